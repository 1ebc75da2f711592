//! Search that looks through diacritics, letter case and typesetting.

use crate::model::{Item, Report};
use crate::text::letters::small_letter;

/// The letters under the diacritics of U+00C0 to U+017F, one for each code point; `.` where the
/// character stays as it is or becomes several.
const LETTERS: &[u8; 192] = b"aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// A text as it is compared in a search: small letters without diacritics, one space for any run
/// of white space, one hyphen for any dash, no soft hyphens.
///
/// ```
/// use nato_timeline::state::fold;
/// assert_eq!(fold("  Motie-Vän Dĳk\u{a0}–\nŞahin, Straße "), "motie-van dijk - sahin, strasse");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            'A'..='Z' => folded.push(character.to_ascii_lowercase()),
            '!'..='~' => folded.push(character),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{300}'..='\u{36f}' | '\u{202a}'..='\u{202e}' => {}
            '\u{2010}'..='\u{2015}' | '\u{2212}' => folded.push('-'),
            '‘' | '’' | '‚' | '‛' => folded.push('\''),
            '“' | '”' | '„' | '‟' | '«' | '»' => folded.push('"'),
            'Æ' | 'æ' => folded.push_str("ae"),
            'Œ' | 'œ' => folded.push_str("oe"),
            'Ĳ' | 'ĳ' => folded.push_str("ij"),
            'ß' | 'ẞ' => folded.push_str("ss"),
            'Þ' | 'þ' => folded.push_str("th"),
            'Ș' | 'ș' => folded.push('s'),
            'Ț' | 'ț' => folded.push('t'),
            _ if character.is_whitespace() => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            _ => match LETTERS.get((character as usize).wrapping_sub(0xc0)) {
                Some(&letter) if letter != b'.' => folded.push(char::from(letter)),
                _ => folded.push(small_letter(character)),
            },
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The text of an item in which a search looks: title, place, actors and quotes, folded.
pub(super) fn searched(report: &Report, item: Item<'_>) -> String {
    let mut text = String::from(item.title());
    let mut add = |words: &str| {
        text.push('\n');
        text.push_str(words);
    };
    match item {
        Item::Event(event) => {
            event.place.iter().chain(&event.actors).for_each(|words| add(words));
        }
        Item::Pledge(pledge) => add(&pledge.actor),
    }
    for &span in item.mentions() {
        add(report.quote(span));
    }
    fold(&text)
}

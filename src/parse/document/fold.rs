//! Small letters at the same places.

use crate::text::letters::small_letter;
use crate::text::list::{TOPS, first};

/// The text in small letters. Letters whose small form takes another number of bytes stay as they
/// are, so that offsets hold in both.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    loop {
        let ascii = first(rest.as_bytes(), |eight| eight & TOPS, |byte| !byte.is_ascii());
        let ascii = ascii.unwrap_or(rest.len());
        let (plain, other) = rest.split_at(ascii);
        let from = folded.len();
        folded.push_str(plain);
        if let Some(added) = folded.get_mut(from..) {
            added.make_ascii_lowercase();
        }
        let mut characters = other.chars();
        let Some(character) = characters.next() else { return folded };
        let small = small_letter(character);
        folded.push(if small.len_utf8() == character.len_utf8() { small } else { character });
        rest = characters.as_str();
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn offsets_hold() {
        for (text, folded) in [("OEKRAÏNE É İ ẞ Ω", "oekraïne é İ ẞ ω"), ("", ""), ("a–B", "a–b")]
        {
            assert_eq!(fold(text), folded);
            assert_eq!(fold(text).len(), text.len());
        }
    }
}

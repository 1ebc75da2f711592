//! Page furniture: running headers and footers, page numbers.

use std::collections::HashMap;

use super::letters::small;

use super::line::Line;
use super::list::{below, eight, first};

/// Which lines are furniture and no part of the report's text.
pub(super) fn find(source: &str, lines: &[Line]) -> Vec<bool> {
    let mut found = vec![false; lines.len()];
    let mut repeated: HashMap<u64, Repeats> = HashMap::new();
    for (index, line) in lines.iter().enumerate() {
        let text = line.text(source);
        let may_be = |bytes| below(bytes ^ eight(b'0'), 10);
        if text.len() > 120 || first(text.as_bytes(), may_be, u8::is_ascii_digit).is_none() {
            continue;
        }
        found[index] = is_page_count(text) || is_of_parliament(text);
        if let Some((number, hash)) = numbered_at_an_end(text) {
            let entry = repeated.entry(hash).or_default();
            entry.add(number, index as u32);
        }
    }
    // The same words with a page number that counts up: at least three pages.
    for repeats in repeated.values().filter(|repeats| repeats.is_furniture(lines)) {
        repeats.lines.iter().for_each(|&index| found[index as usize] = true);
    }
    // A number alone on a line is a page number where the page ends: beside other furniture or a form feed.
    for index in 0..lines.len() {
        let text = lines[index].text(source).trim_matches(['-', '–', ' ']);
        if text.len() <= 4 && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            let next = lines.get(index + 1);
            let alone =
                lines[index].after_blank && next.is_none_or(|line| line.after_blank || line.after_page);
            let beside = index.checked_sub(1).is_some_and(|before| found[before])
                || found.get(index + 1) == Some(&true);
            let at_page = lines[index].after_page || next.is_some_and(|line| line.after_page);
            found[index] |= beside || at_page || (alone && text.len() <= 3);
        }
    }
    found
}

/// The lines that say the same but for their page number.
#[derive(Default)]
struct Repeats {
    lines: Vec<u32>,
    last: u32,
    ascending: bool,
}

impl Repeats {
    fn add(&mut self, number: u32, line: u32) {
        self.ascending =
            self.lines.is_empty() || (self.ascending && number > self.last && number - self.last <= 2);
        self.last = number;
        self.lines.push(line);
    }

    fn is_furniture(&self, lines: &[Line]) -> bool {
        let apart = self.lines.windows(2).all(|pair| pair[1] - pair[0] > 8);
        let at_pages = self.lines.iter().any(|&index| {
            let next = lines.get(index as usize + 1);
            lines[index as usize].after_page || next.is_some_and(|line| line.after_page)
        });
        self.ascending && (self.lines.len() >= 3 && apart || self.lines.len() >= 2 && at_pages)
    }
}

/// `Pagina 2 van 5`, `Page 2 of 5`, `2/5`, `- 2 -`.
fn is_page_count(text: &str) -> bool {
    let mut words = text
        .split(|character: char| character.is_whitespace() || character == '|')
        .filter(|word| !word.is_empty());
    let is_number =
        |word: &str| word.len() <= 4 && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let first = words.next().unwrap_or_default();
    if !first.starts_with(|c: char| c.is_ascii_digit() || matches!(c, 'p' | 'P' | 'b' | 'B' | '-' | '–')) {
        return false;
    }
    let rest: Vec<&str> = words.take(5).collect();
    match (small(first).as_str(), rest.as_slice()) {
        ("pagina" | "page" | "blz." | "pag.", [number]) => is_number(number),
        ("pagina" | "page" | "blz." | "pag.", [number, "van" | "of" | "/", count]) => {
            is_number(number) && is_number(count)
        }
        ("-" | "–", [number, "-" | "–"]) => is_number(number),
        (number, ["van" | "of" | "/", count]) => is_number(number) && is_number(count),
        _ => false,
    }
}

/// The running lines of Dutch parliamentary papers: `Tweede Kamer, vergaderjaar 2022–2023, 28 676,
/// nr. 431 2`, `kst-28676-431`, `ISSN 0921 - 7371`, `'s-Gravenhage 2023`.
fn is_of_parliament(text: &str) -> bool {
    if !text.starts_with(['T', 't', 'E', 'e', 'K', 'k', 'I', 'i', '’', '\'']) {
        return false;
    }
    let small = small(text);
    let digits_from = |prefix: &str| {
        small.strip_prefix(prefix).is_some_and(|rest| {
            let rest = rest.trim();
            !rest.is_empty()
                && rest
                    .chars()
                    .all(|character| character.is_ascii_digit() || matches!(character, '-' | '–' | ' ' | 'x'))
        })
    };
    small.starts_with("tweede kamer, vergaderjaar ")
        || small.starts_with("eerste kamer, vergaderjaar ")
        || digits_from("kst-")
        || digits_from("kst")
        || digits_from("issn ")
        || digits_from("’s-gravenhage ")
        || digits_from("'s-gravenhage ")
}

/// The number at the start or the end of a line, and a hash of the words beside it.
fn numbered_at_an_end(text: &str) -> Option<(u32, u64)> {
    let number = |digits: &str| {
        let page =
            !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
        page.then(|| digits.parse().ok()).flatten()
    };
    let (head, last) = text.rsplit_once(char::is_whitespace)?;
    let (first, tail) = text.split_once(char::is_whitespace)?;
    let (number, words) = match number(last) {
        Some(number) => (number, head),
        None => (number(first)?, tail),
    };
    let words = words.trim();
    if words.chars().filter(|character| character.is_alphabetic()).count() < 4 {
        return None;
    }
    let hash = words.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    Some((number, hash))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::text::line::split;

    fn furniture(source: &str) -> Vec<&str> {
        let lines = split(source);
        let found = find(source, &lines);
        lines.iter().zip(found).filter(|(_, found)| *found).map(|(line, _)| line.text(source)).collect()
    }

    #[test]
    fn running_lines_are_furniture() {
        let source = "Tekst\nTweede Kamer, vergaderjaar 2022–2023, 28 676, nr. 431 2\n\nkst-28676-431\nISSN 0921 - 7371\n\n3\n\nPagina 2 van 5\nmeer";
        assert_eq!(furniture(source).len(), 5);
        assert_eq!(furniture("een zin op de bladzijde\n2\u{c}en verder"), ["2"]);
    }

    #[test]
    fn text_is_no_furniture() {
        for source in [
            "In totaal kwamen er\n300\nmilitairen",
            "Werksessie 1\n\nTekst\n\nWerksessie 2\n\nTekst",
            "VVD-fractie\n\nVraag\n\nVVD-fractie\n\nAntwoord",
            "Op 4 april 2023",
            "2023",
        ] {
            assert!(furniture(source).is_empty(), "{source}");
        }
    }
}

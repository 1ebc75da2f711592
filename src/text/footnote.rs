//! Footnotes and the marks that call them.
//!
//! In plain text a mark is a number glued to a word (`China.1`, `jl.5`, `FMM6`), and so are parts of
//! names (`MH17`, `COVID19`). What tells them apart is the footnote itself, and that numbers ascend.

use std::ops::Range;

use super::line::Line;
use super::list::{TOPS, below, eight, first};

/// A number glued to a word, or in superscript: a footnote mark, perhaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// First source byte.
    pub start: u32,
    /// Source byte after it.
    pub end: u32,
    /// The number.
    pub number: u16,
    /// How sure it is.
    likeness: Likeness,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// After capitals or a year: `MH17`, `2023.1`, `20231`.
    Weak,
    /// After small letters or the mark that ends a clause: `Zaken1`, `China.1`.
    Strong,
    /// In superscript or brackets: nothing else.
    Certain,
}

/// The footnotes of a text and the marks that call them.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    /// Lines that begin a footnote: index of the line, its number, and bytes of the number with what
    /// divides it from the words.
    pub starts: Vec<(u32, u16, u32)>,
    /// The marks in the order of the source.
    pub marks: Vec<Mark>,
}

impl Footnotes {
    /// Finds the footnotes of a text and their marks.
    pub fn find(source: &str, lines: &[Line]) -> Self {
        let candidates = candidates(source);
        if candidates.is_empty() {
            return Self::default();
        }
        let by_number = ByNumber::new(&candidates, Likeness::Weak);
        let starts = starts(source, lines, &candidates, &by_number);
        let marks = marks(source, &candidates, &by_number, &starts);
        Self { starts, marks }
    }
}

/// Indices of the candidates of each number, in the order of the source.
struct ByNumber(Vec<Vec<u32>>);

impl ByNumber {
    /// Those that are at least as sure as that.
    fn new(candidates: &[Mark], least: Likeness) -> Self {
        let mut lists = vec![Vec::new(); 1000];
        for (index, mark) in candidates.iter().enumerate().filter(|(_, mark)| mark.likeness >= least) {
            if let Some(list) = lists.get_mut(usize::from(mark.number)) {
                list.push(index as u32);
            }
        }
        Self(lists)
    }

    fn of(&self, number: u16) -> &[u32] {
        self.0.get(usize::from(number)).map_or(&[], Vec::as_slice)
    }

    /// The candidates of a number from a place in the list of candidates on.
    fn from(&self, number: u16, index: u32) -> &[u32] {
        let list = self.of(number);
        &list[list.partition_point(|&candidate| candidate < index)..]
    }
}

/// Everything in the text that may be a mark.
fn candidates(source: &str) -> Vec<Mark> {
    let bytes = source.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    // What else a byte may be begins no mark: a letter, or the inside of a character.
    let may_begin = |byte: &u8| byte.is_ascii_digit() || *byte >= 0xc2;
    let may_be = |bytes| bytes & TOPS | below(bytes ^ eight(b'0'), 10);
    while let Some(next) = first(&bytes[at..], may_be, may_begin) {
        at += next;
        let byte = bytes[at];
        if byte.is_ascii_digit() {
            let end = at + bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            if let Some(likeness) = likeness(source, at, end)
                && let Some(number) = source.get(at..end).and_then(|digits| digits.parse().ok())
            {
                let (start, end) = match bytes.get(end) {
                    Some(b']') if likeness == Likeness::Certain => (at - 1, end + 1),
                    _ => (at, end),
                };
                found.push(Mark { start: start as u32, end: end as u32, number, likeness });
            }
            if let Some(number) = behind_year(source, at, end) {
                let likeness = Likeness::Weak;
                found.push(Mark { start: at as u32 + 4, end: end as u32, number, likeness });
            }
            at = end;
        } else if superscript(&source[at..]).is_some() {
            let (start, mut number) = (at, 0_u32);
            while let Some((digit, length)) = source.get(at..).and_then(superscript) {
                number = (number * 10 + digit).min(1000);
                at += length;
            }
            let unit = ends_in_unit(source.get(..start).unwrap_or_default());
            if number > 0 && number < 1000 && !unit && start > 0 && !bytes[start - 1].is_ascii_whitespace() {
                let likeness = Likeness::Certain;
                found.push(Mark { start: start as u32, end: at as u32, number: number as u16, likeness });
            }
        } else {
            at += 1;
        }
    }
    found
}

/// The digit of a superscript character and its length in bytes.
fn superscript(text: &str) -> Option<(u32, usize)> {
    let character = text.chars().next()?;
    let digit = match character {
        '⁰' => 0,
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        '⁴'..='⁹' => character as u32 - '⁰' as u32,
        _ => return None,
    };
    Some((digit, character.len_utf8()))
}

/// Whether a text ends in a unit of length that may be squared.
fn ends_in_unit(text: &str) -> bool {
    let letters = text.bytes().rev().take(3).take_while(u8::is_ascii_alphabetic).count();
    ["m", "km", "cm", "dm", "mm", "hm"].contains(&&text[text.len() - letters..])
}

/// Whether the digits `at..end` may be a mark, by what stands around them.
fn likeness(source: &str, at: usize, end: usize) -> Option<Likeness> {
    if end - at > 3 || source.as_bytes()[at] == b'0' {
        return None;
    }
    let after = source[end..].chars().next();
    let mut before = source[..at].chars().rev();
    let previous = before.next()?;
    if previous == '[' && after == Some(']') {
        let glued = before.next().is_some_and(|character| !character.is_whitespace());
        return glued.then_some(Likeness::Certain);
    }
    let ends = match after {
        None => true,
        Some(character) => {
            !character.is_alphanumeric()
                && !matches!(character, '%' | '°' | '€' | '$' | '-' | '/' | '\'' | '’' | '_' | '@' | '&')
        }
    };
    // A decimal, as in `x.1,5`.
    let mut rest = source[end..].chars();
    let decimal =
        matches!(rest.next(), Some('.' | ',' | ':')) && rest.next().is_some_and(|next| next.is_ascii_digit());
    if !ends || decimal {
        return None;
    }
    if previous.is_alphabetic() {
        let word = source[..at].bytes().rev().take_while(u8::is_ascii_alphanumeric).take(16);
        let (mut letters, mut digits, mut capitals) = (0, 0, 0);
        for byte in word {
            letters += 1;
            digits += usize::from(byte.is_ascii_digit());
            capitals += usize::from(byte.is_ascii_uppercase());
        }
        // A single letter before a number is a name (F16, A400M), and so is a word with digits in it.
        return match previous.is_lowercase() && (letters > 1 || !previous.is_ascii()) && digits == 0 {
            true => Some(Likeness::Strong),
            false => (capitals > 1 && digits == 0).then_some(Likeness::Weak),
        };
    }
    let closing = matches!(previous, '.' | ',' | ';' | ':' | '?' | '!' | ')' | '”' | '"' | '’' | '»' | '\'');
    let word = before.next()?;
    let opens_next =
        after.is_none_or(|character| character.is_whitespace() || matches!(character, '.' | ',' | ';' | ')'));
    if !closing || !opens_next {
        return None;
    }
    if previous == '.' && ends_in_abbreviation(&source[..at]) {
        return None;
    }
    if word.is_alphabetic() || matches!(word, ')' | '”' | '"' | '’' | '%' | '»' | '.') {
        return Some(Likeness::Strong);
    }
    let year =
        source[..at - previous.len_utf8()].bytes().rev().take_while(u8::is_ascii_digit).take(5).count() == 4;
    (year && matches!(previous, '.' | ',' | ')')).then_some(Likeness::Weak)
}

/// The number glued to a year: `10 oktober 20171`.
fn behind_year(source: &str, at: usize, end: usize) -> Option<u16> {
    let digits = source.get(at..end).filter(|digits| digits.len() == 5 || digits.len() == 6)?;
    let alone = source[..at].ends_with(char::is_whitespace)
        && source[end..]
            .chars()
            .next()
            .is_none_or(|next| next.is_whitespace() || matches!(next, ',' | ';' | ')'));
    let year = digits.starts_with("19") || digits.starts_with("20");
    digits.get(4..)?.parse().ok().filter(|&number: &u16| alone && year && number > 0)
}

/// Whether a text ends in an abbreviation that a number belongs to: `nr.`, `art.`.
fn ends_in_abbreviation(text: &str) -> bool {
    let text = text.trim_end_matches('.');
    let letters = text.bytes().rev().take(6).take_while(u8::is_ascii_alphabetic).count();
    let word = &text[text.len() - letters..];
    [
        "nr", "nrs", "no", "nos", "art", "blz", "p", "pp", "par", "lid", "vol", "v", "ca", "c", "sub", "fig",
        "bijl",
    ]
    .iter()
    .any(|known| known.eq_ignore_ascii_case(word))
}

/// The lines that begin a footnote.
fn starts(source: &str, lines: &[Line], candidates: &[Mark], by_number: &ByNumber) -> Vec<(u32, u16, u32)> {
    let mut starts: Vec<(u32, u16, u32)> = Vec::new();
    // The number of the last footnote, and the candidates that may call the next one.
    let (mut last, mut mark) = (0, 0);
    for (index, line) in lines.iter().enumerate() {
        let text = line.text(source);
        let Some((number, skip)) = leading_number(text) else { continue };
        let in_block = starts.last().is_some_and(|&(before, ..)| {
            index as u32 - before < 16
                && lines[before as usize + 1..=index].iter().all(|line| !line.after_page)
        });
        if !(line.after_blank || line.after_page || in_block || index == 0) {
            continue;
        }
        let restarts = number == 1 && last > 1;
        if number <= last && !restarts {
            continue;
        }
        let called = by_number.from(number, mark).first().copied().filter(|&candidate| {
            // A footnote may stand before its mark only behind another footnote.
            in_block || candidates[candidate as usize].start < line.start
        });
        if let Some(called) = called {
            starts.push((index as u32, number, skip as u32));
            last = number;
            if candidates[called as usize].start < line.start {
                mark = called + 1;
            }
        }
    }
    starts
}

/// The number that a line begins with as a footnote does, and the bytes up to its words.
fn leading_number(text: &str) -> Option<(u16, usize)> {
    let bracket = usize::from(text.starts_with('['));
    let mut at = bracket;
    let mut number = 0;
    if let Some((digit, length)) = superscript(text) {
        number = digit;
        at = length;
        while let Some((digit, length)) = superscript(&text[at..]) {
            number = (number * 10 + digit).min(1000);
            at += length;
        }
    } else {
        for byte in text.bytes().skip(bracket).take_while(u8::is_ascii_digit).take(4) {
            number = number * 10 + u32::from(byte - b'0');
            at += 1;
        }
        if at == bracket {
            return None;
        }
        if bracket == 1 {
            at += usize::from(text[at..].starts_with(']'));
        } else {
            at += usize::from(text[at..].starts_with(')'));
        }
        if !text[at..].starts_with(char::is_whitespace) {
            return None;
        }
    }
    let words = text[at..].trim_start();
    let opens = words.chars().next()?;
    let first = words.split(|character: char| !character.is_alphanumeric()).next().unwrap_or_default();
    let begins = opens.is_uppercase()
        || matches!(opens, '(' | '«' | '“' | '"' | '‘' | '\'' | '„')
        || [
            "zie", "ibid", "ibidem", "idem", "http", "https", "www", "see", "cf", "vgl", "o", "bijv",
            "aldus", "met", "deze",
        ]
        .contains(&first);
    (begins && (1..1000).contains(&number)).then_some((number as u16, text.len() - words.len()))
}

/// The candidates that are marks.
fn marks(source: &str, candidates: &[Mark], by_number: &ByNumber, starts: &[(u32, u16, u32)]) -> Vec<Mark> {
    let mut chosen = vec![false; candidates.len()];
    for (index, mark) in candidates.iter().enumerate() {
        chosen[index] = mark.likeness == Likeness::Certain;
    }
    let word = |index: u32| {
        let mark = &candidates[index as usize];
        let letters =
            source[..mark.start as usize].bytes().rev().take_while(u8::is_ascii_alphabetic).take(32).count();
        &source[mark.start as usize - letters..mark.end as usize]
    };
    let surer = ByNumber::new(candidates, Likeness::Strong);
    // The best candidate of a number from a place on: one of the surer sort, else a word with digits
    // that stands there only once, so that it is no name.
    let choose = |number: u16, from: u32| {
        surer.from(number, from).first().copied().or_else(|| {
            let list = by_number.from(number, from);
            let words: Vec<&str> = list.iter().take(64).map(|&index| word(index)).collect();
            let once = |place: usize| words.iter().filter(|word| **word == words[place]).nth(1).is_none();
            (0..words.len()).find(|&place| once(place)).map(|place| list[place])
        })
    };
    // Numbers of which the text holds no footnote still ascend between those of which it does, and on from
    // the last: `Zaken1 … geïnformeerd2 … Kamer3` with footnotes 1 and 3.
    let fill = |chosen: &mut Vec<bool>, numbers: Range<u16>, mut from: u32, until: u32| {
        for number in numbers {
            match surer.from(number, from).first().filter(|&&index| index < until) {
                Some(&index) => {
                    chosen[index as usize] = true;
                    from = index + 1;
                }
                None => break,
            }
        }
    };
    let (mut next, mut last) = (0, 0);
    for &(_, number, _) in starts {
        if let Some(index) = choose(number, next) {
            chosen[index as usize] = true;
            fill(&mut chosen, last + 1..number, next, index);
            (next, last) = (index + 1, number);
        }
    }
    fill(&mut chosen, last + 1..1000, next, u32::MAX);
    candidates.iter().zip(chosen).filter(|&(_, chosen)| chosen).map(|(mark, _)| *mark).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::text::line::split;

    fn found(source: &str) -> (Vec<u16>, Vec<&str>) {
        let footnotes = Footnotes::find(source, &split(source));
        let starts = footnotes.starts.iter().map(|&(_, number, _)| number).collect();
        let around = |mark: &Mark| {
            let start = source[..mark.start as usize].rfind(' ').map_or(0, |at| at + 1);
            &source[start..mark.end as usize]
        };
        (starts, footnotes.marks.iter().map(around).collect())
    }

    #[test]
    fn marks_are_told_from_names_and_figures() {
        for (source, starts, marks) in [
            ("Over China.1 Meer.\n\n1 Kamerstuk 5.", vec![1], vec!["China.1"]),
            ("De FMM1 en MH17 en F-16 en 2% en COVID19.\n\n1 Zie elders.", vec![1], vec!["FMM1"]),
            ("Zaken1 en jl.2\n\n1 Een.\n2 Twee.", vec![1, 2], vec!["Zaken1", "jl.2"]),
            ("Zie nr.1 en art.2 daar.\n\n1 Een.\n2 Twee.", vec![], vec![]),
            (
                "Over China.1 en geïnformeerd2 en Kamer3.\n\n1 Een.\n3 Drie.",
                vec![1, 3],
                vec!["China.1", "geïnformeerd2", "Kamer3"],
            ),
            ("Kamer¹ en 5 km² land", vec![], vec!["Kamer¹"]),
            ("Kamer[1] zegt\n\n[1] Zie ook.", vec![1], vec!["Kamer[1]"]),
            ("1 Inleiding\n\nTekst van Zaken1 hier.\n\n1 Zie de bijlage.", vec![1], vec!["Zaken1"]),
            ("5 april is een dag.\n\nDe F16 en de A4 en het G7-land.", vec![], vec![]),
            ("Nog geen voetnoot bij Kamer1 en brief.2", vec![], vec!["Kamer1", "brief.2"]),
            ("De Leopard 2 en Agenda2030 en x1,5", vec![], vec![]),
            ("Het akkoord van 3 mei 20191 gold.\n\n1 «Samen», blz. 4.", vec![1], vec!["20191"]),
            ("Van de 20191 inwoners sprak een deel.", vec![], vec![]),
        ] {
            assert_eq!(found(source), (starts, marks), "{source}");
        }
    }
}

//! The lines of a source text, with what typesetting says about each.

use super::list::{TOPS, below, eight, first};

/// A line with something on it. Lines of white space alone are only remembered by the next line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Source byte of the first character that is not white space.
    pub start: u32,
    /// Source byte after the last character that is not white space.
    pub end: u32,
    /// Code point at `start`.
    pub point: u32,
    /// Code point of the line's terminator, or of the end of the source.
    pub newline: u32,
    /// Length in code points.
    pub length: u32,
    /// Whether white space stands before it.
    pub indented: bool,
    /// Whether an empty line stands before it.
    pub after_blank: bool,
    /// Whether a form feed stands before it.
    pub after_page: bool,
}

impl Line {
    /// The line's words in the source they were read from.
    pub fn text(self, source: &str) -> &str {
        source.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// What becomes of a character in the clean text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Treatment {
    /// Copied, or replaced by one other character.
    Keep(char),
    /// White space inside a line.
    Space,
    /// Invisible: soft hyphens, byte-order and direction marks, control characters.
    Drop,
}

/// How a character is cleaned. Line ends are handled before.
pub(super) fn treatment(character: char) -> Treatment {
    match character {
        ' '
        | '\t'
        | '\u{a0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200a}'
        | '\u{202f}'
        | '\u{205f}'
        | '\u{3000}' => Treatment::Space,
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => Treatment::Drop,
        // The hyphen of Unicode and the one that does not break.
        '\u{2010}' | '\u{2011}' => Treatment::Keep('-'),
        _ if character.is_control() || ('\n'..='\r').contains(&character) => Treatment::Drop,
        _ => Treatment::Keep(character),
    }
}

/// Whether a byte begins a character that [`treatment`] may not simply copy. Everything else,
/// ASCII in sight and the letters of Europe, is copied in bulk.
#[inline(always)]
pub(super) fn is_special(byte: u8) -> bool {
    !matches!(byte, 0x21..=0x7e) && matches!(byte, 0..=0x20 | 0x7f | 0xc2 | 0xd8 | 0xe1..=0xe3 | 0xef)
}

/// Number of code points in a run of UTF-8.
pub(super) fn count_points(bytes: &[u8]) -> u32 {
    let (eights, rest) = bytes.as_chunks();
    let inside = |byte: u8| u32::from(byte & 0xc0 == 0x80);
    // Of eight bytes, those whose two highest bits are 10 stand inside a character.
    let inside_of = |eight: &[u8; 8]| {
        let eight = u64::from_le_bytes(*eight);
        (eight & TOPS & !(eight << 1)).count_ones()
    };
    let mut points = bytes.len() as u32;
    for eight in eights.iter().filter(|eight| u64::from_le_bytes(**eight) & TOPS != 0) {
        points -= inside_of(eight);
    }
    points - rest.iter().map(|byte| inside(*byte)).sum::<u32>()
}

/// Splits a source into its lines at `\n`, `\r\n`, `\r`, form feeds, vertical tabs, and the line and
/// paragraph separators of Unicode.
pub(super) fn split(source: &str) -> Vec<Line> {
    let bytes = source.as_bytes();
    let mut lines = Vec::with_capacity(bytes.len() / 64);
    let (mut from, mut point) = (0, 0);
    let (mut after_blank, mut after_page) = (false, false);
    while from < bytes.len() {
        let (end, terminator) = line_end(bytes, from);
        let length = count_points(&bytes[from..end]);
        match trim(source, from, end) {
            Some((start, stop)) => {
                lines.push(Line {
                    start: start as u32,
                    end: stop as u32,
                    point: point + count_points(&bytes[from..start]),
                    newline: point + length,
                    length: count_points(&bytes[start..stop]),
                    indented: start > from
                        && bytes[from..start].iter().any(|byte| byte.is_ascii_whitespace()),
                    after_blank,
                    after_page,
                });
                (after_blank, after_page) = (false, false);
            }
            None => after_blank |= terminator != b"\x0c" || end > from,
        }
        after_page |= terminator == b"\x0c";
        point += length + count_points(terminator);
        from = end + terminator.len();
    }
    lines
}

/// Where the line that begins at `from` ends, and the bytes that end it.
fn line_end(bytes: &[u8], from: usize) -> (usize, &[u8]) {
    let mut at = from;
    let may_end = |byte: &u8| matches!(byte, b'\n'..=b'\r' | 0xe2);
    let may_be = |bytes| below(bytes, b'\r' + 1) | below(bytes ^ eight(0xe2), 1);
    while let Some(next) = first(&bytes[at..], may_be, may_end) {
        at += next;
        let rest = &bytes[at..];
        match rest[0] {
            b'\r' if rest.get(1) == Some(&b'\n') => return (at, &rest[..2]),
            b'\n'..=b'\r' => return (at, &rest[..1]),
            0xe2 if rest.starts_with("\u{2028}".as_bytes()) || rest.starts_with("\u{2029}".as_bytes()) => {
                return (at, &rest[..3]);
            }
            _ => at += 1,
        }
    }
    (bytes.len(), &[])
}

/// The part of a line between its first and last visible character.
fn trim(source: &str, from: usize, end: usize) -> Option<(usize, usize)> {
    let visible = |character: char| matches!(treatment(character), Treatment::Keep(_));
    let line = source.get(from..end)?;
    let start = line.find(visible)?;
    let (last, character) = line.char_indices().rfind(|&(_, character)| visible(character))?;
    Some((from + start, from + last + character.len_utf8()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_end_ends_a_line() {
        let source = "\u{feff}een\r\ntwee\rdrie\n \t\n vier\u{c}vijf\u{2028}zes\u{b}zeven";
        let lines = split(source);
        let texts: Vec<_> = lines.iter().map(|line| line.text(source)).collect();
        assert_eq!(texts, ["een", "twee", "drie", "vier", "vijf", "zes", "zeven"]);
        assert_eq!(lines.iter().map(|line| line.after_blank).filter(|&blank| blank).count(), 1);
        assert!(lines[3].after_blank && lines[3].indented && lines[4].after_page);
        for line in &lines {
            let before = source[..line.start as usize].chars().count();
            assert_eq!(line.point as usize, before);
            assert_eq!(line.length as usize, line.text(source).chars().count());
        }
    }
}

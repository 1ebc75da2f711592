//! What becomes of a hyphen at the end of a line: the report's own words decide, then what is known
//! of prefixes and capitals.

use std::collections::HashMap;

use super::letters::Bytes;
use super::line::Line;
use super::list::{one_of, one_of_any_case};

/// How two lines are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// By a space in place of the line end.
    Space,
    /// By nothing: the hyphen, dash or slash stays.
    Keep,
    /// By nothing, and the hyphen goes.
    Drop,
}

/// First parts of compounds that keep their hyphen, in Dutch and English.
const PREFIXES: &str = "\
     niet|non|oud|vice|self|minister|secretaris|directeur|luitenant|generaal|gouverneur|procureur|\
     adjunct|kandidaat|demissionair|secretary|brigade|staats|vlag|long|short|well";

/// Second parts that keep the hyphen before them.
const SUFFIXES: &str = "generaal|president|general|presidenten|fractie|kolonel|majoor|admiraal|term";

/// Words before which a hyphen at a line's end stands for the rest of a compound: `lucht-⏎ en
/// raketverdediging`.
const SUSPENDED: &str = "en|of|and|or|dan|als|noch";

/// Decides for every line that ends in a hyphen; made once for a source.
#[derive(Default)]
pub(super) struct Hyphens {
    /// How often a word of interest stands in the text, by its hash.
    counts: HashMap<u64, u32>,
}

impl Hyphens {
    /// Counts, in one pass over the text, the words that the line ends leave open.
    pub fn new(source: &str, lines: &[Line]) -> Self {
        let (mut counts, mut wanted) = (HashMap::new(), Wanted::default());
        for pair in lines.windows(2) {
            if let Some((before, after)) = halves(pair[0].text(source), pair[1].text(source)) {
                for form in [[before, "", after], [before, "-", after]] {
                    counts.insert(hash(&form), 0);
                    wanted.add(&form);
                }
            }
        }
        if counts.is_empty() {
            return Self::default();
        }
        for line in lines {
            each_word(line.text(source), |word| {
                // The words at line ends that are in question are no witnesses.
                if wanted.may_hold(word)
                    && !word.ends_with('-')
                    && let Some(count) = counts.get_mut(&hash(&[word]))
                {
                    *count += 1;
                }
            });
        }
        Self { counts }
    }

    /// How the line `before` is joined to the line `after`.
    pub fn joint(&self, before: &str, after: &str) -> Joint {
        // Most lines end in a letter or a full stop.
        if before.bytes().next_back().is_some_and(|last| last.is_ascii() && !matches!(last, b'-' | b'/')) {
            return Joint::Space;
        }
        let mut ends = before.chars().rev();
        let (last, previous) = (ends.next().unwrap_or(' '), ends.next().unwrap_or(' '));
        let first = after.chars().next().unwrap_or(' ');
        match last {
            '\u{ad}' => return Joint::Drop,
            '-' | '\u{2010}' => {}
            '–' | '/' if previous.is_alphanumeric() && first.is_alphanumeric() => return Joint::Keep,
            _ => return Joint::Space,
        }
        if previous.is_ascii_digit() || first.is_ascii_digit() {
            return if previous.is_whitespace() { Joint::Space } else { Joint::Keep };
        }
        let Some((left, right)) = halves(before, after) else { return Joint::Space };
        if one_of(SUSPENDED, right) {
            return Joint::Space;
        }
        let seen = |form: &[&str]| self.counts.get(&hash(form)).copied().unwrap_or(0);
        let (joined, hyphenated) = (seen(&[left, right]), seen(&[left, "-", right]));
        if joined != hyphenated {
            return if joined > hyphenated { Joint::Drop } else { Joint::Keep };
        }
        let piece = left.rsplit('-').next().unwrap_or(left);
        let is_capitals = |word: &str| !word.chars().any(char::is_lowercase);
        let keeps = if first.is_uppercase() {
            // In a line of capitals a capital says nothing.
            !is_capitals(right) || right.chars().count() == 1 || !is_capitals(before)
        } else {
            is_capitals(piece) || one_of_any_case(PREFIXES, piece) || one_of_any_case(SUFFIXES, right)
        };
        if keeps { Joint::Keep } else { Joint::Drop }
    }
}

/// The halves of a word broken by a hyphen at the end of a line.
fn halves<'a>(before: &'a str, after: &'a str) -> Option<(&'a str, &'a str)> {
    let before = before.strip_suffix(['-', '\u{2010}', '\u{ad}'])?;
    let left = words(before).next_back().filter(|word| before.ends_with(word))?;
    let right = words(after).next().filter(|word| after.starts_with(word))?;
    Some((left, right.trim_end_matches('-')))
}

/// The words of a line, with the hyphens inside them.
fn words(line: &str) -> impl DoubleEndedIterator<Item = &str> {
    line.split(|character: char| !(character.is_alphanumeric() || character == '-'))
        .filter(|word| !word.is_empty())
}

/// Hands every one of the [`words`] of a line to `each`, read in bytes where they are ASCII.
fn each_word<'a>(line: &'a str, mut each: impl FnMut(&'a str)) {
    static INSIDE: Bytes = Bytes::letters_and(b"-");
    let mut start = 0;
    let mut at = 0;
    while let Some(length) = line.as_bytes()[at..].iter().position(|byte| !INSIDE.has(*byte)) {
        at += length;
        let byte = line.as_bytes()[at];
        let letter = if byte.is_ascii() { None } else { line[at..].chars().next() };
        let length = letter.map_or(1, char::len_utf8);
        if !letter.is_some_and(char::is_alphanumeric) {
            if start < at {
                each(&line[start..at]);
            }
            start = at + length;
        }
        at += length;
    }
    if start < line.len() {
        each(&line[start..]);
    }
}

/// Which words may be among those that count, by their first letter and length: most are not.
#[derive(Default)]
struct Wanted([u32; 32]);

impl Wanted {
    fn bit(first: u8, length: usize) -> (usize, u32) {
        (usize::from(first & 31), 1 << (length & 31))
    }

    fn add(&mut self, parts: &[&str]) {
        let length = parts.iter().map(|part| part.len()).sum();
        if let Some(first) = parts.iter().find_map(|part| part.as_bytes().first()) {
            let (row, bit) = Self::bit(*first, length);
            self.0[row] |= bit;
        }
    }

    fn may_hold(&self, word: &str) -> bool {
        word.as_bytes().first().is_some_and(|first| {
            let (row, bit) = Self::bit(*first, word.len());
            self.0[row] & bit != 0
        })
    }
}

/// FNV-1a over the small letters of the parts.
fn hash(parts: &[&str]) -> u64 {
    parts.iter().flat_map(|part| part.bytes()).fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::text::line::split;

    #[test]
    fn hyphens_at_line_ends_stay_or_go() {
        for (source, joint) in [
            ("tot een overeen-\nstemming te komen", Joint::Drop),
            ("de NAVO-\nbondgenoten", Joint::Keep),
            ("de Minister-\nPresident", Joint::Keep),
            ("de Indo-\nPacific", Joint::Keep),
            ("secretaris-\ngeneraal", Joint::Keep),
            ("op 4-\n5 april", Joint::Keep),
            ("op 4–\n5 april", Joint::Keep),
            ("een F-\n16 vloog", Joint::Keep),
            ("de lucht-\nen raketverdediging", Joint::Space),
            ("de exportcontrole en ex-\nportcontrole", Joint::Drop),
            ("VERSLAG VAN DE BIJEEN-\nKOMST", Joint::Drop),
            ("een dag-\nen nachtploeg", Joint::Space),
            ("de top – zo bleek –\nwas kort", Joint::Space),
        ] {
            let lines = split(source);
            let hyphens = Hyphens::new(source, &lines);
            assert_eq!(hyphens.joint(lines[0].text(source), lines[1].text(source)), joint, "{source}");
        }
    }

    #[test]
    fn the_reports_own_words_come_first() {
        let source = "de defensie-\nuitgaven stijgen\nde defensie-uitgaven daalden";
        let lines = split(source);
        let hyphens = Hyphens::new(source, &lines);
        assert_eq!(hyphens.joint(lines[0].text(source), lines[1].text(source)), Joint::Keep);
    }
}

//! Runs of words that mean something to the reader of dates, taken out of the stream of tokens.
//!
//! Most words mean nothing here and end a run, so that recognisers look at a few words only.

use std::ops::Range;

use super::sense::{Sense, Vocabulary};
use crate::parse::document::{Document, TokenKind};
use crate::text::list::one_of;

/// The longest run, in atoms: a longer one is no date, and work must not grow with it.
const LONGEST: usize = 256;

/// The smallest piece with a meaning: a token, a part of a hyphenated one, or several tokens that
/// are one expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Atom {
    /// Bytes of the clean text.
    pub range: Range<usize>,
    /// Its tokens.
    pub tokens: Range<usize>,
    /// What it means.
    pub sense: Sense,
}

/// Atoms in a row, within one sentence.
pub struct Run<'a> {
    /// The document that they stand in.
    pub document: &'a Document<'a>,
    /// The words of its language.
    pub vocabulary: &'a Vocabulary,
    /// The tokens of the sentence.
    pub sentence: Range<usize>,
    /// The atoms.
    pub atoms: &'a [Atom],
}

impl Run<'_> {
    /// What an atom means; `None` past either end.
    pub fn sense(&self, at: usize) -> Option<Sense> {
        self.atoms.get(at).map(|atom| atom.sense)
    }

    /// What the atom before another one means.
    pub fn before(&self, at: usize) -> Option<Sense> {
        self.sense(at.checked_sub(1)?)
    }

    /// Whether a preposition stands before an atom, or another word that dates follow.
    pub fn is_led(&self, at: usize) -> bool {
        use Sense::*;
        matches!(
            self.before(at),
            Some(
                In | On
                    | Of
                    | By
                    | Behind
                    | Lead
                    | Until
                    | Between
                    | Before
                    | After
                    | Ahead
                    | Relative
                    | Approximately(_)
                    | Dated
            )
        )
    }

    /// Whether an atom touches the one before it.
    pub fn is_glued(&self, at: usize) -> bool {
        at > 0 && self.atoms.get(at).is_some_and(|atom| atom.range.start == self.atoms[at - 1].range.end)
    }

    /// Past an atom if it means that.
    pub fn skip(&self, at: usize, sense: Sense) -> usize {
        at + usize::from(self.sense(at) == Some(sense))
    }

    /// Past an atom if it means that and touches the one before it, such as the full stop of `dec.`.
    pub fn skip_glued(&self, at: usize, sense: Sense) -> usize {
        if self.is_glued(at) { self.skip(at, sense) } else { at }
    }

    /// Whether an atom is written with a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        self.atoms
            .get(at)
            .is_some_and(|atom| self.document.slice(atom.range.clone()).starts_with(char::is_uppercase))
    }

    /// The byte of text before an atom.
    fn byte_before(&self, at: usize) -> Option<u8> {
        let start = self.atoms.get(at)?.range.start.checked_sub(1)?;
        self.document.text.as_str().as_bytes().get(start).copied()
    }

    /// The two bytes of text from the end of an atom on.
    fn bytes_after(&self, at: usize) -> (u8, u8) {
        let end = self.atoms.get(at).map_or(0, |atom| atom.range.end);
        let byte = |index: usize| self.document.text.as_str().as_bytes().get(index).copied().unwrap_or(b' ');
        (byte(end), byte(end + 1))
    }

    /// Whether digits begin here that are no part of a longer number or code.
    pub fn begins(&self, at: usize) -> bool {
        self.byte_before(at).is_none_or(|byte| match byte {
            b'-' | b'/' | b'.' | b',' | b':' | b'_' | b'#' | b'@' | b'+' | b'$' | b'=' | b'&' => false,
            _ if byte.is_ascii() => !byte.is_ascii_alphanumeric(),
            _ => self.is_after_quote(at),
        })
    }

    /// Whether the character before is a dash, a quote or a blank outside of ASCII.
    fn is_after_quote(&self, at: usize) -> bool {
        let start = self.atoms.get(at).map_or(0, |atom| atom.range.start);
        let before = self.document.slice(0..start).chars().next_back();
        matches!(before, Some('–' | '—' | '‘' | '’' | '“' | '„' | '«' | '\u{a0}' | '\u{202f}'))
    }

    /// Whether digits end here that are no part of a longer number or code.
    pub fn ends(&self, at: usize) -> bool {
        let (next, second) = self.bytes_after(at);
        match next {
            b'-' => !second.is_ascii_alphanumeric(),
            // `eind 2024/begin 2025`, but not `2014/512` or `2014/A`.
            b'/' => second.is_ascii_lowercase() || !second.is_ascii_alphanumeric(),
            b'.' | b',' | b':' => !second.is_ascii_digit(),
            b'%' | b'_' | b'=' | b'@' => false,
            // `M-NAC-1(2002)58`.
            b')' => !second.is_ascii_alphanumeric(),
            _ => !next.is_ascii_alphanumeric(),
        }
    }

    /// The first token behind an atom, if the sentence has one.
    pub fn token_after(&self, at: usize) -> Option<usize> {
        let token = self.atoms.get(at)?.tokens.end;
        (token < self.sentence.end).then_some(token)
    }

    /// The token before an atom, if the sentence has one.
    pub fn token_before(&self, at: usize) -> Option<usize> {
        let token = self.atoms.get(at)?.tokens.start;
        (token > self.sentence.start).then(|| token - 1)
    }
}

/// Hands every run of a sentence that holds more than small words to `read`. `atoms` is room to work
/// in, kept from sentence to sentence.
pub fn runs(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    sentence: Range<usize>,
    atoms: &mut Vec<Atom>,
    mut read: impl FnMut(&Run<'_>),
) {
    if !vocabulary.may_date(document.tokens.get(sentence.clone()).unwrap_or_default()) {
        return;
    }
    let mut hand = |atoms: &mut Vec<Atom>| {
        if atoms.iter().any(|atom| can_begin(atom.sense)) {
            read(&Run { document, vocabulary, sentence: sentence.clone(), atoms });
        }
        atoms.clear();
    };
    let mut token = sentence.start;
    while token < sentence.end {
        // Most words mean nothing.
        if atoms.is_empty() && !document.tokens.get(token).is_some_and(|first| vocabulary.tells(first)) {
            token += 1;
            continue;
        }
        let from = token;
        token += push(document, vocabulary, token, sentence.end, atoms);
        if token == from || atoms.len() >= LONGEST {
            hand(atoms);
            token = token.max(from + 1);
        }
    }
    hand(atoms);
}

/// Whether a date may begin with such an atom.
pub(super) fn can_begin(sense: Sense) -> bool {
    use Sense::*;
    matches!(
        sense,
        Number(..)
            | Ordinal(..)
            | Month(..)
            | Weekday(_)
            | Season(_)
            | Quarter(_)
            | HalfYear(_)
            | Decade(_)
            | Today(_)
            | Unit(..)
            | DayAway(..)
            | PartOfDay
            | Feast(_)
            | Cardinal(_)
    )
}

/// Adds the atoms of the token; how many tokens they take, 0 where it means nothing.
fn push(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    token: usize,
    end: usize,
    atoms: &mut Vec<Atom>,
) -> usize {
    let Some(first) = document.tokens.get(token) else { return 0 };
    if !vocabulary.tells(first) {
        return 0;
    }
    let single = |sense| Atom { range: first.range(), tokens: token..token + 1, sense };
    if first.kind() == TokenKind::Number {
        if let Some((sense, end)) = possessive(document, vocabulary, token) {
            atoms.push(Atom { range: first.start()..end, tokens: token..token + 3, sense });
            return 3;
        }
        atoms.push(single(number(document.word(token))));
        return 1;
    }
    if let Some((length, sense)) = vocabulary.senses().longest(document, token, end) {
        let last = document.tokens.get(token + length - 1).unwrap_or(first);
        atoms.push(Atom { range: first.start()..last.end(), tokens: token..token + length, sense });
        return length;
    }
    let word = document.word(token);
    if first.kind() == TokenKind::Mark {
        let sense = match word {
            "-" | "–" | "—" | "−" | "‑" => Sense::Dash,
            "/" => Sense::Slash,
            "." => Sense::Dot,
            "," => Sense::Comma,
            "'" | "’" | "‘" => Sense::Apostrophe,
            "(" | "[" => Sense::Open,
            _ => return 0,
        };
        atoms.push(single(sense));
        return 1;
    }
    if let Some(sense) = (vocabulary.tongue.compound)(word) {
        atoms.push(single(sense));
        return 1;
    }
    usize::from(split(vocabulary, word, first.start(), token, atoms))
}

/// A number with an apostrophe and `s`, read as if the apostrophe were not there, and the byte behind
/// it: `1970's`.
fn possessive(document: &Document<'_>, vocabulary: &Vocabulary, token: usize) -> Option<(Sense, usize)> {
    let ends = document.word(token + 2) == "s" && one_of("'|’", document.word(token + 1));
    if !ends || !document.is_glued(token + 1) || !document.is_glued(token + 2) {
        return None;
    }
    let sense = (vocabulary.tongue.compound)(&format!("{}s", document.word(token)))?;
    Some((sense, document.tokens.get(token + 2)?.end()))
}

/// Adds the parts of a word that hyphens or an apostrophe join (`aug-2016`, `mid-April`, `twenty-first`,
/// `Tuesday's`, `this week's`), if each of them means something.
fn split(vocabulary: &Vocabulary, word: &str, start: usize, token: usize, atoms: &mut Vec<Atom>) -> bool {
    let Some(joint) = word.find(['-', '\'', '’']) else { return false };
    let known = atoms.len();
    let tokens = token..token + 1;
    if let Some((name, "s")) = word.split_once(['\'', '’'])
        && let Some(sense) = vocabulary.senses().get(name)
        && matches!(sense, Sense::Weekday(_) | Sense::Month(..) | Sense::Today(_) | Sense::Unit(_, false))
    {
        atoms.push(Atom { range: start..start + joint, tokens, sense });
        return true;
    }
    let mut at = start;
    for part in word.split('-') {
        if at > start {
            atoms.push(Atom { range: at - 1..at, tokens: tokens.clone(), sense: Sense::Dash });
        }
        let sense = if !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()) {
            Some(number(part))
        } else {
            vocabulary.senses().get(part).filter(|sense| can_join(*sense))
        };
        let Some(sense) = sense.or_else(|| (vocabulary.tongue.compound)(part)) else {
            atoms.truncate(known);
            return false;
        };
        atoms.push(Atom { range: at..at + part.len(), tokens: tokens.clone(), sense });
        at += part.len() + 1;
    }
    true
}

/// Whether a word may be joined to another part of a date by a hyphen.
fn can_join(sense: Sense) -> bool {
    use Sense::*;
    matches!(
        sense,
        Month(..)
            | Weekday(_)
            | Season(_)
            | Quarter(_)
            | HalfYear(_)
            | Cardinal(_)
            | Ordinal(..)
            | Approximately(_)
            | Pick(_)
            | Decade(_)
    )
}

/// Digits; those of more than nine are too many for a value and mean nothing.
fn number(digits: &str) -> Sense {
    Sense::Number(digits.parse().unwrap_or(u32::MAX), digits.len().min(255) as u8)
}

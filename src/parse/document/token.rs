//! Words, numbers and marks.

use std::ops::Range;

use super::word::Words;
use crate::text::letters::Bytes;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with the hyphens, apostrophes and digits inside a word: `NAVO-Top`, `F-16's`, `17de`.
    Word,
    /// Digits alone: `2014`, `04`.
    Number,
    /// Any other character that is not white space, one at a time.
    Mark,
}

/// A word, a number or a mark. Small, since a text may hold one for each of its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    start: u32,
    end: u32,
    /// The number of its word, behind a bit for a capital and two with its kind.
    word: u32,
}

impl Token {
    fn new(range: Range<usize>, kind: TokenKind, capital: bool, word: u32) -> Self {
        let word = word << 3 | u32::from(capital) << 2 | kind as u32;
        Self { start: range.start as u32, end: range.end as u32, word }
    }

    /// Its first byte in the clean text.
    pub fn start(&self) -> usize {
        self.start as usize
    }

    /// The byte of the clean text behind it.
    pub fn end(&self) -> usize {
        self.end as usize
    }

    /// Its bytes of the clean text.
    pub fn range(&self) -> Range<usize> {
        self.start()..self.end()
    }

    /// What it is made of.
    pub fn kind(&self) -> TokenKind {
        match self.word & 3 {
            0 => TokenKind::Word,
            1 => TokenKind::Number,
            _ => TokenKind::Mark,
        }
    }

    /// Whether it begins with a capital.
    pub fn is_capital(&self) -> bool {
        self.word & 4 != 0
    }

    /// The number of its word among the distinct words of the document.
    pub(in crate::parse) fn word(&self) -> usize {
        (self.word >> 3) as usize
    }
}

/// What a character may be part of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Letter,
    Digit,
    /// Hyphens and apostrophes, which join what stands on both sides.
    Joiner,
    Other,
}

/// Splits a text into its tokens, with the distinct words of the text in small letters.
pub(super) fn tokens(text: &str, folded: &str) -> (Vec<Token>, Words) {
    let mut words = Words::default();
    let mut tokens = Vec::with_capacity(text.len() / 6);
    let mut at = 0;
    while let Some((class, length)) = class(text, at) {
        let (end, kind) = match class {
            Class::Space => {
                at += length;
                continue;
            }
            Class::Letter => (word_end(text, at + length), TokenKind::Word),
            Class::Digit => {
                let digits = text.as_bytes()[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
                match self::class(text, at + digits) {
                    Some((Class::Letter, length)) => (word_end(text, at + digits + length), TokenKind::Word),
                    _ => (at + digits, TokenKind::Number),
                }
            }
            Class::Joiner | Class::Other => (at + length, TokenKind::Mark),
        };
        let word = folded.get(at..end).unwrap_or_default();
        let capital = match text.as_bytes()[at] {
            byte if byte.is_ascii() => byte.is_ascii_uppercase(),
            _ => text.get(at..end).is_some_and(|word| word.starts_with(char::is_uppercase)),
        };
        tokens.push(Token::new(at..end, kind, capital, words.number(word)));
        at = end;
    }
    tokens.shrink_to_fit();
    (tokens, words)
}

/// Where the word ends whose first characters end at `at`.
fn word_end(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    loop {
        // Most words are plain letters throughout.
        static PLAIN: Bytes = Bytes::letters_and(&[]);
        at += bytes[at..].iter().take_while(|byte| PLAIN.has(**byte)).count();
        // It mostly ends at a blank.
        if matches!(bytes.get(at), Some(b' ' | b'\n' | b'.' | b',')) {
            return at;
        }
        match class(text, at) {
            Some((Class::Letter | Class::Digit, length)) => at += length,
            Some((Class::Joiner, length)) => match class(text, at + length) {
                Some((Class::Letter | Class::Digit, next)) => at += length + next,
                _ => return at,
            },
            _ => return at,
        }
    }
}

/// The class and length in bytes of the character at a byte.
fn class(text: &str, at: usize) -> Option<(Class, usize)> {
    let byte = *text.as_bytes().get(at)?;
    if byte.is_ascii() {
        let class = match byte {
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            b'0'..=b'9' => Class::Digit,
            b'-' | b'\'' => Class::Joiner,
            b' ' | b'\n' | b'\t' => Class::Space,
            _ => Class::Other,
        };
        return Some((class, 1));
    }
    let character = text.get(at..)?.chars().next()?;
    let class = match character {
        '’' => Class::Joiner,
        _ if character.is_alphabetic() || is_combining(character) => Class::Letter,
        _ if character.is_whitespace() => Class::Space,
        _ => Class::Other,
    };
    Some((class, character.len_utf8()))
}

/// Accents written as characters of their own.
fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_numbers_and_marks() {
        for (text, expected) in [
            ("NAVO-Top, F-16's", vec!["NAVO-Top", ",", "F-16's"]),
            ("2% in 2024-2028.", vec!["2", "%", "in", "2024", "-", "2028", "."]),
            ("de 17de", vec!["de", "17de"]),
            ("4–5 april", vec!["4", "–", "5", "april"]),
            ("regio’s ’s avonds", vec!["regio’s", "’", "s", "avonds"]),
            ("Oekraïne; a.s.", vec!["Oekraïne", ";", "a", ".", "s", "."]),
            ("(een- of tweemaal)", vec!["(", "een", "-", "of", "tweemaal", ")"]),
        ] {
            let found: Vec<_> = tokens(text, text).0.into_iter().map(|token| &text[token.range()]).collect();
            assert_eq!(found, expected);
        }
    }
}

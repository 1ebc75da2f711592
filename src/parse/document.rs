//! The clean text in the pieces that every recogniser works on: tokens, sentences, sections.
//!
//! Everything here is counted in bytes of the clean text; [`CleanText::span`] leads back to the
//! source.

use std::ops::Range;

use crate::model::{Language, SectionId};
use crate::text::CleanText;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with the hyphens, apostrophes and digits inside a word: `NAVO-Top`, `F-16's`.
    Word,
    /// Digits alone: `2014`, `04`.
    Number,
    /// Any other character that is not white space, one at a time.
    Mark,
}

/// A word, a number or a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Bytes of the clean text.
    pub range: Range<usize>,
    /// What it is made of.
    pub kind: TokenKind,
}

/// A sentence, a heading, a list item or a footnote's sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Bytes of the clean text, without white space at the ends.
    pub range: Range<usize>,
    /// Its tokens, as indices of [`Document::tokens`].
    pub tokens: Range<usize>,
    /// Its block, as an index of [`CleanText::blocks`].
    pub block: usize,
    /// The section it stands in.
    pub section: Option<SectionId>,
}

/// A report taken apart into tokens, sentences and sections.
#[derive(Debug)]
pub struct Document<'a> {
    /// The clean text.
    pub text: &'a CleanText,
    /// The language that most of it is written in.
    pub language: Language,
    /// The clean text in small letters, byte for byte at the same places.
    folded: String,
    /// Every token in reading order.
    pub tokens: Vec<Token>,
    /// Every sentence in reading order.
    pub sentences: Vec<Sentence>,
}

impl<'a> Document<'a> {
    /// Takes a clean text apart.
    pub fn new(text: &'a CleanText) -> Self {
        Self {
            text,
            language: Language::Dutch,
            folded: fold(text.as_str()),
            tokens: Vec::new(),
            sentences: Vec::new(),
        }
    }

    /// The words of a range of clean bytes, as the report writes them.
    pub fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.as_str().get(range).unwrap_or_default()
    }

    /// The words of a range of clean bytes in small letters.
    pub fn folded(&self, range: Range<usize>) -> &str {
        self.folded.get(range).unwrap_or_default()
    }

    /// A token in small letters; empty past the end.
    pub fn word(&self, token: usize) -> &str {
        self.tokens.get(token).map_or("", |token| self.folded(token.range.clone()))
    }

    /// A token as the report writes it; empty past the end.
    pub fn written(&self, token: usize) -> &'a str {
        self.tokens.get(token).map_or("", |token| self.slice(token.range.clone()))
    }
}

/// The text in small letters. Letters whose small form takes another number of bytes stay as they
/// are, so that offsets hold in both.
fn fold(text: &str) -> String {
    text.chars()
        .map(|character| {
            let mut small = character.to_lowercase();
            match (small.next(), small.next()) {
                (Some(one), None) if one.len_utf8() == character.len_utf8() => one,
                _ => character,
            }
        })
        .collect()
}

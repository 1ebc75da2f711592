//! The clean text in the pieces that every recogniser works on: tokens, sentences, sections,
//! footnotes and the sentences that call them.
//!
//! Everything here is counted in bytes of the clean text; [`CleanText::span`] leads back to the
//! source.

mod abbreviation;
mod fold;
mod language;
mod section;
mod sentence;
mod title;
mod token;
mod word;

use std::cell::OnceCell;
use std::ops::Range;

use crate::model::{Language, SectionId};
use crate::order;
use crate::text::{BlockKind, CleanText, list};

pub use section::Heading;
pub use token::{Token, TokenKind};
use word::Words;
pub use word::{Marks, hash};

/// A sentence, a heading, a list item or a footnote's sentence.
/// Small, since a text may hold one for every few bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    first: u32,
    block: u32,
    /// How many tokens it has, which are few hundreds at most.
    length: u16,
    /// One more than the number of its section; 0 where it stands in none.
    section: u16,
}

impl Sentence {
    fn new(tokens: Range<usize>, block: usize) -> Self {
        Self { first: tokens.start as u32, block: block as u32, length: tokens.len() as u16, section: 0 }
    }

    /// The section it stands in.
    pub fn section(&self) -> Option<SectionId> {
        self.section.checked_sub(1).map(SectionId)
    }

    /// Its tokens, as indices of [`Document::tokens`].
    pub fn tokens(&self) -> Range<usize> {
        self.first as usize..self.first as usize + usize::from(self.length)
    }

    /// Its block, as an index of [`CleanText::blocks`].
    pub fn block(&self) -> usize {
        self.block as usize
    }

    /// Bytes of the clean text, without white space at the ends.
    pub fn range(&self, tokens: &[Token]) -> Range<usize> {
        let tokens = tokens.get(self.tokens()).unwrap_or_default();
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => first.start()..last.end(),
            _ => 0..0,
        }
    }
}

/// A sentence that calls a footnote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// The sentence, as an index of [`Document::sentences`].
    pub sentence: usize,
    /// The footnote, as an index of [`CleanText::blocks`].
    pub block: usize,
}

/// The language that most of a clean text is written in.
pub fn language_of(text: &CleanText) -> Language {
    let folded = fold::fold(text.as_str());
    let (tokens, words) = token::tokens(text.as_str(), &folded);
    language::choose(words.iter(), &tokens)
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
    /// Its distinct words.
    words: Words,
    /// Every token in reading order.
    pub tokens: Vec<Token>,
    /// Every sentence in reading order.
    pub sentences: Vec<Sentence>,
    /// The headings that open a section, in reading order: [`SectionId`] is an index of it.
    pub headings: Vec<Heading>,
    /// Which sentences call which footnotes, in reading order.
    pub calls: Vec<Call>,
    /// How the report writes its words ([`title::Forms`]); read when a heading in capitals asks for it.
    forms: OnceCell<title::Forms>,
}

impl<'a> Document<'a> {
    /// Takes a clean text apart.
    pub fn new(text: &'a CleanText) -> Self {
        let folded = fold::fold(text.as_str());
        let (tokens, words) = token::tokens(text.as_str(), &folded);
        let language = language::choose(words.iter(), &tokens);
        let sentences = sentence::sentences(text, &folded, &tokens);
        let mut document = Self {
            text,
            language,
            folded,
            words,
            tokens,
            sentences,
            headings: Vec::new(),
            calls: Vec::new(),
            forms: OnceCell::new(),
        };
        document.headings = section::headings(&document);
        section::assign(&mut document.sentences, &document.headings);
        document.calls = document.read_calls();
        document
    }

    /// The words of a range of clean bytes, as the report writes them.
    pub fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.as_str().get(range).unwrap_or_default()
    }

    /// The words of a range of clean bytes in small letters.
    pub fn folded(&self, range: Range<usize>) -> &str {
        self.folded.get(range).unwrap_or_default()
    }

    /// Every distinct word in small letters, by the number that its tokens have.
    pub fn distinct(&self) -> impl Iterator<Item = &str> {
        self.words.iter()
    }

    /// A token in small letters.
    pub fn word_of(&self, token: &Token) -> &str {
        self.words.get(token.word())
    }

    /// Whether a word of a list stands in some tokens.
    #[inline(never)]
    pub fn has(&self, mut tokens: Range<usize>, list: impl list::Words + Copy) -> bool {
        tokens.any(|token| list::one_of(list, self.word(token)))
    }

    /// Whether a word that begins as one of a list stands in some tokens.
    #[inline(never)]
    pub fn has_beginning(&self, mut tokens: Range<usize>, list: impl list::Words + Copy) -> bool {
        tokens.any(|token| list::begins(list, self.word(token)))
    }

    /// A token in small letters; empty past the end.
    pub fn word(&self, token: usize) -> &str {
        self.tokens.get(token).map_or("", |token| self.word_of(token))
    }

    /// Whether some tokens are a sentence that asks.
    pub fn asks(&self, sentence: &Range<usize>) -> bool {
        !sentence.is_empty() && self.word(sentence.end - 1) == "?"
    }

    /// A token as the report writes it; empty past the end.
    pub fn written(&self, token: usize) -> &'a str {
        self.tokens.get(token).map_or("", |token| self.slice(token.range()))
    }

    /// Whether a token is written with a capital; not past the end.
    pub fn is_capital(&self, token: usize) -> bool {
        self.tokens.get(token).is_some_and(Token::is_capital)
    }

    /// Whether a token follows the one before it without a space; `false` for the first.
    pub fn is_glued(&self, token: usize) -> bool {
        match (token.checked_sub(1).and_then(|before| self.tokens.get(before)), self.tokens.get(token)) {
            (Some(before), Some(token)) => before.end() == token.start(),
            _ => false,
        }
    }

    /// The sentence that a clean byte lies in, or else the last one that begins before it.
    pub fn sentence_at(&self, byte: usize) -> Option<usize> {
        let begins = |sentence: &Sentence| self.range_of(sentence).start <= byte;
        self.sentences.partition_point(begins).checked_sub(1)
    }

    /// The bytes of the clean text that a sentence takes, without white space at the ends.
    pub fn range_of(&self, sentence: &Sentence) -> Range<usize> {
        sentence.range(&self.tokens)
    }

    /// The token after the first few sentences.
    pub fn head(&self, sentences: usize) -> usize {
        let count = sentences.min(self.sentences.len());
        count.checked_sub(1).map_or(0, |last| self.sentences[last].tokens().end)
    }

    /// The kind of the block of a sentence.
    pub fn kind(&self, sentence: usize) -> BlockKind {
        let block =
            self.sentences.get(sentence).and_then(|sentence| self.text.blocks().get(sentence.block()));
        block.map_or(BlockKind::Paragraph, |block| block.kind)
    }

    /// How it writes its words.
    fn forms(&self) -> &title::Forms {
        self.forms.get_or_init(|| title::Forms::new(self))
    }

    /// The report's title for a human: its first headings, or its first sentence shortened.
    pub fn title(&self) -> String {
        title::title(self)
    }

    /// Pairs every footnote mark with the sentence before it and its footnote. One pass: numbers ascend
    /// with the text, so the search for a footnote goes on where the last one ended.
    fn read_calls(&self) -> Vec<Call> {
        let blocks = self.text.blocks();
        let notes: Vec<(usize, u16)> = (0..blocks.len())
            .filter_map(|index| match blocks[index].kind {
                BlockKind::Footnote { number } => Some((index, number)),
                _ => None,
            })
            .collect();
        let mut next = 0;
        let mut calls = Vec::new();
        for mark in self.text.marks() {
            let Some(sentence) = mark.at.checked_sub(1).and_then(|byte| self.sentence_at(byte)) else {
                continue;
            };
            // A few footnotes may have no mark of their own.
            let ahead = notes.iter().enumerate().skip(next).take(8);
            let Some((place, &(block, _))) = ahead.clone().find(|(_, note)| note.1 == mark.number) else {
                continue;
            };
            next = place + 1;
            calls.push(Call { sentence, block });
        }
        order::sort_by_key(&mut calls, |call| (call.sentence, call.block));
        calls
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn a_footnote_belongs_to_the_sentence_that_calls_it() {
        let text =
            CleanText::new("Eerst dit. Dan over China.1 En de Kamer2 dan.\n\n1 Een noot.\n2 Twee. Nog een.");
        let document = Document::new(&text);
        let calls: Vec<_> = document
            .calls
            .iter()
            .map(|call| {
                let sentence = document.range_of(&document.sentences[call.sentence]);
                (document.slice(sentence), document.slice(text.blocks()[call.block].range()))
            })
            .collect();
        assert_eq!(calls, [("Dan over China.", "Een noot."), ("En de Kamer dan.", "Twee. Nog een.")]);
    }
}

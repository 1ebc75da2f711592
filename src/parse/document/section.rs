//! Sections: what stands under a heading.

use std::ops::Range;

use super::{Document, Sentence, title};
use crate::text::{BlockKind, CleanText};

/// A heading that opens a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its words in sentence case, where the report writes them in capitals. Most headings are as the report
    /// writes them, and there may be one for every few bytes.
    written: Option<Box<str>>,
    block: u32,
    range: Range<u32>,
}

impl Heading {
    /// Its words for a human.
    pub fn title<'a>(&'a self, text: &'a CleanText) -> &'a str {
        self.written.as_deref().unwrap_or_else(|| {
            let words = text.blocks().get(self.block()).and_then(|block| text.as_str().get(block.range()));
            words.unwrap_or_default().trim_end_matches(':')
        })
    }

    /// Its block, as an index of [`crate::text::CleanText::blocks`].
    pub fn block(&self) -> usize {
        self.block as usize
    }

    /// Bytes of the clean text: the heading and all that stands under it.
    pub fn range(&self) -> Range<usize> {
        self.range.start as usize..self.range.end as usize
    }
}

/// The headings behind the title, each with what stands under it.
pub(super) fn headings(document: &Document<'_>) -> Vec<Heading> {
    let blocks = document.text.blocks();
    let titles = title::blocks(document);
    let mut headings: Vec<Heading> = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        if block.kind == BlockKind::Heading && index >= titles && headings.len() < usize::from(u16::MAX) {
            let written = title::in_capitals(document, block.range()).map(String::into_boxed_str);
            let range = block.range().start as u32..block.range().end as u32;
            headings.push(Heading { written, block: index as u32, range });
        } else if let Some(heading) = headings.last_mut() {
            heading.range.end = block.range().end as u32;
        }
    }
    headings
}

/// Tells every sentence its section. A section's heading is part of it.
pub(super) fn assign(sentences: &mut [Sentence], headings: &[Heading]) {
    let mut next = 0;
    for sentence in sentences {
        while headings.get(next).is_some_and(|heading| heading.block() <= sentence.block()) {
            next += 1;
        }
        sentence.section = next as u16;
    }
}

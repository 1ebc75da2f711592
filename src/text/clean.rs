//! The clean reading text: lines joined, end-of-line hyphens resolved, page furniture and footnote
//! marks taken out, with a map back to every code point of the source.

use std::ops::Range;

use super::Span;
use super::assemble::Assembly;
use super::map::SourceMap;

/// What a block of the clean text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// A heading that stands above other blocks.
    Heading,
    /// A paragraph of running text.
    Paragraph,
    /// One entry of a list, its bullet taken off.
    ListItem,
    /// A footnote, its number taken off.
    Footnote {
        /// The number that calls it in the text.
        number: u16,
    },
}

/// A run of the clean text that a reader sees as one block.
/// Small, since a text may hold one for every few bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Heading, paragraph, list item or footnote.
    pub kind: BlockKind,
    start: u32,
    end: u32,
}

impl Block {
    /// A block over a range of clean bytes.
    pub fn new(kind: BlockKind, range: Range<usize>) -> Self {
        Self { kind, start: range.start as u32, end: range.end as u32 }
    }

    /// Bytes of [`CleanText::as_str`]; on character boundaries, blocks do not overlap.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A footnote mark that was glued to a word of the source (`China.1`, `jl.5`) and taken out of
/// the clean text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FootnoteMark {
    /// Where it stood: a byte offset of [`CleanText::as_str`].
    pub at: usize,
    /// The footnote it calls.
    pub number: u16,
}

/// The clean text of a report, in blocks divided by `\n`, with the way back to the source.
///
/// A footnote that interrupts a paragraph at the foot of a page follows that paragraph here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CleanText {
    text: String,
    blocks: Vec<Block>,
    marks: Vec<FootnoteMark>,
    map: SourceMap,
}

impl CleanText {
    /// Cleans a source text. Any text has a clean text; the empty one has no blocks.
    pub fn new(source: &str) -> Self {
        let Assembly { text, blocks, marks, map } = Assembly::of(source);
        Self { text, blocks, marks, map }
    }

    /// The clean text itself, blocks divided by `\n`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The blocks in reading order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The footnote marks in reading order.
    pub fn marks(&self) -> &[FootnoteMark] {
        &self.marks
    }

    /// The span of the source from the first to the last character of a range of clean bytes.
    pub fn span(&self, range: Range<usize>) -> Span {
        self.map.span(&self.text, range)
    }

    /// The clean bytes that a span of the source stands for; empty where all of it was taken out.
    pub fn range(&self, span: Span) -> Range<usize> {
        self.map.range(&self.text, span)
    }
}

//! Which part of a report's text is drawn: all of most reports, and of a long one as much as a browser
//! handles with ease, around the place where the reader is.

use std::ops::Range;

use super::shared::Shared;
use crate::text::{Block, BlockKind, CleanText};

/// At most so many blocks are drawn at once.
const BLOCKS: usize = 300;

/// Of blocks that are long, only so many that they have about this many bytes together.
const BYTES: usize = 64 * 1024;

/// A block of more bytes is drawn in parts, so that a text without a single blank line is bounded too.
const PART: usize = 8 * 1024;

/// The blocks of a text, and which of them are drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Excerpt {
    blocks: Shared<Vec<Block>>,
    drawn: Range<usize>,
}

impl Excerpt {
    /// The beginning of a text.
    pub fn new(text: &CleanText) -> Self {
        let blocks = text.blocks().iter().flat_map(|block| parts(block, text.as_str())).collect();
        let mut excerpt = Self { blocks: Shared::new(blocks), drawn: 0..0 };
        excerpt.draw_from(0);
        excerpt
    }

    /// Every block, drawn or not.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The blocks that are drawn; the first of them stands at `start()` among all.
    pub fn drawn(&self) -> &[Block] {
        self.blocks.get(self.drawn.clone()).unwrap_or_default()
    }

    /// How many blocks stand before those that are drawn.
    pub fn start(&self) -> usize {
        self.drawn.start
    }

    /// Whether more blocks follow those that are drawn.
    pub fn has_later(&self) -> bool {
        self.drawn.end < self.blocks.len()
    }

    /// The block that holds a place of the clean text, or the last one before it.
    pub fn block_at(&self, place: usize) -> usize {
        self.blocks.partition_point(|block| block.range().start <= place).saturating_sub(1)
    }

    /// Draws a block and those around it, where it is not drawn yet.
    pub fn show(&mut self, block: usize) {
        if !self.drawn.contains(&block) {
            self.draw_from(self.half_before(block));
        }
    }

    /// Moves on by half of what is drawn.
    pub fn later(&mut self) {
        let half = self.drawn.start.midpoint(self.drawn.end).max(self.drawn.start + 1);
        self.draw_from(half.min(self.half_before(self.blocks.len())));
    }

    /// Moves back by half of what can be drawn.
    pub fn earlier(&mut self) {
        self.draw_from(self.half_before(self.drawn.start));
    }

    fn draw_from(&mut self, start: usize) {
        let rest = self.blocks.get(start..).unwrap_or_default();
        self.drawn = start..start + fitting(rest.iter(), 1);
    }

    /// Where half of what can be drawn begins, if it ends before this block.
    fn half_before(&self, block: usize) -> usize {
        let before = self.blocks.get(..block).unwrap_or_default();
        before.len() - fitting(before.iter().rev(), 2)
    }
}

/// How many blocks fit into a share of what can be drawn: one at least, where there is one.
fn fitting<'a>(blocks: impl Iterator<Item = &'a Block>, share: usize) -> usize {
    let mut bytes = 0;
    let fits = |block: &&Block| {
        bytes += block.range().len();
        bytes <= BYTES / share
    };
    blocks.take(BLOCKS / share).take_while(fits).count()
}

/// A block in parts that each end at a space, or where there is none at a character.
fn parts<'a>(block: &Block, text: &'a str) -> impl Iterator<Item = Block> + use<'a> {
    let (mut kind, mut range) = (block.kind, block.range());
    std::iter::from_fn(move || {
        let start = range.start;
        if range.is_empty() {
            return None;
        }
        let mut end = range.end;
        if range.len() > PART {
            end = (start + 1..=start + PART).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(end);
            let space = text.get(start + PART / 2..end).and_then(|words| words.rfind(' '));
            end = space.map_or(end, |space| start + PART / 2 + space + 1);
        }
        range.start = end;
        let part = Block::new(kind, start..end);
        if let BlockKind::Footnote { .. } = kind {
            // Its number stands before the first part only.
            kind = BlockKind::Paragraph;
        }
        Some(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(blocks: usize, words: usize) -> CleanText {
        let block = format!("Woord {}\n\n", "vrij ".repeat(words));
        CleanText::new(&block.repeat(blocks))
    }

    fn bytes(excerpt: &Excerpt) -> usize {
        excerpt.drawn().iter().map(|block| block.range().len()).sum()
    }

    #[test]
    fn a_usual_report_is_drawn_whole() {
        let text = text(200, 60);
        let excerpt = Excerpt::new(&text);
        assert_eq!((excerpt.blocks(), excerpt.drawn()), (text.blocks(), text.blocks()));
        assert!(!excerpt.has_later());
    }

    #[test]
    fn of_a_long_text_everything_can_be_reached_both_ways_and_never_too_much_is_drawn() {
        for (blocks, words) in [(2_000, 5), (400, 500), (1, 400_000)] {
            let mut excerpt = Excerpt::new(&text(blocks, words));
            let (mut next, mut steps) = (0, 0);
            loop {
                assert!(bytes(&excerpt) <= BYTES && excerpt.drawn().len() <= BLOCKS);
                assert!(excerpt.start() <= next, "no block is passed over");
                next = excerpt.start() + excerpt.drawn().len();
                if !excerpt.has_later() {
                    break;
                }
                let before = excerpt.start();
                excerpt.later();
                assert!(excerpt.start() > before, "it moves on");
                steps += 1;
            }
            assert_eq!(next, excerpt.blocks().len());
            assert!(steps > 1);
            while excerpt.start() > 0 {
                let before = excerpt.start();
                excerpt.earlier();
                assert!(excerpt.start() < before && excerpt.start() + excerpt.drawn().len() >= before);
            }
        }
    }

    #[test]
    fn a_block_is_shown_with_what_stands_around_it() {
        let mut excerpt = Excerpt::new(&text(2_000, 5));
        for block in [1_500, 1_999, 0, 299, 300] {
            excerpt.show(block);
            let drawn = excerpt.start()..excerpt.start() + excerpt.drawn().len();
            assert!(drawn.contains(&block), "{block} in {drawn:?}");
            assert_eq!(excerpt.block_at(excerpt.blocks()[block].range().start + 2), block);
        }
    }

    #[test]
    fn a_long_block_is_cut_between_words_and_nothing_is_lost() {
        for source in ["één woord ".repeat(20_000), "€".repeat(30_000)] {
            let text = CleanText::new(&source);
            let excerpt = Excerpt::new(&text);
            let parts: String = excerpt.blocks().iter().map(|part| &text.as_str()[part.range()]).collect();
            assert_eq!(parts, text.as_str());
            assert!(excerpt.blocks().iter().all(|part| part.range().len() <= PART));
            if source.contains(' ') {
                assert!(
                    excerpt
                        .blocks()
                        .iter()
                        .rev()
                        .skip(1)
                        .all(|part| text.as_str()[part.range()].ends_with(' '))
                );
            }
        }
    }
}

//! Which parts of a lane are taken: a bit for every four pixels of every row.

use super::scene::Extent;

/// The width of a column in pixels.
const COLUMN: f64 = 4.0;

/// A rectangle of a block: from left to right in pixels, rows from the block's top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Part {
    pub extent: Extent,
    /// The first row and the one after the last.
    pub rows: (usize, usize),
}

/// The taken parts of a lane. Rows are added as they are needed.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    left: f64,
    /// Columns in words of 64 bits.
    words: usize,
    bits: Vec<u64>,
}

impl Grid {
    /// An empty lane over these pixels.
    pub fn new(plot: Extent) -> Self {
        let columns = (plot.width().max(0.0) / COLUMN).ceil() as usize + 1;
        Self { left: plot.x0, words: columns.div_ceil(64), bits: Vec::new() }
    }

    /// The first and last column that an extent touches.
    fn columns(&self, extent: Extent) -> (usize, usize) {
        let last = self.words * 64 - 1;
        let column = |x: f64| ((x - self.left) / COLUMN).max(0.0);
        let first = column(extent.x0).floor() as usize;
        let end = column(extent.x1).ceil() as usize;
        (first.min(last), end.saturating_sub(1).max(first).min(last))
    }

    /// The highest row at which a block fits, its bottom not below `limit`.
    pub fn first_fit(&self, block: &[Part], limit: usize) -> Option<usize> {
        let height = block.iter().map(|part| part.rows.1).max().unwrap_or(0);
        let mut top = 0;
        'down: while top + height <= limit {
            for part in block {
                if let Some(taken) = self.last_taken(part, top) {
                    // Below the taken row is the next place where this part can be free.
                    top = (taken + 1).saturating_sub(part.rows.0).max(top + 1);
                    continue 'down;
                }
            }
            return Some(top);
        }
        None
    }

    /// The lowest row in which a part of a block at `top` would touch something taken.
    fn last_taken(&self, part: &Part, top: usize) -> Option<usize> {
        let (first, last) = self.columns(part.extent);
        (top + part.rows.0..top + part.rows.1).rev().find(|&row| self.row_is_taken(row, first, last))
    }

    fn row_is_taken(&self, row: usize, first: usize, last: usize) -> bool {
        let Some(words) = self.bits.get(row * self.words..(row + 1) * self.words) else { return false };
        (first / 64..=last / 64).any(|word| words[word] & mask(word, first, last) != 0)
    }

    /// Takes a block at a row.
    pub fn take(&mut self, block: &[Part], top: usize) {
        for part in block {
            let (first, last) = self.columns(part.extent);
            for row in top + part.rows.0..top + part.rows.1 {
                if self.bits.len() < (row + 1) * self.words {
                    self.bits.resize((row + 1) * self.words, 0);
                }
                for word in first / 64..=last / 64 {
                    self.bits[row * self.words + word] |= mask(word, first, last);
                }
            }
        }
    }
}

/// The bits of a word that stand for the columns from `first` to `last`.
fn mask(word: usize, first: usize, last: usize) -> u64 {
    let low = if first > word * 64 { !0 << (first - word * 64) } else { !0 };
    let high = if last < word * 64 + 63 { !0 >> (63 - (last - word * 64)) } else { !0 };
    low & high
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(x0: f64, x1: f64, from: usize, to: usize) -> Part {
        Part { extent: Extent { x0, x1 }, rows: (from, to) }
    }

    #[test]
    fn a_block_falls_to_the_highest_free_row() {
        let mut grid = Grid::new(Extent { x0: 100.0, x1: 1100.0 });
        let block = [part(200.0, 500.0, 0, 4)];
        assert_eq!(grid.first_fit(&block, 20), Some(0));
        grid.take(&block, 0);
        assert_eq!(grid.first_fit(&block, 20), Some(4));
        assert_eq!(grid.first_fit(&block, 7), None, "not below the limit");
        assert_eq!(grid.first_fit(&[part(500.0, 700.0, 0, 4)], 20), Some(0), "edges may touch");
        assert_eq!(grid.first_fit(&[part(497.0, 700.0, 0, 4)], 20), Some(4));
        assert_eq!(grid.first_fit(&[part(300.0, 400.0, 2, 3)], 20), Some(2), "its own rows count");
    }

    #[test]
    fn a_block_of_two_parts_goes_around_what_is_taken() {
        let mut grid = Grid::new(Extent { x0: 0.0, x1: 1000.0 });
        grid.take(&[part(0.0, 1000.0, 4, 5)], 0);
        let block = [part(10.0, 20.0, 0, 1), part(10.0, 300.0, 1, 4)];
        assert_eq!(grid.first_fit(&block, 40), Some(0));
        assert_eq!(grid.first_fit(&[part(10.0, 20.0, 0, 1), part(10.0, 300.0, 1, 5)], 40), Some(5));
    }

    #[test]
    fn a_mask_has_the_bits_of_its_columns() {
        assert_eq!(mask(0, 0, 63), !0);
        assert_eq!(mask(1, 64, 64), 1);
        assert_eq!(mask(0, 3, 5), 0b11_1000);
        assert_eq!(mask(1, 3, 500), !0);
    }
}

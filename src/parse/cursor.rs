//! A place in a sorted list that searches begin at, since what reads a report asks about places near the
//! one it asked about last.

use std::cell::{Cell, OnceCell};
use std::ops::Range;

/// Where the last search ended. It changes how fast an answer is found, never the answer.
#[derive(Clone, Debug, Default)]
pub struct Cursor(Cell<usize>);

impl Cursor {
    /// The index of the first element that does not lie before what is sought, as
    /// `slice::partition_point` finds it.
    pub fn find<T>(&self, sorted: &[T], before: impl Fn(&T) -> bool) -> usize {
        let at = self.0.get().min(sorted.len());
        let behind = |place: usize| place.checked_sub(1).is_none_or(|last| before(&sorted[last]));
        if behind(at) && sorted.get(at).is_none_or(|next| !before(next)) {
            return at;
        }
        // The answer lies in `low..=high`; steps away from the last one grow until it does.
        let (mut low, mut high) = (at, at);
        let mut step = 1;
        if sorted.get(at).is_some_and(&before) {
            while high < sorted.len() && before(&sorted[high]) {
                low = high + 1;
                high = sorted.len().min(low + step);
                step *= 2;
            }
        } else {
            while low > 0 && !before(&sorted[low - 1]) {
                high = low - 1;
                low = high.saturating_sub(step);
                step *= 2;
            }
        }
        let found = low + sorted.get(low..high).unwrap_or_default().partition_point(before);
        self.0.set(found);
        found
    }
}

impl PartialEq for Cursor {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Cursor {}

/// Which places some ranges cover, as bits, so that most places are told from them without a search. Read
/// when it is first asked; a copy is read anew, since its ranges may become others.
#[derive(Debug, Default)]
pub struct Covered(OnceCell<Vec<u64>>);

impl Covered {
    /// Whether one of the ranges, which are asked for once, covers a place.
    pub fn has<I: Iterator<Item = Range<usize>>>(&self, place: usize, ranges: impl FnOnce() -> I) -> bool {
        let bits = self.0.get_or_init(|| bits(ranges()));
        bits.get(place / 64).is_some_and(|bits| bits >> (place % 64) & 1 != 0)
    }

    /// Whether one of the ranges covers one of some places, of which there are fewer than 64.
    pub fn touches<I: Iterator<Item = Range<usize>>>(
        &self,
        places: Range<usize>,
        ranges: impl FnOnce() -> I,
    ) -> bool {
        let bits = self.0.get_or_init(|| bits(ranges()));
        let of = |index: usize| bits.get(index).copied().unwrap_or_default();
        let (first, skip) = (places.start / 64, places.start % 64);
        let further = if skip > 0 { of(first + 1) << (64 - skip) } else { 0 };
        (of(first) >> skip | further) & ((1 << places.len()) - 1) != 0
    }
}

/// A bit for each place that some ranges cover.
fn bits(ranges: impl Iterator<Item = Range<usize>>) -> Vec<u64> {
    let mut bits = Vec::new();
    for place in ranges.flatten() {
        if bits.len() <= place / 64 {
            bits.resize(place / 64 + 1, 0);
        }
        bits[place / 64] |= 1 << (place % 64);
    }
    bits
}

impl Clone for Covered {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Covered {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Covered {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cursor_changes_no_answer() {
        let sorted = [1, 3, 3, 5, 8, 8, 8, 13, 21, 34];
        let cursor = Cursor::default();
        for step in [1, 3, 7, 11, 29] {
            for place in 0..40 {
                let sought = place * step % 40;
                let expected = sorted.partition_point(|number| *number < sought);
                assert_eq!(cursor.find(&sorted, |number| *number < sought), expected, "{sought}");
            }
        }
        assert_eq!(cursor.find(&[], |number: &i32| *number < 4), 0);
    }
}

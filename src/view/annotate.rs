//! The report's text cut into pieces: which item, which date each run of characters belongs to.

use std::ops::Range;

use crate::layout::{Key, Timeline};
use crate::order;

/// A run of characters of one block that belongs to the same things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Bytes of the clean text.
    pub range: Range<usize>,
    /// The item that speaks here; of several the one with the fewest words.
    pub item: Option<Key>,
    /// Whether it is part of a date.
    pub date: bool,
    /// Whether the chosen item speaks here.
    pub chosen: bool,
    /// The footnote that is called right after it.
    pub note: Option<u16>,
}

/// Everything that was found in a report's text, in the order in which it begins.
#[derive(Debug, Default)]
pub struct Annotations {
    found: Vec<Found>,
    /// For each place in `found`, how far the ones before it reach: where to begin a search.
    reach: Vec<usize>,
}

#[derive(Debug)]
struct Found {
    range: Range<usize>,
    /// `None` for a date.
    item: Option<Key>,
}

impl Annotations {
    /// Looks up where the items and dates of a report stand in its clean text.
    pub fn new(timeline: &Timeline) -> Self {
        let report = timeline.report();
        let mut found = Vec::new();
        for key in timeline.keys() {
            for &span in timeline.item(key).mentions() {
                found.push(Found { range: report.text.range(span), item: Some(key) });
            }
        }
        found.extend(
            report.dates.iter().map(|date| Found { range: report.text.range(date.span), item: None }),
        );
        found.retain(|found| !found.range.is_empty());
        order::sort_by_key(&mut found, |found| (found.range.start, found.range.end));
        let reach = found
            .iter()
            .scan(0, |end, found| {
                *end = found.range.end.max(*end);
                Some(*end)
            })
            .collect();
        Self { found, reach }
    }

    /// The first place in the clean text where an item speaks.
    pub fn first(&self, key: Key) -> Option<usize> {
        self.found.iter().find(|found| found.item == Some(key)).map(|found| found.range.start)
    }

    /// Cuts a range of the clean text, a block or a sentence, into pieces. `notes` are the places
    /// and numbers of footnote marks in it.
    pub fn pieces(&self, within: Range<usize>, chosen: Option<Key>, notes: &[(usize, u16)]) -> Vec<Piece> {
        let begin = self.reach.partition_point(|&end| end <= within.start);
        let end = self.found.partition_point(|found| found.range.start < within.end);
        let here = self.found.get(begin..end).unwrap_or_default();

        let mut cuts: Vec<_> = here.iter().flat_map(|found| [found.range.start, found.range.end]).collect();
        cuts.extend(notes.iter().map(|note| note.0));
        cuts.retain(|cut| within.contains(cut));
        cuts.extend([within.start, within.end]);
        order::sort(&mut cuts);
        cuts.dedup();

        let mut next = 0;
        let mut open: Vec<&Found> = Vec::new();
        cuts.windows(2)
            .map(|cut| {
                let range = cut[0]..cut[1];
                open.retain(|found| found.range.end > range.start);
                while let Some(found) = here.get(next).filter(|found| found.range.start <= range.start) {
                    open.extend((found.range.end > range.start).then_some(found));
                    next += 1;
                }
                let item = open
                    .iter()
                    .filter(|found| found.item.is_some())
                    .min_by_key(|found| found.range.len())
                    .and_then(|found| found.item);
                Piece {
                    item,
                    date: open.iter().any(|found| found.item.is_none()),
                    chosen: chosen.is_some() && open.iter().any(|found| found.item == chosen),
                    note: notes.iter().find(|note| note.0 == range.end).map(|note| note.1),
                    range,
                }
            })
            .collect()
    }
}

//! The map between the clean text and the code points of its source.

use std::ops::Range;

use super::Span;
use crate::order;

/// The longest run, in bytes: a place inside a run is found by counting characters from its start.
const LONGEST_RUN: usize = 128;

/// A run of clean text whose characters follow one another in the source too, one for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    /// First clean byte.
    clean: u32,
    /// Code point of the source at that byte.
    point: u32,
}

/// Where every character of a clean text comes from. Runs lie in the order of the clean text; where
/// footnotes were moved behind the paragraph that they interrupted, that is not the order of the source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SourceMap {
    runs: Vec<Run>,
    /// The code point of the source behind the last run.
    next: u32,
    /// Indices of `runs` in the order of the source; empty where it is the same.
    in_source: Vec<u32>,
}

impl SourceMap {
    /// Notes that the characters just added as `clean[from..]` stand in the source from `point` on. What
    /// follows in both lengthens the last run: most lines do.
    pub fn push(&mut self, clean: &str, from: usize, point: u32) {
        let mut from = from;
        let last = self.runs.last().filter(|_| self.next == point);
        let mut begin = last.map_or(from, |run| run.clean as usize);
        self.next = point;
        while from < clean.len() {
            if begin == from {
                self.runs.push(Run { clean: from as u32, point: self.next });
            }
            let mut to = (begin + LONGEST_RUN).min(clean.len());
            while !clean.is_char_boundary(to) {
                to -= 1;
            }
            self.next += super::line::count_points(&clean.as_bytes()[from..to]);
            (begin, from) = (to, to);
        }
    }

    /// Makes the map ready for questions.
    pub fn finish(&mut self) {
        if !self.runs.is_sorted_by_key(|run| run.point) {
            self.in_source = (0..self.runs.len() as u32).collect();
            let runs = &self.runs;
            order::sort_by_key(&mut self.in_source, |&index| runs[index as usize].point);
        }
    }

    /// The code point of the character that begins at, or covers, a clean byte.
    fn point(&self, clean: &str, at: usize) -> u32 {
        let index = self.runs.partition_point(|run| run.clean as usize <= at).saturating_sub(1);
        let Some(run) = self.runs.get(index) else { return 0 };
        let bytes = clean.as_bytes().get(run.clean as usize..at).unwrap_or_default();
        run.point + super::line::count_points(bytes)
    }

    /// The span of the source from the first to the last character of a clean range.
    pub fn span(&self, clean: &str, range: Range<usize>) -> Span {
        let start = range.start.min(clean.len());
        if range.end <= start {
            let point = self.point(clean, start);
            return Span::new(point, point);
        }
        let mut last = range.end.min(clean.len()).saturating_sub(1);
        while !clean.is_char_boundary(last) {
            last -= 1;
        }
        let (start, last) = (self.point(clean, start), self.point(clean, last));
        // A range over the end of a paragraph and a footnote moved behind it may end earlier in the source.
        Span::new(start.min(last), start.max(last) + 1)
    }

    /// The clean range from the first to the last character that stands for a part of a span.
    pub fn range(&self, clean: &str, span: Span) -> Range<usize> {
        let place = |index: usize| match self.in_source.get(index) {
            Some(&run) => run as usize,
            None => index,
        };
        let run = |index: usize| self.runs.get(place(index)).copied();
        let text = |index: usize| {
            let place = place(index);
            let start = self.runs.get(place).map_or(clean.len(), |run| run.clean as usize);
            let end = self.runs.get(place + 1).map_or(clean.len(), |run| run.clean as usize);
            (start, clean.get(start..end).unwrap_or_default())
        };
        // Index, in source order, of the first run that begins after a code point.
        let after = |point: u32| {
            if self.in_source.is_empty() {
                self.runs.partition_point(|run| run.point <= point)
            } else {
                self.in_source.partition_point(|&run| self.runs[run as usize].point <= point)
            }
        };
        let next = after(span.start());
        let inside = next.checked_sub(1).and_then(|index| {
            let offset = (span.start() - run(index)?.point) as usize;
            let (start, text) = text(index);
            Some(start + nth(text, offset)?)
        });
        let first = match inside {
            Some(at) => at,
            None => match run(next) {
                Some(run) if run.point < span.end() => run.clean as usize,
                _ => {
                    let at = text(next).0;
                    return at..at;
                }
            },
        };
        if span.is_empty() {
            return first..first;
        }
        let last = after(span.end() - 1).checked_sub(1).and_then(|index| {
            let offset = (span.end() - 1 - run(index)?.point) as usize;
            let (start, text) = text(index);
            let at = nth(text, offset).or_else(|| Some(text.char_indices().next_back()?.0))?;
            Some((start + at, start + at + text[at..].chars().next().map_or(0, char::len_utf8)))
        });
        match last {
            Some((_, end)) if end > first => first..end,
            Some((at, _)) => at..first + clean[first..].chars().next().map_or(0, char::len_utf8),
            None => first..first,
        }
    }
}
/// The byte at which a character begins, given how many stand before it.
fn nth(text: &str, count: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    // Where none is longer than a byte the count is the place.
    if bytes.get(..count + 1)?.is_ascii() {
        return Some(count);
    }
    text.char_indices().nth(count).map(|(at, _)| at)
}

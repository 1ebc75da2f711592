//! Half-open spans of the source text, counted in Unicode code points.

/// A half-open range of the source text, in Unicode code points of the file as it is (the unit of
/// the W3C Web Annotation `TextPositionSelector`). Invariant: `start <= end`.
///
/// In JSON it is `[start, end]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The span from `start` up to, not including, `end`; the ends are swapped where they are in
    /// the wrong order.
    pub fn new(start: u32, end: u32) -> Self {
        Self { start: start.min(end), end: start.max(end) }
    }

    /// The first code point inside.
    pub fn start(self) -> u32 {
        self.start
    }

    /// The first code point after the span.
    pub fn end(self) -> u32 {
        self.end
    }

    /// Length in code points.
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether the span holds no code point.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the two spans share at least one code point.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether all of `other` lies inside this span.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

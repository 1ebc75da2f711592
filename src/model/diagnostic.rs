//! Doubts of the reader, kept and not hidden.

use crate::text::Span;

/// Why the words of a [`Diagnostic`] are doubtful.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// Looks like a date and is none that exists (`31 februari`).
    ImpossibleDate,
    /// The year was guessed from far away in the text.
    YearFromAfar,
    /// A date that belongs to no event or pledge.
    DateWithoutItem,
    /// A binding verb of which no party or object could be read.
    PledgeWithoutObject,
}

/// Words of the report that were skipped or guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The words.
    pub span: Span,
    /// Why they are doubtful.
    pub doubt: Doubt,
}

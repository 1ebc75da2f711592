//! Date expressions: recognised in the words, refined, resolved against the reference date.

use std::ops::Range;

use super::document::Document;
use crate::model::{Basis, Day, Diagnostic, Edtf};

/// A date expression with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundDate {
    /// Bytes of the clean text.
    pub range: Range<usize>,
    /// Its tokens, as indices of [`Document::tokens`].
    pub tokens: Range<usize>,
    /// Its sentence, as an index of [`Document::sentences`].
    pub sentence: usize,
    /// What it means.
    pub value: Edtf,
    /// How that was found.
    pub basis: Basis,
}

/// The dates of a report in reading order, and the day that relative ones are counted from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// The date expressions; they do not overlap.
    pub found: Vec<FoundDate>,
    /// The report's own date.
    pub reference: Option<Day>,
    /// Words that were doubtful.
    pub diagnostics: Vec<Diagnostic>,
}

impl Dates {
    /// The dates of a sentence.
    pub fn of_sentence(&self, sentence: usize) -> &[FoundDate] {
        let start = self.found.partition_point(|date| date.sentence < sentence);
        let end = self.found.partition_point(|date| date.sentence <= sentence);
        &self.found[start..end]
    }
}

/// Reads every date of a document.
pub fn dates(document: &Document<'_>) -> Dates {
    let _ = document;
    Dates::default()
}

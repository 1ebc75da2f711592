//! Pledges: binding acts with who, what, how much, made when, due when, and what became of them.

use super::date::Dates;
use super::document::Document;
use crate::model::{Event, Pledge};

/// Reads every pledge of a document, in the order in which they were made, those without a date
/// last.
pub fn pledges(document: &Document<'_>, dates: &Dates, events: &[Event]) -> Vec<Pledge> {
    let _ = (document, dates, events);
    Vec::new()
}

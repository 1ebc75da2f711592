//! Events: mentions recognised sentence by sentence, then linked into one event each.

use super::date::Dates;
use super::document::Document;
use super::entity::Entities;
use crate::model::Event;

/// Reads every event of a document, in time order, those without a date last.
pub fn events(document: &Document<'_>, dates: &Dates, entities: &Entities<'_>) -> Vec<Event> {
    let _ = (document, dates, entities);
    Vec::new()
}

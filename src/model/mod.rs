//! The nouns: dates, events, pledges, the report that holds them.
//!
//! Knows nothing of how they are read from a text or drawn in pixels.

mod date;
mod day;
mod diagnostic;
mod event;
mod id;
mod language;
mod pledge;
mod report;

pub use date::{Bound, Edtf, EdtfError, Part, Point, Season, Stretch};
pub use day::Day;
pub use diagnostic::{Diagnostic, Doubt};
pub use event::{Event, EventKind};
pub use id::{ItemId, SectionId};
pub use language::Language;
pub use pledge::{Amount, Pledge, PledgeKind, Status, Unit};
pub use report::{Basis, DateMention, Item, Report, Section};

//! The public JSON of the extractor and of the element's `timeline` property, written and read
//! (`"schema": "nato-timeline/1"`); TimelineJS's JSON, read.

mod read;
mod timelinejs;
mod value;
mod write;

pub use read::{InvalidTimeline, report};
pub use value::Json;
pub use write::timeline;

/// The name of the shape, in every document.
pub const SCHEMA: &str = "nato-timeline/1";

//! From a report to numbers: scale, ticks, lanes, labels, clusters, in one [`Scene`].
//!
//! Pure geometry in CSS pixels; knows nothing of text sources, locales or the DOM.

mod scene;

pub use scene::*;

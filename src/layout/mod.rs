//! From a report to numbers: scale, ticks, lanes, labels, clusters, in one [`Scene`].
//!
//! Pure geometry in CSS pixels; knows nothing of text sources, locales or the DOM.
//!
//! ```text
//! Report ─ Timeline::new ─▶ Timeline (items in time order, lanes, weights, paces; once a report)
//!   ─ wide  ─▶ Scene     (on every change of width, window, filter or selection)
//!   ─ between ─▶ Scene  (on the way from one scene to another)
//!   ─ narrow ─▶ Vec<Row> (one column, for phones)
//! ```

mod around;
mod cluster;
mod grid;
mod mark;
mod measure;
mod narrow;
mod number;
mod pace;
mod place;
mod scale;
mod scene;
mod ticks;
mod timeline;
mod travel;
mod wide;
mod wrap;

pub use measure::{Estimate, Measure, TextStyle};
pub use narrow::narrow;
pub use number::{tenths, within};
pub use scale::{Pace, Scale};
pub use scene::*;
pub use timeline::{Key, Lane, ScaleKind, Timeline};
pub use travel::between;
pub use wide::wide;

use crate::model::Day;

/// What is to be drawn of a timeline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice<'a> {
    /// The items that the filters let through, in time order.
    pub visible: &'a [Key],
    /// The selected item.
    pub selected: Option<Key>,
    /// Even or calendar.
    pub scale: ScaleKind,
    /// The days to show, the last one not included; `None` for the whole range.
    pub window: Option<(f64, f64)>,
}

/// The room there is, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// The width of the container.
    pub width: f64,
    /// The height that the plot should not exceed, axis included, overview not. A plot with little
    /// to show is lower.
    pub height: f64,
    /// The room to the left of the plot for the headings of the lanes: the widest heading. Without
    /// any, each lane begins with a line for its heading.
    pub heading: f64,
    /// The height of a line of a title, about 1.25 of the text size.
    pub line: f64,
    /// Today.
    pub today: Option<Day>,
}

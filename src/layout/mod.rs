//! From a report to numbers: scale, ticks, lanes, labels, clusters, in one [`Scene`].
//!
//! Pure geometry in CSS pixels; knows nothing of text sources, locales or the DOM.
//!
//! ```text
//! Report ─ Timeline::new ─▶ Timeline (items in time order, lanes, weights, paces; once a report)
//!   ─ wide  ─▶ Scene     (on every change of width, window, filter or selection)
//!   ─ narrow ─▶ Vec<Row> (one column, for phones)
//! ```

mod measure;
mod pace;
mod scale;
mod scene;
mod timeline;

pub use measure::{Estimate, Measure, TextStyle};
pub use scale::{Pace, Scale};
pub use scene::*;
pub use timeline::{Key, Lane, ScaleKind, Timeline};

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
    /// The room to the left of the plot for the headings of the lanes: the widest heading.
    pub heading: f64,
    /// The height of a line of a title, about 1.25 of the text size.
    pub line: f64,
    /// Today.
    pub today: Option<Day>,
}

/// The plot of a wide container.
pub fn wide(timeline: &Timeline, choice: &Choice<'_>, viewport: &Viewport, measure: &dyn Measure) -> Scene {
    let _ = (timeline, choice, measure);
    let pixels = (viewport.heading, viewport.width);
    let scale = Scale::new(choice.scale, Pace::default(), (0.0, 1.0), pixels);
    let overview =
        Overview { scale: scale.clone(), bins: Vec::new(), window: Extent::default(), today: Today::Unknown };
    Scene {
        width: viewport.width,
        height: 0.0,
        plot: Extent { x0: pixels.0, x1: pixels.1 },
        scale,
        axis: Axis::default(),
        lanes: Vec::new(),
        marks: Vec::new(),
        labels: Vec::new(),
        clusters: Vec::new(),
        links: Vec::new(),
        undated: Vec::new(),
        earlier: Vec::new(),
        later: Vec::new(),
        overview,
    }
}

/// The rows of a narrow container, one for each item of `visible`.
pub fn narrow(timeline: &Timeline, visible: &[Key], selected: Option<Key>, today: Option<Day>) -> Vec<Row> {
    let _ = (timeline, visible, selected, today);
    Vec::new()
}

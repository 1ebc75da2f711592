//! Everything the view may draw, as numbers.
//!
//! Lengths are CSS pixels from the upper left corner of the plot. Times are days since 1970-01-01
//! as `f64`: the day `d` lasts from `d` to `d + 1`. Items are named by their [`Key`].

use super::{Key, Lane, Scale};
use crate::model::Status;

/// The plot of a wide container: what to draw and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Width and height of the whole plot, the overview strip not counted.
    pub width: f64,
    /// See `width`.
    pub height: f64,
    /// Where time runs: the plot without the headings of the lanes, from left to right.
    pub plot: Extent,
    /// The days shown, from left to right, and their pixels.
    pub scale: Scale,
    /// The time axis.
    pub axis: Axis,
    /// The lanes that hold something, from top to bottom.
    pub lanes: Vec<LaneBox>,
    /// The marks of the items, in time order. At most one for each item.
    pub marks: Vec<Mark>,
    /// The titles that found room, in time order. No two overlap, and none overlaps a mark of
    /// another item.
    pub labels: Vec<Label>,
    /// What found no room, gathered and counted.
    pub clusters: Vec<Cluster>,
    /// Lines from the selected pledge to the event at which it was made and to what it renews.
    pub links: Vec<Link>,
    /// Items without a date, in time order of the report: they stand beside the axis.
    pub undated: Vec<Key>,
    /// Items before the days shown, the nearest last.
    pub earlier: Vec<Key>,
    /// Items after the days shown, the nearest first.
    pub later: Vec<Key>,
    /// The strip of the whole range.
    pub overview: Overview,
}

impl Scene {
    /// Makes the scene at least that high: the lowest lane takes what there is more.
    pub fn grow(&mut self, height: f64) {
        if let Some(lowest) = self.lanes.last_mut().filter(|_| height > self.height) {
            lowest.height += height - self.height;
            self.height = height;
        }
    }
}

/// A stretch from left to right, in pixels. `x0 <= x1`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Extent {
    /// The left end.
    pub x0: f64,
    /// The right end.
    pub x1: f64,
}

impl Extent {
    /// From the left end to the right end.
    pub fn width(self) -> f64 {
        self.x1 - self.x0
    }

    /// The middle.
    pub fn middle(self) -> f64 {
        (self.x0 + self.x1) / 2.0
    }

    /// The same so much further right.
    pub fn moved(self, right: f64) -> Self {
        Self { x0: self.x0 + right, x1: self.x1 + right }
    }

    /// Whether the two share more than an edge.
    pub fn overlaps(self, other: Self) -> bool {
        self.x0 < other.x1 && other.x0 < self.x1
    }
}

/// The time axis above the lanes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axis {
    /// The line on which time runs.
    pub y: f64,
    /// Named periods from left to right; their words do not overlap.
    pub ticks: Vec<Tick>,
    /// Where the axis changes pace, from left to right; none on the calendar scale.
    pub breaks: Vec<Break>,
    /// The stretches between changes of pace in which single days are named: time seen from close.
    pub close: Vec<Extent>,
    /// Where today is.
    pub today: Today,
}

/// A year, month or day named on the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// The middle of the words, and of the part of the period that is shown.
    pub x: f64,
    /// The width of the words.
    pub width: f64,
    /// The whole period, as far as it is shown.
    pub period: Extent,
    /// What the words say.
    pub label: TickLabel,
    /// Whether an item begins or ends in the period: such ticks are the louder ones.
    pub busy: bool,
}

/// What a tick says. The view words it in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TickLabel {
    /// *2014*
    Year(i32),
    /// *maart 2023*, or *maart* where a tick to its left has named the year.
    Month {
        /// The year.
        year: i32,
        /// The month, 1 to 12.
        month: u8,
        /// Whether the words name the year.
        with_year: bool,
    },
    /// *3 april 2023*, *3 april* or *3*.
    Day {
        /// The year.
        year: i32,
        /// The month, 1 to 12.
        month: u8,
        /// The day of the month.
        day: u8,
        /// Whether the words name the month.
        with_month: bool,
        /// Whether the words name the year (and then the month too).
        with_year: bool,
    },
}

/// A place where the axis changes pace.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Break {
    /// Where.
    pub x: f64,
    /// How many times more room a day has to the right than to the left.
    pub ratio: f64,
}

/// Where today is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Today {
    /// Not given.
    #[default]
    Unknown,
    /// Left of what is shown.
    Before,
    /// In the days shown: the middle of the day.
    At(f64),
    /// Right of what is shown.
    After,
}

/// A lane as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LaneBox {
    /// Which.
    pub lane: Lane,
    /// Its upper edge.
    pub y: f64,
    /// From the upper edge to the lower.
    pub height: f64,
    /// The base line of its name.
    pub heading: f64,
    /// The dated items of the lane among those to be shown, also outside the days shown.
    pub count: u32,
}

/// The form of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One day: a disc, or a square in the lane of parliament. As wide as high, around the middle
    /// of the day.
    Dot,
    /// Several days known to the day: a bar.
    Bar,
    /// A month, season, year or years: a soft band over all of it.
    Band,
    /// A pledge: a diamond where it was made, and a line to its deadline; without one the line is
    /// short and fades out.
    Pledge,
}

/// How an end of a mark looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Known.
    Firm,
    /// Approximate: it blurs.
    Soft,
    /// Nobody knows how far it goes: it fades out (pledges without a deadline).
    Fade,
    /// It goes on (an open interval), or goes on outside the days shown: an arrow.
    Arrow,
}

/// When a pledge is due, seen from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// No deadline.
    None,
    /// The deadline is today or later, or today is not known.
    ToCome,
    /// The deadline has passed.
    Passed,
}

/// What a pledge's mark says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What the report says has become of it.
    pub status: Status,
    /// When it is due.
    pub due: Due,
}

/// The mark of one item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Whose.
    pub key: Key,
    /// In which lane.
    pub lane: Lane,
    /// Its form.
    pub shape: Shape,
    /// Its left and right end, inside the plot.
    pub extent: Extent,
    /// The upper edge of the bar, band, dot or diamond.
    pub y: f64,
    /// From the upper edge to the lower.
    pub height: f64,
    /// The part of the extent that is certain: all of a dot or bar, none of a band (no width); of a
    /// pledge what lies between its making and its deadline, both as far as they are known to the
    /// day. What is outside of it is drawn soft.
    pub firm: Extent,
    /// How the left end looks.
    pub start: End,
    /// How the right end looks.
    pub end: End,
    /// The middle of the dot, of the diamond, or of the bar or band as far as it is shown: where
    /// links begin. Where a pledge was made outside the days shown, the nearer end of the plot.
    pub at: f64,
    /// The middle of a pledge's diamond, as wide as the mark is high, where it is in the days
    /// shown. The pledge's line runs over `extent`, at the middle of the mark's height.
    pub diamond: Option<f64>,
    /// What a pledge's mark says besides.
    pub standing: Option<Standing>,
    /// The date is not in the report but from background knowledge.
    pub background: bool,
    /// It is the selected item.
    pub selected: bool,
}

/// On which side of its mark a label stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Right of the mark, aligned left.
    Right,
    /// Left of the mark, aligned right.
    Left,
    /// Below the mark, centred.
    Below,
    /// Below the mark, aligned left: bands wider than their title.
    BelowLeft,
    /// Above the line of a pledge, aligned left.
    Above,
}

/// The title of one item, broken into lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Whose.
    pub key: Key,
    /// On which side of the mark.
    pub side: Side,
    /// The box of the lines: left and right edge.
    pub extent: Extent,
    /// The upper edge of the first line.
    pub y: f64,
    /// The height of one line.
    pub line_height: f64,
    /// The title in lines, broken between words.
    pub lines: Vec<String>,
    /// Where the words of the deadline stand, level with the last line and aligned right, where a
    /// pledge's line has room for them.
    pub due: Option<Extent>,
    /// Whether the title is set in the louder weight.
    pub strong: bool,
}

impl Label {
    /// The height of all lines.
    pub fn height(&self) -> f64 {
        self.lines.len() as f64 * self.line_height
    }
}

/// Items of one lane that found no room, gathered under one count.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// In which lane.
    pub lane: Lane,
    /// The pill with the count: left and right edge.
    pub extent: Extent,
    /// The upper edge of the pill.
    pub y: f64,
    /// The height of the pill.
    pub height: f64,
    /// From the beginning of the first to the end of the last item, as shown.
    pub covers: Extent,
    /// The days from the first to the last item: what to zoom to.
    pub days: (f64, f64),
    /// Where the items begin, from left to right, at most one for each three pixels.
    pub ticks: Vec<f64>,
    /// What it holds, in time order.
    pub keys: Vec<Key>,
    /// Whether the selected item is in it.
    pub selected: bool,
}

/// What a link between two items says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// From a pledge to the event at which it was made.
    MadeAt,
    /// From a pledge to the earlier one that it renews, or from the earlier to the later one.
    Renews,
}

/// A line between the marks (or clusters) of two items.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// What it says.
    pub kind: LinkKind,
    /// The selected item and the other one.
    pub keys: (Key, Key),
    /// Where it begins: x and y.
    pub from: (f64, f64),
    /// Where it ends: x and y.
    pub to: (f64, f64),
}

/// The strip that shows the whole range, as wide as the plot.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// The whole range on the same sort of scale, over the same pixels as the plot.
    pub scale: Scale,
    /// How many items begin in each of the equally wide columns from left to right.
    pub bins: Vec<u32>,
    /// The days shown in the plot.
    pub window: Extent,
    /// Where today is.
    pub today: Today,
}

/// One line of the narrow form: an item, with the tracks of pledges that run beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The heading that stands above this row, where a new one begins.
    pub heading: Option<Heading>,
    /// Whose row.
    pub key: Key,
    /// The lane of the item.
    pub lane: Lane,
    /// The form of its mark.
    pub shape: Shape,
    /// How the upper end of the mark looks.
    pub start: End,
    /// How the lower end of the mark looks.
    pub end: End,
    /// The tracks beside the row, the nearest to the axis first.
    pub rails: Vec<Rail>,
    /// What a pledge's mark says besides.
    pub standing: Option<Standing>,
    /// The date is not in the report but from background knowledge.
    pub background: bool,
    /// It is the selected item.
    pub selected: bool,
}

/// The heading of a run of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// A year.
    Year(i32),
    /// Items without a date, after all others.
    Undated,
}

/// The part of a running pledge beside one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rail {
    /// Whose pledge.
    pub key: Key,
    /// On which track, 0 nearest to the axis.
    pub track: u8,
    /// Whether it begins, goes on or ends at this row.
    pub part: RailPart,
    /// What the pledge's mark says.
    pub standing: Standing,
}

/// Which part of a pledge's run a row shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RailPart {
    /// From the diamond down.
    Start,
    /// All along the row.
    Through,
    /// Down to the row's middle, where the deadline is.
    End,
    /// From the diamond down, and fading out: no deadline.
    Fade,
}

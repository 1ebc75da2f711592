//! What the reader has chosen: the state, the actions that change it, and the one function that
//! applies them. Plain Rust, knows nothing of Yew.

mod filter;
mod reduce;
mod search;
mod sort;
#[cfg(test)]
mod tests;

pub use filter::{Facets, Filters, Kind, actors_of, facets, visible};
pub use reduce::reduce;
pub use search::fold;
pub use sort::{Column, Sort, sorted};

use crate::layout::{Lane, ScaleKind};
use crate::model::{ItemId, SectionId, Status};

/// What the reader has chosen. Everything else on the screen follows from it, the timeline and the
/// size of the container. Language and theme are the host's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The chosen item.
    pub selected: Option<ItemId>,
    /// The days shown in the plot, the last one not included; `None` for the whole range.
    pub window: Option<(f64, f64)>,
    /// Even or calendar.
    pub scale: ScaleKind,
    /// What is let through; nothing chosen lets everything through.
    pub filters: Filters,
    /// The words searched for, as typed.
    pub query: String,
    /// What is open beside or over the timeline.
    pub panel: Panel,
    /// The items of an open count of the plot, in time order; empty where none is open.
    pub gathered: Vec<ItemId>,
    /// Whether the list is a table.
    pub table: bool,
    /// How the table is sorted.
    pub sort: Sort,
    /// Whether dates from background knowledge are left out.
    pub without_background: bool,
}

/// What is open beside or over the timeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Panel {
    /// The detail of the selected item, if any.
    #[default]
    Detail,
    /// The filters.
    Filters,
    /// The dialog *Open een verslag*.
    Open,
    /// The keys.
    Keys,
}

/// One thing a reader does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Choose an item, or none. An item that the report does not have is none. Where the item is
    /// outside the days shown, they move to show it.
    Select(Option<ItemId>),
    /// Choose the item so many places later (earlier where negative) in time order among those
    /// shown; the first or last one where none is chosen.
    Step(i32),
    /// The same within the lane of the selected item.
    StepInLane(i32),
    /// Choose the item so many rows further down the table (up where negative); the first or last one
    /// where none is chosen.
    StepRow(i32),
    /// Choose the item nearest in time in the next lane down (up where negative) that shows any.
    StepLane(i32),
    /// Choose the first item shown.
    First,
    /// Choose the last item shown.
    Last,
    /// Show fewer days (a factor above 1) or more (below 1) around a day that stays in its place;
    /// `None` is the selected item if it is in view, else the middle.
    Zoom {
        /// How many times closer.
        factor: f64,
        /// The day that stays.
        at: Option<f64>,
    },
    /// Move the days shown by that share of the width: 0.5 is half a plot later.
    Pan(f64),
    /// Move the first moment shown, and the one after the last, by shares of the whole range.
    MoveEnds {
        /// The first moment.
        start: f64,
        /// The one after the last.
        end: f64,
    },
    /// Show these days.
    SetWindow(f64, f64),
    /// Show the whole range.
    ShowAll,
    /// Even or calendar.
    SetScale(ScaleKind),
    /// The other scale.
    ToggleScale,
    /// Let a lane through or not.
    ToggleLane(Lane),
    /// Let a kind through or not.
    ToggleKind(Kind),
    /// Let the items of an actor through or not.
    ToggleActor(String),
    /// Let the pledges of a status through or not.
    ToggleStatus(Status),
    /// Let the items of a section through or not.
    ToggleSection(SectionId),
    /// Let exactly these kinds through (the attribute `kinds`).
    SetKinds(Vec<Kind>),
    /// Leave dates from background knowledge out, or not.
    ToggleBackground,
    /// Search for words.
    SetQuery(String),
    /// Take all filters and the search away.
    ClearFilters,
    /// Open a panel.
    Open(Panel),
    /// Open the filters, or close them.
    ToggleFilters,
    /// The list as a table, or not.
    ToggleTable,
    /// Back to the detail; where it is open already, choose nothing (Esc).
    Close,
    /// List what a count of the plot holds.
    OpenGathered(Vec<ItemId>),
    /// Sort the table by a column; by the same column again turns it round.
    SortBy(Column),
}

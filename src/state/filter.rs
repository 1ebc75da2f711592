//! Which items the reader's filters and search let through.

use std::cmp::Reverse;

use super::State;
use super::search::{fold, searched};
use crate::layout::{Key, Lane, Timeline};
use crate::model::{Basis, EventKind, Item, PledgeKind, SectionId, Status};
use crate::order;

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
    let sieve = Sieve::new(timeline, state);
    timeline.keys().filter(|&key| sieve.missed(key, timeline).is_empty()).collect()
}

/// The counts for the filters.
pub fn facets(timeline: &Timeline, state: &State) -> Facets {
    let sieve = Sieve::new(timeline, state);
    let mut facets = Facets::default();
    let mut actors: Vec<(&str, u32)> = Vec::new();
    for key in timeline.keys() {
        let item = timeline.item(key);
        let missed = sieve.missed(key, timeline);
        // An item counts for a list where nothing but that list itself keeps it out.
        let counts = |list: Missed| u32::from(missed.only(list));
        add(&mut facets.lanes, Lane::of(item), counts(Missed::LANE));
        add(&mut facets.kinds, Kind::of(item), counts(Missed::KIND));
        for actor in actors_of(item) {
            actors.push((actor, counts(Missed::ACTOR)));
        }
        if let Item::Pledge(pledge) = item {
            add(&mut facets.statuses, pledge.status, counts(Missed::STATUS));
        }
        if let Some(section) = section_of(item) {
            add(&mut facets.sections, section, counts(Missed::SECTION));
        }
    }
    order::sort(&mut facets.lanes);
    order::sort(&mut facets.sections);
    order::sort_by_key(&mut facets.kinds, |&(kind, _)| Kind::all().position(|other| other == kind));
    order::sort_by_key(&mut facets.statuses, |&(status, _)| {
        Status::ALL.iter().position(|&other| other == status)
    });
    order::sort_by_key(&mut actors, |&(actor, _)| actor);
    for (actor, count) in actors {
        match facets.actors.last_mut() {
            Some((last, sum)) if **last == *actor => *sum += count,
            _ => facets.actors.push((actor.into(), count)),
        }
    }
    order::sort_by_key(&mut facets.actors, |&(_, count)| Reverse(count));
    facets
}

fn add<T: PartialEq>(counts: &mut Vec<(T, u32)>, value: T, count: u32) {
    match counts.iter_mut().find(|(other, _)| *other == value) {
        Some((_, sum)) => *sum += count,
        None => counts.push((value, count)),
    }
}

/// Who takes part in an event or is bound by a pledge.
pub fn actors_of<'a>(item: Item<'a>) -> impl Iterator<Item = &'a str> {
    let (several, one) = match item {
        Item::Event(event) => (event.actors.as_slice(), None),
        Item::Pledge(pledge) => (Default::default(), Some(pledge.actor.as_str())),
    };
    several.iter().map(String::as_str).chain(one).filter(|actor| !actor.is_empty())
}

fn section_of(item: Item<'_>) -> Option<SectionId> {
    match item {
        Item::Event(event) => event.section,
        Item::Pledge(pledge) => pledge.section,
    }
}

/// What keeps an item out, as a set of bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Missed(u8);

impl Missed {
    const LANE: Self = Self(1);
    const KIND: Self = Self(2);
    const ACTOR: Self = Self(4);
    const STATUS: Self = Self(8);
    const SECTION: Self = Self(16);
    const SEARCH: Self = Self(32);

    fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether nothing else than `list` keeps it out.
    fn only(self, list: Self) -> bool {
        self.0 & !list.0 == 0
    }
}

/// Filters and search, ready to be asked about each item.
struct Sieve<'a> {
    filters: &'a Filters,
    without_background: bool,
    words: Vec<String>,
    searched: &'a [String],
}

impl<'a> Sieve<'a> {
    fn new(timeline: &'a Timeline, state: &'a State) -> Self {
        let words: Vec<_> = fold(&state.query).split(' ').map(str::to_owned).collect();
        let words: Vec<_> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let searched = if words.is_empty() { &[] } else { timeline.searched(searched) };
        Self { filters: &state.filters, without_background: state.without_background, words, searched }
    }

    fn missed(&self, key: Key, timeline: &Timeline) -> Missed {
        let item = timeline.item(key);
        let filters = self.filters;
        let mut missed = 0;
        let mut keep = |kept: bool, list: Missed| missed |= if kept { 0 } else { list.0 };
        keep(lets_through(&filters.lanes, &Lane::of(item)), Missed::LANE);
        keep(lets_through(&filters.kinds, &Kind::of(item)), Missed::KIND);
        let actors = &filters.actors;
        keep(
            actors.is_empty() || actors_of(item).any(|actor| actors.iter().any(|other| other == actor)),
            Missed::ACTOR,
        );
        let (status, basis) = match item {
            Item::Event(event) => (None, event.basis),
            Item::Pledge(pledge) => (Some(pledge.status), pledge.basis),
        };
        let statuses = &filters.statuses;
        keep(statuses.is_empty() || status.is_some_and(|status| statuses.contains(&status)), Missed::STATUS);
        let sections = &filters.sections;
        keep(
            sections.is_empty() || section_of(item).is_some_and(|section| sections.contains(&section)),
            Missed::SECTION,
        );
        let background = self.without_background && basis == Basis::Background;
        let found = || self.words.iter().all(|word| self.searched[key.0 as usize].contains(word.as_str()));
        keep(!background && found(), Missed::SEARCH);
        Missed(missed)
    }
}

fn lets_through<T: PartialEq>(chosen: &[T], value: &T) -> bool {
    chosen.is_empty() || chosen.contains(value)
}

//! The order of the table.

use std::cmp::Ordering;

use super::filter::{Kind, actors_of};
use super::fold;
use crate::layout::{Key, Timeline};
use crate::model::{Day, Edtf, Item, Status};
use crate::order;

/// A column of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// When it takes place or was made.
    #[default]
    Date,
    /// The title.
    Title,
    /// Event or pledge, and which.
    Kind,
    /// Who.
    Actor,
    /// When it is due.
    Due,
    /// What has become of it.
    Status,
}

impl Column {
    /// Every column from left to right.
    pub const ALL: [Self; 6] = [Self::Date, Self::Title, Self::Kind, Self::Actor, Self::Due, Self::Status];

    /// The word of `data-sort`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Title => "title",
            Self::Kind => "kind",
            Self::Actor => "actor",
            Self::Due => "due",
            Self::Status => "status",
        }
    }

    /// The column of such a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.as_str() == word)
    }
}

/// How the table is sorted: by a column, up or down, ties in time order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    /// By which column.
    pub column: Column,
    /// From the last to the first.
    pub descending: bool,
}

/// What a cell is compared by.
#[derive(PartialEq, PartialOrd)]
enum Cell {
    Place(usize),
    Day(Day),
    Words(String),
}

/// Items in the order of the table. Empty cells come last, whichever way it is sorted.
pub fn sorted(timeline: &Timeline, keys: &[Key], sort: Sort) -> Vec<Key> {
    let mut cells: Vec<_> =
        keys.iter().map(|&key| (cell(timeline.item(key), key, sort.column), key)).collect();
    order::sort_by(&mut cells, |(a, _), (b, _)| match (a, b) {
        (Some(a), Some(b)) => {
            let order = a.partial_cmp(b).unwrap_or(Ordering::Equal);
            if sort.descending { order.reverse() } else { order }
        }
        _ => a.is_none().cmp(&b.is_none()),
    });
    cells.into_iter().map(|(_, key)| key).collect()
}

fn cell(item: Item<'_>, key: Key, column: Column) -> Option<Cell> {
    let pledge = if let Item::Pledge(pledge) = item { Some(pledge) } else { None };
    let place = |status: Status| Status::ALL.iter().position(|&other| other == status);
    match column {
        Column::Date => item.date().map(|_| Cell::Place(key.0 as usize)),
        Column::Title => Some(Cell::Words(fold(item.title()))),
        Column::Kind => Kind::all().position(|kind| kind == Kind::of(item)).map(Cell::Place),
        Column::Actor => actors_of(item).next().map(|actor| Cell::Words(fold(actor))),
        Column::Due => pledge?.due.and_then(Edtf::last).map(Cell::Day),
        Column::Status => place(pledge?.status).map(Cell::Place),
    }
}

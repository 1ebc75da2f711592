//! What the words say of a date: the parts that are known apart from those that are implied.

use super::feast::Feast;
use super::sense::{Toward, Unit};
use crate::model::{Season, Stretch};

/// What a count starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The report's own date: `gisteren`, `vorig jaar`.
    Reference,
    /// A date said before: `een dag later`.
    Earlier,
}

/// A period found by counting: so many months and days from the origin, and then the whole of the
/// unit in which that day lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Months on, or back where negative.
    pub months: i32,
    /// Days on, or back where negative.
    pub days: i32,
    /// How much of the calendar the result is.
    pub unit: Unit,
    /// Where the count starts.
    pub origin: Origin,
}

impl Count {
    /// So many units from an origin.
    pub fn new(number: i32, unit: Unit, origin: Origin) -> Self {
        let (months, days) = match unit {
            Unit::Day => (0, number),
            Unit::Week | Unit::Weekend => (0, number.saturating_mul(7)),
            Unit::Month => (number, 0),
            Unit::Quarter => (number.saturating_mul(3), 0),
            Unit::Year => (number.saturating_mul(12), 0),
            Unit::Decade => (number.saturating_mul(120), 0),
        };
        Self { months, days, unit, origin }
    }
}

/// The greater period that a date lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// Not said.
    Implied,
    /// A year that is written out.
    Year(i32),
    /// A period found by counting: `vorig jaar`, `volgende week`.
    Counted(Count),
}

/// Which part of the greater period it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// All of it.
    Whole,
    /// The decade that begins with the year.
    Decade,
    /// The decade of a century that is not said: 90 for `negentig`.
    DecadeOf(u8),
    /// The first (1) or second half of the decade that begins with the year.
    DecadeHalf(u8),
    /// A season of the year.
    Season(Season),
    /// A quarter of the year.
    Quarter(u8),
    /// From one month of the year to another.
    Months(u8, u8),
    /// A month of the year.
    Month(u8),
    /// From one day of a month to another; 31 stands for the last.
    MonthDays(u8, u8, u8),
    /// A day of a month: month and day.
    Day(u8, u8),
    /// A day of a month that is not said.
    DayOfMonth(u8),
    /// A day of the month that is one only if it lies in the range of days said before.
    DayOfSpan(u8),
    /// A day of the week.
    Weekday(u8),
    /// The nth such weekday, 5 for the last, of a month (0 where not said).
    NthWeekday(u8, u8, u8),
    /// The nth week from that of the fourth day of a month on, as ISO 8601 counts: month and number.
    Week(u8, u8),
    /// The week that a day of a month lies in.
    WeekOf(u8, u8),
    /// A day of feast.
    Feast(Feast),
}

/// A date as the words say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// The period that it lies in.
    pub within: Within,
    /// Which part of it.
    pub which: Which,
    /// The weekday that stands with it.
    pub weekday: Option<u8>,
    /// On which side of the reference date it lies.
    pub toward: Option<Toward>,
    /// Which stretch of it, where it is approximate.
    pub stretch: Option<Stretch>,
}

impl Said {
    /// A part of a period, with nothing else said.
    pub fn new(within: Within, which: Which) -> Self {
        Self { within, which, weekday: None, toward: None, stretch: None }
    }

    /// Whether it is counted back from a date said before, or is the day after it: `een dag eerder`, `de
    /// volgende ochtend`.
    pub fn is_beside(&self) -> bool {
        let Within::Counted(count) = self.within else { return false };
        count.origin == Origin::Earlier && (count.months < 0 || count.days < 0 || count.days == 1)
    }

    /// Whether it is the weekend of the report's own week, which may be the one before it: `over the weekend`.
    pub fn is_own_weekend(&self) -> bool {
        let Within::Counted(count) = self.within else { return false };
        count.unit == Unit::Weekend && count.origin == Origin::Reference && count.days == 0
    }

    /// A part of a year that is not said.
    pub fn implied(which: Which) -> Self {
        Self::new(Within::Implied, which)
    }

    /// A whole period found by counting.
    pub fn counted(count: Count) -> Self {
        Self::new(Within::Counted(count), Which::Whole)
    }

    /// Whether it is an undated part of some year.
    pub fn lacks_year(&self) -> bool {
        self.within == Within::Implied
    }
}

/// What an expression means: one date, or all from one to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// One date.
    One(Said),
    /// From the first to the second, both included.
    Range(Said, Said),
}

impl Meaning {
    /// The date, or the first of two.
    pub fn first(&self) -> &Said {
        match self {
            Self::One(said) | Self::Range(said, _) => said,
        }
    }

    /// The date, or the second of two.
    pub fn last(&self) -> &Said {
        match self {
            Self::One(said) | Self::Range(_, said) => said,
        }
    }

    /// The same with something changed in each of its dates.
    pub fn map(self, change: impl Fn(Said) -> Said) -> Self {
        match self {
            Self::One(said) => Self::One(change(said)),
            Self::Range(from, to) => Self::Range(change(from), change(to)),
        }
    }
}

//! Dates as archives write them: EDTF (ISO 8601-2), with the precision in the type.
//!
//! A year is a year and not the first of January: what is unknown stays unknown. [`Edtf::first`]
//! and [`Edtf::last`] give the days it spans, for whoever has to draw or sort it.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::day::{Day, days_in_month};

/// A season, EDTF months 21 to 24. Northern half of the world; winter begins in the year it is
/// named after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the words say it")]
pub enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// How much of a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// Ten years; the year is the first of them: `199X`.
    Decade,
    /// The year: `2014`.
    Year,
    /// A season of the year: `2024-21`.
    Season(Season),
    /// A quarter, 1 to 4: `2024-34`.
    Quarter(u8),
    /// A month, 1 to 12: `2023-04`.
    Month(u8),
    /// A day: `2023-04-05`.
    Day(u8, u8),
}

/// Which stretch of its period an approximate date means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// *begin 2024*, *early 2024*
    Early,
    /// *medio 2024*, *mid-2024*
    Middle,
    /// *late 2024*
    Late,
    /// *eind 2024*, *the end of 2024*
    End,
}

/// A point in time as precise as it is known. Made by its constructors, so that it always exists
/// in the calendar.
#[derive(Clone, Copy, Debug)]
pub struct Point {
    year: i32,
    part: Part,
    sharp: Sharp,
}

/// How sharply a point is known. One byte, so that a point stays as small as a number: dates are copied
/// everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sharp {
    Exactly,
    About,
    Stretch(Stretch),
}

/// EDTF writes one sign for every stretch, so that points which differ in nothing else are one date.
impl PartialEq for Point {
    fn eq(&self, other: &Self) -> bool {
        (self.year, self.part, self.is_approximate()) == (other.year, other.part, other.is_approximate())
    }
}

impl Eq for Point {}

impl Hash for Point {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.year, self.part, self.is_approximate()).hash(state);
    }
}

impl Point {
    /// A point of a year between 0 and 9999; `None` where the calendar has no such month or day.
    pub fn new(year: i32, part: Part) -> Option<Self> {
        let exists = (0..=9999).contains(&year)
            && match part {
                Part::Decade => year % 10 == 0,
                Part::Year | Part::Season(_) => true,
                Part::Quarter(quarter) => (1..=4).contains(&quarter),
                Part::Month(month) => (1..=12).contains(&month),
                Part::Day(month, day) => Day::from_ymd(year, month, day).is_some(),
            };
        exists.then_some(Self { year, part, sharp: Sharp::Exactly })
    }

    /// A whole year.
    pub fn year_of(year: i32) -> Option<Self> {
        Self::new(year, Part::Year)
    }

    /// A month of a year.
    pub fn month_of(year: i32, month: u8) -> Option<Self> {
        Self::new(year, Part::Month(month))
    }

    /// A single day, if its year has four digits.
    pub fn on(day: Day) -> Option<Self> {
        let (year, month, day) = day.ymd();
        Self::new(year, Part::Day(month, day))
    }

    /// The same point as an approximate one (`~`): a stretch of it.
    pub fn in_its(self, stretch: Stretch) -> Self {
        Self { sharp: Sharp::Stretch(stretch), ..self }
    }

    /// The year; the first one of a decade.
    pub fn year(self) -> i32 {
        self.year
    }

    /// How much is known.
    pub fn part(self) -> Part {
        self.part
    }

    /// Whether it is approximate (*eind*, *medio*).
    pub fn is_approximate(self) -> bool {
        self.sharp != Sharp::Exactly
    }

    /// Which stretch of it is meant, where the words of a report have said so: a file has not.
    pub fn stretch(self) -> Option<Stretch> {
        match self.sharp {
            Sharp::Stretch(stretch) => Some(stretch),
            Sharp::Exactly | Sharp::About => None,
        }
    }

    /// The first and the last day that are meant: of an approximate point whose stretch is known a third
    /// of what it spans, so that *eind 2024* comes after *maart 2024*.
    pub fn days(self) -> (Day, Day) {
        let (first, last) = (self.first(), self.last());
        let third = ((last.number() - first.number() + 1) / 3).max(1);
        match self.stretch() {
            Some(Stretch::Early) => (first, first.plus(third - 1)),
            Some(Stretch::Middle) => (first.plus(third), last.plus(-third)),
            Some(Stretch::Late | Stretch::End) => (last.plus(1 - third), last),
            None => (first, last),
        }
    }

    /// The first day it spans.
    pub fn first(self) -> Day {
        let month = match self.part {
            Part::Decade | Part::Year => 1,
            Part::Season(season) => 3 + 3 * season as u8,
            Part::Quarter(quarter) => 3 * quarter - 2,
            Part::Month(month) => month,
            Part::Day(month, _) => month,
        };
        let day = if let Part::Day(_, day) = self.part { day } else { 1 };
        Day::from_ymd(self.year, month, day).unwrap_or(Day::from_number(0))
    }

    /// The last day it spans.
    pub fn last(self) -> Day {
        let (year, month) = match self.part {
            Part::Decade => (self.year + 9, 12),
            Part::Year => (self.year, 12),
            Part::Season(Season::Winter) => (self.year + 1, 2),
            Part::Season(season) => (self.year, 5 + 3 * season as u8),
            Part::Quarter(quarter) => (self.year, 3 * quarter),
            Part::Month(month) => (self.year, month),
            Part::Day(..) => return self.first(),
        };
        Day::from_ymd(year, month, days_in_month(year, month)).unwrap_or(Day::from_number(0))
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = self.year;
        match self.part {
            Part::Decade => write!(f, "{:03}X", year / 10),
            Part::Year => write!(f, "{year:04}"),
            Part::Season(season) => write!(f, "{year:04}-{}", 21 + season as u8),
            Part::Quarter(quarter) => write!(f, "{year:04}-{}", 32 + quarter),
            Part::Month(month) => write!(f, "{year:04}-{month:02}"),
            Part::Day(month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
        }?;
        if self.is_approximate() { f.write_str("~") } else { Ok(()) }
    }
}

/// One end of an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// A known end.
    At(Point),
    /// Open: it goes on (`..`).
    Open,
}

/// A date or an interval of dates, written in EDTF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edtf {
    /// One point: `2014`, `2023-04-05`, `2024~`.
    At(Point),
    /// From one end to another, both included: `2023-04-04/2023-04-05`, `2017/..`.
    Interval(Bound, Bound),
}

impl Edtf {
    /// From one point to another; one point alone where they are the same.
    pub fn between(from: Point, to: Point) -> Self {
        match from == to {
            true if from.sharp == to.sharp => Self::At(from),
            true => Self::At(Point { sharp: Sharp::About, ..from }),
            false => Self::Interval(Bound::At(from), Bound::At(to)),
        }
    }

    /// A single day, if its year has four digits.
    pub fn on(day: Day) -> Option<Self> {
        Point::on(day).map(Self::At)
    }

    /// The first day it spans; `None` where the beginning is open.
    pub fn first(self) -> Option<Day> {
        match self {
            Self::At(point) | Self::Interval(Bound::At(point), _) => Some(point.first()),
            Self::Interval(Bound::Open, _) => None,
        }
    }

    /// The last day it spans; `None` where the end is open.
    pub fn last(self) -> Option<Day> {
        match self {
            Self::At(point) | Self::Interval(_, Bound::At(point)) => Some(point.last()),
            Self::Interval(_, Bound::Open) => None,
        }
    }

    /// The point it begins with: the only one, or the one before the slash.
    pub fn from(self) -> Option<Point> {
        match self {
            Self::At(point) | Self::Interval(Bound::At(point), _) => Some(point),
            Self::Interval(Bound::Open, _) => None,
        }
    }

    /// The point it ends with: the only one, or the one after the slash.
    pub fn to(self) -> Option<Point> {
        match self {
            Self::At(point) | Self::Interval(_, Bound::At(point)) => Some(point),
            Self::Interval(_, Bound::Open) => None,
        }
    }

    /// Whether an end is approximate.
    pub fn is_approximate(self) -> bool {
        [self.from(), self.to()].into_iter().flatten().any(Point::is_approximate)
    }

    /// Whether both ends are known to the day.
    pub fn is_exact(self) -> bool {
        [self.from(), self.to()]
            .iter()
            .all(|end| matches!(end, Some(Point { part: Part::Day(..), sharp: Sharp::Exactly, .. })))
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bound = |f: &mut fmt::Formatter<'_>, bound: &Bound| match bound {
            Bound::At(point) => point.fmt(f),
            Bound::Open => f.write_str(".."),
        };
        match self {
            Self::At(point) => point.fmt(f),
            Self::Interval(from, to) => {
                bound(f, from)?;
                f.write_str("/")?;
                bound(f, to)
            }
        }
    }
}

/// A text that is no EDTF date of the forms used here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EdtfError;

impl fmt::Display for EdtfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date of the forms 2023, 2023-04, 2023-04-05, 2024-21, 199X, 2024~ or a/b")
    }
}

impl FromStr for Point {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, EdtfError> {
        let (text, sharp) = match text.strip_suffix('~') {
            Some(rest) => (rest, Sharp::About),
            None => (text, Sharp::Exactly),
        };
        let digits = |part: &str, length: usize| {
            let right = part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
            right.then(|| part.parse::<u16>().ok()).flatten()
        };
        let mut parts = text.splitn(3, '-');
        let year = parts.next().unwrap_or_default();
        let point = match (parts.next(), parts.next()) {
            (None, _) => match year.strip_suffix('X') {
                Some(decade) => {
                    digits(decade, 3).and_then(|decade| Self::new(i32::from(decade) * 10, Part::Decade))
                }
                None => digits(year, 4).and_then(|year| Self::year_of(year.into())),
            },
            (Some(month), day) => {
                let year = i32::from(digits(year, 4).ok_or(EdtfError)?);
                let month = digits(month, 2).ok_or(EdtfError)? as u8;
                match (month, day) {
                    (_, Some(day)) => {
                        let day = digits(day, 2).ok_or(EdtfError)? as u8;
                        Self::new(year, Part::Day(month, day))
                    }
                    (21, None) => Self::new(year, Part::Season(Season::Spring)),
                    (22, None) => Self::new(year, Part::Season(Season::Summer)),
                    (23, None) => Self::new(year, Part::Season(Season::Autumn)),
                    (24, None) => Self::new(year, Part::Season(Season::Winter)),
                    (33..=36, None) => Self::new(year, Part::Quarter(month - 32)),
                    (_, None) => Self::new(year, Part::Month(month)),
                }
            }
        };
        point.map(|point| Self { sharp, ..point }).ok_or(EdtfError)
    }
}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, EdtfError> {
        let bound = |text: &str| match text {
            ".." => Ok(Bound::Open),
            _ => text.parse().map(Bound::At),
        };
        match text.split_once('/') {
            None => text.parse().map(Self::At),
            Some((from, to)) => Ok(Self::Interval(bound(from)?, bound(to)?)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edtf_is_read_and_written_the_same() {
        for text in [
            "2014",
            "2023-04",
            "2023-04-05",
            "2024-21",
            "2024-24",
            "2024-33",
            "2024-36",
            "199X",
            "2024~",
            "2023-06~",
            "2023-04-04/2023-04-05",
            "2008/2012",
            "2017/..",
            "../2024~",
            "0001",
        ] {
            assert_eq!(text.parse::<Edtf>().map(|date| date.to_string()).as_deref(), Ok(text));
        }
        for text in [
            "",
            "23",
            "2023-4-5",
            "2023-02-30",
            "2023-13",
            "2023-00",
            "2023-25",
            "20X",
            "+2023",
            "a/b",
            "2023-04-05-06",
        ] {
            assert_eq!(text.parse::<Edtf>(), Err(EdtfError), "{text}");
        }
    }

    #[test]
    fn an_approximate_date_means_a_stretch_of_what_it_spans() {
        for (stretch, first, last) in [
            (Stretch::Early, "2024-01-01", "2024-05-01"),
            (Stretch::Middle, "2024-05-02", "2024-08-31"),
            (Stretch::End, "2024-09-01", "2024-12-31"),
        ] {
            let year = Point::year_of(2024).unwrap().in_its(stretch);
            let days = [year.days().0, year.days().1].map(|day| day.to_string());
            assert_eq!(days, [first, last], "{stretch:?}");
            assert_eq!(Ok(year), "2024~".parse(), "EDTF knows no stretch");
        }
        let year: Point = "2024~".parse().unwrap();
        assert_eq!(year.days(), (year.first(), year.last()));
    }

    #[test]
    fn a_date_spans_all_the_days_it_may_be() {
        for (text, first, last) in [
            ("2014", "2014-01-01", "2014-12-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2024-21", "2024-03-01", "2024-05-31"),
            ("2023-24", "2023-12-01", "2024-02-29"),
            ("2024-34", "2024-04-01", "2024-06-30"),
            ("199X", "1990-01-01", "1999-12-31"),
            ("2023-07-11/2023-07-12", "2023-07-11", "2023-07-12"),
        ] {
            let date: Edtf = text.parse().unwrap();
            let ends = [date.first(), date.last()].map(|day| day.unwrap().to_string());
            assert_eq!(ends, [first, last], "{text}");
        }
        let open: Edtf = "2017/..".parse().unwrap();
        assert_eq!(open.last(), None);
    }
}

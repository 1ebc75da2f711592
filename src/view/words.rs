//! Dates, distances in time and amounts in the words of the interface.
//!
//! The browser's `Intl` knows how a language writes a day or a number, and the browser knows how
//! wide words are; both are asked through [`Environment`], so that what is worded here can be
//! tested without a browser.

use std::fmt;
use std::rc::Rc;

use super::messages::{Messages, Told};
use crate::export::about;
use crate::layout::{Measure, TextStyle, TickLabel};
use crate::model::{Amount, Bound, Day, Edtf, Language, Part, Point, Unit};

/// Which parts of a day are written, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayStyle {
    /// *5 april 2023*
    Long,
    /// *5 apr 2023*
    Short,
    /// *5 april*
    DayMonth,
    /// *5 apr*
    DayMonthShort,
    /// *april 2023*
    MonthYear,
    /// *apr 2023*
    MonthYearShort,
    /// *apr*
    MonthShort,
}

impl DayStyle {
    /// How many there are, for tables of one formatter each.
    pub const COUNT: usize = 7;
}

/// A unit of distance in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words say it")]
pub enum TimeUnit {
    Day,
    Week,
    Month,
    Year,
}

impl TimeUnit {
    /// The word of `Intl.RelativeTimeFormat`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// What the view asks of the browser, in one language.
pub trait Environment {
    /// A day in words.
    fn day(&self, day: Day, style: DayStyle) -> String;
    /// A distance from today: *over 3 maanden*, *vorig jaar*.
    fn distance(&self, amount: i32, unit: TimeUnit) -> String;
    /// A number given in thousandths, with the separators of the language.
    fn number(&self, thousandths: i64) -> String;
    /// The width of a text of the plot in CSS pixels, in the font in which the view sets it.
    fn width(&self, text: &str, style: TextStyle) -> f64;
    /// Whether the reader likes things to move.
    fn may_move(&self) -> bool;
    /// The size of the host's text in CSS pixels.
    fn text_size(&self) -> f64;
    /// Looks at the host's text anew, which a reader may have enlarged or whose font may have come
    /// late; whether it has changed.
    fn look_again(&self) -> bool;
}

/// Everything that turns facts into words: the messages, the browser's `Intl`, today.
#[derive(Clone)]
pub struct Words {
    /// The language of the interface.
    pub language: Language,
    /// Today, or the day given in its place.
    pub today: Option<Day>,
    /// The browser.
    pub environment: Rc<dyn Environment>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
            && self.today == other.today
            && Rc::ptr_eq(&self.environment, &other.environment)
    }
}

/// How much room a date may take.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    Long,
    /// Months cut short; a year that goes without saying left out of days and months.
    Short {
        /// That year.
        without: Option<i32>,
    },
}

impl Words {
    /// The messages of the language.
    pub fn messages(&self) -> &'static Messages {
        Messages::of(self.language)
    }

    /// A date in full: *4–5 april 2023*, *eind 2024*, *sinds 2017*.
    pub fn date(&self, date: Edtf) -> String {
        self.edtf(date, Length::Long)
    }

    /// A date for narrow columns: *4–5 apr 2023*, or *4–5 apr* where that year goes without saying.
    pub fn short(&self, date: Edtf, without: Option<i32>) -> String {
        self.edtf(date, Length::Short { without })
    }

    /// A deadline beside its line: *verstreken in 2024*, *verstreken eind 2024*, *uiterlijk 1 juli 2027*.
    pub fn due(&self, due: Edtf, passed: bool) -> String {
        let messages = self.messages();
        let date = self.short(due, None);
        if !passed {
            return (messages.due_on)(&date);
        }
        let told = match due {
            Edtf::At(point) if point.is_approximate() => Told::Roughly,
            Edtf::At(point) if matches!(point.part(), Part::Day(..)) => Told::Day,
            _ => Told::Period,
        };
        (messages.passed_on)(&date, told)
    }

    /// A single day in full.
    pub fn day(&self, day: Day) -> String {
        self.environment.day(day, DayStyle::Long)
    }

    fn edtf(&self, date: Edtf, length: Length) -> String {
        let messages = self.messages();
        match date {
            Edtf::At(point) => self.point(point, length),
            Edtf::Interval(Bound::At(from), Bound::At(to)) => self.range(from, to, length),
            Edtf::Interval(Bound::At(from), Bound::Open) => (messages.since)(&self.point(from, length)),
            Edtf::Interval(Bound::Open, Bound::At(to)) => (messages.until)(&self.point(to, length)),
            Edtf::Interval(Bound::Open, Bound::Open) => messages.no_date.into(),
        }
    }

    fn point(&self, point: Point, length: Length) -> String {
        let messages = self.messages();
        let long = length == Length::Long;
        let exact = match point.part() {
            Part::Decade => (messages.decade)(point.year()),
            Part::Year => point.year().to_string(),
            Part::Season(season) => (messages.season)(season, point.year()),
            Part::Quarter(quarter) if long => (messages.quarter)(quarter, point.year()),
            Part::Quarter(quarter) => (messages.quarter_short)(quarter, point.year()),
            Part::Month(_) | Part::Day(..) => {
                let day = matches!(point.part(), Part::Day(..));
                let style = match length {
                    Length::Long if day => DayStyle::Long,
                    Length::Long => DayStyle::MonthYear,
                    Length::Short { without } => match (day, without == Some(point.year())) {
                        (true, true) => DayStyle::DayMonthShort,
                        (true, false) => DayStyle::Short,
                        (false, true) => DayStyle::MonthShort,
                        (false, false) => DayStyle::MonthYearShort,
                    },
                };
                self.environment.day(point.first(), style)
            }
        };
        if point.is_approximate() { [about(point.stretch(), self.language), &exact].concat() } else { exact }
    }

    /// Two ends, what they share written once: *4–5 april 2023*, *28 juni – 2 juli 2023*, *2008–2012*.
    fn range(&self, from: Point, to: Point, length: Length) -> String {
        let plain = !from.is_approximate() && !to.is_approximate();
        let end = self.point(to, length);
        match (from.part(), to.part()) {
            (Part::Year, Part::Year) if plain => format!("{}–{end}", from.year()),
            (Part::Day(month, day), Part::Day(last, _)) if plain && from.year() == to.year() => {
                if month == last {
                    return format!("{day}–{end}");
                }
                let style = if length == Length::Long { DayStyle::DayMonth } else { DayStyle::DayMonthShort };
                format!("{} – {end}", self.environment.day(from.first(), style))
            }
            _ => (self.messages().from_to)(&self.point(from, length), &end),
        }
    }

    /// How far from today: *over 3 maanden*, *9 jaar geleden*, *dit jaar*. No more precise than the
    /// date itself. `None` where today is not known or the date has no beginning.
    pub fn distance(&self, date: Edtf) -> Option<String> {
        let today = self.today?;
        let (first, last) = (date.first().or(date.last())?, date.last().or(date.first())?);
        if first <= today && today <= last && first != last {
            let (Edtf::At(point), Part::Year) = (date, date.from()?.part()) else {
                return Some(self.messages().this_period.into());
            };
            return Some(self.environment.distance(point.year() - today.ymd().0, TimeUnit::Year));
        }
        let (near, point) = if last < today { (last, date.to()) } else { (first, date.from()) };
        let (amount, unit) = distance(today, near, point.or(date.from())?.part());
        Some(self.environment.distance(amount, unit))
    }

    /// An amount as people write it: *€ 75 miljoen*, *2% van het bbp*.
    pub fn amount(&self, amount: &Amount) -> String {
        const MILLION: i64 = 1_000_000;
        let messages = self.messages();
        let size = amount.thousandths.saturating_abs() / 1000;
        let (divisor, word) = match amount.unit {
            Unit::Currency(_) | Unit::Count(_) if size >= 1000 * MILLION => {
                (1000 * MILLION, messages.billion)
            }
            Unit::Currency(_) | Unit::Count(_) if size >= MILLION => (MILLION, messages.million),
            _ => (1, ""),
        };
        let mut number = self.environment.number(amount.thousandths / divisor);
        if !word.is_empty() {
            number.push('\u{a0}');
            number.push_str(word);
        }
        (messages.amount_in)(&number, &amount.unit)
    }

    /// The words of a tick of the axis.
    pub fn tick(&self, label: TickLabel) -> String {
        let day = |year, month, day| Day::from_ymd(year, month, day).unwrap_or(Day::from_number(0));
        match label {
            TickLabel::Year(year) => year.to_string(),
            TickLabel::Month { year, month, with_year } => {
                let style = if with_year { DayStyle::MonthYearShort } else { DayStyle::MonthShort };
                self.environment.day(day(year, month, 1), style)
            }
            TickLabel::Day { year, month, day: of_month, with_month, with_year } => {
                let style = match (with_month, with_year) {
                    (_, true) => DayStyle::Short,
                    (true, false) => DayStyle::DayMonthShort,
                    (false, false) => return of_month.to_string(),
                };
                self.environment.day(day(year, month, of_month), style)
            }
        }
    }
}

impl Measure for Words {
    fn text(&self, text: &str, style: TextStyle) -> f64 {
        self.environment.width(text, style)
    }

    fn tick(&self, label: TickLabel) -> f64 {
        self.environment.width(&Words::tick(self, label), TextStyle::Strong)
    }

    fn due(&self, due: Edtf, passed: bool) -> f64 {
        self.environment.width(&Words::due(self, due, passed), TextStyle::Strong)
    }
}

/// The distance from today to a day, in the largest unit that still says something and is no finer
/// than what is known.
fn distance(today: Day, day: Day, known: Part) -> (i32, TimeUnit) {
    let ((year, month, _), (other_year, other_month, _)) = (today.ymd(), day.ymd());
    let days = day.number() - today.number();
    let years = other_year - year;
    let months = years * 12 + i32::from(other_month) - i32::from(month);
    match known {
        Part::Decade | Part::Year => (years, TimeUnit::Year),
        Part::Day(..) if days.abs() < 14 => (days, TimeUnit::Day),
        Part::Day(..) if days.abs() < 45 => ((f64::from(days) / 7.0).round() as i32, TimeUnit::Week),
        _ if months.abs() < 12 => (months, TimeUnit::Month),
        // Rounded towards today: 23 months ago is a year ago, and not yet two.
        _ => (months / 12, TimeUnit::Year),
    }
}

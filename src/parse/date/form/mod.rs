//! The written forms of dates, one recogniser each.
//!
//! A recogniser looks at a run from one atom on, and says how far a date reaches from there and what
//! its words mean. It knows nothing of the report's date. The tables in the documentation of the
//! recognisers are run as tests: language, words as they stand in the text, value in a report of
//! Wednesday 5 April 2023.

mod counted;
mod day;
mod numeric;
mod part;
mod period;
mod weekday;
mod year;

use super::run::Run;
use super::said::{Meaning, Said};
use super::sense::Sense;

/// A date found in a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its first atom.
    pub start: usize,
    /// The atom after its last one.
    pub end: usize,
    /// What it means.
    pub meaning: Meaning,
}

impl Hit {
    /// A single date from one atom up to another.
    fn one(start: usize, end: usize, said: Said) -> Self {
        Self { start, end, meaning: Meaning::One(said) }
    }
}

/// Reads one written form from an atom on.
type Recogniser = fn(&Run<'_>, usize) -> Option<Hit>;

/// The recognisers to try where an atom means that; the longest find counts, of equal ones the first.
fn recognisers(sense: Sense) -> &'static [Recogniser] {
    match sense {
        Sense::Number(..) => &[
            numeric::full,
            numeric::days,
            numeric::month_and_year,
            day::days_of_month,
            day::of_counted_month,
            counted::ago,
            counted::away,
            year::span,
            year::before_month,
            year::alone,
        ],
        Sense::Ordinal(..) | Sense::Final => &[
            day::days_of_month,
            day::end_of_month,
            day::of_counted_month,
            part::quarter,
            part::half,
            part::first_months,
            part::week,
            part::month,
            weekday::nth,
            day::alone,
        ],
        Sense::Cardinal(_) => &[day::days_of_month, counted::ago, counted::away, year::in_words],
        Sense::Month(..) => &[day::month_first, period::month],
        Sense::Weekday(_) | Sense::ShortWeekday(_) => &[weekday::with_date, weekday::alone],
        Sense::Season(_) => &[period::season],
        Sense::Quarter(_) | Sense::HalfYear(_) => &[part::code],
        Sense::Decade(_) => &[period::decade],
        Sense::Unit(..) => &[
            period::decade,
            year::after_unit,
            counted::unit_away,
            period::week_of,
            period::week_number,
            period::weekend,
        ],
        Sense::Pick(_) => {
            &[counted::period, weekday::which, period::which, counted::next_day, counted::part_of_today]
        }
        Sense::Today(_) => &[counted::today],
        Sense::DayAway(..) => &[counted::day_away],
        Sense::That => &[counted::that_day],
        Sense::Ahead | Sense::In => &[counted::ahead],
        Sense::Before | Sense::After => &[counted::earlier_in],
        Sense::Approximately(_) => &[period::approximate],
        Sense::Article => &[
            day::with_article,
            day::end_of_month,
            period::with_article,
            counted::day_away,
            counted::that_day,
            counted::today,
            weekday::with_article,
            day::of_counted_month,
            day::alone,
            period::season,
            period::decade,
            period::this_period,
            period::weekend,
            counted::next_day,
            part::quarter,
            part::month,
            counted::after_next,
        ],
        Sense::Toward(_) => &[weekday::which, period::which],
        Sense::Feast(_) => &[period::feast],
        Sense::Apostrophe => &[year::short],
        _ => &[],
    }
}

/// The date that begins at an atom.
pub fn at(run: &Run<'_>, at: usize) -> Option<Hit> {
    let mut best: Option<Hit> = None;
    for recogniser in recognisers(run.sense(at)?) {
        if let Some(hit) = recogniser(run, at)
            && best.is_none_or(|best| hit.end > best.end)
        {
            best = Some(hit);
        }
    }
    best
}

/// Every date of a run, from left to right.
pub fn all(run: &Run<'_>) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut from = 0;
    while from < run.atoms.len() {
        match at(run, from) {
            Some(hit) => {
                from = hit.end.max(from + 1);
                hits.push(hit);
            }
            None => from += 1,
        }
    }
    hits
}

//! Days of a month.

use super::Hit;
use super::year::{is_number, year};
use crate::parse::date::run::Run;
use crate::parse::date::said::{Meaning, Said, Which, Within};
use crate::parse::date::sense::{Name, Pick, Sense, Unit};
use crate::text::list::one_of;

/// The day at an atom, and the atom after it: in digits, as an ordinal, in words.
fn day(run: &Run<'_>, at: usize) -> Option<(u8, usize)> {
    let end = at + 1;
    let (day, end) = match run.sense(at)? {
        Sense::Number(value @ 1..=31, 1..=2) => (value as u8, end),
        Sense::Ordinal(value, _) => (value, end),
        Sense::Cardinal(tens @ (20 | 30)) => {
            let next = run.skip(end, Sense::Dash);
            match run.sense(next) {
                Some(Sense::Ordinal(unit @ 1..=9, false)) => (tens as u8 + unit, next + 1),
                Some(Sense::Cardinal(unit @ 1..=9)) => (tens as u8 + unit as u8, next + 1),
                _ => (tens as u8, end),
            }
        }
        Sense::Cardinal(value @ 1..=31) => (value as u8, end),
        _ => return None,
    };
    (1..=31).contains(&day).then_some((day, end))
}

/// A month's name and the atom after it, past the full stop of an abbreviation.
pub fn month(run: &Run<'_>, at: usize) -> Option<(u8, Name, usize)> {
    match run.sense(at)? {
        Sense::Month(month, Name::Short) => Some((month, Name::Short, run.skip_glued(at + 1, Sense::Dot))),
        Sense::Month(month, name) => Some((month, name, at + 1)),
        _ => None,
    }
}

/// Past a weekday, its comma and full stop, and an article: what may stand before a day.
pub fn skip_weekday(run: &Run<'_>, at: usize) -> usize {
    let at = match run.sense(at) {
        Some(Sense::Weekday(_)) => run.skip(at + 1, Sense::Comma),
        Some(Sense::ShortWeekday(_)) => run.skip(run.skip_glued(at + 1, Sense::Dot), Sense::Comma),
        _ => at,
    };
    run.skip(at, Sense::Article)
}

/// A day before its month, or several days of it.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | op `4 april 2023` | 2023-04-04 |
/// | nl | op `4 en 5 april 2023` | 2023-04-04/2023-04-05 |
/// | nl | VAN `4 EN 5 APRIL 2023` | 2023-04-04/2023-04-05 |
/// | nl | op `24–25 juni 2025`, | 2025-06-24/2025-06-25 |
/// | nl | van `8 tot en met 10 mei 2024` | 2024-05-08/2024-05-10 |
/// | nl | op `8 t/m 10 mei 2024` | 2024-05-08/2024-05-10 |
/// | nl | op `3, 4 en 5 juni 2022` | 2022-06-03/2022-06-05 |
/// | nl | op `dinsdag 11 en woensdag 12 juli 2023` | 2023-07-11/2023-07-12 |
/// | nl | op `4 en op 5 april 2023` | 2023-04-04/2023-04-05 |
/// | nl | in de nacht van `4 op 5 april 2023` | 2023-04-04/2023-04-05 |
/// | nl | op `5 april` 1400 militairen | 2023-04-05 |
/// | nl | op `5 april 1391`. | 1391-04-05 |
/// | nl | op `de vierde juli van 1995` | 1995-07-04 |
/// | nl | op `3 dec. 2008` | 2008-12-03 |
/// | nl | op `28 juni in 2020` | 2020-06-28 |
/// | nl | op `eenentwintig september negentien achtenzeventig` | 1978-09-21 |
/// | en | on `3 and 4 April 2009` | 2009-04-03/2009-04-04 |
/// | en | from `4 to 22 January, 1995` | 1995-01-04/1995-01-22 |
/// | en | `the 17th of May 2021` | 2021-05-17 |
/// | en | `twenty-first of September 1999` | 1999-09-21 |
/// | nl | door de Tweede en op `28 mei` door de Eerste Kamer | 2023-05-28 |
/// | nl | 28 676, nr. 430 en 5 schepen van 32 ton | |
pub fn days_of_month(run: &Run<'_>, at: usize) -> Option<Hit> {
    if !run.begins(at) && !matches!(run.before(at), Some(Sense::Dash | Sense::Slash)) || is_number(run, at) {
        return None;
    }
    let (first, mut end) = day(run, at)?;
    let mut last = first;
    // A list of days with commas ends with `en`: `4, 5 en 6 april`.
    let mut open_list = false;
    for _ in 0..8 {
        if ends_in_month(run, end).is_some() && !open_list {
            break;
        }
        let listed = run.sense(end) == Some(Sense::Comma);
        // The night of one day to the next: `van 24 op 25 juni`.
        let night = run.sense(end) == Some(Sense::On);
        if !listed && !night && !is_joint(run, end) {
            break;
        }
        let next = skip_weekday(run, run.skip(end + 1, Sense::On));
        let Some((day, after)) =
            day(run, next).filter(|(day, _)| *day > last && (!night || *day == last + 1))
        else {
            break;
        };
        (last, end, open_list) = (day, after, listed);
    }
    let (month, name, after) = ends_in_month(run, end)?;
    // `door de Tweede en op 28 mei door de Eerste Kamer`: a name, where months are written small.
    let name_of_house = matches!(run.sense(at), Some(Sense::Ordinal(_, false)))
        && run.is_capital(at)
        && !run.is_capital(after - 1)
        && run.token_before(at).is_some();
    if name_of_house {
        return None;
    }
    let lower = name == Name::Shared && !run.is_capital(after - 1);
    if open_list || lower && !matches!(run.sense(at), Some(Sense::Number(..) | Sense::Ordinal(..))) {
        return None;
    }
    Some(finish(run, at, after, month, (first, last)))
}

/// A day of a month with its article.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | op `de 17de mei` | 2023-05-17 |
/// | en | on `the 13th of March` | 2023-03-13 |
pub fn with_article(run: &Run<'_>, at: usize) -> Option<Hit> {
    let ordinal = matches!(run.sense(at + 1)?, Sense::Ordinal(..));
    days_of_month(run, at + 1).filter(|_| ordinal).map(|hit| Hit { start: at, ..hit })
}

/// A day in any form that has its month.
pub fn any(run: &Run<'_>, at: usize) -> Option<Hit> {
    super::numeric::full(run, at)
        .or_else(|| days_of_month(run, at))
        .or_else(|| of_counted_month(run, at))
        .or_else(|| month_first(run, at))
}

/// Whether a mark or word joins two days.
pub fn is_joint(run: &Run<'_>, at: usize) -> bool {
    matches!(run.sense(at), Some(Sense::And | Sense::Or | Sense::Until | Sense::Dash | Sense::Slash))
}

/// The month behind a day, past `van`.
fn ends_in_month(run: &Run<'_>, at: usize) -> Option<(u8, Name, usize)> {
    let at = match run.sense(at)? {
        Sense::Dot | Sense::Dash if run.is_glued(at) || run.sense(at) == Some(Sense::Dot) => at + 1,
        Sense::Of => at + 1,
        _ => at,
    };
    month(run, at)
}

/// The day or days of a month with the year behind them.
fn finish(run: &Run<'_>, start: usize, after: usize, month: u8, days: (u8, u8)) -> Hit {
    let (within, end) = year(run, after).unwrap_or((Within::Implied, after));
    let [first, last] = [days.0, days.1].map(|day| Said::new(within, Which::Day(month, day)));
    let meaning = if days.0 == days.1 { Meaning::One(first) } else { Meaning::Range(first, last) };
    Hit { start, end, meaning }
}

/// A day behind its month.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | en | on `May 17, 2021` | 2021-05-17 |
/// | en | on `May 17th 2021` | 2021-05-17 |
/// | en | on `May 17-18, 2021` | 2021-05-17/2021-05-18 |
/// | en | on `May 17 and 18, 2021` | 2021-05-17/2021-05-18 |
/// | en | on `September the twenty-first 1999` | 1999-09-21 |
/// | nl | op `April 14, 2015` | 2015-04-14 |
/// | nl | op `januari de eerste tweeduizend twintig` | 2020-01-01 |
/// | nl | in `april` 5 schepen | 2023-04 |
/// | en | they may 5 times | |
pub fn month_first(run: &Run<'_>, at: usize) -> Option<Hit> {
    let (month, name, after) = month(run, at)?;
    if name == Name::Shared && !run.is_capital(at) {
        return None;
    }
    let next = run.skip(after, Sense::Article);
    let (first, mut end) = day(run, next)?;
    let ordinal = matches!(run.sense(end - 1), Some(Sense::Ordinal(..)));
    let digits = matches!(run.sense(next), Some(Sense::Number(..)));
    let mut last = first;
    if is_joint(run, end)
        && let Some((day, after)) =
            day(run, run.skip(end + 1, Sense::Article)).filter(|(day, _)| *day > first)
        && month_behind(run, after).is_none()
    {
        (last, end) = (day, after);
    }
    let in_words = matches!(run.sense(next), Some(Sense::Cardinal(_)));
    let measured = super::year::is_measured(run, end - 1) || !run.ends(end - 1);
    if (!ordinal && !digits)
        || measured
        || run.sense(end) == Some(Sense::Dot) && digits && run.is_glued(end + 1)
    {
        return None;
    }
    let hit = finish(run, at, end, month, (first, last));
    // Where the day comes first, a number behind a month counts something else, unless a year follows.
    (run.vocabulary.tongue.month_first && !in_words || !hit.meaning.first().lacks_year()).then_some(hit)
}

/// The month behind an atom, so that the day before it is its own.
fn month_behind(run: &Run<'_>, at: usize) -> Option<u8> {
    ends_in_month(run, at).map(|(month, ..)| month)
}

/// The first or last day of a month.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | op `de laatste dag van mei` | 2023-05-31 |
/// | en | on `the first day of June 2024` | 2024-06-01 |
/// | en | on `the last day of May` | 2023-05-31 |
/// | en | on the first day of the summit | |
pub fn end_of_month(run: &Run<'_>, at: usize) -> Option<Hit> {
    let named = run.skip(at, Sense::Article);
    let first = match run.sense(named)? {
        Sense::Ordinal(1, false) => true,
        Sense::Final | Sense::Pick(Pick::Last) => false,
        _ => return None,
    };
    let is_day = run.sense(named + 1)? == Sense::Unit(Unit::Day, false) && run.sense(named + 2)? == Sense::Of;
    let (month, _, after) = month(run, named + 3).filter(|_| is_day)?;
    let day = if first { 1 } else { last_day(month) };
    Some(finish(run, at, after, month, (day, day)))
}

/// The last day of a month in a year that is no leap year.
fn last_day(month: u8) -> u8 {
    match month {
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A day of a month that is told by counting.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | `de 20ste van de volgende maand` | 2023-05-20 |
/// | nl | `de 15e dag van volgende maand` | 2023-05-15 |
/// | nl | `de derde van deze maand` | 2023-04-03 |
/// | nl | van `4 tot 22 van deze maand` | 2023-04-04/2023-04-22 |
/// | en | `the 20th of next month` | 2023-05-20 |
/// | en | from `4 to 22 this month` | 2023-04-04/2023-04-22 |
pub fn of_counted_month(run: &Run<'_>, at: usize) -> Option<Hit> {
    let (first, mut end) = day(run, run.skip(at, Sense::Article))?;
    let mut last = first;
    if is_joint(run, end)
        && let Some((day, after)) =
            day(run, run.skip(end + 1, Sense::Article)).filter(|(day, _)| *day > first)
    {
        (last, end) = (day, after);
    }
    let of = run.skip(end, Sense::Unit(Unit::Day, false));
    let next = match run.sense(of)? {
        Sense::Of | Sense::In => run.skip(of + 1, Sense::Article),
        _ if last > first => of,
        _ => return None,
    };
    if last == first && !matches!(run.sense(end - 1), Some(Sense::Ordinal(..))) || is_number(run, at) {
        return None;
    }
    let (count, end) = super::counted::unit(run, next, Unit::Month)?;
    let [from, to] = [first, last].map(|day| Said::new(Within::Counted(count), Which::DayOfMonth(day)));
    let meaning = if first == last { Meaning::One(from) } else { Meaning::Range(from, to) };
    Some(Hit { start: at, end, meaning })
}

/// A day whose month is known from the text.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | op `de 17de` is er | 2023-04-17 |
/// | nl | de avond van `de 24ste` | 2023-04-24 |
/// | nl | Op 9 en 10 mei 2023 is de top, die op de 9de feestelijk begint | 2023-05-09/2023-05-10 2023-05-09 |
/// | nl | vanaf `de 18de` ruim 2.000 mensen | 2023-04-18 |
/// | en | on `the 17th`, he | 2023-04-17 |
/// | nl | de 21ste eeuw, op de 17de vergadering, de derde | |
/// | en | the 17th century | |
pub fn alone(run: &Run<'_>, at: usize) -> Option<Hit> {
    let article = run.sense(at) == Some(Sense::Article);
    let ordinal = at + usize::from(article);
    let Sense::Ordinal(day @ 1..=31, true) = run.sense(ordinal)? else { return None };
    let led = run.is_led(at) || run.before(at) == Some(Sense::And);
    // A noun behind it is what is counted. A word that may be one leaves it open.
    let free = match run.token_after(ordinal) {
        None => true,
        Some(_) if ordinal + 1 < run.atoms.len() => {
            let counted = matches!(
                run.sense(ordinal + 1)?,
                Sense::Unit(..)
                    | Sense::Half(_)
                    | Sense::Measure
                    | Sense::Quarter(_)
                    | Sense::Named
                    | Sense::Feast(_)
                    | Sense::Weekday(_)
                    | Sense::Season(_)
                    | Sense::Month(..)
            );
            if counted {
                return None;
            }
            true
        }
        Some(token) => !run.document.word(token).starts_with(char::is_alphanumeric),
    };
    let counts = |token| one_of(run.vocabulary.tongue.counted, run.document.word(token));
    if run.token_after(ordinal).is_some_and(counts) {
        return None;
    }
    let which = if free { Which::DayOfMonth(day) } else { Which::DayOfSpan(day) };
    (article && led).then(|| Hit::one(at, ordinal + 1, Said::implied(which)))
}

//! Days of the week.

use super::Hit;
use super::year::year;
use crate::parse::date::run::Run;
use crate::parse::date::said::{Count, Meaning, Origin, Said, Which, Within};
use crate::parse::date::sense::{Name, Pick, Sense, Toward, Unit};

/// A weekday before the rest of its date.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | op `dinsdag 11 juli` | 2023-07-11 |
/// | nl | op `vrijdag, 18/07/2014` | 2014-07-18 |
/// | nl | `Vr., 18 juli 2014` | 2014-07-18 |
/// | nl | op `donderdag de 6de` | 2023-04-06 |
/// | nl | op `dinsdag de elfde` | 2023-04-11 |
/// | en | on `Tuesday, May 16, 2023` | 2023-05-16 |
/// | en | on `Tuesday the 11th of April` | 2023-04-11 |
pub fn with_date(run: &Run<'_>, at: usize) -> Option<Hit> {
    let weekday = match run.sense(at)? {
        Sense::Weekday(day) | Sense::ShortWeekday(day) => day,
        _ => return None,
    };
    let next = super::day::skip_weekday(run, at);
    let comma = run.before(next) == Some(Sense::Comma);
    let inner = super::day::any(run, next).or_else(|| of_month(run, next, comma))?;
    let is_day = matches!(inner.meaning.first().which, Which::Day(..) | Which::DayOfMonth(_));
    let own = inner.start == next && is_day && inner.meaning.first().weekday.is_none();
    let meaning = match inner.meaning {
        Meaning::One(said) => Meaning::One(Said { weekday: Some(weekday), ..said }),
        Meaning::Range(from, to) => Meaning::Range(Said { weekday: Some(weekday), ..from }, to),
    };
    own.then_some(Hit { start: at, end: inner.end, meaning })
}

/// A day behind a weekday whose month is not said: `dinsdag de elfde`, `Monday 21`.
fn of_month(run: &Run<'_>, at: usize, comma: bool) -> Option<Hit> {
    let article = run.before(at) == Some(Sense::Article);
    let (day, end) = match (run.sense(at)?, run.sense(at + 1)) {
        (Sense::Ordinal(day, digits), _) if article || digits => (day, at + 1),
        (Sense::Cardinal(tens @ (20 | 30)), Some(Sense::Ordinal(unit @ 1..=9, false))) if article => {
            (tens as u8 + unit, at + 2)
        }
        (Sense::Number(day @ 1..=31, 1..=2), None | Some(Sense::Dot)) if !comma && run.ends(at) => {
            (day as u8, at + 1)
        }
        _ => return None,
    };
    (1..=31).contains(&day).then(|| Hit::one(at, end, Said::implied(Which::DayOfMonth(day))))
}

/// A week told by counting, from an atom on: `volgende week`, `van vorige week`.
fn of_week(run: &Run<'_>, at: usize) -> Option<(Count, usize)> {
    let at = run.skip(run.skip(run.skip(at, Sense::Of), Sense::In), Sense::Article);
    super::counted::unit(run, at, Unit::Week)
}

/// A weekday without a date.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | zal `vrijdag` spreken | 2023-04-07 |
/// | nl | kreeg `dinsdag` een meerderheid | 2023-04-04 |
/// | nl | sprak `dinsdagmiddag` met | 2023-04-04 |
/// | nl | `dinsdag van vorige week` | 2023-03-28 |
/// | nl | elke vrijdag | |
/// | en | ended on `Tuesday` | 2023-04-04 |
/// | en | on `Sunday of next week` | 2023-04-16 |
/// | en | on `Tuesday afternoon` | 2023-04-04 |
/// | en | they met on `the Tuesday` | 2023-04-04 |
/// | en | every Wednesday | |
pub fn alone(run: &Run<'_>, at: usize) -> Option<Hit> {
    let Sense::Weekday(day) = run.sense(at)? else { return None };
    if matches!(run.before(at), Some(Sense::Every)) || !run.ends(at) {
        return None;
    }
    let part = run.skip(at + 1, Sense::PartOfDay);
    let (within, end) = match of_week(run, part) {
        Some((count, end)) => (Within::Counted(count), end),
        None => (Within::Implied, part),
    };
    Some(Hit::one(at, end, Said::new(within, Which::Weekday(day))))
}

/// A weekday with its article: `the Tuesday afternoon`.
pub fn with_article(run: &Run<'_>, at: usize) -> Option<Hit> {
    let hit = if matches!(run.sense(at + 1)?, Sense::Weekday(_)) { alone(run, at + 1) } else { None };
    hit.map(|hit| Hit { start: at, ..hit })
}

/// The last or next weekday, or that of another week.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | `afgelopen vrijdag` | 2023-03-31 |
/// | nl | `komende vrijdag` | 2023-04-07 |
/// | nl | `aanstaande maandag` | 2023-04-10 |
/// | nl | `volgende vrijdag` | 2023-04-14 |
/// | nl | `vorige week zondag` | 2023-04-02 |
/// | nl | `volgende week op vrijdag` | 2023-04-14 |
/// | nl | `volgende week tussen woensdag en vrijdag` | 2023-04-12/2023-04-14 |
/// | nl | `aanstaande woensdag 12 april` | 2023-04-12 |
/// | en | `next Thursday, April 13` | 2023-04-13 |
/// | en | `last Friday` | 2023-03-31 |
/// | en | `last Friday night` | 2023-03-31 |
/// | en | `this week Friday` | 2023-04-07 |
pub fn which(run: &Run<'_>, at: usize) -> Option<Hit> {
    if let Some((count, end)) = super::counted::unit(run, at, Unit::Week) {
        let next = run.skip(run.skip(end, Sense::Between), Sense::On);
        let said = |day| Said::new(Within::Counted(count), Which::Weekday(day));
        let (Sense::Weekday(day) | Sense::ShortWeekday(day)) = run.sense(next)? else { return None };
        if next > end
            && run.before(next) == Some(Sense::Between)
            && super::day::is_joint(run, next + 1)
            && let Some(Sense::Weekday(to)) = run.sense(next + 2)
        {
            return Some(Hit { start: at, end: next + 3, meaning: Meaning::Range(said(day), said(to)) });
        }
        return dated(run, at, next).or_else(|| Some(Hit::one(at, next + 1, said(day))));
    }
    let Sense::Weekday(day) = run.sense(at + 1)? else { return None };
    let week = |number| Within::Counted(Count::new(number, Unit::Week, Origin::Reference));
    let said = Said::implied(Which::Weekday(day));
    let said = match run.sense(at)? {
        Sense::Pick(Pick::This) => Said { within: week(0), ..said },
        Sense::Pick(Pick::Next | Pick::Following) => Said { within: week(1), ..said },
        Sense::Pick(Pick::Last | Pick::Past) | Sense::Toward(Toward::Past) => {
            Said { toward: Some(Toward::Past), ..said }
        }
        Sense::Pick(Pick::Coming) | Sense::Toward(Toward::Future) => {
            Said { toward: Some(Toward::Future), ..said }
        }
        _ => return None,
    };
    let part = run.skip(at + 2, Sense::PartOfDay);
    dated(run, at, at + 1).or_else(|| Some(Hit::one(at, part, said)))
}

/// A weekday with its date, which tells more than the word before it.
fn dated(run: &Run<'_>, start: usize, weekday: usize) -> Option<Hit> {
    with_date(run, weekday).map(|hit| Hit { start, ..hit })
}

/// The nth weekday of a month.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | `derde dinsdag in september 2014` | 2014-09-16 |
/// | nl | `laatste zondag van maart 2014` | 2014-03-30 |
/// | nl | `derde woensdag van vorige maand` | 2023-03-15 |
/// | nl | op de `3e dinsdag` | 2023-04-18 |
/// | en | `first Monday of May 2023` | 2023-05-01 |
pub fn nth(run: &Run<'_>, at: usize) -> Option<Hit> {
    let nth = match run.sense(at)? {
        Sense::Ordinal(nth @ 1..=5, _) => nth,
        Sense::Final => 5,
        _ => return None,
    };
    let Sense::Weekday(day) = run.sense(at + 1)? else { return None };
    let next = match run.sense(at + 2) {
        Some(Sense::Of | Sense::In) => run.skip(at + 3, Sense::Article),
        _ => at + 2,
    };
    // Of the month that the report stands in.
    let own = || {
        let month = Within::Counted(Count::new(0, Unit::Month, Origin::Reference));
        matches!(run.sense(at)?, Sense::Ordinal(_, true))
            .then(|| Hit::one(at, at + 2, Said::new(month, Which::NthWeekday(0, nth, day))))
    };
    if next == at + 2 {
        return own();
    }
    if let Some((month, name, after)) =
        super::day::month(run, next).filter(|(_, name, _)| *name != Name::Short)
    {
        let (within, end) = year(run, after).unwrap_or((Within::Implied, after));
        let sure = name == Name::Sure || run.is_capital(next);
        return sure.then(|| Hit::one(at, end, Said::new(within, Which::NthWeekday(month, nth, day))));
    }
    let (count, end) = super::counted::unit(run, next, Unit::Month)?;
    Some(Hit::one(at, end, Said::new(Within::Counted(count), Which::NthWeekday(0, nth, day))))
}

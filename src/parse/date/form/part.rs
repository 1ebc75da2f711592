//! Quarters, halves and other parts of a year.

use super::Hit;
use super::year::year;
use crate::parse::date::run::Run;
use crate::parse::date::said::{Count, Meaning, Origin, Said, Which, Within};
use crate::parse::date::sense::{Name, Sense, Unit};

/// The months of a half year.
pub fn half_year(half: u8) -> Which {
    if half == 1 { Which::Months(1, 6) } else { Which::Months(7, 12) }
}

/// What stands at an atom in a row of `length`: `eerste`, `4de`, `laatste`.
fn place(run: &Run<'_>, at: usize, length: u8) -> Option<u8> {
    match run.sense(at)? {
        Sense::Ordinal(place, _) if (1..=length).contains(&place) => Some(place),
        Sense::Final => Some(length),
        _ => None,
    }
}

/// The year behind a part of it; the implied one where none is said.
fn of_year(run: &Run<'_>, at: usize) -> (Within, usize) {
    year(run, at)
        .or_else(|| {
            // `van het jaar`: the year that the text is about.
            let next = run.skip(run.skip(at, Sense::Of), Sense::Article);
            let year = run.sense(next) == Some(Sense::Unit(Unit::Year, false)) && next > at;
            year.then_some((Within::Implied, next + 1))
        })
        .unwrap_or((Within::Implied, at))
}

/// A quarter of a year.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in het `eerste kwartaal van 2008` | 2008-33 |
/// | nl | het `4de kwartaal 2018` | 2018-36 |
/// | nl | in het `derde kwartaal` volgt | 2023-35 |
/// | nl | `laatste kwartaal van vorig jaar` | 2022-36 |
/// | nl | het `eerste en tweede kwartaal van 2024` | 2024-33/2024-34 |
/// | en | the `third quarter of 2016` | 2016-35 |
/// | en | three quarters of the fleet, the first quarter of the field | |
pub fn quarter(run: &Run<'_>, at: usize) -> Option<Hit> {
    let at = run.skip(at, Sense::Article);
    let first = place(run, at, 4)?;
    let mut unit = at + 1;
    let mut last = first;
    if super::day::is_joint(run, unit) {
        let next = run.skip(unit + 1, Sense::Article);
        last = place(run, next, 4).filter(|last| *last > first)?;
        unit = next + 1;
    }
    if !matches!(run.sense(unit)?, Sense::Unit(Unit::Quarter, _)) {
        return None;
    }
    let (within, end) = of_year(run, unit + 1);
    // A quarter of something else.
    if run.sense(end) == Some(Sense::Of) {
        return None;
    }
    let [from, to] = [first, last].map(|quarter| Said::new(within, Which::Quarter(quarter)));
    let meaning = if first == last { Meaning::One(from) } else { Meaning::Range(from, to) };
    Some(Hit { start: at, end, meaning })
}

/// A quarter or half year by its code.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in `Q3 2024` | 2024-35 |
/// | nl | in `Q1-2017` | 2017-33 |
/// | nl | in `K3 dit jaar` | 2023-35 |
/// | en | in `H2 2019` | 2019-07/2019-12 |
/// | nl | in `Q4` | 2023-36 |
pub fn code(run: &Run<'_>, at: usize) -> Option<Hit> {
    let which = match run.sense(at)? {
        Sense::Quarter(quarter) => Which::Quarter(quarter),
        Sense::HalfYear(half) => half_year(half),
        _ => return None,
    };
    let (within, end) = year(run, at + 1).unwrap_or((Within::Implied, at + 1));
    (end > at + 1 || run.is_led(at)).then(|| Hit::one(at, end, Said::new(within, which)))
}

/// Half a year, a month or a decade.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in de `tweede helft van 2024` | 2024-07/2024-12 |
/// | nl | in de `eerste helft van dit jaar` | 2023-01/2023-06 |
/// | nl | in de `tweede helft van september` | 2023-09-16/2023-09-30 |
/// | nl | in de `tweede helft van de jaren negentig` | 1995/1999 |
/// | nl | in het `eerste halfjaar` | 2023-01/2023-06 |
/// | nl | de tweede helft van de begroting | |
/// | en | in the `first half of 2024` | 2024-01/2024-06 |
pub fn half(run: &Run<'_>, at: usize) -> Option<Hit> {
    let half = place(run, at, 2)?;
    let Sense::Half(alone) = run.sense(at + 1)? else { return None };
    let next = run.skip(run.skip(at + 2, Sense::Of), Sense::Article);
    if let Some((month, name, after)) =
        super::day::month(run, next).filter(|(_, name, _)| *name != Name::Short)
    {
        let days = if half == 1 { (1, 15) } else { (16, 31) };
        let (within, end) = year(run, after).unwrap_or((Within::Implied, after));
        let sure = name == Name::Sure || run.is_capital(next);
        return sure.then(|| Hit::one(at, end, Said::new(within, Which::MonthDays(month, days.0, days.1))));
    }
    if let Some(hit) = super::period::decade(run, next) {
        let said = *hit.meaning.first();
        let within = match said.which {
            Which::DecadeOf(tens) => Within::Year(1900 + i32::from(tens)),
            _ => said.within,
        };
        return Some(Hit::one(at, hit.end, Said::new(within, Which::DecadeHalf(half))));
    }
    let (within, end) = of_year(run, at + 2);
    (end > at + 2 || alone).then(|| Hit::one(at, end, Said::new(within, half_year(half))))
}

/// The first or last months of a year.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in de `eerste drie maanden van dit jaar` | 2023-01/2023-03 |
/// | nl | de `laatste twee maanden van 2022` | 2022-11/2022-12 |
/// | en | the `first six months of 2024` | 2024-01/2024-06 |
/// | nl | de eerste drie maanden van de missie | |
pub fn first_months(run: &Run<'_>, at: usize) -> Option<Hit> {
    let last = match run.sense(at)? {
        Sense::Ordinal(1, _) => false,
        Sense::Final => true,
        _ => return None,
    };
    let number = match run.sense(at + 1)? {
        Sense::Cardinal(number @ 1..=11) => number as u8,
        Sense::Number(number @ 1..=11, _) => number as u8,
        _ => return None,
    };
    let number = match run.sense(at + 2)? {
        Sense::Unit(Unit::Month, true) => number,
        Sense::Unit(Unit::Quarter, true) if number < 4 => number * 3,
        _ => return None,
    };
    let (within, end) = of_year(run, at + 3);
    let which = if last { Which::Months(13 - number, 12) } else { Which::Months(1, number) };
    (end > at + 3).then(|| Hit::one(at, end, Said::new(within, which)))
}

/// A month by its number.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in `de eerste maand van 2025` | 2025-01 |
/// | nl | de eerste maand van de missie | |
/// | en | `the 9th month of next year` | 2024-09 |
pub fn month(run: &Run<'_>, at: usize) -> Option<Hit> {
    let number = run.skip(at, Sense::Article);
    let month = place(run, number, 12)?;
    if run.sense(number + 1)? != Sense::Unit(Unit::Month, false) {
        return None;
    }
    let (within, end) = year(run, number + 2)?;
    Some(Hit::one(at, end, Said::new(within, Which::Month(month))))
}

/// A week by its number, as ISO 8601 counts: the first one has four days of the period.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in de `tweede week van 2015` | 2015-01-05/2015-01-11 |
/// | nl | in de `eerste week van juni` | 2023-05-29/2023-06-04 |
/// | nl | in de eerste week | |
/// | en | the `second week of May 2023` | 2023-05-08/2023-05-14 |
pub fn week(run: &Run<'_>, at: usize) -> Option<Hit> {
    let Sense::Ordinal(number @ 1..=53, _) = run.sense(at)? else { return None };
    if !matches!(run.sense(at + 1)?, Sense::Unit(Unit::Week, false)) {
        return None;
    }
    let next = run.skip(at + 2, Sense::Of);
    if let Some((month, name, after)) = super::day::month(run, next).filter(|_| number <= 5) {
        let (within, end) = year(run, after).unwrap_or((Within::Implied, after));
        return (name == Name::Sure || run.is_capital(next))
            .then(|| Hit::one(at, end, Said::new(within, Which::Week(month, number))));
    }
    let (within, end) = year(run, at + 2)?;
    Some(Hit::one(at, end, Said::new(within, Which::Week(1, number))))
}

/// A period that is the one the report stands in: `het jaar`, `de maand`.
pub fn current(unit: Unit) -> Said {
    Said::counted(Count::new(0, unit, Origin::Reference))
}

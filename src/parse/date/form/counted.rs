//! Dates that are told by counting from another one.

use super::Hit;
use crate::model::Stretch;
use crate::parse::date::run::Run;
use crate::parse::date::said::{Count, Meaning, Origin, Said};
use crate::parse::date::sense::{Pick, Sense, Unit};
use crate::parse::date::tense::{self, Tense};
use crate::text::list::one_of;

/// `vorig`, `dit`, `volgend` as a number of units.
fn steps(pick: Pick) -> i32 {
    match pick {
        Pick::This => 0,
        Pick::Last | Pick::Past => -1,
        Pick::Next | Pick::Following | Pick::Coming => 1,
    }
}

/// A unit of a kind that is told by counting, and the atom after it: `vorige week`, `deze maand`.
pub fn unit(run: &Run<'_>, at: usize, unit: Unit) -> Option<(Count, usize)> {
    let Sense::Pick(pick) = run.sense(at)? else { return None };
    let is_it = matches!(run.sense(at + 1)?, Sense::Unit(found, false) if found == unit);
    is_it.then(|| (Count::new(steps(pick), unit, Origin::Reference), at + 2))
}

/// A year that is told by counting, and the atom after it: `dit jaar`.
pub fn year(run: &Run<'_>, at: usize) -> Option<(Count, usize)> {
    unit(run, run.skip(at, Sense::Article), Unit::Year)
}

/// The period before or after the report's own, or that one.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | `vorig jaar` | 2022 |
/// | nl | `volgende week` | 2023-04-10/2023-04-16 |
/// | nl | `afgelopen maand` | 2023-03 |
/// | nl | `dit kwartaal` | 2023-34 |
/// | nl | `dit weekend` | 2023-04-08/2023-04-09 |
/// | nl | `komend weekend` | 2023-04-08/2023-04-09 |
/// | nl | `volgend weekend` | 2023-04-15/2023-04-16 |
/// | nl | de afgelopen jaren, de komende drie maanden, dit jaarverslag | |
/// | nl | Het begon in mei 2021 en hield `de daaropvolgende maand` op | 2021-05 2021-06 |
/// | en | They met in May 2021, and `the following month` in Oslo | 2021-05 2021-06 |
/// | en | `last month` | 2023-03 |
/// | en | `this year` | 2023 |
/// | en | `this month`'s talks | 2023-04 |
/// | en | `this decade` | 202X |
/// | en | over the past years | |
pub fn period(run: &Run<'_>, at: usize) -> Option<Hit> {
    let Sense::Pick(pick) = run.sense(at)? else { return None };
    let Sense::Unit(unit, false) = run.sense(at + 1)? else { return None };
    // The coming decade is any ten years from now on.
    let vague = unit == Unit::Day && pick != Pick::Past || unit == Unit::Decade && pick != Pick::This;
    if vague {
        return None;
    }
    // The coming weekend is that of this week, the next one that of the next week.
    let steps = if (unit, pick) == (Unit::Weekend, Pick::Coming) { 0 } else { steps(pick) };
    let origin = if pick == Pick::Following { Origin::Earlier } else { Origin::Reference };
    let said = Said::counted(Count::new(steps, unit, origin));
    run.ends(at + 1).then(|| Hit::one(at, at + 2, said))
}

/// A day by its distance from the report's own.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | `gisteren` | 2023-04-04 |
/// | nl | `overmorgen` | 2023-04-07 |
/// | nl | `morgen en overmorgen` | 2023-04-06/2023-04-07 |
/// | nl | vandaag de dag | |
/// | en | `tomorrow` | 2023-04-06 |
/// | en | `the day before yesterday` | 2023-04-03 |
/// | en | `yesterday`’s letter | 2023-04-04 |
/// | en | `yesterday evening` | 2023-04-04 |
pub fn today(run: &Run<'_>, at: usize) -> Option<Hit> {
    let named = run.skip(at, Sense::Article);
    let Sense::Today(days) = run.sense(named)? else { return None };
    let said = |days: i8| Said::counted(Count::new(days.into(), Unit::Day, Origin::Reference));
    let next = named + 2;
    if run.sense(named + 1) == Some(Sense::And)
        && let Some(Sense::Today(last)) = run.sense(next)
        && last > days
        && run.ends(next)
    {
        return Some(Hit { start: at, end: next + 1, meaning: Meaning::Range(said(days), said(last)) });
    }
    // `yesterday evening`.
    let part = run.skip(named + 1, Sense::PartOfDay);
    run.ends(part - 1).then(|| Hit::one(at, part, said(days)))
}

/// A length of time in one or more units, with the atom after it: `twee jaar`, `1 maand en 21 dagen`.
/// The finest unit tells how exact the result is.
fn length(run: &Run<'_>, at: usize, origin: Origin) -> Option<(Count, usize)> {
    let mut sum: Option<(Count, usize)> = None;
    let mut at = at;
    for _ in 0..4 {
        let mut next = at + 1;
        let number = match run.sense(at) {
            Some(Sense::Number(number @ 0..=999, _)) => number as i32,
            Some(Sense::Cardinal(number)) if number < 1000 => match run.sense(run.skip(next, Sense::Dash)) {
                // `seventy-seven`.
                Some(Sense::Cardinal(unit @ 1..=9)) if matches!(number, 20..=90) => {
                    next = run.skip(next, Sense::Dash) + 1;
                    i32::from(number + unit)
                }
                _ => number.into(),
            },
            _ => break,
        };
        // `een half jaar`, `half a year` are six months.
        let half = number == 1 && run.sense(next) == Some(Sense::Approximately(Stretch::Middle));
        let unit = match run.sense(next + usize::from(half)) {
            Some(Sense::Unit(unit, _)) => unit,
            // `een halfjaar later`.
            Some(Sense::Half(true)) if number == 1 => {
                let six = Count::new(6, Unit::Month, origin);
                return Some(sum.map_or((six, next + 1), |(total, _)| {
                    (Count { months: total.months + six.months, unit: Unit::Month, ..total }, next + 1)
                }));
            }
            _ => break,
        };
        if half && unit != Unit::Year {
            break;
        }
        next += usize::from(half);
        let one = if half { Count::new(6, Unit::Month, origin) } else { Count::new(number, unit, origin) };
        // So many weeks from a day are a day.
        let one = Count { unit: if unit == Unit::Week { Unit::Day } else { one.unit }, ..one };
        let total = match sum {
            None => one,
            Some((total, _)) => {
                let finest = if finer(one.unit, total.unit) { one.unit } else { total.unit };
                Count { months: total.months + one.months, days: total.days + one.days, unit: finest, origin }
            }
        };
        sum = Some((total, next + 1));
        at = run.skip(run.skip(next + 1, Sense::Comma), Sense::And);
    }
    sum
}

fn finer(one: Unit, other: Unit) -> bool {
    (one as u8) < other as u8
}

fn reversed(count: Count) -> Count {
    Count { months: -count.months, days: -count.days, ..count }
}

/// Counted back or on from the report's date.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | `twee jaar geleden` | 2021 |
/// | nl | `drie maanden geleden` | 2023-01 |
/// | nl | `tien dagen geleden` | 2023-03-26 |
/// | nl | `twee weken geleden` | 2023-03-22 |
/// | nl | `1 maand en 21 dagen geleden` | 2023-02-12 |
/// | nl | `twee weken terug` sprak hij | 2023-03-22 |
/// | nl | vijf jaar, jaren geleden, komt binnen twee weken terug, na twee weken terug | |
/// | en | `two years ago` | 2021 |
/// | en | `a month ago` | 2023-03 |
/// | en | `Seventy-four years ago` he signed | 1949 |
/// | en | will open `two years from now` | 2025 |
/// | en | for years from now on | |
pub fn ago(run: &Run<'_>, at: usize) -> Option<Hit> {
    let (count, end) = length(run, at, Origin::Reference)?;
    match run.sense(end)? {
        Sense::Ago => Some(Hit::one(at, end + 1, Said::counted(reversed(count)))),
        // `komt na twee weken terug`: a length of time, and a particle.
        Sense::Back if !run.is_led(at) => Some(Hit::one(at, end + 1, Said::counted(reversed(count)))),
        Sense::Ahead if run.vocabulary.tongue.in_counts => Some(Hit::one(at, end + 1, Said::counted(count))),
        _ => None,
    }
}

/// Counted from a date that was said before.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | Op 28 juni 2022 tekenden zij. `Een dag later` nodigden | 2022-06-28 2022-06-29 |
/// | nl | Het begon in 2014. `Tien jaar later` was | 2014 2024 |
/// | nl | Dat was op 4 april; `twee dagen eerder` bleek | 2023-04-04 2023-04-02 |
/// | nl | Dat was op 4 april; `een week later` bleek | 2023-04-04 2023-04-11 |
/// | nl | Dat was op 4 april, een week later dan gepland | 2023-04-04 |
/// | nl | Dat was in november 2022; `een half jaar later` bleek | 2022-11 2023-05 |
/// | nl | Dat was in november 2022; `een halfjaar eerder` bleek | 2022-11 2022-05 |
/// | en | They met on 4 April. `Two days later` they left | 2023-04-04 2023-04-06 |
/// | en | They met on 4 April, and `three weeks earlier` in Oslo | 2023-04-04 2023-03-14 |
/// | en | It began in 1999; `25 years on`, they still serve | 1999 2024 |
pub fn away(run: &Run<'_>, at: usize) -> Option<Hit> {
    let (count, end) = length(run, at, Origin::Earlier)?;
    let count = match run.sense(end)? {
        Sense::After => count,
        Sense::Before => reversed(count),
        // `25 years on, …`.
        Sense::On if run.vocabulary.tongue.in_counts && run.sense(end + 1) == Some(Sense::Comma) => count,
        _ => return None,
    };
    // `four days later than planned` compares.
    let compares = run.token_after(end).is_some_and(|token| one_of("dan|than", run.document.word(token)));
    (!compares).then(|| Hit::one(at, end + 1, Said::counted(count)))
}

/// Counted on from the report's date.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | zal `over drie maanden` komen | 2023-07 |
/// | nl | komt `over twee jaar` | 2025 |
/// | nl | EUR 2 miljard over vijf jaar, gespreid over drie jaar | |
/// | en | will end `in two years` | 2025 |
/// | en | the first time in ten years | |
pub fn ahead(run: &Run<'_>, at: usize) -> Option<Hit> {
    let counts = match run.sense(at)? {
        Sense::Ahead => true,
        Sense::In => run.vocabulary.tongue.in_counts,
        _ => false,
    };
    if !counts {
        return None;
    }
    let (count, end) = length(run, at + 1, Origin::Reference)?;
    // An amount or a participle before it is spread over that time.
    let spread = matches!(run.before(at), Some(Sense::Measure | Sense::Currency | Sense::Number(..)))
        || run.token_before(at).is_some_and(|token| {
            (run.vocabulary.tongue.tense)(run.document.word(token)) == Some(Tense::Past)
        });
    let longer = matches!(run.sense(end), Some(Sense::Ago | Sense::After | Sense::Before));
    let tense = tense::of(run.document, run.vocabulary, &run.sentence, &run.atoms[at].tokens);
    // `in` tells of a length of time too, unless what is to come is told of.
    let sure =
        run.sense(at) == Some(Sense::Ahead) && tense != Some(Tense::Past) || tense == Some(Tense::Future);
    (!spread && !longer && sure).then(|| Hit::one(at, end, Said::counted(count)))
}

/// The day before or after one that was said.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | Op 12 april is de raad en `daags ervoor` het diner | 2023-04-12 2023-04-11 |
/// | nl | Op 12 april is de raad; `de avond ervoor` het diner | 2023-04-12 2023-04-11 |
/// | en | They met on 4 April; `the day before` they flew | 2023-04-04 2023-04-03 |
/// | en | They met on 4 April, a day after the attacks | 2023-04-04 |
pub fn day_away(run: &Run<'_>, at: usize) -> Option<Hit> {
    let named = run.skip(at, Sense::Article);
    let Sense::DayAway(days, open) = run.sense(named)? else { return None };
    // `a day after the attacks` is told by what follows.
    if open && matches!(run.sense(named + 1), Some(Sense::Article | Sense::Possessive | Sense::That)) {
        return None;
    }
    Some(Hit::one(at, named + 1, Said::counted(Count::new(days.into(), Unit::Day, Origin::Earlier))))
}

/// The day or year that was said before.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | Op 12 april is de raad. Op `die dag` komt | 2023-04-12 2023-04-12 |
/// | nl | Op 12 april is de raad. `Diezelfde avond` komt | 2023-04-12 2023-04-12 |
/// | nl | Het begon in 2014. In `datzelfde jaar` kwam | 2014 2014 |
/// | nl | op dezelfde dag dat zij kwamen, die dagen | |
/// | en | They met on 4 April; `that evening` they left | 2023-04-04 2023-04-04 |
/// | en | They met on 4 April and left `the same day` | 2023-04-04 2023-04-04 |
pub fn that_day(run: &Run<'_>, at: usize) -> Option<Hit> {
    let that = run.skip(at, Sense::Article);
    if run.sense(that)? != Sense::That {
        return None;
    }
    let day = run.skip(that + 1, Sense::That);
    let unit = match run.sense(day)? {
        Sense::Unit(unit @ (Unit::Day | Unit::Year), false) => unit,
        Sense::PartOfDay => Unit::Day,
        _ => return None,
    };
    // `dezelfde dag dat …` is told by what follows.
    let told = matches!(run.sense(day + 1), Some(Sense::That | Sense::Relative));
    (!told && run.ends(day))
        .then(|| Hit::one(at, day + 1, Said::counted(Count::new(0, unit, Origin::Earlier))))
}

/// A part of the report's own day.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | zij spraken `deze middag` | 2023-04-05 |
/// | en | they met `this morning` | 2023-04-05 |
/// | en | they met `last night` | 2023-04-04 |
pub fn part_of_today(run: &Run<'_>, at: usize) -> Option<Hit> {
    let Sense::Pick(pick @ (Pick::This | Pick::Last)) = run.sense(at)? else { return None };
    let part = run.sense(at + 1)? == Sense::PartOfDay && run.ends(at + 1);
    part.then(|| Hit::one(at, at + 2, Said::counted(Count::new(steps(pick), Unit::Day, Origin::Reference))))
}

/// The day or year after one that was said, or a part of that day.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | Op 12 april is de raad. `De volgende dag` is | 2023-04-12 2023-04-13 |
/// | nl | Op 12 april is de raad. De `vorige dag` was | 2023-04-12 2023-04-11 |
/// | nl | Op 12 april is het diner. `De volgende ochtend` is de raad | 2023-04-12 2023-04-13 |
/// | nl | In de volgende ronde, de volgende middagen | |
/// | en | They met on 4 April. `The next day` they left | 2023-04-04 2023-04-05 |
/// | en | They met on 4 April. `The following morning` they left | 2023-04-04 2023-04-05 |
/// | en | They met on 4 April, and dined `the previous evening` | 2023-04-04 2023-04-03 |
pub fn next_day(run: &Run<'_>, at: usize) -> Option<Hit> {
    let pick = run.skip(at, Sense::Article);
    let Sense::Pick(which @ (Pick::Next | Pick::Following | Pick::Last)) = run.sense(pick)? else {
        return None;
    };
    let part = pick > at && run.sense(pick + 1)? == Sense::PartOfDay;
    let is_day = part || run.sense(pick + 1)? == Sense::Unit(Unit::Day, false);
    let said = Said::counted(Count::new(steps(which), Unit::Day, Origin::Earlier));
    (is_day && run.ends(pick + 1)).then(|| Hit::one(at, pick + 2, said))
}

/// The day or period before or after one that was said, with the unit before the direction.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | Dat was in 2014. Het `jaar daarna` kwam | 2014 2015 |
/// | nl | Dat was in 2014. De maand was warm | 2014 |
pub fn unit_away(run: &Run<'_>, at: usize) -> Option<Hit> {
    let Sense::Unit(unit, false) = run.sense(at)? else { return None };
    let number = match run.sense(at + 1)? {
        Sense::After => 1,
        Sense::Before => -1,
        _ => return None,
    };
    let article = run.before(at) == Some(Sense::Article);
    article.then(|| Hit::one(at, at + 2, Said::counted(Count::new(number, unit, Origin::Earlier))))
}

/// The period after the next one.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | `de week na de volgende` | 2023-04-17/2023-04-23 |
/// | en | `the year after next` | 2025 |
pub fn after_next(run: &Run<'_>, at: usize) -> Option<Hit> {
    let Sense::Unit(unit, false) = run.sense(at + 1)? else { return None };
    let next = run.skip(at + 3, Sense::Article);
    let is_it = run.sense(at + 2)? == Sense::Behind && run.sense(next)? == Sense::Pick(Pick::Next);
    is_it.then(|| Hit::one(at, next + 1, Said::counted(Count::new(2, unit, Origin::Reference))))
}

/// Earlier or later in a period that is going on.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | `eerder dit jaar` | 2023 |
/// | nl | `later deze maand` | 2023-04 |
/// | en | `later this year` | 2023 |
pub fn earlier_in(run: &Run<'_>, at: usize) -> Option<Hit> {
    let next = run.skip(at + 1, Sense::In);
    let inner = period(run, next)?;
    Some(Hit { start: at, ..inner })
}

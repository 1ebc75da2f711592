//! Months, seasons, decades, days of feast, and what makes them approximate.

use super::Hit;
use super::day::month as month_name;
use super::year::year;
use crate::parse::date::run::Run;
use crate::parse::date::said::{Count, Meaning, Origin, Said, Which, Within};
use crate::parse::date::sense::{Name, Pick, Sense, Toward, Unit};

/// A month, with its year where it has one.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in `april 2023` | 2023-04 |
/// | nl | in `maart` keert | 2023-03 |
/// | nl | sinds `dec-2018` | 2018-12 |
/// | nl | in `juni vorig jaar` | 2022-06 |
/// | nl | in `juni van vorig jaar` | 2022-06 |
/// | nl | cijfers van `augustus 99` | 1999-08 |
/// | nl | in `augustus` 99 schepen | 2023-08 |
/// | nl | Jan en Jun, mrt | |
/// | en | of `April 2008` | 2008-04 |
/// | en | in `May` | 2023-05 |
/// | en | in `April of 1987` | 1987-04 |
/// | en | they may march on, and Theresa May in summit hall | |
pub fn month(run: &Run<'_>, at: usize) -> Option<Hit> {
    let (month, name, after) = month_name(run, at)?;
    let (within, end) = year(run, after).unwrap_or((Within::Implied, after));
    let said = Said::new(within, Which::Month(month));
    let joined = run.before(at) == Some(Sense::Dash) && run.is_glued(at);
    let before = at - usize::from(joined);
    let led = run.is_led(before)
        || matches!(run.before(before), Some(Sense::Toward(_) | Sense::Pick(_)))
        || matches!(run.before(at), Some(Sense::And)) && matches!(run.before(at - 1), Some(Sense::Month(..)));
    let bare = match name {
        Name::Sure => true,
        Name::Shared => run.is_capital(at) && led,
        Name::Short => false,
    };
    // `Theresa May in 2018` is no month.
    let named = name == Name::Shared && (!run.is_capital(at) || run.sense(after) == Some(Sense::In));
    let dated = end > after && !named;
    (bare || dated).then(|| Hit::one(at, end, said))
}

/// A season, with its year or an article.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in `voorjaar 2024` | 2024-21 |
/// | nl | in `het najaar van 2024` | 2024-23 |
/// | nl | in `het najaar` informeren | 2023-23 |
/// | nl | in `de winter van 2021-2022` | 2021-24 |
/// | nl | warme winter, de lente-uitjes, de Arabische Lente | |
/// | en | in `the spring of next year` | 2024-21 |
/// | en | in `summer 2016` | 2016-22 |
/// | en | in `the winter of 2022/23` | 2022-24 |
/// | en | in `the autumn` | 2023-23 |
/// | en | they spring and fall, the fall of Kabul | |
pub fn season(run: &Run<'_>, at: usize) -> Option<Hit> {
    let article = run.sense(at) == Some(Sense::Article);
    let name = at + usize::from(article);
    let Sense::Season(season) = run.sense(name)? else { return None };
    let which = Which::Season(season);
    // `the winter of 1995-1996`, `winter 2022/23` began in the first of both years.
    let first = run.skip(name + 1, Sense::Of);
    if let Some(year) = super::year::digits(run, first)
        && matches!(run.sense(first + 1), Some(Sense::Dash | Sense::Slash))
        && let Some(Sense::Number(last, _)) = run.sense(first + 2)
        && (last as i32) % 100 == (year + 1) % 100
    {
        return Some(Hit::one(at, first + 3, Said::new(Within::Year(year), which)));
    }
    if let Some((within, end)) = year(run, name + 1) {
        return Some(Hit::one(at, end, Said::new(within, which)));
    }
    // A noun joined to it makes another word of it, and `the fall of Kabul` is none.
    let of = run.sense(name + 1) == Some(Sense::Of);
    (article && !of && run.ends(name)).then(|| Hit::one(at, name + 1, Said::implied(which)))
}

/// A decade.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in `de jaren negentig` | 199X |
/// | nl | in `de jaren '90` | 199X |
/// | nl | in `de jaren 2000` | 200X |
/// | nl | in `de jaren tachtig` van de vorige eeuw | 198X |
/// | nl | voor in `de jaren twintig` | 202X |
/// | nl | in `de jaren '70 en '80` | 1970/1989 |
/// | nl | in `de jaren zeventig en tachtig` | 1970/1989 |
/// | nl | over de `jaren 2015 tot en met 2017` | 2015/2017 |
/// | nl | over de `jaren 2010 tot en met 2012` | 2010/2012 |
/// | nl | twee jaren negentien landen | |
/// | en | in `the 1990s` | 199X |
/// | en | in `the nineties` | 199X |
/// | en | in `the 1970's` | 197X |
pub fn decade(run: &Run<'_>, at: usize) -> Option<Hit> {
    let start = at;
    let at = run.skip(at, Sense::Article);
    let (year, end) = match run.sense(at)? {
        Sense::Unit(Unit::Year, true) => {
            let next = run.skip(at + 1, Sense::Apostrophe);
            match run.sense(next)? {
                Sense::Cardinal(tens @ 20..=90) if tens % 10 == 0 => (u32::from(tens), next + 1),
                Sense::Cardinal(2000) => match run.sense(next + 1) {
                    Some(Sense::Cardinal(tens @ 10..=90)) => (2000 + u32::from(tens), next + 2),
                    _ => (2000, next + 1),
                },
                Sense::Number(tens @ 10..=90, 2) if next > at + 1 || tens >= 50 => (tens, next + 1),
                // `de jaren 2010 tot en met 2012` are years.
                Sense::Number(..) if matches!(run.sense(next + 2), Some(Sense::Number(_, 4))) => return None,
                Sense::Number(year @ 1800..=2090, 4) => (year, next + 1),
                _ => return None,
            }
        }
        Sense::Decade(decade) => (decade.into(), at + 1),
        _ => return None,
    };
    if !run.ends(end - 1) {
        return None;
    }
    let said = |year: u32| match year {
        20..=90 => Said::implied(Which::DecadeOf(year as u8)),
        0..=19 => Said::new(Within::Year(2000 + year as i32), Which::Decade),
        _ => Said::new(Within::Year(year as i32), Which::Decade),
    };
    let next = run.skip(end + 1, Sense::Apostrophe);
    let last = match run.sense(next) {
        Some(Sense::Cardinal(tens @ 20..=90)) => Some(u32::from(tens)),
        Some(Sense::Number(tens @ 20..=90, 2)) if next > end + 1 => Some(tens),
        _ => None,
    };
    if run.sense(end) == Some(Sense::And)
        && let Some(last) = last.filter(|last| *last % 10 == 0 && *last > year && run.ends(next))
    {
        return Some(Hit { start, end: next + 1, meaning: Meaning::Range(said(year), said(last)) });
    }
    (year % 10 == 0).then(|| Hit::one(start, end, said(year)))
}

/// A day of feast or of state, with its year where it has one.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | op `Prinsjesdag` | 2023-09-19 |
/// | nl | op `Bevrijdingsdag 2020` | 2020-05-05 |
/// | nl | met `Pasen` | 2023-04-09 |
/// | nl | op `Goede Vrijdag` | 2023-04-07 |
/// | en | on `Christmas Day 2021` | 2021-12-25 |
pub fn feast(run: &Run<'_>, at: usize) -> Option<Hit> {
    let Sense::Feast(feast) = run.sense(at)? else { return None };
    let (within, end) = year(run, at + 1).unwrap_or((Within::Implied, at + 1));
    Some(Hit::one(at, end, Said::new(within, Which::Feast(feast))))
}

/// A part of a month, a year or another period that is not told exactly.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | `eind 2024` | 2024~ |
/// | nl | `medio juni` | 2023-06~ |
/// | nl | `half oktober` | 2023-10~ |
/// | nl | `begin volgend jaar` | 2024~ |
/// | nl | `het einde van dit jaar` | 2023~ |
/// | nl | `eind maart of begin april 2022` | 2022-03~/2022-04~ |
/// | nl | `eind 2024/begin 2025` | 2024~/2025~ |
/// | nl | `eind jaren negentig` | 199X~ |
/// | nl | `eind van het jaar` | 2023~ |
/// | nl | het einde van de Koude Oorlog, half 2% | |
/// | en | by `the end of February` | 2023-02~ |
/// | en | in `early 2024` | 2024~ |
/// | en | in `mid-2024` | 2024~ |
/// | en | in `late May` | 2023-05~ |
/// | en | in `mid-March` | 2023-03~ |
/// | en | in `early autumn` | 2023-23~ |
/// | en | due to end in `September` | 2023-09 |
/// | en | the end of the line | |
pub fn approximate(run: &Run<'_>, at: usize) -> Option<Hit> {
    let Sense::Approximately(stretch) = run.sense(at)? else { return None };
    let mut next = at + 1;
    if run.is_glued(next) {
        next = run.skip(next, Sense::Dash);
    }
    // `due to end in September` says when it ends.
    if run.sense(next) == Some(Sense::In) && run.document.word(run.atoms[at].tokens.start) == "end" {
        return None;
    }
    let next = run.skip(next, Sense::In);
    let inner = match run.sense(next)? {
        Sense::Number(value @ 1900..=2150, 4) if run.ends(next) && !super::year::is_measured(run, next) => {
            let year = Said::new(Within::Year(value as i32), Which::Whole);
            super::year::span(run, next).unwrap_or_else(|| Hit::one(next, next + 1, year))
        }
        Sense::Approximately(_) | Sense::Weekday(_) => return None,
        Sense::Season(season) => self::season(run, next)
            .unwrap_or_else(|| Hit::one(next, next + 1, Said::implied(Which::Season(season)))),
        _ => super::at(run, next).or_else(|| this_period(run, next))?,
    };
    let coarse = |said: &Said| {
        !matches!(said.which, Which::Day(..) | Which::DayOfMonth(_) | Which::Weekday(_) | Which::Feast(_))
            && !matches!(said.within, Within::Counted(Count { unit: Unit::Day, .. }) if said.which == Which::Whole)
    };
    if inner.start > next || !coarse(inner.meaning.first()) {
        return None;
    }
    let meaning = inner.meaning.map(|said| Said { stretch: Some(stretch), ..said });
    Some(Hit { start: at, end: inner.end, meaning })
}

/// An approximate part with its article: `het eind van 2024`.
pub fn with_article(run: &Run<'_>, at: usize) -> Option<Hit> {
    let hit = match run.sense(at + 1)? {
        Sense::Approximately(_) => approximate(run, at + 1),
        _ => None,
    };
    hit.map(|hit| Hit { start: at, ..hit })
}

/// The year, month or week that the report stands in, with an article; only where something else
/// makes it a date, since `het jaar` alone tells of any.
pub fn this_period(run: &Run<'_>, at: usize) -> Option<Hit> {
    if run.sense(at)? != Sense::Article {
        return None;
    }
    let Sense::Unit(unit @ (Unit::Year | Unit::Month | Unit::Week | Unit::Decade), false) =
        run.sense(at + 1)?
    else {
        return None;
    };
    let led = matches!(run.before(at), Some(Sense::Approximately(_)));
    led.then(|| Hit::one(at, at + 2, super::part::current(unit)))
}

/// The weekend that comes or that was.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | zij komen `het weekend` | 2023-04-08/2023-04-09 |
/// | nl | het was `dit weekend` | 2023-04-01/2023-04-02 |
/// | nl | elk weekend | |
pub fn weekend(run: &Run<'_>, at: usize) -> Option<Hit> {
    let named = run.skip(at, Sense::Article);
    let free = run.ends(named)
        && !matches!(run.before(at), Some(Sense::Every | Sense::Cardinal(_) | Sense::Number(..)));
    let is_it = run.sense(named)? == Sense::Unit(Unit::Weekend, false);
    // `het weekend van 12 juli` is told by what follows.
    (is_it && free && run.sense(named + 1) != Some(Sense::Of))
        .then(|| Hit::one(at, named + 1, super::part::current(Unit::Weekend)))
}

/// The week of a day.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in de `week van 12 juni 2023` | 2023-06-12/2023-06-18 |
/// | en | in the `week of 12 June 2023` | 2023-06-12/2023-06-18 |
/// | en | the `week commencing 12 June 2023` | 2023-06-12/2023-06-18 |
pub fn week_of(run: &Run<'_>, at: usize) -> Option<Hit> {
    let Sense::Unit(Unit::Week, false) = run.sense(at)? else { return None };
    let day = match run.sense(at + 1)? {
        Sense::Of => at + 2,
        Sense::Beginning => run.skip(at + 2, Sense::On),
        _ => return None,
    };
    let inner = super::day::any(run, super::day::skip_weekday(run, day))?;
    match inner.meaning {
        Meaning::One(said @ Said { which: Which::Day(month, day), .. }) => {
            Some(Hit::one(at, inner.end, Said { which: Which::WeekOf(month, day), ..said }))
        }
        _ => None,
    }
}

/// A week by its number in the year.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in `week 26` | 2023-06-26/2023-07-02 |
/// | nl | in `week 2 van 2015` | 2015-01-05/2015-01-11 |
/// | nl | per week 20 tanks | |
pub fn week_number(run: &Run<'_>, at: usize) -> Option<Hit> {
    let (Sense::Unit(Unit::Week, false), Sense::Number(number @ 1..=53, 1..=2)) =
        (run.sense(at)?, run.sense(at + 1)?)
    else {
        return None;
    };
    let led =
        matches!(run.before(at), Some(Sense::In | Sense::Of | Sense::By | Sense::Behind | Sense::Until));
    let (within, end) = year(run, at + 2).unwrap_or((Within::Implied, at + 2));
    (led && run.ends(at + 1)).then(|| Hit::one(at, end, Said::new(within, Which::Week(1, number as u8))))
}

/// A season, a month or a day of feast that is the last or the next of its kind.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | `dit najaar` | 2023-23 |
/// | nl | `komend voorjaar` | 2024-21 |
/// | nl | `afgelopen september` | 2022-09 |
/// | nl | `volgend voorjaar` | 2024-21 |
/// | nl | `aanstaande Prinsjesdag` | 2023-09-19 |
/// | nl | `afgelopen 22 maart` | 2023-03-22 |
/// | nl | `vorig jaar juni` | 2022-06 |
/// | nl | `vorig jaar zomer` | 2022-22 |
/// | en | by `next summer` | 2023-22 |
/// | en | `last winter` | 2022-24 |
pub fn which(run: &Run<'_>, at: usize) -> Option<Hit> {
    let toward = match run.sense(at)? {
        Sense::Pick(Pick::This) => None,
        Sense::Pick(Pick::Last | Pick::Past) | Sense::Toward(Toward::Past) => Some(Toward::Past),
        Sense::Pick(Pick::Next | Pick::Following | Pick::Coming) | Sense::Toward(Toward::Future) => {
            Some(Toward::Future)
        }
        _ => return None,
    };
    if let Some((count, end)) = super::counted::year(run, at) {
        // A season or a month behind its year: `vorig jaar zomer`, `volgend jaar maart`.
        if let Some(Sense::Season(season)) = run.sense(end) {
            let said = Said::new(Within::Counted(count), Which::Season(season));
            return run.ends(end).then(|| Hit::one(at, end + 1, said));
        }
        let (month, name, end) = month_name(run, end)?;
        let said = Said::new(Within::Counted(count), Which::Month(month));
        return (name == Name::Sure || run.is_capital(end - 1)).then(|| Hit::one(at, end, said));
    }
    let next = at + 1;
    let inner = match run.sense(next)? {
        Sense::Season(season) => Hit::one(next, next + 1, Said::implied(Which::Season(season))),
        Sense::Month(..) => month(run, next)?,
        Sense::Feast(_) => feast(run, next)?,
        Sense::Number(..) if toward.is_some() => super::day::days_of_month(run, next)?,
        _ => return None,
    };
    if !inner.meaning.first().lacks_year() {
        return None;
    }
    let count = Count::new(0, Unit::Year, Origin::Reference);
    let meaning = inner.meaning.map(|said| match toward {
        None => Said { within: Within::Counted(count), ..said },
        Some(_) => Said { toward, ..said },
    });
    Some(Hit { start: at, end: inner.end, meaning })
}

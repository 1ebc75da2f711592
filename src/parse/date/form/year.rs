//! Years.

use super::Hit;
use crate::parse::date::run::Run;
use crate::parse::date::said::{Meaning, Said, Which, Within};
use crate::parse::date::sense::{Name, Sense, Unit};
use crate::parse::document::TokenKind;

/// Years that stand alone lie in here; a number outside is more likely a number.
const LIKELY: std::ops::RangeInclusive<i32> = 1800..=2150;

/// The longest range whose end is written with two digits, in years.
const DECADE: i32 = 10;

fn whole(year: i32) -> Said {
    Said::new(Within::Year(year), Which::Whole)
}

/// A year of four digits.
pub fn digits(run: &Run<'_>, at: usize) -> Option<i32> {
    match run.sense(at)? {
        Sense::Number(value @ 1000..=2999, 4) => Some(value as i32),
        _ => None,
    }
}

/// The year behind a month, a season or a quarter, and the atom after it: `2023`, `, 2023`,
/// `van 2023`, `in 2023`, `van dit jaar`, `vorig jaar`, `'95`, in words.
pub fn year(run: &Run<'_>, from: usize) -> Option<(Within, usize)> {
    let joint = from
        + match (run.sense(from), run.sense(from + 1)) {
            (Some(Sense::Comma), Some(Sense::Of | Sense::In)) => 2,
            (Some(Sense::Comma | Sense::Of | Sense::In), _) => 1,
            (Some(Sense::Dash | Sense::Slash), _) if run.is_glued(from) => 1,
            _ => 0,
        };
    let plain = joint - from < 2;
    let named = match run.sense(joint) {
        Some(Sense::Article) => run.skip(joint + 1, Sense::Unit(Unit::Year, false)),
        _ => run.skip(joint, Sense::Unit(Unit::Year, false)),
    };
    let counts = |year: &i32| !LIKELY.contains(year) && is_before_word(run, named);
    if let Some(year) =
        digits(run, named).filter(|year| closes(run, named) && !is_measured(run, named) && !counts(year))
    {
        return Some((Within::Year(year), named + 1));
    }
    if let Some((count, end)) = super::counted::year(run, joint).filter(|_| plain) {
        return Some((Within::Counted(count), end));
    }
    if run.sense(joint) == Some(Sense::Apostrophe)
        && let Some(Sense::Number(value, 2)) = run.sense(joint + 1)
        && run.is_glued(joint + 1)
    {
        return Some((Within::Year(century(value as i32)), joint + 2));
    }
    if let Some((year, end)) = two_digits(run, from, joint) {
        return Some((Within::Year(year), end));
    }
    words(run, joint).map(|(year, end)| (Within::Year(year), end))
}

/// A year of two digits behind a month that is itself led by `van`, or behind `van`; too large for a day
/// and for a count: `de cijfers van augustus 99`, `April of 87`.
fn two_digits(run: &Run<'_>, from: usize, joint: usize) -> Option<(i32, usize)> {
    let Sense::Number(value @ 32..=99, 2) = run.sense(joint)? else { return None };
    let of = if joint > from { run.sense(from) } else { run.before(from.checked_sub(1)?) };
    let fits = of == Some(Sense::Of) && run.ends(joint) && !is_measured(run, joint);
    fits.then(|| (century(value as i32), joint + 1))
}

/// Whether a year ends at an atom: what touches it is no part of it, but may be the end of a range
/// (`18 nov 2014-19 dec 2015`).
fn closes(run: &Run<'_>, at: usize) -> bool {
    let ranged = matches!(
        (run.sense(at + 1), run.sense(at + 2), run.sense(at + 3)),
        (Some(Sense::Dash), Some(Sense::Number(1..=31, _)), Some(Sense::Month(..)))
    );
    ranged || run.ends(at)
}

/// Whether a word stands behind an atom that means nothing to dates, such as a noun.
fn is_before_word(run: &Run<'_>, at: usize) -> bool {
    let word = |token: usize| run.document.tokens[token].kind() == TokenKind::Word;
    at + 1 == run.atoms.len() && run.token_after(at).is_some_and(word)
}

/// The year that two digits stand for.
fn century(short: i32) -> i32 {
    if short < 50 { 2000 + short } else { 1900 + short }
}

/// Whether what follows is counted by the number: `2014 miljoen`, `2 000 km`.
pub fn is_measured(run: &Run<'_>, at: usize) -> bool {
    matches!(run.sense(at + 1), Some(Sense::Measure | Sense::Currency))
        && !(matches!(run.sense(at + 1), Some(Sense::Currency))
            && matches!(run.sense(at + 2), Some(Sense::Number(..))))
}

/// A year in words from an atom on, and the atom after it: `tweeduizend achttien`, `nineteen ninety-six`,
/// `two thousand and fifteen`, `one thousand seven hundred and eighty-nine`.
fn words(run: &Run<'_>, from: usize) -> Option<(i32, usize)> {
    let (mut total, mut part, mut end) = (0, 0, from);
    for _ in 0..6 {
        let mut next = end;
        if end > from {
            next = run.skip(next, Sense::Dash);
            // `and` joins what comes behind hundreds and thousands.
            if total + part >= 100 && part % 100 == 0 {
                next = run.skip(next, Sense::And);
            }
        }
        let Some(Sense::Cardinal(value)) = run.sense(next) else { break };
        let value = i32::from(value);
        (total, part) = match value {
            1000 if total == 0 && part < 10 => (1000 * part.max(1), 0),
            100 if part < 100 => (total, 100 * part.max(1)),
            0 | 10..=99 if total == 0 && (11..=20).contains(&part) => (100 * part, value),
            1..=9 if part % 10 == 0 && part % 100 != 10 => (total, part + value),
            10..=99 if part % 100 == 0 => (total, part + value),
            1100..=2100 if end == from => (value, 0),
            _ => break,
        };
        end = next + 1;
    }
    let year = total + part;
    (total >= 1000 && end > from).then_some((year, end))
}

/// A year in words behind a preposition.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in `negentiennegenennegentig` | 1999 |
/// | en | in `nineteen ninety-six` | 1996 |
/// | en | of two thousand men | |
pub fn in_words(run: &Run<'_>, at: usize) -> Option<Hit> {
    let (year, end) = words(run, at)?;
    let counted = year % 1000 == 0 && is_before_word(run, end - 1);
    (run.is_led(at) && run.before(at) != Some(Sense::Of) && !counted && LIKELY.contains(&year))
        .then(|| Hit::one(at, end, whole(year)))
}

/// A range of years in digits.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in de periode `2024-2028` | 2024/2028 |
/// | nl | voor `2008–2012` | 2008/2012 |
/// | nl | het seizoen `2024/25` | 2024/2025 |
/// | nl | dossier 2024-2028, Handelingen II 2022/23, nr. 45 | |
/// | en | from `2014 / 2015` on | 2014/2015 |
pub fn span(run: &Run<'_>, at: usize) -> Option<Hit> {
    let from =
        digits(run, at).filter(|year| LIKELY.contains(year) && run.begins(at) && !is_number(run, at))?;
    if !matches!(run.sense(at + 1)?, Sense::Dash | Sense::Slash) {
        return None;
    }
    let to = match run.sense(at + 2)? {
        Sense::Number(value, 4) => value as i32,
        // A month would be written the same way, unless it is the next year.
        Sense::Number(value, 2) if run.is_glued(at + 2) => {
            let to = from - from % 100 + value as i32;
            if to == from + 1 || (value > 12 && (1..=DECADE).contains(&(to - from))) {
                to
            } else {
                return None;
            }
        }
        _ => return None,
    };
    let fits = from < to
        && to - from < 100
        && !is_volume(run, at + 2)
        && run.ends(at + 2)
        && !is_measured(run, at + 2);
    fits.then(|| Hit { start: at, end: at + 3, meaning: Meaning::Range(whole(from), whole(to)) })
}

/// A year before its month.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | Dat was `2016 juni` | 2016-06 |
/// | en | since `2017, November` | 2017-11 |
/// | nl | het `2019-Q1` | 2019-33 |
pub fn before_month(run: &Run<'_>, at: usize) -> Option<Hit> {
    let year =
        digits(run, at).filter(|year| LIKELY.contains(year) && run.begins(at) && !is_number(run, at))?;
    let mut next = run.skip(run.skip(at + 1, Sense::Comma), Sense::Article);
    if run.is_glued(next) {
        next = run.skip(next, Sense::Dash);
    }
    let which = match run.sense(next)? {
        // The day behind the month belongs to it, and the year does not.
        Sense::Month(..) if matches!(run.sense(next + 1), Some(Sense::Number(..))) => return None,
        Sense::Month(month, Name::Sure | Name::Short) => Which::Month(month),
        Sense::Month(month, Name::Shared) if run.is_capital(next) => Which::Month(month),
        Sense::Quarter(quarter) => Which::Quarter(quarter),
        Sense::HalfYear(half) => super::part::half_year(half),
        Sense::Ordinal(quarter @ 1..=4, _)
            if matches!(run.sense(next + 1), Some(Sense::Unit(Unit::Quarter, _))) =>
        {
            next += 1;
            Which::Quarter(quarter)
        }
        _ => return None,
    };
    Some(Hit::one(at, next + 1, Said::new(Within::Year(year), which)))
}

/// A year that stands alone: behind a preposition or an opening bracket, at the end of a clause, or
/// before a small word. Numbers of documents, names, amounts and counts are none.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in `2014` | 2014 |
/// | nl | de verklaring uit `2008` | 2008 |
/// | nl | sinds `2017` werd | 2017 |
/// | nl | Chicago (`2012`) | 2012 |
/// | nl | `2014` – Krim geannexeerd | 2014 |
/// | nl | NAVO 2030 en Agenda 2030 | |
/// | nl | nr. 2014, EUR 2014 miljoen, 2014 miljoen, ruim 2000 militairen | |
/// | nl | 2000 militairen | |
/// | nl | twaalf pantserhouwitsers 2000 | |
/// | en | the decisions of `2010` | 2010 |
/// | en | the `2022` summit | 2022 |
/// | en | the `2014` Wales Summit | 2014 |
/// | en | the `2014` NATO Summit | 2014 |
/// | en | our `2014` pledge | 2014 |
/// | en | the 2014 tanks | |
/// | en | resolution 1973, 2014 soldiers | |
pub fn alone(run: &Run<'_>, at: usize) -> Option<Hit> {
    let year = digits(run, at)?;
    let bare = LIKELY.contains(&year)
        && run.begins(at)
        && run.ends(at)
        && !is_number(run, at)
        && !is_measured(run, at)
        && !is_volume(run, at)
        && !is_named(run, at);
    if !bare {
        return None;
    }
    let next = run.sense(at + 1);
    // The rest of a longer number: `2 014`, `28 676`.
    if matches!(next, Some(Sense::Number(_, 3))) && run.ends(at + 1) {
        return None;
    }
    let led = match run.before(at) {
        Some(Sense::On) => false,
        _ if run.is_led(at) => true,
        Some(Sense::Open | Sense::Season(_)) => true,
        Some(Sense::And | Sense::Or | Sense::Comma | Sense::Dash | Sense::Slash) => follows_year(run, at - 1),
        _ => false,
    };
    // `pantserhouwitsers 2000`: a round number without a word that leads it in is part of a name.
    (led || year != 2000 && stands_free(run, at)).then(|| Hit::one(at, at + 1, whole(year)))
}

/// Whether a year stands right before an atom, or before the article or preposition there.
fn follows_year(run: &Run<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| {
        digits(run, before).is_some_and(|year| LIKELY.contains(&year)) && !is_number(run, before)
    })
}

/// Whether nothing is counted by the number: the clause ends behind it, or goes on with a small word.
fn stands_free(run: &Run<'_>, at: usize) -> bool {
    if matches!(run.before(at), Some(Sense::Roughly | Sense::Cardinal(_) | Sense::Number(..))) {
        return false;
    }
    let Some(next) = run.token_after(at) else { return run.token_before(at).is_some() };
    // A line of a list of years: `2014 – Krim geannexeerd`.
    let dash = run.sense(at + 1) == Some(Sense::Dash) && !run.is_glued(at + 1);
    if dash && run.token_before(at).is_none() {
        return !matches!(run.sense(at + 2), Some(Sense::Number(..)));
    }
    if at + 1 < run.atoms.len() {
        return !matches!(run.sense(at + 1), Some(Sense::Unit(..) | Sense::Dash | Sense::Slash));
    }
    // In English a year stands before the name of what took place in it: `the 2022 summit`.
    let word = run.document.tokens[next].kind() == TokenKind::Word;
    let plural = run.document.written(next).ends_with('s') && !run.document.is_capital(next);
    !word || matches!(run.before(at), Some(Sense::Article | Sense::Possessive)) && !plural
}

/// Whether a number is one of a document, an article or an amount.
pub fn is_number(run: &Run<'_>, at: usize) -> bool {
    matches!(run.before(at), Some(Sense::Numbered | Sense::Currency | Sense::Roughly))
        || matches!(run.before(at), Some(Sense::Number(_, digits)) if digits <= 3)
}

/// Whether a number of a document stands behind the year: `Handelingen II 2022/23, nr. 45`.
fn is_volume(run: &Run<'_>, at: usize) -> bool {
    run.sense(at + 1) == Some(Sense::Comma) && run.sense(at + 2) == Some(Sense::Numbered)
}

/// Whether the year is part of a name: `NAVO 2030`, `Agenda 2030`, `Horizon 2020`. A word with a
/// capital in the middle of the sentence and no preposition before the year.
fn is_named(run: &Run<'_>, at: usize) -> bool {
    if run.sense(at + 1) == Some(Sense::Named) {
        // `the 2022 NATO Summit` is no name of the sort of `the 2030 Agenda`.
        let capital = |token| run.document.is_capital(token);
        return !run.token_after(at + 1).is_some_and(capital);
    }
    match run.before(at) {
        Some(Sense::Named) => true,
        Some(_) => false,
        None => run.token_before(at).is_some_and(|token| {
            run.document.tokens[token].kind() == TokenKind::Word && run.document.is_capital(token)
        }),
    }
}

/// A year with the word before it.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in het `jaar 2008` | 2008 |
/// | nl | in het `jaar 800` | 0800 |
/// | nl | elk jaar 300 schepen, per jaar 300 schepen | |
/// | nl | `Vergaderjaar 2007–2008` | 2007/2008 |
/// | nl | in de `jaren 2024 tot en met 2026` | 2024/2026 |
pub fn after_unit(run: &Run<'_>, at: usize) -> Option<Hit> {
    let Sense::Unit(Unit::Year, _) = run.sense(at)? else { return None };
    if let Some(hit) = span(run, at + 1) {
        return Some(Hit { start: at, ..hit });
    }
    let year = match run.sense(at + 1)? {
        // A number behind `dit jaar` or `per jaar` counts something.
        Sense::Number(value @ 100..=999, 3) if matches!(run.before(at), None | Some(Sense::Article)) => {
            value as i32
        }
        _ => digits(run, at + 1).filter(|year| LIKELY.contains(year))?,
    };
    (run.ends(at + 1) && !is_measured(run, at + 1)).then(|| Hit::one(at, at + 2, whole(year)))
}

/// A year of two digits with its apostrophe.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | in `'95` | 1995 |
/// | nl | na `’08` | 2008 |
pub fn short(run: &Run<'_>, at: usize) -> Option<Hit> {
    let Sense::Number(value, 2) = run.sense(at + 1)? else { return None };
    let year = century(value as i32);
    (run.is_led(at) && run.is_glued(at + 1) && run.ends(at + 1)).then(|| Hit::one(at, at + 2, whole(year)))
}

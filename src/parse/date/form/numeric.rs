//! Dates in digits.

use super::Hit;
use super::year::{digits, is_number};
use crate::model::Day;
use crate::parse::date::run::Run;
use crate::parse::date::said::{Meaning, Said, Which, Within};
use crate::parse::date::sense::Sense;

/// Three fields: day, month, year, or year, month, day; the month in digits or letters.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | op `06-07-2023` | 2023-07-06 |
/// | nl | op `6/7/2023` | 2023-07-06 |
/// | nl | op `6.7.2023` | 2023-07-06 |
/// | nl | op `2023-07-06` | 2023-07-06 |
/// | nl | op `12-08, 2015` | 2015-08-12 |
/// | nl | op `05-aug-2016` | 2016-08-05 |
/// | nl | op `05-06-19` | 2019-06-05 |
/// | en | on `6/7/2023` | 2023-07-06 |
/// | en | on `2/22/2016` | 2016-02-22 |
/// | en | on `2019/Aug/01` | 2019-08-01 |
/// | nl | code 133-03-03-2020, 123-12-1234, 2014/22/29, nr. 1-2-2020 | |
pub fn full(run: &Run<'_>, at: usize) -> Option<Hit> {
    if run.begins(at) && !is_number(run, at) { fields(run, at) } else { None }
}

/// Three fields, whatever stands before them.
fn fields(run: &Run<'_>, at: usize) -> Option<Hit> {
    let mark = separator(run, at + 1)?;
    let second = run.sense(at + 2).filter(|_| run.is_glued(at + 2))?;
    let comma =
        run.sense(at + 3) == Some(Sense::Comma) && mark == Sense::Dash && digits(run, at + 4).is_some();
    if !comma && (separator(run, at + 3)? != mark || !run.is_glued(at + 4)) {
        return None;
    }
    let (Sense::Number(first, wide), Sense::Number(last, last_wide)) = (run.sense(at)?, run.sense(at + 4)?)
    else {
        return None;
    };
    if !run.ends(at + 4) {
        return None;
    }
    let (year, month, day) = match (second, wide, last_wide) {
        (Sense::Number(month, 1..=2), 4, 1..=2) => (first, month, last),
        (Sense::Number(month, 1..=2), 1..=2, 4) => (last, month, first),
        (Sense::Number(month, 2), 2, 2) if mark != Sense::Dot => (2000 + last, month, first),
        (Sense::Month(month, _), 4, 1..=2) => (first, month.into(), last),
        (Sense::Month(month, _), 1..=2, 4) => (last, month.into(), first),
        _ => return None,
    };
    let exists = |month: u32, day: u32| {
        Day::from_ymd(year as i32, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
            .map(|_| Which::Day(month as u8, day as u8))
    };
    // English papers from overseas write the month first.
    let swapped = || if mark == Sense::Slash && wide <= 2 { exists(day, month) } else { None };
    let which = exists(month, day).or_else(swapped)?;
    (1000..=2999).contains(&year).then(|| Hit::one(at, at + 5, Said::new(Within::Year(year as i32), which)))
}

/// From one day to another, with the year behind the second: `1-5 - 7-5, 2020`.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | van `1/10-2/11/2017` | 2017-10-01/2017-11-02 |
/// | nl | van `1-5 - 7-5-2020` | 2020-05-01/2020-05-07 |
/// | nl | 1-5 - 7-5 | |
pub fn days(run: &Run<'_>, at: usize) -> Option<Hit> {
    let mark = separator(run, at + 1)?;
    let (Sense::Number(day, 1..=2), Sense::Number(month, 1..=2)) = (run.sense(at)?, run.sense(at + 2)?)
    else {
        return None;
    };
    let tight = mark == Sense::Dash && run.is_glued(at + 3);
    if run.sense(at + 3)? != Sense::Dash || tight || !run.begins(at) || is_number(run, at) {
        return None;
    }
    let end = fields(run, at + 4)?;
    let Meaning::One(to @ Said { which: Which::Day(..), within: Within::Year(year), .. }) = end.meaning
    else {
        return None;
    };
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    Day::from_ymd(year, month, day)?;
    let from = Said::new(to.within, Which::Day(month, day));
    Some(Hit { start: at, end: end.end, meaning: Meaning::Range(from, to) })
}

/// The mark between two fields that touch.
fn separator(run: &Run<'_>, at: usize) -> Option<Sense> {
    let mark = run.sense(at)?;
    (matches!(mark, Sense::Dash | Sense::Slash | Sense::Dot) && run.is_glued(at)).then_some(mark)
}

/// A month in digits with its year.
///
/// | language | words | value |
/// | --- | --- | --- |
/// | nl | van `12-2015` | 2015-12 |
/// | nl | op (`04/2016`) | 2016-04 |
/// | nl | van `2016-11` | 2016-11 |
/// | nl | van `2016 / 11` | 2016-11 |
/// | nl | nr. 12-2015, verordening 2016/679, 32-2015, 28676-500, 6-2 | |
pub fn month_and_year(run: &Run<'_>, at: usize) -> Option<Hit> {
    if !run.begins(at) || is_number(run, at) || run.before(at) == Some(Sense::Apostrophe) {
        return None;
    }
    let mark = run.sense(at + 1).filter(|mark| matches!(mark, Sense::Dash | Sense::Slash))?;
    let (Sense::Number(first, wide), Sense::Number(last, last_wide)) = (run.sense(at)?, run.sense(at + 2)?)
    else {
        return None;
    };
    let (year, month) = match (wide, last_wide) {
        (1..=2, 4) => (last, first),
        (4, 2) => (first, last),
        (4, 1) if mark == Sense::Slash => (first, last),
        _ => return None,
    };
    let fits = (1..=12).contains(&month) && (1900..=2100).contains(&year) && run.ends(at + 2);
    let said = Said::new(Within::Year(year as i32), Which::Month(month as u8));
    fits.then(|| Hit::one(at, at + 3, said))
}

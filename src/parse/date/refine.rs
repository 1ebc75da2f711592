//! Refiners: each takes the dates of a run and gives them back nearer to what a reader means.

use super::form::Hit;
use super::run::Run;
use super::said::{Meaning, Said, Which, Within};
use super::sense::Sense;

/// All refiners in their order.
pub fn refine(run: &Run<'_>, hits: Vec<Hit>) -> Vec<Hit> {
    let hits = ranges(run, toward(run, hits));
    toward(run, hits)
}

/// `jl.`, `a.s.` and their like belong to the date before them.
fn toward(run: &Run<'_>, mut hits: Vec<Hit>) -> Vec<Hit> {
    for index in 0..hits.len() {
        let hit = hits[index];
        let Some(Sense::Toward(toward)) = run.sense(hit.end) else { continue };
        // `aanstaande vrijdag` is a date of its own.
        if hits.get(index + 1).is_some_and(|next| next.start <= hit.end) {
            continue;
        }
        let meaning = hit.meaning.map(|said| Said { toward: Some(toward), ..said });
        hits[index] = Hit { end: hit.end + 1, meaning, ..hit };
    }
    hits
}

/// Two dates that a dash, `tot en met` or `en` makes one range.
fn ranges(run: &Run<'_>, hits: Vec<Hit>) -> Vec<Hit> {
    let mut out: Vec<Hit> = Vec::with_capacity(hits.len());
    for hit in hits {
        match out.last().and_then(|before| merge(run, before, &hit)) {
            Some(range) => {
                out.pop();
                out.push(range);
            }
            None => out.push(hit),
        }
    }
    out
}

/// The range of two dates.
fn merge(run: &Run<'_>, first: &Hit, second: &Hit) -> Option<Hit> {
    let (Meaning::One(from), Meaning::One(to)) = (first.meaning, second.meaning) else { return None };
    let joint = run.sense(first.end)?;
    let mut next = first.end + 1;
    while matches!(run.sense(next), Some(Sense::On | Sense::Article | Sense::In)) && next < second.start {
        next += 1;
    }
    if next != second.start {
        return None;
    }
    let between = run.before(first.start) == Some(Sense::Between);
    let joined = match joint {
        Sense::Until | Sense::Dash => true,
        Sense::Slash => run.is_glued(first.end),
        Sense::And => between || follow(&from, &to),
        Sense::Or => follow(&from, &to) && from.stretch.is_some(),
        _ => false,
    };
    (joined && fit(&from, &to)).then_some(Hit {
        start: first.start,
        end: second.end,
        meaning: Meaning::Range(from, to),
    })
}

/// Whether two dates may be the ends of one range.
fn fit(from: &Said, to: &Said) -> bool {
    if let (Within::Year(first), Within::Year(second)) = (from.within, to.within)
        && first > second
    {
        return false;
    }
    !matches!((from.which, to.which), (Which::Whole, Which::Day(..) | Which::Month(_)) if matches!(from.within, Within::Year(_)))
}

/// Whether a date comes right after another: `2024 en 2025`, `januari en februari`, `11 en 12 juli`.
fn follow(from: &Said, to: &Said) -> bool {
    let same_year = from.lacks_year() || from.within == to.within;
    match (from.which, to.which) {
        (Which::Whole, Which::Whole) => {
            matches!((from.within, to.within), (Within::Year(first), Within::Year(second)) if second == first + 1)
        }
        (Which::Month(first), Which::Month(second)) => same_year && second == first % 12 + 1,
        (Which::Weekday(first), Which::Weekday(second)) => {
            to.within == Within::Implied && to.toward.is_none() && second == (first + 1) % 7
        }
        (Which::Quarter(first), Which::Quarter(second)) => same_year && second == first % 4 + 1,
        (Which::Day(month, first), Which::Day(other, second)) => {
            same_year
                && (month == other && second == first + 1
                    || second == 1 && first >= 28 && other == month % 12 + 1)
        }
        _ => false,
    }
}

//! The periods named on the axis.
//!
//! A tick names a true period of the calendar, a year, a month or a day, and its words stand in
//! the middle of the part of it that is shown. Each straight stretch of the scale has the finest
//! periods for whose words it has room; a year or month of which a finer part is named leaves its
//! name to the first of those (*maart 2023*, *3 april*, *4*, *5*).

use super::measure::Measure;
use super::scale::Scale;
use super::scene::{Extent, Tick, TickLabel};
use crate::model::Day;
use crate::order;

/// The least room between the words of two ticks.
const GAP: f64 = 10.0;

/// A stretch with room for fewer ticks than this names only periods in which something happens:
/// a lone year between two changes of pace would say nothing.
const FEWEST: f64 = 2.5;

/// Which periods a stretch names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    /// Every day.
    Day,
    /// Every Monday.
    Week,
    /// Every first month of so many.
    Months(u8),
    /// Every year divisible by so many.
    Years(i32),
}

/// From fine to coarse, each with its length in days.
const UNITS: [(Unit, f64); 14] = [
    (Unit::Day, 1.0),
    (Unit::Week, 7.0),
    (Unit::Months(1), 30.4),
    (Unit::Months(3), 91.3),
    (Unit::Years(1), 365.2),
    (Unit::Years(2), 730.5),
    (Unit::Years(5), 1826.2),
    (Unit::Years(10), 3652.4),
    (Unit::Years(20), 7304.8),
    (Unit::Years(50), 18_262.1),
    (Unit::Years(100), 36_524.2),
    (Unit::Years(200), 73_048.5),
    (Unit::Years(500), 182_621.2),
    (Unit::Years(1000), 365_242.5),
];

/// A period that may be named.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Candidate {
    label: TickLabel,
    /// Its days, the last one not included.
    days: (f64, f64),
    /// How much begins or ends in it.
    moments: usize,
}

/// The ticks of what a scale shows. `moments` are the days on which something begins or ends, in
/// time order.
pub(super) fn ticks(scale: &Scale, moments: &[f64], measure: &dyn Measure) -> Vec<Tick> {
    let mut candidates = candidates(scale, moments, measure);
    order::sort_by(&mut candidates, |a, b| a.days.0.total_cmp(&b.days.0).then(b.days.1.total_cmp(&a.days.1)));
    candidates.dedup_by_key(|candidate| candidate.days);
    leave_names_to_parts(&mut candidates);
    loop {
        let ticks = word(&candidates, scale, measure);
        let lost: Vec<_> = ticks
            .windows(2)
            .enumerate()
            .filter(|(_, pair)| !apart(&pair[0], &pair[1]))
            // Of two that have no room together the one in which more happens stays, or the first.
            .map(|(place, _)| place + usize::from(candidates[place + 1].moments <= candidates[place].moments))
            .collect();
        if lost.is_empty() {
            return ticks;
        }
        // Not two neighbours at once: with the one gone there may be room for the other.
        let mut last = None;
        for place in lost.into_iter().rev() {
            if last != Some(place) && last != Some(place + 1) {
                candidates.remove(place);
                last = Some(place);
            }
        }
    }
}

fn apart(left: &Tick, right: &Tick) -> bool {
    left.x + left.width / 2.0 + GAP <= right.x - right.width / 2.0
}

/// The periods for whose words each straight stretch has room.
fn candidates(scale: &Scale, moments: &[f64], measure: &dyn Measure) -> Vec<Candidate> {
    let (from, to) = scale.window();
    let inner = scale.pace().knots().iter().map(|knot| knot.0).filter(|&day| day > from && day < to);
    let mut edges: Vec<_> = [from].into_iter().chain(inner).chain([to]).collect();
    edges.dedup();
    let whole = edges.len() == 2;
    let needs = Needs::new(measure);
    let mut candidates = Vec::new();
    for stretch in edges.windows(2) {
        let (start, end) = (stretch[0], stretch[1]);
        let pace = (scale.x(end) - scale.x(start)) / (end - start);
        let Some(&(unit, _)) = UNITS.iter().find(|(unit, days)| days * pace >= needs.of(*unit)) else {
            continue;
        };
        periods(unit, start, end, &mut |label, days: (f64, f64)| {
            // Where its edge cuts a period, the name stands in the middle of the rest.
            let shown = (days.0.max(from), days.1.min(to));
            let middle = scale.day((scale.x(shown.0) + scale.x(shown.1)) / 2.0);
            let cut = shown != days;
            let room = scale.x(shown.1) - scale.x(shown.0);
            if middle < start || middle >= end || (cut && room < needs.of(unit) / 2.0) {
                return;
            }
            let before = |day: f64| moments.partition_point(|&moment| moment < day);
            let moments = before(days.1) - before(days.0);
            if moments > 0 || whole || scale.x(end) - scale.x(start) > FEWEST * needs.of(unit) {
                candidates.push(Candidate { label, days, moments });
            }
        });
    }
    candidates
}

/// The room that the words of each unit need, the gap between two included.
struct Needs {
    day: f64,
    month: f64,
    year: f64,
}

impl Needs {
    fn new(measure: &dyn Measure) -> Self {
        let day = |with_month| TickLabel::Day { year: 2023, month: 9, day: 28, with_month, with_year: false };
        let month = |with_year| TickLabel::Month { year: 2023, month: 9, with_year };
        // One of two neighbours may have to say more than the other.
        let two = |short, long| (measure.tick(short) + measure.tick(long)) / 2.0 + GAP;
        let year = TickLabel::Year(2023);
        Self {
            day: two(day(false), day(true)),
            month: two(month(false), month(true)),
            year: two(year, year) + GAP / 2.0,
        }
    }

    fn of(&self, unit: Unit) -> f64 {
        match unit {
            Unit::Day | Unit::Week => self.day,
            Unit::Months(_) => self.month,
            Unit::Years(_) => self.year,
        }
    }
}

/// Every period of a unit that shares a moment with the days from `start` to `end`.
fn periods(unit: Unit, start: f64, end: f64, visit: &mut dyn FnMut(TickLabel, (f64, f64))) {
    let day = |moment: f64| Day::from_number(moment.floor() as i32);
    let (year, month, _) = day(start).ymd();
    match unit {
        Unit::Day | Unit::Week => {
            let step = if unit == Unit::Day { 1 } else { 7 };
            let mut day = day(start);
            if unit == Unit::Week {
                day = day.plus((7 - i32::from(day.weekday())) % 7);
            }
            while f64::from(day.number()) < end {
                let (year, month, date) = day.ymd();
                let label = TickLabel::Day { year, month, day: date, with_month: false, with_year: false };
                visit(label, (f64::from(day.number()), f64::from(day.number()) + 1.0));
                day = day.plus(step);
            }
        }
        Unit::Months(step) => {
            let (mut year, mut month) = (year, (month - 1) / step * step + 1);
            while let Some(first) = Day::from_ymd(year, month, 1)
                && f64::from(first.number()) < end
            {
                let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
                let after = Day::from_ymd(next.0, next.1, 1).unwrap_or(first);
                let label = TickLabel::Month { year, month, with_year: false };
                visit(label, (f64::from(first.number()), f64::from(after.number())));
                month += step;
                if month > 12 {
                    (year, month) = (year + 1, month - 12);
                }
            }
        }
        Unit::Years(step) => {
            let mut year = year.div_euclid(step) * step;
            while let (Some(first), Some(after)) = (Day::from_ymd(year, 1, 1), Day::from_ymd(year + 1, 1, 1))
                && f64::from(first.number()) < end
            {
                visit(TickLabel::Year(year), (f64::from(first.number()), f64::from(after.number())));
                year += step;
            }
        }
    }
}

/// Takes out each period of which a part is named too. Candidates are in the order of their first
/// days, a longer period before its parts.
fn leave_names_to_parts(candidates: &mut Vec<Candidate>) {
    let mut place = 0;
    while place + 1 < candidates.len() {
        if candidates[place + 1].days.0 < candidates[place].days.1 {
            candidates.remove(place);
            place = place.saturating_sub(1);
        } else {
            place += 1;
        }
    }
}

/// The ticks of candidates from left to right, each saying what the one before it has not said.
fn word(candidates: &[Candidate], scale: &Scale, measure: &dyn Measure) -> Vec<Tick> {
    let (left, right) = scale.pixels();
    let mut said = (None, None);
    let tick = |candidate: &Candidate| {
        let label = match candidate.label {
            TickLabel::Year(year) => {
                said = (Some(year), None);
                candidate.label
            }
            TickLabel::Month { year, month, .. } => {
                let with_year = said.0 != Some(year);
                said = (Some(year), Some(month));
                TickLabel::Month { year, month, with_year }
            }
            TickLabel::Day { year, month, day, .. } => {
                let with_year = said.0 != Some(year);
                let with_month = with_year || said.1 != Some(month);
                said = (Some(year), Some(month));
                TickLabel::Day { year, month, day, with_month, with_year }
            }
        };
        let (x0, x1) = (scale.x(candidate.days.0).max(left), scale.x(candidate.days.1).min(right));
        let width = measure.tick(label).min(right - left);
        let half = width / 2.0;
        let x = ((x0 + x1) / 2.0).max(left + half).min(right - half);
        Tick { x, width, period: Extent { x0, x1 }, label, busy: candidate.moments > 0 }
    };
    candidates.iter().map(tick).collect()
}

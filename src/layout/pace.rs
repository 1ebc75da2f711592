//! How time is shared out over the axis: the even scale, on which crowded time has more room.
//!
//! The calendar is cut into cells: a year with at most two moments to show is one cell, a fuller
//! one is cut into months, a fuller month into days; what lies between is empty. Each cell asks
//! for room by how much it holds, an empty one by the logarithm of its length. The curve of room
//! over time that follows is then made straight wherever that moves nothing by more than a hair,
//! so that the axis changes pace seldom, and only by an amount that a reader can see.

use super::scale::Pace;
use super::timeline::{Entry, days};
use crate::model::{Day, Edtf, Part};
use crate::order;

/// A day never has more than this many times the room of another day. One day of a report then has
/// the room of at most about 27 years without one.
pub const WIDEST_RATIO: f64 = 10_000.0;

/// An axis changes pace at most this many times.
const MOST_PIECES: usize = 24;

/// Two neighbouring stretches whose paces differ less than this are drawn at the same one.
const LEAST_CHANGE: f64 = 2.0;

/// A range is at least this many days long.
const SHORTEST_RANGE: f64 = 28.0;

/// The most room that an empty stretch is given for the sake of [`WIDEST_RATIO`]: beyond it, one
/// odd year of a text would take the axis from all others.
const MOST_EMPTY: f64 = 2.0;

/// A stretch of time and the room it asks for; 1 is about the width of a short title.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Cell {
    from: f64,
    to: f64,
    room: f64,
    empty: bool,
}

impl Cell {
    fn pace(&self) -> f64 {
        self.room / (self.to - self.from)
    }
}

/// A moment that wants to be told from others: the first day of an item, and how much of it is
/// known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Stop {
    day: i32,
    fineness: Fineness,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fineness {
    Year,
    Month,
    Day,
}

/// The even and the calendar pace of a timeline; `None` where no item has a date.
pub(super) fn paces(entries: &[Entry]) -> Option<(Pace, Pace)> {
    let mut stops = Vec::new();
    let mut long = Vec::new();
    let (mut from, mut to) = (f64::INFINITY, f64::NEG_INFINITY);
    for date in entries.iter().flat_map(|entry| [entry.date, entry.date.and(entry.due)]).flatten() {
        let (first, last) = days(date);
        let known = |moment: f64| moment.is_finite().then_some(moment);
        from = from.min(known(first).or(known(last)).unwrap_or(from));
        to = to.max(known(last).or(known(first)).unwrap_or(to));
        stops.extend(stop(date));
        if first.is_finite() && last.is_finite() && last - first > 20.0 {
            long.push((first, last));
        }
    }
    if from > to {
        return None;
    }
    order::sort(&mut stops);
    let mut cells = cut(&stops, from, to);
    give_long_dates_room(&mut cells, &mut long);
    bound(&mut cells);
    let calendar = Pace::even(cells.first()?.from, cells.last()?.to);
    Some((straighten(&cells)?, calendar))
}

/// Where an item begins, as precisely as that is known; its end where the beginning is open.
fn stop(date: Edtf) -> Option<Stop> {
    let (point, open) = match date.from() {
        Some(point) => (point, false),
        None => (date.to()?, true),
    };
    let fineness = match point.part() {
        Part::Decade | Part::Year => Fineness::Year,
        Part::Season(_) | Part::Quarter(_) | Part::Month(_) => Fineness::Month,
        Part::Day(..) => Fineness::Day,
    };
    let day = if open { point.last() } else { point.first() };
    Some(Stop { day: day.number(), fineness })
}

/// Cuts the days from `from` to `to` into cells, with the rest of the first and the last year or
/// month where that is one cell. `stops` are in time order.
fn cut(stops: &[Stop], from: f64, to: f64) -> Vec<Cell> {
    let short = (SHORTEST_RANGE - (to - from)).max(0.0);
    let (from, to) = (from - (short / 2.0).floor(), to + (short / 2.0).ceil());
    let mut cells = Cells { cells: Vec::new(), at: from };
    for year_stops in stops.chunk_by(|a, b| year_of(a.day) == year_of(b.day)) {
        let year = year_of(year_stops[0].day);
        let finer = year_stops.iter().filter(|stop| stop.fineness > Fineness::Year);
        if distinct(finer.clone().map(|stop| (stop.day, stop.fineness))) <= 2 {
            cells.full(first_of(year, 1), first_of(year + 1, 1), year_stops.len());
            continue;
        }
        let finer: Vec<_> = finer.copied().collect();
        for month_stops in finer.chunk_by(|a, b| month_of(a.day) == month_of(b.day)) {
            let (year, month) = month_of(month_stops[0].day);
            let day_stops: Vec<_> =
                month_stops.iter().filter(|stop| stop.fineness == Fineness::Day).copied().collect();
            if distinct(day_stops.iter().map(|stop| stop.day)) <= 2 {
                let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
                cells.full(first_of(year, month), first_of(next.0, next.1), month_stops.len());
                continue;
            }
            for stops in day_stops.chunk_by(|a, b| a.day == b.day) {
                let day = f64::from(stops[0].day);
                cells.full(day, day + 1.0, stops.len());
            }
        }
    }
    cells.empty_until(to);
    cells.cells
}

/// Cells from left to right as they are made.
struct Cells {
    cells: Vec<Cell>,
    at: f64,
}

impl Cells {
    /// A cell that holds so many items.
    fn full(&mut self, from: f64, to: f64, items: usize) {
        let from = if self.cells.is_empty() { from } else { from.max(self.at) };
        self.empty_until(from);
        if to > from {
            let room = 0.6 + 0.4 * (items as f64).sqrt();
            self.cells.push(Cell { from, to, room, empty: false });
            self.at = to;
        }
    }

    fn empty_until(&mut self, to: f64) {
        if to > self.at {
            let room = 0.1 + 0.06 * (to - self.at + 1.0).log2();
            self.cells.push(Cell { from: self.at, to, room, empty: true });
            self.at = to;
        }
    }
}

/// Makes room for dates that span many cells, a decade or a range of years: as much as a year has.
fn give_long_dates_room(cells: &mut [Cell], long: &mut Vec<(f64, f64)>) {
    order::sort_by(long, |a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    long.dedup();
    // The first few hundred are the whole of any real report, and keep the work linear.
    for &(from, to) in long.iter().take(256) {
        let first = cells.partition_point(|cell| cell.to <= from);
        let after = cells.partition_point(|cell| cell.from < to);
        let inside = &mut cells[first..after.max(first)];
        let room: f64 = inside.iter().map(|cell| cell.room).sum();
        if room > 0.0 && room < 1.0 {
            inside.iter_mut().for_each(|cell| cell.room /= room);
        }
    }
}

/// Holds empty stretches to [`WIDEST_RATIO`].
fn bound(cells: &mut [Cell]) {
    let fastest = cells.iter().map(Cell::pace).fold(0.0, f64::max);
    for cell in cells {
        let least = fastest / WIDEST_RATIO * (cell.to - cell.from);
        cell.room = cell.room.max(least.min(MOST_EMPTY));
    }
}

/// The pace of cells, in as few straight pieces as tell the same: the curve of room over time is
/// split where it is farthest from straight, until it is nowhere far; then neighbours of nearly
/// the same pace become one.
fn straighten(cells: &[Cell]) -> Option<Pace> {
    let mut curve = vec![(cells.first()?.from, 0.0)];
    let mut whole = 0.0;
    for cell in cells {
        whole += cell.room;
        curve.push((cell.to, whole));
    }
    let near = (whole * 0.008).max(0.12);
    let mut knots = vec![0, curve.len() - 1];
    while knots.len() <= MOST_PIECES {
        let farthest = |(piece, ends): (usize, &[usize])| {
            let (place, distance) = farthest_from_straight(&curve, ends[0], ends[1])?;
            Some((piece, place, distance))
        };
        let split = knots.windows(2).enumerate().filter_map(farthest).max_by(|a, b| a.2.total_cmp(&b.2));
        match split {
            Some((piece, place, distance)) if distance > near => knots.insert(piece + 1, place),
            _ => break,
        }
    }
    let mut knots: Vec<_> = knots.into_iter().map(|place| curve[place]).collect();
    while let Some((place, ratio)) = least_change(&knots)
        && ratio < LEAST_CHANGE
    {
        knots.remove(place);
    }
    Pace::new(&knots)
}

/// The place between two of a curve that is farthest from the straight line between them, and how
/// far it is.
fn farthest_from_straight(curve: &[(f64, f64)], from: usize, to: usize) -> Option<(usize, f64)> {
    let ((x0, y0), (x1, y1)) = (curve[from], curve[to]);
    let slope = (y1 - y0) / (x1 - x0);
    let distance = |place: usize| (curve[place].1 - y0 - slope * (curve[place].0 - x0)).abs();
    (from + 1..to).map(|place| (place, distance(place))).max_by(|a, b| a.1.total_cmp(&b.1))
}

/// The inner knot at which the pace changes least, and how many times.
fn least_change(knots: &[(f64, f64)]) -> Option<(usize, f64)> {
    let pace = |a: (f64, f64), b: (f64, f64)| (b.1 - a.1) / (b.0 - a.0);
    let change = |place: usize| {
        let ratio = pace(knots[place], knots[place + 1]) / pace(knots[place - 1], knots[place]);
        ratio.max(1.0 / ratio)
    };
    (1..knots.len().saturating_sub(1)).map(|place| (place, change(place))).min_by(|a, b| a.1.total_cmp(&b.1))
}

/// How many different values a sorted run has, counted up to three.
fn distinct<T: PartialEq>(values: impl Iterator<Item = T>) -> usize {
    let mut count = 0;
    let mut last = None;
    for value in values {
        if last.as_ref() != Some(&value) {
            count += 1;
            last = Some(value);
        }
        if count > 2 {
            break;
        }
    }
    count
}

fn year_of(day: i32) -> i32 {
    Day::from_number(day).ymd().0
}

fn month_of(day: i32) -> (i32, u8) {
    let (year, month, _) = Day::from_number(day).ymd();
    (year, month)
}

/// The first day of a month.
fn first_of(year: i32, month: u8) -> f64 {
    Day::from_ymd(year, month, 1).map_or(0.0, |day| f64::from(day.number()))
}

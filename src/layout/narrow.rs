//! One column in time order, for phones: a row for each item, with the tracks of running pledges
//! beside it.

use super::mark::{event_shape, standing};
use super::scene::{End, Heading, Rail, RailPart, Row, Shape, Standing};
use super::timeline::{Key, Timeline, days};
use crate::model::{Basis, Day, Edtf, Item, Point};
use crate::order;

/// So many pledges run beside each other; further ones show only where they begin.
const TRACKS: usize = 4;

/// A pledge on its track.
struct Running {
    key: Key,
    /// The last row that it reaches.
    until: usize,
    standing: Standing,
}

/// The rows of a narrow container, one for each item of `visible`.
pub fn narrow(timeline: &Timeline, visible: &[Key], selected: Option<Key>, today: Option<Day>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::with_capacity(visible.len());
    let mut tracks: [Option<Running>; TRACKS] = Default::default();
    let mut last_heading = None;
    // What is shown is in time order, so that a deadline is found by halving.
    let starts: Vec<_> =
        visible.iter().map(|&key| timeline.days(key).map_or(f64::INFINITY, |run| run.0)).collect();
    for (place, &key) in visible.iter().enumerate() {
        let item = timeline.item(key);
        let date = timeline.entry(key).date;
        let heading = heading(date);
        let standing = match item {
            Item::Event(_) => None,
            Item::Pledge(pledge) => Some(standing(pledge, today)),
        };
        let mut rails: Vec<_> = tracks
            .iter_mut()
            .enumerate()
            .filter_map(|(track, slot)| {
                let running = slot.as_ref()?;
                let part = if running.until > place { RailPart::Through } else { RailPart::End };
                let rail = Rail { key: running.key, track: track as u8, part, standing: running.standing };
                if part == RailPart::End {
                    *slot = None;
                }
                Some(rail)
            })
            .collect();
        if let (Some(standing), Some(_)) = (standing, date) {
            // It ends at the last row that begins before its deadline is over.
            let until = timeline.entry(key).due.map(|due| {
                let over = days(due).1;
                place + starts[place..].partition_point(|&start| start < over).saturating_sub(1)
            });
            let part = if until.is_some() { RailPart::Start } else { RailPart::Fade };
            let taken = |track: &usize| rails.iter().any(|rail| usize::from(rail.track) == *track);
            if let Some(track) = (0..TRACKS).find(|track| !taken(track)) {
                rails.push(Rail { key, track: track as u8, part, standing });
                let until = until.filter(|&until| until > place);
                tracks[track] = until.map(|until| Running { key, until, standing });
            }
            order::sort_by_key(&mut rails, |rail| rail.track);
        }
        let (shape, basis) = match (item, date) {
            (Item::Pledge(pledge), _) => (Shape::Pledge, pledge.basis),
            (Item::Event(event), Some(date)) => (event_shape(date), event.basis),
            (Item::Event(event), None) => (Shape::Dot, event.basis),
        };
        let (start, end) = date.map_or((End::Firm, End::Firm), |date| (end(date.from()), end(date.to())));
        rows.push(Row {
            heading: heading.filter(|_| heading != last_heading),
            key,
            lane: timeline.lane(key),
            shape,
            start,
            end,
            rails,
            standing,
            background: basis == Basis::Background,
            selected: selected == Some(key),
        });
        last_heading = heading;
    }
    rows
}

fn heading(date: Option<Edtf>) -> Option<Heading> {
    let Some(date) = date else { return Some(Heading::Undated) };
    let first = date.first().or(date.last());
    first.map(|day| Heading::Year(day.ymd().0))
}

/// How an end of an event looks; `None` is an open one.
fn end(point: Option<Point>) -> End {
    match point {
        None => End::Arrow,
        Some(point) if point.is_approximate() => End::Soft,
        Some(_) => End::Firm,
    }
}

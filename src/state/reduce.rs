//! The one function that applies actions.

use super::filter::visible;
use super::{Action, Panel, Sort, State, sorted};
use crate::layout::{Key, Lane, Timeline, within};
use crate::order;

/// The least that a plot shows of its range, as a share of the even scale or the calendar, and in
/// days.
const LEAST_DAYS: f64 = 2.0;

/// The state after an action. Total: whatever an action names that the timeline does not have, and
/// any number however odd, gives a valid state.
pub fn reduce(state: &State, action: Action, timeline: &Timeline) -> State {
    let mut next = state.clone();
    match action {
        Action::Select(id) => select(&mut next, id.and_then(|id| timeline.key(&id)), timeline),
        Action::Step(places) => step(&mut next, places, None, timeline),
        Action::StepInLane(places) => {
            let lane = selected(state, timeline).map(|key| timeline.lane(key));
            step(&mut next, places, lane, timeline);
        }
        Action::StepRow(rows) => step_row(&mut next, rows, timeline),
        Action::StepLane(lanes) => step_lane(&mut next, lanes, timeline),
        Action::First => {
            let first = visible(timeline, state).first().copied();
            select(&mut next, first.or(selected(state, timeline)), timeline);
        }
        Action::Last => {
            let last = visible(timeline, state).last().copied();
            select(&mut next, last.or(selected(state, timeline)), timeline);
        }
        Action::Zoom { factor, at } => zoom(&mut next, factor, at, timeline),
        Action::Pan(widths) => pan(&mut next, widths, timeline),
        Action::MoveEnds { start, end } => {
            let pace = timeline.pace(next.scale);
            let (from, to) = next.window.unwrap_or(pace.domain());
            let (from, to) = (pace.share(from) + start, pace.share(to) + end);
            // An end does not pass the other one.
            if from < to {
                next.window = window(&next, pace.day(from), pace.day(to), timeline);
            }
        }
        Action::SetWindow(from, to) => next.window = window(&next, from, to, timeline),
        Action::ShowAll => next.window = None,
        Action::SetScale(scale) => next.scale = scale,
        Action::ToggleScale => next.scale = state.scale.other(),
        Action::ToggleLane(lane) => toggle(&mut next.filters.lanes, lane),
        Action::ToggleKind(kind) => toggle(&mut next.filters.kinds, kind),
        Action::ToggleActor(actor) => toggle(&mut next.filters.actors, actor),
        Action::ToggleStatus(status) => toggle(&mut next.filters.statuses, status),
        Action::ToggleSection(section) => toggle(&mut next.filters.sections, section),
        Action::SetKinds(mut kinds) => {
            order::sort(&mut kinds);
            kinds.dedup();
            next.filters.kinds = kinds;
        }
        Action::ToggleBackground => next.without_background = !state.without_background,
        Action::SetQuery(query) => next.query = query,
        Action::ClearFilters => {
            next.filters = Default::default();
            next.query.clear();
            next.without_background = false;
        }
        Action::Open(panel) => next.panel = panel,
        Action::ToggleFilters => {
            next.panel = if state.panel == Panel::Filters { Panel::Detail } else { Panel::Filters };
        }
        Action::ToggleTable => next.table = !state.table,
        Action::Close => close(&mut next),
        Action::OpenGathered(ids) => {
            next.gathered = ids.into_iter().filter(|id| timeline.key(id).is_some()).collect();
        }
        Action::SortBy(column) => {
            let again = state.sort.column == column;
            next.sort = Sort { column, descending: again && !state.sort.descending };
        }
    }
    next
}

fn selected(state: &State, timeline: &Timeline) -> Option<Key> {
    state.selected.as_ref().and_then(|id| timeline.key(id))
}

/// Chooses an item and moves the days shown, if they do not hold any of it, to have it in their
/// middle.
fn select(next: &mut State, key: Option<Key>, timeline: &Timeline) {
    next.selected = key.map(|key| timeline.id(key).clone());
    let (Some((from, to)), Some(key)) = (next.window, key) else { return };
    let Some((start, end)) = timeline.days(key) else { return };
    if start >= to || end <= from {
        let pace = timeline.pace(next.scale);
        let half = (pace.share(to) - pace.share(from)) / 2.0;
        let moment = if start.is_finite() { (start + end.min(start + 1.0)) / 2.0 } else { end };
        let middle = pace.share(moment);
        next.window = window(next, pace.day(middle - half), pace.day(middle + half), timeline);
    }
}

fn step(next: &mut State, places: i32, lane: Option<Lane>, timeline: &Timeline) {
    let mut shown = visible(timeline, next);
    shown.retain(|&key| lane.is_none_or(|lane| timeline.lane(key) == lane));
    let Some(last) = shown.len().checked_sub(1) else { return };
    let place = match selected(next, timeline) {
        None if places < 0 => last,
        None => 0,
        Some(key) => {
            // An item that the filters hide counts as standing just before the next one shown.
            let (place, hidden) = match shown.binary_search(&key) {
                Ok(place) => (place as i64, false),
                Err(place) => (place as i64, true),
            };
            let places = i64::from(places);
            let place = if hidden && places > 0 { place + places - 1 } else { place + places };
            place.clamp(0, last as i64) as usize
        }
    };
    select(next, Some(shown[place]), timeline);
}

fn step_row(next: &mut State, rows: i32, timeline: &Timeline) {
    let shown = sorted(timeline, &visible(timeline, next), next.sort);
    let here = selected(next, timeline).and_then(|key| shown.iter().position(|&other| other == key));
    // Without a choice, down comes from above the first row, and up from below the last.
    let before = here.map_or(if rows < 0 { shown.len() as i64 } else { -1 }, |here| here as i64);
    let last = shown.len().saturating_sub(1) as i64;
    let place = (before + i64::from(rows)).clamp(0, last) as usize;
    if let Some(&key) = shown.get(place) {
        select(next, Some(key), timeline);
    }
}

fn step_lane(next: &mut State, lanes: i32, timeline: &Timeline) {
    let shown = visible(timeline, next);
    let Some(from) = selected(next, timeline) else {
        return select(next, shown.first().copied(), timeline);
    };
    let here = timeline.lane(from);
    let mut others: Vec<_> = Lane::ALL
        .into_iter()
        .filter(|&lane| if lanes < 0 { lane < here } else { lane > here })
        .filter(|&lane| shown.iter().any(|&key| timeline.lane(key) == lane))
        .collect();
    if lanes < 0 {
        others.reverse();
    }
    let Some(&lane) = others.get((lanes.unsigned_abs() as usize).saturating_sub(1)).or(others.last()) else {
        return;
    };
    let in_lane = shown.into_iter().filter(|&key| timeline.lane(key) == lane);
    // Undated items are farther than any date, and as near to one another as their keys.
    let moment = |key: Key| timeline.days(key).map_or(1e9, |(start, end)| start.max(-1e9).min(end));
    let nearest = in_lane.min_by(|&a, &b| {
        let distance = |key: Key| (moment(key) - moment(from)).abs();
        let place = |key: Key| key.0.abs_diff(from.0);
        distance(a).total_cmp(&distance(b)).then(place(a).cmp(&place(b)))
    });
    select(next, nearest.or(Some(from)), timeline);
}

fn zoom(next: &mut State, factor: f64, at: Option<f64>, timeline: &Timeline) {
    if !factor.is_finite() || factor <= 0.0 {
        return;
    }
    let pace = timeline.pace(next.scale);
    let (from, to) = next.window.unwrap_or(pace.domain());
    let chosen = selected(next, timeline).and_then(|key| timeline.days(key)).map(|(start, _)| start);
    let at = at.or(chosen).filter(|day| (from..=to).contains(day));
    let (from, to) = (pace.share(from), pace.share(to));
    let at = at.map_or((from + to) / 2.0, |day| pace.share(day));
    let (from, to) = (at - (at - from) / factor, at + (to - at) / factor);
    next.window = window(next, pace.day(from), pace.day(to), timeline);
}

fn pan(next: &mut State, widths: f64, timeline: &Timeline) {
    let Some((from, to)) = next.window else { return };
    if !widths.is_finite() {
        return;
    }
    let pace = timeline.pace(next.scale);
    let (from, to) = (pace.share(from), pace.share(to));
    let width = to - from;
    // At an end the window stops; it does not shrink.
    let from = (from + widths * width).min(1.0 - width).max(0.0);
    next.window = window(next, pace.day(from), pace.day(from + width), timeline);
}

/// The window for two days: inside the range, not shorter than the least, `None` where it is the
/// whole range or no window at all.
fn window(state: &State, from: f64, to: f64, timeline: &Timeline) -> Option<(f64, f64)> {
    let (first, last) = timeline.pace(state.scale).domain();
    if !from.is_finite() || !to.is_finite() {
        return state.window;
    }
    let (from, to) = (from.min(to), from.max(to));
    let (mut from, mut to) = (within(from, first, last), within(to, first, last));
    let missing = LEAST_DAYS - (to - from);
    if missing > 0.0 {
        from = (from - missing / 2.0).min(last - LEAST_DAYS).max(first);
        to = (from + LEAST_DAYS).min(last);
    }
    let whole = from - first < 1e-6 && last - to < 1e-6;
    (!whole).then_some((from, to))
}

fn close(next: &mut State) {
    if next.panel != Panel::Detail {
        next.panel = Panel::Detail;
    } else if !next.gathered.is_empty() {
        next.gathered.clear();
    } else {
        next.selected = None;
    }
}

/// Puts a value into a sorted list, or takes it out.
fn toggle<T: Ord>(values: &mut Vec<T>, value: T) {
    match values.binary_search(&value) {
        Ok(place) => {
            values.remove(place);
        }
        Err(place) => values.insert(place, value),
    }
}

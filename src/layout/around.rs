//! What stands around the marks of a wide plot: changes of pace, today, the overview, and the
//! links of the selected item.

use super::Choice;
use super::scale::Scale;
use super::scene::*;
use super::timeline::{Key, Timeline};
use crate::model::{Day, Item};

/// Time seen from close is marked off while it is not more than this share of the plot.
const MOST_CLOSE: f64 = 0.8;
/// The width of a column of the overview.
const OVERVIEW_COLUMN: f64 = 4.0;

/// Where the scale changes pace, inside the days shown.
pub(super) fn breaks(scale: &Scale) -> Vec<Break> {
    let (from, to) = scale.window();
    let pace = |a: (f64, f64), b: (f64, f64)| (b.1 - a.1) / (b.0 - a.0);
    let knots = scale.pace().knots().windows(3).filter(|knots| knots[1].0 > from && knots[1].0 < to);
    let at = |knots: &[(f64, f64)]| Break {
        x: scale.x(knots[1].0),
        ratio: pace(knots[1], knots[2]) / pace(knots[0], knots[1]),
    };
    knots.map(at).collect()
}

/// The stretches between breaks in which single days are named, neighbours as one. Where they are
/// nearly all that is shown there is nothing to tell apart.
pub(super) fn close(breaks: &[Break], ticks: &[Tick], plot: Extent) -> Vec<Extent> {
    let edges: Vec<_> = [plot.x0].into_iter().chain(breaks.iter().map(|at| at.x)).chain([plot.x1]).collect();
    let named = |edges: &&[f64]| {
        let inside = |tick: &Tick| tick.period.middle() > edges[0] && tick.period.middle() < edges[1];
        ticks.iter().any(|tick| matches!(tick.label, TickLabel::Day { .. }) && inside(tick))
    };
    let mut close: Vec<Extent> = Vec::new();
    for edges in edges.windows(2).filter(named) {
        match close.last_mut() {
            Some(last) if last.x1 == edges[0] => last.x1 = edges[1],
            _ => close.push(Extent { x0: edges[0], x1: edges[1] }),
        }
    }
    let covered: f64 = close.iter().map(|close| close.width()).sum();
    if covered > MOST_CLOSE * plot.width() { Vec::new() } else { close }
}

/// Where today is.
pub(super) fn today(today: Option<Day>, scale: &Scale) -> Today {
    let Some(day) = today else { return Today::Unknown };
    let middle = f64::from(day.number()) + 0.5;
    match scale.window() {
        (from, _) if middle < from => Today::Before,
        (_, to) if middle > to => Today::After,
        _ => Today::At(scale.x(middle)),
    }
}

/// The strip of the whole range.
pub(super) fn overview(
    timeline: &Timeline,
    choice: &Choice<'_>,
    scale: &Scale,
    now: Option<Day>,
) -> Overview {
    let pace = timeline.pace(choice.scale);
    let (left, right) = scale.pixels();
    let whole = Scale::new(choice.scale, pace.clone(), pace.domain(), (left, right));
    let columns = ((right - left) / OVERVIEW_COLUMN).floor().max(1.0) as usize;
    let mut bins = vec![0; columns];
    for &key in choice.visible {
        let Some((start, end)) = timeline.entry(key).days() else { continue };
        let moment = if start.is_finite() { (start + end.min(start + 1.0)) / 2.0 } else { end };
        let share = (whole.x(moment) - left) / (right - left);
        let column = (share * columns as f64).max(0.0) as usize;
        bins[column.min(columns - 1)] += 1;
    }
    let (from, to) = scale.window();
    let window = Extent { x0: whole.x(from).max(left), x1: whole.x(to).min(right) };
    Overview { bins, window, today: today(now, &whole), scale: whole }
}

/// Lines from the selected item to those that it was made at, renews or is renewed by.
pub(super) fn links(timeline: &Timeline, scene: &Scene, selected: Option<Key>) -> Vec<Link> {
    let Some(key) = selected else { return Vec::new() };
    let Some(from) = place_of(scene, key) else { return Vec::new() };
    let mut others = Vec::new();
    match timeline.item(key) {
        Item::Pledge(pledge) => {
            let made = pledge.event.iter().map(|id| (LinkKind::MadeAt, id));
            let renewed = pledge.renews.iter().map(|id| (LinkKind::Renews, id));
            others.extend(made.chain(renewed).filter_map(|(kind, id)| Some((kind, timeline.key(id)?))));
            let renewals =
                timeline.report().pledges.iter().filter(|other| other.renews.as_ref() == Some(&pledge.id));
            others.extend(renewals.filter_map(|other| Some((LinkKind::Renews, timeline.key(&other.id)?))));
        }
        Item::Event(event) => {
            let made =
                timeline.report().pledges.iter().filter(|pledge| pledge.event.as_ref() == Some(&event.id));
            others.extend(made.filter_map(|pledge| Some((LinkKind::MadeAt, timeline.key(&pledge.id)?))));
        }
    }
    let link = |(kind, other)| {
        let to = place_of(scene, other)?;
        Some(Link { kind, keys: (key, other), from, to })
    };
    others.into_iter().filter(|&(_, other)| other != key).filter_map(link).collect()
}

/// The middle of an item's mark, or of the count that holds it.
fn place_of(scene: &Scene, key: Key) -> Option<(f64, f64)> {
    let mark = scene.marks.iter().find(|mark| mark.key == key);
    if let Some(mark) = mark {
        return Some((mark.at, mark.y + mark.height / 2.0));
    }
    let cluster = scene.clusters.iter().find(|cluster| cluster.keys.binary_search(&key).is_ok())?;
    Some((cluster.extent.middle(), cluster.y + cluster.height / 2.0))
}

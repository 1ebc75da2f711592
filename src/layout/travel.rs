//! On the way from one scene to another of the same items: the other scale, say.

use super::scene::*;
use super::timeline::Key;

/// Room between the words of two ticks on their way.
const APART: f64 = 6.0;

/// The scene that is so far (0 to 1) on the way from one scene to another. Every moment moves
/// straight from where the first scale has it to where the second does, so that time never runs
/// backwards on the way; what only one of the two draws comes from the count, or goes into the
/// count, that the other one has for it.
pub fn between(from: &Scene, to: &Scene, share: f64) -> Scene {
    let blend = |a: f64, b: f64| a + (b - a) * share;
    let shift = |x: f64| blend(from.scale.x(to.scale.day(x)), x);
    let shifted = |extent: Extent| Extent { x0: shift(extent.x0), x1: shift(extent.x1) };
    let mut scene = to.clone();
    scene.height = blend(from.height, to.height);
    for lane in &mut scene.lanes {
        if let Some(before) = from.lanes.iter().find(|before| before.lane == lane.lane) {
            lane.y = blend(before.y, lane.y);
            lane.height = blend(before.height, lane.height);
            lane.heading = blend(before.heading, lane.heading);
        }
    }
    let mark = |key: Key| match (mark_of(from, key), mark_of(to, key)) {
        (Some(before), Some(after)) => Some(blended(before, after, share)),
        (None, Some(after)) => Some(blended(&hidden(after, from).unwrap_or(*after), after, share)),
        (Some(before), None) => Some(blended(before, &hidden(before, to)?, share)),
        (None, None) => None,
    };
    // Both are in time order.
    let (mut left, mut right) = (from.marks.iter().peekable(), to.marks.iter().peekable());
    scene.marks.clear();
    while let Some(key) = left.peek().iter().chain(right.peek().iter()).map(|mark| mark.key).min() {
        left.next_if(|mark| mark.key == key);
        right.next_if(|mark| mark.key == key);
        scene.marks.extend(mark(key));
    }
    for label in &mut scene.labels {
        let (Some(end), Ok(now)) =
            (mark_of(to, label.key), scene.marks.binary_search_by_key(&label.key, |mark| mark.key))
        else {
            continue;
        };
        let now = &scene.marks[now];
        let (across, down) = (now.at - end.at, now.y - end.y);
        for extent in std::iter::once(&mut label.extent).chain(&mut label.due) {
            *extent = extent.moved(across);
        }
        label.y += down;
    }
    for cluster in &mut scene.clusters {
        let middle = shift(cluster.extent.middle()) - cluster.extent.middle();
        cluster.extent = cluster.extent.moved(middle);
        cluster.ticks.iter_mut().for_each(|x| *x = shift(*x));
        cluster.covers = shifted(cluster.covers);
    }
    let mut end = f64::NEG_INFINITY;
    scene.axis.ticks.retain_mut(|tick| {
        (tick.x, tick.period) = (shift(tick.x), shifted(tick.period));
        let has_room = tick.x - tick.width / 2.0 >= end + APART;
        if has_room {
            end = tick.x + tick.width / 2.0;
        }
        has_room
    });
    scene.axis.breaks.iter_mut().for_each(|at| at.x = shift(at.x));
    scene.axis.close.iter_mut().for_each(|close| *close = shifted(*close));
    if let Today::At(x) = &mut scene.axis.today {
        *x = shift(*x);
    }
    scene.links.clear();
    scene
}

fn mark_of(scene: &Scene, key: Key) -> Option<&Mark> {
    scene.marks.binary_search_by_key(&key, |mark| mark.key).ok().map(|place| &scene.marks[place])
}

/// The mark of one scene, as small as it is in the count of another that holds it.
fn hidden(mark: &Mark, other: &Scene) -> Option<Mark> {
    let count = other.clusters.iter().find(|cluster| cluster.keys.binary_search(&mark.key).is_ok())?;
    let x = count.extent.middle();
    let at = Extent { x0: x, x1: x };
    let extent = if mark.shape == Shape::Dot {
        Extent { x0: x - mark.height / 2.0, x1: x + mark.height / 2.0 }
    } else {
        at
    };
    let y = count.y + (count.height - mark.height) / 2.0;
    Some(Mark { extent, firm: at, at: x, diamond: mark.diamond.map(|_| x), y, ..*mark })
}

/// A mark on its way, in the form that it has at the end.
fn blended(from: &Mark, to: &Mark, share: f64) -> Mark {
    let blend = |a: f64, b: f64| a + (b - a) * share;
    let both = |a: Extent, b: Extent| Extent { x0: blend(a.x0, b.x0), x1: blend(a.x1, b.x1) };
    Mark {
        extent: both(from.extent, to.extent),
        firm: both(from.firm, to.firm),
        at: blend(from.at, to.at),
        diamond: to.diamond.map(|at| blend(from.diamond.unwrap_or(from.at), at)),
        y: blend(from.y, to.y),
        ..*to
    }
}

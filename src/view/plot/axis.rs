//! The time axis: named periods, changes of pace, today.

use yew::prelude::*;

use super::item::rect;
use super::{line, stroke};
use crate::layout::{Scene, Tick, TickLabel, Today, tenths};
use crate::view::words::Words;

/// The axis of a scene, with what stands behind the lanes.
pub fn axis(scene: &Scene, words: &Words) -> Html {
    let y = scene.axis.y;
    let width = scene.plot.width();
    let ticks: Vec<_> = scene.axis.ticks.iter().map(|tick| stroke((tick.x, y), (tick.x, y + 4.0))).collect();
    // A change of pace: two strokes across the axis, and a gap between them.
    let gaps: Vec<_> =
        scene.axis.breaks.iter().map(|change| stroke((change.x - 2.0, y), (change.x + 2.0, y))).collect();
    let slanted = |from: f64| stroke((from, y + 4.0), (from + 3.0, y - 4.0));
    let strokes: Vec<_> = scene
        .axis
        .breaks
        .iter()
        .flat_map(|change| [-3.5, 0.5].map(|side| slanted(change.x + side)))
        .collect();
    html! {
        <g class="axis">
            { for scene.axis.close.iter().map(|close| rect(*close, y, scene.height - y, 0.0, "close-up")) }
            // Longer than the plot, so that it does not end while it is dragged.
            <path class="axis-line" d={[stroke((scene.plot.x0 - width, y), (scene.plot.x1 + width, y)), ticks.concat()].concat()} />
            <path class="gap" d={gaps.concat()} />
            <path class="axis-line" d={strokes.concat()} />
            <g>{ for scene.axis.ticks.iter().map(|label| tick(label, y, words)) }</g>
            if let Today::At(x) = scene.axis.today {
                { today(x, scene, words) }
            }
        </g>
    }
}

fn tick(tick: &Tick, y: f64, words: &Words) -> Html {
    let class = if tick.busy { "tick busy" } else { "tick" };
    // What is named, as a number: what is named before and after is moved.
    let key = match tick.label {
        TickLabel::Year(year) => year * 10_000,
        TickLabel::Month { year, month, .. } => year * 10_000 + i32::from(month) * 100,
        TickLabel::Day { year, month, day, .. } => year * 10_000 + i32::from(month) * 100 + i32::from(day),
    };
    html! {
        <text {key} {class} x={tenths(tick.x)} y={tenths(y - 9.0)} text-anchor="middle">{ words.tick(tick.label) }</text>
    }
}

fn today(x: f64, scene: &Scene, words: &Words) -> Html {
    let y = scene.axis.y;
    html! {
        <g class="today">
            { line((x, y), (x, scene.height), "today-line") }
            <text x={tenths(x)} y={tenths(y + 3.5)} text-anchor={anchor(x, scene)}>{ words.messages().today }</text>
        </g>
    }
}

/// Near an end of the plot the word turns inwards.
fn anchor(x: f64, scene: &Scene) -> &'static str {
    const ROOM: f64 = 32.0;
    match x {
        x if x < scene.plot.x0 + ROOM => "start",
        x if x > scene.plot.x1 - ROOM => "end",
        _ => "middle",
    }
}

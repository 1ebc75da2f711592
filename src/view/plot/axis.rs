//! The time axis: named periods, changes of pace, today.

use yew::prelude::*;

use super::line;
use crate::layout::{Scene, Tick, Today, tenths};
use crate::view::words::Words;

/// The axis of a scene, with what stands behind the lanes.
pub fn axis(scene: &Scene, words: &Words) -> Html {
    let y = scene.axis.y;
    let width = scene.plot.width();
    html! {
        <g class="axis">
            { for scene.axis.close.iter().map(|close| html! {
                <rect class="close-up" x={tenths(close.x0)} y={tenths(y)} width={tenths(close.width())}
                    height={tenths(scene.height - y)} />
            }) }
            // Longer than the plot, so that it does not end while it is dragged.
            { line((scene.plot.x0 - width, y), (scene.plot.x1 + width, y), "axis-line") }
            { for scene.axis.ticks.iter().map(|label| tick(label, y, words)) }
            { for scene.axis.breaks.iter().map(|change| change_of_pace(change.x, y)) }
            if let Today::At(x) = scene.axis.today {
                { today(x, scene, words) }
            }
        </g>
    }
}

fn tick(tick: &Tick, y: f64, words: &Words) -> Html {
    let class = if tick.busy { "tick busy" } else { "tick" };
    html! {
        <>
            <text {class} x={tenths(tick.x)} y={tenths(y - 9.0)} text-anchor="middle">{ words.tick(tick.label) }</text>
            { line((tick.x, y), (tick.x, y + 4.0), "axis-line") }
        </>
    }
}

/// Two strokes across the axis, and a gap between them.
fn change_of_pace(x: f64, y: f64) -> Html {
    html! {
        <>
            { line((x - 2.0, y), (x + 2.0, y), "gap") }
            { line((x - 3.5, y + 4.0), (x - 0.5, y - 4.0), "axis-line") }
            { line((x + 0.5, y + 4.0), (x + 3.5, y - 4.0), "axis-line") }
        </>
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

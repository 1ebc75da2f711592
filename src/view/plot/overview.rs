//! The strip of the whole range: where items are, which days are shown, and grips to show others.

use yew::prelude::*;

use super::line;
use crate::layout::{Extent, Scene, Today, tenths};
use crate::model::Day;
use crate::view::words::Words;

/// The height of the strip.
const HEIGHT: f64 = 24.0;

/// The strip with its window; `read` is the day of the item that the reader has before them in the text.
pub fn overview(scene: &Scene, read: Option<f64>, words: &Words) -> Html {
    let messages = words.messages();
    let (plot, window) = (scene.plot, scene.overview.window);
    let share = |x: f64| (100.0 * (x - plot.x0) / plot.width()).round() as i32;
    let whole = window.width() > plot.width() - 1.0;
    let (from, to) = scene.scale.window();
    let day = |days: f64| words.day(Day::from_number(days as i32));
    let (from, to) = (day(from.floor()), day((to - 1.0).ceil().max(from.floor())));
    let both = (messages.window)(&from, &to);
    html! {
        <svg class={classes!("overview", whole.then_some("whole"))} data-plot="overview" width={tenths(scene.width)} height={tenths(HEIGHT)}>
            <rect class="strip" x={tenths(plot.x0)} width={tenths(plot.width())} height={tenths(HEIGHT)} rx="4" />
            { bins(scene) }
            if let Today::At(x) = scene.overview.today { { line((x, 0.0), (x, HEIGHT), "today-line") } }
            { veil(Extent { x0: plot.x0, x1: window.x0 }) }
            { veil(Extent { x0: window.x1, x1: plot.x1 }) }
            <g class="grip window" data-grip="window" tabindex="0" role="slider" aria-label={messages.overview}
                aria-valuemin="0" aria-valuemax="100" aria-valuenow={share(window.middle()).to_string()}
                aria-valuetext={both}>
                <rect x={tenths(window.x0)} width={tenths(window.width())} height={tenths(HEIGHT)} rx="4" />
            </g>
            { edge("start", messages.window_start, window.x0, share(window.x0), from) }
            // One child whether it is there or not: what comes after it keeps the focus.
            { read.map(|day| super::read_here(scene.overview.scale.x(day), HEIGHT - 7.0, words)) }
            { edge("end", messages.window_end, window.x1, share(window.x1), to) }
        </svg>
    }
}

/// A handle at an end of the window, as wide as a finger.
fn edge(name: &'static str, label: &'static str, x: f64, value: i32, text: String) -> Html {
    html! {
        <g class="grip edge" data-grip={name} tabindex="0" role="slider" aria-label={label} aria-valuemin="0"
            aria-valuemax="100" aria-valuenow={value.to_string()} aria-valuetext={text}>
            <rect class="target" x={tenths(x - 12.0)} width="24" height={tenths(HEIGHT)} />
            <rect class="handle" x={tenths(x - 4.0)} y="6" width="8" height={tenths(HEIGHT - 12.0)} rx="3" />
        </g>
    }
}

/// What is outside the days shown.
fn veil(extent: Extent) -> Html {
    html! {
        if extent.width() > 0.5 {
            <rect class="veil" x={tenths(extent.x0)} width={tenths(extent.width())} height={tenths(HEIGHT)} />
        }
    }
}

/// A bar for every column in which something begins, as one path.
fn bins(scene: &Scene) -> Html {
    let bins = &scene.overview.bins;
    let most = f64::from(bins.iter().copied().max().unwrap_or(1).max(1));
    let column = scene.plot.width() / bins.len().max(1) as f64;
    let mut path = String::new();
    for (place, &count) in bins.iter().enumerate().filter(|(_, count)| **count > 0) {
        // The root keeps single items visible beside a crowd.
        let tall = (HEIGHT - 8.0) * (f64::from(count) / most).sqrt();
        let x = scene.plot.x0 + place as f64 * column;
        for part in [
            "M",
            &tenths(x),
            " ",
            &tenths(HEIGHT - 4.0),
            "v-",
            &tenths(tall),
            "h",
            &tenths(column - 1.0),
            "v",
            &tenths(tall),
            "z",
        ] {
            path.push_str(part);
        }
    }
    html! { <path class="bins" d={path} /> }
}

//! The plot of a wide container: a scene as SVG, what stands beside it, and the tools that move it.
//!
//! Nothing here is more than a drawing for a screen reader, which has the list; the marks name
//! their items in `data-go`, as everything that chooses an item does.

mod axis;
mod gathered;
mod item;
mod overview;
mod tools;
mod undated;

use yew::prelude::*;

use super::shared::Shared;
use super::words::Words;
use crate::layout::{Cluster, LaneBox, LinkKind, Scene, Timeline, tenths};
use crate::state::State;
use gathered::Gathered;
use overview::OverviewStrip;
use tools::Tools;
use undated::Undated;

/// What is drawn may reach so far out of the plot to the left and to the right: rings and arrows.
const BLEED: f64 = 5.0;

#[derive(Clone, PartialEq, Properties)]
pub struct PlotProps {
    pub timeline: Shared<Timeline>,
    pub scene: Shared<Scene>,
    pub state: State,
    pub words: Words,
}

/// The plot with its overview and tools.
#[component]
pub fn Plot(props: &PlotProps) -> Html {
    let PlotProps { timeline, scene, state, words } = props;
    let (width, height) = (tenths(scene.width), tenths(scene.height));
    let zoomed = state.window.map(|_| "zoomed");
    html! {
        <section class="plot" part="plot">
            <div class={classes!("stage", zoomed)} data-plot="time" tabindex="0" role="group"
                aria-label={words.messages().plot} aria-keyshortcuts="+ - 0">
                <svg class="drawing" {width} {height} aria-hidden="true">
                    { shades() }
                    { for scene.lanes.iter().map(|lane| heading(lane, scene, words)) }
                    { window(props) }
                </svg>
                if !state.gathered.is_empty() {
                    <Gathered timeline={timeline.clone()} scene={scene.clone()} ids={state.gathered.clone()}
                        words={words.clone()} />
                }
            </div>
            if !scene.undated.is_empty() {
                <Undated timeline={timeline.clone()} scene={scene.clone()} words={words.clone()} />
            }
            <div class="under">
                <Tools scale={state.scale} whole={state.window.is_none()} words={words.clone()} />
                <OverviewStrip scene={scene.clone()} words={words.clone()} />
            </div>
        </section>
    }
}

/// The part that moves with time, cut off at the ends of the plot. A nested `<svg>` cuts without
/// an id that a page could have too.
fn window(props: &PlotProps) -> Html {
    let PlotProps { timeline, scene, words, .. } = props;
    let (x, width) = (scene.plot.x0 - BLEED, scene.plot.width() + 2.0 * BLEED);
    let view = [tenths(x), "0".into(), tenths(width), tenths(scene.height)].join(" ");
    html! {
        <svg x={tenths(x)} width={tenths(width)} height={tenths(scene.height)} viewBox={view}>
            <g class="moving" data-moving="">
                { axis::axis(scene, words) }
                { for scene.links.iter().map(|link| {
                    let class = if link.kind == LinkKind::MadeAt { "link made-at" } else { "link renews" };
                    line(link.from, link.to, class)
                }) }
                { for scene.marks.iter().map(|mark| {
                    let label = scene.labels.binary_search_by_key(&mark.key, |label| label.key).ok();
                    item::item(mark, label.map(|place| &scene.labels[place]), timeline, words)
                }) }
                { for scene.clusters.iter().map(|cluster| count(cluster, words)) }
            </g>
        </svg>
    }
}

/// The name of a lane, and the rule below the lane.
fn heading(lane: &LaneBox, scene: &Scene, words: &Words) -> Html {
    let name = words.messages().lane(lane.lane);
    let y = lane.y + lane.height;
    html! {
        <g key={lane.lane.as_str()} class={lane.lane.as_str()}>
            <text class="lane-name" x="0" y={tenths(lane.heading)}>{ name }</text>
            { line((0.0, y), (scene.width, y), "rule") }
        </g>
    }
}

/// A count of items that found no room.
fn count(cluster: &Cluster, words: &Words) -> Html {
    let Cluster { extent, y, height, .. } = *cluster;
    let first = cluster.keys.first().map(|key| key.0);
    html! {
        <g key={format!("count-{}", first.unwrap_or_default())} data-count={first.map(|key| key.to_string())}
            class={classes!("gathering", cluster.lane.as_str(), cluster.selected.then_some("chosen"))}>
            <title>{ (words.messages().show_cluster)(cluster.keys.len()) }</title>
            { for cluster.ticks.iter().map(|&x| line((x, y - 4.0), (x, y - 1.0), "stalk")) }
            <rect class="pill" x={tenths(extent.x0)} y={tenths(y)} width={tenths(extent.width())} height={tenths(height)}
                rx={tenths(height / 2.0)} />
            <text x={tenths(extent.middle())} y={tenths(y + height / 2.0)} dy=".34em" text-anchor="middle">
                { (words.messages().more_here)(cluster.keys.len()) }
            </text>
        </g>
    }
}

fn line(from: (f64, f64), to: (f64, f64), class: &'static str) -> Html {
    html! { <line {class} x1={tenths(from.0)} y1={tenths(from.1)} x2={tenths(to.0)} y2={tenths(to.1)} /> }
}

/// What blurs the ends of marks. The ids are of the shadow root alone.
fn shades() -> Html {
    let mask = |name: &'static str, stops: [(&'static str, &'static str); 4]| {
        html! {
            <>
                <linearGradient id={format!("{name}-shade")}>
                    { for stops.iter().map(|&(offset, opacity)| html! {
                        <stop {offset} stop-color="#fff" stop-opacity={opacity} />
                    }) }
                </linearGradient>
                <mask id={name} maskContentUnits="objectBoundingBox">
                    <rect x="-.5" y="-1" width="2" height="3" fill={format!("url(#{name}-shade)")} />
                </mask>
            </>
        }
    };
    // The rectangle is twice as wide as what it covers: a quarter in is the edge.
    html! {
        <defs>
            { mask("soft-start", [(".25", "0"), (".4", "1"), (".75", "1"), ("1", "1")]) }
            { mask("soft-end", [("0", "1"), (".25", "1"), (".6", "1"), (".75", "0")]) }
            { mask("soft-both", [(".25", "0"), (".4", "1"), (".6", "1"), (".75", "0")]) }
            { mask("fading", [("0", "1"), (".25", "1"), (".4", ".85"), (".75", "0")]) }
        </defs>
    }
}

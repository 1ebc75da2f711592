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
use crate::layout::{Cluster, Key, LaneBox, LinkKind, ScaleKind, Scene, Timeline, tenths};
use crate::state::State;
use gathered::Gathered;

/// What is drawn may reach so far out of the plot to the left and to the right: rings and arrows.
const BLEED: f64 = 5.0;

#[derive(Clone, PartialEq, Properties)]
pub struct PlotProps {
    pub timeline: Shared<Timeline>,
    pub scene: Shared<Scene>,
    /// Whether the scene is on its way to another one.
    pub moving: bool,
    pub state: State,
    /// The item that the reader has before them in the text of the report.
    pub read: Option<Key>,
    pub words: Words,
}

/// The plot with its overview and tools.
#[component]
pub fn Plot(props: &PlotProps) -> Html {
    let PlotProps { timeline, scene, state, words, .. } = props;
    let (width, height) = (tenths(scene.width), tenths(scene.height));
    // Paper is of another width than the screen.
    let view = ["0 0 ", &width, " ", &height].concat();
    let messages = words.messages();
    let (says, note) = match scene.scale.kind() {
        ScaleKind::Even => (messages.scale_even_says, messages.scale_even_note),
        ScaleKind::Calendar => (messages.scale_calendar_says, messages.scale_calendar_note),
    };
    let has_headings = scene.plot.x0 > 0.0;
    // An even scale without a change of pace needs no words.
    let is_noted = scene.scale.kind() == ScaleKind::Calendar || !scene.axis.breaks.is_empty();
    let section = use_node_ref();
    use_effect_with((section.clone(), scene.plot.x0), |(section, start)| {
        if let Some(section) = section.cast::<web_sys::HtmlElement>() {
            // What is not drawn as SVG begins where time begins, too.
            let _ = section.style().set_property("--_start", &[&tenths(*start), "px"].concat());
        }
    });
    let zoomed = state.window.map(|_| "zoomed");
    html! {
        <section class={classes!("plot", (!has_headings).then_some("tight"))} part="plot" ref={section}>
            <div class={classes!("stage", zoomed)} data-plot="time" tabindex="0" role="group"
                aria-label={messages.plot} aria-keyshortcuts="+ - 0">
                <svg class="drawing" viewBox={view} {width} {height} role="none">
                    { shades() }
                    if has_headings && is_noted { { beside_axis(note, says, scene) } }
                    { window(props) }
                    <g aria-hidden="true">{ for scene.lanes.iter().map(|lane| heading(lane, scene, words)) }</g>
                </svg>
                if !state.gathered.is_empty() {
                    <Gathered timeline={timeline.clone()} scene={scene.clone()} ids={state.gathered.clone()}
                        words={words.clone()} />
                }
            </div>
            if !scene.undated.is_empty() {
                { undated::undated(timeline, scene, words) }
            }
            { tools::tools((!has_headings).then_some(says), state.window.is_none(), overview::overview(scene, day_of(props), words), words) }
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
        <svg class={classes!("time", props.moving.then_some("travelling"))} x={tenths(x)} width={tenths(width)} height={tenths(scene.height)} viewBox={view} role="none">
            <g class="moving" data-moving="">
                // What has keys stands in a list of its own: an item that is shown before and after is then
                // moved, and not drawn anew.
                <g aria-hidden="true">
                    { axis::axis(scene, words) }
                    { for day_of(props).map(|day| read_here(scene.scale.x(day), scene.axis.y + 1.0, words)) }
                    { for scene.links.iter().map(|link| {
                        let class = if link.kind == LinkKind::MadeAt { "link made-at" } else { "link renews" };
                        line(link.from, link.to, class)
                    }) }
                    <g lang={timeline.report().language.tag()}>{ for scene.marks.iter().map(|mark| {
                        let label = scene.labels.binary_search_by_key(&mark.key, |label| label.key).ok();
                        item::item(mark, label.map(|place| &scene.labels[place]), timeline, words)
                    }) }</g>
                </g>
                <g>{ for scene.clusters.iter().enumerate().map(|(place, cluster)| count(cluster, place == 0, words)) }</g>
            </g>
        </svg>
    }
}

/// The day of the item that the reader has before them in the text: where its mark stands, or else
/// when it begins.
fn day_of(props: &PlotProps) -> Option<f64> {
    let (key, scene) = (props.read?, &props.scene);
    let mark = scene.marks.iter().find(|mark| mark.key == key).map(|mark| scene.scale.day(mark.at));
    mark.or(props.timeline.days(key).map(|(start, _)| start)).filter(|day| day.is_finite())
}

/// A pointer from below to where the reader is in the text.
fn read_here(x: f64, y: f64, words: &Words) -> Html {
    html! {
        <path class="read" aria-hidden="true" d={["M", &tenths(x), " ", &tenths(y), "l5 7h-10z"].concat()}>
            <title>{ words.messages().read_here }</title>
        </path>
    }
}

/// The scale in a few words on two lines, in the corner between the axis and the names of the lanes.
fn beside_axis(note: [&'static str; 2], says: &'static str, scene: &Scene) -> Html {
    // The second line is level with the axis, however large the text is.
    let y = scene.axis.y - (scene.axis.y - 22.0).max(0.0) * 0.75;
    html! {
        <text class="pace-note" aria-hidden="true">
            <title>{ says }</title>
            <tspan x="0" y={tenths(y - 9.0)}>{ note[0] }</tspan>
            <tspan x="0" dy="1.2em">{ note[1] }</tspan>
        </text>
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

/// A count of items that found no room: a button. Tab enters the counts at the first, arrows go on.
fn count(cluster: &Cluster, entry: bool, words: &Words) -> Html {
    let messages = words.messages();
    let name = (messages.show_cluster_of)(cluster.keys.len(), messages.lane(cluster.lane));
    // Drawn around its own place, as items are.
    let Cluster { extent, height, .. } = *cluster;
    let (x, pill) = (extent.middle(), extent.moved(-extent.middle()));
    let stalks: String =
        cluster.ticks.iter().map(|tick| ["M", &tenths(tick - x), " -4v3"].concat()).collect();
    let first = cluster.keys.first().map(|key| key.0);
    html! {
        <g key={format!("count-{}", first.unwrap_or_default())} data-count={first.map(|key| key.to_string())}
            class={classes!("gathering", cluster.lane.as_str(), cluster.selected.then_some("chosen"))}
            transform={item::moved(x, cluster.y)}
            role="button" tabindex={if entry { "0" } else { "-1" }} aria-label={name}>
            <path class="target" d={item::target(pill, 0.0, height)} />
            <path class="stalk" d={stalks} />
            { item::rect(pill, 0.0, height, height / 2.0, "pill") }
            <text y={tenths(height / 2.0)} dy=".34em" text-anchor="middle">{ (messages.more_here)(cluster.keys.len()) }</text>
        </g>
    }
}

/// A straight line as path data.
fn stroke(from: (f64, f64), to: (f64, f64)) -> String {
    ["M", &tenths(from.0), " ", &tenths(from.1), "L", &tenths(to.0), " ", &tenths(to.1)].concat()
}

fn line(from: (f64, f64), to: (f64, f64), class: &'static str) -> Html {
    html! { <path {class} d={stroke(from, to)} /> }
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

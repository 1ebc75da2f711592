//! One item of the plot: its mark, by what is known of its time, and its title.

use yew::prelude::*;

use super::line;
use crate::layout::{Due, End, Extent, Label, Lane, Mark, Shape, Side, Timeline, tenths};
use crate::model::{Item, Status};
use crate::view::facts;
use crate::view::glyph::is_hollow;
use crate::view::words::Words;

/// The least height and width of what a finger has to hit.
const TARGET: f64 = 24.0;

/// A mark with its title, if that found room. Drawn around where it stands, so that a plot in motion sets
/// one attribute of an item that keeps its form.
pub fn item(mark: &Mark, label: Option<&Label>, timeline: &Timeline, words: &Words) -> Html {
    let item = timeline.item(mark.key);
    let id = item.id().to_string();
    let class = classes!(
        "thing",
        mark.lane.as_str(),
        mark.selected.then_some("chosen"),
        mark.background.then_some("background"),
        is_hollow(mark.standing.map(|standing| standing.status)).then_some("hollow"),
    );
    let (x, y) = (mark.at, mark.y);
    let mark = &around_itself(mark);
    let label = label.map(|label| (label, Place { extent: label.extent.moved(-x), y: label.y - y }));
    let mut targets = target(mark.extent, mark.y, mark.height);
    targets.extend(label.map(|(label, place)| outline(place.extent, place.y, label.height(), 0.0)));
    html! {
        <g key={mark.key.0} {class} data-go={id.clone()} transform={moved(x, y)}>
            <title>{ facts::hint(item, words) }</title>
            <path class="target" d={targets} />
            { shape(mark) }
            { for label.map(|(label, place)| title(label, place, id)) }
            { for label.and_then(|(label, place)| due(label, place.y, label.due?.moved(-x), mark, item, words)) }
        </g>
    }
}

/// Where a title is drawn, seen from the place of its mark.
#[derive(Clone, Copy)]
struct Place {
    extent: Extent,
    y: f64,
}

/// A mark as seen from its own place.
fn around_itself(mark: &Mark) -> Mark {
    let left = -mark.at;
    Mark {
        extent: mark.extent.moved(left),
        firm: mark.firm.moved(left),
        diamond: mark.diamond.map(|x| x + left),
        at: 0.0,
        y: 0.0,
        ..*mark
    }
}

/// What puts something drawn around its own place there.
pub fn moved(x: f64, y: f64) -> String {
    ["translate(", &tenths(x), " ", &tenths(y), ")"].concat()
}

/// A rectangle with round corners. As a path it is one attribute where `<rect>` has five: a plot in
/// motion sets each of them in every frame.
pub fn rect(extent: Extent, y: f64, height: f64, radius: f64, class: &'static str) -> Html {
    html! { <path {class} d={outline(extent, y, height, radius)} /> }
}

/// The path data of it.
fn outline(extent: Extent, y: f64, height: f64, radius: f64) -> String {
    let radius = radius.min(height / 2.0).min(extent.width() / 2.0);
    let (across, down) = (tenths(extent.width() - 2.0 * radius), tenths(height - 2.0 * radius));
    let start = ["M", &tenths(extent.x0 + radius), " ", &tenths(y), "h", &across];
    if radius > 0.0 {
        let round = tenths(radius);
        let corner =
            |x: &str, y: &str| ["a", &round, " ", &round, " 0 0 1 ", x, &round, " ", y, &round].concat();
        let sides = [corner("", ""), ["v", &down].concat(), corner("-", ""), ["h-", &across].concat()];
        let rest = [corner("-", "-"), ["v-", &down].concat(), corner("", "-")];
        [start.concat(), sides.concat(), rest.concat(), "z".into()].concat()
    } else {
        [start.concat(), ["v", &down, "h-", &across, "z"].concat()].concat()
    }
}

/// Where a click means what is drawn at a place: around it, as large as a finger.
pub fn target(extent: Extent, y: f64, height: f64) -> String {
    let more = ((TARGET - extent.width()) / 2.0).max(0.0);
    let around = Extent { x0: extent.x0 - more, x1: extent.x1 + more };
    outline(around, y + (height - TARGET) / 2.0, TARGET, 0.0)
}

fn shape(mark: &Mark) -> Html {
    let Mark { extent, y, height, lane, .. } = *mark;
    let mask = match (mark.start, mark.end) {
        _ if mark.shape == Shape::Pledge => None,
        (End::Soft, End::Soft) => Some("url(#soft-both)"),
        (End::Soft, _) => Some("url(#soft-start)"),
        (_, End::Soft) => Some("url(#soft-end)"),
        _ => None,
    };
    let drawn = match mark.shape {
        Shape::Dot => dot(extent, y, height, lane),
        Shape::Bar => rect(extent, y, height, height / 2.0, "full"),
        Shape::Band => rect(extent, y, height, height / 2.0, "band"),
        Shape::Pledge => pledge(mark),
    };
    let ring = Extent { x0: extent.x0 - 3.0, x1: extent.x1 + 3.0 };
    html! {
        <>
            if mark.selected && mark.shape != Shape::Pledge {
                { rect(ring, y - 3.0, height + 6.0, height / 2.0 + 3.0, "ring") }
            }
            if mask.is_some() { <g {mask}>{ drawn }</g> } else { { drawn } }
            if mark.start == End::Arrow { { arrow(extent.x0, y + height / 2.0, -1.0) } }
            if mark.end == End::Arrow { { arrow(extent.x1, y + height / 2.0, 1.0) } }
        </>
    }
}

/// A disc, a square or a triangle: the lane without its colour.
fn dot(extent: Extent, y: f64, height: f64, lane: Lane) -> Html {
    let (x, middle) = (extent.middle(), y + height / 2.0);
    match lane {
        Lane::Parliament => {
            let inset = Extent { x0: extent.x0 + 0.5, x1: extent.x1 - 0.5 };
            rect(inset, y + 0.5, height - 1.0, 1.5, "full")
        }
        Lane::World => polygon(
            &[(x, y), (extent.x1 + 0.5, y + height - 1.0), (extent.x0 - 0.5, y + height - 1.0)],
            "full",
        ),
        Lane::Meetings | Lane::Pledges => {
            html! { <circle class="full" cx={tenths(x)} cy={tenths(middle)} r={tenths(height / 2.0)} /> }
        }
    }
}

/// It goes on outside of what is shown, or nobody knows how far.
fn arrow(x: f64, middle: f64, turn: f64) -> Html {
    let back = x - 5.0 * turn;
    let points = [(back, middle - 4.5), (x, middle), (back, middle + 4.5)];
    html! { <polyline class="arrow" points={joined(&points)} /> }
}

/// A diamond where it was made, a line to its deadline; without one the line fades out.
fn pledge(mark: &Mark) -> Html {
    let middle = mark.y + mark.height / 2.0;
    let Some(standing) = mark.standing else { return Html::default() };
    let called_for = matches!(standing.status, Status::CalledFor | Status::Proposed | Status::Declined);
    let bar = |extent: Extent, class| rect(extent, middle - 2.0, 4.0, 2.0, class);
    let run = Extent { x0: mark.at, x1: mark.extent.x1 };
    html! {
        <>
            if mark.end == End::Fade {
                <g mask="url(#fading)">{ bar(run, "run") }</g>
            } else if called_for {
                { line((mark.extent.x0, middle), (mark.extent.x1, middle), "dashes") }
            } else {
                { bar(mark.extent, "run soft") }
                { bar(mark.firm, "run") }
            }
            if standing.due == Due::Passed && mark.end != End::Arrow {
                { line((mark.extent.x1, mark.y), (mark.extent.x1, mark.y + mark.height), "passed-end") }
            }
            if let Some(x) = mark.diamond {
                { diamond(x, middle, mark, standing.status) }
            }
        </>
    }
}

fn diamond(x: f64, middle: f64, mark: &Mark, status: Status) -> Html {
    let half = mark.height / 2.0;
    let around = |half: f64| [(x - half, middle), (x, middle - half), (x + half, middle), (x, middle + half)];
    let class = match status {
        Status::Proposed => "diamond dashed",
        Status::CalledFor | Status::Declined => "diamond open",
        Status::Made | Status::Announced | Status::Reaffirmed | Status::Fulfilled => "diamond full",
    };
    html! {
        <>
            if mark.selected { { polygon(&around(half + 4.0), "ring") } }
            { polygon(&around(half), class) }
            if status == Status::Declined {
                { line((x - half, middle + half), (x + half, middle - half), "struck") }
            }
            if status == Status::Fulfilled {
                <polyline class="tick-off" points={joined(&[(x - 2.5, middle), (x - 0.5, middle + 2.0), (x + 2.5, middle - 2.0)])} />
            }
        </>
    }
}

fn polygon(points: &[(f64, f64)], class: &'static str) -> Html {
    html! { <polygon {class} points={joined(points)} /> }
}

fn joined(points: &[(f64, f64)]) -> String {
    let point = |&(x, y): &(f64, f64)| [tenths(x), tenths(y)].join(",");
    points.iter().map(point).collect::<Vec<_>>().join(" ")
}

/// The words of the deadline at the end of a pledge's line.
fn due(label: &Label, y: f64, extent: Extent, mark: &Mark, item: Item<'_>, words: &Words) -> Option<Html> {
    let due = facts::due(item)?;
    let passed = mark.standing.is_some_and(|standing| standing.due == Due::Passed);
    let y = y + label.height() - 0.24 * label.line_height;
    Some(html! {
        <text class={classes!("due", passed.then_some("passed"))} lang={words.language.tag()} x={tenths(extent.x1)} y={tenths(y)} text-anchor="end">
            { words.due(due, passed) }
        </text>
    })
}

/// The title in its lines. Each but the last ends in a space, so that the text is the title.
fn title(label: &Label, place: Place, id: String) -> Html {
    let (x, anchor) = match label.side {
        Side::Right | Side::BelowLeft | Side::Above => (place.extent.x0, None),
        Side::Left => (place.extent.x1, Some("end")),
        Side::Below => (place.extent.middle(), Some("middle")),
    };
    let (x, y) = (tenths(x), |line: usize| tenths(place.y + label.line_height * (line as f64 + 0.76)));
    let class = if label.strong { "label strong" } else { "label" };
    // The first line needs no element of its own.
    let last = label.lines.len().saturating_sub(1);
    html! {
        <text {class} x={x.clone()} y={y(0)} text-anchor={anchor} data-part="title" data-for={id}>
            { for label.lines.iter().enumerate().map(|(line, words)| {
                let words = if line < last { [words, " "].concat() } else { words.clone() };
                if line == 0 {
                    return html! { words };
                }
                html! { <tspan x={x.clone()} y={y(line)}>{ words }</tspan> }
            }) }
        </text>
    }
}

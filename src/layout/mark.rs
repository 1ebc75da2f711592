//! The form of each item's mark and where it stands in time; its height in the plot comes later.

use super::scale::Scale;
use super::scene::{Due, End, Extent, Shape, Standing};
use super::timeline::days;
use crate::model::{Basis, Day, Edtf, Event, Item, Part, Pledge, Point};

/// The height of dots, bars, bands and diamonds, and the least width of any mark, in line heights:
/// two rows of the grid.
pub(super) const MARK: f64 = 2.0 / 3.0;

/// How far the line of a pledge without a deadline goes before it has faded out.
const FADE: f64 = 32.0;

/// A mark without its place from top to bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Form {
    pub shape: Shape,
    pub extent: Extent,
    pub firm: Extent,
    pub start: End,
    pub end: End,
    pub at: f64,
    pub diamond: Option<f64>,
    pub standing: Option<Standing>,
    pub background: bool,
}

/// The form of an item of some date, and the days of it, that shows itself in the window of a scale.
/// `size` is the height of its mark.
pub(super) fn form(
    item: Item<'_>,
    (date, days): (Edtf, (f64, f64)),
    scale: &Scale,
    size: f64,
    today: Option<Day>,
) -> Form {
    let half = size / 2.0;
    match item {
        Item::Event(event) => event_form(event, date, days, scale, half),
        Item::Pledge(pledge) => pledge_form(pledge, date, days, scale, half, today),
    }
}

fn event_form(event: &Event, date: Edtf, (first, last): (f64, f64), scale: &Scale, half: f64) -> Form {
    let shape = event_shape(date);
    let shown = shown(scale, first, last);
    let at = inside(scale, shown.middle(), half);
    let least = Extent { x0: at - half, x1: at + half };
    let extent = if shape == Shape::Dot || shown.width() < 2.0 * half { least } else { shown };
    let firm = if shape == Shape::Band { Extent { x0: at, x1: at } } else { extent };
    let (from, to) = scale.window();
    // A day that the window cuts does not go on: it is drawn whole.
    let (goes_back, goes_on) = match shape {
        Shape::Dot => (first.is_infinite(), last.is_infinite()),
        _ => (first < from, last > to),
    };
    let start = if goes_back { End::Arrow } else { soft(is_approximate(date.from())) };
    let end = if goes_on { End::Arrow } else { soft(is_approximate(date.to())) };
    let background = event.basis == Basis::Background;
    Form { shape, extent, firm, start, end, at, diamond: None, standing: None, background }
}

fn pledge_form(
    pledge: &Pledge,
    made: Edtf,
    (first, last): (f64, f64),
    scale: &Scale,
    half: f64,
    today: Option<Day>,
) -> Form {
    let (from, to) = scale.window();
    let moment = match (first.is_finite(), last.is_finite()) {
        (true, true) => (first + last) / 2.0,
        (true, false) => first,
        (false, true) => last,
        (false, false) => from,
    };
    // A day that the window cuts keeps its diamond.
    let cut = last - first <= 1.0 && first < to && last > from;
    let diamond = (cut || (from..=to).contains(&moment)).then(|| inside(scale, scale.x(moment), half));
    let (left, right) = scale.pixels();
    let at = diamond.unwrap_or(if moment < from { left } else { right });
    let made_shown = shown(scale, first, last);
    let left_end = diamond.map_or(made_shown.x0, |at| made_shown.x0.min(at - half));
    let (right_end, firm_end, end) = match pledge.due {
        Some(due) => {
            let (due_first, due_last) = days(due);
            let end = if due_last > to { End::Arrow } else { soft(!due.is_exact()) };
            (shown(scale, due_first, due_last).x1, shown(scale, due_first, due_first).x0, end)
        }
        None => (at + FADE, at, End::Fade),
    };
    let least = diamond.map_or(at, |at| at + half);
    let extent = Extent { x0: left_end.max(left), x1: right_end.max(made_shown.x1).max(least).min(right) };
    let firm = Extent { x0: at, x1: firm_end.max(at).min(extent.x1) };
    let start = if first < from { End::Arrow } else { soft(!made.is_exact()) };
    let standing = Some(standing(pledge, today));
    let background = pledge.basis == Basis::Background;
    Form { shape: Shape::Pledge, extent, firm, start, end, at, diamond, standing, background }
}

/// The pixels of some days, clipped to what is shown.
fn shown(scale: &Scale, first: f64, last: f64) -> Extent {
    let (from, to) = scale.window();
    let (left, right) = scale.pixels();
    let x = |day: f64| scale.x(day.max(from).min(to)).max(left).min(right);
    Extent { x0: x(first), x1: x(last) }
}

/// The nearest place at which a mark is wholly inside the plot.
fn inside(scale: &Scale, x: f64, half: f64) -> f64 {
    let (left, right) = scale.pixels();
    x.max(left + half).min(right - half)
}

fn soft(soft: bool) -> End {
    if soft { End::Soft } else { End::Firm }
}

fn is_approximate(point: Option<Point>) -> bool {
    point.is_some_and(Point::is_approximate)
}

/// What the mark of a pledge says.
pub(super) fn standing(pledge: &Pledge, today: Option<Day>) -> Standing {
    let due = match (pledge.due, today) {
        (None, _) => Due::None,
        // An open deadline never passes.
        (Some(due), Some(today)) if due.last().is_some_and(|last| last < today) => Due::Passed,
        (Some(_), _) => Due::ToCome,
    };
    Standing { status: pledge.status, due }
}

/// The form of an event of some date.
pub(super) fn event_shape(date: Edtf) -> Shape {
    let (first, last) = days(date);
    match exact_to_the_day(date) {
        true if last - first <= 1.0 => Shape::Dot,
        true => Shape::Bar,
        false => Shape::Band,
    }
}

/// Whether both ends, as far as they are given, are known to the day, approximate or not.
fn exact_to_the_day(date: Edtf) -> bool {
    let day = |point: Point| matches!(point.part(), Part::Day(..));
    date.from().is_none_or(day) && date.to().is_none_or(day)
}

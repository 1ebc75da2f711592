//! Where titles go: each lane is packed from the top, the weightiest title first.
//!
//! A title has a few forms, beside its mark or below it, on one line or more. It takes the form
//! and the place that make its lane grow least. All lanes share one height; what finds no place
//! in it is left for a count.

use super::grid::{Grid, Part};
use super::mark::Form;
use super::measure::{Measure, TextStyle};
use super::scene::{Due, End, Extent, Shape, Side};
use super::timeline::{Key, Lane};
use super::wrap::{Lines, Title};
use crate::model::Edtf;

/// Between a mark and its title.
const NEAR: f64 = 6.0;
/// Between a title and whatever stands right of it.
const APART: f64 = 8.0;
/// Rows of a line of text. A row is the grid's unit, a third of a line.
const LINE: usize = 3;
/// Rows of a mark with a line of text beside it.
pub(super) const SINGLE: usize = 4;
/// A title beside its mark is at most so wide; a longer one is broken.
const WIDEST: f64 = 340.0;
/// Rows of a count.
const COUNT: usize = 4;
/// Rows of a mark without a title, level with marks that have one: the first row stays free.
const BARE: (usize, usize) = (1, 3);

/// The rows that a lane has at least: room for one title, with pledges for one above its line.
fn least(lane: Lane) -> usize {
    if lane == Lane::Pledges { LINE + 2 } else { SINGLE }
}

/// A title ready to be placed.
pub(super) struct Candidate<'a> {
    pub key: Key,
    pub lane: Lane,
    pub form: Form,
    pub title: &'a str,
    /// A pledge's deadline.
    pub due: Option<Edtf>,
    pub strong: bool,
}

/// A mark with its title in place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Placed {
    pub key: Key,
    pub lane: Lane,
    pub form: Form,
    /// The first row of its block, from the top of the lane.
    pub row: usize,
    /// The row, from the block's top, in whose middle the mark's middle lies, in halves of a row.
    pub mark_half_rows: usize,
    /// `None` is a bare mark.
    pub title: Option<PlacedTitle>,
}

/// A title in place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PlacedTitle {
    /// Its first row, from the block's top, in halves of a row.
    pub half_rows: usize,
    pub side: Side,
    /// Its left and right edge.
    pub extent: Extent,
    pub lines: Vec<String>,
    /// Where the words of the deadline stand, level with the last line.
    pub due: Option<Extent>,
    pub strong: bool,
}

impl Placed {
    /// A mark without a title at a row.
    pub fn bare(key: Key, lane: Lane, form: Form, row: usize) -> Self {
        Self { key, lane, form, row, mark_half_rows: SINGLE, title: None }
    }
}

/// A form that a title can take.
struct Shaped {
    parts: Vec<Part>,
    rows: usize,
    /// How much this form is disliked, in rows.
    dislike: f64,
    mark_half_rows: usize,
    title_half_rows: usize,
    side: Side,
    title: Extent,
    lines: Vec<String>,
    due: Option<Extent>,
}

/// The lanes while they are filled.
#[derive(Clone)]
pub(super) struct Packing {
    plot: Extent,
    lanes: Vec<(Lane, Grid, usize)>,
    /// Rows that no lane has taken yet.
    spare: usize,
}

impl Packing {
    /// Empty lanes, each with room for one title, and as many more rows as they need.
    pub fn new(plot: Extent, lanes: &[Lane]) -> Self {
        let lanes = lanes.iter().map(|&lane| (lane, Grid::new(plot), least(lane))).collect();
        Self { plot, spare: usize::MAX / 2, lanes }
    }

    /// The same from here on with so many rows in all, as far as they are not taken yet.
    pub fn within(&self, rows: usize) -> Self {
        Self { spare: rows.saturating_sub(self.height()), ..self.clone() }
    }

    /// How many rows a lane has taken.
    pub fn rows(&self, lane: Lane) -> usize {
        self.lanes.iter().find(|(other, ..)| *other == lane).map_or(0, |(_, _, rows)| *rows)
    }

    /// How many rows all lanes have taken together.
    pub fn height(&self) -> usize {
        self.lanes.iter().map(|(_, _, rows)| rows).sum()
    }

    /// Places a count over some pixels in the highest free rows of its lane, which grows if it must.
    pub fn squeeze(&mut self, lane: Lane, extent: Extent) -> usize {
        let around = Extent { x0: extent.x0 - 2.0, x1: extent.x1 + 2.0 };
        self.lower(lane, Part { extent: around, rows: (0, COUNT) })
    }

    /// Places the mark of an item that has no title yet, with its title where that takes no more than
    /// the rows that the mark alone would.
    pub fn squeeze_mark(&mut self, candidate: &Candidate<'_>, measure: &dyn Measure) -> Placed {
        let Candidate { key, lane, form, .. } = *candidate;
        let bare = Part { extent: Extent { x0: form.extent.x0 - 2.0, x1: form.extent.x1 + 4.0 }, rows: BARE };
        let lowest = self.lanes.iter().find(|(other, ..)| *other == lane).map_or(0, |(_, grid, used)| {
            grid.first_fit(&[bare], usize::MAX).map_or(*used, |row| (row + SINGLE).max(*used))
        });
        self.place_above(candidate, lowest, measure)
            .unwrap_or_else(|| Placed::bare(key, lane, form, self.lower(lane, bare)))
    }

    /// Takes the highest free rows of a lane, which grows if it must.
    fn lower(&mut self, lane: Lane, part: Part) -> usize {
        let Some((_, grid, used)) = self.lanes.iter_mut().find(|(other, ..)| *other == lane) else {
            return 0;
        };
        let row = grid.first_fit(&[part], usize::MAX).unwrap_or(*used);
        grid.take(&[part], row);
        *used = (row + part.rows.1).max(*used);
        row
    }

    /// Places a title, if there is room for it in one of its forms.
    pub fn place(&mut self, candidate: &Candidate<'_>, measure: &dyn Measure) -> Option<Placed> {
        let used = self.rows(candidate.lane);
        let placed = self.place_above(candidate, used + self.spare, measure)?;
        self.spare -= self.rows(candidate.lane) - used;
        Some(placed)
    }

    /// Places a title above a row of its lane.
    fn place_above(
        &mut self,
        candidate: &Candidate<'_>,
        limit: usize,
        measure: &dyn Measure,
    ) -> Option<Placed> {
        let plot = self.plot;
        let (_, grid, used) = self.lanes.iter_mut().find(|(lane, ..)| *lane == candidate.lane)?;
        let cost = |shaped: &Shaped, row: usize| {
            let bottom = row + shaped.rows;
            bottom.saturating_sub(*used) as f64 * 3.0 + bottom as f64 + shaped.dislike
        };
        let (shaped, row) = shapes(candidate, plot, measure)
            .into_iter()
            .filter_map(|shaped| grid.first_fit(&shaped.parts, limit).map(|row| (shaped, row)))
            .min_by(|a, b| cost(&a.0, a.1).total_cmp(&cost(&b.0, b.1)))?;
        grid.take(&shaped.parts, row);
        *used = (row + shaped.rows).max(*used);
        let Candidate { key, lane, form, strong, .. } = *candidate;
        let Shaped { mark_half_rows, title_half_rows: half_rows, side, title: extent, lines, due, .. } =
            shaped;
        let title = Some(PlacedTitle { half_rows, side, extent, lines, due, strong });
        Some(Placed { key, lane, form, row, mark_half_rows, title })
    }
}

/// Every form that a title can take inside the plot.
fn shapes(candidate: &Candidate<'_>, plot: Extent, measure: &dyn Measure) -> Vec<Shaped> {
    let style = if candidate.strong { TextStyle::Strong } else { TextStyle::Normal };
    let title = Title::new(candidate.title, style, measure);
    let mut shapes = Vec::new();
    for count in 1..=3 {
        let Some(lines) = title.lines(count) else { break };
        let form = &candidate.form;
        if lines.width > WIDEST.max(form.extent.width()) && count < 3 {
            continue;
        }
        match form.shape {
            Shape::Pledge if form.end != End::Fade => {
                let passed = form.standing.is_some_and(|standing| standing.due == Due::Passed);
                let due = candidate.due.map(|due| measure.due(due, passed).ceil());
                above(form, &lines, due, plot, &mut shapes);
            }
            Shape::Dot | Shape::Pledge => beside(form, &lines, plot, &mut shapes),
            Shape::Bar | Shape::Band => {
                beside(form, &lines, plot, &mut shapes);
                below(form, &lines, plot, &mut shapes);
            }
        }
    }
    shapes
}

/// Right or left of the mark, the first line level with it.
fn beside(form: &Form, lines: &Lines, plot: Extent, shapes: &mut Vec<Shaped>) {
    let rows = SINGLE + LINE * (lines.lines.len() - 1);
    let dislike = 2.0 * (lines.lines.len() - 1) as f64;
    let right = Extent { x0: form.extent.x1 + NEAR, x1: form.extent.x1 + NEAR + lines.width };
    let left = Extent { x0: form.extent.x0 - NEAR - lines.width, x1: form.extent.x0 - NEAR };
    for (side, title, dislike) in [(Side::Right, right, dislike), (Side::Left, left, dislike + 1.5)] {
        if title.x0 < plot.x0 || title.x1 > plot.x1 {
            continue;
        }
        let whole =
            Extent { x0: title.x0.min(form.extent.x0) - 2.0, x1: title.x1.max(form.extent.x1) + APART };
        shapes.push(Shaped {
            parts: vec![Part { extent: whole, rows: (0, rows) }],
            rows,
            dislike,
            mark_half_rows: SINGLE,
            title_half_rows: 1,
            side,
            title,
            lines: lines.lines.clone(),
            due: None,
        });
    }
}

/// Below the mark: in the middle, or at the left end of a mark that is wider than its title.
fn below(form: &Form, lines: &Lines, plot: Extent, shapes: &mut Vec<Shaped>) {
    if lines.width > plot.width() {
        return;
    }
    let wide = form.extent.width() > lines.width.max(160.0);
    let x0 = if wide { form.extent.x0 } else { form.at - lines.width / 2.0 };
    let x0 = x0.min(plot.x1 - lines.width).max(plot.x0);
    let title = Extent { x0, x1: x0 + lines.width };
    let mark = Extent { x0: form.extent.x0 - 2.0, x1: form.extent.x1 + 4.0 };
    let text = Extent { x0: title.x0 - 2.0, x1: title.x1 + APART };
    let rows = LINE + LINE * lines.lines.len();
    let narrow_enough = lines.width <= form.extent.width().max(110.0);
    shapes.push(Shaped {
        parts: vec![Part { extent: mark, rows: (0, LINE) }, Part { extent: text, rows: (LINE, rows + 1) }],
        rows: rows + 1,
        dislike: lines.lines.len() as f64 + if narrow_enough { 0.0 } else { 3.0 },
        mark_half_rows: SINGLE,
        title_half_rows: 2 * LINE + 1,
        side: if wide { Side::BelowLeft } else { Side::Below },
        title,
        lines: lines.lines.clone(),
        due: None,
    });
}

/// Above the line of a pledge that runs to its deadline, right of the diamond; at the end of the
/// line, if there is room, the words of the deadline, so many pixels wide.
fn above(form: &Form, lines: &Lines, due: Option<f64>, plot: Extent, shapes: &mut Vec<Shaped>) {
    let start = form.diamond.map_or(form.extent.x0, |at| at + 2.0 * NEAR - 2.0);
    let x0 = start.min(plot.x1 - lines.width);
    if x0 < plot.x0 {
        return;
    }
    let title = Extent { x0, x1: x0 + lines.width };
    let rows = LINE * lines.lines.len();
    let text = Extent { x0: title.x0 - 2.0, x1: title.x1 + APART };
    let line = Extent { x0: form.extent.x0 - 2.0, x1: form.extent.x1 + 4.0 };
    let due = due.map(|width| Extent { x0: form.extent.x1 - width, x1: form.extent.x1 });
    let due = due.filter(|due| due.x0 >= title.x1 + 3.0 * APART);
    for due in [due, None].into_iter().take(1 + usize::from(due.is_some())) {
        let mut parts =
            vec![Part { extent: text, rows: (0, rows) }, Part { extent: line, rows: (rows, rows + 2) }];
        parts.extend(due.map(|due| Part {
            extent: Extent { x0: due.x0 - APART, x1: due.x1 },
            rows: (rows - LINE, rows),
        }));
        shapes.push(Shaped {
            parts,
            rows: rows + 2,
            dislike: 2.0 * (lines.lines.len() - 1) as f64 + if due.is_some() { 0.0 } else { 0.5 },
            mark_half_rows: 2 * rows + 2,
            title_half_rows: 0,
            side: Side::Above,
            title,
            lines: lines.lines.clone(),
            due,
        });
    }
}

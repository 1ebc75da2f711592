//! The plot of a wide container, put together.

use super::around::{breaks, close, links, overview, today};
use super::cluster::{Leftover, gather};
use super::mark::{self, MARK};
use super::measure::Measure;
use super::place::{Candidate, Packing, Placed};
use super::scale::Scale;
use super::scene::*;
use super::ticks::ticks;
use super::timeline::{Key, Lane, Timeline, days, is_chief};
use super::{Choice, Viewport};
use crate::model::Day;
use crate::order;

/// More titles than this are not tried: a plot has no room for them, and trying takes time.
const MOST_TITLES: usize = 80;
/// So many summits and meetings of ministers have their titles however low the plot should be.
const CHIEFS: usize = 4;
/// A mark wider than this is a line that other marks can lie beside.
const LONG: f64 = 160.0;
/// Above and below what a lane holds.
const PADDING: f64 = 2.5;

/// The plot of a wide container.
pub fn wide(timeline: &Timeline, choice: &Choice<'_>, viewport: &Viewport, measure: &dyn Measure) -> Scene {
    let width = viewport.width.max(1.0);
    let left = viewport.heading.max(0.0).min(width - 1.0);
    let plot = Extent { x0: left, x1: width };
    let pace = timeline.pace(choice.scale);
    let scale = Scale::new(choice.scale, pace.clone(), choice.window.unwrap_or(pace.domain()), (left, width));
    let line = viewport.line.max(3.0);

    let sorted = Sorted::new(timeline, choice, &scale);
    let axis_y = line + 6.0;
    let top = axis_y + 8.0;
    let shown = Shown::new(timeline, viewport, &scale, &sorted.shown, line);
    // Without room beside them, the headings of the lanes stand above what they hold.
    let above = PADDING + if left == 0.0 { line } else { 0.0 };
    let edges = (above + PADDING) * sorted.lanes.len() as f64;
    let packed = shown.pack(plot, &sorted.lanes, viewport.height - top - edges, choice.selected, measure);

    let (ticks, breaks) = (ticks(&scale, &sorted.moments, measure), breaks(&scale));
    let mut scene = Scene {
        width,
        height: top,
        plot,
        axis: Axis {
            y: axis_y,
            close: close(&breaks, &ticks, plot),
            ticks,
            breaks,
            today: today(viewport.today, &scale),
        },
        lanes: Vec::new(),
        marks: Vec::new(),
        labels: Vec::new(),
        clusters: Vec::new(),
        links: Vec::new(),
        undated: sorted.undated,
        earlier: sorted.earlier,
        later: sorted.later,
        overview: overview(timeline, choice, &scale, viewport.today),
        scale: scale.clone(),
    };
    let row = line / 3.0;
    for &(lane, count) in &sorted.lanes {
        let y = scene.height + above;
        for placed in packed.placed.iter().filter(|placed| placed.lane == lane) {
            scene.marks.push(mark_at(placed, y, row, choice.selected));
            scene.labels.extend(label_at(placed, y, row));
        }
        let clusters = packed.clusters.iter().filter(|(cluster, _)| cluster.lane == lane);
        let lowered = |(cluster, at): &(Cluster, usize)| Cluster {
            y: y + *at as f64 * row + row * 0.2,
            ..cluster.clone()
        };
        scene.clusters.extend(clusters.map(lowered));
        let height = above + PADDING + packed.packing.rows(lane) as f64 * row;
        // Level with the first mark, or on the line above it.
        let heading = scene.height + if left == 0.0 { PADDING + 0.76 * line } else { above + 2.8 * row };
        scene.lanes.push(LaneBox { lane, y: scene.height, height, heading, count });
        scene.height += height;
    }
    order::sort_by_key(&mut scene.marks, |mark| mark.key);
    order::sort_by_key(&mut scene.labels, |label| label.key);
    scene.links = links(timeline, &scene, choice.selected);
    scene
}

/// The height of a count in lines, a little less than its rows.
const COUNT_HEIGHT: f64 = 1.2;

/// The items to be shown, by where they are.
struct Sorted {
    /// Those with a day in the window, in time order.
    shown: Vec<Key>,
    earlier: Vec<Key>,
    later: Vec<Key>,
    undated: Vec<Key>,
    /// The days on which those that are shown begin or fall due, in time order.
    moments: Vec<f64>,
    /// The lanes that hold a dated item, and how many.
    lanes: Vec<(Lane, u32)>,
}

impl Sorted {
    fn new(timeline: &Timeline, choice: &Choice<'_>, scale: &Scale) -> Self {
        let (from, to) = scale.window();
        let (mut shown, mut earlier, mut later, mut undated) = (vec![], vec![], vec![], vec![]);
        let mut moments = Vec::new();
        let mut counts = [0; Lane::ALL.len()];
        for &key in choice.visible {
            let entry = timeline.entry(key);
            let Some((start, end)) = entry.run() else {
                undated.push(key);
                continue;
            };
            counts[entry.lane as usize] += 1;
            // A rounding error of the scale must not lose the items at the ends of the range.
            if end <= from + 1e-6 {
                earlier.push(key);
            } else if start >= to - 1e-6 {
                later.push(key);
            } else {
                shown.push(key);
                let due = entry.due.map(|due| days(due).0);
                moments.extend([Some(start), due].into_iter().flatten().filter(|day| day.is_finite()));
            }
        }
        order::sort_by(&mut moments, f64::total_cmp);
        let lanes = Lane::ALL.into_iter().map(|lane| (lane, counts[lane as usize]));
        let lanes = lanes.filter(|&(_, count)| count > 0).collect();
        Self { shown, earlier, later, undated, moments, lanes }
    }
}

/// The items in the window with the forms of their marks.
struct Shown<'a> {
    timeline: &'a Timeline,
    scale: &'a Scale,
    today: Option<Day>,
    keys: &'a [Key],
    /// The height of a line.
    line: f64,
}

/// All that is in place.
struct Packed {
    packing: Packing,
    placed: Vec<Placed>,
    /// Counts and the rows at which they stand.
    clusters: Vec<(Cluster, usize)>,
}

impl Packed {
    fn titles(&self) -> usize {
        self.placed.iter().filter(|placed| placed.title.is_some()).count()
    }
}

impl<'a> Shown<'a> {
    fn new(
        timeline: &'a Timeline,
        viewport: &Viewport,
        scale: &'a Scale,
        keys: &'a [Key],
        line: f64,
    ) -> Self {
        Self { timeline, scale, today: viewport.today, keys, line }
    }

    /// Packs what is shown into a height. Where the selected item finds no place for its title, all
    /// is packed again with that one first. A lane that holds nothing in the window keeps its place.
    fn pack(
        &self,
        plot: Extent,
        lanes: &[(Lane, u32)],
        height: f64,
        selected: Option<Key>,
        measure: &dyn Measure,
    ) -> Packed {
        let lanes: Vec<_> = lanes.iter().map(|&(lane, _)| lane).collect();
        let rows = (height / (self.line / 3.0)).max(0.0).floor() as usize;
        let mut candidates = self.candidates();
        let packed = self.pack_into(plot, &lanes, rows, &candidates, selected, measure);
        let untitled = |key: &Key| {
            let titled = |placed: &Placed| placed.key == *key && placed.title.is_some();
            self.keys.contains(key) && !packed.placed.iter().any(titled)
        };
        let Some(key) = selected.filter(untitled) else { return packed };
        match candidates.iter().position(|candidate| candidate.key == key) {
            Some(place) => candidates[..=place].rotate_right(1),
            None => candidates.insert(0, self.candidate(key)),
        }
        self.pack_into(plot, &lanes, rows, &candidates, selected, measure)
    }

    /// Packs candidates into so many rows. Counts and bare marks go where titles left room, and need
    /// more where there is none: so titles get as many rows as leave enough.
    fn pack_into(
        &self,
        plot: Extent,
        lanes: &[Lane],
        rows: usize,
        candidates: &[Candidate<'_>],
        selected: Option<Key>,
        measure: &dyn Measure,
    ) -> Packed {
        let items = self.items();
        // The selected item stands first only where it would not have its title otherwise.
        let chosen = candidates.first().filter(|candidate| Some(candidate.key) == selected);
        let chiefs = candidates.iter().filter(|candidate| candidate.strong).take(CHIEFS);
        let mut first = Packing::new(plot, lanes);
        let chiefs: Vec<_> = chosen
            .into_iter()
            .filter(|candidate| !candidate.strong)
            .chain(chiefs)
            .filter_map(|candidate| first.place(candidate, measure))
            .collect();
        let rest = || {
            let is_placed = |key: Key| chiefs.iter().any(|placed| placed.key == key);
            candidates.iter().filter(move |candidate| !is_placed(candidate.key))
        };
        let pack = |rows: usize| {
            let mut packing = first.within(rows);
            let mut placed = chiefs.clone();
            placed.extend(rest().filter_map(|candidate| packing.place(candidate, measure)));
            let clusters = self.squeeze(&items, &mut packing, &mut placed, selected, measure);
            Packed { packing, placed, clusters }
        };
        let least = first.height();
        let mut best = pack(rows);
        let (mut tried, mut too_many) = (rows, rows);
        while best.packing.height() > rows && tried > least {
            // What is too high by some rows has to give up at least about half as many titles' rows.
            too_many = tried;
            tried = tried.saturating_sub((best.packing.height() - rows).div_ceil(2)).max(least);
            let packed = pack(tried);
            if packed.packing.height() < best.packing.height() {
                best = packed;
            }
        }
        // That may have given up more than it had to.
        while tried + 1 < too_many {
            let between = tried.midpoint(too_many);
            let packed = pack(between);
            if packed.packing.height() > rows {
                too_many = between;
            } else {
                tried = between;
                if packed.titles() > best.titles() {
                    best = packed;
                }
            }
        }
        best
    }

    /// Gives what has no title a place: a count of several items, the bare mark of a single one.
    fn squeeze(
        &self,
        items: &[Vec<Leftover>; Lane::ALL.len()],
        packing: &mut Packing,
        placed: &mut Vec<Placed>,
        selected: Option<Key>,
        measure: &dyn Measure,
    ) -> Vec<(Cluster, usize)> {
        let mut kept: Vec<_> = placed.iter().map(|placed| placed.key).collect();
        order::sort(&mut kept);
        let (mut counts, mut alone) = (Vec::new(), Vec::new());
        for (lane, items) in Lane::ALL.into_iter().zip(items) {
            let leftovers = items.iter().filter(|item| kept.binary_search(&item.key).is_err());
            for cluster in gather(lane, leftovers, self.scale, self.line * COUNT_HEIGHT, selected, measure) {
                match cluster.keys[..] {
                    [key] => alone.push(key),
                    _ => counts.push(cluster),
                }
            }
        }
        // Long lines go first, so that they lie close together; counts next, which make room for titles.
        order::sort_by_key(&mut alone, |&key| std::cmp::Reverse(self.timeline.entry(key).weight));
        let is_long = |key: &&Key| self.form(**key).extent.width() > LONG;
        placed.extend(
            alone.iter().filter(is_long).map(|&key| packing.squeeze_mark(&self.candidate(key), measure)),
        );
        let place = |cluster: Cluster| {
            let row = packing.squeeze(cluster.lane, cluster.extent);
            (cluster, row)
        };
        let clusters = counts.into_iter().map(place).collect();
        let rest = alone.iter().filter(|key| !is_long(key));
        placed.extend(rest.map(|&key| packing.squeeze_mark(&self.candidate(key), measure)));
        clusters
    }

    /// Every item of each lane, from left to right.
    fn items(&self) -> [Vec<Leftover>; Lane::ALL.len()] {
        let (from, to) = self.scale.window();
        let mut lanes: [Vec<Leftover>; Lane::ALL.len()] = Default::default();
        for &key in self.keys {
            let (start, end) = self.timeline.days(key).unwrap_or((from, to));
            let days = (start.max(from), end.min(to));
            lanes[self.timeline.lane(key) as usize].push(Leftover { key, form: self.form(key), days });
        }
        lanes.iter_mut().for_each(|lane| order::sort_by(lane, |a, b| a.form.at.total_cmp(&b.form.at)));
        lanes
    }

    /// The weightiest items, the weightiest first.
    fn candidates(&self) -> Vec<Candidate<'a>> {
        let weight = |key: Key| self.timeline.entry(key).weight;
        // In order at any time, so that of ten thousand items hardly any is compared more than once.
        let mut keys: Vec<Key> = Vec::new();
        for &key in self.keys {
            if keys.len() < MOST_TITLES || keys.last().is_some_and(|&last| weight(key) > weight(last)) {
                keys.insert(keys.partition_point(|&other| weight(other) > weight(key)), key);
                keys.truncate(MOST_TITLES);
            }
        }
        keys.into_iter().map(|key| self.candidate(key)).collect()
    }

    fn candidate(&self, key: Key) -> Candidate<'a> {
        let item = self.timeline.item(key);
        let lane = self.timeline.lane(key);
        Candidate {
            key,
            lane,
            form: self.form(key),
            title: item.title(),
            due: self.timeline.entry(key).due,
            strong: is_chief(item),
        }
    }

    fn form(&self, key: Key) -> mark::Form {
        let entry = self.timeline.entry(key);
        // Only dated items are shown; the fallback is never drawn.
        let date = entry
            .date
            .unwrap_or(crate::model::Edtf::Interval(crate::model::Bound::Open, crate::model::Bound::Open));
        let days = entry.days().unwrap_or((f64::NEG_INFINITY, f64::INFINITY));
        mark::form(self.timeline.item(key), (date, days), self.scale, self.line * MARK, self.today)
    }
}

fn mark_at(placed: &Placed, y: f64, row: f64, selected: Option<Key>) -> Mark {
    let form = &placed.form;
    let height = 2.0 * row;
    let middle = y + (placed.row as f64 + placed.mark_half_rows as f64 / 2.0) * row;
    Mark {
        key: placed.key,
        lane: placed.lane,
        shape: form.shape,
        extent: form.extent,
        y: middle - height / 2.0,
        height,
        firm: form.firm,
        start: form.start,
        end: form.end,
        at: form.at,
        diamond: form.diamond,
        standing: form.standing,
        background: form.background,
        selected: selected == Some(placed.key),
    }
}

fn label_at(placed: &Placed, y: f64, row: f64) -> Option<Label> {
    let title = placed.title.as_ref()?;
    Some(Label {
        key: placed.key,
        side: title.side,
        extent: title.extent,
        y: y + (placed.row as f64 + title.half_rows as f64 / 2.0) * row,
        line_height: 3.0 * row,
        lines: title.lines.clone(),
        due: title.due,
        strong: title.strong,
    })
}

//! The scale runs both ways; of the items of any report each is drawn once, and no title stands on
//! another.

use std::collections::HashMap;

use nato_timeline::layout::{
    Choice, Estimate, Extent, Key, Pace, Scale, ScaleKind, Scene, Timeline, Viewport, between, narrow, wide,
};
use nato_timeline::model::{Day, Report};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use crate::generate;

/// A box: its left and right edge, and its upper and lower one.
type Box = (Extent, (f64, f64));

fn overlap(a: &Box, b: &Box) -> bool {
    const TOUCH: f64 = 1e-6;
    let apart = |from: f64, to: f64| from + TOUCH >= to;
    !(apart(a.0.x1, b.0.x0) || apart(b.0.x1, a.0.x0) || apart(a.1.1, b.1.0) || apart(b.1.1, a.1.0))
}

/// What is to be drawn: how wide, on which scale, and which part of the range in shares.
#[derive(Clone, Copy, Debug)]
struct View {
    width: f64,
    heading: f64,
    scale: ScaleKind,
    window: Option<(f64, f64)>,
    selected: u32,
}

fn view() -> impl Strategy<Value = View> {
    let window = proptest::option::of((0.0..0.9_f64, 0.01..0.6_f64));
    (280.0..2560.0_f64, any::<bool>(), any::<bool>(), window, any::<u32>()).prop_map(
        |(width, even, headed, window, selected)| View {
            width,
            heading: if headed && width > 640.0 { 110.0 } else { 0.0 },
            scale: if even { ScaleKind::Even } else { ScaleKind::Calendar },
            window: window.map(|(from, length)| (from, from + length)),
            selected,
        },
    )
}

/// The scene, and the items that it was asked to show.
fn draw(timeline: &Timeline, view: View) -> (Scene, Vec<Key>) {
    let visible: Vec<Key> = timeline.keys().collect();
    let pace = timeline.pace(view.scale);
    let choice = Choice {
        visible: &visible,
        selected: visible.get(view.selected as usize % visible.len().max(1)).copied(),
        scale: view.scale,
        window: view.window.map(|(from, to)| (pace.day(from), pace.day(to))),
    };
    let viewport = Viewport {
        width: view.width,
        height: 420.0,
        heading: view.heading,
        line: 16.5,
        today: Day::from_ymd(2023, 7, 1),
    };
    (wide(timeline, &choice, &viewport, &Estimate::default()), visible)
}

fn timeline(report: Report) -> Timeline {
    Timeline::new(report)
}

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn a_scale_is_undone_by_its_inverse(
        steps in vec((0.5..4000.0_f64, 0.01..50.0_f64), 1..12),
        start in -20_000.0..20_000.0_f64,
        window in (0.0..0.8_f64, 0.01..0.2_f64),
        width in 100.0..2560.0_f64,
        places in vec(0.0..1.0_f64, 2..20),
    ) {
        let mut knots = vec![(start, 0.0)];
        for (days, share) in steps {
            let (day, whole) = knots[knots.len() - 1];
            knots.push((day + days, whole + share));
        }
        let pace = Pace::new(&knots).unwrap();
        let (from, to) = (pace.day(window.0), pace.day(window.0 + window.1));
        let scale = Scale::new(ScaleKind::Even, pace, (from, to), (10.0, 10.0 + width));
        let mut days: Vec<f64> = places.iter().map(|place| from + (to - from) * place).collect();
        days.sort_by(f64::total_cmp);
        for pair in days.windows(2) {
            prop_assert!(scale.x(pair[0]) <= scale.x(pair[1]), "not monotone at {pair:?}");
        }
        for day in days {
            let x = scale.x(day);
            prop_assert!((10.0 - 1e-6..=10.0 + width + 1e-6).contains(&x), "{day} is at {x}");
            let back = scale.day(x);
            prop_assert!((back - day).abs() <= 1e-6 * (to - from).max(1.0), "{day} came back as {back}");
        }
    }

    #[test]
    fn titles_overlap_neither_one_another_nor_marks_of_others(report in generate::report(60), view in view()) {
        let timeline = timeline(report);
        let (scene, _) = draw(&timeline, view);
        let labels: Vec<(Key, Box)> = scene
            .labels
            .iter()
            .flat_map(|label| {
                let bottom = label.y + label.height();
                let title = (label.key, (label.extent, (label.y, bottom)));
                let due = label.due.map(|due| (label.key, (due, (bottom - label.line_height, bottom))));
                [title].into_iter().chain(due)
            })
            .collect();
        let marks = scene.marks.iter().map(|mark| (mark.key, (mark.extent, (mark.y, mark.y + mark.height))));
        let clusters = scene
            .clusters
            .iter()
            .map(|cluster| (Key(u32::MAX), (cluster.extent, (cluster.y, cluster.y + cluster.height))));
        for (place, (key, label)) in labels.iter().enumerate() {
            for (other, next) in &labels[place + 1..] {
                prop_assert!(!overlap(label, next), "titles of {key:?} and {other:?}: {label:?} {next:?}");
            }
            for (other, next) in marks.clone().chain(clusters.clone()).filter(|(other, _)| other != key) {
                prop_assert!(!overlap(label, &next), "title of {key:?} on {other:?}: {label:?} {next:?}");
            }
            let (extent, (top, bottom)) = label;
            prop_assert!(extent.x0 >= scene.plot.x0 - 0.5 && extent.x1 <= scene.plot.x1 + 0.5, "{label:?}");
            prop_assert!(*top >= scene.axis.y && *bottom <= scene.height + 0.5, "{label:?}");
        }
    }

    #[test]
    fn every_item_has_one_place(report in generate::report(60), view in view()) {
        let timeline = timeline(report);
        let (scene, visible) = draw(&timeline, view);
        let mut places: HashMap<Key, usize> = HashMap::new();
        let marks = scene.marks.iter().map(|mark| mark.key);
        let gathered = scene.clusters.iter().flat_map(|cluster| cluster.keys.iter().copied());
        let outside = [&scene.undated, &scene.earlier, &scene.later].into_iter().flatten().copied();
        marks.chain(gathered).chain(outside).for_each(|key| *places.entry(key).or_default() += 1);
        for key in &visible {
            prop_assert_eq!(places.get(key), Some(&1), "{:?} of {}", key, visible.len());
        }
        prop_assert_eq!(places.len(), visible.len());
        for mark in &scene.marks {
            prop_assert!(mark.extent.x0 <= mark.extent.x1, "{mark:?}");
            prop_assert!(mark.y >= scene.axis.y && mark.y + mark.height <= scene.height + 0.5, "{mark:?}");
        }
    }

    #[test]
    fn ticks_stand_in_order_and_apart(report in generate::report(40), view in view()) {
        let (scene, _) = draw(&timeline(report), view);
        for pair in scene.axis.ticks.windows(2) {
            let (left, right) = (pair[0].x + pair[0].width / 2.0, pair[1].x - pair[1].width / 2.0);
            prop_assert!(left <= right + 1e-6, "{pair:?}");
            prop_assert!(pair[0].label != pair[1].label, "the same words twice: {pair:?}");
        }
    }

    #[test]
    fn between_two_scales_time_runs_forwards_and_ends_where_it_should(
        report in generate::report(40), view in view(), share in 0.0..1.0_f64,
    ) {
        let timeline = timeline(report);
        let whole = |scale| draw(&timeline, View { scale, window: None, ..view }).0;
        let (from, to) = (whole(view.scale), whole(view.scale.other()));
        let on_the_way = between(&from, &to, share);
        let drawn = |scene: &Scene| scene.marks.iter().map(|mark| mark.key).collect::<Vec<_>>();
        let mut both = [drawn(&from), drawn(&to)].concat();
        both.sort_unstable();
        both.dedup();
        prop_assert_eq!(drawn(&on_the_way), both);
        for mark in &on_the_way.marks {
            let (x0, x1) = (on_the_way.plot.x0 - 1.0, on_the_way.plot.x1 + 1.0);
            prop_assert!(x0 <= mark.at && mark.at <= x1, "outside: {mark:?}");
        }
        for pair in on_the_way.axis.ticks.windows(2) {
            let (left, right) = (pair[0].x + pair[0].width / 2.0, pair[1].x - pair[1].width / 2.0);
            prop_assert!(left <= right, "{pair:?}");
        }
        let end = between(&from, &to, 1.0);
        for mark in &to.marks {
            let there = end.marks.iter().find(|other| other.key == mark.key);
            let apart = there.map(|there| (there.at - mark.at).abs() + (there.y - mark.y).abs());
            prop_assert!(apart.is_some_and(|apart| apart < 1e-6), "{mark:?} and {there:?}");
        }
    }

    #[test]
    fn the_column_holds_every_item_once_in_time_order(report in generate::report(40), selected in any::<u32>()) {
        let timeline = timeline(report);
        let visible: Vec<Key> = timeline.keys().collect();
        let selected = visible.get(selected as usize % visible.len().max(1)).copied();
        let rows = narrow(&timeline, &visible, selected, None);
        prop_assert_eq!(rows.iter().map(|row| row.key).collect::<Vec<_>>(), visible);
        for row in &rows {
            let mut tracks: Vec<u8> = row.rails.iter().map(|rail| rail.track).collect();
            tracks.sort_unstable();
            prop_assert!(tracks.windows(2).all(|pair| pair[0] != pair[1]), "two pledges on one track: {row:?}");
        }
    }
}

/// The row of each title: how far below the top of its lane it stands.
fn title_rows(timeline: &Timeline, scene: &Scene) -> HashMap<Key, f64> {
    let top = |key| {
        let lane = timeline.lane(key);
        scene.lanes.iter().find(|other| other.lane == lane).map_or(0.0, |lane| lane.y)
    };
    scene.labels.iter().map(|label| (label.key, label.y - top(label.key))).collect()
}

/// A reader who zooms a little finds the titles where they were: of those that have room before and
/// after, nearly all keep their row, and nearly all that have their mark in the window keep their title.
#[test]
fn a_small_zoom_leaves_titles_in_their_rows() {
    let mut runner =
        TestRunner::new_with_rng(Default::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let views = (generate::report(40), 640.0..1400.0_f64, 0.0..0.5_f64, 0.2..0.5_f64, any::<bool>());
    let (mut before, mut titled, mut kept) = (0, 0, 0);
    for _ in 0..200 {
        let Ok(tree) = views.new_tree(&mut runner) else { continue };
        let (report, width, from, length, even) = tree.current();
        let timeline = timeline(report);
        let scale = if even { ScaleKind::Even } else { ScaleKind::Calendar };
        let zoomed = |share: f64| {
            let window = Some((from + share * length, from + length - share * length));
            draw(&timeline, View { width, heading: 110.0, scale, window, selected: 0 }).0
        };
        let (wider, closer) = (zoomed(0.0), zoomed(0.025));
        let (first, second) = (title_rows(&timeline, &wider), title_rows(&timeline, &closer));
        let marked = |key: &Key| !closer.earlier.contains(key) && !closer.later.contains(key);
        for (key, row) in first.iter().filter(|(key, _)| marked(key)) {
            before += 1;
            if let Some(other) = second.get(key) {
                titled += 1;
                kept += usize::from((row - other).abs() < 1.0);
            }
        }
    }
    println!("{before} titles, {titled} still there, {kept} in their row");
    assert!(before > 500, "only {before} titles");
    assert!(titled * 100 >= before * 90, "{titled} of {before} titles are still there");
    assert!(kept * 100 >= titled * 90, "{kept} of {titled} titles keep their row");
}

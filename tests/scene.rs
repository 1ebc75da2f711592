//! Pictures of scenes, kept for a person to look at: `tests/scene/*.svg`. `UPDATE=1 cargo test
//! --test scene` draws them anew.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use std::path::Path;

use nato_timeline::export::json::{self, Json};
use nato_timeline::export::svg;
use nato_timeline::layout::{Choice, Estimate, Key, ScaleKind, Scene, Timeline, Viewport, wide};
use nato_timeline::model::{Day, Language};

fn sample() -> Timeline {
    let text = include_str!("scene/sample.json");
    Timeline::new(json::report(&Json::parse(text).unwrap()).unwrap())
}

fn viewport(width: f64) -> Viewport {
    Viewport {
        width,
        height: 420.0,
        heading: if width < 700.0 { 0.0 } else { 110.0 },
        line: 16.5,
        today: Day::from_ymd(2026, 11, 24),
    }
}

fn draw(timeline: &Timeline, width: f64, change: impl FnOnce(&mut Choice<'_>)) -> Scene {
    let visible: Vec<Key> = timeline.keys().collect();
    let mut choice = Choice { visible: &visible, selected: None, scale: ScaleKind::Even, window: None };
    change(&mut choice);
    wide(timeline, &choice, &viewport(width), &Estimate::default())
}

/// Compares a picture with the one kept under its name.
fn check(name: &str, timeline: &Timeline, scene: &Scene) {
    let picture = svg::svg(scene, timeline, Language::Dutch);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scene").join(name).with_extension("svg");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &picture).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == picture, "{name} looks different: draw it with UPDATE=1, look at it, then keep it");
}

#[test]
fn the_sample_report_on_the_even_scale() {
    let timeline = sample();
    check("even", &timeline, &draw(&timeline, 1144.0, |_| {}));
}

#[test]
fn the_sample_report_on_the_calendar_scale() {
    let timeline = sample();
    check("calendar", &timeline, &draw(&timeline, 1144.0, |choice| choice.scale = ScaleKind::Calendar));
}

#[test]
fn the_sample_report_in_a_column_of_640_pixels() {
    let timeline = sample();
    check("column", &timeline, &draw(&timeline, 640.0, |_| {}));
}

/// However low the plot, readers find the meeting that is reported on and the summits first.
#[test]
fn the_meeting_itself_and_the_summits_win_their_titles() {
    let timeline = sample();
    let visible: Vec<Key> = timeline.keys().collect();
    let choice = Choice { visible: &visible, selected: None, scale: ScaleKind::Even, window: None };
    for (width, height) in [(2400.0, 160.0), (1144.0, 200.0), (1144.0, 120.0), (720.0, 150.0)] {
        let scene = wide(&timeline, &choice, &Viewport { height, ..viewport(width) }, &Estimate::default());
        let named: Vec<&str> = scene.labels.iter().map(|label| timeline.item(label.key).title()).collect();
        for title in ["NAVO Foreign Ministerial Meeting, Brussel", "Top in Wales", "NAVO-Top in Vilnius"] {
            assert!(named.contains(&title), "no {title} at {width} by {height}: {named:?}");
        }
    }
}

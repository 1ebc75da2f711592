//! Whatever a report says stays text in every form in which it is printed.

use nato_timeline::export::{csv, html, icalendar, json, svg};
use nato_timeline::layout::{Choice, Estimate, Key, ScaleKind, Timeline as Ready, Viewport, wide};
use nato_timeline::model::{Day, Language};
use nato_timeline::parse::parse;
use proptest::prelude::*;

use crate::generate;

/// The names of the tags in a piece of HTML or SVG, end tags included.
fn tags(markup: &str) -> Vec<&str> {
    markup
        .split('<')
        .skip(1)
        .map(|rest| rest.split([' ', '>', '\n']).next().unwrap_or_default().trim_matches('/'))
        .collect()
}

/// The lines of a table, line breaks inside quotes not counted.
fn lines(table: &str) -> usize {
    let mut quoted = false;
    table
        .chars()
        .filter(|&character| {
            quoted ^= character == '"';
            character == '\n' && !quoted
        })
        .count()
}

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn a_text_stays_text(source in generate::text()) {
        let report = parse(&source);
        let list = html::list(&report);
        for tag in tags(&list) {
            prop_assert!(["ol", "li", "time", "strong", "blockquote"].contains(&tag), "<{tag}> in {list}");
        }
        prop_assert!(!list.contains('\0'));
        prop_assert_eq!(lines(&csv::table(&report)), report.items().len() + 1);
        for line in icalendar::calendar(&report, Day::from_number(0)).split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains(['\n', '\r', '\0']), "{line:?}");
        }
        let json = json::timeline(&report).to_string();
        prop_assert!(!json.contains('\0'));
    }

    #[test]
    fn titles_of_a_picture_stay_text(report in generate::report(20)) {
        let timeline = Ready::new(report);
        let visible: Vec<Key> = timeline.keys().collect();
        let choice = Choice { visible: &visible, selected: None, scale: ScaleKind::Even, window: None };
        let viewport = Viewport { width: 900.0, height: 420.0, heading: 0.0, line: 16.5, today: None };
        let scene = wide(&timeline, &choice, &viewport, &Estimate::default());
        let picture = svg::svg(&scene, &timeline, Language::Dutch);
        prop_assert!(!tags(&picture).contains(&"b"), "{picture}");
    }
}

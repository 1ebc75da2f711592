//! Reports that try to be more than text, in every export: shown as text, never markup, a formula or
//! another line.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use nato_timeline::export::json::{self, Json};
use nato_timeline::export::{csv, html, icalendar, svg};
use nato_timeline::layout::{Choice, Estimate, Key, ScaleKind, Timeline, Viewport, wide};
use nato_timeline::model::{Day, Language, Report};
use nato_timeline::parse::parse;

/// What could end an element, a string, a field or a line, or begin one.
const PIECES: [&str; 12] = [
    "</script><script>alert(1)</script>",
    "</template></ol></nato-timeline>",
    "<!-- -->",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "]]>",
    "&amp; &#0; &lt;b&gt;",
    "\" onclick=\"alert(1)",
    "\u{0}\u{1}\u{8}\u{b}\u{7f}\u{85}",
    "\u{202e}txet\u{2067}\u{feff}",
    "Z\u{351}\u{36b}\u{343}\u{36a}a\u{352}\u{363}l\u{329}\u{32f}go",
    "\r\nEND:VCALENDAR\r\n",
];

fn source() -> String {
    let said = PIECES.iter().enumerate().map(|(place, piece)| {
        format!("De NAVO-top in Madrid {piece} vond plaats op {} juni 2022 {piece}.\n\n", place + 1)
    });
    said.collect()
}

/// A report whose items are named after the pieces, as no reader would, but as JSON may.
fn named() -> Report {
    let events: Vec<_> = PIECES
        .iter()
        .enumerate()
        .map(|(place, piece)| {
            serde_json::json!({
                "id": format!("e{place}"), "title": piece, "kind": "summit", "value": format!("2022-06-{:02}", place + 1),
                "basis": "stated", "place": piece, "actors": [piece], "mentions": [],
            })
        })
        .collect();
    let timeline = serde_json::json!({
        "schema": "nato-timeline/1", "report": {"title": PIECES[0], "language": "nl"}, "events": events,
    });
    json::report(&Json::parse(&timeline.to_string()).unwrap()).unwrap()
}

/// The names of the tags of a markup text.
fn tags(markup: &str) -> Vec<&str> {
    let mut names: Vec<_> = markup
        .split('<')
        .skip(1)
        .map(|rest| rest.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap())
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn no_control(text: &str, allowed: &[char]) {
    let found = text.chars().find(|character| character.is_control() && !allowed.contains(character));
    assert_eq!(found, None);
}

#[test]
fn html_has_its_own_tags_alone() {
    for report in [parse(&source()), named()] {
        let html = html::embed(&report, &source());
        let known = ["blockquote", "li", "ol", "strong", "template", "time"];
        assert!(tags(&html).iter().all(|tag| known.contains(tag)), "{:?}", tags(&html));
        assert_eq!(html.matches("<template>").count(), 1);
        assert_eq!(html.matches("</template>").count(), 1);
        no_control(&html, &['\n', '\r', '\t', '\u{c}']);
        // Attributes are quoted, and no quote of the report ends one.
        assert!(!html.contains("onclick=\"") && !html.contains("onerror=alert(1)>"));
    }
}

#[test]
fn svg_has_its_own_tags_alone() {
    let timeline = Timeline::new(named());
    let visible: Vec<Key> = timeline.keys().collect();
    let choice = Choice { visible: &visible, selected: None, scale: ScaleKind::Even, window: None };
    let viewport = Viewport {
        width: 1200.0,
        height: 420.0,
        heading: 110.0,
        line: 16.5,
        today: Day::from_ymd(2026, 11, 24),
    };
    let picture =
        svg::svg(&wide(&timeline, &choice, &viewport, &Estimate::default()), &timeline, Language::Dutch);
    for tag in ["script", "img", "template", "ol"] {
        assert!(!tags(&picture).contains(&tag), "<{tag}>");
    }
    assert!(
        !picture.contains("onerror=alert(1)>") && !picture.contains("onclick=\"") && !picture.contains("]]>")
    );
    // Those beyond C0 are allowed in XML.
    no_control(&picture, &['\n', '\r', '\u{7f}', '\u{85}']);
}

#[test]
fn json_comes_back_as_it_was() {
    for report in [parse(&source()), named()] {
        let written = json::timeline(&report).to_string();
        let read: serde_json::Value = serde_json::from_str(&written).unwrap();
        for (event, read) in report.events.iter().zip(read["events"].as_array().unwrap()) {
            assert_eq!(event.title, read["title"].as_str().unwrap());
        }
    }
}

#[test]
fn csv_has_a_record_for_each_item() {
    for report in [parse(&source()), named()] {
        let table = csv::table(&report);
        // Read by the rules of RFC 4180: a quote is doubled inside quotes, and lines may break there.
        let (mut records, mut fields, mut quoted) = (0, 1, false);
        for character in table.chars() {
            match character {
                '"' => quoted = !quoted,
                ',' if !quoted => fields += 1,
                '\n' if !quoted => {
                    assert_eq!(fields, 13, "record {records}");
                    (records, fields) = (records + 1, 1);
                }
                _ => {}
            }
        }
        assert!(!quoted);
        assert_eq!(records, report.items().len() + 1);
    }
}

#[test]
fn a_calendar_ends_once() {
    for report in [parse(&source()), named()] {
        let calendar = icalendar::calendar(&report, Day::from_ymd(2026, 11, 24).unwrap());
        assert_eq!(calendar.matches("\r\nEND:VCALENDAR").count(), 1);
        for line in calendar.split_terminator("\r\n") {
            no_control(line, &['\t']);
            let named = line.split([':', ';']).next().unwrap();
            assert!(
                line.starts_with(' ') || named.chars().all(|c| c.is_ascii_uppercase() || c == '-'),
                "{line:?} is no line of a calendar"
            );
        }
    }
}

//! Any text gives a report whose spans lie inside the text and whose ids are used once.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nato_timeline::model::Item;
use nato_timeline::parse::parse;

fuzz_target!(|text: &str| {
    let report = parse(text);
    let length = text.chars().count() as u32;
    let items = report.items();
    let mentions = items.iter().flat_map(|item| item.mentions().iter().copied());
    for span in report.dates.iter().map(|date| date.span).chain(mentions) {
        assert!(!span.is_empty() && span.end() <= length, "{span:?} in {length} code points");
    }
    let mut ids: Vec<&str> = items.iter().map(|item: &Item<'_>| item.id().as_str()).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "an id is used twice");
});

//! The examples in the documentation of the recognisers, and sentences that test them together.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::model::Language;
use crate::text::CleanText;

/// The dates of a text: their words and values.
fn read(text: &str, language: Language, reference: Option<Day>) -> Vec<(String, String)> {
    let text = CleanText::new(text);
    let mut document = Document::new(&text);
    document.language = language;
    let dates = dates(&document, reference);
    dates
        .found
        .iter()
        .map(|date| (document.slice(date.range.clone()).into(), date.value.to_string()))
        .collect()
}

fn wednesday() -> Option<Day> {
    Day::from_ymd(2023, 4, 5)
}

/// Every row `| language | words | values |` of the documentation of a file: the marked words are the
/// expressions where the value is one, and all dates of the row give the values in order.
#[test]
fn the_documented_forms_are_read() {
    let files = [
        include_str!("form/counted.rs"),
        include_str!("form/day.rs"),
        include_str!("form/numeric.rs"),
        include_str!("form/part.rs"),
        include_str!("form/period.rs"),
        include_str!("form/weekday.rs"),
        include_str!("form/year.rs"),
    ];
    let mut wrong = Vec::new();
    let mut rows = 0;
    for line in files.iter().flat_map(|file| file.lines()) {
        let Some(row) = line.strip_prefix("/// | nl | ").or_else(|| line.strip_prefix("/// | en | ")) else {
            continue;
        };
        let language = if line.starts_with("/// | nl") { Language::Dutch } else { Language::English };
        let (words, values) = row.strip_suffix('|').unwrap().rsplit_once(" | ").unwrap();
        let plain = words.replace('`', "");
        let found = read(&plain, language, wednesday());
        let values: Vec<_> = values.split_whitespace().collect();
        let read: Vec<_> = found.iter().map(|(_, value)| value.as_str()).collect();
        let marked = words.split('`').nth(1);
        let span =
            values.len() != 1 || marked.is_none_or(|marked| found.iter().any(|(words, _)| words == marked));
        rows += 1;
        if read != values || !span {
            wrong.push(format!("{words}: {values:?}, but read {found:?}"));
        }
    }
    assert!(rows > 100, "only {rows} rows");
    assert!(wrong.is_empty(), "{} of {rows} rows:\n{}", wrong.len(), wrong.join("\n"));
}

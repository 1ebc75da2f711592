//! Tables of sentences. A date is written `{4 mei 2023=2023-05-04}`, so that what is tested is the
//! reading of events and not that of dates.

mod coming;
mod dutch;
mod english;
mod kinds;
mod linking;
mod meeting;
mod naming;
mod parts;

use super::clause::Reader;
use crate::model::{Basis, Day, Edtf, Event};
use crate::parse::date::{Dates, FoundDate};
use crate::parse::document::Document;
use crate::parse::entity::entities;
use crate::text::CleanText;

/// The day that the reports of the tables are from.
const REFERENCE: &str = "2023-05-10";

/// A text without its date marks, and the code points and value of each date.
fn unmarked(marked: &str) -> (String, Vec<(u32, u32, Edtf)>) {
    let mut text = String::new();
    let mut dates = Vec::new();
    let mut rest = marked;
    while let Some((before, inside)) = rest.split_once('{') {
        let (date, after) = inside.split_once('}').unwrap();
        let (words, value) = date.split_once('=').unwrap();
        text.push_str(before);
        let from = text.chars().count() as u32;
        text.push_str(words);
        dates.push((from, text.chars().count() as u32, value.parse().unwrap()));
        rest = after;
    }
    text.push_str(rest);
    (text, dates)
}

/// Does something with the reader of a marked text.
pub fn with_reader<T>(marked: &str, act: impl FnOnce(&Reader<'_>) -> T) -> T {
    let (source, marks) = unmarked(marked);
    let text = CleanText::new(&source);
    let document = Document::new(&text);
    let found = marks.iter().map(|(from, to, value)| {
        let inside = |token: &usize| {
            let span = text.span(document.tokens[*token].range());
            span.start() < *to && span.end() > *from
        };
        let tokens: Vec<_> = (0..document.tokens.len()).filter(inside).collect();
        let tokens = tokens[0]..tokens[tokens.len() - 1] + 1;
        let range = document.tokens[tokens.start].start()..document.tokens[tokens.end - 1].end();
        let sentence = document.sentence_at(range.start).unwrap();
        FoundDate { range, tokens, sentence, value: *value, basis: Basis::Stated }
    });
    let reference = REFERENCE.parse::<Edtf>().unwrap().first();
    let dates = Dates { found: found.collect(), reference, ..Dates::default() };
    let entities = entities(&document);
    act(&Reader::new(&document, &dates, &entities))
}

/// The events of a marked text.
pub fn events_of(marked: &str) -> Vec<Event> {
    with_reader(marked, |reader| super::events(reader.document, reader.dates, reader.entities))
}

/// Each event as `kind value title`, in time order.
pub fn lines(marked: &str) -> Vec<String> {
    let line = |event: &Event| {
        let value = event.date.map_or_else(|| "-".to_owned(), |date| date.to_string());
        format!("{} {value} {}", event.kind.as_str(), event.title)
    };
    events_of(marked).iter().map(line).collect()
}

/// Checks a table and names every row that is wrong.
fn check(table: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (marked, expected) in table {
        let found = lines(marked);
        if found != *expected {
            wrong.push(format!("{marked}\n  found    {found:?}\n  expected {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} rows\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn marks_become_dates() {
    let (text, dates) = unmarked("Op {4 mei=2023-05-04} was é {2024~=2024~}.");
    assert_eq!((text.as_str(), dates.len()), ("Op 4 mei was é 2024~.", 2));
    assert_eq!((dates[1].0, dates[1].1), (15, 20));
    let day: Option<Day> = REFERENCE.parse::<Edtf>().unwrap().first();
    assert!(day.is_some());
}

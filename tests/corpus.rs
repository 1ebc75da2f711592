//! The reader against worked examples: what it must at least find in the report that it exists for, in
//! the documents that its rules were written with, and in documents kept apart from that.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what went wrong by failing")]

#[path = "corpus/score.rs"]
mod score;

use score::{Score, documents, passages, score};

const OPEN: &str = "tests/corpus";
const SAMPLE: &str = "verslag-navo-fmm-2023-04";

/// Fails where a figure lies under its floor, with what was missed and what was found wrongly.
fn check(name: &str, score: &Score, floors: [f64; 3]) {
    let found = [&score.dates, &score.events, &score.pledges].map(|count| count.f1());
    for ((what, found), floor) in ["dates", "events", "pledges"].into_iter().zip(found).zip(floors) {
        assert!(found >= floor, "{name}: {what} F1 {found:.3} is under {floor}\n{}", score.errors.join("\n"));
    }
}

/// All documents of a folder together, those left out that `leave` names.
fn together(folder: &str, leave: &str) -> Score {
    let mut all = Score::default();
    let names: Vec<String> = documents(folder).into_iter().filter(|name| name != leave).collect();
    assert!(names.len() > 6, "{names:?}");
    names.iter().for_each(|name| all.add(score(folder, name)));
    all
}

#[test]
fn the_sample_is_read() {
    let sample = score(OPEN, SAMPLE);
    assert_eq!((sample.dates.right, sample.dates.wrong, sample.dates.missed), (24, 0, 0), "{sample:#?}");
    check(SAMPLE, &sample, [1.0, 0.95, 0.95]);
}

#[test]
fn the_other_open_documents_are_read() {
    check("the other open documents", &together(OPEN, SAMPLE), [0.99, 0.97, 0.97]);
}

#[test]
fn the_practice_documents_are_read() {
    check("the practice documents", &together("tests/corpus/practice", ""), [0.97, 0.92, 0.95]);
}

#[test]
fn the_documents_kept_apart_are_read() {
    check("the unseen documents", &together("tests/corpus/unseen", ""), [0.94, 0.85, 0.86]);
}

/// Documents that nobody who writes rules reads: of a failure only the figures are told.
#[test]
fn the_blind_documents_are_read() {
    let mut blind = together("tests/corpus/blind", "");
    blind.errors.clear();
    check("the blind documents", &blind, [0.95, 0.91, 0.78]);
}

/// Fails where a figure of some passages lies under its floor; what was wrong is told where it may be `shown`.
fn check_passages(file: &str, floors: [f64; 3], shown: bool) {
    let mut found = passages(file);
    if !shown {
        found.errors.clear();
    }
    check(file, &found, floors);
}

#[test]
fn passages_about_events_are_read() {
    check_passages("nl-events.jsonl", [0.9, 0.9, 1.0], true);
    check_passages("en-events.jsonl", [0.9, 0.9, 1.0], true);
}

#[test]
fn passages_about_pledges_are_read() {
    check_passages("nl-pledges.jsonl", [1.0, 1.0, 0.8], true);
    check_passages("en-pledges.jsonl", [1.0, 1.0, 0.8], true);
}

/// Passages that nobody who writes rules reads.
#[test]
fn the_kept_passages_are_read() {
    check_passages("nl-pledges-kept.jsonl", [1.0, 1.0, 0.7], false);
    check_passages("en-pledges-kept.jsonl", [1.0, 1.0, 0.6], false);
}

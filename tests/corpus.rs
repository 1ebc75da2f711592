//! The reader against worked examples: what it must at least find in each open document, and in
//! all of them together.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what went wrong by failing")]

#[path = "corpus/score.rs"]
mod score;

use score::{Score, score};

const SAMPLE: &str = "verslag-navo-fmm-2023-04";

const OTHERS: [&str; 8] = [
    "ao-navo-fmm-2007-12",
    "en-nato-news-fmm-2008-12",
    "geannoteerde-agenda-navo-dmin-2026-02",
    "kamerbrief-navo-top-den-haag-2025-06",
    "nieuwsbericht-navo-top-vilnius-2023-07",
    "schriftelijk-overleg-navo-fmm-2025-05",
    "verslag-navo-top-madrid-2022-06",
    "verslag-navo-top-wales-2014-09",
];

/// Fails where a figure lies under its floor, with what was missed and what was found wrongly.
fn check(name: &str, score: &Score, floors: [f64; 3]) {
    let found = [&score.dates, &score.events, &score.pledges].map(|count| count.f1());
    for ((what, found), floor) in ["dates", "events", "pledges"].into_iter().zip(found).zip(floors) {
        assert!(found >= floor, "{name}: {what} F1 {found:.3} is under {floor}\n{}", score.errors.join("\n"));
    }
}

#[test]
fn the_sample_is_read() {
    let sample = score(SAMPLE);
    assert_eq!((sample.dates.right, sample.dates.wrong, sample.dates.missed), (24, 0, 0), "{sample:#?}");
    check(SAMPLE, &sample, [1.0, 0.93, 0.85]);
}

#[test]
fn the_other_documents_are_read() {
    let mut all = Score::default();
    for name in OTHERS {
        all.add(score(name));
    }
    check("the other documents", &all, [0.85, 0.60, 0.50]);
}

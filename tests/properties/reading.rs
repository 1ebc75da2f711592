//! Any text has a clean text that leads back to it, and a report.

use nato_timeline::export::json::{self, Json};
use nato_timeline::model::Report;
use nato_timeline::parse::parse;
use nato_timeline::text::{CleanText, Span};
use proptest::prelude::*;

use crate::generate;

/// Every span that a report names.
fn spans(report: &Report) -> impl Iterator<Item = Span> {
    let mentions = report.items().into_iter().flat_map(|item| item.mentions().to_vec());
    let dates = report.dates.iter().map(|date| date.span);
    let sections = report.sections.iter().map(|section| section.span);
    let doubts = report.diagnostics.iter().map(|diagnostic| diagnostic.span);
    dates.chain(sections).chain(doubts).chain(mentions.collect::<Vec<_>>())
}

fn ids(report: &Report) -> Vec<String> {
    let mut ids: Vec<_> = report.items().iter().map(|item| item.id().to_string()).collect();
    ids.sort();
    ids
}

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn any_text_has_a_report_whose_spans_lie_in_it(source in prop_oneof![generate::text(), generate::mixed()]) {
        let report = parse(&source);
        let length = source.chars().count() as u32;
        for span in spans(&report) {
            prop_assert!(!span.is_empty() && span.end() <= length, "{span:?} in {length} code points");
            let range = report.text.range(span);
            prop_assert!(report.text.as_str().get(range.clone()).is_some(), "{range:?} cuts a character");
        }
        let ids = ids(&report);
        prop_assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "an id is used twice: {ids:?}");
        for pledge in &report.pledges {
            for id in [&pledge.event, &pledge.renews].into_iter().flatten() {
                prop_assert!(report.item(id).is_some(), "{id} is linked to and not there");
            }
        }
    }

    #[test]
    fn the_characters_of_the_clean_text_lead_back_to_themselves(source in generate::text()) {
        let points: Vec<char> = source.chars().collect();
        let clean = CleanText::new(&source);
        for (at, character) in clean.as_str().char_indices().filter(|(_, c)| !c.is_whitespace()) {
            let range = at..at + character.len_utf8();
            let span = clean.span(range.clone());
            prop_assert_eq!(span.len(), 1);
            let source = points.get(span.start() as usize).copied();
            // Unicode's own hyphens become the one of the keyboard.
            let source = source.map(|c| if matches!(c, '\u{2010}' | '\u{2011}') { '-' } else { c });
            prop_assert_eq!(source, Some(character), "at byte {}", at);
            prop_assert_eq!(clean.range(span), range);
        }
    }

    #[test]
    fn blocks_divide_the_clean_text(source in generate::text()) {
        let clean = CleanText::new(&source);
        let text = clean.as_str();
        let mut after = 0;
        for block in clean.blocks() {
            let words = text.get(block.range());
            prop_assert!(words.is_some_and(|words| !words.trim().is_empty()), "{block:?} is empty");
            prop_assert!(text[after..block.range().start].trim().is_empty(), "words before {block:?}");
            after = block.range().end;
        }
        prop_assert!(text[after..].trim().is_empty(), "words after the last block");
        for mark in clean.marks() {
            prop_assert!(text.is_char_boundary(mark.at), "{mark:?} cuts a character");
        }
    }

    #[test]
    fn line_ends_make_no_difference(source in generate::text()) {
        let unix = source.replace('\r', "");
        let windows = unix.replace('\n', "\r\n");
        let [unix, windows] = [unix, windows].map(|text| CleanText::new(&text).as_str().to_owned());
        prop_assert_eq!(unix, windows);
    }

    #[test]
    fn what_is_read_survives_the_public_json(source in generate::text()) {
        let report = parse(&source);
        let json = json::timeline(&report);
        let again = Json::parse(&json.to_string()).map(|json| json::report(&json));
        let again = again.map(|report| report.map(|report| json::timeline(&report)));
        prop_assert_eq!(again, Some(Ok(json)));
    }
}

#[test]
fn an_edit_elsewhere_changes_no_id() {
    let sample = include_str!("../../www/verslag-navo-fmm-2023-04.txt");
    let before = ids(&parse(sample));
    let after = ids(&parse(&format!("{sample}\n\nDe staf wenst de lezer een goede zomer.\n")));
    assert_eq!(before, after);
}

//! Sentences of our own with the pledges that a reader expects of each.
//!
//! A row is a sentence and what it pledges, one text each: `status kind actor: title`, then the amount,
//! `@` when it was made and `→` when it is due, where a day other than the meeting's says so.

mod bound;
mod dutch;
mod english;
mod frames;
mod linked;
mod nothing;
mod now;
mod opened;
mod told;
mod turns;
mod verbs;
mod ways;
mod whose;
mod wording;

use super::*;
use crate::model::{Doubt, Language, Report};
use crate::parse::parse;
use crate::text::CleanText;

/// A report on a meeting of 4 and 5 July 2018 that ends in a sentence.
pub(super) fn report(language: Language, sentence: &str) -> Report {
    let frame = match language {
        Language::Dutch => {
            "Verslag van de NAVO-top van 4 en 5 juli 2018\n\nDit is het verslag van de top die op 4 en 5 juli 2018 \
             in Brussel plaatsvond, met de bijeenkomsten van de dag."
        }
        Language::English => {
            "Report of the NATO Summit of 4 and 5 July 2018\n\nThis is the report of the summit that the Allies held \
             in Brussels, and of the sessions that the ministers had with their partners."
        }
    };
    parse(&format!("{frame}\n\n{sentence}\n"))
}

/// A pledge as a row of a table has it.
pub(super) fn row(pledge: &Pledge) -> String {
    let status = pledge.status.as_str();
    let mut row = format!("{status} {} {}: {}", pledge.kind.as_str(), pledge.actor, pledge.title);
    if let Some(amount) = &pledge.amount {
        let places = if amount.thousandths % 1000 == 0 { 0 } else { 1 };
        row += &format!("; {:.places$} {}", amount.thousandths as f64 / 1000.0, amount.unit.as_str());
    }
    let made = pledge.made.map(|made| made.to_string()).unwrap_or_default();
    if !["2018-07-04/2018-07-05", "2018-07-05"].contains(&made.as_str()) {
        row += &format!(" @{made}");
    }
    if let Some(due) = pledge.due {
        row += &format!(" →{due}");
    }
    row
}

/// Compares every sentence of a table with what is read from it.
pub(super) fn check(language: Language, table: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (sentence, expected) in table {
        let found: Vec<_> = report(language, sentence).pledges.iter().map(row).collect();
        if found != *expected {
            wrong.push(format!("{sentence}\n  expected {expected:#?}\n  found {found:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), table.len(), wrong.join("\n"));
}

#[test]
fn an_act_without_a_party_is_a_doubt() {
    let found = report(Language::Dutch, "Toen kondigde iemand een bijdrage van EUR 5 miljoen aan.");
    let doubts: Vec<_> = found.diagnostics.iter().map(|found| found.doubt).collect();
    assert_eq!((found.pledges.len(), doubts), (0, vec![Doubt::PledgeWithoutObject]));
}

#[test]
fn ids_depend_on_what_a_pledge_says_and_not_on_its_place() {
    let pledge = "Noorwegen zegde toe twee schepen te sturen.";
    let alone = report(Language::Dutch, pledge);
    let among = report(Language::Dutch, &format!("België zegde toe tien tanks te leveren. {pledge}"));
    let last = among.pledges.last().map(|pledge| pledge.id.clone());
    assert_eq!(alone.pledges.len(), 1);
    assert_eq!(among.pledges.len(), 2);
    assert_eq!(alone.pledges.first().map(|pledge| pledge.id.clone()), last);
    let ids: std::collections::BTreeSet<_> = among.pledges.iter().map(|pledge| &pledge.id).collect();
    assert_eq!(ids.len(), 2, "no two pledges share an id");
}

#[test]
fn a_sentence_without_an_end_is_read_in_parts() {
    let text =
        CleanText::new(&"het roept Rusland op te stoppen, Nederland zegt toe te betalen en ".repeat(300));
    let document = Document::new(&text);
    let (dates, entities) = (Dates::default(), Entities::default());
    let acts = act::Acts::of(Language::Dutch);
    let amounts = amount::Amounts::new(Vec::new());
    let context = context::Context::new(&document, &dates, &entities, &[], &acts, &amounts);
    let parts = context.parts(0);
    assert!(parts.iter().all(|part| (1..=256).contains(&part.len())), "{parts:?}");
    assert!(parts.windows(2).all(|pair| pair[0].end == pair[1].start));
    assert_eq!(
        (parts.first().map(|part| part.start), parts.last().map(|part| part.end)),
        (Some(0), Some(document.sentences[0].tokens().end))
    );
}

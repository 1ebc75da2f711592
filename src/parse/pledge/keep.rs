//! Which acts of a sentence stand on their own.

use std::ops::Range;

use super::act::{Act, one_of, word};
use super::claim::Kept;
use super::context::Context;
use super::find::{Found, Tense};
use super::split;
use crate::model::Language;

/// Keeps the acts that stand on their own: one inside the content of another, in a relative clause
/// after it or behind its colon belongs to that one.
pub(super) fn keep<'a>(
    context: &Context<'_>,
    found: Vec<Found<'a>>,
    sentence: Range<usize>,
) -> Vec<Kept<'a>> {
    let document = context.document;
    let mut kept: Vec<Kept<'a>> = Vec::new();
    for found in found {
        let end = found.clause.end;
        let Some(last) = kept.last_mut() else {
            kept.push(Kept { found, inner: None, prior: None, end });
            continue;
        };
        let same = found.at < last.end;
        let opened = found.opener.is_some_and(|opener| opener > last.found.at);
        let colon = (last.found.at..found.at).any(|token| document.word(token) == ":");
        // `the ambition of 3% announced in September`: what was announced is the object.
        let divides = |token: usize| {
            word(document, token) == "," || one_of(context.acts.words.joining, document.word(token))
        };
        let attribute = document.language == Language::English
            && same
            && found.tense == Tense::Past
            && found.finite == found.at
            && !(last.found.at..found.at).any(divides);
        if attribute && !opened {
            continue;
        }
        // `signed up to the fund, committing 1 billion`: said in other words.
        let beside = same
            && document.language == Language::English
            && found.finite == found.at
            && document.word(found.at).ends_with("ing")
            && matches!(found.verb.act, Act::Promise | Act::Allocate);
        if beside && last.found.verb.act.is_said() && !last.found.verb.needs.contains("@sum") {
            continue;
        }
        let part = last.found.with == Some(found.at);
        // `beslist over de radars, waarvoor EUR 9 miljoen is vrijgemaakt`: the money is an act of its own.
        let funds = |opener: usize| {
            let before = document.word(opener.wrapping_sub(1));
            one_of("waarvoor", document.word(opener)) || before == "for" && document.word(opener) == "which"
        };
        if same
            && let Some(opener) = found.opener.filter(|&opener| funds(opener))
            && found.verb.act == Act::Allocate
        {
            last.end = opener;
            kept.push(Kept { found, inner: None, prior: None, end: end.min(sentence.end) });
            continue;
        }
        // `asked for a breakdown, which the Ministry will supply`: what others do with it is an act of its own.
        if same && let Some(opener) = found.opener.filter(|&opener| does_itself(context, &found, opener)) {
            last.end = opener - usize::from(document.word(opener - 1) != ",");
            kept.push(Kept { found, inner: None, prior: None, end: end.min(sentence.end) });
            continue;
        }
        // `draagt bij: ik heb … toegezegd`: what a gift is told with is a clause of its own.
        // `werd een fonds overeengekomen: Koeweit zegde … toe`: what nobody is named for is told by who did it.
        let told = last.found.passive && !found.passive && found.tense == Tense::Past;
        // `would not be drawn: the government was not ready to commit itself`: declined once.
        let declines = last.found.verb.act == Act::Refuse && found.negated;
        if same && colon && !opened && declines {
            continue;
        }
        if same && colon && !opened && (!last.found.verb.act.is_said() || last.found.negated || told) {
            let colon = (last.found.at..found.at).rev().find(|&token| document.word(token) == ":");
            last.end = colon.unwrap_or(found.at);
            let mut found = found;
            found.clause.start = found.clause.start.max(last.end + 1);
            kept.push(Kept { found, inner: None, prior: None, end: end.min(sentence.end) });
            continue;
        }
        if part || same && (opened || colon) {
            let content =
                found.opener.is_some_and(|opener| one_of("dat|that", document.word(opener))) || colon;
            if content && last.inner.is_none() {
                last.inner = Some(found);
            }
            continue;
        }
        // `De brief, toegezegd in het debat van 23 juni, ontvangt u in september.`
        let attribute = last.found.passive && last.found.clause.start == last.found.at;
        if same && attribute && last.prior.is_none() {
            let prior = std::mem::replace(&mut last.found, found);
            last.prior = Some(prior);
            last.end = end;
            continue;
        }
        // The clause of the act before ends where this one begins.
        if same {
            let start = found.clause.start;
            last.end = if start > last.found.at.max(last.found.with.unwrap_or(0)) {
                start
            } else {
                let words = context.acts.words;
                (last.found.at + 1..found.at)
                    .rev()
                    .find(|&token| {
                        let joins = one_of(words.joining, word(document, token));
                        word(document, token) == "," || joins && document.word(token + 1) != "met"
                    })
                    .unwrap_or(found.at)
            };
        }
        kept.push(Kept { found, inner: None, prior: None, end: end.min(sentence.end) });
    }
    for kept in &mut kept {
        let last = kept.found.at.max(kept.found.with.unwrap_or(0));
        if let Some(end) = (last + 1..kept.end).find(|&token| split::goes_on(context, token)) {
            kept.end = end;
        }
    }
    kept
}

/// Whether a relative clause behind a comma says what somebody else, named in it, gives, does or tells.
fn does_itself(context: &Context<'_>, found: &Found<'_>, opener: usize) -> bool {
    let document = context.document;
    let comma = |token: usize| document.word(token) == ",";
    let apart = comma(opener.wrapping_sub(1)) || comma(opener.wrapping_sub(2));
    let who = (opener + 1..found.finite)
        .any(|token| document.is_capital(token) || one_of("i|we|he|she|they", document.word(token)));
    let does = matches!(found.verb.act, Act::Give | Act::Allocate | Act::Send | Act::Inform);
    document.language == Language::English
        && one_of("which", document.word(opener))
        && apart
        && who
        && does
        && found.tense != Tense::Past
        && !found.passive
}

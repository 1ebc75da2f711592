//! Pledges: binding acts with who, what, how much, made when, due when, and what became of them.
//!
//! Sentence by sentence: [`find`] the verbs that say an act, [`claim`] what they claim, then
//! [`link`] the claims that are one pledge. A pledge needs a binding act: wanting, stressing,
//! asking and what could be are none.

mod act;
mod actor;
mod amount;
mod answer;
mod attribute;
mod body;
mod called;
mod claim;
mod context;
mod dating;
mod deed;
mod dutch;
mod english;
mod find;
mod follow;
mod gap;
mod given;
mod guard;
mod headline;
mod keep;
mod kind;
mod link;
mod listed;
mod motion;
mod named;
mod naming;
mod nominal;
mod norm;
mod offered;
mod outcome;
mod owner;
mod party;
mod promised;
mod quantity;
mod record;
mod referent;
mod reply;
mod role;
mod split;
mod status;
mod tagged;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
mod title;
mod trailing;
mod unit;
mod unsaid;
mod utter;
mod when;
mod wording;

use super::date::Dates;
use super::document::Document;
use super::entity::Entities;
use crate::model::{Diagnostic, Event, Pledge, Status};
use crate::text::BlockKind;
use role::Role;

/// Reads every pledge of a document, in the order in which they were made, those without a date
/// last, and the binding verbs of which no party or object could be read.
pub fn pledges(
    document: &Document<'_>,
    dates: &Dates,
    entities: &Entities<'_>,
    events: &[Event],
) -> (Vec<Pledge>, Vec<Diagnostic>) {
    let acts = act::Acts::of(document.language);
    let amounts = amount::amounts(document, dates);
    let context = context::Context::new(document, dates, entities, events, &acts, &amounts);
    let mut claims = Vec::new();
    let mut doubts = Vec::new();
    let mut lead = None;
    for index in 0..document.sentences.len() {
        if document.kind(index) == BlockKind::Heading {
            lead = listed::Lead::of(&context, index);
        }
        if !matches!(document.kind(index), BlockKind::Paragraph | BlockKind::ListItem) {
            continue;
        }
        let before = claims.len();
        let mut own = false;
        for part in context.parts(index) {
            let trailing = trailing::find(&context, part.clone());
            let part = part.start..trailing.as_ref().map_or(part.end, |trailing| trailing.comma);
            // What the words of most parts may be tells that little is said in them.
            let roles = context.roles_in(part.clone());
            let mut said = match roles.is(Role::VERB.or(Role::OTHER).or(Role::NOW)) {
                true => claim::claims(&context, index, part.clone(), &mut doubts),
                false => Vec::new(),
            };
            if let Some(trailing) = &trailing {
                trailing.claims(&context, index, part.start, &mut said);
            }
            let nouns = norm::claims(&context, index, part.clone(), &said);
            let answers = match roles.is(Role::ANSWER) {
                true => answer::claims(&context, index, part.clone(), &said),
                false => Vec::new(),
            };
            claims.extend(said);
            claims.extend(nouns);
            claims.extend(answers);
            let named = nominal::claims(&context, index, part.clone(), &claims[before..]);
            // `Norway's pledge to spend 2%`: whose it is says more than that it was agreed.
            let stated = claims.split_off(before);
            let again = |claim: &claim::Claim| {
                let same = |other: &claim::Claim| {
                    other.amount == claim.amount && other.clause.contains(&claim.clause.start)
                };
                claim.amount.is_some() && named.iter().any(same)
            };
            claims.extend(stated.into_iter().filter(|claim| !again(claim)));
            claims.extend(named);
            if roles.is(Role::PLEDGED) {
                let attributes = attribute::claims(&context, index, part.clone(), &claims[before..]);
                claims.extend(attributes);
            }
            // `Ja, dat zeg ik toe`: what is only pointed at the question tells.
            if claims[before..].iter().all(|claim| claim.refers) {
                claims.extend(reply::claim(&context, index, part.clone()));
            }
            // What stands in brackets says more than the verb before it.
            let bracketed = named::bracketed(&context, index, part.clone());
            if !bracketed.is_empty() {
                let said = claims.split_off(before);
                let again = |claim: &claim::Claim| bracketed.iter().any(|other| other.amount == claim.amount);
                claims.extend(said.into_iter().filter(|claim| !again(claim)));
                claims.extend(bracketed);
            }
            // `EUR 40 miljoen voor het fonds, waarmee onze inleg … bedraagt`: what an item adds is not its own.
            let first = document.sentences[index].tokens().start;
            own |= claims[before..].iter().any(|claim| claim.clause.start < first + 3);
            for given in given::claims(&context, index, part) {
                // `confirmed the package of EUR 1 billion that Berlin had unveiled`: said again.
                let again = claims[before..].iter_mut().find(|claim| {
                    claim.status == Status::Reaffirmed
                        && claim.clause.contains(&given.clause.start)
                        && claim.amount.is_none()
                });
                match again {
                    Some(claim) => claim.amount = given.amount,
                    None => claims.push(given),
                }
            }
        }
        let item = document.kind(index) == BlockKind::ListItem;
        if let Some(lead) = lead.as_mut().filter(|_| item && !own) {
            let listed = listed::claim(&context, index, context.end_of(index), lead);
            if listed.is_some() {
                lead.give_way(&mut claims);
            }
            claims.extend(listed);
        }
        if claims.last().is_none_or(|claim| claim.sentence != index) {
            claims.extend(named::lined(&context, index, context.end_of(index)));
        }
        if !item {
            let heading = lead.take().filter(|lead| lead.heading);
            lead = listed::Lead::of(&context, index).or(heading);
        }
    }
    record::claims(&context, &mut claims);
    (link::link(&context, claims), doubts)
}

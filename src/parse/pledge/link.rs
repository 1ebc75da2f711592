//! Brings the claims that are one pledge together, and links a renewal to what it renews.
//!
//! One pledge are claims that say the same of the same party; claims on one motion; a claim that only
//! points back (`deze werd op 29 juni beloofd`) and the one before it; and a paper promised and later
//! spoken of as *de brief*.

use std::collections::HashMap;

use super::act::one_of;
use super::claim::Claim;
use super::context::Context;
use super::follow;
use super::title;
use crate::model::{Basis, EventKind, ItemId, Language, Pledge, PledgeKind, Status, Unit};
use crate::order;
use crate::parse::gate;

/// How many claims back a paper may have been promised.
const PROMISED: usize = 12;
/// The fewest letters of a word by which two claims speak of the same thing.
const TELLING: usize = 6;

/// The pledges that the claims of a report make, in the order in which they were made.
pub(super) fn link(context: &Context<'_>, mut claims: Vec<Claim>) -> Vec<Pledge> {
    for claim in &mut claims {
        if claim.amount.as_ref().is_some_and(|amount| amount.unit == Unit::PercentOfGdp) {
            claim.title = title::with_base(&claim.title, context.document.language);
        }
        if title::is_sum(&claim.title)
            && let Some(topic) = title::topic(context, claim.sentence)
            && claim.title.chars().count() + topic.chars().count() < 66
        {
            claim.title = format!("{} ({topic})", claim.title);
        }
    }
    order::sort_by_key(&mut claims, |claim| claim.mentions.first().map_or(0, |range| range.start));
    let mut claims = merged(context, claims);
    follow::deadlines(context, &mut claims);
    let renewed = renewed(&claims);
    let motions = context.events.iter().filter(|event| event.kind == EventKind::Motion);
    let mut motions: Vec<_> = motions.map(|event| event.title.as_str()).collect();
    order::sort(&mut motions);
    let mut pledges: Vec<Pledge> = claims.iter().map(|claim| pledge(context, claim, &motions)).collect();
    for (index, earlier) in renewed {
        let id = pledges[earlier].id.clone();
        pledges[index].renews = (pledges[index].id != id).then_some(id);
    }
    order::sort_by_key(&mut pledges, |pledge| {
        let first = pledge.made.and_then(|date| date.first().or(date.last()));
        (first.is_none(), first, pledge.mentions.first().copied())
    });
    pledges
}

/// The claims with those of one pledge brought together, in reading order.
fn merged(context: &Context<'_>, claims: Vec<Claim>) -> Vec<Claim> {
    let mut kept: Vec<Claim> = Vec::new();
    let mut by_id: HashMap<ItemId, usize> = HashMap::new();
    let mut by_motion: HashMap<String, usize> = HashMap::new();
    for claim in claims {
        let id = id(&claim);
        let motion = claim.motion.clone().filter(|name| !name.is_empty() && claim.amount.is_none());
        let same = by_id
            .get(&id)
            .or_else(|| motion.as_ref().and_then(|name| by_motion.get(name)))
            .copied()
            .or_else(|| pointed_at(context, &kept, &claim))
            .or_else(|| promised(context, &kept, &claim))
            .or_else(|| kept.iter().rposition(|other| is_told_twice(other, &claim)));
        match same {
            Some(index) => join(&mut kept[index], claim),
            None => {
                if let Some(motion) = motion {
                    by_motion.insert(motion, kept.len());
                }
                by_id.insert(id, kept.len());
                kept.push(claim);
            }
        }
    }
    kept
}

/// The claim before, for one that only points back at it.
fn pointed_at(context: &Context<'_>, kept: &[Claim], claim: &Claim) -> Option<usize> {
    let index = kept.len().checked_sub(1).filter(|_| claim.refers)?;
    let block = |sentence: usize| context.document.sentences[sentence].block();
    (block(kept[index].sentence) == block(claim.sentence)).then_some(index)
}

/// The promise of a paper that a claim speaks of as known: `De brief over de troepen stuurt …`.
fn promised(context: &Context<'_>, kept: &[Claim], claim: &Claim) -> Option<usize> {
    let document = context.document;
    let words = context.acts.words;
    let first = kept.len().saturating_sub(PROMISED);
    // `een afschrift daarvan`, of which the list of undertakings says of what.
    let paper = |title: &str| title.split(' ').next().unwrap_or_default().to_owned();
    let pointing = |title: &str| {
        ["daarvan", "hiervan", "daarover", "hierover", "of it"].iter().any(|end| title.ends_with(end))
    };
    let named =
        |index: &usize| pointing(&kept[*index].title) && paper(&kept[*index].title) == paper(&claim.title);
    if claim.kind == PledgeKind::Parliamentary
        && let Some(index) = (first..kept.len()).rev().find(named)
    {
        return Some(index);
    }
    let known = claim.kind == PledgeKind::Parliamentary
        && claim.clause.clone().any(|token| {
            one_of("de|het|the", document.word(token)) && words.is_paper(document.word(token + 1))
        });
    if !known {
        return None;
    }
    (first..kept.len()).rev().find(|&index| {
        let earlier = &kept[index];
        earlier.kind == PledgeKind::Parliamentary
            && earlier.status != Status::Declined
            && earlier.motion.is_none()
            && (speaks_of_the_same(context, earlier, claim)
                // `De Kamer ontvangt het overzicht vóór 1 maart`: the one promised and not yet dated.
                || earlier.status == Status::Made
                    && earlier.due.is_none()
                    && paper(&earlier.title) == paper(&claim.title)
                    && ["aan de Kamer", "to parliament"].iter().any(|end| claim.title.ends_with(end)))
    })
}

/// Whether the clauses of two claims share a telling word that is no verb or name of parliament.
fn speaks_of_the_same(context: &Context<'_>, one: &Claim, other: &Claim) -> bool {
    let document = context.document;
    let words = context.acts.words;
    let stem = |token: usize| document.word(token).get(..TELLING).map(str::to_owned);
    let telling = |token: &usize| {
        let word = document.word(*token);
        word.chars().count() > TELLING
            && !one_of(words.parliament, word)
            && !words.is_paper(word)
            && context.acts.verbs(word).next().is_none()
            && !one_of("minister|kabinet|regering|government|uiterlijk|schriftelijk", word)
    };
    let here: Vec<_> = one.clause.clone().take(60).filter(telling).filter_map(stem).collect();
    other.clause.clone().take(60).filter(telling).filter_map(stem).any(|word| here.contains(&word))
}

/// Whether one sentence says a claim twice: `De uitleg, die ik u toezegde, zend ik u toe`.
fn is_told_twice(one: &Claim, other: &Claim) -> bool {
    let same = one.sentence == other.sentence && one.kind == other.kind;
    let bare = one.amount.is_none() && other.amount.is_none();
    same && bare && one.title == other.title && one.actor == other.actor
}

/// Adds what a later claim says of the same pledge.
fn join(kept: &mut Claim, claim: Claim) {
    kept.mentions.extend(claim.mentions);
    if claim.made.own && !kept.made.own {
        kept.made = claim.made;
    }
    if claim.due.is_some() && (!claim.refers || kept.due.is_none()) {
        kept.due = claim.due;
    }
    // `Dat zegde de minister in mei toe`.
    if claim.refers && claim.status == Status::Made && kept.kind == PledgeKind::Parliamentary {
        kept.status = Status::Made;
    }
    // What became of it outweighs that it was made or asked for.
    if matches!(claim.status, Status::Fulfilled | Status::Declined) || kept.status == Status::CalledFor {
        kept.status = claim.status;
    }
    let points = kept.title.ends_with("daarvan") || kept.title.ends_with("of it");
    if kept.title.chars().count() < claim.title.chars().count() && (kept.motion.is_some() || points) {
        kept.title = claim.title;
    }
}

/// Which claims renew an earlier one: reaffirmed with the same sum, or the same share for a norm.
fn renewed(claims: &[Claim]) -> Vec<(usize, usize)> {
    let mut made: HashMap<(i64, String), usize> = HashMap::new();
    let mut renewed = Vec::new();
    for (index, claim) in claims.iter().enumerate() {
        let Some(amount) = &claim.amount else { continue };
        let key = (amount.thousandths, amount.unit.as_str().to_owned());
        match claim.status {
            Status::Reaffirmed => renewed.extend(made.get(&key).map(|&earlier| (index, earlier))),
            Status::Made | Status::Announced => _ = made.entry(key).or_insert(index),
            _ => {}
        }
    }
    renewed
}

/// The id of what a claim says.
fn id(claim: &Claim) -> ItemId {
    let number = claim.amount.as_ref().map(|amount| amount.thousandths.to_string()).unwrap_or_default();
    let unit = claim.amount.as_ref().map_or("", |amount| amount.unit.as_str());
    let due = claim.due.as_ref().map(|(due, _)| due.to_string()).unwrap_or_default();
    ItemId::of('p', &[&claim.title, &claim.actor, claim.status.as_str(), &number, unit, &due])
}

/// The title of a claim, or who is bound where it does not read as one. A motion of which only the name is
/// told has the title of its event.
fn readable(claim: &Claim, motions: &[&str], language: Language) -> String {
    let named = |title: &&&str| {
        let rest = title.strip_prefix(&claim.title);
        rest.is_some_and(|rest| claim.title == "Motie" || rest.is_empty() || rest.starts_with(['/', ' ']))
    };
    let first = motions.partition_point(|title| **title < *claim.title);
    if claim.title.starts_with("Moti")
        && let Some(title) = motions.get(first).filter(named)
        && motions.get(first + 1).filter(named).is_none()
    {
        return (*title).to_owned();
    }
    match gate::reads(&claim.title, language) {
        true => claim.title.clone(),
        false => gate::pledge(&claim.actor, language),
    }
}

/// A claim as a pledge.
fn pledge(context: &Context<'_>, claim: &Claim, motions: &[&str]) -> Pledge {
    let document = context.document;
    let words = claim.due.as_ref().map(|(_, words)| words.clone()).or_else(|| claim.made.words.clone());
    let mut mentions: Vec<_> = claim.mentions.iter().map(|range| document.text.span(range.clone())).collect();
    order::sort(&mut mentions);
    mentions.dedup();
    Pledge {
        id: id(claim),
        title: readable(claim, motions, document.language),
        kind: claim.kind,
        actor: claim.actor.clone(),
        status: claim.status,
        amount: claim.amount.clone(),
        made: claim.made.value,
        basis: if claim.made.value.is_some() { claim.made.basis } else { Basis::Stated },
        due: claim.due.as_ref().map(|(due, _)| *due),
        date_span: words.map(|words| document.text.span(words)),
        event: claim.made.event.clone(),
        renews: None,
        mentions,
        section: document.sentences[claim.sentence].section(),
    }
}

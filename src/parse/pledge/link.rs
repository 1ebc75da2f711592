//! Brings the claims that are one pledge together, and links a renewal to what it renews.

use super::claim::Claim;
use super::context::Context;
use crate::model::{Basis, ItemId, Pledge};
use crate::order;

/// The pledges that the claims of a report make, in the order in which they were made.
pub(super) fn link(context: &Context<'_>, claims: Vec<Claim>) -> Vec<Pledge> {
    let mut pledges: Vec<Pledge> = claims.iter().map(|claim| pledge(context, claim)).collect();
    order::sort_by_key(&mut pledges, |pledge| {
        let first = pledge.made.and_then(|date| date.first().or(date.last()));
        (first.is_none(), first, pledge.mentions.first().copied())
    });
    pledges
}

/// A claim as a pledge.
fn pledge(context: &Context<'_>, claim: &Claim) -> Pledge {
    let document = context.document;
    let words = claim.due.as_ref().map(|(_, words)| words.clone()).or_else(|| claim.made.words.clone());
    let amount = claim.amount.as_ref().map(|amount| (amount.thousandths.to_string(), amount.unit.as_str()));
    let (number, unit) = amount.as_ref().map_or(("", ""), |(number, unit)| (number.as_str(), *unit));
    let mut mentions: Vec<_> = claim.mentions.iter().map(|range| document.text.span(range.clone())).collect();
    order::sort(&mut mentions);
    mentions.dedup();
    Pledge {
        id: ItemId::of('p', &[&claim.title, &claim.actor, claim.status.as_str(), number, unit]),
        title: claim.title.clone(),
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
        section: document.sentences[claim.sentence].section,
    }
}

//! Shares and sums that a noun pledges, with no verb of an act: `de afspraken van de top: 3,5% van
//! het bbp aan defensie`, `de groei naar 2,8% in 2027`.

use std::ops::Range;

use super::act::{begins, one_of};
use super::amount::{FoundAmount, within};
use super::claim::Claim;
use super::context::Context;
use super::owner;
use super::party;
use super::split::date_in;
use super::title;
use super::when::{self, Made};
use crate::list;
use crate::model::{Basis, Edtf, PledgeKind, Status};
use crate::text::list::List;

/// How far from a share the level may be told that it grows from, and the plan before that.
const FROM: usize = 10;

/// The claims of nouns in a sentence, beside those of its verbs.
pub(super) fn claims(
    context: &Context<'_>,
    index: usize,
    sentence: Range<usize>,
    taken: &[Claim],
) -> Vec<Claim> {
    let document = context.document;
    let mut claims = Vec::new();
    if document.asks(&sentence) {
        return claims;
    }
    let shares: Vec<&FoundAmount> = within(context.amounts, sentence.clone())
        .iter()
        .filter(|amount| amount.is_share() && amount.thousandths < 100_000)
        .filter(|amount| {
            !taken.iter().any(|claim| claim.clause.contains(&amount.tokens().start) && claim.amount.is_some())
        })
        .collect();
    let mut agreed = false;
    for (place, share) in shares.iter().enumerate() {
        let end = shares.get(place + 1).map_or(sentence.end, |next| next.tokens().start);
        if agreed || is_agreed(context, sentence.start..share.tokens().start) {
            agreed = true;
            claims.push(agreement(context, index, share, sentence.clone(), end));
        } else if let Some(start) = grows(context, share, sentence.clone()) {
            claims.extend(growth(context, index, share, start, sentence.clone()));
        }
    }
    claims
}

/// Whether an agreement is named before a share, and a colon between them.
fn is_agreed(context: &Context<'_>, before: Range<usize>) -> bool {
    let document = context.document;
    let colon = before.clone().rev().take(12).any(|token| document.word(token) == ":");
    // `the pledge made in Wales to move towards 2%`, `de afspraak om 2% te besteden`.
    let near = before.end.saturating_sub(16).max(before.start)..before.end;
    let content = near
        .clone()
        .rev()
        .take_while(|&token| !one_of(",|;|.", document.word(token)))
        .any(|token| one_of("to|om|weten|namely", document.word(token)));
    let range = if colon { before } else { near };
    (colon || content)
        && range.into_iter().any(|token| {
            let word = document.word(token);
            let norm = colon && begins("norm|target", word);
            norm || begins("afspra|toezegging|belofte|agreement|pledge|commitment|promise", word)
                && context.acts.verbs(word).next().is_none_or(|_| one_of("pledge|promise", word))
        })
}

/// A share that an agreement named before it holds.
fn agreement(
    context: &Context<'_>,
    index: usize,
    share: &FoundAmount,
    sentence: Range<usize>,
    end: usize,
) -> Claim {
    let document = context.document;
    let any = |words: &str| document.has(sentence.clone(), words);
    // What is on the table or new has yet to be agreed.
    let proposed = any("nieuwe|voorstel|tafel|new|proposal|proposed");
    let before = date_in(context, sentence.start..share.tokens().start);
    let range = context.bytes(sentence.clone());
    let meeting =
        context.events_of(range).take(40).find(|event| when::is_meeting(event.kind) && event.date.is_some());
    let made = match (before, meeting) {
        (Some(date), _) => Made {
            value: Some(date.value),
            basis: date.basis,
            words: Some(date.range.clone()),
            event: when::event_on(context, index, date.value),
            own: true,
        },
        (None, Some(event)) => Made {
            value: event.date,
            basis: Basis::FromContext,
            words: None,
            event: Some(event.id.clone()),
            own: true,
        },
        (None, None) => Made {
            value: context.dates.reference.and_then(Edtf::on),
            basis: Basis::FromContext,
            words: None,
            event: None,
            own: false,
        },
    };
    // `de afspraak uit 2014 om in 2024 2% te besteden`.
    let opener = (sentence.start..share.tokens().start)
        .rev()
        .take(6)
        .find(|&token| one_of("om|to", document.word(token)));
    let due = date_in(context, share.tokens().end..sentence.end)
        .or_else(|| date_in(context, opener?..share.tokens().start))
        .map(|date| (date.value, date.range.clone()));
    let tokens = start_of(context, share, sentence.start)..end;
    Claim {
        sentence: index,
        title: titled(context, tokens.clone()),
        kind: PledgeKind::Spending,
        actor: party::all(document),
        status: if proposed { Status::Proposed } else { Status::Made },
        amount: Some(share.amount(context.document)),
        made,
        due,
        mentions: vec![context.bytes(trimmed(context, named_from(context, &tokens)..tokens.end))],
        clause: tokens,
        motion: None,
        refers: false,
    }
}

/// Where the agreement that a share belongs to is named, in the same stretch; else the share's start.
fn named_from(context: &Context<'_>, tokens: &Range<usize>) -> usize {
    let document = context.document;
    (tokens.start.saturating_sub(16)..tokens.start)
        .rev()
        .take_while(|&token| !one_of(":|;|.|%", document.word(token)))
        .find(|&token| begins("afspra|toezegging|belofte|agreement|pledge|commitment", document.word(token)))
        .unwrap_or(tokens.start)
}

/// Where `groei naar` before a share begins.
fn grows(context: &Context<'_>, share: &FoundAmount, sentence: Range<usize>) -> Option<usize> {
    let document = context.document;
    let before = share.tokens().start.checked_sub(1).filter(|&token| token > sentence.start)?;
    let to = one_of("naar|tot|to|boven", document.word(before));
    const NOUNS: &List = list!("groei|stijging|verhoging|toename|growth|increase|rise");
    let noun = (sentence.start..before).rev().take(3).find(|&token| one_of(NOUNS, document.word(token)));
    // `plan: from 1.3% of GDP today to 2% in 2035`.
    let low = sentence.start.max(before.saturating_sub(FROM));
    let from = || {
        let from = (low..before).rev().find(|&token| one_of("from|van", document.word(token)))?;
        let share = within(context.amounts, from + 1..before).first().filter(|level| level.is_share())?;
        let plans = (sentence.start..from).rev().take(FROM).any(|token| {
            one_of(NOUNS, document.word(token))
                || begins("plan|path|road|trajector|pad", document.word(token))
        });
        (plans && share.tokens().start <= from + 2).then_some(from)
    };
    to.then(|| noun.or_else(from)).flatten()
}

/// Growth to a share that a date to come bounds.
fn growth(
    context: &Context<'_>,
    index: usize,
    share: &FoundAmount,
    start: usize,
    sentence: Range<usize>,
) -> Option<Claim> {
    let document = context.document;
    let date = date_in(context, share.tokens().end..share.tokens().end + 4)?;
    if !when::is_later(context, date.value) {
        return None;
    }
    let parties = party::parties(context, sentence);
    let actor = parties.iter().rev().find(|party| {
        party.tokens.end <= start && matches!(party.kind, party::PartyKind::One | party::PartyKind::Many)
    });
    // `Croatia's plan`, `the Belgian government's plan`.
    let owner = owner::possessor(context, start.saturating_sub(FROM)..start);
    let tokens = start..date.tokens.end;
    Some(Claim {
        sentence: index,
        title: titled(context, start..date.tokens.end),
        kind: PledgeKind::Spending,
        actor: owner
            .or_else(|| actor.map(|party| party::name(document, party.tokens.clone())))
            .unwrap_or_else(|| party::all(document)),
        status: Status::Announced,
        amount: Some(share.amount(context.document)),
        made: Made {
            value: context.dates.reference.and_then(Edtf::on),
            basis: Basis::FromContext,
            words: None,
            event: None,
            own: false,
        },
        due: Some((date.value, date.range.clone())),
        mentions: vec![context.bytes(tokens.clone())],
        clause: tokens,
        motion: None,
        refers: false,
    })
}

/// The title of a share with its deadline.
fn titled(context: &Context<'_>, tokens: Range<usize>) -> String {
    title::phrase(context, tokens, |_| false)
}

/// The words before a share that belong to it: `minstens`, `ten minste`.
fn start_of(context: &Context<'_>, share: &FoundAmount, first: usize) -> usize {
    let document = context.document;
    let mut start = share.tokens().start;
    while start > first && one_of("minstens|minimaal|ten|minste|tenminste|least|at", document.word(start - 1))
    {
        start -= 1;
    }
    start
}

/// Tokens without a conjunction or mark at their end.
fn trimmed(context: &Context<'_>, tokens: Range<usize>) -> Range<usize> {
    let mut end = tokens.end;
    while end > tokens.start + 1 && one_of("en|and|,|.|;|met|daarvan|(", context.document.word(end - 1)) {
        end -= 1;
    }
    tokens.start..end
}

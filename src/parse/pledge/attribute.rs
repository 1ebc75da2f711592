//! What a participle before its noun says was pledged, whatever the verb of the sentence: `de in het debat van
//! 6 februari toegezegde brief`, `de in Wales (2014) overeengekomen groei naar 2% van het bbp`.
//!
//! | what follows the participle | kind |
//! | --- | --- |
//! | a paper, where a debate or a day of it stands before the participle | parliamentary |
//! | a share, a growth to one | spending |
//! | a sum, a number of people or goods | contribution |

use std::ops::Range;

use super::act::one_of;
use super::amount::within;
use super::called;
use super::claim::Claim;
use super::context::Context;
use super::given;
use super::guard::has_goods;
use super::nominal;
use super::party::{self, PartyKind};
use super::promised;
use super::role::Role;
use super::when;
use crate::list;
use crate::model::{PledgeKind, Status};
use crate::parse::document::TokenKind;
use crate::text::list::List;

/// Participles that stand before their noun.
const PLEDGED: &List = list!(
    "toegezegde|beloofde|overeengekomen|afgesproken|aangekondigde|aangeboden|promised|pledged|offered|agreed|announced|toegezegd|beloofd"
);
/// Words that such a phrase begins with.
const FIRST: &List = list!("de|het|een|the|a|an|zijn|haar|hun|its|their|dat|die|this|that|deze|dit");
/// The most tokens between the first word of the phrase and the participle.
const BEFORE: usize = 12;
/// The most tokens between the participle and what is pledged.
const BETWEEN: usize = 4;
/// The most tokens of what is pledged.
const LONGEST: usize = 14;

/// Whether a word is such a participle.
pub(super) fn may_stand(word: &str) -> bool {
    one_of(PLEDGED, word)
}

/// The claims of such phrases in a sentence, beside those of its verbs.
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
    for at in sentence.clone().filter(|&token| context.is(token, Role::PLEDGED)) {
        // `ontvangt u het plan inzake de overeengekomen groei naar 2%`: a paper on a share is one thing, the
        // share another.
        let says = |claim: &Claim| claim.amount.is_some() || claim.kind != PledgeKind::Parliamentary;
        if !taken.iter().any(|claim| claim.clause.contains(&at) && says(claim)) {
            let behind = || promised::claim(context, index, sentence.clone(), at, taken);
            claims.extend(claim(context, index, sentence.clone(), at, taken).or_else(behind));
        }
    }
    claims
}

/// The claim of a participle with the noun behind it.
fn claim(
    context: &Context<'_>,
    index: usize,
    sentence: Range<usize>,
    at: usize,
    taken: &[Claim],
) -> Option<Claim> {
    let document = context.document;
    let word = |token: usize| super::act::word(document, token);
    let clausal = |token: &usize| one_of(";|:", word(*token)) || context.acts.words.ends_clause(word(*token));
    let first = (sentence.start.max(at.saturating_sub(BEFORE))..at)
        .rev()
        .take_while(|token| !clausal(token))
        .filter(|&token| one_of(FIRST, word(token)) && !context.in_date(token))
        .last()?;
    let near = at + 1..sentence.end.min(at + 1 + BETWEEN);
    let near = near.start..near.clone().find(|&token| is_mark(context, token)).unwrap_or(near.end);
    let end = end_of(context, at + 1..sentence.end.min(at + LONGEST));
    let amount = within(context.amounts, near.clone()).first();
    let paper = near.clone().take(2).any(|token| context.is(token, Role::PAPER));
    let debate = when::undertaken_at(context, index);
    let date = context.dates_in(first..at).iter().find(|date| !when::is_later(context, date.value));
    let told = (first..at).any(|token| {
        context.is(token, Role::TOLD) || ["debat", "overleg"].iter().any(|end| word(token).ends_with(end))
    });
    let kind = match amount {
        Some(amount) if amount.is_share() => PledgeKind::Spending,
        Some(_) => PledgeKind::Contribution,
        // `het vorig jaar toegezegde bataljon`, `de door Canada toegezegde generatoren`.
        None if has_goods(context, at + 1..near.end.min(at + 3))
            && (date.is_some() || by(context, first..at)) =>
        {
            PledgeKind::Contribution
        }
        None if paper && (date.is_some() || debate.is_some() || told) => PledgeKind::Parliamentary,
        None => return None,
    };
    let parties = party::parties(context, first..at);
    let giver = parties.iter().find(|party| {
        matches!(party.kind, PartyKind::One | PartyKind::Many)
            && one_of("door|by", word(party.start.saturating_sub(1)))
    });
    let within_paper =
        kind == PledgeKind::Parliamentary && taken.iter().any(|claim| claim.clause.contains(&at));
    if within_paper {
        return None;
    }
    let actor = match giver {
        Some(party) => party::name(document, party.tokens.clone()),
        None if kind == PledgeKind::Parliamentary => {
            called::of_government(context, index, sentence.clone(), at, true)
        }
        None => party::lead(context, index).unwrap_or_else(|| party::all(document)),
    };
    let parliamentary = kind == PledgeKind::Parliamentary;
    let come = given::has_come(context, end..sentence.end);
    let status = if come { Status::Fulfilled } else { Status::Made };
    nominal::claim(context, index, first, actor, status, at + 1..end).map(|claim| Claim {
        kind,
        // `de in Wales overeengekomen norm`.
        made: match debate
            .filter(|_| parliamentary)
            .or_else(|| when::meeting_in(context, first..at))
            .filter(|_| date.is_none())
        {
            Some(debate) => when::at_event(debate, true),
            None => claim.made,
        },
        ..claim
    })
}

/// Whether some tokens name by whom it was pledged.
fn by(context: &Context<'_>, mut tokens: Range<usize>) -> bool {
    tokens.any(|token| one_of("door|by", context.document.word(token)))
}

/// Whether a token is a mark that divides.
fn is_mark(context: &Context<'_>, token: usize) -> bool {
    let mark = context.document.tokens.get(token).is_some_and(|token| token.kind() == TokenKind::Mark);
    mark && one_of(",|;|:|.|(|)", super::act::word(context.document, token))
}

/// Where what is pledged ends.
fn end_of(context: &Context<'_>, tokens: Range<usize>) -> usize {
    let words = context.acts.words;
    let stop = |token: &usize| {
        let word = super::act::word(context.document, *token);
        is_mark(context, *token) || words.ends_clause(word) || one_of(words.relative, word)
    };
    tokens.clone().find(stop).unwrap_or(tokens.end)
}

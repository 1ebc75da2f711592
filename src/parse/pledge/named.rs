//! What parties are named with and no verb: behind a colon at the beginning of a line, or in brackets.
//!
//! | form | what each gives |
//! | --- | --- |
//! | `Italy: second SAMP/T system, delivery before the autumn` | the system |
//! | `Contributions announced: Lithuania (EUR 13 million), Iceland (ISK 300 million) and Ireland (demining)` | the sums and the work |

use std::ops::Range;

use super::act::{begins, one_of};
use super::amount::within;
use super::claim::Claim;
use super::context::Context;
use super::guard::has_goods;
use super::nominal;
use super::party::{self, PartyKind};
use super::unit::is_numeral;
use crate::list;
use crate::model::{PledgeKind, Status};
use crate::parse::document::TokenKind;
use crate::parse::entity::EntityKind;
use crate::text::list::List;

/// Beginnings of words that say that what stands in brackets is given.
const GIVEN: &str = "pledg|promis|commit|contribut|donat|replenish|toegezegd|zegden|beloofd|bijdrage|bijdragen|gedoneerd|doneerden|toezegging";
/// The most tokens of what stands in a bracket or behind a colon.
const LONGEST: usize = 16;

/// The claim of a line that begins with a state and a colon and then says how much or many of what.
pub(super) fn lined(context: &Context<'_>, index: usize, sentence: Range<usize>) -> Option<Claim> {
    const FIRST: &List = list!(
        "a|an|another|second|third|fourth|additional|extra|further|new|more|een|tweede|derde|vierde|extra|nog|nieuwe|several|enkele"
    );
    const GONE: &List = list!(
        "lost|destroyed|killed|needed|requested|verloren|vernietigd|gedood|nodig|gevraagd|pending|mogelijk|possible"
    );
    let document = context.document;
    let word = |token: usize| super::act::word(document, token);
    let bullet = |token: &usize| document.tokens[*token].kind() == TokenKind::Mark;
    let start = sentence.clone().find(|token| !bullet(token))?;
    let led = party::led(context, start);
    let first = start + led;
    if led == 0 || word(first - 1) != ":" || first >= sentence.end {
        return None;
    }
    let stop = |token: &usize| one_of(",|;|(|.", word(*token));
    let end = sentence.end.min(first + LONGEST);
    let content = first..(first..end).find(stop).unwrap_or(end);
    let amounts = within(context.amounts, content.clone());
    let counted = document.tokens[first].kind() == TokenKind::Number
        || is_numeral(word(first))
        || one_of(FIRST, word(first))
        || amounts.first().is_some_and(|amount| amount.tokens().start == first);
    let money = amounts.iter().any(|amount| amount.is_money());
    let words = context.acts.words;
    let open = content.clone().any(|token| {
        words.ends_clause(word(token)) || one_of(words.negation, word(token)) || one_of(GONE, word(token))
    });
    if !counted || open || !(money || has_goods(context, content.clone())) {
        return None;
    }
    let state = context.entities.at(start).filter(|at| at.kind == EntityKind::State)?;
    let actor = state.name.trim_start_matches("the ").to_owned();
    let due = context
        .dates_in(content.end..sentence.end)
        .iter()
        .find(|date| super::when::is_later(context, date.value));
    nominal::claim(context, index, start, actor, Status::Announced, content).map(|claim| Claim {
        kind: PledgeKind::Contribution,
        due: claim.due.or_else(|| due.map(|date| (super::when::deadline(date.value), date.range.clone()))),
        ..claim
    })
}

/// The claims of parties with what they give in brackets, where a sum stands in one of them and the sentence says
/// that it is given.
pub(super) fn bracketed(context: &Context<'_>, index: usize, sentence: Range<usize>) -> Vec<Claim> {
    let document = context.document;
    let word = |token: usize| document.word(token);
    // `The following pledges were made: Norway EUR 5 million, Denmark two hospitals`.
    let colon = sentence.clone().find(|&token| word(token) == ":").unwrap_or(sentence.end);
    let opens = |token: usize| {
        token > sentence.start
            && (word(token - 1) == "(" || token > colon + 1 && document.is_capital(token - 1))
    };
    let mut sums = within(context.amounts, sentence.clone())
        .iter()
        .filter(|amount| opens(amount.tokens().start) && amount.is_money());
    if sums.next().is_none() || document.asks(&sentence) {
        return Vec::new();
    }
    let says = |words: &str| sentence.clone().any(|token| begins(words, word(token)));
    let status = match () {
        () if says("announc|aangekondig|kondig") => Status::Announced,
        () if says(GIVEN) => Status::Made,
        () => return Vec::new(),
    };
    let words = context.acts.words;
    if [words.modal, words.negation].iter().any(|list| document.has(sentence.clone(), *list)) {
        return Vec::new();
    }
    let mut claims = Vec::new();
    for party in party::parties(context, sentence.clone()) {
        let open = party.tokens.end;
        let named = matches!(party.kind, PartyKind::One | PartyKind::Many) && open + 1 < sentence.end;
        let bare = open > colon
            && named
            && (!within(context.amounts, open..open + 1).is_empty() || is_numeral(word(open)));
        if !named || word(open) != "(" && !bare {
            continue;
        }
        let start = open + usize::from(!bare);
        let ends = |token: usize| match bare {
            true => one_of(",|;|.", super::act::word(document, token)) || one_of(words.joining, word(token)),
            false => word(token) == ")",
        };
        let last = sentence.end.min(start + LONGEST);
        let Some(close) = (start..last).find(|&token| ends(token)).or(bare.then_some(last)) else { continue };
        let content = start..close;
        let sum = within(context.amounts, content.clone()).first().is_some_and(|amount| amount.is_sum())
            || bare && has_goods(context, content.clone());
        // `Ireland (humanitarian demining)`, but no abbreviation.
        let work = content.len() > 1 && document.written(content.start).starts_with(char::is_lowercase);
        if sum || work {
            let actor = party::name(document, party.tokens.clone());
            let claim = nominal::claim(context, index, party.tokens.start, actor, status, content);
            claims.extend(claim.map(|claim| Claim { kind: PledgeKind::Contribution, ..claim }));
        }
    }
    claims
}

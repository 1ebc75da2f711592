//! What a participle and *by* behind a noun say was pledged, whatever the verb of the sentence: `The sum promised
//! by the Emirates has not been paid`, `the brigade offered by Canada`.

use std::ops::Range;

use super::act::one_of;
use super::amount::within;
use super::claim::Claim;
use super::context::Context;
use super::given;
use super::guard::has_goods;
use super::nominal;
use super::party::{self, PartyKind};
use super::when;
use crate::list;
use crate::model::{PledgeKind, Status};
use crate::parse::document::TokenKind;
use crate::text::list::List;

/// Words that the noun begins with.
const FIRST: &List =
    list!("the|a|an|its|their|two|three|four|five|six|seven|eight|nine|ten|all|those|any|new");
/// The most tokens between the first of them and the participle.
const BEFORE: usize = 6;

/// The claim of the participle at a token, beside those of the verbs of its sentence.
pub(super) fn claim(
    context: &Context<'_>,
    index: usize,
    sentence: Range<usize>,
    at: usize,
    taken: &[Claim],
) -> Option<Claim> {
    let document = context.document;
    let word = |token: usize| super::act::word(document, token);
    let status = match word(at) {
        "promised" | "pledged" | "agreed" => Status::Made,
        "offered" => Status::Proposed,
        "announced" => Status::Announced,
        _ => return None,
    };
    // `the four battlegroups promised in 2022`: by whom is told elsewhere.
    let dated = one_of("in|at|on|during|last|earlier", word(at + 1))
        && (at + 1..at + 4).any(|token| context.in_date(token) || document.is_capital(token));
    if word(at + 1) != "by" && !dated || taken.iter().any(|claim| claim.clause.contains(&at)) {
        return None;
    }
    let noun = |token: &usize| {
        document.tokens[*token].kind() != TokenKind::Mark
            && !context.acts.words.ends_clause(word(*token))
            && !one_of(context.acts.words.relative, word(*token))
    };
    let before = (sentence.start.max(at.saturating_sub(BEFORE))..at).rev().take_while(noun);
    let first = before.last()?;
    let number = |token: usize| document.tokens[token].kind() == TokenKind::Number && !context.in_date(token);
    let start = (first..at).find(|&token| one_of(FIRST, word(token)) || number(token))?;
    // What was pledged of a sum is told by the sum.
    if within(context.amounts, start..at).iter().any(|amount| amount.is_sum()) {
        return None;
    }
    let content = start..at;
    let money = list!("sum|money|funds|amount|aid|funding");
    let gift = !within(context.amounts, content.clone()).is_empty()
        || has_goods(context, content.clone())
        || document.has(content.clone(), money);
    if !gift {
        return None;
    }
    let parties = party::parties(context, sentence.clone());
    let bound = |party: &&party::Party| matches!(party.kind, PartyKind::One | PartyKind::Many);
    let by = parties
        .iter()
        .filter(bound)
        .find(|party| !dated && (party.start == at + 2 || party.tokens.start == at + 2));
    let before = || parties.iter().filter(bound).find(|party| party.tokens.end <= start && !party.governed);
    let (actor, end) = match by {
        Some(party) => (party::name(document, party.tokens.clone()), party.tokens.end),
        None if dated => {
            let whose = before().map(|party| party::name(document, party.tokens.clone()));
            (whose.unwrap_or_else(|| party::all(document)), at + 2)
        }
        None => return None,
    };
    let come = given::has_come(context, end..sentence.end);
    let status = if come { Status::Fulfilled } else { status };
    let clause = start..end;
    let date = context.dates_in(at..at + 8).iter().find(|date| !when::is_later(context, date.value));
    nominal::claim(context, index, start, actor, status, content).map(|claim| Claim {
        kind: PledgeKind::Contribution,
        clause,
        made: date.filter(|_| dated).map_or(claim.made, |date| when::on(context, index, date)),
        ..claim
    })
}

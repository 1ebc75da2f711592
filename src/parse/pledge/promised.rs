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
    if word(at + 1) != "by" || taken.iter().any(|claim| claim.clause.contains(&at)) {
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
    let party = parties.iter().find(|party| {
        (party.start == at + 2 || party.tokens.start == at + 2)
            && matches!(party.kind, PartyKind::One | PartyKind::Many)
    })?;
    let actor = party::name(document, party.tokens.clone());
    let come = given::has_come(context, party.tokens.end..sentence.end);
    let status = if come { Status::Fulfilled } else { status };
    let clause = start..party.tokens.end;
    nominal::claim(context, index, start, actor, status, content).map(|claim| Claim {
        kind: PledgeKind::Contribution,
        clause,
        ..claim
    })
}

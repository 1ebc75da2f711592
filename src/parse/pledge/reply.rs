//! Answers to questions of parliament: `Is het kabinet bereid … af te staan? Nee.`, `Will the
//! Government publish …? Yes.`
//!
//! The question says what is asked of the government, the first word of the answer whether it will.

use std::ops::Range;

use super::act::one_of;
use super::amount::within;
use super::called;
use super::claim::Claim;
use super::context::Context;
use super::guard::has_goods;
use super::title;
use super::when::{self, Made};
use crate::list;
use crate::model::{Basis, Edtf, PledgeKind, Status};
use crate::text::list::List;

/// How many tokens an answer that only points at its question may have.
const SHORT: usize = 10;
/// How many sentences back the question may end.
const BACK: usize = 2;
/// Words with which a question asks for an undertaking.
const WILLING: &List = list!("bereid|voornemens|toezeggen|toezegt|prepared|willing|undertake|commit|intend");
/// Words with which it asks whom.
const ASKED: &List =
    list!("u|kamer|kabinet|regering|minister|staatssecretaris|nederland|government|secretary|you|ministers",);

/// The claim of an answer that begins with yes or no.
pub(super) fn claim(context: &Context<'_>, index: usize, answer: Range<usize>) -> Option<Claim> {
    let document = context.document;
    let any = |list: &List| document.has(answer.clone(), list);
    let said = one_of(".|,|;", document.word(answer.start + 1));
    // `Daartoe is hij niet bereid`, `Dat zal ik doen`.
    let points = answer.len() < SHORT
        && (any(list!("daartoe|hiertoe")) && any(list!("bereid"))
            || one_of("dat|dit", document.word(answer.start)) && document.word(answer.end - 2) == "doen");
    let status = match document.word(answer.start) {
        "nee" | "neen" | "no" if said => Status::Declined,
        "ja" | "yes" if said => Status::Announced,
        _ if points && any(context.acts.words.negation) => Status::Declined,
        _ if points && !any(context.acts.words.modal) => Status::Announced,
        _ => return None,
    };
    let asks = (index.saturating_sub(BACK)..index).rev().find(|&before| {
        let tokens = context.end_of(before);
        let asks = |token: usize| one_of("vraagt|vragen|vroeg", document.word(token));
        document.asks(&tokens) || tokens.clone().any(asks)
    })?;
    let question = context.end_of(asks);
    let words = context.acts.words;
    // `Wordt de Kamer geïnformeerd?`: what the government is to do may be asked outright too.
    let first = document.word(question.start);
    let outright = (one_of(words.future, first) || one_of("wordt|worden", first)).then_some(question.start);
    let willing = question.clone().find(|&token| one_of(WILLING, document.word(token))).or(outright)?;
    question.clone().find(|&token| one_of(ASKED, document.word(token)))?;
    let content = willing + 1..question.end - 1;
    let amounts = within(context.amounts, content.clone());
    let amount = amounts.iter().find(|amount| amount.is_sum()).or(amounts.first());
    let told = document.has(content.clone(), words.parliament)
        || one_of("toezeggen|toezegt", document.word(willing));
    let goods = amount.is_some() || has_goods(context, content.clone());
    let kind = match amount {
        Some(amount) if amount.is_share() => PledgeKind::Spending,
        _ if goods => PledgeKind::Contribution,
        _ if told => PledgeKind::Parliamentary,
        _ => PledgeKind::Political,
    };
    let title = title::phrase(context, content.clone(), |token| context.in_date(token));
    let due = context
        .dates_in(content)
        .iter()
        .rfind(|date| when::is_later(context, date.value))
        .map(|date| (when::deadline(date.value), date.range.clone()))
        .filter(|_| status == Status::Announced);
    (!title.is_empty()).then(|| Claim {
        sentence: index,
        title,
        kind,
        actor: called::of_government(context, asks, question.clone(), question.start, true),
        status,
        amount: amount.map(|amount| amount.amount(context.document)),
        made: Made {
            value: context.dates.reference.and_then(Edtf::on),
            basis: Basis::FromContext,
            words: None,
            event: None,
            own: false,
        },
        due,
        mentions: vec![context.bytes(question.clone()), context.bytes(answer.clone())],
        clause: answer,
        motion: None,
        refers: false,
    })
}

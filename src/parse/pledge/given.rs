//! Money that a relative clause or a participle behind it says was given or announced before:
//! `de EUR 1,5 miljoen die in 2015 is overgemaakt`, `the £50 million that the minister unveiled`,
//! `£2.3 billion in aid already delivered this year`.

use std::ops::Range;

use super::act::{Act, Form, Verb, one_of, word};
use super::amount::{FoundAmount, within};
use super::claim::Claim;
use super::context::Context;
use super::owner;
use super::party::{self, PartyKind};
use super::split::date_in;
use super::title;
use super::when::{self, Made};
use crate::list;
use crate::model::{Basis, PledgeKind, Status};
use crate::text::letters::small;
use crate::text::list::List;

/// How far behind a sum its relative clause may begin: `EUR 5 miljoen aan militaire steun die`.
const BEHIND: usize = 6;
/// How long the clause may be.
const CLAUSE: usize = 14;

/// The words behind a sum that say what became of it, and their verb.
pub(super) struct Given {
    /// From the sum to the end of its clause.
    pub tokens: Range<usize>,
    /// Where the clause begins.
    clause: usize,
    act: Act,
    /// Whether the money has left: more than set aside.
    paid: bool,
}

/// What stands behind a sum of money, if that says it was given or announced before.
pub(super) fn given(context: &Context<'_>, amount: &FoundAmount, end: usize) -> Option<Given> {
    let document = context.document;
    let money = amount.is_money();
    if !money && !amount.is_share() {
        return None;
    }
    let first = amount.tokens().end;
    let near = end.min(first + BEHIND);
    // `de norm van 2%, die in 2014 is afgesproken`: a share may have its clause behind a comma.
    let first = first + usize::from(!money && word(document, first) == ",");
    let opener =
        (first..near).take_while(|&token| !one_of(list!(",|;|."), word(document, token))).find(|&token| {
            one_of(list!("die|dat|that|which|already|reeds|eerder|we"), document.word(token))
                || document.word(token + 1) == "by"
                || token == first && told_of(context, token)
        })?;
    // `USD 3 million pledged by Luxembourg`: the participle itself opens it.
    let clause = opener..end.min(opener + CLAUSE);
    let stop = |token: &usize| {
        let word = word(document, *token);
        one_of(",|;|:|)", word) || one_of(context.acts.words.joining, word)
    };
    let clause_end = clause.clone().skip(1).find(stop).unwrap_or(clause.end);
    let last = if document.word(opener + 1) == "by" { opener + 1 } else { clause_end };
    let (act, paid) = (opener..last).rev().find_map(|token| {
        // `die het kabinet uittrekt`: what is set aside is so in the present too.
        let done = |verb: &Verb, form| match form {
            Form::Joined => verb.act == Act::Allocate && money && document.word(token).ends_with('t'),
            _ => matches!(form, Form::Participle | Form::Past | Form::JoinedPast),
        };
        let (verb, _) = context.acts.verbs(document.word(token)).find(|(verb, form)| done(verb, *form))?;
        let fits = match verb.act {
            Act::Agree | Act::Promise => true,
            Act::Give | Act::Allocate | Act::Announce | Act::Send => money,
            _ => false,
        };
        let set = one_of(
            "uitgetrokken|uittrekt|uittrok|uittrokken|vrijmaakt|gereserveerd|vrijgemaakt|earmarked|allocated|reserved",
            document.word(token),
        );
        fits.then_some((verb.act, !set))
    })?;
    // Told as a wish or for the future it is the content of another act.
    let words = context.acts.words;
    let open = (opener + 1..clause_end)
        .any(|token| [words.future, words.modal].iter().any(|words| one_of(*words, document.word(token))));
    let rest = opener..(clause_end..end).find(|&token| word(document, token) == ",").unwrap_or(end);
    let act = if word(document, clause_end) != "," && has_come(context, rest) { Act::Give } else { act };
    (!open).then_some(Given { tokens: amount.tokens().start..clause_end, clause: opener, act, paid })
}

/// Whether a participle right behind a sum says when it was announced or pledged: `CAD 40 million announced in February`.
fn told_of(context: &Context<'_>, token: usize) -> bool {
    let word = |token: usize| context.document.word(token);
    one_of("announced|pledged|promised|committed|agreed|unveiled", word(token))
        && one_of("in|at|on|during|last|earlier|this|previously|before", word(token + 1))
}

/// Whether what stands behind a thing pledged says that it came: `has arrived`, `is geheel voldaan`.
pub(super) fn has_come(context: &Context<'_>, rest: Range<usize>) -> bool {
    const COME: &List = list!(
        "voldaan|ingelost|nagekomen|waargemaakt|betaald|uitbetaald|overgemaakt|geleverd|uitgegeven|besteed|gestort|ontvangen|gearriveerd|aangekomen|\
         rond|afgerond|binnen|arrived|reached|operational|paid|delivered|disbursed|spent|received|transferred",
    );
    let document = context.document;
    let words = context.acts.words;
    let is = list!("is|zijn|has|have|was|werd|werden|were|heeft|hebben");
    let open =
        || [words.negation, words.modal, words.future].iter().any(|words| document.has(rest.clone(), *words));
    let finite = rest.clone().find(|&token| one_of(is, document.word(token)));
    finite.is_some_and(|finite| document.has(finite..rest.end, COME)) && !open()
}

/// Whether a token stands in such a clause behind one of the sums of a sentence.
pub(super) fn is_inside(context: &Context<'_>, sentence: Range<usize>, token: usize) -> bool {
    let first = sentence.start.max(token.saturating_sub(BEHIND + CLAUSE + 8));
    within(context.amounts, first..token)
        .iter()
        .filter_map(|amount| given(context, amount, sentence.end))
        .any(|given| given.tokens.contains(&token))
}

/// The claims of such sums in a sentence.
pub(super) fn claims(context: &Context<'_>, index: usize, sentence: Range<usize>) -> Vec<Claim> {
    let document = context.document;
    let mut claims = Vec::new();
    for amount in within(context.amounts, sentence.clone()) {
        let Some(given) = given(context, amount, sentence.end) else { continue };
        let parties = party::parties(context, sentence.clone());
        let named = |range: Range<usize>| {
            parties
                .iter()
                .find(|party| {
                    range.contains(&party.tokens.start)
                        && !party.governed
                        && matches!(party.kind, PartyKind::One | PartyKind::Many)
                })
                .map(|party| party::name(document, party.tokens.clone()))
        };
        let by = parties.iter().find(|party| {
            given.tokens.contains(&party.start)
                && one_of("door|by", document.word(party.start.wrapping_sub(1)))
        });
        let ours = document.word(given.clause) == "we" && context.is_spoken;
        let actor = by
            .map(|party| party::name(document, party.tokens.clone()))
            .or_else(|| ours.then(|| "government".to_owned()))
            .or_else(|| named(given.clause..given.tokens.end))
            .or_else(|| if amount.is_share() { None } else { named(sentence.clone()) })
            .or_else(|| owner::possessor(context, sentence.start..given.tokens.start))
            .unwrap_or_else(|| party::all(document));
        // `die het kabinet uittrekt, zoals neergelegd in het akkoord van 10 oktober`.
        let end = given.tokens.end;
        let told = one_of("zoals|as|conform", document.word(end + 1));
        let end = if told { sentence.end.min(end + CLAUSE) } else { end };
        let date = date_in(context, given.clause..end).filter(|date| {
            !when::is_later(context, date.value) || date.value.first() <= context.dates.reference
        });
        let own = one_of("kabinet|regering|government", &small(&actor));
        let status = match given.act {
            Act::Announce => Status::Announced,
            Act::Promise | Act::Agree => Status::Made,
            Act::Allocate if !given.paid => Status::Made,
            _ => Status::Fulfilled,
        };
        claims.push(Claim {
            sentence: index,
            title: title::phrase(context, amount.tokens().start..given.clause, |_| false),
            kind: if own || amount.is_share() { PledgeKind::Spending } else { PledgeKind::Contribution },
            actor,
            status,
            amount: Some(amount.amount(context.document)),
            made: Made {
                value: date.map(|date| date.value),
                basis: date.map_or(Basis::Stated, |date| date.basis),
                words: date.map(|date| date.range.clone()),
                event: date.and_then(|date| when::event_on(context, index, date.value)),
                own: date.is_some(),
            },
            due: None,
            mentions: vec![context.bytes(given.tokens.clone())],
            clause: given.tokens,
            motion: None,
            refers: false,
        });
    }
    claims
}

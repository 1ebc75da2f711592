//! What sort of pledge it is: towards parliament, of spending, of giving, or political.

use std::ops::Range;

use super::act::{Act, begins, one_of};
use super::amount::within;
use super::claim::Kept;
use super::context::Context;
use super::find::Tense;
use crate::model::{PledgeKind, Unit};

/// Words of what is spent on defence, by their beginnings.
const SPENDING: &str = "defensie-uitgaven|defensie-investering|defensiebudget|defensiebegroting|uitgaven|begroting|\
     voorjaarsnota|miljoenennota|defence-spending|spending|bbp|gdp|norm|2%-norm|percentage|lening|plannen|expenditure";
/// Nouns of what is given, by their beginnings.
const GIVEN: &str = "bijdrage|trustfonds|fonds|hulpgoederen|pakket|steunpakket|reinforcement|soldiers|troops|troepen|\
     headquarters|hoofdkwartier|brigade|bataljon|instructeurs|militairen|munitie|luchtverdedigingssyste|contribution|\
     package|fund|battalion|battlegroup|eenheid|eenheden|materieel|equipment|ammunition";
/// Verbs of giving inside the content of an act.
const GIVING: &str = "bij|leveren|sturen|zenden|financieren|kopen|aanschaffen|trainen|doneren|stationeren|send|provide|\
     deliver|contribute|supply|donate|deploy|train|finance|fund";

/// The kind of the pledge that an act in `clause` makes with `content`.
pub(super) fn kind(
    context: &Context<'_>,
    kept: &Kept<'_>,
    clause: Range<usize>,
    content: Range<usize>,
) -> PledgeKind {
    let found = &kept.found;
    let document = context.document;
    let act = found.verb.act;
    let any = |starts: &str, tokens: Range<usize>| {
        tokens.into_iter().any(|token| begins(starts, document.word(token)))
    };
    let amounts = within(context.amounts, clause.clone());
    let share = amounts.iter().any(|amount| amount.is_share());
    let money = amounts.iter().any(|amount| matches!(amount.amount.unit, Unit::Currency(_)));
    if tells_parliament(context, kept, clause.clone())
        || act == Act::Call && fulfils_motion(context, clause.clone())
    {
        return PledgeKind::Parliamentary;
    }
    let pledge = clause.clone().any(|token| {
        let next = document.word(token + 1);
        document.word(token) == "investment" && next == "pledge"
            || one_of("defence|defense|military", document.word(token)) && next == "spending"
    });
    if share || pledge || act == Act::Reach {
        return PledgeKind::Spending;
    }
    let aid = any(
        "steun|oekra|fonds|trustfonds|bijdrage|hulp|missie|ukrain|support|aid|mission|fund",
        clause.clone(),
    );
    match act {
        Act::Allocate if aid => PledgeKind::Contribution,
        Act::Allocate => {
            if any("defensie|defence|defense|voorjaarsnota|begroting|budget|uitgaven|spending", clause) {
                PledgeKind::Spending
            } else {
                PledgeKind::Contribution
            }
        }
        Act::Give if found.verb.with == "in" && any("plan", clause.clone()) => PledgeKind::Spending,
        Act::Give if found.verb.present.starts_with("steunen") || found.verb.with == "up" => {
            PledgeKind::Political
        }
        Act::Give | Act::Extend | Act::Send | Act::Offer
            if !any("plan|verklaring|voorstel|programme|role", content.clone()) =>
        {
            PledgeKind::Contribution
        }
        Act::Utter => PledgeKind::Political,
        _ if any(SPENDING, content.clone()) || any("defensie-uitgaven|norm|uitgaven", clause.clone()) => {
            PledgeKind::Spending
        }
        Act::Call if !gives(context, content.clone()) && in_spending(context, found.at, content.clone()) => {
            PledgeKind::Spending
        }
        _ if money || !amounts.is_empty() => PledgeKind::Contribution,
        _ if any(GIVEN, content.clone()) || gives(context, content.clone()) => PledgeKind::Contribution,
        Act::Announce | Act::Promise if any("steun|hulp|support|aid|assistance", content.clone()) => {
            PledgeKind::Contribution
        }
        _ if kept.inner.as_ref().is_some_and(|inner| matches!(inner.verb.act, Act::Give | Act::Extend)) => {
            PledgeKind::Contribution
        }
        _ => PledgeKind::Political,
    }
}

/// Whether the content has a verb of giving.
fn gives(context: &Context<'_>, content: Range<usize>) -> bool {
    let document = context.document;
    content.into_iter().any(|token| {
        let word = document.word(token);
        let joined = word != "bij" || document.word(token + 1) == "te";
        one_of(GIVING, word) && joined
    })
}

/// `sneller te groeien` in a paragraph on shares is about spending.
fn in_spending(context: &Context<'_>, at: usize, content: Range<usize>) -> bool {
    let document = context.document;
    let grows = content.into_iter().any(|token| {
        begins("groei|toegroei|investeren|besteden|uitgeven|grow|invest|spend", document.word(token))
    });
    grows && within(context.amounts, at.saturating_sub(150)..at).iter().any(|amount| amount.is_share())
}

/// Whether a call does what a motion or an undertaking asked.
fn fulfils_motion(context: &Context<'_>, clause: Range<usize>) -> bool {
    let document = context.document;
    clause.clone().any(|token| one_of("conform|overeenkomstig|zoals", document.word(token)))
        && clause.clone().any(|token| begins("toezegging|motie|toegezegd", document.word(token)))
}

/// Whether an act is an undertaking to parliament or an answer to what it asked.
pub(super) fn tells_parliament(context: &Context<'_>, kept: &Kept<'_>, clause: Range<usize>) -> bool {
    let document = context.document;
    let words = context.acts.words;
    let found = &kept.found;
    let kamer = |token: usize| one_of(words.parliament, document.word(token));
    let told = clause.clone().any(kamer);
    let paper = clause.clone().any(|token| begins(words.papers, document.word(token)));
    match found.verb.act {
        Act::Inform | Act::Receive | Act::Follow => true,
        Act::Send => told || paper,
        Act::Offer => told || paper && found.tense == Tense::Future,
        Act::Promise => {
            let debate = clause.clone().any(|token| {
                let word = document.word(token);
                word.ends_with("debat") || word.ends_with("overleg")
            });
            told || debate
                || kept.inner.as_ref().is_some_and(|inner| matches!(inner.verb.act, Act::Inform | Act::Send))
        }
        _ => kept.inner.as_ref().is_some_and(|inner| inner.verb.act == Act::Inform),
    }
}

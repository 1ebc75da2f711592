//! What a list pledges under a sentence that ends in a colon: `The United States will:` and then
//! `keep a brigade in Romania;`, `De volgende landen deden een toezegging:` and then `Denemarken:
//! EUR 27 miljoen`.
//!
//! The sentence says the act and, where its items name nobody, who is bound; each item that says no
//! act of its own is one pledge.

use std::ops::Range;

use super::act::{Act, one_of};
use super::amount::within;
use super::claim::Claim;
use super::context::Context;
use super::find::find;
use super::given::given;
use super::guard::has_goods;
use super::party::{self, Party, PartyKind};
use super::role::Role;
use super::title;
use super::when::{self, Made};
use crate::list;
use crate::model::{Basis, Edtf, Language, PledgeKind, Status};
use crate::parse::document::TokenKind;
use crate::text::BlockKind;
use crate::text::list::List;

/// What is listed when it binds, by the beginnings of its nouns.
const LISTED: &List = list!(
    "toezegging|bijdrage|levering|deliver|aankondiging|afspra|verplichting|commitment|pledge|contribution|announcement|undertaking|deliverable",
);
/// What stands under a heading that names it.
const GIVEN: &List = list!("bijdrage|levering|deliver|contribution");
/// What is listed when it does not.
const TALK: &List = list!(
    "vragen|vraag|onderwerp|agendapunt|besproken|besprak|gesproken|questions|topics|items|discussed|issues|annex|bijlage",
);

/// The sentence above a list.
pub(super) struct Lead {
    /// Its index.
    sentence: usize,
    /// Whether an item has been read.
    told: bool,
    /// Whether it is a heading, under which paragraphs may stand between the items.
    pub heading: bool,
    actor: Option<String>,
    status: Status,
    parliamentary: bool,
    made: Option<Edtf>,
}

impl Lead {
    /// What a sentence says of the list below it, if it ends in a colon and binds.
    pub fn of(context: &Context<'_>, index: usize) -> Option<Self> {
        let document = context.document;
        let tokens = context.end_of(index);
        // `Nederland heeft de volgende verplichtingen op zich genomen.`
        let last = document.word(tokens.end.saturating_sub(1));
        let heading = document.kind(index) == BlockKind::Heading;
        let names = || tokens.clone().any(|token| context.is(token, Role::FOLLOWING));
        let leads = last == ":" || last == "." && names();
        if !heading && (tokens.len() < 2 || !leads) {
            return None;
        }
        let words = context.acts.words;
        let any = |list: &List| document.has_beginning(tokens.clone(), list);
        let denied = document.has(tokens.clone(), words.negation);
        if denied || any(TALK) {
            return None;
        }
        let last = document.word(tokens.end.saturating_sub(2).max(tokens.start));
        let said = find(context, tokens.clone()).last().map(|found| match found.verb.act {
            Act::Promise | Act::Agree | Act::Consent | Act::Extend => Status::Made,
            Act::Offer | Act::Propose => Status::Proposed,
            Act::Reaffirm => Status::Reaffirmed,
            Act::Call => Status::CalledFor,
            Act::Refuse => Status::Declined,
            _ => Status::Announced,
        });
        let ahead = (one_of(words.future, last) || last == "to").then_some(Status::Announced);
        let noun = any(LISTED).then_some(Status::Made);
        let parties = party::parties(context, tokens.clone());
        let told = parties.iter().any(|party| party.kind == PartyKind::Parliament)
            || document.has(tokens.clone(), words.parliament);
        let actor = parties.iter().find(|party| !party.governed && party.kind != PartyKind::Parliament);
        // `Toezeggingen`: what the government promised; `Nieuwe leveringen`: what the state whose report it is gives.
        let dutch = document.language == Language::Dutch;
        let promised = heading
            && actor.is_none()
            && tokens.clone().all(|token| {
                one_of(
                    "toezegging|toezeggingen|undertakings|lijst|van|aan|de|kamer|overzicht",
                    document.word(token),
                )
            });
        let own = heading && actor.is_none() && dutch;
        let bearer = match (promised, own) {
            (true, _) => Some(if dutch { "kabinet" } else { "government" }.to_owned()),
            (_, true) => Some("Nederland".to_owned()),
            _ => None,
        };
        if heading && !leads && !promised && !any(GIVEN) {
            return None;
        }
        let made = context.dates_in(tokens).iter().find(|date| !when::is_later(context, date.value));
        Some(Self {
            sentence: index,
            told: false,
            status: said.or(ahead).or(noun)?,
            heading,
            actor: actor.and_then(|party| named(context, index, party)).or(bearer),
            parliamentary: told || promised,
            made: made.map(|date| date.value),
        })
    }
}

impl Lead {
    /// Takes back what the sentence itself claims without an amount: the items say what it only
    /// announces. `claims` are in the order of their sentences.
    pub fn give_way(&mut self, claims: &mut Vec<Claim>) {
        if !std::mem::replace(&mut self.told, true) {
            let first = claims.partition_point(|claim| claim.sentence < self.sentence);
            let tail = claims.split_off(first);
            claims.extend(
                tail.into_iter().filter(|claim| claim.sentence != self.sentence || claim.amount.is_some()),
            );
        }
    }
}

/// The name of a party that is no pronoun but *I*.
fn named(context: &Context<'_>, index: usize, party: &Party) -> Option<String> {
    match party.kind {
        PartyKind::One | PartyKind::Many => Some(party::name(context.document, party.tokens.clone())),
        PartyKind::Speaker => context.speaker(index).map(str::to_owned),
        _ => None,
    }
}

/// The claim of a list item that says no act of its own.
pub(super) fn claim(context: &Context<'_>, index: usize, tokens: Range<usize>, lead: &Lead) -> Option<Claim> {
    let document = context.document;
    let own = party::parties(context, tokens.clone())
        .into_iter()
        .find(|party| party.start == tokens.start && gives(context, party.tokens.end))
        .filter(|party| matches!(party.kind, PartyKind::One | PartyKind::Many));
    let mark =
        |token: &usize| document.tokens[*token].kind() == TokenKind::Mark && document.word(*token) != "€";
    let start = own.as_ref().map_or(tokens.start, |party| party.tokens.end);
    let start = (start..tokens.end).find(|token| !mark(token))?;
    let content = start..tokens.end;
    let amounts = within(context.amounts, content.clone());
    // `boven op de EUR 5 miljoen die in maart is toegezegd` has a claim of its own.
    let fresh = || amounts.iter().filter(|amount| given(context, amount, tokens.end).is_none());
    let amount = fresh().find(|amount| amount.is_sum()).or_else(|| fresh().next());
    let goods = amount.is_some() || has_goods(context, content.clone());
    // Under a heading stands more than what is given or promised.
    let motion = || document.has_beginning(content.clone(), "motie|motion");
    if lead.heading && (lead.parliamentary && motion() || !lead.parliamentary && !goods) {
        return None;
    }
    // What a second sentence of an item tells is not what the list holds.
    let second = index > 0 && document.sentences[index - 1].block() == document.sentences[index].block();
    if second && amount.is_none() {
        return None;
    }
    let actor = match (&own, &lead.actor) {
        (Some(party), _) => named(context, index, party)?,
        (None, Some(actor)) => actor.clone(),
        (None, None) if goods => party::all(document),
        (None, None) => return None,
    };
    let kind = match amount {
        _ if lead.parliamentary => PledgeKind::Parliamentary,
        Some(amount) if amount.is_share() => PledgeKind::Spending,
        _ if goods => PledgeKind::Contribution,
        _ => PledgeKind::Political,
    };
    let first =
        content.start + usize::from(one_of("voor|for", document.word(content.start)) && amount.is_some());
    let title = title::phrase(context, first..content.end, |token| context.in_date(token));
    let due = context
        .dates_in(content)
        .iter()
        .rfind(|date| date.value.last() >= context.dates.reference)
        .map(|date| (when::deadline(date.value), date.range.clone()));
    let meeting = context.meeting.filter(|_| lead.made.is_none() && lead.status != Status::Announced);
    let reference = context.dates.reference.and_then(Edtf::on);
    (!title.is_empty()).then(|| Claim {
        sentence: index,
        title,
        kind,
        actor,
        status: lead.status,
        amount: amount.map(|amount| amount.amount(context.document)),
        made: Made {
            value: lead.made.or(meeting.and_then(|event| event.date)).or(reference),
            basis: Basis::FromContext,
            words: None,
            event: meeting.map(|event| event.id.clone()),
            own: false,
        },
        due,
        mentions: vec![context.bytes(tokens.clone())],
        clause: tokens,
        motion: None,
        refers: false,
    })
}

/// Whether what a party gives follows its name: a mark or a number.
fn gives(context: &Context<'_>, after: usize) -> bool {
    let document = context.document;
    let marked = one_of(":|-|–|—|(|=", document.word(after));
    marked || !within(context.amounts, after..after + 1).is_empty()
}

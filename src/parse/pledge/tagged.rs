//! What a clause at the end of the sentence says was promised or decided: `The centre has been open since May,
//! as promised in 2015`, `Zij besteedden 2,8%, zoals beloofd`, `…, zo herhaalde minister Pistorius`.
//!
//! | the words before it | status |
//! | --- | --- |
//! | tell of the past | fulfilled |
//! | of what is to come | made; of what is said again reaffirmed, of what is announced announced |

use std::ops::Range;

use super::act::{Act, Form, Verb, one_of};
use super::amount::within;
use super::claim::Claim;
use super::context::Context;
use super::guard::has_goods;
use super::nominal;
use super::party::{self, Party, PartyKind};
use super::title;
use super::when;
use crate::list;
use crate::model::Status;
use crate::text::list::List;

/// Words that such a clause begins with.
pub(super) const OPENERS: &List = list!("zo|zoals|as");
/// The most tokens from its first word to its verb.
const REACH: usize = 8;

/// The claim of the clause that begins at a token, beside those of the verbs of its sentence.
pub(super) fn claim(
    context: &Context<'_>,
    index: usize,
    sentence: Range<usize>,
    opener: usize,
    taken: &[Claim],
) -> Option<Claim> {
    let document = context.document;
    let word = |token: usize| super::act::word(document, token);
    let comma = opener.checked_sub(1).filter(|&comma| comma > sentence.start && word(comma) == ",")?;
    let tag = opener..sentence.end;
    // `blijven, zoals besloten, tot medio 2014`: put in.
    if tag.clone().any(|token| word(token) == ",") {
        return None;
    }
    let done = |token: usize| {
        let mut verbs = context.acts.verbs(word(token));
        let told = |(_, form): &(&Verb, Form)| !matches!(form, Form::Present | Form::Joined);
        verbs.find(told).map(|(verb, _)| verb.act)
    };
    let act = (opener + 1..tag.end.min(opener + REACH)).find_map(done)?;
    let status = match act {
        Act::Promise | Act::Agree | Act::Consent => Status::Made,
        Act::Announce => Status::Announced,
        Act::Reaffirm => Status::Reaffirmed,
        _ => return None,
    };
    let main = sentence.start..comma;
    if taken.iter().any(|claim| claim.clause.start < comma && main.start < claim.clause.end) {
        return None;
    }
    let words = context.acts.words;
    let dates = || context.dates_in(main.clone()).iter();
    let later = dates().any(|date| date.value.first() > context.dates.reference)
        || document.has(main.clone(), words.future);
    let given = !within(context.amounts, main.clone()).is_empty() || has_goods(context, main.clone());
    // The month is no *may*.
    let open = main.clone().any(|token| {
        [words.modal, words.negation].iter().any(|words| one_of(*words, word(token)))
            && document.written(token).starts_with(char::is_lowercase)
    });
    let parties = party::parties(context, sentence.clone());
    // Who said it, else who is told of before it.
    let bare = done(opener + 1).is_some() && word(opener) != "zo";
    let said = |party: &&Party| tag.contains(&party.tokens.start) && !bare;
    let names = |party: &&Party| matches!(party.kind, PartyKind::One | PartyKind::Many);
    let before = |party: &&Party| main.contains(&party.tokens.start) && !party.governed;
    let party = parties.iter().filter(names).find(said).or_else(|| parties.iter().filter(names).find(before));
    let actor = match party {
        Some(party) => party::name(document, party.tokens.clone()),
        None => party::lead(context, index).unwrap_or_else(|| party::all(document)),
    };
    let content = main.start + party::led(context, main.start)..comma;
    let claim = nominal::claim(context, index, opener, actor, status, content.clone())?;
    let leads = |token: usize| one_of(words.prepositions, word(token)) && context.in_date(token + 1);
    let title = title::headline(context, "", &[content], |token| context.in_date(token) || leads(token));
    let told = context.dates_in(tag).iter().find(|date| !when::is_later(context, date.value));
    let fulfilled = !later && claim.due.is_none();
    ((given || later) && !open).then_some(Claim {
        status: if fulfilled { Status::Fulfilled } else { status },
        made: told.map_or(claim.made.clone(), |date| when::on(context, index, date)),
        clause: sentence.clone(),
        mentions: vec![context.bytes(sentence)],
        title,
        ..claim
    })
}

//! What a clause at the end of a Dutch sentence says was decided, agreed or asked: `Er komt een kantoor in
//! Kyiv, zo besloten de ministers`, `Rusland moet de blokkade opheffen, eisten de bondgenoten`.

use std::ops::Range;

use super::act::{Act, Form, one_of};
use super::claim::Claim;
use super::context::Context;
use super::nominal;
use super::party::{self, PartyKind};
use super::role::Role;
use super::{title, when};
use crate::list;
use crate::model::{Language, Status};

/// The clause that says it: its comma, the verb that says the act, and where its subject may stand.
pub(super) struct Trailing {
    /// The comma.
    pub comma: usize,
    act: Act,
    subject: Range<usize>,
    end: usize,
}

/// The clause at the end of a sentence that tells what was said before it.
pub(super) fn find(context: &Context<'_>, sentence: Range<usize>) -> Option<Trailing> {
    const LONGEST: usize = 14;
    /// Before it a sentence has a verb of its own.
    const SHORTEST: usize = 3;
    let document = context.document;
    if document.language != Language::Dutch || sentence.len() < SHORTEST || document.asks(&sentence) {
        return None;
    }
    let word = |token: usize| super::act::word(document, token);
    let low = (sentence.start + SHORTEST).max(sentence.end.saturating_sub(LONGEST));
    let comma = (low..sentence.end).rev().find(|&token| word(token) == ",")?;
    let so = one_of("zo|aldus", word(comma + 1));
    let verb = comma + 1 + usize::from(so);
    if !context.is(verb, Role::VERB) || context.acts.words.ends_clause(word(verb)) {
        return None;
    }
    // `zo spraken zij op 30 januari af`: the part of the verb ends the sentence.
    let last = (verb + 1..sentence.end).rev().find(|&token| word(token) != ".")?;
    let act = context.acts.verbs(word(verb)).find_map(|(row, form)| {
        let said = matches!(row.act, Act::Agree | Act::Call | Act::Promise | Act::Announce | Act::Propose);
        let whole = row.with.is_empty() || one_of(row.with, word(last));
        (said && whole && matches!(form, Form::Past | Form::Present)).then_some(row.act)
    })?;
    let parties = party::parties(context, verb + 1..sentence.end);
    let subject = match parties.first().filter(|party| party.start == verb + 1) {
        Some(party) if party.kind == PartyKind::Parliament => return None,
        Some(party) => party.tokens.clone(),
        // `zo spraken Pistorius en Ollongren af`: names that no table holds.
        None => {
            let named = |&token: &usize| document.is_capital(token) || word(token) == "en";
            verb + 1..(verb + 1..sentence.end).take_while(named).last()? + 1
        }
    };
    // What follows is no content of its own.
    let content = document.has(verb..sentence.end, list!("dat|om|te"));
    let asks = act == Act::Call && document.has(sentence.start..comma, "moet|moeten|dient|dienen");
    (!content && (so && act != Act::Call || asks || act == Act::Agree)).then_some(Trailing {
        comma,
        act,
        subject,
        end: sentence.end,
    })
}

impl Trailing {
    /// Makes of the claims of what was said what was said with them.
    pub fn claims(&self, context: &Context<'_>, index: usize, first: usize, said: &mut Vec<Claim>) {
        if said.is_empty() {
            said.extend(self.claim(context, index, first));
        }
        let dates = context.dates_in(self.comma..self.end);
        let date = dates.iter().find(|date| !when::is_later(context, date.value));
        for claim in said {
            if claim.status == Status::Announced {
                claim.status = self.status();
            }
            if let Some(date) = date {
                claim.made = when::on(context, index, date);
            }
        }
    }

    fn status(&self) -> Status {
        match self.act {
            Act::Call => Status::CalledFor,
            Act::Announce => Status::Announced,
            Act::Propose => Status::Proposed,
            _ => Status::Made,
        }
    }

    /// The claim of what was said where none of its words claims anything.
    fn claim(&self, context: &Context<'_>, index: usize, first: usize) -> Option<Claim> {
        let parties = party::parties(context, first..self.comma);
        let named = parties.iter().find(|party| {
            party.start == first && !party.governed && matches!(party.kind, PartyKind::One | PartyKind::Many)
        });
        let who = named.map_or(self.subject.clone(), |party| party.tokens.clone());
        let actor = party::name(context.document, who);
        // `Er komt een kantoor`: what comes is its title.
        let comes = context.document.word(first) == "er";
        let said = first + 2 * usize::from(comes)..self.comma;
        let dated = |token| context.in_date(token);
        let title = match comes {
            true => title::phrase(context, said, dated),
            false => title::headline(context, "", std::slice::from_ref(&said), dated),
        };
        nominal::claim(context, index, first, actor, self.status(), first..self.comma)
            .map(|claim| Claim { title, ..claim })
    }
}

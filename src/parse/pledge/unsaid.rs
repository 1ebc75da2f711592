//! What a clause says that binds nobody by who says it: nobody named, a chamber of parliament, somebody's people.

use super::act::{Act, one_of};
use super::amount::within;
use super::claim::Reader;
use super::find::Tense;
use super::party::Party;
use crate::list;
use crate::model::Language;
use crate::text::list::List;

impl Reader<'_, '_> {
    /// Whether a chamber grants money or goods, which binds its state: `Congress cleared USD 61 billion`.
    pub(super) fn grants(&self, subject: Option<&Party>) -> bool {
        const CHAMBERS: &List =
            list!("congress|senate|parliament|house|bundestag|sejm|storting|riksdag|folketing|seimas");
        self.found().verb.act == Act::Agree
            && subject.is_some_and(|subject| one_of(CHAMBERS, self.word(subject.tokens.end - 1)))
            && !within(self.context.amounts, self.clause()).is_empty()
    }

    /// Whether nobody is named for what nobody in particular said or gave up: `It was suggested in some quarters`,
    /// `The objection was withdrawn`.
    pub(super) fn is_unsaid(&self, subject: Option<&Party>) -> bool {
        const HELD_UP: &List = list!("objection|objections|reservation|reservations|veto");
        let found = self.found();
        let given_up = || found.verb.act == Act::Agree && self.has(self.clause(), HELD_UP);
        found.passive && subject.is_none() && (one_of("suggested|floated", self.word(found.at)) || given_up())
    }

    /// Whether an English clause only tells what somebody's people or things do: `British soldiers train in Estonia`.
    pub(super) fn tells_of_people(&self, subject: Option<&Party>) -> bool {
        let found = self.found();
        let theirs =
            |subject: &Party| self.context.entities.at(subject.tokens.start).is_some_and(|at| at.adjective);
        self.context.document.language == Language::English
            && found.tense == Tense::Present
            && !found.passive
            && subject.is_some_and(theirs)
            && within(self.context.amounts, self.clause()).is_empty()
    }
}

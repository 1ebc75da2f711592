//! What a clause says that binds nobody by who says it: nobody named, a chamber of parliament, somebody's people.

use super::act::{Act, one_of};
use super::amount::within;
use super::claim::Reader;
use super::find::Tense;
use super::party::Party;
use crate::list;
use crate::model::{Language, Unit};
use crate::text::list::List;

impl Reader<'_, '_> {
    /// Whether a chamber grants money or goods, which binds its state: `Congress cleared USD 61 billion`.
    pub(super) fn grants(&self, subject: Option<&Party>) -> bool {
        const CHAMBERS: &List =
            list!("congress|senate|parliament|house|bundestag|sejm|storting|riksdag|folketing|seimas");
        self.found().verb.act == Act::Agree
            && subject.is_some_and(|subject| one_of(CHAMBERS, self.word(subject.tokens.end - 1)))
            && (!within(self.context.amounts, self.clause()).is_empty()
                || self.has(self.clause(), list!("accession|membership|protocol|protocols")))
    }

    /// Whether nobody is named for what nobody in particular said or gave up: `It was suggested in some quarters`,
    /// `The objection was withdrawn`.
    pub(super) fn is_unsaid(&self, subject: Option<&Party>) -> bool {
        const HELD_UP: &List = list!("objection|objections|reservation|reservations|veto");
        let found = self.found();
        let given_up = || found.verb.act == Act::Agree && self.has(self.clause(), HELD_UP);
        found.passive && subject.is_none() && (one_of("suggested|floated", self.word(found.at)) || given_up())
    }

    /// Whether the act is what a party does not want or is not able to do: `wilde zich niet vastleggen`.
    pub(super) fn is_wish(&self) -> bool {
        let found = self.found();
        found.finite != found.at && one_of(self.context.acts.words.modal, self.word(found.finite))
    }

    /// Whether it is the minister who is asked in the passive, as parliament does: `The Minister was asked to explain`.
    pub(super) fn asks_minister(&self) -> bool {
        const ASKED: &List =
            list!("asked|told|required|requested|invited|ordered|obliged|compelled|urged|summoned");
        let found = self.found();
        if found.verb.act != Act::Call
            || !found.passive
            || self.context.document.language != Language::English
            || !one_of(ASKED, self.word(found.at))
        {
            return false;
        }
        let minister = |party: &Party| {
            party.tokens.len() == 1
                && self.word(party.tokens.start) == "minister"
                && !self.context.entities.at(party.tokens.start - 1).is_some_and(|at| at.adjective)
        };
        self.asked_of().is_some_and(|party| party.tokens.start > 0 && minister(party))
    }

    /// Whether something grows that is no spending: `Inflation will rise to 5%`.
    pub(super) fn grows_otherwise(&self, subject: Option<&Party>) -> bool {
        const SPENDING: &List = list!(
            "spending|budget|defence|defense|military|expenditure|outlay|share|target|guideline|norm|percentage|figure|level|contribution|pledge|aim|goal|plan"
        );
        let shares = within(self.context.amounts, self.clause());
        self.context.document.language == Language::English
            && self.found().verb.act == Act::Reach
            && subject.is_none()
            && !self.has_beginning(self.sentence.clone(), SPENDING)
            && shares.iter().all(|share| share.amount(self.context.document).unit != Unit::PercentOfGdp)
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
            && !self
                .context
                .dates_in(self.clause())
                .iter()
                .any(|date| date.value.first() > self.context.dates.reference)
    }
}

//! Whether an act binds as it is said, and what has become of the pledge.

use super::act::{Act, begins, one_of};
use super::amount::{FoundAmount, within};
use super::claim::Reader;
use super::find::Tense;
use super::guard::{hands_over, has_goods};
use super::kind;
use super::party::{Party, PartyKind};
use super::unit::is_numeral;
use crate::list;
use crate::model::Status;
use crate::parse::entity::EntityKind;
use crate::text::list::List;

/// Words that say that something given goes on and is no pledge.
const ONGOING: &List = list!("sinds|since|momenteel|currently|thans|doorgaans|steeds|still");

/// Words by which something may come or not.
const PERHAPS: &List = list!("mogelijk|misschien|wellicht|eventueel|perhaps|possibly|maybe");
/// What is offered and costs nothing.
const COURTESIES: &List = list!(
    "excuses|felicitaties|gelukwensen|condoleances|verontschuldigingen|apologies|apology|congratulations|condolences|sympathy",
);
/// Against whom the Alliance stands.
const ADVERSE: &List = list!(
    "rusland|moskou|belarus|wit-rusland|iran|teheran|noord-korea|russia|moscow|tehran|korea|china|peking|beijing",
);

impl Reader<'_, '_> {
    /// Whether the clause says the act and does not only ask, wonder or report routine.
    pub(super) fn is_said(&self, subject: Option<&Party>) -> bool {
        let found = self.found();
        let document = self.context.document;
        let words = self.context.acts.words;
        let act = found.verb.act;
        let by_parliament = subject.is_some_and(|subject| {
            subject.kind == PartyKind::Parliament
                || subject.kind == PartyKind::Speaker && self.context.speaker(self.index).is_none()
        });
        let opener = found.opener.map_or("", |opener| document.word(opener));
        // `onduidelijk of …`, `wat ik heb aangeboden`: nothing is said of what.
        let free = found.opener.is_some_and(|opener| opener > self.sentence.start && opener > 0);
        if one_of(words.embedded, opener) || free && one_of("of|wat|hetgeen|what|als", opener) {
            return false;
        }
        // What members of parliament do binds nobody but in a call, or where a chamber grants money or goods.
        let by_parliament = by_parliament && !self.grants(subject);
        // `sprak de Kamer uit dat de steun niet wordt verlaagd`: that is asked of the government.
        let utters = act == Act::Utter && self.asks_by_motion();
        if by_parliament && !utters && !matches!(act, Act::Call | Act::Receive | Act::Inform | Act::Follow) {
            return false;
        }
        let clause = self.clause();
        if self.is_unsaid(subject) || self.asks_minister() || self.grows_otherwise(subject) {
            return false;
        }
        // What an adversary gives, refuses or goes on with is no pledge.
        let adverse = subject.is_some_and(|subject| one_of(ADVERSE, self.word(subject.tokens.end - 1)));
        // `eens dat Rusland de volle verantwoordelijkheid draagt`: what it says of an adversary binds nobody.
        let told = |party: &Party| one_of(ADVERSE, self.word(party.tokens.end - 1));
        if act == Act::Agree && self.inner_subject().is_some_and(told) {
            return false;
        }
        if adverse && !matches!(act, Act::Promise | Act::Call | Act::Agree | Act::Offer) {
            return false;
        }
        let parliamentary = matches!(act, Act::Inform | Act::Receive | Act::Follow);
        if !parliamentary && self.is_conditional() {
            return false;
        }
        // Who is there gives nothing, nor who says that he is sorry; `de toezegging is gestand gedaan`.
        if matches!(act, Act::Announce | Act::Offer)
            && (self.attends() || self.has(clause.clone(), COURTESIES))
            || act == Act::Promise && found.tense == Tense::Past && self.has(clause.clone(), "gestand")
            || act == Act::Promise && found.passive && self.has(clause.clone(), "gevolg|uitvoering|invulling")
        {
            return false;
        }
        // Who takes part in a meeting gives nothing.
        let meets = |token: usize| {
            let word = self.word(token);
            let nouns = [
                "top",
                "bijeenkomst",
                "ministeriële",
                "vergadering",
                "conferentie",
                "overleg",
                "sessie",
                "diner",
            ];
            nouns.iter().any(|noun| word.ends_with(noun))
                || one_of(list!("summit|summit's|meeting|session|dinner|discussions|conference|talks"), word)
        };
        let joins = one_of("deel|vertrekken|mee|part", found.verb.with.split('|').next().unwrap_or_default())
            || one_of(list!("participate|join|chair"), self.word(found.at));
        let travels = self.word(found.at) == "fly" && self.word(found.at + 1) == "to";
        if act == Act::Give && (joins && clause.clone().any(meets) || travels) {
            return false;
        }
        // A meeting does nothing itself, and what only follows from something binds nobody.
        let does = matches!(act, Act::Give | Act::Do | Act::Extend | Act::Send);
        let held = subject.is_some_and(|subject| meets(subject.tokens.end - 1))
            || found.finite == found.at && found.at > clause.start && meets(found.at - 1);
        let follows = || {
            let points = one_of("this|that|it|these|which", self.word(clause.start));
            self.word(found.at) == "ensure"
                && (points || subject.is_none_or(|subject| subject.kind == PartyKind::It))
        };
        // `wordt mogelijk verlengd`, `zou graag zien dat`, `agreed on the importance of`.
        let open = || {
            [found.finite, found.at].into_iter().any(|verb| one_of(PERHAPS, self.word(verb + 1)))
                || self.is_hoped()
        };
        let weighs =
            || act == Act::Agree && self.has(clause.clone(), list!("importance|urgency|belang|noodzaak"));
        if does && open() || weighs() {
            return false;
        }
        let orders = || self.has(clause.clone(), "opdracht|besluit|mandaat");
        if does && (held && !orders() || follows()) || act == Act::Offer && self.is_able() {
            return false;
        }
        match act {
            // Told in the past is routine.
            Act::Inform | Act::Send | Act::Receive | Act::Follow if found.tense == Tense::Past => false,
            // `de nota die ik u in maart aanbood`.
            Act::Offer if found.tense == Tense::Past && self.is_parliamentary() && found.opener.is_some() => {
                false
            }
            Act::Receive => self.has(clause.clone(), words.parliament),
            Act::Reach | Act::Allocate if self.compares() => false,
            // Of what was given before, only sums and numbers count.
            Act::Give
                if found.tense == Tense::Past
                    && !found.verb.with.starts_with("disposal")
                    && !found.verb.participle.starts_with("planned")
                    && within(self.context.amounts, clause.clone()).is_empty()
                    && !clause.clone().any(|token| is_numeral(self.word(token)))
                    && !hands_over(self.context, found, clause.clone()) =>
            {
                false
            }
            // `had stepped up spending by 3.8% last year`: a figure too.
            Act::Extend | Act::Allocate
                if found.tense == Tense::Past
                    && one_of("had|hadden", self.word(found.finite))
                    && within(self.context.amounts, clause.clone()).iter().any(FoundAmount::is_share) =>
            {
                false
            }
            // `repeated what he had told`.
            Act::Reaffirm
                if one_of("what|wat", self.word(found.at + 1))
                    && one_of("he|she|i|hij|ik", self.word(found.at + 2)) =>
            {
                false
            }
            // A share that is or was spent is a figure.
            Act::Allocate
                if (found.tense == Tense::Past
                    || found.tense == Tense::Present && (!self.reaches() || self.is_already()))
                    && one_of(
                        "spend|spends|spent|besteed|besteedt|besteden|besteedden|invested|geïnvesteerd",
                        self.word(found.at),
                    )
                    && within(self.context.amounts, clause.clone()).iter().any(FoundAmount::is_share) =>
            {
                false
            }
            Act::Give | Act::Do | Act::Extend | Act::Send => {
                let comma = |token: &usize| self.word(*token) == ",";
                let first =
                    (clause.start..found.finite.min(found.at)).rev().find(comma).unwrap_or(clause.start);
                let near =
                    (found.at..clause.end).find(|&token| self.word(token) == ",").unwrap_or(clause.end);
                let bound = match subject {
                    Some(subject) => subject.kind != PartyKind::Parliament,
                    None => found.passive || act == Act::Send && self.is_parliamentary() || self.moves(),
                };
                // `has since sent`: only says that it came later.
                let later = |token: usize| {
                    self.word(token) == "since"
                        && one_of(self.context.acts.words.perfect, self.word(token - 1))
                };
                let paid = found.tense == Tense::Past
                    && within(self.context.amounts, clause.clone()).iter().any(FoundAmount::is_sum);
                // `de landen die aan de missie bijdragen`: only says which are meant.
                let which = act == Act::Give
                    && self.compares()
                    && within(self.context.amounts, clause.clone()).is_empty();
                bound
                    && !which
                    && !self.tells_of_people(subject)
                    && (paid
                        || act == Act::Send && found.tense == Tense::Future
                        || !(first..near).any(|token| one_of(ONGOING, self.word(token)) && !later(token)))
            }
            // `de belofte die ik deed`: an earlier promise spoken of.
            Act::Promise
                if found.opener.is_some_and(|opener| found.with.is_some_and(|with| with < opener)) =>
            {
                false
            }
            // What the government promised parliament has an outcome of its own.
            Act::Reaffirm if found.verb.with == "na" => {
                // What a state promised is owed to others.
                let state = |subject: &Party| {
                    let at = self.context.entities.at(subject.tokens.start);
                    at.is_some_and(|at| at.kind == EntityKind::State && at.name != "Nederland")
                };
                let many = subject.is_some_and(|subject| subject.kind == PartyKind::Many || state(subject));
                many || !self.has_beginning(clause.clone(), "toezegging|belofte")
            }
            Act::Reach => found.tense != Tense::Past && self.reaches(),
            // A motion or request is answered, with or without a verb of refusing.
            Act::Refuse if self.has(clause.clone(), ONGOING) => false,
            Act::Refuse => {
                // A motion or a request of parliament has an outcome of its own.
                let asked = |nouns| self.has_beginning(clause.clone(), nouns);
                !(asked("motie|amendement|motion") || asked("verzoek") && self.requests_of_parliament())
            }
            Act::Utter => by_parliament && utters || self.utters().is_some(),
            // `De motie, die oproept tot …`: what the motion asks is its content.
            Act::Call => {
                !(self.sentence.start..found.at)
                    .rev()
                    .take(16)
                    .any(|token| self.word(token).starts_with("motie") || self.word(token) == "motion")
                    && !clause.clone().any(|token| {
                        token != found.at
                            && begins(list!("vragen|herinnering|beeld|weerstand|questions"), self.word(token))
                    })
            }
            _ => true,
        }
    }

    /// Whether every sum of the clause only compares, or a relative clause only says which of several
    /// are meant: `de bondgenoten die minder dan 2% uitgeven`.
    fn compares(&self) -> bool {
        let found = self.found();
        let which = found.opener.is_some_and(|opener| {
            one_of("die|who", self.word(opener)) && opener > 0 && self.word(opener - 1) != ","
        });
        which && found.tense == Tense::Present
    }

    /// Whether a share or sum is to be reached in the future.
    pub(super) fn reaches(&self) -> bool {
        let clause = self.clause();
        let money = |amount: &FoundAmount| amount.is_money();
        self.found().tense == Tense::Future
            || self.has(clause.clone(), list!("structureel|jaarlijks|annually|permanently"))
            || self.found().opener.is_some() && within(self.context.amounts, clause.clone()).iter().any(money)
            || self.context.dates_in(self.sentence.clone()).iter().any(|date| {
                clause.contains(&date.tokens.start) && date.value.first() > self.context.dates.reference
            })
    }

    /// What has become of the pledge; `None` where the act is denied without declining anything.
    pub(super) fn status(&self, subject: Option<&Party>) -> Option<Status> {
        let found = self.found();
        let clause = self.clause();
        let any = |words: &str| self.has(clause.clone(), words);
        if found.negated {
            let declines = match found.verb.act {
                // `is nog niet overgemaakt`.
                Act::Promise | Act::Allocate if any("nog|yet") => false,
                Act::Promise => true,
                // `will not be reduced`: what is not taken away is given.
                Act::Extend | Act::Do if one_of("@not|@denied", found.verb.needs) => {
                    return Some(Status::Made);
                }
                // That nothing was agreed binds nobody.
                Act::Agree if found.passive => false,
                // `staat niet ter discussie`.
                Act::Reaffirm if found.verb.with == "discussie" => return Some(Status::Reaffirmed),
                Act::Agree | Act::Consent | Act::Allocate | Act::Extend | Act::Reaffirm => true,
                // `neemt niet deel`.
                Act::Give if one_of("deel|mee|bij", found.verb.with) => true,
                Act::Give | Act::Send | Act::Do => {
                    // `dat er geen troepen worden gestuurd`.
                    let asked = || self.has_beginning(clause.clone(), "motie|verzoek");
                    let none = || {
                        found.tense == Tense::Present && has_goods(self.context, clause.clone()) && !asked()
                    };
                    // `wordt niet ingesteld`.
                    let not_done = found.passive && found.verb.needs.ends_with("|@denied") && !asked();
                    found.tense == Tense::Future || self.is_wish() || none() || not_done
                }
                // `heeft geen extra mensen aangeboden`.
                Act::Offer if found.tense == Tense::Past && !found.passive && !found.verb.is_predicate() => {
                    has_goods(self.context, clause.clone())
                }
                Act::Offer | Act::Announce => found.verb.is_predicate(),
                // `zal de norm niet halen`.
                Act::Reach => found.tense == Tense::Future,
                Act::Refuse => begins("@refuses|@denied|@none", found.verb.needs),
                _ => false,
            };
            return declines.then_some(Status::Declined);
        }
        // `moeten uiterlijk in mei hebben ingediend`: what binds all was agreed.
        if one_of("moeten|dienen", self.word(found.finite)) && found.finite != found.at {
            return Some(Status::Made);
        }
        Some(match found.verb.act {
            Act::Promise | Act::Agree | Act::Consent if found.tense == Tense::Future => Status::Announced,
            Act::Announce if self.declines() || self.kept.inner.as_ref().is_some_and(|inner| inner.negated) => {
                Status::Declined
            }
            // `besloot niet deel te nemen`.
            Act::Agree
                if one_of("besluit|beslis|decide", found.verb.present.split('|').next().unwrap_or_default())
                    && found.verb.needs.starts_with("@t")
                    && self.declines() =>
            {
                Status::Declined
            }
            // `hebben zich opnieuw gecommitteerd`.
            Act::Promise
                if found.verb.with.starts_with("zich")
                    && self.has(found.finite.min(found.at)..found.at + 4, list!("opnieuw|nogmaals|wederom|andermaal|again")) =>
            {
                Status::Reaffirmed
            }
            // `wil dat de bondgenoten zich vastleggen`.
            Act::Promise | Act::Agree if self.is_wanted() => Status::Proposed,
            Act::Promise if self.speaks_of_itself() => Status::Fulfilled,
            Act::Consent if any("voorstel|proposal") => Status::Proposed,
            Act::Promise | Act::Agree | Act::Consent | Act::Extend => Status::Made,
            Act::Announce | Act::Reach => Status::Announced,
            Act::Offer if self.speaks_of_itself() && !self.fulfils() => return None,
            // `De evaluatie wordt uw Kamer in mei aangeboden`.
            Act::Offer if found.passive && found.tense == Tense::Present && self.is_parliamentary() => {
                Status::Announced
            }
            Act::Offer if found.tense == Tense::Future => Status::Announced,
            Act::Offer | Act::Propose => Status::Proposed,
            Act::Utter if self.asks_by_motion() => Status::CalledFor,
            Act::Utter => self.utters()?,
            Act::Reaffirm if found.tense == Tense::Future && found.verb.with != "na" => Status::Announced,
            // `has kept its promise`.
            Act::Reaffirm
                if found.tense == Tense::Past
                    && (one_of("na|on|waar|good", found.verb.with)
                        || begins("keep|houd|discharge|live", found.verb.present) && !one_of("vast", found.verb.with)) =>
            {
                Status::Fulfilled
            }
            Act::Reaffirm => Status::Reaffirmed,
            Act::Call if self.fulfils() => Status::Fulfilled,
            Act::Call => Status::CalledFor,
            // Paid is more than set aside.
            Act::Allocate
                if found.tense == Tense::Past
                    && (found.verb.with == "over"
                        || one_of(
                            "gaf|gaven|uitgegeven|uitgaf|gestort|stortte|stortten|betaald|betaalde|betaalden|besteed|paid|spent",
                            self.word(found.at),
                        )) =>
            {
                Status::Fulfilled
            }
            Act::Allocate if found.tense == Tense::Past => Status::Made,
            // `is voorzien voor het najaar`.
            Act::Give if begins("voorzien|gepland|planned", found.verb.participle) => Status::Announced,
            Act::Give | Act::Do if found.tense == Tense::Past => Status::Fulfilled,
            Act::Refuse => Status::Declined,
            Act::Inform if self.decision().is_some() => Status::Made,
            Act::Inform | Act::Send | Act::Receive | Act::Follow => {
                if !self.speaks_of_itself() {
                    Status::Announced
                } else if any("motie|toezegging|toezeggingen|verzoek|toegezegd|gevraagd|gevraagde|verzocht|motion|requested") {
                    Status::Fulfilled
                } else {
                    return None;
                }
            }
            Act::Allocate | Act::Give | Act::Do => Status::Announced,
        })
        .filter(|_| {
            let done = matches!(found.verb.act, Act::Give | Act::Extend | Act::Do);
            subject.is_some() || found.passive || !done || self.moves()
        })
    }

    /// The decision that parliament is told of.
    pub(super) fn decision(&self) -> Option<usize> {
        kind::told_decision(self.context, self.found(), &self.clause())
    }

    /// Whether a request is one of parliament or one that only is pointed at.
    fn requests_of_parliament(&self) -> bool {
        let of = |token: usize| one_of(self.context.acts.words.parliament, self.word(token));
        let clause = self.clause();
        self.sentence.clone().any(of)
            || clause
                .clone()
                .any(|token| one_of(list!("dat|dit"), self.word(token)) && self.word(token + 1) == "verzoek")
    }

    /// `which already spends 2.1%`.
    fn is_already(&self) -> bool {
        let at = self.found().at;
        (self.clause().start..at).rev().take(3).any(|token| one_of("already|reeds|now", self.word(token)))
    }

    /// `gaf te kennen niet verder te willen gaan`: what is made known is that a party will not.
    fn declines(&self) -> bool {
        let (content, clausal) = self.content();
        let any = |list: &str| self.has(content.clone(), list);
        // `niet aan de missie mee te doen`, `niet te willen gaan`.
        let denies = |token: usize| one_of(self.context.acts.words.negation, self.word(token));
        // `made clear that it would not part with its tanks`.
        let would_not =
            |token: usize| denies(token) && one_of("will|would", self.word(token.wrapping_sub(1)));
        clausal && (any("willen|kunnen|te") && content.clone().any(denies) || content.clone().any(would_not))
    }

    /// `In dit verslag`, `hierbij`: the report itself does it.
    pub(super) fn speaks_of_itself(&self) -> bool {
        self.clause().any(|token| {
            one_of(list!("hierbij|hiermee|hieronder|bijgaand|hereby|herewith"), self.word(token))
                || one_of(list!("dit|deze|this"), self.word(token))
                    && begins("verslag|brief|kamerbrief|schrijven|report|letter|agenda", self.word(token + 1))
        })
    }

    /// `conform de toezegging`, `zoals gevraagd in de motie`: the act does what was asked.
    pub(super) fn fulfils(&self) -> bool {
        self.sentence.clone().any(|token| {
            one_of(list!("conform|overeenkomstig|zoals|uitvoering|lijn"), self.word(token))
                && self.has_beginning(token..token + 7, "toezegging|toegezegd|motie")
        })
    }
}

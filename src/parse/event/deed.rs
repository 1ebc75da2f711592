//! What a clause tells without a verb or noun that says its kind alone: words that mean fighting, honour or
//! membership only together.

use std::ops::Range;

use super::clause::Reader;
use super::words::{Family, Function, Sense};
use crate::list;
use crate::model::EventKind;
use crate::parse::date::FoundDate;
use crate::text::list::{List, one_of};

impl Reader<'_> {
    /// Whether a clause holds one of these words.
    fn holds(&self, clause: &Range<usize>, words: &'static List) -> bool {
        clause.clone().any(|token| one_of(words, self.word(token)))
    }

    /// Whether an English clause is about a day that sees something: `last March saw the flag raised`.
    pub(super) fn sees(&self, date: &FoundDate, clause: &Range<usize>) -> bool {
        self.is_english()
            && self.trimmed(clause.clone()).start == date.tokens.start
            && self.one_of(date.tokens.end, "sees|saw|witnessed|marks|marked")
    }

    /// The kind that the words of a clause tell together, where neither its noun nor its verb says one.
    pub(super) fn told_kind(&self, clause: &Range<usize>) -> Option<EventKind> {
        self.words.telling().iter().find(|(_, words)| self.holds(clause, words)).map(|(kind, _)| *kind)
    }

    /// Whether a clause tells of what hits, or of fighting that breaks out: `een raket trof een ziekenhuis`.
    pub(super) fn strikes(&self, clause: &Range<usize>) -> bool {
        let has = |words: &'static List| self.holds(clause, words);
        has(list!("trof|troffen|getroffen|raakte|raakten|struck|hit|hits|killed|doodde|doodden"))
            && has(list!(
                "raket|raketten|drone|drones|granaat|granaten|bom|bommen|kogel|kogels|bullet|bullets|missile|missiles|rocket|rockets|shell|shells|bomb|bombs"
            ))
            || has(list!("brak|braken|breekt|broke|laaide|laaiden|oplaaiden|flared|erupted"))
                && has(list!("gevechten|vijandelijkheden|fighting|hostilities|clashes"))
    }

    /// Whether a clause tells of weapons that are fired, or of troops that cross a border: `drones slammed into a
    /// refinery`, `Russian forces crossed the border`.
    pub(super) fn assaults(&self, clause: &Range<usize>) -> bool {
        let has = |words: &'static List| self.holds(clause, words);
        has(list!("slammed|rained|insloeg|insloegen|sloeg|sloegen|fired|afgevuurd|vuurde|vuurden|bestookt"))
            && has(list!("raket|raketten|drone|drones|kruisraketten|missile|missiles|rockets|granaten"))
            || has(list!("crossed|rolled|stormed|overran|advanced|staken|trokken|rolden|rukten|bestormden"))
                && has(list!(
                    "forces|troops|tanks|soldiers|army|columns|troepen|militairen|eenheden|leger|colonnes"
                ))
                && has(list!("border|into|across|frontier|grens|binnen|over|op"))
    }

    /// Whether a clause tells of a flag that is raised, or of what is celebrated: `werd de Zweedse vlag gehesen`.
    pub(super) fn honours(&self, clause: &Range<usize>) -> bool {
        let has = |words: &'static List| self.holds(clause, words);
        has(list!("flag|flags|vlag|vlaggen"))
            && has(list!("raised|hoisted|lowered|gehesen|hees|hesen|wapperde|gestreken"))
            || has(list!("beëdigd|beëdigde|ingehuldigd|sworn"))
            || has(list!("commando|bevel|command"))
                && has(list!("overgedragen|overgenomen|overdroeg|handed|assumed"))
    }

    /// Whether a clause says that somebody becomes a member: `werd lid van de NAVO`.
    pub(super) fn becomes_member(&self, clause: &Range<usize>) -> bool {
        let has = |words: &str| clause.clone().any(|token| one_of(words, self.word(token)));
        let member = clause.clone().any(|token| {
            one_of(list!("lid|lidstaat|member|members|ally|bondgenoot"), self.word(token))
                && !self.capital(token + 1)
        });
        // `entered the Alliance`, `maakt sinds 2009 deel uit van de NAVO`.
        let alliance = |token: usize| {
            let ends = self.stop(token + 1) || self.is(token + 1, Function::Preposition);
            ends && self.one_of(token, "alliance|nato|navo|bondgenootschap")
        };
        let enters = clause.clone().any(|token| {
            self.one_of(token, "entered|enters|enter") && (alliance(token + 1) || alliance(token + 2))
                || self.word(token) == "deel"
                    && self.word(token + 1) == "uit"
                    && (alliance(token + 3) || alliance(token + 4))
                    && has("sinds|sedert")
        });
        if enters {
            return true;
        }
        // `is sinds 7 maart het 32e lid`.
        let since = || has("is|zijn|are") && has("sinds|sedert|since");
        member && (has("werd|werden|wordt|worden|became|becomes|become|becoming") || since())
    }

    /// Whether what somebody joins is no alliance but a group of ships, a mission or a fund.
    pub(super) fn joins_group(&self, clause: &Range<usize>) -> bool {
        self.holds(
            clause,
            list!(
                "group|groep|mission|missie|operation|operatie|fleet|vloot|vlootverband|exercise|oefening|battlegroup|brigade|\
                 coalition|coalitie|initiative|initiatief|consortium|fund|fonds|squadron|task|taskforce|eskader"
            ),
        )
    }

    /// Whether a parliament or a state takes a step towards membership, its own or that of another: `stemde in met
    /// de toetreding`, `deposited its instrument of accession`.
    pub(super) fn is_let_in(&self, clause: &Range<usize>, sense: Option<Sense>) -> bool {
        let bid = || {
            self.hit_of(clause, &[Family::Accession]).is_some()
                || self.holds(clause, list!("bid|membership|lidmaatschap|kandidatuur"))
                || self.holds(
                    clause,
                    list!("ratified|ratify|ratificeerde|ratificeerden|geratificeerd|bekrachtigd"),
                ) && self.holds(clause, list!("protocol|protocols|protocollen"))
        };
        matches!(sense, Some(Sense::Decide | Sense::Act | Sense::Submit))
            && bid()
            && !self.denied(clause.clone())
    }
}

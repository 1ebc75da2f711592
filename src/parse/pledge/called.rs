//! Whom an act binds that is not its subject: the party called upon, for whom something is proposed, or
//! who bears what nobody is named for.

use std::ops::Range;

use super::act::{Act, begins, one_of};
use super::amount::within;
use super::claim::Reader;
use super::context::Context;
use super::guard::is_english_infinitive;
use super::owner;
use super::party::{self, Party, PartyKind};
use crate::list;
use crate::model::Language;
use crate::parse::entity::EntityKind;
use crate::text::list::List;

impl Reader<'_, '_> {
    /// Whom a passive asks: its subject, or who stands behind *aan* (`Aan Kabul is gevraagd`).
    pub(super) fn asked_of(&self) -> Option<&Party> {
        let found = self.found();
        let clause = self.clause();
        let by = |party: &Party| party.start > 0 && one_of("door|by", self.word(party.start - 1));
        let to = |party: &Party| {
            party.start > 0 && one_of("aan|van|op|bij|on|upon|from", self.word(party.start - 1))
        };
        self.parties.iter().find(|party| {
            clause.contains(&party.tokens.start)
                && party.tokens.end <= found.at
                && party.kind != PartyKind::Parliament
                && !by(party)
                && (to(party) || !party.governed && party.tokens.end <= found.finite)
        })
    }

    /// The party that another one commits: `committed | the United Kingdom | to spending 2.5%`.
    pub(super) fn committed(&self) -> Option<&Party> {
        let at = self.found().at;
        one_of("commit|commits|committed", self.word(at)).then_some(())?;
        let named = self.parties.iter().find(|party| party.start == at + 1)?;
        (self.word(named.tokens.end) == "to").then_some(named)
    }

    /// Whether what calls stands before the verb with its article and is none of the parties, so that the
    /// party behind the verb is called upon.
    pub(super) fn is_called_by_paper(&self, party: &Party) -> bool {
        let (clause, finite) = (self.clause(), self.found().finite);
        let paper = clause.start + 1 < finite
            && finite < party.tokens.start
            && one_of("de|het|een|deze|dit", self.word(clause.start));
        paper && !self.parties.iter().any(|other| (clause.start..finite).contains(&other.tokens.start))
    }

    /// Where the party called upon must have been named: before the content.
    pub(super) fn calls_until(&self, content: usize, end: usize) -> usize {
        let with = self.found().with.unwrap_or(self.found().at);
        // `beroep op de bondgenoten om`, `called on Russia to`: behind the noun or preposition.
        let marked = self.found().verb.with.is_empty()
            || self.found().verb.with.starts_with("beroep")
            || self.context.document.language == Language::English;
        if marked {
            let stop = (with + 1..end).find(|&token| {
                one_of("om|that|,", self.word(token)) || is_english_infinitive(self.context, token)
            });
            return stop.unwrap_or(end);
        }
        content.min(with.max(self.found().at) + 1)
    }

    /// A called party that is no name: `urged parliaments that …`.
    pub(super) fn called(&self) -> Option<String> {
        let found = self.found();
        let document = self.context.document;
        if document.language != Language::English {
            return None;
        }
        // `gave them until the end of the year to table a plan`.
        let with = found.with.filter(|_| found.verb.with != "until");
        let first = with.unwrap_or(found.at) + 1;
        let stop = (first..self.clause().end.min(first + 6))
            .find(|&token| one_of("that|to|who|which|until|,", self.word(token)))?;
        let first = first + usize::from(one_of("the|all", self.word(first)));
        if self.word(first) == "them" {
            return Some(self.named_before(first, &[PartyKind::Many, PartyKind::One]));
        }
        (first < stop).then(|| party::name(document, first..stop))
    }

    /// A called party that is no name, of a Dutch passive: `Aan de achterblijvers is verzocht`.
    pub(super) fn called_upon(&self) -> Option<String> {
        let found = self.found();
        let start = self.clause().start;
        let near = found.finite.saturating_sub(start) <= 5 && found.finite > start + 1;
        (found.passive && near && one_of("aan|van", self.word(start)))
            .then(|| party::name(self.context.document, start + 1..found.finite))
    }

    /// Who a proposal would bind: a state that proposes for itself, else the allies.
    pub(super) fn bound_by_proposal(&self, subject: Option<&Party>) -> Option<String> {
        let subject = subject?;
        let document = self.context.document;
        if one_of("Secretary|SG", document.written(subject.tokens.start))
            || self.word(subject.tokens.start).contains("sg")
        {
            return None;
        }
        let secretary = begins(
            "secretaris|secretary|sg|stoltenberg|rutte|rasmussen|scheffer",
            self.word(subject.tokens.start),
        );
        let clause = self.clause();
        let consents = self.found().verb.act == Act::Consent
            && self.has_beginning(clause.clone(), "voorstel|proposal|norm");
        (!secretary && !consents && subject.kind != PartyKind::Parliament).then(|| self.resolve(subject))
    }

    /// What is put in between the subject and the finite verb: `the mission, which Denmark led, will`,
    /// `Spain, I am sorry to say, once more refused`.
    pub(super) fn put_in(&self) -> Range<usize> {
        const LONGEST: usize = 20;
        let finite = self.found().finite;
        let start = self.clause().start.max(finite.saturating_sub(LONGEST));
        let comma = |token: &usize| self.word(*token) == ",";
        // Only an adverb may stand behind it.
        let Some(end) = (start.max(finite.saturating_sub(3))..finite).rev().find(comma) else { return 0..0 };
        let behind = |party: &Party| (end..finite).contains(&party.tokens.start);
        let joins = |token: usize| one_of(self.context.acts.words.joining, self.word(token));
        if self.parties.iter().any(behind) || (end..finite).any(joins) {
            return 0..0;
        }
        let opens = |token: usize| {
            let named = || self.parties.iter().any(|party| party.start == start && party.tokens.end == token);
            self.word(token) == ","
                && (one_of(self.context.acts.words.relative, self.word(token + 1)) || named())
        };
        // `De garantie die de heer Jansen vraagt, kan ik niet geven`.
        let restricts = |token: usize| {
            let dutch = self.context.document.language == Language::Dutch;
            dutch && end + 1 == finite && token > start && one_of("die|dat", self.word(token))
        };
        let first = (start..end).rev().find(|&token| opens(token));
        first.or_else(|| (start..end).find(|&token| restricts(token))).map_or(0..0, |first| first..end)
    }

    /// The capitalised words at the beginning of the clause, before its verb: `The Hague will host`.
    pub(super) fn unnamed_before(&self) -> Option<Range<usize>> {
        const LONGEST: usize = 6;
        let document = self.context.document;
        let end = self.found().finite;
        // `Every six months from now on, the Supreme Allied Commander will`.
        let comma = (self.clause().start..end).rev().find(|&token| self.word(token) == ",");
        let start = comma.map_or(self.clause().start, |comma| comma + 1);
        let article = usize::from(self.word(start) == "the" && self.word(start + 1) != "hague");
        let first = start + article;
        let capital = |token: usize| document.is_capital(token);
        let fits = |token: usize| capital(token) || one_of("of|for|and|the", self.word(token));
        let sum = !within(self.context.amounts, first..end).is_empty();
        let named = first + 1 < end || article == 1;
        (first < end
            && !one_of("a|an|all|both|each", self.word(first))
            && end - first <= LONGEST
            && named
            && capital(first)
            && (first..end).all(fits)
            && !sum)
            .then_some(first..end)
    }

    /// Whether the subject is somebody's part in what is given: `Onze bijdrage verdubbelt`.
    pub(super) fn is_share(&self) -> bool {
        let own = |token: usize| one_of("onze|ons|our", self.word(token.wrapping_sub(1)));
        let share = |token: usize| one_of("bijdrage|aandeel|inleg|contribution|share", self.word(token));
        (self.clause().start..self.found().at).any(|token| share(token) && own(token))
    }

    /// Whether all pay together: `worden gemeenschappelijk gefinancierd`.
    pub(super) fn is_common(&self) -> bool {
        self.has(self.clause(), "gemeenschappelijk|gezamenlijk|jointly|commonly|common")
    }

    /// Whether what grows is the budget of the report's own state.
    pub(super) fn grows_budget(&self) -> bool {
        self.has_beginning(self.clause(), "defensiebegroting|defensiebudget|defensie-uitgaven")
    }

    /// Whether the content is that a state will be a member, which binds those who say it.
    pub(super) fn admits(&self) -> bool {
        const MEMBERSHIP: &List =
            list!("lid|lidstaat|toetreden|toetreedt|lidmaatschap|member|membership|join|accede");
        self.has(self.found().at..self.clause().end, MEMBERSHIP)
    }

    /// Who bears what is given or extended by nobody named: the one named for the sentence before, else
    /// the government whose report it is for its own part, else all.
    pub(super) fn bearer(&self) -> String {
        let context = self.context;
        let document = context.document;
        let dutch = document.language == Language::Dutch;
        // `Spain takes the lead, for which ten tankers are to be provided`.
        let relative =
            self.found().opener.filter(|&opener| one_of(context.acts.words.relative, self.word(opener)));
        if let Some(main) = relative
            .and_then(|opener| self.parties.iter().find(|party| party.tokens.end < opener && !party.governed))
        {
            return self.resolve(main);
        }
        // `The Chief of Defence told reporters that two frigates will join`: those of who tells it.
        let told = self.found().opener.filter(|&opener| self.word(opener) == "that");
        let teller = told.and_then(|opener| {
            let before = |party: &&Party| party.tokens.end < opener && !party.governed;
            self.parties.iter().filter(before).find(|party| party.kind == PartyKind::One)
        });
        if let Some(teller) = teller.filter(|_| !dutch) {
            return self.resolve(teller);
        }
        // `KFOR's reserves will be kept`.
        let whose = || owner::possessor(context, self.clause().start..self.found().finite);
        if let Some(whose) = whose().filter(|_| !dutch && self.found().passive) {
            return whose;
        }
        // `Nederlandse mariniers`, `1,200 Danish soldiers`.
        if let Some(state) = self.adjective().filter(|_| self.moves() || !dutch || self.found().passive) {
            return state.to_owned();
        }
        if dutch && self.found().verb.with.starts_with("beschikbaar") {
            return "Nederland".into();
        }
        let own = self.has_beginning(self.clause(), "bijdrage|inzet|deelname|contribution");
        if own && dutch {
            return "Nederland".into();
        }
        let before = self
            .index
            .checked_sub(1)
            .filter(|&before| document.sentences[before].block() == document.sentences[self.index].block());
        let named = before.and_then(|before| {
            let tokens = context.end_of(before);
            let parties = party::parties(context, tokens);
            parties.into_iter().find(|party| !party.governed && party.kind == PartyKind::One)
        });
        // `Our forces will stay`: those of all who speak.
        let named = named.filter(|_| dutch || self.word(self.clause().start) != "our");
        match named {
            Some(party) => party::name(document, party.tokens),
            None => party::all(document),
        }
    }

    /// Who does it by a name that no table holds: `is to be submitted by our Military Authorities`.
    pub(super) fn agent(&self) -> Option<String> {
        const NEAR: usize = 4;
        let (found, document) = (self.found(), self.context.document);
        let near = found.at + 1..self.clause().end.min(found.at + NEAR);
        let by = near.into_iter().find(|&token| found.passive && one_of("by|door", self.word(token)))?;
        let first = by + 1 + usize::from(one_of("our|the|de|onze|het", self.word(by + 1)));
        // `door Zr.Ms. Evertsen`.
        if one_of("zr|hr", self.word(first)) {
            return Some("Nederland".into());
        }
        let last = self.clause().end;
        let dotted =
            |token: usize| self.word(token) == "." && token + 1 < last && document.is_capital(token + 1);
        let names = |token: &usize| document.is_capital(*token) || dotted(*token);
        let end = (first..self.clause().end).find(|token| !names(token)).unwrap_or(self.clause().end);
        (first < end).then(|| party::name(document, first..end))
    }

    /// The state that an adjective of the clause names: `Het Nederlandse aandeel`, `Danish soldiers`.
    pub(super) fn adjective(&self) -> Option<&str> {
        self.clause().find_map(|token| {
            // `de financiering van de Afghaanse troepen`: whom it is for.
            let whom = |before: usize| one_of("van|of|voor|for", self.word(token.wrapping_sub(before)));
            if whom(1) || whom(2) && one_of("de|het|the", self.word(token - 1)) {
                return None;
            }
            let entity = self.context.entities.at(token)?;
            let state = entity.adjective && entity.kind == EntityKind::State;
            state.then(|| entity.name.trim_start_matches("the "))
        })
    }
}

/// The government by the name that is nearest to a token of some tokens, else by the last one that
/// the paragraph has for it.
/// Who tells parliament is no state.
pub(super) fn of_government(
    context: &Context<'_>,
    index: usize,
    tokens: Range<usize>,
    at: usize,
    told: bool,
) -> String {
    const NAMES: &List = list!("kabinet|regering|minister|ik|government|i|nederland");
    let document = context.document;
    let name = |token: usize| match document.word(token) {
        "ik" | "i" => context.speaker(index).unwrap_or("minister").to_owned(),
        "nederland" => "Nederland".into(),
        word => word.to_owned(),
    };
    let named = |token: &usize| {
        one_of(NAMES, document.word(*token)) && !(told && document.word(*token) == "nederland")
    };
    let governed = |token: usize| {
        let article = usize::from(token > 0 && one_of("de|het|the", document.word(token - 1)));
        token > article && one_of(context.acts.words.prepositions, document.word(token - 1 - article))
    };
    if let Some(token) = tokens.filter(named).min_by_key(|token| token.abs_diff(at)) {
        return name(token);
    }
    let block = document.sentences[index].block();
    for index in (index.saturating_sub(5)..index).rev() {
        if document.sentences[index].block() != block {
            break;
        }
        if let Some(token) = context.end_of(index).rev().find(|&token| named(&token) && !governed(token)) {
            return name(token);
        }
    }
    if document.language == Language::Dutch { "kabinet".into() } else { "government".into() }
}

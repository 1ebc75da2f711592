//! The kind of an event, by its noun, by who meets, or by the act of its clause.

use std::ops::Range;

use super::attach::{Lead, is_day};
use super::clause::Reader;
use super::mention::{Context, WINDOW};
use super::words::{Cue, Family, Function, Hit, Sense};
use crate::list;
use crate::model::{Edtf, EventKind};
use crate::parse::entity::EntityKind;
use crate::text::list::{List, one_of};

impl Reader<'_> {
    /// The kind of a noun's event. A meeting without a closer name takes it from who meets.
    pub(super) fn kind_of(
        &self,
        hit: Hit,
        phrase: &Range<usize>,
        date: Option<Edtf>,
        sentence: usize,
        context: &Context,
    ) -> (EventKind, Family) {
        let noun = hit.noun;
        match noun.family {
            // `Meeting in the afternoon, ministers …` under the heading of a session.
            Family::Meeting if context.session.is_some() && self.opens_participle(hit, sentence) => {
                (EventKind::Session, Family::Session)
            }
            Family::Meeting => {
                let all = &self.document.sentences[sentence].tokens();
                let wide =
                    all.start.max(phrase.start.saturating_sub(WINDOW))..all.end.min(phrase.end + WINDOW);
                let leaders = self.group(&wide, LEADERS)
                    || (hit.end..phrase.end).any(|token| {
                        one_of("g7-leiders|eu-leiders|navo-leiders|wereldleiders", self.word(token))
                    });
                let council = self.hit_of(phrase, &[Family::Council]);
                let contact = council.is_some_and(|hit| !(leaders && self.is_full_council(hit)));
                // A meeting with one person is a talk.
                let person =
                    self.entities(&(hit.end..phrase.end.max(hit.end + 4))).first().filter(|entity| {
                        entity.kind == EntityKind::Person
                            && (hit.end..entity.tokens.start).any(|token| self.one_of(token, "met|with"))
                    });
                if person.is_some() {
                    return (EventKind::Other, Family::Talk);
                }
                let indefinite =
                    phrase.start.checked_sub(1).is_some_and(|before| self.one_of(before, "een|a|an"));
                let own = hit.start..phrase.end;
                let told = self.about(hit, phrase) || self.one_of(hit.end, "met|with");
                // `the Deputies' meeting`, `de vergadering van de stafchefs`.
                let near = hit.start.saturating_sub(3)..phrase.end;
                let others = near.into_iter().any(|token| one_of(OTHERS, self.word(token)))
                    || self.one_of(hit.start.wrapping_sub(1), PARTS);
                let with = self.one_of(hit.end, "met|with");
                if (indefinite && told || others || with && !context.heading)
                    && !leaders
                    && !self.group(&own, MINISTERS)
                {
                    return (EventKind::Session, Family::Forum);
                }
                match (contact, leaders, context.summit) {
                    (true, ..) => (EventKind::Session, Family::Council),
                    (_, true, _) => (EventKind::Summit, Family::Summit),
                    (_, _, true) if !self.group(&wide, MINISTERS) => (EventKind::Summit, Family::Meeting),
                    _ => (EventKind::Ministerial, Family::Ministerial),
                }
            }
            Family::Council if self.is_full_council(hit) => {
                let all = &self.document.sentences[sentence].tokens();
                let near = all.start.max(phrase.start.saturating_sub(WINDOW))..phrase.end;
                if self.group(&near, LEADERS) && date.is_some_and(is_day) {
                    return (EventKind::Summit, Family::Summit);
                }
                let range = date.is_some_and(|date| is_day(date) && date.first() != date.last());
                if range { (EventKind::Ministerial, Family::Ministerial) } else { (noun.kind, noun.family) }
            }
            // `het overleg dat de ministers op 3 en 4 mei voeren`, `het overleg van de ministers`.
            Family::Debate
                if self.is_of_ministers(phrase, sentence, date) || self.belongs_to_ministers(hit) =>
            {
                (EventKind::Ministerial, Family::Ministerial)
            }
            Family::Visit | Family::Talk if self.belongs_to_ministers(hit) => {
                (EventKind::Ministerial, Family::Ministerial)
            }
            family => (noun.kind, family),
        }
    }

    /// Whether *Meeting* opens an English sentence as a participle: a preposition follows.
    fn opens_participle(&self, hit: Hit, sentence: usize) -> bool {
        let first = hit.start == self.document.sentences[sentence].tokens().start;
        first
            && self.is_english()
            && self.is(hit.end, Function::Preposition)
            && !self.one_of(hit.end, "of|between|with")
    }

    /// Whether those who meet in a clause are the Allies themselves, with nobody else.
    pub(super) fn is_of_leaders(&self, clause: &Range<usize>) -> bool {
        let own = clause.clone().any(|token| self.one_of(token, "we|wij|allies|bondgenoten|leaders|leiders"));
        let other = self.entities(clause).iter().any(|entity| {
            matches!(entity.kind, EntityKind::Person | EntityKind::State | EntityKind::Office)
                && !entity.adjective
                || one_of(MINISTERS, entity.name)
        });
        own && !other && !self.dines(clause)
    }

    /// Whether ministers of the Alliance meet for several days; a debate in parliament takes one.
    fn is_of_ministers(&self, phrase: &Range<usize>, sentence: usize, date: Option<Edtf>) -> bool {
        let all = &self.document.sentences[sentence].tokens();
        let wide = all.start.max(phrase.start.saturating_sub(WINDOW))..all.end.min(phrase.end + WINDOW);
        date.is_some_and(|date| is_day(date) && date.first() != date.last()) && self.group(&wide, MINISTERS)
    }

    /// Whether a noun is one of ministers of the Alliance: `de ontmoeting van de NAVO-ministers`.
    fn belongs_to_ministers(&self, hit: Hit) -> bool {
        let near = hit.end..hit.end + 6;
        self.one_of(hit.end, "van|of")
            && self.entities(&near).first().is_some_and(|entity| one_of(MINISTERS, entity.name))
    }

    /// Whether a council is the North Atlantic Council itself, which also meets as ministers.
    pub(super) fn is_full_council(&self, hit: Hit) -> bool {
        one_of("navo-raad|noord-atlantische raad|north atlantic council", self.folded(&(hit.start..hit.end)))
    }

    /// Whether one of these groups is named.
    pub(super) fn group(&self, tokens: &Range<usize>, names: &str) -> bool {
        self.entities(tokens).iter().any(|entity| one_of(names, entity.name))
    }

    /// The kind of an act that has no noun of its own.
    pub(super) fn kind_of_act(
        &self,
        clause: &Range<usize>,
        sense: Option<Sense>,
        lead: Lead,
    ) -> (EventKind, Family) {
        let to_parliament = || {
            self.entities(clause)
                .iter()
                .any(|entity| one_of("Tweede Kamer|Eerste Kamer|House of Representatives", entity.name))
                || clause.clone().any(|token| self.one_of(token, "u|kamer"))
        };
        // `the ministers, who convene in May`.
        let relative = self.one_of(clause.start, "die|who");
        let whole = &(clause.start.saturating_sub(ANTECEDENT * usize::from(relative))..clause.end);
        match sense {
            _ if self.becomes_member(clause) => (EventKind::Accession, Family::Accession),
            _ if self.is_let_in(clause, sense) => (EventKind::Accession, Family::Other),
            Some(Sense::Hold) if lead == Lead::At && self.group(clause, LEADERS) => {
                (EventKind::Summit, Family::Summit)
            }
            Some(Sense::Hold) if lead == Lead::At && self.allied_ministers(clause) => {
                (EventKind::Ministerial, Family::Ministerial)
            }
            // `joined the maritime group`.
            Some(Sense::Join) if self.joins_group(clause) => (EventKind::Other, Family::Other),
            Some(Sense::Join) => (EventKind::Accession, Family::Accession),
            Some(Sense::Attack) => (EventKind::Conflict, Family::War),
            _ if self.strikes(clause) => (EventKind::Conflict, Family::War),
            _ if self.assaults(clause) => (EventKind::Conflict, Family::Other),
            _ if self.honours(clause) => (EventKind::Ceremony, Family::Ceremony),
            Some(Sense::Debate) => (EventKind::Debate, Family::Debate),
            Some(Sense::Act | Sense::Send | Sense::Submit) if self.asks(clause) => {
                (EventKind::Debate, Family::Debate)
            }
            Some(Sense::Send) if to_parliament() || self.writes(clause) => {
                let kind = if lead == Lead::By { EventKind::Deadline } else { EventKind::Letter };
                (kind, Family::Letter)
            }
            _ if lead == Lead::By => (EventKind::Deadline, Family::Deadline),
            Some(Sense::Call) => (EventKind::Call, Family::Talk),
            Some(Sense::Auxiliary) if self.is_in_city(clause) => (EventKind::Visit, Family::Visit),
            Some(Sense::Plain | Sense::Act | Sense::Auxiliary) | None
                if self.on_phone(clause) && self.group_of_persons(clause) =>
            {
                (EventKind::Call, Family::Talk)
            }
            Some(Sense::Visit) => (EventKind::Visit, Family::Visit),
            Some(Sense::Receive) if self.has_guest(clause) => (EventKind::Visit, Family::Visit),
            Some(Sense::Sign) => (EventKind::Ceremony, Family::Ceremony),
            Some(Sense::Speak) if self.is_committee(clause) || self.before_parliament(clause) => {
                (EventKind::Debate, Family::Debate)
            }
            Some(Sense::Speak) if self.each_other(clause) && self.allied_ministers(clause) => {
                (EventKind::Ministerial, Family::Ministerial)
            }
            Some(Sense::Speak) if self.talks_with(clause) || self.on_phone(clause) => {
                (EventKind::Call, Family::Talk)
            }
            Some(Sense::Speak | Sense::Meet) => {
                if self.group(whole, LEADERS) {
                    if sense == Some(Sense::Meet) && !self.dines(clause) {
                        (EventKind::Summit, Family::Summit)
                    } else {
                        (EventKind::Session, Family::Session)
                    }
                } else if self.group(whole, MINISTERS) && sense == Some(Sense::Meet) && !self.dines(clause) {
                    (EventKind::Ministerial, Family::Ministerial)
                } else {
                    (EventKind::Session, Family::Talk)
                }
            }
            // `Vastgesteld 6 mei` in a letterhead decides nothing.
            Some(Sense::Decide) if clause.len() <= 6 => (EventKind::Other, Family::Other),
            // `The lower house votes in March`.
            Some(Sense::Decide) if self.votes(clause) => (EventKind::Debate, Family::Debate),
            Some(Sense::Announce | Sense::Decide) => (EventKind::Declaration, Family::Other),
            Some(Sense::End | Sense::Must) => (EventKind::Deadline, Family::Other),
            _ => (EventKind::Other, Family::Other),
        }
    }

    /// Whether it is a state that joins, and not persons or partners that join others.
    pub(super) fn joins_alliance(&self, clause: &Range<usize>, borrowed: Option<&Range<usize>>) -> bool {
        let before = borrowed.map_or(&[][..], |borrowed| self.entities(borrowed));
        let first = before.iter().chain(self.entities(clause)).find(|entity| !entity.adjective);
        first.is_none_or(|entity| {
            !matches!(entity.kind, EntityKind::Person | EntityKind::Office | EntityKind::Group)
        })
    }

    /// Whether a clause names somebody who may be received as a guest, behind its verb or before *door*.
    fn has_guest(&self, clause: &Range<usize>) -> bool {
        let guests = self.entities(clause).iter().filter(|entity| {
            !entity.adjective
                && matches!(
                    entity.kind,
                    EntityKind::Person | EntityKind::Office | EntityKind::Group | EntityKind::State
                )
        });
        let verb = clause
            .clone()
            .find(|token| self.words.verb(*token).is_some_and(|verb| verb.sense == Sense::Receive));
        let passive = || clause.clone().any(|token| self.word(token) == "by");
        // In English a guest stands behind the verb.
        let low = verb.filter(|_| self.is_english() && !passive()).unwrap_or(clause.start);
        guests.filter(|entity| entity.tokens.start >= low).count() > 0
    }

    /// Whether something is put before parliament: `besproken met uw Kamer`, `the House takes up`.
    pub(super) fn before_parliament(&self, clause: &Range<usize>) -> bool {
        let start = self.trimmed(clause.clone()).start;
        clause.clone().any(|token| {
            let mut before = token;
            while before > start
                && (self.is(before - 1, Function::Determiner)
                    || self.capital(before - 1) && before + 3 > token
                    || self.word(before - 1) == "uw")
            {
                before -= 1;
            }
            self.words.says(Cue::Parliament, self.word(token))
                && self.word(token.wrapping_sub(1)) != "white"
                && (before == start || self.one_of(before - 1, "met|in|aan|before|to|with"))
        })
    }

    /// Whether the ministers of the Alliance are named, and not those of something else: `de ministers van
    /// de coalitie`.
    fn allied_ministers(&self, clause: &Range<usize>) -> bool {
        self.entities(clause).iter().any(|entity| {
            let of = self.one_of(entity.tokens.end, "van|of") && entity.name == "ministers";
            one_of(MINISTERS, entity.name) && !of
        })
    }

    /// Whether the ministers of the Allies take something up themselves: `de ministers van Defensie buigen zich
    /// over`, `worden door de ministers besproken`.
    pub(super) fn are_ministers(&self, clause: &Range<usize>) -> bool {
        let first = self.entities(clause).iter().find(|entity| one_of(MINISTERS, entity.name));
        self.allied_ministers(clause)
            && first.is_some_and(|entity| {
                let many = entity.tokens.clone().any(|token| self.word(token).ends_with("ministers"));
                let own = entity.name != "ministers" && many;
                let before = entity.tokens.start.wrapping_sub(1);
                let lead =
                    if self.is(before, Function::Determiner) { before.wrapping_sub(1) } else { before };
                own && (!self.is(lead, Function::Preposition)
                    || self.one_of(lead, "door|by|to|with|met|tijdens"))
            })
    }

    /// Whether those named in a clause act on each other.
    fn each_other(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|token| self.one_of(token, "elkaar|each"))
    }

    /// Whether a clause is about a talk with one person: `sprak met president Yoon`.
    fn talks_with(&self, clause: &Range<usize>) -> bool {
        self.entities(clause).iter().any(|entity| {
            let before = entity.tokens.start.saturating_sub(4).max(clause.start);
            entity.kind == EntityKind::Person
                && (before..entity.tokens.start).any(|token| self.one_of(token, "met|with|to"))
        })
    }

    /// Whether a clause says that something is written, or spoken by telephone.
    pub(super) fn writes(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|token| self.one_of(token, "wrote|writes|schreef|schreven|schrijft"))
    }

    /// Whether a clause names a person.
    fn group_of_persons(&self, clause: &Range<usize>) -> bool {
        self.entities(clause).iter().any(|entity| entity.kind == EntityKind::Person)
            || clause.clone().any(|token| self.one_of(token, "collega|ambtgenoot|ambtgenote|counterpart"))
    }

    /// Whether a clause says no more than that a person was in a city: `premier Orbán was in Moskou`, `who
    /// had been in Kyiv`.
    fn is_in_city(&self, clause: &Range<usize>) -> bool {
        let mut entities = self.entities(clause).iter();
        let city = entities.find(|entity| entity.kind == EntityKind::City && !entity.adjective);
        let led = city.is_some_and(|city| {
            let before = city.tokens.start.wrapping_sub(1);
            let start = if self.is(before, Function::Determiner) { before.wrapping_sub(1) } else { before };
            // `Mijn Noorse collega komt op 19 juni naar Den Haag`.
            let comes = |token: usize| {
                self.one_of(token, "komt|komen|kwam|kwamen|vloog|vlogen|gevlogen|comes|came|flew|flown")
            };
            let travels = self.one_of(start, "naar|to") && (clause.start..start).any(comes);
            travels
                || self.word(start) == "in" && {
                    let mut at = start.wrapping_sub(1);
                    if let Some(date) = self.date_at(at) {
                        at = date.tokens.start.wrapping_sub(1);
                        at = at.wrapping_sub(usize::from(self.one_of(at, "op|on")));
                    }
                    self.one_of(at, "was|waren|been|were|is") || self.one_of(city.tokens.end, "geweest")
                }
        });
        let low = clause.start.saturating_sub(ANTECEDENT);
        led && self.group_of_persons(&(low..clause.end))
    }

    fn on_phone(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|token| {
            self.one_of(token, list!("telefoon|telefonisch|phone|telephone"))
                || self.word(token) == "lijn" && self.one_of(token.wrapping_sub(2), "aan")
        })
    }

    /// Whether a committee lays questions before a minister: a debate in writing.
    fn asks(&self, clause: &Range<usize>) -> bool {
        self.is_committee(clause)
            && clause.clone().any(|token| self.one_of(token, list!("vragen|opmerkingen|questions")))
    }

    /// Whether a committee of parliament is named.
    pub(super) fn is_committee(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|token| self.one_of(token, list!("commissie|committee|woordvoerders")))
            || self.entities(clause).iter().any(|entity| {
                let before = entity.tokens.start.saturating_sub(2).max(clause.start);
                one_of("Tweede Kamer|Eerste Kamer|House of Representatives|Senate", entity.name)
                    && (before..entity.tokens.start).any(|token| self.word(token) == "in")
            })
    }

    /// Whether parliament votes.
    fn votes(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|token| self.one_of(token, "vote|votes|voted|stemt|stemde|stemmen"))
            && clause.clone().any(|token| {
                self.words.says(Cue::Parliament, self.word(token))
                    || self.one_of(token, "mps|lawmakers|senators|kamerleden|parlementariërs")
            })
    }

    /// Whether the clause is about a meal.
    pub(super) fn dines(&self, clause: &Range<usize>) -> bool {
        clause
            .clone()
            .any(|token| self.one_of(token, list!("dineren|dineert|dineerde|dineerden|lunchen|dine|dined")))
    }
}

/// Those below the ministers who meet as well.
const OTHERS: &List = list!(
    "comité|committee|deputies|deputies'|deputies’|working|steering|reflection|task|taskforce|ambassadors|representatives|experts|directors|chiefs|parliamentarians|officials|advisers|planners|staff|\
     ambassadeurs|vertegenwoordigers|deskundigen|directeuren|stafchefs|parlementariërs|commandanten|ambtenaren|adviseurs|\
     parlementsvoorzitters|\
     planners|reflectiegroep|werkgroep|stuurgroep|expertgroep|adviesgroep|beleidsdirecteuren",
);

/// What makes a meeting a part of a greater one, or one of a few.
const PARTS: &str = "morning|afternoon|evening|joint|separate|bilateral|trilateral|gezamenlijke|aparte|afzonderlijke|bilaterale|trilaterale";

/// Within how many tokens before a relative clause those stand whom it is about.
const ANTECEDENT: usize = 8;

/// The names of the leaders in the entity tables.
const LEADERS: &str = "staatshoofden en regeringsleiders|heads of state and government";

/// The names of groups of ministers in the entity tables.
pub(super) const MINISTERS: &str = "\
     ministers van Buitenlandse Zaken|ministers van Defensie|ministers|foreign ministers|\
     defence ministers";

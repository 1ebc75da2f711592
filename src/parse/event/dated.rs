//! The event that a date belongs to: that of a noun, or that of its clause.

use std::ops::Range;

use super::attach::{Lead, is_day, is_year};
use super::clause::Reader;
use super::key::place_key;
use super::kind::MINISTERS;
use super::mention::{Context, Head, Mention, WINDOW};
use super::words::{Class, Cue, Family, Function, Hit, Sense};
use crate::model::{Edtf, EventKind, Point};
use crate::parse::date::FoundDate;
use crate::parse::entity::EntityKind;

/// Nouns of time, which name nothing.
const TIMES: &str = "dag|nacht|avond|ochtend|middag|week|weekend|weekeinde|maand|jaar|periode|ingang|uren|uurtjes|night|day|\
                     evening|morning|month|year|hours";

impl Reader<'_> {
    /// A mention of a noun with its date.
    pub(super) fn noun_mention(
        &self,
        hit: Hit,
        date: &FoundDate,
        lead: usize,
        sentence: usize,
        clauses: &[Range<usize>],
        context: &Context,
    ) -> Mention {
        let clause = self.clause_at(clauses, hit.start, sentence);
        let bounds = clause.start..clause.end.max(date.tokens.end);
        let phrase = self.phrase(hit, &bounds);
        let mut span = phrase.start.min(lead)..phrase.end.max(date.tokens.end).min(bounds.end);
        if date.tokens.start > hit.end + WINDOW {
            span = lead.min(date.tokens.start)..date.tokens.end;
        }
        let (kind, family) = self.kind_of(hit, &span, Some(date.value), sentence, context);
        let mut value = date.value;
        if family == Family::Ministerial && self.two_days {
            value = two_days(value, self.sense(clause.clone()).map(|verb| verb.sense));
        }
        // `het einde van het verdrag (2 augustus 2019)`.
        if let Some(end) = self.end_of_paper(hit, &phrase) {
            let head = Head::Phrase(end, phrase.end.min(lead).max(hit.end));
            let kinds = (EventKind::Deadline, Family::Deadline);
            return Mention::of(kinds, sentence, end..span.end, head).on(date, date.basis);
        }
        let mut key = self.key(hit, family, &phrase);
        if family == Family::Session && key.is_empty() && is_day(value) {
            key = context.session.clone().unwrap_or_default();
        }
        Mention {
            kind,
            family,
            key,
            date: Some((value, date.basis)),
            date_tokens: Some(date.tokens.clone()),
            tokens: span,
            borrowed: self.borrowed(&clause, &self.document.sentences[sentence].tokens()),
            clause: bounds,
            noun: self.noun_word(hit),
            title: false,
            sentence,
            head: Head::Noun(hit),
            agreed: is_year(date.value)
                && self.one_of(hit.end - 1, "pledge|commitment|decision|besluit|afspraak|afspraken|belofte"),
            creates: true,
        }
    }

    /// Where the words begin that say that a date is that of the end of a paper: `het einde van het verdrag`.
    fn end_of_paper(&self, hit: Hit, phrase: &Range<usize>) -> Option<usize> {
        let article = usize::from(self.is(phrase.start.wrapping_sub(1), Function::Determiner));
        let of = phrase.start.checked_sub(1 + article)?;
        let end = of.checked_sub(1)?;
        let told = self.one_of(of, "van|of") && self.one_of(end, "einde|afloop|end|expiry|collapse");
        (told && hit.noun.family == Family::Declaration).then_some(end)
    }

    /// The event of a clause that a date belongs to.
    pub(super) fn clause_mention(
        &self,
        date: &FoundDate,
        lead: Lead,
        clause: &Range<usize>,
        sentence: usize,
        taken: &[usize],
        context: &Context,
    ) -> Option<Mention> {
        let all = &self.document.sentences[sentence].tokens();
        let reduced = self.reduced(self.lead(date, all).1, date.tokens.end, clause);
        let clause = reduced.as_ref().unwrap_or(clause);
        let kinds = (EventKind::Other, Family::Other);
        let mut mention =
            Mention::of(kinds, sentence, self.trimmed(clause.clone()), Head::Clause).on(date, date.basis);
        mention.clause = clause.clone();
        mention.borrowed = self.borrowed(clause, all);
        if let Some(key) = self.summit_city(clause, date.value) {
            mention.key = key.into();
            (mention.kind, mention.family, mention.head) = (EventKind::Summit, Family::Summit, Head::City);
            return Some(mention);
        }
        if let Some(phrase) = self.tied_phrase(date, lead, all) {
            mention.tokens = phrase.start..date.tokens.end;
            mention.head = Head::Phrase(phrase.start, phrase.end);
            // `de Raad van 28 mei`.
            let council = phrase.clone().any(|token| self.one_of(token, "raad|council"));
            let council = council.then_some(EventKind::Session);
            mention.kind = self.told_kind(&phrase).or(council).unwrap_or(mention.kind);
            return Some(mention);
        }
        let verb = self.sense(clause.clone());
        let mut sense = verb.map(|verb| verb.sense);
        // `This Saturday sees the handover of command`: it is held then.
        if self.sees(date, clause) {
            sense = Some(Sense::Hold);
        }
        if mention.borrowed.is_none() && self.is_hollow(clause, sense) {
            return None;
        }
        // `joined fellow leaders`, `who joined by video link`: persons join a meeting.
        if sense == Some(Sense::Join) && !self.joins_alliance(clause, mention.borrowed.as_ref()) {
            sense = Some(Sense::Meet);
        }
        // `the treaties, concluded in London`: a paper is concluded, no meeting.
        let concludes = |words: &'static str| clause.clone().any(|token| self.one_of(token, words));
        let paper = |tokens: &Range<usize>| self.hit_of(tokens, &[Family::Declaration]).is_some();
        let paper = paper(clause) || mention.borrowed.as_ref().is_some_and(paper);
        let signed = paper && concludes("concluded|gesloten|sloot|sloten");
        let concluded = || signed || concludes("concluded");
        if signed {
            sense = Some(Sense::Sign);
        }
        let promised = lead == Lead::At && self.is_promise(mention.borrowed.as_ref(), clause);
        let line = self.is_programmed(date, all) || !context.title && self.is_labelled(date, all);
        if is_year(date.value)
            && !promised
            && !line
            && self.is_budget(date, lead, clause, sense)
            && !self.becomes_member(clause)
        {
            return None;
        }
        let coming = date.value.first().zip(self.dates.reference).is_some_and(|(first, today)| first > today);
        // `None is expected this week`, `zal in juli geen sprake zijn`: what is not to come is no event.
        let none = clause.clone().any(|token| self.one_of(token, "none|sprake")) && self.denied_whole(clause);
        if none && date.value.last() > self.dates.reference {
            return None;
        }
        let range = is_day(date.value) && date.value.first() != date.value.last();
        let week = range && date.tokens.clone().any(|token| self.one_of(token, "week"));
        let joins = || self.becomes_member(clause) && self.hit_of(clause, &[Family::Accession]).is_none();
        let ahead = date.value.last().zip(self.dates.reference).is_some_and(|(last, today)| last > today);
        // A line of a programme names what is held or sent then.
        let days = (range || line, week || line);
        let noun = self.clause_noun(clause, mention.borrowed.as_ref(), (sense, ahead), lead, days, taken);
        if let Some(hit) = noun.filter(|_| !joins()) {
            let phrase = self.phrase(hit, clause);
            (mention.kind, mention.family) = self.kind_of(hit, clause, Some(date.value), sentence, context);
            mention.key = self.key(hit, mention.family, &phrase);
            if mention.family == Family::Accession && mention.key.is_empty() {
                mention.key = self.states(mention.borrowed.as_ref().unwrap_or(clause));
            }
            if mention.family == Family::Motion && mention.key.is_empty() {
                mention.key = self.surname(clause);
            }
            // `de motie die zij op 3 mei heeft ingediend`: of whoever spoke before.
            if mention.family == Family::Motion && mention.key.is_empty() && self.refers_to_speaker(clause) {
                mention.key = self.speaker(sentence, clause.start);
            }
            mention.noun = self.noun_word(hit);
            mention.head = Head::Noun(hit);
            // `tekende het toetredingsprotocol`.
            if sense == Some(Sense::Sign) && mention.kind == EventKind::Accession {
                mention.kind = EventKind::Ceremony;
            }
            if mention.family == Family::Letter && lead == Lead::By && !context.heading {
                mention.kind = EventKind::Letter;
            }
            return Some(mention);
        }
        if let Some(verb) = verb.filter(|_| !concluded()) {
            mention.head = Head::Verb(verb);
        }
        (mention.kind, mention.family) = self.kind_of_act(clause, sense, lead);
        // What has ended is no deadline.
        if sense == Some(Sense::End) && lead == Lead::At && date.value.last() < self.dates.reference {
            mention.kind = EventKind::Other;
        }
        // `We met in Istanbul today`: the leaders whose meeting it was say so.
        let met = sense == Some(Sense::Meet) && context.summit && mention.family == Family::Talk;
        if met && self.is_of_leaders(clause) {
            (mention.kind, mention.family) = (EventKind::Summit, Family::Summit);
        }
        // What is discussed under the heading of a session is discussed there.
        let told = matches!(sense, Some(Sense::Meet | Sense::Speak));
        let session = context
            .session
            .as_ref()
            .filter(|_| told && mention.kind != EventKind::Debate && is_day(date.value) && !range);
        if let Some(key) = session {
            (mention.kind, mention.family) = (EventKind::Session, Family::Session);
            mention.key.clone_from(key);
        }
        // `kondigde op 3 mei de sluiting per 1 juli aan`: the second date is when it is to be.
        let later = (clause.start..date.tokens.start).any(|token| self.date_at(token).is_some());
        // `Vastgesteld 6 mei` in a letterhead decides nothing.
        let stamped = clause.len() <= 6;
        if !stamped
            && mention.kind != EventKind::Debate
            && matches!(sense, Some(Sense::Announce | Sense::Decide))
            && (later && lead == Lead::From || coming)
        {
            (mention.kind, mention.family) = (EventKind::Deadline, Family::Deadline);
        }
        let told = matches!(sense, Some(Sense::Plain | Sense::Speak | Sense::Act | Sense::Auxiliary) | None);
        let ministers = context.heading && sense.is_none() && self.group(clause, MINISTERS)
            || told && (range || coming && lead == Lead::At) && self.are_ministers(clause);
        if ministers && !matches!(mention.kind, EventKind::Debate | EventKind::Letter | EventKind::Call) {
            (mention.kind, mention.family) = (EventKind::Ministerial, Family::Ministerial);
        }
        if matches!(mention.family, Family::Summit | Family::Ministerial) {
            let city = self.entities(clause).iter().find(|entity| entity.kind == EntityKind::City);
            mention.key = city.map_or_else(String::new, |city| place_key(city.name));
        }
        if mention.family == Family::Accession {
            mention.key = self.states(mention.borrowed.as_ref().unwrap_or(clause));
            if mention.key.is_empty() {
                mention.key = self.states(clause);
            }
        }
        if mention.family == Family::War {
            let mut states = self
                .entities(clause)
                .iter()
                .filter(|entity| entity.kind == EntityKind::State && !entity.adjective);
            mention.key = states.nth(1).map_or_else(String::new, |state| [":", state.name].concat());
        }
        mention.agreed = is_year(date.value)
            && matches!(sense, Some(Sense::Decide | Sense::Offer | Sense::Sign))
            && matches!(mention.family, Family::Other | Family::Ceremony);
        mention.agreed |= promised && is_year(date.value);
        let weak = matches!(sense, Some(Sense::Plain | Sense::Act | Sense::Auxiliary | Sense::Hold) | None);
        if weak && mention.kind == EventKind::Other && mention.family == Family::Other {
            let own = mention.borrowed.as_ref().and_then(|borrowed| self.told_kind(borrowed));
            mention.kind = own.or_else(|| self.told_kind(clause)).unwrap_or(mention.kind);
        }
        // `Aan de Voorzitter … Den Haag, 4 mei`: the date of a letter.
        let first = mention.tokens.start;
        if context.title && self.word(first) == "aan" && self.word(first + 2) == "voorzitter" {
            (mention.kind, mention.family) = (EventKind::Letter, Family::Letter);
        }
        // The rows of a table of motions.
        let section = self.document.sentences[sentence].section();
        let heading = section.and_then(|section| self.document.headings.get(usize::from(section.0)));
        if heading.is_some_and(|heading| heading.title(self.document.text).ends_with("Moties"))
            && all.clone().any(|token| self.word(token) == "|")
            && mention.kind == EventKind::Other
        {
            mention.kind = EventKind::Motion;
        }
        // A date line, or a heading that is only a date with few words.
        let few = if context.heading { 6 } else { 3 };
        let stamp = context.title && mention.borrowed.is_none() && matches!(sense, Some(Sense::Act));
        let bare = clause.len() <= date.tokens.len() + few
            && (sense.is_none() || stamp)
            && mention.family == Family::Other;
        (!bare || line).then_some(mention)
    }

    /// Since when somebody belongs to the Alliance: `Finland, bondgenoot sinds 4 april`.
    pub(super) fn member_since(
        &self,
        date: &FoundDate,
        lead: (Lead, usize),
        sentence: usize,
    ) -> Option<Mention> {
        let all = &self.document.sentences[sentence].tokens();
        let before = lead.1.checked_sub(1).filter(|member| lead.0 == Lead::From && *member > all.start)?;
        // `Slowakije, sinds 29 maart 2004 bondgenoot`.
        let behind = self.words.says(Cue::Member, self.word(date.tokens.end));
        let member = if behind { date.tokens.end } else { before };
        let state = self.entities(
            &(all.start.max(before.saturating_sub(5))..before.max(all.start) + usize::from(behind)),
        );
        let state = state.iter().rev().find(|entity| entity.kind == EntityKind::State)?;
        let tokens = state.tokens.start..date.tokens.end;
        if !self.words.says(Cue::Member, self.word(member)) {
            return None;
        }
        let head = self.words.verb_for(Sense::Join).map_or(Head::Clause, Head::Verb);
        let kinds = (EventKind::Accession, Family::Accession);
        let mention = Mention::of(kinds, sentence, tokens, head).on(date, date.basis);
        Some(mention.named(state.name.to_owned()).within(state.tokens.clone()))
    }

    /// The noun phrase without an event noun that *van* ties to a date: `de EUR 5 miljoen van mei 2023`.
    fn tied_phrase(&self, date: &FoundDate, lead: Lead, sentence: &Range<usize>) -> Option<Range<usize>> {
        let (_, start) = self.lead(date, sentence);
        if lead != Lead::Of || is_year(date.value) || !self.one_of(start, "van|uit|of") {
            return None;
        }
        // `over berichten, van vorige week, over …`.
        let start =
            start - usize::from(self.word(start.wrapping_sub(1)) == "," && self.stop(date.tokens.end));
        let head = start.checked_sub(1).filter(|head| *head >= sentence.start)?;
        let time = self.one_of(head, TIMES);
        let noun = matches!(self.words.class(head), Class::Other) && self.entities.at(head).is_none();
        let phrase = self.antecedent(start, sentence.start).filter(|_| noun && !time)?;
        // `op grond van de doelstellingen`, `in aanvulling op de acties`: what leads in is not what is told.
        let led = self.is(phrase.start.wrapping_sub(1), Function::Preposition)
            && self.is(phrase.start + 1, Function::Preposition)
            && matches!(self.words.class(phrase.start), Class::Other);
        Some(if led && phrase.len() > 2 { phrase.start + 2..phrase.end } else { phrase })
    }

    /// The nouns of a clause that only say that the city is the place of a summit.
    pub(super) fn summits_of(&self, clause: &Range<usize>) -> impl Iterator<Item = usize> {
        let hits = self.words.hits(clause.clone()).iter();
        hits.filter(|hit| hit.noun.family == Family::Summit).map(|hit| hit.start)
    }
}

/// A two-day meeting that ended on a day began the day before, and one that began on a day ended the
/// day after.
fn two_days(date: Edtf, sense: Option<Sense>) -> Edtf {
    let day = date.last().filter(|last| is_day(date) && date.first() == Some(*last));
    let range = day.and_then(|day| {
        let (from, to) = match sense {
            Some(Sense::End) => (day.plus(-1), day),
            Some(Sense::Begin) => (day, day.plus(1)),
            _ => return None,
        };
        Some(Edtf::between(Point::on(from)?, Point::on(to)?))
    });
    range.unwrap_or(date)
}

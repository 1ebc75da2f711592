//! The event that a date belongs to: that of a noun, or that of its clause.

use std::collections::HashSet;
use std::ops::Range;

use super::attach::{Lead, is_day, is_year, within};
use super::clause::Reader;
use super::key::{ordinal, place_key};
use super::kind::MINISTERS;
use super::mention::{Context, Head, Mention, WINDOW};
use super::words::{Class, Cue, Family, Hit, Sense};
use crate::model::{Edtf, EventKind, Part, Point};
use crate::parse::date::FoundDate;
use crate::parse::entity::EntityKind;
use crate::text::list::one_of;

impl Reader<'_> {
    /// Whether a date only says *now* or is the frame of a closer one: `deze maand`, `volgende week`
    /// beside the days, the year that money is for, `stand per`, and a day that something else
    /// happened on.
    pub(super) fn is_vague(&self, date: &FoundDate, lead: Lead, others: &[FoundDate]) -> bool {
        let first = self.word(date.tokens.start);
        let this = one_of("dit|deze|this", first) && is_year_or_month(date.value);
        let week = date.tokens.clone().any(|token| one_of("week|maand|month", self.word(token)));
        let frame =
            week && others.iter().any(|other| other.tokens != date.tokens && within(other.value, date.value));
        let as_of = one_of("stand|as", self.word(date.tokens.start.wrapping_sub(2)));
        let decade = date.value.from().is_some_and(|point| point.part() == Part::Decade);
        let near = date.tokens.start.saturating_sub(12)..date.tokens.end + 3;
        let denied = date.value.first() == self.dates.reference
            && date.tokens.len() == 1
            && near.into_iter().any(|token| one_of("niets|nothing", self.word(token)));
        this || frame
            || as_of
            || decade
            || denied
            || matches!(lead, Lead::For | Lead::After)
            || lead == Lead::From && self.is_record(date.tokens.start)
    }

    /// Whether a superlative stands before the words that lead in a date: `the largest since 1988`.
    fn is_record(&self, date: usize) -> bool {
        let english = self.is_english();
        (date.saturating_sub(5)..date).any(|token| {
            let word = self.word(token);
            let most = if english {
                word.ends_with("est") && self.word(token.wrapping_sub(1)) == "the"
            } else {
                word.ends_with("ste")
            };
            most && !self.capital(token) && ordinal(word).is_none()
        })
    }

    /// Whether a relative clause says when an agreement was made: `de afspraak die zij in 2014 maakten`.
    fn is_promise(&self, borrowed: Option<&Range<usize>>, clause: &Range<usize>) -> bool {
        let agreement = |borrowed: &Range<usize>| {
            self.words
                .hits(borrowed.clone())
                .last()
                .is_some_and(|hit| hit.end == borrowed.end && hit.noun.family == Family::Declaration)
        };
        borrowed.is_some_and(agreement) && self.has_verb(clause.clone())
    }

    /// Whether a clause tells nothing that a reader could tell from another: it has no name and no noun
    /// (`dit werd gedaan`), or only compares (`zoals vaker gebeurde`).
    fn is_hollow(&self, clause: &Range<usize>, sense: Option<Sense>) -> bool {
        let bare = matches!(sense, None | Some(Sense::Auxiliary));
        let weak = bare || matches!(sense, Some(Sense::Plain | Sense::Act));
        let inner = self.trimmed(clause.clone());
        let says = |token: usize| {
            self.date_at(token).is_none()
                && (matches!(self.words.class(token), Class::Other | Class::Noun(_))
                    || self.entities.at(token).is_some())
        };
        let like = weak && self.words.says(Cue::Like, self.word(inner.start));
        like || bare && !inner.into_iter().any(says)
    }

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
            borrowed: self.borrowed(&clause, &self.document.sentences[sentence].tokens),
            clause: bounds,
            noun: self.noun_word(hit),
            title: false,
            sentence,
            head: Head::Noun(hit),
            agreed: is_year(date.value)
                && one_of(
                    "pledge|commitment|decision|besluit|afspraak|afspraken|belofte",
                    self.word(hit.end - 1),
                ),
            creates: true,
        }
    }

    /// The event of a clause that a date belongs to.
    pub(super) fn clause_mention(
        &self,
        date: &FoundDate,
        lead: Lead,
        clause: &Range<usize>,
        sentence: usize,
        taken: &HashSet<usize>,
        context: &Context,
    ) -> Option<Mention> {
        let all = &self.document.sentences[sentence].tokens;
        let mut mention = Mention {
            kind: EventKind::Other,
            family: Family::Other,
            key: String::new(),
            date: Some((date.value, date.basis)),
            date_tokens: Some(date.tokens.clone()),
            tokens: self.trimmed(clause.clone()),
            clause: clause.clone(),
            borrowed: self.borrowed(clause, all),
            noun: String::new(),
            title: false,
            sentence,
            head: Head::Clause,
            agreed: false,
            creates: true,
        };
        if let Some(key) = self.summit_city(clause, date.value) {
            mention.key = key.into();
            (mention.kind, mention.family, mention.head) = (EventKind::Summit, Family::Summit, Head::City);
            return Some(mention);
        }
        if let Some(phrase) = self.tied_phrase(date, lead, all) {
            mention.tokens = phrase.start..date.tokens.end;
            mention.head = Head::Phrase(phrase.start, phrase.end);
            return Some(mention);
        }
        let verb = self.sense(clause.clone());
        let mut sense = verb.map(|verb| verb.sense);
        if mention.borrowed.is_none() && self.is_hollow(clause, sense) {
            return None;
        }
        // `joined fellow leaders`, `who joined by video link`: persons join a meeting.
        if sense == Some(Sense::Join) && !self.joins_alliance(clause, mention.borrowed.as_ref()) {
            sense = Some(Sense::Meet);
        }
        let promised = lead == Lead::At && self.is_promise(mention.borrowed.as_ref(), clause);
        if is_year(date.value)
            && !promised
            && !self.becomes_member(clause)
            && self.is_budget(date, lead, clause, sense)
        {
            return None;
        }
        let range = is_day(date.value) && date.value.first() != date.value.last();
        if let Some(hit) = self.clause_noun(clause, mention.borrowed.as_ref(), sense, lead, range, taken) {
            let phrase = self.phrase(hit, clause);
            (mention.kind, mention.family) = self.kind_of(hit, clause, Some(date.value), sentence, context);
            mention.key = self.key(hit, mention.family, &phrase);
            if mention.family == Family::Accession && mention.key.is_empty() {
                mention.key = self.states(mention.borrowed.as_ref().unwrap_or(clause));
            }
            if mention.family == Family::Motion && mention.key.is_empty() {
                mention.key = self.surname(clause);
            }
            mention.noun = self.noun_word(hit);
            mention.head = Head::Noun(hit);
            if mention.family == Family::Letter && lead == Lead::By && !context.heading {
                mention.kind = EventKind::Letter;
            }
            return Some(mention);
        }
        if let Some(verb) = verb {
            mention.head = Head::Verb(verb);
        }
        (mention.kind, mention.family) = self.kind_of_act(clause, sense, lead);
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
        let coming = date.value.first().zip(self.dates.reference).is_some_and(|(first, today)| first > today);
        // `Vastgesteld 6 mei` in a letterhead decides nothing.
        let stamped = clause.len() <= 6;
        if !stamped
            && matches!(sense, Some(Sense::Announce | Sense::Decide))
            && (later && lead == Lead::From || coming)
        {
            (mention.kind, mention.family) = (EventKind::Deadline, Family::Deadline);
        }
        if context.heading && sense.is_none() && self.group(clause, MINISTERS) {
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
        // A date line, or a heading that is only a date with few words.
        let few = if context.heading { 6 } else { 3 };
        let stamp = context.title && matches!(sense, Some(Sense::Act));
        let bare = clause.len() <= date.tokens.len() + few
            && (sense.is_none() || stamp)
            && mention.family == Family::Other;
        (!bare).then_some(mention)
    }

    /// Since when somebody belongs to the Alliance: `Finland, bondgenoot sinds 4 april`.
    pub(super) fn member_since(
        &self,
        date: &FoundDate,
        lead: (Lead, usize),
        sentence: usize,
    ) -> Option<Mention> {
        let all = &self.document.sentences[sentence].tokens;
        let member = lead.1.checked_sub(1).filter(|member| lead.0 == Lead::From && *member > all.start)?;
        let state = self.entities(&(all.start.max(member.saturating_sub(5))..member));
        let state = state.iter().rev().find(|entity| entity.kind == EntityKind::State)?;
        let tokens = state.tokens.start..date.tokens.end;
        self.words.says(Cue::Member, self.word(member)).then(|| Mention {
            kind: EventKind::Accession,
            family: Family::Accession,
            key: state.name.to_owned(),
            date: Some((date.value, date.basis)),
            date_tokens: Some(date.tokens.clone()),
            tokens: tokens.clone(),
            clause: tokens,
            borrowed: None,
            noun: String::new(),
            title: false,
            sentence,
            head: Head::Clause,
            agreed: false,
            creates: true,
        })
    }

    /// The noun phrase without an event noun that *van* ties to a date: `de EUR 5 miljoen van mei 2023`.
    fn tied_phrase(&self, date: &FoundDate, lead: Lead, sentence: &Range<usize>) -> Option<Range<usize>> {
        let (_, start) = self.lead(date, sentence);
        if lead != Lead::Of || is_year(date.value) || !one_of("van|uit|of", self.word(start)) {
            return None;
        }
        let head = start.checked_sub(1).filter(|head| *head >= sentence.start)?;
        let time = one_of(
            "dag|nacht|avond|ochtend|middag|week|periode|ingang|night|day|evening|morning",
            self.word(head),
        );
        let noun = matches!(self.words.class(head), Class::Other) && self.entities.at(head).is_none();
        self.antecedent(start, sentence.start).filter(|_| noun && !time)
    }

    /// The nouns of a clause that only say that the city is the place of a summit.
    pub(super) fn summits_of(&self, clause: &Range<usize>) -> impl Iterator<Item = usize> {
        let hits = self.words.hits(clause.clone()).iter();
        hits.filter(|hit| hit.noun.family == Family::Summit).map(|hit| hit.start)
    }

    /// Whether a year is only the one that a sum or a share is for, or one that nothing happens in.
    pub(super) fn is_budget(
        &self,
        date: &FoundDate,
        lead: Lead,
        clause: &Range<usize>,
        sense: Option<Sense>,
    ) -> bool {
        let money = clause.clone().any(|token| {
            one_of("eur|usd|gbp|€|$|£|sum|bedrag|miljoen|miljard|million|billion", self.word(token))
        });
        let share = clause.clone().any(|token| one_of("%|procent|percent|bbp|gdp", self.word(token)));
        // `hebben in 2014 afgesproken 2% te besteden`: what was agreed then is an event.
        let past = date.value.last().zip(self.dates.reference).is_some_and(|(last, today)| last < today);
        let agreed = matches!(sense, Some(Sense::Decide | Sense::Offer | Sense::Sign));
        if past && agreed && lead == Lead::At && !money {
            return false;
        }
        let closer =
            clause.clone().filter_map(|token| self.date_at(token)).any(|other| !is_year(other.value));
        // `eind 2024`, `van 2002 tot 2021` and what is expected in a year are said of an event.
        let span = date.value.from() != date.value.to();
        let expected = clause.clone().any(|token| {
            one_of(
                "verwachting|gereed|klaar|voltooid|operationeel|expected|operational|complete",
                self.word(token),
            )
        });
        if date.value.is_approximate() || span || expected {
            return (money || share) && lead != Lead::From;
        }
        // `Wat zeventig jaar geleden begon` names nothing.
        if one_of("wat|what", self.word(self.trimmed(clause.clone()).start)) {
            return true;
        }
        let weak =
            matches!(sense, None | Some(Sense::Plain | Sense::Auxiliary | Sense::Deliver | Sense::Decide));
        let first_since = lead == Lead::From
            && (clause.start..date.tokens.start).any(|token| one_of("eerste|first", self.word(token)));
        // `would vote next year` is to happen.
        let coming = date.value.first().zip(self.dates.reference).is_some_and(|(first, today)| first > today);
        let weak = weak && !(coming && sense == Some(Sense::Decide));
        first_since
            || match lead {
                Lead::By => money || share,
                Lead::From => money && weak,
                _ => money || share || closer || weak,
            }
    }
}

/// Whether a date is a whole year, a month or a season.
fn is_year_or_month(date: Edtf) -> bool {
    date.from().is_none_or(|point| matches!(point.part(), Part::Year | Part::Month(_) | Part::Decade))
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

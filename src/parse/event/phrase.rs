//! The noun phrase around an event noun, and the pieces that it goes on with.

use crate::list;
use std::ops::Range;

use super::clause::Reader;
use super::mention::WINDOW;
use super::words::{Class, Family, Function, Hit};
use crate::parse::date::FoundDate;
use crate::parse::entity::EntityKind;
use crate::text::list::one_of;

impl Reader<'_> {
    /// Whether a token may stand before a noun in its phrase as an adjective or a part of the name.
    pub(super) fn qualifies(&self, token: usize) -> bool {
        self.date_at(token).is_none()
            && match self.words.class(token) {
                _ if self.entities.at(token).is_some_and(|entity| entity.kind != EntityKind::Group) => true,
                // The first word of a sentence has its capital from there.
                Class::Other if self.capital(token) && (token == 0 || self.stop(token - 1)) => {
                    self.word(token).ends_with('e') || self.word(token).ends_with("isch") || self.is_english()
                }
                Class::Other => self.capital(token) || self.word(token).ends_with('e') || self.is_english(),
                Class::Noun(noun) => {
                    self.capital(token) && !matches!(noun.family, Family::Letter | Family::Debate)
                }
                _ => false,
            }
    }

    pub(super) fn is_english(&self) -> bool {
        self.document.language == crate::model::Language::English
    }

    /// Whether an event noun is written as a name: `Voorjaarsnota`, `Prinsjesdag`, `Defence Industry
    /// Forum`.
    pub(super) fn written_name(&self, hit: Hit) -> bool {
        let opens = hit.start == 0 || self.stop(hit.start - 1);
        self.capital(hit.start) && !opens
            || matches!(hit.noun.family, Family::Occasion) && hit.end - hit.start == 1
    }

    /// The noun phrase around an event noun, inside `bounds`: adjectives and name before it, and what
    /// prepositions tie to it after it, over a date that stands between.
    pub(super) fn phrase(&self, hit: Hit, bounds: &Range<usize>) -> Range<usize> {
        let mut start = hit.start;
        while start > bounds.start && hit.start - start < 6 && self.qualifies(start - 1) {
            start -= 1;
        }
        // `a free and fair election`: half of what is said of it is left out.
        let joined = start > bounds.start && self.one_of(start - 1, list!("en|and")) && start < hit.start;
        if joined
            && !self.capital(start)
            && matches!(self.words.class(start.wrapping_sub(2)), Class::Other)
            && !self.capital(start.wrapping_sub(2))
        {
            start += 1;
        }
        let mut end = hit.end;
        let mut dated = false;
        while let Some(next) = self.extend(end, bounds.end.min(hit.end + WINDOW)) {
            // `sprak op de Top met zijn collega`: what follows the name of a summit is said of the sentence.
            if hit.noun.family == Family::Summit
                && one_of(list!("met|with|over|about|aan|door|voor|for"), self.word(end))
            {
                break;
            }
            // After its date a phrase goes on only with what it is about.
            if dated && !one_of(list!("over|ter|inzake|met|voor|about|on|with|for|in|("), self.word(end)) {
                break;
            }
            dated |= (end..next).any(|token| self.date_at(token).is_some());
            end = next;
        }
        start..end
    }

    /// The end of the piece that goes on a noun phrase at `token`: a date, a name, brackets, or a
    /// preposition with its noun phrase.
    pub(super) fn extend(&self, token: usize, end: usize) -> Option<usize> {
        if token >= end {
            return None;
        }
        if let Some(date) = self.date_at(token) {
            return (date.tokens.end <= end).then_some(date.tokens.end);
        }
        if self.word(token) == "(" {
            let close = (token + 1..end.min(token + 8)).find(|close| self.word(*close) == ")")?;
            return Some(close + 1);
        }
        if self.word(token) == "d" && self.word(token + 1) == "." {
            let date = (token + 2..(token + 6).min(end)).find_map(|next| self.date_at(next))?;
            return (date.tokens.end <= end).then_some(date.tokens.end);
        }
        if self.is(token, Function::Preposition) {
            if let Some(date) = self.date_after(token, end) {
                return (date.tokens.end <= end).then_some(date.tokens.end);
            }
            let next = self.word(token + 1);
            // `zijn`, `hun` mean nothing outside the sentence; of two prepositions the first belongs to
            // the verb; `voor het eerst` says when.
            let owned = one_of(list!("zijn|haar|hun|its|his|her|their|onze|our|mijn|my"), next);
            let first = one_of(list!("eerst|first|laatst|last"), self.word(token + 2));
            if owned || first || self.is(token + 1, Function::Preposition) {
                return None;
            }
            if one_of(
                list!("na|sinds|sedert|door|by|since|after|during|tijdens|namens|via|volgens"),
                self.word(token),
            ) {
                return None;
            }
            return self.noun_phrase(token + 1, end).filter(|next| {
                !one_of(
                    list!("dag|moment|avond|ochtend|middag|keer|orde|day|time|moments"),
                    self.word(next - 1),
                )
            });
        }
        let money = one_of(list!("eur|usd|gbp"), self.word(token));
        if self.capital(token) && !money || (self.word(token) == "c" && self.word(token + 1) == ".") {
            return self.noun_phrase(token, end);
        }
        None
    }

    /// The date that a preposition leads in, over small words and numbers only: `van`, `op de`, `until
    /// early`.
    pub(super) fn date_after(&self, preposition: usize, end: usize) -> Option<&FoundDate> {
        let mut token = preposition + 1;
        while token < end.min(preposition + 4) {
            if let Some(date) = self.date_at(token) {
                return Some(date);
            }
            let small = matches!(self.words.class(token), Class::Function(_) | Class::Number)
                || one_of(
                    list!(
                        "begin|eind|einde|loop|end|early|late|beginning|course|avond|ochtend|middag|evening|morning|afternoon"
                    ),
                    self.word(token),
                );
            if !small {
                return None;
            }
            token += 1;
        }
        None
    }

    /// Whether another party begins at a token right behind one: `nodigden de bondgenoten | Finland uit`,
    /// `ontving in Den Haag | president Duda`.
    fn next_party(&self, token: usize) -> bool {
        use EntityKind::{City, Group, Office, Person, State};
        let before = self.entities.at(token - 1).filter(|entity| entity.tokens.end == token);
        let next = self.entities.at(token).filter(|entity| entity.tokens.start == token);
        before.zip(next).is_some_and(|(before, next)| {
            let apart = !before.adjective && !next.adjective && before.name != "ministers";
            apart
                && matches!(before.kind, Group | State | City)
                && matches!(next.kind, State | City | Person | Office | Group)
        })
    }

    /// Whether a Dutch noun follows right behind the name of a state, which its verb was put before.
    fn ends_state(&self, token: usize) -> bool {
        let before = self.entities.at(token - 1).filter(|entity| entity.tokens.end == token);
        before.is_some_and(|state| state.kind == EntityKind::State && !state.adjective)
            && !self.is_english()
            && !self.capital(token)
            && self.entities.at(token).is_none()
    }

    /// The end of a plain noun phrase at `token`: determiner, adjectives, nouns, names, joined by *en*.
    pub(super) fn noun_phrase(&self, token: usize, end: usize) -> Option<usize> {
        let mut at = token;
        while at < end && self.is(at, Function::Determiner) && at < token + 3 {
            at += 1;
        }
        let first = at;
        while at < end && self.date_at(at).is_none() && !(at > first && self.opens_clause(at)) {
            let paper = self.word(at + 1) == "." && self.one_of(at, "d|dd");
            // `The Council last convened in May`.
            let when = at > first && self.one_of(at, list!("last|next|laatst")) && self.is_verb(at + 1);
            let part = match self.words.class(at) {
                _ if when => false,
                // `Minister Bruins Slot`: a name goes on as it is known.
                _ if at > first && self.entities.at(at).is_some_and(|name| name.tokens.start < at) => true,
                // `voerden de Verenigde Staten luchtaanvallen uit`: a state is no part of another noun.
                Class::Other | Class::Noun(_) if at > first && self.ends_state(at) => false,
                _ if paper || at > first && self.next_party(at) => false,
                // `de eerste, tijdelijke eenheid`.
                Class::Mark if self.word(at) == "," && self.stop(at) => {
                    let adjective = |token: usize| {
                        matches!(self.words.class(token), Class::Other)
                            && self.word(token).ends_with('e')
                            && self.entities.at(token).is_none()
                    };
                    at > first && adjective(at - 1) && adjective(at + 1) && !self.capital(at + 1)
                }
                Class::Other | Class::Noun(_) | Class::Number => true,
                Class::Function(Function::Conjunction) => {
                    at > first
                        && at + 1 < end
                        && self.one_of(at, "en|and|&")
                        && !matches!(self.words.class(at + 1), Class::Verb(_) | Class::Function(_))
                        && self.date_at(at + 1).is_none()
                }
                Class::Mark => !self.stop(at),
                // `20,000 more soldiers`.
                Class::Function(Function::Adverb) => {
                    at > first
                        && matches!(self.words.class(at - 1), Class::Number)
                        && matches!(self.words.class(at + 1), Class::Other | Class::Noun(_))
                }
                Class::Verb(_) => self.capital(at) && at > first,
                Class::Function(_) => self.capital(at) && at > first,
            };
            if !part {
                break;
            }
            at += 1;
        }
        (at > first).then_some(at)
    }
}

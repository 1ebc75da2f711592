//! What tells an event from others of its family: a place, a number, submitters, states.

use std::ops::Range;

use super::attach::is_day;
use super::background;
use super::clause::Reader;
use super::session::session_key;
use super::words::{Class, Family, Hit};
use crate::list;
use crate::model::Edtf;
use crate::order;
use crate::parse::entity::EntityKind;
use crate::text::letters::small;
use crate::text::list::one_of;

/// How far into a sentence its speaker is named, in tokens.
const SPEAKER: usize = 20;

impl Reader<'_> {
    /// The name that tells an event from others of its family.
    pub(super) fn key(&self, hit: Hit, family: Family, phrase: &Range<usize>) -> String {
        let places = || self.entities(phrase).iter().filter(|entity| entity.kind == EntityKind::City);
        match family {
            Family::Summit | Family::Ministerial | Family::Meeting => {
                if let Some(owner) = self.owner(hit, phrase).filter(|_| family != Family::Summit) {
                    return owner;
                }
                // A summit by video has no city.
                if family == Family::Summit
                    && phrase
                        .clone()
                        .any(|token| one_of(list!("virtuele|virtual|virtueel"), self.word(token)))
                {
                    return String::from("virtueel");
                }
                let place = places().next_back().map(|entity| entity.name);
                place.map_or(String::new(), |place| {
                    background::key(place).map_or_else(|| small(place), str::to_owned)
                })
            }
            Family::Session => self.ordinal(hit).map_or(String::new(), session_key),
            Family::Council => self
                .entities
                .at(hit.start)
                .map_or_else(|| self.folded(&(hit.start..hit.end)).to_owned(), |entity| small(entity.name)),
            Family::Meal | Family::Forum => self.folded(&(hit.start..hit.end)).to_owned(),
            Family::Motion => self.submitter(hit, phrase),
            Family::Accession => self.states(phrase),
            Family::War => {
                let entities = self.entities(phrase);
                let target = entities.iter().rev().find(|entity| {
                    matches!(entity.kind, EntityKind::State | EntityKind::Region | EntityKind::City)
                        && entity.tokens.start >= hit.end
                });
                let attacker =
                    entities.iter().find(|entity| entity.kind == EntityKind::State && entity.adjective);
                let act = match self.word(hit.end - 1) {
                    "oorlog" | "inval" | "invasie" | "agressieoorlog" | "war" | "invasion" | "conflict" => "",
                    other => other,
                };
                match (target, attacker) {
                    (Some(target), _) => [act, target.name].join(":"),
                    (None, Some(attacker)) => [act, "by", attacker.name].join(":"),
                    _ if act == "neerhalen" || act == "downing" => act.to_owned(),
                    _ => String::new(),
                }
            }
            Family::Visit => {
                let names = self
                    .entities(phrase)
                    .iter()
                    .filter(|entity| !entity.adjective && entity.tokens.start >= hit.end);
                let names: Vec<_> = names.map(|entity| entity.name).collect();
                if names.len() >= 2 { names.join("+") } else { String::new() }
            }
            _ => String::new(),
        }
    }

    /// Whose meeting it is, where it is neither that of ministers nor of the Alliance: `de bijeenkomst
    /// van de coalitie tegen ISIS`.
    fn owner(&self, hit: Hit, phrase: &Range<usize>) -> Option<String> {
        let tied = self.one_of(hit.end, "van|of") && self.date_at(hit.end + 1).is_none();
        let end = self.noun_phrase(hit.end + 1, phrase.end).filter(|_| tied)?;
        let own = self.words.hits(hit.end..end).is_empty()
            && !(hit.end + 1..end).any(|token| {
                self.date_at(token).is_some()
                    || self.entities.at(token).is_some_and(|entity| {
                        !matches!(entity.kind, EntityKind::State | EntityKind::Region | EntityKind::Person)
                    })
                    || self.one_of(token, "ministers|leiders|leaders|raad|council|navo")
            });
        own.then(|| self.folded(&(hit.end + 1..end)).to_owned())
    }

    /// The number of a session: `Werksessie 2`, `de tweede sessie`, `de laatste sessie` (0).
    pub(super) fn ordinal(&self, hit: Hit) -> Option<u32> {
        // `10.15 eerste sessie | 15:00 diner`: the hour of the next line is no number of it.
        let hour = self.word(hit.end + 1) == ":" && self.document.is_glued(hit.end + 2);
        if matches!(self.words.class(hit.end), Class::Number)
            && !hour
            && self.date_at(hit.end).is_none()
            && let Ok(number) = self.word(hit.end).parse::<u32>()
        {
            return (number < 100).then_some(number);
        }
        // `Werkzitting III`.
        let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
        if let Some(place) = numerals.iter().position(|numeral| *numeral == self.word(hit.end))
            && self.capital(hit.end)
        {
            return Some(place as u32 + 1);
        }
        let before = hit.start.checked_sub(1)?;
        ordinal(self.word(before)).or_else(|| ordinal(self.word(before.checked_sub(1)?)))
    }

    /// The surname of the first submitter of a motion.
    pub(super) fn submitter(&self, hit: Hit, phrase: &Range<usize>) -> String {
        let word = self.word(hit.start);
        let tail = word.split_once('-').map(|(_, name)| name).unwrap_or_default();
        let end = (hit.end + 14).min(phrase.end.max(hit.end + 6));
        let mut name = String::from(tail);
        let mut token = hit.end;
        let particle = |word: &str| one_of("van|de|der|den|ten|ter|el|von", word);
        if name.is_empty() {
            // `motie van het lid Ten Broeke`, `motie Brekelmans c.s.`, `Motie 28 676, nr. 365 – Jansen`.
            while token < end
                && (!self.capital(token)
                    || self.date_at(token).is_some()
                    || matches!(self.words.class(token), Class::Noun(_)))
            {
                if self.words.verb(token).is_some() || self.one_of(token, "over|.|die|dat") {
                    return name;
                }
                token += 1;
            }
        }
        while token < end.max(hit.end + 3)
            && (particle(&name) || name.is_empty() || particle(name.rsplit(' ').next().unwrap_or_default()))
        {
            let next = self.word(token);
            // `Lord Coaker`, `Baroness Smith`.
            if name.is_empty() && one_of("lord|lady|baroness|baron|sir|dame|viscount|earl|mr|mrs|ms|dr", next)
            {
                token += 1 + usize::from(self.word(token + 1) == ".");
                continue;
            }
            if next.is_empty() || self.stop(token) || (name.is_empty() && !self.capital(token)) {
                break;
            }
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(next);
            token += 1;
        }
        name
    }

    /// The surname of the first person of a clause, in small letters.
    pub(super) fn surname(&self, clause: &Range<usize>) -> String {
        let person = self.entities(clause).iter().find(|entity| entity.kind == EntityKind::Person);
        let name = small(person.map_or("", |person| person.name));
        let office = ["de heer ", "mevrouw ", "het lid ", "lid ", "kamerlid ", "mr ", "ms ", "mrs "];
        let name = office.iter().find_map(|office| name.strip_prefix(office)).unwrap_or(&name);
        name.to_owned()
    }

    /// Whether a clause says *he* or *she*.
    pub(super) fn refers_to_speaker(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|token| self.one_of(token, "hij|zij|he|she"))
    }

    /// The surname of the person that a sentence, or else the one before it in its paragraph, begins with.
    pub(super) fn speaker(&self, sentence: usize, end: usize) -> String {
        let sentences = &self.document.sentences;
        let first = |tokens: &Range<usize>, end: usize| {
            self.surname(&(tokens.start..end.min(tokens.start + SPEAKER)))
        };
        let own = first(&sentences[sentence].tokens(), end);
        let before = sentence
            .checked_sub(1)
            .map(|before| &sentences[before])
            .filter(|before| own.is_empty() && before.block() == sentences[sentence].block());
        before.map_or(own, |before| first(&before.tokens(), before.tokens().end))
    }

    /// The states of some tokens, as a key.
    pub(super) fn states(&self, tokens: &Range<usize>) -> String {
        let states = self.entities(tokens).iter().filter(|entity| entity.kind == EntityKind::State);
        let mut states: Vec<_> = states.map(|entity| entity.name).collect();
        order::sort(&mut states);
        states.dedup();
        states.join("+")
    }

    /// The summit whose city stands in a clause with a date that fits.
    pub(super) fn summit_city(&self, clause: &Range<usize>, date: Edtf) -> Option<&'static str> {
        // A single day of a meeting is that of something at it.
        if is_day(date) && date.first() == date.last() {
            return None;
        }
        self.entities(clause).iter().filter(|entity| entity.kind == EntityKind::City).find_map(|entity| {
            let before = self.word(entity.tokens.start.wrapping_sub(1));
            one_of("in|te|van|of|at", before).then_some(())?;
            let (first, last) = background::dated(entity.name, date)?.days()?;
            let whole = (date.first(), date.last()) == (Some(first), Some(last));
            background::key(entity.name).filter(|_| whole || !is_day(date))
        })
    }
}

/// An ordinal in words or digits; 0 for the last one.
pub(super) fn ordinal(word: &str) -> Option<u32> {
    Some(match word {
        "eerste" | "1e" | "1ste" | "first" | "1st" | "openings" => 1,
        "tweede" | "2e" | "2de" | "second" | "2nd" => 2,
        "derde" | "3e" | "3de" | "third" | "3rd" => 3,
        "vierde" | "4e" | "4de" | "fourth" | "4th" => 4,
        "vijfde" | "5e" | "5de" | "fifth" | "5th" => 5,
        "zesde" | "sixth" => 6,
        "laatste" | "slot" | "last" | "final" => 0,
        _ => return None,
    })
}

/// The key of a place: the same for all names of a summit's place.
pub(super) fn place_key(place: &str) -> String {
    background::key(place).map_or_else(|| small(place), str::to_owned)
}

//! Dates that tell no event: those that only say *now*, that money or a share is for, that a number is
//! compared with, and clauses that say nothing a reader could tell from another.

use std::ops::Range;

use super::attach::{Lead, is_day, is_year, within};
use super::clause::Reader;
use super::key::ordinal;
use super::session::count;
use super::words::{Class, Cue, Family, Function, Sense};
use crate::list;
use crate::model::{Edtf, Part};
use crate::parse::date::FoundDate;
use crate::text::list::one_of;

impl Reader<'_> {
    /// Whether a date only says *now* or is the frame of a closer one: `deze maand`, `volgende week`
    /// beside the days, the year that money is for, `stand per`, and a day that something else
    /// happened on.
    pub(super) fn is_vague(
        &self,
        date: &FoundDate,
        (lead, start): (Lead, usize),
        others: &[FoundDate],
    ) -> bool {
        let first = self.word(date.tokens.start);
        // `nog deze maand` is to come.
        let still = [date.tokens.start.wrapping_sub(1), date.tokens.end]
            .into_iter()
            .any(|token| self.one_of(token, list!("nog|still")));
        let this = one_of(list!("dit|deze|this"), first) && is_year_or_month(date.value) && !still;
        let week = date.tokens.clone().any(|token| self.one_of(token, list!("week|maand|month")));
        let frame =
            week && others.iter().any(|other| other.tokens != date.tokens && within(other.value, date.value));
        // `figures as of 1 May`; what is to be as of a day to come begins then.
        let coming = date.value.first().zip(self.dates.reference).is_some_and(|(first, today)| first > today);
        let as_of = self.one_of(date.tokens.start.wrapping_sub(2), "stand|as") && !coming;
        let decade = date.value.from().is_some_and(|point| point.part() == Part::Decade);
        let near = date.tokens.start.saturating_sub(12)..date.tokens.end + 3;
        let denied = date.value.first() == self.dates.reference
            && date.tokens.len() == 1
            && near.into_iter().any(|token| self.one_of(token, "niets|nothing"));
        // `vandaag niet en volgend jaar niet`.
        let before = date.tokens.start.wrapping_sub(1);
        let never = self.one_of(date.tokens.end, "niet|not")
            && (self.word(before) == "," || self.is(before, Function::Conjunction));
        // `Voor 2029 is een evaluatie voorzien`.
        let near = date.tokens.end..date.tokens.end + 8;
        let planned = near
            .into_iter()
            .any(|token| self.one_of(token, list!("voorzien|gepland|ingepland|foreseen|planned")));
        // `originally planned for mid-April, took place on 28 May`.
        let near = date.tokens.start.saturating_sub(6)..date.tokens.start;
        let once = near.into_iter().any(|token| {
            self.one_of(token, list!("originally|initially|oorspronkelijk|aanvankelijk|eerder"))
                && (token + 1..date.tokens.end + 2).any(|token| {
                    self.one_of(
                        token,
                        list!("planned|scheduled|foreseen|due|gepland|voorzien|bedoeld|beoogd"),
                    )
                })
        });
        // `has risen every year since 2014`.
        let yearly = (date.tokens.start.saturating_sub(8)..date.tokens.start).any(|token| {
            self.one_of(token, "every|each|elk|ieder|jaarlijks|annually")
                && self.one_of(token + 1, "year|jaar|sinds|since")
        });
        // `in de jaren zeventig en tachtig`.
        let years = date.value.from().zip(date.value.to()).map(|(from, to)| (from.year(), to.year()));
        let decades = years.is_some_and(|(from, to)| from % 10 == 0 && to % 10 == 9 && to > from);
        // `Begin dit jaar … (23 januari)` is told closer in brackets.
        let closer = others.iter().any(|other| {
            other.tokens.start > date.tokens.end
                && self.word(other.tokens.start - 1) == "("
                && !is_day(date.value)
                && within(other.value, date.value)
        });
        this || frame
            || closer
            || decades && is_year(date.value)
            || lead == Lead::From && yearly
            || never
            || once
            || as_of
            || decade
            || denied
            || lead == Lead::After
            || lead == Lead::For && !planned
            || lead == Lead::From && self.is_record(date.tokens.start)
            || is_year(date.value) && self.is_level(date, start)
    }

    /// Whether a superlative stands before the words that lead in a date: `the largest since 1988`, `voor het
    /// eerst sinds 2009`.
    fn is_record(&self, date: usize) -> bool {
        let english = self.is_english();
        (date.saturating_sub(5)..date).any(|token| {
            let word = self.word(token);
            let most = if english {
                word.ends_with("est") && self.word(token.wrapping_sub(1)) == "the"
            } else {
                word.ends_with("ste")
            };
            let first = word == "eerst" || word == "time" && self.word(token.wrapping_sub(1)) == "first";
            first || most && !self.capital(token) && ordinal(word).is_none()
        })
    }

    /// Whether a year is only that of a number that another is compared with: `against three in 2014`.
    fn is_level(&self, date: &FoundDate, lead: usize) -> bool {
        let number = lead.wrapping_sub(1);
        let counted = matches!(self.words.class(number), Class::Number) || count(self.word(number)).is_some();
        let next = date.tokens.end + usize::from(self.word(date.tokens.end) == ",");
        counted
            && self.one_of(number.wrapping_sub(1), "with|from|than|against|met|tegen|dan")
            && !self.words.says(Cue::When, self.word(next))
    }

    /// Whether a clause tells nothing that a reader could tell from another: it has no name and no noun
    /// (`dit werd gedaan`), or only compares (`zoals vaker gebeurde`).
    pub(super) fn is_hollow(&self, clause: &Range<usize>, sense: Option<Sense>) -> bool {
        let bare = matches!(sense, None | Some(Sense::Auxiliary));
        let weak = bare || matches!(sense, Some(Sense::Plain | Sense::Act));
        let inner = self.trimmed(clause.clone());
        let says = |token: usize| {
            self.date_at(token).is_none()
                && (matches!(self.words.class(token), Class::Other | Class::Noun(_))
                    || self.entities.at(token).is_some())
        };
        let like = weak
            && self.words.says(Cue::Like, self.word(inner.start))
            && !self.one_of(inner.start + 1, "soon|possible");
        // `This was confirmed` points back to what was told.
        let points = self.one_of(inner.start, "this|it|dit");
        // `Today NATO is as united as ever` tells how things are.
        let now = bare && clause.clone().any(|token| self.one_of(token, "today|vandaag"));
        like || now || (bare || points) && !inner.into_iter().any(says)
    }

    /// Whether a clause has a verb that is no auxiliary, and not only one that says how things are.
    fn says_more(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|token| {
            self.is_verb(token)
                && self.words.verb(token).is_some_and(|verb| {
                    verb.sense != Sense::Auxiliary || self.one_of(token, "zal|zullen|gaat|gaan|will|shall")
                })
        })
    }

    /// Whether a relative clause says when an agreement was made: `de afspraak die zij in 2014 maakten`.
    pub(super) fn is_promise(&self, borrowed: Option<&Range<usize>>, clause: &Range<usize>) -> bool {
        let agreement = |borrowed: &Range<usize>| {
            self.words
                .hits(borrowed.clone())
                .last()
                .is_some_and(|hit| hit.end == borrowed.end && hit.noun.family == Family::Declaration)
        };
        borrowed.is_some_and(agreement) && self.has_verb(clause.clone())
    }

    /// Whether a clause names a sum of money.
    pub(super) fn tells_sum(&self, clause: &Range<usize>) -> bool {
        clause
            .clone()
            .any(|token| self.one_of(token, "eur|usd|gbp|€|$|£|sum|bedrag|miljoen|miljard|million|billion"))
    }

    /// Whether a year is only the one that a sum or a share is for, or one that nothing happens in.
    pub(super) fn is_budget(
        &self,
        date: &FoundDate,
        lead: Lead,
        clause: &Range<usize>,
        sense: Option<Sense>,
    ) -> bool {
        let money = self.tells_sum(clause);
        let share = clause.clone().any(|token| self.one_of(token, list!("%|procent|percent|bbp|gdp")));
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
            self.one_of(token, list!("verwachting|gereed|klaar|voltooid|operationeel|inzetbaar|expected|operational|complete|deployable"))
        });
        if date.value.is_approximate() || span || expected {
            return (money || share) && lead != Lead::From;
        }
        // `Wat zeventig jaar geleden begon` names nothing.
        if self.one_of(self.trimmed(clause.clone()).start, "wat|what") {
            return true;
        }
        let weak =
            matches!(sense, None | Some(Sense::Plain | Sense::Auxiliary | Sense::Deliver | Sense::Decide));
        let first_since = lead == Lead::From
            && (clause.start..date.tokens.start).any(|token| self.one_of(token, "eerste|first"));
        // `would vote next year` is to happen, and so is what a verb tells of a year to come.
        let coming = date.value.first().zip(self.dates.reference).is_some_and(|(first, today)| first > today);
        let ready = clause.clone().any(|token| self.one_of(token, list!("ready|bereid")));
        let told = sense == Some(Sense::Decide) || lead == Lead::At && !ready && self.says_more(clause);
        let weak = weak && !(coming && told);
        first_since
            || match lead {
                Lead::By => money || share,
                Lead::From => money && (weak || sense == Some(Sense::Act)),
                _ => money || share || closer || weak,
            }
    }
}

/// Whether a date is a whole year, a month or a season.
fn is_year_or_month(date: Edtf) -> bool {
    date.from().is_none_or(|point| matches!(point.part(), Part::Year | Part::Month(_) | Part::Decade))
}

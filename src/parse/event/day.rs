//! Days that a sentence takes from what stands before it: `'s avonds`, `that evening`, `waarna de
//! leiders dineerden`; and the day of the heading above it.

use std::ops::Range;

use super::attach::is_day;
use super::clause::Reader;
use super::words::{Class, Cue, Family, Vocabulary};
use crate::list;
use crate::parse::date::FoundDate;
use crate::text::list::{List, one_of};

/// How many dates back the day is looked for.
const LOOK_BACK: usize = 12;

impl Reader<'_> {
    /// The day that a heading gives to what stands under it, as an index of the dates. A date line in
    /// the letterhead gives none.
    pub(super) fn heading_day(&self, sentence: usize, letterhead: bool) -> Option<usize> {
        let start = self.dates.first_from(self.document.sentences[sentence].tokens().start);
        let date = self.dates.found.get(start).filter(|date| date.sentence == sentence)?;
        let own = letterhead && date.value.first() == self.dates.reference;
        (is_one_day(date) && !own).then_some(start)
    }

    /// The day of a sentence that names one day, besides longer dates.
    pub(super) fn day_of(&self, sentence: usize) -> Option<&FoundDate> {
        let mut days = self.dates.of_sentence(sentence).iter().filter(|date| is_one_day(date));
        let only = days.next()?;
        days.next().is_none().then_some(only)
    }

    /// The last single day that a sentence names before a token.
    pub(super) fn day_before(&self, sentence: usize, token: usize) -> Option<&FoundDate> {
        let dates = self.dates.of_sentence(sentence);
        let end = dates.partition_point(|date| date.tokens.end <= token);
        dates[..end].iter().rev().take(LOOK_BACK).find(|date| is_one_day(date))
    }

    /// The day of a clause that only says that it is the same one.
    pub(super) fn same_day(
        &self,
        clause: &Range<usize>,
        sentence: usize,
        family: Family,
    ) -> Option<&FoundDate> {
        let meal = family == Family::Meal;
        let refers = clause.clone().filter(|&token| self.same.at(self.document, token)).any(|token| {
            let next = self.word(token + 1);
            match self.word(token) {
                "avonds" | "ochtends" | "middags" | "morgens" => self.word(token.wrapping_sub(1)) == "s",
                "die" | "dezelfde" | "diezelfde" | "that" | "same" => {
                    let day = one_of("dag|avond|middag|ochtend|day|evening|morning|afternoon|night", next);
                    // `op dezelfde dag dat …` names another event and no day.
                    day && !self.one_of(token + 2, "dat|waarop|as|that|toen|when")
                }
                "daarna" | "waarna" | "aansluitend" | "afterwards" | "nadien" => meal,
                // `in the morning`, `the afternoon session`, `de ochtendsessie`.
                word if self.words.says(Cue::PartOfDay, word) => {
                    one_of(
                        "in the|in de|in",
                        self.folded(&(token.saturating_sub(2).max(clause.start)..token)),
                    ) || matches!(self.words.class(token + 1), Class::Noun(_))
                }
                word => {
                    matches!(self.words.class(token), Class::Noun(_))
                        && self.words.begins(Cue::PartOfDay, word)
                }
            }
        });
        if !refers || clause.clone().any(|token| self.date_at(token).is_some()) {
            return None;
        }
        let section = self.document.sentences[sentence].section();
        let end = self.dates.first_from(clause.start);
        let mut before = self.dates.found[..end].iter().rev().take(LOOK_BACK);
        let day = before
            .find(|date| is_one_day(date) && self.document.sentences[date.sentence].section() == section)?;
        // The morning that follows a night is that of another day.
        let night = |token| self.words.names(Cue::Night, self.word(token));
        let part = |token| self.words.begins(Cue::PartOfDay, self.word(token)) && !night(token);
        let next = clause.clone().any(part) && day.tokens.clone().any(night);
        (!next).then_some(day)
    }
}

/// Whether a word may say that a clause has the day of what stands before it ([`Reader::same_day`]).
pub(super) fn may_be_same(words: &Vocabulary, word: &str) -> bool {
    const SAME: &List = list!(
        "avonds|ochtends|middags|morgens|die|dezelfde|diezelfde|that|same|daarna|waarna|aansluitend|afterwards|nadien"
    );
    one_of(SAME, word) || words.says(Cue::PartOfDay, word) || words.begins(Cue::PartOfDay, word)
}

/// Whether a date is one day.
fn is_one_day(date: &FoundDate) -> bool {
    is_day(date.value) && date.value.first() == date.value.last()
}

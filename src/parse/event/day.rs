//! Days that a sentence takes from what stands before it: `'s avonds`, `that evening`, `waarna de
//! leiders dineerden`; and the day of the heading above it.

use std::ops::Range;

use super::attach::is_day;
use super::clause::Reader;
use super::words::{Class, Cue, Family};
use crate::parse::date::FoundDate;
use crate::text::list::{begins, one_of};

/// How many dates back the day is looked for.
const LOOK_BACK: usize = 12;

impl Reader<'_> {
    /// The day that a heading gives to what stands under it, as an index of the dates. A date line in
    /// the letterhead gives none.
    pub(super) fn heading_day(&self, sentence: usize, letterhead: bool) -> Option<usize> {
        let start = self.dates.first_from(self.document.sentences[sentence].tokens.start);
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
        let refers = clause.clone().any(|token| {
            let next = self.word(token + 1);
            match self.word(token) {
                "avonds" | "ochtends" | "middags" | "morgens" => self.word(token.wrapping_sub(1)) == "s",
                "die" | "dezelfde" | "diezelfde" | "that" | "same" => {
                    let day = one_of("dag|avond|middag|ochtend|day|evening|morning|afternoon|night", next);
                    // `op dezelfde dag dat …` names another event and no day.
                    day && !one_of("dat|waarop|as|that|toen|when", self.word(token + 2))
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
                    matches!(self.words.class(token), Class::Noun(_)) && begins("ochtend|middag|avond", word)
                }
            }
        });
        if !refers || clause.clone().any(|token| self.date_at(token).is_some()) {
            return None;
        }
        let section = self.document.sentences[sentence].section;
        let end = self.dates.first_from(clause.start);
        let mut before = self.dates.found[..end].iter().rev().take(LOOK_BACK);
        let day = before
            .find(|date| is_one_day(date) && self.document.sentences[date.sentence].section == section)?;
        // The morning that follows a night is that of another day.
        let says = |tokens: &Range<usize>, words: &str| {
            tokens.clone().any(|token| begins(words, self.word(token)) || ends(words, self.word(token)))
        };
        let next = says(clause, "ochtend|middag|morning|afternoon")
            && says(&day.tokens, "avond|nacht|evening|night");
        (!next).then_some(day)
    }
}

/// Whether a word ends as one of a list.
fn ends(words: &str, word: &str) -> bool {
    words.split('|').any(|end| word.ends_with(end))
}

/// Whether a date is one day.
fn is_one_day(date: &FoundDate) -> bool {
    is_day(date.value) && date.value.first() == date.value.last()
}

//! The days of the report's own meeting, named by their order: `op de tweede dag`, `on the first day and
//! one on the second`, `de slotdag`, `this morning`.
//!
//! They are no date expressions of the text, but the events on them are dated by them.

use super::attach::is_day;
use super::key::ordinal;
use super::words::{Cue, Vocabulary};
use crate::model::{Basis, Day, Edtf, Point};
use crate::order;
use crate::parse::date::{Dates, FoundDate};
use crate::parse::document::{Document, Marks, Token, TokenKind};
use crate::text::list::one_of;

/// The longest meeting, in days.
const LONGEST: i32 = 6;

/// How many days the meeting may be away from the date of the report.
const AWAY: i32 = 30;

/// The dates of a report with the days that it names by their order in the meeting.
pub(super) fn with_days(document: &Document<'_>, dates: &Dates, words: &Vocabulary) -> Dates {
    let days = Days { document, words, range: range(dates), reference: dates.reference };
    let naming = Marks::of(document, |word| days.may_name(word));
    let mut all = dates.clone();
    for (index, sentence) in document.sentences.iter().enumerate() {
        let mut dated = dates.of_sentence(index);
        let mut found = false;
        let mut token = sentence.tokens().start;
        while token < sentence.tokens().end {
            // Where the next date begins.
            let mut next = sentence.tokens().end;
            if let Some((date, rest)) = dated.split_first() {
                if date.tokens.start <= token {
                    (token, dated) = (date.tokens.end.max(token), rest);
                    continue;
                }
                next = date.tokens.start;
            }
            let named = naming.at(document, token).then(|| days.at(token, next, found)).flatten();
            let Some((tokens, day)) = named else {
                token += 1;
                continue;
            };
            token = tokens.end;
            let Some(point) = Point::on(day) else { continue };
            found = true;
            let range = document.tokens[tokens.start].start()..document.tokens[tokens.end - 1].end();
            let value = Edtf::between(point, point);
            all.found.push(FoundDate { range, tokens, sentence: index, value, basis: Basis::FromContext });
        }
    }
    order::sort_by_key(&mut all.found, |date| date.tokens.start);
    all
}

/// The first and last day of the meeting that the report is from, or of the first one that it names.
fn range(dates: &Dates) -> Option<(Day, Day)> {
    let ranges = || {
        dates.found.iter().filter_map(|date| {
            let (first, last) = (date.value.first()?, date.value.last()?);
            let length = last.number() - first.number();
            (is_day(date.value) && (1..LONGEST).contains(&length)).then_some((first, last))
        })
    };
    let today = dates.reference?;
    let near = |(first, _): &(Day, Day)| (first.number() - today.number()).abs() <= AWAY;
    ranges().find(|(_, last)| *last == today).or_else(|| ranges().find(near))
}

/// What the days are told from.
struct Days<'a> {
    document: &'a Document<'a>,
    words: &'a Vocabulary,
    range: Option<(Day, Day)>,
    reference: Option<Day>,
}

impl Days<'_> {
    fn cue(&self, cue: Cue, token: usize) -> bool {
        self.words.says(cue, self.document.word(token))
    }

    /// Whether a word may be the one by which a day is named.
    fn may_name(&self, word: &str) -> bool {
        let bare = unowned(word);
        self.words.says(Cue::Now, bare)
            || self.words.says(Cue::PartOfDay, bare)
            || self.words.says(Cue::LastDay, word)
            || ordinal(word).is_some()
    }

    /// The day that is named at a token, with the tokens that do so. `told` is whether the sentence has
    /// named one before.
    fn at(&self, token: usize, end: usize, told: bool) -> Option<(std::ops::Range<usize>, Day)> {
        let now = unowned(self.document.word(token));
        // `tot op heden` is no day.
        let till = token.checked_sub(1).is_some_and(|before| one_of("op|tot", self.document.word(before)));
        if self.words.says(Cue::Now, now) && !till {
            return Some((token..token + 1, self.reference?));
        }
        let before = token.checked_sub(1).map_or("", |before| self.document.word(before));
        if before == "this" && self.words.says(Cue::PartOfDay, now) {
            return Some((token - 1..token + 1, self.reference?));
        }
        let (first, last) = self.range?;
        let (tokens, number) = self.ordered(token, end, told)?;
        let day = match number {
            0 => last,
            number => first.plus(i32::try_from(number).ok()? - 1),
        };
        (day <= last).then_some((tokens, day))
    }

    /// The number of a day at a token, 0 for the last one: `second working day`, `slotdag`, or `second`
    /// alone behind another day.
    fn ordered(&self, token: usize, end: usize, told: bool) -> Option<(std::ops::Range<usize>, u32)> {
        if self.cue(Cue::LastDay, token) && self.is_own(token + 1, end) {
            return Some((token..token + 1, 0));
        }
        let number = ordinal(self.document.word(token))?;
        let definite = |token: usize| one_of("de|the", self.document.word(token));
        let before = token.checked_sub(1).filter(|before| definite(*before));
        let titled = self.document.tokens.get(token.wrapping_sub(1)).is_none_or(is_mark);
        let day = (token + 1..end.min(token + 3)).find(|day| self.cue(Cue::Day, *day));
        if let Some(day) = day.filter(|day| (before.is_some() || titled) && self.is_own(day + 1, end)) {
            return Some((token..day + 1, number));
        }
        let on = one_of("op|on", self.document.word(before?.checked_sub(1)?));
        let alone = token + 1 >= end || self.document.tokens.get(token + 1).is_none_or(is_mark);
        (told && on && alone).then_some((token..token + 1, number))
    }

    /// Whether what follows leaves the day to the meeting: nothing that it is the day of, or a meeting.
    fn is_own(&self, next: usize, end: usize) -> bool {
        let of = next < end && self.cue(Cue::Since, next);
        !of || (next..end.min(next + 4)).any(|token| self.cue(Cue::Meeting, token))
    }
}

/// A word without its ending of a genitive: `this morning's session`.
fn unowned(word: &str) -> &str {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

/// Whether a token is a mark.
fn is_mark(token: &Token) -> bool {
    token.kind() == TokenKind::Mark
}

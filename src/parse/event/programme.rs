//! Programmes and lists of milestones: lines with a day or an hour and what happens then.

use std::ops::Range;

use super::attach::is_year;
use super::clause::Reader;
use super::mention::{Context, Head, Mention, WINDOW};
use super::undated::take;
use super::words::{Class, Family};
use crate::model::{Basis, EventKind};
use crate::parse::date::FoundDate;

/// What opens a line of a letterhead rather than of a programme.
const LABELS: &str = "datum|date|kenmerk|reference|ref|betreft|subject|versie|version|stand|status|periode|period|onderwerp|\
                      bijlage|annex|vergaderjaar|tabel|table|figuur|figure";

impl Reader<'_> {
    /// Whether a day closes a line that says what happens on it: `Eerste levering – maart 2027`.
    pub(super) fn is_labelled(&self, date: &FoundDate, sentence: &Range<usize>) -> bool {
        let (_, lead) = self.lead(date, sentence);
        let label = sentence.start..lead.saturating_sub(1);
        let divided = lead > sentence.start && self.one_of(lead - 1, ":|–|—");
        let says =
            label.clone().filter(|token| matches!(self.words.class(*token), Class::Other | Class::Noun(_)));
        divided
            && date.tokens.end + usize::from(self.stop(date.tokens.end)) >= sentence.end
            && says.take(2).count() > 1
            && label.len() <= WINDOW
            && !self.has_verb(label.clone())
            && label.clone().all(|token| self.date_at(token).is_none())
            && !self.one_of(label.start, LABELS)
    }

    /// Where the list begins that a line of a programme gives behind its day: `Programma 10 juli: …`.
    fn programme_of(&self, date: &FoundDate, sentence: &Range<usize>) -> Option<usize> {
        let from = date.tokens.end + 1;
        let colon = self.one_of(date.tokens.end, ":|–|—") && from < sentence.end;
        let opens = date.tokens.start - sentence.start <= 3;
        (colon && opens && !is_year(date.value) && !self.has_verb(from..sentence.end)).then_some(from)
    }

    /// Whether a day opens a line of a programme: `3 juli: verzending van de brief`.
    pub(super) fn is_programmed(&self, date: &FoundDate, sentence: &Range<usize>) -> bool {
        let led =
            |token: usize| self.stop(token) || self.one_of(token, "op|uiterlijk|on|by|at|no|later|than");
        let colon = self.one_of(date.tokens.end, ":|–|—") && date.tokens.end + 1 < sentence.end;
        // `2024: 3 miljard euro` tells of a sum.
        let counted = is_year(date.value) && matches!(self.words.class(date.tokens.end + 1), Class::Number);
        colon && !counted && !self.tells_sum(sentence) && (sentence.start..date.tokens.start).all(led)
    }

    /// All else that a line of a programme lists: `10 juli – Raad; galadiner`. What is found is added to what is
    /// taken.
    pub(super) fn also_listed(
        &self,
        date: &FoundDate,
        sentence: usize,
        clauses: &[Range<usize>],
        taken: &mut Vec<usize>,
        context: &Context,
    ) -> Vec<Mention> {
        let all = self.document.sentences[sentence].tokens();
        let Some(from) = self.programme_of(date, &all) else { return Vec::new() };
        let mut found = Vec::new();
        for hit in self.words.hits(from..all.end) {
            let part = matches!(
                hit.noun.family,
                Family::Session
                    | Family::Council
                    | Family::Meal
                    | Family::Forum
                    | Family::Ceremony
                    | Family::Meeting
            );
            if part && self.led(*hit, &(from..all.end)).is_none() && take(taken, hit.start) {
                found.push(self.noun_mention(*hit, date, hit.start, sentence, clauses, context));
            }
        }
        found
    }

    /// A line of a programme under the heading of a day: `15.00 uur: partners en China`.
    pub(super) fn programmed(&self, sentence: usize, context: &Context) -> Option<Mention> {
        let day = &self.dates.found[context.day?];
        let all = self.document.sentences[sentence].tokens();
        if !matches!(self.words.class(all.start), Class::Number) || all.len() > WINDOW {
            return None;
        }
        let hour = (all.start + 1..all.end.min(all.start + 8))
            .find(|token| self.one_of(*token, "uur|u|h|hrs|hours"))?;
        let subject = self.trimmed(hour + 1..all.end);
        let end = subject.clone().find(|token| self.stop(*token)).unwrap_or(subject.end);
        let subject = subject.start..end;
        if subject.is_empty() || self.date_at(subject.start).is_some() || self.has_verb(subject.clone()) {
            return None;
        }
        Some(
            Mention::of(
                (EventKind::Session, Family::Forum),
                sentence,
                all.clone(),
                Head::Phrase(subject.start, subject.end),
            )
            .on(day, Basis::FromContext)
            .named(self.folded(&subject).to_owned()),
        )
    }
}

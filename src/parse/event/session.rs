//! Sessions counted out over days: `één op 4 april en twee op 5 april`.

use std::ops::Range;

use super::clause::Reader;
use super::key::ordinal;
use super::mention::{Context, Head, Mention};
use super::words::{Cue, Family, Function, Hit};
use crate::list;
use crate::model::{Basis, EventKind};
use crate::parse::date::FoundDate;

/// The most sessions that are counted out.
const MOST: u32 = 12;

/// How many tokens of a sentence are looked at.
const REACH: usize = 200;

/// How sessions are told apart before or after a date.
#[derive(Clone, Copy)]
enum Told {
    /// So many of them: `twee`, `de laatste twee`.
    Count(u32),
    /// The one of this number: `de derde`.
    Number(u32),
    /// All that were not told before: `de overige`.
    Rest,
}

impl Reader<'_> {
    /// The sessions that a sentence counts out over its dates, one mention for each session.
    pub fn counted(&self, sentence: usize, tokens: &Range<usize>, dates: &[FoundDate]) -> Vec<Mention> {
        let near = tokens.start..tokens.end.min(tokens.start + REACH);
        let mut hits = self.words.hits(near.clone()).iter();
        let Some(hit) = hits.find(|hit| hit.noun.family == Family::Session).filter(|_| !dates.is_empty())
        else {
            return Vec::new();
        };
        let mut total = MOST;
        let told = self.told(&near, &mut total);
        let days = told.iter().map(|(_, _, date)| date).collect::<std::collections::HashSet<_>>().len();
        let several = told.iter().any(|(told, ..)| matches!(told, Told::Count(2..) | Told::Rest));
        if days < 2 && !several {
            return Vec::new();
        }
        let mut last = 0;
        let mut found = Vec::new();
        for (told, token, date) in told {
            let numbers = match told {
                Told::Count(count) => last + 1..=last + count,
                Told::Number(number) => number..=number,
                Told::Rest => last + 1..=total,
            };
            for number in numbers.take_while(|number| *number <= MOST) {
                last = number;
                let date = &self.dates.found[date];
                let span = token.min(date.tokens.start)..date.tokens.end.max(token + 1);
                found.push(
                    Mention::of(
                        (EventKind::Session, Family::Session),
                        sentence,
                        span.clone(),
                        Head::Noun(*hit),
                    )
                    .on(date, Basis::FromContext)
                    .named(session_key(number))
                    .of_noun(self.word(hit.end - 1).to_owned()),
                );
            }
        }
        found
    }

    /// The sessions that a sentence lists by their subjects: `op zaterdag volgden sessies over Irak, het
    /// zuiden en geld`, one mention for each subject, and what else is listed with them.
    pub fn listed(&self, sentence: usize, tokens: &Range<usize>, context: &Context) -> Vec<Mention> {
        let hits = self.words.hits(tokens.clone()).iter();
        let plural =
            hits.filter(|hit| hit.noun.family == Family::Session && self.word(hit.end - 1).ends_with('s'));
        let Some(hit) = plural.take(MOST as usize).find(|hit| self.one_of(hit.end, "over|on|about")) else {
            return Vec::new();
        };
        let heading = context.day.map(|day| &self.dates.found[day]);
        let Some(day) = self.day_before(sentence, hit.start).or(heading) else { return Vec::new() };
        let subjects = self.subjects(hit.end + 1..tokens.end.min(hit.end + REACH));
        if subjects.len() < 2 {
            return Vec::new();
        }
        let mention = |subject: Range<usize>| {
            let named = self.words.hits(subject.clone()).first().copied();
            let (kind, family) =
                named.map_or((EventKind::Session, Family::Forum), |hit| (hit.noun.kind, hit.noun.family));
            Mention::of(
                (kind, family),
                sentence,
                subject.clone(),
                named.map_or(Head::Phrase(subject.start, subject.end), Head::Noun),
            )
            .on(day, Basis::FromContext)
            .named(named.map_or_else(String::new, |hit| self.key(hit, family, &subject)))
            .of_noun(named.map_or_else(String::new, |hit| self.noun_word(hit)))
        };
        subjects.into_iter().map(mention).collect()
    }

    /// The session that only an ordinal names behind another one: `the first session dealt with X; the
    /// second was devoted to Y`.
    pub fn elliptic(&self, sentence: usize, tokens: &Range<usize>) -> Option<Mention> {
        let numbered = |hit: &&Hit| hit.noun.family == Family::Session && self.ordinal(**hit).is_some();
        let hit = self.words.hits(tokens.clone()).iter().find(numbered)?;
        let end = tokens.end.min(hit.end + REACH);
        let token = (hit.end + 1..end).find(|token| {
            self.one_of(token - 1, list!("de|the"))
                && ordinal(self.word(*token)).is_some_and(|number| number > 1)
                && self.is_verb(token + 1)
        })?;
        let stop = (token..end).find(|stop| self.stop(*stop) && self.word(*stop) != ",").unwrap_or(end);
        Some(
            Mention::of((EventKind::Session, Family::Session), sentence, token - 1..stop, Head::Noun(*hit))
                .named(session_key(ordinal(self.word(token))?))
                .of_noun(self.noun_word(*hit)),
        )
    }

    /// The members of a list with commas and *en*, up to a verb or another mark.
    fn subjects(&self, tokens: Range<usize>) -> Vec<Range<usize>> {
        let mut subjects: Vec<Range<usize>> = Vec::new();
        let mut start = tokens.start;
        for token in tokens.clone() {
            let divides = self.word(token) == "," || self.is(token, Function::Conjunction);
            let ends = token + 1 >= tokens.end
                || !divides && self.stop(token)
                || self.is_verb(token)
                || self.is(token, Function::Subordinator);
            if divides || ends {
                if start < token && subjects.len() < MOST as usize {
                    subjects.push(start..token);
                }
                start = token + 1;
            }
            if ends {
                break;
            }
        }
        subjects
    }

    /// The counts and numbers of sessions in some tokens, each with its token and the date (as an index)
    /// that it belongs to, and how many there are in `total` where that is said: the next date, or the one before where that still has none.
    fn told(&self, tokens: &Range<usize>, total: &mut u32) -> Vec<(Told, usize, usize)> {
        let mut out: Vec<(Told, usize, usize)> = Vec::new();
        let mut pending: Vec<(Told, usize)> = Vec::new();
        let mut waiting: Option<usize> = None;
        let mut token = tokens.start;
        while token < tokens.end {
            if let Some(date) = self.date_at(token) {
                let index = self.dates.first_from(date.tokens.start);
                waiting = pending.is_empty().then_some(index);
                if let Some(all) = self.drop_total(&mut pending) {
                    *total = all;
                }
                out.extend(pending.drain(..).map(|(told, token)| (told, token, index)));
                token = date.tokens.end;
                continue;
            }
            if let Some(told) = self.told_at(token) {
                match waiting.take() {
                    Some(date) => out.push((told, token, date)),
                    None => pending.push((told, token)),
                }
            }
            token += 1;
        }
        out
    }

    /// `drie sessies: één op …` begins with how many there are in all, which is no day's count.
    fn drop_total(&self, pending: &mut Vec<(Told, usize)>) -> Option<u32> {
        if let [(Told::Count(all), first), (_, second), ..] = *pending.as_slice()
            && (first..second).any(|token| self.one_of(token, ":|,|waarvan"))
        {
            pending.remove(0);
            return Some(all);
        }
        None
    }

    /// The count or number of sessions at a token: `twee op`, `laatste twee werksessies`, `de derde op`.
    fn told_at(&self, token: usize) -> Option<Told> {
        let next = token + 1;
        let session = self.words.hits(next..next + 1).iter().any(|hit| hit.noun.family == Family::Session);
        let goes_on = session
            || self.is(next, Function::Preposition)
            || self.is(next, Function::Conjunction)
            || self.date_at(next).is_some();
        if let Some(count) = count(self.word(token)).filter(|_| goes_on) {
            return Some(Told::Count(count));
        }
        let rest = self.words.says(Cue::Rest, self.word(token)).then_some(Told::Rest);
        let number = ordinal(self.word(token)).filter(|number| *number > 0).map(Told::Number);
        number.or(rest).filter(|_| goes_on)
    }
}

/// The key of the session with a number.
pub fn session_key(number: u32) -> String {
    let mut key = String::from("#");
    key.push_str(&number.to_string());
    key
}

/// A count in words or digits.
pub(super) fn count(word: &str) -> Option<u32> {
    Some(match word {
        "één" | "een" | "1" | "one" => 1,
        "twee" | "2" | "two" => 2,
        "drie" | "3" | "three" => 3,
        "vier" | "4" | "four" => 4,
        "vijf" | "5" | "five" => 5,
        _ => return None,
    })
}

//! Sessions counted out over days: `één op 4 april en twee op 5 april`.

use std::ops::Range;

use super::clause::Reader;
use super::key::ordinal;
use super::mention::{Head, Mention};
use super::words::{Family, Function};
use crate::model::{Basis, EventKind};
use crate::parse::date::FoundDate;
use crate::text::list::one_of;

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
        let told = self.told(&near);
        let days = told.iter().map(|(_, _, date)| date).collect::<std::collections::HashSet<_>>().len();
        let several = told.iter().any(|(told, ..)| matches!(told, Told::Count(2..)));
        if days < 2 && !several {
            return Vec::new();
        }
        let mut last = 0;
        let mut found = Vec::new();
        for (told, token, date) in told {
            let numbers = match told {
                Told::Count(count) => last + 1..=last + count,
                Told::Number(number) => number..=number,
            };
            for number in numbers.take_while(|number| *number <= MOST) {
                last = number;
                let date = &self.dates.found[date];
                let span = token.min(date.tokens.start)..date.tokens.end.max(token + 1);
                found.push(Mention {
                    kind: EventKind::Session,
                    family: Family::Session,
                    key: session_key(number),
                    date: Some((date.value, Basis::FromContext)),
                    date_tokens: Some(date.tokens.clone()),
                    tokens: span.clone(),
                    clause: span,
                    borrowed: None,
                    noun: self.word(hit.end - 1).to_owned(),
                    title: false,
                    sentence,
                    head: Head::Noun(*hit),
                    agreed: false,
                    creates: true,
                });
            }
        }
        found
    }

    /// The counts and numbers of sessions in some tokens, each with its token and the date (as an index)
    /// that it belongs to: the next one, or the one before where that still has none.
    fn told(&self, tokens: &Range<usize>) -> Vec<(Told, usize, usize)> {
        let mut out: Vec<(Told, usize, usize)> = Vec::new();
        let mut pending: Vec<(Told, usize)> = Vec::new();
        let mut waiting: Option<usize> = None;
        let mut token = tokens.start;
        while token < tokens.end {
            if let Some(date) = self.date_at(token) {
                let index = self.dates.first_from(date.tokens.start);
                waiting = pending.is_empty().then_some(index);
                self.drop_total(&mut pending);
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

    /// `drie sessies: één op …` begins with how many there are in all.
    fn drop_total(&self, pending: &mut Vec<(Told, usize)>) {
        if let [(Told::Count(_), _), (Told::Count(_), second), ..] = pending.as_slice()
            && (pending[0].1..*second).any(|token| one_of(":|,|waarvan", self.word(token)))
        {
            pending.remove(0);
        }
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
        ordinal(self.word(token)).filter(|number| *number > 0 && goes_on).map(Told::Number)
    }
}

/// The key of the session with a number.
pub fn session_key(number: u32) -> String {
    let mut key = String::from("#");
    key.push_str(&number.to_string());
    key
}

/// A count in words or digits.
fn count(word: &str) -> Option<u32> {
    Some(match word {
        "één" | "een" | "1" | "one" => 1,
        "twee" | "2" | "two" => 2,
        "drie" | "3" | "three" => 3,
        "vier" | "4" | "four" => 4,
        "vijf" | "5" | "five" => 5,
        _ => return None,
    })
}

//! Sessions counted out over days: `één op 4 april en twee op 5 april`.

use std::ops::Range;

use super::clause::Reader;
use super::mention::{Head, Mention};
use super::words::{Family, Function};
use crate::model::{Basis, EventKind};
use crate::parse::date::FoundDate;

/// The most sessions that are counted out.
const MOST: u32 = 12;

impl Reader<'_> {
    /// The sessions that a sentence counts out over its dates, one mention for each session.
    pub fn counted(&self, sentence: usize, tokens: &Range<usize>, dates: &[FoundDate]) -> Vec<Mention> {
        if dates.is_empty() {
            return Vec::new();
        }
        let end = tokens.end.min(tokens.start + 200);
        let hits = self.words.hits(tokens.start..end);
        let Some(hit) = hits.iter().find(|hit| hit.noun.family == Family::Session) else { return Vec::new() };
        let mut number = 0;
        let mut found = Vec::new();
        for date in dates.iter().take(8) {
            let Some((count, start)) = self.count_before(date, tokens.start) else { continue };
            for _ in 0..count {
                number += 1;
                if number > MOST {
                    return found;
                }
                found.push(Mention {
                    kind: EventKind::Session,
                    family: Family::Session,
                    key: session_key(number),
                    date: Some((date.value, Basis::FromContext)),
                    date_tokens: Some(date.tokens.clone()),
                    tokens: start..date.tokens.end,
                    clause: start..date.tokens.end,
                    borrowed: None,
                    noun: self.word(hit.end - 1).to_owned(),
                    title: false,
                    sentence,
                    head: Head::Noun(*hit),
                    creates: true,
                });
            }
        }
        found
    }

    /// The count that stands before a date, and its token: `twee op`, `the second and third on`.
    fn count_before(&self, date: &FoundDate, low: usize) -> Option<(u32, usize)> {
        let mut token = date.tokens.start;
        for _ in 0..4 {
            token = token.checked_sub(1).filter(|token| *token >= low)?;
            if let Some(count) = count(self.word(token)) {
                return Some((count, token));
            }
            let session =
                self.words.hits(token..token + 1).iter().any(|hit| hit.noun.family == Family::Session);
            if !self.is(token, Function::Preposition) && !session && !self.is(token, Function::Pronoun) {
                return None;
            }
        }
        None
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

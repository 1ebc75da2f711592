//! Whether a sentence says of a date that the meeting was then which the report is about: the date
//! stands in one clause with the meeting's noun or verb, and nothing else stands between them that may
//! have a date of its own.
//!
//! | sentence | date of the meeting |
//! | --- | --- |
//! | `Op 4 en 5 april kwamen de ministers samen` | yes |
//! | `een appreciatie van de top die van 9 t/m 11 juli is gehouden` | yes |
//! | `the meeting of Foreign Ministers held in Bucharest on 29 November` | yes |
//! | `de eerste bijeenkomst sinds de toetreding van Zweden op 7 maart` | no |
//! | `met minister Kamp, die op 17 september aantrad` | no |

use std::ops::Range;

use super::sense::{Meetings, Vocabulary};
use crate::parse::document::Document;
use crate::text::list::one_of;

/// How far from a date the words of its meeting may stand, in tokens.
const REACH: usize = 30;
/// How far behind its pronoun a relative clause says that the meeting was held, in tokens.
const HELD: usize = 24;

/// What sort of meeting some words name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sorts {
    /// One of ministers, leaders, a council.
    council: bool,
    /// One in parliament.
    debate: bool,
}

impl Sorts {
    /// Whether a meeting of ministers or leaders is named, and none in parliament.
    pub fn of_council_alone(self) -> bool {
        self.council && !self.debate
    }

    /// Whether one of a report that names these may be one of the others.
    fn fit(self, others: Self) -> bool {
        let none = !self.council && !self.debate;
        none || self.council && others.council || self.debate && others.debate
    }
}

/// What the words of some tokens name.
pub fn named(document: &Document<'_>, vocabulary: &Vocabulary, tokens: Range<usize>) -> Sorts {
    tokens.fold(Sorts::default(), |sorts, token| {
        let here = sort(&vocabulary.tongue.papers.meetings, document.word(token));
        Sorts { council: sorts.council || here.council, debate: sorts.debate || here.debate }
    })
}

/// What the last word before a token names that names a meeting.
pub fn before(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    sentence: &Range<usize>,
    token: usize,
) -> Option<Sorts> {
    let words = &vocabulary.tongue.papers.meetings;
    let near = (sentence.start..token).rev().take(REACH);
    near.map(|token| sort(words, document.word(token))).find(|sorts| *sorts != Sorts::default())
}

/// What a word names; a compound names what its last part does.
fn sort(words: &Meetings, word: &str) -> Sorts {
    let is = |nouns: &str| one_of(nouns, word) || is_compound(nouns, word);
    let debate = is(words.debates);
    Sorts { council: !debate && (is(words.councils) || one_of(words.meets, word)), debate }
}

/// Whether a sentence says of a date that a meeting of these sorts was then.
pub fn is_then(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    sorts: Sorts,
    sentence: &Range<usize>,
    date: &Range<usize>,
) -> bool {
    let words = &vocabulary.tongue.papers.meetings;
    let fits = |word: &str| {
        let here = sort(words, word);
        (here != Sorts::default()).then(|| sorts.fit(here))
    };
    // A relative pronoun between the date and the noun asks for a verb that says that it was held.
    let mut relative = None;
    for token in (sentence.start..date.start).rev().take(REACH) {
        let word = document.word(token);
        if one_of(words.relatives, word) {
            relative = Some(token);
        } else if one_of(";|:", word) || one_of(words.openers, word) || is_other(words, word) {
            return false;
        } else if let Some(fits) = fits(word) {
            let held = |from: usize| {
                (from..sentence.end.min(from + HELD)).any(|token| one_of(words.held, document.word(token)))
            };
            return fits && relative.is_none_or(held);
        }
    }
    if relative.is_some() {
        return false;
    }
    for token in (date.end..sentence.end).take(REACH) {
        let word = document.word(token);
        let stops = one_of(",|;|:", word) || one_of(words.openers, word);
        if stops || one_of(words.relatives, word) || is_other(words, word) {
            return false;
        }
        if let Some(fits) = fits(word) {
            return fits;
        }
    }
    false
}

/// Whether a word names something else that may have a date of its own.
fn is_other(words: &Meetings, word: &str) -> bool {
    one_of(words.others, word) || is_compound(words.others, word)
}

/// Whether a word ends in one of some nouns.
fn is_compound(nouns: &str, word: &str) -> bool {
    word.len() > 7 && nouns.split('|').any(|noun| word.ends_with(noun))
}

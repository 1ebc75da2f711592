//! Persons: an office with a capitalised name after it, and afterwards that name alone.

use std::collections::HashMap;
use std::ops::Range;

use super::names;
use crate::list;
use crate::parse::document::{Document, TokenKind};
use crate::parse::lexicon::Lexicon;
use crate::text::letters::small;
use crate::text::list::one_of;

/// The most words that a name is read to have.
const LONGEST: usize = 6;

/// A person's tokens and the name to show.
pub type Person<'a> = (Range<usize>, &'a str);

/// The persons that the report has introduced so far.
pub struct People<'a> {
    /// By the last word of the name in small letters: the words with which they were introduced.
    known: HashMap<String, &'a str>,
}

impl<'a> People<'a> {
    /// The persons known before the first word is read.
    pub fn new() -> Self {
        let known = names::PERSONS.split('|').map(|name| (small(last_word(name)), name));
        Self { known: known.collect() }
    }

    /// The office at `office` with the field after it, and the persons named after that:
    /// `minister van Defensie Brekelmans`, `de ministers Hoekstra en Ollongren`, `SG Rutte`,
    /// `het lid Ten Broeke`.
    pub fn introduce(
        &mut self,
        document: &Document<'a>,
        fields: &Lexicon<()>,
        office: Range<usize>,
        end: usize,
    ) -> (Range<usize>, Vec<Person<'a>>) {
        let mut next = office.end;
        while let Some((length, ())) = fields.longest(document, next, end) {
            next += length;
        }
        let office = office.start..next;
        let plural = one_of(list!("ministers|leden|presidenten|kamerleden"), document.word(office.start));
        let mut persons = Vec::new();
        while let Some(name) = name(document, next..end) {
            let start = if persons.is_empty() { office.start } else { name.start };
            let last = document.word(name.end - 1).to_owned();
            let tokens = if plural { name.clone() } else { start..name.end };
            let label = label(document, tokens.clone());
            let shown = *self.known.entry(last).or_insert(label);
            next = name.end;
            persons.push((start..name.end, if plural { shown } else { label }));
            let joined = one_of("en|and|,", document.word(next));
            if !(plural && joined) {
                break;
            }
            next += 1;
        }
        (office, persons)
    }

    /// The person whose bare name starts at the first of `tokens`.
    pub fn known(&self, document: &Document<'a>, tokens: Range<usize>) -> Option<Person<'a>> {
        let name = name(document, tokens)?;
        let shown = self.known.get(document.word(name.end - 1))?;
        Some((name, shown))
    }
}

/// The tokens of a capitalised name that starts at the first of `tokens`: `Yoon`, `Van der Hoeven`,
/// `Anders Fogh Rasmussen`. Words all in capitals are headings and abbreviations, no names.
fn name(document: &Document<'_>, tokens: Range<usize>) -> Option<Range<usize>> {
    let mut end = tokens.start;
    let mut complete = tokens.start;
    while end < tokens.end && end - tokens.start < LONGEST {
        let token = document.tokens.get(end)?;
        let written = document.slice(token.range());
        let capital = token.kind() == TokenKind::Word
            && written.chars().next().is_some_and(char::is_uppercase)
            && written
                .chars()
                .nth(1)
                .is_some_and(|second| second.is_lowercase() || second == '\'' || second == '’');
        if !capital && (end == tokens.start || complete > tokens.start) {
            break;
        }
        let small = one_of(names::PARTICLES, document.word(end));
        if capital && small && !document.written(end + 1).starts_with(char::is_alphabetic) {
            break;
        }
        if capital {
            end += 1;
            if !small {
                complete = end;
            }
        } else if small {
            // `Van der Hoeven`; after the family name a small word is the sentence going on.
            end += 1;
        } else {
            break;
        }
    }
    (complete > tokens.start).then_some(tokens.start..complete)
}

/// The words of some tokens as the report writes them.
fn label<'a>(document: &Document<'a>, tokens: Range<usize>) -> &'a str {
    match (document.tokens.get(tokens.start), document.tokens.get(tokens.end.saturating_sub(1))) {
        (Some(first), Some(last)) if tokens.start < tokens.end => document.slice(first.start()..last.end()),
        _ => "",
    }
}

/// The last word of a name.
fn last_word(name: &str) -> &str {
    name.rsplit(' ').next().unwrap_or(name)
}

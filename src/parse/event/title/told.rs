//! Who does what in a clause: the words around its verb, its subject, and whom a pronoun stands for.

use std::ops::Range;

use super::pieces::{Part, phrase, piece};
use super::wording::{headed, words};
use crate::parse::entity::EntityKind;
use crate::parse::event::clause::Reader;
use crate::parse::event::words::{Class, Function};
use crate::text::list::one_of;

/// What is no party to a clause at a token, and where it ends: a date, an adverb, a comma, a phrase that a
/// preposition leads in.
pub(super) fn circumstance(
    reader: &Reader<'_>,
    at: usize,
    end: usize,
    skipped: &Range<usize>,
) -> Option<usize> {
    if skipped.contains(&at) || is_comma(reader, at) || reader.is(at, Function::Adverb) {
        return Some(at + 1);
    }
    match piece(reader, at, end, false) {
        _ if reader.date_at(at).is_some() => Some(at + 1),
        (Part::Prepositional | Part::Date, next) if at < end => Some(next),
        _ => None,
    }
}

/// The end of the circumstances that begin some tokens.
pub(super) fn circumstances(reader: &Reader<'_>, tokens: Range<usize>, skipped: &Range<usize>) -> usize {
    let next = |at: &usize| circumstance(reader, *at, tokens.end, skipped).filter(|_| *at < tokens.end);
    std::iter::successors(Some(tokens.start), next).last().unwrap_or(tokens.start).min(tokens.end)
}

/// The subject behind a verb, with what stands between them: `is er | in Brussel | een akkoord bereikt`.
pub(super) fn behind(
    reader: &Reader<'_>,
    at: usize,
    end: usize,
    skipped: &Range<usize>,
) -> Option<(String, Range<usize>, usize)> {
    let start = at + usize::from(reader.one_of(at, "er"));
    let from = start + usize::from(reader.one_of(start, "zich"));
    let next = circumstances(reader, from..end, skipped);
    let (subject, mut after) = subject(reader, next, end)?;
    // `een nieuw commando, NSATU, de leveringen`: what stands beside the subject is left out.
    if is_comma(reader, after) {
        after = (after + 1..end).find(|token| is_comma(reader, *token)).map_or(after, |close| close + 1);
    }
    Some((subject, start..next, after))
}

/// Whether a token is a verb, or looks like a past one where none is known.
pub(super) fn is_told(reader: &Reader<'_>, token: usize) -> bool {
    let word = reader.word(token);
    let past = word.len() > 5
        && (word.ends_with("te") || word.ends_with("de") || word.ends_with("ten") || word.ends_with("den"));
    let open = |before: usize| {
        !reader.is(before, Function::Determiner)
            && !reader.is(before, Function::Preposition)
            && !reader.word(before).ends_with('e')
    };
    reader.is_verb(token) || past && is_unknown(reader, token) && token > 0 && open(token - 1)
}

/// Whether nothing is known of a word but its small letters.
pub(super) fn is_unknown(reader: &Reader<'_>, token: usize) -> bool {
    matches!(reader.words.class(token), Class::Other)
        && !reader.capital(token)
        && !is_relative(reader, token)
        && reader.entities.at(token).is_none()
}

/// Whether a token begins a relative clause.
pub(super) fn is_relative(reader: &Reader<'_>, token: usize) -> bool {
    let word = reader.word(token);
    one_of("die|dat|which|who|whose|whom|that|where", word) || word.starts_with("waar")
}

pub(super) fn is_comma(reader: &Reader<'_>, token: usize) -> bool {
    reader.one_of(token, ",") && reader.stop(token) && reader.date_at(token).is_none()
}

/// The subject that begins at a token, a pronoun by what it stands for, and where it ends.
pub(super) fn subject(reader: &Reader<'_>, at: usize, end: usize) -> Option<(String, usize)> {
    if reader.is(at, Function::Pronoun) {
        let known = stands_for(reader, &(at..at + 1));
        let personal = reader.one_of(at, "ik|wij|we|hij|zij|ze|i|he|she|they");
        return (personal && !known.is_empty()).then(|| (headed(&known), at + 1));
    }
    let (part, next) = piece(reader, at, end, false);
    // `moeten de landen | dertig bataljons leveren`.
    let number = |token: &usize| {
        matches!(reader.words.class(*token), Class::Number)
            && (matches!(reader.words.class(token - 1), Class::Other | Class::Noun(_))
                && !reader.capital(token - 1)
                || reader.entities.at(token - 1).is_some_and(|entity| entity.kind == EntityKind::State))
    };
    let next = (at + 2..next).find(number).unwrap_or(next);
    (part == Part::Noun).then(|| (headed(&words(reader, at..next)), next))
}

/// What a pronoun stands for at the beginning of a headline: a person, or what the sentence before begins
/// with; a speaker stays.
pub(super) fn stands_for(reader: &Reader<'_>, tokens: &Range<usize>) -> String {
    match reader.word(tokens.start) {
        "ik" | "wij" | "we" | "i" => return words(reader, tokens.clone()),
        _ => {}
    }
    let person = phrase(reader, tokens);
    if !person.is_empty() {
        return person;
    }
    // Of several the verb tells: `zij zien`, `hebben zij`.
    let many = |token: usize| reader.is_verb(token) && reader.word(token).ends_with('n');
    let many = many(tokens.end) || many(tokens.start.wrapping_sub(1));
    let sentence =
        reader.document.sentences.partition_point(|sentence| sentence.tokens().end <= tokens.start);
    let before = sentence.checked_sub(1).and_then(|before| reader.document.sentences.get(before));
    let named = before.and_then(|before| {
        let end = reader.noun_phrase(before.tokens().start, before.tokens().end)?;
        let verb = reader.words.verb(end).is_some() && !reader.is(before.tokens().start, Function::Pronoun);
        let plural = reader.word(end - 1).ends_with(['n', 's'])
            && reader.entities.at(end - 1).is_none_or(|entity| entity.kind == EntityKind::Group);
        (verb && many == plural).then(|| words(reader, before.tokens().start..end))
    });
    named.unwrap_or_default()
}

//! Titles of clauses that make no headline: the clause as the report writes it where that is whole, the
//! noun with the clause that is said of it, or the noun phrase that the clause is about.

use super::LONGEST;
use super::pieces::{Part, Piece, is_pronoun, object, pieces, subject};
use super::wording::{headed, push, words};
use crate::model::Language;
use crate::parse::entity::EntityKind;
use crate::parse::event::clause::Reader;
use crate::parse::event::mention::Mention;
use crate::parse::event::words::{Class, Function, Sense};
use crate::parse::gate;
use crate::text::letters::capitalized;
use crate::text::list::one_of;

/// The titles that a clause gives besides a headline, with how good they are.
pub(super) fn phrases(reader: &Reader<'_>, mention: &Mention) -> Vec<(i32, String)> {
    let own = Mention { borrowed: None, ..mention.clone() };
    let pieces = pieces(reader, &own, true);
    let mut found = Vec::new();
    found.extend(described(reader, mention, &pieces).map(|title| (7, title)));
    found.extend(governed(reader, &pieces).map(|title| (6, title)));
    found.extend(verbatim(reader, mention, &pieces).map(|title| (4, title)));
    found.extend(about(reader, mention, &pieces).map(|title| (1, title)));
    found
}

/// The words of some pieces up to the first mark, without dates.
fn plain(reader: &Reader<'_>, pieces: &[Piece]) -> String {
    let mut title = String::new();
    for piece in pieces {
        if reader.stop(piece.tokens.start) {
            break;
        }
        if piece.part != Part::Date {
            push(&mut title, &words(reader, piece.tokens.clone()));
        }
    }
    title
}

/// A title that is not too long, its article gone.
fn fitting(title: &str) -> Option<String> {
    let title = capitalized(&headed(title));
    (title.chars().count() <= LONGEST && title.contains(' ')).then_some(title)
}

/// A noun with the clause that is said of it: `Referendum dat op de rol staat`, `Assurance repeated to the
/// Secretary General`.
fn described(reader: &Reader<'_>, mention: &Mention, pieces: &[Piece]) -> Option<String> {
    let noun = mention.borrowed.clone()?;
    let clause = reader.trimmed(mention.clause.clone());
    let first = reader.word(clause.start);
    let tie = match reader.document.language {
        _ if reader.is_apposed(&clause) => "",
        Language::Dutch if one_of("die|dat", first) || first.starts_with("waar") => first,
        Language::English if one_of("which|whom|who|that", first) => first,
        _ => return None,
    };
    let party = |piece: &Piece| piece.part == Part::Noun || is_pronoun(reader, piece);
    let mut title = words(reader, noun);
    if reader.is_english() && !tie.is_empty() {
        // `the mission, which Denmark led`: subject and verb stand before it.
        let [subject, verb, ..] = pieces else { return None };
        if !party(subject) || verb.part != Part::Verb {
            return None;
        }
        let mut told = plain(reader, &pieces[..2]);
        push(&mut told, &title);
        push(&mut told, &plain(reader, &pieces[2..]));
        return fitting(&told);
    }
    let said = plain(reader, pieces);
    // `Premier Orbán, die in Moskou was`: without another party the noun is the subject.
    if let [front @ .., last] = pieces
        && last.part == Part::Verb
        && gate::is_finite(reader.word(last.tokens.start), Language::Dutch)
        && !front.iter().any(|piece| party(piece) || piece.part == Part::Verb)
        && one_of("die|dat", tie)
    {
        push(&mut title, reader.word(last.tokens.start));
        push(&mut title, &plain(reader, front));
        return fitting(&title);
    }
    if reader.document.language == Language::Dutch && tie.is_empty() {
        title.push(',');
    }
    push(&mut title, tie);
    let said = said.strip_prefix(tie).filter(|_| !tie.is_empty()).unwrap_or(&said).trim_start();
    push(&mut title, said);
    fitting(&title).filter(|_| !said.is_empty())
}

/// What a preposition leads in together with the participle behind it: `following the agreement concluded
/// at Ohrid`.
fn governed(reader: &Reader<'_>, pieces: &[Piece]) -> Option<String> {
    let [first, verb, ..] = pieces else { return None };
    let participle = verb.part == Part::Verb && reader.word(verb.tokens.start).ends_with("ed");
    let led = first.part == Part::Prepositional && participle && reader.is_english();
    let mut title = words(reader, first.tokens.start + 1..first.tokens.end.max(first.tokens.start + 1));
    push(&mut title, &plain(reader, &pieces[1..]));
    fitting(&title).filter(|_| led)
}

/// The clause word for word, without its date: what stands before its verb is one phrase, and in Dutch the
/// subject stands behind the verb where the date came first.
fn verbatim(reader: &Reader<'_>, mention: &Mention, pieces: &[Piece]) -> Option<String> {
    let start = reader.trimmed(mention.clause.clone()).start;
    if reader.opens_clause(start) || one_of("die|dat|which|who|that", reader.word(start)) {
        return None;
    }
    let finite = |piece: &Piece| {
        piece.part == Part::Verb && gate::is_finite(reader.word(piece.tokens.start), reader.document.language)
    };
    let kept: Vec<Piece> = pieces.iter().filter(|piece| piece.part != Part::Date).cloned().collect();
    let verb = kept.iter().position(finite)?;
    let noun = |piece: &Piece| piece.part == Part::Noun;
    let behind = |piece: &Piece| noun(piece) || reader.word(piece.tokens.start) == "er";
    let dutch = reader.document.language == Language::Dutch;
    let whole = match (dutch, verb) {
        (_, 0) => false,
        (true, _) => kept[..verb].len() == 1 && (noun(&kept[0]) || kept.get(verb + 1).is_some_and(behind)),
        (false, _) => kept[..verb].iter().any(noun),
    };
    let title = plain(reader, &kept);
    (whole && kept.len() > verb + 1).then(|| fitting(&title)).flatten()
}

/// The noun phrase that a clause is about with what is tied to it: its object, or else its subject.
fn about(reader: &Reader<'_>, mention: &Mention, pieces: &[Piece]) -> Option<String> {
    let subject = subject(reader, pieces);
    let tells = |index: &usize| {
        let piece = &pieces[*index];
        let noun = |token| {
            matches!(reader.words.class(token), Class::Other | Class::Noun(_))
                && reader.entities.at(token).is_none_or(|entity| entity.kind == EntityKind::Group)
        };
        let start = piece.tokens.start;
        // `will employ around 100 people`: behind an auxiliary without an article the first word is a verb.
        let verbal = reader.is_english()
            && start > 0
            && reader.words.verb(start - 1).is_some_and(|verb| verb.sense == Sense::Auxiliary)
            && matches!(reader.words.class(start), Class::Other);
        let said = piece.tokens.clone().filter(|token| !reader.is(*token, Function::Determiner)).count();
        let alone = said < 2
            && !matches!(reader.words.class(piece.tokens.end - 1), Class::Noun(_))
            && (!reader.is(start, Function::Determiner) || reader.word(piece.tokens.end - 1).len() < 7);
        let ordinal =
            one_of("eerste|tweede|derde|laatste|first|second|third|last", reader.word(piece.tokens.end - 1));
        if verbal || alone || ordinal {
            return false;
        }
        let named = reader.entities(&piece.tokens).iter().any(|entity| !entity.adjective);
        piece.part == Part::Noun && noun(piece.tokens.end - 1) && (!named || piece.tokens.len() > 2)
    };
    let bound = |index: &usize| {
        pieces.get(*index + 1).is_some_and(|next| next.part == Part::Prepositional)
            || pieces[*index].tokens.len() > 2
    };
    let object = object(reader, pieces, subject);
    let date = mention.date_tokens.as_ref().map_or(usize::MAX, |date| date.start);
    let near = || (0..pieces.len()).rev().find(|index| pieces[*index].tokens.end <= date && tells(index));
    let index = object.filter(tells).or_else(|| subject.filter(tells).filter(bound)).or_else(near)?;
    let mut title = words(reader, pieces[index].tokens.clone());
    let owned =
        one_of("zijn|haar|hun|its|their|his|her|ons|onze|our", reader.word(pieces[index].tokens.start));
    if owned {
        return None;
    }
    for piece in pieces[index + 1..].iter().take_while(|piece| piece.part == Part::Prepositional) {
        let text = words(reader, piece.tokens.clone());
        if title.chars().count() + text.chars().count() >= LONGEST
            || reader.is(piece.tokens.end, Function::Preposition)
        {
            break;
        }
        push(&mut title, &text);
    }
    let date = mention.date.and_then(|(date, _)| date.from()).filter(|_| title.split(' ').count() < 3);
    if let Some(date) = date {
        push(&mut title, &gate::dated(date, reader.document.language));
    }
    fitting(&title)
}

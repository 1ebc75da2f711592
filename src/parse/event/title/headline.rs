//! Titles of clauses: the noun of the act with its object or its subject (`Ondertekening van een
//! memorandum`), or else the clause itself as a headline, subject first and without its date.

use std::ops::Range;

use super::LONGEST;
use super::act::{attack, debate, in_city, informed, person_after, persons, visit};
use super::wording::{sentence_case, shortened, without_article, words};
use crate::model::{EventKind, Language};
use crate::parse::entity::EntityKind;
use crate::parse::event::attach::Lead;
use crate::parse::event::clause::Reader;
use crate::parse::event::mention::Mention;
use crate::parse::event::words::{Class, Family, Function, Sense, Verb};

/// A piece of a clause.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    /// What it is.
    pub(super) part: Part,
}

/// What a piece of a clause is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A noun phrase without a preposition.
    Noun,
    /// A preposition with its noun phrase.
    Prepositional,
    /// A verb.
    Verb,
    /// A date with what leads it in.
    Date,
    /// Anything else.
    Small,
}

/// The title of a clause by its verb.
pub fn of_verb(reader: &Reader<'_>, mention: &Mention, verb: &'static Verb) -> String {
    let pieces = pieces(reader, mention);
    let subject = subject(reader, &pieces);
    let object = object(reader, &pieces, subject);
    let text = |index: usize| phrase(reader, &pieces[index].tokens);
    let dutch = reader.document.language == Language::Dutch;
    let of = if dutch { " van " } else { " of " };
    let nominal = |what: Option<usize>| {
        what.filter(|_| !verb.noun.is_empty())
            .map(text)
            .filter(|what| !what.is_empty())
            .map(|what| [verb.noun, of, &what].concat())
    };
    let passive = passive(reader, &pieces);
    let acted_on = if passive { subject } else { object.or(subject) };
    let title = match verb.sense {
        _ if mention.kind == EventKind::Accession => {
            let who = mention
                .borrowed
                .as_ref()
                .filter(|_| reader.word(mention.clause.start) == "die")
                .map(|tokens| phrase(reader, tokens));
            let who = subject.map(text).or(who);
            who.map(|who| [if dutch { "Toetreding van " } else { "Accession of " }, &who].concat())
        }
        Sense::Sign | Sense::Decide | Sense::Announce | Sense::Deliver | Sense::Receive => nominal(acted_on),
        Sense::Offer if passive => nominal(acted_on),
        Sense::Offer => nominal(subject),
        Sense::Begin | Sense::End if passive || object.is_none() => nominal(subject),
        Sense::Call => {
            person_after(reader, &pieces, &["met", "with"]).map(|who| [verb.noun, " ", &who].concat())
        }
        Sense::Send if mention.family == Family::Letter => Some(informed(reader, mention, &pieces)),
        Sense::Attack => attack(reader, mention),
        Sense::Visit => visit(reader, &pieces, subject, object),
        Sense::Meet if persons(reader, mention).len() >= 2 && mention.date.is_none() => {
            let names = persons(reader, mention);
            let noun = if dutch { "Ontmoeting van " } else { "Meeting of " };
            let title = [noun, names[0], if dutch { " en " } else { " and " }, names[1]].concat();
            Some(in_city(reader, mention, title))
        }
        Sense::Meet if matches!(mention.kind, EventKind::Summit | EventKind::Ministerial) => nominal(subject),
        Sense::Debate => Some(debate(reader, &pieces)),
        _ => None,
    };
    match title {
        Some(title) if title.chars().count() <= LONGEST + 30 => sentence_case(&shortened(&title, LONGEST)),
        _ if subject.is_none() && !verb.noun.is_empty() && pieces.len() <= 4 => verb.noun.to_owned(),
        _ => of_pieces(reader, &pieces, subject),
    }
}

/// The object: a noun phrase after the subject, or the phrase that a relative clause with a subject of
/// its own belongs to.
fn object(reader: &Reader<'_>, pieces: &[Piece], subject: Option<usize>) -> Option<usize> {
    let nouns = || (0..pieces.len()).filter(|index| pieces[*index].part == Part::Noun);
    nouns().find(|index| Some(*index) != subject && !(reader.stop(pieces[*index].tokens.start)))
}

/// The title of a clause without a telling verb.
pub fn of_clause(reader: &Reader<'_>, mention: &Mention) -> String {
    let pieces = pieces(reader, mention);
    let subject = subject(reader, &pieces);
    of_pieces(reader, &pieces, subject)
}

/// The clause as a headline: subject, verb, the rest as far as it fits, without date and adverbs.
fn of_pieces(reader: &Reader<'_>, pieces: &[Piece], subject: Option<usize>) -> String {
    let dutch = reader.document.language == Language::Dutch;
    let first_verb = pieces.iter().position(|piece| piece.part == Part::Verb);
    let mut order: Vec<usize> = Vec::new();
    order.extend(subject);
    if dutch {
        order.extend(first_verb);
    }
    let from = if dutch { 0 } else { subject.unwrap_or(0) };
    let rest = (from..pieces.len()).filter(|index| !order.contains(index));
    let rest: Vec<usize> = rest.collect();
    order.extend(rest);
    order.retain(|index| {
        let piece = &pieces[*index];
        let word = reader.word(piece.tokens.start);
        let modal = piece.part == Part::Verb
            && matches!(word, "moet" | "moeten" | "zal" | "zullen" | "zou" | "zouden");
        let copula = piece.part == Part::Verb
            && *index + 1 == pieces.len()
            && matches!(word, "zijn" | "worden" | "is" | "werd" | "wordt" | "was");
        !(dutch && (modal || copula))
    });
    let mut title = String::new();
    for index in order {
        let piece = &pieces[index];
        if matches!(piece.part, Part::Date) {
            continue;
        }
        let text = words(reader, piece.tokens.clone());
        let text = if title.is_empty() { without_article(&text).to_owned() } else { text };
        if text.is_empty() {
            continue;
        }
        if title.chars().count() + text.chars().count() + 1 > LONGEST {
            if title.is_empty() {
                title = shortened(&text, LONGEST);
            }
            break;
        }
        if !title.is_empty() && !text.starts_with([',', '.', '%', ')']) {
            title.push(' ');
        }
        title.push_str(&text);
    }
    sentence_case(&shortened(title.trim_matches([' ', ',', '.', ';', ':', '(', ')']), LONGEST))
}

/// Cuts a clause into pieces.
fn pieces(reader: &Reader<'_>, mention: &Mention) -> Vec<Piece> {
    let clause = mention.tokens.clone();
    let sentence = reader.document.sentences[mention.sentence].tokens.clone();
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut at, end) = (clause.start, clause.end);
    if let Some(borrowed) =
        mention.borrowed.clone().filter(|_| mention.tokens.start <= mention.clause.start + 1)
    {
        pieces.push(Piece { tokens: borrowed, part: Part::Noun });
        if reader.opens_clause(at) || reader.word(at) == "whose" {
            at += 1;
        }
    } else if reader.opens_clause(at)
        && matches!(
            reader.word(at),
            "dat" | "die" | "that" | "which" | "before" | "after" | "until" | "since" | "as"
        )
    {
        at += 1;
    }
    // The words that lead in the date go with it.
    let lead = mention.date_tokens.as_ref().and_then(|tokens| {
        let index = reader.dates.found.partition_point(|date| date.tokens.start < tokens.start);
        reader.dates.found.get(index).map(|date| reader.lead(date, &sentence))
    });
    let lead_start = lead
        .map_or(usize::MAX, |(lead, start)| if lead == Lead::At || start < end { start } else { usize::MAX });
    while at < end && pieces.len() < 40 {
        if let Some(date) = reader.date_at(at) {
            pieces.push(Piece { tokens: at..date.tokens.end.min(end).max(at + 1), part: Part::Date });
            at = date.tokens.end.min(end).max(at + 1);
            continue;
        }
        let in_lead =
            mention.date_tokens.as_ref().is_some_and(|tokens| lead_start <= at && at < tokens.start);
        let (part, next) = if in_lead {
            (Part::Date, at + 1)
        } else if reader.is_verb(at) || reader.words.verb(at).is_some() {
            (Part::Verb, at + 1)
        } else if reader.is(at, Function::Preposition) {
            match (at + 1..(at + 4).min(end)).find_map(|next| reader.date_at(next)) {
                Some(_) if !matches!(reader.words.class(at + 1), Class::Other | Class::Noun(_)) => {
                    (Part::Date, at + 1)
                }
                _ => reader
                    .noun_phrase(at + 1, end)
                    .map_or((Part::Small, at + 1), |next| (Part::Prepositional, next)),
            }
        } else if reader.is(at, Function::Pronoun)
            || reader.is(at, Function::Adverb)
            || reader.is(at, Function::Subordinator)
            || reader.is(at, Function::Conjunction)
            || reader.stop(at)
        {
            (Part::Small, at + 1)
        } else {
            let mut next = reader.noun_phrase(at, end).unwrap_or(at + 1);
            // `de secretaris-generaal van de VN` is one phrase.
            while matches!(reader.word(next), "van" | "of" | "voor" | "for" | "over")
                && next < end
                && !(next..(next + 3).min(end)).any(|token| reader.date_at(token).is_some())
            {
                match reader.noun_phrase(next + 1, end) {
                    Some(further) if further > next + 1 => next = further,
                    _ => break,
                }
            }
            (Part::Noun, next)
        };
        pieces.push(Piece { tokens: at..next.max(at + 1), part });
        at = next.max(at + 1);
    }
    // A clause does not begin with the word that joined it to the one before.
    while pieces
        .first()
        .is_some_and(|piece| piece.part == Part::Small && !reader.is(piece.tokens.start, Function::Pronoun))
    {
        pieces.remove(0);
    }
    pieces.retain(|piece| {
        let droppable = reader.is(piece.tokens.start, Function::Adverb) && piece.tokens.len() == 1;
        !(droppable && !matches!(reader.word(piece.tokens.start), "niet" | "not"))
    });
    pieces
}

/// The subject: in English the last noun phrase before the verb; in Dutch the first one, or the second
/// one of a relative clause that has a subject of its own (`het beleid dat de ministers aannamen`).
fn subject(reader: &Reader<'_>, pieces: &[Piece]) -> Option<usize> {
    let nominal = |piece: &Piece| {
        piece.part == Part::Noun
            || (piece.part == Part::Small
                && matches!(
                    reader.word(piece.tokens.start),
                    "ik" | "wij" | "we" | "zij" | "hij" | "they" | "it" | "he" | "she"
                ))
    };
    let nouns = || (0..pieces.len()).filter(|index| nominal(&pieces[*index]));
    let verb = pieces.iter().position(|piece| piece.part == Part::Verb);
    if reader.document.language == Language::English {
        let before = nouns().take_while(|index| verb.is_none_or(|verb| *index < verb)).last();
        return before.or_else(|| nouns().next());
    }
    let first = nouns().next()?;
    // A phrase taken over from before the clause stands first, next to nothing but the subject.
    let second =
        nouns().nth(1).filter(|second| *second == first + 1 && verb.is_none_or(|verb| verb > *second));
    let taken_over = pieces.first().is_some_and(|piece| {
        piece.tokens.end + 1 < pieces.get(1).map_or(0, |next| next.tokens.start)
            || piece.tokens.end < pieces.get(1).map_or(0, |next| next.tokens.start)
    });
    Some(second.filter(|_| first == 0 && taken_over).unwrap_or(first))
}

/// A noun phrase as it stands after a preposition: its article in small letters.
pub(super) fn phrase(reader: &Reader<'_>, tokens: &Range<usize>) -> String {
    let text = words(reader, tokens.clone());
    let first = tokens.start;
    let name = reader
        .entities
        .at(first)
        .is_some_and(|entity| !matches!(entity.kind, EntityKind::Group | EntityKind::Office));
    let abbreviation = text.chars().nth(1).is_some_and(char::is_uppercase);
    let common = reader.is(first, Function::Determiner)
        || reader.entities.at(first).is_some()
        || matches!(reader.words.class(first), Class::Noun(_) | Class::Number);
    if name || abbreviation || !common {
        return text;
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |letter| letter.to_lowercase().chain(letters).collect())
}

/// Whether a clause is passive: `wordt beëindigd`, `were signed`.
fn passive(reader: &Reader<'_>, pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| {
        piece.part == Part::Verb
            && matches!(
                reader.word(piece.tokens.start),
                "wordt" | "worden" | "werd" | "werden" | "is" | "zijn" | "was" | "were" | "be" | "been"
            )
    })
}

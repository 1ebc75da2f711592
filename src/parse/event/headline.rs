//! Titles of clauses: the noun of the act with its object or its subject (`Ondertekening van een
//! memorandum`), or else the clause itself as a headline, subject first and without its date.

use std::ops::Range;

use super::attach::Lead;
use super::clause::Reader;
use super::mention::Mention;
use super::title::{LONGEST, sentence_case, shortened, without_article, words};
use super::words::{Class, Family, Function, Sense, Verb};
use crate::model::{EventKind, Language};
use crate::parse::entity::EntityKind;

/// A piece of a clause.
#[derive(Clone, Debug)]
struct Piece {
    tokens: Range<usize>,
    part: Part,
}

/// What a piece of a clause is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
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
    let object =
        pieces.iter().enumerate().find(|(index, piece)| piece.part == Part::Noun && Some(*index) != subject);
    let text = |index: usize| phrase(reader, &pieces[index].tokens);
    let dutch = reader.document.language == Language::Dutch;
    let of = if dutch { " van " } else { " of " };
    let subject_text = subject.map(text).filter(|text| !text.is_empty());
    let object_text = object.map(|(index, _)| text(index)).filter(|text| !text.is_empty());
    let nominal = |noun: &str, of_what: Option<String>| of_what.map(|what| [noun, of, &what].concat());
    let title = match verb.sense {
        Sense::Sign => nominal(verb.noun, object_text.or(subject_text)),
        Sense::Decide if !verb.noun.is_empty() && verb.noun != "Besluit" && verb.noun != "Decision" => {
            nominal(verb.noun, object_text.or(subject_text))
        }
        Sense::Begin | Sense::End if passive(reader, &pieces) || object_text.is_none() => {
            nominal(verb.noun, subject_text)
        }
        Sense::Join => nominal(verb.noun, subject_text),
        Sense::Call => {
            person_after(reader, &pieces, &["met", "with"]).map(|who| [verb.noun, " ", &who].concat())
        }
        Sense::Send if mention.family == Family::Letter => Some(informed(reader, &pieces, object_text)),
        Sense::Attack => attack(reader, mention),
        Sense::Meet
            if reader
                .entities(&mention.tokens)
                .iter()
                .filter(|entity| entity.kind == EntityKind::Person)
                .count()
                >= 2
                && mention.date.is_none() =>
        {
            let persons =
                reader.entities(&mention.tokens).iter().filter(|entity| entity.kind == EntityKind::Person);
            let names: Vec<_> = persons.take(2).map(|entity| entity.name).collect();
            let noun = if dutch { "Ontmoeting van " } else { "Meeting of " };
            Some([noun, &names.join(if dutch { " en " } else { " and " })].concat())
                .map(|title| with_place(reader, mention, title))
        }
        Sense::Debate => Some(debate(reader, &pieces)),
        _ => None,
    };
    let member = mention.kind == EventKind::Accession && verb.sense != Sense::Join;
    if member && let Some(who) = subject.map(text) {
        return sentence_case(&shortened(
            &[if dutch { "Toetreding van " } else { "Accession of " }, &who].concat(),
            LONGEST,
        ));
    }
    match title {
        Some(title) if title.chars().count() <= LONGEST + 10 => sentence_case(&shortened(&title, LONGEST)),
        _ => of_pieces(reader, &pieces, subject),
    }
}

/// The title of a clause without a telling verb.
pub fn of_clause(reader: &Reader<'_>, mention: &Mention) -> String {
    let pieces = pieces(reader, mention);
    let subject = subject(reader, &pieces);
    of_pieces(reader, &pieces, subject)
}

/// The clause as a headline: subject, verb, the rest as far as it fits, without date and adverbs.
fn of_pieces(reader: &Reader<'_>, pieces: &[Piece], subject: Option<usize>) -> String {
    let mut order: Vec<usize> = Vec::new();
    order.extend(subject);
    let first_verb = pieces.iter().position(|piece| piece.part == Part::Verb);
    order.extend(first_verb);
    order.extend((0..pieces.len()).filter(|index| Some(*index) != subject && Some(*index) != first_verb));
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
    let mut at = clause.start;
    let end = clause.end;
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

/// The subject: the noun phrase before the first verb, or else the first one after it.
fn subject(reader: &Reader<'_>, pieces: &[Piece]) -> Option<usize> {
    let nominal = |piece: &Piece| {
        piece.part == Part::Noun
            || (piece.part == Part::Small
                && matches!(
                    reader.word(piece.tokens.start),
                    "ik" | "wij" | "we" | "zij" | "hij" | "they" | "it" | "he" | "she"
                ))
    };
    pieces.iter().position(nominal)
}

/// A noun phrase without its article.
fn phrase(reader: &Reader<'_>, tokens: &Range<usize>) -> String {
    let text = words(reader, tokens.clone());
    let text = without_article(&text).to_owned();
    let first = tokens.start + usize::from(reader.is(tokens.start, Function::Determiner));
    let name = reader
        .entities
        .at(first)
        .is_some_and(|entity| !matches!(entity.kind, EntityKind::Group | EntityKind::Office));
    if name
        || !reader.capital(first)
        || text.chars().nth(1).is_some_and(char::is_uppercase)
        || first > tokens.start
    {
        return text;
    }
    // The capital of a sentence's first word; a name keeps it.
    if matches!(reader.words.class(first), Class::Other) && reader.entities.at(first).is_none() {
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

/// The noun phrase that one of these prepositions leads in, with it.
fn person_after(reader: &Reader<'_>, pieces: &[Piece], prepositions: &[&str]) -> Option<String> {
    let piece = pieces.iter().find(|piece| {
        piece.part == Part::Prepositional && prepositions.contains(&reader.word(piece.tokens.start))
    })?;
    let preposition = reader.document.written(piece.tokens.start);
    let mut first = piece.tokens.start + 1;
    while reader.is(first, Function::Determiner)
        || matches!(reader.word(first), "zijn" | "haar" | "his" | "her")
    {
        first += 1;
    }
    Some([preposition, " ", &words(reader, first..piece.tokens.end.max(first))].concat())
}

/// `Kamer geïnformeerd over …`, or the paper that is sent.
fn informed(reader: &Reader<'_>, pieces: &[Piece], object: Option<String>) -> String {
    let dutch = reader.document.language == Language::Dutch;
    let about = pieces.iter().find(|piece| {
        piece.part == Part::Prepositional
            && matches!(reader.word(piece.tokens.start), "over" | "inzake" | "on" | "about")
    });
    let mut title = String::from(if dutch { "Kamer geïnformeerd" } else { "Parliament informed" });
    let future = pieces.iter().any(|piece| {
        piece.part == Part::Verb
            && matches!(
                reader.word(piece.tokens.start),
                "zal"
                    | "zullen"
                    | "informeert"
                    | "informeren"
                    | "informeer"
                    | "zend"
                    | "will"
                    | "stuurt"
                    | "zendt"
                    | "ontvangt"
            )
    });
    if future {
        title = String::from(if dutch { "Bericht aan de Kamer" } else { "Report to parliament" });
    }
    if let Some(piece) = about {
        title.push(' ');
        title.push_str(&words(reader, piece.tokens.clone()));
    } else if let Some(object) = object.filter(|object| {
        !matches!(object.to_lowercase().as_str(), "kamer" | "uw kamer" | "u" | "tweede kamer")
    }) {
        let _ = object;
    }
    title
}

/// `Inval van Rusland in Oekraïne`.
fn attack(reader: &Reader<'_>, mention: &Mention) -> Option<String> {
    let mut states = reader
        .entities(&mention.tokens)
        .iter()
        .filter(|entity| matches!(entity.kind, EntityKind::State | EntityKind::Region) && !entity.adjective);
    let (attacker, target) = (states.next()?, states.next()?);
    Some(match reader.document.language {
        Language::Dutch => ["Inval van ", attacker.name, " in ", target.name].concat(),
        Language::English => ["Invasion of ", target.name, " by ", attacker.name].concat(),
    })
}

/// `Debat over …`, with the chamber where no subject is given.
fn debate(reader: &Reader<'_>, pieces: &[Piece]) -> String {
    let mut title =
        String::from(if reader.document.language == Language::Dutch { "Debat" } else { "Debate" });
    let about = pieces.iter().find(|piece| {
        piece.part == Part::Prepositional
            && matches!(reader.word(piece.tokens.start), "over" | "on" | "about")
    });
    if let Some(piece) = about {
        title.push(' ');
        title.push_str(&words(reader, piece.tokens.clone()));
    }
    title
}

/// Adds the city that *in* leads in.
fn with_place(reader: &Reader<'_>, mention: &Mention, mut title: String) -> String {
    let city = reader.entities(&mention.tokens).iter().find(|entity| {
        entity.kind == EntityKind::City
            && matches!(reader.word(entity.tokens.start.wrapping_sub(1)), "in" | "te")
    });
    if let Some(city) = city.filter(|city| title.chars().count() + city.name.chars().count() + 4 <= LONGEST) {
        title.push_str(" in ");
        title.push_str(city.name);
    }
    title
}

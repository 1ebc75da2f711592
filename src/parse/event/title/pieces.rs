//! A clause in pieces: its noun phrases, prepositional phrases and verbs, with subject and object.

use std::ops::Range;

use super::wording::words;
use crate::list;
use crate::model::Language;
use crate::parse::entity::{Entity, EntityKind};
use crate::parse::event::attach::Lead;
use crate::parse::event::clause::Reader;
use crate::parse::event::dutch::is_separable;
use crate::parse::event::mention::Mention;
use crate::parse::event::words::{Class, Function};
use crate::parse::gate;
use crate::text::letters::{small, uncapitalized};
use crate::text::list::one_of;

/// How many tokens before a pronoun its person is looked for.
const NEAR: usize = 60;

/// The most pieces that a clause is cut into.
const MOST: usize = 40;

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
    /// A date or a time of day with what leads it in.
    Date,
    /// Anything else.
    Small,
}

/// Cuts the clause of a mention into pieces, behind the phrase that it borrows from the sentence; `whole`
/// keeps the adverbs that say something.
pub(super) fn pieces(reader: &Reader<'_>, mention: &Mention, whole: bool) -> Vec<Piece> {
    let clause = reader.trimmed(mention.clause.clone());
    let sentence = reader.document.sentences[mention.sentence].tokens();
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut at, end) = (clause.start, clause.end);
    if let Some(borrowed) = mention.borrowed.clone() {
        pieces.push(Piece { tokens: borrowed, part: Part::Noun });
    }
    let joined = reader.one_of(at, "dat|die|that|which|who|whose|before|after|until|since|as|om");
    let stands = mention.borrowed.is_some() && reader.one_of(at, "dat|dit|die|deze|it|this");
    if stands || (joined || mention.borrowed.is_some()) && reader.opens_clause(at) {
        at += 1;
    }
    // The words that lead in the date go with it.
    let dated = mention.date_tokens.clone().unwrap_or(end..end);
    let lead_start = reader
        .date_at(dated.start)
        .map(|date| reader.lead(date, &sentence))
        .filter(|(lead, start)| *lead == Lead::At || *start < end)
        .map_or(usize::MAX, |(_, start)| start);
    while at < end && pieces.len() < MOST {
        // `op de «vier keer dertig»`: quotes end no phrase.
        if reader.one_of(at, list!("«|»|“|”|„|\"")) {
            at += 1;
            continue;
        }
        if let Some(close) = reader.insertion(at) {
            at = close + 1;
            continue;
        }
        let (part, next) = if lead_start <= at && at < dated.start {
            (Part::Date, at + 1)
        } else if let Some(next) = time(reader, at, end) {
            (Part::Date, next)
        } else if is_second(reader, &pieces, at) {
            (Part::Verb, at + 1)
        } else {
            // `Noorwegen diende zijn verzoek in`: behind the verb and before a noun it is no verb.
            let owns = reader.one_of(at, "zijn")
                && pieces.iter().any(|piece| piece.part == Part::Verb)
                && reader.noun_phrase(at + 1, end).is_some();
            piece(reader, at, end, owns)
        };
        pieces.push(Piece { tokens: at..next.max(at + 1), part });
        at = next.max(at + 1);
    }
    // A clause does not begin with the word that joined it to the one before.
    let first = pieces
        .iter()
        .position(|piece| piece.part != Part::Small || reader.is(piece.tokens.start, Function::Pronoun));
    pieces.drain(..first.unwrap_or(0));
    let language = reader.document.language;
    pieces.retain(|piece| {
        let adverb = reader.is(piece.tokens.start, Function::Adverb) && piece.tokens.len() == 1;
        let word = reader.word(piece.tokens.start);
        !adverb || one_of("niet|not", word) || whole && !gate::is_idle(word, language)
    });
    pieces
}

/// Whether an unknown word is the verb because of its place: the one right behind the date that a Dutch
/// sentence begins with.
fn is_second(reader: &Reader<'_>, pieces: &[Piece], at: usize) -> bool {
    reader.document.language == Language::Dutch
        && !pieces.is_empty()
        && pieces.iter().all(|piece| piece.part == Part::Date)
        && reader.document.sentence_at(reader.bytes(&(at..at + 1)).start).is_some_and(|sentence| {
            let first = pieces[0].tokens.start;
            reader.document.sentences[sentence].tokens().start == first || reader.one_of(first - 1, ":")
        })
        && matches!(reader.words.class(at), Class::Other)
        && !reader.capital(at)
        && reader.entities.at(at).is_none()
}

/// The end of the date or time of day at a token: `4 mei`, `14.00 uur`.
fn time(reader: &Reader<'_>, at: usize, end: usize) -> Option<usize> {
    if let Some(date) = reader.date_at(at) {
        return Some(date.tokens.end.min(end));
    }
    // `met ingang van 1 mei`.
    if reader.one_of(at + 1, "ingang") && reader.date_after(at + 2, end).is_some() {
        return Some((at + 3).min(end));
    }
    let number = matches!(reader.words.class(at), Class::Number);
    let hour = (at + 1..end.min(at + 4)).find(|token| reader.one_of(*token, list!("uur|hours")));
    hour.filter(|_| number).map(|hour| hour + 1)
}

/// The piece that begins at a token.
pub(super) fn piece(reader: &Reader<'_>, at: usize, end: usize, owns: bool) -> (Part, usize) {
    if reader.words.verb(at).is_some() && !owns {
        return (Part::Verb, at + 1);
    }
    // `dat elk land een plan indient`.
    if reader.one_of(at, "elk") && matches!(reader.words.class(at + 1), Class::Other) {
        return (Part::Noun, reader.noun_phrase(at + 1, end).unwrap_or(at + 1));
    }
    // `Meer dan een miljoen mensen`.
    let more = reader.one_of(at, list!("meer|minder|more|less|fewer"));
    if more
        && reader.one_of(at + 1, "dan|than")
        && let Some(next) = reader.noun_phrase(at + 2, end)
    {
        return (Part::Noun, next);
    }
    // `The Council last convened`.
    if reader.one_of(at, list!("last|next")) && reader.is_verb(at + 1) {
        return (Part::Small, at + 1);
    }
    // `ten minste honderd tanks`.
    if reader.one_of(at, "ten") && reader.one_of(at + 1, "minste|hoogste") {
        return (Part::Small, at + 2);
    }
    if reader.is(at, Function::Preposition) {
        if let Some(date) = reader.date_after(at, end) {
            return (Part::Date, date.tokens.start);
        }
        // `door naar Litouwen`: the first belongs to the verb.
        let next =
            if reader.is(at + 1, Function::Preposition) { None } else { reader.noun_phrase(at + 1, end) };
        return match next {
            Some(next) => {
                let next = listed(reader, next, end);
                (Part::Prepositional, joined(reader, next, end, &["van", "of"]))
            }
            None => (Part::Small, at + 1),
        };
    }
    let small = [Function::Pronoun, Function::Adverb, Function::Subordinator, Function::Conjunction];
    if reader.stop(at) || small.iter().any(|function| reader.is(at, *function)) {
        return (Part::Small, at + 1);
    }
    let mut next = reader.noun_phrase(at + usize::from(owns), end).unwrap_or(at + 1);
    // `bestaat de NAVO | zeventig jaar`, `stonden de leiders | stil bij het jubileum`.
    let name = at + usize::from(reader.is(at, Function::Determiner));
    let institution = reader.entities.at(name).filter(|entity| {
        entity.kind == EntityKind::Institution && !entity.adjective && entity.tokens.start == name
    });
    let dutch = reader.document.language == Language::Dutch;
    if let Some(institution) = institution.filter(|institution| {
        dutch
            && !reader.capital(institution.tokens.end)
            && !reader.is(institution.tokens.end, Function::Conjunction)
    }) {
        next = next.min(institution.tokens.end);
    }
    if dutch && next > at + 2 && is_separable(reader.word(next - 1)) && !reader.capital(next - 1) {
        next -= 1;
    }
    // `maakt Nederland | deel uit`: a state is a phrase of its own.
    let state = reader.entities.at(at).filter(|entity| entity.kind == EntityKind::State && !entity.adjective);
    if let Some(state) = state.filter(|_| reader.document.language == Language::Dutch)
        && !reader.stop(state.tokens.end)
        && !reader.is(state.tokens.end, Function::Conjunction)
    {
        next = next.min(state.tokens.end);
    }
    next = listed(reader, next, end);
    // `beschikt de NAVO | over dertig bataljons`: what a party does it with is not the party's.
    let tied: &[&str] =
        if institution.is_some() { &["van", "of"] } else { &["van", "of", "voor", "for", "over"] };
    (Part::Noun, joined(reader, next, end, tied))
}

/// Goes on with the names that are listed with one: `Finland, Zweden en Turkije`, `Hungary and the Czech
/// Republic` are one phrase.
fn listed(reader: &Reader<'_>, mut next: usize, end: usize) -> usize {
    while names(reader, next - 1)
        && (reader.one_of(next, ",") && names(reader, next + 1)
            || reader.is(next, Function::Conjunction)
                && reader.is(next + 1, Function::Determiner)
                && names(reader, next + 2))
    {
        match reader.noun_phrase(next + 1, end) {
            Some(further) => next = further,
            None => break,
        }
    }
    next
}

/// Whether a token belongs to the name of a state, city or person.
fn names(reader: &Reader<'_>, token: usize) -> bool {
    reader.entities.at(token).is_some_and(|entity| {
        !entity.adjective && matches!(entity.kind, EntityKind::State | EntityKind::City | EntityKind::Person)
    })
}

/// Goes on with what *van* ties to a noun phrase: `de secretaris-generaal | van de VN`.
fn joined(reader: &Reader<'_>, mut at: usize, end: usize, by: &[&str]) -> usize {
    while at < end
        && by.contains(&reader.word(at))
        && reader.date_after(at, end).is_none()
        && !reader.one_of(at + 2, "eerst|laatst")
        && let Some(further) = reader.noun_phrase(at + 1, end)
    {
        at = further;
    }
    at
}

/// The subject: in English the last noun phrase before the verb; in Dutch the first one, or the second
/// one of a relative clause that has a subject of its own (`het beleid dat de ministers aannamen`).
pub(super) fn subject(reader: &Reader<'_>, pieces: &[Piece]) -> Option<usize> {
    let nominal = |piece: &Piece| piece.part == Part::Noun || is_pronoun(reader, piece);
    let nouns = || (0..pieces.len()).filter(|index| nominal(&pieces[*index]));
    let verb = pieces.iter().position(|piece| piece.part == Part::Verb);
    if reader.document.language == Language::English {
        let before = nouns().take_while(|index| verb.is_none_or(|verb| *index < verb)).last();
        return before.or_else(|| nouns().next());
    }
    // `Het plan stuur ik`: a personal pronoun right behind the verb.
    let behind = verb
        .map(|verb| verb + 1)
        .filter(|next| pieces.get(*next).is_some_and(|piece| is_pronoun(reader, piece)));
    if behind.is_some() {
        return behind;
    }
    let first = nouns().next()?;
    // A phrase taken over from before the clause stands first, next to nothing but the subject.
    let second =
        nouns().nth(1).filter(|second| *second == first + 1 && verb.is_none_or(|verb| verb > *second));
    // `Noorwegen, dat zijn troepen terugtrok`: his own are no subject.
    let second = second.filter(|second| !reader.one_of(pieces[*second].tokens.start, "zijn|haar|hun"));
    let taken_over = pieces.get(1).is_some_and(|next| pieces[0].tokens.end < next.tokens.start);
    Some(second.filter(|_| first == 0 && taken_over).unwrap_or(first))
}

/// Whether a piece is a personal pronoun.
pub(super) fn is_pronoun(reader: &Reader<'_>, piece: &Piece) -> bool {
    let pronoun = reader.one_of(piece.tokens.start, list!("i|ik|wij|we|zij|ze|hij|they|it|he|she"));
    piece.part == Part::Small && pronoun
}

/// The object: a noun phrase that is not the subject and no apposition to it.
pub(super) fn object(reader: &Reader<'_>, pieces: &[Piece], subject: Option<usize>) -> Option<usize> {
    let comma = |index: usize| pieces.get(index).is_some_and(|piece| reader.one_of(piece.tokens.start, ","));
    (0..pieces.len()).find(|index| {
        let apposed = *index > 0 && comma(index - 1) && comma(index + 1);
        // An English object follows its verb.
        let behind = reader.document.language == Language::Dutch
            || *index > 0 && pieces[*index - 1].part == Part::Verb;
        pieces[*index].part == Part::Noun && Some(*index) != subject && !apposed && behind
    })
}

/// A noun phrase as it stands after a preposition: its article in small letters.
pub(super) fn phrase(reader: &Reader<'_>, tokens: &Range<usize>) -> String {
    match reader.word(tokens.start) {
        "hij" | "he" | "she" => {
            let before = reader.entities(&(tokens.start.saturating_sub(NEAR)..tokens.start)).iter();
            let persons = before.rev().filter(|entity| entity.kind == EntityKind::Person);
            let governed =
                |entity: &Entity<'_>| reader.is(entity.tokens.start.wrapping_sub(1), Function::Preposition);
            let person = persons.clone().find(|entity| !governed(entity)).or(persons.clone().next());
            return person.map_or_else(String::new, |person| person.name.to_owned());
        }
        "zij" | "ze" | "they" | "it" | "i" | "wij" | "we" => return String::new(),
        "deze" | "dit" | "die" | "dat" | "this" | "that" if tokens.len() == 1 => return String::new(),
        _ => {}
    }
    let first = tokens.start;
    let text = words(reader, tokens.clone());
    let name = reader.entities.at(first).is_some_and(|entity| {
        !matches!(entity.kind, EntityKind::Group | EntityKind::Office)
            || entity.kind == EntityKind::Group && entity.name.starts_with(char::is_uppercase)
    });
    let abbreviation = text.chars().nth(1).is_some_and(char::is_uppercase);
    let opens = first == 0 || reader.stop(first - 1);
    let adjective = opens
        && tokens.len() > 1
        && !reader.word(first).ends_with("'s")
        && !reader.word(first).ends_with("’s")
        && matches!(reader.words.class(first), Class::Other)
        && reader.entities.at(first).is_none()
        && (reader.entities.at(first + 1).is_some() || !reader.capital(first + 1));
    // `Secretary General Rutte` is a title as a whole.
    let office = reader.entities.at(first).is_some_and(|entity| {
        entity.kind == EntityKind::Office
            && entity.tokens.len() > 1
            && reader.capital(entity.tokens.start + 1)
    });
    let name = name || office;
    let common = adjective
        || reader.is(first, Function::Determiner)
        || reader.entities.at(first).is_some()
        || matches!(reader.words.class(first), Class::Noun(_) | Class::Number);
    if name || abbreviation || !common {
        return text;
    }
    // `Foreign Ministers` are `foreign ministers` there.
    let group = reader.entities.at(first).filter(|entity| entity.kind == EntityKind::Group);
    if let Some(rest) = group.and_then(|group| text.strip_prefix(reader.text(&group.tokens))) {
        return [&small(&text[..text.len() - rest.len()]), rest].concat();
    }
    uncapitalized(&text)
}

/// Whether a clause is passive: `wordt beëindigd`, `were signed`.
pub(super) fn passive(reader: &Reader<'_>, pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| {
        piece.part == Part::Verb
            && reader.one_of(piece.tokens.start, "wordt|worden|werd|werden|is|zijn|was|were|be|been|are")
    })
}

//! Titles of acts whose parties a reader wants to know: visits, talks, letters, attacks, debates.

use super::LONGEST;
use super::pieces::{Part, Piece, phrase};
use super::wording::{without_article, words};
use crate::model::Language;
use crate::parse::entity::EntityKind;
use crate::parse::event::clause::Reader;
use crate::parse::event::mention::Mention;
use crate::parse::event::words::Function;
use crate::text::letters::uncapitalized;

/// The names of the first persons of a mention.
pub(super) fn persons<'a>(reader: &Reader<'a>, mention: &Mention) -> Vec<&'a str> {
    let entities = reader.entities(&mention.tokens).iter();
    entities.filter(|entity| entity.kind == EntityKind::Person).take(2).map(|entity| entity.name).collect()
}

/// `Bezoek van X aan Y`.
pub(super) fn visit(
    reader: &Reader<'_>,
    pieces: &[Piece],
    subject: Option<usize>,
    object: Option<usize>,
) -> Option<String> {
    let dutch = reader.document.language == Language::Dutch;
    let text = |index: usize| phrase(reader, &pieces[index].tokens);
    let to = person_after(reader, pieces, &["naar", "to"])
        .and_then(|to| to.split_once(' ').map(|(_, to)| to.to_owned()));
    let named = |object: &usize| {
        let tokens = &pieces[*object].tokens;
        reader.is(tokens.start, Function::Determiner) || !reader.entities(tokens).is_empty()
    };
    let to = to.or_else(|| object.filter(named).map(text))?;
    let who = text(subject?);
    Some(match (dutch, who.is_empty()) {
        (true, true) => ["Bezoek aan ", &to].concat(),
        (true, false) => ["Bezoek van ", &who, " aan ", &to].concat(),
        (false, true) => ["Visit to ", &to].concat(),
        (false, false) => ["Visit of ", &who, " to ", &to].concat(),
    })
}

/// The noun phrase that one of these prepositions leads in, with it.
pub(super) fn person_after(reader: &Reader<'_>, pieces: &[Piece], prepositions: &[&str]) -> Option<String> {
    let piece = pieces.iter().find(|piece| {
        piece.part == Part::Prepositional && prepositions.contains(&reader.word(piece.tokens.start))
    })?;
    let preposition = reader.document.written(piece.tokens.start);
    let mut first = piece.tokens.start + 1;
    while reader.one_of(first, "zijn|haar|hun|mijn|onze|his|her|their|its|my|our") {
        first += 1;
    }
    Some([preposition, " ", &words(reader, first..piece.tokens.end.max(first))].concat())
}

/// `Brief aan de Kamer over …`, or the paper that is sent.
pub(super) fn informed(reader: &Reader<'_>, mention: &Mention, pieces: &[Piece]) -> String {
    let dutch = reader.document.language == Language::Dutch;
    let about = pieces.iter().find(|piece| {
        piece.part == Part::Prepositional && reader.one_of(piece.tokens.start, "over|inzake|on|about")
    });
    let mut title = String::from(if dutch { "Brief aan de Kamer" } else { "Letter to parliament" });
    let borrowed = mention.borrowed.clone();
    if let Some(piece) = about {
        title.push(' ');
        title.push_str(&uncapitalized(&words(reader, piece.tokens.clone())));
    } else if let Some(tokens) = borrowed.filter(|_| matches!(reader.word(mention.clause.start), "waarover"))
    {
        title.push_str(" over ");
        title.push_str(without_article(&words(reader, tokens)));
    } else if let Some(tokens) = mention.borrowed.clone() {
        return [
            without_article(&words(reader, tokens)),
            if dutch { " aan de Kamer" } else { " to parliament" },
        ]
        .concat();
    }
    title
}

/// `Inval van Rusland in Oekraïne`.
pub(super) fn attack(reader: &Reader<'_>, mention: &Mention) -> Option<String> {
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
pub(super) fn debate(reader: &Reader<'_>, pieces: &[Piece]) -> String {
    let mut title =
        String::from(if reader.document.language == Language::Dutch { "Debat" } else { "Debate" });
    let about = pieces.iter().find(|piece| {
        piece.part == Part::Prepositional && reader.one_of(piece.tokens.start, "over|on|about")
    });
    let held = pieces.iter().find(|piece| {
        piece.part == Part::Prepositional
            && reader.one_of(piece.tokens.start, "in")
            && reader.entities(&piece.tokens).iter().any(|entity| entity.kind == EntityKind::Institution)
    });
    if let Some(piece) = about.or(held) {
        title.push(' ');
        title.push_str(&uncapitalized(&words(reader, piece.tokens.clone())));
    }
    title
}

/// Adds the city that *in* leads in.
pub(super) fn in_city(reader: &Reader<'_>, mention: &Mention, mut title: String) -> String {
    let city = reader.entities(&mention.tokens).iter().find(|entity| {
        entity.kind == EntityKind::City && reader.one_of(entity.tokens.start.wrapping_sub(1), "in|te")
    });
    if let Some(city) = city.filter(|city| title.chars().count() + city.name.chars().count() + 4 <= LONGEST) {
        title.push_str(" in ");
        title.push_str(city.name);
    }
    title
}

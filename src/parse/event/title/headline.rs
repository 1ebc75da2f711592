//! Titles of clauses: the noun of the act with its object and its subject (`Ondertekening van een
//! memorandum door Finland`), or else the clause itself as a headline, subject first and without its
//! date.

use super::LONGEST;
use super::act::{attack, debate, in_city, informed, person_after, persons, visit};
use super::pieces::{Part, Piece, is_pronoun, object, passive, phrase, pieces, subject};
use super::wording::{shortened, without_article, words};
use crate::model::Language;
use crate::parse::entity::EntityKind;
use crate::parse::event::borrow::is_participle;
use crate::parse::event::clause::Reader;
use crate::parse::event::mention::Mention;
use crate::parse::event::words::{Family, Function, Sense, Verb};
use crate::text::letters::{capitalized, uncapitalized};
use crate::text::list::one_of;

/// The title of a clause by its verb.
pub fn of_verb(reader: &Reader<'_>, mention: &Mention, verb: &'static Verb) -> String {
    let pieces = pieces(reader, mention);
    let subject = subject(reader, &pieces);
    let title = nominal(reader, mention, verb, &pieces, subject);
    match title {
        Some(title) => capitalized(&shortened(&title, LONGEST)),
        _ if subject.is_none() && !verb.noun.is_empty() && pieces.len() <= 4 => {
            // `Vastgesteld 6 mei 2025` in a letterhead is said of the report itself.
            let report = match reader.document.language {
                _ if !mention.title => "",
                Language::Dutch => " van het verslag",
                Language::English => " of the report",
            };
            [verb.noun, report].concat()
        }
        _ => of_pieces(reader, &pieces, subject),
    }
}

/// The title of a clause without a telling verb.
pub fn of_clause(reader: &Reader<'_>, mention: &Mention) -> String {
    let pieces = pieces(reader, mention);
    let subject = subject(reader, &pieces);
    of_pieces(reader, &pieces, subject)
}

/// The act as a noun phrase, where its parties can be told.
fn nominal(
    reader: &Reader<'_>,
    mention: &Mention,
    verb: &'static Verb,
    pieces: &[Piece],
    subject: Option<usize>,
) -> Option<String> {
    let dutch = reader.document.language == Language::Dutch;
    let (of, by) = if dutch { (" van ", " door ") } else { (" of ", " by ") };
    let object = object(reader, pieces, subject);
    let passive = passive(reader, pieces);
    let text = |index: usize| phrase(reader, &pieces[index].tokens);
    let noun = |joined: &str, what: Option<usize>| {
        let what = what.filter(|_| !verb.noun.is_empty()).map(text).filter(|what| !what.is_empty());
        what.map(|what| [verb.noun, joined, &what].concat())
    };
    // `besloten vier bataljons te sturen`: what is decided is an act, not the battalions.
    let infinitive = pieces.iter().any(|piece| reader.word(piece.tokens.start) == "te");
    match verb.sense {
        sense if mention.family == Family::Accession && !matches!(sense, Sense::Sign | Sense::Decide) => {
            let who = mention.borrowed.as_ref().filter(|_| reader.word(mention.clause.start) == "die");
            let who = subject.map(text).or(who.map(|tokens| phrase(reader, tokens)));
            who.map(|who| [if dutch { "Toetreding van " } else { "Accession of " }, &who].concat())
        }
        Sense::Sign
        | Sense::Decide
        | Sense::Announce
        | Sense::Deliver
        | Sense::Receive
        | Sense::Offer
        | Sense::Submit => {
            if let Some(object) = object.filter(|object| is_second(reader, mention, pieces, *object)) {
                return Some(without_article(&text(object)).to_owned());
            }
            if infinitive {
                return None;
            }
            if passive {
                let by_whom =
                    || Some([verb.noun, " ", &person_after(reader, pieces, &["door", "by"])?].concat());
                return noun(of, subject.filter(|subject| !is_pronoun(reader, &pieces[*subject])))
                    .or_else(by_whom);
            }
            let Some(object) = object else {
                let made = matches!(verb.sense, Sense::Announce | Sense::Offer)
                    || one_of("Besluit|Afspraak", verb.noun);
                return noun(if made { of } else { by }, subject);
            };
            let mut title = noun(of, Some(object))?;
            let mut add = |joined: &str, what: String| {
                let fits = title.chars().count() + joined.len() + what.chars().count() <= LONGEST;
                if fits && !what.is_empty() {
                    title.push_str(joined);
                    title.push_str(&what);
                }
            };
            if let Some(subject) = subject.filter(|subject| pieces[*subject].part == Part::Noun) {
                add(by, text(subject));
            }
            if verb.sense == Sense::Deliver {
                add(" ", person_after(reader, pieces, &["aan", "to"]).unwrap_or_default());
            }
            Some(title)
        }
        Sense::Begin | Sense::End => {
            // `will start work` begins as much as `will start`.
            let bare = object.is_none_or(|object| pieces[object].tokens.len() == 1);
            match object {
                Some(object) if !bare && !passive => noun(of, Some(object)),
                _ => noun(of, subject.map(|subject| apposed(reader, pieces, subject))),
            }
        }
        Sense::Call => {
            person_after(reader, pieces, &["met", "with"]).map(|who| [verb.noun, " ", &who].concat())
        }
        Sense::Send if mention.family == Family::Letter => Some(informed(reader, mention, pieces)),
        Sense::Attack => {
            attack(reader, mention).or_else(|| noun(of, if passive { subject } else { object.or(subject) }))
        }
        Sense::Visit => visit(reader, pieces, subject, object),
        Sense::Meet if mention.date.is_none() && persons(reader, mention).len() >= 2 => {
            let names = persons(reader, mention);
            let noun = if dutch { "Ontmoeting van " } else { "Meeting of " };
            let title = [noun, names[0], if dutch { " en " } else { " and " }, names[1]].concat();
            Some(in_city(reader, mention, title))
        }
        Sense::Meet => match object {
            Some(object) if names_person(reader, &pieces[object]) => {
                let with = if dutch { "Ontmoeting met " } else { "Meeting with " };
                Some([with, &text(object)].concat())
            }
            _ => noun(of, subject.filter(|_| object.is_none() || passive)),
        },
        Sense::Debate => Some(debate(reader, pieces)),
        Sense::Speak if mention.family == Family::Debate && subject.is_none() => Some(debate(reader, pieces)),
        Sense::Speak if mention.family == Family::Talk => {
            person_after(reader, pieces, &["met", "with"]).map(|who| [verb.noun, " ", &who].concat())
        }
        _ => None,
    }
}

/// The name that stands beside a subject: `de opvolger, Resolute Support, start`.
fn apposed(reader: &Reader<'_>, pieces: &[Piece], subject: usize) -> usize {
    let comma = |index: usize| pieces.get(index).is_some_and(|piece| reader.word(piece.tokens.start) == ",");
    let name = pieces
        .get(subject + 2)
        .is_some_and(|piece| piece.part == Part::Noun && reader.capital(piece.tokens.start));
    if name && comma(subject + 1) && comma(subject + 3) { subject + 2 } else { subject }
}

/// Whether a piece names a person.
fn names_person(reader: &Reader<'_>, piece: &Piece) -> bool {
    reader.entities(&piece.tokens).iter().any(|entity| entity.kind == EntityKind::Person)
}

/// Whether the date of a mention is the second one of its clause and belongs to the object: `kondigde
/// op 3 mei de sluiting per 1 juli aan`.
fn is_second(reader: &Reader<'_>, mention: &Mention, pieces: &[Piece], object: usize) -> bool {
    let Some(date) = &mention.date_tokens else { return false };
    let object = &pieces[object].tokens;
    let first = (mention.clause.start..object.start).any(|token| reader.date_at(token).is_some());
    first && object.end <= date.start
}

/// The clause as a headline: subject, verb, the rest as far as it fits, without date and adverbs.
fn of_pieces(reader: &Reader<'_>, pieces: &[Piece], subject: Option<usize>) -> String {
    let dutch = reader.document.language == Language::Dutch;
    let is_verb = |index: &usize| pieces[*index].part == Part::Verb;
    let word = |index: usize| reader.word(pieces[index].tokens.start);
    let mut order: Vec<usize> = subject.into_iter().collect();
    if dutch {
        // The finite verb follows its subject; what stood before it comes last.
        let verb = (0..pieces.len()).find(is_verb).filter(|verb| !is_participle(word(*verb)));
        order.extend(verb);
        let turn = verb.filter(|verb| subject.is_some_and(|subject| subject > *verb)).unwrap_or(0);
        order.extend((turn..pieces.len()).chain(0..turn));
    } else {
        order.extend(subject.unwrap_or(0)..pieces.len());
    }
    let mut seen = vec![false; pieces.len()];
    order.retain(|index| {
        let modal = is_verb(index) && one_of("moet|moeten|zal|zullen|zou|zouden", word(*index));
        !std::mem::replace(&mut seen[*index], true) && pieces[*index].part != Part::Date && !(dutch && modal)
    });
    while let Some(last) = order.last()
        && is_verb(last)
        && one_of("zijn|worden|hebben|is|wordt|werd", word(*last))
    {
        order.pop();
    }
    let mut title = String::new();
    let mut told = false;
    for index in order {
        let piece = &pieces[index];
        if reader.stop(piece.tokens.start) {
            if told || reader.word(piece.tokens.start) != "," {
                break;
            }
            continue;
        }
        let verb = reader.words.verb(piece.tokens.start).filter(|_| piece.part == Part::Verb);
        told |= verb.is_some_and(|verb| verb.sense != Sense::Auxiliary)
            || piece.part == Part::Noun && Some(index) != subject;
        let text = match is_pronoun(reader, piece) {
            // A pronoun after its own subject is clear.
            true if reader.word(piece.tokens.start) != "ik" && title.is_empty() => {
                phrase(reader, &piece.tokens)
            }
            _ => words(reader, piece.tokens.clone()),
        };
        let small = reader.is(piece.tokens.start, Function::Preposition)
            || reader.is(piece.tokens.start, Function::Determiner);
        let text = match title.is_empty() {
            true => without_article(&text).to_owned(),
            false if small => uncapitalized(&text),
            false => text,
        };
        if text.is_empty() {
            continue;
        }
        if title.chars().count() + text.chars().count() + 1 > LONGEST {
            if title.is_empty() {
                title = shortened(&text, LONGEST);
            }
            break;
        }
        if !title.is_empty() {
            title.push(' ');
        }
        title.push_str(&text);
    }
    let title = title.trim_matches([' ', ',', '.', ';', ':', '(', ')']);
    let title = title.strip_suffix(" zijn").or_else(|| title.strip_suffix(" worden")).unwrap_or(title);
    capitalized(&shortened(title, LONGEST))
}

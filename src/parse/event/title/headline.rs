//! Titles of clauses: the noun of the act with its object and its subject (`Ondertekening van een
//! memorandum door Finland`), or else the clause itself as a headline, subject first and without its
//! date.

use std::ops::Range;

use super::act::{attack, debate, in_city, informed, person_after, persons, visit};
use super::pieces::{Part, Piece, is_pronoun, object, passive, phrase, pieces, subject};
use super::quoted::{cell, quoted};
use super::wording::{headed, shortened, without_article, words};
use super::{LONGEST, SPARE};
use crate::model::Language;
use crate::parse::entity::EntityKind;
use crate::parse::event::borrow::is_participle;
use crate::parse::event::clause::Reader;
use crate::parse::event::mention::Mention;
use crate::parse::event::words::{Family, Function, Sense, Verb};
use crate::parse::gate;
use crate::text::letters::capitalized;
use crate::text::list::one_of;

/// How many tokens of a sentence are looked at for a title.
const SENTENCE: usize = 60;

/// Whose something is.
const OWNED: &str = "zijn|haar|hun|its|their|his|her";

/// Within how many tokens of a sentence the colon behind a speaker stands.
const SPEAKER: usize = 10;

/// What parties do rather than undergo.
const PERSONAL: [&str; 9] = [
    "Aankomst",
    "Aantreden",
    "Aftreden",
    "Vertrek",
    "Terugtrekking",
    "Arrival",
    "Withdrawal",
    "Verlenging",
    "Stopzetting",
];

/// The title of a clause by its verb.
pub fn of_verb(reader: &Reader<'_>, mention: &Mention, verb: &'static Verb) -> String {
    let pieces = pieces(reader, mention, false);
    let subject = subject(reader, &pieces);
    if with_content(reader, mention) > mention.clause.end && object(reader, &pieces, subject).is_none() {
        let title = of_clause(reader, mention);
        if gate::reads(&title, reader.document.language) {
            return title;
        }
    }
    let title = nominal(reader, mention, verb, &pieces, subject);
    let title = title.map(|title| capitalized(&shortened(&title, LONGEST + SPARE)));
    match title.filter(|title| gate::reads(title, reader.document.language)) {
        Some(title) => title,
        _ if subject.is_none() && !verb.noun.is_empty() && pieces.len() <= 4 => {
            // `een trainingscentrum, te openen in 2023`: what it is said of stands before the comma.
            let comma = mention.clause.start.checked_sub(1).filter(|before| {
                reader.one_of(*before, ",") && !reader.is(mention.clause.start, Function::Subordinator)
            });
            let low = reader.document.sentences[mention.sentence].tokens().start;
            if let Some(tokens) = comma.and_then(|comma| reader.antecedent(comma, low)) {
                let of = if reader.document.language == Language::Dutch { " van " } else { " of " };
                let title = [verb.noun, of, &phrase(reader, &tokens)].concat();
                if gate::reads(&title, reader.document.language) {
                    return shortened(&title, LONGEST);
                }
            }
            // `Vastgesteld 6 mei 2025` in a letterhead is said of the report itself.
            let report = match reader.document.language {
                _ if !mention.title || verb.sense != Sense::Decide => "",
                Language::Dutch => " van het verslag",
                Language::English => " of the report",
            };
            [verb.noun, report].concat()
        }
        _ => of_clause(reader, mention),
    }
}

/// The title of a clause without a telling verb: its own words.
pub fn of_clause(reader: &Reader<'_>, mention: &Mention) -> String {
    let own = quoted(reader, mention);
    if gate::reads(&own, reader.document.language) { own } else { String::new() }
}

/// What a clause is about where nothing is told of it: its subject, or another noun phrase of it.
pub fn noun_of(reader: &Reader<'_>, mention: &Mention) -> String {
    if let Some(cell) = cell(reader, mention) {
        return cell;
    }
    let own = Mention { borrowed: None, ..mention.clone() };
    let pieces = pieces(reader, &own, false);
    let text = |piece: &Piece| {
        let first = piece.tokens.start + usize::from(piece.part == Part::Prepositional);
        headed(gate::closed(&words(reader, first..piece.tokens.end), reader.document.language))
    };
    let good = |text: &String| gate::reads(text, reader.document.language);
    // A name, or a noun with its article.
    let told = |piece: &&Piece| {
        let first = piece.tokens.start + usize::from(piece.part == Part::Prepositional);
        !reader.entities(&piece.tokens).is_empty()
            || reader.is(first, Function::Determiner) && first + 1 < piece.tokens.end
    };
    let subject = subject(reader, &pieces).map(|subject| &pieces[subject]);
    let of = |part: Part| pieces.iter().filter(move |piece| piece.part == part);
    let nouns = subject.into_iter().chain(of(Part::Noun)).chain(of(Part::Prepositional));
    nouns.filter(|piece| !is_party(reader, piece)).filter(told).map(text).find(good).unwrap_or_default()
}

/// The end of a clause with the clause of content behind it: `besloten | dat de NAVO …`.
pub(super) fn with_content(reader: &Reader<'_>, mention: &Mention) -> usize {
    let end = mention.clause.end;
    let sentence = reader.document.sentences[mention.sentence].tokens().end.min(end + SENTENCE);
    let content = reader.one_of(end, "dat|that|of|om|whether")
        && reader.opens_clause(end)
        && (reader.is_verb(end.wrapping_sub(1))
            || reader.is(end.wrapping_sub(1), Function::Adverb)
            || reader.one_of(end.wrapping_sub(1), "zich|ertoe|erop|eraan"))
        || end > 0 && reader.one_of(end, "dat|om|that") && reader.date_at(end - 1).is_some();
    if !content {
        return end;
    }
    (end + 1..sentence)
        .find(|token| reader.stop(*token) && reader.date_at(*token).is_none())
        .unwrap_or(sentence)
}

/// The title of the whole sentence, where its clause alone does not make one.
pub fn of_sentence(reader: &Reader<'_>, mention: &Mention) -> String {
    let mut sentence = reader.document.sentences[mention.sentence].tokens();
    // `De heer Jansen (D66): …`: who speaks is no part of it.
    let colon = (sentence.start..mention.clause.start)
        .take(SPEAKER)
        .take_while(|token| reader.words.verb(*token).is_none())
        .find(|token| reader.one_of(*token, ":"));
    sentence.start = colon.map_or(sentence.start, |colon| colon + 1);
    // What an earlier clause tells is not what this one tells.
    let finite = |token: usize| gate::is_finite(reader.word(token), reader.document.language);
    let told = mention.clause.clone().any(|token| finite(token) && reader.is_verb(token));
    if told && reader.has_verb(sentence.start..mention.clause.start.max(sentence.start)) {
        return String::new();
    }
    let mut whole = mention.clone();
    whole.clause = sentence.start..sentence.end.min(sentence.start + SENTENCE);
    whole.borrowed = None;
    of_clause(reader, &whole)
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
        let after = what.and_then(|what| {
            let next = pieces.get(what + 1)?;
            let close = next.part == Part::Prepositional && next.tokens.start == pieces[what].tokens.end;
            let place = reader.one_of(next.tokens.start, "in|uit|naar|tegen|from|against");
            let named = !reader.entities(&next.tokens).is_empty();
            let open = is_participle(reader.word(next.tokens.end - 1));
            (close && place && named && !open).then_some(next)
        });
        let what =
            what.filter(|what| !verb.noun.is_empty() && is_told(reader, &pieces[*what].tokens, verb.sense));
        let what = what.map(text).filter(|what| !what.is_empty());
        let title = [verb.noun, joined, &what?].concat();
        // `de missie | in Libië`: what follows right behind it belongs to it.
        let near = after.map(|piece| words(reader, piece.tokens.clone()));
        let near = near.filter(|near| title.chars().count() + near.chars().count() < LONGEST);
        Some(near.map_or_else(|| title.clone(), |near| [&title, " ", near.as_str()].concat()))
    };
    // `besloten vier bataljons te sturen`: what is decided is an act, not the battalions.
    let first = reader.trimmed(mention.clause.clone()).start;
    let is_te = |piece: &Piece| reader.one_of(piece.tokens.start, "te") && piece.tokens.start > first;
    let infinitive = pieces.iter().any(is_te);
    match verb.sense {
        sense if mention.family == Family::Accession && !matches!(sense, Sense::Sign | Sense::Decide) => {
            let who = mention.borrowed.as_ref().filter(|_| reader.one_of(mention.clause.start, "die"));
            // Only states join.
            let joins = |tokens: &&Range<usize>| {
                let entities = reader.entities(tokens);
                let land = |token| reader.one_of(token, "land|landen|country|countries");
                let state = entities.iter().any(|entity| entity.kind == EntityKind::State);
                let person = entities.iter().any(|entity| entity.kind == EntityKind::Person);
                state && !person || (*tokens).clone().any(land)
            };
            let who = subject.map(|subject| &pieces[subject].tokens).or(who).filter(joins);
            who.map(|tokens| phrase(reader, tokens))
                .map(|who| [if dutch { "Toetreding van " } else { "Accession of " }, &who].concat())
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
                let to_whom =
                    || Some([verb.noun, " ", &person_after(reader, pieces, &["aan", "to"])?].concat());
                return noun(of, subject.filter(|subject| !is_pronoun(reader, &pieces[*subject])))
                    .or_else(by_whom)
                    .or_else(to_whom);
            }
            // A paper is signed, no person.
            let paper =
                |index: &usize| pieces[*index].part == Part::Noun && !names_person(reader, &pieces[*index]);
            let object = match verb.sense {
                Sense::Sign => (subject.map_or(0, |subject| subject + 1)..pieces.len()).find(paper),
                _ => object,
            };
            let to = |prepositions: &[&str]| person_after(reader, pieces, prepositions);
            if verb.noun == "Instemming" {
                // One consents to something.
                let with = pieces.iter().rposition(|piece| reader.one_of(piece.tokens.start, "met"));
                let with = with.and_then(|with| person_after(reader, &pieces[with..], &["met"]));
                let with = with.map(|with| [verb.noun, " ", &with].concat());
                return with.or_else(|| noun(by, subject));
            }
            let Some(object) = object else {
                let party = subject.is_some_and(|subject| is_party(reader, &pieces[subject]));
                if party && verb.sense != Sense::Sign && pieces.len() < 6 {
                    let title = of_sentence(reader, mention);
                    if gate::reads(&title, reader.document.language) {
                        return Some(title);
                    }
                }
                let made = matches!(verb.sense, Sense::Announce | Sense::Offer)
                    || one_of("Besluit|Afspraak", verb.noun)
                    || subject.is_some() && !party;
                return noun(if made { of } else { by }, subject);
            };
            let mut title = noun(of, Some(object))?;
            let mut add = |joined: &str, what: String| {
                let fits = title.chars().count() + joined.len() + what.chars().count() <= LONGEST + SPARE;
                if fits && !what.is_empty() {
                    title.push_str(joined);
                    title.push_str(&what);
                }
            };
            if let Some(subject) = subject.filter(|subject| pieces[*subject].part == Part::Noun) {
                add(by, text(subject));
            }
            if verb.sense == Sense::Deliver {
                add(" ", to(&["aan", "to"]).unwrap_or_default());
            }
            Some(title)
        }
        Sense::Begin | Sense::End => {
            // `will start work` begins as much as `will start`.
            let bare = object.is_none_or(|object| pieces[object].tokens.len() == 1);
            // `trok zijn troepen terug`: whose they are is told by who did it.
            let own = object.filter(|object| {
                let tokens = &pieces[*object].tokens;
                tokens.len() > 1 && reader.one_of(tokens.start, OWNED)
            });
            if let (Some(own), Some(subject), false) = (own, subject, passive)
                && is_party(reader, &pieces[subject])
                && !verb.noun.is_empty()
            {
                let owned = [" ", reader.word(pieces[own].tokens.start), " "].concat();
                let title = noun(of, Some(own))?.replacen(&owned, " ", 1);
                return Some([&title, by, &text(subject)].concat());
            }
            match object {
                Some(object) if !bare && !passive => noun(of, Some(object)),
                _ => noun(of, subject.map(|subject| apposed(reader, pieces, subject))).filter(|_| {
                    let state = |piece: &Piece| {
                        let last = reader.entities(&piece.tokens).last();
                        last.is_some_and(|last| {
                            last.kind == EntityKind::State && last.tokens.len() + 1 >= piece.tokens.len()
                        })
                    };
                    !subject.is_some_and(|subject| is_party(reader, &pieces[subject]))
                        || passive && !subject.is_some_and(|subject| state(&pieces[subject]))
                        || PERSONAL.contains(&verb.noun)
                }),
            }
        }
        Sense::Send if mention.family == Family::Letter && !reader.writes(&mention.clause) => {
            Some(informed(reader, mention, pieces))
        }
        Sense::Attack => {
            let invaded = one_of("Inval|Invasion", verb.noun).then(|| attack(reader, mention)).flatten();
            let of = match verb.noun {
                "Aanval" => " op ",
                "Attack" => " on ",
                _ => of,
            };
            invaded.or_else(|| {
                let title = noun(of, if passive { subject } else { object.or(subject) })?;
                let by_whom = object.and(subject).filter(|_| !passive).map(text);
                Some(by_whom.map_or(title.clone(), |who| [&title, by, &who].concat()))
            })
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
            _ => {
                // `Zeventig jaar nadat zij begonnen, zijn de ministers bijeengekomen`.
                let group = |index: &usize| {
                    let first = reader.entities(&pieces[*index].tokens).first();
                    pieces[*index].part == Part::Noun
                        && first.is_some_and(|first| first.kind == EntityKind::Group)
                };
                let who = (0..pieces.len()).find(group).filter(|who| Some(*who) != subject);
                let alone = subject.filter(|_| object.is_none() || passive);
                noun(of, alone).or_else(|| noun(of, who))
            }
        },
        Sense::Debate => Some(debate(reader, pieces)),
        Sense::Speak if mention.family == Family::Debate && subject.is_none() => Some(debate(reader, pieces)),
        Sense::Call | Sense::Speak if mention.family == Family::Talk => {
            let with = person_after(reader, pieces, &["met", "with"]);
            with.map(|who| [verb.noun, " ", &who].concat()).or_else(|| {
                let [one, other] = persons(reader, mention)[..] else { return None };
                let and = if dutch { " en " } else { " and " };
                Some([verb.noun, of, one, and, other].concat())
            })
        }
        _ => None,
    }
}

/// Whether a noun phrase says what is done: a meeting is not signed, an ordinal or a span of time says
/// nothing, and in English a bare singular is part of something longer.
fn is_told(reader: &Reader<'_>, tokens: &Range<usize>, sense: Sense) -> bool {
    let last = reader.word(tokens.end - 1);
    let meeting = [Family::Ceremony, Family::Summit, Family::Meeting, Family::Meal, Family::Visit];
    let held = matches!(sense, Sense::Sign | Sense::Decide | Sense::Deliver | Sense::Submit);
    let bare = reader.is_english()
        && tokens.len() == 1
        && !reader.capital(tokens.start)
        && !last.ends_with('s')
        && sense == Sense::Sign;
    !(held && reader.hit_of(tokens, &meeting).is_some()
        || one_of("eerste|tweede|derde|first|second|third|maanden|months|weken|weeks|jaar|years", last)
        || bare)
}

/// The name that stands beside a subject: `de opvolger, Resolute Support, start`.
fn apposed(reader: &Reader<'_>, pieces: &[Piece], subject: usize) -> usize {
    let comma = |index: usize| pieces.get(index).is_some_and(|piece| reader.one_of(piece.tokens.start, ","));
    let name = pieces
        .get(subject + 2)
        .is_some_and(|piece| piece.part == Part::Noun && reader.capital(piece.tokens.start));
    if name && comma(subject + 1) && comma(subject + 3) { subject + 2 } else { subject }
}

/// Whether a piece is a party that acts, by the name of which it ends.
fn is_party(reader: &Reader<'_>, piece: &Piece) -> bool {
    let last = reader.entities(&piece.tokens).last();
    last.is_some_and(|last| {
        !last.adjective && last.tokens.end == piece.tokens.end && last.kind != EntityKind::City
    })
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

//! Titles of clauses: the noun of the act with its object and its subject (`Ondertekening van een
//! memorandum door Finland`), or else the clause itself as a headline, subject first and without its
//! date.

use std::ops::Range;

use super::act::{attack, debate, in_city, informed, person_after, persons, visit};
use super::pieces::{Part, Piece, is_pronoun, object, passive, phrase, pieces, subject};
use super::wording::{headed, push, shortened, without_article, words};
use super::{LONGEST, SPARE};
use crate::model::Language;
use crate::parse::entity::EntityKind;
use crate::parse::event::borrow::is_participle;
use crate::parse::event::clause::Reader;
use crate::parse::event::mention::Mention;
use crate::parse::event::words::{Class, Family, Function, Sense, Verb};
use crate::parse::gate;
use crate::text::letters::{capitalized, uncapitalized};
use crate::text::list::one_of;

/// How many tokens of a sentence are looked at for a title.
const SENTENCE: usize = 60;

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
                reader.word(*before) == "," && !reader.is(mention.clause.start, Function::Subordinator)
            });
            let low = reader.document.sentences[mention.sentence].tokens.start;
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

/// The title of a clause without a telling verb.
pub fn of_clause(reader: &Reader<'_>, mention: &Mention) -> String {
    let mut whole = mention.clone();
    whole.clause.end = with_content(reader, mention);
    if whole.borrowed.is_none() {
        whole.borrowed = reader.borrowed(&whole.clause, &reader.document.sentences[mention.sentence].tokens);
    }
    let pieces = pieces(reader, &whole, true);
    let subject = subject(reader, &pieces);
    let title = of_pieces(reader, &pieces, subject);
    if gate::reads(&title, reader.document.language) { title } else { of_pieces(reader, &pieces, None) }
}

/// What a clause is about: a noun that is its subject.
pub fn subject_of(reader: &Reader<'_>, mention: &Mention) -> String {
    let own = Mention { borrowed: None, ..mention.clone() };
    let pieces = pieces(reader, &own, false);
    let subject = subject(reader, &pieces).map(|subject| &pieces[subject]);
    let noun = subject.filter(|piece| piece.part == Part::Noun && !is_party(reader, piece));
    noun.map_or_else(String::new, |piece| capitalized(&headed(&words(reader, piece.tokens.clone()))))
}

/// The end of a clause with the clause of content behind it: `besloten | dat de NAVO …`.
fn with_content(reader: &Reader<'_>, mention: &Mention) -> usize {
    let end = mention.clause.end;
    let sentence = reader.document.sentences[mention.sentence].tokens.end.min(end + SENTENCE);
    let content = one_of("dat|that|of|om|whether", reader.word(end))
        && reader.opens_clause(end)
        && reader.is_verb(end.wrapping_sub(1)) | reader.is(end.wrapping_sub(1), Function::Adverb)
        || end > 0 && one_of("dat|om|that", reader.word(end)) && reader.date_at(end - 1).is_some();
    if !content {
        return end;
    }
    (end + 1..sentence)
        .find(|token| reader.stop(*token) && reader.date_at(*token).is_none())
        .unwrap_or(sentence)
}

/// The title of the whole sentence, where its clause alone does not make one.
pub fn of_sentence(reader: &Reader<'_>, mention: &Mention) -> String {
    let mut sentence = reader.document.sentences[mention.sentence].tokens.clone();
    // `De heer Jansen (D66): …`: who speaks is no part of it.
    let colon = (sentence.start..mention.clause.start)
        .take(SPEAKER)
        .take_while(|token| reader.words.verb(*token).is_none())
        .find(|token| reader.word(*token) == ":");
    sentence.start = colon.map_or(sentence.start, |colon| colon + 1);
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
            let place = one_of("in|uit|naar|tegen|from|against", reader.word(next.tokens.start));
            let named = !reader.entities(&next.tokens).is_empty();
            let open = is_participle(reader.word(next.tokens.end - 1));
            (close && place && named && !open).then_some(next)
        });
        let what = what.filter(|_| !verb.noun.is_empty()).map(text).filter(|what| !what.is_empty());
        let title = [verb.noun, joined, &what?].concat();
        // `de missie | in Libië`: what follows right behind it belongs to it.
        let near = after.map(|piece| words(reader, piece.tokens.clone()));
        let near = near.filter(|near| title.chars().count() + near.chars().count() < LONGEST);
        Some(near.map_or_else(|| title.clone(), |near| [&title, " ", near.as_str()].concat()))
    };
    // `besloten vier bataljons te sturen`: what is decided is an act, not the battalions.
    let infinitive = pieces.iter().any(|piece| reader.word(piece.tokens.start) == "te");
    match verb.sense {
        sense if mention.family == Family::Accession && !matches!(sense, Sense::Sign | Sense::Decide) => {
            let who = mention.borrowed.as_ref().filter(|_| reader.word(mention.clause.start) == "die");
            // Only states join.
            let joins = |tokens: &&Range<usize>| {
                let entities = reader.entities(tokens);
                let land = |token| matches!(reader.word(token), "land" | "landen" | "country" | "countries");
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
                return noun(of, subject.filter(|subject| !is_pronoun(reader, &pieces[*subject])))
                    .or_else(by_whom);
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
                let with = pieces.iter().rposition(|piece| reader.word(piece.tokens.start) == "met");
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

/// The clause as a headline: subject, verb and the rest in the order of the text, without its date. The
/// words of the report stay together; what does not fit is cut where a piece ends.
fn of_pieces(reader: &Reader<'_>, pieces: &[Piece], subject: Option<usize>) -> String {
    let mut order = order(reader, pieces, subject);
    let is_verb = |index: usize| pieces[index].part == Part::Verb;
    let infinitive = !order.iter().any(|index| is_verb(*index) && is_finite(reader, pieces, *index));
    // `moet gereed zijn`, `zal worden beëindigd`: what is to be is told by its date.
    let word = |index: usize| reader.word(pieces[index].tokens.start);
    let is_modal = |index: usize| is_verb(index) && one_of("moet|moeten|zal|zullen|zou|zouden", word(index));
    let ready = order.last().is_some_and(|last| is_verb(*last) && one_of("zijn|worden", word(*last)))
        && order.iter().any(|index| is_modal(*index));
    // `Nederland (werd) vertegenwoordigd door …`: a headline is passive without its auxiliary.
    let agent = order.iter().any(|index| {
        let piece = &pieces[*index];
        piece.part == Part::Prepositional && matches!(word(*index), "door" | "by")
    });
    if agent && subject.is_some() && passive(reader, pieces) && !order.iter().any(|index| is_modal(*index)) {
        order
            .retain(|index| !(is_verb(*index) && matches!(word(*index), "werd" | "werden" | "was" | "were")));
    }
    let says = |index: usize| {
        let verb = reader.words.verb(pieces[index].tokens.start);
        verb.is_none_or(|verb| verb.sense != Sense::Auxiliary)
    };
    // A few characters too many are better than a clause without its end.
    let fits = |title: &str, rest: &[usize]| {
        let rest = rest.iter().take_while(|index| !reader.stop(pieces[**index].tokens.start));
        let rest = rest.map(|index| reader.text(&pieces[*index].tokens).chars().count() + 1).sum::<usize>();
        title.chars().count() + rest <= LONGEST + SPARE
    };
    let mut title = String::new();
    let mut glued = false;
    let mut told = false;
    for (place, &index) in order.iter().enumerate() {
        let piece = &pieces[index];
        let first = piece.tokens.start;
        // `De president, die werd beëdigd`: what is said of the subject is said.
        let relative = one_of("die|dat|which|who", reader.word(first));
        if relative && piece.tokens.len() == 1 && index > 0 && reader.word(first - 1) == "," {
            continue;
        }
        if reader.stop(first) {
            if told || reader.word(first) != "," {
                break;
            }
            continue;
        }
        if infinitive && reader.word(first) == "te" && !title.is_empty() {
            // `uit te nodigen` → `uitnodigen`.
            glued = gate::is_particle(reader.word(first - 1), reader.document.language);
            continue;
        }
        if ready && (is_modal(index) || Some(&index) == order.last()) {
            continue;
        }
        told |= is_verb(index) && says(index) || piece.part == Part::Noun && Some(index) != subject;
        let text = match is_pronoun(reader, piece) && title.is_empty() {
            true => stands_for(reader, &piece.tokens),
            false => words(reader, piece.tokens.clone()),
        };
        let small = reader.is(first, Function::Preposition) || reader.is(first, Function::Determiner);
        let text = match title.is_empty() {
            true => headed(&text),
            false if small || is_verb(index) => uncapitalized(&text),
            false => text,
        };
        let length = title.chars().count() + text.chars().count() + 1;
        let begun = title.chars().count() < LONGEST / 2 && length <= LONGEST + SPARE;
        if length > LONGEST && !begun && !fits(&title, &order[place..]) {
            let verbs = order[place..].iter().any(|index| is_verb(*index));
            let told = order[..place].iter().any(|index| is_verb(*index) && says(*index));
            let whole = title.chars().count();
            let title = match title.is_empty() {
                true => shortened(&text, LONGEST),
                false => gate::closed(&title, reader.document.language).to_owned(),
            };
            let open = verbs || !told || piece.part == Part::Noun && title.chars().count() == whole;
            return capitalized(&title) + if open { " …" } else { "" };
        }
        if std::mem::take(&mut glued) {
            title.push_str(&text);
        } else {
            push(&mut title, &text);
        }
    }
    capitalized(title.trim_matches([' ', ',', '.', ';', ':']))
}

/// The pieces of a clause in the order of a headline, without dates and the words that only tie it to
/// other clauses.
fn order(reader: &Reader<'_>, pieces: &[Piece], subject: Option<usize>) -> Vec<usize> {
    let kept = |index: &usize| pieces[*index].part != Part::Date;
    let Some(subject) = subject else { return (0..pieces.len()).filter(kept).collect() };
    if reader.document.language == Language::English {
        return (subject..pieces.len()).filter(kept).collect();
    }
    // A verb behind the word that opens another clause is that one's.
    let opener = |piece: &Piece| {
        let first = piece.tokens.start;
        one_of("dat|of", reader.word(first)) || reader.is(first, Function::Subordinator)
    };
    let opened = pieces.iter().skip(subject + 1).position(opener).map_or(pieces.len(), |at| subject + 1 + at);
    let verb = (0..opened).find(|index| is_finite(reader, pieces, *index));
    let mut order = vec![subject];
    match verb {
        // `In Praag bespraken de leiders …`, `Het plan stuur ik …`: what stands first comes last, an
        // object stays where it is.
        Some(verb) if verb < subject => {
            if (0..verb).any(|index| pieces[index].part == Part::Noun) {
                order.clear();
            } else {
                order.push(verb);
                order.extend(verb + 1..pieces.len());
            }
            let tells = |index: &usize| {
                let tokens = &pieces[*index].tokens;
                let about = one_of("over|met|tegen|tussen|voor", reader.word(tokens.start));
                !order.contains(&subject) || about || !reader.entities(tokens).is_empty()
            };
            let front: Vec<usize> = (0..verb).filter(tells).collect();
            order.extend(front);
            order.extend(verb..pieces.len());
        }
        // The finite verb follows its subject, also where it stands last in its clause.
        verb => {
            order.extend(verb);
            order.extend(subject..pieces.len());
        }
    }
    let mut seen = vec![false; pieces.len()];
    order.retain(|index| !std::mem::replace(&mut seen[*index], true) && kept(index));
    order
}

/// Whether a piece is a verb that may be finite: no participle and no infinitive behind *te*.
fn is_finite(reader: &Reader<'_>, pieces: &[Piece], index: usize) -> bool {
    let word = reader.word(pieces[index].tokens.start);
    pieces[index].part == Part::Verb
        && (!gate::is_particle(word, reader.document.language)
            || gate::is_finite(word, reader.document.language))
        && (reader.is_verb(pieces[index].tokens.start)
            || matches!(reader.words.class(pieces[index].tokens.start), Class::Other))
        && (reader.document.language == Language::English
            || !is_participle(reader.word(pieces[index].tokens.start).trim_end_matches('e'))
                && !pieces[..index].iter().any(|piece| reader.word(piece.tokens.start) == "te"))
}

/// What a pronoun stands for at the beginning of a headline: a person, or what the sentence before begins
/// with; a speaker stays.
fn stands_for(reader: &Reader<'_>, tokens: &Range<usize>) -> String {
    match reader.word(tokens.start) {
        "ik" | "wij" | "we" | "i" => return words(reader, tokens.clone()),
        // What it stands for is not certain.
        "it" => return String::new(),
        _ => {}
    }
    let person = phrase(reader, tokens);
    if !person.is_empty() {
        return person;
    }
    let sentence = reader.document.sentences.partition_point(|sentence| sentence.tokens.end <= tokens.start);
    let before = sentence.checked_sub(1).and_then(|before| reader.document.sentences.get(before));
    let named = before.and_then(|before| {
        let end = reader.noun_phrase(before.tokens.start, before.tokens.end)?;
        let verb = reader.words.verb(end).is_some() && !reader.is(before.tokens.start, Function::Pronoun);
        verb.then(|| words(reader, before.tokens.start..end))
    });
    named.unwrap_or_default()
}

//! A clause as a headline: its pieces with the subject first and the verb behind it.

use std::ops::Range;

use super::pieces::{Part, Piece, is_pronoun, passive, phrase};
use super::wording::{headed, push, shortened, words};
use super::{LONGEST, SPARE};
use crate::model::Language;
use crate::parse::entity::EntityKind;
use crate::parse::event::borrow::is_participle;
use crate::parse::event::clause::Reader;
use crate::parse::event::dutch::separated;
use crate::parse::event::words::{Class, Function, Sense};
use crate::parse::gate;
use crate::text::letters::{capitalized, uncapitalized};
use crate::text::list::one_of;

/// The clause as a headline: subject, verb and the rest in the order of the text, without its date. The
/// words of the report stay together; what does not fit is cut where a piece ends.
pub(super) fn of_pieces(reader: &Reader<'_>, pieces: &[Piece], subject: Option<usize>) -> String {
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
        piece.part == Part::Prepositional && one_of("door|by", word(*index))
    });
    if agent && subject.is_some() && passive(reader, pieces) && !order.iter().any(|index| is_modal(*index)) {
        order.retain(|index| !(is_verb(*index) && one_of("werd|werden|was|were", word(*index))));
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
    let mut particle = "";
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
            true => match stands_for(reader, &piece.tokens) {
                unknown if unknown.is_empty() => return unknown,
                known => known,
            },
            false => words(reader, piece.tokens.clone()),
        };
        // `de top | die | in Riga plaatsvond` → `Top vond in Riga plaats`.
        let moved = order.get(place + 1).is_some_and(|next| *next < index);
        let text = match separated(reader.word(first)).filter(|_| is_verb(index) && moved) {
            Some((part, verb)) => {
                particle = part;
                verb.to_owned()
            }
            None => text,
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
    push(&mut title, particle);
    capitalized(title.trim_matches([' ', ',', '.', ';', ':']))
}

/// The pieces of a clause in the order of a headline, without dates and the words that only tie it to
/// other clauses.
fn order(reader: &Reader<'_>, pieces: &[Piece], subject: Option<usize>) -> Vec<usize> {
    let kept = |index: &usize| pieces[*index].part != Part::Date;
    let Some(subject) = subject else { return (0..pieces.len()).filter(kept).collect() };
    if reader.document.language == Language::English {
        let aside = aside(reader, pieces, subject);
        return (subject..pieces.len()).filter(kept).filter(|index| !aside.contains(index)).collect();
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
                // `In verband | met het debat` is one.
                let apart =
                    index.checked_sub(1).is_none_or(|before| pieces[before].tokens.end != tokens.start);
                let about = about && apart;
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
    let aside = aside(reader, pieces, subject);
    order
        .retain(|index| !std::mem::replace(&mut seen[*index], true) && kept(index) && !aside.contains(index));
    order
}

/// What stands between commas behind the subject, before its verb: `Zweden, bondgenoot sinds maart, draagt …`.
fn aside(reader: &Reader<'_>, pieces: &[Piece], subject: usize) -> Range<usize> {
    let comma = |index: &usize| reader.word(pieces[*index].tokens.start) == ",";
    let first = subject + 1;
    let verb = (first..pieces.len()).find(|index| is_finite(reader, pieces, *index)).unwrap_or(first);
    let last = (first..verb).rev().find(comma).filter(|last| *last > first);
    let opened = pieces.get(first).is_some_and(|_| comma(&first));
    last.filter(|_| opened).map_or(0..0, |last| first..last + 1)
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
            || separated(word).is_some()
            || !is_participle(reader.word(pieces[index].tokens.start).trim_end_matches('e'))
                && !pieces[..index].iter().any(|piece| reader.word(piece.tokens.start) == "te"))
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
    let sentence = reader.document.sentences.partition_point(|sentence| sentence.tokens.end <= tokens.start);
    let before = sentence.checked_sub(1).and_then(|before| reader.document.sentences.get(before));
    let named = before.and_then(|before| {
        let end = reader.noun_phrase(before.tokens.start, before.tokens.end)?;
        let verb = reader.words.verb(end).is_some() && !reader.is(before.tokens.start, Function::Pronoun);
        let plural = reader.word(end - 1).ends_with(['n', 's'])
            && reader.entities.at(end - 1).is_none_or(|entity| entity.kind == EntityKind::Group);
        (verb && many == plural).then(|| words(reader, before.tokens.start..end))
    });
    named.unwrap_or_default()
}

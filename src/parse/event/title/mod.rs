//! Titles that a reader understands without the sentence: a noun phrase of the text with its place
//! or its parties, without articles, dates and footnote marks.

mod act;
mod headline;
mod named;
mod pieces;
mod wording;

use std::ops::Range;

use super::clause::Reader;
use super::link::Draft;
use super::mention::{Head, Mention};
use super::words::{Family, Hit};
use crate::model::{EventKind, Language};
use crate::parse::entity::EntityKind;
use named::{motion, session, summit_in};
use wording::{is_capitals, push, sentence_case, shortened, singular, uninflected, without_article, words};

/// The length that a title should not pass, in characters.
const LONGEST: usize = 70;

/// How many mentions of an event are looked at for its title.
const MENTIONS: usize = 8;

/// The title of an event: the best one that its first mentions give.
pub fn title(reader: &Reader<'_>, draft: &Draft, own: &[&Mention]) -> String {
    let candidates = own.iter().take(MENTIONS).map(|mention| candidate(reader, draft, mention));
    let mut best = (i32::MIN, String::new());
    for (rank, title) in candidates {
        if rank > best.0 && !title.is_empty() {
            best = (rank, title);
        }
    }
    let title = with_place(reader, draft, own, best.1);
    if title.is_empty() { sentence_case(draft.kind.as_str()) } else { title }
}

/// The title that one mention gives, and how good it is.
fn candidate(reader: &Reader<'_>, draft: &Draft, mention: &Mention) -> (i32, String) {
    match mention.head {
        Head::Noun(hit) => {
            let bounds = if mention.family == Family::Session || !contains(&mention.clause, hit.start) {
                reader.document.sentences[mention.sentence].tokens.clone()
            } else {
                mention.clause.clone()
            };
            let phrase = reader.phrase(hit, &bounds);
            let title = match mention.family {
                Family::Motion => motion(reader, hit, &phrase, &draft.key),
                Family::Session => session(reader, draft, hit, &phrase, &bounds),
                _ => completed(reader, mention, hit, &phrase, noun(reader, hit, &phrase)),
            };
            let named = reader.entities(&phrase).len().min(2) as i32;
            let words = title.split(' ').count().min(6) as i32;
            let capitals = if is_capitals(reader.text(&phrase)) { 12 } else { 0 };
            let own_family = if mention.family == draft.family { 4 } else { 0 };
            let long = if title.chars().count() > LONGEST { 10 } else { 0 };
            (20 + 5 * named + words + own_family - capitals - long, title)
        }
        Head::City => (25, summit_in(reader, mention)),
        Head::Verb(verb) => (18, headline::of_verb(reader, mention, verb)),
        Head::Clause => (10, headline::of_clause(reader, mention)),
    }
}

fn contains(range: &Range<usize>, token: usize) -> bool {
    range.start <= token && token < range.end
}

/// A bare noun with what the sentence says of it: whose meeting it is, to whom the letter went.
fn completed(
    reader: &Reader<'_>,
    mention: &Mention,
    hit: Hit,
    phrase: &Range<usize>,
    title: String,
) -> String {
    let dutch = reader.document.language == Language::Dutch;
    let bare = title.split(' ').count() == 1
        || (title.split(' ').count() == 2 && phrase.start < hit.start && hit.end == phrase.end);
    if !bare || mention.family == Family::Council || title.contains('-') {
        return title;
    }
    let of = if dutch { " van " } else { " of " };
    let sentence = &reader.document.sentences[mention.sentence].tokens;
    let near = sentence.start.max(hit.start.saturating_sub(30))..sentence.end.min(hit.end + 30);
    match mention.family {
        Family::Ministerial | Family::Meeting | Family::Meal => {
            let group = reader.entities(&near).iter().find(|entity| {
                entity.kind == EntityKind::Group && !matches!(entity.name, "kabinet" | "partners")
            });
            match group {
                Some(group) if dutch => [&title, of, "de ", group.name].concat(),
                Some(group) => [&title, of, group.name].concat(),
                None => title,
            }
        }
        Family::Letter
            if dutch && matches!(title.as_str(), "Brief" | "Verslag" | "Notitie" | "Overzicht") =>
        {
            [&title, " aan de Kamer"].concat()
        }
        Family::Debate if dutch && title == "Debat" => [&title, " in de Tweede Kamer"].concat(),
        Family::Accession | Family::Declaration
            if mention.borrowed.is_some() && reader.word(mention.clause.start) == "whose" =>
        {
            let whose = mention.borrowed.clone().map(|tokens| words(reader, tokens)).unwrap_or_default();
            [&title, of, &whose].concat()
        }
        _ => title,
    }
}

/// A noun phrase without its dates, cut at the last piece that fits.
fn noun(reader: &Reader<'_>, hit: Hit, phrase: &Range<usize>) -> String {
    let title = pieces(reader, phrase.start, hit.end, phrase.end);
    let neuter = phrase
        .start
        .checked_sub(1)
        .is_some_and(|before| matches!(reader.word(before), "het" | "dit" | "dat"));
    let title = if neuter && phrase.start < hit.start && reader.document.language == Language::Dutch {
        uninflected(&title)
    } else {
        title
    };
    singular(title)
}

/// The words from `start` to `head`, and the pieces after it as far as they fit.
fn pieces(reader: &Reader<'_>, start: usize, head: usize, end: usize) -> String {
    let mut title = words(reader, start..head);
    let mut at = head;
    while let Some(next) = reader.extend(at, end) {
        let dated = (at..next).any(|token| reader.date_at(token).is_some());
        if !dated && reader.word(at) != "(" {
            let piece = words(reader, at..next);
            if title.chars().count() + piece.chars().count() >= LONGEST {
                if at == head && title.chars().count() < 14 {
                    let room = LONGEST.saturating_sub(title.chars().count());
                    push(&mut title, &shortened(&piece, room));
                }
                break;
            }
            push(&mut title, &piece);
        }
        at = next;
    }
    sentence_case(without_article(title.trim()))
}

/// Adds the place to a title of a meeting that lacks one.
fn with_place(reader: &Reader<'_>, draft: &Draft, own: &[&Mention], mut title: String) -> String {
    if !matches!(draft.kind, EventKind::Summit | EventKind::Ministerial) || title.is_empty() {
        return title;
    }
    let cities = |mention: &&Mention| {
        let entities = reader.entities(&mention.tokens).iter();
        entities
            .filter(|entity| entity.kind == EntityKind::City)
            .map(|entity| (entity.name, reader.text(&entity.tokens)))
            .next()
    };
    if let Some((city, written)) = own.iter().take(MENTIONS).find_map(cities)
        && !title.contains(city)
        && !title.contains(written)
        && title.chars().count() + city.chars().count() + 4 <= LONGEST
        && !own.iter().take(MENTIONS).any(|mention| {
            reader
                .entities(&mention.tokens)
                .iter()
                .any(|entity| entity.kind == EntityKind::City && title.contains(entity.name))
        })
    {
        title.push_str(" in ");
        title.push_str(city);
    }
    title
}

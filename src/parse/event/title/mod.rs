//! Titles that a reader understands without the sentence: a noun phrase of the text with its place
//! or its parties, without articles, dates and footnote marks.

mod act;
mod headline;
mod named;
mod noun;
mod pieces;
mod quoted;
mod told;
mod wording;
mod written;

use std::ops::Range;

use super::attach::Lead;
use super::clause::Reader;
use super::link::Draft;
use super::mention::{Head, Mention};
use super::words::{Family, Hit, Sense};
use crate::model::{Edtf, EventKind, Language, Part, Point};
use crate::parse::entity::EntityKind;
use crate::parse::gate;
use crate::text::letters::{capitalized, uncapitalized};
use crate::text::list::one_of;
use named::{motion, session, summit_in};
use noun::{completed, with_states};
use wording::{headed, is_capitals, is_ordinal, push, shortened, words};

/// The length that a title should not pass, in characters: about 70, and no compound cut for two.
const LONGEST: usize = 72;

/// How many characters more than usual a title may have to be whole.
const SPARE: usize = 10;

/// Within how many tokens before an event the noun is told that its title ends with.
const TOLD: usize = 600;

/// How many mentions of an event are looked at for its title.
const MENTIONS: usize = 8;

/// How much the words of a whole clause count for as a title; what comes behind them counts for less.
const CLAUSE: i32 = 5;

/// The title of an event: the best one that its first mentions give and that reads as a title.
pub fn title(reader: &Reader<'_>, draft: &Draft, own: &[&Mention]) -> String {
    let language = reader.document.language;
    let mut best: Option<(i32, String, &Mention)> = None;
    for mention in own.iter().take(MENTIONS) {
        // A relative clause ends at its comma; a date behind it is that of what goes on there.
        let comma = quoted::comma_of_relative(reader, mention);
        let date = mention.date_tokens.as_ref().map_or(0, |date| date.start);
        let mut own = (*mention).clone();
        own.clause.end = comma.filter(|comma| *comma > date).unwrap_or(own.clause.end);
        let (rank, title) = match (mention.head, comma) {
            (Head::Verb(_), Some(comma)) if comma < date => (18, headline::of_clause(reader, mention)),
            _ => candidate(reader, draft, &own),
        };
        let word = !title.contains(' ') && !title.contains('-') && !matches!(mention.head, Head::Noun(_));
        // One word that is no name of an event tells nothing.
        let reads = gate::reads(&title, language);
        let known = best.as_ref().map_or(i32::MIN, |(known, ..)| *known);
        let more = known < CLAUSE && (word || !reads || gate::is_bare(&title, language));
        let mut titles = vec![(if word { 0 } else { rank }, title)];
        if more {
            titles.push((CLAUSE, headline::of_clause(reader, mention)));
            titles.push((2, headline::of_sentence(reader, mention)));
            titles.extend(quoted::verbatim(reader, mention).map(|title| (1, title)));
        }
        for (place, (rank, title)) in titles.into_iter().enumerate() {
            let noun = matches!(mention.head, Head::Noun(_));
            let short = if noun { 4 } else { 14 };
            let bare = short * i32::from(gate::is_bare(&title, language));
            // A clause has a subject and a verb.
            let part = (rank < 10 || !noun)
                && (!title.contains(' ')
                    || gate::is_governed(&title, language) && title.split(' ').count() < 4);
            if !part
                && (if place == 0 { reads } else { gate::reads(&title, language) })
                && best.as_ref().is_none_or(|(known, ..)| rank - bare > *known)
            {
                best = Some((rank - bare, title, mention));
            }
        }
    }
    let known = || gate::event(draft.kind, draft.date.and_then(|(date, _)| named_date(date)), language);
    let Some((_, title, mention)) = best else {
        // The kind with what the clause is about, and when.
        let named = own.iter().take(MENTIONS).map(|mention| headline::noun_of(reader, mention));
        let named = named.into_iter().find(|named| !named.is_empty()).unwrap_or_default();
        let kind = gate::event(draft.kind, None, language);
        let date = draft.date.and_then(|(date, _)| named_date(date));
        let vague = matches!(draft.kind, EventKind::Other | EventKind::Deadline);
        let named = date.filter(|_| vague && !named.is_empty()).map(|date| match draft.kind {
            EventKind::Other if named.contains(' ') || !named.starts_with(char::is_uppercase) => {
                [&capitalized(&named), " ", &gate::dated(date, language)].concat()
            }
            _ => [&kind, ": ", &named].concat(),
        });
        return named.filter(|named| gate::reads(named, language)).unwrap_or_else(known);
    };
    let read = title.clone();
    let title = with_place(reader, draft, own, title);
    let title = specified(reader, mention, title);
    let title = with_date(reader, draft, mention, title);
    if title == read || gate::reads(&title, language) { title } else { known() }
}

/// Says which one is meant by a noun that the report has told before: `Einde van de missie` with the words
/// behind it there, `in Irak`.
fn specified(reader: &Reader<'_>, mention: &Mention, mut title: String) -> String {
    let words: Vec<&str> = title.split(' ').collect();
    let [.., of, article, last] = words[..] else { return title };
    if words.len() > 5 || !one_of("van|of|door|by", of) || !one_of("de|het|the", article) || last.len() < 4 {
        return title;
    }
    let low = mention.tokens.start.saturating_sub(TOLD);
    let tie = |token: usize| reader.one_of(token, "in|naar|op|van|voor|tegen|bij|met|of|to|on|for|with");
    let named = |token: &usize| {
        reader.word(*token).ends_with(last)
            && tie(token + 1)
            && reader.date_at(token + 2).is_none()
            && reader.entities(&(token + 2..token + 4)).first().is_some_and(|entity| !entity.adjective)
    };
    let end = |noun: usize| reader.noun_phrase(noun + 2, mention.tokens.start).map(|end| noun + 1..end);
    if let Some(tail) = (low..mention.tokens.start).rev().find(named).and_then(end) {
        let tail = wording::words(reader, tail);
        let tail = gate::closed(&tail, reader.document.language);
        if title.chars().count() + tail.chars().count() < LONGEST && !title.contains(tail) {
            push(&mut title, tail);
        }
    }
    title
}

/// The point of time that a title names: of several months only their year.
fn named_date(date: Edtf) -> Option<Point> {
    let (from, to) = (date.from()?, date.to()?);
    let month = |point: &Point| matches!(point.part(), Part::Month(_) | Part::Quarter(_));
    // Of a week its month.
    if let (Part::Day(month, _), Some(first), Some(last)) = (from.part(), date.first(), date.last())
        && first.weekday() == 0
        && last.number() - first.number() == 6
    {
        return Point::month_of(from.year(), month);
    }
    let several = from != to && month(&from) && from.year() == to.year();
    if several { Point::year_of(from.year()) } else { Some(from) }
}

/// The title that one mention gives, and how good it is.
fn candidate(reader: &Reader<'_>, draft: &Draft, mention: &Mention) -> (i32, String) {
    match mention.head {
        Head::Noun(hit) => {
            let bounds = if mention.family == Family::Session || !contains(&mention.clause, hit.start) {
                reader.document.sentences[mention.sentence].tokens()
            } else {
                mention.clause.clone()
            };
            let mut phrase = reader.phrase(hit, &bounds);
            if stands_in(reader, mention) {
                // `dat uit 2010`: of the noun that is meant only the noun is known.
                phrase = hit.start..hit.end;
            }
            if let Some(title) = of_act(reader, mention, hit) {
                return (30, with_states(reader, draft, mention, title));
            }
            let title = match mention.family {
                Family::Motion => motion(reader, hit, &phrase, &draft.key),
                Family::Session => session(reader, draft, hit, &phrase, &bounds),
                _ => completed(reader, draft, mention, hit, &phrase),
            };
            let named = reader.entities(&phrase).len().min(2) as i32;
            let words = title.split(' ').count().min(6) as i32;
            let capitals = if is_capitals(reader.text(&phrase)) { 11 } else { 0 };
            let own_family = if mention.family == draft.family { 4 } else { 0 };
            let dated = if mention.date.is_some() { 2 } else { 0 };
            let name = if reader.written_name(hit) { 2 } else { 0 };
            let vague = match reader.word(hit.end - 1) {
                "kamerstuk" => 10,
                // A Dutch reader has the Dutch name.
                "meeting" if reader.document.language == Language::Dutch => 8,
                _ if is_ordinal(title.split(' ').next().unwrap_or_default()) => 8,
                _ => 0,
            };
            let long = if title.chars().count() > LONGEST + SPARE { 10 } else { 0 };
            (20 + 5 * named + words + own_family + dated + name - capitals - vague - long, title)
        }
        Head::City => (25, summit_in(reader, mention)),
        Head::Phrase(start, end) => {
            let title = words(reader, start..end);
            let title = shortened(&headed(&title), LONGEST);
            // What a session was about is no name of it.
            let about = match reader.document.language {
                _ if mention.kind != EventKind::Session || title.contains([' ', '-']) => "",
                Language::Dutch => "Sessie over ",
                Language::English => "Session on ",
            };
            let mut title = capitalized(&[about, &title].concat());
            // `Capaciteitsdoelstellingen` says less than `Capaciteitsdoelstellingen van juni 2017`.
            if let Some(date) = mention.date.and_then(|(date, _)| named_date(date))
                && !title.contains([' ', '-'])
            {
                push(&mut title, &gate::dated(date, reader.document.language));
            }
            (20, title)
        }
        // `heb ik president Duda aan de telefoon gezegd`.
        Head::Clause | Head::Verb(_) if called(reader, mention).is_some() => {
            (18, called(reader, mention).unwrap_or_default())
        }
        Head::Verb(verb) => (18, headline::of_verb(reader, mention, verb)),
        // Of the date of a letter.
        Head::Clause if mention.kind == EventKind::Letter => {
            (10, gate::event(EventKind::Letter, None, reader.document.language))
        }
        Head::Clause => (10, headline::of_clause(reader, mention)),
    }
}

/// Who was spoken to by telephone, where the verb does not tell that there was a talk.
fn called(reader: &Reader<'_>, mention: &Mention) -> Option<String> {
    let verb = if let Head::Verb(verb) = mention.head { verb.sense } else { Sense::Plain };
    let plain = !matches!(verb, Sense::Call | Sense::Speak | Sense::Meet);
    let person = act::persons(reader, mention).first().copied()?;
    let with = match reader.document.language {
        Language::Dutch => "Telefoongesprek met ",
        Language::English => "Call with ",
    };
    (mention.kind == EventKind::Call && plain).then(|| [with, person].concat())
}

fn contains(range: &Range<usize>, token: usize) -> bool {
    range.start <= token && token < range.end
}

/// Whether a pronoun stands for the noun of a mention: `de opvolger van dat uit 2010`.
fn stands_in(reader: &Reader<'_>, mention: &Mention) -> bool {
    let date = mention.date_tokens.as_ref().and_then(|date| reader.date_at(date.start));
    date.is_some_and(|date| {
        let sentence = &reader.document.sentences[mention.sentence].tokens();
        let (_, start) = reader.lead(date, sentence);
        start > sentence.start && reader.one_of(start - 1, "dat|die|that|those")
    })
}

/// What is done to a paper on the day, where its clause says so: `Ondertekening van de protocollen`.
fn of_act(reader: &Reader<'_>, mention: &Mention, hit: Hit) -> Option<String> {
    let acted_on = matches!(mention.family, Family::Accession | Family::Declaration | Family::Truce);
    let date = mention.date_tokens.clone().filter(|_| acted_on && contains(&mention.clause, hit.start))?;
    let verb = reader.sense(mention.clause.clone())?;
    let signed = matches!(verb.sense, Sense::Sign | Sense::Decide) && !verb.noun.is_empty();
    // A date right behind the noun is when the paper is from, unless it says when that was done.
    let sentence = &reader.document.sentences[mention.sentence].tokens();
    let (lead, start) = reader.lead(reader.date_at(date.start)?, sentence);
    let own = reader.phrase(hit, &mention.clause);
    let apart = !contains(&own, date.start) || reader.done_on(hit, start, sentence);
    (signed && lead == Lead::At && apart).then(|| headline::of_verb(reader, mention, verb))
}

/// Adds its date to a title that tells the event from no other: `Commissiedebat van 22 juni`.
fn with_date(reader: &Reader<'_>, draft: &Draft, mention: &Mention, mut title: String) -> String {
    let Head::Noun(hit) = mention.head else {
        let date = draft.date.and_then(|(date, _)| named_date(date));
        if let Some(date) = date.filter(|_| gate::is_bare(&title, reader.document.language)) {
            push(&mut title, &gate::dated(date, reader.document.language));
        }
        return title;
    };
    let known = matches!(
        draft.family,
        Family::Council | Family::Forum | Family::Motion | Family::Session | Family::Occasion
    );
    let phrase = reader.phrase(hit, &mention.clause);
    let plain = title.split(' ').count() <= 2 && reader.entities(&phrase).is_empty();
    // `Aardbeving` names nothing, `Prinsjesdag` does.
    let occasion = draft.family == Family::Occasion && !title.contains(' ') && !reader.capital(hit.start);
    let known = known && !occasion;
    let plain = plain && !known && !title.contains('-') || gate::is_bare(&title, reader.document.language);
    let Some(date) = mention.date_tokens.clone().filter(|_| plain) else {
        if let Some(date) = draft.date.and_then(|(date, _)| named_date(date)).filter(|_| plain) {
            push(&mut title, &gate::dated(date, reader.document.language));
        }
        return title;
    };
    let written = reader.text(&date);
    let text = written
        .trim_end_matches([' ', '.'])
        .trim_end_matches(" jl")
        .trim_end_matches(" a.s")
        .trim_end_matches(" aanstaande");
    // `3 september1`: the number of a note.
    let noted = text.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let text = if noted.ends_with(char::is_alphabetic) { noted } else { text };
    let vague =
        reader.date_at(date.start).is_some_and(|date| !date.value.is_exact() && text.split(' ').count() > 2);
    let vague = vague || text.starts_with("week") || text.starts_with("the ") || text.starts_with("de ");
    if vague || !text.contains(|letter: char| letter.is_ascii_digit()) || title.contains(text) {
        // `Ministeriële` says less than `Ministeriële van december 2021`.
        let word = !title.contains(' ');
        if (word || gate::is_bare(&title, reader.document.language))
            && let Some(date) = draft.date.and_then(|(date, _)| named_date(date))
        {
            push(&mut title, &gate::dated(date, reader.document.language));
        }
        return title;
    }
    let year = text.bytes().all(|byte| byte.is_ascii_digit());
    let paper = matches!(draft.family, Family::Declaration | Family::Letter);
    let joined = match (reader.document.language, year, paper) {
        (Language::Dutch, true, true) => "uit",
        (_, true, false) => "in",
        (Language::Dutch, ..) => "van",
        (Language::English, ..) => "of",
    };
    push(&mut title, joined);
    // At the head of a line a Dutch weekday has its capital from there.
    let dutch = reader.document.language == Language::Dutch;
    push(&mut title, &if dutch { uncapitalized(text) } else { text.to_owned() });
    title
}

/// Adds the place to a title of a meeting that lacks one.
fn with_place(reader: &Reader<'_>, draft: &Draft, own: &[&Mention], mut title: String) -> String {
    let short = title.split(' ').count() <= 2
        && matches!(
            draft.family,
            Family::Ceremony | Family::Forum | Family::Meal | Family::Visit | Family::Talk
        );
    if !(short || matches!(draft.kind, EventKind::Summit | EventKind::Ministerial)) {
        return title;
    }
    let cities = |mention: &&Mention| {
        let entities = reader.entities(&mention.tokens).iter();
        entities
            .filter(|entity| {
                let led = reader.one_of(entity.tokens.start.wrapping_sub(1), "in") && !entity.adjective;
                entity.kind == EntityKind::City || entity.kind == EntityKind::State && led
            })
            .map(|entity| (entity.name, reader.text(&entity.tokens)))
            .next()
    };
    // `de top die op 3 mei in Riga plaatsvond`.
    let held = |mention: &&Mention| {
        let end = mention.date_tokens.as_ref().map_or(0, |date| date.end);
        let near = end..end + 8;
        let entity = reader.entities(&near).iter().find(|entity| entity.kind == EntityKind::City)?;
        let led = reader.one_of(entity.tokens.start.wrapping_sub(1), "in|te");
        let free = (end..entity.tokens.end + 1).all(|token| !reader.one_of(token, ".|,|;|en|and|:"));
        let verb = reader.words.verb(entity.tokens.end).is_some_and(|verb| verb.sense == Sense::Hold);
        (led && free && verb).then(|| (entity.name, reader.text(&entity.tokens)))
    };
    let named = || own.iter().take(MENTIONS).find_map(cities);
    if let Some((city, written)) = named().or_else(|| own.iter().take(MENTIONS).find_map(held))
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

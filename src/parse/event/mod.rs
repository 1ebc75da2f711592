//! Events: mentions recognised sentence by sentence, then linked into one event each.

mod attach;
mod background;
mod borrow;
mod clause;
mod dated;
mod day;
mod deed;
mod dutch;
mod english;
mod guard;
mod held;
mod key;
mod kind;
mod link;
mod meeting;
mod mention;
mod phrase;
mod programme;
mod session;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
mod title;
mod undated;
mod vocabulary;
mod words;

use std::collections::HashMap;

use super::date::Dates;
use super::document::Document;
use super::entity::{Entities, EntityKind};
use super::gate;
use crate::model::{Basis, Edtf, Event, EventKind, ItemId};
use crate::order;
use crate::text::{BlockKind, Span};
use clause::Reader;
use link::{Draft, Linker};
use mention::{Context, Mention};
use words::Family;

/// The most characters of a title with the date that tells it from others.
const LONGEST: usize = 90;

/// The most actors that an event lists.
const ACTORS: usize = 8;

/// How many events of a sentence a footnote may belong to.
const SPOKEN: usize = 64;

/// Reads every event of a document, in time order, those without a date last.
pub fn events(document: &Document<'_>, dates: &Dates, entities: &Entities<'_>) -> Vec<Event> {
    // The days of the meeting date events as the dates of the text do.
    let dates = &meeting::with_days(document, dates, words::vocabulary(document.language));
    let reader = Reader::new(document, dates, entities);
    let (mentions, linker) = read(&reader);
    let mut events: Vec<Event> = linker.drafts.iter().map(|draft| event(&reader, draft, &mentions)).collect();
    tell_titles_apart(&reader, &mut events);
    tell_apart(&reader, &linker.drafts, &mentions, &mut events);
    order::sort_by_key(&mut events, |event| {
        let first = event.date.and_then(|date| date.first().or(date.last()));
        (first.is_none(), first, event.mentions.first().copied())
    });
    events
}

/// Adds its date to a title that several events have: `Brief aan de Kamer van 12 april`.
fn tell_titles_apart(reader: &Reader<'_>, events: &mut [Event]) {
    let mut same: HashMap<String, usize> = HashMap::new();
    for event in events.iter() {
        *same.entry(event.title.clone()).or_default() += 1;
    }
    for event in events.iter_mut() {
        let several = same.get(&event.title).is_some_and(|count| *count > 1);
        let Some(date) = event.date.and_then(|date| date.from()).filter(|_| several) else { continue };
        let title = gate::with_date(&event.title, date, reader.document.language);
        if title.chars().count() <= LONGEST {
            event.id = id(event.kind, &title, event.date);
            event.title = title;
        }
    }
}

/// Gives events of one kind, title and date ids that tell what else the report says of each; what is said
/// twice in the same words is counted.
fn tell_apart(reader: &Reader<'_>, drafts: &[Draft], mentions: &[Mention], events: &mut [Event]) {
    let mut same: HashMap<ItemId, usize> = HashMap::new();
    for event in events.iter() {
        *same.entry(event.id.clone()).or_default() += 1;
    }
    let mut seen: HashMap<ItemId, usize> = HashMap::new();
    for (event, draft) in events.iter_mut().zip(drafts) {
        if same.get(&event.id).is_none_or(|count| *count < 2) {
            continue;
        }
        let telling = draft.dated_by.or(draft.mentions.first().copied());
        let words = telling.map_or("", |mention| reader.text(&mentions[mention].tokens));
        let id = ItemId::of('e', &[event.id.as_str(), words]);
        let count = seen.entry(id.clone()).or_default();
        *count += 1;
        event.id = if *count < 2 { id } else { ItemId::of('e', &[id.as_str(), &count.to_string()]) };
    }
}

/// Reads the mentions of every sentence and links them, footnotes after the sentences that call them.
fn read(reader: &Reader<'_>) -> (Vec<Mention>, Linker) {
    let document = reader.document;
    let mut linker = Linker::default();
    let mut all: Vec<Mention> = Vec::new();
    // Which events the sentences that call footnotes speak of, in reading order.
    let mut spoken: Vec<(usize, usize)> = Vec::new();
    let mut sessions = 0;
    let mut context = Context { summit: is_summit_report(reader), title: true, ..Context::default() };
    let is_note = |sentence: usize| matches!(document.kind(sentence), BlockKind::Footnote { .. });
    for sentence in (0..document.sentences.len()).filter(|sentence| !is_note(*sentence)) {
        context.heading = document.kind(sentence) == BlockKind::Heading;
        context.title &= sentence < 8 && document.sentences[sentence].tokens().len() < 30;
        if context.heading {
            context.day = reader.heading_day(sentence, context.title);
            context.session = None;
        }
        for mut mention in reader.mentions(sentence, &context) {
            number_last(&mut mention, &mut sessions);
            if context.heading && mention.family == Family::Session && !mention.key.is_empty() {
                context.session = Some(mention.key.clone());
            }
            if let Some(draft) = linker.add(all.len(), &mention) {
                spoken.push((sentence, draft));
                if linker.main.is_none() && is_main(&mention) {
                    linker.main = Some(draft);
                }
            }
            all.push(mention);
        }
    }
    let callers: HashMap<usize, usize> =
        document.calls.iter().map(|call| (call.block, call.sentence)).collect();
    let context = Context { summit: context.summit, ..Context::default() };
    for sentence in (0..document.sentences.len()).filter(|sentence| is_note(*sentence)) {
        for mention in reader.mentions(sentence, &context) {
            let caller = callers.get(&document.sentences[sentence].block()).copied();
            let paper = caller.and_then(|caller| paper_of(reader, &linker, &spoken, caller, &mention));
            // `Kamerstuk 28 676, nr. 288, ingediend tijdens het debat van 15 mei`: the motion was moved then.
            let first = document.sentences[sentence].tokens().start;
            let moved =
                mention.family == Family::Debate && matches!(document.word(first), "kamerstuk" | "motie");
            let motion = caller.filter(|_| moved).and_then(|caller| {
                let paper = Mention { noun: "motie".into(), key: String::new(), ..mention.clone() };
                Some((paper_of(reader, &linker, &spoken, caller, &paper)?, paper))
            });
            if let Some((draft, paper)) = motion
                && document.has(document.sentences[sentence].tokens(), "ingediend|aangenomen|verworpen")
            {
                linker.date_paper(draft, &paper);
            }
            match paper {
                Some(draft) => linker.join_paper(draft, all.len(), &mention),
                None => {
                    linker.add(all.len(), &mention);
                }
            }
            all.push(mention);
        }
    }
    date_from_main(&mut linker);
    date_from_background(reader, &mut linker);
    linker.join_agreed();
    (all, linker)
}

/// The paper that a footnote names where the sentence that calls it speaks of one: `Kamerstuk 28 676,
/// nr. 365, dd. …`, `motie van …`. What begins with *zie* is another paper.
fn paper_of(
    reader: &Reader<'_>,
    linker: &Linker,
    spoken: &[(usize, usize)],
    caller: usize,
    mention: &Mention,
) -> Option<usize> {
    let first = reader.document.sentences[mention.sentence].tokens().start;
    if matches!(reader.word(first), "zie" | "see") {
        return None;
    }
    let start = spoken.partition_point(|(sentence, _)| *sentence < caller);
    let of_caller = spoken[start..].iter().take_while(|(sentence, _)| *sentence == caller).take(SPOKEN);
    let find = |family: Family| {
        let mut drafts = of_caller.clone().map(|(_, draft)| *draft);
        drafts.find(|draft| {
            let draft = &linker.drafts[*draft];
            draft.family == family && (mention.key.is_empty() || draft.key == mention.key)
        })
    };
    match mention.noun.as_str() {
        "kamerstuk" => find(Family::Motion).or_else(|| find(Family::Letter)),
        "motie" => find(Family::Motion),
        _ => None,
    }
}

/// Gives the last session its number, once the sessions were counted.
fn number_last(mention: &mut Mention, sessions: &mut u32) {
    if mention.family != Family::Session {
        return;
    }
    match mention.key.strip_prefix('#').and_then(|number| number.parse::<u32>().ok()) {
        Some(0) if *sessions > 0 => mention.key = session::session_key(*sessions),
        Some(number) => *sessions = number.max(*sessions),
        None => {}
    }
}

/// Whether the report is about a summit: its first lines name one before they name ministers.
fn is_summit_report(reader: &Reader<'_>) -> bool {
    let end = reader.document.head(6);
    let met = [Family::Summit, Family::Ministerial, Family::Meeting, Family::Debate];
    let first = reader.words.hits(0..end).iter().find(|hit| met.contains(&hit.noun.family));
    first.is_some_and(|hit| hit.noun.family == Family::Summit)
}

/// Whether a mention may be the meeting that the report is about.
fn is_main(mention: &Mention) -> bool {
    mention.date.is_some() && matches!(mention.kind, EventKind::Summit | EventKind::Ministerial)
}

/// Dates the numbered sessions of a meeting that has one day.
fn date_from_main(linker: &mut Linker) {
    let main = linker.main.and_then(|main| linker.drafts[main].date).map(|(date, _)| date);
    let Some(day) = main.filter(|date| attach::is_day(*date) && date.first() == date.last()) else { return };
    for index in 0..linker.drafts.len() {
        let draft = &linker.drafts[index];
        if draft.family == Family::Session && draft.key.starts_with('#') {
            linker.date(index, (day, Basis::FromContext));
        }
    }
}

/// Dates summits that the report names by their city alone.
fn date_from_background(reader: &Reader<'_>, linker: &mut Linker) {
    for index in 0..linker.drafts.len() {
        let draft = &linker.drafts[index];
        if draft.date.is_none() && draft.family == Family::Summit {
            let summit = background::nearest(&draft.key, reader.dates.reference);
            if let Some(date) = summit.and_then(|summit| summit.date()) {
                linker.date(index, date);
            }
        }
    }
}

/// The id of an event by what is said of it.
fn id(kind: EventKind, title: &str, date: Option<Edtf>) -> ItemId {
    let value = date.map_or_else(|| "-".to_owned(), |date| date.to_string());
    ItemId::of('e', &[kind.as_str(), title, &value])
}

/// An event of the model from its draft.
fn event(reader: &Reader<'_>, draft: &Draft, mentions: &[Mention]) -> Event {
    let own: Vec<&Mention> = draft.mentions.iter().map(|index| &mentions[*index]).collect();
    let title = title::title(reader, draft, &own);
    let date = draft.date.map(|(date, _)| date);
    let basis = draft.date.map_or(Basis::Stated, |(_, basis)| basis);
    let id = id(draft.kind, &title, date);
    let text = reader.document.text;
    let span = |mention: &Mention| text.span(reader.bytes(&mention.tokens));
    let mut spans: Vec<Span> =
        own.iter().map(|mention| span(mention)).filter(|span| !span.is_empty()).collect();
    order::sort(&mut spans);
    spans.dedup();
    let date_span = draft
        .dated_by
        .and_then(|index| mentions[index].date_tokens.clone())
        .map(|tokens| text.span(reader.bytes(&tokens)));
    Event {
        id,
        title,
        kind: draft.kind,
        date,
        basis,
        date_span,
        place: place(reader, draft, &own),
        actors: actors(reader, &own),
        section: own.first().and_then(|mention| reader.document.sentences[mention.sentence].section()),
        mentions: spans,
    }
}

/// The city or land in which an event was held: the one of its name, or one that *in* leads in.
fn place(reader: &Reader<'_>, draft: &Draft, own: &[&Mention]) -> Option<String> {
    if matches!(draft.kind, EventKind::Letter | EventKind::Motion | EventKind::Deadline) {
        return None;
    }
    own.iter().take(ACTORS).find_map(|mention| {
        let entities = reader.entities(&mention.clause_tokens());
        let held = entities.iter().find(|entity| {
            let before = entity.tokens.start.wrapping_sub(1);
            let led = matches!(reader.word(before), "in" | "te" | "at" | "aan");
            let named = draft.family == Family::Summit && entity.kind == EntityKind::City;
            match entity.kind {
                EntityKind::City => led || named,
                EntityKind::State | EntityKind::Region => {
                    led && !entity.adjective && reader.word(before) == "in"
                }
                _ => false,
            }
        });
        held.map(|entity| entity.name.to_owned())
    })
}

/// The states, institutions and persons that the mentions name.
fn actors(reader: &Reader<'_>, own: &[&Mention]) -> Vec<String> {
    let mut actors: Vec<String> = Vec::new();
    for mention in own.iter().take(ACTORS) {
        for entity in reader.entities(&mention.clause_tokens()) {
            let acts = matches!(
                entity.kind,
                EntityKind::State | EntityKind::Institution | EntityKind::Person | EntityKind::Group
            );
            if acts && actors.len() < ACTORS && !actors.iter().any(|known| known == entity.name) {
                actors.push(entity.name.to_owned());
            }
        }
    }
    actors
}

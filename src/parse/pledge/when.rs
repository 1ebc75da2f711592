//! When a pledge was made and when it is due.
//!
//! A date counts by its place: before the content of an act in the past it is when the act was
//! done (`In april maakte het kabinet …`), inside the content it is the deadline (`om in 2024 2%
//! te besteden`), after *uiterlijk*, *vóór*, *tot*, *by* always. Where no date says when it was
//! made, the meeting or the day of the report does.

use std::ops::Range;

use super::act::{Act, one_of};
use super::context::Context;
use super::find::{Found, Tense};
use crate::list;
use crate::model::{Basis, Bound, Edtf, Event, EventKind, ItemId};
use crate::parse::date::FoundDate;
use crate::parse::entity::EntityKind;
use crate::text::BlockKind;
use crate::text::list::List;

/// How far before a date the word may stand that makes it a deadline: `before the ministers meet
/// informally in March`.
const UNTIL: usize = 7;

/// How many tokens before a clause the mention of its meeting may begin.
const MENTION: usize = 60;
/// How many days before a report a meeting is that it tells of in passing.
const RECENT: i32 = 45;
/// How many tokens before a clause its place may stand.
const PLACE: usize = 12;
/// How many events of a sentence are looked at for one on a date.
const SEVERAL: usize = 40;

/// When an act was done, how that was found, and the words that say it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Made {
    /// The date.
    pub value: Option<Edtf>,
    /// How it was found.
    pub basis: Basis,
    /// The words that say it, as bytes of the clean text.
    pub words: Option<Range<usize>>,
    /// The event at which it was done.
    pub event: Option<ItemId>,
    /// Whether the sentence itself says it.
    pub own: bool,
}

/// What a date is to an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// When it was done.
    Made,
    /// By when it is to be done.
    Due,
    /// A date of a noun: `de motie van 4 december`.
    Noun,
}

/// What a date of a sentence is to an act whose content begins at `content`.
pub(super) fn role(context: &Context<'_>, found: &Found<'_>, content: usize, date: &FoundDate) -> Role {
    let document = context.document;
    let words = context.acts.words;
    let start = date.tokens.start;
    // What stands before it in its sentence.
    let opens =
        document.sentences.get(date.sentence).is_some_and(|sentence| sentence.tokens().start == start);
    let previous = if opens || start == 0 { "" } else { document.word(start - 1) };
    let noun = one_of("van|uit|(|of|dd|d.d|.", previous)
        || start >= 2 && one_of("van|of", document.word(start - 2)) && one_of("de|het|the", previous);
    // `as of 2025`, `met ingang van 1 september`: from when on.
    let from = start >= 2 && one_of(list!("as|ingang|loop|course"), document.word(start - 2));
    // `van maart tot en met mei 2026`.
    let span = one_of("van|from", previous) && matches!(date.value, Edtf::Interval(..));
    // `iets meer dan dit jaar`.
    let compared = one_of("dan|than", previous) && document.word(start.wrapping_sub(2)) != "later";
    // `een plan voor 2024`: what it is for.
    let planned =
        one_of("voor|for", previous) && one_of("plan|plannen|plans", document.word(start.wrapping_sub(2)));
    if planned {
        return Role::Noun;
    }
    if is_until(context, start, found) {
        return Role::Due;
    }
    // `in het notaoverleg van 24 juni`: a debate to come is when parliament is told.
    let debate = one_of("van", previous) && start >= 2 && {
        let at = document.word(start - 2);
        ["debat", "overleg"].iter().any(|end| at.ends_with(end))
            && (found.clause.start..start - 2)
                .rev()
                .take(3)
                .any(|token| one_of("in|tijdens|bij", document.word(token)))
    };
    if debate && found.tense != Tense::Past && is_later(context, date.value) {
        return Role::Due;
    }
    let noun = noun && !from && !span || compared;
    let past = found.tense == Tense::Past;
    let ahead = date.value.first() > context.dates.reference;
    let later = is_later(context, date.value);
    match found.tense {
        Tense::Past if noun => Role::Noun,
        Tense::Past if ahead => Role::Due,
        Tense::Past if start < content => Role::Made,
        // `besloot op 17 maart dertien toestellen over te dragen`: no act of the past is due on a day gone by.
        Tense::Past if !ahead && date.value.first() == date.value.last() && start <= content + 3 => {
            Role::Made
        }
        // What is given was given on the date behind it too.
        Tense::Past if matches!(found.verb.act, Act::Give | Act::Send) && !later => Role::Made,
        // `promised EUR 4 million in March`: a month gone by, too.
        Tense::Past
            if !later
                && is_month(date.value)
                && matches!(found.verb.act, Act::Promise | Act::Announce | Act::Allocate | Act::Extend) =>
        {
            Role::Made
        }
        Tense::Past => Role::Due,
        _ if noun && !past => Role::Noun,
        // `op 12 februari zal het kabinet … bekendmaken`: the act itself is to come.
        Tense::Future if matches!(found.verb.act, Act::Announce | Act::Call) && start < found.at => {
            Role::Made
        }
        _ if found.verb.act == Act::Reaffirm && found.tense == Tense::Present && !later => Role::Noun,
        _ if later => Role::Due,
        _ if one_of(words.prepositions, previous) && start < content => Role::Made,
        _ => Role::Noun,
    }
}

/// Whether a date is at most a month long.
fn is_month(value: Edtf) -> bool {
    const MONTH: i32 = 31;
    let days = value.first().zip(value.last()).map(|(first, last)| last.number() - first.number());
    days.is_some_and(|days| days < MONTH)
}

/// Whether a date lies on or after the report's own day, at least in part.
pub(super) fn is_later(context: &Context<'_>, value: Edtf) -> bool {
    match (context.dates.reference, value.last()) {
        (Some(reference), Some(last)) => last >= reference,
        (_, None) => true,
        (None, _) => false,
    }
}

/// Whether a word before a date makes it a deadline: `uiterlijk eind 2015`, `voor het debat van 18
/// december`, `before the ministers meet in March`.
fn is_until(context: &Context<'_>, start: usize, found: &Found<'_>) -> bool {
    let document = context.document;
    let words = context.acts.words;
    for (distance, token) in (found.clause.start..start).rev().take(UNTIL).enumerate() {
        let word = document.word(token);
        if one_of(list!(",|;|:|(|)"), word) {
            return false;
        }
        if one_of(words.until, word) {
            // A weak word counts only right before the date or before a meeting's name.
            let strong = one_of("uiterlijk|vóór|before|until|till|ultimo|ahead", word);
            let meeting = (token + 1..start).any(|token| {
                ["debat", "overleg", "top", "bijeenkomst", "reces", "summit", "meeting"]
                    .iter()
                    .any(|noun| document.word(token).ends_with(noun))
            });
            let near = distance == 0
                || distance == 1 && one_of("de|het|the|dit|eind|begin", document.word(token + 1));
            return strong || near || meeting;
        }
        if word == "naar" && distance == 0 {
            return true;
        }
        if token == found.at || token == found.finite {
            return false;
        }
    }
    false
}

/// When an act was done that no date of its own clause dates: by the meeting that its sentence
/// names, the one before, its section's, or the report's. `there` says that it was done at the meeting
/// that is told of.
pub(super) fn default_made(context: &Context<'_>, found: &Found<'_>, sentence: usize, there: bool) -> Made {
    let on_day = |date: &FoundDate| Made {
        value: Some(date.value),
        basis: Basis::FromContext,
        words: Some(date.range.clone()),
        event: event_on(context, date.sentence, date.value),
        own: true,
    };
    if let Some(date) = occasion(context, found, sentence) {
        return on_day(date);
    }
    if let Some(event) = named_meeting(context, found, sentence) {
        return at_event(event, true);
    }
    if let Some(event) = placed_meeting(context, found, sentence) {
        return at_event(event, true);
    }
    if let Some(event) = section_event(context, sentence)
        && (there || found.tense == Tense::Past)
    {
        return at_event(event, false);
    }
    if let Some(event) = paragraph_session(context, found, sentence).filter(|_| found.tense != Tense::Future)
    {
        return at_event(event, false);
    }
    if let Some(date) = day_before(context, found, sentence) {
        return on_day(date);
    }
    // What was done there was done on its days, else on the report's own.
    let there = there || found.tense == Tense::Past;
    Made {
        value: context.held.filter(|_| there).or_else(|| context.dates.reference.and_then(Edtf::on)),
        basis: Basis::FromContext,
        words: None,
        event: context.meeting.map(|event| event.id.clone()),
        own: false,
    }
}

/// The debate in which something was undertaken that a sentence speaks of as undertaken: `mijn toezegging uit
/// het debat van 10 oktober`, `de belofte die ik deed tijdens het commissiedebat`.
pub(super) fn undertaken_at<'c>(context: &Context<'c>, sentence: usize) -> Option<&'c Event> {
    const UNDERTAKEN: &List = list!(
        "toezegging|toezeggingen|toegezegd|toegezegde|belofte|beloften|beloofd|undertaking|undertakings|undertook|promised|promise",
    );
    let whole = context.document.sentences.get(sentence)?;
    let said = context.document.has(context.end_of(sentence), UNDERTAKEN);
    let before = |event: &&Event| {
        event.kind == EventKind::Debate
            && event
                .date
                .is_some_and(|date| date.first().is_some() && date.first() <= context.dates.reference)
    };
    context.events_of(context.document.range_of(whole)).take(SEVERAL).filter(|_| said).find(before)
}

/// The meeting held in the city where the clause says that the act was done: `In Londen heeft Nederland …
/// toegezegd`; the last of several.
fn placed_meeting<'c>(context: &Context<'c>, found: &Found<'_>, sentence: usize) -> Option<&'c Event> {
    let document = context.document;
    let whole = document.sentences.get(sentence)?.tokens();
    let start = whole.start.max(found.clause.start.saturating_sub(PLACE));
    if found.tense != Tense::Past {
        return None;
    }
    meeting_in(context, start..found.at)
}

/// The meeting held in the city that some tokens say something was done in; the last of several.
pub(super) fn meeting_in<'c>(context: &Context<'c>, mut tokens: Range<usize>) -> Option<&'c Event> {
    let document = context.document;
    let city = tokens.find_map(|token| {
        let entity = context.entities.at(token + 1).filter(|at| at.kind == EntityKind::City)?;
        one_of("in|te|at", document.word(token)).then(|| document.slice(entity.range.clone()))
    })?;
    let here = |event: &&&Event| event.place.as_deref() == Some(city) || event.title.contains(city);
    let latest = |event: &&&Event| event.date.and_then(|date| date.last());
    context.meetings.iter().filter(here).max_by_key(latest).copied()
}

/// The session of the report's meeting that the paragraph of a sentence told of last before it.
fn paragraph_session<'c>(context: &Context<'c>, found: &Found<'_>, sentence: usize) -> Option<&'c Event> {
    const BACK: usize = 8;
    let sentences = &context.document.sentences;
    let here = sentences.get(sentence)?;
    (sentence.saturating_sub(BACK)..sentence)
        .rev()
        .take_while(|&before| sentences[before].block() == here.block())
        .find_map(|before| {
            context.events_of(context.document.range_of(&sentences[before])).take(SEVERAL).find(|event| {
                let within = context.held.zip(event.date).is_some_and(|(meeting, session)| {
                    meeting.first() <= session.first() && session.last() <= meeting.last()
                });
                // `Op 6 september kwamen de ministers bijeen. Canada stelde … beschikbaar.`
                let recent =
                    event.date.and_then(|date| date.last()).zip(context.dates.reference).is_some_and(
                        |(last, reference)| (0..=RECENT).contains(&(reference.number() - last.number())),
                    );
                let other = found.tense == Tense::Past && recent && context.held.is_none();
                event.kind == EventKind::Session && (within || other)
                    || matches!(event.kind, EventKind::Ministerial | EventKind::Summit) && other
            })
        })
}

/// The day told in the clause before: `; bij die gelegenheid`.
fn occasion<'c>(context: &Context<'c>, found: &Found<'_>, sentence: usize) -> Option<&'c FoundDate> {
    let document = context.document;
    let clause = found.clause.start;
    let occasion = |token: usize| one_of(list!("gelegenheid|occasion"), document.word(token));
    if found.tense == Tense::Past && (clause..clause + 4).any(occasion) {
        let before = document.sentences.get(sentence)?.tokens().start..clause;
        let told = |date: &&FoundDate| date.value.first() <= context.dates.reference;
        return context.dates_in(before).iter().rfind(told);
    }
    None
}

/// The day of the sentence before, for a clause that begins with `Daar`, `Daarbij`, `There`.
fn day_before<'c>(context: &Context<'c>, found: &Found<'_>, sentence: usize) -> Option<&'c FoundDate> {
    let document = context.document;
    let start = document.sentences.get(sentence)?.tokens().start;
    let first = document.word(start);
    // `Daarin belooft het kabinet`: what a paper says it said on its day.
    let inside = first == "daarin" || first == "in" && document.word(start + 1) == "it";
    let points = one_of("daar|daarbij|toen|there|then", first) && found.tense == Tense::Past
        || inside && found.tense != Tense::Future;
    let before = sentence.checked_sub(1).filter(|&before| {
        points && document.sentences[before].block() == document.sentences[sentence].block()
    })?;
    context.dates.of_sentence(before).iter().find(|date| date.value.first() <= context.dates.reference)
}

/// Made on a date that the sentence says.
pub(super) fn on(context: &Context<'_>, sentence: usize, date: &FoundDate) -> Made {
    Made {
        value: Some(date.value),
        basis: date.basis,
        words: Some(date.range.clone()),
        event: event_on(context, sentence, date.value),
        own: true,
    }
}

/// Made at an event.
pub(super) fn at_event(event: &Event, own: bool) -> Made {
    Made { value: event.date, basis: Basis::FromContext, words: None, event: Some(event.id.clone()), own }
}

/// The kinds of event at which pledges are made.
pub(super) fn is_meeting(kind: EventKind) -> bool {
    matches!(kind, EventKind::Summit | EventKind::Ministerial | EventKind::Session | EventKind::Debate)
}

/// The meeting that the clause names as where the act is done: `Tijdens de Top zal …`.
fn named_meeting<'c>(context: &Context<'c>, found: &Found<'_>, sentence: usize) -> Option<&'c Event> {
    let document = context.document;
    let first = document.tokens.get(found.clause.start)?.start();
    let end = document.tokens.get(found.at)?.start();
    let whole = document.sentences.get(sentence)?.tokens();
    let at = found.clause.start..found.at;
    // The phrase must say that it is where it is done.
    let phrase = at.clone().find(|&token| {
        one_of(list!("tijdens|op|bij|at|during|in"), document.word(token))
            && (token..at.end.min(token + 6)).any(|token| {
                ["top", "sessie", "bijeenkomst", "debat", "overleg", "summit", "meeting", "session"]
                    .iter()
                    .any(|noun| document.word(token).ends_with(noun))
            })
    })?;
    let phrase = document.tokens.get(phrase)?.start();
    let near = document.tokens.get(whole.start.max(at.start.saturating_sub(MENTION)))?.start()..end;
    context
        .mentions_in(near)
        .filter(|(bytes, _)| bytes.end > phrase.max(first))
        .map(|(_, event)| event)
        .find(|event| is_meeting(event.kind) && event.date.is_some())
}

/// The dated meeting of the heading that a sentence stands under.
fn section_event<'c>(context: &Context<'c>, sentence: usize) -> Option<&'c Event> {
    let document = context.document;
    let section = document.sentences.get(sentence)?.section()?;
    let heading = context.heading(section)?;
    debug_assert!(matches!(document.kind(heading), BlockKind::Heading));
    let range = document.range_of(document.sentences.get(heading)?);
    let named = context.events_of(range).find(|event| {
        event.date.is_some()
            && matches!(event.kind, EventKind::Session | EventKind::Summit | EventKind::Ministerial)
    });
    named.or_else(|| context.session(heading))
}

/// The event at which something was made on a date, of those that a sentence speaks of.
pub(super) fn event_on(context: &Context<'_>, sentence: usize, value: Edtf) -> Option<ItemId> {
    let range = context.document.range_of(context.document.sentences.get(sentence)?);
    let on = |event: &&Event| {
        event.date.is_some_and(|date| {
            date == value
                || date.first().is_some() && date.first() >= value.first() && date.last() <= value.last()
        })
    };
    let here = context.events_of(range).take(SEVERAL).filter(|event| is_meeting(event.kind)).find(on);
    here.map(|event| event.id.clone())
}

/// The later end of an interval, or the point itself: what a deadline is reached by.
pub(super) fn deadline(value: Edtf) -> Edtf {
    match value {
        Edtf::Interval(Bound::Open, Bound::At(point)) => Edtf::At(point),
        other => other,
    }
}

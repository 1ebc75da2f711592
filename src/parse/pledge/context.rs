//! What every step of the reading of pledges may look at.

use std::ops::Range;

use super::act::Acts;
use super::amount::FoundAmount;
use crate::model::{Day, Event, EventKind, SectionId};
use crate::parse::cursor::Cursor;
use crate::parse::date::Dates;
use crate::parse::document::Document;
use crate::parse::entity::{Entities, EntityKind};
use crate::text::BlockKind;

/// How many weeks after its meeting a report may come.
const WEEKS: i32 = 6;

/// A report as far as it is read when pledges are read.
pub(super) struct Context<'c> {
    /// The text in tokens and sentences.
    pub document: &'c Document<'c>,
    /// Its dates.
    pub dates: &'c Dates,
    /// Its names.
    pub entities: &'c Entities<'c>,
    /// The acts of its language.
    pub acts: &'c Acts,
    /// Its amounts.
    pub amounts: &'c [FoundAmount],
    /// The meeting that it reports on.
    pub meeting: Option<&'c Event>,
    /// Who says *ik*.
    pub speaker: String,
    events: &'c [Event],
    /// Each mention of an event with its place in the clean text, in reading order.
    mentions: Vec<(usize, usize, usize)>,
    cursor: Cursor,
    /// The heading sentence of each section.
    headings: Vec<Option<usize>>,
}

impl<'c> Context<'c> {
    /// Gathers what is known.
    pub fn new(
        document: &'c Document<'c>,
        dates: &'c Dates,
        entities: &'c Entities<'c>,
        events: &'c [Event],
        acts: &'c Acts,
        amounts: &'c [FoundAmount],
    ) -> Self {
        let mut mentions: Vec<_> = events
            .iter()
            .enumerate()
            .flat_map(|(index, event)| event.mentions.iter().map(move |mention| (index, *mention)))
            .map(|(index, mention)| {
                let range = document.text.range(mention);
                (range.start, range.end, index)
            })
            .collect();
        mentions.sort_unstable();
        let mut headings = Vec::new();
        for (index, sentence) in document.sentences.iter().enumerate() {
            if let Some(SectionId(section)) = sentence.section
                && document.kind(index) == BlockKind::Heading
            {
                let section = usize::from(section);
                if headings.len() <= section {
                    headings.resize(section + 1, None);
                }
                headings[section].get_or_insert(index);
            }
        }
        let meeting = meeting(events, dates.reference);
        let speaker = speaker(document, entities);
        let cursor = Cursor::default();
        Self {
            document,
            dates,
            entities,
            acts,
            amounts,
            meeting,
            speaker,
            events,
            mentions,
            cursor,
            headings,
        }
    }

    /// The mentions of events that begin in a range of clean bytes, each with its own bytes.
    pub fn mentions_of(
        &self,
        range: Range<usize>,
    ) -> impl Iterator<Item = (Range<usize>, &'c Event)> + use<'c, '_> {
        let start = self.cursor.find(&self.mentions, |mention| mention.0 < range.start);
        let end = self.cursor.find(&self.mentions, |mention| mention.0 < range.end);
        let events = self.events;
        let mentions = &self.mentions[start..end.max(start)];
        mentions.iter().filter_map(move |mention| Some((mention.0..mention.1, events.get(mention.2)?)))
    }

    /// The events with a mention that begins in a range of clean bytes.
    pub fn events_of(&self, range: Range<usize>) -> impl Iterator<Item = &'c Event> + use<'c, '_> {
        self.mentions_of(range).map(|(_, event)| event)
    }

    /// The heading sentence of a section.
    pub fn heading(&self, section: SectionId) -> Option<usize> {
        self.headings.get(usize::from(section.0)).copied().flatten()
    }

    /// The bytes of some tokens.
    pub fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        let tokens = self.document.tokens.get(tokens).unwrap_or_default();
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => first.range.start..last.range.end,
            _ => 0..0,
        }
    }
}

/// The meeting that a report is about: of the summits and ministerials that ended on its day or in
/// the weeks before, the one that it speaks of most.
fn meeting(events: &[Event], reference: Option<Day>) -> Option<&Event> {
    let reference = reference?;
    events
        .iter()
        .filter(|event| matches!(event.kind, EventKind::Summit | EventKind::Ministerial))
        .filter_map(|event| Some((event, event.date?.last()?)))
        .filter(|(_, last)| *last <= reference && reference.number() - last.number() <= WEEKS * 7)
        .max_by_key(|(event, last)| (event.mentions.len(), *last))
        .map(|(event, _)| event)
}

/// Who says *ik*: the office in the signature or letterhead, else the office that takes part.
fn speaker(document: &Document<'_>, entities: &Entities<'_>) -> String {
    let all = 0..document.tokens.len();
    let offices = entities.within(all);
    let minister = |word: &str| ["minister", "staatssecretaris", "minister-president"].contains(&word);
    let office = offices.iter().find(|entity| {
        entity.kind == EntityKind::Office
            && entity.tokens.len() > 1
            && minister(document.word(entity.tokens.start))
            // Not a foreign minister: `de Oekraïense Minister van Buitenlandse Zaken`.
            && !entity.tokens.start.checked_sub(1).and_then(|token| entities.at(token)).is_some_and(|at| at.adjective)
    });
    let Some(office) = office else { return "minister".into() };
    let written = document.slice(office.range.clone());
    if written.chars().any(char::is_lowercase) {
        return written.to_owned();
    }
    // A signature in capitals: `DE MINISTER VAN DEFENSIE`.
    let mut name = String::new();
    for word in document.folded(office.range.clone()).split_whitespace() {
        if !name.is_empty() {
            name.push(' ');
        }
        match word {
            "van" | "voor" | "en" | "of" | "for" | "and" => name.push_str(word),
            _ => {
                let mut letters = word.chars();
                name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
                name.push_str(letters.as_str());
            }
        }
    }
    name
}

//! What every step of the reading of pledges may look at.

use std::ops::Range;

use super::act::Acts;
use super::amount::Amounts;
use super::role::{Role, Roles};
use crate::model::{Day, Edtf, Event, EventKind, Language, SectionId};
use crate::order;
use crate::parse::cursor::Cursor;
use crate::parse::date::{Dates, FoundDate};
use crate::parse::document::Document;
use crate::parse::entity::{Entities, Entity, EntityKind};
use crate::text::BlockKind;
use crate::text::letters::capitalized;
use crate::text::list::one_of;

/// The most tokens of a part of a sentence; longer sentences are no prose.
const PART: usize = 256;
/// How many weeks after its meeting a report may come.
const WEEKS: i32 = 6;
/// How many bytes more than the office its line in a signature has: the name of its holder.
const SIGNATURE: usize = 24;
/// How many meetings are looked through for the one in a city.
const MEETINGS: usize = 100;
/// How many days a meeting may take.
const DAYS: i32 = 5;
/// How many of its sessions and their words are looked at.
const SEVERAL: usize = 40;
/// The fewest letters of a word that tells a session from another.
const TELLING: usize = 5;

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
    pub amounts: &'c Amounts,
    /// The meeting that it reports on.
    pub meeting: Option<&'c Event>,
    /// Its days, or those that end on the report's own.
    pub held: Option<Edtf>,
    /// The words of the mentions of its sessions, sorted, with their events.
    sessions: Vec<(&'c str, &'c Event)>,
    /// Whether one speaks in it: a minister's statement and no declaration.
    pub is_spoken: bool,
    /// Who signs the report.
    signer: String,
    /// From which block on who speaks, for the record of a debate; `None` for a member of parliament.
    speakers: Vec<(usize, Option<String>)>,
    /// The first of its meetings that have a date and are over.
    pub meetings: Vec<&'c Event>,
    /// The events of the report.
    pub events: &'c [Event],
    /// Each mention of an event with its place in the clean text, in reading order.
    mentions: Vec<(usize, usize, usize)>,
    cursor: Cursor,
    /// What each of its words may be.
    pub roles: Roles,
    /// The heading sentence of each section.
    headings: Vec<Option<u32>>,
}

impl<'c> Context<'c> {
    /// Gathers what is known.
    pub fn new(
        document: &'c Document<'c>,
        dates: &'c Dates,
        entities: &'c Entities<'c>,
        events: &'c [Event],
        acts: &'c Acts,
        amounts: &'c Amounts,
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
        order::sort(&mut mentions);
        let mut headings = Vec::new();
        for (index, sentence) in document.sentences.iter().enumerate() {
            if let Some(SectionId(section)) = sentence.section()
                && document.kind(index) == BlockKind::Heading
            {
                let section = usize::from(section);
                if headings.len() <= section {
                    headings.resize(section + 1, None);
                }
                headings[section].get_or_insert(index as u32);
            }
        }
        let meeting = meeting(events, dates.reference);
        let held = meeting.and_then(|meeting| meeting.date).or_else(|| held(dates));
        let sessions = sessions(document, events, held);
        let over = |event: &&Event| {
            let last = event.date.and_then(|date| date.last());
            super::when::is_meeting(event.kind) && last.is_some() && last <= dates.reference
        };
        let signer = signer(document, entities);
        let speakers = speakers(document, entities);
        Self {
            document,
            dates,
            entities,
            acts,
            amounts,
            meeting,
            held,
            sessions,
            meetings: events.iter().filter(over).take(MEETINGS).collect(),
            is_spoken: is_spoken(document),
            signer,
            speakers,
            events,
            mentions,
            cursor: Cursor::default(),
            roles: Roles::of(document, acts),
            headings,
        }
    }

    /// Whether a token may be one of some; not past the end.
    pub fn is(&self, token: usize, some: Role) -> bool {
        self.roles.is(self.document, token, some)
    }

    /// What any of some tokens may be.
    pub fn roles_in(&self, tokens: Range<usize>) -> Role {
        self.roles.within(self.document, tokens)
    }

    /// Who says *ik* in a sentence; `None` where a member of parliament does.
    pub fn speaker(&self, sentence: usize) -> Option<&str> {
        let block = self.document.sentences.get(sentence).map_or(0, |sentence| sentence.block());
        let index = self.speakers.partition_point(|(first, _)| *first <= block).checked_sub(1);
        match index.and_then(|index| self.speakers.get(index)) {
            Some((_, speaker)) => speaker.as_deref(),
            None => Some(&self.signer),
        }
    }

    /// The dates that begin in some tokens.
    pub fn dates_in(&self, tokens: Range<usize>) -> &'c [FoundDate] {
        self.dates.within(tokens)
    }

    /// Whether a token belongs to a date.
    pub fn in_date(&self, token: usize) -> bool {
        self.dates.at(token).is_some()
    }

    /// The parts in which a sentence is read: as a rule one, of a sentence without an end several, so
    /// that looking around within a part costs no more the longer the text is.
    pub fn parts(&self, sentence: usize) -> Vec<Range<usize>> {
        let mut tokens = self.document.sentences[sentence].tokens();
        let mut parts = Vec::new();
        while tokens.len() > PART {
            let mark = |token: &usize| one_of(";|,|:", self.document.word(*token));
            let half = tokens.start + PART / 2..tokens.start + PART;
            let end = half.clone().rev().find(mark).map_or(half.end, |mark| mark + 1);
            parts.push(tokens.start..end);
            tokens.start = end;
        }
        parts.push(tokens);
        parts
    }

    /// The last part of a sentence, as much of it as one that follows looks back at.
    pub fn end_of(&self, sentence: usize) -> Range<usize> {
        let tokens = self.document.sentences[sentence].tokens();
        tokens.start.max(tokens.end.saturating_sub(PART))..tokens.end
    }

    /// The mentions of events that begin in a range of clean bytes, with their own ranges.
    pub fn mentions_in(
        &self,
        range: Range<usize>,
    ) -> impl Iterator<Item = (Range<usize>, &'c Event)> + use<'c, '_> {
        let start = self.cursor.find(&self.mentions, |mention| mention.0 < range.start);
        let end = self.cursor.find(&self.mentions, |mention| mention.0 < range.end);
        let events = self.events;
        self.mentions[start..end.max(start)]
            .iter()
            .filter_map(move |&(from, to, index)| Some((from..to, events.get(index)?)))
    }

    /// The events with a mention that begins in a range of clean bytes.
    pub fn events_of(&self, range: Range<usize>) -> impl Iterator<Item = &'c Event> + use<'c, '_> {
        self.mentions_in(range).map(|(_, event)| event)
    }

    /// The session of the meeting that a heading names with every telling word of its name: `Ukraine
    /// Defense Contact Group`, `Werkdiner: steun op lange termijn`.
    pub fn session(&self, heading: usize) -> Option<&'c Event> {
        let tokens = self.document.sentences.get(heading)?.tokens();
        let name = tokens.take_while(|&token| !one_of(":|(|–", self.document.word(token)));
        let mut words = name.map(|token| self.document.word(token)).filter(|word| word.len() >= TELLING);
        let of = |word: &str| {
            let first = self.sessions.partition_point(|(other, _)| *other < word);
            let found = self.sessions[first..].iter().take_while(move |(other, _)| *other == word);
            found.map(|(_, event)| *event).collect::<Vec<_>>()
        };
        let mut events = of(words.next()?);
        for word in words {
            let others = of(word);
            events.retain(|event| others.iter().any(|other| other.id == event.id));
        }
        events.first().copied()
    }

    /// The heading sentence of a section.
    pub fn heading(&self, section: SectionId) -> Option<usize> {
        self.headings.get(usize::from(section.0)).copied().flatten().map(|index| index as usize)
    }

    /// The bytes of some tokens.
    pub fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        let tokens = self.document.tokens.get(tokens).unwrap_or_default();
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => first.start()..last.end(),
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

/// Whether *I* is said in a text more than once.
fn is_spoken(document: &Document<'_>) -> bool {
    let said = |token: &usize| document.word(*token) == "i" && document.word(token + 1) != ".";
    document.language == Language::English && (0..document.tokens.len()).filter(said).nth(2).is_some()
}

/// The days of the meeting of a report that names no event for it: the first range of days that ends on
/// the report's own.
fn held(dates: &Dates) -> Option<Edtf> {
    let first = dates.found.iter().take(SEVERAL).map(|date| date.value);
    first.into_iter().find(|value| {
        let days = value.first().zip(value.last()).map(|(first, last)| last.number() - first.number());
        value.last() == dates.reference && days.is_some_and(|days| (1..DAYS).contains(&days))
    })
}

/// The words of the mentions of what was held on the days of a meeting, with their events.
fn sessions<'c>(
    document: &'c Document<'_>,
    events: &'c [Event],
    held: Option<Edtf>,
) -> Vec<(&'c str, &'c Event)> {
    let Some((first, last)) = held.and_then(|held| held.first().zip(held.last())) else { return Vec::new() };
    let within = |event: &&Event| {
        let days = event.date.and_then(|date| date.first().zip(date.last()));
        days.is_some_and(|(from, to)| first <= from && to <= last)
    };
    let mut words = Vec::new();
    for event in events.iter().filter(within).take(SEVERAL) {
        for mention in event.mentions.iter().take(2) {
            let range = document.text.range(*mention);
            let start = document.tokens.partition_point(|token| token.start() < range.start);
            let inside = (start..document.tokens.len().min(start + SEVERAL))
                .take_while(|&token| document.tokens[token].end() <= range.end);
            words.extend(inside.map(|token| (document.word(token), event)));
        }
    }
    order::sort_by_key(&mut words, |(word, _)| *word);
    words
}

/// Who speaks from which block on: a paragraph that begins with a person and a colon.
fn speakers(document: &Document<'_>, entities: &Entities<'_>) -> Vec<(usize, Option<String>)> {
    /// How far from its beginning the colon of a turn stands.
    const TURN: usize = 12;
    let mut speakers = Vec::new();
    let mut last = None;
    for sentence in &document.sentences {
        if last == Some(sentence.block()) {
            continue;
        }
        last = Some(sentence.block());
        let tokens = sentence.tokens().start..sentence.tokens().end.min(sentence.tokens().start + TURN);
        let Some(colon) = tokens.clone().find(|&token| document.word(token) == ":") else { continue };
        let first = tokens.start + usize::from(one_of("de|the", document.word(tokens.start)));
        let Some(entity) = entities.at(first).or_else(|| entities.at(tokens.start)) else { continue };
        if !matches!(entity.kind, EntityKind::Person | EntityKind::Office) || entity.tokens.end > colon {
            continue;
        }
        let office = document.word(entity.tokens.start);
        let speaker = is_office(office).then(|| document.slice(entity.range.clone()).to_owned());
        speakers.push((sentence.block(), speaker));
    }
    speakers
}

/// Whether a word begins an office of government.
fn is_office(word: &str) -> bool {
    one_of("minister|staatssecretaris|minister-president|secretary|secretary of state|prime", word)
}

/// Who says *ik*: the office in the signature or letterhead, else the office that takes part.
fn signer(document: &Document<'_>, entities: &Entities<'_>) -> String {
    let all = 0..document.tokens.len();
    let offices = entities.within(all);
    // The one that signs stands in a line of its own, and not first `mede namens` another.
    let signs = |entity: &&Entity<'_>| {
        let sentence = document
            .sentences
            .partition_point(|sentence| document.range_of(sentence).end <= entity.range.start);
        let block = document
            .sentences
            .get(sentence)
            .and_then(|sentence| document.text.blocks().get(sentence.block()));
        block.is_some_and(|block| block.range().len() < entity.range.len() + SIGNATURE)
    };
    let is_one = |entity: &&Entity<'_>| {
        entity.kind == EntityKind::Office
            && entity.tokens.len() > 1
            && is_office(document.word(entity.tokens.start))
            // The head of the Alliance signs no report of a government.
            && !document.word(entity.tokens.start + 1).starts_with("general")
            // Not a foreign minister: `de Oekraïense Minister van Buitenlandse Zaken`.
            && !entity.tokens.start.checked_sub(1).and_then(|token| entities.at(token)).is_some_and(|at| at.adjective)
    };
    let office = offices.iter().rev().filter(is_one).find(signs).or_else(|| offices.iter().find(is_one));
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
            _ => name.push_str(&capitalized(word)),
        }
    }
    name
}

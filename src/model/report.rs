//! The report: everything that was read from one text.

use std::ops::Range;

use super::{Day, Diagnostic, Edtf, Event, ItemId, Language, Pledge};
use crate::order;
use crate::text::{CleanText, Span};

/// The most bytes of text that are quoted for a mention.
const LONGEST_QUOTE: usize = 1_500;

/// How a date was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Basis {
    /// All of it stands in the words.
    #[default]
    Stated,
    /// The year comes from elsewhere in the text.
    YearInferred,
    /// Counted from the reference date: *jl.*, *vorig jaar*.
    Relative,
    /// Taken from another sentence: a session's day.
    FromContext,
    /// Not in the report: from the table of NATO summits.
    Background,
}

impl Basis {
    /// Every basis, the surest first.
    pub const ALL: [Self; 5] =
        [Self::Stated, Self::YearInferred, Self::Relative, Self::FromContext, Self::Background];

    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::YearInferred => "year-inferred",
            Self::Relative => "relative",
            Self::FromContext => "from-context",
            Self::Background => "background",
        }
    }
}

/// A date expression of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateMention {
    /// Its words.
    pub span: Span,
    /// What they mean.
    pub value: Edtf,
    /// How that was found.
    pub basis: Basis,
}

/// A part of the report under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The heading and all that stands under it.
    pub span: Span,
}

/// Everything that was read from one text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The title of the report, for a human.
    pub title: String,
    /// The language it is written in.
    pub language: Language,
    /// The day against which relative dates are counted.
    pub reference_date: Option<Day>,
    /// The sections in reading order.
    pub sections: Vec<Section>,
    /// The date expressions in reading order.
    pub dates: Vec<DateMention>,
    /// The events, in time order, those without a date last.
    pub events: Vec<Event>,
    /// The pledges, in the order in which they were made, those without a date last.
    pub pledges: Vec<Pledge>,
    /// What was doubtful or skipped.
    pub diagnostics: Vec<Diagnostic>,
    /// The sentences in reading order, in bytes of the clean text; none where the report came as JSON.
    pub sentences: Vec<Range<u32>>,
    /// The clean text with the way back to the source; empty where the report came as JSON.
    pub text: CleanText,
}

/// An event or a pledge of a report.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Item<'a> {
    /// An event.
    Event(&'a Event),
    /// A pledge.
    Pledge(&'a Pledge),
}

impl<'a> Item<'a> {
    /// The item's id.
    pub fn id(self) -> &'a ItemId {
        match self {
            Self::Event(event) => &event.id,
            Self::Pledge(pledge) => &pledge.id,
        }
    }

    /// The item's title.
    pub fn title(self) -> &'a str {
        match self {
            Self::Event(event) => &event.title,
            Self::Pledge(pledge) => &pledge.title,
        }
    }

    /// When it takes place; for a pledge, when it was made.
    pub fn date(self) -> Option<Edtf> {
        match self {
            Self::Event(event) => event.date,
            Self::Pledge(pledge) => pledge.made,
        }
    }

    /// Where it stands in time order: by first day, then events before pledges, then in reading order;
    /// without a date last.
    pub fn in_time(self) -> impl Ord {
        let date = self.date();
        let first = date.and_then(Edtf::from).map(|point| point.days().0);
        let first = first.or(date.and_then(Edtf::to).map(|point| point.days().1));
        (first.is_none(), first, matches!(self, Self::Pledge(_)), self.mentions().first().copied())
    }

    /// The places where the report speaks of it.
    pub fn mentions(self) -> &'a [Span] {
        match self {
            Self::Event(event) => &event.mentions,
            Self::Pledge(pledge) => &pledge.mentions,
        }
    }
}

impl Report {
    /// Every event and pledge in time order, as [`Item::in_time`] says.
    pub fn items(&self) -> Vec<Item<'_>> {
        let events = self.events.iter().map(Item::Event);
        let mut items: Vec<_> = events.chain(self.pledges.iter().map(Item::Pledge)).collect();
        order::sort_by_key(&mut items, |item| item.in_time());
        items
    }

    /// The sentences that a mention stands in, in bytes of the clean text: what is quoted to a reader.
    /// Of a sentence that nobody would quote in full only the mention itself, as far as it is quotable.
    pub fn quoted(&self, mention: Span) -> Range<usize> {
        let said = self.text.range(mention);
        let first = self.sentences.partition_point(|sentence| sentence.end as usize <= said.start);
        let last = self.sentences.partition_point(|sentence| (sentence.start as usize) < said.end);
        let (Some(from), Some(to)) = (self.sentences.get(first), self.sentences[..last].last()) else {
            return said;
        };
        let whole = said.start.min(from.start as usize)..said.end.max(to.end as usize);
        if whole.len() <= LONGEST_QUOTE {
            return whole;
        }
        let mut end = said.end.min(said.start + LONGEST_QUOTE);
        while !self.text.as_str().is_char_boundary(end) {
            end -= 1;
        }
        said.start..end
    }

    /// The words that are quoted for a mention; empty where the report came as JSON.
    pub fn quote(&self, mention: Span) -> &str {
        self.text.as_str().get(self.quoted(mention)).unwrap_or_default()
    }

    /// The item with this id.
    pub fn item(&self, id: &ItemId) -> Option<Item<'_>> {
        let event = self.events.iter().find(|event| &event.id == id).map(Item::Event);
        event.or_else(|| self.pledges.iter().find(|pledge| &pledge.id == id).map(Item::Pledge))
    }
}

//! Events: what happened, or is planned to happen.

use super::{Basis, Edtf, ItemId, SectionId};
use crate::text::Span;

/// What sort of event it is (the kinds of the corpus guide).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the words say it")]
pub enum EventKind {
    Summit,
    Ministerial,
    Session,
    Ceremony,
    Debate,
    Letter,
    Motion,
    Visit,
    Call,
    Declaration,
    Accession,
    Conflict,
    Deadline,
    Other,
}

impl EventKind {
    /// Every kind, in the order in which a legend lists them.
    pub const ALL: [Self; 14] = [
        Self::Summit,
        Self::Ministerial,
        Self::Session,
        Self::Ceremony,
        Self::Declaration,
        Self::Accession,
        Self::Visit,
        Self::Call,
        Self::Debate,
        Self::Letter,
        Self::Motion,
        Self::Conflict,
        Self::Deadline,
        Self::Other,
    ];

    /// The word used in JSON and in `data-kind`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Summit => "summit",
            Self::Ministerial => "ministerial",
            Self::Session => "session",
            Self::Ceremony => "ceremony",
            Self::Debate => "debate",
            Self::Letter => "letter",
            Self::Motion => "motion",
            Self::Visit => "visit",
            Self::Call => "call",
            Self::Declaration => "declaration",
            Self::Accession => "accession",
            Self::Conflict => "conflict",
            Self::Deadline => "deadline",
            Self::Other => "other",
        }
    }
}

/// Something that happened or is planned to happen, with every place where the report speaks of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Depends on what the event says.
    pub id: ItemId,
    /// A noun phrase that a reader understands without the sentence.
    pub title: String,
    /// What sort of event.
    pub kind: EventKind,
    /// When; `None` where the report gives no means to date it.
    pub date: Option<Edtf>,
    /// How the date was found.
    pub basis: Basis,
    /// The words of the report that date it, if any do.
    pub date_span: Option<Span>,
    /// City or country where it is held.
    pub place: Option<String>,
    /// States, institutions and persons that take part.
    pub actors: Vec<String>,
    /// The sentences, or parts of sentences, that speak of it, in reading order; at least one
    /// unless the event comes from outside a report text.
    pub mentions: Vec<Span>,
    /// The section of its first mention.
    pub section: Option<SectionId>,
}

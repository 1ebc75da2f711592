//! Pledges: what a named party binds itself to, renews, announces or is called upon to do.

use super::{Basis, Edtf, ItemId, SectionId};
use crate::text::Span;

/// What sort of pledge it is (the kinds of the corpus guide).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PledgeKind {
    /// A spending norm: 2% of GDP.
    Spending,
    /// Money, goods or troops given.
    Contribution,
    /// A political commitment.
    Political,
    /// An undertaking to parliament.
    Parliamentary,
}

impl PledgeKind {
    /// Every kind, in the order in which a legend lists them.
    pub const ALL: [Self; 4] = [Self::Spending, Self::Contribution, Self::Political, Self::Parliamentary];

    /// The word used in JSON and in `data-kind`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Spending => "spending",
            Self::Contribution => "contribution",
            Self::Political => "political",
            Self::Parliamentary => "parliamentary",
        }
    }
}

/// What the report says has become of a pledge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the words say it")]
pub enum Status {
    Made,
    Announced,
    Proposed,
    Reaffirmed,
    CalledFor,
    Fulfilled,
    Declined,
}

impl Status {
    /// Every status, in the order in which a legend lists them.
    pub const ALL: [Self; 7] = [
        Self::Made,
        Self::Announced,
        Self::Reaffirmed,
        Self::Proposed,
        Self::CalledFor,
        Self::Fulfilled,
        Self::Declined,
    ];

    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Announced => "announced",
            Self::Proposed => "proposed",
            Self::Reaffirmed => "reaffirmed",
            Self::CalledFor => "called-for",
            Self::Fulfilled => "fulfilled",
            Self::Declined => "declined",
        }
    }
}

/// What an amount counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A currency by its ISO 4217 code: `EUR`, `USD`, `GBP`.
    Currency(String),
    /// A share of gross domestic product, written `%BBP`.
    PercentOfGdp,
    /// Any other share, written `%`.
    Percent,
    /// Things or people by the report's own noun: `militairen`, `soldiers`.
    Count(String),
}

impl Unit {
    /// The unit as JSON has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Currency(code) => code,
            Self::PercentOfGdp => "%BBP",
            Self::Percent => "%",
            Self::Count(noun) => noun,
        }
    }

    /// The unit of a word of JSON; three capital letters are a currency.
    pub fn from_word(word: &str) -> Self {
        match word {
            "%BBP" => Self::PercentOfGdp,
            "%" => Self::Percent,
            _ if word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase()) => {
                Self::Currency(word.into())
            }
            _ => Self::Count(word.into()),
        }
    }
}

/// How much: a decimal number with at most three places, and what it counts. An integer inside,
/// because floating-point formatting would weigh more than the rest of the amounts together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Amount {
    /// The number in thousandths: 2% is 2,000 and EUR 75 million is 75,000,000,000.
    pub thousandths: i64,
    /// What is counted.
    pub unit: Unit,
}

/// A commitment by a named party, or the renewal, call for or announcement of one.
#[derive(Clone, Debug, PartialEq)]
pub struct Pledge {
    /// Depends on what the pledge says.
    pub id: ItemId,
    /// A phrase that a reader understands without the sentence.
    pub title: String,
    /// What sort of pledge.
    pub kind: PledgeKind,
    /// Who is bound.
    pub actor: String,
    /// What has become of it.
    pub status: Status,
    /// How much, where the report states it.
    pub amount: Option<Amount>,
    /// When it was or will be made.
    pub made: Option<Edtf>,
    /// How `made` was found.
    pub basis: Basis,
    /// The deadline.
    pub due: Option<Edtf>,
    /// The words of the report that give the deadline, or else when it was made.
    pub date_span: Option<Span>,
    /// The event at which it was made.
    pub event: Option<ItemId>,
    /// The earlier pledge that this one renews.
    pub renews: Option<ItemId>,
    /// The sentences, or parts of sentences, that speak of it, in reading order.
    pub mentions: Vec<Span>,
    /// The section of its first mention.
    pub section: Option<SectionId>,
}

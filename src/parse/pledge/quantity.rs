//! Amounts as they are kept once they are read: numbers with what they count.

use std::ops::Range;

use super::unit::Currency;
use crate::model::{Amount, Unit};
use crate::parse::cursor::Cursor;
use crate::parse::document::Document;

/// An amount in the text. Small, since a text may hold one for every few bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FoundAmount {
    /// The number in thousandths.
    pub thousandths: i64,
    first: u32,
    length: u16,
    /// What it counts.
    pub what: What,
}

/// What an amount counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// Money of a currency.
    Money(Currency),
    /// A share of gross domestic product.
    PercentOfGdp,
    /// Any other share.
    Percent,
    /// Things or people, by the noun that it ends with.
    Count,
}

impl FoundAmount {
    /// An amount of some tokens; what is counted is the last of them.
    pub fn new(tokens: Range<usize>, thousandths: i64, what: What) -> Self {
        Self { thousandths, first: tokens.start as u32, length: tokens.len() as u16, what }
    }

    /// Its tokens, as indices of [`Document::tokens`].
    pub fn tokens(&self) -> Range<usize> {
        let first = self.first as usize;
        first..first + usize::from(self.length)
    }

    /// How much of what.
    pub fn amount(&self, document: &Document<'_>) -> Amount {
        let unit = match self.what {
            What::Money(currency) => Unit::Currency(currency.code().into()),
            What::PercentOfGdp => Unit::PercentOfGdp,
            What::Percent => Unit::Percent,
            What::Count => Unit::Count(document.word(self.tokens().end - 1).into()),
        };
        Amount { thousandths: self.thousandths, unit }
    }

    /// Whether it is money.
    pub fn is_money(&self) -> bool {
        matches!(self.what, What::Money(_))
    }

    /// Whether it is money or a share, which tell pledges of one sentence apart; a number of things
    /// does not.
    pub fn is_sum(&self) -> bool {
        self.what != What::Count
    }

    /// Whether it is a share.
    pub fn is_share(&self) -> bool {
        matches!(self.what, What::Percent | What::PercentOfGdp)
    }
}

/// The amounts of a document in reading order.
pub(super) struct Amounts {
    found: Vec<FoundAmount>,
    cursor: Cursor,
}

impl Amounts {
    /// Those found, in order.
    pub fn new(found: Vec<FoundAmount>) -> Self {
        Self { found, cursor: Cursor::default() }
    }
}

/// The amounts that start within a range of tokens.
pub(super) fn within(amounts: &Amounts, tokens: Range<usize>) -> &[FoundAmount] {
    let from = |token: usize| amounts.cursor.find(&amounts.found, |amount| (amount.first as usize) < token);
    let (start, end) = (from(tokens.start), from(tokens.end));
    &amounts.found[start..end.max(start)]
}

//! Parties that give without a verb of their own: `Litouwen stelt EUR 41 miljoen beschikbaar en
//! Estland twee veldhospitalen`. The act is that of the clause.

use std::ops::Range;

use super::act::{Act, one_of};
use super::amount::within;
use super::claim::{Claim, Reader};
use super::guard::has_goods;
use super::party::{Party, PartyKind};
use super::title;
use crate::parse::document::TokenKind;

/// How many tokens what is given may have.
const GIVEN: usize = 10;

/// A party with what it gives.
pub(super) struct Gap<'p> {
    party: &'p Party,
    /// From its name to the end of what it gives.
    pub tokens: Range<usize>,
}

impl Reader<'_, '_> {
    /// The parties that follow the act without a verb, with what they give.
    pub(super) fn gaps(&self) -> Vec<Gap<'_>> {
        let found = self.found();
        let context = self.context;
        let gives = matches!(
            found.verb.act,
            Act::Give | Act::Allocate | Act::Send | Act::Promise | Act::Announce | Act::Offer
        );
        if !gives || found.negated {
            return Vec::new();
        }
        let clause = self.clause();
        let behind = self
            .parties
            .iter()
            .filter(|party| party.tokens.start > found.at && clause.contains(&party.tokens.start))
            .filter(|party| matches!(party.kind, PartyKind::One | PartyKind::Many) && !party.governed);
        let mut gaps = Vec::new();
        for party in behind {
            let start = party.tokens.end;
            let joined = party.start.checked_sub(1).is_some_and(|before| {
                self.word(before) == "," || one_of(context.acts.words.joining, self.word(before))
            });
            let end = self.gap_end(start, clause.end);
            let amount = within(context.amounts, start..end).first();
            // Sums are told apart with those of the act.
            let sum = amount.is_some_and(|amount| amount.is_sum());
            if joined && !sum && end > start && self.begins_object(start) && has_goods(context, start..end) {
                gaps.push(Gap { party, tokens: party.tokens.start..end });
            }
        }
        gaps
    }

    /// The claim of such a party, beside one that the act makes itself.
    pub(super) fn gapped(&self, gap: &Gap<'_>, like: &Claim) -> Claim {
        let context = self.context;
        let given = gap.party.tokens.end..gap.tokens.end;
        Claim {
            title: title::phrase(context, given.clone(), |token| context.in_date(token)),
            actor: self.resolve(gap.party),
            amount: within(context.amounts, given).first().map(|amount| amount.amount.clone()),
            mentions: vec![context.bytes(gap.tokens.clone())],
            clause: gap.tokens.clone(),
            ..like.clone()
        }
    }

    /// Where what a party gives ends: at a mark, a conjunction or the end of its clause.
    fn gap_end(&self, start: usize, end: usize) -> usize {
        let last = end.min(start + GIVEN);
        let stop = |token: &usize| {
            one_of(",|;|:|.|(", self.word(*token))
                || one_of(self.context.acts.words.joining, self.word(*token))
                || self.context.acts.words.ends_clause(self.word(*token))
        };
        (start..last).find(stop).unwrap_or(last)
    }

    /// Whether an object begins at a token and no verb: a number or an article.
    fn begins_object(&self, token: usize) -> bool {
        const FIRST: &str = "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|enkele|meerdere|extra|\
            a|an|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|some|more|its|zijn";
        let numeral =
            self.context.document.tokens.get(token).is_some_and(|token| token.kind() == TokenKind::Number);
        numeral || one_of(FIRST, self.word(token))
    }
}

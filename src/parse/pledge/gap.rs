//! Parties that give without a verb of their own: `Litouwen stelt EUR 41 miljoen beschikbaar en
//! Estland twee veldhospitalen`. The act is that of the clause.

use std::ops::Range;

use super::act::{Act, one_of};
use super::amount::{FoundAmount, What, number, within};
use super::claim::{Claim, Reader};
use super::guard::has_goods;
use super::party::{Party, PartyKind};
use super::role::Role;
use super::title;
use super::unit::in_words;
use crate::model::{Amount, Unit};
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
                one_of(",|:", self.word(before)) || one_of(context.acts.words.joining, self.word(before))
            });
            let end = self.gap_end(start, clause.end);
            let amount = within(context.amounts, start..end).first();
            // Sums are told apart with those of the act.
            let sum = amount.is_some_and(|amount| amount.is_sum());
            let counts = joined && self.counts_on(start, end);
            let goods = || self.begins_object(start) && has_goods(context, start..end);
            if joined && !sum && end > start && (counts || goods()) {
                gaps.push(Gap { party, tokens: party.tokens.start..end });
            }
        }
        gaps
    }

    /// Whether a number and no more is what a party gives of what another gives so many of: `Duitsland levert
    /// 600 militairen, Spanje 450`.
    fn counts_on(&self, start: usize, end: usize) -> bool {
        self.count(start, end).is_some() && self.counted_before(start).is_some()
    }

    /// A number that stands alone, in digits or a word, in thousandths: `450`, `één`, `twee`.
    fn count(&self, start: usize, end: usize) -> Option<i64> {
        let word = self.word(start);
        let one = one_of("één|een|one", word).then_some(1);
        let spelled = one.or_else(|| in_words(word)).filter(|_| start + 1 == end);
        let digits = || number(self.context.document, start, end, false).filter(|(_, next)| *next == end);
        spelled.map(|value| 1000 * value).or_else(|| digits().map(|(value, _)| value))
    }

    /// What was counted or given last before a token: `600 militairen`, `extra troepen`.
    fn counted_before(&self, token: usize) -> Option<String> {
        let context = self.context;
        let before = self.clause().start..token;
        let counted = within(context.amounts, before.clone()).iter().rev().find_map(|amount| {
            (amount.what == What::Count).then(|| self.word(amount.tokens().end - 1).to_owned())
        });
        let goods = |&token: &usize| context.is(token, Role::GOODS);
        counted.or_else(|| before.rev().find(goods).map(|token| self.word(token).to_owned()))
    }

    /// The claim of such a party, beside one that the act makes itself.
    pub(super) fn gapped(&self, gap: &Gap<'_>, like: &Claim) -> Claim {
        let context = self.context;
        let given = gap.party.tokens.end..gap.tokens.end;
        let mut title = title::phrase(context, given.clone(), |token| context.in_date(token));
        let mut amount =
            within(context.amounts, given.clone()).first().map(|amount| amount.amount(context.document));
        if self.counts_on(given.start, given.end)
            && let Some(noun) = self.counted_before(given.start)
        {
            let thousandths = self.count(given.start, given.end).unwrap_or_default();
            title = title::sentence_case(&[context.document.written(given.start), &noun].join(" "));
            amount = Some(Amount { thousandths, unit: Unit::Count(noun) });
        }
        Claim {
            title,
            actor: self.resolve(gap.party),
            amount,
            mentions: vec![context.bytes(gap.tokens.clone())],
            clause: gap.tokens.clone(),
            ..like.clone()
        }
    }

    /// Who gives a sum of several, named before it: `Australië USD 100 miljoen`.
    pub(super) fn owner(&self, amount: &FoundAmount) -> Option<&Party> {
        // `Slovenië met EUR 1 miljoen`.
        let start = amount.tokens().start;
        let with = (start.saturating_sub(2)..start).find(|&token| one_of("met|with", self.word(token)));
        // `Ierland, als partner, EUR 25 miljoen`.
        let added = || {
            let comma = start.checked_sub(1).filter(|&comma| self.word(comma) == ",")?;
            let open = (comma.saturating_sub(5)..comma).find(|&token| self.word(token) == ",")?;
            one_of("als|as", self.word(open + 1)).then_some(open)
        };
        let start = added().unwrap_or(start);
        // `received EUR 5 million from Norway and EUR 6 million from Denmark`.
        if self.found().verb.with == "from" && self.word(amount.tokens().end) == "from" {
            let behind = |party: &&Party| party.start == amount.tokens().end + 1;
            return self.parties.iter().find(behind);
        }
        self.parties.iter().find(|party| {
            (party.tokens.end == start || Some(party.tokens.end) == with && party.start > self.found().at)
                && amount.is_sum()
                && !party.governed
                && matches!(party.kind, PartyKind::One | PartyKind::Many)
        })
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

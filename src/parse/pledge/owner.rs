//! Whose it is that acts, where what acts is no party: `Bulgaria's parliament voted`, `Slovenia's budget for 2025
//! raises`, `The Danish fleet will`.

use std::ops::Range;

use super::act::one_of;
use super::claim::Reader;
use super::context::Context;
use super::party::{Party, PartyKind};
use super::role::Role;
use crate::list;
use crate::model::Language;
use crate::parse::document::TokenKind;
use crate::parse::entity::EntityKind;
use crate::text::list::List;

impl Reader<'_, '_> {
    /// Whose spending it is: `Defence spending in Poland will rise`, `the budget of the Netherlands`.
    pub(super) fn spender(&self) -> Option<String> {
        const SPENDING: &List =
            list!("spending|budget|expenditure|outlays|investment|uitgaven|begroting|budget");
        let clause = self.clause();
        let named = self.parties.iter().find(|party| {
            clause.contains(&party.start)
                && party.tokens.end <= self.found().finite
                && matches!(party.kind, PartyKind::One | PartyKind::Many)
                && one_of("in|of|by|van|door", self.word(party.start.wrapping_sub(1)))
        })?;
        self.has_beginning(clause.start..named.start, SPENDING).then(|| self.resolve(named))
    }

    /// Whose goods or people stand behind a passive verb: `offered | a Danish company`.
    pub(super) fn theirs(&self) -> Option<String> {
        let context = self.context;
        let token = (self.found().at + 1..self.clause().end).find(|&token| {
            context.entities.at(token).is_some_and(|at| {
                at.adjective && at.kind == EntityKind::State && context.is(at.tokens.end, Role::GOODS)
            })
        })?;
        Some(context.entities.at(token)?.name.trim_start_matches("the ").to_owned())
    }

    /// The state that the noun before the verb belongs to.
    pub(super) fn owner_before(&self) -> Option<Party> {
        let context = self.context;
        let words = context.acts.words;
        let finite = self.found().finite;
        let clause = self.clause();
        // `Slovenia's budget, adopted on Thursday, raises`: the clause begins with its verb.
        let start = if clause.start == finite { self.sentence.start } else { clause.start };
        if context.document.language != Language::English {
            return None;
        }
        let opens = |token: usize| {
            let before = self.word(token.wrapping_sub(1));
            token == start
                || token == self.sentence.start
                || one_of("the|a|an|,|that|now|then", before)
                || one_of(words.joining, before)
                || one_of(words.embedded, before)
        };
        // `By 2025 the Danish fleet`: a preposition of another phrase.
        let governed = |token: usize| {
            let article = usize::from(one_of("the|a|an", self.word(token.wrapping_sub(1))));
            one_of(words.prepositions, self.word(token.wrapping_sub(1 + article)))
        };
        let noun = |token: usize| {
            token < finite
                && context.document.tokens[token].kind() == TokenKind::Word
                && (!context.document.is_capital(token) || context.is(token, Role::GOODS))
                && !one_of(words.prepositions, self.word(token))
        };
        let token = (start..finite).find(|&token| {
            context.entities.at(token).is_some_and(|at| {
                at.adjective
                    && at.kind == EntityKind::State
                    && at.tokens.start == token
                    && noun(at.tokens.end)
            }) && opens(token)
                && !governed(token)
        })?;
        let tokens = context.entities.at(token)?.tokens.clone();
        Some(Party { start: tokens.start, tokens, kind: PartyKind::One, governed: false })
    }
}

/// Whose something of some tokens is, by the first possessive of a name or adjective of a state: `Ottawa's pledge`,
/// `the Belgian plan`.
pub(super) fn possessor(context: &Context<'_>, mut tokens: Range<usize>) -> Option<String> {
    tokens.find_map(|token| {
        // `Funding of the Iraqi forces`: whom it is for.
        let word = |back: usize| context.document.word(token.wrapping_sub(back));
        if one_of("of|for", word(1)) || one_of("of|for", word(2)) && word(1) == "the" {
            return None;
        }
        let state = context.entities.at(token).filter(|at| at.adjective && at.kind == EntityKind::State);
        let written = context.document.written(token);
        let owner = || written.strip_suffix("'s").or_else(|| written.strip_suffix("’s"));
        let name = match state {
            Some(state) => state.name.trim_start_matches("the "),
            None => owner().filter(|_| context.document.is_capital(token))?,
        };
        Some(name.to_owned())
    })
}

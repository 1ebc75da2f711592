//! When the act of a claim was done and when what it pledges is due.

use std::ops::Range;

use super::act::{begins, one_of};
use super::claim::Reader;
use super::find::Tense;
use super::split::Piece;
use super::when::{self, Made, Role};
use crate::model::Edtf;

impl Reader<'_, '_> {
    /// When the act was done.
    pub(super) fn made(&self, content: usize) -> Made {
        let context = self.context;
        let found = self.found();
        let clause = self.clause();
        let dates = context.dates.of_sentence(self.index);
        let done = self.kept.prior.as_ref().map_or(found, |prior| prior);
        let range = match &self.kept.prior {
            Some(prior) => prior.clause.start..prior.clause.end.min(found.at),
            None => clause.clone(),
        };
        let inside = |date: &&crate::parse::date::FoundDate| range.contains(&date.tokens.start);
        let content = if self.kept.prior.is_some() {
            range.end
        } else {
            content.max(found.finite.max(found.at.min(content)))
        };
        let roles =
            || dates.iter().filter(inside).map(|date| (when::role(context, done, content, date), date));
        let own = roles().find(|(role, _)| *role == Role::Made).or_else(|| {
            // `toegezegd in het debat van 23 juni`, `zoals gemeld in de Voorjaarsnota van 20 mei`.
            roles().find(|(role, date)| {
                *role == Role::Noun
                    && (date.tokens.start < content || self.kept.prior.is_some() || self.as_told(date))
                    && !self.dates_motion(date.tokens.start)
                    && (done.tense == Tense::Past || self.as_told(date))
            })
        });
        if let Some((_, date)) = own {
            let event = when::event_on(context, self.index, date.value);
            return Made {
                value: Some(date.value),
                basis: date.basis,
                words: Some(date.range.clone()),
                event,
                own: true,
            };
        }
        when::default_made(context, found, self.index)
    }

    /// Whether a date belongs to a paper that told of it: `zoals gemeld in de Voorjaarsnota van`.
    pub(super) fn as_told(&self, date: &crate::parse::date::FoundDate) -> bool {
        (self.clause().start..date.tokens.start)
            .rev()
            .take(8)
            .any(|token| one_of("zoals|as", self.word(token)))
    }

    /// Whether a date is that of a motion or a letter named in the clause.
    pub(super) fn dates_motion(&self, token: usize) -> bool {
        (self.clause().start..token)
            .rev()
            .take(6)
            .any(|token| begins("motie|brief|resolutie|motion", self.word(token)))
    }

    /// The deadline that the clause names.
    pub(super) fn due(&self, content: usize, clause: Range<usize>) -> Option<(Edtf, Range<usize>)> {
        let context = self.context;
        let found = self.found();
        let dates = context.dates.of_sentence(self.index);
        let all = || {
            dates.iter().filter(|date| {
                clause.contains(&date.tokens.start) && when::role(context, found, content, date) == Role::Due
            })
        };
        all().next_back().map(|date| (when::deadline(date.value), date.range.clone()))
    }

    /// The deadline of one of several amounts: the nearest behind it before the next amount.
    pub(super) fn due_of_piece(
        &self,
        piece: &Piece,
        pieces: &[Piece],
        number: usize,
    ) -> Option<(Edtf, Range<usize>)> {
        let next = pieces.get(number + 1).map_or(self.clause().end, |next| next.tokens.start);
        self.due(piece.tokens.start, piece.tokens.start..next)
    }
}

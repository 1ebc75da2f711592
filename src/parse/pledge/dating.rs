//! When the act of a claim was done and when what it pledges is due.

use std::ops::Range;

use super::act::{Act, begins, one_of};
use super::amount::within;
use super::claim::Reader;
use super::find::Tense;
use super::split::Piece;
use super::unit::in_words;
use super::when::{self, Made, Role};
use crate::list;
use crate::model::{Edtf, Point};
use crate::parse::date::FoundDate;

impl Reader<'_, '_> {
    /// Where, in an act without a clause of content, dates begin to say when it is due: at the first
    /// amount, else at its end.
    pub(super) fn boundary(&self) -> usize {
        let found = self.found();
        let clause = self.clause();
        let first = found.finite.min(found.at);
        within(self.context.amounts, first..clause.end)
            .first()
            .map_or(clause.end, |amount| amount.tokens().start)
    }

    /// What stands in front of an act whose clause begins with its verb: `In de vorige bijeenkomst, op
    /// 16 december jl., zegden partners …`.
    fn front(&self) -> usize {
        let found = self.found();
        let verb_first = found.clause.start == found.finite.min(found.at) && found.opener.is_none();
        if !verb_first {
            return self.clause().start;
        }
        let stop = |token: &usize| {
            one_of(";|:", self.word(*token)) || self.context.acts.verbs(self.word(*token)).next().is_some()
        };
        (self.sentence.start..found.clause.start)
            .rev()
            .find(stop)
            .map_or(self.sentence.start, |stop| stop + 1)
    }

    /// When the act was done.
    pub(super) fn made(&self, content: usize, there: bool) -> Made {
        let context = self.context;
        let found = self.found();
        let clause = self.clause();
        let dates = context.dates_in(self.sentence.clone());
        let done = self.kept.prior.as_ref().map_or(found, |prior| prior);
        let range = match &self.kept.prior {
            Some(prior) => prior.clause.start..prior.clause.end.min(found.at),
            None => self.front()..clause.end,
        };
        // `gelet op zijn status sinds 7 juli`: from when on something else is so.
        let since = |date: &FoundDate| one_of("sinds|since", self.word(date.tokens.start.wrapping_sub(1)));
        let inside =
            |date: &&FoundDate| range.contains(&date.tokens.start) && !self.is_added(date) && !since(date);
        let content = if self.kept.prior.is_some() { range.end } else { content };
        let roles =
            || dates.iter().filter(inside).map(|date| (when::role(context, done, content, date), date));
        let own = roles().find(|(role, _)| *role == Role::Made).or_else(|| {
            // `toegezegd in het debat van 23 juni`, `zoals gemeld in de Voorjaarsnota van 20 mei`.
            roles().find(|(role, date)| {
                *role == Role::Noun
                    && (date.tokens.start < content || self.kept.prior.is_some() || self.as_told(date))
                    && !self.dates_motion(date.tokens.start)
                    && (done.tense == Tense::Past || self.as_told(date) || self.budgets(date))
                    && (done.verb.act != Act::Reaffirm || date.tokens.start < found.finite)
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
        if let Some(date) = self.reported_on() {
            let event = when::event_on(context, self.index, date.value);
            let words = Some(date.range.clone());
            return Made { value: Some(date.value), basis: date.basis, words, event, own: true };
        }
        if let Some(debate) = when::undertaken_at(context, self.index).filter(|_| self.is_parliamentary()) {
            return when::at_event(debate, true);
        }
        let made = when::default_made(context, found, self.index, there);
        // What has been said was not said at a meeting to come.
        let ahead = made.value.is_some_and(|made| made.first() > context.dates.reference);
        if ahead && found.tense == Tense::Past {
            return Made {
                value: context.dates.reference.and_then(Edtf::on),
                event: None,
                own: false,
                ..made
            };
        }
        made
    }

    /// Whether a date is one of a relative clause put in before the verb: `has, on the advice that Ministers
    /// gave in June, agreed`.
    fn is_added(&self, date: &FoundDate) -> bool {
        let start = self.clause().start;
        let words = self.context.acts.words;
        date.tokens.end < self.found().at
            && self.word(date.tokens.end) == ","
            && (start + 1..date.tokens.start)
                .rev()
                .take(12)
                .take_while(|&token| self.word(token) != ",")
                .any(|token| one_of(words.relative, self.word(token)) || one_of("that|dat", self.word(token)))
    }

    /// When somebody told what a clause with *dat* holds: `meldde woensdag dat 500 militairen blijven`.
    fn reported_on(&self) -> Option<&FoundDate> {
        let opener = self.found().opener.filter(|&opener| one_of("dat|that", self.word(opener)))?;
        let stop = |token: &usize| one_of(";|:|,", self.word(*token));
        let first =
            (self.sentence.start..opener).rev().find(stop).map_or(self.sentence.start, |stop| stop + 1);
        self.context.dates_in(self.sentence.clone()).iter().find(|date| {
            let of_noun = date.tokens.start > 0 && one_of("van|of|uit", self.word(date.tokens.start - 1));
            (first..opener).contains(&date.tokens.start)
                && !of_noun
                && date.value.first() <= self.context.dates.reference
        })
    }

    /// Whether a date is that of the budget or agreement that money is set aside in.
    fn budgets(&self, date: &FoundDate) -> bool {
        self.found().verb.act == Act::Allocate
            && date.value.last() <= self.context.dates.reference
            && (self.clause().start..date.tokens.start).rev().take(3).any(|token| {
                let word = self.word(token);
                ["nota", "begroting", "akkoord", "budget", "plan", "review"]
                    .iter()
                    .any(|end| word.ends_with(end))
            })
    }

    /// Whether a date belongs to a paper that told of it: `zoals gemeld in de Voorjaarsnota van`.
    pub(super) fn as_told(&self, date: &FoundDate) -> bool {
        (self.clause().start..date.tokens.start)
            .rev()
            .take(8)
            .any(|token| one_of("zoals|as", self.word(token)))
    }

    /// Whether a date is that of a motion or a letter named in the clause.
    pub(super) fn dates_motion(&self, token: usize) -> bool {
        (self.clause().start..token).rev().take(6).any(|token| {
            begins(
                "motie|brief|resolutie|motion|accord|akkoorden|verdrag|treaty|memorandum|charter",
                self.word(token),
            )
        })
    }

    /// The deadline that the clause names.
    pub(super) fn due(
        &self,
        content: usize,
        clause: Range<usize>,
        made: &Made,
    ) -> Option<(Edtf, Range<usize>)> {
        let context = self.context;
        let found = self.found();
        let dates = context.dates_in(self.sentence.clone());
        let all = || {
            dates.iter().filter(|date| {
                clause.contains(&date.tokens.start)
                    && when::role(context, found, content, date) == Role::Due
                    && made.value.is_none_or(|made| date.value.last() >= made.first())
            })
        };
        // A date of what a relative clause adds comes second: `de begroting voor 2015, die in mei verschijnt`.
        let added = |date: &&FoundDate| {
            let comma = |token: &usize| self.word(*token) == ",";
            let start = (clause.start..date.tokens.start).rev().find(comma);
            start.is_some_and(|start| one_of(context.acts.words.relative, self.word(start + 1)))
        };
        // `In mei ontvangt u het plan voor de groei naar 2% in 2024`: when it comes stands next to the verb.
        if matches!(found.verb.act, Act::Send | Act::Receive | Act::Follow) {
            let near = all().min_by_key(|date| date.tokens.start.abs_diff(found.at));
            return near.map(|date| (when::deadline(date.value), date.range.clone()));
        }
        let last = all().rfind(|date| !added(date)).or_else(|| all().next_back());
        let last = last.map(|date| (when::deadline(date.value), date.range.clone()));
        last.or_else(|| self.due_within(clause, made))
    }

    /// `binnen tien jaar`, `within a decade`: counted from the year in which it was agreed.
    fn due_within(&self, mut clause: Range<usize>, made: &Made) -> Option<(Edtf, Range<usize>)> {
        let context = self.context;
        let from = made.value.filter(|_| made.own)?.from()?.year();
        let within = clause.find(|&token| {
            one_of(list!("binnen|over|within|in"), self.word(token))
                && one_of("jaar|years|decennium|decade", self.word(token + 2))
        })?;
        let number = in_words(self.word(within + 1)).unwrap_or(1);
        let years = if self.word(within + 2).starts_with("dec") { 10 * number } else { number };
        let due = Point::year_of(from + i32::try_from(years).ok()?)?;
        Some((Edtf::At(due), context.bytes(within..within + 3)))
    }

    /// The deadline of one of several amounts: the nearest behind it before the next amount.
    pub(super) fn due_of_piece(
        &self,
        piece: &Piece,
        pieces: &[Piece],
        number: usize,
        made: &Made,
    ) -> Option<(Edtf, Range<usize>)> {
        let next = pieces.get(number + 1).map_or(self.clause().end, |next| next.tokens.start);
        self.due(piece.tokens.start, piece.tokens.start..next, made)
    }
}

//! What the dates read so far tell of one that says only a part: the date before it, the days of a
//! meeting to come, the day of a paper of the same sort.

use std::collections::HashMap;

use super::Expression;
use super::resolve::LONGEST_MEETING;
use super::said::{Count, Meaning, Origin, Which};
use super::sense::{Sense, Unit, Vocabulary};
use crate::model::{Day, Edtf, Point};
use crate::parse::document::Document;
use crate::text::BlockKind;
use crate::text::list::one_of;

/// In how many sentences from the start on a paper tells when the meeting is that it is about.
const FIRST: usize = 12;
/// How far before its date the noun of a paper may stand, in tokens: `de motie van de leden X en Y van`.
const NOUN: usize = 8;

/// The dates read so far, as far as those behind them follow on them.
#[derive(Default)]
pub struct Told<'d> {
    /// The last date that was no aside, with its sentence and block.
    earlier: Option<(Edtf, usize, usize)>,
    /// The last of them that is a day.
    day: Option<(Edtf, usize, usize)>,
    /// The last date that stood in brackets, with its sentence.
    aside: Option<(Edtf, usize)>,
    /// The first day of the meeting that the report tells of.
    met: Option<Edtf>,
    /// The days of the meeting to come, the first and the last.
    coming: Option<(Day, Day)>,
    /// The days of the meeting that the report tells of, the first and the last.
    held: Option<(Day, Day)>,
    /// The last day of each sort of paper or meeting, by its noun.
    of_noun: HashMap<&'d str, Edtf>,
}

impl<'d> Told<'d> {
    /// The date that a count from the text starts from.
    pub fn earlier(
        &self,
        document: &'d Document<'_>,
        vocabulary: &Vocabulary,
        expression: &Expression,
    ) -> Option<Edtf> {
        let same = Count::new(0, Unit::Day, Origin::Earlier);
        let of_noun = || self.of_noun.get(noun(document, vocabulary, expression)?).copied();
        let pointed = expression.meaning == Meaning::One(super::said::Said::counted(same));
        // Of its own sentence also what stands in brackets: `De motie (3 mei) is een week later verworpen`.
        let aside =
            self.aside.filter(|(_, sentence)| *sentence == expression.sentence && !self.is_near(expression));
        // `dezelfde dag` in a part that has named no day is that of something else.
        let section = |sentence: usize| document.sentences[sentence].section();
        let days = |date: Edtf| Some(date.last()?.number() - date.first()?.number());
        let exact = self.earlier.is_none_or(|(date, ..)| {
            date.is_exact() && days(date).is_some_and(|days| days < LONGEST_MEETING)
        });
        let own = if pointed && !exact { self.day.or(self.earlier) } else { self.earlier }
            .filter(|(_, before, _)| !pointed || section(*before) == section(expression.sentence));
        pointed.then(of_noun).flatten().or(aside.map(|(date, _)| date)).or(own.map(|(date, ..)| date))
    }

    /// The first day of the meeting, for what is counted from it in a part that has named no date yet: `een
    /// dag eerder`.
    pub fn met(&self, document: &Document<'_>, expression: &Expression) -> Option<Edtf> {
        let section = |sentence: usize| document.sentences[sentence].section();
        let own = self.earlier.is_some_and(|(_, before, _)| section(before) == section(expression.sentence));
        self.met.filter(|_| !own)
    }

    /// The date before, for what is counted back from a day: where that is no day, and lies ahead or in another
    /// paragraph, the last day that was told or else the first of the meeting.
    pub fn known(
        &self,
        document: &Document<'_>,
        expression: &Expression,
        earlier: Option<Edtf>,
        reference: Option<Day>,
    ) -> Option<Edtf> {
        let date = earlier.filter(|date| !date.is_exact());
        let Some(date) = date else { return earlier };
        let own = document.sentences[expression.sentence].block();
        let here = self.earlier.is_some_and(|(.., block)| block == own);
        let day = self.day.filter(|(.., block)| *block == own).map(|(date, ..)| date);
        match here {
            true if date.first() > reference => day,
            true => earlier,
            false => self.met,
        }
    }

    /// The days of the meeting that the report tells of.
    pub fn held(&self) -> Option<(Day, Day)> {
        self.held
    }

    /// Whether the date before stands in the same sentence.
    pub fn is_near(&self, expression: &Expression) -> bool {
        self.earlier.is_some_and(|(_, sentence, _)| sentence == expression.sentence)
    }

    /// Whether a date says how long something lasts that goes on with what the sentence before has told:
    /// `gedurende het tweede kwartaal`.
    pub fn goes_on(&self, document: &Document<'_>, expression: &Expression) -> bool {
        let block = document.sentences[expression.sentence].block();
        let near =
            self.earlier.is_some_and(|(_, before, of)| of == block && before + 1 >= expression.sentence);
        let start = expression.tokens.start;
        near && (1..=2)
            .any(|back| one_of("gedurende|throughout|during", document.word(start.wrapping_sub(back))))
    }

    /// The days of the meeting to come.
    pub fn coming(&self) -> Option<(Day, Day)> {
        self.coming
    }

    /// Notes a date that was read, for those behind it.
    pub fn note(
        &mut self,
        document: &'d Document<'_>,
        vocabulary: &Vocabulary,
        expression: &Expression,
        value: Edtf,
        reference: Option<Day>,
    ) {
        let block = document.sentences[expression.sentence].block();
        // A footnote is no part of what is told above and below it.
        if matches!(document.kind(expression.sentence), BlockKind::Footnote { .. }) {
            return;
        }
        if expression.is_bracketed(document) {
            self.aside = Some((value, expression.sentence));
        }
        // What stands in brackets is no part of what is told, and the next date does not follow on it.
        if !expression.is_bracketed(document) || self.earlier.is_none_or(|(.., before)| before != block) {
            self.earlier = Some((value, expression.sentence, block));
            if value.is_exact() && value.first() == value.last() {
                self.day = self.earlier;
            }
        }
        if let Some(noun) = noun(document, vocabulary, expression) {
            self.of_noun.insert(noun, value);
        }
        let days = matches!(expression.meaning.last().which, Which::Day(..)) && value.is_exact();
        if self.met.is_none() && days && value.last() == reference && expression.sentence < FIRST {
            self.met = value.first().and_then(Point::on).map(Edtf::At);
        }
        if let (Some(first), Some(last)) = (value.first(), value.last())
            && expression.sentence < FIRST
            && days
            && first < last
            && Some(last) == reference
        {
            self.held = Some((first, last));
        }
        if self.coming.is_none()
            && expression.sentence < FIRST
            && days
            && let (Some(first), Some(last), Some(reference)) = (value.first(), value.last(), reference)
            && reference < first
            && first < last
            && last.number() - first.number() < LONGEST_MEETING
        {
            self.coming = Some((first, last));
        }
    }
}

/// The noun of the paper or meeting that a date behind *van* belongs to.
fn noun<'d>(document: &'d Document<'_>, vocabulary: &Vocabulary, expression: &Expression) -> Option<&'d str> {
    let of = expression.tokens.start.checked_sub(1)?;
    if vocabulary.senses().get(document.word(of)) != Some(Sense::Of) {
        return None;
    }
    let start = document.sentences[expression.sentence].tokens().start;
    (start..of).rev().take(NOUN).find_map(|token| {
        let word = document.word(token);
        let head = word.split('-').next().unwrap_or(word);
        one_of(vocabulary.tongue.papers.dated, head).then_some(head)
    })
}

//! The year of a date without one, from the dates around it: of its list, its sentence, its paragraph
//! and its heading, in that order. Numbers of documents and names are no dates and so never give one.

use super::Expression;
use super::resolve::in_year;
use super::said::{Origin, Which, Within};
use super::sense::{Unit, Vocabulary};
use super::tense::Tense;
use crate::model::{Basis, Day, Edtf};
use crate::parse::document::Document;
use crate::text::list::one_of;

/// How many tokens may stand between the members of a list of dates.
const LIST: usize = 2;
/// From how many years before the report's own on a date draws the undated ones behind it along.
const DISTANT: i32 = 2;
/// How far back a clause is looked for that goes on behind an aside, in tokens.
const REACH: usize = 60;
/// How many tokens may stand between a year and a day of it.
const ASIDE: usize = 6;
/// How many days after a date of the sentence before it an undated one may be told as what came next.
const MONTH: i32 = 31;

/// The full dates that undated ones may belong to.
#[derive(Debug, Default)]
pub struct Ties {
    /// The last date with its day and year.
    full: Option<Full>,
    /// The year of the last heading that holds a date, and that heading's block.
    heading: Option<(usize, i32)>,
    /// The last date, by its sentence and where it ends.
    last: Option<(usize, usize, Edtf)>,
}

/// A date with its day and year.
#[derive(Clone, Copy, Debug)]
struct Full {
    sentence: usize,
    block: usize,
    year: i32,
    day: Day,
    /// The token behind it.
    end: usize,
    bracketed: bool,
}

impl Ties {
    /// Notes a date that was read, for those behind it.
    pub fn note(&mut self, document: &Document<'_>, expression: &Expression, value: Edtf, basis: Basis) {
        let sentence = &document.sentences[expression.sentence];
        self.last = Some((expression.sentence, expression.tokens.end, value));
        let Some(year) = value.to().map(|point| point.year()) else { return };
        let heading = sentence.section().and_then(|section| document.headings.get(usize::from(section.0)));
        let opens = heading.is_some_and(|heading| heading.block() == sentence.block());
        if opens && basis == Basis::Stated {
            self.heading = Some((sentence.block(), year));
        }
        let full = matches!(expression.meaning.last().which, Which::Day(..));
        if full
            && basis == Basis::Stated
            && let Some(day) = value.last()
        {
            let bracketed = expression.is_bracketed(document);
            let (sentence, block) = (expression.sentence, sentence.block());
            let end = expression.tokens.end;
            self.full = Some(Full { sentence, block, year, day, end, bracketed });
        }
    }

    /// The year that the text gives to a date without one.
    pub fn year(
        &self,
        document: &Document<'_>,
        vocabulary: &Vocabulary,
        expressions: &[Expression],
        index: usize,
        tense: Option<Tense>,
        reference: Option<Day>,
    ) -> Option<i32> {
        let expression = &expressions[index];
        if !expression.meaning.first().lacks_year() || !expression.meaning.last().lacks_year() {
            return None;
        }
        if let Some(year) = of_list(expressions, index)
            .or_else(|| of_year(document, vocabulary, expressions, index, tense, reference))
        {
            return Some(year);
        }
        if let Some(year) = self.of_period(document, expression) {
            return Some(year);
        }
        let block = document.sentences[expression.sentence].block();
        let own = reference.map(|day| day.ymd().0);
        let calendar = matches!(expression.meaning.first().which, Which::Day(..) | Which::Month(_));
        let usual = calendar && tense != Some(Tense::Future) && !explains_weekday(expressions, index);
        if let Some(full) = self.full.filter(|full| !full.bracketed && usual) {
            // What was long ago is told from there on; what was lately may be told from today.
            let distant = own.is_none_or(|own| full.year + DISTANT <= own);
            let day = in_year(expression.meaning.first(), full.year).and_then(Edtf::first);
            let later = day.map(|day| day.number() - full.day.number());
            let follows = later.is_some_and(|days| days >= 0);
            // `X, begun on 26 October 2001, was widened in March`: what came first was told in an aside.
            let aside = || {
                let between =
                    full.end.max(expression.tokens.start.saturating_sub(REACH))..expression.tokens.start;
                between.into_iter().any(|token| {
                    let past = vocabulary.told(document.word(token)) == Some(Tense::Past);
                    past && document.word(token - 1) == ","
                })
            };
            let same = full.sentence == expression.sentence && (follows || distant && !aside());
            let told = full.sentence + 1 == expression.sentence
                && full.block == block
                && distant
                && tense == Some(Tense::Past)
                && later.is_some_and(|days| (0..=MONTH).contains(&days));
            if same || told {
                return Some(full.year);
            }
        }
        let past = calendar && tense == Some(Tense::Past);
        if let Some(year) = reference.filter(|_| past).and_then(|own| self.of_past(expression, own)) {
            return Some(year);
        }
        let section = document.sentences[expression.sentence].section();
        let heading = section.and_then(|section| document.headings.get(usize::from(section.0)));
        if let (Some((block, year)), Some(heading)) = (self.heading, heading)
            && heading.block() == block
        {
            return Some(year);
        }
        if own.is_none() { self.full.map(|full| full.year) } else { None }
    }

    /// The year of the date before in the sentence, for what has been and would lie ahead in the report's own year:
    /// `werd in oktober 2023 versterkt nadat er op 24 september was gevochten`.
    fn of_past(&self, expression: &Expression, reference: Day) -> Option<i32> {
        let (_, _, before) = self.last.filter(|(sentence, ..)| *sentence == expression.sentence)?;
        let first = |year| in_year(expression.meaning.first(), year).and_then(Edtf::first);
        let (own, year) = (reference.ymd().0, before.from()?.year());
        (first(own)? > reference && year < own && first(year)? <= reference).then_some(year)
    }

    /// The year of the period named right before a day of it: `six months ago, on 28 May`.
    fn of_period(&self, document: &Document<'_>, expression: &Expression) -> Option<i32> {
        let (sentence, end, value) = self.last?;
        let start = expression.tokens.start;
        let near = sentence == expression.sentence && start <= end + LIST && document.word(end) != ";";
        let (first, last) = (value.first()?, value.last()?);
        let holds = |year: &i32| {
            let day = in_year(expression.meaning.first(), *year).and_then(Edtf::first);
            day.is_some_and(|day| first <= day && day <= last)
        };
        let day = matches!(expression.meaning.first().which, Which::Day(..)) && first != last;
        [first.ymd().0, last.ymd().0].into_iter().find(holds).filter(|_| near && day)
    }
}

/// The year of the last such date up to the report's own day; the one that the text ties it to comes first.
pub fn last_year(expression: &Expression, tied: Option<i32>, reference: Day) -> Option<i32> {
    let said = expression.meaning.first();
    let year = reference.ymd().0;
    let calendar = matches!(said.which, Which::Day(..) | Which::Month(_) | Which::Season(_));
    let over =
        |year: &i32| in_year(said, *year).and_then(Edtf::first).is_some_and(|first| first <= reference);
    let last = [year, year - 1].into_iter().find(over).filter(|_| calendar);
    tied.filter(over).or(last)
}

/// Whether a date says which weekday is meant, `on Wednesday (10 July)`: it is told from the report's own.
fn explains_weekday(expressions: &[Expression], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| expressions.get(before));
    before.is_some_and(|before| {
        matches!(before.meaning.last().which, Which::Weekday(_))
            && before.tokens.end + 1 >= expressions[index].tokens.start
    })
}

/// The year named right before a part of it in the sentence: `in de loop van 2025, uiterlijk in het vierde
/// kwartaal`, `in 2014, toen in maart de Krim werd ingenomen`.
fn of_year(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    expressions: &[Expression],
    index: usize,
    tense: Option<Tense>,
    reference: Option<Day>,
) -> Option<i32> {
    let expression = &expressions[index];
    let before = expressions.get(index.checked_sub(1)?)?;
    let named = before.meaning.last();
    let year = match named.within {
        Within::Year(year) => year,
        // `vorig jaar`.
        Within::Counted(count) if count.unit == Unit::Year && count.origin == Origin::Reference => {
            reference?.ymd().0 + count.months / 12
        }
        _ => return None,
    };
    // `het verdrag uit 1987`: a year that tells which one is meant says nothing of the clause.
    let attribute = one_of("uit|van|from|of", document.word(before.tokens.start.wrapping_sub(1)));
    if before.sentence != expression.sentence || named.which != Which::Whole {
        return None;
    }
    let own = reference.map_or(year, |day| day.ymd().0);
    let against = year < own && tense == Some(Tense::Future) || year > own && tense == Some(Tense::Past);
    match expression.meaning.first().which {
        // `the agenda of 2021 will be reviewed by the autumn`.
        _ if against => None,
        // `in 2026 in Turkije, op 7 en 8 juli`: nothing is told between them.
        Which::Day(..) if !attribute && year != own => {
            let between = before.tokens.end..expression.tokens.start;
            let plain = |token: usize| {
                let word = document.word(token);
                vocabulary.told(word).is_none() && !one_of(";|(|en|and", word)
            };
            (between.len() <= ASIDE && between.into_iter().all(plain)).then_some(year)
        }
        Which::Quarter(_) | Which::Season(_) | Which::Months(..) => Some(year),
        Which::Month(_) if attribute => None,
        // What is told of a year gone by, or of one to come.
        Which::Month(_) if year < own && tense == Some(Tense::Past) => Some(year),
        Which::Month(_) if year > own && tense != Some(Tense::Past) => Some(year),
        _ => None,
    }
}

/// The year at the end of a list: `25 februari, 24 maart en 16 juni 2022`.
fn of_list(expressions: &[Expression], index: usize) -> Option<i32> {
    let mut last = &expressions[index];
    for next in expressions.get(index + 1..)?.iter().take(6) {
        let near = next.sentence == last.sentence && next.tokens.start <= last.tokens.end + LIST;
        if !near {
            return None;
        }
        let end = next.meaning.first();
        match end.within {
            Within::Year(year) if matches!(end.which, Which::Day(..) | Which::Month(_)) => {
                // `20 december en 3 januari 2024` go over the turn of the year.
                let first = |said, year| in_year(said, year).and_then(Edtf::first);
                let over = first(expressions[index].meaning.first(), year) > first(end, year);
                return Some(if over { year - 1 } else { year });
            }
            Within::Implied => last = next,
            _ => return None,
        }
    }
    None
}

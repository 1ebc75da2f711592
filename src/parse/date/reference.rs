//! The report's own date: the last day of the meeting that it reports on, else the date in its
//! letterhead, else the newest full date in its text that is not announced as coming.

use std::ops::Range;

use super::Expression;
use super::resolve::{Context, resolve};
use super::said::{Which, Within};
use super::sense::{Toward, Vocabulary};
use super::tense::{self, Tense};
use crate::model::{Day, Part};
use crate::parse::document::Document;
use crate::text::{Block, BlockKind};

/// A paragraph longer than this many bytes ends the head of a report.
const LONG: usize = 120;
/// The most blocks that a head has.
const HEAD: usize = 12;
/// What may stand beside the date in a line of the letterhead, in bytes: `Den Haag, `.
const BESIDE: usize = 32;
/// How long before the letterhead's date a meeting may end that the report is about, in days.
const FRESH: i32 = 120;
/// How far into the first paragraph a dateline may stand, in bytes.
const DATELINE: usize = 48;

/// The date of a report.
pub fn find(document: &Document<'_>, vocabulary: &Vocabulary, expressions: &[Expression]) -> Option<Day> {
    let head = head(document);
    let body = document.text.blocks().get(head).map_or(0..0, |block| block.range.clone());
    let letterhead = letterhead(document, expressions, head, &body);
    let fallback = letterhead.or_else(|| newest(document, vocabulary, expressions));
    meeting(document, vocabulary, expressions, head, fallback).or(fallback)
}

/// How many blocks stand before the first long paragraph.
fn head(document: &Document<'_>) -> usize {
    let blocks = document.text.blocks();
    let long = |block: &Block| block.kind != BlockKind::Heading && block.range.len() > LONG;
    blocks.iter().take(HEAD).position(long).unwrap_or(blocks.len().min(HEAD))
}

/// The last day of an expression whose days are all known.
fn full(expression: &Expression) -> Option<Day> {
    matches!(expression.meaning.last().within, Within::Year(_)).then(|| dated(expression, None)).flatten()
}

/// The last day of an expression that names days, the year taken from another day.
fn dated(expression: &Expression, reference: Option<Day>) -> Option<Day> {
    let names_days = matches!(expression.meaning.last().which, Which::Day(..));
    let context = Context { reference, tense: Some(Tense::Past), ..Context::default() };
    let (value, _) = resolve(&expression.meaning, &context).filter(|_| names_days)?;
    value.to().filter(|to| matches!(to.part(), Part::Day(..)))?;
    value.last()
}

/// The expressions of a range of bytes.
fn within<'a>(expressions: &'a [Expression], range: &Range<usize>) -> &'a [Expression] {
    let start = expressions.partition_point(|expression| expression.range.start < range.start);
    let end = expressions.partition_point(|expression| expression.range.start < range.end);
    &expressions[start..end.max(start)]
}

/// The date in the letterhead: a line of its own, else the first full date of the head, else a dateline
/// at the start of the first paragraph.
fn letterhead(
    document: &Document<'_>,
    expressions: &[Expression],
    head: usize,
    body: &Range<usize>,
) -> Option<Day> {
    let blocks = document.text.blocks().get(..head)?;
    let dates = || {
        blocks
            .iter()
            .flat_map(|block| within(expressions, &block.range).iter().map(move |date| (block, date)))
    };
    let line = |(block, date): (&Block, &Expression)| {
        let single = date.meaning.first() == date.meaning.last();
        if single && block.range.len() - date.range.len() <= BESIDE { full(date) } else { None }
    };
    // `Den Haag, 13 juni 2025`, `Datum: 13 juni 2025`, or the date alone.
    let apart = |(block, date): &(&Block, &Expression)| {
        let before = document.slice(block.range.start..date.range.start).trim_end();
        before.is_empty() || before.ends_with([',', ':', '|'])
    };
    let own = dates().filter(apart).find_map(line).or_else(|| dates().find_map(line));
    own.or_else(|| dates().find_map(|(_, date)| full(date))).or_else(|| {
        let dateline = body.start..body.end.min(body.start + DATELINE);
        within(expressions, &dateline).iter().find_map(full)
    })
}

/// The last day of the meeting that a report tells of: in its title, or in the first sentences.
fn meeting(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    expressions: &[Expression],
    head: usize,
    letterhead: Option<Day>,
) -> Option<Day> {
    let blocks = document.text.blocks();
    let titles = blocks.get(..head)?;
    let papers = &vocabulary.tongue.papers;
    let says = |range: &Range<usize>, words: &str| {
        let text = document.folded(range.clone());
        words.split('|').any(|word| text.contains(word))
    };
    if titles.iter().any(|block| says(&block.range, papers.others)) {
        return None;
    }
    let fresh =
        |day: &Day| letterhead.is_none_or(|date| *day <= date && day.number() > date.number() - FRESH);
    let mut reports = false;
    for block in titles {
        reports |= says(&block.range, papers.reports);
        let found = within(expressions, &block.range).iter().filter_map(|date| dated(date, letterhead)).max();
        let ranged =
            within(expressions, &block.range).iter().any(|date| date.meaning.first() != date.meaning.last());
        if reports
            && (ranged || says(&block.range, papers.reports))
            && let Some(day) = found.filter(fresh)
        {
            return Some(day);
        }
    }
    // The first sentences of the text, where they say that the report tells of a meeting.
    let first = blocks.get(head..)?.iter().find(|block| block.range.len() > LONG)?;
    let sentences = document.sentences.iter().enumerate();
    let in_block = sentences.filter(|(_, sentence)| first.range.contains(&sentence.range.start)).take(3);
    for (index, sentence) in in_block {
        let told = reports || says(&sentence.range, papers.told);
        let dates = within(expressions, &sentence.range).iter().filter(|date| date.sentence == index);
        for date in dates.take(4) {
            let tense = tense::of(document, vocabulary, &sentence.tokens, &date.tokens);
            let past = tense != Some(Tense::Future);
            if told
                && past
                && let Some(day) = dated(date, letterhead).filter(fresh)
            {
                return Some(day);
            }
        }
    }
    None
}

/// The newest full date that is not announced as coming.
fn newest(document: &Document<'_>, vocabulary: &Vocabulary, expressions: &[Expression]) -> Option<Day> {
    let mut newest = None;
    for expression in expressions {
        let Some(day) = full(expression).filter(|day| Some(*day) > newest) else { continue };
        let sentence = &document.sentences[expression.sentence].tokens;
        let coming = expression.meaning.last().toward == Some(Toward::Future)
            || tense::of_date(document, vocabulary, sentence, &expression.tokens) == Some(Tense::Future);
        if !coming {
            newest = Some(day);
        }
    }
    newest
}

//! The report's own date: the last day of the meeting that it reports on, else the date in its
//! letterhead, else the newest full date in its text that is not announced as coming.

use std::ops::Range;

use super::Expression;
use super::meeting;
use super::resolve::{Context, resolve};
use super::said::{Count, Meaning, Origin, Said, Which, Within};
use super::sense::{Toward, Unit, Vocabulary};
use super::tense::{self, Tense};
use crate::model::{Day, Part};
use crate::parse::document::Document;
use crate::text::list::one_of;
use crate::text::{Block, BlockKind};

/// A paragraph longer than this many bytes ends the head of a report.
const LONG: usize = 120;
/// The same for one that is a sentence, or leads in a list.
const SENTENCE: usize = 60;
/// The most blocks that a head has.
const HEAD: usize = 12;
/// What may stand beside the date in a line of the letterhead, in bytes: `Den Haag, `.
const BESIDE: usize = 32;
/// How long before the letterhead's date a meeting may end that the report is about, in days.
const FRESH: i32 = 120;
/// The same for a paper that its title does not call a report.
const NEWS: i32 = 28;
/// How many blocks from the end the line may stand that says where and when a paper was signed.
const SIGNED: usize = 4;
/// How far into the first paragraph a dateline may stand, in bytes.
const DATELINE: usize = 48;

/// The date of a report.
pub fn find(document: &Document<'_>, vocabulary: &Vocabulary, expressions: &[Expression]) -> Option<Day> {
    let head = head(document);
    let body = document.text.blocks().get(head).map_or(0..0, |block| block.range());
    let letterhead = letterhead(document, vocabulary, expressions, head, &body);
    let fallback = letterhead.or_else(|| newest(document, vocabulary, expressions, head));
    met(document, vocabulary, expressions, head, (letterhead, fallback)).or(fallback)
}

/// How many blocks stand before the first long paragraph.
fn head(document: &Document<'_>) -> usize {
    let blocks = document.text.blocks();
    let long = |block: &Block| block.kind != BlockKind::Heading && is_told(document, block);
    blocks.iter().take(HEAD).position(long).unwrap_or(blocks.len().min(HEAD))
}

/// Whether a block is long enough to tell something. A title or a line of the letterhead ends without a
/// mark.
fn is_told(document: &Document<'_>, block: &Block) -> bool {
    let length = block.range().len();
    length > LONG || length > SENTENCE && document.slice(block.range()).ends_with(['.', ':'])
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

/// Whether an expression is the day of the report itself: `today`, `vanochtend`.
fn is_today(expression: &Expression) -> bool {
    expression.meaning == Meaning::One(Said::counted(Count::new(0, Unit::Day, Origin::Reference)))
}

/// The expressions of a range of bytes.
fn within<'a>(expressions: &'a [Expression], range: &Range<usize>) -> &'a [Expression] {
    let start = expressions.partition_point(|expression| expression.range.start < range.start);
    let end = expressions.partition_point(|expression| expression.range.start < range.end);
    &expressions[start..end.max(start)]
}

/// Whether the word before a date is one of these: `Datum:`, `Vastgesteld`.
fn is_labelled(document: &Document<'_>, labels: &str, date: &Expression) -> bool {
    let mut before = date.tokens.start;
    while before > 0 && one_of(":|d|dd|.|op|on", document.word(before - 1)) {
        before -= 1;
    }
    before > 0 && one_of(labels, document.word(before - 1))
}

/// What sort of meeting the first sentence of a block names.
fn sorts_of(document: &Document<'_>, vocabulary: &Vocabulary, block: &Block) -> meeting::Sorts {
    let first = document.sentence_at(block.range().start);
    let tokens = first.map_or(0..0, |sentence| document.sentences[sentence].tokens());
    meeting::named(document, vocabulary, tokens)
}

/// Whether a block holds one of some words.
fn says(document: &Document<'_>, range: &Range<usize>, words: &str) -> bool {
    let text = document.folded(range.clone());
    words.split('|').any(|word| text.contains(word))
}

/// Whether the head says that the paper tells of no meeting, or of one to come.
fn is_of_other(document: &Document<'_>, vocabulary: &Vocabulary, head: usize) -> bool {
    let titles = document.text.blocks().iter().take(head);
    titles.into_iter().any(|block| says(document, &block.range(), vocabulary.tongue.papers.others))
}

/// The date in the letterhead: a line of its own, else the first full date of the head, else a dateline
/// at the start of the first paragraph.
fn letterhead(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    expressions: &[Expression],
    head: usize,
    body: &Range<usize>,
) -> Option<Day> {
    let blocks = document.text.blocks().get(..head)?;
    let dates = || {
        blocks
            .iter()
            .flat_map(|block| within(expressions, &block.range()).iter().map(move |date| (block, date)))
            // `Last updated: 25 October` tells of a later change.
            .filter(|(_, date)| !is_labelled(document, vocabulary.tongue.papers.changed, date))
    };
    let line = |(block, date): (&Block, &Expression)| {
        let single = date.meaning.first() == date.meaning.last();
        if single && block.range().len() - date.range.len() <= BESIDE { full(date) } else { None }
    };
    // `Den Haag, 13 juni 2025`, `Datum: 13 juni 2025`, or the date alone.
    let apart = |(block, date): &(&Block, &Expression)| {
        let before = document.slice(block.range().start..date.range.start).trim_end();
        before.is_empty() || before.ends_with([',', ':', '|'])
    };
    // The day in a title is that of the meeting, which an agenda has ahead of it.
    let title = |(block, _): &(&Block, &Expression)| {
        sorts_of(document, vocabulary, block) != meeting::Sorts::default()
    };
    let ahead = is_of_other(document, vocabulary, head);
    // No letter is of two days.
    let kept = |date: &(&Block, &Expression)| {
        !ahead || !title(date) && date.1.meaning.first() == date.1.meaning.last()
    };
    // `Datum: 13 juni 2025`, also where the lines below it follow in the same block.
    let labelled = dates()
        .filter(|(block, date)| {
            within(expressions, &block.range()).first().is_some_and(|first| first.range == date.range)
        })
        .filter(|(_, date)| is_labelled(document, vocabulary.tongue.papers.issued, date))
        .find_map(|(_, date)| full(date).filter(|_| date.meaning.first() == date.meaning.last()));
    let own = labelled.or_else(|| dates().filter(|date| !title(date)).filter(apart).find_map(line));
    let own = own
        .or_else(|| dates().filter(kept).filter(apart).find_map(line))
        .or_else(|| dates().filter(kept).find_map(line));
    // `Den Haag, 9 februari 2027` where it is signed.
    let signed = || {
        let last = document.text.blocks().iter().rev().take(SIGNED);
        let dates =
            last.flat_map(|block| within(expressions, &block.range()).iter().map(move |date| (block, date)));
        dates.into_iter().filter(apart).find_map(line)
    };
    own.or_else(signed).or_else(|| dates().filter(kept).find_map(|(_, date)| full(date))).or_else(|| {
        let dateline = body.start..body.end.min(body.start + DATELINE);
        let first = within(expressions, &dateline).first()?;
        // `BRUSSELS, 4 April 2019 – Ministers …`; no sentence that begins with its subject.
        let before = document.slice(body.start..first.range.start).trim_end();
        let place = before.is_empty() || before.ends_with([',', '(', '-', '–', '—', '|', ':']);
        full(first).filter(|_| place)
    })
}

/// The last day of the meeting that a report tells of: in its title, or in the first sentences. It is not
/// after the day on which the report was written, or else the newest one in it.
fn met(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    expressions: &[Expression],
    head: usize,
    (written, letterhead): (Option<Day>, Option<Day>),
) -> Option<Day> {
    let blocks = document.text.blocks();
    let titles = blocks.get(..head)?;
    let papers = &vocabulary.tongue.papers;
    let says = |range: &Range<usize>, words: &str| says(document, range, words);
    if is_of_other(document, vocabulary, head) {
        return None;
    }
    // The minutes of a debate on a meeting to come have its days in their title too.
    let debated = titles.iter().any(|block| says(&block.range(), papers.debated));
    let fresh =
        |day: &Day| letterhead.is_none_or(|date| *day <= date && day.number() > date.number() - FRESH);
    let mut reports = false;
    for block in titles {
        reports |= says(&block.range(), papers.reports);
        // `Verslag van een debat over de top van 4 mei`: the day is that of the top.
        let own = |date: &&Expression| {
            let sentence = &document.sentences[date.sentence].tokens();
            let of = meeting::before(document, vocabulary, sentence, date.tokens.start);
            let sorts = of.unwrap_or_else(|| sorts_of(document, vocabulary, block));
            !(debated && sorts.of_council_alone()
                || is_labelled(document, vocabulary.tongue.papers.issued, date))
        };
        let own = || within(expressions, &block.range()).iter().filter(own);
        let found = own().filter_map(|date| dated(date, letterhead)).max();
        let ranged = within(expressions, &block.range())
            .iter()
            .any(|date| date.meaning.first() != date.meaning.last());
        if reports
            && (ranged || says(&block.range(), papers.reports))
            && let Some(day) = found.filter(fresh)
        {
            return Some(day);
        }
    }
    // The first sentences of the text, where they say that the report tells of a meeting.
    let first = blocks.get(head..)?.iter().find(|block| is_told(document, block))?;
    let sentences = document.sentences.iter().enumerate();
    let of_titles = sentences.clone().take_while(|(_, sentence)| sentence.block() < head);
    let tokens = of_titles.last().map_or(0, |(_, sentence)| sentence.tokens().end);
    let sorts = meeting::named(document, vocabulary, 0..tokens);
    let late = if reports || debated { FRESH } else { NEWS };
    let in_block =
        sentences.filter(|(_, sentence)| first.range().contains(&document.range_of(sentence).start)).take(3);
    for (index, sentence) in in_block {
        let told = reports || says(&document.range_of(sentence), papers.told);
        let dates =
            within(expressions, &document.range_of(sentence)).iter().filter(|date| date.sentence == index);
        for date in dates.take(4) {
            // `We met in Istanbul today`: the paper is of the day itself.
            if is_today(date)
                && meeting::is_then(document, vocabulary, sorts, &sentence.tokens(), &date.tokens)
            {
                return written;
            }
            let Some(day) = dated(date, letterhead) else { continue };
            // A paper that first speaks of what is to come reports on nothing that was.
            if letterhead.is_some_and(|letterhead| day > letterhead) && !reports {
                return None;
            }
            // Where the day of the letter is known, it tells what has been: `u ontvangt het verslag`.
            let past = written.is_some()
                || tense::of(document, vocabulary, &sentence.tokens(), &date.tokens) != Some(Tense::Future);
            let near = letterhead.is_none_or(|letterhead| day.number() > letterhead.number() - late);
            if told
                && past
                && near
                && fresh(&day)
                && meeting::is_then(document, vocabulary, sorts, &sentence.tokens(), &date.tokens)
            {
                return Some(day);
            }
        }
    }
    None
}

/// The newest full date that is not announced as coming. The days of a meeting in the title of a paper on
/// what is to come are.
fn newest(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    expressions: &[Expression],
    head: usize,
) -> Option<Day> {
    let titles = document.text.blocks().iter().take(head);
    let announced = titles
        .filter(|_| is_of_other(document, vocabulary, head))
        .filter(|block| sorts_of(document, vocabulary, block).of_council_alone())
        .flat_map(|block| within(expressions, &block.range()))
        .filter_map(|date| dated(date, None))
        .min();
    let before = |day: &Day| announced.is_none_or(|announced| *day < announced);
    let mut newest = None;
    for expression in expressions {
        let Some(day) = full(expression).filter(|day| Some(*day) > newest && before(day)) else { continue };
        let sentence = &document.sentences[expression.sentence].tokens();
        let coming = expression.meaning.last().toward == Some(Toward::Future)
            || tense::of_date(document, vocabulary, sentence, &expression.tokens) == Some(Tense::Future);
        if !coming {
            newest = Some(day);
        }
    }
    newest
}

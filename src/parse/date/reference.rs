//! The report's own date: the last day of the meeting that it reports on, else the date in its
//! letterhead, else the newest full date in its text that is not announced as coming.

use std::ops::Range;

use super::Expression;
use super::meeting;
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
/// The same for a paper that its title does not call a report.
const NEWS: i32 = 28;
/// How far into the first paragraph a dateline may stand, in bytes.
const DATELINE: usize = 48;

/// The date of a report.
pub fn find(document: &Document<'_>, vocabulary: &Vocabulary, expressions: &[Expression]) -> Option<Day> {
    let head = head(document);
    let body = document.text.blocks().get(head).map_or(0..0, |block| block.range.clone());
    let letterhead = letterhead(document, vocabulary, expressions, head, &body);
    let fallback = letterhead.or_else(|| newest(document, vocabulary, expressions, head));
    met(document, vocabulary, expressions, head, fallback).or(fallback)
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

/// What sort of meeting the first sentence of a block names.
fn sorts_of(document: &Document<'_>, vocabulary: &Vocabulary, block: &Block) -> meeting::Sorts {
    let first = document.sentence_at(block.range.start);
    let tokens = first.map_or(0..0, |sentence| document.sentences[sentence].tokens.clone());
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
    titles.into_iter().any(|block| says(document, &block.range, vocabulary.tongue.papers.others))
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
    // The day in a title is that of the meeting, which an agenda has ahead of it.
    let title = |(block, _): &(&Block, &Expression)| {
        sorts_of(document, vocabulary, block) != meeting::Sorts::default()
    };
    let ahead = is_of_other(document, vocabulary, head);
    // No letter is of two days.
    let kept = |date: &(&Block, &Expression)| {
        !ahead || !title(date) && date.1.meaning.first() == date.1.meaning.last()
    };
    let own = dates().filter(|date| !title(date)).filter(apart).find_map(line);
    let own = own
        .or_else(|| dates().filter(kept).filter(apart).find_map(line))
        .or_else(|| dates().filter(kept).find_map(line));
    own.or_else(|| dates().filter(kept).find_map(|(_, date)| full(date))).or_else(|| {
        let dateline = body.start..body.end.min(body.start + DATELINE);
        within(expressions, &dateline).iter().find_map(full)
    })
}

/// The last day of the meeting that a report tells of: in its title, or in the first sentences.
fn met(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    expressions: &[Expression],
    head: usize,
    letterhead: Option<Day>,
) -> Option<Day> {
    let blocks = document.text.blocks();
    let titles = blocks.get(..head)?;
    let papers = &vocabulary.tongue.papers;
    let says = |range: &Range<usize>, words: &str| says(document, range, words);
    if is_of_other(document, vocabulary, head) {
        return None;
    }
    // The minutes of a debate on a meeting to come have its days in their title too.
    let debated = titles.iter().any(|block| sorts_of(document, vocabulary, block).of_parliament());
    let fresh =
        |day: &Day| letterhead.is_none_or(|date| *day <= date && day.number() > date.number() - FRESH);
    let mut reports = false;
    for block in titles {
        reports |= says(&block.range, papers.reports);
        // `Verslag van een debat over de top van 4 mei`: the day is that of the top.
        let own = |date: &&Expression| {
            let sentence = &document.sentences[date.sentence].tokens;
            let of = meeting::before(document, vocabulary, sentence, date.tokens.start);
            !debated || !of.unwrap_or_else(|| sorts_of(document, vocabulary, block)).of_council_alone()
        };
        let own = || within(expressions, &block.range).iter().filter(own);
        let found = own().filter_map(|date| dated(date, letterhead)).max();
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
    let of_titles = sentences.clone().take_while(|(_, sentence)| sentence.block < head);
    let tokens = of_titles.last().map_or(0, |(_, sentence)| sentence.tokens.end);
    let sorts = meeting::named(document, vocabulary, 0..tokens);
    let late = if reports { FRESH } else { NEWS };
    let in_block = sentences.filter(|(_, sentence)| first.range.contains(&sentence.range.start)).take(3);
    for (index, sentence) in in_block {
        let told = reports || says(&sentence.range, papers.told);
        let dates = within(expressions, &sentence.range).iter().filter(|date| date.sentence == index);
        for date in dates.take(4) {
            let Some(day) = dated(date, letterhead).filter(|_| told) else { continue };
            // A paper that first speaks of what is to come reports on nothing that was.
            if letterhead.is_some_and(|letterhead| day > letterhead) && !reports {
                return None;
            }
            let past = tense::of(document, vocabulary, &sentence.tokens, &date.tokens) != Some(Tense::Future);
            let near = letterhead.is_none_or(|letterhead| day.number() > letterhead.number() - late);
            if past
                && near
                && fresh(&day)
                && meeting::is_then(document, vocabulary, sorts, &sentence.tokens, &date.tokens)
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
        .flat_map(|block| within(expressions, &block.range))
        .filter_map(|date| dated(date, None))
        .min();
    let before = |day: &Day| announced.is_none_or(|announced| *day < announced);
    let mut newest = None;
    for expression in expressions {
        let Some(day) = full(expression).filter(|day| Some(*day) > newest && before(day)) else { continue };
        let sentence = &document.sentences[expression.sentence].tokens;
        let coming = expression.meaning.last().toward == Some(Toward::Future)
            || tense::of_date(document, vocabulary, sentence, &expression.tokens) == Some(Tense::Future);
        if !coming {
            newest = Some(day);
        }
    }
    newest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::CleanText;

    /// A paragraph that is no part of a head, without a date.
    const BODY: &str = "De deelnemers spraken uitvoerig over de stand van zaken, over de verdeling van de lasten en over wat er \
                        in het komende jaar nog moet gebeuren.";
    const TALKS: &str = "The participants spoke at length about the state of affairs, about how burdens are shared and \
                         about what remains to be done in the months ahead.";

    fn check(rows: &[(&str, String)]) {
        let mut wrong = Vec::new();
        for (expected, text) in rows {
            let clean = CleanText::new(text);
            let found = super::super::dates(&Document::new(&clean), None).reference;
            let found = found.map_or_else(|| "none".to_owned(), |day| day.to_string());
            if found != *expected {
                wrong.push(format!("{expected}, but {found}: {text}"));
            }
        }
        assert!(wrong.is_empty(), "{} of {} wrong:\n{}", wrong.len(), rows.len(), wrong.join("\n\n"));
    }

    #[test]
    fn dutch_heads() {
        check(&[
            // The meeting that title and first sentence name.
            (
                "2021-03-24",
                format!("Verslag NAVO-ministeriële 23 en 24 maart 2021\n\nDen Haag, 9 april 2021\n\n{BODY}"),
            ),
            (
                "2019-04-04",
                format!(
                    "Verslag van de NAVO-bijeenkomst in Washington\n\nDen Haag, 18 april 2019\n\nOp 3 en 4 april jl. kwamen de \
                     ministers van Buitenlandse Zaken in Washington bijeen, waar zij ook het jubileum vierden. {BODY}"
                ),
            ),
            (
                "2022-03-24",
                format!(
                    "Datum: 29 maart 2022\nBetreft: Appreciatie ingelaste NAVO-top\n\nGeachte Voorzitter,\n\nHierbij ontvangt u \
                     een appreciatie van de top die op 24 maart jl. in Brussel is gehouden. {BODY}"
                ),
            ),
            (
                "2020-06-18",
                format!(
                    "Terugkoppeling NAVO Defensie Ministeriële\n\nDen Haag, 26 juni 2020\n\nDe ministers van Defensie hebben op \
                     17 en 18 juni jl. per videoconferentie vergaderd. {BODY}"
                ),
            ),
            // Minutes of a debate, adopted weeks later.
            (
                "2016-06-30",
                format!(
                    "28 676 NAVO\n\nNr. 250 VERSLAG VAN EEN ALGEMEEN OVERLEG\n\nVastgesteld 19 augustus 2016\n\nDe vaste commissie \
                     voor Defensie heeft op 30 juni 2016 overleg gevoerd met de minister over de brief van 17 juni 2016. {BODY}"
                ),
            ),
            // A debate on a meeting to come.
            (
                "2023-06-07",
                format!(
                    "Verslag van een commissiedebat\n\nNAVO-vergadering van ministers van Defensie, 15 en 16 juni 2023\n\nDe vaste \
                     commissie voor Defensie heeft op 7 juni 2023 overleg gevoerd met de minister over de agenda. {BODY}"
                ),
            ),
            (
                "2023-06-07",
                format!(
                    "Commissiedebat NAVO-ministeriële 15 en 16 juni 2023\n\nVastgesteld 3 juli 2023\n\nDe vaste commissie voor \
                     Defensie heeft op 7 juni 2023 gesproken met de minister over de agenda. {BODY}"
                ),
            ),
            (
                "2023-06-07",
                format!(
                    "Verslag van een commissiedebat over de NAVO-ministeriële van 15 en 16 juni 2023\n\nVastgesteld d.d. 3 \
                     juli 2023\n\nDe vaste commissie voor Defensie heeft op 7 juni 2023 overleg gevoerd met de minister. {BODY}"
                ),
            ),
            // What stands beside the meeting has a date of its own.
            (
                "2024-05-31",
                format!(
                    "Verslag informele NAVO-bijeenkomst Praag\n\nDen Haag, 31 mei 2024\n\nHet was de eerste bijeenkomst sinds de \
                     toetreding van Zweden op 7 maart, en de ministers keken vooruit naar de top. {BODY}"
                ),
            ),
            (
                "2021-10-29",
                format!(
                    "Verslag NAVO Defensie Ministeriële\n\nDen Haag, 29 oktober 2021\n\nNederland werd vertegenwoordigd door \
                     minister Kamp, die op 17 september aantrad. {BODY}"
                ),
            ),
            (
                "2023-10-20",
                format!(
                    "Verslag NAVO-vergadering\n\nDen Haag, 20 oktober 2023\n\nOp 4 oktober bracht de secretaris-generaal een \
                     bezoek aan Kyiv, dat in de vergadering is besproken. {BODY}"
                ),
            ),
            (
                "2018-02-20",
                format!(
                    "Verslag NAVO Defensie Ministeriële\n\nDen Haag, 20 februari 2018\n\nMet dit verslag kom ik de toezegging na, \
                     gedaan in het debat van 8 februari jl. {BODY}"
                ),
            ),
            // Papers on what is to come keep their own date, though the title has that of the meeting.
            (
                "2019-06-14",
                format!("Geannoteerde agenda NAVO-top, 26 juni 2019\n\nDen Haag, 14 juni 2019\n\n{BODY}"),
            ),
            (
                "2019-06-14",
                format!(
                    "Geannoteerde agenda NAVO-bijeenkomst van 26 en 27 juni 2019\n\n{BODY} Op 14 juni 2019 is dit in de \
                     ministerraad besproken. Van 26 tot en met 27 juni 2019 is er ruimte voor gesprekken."
                ),
            ),
            (
                "2019-06-14",
                format!(
                    "Geannoteerde agenda NAVO-bijeenkomst\n\nBrussel, 26-27 juni 2019\n\nDeze stukken zijn op 14-06-2019 \
                     aangeboden. {BODY}"
                ),
            ),
            (
                "2024-06-28",
                format!(
                    "Aan de Voorzitter van de Tweede Kamer\n\nDen Haag, 28 juni 2024\n\nBetreft: Inzet NAVO-top Washington\n\nOp 9, \
                     10 en 11 juli komen de regeringsleiders bijeen; het verslag van hun vergadering van 14 juni ontving u al. {BODY}"
                ),
            ),
            (
                "2022-06-21",
                format!(
                    "LIJST VAN VRAGEN EN ANTWOORDEN\n\nVastgesteld 21 juni 2022\n\nDe commissie heeft vragen gesteld over het \
                     verslag van de bijeenkomst van de NAVO-ministers op 15 en 16 juni 2022. {BODY}"
                ),
            ),
            // A letter that is no report and tells of long ago.
            (
                "2023-11-17",
                format!(
                    "Den Haag, 17 november 2023\n\nBetreft: Steun aan Oekraïne\n\nIn het verslag van de NAVO-top die op 12 juli \
                     jl. is gehouden, is u een overzicht beloofd. {BODY}"
                ),
            ),
            // News with weekdays alone.
            (
                "2018-04-27",
                format!(
                    "NAVO-ministers bijeen in Brussel\n\nNieuwsbericht | 27-04-2018\n\nDe ministers van Buitenlandse Zaken kwamen \
                     vrijdag bijeen in Brussel, voor het eerst sinds Pompeo op 26 april werd beëdigd. {BODY}"
                ),
            ),
        ]);
    }

    #[test]
    fn english_heads() {
        check(&[
            (
                "2024-04-04",
                format!(
                    "04 Apr. 2024\n\nForeign Ministers mark 75 years of the Alliance\n\nTwo days of talks among Foreign Ministers \
                     came to an end on Thursday, the first since Sweden acceded to the Treaty on 7 March. {TALKS}"
                ),
            ),
            (
                "2019-02-14",
                format!(
                    "14 Feb. 2019 - | Last updated: 15 Feb. 2019 10:01\n\nDefence Ministers close their meeting\n\nThe report of the \
                     Secretary General was discussed on Thursday. North Macedonia, whose accession protocol was signed on 6 \
                     February, attended. {TALKS}"
                ),
            ),
            (
                "2008-12-03",
                format!(
                    "3 December 2008\n\nStatement on the meeting of Foreign Ministers\n\nMinisters attended a session that dealt \
                     with the attacks of 26 November in Mumbai. {TALKS}"
                ),
            ),
            (
                "2021-12-01",
                format!(
                    "Foreign Office\n\nNATO Foreign Ministers' Meeting, Riga\n\nHCWS440, laid 09/12/2021\n\nI represented the United \
                     Kingdom at the meeting of Foreign Ministers held in Riga on 30 November and 1 December. {TALKS}"
                ),
            ),
            (
                "2017-03-31",
                format!(
                    "Report on the meeting of NATO Foreign Ministers\n\nLondon, 5 April 2017\n\nNATO Foreign Ministers met in \
                     Brussels on 31 March, in the week after the attack of 22 March. {TALKS}"
                ),
            ),
            (
                "2002-11-21",
                format!(
                    "DECLARATION\n\nissued by the leaders of the Alliance at the meeting of the North Atlantic Council in \
                     Prague on 21 November 2002, and made public the same day in that city\n\n1. The next elections are those \
                     of 12 January 2003. {TALKS}"
                ),
            ),
            (
                "2015-05-06",
                format!("Annotated agenda, meeting of 13 May 2015\n\nThe Hague, 6 May 2015\n\n{TALKS}"),
            ),
            (
                "2022-06-09",
                format!(
                    "The Hague, 9 June 2022\n\nRe: Madrid summit\n\nOn 29 and 30 June the leaders meet in Madrid; you will have \
                     a report of the meeting of ministers on 16 May. {TALKS}"
                ),
            ),
        ]);
    }
}

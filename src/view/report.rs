//! The text of the report: clean paragraphs, headings and footnotes, with everything found in it
//! marked.

use yew::prelude::*;

use super::annotate::{Annotations, Piece};
use super::command::Command;
use super::excerpt::Excerpt;
use super::shared::Shared;
use super::words::Words;
use crate::layout::{Key, Timeline};
use crate::text::{Block, BlockKind};

#[derive(Clone, PartialEq, Properties)]
pub struct ReportTextProps {
    pub timeline: Shared<Timeline>,
    pub annotations: Shared<Annotations>,
    pub selected: Option<Key>,
    /// Which part of the text to draw.
    pub excerpt: Excerpt,
    pub words: Words,
}

/// The report in a pane of its own.
#[component]
pub fn ReportText(props: &ReportTextProps) -> Html {
    let ReportTextProps { timeline, excerpt, words, .. } = props;
    let messages = words.messages();
    let more = |there: bool, command: Command, word: &'static str| {
        there.then(|| {
            html! {
                <button type="button" class="button more" data-do={command.as_str()}>{ word }</button>
            }
        })
    };
    html! {
        <div class="pane" tabindex="0" role="region" aria-label={messages.report} data-part="report"
            lang={timeline.report().language.tag()}>
            { more(excerpt.start() > 0, Command::EarlierText, messages.earlier_text) }
            { for runs(excerpt.drawn(), excerpt.start()).map(|(place, run)| blocks_of(props, place, run)) }
            { more(excerpt.has_later(), Command::LaterText, messages.later_text) }
        </div>
    }
}

/// Blocks in runs of the same sort, so that the entries of one list stand in one list; with the
/// place of the first among all blocks, the very first of which has the place `start`.
fn runs(blocks: &[Block], start: usize) -> impl Iterator<Item = (usize, &[Block])> {
    let is_entry = |block: &Block| block.kind == BlockKind::ListItem;
    let runs = blocks.chunk_by(move |one, next| is_entry(one) && is_entry(next));
    runs.scan(start, |next, run| {
        let place = *next;
        *next += run.len();
        Some((place, run))
    })
}

fn blocks_of(props: &ReportTextProps, place: usize, run: &[Block]) -> Html {
    let Some(first) = run.first() else { return Html::default() };
    match first.kind {
        BlockKind::Heading => html! {
            <h4 data-head={place.to_string()} tabindex="-1">{ words_of(props, first) }</h4>
        },
        BlockKind::Paragraph => html! { <p>{ words_of(props, first) }</p> },
        BlockKind::ListItem => html! {
            <ul>{ for run.iter().map(|block| html! { <li>{ words_of(props, block) }</li> }) }</ul>
        },
        BlockKind::Footnote { number } => html! {
            <p class="footnote" data-footnote={number.to_string()}>
                <button type="button" class="mark-of-note" data-caller={number.to_string()}
                    aria-label={[&number.to_string(), ". ", props.words.messages().back_to_text].concat()}>{ number }</button>
                { words_of(props, first) }
            </p>
        },
    }
}

/// The words of a block; those of the chosen item in one `<mark>`.
fn words_of(props: &ReportTextProps, block: &Block) -> Html {
    let text = &props.timeline.report().text;
    let begin = text.marks().partition_point(|mark| mark.at < block.range().start);
    let notes: Vec<_> = text.marks()[begin..]
        .iter()
        .take_while(|mark| mark.at <= block.range().end)
        .map(|mark| (mark.at, mark.number))
        .collect();
    let pieces = props.annotations.pieces(block.range(), props.selected, &notes);
    pieces
        .chunk_by(|one, next| one.chosen == next.chosen)
        .map(|run| {
            let words: Html = run.iter().map(|piece| piece_of(props, piece)).collect();
            match run.first() {
                Some(Piece { chosen: true, .. }) => html! { <mark class="chosen">{ words }</mark> },
                _ => words,
            }
        })
        .collect()
}

fn piece_of(props: &ReportTextProps, piece: &Piece) -> Html {
    let timeline = &props.timeline;
    let words = timeline.report().text.as_str().get(piece.range.clone()).unwrap_or_default();
    let date = piece.date.then_some("date");
    let words = match piece.item {
        Some(key) => html! {
            <span class={classes!("found", timeline.lane(key).as_str(), date)} data-go={timeline.id(key).to_string()}>
                { words }
            </span>
        },
        None if piece.date => html! { <span class="date">{ words }</span> },
        None => html! { words },
    };
    let note = piece.note.map(|number| {
        html! {
            <sup><button type="button" class="mark-of-note" data-note={number.to_string()}
                aria-label={(props.words.messages().footnote)(number)}>{ number }</button></sup>
        }
    });
    html! { <>{ words }{ note }</> }
}

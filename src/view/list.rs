//! The list: every item in time order, by year. It is what a keyboard and a screen reader use, and
//! all there is on a phone.

use yew::prelude::*;

use super::command::Command;
use super::row::ItemRow;
use super::shared::Shared;
use super::words::Words;
use crate::layout::{Heading, Key, Row, Timeline};
use crate::model::Item;

/// As many rows as a page shows at once; more come on request, so that thousands of items do not
/// make thousands of elements.
pub const ROWS: usize = 120;

/// Fewer rows than this need no more than two columns.
const FEW: usize = 13;

#[derive(Clone, PartialEq, Properties)]
pub struct ListProps {
    pub timeline: Shared<Timeline>,
    /// The rows of the items let through.
    pub rows: Shared<Vec<Row>>,
    /// How many of them to draw.
    pub limit: usize,
    pub selected: Option<Key>,
    /// The detail opens below the row of the chosen item.
    pub in_place: bool,
    pub words: Words,
    /// The detail, where it opens in place.
    pub children: Html,
}

/// The list under its heading.
#[component]
pub fn List(props: &ListProps) -> Html {
    let ListProps { timeline, rows, limit, words, .. } = props;
    let messages = words.messages();
    let shown = rows.get(..*limit).unwrap_or(rows);
    html! {
        <section class={classes!("list", (rows.len() < FEW).then_some("few"))} part="list" aria-label={messages.list}>
            { head(rows.len(), timeline.len(), (!props.in_place).then_some(false), words) }
            <ol class="years" lang={timeline.report().language.tag()}>
                { for years(shown).map(|rows| year(props, rows)) }
            </ol>
            { more(rows.len() - shown.len(), words) }
        </section>
    }
}

/// The heading of the list: how many of how many, and the way to its other form, where it has one.
pub fn head(shown: usize, all: usize, is_table: Option<bool>, words: &Words) -> Html {
    let messages = words.messages();
    let count = if shown == all { (messages.rows)(all) } else { (messages.rows_of)(shown, all) };
    html! {
        <div class="section-head">
            <h3>{ messages.list }</h3>
            <span class="muted">
                { count }
                if let Some(is_table) = is_table {
                    { " " }
                    <button type="button" class="link" data-do={Command::Table.as_str()}>
                        { if is_table { messages.to_list } else { messages.to_table } }
                    </button>
                }
            </span>
        </div>
    }
}

/// The way to the rows that are not drawn.
pub fn more(hidden: usize, words: &Words) -> Html {
    html! {
        if hidden > 0 {
            <button type="button" class="button more" data-do={Command::MoreRows.as_str()}>
                { (words.messages().show_more)(hidden.min(ROWS)) }
            </button>
        }
    }
}

/// The sentence of an item, for paper.
pub fn quote(timeline: &Timeline, item: Item<'_>) -> Html {
    let report = timeline.report();
    let sentence = item.mentions().first().map(|&mention| report.quoted(mention));
    let words = sentence.and_then(|range| report.text.as_str().get(range)).filter(|words| !words.is_empty());
    html! { if let Some(words) = words { <p class="quote">{ words }</p> } }
}

/// The rows cut where a heading begins.
fn years(rows: &[Row]) -> impl Iterator<Item = &[Row]> {
    rows.chunk_by(|_, next| next.heading.is_none())
}

fn year(props: &ListProps, rows: &[Row]) -> Html {
    let ListProps { timeline, selected, words, .. } = props;
    let heading = rows.first().and_then(|row| row.heading);
    let (name, word) = match heading {
        Some(Heading::Year(year)) => (year.to_string(), year.to_string()),
        Some(Heading::Undated) | None => ("undated".into(), words.messages().undated.to_owned()),
    };
    // The row that Tab enters: the chosen one, else the first.
    let entry = selected.filter(|key| props.rows.iter().any(|row| row.key == *key));
    let entry = entry.or_else(|| props.rows.first().map(|row| row.key));
    html! {
        <li class="year" key={name}>
            <h4 class={classes!("year-name", (heading == Some(Heading::Undated)).then_some("always"))} lang={words.language.tag()}>{ word }</h4>
            <ol class="items">
                { for rows.iter().enumerate().map(|(place, row)| {
                    let is_selected = *selected == Some(row.key);
                    html! {
                        <ItemRow key={row.key.0} timeline={timeline.clone()} row={row.clone()} words={words.clone()}
                            under_year={props.in_place} names_year={place == 0} selected={is_selected} entry={entry == Some(row.key)}>
                            if is_selected && props.in_place { { props.children.clone() } }
                        </ItemRow>
                    }
                }) }
            </ol>
        </li>
    }
}

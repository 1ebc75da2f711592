//! The list as a table, sorted by any of its columns.

use yew::prelude::*;

use super::facts;
use super::glyph::glyph_of;
use super::list;
use super::shared::Shared;
use super::words::Words;
use crate::layout::{Key, Timeline};
use crate::model::{Item, Pledge};
use crate::state::{Column, Sort, actors_of};

#[derive(Clone, PartialEq, Properties)]
pub struct TableProps {
    pub timeline: Shared<Timeline>,
    /// The items let through, in the order of the table.
    pub keys: Shared<Vec<Key>>,
    /// How many of them to draw.
    pub limit: usize,
    pub selected: Option<Key>,
    pub sort: Sort,
    pub words: Words,
}

/// The table under its heading.
#[component]
pub fn Table(props: &TableProps) -> Html {
    let TableProps { timeline, keys, limit, sort, words, .. } = props;
    let messages = words.messages();
    let shown = keys.get(..*limit).unwrap_or(keys);
    // The row that Tab enters: the chosen one, else the first.
    let entry = props.selected.filter(|key| shown.contains(key)).or(shown.first().copied());
    html! {
        <section class="list as-table" part="list" aria-label={messages.list}>
            { list::head(keys.len(), timeline.len(), Some(true), words) }
            <div class="scroller" tabindex="0" role="region" aria-label={messages.table}>
                <table>
                    <thead><tr>{ for Column::ALL.into_iter().map(|column| heading(column, *sort, words)) }</tr></thead>
                    <tbody lang={timeline.report().language.tag()}>
                        { for shown.iter().map(|&key| row(props, key, entry == Some(key))) }
                    </tbody>
                </table>
            </div>
            { list::more(keys.len() - shown.len(), words) }
        </section>
    }
}

fn heading(column: Column, sort: Sort, words: &Words) -> Html {
    let messages = words.messages();
    let name = match column {
        Column::Date => messages.when,
        Column::Title => messages.title,
        Column::Kind => messages.kind_of,
        Column::Actor => messages.who,
        Column::Due => messages.due,
        Column::Status => messages.status,
    };
    let order = match sort.descending {
        _ if column != sort.column => None,
        false => Some("ascending"),
        true => Some("descending"),
    };
    html! {
        <th key={column.as_str()} scope="col" aria-sort={order}>
            // Tab enters the headings at the one in force, arrows go on.
            <button type="button" class="sorter" data-sort={column.as_str()}
                tabindex={if column == sort.column { "0" } else { "-1" }}>{ name }</button>
        </th>
    }
}

fn row(props: &TableProps, key: Key, entry: bool) -> Html {
    let TableProps { timeline, selected, words, .. } = props;
    let item = timeline.item(key);
    let id = item.id().to_string();
    let date = item.date();
    let pledge: Option<&Pledge> = if let Item::Pledge(pledge) = item { Some(pledge) } else { None };
    let due = pledge.and_then(|pledge| pledge.due).map(|due| words.short(due, None));
    let passed = pledge.is_some_and(|pledge| facts::is_passed(pledge, words));
    let own = words.language.tag();
    html! {
        <tr key={key.0} class={timeline.lane(key).as_str()} part="item" data-item={id.clone()} data-type={facts::type_word(item)}
            data-kind={facts::kind_word(item)} data-value={date.map(|date| date.to_string())}
            aria-current={(*selected == Some(key)).then_some("true")}>
            <td lang={own} class="when-cell">{ date.map(|date| words.short(date, None)).unwrap_or_default() }</td>
            <th scope="row">
                <button type="button" class="row-title" data-go={id} tabindex={if entry { "0" } else { "-1" }}>
                    { glyph_of(timeline, key) }<span data-part="title">{ item.title() }</span>
                </button>
                { list::quote(timeline, item) }
            </th>
            <td lang={own}>{ facts::kind_label(item, words) }</td>
            <td>{ actors_of(item).collect::<Vec<_>>().join(", ") }</td>
            <td lang={own}>{ due.unwrap_or_default() }</td>
            <td lang={own} class={passed.then_some("passed")}>
                { pledge.map(|pledge| if passed { words.messages().passed } else { (words.messages().status_word)(pledge.status) }).unwrap_or_default() }
            </td>
        </tr>
    }
}

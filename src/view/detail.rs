//! The chosen item: what, when, who, how much, until when, and the sentence that says it.

use std::ops::Range;

use yew::prelude::*;

use super::command::Command;
use super::facts;
use super::glyph::glyph_of;
use super::shared::Shared;
use super::words::Words;
use crate::layout::{Key, Timeline};
use crate::model::{Item, ItemId, Pledge};
use crate::order;
use crate::text::Span;

#[derive(Clone, PartialEq, Properties)]
pub struct DetailProps {
    pub timeline: Shared<Timeline>,
    pub selected: Key,
    pub words: Words,
}

/// The card of the chosen item.
#[component]
pub fn Detail(props: &DetailProps) -> Html {
    let DetailProps { timeline, selected, words } = props;
    let messages = words.messages();
    let item = timeline.item(*selected);
    let lane = timeline.lane(*selected);
    let spoken_in = timeline.report().language.tag();
    html! {
        <section class={classes!("detail", lane.as_str())} part="detail" data-part="detail"
            aria-label={messages.detail}>
            <p class="context">{ glyph_of(timeline, *selected) }{ context(item, words) }</p>
            <h3 class="detail-title" lang={spoken_in}>{ item.title() }</h3>
            { quote(timeline, item, spoken_in) }
            <dl class="facts">
                { for facts(timeline, item, words).into_iter().map(|(name, value)| html! {
                    <div key={name}><dt>{ name }</dt><dd>{ value }</dd></div>
                }) }
            </dl>
            if let Some(how) = facts::how_dated(timeline, item, words) {
                <p class="how muted">{ how }{ more_mentions(item, words) }</p>
            }
            <p class="turn">
                if !timeline.report().text.blocks().is_empty() && !item.mentions().is_empty() {
                    { button(Command::ShowInReport, messages.show_in_report, "link to-report") }
                }
                { button(Command::Previous, messages.previous, "link previous") }
                { button(Command::Next, messages.next, "link next") }
                <button type="button" class="close" data-do={Command::Close.as_str()} aria-label={messages.close}>
                    <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2 10 10M10 2 2 10" /></svg>
                </button>
            </p>
        </section>
    }
}

fn button(command: Command, word: &'static str, class: &'static str) -> Html {
    html! { <button type="button" {class} data-do={command.as_str()}>{ word }</button> }
}

/// *Top · 2014 · 12 jaar geleden*
fn context(item: Item<'_>, words: &Words) -> String {
    let mut parts = vec![facts::kind_label(item, words).to_owned()];
    match item.date() {
        Some(date) => {
            parts.push(words.date(date));
            parts.extend(words.distance(date));
        }
        None => parts.push(words.messages().no_date.into()),
    }
    parts.join("\u{a0}· ")
}

/// The sentence of the report with the words of the mention marked, those that date it most of all.
fn quote(timeline: &Timeline, item: Item<'_>, language: &'static str) -> Option<Html> {
    let report = timeline.report();
    let &first = item.mentions().first()?;
    let dated = facts::dated_by(item).1.map(|date| report.text.range(date));
    let holds = |range: &Range<usize>| {
        dated.clone().filter(|date| !date.is_empty() && range.start <= date.start && date.end <= range.end)
    };
    // The mention that holds the date says the most, then the one whose sentence does.
    let said = |span: &Span| report.text.range(*span);
    let mention = item.mentions().iter().find(|span| holds(&said(span)).is_some());
    let sentence = || item.mentions().iter().find(|span| holds(&report.quoted(**span)).is_some());
    let mention = mention.or_else(sentence).copied().unwrap_or(first);
    let whole = report.quoted(mention);
    let text = report.text.as_str().get(whole.clone()).filter(|text| !text.is_empty())?;
    // Where nearly all of the sentence says it, marking it would tell nothing.
    let words = said(&mention);
    let words = if words.len() * 5 < whole.len() * 4 { words } else { whole.start..whole.start };
    let date = holds(&whole).unwrap_or(whole.start..whole.start);
    let mut cuts = [whole.start, words.start, words.end, date.start, date.end, whole.end];
    order::sort(&mut cuts);
    let piece = |cut: &[usize]| {
        let piece = text.get(cut[0].checked_sub(whole.start)?..cut[1].checked_sub(whole.start)?)?;
        let within = |range: &Range<usize>| range.start <= cut[0] && cut[1] <= range.end;
        Some(match () {
            () if piece.is_empty() => Html::default(),
            () if within(&date) => html! { <mark class="date">{ piece }</mark> },
            () if within(&words) => html! { <mark>{ piece }</mark> },
            () => html! { piece },
        })
    };
    let pieces = cuts.windows(2).filter_map(piece);
    Some(html! { <blockquote lang={language}>{ for pieces }</blockquote> })
}

fn more_mentions(item: Item<'_>, words: &Words) -> Option<String> {
    let more = item.mentions().len().checked_sub(1).filter(|more| *more > 0)?;
    Some(format!(" {}", (words.messages().also_mentioned)(more)))
}

/// What is known besides the date, each under its name.
fn facts(timeline: &Timeline, item: Item<'_>, words: &Words) -> Vec<(&'static str, Html)> {
    let messages = words.messages();
    let mut facts = Vec::new();
    match item {
        Item::Event(event) => {
            facts.extend(event.place.iter().map(|place| (messages.place, html! { place })));
            if !event.actors.is_empty() {
                facts.push((messages.who, html! { event.actors.join(", ") }));
            }
        }
        Item::Pledge(pledge) => {
            if !pledge.actor.is_empty() {
                facts.push((messages.who, html! { &pledge.actor }));
            }
            facts
                .extend(pledge.amount.iter().map(|amount| (messages.amount, html! { words.amount(amount) })));
            facts.extend(due(pledge, words).map(|due| (messages.due, due)));
            facts.push((messages.status, html! { (messages.status_word)(pledge.status) }));
            let linked = |id: &Option<ItemId>| id.as_ref().and_then(|id| link(timeline, id));
            facts.extend(linked(&pledge.event).map(|event| (messages.made_at, event)));
            facts.extend(linked(&pledge.renews).map(|renewed| (messages.renews, renewed)));
        }
    }
    facts
}

/// The deadline and how far away it is: *2024 · verstreken*, *juli 2027 · over 8 maanden*.
fn due(pledge: &Pledge, words: &Words) -> Option<Html> {
    let due = pledge.due?;
    let passed = facts::is_passed(pledge, words);
    let distance = if passed { Some(words.messages().passed.to_owned()) } else { words.distance(due) };
    Some(html! {
        <>
            { words.date(due) }
            if let Some(distance) = distance {
                { "\u{a0}· " }<span class={passed.then_some("passed")}>{ distance }</span>
            }
        </>
    })
}

/// Another item by its title, a click away.
fn link(timeline: &Timeline, id: &ItemId) -> Option<Html> {
    let item = timeline.item(timeline.key(id)?);
    Some(html! {
        <button type="button" class="link" data-go={id.to_string()} lang={timeline.report().language.tag()}>
            { item.title() }
        </button>
    })
}

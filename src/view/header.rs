//! The head of the widget: what the report is, what is in it, and what is let through.

use yew::prelude::*;

use super::command::Command;
use super::filters;
use super::glyph::glyph;
use super::shared::Shared;
use super::words::Words;
use crate::layout::{Lane, ScaleKind, Timeline};
use crate::state::{Facets, State};

#[derive(Clone, PartialEq, Properties)]
pub struct HeaderProps {
    pub timeline: Shared<Timeline>,
    pub state: State,
    pub facets: Facets,
    /// Whether there is a plot, whose scale can be chosen.
    pub has_plot: bool,
    pub words: Words,
}

/// Title, counts, filters by lane, search, and the way to another report.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let HeaderProps { timeline, state, facets, has_plot, words } = props;
    let messages = words.messages();
    let report = timeline.report();
    let title = if report.title.is_empty() { messages.untitled } else { &report.title };
    html! {
        <div class="head" part="header">
            <div class="name">
                <h2 class="report-title" part="title" lang={report.language.tag()}>{ title }</h2>
                if !timeline.is_empty() { <Counts timeline={timeline.clone()} words={words.clone()} /> }
            </div>
            <div class="tools">
                if *has_plot { { scales(state.scale, words) } }
                if !timeline.is_empty() {
                    <div class="search">
                        <input type="search" data-input="query" aria-label={messages.search} placeholder={messages.search_hint}
                            aria-keyshortcuts="/" autocomplete="off" spellcheck="false" value={state.query.clone()} />
                    </div>
                    { filters::opener(state, words) }
                }
                <button type="button" class="button" part="open" data-do={Command::Open.as_str()}>{ messages.open }</button>
            </div>
            <div class="chips" role="group" aria-label={messages.filters}>
                { for facets.lanes.iter().map(|&(lane, count)| chip(lane, count, state, words)) }
            </div>
            { filters::panel(timeline, state, facets, words) }
            { filters::in_force(timeline, state, facets, words, false) }
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct CountsProps {
    timeline: Shared<Timeline>,
    words: Words,
}

/// *14 gebeurtenissen en 16 toezeggingen, gelezen uit het verslag · 2008–2024*
#[component]
fn Counts(props: &CountsProps) -> Html {
    let CountsProps { timeline, words } = props;
    let messages = words.messages();
    let report = timeline.report();
    let counts = (messages.counts)(report.events.len(), report.pledges.len());
    let dates = || timeline.keys().filter_map(|key| timeline.item(key).date());
    let first = dates().filter_map(|date| date.from()).map(|point| point.year()).min();
    let dues = report.pledges.iter().filter_map(|pledge| pledge.due);
    let last = dates().chain(dues).filter_map(|date| date.to()).map(|point| point.year()).max();
    let years = match (first, last) {
        (Some(first), Some(last)) if first < last => format!("\u{a0}· {first}\u{2060}–\u{2060}{last}"),
        (Some(year), _) | (_, Some(year)) => format!("\u{a0}· {year}"),
        (None, None) => String::new(),
    };
    html! {
        <p class="counts">{ counts }<span class="read-from">{ ", " }{ messages.read_from_report }</span>{ years }</p>
    }
}

/// The two scales of the plot.
fn scales(scale: ScaleKind, words: &Words) -> Html {
    let messages = words.messages();
    let choice = |command: Command, word: &'static str, kind: ScaleKind| {
        html! {
            <button type="button" class="choice" data-do={command.as_str()}
                aria-pressed={if scale == kind { "true" } else { "false" }}>{ word }</button>
        }
    };
    html! {
        <div class="scales" role="group" aria-label={messages.scale}>
            { choice(Command::Even, messages.scale_even, ScaleKind::Even) }
            { choice(Command::Calendar, messages.scale_calendar, ScaleKind::Calendar) }
        </div>
    }
}

fn chip(lane: Lane, count: u32, state: &State, words: &Words) -> Html {
    let pressed = state.filters.lanes.contains(&lane);
    html! {
        <button type="button" class="chip" key={lane.as_str()} data-lane={lane.as_str()}
            aria-pressed={if pressed { "true" } else { "false" }}>
            { glyph(lane, None) }
            <span>{ words.messages().lane(lane) }</span>
            <span class="count">{ count }</span>
        </button>
    }
}

//! The filters besides the lanes: by kind, actor, status and section, each with its count; and
//! those in force, each a press away from being taken off.

use yew::prelude::*;

use super::command::Command;
use super::words::Words;
use crate::layout::Timeline;
use crate::model::{Basis, Item, SectionId, Status};
use crate::state::{Action, Facets, Kind, Panel, State};

/// As many actors are offered, the most frequent ones, and as many sections.
const MOST: usize = 14;

/// A value of a filter as a button shows it.
struct Choice {
    /// What `data-filter` says.
    word: String,
    name: String,
    count: u32,
    chosen: bool,
}

/// What a press on `data-filter` asks for.
pub fn action(word: &str) -> Option<Action> {
    let (filter, value) = word.split_once(':')?;
    Some(match filter {
        "kind" => Action::ToggleKind(Kind::from_word(value)?),
        "actor" => Action::ToggleActor(value.into()),
        "status" => Action::ToggleStatus(Status::ALL.into_iter().find(|status| status.as_str() == value)?),
        "section" => Action::ToggleSection(SectionId(value.parse().ok()?)),
        "background" => Action::ToggleBackground,
        "query" => Action::SetQuery(String::new()),
        _ => return None,
    })
}

/// The filters under their names.
fn groups(
    timeline: &Timeline,
    state: &State,
    facets: &Facets,
    words: &Words,
) -> [(&'static str, Vec<Choice>); 4] {
    let messages = words.messages();
    let kind = |&(kind, count): &(Kind, u32)| Choice {
        word: ["kind:", kind.as_str()].concat(),
        name: match kind {
            Kind::Event(kind) => (messages.kind)(kind),
            Kind::Pledge(kind) => (messages.pledge_kind)(kind),
        }
        .into(),
        count,
        chosen: state.filters.kinds.contains(&kind),
    };
    let actor = |(actor, count): &(String, u32)| Choice {
        word: ["actor:", actor].concat(),
        name: actor.clone(),
        count: *count,
        chosen: state.filters.actors.contains(actor),
    };
    let status = |&(status, count): &(Status, u32)| Choice {
        word: ["status:", status.as_str()].concat(),
        name: (messages.status_word)(status).into(),
        count,
        chosen: state.filters.statuses.contains(&status),
    };
    let section = |&(section, count): &(SectionId, u32)| Choice {
        word: ["section:", &section.0.to_string()].concat(),
        name: timeline
            .report()
            .sections
            .get(usize::from(section.0))
            .map(|section| section.title.clone())
            .unwrap_or_default(),
        count,
        chosen: state.filters.sections.contains(&section),
    };
    [
        (messages.kind_of, facets.kinds.iter().map(kind).collect()),
        (messages.who, facets.actors.iter().map(actor).collect()),
        (messages.status, facets.statuses.iter().map(status).collect()),
        (messages.section, facets.sections.iter().map(section).collect()),
    ]
}

/// The button that opens the filters. It says how many are in force.
pub fn opener(state: &State, words: &Words) -> Html {
    let open = state.panel == Panel::Filters;
    let filters = &state.filters;
    let count = filters.kinds.len() + filters.actors.len() + filters.statuses.len() + filters.sections.len();
    html! {
        <button type="button" class="button opener" data-do={Command::Filters.as_str()} aria-controls="filters"
            aria-expanded={if open { "true" } else { "false" }}>
            { words.messages().more_filters }
            if count > 0 { <span class="count">{ count }</span> }
        </button>
    }
}

/// The open filters.
pub fn panel(timeline: &Timeline, state: &State, facets: &Facets, words: &Words) -> Html {
    let messages = words.messages();
    let has_background = timeline.keys().any(|key| match timeline.item(key) {
        Item::Event(event) => event.basis == Basis::Background,
        Item::Pledge(pledge) => pledge.basis == Basis::Background,
    });
    let group = |(name, mut choices): (&'static str, Vec<Choice>)| {
        let mut rank = 0..;
        choices.retain(|choice| !choice.name.is_empty() && (rank.next() < Some(MOST) || choice.chosen));
        (choices.len() > 1).then(|| {
            html! {
                <div class="filter-group" key={name} role="group" aria-label={name}>
                    <h3>{ name }</h3>
                    <div class="filter-values">{ for choices.into_iter().map(value) }</div>
                </div>
            }
        })
    };
    html! {
        <div class="filters" id="filters" part="filters" hidden={state.panel != Panel::Filters}>
            if state.panel == Panel::Filters {
                { for groups(timeline, state, facets, words).into_iter().filter_map(group) }
                if has_background {
                    <button type="button" class="value" data-filter="background:"
                        aria-pressed={pressed(state.without_background)}>{ messages.without_background }</button>
                }
            }
        </div>
    }
}

fn pressed(chosen: bool) -> &'static str {
    if chosen { "true" } else { "false" }
}

fn value(choice: Choice) -> Html {
    html! {
        <button type="button" class="value" key={choice.word.clone()} data-filter={choice.word}
            aria-pressed={pressed(choice.chosen)}>
            { choice.name }<span class="count">{ choice.count }</span>
        </button>
    }
}

/// The filters in force, each to be taken off, and all at once. Lanes and search words show beside
/// them and are named here only where nothing else is left to see.
pub fn in_force(timeline: &Timeline, state: &State, facets: &Facets, words: &Words, query: bool) -> Html {
    let messages = words.messages();
    let mut off: Vec<(String, String)> = groups(timeline, state, facets, words)
        .into_iter()
        .flat_map(|(name, choices)| choices.into_iter().map(move |choice| (name, choice)))
        .filter(|(_, choice)| choice.chosen)
        .map(|(name, choice)| (choice.word, [name, ": ", &choice.name].concat()))
        .collect();
    if state.without_background {
        off.push(("background:".into(), messages.without_background.into()));
    }
    if query && !state.query.is_empty() {
        off.push(("query:".into(), [messages.searched, ": ", &state.query].concat()));
    }
    if off.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="in-force" aria-label={messages.in_force}>
            { for off.into_iter().map(|(word, name)| html! {
                <li key={word.clone()}>
                    <button type="button" class="value off" data-filter={word} aria-label={(messages.take_off)(&name)}>
                        { name }
                        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M9 3 3 9" /></svg>
                    </button>
                </li>
            }) }
            <li><button type="button" class="link" data-do={Command::ClearFilters.as_str()}>{ messages.clear_all }</button></li>
        </ul>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_filters_ask_for_their_values_and_odd_ones_for_nothing() {
        assert_eq!(action("status:called-for"), Some(Action::ToggleStatus(Status::CalledFor)));
        assert_eq!(action("actor:NAVO: allen"), Some(Action::ToggleActor("NAVO: allen".into())));
        assert_eq!(action("section:2"), Some(Action::ToggleSection(SectionId(2))));
        for odd in ["", "kind", "kind:tea", "status:", "section:x", "lane:world"] {
            assert_eq!(action(odd), None, "{odd}");
        }
    }
}

//! What the report names without a date: beside the axis, under a heading of its own. Like the
//! plot it is for the eye and the pointer; the list holds the same for keys and for screen readers.

use yew::prelude::*;

use crate::layout::{Key, Scene, Timeline};
use crate::view::command::Command;
use crate::view::glyph::Glyph;
use crate::view::shared::Shared;
use crate::view::words::Words;

/// So many are named; a line counts the rest.
const MOST: usize = 10;

#[derive(Clone, PartialEq, Properties)]
pub struct UndatedProps {
    pub timeline: Shared<Timeline>,
    pub scene: Shared<Scene>,
    pub words: Words,
}

/// The items without a date, a click away each.
#[component]
pub fn Undated(props: &UndatedProps) -> Html {
    let UndatedProps { timeline, scene, words } = props;
    let messages = words.messages();
    let rest = scene.undated.len().saturating_sub(MOST);
    let language = timeline.report().language.tag();
    let item = |&key: &Key| {
        let item = timeline.item(key);
        let id = item.id().to_string();
        html! {
            <span key={key.0} class="undated-item" data-go={id.clone()}>
                <Glyph lane={timeline.lane(key)} />
                <span data-part="title" data-for={id} lang={language}>{ item.title() }</span>
            </span>
        }
    };
    html! {
        <div class="undated" aria-hidden="true">
            <span class="undated-name">{ messages.undated }</span>
            <div class="undated-items">
                { for scene.undated.iter().take(MOST).map(item) }
                if rest > 0 {
                    <span class="undated-item rest" data-do={Command::GatherUndated.as_str()}>
                        { (messages.more_here)(rest) }
                    </span>
                }
            </div>
        </div>
    }
}

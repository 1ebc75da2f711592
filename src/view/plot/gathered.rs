//! What a count of the plot holds, listed beside it.

use yew::prelude::*;

use crate::layout::{Key, Scene, Timeline};
use crate::model::ItemId;
use crate::view::command::Command;
use crate::view::facts;
use crate::view::glyph::glyph_of;
use crate::view::shared::Shared;
use crate::view::words::Words;

/// The width of the list in CSS pixels; the style sheet has the same number.
const WIDTH: f64 = 400.0;

#[derive(Clone, PartialEq, Properties)]
pub struct GatheredProps {
    pub timeline: Shared<Timeline>,
    pub scene: Shared<Scene>,
    pub ids: Vec<ItemId>,
    pub words: Words,
}

/// The open count: its items, and the way closer.
#[component]
pub fn Gathered(props: &GatheredProps) -> Html {
    let GatheredProps { timeline, scene, ids, words } = props;
    let messages = words.messages();
    let keys: Vec<Key> = ids.iter().filter_map(|id| timeline.key(id)).collect();
    let place = place(scene, &keys);
    let card = use_node_ref();
    use_effect_with((card.clone(), place), |(card, place)| {
        if let Some(card) = card.cast::<web_sys::HtmlElement>() {
            let style = card.style();
            // A policy of the page cannot forbid this, as it would a `style` attribute.
            for (name, value) in [("left", place.0), ("top", place.1)] {
                let _ = style.set_property(name, &format!("{value}px"));
            }
        }
    });
    let language = timeline.report().language.tag();
    html! {
        <div class="gathered" ref={card} role="group" aria-label={(messages.show_cluster)(keys.len())}>
            <ul>
                { for keys.iter().map(|&key| {
                    let item = timeline.item(key);
                    html! {
                        <li key={key.0}>
                            <button type="button" class="gathered-item" data-go={item.id().to_string()}>
                                { glyph_of(timeline, key) }
                                <span lang={language}>{ item.title() }</span>
                                <span class="muted">{ facts::when_short(item, None, words) }</span>
                            </button>
                        </li>
                    }
                }) }
            </ul>
            <p class="turn">
                if keys.iter().any(|&key| timeline.days(key).is_some()) {
                    <button type="button" class="link" data-do={Command::ZoomToGathered.as_str()}>{ messages.zoom_in }</button>
                }
                <button type="button" class="close" data-do={Command::Close.as_str()} aria-label={messages.close}>
                    <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2 10 10M10 2 2 10" /></svg>
                </button>
            </p>
        </div>
    }
}

/// Below the count, inside the plot from left to right; whole pixels.
fn place(scene: &Scene, keys: &[Key]) -> (i32, i32) {
    let holds =
        |cluster: &&crate::layout::Cluster| keys.first().is_some_and(|key| cluster.keys.contains(key));
    let (x, y) = match scene.clusters.iter().find(holds) {
        Some(cluster) => (cluster.extent.x0, cluster.y + cluster.height + 6.0),
        None => (scene.plot.x0, scene.height),
    };
    (x.min(scene.width - WIDTH).max(0.0) as i32, y as i32)
}

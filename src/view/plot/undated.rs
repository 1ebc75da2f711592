//! What the report names without a date: beside the axis, under a heading of its own. Like the
//! plot it is for the eye and the pointer; the list holds the same for keys and for screen readers.

use yew::prelude::*;

use crate::layout::{Key, Measure, Scene, TextStyle, Timeline};
use crate::view::command::Command;
use crate::view::glyph::glyph_of;
use crate::view::words::Words;

/// As many lines as there are, and from so many items in the report on, whose list needs the room,
/// only one; a count stands for what does not fit.
const LINES: usize = 2;
const MANY: usize = 30;
/// The room beside each title: its sign, and the gap to the next one.
const BESIDE: f64 = 36.0;

/// The items without a date, a click away each.
pub fn undated(timeline: &Timeline, scene: &Scene, words: &Words) -> Html {
    let messages = words.messages();
    let named = fitting(timeline, scene, words);
    let rest = scene.undated.len() - named;
    let language = timeline.report().language.tag();
    let item = |&key: &Key| {
        let item = timeline.item(key);
        let id = item.id().to_string();
        html! {
            <span key={key.0} class="undated-item" data-go={id.clone()}>
                { glyph_of(timeline, key) }
                <span data-part="title" data-for={id} lang={language}>{ item.title() }</span>
            </span>
        }
    };
    html! {
        <div class="undated" aria-hidden="true">
            <span class="undated-name">{ messages.undated }</span>
            <div class="undated-items">
                { for scene.undated.iter().take(named).map(item) }
                if rest > 0 {
                    <span class="undated-item rest" data-do={Command::GatherUndated.as_str()}>
                        { (messages.more_here)(rest) }
                    </span>
                }
            </div>
        </div>
    }
}

/// How many titles, of which as many as possible are named, fill the lines.
fn fitting(timeline: &Timeline, scene: &Scene, words: &Words) -> usize {
    let width = scene.plot.width();
    let lines = if timeline.len() > MANY { 1 } else { LINES };
    let (mut line, mut x) = (1, 0.0);
    let mut named = 0;
    for &key in &scene.undated {
        let title = Measure::text(words, timeline.item(key).title(), TextStyle::Normal) + BESIDE;
        if x + title > width {
            (line, x) = (line + 1, 0.0);
        }
        // The last line keeps room for the count.
        let room = if line == lines { width - 2.0 * BESIDE } else { width };
        if line > lines || (x + title > room && named + 1 < scene.undated.len()) {
            break;
        }
        x += title;
        named += 1;
    }
    named
}

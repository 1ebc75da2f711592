//! Zoom, the whole range, and the line that explains the scale.

use yew::prelude::*;

use crate::view::command::Command;
use crate::view::words::Words;

/// The tools of the plot. `says` is what there is to say of the scale, where it is not said beside the
/// axis; `whole`, whether the whole range is shown.
pub fn tools(says: Option<&'static str>, whole: bool, overview: Html, words: &Words) -> Html {
    let messages = words.messages();
    html! {
        <div class="plot-tools" role="group" aria-label={messages.view_tools}>
            <div class="zoom">
                { tool(Command::ZoomOut, messages.zoom_out, "M2 6H10", whole) }
                { tool(Command::ZoomIn, messages.zoom_in, "M2 6H10M6 2V10", false) }
                { tool(Command::ShowAll, messages.whole_range, "M1 2V10M11 2V10M3.5 6H8.5M5 4.2 3.2 6 5 7.8M7 4.2 8.8 6 7 7.8", whole) }
            </div>
            { overview }
            if let Some(says) = says { <p class="says">{ says }</p> }
        </div>
    }
}

/// A button with a sign. It stays in the tab order where there is nothing to do, so that the focus
/// is not lost by a press on it.
fn tool(command: Command, name: &'static str, path: &'static str, idle: bool) -> Html {
    html! {
        <button type="button" class="tool" data-do={command.as_str()} aria-label={name} title={name}
            aria-disabled={idle.then_some("true")}>
            <svg viewBox="0 0 12 12" aria-hidden="true"><path d={path} /></svg>
        </button>
    }
}

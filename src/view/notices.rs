//! What stands in place of a timeline, or above it: loading, nothing found, nothing matches, a
//! report that could not be had.

use yew::prelude::*;

use super::command::Command;
use super::source::SourceError;
use super::words::Words;

/// The report is on its way.
pub fn loading(words: &Words) -> Html {
    html! { <p class="notice" role="status">{ words.messages().loading }</p> }
}

/// The report could not be had. Says why, and how to go on.
pub fn failed(error: SourceError, words: &Words) -> Html {
    let messages = words.messages();
    // What is empty stays so; anything else may be mended where it comes from.
    let again = error != SourceError::Empty;
    html! {
        <div class="notice" role="alert">
            <p>{ (messages.source_error)(error) }</p>
            <p class="choices">
                if again { { button(Command::Retry, messages.retry) } }
                { button(Command::Open, messages.open) }
            </p>
        </div>
    }
}

/// The text holds no event and no pledge.
pub fn nothing_found(words: &Words) -> Html {
    let messages = words.messages();
    html! {
        <div class="notice">
            <p><strong>{ messages.nothing_found }</strong></p>
            <p>{ messages.nothing_found_help }</p>
        </div>
    }
}

/// Search and filters let nothing through. Names them, so that each can be taken off.
pub fn no_match(in_force: Html, words: &Words) -> Html {
    let messages = words.messages();
    html! {
        <div class="notice">
            <p><strong>{ messages.no_match }</strong>{ " " }{ messages.no_match_help }</p>
            { in_force }
        </div>
    }
}

fn button(command: Command, word: &'static str) -> Html {
    html! { <button type="button" class="button" data-do={command.as_str()}>{ word }</button> }
}

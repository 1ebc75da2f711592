//! What opens over the widget: another report, the keys.

use yew::prelude::*;

use super::command::Command;
use super::source::SourceError;
use super::words::Words;

/// The dialog *Open een verslag*: paste, choose or drop. Stays in the page while closed, because a
/// dialog gives the focus back only when it is closed and not when it is removed.
///
/// `error` is why the last text could not be read.
pub fn open_dialog(open: bool, error: Option<SourceError>, words: &Words) -> Html {
    let messages = words.messages();
    html! {
        <dialog class="dialog" part="dialog" data-dialog="open" aria-label={messages.open_title}>
            if open {
                <div class="section-head">
                    <h3>{ messages.open_title }</h3>
                    { close(words) }
                </div>
                <p class="muted">{ messages.open_private }</p>
                <label class="field">
                    <span>{ messages.paste }</span>
                    <textarea data-input="pasted" rows="8" spellcheck="false" />
                </label>
                <p class="problem" role="alert">{ error.map(|error| (messages.source_error)(error)) }</p>
                <p class="choices">
                    <button type="button" class="button primary" data-do={Command::ReadPasted.as_str()}>
                        { messages.read_text }
                    </button>
                    <label class="button file">
                        <input type="file" data-input="file" accept=".txt,.json,text/plain,application/json" />
                        <span>{ messages.choose_file }</span>
                    </label>
                    <span class="muted">{ messages.or_drop }</span>
                </p>
            }
        </dialog>
    }
}

/// The table of keys.
pub fn keys_dialog(open: bool, words: &Words) -> Html {
    let messages = words.messages();
    html! {
        <dialog class="dialog keys" part="dialog" data-dialog="keys" aria-label={messages.keys}>
            if open {
                <div class="section-head">
                    <h3>{ messages.keys }</h3>
                    { close(words) }
                </div>
                <dl class="key-table">
                    { for messages.key_table.iter().map(|(keys, meaning)| html! {
                        <div key={*keys}>
                            <dt>{ for keys.split(' ').map(|key| html! { <kbd>{ key }</kbd> }) }</dt>
                            <dd>{ meaning }</dd>
                        </div>
                    }) }
                </dl>
            }
        </dialog>
    }
}

fn close(words: &Words) -> Html {
    html! {
        <button type="button" class="close" data-do={Command::Close.as_str()} aria-label={words.messages().close}>
            <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2 10 10M10 2 2 10" /></svg>
        </button>
    }
}

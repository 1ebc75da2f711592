//! Titles as they are set.

use yew::prelude::*;

use crate::layout::unbroken;

/// A title, in which amounts stay on one line where lines are broken by the browser. Its text is the title.
pub fn title(title: &str) -> Html {
    let set = |(place, part): (usize, &str)| {
        html! {
            <>
                if place > 0 { { " " } }
                if part.contains(' ') { <span class="whole">{ part }</span> } else { { part } }
            </>
        }
    };
    match unbroken(title).any(|part| part.contains(' ')) {
        true => html! { <>{ for unbroken(title).enumerate().map(set) }</> },
        false => html! { title },
    }
}

//! The sign of an item: a disc, a square, a diamond or a ring, by lane; hollow where nothing is
//! promised yet.

use yew::prelude::*;

use crate::layout::{Lane, Standing};
use crate::model::Status;

/// Whether a pledge is drawn hollow: it is asked for, proposed or refused, and binds nobody.
pub fn is_hollow(standing: Option<Standing>) -> bool {
    standing.is_some_and(|standing| {
        matches!(standing.status, Status::Proposed | Status::CalledFor | Status::Declined)
    })
}

/// The sign of an item, twelve pixels square. Says nothing to a screen reader: the words beside it do.
pub fn glyph(lane: Lane, standing: Option<Standing>) -> Html {
    let hollow = is_hollow(standing).then_some("hollow");
    html! {
        <svg class={classes!("glyph", lane.as_str(), hollow)} viewBox="0 0 12 12" aria-hidden="true">
            { shape(lane) }
        </svg>
    }
}

fn shape(lane: Lane) -> Html {
    match lane {
        Lane::Meetings => html! { <circle cx="6" cy="6" r="4.5" /> },
        Lane::Parliament => html! { <rect x="2" y="2" width="8" height="8" rx="1" /> },
        Lane::Pledges => html! { <path d="M6 .8 11.2 6 6 11.2.8 6Z" /> },
        Lane::World => html! { <path d="M6 1.2 11 10.2H1Z" /> },
    }
}

//! The sign of an item: a disc, a square, a diamond or a ring, by lane; hollow where nothing is
//! promised yet.

use yew::prelude::*;

use crate::layout::{Key, Lane, Timeline};
use crate::model::{Item, Status};

/// Whether a pledge is drawn hollow: it is asked for, proposed or refused, and binds nobody.
pub fn is_hollow(status: Option<Status>) -> bool {
    matches!(status, Some(Status::Proposed | Status::CalledFor | Status::Declined))
}

/// The sign of an item of a timeline, the same wherever it is named.
pub fn glyph_of(timeline: &Timeline, key: Key) -> Html {
    let status = match timeline.item(key) {
        Item::Pledge(pledge) => Some(pledge.status),
        Item::Event(_) => None,
    };
    glyph(timeline.lane(key), status)
}

/// The sign of a lane, or of a pledge of that status, twelve pixels square. Says nothing to a screen
/// reader: the words beside it do.
pub fn glyph(lane: Lane, status: Option<Status>) -> Html {
    let hollow = is_hollow(status).then_some("hollow");
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

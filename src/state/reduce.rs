//! The one function that applies actions.

use super::{Action, State};
use crate::layout::Timeline;

/// The state after an action. Total: whatever an action names that the timeline does not have, and
/// any number however odd, gives a valid state.
pub fn reduce(state: &State, action: Action, timeline: &Timeline) -> State {
    let _ = timeline;
    let mut next = state.clone();
    match action {
        Action::Select(id) => next.selected = id,
        Action::SetQuery(query) => next.query = query,
        _ => {}
    }
    next
}

//! What the reader has chosen: the state, the actions that change it, and the one function that
//! applies them. Plain Rust, knows nothing of Yew.

/// What the reader has chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {}

/// One thing a reader does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {}

/// The state after an action.
pub fn reduce(state: &State, action: Action) -> State {
    let _ = state;
    match action {}
}

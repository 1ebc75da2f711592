//! The keys of the widget. They work only while the focus is inside it.

use super::command::Command;
use super::gesture::Grip;
use crate::state::Action;

/// Where the focus is when a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// On a row of the list.
    List,
    /// On a row of the table.
    Row,
    /// On the heading of a column of the table.
    Column,
    /// On the plot.
    Plot,
    /// On a count of the plot.
    Count,
    /// On the window of the overview, or on an end of it.
    Grip(Grip),
    /// In a field that takes text.
    Field,
    /// Elsewhere in the widget.
    Elsewhere,
}

/// What a key asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum KeyRequest {
    /// Change what is chosen or shown.
    Act(Action),
    /// The same as a click on a control.
    Do(Command),
    /// Put the focus into the search field.
    Search,
    /// Put the focus on the count, or on the heading of the column, so many further on.
    StepFocus(i32),
    /// Put the focus on the row of the table that Tab would enter.
    EnterRows,
}

/// What a key, as `KeyboardEvent.key` names it, asks for in a zone; `None` leaves it to the browser.
pub fn request(key: &str, zone: Zone) -> Option<KeyRequest> {
    use KeyRequest::{Act, Do, EnterRows, Search, StepFocus};
    if zone == Zone::Field {
        return (key == "Escape").then_some(Act(Action::Close));
    }
    if let Zone::Grip(grip) = zone
        && let Some(action) = moved(key, grip)
    {
        return Some(Act(action));
    }
    let steps = matches!(zone, Zone::List | Zone::Plot);
    Some(match key {
        "ArrowRight" if steps => Act(Action::Step(1)),
        "ArrowLeft" if steps => Act(Action::Step(-1)),
        "ArrowDown" if zone == Zone::List => Act(Action::Step(1)),
        "ArrowUp" if zone == Zone::List => Act(Action::Step(-1)),
        "ArrowDown" if zone == Zone::Plot => Act(Action::StepLane(1)),
        "ArrowUp" if zone == Zone::Plot => Act(Action::StepLane(-1)),
        "ArrowDown" if zone == Zone::Row => Act(Action::StepRow(1)),
        "ArrowUp" if zone == Zone::Row => Act(Action::StepRow(-1)),
        "Home" if zone == Zone::Row => Act(Action::StepRow(i32::MIN)),
        "End" if zone == Zone::Row => Act(Action::StepRow(i32::MAX)),
        "ArrowDown" if zone == Zone::Column => EnterRows,
        "ArrowRight" | "ArrowDown" if matches!(zone, Zone::Count | Zone::Column) => StepFocus(1),
        "ArrowLeft" | "ArrowUp" if zone == Zone::Count => StepFocus(-1),
        "ArrowLeft" if zone == Zone::Column => StepFocus(-1),
        "Home" if steps => Act(Action::First),
        "End" if steps => Act(Action::Last),
        "Enter" if zone == Zone::Plot => Do(Command::ShowInReport),
        "+" | "=" => Do(Command::ZoomIn),
        "-" | "−" => Do(Command::ZoomOut),
        "0" => Do(Command::ShowAll),
        "/" => Search,
        "?" => Do(Command::Keys),
        "Escape" => Act(Action::Close),
        _ => return None,
    })
}

/// What the arrows do to the window of the overview: a small step, as on any slider.
fn moved(key: &str, grip: Grip) -> Option<Action> {
    const STEP: f64 = 0.02;
    let step = match key {
        "ArrowRight" | "ArrowUp" => STEP,
        "ArrowLeft" | "ArrowDown" => -STEP,
        "PageUp" => 5.0 * STEP,
        "PageDown" => -5.0 * STEP,
        "Home" => -1.0,
        "End" => 1.0,
        _ => return None,
    };
    Some(match grip {
        Grip::Start => Action::MoveEnds { start: step, end: 0.0 },
        Grip::End => Action::MoveEnds { start: 0.0, end: step },
        // By shares of what is shown, so that it goes as far as the drawing does.
        Grip::Window | Grip::Strip | Grip::Plot => Action::Pan(step * 5.0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_in_time_and_in_the_plot_between_lanes() {
        assert_eq!(request("ArrowDown", Zone::List), Some(KeyRequest::Act(Action::Step(1))));
        assert_eq!(request("ArrowDown", Zone::Plot), Some(KeyRequest::Act(Action::StepLane(1))));
        assert_eq!(request("ArrowLeft", Zone::Plot), Some(KeyRequest::Act(Action::Step(-1))));
        assert_eq!(request("ArrowRight", Zone::Count), Some(KeyRequest::StepFocus(1)));
        assert_eq!(request("ArrowRight", Zone::Column), Some(KeyRequest::StepFocus(1)));
        assert_eq!(request("ArrowDown", Zone::Column), Some(KeyRequest::EnterRows));
        assert_eq!(request("End", Zone::Row), Some(KeyRequest::Act(Action::StepRow(i32::MAX))));
    }

    #[test]
    fn what_is_typed_or_scrolled_stays_with_the_browser() {
        for key in ["0", "/", "?", "+", "ArrowLeft", "Home", "a"] {
            assert_eq!(request(key, Zone::Field), None, "{key} in a field");
        }
        for key in ["ArrowDown", "PageDown", "End", "Tab", " ", "a"] {
            assert_eq!(request(key, Zone::Elsewhere), None, "{key} elsewhere");
        }
    }
}

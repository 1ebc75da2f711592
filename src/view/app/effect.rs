//! What is done with the page once it is drawn: focus, scrolling inside the widget, dialogs. The
//! page around the widget is never scrolled but where a reader asks for it.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, FocusOptions, HtmlDialogElement, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition,
    ShadowRoot,
};

use crate::state::Panel;
use crate::view::command::Command;

/// Something to do with the page once it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The reader stepped on by key: where the focus is on the list, it goes to the chosen row, and
    /// the row comes into view.
    FollowFocus,
    /// The reader chose by click: the focus goes to the chosen row, and nothing scrolls.
    KeepFocus,
    /// The focus goes to the search field.
    FocusSearch,
    /// The focus goes (back) to a control that may have been drawn elsewhere.
    FocusControl(Command),
    /// The text of the report shows the chosen words, inside its own pane.
    ScrollReport,
    /// The reader asked for the words in the report: the pane comes into view too.
    ShowInReport,
    /// A footnote, or the place that calls it, comes into view.
    Footnote {
        /// Its number.
        number: u16,
        /// The place that calls it.
        caller: bool,
    },
}

const CHOSEN_ROW: &str = "[data-item][aria-current] > [data-go]";
const PANE: &str = "[data-part='report']";

impl Effect {
    /// Does it.
    pub fn perform(self, root: &Element) {
        match self {
            Self::FollowFocus => {
                if active(root).is_some_and(|active| active.closest(".list").is_ok_and(|list| list.is_some()))
                {
                    focus(root, CHOSEN_ROW, true);
                }
            }
            Self::KeepFocus => focus(root, CHOSEN_ROW, false),
            Self::FocusSearch => focus(root, "[data-input='query']", true),
            Self::FocusControl(command) => {
                let selector = format!(".detail [data-do='{}']", command.as_str());
                focus(root, &selector, true);
            }
            Self::ScrollReport => scroll_pane(root, ".chosen"),
            Self::ShowInReport => {
                scroll_pane(root, ".chosen");
                if let Some(pane) = find(root, PANE) {
                    into_view(&pane);
                    focus(root, PANE, false);
                }
            }
            Self::Footnote { number, caller } => {
                let name = if caller { "note" } else { "caller" };
                let selector = format!("[data-{name}='{number}']");
                scroll_pane(root, &selector);
                focus(root, &selector, false);
            }
        }
    }
}

fn find(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok().flatten()
}

/// What has the focus inside the widget.
fn active(root: &Element) -> Option<Element> {
    root.get_root_node().dyn_into::<ShadowRoot>().ok()?.active_element()
}

fn focus(root: &Element, selector: &str, scroll: bool) {
    let Some(element) = find(root, selector).and_then(|element| element.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    let options = FocusOptions::new();
    options.set_prevent_scroll(!scroll);
    // An element that cannot take the focus leaves it where it is.
    let _ = element.focus_with_options(&options);
}

fn into_view(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Scrolls the text of the report, and nothing around it, so that an element in it stands a third
/// from the top.
fn scroll_pane(root: &Element, selector: &str) {
    let (Some(pane), Some(target)) = (find(root, PANE), find(root, &format!("{PANE} {selector}"))) else {
        return;
    };
    let offset = target.get_bounding_client_rect().top() - pane.get_bounding_client_rect().top();
    let height = f64::from(pane.client_height());
    if offset < 0.0 || offset + target.get_bounding_client_rect().height() > height {
        pane.set_scroll_top(pane.scroll_top() + (offset - height / 3.0) as i32);
    }
}

/// Opens and closes the dialogs as the state says. Modal, so that the browser keeps the focus
/// inside and gives it back.
pub fn show_dialog(root: &Element, panel: Panel) {
    for (name, open) in [("open", panel == Panel::Open), ("keys", panel == Panel::Keys)] {
        let dialog = find(root, &format!("[data-dialog='{name}']"));
        let Some(dialog) = dialog.and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok()) else {
            continue;
        };
        match open {
            // A widget that has left the page cannot show a dialog; it will on the next change.
            true if !dialog.open() => drop(dialog.show_modal()),
            false if dialog.open() => dialog.close(),
            _ => {}
        }
    }
}

//! What is done with the page once it is drawn: focus, scrolling inside the widget, dialogs. The
//! page around the widget is never scrolled but where a reader asks for it.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, FocusOptions, HtmlDialogElement, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition,
    ShadowRoot,
};

use crate::model::ItemId;
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
    /// The list has become a table, or a list again: the focus stays on the way back.
    FocusTable,
    /// The text of the report shows the chosen words, inside its own pane.
    ScrollReport,
    /// The reader asked for the words in the report: the pane comes into view too.
    ShowInReport,
    /// The focus goes to what an open count holds.
    FocusGathered,
    /// The focus goes so many counts of the plot, or columns of the table, further on.
    StepFocus(i32),
    /// The focus goes to the row of the table that Tab would enter.
    FocusRow,
    /// A heading of the report comes to the top of its pane; by its block.
    Heading(usize),
    /// A footnote, or the place that calls it, comes into view.
    Footnote {
        /// Its number.
        number: u16,
        /// The place that calls it.
        caller: bool,
    },
}

const CHOSEN_ROW: &str = "[data-item][aria-current] [data-go]";
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
            Self::FocusTable => focus(root, "[data-do='table']", false),
            Self::FocusGathered => focus(root, ".gathered [data-go]", false),
            Self::StepFocus(places) => step_focus(root, places),
            Self::FocusRow => focus(root, "tbody [tabindex='0']", true),
            Self::Heading(block) => {
                let heading = format!("[data-head='{block}']");
                if let (Some(pane), Some(target)) = (find(root, PANE), find(root, &heading)) {
                    pane.set_scroll_top(pane.scroll_top() + (top(&target) - top(&pane)) as i32 - 8);
                    focus(root, &heading, false);
                }
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

fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

fn step_focus(root: &Element, places: i32) {
    let Some(active) = active(root) else { return };
    let kind = if active.has_attribute("data-sort") { "[data-sort]" } else { "[data-count]" };
    let Ok(all) = root.query_selector_all(kind) else { return };
    let at = |place: u32| all.item(place)?.dyn_into::<Element>().ok();
    let here = (0..all.length()).find(|&place| at(place).as_ref() == Some(&active));
    if let Some(next) = here.and_then(|here| at(here.checked_add_signed(places)?)) {
        focus_on(next, true);
    }
}

/// What the reader has before them in the text: the last item that speaks, and the last heading, by
/// its block, above the upper third of the pane.
pub fn read(root: &Element) -> (Option<ItemId>, Option<usize>) {
    let last = |selector: &str, attribute: &str| {
        let pane = find(root, PANE)?;
        let line = top(&pane) + f64::from(pane.client_height()) / 3.0;
        let found = pane.query_selector_all(selector).ok()?;
        let at = |place: u32| found.item(place)?.dyn_into::<Element>().ok();
        // They stand in the order of the text.
        let (mut above, mut below) = (0, found.length());
        while above < below {
            let middle = (above + below) / 2;
            if top(&at(middle)?) <= line { above = middle + 1 } else { below = middle }
        }
        at(above.checked_sub(1)?)?.get_attribute(attribute)
    };
    // The chosen words, which the pane has just scrolled to, come before what stands near them.
    let height = find(root, PANE).map_or(0.0, |pane| f64::from(pane.client_height()));
    let down = |mark: &Element| top(mark) - find(root, PANE).map_or(0.0, |pane| top(&pane));
    let chosen = find(root, ".pane .chosen").filter(|mark| (0.0..height).contains(&down(mark)));
    let chosen = chosen.and_then(|_| find(root, "[data-item][aria-current]")?.get_attribute("data-item"));
    let heading = last("[data-head]", "data-head").and_then(|block| block.parse().ok());
    (chosen.or_else(|| last("[data-go]", "data-go")).map(ItemId::new), heading)
}

/// Gives the focus, where what had it is no longer drawn, to what stands nearest.
pub fn restore(root: &Element, nearest: &str) {
    for selector in [nearest, ".stage", "[data-input='query']"] {
        if !selector.is_empty() && active(root).is_none() {
            focus(root, selector, false);
        }
    }
}

/// What has the focus inside the widget.
pub fn active(root: &Element) -> Option<Element> {
    root.get_root_node().dyn_into::<ShadowRoot>().ok()?.active_element()
}

fn focus(root: &Element, selector: &str, scroll: bool) {
    if let Some(element) = find(root, selector) {
        focus_on(element, scroll);
    }
}

fn focus_on(element: Element, scroll: bool) {
    // Elements of SVG have the same method in a class of their own.
    let element: HtmlElement = element.unchecked_into();
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

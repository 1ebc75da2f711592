//! The ears of the widget: a handful of listeners on its container that find out what an event is
//! about by `closest("[data-…]")`. They are values, and are gone when the widget is.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::render::request_animation_frame;
use wasm_bindgen::prelude::*;
use web_sys::{
    DragEvent, Element, Event, File, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent, ResizeObserver,
};
use yew::Callback;
use yew::html::Scope;

use super::{App, Message, pointing};
use crate::layout::{Key, Lane};
use crate::model::ItemId;
use crate::state::{Action, Column};
use crate::view::command::Command;
use crate::view::filters;
use crate::view::gesture::Grip;
use crate::view::keys::{self, Zone};

/// Files larger than this are not even loaded; the reader of the text has the same limit.
const LARGEST_FILE: f64 = 16.0 * 1024.0 * 1024.0;

/// Listens on the container for as long as the values live.
pub fn listen(root: &Element, link: &Scope<App>) -> Vec<EventListener> {
    let on = |name: &'static str, options, hear: fn(&Event, &Scope<App>)| {
        let link = link.clone();
        EventListener::new_with_options(root, name, options, move |event| hear(event, &link))
    };
    let bubbling = EventListenerOptions::default();
    let active = EventListenerOptions::enable_prevent_default();
    // `close` of a dialog and `scroll` of the text do not bubble.
    let capturing = EventListenerOptions::run_in_capture_phase();
    let mut listeners = pointing::listen(root, link);
    listeners.extend([
        on("click", bubbling, click),
        on("input", bubbling, input),
        on("change", bubbling, change),
        on("close", capturing, close),
        on("scroll", capturing, scroll),
        on("keydown", active, keydown),
        on("dragover", active, dragover),
        on("drop", active, drop_file),
    ]);
    listeners
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn number(element: &Element, attribute: &str) -> Option<u32> {
    element.get_attribute(attribute)?.parse().ok()
}

fn click(event: &Event, link: &Scope<App>) {
    let Some(target) = target(event) else { return };
    let Ok(Some(control)) = target
        .closest("[data-do], [data-go], [data-for], [data-count], [data-lane], [data-filter], [data-sort], [data-note], [data-caller], [data-to]")
    else {
        return;
    };
    let value = |attribute| control.get_attribute(attribute);
    let number = |attribute| number(&control, attribute);
    if let Some(command) = value("data-do").and_then(|word| Command::from_word(&word)) {
        if command == Command::ReadPasted {
            read_pasted(&control, link);
        }
        link.send_message(Message::Do(command));
    } else if let Some(id) = value("data-go").or_else(|| value("data-for")) {
        // The plot has the focus, and keeps it; elsewhere it goes to the row of the list.
        let in_plot = control.closest("[data-plot]").is_ok_and(|plot| plot.is_some());
        let id = ItemId::new(id);
        link.send_message(if in_plot { Message::Act(Action::Select(Some(id))) } else { Message::Choose(id) });
    } else if let Some(first) = number("data-count") {
        link.send_message(Message::OpenCount(Key(first)));
    } else if let Some(word) = value("data-lane") {
        let lane = Lane::ALL.into_iter().find(|lane| lane.as_str() == word);
        link.send_message_batch(lane.map(Message::ToggleLane).into_iter().collect());
    } else if let Some(action) = value("data-filter").and_then(|word| filters::action(&word)) {
        link.send_message(Message::Act(action));
    } else if let Some(column) = value("data-sort").and_then(|word| Column::from_word(&word)) {
        link.send_message(Message::Act(Action::SortBy(column)));
    } else if let Some(block) = number("data-to") {
        link.send_message(Message::Heading(block as usize));
    } else if let Some(number) = number("data-note").and_then(|number| number.try_into().ok()) {
        link.send_message(Message::Footnote { number, caller: false });
    } else if let Some(number) = number("data-caller").and_then(|number| number.try_into().ok()) {
        link.send_message(Message::Footnote { number, caller: true });
    }
}

fn read_pasted(control: &Element, link: &Scope<App>) {
    let field = control.closest("dialog").ok().flatten().and_then(|dialog| {
        dialog.query_selector("[data-input='pasted']").ok().flatten()?.dyn_into::<HtmlTextAreaElement>().ok()
    });
    if let Some(field) = field {
        link.send_message(Message::Opened(field.value().into_bytes()));
    }
}

fn input(event: &Event, link: &Scope<App>) {
    let Some(field) = target(event).and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    if field.get_attribute("data-input").as_deref() == Some("query") {
        link.send_message(Message::Act(Action::SetQuery(field.value())));
    }
}

fn change(event: &Event, link: &Scope<App>) {
    let Some(field) = target(event).and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    if let Some(file) = field.files().and_then(|files| files.get(0)) {
        read_file(file, link);
        // The same file chosen again is a change again.
        field.set_value("");
    }
}

fn scroll(event: &Event, link: &Scope<App>) {
    if target(event).is_some_and(|target| target.class_list().contains("pane")) {
        link.send_message(Message::Scrolled);
    }
}

fn close(_: &Event, link: &Scope<App>) {
    link.send_message(Message::DialogClosed);
}

fn keydown(event: &Event, link: &Scope<App>) {
    let (Some(event), Some(target)) = (event.dyn_ref::<KeyboardEvent>(), target(event)) else { return };
    if event.default_prevented() || event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let zone = zone(&target);
    if zone == Zone::Count && matches!(event.key().as_str(), "Enter" | " ") {
        event.prevent_default();
        link.send_message_batch(
            number(&target, "data-count").map(|first| Message::OpenCount(Key(first))).into_iter().collect(),
        );
    } else if let Some(request) = keys::request(&event.key(), zone) {
        event.prevent_default();
        link.send_message(Message::Key(request));
    }
}

fn zone(target: &Element) -> Zone {
    let within = |selector| target.closest(selector).is_ok_and(|found| found.is_some());
    if within("input, textarea, select, dialog") {
        Zone::Field
    } else if within("li[data-item]") {
        Zone::List
    } else if within("tr[data-item]") {
        Zone::Row
    } else if target.has_attribute("data-sort") {
        Zone::Column
    } else if let Some(grip) = target.get_attribute("data-grip").and_then(|word| Grip::from_word(&word)) {
        Zone::Grip(grip)
    } else if target.has_attribute("data-count") {
        Zone::Count
    } else if within(".gathered") {
        Zone::Elsewhere
    } else if within("[data-plot]") {
        Zone::Plot
    } else {
        Zone::Elsewhere
    }
}

fn dragged(event: &Event) -> Option<File> {
    event.dyn_ref::<DragEvent>()?.data_transfer()?.files()?.get(0)
}

fn dragover(event: &Event, _: &Scope<App>) {
    let files = event
        .dyn_ref::<DragEvent>()
        .and_then(DragEvent::data_transfer)
        .is_some_and(|data| data.types().includes(&JsValue::from_str("Files"), 0));
    if files {
        event.prevent_default();
    }
}

fn drop_file(event: &Event, link: &Scope<App>) {
    if let Some(file) = dragged(event) {
        event.prevent_default();
        read_file(file, link);
    }
}

fn read_file(file: File, link: &Scope<App>) {
    if file.size() > LARGEST_FILE {
        link.send_message(Message::Refused(crate::view::SourceError::TooLarge));
        return;
    }
    link.send_future(async move {
        match wasm_bindgen_futures::JsFuture::from(file.array_buffer()).await {
            Ok(buffer) => Message::Opened(js_sys::Uint8Array::new(&buffer).to_vec()),
            Err(_) => Message::Refused(crate::view::SourceError::Unreachable),
        }
    });
}

/// Watches the size of an element for as long as it lives.
pub struct SizeWatch {
    observer: ResizeObserver,
    _hear: Closure<dyn FnMut()>,
}

impl SizeWatch {
    /// Calls in the frame after every change. Not earlier: what is drawn because of it changes the
    /// size again, and browsers report that as an error where it happens at once.
    pub fn new(element: &Element, tell: Callback<()>) -> Option<Self> {
        let mut frame = None;
        let hear = Closure::new(move || {
            let tell = tell.clone();
            // An earlier change that nobody has heard of is let go of.
            frame.replace(request_animation_frame(move |_| tell.emit(())));
        });
        let observer = ResizeObserver::new(hear.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _hear: hear })
    }
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

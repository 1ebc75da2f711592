//! The class that `element.js` forwards to.

use std::cell::RefCell;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Waker};

use gloo::events::EventListener;
use js_sys::{Function, JSON, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement};
use yew::html::Scope;
use yew::{AppHandle, Callback, Renderer};

use super::browser::Browser;
use super::options::{Options, window};
use super::source;
use crate::export::json::{self, Json};
use crate::model::{Day, ItemId, Report};
use crate::state::Action;
use crate::view::{App, AppProps, Message, Notice, SourceError, Words};

/// A timeline in an element. The element's JavaScript owns it and ends it with [`Widget::destroy`].
#[wasm_bindgen]
pub struct Widget {
    app: AppHandle<App>,
    container: Element,
    options: Options,
    /// The choice that the host has asked for and that is not drawn yet.
    asked: Rc<RefCell<Option<Option<ItemId>>>>,
    read: Callback<Vec<u8>, Result<Report, SourceError>>,
    notify: Callback<Notice>,
    _printing: Vec<EventListener>,
}

#[wasm_bindgen]
impl Widget {
    /// Draws into `container`, tells `host` what happens, and calls `retry` when the reader asks
    /// to fetch the report again.
    pub fn mount(container: Element, host: HtmlElement, options: JsValue, retry: Function) -> Self {
        let options = read_options(options);
        let asked: Rc<RefCell<Option<Option<ItemId>>>> = Rc::default();
        let notify = Callback::from({
            let asked = Rc::clone(&asked);
            move |notice| {
                let (asked, host, retry) = (Rc::clone(&asked), host.clone(), retry.clone());
                // Not while the app is at work: whoever hears of it may ask for more at once.
                spawn_local(async move {
                    if matches!(notice, Notice::Select(_)) {
                        asked.take();
                    }
                    tell(&host, &retry, notice);
                });
            }
        });
        let read = Callback::from(|bytes: Vec<u8>| source::read(&bytes));
        let props =
            AppProps { words: words(&options, &container), read: read.clone(), notify: notify.clone() };
        let app = Renderer::<App>::with_root_and_props(container.clone(), props).render();
        let _printing = printing(&app);
        Self { app, container, options, asked, read, notify, _printing }
    }

    /// Takes over attributes that have changed.
    pub fn update(&mut self, options: JsValue) {
        let options = read_options(options);
        let actions = options.changes(&self.options);
        self.app.update(AppProps {
            words: words(&options, &self.container),
            read: self.read.clone(),
            notify: self.notify.clone(),
        });
        self.options = options;
        self.app.send_message_batch(actions.into_iter().map(Message::Act).collect());
    }

    /// Shows the report that these bytes hold.
    pub fn show(&self, bytes: Vec<u8>) {
        self.app.send_message(Message::Show(Ok(bytes), self.options.first_actions()));
    }

    /// Says why there is no report, by the word of a `SourceError`.
    pub fn fail(&self, reason: &str) {
        let error = SourceError::from_word(reason).unwrap_or(SourceError::Unreachable);
        self.app.send_message(Message::Show(Err(error), Vec::new()));
    }

    /// Chooses an item, or none. An id that the report does not have changes nothing.
    pub fn select(&self, id: Option<String>) {
        let id = id.map(ItemId::new);
        let is_known = |id: &ItemId| {
            let app = self.app.get_component();
            app.is_some_and(|app| app.reading().is_some_and(|reading| reading.timeline.key(id).is_some()))
        };
        if id.as_ref().is_none_or(is_known) {
            self.asked.replace(Some(id.clone()));
            self.app.send_message(Message::Act(Action::Select(id)));
        }
    }

    /// Shows the days from one EDTF date to another, both included; does nothing where either is
    /// no date.
    #[wasm_bindgen(js_name = zoomTo)]
    pub fn zoom_to(&self, from: &str, to: &str) {
        if let Some((from, to)) = window(from, to) {
            self.app.send_message(Message::Act(Action::SetWindow(from, to)));
        }
    }

    /// Back to the first view: nothing chosen, everything shown.
    pub fn reset(&self) {
        let actions = [Action::Select(None), Action::ClearFilters, Action::ShowAll];
        self.app.send_message_batch(actions.into_iter().map(Message::Act).collect());
        let first = self.options.first_actions();
        self.app.send_message_batch(first.into_iter().map(Message::Act).collect());
    }

    /// The report as the public JSON has it, as a plain object; `null` while there is none.
    pub fn timeline(&self) -> JsValue {
        let app = self.app.get_component();
        let reading = app.as_ref().and_then(|app| app.reading());
        reading.map_or(JsValue::NULL, |reading| plain(&json::timeline(reading.timeline.report())))
    }

    /// The id of the chosen item.
    pub fn selected(&self) -> Option<String> {
        let drawn = || self.app.get_component()?.reading()?.state.selected.clone();
        let asked = self.asked.borrow().clone();
        asked.unwrap_or_else(drawn).map(|id| id.to_string())
    }

    /// Takes everything down and forgets it.
    pub fn destroy(self) {
        self.app.destroy();
    }
}

/// Paper holds every row: the window tells before and after it prints, or only that its medium is
/// another one. It is listened to for as long as the values live.
fn printing(app: &AppHandle<App>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let tell = |scope: &Scope<App>, paper| {
        scope.send_message(Message::Print(paper));
        draw_now();
    };
    let on = |(name, paper)| {
        let scope = (**app).clone();
        EventListener::new(&window, name, move |_| tell(&scope, paper))
    };
    let mut listeners = Vec::from([("beforeprint", true), ("afterprint", false)].map(on));
    if let Ok(Some(print)) = window.match_media("print") {
        let (scope, medium) = ((**app).clone(), print.clone());
        listeners.push(EventListener::new(&print, "change", move |_| tell(&scope, medium.matches())));
    }
    listeners
}

/// Draws what is to be drawn. The page is copied for paper as soon as it has been told, so that what
/// the scheduler does later comes too late.
fn draw_now() {
    let flush = pin!(yew::scheduler::flush());
    // It draws when it is first asked; that it may want to be asked again is of no interest.
    let _ = flush.poll(&mut Context::from_waker(Waker::noop()));
}

fn read_options(options: JsValue) -> Options {
    Options::of(|name| Reflect::get(&options, &name.into()).ok()?.as_string())
}

fn words(options: &Options, container: &Element) -> Words {
    let language = options.language();
    let environment = Rc::new(Browser::new(language, container.clone()));
    Words { language, today: options.now().or_else(Browser::today), environment }
}

/// Hands a notice on as an event of the element.
fn tell(host: &HtmlElement, retry: &Function, notice: Notice) {
    match notice {
        Notice::Ready => dispatch(host, "nato-timeline:ready", Json::Null),
        Notice::Select(id) => {
            let id = id.map_or(Json::Null, |id| Json::text(id.as_str()));
            dispatch(host, "nato-timeline:select", Json::Object(vec![("id".into(), id)]));
        }
        // ISO dates, both included.
        Notice::Range(from, to) => {
            let day = |days: f64| Json::text(Day::from_number(days as i32).to_string());
            let (from, to) = (day(from.floor()), day((to - 1.0).ceil().max(from.floor())));
            let range = Json::Object(vec![("from".into(), from), ("to".into(), to)]);
            dispatch(host, "nato-timeline:rangechange", range);
        }
        Notice::Error(error) => {
            let reason = Json::Object(vec![("reason".into(), Json::text(error.as_str()))]);
            dispatch(host, "nato-timeline:error", reason);
        }
        // What the host's script throws is its own affair.
        Notice::Retry => drop(retry.call0(&JsValue::UNDEFINED)),
    }
}

fn dispatch(host: &HtmlElement, name: &str, detail: Json) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&plain(&detail));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // Whether a listener called `preventDefault` makes no difference.
        let _ = host.dispatch_event(&event);
    }
}

/// JSON as plain data of JavaScript.
fn plain(json: &Json) -> JsValue {
    JSON::parse(&json.to_string()).unwrap_or(JsValue::NULL)
}

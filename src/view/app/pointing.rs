//! Pointers and wheels on the plot and its overview: from events to the gesture, and from the
//! gesture, once a frame, to the state.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::render::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, PointerEvent, SvgElement, WheelEvent};
use yew::html::Scope;
use yew::prelude::*;

use super::{App, Message};
use crate::layout::{tenths, within};
use crate::state::Action;
use crate::view::gesture::Grip;

/// What a pointer or a wheel does. Places are pixels of the plot from its left edge.
#[derive(Clone, Copy, Debug)]
pub enum Pointing {
    /// It goes down.
    Press { id: i32, grip: Grip, x: f64 },
    /// It moves while it is down.
    Drag { id: i32, x: f64 },
    /// It goes up, or the browser takes it for scrolling.
    Release { id: i32 },
    /// A wheel turns: so many times closer, and so many pixels later.
    Wheel { factor: f64, pan: f64, x: f64 },
    /// A double click.
    Closer { x: f64 },
    /// The next frame: what has gathered is applied.
    Frame,
}

/// What a double click zooms.
const CLOSER: f64 = 2.0;

/// What wheels have asked for since the last frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wheel {
    factor: f64,
    pan: f64,
    x: f64,
}

/// Listens on the container for as long as the values live.
pub(super) fn listen(root: &Element, link: &Scope<App>) -> Vec<EventListener> {
    let on = |name: &'static str, options, hear: fn(&Event) -> Option<Pointing>| {
        let link = link.clone();
        EventListener::new_with_options(root, name, options, move |event| {
            if let Some(pointing) = hear(event) {
                link.send_message(Message::Point(pointing));
            }
        })
    };
    let passive = EventListenerOptions::default();
    // Heard before any other, and by no other where a drag ends in it: not every engine leaves such
    // a click to what has caught the pointer.
    let app = link.clone();
    let click = EventListener::new_with_options(
        root,
        "click",
        EventListenerOptions::run_in_capture_phase(),
        move |event| {
            let by_pointer = event.dyn_ref::<MouseEvent>().filter(|event| event.detail() > 0);
            let has_moved = || app.get_component().is_some_and(|app| app.gesture.has_moved());
            if by_pointer.and_then(place).is_some() && has_moved() {
                event.stop_propagation();
            }
        },
    );
    vec![
        click,
        on("pointerdown", passive, press),
        on("pointermove", passive, drag),
        on("pointerup", passive, release),
        on("pointercancel", passive, release),
        on("dblclick", passive, closer),
        on("wheel", EventListenerOptions::enable_prevent_default(), wheel),
    ]
}

/// The plot or the overview that an event is on, what of it, and where.
fn place(event: &MouseEvent) -> Option<(Element, Grip, f64)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    if target.closest(".gathered").ok()?.is_some() {
        return None;
    }
    let plot = target.closest("[data-plot]").ok()??;
    let x = f64::from(event.client_x()) - plot.get_bounding_client_rect().left();
    let grip = match target.closest("[data-grip]").ok()? {
        Some(grip) => Grip::from_word(&grip.get_attribute("data-grip")?)?,
        None if plot.get_attribute("data-plot")? == "overview" => Grip::Strip,
        None => Grip::Plot,
    };
    Some((plot, grip, x))
}

fn press(event: &Event) -> Option<Pointing> {
    let event = event.dyn_ref::<PointerEvent>()?;
    if event.button() != 0 {
        return None;
    }
    let (_, grip, x) = place(event)?;
    Some(Pointing::Press { id: event.pointer_id(), grip, x })
}

fn drag(event: &Event) -> Option<Pointing> {
    let event = event.dyn_ref::<PointerEvent>()?;
    if event.buttons() == 0 {
        return None;
    }
    Some(Pointing::Drag { id: event.pointer_id(), x: place(event)?.2 })
}

fn release(event: &Event) -> Option<Pointing> {
    Some(Pointing::Release { id: event.dyn_ref::<PointerEvent>()?.pointer_id() })
}

fn closer(event: &Event) -> Option<Pointing> {
    let (_, grip, x) = place(event.dyn_ref::<MouseEvent>()?)?;
    (grip == Grip::Plot).then_some(Pointing::Closer { x })
}

/// With Ctrl, as a trackpad's pinch has it too, a wheel zooms; sideways it pans where there is
/// something to pan to. A plain wheel scrolls the page.
fn wheel(event: &Event) -> Option<Pointing> {
    let event = event.dyn_ref::<WheelEvent>()?;
    let (plot, grip, x) = place(event)?;
    if grip != Grip::Plot {
        return None;
    }
    let unit = if event.delta_mode() == WheelEvent::DOM_DELTA_LINE { 16.0 } else { 1.0 };
    let (across, down) = (event.delta_x() * unit, event.delta_y() * unit);
    if event.ctrl_key() {
        event.prevent_default();
        let factor = (-within(down, -50.0, 50.0) * 0.006).exp();
        return Some(Pointing::Wheel { factor, pan: 0.0, x });
    }
    let sideways = if event.shift_key() && across == 0.0 { down } else { across };
    let scrolls = sideways.abs() <= down.abs() && !event.shift_key();
    if scrolls || !plot.class_list().contains("zoomed") {
        return None;
    }
    event.prevent_default();
    Some(Pointing::Wheel { factor: 1.0, pan: sideways, x })
}

impl App {
    /// Follows a pointer or a wheel; whether anything is to be drawn anew.
    pub(super) fn point(&mut self, ctx: &Context<Self>, pointing: Pointing) -> bool {
        let Some(scene) = self.reading.scene.clone() else { return false };
        let mut actions = Vec::new();
        match pointing {
            Pointing::Press { id, grip, x } => {
                self.travel = None;
                self.gesture.press(id, grip, x, &scene);
                if grip == Grip::Strip {
                    self.wait_for_frame(ctx);
                }
            }
            Pointing::Drag { id, x } => {
                if self.gesture.drag(id, x) {
                    self.capture(id);
                    self.move_drawing();
                    if self.gesture.is_due(&scene) {
                        self.wait_for_frame(ctx);
                    }
                }
            }
            Pointing::Release { id } => {
                if self.gesture.holds(id) {
                    actions = self.gesture.take(&scene);
                    self.gesture.release(id);
                }
            }
            Pointing::Wheel { factor, pan, x } => {
                let before = self.wheel.map_or((1.0, 0.0), |wheel| (wheel.factor, wheel.pan));
                self.wheel = Some(Wheel { factor: before.0 * factor, pan: before.1 + pan, x });
                self.wait_for_frame(ctx);
            }
            Pointing::Closer { x } => {
                actions.push(Action::Zoom { factor: CLOSER, at: Some(scene.scale.day(x)) });
            }
            Pointing::Frame => {
                self.frame = None;
                actions = self.gesture.take(&scene);
                if let Some(Wheel { factor, pan, x }) = self.wheel.take() {
                    let zoom = Action::Zoom { factor, at: Some(scene.scale.day(x)) };
                    actions.extend((factor != 1.0).then_some(zoom));
                    actions.extend((pan != 0.0).then(|| Action::Pan(pan / scene.plot.width())));
                }
            }
        }
        if actions.is_empty() {
            return false;
        }
        let before = self.reading.state.clone();
        actions.into_iter().for_each(|action| self.reading.apply(action));
        self.settle(ctx, &before);
        true
    }

    fn wait_for_frame(&mut self, ctx: &Context<Self>) {
        if self.frame.is_none() {
            let link = ctx.link().clone();
            self.frame =
                Some(request_animation_frame(move |_| link.send_message(Message::Point(Pointing::Frame))));
        }
    }

    fn part(&self, selector: &str) -> Option<Element> {
        self.root.cast::<Element>()?.query_selector(selector).ok().flatten()
    }

    /// Keeps a pointer that has begun to drag, also outside of the plot. Not earlier: a click has to
    /// reach what it is on.
    fn capture(&self, id: i32) {
        let held = if self.gesture.is_on_plot() { ".stage" } else { ".overview" };
        if let Some(element) = self.part(held) {
            // A pointer that has just gone up cannot be kept, and need not be.
            let _ = element.set_pointer_capture(id);
        }
    }

    /// Moves the drawing as far as it is dragged beyond what it shows.
    pub(super) fn move_drawing(&self) {
        let drawing = self.part("[data-moving]").and_then(|drawing| drawing.dyn_into::<SvgElement>().ok());
        let (Some(drawing), Some(scene)) = (drawing, &self.reading.scene) else { return };
        let offset = if self.gesture.drags_plot() { self.gesture.offset(scene) } else { 0.0 };
        // Setting a property of the object model cannot fail for a known name.
        let _ = match offset {
            0.0 => drawing.style().remove_property("transform").map(drop),
            offset => {
                drawing.style().set_property("transform", &["translateX(", &tenths(offset), "px)"].concat())
            }
        };
    }
}

//! The way from one scale of the plot to the other, for readers who like things to move.

use gloo::render::{AnimationFrame, request_animation_frame};
use yew::prelude::*;

use super::{App, Message};
use crate::layout::{Scene, between};
use crate::view::shared::Shared;

/// How long it takes, in milliseconds.
const DURATION: f64 = 350.0;

/// A plot on its way to the scene of the reading.
pub(super) struct Travel {
    from: Shared<Scene>,
    /// When the first frame was.
    start: Option<f64>,
    /// What is drawn of the way.
    shown: Shared<Scene>,
    _next: AnimationFrame,
}

impl App {
    /// The plot as it is drawn, and whether it is on its way to another one.
    pub(super) fn scene(&self) -> (Option<&Shared<Scene>>, bool) {
        let travel = self.travel.as_ref().map(|travel| &travel.shown);
        (travel.or(self.reading.scene.as_ref()), travel.is_some())
    }

    /// Begins at a scene.
    pub(super) fn set_off(&mut self, ctx: &Context<Self>, from: Shared<Scene>) {
        let shown = from.clone();
        self.travel = Some(Travel { from, start: None, shown, _next: next(ctx) });
    }

    /// Goes on at a frame; whether anything is to be drawn anew.
    pub(super) fn travel(&mut self, ctx: &Context<Self>, now: f64) -> bool {
        let (Some(travel), Some(to)) = (self.travel.as_mut(), &self.reading.scene) else { return false };
        let time = (now - *travel.start.get_or_insert(now)) / DURATION;
        if time >= 1.0 {
            self.travel = None;
        } else {
            // Slow at both ends.
            let share = time * time * (3.0 - 2.0 * time);
            travel.shown = Shared::new(between(&travel.from, to, share));
            travel._next = next(ctx);
        }
        true
    }
}

fn next(ctx: &Context<App>) -> AnimationFrame {
    let link = ctx.link().clone();
    request_animation_frame(move |now| link.send_message(Message::Travel(now)))
}

//! What pointers on the plot and its overview ask for: a drag, a pinch, a window moved or resized.
//! Plain values, in pixels of the plot; the root component measures and applies.

use crate::layout::{Scene, within};
use crate::state::Action;

/// What a pointer went down on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grip {
    /// The plot.
    Plot,
    /// The window of the overview.
    Window,
    /// The beginning of that window.
    Start,
    /// Its end.
    End,
    /// The overview outside of its window.
    Strip,
}

impl Grip {
    /// The grip of a word in `data-grip`.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "window" => Some(Self::Window),
            "start" => Some(Self::Start),
            "end" => Some(Self::End),
            _ => None,
        }
    }
}

/// A pointer held down.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Held {
    id: i32,
    grip: Grip,
    /// Where it went down, and where it is: pixels of the plot.
    start: f64,
    x: f64,
    /// The edges of the overview's window when it went down.
    window: (f64, f64),
    /// Whether all was shown when it went down: then there is no window to move yet.
    whole: bool,
}

/// The pointers held down on the plot.
#[derive(Debug, Default)]
pub struct Gesture {
    held: Vec<Held>,
    /// How far the plot is dragged beyond what has been applied.
    offset: f64,
    /// How many times closer the fingers have zoomed beyond what has been applied.
    factor: f64,
    moved: bool,
}

/// A pointer that moves less than this is a click.
const THRESHOLD: f64 = 4.0;

/// A plot dragged by this share of its width is drawn anew; until then its drawing only moves.
const REDRAW: f64 = 0.125;

impl Gesture {
    /// A pointer goes down.
    pub fn press(&mut self, id: i32, grip: Grip, x: f64, scene: &Scene) {
        if self.held.is_empty() {
            // A press on the strip means that place at once.
            (self.moved, self.offset, self.factor) = (grip == Grip::Strip, 0.0, 1.0);
        }
        // Two fingers of the plot pinch; a third one, or one elsewhere, is not heard.
        let pinches = self.held.len() == 1 && self.held[0].grip == Grip::Plot && grip == Grip::Plot;
        if self.held.is_empty() || pinches {
            let window = (scene.overview.window.x0, scene.overview.window.x1);
            let whole = window.1 - window.0 > scene.plot.width() - 1.0;
            self.held.push(Held { id, grip, start: x, x, window, whole });
        }
    }

    /// A pointer moves; whether it is one held down that has moved far enough to mean it.
    pub fn drag(&mut self, id: i32, x: f64) -> bool {
        let span = |held: &[Held]| match held {
            [one, other] => Some((one.x - other.x).abs().max(1.0)),
            _ => None,
        };
        let middle = |held: &[Held]| held.iter().map(|held| held.x).sum::<f64>() / held.len().max(1) as f64;
        let before = (span(&self.held), middle(&self.held));
        let Some(held) = self.held.iter_mut().find(|held| held.id == id) else { return false };
        held.x = x;
        self.moved |= (x - held.start).abs() >= THRESHOLD;
        if held.grip == Grip::Plot {
            self.offset += middle(&self.held) - before.1;
            if let (Some(before), Some(after)) = (before.0, span(&self.held)) {
                self.factor *= after / before;
            }
        }
        self.moved
    }

    /// A pointer goes up.
    pub fn release(&mut self, id: i32) {
        self.held.retain(|held| held.id != id);
    }

    /// Whether a pointer is one of those held down.
    pub fn holds(&self, id: i32) -> bool {
        self.held.iter().any(|held| held.id == id)
    }

    /// Whether the pointers are on the plot, not on its overview.
    pub fn is_on_plot(&self) -> bool {
        self.held.first().is_some_and(|held| held.grip == Grip::Plot)
    }

    /// Whether the last press has become a drag, so that the click at its end means nothing.
    pub fn has_moved(&self) -> bool {
        self.moved
    }

    /// Whether the drawing is being dragged, and has to be moved by hand.
    pub fn drags_plot(&self) -> bool {
        self.moved && matches!(self.held[..], [Held { grip: Grip::Plot, .. }])
    }

    /// How far the drawing has to be moved: as far as it was dragged, but not beyond the ends of
    /// the range.
    pub fn offset(&self, scene: &Scene) -> f64 {
        let window = scene.overview.window;
        let stretch = scene.plot.width() / window.width().max(1.0);
        let least = (window.x1 - scene.plot.x1) * stretch;
        let most = (window.x0 - scene.plot.x0) * stretch;
        within(self.offset, least.min(0.0), most.max(0.0))
    }

    /// Whether what was done is to be applied now: it has gone far, or all pointers are up.
    pub fn is_due(&self, scene: &Scene) -> bool {
        !self.drags_plot() || self.offset(scene).abs() >= REDRAW * scene.plot.width()
    }

    /// What to apply, and forgets it.
    pub fn take(&mut self, scene: &Scene) -> Vec<Action> {
        let mut actions = Vec::new();
        if self.moved
            && let Some(action) = self.held.first().and_then(|held| window(held, scene))
        {
            return vec![action];
        }
        if self.moved && self.offset != 0.0 {
            actions.push(Action::Pan(-self.offset(scene) / scene.plot.width()));
        }
        if self.factor != 1.0 {
            let middle = self.held.iter().map(|held| held.x).sum::<f64>() / self.held.len().max(1) as f64;
            let at = (!self.held.is_empty()).then(|| scene.scale.day(middle - self.offset));
            actions.push(Action::Zoom { factor: self.factor, at });
        }
        (self.offset, self.factor) = (0.0, 1.0);
        actions
    }
}

/// The window of the overview as a pointer has moved it.
fn window(held: &Held, scene: &Scene) -> Option<Action> {
    let moved = held.x - held.start;
    let (x0, x1) = held.window;
    let plot = scene.plot;
    let (from, to) = match held.grip {
        Grip::Plot => return None,
        // Nothing to move: the pointer draws a window.
        Grip::Window if held.whole => (held.start.min(held.x), held.start.max(held.x)),
        Grip::Window => {
            let moved = within(moved, plot.x0 - x0, plot.x1 - x1);
            (x0 + moved, x1 + moved)
        }
        Grip::Strip => {
            let half = (x1 - x0) / 2.0;
            let middle = within(held.x, plot.x0 + half, plot.x1 - half);
            (middle - half, middle + half)
        }
        Grip::Start => (x0 + moved, x1),
        Grip::End => (x0, x1 + moved),
    };
    let day = |x: f64| scene.overview.scale.day(within(x, plot.x0, plot.x1));
    Some(Action::SetWindow(day(from), day(to)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::{Choice, Estimate, Key, ScaleKind, Timeline, Viewport, wide};
    use crate::model::{Basis, Event, EventKind, ItemId, Report};

    /// A plot of 1,000 pixels over the years 2000 to 2009, of which a part is shown.
    fn scene(window: Option<(f64, f64)>) -> Scene {
        let event = |year: i32| Event {
            id: ItemId::new(year.to_string()),
            title: year.to_string(),
            kind: EventKind::Summit,
            date: year.to_string().parse().ok(),
            basis: Basis::Stated,
            date_span: None,
            place: None,
            actors: Vec::new(),
            mentions: Vec::new(),
            section: None,
        };
        let timeline =
            Timeline::new(Report { events: (2000..2010).map(event).collect(), ..Report::default() });
        let visible: Vec<Key> = timeline.keys().collect();
        let (from, to) = timeline.pace(ScaleKind::Calendar).domain();
        let window = window.map(|(start, end)| (from + start * (to - from), from + end * (to - from)));
        let choice = Choice { visible: &visible, selected: None, scale: ScaleKind::Calendar, window };
        let viewport = Viewport { width: 1000.0, height: 300.0, heading: 0.0, line: 16.0, today: None };
        wide(&timeline, &choice, &viewport, &Estimate::default())
    }

    /// The shares of the range that an action on the window asks for.
    fn shares(actions: &[Action], scene: &Scene) -> (i32, i32) {
        let [Action::SetWindow(from, to)] = actions else { panic!("{actions:?}") };
        let share = |day: f64| (scene.overview.scale.x(day) / 10.0).round() as i32;
        (share(*from), share(*to))
    }

    fn dragged(grip: Grip, from: f64, to: f64, scene: &Scene) -> Vec<Action> {
        let mut gesture = Gesture::default();
        gesture.press(1, grip, from, scene);
        gesture.drag(1, to);
        gesture.take(scene)
    }

    #[test]
    fn a_press_that_hardly_moves_is_a_click() {
        let scene = scene(Some((0.4, 0.6)));
        assert!(dragged(Grip::Plot, 500.0, 503.0, &scene).is_empty());
        assert!(dragged(Grip::Window, 500.0, 502.0, &scene).is_empty());
    }

    #[test]
    fn a_drag_pans_and_stops_at_the_ends_of_the_range() {
        let near_start = scene(Some((0.01, 0.21)));
        let middle = scene(Some((0.4, 0.6)));
        let pan = |actions: Vec<Action>| match actions[..] {
            [Action::Pan(widths)] => (widths * 100.0).round() as i32,
            _ => panic!("{actions:?}"),
        };
        assert_eq!(pan(dragged(Grip::Plot, 500.0, 300.0, &middle)), 20);
        assert_eq!(pan(dragged(Grip::Plot, 500.0, 900.0, &near_start)), -5);
    }

    #[test]
    fn the_window_is_moved_resized_drawn_and_placed() {
        let part = scene(Some((0.4, 0.6)));
        assert_eq!(shares(&dragged(Grip::Window, 500.0, 600.0, &part), &part), (50, 70));
        assert_eq!(shares(&dragged(Grip::Window, 500.0, 990.0, &part), &part), (80, 100));
        assert_eq!(shares(&dragged(Grip::Start, 400.0, 300.0, &part), &part), (30, 60));
        assert_eq!(shares(&dragged(Grip::End, 600.0, 800.0, &part), &part), (40, 80));
        assert_eq!(shares(&dragged(Grip::Strip, 800.0, 800.0, &part), &part), (70, 90));
        let whole = scene(None);
        assert_eq!(shares(&dragged(Grip::Window, 700.0, 200.0, &whole), &whole), (20, 70));
    }

    #[test]
    fn two_fingers_zoom_around_their_middle() {
        let scene = scene(None);
        let mut gesture = Gesture::default();
        gesture.press(1, Grip::Plot, 400.0, &scene);
        gesture.press(2, Grip::Plot, 600.0, &scene);
        gesture.press(3, Grip::Plot, 10.0, &scene);
        gesture.drag(1, 300.0);
        gesture.drag(2, 700.0);
        let actions = gesture.take(&scene);
        assert!(gesture.has_moved());
        let [Action::Zoom { factor, at: Some(at) }] = actions[..] else { panic!("{actions:?}") };
        assert!((factor - 2.0).abs() < 1e-9, "{factor}");
        assert!((scene.scale.x(at) - 500.0).abs() < 1.0, "{at}");
        assert!(gesture.take(&scene).is_empty(), "it is applied once");
    }
}

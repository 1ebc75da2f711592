//! The root of the widget: one component that owns the state, hears what the reader does, and
//! draws. Everything below it is drawn from values alone.

mod effect;
mod listeners;
mod pointing;
mod travel;
mod update;

use gloo::events::EventListener;
use gloo::render::AnimationFrame;
use yew::prelude::*;

use super::aside;
use super::command::Command;
use super::detail::Detail;
use super::dialogs;
use super::filters;
use super::gesture::Gesture;
use super::header::Header;
use super::keys::KeyRequest;
use super::list::List;
use super::notices;
use super::plot::Plot;
use super::reading::{Reading, WIDE};
use super::report::ReportText;
use super::source::SourceError;
use super::table::Table;
use super::words::Words;
use crate::layout::{Key, Lane};
use crate::model::{ItemId, Report};
use crate::state::{Action, Panel, State};
use effect::Effect;
use pointing::{Pointing, Wheel};
use travel::Travel;

/// What the widget tells its host.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The first report is on the screen.
    Ready,
    /// Another item is chosen, or none.
    Select(Option<ItemId>),
    /// Other days are shown: the first one, and the one after the last.
    Range(f64, f64),
    /// A report could not be read.
    Error(SourceError),
    /// The reader asks to fetch the report again.
    Retry,
}

/// What the host gives the widget.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// Language, today, the browser.
    pub words: Words,
    /// Reads the bytes of a file as a report.
    pub read: Callback<Vec<u8>, Result<Report, SourceError>>,
    /// Where notices go.
    pub notify: Callback<Notice>,
}

/// What happens to the widget.
#[derive(Debug)]
pub enum Message {
    /// The host's report as bytes, or why there is none; and what is to be chosen at first.
    Show(Result<Vec<u8>, SourceError>, Vec<Action>),
    /// The bytes of a report that the reader opened.
    Opened(Vec<u8>),
    /// A file that the reader opened could not be read.
    Refused(SourceError),
    /// A dialog was closed, by Escape or by the browser.
    DialogClosed,
    /// Something to choose or show.
    Act(Action),
    /// A click on an item in the list, the text or the detail.
    Choose(ItemId),
    /// A click on a lane of the legend.
    ToggleLane(Lane),
    /// A click on a count of the plot, by the first item that it holds.
    OpenCount(Key),
    /// A pointer or a wheel on the plot.
    Point(Pointing),
    /// The next frame on the way from one scale to the other, and when it is.
    Travel(f64),
    /// A click on a control.
    Do(Command),
    /// A key.
    Key(KeyRequest),
    /// The page is about to be printed, or has been.
    Print(bool),
    /// The text of the report has been scrolled.
    Scrolled,
    /// A heading of the report is to be shown, by its block.
    Heading(usize),
    /// A footnote, or the place that calls it, is to be shown.
    Footnote {
        /// Its number.
        number: u16,
        /// Back to where it is called.
        caller: bool,
    },
    /// The size of the container or of its text may have changed.
    Resize,
}

#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Loading,
    Failed(SourceError),
    Shown,
}

/// The widget.
pub struct App {
    root: NodeRef,
    phase: Phase,
    /// The host has yet to hear that another report is on the screen.
    is_new: bool,
    reading: Reading,
    /// The width of the container, with and without its padding.
    width: (f64, f64),
    /// The way from one scale to the other, while it lasts.
    travel: Option<Travel>,
    gesture: Gesture,
    /// What wheels have asked for since the last frame.
    wheel: Option<Wheel>,
    /// The next frame, where something waits for it.
    frame: Option<AnimationFrame>,
    /// Why the text given to the open dialog could not be read.
    problem: Option<SourceError>,
    /// What stands at the top of the text that the reader scrolled: an item, a heading.
    read: (Option<ItemId>, Option<usize>),
    /// Whether something in the widget had the focus before the last change, and what stands nearest
    /// where that is no longer drawn.
    focused: bool,
    nearest: String,
    /// What a screen reader is told.
    announcement: String,
    /// What is to be done with the page once it is drawn.
    effects: Vec<Effect>,
    listeners: Vec<EventListener>,
    resize: Option<listeners::SizeWatch>,
}

impl App {
    /// The report on the screen, if there is one.
    pub fn reading(&self) -> Option<&Reading> {
        (self.phase == Phase::Shown).then_some(&self.reading)
    }

    fn is_measured(&self) -> bool {
        self.width.0 > 0.0
    }

    fn is_wide(&self) -> bool {
        self.width.0 >= WIDE
    }

    fn lay_out(&mut self, words: &Words) {
        self.reading.lay_out(words, self.is_wide().then_some(self.width.1));
    }

    fn view_reading(&self, words: &Words) -> Html {
        let reading = &self.reading;
        let timeline = &reading.timeline;
        let selected = reading.selected();
        let table = reading.state.table;
        let (scene, moving) = self.scene();
        // The head tells nothing of the days that are shown, and is not drawn anew while the plot moves.
        let unmoved = State { window: None, ..reading.state.clone() };
        let detail = selected.map(|selected| {
            html! { <Detail timeline={timeline.clone()} {selected} words={words.clone()} /> }
        });
        html! {
            <>
                <Header timeline={timeline.clone()} state={unmoved} facets={reading.facets.clone()}
                    has_plot={reading.scene.is_some()} words={words.clone()} />
                if timeline.is_empty() {
                    { notices::nothing_found(words) }
                } else if reading.rows.is_empty() {
                    { notices::no_match(filters::in_force(timeline, &reading.state, &reading.facets, words, true), words) }
                } else {
                    if let Some(scene) = scene {
                        <Plot timeline={timeline.clone()} scene={scene.clone()} {moving} state={reading.state.clone()}
                            read={self.read.0.as_ref().and_then(|id| timeline.key(id))} words={words.clone()} />
                    }
                    <div class={classes!("below", selected.map(|_| "with-detail"))}>
                        if self.is_wide() || table { { detail.clone() } }
                        if table {
                            <Table timeline={timeline.clone()} keys={reading.sorted.clone()} limit={reading.rows_drawn()} {selected}
                                sort={reading.state.sort} words={words.clone()} />
                        } else {
                            <List timeline={timeline.clone()} rows={reading.rows.clone()} limit={reading.rows_drawn()} {selected}
                                in_place={!self.is_wide()} words={words.clone()}>
                                { detail.unwrap_or_default() }
                            </List>
                        }
                    </div>
                }
                if !timeline.report().text.blocks().is_empty() {
                    <div class="report" part="report">
                        { aside::aside(timeline, reading.excerpt.blocks(), self.read.1, self.is_wide(), words) }
                        <ReportText timeline={timeline.clone()} annotations={reading.annotations.clone()} {selected}
                            excerpt={reading.excerpt.clone()} words={words.clone()} />
                    </div>
                }
            </>
        }
    }
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(_: &Context<Self>) -> Self {
        Self {
            root: NodeRef::default(),
            phase: Phase::Loading,
            is_new: false,
            reading: Reading::default(),
            width: (0.0, 0.0),
            travel: None,
            gesture: Gesture::default(),
            wheel: None,
            frame: None,
            problem: None,
            read: (None, None),
            focused: false,
            nearest: String::new(),
            announcement: String::new(),
            effects: Vec::new(),
            listeners: Vec::new(),
            resize: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        self.focused |= self.root.cast().is_some_and(|root| effect::active(&root).is_some());
        match message {
            Message::Point(pointing) => self.point(ctx, pointing),
            Message::Travel(now) => self.travel(ctx, now),
            message => self.hear(ctx, message),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &AppProps) -> bool {
        self.lay_out(&ctx.props().words);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let words = &ctx.props().words;
        let panel = self.reading.state.panel;
        html! {
            <div class="widget" part="widget" ref={self.root.clone()} lang={words.language.tag()}
                role="region" aria-label={words.messages().widget}>
                { match self.phase {
                    Phase::Loading => notices::loading(words),
                    Phase::Failed(error) => notices::failed(error, words),
                    // Not for a width that is about to change: what is drawn would jump.
                    Phase::Shown if !self.is_measured() => Html::default(),
                    Phase::Shown => self.view_reading(words),
                } }
                <div class="measure"></div>
                <p class="unseen" role="status">{ self.announcement.clone() }</p>
                { dialogs::open_dialog(panel == Panel::Open, self.problem, words) }
                { dialogs::keys_dialog(panel == Panel::Keys, words) }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let Some(root) = self.root.cast::<web_sys::Element>() else { return };
        if first {
            self.listeners = listeners::listen(&root, ctx.link());
            self.resize = listeners::SizeWatch::new(&root, ctx.link().callback(|()| Message::Resize));
            ctx.link().send_message(Message::Resize);
        }
        self.move_drawing();
        effect::show_dialog(&root, self.reading.state.panel);
        for effect in self.effects.drain(..) {
            effect.perform(&root);
        }
        if std::mem::take(&mut self.focused) {
            effect::restore(&root, &self.nearest);
        }
        if self.is_new && self.is_measured() {
            self.is_new = false;
            ctx.props().notify.emit(Notice::Ready);
        }
    }
}

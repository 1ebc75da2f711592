//! What each message changes.

use yew::prelude::*;

use super::effect::{self, Effect};
use super::{App, AppProps, Message, Notice, Phase};
use crate::layout::ScaleKind;
use crate::model::{ItemId, Report};
use crate::state::{Action, Panel, State};
use crate::view::command::Command;
use crate::view::facts;
use crate::view::keys::KeyRequest;
use crate::view::list::ROWS;
use crate::view::reading::Reading;
use crate::view::source::SourceError;
use crate::view::words::Words;

/// One press on a zoom button, and one on `+` or `−`.
const ZOOM: f64 = 1.5;

impl App {
    /// Applies a message; whether anything is to be drawn anew.
    pub(super) fn hear(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let before = self.reading.state.clone();
        match message {
            Message::Resize => {
                let text_changed = ctx.props().words.environment.look_again();
                let width = self.measured();
                if width == self.width && !text_changed {
                    return false;
                }
                (self.width, self.travel) = (width, None);
            }
            Message::Show(bytes, first) => {
                self.show(ctx, bytes.and_then(|bytes| ctx.props().read.emit(bytes)), first);
            }
            Message::Opened(bytes) => match ctx.props().read.emit(bytes) {
                Ok(report) => self.open(ctx, report),
                Err(error) => self.refuse(error),
            },
            Message::Refused(error) => self.refuse(error),
            Message::DialogClosed => self.close_dialog(),
            Message::Act(action) => self.reading.apply(action),
            Message::Choose(id) => self.choose(id),
            Message::ToggleLane(lane) => self.reading.apply(Action::ToggleLane(lane)),
            Message::OpenCount(first) => {
                self.reading.open_count(first);
                self.effects.push(Effect::FocusGathered);
            }
            // Heard before; nothing is left to do.
            Message::Point(_) | Message::Travel(_) => return false,
            Message::Print(paper) => self.reading.on_paper = paper,
            Message::Scrolled => {
                let read = self.root.cast().map(|root| effect::read(&root)).unwrap_or_default();
                return std::mem::replace(&mut self.read, read) != self.read;
            }
            Message::Heading(block) => {
                self.reading.excerpt.show(block);
                self.effects.push(Effect::Heading(block));
            }
            Message::Do(command) => self.perform(ctx, command),
            Message::Key(KeyRequest::Act(action)) => {
                self.reading.apply(action);
                self.effects.push(Effect::FollowFocus);
            }
            Message::Key(KeyRequest::Do(command)) => self.perform(ctx, command),
            Message::Key(KeyRequest::StepFocus(places)) => self.effects.push(Effect::StepFocus(places)),
            Message::Key(KeyRequest::EnterRows) => self.effects.push(Effect::FocusRow),
            Message::Key(KeyRequest::Search) => self.effects.push(Effect::FocusSearch),
            Message::Footnote { number, caller } => self.effects.push(Effect::Footnote { number, caller }),
        }
        self.settle(ctx, &before);
        true
    }

    /// The width of the container in CSS pixels, with and without its padding.
    fn measured(&self) -> (f64, f64) {
        let Some(root) = self.root.cast::<web_sys::HtmlElement>() else { return self.width };
        let outer = root.get_bounding_client_rect().width();
        let frame = root.query_selector(".measure").ok().flatten();
        let inner = frame.map_or(outer, |frame| frame.get_bounding_client_rect().width());
        (outer, inner)
    }

    /// Shows the host's report. Where there was one before, what the reader has chosen stays as far
    /// as the new one has it.
    fn show(&mut self, ctx: &Context<Self>, report: Result<Report, SourceError>, first: Vec<Action>) {
        match report {
            Ok(report) => {
                let is_first = self.phase != Phase::Shown;
                let state = std::mem::take(&mut self.reading.state);
                self.reading = Reading::new(report, State { selected: None, ..state.clone() });
                self.travel = None;
                self.reading.apply(Action::Select(state.selected));
                if is_first {
                    first.into_iter().for_each(|action| self.reading.apply(action));
                }
                self.is_new = true;
                self.phase = Phase::Shown;
            }
            Err(error) => {
                if self.phase != Phase::Shown {
                    self.phase = Phase::Failed(error);
                }
                ctx.props().notify.emit(Notice::Error(error));
            }
        }
    }

    /// Shows a report that the reader opened: nothing is chosen yet, only the scale stays.
    fn open(&mut self, ctx: &Context<Self>, report: Report) {
        let state = State { scale: self.reading.state.scale, ..State::default() };
        self.reading = Reading::new(report, state);
        self.travel = None;
        self.problem = None;
        self.is_new = true;
        self.phase = Phase::Shown;
        let report = self.reading.timeline.report();
        self.announcement = (ctx.props().words.messages().counts)(report.events.len(), report.pledges.len());
    }

    /// Says in the dialog why a text was not read; the timeline stays.
    fn refuse(&mut self, error: SourceError) {
        self.problem = Some(error);
        self.reading.apply(Action::Open(Panel::Open));
    }

    /// Follows a dialog that the browser has closed.
    fn close_dialog(&mut self) {
        self.problem = None;
        if matches!(self.reading.state.panel, Panel::Open | Panel::Keys) {
            self.reading.apply(Action::Close);
        }
    }

    /// Chooses an item. On a phone, where its card opens in the list, a second tap closes the card.
    fn choose(&mut self, id: ItemId) {
        let again = self.reading.state.selected.as_ref() == Some(&id);
        let next = (!again || self.is_wide()).then_some(id);
        self.reading.apply(Action::Select(next));
        self.effects.push(Effect::KeepFocus);
    }

    fn perform(&mut self, ctx: &Context<Self>, command: Command) {
        let apply = |app: &mut Self, action| app.reading.apply(action);
        match command {
            Command::Previous => apply(self, Action::Step(-1)),
            Command::Next => apply(self, Action::Step(1)),
            Command::ShowInReport => self.effects.push(Effect::ShowInReport),
            Command::Close => {
                apply(self, Action::Close);
                self.problem = None;
            }
            Command::Open => apply(self, Action::Open(Panel::Open)),
            Command::Keys => apply(self, Action::Open(Panel::Keys)),
            Command::Even => apply(self, Action::SetScale(ScaleKind::Even)),
            Command::Calendar => apply(self, Action::SetScale(ScaleKind::Calendar)),
            Command::ZoomIn => apply(self, Action::Zoom { factor: ZOOM, at: None }),
            Command::ZoomOut => apply(self, Action::Zoom { factor: 1.0 / ZOOM, at: None }),
            Command::ShowAll => apply(self, Action::ShowAll),
            Command::ZoomToGathered => self.reading.zoom_to_gathered(),
            Command::GatherUndated => self.reading.gather_undated(),
            Command::Filters => apply(self, Action::ToggleFilters),
            Command::Table => {
                apply(self, Action::ToggleTable);
                self.effects.push(Effect::FocusTable);
            }
            Command::ClearFilters => apply(self, Action::ClearFilters),
            Command::MoreRows => self.reading.limit += ROWS,
            Command::EarlierText => self.reading.excerpt.earlier(),
            Command::LaterText => self.reading.excerpt.later(),
            Command::Retry => {
                self.phase = Phase::Loading;
                ctx.props().notify.emit(Notice::Retry);
            }
            // The listener has read the field and sent what is in it.
            Command::ReadPasted => {}
        }
        if matches!(command, Command::Previous | Command::Next) {
            self.effects.push(Effect::FocusControl(command));
        }
    }

    /// Lays out what has changed, and tells the host and the screen reader.
    pub(super) fn settle(&mut self, ctx: &Context<Self>, before: &State) {
        let AppProps { words, notify, .. } = ctx.props();
        let shown = self.scene().0.cloned();
        self.lay_out(words);
        if self.phase != Phase::Shown {
            return;
        }
        let state = &self.reading.state;
        self.nearest = self.nearest(before);
        if let Some(from) = shown.filter(|_| state.scale != before.scale && words.environment.may_move()) {
            self.set_off(ctx, from);
        }
        let state = &self.reading.state;
        if state.selected != before.selected {
            notify.emit(Notice::Select(state.selected.clone()));
            if let Some(selected) = self.reading.selected() {
                self.announcement = facts::spoken(&self.reading.timeline, selected, words);
                self.effects.push(Effect::ScrollReport);
            }
        } else if (&state.filters, &state.query, state.without_background)
            != (&before.filters, &before.query, before.without_background)
        {
            self.announcement = self.counted(words);
        }
        if state.window != before.window {
            let whole = self.reading.timeline.pace(state.scale).domain();
            let (from, to) = state.window.unwrap_or(whole);
            notify.emit(Notice::Range(from, to));
        }
    }

    /// What stands nearest to what a change has closed.
    fn nearest(&self, before: &State) -> String {
        let state = &self.reading.state;
        let count = before.gathered.first().filter(|_| state.gathered.is_empty());
        let count = count.and_then(|id| self.reading.timeline.key(id));
        match (count, &before.selected) {
            (Some(count), _) => format!("[data-count='{}']", count.0),
            (None, Some(id)) if state.selected.is_none() => format!("[data-item='{id}'] [data-go]"),
            _ => "[data-do='filters']".into(),
        }
    }

    fn counted(&self, words: &Words) -> String {
        match self.reading.rows.len() {
            0 => words.messages().no_match.into(),
            shown => (words.messages().rows_of)(shown, self.reading.timeline.len()),
        }
    }
}

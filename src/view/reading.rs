//! A report as it is on the screen: what follows from the timeline, the reader's choices and the
//! room there is. Made anew on every change; the components only draw it.

use super::annotate::Annotations;
use super::excerpt::Excerpt;
use super::list::ROWS;
use super::shared::Shared;
use super::words::Words;
use crate::layout::{self, Choice, Key, Lane, Row, Scene, TextStyle, Timeline, Viewport};
use crate::model::{Day, ItemId, Report};
use crate::state::{Action, Facets, Filters, Sort, State, facets, reduce, sorted, visible};

/// From this width of the container on there is a plot; the style sheet has the same number.
pub const WIDE: f64 = 640.0;

/// The plot is no higher than this many times the text size, so that the list begins on the first
/// screen. The first number holds for a list that fits beneath. The more items there are, the more
/// of them find their title in the list and a count in the plot, down to the second number.
const PLOT_HEIGHT: (f64, f64) = (15.5, 11.0);

/// So many items fit beneath, and for every one beyond them the plot is so much lower.
const LOWER: (f64, f64) = (26.0, 0.2);

/// From this width on, in times the text size, titles in the list rarely need a second line, and more
/// of them fit.
const ROOMY: f64 = 72.0;

/// A plot narrower than this has the headings of its lanes above them, not beside.
const HEADINGS: f64 = 680.0;

/// What the buttons for zoom, which stand below those headings, take; the style sheet has the same.
const ZOOM_BUTTONS: f64 = 96.0;

/// Text in the plot, as a share of the size of the host's text; the style sheet has the same number.
pub const PLOT_TEXT: f64 = 0.8125;

/// What the list depends on besides the report.
#[derive(PartialEq)]
struct Listed {
    filters: Filters,
    query: String,
    without_background: bool,
    /// How the table is sorted, where there is one.
    table: Option<Sort>,
    today: Option<Day>,
}

/// A report as it is on the screen.
pub struct Reading {
    /// The report made ready to be drawn.
    pub timeline: Shared<Timeline>,
    /// Where everything stands in its text.
    pub annotations: Shared<Annotations>,
    /// What the reader has chosen.
    pub state: State,
    /// The counts of the filters.
    pub facets: Facets,
    /// The rows of the list.
    pub rows: Shared<Vec<Row>>,
    /// The same items in the order of the table, where the list is one.
    pub sorted: Shared<Vec<Key>>,
    /// The plot, where the container is wide enough for one.
    pub scene: Option<Shared<Scene>>,
    /// The items let through, in time order.
    visible: Vec<Key>,
    /// What the three before were made of.
    listed: Option<Listed>,
    /// How many rows of the list are drawn on a screen.
    pub limit: usize,
    /// Whether all is drawn for paper.
    pub on_paper: bool,
    /// Which part of the text is drawn.
    pub excerpt: Excerpt,
    /// How high the plot has been with these items, and the width and height of line that it had then.
    tallest: (f64, (f64, f64)),
}

impl Default for Reading {
    fn default() -> Self {
        Self::new(Report::default(), State::default())
    }
}

impl Reading {
    /// A report as it is first shown.
    pub fn new(report: Report, state: State) -> Self {
        let timeline = Timeline::new(report);
        Self {
            annotations: Shared::new(Annotations::new(&timeline)),
            excerpt: Excerpt::new(&timeline.report().text),
            timeline: Shared::new(timeline),
            state,
            facets: Facets::default(),
            rows: Shared::new(Vec::new()),
            sorted: Shared::new(Vec::new()),
            scene: None,
            visible: Vec::new(),
            listed: None,
            limit: ROWS,
            on_paper: false,
            tallest: (0.0, (0.0, 0.0)),
        }
    }

    /// The chosen item.
    pub fn selected(&self) -> Option<Key> {
        self.state.selected.as_ref().and_then(|id| self.timeline.key(id))
    }

    /// How many rows of the list are drawn: all of them on paper.
    pub fn rows_drawn(&self) -> usize {
        if self.on_paper { usize::MAX } else { self.limit }
    }

    /// Applies an action. The list and the text grow so far that they hold the chosen item.
    pub fn apply(&mut self, action: Action) {
        let before = self.selected();
        self.state = reduce(&self.state, action, &self.timeline);
        match self.selected() {
            Some(selected) if before != Some(selected) => self.reveal(selected),
            _ => {}
        }
    }

    fn reveal(&mut self, selected: Key) {
        let row = match self.state.table {
            true => self.sorted.iter().position(|&key| key == selected),
            false => self.rows.iter().position(|row| row.key == selected),
        };
        self.limit = self.limit.max(row.map_or(0, |row| row + 1));
        if let Some(place) = self.annotations.first(selected) {
            self.excerpt.show(self.excerpt.block_at(place));
        }
    }

    /// Lists what a count of the plot holds.
    pub fn open_count(&mut self, first: Key) {
        let scene = self.scene.as_ref();
        let count = scene.and_then(|scene| scene.clusters.iter().find(|count| count.keys.contains(&first)));
        let ids = count.map(|count| self.ids(&count.keys)).unwrap_or_default();
        self.apply(Action::OpenGathered(ids));
    }

    /// Lists the items without a date.
    pub fn gather_undated(&mut self) {
        let ids = self.scene.as_ref().map(|scene| self.ids(&scene.undated)).unwrap_or_default();
        self.apply(Action::OpenGathered(ids));
    }

    /// Shows the days of the items of the open count, with as much again around them.
    pub fn zoom_to_gathered(&mut self) {
        let days = self.state.gathered.iter().filter_map(|id| self.timeline.days(self.timeline.key(id)?));
        let days = days.filter(|(start, _)| start.is_finite());
        let (from, to) = days.fold((f64::INFINITY, f64::NEG_INFINITY), |(from, to), (start, _)| {
            (from.min(start), to.max(start + 1.0))
        });
        if from < to {
            let pace = self.timeline.pace(self.state.scale);
            let (start, end) = (pace.share(from), pace.share(to));
            let more = (end - start) / 2.0;
            self.apply(Action::SetWindow(pace.day(start - more), pace.day(end + more)));
            self.apply(Action::OpenGathered(Vec::new()));
        }
    }

    fn ids(&self, keys: &[Key]) -> Vec<ItemId> {
        keys.iter().map(|&key| self.timeline.id(key).clone()).collect()
    }

    /// Finds what is let through and lists it, where that has changed: moving the plot is done often,
    /// and changes nothing in the list.
    fn list(&mut self, today: Option<Day>) {
        let State { filters, query, without_background, .. } = &self.state;
        let listed = Listed {
            filters: filters.clone(),
            query: query.clone(),
            without_background: *without_background,
            table: self.state.table.then_some(self.state.sort),
            today,
        };
        if self.listed.as_ref() != Some(&listed) {
            self.visible = visible(&self.timeline, &self.state);
            self.facets = facets(&self.timeline, &self.state);
            self.rows = Shared::new(layout::narrow(&self.timeline, &self.visible, None, today));
            let sorted = listed.table.map(|sort| sorted(&self.timeline, &self.visible, sort));
            self.sorted = Shared::new(sorted.unwrap_or_default());
            self.listed = Some(listed);
            self.tallest.0 = 0.0;
        }
    }

    /// Lays everything out, the plot for its width where the container is wide enough for one.
    pub fn lay_out(&mut self, words: &Words, plot: Option<f64>) {
        self.list(words.today);
        let (visible, selected) = (&self.visible, self.selected());
        self.scene = plot.filter(|_| !visible.is_empty()).map(|width| {
            let choice = Choice { visible, selected, scale: self.state.scale, window: self.state.window };
            let em = words.environment.text_size();
            let messages = words.messages();
            let names = Lane::ALL.map(|lane| messages.lane(lane)).into_iter().chain([messages.undated]);
            let widest =
                names.map(|name| words.environment.width(name, TextStyle::Strong)).fold(0.0, f64::max);
            let line = (PLOT_TEXT * em * 1.23).round();
            let viewport = Viewport {
                width,
                height: plot_height(visible.len(), width / em) * em,
                heading: if width < HEADINGS { 0.0 } else { widest.max(ZOOM_BUTTONS) + em },
                line,
                today: words.today,
            };
            let mut scene = layout::wide(&self.timeline, &choice, &viewport, words);
            // What stands below the plot stays where it is while the reader zooms or changes the scale.
            if self.tallest.1 == (width, line) {
                scene.grow(self.tallest.0);
            }
            self.tallest = (scene.height, (width, line));
            Shared::new(scene)
        });
    }
}

/// The height that a plot of so many items and such a width should not exceed, in times the text size.
fn plot_height(items: usize, width: f64) -> f64 {
    let crowd = items as f64 * (ROOMY / width).min(1.0) - LOWER.0;
    (PLOT_HEIGHT.0 - crowd.max(0.0) * LOWER.1).max(PLOT_HEIGHT.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plot_gives_way_to_a_long_list_but_not_where_there_is_room() {
        let heights = [10, 38, 45, 300].map(|items| plot_height(items, 71.5));
        assert!(heights.is_sorted_by(|more, less| more > less), "{heights:?}");
        assert_eq!((heights[0], heights[3]), PLOT_HEIGHT);
        assert!(plot_height(45, 120.0) > plot_height(45, 72.0));
    }
}

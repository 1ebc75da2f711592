//! The attributes of the element as values.

use crate::layout::ScaleKind;
use crate::model::{Day, Edtf, ItemId, Language};
use crate::state::{Action, Kind};

/// The attributes as `element.js` hands them over: text, or not there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    lang: Option<String>,
    scale: Option<String>,
    kinds: Option<String>,
    from: Option<String>,
    to: Option<String>,
    selected: Option<String>,
    now: Option<String>,
}

impl Options {
    /// The attributes that are there, each asked for by its name.
    pub fn of(attribute: impl Fn(&str) -> Option<String>) -> Self {
        Self {
            lang: attribute("lang"),
            scale: attribute("scale"),
            kinds: attribute("kinds"),
            from: attribute("from"),
            to: attribute("to"),
            selected: attribute("selected"),
            now: attribute("now"),
        }
    }

    /// The language of the interface.
    pub fn language(&self) -> Language {
        self.lang.as_deref().and_then(Language::from_tag).unwrap_or(Language::English)
    }

    /// The day given in place of today.
    pub fn now(&self) -> Option<Day> {
        // An ISO time stamp begins with the day.
        let day = self.now.as_deref()?.get(..10)?;
        day.parse::<Edtf>().ok()?.first()
    }

    fn scale(&self) -> ScaleKind {
        match self.scale.as_deref() {
            Some("calendar") => ScaleKind::Calendar,
            _ => ScaleKind::Even,
        }
    }

    fn kinds(&self) -> Vec<Kind> {
        let words = self.kinds.as_deref().unwrap_or_default();
        words.split([',', ' ']).filter_map(Kind::from_word).collect()
    }

    fn window(&self) -> Option<(f64, f64)> {
        window(self.from.as_deref()?, self.to.as_deref()?)
    }

    /// What to choose when the first report is shown.
    pub fn first_actions(&self) -> Vec<Action> {
        let mut actions = self.changes(&Self::default());
        let selected = self.selected.as_ref().map(|id| Action::Select(Some(ItemId::new(id.as_str()))));
        actions.extend(selected);
        actions
    }

    /// What to choose because attributes have changed.
    pub fn changes(&self, before: &Self) -> Vec<Action> {
        let mut actions = Vec::new();
        if self.scale() != before.scale() {
            actions.push(Action::SetScale(self.scale()));
        }
        if self.kinds != before.kinds {
            actions.push(Action::SetKinds(self.kinds()));
        }
        if (&self.from, &self.to) != (&before.from, &before.to) {
            actions.push(self.window().map_or(Action::ShowAll, |(from, to)| Action::SetWindow(from, to)));
        }
        actions
    }
}

/// The days from the beginning of one date to the end of another, the last one not included.
pub fn window(from: &str, to: &str) -> Option<(f64, f64)> {
    let first = from.trim().parse::<Edtf>().ok()?.first()?;
    let last = to.trim().parse::<Edtf>().ok()?.last()?;
    (first <= last).then(|| (f64::from(first.number()), f64::from(last.number()) + 1.0))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]
mod tests {
    use super::*;
    use crate::model::{EventKind, PledgeKind};

    fn text(text: &str) -> Option<String> {
        Some(text.into())
    }

    #[test]
    fn odd_attributes_are_as_if_absent() {
        let odd = Options {
            lang: text("fr"),
            scale: text("log"),
            kinds: text("summits,"),
            from: text("gisteren"),
            to: text("2024"),
            now: text("é"),
            selected: None,
        };
        assert_eq!(odd.language(), Language::English);
        assert_eq!(odd.now(), None);
        assert_eq!(odd.first_actions(), [Action::SetKinds(vec![]), Action::ShowAll]);
    }

    #[test]
    fn attributes_become_actions_once_they_change() {
        let options = Options {
            scale: text("calendar"),
            kinds: text("summit, contribution"),
            from: text("2014"),
            to: text("2023-04"),
            selected: text("e1"),
            ..Options::default()
        };
        let days = (16071.0, 19478.0);
        let kinds = vec![Kind::Event(EventKind::Summit), Kind::Pledge(PledgeKind::Contribution)];
        let changes = [
            Action::SetScale(ScaleKind::Calendar),
            Action::SetKinds(kinds),
            Action::SetWindow(days.0, days.1),
        ];
        assert_eq!(options.changes(&Options::default()), changes);
        assert_eq!(options.changes(&options), []);
        assert_eq!(options.first_actions().last(), Some(&Action::Select(Some(ItemId::new("e1")))));
    }

    #[test]
    fn a_time_stamp_is_a_day() {
        let now = Options { now: text("2023-07-10T09:00:00Z"), ..Options::default() }.now();
        assert_eq!(now, Day::from_ymd(2023, 7, 10));
    }
}

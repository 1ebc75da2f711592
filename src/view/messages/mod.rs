//! Every word of the interface, in every language: one table whose rows are fields, so that a
//! message that is missing in a language does not compile.

mod dutch;
mod english;

use super::source::SourceError;
use crate::layout::Lane;
use crate::model::{EventKind, Language, PledgeKind, Season, Status, Unit};

/// What a date is told as, which the preposition before it hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// A single day: *on 3 May*.
    Day,
    /// A month, a year or another period: *in 2024*.
    Period,
    /// Only roughly: *at the end of 2024*.
    Roughly,
}

/// Every word of the interface in one language. What takes a number or a name is a function.
#[derive(Debug)]
#[allow(missing_docs, reason = "the names and the two tables say it")]
pub struct Messages {
    pub widget: &'static str,
    pub untitled: &'static str,
    pub counts: fn(events: usize, pledges: usize) -> String,
    pub read_from_report: &'static str,

    pub meetings: &'static str,
    pub parliament: &'static str,
    pub pledges: &'static str,
    pub world: &'static str,
    pub filters: &'static str,
    pub more_filters: &'static str,
    pub kind_of: &'static str,
    pub section: &'static str,
    pub without_background: &'static str,
    pub searched: &'static str,
    pub in_force: &'static str,
    pub take_off: fn(filter: &str) -> String,

    pub search: &'static str,
    pub search_hint: &'static str,
    pub clear_all: &'static str,
    pub scale: &'static str,
    pub scale_even: &'static str,
    pub scale_calendar: &'static str,
    pub scale_even_says: &'static str,
    pub scale_calendar_says: &'static str,
    pub scale_even_note: [&'static str; 2],
    pub scale_calendar_note: [&'static str; 2],
    pub zoom_in: &'static str,
    pub zoom_out: &'static str,
    pub whole_range: &'static str,
    pub view_tools: &'static str,
    pub plot: &'static str,
    pub overview: &'static str,
    pub window_start: &'static str,
    pub window_end: &'static str,
    pub window: fn(from: &str, to: &str) -> String,
    pub today: &'static str,
    pub more_here: fn(count: usize) -> String,
    pub show_cluster: fn(count: usize) -> String,
    pub show_cluster_of: fn(count: usize, lane: &str) -> String,

    pub list: &'static str,
    pub rows: fn(count: usize) -> String,
    pub rows_of: fn(shown: usize, all: usize) -> String,
    pub show_more: fn(count: usize) -> String,
    pub undated: &'static str,
    pub table: &'static str,
    pub to_table: &'static str,
    pub to_list: &'static str,
    pub title: &'static str,

    pub detail: &'static str,
    pub when: &'static str,
    pub who: &'static str,
    pub place: &'static str,
    pub amount: &'static str,
    pub made: &'static str,
    pub due: &'static str,
    pub status: &'static str,
    pub made_at: &'static str,
    pub renews: &'static str,
    pub also_mentioned: fn(count: usize) -> String,
    pub previous: &'static str,
    pub next: &'static str,
    pub show_in_report: &'static str,
    pub close: &'static str,
    pub passed: &'static str,
    pub passed_on: fn(date: &str, told: Told) -> String,
    pub due_on: fn(date: &str) -> String,
    pub no_date: &'static str,
    pub no_due: &'static str,

    pub stated: fn(words: Option<&str>) -> String,
    pub year_inferred: fn(words: Option<&str>) -> String,
    pub relative: fn(words: Option<&str>, from: Option<&str>) -> String,
    pub from_context: fn(words: Option<&str>) -> String,
    pub due_stated: fn(words: &str) -> String,
    pub background: &'static str,

    pub since: fn(date: &str) -> String,
    pub until: fn(date: &str) -> String,
    pub from_to: fn(from: &str, to: &str) -> String,
    pub season: fn(season: Season, year: i32) -> String,
    pub quarter: fn(quarter: u8, year: i32) -> String,
    pub quarter_short: fn(quarter: u8, year: i32) -> String,
    pub decade: fn(year: i32) -> String,
    pub this_period: &'static str,

    pub amount_in: fn(number: &str, unit: &Unit) -> String,
    pub million: &'static str,
    pub billion: &'static str,

    pub report: &'static str,
    pub report_legend: &'static str,
    pub contents: &'static str,
    pub marked_date: &'static str,
    pub marked_chosen: &'static str,
    pub read_here: &'static str,
    pub footnote: fn(number: u16) -> String,
    pub back_to_text: &'static str,
    pub earlier_text: &'static str,
    pub later_text: &'static str,

    pub open: &'static str,
    pub open_title: &'static str,
    pub open_private: &'static str,
    pub paste: &'static str,
    pub choose_file: &'static str,
    pub or_drop: &'static str,
    pub read_text: &'static str,
    pub cancel: &'static str,

    pub loading: &'static str,
    pub nothing_found: &'static str,
    pub nothing_found_help: &'static str,
    pub no_match: &'static str,
    pub no_match_help: &'static str,
    pub retry: &'static str,
    pub source_error: fn(error: SourceError) -> &'static str,

    pub keys: &'static str,
    pub key_table: &'static [(&'static str, &'static str)],

    pub event: &'static str,
    pub pledge: &'static str,
    pub kind: fn(kind: EventKind) -> &'static str,
    pub pledge_kind: fn(kind: PledgeKind) -> &'static str,
    pub status_word: fn(status: Status) -> &'static str,
}

impl Messages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Dutch => &dutch::MESSAGES,
            Language::English => &english::MESSAGES,
        }
    }

    /// The name of a lane.
    pub fn lane(&self, lane: Lane) -> &'static str {
        match lane {
            Lane::Meetings => self.meetings,
            Lane::Parliament => self.parliament,
            Lane::Pledges => self.pledges,
            Lane::World => self.world,
        }
    }
}

/// How many there are of two sorts in words, without a sort of which there is none.
fn both(first: (usize, String), and: &str, second: (usize, String)) -> String {
    match (first, second) {
        ((_, only), (0, _)) | ((0, _), (_, only)) => only,
        ((_, first), (_, second)) => format!("{first} {and} {second}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deadline_that_has_passed_has_its_preposition() {
        let passed = |language, date, told| (Messages::of(language).passed_on)(date, told);
        for (date, told, dutch) in [
            ("2024", Told::Period, "verstreken in 2024"),
            ("1 jul 2024", Told::Day, "verstreken op 1 jul 2024"),
            ("eind 2024", Told::Roughly, "verstreken eind 2024"),
        ] {
            assert_eq!(passed(Language::Dutch, date, told), dutch);
        }
        for (date, told, english) in [
            ("2024", Told::Period, "passed in 2024"),
            ("1 Jul 2024", Told::Day, "passed on 1 Jul 2024"),
            ("end of 2024", Told::Roughly, "passed at the end of 2024"),
            ("around 2024", Told::Roughly, "passed around 2024"),
            ("early 2024", Told::Roughly, "passed in early 2024"),
        ] {
            assert_eq!(passed(Language::English, date, told), english);
        }
    }
}

//! The interface in English.

use super::{Messages, Told, both};
use crate::model::{EventKind, PledgeKind, Season, Status, Unit};
use crate::view::source::SourceError;

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// The words that date an item, after a colon; a full stop where there are none.
fn quoted(sentence: &str, words: Option<&str>) -> String {
    match words {
        Some(words) => format!("{sentence}: ‘{words}’."),
        None => format!("{sentence}."),
    }
}

pub(super) const MESSAGES: Messages = Messages {
    widget: "Timeline of the report",
    untitled: "Untitled report",
    counts: |events, pledges| {
        let named = count(pledges, "pledge", "pledges");
        both((events, count(events, "event", "events")), "and", (pledges, named))
    },
    read_from_report: "read from the report",

    meetings: "Meetings",
    parliament: "Parliament",
    pledges: "Pledges",
    world: "World",
    filters: "What is shown",
    more_filters: "Filters",
    kind_of: "Kind",
    section: "Section",
    without_background: "Without dates from outside the report",
    searched: "Search words",
    in_force: "Chosen filters",
    take_off: |filter| format!("{filter}: remove"),

    search: "Search titles, quotes and names",
    search_hint: "Search…",
    clear_all: "Show everything again",
    scale: "Time scale",
    scale_even: "Even",
    scale_calendar: "Calendar",
    scale_even_says: "Busy periods get more room: at // the axis changes pace.",
    scale_calendar_says: "Every day gets the same room.",
    scale_even_note: ["At // the pace", "changes"],
    scale_calendar_note: ["Every day", "the same width"],
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    whole_range: "Whole period",
    view_tools: "View",
    plot: "Timeline as a drawing; the list holds the same facts",
    overview: "Period shown",
    window_start: "Start of the period shown",
    window_end: "End of the period shown",
    window: |from, to| format!("{from} to {to}"),
    today: "today",
    more_here: |count| format!("+{count}"),
    show_cluster: |count| format!("Show these {count}"),
    show_cluster_of: |count, lane| format!("+{count} in {lane}: show them"),

    list: "Everything in order",
    rows: |number| count(number, "item", "items"),
    rows_of: |shown, all| format!("{shown} of {all}"),
    show_more: |count| format!("Show {count} more"),
    undated: "Without a date",
    table: "Everything as a table",
    to_table: "table",
    to_list: "list",
    title: "Title",

    detail: "Selected",
    when: "When",
    who: "Who",
    place: "Where",
    amount: "How much",
    made: "Made",
    due: "Due",
    status: "Status",
    made_at: "Made at",
    renews: "Follows up on",
    also_mentioned: |number| {
        format!("Mentioned in {} of the report.", count(number, "more place", "more places"))
    },
    previous: "previous",
    next: "next",
    show_in_report: "Show in the report",
    close: "Close",
    passed: "passed",
    passed_on: |date, told| match told {
        Told::Day => format!("passed on {date}"),
        Told::Roughly if date.starts_with("end ") => format!("passed at the {date}"),
        Told::Roughly if date.starts_with("around ") => format!("passed {date}"),
        Told::Period | Told::Roughly => format!("passed in {date}"),
    },
    due_on: |date| format!("due {date}"),
    no_date: "no date",
    no_due: "no deadline",

    stated: |words| quoted("The date is stated in the report", words),
    year_inferred: |words| {
        let sentence = "The year follows from the rest of the report".to_owned();
        quoted(&(sentence + words.map_or("", |_| ", which says")), words)
    },
    relative: |words, from| {
        let sentence = match from {
            Some(from) => format!("Counted from the date of the report, {from}"),
            None => "Counted from the date of the report".to_owned(),
        };
        quoted(&sentence, words)
    },
    from_context: |words| quoted("The date comes from another sentence of the report", words),
    due_stated: |words| quoted("The deadline is stated in the report", Some(words)),
    background: "The date is not in the report: it comes from a list of NATO summits.",

    since: |date| format!("since {date}"),
    until: |date| format!("until {date}"),
    from_to: |from, to| format!("{from} – {to}"),
    season: |season, year| {
        let season = match season {
            Season::Spring => "spring",
            Season::Summer => "summer",
            Season::Autumn => "autumn",
            Season::Winter => "winter",
        };
        format!("{season} {year}")
    },
    quarter: |quarter, year| format!("quarter {quarter} of {year}"),
    quarter_short: |quarter, year| format!("Q{quarter} {year}"),
    decade: |year| format!("the {year}s"),
    this_period: "now",

    amount_in: |number, unit| match unit {
        Unit::Currency(code) => match code.as_str() {
            "EUR" => format!("€{number}"),
            "USD" => format!("${number}"),
            "GBP" => format!("£{number}"),
            code => format!("{code}\u{a0}{number}"),
        },
        Unit::PercentOfGdp => format!("{number}% of GDP"),
        Unit::Percent => format!("{number}%"),
        Unit::Count(noun) => format!("{number} {noun}"),
    },
    million: "million",
    billion: "billion",

    report: "The report",
    report_legend: "Underlined is what is on the timeline. Click it to select it.",
    contents: "In this report",
    marked_date: "date",
    marked_chosen: "chosen",
    read_here: "You are here in the report",
    footnote: |number| format!("Note {number}"),
    back_to_text: "Back to the text",
    earlier_text: "Earlier in the report",
    later_text: "Further in the report",

    open: "Open a report",
    open_title: "Open a report",
    open_private: "The report is read in your browser and goes nowhere else.",
    paste: "Paste the text of a report here",
    choose_file: "Choose a text file",
    or_drop: "or drop it here",
    read_text: "Read this text",
    cancel: "Cancel",

    loading: "Reading the report…",
    nothing_found: "Nothing in this text fits on a timeline.",
    nothing_found_help: "No event or pledge could be recognised. Open another report, or read the text below.",
    no_match: "Nothing matches.",
    no_match_help: "Nothing fits these search words and filters together. Take one away, or show everything.",
    retry: "Try again",
    source_error: |error| match error {
        SourceError::Empty => "There is no text here to read.",
        SourceError::TooLarge => "This is larger than 16 MB, which is too much to read.",
        SourceError::NotText => "This file is no text (UTF-8). Save the report as .txt and open that.",
        SourceError::NotTimeline => "This JSON is no timeline that can be shown here.",
        SourceError::Unreachable => "The report could not be fetched.",
        SourceError::TooSlow => "Fetching the report took too long.",
        SourceError::NoSuchElement => "The report is not on this page.",
    },

    keys: "Keys",
    key_table: &[
        ("← →", "earlier, later"),
        ("↑ ↓", "previous and next item; in the drawing one lane up, down"),
        ("Home End", "first, last"),
        ("Enter", "select, and read in the report; open a count"),
        ("+ − 0", "zoom in, zoom out, whole period"),
        ("/", "search"),
        ("Esc", "close, clear"),
        ("?", "these keys"),
    ],

    event: "Event",
    pledge: "Pledge",
    kind: |kind| match kind {
        EventKind::Summit => "Summit",
        EventKind::Ministerial => "Ministerial meeting",
        EventKind::Session => "Working session",
        EventKind::Ceremony => "Ceremony",
        EventKind::Debate => "Debate",
        EventKind::Letter => "Letter",
        EventKind::Motion => "Motion",
        EventKind::Visit => "Visit",
        EventKind::Call => "Talks",
        EventKind::Declaration => "Declaration",
        EventKind::Accession => "Accession",
        EventKind::Conflict => "Conflict",
        EventKind::Deadline => "Deadline",
        EventKind::Other => "Event",
    },
    pledge_kind: |kind| match kind {
        PledgeKind::Spending => "Spending norm",
        PledgeKind::Contribution => "Contribution",
        PledgeKind::Political => "Political commitment",
        PledgeKind::Parliamentary => "Undertaking to parliament",
    },
    status_word: |status| match status {
        Status::Made => "pledged",
        Status::Announced => "announced",
        Status::Proposed => "proposed",
        Status::Reaffirmed => "reaffirmed",
        Status::CalledFor => "called for, not pledged",
        Status::Fulfilled => "fulfilled",
        Status::Declined => "not pledged",
    },
};

//! What the view says of one item, in words: the same in the list, the detail and for a screen
//! reader.

use super::words::Words;
use crate::layout::{Key, Timeline};
use crate::model::{Basis, Edtf, Event, Item, Part, Pledge};
use crate::text::Span;
use crate::text::letters::uncapitalized;

/// The word of `data-type`.
pub fn type_word(item: Item<'_>) -> &'static str {
    match item {
        Item::Event(_) => "event",
        Item::Pledge(_) => "pledge",
    }
}

/// The word of `data-kind`.
pub fn kind_word(item: Item<'_>) -> &'static str {
    match item {
        Item::Event(event) => event.kind.as_str(),
        Item::Pledge(pledge) => pledge.kind.as_str(),
    }
}

/// The kind for a reader: *Top*, *Bijdrage*.
pub fn kind_label(item: Item<'_>, words: &Words) -> &'static str {
    match item {
        Item::Event(event) => (words.messages().kind)(event.kind),
        Item::Pledge(pledge) => (words.messages().pledge_kind)(pledge.kind),
    }
}

/// When, as short as a column needs it; a pledge with a deadline has both: *2014 → 2024*. Days and
/// months of the year that goes without saying are named without it.
pub fn when_short(item: Item<'_>, year: Option<i32>, words: &Words) -> String {
    let date = item.date().map(|date| words.short(date, year));
    let due = due(item).map(|date| words.short(date, year));
    match (date, due) {
        // In a narrow column it breaks after the arrow.
        (Some(date), Some(due)) => format!("{date}\u{a0}→ {due}"),
        (Some(date), None) => date,
        (None, Some(due)) => format!("→\u{a0}{due}"),
        (None, None) => String::new(),
    }
}

/// When, under a heading with the year: the month or the day alone, nothing where no more is known.
pub fn when_under_year(item: Item<'_>, words: &Words) -> String {
    let Some(date) = item.date() else { return String::new() };
    let year = date.first().or(date.last()).map(|day| day.ymd().0);
    match date {
        Edtf::At(point) if point.part() == Part::Year && !point.is_approximate() => String::new(),
        _ => words.short(date, year),
    }
}

/// What a pointer that rests on a mark is told: title, kind, when.
pub fn hint(item: Item<'_>, words: &Words) -> String {
    let note = match item {
        Item::Event(_) => kind_label(item, words).into(),
        Item::Pledge(pledge) => pledge_line(pledge, words),
    };
    [item.title(), "\n", &when_short(item, None, words), " · ", &note].concat()
}

/// A pledge's deadline.
pub fn due(item: Item<'_>) -> Option<Edtf> {
    match item {
        Item::Event(_) => None,
        Item::Pledge(pledge) => pledge.due,
    }
}

/// Whether a pledge's deadline has passed.
pub fn is_passed(pledge: &Pledge, words: &Words) -> bool {
    matches!((pledge.due.and_then(Edtf::last), words.today), (Some(due), Some(today)) if due < today)
}

/// The line below a pledge's title: *bondgenoten · uiterlijk 2024 · verstreken*.
pub fn pledge_line(pledge: &Pledge, words: &Words) -> String {
    let messages = words.messages();
    let mut parts = Vec::new();
    if !pledge.actor.is_empty() {
        parts.push(pledge.actor.clone());
    }
    if let Some(due) = pledge.due {
        parts.push(format!("{} {}", uncapitalized(messages.due), words.short(due, None)));
    }
    parts.push(match is_passed(pledge, words) {
        true => messages.passed.into(),
        false => (messages.status_word)(pledge.status).into(),
    });
    parts.join("\u{a0}· ")
}

/// The value of `datetime`, in the forms that HTML knows; `None` for what it cannot say.
pub fn datetime(date: Edtf) -> Option<String> {
    let point = date.from().or(date.to())?;
    let exact = match point.part() {
        Part::Decade => return None,
        Part::Year | Part::Season(_) | Part::Quarter(_) => point.first().to_string()[..4].into(),
        Part::Month(_) => point.first().to_string()[..7].into(),
        Part::Day(..) => point.first().to_string(),
    };
    Some(exact)
}

/// The words of the report that date an item, and the basis of the date.
pub fn dated_by(item: Item<'_>) -> (Basis, Option<Span>) {
    match item {
        Item::Event(Event { basis, date_span, .. }) | Item::Pledge(Pledge { basis, date_span, .. }) => {
            (*basis, *date_span)
        }
    }
}

/// How the date of an item was read, in a sentence; of a pledge also its deadline.
pub fn how_dated(timeline: &Timeline, item: Item<'_>, words: &Words) -> Option<String> {
    let messages = words.messages();
    let (basis, span) = dated_by(item);
    let quote = span.map(|span| excerpt(timeline, span)).filter(|quote| !quote.is_empty());
    // The words that date a pledge are those of its deadline, where it has one.
    let (quote, due) = if due(item).is_some() { (None, quote) } else { (quote, None) };
    let made = item.date().map(|_| match basis {
        Basis::Stated => (messages.stated)(quote),
        Basis::YearInferred => (messages.year_inferred)(quote),
        Basis::Relative => {
            let from = timeline.report().reference_date.map(|day| words.day(day));
            (messages.relative)(quote, from.as_deref())
        }
        Basis::FromContext => (messages.from_context)(quote),
        Basis::Background => messages.background.into(),
    });
    let sentences: Vec<_> = made.into_iter().chain(due.map(messages.due_stated)).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// The words of the report at a span, as the clean text has them.
pub fn excerpt(timeline: &Timeline, span: Span) -> &str {
    let text = &timeline.report().text;
    text.as_str().get(text.range(span)).unwrap_or_default()
}

/// What a screen reader hears when an item is chosen.
pub fn spoken(timeline: &Timeline, key: Key, words: &Words) -> String {
    let item = timeline.item(key);
    let when = item.date().map_or_else(|| words.messages().no_date.into(), |date| words.date(date));
    format!("{}, {when}", item.title())
}

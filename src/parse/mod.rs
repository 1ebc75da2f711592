//! From clean text to a report: sections, sentences, dates, events, pledges.
//!
//! Total: any text gives a report. Knows nothing of the browser, of clocks or of pixels.

mod cursor;
mod date;
mod document;
mod doubt;
mod entity;
mod event;
mod gate;
mod lexicon;
mod pledge;
#[cfg(test)]
mod titles;

use crate::model::{DateMention, Day, Language, Report, Section};
use crate::order;
use crate::text::CleanText;
use document::Document;

/// Reads a report from its text as published.
pub fn parse(source: &str) -> Report {
    parse_from(source, None)
}

/// The language that most of a text is written in.
pub fn language(text: &CleanText) -> Language {
    document::language_of(text)
}

/// Reads a report, counting relative dates from `reference` where it is given, else from the date that
/// the text gives itself. The stages in order; each is a function from value to value.
pub fn parse_from(source: &str, reference: Option<Day>) -> Report {
    let text = CleanText::new(source);
    let document = Document::new(&text);
    let dates = date::dates(&document, reference);
    let entities = entity::entities(&document);
    let events = event::events(&document, &dates, &entities);
    let (pledges, unread) = pledge::pledges(&document, &dates, &entities, &events);
    let language = document.language;
    let spans = dates.found.iter().map(|date| text.span(date.range.clone()));
    let mut diagnostics = doubt::dates_without_item(spans, &events, &pledges);
    diagnostics.extend(dates.diagnostics);
    diagnostics.extend(unread);
    order::sort_by_key(&mut diagnostics, |found| found.span);
    Report {
        title: document.title(),
        language,
        reference_date: dates.reference,
        // In the place of the headings, of which there may be many too.
        sections: document
            .headings
            .into_iter()
            .map(|heading| Section { span: text.span(heading.range()), title: heading.title(&text).into() })
            .collect(),
        dates: dates
            .found
            .iter()
            .map(|date| DateMention {
                span: text.span(date.range.clone()),
                value: date.value,
                basis: date.basis,
            })
            .collect(),
        events,
        pledges,
        diagnostics,
        // In the place of the sentences, of which there may be many.
        sentences: document
            .sentences
            .into_iter()
            .map(|sentence| {
                let range = sentence.range(&document.tokens);
                range.start as u32..range.end as u32
            })
            .collect(),
        text,
    }
}

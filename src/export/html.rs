//! The report as a list in HTML, to stand inside `<nato-timeline>`: what a page shows before the
//! widget starts and where it cannot, what search engines, print and archives keep.

use super::words;
use crate::model::{Edtf, Item, Language, Part, Pledge, Point, Report};

/// What to put inside `<nato-timeline>`: the list for whoever reads without the widget, and the text
/// itself set aside in a `<template>`, for the widget to read when it takes the place of the list.
pub fn embed(report: &Report, source: &str) -> String {
    let mut out = list(report);
    out.push_str("<template>");
    // A form feed begins a page of the report, and HTML allows it.
    for (place, page) in source.split('\u{c}').enumerate() {
        if place > 0 {
            out.push('\u{c}');
        }
        escape(page, &mut out);
    }
    out.push_str("</template>\n");
    out
}

/// The list: an `<ol>` in time order, each item with its date in `<time>`, its title and the words
/// of the report that say it.
pub fn list(report: &Report) -> String {
    let mut out = format!("<ol lang=\"{}\" dir=\"ltr\">\n", report.language.tag());
    for item in report.items() {
        let sort = match item {
            Item::Event(event) => event.kind.as_str(),
            Item::Pledge(pledge) => pledge.kind.as_str(),
        };
        out.push_str("  <li data-kind=\"");
        escape(sort, &mut out);
        out.push_str("\">");
        if let Some(date) = item.date() {
            time(date, &words::date(date, report.language), &mut out);
            out.push(' ');
        }
        out.push_str("<strong>");
        escape(item.title(), &mut out);
        out.push_str("</strong>");
        if let Item::Pledge(pledge) = item {
            bound(pledge, report.language, &mut out);
        }
        let quote = item.mentions().first().map(|span| report.quote(*span)).unwrap_or_default();
        if !quote.is_empty() {
            out.push_str("\n    <blockquote>");
            escape(quote, &mut out);
            out.push_str("</blockquote>");
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ol>\n");
    out
}

/// Who is bound by a pledge, and until when.
fn bound(pledge: &Pledge, language: Language, out: &mut String) {
    if pledge.actor.is_empty() && pledge.due.is_none() {
        return;
    }
    out.push_str(" (");
    escape(&pledge.actor, out);
    if let Some(due) = pledge.due {
        let dutch = language == Language::Dutch;
        out.push_str(if pledge.actor.is_empty() { "" } else { ", " });
        out.push_str(if dutch { "termijn " } else { "due " });
        time(due, &words::date(due, language), out);
    }
    out.push(')');
}

/// A `<time>` whose `datetime` is the beginning of the date, in a form that HTML knows.
fn time(date: Edtf, words: &str, out: &mut String) {
    out.push_str("<time");
    if let Some(from) = date.from().or(date.to()) {
        out.push_str(" datetime=\"");
        out.push_str(&datetime(from));
        out.push('"');
    }
    out.push('>');
    escape(words, out);
    out.push_str("</time>");
}

/// A point as an HTML year, month or date string; HTML has no seasons, quarters or decades.
fn datetime(point: Point) -> String {
    let year = point.year();
    match point.part() {
        Part::Decade | Part::Year => format!("{year:04}"),
        Part::Day(month, day) => format!("{year:04}-{month:02}-{day:02}"),
        Part::Month(month) => format!("{year:04}-{month:02}"),
        Part::Season(_) | Part::Quarter(_) => {
            let (year, month, _) = point.first().ymd();
            format!("{year:04}-{month:02}")
        }
    }
}

/// Appends text so that it stays text, between tags and inside quoted attributes. Control
/// characters that HTML does not allow become the replacement character.
pub(super) fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(character),
            _ if character.is_control() => out.push('\u{fffd}'),
            _ => out.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixture::report;

    #[test]
    fn items_stand_in_time_order_with_their_dates() {
        assert_eq!(
            list(&report()),
            "<ol lang=\"nl\" dir=\"ltr\">\n  \
             <li data-kind=\"spending\"><time datetime=\"2014\">2014</time> <strong>2% van het bbp</strong> \
             (bondgenoten, termijn <time datetime=\"2024\">rond 2024</time>)</li>\n  \
             <li data-kind=\"summit\"><time datetime=\"2023-07-11\">11–12 juli 2023</time> \
             <strong>Top &lt;b&gt;&quot;Vilnius&quot;, &amp; meer</strong></li>\n  \
             <li data-kind=\"visit\"><strong>=Bezoek</strong></li>\n</ol>\n"
        );
    }

    #[test]
    fn the_text_is_set_aside_as_it_is() {
        let source = "1 < 2 </template><!--\r\n\u{c}2\0";
        let html = embed(&report(), source);
        let aside = html.strip_prefix(&list(&report())).unwrap_or_default();
        assert_eq!(aside, "<template>1 &lt; 2 &lt;/template&gt;&lt;!--\r\n\u{c}2\u{fffd}</template>\n");
    }

    #[test]
    fn markup_of_a_report_stays_text() {
        let mut out = String::new();
        escape("</script><!-- <img onerror='x'> ]]> \0\u{8}", &mut out);
        assert_eq!(out, "&lt;/script&gt;&lt;!-- &lt;img onerror=&#39;x&#39;&gt; ]]&gt; \u{fffd}\u{fffd}");
    }
}

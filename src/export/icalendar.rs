//! The events as an iCalendar file (RFC 5545), for the diaries of those who follow them.

use crate::model::{Day, Edtf, Event, Report};

/// The events whose days are known, each as an all-day entry; what has no exact day is no entry in
/// a diary. `stamp` is the day on which the file is made.
pub fn calendar(report: &Report, stamp: Day) -> String {
    let mut out = String::new();
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//nato-timeline//nato-timeline 1//NL"] {
        line(text, &mut out);
    }
    for event in &report.events {
        let Some(date) = event.date.filter(|date| date.is_exact()) else { continue };
        entry(report, event, date, stamp, &mut out);
    }
    line("END:VCALENDAR", &mut out);
    out
}

fn entry(report: &Report, event: &Event, date: Edtf, stamp: Day, out: &mut String) {
    let (Some(first), Some(last)) = (date.first(), date.last()) else { return };
    line("BEGIN:VEVENT", out);
    line(&format!("UID:{}@nato-timeline", text(event.id.as_str())), out);
    line(&format!("DTSTAMP:{}T000000Z", basic(stamp)), out);
    line(&format!("DTSTART;VALUE=DATE:{}", basic(first)), out);
    // The end of an all-day entry is the day after.
    line(&format!("DTEND;VALUE=DATE:{}", basic(last.plus(1))), out);
    line(&format!("SUMMARY:{}", text(&event.title)), out);
    if let Some(place) = &event.place {
        line(&format!("LOCATION:{}", text(place)), out);
    }
    let quote = event.mentions.first().map(|span| report.quote(*span));
    if let Some(quote) = quote.filter(|quote| !quote.is_empty()) {
        line(&format!("DESCRIPTION:{}", text(quote)), out);
    }
    line("TRANSP:TRANSPARENT", out);
    line("END:VEVENT", out);
}

fn basic(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// A value of type TEXT: `\`, `;`, `,` and line breaks escaped, other control characters left out.
fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            _ if character.is_control() => {}
            _ => out.push(character),
        }
    }
    out
}

/// Appends a content line, folded so that no line is longer than 75 bytes.
fn line(content: &str, out: &mut String) {
    let mut length = 0;
    for character in content.chars() {
        if length + character.len_utf8() > 74 {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(character);
        length += character.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixture::report;

    #[test]
    fn events_with_known_days_are_entries() {
        let made = calendar(&report(), Day::from_ymd(2023, 4, 5).unwrap());
        assert_eq!(made.matches("BEGIN:VEVENT").count(), 1);
        for content in [
            "DTSTAMP:20230405T000000Z\r\n",
            "DTSTART;VALUE=DATE:20230711\r\n",
            "DTEND;VALUE=DATE:20230713\r\n",
            "SUMMARY:Top <b>\"Vilnius\"\\, & meer\r\n",
            "LOCATION:Vilnius\r\n",
        ] {
            assert!(made.contains(content), "{content} in {made}");
        }
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        let mut out = String::new();
        line(&"é".repeat(100), &mut out);
        assert!(out.split("\r\n").all(|line| line.len() <= 75));
        assert_eq!(out.replace("\r\n ", "").trim_end(), "é".repeat(100));
    }
}

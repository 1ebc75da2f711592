//! From the bytes of a file, an answer or a page to a report.

use crate::export::json::{self, Json};
use crate::model::Report;
use crate::parse::{language, parse};
use crate::view::SourceError;

/// The most that is read. Larger reports do not exist; larger files are mistakes.
const LARGEST: usize = 16 * 1024 * 1024;

/// Reads a report from its bytes: a text, or a timeline in JSON, ours or TimelineJS's.
///
/// # Errors
/// What cannot be a report, and why.
pub fn read(bytes: &[u8]) -> Result<Report, SourceError> {
    let text = text(bytes)?;
    if is_json(text) {
        let report = Json::parse(text).and_then(|value| json::report(&value).ok());
        let mut report = report.ok_or(SourceError::NotTimeline)?;
        if !report.text.as_str().is_empty() {
            // Words that came without their language.
            report.language = language(&report.text);
        }
        return Ok(report);
    }
    Ok(parse(text))
}

/// Whether this is meant to be JSON, broken or not: prose may begin with a brace, but not with a name
/// in quotes after it.
fn is_json(text: &str) -> bool {
    let inside = text.trim_start().strip_prefix('{').map(str::trim_start);
    inside.is_some_and(|inside| inside.starts_with(['"', '}']))
}

/// The text of a file, without a byte order mark.
fn text(bytes: &[u8]) -> Result<&str, SourceError> {
    if bytes.len() > LARGEST {
        return Err(SourceError::TooLarge);
    }
    let text = str::from_utf8(bytes).map_err(|_| SourceError::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match text.trim().is_empty() {
        true => Err(SourceError::Empty),
        false if text.contains('\0') => Err(SourceError::NotText),
        false => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    #[test]
    fn a_file_that_is_no_text_says_why() {
        assert_eq!(text(b""), Err(SourceError::Empty));
        assert_eq!(text(b" \r\n\t"), Err(SourceError::Empty));
        assert_eq!(text("\u{feff} ".as_bytes()), Err(SourceError::Empty));
        assert_eq!(text(b"\xff\xfeV\0"), Err(SourceError::NotText));
        assert_eq!(text(b"PK\x03\x04\0\0"), Err(SourceError::NotText));
        assert_eq!(text(&vec![b'a'; LARGEST + 1]), Err(SourceError::TooLarge));
    }

    #[test]
    fn broken_json_is_refused_and_a_brace_is_no_json() {
        for broken in ["{}", "{\"events\": [", " {\n\"a\": 1}", "{\"events\": [{\"start_date\": {}}]}"] {
            assert_eq!(read(broken.as_bytes()), Err(SourceError::NotTimeline), "{broken}");
        }
        assert!(read("{NAVO} De top in Madrid vond plaats op 29 juni 2022.".as_bytes()).is_ok());
    }

    #[test]
    fn slides_have_the_language_of_their_words() {
        let slide = r#"{"events": [{"start_date": {"year": "2014"}, "text": {"headline": "The summit in Wales", "text": "It was agreed that they would."}}]}"#;
        assert_eq!(read(slide.as_bytes()).map(|report| report.language), Ok(Language::English));
    }

    #[test]
    fn a_text_loses_only_its_byte_order_mark() {
        assert_eq!(text("\u{feff}Verslag\r\n".as_bytes()), Ok("Verslag\r\n"));
        assert_eq!(text(&vec![b'a'; LARGEST]).map(str::len), Ok(LARGEST));
    }
}

//! From the bytes of a file, an answer or a page to a report.

use crate::export::json::{self, Json};
use crate::model::Report;
use crate::parse::parse;
use crate::view::SourceError;

/// The most that is read. Larger reports do not exist; larger files are mistakes.
const LARGEST: usize = 16 * 1024 * 1024;

/// Reads a report from its bytes: a text, or a timeline in the extractor's JSON.
///
/// # Errors
/// What cannot be a report, and why.
pub fn read(bytes: &[u8]) -> Result<Report, SourceError> {
    let text = text(bytes)?;
    if text.trim_start().starts_with('{') {
        // Prose may begin with a brace too: it is a timeline only if it is JSON.
        if let Some(value) = Json::parse(text) {
            return json::report(&value).map_err(|_| SourceError::NotTimeline);
        }
    }
    Ok(parse(text))
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
    fn a_text_loses_only_its_byte_order_mark() {
        assert_eq!(text("\u{feff}Verslag\r\n".as_bytes()), Ok("Verslag\r\n"));
        assert_eq!(text(&vec![b'a'; LARGEST]).map(str::len), Ok(LARGEST));
    }
}

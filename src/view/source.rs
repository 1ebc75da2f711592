//! Why a report cannot be shown.

/// Why a source could not be read as a report. The message table has a sentence for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceError {
    /// No character of it is more than white space.
    Empty,
    /// More than 16 MiB.
    TooLarge,
    /// Not UTF-8, or with NUL characters in it: a picture, a PDF, a word processor's file.
    NotText,
    /// JSON, but not a timeline.
    NotTimeline,
    /// The server did not answer, or not with the report.
    Unreachable,
    /// The server did not answer in time.
    TooSlow,
    /// The attribute `for` names no element of the page.
    NoSuchElement,
}

impl SourceError {
    /// The word in `event.detail.reason` of `nato-timeline:error`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::NotText => "not-text",
            Self::NotTimeline => "not-timeline",
            Self::Unreachable => "unreachable",
            Self::TooSlow => "too-slow",
            Self::NoSuchElement => "no-such-element",
        }
    }

    /// The error of such a word.
    pub fn from_word(word: &str) -> Option<Self> {
        [
            Self::Empty,
            Self::TooLarge,
            Self::NotText,
            Self::NotTimeline,
            Self::Unreachable,
            Self::TooSlow,
            Self::NoSuchElement,
        ]
        .into_iter()
        .find(|error| error.as_str() == word)
    }
}

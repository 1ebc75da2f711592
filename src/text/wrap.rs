//! Which lines of a source belong to one block: hard-wrapped texts are told from texts with one line
//! a paragraph, and list items and headings from lines that run on.

use super::line::Line;
use super::list::one_of_any_case;

/// How the lines of a source are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Setting {
    /// The width in characters at which lines were broken; `None` where they were not.
    width: Option<u32>,
}

/// A line that marks an item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// `–`, `-`, `•`, `*`; bytes up to the words.
    Bullet(u32),
    /// `1.`, `a)`, `(ii)`, `§ 2`; bytes up to the words.
    Number(u32),
}

impl Marker {
    /// Bytes up to the words of the item.
    pub fn length(self) -> usize {
        match self {
            Self::Bullet(length) | Self::Number(length) => length as usize,
        }
    }
}

impl Setting {
    /// Measures a source: lines are broken at a width where most lines that another one follows are
    /// nearly as long as the longest of them.
    pub fn measure(lines: &[Line]) -> Self {
        let mut lengths = [0_u32; 201];
        let mut count = 0;
        for pair in lines.windows(2) {
            if !pair[1].after_blank && !pair[1].after_page {
                lengths[pair[0].length.min(200) as usize] += 1;
                count += 1;
            }
        }
        if count < 3 {
            return Self { width: None };
        }
        let mut seen = 0;
        let width = lengths.iter().rposition(|&lines| {
            seen += lines;
            10 * seen >= count
        });
        let width = width.unwrap_or(0) as u32;
        let long: u32 = lengths[(6 * width / 10) as usize..].iter().sum();
        let wrapped = (30..=160).contains(&width) && 10 * long >= 6 * count;
        Self { width: wrapped.then_some(width) }
    }

    /// Whether the lines are broken at a width.
    pub fn is_wrapped(self) -> bool {
        self.width.is_some()
    }

    /// Whether a line is at least that many hundredths of the width, with the first word of the next
    /// line set behind it.
    fn reaches(self, before: &str, after: &str, hundredths: usize) -> bool {
        let Some(width) = self.width else { return false };
        let first = after.split(char::is_whitespace).next().unwrap_or_default();
        let length = before.chars().count() + 1 + first.chars().count();
        100 * length >= hundredths * width as usize
    }

    /// Whether a line runs on in the line right below it.
    pub fn runs_on(self, before: &str, after: &str) -> bool {
        if marker(after).is_some_and(|marker| !self.is_dash_in_sentence(marker, before, after))
            || is_scheduled(after)
            || before.starts_with('#')
        {
            return false;
        }
        if before.len() > 200 && before.chars().take(201).count() > 200 {
            return false;
        }
        if begins_small(after) || ends_open(before, self.is_wrapped()) {
            return !ends_sentence(before) || self.reaches(before, after, 80);
        }
        if ends_sentence(before) { self.reaches(before, after, 80) } else { self.reaches(before, after, 62) }
    }

    /// Whether a block that ended in the line `before` goes on behind a page break, a footnote or, where
    /// `blank`, an empty line alone.
    pub fn resumes(self, before: &str, after: &str, blank: bool) -> bool {
        if marker(after).is_some()
            || is_scheduled(after)
            || ends_sentence(before)
            || before.ends_with(':')
            || before.starts_with('#')
        {
            return false;
        }
        let hyphen = before.ends_with('-') || before.ends_with('\u{ad}');
        let small = begins_small(after) || hyphen;
        if blank {
            self.is_wrapped() && small && self.reaches(before, after, 62)
        } else {
            small || self.reaches(before, after, 62)
        }
    }

    /// Whether a dash at the start of a line divides a sentence and is no bullet, as one below another is.
    fn is_dash_in_sentence(self, marker: Marker, before: &str, after: &str) -> bool {
        matches!(marker, Marker::Bullet(_))
            && after.starts_with(['–', '—', '-'])
            && begins_small(after.trim_start_matches(['–', '—', '-', ' ']))
            && !matches!(self::marker(before), Some(Marker::Bullet(_)))
            && !before.ends_with([':', ';', '.'])
            && self.reaches(before, after, 80)
    }
}

/// Whether a line is one of a programme, by the time that it begins with: `14.00 uur – Werksessie 1`.
pub(super) fn is_scheduled(line: &str) -> bool {
    let digits =
        |text: &str| text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let hours = digits(line);
    let Some(rest) = line.get(hours..).and_then(|rest| rest.strip_prefix(['.', ':'])) else { return false };
    let rest =
        if (1..=2).contains(&hours) && digits(rest) == 2 { rest[2..].trim_start() } else { return false };
    let unit = ["uur", "u", "hrs", "hours"].iter().find_map(|unit| rest.strip_prefix(unit));
    let colon = line.as_bytes().get(hours) == Some(&b':');
    let rest = unit.unwrap_or(rest).trim_start();
    // `10:15 North Atlantic Council`, but not `11.00 Verder` at the end of a clause.
    rest.starts_with(['–', '—', '-', ':', '|'])
        || (unit.is_some() || colon) && rest.starts_with(char::is_uppercase)
}

/// Whether a line begins with a small letter.
fn begins_small(line: &str) -> bool {
    line.trim_start_matches(['(', '«', '“', '"', '‘']).starts_with(char::is_lowercase)
}

/// Whether a line cannot be the end of a block: a hyphen or a word that something must follow, and in a
/// hard-wrapped text a comma.
fn ends_open(line: &str, wrapped: bool) -> bool {
    const OPEN: &str = "\
         aan|als|and|at|bij|by|dat|de|die|door|dr.|een|en|for|from|heeft|het|in|is|met|mr.|naar|nr.|of|om|on|\
     op|or|over|te|ten|ter|that|the|to|tot|uit|van|voor|with";
    let last = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    (wrapped && line.ends_with(','))
        || line.ends_with(['-', '–', '/', '(', '\u{ad}'])
        || one_of_any_case(OPEN, last)
}

/// Whether a line ends as sentences do.
pub(super) fn ends_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(|character: char| {
        character.is_ascii_digit() || matches!(character, '¹' | '²' | '³' | '⁴'..='⁹')
    });
    line.trim_end_matches(['”', '"', '’', '\'', ')', '»']).ends_with(['.', '?', '!', ';', '…'])
        && !ends_in_title(line)
}

/// Whether the full stop at the end of a line belongs to an abbreviation that something must follow.
fn ends_in_title(line: &str) -> bool {
    let last = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    one_of_any_case("nr.|dr.|mr.|art.|drs.|prof.|ir.|dd.|d.d.|no.|st.", last)
}

/// The marker of a list item that a line begins with.
pub(super) fn marker(line: &str) -> Option<Marker> {
    let first = line.chars().next()?;
    let words = |at: usize| {
        let rest = line.get(at..)?;
        let trimmed = rest.trim_start();
        (trimmed.len() < rest.len() && !trimmed.is_empty()).then_some((line.len() - trimmed.len()) as u32)
    };
    if matches!(
        first,
        '–' | '—' | '-' | '•' | '*' | '·' | '‣' | '▪' | '●' | '○' | '◦' | '\u{f0b7}' | '✓' | '➢'
    ) {
        return words(first.len_utf8()).map(Marker::Bullet);
    }
    let open = usize::from(first == '(');
    let inner = line.get(open..)?.bytes().take_while(u8::is_ascii_alphanumeric).take(5).count();
    let label = line.get(open..open + inner)?;
    let close = line.as_bytes().get(open + inner)?;
    let is_label = match label.len() {
        0 => false,
        1 if label.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
            *close == b')' || label.bytes().all(|byte| byte.is_ascii_lowercase())
        }
        _ => {
            (label.len() <= 2 && label.bytes().all(|byte| byte.is_ascii_digit()))
                || (label.len() <= 4 && label.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x')))
        }
    };
    let closes = *close == b')' || (open == 0 && *close == b'.');
    (is_label && closes).then(|| words(open + inner + 1)).flatten().map(Marker::Number)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_programme() {
        for line in [
            "14.00 uur – Werksessie 1",
            "09:30 – Opening",
            "9.15 u: lunch",
            "11:00 hrs - Session 2",
            "10:15 North Atlantic Council",
            "14.00 uur Werksessie 1",
        ] {
            assert!(is_scheduled(line), "{line}");
        }
        for line in
            ["14.00 uur begint het debat", "2,5 – 3", "100.00 – 200", "4 april – debat", "1.5 miljoen", ""]
        {
            assert!(!is_scheduled(line), "{line}");
        }
    }

    #[test]
    fn markers_of_list_items() {
        for (line, words) in [
            ("– Verslag", Some("Verslag")),
            ("- punt", Some("punt")),
            ("• punt", Some("punt")),
            ("1. punt", Some("punt")),
            ("a) punt", Some("punt")),
            ("(ii) punt", Some("punt")),
            ("iv. punt", Some("punt")),
            ("-5 graden", None),
            ("4 april", None),
            ("2014. Daarna", None),
            ("W. Hoekstra", None),
            ("–", None),
            ("1.5 miljoen", None),
        ] {
            let found = marker(line).map(|marker| &line[marker.length()..]);
            assert_eq!(found, words, "{line}");
        }
    }
}

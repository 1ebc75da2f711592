//! Breaking a title into lines, between words only, and never inside of an amount.

use super::measure::{Measure, TextStyle};

/// The parts of a title that stay on one line: its words, an amount with its currency and its unit
/// (*EUR 75 miljoen*), and a word with the mark that it was cut behind it. With one blank between each,
/// they are the title.
fn unbroken(title: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let (start, mut end) = word_after(title, at)?;
        let mut last = &title[start..end];
        while let Some(next) = word_after(title, end).filter(|&(start, end)| belong(last, &title[start..end]))
        {
            (last, end) = (&title[next.0..next.1], next.1);
        }
        at = end;
        Some(&title[start..end])
    })
}

/// Where the first word behind a place begins and ends.
fn word_after(text: &str, at: usize) -> Option<(usize, usize)> {
    let start = at + text[at..].find(|first: char| !first.is_whitespace())?;
    let length = text[start..].find(char::is_whitespace);
    Some((start, length.map_or(text.len(), |length| start + length)))
}

/// Whether a word may not end a line before that other one.
fn belong(word: &str, next: &str) -> bool {
    let counts = |word: &str| word.starts_with(|first: char| first.is_ascii_digit());
    let is_currency =
        matches!(word, "EUR" | "USD" | "GBP" | "CAD" | "NOK" | "SEK" | "DKK" | "PLN" | "€" | "$" | "£");
    #[rustfmt::skip]
    let is_unit = matches!(
        next,
        "miljoen" | "miljard" | "mln" | "mln." | "mld" | "mld." | "million" | "billion" | "bn" | "%" | "procent"
            | "percent" | "euro" | "dollar"
    );
    next == "…" || is_currency && counts(next) || is_unit && counts(word)
}

/// A title with the widths of its words.
pub(super) struct Title<'a> {
    words: Vec<(&'a str, f64)>,
    space: f64,
}

/// A title broken into lines.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Lines {
    /// The lines.
    pub lines: Vec<String>,
    /// The width of the widest one, rounded up.
    pub width: f64,
}

impl<'a> Title<'a> {
    pub fn new(text: &'a str, style: TextStyle, measure: &dyn Measure) -> Self {
        let words = unbroken(text).map(|word| (word, measure.text(word, style))).collect();
        Self { words, space: measure.text("a b", style) - measure.text("ab", style) }
    }

    /// The widest word: no line can be narrower.
    pub fn widest_word(&self) -> f64 {
        self.words.iter().map(|word| word.1).fold(0.0, f64::max)
    }

    /// The whole title on one line.
    pub fn width(&self) -> f64 {
        let spaces = self.words.len().saturating_sub(1) as f64;
        self.words.iter().map(|word| word.1).sum::<f64>() + spaces * self.space
    }

    /// The width of the narrowest block of at most `lines` lines that holds the title.
    fn narrowest(&self, lines: usize) -> f64 {
        let (mut low, mut high) = (self.widest_word(), self.width());
        // Half a pixel is near enough; titles are a few hundred wide.
        while high - low > 0.5 {
            let middle = (low + high) / 2.0;
            if self.count(middle) <= lines { high = middle } else { low = middle }
        }
        high
    }

    fn count(&self, width: f64) -> usize {
        let mut count = 0;
        self.fill(width, |_, _| count += 1);
        count
    }

    /// Fills lines of a width greedily and hands over the words of each.
    fn fill(&self, width: f64, mut line: impl FnMut(&[(&'a str, f64)], f64)) {
        let (mut start, mut filled) = (0, 0.0);
        for (place, word) in self.words.iter().enumerate() {
            let longer = if place == start { word.1 } else { filled + self.space + word.1 };
            if place > start && longer > width + 0.01 {
                line(&self.words[start..place], filled);
                (start, filled) = (place, word.1);
            } else {
                filled = longer;
            }
        }
        if start < self.words.len() {
            line(&self.words[start..], filled);
        }
    }

    /// The title in at most so many lines of about the same length; `None` where fewer lines are
    /// as narrow.
    pub fn lines(&self, lines: usize) -> Option<Lines> {
        let mut broken = Lines { lines: Vec::with_capacity(lines), width: 0.0 };
        self.fill(self.narrowest(lines), |words, width| {
            let words: Vec<_> = words.iter().map(|word| word.0).collect();
            broken.lines.push(words.join(" "));
            broken.width = broken.width.max(width);
        });
        broken.width = broken.width.ceil() + 1.0;
        (broken.lines.len() == lines).then_some(broken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_stay_on_one_line() {
        for (title, expected) in [
            (
                "Aanvullende bijdrage van EUR 75 miljoen",
                vec!["Aanvullende", "bijdrage", "van", "EUR 75 miljoen"],
            ),
            ("€ 2 miljard voor munitie", vec!["€ 2 miljard", "voor", "munitie"]),
            ("300 military and 5 million rounds", vec!["300", "military", "and", "5 million", "rounds"]),
            ("Groei naar 2 % van het BBP", vec!["Groei", "naar", "2 %", "van", "het", "BBP"]),
            ("Brief aan de Kamer …", vec!["Brief", "aan", "de", "Kamer …"]),
            ("miljoen miljard  EUR", vec!["miljoen", "miljard", "EUR"]),
            ("", vec![]),
        ] {
            assert_eq!(unbroken(title).collect::<Vec<_>>(), expected);
        }
    }
}

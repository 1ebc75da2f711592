//! Breaking a title into lines, between words only.

use super::measure::{Measure, TextStyle};

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
        let words = text.split_whitespace().map(|word| (word, measure.text(word, style))).collect();
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

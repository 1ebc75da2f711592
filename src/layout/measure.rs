//! How wide words are. The web measures them in a canvas; natively they are estimated.

use super::TickLabel;
use crate::model::Edtf;

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextStyle {
    /// A title.
    Normal,
    /// A title in the louder weight.
    Strong,
}

/// The widths of words in CSS pixels, in the font and the language in which the view will set them.
pub trait Measure {
    /// A run of text.
    fn text(&self, text: &str, style: TextStyle) -> f64;
    /// The words of a tick.
    fn tick(&self, label: TickLabel) -> f64;
    /// The words of a deadline at the end of a pledge's line.
    fn due(&self, due: Edtf, passed: bool) -> f64;
}

/// Widths estimated by sort of character, of a common sans serif; a little on the wide side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The text size in CSS pixels.
    pub size: f64,
}

impl Default for Estimate {
    fn default() -> Self {
        Self { size: 13.0 }
    }
}

impl Estimate {
    fn ems(text: &str) -> f64 {
        let em = |character| match character {
            'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.27,
            'f' | 't' | 'r' | ' ' | '(' | ')' | '-' | '/' => 0.36,
            'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' => 0.88,
            'A'..='Z' | '€' | '&' | '–' => 0.68,
            '\u{0}'..='\u{2ff}' => 0.57,
            '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => 0.0,
            _ => 1.0,
        };
        text.chars().map(em).sum()
    }
}

impl Measure for Estimate {
    fn text(&self, text: &str, style: TextStyle) -> f64 {
        let weight = if style == TextStyle::Strong { 1.06 } else { 1.0 };
        Self::ems(text) * self.size * weight
    }

    fn tick(&self, label: TickLabel) -> f64 {
        // Digits, a space and an abbreviated month of three to four letters.
        let characters = match label {
            TickLabel::Year(_) => 4,
            TickLabel::Month { with_year, .. } => 4 + 5 * i32::from(with_year),
            TickLabel::Day { day, with_month, with_year, .. } => {
                1 + i32::from(day > 9) + 5 * i32::from(with_month || with_year) + 5 * i32::from(with_year)
            }
        };
        f64::from(characters) * self.size * 0.58
    }

    fn due(&self, due: Edtf, passed: bool) -> f64 {
        let word = if passed { "verstreken in " } else { "uiterlijk " };
        (Self::ems(word) + Self::ems(&due.to_string())) * self.size
    }
}

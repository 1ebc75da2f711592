//! The wording of titles: their case, what they are a share of, and how much of them fits.

use super::act::one_of;
use super::title::LONGEST;
use crate::model::Language;
use crate::parse::gate;
use crate::text::letters::{capitalized, small, uncapitalized};

/// A title with its first letter small, as inside a sentence.
pub(super) fn uncased(title: &str) -> String {
    uncapitalized(title)
}

/// A title whose share says what it is one of: `2% in 2024` → `2% van het bbp in 2024`.
pub(super) fn with_base(title: &str, language: Language) -> String {
    let small = small(title);
    let said = ["bbp", "bnp", "gdp", "norm", "product", "target", "guideline"]
        .iter()
        .any(|word| small.contains(word));
    match title.split_once('%') {
        Some((before, after)) if !said && !after.starts_with('-') => {
            let base = if language == Language::Dutch { "van het bbp" } else { "of GDP" };
            format!("{before}% {base}{after}")
        }
        _ => title.to_owned(),
    }
}

/// Whether a title is a sum or number and says nothing of what it is for.
pub(super) fn is_sum(title: &str) -> bool {
    const SUMS: &str =
        "eur|usd|gbp|€|$|£|miljoen|miljard|million|billion|extra|structureel|per|jaar|year|a|procent|percent";
    title.chars().any(|letter| letter.is_ascii_digit())
        && small(title).split(' ').all(|word| {
            one_of(SUMS, word)
                || word.starts_with(|letter: char| letter.is_ascii_digit() || "€$£".contains(letter))
        })
}

/// A title begins with a capital and ends without a mark.
pub(super) fn sentence_case(title: &str) -> String {
    let title = title
        .trim_matches(|mark: char| mark.is_whitespace() || [',', ';', ':', '.', '-', '–'].contains(&mark));
    capitalized(title)
}

/// What a motion is called with what it asks, as far as that fits: `Motie-Jansen: geen kernwapens`.
pub(super) fn of_motion(motion: &str, content: &str, language: Language) -> String {
    let whole = format!("{motion}: {}", lower_first(content));
    let mut title = whole.as_str();
    // It is cut before a word that begins another phrase.
    let ends = |title: &str| {
        title.len() == whole.len()
            || gate::opens(&whole, title.len(), language) && gate::closed(title, language) == title
    };
    while title.chars().count() > LONGEST || !ends(title) {
        match title.rsplit_once(' ') {
            Some((rest, _)) if rest.len() > motion.len() + 1 => title = rest,
            _ => return motion.to_owned(),
        }
    }
    title.to_owned()
}

/// A title in the middle of another: its first letter small, unless the word has more capitals.
pub(super) fn lower_first(title: &str) -> String {
    let first = title.split(' ').next().unwrap_or_default();
    let capitals = first.chars().filter(|letter| letter.is_uppercase()).count();
    if capitals == 1 && one_of("Een|De|Het|Uitvoering|Veiligheidsgaranties", first) {
        uncapitalized(title)
    } else {
        title.to_owned()
    }
}

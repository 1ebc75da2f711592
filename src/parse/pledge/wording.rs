//! The wording of titles: their case, what they are a share of, and how much of them fits.

use std::ops::Range;

use super::act::{begins, one_of};
use super::context::Context;
use super::title::{LONGEST, phrase};
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
    let said = ["bbp", "bnp", "gdp", "norm", "product", "target", "guideline", " mark", "threshold"]
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

/// What the section of a sentence is about, by its heading; of a session what stands behind its number or
/// time, of a numbered heading what stands behind its letter or digit.
pub(super) fn topic<'c>(context: &Context<'c>, index: usize) -> Option<&'c str> {
    let document = context.document;
    let section = document.sentences[index].section()?;
    let heading = document.headings.get(usize::from(section.0))?.title(document.text);
    // `II Antwoord van de minister`.
    let roman = |number: &str| number.bytes().all(|letter| b"IVX".contains(&letter));
    let heading =
        heading.split_once(' ').filter(|(number, _)| roman(number)).map_or(heading, |(_, rest)| rest);
    let heading =
        heading.split_once(". ").filter(|(mark, _)| mark.len() <= 2).map_or(heading, |(_, rest)| rest);
    let numbered = |before: &str| {
        let small = small(before);
        before.contains(|letter: char| letter.is_ascii_digit())
            || ["sessie", "session"].iter().any(|word| small.ends_with(word))
    };
    let topic = heading.split_once(": ").filter(|(before, _)| numbered(before));
    Some(topic.map_or(heading, |(_, topic)| topic)).filter(|topic| !is_general(topic))
}

/// Whether a heading names no topic: `Overig`, `Antwoord van de minister`.
fn is_general(heading: &str) -> bool {
    const GENERAL: &str = "antwoord|vragen|parlementaire|overig|toezegging|moties|inleiding|tot slot|vervolg|next|conclu|onderwerp|reactie|\
         algemeen|gesprek|summary|introduction|other|inbreng|slot|programma|agenda";
    heading.contains('|') || begins(GENERAL, &small(heading)) || small(heading).contains("toezegging")
}

/// The paper in some tokens with what it is about: `brief over de kosten van de Top`.
pub(super) fn paper(
    context: &Context<'_>,
    tokens: Range<usize>,
    leave: impl Fn(usize) -> bool,
) -> Option<String> {
    let document = context.document;
    let words = context.acts.words;
    let start = tokens.clone().find(|&token| words.is_paper(document.word(token)) && !leave(token))?;
    let title = phrase(context, start..tokens.end, |token| {
        leave(token) || is_recipient(context, token) && token > start
    });
    (!title.is_empty()).then_some(title)
}

/// Whether a token is part of a phrase that only names parliament as the one who gets it: `aan de
/// Kamer`, `uw Kamer`, `u`.
pub(super) fn is_recipient(context: &Context<'_>, token: usize) -> bool {
    let document = context.document;
    let words = context.acts.words;
    let kamer = |token: usize| one_of(words.parliament, document.word(token));
    let determiner = |token: usize| one_of("de|uw|beide|the|your", document.word(token));
    kamer(token)
        || determiner(token) && kamer(token + 1)
        || one_of("aan|naar|to", document.word(token))
            && (kamer(token + 1) || determiner(token + 1) && kamer(token + 2))
}

//! The words of a title: as the report writes them, in sentence case, cut where they grow too long.

use std::ops::Range;

use crate::parse::entity::EntityKind;
use crate::parse::event::clause::Reader;
use crate::parse::event::words::{Class, Function};
use crate::text::list::one_of;

/// The words of some tokens with single blanks, without dates, capitals turned to sentence case.
pub(super) fn words(reader: &Reader<'_>, tokens: Range<usize>) -> String {
    // One word in capitals is an abbreviation; with its neighbours in capitals it stands in a heading.
    let around = tokens.start.saturating_sub(1)..tokens.end + 1;
    let beside = around.filter(|token| !tokens.contains(token) && !reader.stop(*token));
    let heading =
        beside.map(|token| reader.text(&(token..token + 1))).filter(|text| is_capitals(text)).count() > 0;
    let capitals = is_capitals(reader.text(&tokens)) && (tokens.len() > 1 || heading);
    let mut out = String::new();
    let mut last_end = None;
    let named = |token: usize| matches!(reader.words.class(token), Class::Noun(_));
    let mut written_to = tokens.start;
    for token in tokens.clone() {
        if token < written_to {
            continue;
        }
        // A name in capitals of several words as it is known.
        let name = reader.entities.at(token).filter(|entity| {
            capitals
                && entity.tokens.start == token
                && entity.tokens.len() > 1
                && entity.tokens.end <= tokens.end
                && entity.name.chars().any(char::is_lowercase)
                && !entity.adjective
        });
        if let Some(name) = name {
            push(&mut out, name.name);
            written_to = name.tokens.end;
            last_end = None;
            continue;
        }
        if reader.date_at(token).is_some() && !named(token) {
            last_end = None;
            continue;
        }
        let range = reader.document.tokens[token].range();
        if !out.is_empty() && last_end != Some(range.start) {
            out.push(' ');
        }
        last_end = Some(range.end);
        let written = reader.document.slice(range);
        let entity = reader
            .entities
            .at(token)
            .filter(|entity| entity.tokens.start == token && entity.tokens.len() == 1 && !entity.adjective);
        match (capitals, entity) {
            (true, Some(entity)) if entity.kind != EntityKind::Group => out.push_str(entity.name),
            (true, None)
                if written.chars().count() > 4
                    || reader.is(token, Function::Preposition)
                    || reader.is(token, Function::Conjunction)
                    || reader.is(token, Function::Determiner) =>
            {
                // `NAVO-TOP` keeps the abbreviation before the hyphen.
                let folded = reader.word(token);
                match (written.split_once('-'), folded.split_once('-')) {
                    (Some((head, _)), Some((_, tail))) if head.chars().count() <= 4 => {
                        out.push_str(head);
                        out.push('-');
                        out.push_str(tail);
                    }
                    _ => out.push_str(folded),
                }
            }
            _ => match reader.word(token) {
                "deze" if written == "deze" => out.push_str("de"),
                "uw" if reader.one_of(token + 1, "kamer") => out.push_str("de"),
                "dit" if written == "dit" => out.push_str("het"),
                _ => out.push_str(written),
            },
        }
    }
    out
}

/// Appends a piece after a blank.
pub(super) fn push(title: &mut String, piece: &str) {
    if !title.is_empty() && !piece.is_empty() {
        title.push(' ');
    }
    title.push_str(piece);
}

/// A text cut at a word so that it has at most `length` characters, without a dangling small word.
pub(super) fn shortened(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let mut out = String::new();
    for word in text.split(' ') {
        if out.chars().count() + word.chars().count() + 1 > length {
            break;
        }
        push(&mut out, word);
    }
    while let Some((rest, last)) = out.rsplit_once(' ') {
        let small = one_of(
            "van|de|het|een|en|in|op|over|voor|met|aan|tot|te|bij|om|die|dat|hun|zijn|met betrekking|betrekking|of|the|and|to|a|an|on|for|with|by|from|at|their|its|uit|door|als|as|nog|ook|tegen|onder",
            last.trim_end_matches(','),
        );
        if !small {
            break;
        }
        out.truncate(rest.len());
    }
    out.trim_end_matches([',', ';', ':']).to_owned()
}

/// A text without the article it begins with.
pub(super) fn without_article(text: &str) -> &str {
    // An article that belongs to a name.
    if text.starts_with("The Hague") {
        return text;
    }
    for article in [
        "de ", "het ", "een ", "the ", "a ", "an ", "De ", "Het ", "Een ", "The ", "A ", "An ", "hun ",
        "zijn ", "haar ", "mijn ", "onze ", "its ", "their ", "his ", "my ", "our ", "Our ", "Its ",
        "Their ", "His ", "My ", "Onze ", "Mijn ",
    ] {
        if let Some(rest) = text.strip_prefix(article) {
            return rest;
        }
    }
    text
}

/// A noun phrase as a title begins with it: without article, and then a neuter with the short form of its
/// adjective.
pub(super) fn headed(text: &str) -> String {
    let rest = without_article(text);
    let neuter = ["het ", "Het "].iter().any(|article| text.starts_with(article));
    let one = rest.split(' ').count() > 1;
    if neuter && one { uninflected(rest) } else { rest.to_owned() }
}

/// Whether a text has capitals only.
pub(super) fn is_capitals(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
}

/// Without its article a neuter noun has the short form of the adjective: `Plenair debat`, `Amerikaans
/// aanbod`.
pub(super) fn uninflected(title: &str) -> String {
    let Some((adjective, rest)) = title.split_once(' ') else { return title.to_owned() };
    let endings = [
        ("ische", "isch"),
        ("aire", "air"),
        ("ele", "eel"),
        ("ale", "aal"),
        ("ële", "eel"),
        ("lijke", "lijk"),
        ("uwe", "uw"),
        ("mde", "md"),
        ("se", "s"),
    ];
    let short = endings
        .iter()
        .find_map(|(long, short)| adjective.strip_suffix(long).map(|stem| [stem, short].concat()));
    short.map_or_else(|| title.to_owned(), |short| [&short, " ", rest].concat())
}

/// A plural that stands for several dated events names one of them: `Eerdere bijeenkomsten`.
pub(super) fn singular(title: String) -> String {
    for (plural, one) in [
        ("bijeenkomsten", "bijeenkomst"),
        ("vergaderingen", "vergadering"),
        ("debatten", "debat"),
        ("diners", "diner"),
    ] {
        if let Some(head) = title.strip_suffix(plural) {
            return [head, one].concat();
        }
    }
    title
}

/// Whether a title begins with a word that only tells the event from those before and after it.
pub(super) fn is_ordinal(word: &str) -> bool {
    one_of(
        "Eerste|Tweede|Derde|Laatste|Vorige|Volgende|Eerstvolgende|Eerdere|First|Second|Last|Next|Previous",
        word,
    )
}

//! Motions by their name: `motie-Peters/Van Velzen`, `de motie van het lid Brekelmans c.s.`

use std::ops::Range;

use super::act::one_of;
use super::context::Context;
use super::party;
use super::title;
use crate::model::Language;

/// The name of the motion that some tokens speak of: `Motie-Dassen`, `Motie-Brekelmans`.
pub(super) fn motion(context: &Context<'_>, tokens: Range<usize>) -> Option<String> {
    let document = context.document;
    let at = tokens
        .clone()
        .find(|&token| document.word(token).starts_with("motie") || document.word(token) == "motion")?;
    if let Some((_, name)) = document.written(at).split_once('-')
        && !name.is_empty()
    {
        let mut end = at + 1;
        // `motie-Peters/Van Velzen`, `motie-Ten Broeke`.
        while end < tokens.end
            && (document.word(end) == "/"
                || document.is_capital(end)
                    && (document.word(end - 1) == "/"
                        || one_of("ten|van|de|der|den|el|van|ter", last_part(document.word(end - 1)))))
        {
            end += 1;
        }
        return Some(title::sentence_case(&party::name(document, at..end)));
    }
    let words = context.acts.words;
    let mut near =
        (at + 1..tokens.end.min(at + 9)).take_while(|&token| !words.ends_clause(document.word(token)));
    let name = near.find(|&token| {
        document.is_capital(token)
            && document.tokens[token].kind() == crate::parse::document::TokenKind::Word
            && !context.in_date(token)
            || one_of(",|;", document.word(token))
    })?;
    if !document.is_capital(name) {
        return None;
    }
    let mut end = name + 1;
    while end < tokens.end && document.is_capital(end) {
        end += 1;
    }
    let name = party::name(document, name..end);
    Some(match document.language {
        Language::Dutch => format!("Motie-{name}"),
        Language::English => format!("Motion by {name}"),
    })
}

/// The last part of a word with hyphens.
fn last_part(word: &str) -> &str {
    word.rsplit('-').next().unwrap_or(word)
}

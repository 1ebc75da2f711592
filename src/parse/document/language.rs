//! Which language a report is written in.

use super::{Token, TokenKind};
use crate::model::Language;
use crate::parse::lexicon::{Lexicon, Rows};

/// Tokens that are looked at: enough to be sure, and no work on long reports.
const SAMPLE: usize = 20_000;

/// Words that one of the languages uses all the time and the other never.
const DUTCH: &str = "\
     aan|ben|bij|dag|dagen|dat|de|deze|die|dit|door|een|eind|en|gaat|geleden|heeft|het|hij|ik|is|jaar|je|\
     maar|maart|medio|mei|met|mijn|naar|niet|nog|oktober|om|onze|ook|op|te|terug|tot|tussen|uit|van|\
     volgend|voor|vorige|wat|weg|werd|wij|worden|wordt|zal|zijn";
const ENGLISH: &str = "\
     a|ago|an|and|are|as|at|back|be|been|between|by|day|days|for|from|go|had|has|have|he|his|i|i'll|is|\
     it|its|last|march|may|me|month|my|next|not|october|of|on|our|out|said|she|since|that|the|their|they|\
     this|to|was|were|what|when|which|who|will|with|would|year|years|you|your";

/// The language with more of its small words in the text; Dutch where there is no telling.
pub(super) fn choose(folded: &str, tokens: &[Token]) -> Language {
    let [small_dutch, small_english] = [DUTCH, ENGLISH].map(|words| {
        let mut rows = Rows::new();
        rows.add(words, ());
        Lexicon::new(rows)
    });
    let (mut dutch, mut english) = (0, 0);
    for token in tokens.iter().take(SAMPLE).filter(|token| token.kind == TokenKind::Word) {
        let word = folded.get(token.range.clone()).unwrap_or_default();
        if word.len() <= 8 {
            dutch += usize::from(small_dutch.get(word).is_some());
            english += usize::from(small_english.get(word).is_some());
        }
    }
    if english > dutch { Language::English } else { Language::Dutch }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_small_words_tell_the_language() {
        for (text, language) in [
            ("De ministers van Buitenlandse Zaken", Language::Dutch),
            ("The Foreign Ministers of the Alliance", Language::English),
            ("Foreign Ministerial Meeting van de NAVO in de week", Language::Dutch),
            ("", Language::Dutch),
        ] {
            let folded = crate::text::letters::small(text);
            assert_eq!(choose(&folded, &super::super::token::tokens(text)), language, "{text}");
        }
    }
}

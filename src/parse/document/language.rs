//! Which language a report is written in.

use super::{Token, TokenKind};
use crate::list;
use crate::model::Language;
use crate::text::list::{List, one_of};

/// Tokens that are looked at: enough to be sure, and no work on long reports.
const SAMPLE: usize = 20_000;

/// Words that one of the languages uses all the time and the other never.
const DUTCH: &List = list!(
    "\
     aan|ben|bij|dag|dagen|dat|de|deze|die|dit|door|een|eind|en|gaat|geleden|februari|januari|juli|juni|heeft|het|hij|ik|is|jaar|je|\
     maar|maart|medio|mei|met|mijn|naar|niet|nog|oktober|om|onze|ook|op|te|terug|tot|tussen|uit|van|\
     volgend|voor|vorige|wat|weg|werd|wij|worden|wordt|zal|zijn"
);
const ENGLISH: &List = list!(
    "\
     a|ago|an|and|are|as|at|back|be|been|between|by|day|days|for|february|january|july|june|from|go|had|has|have|he|his|i|i'll|is|\
     it|its|last|march|may|me|month|my|next|not|october|of|on|our|out|said|she|since|that|the|their|they|\
     this|to|was|were|what|when|which|who|will|with|would|year|years|you|your"
);

/// The language with more of its small words in the text; Dutch where there is no telling.
pub(super) fn choose<'w>(distinct: impl Iterator<Item = &'w str>, tokens: &[Token]) -> Language {
    let ours: Vec<(bool, bool)> = distinct.map(|word| (one_of(DUTCH, word), one_of(ENGLISH, word))).collect();
    let (mut dutch, mut english) = (0, 0);
    for token in tokens.iter().take(SAMPLE).filter(|token| token.kind() == TokenKind::Word) {
        let (small_dutch, small_english) = ours.get(token.word()).copied().unwrap_or_default();
        dutch += usize::from(small_dutch);
        english += usize::from(small_english);
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
            ("Russia invaded Ukraine in February 2022.", Language::English),
            ("", Language::Dutch),
        ] {
            let folded = crate::text::letters::small(text);
            let (tokens, words) = super::super::token::tokens(text, &folded);
            assert_eq!(choose(words.iter(), &tokens), language, "{text}");
        }
    }
}

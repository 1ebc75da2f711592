//! Where sentences end.

use super::abbreviation::{Stop, stop};
use super::{Sentence, Token, TokenKind};
use crate::list;
use crate::text::list::one_of;
use crate::text::{BlockKind, CleanText};

/// How many tokens a sentence has before its next comma or semicolon ends it, and how many before it ends
/// anywhere: what reads sentences takes time that grows with the longest one.
const LONG: (usize, usize) = (300, 400);

/// How many bytes a line has at most that says where and when a meeting was.
const LINE: usize = 64;

/// The sentences of a text. A block ends its last sentence, but for a title that goes on in a line with its
/// place and days.
pub(super) fn sentences(text: &CleanText, folded: &str, tokens: &[Token]) -> Vec<Sentence> {
    let mut sentences = Vec::with_capacity(tokens.len() / 16);
    let splitter = Splitter { text: text.as_str(), folded, tokens };
    let mut first = 0;
    // The block that a sentence over two of them begins in.
    let mut block_of = None;
    let mut at = 0;
    for (block, bounds) in text.blocks().iter().enumerate() {
        while tokens.get(at).is_some_and(|token| token.start() < bounds.range().end) {
            at += 1;
            let last_of_block = tokens.get(at).is_none_or(|token| token.start() >= bounds.range().end);
            if last_of_block && goes_on(text, block, &tokens[first..at], &tokens[at..]) {
                block_of = block_of.or(Some(block));
            } else if last_of_block || splitter.ends_before(at) || splitter.is_endless(first..at) {
                let block = block_of.take().unwrap_or(block);
                sentences.push(Sentence::new(first..at, block));
                first = at;
            }
        }
    }
    sentences
}

/// Whether a heading without a number goes on in the next one, which holds no more than a place and the
/// days of a meeting: `Verslag van de bijeenkomst | Brussel, 12 en 13 oktober 2022`. A single day may be that
/// of the letter.
fn goes_on(text: &CleanText, block: usize, own: &[Token], after: &[Token]) -> bool {
    let of_kind = |block: usize, kinds: &[BlockKind]| {
        text.blocks().get(block).filter(|block| kinds.contains(&block.kind))
    };
    let heading = of_kind(block, &[BlockKind::Heading]);
    let next = of_kind(block + 1, &[BlockKind::Heading, BlockKind::Paragraph]);
    let (Some(_), Some(next)) = (heading, next) else { return false };
    let numbers = |tokens: &[Token]| tokens.iter().filter(|token| token.kind() == TokenKind::Number).count();
    let line: Vec<&Token> =
        after.iter().take(LINE).take_while(|token| token.start() < next.range().end).collect();
    let (Some(first), Some(last)) = (line.first(), line.last()) else { return false };
    let place = line.iter().take_while(|token| token.kind() == TokenKind::Word).count();
    let words = text.as_str().get(next.range()).unwrap_or_default();
    let comma = line.get(place).is_some_and(|token| text.as_str().get(token.range()) == Some(","));
    next.range().len() <= LINE
        && numbers(own) == 0
        && words.starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit())
        && (first.kind() == TokenKind::Number || place <= 3 && comma)
        && last.kind() == TokenKind::Number
        && last.range().len() == 4
        && line.iter().filter(|token| token.kind() == TokenKind::Number).count() == 3
}

struct Splitter<'a> {
    text: &'a str,
    folded: &'a str,
    tokens: &'a [Token],
}

impl Splitter<'_> {
    /// Whether some tokens are too many for a sentence that goes on.
    fn is_endless(&self, tokens: std::ops::Range<usize>) -> bool {
        tokens.len() >= LONG.1 || tokens.len() >= LONG.0 && one_of(",|;", self.slice(tokens.end - 1))
    }

    /// Whether a sentence ends before a token, which stands in the same block as the one before it.
    fn ends_before(&self, token: usize) -> bool {
        let (previous, next) = (&self.tokens[token - 1], &self.tokens[token]);
        if previous.kind() != TokenKind::Mark || previous.end() == next.start() {
            return false;
        }
        // Quotes and brackets that close belong to the sentence before them.
        let mut end = token - 1;
        while is_closing(self.slice(end)) && end > 0 && self.tokens[end - 1].end() == self.tokens[end].start()
        {
            end -= 1;
        }
        let closed = end < token - 1;
        let opening = self.next_opening(token);
        match self.slice(end) {
            "." => self.full_stop_ends(end, closed, opening),
            "?" | "!" | "…" => !opening.is_some_and(char::is_lowercase),
            _ => false,
        }
    }

    fn full_stop_ends(&self, end: usize, closed: bool, opening: Option<char>) -> bool {
        let Some(opening) = opening else { return true };
        if opening.is_lowercase() || matches!(opening, ',' | ';' | ':') {
            return false;
        }
        let Some(before) = end.checked_sub(1).map(|index| &self.tokens[index]) else { return false };
        if closed || before.end() != self.tokens[end].start() || before.kind() == TokenKind::Mark {
            return true;
        }
        if before.kind() == TokenKind::Number {
            // `1. Inleiding` at the start of a block is no sentence of its own.
            return end >= 2 && self.text.as_bytes().get(before.start().wrapping_sub(1)) != Some(&b'\n');
        }
        let word = self.folded.get(before.range()).unwrap_or_default();
        let dotted = end >= 3 && self.slice(end - 2) == "." && self.tokens[end - 2].end() == before.start();
        match stop(word, dotted) {
            Stop::Full => true,
            Stop::Never => false,
            Stop::NotBeforeNumber => !opening.is_ascii_digit(),
            // Of the dotted ones, a sentence may end with `a.s.` and `c.s.`, not with initials or `o.a.`.
            // `c.s. (Kamerstuk …)`: what brackets add belongs to the sentence.
            Stop::Maybe if self.slice(end + 1) == "(" => false,
            Stop::Maybe => {
                let pair = (self.slice(end.saturating_sub(3)), self.slice(end - 1));
                let ends =
                    !dotted || matches!(pair, ("a" | "c", "s") | ("j", "l") | ("e", "a") | ("p" | "a", "m"));
                // `26 maart jl. EUR 5 miljoen`: no sentence begins with a sum in figures.
                let sum = one_of("EUR|USD|GBP|€|$|£", self.slice(end + 1))
                    && self.tokens.get(end + 2).is_some_and(|token| token.kind() == TokenKind::Number);
                ends && !opening.is_ascii_digit() && !sum
            }
        }
    }

    fn slice(&self, token: usize) -> &str {
        self.tokens.get(token).and_then(|token| self.text.get(token.range())).unwrap_or_default()
    }

    /// The first character of what follows, past opening quotes and brackets.
    fn next_opening(&self, token: usize) -> Option<char> {
        // `'s Middags` begins with its second word.
        let elided = one_of(list!("'|’"), self.slice(token)) && one_of(list!("s|t|n"), self.slice(token + 1));
        let token = if elided { token + 2 } else { token };
        (token..token + 4)
            .map(|token| self.slice(token))
            .find(|slice| !one_of(list!("(|[|«|“|„|‘|\"|'|’|–|-"), slice))
            .and_then(|slice| slice.chars().next())
    }
}

fn is_closing(slice: &str) -> bool {
    one_of(list!(")|]|»|”|’|\"|'"), slice)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::Document;
    use super::*;

    fn split(source: &str) -> Vec<String> {
        let text = CleanText::new(source);
        let document = Document::new(&text);
        document
            .sentences
            .iter()
            .map(|sentence| document.slice(document.range_of(sentence)).to_owned())
            .collect()
    }

    #[test]
    fn a_title_goes_on_in_the_line_with_its_days() {
        let body =
            "De ministers kwamen bijeen en spraken over de lasten, die zij beter willen verdelen dan eerst.";
        for (line, parts) in [
            ("Brussel, 12 en 13 oktober 2022", 2),
            ("9–11 juli 2024", 2),
            ("Den Haag, 13 juni 2025", 3),
            ("Inleiding", 3),
        ] {
            let found = split(&format!("VERSLAG VAN DE VERGADERING\n\n{line}\n\n{body}\n"));
            assert_eq!(found.len(), parts, "{line}: {found:?}");
        }
    }

    #[test]
    fn a_sentence_is_not_broken_in_the_middle() {
        for sentence in [
            "Zie art. 5 en nr. 430 van 22 maart jl. over de Top.",
            "De motie van het lid Brekelmans c.s. over China is aangenomen.",
            "Minister W.B. Hoekstra en mr. dr. A. Jansen spraken met o.a. J. Stoltenberg.",
            "De brief (Kamerstuk 28 676, nr. 430) is d.d. 24 november 2008 verzonden.",
            "Op 12 februari a.s. vindt de top plaats, resp. bijv. in Den Haag.",
            "The U.S. President met Gen. Breedlove on 3 Dec. 2008 in St. Petersburg, i.e. No. 5 of the list.",
            "Er kwamen 16.000 militairen om 14.00 uur.",
            "Hij riep “Kom nu!” en vertrok.",
        ] {
            assert_eq!(split(sentence), [sentence]);
        }
    }

    #[test]
    fn sentences_end_where_they_end() {
        for (source, expected) in [
            (
                "Dat was het. ’s Avonds ging hij. 'Goed zo.'",
                vec!["Dat was het.", "’s Avonds ging hij.", "'Goed zo.'"],
            ),
            ("Een. Twee? Drie! Vier", vec!["Een.", "Twee?", "Drie!", "Vier"]),
            ("Op 3 april jl. Daarna kwam de Top.", vec!["Op 3 april jl.", "Daarna kwam de Top."]),
            ("Zij zei: “Kom.” Daarna ging zij.", vec!["Zij zei: “Kom.”", "Daarna ging zij."]),
            ("Dat was in 2014. In 2015 niet.", vec!["Dat was in 2014.", "In 2015 niet."]),
            ("Dat (zie nr. 5). «Nieuw» is het.", vec!["Dat (zie nr. 5).", "«Nieuw» is het."]),
            ("Kop\n\nEen zin.\n\n– punt\n– punt", vec!["Kop", "Een zin.", "punt", "punt"]),
        ] {
            assert_eq!(split(source), expected);
        }
    }
}

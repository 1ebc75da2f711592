//! Lists of words written as one string divided by `|`, asked about for nearly every word of a report.
//!
//! A list is sieved before it is searched: it has a few bits set by its words, and a word whose bit is
//! not set is none of them. The sieve of a list is made when the list is first asked about and kept by
//! where the list lies in the program, so that the tables stay plain strings.

use std::cell::Cell;

/// How many sieves are kept; a power of two. Two lists that fall into one place take turns.
const KEPT: usize = 1024;

/// What of a word sets its bit in a sieve.
#[derive(Clone, Copy)]
enum Part {
    /// Its length, beginning, middle and end.
    Whole,
    /// Its first three bytes.
    Start,
    /// Its last three bytes.
    End,
}

/// The bits that the words of a list set, 256 for each part of them.
struct Sieve {
    /// The list, by where it lies and its length.
    list: Cell<(usize, usize)>,
    bits: [[Cell<u64>; 4]; 3],
}

thread_local! {
    static SIEVES: [Sieve; KEPT] = const {
        [const { Sieve { list: Cell::new((0, 0)), bits: [const { [const { Cell::new(0) }; 4] }; 3] } }; KEPT]
    };
}

/// Whether a word is one of several divided by `|`.
pub fn one_of(words: &'static str, word: &str) -> bool {
    passes(words, word, Part::Whole) && holds(words.as_bytes(), word.as_bytes())
}

/// Whether a word begins as one of several divided by `|`.
pub fn begins(starts: &'static str, word: &str) -> bool {
    passes(starts, word, Part::Start) && starts.split('|').any(|start| word.starts_with(start))
}

/// Whether a word ends as one of several divided by `|`.
pub fn ends(ends: &'static str, word: &str) -> bool {
    passes(ends, word, Part::End) && ends.split('|').any(|end| word.ends_with(end))
}

/// Whether a list has a word. A loop over bytes: words are short, and of most the first byte differs.
fn holds(list: &[u8], word: &[u8]) -> bool {
    let mut rest = list;
    loop {
        if let Some(after) = rest.strip_prefix(word)
            && after.first().is_none_or(|next| *next == b'|')
        {
            return !word.is_empty();
        }
        match rest.iter().position(|byte| *byte == b'|') {
            Some(bar) => rest = &rest[bar + 1..],
            None => return false,
        }
    }
}

/// Whether a word may be in a list, or may begin or end as one of its words.
fn passes(list: &'static str, word: &str, part: Part) -> bool {
    let Some(bit) = bit(word, part) else { return !word.is_empty() };
    let key = (list.as_ptr() as usize, list.len());
    let place = (key.0 ^ (key.0 >> 10) ^ (key.1 << 3)) % KEPT;
    SIEVES.with(|sieves| {
        let sieve = &sieves[place];
        if sieve.list.get() != key {
            sieve.fill(list);
            sieve.list.set(key);
        }
        sieve.bits[part as usize][bit >> 6].get() >> (bit & 63) & 1 == 1
    })
}

impl Sieve {
    /// Sets the bits of a list.
    fn fill(&self, list: &str) {
        for part in [Part::Whole, Part::Start, Part::End] {
            let bits = &self.bits[part as usize];
            bits.iter().for_each(|bits| bits.set(0));
            for word in list.split('|') {
                match bit(word, part) {
                    Some(bit) => bits[bit >> 6].set(bits[bit >> 6].get() | 1 << (bit & 63)),
                    // What is shorter than the part may be that of any word.
                    None => bits.iter().for_each(|bits| bits.set(u64::MAX)),
                }
            }
        }
    }
}

/// Which of 256 bits a part of a word sets; `None` for a word that is shorter than the part.
fn bit(word: &str, part: Part) -> Option<usize> {
    let key = match (part, word.as_bytes()) {
        (Part::Whole, bytes @ [first, .., last]) => {
            [*first, bytes[bytes.len() / 2], *last, bytes.len() as u8]
        }
        (Part::Whole, [only]) => [*only, 0, 0, 1],
        (Part::Start, [first, second, third, ..]) | (Part::End, [.., first, second, third]) => {
            [*first, *second, *third, 0]
        }
        _ => return None,
    };
    Some((u32::from_le_bytes(key).wrapping_mul(0x9e37_79b1) >> 24) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_holds_its_words_and_no_others() {
        const LIST: &str = "de|het|een|naar|oekraïne|a";
        for word in LIST.split('|') {
            assert!(one_of(LIST, word), "{word}");
        }
        for word in ["", "d", "den", "he", "hot", "eer", "naa", "oekraïner", "b", "|", "de|het"] {
            assert!(!one_of(LIST, word), "{word}");
        }
        for word in ["de", "deze", "een", "eend", "naargeestig", "a", "ab"] {
            assert!(begins(LIST, word), "{word}");
        }
        for word in ["", "d", "na", "he", "oekra", "zee"] {
            assert!(!begins(LIST, word), "{word}");
        }
        for word in ["de", "beide", "iedereen", "na", "geheet|een"] {
            assert!(ends(LIST, word), "{word}");
        }
        for word in ["", "e", "zes", "naarb"] {
            assert!(!ends(LIST, word), "{word}");
        }
    }
}

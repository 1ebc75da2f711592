//! Lists of words written as one string divided by `|`, asked about for nearly every word of a report.
//!
//! A list is sieved before it is searched: it has a few bits set by its words, and a word whose bit is
//! not set is none of them. The sieve of a list is made when the list is first asked about and kept by
//! where the list lies in the program, so that the tables stay plain strings.

use std::cell::Cell;

/// How many sieves are kept; a power of two. Two lists that fall into one place take turns.
const KEPT: usize = 1024;

/// The bits that the words of a list set.
#[derive(Clone, Copy)]
struct Sieve {
    /// The list, by where it lies and its length.
    list: (usize, usize),
    /// By length, beginning and end of its words.
    whole: u128,
    /// By the first two bytes of its words.
    starts: u128,
    /// By the last two bytes of its words.
    ends: u128,
}

thread_local! {
    static SIEVES: [Cell<Sieve>; KEPT] =
        const { [const { Cell::new(Sieve { list: (0, 0), whole: 0, starts: 0, ends: 0 }) }; KEPT] };
}

/// Whether a word is one of several divided by `|`.
pub fn one_of(words: &'static str, word: &str) -> bool {
    sieve(words).whole & whole(word) != 0 && holds(words.as_bytes(), word.as_bytes())
}

/// Whether a word begins as one of several divided by `|`.
pub fn begins(starts: &'static str, word: &str) -> bool {
    sieve(starts).starts & start(word) != 0 && starts.split('|').any(|start| word.starts_with(start))
}

/// Whether a word ends as one of several divided by `|`.
pub fn ends(ends: &'static str, word: &str) -> bool {
    sieve(ends).ends & end(word) != 0 && ends.split('|').any(|end| word.ends_with(end))
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

/// The sieve of a list.
fn sieve(list: &'static str) -> Sieve {
    let key = (list.as_ptr() as usize, list.len());
    let place = (key.0 ^ (key.0 >> 10) ^ (key.1 << 3)) % KEPT;
    SIEVES.with(|sieves| {
        let kept = sieves[place].get();
        if kept.list == key {
            return kept;
        }
        let mut made = Sieve { list: key, whole: 0, starts: 0, ends: 0 };
        for word in list.split('|') {
            made.whole |= whole(word);
            made.starts |= start(word);
            made.ends |= end(word);
        }
        sieves[place].set(made);
        made
    })
}

/// The bit of a whole word.
fn whole(word: &str) -> u128 {
    match word.as_bytes() {
        [] => 0,
        bytes @ [first, ..] => {
            let middle = bytes[bytes.len() / 2];
            let last = bytes[bytes.len() - 1];
            bit(u32::from_le_bytes([*first, middle, last, bytes.len() as u8]))
        }
    }
}

/// The bit of the first two bytes of a word. One letter fits any second one.
fn start(word: &str) -> u128 {
    match word.as_bytes() {
        [] => 0,
        [_] => u128::MAX,
        [first, second, ..] => bit(u32::from_le_bytes([*first, *second, 0, 0])),
    }
}

/// The bit of the last two bytes of a word. One letter fits any other before it.
fn end(word: &str) -> u128 {
    match word.as_bytes() {
        [] => 0,
        [_] => u128::MAX,
        [.., first, second] => bit(u32::from_le_bytes([*first, *second, 0, 0])),
    }
}

/// One of 128 bits, by the top bits of a product.
fn bit(key: u32) -> u128 {
    1 << (key.wrapping_mul(0x9e37_79b1) >> 25)
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

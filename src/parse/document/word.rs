//! The distinct words of a report: each is judged once, however often it is written.

use super::{Document, Token};

/// How many slots are looked at for a word. Where they are all taken the word is counted as another one,
/// so that no text makes the search long.
const PROBES: usize = 16;

/// The distinct words of a text in small letters, numbered in the order in which they first stand there.
/// A word may have several numbers; a number has one word.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// The words by their numbers. Each is asked for far more often than it is found, so that they stand
    /// apart and not in the text, where every look would have to find the ends of characters.
    words: Vec<Box<str>>,
    /// Open addressing by hash: one more than the number, 0 where the slot is free.
    slots: Vec<u32>,
}

impl Words {
    /// The number of a word in small letters.
    pub fn number(&mut self, word: &str) -> u32 {
        if self.words.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let slot = match self.slot(word) {
            Ok(number) => return number as u32,
            Err(slot) => slot,
        };
        let number = self.words.len() as u32;
        self.words.push(word.into());
        if let Some(slot) = slot.and_then(|slot| self.slots.get_mut(slot)) {
            *slot = number + 1;
        }
        number
    }

    /// The word of a number.
    pub fn get(&self, number: usize) -> &str {
        self.words.get(number).map_or("", |word| word)
    }

    /// Every word by its number.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| &**word)
    }

    /// The number of a word, if it stands in the text.
    pub fn find(&self, word: &str) -> Option<usize> {
        if self.slots.is_empty() { None } else { self.slot(word).ok() }
    }

    /// The number of a word, or else the slot that is free for it, if one is near.
    fn slot(&self, word: &str) -> Result<usize, Option<usize>> {
        let mask = self.slots.len() - 1;
        let first = hash(word.as_bytes());
        for slot in (first..first + PROBES).map(|slot| slot & mask) {
            let Some(number) = (self.slots[slot] as usize).checked_sub(1) else { return Err(Some(slot)) };
            if *self.words[number] == *word {
                return Ok(number);
            }
        }
        Err(None)
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(1024)];
        for number in 0..self.words.len() {
            if let Err(Some(slot)) = self.slot(&self.words[number]) {
                self.slots[slot] = number as u32 + 1;
            }
        }
    }
}

/// A hash of eight bytes at a time.
pub fn hash(word: &[u8]) -> usize {
    const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
    let (eights, rest) = word.as_chunks();
    // What is left is read in two pieces, which may overlap.
    let piece = |four: &[u8; 4]| u64::from(u32::from_le_bytes(*four));
    let rest = match (rest.first_chunk(), rest.last_chunk(), rest) {
        (Some(first), Some(last), _) => piece(first) << 32 | piece(last),
        (_, _, [first, .., last]) => {
            u64::from(*first) << 16 | u64::from(rest[rest.len() / 2]) << 8 | u64::from(*last)
        }
        (_, _, [letter]) => u64::from(*letter),
        _ => 0,
    } ^ (word.len() as u64) << 56;
    let whole = eights
        .iter()
        .fold(rest, |hash, eight| (hash.wrapping_mul(SPREAD) ^ u64::from_le_bytes(*eight)).rotate_left(29));
    (whole.wrapping_mul(SPREAD) >> 40) as usize
}

/// For which words of a document something holds.
#[derive(Clone, Debug, Default)]
pub struct Marks(Vec<bool>);

impl Marks {
    /// Asks it of every distinct word of a document, in small letters.
    pub fn of(document: &Document<'_>, holds: impl FnMut(&str) -> bool) -> Self {
        Self(document.distinct().map(holds).collect())
    }

    /// Whether it holds for a token.
    pub fn holds(&self, token: &Token) -> bool {
        self.0.get(token.word()).copied().unwrap_or_default()
    }

    /// Whether it holds for a token given by its index; not past the end.
    pub fn at(&self, document: &Document<'_>, token: usize) -> bool {
        document.tokens.get(token).is_some_and(|token| self.holds(token))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_words_have_one_number() {
        let text = "de top en de top en de brief van ministers van buitenlandse zaken";
        let mut words = Words::default();
        let numbers: Vec<_> = text.split(' ').map(|word| words.number(word)).collect();
        assert_eq!(numbers, [0, 1, 2, 0, 1, 2, 0, 3, 4, 5, 4, 6, 7]);
        assert_eq!(words.get(5), "ministers");
    }

    #[test]
    fn thousands_of_words_keep_their_numbers() {
        let all: Vec<String> = (0..5_000).map(|number| format!("woord{number}")).collect();
        let mut words = Words::default();
        for _ in 0..2 {
            for word in &all {
                let number = words.number(word);
                assert_eq!(words.get(number as usize), word);
            }
        }
    }
}

//! Lists of words in one text, divided by `|`: a word costs its letters and nothing more.
//!
//! A list that is asked often is a [`List`]. Beside its text stand, worked out by the compiler, marks by
//! a hash of a word's ends: where a word's mark is missing, the word is not in the list and the list is
//! not read.

/// Words divided by `|`, with their marks.
#[derive(Clone, Copy, Debug)]
pub struct List {
    words: &'static str,
    /// Marks of whole words: length, first, middle and last byte.
    whole: u128,
    /// Marks of beginnings: the first three bytes.
    starts: u128,
    /// Marks of ends: the last three bytes.
    ends: u128,
}

impl List {
    /// The list of some words divided by `|`, in small letters.
    pub const fn new(words: &'static str) -> Self {
        let bytes = words.as_bytes();
        let mut list = Self { words, whole: 0, starts: 0, ends: 0 };
        let (mut from, mut at) = (0, 0);
        while at <= bytes.len() {
            if at == bytes.len() || bytes[at] == b'|' {
                let length = at - from;
                if length > 0 {
                    let middle = bytes[from + length / 2];
                    list.whole |= mark([bytes[from], middle, bytes[at - 1], length as u8]);
                }
                if length >= 3 {
                    list.starts |= mark([bytes[from], bytes[from + 1], bytes[from + 2], 0]);
                    list.ends |= mark([bytes[at - 3], bytes[at - 2], bytes[at - 1], 0]);
                } else if length > 0 {
                    // What is shorter may begin or end any word.
                    (list.starts, list.ends) = (u128::MAX, u128::MAX);
                }
                from = at + 1;
            }
            at += 1;
        }
        list
    }

    /// Whether a word ends as one of the list of five letters or more, is one of them, or is one with
    /// the ending of a plural.
    pub fn names(&self, word: &str) -> bool {
        let bytes = word.as_bytes();
        let (Some(first), Some(last)) = (bytes.first_chunk::<3>(), bytes.last_chunk::<3>()) else {
            return self.has(word);
        };
        if self.starts & mark_of(first) == 0 && self.ends & mark_of(last) == 0 {
            return false;
        }
        self.words.split('|').filter(|noun| noun.len() <= word.len()).any(|noun| {
            // One byte tells most apart.
            let (ours, theirs) = (word.as_bytes(), noun.as_bytes());
            let begins = ours.first() == theirs.first()
                && word.strip_prefix(noun).is_some_and(|rest| matches!(rest, "" | "n" | "s" | "en" | "es"));
            begins || noun.len() > 4 && ours.last() == theirs.last() && word.ends_with(noun)
        })
    }
}

/// Lists in either form: a [`List`], or for a few words a text divided by `|`.
pub trait Words {
    /// Whether a word is in the list.
    fn has(&self, word: &str) -> bool;
    /// Whether a word begins as one of the list.
    fn begin(&self, word: &str) -> bool;
}

impl Words for &List {
    fn has(&self, word: &str) -> bool {
        let bytes @ ([first, .., last] | [first @ last]) = word.as_bytes() else { return false };
        let middle = bytes[bytes.len() / 2];
        self.whole & mark([*first, middle, *last, bytes.len() as u8]) != 0 && self.words.has(word)
    }

    fn begin(&self, word: &str) -> bool {
        let marked = word.as_bytes().first_chunk().is_none_or(|first| self.starts & mark_of(first) != 0);
        marked && self.words.begin(word)
    }
}

impl Words for &str {
    fn has(&self, word: &str) -> bool {
        scan(self, word, |entry, word| entry == word)
    }

    fn begin(&self, word: &str) -> bool {
        scan(self, word, |entry, word| word.starts_with(entry))
    }
}

/// Whether a word is one of a list.
pub fn one_of(list: impl Words, word: &str) -> bool {
    list.has(word)
}

/// The same where capitals of the word make no difference.
pub fn one_of_any_case(list: impl Words, word: &str) -> bool {
    list.has(&word.to_ascii_lowercase())
}

/// Whether a word begins as one of a list.
pub fn begins(list: impl Words, word: &str) -> bool {
    list.begin(word)
}

/// Whether one of the words between the bars of a list fits a word that has its first byte. A loop over
/// bytes: the words are short, and most differ in the first one.
fn scan(list: &str, word: &str, fits: impl Fn(&[u8], &[u8]) -> bool) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let Some(&first) = word.first() else { return false };
    let mut at = 0;
    while at < list.len() {
        let mut end = at;
        while end < list.len() && list[end] != b'|' {
            end += 1;
        }
        if list[at] == first && fits(&list[at..end], word) {
            return true;
        }
        at = end + 1;
    }
    false
}

/// One of 128 marks: the top bits of a product, which every byte has a part in.
const fn mark(bytes: [u8; 4]) -> u128 {
    1 << (u32::from_le_bytes(bytes).wrapping_mul(0x9e37_79b1) >> 25)
}

/// The mark of three bytes.
fn mark_of(bytes: &[u8; 3]) -> u128 {
    mark([bytes[0], bytes[1], bytes[2], 0])
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &List = &List::new("zal|zullen|fregat|bataljon|uitgaven|ik");

    #[test]
    fn every_word_of_a_list_is_found_and_no_other() {
        for word in ["zal", "zullen", "fregat", "ik"] {
            assert!(LIST.has(word) && "zal|zullen|fregat|ik".has(word), "{word}");
        }
        for word in ["", "za", "zalf", "zulle", "gat", "k", "zal|zullen", "|"] {
            assert!(!LIST.has(word), "{word}");
        }
    }

    #[test]
    fn a_text_is_a_list_too() {
        assert!(one_of("de|der|het", "der") && !one_of("de|der|het", "e|d") && !one_of("de||het", ""));
        assert!(one_of_any_case("de|het", "Het") && begins("aan|voor", "voorstel"));
    }

    #[test]
    fn beginnings_plurals_and_compounds() {
        assert!(LIST.begin("uitgavenpost") && LIST.begin("zal") && !LIST.begin("uit") && !LIST.begin(""));
        for word in ["fregatten", "zalm"] {
            assert!(!LIST.names(word), "{word}");
        }
        for word in ["bataljons", "mariniersbataljon", "fregat", "marinefregat"] {
            assert!(LIST.names(word), "{word}");
        }
    }
}

//! Fixed lists of words that most words of a text are not in, so that asking is cheap.
//!
//! A list is written as one text, words divided by `|`. Beside it stands, worked out by the compiler,
//! a small table of marks by a hash of a word's ends: where a word's mark is missing, the word is not
//! in the list and the list is not read.

/// Words divided by `|`, with their marks.
#[derive(Clone, Copy, Debug)]
pub struct List {
    words: &'static str,
    /// Marks of whole words: length, first, middle and last byte.
    whole: [u64; 4],
    /// Marks of beginnings: the first three bytes.
    starts: [u64; 4],
    /// Marks of ends: the last three bytes.
    ends: [u64; 4],
}

impl List {
    /// The list of some words divided by `|`, in small letters.
    pub const fn new(words: &'static str) -> Self {
        let bytes = words.as_bytes();
        let mut list = Self { words, whole: [0; 4], starts: [0; 4], ends: [0; 4] };
        let (mut from, mut at) = (0, 0);
        while at <= bytes.len() {
            if at == bytes.len() || bytes[at] == b'|' {
                let length = at - from;
                if length > 0 {
                    let middle = bytes[from + length / 2];
                    mark(&mut list.whole, hash([bytes[from], middle, bytes[at - 1], length as u8]));
                }
                if length >= 3 {
                    mark(&mut list.starts, hash([bytes[from], bytes[from + 1], bytes[from + 2], 0]));
                    mark(&mut list.ends, hash([bytes[at - 3], bytes[at - 2], bytes[at - 1], 0]));
                } else if length > 0 {
                    // What is shorter may begin or end any word.
                    list.starts = [u64::MAX; 4];
                    list.ends = [u64::MAX; 4];
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
        let (Some([one, two, three]), Some([first, second, third])) =
            (bytes.first_chunk::<3>(), bytes.last_chunk::<3>())
        else {
            return self.has(word);
        };
        let plural = is_marked(&self.starts, hash([*one, *two, *three, 0]));
        if !plural && !is_marked(&self.ends, hash([*first, *second, *third, 0])) {
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

/// Whether a word is one of a list.
pub fn one_of(list: impl Words, word: &str) -> bool {
    list.has(word)
}

/// Whether a word begins as one of a list.
pub fn begins(list: impl Words, word: &str) -> bool {
    list.begin(word)
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
        is_marked(&self.whole, hash([*first, middle, *last, bytes.len() as u8])) && self.words.has(word)
    }

    fn begin(&self, word: &str) -> bool {
        let Some([first, second, third]) = word.as_bytes().first_chunk::<3>() else {
            return self.words.begin(word);
        };
        is_marked(&self.starts, hash([*first, *second, *third, 0])) && self.words.begin(word)
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

/// Whether one of the words between the bars of a list fits a word that has its first byte. A loop over
/// bytes: the words are short, and most differ in the first one.
fn scan(list: &str, word: &str, fits: fn(&[u8], &[u8]) -> bool) -> bool {
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

/// One of 256 marks: the top bits of a product, which every byte has a part in.
const fn hash(bytes: [u8; 4]) -> usize {
    (u32::from_le_bytes(bytes).wrapping_mul(0x9e37_79b1) >> 24) as usize
}

const fn mark(marks: &mut [u64; 4], hash: usize) {
    marks[hash >> 6] |= 1 << (hash & 63);
}

const fn is_marked(marks: &[u64; 4], hash: usize) -> bool {
    marks[hash >> 6] & 1 << (hash & 63) != 0
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

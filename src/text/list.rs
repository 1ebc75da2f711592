//! Lists of words in one text, divided by `|`: a word costs its letters and nothing more.
//!
//! A list that is asked often is a [`List`]. Beside its text stand, worked out by the compiler, marks by
//! a hash of a word's ends: where a word's mark is missing, the word is not in the list and the list is
//! not read.

/// Words divided by `|`, with their marks.
#[derive(Clone, Copy, Debug)]
pub struct List {
    words: &'static str,
    /// Marks of whole words: length, first and last byte.
    whole: u64,
    /// Marks of beginnings: the first two bytes.
    starts: u64,
    /// Marks of ends: the last two bytes.
    ends: u64,
}

impl List {
    /// The list of some words divided by `|`, in small letters, of two letters or more each.
    pub const fn new(words: &'static str) -> Self {
        let bytes = words.as_bytes();
        let mut list = Self { words, whole: 0, starts: 0, ends: 0 };
        let (mut from, mut at) = (0, 0);
        while at <= bytes.len() {
            if at == bytes.len() || bytes[at] == b'|' {
                if at > from {
                    let next = if at > from + 1 { bytes[from + 1] } else { 0 };
                    let before = if at > from + 1 { bytes[at - 2] } else { 0 };
                    mark(&mut list.whole, hash(bytes[from], bytes[at - 1], at - from));
                    mark(&mut list.starts, hash(bytes[from], next, 0));
                    mark(&mut list.ends, hash(before, bytes[at - 1], 0));
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
        let [first, second, .., before, last] = word.as_bytes() else { return (&self).has(word) };
        let plural = is_marked(self.starts, hash(*first, *second, 0));
        if !plural && !is_marked(self.ends, hash(*before, *last, 0)) {
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
        let ([first, .., last] | [first @ last]) = word.as_bytes() else { return false };
        is_marked(self.whole, hash(*first, *last, word.len())) && self.words.has(word)
    }

    fn begin(&self, word: &str) -> bool {
        let [first, second, ..] = word.as_bytes() else { return self.words.begin(word) };
        is_marked(self.starts, hash(*first, *second, 0)) && self.words.begin(word)
    }
}

impl Words for &str {
    fn has(&self, word: &str) -> bool {
        scan(self, word)
    }

    fn begin(&self, word: &str) -> bool {
        !word.is_empty() && self.split('|').any(|start| word.starts_with(start))
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

/// Whether a word stands between the bars of a list.
fn scan(list: &str, word: &str) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let mut at = 0;
    while !word.is_empty() && at + word.len() <= list.len() {
        let end = at + word.len();
        if list[at] == word[0] && list[at..end] == *word && list.get(end).is_none_or(|&b| b == b'|') {
            return true;
        }
        while at < list.len() && list[at] != b'|' {
            at += 1;
        }
        at += 1;
    }
    false
}

const fn hash(one: u8, other: u8, length: usize) -> usize {
    (one as usize * 7 + other as usize * 31 + length * 67) & 63
}

const fn mark(marks: &mut u64, hash: usize) {
    *marks |= 1 << hash;
}

const fn is_marked(marks: u64, hash: usize) -> bool {
    marks & 1 << hash != 0
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

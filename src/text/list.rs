//! Lists of words, written as one text divided by `|`: a word costs its letters and nothing more.
//!
//! A list that is asked often is a [`List`], made by [`list!`](crate::list): the compiler sorts its words
//! by length, so that a word is looked for among those of its own length alone.

/// The list of some words divided by `|`, in small letters: a `&'static List`.
#[macro_export]
macro_rules! list {
    ($words:expr $(,)?) => {{
        const WORDS: &str = $words;
        const GROUPS: &[u8] = &$crate::text::list::grouped::<{ $crate::text::list::size(WORDS) }>(WORDS);
        const LIST: &$crate::text::list::List = &$crate::text::list::List::of(GROUPS);
        LIST
    }};
}

/// Words by length: a byte with the length, a byte with how many there are, then the words, and so on
/// for each length, the shortest first. The first bytes that there are, and the ends and lengths of the
/// words, as bits, tell most words that are not in it without a look at its words.
#[derive(Clone, Copy, Debug)]
pub struct List {
    groups: &'static [u8],
    marks: u64,
    firsts: u32,
}

impl List {
    /// The list of words that [`grouped`] has sorted.
    pub const fn of(groups: &'static [u8]) -> Self {
        let (mut marks, mut firsts) = (0, 0);
        let mut at = 0;
        while at < groups.len() {
            let (length, mut count) = (groups[at] as usize, groups[at + 1]);
            at += 2;
            while count > 0 {
                marks |= mark(groups[at], groups[at + length - 1], length);
                firsts |= bit(groups[at]);
                at += length;
                count -= 1;
            }
        }
        Self { groups, marks, firsts }
    }

    /// Whether a word has the ends and the length of one of the list, or what has the same mark.
    #[inline]
    fn may_hold(&self, word: &[u8]) -> bool {
        matches!(word, [first, ..] if self.marks & mark(*first, word[word.len() - 1], word.len()) != 0)
    }

    /// Whether a word is one of the group of its length.
    #[inline(never)]
    fn holds(&self, word: &[u8]) -> bool {
        let mut rest = self.groups;
        while let [length, count, words @ ..] = rest {
            let length = usize::from(*length);
            let Some((group, further)) = words.split_at_checked(length * usize::from(*count)) else { break };
            if length >= word.len() {
                return length == word.len() && holds(group, word);
            }
            rest = further;
        }
        false
    }

    /// Whether a word may begin as one of the list.
    fn may_begin(&self, word: &str) -> bool {
        word.as_bytes().first().is_some_and(|first| self.firsts & bit(*first) != 0)
    }

    /// Whether a word ends as one of the list of five letters or more, is one of them, or is one with
    /// the ending of a plural.
    pub fn names(&self, word: &str) -> bool {
        if word.len() < 3 {
            return self.has(word);
        }
        let word = word.as_bytes();
        self.any(word.len(), |group, length| {
            let (begin, rest) = word.split_at(length);
            let plural = matches!(rest, b"" | b"n" | b"s" | b"en" | b"es") && holds(group, begin);
            plural || length > 4 && holds(group, &word[word.len() - length..])
        })
    }

    /// Whether something holds for one of the groups up to a length, given the group's bytes and length.
    fn any(&self, longest: usize, mut holds: impl FnMut(&[u8], usize) -> bool) -> bool {
        let mut rest = self.groups;
        while let [length, count, words @ ..] = rest {
            let length = usize::from(*length);
            let Some((group, further)) = words.split_at_checked(length * usize::from(*count)) else { break };
            if length > longest {
                break;
            }
            if holds(group, length) {
                return true;
            }
            rest = further;
        }
        false
    }
}

/// The bit of a byte; several share one.
const fn bit(byte: u8) -> u32 {
    1 << (byte & 31)
}

/// The bit of the ends and the length of a word; several share one.
const fn mark(first: u8, last: u8, length: usize) -> u64 {
    1 << ((first as usize + 5 * last as usize + 11 * length) & 63)
}

/// How many bytes the words of a text take by length.
pub const fn size(words: &str) -> usize {
    let bytes = words.as_bytes();
    let (mut size, mut lengths) = (0, 0_u64);
    let (mut from, mut at) = (0, 0);
    while at <= bytes.len() {
        if at == bytes.len() || bytes[at] == b'|' {
            assert!(at - from < 64, "a word of a list has fewer than 64 bytes");
            if lengths & 1 << (at - from) == 0 && at > from {
                size += 2;
            }
            lengths |= 1 << (at - from);
            size += at - from;
            from = at + 1;
        }
        at += 1;
    }
    size
}

/// The words of a text by length, as a [`List`] has them.
pub const fn grouped<const SIZE: usize>(words: &str) -> [u8; SIZE] {
    let bytes = words.as_bytes();
    let mut groups = [0; SIZE];
    let (mut to, mut length) = (0, 1);
    while to < SIZE {
        let head = to;
        let mut count = 0_u8;
        let (mut from, mut at) = (0, 0);
        while at <= bytes.len() {
            if at == bytes.len() || bytes[at] == b'|' {
                if at - from == length {
                    if count == 0 {
                        groups[to] = length as u8;
                        to += 2;
                    }
                    count += 1;
                    while from < at {
                        groups[to] = bytes[from];
                        (to, from) = (to + 1, from + 1);
                    }
                }
                from = at + 1;
            }
            at += 1;
        }
        if count > 0 {
            groups[head + 1] = count;
        }
        length += 1;
    }
    groups
}

/// Whether a word is one of a group of its length. Its ends tell most words apart.
fn holds(group: &[u8], word: &[u8]) -> bool {
    let [first, .., last] = word else { return group.iter().any(|letter| [*letter] == word) };
    group
        .chunks_exact(word.len())
        .any(|entry| entry[0] == *first && entry[word.len() - 1] == *last && entry == word)
}

/// The pieces of a text between single bytes, which are short: they are found byte by byte.
pub fn pieces(text: &str, mark: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text).filter(|text| !text.is_empty());
    std::iter::from_fn(move || {
        let text = rest?;
        let end = text.bytes().position(|byte| byte == mark);
        rest = end.and_then(|end| text.get(end + 1..));
        text.get(..end.unwrap_or(text.len()))
    })
}

/// Lists in either form: a [`List`], or for a few words a text divided by `|`.
pub trait Words {
    /// Whether a word is in the list.
    fn has(&self, word: &str) -> bool;
    /// Whether a word begins as one of the list.
    fn begin(&self, word: &str) -> bool;
}

impl Words for &List {
    #[inline]
    fn has(&self, word: &str) -> bool {
        self.may_hold(word.as_bytes()) && self.holds(word.as_bytes())
    }

    fn begin(&self, word: &str) -> bool {
        let bytes = word.as_bytes();
        self.may_begin(word) && self.any(bytes.len(), |group, length| holds(group, &bytes[..length]))
    }
}

impl Words for &str {
    fn has(&self, word: &str) -> bool {
        scan(self, word, true)
    }

    fn begin(&self, word: &str) -> bool {
        scan(self, word, false)
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

/// Whether a word is one of those between the bars of a list, or else begins as one of them. Eight bytes are
/// looked at at once for its first letter; the words are short, and few hold it.
fn scan(list: &str, word: &str, whole: bool) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let Some(&first) = word.first() else { return false };
    let firsts = eight(first);
    // A word begins at the start, and behind every bar.
    let begins = |at: usize, eight: &[u8; 8]| {
        let mut firsts = below(u64::from_le_bytes(*eight) ^ firsts, 1);
        while firsts != 0 {
            let place = at + firsts.trailing_zeros() as usize / 8;
            let behind = place.checked_sub(1).and_then(|before| list.get(before));
            if behind.is_none_or(|bar| *bar == b'|')
                && list.get(place..).is_some_and(|list| fits(list, word, whole))
            {
                return true;
            }
            firsts &= firsts - 1;
        }
        false
    };
    let (eights, rest) = list.as_chunks();
    let found = eights.iter().enumerate().any(|(number, eight)| begins(number * 8, eight));
    found
        || !rest.is_empty()
            && match list.last_chunk() {
                Some(eight) => begins(list.len() - 8, eight),
                None => {
                    let mut eight = [0; 8];
                    eight[..rest.len()].copy_from_slice(rest);
                    begins(0, &eight)
                }
            }
}

/// Whether the first word of a list is `word`, or else what that begins with.
fn fits(list: &[u8], word: &[u8], whole: bool) -> bool {
    let alike = |pair: &(&u8, &u8)| pair.0 == pair.1 && (whole || *pair.0 != b'|');
    let same = list.iter().zip(word).take_while(alike).count();
    let ends = matches!(list.get(same), None | Some(b'|'));
    ends && (!whole || same == word.len())
}

/// A one in each of eight bytes.
const EACH: u64 = 0x0101_0101_0101_0101;

/// The same byte eight times.
pub(super) const fn eight(byte: u8) -> u64 {
    EACH * byte as u64
}

/// The top bit of each of eight bytes.
pub const TOPS: u64 = EACH << 7;

/// The top bit of each byte that is below a limit. What stands above such a byte may be taken for one too: who
/// asks looks again.
pub(super) const fn below(bytes: u64, limit: u8) -> u64 {
    bytes.wrapping_sub(eight(limit)) & !bytes & TOPS
}

/// Where the first of some bytes stands, given what tells of eight at once that none may be among them.
pub fn first(bytes: &[u8], may_be: impl Fn(u64) -> u64, is: impl Fn(&u8) -> bool) -> Option<usize> {
    let (eights, _) = bytes.as_chunks();
    let skip = 8 * eights.iter().take_while(|eight| may_be(u64::from_le_bytes(**eight)) == 0).count();
    bytes[skip..].iter().position(is).map(|place| skip + place)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &List = list!("zal|zullen|fregat|bataljon|uitgaven|ik");

    #[test]
    fn every_word_of_a_list_is_found_and_no_other() {
        for word in ["zal", "zullen", "fregat", "ik"] {
            assert!(LIST.has(word) && "zal|zullen|fregat|ik".has(word), "{word}");
        }
        // In a text, a word is found wherever it stands among the eight bytes that are looked at at once.
        for count in 0..20 {
            let text = format!("{}zal", "ook|".repeat(count) + &"n|".repeat(count % 3));
            let text = text.as_str();
            assert!(text.has("zal") && !text.has("za") && text.begin("zalm") && !text.has("al"), "{text}");
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

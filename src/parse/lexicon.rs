//! Words and runs of words looked up by their first word, in time that does not grow with the table.

use std::borrow::Cow;

use super::document::Document;

/// A table of written forms with a value each. A form is one word, or several divided by single
/// blanks, in small letters; marks stand apart as the tokens do (`strasbourg / kehl`).
pub struct Lexicon<V> {
    /// Sorted by first word; of one first word the longest form first.
    entries: Vec<Entry<V>>,
    /// Open addressing by the hash of the first word: one more than the index of its first entry,
    /// 0 where the slot is free. The length is a power of two.
    slots: Vec<u16>,
}

/// A form with its value.
struct Entry<V> {
    form: Cow<'static, str>,
    /// Bytes of its first word.
    first: usize,
    value: V,
}

impl<V> Entry<V> {
    fn first(&self) -> &str {
        self.form.get(..self.first).unwrap_or_default()
    }
}

impl<V: Copy> Lexicon<V> {
    /// Builds the table. Of two equal forms the first one counts.
    pub fn new(entries: impl IntoIterator<Item = (Cow<'static, str>, V)>) -> Self {
        let entry = |(form, value): (Cow<'static, str>, V)| Entry { first: first(&form).len(), form, value };
        let mut entries: Vec<_> =
            entries.into_iter().filter(|(form, _)| !form.is_empty()).map(entry).collect();
        entries.sort_by(|a, b| a.first().cmp(b.first()).then(b.form.len().cmp(&a.form.len())));
        entries.truncate(usize::from(u16::MAX) - 1);
        let mut slots = vec![0; (entries.len() * 4).next_power_of_two().max(8)];
        let mask = slots.len() - 1;
        for (index, entry) in entries.iter().enumerate() {
            if index > 0 && entries[index - 1].first() == entry.first() {
                continue;
            }
            let mut slot = hash(entry.first()) & mask;
            while slots[slot] != 0 {
                slot = (slot + 1) & mask;
            }
            slots[slot] = index as u16 + 1;
        }
        Self { entries, slots }
    }

    /// The entries whose first word is `word`, the longest first.
    fn starting(&self, word: &str) -> impl Iterator<Item = &Entry<V>> {
        let mask = self.slots.len() - 1;
        let mut slot = hash(word) & mask;
        let start = loop {
            match self.slots[slot] {
                0 => break self.entries.len(),
                taken if self.entries[usize::from(taken) - 1].first() == word => {
                    break usize::from(taken) - 1;
                }
                _ => slot = (slot + 1) & mask,
            }
        };
        self.entries[start..].iter().take_while(move |entry| entry.first() == word)
    }

    /// The value of a single word in small letters.
    pub fn get(&self, word: &str) -> Option<V> {
        self.starting(word).find(|entry| entry.form == word).map(|entry| entry.value)
    }

    /// The longest form that starts at a token and ends before `end`: how many tokens it takes, and
    /// its value.
    pub fn longest(&self, document: &Document<'_>, token: usize, end: usize) -> Option<(usize, V)> {
        self.starting(document.word(token)).find_map(|entry| {
            let mut length = 1;
            let rest = entry.form.get(entry.first..).unwrap_or_default();
            let matches = rest.split(' ').skip(1).all(|word| {
                length += 1;
                token + length <= end && document.word(token + length - 1) == word
            });
            matches.then_some((length, entry.value))
        })
    }
}

/// The first word of a form.
fn first(form: &str) -> &str {
    form.split(' ').next().unwrap_or_default()
}

/// FNV-1a.
fn hash(word: &str) -> usize {
    let mut hash = 0x811c_9dc5_u32;
    for byte in word.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    (hash ^ (hash >> 15)) as usize
}

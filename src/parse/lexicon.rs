//! Words and runs of words looked up by their first word, in time that does not grow with the table.

use std::borrow::Cow;

use super::document::Document;
use crate::order;

/// A table of written forms with a value each. A form is one word, or several divided by single
/// blanks, in small letters; marks stand apart as the tokens do (`strasbourg / kehl`).
pub struct Lexicon<V> {
    forms: Forms,
    /// The values of [`Forms::entries`], by their numbers.
    values: Vec<V>,
}

impl<V: Copy> Lexicon<V> {
    /// Builds the table. Of two equal forms the first one counts.
    pub fn new(entries: impl IntoIterator<Item = (Cow<'static, str>, V)>) -> Self {
        let (forms, values) = entries.into_iter().unzip();
        Self { forms: Forms::new(forms), values }
    }

    /// The value of a single word in small letters.
    pub fn get(&self, word: &str) -> Option<V> {
        self.values.get(self.forms.get(word)?).copied()
    }

    /// The longest form that starts at a token and ends before `end`: how many tokens it takes, and
    /// its value.
    pub fn longest(&self, document: &Document<'_>, token: usize, end: usize) -> Option<(usize, V)> {
        let (length, number) = self.forms.longest(document, token, end)?;
        Some((length, *self.values.get(number)?))
    }
}

/// The forms of a table, whatever they stand for.
struct Forms {
    /// Each with its number in the order given; sorted by first word, of one first word the longest
    /// form first.
    entries: Vec<(Cow<'static, str>, u16)>,
    /// Open addressing by the hash of the first word: one more than the index of its first entry,
    /// 0 where the slot is free. The length is a power of two.
    slots: Vec<u16>,
}

impl Forms {
    fn new(forms: Vec<Cow<'static, str>>) -> Self {
        let numbered = forms.into_iter().zip(0..u16::MAX - 1);
        let mut entries: Vec<_> = numbered.filter(|(form, _)| !form.is_empty()).collect();
        order::sort_by(&mut entries, |(a, _), (b, _)| first(a).cmp(first(b)).then(b.len().cmp(&a.len())));
        let mut slots = vec![0; (entries.len() * 4).next_power_of_two().max(8)];
        let mask = slots.len() - 1;
        let mut last = "";
        for (place, (form, _)) in (1..).zip(&entries) {
            let word = first(form);
            if word == last {
                continue;
            }
            last = word;
            let mut slot = hash(word) & mask;
            while slots[slot] != 0 {
                slot = (slot + 1) & mask;
            }
            slots[slot] = place;
        }
        Self { entries, slots }
    }

    /// The entries whose first word is `word`, the longest first.
    fn starting(&self, word: &str) -> impl Iterator<Item = &(Cow<'static, str>, u16)> {
        let mask = self.slots.len() - 1;
        let mut slot = hash(word) & mask;
        let start = loop {
            match self.slots[slot] {
                0 => break self.entries.len(),
                taken if first(&self.entries[usize::from(taken) - 1].0) == word => {
                    break usize::from(taken) - 1;
                }
                _ => slot = (slot + 1) & mask,
            }
        };
        self.entries[start..].iter().take_while(move |(form, _)| first(form) == word)
    }

    /// The number of a single word.
    fn get(&self, word: &str) -> Option<usize> {
        self.starting(word).find(|(form, _)| form == word).map(|(_, number)| usize::from(*number))
    }

    /// The longest form that starts at a token and ends before `end`: how many tokens it takes, and
    /// its number.
    fn longest(&self, document: &Document<'_>, token: usize, end: usize) -> Option<(usize, usize)> {
        self.starting(document.word(token)).find_map(|(form, number)| {
            let mut length = 0;
            let matches = form.split(' ').all(|word| {
                length += 1;
                token + length <= end && document.word(token + length - 1) == word
            });
            matches.then_some((length, usize::from(*number)))
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

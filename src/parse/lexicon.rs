//! Words and runs of words looked up by their first word, in time that does not grow with the table.

use std::borrow::Cow;

use super::document::{Document, Token};
use crate::order;

/// What a lexicon is made of.
pub struct Rows<V> {
    forms: Vec<Cow<'static, str>>,
    values: Vec<V>,
}

impl<V: Copy> Rows<V> {
    /// No rows yet.
    pub fn new() -> Self {
        Self { forms: Vec::new(), values: Vec::new() }
    }

    /// Adds forms divided by `|`.
    pub fn add(&mut self, forms: &'static str, value: V) {
        for form in forms.split('|') {
            self.add_form(form, value);
        }
    }

    /// Adds one form.
    pub fn add_form(&mut self, form: impl Into<Cow<'static, str>>, value: V) {
        self.forms.push(form.into());
        self.values.push(value);
    }

    /// The forms added so far and their values.
    pub fn iter(&self) -> impl Iterator<Item = (&Cow<'static, str>, V)> {
        self.forms.iter().zip(self.values.iter().copied())
    }
}

/// A table of written forms with a value each. A form is one word, or several divided by single
/// blanks, in small letters; marks stand apart as the tokens do (`strasbourg / kehl`).
pub struct Lexicon<V> {
    forms: Forms,
    /// The values of the forms, by their numbers.
    values: Vec<V>,
}

impl<V: Copy> Lexicon<V> {
    /// Builds the table. Of two equal forms the first one counts.
    pub fn new(rows: Rows<V>) -> Self {
        Self { forms: Forms::new(rows.forms), values: rows.values }
    }

    /// The table for the words of a document, whose forms are then found faster.
    pub fn of(mut self, document: &Document<'_>) -> Self {
        self.forms.firsts = document.distinct().map(|word| self.forms.start(word) as u16).collect();
        self
    }

    /// Whether a form may start at a token.
    pub fn starts(&self, document: &Document<'_>, token: usize) -> bool {
        document
            .tokens
            .get(token)
            .is_some_and(|token| self.forms.at(document, token) < self.forms.sorted.len())
    }

    /// Whether a form begins with a word in small letters.
    pub fn begins(&self, word: &str) -> bool {
        self.forms.start(word) < self.forms.sorted.len()
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

/// A form, whatever it stands for.
struct Form {
    words: Cow<'static, str>,
    /// Bytes of its first word.
    first: usize,
    /// Whether the form before it has the same first word.
    same: bool,
    /// Its place in the order given.
    number: usize,
}

impl Form {
    fn first(&self) -> &str {
        self.words.get(..self.first).unwrap_or_default()
    }
}

/// The forms of a table.
struct Forms {
    /// Sorted by first word; of one first word the longest form first.
    sorted: Vec<Form>,
    /// Open addressing by the hash of the first word: one more than the index of its first form,
    /// 0 where the slot is free. The length is a power of two.
    slots: Vec<u16>,
    /// The first form of each distinct word of a document, by its number; empty without a document.
    firsts: Vec<u16>,
}

impl Forms {
    fn new(forms: Vec<Cow<'static, str>>) -> Self {
        let mut sorted = Vec::with_capacity(forms.len());
        for (number, words) in forms.into_iter().enumerate().take(usize::from(u16::MAX) - 1) {
            if !words.is_empty() {
                sorted.push(Form {
                    first: words.find(' ').unwrap_or(words.len()),
                    same: false,
                    words,
                    number,
                });
            }
        }
        order::sort_by(&mut sorted, |a: &Form, b| {
            a.first().cmp(b.first()).then(b.words.len().cmp(&a.words.len()))
        });
        for place in 1..sorted.len() {
            sorted[place].same = sorted[place].first() == sorted[place - 1].first();
        }
        let mut slots = vec![0; (sorted.len() * 4).next_power_of_two().max(8)];
        let mask = slots.len() - 1;
        for (place, form) in (1..).zip(&sorted) {
            if !form.same {
                let mut slot = hash(form.first()) & mask;
                while slots[slot] != 0 {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = place;
            }
        }
        Self { sorted, slots, firsts: Vec::new() }
    }

    /// The index of the first form whose first word is `word`; past the last one where there is none.
    fn start(&self, word: &str) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash(word) & mask;
        loop {
            match self.slots[slot] {
                0 => return self.sorted.len(),
                taken if self.sorted[usize::from(taken) - 1].first() == word => {
                    return usize::from(taken) - 1;
                }
                _ => slot = (slot + 1) & mask,
            }
        }
    }

    /// The same for a token.
    fn at(&self, document: &Document<'_>, token: &Token) -> usize {
        match self.firsts.get(token.word()) {
            Some(first) => usize::from(*first),
            None => self.start(document.folded(token.range())),
        }
    }

    /// The forms from an index on that have the same first word, the longest first.
    fn group(&self, start: usize) -> impl Iterator<Item = &Form> {
        let forms = self.sorted.get(start..).unwrap_or_default();
        forms.iter().enumerate().take_while(|(place, form)| *place == 0 || form.same).map(|(_, form)| form)
    }

    /// The number of a single word.
    fn get(&self, word: &str) -> Option<usize> {
        self.group(self.start(word)).find(|form| form.words == word).map(|form| form.number)
    }

    /// The longest form that starts at a token and ends before `end`: how many tokens it takes, and
    /// its number.
    fn longest(&self, document: &Document<'_>, token: usize, end: usize) -> Option<(usize, usize)> {
        self.group(self.at(document, document.tokens.get(token)?)).find_map(|form| {
            let mut length = 1;
            let rest = form.words.get(form.first..).unwrap_or_default();
            let matches = rest.is_empty()
                || rest.split(' ').skip(1).all(|word| {
                    length += 1;
                    token + length <= end && document.word(token + length - 1) == word
                });
            matches.then_some((length, form.number))
        })
    }
}

/// FNV-1a.
fn hash(word: &str) -> usize {
    let mut hash = 0x811c_9dc5_u32;
    for byte in word.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    (hash ^ (hash >> 15)) as usize
}

//! Words and runs of words looked up by their first word, in time that does not grow with the table.

use std::borrow::Cow;

use super::document::{Document, Token, hash};
use crate::text::list::pieces;

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
        for form in pieces(forms, b'|') {
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
        self.forms.firsts = document.distinct().map(|word| self.forms.start(word)).collect();
        self
    }

    /// Whether a form may start at a token.
    pub fn starts(&self, document: &Document<'_>, token: usize) -> bool {
        document.tokens.get(token).is_some_and(|token| self.forms.at(document, token) > 0)
    }

    /// Whether a form begins with a word in small letters.
    pub fn begins(&self, word: &str) -> bool {
        self.forms.start(word) > 0
    }

    /// The value of a single word in small letters.
    pub fn get(&self, word: &str) -> Option<V> {
        self.values.get(self.forms.get(word)?).copied()
    }

    /// The value of a form of several words in small letters, whose first one is given too.
    pub fn get_words(&self, first: &str, words: &str) -> Option<V> {
        let chain = self.forms.chain(self.forms.start(first));
        let number = chain.into_iter().find(|(_, form)| form.words == words).map(|(number, _)| number);
        self.values.get(number?).copied()
    }

    /// The values of a single word in small letters, of every row that has it, in their order.
    pub fn all(&self, word: &str) -> impl Iterator<Item = V> {
        let chain = self.forms.chain(self.forms.start(word)).filter(move |(_, form)| form.words == word);
        chain.filter_map(|(number, _)| self.values.get(number).copied())
    }

    /// The values of every form that begins with a word in small letters.
    pub fn starting(&self, word: &str) -> impl Iterator<Item = V> {
        let chain = self.forms.chain(self.forms.start(word));
        chain.filter_map(|(number, _)| self.values.get(number).copied())
    }

    /// The longest form that starts at a token and ends before `end`: how many tokens it takes, and
    /// its value.
    pub fn longest(&self, document: &Document<'_>, token: usize, end: usize) -> Option<(usize, V)> {
        // Most words begin no form.
        let found =
            if self.starts(document, token) { self.forms.longest(document, token, end) } else { None };
        let (length, number) = found?;
        Some((length, *self.values.get(number)?))
    }
}

/// A form, whatever it stands for.
struct Form {
    words: Cow<'static, str>,
    /// Bytes of its first word.
    first: usize,
    /// The first byte of its second word; 0 where it has none.
    second: u8,
    /// The next form with the same first word, as one more than its number; 0 behind the last one.
    next: u16,
}

impl Form {
    fn first(&self) -> &str {
        self.words.get(..self.first).unwrap_or_default()
    }
}

/// The forms of a table, in the order given. Those of one first word are chained, the longest first.
struct Forms {
    all: Vec<Form>,
    /// Open addressing by the hash of the first word: one more than the number of its first form,
    /// 0 where the slot is free. The length is a power of two.
    slots: Vec<u16>,
    /// The same for each distinct word of a document, by its number; empty without a document.
    firsts: Vec<u16>,
}

impl Forms {
    fn new(forms: Vec<Cow<'static, str>>) -> Self {
        let slots = vec![0; (forms.len() * 2).next_power_of_two().max(8)];
        let mut table = Self { all: Vec::with_capacity(forms.len()), slots, firsts: Vec::new() };
        for words in forms.into_iter().take(usize::from(u16::MAX) - 1) {
            let first = words.bytes().position(|byte| byte == b' ').unwrap_or(words.len());
            let second = words.as_bytes().get(first + 1).copied().unwrap_or_default();
            table.add(Form { first, second, words, next: 0 });
        }
        table
    }

    /// Puts a form into the chain of its first word, behind those that are as long.
    fn add(&mut self, mut form: Form) {
        let place = self.all.len() as u16 + 1;
        if !form.words.is_empty() {
            let slot = self.slot(form.first());
            let mut before = 0;
            form.next = self.slots[slot];
            while let Some(other) = self.form(form.next).filter(|other| other.words.len() >= form.words.len())
            {
                (before, form.next) = (form.next, other.next);
            }
            match usize::from(before).checked_sub(1) {
                Some(before) => self.all[before].next = place,
                None => self.slots[slot] = place,
            }
        }
        self.all.push(form);
    }

    /// The form of which one more than its number is given.
    fn form(&self, place: u16) -> Option<&Form> {
        self.all.get(usize::from(place).checked_sub(1)?)
    }

    /// The slot of a first word: its own, or the one that is free for it.
    fn slot(&self, word: &str) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash(word.as_bytes()) & mask;
        while self.form(self.slots[slot]).is_some_and(|form| form.first() != word) {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// One more than the number of the first form whose first word is `word`; 0 where there is none.
    fn start(&self, word: &str) -> u16 {
        self.slots[self.slot(word)]
    }

    /// The same for a token.
    fn at(&self, document: &Document<'_>, token: &Token) -> u16 {
        let known = self.firsts.get(token.word()).copied();
        known.unwrap_or_else(|| self.start(document.word_of(token)))
    }

    /// The forms chained from a place on, each with its number.
    fn chain(&self, start: u16) -> impl Iterator<Item = (usize, &Form)> {
        let mut place = start;
        std::iter::from_fn(move || {
            let form = self.form(place)?;
            let number = usize::from(std::mem::replace(&mut place, form.next)) - 1;
            Some((number, form))
        })
    }

    /// The number of a single word.
    fn get(&self, word: &str) -> Option<usize> {
        self.chain(self.start(word)).find(|(_, form)| form.words == word).map(|(number, _)| number)
    }

    /// The longest form that starts at a token and ends before `end`: how many tokens it takes, and
    /// its number.
    fn longest(&self, document: &Document<'_>, token: usize, end: usize) -> Option<(usize, usize)> {
        let second = document.word(token + 1).as_bytes().first().copied();
        self.chain(self.at(document, document.tokens.get(token)?)).find_map(|(number, form)| {
            if form.second == 0 {
                return Some((1, number));
            }
            if second != Some(form.second) {
                return None;
            }
            let mut length = 1;
            let rest = form.words.get(form.first..).unwrap_or_default();
            let matches = pieces(rest, b' ').skip(1).all(|word| {
                length += 1;
                token + length <= end && document.word(token + length - 1) == word
            });
            matches.then_some((length, number))
        })
    }
}

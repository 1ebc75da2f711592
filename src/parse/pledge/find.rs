//! Finds the verbs of a sentence that say an act, with their tense and what takes the binding out
//! of them.
//!
//! | form | example |
//! | --- | --- |
//! | split verb of a main clause | `zegde ik uw Kamer toe`, `riep bondgenoten daarom op` |
//! | verb with its noun | `deed een dringend beroep op`, `maakten de afspraak` |
//! | participle with its auxiliary | `heeft … toegezegd`, `is afgesproken`, `has pledged` |
//! | infinitive with the future | `zal … bijdragen`, `will provide` |
//! | verb at the end of a subordinate clause | `die nieuwe bijdragen aankondigden` |
//! | infinitive after `te` | none: it is the content of another act |
//! | `zou`, `kan`, `wil`, `may`, a question | none |

use std::ops::Range;

use super::act::{Act, Acts, Form, Verb, begins, one_of};
use crate::model::Language;
use crate::parse::document::{Document, TokenKind};

/// How far from a verb its other parts are looked for, in tokens; keeps time linear in a sentence
/// without an end.
pub(super) const REACH: usize = 70;

/// When the act is done, by the tense of its verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    /// *zegde toe*, *heeft toegezegd*.
    Past,
    /// *zegt toe*.
    Present,
    /// *zal toezeggen*.
    Future,
}

/// A verb that says an act.
#[derive(Clone, Debug)]
pub(super) struct Found<'a> {
    /// Its row.
    pub verb: &'a Verb,
    /// The verb's token.
    pub at: usize,
    /// The token of its separable part or noun.
    pub with: Option<usize>,
    /// The finite verb of its clause: itself or an auxiliary.
    pub finite: usize,
    /// When it is done.
    pub tense: Tense,
    /// Whether the one who acts is left out: *is toegezegd*.
    pub passive: bool,
    /// Whether it is denied: *doet geen toezeggingen*.
    pub negated: bool,
    /// The word that makes its clause a subordinate one: *die*, *dat*, *hoe*.
    pub opener: Option<usize>,
    /// The clause, as tokens: from its opener, comma or conjunction to the next stop.
    pub clause: Range<usize>,
}

/// The acts of a sentence, given as tokens, in the order of their verbs. A question has none.
pub(super) fn find<'a>(acts: &'a Acts, document: &Document<'_>, sentence: Range<usize>) -> Vec<Found<'a>> {
    let mut found = Vec::new();
    if sentence.is_empty() || document.word(sentence.end - 1) == "?" {
        return found;
    }
    for token in sentence.clone() {
        if document.tokens[token].kind != TokenKind::Word {
            continue;
        }
        let reader = Reader { acts, document, sentence: sentence.clone(), at: token };
        found.extend(acts.verbs(document.word(token)).find_map(|(verb, form)| match document.language {
            Language::Dutch => reader.dutch(verb, form),
            Language::English => reader.english(verb, form),
        }));
    }
    found
}

/// One word of a sentence that may say an act.
struct Reader<'a, 'd> {
    acts: &'a Acts,
    document: &'d Document<'d>,
    sentence: Range<usize>,
    at: usize,
}

impl<'a> Reader<'a, '_> {
    fn word(&self, token: usize) -> &str {
        if self.sentence.contains(&token) { self.document.word(token) } else { "" }
    }

    fn is(&self, words: &str, token: usize) -> bool {
        one_of(words, self.word(token))
    }

    /// The first token of the stretch between semicolons that the word stands in.
    fn left(&self) -> usize {
        let first = self.sentence.start.max(self.at.saturating_sub(REACH));
        let stop = (first..self.at).rev().find(|&token| self.word(token) == ";");
        stop.map_or(first, |stop| stop + 1)
    }

    /// The end of that stretch.
    fn right(&self) -> usize {
        let last = self.sentence.end.min(self.at + REACH);
        (self.at + 1..last).find(|&token| [";", "."].contains(&self.word(token))).unwrap_or(last)
    }

    /// The first token of the word's own clause, and the word that makes it a subordinate one.
    fn clause_start(&self, at: usize) -> (usize, Option<usize>) {
        let left = self.left();
        for token in (left..at).rev() {
            if self.is_opener(token) {
                return (token, Some(token));
            }
            let word = self.word(token);
            if [":", "("].contains(&word) || word == "," && self.closes_before(token, at) {
                return (token + 1, None);
            }
            if one_of(self.acts.words.joining, word) && token + 1 == at {
                return (at, None);
            }
        }
        (left, None)
    }

    /// Whether a word opens a subordinate clause with a finite verb. *Dat* and *die* before a noun
    /// that they point at open none.
    fn is_opener(&self, token: usize) -> bool {
        let words = self.acts.words;
        let word = self.word(token);
        let first = token == self.sentence.start;
        let previous = if first { "" } else { self.word(token - 1) };
        let after_comma = previous == ",";
        match word {
            "dat" | "die" => {
                let points = [words.future, words.perfect, words.joining, words.prepositions];
                let particle = word == "dat" && is_particle(previous);
                !first && (particle || !points.iter().any(|words| one_of(words, previous)))
            }
            "waar" | "where" | "who" | "that" => !first && (after_comma || word != "waar"),
            "of" => {
                !first
                    && (after_comma || one_of("vragen|vraagt|weten|bezien|nagaan|onderzoeken|zien", previous))
            }
            "wanneer" | "als" | "wat" | "when" | "if" | "as" => first || after_comma,
            _ => one_of(words.relative, word) || one_of(words.embedded, word),
        }
    }

    /// Whether a comma ends what came before, so that the clause of the word at `at` begins after
    /// it: a verb or a conjunction follows. Words put in between (`heeft, samen met X, aangeboden`)
    /// end nothing.
    fn closes_before(&self, comma: usize, at: usize) -> bool {
        let words = self.acts.words;
        let next = self.word(comma + 1);
        let finite = [words.future, words.perfect, words.passive, words.modal];
        one_of(words.joining, next)
            || finite.iter().any(|words| one_of(words, next))
            || comma + 1 == at && !self.acts.verbs(next).any(|(_, form)| form == Form::Participle)
    }

    /// The last of the auxiliaries before the word in its clause, from `start`.
    fn auxiliary(&self, start: usize) -> Option<usize> {
        let words = self.acts.words;
        let any = [words.future, words.perfect, words.passive, words.modal];
        (start..self.at).rev().find(|&token| {
            // *zijn* before a noun is the possessive, after a preposition too.
            let possessive = self.word(token) == "zijn" && token + 1 < self.at && !self.is_cluster(token);
            any.iter().any(|words| self.is(words, token)) && !possessive
        })
    }

    /// Whether a non-finite auxiliary stands with the other verbs of its clause.
    fn is_cluster(&self, token: usize) -> bool {
        token + 1 == self.at || token == self.at + 1
    }

    /// Where the separable part of the verb or its noun stands, after the verb or, for a noun, in
    /// its clause.
    fn find_with(&self, verb: &Verb, start: usize) -> Option<usize> {
        let right = self.right();
        if !is_particle(verb.with) {
            let stop = (self.at + 1..right).find(|&token| self.word(token) == "," && right - token > 1);
            return (self.at + 1..stop.unwrap_or(right))
                .chain(start..self.at)
                .find(|&token| begins(verb.with, self.word(token)) && self.fits(verb.with, token));
        }
        let candidates = || (self.at + 1..right).filter(|&token| self.is(verb.with, token));
        candidates().find(|&token| self.closes(token)).or_else(|| {
            // `riepen Rusland op zijn troepen terug te trekken`: no comma before the content.
            let content = (self.at + 1..right).any(|token| self.word(token) == "te");
            candidates()
                .next()
                .filter(|_| content && matches!(verb.act, Act::Call | Act::Propose | Act::Offer))
        })
    }

    /// A noun is met as a whole word; a compound may end in it.
    fn fits(&self, with: &str, token: usize) -> bool {
        one_of(with, self.word(token))
            || with.split('|').any(|noun| noun.len() > 5 && self.word(token).ends_with(noun))
    }

    /// Whether a separable part ends its clause, and is no preposition of what follows.
    fn closes(&self, token: usize) -> bool {
        let words = self.acts.words;
        let next = self.word(token + 1);
        next.is_empty()
            || self.document.tokens[token + 1].kind == TokenKind::Mark
            || [words.joining, words.content, words.prepositions, words.relative, words.embedded]
                .iter()
                .any(|words| one_of(words, next))
            || ["te", "opnieuw"].contains(&next)
    }

    fn dutch(&self, verb: &'a Verb, form: Form) -> Option<Found<'a>> {
        let words = self.acts.words;
        let (start, opener) = self.clause_start(self.at);
        let previous = self.at.checked_sub(1).map_or("", |token| self.word(token));
        if previous == "te" {
            return None;
        }
        let mut found = Found {
            verb,
            at: self.at,
            with: None,
            finite: self.at,
            tense: Tense::Present,
            passive: false,
            negated: false,
            opener,
            clause: start..self.right(),
        };
        match form {
            Form::Present if self.acts.infinitive(self.word(self.at)).is_none() => {
                // A predicate: `vastberaden te zijn`, `is bereid`.
                found.finite = self.auxiliary(start).unwrap_or(self.at);
            }
            Form::Present | Form::Past => {
                if form == Form::Past {
                    found.tense = Tense::Past;
                }
                if !verb.with.is_empty() {
                    found.with = Some(self.find_with(verb, start)?);
                }
                if self.word(self.at).ends_with("en") && form == Form::Present {
                    self.infinitive(&mut found, start, self.at)?;
                }
            }
            Form::Joined => {
                self.infinitive(&mut found, start, self.at)?;
                if found.finite == self.at && opener.is_none() {
                    return None;
                }
            }
            Form::JoinedPast => found.tense = Tense::Past,
            Form::Participle => {
                if !verb.with.is_empty()
                    && !verb.with.split('|').any(|with| self.word(self.at).starts_with(with))
                {
                    found.with = Some(self.find_with(verb, start)?);
                }
                self.participle(&mut found, start)?;
            }
        }
        let end = match form {
            Form::Present | Form::Past => {
                let stop = |token: &usize| {
                    let word = self.word(*token);
                    word == "," || word == ":" || one_of(words.content, word)
                };
                found
                    .with
                    .filter(|&with| with > self.at)
                    .unwrap_or_else(|| (self.at + 1..self.right()).find(stop).unwrap_or(self.right()))
            }
            _ => self.at,
        };
        let first = match form {
            Form::Present | Form::Past => found.finite.min(self.at),
            _ if found.finite < self.at => found.finite,
            _ => start,
        };
        found.negated = (first..end.max(self.at)).any(|token| self.is(words.negation, token))
            || verb.act == Act::Impossible && self.word(self.at) == "onmogelijk";
        Some(found)
    }

    /// Completes a form that may be an infinitive: with *zal* it is the future, with *kan* no act.
    fn infinitive(&self, found: &mut Found<'a>, start: usize, at: usize) -> Option<()> {
        let words = self.acts.words;
        let next = at + 1;
        let auxiliary = self
            .auxiliary(start)
            .or_else(|| (self.is(words.future, next) || self.is(words.modal, next)).then_some(next));
        match auxiliary {
            Some(token) if self.is(words.future, token) => {
                found.tense = Tense::Future;
                found.finite = token;
                Some(())
            }
            Some(token) if self.is(words.modal, token) => None,
            _ => Some(()),
        }
    }

    /// Completes a participle by its auxiliary: done, passive, or neither.
    fn participle(&self, found: &mut Found<'a>, start: usize) -> Option<()> {
        let words = self.acts.words;
        let near = [self.at + 1, self.at + 2];
        let after = near.into_iter().find(|&token| {
            [words.perfect, words.passive, words.modal, words.future]
                .iter()
                .any(|words| self.is(words, token))
        });
        let mut auxiliary =
            after.filter(|&token| token == self.at + 1).or_else(|| self.auxiliary(start)).or(after);
        // `zal worden toegezegd`, `zou hebben toegezegd`: the finite verb stands before.
        let mut passive = auxiliary.is_some_and(|token| self.is(words.passive, token));
        if let Some(token) = auxiliary
            && ["hebben", "worden", "zijn"].contains(&self.word(token))
            && self.is_cluster(token)
        {
            let finite = (start..self.at)
                .rev()
                .filter(|&other| other != token)
                .find(|&other| self.is(words.future, other) || self.is(words.modal, other));
            if self.word(token.wrapping_sub(1)) == "te" {
                return None;
            }
            auxiliary = finite.or(auxiliary);
        }
        found.tense = Tense::Past;
        match auxiliary {
            Some(token) if self.is(words.modal, token) => None,
            Some(token) if self.is(words.future, token) => {
                found.tense = Tense::Future;
                found.finite = token;
                found.passive = passive;
                Some(())
            }
            Some(token) => {
                let word = self.word(token);
                passive &= !(found.verb.act == Act::Promise && found.verb.with.starts_with("zich"));
                if ["wordt", "worden"].contains(&word) {
                    found.tense = Tense::Present;
                }
                found.finite = token;
                found.passive = passive;
                Some(())
            }
            None => {
                // `De brief, toegezegd aan het lid X, …`: a participle that stands for a clause.
                let before = self.at.checked_sub(1).map_or("", |token| self.word(token));
                let apart =
                    [",", "("].contains(&before) && matches!(found.verb.act, Act::Promise | Act::Announce);
                found.passive = true;
                found.clause.start = self.at;
                apart.then_some(())
            }
        }
    }

    fn english(&self, verb: &'a Verb, form: Form) -> Option<Found<'a>> {
        let words = self.acts.words;
        let (start, opener) = self.clause_start(self.at);
        let mut found = Found {
            verb,
            at: self.at,
            with: None,
            finite: self.at,
            tense: Tense::Present,
            passive: false,
            negated: false,
            opener,
            clause: start..self.right(),
        };
        // What stands between an auxiliary and its verb: adverbs, *each*, *not*, *continue to*.
        let near = (start.max(self.at.saturating_sub(5))..self.at).rev();
        let auxiliary = near.clone().find(|&token| {
            [words.future, words.perfect, words.passive, words.modal, "do|does|did"]
                .iter()
                .any(|words| self.is(words, token))
        });
        let between = auxiliary.map_or(self.at, |token| token + 1)..self.at;
        let broken = between.clone().any(|token| {
            self.document.tokens[token].kind != TokenKind::Word && self.word(token) != ","
                || ["to", "the", "a", "an", "and"].contains(&self.word(token))
        });
        let auxiliary = auxiliary.filter(|_| !broken);
        if !verb.with.is_empty() {
            let apart = if ["available", "aside"].contains(&verb.with) { 8 } else { 1 };
            let last = self.right().min(self.at + 1 + apart);
            found.with = Some((self.at + 1..last).find(|&token| self.is(verb.with, token))?);
        }
        let previous = if self.at > start { self.word(self.at - 1) } else { "" };
        found.negated = between.clone().any(|token| self.is(words.negation, token));
        match (form, auxiliary) {
            (_, Some(token)) if self.is(words.modal, token) => return None,
            (Form::Present, Some(token)) if self.is(words.future, token) => {
                found.tense = Tense::Future;
                found.finite = token;
            }
            (Form::Past | Form::Participle, Some(token)) if self.is(words.perfect, token) => {
                found.tense = Tense::Past;
                found.finite = token;
            }
            (Form::Past | Form::Participle, Some(token)) if self.is(words.passive, token) => {
                found.passive = true;
                found.tense = Tense::Past;
                found.finite = token;
                let before = token.checked_sub(1).map_or("", |token| self.word(token));
                if before == "to" || one_of(words.modal, before) {
                    return None;
                }
                if one_of(words.future, before) {
                    found.tense = Tense::Future;
                    found.finite = token - 1;
                }
            }
            (Form::Present, Some(token)) if self.is("do|does", token) => found.finite = token,
            (Form::Present, Some(token)) if self.is("did", token) => {
                found.tense = Tense::Past;
                found.finite = token;
            }
            // `are determined to`: a predicate.
            (Form::Present, Some(_)) if verb.act == Act::Reaffirm && verb.past.is_empty() => {}
            (Form::Present, Some(_)) => return None,
            (Form::Past, None) if ["the", "a", "an", "to", "of"].contains(&previous) => return None,
            (Form::Past, None) => found.tense = Tense::Past,
            (Form::Present, None) => {
                // A bare form is a verb right after who acts, and else a noun or an infinitive.
                let noun = previous.is_empty()
                    || ["the", "a", "an", "to", "of", "their", "its", "new", "this", "and"]
                        .contains(&previous)
                    || one_of(words.prepositions, previous);
                if noun {
                    return None;
                }
            }
            _ => return None,
        }
        Some(found)
    }
}

/// Whether the word that belongs to a verb is its separable part, which ends the clause.
fn is_particle(with: &str) -> bool {
    one_of("toe|aan|op|af|uit|in|bij|vast|over|voor|vrij|na|overeen|voort|bekend|terug|deel|tegemoet", with)
}

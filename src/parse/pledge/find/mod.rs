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

mod clause;
mod dutch;
mod english;
mod now;
mod other;

pub(super) use clause::may_cut;

use std::cell::OnceCell;
use std::ops::Range;

use super::act::{Act, Acts, Form, Verb, first, one_of, word};
use super::context::Context;
use super::given::is_inside;
use super::guard::may_bind;
use crate::model::Language;
use crate::parse::document::{Document, Marks, TokenKind};
use crate::text::list::Words;

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

/// The acts of a sentence, given as tokens, in the order of their verbs. A question has
/// none but those that it takes as done.
pub(super) fn find<'a>(context: &Context<'a>, sentence: Range<usize>) -> Vec<Found<'a>> {
    let document = context.document;
    let mut found = Vec::new();
    let words: OnceCell<(Vec<&str>, Vec<usize>)> = OnceCell::new();
    let question = document.asks(&sentence);
    let other = |token: usize| {
        if other::is_other(context, &sentence, token) {
            return Some((&context.acts.other, Form::Present));
        }
        other::is_done(context, &sentence, token).then_some((&context.acts.done, Form::Past))
    };
    for token in sentence.clone() {
        // What no row has, and what a row has that asks for more.
        let known = context.verbs.at(document, token);
        let open = other(token).filter(|_| !known || other::gives(context, token)).or_else(|| {
            let dutch = document.language == Language::Dutch && !question;
            now::now(context, &sentence, token).filter(|_| dutch).map(|verb| (verb, Form::Present))
        });
        if !known && open.is_none() {
            continue;
        }
        if is_inside(context, sentence.clone(), token) || is_noun(document, token) {
            continue;
        }
        let (words, parts) = words.get_or_init(|| {
            let words = sentence.clone().map(|token| plain(document, token, sentence.start)).collect();
            (words, sentence.clone().filter(|&token| context.parts.at(document, token)).collect())
        });
        let reader = Reader::new(context, words, parts, sentence.clone(), token);
        // A row whose needs are met comes before one of which that is not known yet.
        let mut later = None;
        let now = context.acts.verbs(document.word(token)).chain(open).find_map(|(verb, form)| {
            let found = match document.language {
                Language::Dutch => reader.dutch(verb, form),
                Language::English => reader.english(verb, form),
            }?;
            if question && !is_taken_as_given(document, &found) {
                return None;
            }
            match may_bind(context, &found)? {
                true => return Some(found),
                false if later.is_none() => later = Some(found),
                false => {}
            }
            None
        });
        found.extend(now.or(later));
    }
    found
}

/// Whether a word that is a verb elsewhere is a noun: `will take over | command from Italy`.
fn is_noun(document: &Document<'_>, token: usize) -> bool {
    one_of("command|support|patrol|guard|base|return", document.word(token))
        && one_of("over|of|under|for|in|at|take|takes|assume|assumes", document.word(token.wrapping_sub(1)))
}

/// Whether a question takes the act as done: `Hoe kijkt u terug op de top, waar is afgesproken …?`
fn is_taken_as_given(document: &Document<'_>, found: &Found<'_>) -> bool {
    let relative =
        found.opener.is_some_and(|opener| one_of("waar|die|waarmee|which|where|who", document.word(opener)));
    relative && found.tense == Tense::Past
}

/// Pronouns with their verb, as a printer sets them and as the tables have them.
const CURLY: [(&str, &str); 8] = [
    ("we’re", "we're"),
    ("we’ll", "we'll"),
    ("we’ve", "we've"),
    ("i’m", "i'm"),
    ("i’ll", "i'll"),
    ("they’re", "they're"),
    ("they’ll", "they'll"),
    ("it’s", "it's"),
];

/// A word of a sentence that begins at a token, as its verbs are looked for.
fn plain<'d>(document: &'d Document<'_>, token: usize, first: usize) -> &'d str {
    // The month is no *may*.
    let word = match word(document, token) {
        "may" if token > first && document.written(token) == "May" => "·",
        word => word,
    };
    if word.is_ascii() {
        return word;
    }
    let curly = CURLY.iter().find(|(curly, _)| *curly == word);
    curly.map_or(word, |(_, straight)| straight)
}

/// One word of a sentence that may say an act.
struct Reader<'a, 'd> {
    acts: &'a Acts,
    document: &'d Document<'d>,
    /// The words of the sentence.
    words: &'d [&'d str],
    /// Where a clause may begin.
    cuts: &'d Marks,
    /// The auxiliaries.
    auxiliaries: &'d Marks,
    /// The words that may be a verb.
    verbs: &'d Marks,
    /// The tokens of the sentence that may be the separable part or noun of a verb.
    parts: &'d [usize],
    sentence: Range<usize>,
    at: usize,
    /// The stretch between semicolons that the word stands in.
    stretch: Range<usize>,
    /// The first letters of the parts in it, as [`Verb::firsts`] has them.
    firsts: u32,
    /// Where its own clause begins, and the word that makes it a subordinate one.
    start: usize,
    opener: Option<usize>,
    // What is asked of the word for each of its verbs is found once.
    auxiliary: OnceCell<Option<usize>>,
    stop: OnceCell<Option<usize>>,
    infinitive: OnceCell<bool>,
    speaks: OnceCell<bool>,
    nouns: [OnceCell<bool>; 2],
}

impl<'a, 'd> Reader<'a, 'd> {
    fn new(
        context: &'d Context<'a>,
        words: &'d [&'d str],
        parts: &'d [usize],
        sentence: Range<usize>,
        at: usize,
    ) -> Self {
        let mut reader = Self {
            acts: context.acts,
            document: context.document,
            words,
            cuts: &context.cuts,
            auxiliaries: &context.auxiliaries,
            verbs: &context.verbs,
            parts,
            stretch: sentence.start.max(at.saturating_sub(REACH))..sentence.end.min(at + REACH),
            sentence,
            at,
            firsts: 0,
            start: at,
            opener: None,
            auxiliary: OnceCell::new(),
            stop: OnceCell::new(),
            infinitive: OnceCell::new(),
            speaks: OnceCell::new(),
            nouns: Default::default(),
        };
        let semicolon = |token: &usize| reader.word(*token) == ";";
        let start = (reader.stretch.start..at).rev().find(semicolon);
        let end = (at + 1..reader.stretch.end).find(semicolon);
        reader.stretch =
            start.map_or(reader.stretch.start, |stop| stop + 1)..end.unwrap_or(reader.stretch.end);
        let near = reader.parts.iter().filter(|part| reader.stretch.contains(part));
        reader.firsts = near.fold(0, |firsts, part| firsts | first(reader.word(*part)));
        (reader.start, reader.opener) = reader.clause_start();
        reader
    }

    fn word(&self, token: usize) -> &str {
        token
            .checked_sub(self.sentence.start)
            .and_then(|place| self.words.get(place))
            .copied()
            .unwrap_or_default()
    }

    fn is(&self, words: impl Words, token: usize) -> bool {
        one_of(words, self.word(token))
    }
}

/// Whether the word that belongs to a verb is its separable part, which ends the clause.
fn is_particle(with: &str) -> bool {
    one_of("toe|aan|op|af|uit|in|bij|vast|over|voor|vrij|na|overeen|voort|bekend|terug|deel|tegemoet", with)
}

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
pub(super) use now::{counts, may_be_now};
pub(super) use other::may_be_other;

use std::cell::OnceCell;
use std::ops::Range;

use super::act::{Act, Acts, Form, Verb, first, one_of, word};
use super::context::Context;
use super::given::is_inside;
use super::guard::may_bind;
use super::role::{Role, Roles};
use crate::list;
use crate::model::Language;
use crate::parse::document::{Document, TokenKind};
use crate::text::list;

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
    let places: OnceCell<Places<'_>> = OnceCell::new();
    let question = document.asks(&sentence);
    let tokens = document.tokens.get(sentence.clone()).unwrap_or_default();
    for (token, word) in sentence.clone().zip(tokens) {
        // Whether a row has it, or else it is another verb of what is or will be done.
        let role = context.roles.of_token(word);
        let known = role.is(Role::VERB);
        let other = match role.is(Role::OTHER) {
            true if other::is_other(context, &sentence, token) => Some((&context.acts.other, Form::Present)),
            true if other::is_done(context, &sentence, token) => Some((&context.acts.done, Form::Past)),
            _ => None,
        };
        // What no row has, and what a row has that asks for more.
        let open = other.filter(|_| !known || other::gives(context, token)).or_else(|| {
            let may = role.is(Role::NOW) && !question;
            let verb = if may { now::now(context, &sentence, token) } else { None };
            verb.map(|verb| (verb, Form::Present))
        });
        if !known && open.is_none() {
            continue;
        }
        if is_inside(context, sentence.clone(), token) || is_noun(document, token) {
            continue;
        }
        let places = places.get_or_init(|| Places::new(context, sentence.clone()));
        let reader = Reader::new(context, places, sentence.clone(), token);
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
    one_of(list!("command|support|patrol|guard|base|return"), document.word(token))
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

/// Whether a word may be another one as verbs are looked for.
pub(super) fn may_differ(word: &str) -> bool {
    matches!(word, "," | "." | "may") || !word.is_ascii()
}

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

/// The words of a sentence, and where those stand in it that each of its verbs asks for.
struct Places<'d> {
    /// Its words as verbs are looked for.
    words: Vec<&'d str>,
    /// The tokens that may be the separable part or noun of a verb.
    parts: Vec<usize>,
    semicolons: Vec<usize>,
    /// The tokens that name who speaks or is spoken to.
    speakers: Vec<usize>,
}

impl<'d> Places<'d> {
    fn new(context: &Context<'d>, sentence: Range<usize>) -> Self {
        const ASKED: Role = Role::PART.or(Role::DIFFERENT).or(Role::SEMICOLON).or(Role::SPEAKER);
        let document = context.document;
        let first = sentence.start;
        let tokens = document.tokens.get(sentence.clone()).unwrap_or_default();
        let mut places = Self {
            words: tokens.iter().map(|token| document.word_of(token)).collect(),
            parts: Vec::with_capacity(tokens.len() / 4),
            semicolons: Vec::new(),
            speakers: Vec::new(),
        };
        for (place, token) in sentence.zip(tokens) {
            let role = context.roles.of_token(token);
            if !role.is(ASKED) {
                continue;
            }
            if role.is(Role::DIFFERENT) {
                places.words[place - first] = plain(document, place, first);
            }
            if role.is(Role::PART) {
                places.parts.push(place);
            }
            if role.is(Role::SEMICOLON) {
                places.semicolons.push(place);
            }
            if role.is(Role::SPEAKER) {
                places.speakers.push(place);
            }
        }
        places
    }
}

/// One word of a sentence that may say an act.
struct Reader<'a, 'd> {
    acts: &'a Acts,
    document: &'d Document<'d>,
    places: &'d Places<'d>,
    /// What each word may be.
    roles: &'d Roles,
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
    fn new(context: &'d Context<'a>, places: &'d Places<'d>, sentence: Range<usize>, at: usize) -> Self {
        let mut reader = Self {
            acts: context.acts,
            document: context.document,
            places,
            roles: &context.roles,
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
        for &semicolon in &places.semicolons {
            if semicolon < at {
                reader.stretch.start = reader.stretch.start.max(semicolon + 1);
            } else if semicolon > at {
                reader.stretch.end = reader.stretch.end.min(semicolon);
            }
        }
        let near = places.parts.iter().filter(|part| reader.stretch.contains(part));
        reader.firsts = near.fold(0, |firsts, part| firsts | first(reader.word(*part)));
        (reader.start, reader.opener) = reader.clause_start();
        reader
    }

    /// A word of the sentence as verbs are looked for; empty outside it.
    fn word(&self, token: usize) -> &str {
        let place = token.wrapping_sub(self.sentence.start);
        self.places.words.get(place).copied().unwrap_or_default()
    }

    fn is(&self, words: impl list::Words, token: usize) -> bool {
        one_of(words, self.word(token))
    }
}

/// Whether the word that belongs to a verb is its separable part, which ends the clause.
fn is_particle(with: &str) -> bool {
    one_of(
        list!("toe|aan|op|af|uit|in|bij|vast|over|voor|vrij|na|overeen|voort|bekend|terug|deel|tegemoet"),
        with,
    )
}

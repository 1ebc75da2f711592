//! The acts by which a party binds itself or another, and the index of the words that say them.
//!
//! An act is data: a row of [`super::dutch`] or [`super::english`] with the forms
//! of its verb and what must stand with it.

use crate::list;
use crate::model::Language;
use crate::order;
use crate::parse::document::{Document, TokenKind};
use crate::parse::lexicon::{Lexicon, Rows};
pub(super) use crate::text::list::{begins, one_of};

use super::{dutch, english};
use crate::text::list::{List, pieces};

/// What an act does; from it and its tense follows the status of the pledge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Act {
    /// Binds the speaker: *toezeggen*, *pledge*.
    Promise,
    /// Makes a commitment known: *aankondigen*, *announce*.
    Announce,
    /// Puts something at another's disposal if wanted: *aanbieden*, *stand ready*.
    Offer,
    /// Puts a commitment up for decision: *voorstellen*, *propose*.
    Propose,
    /// Binds several at once: *afspreken*, *agree*.
    Agree,
    /// Goes along with what another proposed: *instemmen met het voorstel*.
    Consent,
    /// Says an earlier commitment again: *bevestigen*, *reaffirm*.
    Reaffirm,
    /// Asks another to bind itself: *oproepen*, *urge*.
    Call,
    /// *Uitspreken*: what it does depends on its object (support, an expectation, concern).
    Utter,
    /// Sets money aside: *uittrekken*, *allocate*.
    Allocate,
    /// Gives goods, people, money or work: *leveren*, *provide*.
    Give,
    /// Does something that is no gift: *ratificeren*, *respond*.
    Do,
    /// Goes on with what was given: *verlengen*, *extend*.
    Extend,
    /// Arrives at a share or sum: *groeien naar*, *reach*.
    Reach,
    /// Sends something, to parliament or elsewhere: *sturen*.
    Send,
    /// Tells parliament: *informeren*.
    Inform,
    /// Parliament gets something: *ontvangt uw Kamer*.
    Receive,
    /// A paper comes: *volgt een brief*.
    Follow,
    /// Declines to do something: *weigeren*, *afzien van*, *decline*.
    Refuse,
}

impl Act {
    /// Whether the act is one of saying.
    pub fn is_said(self) -> bool {
        self.has_content() || self == Self::Reaffirm
    }

    /// Whether the act is one of saying, whose content may be an infinitive clause.
    pub fn has_content(self) -> bool {
        matches!(
            self,
            Self::Promise | Self::Announce | Self::Offer | Self::Propose | Self::Agree | Self::Call
        )
    }
}

/// A form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Present tense, or the infinitive, without its separable part: *zegt*, *zeggen*.
    Present,
    /// Past tense without its separable part: *zegde*; in English also the participle.
    Past,
    /// Participle: *toegezegd*.
    Participle,
    /// Present tense or infinitive with its separable part: *toezegt*, *toezeggen*; in English the
    /// participle of what goes on: *is doubling*.
    Joined,
    /// Past tense with its separable part: *toezegde*.
    JoinedPast,
}

/// A verb that says an act. Forms are in small letters, divided by `|`.
#[derive(Debug)]
pub(super) struct Verb {
    /// What it does.
    pub act: Act,
    /// The separable part of the verb or the noun that belongs to it, alternatives divided by `|`;
    /// empty where the verb stands alone.
    pub with: &'static str,
    /// The first letters of those, as bits.
    pub firsts: u32,
    /// Present tense and, last, the infinitive.
    pub present: &'static str,
    /// Past tense.
    pub past: &'static str,
    /// Participle.
    pub participle: &'static str,
    /// Present tense and infinitive written as one word with `with`.
    pub joined: &'static str,
    /// Past tense written as one word with `with`.
    pub joined_past: &'static str,
    /// What the clause must hold for the act to bind, alternatives divided by `|`; empty where the
    /// verb suffices. A word counts by its beginning; `@sum`, `@amount`, `@date`, `@new`, `@to`
    /// and `@kamer` are tests of [`guard`](super::guard).
    pub needs: &'static str,
}

/// The first byte of a word as a bit, which some share.
pub(super) fn first(word: &str) -> u32 {
    word.bytes().next().map_or(0, |first| 1 << (first & 31))
}

impl Verb {
    /// Whether it stands for any verb of what is done now.
    pub fn is_open(&self) -> bool {
        [self.with, self.present, self.participle, self.needs].iter().all(|column| column.is_empty())
    }

    /// Whether the word is no verb but what is said with *zijn*, *to be*: `is bereid`, `vastberaden te
    /// zijn`, `are determined to`.
    pub fn is_predicate(&self) -> bool {
        self.with.is_empty()
            && self.past.is_empty()
            && self.participle.is_empty()
            && one_of(list!("@te|@to|@none|@sum"), self.needs)
    }
}

/// A row of a language: the act and in one text, divided by `;`, `with`, present, past, participle, joined,
/// joined past and needs. A text costs its letters, seven would cost their addresses too.
pub(super) type Row = (Act, &'static str);

/// Small words of a language that the recogniser asks about, divided by `|`.
#[derive(Debug)]
pub(super) struct Words {
    /// Auxiliaries of the future: *zal*, *will*.
    pub future: &'static List,
    /// Auxiliaries of what is done: *heeft*, *has*.
    pub perfect: &'static List,
    /// Auxiliaries of the passive: *wordt*, *was*.
    pub passive: &'static List,
    /// Auxiliaries that take the binding out of an act: *zou*, *kan*, *would*, *may*.
    pub modal: &'static List,
    /// *niet*, *geen*, *not*.
    pub negation: &'static List,
    /// Words that begin a subordinate clause of content: *dat*, *om*, *that*.
    pub content: &'static List,
    /// Words that begin a question or a manner inside a sentence: *hoe*, *waarop*, *whether*.
    pub embedded: &'static List,
    /// *die*, *waarmee*, *which*.
    pub relative: &'static List,
    /// *en*, *maar*, *and*.
    pub joining: &'static List,
    /// Prepositions: a party after one is no subject.
    pub prepositions: &'static List,
    /// Marks and finite verbs that end what something is about.
    pub ends: &'static List,
    /// Parliament or its members spoken to: *Kamer*, *u*.
    pub parliament: &'static List,
    /// Papers that parliament gets, by their beginnings: *brief*, *verslag*.
    pub papers: &'static List,
    /// Words that say that something given is new, by their beginnings: *extra*, *aanvullend*.
    pub new: &'static List,
    /// Words after which a date is a deadline: *uiterlijk*, *vóór*, *by*.
    pub until: &'static List,
}

impl Words {
    /// Whether a word is a finite auxiliary.
    pub fn ends_clause(&self, word: &str) -> bool {
        [self.perfect, self.passive, self.future, self.modal].iter().any(|words| one_of(*words, word))
    }

    /// Whether a word names a paper, a compound by its last part: *kwartaalrapportage*.
    pub fn is_paper(&self, word: &str) -> bool {
        // Who answers sends no paper yet.
        !one_of("antwoordt|antwoordde|antwoordden", word)
            && (begins(self.papers, word) || self.papers.names(word))
    }

    /// Whether a word ends what something is about: a mark, a finite verb.
    pub fn ends_topic(&self, word: &str) -> bool {
        one_of(self.ends, word) || self.ends_clause(word)
    }
}

/// A token in small letters; the comma or dot inside a number is none that divides a sentence.
pub(super) fn word<'d>(document: &'d Document<'_>, token: usize) -> &'d str {
    let word = document.word(token);
    let number =
        |token: usize| document.tokens.get(token).is_some_and(|token| token.kind() == TokenKind::Number);
    let inside = matches!(word, "," | ".")
        && document.is_glued(token)
        && document.is_glued(token + 1)
        && number(token - 1)
        && number(token + 1);
    // `EUR 40 mln. voor het fonds`.
    let short = word == "." && token > 0 && one_of(list!("mln|mld|mrd"), document.word(token - 1));
    if inside || short { "·" } else { word }
}

/// The acts of a language, found by any word that says one.
pub(super) struct Acts {
    /// The small words of the language.
    pub words: &'static Words,
    verbs: Vec<Verb>,
    /// The verbs of every form, in the order of their rows.
    forms: Lexicon<(u16, Form)>,
    /// The separable parts and nouns of all verbs, in order.
    parts: Vec<&'static str>,
    /// Any verb that no row has, of what will be done.
    pub other: Verb,
    /// Any such verb of what was done with money or, in the perfect, with what is counted.
    pub done: Verb,
    /// Any verb of what is given now, and of what is done at a time to come.
    pub gives: Verb,
    pub does: Verb,
}

impl Acts {
    /// The acts of a language.
    pub fn of(language: Language) -> Self {
        let (rows, words, lists) = match language {
            Language::Dutch => (dutch::ROWS, &dutch::WORDS, dutch::LISTS),
            Language::English => (english::ROWS, &english::WORDS, english::LISTS),
        };
        let verb = |&(act, row): &Row| {
            let mut columns = row.split(';');
            let mut column = || columns.next().unwrap_or_default();
            let (with, present, past) = (column(), column(), column());
            let (participle, joined, joined_past, needs) = (column(), column(), column(), column());
            let list = lists.iter().find(|(name, _)| *name == needs);
            let needs = list.map_or(needs, |(_, list)| list);
            let firsts = pieces(with, b'|').fold(0, |firsts, part| firsts | first(part));
            Verb { act, with, firsts, present, past, participle, joined, joined_past, needs }
        };
        let verbs: Vec<Verb> = rows.iter().map(verb).collect();
        let mut forms = Rows::new();
        for (index, verb) in (0..).zip(&verbs) {
            let columns = [
                (verb.present, Form::Present),
                (verb.past, Form::Past),
                (verb.participle, Form::Participle),
                (verb.joined, Form::Joined),
                (verb.joined_past, Form::JoinedPast),
            ];
            for (words, form) in columns {
                forms.add(words, (index, form));
            }
        }
        let mut parts: Vec<_> =
            verbs.iter().flat_map(|verb| verb.with.split('|')).filter(|part| !part.is_empty()).collect();
        order::sort(&mut parts);
        parts.dedup();
        let other = verb(&(Act::Do, ";;;;;;@shall"));
        let done = verb(&(Act::Allocate, ";;;;;;@money|@perfect&@amount"));
        let (gives, does) = (verb(&(Act::Give, "")), verb(&(Act::Do, "")));
        Self { words, verbs, forms: Lexicon::new(forms), parts, other, done, gives, does }
    }

    /// Whether a word begins as the separable part or the noun of a verb.
    pub fn may_belong(&self, word: &str) -> bool {
        let end = self.parts.partition_point(|part| *part <= word);
        let mut near = self.parts[..end].iter().rev();
        let first = word.as_bytes().first();
        near.by_ref().take_while(|part| part.as_bytes().first() == first).any(|part| word.starts_with(part))
    }

    /// The verbs that a word may be a form of, in the order of their rows.
    pub fn verbs(&self, word: &str) -> impl Iterator<Item = (&Verb, Form)> {
        let forms = self.forms.all(word);
        forms.filter_map(|(verb, form)| Some((self.verbs.get(usize::from(verb))?, form)))
    }

    /// The infinitive of a present form: *levert* → *leveren*.
    pub fn infinitive(&self, word: &str) -> Option<&'static str> {
        let (verb, form) = self.verbs(word).next()?;
        let forms = match form {
            Form::Present => verb.present,
            Form::Joined => verb.joined,
            _ => return None,
        };
        if one_of(self.words.future, "will") {
            return forms.split('|').find(|other| *other == word);
        }
        // A row may hold several verbs: the infinitive of a form is the next one in -en.
        let mut rest = forms.split('|').skip_while(|other| *other != word);
        rest.find(|other| other.ends_with('n'))
    }
}

impl Verb {
    /// The infinitive of the one of its verbs that a form is most like: *verdubbelde* → *verdubbelen*,
    /// *breidt* (*uit*) → *uitbreiden*, *doubling* → *double*.
    pub fn infinitive_of(&self, word: &str, language: Language) -> Option<String> {
        const ALIKE: usize = 3;
        if word.ends_with("en") && one_of(self.joined, word) {
            return Some(word.to_owned());
        }
        let like =
            |one: &str, other: &str| one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
        let forms = || self.present.split('|').filter(|form| !form.is_empty());
        // In English the bare form: the one in -s is another's.
        let bare = |form: &str| !forms().any(|other| matches!(form.strip_prefix(other), Some("s" | "es")));
        let whole = |form: &&str| if language == Language::Dutch { form.ends_with('n') } else { bare(form) };
        // `voortgezet` has its part in front.
        let parts = || self.with.split('|').filter(|with| !with.is_empty());
        let part = parts().find(|with| word.len() > with.len() && word.starts_with(with)).unwrap_or_default();
        let stem = &word[part.len()..];
        let stem = if language == Language::Dutch { stem.trim_start_matches("ge") } else { stem };
        let mut best = (ALIKE - 1, "");
        for form in forms().filter(whole) {
            let shared = like(form, stem);
            if shared > best.0 {
                best = (shared, form);
            }
        }
        (!best.1.is_empty()).then(|| [part, best.1].concat())
    }
}

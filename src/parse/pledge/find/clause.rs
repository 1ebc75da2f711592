//! The clause of a verb: where it begins, what opens it, and its auxiliary.

use super::*;
use crate::list;
use crate::text::list::one_of;

/// Whether a clause may begin at a word, or right behind it.
pub(in super::super) fn may_cut(words: &super::super::act::Words, word: &str) -> bool {
    one_of("(|)|,|:", word)
        || one_of(OPENERS, word)
        || [words.relative, words.embedded, words.joining].iter().any(|words| one_of(*words, word))
}

/// Words that open a clause at some places and not at others ([`Reader::is_opener`]).
const OPENERS: &str = "dat|die|waar|where|who|that|of|zoals|as|wanneer|als|wat|when|if";

impl<'a> Reader<'a, '_> {
    /// The first token of the stretch between semicolons that the word stands in.
    pub(super) fn left(&self) -> usize {
        self.stretch.start
    }

    /// The end of that stretch.
    pub(super) fn right(&self) -> usize {
        self.stretch.end
    }

    /// The first token of the word's own clause, and the word that makes it a subordinate one.
    pub(super) fn clause_start(&self) -> (usize, Option<usize>) {
        let (at, left) = (self.at, self.left());
        if let Some(pronoun) = self.contact() {
            return (pronoun, None);
        }
        let mut depth = 0_usize;
        let mut between = at;
        for token in (left..at).rev() {
            // What a relative clause puts in between two commas.
            if token >= between || !self.roles.is(self.document, token, Role::CUT) {
                continue;
            }
            // What stands in brackets before the word is no part of its clause.
            match self.word(token) {
                ")" => depth += 1,
                "(" if depth > 0 => {
                    depth -= 1;
                    continue;
                }
                _ => {}
            }
            if depth > 0 {
                continue;
            }
            if self.is_opener(token) {
                return (token, Some(token));
            }
            let word = self.word(token);
            if word == ","
                && (self.finite_at(token + 1, at) || self.ends_relative(token))
                && let Some(comma) = self.put_in(left, token)
            {
                between = comma;
                continue;
            }
            if one_of(":|(", word) || word == "," && self.closes_before(token, at) {
                return (token + 1, None);
            }
            // `wil dat klimaat er een plaats in krijgt en zal daartoe een plan indienen`: the verb of a
            // subordinate clause stands last, so that one with words behind it is of the main clause.
            // `draagt niet bij aan PURL en heeft deelname afgewezen`.
            let goes_on = one_of(self.acts.words.joining, word)
                && self.document.language == Language::Dutch
                && [self.acts.words.future, self.acts.words.perfect]
                    .iter()
                    .any(|words| self.is(*words, token + 1))
                && token + 3 < at
                && token > left
                && (self.document.is_capital(token - 1)
                    || self.acts.verbs(self.word(token - 1)).any(|(_, form)| form != Form::Participle));
            if goes_on {
                return (token + 1, None);
            }
            if (word == "," || one_of(self.acts.words.joining, word)) && self.begins_main(token, left, at) {
                return (token + 1, None);
            }
            if one_of(self.acts.words.joining, word) && token + 1 == at {
                return (at, None);
            }
        }
        (left, None)
    }

    /// The pronoun that a relative clause without an opener begins with: `the sum | he approved`.
    fn contact(&self) -> Option<usize> {
        if self.document.language != Language::English {
            return None;
        }
        let words = self.acts.words;
        let has = usize::from(self.is(words.perfect, self.at.wrapping_sub(1)));
        let pronoun = self.at.checked_sub(1 + has).filter(|&token| token > self.left())?;
        let noun = pronoun - 1;
        let fits = self.document.tokens[noun].kind() == TokenKind::Word
            && self.document.written(noun).starts_with(char::is_lowercase)
            && self.is("million|billion|package|sum|money|aid|offer|pledge|promise|commitment|plan", noun);
        (self.is("he|she|they|we|i|it", pronoun) && fits).then_some(pronoun)
    }

    /// Whether a word opens a subordinate clause with a finite verb. *Dat* and *die* before a noun
    /// that they point at open none.
    pub(super) fn is_opener(&self, token: usize) -> bool {
        let words = self.acts.words;
        let word = self.word(token);
        let first = token == self.sentence.start;
        let previous = if first { "" } else { self.word(token - 1) };
        let after_comma = previous == ",";
        match word {
            "dat" | "die" => {
                let points = [words.future, words.perfect, words.joining, words.prepositions];
                // `liet ik mij die dag vervangen`: it points.
                if word == "die" && one_of("mij|me|ik|zich|ons|hem|wij|we|hij", previous) {
                    return false;
                }
                // `wilde dat niet bevestigen`: no subject follows.
                if one_of(words.modal, previous) && self.is("niet|nog|ook|wel", token + 1) {
                    return false;
                }
                // `stelt vast dat A begon en dat B besloot`.
                let again = word == "dat"
                    && self.is(words.joining, token.wrapping_sub(1))
                    && (self.left()..token).any(|token| self.is("dat", token));
                let particle = word == "dat" && is_particle(previous) || again;
                !first && (particle || !points.iter().any(|words| one_of(*words, previous)))
            }
            "waar" => !first && !one_of("nodig|mogelijk", self.word(token + 1)),
            "where" | "who" | "that" => !first,
            "of" => {
                !first
                    && (after_comma
                        || one_of(
                            "vragen|vraagt|vraag|is|was|blijft|weten|besluiten|beslissen|bezien|nagaan|onderzoeken|zien|onduidelijk|onzeker|afwachten|betwijfelt",
                            previous,
                        ))
            }
            // `Zoals verzocht zend ik u`: told by a participle, which opens no clause.
            "zoals" | "as" if first && self.is_told(token + 1) => false,
            "zoals" | "as" if self.is("gebruikelijk|bekend|usual", token + 1) => false,
            "wat" if self.is("ik|wij|we|hij|zij|ze", token + 1) => !first,
            "once" | "until" if self.is("more|again|then", token + 1) => false,
            // `mag lid worden als het wapens levert`.
            "als" if self.is("het|zij|ze|hij|er|men|wij|we", token + 1) => {
                !self.is("zo|zolang|lang|even|zowel", token.wrapping_sub(1))
            }
            "wanneer" | "als" | "wat" | "when" | "if" | "as" => first || after_comma,
            _ => one_of(words.relative, word) || one_of(words.embedded, word),
        }
    }

    /// Whether a comma ends what came before, so that the clause of the word at `at` begins after
    /// it: a verb or a conjunction follows. Words put in between (`heeft, samen met X, aangeboden`)
    /// end nothing.
    pub(super) fn closes_before(&self, comma: usize, at: usize) -> bool {
        let words = self.acts.words;
        let next = self.word(comma + 1);
        let finite = [words.future, words.perfect, words.passive, words.modal];
        let is = |wanted: Form| self.acts.verbs(next).any(|(_, form)| form == wanted);
        // `De kosten, 5 miljoen, worden betaald`, `Een voorstel om te stoppen, nam het kabinet niet over`: what
        // stands before the comma is the front of the same clause.
        if self.is_front(comma) {
            return false;
        }
        // `zal de Kamer, achter gesloten deuren, bijpraten`: an infinitive belongs to the auxiliary before.
        if comma + 1 == at && self.document.language == Language::Dutch && self.is_awaited(comma) {
            return false;
        }
        one_of(words.joining, next)
            || finite.iter().any(|words| one_of(*words, next))
            || comma + 1 == at && (is(Form::Present) || !is(Form::Participle))
    }

    /// Whether an infinitive behind what is put in between two commas is that of an auxiliary before them.
    fn is_awaited(&self, comma: usize) -> bool {
        const NEAR: usize = 12;
        let low = self.left().max(comma.saturating_sub(NEAR));
        let Some(open) = (low..comma).rev().find(|&token| self.word(token) == ",") else { return false };
        let will = (self.left()..open).rev().find(|&token| self.is(self.acts.words.future, token));
        let infinitive = |token: usize| {
            let mut rows = self.acts.verbs(self.word(token));
            self.word(token).ends_with("en")
                && rows.any(|(_, form)| matches!(form, Form::Present | Form::Joined))
        };
        let verb = |token: usize| infinitive(token) && !self.is("de|het|een|hun", token - 1);
        self.word(comma + 1).ends_with("en") && will.is_some_and(|will| !(will + 1..comma).any(verb))
    }

    /// Whether what stands before a comma is one phrase and no clause: an infinitive ends it, or a sum is put in.
    fn is_front(&self, comma: usize) -> bool {
        const NEAR: usize = 24;
        let words = self.acts.words;
        let first = self.left().max(comma.saturating_sub(NEAR));
        if self.document.language != Language::Dutch
            || comma < first + 3
            || one_of(words.joining, self.word(comma + 1))
        {
            return false;
        }
        let finite = |token: usize| {
            [words.future, words.perfect, words.passive, words.modal].iter().any(|list| self.is(*list, token))
                || self.is_opener(token)
                || !self.word(token).ends_with("en")
                    && self
                        .acts
                        .verbs(self.word(token))
                        .any(|(_, form)| form == Form::Present || form == Form::Past)
        };
        let infinitive = || {
            !self.is(words.passive, comma + 1)
                && self.is("te", comma.wrapping_sub(2))
                && (first..comma).any(|token| self.is("om", token))
        };
        let sum = || {
            let open = (first..comma).rev().find(|&token| self.word(token) == ",");
            let number = |token: usize| self.document.tokens[token].kind() == TokenKind::Number;
            open.is_some_and(|open| comma - open < 9 && (number(open + 1) || number(open + 2)))
        };
        (infinitive() || sum()) && !(first..comma).any(finite)
    }

    /// Whether the finite verb of the word at `at` stands at a token.
    fn finite_at(&self, token: usize, at: usize) -> bool {
        let words = self.acts.words;
        let finite = [words.future, words.perfect, words.passive, words.modal];
        token == at || finite.iter().any(|words| self.is(*words, token))
    }

    /// Whether a Dutch clause with its verb last ends at a comma: `het reces, dat op 6 juli begint, over`.
    fn ends_relative(&self, comma: usize) -> bool {
        let verb = self.word(comma - 1);
        let lower = self.document.written(comma - 1).starts_with(char::is_lowercase);
        self.document.language == Language::Dutch
            && lower
            && ["t", "en", "de"].iter().any(|end| verb.ends_with(end))
    }

    /// The comma before a relative clause that ends at another: `the mission, which Denmark led, will`; or where
    /// a Dutch one begins without: `De garantie die hij vraagt, kan`.
    fn put_in(&self, left: usize, end: usize) -> Option<usize> {
        const LONGEST: usize = 16;
        let mut near = left.max(end.saturating_sub(LONGEST))..end;
        let Some(comma) = near.clone().rev().find(|&token| self.word(token) == ",") else {
            let dutch = self.document.language == Language::Dutch;
            return near.find(|&token| dutch && token > left + 1 && self.is("die|dat", token));
        };
        let words = self.acts.words;
        let next = comma + 1 + usize::from(self.is(words.prepositions, comma + 1));
        let opens = self.is(words.relative, next) || next == comma + 1 && self.is("dat|that", next);
        // `Norway's share, NOK 6 million, will be paid`: neither what is put in nor what stands before it has a verb.
        let finite =
            |token: usize| self.roles.is(self.document, token, Role::AUXILIARY) || self.is_opener(token);
        let apposed = || {
            self.document.language == Language::English
                && !self.is(words.joining, comma + 1)
                && !self.is("i|we|he|she|they|it", comma + 1)
                && !(left..end).any(finite)
                && !(left..end).any(|token| {
                    let word = self.word(token);
                    self.roles.is(self.document, token, Role::VERB)
                        && (word.ends_with("ed") || word.ends_with("ing"))
                })
        };
        (comma > left && (opens || apposed())).then_some(comma)
    }

    /// Whether a word is the participle of telling or asking.
    fn is_told(&self, token: usize) -> bool {
        self.is("gevraagd|verzocht|gemeld|toegezegd|aangekondigd|afgesproken|eerder|reeds|requested|promised|announced|agreed|asked", token)
    }

    /// Whether a main clause of its own begins behind a comma or conjunction, after another one: a name
    /// and then the verb (`trekt EUR 9 miljoen uit, Noorwegen doneert acht houwitsers`).
    fn begins_main(&self, mark: usize, left: usize, at: usize) -> bool {
        const SUBJECT: usize = 5;
        let words = self.acts.words;
        let between = mark + 1..at;
        let finite = |token: usize| {
            [words.future, words.perfect, words.passive].iter().any(|words| self.is(*words, token))
        };
        let named = |token: usize| self.document.is_capital(token);
        let fits =
            |token: usize| named(token) || finite(token) || self.is("the|de|het|ook|also|each|of", token);
        let first = mark + 1 + usize::from(self.is(list!("the|de|het"), mark + 1));
        let verb = |token: usize| finite(token) || self.acts.verbs(self.word(token)).next().is_some();
        // `staat klaar en wij blijven steunen`, `Until it has done so, we will not`.
        let dutch = self.document.language == Language::Dutch;
        let pronoun = self
            .is(if dutch { list!("wij|we|ik|hij|zij") } else { list!("we|they|i|he|she") }, mark + 1)
            && (verb(mark + 2) || self.is(words.modal, mark + 2))
            && mark > left
            && (left..mark).any(finite);
        if pronoun {
            return true;
        }
        between.len() <= SUBJECT
            && first < at
            && named(first)
            && between.clone().all(fits)
            && mark > left
            && !named(mark - 1)
            && (left..mark).any(verb)
    }

    /// The last of the auxiliaries before the word in its clause.
    pub(super) fn auxiliary(&self) -> Option<usize> {
        *self.auxiliary.get_or_init(|| self.read_auxiliary())
    }

    fn read_auxiliary(&self) -> Option<usize> {
        let words = self.acts.words;
        let any = [words.future, words.perfect, words.passive, words.modal];
        let may = |token: &usize| self.roles.is(self.document, *token, Role::AUXILIARY);
        (self.start..self.at).rev().filter(may).find(|&token| {
            // *zijn* before a noun is the possessive, after a preposition too.
            let possessive = self.word(token) == "zijn"
                && token + 1 < self.at
                && !self.is_cluster(token)
                && !self.begins_phrase(token + 1);
            any.iter().any(|words| self.is(*words, token)) && !possessive
        })
    }

    /// Whether a word stands after a verb and not after a possessive: an article, a preposition, an
    /// adverb, a pronoun.
    pub(super) fn begins_phrase(&self, token: usize) -> bool {
        const AFTER_VERB: &str = "het|de|een|er|hier|daar|ook|al|niet|wel|nog|inmiddels|daarover|hierover|hiervoor|\
            daarvoor|zich|akkoord|eens|bereid|voornemens|wij|zij|we|geen|toen|alle|beide";
        self.is(AFTER_VERB, token) || self.is(self.acts.words.prepositions, token)
    }

    /// Whether a non-finite auxiliary stands with the other verbs of its clause.
    pub(super) fn is_cluster(&self, token: usize) -> bool {
        token + 1 == self.at || token == self.at + 1
    }
}

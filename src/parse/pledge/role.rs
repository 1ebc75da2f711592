//! What a word may be where pledges are read: found once for each distinct word of a report.

use std::ops::Range;

use super::act::{Acts, one_of};
use super::{answer, attribute, dutch, english, find, nominal, party, title};
use crate::model::Language;
use crate::parse::document::{Document, Token};
use crate::text::list::List;

/// What a word may be, as bits; a word may be several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Role(u32);

impl Role {
    /// The verb of an act.
    pub const VERB: Self = Self(1);
    /// A verb that no row has.
    pub const OTHER: Self = Self(1 << 1);
    /// Another word or mark than it is written as, where verbs are looked for.
    pub const DIFFERENT: Self = Self(1 << 2);
    /// The separable part or noun of a verb.
    pub const PART: Self = Self(1 << 3);
    /// An auxiliary.
    pub const AUXILIARY: Self = Self(1 << 4);
    /// A word or mark where a clause may begin.
    pub const CUT: Self = Self(1 << 5);
    /// A word that may ask or answer.
    pub const ANSWER: Self = Self(1 << 6);
    /// A word that may name a party.
    pub const PARTY: Self = Self(1 << 7);
    /// A participle of pledging that may stand before a noun.
    pub const PLEDGED: Self = Self(1 << 8);
    /// The noun of a commitment.
    pub const COMMITMENT: Self = Self(1 << 9);
    /// Parliament and its members.
    pub const TOLD: Self = Self(1 << 10);
    /// A paper that parliament gets.
    pub const PAPER: Self = Self(1 << 11);
    /// Goods and people that states give.
    pub const GOODS: Self = Self(1 << 12);
    /// What else may be given.
    pub const GIFT: Self = Self(1 << 13);
    /// What points at a list below.
    pub const FOLLOWING: Self = Self(1 << 14);
    /// The bar between the cells of a table.
    pub const BAR: Self = Self(1 << 15);

    /// The mark between the stretches of a sentence that its verbs are read in.
    pub const SEMICOLON: Self = Self(1 << 16);
    /// A word for who speaks or is spoken to.
    pub const SPEAKER: Self = Self(1 << 17);

    /// A word on which a title turns.
    pub const TURN: Self = Self(1 << 18);

    /// A verb that no row has, of what is done now.
    pub const NOW: Self = Self(1 << 19);

    /// Either of two.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it is one of some.
    pub const fn is(self, some: Self) -> bool {
        self.0 & some.0 != 0
    }
}

/// The roles of every distinct word of a document, by its number.
pub(super) struct Roles(Vec<Role>);

impl Roles {
    /// Asks what each word may be.
    pub fn of(document: &Document<'_>, acts: &Acts) -> Self {
        let words = acts.words;
        let language = document.language;
        let (goods, gifts) = match language {
            Language::Dutch => (dutch::GOODS, dutch::GIFT),
            Language::English => (english::GOODS, english::GIFT),
        };
        // A *commissie* is no *missie*.
        let names = |list: &List, word: &str| list.names(word) && !word.ends_with("commissie");
        let roles = |word: &str| {
            [
                (acts.verbs(word).next().is_some(), Role::VERB),
                (find::may_be_other(language, word), Role::OTHER),
                (find::may_be_now(words, language, word), Role::NOW),
                (find::may_differ(word), Role::DIFFERENT),
                (acts.may_belong(word), Role::PART),
                (words.ends_clause(word), Role::AUXILIARY),
                (find::may_cut(words, word), Role::CUT),
                (answer::tells(language, word), Role::ANSWER),
                (party::may_name(word), Role::PARTY),
                (attribute::may_stand(word), Role::PLEDGED),
                (nominal::may_name(word), Role::COMMITMENT),
                (one_of(words.parliament, word), Role::TOLD),
                (words.is_paper(word), Role::PAPER),
                (names(goods, word), Role::GOODS),
                (names(gifts, word), Role::GIFT),
                (one_of("volgende|onderstaande|following", word), Role::FOLLOWING),
                (word == "|", Role::BAR),
                (title::may_turn(words, language, word), Role::TURN),
                (word == ";", Role::SEMICOLON),
                (one_of("ik|jij|je|u", word), Role::SPEAKER),
            ]
            .into_iter()
            .filter(|(holds, _)| *holds)
            .fold(Role::default(), |all, (_, role)| all.or(role))
        };
        Self(document.distinct().map(roles).collect())
    }

    /// What a token may be.
    pub fn of_token(&self, token: &Token) -> Role {
        self.0.get(token.word()).copied().unwrap_or_default()
    }

    /// Whether a token given by its index may be one of some; not past the end.
    pub fn is(&self, document: &Document<'_>, token: usize, some: Role) -> bool {
        document.tokens.get(token).is_some_and(|token| self.of_token(token).is(some))
    }

    /// What any of some tokens may be.
    pub fn within(&self, document: &Document<'_>, tokens: Range<usize>) -> Role {
        let tokens = document.tokens.get(tokens).unwrap_or_default();
        tokens.iter().fold(Role::default(), |all, token| all.or(self.of_token(token)))
    }
}

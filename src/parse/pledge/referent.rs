//! Whom a pronoun, *our country* or an office stands for: the party named before, the state whose minister
//! it is, the government whose report it is.

use std::ops::Range;

use super::act::{Act, one_of};
use super::claim::Reader;
use super::kind;
use super::party::{self, Party, PartyKind};
use crate::model::Language;
use crate::parse::entity::EntityKind;

impl Reader<'_, '_> {
    /// Whether the passive only speaks of what was named before: `deze werd in mei beloofd`, `De eerste
    /// daarvan worden in juni geleverd`.
    pub(super) fn refers(&self) -> bool {
        let found = self.found();
        let start = self.clause().start;
        let near = found.finite.saturating_sub(1).max(start);
        let opens = near == start || self.word(near.saturating_sub(1)) == ",";
        let pronoun = opens && one_of("deze|die|dit|dat|it|this|that|these|they", self.word(near));
        let first = one_of("eerste|first", self.word(start + 1));
        let act =
            matches!(found.verb.act, Act::Promise | Act::Announce | Act::Give | Act::Send | Act::Refuse);
        // `Dat had de minister in mei beloofd`, `dat zeg ik toe`.
        let told = matches!(found.verb.act, Act::Promise | Act::Announce) && !self.has_clause();
        act && (found.passive || told) && (pronoun && near + 1 == found.finite || first)
    }

    /// The name of a party; of a pronoun that of whom it stands for.
    pub(super) fn resolve(&self, party: &Party) -> String {
        let document = self.context.document;
        match party.kind {
            PartyKind::Many if self.word(party.tokens.start) == "those" => "Allies".into(),
            PartyKind::One if self.owning_state(party).is_some() => {
                self.owning_state(party).unwrap_or_default().to_owned()
            }
            PartyKind::One | PartyKind::Many => match self.state_of(party) {
                Some(state) => state,
                // `zei dat zijn land levert`.
                None if one_of("land|country", self.word(party.tokens.start))
                    && party.tokens.len() == 1
                    && !one_of("elk|ieder|each|every", self.word(party.tokens.start.wrapping_sub(1))) =>
                {
                    if self.word(party.tokens.start.wrapping_sub(1)) == "ons" {
                        return "Nederland".into();
                    }
                    self.named_before(party.tokens.start, &[PartyKind::One])
                }
                None => party::name(document, party.tokens.clone()),
            },
            PartyKind::Speaker => self.context.speaker(self.index).unwrap_or_default().to_owned(),
            PartyKind::We if kind::tells_parliament(self.context, self.kept, self.clause()) => {
                self.government()
            }
            // `Wij, de staatshoofden en regeringsleiders, bevestigen`: it says who.
            PartyKind::We
                if self.word(party.tokens.end) == ","
                    && one_of("de|the", self.word(party.tokens.end + 1)) =>
            {
                let first = party.tokens.end + 2;
                let close = (first..self.sentence.end.min(first + 8)).find(|&token| self.word(token) == ",");
                party::name(document, first..close.unwrap_or(first + 1))
            }
            PartyKind::We if document.language == Language::Dutch => "Nederland".into(),
            // A paper in which one speaks is a government's own.
            PartyKind::We if self.context.is_spoken => self.government(),
            PartyKind::We => "Allies".into(),
            // `the announcement by Germany that it will send a brigade`.
            PartyKind::It if self.holder_before().is_some() => {
                party::name(document, self.holder_before().unwrap_or_default())
            }
            // `Een verzoek van het lid X wees hij af`: no one refuses what he asked himself.
            PartyKind::It if self.found().verb.act == Act::Refuse && document.language == Language::Dutch => {
                self.named_before(self.sentence.start, &[PartyKind::One])
            }
            PartyKind::It => self.named_before(party.tokens.start, &[PartyKind::One]),
            // `zij zei`: one woman.
            PartyKind::They
                if document.language == Language::Dutch
                    && self.word(party.tokens.start) != "hen"
                    && !self.word(self.found().finite).ends_with('n') =>
            {
                self.named_before(party.tokens.start, &[PartyKind::One])
            }
            PartyKind::They => self.named_before(party.tokens.start, &[PartyKind::Many, PartyKind::One]),
            PartyKind::Parliament => party::name(document, party.tokens.clone()),
        }
    }

    /// The party right before the word that opens the clause.
    fn holder_before(&self) -> Option<Range<usize>> {
        let opener = self.found().opener?;
        let holds = |party: &&Party| party.tokens.end == opener && party.kind == PartyKind::One;
        self.parties.iter().find(holds).map(|party| party.tokens.clone())
    }

    /// The state that a party is by its adjective or possessive: `Bulgaria's` parliament.
    fn owning_state(&self, party: &Party) -> Option<&str> {
        let state = self.context.entities.at(party.tokens.start)?;
        (state.adjective && state.kind == EntityKind::State && state.tokens == party.tokens)
            .then(|| state.name.trim_start_matches("the "))
    }

    /// The state whose office a party holds: `de Duitse minister`.
    fn state_of(&self, party: &Party) -> Option<String> {
        let entities = self.context.entities;
        // `Slovakia's new government`: the adjective may stand before another one.
        let first = party.start.min(party.tokens.start.saturating_sub(1)).max(self.sentence.start);
        let whose = |kind: EntityKind| matches!(kind, EntityKind::State | EntityKind::City);
        let state = (first..party.tokens.start)
            .rev()
            .find_map(|token| entities.at(token).filter(|entity| entity.adjective && whose(entity.kind)))?;
        let office = entities.at(party.tokens.start).map(|entity| entity.kind);
        let holds = matches!(office, Some(EntityKind::Office | EntityKind::Person))
            || one_of(
                "regering|government|cabinet|ministry|army|navy|side|chief|ambassador|envoy|representative|delegation|colleague|counterpart|minister|president|premier",
                self.word(party.tokens.start),
            );
        holds.then(|| state.name.trim_start_matches("the ").to_owned())
    }

    /// The party that a pronoun stands for: the nearest of the right number named before it.
    pub(super) fn named_before(&self, token: usize, kinds: &[PartyKind]) -> String {
        let context = self.context;
        let document = context.document;
        for wanted in kinds {
            let mut index = self.index;
            for _ in 0..if document.language == Language::Dutch { 5 } else { 3 } {
                let sentence =
                    if index == self.index { self.sentence.clone() } else { context.end_of(index) };
                let parties = party::parties(context, sentence);
                // Who is named in what is put in is another: `De garantie die de heer Jansen vraagt, kan hij niet`.
                let aside = if index == self.index { self.put_in() } else { 0..0 };
                let named = parties.iter().rev().filter(|party| {
                    let met = one_of("colleague|counterpart", document.word(party.tokens.start));
                    party.kind == *wanted
                        && !met
                        && party.tokens.end <= token
                        && !aside.contains(&party.start)
                });
                let named = named.clone().find(|party| !party.governed).or_else(|| named.clone().next());
                if let Some(named) = named {
                    let state = self.state_of(named);
                    return state.unwrap_or_else(|| party::name(document, named.tokens.clone()));
                }
                // `condemn Russia's attack and call on it`.
                let adjective = || {
                    (self.sentence.start..token.min(self.sentence.end)).rev().find_map(|token| {
                        let entity = context.entities.at(token)?;
                        (entity.adjective
                            && entity.kind == EntityKind::State
                            && document.language == Language::English)
                            .then_some(entity)
                    })
                };
                if index == self.index
                    && *wanted == PartyKind::One
                    && let Some(state) = adjective()
                {
                    return state.name.trim_start_matches("the ").to_owned();
                }
                match index.checked_sub(1) {
                    Some(before) => index = before,
                    None => break,
                }
            }
        }
        party::all(document)
    }
}

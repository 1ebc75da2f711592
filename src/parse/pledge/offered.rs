//! Whose commitment a noun names where the sentence tells it elsewhere: of a paper or an act that holds an offer or
//! a promise.
//!
//! | form | whose |
//! | --- | --- |
//! | `An undertaking was given by the Minister to publish` | of whom *by* names |
//! | `The paper distributed by Norway contains an offer to host`, `Norway brought an offer to host to the table` | of who is named before it |
//! | `Norway's answer was accompanied by the promise to send ships` | of whose it is that comes with it |

use super::act::one_of;
use super::context::Context;
use super::party::{self, Party, PartyKind};
use crate::list;
use crate::parse::entity::EntityKind;
use crate::text::list::List;

/// Verbs that say of a noun that it is there: what holds it, brings it or comes with it.
const HOLDS: &List = list!(
    "contains|contained|includes|included|carries|carried|brings|brought|makes|made|extends|extended|tables|tabled|submits|submitted|\
     repeats|repeated|renews|renewed|adds|added|accompanied|coupled|combined|delivers|delivered|gives|gave|was|is|amounts|amounted|\
     presents|presented|came|comes|holds|held|put|issued|conveyed|voiced|ended|concluded|followed|featured|\
     bevat|bevatte|omvat|behelst|behelsde|deed|doet|bracht|brengt|kwam|komt|gepaard|vergezeld|herhaalde|hernieuwde|overhandigde",
);
/// What is done with such a noun, in the passive.
const GIVEN: &List =
    list!("given|made|offered|received|extended|repeated|renewed|entered|voiced|gegeven|gedaan|herhaald");
/// The most tokens from the verb to the noun, and from the noun to its party.
const NEAR: usize = 7;

/// Whose noun it is, and where what it holds may begin.
pub(super) fn holder(
    context: &Context<'_>,
    parties: &[Party],
    noun: usize,
    first: usize,
) -> Option<(String, usize)> {
    let document = context.document;
    let words = context.acts.words;
    let word = |token: usize| document.word(token);
    let bound = |party: &&Party| matches!(party.kind, PartyKind::One | PartyKind::Many);
    let by = |party: &&Party| one_of("by|door", word(party.start.wrapping_sub(1)));
    let name = |party: &Party| party::name(document, party.tokens.clone());
    // `An undertaking was given by the Minister`.
    let given = (noun + 1..noun + 4).find(|&token| one_of(GIVEN, word(token)));
    if let Some(given) = given
        && (noun + 1..given).any(|token| one_of(words.passive, word(token)))
    {
        let near = given + 1..given + NEAR;
        if let Some(party) = parties.iter().filter(bound).filter(by).find(|party| near.contains(&party.start))
        {
            return Some((name(party), party.tokens.end));
        }
        // A name that no table holds: `by the Parliamentary Under-Secretary`.
        let by = near.clone().find(|&token| one_of("by|door", word(token)))?;
        let start = by + 1 + usize::from(one_of("the|de|het", word(by + 1)));
        let end = (start..near.end).find(|&token| !document.is_capital(token)).unwrap_or(near.end);
        return (start < end).then(|| (party::name(document, start..end), end));
    }
    let opens = one_of("to|om", word(noun + 1));
    // `There was agreement to open an office`.
    if opens && one_of("agreement|consensus|overeenstemming", word(noun)) {
        let there = (first.max(noun.saturating_sub(4))..noun).any(|token| one_of("there|er", word(token)));
        return there.then(|| (party::all(document), noun + 1));
    }
    // `The decision to open an office was welcomed`.
    if opens && word(noun) == "decision" && word(noun.wrapping_sub(1)) == "the" {
        const TOLD: &str = "welcomed|confirmed|taken|adopted|approved|endorsed|reaffirmed|made";
        let told = |token: usize| one_of(words.passive, word(token)) && one_of(TOLD, word(token + 1));
        let end = document.tokens.len().min(noun + 20);
        return (noun + 2..end)
            .take_while(|&token| !one_of(",|;|.", word(token)))
            .any(told)
            .then(|| (party::all(document), noun + 1));
    }
    // `an offer to host`, `een aanbod om`: what it holds follows at once.
    let article = (noun.saturating_sub(2).max(first)..noun)
        .rev()
        .find(|&token| one_of("a|an|the|een|de|het", word(token)))?;
    let with = one_of("by|with|met|van", word(article.wrapping_sub(1)));
    if !opens || one_of("the|de|het", word(article)) && !with {
        return None;
    }
    let low = first.max(article.saturating_sub(NEAR));
    let verb = (low..article).rev().find(|&token| one_of(HOLDS, word(token)))?;
    let open = (low..article)
        .any(|token| [words.negation, words.modal].iter().any(|list| one_of(*list, word(token))));
    if open {
        return None;
    }
    let before = |party: &&Party| party.tokens.end <= verb;
    let named = parties.iter().filter(bound).filter(before);
    let party = named.clone().find(by).or_else(|| named.clone().find(|party| !party.governed));
    let adjective = |mut tokens: std::ops::Range<usize>| {
        tokens.find_map(|token| {
            let at = context.entities.at(token)?;
            (at.adjective && at.kind == EntityKind::State)
                .then(|| at.name.trim_start_matches("the ").to_owned())
        })
    };
    if let Some(party) = party {
        let state = adjective(party.start..party.tokens.start);
        return Some((state.unwrap_or_else(|| name(party)), noun + 1));
    }
    // `Norway's answer`, `the Dutch paper`.
    // `the letter from Norway`.
    let from = named.clone().find(|party| one_of("from|of|van|uit", word(party.start.wrapping_sub(1))));
    let state = adjective(first..verb).or_else(|| from.map(name))?;
    Some((state, noun + 1))
}

//! Parties that no table of names holds: bodies and offices with their article or their state's adjective,
//! forces, and peoples that stand for their states.

use std::ops::Range;

use super::act::one_of;
use super::party::PartyKind;
use super::unit::is_numeral;
use crate::list;
use crate::parse::document::Document;
use crate::parse::entity::{Entities, EntityKind};
use crate::text::list::List;

/// Peoples that stand for their states.
const PEOPLES: &List = list!(
    "britten|fransen|amerikanen|duitsers|canadezen|turken|grieken|spanjaarden|italianen|noren|denen|finnen|belgen|\
     portugezen|roemenen|bulgaren|hongaren|tsjechen|slowaken|balten|esten|letten|litouwers|kroaten|albanezen|australiërs",
);

/// Bodies and offices with their article or their state's adjective before them, compounds by their last part:
/// `de inlichtingendiensten`, `het Noorse parlement`; those of one, then those of several.
const BODY: &List = list!(
    "dienst|parlement|senaat|werkgroep|comité|agentschap|secretariaat|ministerie|leger|kustwacht|gouvernement|delegatie|premier|\
     bondskanselier|opperbevelhebber|president|kroonprins|vertegenwoordiger",
);
const BODIES: &List = list!(
    "diensten|strijdkrachten|stafofficieren|ondertekenaars|legers|werkgroepen|agentschappen|ministeries|vertegenwoordigers|\
     ambassadeurs|legerchefs|delegaties|premiers|presidenten|donateurs",
);

/// Who speaks for the state whose adjective stands before.
const HEADS: &str = "premier|president|bondskanselier|premiers|presidenten|vertegenwoordiger|ambassadeurs";

/// Whether a word may name one of them.
pub(super) fn may_name(word: &str) -> bool {
    is_people(word) || BODY.names(word) || BODIES.names(word)
}

/// Whether a word is a people.
pub(super) fn is_people(word: &str) -> bool {
    one_of(PEOPLES, word)
}

/// Whether a token is the adjective of a state.
fn is_foreign(entities: &Entities<'_>, token: usize) -> bool {
    entities.at(token).is_some_and(|at| at.adjective && at.kind == EntityKind::State)
}

/// The forces of a state: `de Britse marine`.
pub(super) fn force(entities: &Entities<'_>, token: usize, word: &str) -> Option<(Range<usize>, PartyKind)> {
    let before = token.checked_sub(1).filter(|&before| is_foreign(entities, before))?;
    one_of("marine|landmacht|luchtmacht|krijgsmacht", word).then_some((before..token + 1, PartyKind::One))
}

/// A body at a token: `het Noorse parlement`, `de militaire werkgroep`. No number counts it.
pub(super) fn body(
    document: &Document<'_>,
    entities: &Entities<'_>,
    token: usize,
) -> Option<(Range<usize>, PartyKind)> {
    let word = document.word(token);
    let bodies = BODIES.names(word);
    if !bodies && !BODY.names(word) {
        return None;
    }
    let before = token.checked_sub(1)?;
    let definite = |token: usize| one_of("de|het", document.word(token));
    // `de vijf Scandinavische en Baltische ondertekenaars`.
    let adjective = |token: &usize| {
        let word = document.word(*token);
        word.len() > 3 && word.ends_with('e') || word == "en" || is_numeral(word)
    };
    let described = (token.saturating_sub(5)..token).rev().take_while(adjective).last();
    let described = described.is_some_and(|first| definite(first.wrapping_sub(1)));
    let definite = (definite(before) || described) && !one_of("dienst|parlement|president", word);
    let start = if is_foreign(entities, before) && !one_of(HEADS, word) { before } else { token };
    let kind = if bodies { PartyKind::Many } else { PartyKind::One };
    (is_foreign(entities, before) || definite).then_some((start..token + 1, kind))
}

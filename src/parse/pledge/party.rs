//! Who is bound: the subject of an act, or for a call the party called upon.
//!
//! A party is a name of a state, institution, group, person or office, several joined by *en*, or
//! a word for one of them that only says who by what came before (*ik*, *wij*, *zij*).

use std::ops::Range;

use super::act::{Words, begins, one_of};
use super::body;
use super::context::Context;
use super::find::REACH;
use super::role::Role;
use super::unit::{currency, is_numeral};
use crate::list;
use crate::model::Language;
use crate::parse::document::{Document, TokenKind};
use crate::parse::entity::{Entities, EntityKind};
use crate::text::letters::small;
use crate::text::list::List;

/// What stands for a party.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PartyKind {
    /// A name or a noun, one party.
    One,
    /// A name or a noun, several.
    Many,
    /// *ik*: who signs the report.
    Speaker,
    /// *wij*: the government.
    We,
    /// *hij*, *het*: one party named before.
    It,
    /// *zij*: several named before.
    They,
    /// Parliament or its members: those who are told and ask, not those who are bound.
    Parliament,
}

/// A party in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Party {
    /// Its tokens, articles left out.
    pub tokens: Range<usize>,
    /// Where its article or what else belongs to it begins.
    pub start: usize,
    /// What stands for it.
    pub kind: PartyKind,
    /// Whether a preposition governs it, so that it is no subject.
    pub governed: bool,
}

/// Words for parties that the tables of names do not hold: those of one, then those of several.
const ONE: &List = list!(
    "regering|minister|minister-president|kabinet|cabinet|ministry|department|delegation|colleague|counterpart|country|nation|coalition|krijgsmacht|marine|landmacht|luchtmacht|navy|army|defensie|coalitie|commissie|ministerraad|top|\
     summit|council|government|administration|congres|congress|bondgenootschap|alliantie|unie|land",
);
const MANY: &List = list!(
    "coalitiepartijen|regeringspartijen|fracties|troepenleveranciers|donorlanden|partnerlanden|buurlanden|oeverstaten|stafchefs|\
     landen|signatories|bondgenoten|partijen|leiders|ministers|lidstaten|partners|parlementen|regeringsleiders|\
     kamers|bewindspersonen|bewindslieden|deelnemers|aanwezigen|achterblijvers|invitees|aspirants|donoren|organisaties|staten|regeringen|ambtgenoten|collega's|europeanen|countries|nations|parties|leaders|parliaments|governments|allies|\
     members|participants|donors|organisations|states|autoriteiten|authorities",
);

/// Those of them that are written with a capital as titles and names.
const TITLES: &str = "minister|minister-president|defensie|top|congres";

/// Capitals that stand for a government: `riep Moskou op`.
const CAPITALS: &List = list!(
    "brussel|brussels|moskou|moscow|washington|peking|beijing|kyiv|kiev|londen|london|parijs|paris|berlijn|berlin|\
     stockholm|helsinki|oslo|kopenhagen|copenhagen|ottawa|tokio|tokyo|canberra|kabul|bagdad|baghdad|tbilisi|\
     ankara|belgrado|belgrade|boedapest|budapest|madrid|rome|athene|athens|sofia|boekarest|bucharest|praag|prague|riga|tallinn|\
     lissabon|lisbon|bratislava|zagreb|skopje|tirana|wenen|vienna|seoul|pristina|teheran|tehran|minsk|warschau|warsaw",
);

/// Those who speak or act for one in English, named with whom they act for: `the head of the Swiss delegation`.
const PEOPLE: &List = list!(
    "head|chief|commander|spokesman|spokeswoman|spokesperson|mayor|envoy|ambassador|representative|side|trio|neighbour|agency|official",
);

/// The parties of a sentence in reading order.
pub(super) fn parties(context: &Context<'_>, sentence: Range<usize>) -> Vec<Party> {
    let (document, entities, words) = (context.document, context.entities, context.acts.words);
    let mut found: Vec<Party> = Vec::new();
    let mut token = sentence.start;
    let mut several = Vec::new();
    while token < sentence.end {
        let may = context.is(token, Role::PARTY)
            || document.is_capital(token) && is_capitals(document.written(token))
            || entities.at(token).is_some();
        let party = may.then(|| party(document, entities, token, sentence.end)).flatten();
        // `Volgens Stoltenberg hebben bondgenoten`: a preposition written as a name.
        let source = |tokens: &Range<usize>| {
            tokens.len() > 1 && one_of(words.prepositions, document.word(tokens.start))
        };
        if let Some((tokens, _)) = party.as_ref().filter(|(tokens, _)| source(tokens)) {
            token = tokens.end;
            continue;
        }
        let Some((tokens, kind)) = party else {
            token += 1;
            continue;
        };
        token = tokens.end;
        let joined = found.last().is_some_and(|last| {
            let between = last.tokens.end..tokens.start;
            matches!(last.kind, PartyKind::One | PartyKind::Many)
                && matches!(kind, PartyKind::One | PartyKind::Many)
                && joins(document, words, between)
        });
        match found.last_mut() {
            Some(last) if joined => {
                last.tokens.end = tokens.end;
                last.kind = PartyKind::Many;
                // `Duitsland en Frankrijk en België` is joined twice.
                if several.last() != Some(&(found.len() - 1)) {
                    several.push(found.len() - 1);
                }
            }
            _ => {
                let start = before(context, tokens.start, sentence.start);
                let governed = is_governed(document, words, start, sentence.start);
                found.push(Party { tokens, start, kind, governed });
            }
        }
    }
    // `Duitsland, de Verenigde Staten en Roemenië`: those before the comma belong to them.
    for &last in several.iter().rev() {
        let mut first = last;
        while first > 0 && lists(document, &found[first - 1], &found[first]) {
            first -= 1;
        }
        if first < last {
            found[first].tokens.end = found[last].tokens.end;
            found[first].kind = PartyKind::Many;
            found.drain(first + 1..=last);
        }
    }
    found
}

/// Whether a comma alone stands between two parties that are names.
fn lists(document: &Document<'_>, one: &Party, other: &Party) -> bool {
    let names = [one, other].iter().all(|party| {
        matches!(party.kind, PartyKind::One | PartyKind::Many) && document.is_capital(party.tokens.start)
    });
    names && one.tokens.end + 1 == other.start && document.word(one.tokens.end) == ","
}

/// Whether a preposition governs what begins at a token, adjectives and numbers between them or not:
/// `met elf landen`, `in de Baltische staten`.
fn is_governed(document: &Document<'_>, words: &Words, start: usize, first: usize) -> bool {
    const NUMBERS: &List = list!(
        "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|two|three|four|five|six|seven|\
        eight|nine|ten|de|het|een|uw|the|a",
    );
    for token in (first..start).rev().take(3) {
        let word = document.word(token);
        // `de contactgroep (UDCG)`: an abbreviation says again what stands before it.
        if word == "(" {
            return token + 1 == start;
        }
        if one_of(words.prepositions, word) {
            return true;
        }
        let adjective =
            word.len() > 4 && word.ends_with('e') && document.tokens[token].kind() == TokenKind::Word;
        let verb = ["de", "te"].iter().any(|end| word.ends_with(end)) && word != "de";
        // `in northern Afghanistan`.
        let side = ["ern", "east", "west"].iter().any(|end| word.ends_with(end));
        if !(one_of(NUMBERS, word) || adjective && !verb || side) {
            return false;
        }
    }
    false
}

/// Whether the tokens between two parties make them one: *en*, *en de*, a comma before another
/// name that *en* joins.
fn joins(document: &Document<'_>, words: &Words, between: Range<usize>) -> bool {
    let word = |index: usize| document.word(between.start + index);
    let joining = |word: &str| one_of(words.joining, word) && !one_of("maar|but", word);
    match between.len() {
        1 => joining(word(0)) || word(0) == "/",
        2 => joining(word(0)) && (one_of("de|het|the|andere|other", word(1)) || is_numeral(word(1))),
        _ => false,
    }
}

/// Where what belongs to a party before its name begins: articles, numbers, adjectives.
fn before(context: &Context<'_>, start: usize, first: usize) -> usize {
    let (document, entities) = (context.document, context.entities);
    const WORDS: &List = list!(
        "de|het|een|alle|tweetal|drietal|viertal|vijftal|zestal|tiental|aantal|groot|haar|hun|zijn|deze|die|andere|overige|beide|negen|veel|enkele|sommige|meeste|\
        overgrote|deel|verschillende|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|\
        zeventien|achttien|negentien|twintig|two|three|four|five|six|seven|eight|nine|ten|europese|nederlandse|oekraïense|nieuwe|demissionaire|dit|the|all|other|both|\
        several|some|many|their|its|european|most|these|those|new|our|onze",
    );
    let mut start = start;
    while start > first
        && (one_of(WORDS, document.word(start - 1))
            // `By 2025 Norway will`: the year is none of them.
            || document.tokens[start - 1].kind() == TokenKind::Number && !context.in_date(start - 1)
            || entities.at(start - 1).is_some_and(|entity| entity.adjective))
    {
        start -= 1;
    }
    start
}

/// Whether a party that is no name may start with a word ([`party`]).
pub(super) fn may_name(word: &str) -> bool {
    const PRONOUNS: &List = list!("ik|i|wij|we|zij|ze|hen|they|hij|he|she|it|u|those|congress|congres");
    one_of(PRONOUNS, word.split_once(['\'', '’']).map_or(word, |(pronoun, _)| pronoun))
        || one_of(CAPITALS, word)
        || one_of(ONE, word)
        || one_of(PEOPLE, word)
        || one_of("both|three|four|others", word)
        || word.ends_with("-top")
        || one_of(MANY, word.rsplit('-').next().unwrap_or(word))
        || body::may_name(word)
}

/// Whether a word is a capital that stands for a government.
pub(super) fn is_capital(word: &str) -> bool {
    one_of(CAPITALS, word)
}

/// Whether a word is written as an abbreviation in capitals.
fn is_capitals(written: &str) -> bool {
    (3..=8).contains(&written.len()) && written.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The party that starts at a token: its tokens and what stands for it.
fn party(
    document: &Document<'_>,
    entities: &Entities<'_>,
    token: usize,
    end: usize,
) -> Option<(Range<usize>, PartyKind)> {
    let word = document.word(token);
    // `we'll`.
    let word = word.split_once(['\'', '’']).map_or(word, |(pronoun, _)| pronoun);
    let pronoun = match (document.language, word) {
        (Language::Dutch, "ik") | (Language::English, "i") => Some(PartyKind::Speaker),
        (Language::Dutch, "wij" | "we") | (Language::English, "we") => Some(PartyKind::We),
        (Language::Dutch, "zij" | "ze" | "hen") | (Language::English, "they") => Some(PartyKind::They),
        (Language::Dutch, "hij") | (Language::English, "he" | "she" | "it") => Some(PartyKind::It),
        (Language::Dutch, "u") => Some(PartyKind::Parliament),
        _ => None,
    };
    // `Both promised`, `All three will`: those named before.
    let next = document.word(token + 1);
    let acts = || one_of("will|have|had|are|were|also", next) || next.len() > 5 && next.ends_with("ed");
    let counted = document.language == Language::English
        && (one_of("both|others", word)
            || one_of("three|four", word) && document.word(token.wrapping_sub(1)) == "all")
        && acts();
    if counted {
        return Some((token..token + 1, PartyKind::They));
    }
    // `Those who spend less will aim`.
    let those = word == "those" && one_of("who|that|below|spending", document.word(token + 1));
    if let Some(kind) = pronoun.or(those.then_some(PartyKind::Many)) {
        return Some((token..token + 1, kind));
    }
    if let Some(entity) =
        entities.at(token).filter(|entity| entity.tokens.start == token && !entity.adjective)
    {
        let tokens = token..entity.tokens.end.min(end).max(token + 1);
        let last = document.word(tokens.end - 1);
        let kind = match entity.kind {
            EntityKind::State | EntityKind::Person => PartyKind::One,
            EntityKind::Office | EntityKind::Institution
                if document.folded(entity.range.clone()).contains("kamer")
                    || one_of("lid|leden|mp|voorzitter", word) =>
            {
                PartyKind::Parliament
            }
            EntityKind::Office if word.ends_with("ministers") => PartyKind::Many,
            EntityKind::Office | EntityKind::Institution => PartyKind::One,
            EntityKind::Group if one_of(ONE, last) => PartyKind::One,
            EntityKind::Group => PartyKind::Many,
            // A capital stands for its government, unless something is done there.
            EntityKind::City
                if one_of(CAPITALS, word)
                    && !is_capitals(document.written(token))
                    && !token.checked_sub(1).is_some_and(|before| {
                        one_of("in|te|to|naar|uit|from|at|van|of", document.word(before))
                    }) =>
            {
                PartyKind::One
            }
            EntityKind::City | EntityKind::Region => return None,
        };
        return Some((tokens, kind));
    }
    if document.language == Language::English && one_of(PEOPLE, word) && entities.at(token).is_none() {
        let of = token + 1 + usize::from(one_of("the|a", document.word(token + 2)));
        let governs = one_of("of|for", document.word(token + 1));
        let name = |token: &usize| {
            document.is_capital(*token) || entities.at(*token).is_some() || one_of(ONE, document.word(*token))
        };
        let last = (of + 1..end.min(of + 5)).take_while(name).last().filter(|_| governs);
        return Some((token..last.map_or(token + 1, |last| last + 1), PartyKind::One));
    }
    if one_of("congress|congres", word) && document.language == Language::English {
        return Some((token..token + 1, PartyKind::Parliament));
    }
    let place = token
        .checked_sub(1)
        .is_some_and(|before| one_of("in|te|to|naar|uit|from|at|van|of", document.word(before)));
    let dateline = is_capitals(document.written(token));
    if one_of(CAPITALS, word) && !place && !dateline && entities.at(token).is_none() {
        return Some((token..token + 1, PartyKind::One));
    }
    let tail = word.rsplit('-').next().unwrap_or(word);
    let bare = one_of(list!("top|summit"), word)
        && token.checked_sub(1).is_some_and(|before| !one_of("de|the", document.word(before)));
    if let Some(force) = body::force(entities, token, word) {
        return Some(force);
    }
    if one_of(ONE, word) && !bare || word.ends_with("-top") {
        return Some((token..token + 1, PartyKind::One));
    }
    if body::is_people(word) && document.is_capital(token) && !place {
        return Some((token..token + 1, PartyKind::Many));
    }
    // Those of an alliance's forces bind nobody.
    let military = || begins("milita", document.word(token.wrapping_sub(1)));
    if one_of(MANY, tail) && !(one_of("autoriteiten|authorities", tail) && military()) {
        return Some((token..token + 1, PartyKind::Many));
    }
    if document.language == Language::Dutch
        && let Some(body) = body::body(document, entities, token)
    {
        return Some(body);
    }
    // A name of capitals that no table holds: KFOR, EULEX.
    let written = document.written(token);
    let capitals = is_capitals(written)
        && !one_of(list!("GDP|BBP|BNP"), written)
        && currency(word).is_none()
        && entities.at(token).is_none()
        && token.checked_sub(1).is_none_or(|before| entities.at(before).is_none());
    capitals.then_some((token..token + 1, PartyKind::One))
}

/// The subject of an act whose finite verb is at `finite`, looked for between `range`.
pub(super) fn subject(
    parties: &[Party],
    document: &Document<'_>,
    range: Range<usize>,
    finite: usize,
) -> Option<Party> {
    let free = || parties.iter().filter(|party| !party.governed && range.contains(&party.tokens.start));
    let before = || {
        // `we'll` is both.
        free().rev().filter(|party| {
            (party.tokens.end <= finite || party.tokens.start == finite) && !is_object(document, party)
        })
    };
    // `die ik het lid Van Dam toezegde`: *ik* and *wij* are subjects wherever they stand.
    let speaks = |party: &&Party| matches!(party.kind, PartyKind::Speaker | PartyKind::We);
    // `dat hij de Kamer een brief stuurt`: who is told is no subject where somebody stands before it.
    let acts = |party: &&Party| party.kind != PartyKind::Parliament;
    let nearest = before().next();
    let other = nearest.filter(|party| !acts(party)).and_then(|_| before().filter(acts).last());
    let before = before().find(speaks).or(other).or(nearest);
    let after =
        || free().find(|party| party.tokens.start > finite && party.tokens.start - finite <= REACH / 3);
    before.or_else(after).cloned()
}

/// Whether a party before the verb is what is told and not who tells: *u*, *uw Kamer*.
fn is_object(document: &Document<'_>, party: &Party) -> bool {
    party.kind == PartyKind::Parliament && document.word(party.tokens.start) == "u"
}

/// Whom a paragraph or its heading is about: `Canada – Van de toegezegde`, `3. Nederland`.
pub(super) fn lead(context: &Context<'_>, index: usize) -> Option<String> {
    let document = context.document;
    let block = document.sentences.get(index)?.block();
    let same = |&index: &usize| document.sentences[index].block() == block;
    let first = (0..=index).rev().take_while(same).last()?;
    let start = document.sentences[first].tokens().start;
    let named = |end: usize| {
        let at = end.checked_sub(1).and_then(|last| context.entities.at(last))?;
        (at.kind == EntityKind::State && !at.adjective).then(|| at.name.trim_start_matches("the ").to_owned())
    };
    let led = led(context, start);
    if led > 0 {
        return named(start + led - 1);
    }
    let heading = context.heading(document.sentences[first].section()?)?;
    let tokens = document.sentences.get(heading)?.tokens();
    let state = named(tokens.end)?;
    let alone = context.entities.at(tokens.end - 1)?.tokens.start;
    // Nothing but its number stands before the name.
    let number = |token: usize| document.tokens[token].kind() != TokenKind::Word;
    // What stands under a state's name is about it and not told by it, unless the report is its own.
    ((tokens.start..alone).all(number) && state == "Nederland").then_some(state)
}

/// How many tokens the name of a state with its dash or colon takes that a sentence begins with.
pub(super) fn led(context: &Context<'_>, start: usize) -> usize {
    let state = context.entities.at(start).filter(|at| at.kind == EntityKind::State && !at.adjective);
    let end = state.map_or(start, |state| state.tokens.end);
    if end > start && one_of("–|—|-|:", context.document.word(end)) { end + 1 - start } else { 0 }
}

/// All of the Alliance, who are bound where nobody is named.
pub(super) fn all(document: &Document<'_>) -> String {
    if document.language == Language::Dutch { "bondgenoten" } else { "Allies" }.to_owned()
}

/// The party that a call asks: the first after the verb that is not the caller.
pub(super) fn addressee(parties: &[Party], range: Range<usize>, caller: Option<&Party>) -> Option<Party> {
    parties
        .iter()
        .filter(|party| range.contains(&party.tokens.start))
        .find(|party| caller.is_none_or(|caller| caller.tokens != party.tokens))
        .cloned()
}

/// A party's words as a name, without an article.
pub(super) fn name(document: &Document<'_>, tokens: Range<usize>) -> String {
    let (Some(first), Some(last)) =
        (document.tokens.get(tokens.start), document.tokens.get(tokens.end.saturating_sub(1)))
    else {
        return String::new();
    };
    let mut first = first.start();
    let city = document.word(tokens.start + 1) == "hague";
    if tokens.len() > 1 && !city && one_of("de|het|een|the", document.word(tokens.start)) {
        first = document.tokens[tokens.start + 1].start();
    }
    let name = document.slice(first..last.end());
    let word = name.split([' ', ',']).next().unwrap_or_default();
    let folded = small(word);
    let common = one_of(MANY, &folded) && !one_of(list!("allies|europeanen"), &folded)
        || one_of(ONE, &folded) && !one_of(TITLES, &folded);
    match common && document.language == Language::Dutch {
        true => folded + &name[word.len()..],
        false => name.to_owned(),
    }
}

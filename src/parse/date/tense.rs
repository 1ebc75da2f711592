//! Whether a clause tells of what was or of what is to come.

use std::ops::Range;

use super::sense::{Sense, Vocabulary};
use crate::list;
use crate::parse::document::{Document, TokenKind};
use crate::text::list::{one_of, pieces};

/// The time of a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// What has been: `sprak`, `heeft … gehad`.
    Past,
    /// What is to come, or is planned: `zal`, `wordt`, `volgt`.
    Future,
}

/// How far from a date its verb may stand, in tokens.
const REACH: usize = 20;
/// How far behind a promise a date of what is promised may stand, in tokens.
const PROMISE: usize = 30;
/// How far before a date the pronoun of its verb may stand, in tokens.
const PRONOUN: usize = 6;
/// How far before a date the comma may stand that opens what is put in, in tokens.
const LED: usize = 3;
/// The longest word between the two, in bytes: an article or a preposition.
const LED_IN: usize = 3;
/// What a comma or another mark between a date and a verb adds to their distance.
const MARK: usize = 4;
/// How much farther away a guess from the form of a word counts.
const GUESS: usize = 6;

/// The time that a date lies in, as far as the words around it tell. A date that belongs to a noun (`de
/// motie van 4 december`) has no part in the time of its clause, and one that must not pass lies ahead.
pub fn of_date(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    sentence: &Range<usize>,
    date: &Range<usize>,
) -> Option<Tense> {
    let sense = |token: usize| vocabulary.senses().get(document.word(token));
    let mut before = date.start.checked_sub(1).filter(|token| sentence.contains(token));
    if before.and_then(sense) == Some(Sense::Article) {
        before = before.and_then(|token| token.checked_sub(1)).filter(|token| sentence.contains(token));
    }
    // `kort voor Kerst` is no last day.
    let soon = |token: usize| {
        let led = vocabulary.senses().longest(document, token.checked_sub(1)?, date.start);
        (led == Some((2, Sense::Lead))).then_some(())
    };
    match before.and_then(sense) {
        Some(Sense::Of) => None,
        Some(Sense::By) if before.and_then(soon).is_none() => Some(Tense::Future),
        _ if is_again(document, vocabulary, sentence, date) => Some(Tense::Future),
        _ if is_promised(document, vocabulary, sentence, date) => Some(Tense::Future),
        before => of(document, vocabulary, sentence, date).or_else(|| {
            // `tot 1 december`: what nothing else is told of is still to come then.
            let ahead = before == Some(Sense::Until) || is_present(document, vocabulary, sentence, date);
            ahead.then_some(Tense::Future)
        }),
    }
}

/// Whether a date lies behind since it is told what has been so from it on: `sinds 11 september`, `since the attacks
/// of 11 September`.
pub fn is_since(document: &Document<'_>, vocabulary: &Vocabulary, expression: &super::Expression) -> bool {
    const NEAR: usize = 6;
    let start = document.sentences[expression.sentence].tokens().start;
    for token in (start.max(expression.tokens.start.saturating_sub(NEAR))..expression.tokens.start).rev() {
        let word = document.word(token);
        if one_of("sinds|since|sedert", word) {
            return true;
        }
        if word == "," || vocabulary.told(word).is_some() {
            break;
        }
    }
    false
}

/// Whether a clause that tells no other time has a verb in the present, known by its place: behind the date
/// that opens the clause, before the words that lead in the date, or before its pronoun. `In mei opent het
/// centrum`, `het mandaat verstrijkt op 3 mei`, `wel stuur ik in mei een brief`.
fn is_present(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    sentence: &Range<usize>,
    date: &Range<usize>,
) -> bool {
    let Some(present) = &vocabulary.tongue.present else { return false };
    let lead = date.start.saturating_sub(1);
    let opens =
        lead == sentence.start || date.start == sentence.start || one_of(";", document.word(lead - 1));
    let verb = document.word(date.end);
    if opens && date.end < sentence.end && verb.len() > 3 && verb.ends_with('t') {
        return true;
    }
    let led = lead.checked_sub(1).map_or("", |verb| document.word(verb));
    // `het mandaat loopt af op`: the verb stands before its particle.
    let parted = lead >= sentence.start + 2 && pieces(present.particles, b'|').any(|word| word == led);
    let (lead, led) = if parted { (lead - 1, document.word(lead - 2)) } else { (lead, led) };
    // A noun has an article, an adjective or a preposition before it.
    let noun = lead < sentence.start + 2 || {
        let before = document.word(lead - 2);
        before.ends_with('e') || one_of(present.before_nouns, before)
    };
    let noun = noun || present.nouns.split('|').any(|end| led.ends_with(end));
    if !noun && led.len() > 4 && led.ends_with('t') && (vocabulary.tongue.tense)(led).is_none() {
        return true;
    }
    let near = sentence.start.max(date.start.saturating_sub(PRONOUN))..sentence.end.min(date.end + 2);
    near.into_iter().any(|token| {
        one_of(present.inverted, document.word(token + 1))
            && document.tokens[token].kind() == TokenKind::Word
            && !document.tokens[token].is_capital()
            && !one_of(present.others, document.word(token))
    })
}

/// Whether a date is when some who met meet the next time: `zien elkaar weer op`, `will meet again on`.
fn is_again(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    sentence: &Range<usize>,
    date: &Range<usize>,
) -> bool {
    let near = sentence.start.max(date.start.saturating_sub(REACH))..sentence.end.min(date.end + REACH);
    let (meets, again) = vocabulary.tongue.again;
    let any = |words: &'static str| {
        near.clone().any(|token| !date.contains(&token) && one_of(words, document.word(token)))
    };
    any(again) && any(meets)
}

/// Whether a date is of what someone bound himself to: `zegde toe in het voorjaar met een voorstel te
/// komen`, `promised to complete it in the second half`. The day of the promise itself stands before what
/// is promised: `kondigde in maart aan`.
fn is_promised(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    sentence: &Range<usize>,
    date: &Range<usize>,
) -> bool {
    let (verbs, content) = vocabulary.tongue.promises;
    let near = sentence.start.max(date.start.saturating_sub(PROMISE))..date.start;
    let mut bound = false;
    for token in near.rev() {
        let word = document.word(token);
        // `to ratify the treaty, signed on 8 April`: that was before.
        let past = || (vocabulary.tongue.tense)(document.word(token + 1)) == Some(Tense::Past);
        if word == "," && !bound && past() {
            return false;
        }
        if one_of(content, word) {
            bound = true;
        } else if one_of(verbs, word) {
            return bound;
        } else if one_of(";|:", word) || !bound && vocabulary.told(word) == Some(Tense::Past) {
            return false;
        }
    }
    false
}

/// The time of the clause that a date stands in: that of the nearest word that tells one.
pub fn of(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    sentence: &Range<usize>,
    date: &Range<usize>,
) -> Option<Tense> {
    let behind = nearest(document, vocabulary, date.end..sentence.end.min(date.end + REACH));
    let ahead = nearest(
        document,
        vocabulary,
        (sentence.start.max(date.start.saturating_sub(REACH))..date.start).rev(),
    );
    // `X, which joined in May, will open`: what is put in between two commas has a time of its own.
    if ahead.is_some() && document.word(date.end) == "," && is_put_in(document, sentence, date.start) {
        return ahead.map(|(_, tense)| tense);
    }
    if is_told_between(document, vocabulary, sentence, date) {
        return Some(Tense::Past);
    }
    [behind, ahead].into_iter().flatten().min_by_key(|(distance, _)| *distance).map(|(_, tense)| tense)
}

/// Whether a date stands between two commas with a participle behind it: `het contract, in januari door het
/// agentschap gegund, wordt`.
fn is_told_between(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    sentence: &Range<usize>,
    date: &Range<usize>,
) -> bool {
    let from = sentence.start.max(date.start.saturating_sub(LED))..date.start;
    let opened =
        from.rev().map(|token| document.word(token)).find(|word| *word == "," || word.len() > LED_IN);
    let behind = date.end..sentence.end.min(date.end + REACH);
    let Some(comma) = behind.into_iter().find(|&token| document.word(token) == ",") else { return false };
    let told = |token: usize| vocabulary.told(document.word(token)).is_some();
    opened == Some(",")
        && comma > date.end
        && (vocabulary.tongue.tense)(document.word(comma - 1)) == Some(Tense::Past)
        && !(date.end..comma - 1).any(told)
}

/// Whether a token stands in a relative clause behind a comma.
fn is_put_in(document: &Document<'_>, sentence: &Range<usize>, token: usize) -> bool {
    let comma = (sentence.start.max(token.saturating_sub(REACH))..token)
        .rev()
        .find(|&token| document.word(token) == ",");
    comma.is_some_and(|comma| one_of("which|who|where|die|dat|waar", document.word(comma + 1)))
}

/// The first word that tells a time, and how far it is.
fn nearest(
    document: &Document<'_>,
    vocabulary: &Vocabulary,
    tokens: impl Iterator<Item = usize>,
) -> Option<(usize, Tense)> {
    let mut distance = 0;
    let mut guess: Option<(usize, Tense)> = None;
    for token in tokens {
        distance += 1;
        match document.tokens[token].kind() {
            TokenKind::Word => {}
            TokenKind::Number => continue,
            // What stands beyond it is another sentence.
            TokenKind::Mark if document.word(token) == ";" => break,
            TokenKind::Mark => {
                distance += MARK;
                continue;
            }
        }
        let word = document.word(token);
        // What another clause tells has a time of its own: `told us on Monday that it will rise`.
        // `in January, as Ministers resolved in June`.
        let as_told = || one_of("as|zoals", word) && document.word(token.wrapping_sub(1)) == ",";
        if one_of(list!("dat|that"), word) || as_told() {
            break;
        }
        // What follows something is told by the tense of that.
        if one_of("gevolgd|followed", word) {
            continue;
        }
        if let Some(tense) = vocabulary.told(word) {
            // `worden genomen`, `will be held`: the participle has the time of its auxiliary.
            let beside = [token.wrapping_sub(1), token + 1];
            let coming = beside.iter().any(|beside| one_of("worden|wordt|be", document.word(*beside)));
            let tense = if coming { Tense::Future } else { tense };
            return Some(guess.filter(|guess| guess.0 < distance).unwrap_or((distance, tense)));
        }
        if guess.is_none() {
            guess = (vocabulary.tongue.tense)(word).map(|tense| (distance + GUESS, tense));
        }
    }
    guess
}

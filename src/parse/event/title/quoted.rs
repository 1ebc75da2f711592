//! A clause in its own words: from where it begins, or from the noun that a relative clause is said of,
//! to where it ends, without its date. Only what a date pushed behind its verb goes back before it.

use std::ops::Range;

use super::pieces::{Part, piece};
use super::told::{behind, circumstances, is_comma, is_relative, is_told, is_unknown, subject};
use super::wording::{headed, push, words};
use super::written::{finished, written};
use super::{LONGEST, headline};
use crate::model::Language;
use crate::parse::event::borrow::is_participle;
use crate::parse::event::clause::Reader;
use crate::parse::event::dutch::{may_split, separated};
use crate::parse::event::mention::Mention;
use crate::parse::event::words::{Class, Function, Sense};
use crate::parse::gate;
use crate::text::letters::uncapitalized;

/// How many tokens of a sentence are looked at before a clause.
const NEAR: usize = 60;

/// The words of the clause of a mention; empty where it has no beginning that can be told. What is said of
/// what another says stands alone where both are too long.
pub(super) fn quoted(reader: &Reader<'_>, mention: &Mention) -> String {
    if let Some(cell) = cell(reader, mention) {
        return finished(reader, &cell);
    }
    let skipped = own_date(reader, mention);
    let clause = reader.trimmed(mention.clause.clone());
    if clause.is_empty() {
        return String::new();
    }
    // `This Saturday sees the handover`: what is seen.
    let day = mention.date_tokens.as_ref().and_then(|tokens| reader.date_at(tokens.start));
    if let Some(day) = day.filter(|day| reader.sees(day, &clause)) {
        return finished(reader, &headed(&written(reader, day.tokens.end + 1..clause.end, &(0..0))));
    }
    let told = relative(reader, mention, &clause, &skipped).unwrap_or_else(|| {
        let start = said_by(reader, mention, &clause);
        let whole = main(reader, mention, start..clause.end, &skipped).unwrap_or_default();
        let content = reader.one_of(clause.start, "dat|that");
        if content && start < clause.start && (whole.is_empty() || whole.ends_with('…')) {
            let own = main(reader, mention, clause.clone(), &skipped);
            return own.filter(|own| !own.ends_with('…')).unwrap_or(whole);
        }
        whole
    });
    if told.ends_with('…') { verbatim(reader, mention).unwrap_or(told) } else { told }
}

/// The clause word for word, with its date, where it begins its sentence.
pub(super) fn verbatim(reader: &Reader<'_>, mention: &Mention) -> Option<String> {
    let start = reader.trimmed(mention.clause.clone()).start;
    let clause = start..end_of(reader, mention, start, &own_date(reader, mention));
    let begins = mention.clause.start == reader.document.sentences[mention.sentence].tokens().start
        || reader.one_of(mention.clause.start - 1, ":");
    let whole = begins && clause.clone().any(|token| is_told(reader, token));
    let title = finished(reader, &written(reader, clause, &(0..0)));
    (whole && !title.ends_with('…') && !title.contains('|')).then_some(title)
}

/// A clause that is said of a noun: with the noun, as a main clause where that is certain. None for others.
fn relative(
    reader: &Reader<'_>,
    mention: &Mention,
    clause: &Range<usize>,
    skipped: &Range<usize>,
) -> Option<String> {
    let low = reader.document.sentences[mention.sentence].tokens().start;
    let first = clause.start;
    // `confirmed that it will`: what is said is said of no noun.
    let content = reader.one_of(first, "that|dat")
        && first > low
        && reader.is_verb(first - 1)
        && !reader.is(first + 1, Function::Preposition)
        && !reader.one_of(first - 1, "had|hadden|heeft|hebben|deed|deden|doet|doen");
    if is_relative(reader, first) && reader.opens_clause(first) && !content {
        let apart = first > low && reader.one_of(first - 1, ",");
        let Some(noun) = reader.antecedent(first - usize::from(apart), low) else {
            return Some(String::new());
        };
        // `Training, which had begun in 2014, moved in 2016`: the date may be that of what follows.
        if let Some(comma) = comma_of_relative(reader, mention).filter(|comma| *comma < skipped.start) {
            let goes_on = is_unknown(reader, comma + 1) || reader.is_verb(comma + 1);
            let subject = if goes_on { headed(&words(reader, noun)) + " " } else { String::new() };
            return Some(finished(reader, &(subject + &written(reader, comma + 1..clause.end, skipped))));
        }
        let end = comma_of_relative(reader, mention).unwrap_or(clause.end);
        let title = main_order(reader, &noun, first + 1..end, skipped)
            .unwrap_or_else(|| written(reader, noun.start..end, skipped));
        return Some(finished(reader, &title));
    }
    // `de brexit, nu voorzien op 31 januari`.
    if reader.is_apposed(clause) && !reader.one_of(first, "te|to") {
        let noun = first.checked_sub(1).and_then(|comma| reader.antecedent(comma, low));
        let told =
            |noun| [&headed(&words(reader, noun)), " ", &written(reader, clause.clone(), skipped)].concat();
        return Some(noun.map_or_else(String::new, |noun| finished(reader, &told(noun))));
    }
    None
}

/// Where the clause begins that says what a clause of content holds: `zei dat …` is said by someone.
fn said_by(reader: &Reader<'_>, mention: &Mention, clause: &Range<usize>) -> usize {
    let mut start = clause.start;
    let low = reader.document.sentences[mention.sentence].tokens().start;
    let mut floor = start.saturating_sub(NEAR).max(low);
    while start > floor
        && reader.one_of(start, "dat|om|that|te|to")
        && let Some(before) = reader.clauses(floor..start).last()
        && before.start < start
        && reader.has_verb(before.clone())
    {
        start = reader.trimmed(before.start..clause.end).start;
        floor = floor.max(start.saturating_sub(NEAR));
    }
    start
}

/// The end of a main clause: with what it holds or what it must come to, up to a semicolon.
fn end_of(reader: &Reader<'_>, mention: &Mention, start: usize, skipped: &Range<usize>) -> usize {
    let end = headline::with_content(reader, mention);
    let end = (skipped.end.max(start)..end).find(|token| reader.one_of(*token, ";")).unwrap_or(end);
    // `De leiders moeten tien | en de partners vijf schepen leveren`: what they must comes later.
    let open = |token: usize| {
        let verb = reader.words.verb(token).filter(|_| reader.is_verb(token));
        verb.is_none_or(|verb| matches!(verb.sense, Sense::Auxiliary | Sense::Must))
    };
    let goes_on = reader.is(end, Function::Conjunction) && (start..end).all(open);
    let close = (end..reader.document.sentences[mention.sentence].tokens().end.min(end + NEAR))
        .find(|token| reader.stop(*token) && reader.date_at(*token).is_none());
    // `opgedragen een tekst | voor te bereiden`.
    let goes_on = goes_on || reader.one_of(end, "te") || reader.one_of(end + 1, "te") && !reader.stop(end);
    let end = close.filter(|_| goes_on).unwrap_or(end);
    end - usize::from(end > start && reader.one_of(end - 1, ".") && reader.stop(end - 1))
}

/// A clause as a main clause in its own words, its subject first.
fn main(
    reader: &Reader<'_>,
    mention: &Mention,
    clause: Range<usize>,
    skipped: &Range<usize>,
) -> Option<String> {
    let low = reader.document.sentences[mention.sentence].tokens().start;
    let start = clause.start;
    let end = end_of(reader, mention, start, skipped);
    if is_relative(reader, start) {
        return None;
    }
    let idle = |at: usize| {
        reader.is(at, Function::Adverb) && gate::is_idle(reader.word(at), reader.document.language)
    };
    let gone = |at: usize| skipped.contains(&at) || is_comma(reader, at) || idle(at);
    let at = (start..end).find(|at| !gone(*at))?;
    let dated = (start..at).any(|token| skipped.contains(&token));
    let dutch = reader.document.language == Language::Dutch;
    let opened = |token: usize| reader.is(token, Function::Subordinator) || reader.opens_clause(token);
    let before = at > low && dutch && at == mention.clause.start && opened(at - 1);
    // `It was recalled that …`: nobody says it.
    let told = (at..skipped.start).find(|token| reader.one_of(at, "it") && reader.one_of(*token, "that"));
    if before || opened(at) || told.is_some() {
        let from = told.unwrap_or(at) + usize::from(!before);
        let (subject, after) =
            subject(reader, (from..end).find(|at| !reader.is(*at, Function::Adverb))?, end)?;
        let title = match dutch {
            true => last_verb(reader, subject, after..end, skipped)?,
            false => [&subject, " ", &written(reader, after..end, skipped)].concat(),
        };
        return Some(finished(reader, &title));
    }
    let front = at..circumstances(reader, at..end, skipped);
    let verb = front.end;
    let moved = at > start || !front.is_empty();
    // An unknown word is the verb where a noun phrase begins behind it.
    let party = |at: usize| {
        let function = |function| reader.is(at, function);
        function(Function::Determiner)
            || function(Function::Pronoun)
            || function(Function::Adverb)
            || reader.capital(at)
            || reader.entities.at(at).is_some()
            || matches!(reader.words.class(at), Class::Number)
    };
    let is_verb = reader.words.verb(verb).is_some() || moved && is_unknown(reader, verb) && party(verb + 1);
    let is_participle = |token: usize| reader.is_verb(token) && reader.word(token).ends_with("ed");
    let title = if dutch && moved && is_verb {
        // `Op 4 mei hebben de leiders zich verbonden`: the verb goes back behind its subject, and what stood
        // before it goes last.
        let (subject, between, after) = behind(reader, verb + 1, end, skipped)?;
        let mut title = [&subject, " ", reader.word(verb)].concat();
        push(&mut title, &written(reader, between, skipped));
        push(&mut title, &written(reader, after..end, skipped));
        let told = reader.one_of(front.start, "aan|bij|door|in|met|naar|op|over|tegen|tussen|uit|van|voor")
            && !reader.one_of(front.start + 1, "verband|kader|reactie|lijn|marge|aanvulling|overleg|basis");
        let front = uncapitalized(&written(reader, front.clone(), skipped));
        if told && title.chars().count() + front.chars().count() < LONGEST {
            push(&mut title, &front);
        }
        title
    } else if reader.words.verb(at).is_some() && !dated {
        // `en loopt tot 2034`: the subject stands before.
        let subject = mention.borrowed.clone()?;
        if reader.is(subject.start, Function::Pronoun) || is_relative(reader, subject.start) {
            return None;
        }
        [&headed(&words(reader, subject)), " ", &written(reader, at..end, skipped)].concat()
    } else if !dutch && !front.is_empty() && is_comma(reader, front.end - 1) {
        // `In Bosnia, Allies agreed`: where is not what.
        written(reader, front.end..end, skipped)
    } else if !dutch && piece(reader, at, end, false) == (Part::Prepositional, verb) && is_participle(verb) {
        // `following the agreement concluded at Ohrid`.
        written(reader, at + 1..end, skipped)
    } else if reader.is(at, Function::Pronoun) {
        let (subject, after) = subject(reader, at, end)?;
        [&subject, " ", &written(reader, after..end, skipped)].concat()
    } else {
        written(reader, at..end, skipped)
    };
    // A line without a verb is a noun phrase.
    let line = start == low || reader.one_of(start - 1, ":");
    (line || (at..end).any(|token| is_told(reader, token)) || dutch && moved && is_verb)
        .then(|| finished(reader, &title))
}

/// The comma at which a relative clause between commas ends.
pub(super) fn comma_of_relative(reader: &Reader<'_>, mention: &Mention) -> Option<usize> {
    let clause = mention.clause.clone();
    let apart = is_relative(reader, clause.start) && reader.one_of(clause.start.wrapping_sub(1), ",");
    let date = mention.date_tokens.clone().unwrap_or(0..0);
    apart.then_some(clause)?.find(|token| is_comma(reader, *token) && !date.contains(&(token + 1)))
}

/// The cell of a table that says what its date is of: the one with the date, or the one behind it.
pub(super) fn cell(reader: &Reader<'_>, mention: &Mention) -> Option<String> {
    let date = mention.date_tokens.clone()?;
    let sentence = &reader.document.sentences[mention.sentence].tokens();
    let bar = |token: &usize| reader.one_of(*token, "|");
    let near = sentence.start.max(date.start.saturating_sub(NEAR))..sentence.end.min(date.end + NEAR);
    let start = (near.start..date.start).rev().find(bar)?;
    let close = |from: usize| (from..near.end).find(bar).unwrap_or(near.end);
    let end = close(date.end);
    let own = start + 1..end;
    let cell = if own.len() > date.len() { own } else { end + 1..close(end + 1).max(end + 1) };
    Some(written(reader, cell, &date))
}

/// A relative clause with nothing but circumstances before its verb, as a main clause: `Premier Duda, die
/// in Kyiv was` → `Premier Duda was in Kyiv`.
fn main_order(
    reader: &Reader<'_>,
    noun: &Range<usize>,
    rest: Range<usize>,
    skipped: &Range<usize>,
) -> Option<String> {
    if !reader.one_of(rest.start - 1, "die|dat|who|which") {
        return None;
    }
    let language = reader.document.language;
    let finite = |token: &usize| gate::is_finite(reader.word(*token), language);
    let english = language == Language::English;
    // `Noorwegen, dat lang zweeg`: what ends a Dutch clause is its verb.
    let ending = || {
        let last = rest.end.checked_sub(1).filter(|last| *last > rest.start && !english)?;
        let whole = !may_split(reader.word(last));
        (whole && is_unknown(reader, last) && !is_participle(reader.word(last)) && !skipped.contains(&last))
            .then_some(last)
    };
    let verb =
        rest.clone().find(|token| finite(token) || english && reader.is_verb(*token)).or_else(ending)?;
    let mut at = rest.start;
    while at < verb {
        // `leiding geeft`: a noun that belongs to the verb.
        let light = at + 1 == verb
            && is_unknown(reader, at)
            && (at == rest.start || skipped.contains(&(at - 1)))
            && !reader.word(at).ends_with(['s', 'n']);
        if light {
            break;
        }
        if skipped.contains(&at) {
            at += 1;
            continue;
        }
        let (part, next) = piece(reader, at, rest.end, false);
        let own = part == Part::Small && reader.is(at, Function::Pronoun);
        let noun = part == Part::Noun && !gate::is_idle(reader.word(at), language);
        if noun || english && part != Part::Small || own || is_comma(reader, at) {
            return None;
        }
        at = next.max(at + 1);
    }
    let mut title = headed(&words(reader, noun.clone()));
    push(&mut title, reader.word(verb));
    push(&mut title, &uncapitalized(&written(reader, rest.start..verb, skipped)));
    push(&mut title, &written(reader, verb + 1..rest.end, skipped));
    Some(title)
}

/// A clause that ends with its verb, as a main clause: `de raad het plan had verworpen`.
fn last_verb(
    reader: &Reader<'_>,
    subject: String,
    rest: Range<usize>,
    skipped: &Range<usize>,
) -> Option<String> {
    let last = rest.end.checked_sub(1)?;
    let finite = |token: &usize| gate::is_finite(reader.word(*token), reader.document.language);
    let mut near = [last, last.wrapping_sub(1)].into_iter().filter(|token| rest.contains(token));
    let verb = near.find(finite).or_else(|| {
        // `de raad het plan verwierp`: a verb that nothing stands before.
        let alone = rest.contains(&last) && reader.is_verb(last) && !reader.is_verb(last - 1);
        (alone && !is_participle(reader.word(last)) && !reader.one_of(last - 1, "te")).then_some(last)
    })?;
    // `sinds zeven landen tot het verdrag toetraden`: its part stays behind.
    let (part, word) = separated(reader.word(verb)).unwrap_or(("", reader.word(verb)));
    let mut title = subject;
    push(&mut title, word);
    push(&mut title, &written(reader, rest.start..verb, skipped));
    push(&mut title, part);
    push(&mut title, &words(reader, verb + 1..rest.end));
    Some(title)
}

/// The tokens of the date of a mention with what leads it in.
fn own_date(reader: &Reader<'_>, mention: &Mention) -> Range<usize> {
    let Some(date) = mention.date_tokens.clone() else { return 0..0 };
    let Some(found) = reader.date_at(date.start) else { return date };
    let sentence = &reader.document.sentences[mention.sentence].tokens();
    let mut start = reader.lead(found, sentence).1.min(date.start);
    // `de annotatie voor die van februari`: a date that tells which one is meant stays.
    let ingang = reader.one_of(start.wrapping_sub(1), "ingang");
    if !ingang && reader.one_of(start, "van|of|uit") || reader.one_of(start.wrapping_sub(1), "van|of") {
        return 0..0;
    }
    while start > sentence.start
        && (reader.is(start - 1, Function::Preposition)
            || reader.one_of(start - 1, "ingang|uiterlijk|nog|al|pas|sinds|since"))
        && !reader.one_of(start - 1, "aan")
    {
        start -= 1;
    }
    let mut end = found.tokens.end.max(date.end);
    while reader.one_of(end, "jl|a.s|aanstaande") || reader.abbreviation_point(end) {
        end += 1;
    }
    let quote = |token: usize| reader.one_of(token, "'|‘|’|«|»|“|”|\"");
    if start > sentence.start && quote(start - 1) && quote(end) {
        return start - 1..end + 1;
    }
    start..end
}

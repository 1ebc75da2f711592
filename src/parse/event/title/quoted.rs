//! A clause in its own words: from where it begins, or from the noun that a relative clause is said of,
//! to where it ends, without its date. Only what a date pushed behind its verb goes back before it.

use std::ops::Range;

use super::ordered::stands_for;
use super::pieces::{Part, piece};
use super::wording::{headed, push, shortened, words};
use super::{LONGEST, SPARE, headline};
use crate::model::Language;
use crate::parse::event::clause::Reader;
use crate::parse::event::mention::Mention;
use crate::parse::event::words::{Class, Function, Sense};
use crate::parse::gate;
use crate::text::letters::{capitalized, uncapitalized};
use crate::text::list::one_of;

/// How many tokens of a sentence are looked at before a clause.
const NEAR: usize = 60;

/// How long a title has to be before it ends at a comma.
const ENOUGH: usize = 24;

/// Words that begin what can be left out behind a comma.
const ASIDE: &str =
    "die|dat|naast|bovenop|onder|waaronder|failing|with|including|zoals|te|to|geleid|met|mits";

/// The words of the clause of a mention; empty where it has no beginning that can be told.
pub(super) fn quoted(reader: &Reader<'_>, mention: &Mention) -> String {
    let low = reader.document.sentences[mention.sentence].tokens.start;
    let clause = reader.trimmed(mention.clause.clone());
    if let Some(cell) = cell(reader, mention) {
        return finished(reader, &cell);
    }
    if clause.is_empty() {
        return String::new();
    }
    let skipped = own_date(reader, mention);
    let first = clause.start;
    if is_relative(reader, first) && reader.opens_clause(first) {
        let apart = first > low && reader.word(first - 1) == ",";
        let Some(noun) = reader.antecedent(first - usize::from(apart), low) else { return String::new() };
        // `Training, which had begun in 2014, moved in 2016`: the date may be that of what follows.
        if let Some(comma) = comma_of_relative(reader, mention).filter(|comma| *comma < skipped.start) {
            let plain = matches!(reader.words.class(comma + 1), Class::Other) && !reader.capital(comma + 1);
            let goes_on = plain && reader.entities.at(comma + 1).is_none() || reader.is_verb(comma + 1);
            let subject = if goes_on { headed(&words(reader, noun)) + " " } else { String::new() };
            return finished(reader, &(subject + &written(reader, comma + 1..clause.end, &skipped)));
        }
        let end = comma_of_relative(reader, mention).unwrap_or(clause.end);
        let title = main_order(reader, &noun, first + 1..end, &skipped)
            .unwrap_or_else(|| written(reader, noun.start..end, &skipped));
        return finished(reader, &title);
    }
    // `de brexit, nu voorzien op 31 januari`.
    if reader.is_apposed(&clause) && !one_of("te|to", reader.word(first)) {
        let noun = first.checked_sub(1).and_then(|comma| reader.antecedent(comma, low));
        let told =
            |noun| [&headed(&words(reader, noun)), " ", &written(reader, clause.clone(), &skipped)].concat();
        return noun.map_or_else(String::new, |noun| finished(reader, &told(noun)));
    }
    // `zei dat …`: what is said is said by someone.
    let mut start = first;
    let mut floor = start.saturating_sub(NEAR).max(low);
    while start > floor
        && one_of("dat|om|that|te|to", reader.word(start))
        && let Some(before) = reader.clauses(floor..start).last()
        && before.start < start
        && reader.has_verb(before.clone())
    {
        start = reader.trimmed(before.start..clause.end).start;
        floor = floor.max(start.saturating_sub(NEAR));
    }
    let end = headline::with_content(reader, mention);
    let after = skipped.end.max(start);
    let end = (after..end).find(|token| reader.word(*token) == ";").unwrap_or(end);
    // `De leiders moeten tien | en de partners vijf schepen leveren`: what they must comes later.
    let open = |token: usize| {
        let verb = reader.words.verb(token).filter(|_| reader.is_verb(token));
        verb.is_none_or(|verb| matches!(verb.sense, Sense::Auxiliary | Sense::Must))
    };
    let goes_on = reader.is(end, Function::Conjunction) && (start..end).all(open);
    let close = (end..reader.document.sentences[mention.sentence].tokens.end.min(end + NEAR))
        .find(|token| reader.stop(*token) && reader.date_at(*token).is_none());
    let end = close.filter(|_| goes_on).unwrap_or(end);
    if is_relative(reader, start) {
        return String::new();
    }
    let mut at = start;
    let mut dated = false;
    while at < end
        && (skipped.contains(&at)
            || is_comma(reader, at)
            || reader.is(at, Function::Adverb) && gate::is_idle(reader.word(at), reader.document.language))
    {
        dated |= skipped.contains(&at);
        at += 1;
    }
    if !(at..end).any(|token| reader.is_verb(token)) {
        return String::new();
    }
    let dutch = reader.document.language == Language::Dutch;
    let opened = |token: usize| reader.is(token, Function::Subordinator) || reader.opens_clause(token);
    let before = at > low && dutch && at == first && opened(at - 1);
    // `It was recalled that …`: nobody says it.
    let told = (at..skipped.start).find(|token| reader.word(at) == "it" && reader.word(*token) == "that");
    if before || opened(at) || told.is_some() {
        let from = told.unwrap_or(at) + usize::from(!before);
        let Some((subject, after)) = subject(reader, from, end) else { return String::new() };
        let title = match dutch {
            true => last_verb(reader, subject, after..end, &skipped),
            false => Some([&subject, " ", &written(reader, after..end, &skipped)].concat()),
        };
        return title.map_or_else(String::new, |title| finished(reader, &title));
    }
    let verb = reader.words.verb(at).is_some() || dated && matches!(reader.words.class(at), Class::Other);
    let title = if dutch && dated && verb && !reader.capital(at) {
        // `Op 4 mei hebben de leiders zich verbonden`: the verb goes back behind its subject.
        let next = at + 1 + usize::from(reader.word(at + 1) == "er");
        let Some((subject, after)) = subject(reader, next, end) else { return String::new() };
        [&subject, " ", reader.word(at), " ", &written(reader, after..end, &skipped)].concat()
    } else if verb && !dated {
        // `en loopt tot 2034`: the subject stands before.
        let Some(subject) = mention.borrowed.clone() else { return String::new() };
        if reader.is(subject.start, Function::Pronoun) || is_relative(reader, subject.start) {
            return String::new();
        }
        [&headed(&words(reader, subject)), " ", &written(reader, at..end, &skipped)].concat()
    } else if reader.is(at, Function::Pronoun) {
        let Some((subject, after)) = subject(reader, at, end) else { return String::new() };
        [&subject, " ", &written(reader, after..end, &skipped)].concat()
    } else {
        written(reader, at..end, &skipped)
    };
    finished(reader, &title)
}

/// Whether a token begins a relative clause.
fn is_relative(reader: &Reader<'_>, token: usize) -> bool {
    let word = reader.word(token);
    one_of("die|dat|which|who|whose|whom|that|where", word) || word.starts_with("waar")
}

fn is_comma(reader: &Reader<'_>, token: usize) -> bool {
    reader.word(token) == "," && reader.stop(token) && reader.date_at(token).is_none()
}

/// The comma at which a relative clause between commas ends.
pub(super) fn comma_of_relative(reader: &Reader<'_>, mention: &Mention) -> Option<usize> {
    let clause = mention.clause.clone();
    let apart = is_relative(reader, clause.start) && reader.word(clause.start.wrapping_sub(1)) == ",";
    let date = mention.date_tokens.clone().unwrap_or(0..0);
    apart.then_some(clause)?.find(|token| is_comma(reader, *token) && !date.contains(&(token + 1)))
}

/// The cell of a table that says what its date is of: the one with the date, or the one behind it.
pub(super) fn cell(reader: &Reader<'_>, mention: &Mention) -> Option<String> {
    let date = mention.date_tokens.clone()?;
    let sentence = &reader.document.sentences[mention.sentence].tokens;
    let bar = |token: &usize| reader.word(*token) == "|";
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
    if !one_of("die|dat|who|which", reader.word(rest.start - 1)) {
        return None;
    }
    let language = reader.document.language;
    let finite = |token: &usize| gate::is_finite(reader.word(*token), language);
    let english = language == Language::English;
    let verb = rest.clone().find(|token| finite(token) || english && reader.is_verb(*token))?;
    let mut at = rest.start;
    while at < verb {
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
    let verb =
        [last, last.wrapping_sub(1)].into_iter().find(|token| rest.contains(token) && finite(token))?;
    let mut title = subject;
    push(&mut title, reader.word(verb));
    push(&mut title, &written(reader, rest.start..verb, skipped));
    push(&mut title, &words(reader, verb + 1..rest.end));
    Some(title)
}

/// The subject that begins at a token, a pronoun by what it stands for, and where it ends.
fn subject(reader: &Reader<'_>, at: usize, end: usize) -> Option<(String, usize)> {
    if reader.is(at, Function::Pronoun) {
        let known = stands_for(reader, &(at..at + 1));
        let personal = one_of("ik|wij|we|hij|zij|ze|i|he|she|they", reader.word(at));
        return (personal && !known.is_empty()).then(|| (headed(&known), at + 1));
    }
    let (part, next) = piece(reader, at, end, false);
    // `moeten de landen | dertig bataljons leveren`.
    let number = |token: &usize| {
        matches!(reader.words.class(*token), Class::Number)
            && matches!(reader.words.class(token - 1), Class::Other | Class::Noun(_))
            && !reader.capital(token - 1)
    };
    let next = (at + 2..next).find(number).unwrap_or(next);
    (part == Part::Noun).then(|| (headed(&words(reader, at..next)), next))
}

/// The tokens of the date of a mention with what leads it in.
fn own_date(reader: &Reader<'_>, mention: &Mention) -> Range<usize> {
    let Some(date) = mention.date_tokens.clone() else { return 0..0 };
    let Some(found) = reader.date_at(date.start) else { return date };
    let sentence = &reader.document.sentences[mention.sentence].tokens;
    let mut start = reader.lead(found, sentence).1.min(date.start);
    // `de annotatie voor die van februari`: a date that tells which one is meant stays.
    let ingang = reader.word(start.wrapping_sub(1)) == "ingang";
    if !ingang && one_of("van|of|uit", reader.word(start))
        || one_of("van|of", reader.word(start.wrapping_sub(1)))
    {
        return 0..0;
    }
    while start > sentence.start
        && (reader.is(start - 1, Function::Preposition)
            || one_of("ingang|uiterlijk|nog|al|pas|sinds|since", reader.word(start - 1)))
        && reader.word(start - 1) != "aan"
    {
        start -= 1;
    }
    let mut end = found.tokens.end.max(date.end);
    while one_of("jl|a.s|aanstaande", reader.word(end)) || reader.abbreviation_point(end) {
        end += 1;
    }
    let quote = |token: usize| one_of("'|‘|’|«|»|“|”|\"", reader.word(token));
    if start > sentence.start && quote(start - 1) && quote(end) {
        return start - 1..end + 1;
    }
    start..end
}

/// Some tokens in the words of the report, without the date of the mention, brackets and idle adverbs.
fn written(reader: &Reader<'_>, tokens: Range<usize>, skipped: &Range<usize>) -> String {
    let mut title = String::new();
    let mut at = tokens.start;
    let dropped = |token: usize| {
        skipped.contains(&token)
            || reader.is(token, Function::Adverb)
                && gate::is_idle(reader.word(token), reader.document.language)
                && reader.word(token) != "dan"
    };
    while at < tokens.end {
        if dropped(at) {
            at += 1;
            continue;
        }
        // Of two commas around what is gone none stays.
        if is_comma(reader, at) {
            let next = (at + 1..tokens.end).find(|token| !dropped(*token));
            let aside = next.is_none_or(|next| next > at + 1 && is_comma(reader, next));
            if title.is_empty() || aside || skipped.end == at && !title.contains(", ") {
                at = next.filter(|_| aside).map_or(at, |next| next) + 1;
                continue;
            }
        }
        if reader.word(at) == "(" {
            let close = (at..tokens.end).find(|token| reader.word(*token) == ")");
            at = close.map_or(tokens.end, |close| close + 1);
            continue;
        }
        if let Some(date) = reader.date_at(at) {
            push(&mut title, reader.text(&(at..date.tokens.end.min(tokens.end))));
            at = date.tokens.end;
            continue;
        }
        let mut end = at + 1;
        while end < tokens.end
            && !dropped(end)
            && reader.date_at(end).is_none()
            && reader.word(end) != "("
            && !(is_comma(reader, end) && (dropped(end + 1) || end + 1 == tokens.end))
        {
            end += 1;
        }
        let run = words(reader, at..end);
        if run.starts_with(',') {
            title.push_str(&run)
        } else {
            push(&mut title, &run)
        }
        at = end;
    }
    title
}

/// A title that begins with a capital and ends at a comma or word where it grows too long.
fn finished(reader: &Reader<'_>, title: &str) -> String {
    let language = reader.document.language;
    let finite = |text: &str| {
        text.split(' ').any(|word| {
            let verb = gate::is_finite(word, language);
            verb || word.len() > 4 && ["de", "den", "te", "ten", "ed"].iter().any(|end| word.ends_with(end))
        })
    };
    let mut title = headed(title.trim_matches([' ', ',', '.', ';', ':', '-', '–']));
    // What goes on behind a comma is left out where it is short, or where the rest is long enough.
    while let Some((rest, tail)) = title.rsplit_once(", ") {
        let aside = |word: &str| gate::is_joining(word, language) || one_of(ASIDE, word);
        let first = tail.split(' ').next().unwrap_or_default();
        let short = tail.split(' ').count() < 6
            && !finite(tail)
            && (aside(first) || gate::is_governed(tail, language));
        let long = title.chars().count() > LONGEST && (aside(first) || first.starts_with("waar"));
        if !(short || long) || !finite(rest) || rest.chars().count() < ENOUGH {
            break;
        }
        title.truncate(rest.len());
    }
    // `Norway, an Ally since 1949, sends …`, `gaat, zo is mijn streven, naar …`: an insertion.
    if let [told, aside, rest] = title.split(", ").collect::<Vec<_>>()[..] {
        let verb = |text: &str| text.split(' ').any(|word| gate::is_finite(word, language));
        let first = rest.split(' ').next().is_some_and(verb);
        if first && !verb(told) || verb(told) && verb(aside) && gate::is_governed(rest, language) {
            title = [told, " ", rest].concat();
        }
    }
    if title.chars().count() <= LONGEST + SPARE {
        return capitalized(&title);
    }
    // `besloten daar toe: dertig bataljons …`.
    if let Some((told, _)) = title.split_once(": ").filter(|(told, _)| told.len() > ENOUGH && finite(told)) {
        return finished(reader, told);
    }
    let cut = shortened(&title, LONGEST);
    let cut = cut.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == ' ');
    capitalized(gate::closed(cut, language)) + " …"
}

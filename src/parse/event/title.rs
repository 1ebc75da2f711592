//! Titles that a reader understands without the sentence: a noun phrase of the text with its place
//! or its parties, without articles, dates and footnote marks.

use std::ops::Range;

use super::clause::Reader;
use super::headline;
use super::link::Draft;
use super::mention::{Head, Mention};
use super::words::{Class, Family, Function, Hit};
use crate::model::{EventKind, Language};
use crate::parse::entity::EntityKind;

/// The length that a title should not pass, in characters.
pub const LONGEST: usize = 70;

/// How many mentions of an event are looked at for its title.
const MENTIONS: usize = 8;

/// The title of an event: the best one that its first mentions give.
pub fn title(reader: &Reader<'_>, draft: &Draft, own: &[&Mention]) -> String {
    let candidates = own.iter().take(MENTIONS).map(|mention| candidate(reader, draft, mention));
    let mut best = (i32::MIN, String::new());
    for (rank, title) in candidates {
        if rank > best.0 && !title.is_empty() {
            best = (rank, title);
        }
    }
    let title = with_place(reader, draft, own, best.1);
    if title.is_empty() { sentence_case(draft.kind.as_str()) } else { title }
}

/// The title that one mention gives, and how good it is.
fn candidate(reader: &Reader<'_>, draft: &Draft, mention: &Mention) -> (i32, String) {
    match mention.head {
        Head::Noun(hit) => {
            let bounds = if mention.family == Family::Session || !contains(&mention.clause, hit.start) {
                reader.document.sentences[mention.sentence].tokens.clone()
            } else {
                mention.clause.clone()
            };
            let phrase = reader.phrase(hit, &bounds);
            let title = match mention.family {
                Family::Motion => motion(reader, hit, &phrase, &draft.key),
                Family::Session => session(reader, draft, hit, &phrase, &bounds),
                _ => completed(reader, mention, hit, &phrase, noun(reader, hit, &phrase)),
            };
            let named = reader.entities(&phrase).len().min(2) as i32;
            let words = title.split(' ').count().min(6) as i32;
            let capitals = if is_capitals(reader.text(&phrase)) { 12 } else { 0 };
            let own_family = if mention.family == draft.family { 4 } else { 0 };
            let long = if title.chars().count() > LONGEST { 10 } else { 0 };
            (20 + 5 * named + words + own_family - capitals - long, title)
        }
        Head::City => (25, summit_in(reader, mention)),
        Head::Verb(verb) => (18, headline::of_verb(reader, mention, verb)),
        Head::Clause => (10, headline::of_clause(reader, mention)),
    }
}

fn contains(range: &Range<usize>, token: usize) -> bool {
    range.start <= token && token < range.end
}

/// A bare noun with what the sentence says of it: whose meeting it is, to whom the letter went.
fn completed(
    reader: &Reader<'_>,
    mention: &Mention,
    hit: Hit,
    phrase: &Range<usize>,
    title: String,
) -> String {
    let dutch = reader.document.language == Language::Dutch;
    let bare = title.split(' ').count() == 1
        || (title.split(' ').count() == 2 && phrase.start < hit.start && hit.end == phrase.end);
    if !bare || mention.family == Family::Council || title.contains('-') {
        return title;
    }
    let of = if dutch { " van " } else { " of " };
    let sentence = &reader.document.sentences[mention.sentence].tokens;
    let near = sentence.start.max(hit.start.saturating_sub(30))..sentence.end.min(hit.end + 30);
    match mention.family {
        Family::Ministerial | Family::Meeting | Family::Meal => {
            let group = reader.entities(&near).iter().find(|entity| {
                entity.kind == EntityKind::Group && !matches!(entity.name, "kabinet" | "partners")
            });
            match group {
                Some(group) if dutch => [&title, of, "de ", group.name].concat(),
                Some(group) => [&title, of, group.name].concat(),
                None => title,
            }
        }
        Family::Letter
            if dutch && matches!(title.as_str(), "Brief" | "Verslag" | "Notitie" | "Overzicht") =>
        {
            [&title, " aan de Kamer"].concat()
        }
        Family::Debate if dutch && title == "Debat" => [&title, " in de Tweede Kamer"].concat(),
        Family::Accession | Family::Declaration
            if mention.borrowed.is_some() && reader.word(mention.clause.start) == "whose" =>
        {
            let whose = mention.borrowed.clone().map(|tokens| words(reader, tokens)).unwrap_or_default();
            [&title, of, &whose].concat()
        }
        _ => title,
    }
}

/// `Top in Riga`, `Riga Summit`.
fn summit_in(reader: &Reader<'_>, mention: &Mention) -> String {
    let city = reader.entities(&mention.tokens).iter().find(|entity| {
        entity.kind == EntityKind::City
            && super::background::key(entity.name).is_some_and(|key| key == mention.key)
    });
    let city = city.map_or("", |entity| entity.name);
    match reader.document.language {
        Language::Dutch => ["Top in ", city].concat(),
        Language::English => [city.strip_prefix("the ").unwrap_or(city), " Summit"].concat(),
    }
}

/// A noun phrase without its dates, cut at the last piece that fits.
fn noun(reader: &Reader<'_>, hit: Hit, phrase: &Range<usize>) -> String {
    let title = pieces(reader, phrase.start, hit.end, phrase.end);
    let neuter = phrase
        .start
        .checked_sub(1)
        .is_some_and(|before| matches!(reader.word(before), "het" | "dit" | "dat"));
    let title = if neuter && phrase.start < hit.start && reader.document.language == Language::Dutch {
        uninflected(&title)
    } else {
        title
    };
    singular(title)
}

/// Without its article a neuter noun has the short form of the adjective: `Plenair debat`, `Amerikaans
/// aanbod`.
fn uninflected(title: &str) -> String {
    let Some((adjective, rest)) = title.split_once(' ') else { return title.to_owned() };
    let endings = [
        ("ische", "isch"),
        ("aire", "air"),
        ("ele", "eel"),
        ("ële", "eel"),
        ("lijke", "lijk"),
        ("uwe", "uw"),
        ("se", "s"),
    ];
    let short = endings
        .iter()
        .find_map(|(long, short)| adjective.strip_suffix(long).map(|stem| [stem, short].concat()));
    short.map_or_else(|| title.to_owned(), |short| [&short, " ", rest].concat())
}

/// A plural that stands for several dated events names one of them: `Eerdere bijeenkomsten`.
fn singular(title: String) -> String {
    for (plural, one) in [
        ("bijeenkomsten", "bijeenkomst"),
        ("vergaderingen", "vergadering"),
        ("debatten", "debat"),
        ("diners", "diner"),
    ] {
        if let Some(head) = title.strip_suffix(plural) {
            return [head, one].concat();
        }
    }
    title
}

/// The words from `start` to `head`, and the pieces after it as far as they fit.
fn pieces(reader: &Reader<'_>, start: usize, head: usize, end: usize) -> String {
    let mut title = words(reader, start..head);
    let mut at = head;
    while let Some(next) = reader.extend(at, end) {
        let dated = (at..next).any(|token| reader.date_at(token).is_some());
        if !dated && reader.word(at) != "(" {
            let piece = words(reader, at..next);
            if title.chars().count() + piece.chars().count() >= LONGEST {
                if at == head && title.chars().count() < 14 {
                    let room = LONGEST.saturating_sub(title.chars().count());
                    push(&mut title, &shortened(&piece, room));
                }
                break;
            }
            push(&mut title, &piece);
        }
        at = next;
    }
    sentence_case(without_article(title.trim()))
}

/// The words of some tokens with single blanks, without dates, capitals turned to sentence case.
pub fn words(reader: &Reader<'_>, tokens: Range<usize>) -> String {
    let capitals = is_capitals(reader.text(&tokens)) && tokens.len() > 1;
    let mut out = String::new();
    let mut last_end = None;
    let named = |token: usize| matches!(reader.words.class(token), Class::Noun(_));
    for token in tokens {
        if reader.date_at(token).is_some() && !named(token) {
            last_end = None;
            continue;
        }
        let range = reader.document.tokens[token].range.clone();
        if !out.is_empty() && last_end != Some(range.start) {
            out.push(' ');
        }
        last_end = Some(range.end);
        let written = reader.document.slice(range);
        let entity = reader
            .entities
            .at(token)
            .filter(|entity| entity.tokens.start == token && entity.tokens.len() == 1);
        match (capitals, entity) {
            (true, Some(entity)) if !entity.adjective && entity.kind != EntityKind::Group => {
                out.push_str(entity.name)
            }
            (true, None)
                if written.chars().count() > 4
                    || reader.is(token, Function::Preposition)
                    || reader.is(token, Function::Determiner) =>
            {
                // `NAVO-TOP` keeps the abbreviation before the hyphen.
                let folded = reader.word(token);
                match (written.split_once('-'), folded.split_once('-')) {
                    (Some((head, _)), Some((_, tail))) if head.chars().count() <= 4 => {
                        out.push_str(head);
                        out.push('-');
                        out.push_str(tail);
                    }
                    _ => out.push_str(folded),
                }
            }
            _ => match reader.word(token) {
                "deze" if written == "deze" => out.push_str("de"),
                "dit" if written == "dit" => out.push_str("het"),
                _ => out.push_str(written),
            },
        }
    }
    out
}

/// `Motie-Jansen c.s. over luchtverdediging`.
fn motion(reader: &Reader<'_>, hit: Hit, phrase: &Range<usize>, key: &str) -> String {
    let word = reader.document.written(hit.start);
    let english = reader.document.language == Language::English;
    let mut title = String::new();
    let mut from = hit.end;
    if let Some((_, tail)) = word.split_once('-') {
        title.push_str("Motie-");
        title.push_str(tail);
        // `motie-Peters/Van Velzen`: the rest of the names.
        while from < phrase.end.max(hit.end + 6)
            && (reader.word(from) == "/"
                || reader.word(from.wrapping_sub(1)) == "/"
                || names_on(reader, from, &title))
        {
            let glued = reader.document.is_glued(from);
            if !glued {
                title.push(' ');
            }
            title.push_str(reader.document.written(from));
            from += 1;
        }
    } else if !key.is_empty() {
        let name = names_of(reader, hit, key);
        title = if english { ["Motion by ", &name].concat() } else { ["Motie-", &name].concat() };
        if let Some(at) = (hit.end..phrase.end.max(hit.end + 12))
            .find(|token| key.ends_with(reader.word(*token)) && !reader.word(*token).is_empty())
        {
            from = at + 1;
        }
    } else {
        title.push_str(if english { "Motion" } else { "Motie" });
    }
    if reader.word(from) == "c" && reader.word(from + 2) == "s" {
        title.push_str(" c.s.");
        from += 4;
    }
    let end = reader.document.tokens.len().min(from + 40);
    let about =
        (from..end.min(from + 10)).find(|token| matches!(reader.word(*token), "over" | "on" | "about"));
    if let Some(about) = about.filter(|about| {
        (from..*about).all(|token| {
            reader.date_at(token).is_some()
                || !reader.stop(token)
                || matches!(reader.word(token), "(" | ")" | ",")
        })
    }) {
        let mut at = about;
        while let Some(next) = reader.extend(at, end) {
            let piece = words(reader, at..next);
            if title.chars().count() + piece.chars().count() >= LONGEST {
                if at == about {
                    let room = LONGEST.saturating_sub(title.chars().count());
                    push(&mut title, &shortened(&piece, room));
                }
                break;
            }
            if reader.word(at) != "(" && reader.date_at(next - 1).is_none() {
                push(&mut title, &piece);
            }
            at = next;
        }
    }
    title
}

/// Whether a family name goes on at a token: `motie-Van | der Lee`.
fn names_on(reader: &Reader<'_>, token: usize, title: &str) -> bool {
    let last = title.rsplit([' ', '-', '/']).next().unwrap_or_default().to_lowercase();
    matches!(last.as_str(), "van" | "de" | "der" | "den" | "ten" | "ter" | "el") && !reader.stop(token)
}

/// The submitter as the report writes the name.
fn names_of(reader: &Reader<'_>, hit: Hit, key: &str) -> String {
    let count = key.split(' ').count();
    let found = (hit.end..hit.end + 20)
        .find(|token| key.split(' ').enumerate().all(|(index, word)| reader.word(token + index) == word));
    found.map_or_else(|| sentence_case(key), |token| reader.text(&(token..token + count)).to_owned())
}

/// `Werksessie 2: NAVO-Oekraïne Raad`.
fn session(
    reader: &Reader<'_>,
    draft: &Draft,
    hit: Hit,
    phrase: &Range<usize>,
    bounds: &Range<usize>,
) -> String {
    let Some(number) = draft.key.strip_prefix('#') else { return noun(reader, hit, phrase) };
    let dutch = reader.document.language == Language::Dutch;
    let word = reader.word(hit.end - 1);
    let plural = matches!(word, "sessies" | "werksessies" | "sessions") || word.ends_with("sessies");
    let mut title = if plural {
        String::from(if dutch { "Werksessie" } else { "Session" })
    } else if number == "0" {
        words(reader, phrase.start..hit.end)
    } else {
        words(reader, hit.start..hit.end)
    };
    if number != "0" {
        title.push(' ');
        title.push_str(number);
    }
    let after =
        (hit.end..bounds.end.min(hit.end + 4)).find(|token| matches!(reader.word(*token), ":" | "," | "–"));
    if let Some(mark) = after {
        let council = reader
            .words
            .hits(mark..bounds.end.min(mark + 5))
            .iter()
            .any(|hit| hit.noun.family == Family::Council);
        if reader.word(mark) != "," || council {
            let from = if reader.is(mark + 1, Function::Determiner) { mark + 2 } else { mark + 1 };
            let end = (from..bounds.end).find(|token| reader.stop(*token)).unwrap_or(bounds.end);
            title.push_str(": ");
            title.push_str(&shortened(
                &words(reader, from..end),
                LONGEST.saturating_sub(title.chars().count()),
            ));
        }
    }
    sentence_case(&title)
}

/// Adds the place to a title of a meeting that lacks one.
fn with_place(reader: &Reader<'_>, draft: &Draft, own: &[&Mention], mut title: String) -> String {
    if !matches!(draft.kind, EventKind::Summit | EventKind::Ministerial) || title.is_empty() {
        return title;
    }
    let cities = |mention: &&Mention| {
        let entities = reader.entities(&mention.tokens).iter();
        entities
            .filter(|entity| entity.kind == EntityKind::City)
            .map(|entity| (entity.name, reader.text(&entity.tokens)))
            .next()
    };
    if let Some((city, written)) = own.iter().take(MENTIONS).find_map(cities)
        && !title.contains(city)
        && !title.contains(written)
        && title.chars().count() + city.chars().count() + 4 <= LONGEST
        && !own.iter().take(MENTIONS).any(|mention| {
            reader
                .entities(&mention.tokens)
                .iter()
                .any(|entity| entity.kind == EntityKind::City && title.contains(entity.name))
        })
    {
        title.push_str(" in ");
        title.push_str(city);
    }
    title
}

/// Appends a piece after a blank.
fn push(title: &mut String, piece: &str) {
    if !title.is_empty() && !piece.is_empty() {
        title.push(' ');
    }
    title.push_str(piece);
}

/// A text cut at a word so that it has at most `length` characters, without a dangling small word.
pub fn shortened(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let mut out = String::new();
    for word in text.split(' ') {
        if out.chars().count() + word.chars().count() + 1 > length {
            break;
        }
        push(&mut out, word);
    }
    while let Some((rest, last)) = out.rsplit_once(' ') {
        let small = matches!(
            last.trim_end_matches(','),
            "van"
                | "de"
                | "het"
                | "een"
                | "en"
                | "in"
                | "op"
                | "over"
                | "voor"
                | "met"
                | "aan"
                | "tot"
                | "te"
                | "bij"
                | "om"
                | "die"
                | "dat"
                | "hun"
                | "zijn"
                | "met betrekking"
                | "betrekking"
                | "of"
                | "the"
                | "and"
                | "to"
                | "a"
                | "an"
                | "on"
                | "for"
                | "with"
                | "by"
                | "from"
                | "at"
                | "their"
                | "its"
                | "uit"
                | "door"
                | "als"
                | "as"
                | "nog"
                | "ook"
                | "tegen"
                | "onder"
        );
        if !small {
            break;
        }
        out.truncate(rest.len());
    }
    out.trim_end_matches([',', ';', ':']).to_owned()
}

/// A text without the article it begins with.
pub fn without_article(text: &str) -> &str {
    for article in [
        "de ", "het ", "een ", "the ", "a ", "an ", "De ", "Het ", "Een ", "The ", "A ", "An ", "hun ",
        "zijn ", "its ", "their ",
    ] {
        if let Some(rest) = text.strip_prefix(article) {
            return rest;
        }
    }
    text
}

/// A text with a capital at its beginning.
pub fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Whether a text has capitals only.
fn is_capitals(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
}

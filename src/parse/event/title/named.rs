//! Titles of what has a name of its own: motions by their submitters, sessions by number and
//! subject, summits by their city.

use std::ops::Range;

use super::noun::noun;
use super::wording::{push, shortened, words};
use super::{LONGEST, SPARE};
use crate::model::Language;
use crate::parse::entity::EntityKind;
use crate::parse::event::background;
use crate::parse::event::clause::Reader;
use crate::parse::event::link::Draft;
use crate::parse::event::mention::Mention;
use crate::parse::event::words::{Family, Function, Hit};
use crate::parse::gate;
use crate::text::letters::{capitalized, small};
use crate::text::list::one_of;

/// `Motie-Jansen c.s. over luchtverdediging`.
pub(super) fn motion(reader: &Reader<'_>, hit: Hit, phrase: &Range<usize>, key: &str) -> String {
    let word = reader.document.written(hit.start);
    let english = reader.document.language == Language::English;
    let mut title = String::new();
    let mut from = hit.end;
    if let Some((_, tail)) = word.split_once('-') {
        title.push_str("Motie-");
        title.push_str(tail);
        // `motie-Peters/Van Velzen`: the rest of the names.
        while from < phrase.end.max(hit.end + 6)
            && (reader.one_of(from, "/")
                || reader.one_of(from.wrapping_sub(1), "/")
                || names_on(reader, from, &title)
                || from == hit.end
                    && reader.one_of(from + 1, "c|(")
                    && reader.capital(from)
                    && !reader.stop(from)
                || from == hit.end
                    && reader.one_of(from, "van")
                    && reader.capital(from + 1)
                    && reader.entities.at(from + 1).is_none_or(|name| name.kind == EntityKind::Person))
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
    if reader.one_of(from, "c") && reader.one_of(from + 2, "s") {
        title.push_str(" c.s.");
        from += 4;
    }
    let end = reader.document.tokens.len().min(from + 40);
    let about = (from..end.min(from + 10)).find(|token| reader.one_of(*token, "over|on|about"));
    if let Some(about) = about.filter(|about| {
        (from..*about).all(|token| {
            reader.date_at(token).is_some() || !reader.stop(token) || reader.one_of(token, "(|)|,")
        })
    }) {
        let mut at = about;
        while let Some(next) = reader.extend(at, end) {
            let piece = words(reader, at..next);
            if title.chars().count() + piece.chars().count() >= LONGEST + SPARE {
                if at == about {
                    let room = LONGEST.saturating_sub(title.chars().count());
                    push(&mut title, &shortened(&piece, room));
                }
                break;
            }
            if !reader.one_of(at, "(") && reader.date_at(next - 1).is_none() {
                push(&mut title, &piece);
            }
            at = next;
        }
    }
    gate::closed(&title, reader.document.language).to_owned()
}

/// Whether a family name goes on at a token: `motie-Van | der Lee`.
pub(super) fn names_on(reader: &Reader<'_>, token: usize, title: &str) -> bool {
    let last = small(title.rsplit([' ', '-', '/']).next().unwrap_or_default());
    one_of("van|de|der|den|ten|ter|el", &last) && !reader.stop(token)
}

/// The submitter as the report writes the name.
pub(super) fn names_of(reader: &Reader<'_>, hit: Hit, key: &str) -> String {
    let count = key.split(' ').count();
    let found = (hit.end..hit.end + 20)
        .find(|token| key.split(' ').enumerate().all(|(index, word)| reader.word(token + index) == word));
    found.map_or_else(|| capitalized(key), |token| reader.text(&(token..token + count)).to_owned())
}

/// `Werksessie 2: NAVO-Oekraïne Raad`.
pub(super) fn session(
    reader: &Reader<'_>,
    draft: &Draft,
    hit: Hit,
    phrase: &Range<usize>,
    bounds: &Range<usize>,
) -> String {
    let Some(number) = draft.key.strip_prefix('#') else { return noun(reader, hit, phrase) };
    let dutch = reader.document.language == Language::Dutch;
    let word = reader.word(hit.end - 1);
    let plural = one_of("sessions|zittingen|meetings", word) || word.ends_with("sessies");
    let mut title = if plural {
        String::from(match dutch {
            true if word.starts_with("werk") => "Werksessie",
            true if word == "zittingen" => "Zitting",
            true => "Sessie",
            false => "Session",
        })
    } else if number == "0" {
        words(reader, phrase.start..hit.end)
    } else {
        words(reader, hit.start..hit.end)
    };
    let written = reader.text(&(hit.end..hit.end + 1));
    let numeral = !written.is_empty() && written.bytes().all(|letter| b"IVX".contains(&letter));
    if number != "0" {
        title.push(' ');
        title.push_str(if numeral { written } else { number });
    }
    let title = capitalized(&title);
    // The heading of a session tells what it is about.
    let heading = [&title, ":"].concat();
    let mut headings = reader.document.headings.iter();
    let text = reader.document.text;
    if let Some(heading) = headings.find(|own| own.title(text).starts_with(&heading)) {
        return shortened(heading.title(text), LONGEST + SPARE);
    }
    let mut title = title;
    if plural {
        return title;
    }
    let after = (hit.end..bounds.end.min(hit.end + 4)).find(|token| reader.one_of(*token, ":|,|–"));
    if let Some(mark) = after {
        let council = reader
            .words
            .hits(mark..bounds.end.min(mark + 5))
            .iter()
            .any(|hit| hit.noun.family == Family::Council);
        // `een werksessie, een raad en een diner` is a list.
        let listed = reader.one_of(mark + 1, "een|a|an");
        if !reader.one_of(mark, ",") || council && !listed {
            let from = if reader.is(mark + 1, Function::Determiner) { mark + 2 } else { mark + 1 };
            let end = (from..bounds.end).find(|token| reader.stop(*token)).unwrap_or(bounds.end);
            title.push_str(": ");
            title.push_str(&shortened(
                &words(reader, from..end),
                LONGEST.saturating_sub(title.chars().count()),
            ));
        }
    }
    title
}

/// `Top in Riga`, `Riga Summit`.
pub(super) fn summit_in(reader: &Reader<'_>, mention: &Mention) -> String {
    let city = reader.entities(&mention.tokens).iter().find(|entity| {
        entity.kind == EntityKind::City && background::key(entity.name).is_some_and(|key| key == mention.key)
    });
    let city = city.map_or("", |entity| entity.name);
    match reader.document.language {
        Language::Dutch => ["Top in ", city].concat(),
        Language::English => [city.strip_prefix("the ").unwrap_or(city), " Summit"].concat(),
    }
}

//! The words of a clause as a title: without its date, cut where they grow too long.

use std::ops::Range;

use super::told::is_comma;
use super::wording::{headed, push, shortened, words};
use super::{LONGEST, SPARE};
use crate::model::Language;
use crate::parse::event::borrow::is_participle;
use crate::parse::event::clause::Reader;
use crate::parse::event::words::Function;
use crate::parse::gate;
use crate::text::letters::capitalized;
use crate::text::list::one_of;

/// How long a title has to be before it ends at a comma.
const ENOUGH: usize = 24;

/// Words that begin what can be left out behind a comma.
const ASIDE: &str =
    "die|dat|naast|bovenop|onder|waaronder|failing|with|including|zoals|te|to|geleid|met|mits";

/// Some tokens in the words of the report, without the date of the mention, brackets and idle adverbs.
pub(super) fn written(reader: &Reader<'_>, tokens: Range<usize>, skipped: &Range<usize>) -> String {
    let mut title = String::new();
    let mut at = tokens.start;
    let dropped = |token: usize| {
        skipped.contains(&token)
            || reader.is(token, Function::Adverb)
                && gate::is_idle(reader.word(token), reader.document.language)
                && !reader.one_of(token, "dan")
                && !reader.one_of(token + 1, "dan|than")
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
        if reader.one_of(at, "(") {
            let close = (at..tokens.end).find(|token| reader.one_of(*token, ")"));
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
            && !reader.one_of(end, "(")
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
pub(super) fn finished(reader: &Reader<'_>, title: &str) -> String {
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
    let cut = gate::closed(cut, language);
    // Where a phrase that only says more is left out, what stays is whole.
    let tail = title.get(cut.len()..).unwrap_or_default().trim_start();
    let last = tail.rsplit(' ').next().unwrap_or_default();
    let closes = language == Language::Dutch
        && (finite(last)
            || gate::is_particle(last, language)
            || last.ends_with(['d', 't'])
            || last.ends_with("en"));
    let open = closes || tail.contains(" te ") || cut.rsplit(' ').next().is_some_and(is_participle);
    let whole = gate::is_governed(tail, language) && !open && finite(cut);
    capitalized(cut) + if whole { "" } else { " …" }
}

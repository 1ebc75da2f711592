//! Titles of nouns: the noun phrase of the text, and where it says too little by itself whose it is, to whom
//! it went, who joins.

use std::ops::Range;

use super::wording::{push, shortened, singular, uninflected, without_article, words};
use super::{LONGEST, act};
use crate::model::Language;
use crate::parse::entity::{Entity, EntityKind};
use crate::parse::event::clause::Reader;
use crate::parse::event::link::Draft;
use crate::parse::event::mention::Mention;
use crate::parse::event::words::{Class, Family, Function, Hit};
use crate::parse::gate;
use crate::text::letters::{capitalized, small};
use crate::text::list::one_of;

/// A noun with what the sentence says of it where it says too little by itself: whose meeting it is, to
/// whom the letter went, who joins.
pub(super) fn completed(
    reader: &Reader<'_>,
    draft: &Draft,
    mention: &Mention,
    hit: Hit,
    phrase: &Range<usize>,
) -> String {
    let dutch = reader.document.language == Language::Dutch;
    // A summit is known by its city; what follows is of the clause.
    let city = reader.entities(phrase).iter().find(|entity| {
        mention.family == Family::Summit && entity.kind == EntityKind::City && entity.tokens.start >= hit.end
    });
    let phrase = &(phrase.start..city.map_or(phrase.end, |city| city.tokens.end));
    let mut title = noun(reader, hit, phrase);
    let bare = is_bare(reader, hit, phrase);
    let (of, to) = if dutch { (" van ", "aan") } else { (" of ", "to") };
    let named = |kinds: &[EntityKind]| {
        reader.entities(phrase).iter().any(|entity| kinds.contains(&entity.kind) && !entity.adjective)
    };
    match mention.family {
        Family::Ministerial | Family::Meeting | Family::Meal
            if !named(&[EntityKind::Group]) && (bare || mention.family != Family::Meal) =>
        {
            if let Some(group) = meeting_group(reader, mention, hit).filter(|_| !title.contains('-')) {
                let who = [of, if dutch { "de " } else { "" }, group].concat();
                insert(&mut title, reader.text(&(phrase.start..hit.end)), &who);
            }
        }
        Family::Letter if bare => {
            let near = hit.end..mention.clause.end.max(hit.end);
            // `de brief waarin besloten is de steun aan Kyiv …`: behind a verb it is not the letter's.
            let mut own = near.clone().take_while(|token| !reader.is_verb(*token));
            let reader_of = own.find(|token| reader.word(*token) == to);
            let addressee =
                reader_of.and_then(|token| reader.noun_phrase(token + 1, near.end).map(|end| token..end));
            match addressee {
                Some(tokens) if !reader.is(tokens.start + 1, Function::Preposition) => {
                    push(&mut title, &words(reader, tokens));
                }
                _ if dutch && one_of("Brief|Verslag|Notitie|Overzicht", &title) => {
                    title.push_str(" aan de Kamer");
                }
                _ => {}
            }
        }
        Family::Visit if bare || !title.contains(of) => {
            if let [person] = act::persons(reader, mention)[..]
                && !title.contains(person)
            {
                insert(&mut title, reader.text(&(phrase.start..hit.end)), &[of, person].concat());
            } else if let Some(owner) = owner(reader, mention, phrase).filter(|_| !bare) {
                insert(&mut title, reader.text(&(phrase.start..hit.end)), &[of, owner].concat());
            }
        }
        // `het gesprek dat ik op 3 mei met mijn Poolse collega voerde`.
        Family::Talk if bare => {
            let near = hit.end..mention.clause.end.max(hit.end);
            let mut near = near.clone().filter(|token| reader.one_of(*token, "met|with"));
            let with =
                near.next().and_then(|with| Some(with..reader.noun_phrase(with + 1, mention.clause.end)?));
            let person = |tokens: &Range<usize>| {
                reader.entities(tokens).iter().any(|entity| entity.kind == EntityKind::Person)
            };
            if let Some(tokens) = with.filter(person) {
                push(&mut title, reader.word(tokens.start));
                push(&mut title, without_article(&words(reader, tokens.start + 1..tokens.end)));
            }
        }
        Family::Debate if dutch && title == "Debat" => title.push_str(" in de Tweede Kamer"),
        _ => {}
    }
    if bare && title.split(' ').count() <= 3 {
        with_owner(reader, mention, phrase, &mut title);
    }
    with_states(reader, draft, mention, title)
}

/// Whose it is where the report says `its`: the last state, institution or person named before.
fn owner<'a>(reader: &Reader<'a>, mention: &Mention, phrase: &Range<usize>) -> Option<&'a str> {
    let before = phrase.start.checked_sub(1)?;
    let owned = reader.one_of(before, "zijn|haar|hun|its|their|his|her");
    let start = reader.document.sentences[mention.sentence].tokens().start;
    let before = start.max(phrase.start.saturating_sub(30))..phrase.start;
    let owner = reader.entities(&before).iter().rev().find(|entity| {
        let kinds = [EntityKind::State, EntityKind::Institution, EntityKind::Person];
        !entity.adjective && kinds.contains(&entity.kind)
    });
    owner.filter(|_| owned).map(|owner| owner.name)
}

/// Says whose it is where the report says `its`.
fn with_owner(reader: &Reader<'_>, mention: &Mention, phrase: &Range<usize>, title: &mut String) {
    if let Some(owner) = owner(reader, mention, phrase) {
        let war = mention.family == Family::War;
        let joined = match (reader.document.language, war) {
            (Language::Dutch, true) => " door ",
            (Language::Dutch, false) => " van ",
            (Language::English, true) => " by ",
            (Language::English, false) => " of ",
        };
        title.push_str(joined);
        title.push_str(owner);
    }
}

/// Adds to an accession who joins.
pub(super) fn with_states(
    reader: &Reader<'_>,
    draft: &Draft,
    mention: &Mention,
    mut title: String,
) -> String {
    // `Oekraïense toetreding` says it too.
    let stem = |state: &str| small(&state.chars().take(5).collect::<String>());
    let known = |state: &str| small(&title).contains(&stem(state));
    if mention.family != Family::Accession || draft.key.split('+').any(known) {
        return title;
    }
    let dutch = reader.document.language == Language::Dutch;
    title.push_str(if dutch { " van " } else { " of " });
    title.push_str(&draft.key.replace('+', if dutch { " en " } else { " and " }));
    title
}

/// Whether a phrase holds nothing but its noun, or an adjective with it.
fn is_bare(reader: &Reader<'_>, hit: Hit, phrase: &Range<usize>) -> bool {
    let tail = (hit.end..phrase.end).all(|token| {
        reader.date_at(token).is_some()
            || reader.is(token, Function::Preposition)
            || reader.is(token, Function::Determiner)
            || reader.one_of(token, "(|)")
    });
    let own = reader.written_name(hit);
    tail && !own && phrase.start + 2 >= hit.start && reader.entities(&(phrase.start..hit.end)).is_empty()
}

/// Who meets: the ministers named between the noun and its date, or else before the noun.
fn meeting_group<'a>(reader: &Reader<'a>, mention: &Mention, hit: Hit) -> Option<&'a str> {
    let sentence = &reader.document.sentences[mention.sentence].tokens();
    let end = mention.date_tokens.as_ref().map_or(hit.end + 30, |date| date.end.max(hit.end) + 8);
    let near = sentence.start.max(hit.start.saturating_sub(30))..sentence.end.min(end);
    let other_date = |entity: &Entity<'_>| {
        let own = mention.date_tokens.as_ref().map_or(hit.end, |date| date.end).max(hit.end);
        (own..entity.tokens.start).any(|token| reader.date_at(token).is_some())
    };
    let mut groups = reader.entities(&near).iter().filter(|entity| entity.kind == EntityKind::Group);
    let group = groups.find(|entity| !one_of("kabinet|government|partners", entity.name))?;
    (!other_date(group)).then_some(group.name)
}

/// Puts words behind the head of a title, before what follows it, where they fit.
fn insert(title: &mut String, head: &str, what: &str) {
    if title.chars().count() + what.chars().count() > LONGEST {
        return;
    }
    let at = Some(without_article(head).len()).filter(|at| title.is_char_boundary(*at));
    title.insert_str(at.unwrap_or(title.len()), what);
}

/// A noun phrase without its dates, cut at the last piece that fits.
pub(super) fn noun(reader: &Reader<'_>, hit: Hit, phrase: &Range<usize>) -> String {
    // `Londen verklaring`: in Dutch a city follows its noun.
    let city = reader.entities.at(phrase.start).filter(|entity| {
        entity.kind == EntityKind::City && !entity.adjective && entity.tokens == (phrase.start..hit.start)
    });
    if let Some(city) = city.filter(|_| reader.document.language == Language::Dutch) {
        return [&capitalized(&words(reader, hit.start..hit.end)), " van ", city.name].concat();
    }
    let title = pieces(reader, phrase.start, hit.end, phrase.end);
    let title = gate::closed(&title, reader.document.language).to_owned();
    let neuter = phrase.start.checked_sub(1).is_some_and(|before| reader.one_of(before, "het|dit|dat"));
    let title = if neuter && phrase.start < hit.start && reader.document.language == Language::Dutch {
        uninflected(&title)
    } else {
        title
    };
    singular(title)
}

/// The words from `start` to `head`, and the pieces after it as far as they fit.
fn pieces(reader: &Reader<'_>, start: usize, head: usize, end: usize) -> String {
    // `resolutie 2375`, `Security Council Resolution 1546`.
    let numbered = reader.one_of(head.wrapping_sub(1), "resolutie|resolution")
        && matches!(reader.words.class(head), Class::Number)
        && reader.date_at(head).is_none();
    let head = head + usize::from(numbered);
    let mut title = words(reader, start..head);
    let mut at = head;
    while let Some(next) = reader.extend(at, end) {
        let dated = (at..next).any(|token| reader.date_at(token).is_some());
        if !dated && !reader.one_of(at, "(") {
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
    capitalized(without_article(title.trim()))
}

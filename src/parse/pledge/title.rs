//! Titles: what is pledged, in words that a reader understands without the sentence.
//!
//! Taken from the content of the act: an infinitive clause becomes a plain infinitive (`om de steun
//! voort te zetten` → `Steun voortzetten`), a noun keeps its complement, and what is shown apart
//! (who, when, how the act is called) is left out.

use std::ops::Range;

use super::act::{Words, begins, one_of};
use super::context::Context;
use super::role::Role;
pub(super) use super::wording::{
    is_recipient, is_sum, lower_first, of_motion, paper, sentence_case, topic, uncased, with_base,
};
use crate::list;
use crate::model::Language;
use crate::parse::document::TokenKind;
use crate::parse::entity::EntityKind;
use crate::parse::gate;
use crate::text::list::List;

/// The most characters of a title.
pub(super) const LONGEST: usize = 70;
/// How many more it may have to be whole.
pub(super) const SPARE: usize = 10;
/// Adverbs that only tie a sentence to its neighbours.
const ADVERBS: &List = list!(
    "daarom|daarnaast|tevens|ook|al|alsnog|nog|wel|echter|hiermee|hiervoor|daarvoor|daarvan|daarover|hierover|daaraan|hieraan|hierin|daarin|daarop|hierop|daar|hier|er|jaarlijks|volgens|opnieuw|hierbij|daarbij|ertoe|ervoor|\
     zelfs|eens|tezamen|jointly|gezamenlijk|elk|ieder|bijna|daarenboven|zo'n|verder|voorts|bovendien|thans|nu|eveneens|inmiddels|tegelijkertijd|jl|a.s|zelf|elkaar|therefore|also|already|\
     again|now|still|meanwhile|however|each|daartoe|hiertoe|dan|namelijk|immers|zullen|will|would|eerder|zij|dringend",
);
/// Words that open a clause of when or whether.
const WHEN: &List = list!("voordat|nadat|zodra|wanneer|zolang|mits|tenzij|once|unless|provided");
/// Words that open a relative clause.
const RELATIVE: &List = list!("die|dat|that|which|who");
/// What else says little inside a title.
const LATER: &List = list!("er|elkaar|jl|a.s|zullen|pas");
/// Articles and possessives that a title does not begin with.
const ARTICLES: &List = list!(
    "de|het|een|zijn|haar|hun|onze|ons|mijn|uw|the|a|an|their|its|his|her|our|my|your|deze|dit|dat|die|this|that|these|om|to|ruim|en|and"
);

/// Whether a word may be one on which a title turns: it ends, opens or ties a phrase, or is left out. What
/// [`phrase`] asks about must be here too.
pub(super) fn may_turn(words: &Words, language: Language, word: &str) -> bool {
    let finite = match language {
        Language::Dutch => gate::is_finite(word, language),
        Language::English => one_of(words.passive, word) || one_of(words.perfect, word),
    };
    finite
        || gate::is_idle(word, language)
        || [words.relative, WHEN, RELATIVE, ADVERBS, LATER, ARTICLES].iter().any(|list| one_of(*list, word))
        || one_of(list!("(|)|,|:|;|–|—|als|as|before|eens|willen|zullen|zich|te"), word)
}

/// Makes a title of some tokens, without those that `leave` names. Ends before the first comma,
/// colon or relative clause once it says something.
pub(super) fn phrase(context: &Context<'_>, tokens: Range<usize>, leave: impl Fn(usize) -> bool) -> String {
    let document = context.document;
    let words = context.acts.words;
    let mut pieces: Vec<Piece> = Vec::new();
    let mut tokens = tokens;
    while tokens.end > tokens.start && one_of(".|!|?", document.word(tokens.end - 1)) {
        tokens.end -= 1;
    }
    let mut token = tokens.start;
    let mut depth = 0_usize;
    let mut length = 0;
    let mut finished = false;
    // Whether a relative clause is gone through, which keeps all its words.
    let mut inside = false;
    // Whether it says how long or how much: `zo lang als dat nodig is`.
    let mut compares = false;
    while token < tokens.end && !finished {
        let word = document.word(token);
        if context.is(token, Role::TURN) {
            match word {
                "(" => depth += 1,
                ")" if depth == 0 && !pieces.is_empty() => break,
                ")" => depth = depth.saturating_sub(1),
                _ => {}
            }
            let stop = one_of(list!(",|:|;|–|—"), word) && depth == 0
                || one_of(words.relative, word) && token > tokens.start && word != "where";
            if stop && word == "," && lists(context, token) {
                // A list goes on after its comma.
            } else if stop && !pieces.is_empty() {
                finished = true;
                continue;
            } else if stop {
                token += 1;
                continue;
            }
            // Another clause begins, or the one of the act ends; what stands last ends its own.
            let finite = match document.language {
                Language::Dutch => gate::is_finite(word, document.language) && token + 2 < tokens.end,
                Language::English => one_of(words.passive, word) || one_of(words.perfect, word),
            };
            if finite
                && !inside
                && !compares
                && !pieces.is_empty()
                && (!leave(token) || one_of(words.passive, word))
            {
                finished = true;
                continue;
            }
            compares |= word == "als" || word == "as" && document.word(token - 1) == "long";
            // `voordat de winter invalt`, `before they meet`: a clause of when or whether.
            let when = one_of(WHEN, word)
                || word == "before" && !context.in_date(token + 1) && tokens.end > token + 2;
            if when
                && !pieces.is_empty()
                && document.word(token + 1) != "als"
                && document.word(token + 2) != "nodig"
            {
                finished = true;
                continue;
            }
            let relative = one_of(RELATIVE, word) && document.word(token - 1) != "als";
            inside |= !pieces.is_empty() && relative;
            let idle = match pieces.is_empty() {
                true => one_of(ADVERBS, word),
                // *Al* is also the beginning of a name.
                false if document.is_capital(token) => false,
                false => {
                    gate::is_idle(word, document.language)
                        || one_of(LATER, word)
                        || word == "eens" && document.word(token - 1) == "nog"
                }
            };
            // `te willen overnemen`, `te zullen vertrekken`: the verb behind it says what is done.
            let helps = one_of(list!("willen|zullen"), word) && document.word(token.wrapping_sub(1)) == "te";
            if (leave(token) || idle || helps) && !inside {
                token += 1;
                continue;
            }
            let reflexive = word == "zich" && (token..tokens.end).any(|token| document.word(token) == "te");
            if pieces.is_empty() && (one_of(ARTICLES, word) || word == "te") && !reflexive {
                // An article before a number or name still goes.
                token += 1;
                continue;
            }
        } else if leave(token) && !inside {
            token += 1;
            continue;
        }
        pieces.push(Piece { token, glued: document.is_glued(token) && !leave(token.wrapping_sub(1)) });
        // What a title is cut from need be no longer; *te* may go.
        length += match word {
            "te" => 0,
            _ if word.is_ascii() => word.len(),
            _ => word.len() / 4,
        };
        if length > LONGEST + SPARE && pieces.len() > 2 {
            break;
        }
        token += 1;
    }
    finish(context, &pieces)
}

/// A phrase that begins with its noun: a preposition in front says how the act takes its object
/// (`riep op tot | meer samenwerking`).
pub(super) fn bare(context: &Context<'_>, tokens: Range<usize>, leave: impl Fn(usize) -> bool) -> String {
    let document = context.document;
    let first = tokens.clone().find(|&token| !leave(token) && !one_of(ADVERBS, document.word(token)));
    let start = first.unwrap_or(tokens.start);
    let governs = one_of(context.acts.words.prepositions, document.word(start))
        && !one_of("in|bij|na|tijdens|binnen|boven|onder|naast|during|within", document.word(start));
    phrase(context, start + usize::from(governs)..tokens.end, leave)
}

/// A token of a title.
#[derive(Clone, Copy)]
struct Piece {
    token: usize,
    glued: bool,
}

/// Whether a comma goes on: inside a number, or between adjectives (`de eerste, tijdelijke eenheid`).
fn lists(context: &Context<'_>, comma: usize) -> bool {
    let document = context.document;
    let adjective = |token: usize| {
        let word = document.word(token);
        word.len() > 5 && word.ends_with('e') && document.written(token).starts_with(char::is_lowercase)
    };
    if comma > 0 && adjective(comma - 1) && adjective(comma + 1) {
        return true;
    }
    // `Bulgaria, Estonia and Latvia`.
    let name = |token: usize| document.is_capital(token);
    let listed = document.has(comma + 2..comma + 6, ",|and|en");
    if comma > 0 && name(comma - 1) && name(comma + 1) && listed && !context.in_date(comma - 1) {
        return true;
    }
    document.tokens.get(comma + 1).is_some_and(|token| token.kind() == TokenKind::Number)
        && document.is_glued(comma + 1)
}

/// Where the noun phrase that a title is made of begins: behind what is said first of where, when and
/// how (`op de top | een pakket`, `binnen een jaar | 300 raketten`), if a phrase of its own follows.
pub(super) fn start(context: &Context<'_>, tokens: Range<usize>, leave: impl Fn(usize) -> bool) -> usize {
    const BEGINS: &List = list!(
        "de|het|een|geen|alle|zijn|haar|hun|onze|deze|dit|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|the|a|an|all|its|\
        their|no|two|three|four|five|six|seven|eight|nine|ten|€|$|£|eur|usd|gbp|extra|ruim|circa|minstens|nieuwe|new",
    );
    let document = context.document;
    let words = context.acts.words;
    let word = |token: usize| document.word(token);
    let preposition = |token: usize| one_of(words.prepositions, word(token));
    let Some(first) =
        tokens.clone().find(|&token| !leave(token) && !one_of(ADVERBS, word(token)) && word(token) != "om")
    else {
        return tokens.start;
    };
    if !preposition(first) && !one_of("vóór|before|naast|besides", word(first)) {
        return first;
    }
    // `voor EUR 175 miljoen aan drones`.
    if one_of("eur|usd|gbp|€|$|£", word(first + 1)) {
        return first + 1;
    }
    let near = tokens.end.min(first + 12);
    let stop = |token: &usize| one_of(list!("te|to|,|;|:"), word(*token));
    let end = (first + 1..near).find(stop).unwrap_or(near);
    // `naast de steun | ook oefeningen`: an adverb parts the phrases.
    let parted = (first + 2..end).find(|&token| one_of(list!("ook|nog|al|also"), word(token)));
    if let Some(next) = parted.map(|adverb| adverb + 1).filter(|&next| next < end && !preposition(next)) {
        return next;
    }
    (first + 2..end)
        .find(|&token| {
            let number = document.tokens[token].kind() == TokenKind::Number && !document.is_glued(token);
            (number || one_of(BEGINS, word(token)))
                && !preposition(token - 1)
                && !one_of(BEGINS, word(token - 1))
                && document.tokens[token - 1].kind() != TokenKind::Number
                && !leave(token)
        })
        .or_else(|| {
            if document.language == Language::English {
                return None;
            }
            // `in de nota | geld`, `op dit moment | aan een percentage`.
            let article = usize::from(one_of(BEGINS, word(first + 1)));
            // `voor de Atlantische | Oceaan`: the noun of the phrase comes behind its adjective.
            if article == 1 && word(first + 2).ends_with("sche") {
                return None;
            }
            let next = first + 2 + article;
            let words = document.tokens.get(first + 1).is_some_and(|token| token.kind() == TokenKind::Word);
            let next = (next..end).find(|&token| !leave(token) && word(token) != "van").filter(|_| words)?;
            if next + 1 >= tokens.end || context.acts.verbs(word(next)).next().is_some() {
                return None;
            }
            let time = one_of("moment|termijn|kader|verband", word(first + 1 + article));
            (time || !preposition(next)).then_some(next)
        })
        .unwrap_or(first)
}

/// Joins the tokens of a title: *te* before its infinitive goes, the separable part is glued on,
/// and what hangs at the end is cut.
fn finish(context: &Context<'_>, pieces: &[Piece]) -> String {
    let document = context.document;
    let words = context.acts.words;
    let dutch = document.language == Language::Dutch;
    // `Londen verklaring`: in Dutch a city follows its noun.
    if let [city, noun] = pieces
        && dutch
        && document.written(noun.token).starts_with(char::is_lowercase)
        && !document.word(noun.token).ends_with("en")
        && context.entities.at(city.token).is_some_and(|at| at.kind == EntityKind::City && !at.adjective)
    {
        return format!(
            "{} van {}",
            sentence_case(document.written(noun.token)),
            document.written(city.token)
        );
    }
    let mut title = String::new();
    let mut place = 0;
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut glue = false;
    let mut bracket = 0_i32;
    while let Some(piece) = pieces.get(place) {
        let word = document.word(piece.token);
        let embedded = |piece: &Piece| {
            let compared = piece.token > 0 && document.word(piece.token - 1) == "als";
            one_of(list!("hoe|of|wat|waarop|die|dat|om"), document.word(piece.token)) && !compared
        };
        if dutch && word == "te" && place > 0 && !pieces[..place].iter().any(embedded) {
            // `in te gaan` → `ingaan`; `te blijven steunen` → `blijven steunen`.
            let before = document.word(pieces[place - 1].token);
            let particle = one_of(
                "in|uit|aan|op|af|bij|toe|voort|mee|door|over|voor|terug|vast|vrij|na|open|weg|tegen|samen|deel|neer",
                before,
            );
            // `samen te vertrekken`, `een deel te dragen`: no parts of these verbs.
            let next = pieces.get(place + 1).map_or("", |next| document.word(next.token));
            let particle = particle
                && (before != "samen" || begins("werk|kom|stel|voeg|breng", next))
                && (before != "deel" || begins("nemen|te", next));
            let adjacent = pieces[place - 1].token + 1 == piece.token;
            glue = particle && adjacent && pieces.get(place + 1).is_some();
            place += 1;
            continue;
        }
        let kamer = word == "uw" && document.word(piece.token + 1) == "kamer";
        let written = if kamer { "de" } else { document.written(piece.token) };
        let tight = piece.glued || glue || title.is_empty() || title.ends_with('(');
        if !tight && !one_of(list!(")|,|."), word) {
            title.push(' ');
        }
        glue = false;
        match word {
            "(" => bracket += 1,
            ")" => bracket -= 1,
            _ => {}
        }
        title.push_str(written);
        if bracket <= 0 {
            ends.push((title.len(), place));
        }
        place += 1;
    }
    // The longest beginning that is short enough and does not end in a word that asks for another.
    let dangling = |place: usize| {
        let word = document.word(pieces[place].token);
        let next = pieces.get(place + 1);
        let adjective =
            next.is_some() && (word.ends_with("se") || word.ends_with("lijke") || word.ends_with("ele"));
        let glued = next.is_some_and(|next| next.glued);
        one_of(words.prepositions, word)
            || one_of(words.joining, word)
            || one_of(words.content, word)
            || one_of(ARTICLES, word)
            || one_of(words.future, word)
            || one_of(list!("(|,|-|/|hoe|te|na|meer|–|."), word)
            || adjective
            || glued
    };
    let whole = title.chars().count() <= LONGEST + SPARE;
    let fits = |end: usize| title.get(..end).is_some_and(|title| title.chars().count() <= LONGEST);
    let aim = |piece: &Piece| one_of("om|zodat", document.word(piece.token));
    let mut best = 0;
    if whole {
        best = ends.iter().rfind(|(_, place)| !dangling(*place)).map_or(0, |(end, _)| *end);
        ends.clear();
    }
    for &(end, place) in &ends {
        // What is too long is cut before what it is done for.
        if !fits(end) || place > 1 && aim(&pieces[place]) {
            break;
        }
        let last = place + 1 == pieces.len();
        // A long phrase is cut before a preposition or conjunction, where a reader expects an end.
        let at_break = last
            || pieces.get(place + 1).is_some_and(|next| {
                let word = document.word(next.token);
                one_of(words.prepositions, word) || one_of(words.joining, word) || word == ","
            });
        if at_break && !dangling(place) {
            best = end;
        }
    }
    if best == 0 {
        best = ends
            .iter()
            .filter(|(end, place)| fits(*end) && !dangling(*place))
            .map(|(end, _)| *end)
            .max()
            .unwrap_or(0);
    }
    title.truncate(best);
    // What is left of brackets around dates.
    if title.contains('(') {
        for empty in [" ()", " (en)", " (and)", "() "] {
            title = title.replace(empty, "");
        }
    }
    sentence_case(title.trim())
}

/// Runs of tokens of the text behind some first words as a headline, those left out that `leave` names; cut where a phrase ends.
pub(super) fn headline(
    context: &Context<'_>,
    first: &str,
    runs: &[Range<usize>],
    leave: impl Fn(usize) -> bool,
) -> String {
    let document = context.document;
    let words = context.acts.words;
    let mut title = first.to_owned();
    // The last place where the title may be cut.
    let mut end = 0;
    let mut last = None;
    let opens = runs.iter().filter(|run| !run.is_empty()).map(|run| run.start).min();
    for token in runs.iter().cloned().flatten() {
        let word = document.word(token);
        let tied = title.is_empty() && (one_of(ARTICLES, word) || one_of(words.joining, word));
        // `gaat niet verder dan 2,1%`.
        let further = word == "verder" && document.word(token.wrapping_sub(1)) == "niet"
            || word == "dan" && title.contains(" verder");
        if leave(token) || gate::is_idle(word, document.language) && !further || tied {
            continue;
        }
        let mark = one_of(",|)|.|%", word);
        // `, te leveren in mei`, `, to open by 2023`: when it is done is shown apart.
        if word == "," && one_of("te|to", document.word(token + 1)) {
            break;
        }
        if one_of(";|:|–", word) || mark && title.is_empty() {
            if title.is_empty() {
                continue;
            }
            break;
        }
        let phrase = one_of(words.prepositions, word) || one_of(words.joining, word) || word == ",";
        if phrase || one_of(words.content, word) {
            end = title.len();
        }
        let glued = document.is_glued(token) && last == token.checked_sub(1);
        if !glued && !mark && !title.is_empty() {
            title.push(' ');
        }
        let common =
            one_of(ARTICLES, word) || one_of(words.prepositions, word) || begins(list!("daar|hier"), word);
        let small = Some(token) == opens && !title.is_empty() && common;
        title.push_str(if small { word } else { document.written(token) });
        last = Some(token);
        if title.len() > LONGEST + 8 && title.chars().count() > LONGEST + 8 {
            // A clause that ends at a comma is whole.
            let whole = title.get(end..).is_some_and(|rest| rest.starts_with(','));
            title.truncate(end);
            let title = title.replace(" ()", "");
            let cut = gate::closed(&title, document.language);
            return sentence_case(cut) + if cut.is_empty() || whole { "" } else { " …" };
        }
    }
    // What is left of brackets around dates.
    let title = title.replace(" ()", "");
    // A clause may end in the separable part of its verb.
    let whole = title.trim_end_matches([' ', ',', '.', ';', ':', '!', '?']);
    let ends = whole.rsplit(' ').next().is_some_and(|last| gate::is_particle(last, document.language));
    sentence_case(if ends { whole } else { gate::closed(whole, document.language) })
}

//! The gate that titles pass: whether a few words read as a title.
//!
//! A title is a noun phrase or a clause. The gate knows no grammar, only the words that betray that
//! something is missing or left over: one that cannot be last, one that cannot be first, two that do
//! not follow each other, two finite verbs without a word that joins them. Who fails it is asked for
//! another title.

mod dutch;
mod english;

use std::borrow::Cow;

use crate::model::{EventKind, Language, Part, Point};
use crate::text::letters::{Bytes, small};
use crate::text::list::{List, one_of, pieces};

/// The most characters of a title.
const LONGEST: usize = 90;

/// The words of a language that the gate goes by, divided by `|`.
struct Words {
    /// Words that ask for another: articles, prepositions, conjunctions.
    open: &'static List,
    /// Those of them that may end a clause with a verb, as the separable part of it.
    particles: &'static List,
    /// Words that point to what was said before, or that tie a clause to another.
    pointing: &'static List,
    /// Those of them that may also stand before a noun.
    determining: &'static List,
    /// What begins a relative clause and never follows a finite verb.
    relative: &'static List,
    /// Verbs that ask for what follows them, unless a word before them joined their clause to a noun.
    wanting: &'static List,
    /// Who speaks.
    speakers: &'static List,
    /// Finite verbs.
    finite: &'static List,
    /// Finite verbs that are also participles, which may follow an auxiliary.
    participles: &'static List,
    /// Words between two finite verbs.
    joining: &'static List,
    /// Articles.
    articles: &'static List,
    /// Prepositions that no other preposition follows.
    prepositions: &'static List,
    /// Adverbs that only tie a sentence to its neighbours or say when.
    idle: &'static List,
    /// The months.
    months: [&'static str; 12],
    /// What an event is called of which only the kind is known, by kind.
    kinds: fn(EventKind) -> &'static str,
    /// What ties a day or month, and a year, to a noun.
    dated: (&'static str, &'static str),
    /// Prepositions that say where, when or how, not what.
    leading: &'static str,
    /// What a party has taken upon itself, with the word that ties its name to it.
    pledge: (&'static str, &'static str),
    /// Nouns that name an act or a thing and say nothing by themselves.
    bare: &'static List,
}

fn words(language: Language) -> &'static Words {
    match language {
        Language::Dutch => &dutch::WORDS,
        Language::English => &english::WORDS,
    }
}

/// The words of a title in small letters, their marks gone; a comma, colon or dash stays as a word.
fn split(title: &str) -> Vec<Cow<'_, str>> {
    static PLAIN: Bytes = Bytes::letters_and(b"-");
    let mut found = Vec::with_capacity(title.len() / 4);
    for word in title.split_whitespace() {
        // Most words are letters alone.
        if word.bytes().all(|byte| PLAIN.has(byte)) {
            let capital = word.bytes().any(|byte| byte.is_ascii_uppercase());
            found.push(if capital { Cow::Owned(small(word)) } else { Cow::Borrowed(word) });
            continue;
        }
        let inner = word.trim_matches(|letter: char| {
            matches!(letter, '(' | ')' | ',' | ';' | ':' | '.' | '!' | '?' | '«' | '»' | '"' | '\'' | '…')
        });
        if !inner.is_empty() {
            let is_small = inner.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
            found.push(if is_small { Cow::Borrowed(inner) } else { Cow::Owned(small(inner)) });
        }
        if word.ends_with([',', ':', ';', ')']) || inner.is_empty() {
            found.push(Cow::Borrowed(","));
        }
    }
    found
}

/// Whether a title reads as one.
pub(super) fn reads(title: &str, language: Language) -> bool {
    let own = words(language);
    let words = split(title);
    let length = title.chars().count();
    let (Some(first), Some(last)) = (words.first(), words.iter().rfind(|word| *word != ",")) else {
        return false;
    };
    let finite = |word: &str| one_of(own.finite, word);
    let cut = title.ends_with('…');
    // `Deployment of a battalion of up`, `Aankomst van zijn`: no particle follows a preposition.
    let led = words.len() > 1 && one_of(own.prepositions, &words[words.len() - 2]);
    let particle = words.len() > 2 && one_of(own.particles, last);
    let ends = cut
        || !(one_of(own.open, last) && !particle
            || led && !words.iter().any(|word| finite(word)) && (particle || last == "zijn"));
    // The article of a name stays.
    let article = one_of(own.articles, first) && words.get(1).is_none_or(|next| next != "hague");
    let begins = !one_of(own.pointing, first) && !article && !finite(first);
    // `Verplichtte zich ertoe …`.
    // `Citing the missiles …`, `4 augustus, toen …`: that only leads in what is told.
    let next = words.get(1).map_or("", |next| next);
    let leads = first.len() > 5 && first.ends_with("ing") && (one_of(own.articles, next) || next == "on");
    let date = first.bytes().all(|byte| byte.is_ascii_digit())
        && own.months.iter().any(|month| next.eq_ignore_ascii_case(month));
    let begins = begins && next != "zich" && !date && !(language == Language::English && leads);
    // `Besloten is over de opvang`: a participle before its verb has no subject.
    let begins = begins && !(language == Language::Dutch && is_verbal(first, language) && finite(next));
    // `We hoort`.
    let many = language == Language::Dutch && one_of("we|wij", first);
    let agrees = !many || words.get(1).is_some_and(|next| next.ends_with('n'));
    length <= LONGEST
        && agrees
        && title.chars().any(char::is_alphabetic)
        && balanced(title)
        && !["van dat ", "of that "].iter().any(|of| {
            // `Aankondiging van dat Nederland …`, `van dat 9.800 militairen`.
            let opens = |letter: char| letter.is_uppercase() || letter.is_ascii_digit();
            title.split(of).skip(1).any(|rest| rest.starts_with(opens))
        })
        && !title.contains(" door dat ")
        && ends
        && begins
        && (words.len() > 1 || !is_verbal(first, language) && !one_of(own.speakers, first))
        && (words.len() > 2 || !finite(last))
        && !wanting(own, &words, last)
        && !words.iter().skip(1).take(1).chain([last]).any(|word| one_of(own.speakers, word))
        && !(words.len() > 1 && is_verbal(first, language) && one_of(own.articles, &words[1]))
        && !words.windows(2).any(|pair| clash(own, &pair[0], &pair[1]))
        && !words.windows(3).any(|run| content(own, run))
        && !doubled(own, &words)
}

/// Whether a title ends in a verb that lacks its object or its place: `Voorzitter naar Riga was`, `Minister
/// was able to announce`; not behind a word that opens a clause: `Top die in Riga was`.
fn wanting(own: &Words, words: &[Cow<'_, str>], last: &str) -> bool {
    let opened = |word: &Cow<'_, str>| one_of(own.joining, word) || word.starts_with("waar");
    one_of(own.wanting, last) && !words.iter().skip(1).any(opened)
}

/// Whether brackets and quotes are closed.
fn balanced(title: &str) -> bool {
    let mut depth = 0_i32;
    for letter in title.chars() {
        match letter {
            '(' | '«' | '“' => depth += 1,
            ')' | '»' | '”' => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0 && title.matches('"').count().is_multiple_of(2)
}

/// Whether a word cannot follow another: an article before a preposition or a verb, two prepositions, a
/// preposition before what joins clauses.
fn clash(own: &Words, before: &str, next: &str) -> bool {
    let article = one_of(own.articles, before);
    let preposition = one_of(own.prepositions, before);
    let particle = || one_of(own.particles, before);
    let relative = one_of(own.relative, next) && one_of(own.finite, before);
    relative
        || (article || preposition)
            && !(preposition && one_of(own.determining, next))
            && (one_of(own.finite, next) && !(article && next.ends_with("de"))
                || one_of(own.joining, next)
                || next == "," && !particle()
                || one_of(own.prepositions, next) && !particle()
                || preposition && one_of(own.pointing, next))
}

/// Whether a preposition governs a clause of content: `van dat de`, `by that the`.
fn content(own: &Words, run: &[Cow<'_, str>]) -> bool {
    let [before, that, next] = run else { return false };
    one_of(own.prepositions, before)
        && one_of("dat|that", that)
        && (one_of(own.articles, next) || one_of(own.pointing, next))
}

/// Whether two finite verbs stand together with nothing that joins their clauses.
fn doubled(own: &Words, words: &[Cow<'_, str>]) -> bool {
    let mut open = false;
    for word in words {
        if one_of(own.finite, word) {
            if open && !one_of(own.participles, word) {
                return true;
            }
            open = true;
        } else if word == "," || one_of(own.joining, word) {
            open = false;
        }
    }
    false
}

/// Whether one word alone is a verb form: `Besloten`, `Duurt`.
fn is_verbal(word: &str, language: Language) -> bool {
    match language {
        Language::Dutch => {
            (word.starts_with("ge")
                || word.starts_with("be")
                || word.starts_with("ver")
                || word.starts_with("vast"))
                && (word.ends_with("en") || word.ends_with('d') || word.ends_with('t'))
                && !one_of(dutch::NOUNS, word)
        }
        Language::English => word.ends_with("ed"),
    }
}

/// Whether a title is a noun that says nothing by itself: `Start`, `Debat`, `Pledge`.
pub(super) fn is_bare(title: &str, language: Language) -> bool {
    // Each word of it stays at least as a comma.
    if title.split_whitespace().nth(1).is_some() {
        return false;
    }
    let words = split(title);
    words.len() == 1 && one_of(self::words(language).bare, &words[0])
}

/// Whether an adverb can be left out of a title.
pub(super) fn is_idle(word: &str, language: Language) -> bool {
    one_of(words(language).idle, word)
}

/// A date in words, as it stands behind a noun: `van 4 mei`, `in 2014`.
pub(super) fn dated(date: Point, language: Language) -> String {
    let own = words(language);
    let month = |month: u8| own.months.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default();
    let (day, year) = own.dated;
    match date.part() {
        Part::Day(of, number) => format!("{day} {number} {}", month(of)),
        Part::Month(of) => format!("{day} {} {}", month(of), date.year()),
        _ => format!("{year} {}", date.year()),
    }
}

/// A title with the date that tells it from others of the same words.
pub(super) fn with_date(title: &str, date: Point, language: Language) -> String {
    let date = dated(date, language);
    let first = title.split(' ').next().unwrap_or_default();
    let of = [words(language).dated.0, " "].concat();
    if is_bare(first, language) && !title.contains(&[" ", &of].concat()) {
        return [title, " ", &date].concat();
    }
    [title, " (", date.split_once(' ').map_or("", |(_, date)| date), ")"].concat()
}

/// The title of an event of which only the kind is known and when it was.
pub(super) fn event(kind: EventKind, date: Option<Point>, language: Language) -> String {
    let name = (words(language).kinds)(kind);
    date.map_or_else(|| name.to_owned(), |date| [name, " ", &dated(date, language)].concat())
}

/// Whether a word is the separable part of a verb.
pub(super) fn is_particle(word: &str, language: Language) -> bool {
    one_of(words(language).particles, word)
}

/// A title without the words at its end that ask for another.
pub(super) fn closed(title: &str, language: Language) -> &str {
    let own = words(language);
    let mut title = title;
    while let Some((rest, last)) = title.rsplit_once(' ')
        && one_of(own.open, &small(last.trim_end_matches([',', ';', ':', '.'])))
    {
        title = rest;
    }
    title.trim_end_matches([',', ';', ':', ' '])
}

/// Whether what follows in a title begins another phrase.
pub(super) fn opens(title: &str, end: usize, language: Language) -> bool {
    let next = title.get(end..).and_then(|rest| rest.split_whitespace().next());
    next.is_some_and(|next| one_of(words(language).open, next))
}

/// Whether a title begins with a preposition, so that it says where or how and not what.
pub(super) fn is_governed(title: &str, language: Language) -> bool {
    let own = words(language);
    let title = small(title);
    let follows = |rest: &str| rest.is_empty() || rest.starts_with(' ');
    pieces(own.leading, b'|').any(|first| title.strip_prefix(first).is_some_and(follows))
}

/// Whether a word ties a clause to another.
pub(super) fn is_joining(word: &str, language: Language) -> bool {
    one_of(words(language).joining, word)
}

/// Whether a word is a finite verb.
pub(super) fn is_finite(word: &str, language: Language) -> bool {
    one_of(words(language).finite, word)
}

/// The title of a pledge of which only the party is known.
pub(super) fn pledge(actor: &str, language: Language) -> String {
    let (name, by) = words(language).pledge;
    let title = [name, by, actor].concat();
    if reads(&title, language) { title } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_title() {
        for (title, language) in [
            ("Voorzitter in Riga was", Language::Dutch),
            ("Referendum op de rol staat", Language::Dutch),
            ("Premier heeft", Language::Dutch),
            ("Zijn plannen", Language::Dutch),
            ("Kenbaar gemaakt", Language::Dutch),
            ("Verplichtte zich ertoe schepen te sturen", Language::Dutch),
            ("4 mei jl., toen Nederland als eerste land schepen stuurde", Language::Dutch),
            ("Algemeen overleg met mij", Language::Dutch),
            ("Besluit van waartoe", Language::Dutch),
            ("Einde van de nieuwe", Language::Dutch),
            ("Immers is aanwezig in Riga", Language::Dutch),
            ("Besloten is over de opvang", Language::Dutch),
            ("Der Strijdkrachten", Language::Dutch),
            ("Attacks led us", Language::English),
            ("Brought agreement", Language::English),
            ("Closure of talks behind", Language::English),
            ("Citing the missiles that Russia has fired", Language::English),
            ("Minister was able to announce", Language::English),
            ("Having announced on Canada Day", Language::English),
            ("Its treaty", Language::English),
        ] {
            assert!(!reads(title, language), "{title}");
        }
        for (title, language) in [
            ("Referendum dat op de rol staat", Language::Dutch),
            ("Laatste toestel vertrok", Language::Dutch),
            ("Turkey has led the force", Language::English),
            ("Force will be brought to 12,000 troops", Language::English),
        ] {
            assert!(reads(title, language), "{title}");
        }
    }
}

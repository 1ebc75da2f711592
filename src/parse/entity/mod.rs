//! Who and where: states with their adjectives, cities, institutions, groups, persons with their
//! office.
//!
//! A name is looked up in the tables of [`names`]; a person is an office with a capitalised name
//! after it, and afterwards that name alone. Knows nothing of events and pledges.

mod names;
mod person;

use std::ops::Range;

use super::cursor::{Covered, Cursor};
use super::document::{Document, Marks, TokenKind};
use super::lexicon::{Lexicon, Rows};
use crate::model::Language;
use crate::text::letters::small;
use crate::text::list::one_of;

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntityKind {
    /// A state, by its name or its adjective.
    State,
    /// A city, or a place as small as one (`Wales` as the place of a summit).
    City,
    /// A region.
    Region,
    /// An institution: NATO, a council, a chamber of parliament.
    Institution,
    /// A group without a seat: allies, ministers, the government.
    Group,
    /// A person by name.
    Person,
    /// An office without a name: `de minister van Defensie`.
    Office,
}

/// A name in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity<'a> {
    /// Bytes of the clean text.
    pub range: Range<usize>,
    /// Its tokens, as indices of [`Document::tokens`].
    pub tokens: Range<usize>,
    /// What it is.
    pub kind: EntityKind,
    /// The name in the report's language: the same for `Rusland`, `Russische` and `Russische
    /// Federatie`; for a person the office and name with which the report introduces them.
    pub name: &'a str,
    /// Whether the text has an adjective: `Russische`.
    pub adjective: bool,
}

/// The entities of a document in reading order; they do not overlap.
#[derive(Debug, Default)]
pub struct Entities<'a> {
    found: Vec<Entity<'a>>,
    cursor: Cursor,
    /// The tokens of the entities.
    covered: Covered,
}

impl<'a> Entities<'a> {
    /// The entities that lie within a range of tokens, such as those of a sentence.
    pub fn within(&self, tokens: Range<usize>) -> &[Entity<'a>] {
        let start = self.cursor.find(&self.found, |entity| entity.tokens.start < tokens.start);
        let end = self.cursor.find(&self.found, |entity| entity.tokens.start < tokens.end);
        &self.found[start..end.max(start)]
    }

    /// The entity that a token belongs to.
    pub fn at(&self, token: usize) -> Option<&Entity<'a>> {
        if !self.covered.has(token, || self.found.iter().map(|entity| entity.tokens.clone())) {
            return None;
        }
        let index = self.cursor.find(&self.found, |entity| entity.tokens.start <= token);
        let entity = self.found.get(index.checked_sub(1)?)?;
        (token < entity.tokens.end).then_some(entity)
    }
}

/// What a form of the tables stands for.
#[derive(Clone, Copy)]
enum Form {
    Name { kind: EntityKind, name: &'static str, adjective: bool },
    Office,
}

/// The tables as one lexicon for a report.
fn lexicon(document: &Document<'_>) -> Lexicon<Form> {
    let tables = [
        (EntityKind::State, names::STATES),
        (EntityKind::City, names::CITIES),
        (EntityKind::Region, names::REGIONS),
        (EntityKind::Institution, names::INSTITUTIONS),
        (EntityKind::Group, names::GROUPS),
    ];
    let mut forms = Rows::new();
    for (kind, table) in tables {
        for row in table.lines() {
            let mut columns = row.split(';');
            let mut column = || columns.next().unwrap_or_default();
            let (dutch, english) = (column(), column());
            let name = match document.language {
                Language::Dutch => dutch,
                Language::English => english,
            };
            let form = |adjective| Form::Name { kind, name, adjective };
            for title in [dutch, english] {
                let title = small(title.strip_prefix("the ").unwrap_or(title));
                forms.add_form(title.replace('/', " / "), form(false));
            }
            forms.add(column(), form(false));
            forms.add(column(), form(true));
        }
    }
    forms.add(names::OFFICES, Form::Office);
    Lexicon::new(forms).of(document)
}

/// Finds every entity of a document.
pub fn entities<'a>(document: &Document<'a>) -> Entities<'a> {
    let lexicon = lexicon(document);
    let owns = Marks::of(document, |word| word.ends_with("'s") || word.ends_with("’s"));
    let mut fields = Rows::new();
    fields.add(names::FIELDS, ());
    let fields = Lexicon::new(fields);
    let mut people = person::People::new();
    let mut found = Vec::new();
    for sentence in &document.sentences {
        let end = sentence.tokens().end;
        let mut token = sentence.tokens().start;
        while token < end {
            let first = &document.tokens[token];
            // Most words are neither in the tables nor written as names.
            let may_name = lexicon.starts(document, token) || owns.holds(first) || document.is_capital(token);
            token = match first.kind() {
                TokenKind::Word if may_name => {
                    read(document, &lexicon, &fields, &mut people, token..end, &mut found)
                }
                _ => token + 1,
            };
        }
    }
    Entities { found, ..Entities::default() }
}

/// Reads the entity that starts at the first of `tokens`, if any; the token to go on from.
fn read<'a>(
    document: &Document<'a>,
    lexicon: &Lexicon<Form>,
    fields: &Lexicon<()>,
    people: &mut person::People<'a>,
    tokens: Range<usize>,
    found: &mut Vec<Entity<'a>>,
) -> usize {
    let (start, end) = (tokens.start, tokens.end);
    let mut push = |tokens: Range<usize>, kind, name: &'a str, adjective| {
        let range = bytes(document, &tokens);
        found.push(Entity { range, tokens, kind, name, adjective });
    };
    match lexicon.longest(document, start, end) {
        Some((length, Form::Name { kind, name, adjective })) if written_as_name(document, start, kind) => {
            push(start..start + length, kind, name, adjective);
            start + length
        }
        Some((length, Form::Office)) => {
            let (office, persons) = people.introduce(document, fields, start..start + length, end);
            let mut next = office.end;
            let words = document.folded(bytes(document, &office));
            if persons.is_empty() && words == "ministers" {
                push(office, EntityKind::Group, "ministers", false);
            } else if persons.is_empty() && !one_of(names::TITLES, words) {
                let name = document.slice(bytes(document, &office));
                push(office, EntityKind::Office, name, false);
            }
            for (tokens, name) in persons {
                next = tokens.end;
                push(tokens, EntityKind::Person, name, false);
            }
            next
        }
        _ => {
            if let Some((tokens, name)) = people.known(document, start..end) {
                let next = tokens.end;
                push(tokens, EntityKind::Person, name, false);
                return next;
            }
            // `Russia's`.
            let word = document.word(start);
            if let Some(owner) = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"))
                && let Some(Form::Name { kind, name, adjective: false }) = lexicon.get(owner)
                && written_as_name(document, start, kind)
            {
                push(start..start + 1, kind, name, true);
                return start + 1;
            }
            // `New Zealand's`.
            let next = if start + 1 < end { document.word(start + 1) } else { "" };
            if lexicon.starts(document, start)
                && let Some(last) = next.strip_suffix("'s").or_else(|| next.strip_suffix("’s"))
                && let Some(Form::Name { kind, name, adjective: false }) =
                    lexicon.get_words(word, &format!("{word} {last}"))
                && written_as_name(document, start, kind)
            {
                push(start..start + 2, kind, name, true);
                return start + 2;
            }
            // `NAVO-hoofdkwartier`, `VN-Handvest`: the part before the first hyphen.
            let written = document.written(start);
            if let Some((head, _)) = written.split_once('-')
                && head.bytes().all(|byte| byte.is_ascii_uppercase())
                && let Some(Form::Name { kind, name, adjective: false }) =
                    lexicon.get(&document.word(start)[..head.len()])
            {
                push(start..start + 1, kind, name, true);
            }
            start + 1
        }
    }
}

/// The bytes from the first to the last of some tokens.
fn bytes(document: &Document<'_>, tokens: &Range<usize>) -> Range<usize> {
    document.tokens[tokens.start].start()..document.tokens[tokens.end - 1].end()
}

/// Whether a token that looks like a name is written as one: states, cities and institutions have
/// a capital or a digit, so that `un`, `us` and `vs` are the pronoun or the preposition. The names
/// of groups, the Alliance and the chambers of parliament are common nouns.
fn written_as_name(document: &Document<'_>, token: usize, kind: EntityKind) -> bool {
    let written = document.written(token);
    match kind {
        EntityKind::Group => true,
        EntityKind::Institution if written.len() > 4 => true,
        EntityKind::Institution | EntityKind::State if written.len() <= 2 => {
            written.chars().all(char::is_uppercase)
        }
        _ => {
            written.starts_with(|first: char| first.is_uppercase() || first == '\'')
                || document.is_capital(token + 1)
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::text::CleanText;

    fn names(text: &str) -> Vec<(EntityKind, String)> {
        let text = CleanText::new(text);
        let document = Document::new(&text);
        let entities = entities(&document);
        entities.found.iter().map(|entity| (entity.kind, entity.name.to_owned())).collect()
    }

    #[test]
    fn names_and_adjectives_lead_to_one_name() {
        use EntityKind::{City, Group, Institution, Office, Person, Region, State};
        for (text, expected) in [
            (
                "De Deense regering steunt Denemarken.",
                vec![(State, "Denemarken"), (Group, "kabinet"), (State, "Denemarken")],
            ),
            (
                "Premier Frederiksen sprak in Kopenhagen.",
                vec![(Person, "Premier Frederiksen"), (City, "Kopenhagen")],
            ),
            (
                "De ministers Kajsa en Eide waren er; later vertrok Eide.",
                vec![(Person, "Kajsa"), (Person, "Eide"), (Person, "Eide")],
            ),
            ("De minister van Defensie zegde dat toe.", vec![(Office, "minister van Defensie")]),
            ("Het lid Van der Plas vroeg dat.", vec![(Person, "lid Van der Plas")]),
            ("Op de Westelijke Balkan is het rustig.", vec![(Region, "Westelijke Balkan")]),
            ("Het VN-mandaat loopt af.", vec![(Institution, "VN")]),
            ("Er is nog een lid op de vergadering.", vec![]),
        ] {
            let expected: Vec<_> = expected.into_iter().map(|(kind, name)| (kind, name.to_owned())).collect();
            assert_eq!(names(text), expected, "{text}");
        }
    }
}

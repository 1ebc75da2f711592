//! Date expressions: recognised in the words, refined, resolved against the reference date.
//!
//! ```text
//! tokens ─ run ─▶ runs of atoms ─ form ─▶ hits ─ refine ─▶ expressions ─ reference, tie, resolve ─▶ dates
//! ```
//!
//! A language is a table of words and a few functions ([`sense::Tongue`]); the written forms are
//! recognised by what words mean ([`sense::Sense`]), one function each ([`form`]), and read no word of
//! any language. What an expression says ([`said::Said`]) is kept apart from what it is taken to mean.

mod dutch;
mod english;
mod feast;
mod form;
mod meeting;
mod reference;
mod refine;
mod resolve;
mod run;
mod said;
mod sense;
mod tense;
mod tie;
mod told;

#[cfg(test)]
mod heads;
#[cfg(test)]
mod sentences;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::cursor::{Covered, Cursor};
use super::document::Document;
use crate::model::{Basis, Day, Diagnostic, Doubt, Edtf};
use resolve::{Context, resolve};
use said::{Meaning, Which};
use sense::Vocabulary;

/// A date expression with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundDate {
    /// Bytes of the clean text.
    pub range: Range<usize>,
    /// Its tokens, as indices of [`Document::tokens`].
    pub tokens: Range<usize>,
    /// Its sentence, as an index of [`Document::sentences`].
    pub sentence: usize,
    /// What it means.
    pub value: Edtf,
    /// How that was found.
    pub basis: Basis,
}

/// The dates of a report in reading order, and the day that relative ones are counted from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// The date expressions; they do not overlap.
    pub found: Vec<FoundDate>,
    /// The report's own date.
    pub reference: Option<Day>,
    /// Words that were doubtful.
    pub diagnostics: Vec<Diagnostic>,
    pub(super) cursor: Cursor,
    /// The tokens of the dates.
    pub(super) covered: Covered,
}

impl Dates {
    /// The dates of a sentence.
    pub fn of_sentence(&self, sentence: usize) -> &[FoundDate] {
        let start = self.cursor.find(&self.found, |date| date.sentence < sentence);
        let length = self.found[start..].iter().take_while(|date| date.sentence == sentence).count();
        &self.found[start..start + length]
    }

    /// The index of the first date that begins at a token or after it.
    pub fn first_from(&self, token: usize) -> usize {
        self.cursor.find(&self.found, |date| date.tokens.start < token)
    }

    /// The dates that begin in a range of tokens.
    pub fn within(&self, tokens: Range<usize>) -> &[FoundDate] {
        let dates = &self.found[self.first_from(tokens.start)..];
        &dates[..dates.iter().take_while(|date| date.tokens.start < tokens.end).count()]
    }

    /// Whether one of some tokens belongs to a date.
    pub fn touch(&self, tokens: Range<usize>) -> bool {
        if tokens.len() < 64 {
            return self.covered.touches(tokens, || self.found.iter().map(|date| date.tokens.clone()));
        }
        let last = self.first_from(tokens.end).checked_sub(1).and_then(|last| self.found.get(last));
        last.is_some_and(|date| tokens.start < date.tokens.end)
    }

    /// The date that a token belongs to.
    pub fn at(&self, token: usize) -> Option<&FoundDate> {
        if !self.covered.has(token, || self.found.iter().map(|date| date.tokens.clone())) {
            return None;
        }
        let date = self.found.get(self.first_from(token + 1).checked_sub(1)?)?;
        (token < date.tokens.end).then_some(date)
    }
}

/// A date expression, as yet without a value.
#[derive(Clone, Debug)]
struct Expression {
    range: Range<usize>,
    tokens: Range<usize>,
    sentence: usize,
    meaning: Meaning,
}

impl Expression {
    /// Whether its value depends on the time of its clause.
    fn needs_tense(&self) -> bool {
        let [first, last] = [self.meaning.first(), self.meaning.last()];
        let open = first.lacks_year() || last.lacks_year() || first.is_own_weekend();
        open && last.toward.is_none()
    }

    /// Whether it stands in brackets.
    fn is_bracketed(&self, document: &Document<'_>) -> bool {
        let before = self.tokens.start.checked_sub(1).map_or("", |token| document.word(token));
        before == "(" || document.word(self.tokens.end) == ")"
    }
}

/// Reads every date of a document, counting from `reference`, or else from the date that the document
/// gives itself.
pub fn dates(document: &Document<'_>, reference: Option<Day>) -> Dates {
    let vocabulary = Vocabulary::new(document);
    let expressions = expressions(document, &vocabulary);
    let reference = reference.or_else(|| reference::find(document, &vocabulary, &expressions));
    let mut dates = Dates { reference, ..Dates::default() };
    let mut ties = tie::Ties::default();
    let mut told = told::Told::default();
    for (index, expression) in expressions.iter().enumerate() {
        let sentence = &document.sentences[expression.sentence];
        let tense = expression
            .needs_tense()
            .then(|| tense::of_date(document, &vocabulary, &sentence.tokens(), &expression.tokens))
            .flatten();
        let earlier = told.earlier(document, &vocabulary, expression);
        let beside = expression.meaning.first().is_beside();
        let earlier = told.met(document, expression).filter(|_| beside).or(earlier);
        let earlier = if beside { told.known(document, expression, earlier, reference) } else { earlier };
        let (near, coming) = (told.is_near(expression), told.coming());
        // What is told after something to come, without a verb of its own, is to come too.
        // `a target set at the conference of 20 July`: what was told there was told before.
        let told_of = expression.needs_tense() && is_of(document, &vocabulary, expression) && {
            let time = tense::of(document, &vocabulary, &sentence.tokens(), &expression.tokens);
            time == Some(tense::Tense::Past)
        };
        let goes_on = near && !told_of || told.goes_on(document, expression);
        let follows = goes_on && expression.needs_tense() && earlier.and_then(Edtf::first) > reference;
        let lasts = follows && told.goes_on(document, expression);
        let tense =
            tense.filter(|_| !lasts).or((follows && reference.is_some()).then_some(tense::Tense::Future));
        let tied = ties.year(document, &vocabulary, &expressions, index, tense, reference);
        let since = expression.needs_tense() && tense::is_since(document, &vocabulary, expression);
        let tied = match reference.filter(|_| since) {
            Some(reference) => tie::last_year(expression, tied, reference),
            None => tied,
        };
        let held = told.held();
        let context = Context { reference, earlier, near, coming, held, tied, tense, told_of };
        let span = || document.text.span(expression.range.clone());
        let Some((value, basis)) = resolve(&expression.meaning, &context) else {
            if matches!(expression.meaning.last().which, Which::Day(..) | Which::MonthDays(..))
                && reference.is_some()
            {
                dates.diagnostics.push(Diagnostic { span: span(), doubt: Doubt::ImpossibleDate });
            }
            continue;
        };
        let year = value.from().map(|point| point.year());
        if basis == Basis::YearInferred && tied.is_none() && year != reference.map(|day| day.ymd().0) {
            dates.diagnostics.push(Diagnostic { span: span(), doubt: Doubt::YearFromAfar });
        }
        told.note(document, &vocabulary, expression, value, reference);
        ties.note(document, expression, value, basis);
        let Expression { range, tokens, sentence, .. } = expression.clone();
        dates.found.push(FoundDate { range, tokens, sentence, value, basis });
    }
    dates
}

/// Whether a date belongs to the noun before it: `de brief van 3 mei`.
fn is_of(document: &Document<'_>, vocabulary: &Vocabulary, expression: &Expression) -> bool {
    let before = expression.tokens.start.checked_sub(1).map(|token| document.word(token));
    before.and_then(|word| vocabulary.senses().get(word)) == Some(sense::Sense::Of)
}

/// Every date expression of a document in reading order.
fn expressions(document: &Document<'_>, vocabulary: &Vocabulary) -> Vec<Expression> {
    let mut atoms = Vec::new();
    let mut found = Vec::new();
    for (index, sentence) in document.sentences.iter().enumerate() {
        run::runs(document, vocabulary, sentence.tokens(), &mut atoms, |run| {
            for hit in refine::refine(run, form::all(run)) {
                let Some(atoms) = run.atoms.get(hit.start..hit.end) else { continue };
                let (Some(first), Some(last)) = (atoms.first(), atoms.last()) else { continue };
                found.push(Expression {
                    range: first.range.start..last.range.end,
                    tokens: first.tokens.start..last.tokens.end,
                    sentence: index,
                    meaning: hit.meaning,
                });
            }
        });
    }
    found
}

//! Lists of undertakings, motions and measures that are kept as a table or in labelled lines.
//!
//! ```text
//! Toegezegd aan: De Vries (D66), debat van 9 juni      Indiener | Aangenomen | Strekking | Uitvoering
//! Inhoud: overzicht van eenheden                       Jansen   | 10-06-2021 | mijnen    | Niet uitgevoerd
//! Stand: volgt in december
//! ```
//!
//! A label and the head of a column say the same: what it is about, when it was asked, how it stands, how
//! much it costs, whose it is. A row or a run of labelled lines is one pledge.

use std::ops::Range;

use super::act::one_of;
use super::amount;
use super::claim::Claim;
use super::context::Context;
use super::role::Role;
use super::title;
use super::unit::{self, Currency};
use super::when::{self, Made};
use crate::list;
use crate::model::{Amount, Basis, Edtf, Language, PledgeKind, Status, Unit};
use crate::parse::date::FoundDate;
use crate::text::list::List;

/// What a column or a labelled line tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    What,
    Made,
    Mover,
    Stand,
    Sum,
    Actor,
}

/// The fields by the first words of their labels.
const LABELS: [(Field, &str); 6] = [
    (
        Field::What,
        "inhoud|strekking|onderwerp|omschrijving|maatregel|toezegging|bijdrage|subject|content|measure|undertaking|contribution",
    ),
    (Field::Made, "toegezegd|aangenomen|datum|debat|date|made|adopted"),
    (Field::Mover, "indiener|mover"),
    (Field::Stand, "stand|status|uitvoering|voortgang|planning|afdoening|progress|delivery"),
    (Field::Sum, "bedrag|amount|kosten|cost"),
    (Field::Actor, "land|bondgenoot|donor|country|ally"),
];
/// How it stands: it is done, it is not.
const DONE: &List =
    list!("uitgevoerd|afgedaan|verzonden|voldaan|overgemaakt|geleverd|done|delivered|completed|paid|sent",);
const REFUSED: &List = list!("verworpen|ontraden|gehonoreerd|afgewezen|rejected|declined|refused|withdrawn");
/// The most tokens of a row that are looked at.
const LONGEST: usize = 200;

/// A row or a run of labelled lines: its fields with their tokens.
#[derive(Default)]
struct Record {
    fields: Vec<(Field, Range<usize>)>,
    /// The sentences it is made of.
    sentences: Range<usize>,
    /// The currency that the head of its column names.
    currency: Option<Currency>,
}

/// Adds the pledges of a report's records to its claims, and takes back what the sentences of their fields
/// claimed by themselves.
pub(super) fn claims(context: &Context<'_>, claims: &mut Vec<Claim>) {
    let document = context.document;
    let mut head: Vec<Option<Field>> = Vec::new();
    let mut currency = None;
    let mut lines = Record::default();
    let mut records = Vec::new();
    let mut index = 0;
    while index < document.sentences.len() {
        let block = document.sentences[index].block();
        let length =
            document.sentences[index..].iter().take_while(|sentence| sentence.block() == block).count();
        let sentences = index..index + length;
        let first = document.sentences[index].tokens().start;
        let tokens = first..document.sentences[sentences.end - 1].tokens().end.min(first + LONGEST);
        index = sentences.end;
        let barred = context.roles_in(tokens.clone()).is(Role::BAR);
        let cells =
            if barred { cells(tokens.clone(), |token| context.is(token, Role::BAR)) } else { Vec::new() };
        if cells.len() > 1 {
            let fields: Vec<_> = cells.iter().map(|cell| field(context, cell)).collect();
            if fields.iter().flatten().count() > 1 {
                currency = tokens.clone().find_map(|token| unit::currency(document.word(token)));
                head = fields;
            } else if cells.len() == head.len() {
                let named = head.iter().zip(cells).filter_map(|(field, cell)| Some(((*field)?, cell)));
                records.push(Record { fields: named.collect(), sentences, currency });
            }
            continue;
        }
        head.clear();
        let labelled = tokens.clone().take(4).find(|&token| document.word(token) == ":");
        match labelled.and_then(|colon| Some((field(context, &(tokens.start..colon))?, colon))) {
            Some((field, colon)) => {
                if lines.fields.iter().any(|(other, _)| *other == field) {
                    keep(&mut records, &mut lines);
                }
                if lines.fields.is_empty() {
                    lines.sentences.start = sentences.start;
                }
                lines.sentences.end = sentences.end;
                lines.fields.push((field, colon + 1..tokens.end));
            }
            None => keep(&mut records, &mut lines),
        }
    }
    keep(&mut records, &mut lines);
    // Those found, and whether a record says the same: taken back at once, since there may be many of both.
    let mut said = vec![false; claims.len()];
    let found: Vec<Claim> =
        records.iter().filter_map(|record| record.claim(context, claims, &mut said)).collect();
    let mut said = said.into_iter();
    claims.retain(|_| !said.next().unwrap_or_default());
    claims.extend(found);
}

/// Puts labelled lines to the records, if there are any.
fn keep(records: &mut Vec<Record>, lines: &mut Record) {
    if !lines.fields.is_empty() {
        records.push(std::mem::take(lines));
    }
}

/// The cells of a row between its bars; one for a line without any.
fn cells(tokens: Range<usize>, bar: impl Fn(usize) -> bool) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let mut start = tokens.start;
    for token in tokens.clone() {
        if bar(token) {
            if token > tokens.start {
                cells.push(start..token);
            }
            start = token + 1;
        }
    }
    if start < tokens.end || cells.is_empty() {
        cells.push(start..tokens.end);
    }
    cells
}

/// What a label tells.
fn field(context: &Context<'_>, label: &Range<usize>) -> Option<Field> {
    if label.len() > 4 {
        return None;
    }
    let word = context.document.word(label.start);
    LABELS.iter().find(|(_, labels)| one_of(*labels, word)).map(|(field, _)| *field)
}

impl Record {
    fn get(&self, wanted: Field) -> Option<Range<usize>> {
        self.fields.iter().find(|(field, _)| *field == wanted).map(|(_, tokens)| tokens.clone())
    }

    /// The pledge that a record holds: it says what, and when it was made or how it stands. Notes which of
    /// the claims, which are in the order of their sentences, it says itself.
    fn claim(&self, context: &Context<'_>, claims: &[Claim], said: &mut [bool]) -> Option<Claim> {
        let document = context.document;
        let what = self.get(Field::What)?;
        let told = [Field::Made, Field::Stand, Field::Sum].into_iter().find_map(|field| self.get(field))?;
        let stand = self.get(Field::Stand).unwrap_or(what.end..what.end);
        let sum = self.get(Field::Sum).and_then(|cell| self.sum(context, cell));
        let mover = self.get(Field::Mover);
        let parliamentary = sum.is_none() && (mover.is_some() || self.get(Field::Made).is_some());
        // What it says first is how it stands; what follows may tell of others.
        let dot = |token: &usize| document.word(*token) == ".";
        let first = stand.start..stand.clone().find(dot).unwrap_or(stand.end);
        let any = |list: &List| document.has(first.clone(), list);
        let denied =
            first.clone().take(3).any(|token| one_of(context.acts.words.negation, document.word(token)));
        let own = |date: &&FoundDate| {
            let named = date.tokens.start > 0 && document.word(date.tokens.start - 1) == ":";
            (named || first.contains(&date.tokens.start)) && when::is_later(context, date.value)
        };
        let due = context.dates_in(stand.clone()).iter().find(own);
        let due = due.map(|date| (when::deadline(date.value), date.range.clone()));
        let status = match () {
            () if any(REFUSED) || denied && any(DONE) => Status::Declined,
            () if any(DONE) => Status::Fulfilled,
            () if mover.is_some() && stand.is_empty() => Status::CalledFor,
            () if parliamentary && mover.is_none() => Status::Made,
            () => Status::Announced,
        };
        let asked = self.get(Field::Made).and_then(|cell| context.dates_in(cell).first());
        let mut phrase = title::phrase(context, what.clone(), |token| context.in_date(token));
        // What its sentences claim by themselves is this pledge, but for what its state tells of others.
        let mut mentions = vec![context.bytes(what.clone()), context.bytes(told)];
        let mut actor = None;
        let (mut kind, mut later) = (PledgeKind::Parliamentary, due);
        let first = claims.partition_point(|claim| claim.sentence < self.sentences.start);
        for (claim, said) in claims.iter().zip(said).skip(first) {
            if !self.sentences.contains(&claim.sentence) {
                break;
            }
            let inside = what.contains(&claim.clause.start);
            if inside || claim.kind == PledgeKind::Parliamentary && claim.status != Status::Declined {
                *said = true;
                mentions.extend(claim.mentions.clone());
                later = claim.due.clone().or(later.take());
                if inside {
                    actor = Some(claim.actor.clone());
                    phrase.clone_from(&claim.title);
                }
            }
        }
        if !phrase.chars().any(char::is_alphabetic) {
            return None;
        }
        let title = match &mover {
            Some(mover) if document.language == Language::Dutch => title::of_motion(
                &format!("Motie-{}", document.slice(context.bytes(mover.clone()))),
                &title::uncased(&phrase),
                document.language,
            ),
            _ => phrase,
        };
        if !parliamentary {
            kind = PledgeKind::Contribution;
        }
        let own = if document.language == Language::Dutch {
            ("kabinet", "Nederland")
        } else {
            ("government", "government")
        };
        let bearer = self.get(Field::Actor).map(|cell| super::party::name(document, cell));
        Some(Claim {
            sentence: self.sentences.start,
            title,
            kind,
            actor: bearer
                .or(actor)
                .unwrap_or_else(|| if parliamentary { own.0.into() } else { own.1.into() }),
            status,
            amount: sum,
            made: Made {
                value: asked.map(|date| date.value).or_else(|| context.dates.reference.and_then(Edtf::on)),
                basis: asked.map_or(Basis::FromContext, |date| date.basis),
                words: asked.map(|date| date.range.clone()),
                event: None,
                own: asked.is_some(),
            },
            due: later,
            mentions,
            clause: what,
            motion: None,
            refers: false,
        })
        .filter(|claim| !claim.title.is_empty())
    }

    /// The money of a cell, in the currency of its column where it names none.
    fn sum(&self, context: &Context<'_>, cell: Range<usize>) -> Option<Amount> {
        let written =
            amount::within(context.amounts, cell.clone()).first().map(|found| found.amount(context.document));
        written.or_else(|| {
            let (thousandths, _) = amount::number(context.document, cell.start, cell.end, true)?;
            Some(Amount { thousandths, unit: Unit::Currency(self.currency?.code().into()) })
        })
    }
}

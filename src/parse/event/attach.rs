//! Which noun a date belongs to: `het debat van 3 mei`, `the summit in Riga (November 2006)`,
//! `de motie-Jansen, d.d. 4 mei`.

use std::ops::Range;

use super::clause::Reader;
use super::words::{Class, Cue, Family, Function, Hit, Sense};
use crate::model::{Edtf, Part};
use crate::parse::date::FoundDate;
use crate::text::list::one_of;

/// How many tokens before a date its noun is looked for.
const REACH: usize = 18;

/// Lengths of time that tell how far a day is from another.
const LENGTHS: &str = "dag|dagen|week|weken|maand|maanden|jaar|day|days|week|weeks|month|months|year|years";

/// How a date is led in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// *op, in, on, at*, or nothing: the date of a clause, or of the noun right before it.
    At,
    /// *van, uit, of*, or in brackets: the date of a noun.
    Of,
    /// *d.d.*: the date of a paper.
    Paper,
    /// *uiterlijk, vóór, tot, by, before, until*: a last day.
    By,
    /// *sinds, vanaf, per, since, from*: a first day.
    From,
    /// *na, after*: a day that something else happened on.
    After,
    /// *voor 2026, for 2026*: the year that money or a plan is for.
    For,
}

impl Reader<'_> {
    /// How a date is led in, and the first token of the words that do so.
    pub fn lead(&self, date: &FoundDate, sentence: &Range<usize>) -> (Lead, usize) {
        let mut start = date.tokens.start;
        let mut lead = Lead::At;
        for back in 1..=4 {
            let Some(token) = date.tokens.start.checked_sub(back).filter(|token| *token >= sentence.start)
            else {
                break;
            };
            let found = match self.word(token) {
                // `eerder dan in 1999` compares, `not later than 1999` is a last day.
                // `niet eerder dan in het vierde kwartaal` says from when on.
                "dan" | "than"
                    if self.one_of(token.wrapping_sub(1), "eerder|earlier|sooner")
                        && self.one_of(token.wrapping_sub(2), "niet|not|no") =>
                {
                    None
                }
                "dan" | "than" if self.one_of(token + 1, "in|op|on|at") => Some(Lead::For),
                // `kort voor Kerst` is no last day.
                "voor" | "vóór" | "before" if self.one_of(token.wrapping_sub(1), SOON) => {
                    return (lead, token - 1);
                }
                "uiterlijk" | "vóór" | "tot" | "by" | "before" | "until" | "till" | "than" => {
                    Some(Lead::By)
                }
                "sinds" | "sedert" | "vanaf" | "since" | "from" => Some(Lead::From),
                // `gaan na de zomer over`: what is told of a season to come comes with it.
                "na" | "after" if is_season(date.value) && date.value.first() >= self.dates.reference => None,
                "na" | "after" | "following" | "ahead" => Some(Lead::After),
                "dated" | "gedateerd" if lead == Lead::At => Some(Lead::Of),
                "dd" | "d.d" | "d" if lead == Lead::At => Some(Lead::Paper),
                // `voor 3 mei` is a last day; `voor 8 tot en met 10 mei` are the days that it is for.
                // `is voorzien voor half februari` says when.
                "voor" | "for"
                    if self
                        .words
                        .verb(token.wrapping_sub(1))
                        .is_some_and(|verb| matches!(verb.sense, Sense::Hold | Sense::Announce)) =>
                {
                    None
                }
                "voor" | "for" if lead == Lead::At => Some(match is_day(date.value) {
                    true if date.value.first() != date.value.last() => Lead::Of,
                    true if self.word(token) == "voor" => Lead::By,
                    // `voor eind september` is a last day too, `voor 2026` is not.
                    false
                        if self.word(token) == "voor"
                            && (!is_year(date.value) || date.value.is_approximate()) =>
                    {
                        Lead::By
                    }
                    _ => Lead::For,
                }),
                // `in de loop van 2027`, `in the course of May`.
                "van" | "of" if self.one_of(token.wrapping_sub(1), "loop|course") => None,
                "van" | "uit" | "of" if lead == Lead::At => Some(Lead::Of),
                "per" if lead == Lead::At => Some(Lead::From),
                "(" if lead == Lead::At => {
                    start = token;
                    return (Lead::Of, start);
                }
                "op" | "in" | "on" | "at" | "de" | "het" | "the" | "en" | "met" | "." | "al" | "eind"
                | "einde" | "end" | "uur" | "avond" | "ochtend" | "middag" | "evening" | "morning"
                | "afternoon" | "periode" | "period" | "loop" | "course" | "as" | "early" | "late" | "no"
                | "later" => None,
                "begin" if !self.is_verb(token) => None,
                _ => break,
            };
            match (self.word(token), found) {
                ("en", None) if self.word(token + 1) != "met" => break,
                (".", None) if !self.word(token.saturating_sub(1)).starts_with('d') => break,
                ("periode" | "period", None) => return (Lead::For, token),
                (_, Some(found)) => {
                    lead = found;
                    start = token;
                }
                _ => start = token,
            }
        }
        (lead, start)
    }

    /// The event noun that a date belongs to, if it belongs to one rather than to its clause.
    pub fn noun_of(&self, date: &FoundDate, lead: (Lead, usize), sentence: &Range<usize>) -> Option<Hit> {
        let (lead, start) = lead;
        match lead {
            // A paper is of one day; two days are those of the meeting that it is about.
            Lead::Paper if date.value.first() != date.value.last() => self.noun_before(start, sentence, true),
            Lead::Paper => self.paper_before(start, sentence),
            Lead::Of => self.noun_before(start, sentence, true).or_else(|| self.noun_after(date, sentence)),
            Lead::At => {
                let apposed = start
                    .checked_sub(1)
                    .is_some_and(|before| before >= sentence.start && self.word(before) == ",");
                if apposed {
                    // `de vergadering van de Raad, op 3 mei te Brussel gehouden`.
                    let near = date.tokens.end..sentence.end.min(date.tokens.end + 5);
                    let held = near.clone().find(|token| self.is_verb(*token)).is_some_and(|verb| {
                        self.words.verb(verb).is_some_and(|found| found.sense == Sense::Hold)
                            && self.stop(verb + 1)
                            && (near.start..verb).all(|token| !self.stop(token))
                    });
                    if held {
                        return self.noun_before(start.saturating_sub(1), sentence, true);
                    }
                    let closed = self.stop(date.tokens.end) || date.tokens.end >= sentence.end;
                    // `vijf dagen na de inval, op 1 maart, …`: that is another day.
                    let other = |hit: &Hit| {
                        let article = usize::from(self.is(hit.start.wrapping_sub(1), Function::Determiner));
                        let led = hit.start.wrapping_sub(1 + article);
                        self.one_of(led, "na|voor|vóór|after|before|of")
                            && self.one_of(led.wrapping_sub(1), LENGTHS)
                    };
                    let hit = self.noun_before(start.saturating_sub(1), sentence, false).filter(|_| closed);
                    return hit.filter(|hit| !other(hit));
                }
                let own = self
                    .noun_before(start, sentence, false)
                    .filter(|hit| !self.done_on(*hit, start, sentence));
                own.or_else(|| self.noun_after(date, sentence))
            }
            // `since the 2014 pledge`, `after the 4 May debate`: the noun has the date of its own.
            _ => self.noun_after(date, sentence),
        }
    }

    /// The nearest event noun to the left that the words at `end` can belong to. With `strong` a
    /// preposition has tied them to a noun, and more may stand between.
    fn noun_before(&self, end: usize, sentence: &Range<usize>, strong: bool) -> Option<Hit> {
        // What stands behind a colon is a list only where it is no clause.
        let listed = || !self.has_verb(end..sentence.end.min(end + 10));
        let low = end.saturating_sub(if strong { REACH } else { 2 * REACH / 3 }).max(sentence.start);
        let hits = self.words.hits(low..end);
        let mut token = end;
        while token > low {
            token -= 1;
            if let Some(hit) = hits.iter().rev().find(|hit| hit.start <= token && token < hit.end) {
                let eve = hit.start.checked_sub(3).is_some_and(|eve| {
                    (eve..hit.start).any(|token| self.words.says(Cue::Aside, self.word(token)))
                });
                if eve {
                    return None;
                }
                // `commissiedebat NAVO FMM van 22 maart`: the debate, which has the meeting as its name.
                let outer = hits.iter().rev().find(|outer| {
                    strong
                        && outer.end <= hit.start
                        && hit.start - outer.end <= 2
                        && matches!(outer.noun.family, Family::Debate | Family::Letter)
                        && (outer.end..hit.start).all(|between| self.entities.at(between).is_some())
                });
                return Some(*outer.unwrap_or(hit));
            }
            if self.date_at(token).is_some() {
                return None;
            }
            match self.word(token) {
                ")" => {
                    // Over the brackets: `de FMM (Brussel) van 4 april`.
                    let open = (low..token).rev().find(|open| self.word(*open) == "(")?;
                    token = open;
                    continue;
                }
                "," | "en" | "and" if strong && self.capital(token + 1) => continue,
                // `Eerdere bijeenkomsten: 25 februari`, `de top in Washington, van 9 juli`.
                ":" if token + 1 == end && listed() => continue,
                "," if strong && token + 1 == end => continue,
                _ => {}
            }
            let passes = match self.words.class(token) {
                _ if self.entities.at(token).is_some() => true,
                Class::Verb(_) | Class::Function(Function::Pronoun | Function::Subordinator) => false,
                Class::Function(Function::Conjunction | Function::Adverb) => strong,
                Class::Function(Function::Preposition) => {
                    strong
                        || self.one_of(
                            token,
                            "in|van|te|of|at|voor|for|met|with|op|on|against|tegen|uit|aan|tot|to",
                        )
                }
                _ => !self.stop(token),
            };
            if !passes {
                return None;
            }
        }
        None
    }

    /// Whether a date with *op, on* behind a paper or a request says when something was done with it
    /// rather than when it is from: `the parliament ratified the protocol on 3 May`, `met at the request
    /// of the ministers on 3 May`.
    pub(super) fn done_on(&self, hit: Hit, lead: usize, sentence: &Range<usize>) -> bool {
        let paper = matches!(
            hit.noun.family,
            Family::Declaration
                | Family::Letter
                | Family::Accession
                | Family::Motion
                | Family::Offer
                | Family::Occasion
                | Family::Truce
        );
        if !paper || !self.one_of(lead, "on|op|in") {
            return false;
        }
        let low = sentence.start.max(hit.start.saturating_sub(REACH));
        (low..hit.start).rev().take_while(|token| !self.stop(*token)).any(|token| {
            self.words.verb(token).is_some_and(|verb| {
                !matches!(verb.sense, Sense::Plain | Sense::Auxiliary | Sense::Hold)
                    || verb.sense == Sense::Hold && self.led(hit, sentence).is_some()
            })
        })
    }

    /// The paper that *d.d.* dates: the first one named since the last date of that kind.
    fn paper_before(&self, end: usize, sentence: &Range<usize>) -> Option<Hit> {
        let low = end.saturating_sub(4 * REACH).max(sentence.start);
        let low = (low..end).rev().find(|token| self.word(*token) == ";").map_or(low, |token| token + 1);
        let hits = self.words.hits(low..end);
        hits.iter().find(|hit| matches!(hit.noun.family, Family::Letter | Family::Motion)).copied()
    }

    /// The event noun right after a date: `the 22 March debate`, `the 2014 Wales Summit`.
    pub(super) fn noun_after(&self, date: &FoundDate, sentence: &Range<usize>) -> Option<Hit> {
        let owned =
            self.word(date.tokens.end - 1).ends_with("'s") || self.word(date.tokens.end - 1).ends_with("’s");
        let before = self.word(date.tokens.start.wrapping_sub(1));
        let owner = before.ends_with("'s") || before.ends_with("’s");
        // `het op 3 mei gesloten akkoord`: a participle stands between the day and the noun.
        let article = |back: usize| self.is(date.tokens.start.wrapping_sub(back), Function::Determiner);
        let participle = !self.is_english()
            && (article(1) || article(2) && one_of("op|in", before))
            && is_inflected(self.word(date.tokens.end));
        if participle {
            let next = date.tokens.end + 1;
            let hits = self.words.hits(next..sentence.end.min(next + 3));
            let plain = |token: usize| matches!(self.words.class(token), Class::Other);
            return hits.first().copied().filter(|hit| (next..hit.start).all(plain));
        }
        if !owned && !owner && !one_of("the|its|their|this", before) {
            return None;
        }
        let end = (date.tokens.end + 5).min(sentence.end);
        let hit = *self.words.hits(date.tokens.end..end).first()?;
        let between = date.tokens.end..hit.start;
        between
            .into_iter()
            .all(|token| matches!(self.words.class(token), Class::Other | Class::Mark))
            .then_some(hit)
    }
}

/// Whether a Dutch word has the shape of a participle before its noun: `gesloten`, `gevoerde`,
/// `gepubliceerde`.
fn is_inflected(word: &str) -> bool {
    let prefix =
        ["ge", "be", "ver", "ont"].iter().any(|prefix| word.starts_with(prefix)) || word.contains("ge");
    prefix && (word.ends_with("de") || word.ends_with("te") || word.ends_with("en"))
}

/// Whether a date is known to the day, or to a range of days.
pub fn is_day(date: Edtf) -> bool {
    date.from().is_some_and(|point| matches!(point.part(), Part::Day(..)))
}

/// What stands before *voor* where a day only tells about when.
const SOON: &str = "kort|vlak|even|shortly|just";

/// Whether a date is a season.
fn is_season(date: Edtf) -> bool {
    date.from().is_some_and(|point| matches!(point.part(), Part::Season(_)))
}

/// Whether a date is a year, several years or a decade.
pub fn is_year(date: Edtf) -> bool {
    date.from().is_none_or(|point| matches!(point.part(), Part::Year | Part::Decade))
}

/// Whether the first date lies within the second.
pub fn within(inner: Edtf, outer: Edtf) -> bool {
    match (inner.first(), inner.last(), outer.first(), outer.last()) {
        (Some(first), Some(last), Some(from), Some(to)) => from <= first && last <= to,
        _ => false,
    }
}

//! The shape of a sentence: its clauses, and the noun phrases and verbs inside them.
//!
//! No grammar: the classes of [`super::words`] and the places of marks are enough to cut a sentence
//! where another act begins.

use std::ops::Range;

use super::day::may_be_same;
use super::words::{Class, Family, Function, Hit, Sense, Verb, Words, vocabulary};
use crate::list;
use crate::parse::date::{Dates, FoundDate};
use crate::parse::document::{Document, Marks, TokenKind};
use crate::parse::entity::{Entities, Entity};
use crate::text::list::{self, List, one_of};

/// A document with everything that was read in it so far.
pub struct Reader<'a> {
    /// Tokens and sentences.
    pub document: &'a Document<'a>,
    /// Dates.
    pub dates: &'a Dates,
    /// Names.
    pub entities: &'a Entities<'a>,
    /// The class of every token.
    pub words: Words,
    /// The words that may say that a clause has the day of what stands before it.
    pub same: Marks,
    /// The words and marks at which a clause may begin or end.
    cuts: Marks,
    /// Whether the first lines say that the meeting has two days.
    pub two_days: bool,
}

/// What a verb says that only looks like that of a meeting.
static PLAIN: Verb = Verb { forms: "", sense: Sense::Plain, noun: "", parts: &[] };

/// Whether a clause may begin or end at a word or mark, besides those that the vocabulary has for it: what
/// [`Reader::clauses`] and [`Reader::opens_clause`] ask about must be here too.
fn may_cut(word: &str) -> bool {
    const MARKS: &List = list!(";|:|–|—|•|(|)|,");
    const WORDS: &List =
        list!("en|maar|and|but|of|or|want|wat|what|dat|that|die|sinds|om|before|after|since|until|as");
    one_of(MARKS, word) || one_of(WORDS, word)
}

impl<'a> Reader<'a> {
    /// Reads the words of a document.
    pub fn new(document: &'a Document<'a>, dates: &'a Dates, entities: &'a Entities<'a>) -> Self {
        let two_days = (0..document.head(4)).any(|token| one_of("two-day|tweedaagse", document.word(token)));
        let own = vocabulary(document.language);
        let same = Marks::of(document, |word| may_be_same(own, word));
        Self {
            document,
            dates,
            entities,
            words: Words::new(document),
            same,
            cuts: Marks::of(document, may_cut),
            two_days,
        }
    }

    /// The bytes from the first to the last of some tokens; an empty range for none.
    pub fn bytes(&self, tokens: &Range<usize>) -> Range<usize> {
        let tokens = self.document.tokens.get(tokens.clone()).unwrap_or_default();
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => first.start()..last.end(),
            _ => 0..0,
        }
    }

    /// The words of some tokens as the report writes them.
    pub fn text(&self, tokens: &Range<usize>) -> &'a str {
        self.document.slice(self.bytes(tokens))
    }

    /// The words of some tokens in small letters.
    pub fn folded(&self, tokens: &Range<usize>) -> &str {
        self.document.folded(self.bytes(tokens))
    }

    /// A token in small letters.
    pub fn word(&self, token: usize) -> &str {
        self.document.word(token)
    }

    /// Whether a token is one of some words divided by `|`.
    pub fn one_of(&self, token: usize, words: impl list::Words) -> bool {
        one_of(words, self.word(token))
    }

    /// The date that a token belongs to.
    pub fn date_at(&self, token: usize) -> Option<&'a FoundDate> {
        self.dates.at(token)
    }

    /// Whether a token is a small word of a class and no part of a date.
    pub fn is(&self, token: usize, function: Function) -> bool {
        self.words.is(token, function)
    }

    /// Whether a token is written with a capital.
    pub fn capital(&self, token: usize) -> bool {
        self.document.is_capital(token)
    }

    /// Whether a token is a mark, and none inside a name (`Strasbourg/Kehl`, `d'Orsay`, `c.s.`).
    pub fn stop(&self, token: usize) -> bool {
        self.document.tokens.get(token).is_none_or(|found| found.kind() == TokenKind::Mark)
            && !one_of(list!("/|'|’|-|‑|&|%|$|€|£"), self.word(token))
            && !self.abbreviation_point(token)
            && !self.in_number(token)
    }

    /// Whether a point or comma stands inside a number: `20,000`, `60.000`.
    fn in_number(&self, token: usize) -> bool {
        let number = |token: usize| {
            self.document.tokens.get(token).is_some_and(|token| token.kind() == TokenKind::Number)
        };
        matches!(self.word(token), "," | ".")
            && self.document.is_glued(token)
            && self.document.is_glued(token + 1)
            && number(token.wrapping_sub(1))
            && number(token + 1)
    }

    /// Whether a token is the point of an abbreviation: `c.s.`, `nr.`.
    pub fn abbreviation_point(&self, token: usize) -> bool {
        self.word(token) == "."
            && token > 0
            && one_of(list!("c|s|c.s|nr|d|dd|art|mr|dr|drs|no|zr|hr|ms"), self.word(token - 1))
    }

    /// The verbs of some tokens that say something; particles such as *samen* do not count.
    pub fn has_verb(&self, tokens: Range<usize>) -> bool {
        tokens.into_iter().any(|token| self.is_verb(token))
    }

    /// Whether a token is a verb outside dates, and no separable particle.
    pub fn is_verb(&self, token: usize) -> bool {
        self.words.verb(token).is_some()
            && !one_of(list!("samen|bijeen|plaats|bekend"), self.word(token))
            && self.date_at(token).is_none()
    }

    /// Whether a verb stands behind a token before the next mark.
    fn verb_follows(&self, token: usize) -> bool {
        const REACH: usize = 30;
        (token + 1..token + REACH).take_while(|&next| !self.stop(next)).any(|next| self.is_verb(next))
    }

    /// Whether a new clause begins with this token.
    pub fn opens_clause(&self, token: usize) -> bool {
        if self.is(token, Function::Subordinator) {
            // `take over as lead nation on 26 June`, `is toen een evaluatie voorzien`.
            return match self.word(token) {
                "as" => self.verb_follows(token) && !self.one_of(token + 1, "lead|host|chair"),
                "toen" => !token.checked_sub(1).is_some_and(|before| self.is_verb(before)),
                _ => true,
            };
        }
        let Some(before) = token.checked_sub(1) else { return false };
        let after_comma = self.word(before) == ",";
        match self.word(token) {
            "wat" | "what" => self.is_verb(before),
            // `namen dat plan aan`: the particle shows that *dat* belongs to the object.
            "dat" if self.splits(before) => false,
            // `In Praag werd dat in 2002 …`: after *werd* a pronoun.
            "dat" if self.one_of(before, "werd|werden|wordt|worden") => false,
            // `bevestigden dat een week later`.
            "dat" if self.is_verb(before) && !self.verb_follows(token) => false,
            // `kondigde aan dat zij …`, `said that it …`, but `van dat verdrag`.
            "dat" if self.is(before, Function::Preposition) => {
                self.is(token + 1, Function::Determiner)
                    || self.is(token + 1, Function::Pronoun)
                    || self.entities.at(token + 1).is_some_and(|entity| !entity.adjective)
            }
            "that" => {
                // `announced yesterday that it would`.
                let told = self.date_at(before).is_some()
                    && (self.is(token + 1, Function::Pronoun) || self.is(token + 1, Function::Determiner));
                after_comma || self.is_verb(before) || self.is_verb(token + 1) || told
            }
            "die" | "dat" => {
                after_comma
                    || self.is_verb(before)
                    || self.word(before) == "bekend"
                    || self.date_at(before).is_some() && self.is(token + 1, Function::Determiner)
                    || (matches!(self.words.class(before), Class::Other | Class::Noun(_))
                        && self.date_at(before).is_none())
            }
            // `sinds Rusland Oekraïne binnenviel`: a verb ends the clause.
            "sinds" if !self.is(token + 1, Function::Determiner) && self.date_at(token + 1).is_none() => {
                (token + 2..token + 14)
                    .find(|next| self.stop(*next) && self.date_at(*next).is_none())
                    .is_some_and(|stop| self.is_verb(stop - 1))
            }
            // `Op 4 mei, om …`; as a preposition of time `om` stands before a number.
            "om" => !matches!(self.words.class(token + 1), Class::Number),
            "before" | "after" | "since" | "until" | "as" => {
                // A conjunction where a verb follows before the next mark.
                (token + 1..token + 8)
                    .take_while(|next| !self.stop(*next) && self.date_at(*next).is_none())
                    .any(|next| self.words.verb(next).is_some())
            }
            _ => false,
        }
    }

    /// Whether a verb has its particle at the end of the clause, before the next mark.
    fn splits(&self, verb: usize) -> bool {
        let Some(parts) = self.words.verb(verb).map(|verb| verb.parts) else { return false };
        let end = (verb + 1..verb + 16).find(|token| self.stop(*token)).unwrap_or(verb + 16);
        parts.iter().any(|(part, _)| self.parts(part, verb + 2..end))
    }

    /// The comma that closes an insertion of who says so, opened by the comma at a token: `, zo bracht hij in
    /// herinnering,`, `, the Minister was able to announce,`.
    pub fn insertion(&self, token: usize) -> Option<usize> {
        if self.word(token) != "," {
            return None;
        }
        let close = (token + 2..token + 12).find(|token| self.stop(*token))?;
        let opens =
            self.word(token + 1) == "zo" && self.is_verb(token + 2) || self.word(token + 1) == "aldus";
        let says =
            self.one_of(close - 1, list!("said|says|announce|announced|recalled|noted|added|stressed|hope"));
        let told = says && !self.one_of(token + 1, "which|who|that") && close > token + 2;
        // `, zoals gebruikelijk,`, `, as agreed,`.
        let usual = self.one_of(token + 1, "zoals|as") && close <= token + 4;
        (self.word(close) == "," && (opens || told || usual)).then_some(close)
    }

    /// Cuts a sentence into clauses. Clauses do not overlap and are in order; marks and joining words
    /// at their ends stay outside.
    pub fn clauses(&self, sentence: Range<usize>) -> Vec<Range<usize>> {
        let mut atoms: Vec<(Range<usize>, bool)> = Vec::new();
        let mut start = sentence.start;
        let mut depth_open: Option<usize> = None;
        let cut = |atoms: &mut Vec<(Range<usize>, bool)>, from: usize, to: usize, hard: bool| {
            if from < to {
                atoms.push((from..to, hard));
            }
        };
        let mut hard = true;
        let mut inserted = 0;
        for token in sentence.clone() {
            if !self.cuts.at(self.document, token) && !self.is(token, Function::Subordinator) {
                continue;
            }
            let word = self.word(token);
            if word == ","
                && let Some(close) = self.insertion(token).filter(|_| token >= inserted)
            {
                inserted = close + 1;
            }
            if token < inserted || self.date_at(token).is_some() {
                continue;
            }
            match word {
                ";" | ":" | "–" | "—" | "•" => {
                    cut(&mut atoms, start, token, hard);
                    (start, hard) = (token + 1, true);
                }
                "(" => {
                    depth_open = Some(token);
                }
                ")" => depth_open = None,
                "," if depth_open.is_none() && !self.in_number(token) => {
                    cut(&mut atoms, start, token, hard);
                    (start, hard) = (token + 1, false);
                }
                "en" | "maar" | "and" | "but" | "of" | "or" | "want"
                    if depth_open.is_none()
                        && self.is(token, Function::Conjunction)
                        && start < token
                        && !self.opens_clause(token + 1) =>
                {
                    cut(&mut atoms, start, token, hard);
                    (start, hard) = (token, false);
                }
                _ if depth_open.is_none() && token > start && self.opens_clause(token) => {
                    cut(&mut atoms, start, token, hard);
                    (start, hard) = (token, true);
                }
                _ => {}
            }
            if token == start && self.opens_clause(token) {
                hard = true;
            }
        }
        cut(&mut atoms, start, sentence.end, hard);
        self.join(atoms)
    }

    /// Joins pieces without a verb of their own to the piece before them, or the first ones to the one
    /// after.
    fn join(&self, atoms: Vec<(Range<usize>, bool)>) -> Vec<Range<usize>> {
        let mut clauses: Vec<Range<usize>> = Vec::new();
        // Whether the last clause lacks a verb that says something.
        let mut open = true;
        for (index, (atom, hard)) in atoms.iter().enumerate() {
            let verbs = self.has_verb(atom.clone());
            let says = verbs && !self.only_auxiliary(atom.clone());
            let next = atoms.get(index + 1);
            // `HC 12, published on 3 May, says …`: the participle is no part of what it is said of.
            let aside = open
                && verbs
                && !hard
                && next.is_some_and(|(next, hard)| !hard && self.has_verb(next.clone()))
                && self.is_apposed(atom);
            let leads = !verbs && next.is_some_and(|(next, hard)| !hard && self.leads(atom, next));
            match clauses.last_mut() {
                Some(last) if !hard && !aside && (open || !verbs && !leads) => {
                    last.end = atom.end;
                    open &= !says;
                }
                _ => {
                    clauses.push(atom.clone());
                    open = !says;
                }
            }
        }
        clauses
    }

    /// Whether a piece without a verb is the first half of the subject of the next one: `and Minister Kuleba
    /// | and Minister Popescu joined them`.
    fn leads(&self, atom: &Range<usize>, next: &Range<usize>) -> bool {
        let conjunction = |token: usize| self.is(token, Function::Conjunction);
        let verb = next.clone().find(|token| self.is_verb(*token));
        atom.end == next.start
            && conjunction(atom.start)
            && conjunction(next.start)
            && verb.is_some_and(|verb| verb > next.start + 1)
    }

    /// Whether the only verbs of some tokens are auxiliaries: `Nederland heeft, samen met …`.
    fn only_auxiliary(&self, tokens: Range<usize>) -> bool {
        tokens
            .into_iter()
            .filter(|token| self.is_verb(*token))
            .all(|token| matches!(self.words.verb(token), Some(verb) if verb.sense == Sense::Auxiliary))
    }

    /// The tokens of a clause without the joining words and marks at its ends.
    pub fn trimmed(&self, mut clause: Range<usize>) -> Range<usize> {
        while clause.start < clause.end
            && (self.stop(clause.start) || self.is(clause.start, Function::Conjunction))
            && self.date_at(clause.start).is_none()
        {
            clause.start += 1;
        }
        while clause.start < clause.end && self.stop(clause.end - 1) && self.date_at(clause.end - 1).is_none()
        {
            clause.end -= 1;
        }
        clause
    }

    /// The entities of some tokens.
    pub fn entities(&self, tokens: &Range<usize>) -> &'a [Entity<'a>] {
        self.entities.within(tokens.clone())
    }

    /// Whether a clause denies what it says.
    pub fn denied(&self, tokens: Range<usize>) -> bool {
        tokens.into_iter().any(|token| one_of(list!("niet|geen|not|no|never|nooit"), self.word(token)))
    }

    /// Whether a clause denies all of what it says: `none is expected`, `van … is geen sprake`.
    pub fn denied_whole(&self, tokens: &Range<usize>) -> bool {
        self.denied(tokens.clone()) || self.one_of(self.trimmed(tokens.clone()).start, "none|nobody|niemand")
    }

    /// The first event noun of one of these families in some tokens.
    pub fn hit_of(&self, tokens: &Range<usize>, families: &[Family]) -> Option<Hit> {
        self.words.hits(tokens.clone()).iter().find(|hit| families.contains(&hit.noun.family)).copied()
    }

    /// What the verbs of a clause say, without auxiliaries; the one that says most first.
    pub fn sense(&self, tokens: Range<usize>) -> Option<&'static Verb> {
        let rank = |sense: Sense| match sense {
            Sense::Plain | Sense::Auxiliary => 4,
            Sense::Act => 3,
            Sense::Must | Sense::Hold | Sense::Speak => 2,
            Sense::Meet => 1,
            _ => 0,
        };
        let end = tokens.end;
        tokens
            .filter_map(|token| {
                let verb = self.words.verb(token)?;
                // `blijven, zoals eerder besloten, tot eind 2014`.
                let low = token.saturating_sub(3);
                let opened = (low..token).rev().find(|before| self.one_of(*before, "zoals|as"));
                let aside = opened.is_some_and(|opened| self.word(opened.wrapping_sub(1)) == ",")
                    && self.word(token + 1) == ",";
                if self.date_at(token).is_some() || aside {
                    return None;
                }
                if self.meets_norm(token, verb, end) {
                    return Some(&PLAIN);
                }
                let part = verb.parts.iter().find(|(part, _)| self.parts(part, token + 1..end));
                Some(part.map_or(verb, |(_, parted)| parted))
            })
            .min_by_key(|verb| rank(verb.sense))
    }

    /// Whether what is met is no party but a norm: `met the guideline`, `meet 2%`.
    fn meets_norm(&self, token: usize, verb: &Verb, end: usize) -> bool {
        let object =
            self.is(token + 1, Function::Determiner) || matches!(self.words.class(token + 1), Class::Number);
        let reach = token + 1..end.min(token + 5);
        // `the commitments are being met`.
        if self.word(token) == "met" && self.one_of(token.wrapping_sub(1), "be|been|being|is|are|was|were") {
            return true;
        }
        verb.sense == Sense::Meet
            && self.one_of(token, "meet|meets|met")
            && self.date_at(token + 1).is_none()
            && object
            && self.entities(&reach).is_empty()
            && self.words.hits(reach).is_empty()
    }

    /// Whether a particle stands in some tokens as the second part of a verb: at their end, or before a
    /// mark or another small word.
    fn parts(&self, particle: &str, mut tokens: Range<usize>) -> bool {
        let end = tokens.end;
        tokens.any(|token| {
            self.word(token) == particle
                && (token + 1 == end
                    || self.date_at(token + 1).is_some() && !one_of("op|in|aan", particle)
                    || self.words.verb(token + 1).is_some()
                    || matches!(self.words.class(token + 1), Class::Mark)
                    || self.is(token + 1, Function::Conjunction)
                    || self.is(token + 1, Function::Subordinator)
                    || self.is(token + 1, Function::Preposition)
                    || self.word(token + 1) == "dat")
        })
    }
}

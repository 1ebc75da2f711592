//! The mentions of events in a sentence: what is dated, and what is named without a date.

use std::ops::Range;

use super::attach::Lead;
use super::clause::Reader;
use super::undated::take;
use super::words::{Cue, Family, Hit, Sense, Verb};
use crate::list;
use crate::model::{Basis, Edtf, EventKind};
use crate::order;
use crate::parse::date::FoundDate;
use crate::parse::entity::EntityKind;

/// How far before a noun with a date others may be listed that have the same date, in tokens.
const LISTED: usize = 16;

/// The longest clause that is looked at around a date, in tokens on either side: what keeps the
/// work linear in a sentence without an end.
pub(super) const WINDOW: usize = 60;

/// What the words of a mention are built around.
#[derive(Clone, Copy, Debug)]
pub enum Head {
    /// An event noun.
    Noun(Hit),
    /// The verb of a clause.
    Verb(&'static Verb),
    /// A clause without a verb that says more.
    Clause,
    /// The city of a summit.
    City,
    /// A noun phrase that a preposition ties to its date, as its first token and the one after its last.
    Phrase(usize, usize),
}

/// A place in the text that speaks of an event.
#[derive(Clone, Debug)]
pub struct Mention {
    /// The kind of event.
    pub kind: EventKind,
    /// What it is about.
    pub family: Family,
    /// The name that tells it from others of its family: a city, submitters, states, an ordinal.
    pub key: String,
    /// Its date with the basis, where the words or their surroundings give one.
    pub date: Option<(Edtf, Basis)>,
    /// The tokens that date it.
    pub date_tokens: Option<Range<usize>>,
    /// The tokens that speak of it.
    pub tokens: Range<usize>,
    /// The clause that they stand in.
    pub clause: Range<usize>,
    /// The noun phrase before the clause that gives it its subject or object.
    pub borrowed: Option<Range<usize>>,
    /// The last word of its noun in small letters; empty for a clause.
    pub noun: String,
    /// Whether it stands in the report's title.
    pub title: bool,
    /// Its sentence.
    pub sentence: usize,
    /// What it is built around.
    pub head: Head,
    /// Whether it is what was agreed or promised in a year, which may be what a summit of it agreed.
    pub agreed: bool,
    /// Whether it may be the first that is heard of the event; otherwise it only refers to one.
    pub creates: bool,
}

impl Mention {
    /// A mention without a name or a date, whose words are a clause of their own.
    #[inline(never)]
    pub fn of(
        (kind, family): (EventKind, Family),
        sentence: usize,
        tokens: Range<usize>,
        head: Head,
    ) -> Self {
        Self {
            kind,
            family,
            key: String::new(),
            date: None,
            date_tokens: None,
            clause: tokens.clone(),
            tokens,
            borrowed: None,
            noun: String::new(),
            title: false,
            sentence,
            head,
            agreed: false,
            creates: true,
        }
    }

    /// The same on a date.
    #[inline(never)]
    pub fn on(mut self, date: &FoundDate, basis: Basis) -> Self {
        self.date = Some((date.value, basis));
        self.date_tokens = Some(date.tokens.clone());
        self
    }

    /// The same by a name.
    pub fn named(mut self, key: String) -> Self {
        self.key = key;
        self
    }

    /// The same with the last word of its noun.
    pub fn of_noun(mut self, noun: String) -> Self {
        self.noun = noun;
        self
    }

    /// The same in a longer clause.
    pub fn within(mut self, clause: Range<usize>) -> Self {
        self.clause = clause;
        self
    }

    /// The tokens that name who and where: those of the mention with the phrase it borrows.
    pub fn clause_tokens(&self) -> Range<usize> {
        let start = self.borrowed.as_ref().map_or(self.tokens.start, |borrowed| borrowed.start);
        let near = self.tokens.start.saturating_sub(start) < WINDOW;
        if near { start.min(self.tokens.start)..self.tokens.end } else { self.tokens.clone() }
    }
}

/// What the sentences before have told.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The day of the heading that the sentence stands under, as an index of the dates.
    pub day: Option<usize>,
    /// Whether the sentence is a heading.
    pub heading: bool,
    /// Whether the report is about a summit rather than a ministerial.
    pub summit: bool,
    /// Whether the sentence belongs to the title and letterhead.
    pub title: bool,
    /// The key of the session that the heading above names.
    pub session: Option<String>,
}

impl Reader<'_> {
    /// Every mention of a sentence, in reading order.
    pub fn mentions(&self, sentence: usize, context: &Context) -> Vec<Mention> {
        let tokens = self.document.sentences[sentence].tokens();
        let dates = self.dates.of_sentence(sentence);
        let hits = self.words.hits(tokens.clone());
        let meets =
            tokens.clone().any(|token| self.words.verb(token).is_some_and(|verb| verb.sense == Sense::Meet));
        let city = self.entities(&tokens).iter().any(|entity| entity.kind == EntityKind::City);
        if dates.is_empty() && hits.is_empty() && !meets && !city {
            return self.programmed(sentence, context).into_iter().collect();
        }
        let clauses = self.clauses(tokens.clone());
        let mut found = self.counted(sentence, &tokens, dates);
        if found.is_empty() {
            found = self.listed(sentence, &tokens, context);
        }
        let counted = found.len();
        let mut taken: Vec<usize> = Vec::new();
        for mention in &found {
            let sessions = self.words.hits(mention.tokens.clone()).iter();
            taken.extend(sessions.filter(|hit| hit.noun.family == Family::Session).map(|hit| hit.start));
        }
        let mut clausal: Vec<(&FoundDate, Lead)> = Vec::new();
        let mut before: Option<(usize, Hit)> = None;
        for date in dates {
            let lead = self.lead(date, &tokens);
            if found[..counted].iter().any(|mention| mention.date_tokens.as_ref() == Some(&date.tokens)) {
                // `een sessie, een raad en een diner op donderdag`: the session was counted.
                let hit = self.noun_of(date, lead, &tokens).filter(|hit| hit.noun.family != Family::Session);
                for hit in hit.into_iter().flat_map(|hit| self.listed_with(hit, &tokens)) {
                    if hit.noun.family != Family::Session && take(&mut taken, hit.start) {
                        found.push(self.noun_mention(hit, date, hit.start, sentence, &clauses, context));
                    }
                }
                continue;
            }
            if let Some(mention) = self.member_since(date, lead, sentence) {
                found.push(mention);
                continue;
            }
            if self.is_vague(date, lead, dates) && self.noun_after(date, &tokens).is_none() {
                continue;
            }
            let coordinated = before.filter(|(end, _)| self.joins(*end..lead.1)).map(|(_, hit)| hit);
            let named = self.words.hits(date.tokens.clone()).first().copied();
            let hit = named
                .or_else(|| self.noun_of(date, lead, &tokens))
                .or(coordinated)
                .or_else(|| self.pronoun(lead, &tokens, &found));
            match hit.filter(|hit| self.takes_date(*hit, lead.0)) {
                Some(hit) => {
                    before = Some((self.after_brackets(date.tokens.end, tokens.end), hit));
                    take(&mut taken, hit.start);
                    for other in self.listed_with(hit, &tokens) {
                        if take(&mut taken, other.start) {
                            found.push(self.noun_mention(
                                other,
                                date,
                                other.start,
                                sentence,
                                &clauses,
                                context,
                            ));
                        }
                    }
                    found.push(self.noun_mention(hit, date, lead.1, sentence, &clauses, context));
                }
                None => clausal.push((date, lead.0)),
            }
        }
        // `Bent u bekend met …?` tells nothing of itself; what it names by a noun it takes for granted.
        let asks = tokens.clone().next_back().is_some_and(|last| self.word(last) == "?")
            && self.words.verb(tokens.start).is_some();
        for (date, lead) in clausal.into_iter().filter(|_| !asks) {
            let clause = self.clause_of(&clauses, date, &tokens);
            // `De avond ervoor, op de 19e, …` says one day twice.
            if found.last().is_some_and(|last| {
                last.clause == clause && last.date.is_some_and(|last| last.0 == date.value)
            }) {
                continue;
            }
            if let Some(mention) = self.clause_mention(date, lead, &clause, sentence, &taken, context) {
                match mention.head {
                    Head::Noun(hit) => {
                        take(&mut taken, hit.start);
                    }
                    Head::City => taken.extend(self.summits_of(&clause)),
                    // `Het protocol, getekend op 3 mei`: the noun is told with the participle.
                    _ if self.is_apposed(&clause) => {
                        let of = mention.borrowed.clone().unwrap_or_default();
                        taken.extend(self.words.hits(of).iter().map(|hit| hit.start));
                    }
                    _ => {}
                }
                if let Head::Noun(hit) = mention.head {
                    for other in self.coordinated(hit, &clause) {
                        take(&mut taken, other.start);
                        let mut mention = mention.clone();
                        (mention.kind, mention.family) = (other.noun.kind, other.noun.family);
                        mention.key = self.key(other, mention.family, &self.phrase(other, &clause));
                        mention.noun = self.noun_word(other);
                        mention.head = Head::Noun(other);
                        found.push(mention);
                    }
                }
                found.push(mention);
            }
        }
        if let [date] = dates {
            found.extend(self.also_listed(date, sentence, &clauses, &mut taken, context));
        }
        found.extend(self.then_told(&clauses, sentence, &taken, context));
        let numbered = context.heading && hits.first().is_some_and(|hit| hit.noun.family == Family::Session);
        for hit in hits {
            let part = numbered && hit.noun.family == Family::Meeting;
            if !part && !taken.contains(&hit.start) && self.date_at(hit.start).is_none() {
                found.extend(self.undated(*hit, &clauses, sentence, context));
            }
        }
        found.extend(self.elliptic(sentence, &tokens));
        if found.is_empty() && context.heading && !context.title {
            found.extend(self.day_heading(sentence));
        }
        if found.is_empty() && !context.heading {
            found.extend(self.programmed(sentence, context));
        }
        if meets {
            found.extend(self.reciprocal(&clauses, sentence));
        }
        for clause in clauses.iter().filter(|_| meets || city) {
            let told = self.dined(clause, sentence).into_iter().chain(self.agreed_at(clause, sentence));
            for mention in told {
                if !found.iter().any(|known| known.clause == *clause) {
                    found.push(mention);
                }
            }
        }
        order::sort_by_key(&mut found, |mention| mention.tokens.start);
        if let [only] = found.as_mut_slice()
            && tokens.len() <= WINDOW
        {
            only.tokens = self.trimmed(tokens);
        }
        for mention in &mut found {
            mention.title = context.title;
        }
        found
    }

    /// A noun with the sessions, councils and meals that are listed before it: `een sessie, een raad en een
    /// diner`.
    fn listed_with(&self, hit: Hit, sentence: &Range<usize>) -> Vec<Hit> {
        let low = sentence.start.max(hit.start.saturating_sub(LISTED));
        let mut listed = self.coordinated(hit, &(low..hit.end));
        listed.push(hit);
        listed
    }

    /// The token after brackets that open at `token`, or `token` itself.
    fn after_brackets(&self, token: usize, end: usize) -> usize {
        if self.word(token) != "(" {
            return token;
        }
        (token..end.min(token + 10)).find(|close| self.word(*close) == ")").map_or(token, |close| close + 1)
    }

    /// The clause around a date, cut to the window.
    fn clause_of(&self, clauses: &[Range<usize>], date: &FoundDate, sentence: &Range<usize>) -> Range<usize> {
        // `in 2014, when the target was agreed`, `twintig jaar geleden dat zij begon`.
        let comma = usize::from(self.word(date.tokens.end) == ",");
        let next = date.tokens.end + comma;
        let ago = self.one_of(date.tokens.end - 1, "geleden|ago");
        // `twee jaar geleden is dat zij begon`.
        let next = next + usize::from(ago && self.one_of(next, "is|was"));
        if self.is_programmed(date, sentence) {
            let index = clauses.partition_point(|clause| clause.end <= date.tokens.end + 1);
            let end = clauses.get(index).map_or(sentence.end, |clause| clause.end);
            return date.tokens.start..end.min(date.tokens.end + WINDOW);
        }
        if self.is_labelled(date, sentence) {
            return sentence.start.max(date.tokens.start.saturating_sub(WINDOW))..date.tokens.end;
        }
        let when = self.words.says(Cue::When, self.word(next)) || ago && self.one_of(next, "dat|that");
        let at = if when && next < sentence.end { next } else { date.tokens.start };
        let index = clauses.partition_point(|clause| clause.end <= at);
        let clause = clauses.get(index).cloned().unwrap_or_else(|| sentence.clone());
        let start = clause.start.max(date.tokens.start.saturating_sub(WINDOW));
        let end = clause.end.min(date.tokens.end + WINDOW);
        let start = if when { date.tokens.start } else { start };
        start.min(date.tokens.start)..end.max(date.tokens.end).min(sentence.end)
    }

    /// Whether only joining words stand between the noun's last date and the next one:
    /// `25 februari, 24 maart en 16 juni`.
    fn joins(&self, between: Range<usize>) -> bool {
        between.len() <= 3
            && !between.is_empty()
            && between.clone().any(|token| self.one_of(token, ",|en|and|&"))
            && between.into_iter().all(|token| self.one_of(token, ",|en|and|&|van|op|of|on"))
    }

    /// `dat uit 2010`, `that of 2010`: the noun that the pronoun stands for.
    fn pronoun(&self, lead: (Lead, usize), sentence: &Range<usize>, found: &[Mention]) -> Option<Hit> {
        let before = lead.1.checked_sub(1).filter(|before| *before > sentence.start)?;
        if lead.0 != Lead::Of || self.word(before - 1) == "," || !self.one_of(before, "dat|die|that|those") {
            return None;
        }
        let clause = sentence.start.max(before.saturating_sub(WINDOW))..before;
        let named = self.words.hits(clause).last().copied();
        named.or_else(|| {
            found
                .iter()
                .rev()
                .find_map(|mention| if let Head::Noun(hit) = mention.head { Some(hit) } else { None })
        })
    }

    /// Whether a noun can be dated in this way. A year alone dates what has a name or is singular.
    fn takes_date(&self, hit: Hit, lead: Lead) -> bool {
        let plural = self.one_of(hit.end - 1, list!("werksessies|sessies|sessions"));
        let budget = self.one_of(hit.end - 1, list!("begroting|mandaat|mandate"));
        !plural && (!budget || lead == Lead::Of)
    }

    /// The clause of a token, cut to the window.
    pub(super) fn clause_at(&self, clauses: &[Range<usize>], token: usize, sentence: usize) -> Range<usize> {
        let index = clauses.partition_point(|clause| clause.end <= token);
        let all = &self.document.sentences[sentence].tokens();
        let clause = clauses.get(index).filter(|clause| clause.start <= token).unwrap_or(all);
        clause.start.max(token.saturating_sub(WINDOW))..clause.end.min(token + WINDOW)
    }

    /// The last word of a noun, in small letters.
    pub(super) fn noun_word(&self, hit: Hit) -> String {
        self.word(hit.end - 1).to_owned()
    }
}

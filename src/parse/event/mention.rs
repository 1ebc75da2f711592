//! The mentions of events in a sentence: what is dated, and what is named without a date.

use std::ops::Range;

use super::attach::{Lead, is_day, is_year};
use super::background;
use super::clause::Reader;
use super::words::{Class, Family, Function, Hit, Sense, Verb};
use crate::model::{Basis, Edtf, EventKind, Point};
use crate::parse::date::FoundDate;
use crate::parse::entity::EntityKind;

/// The longest clause that is looked at around a date, in tokens on either side: what keeps the
/// work linear in a sentence without an end.
const WINDOW: usize = 60;

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
    /// Whether it may be the first that is heard of the event; otherwise it only refers to one.
    pub creates: bool,
}

impl Mention {
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
}

impl Reader<'_> {
    /// Every mention of a sentence, in reading order.
    pub fn mentions(&self, sentence: usize, context: &Context) -> Vec<Mention> {
        let tokens = self.document.sentences[sentence].tokens.clone();
        let dates = self.dates.of_sentence(sentence);
        let clauses = self.clauses(tokens.clone());
        let mut found = self.counted(sentence, &tokens, dates);
        let counted = found.len();
        let mut taken: Vec<usize> = Vec::new();
        let mut clausal: Vec<(&FoundDate, Lead)> = Vec::new();
        let mut before: Option<(usize, Hit)> = None;
        for date in dates {
            if found[..counted].iter().any(|mention| mention.date_tokens.as_ref() == Some(&date.tokens)) {
                continue;
            }
            let lead = self.lead(date, &tokens);
            if self.is_vague(date, lead.0, dates) {
                continue;
            }
            let coordinated = before.filter(|(end, _)| self.joins(*end..lead.1)).map(|(_, hit)| hit);
            let named = self.words.hits(date.tokens.clone()).first().copied();
            let hit = named
                .or_else(|| self.noun_of(date, lead, &tokens))
                .or(coordinated)
                .or_else(|| self.pronoun(lead, &found));
            match hit.filter(|hit| self.takes_date(*hit, lead.0)) {
                Some(hit) => {
                    before = Some((self.after_brackets(date.tokens.end, tokens.end), hit));
                    taken.push(hit.start);
                    found.push(self.noun_mention(hit, date, lead.1, sentence, &clauses, context));
                }
                None => clausal.push((date, lead.0)),
            }
        }
        for (date, lead) in clausal {
            let clause = self.clause_of(&clauses, date, &tokens);
            if let Some(mention) = self.clause_mention(date, lead, &clause, sentence, &taken, context) {
                if let Head::Noun(hit) = mention.head {
                    taken.push(hit.start);
                }
                found.push(mention);
            }
        }
        let numbered = context.heading
            && self.words.hits(tokens.clone()).first().is_some_and(|hit| hit.noun.family == Family::Session);
        for hit in self.words.hits(tokens.clone()) {
            let part = numbered && hit.noun.family == Family::Meeting;
            if !part && !taken.contains(&hit.start) && self.date_at(hit.start).is_none() {
                found.extend(self.undated(*hit, &clauses, sentence, context));
            }
        }
        found.extend(self.reciprocal(&clauses, sentence));
        found.sort_by_key(|mention| mention.tokens.start);
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

    /// The token after brackets that open at `token`, or `token` itself.
    fn after_brackets(&self, token: usize, end: usize) -> usize {
        if self.word(token) != "(" {
            return token;
        }
        (token..end.min(token + 10)).find(|close| self.word(*close) == ")").map_or(token, |close| close + 1)
    }

    /// The clause around a date, cut to the window.
    fn clause_of(&self, clauses: &[Range<usize>], date: &FoundDate, sentence: &Range<usize>) -> Range<usize> {
        let index = clauses.partition_point(|clause| clause.end <= date.tokens.start);
        let clause = clauses.get(index).cloned().unwrap_or_else(|| sentence.clone());
        let start = clause.start.max(date.tokens.start.saturating_sub(WINDOW));
        let end = clause.end.min(date.tokens.end + WINDOW);
        start.min(date.tokens.start)..end.max(date.tokens.end).min(sentence.end)
    }

    /// Whether a date only says *now* or is the frame of a closer one: `deze maand`, `volgende week`
    /// beside the days, the year that money is for, `stand per`, and a day that something else
    /// happened on.
    fn is_vague(&self, date: &FoundDate, lead: Lead, others: &[FoundDate]) -> bool {
        let first = self.word(date.tokens.start);
        let this = matches!(first, "dit" | "deze" | "this") && is_year_or_month(date.value);
        let week = date.tokens.clone().any(|token| matches!(self.word(token), "week" | "maand" | "month"));
        let frame =
            week && others.iter().any(|other| other.tokens != date.tokens && within(other.value, date.value));
        let as_of = matches!(self.word(date.tokens.start.wrapping_sub(2)), "stand" | "as");
        this || frame || as_of || matches!(lead, Lead::For | Lead::After)
    }

    /// Whether only joining words stand between the noun's last date and the next one:
    /// `25 februari, 24 maart en 16 juni`.
    fn joins(&self, between: Range<usize>) -> bool {
        between.len() <= 3
            && !between.is_empty()
            && between.clone().any(|token| matches!(self.word(token), "," | "en" | "and" | "&"))
            && between.into_iter().all(|token| {
                matches!(self.word(token), "," | "en" | "and" | "&" | "van" | "op" | "of" | "on")
            })
    }

    /// `dat uit 2010`, `that of 2010`: the noun that the pronoun stands for.
    fn pronoun(&self, lead: (Lead, usize), found: &[Mention]) -> Option<Hit> {
        let before = lead.1.checked_sub(1)?;
        if lead.0 != Lead::Of || !matches!(self.word(before), "dat" | "die" | "that" | "those") {
            return None;
        }
        let clause = before.saturating_sub(WINDOW)..before;
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
        let plural = matches!(self.word(hit.end - 1), "werksessies" | "sessies" | "sessions");
        let budget = matches!(self.word(hit.end - 1), "begroting" | "mandaat" | "mandate");
        !plural && !(budget && lead != Lead::Of)
    }

    /// A mention of a noun with its date.
    fn noun_mention(
        &self,
        hit: Hit,
        date: &FoundDate,
        lead: usize,
        sentence: usize,
        clauses: &[Range<usize>],
        context: &Context,
    ) -> Mention {
        let clause = self.clause_at(clauses, hit.start, sentence);
        let bounds = clause.start..clause.end.max(date.tokens.end);
        let phrase = self.phrase(hit, &bounds);
        let mut span = phrase.start.min(lead)..phrase.end.max(date.tokens.end).min(bounds.end);
        if date.tokens.start > hit.end + WINDOW {
            span = lead.min(date.tokens.start)..date.tokens.end;
        }
        let (kind, family) = self.kind_of(hit, &span, Some(date.value), sentence, context);
        let mut value = date.value;
        if family == Family::Ministerial
            && self.sense(clause.clone()).is_some_and(|verb| verb.sense == Sense::End)
        {
            value = self.two_days(value);
        }
        Mention {
            kind,
            family,
            key: self.key(hit, family, &phrase),
            date: Some((value, date.basis)),
            date_tokens: Some(date.tokens.clone()),
            tokens: span,
            borrowed: self.borrowed(&clause, &self.document.sentences[sentence].tokens),
            clause: bounds,
            noun: self.noun_word(hit),
            title: false,
            sentence,
            head: Head::Noun(hit),
            creates: true,
        }
    }

    /// The clause of a token, cut to the window.
    fn clause_at(&self, clauses: &[Range<usize>], token: usize, sentence: usize) -> Range<usize> {
        let index = clauses.partition_point(|clause| clause.end <= token);
        let all = &self.document.sentences[sentence].tokens;
        let clause = clauses.get(index).filter(|clause| clause.start <= token).unwrap_or(all);
        clause.start.max(token.saturating_sub(WINDOW))..clause.end.min(token + WINDOW)
    }

    /// The last word of a noun, in small letters.
    fn noun_word(&self, hit: Hit) -> String {
        self.word(hit.end - 1).to_owned()
    }

    /// A two-day meeting that ended on a day began the day before; the title says that it had two days.
    fn two_days(&self, end: Edtf) -> Edtf {
        let head = self.document.sentences.iter().take(4).last().map_or(0, |sentence| sentence.tokens.end);
        let two = (0..head).any(|token| matches!(self.word(token), "two-day" | "tweedaagse"));
        let day = end.last().filter(|last| two && is_day(end) && end.first() == Some(*last));
        let range = day.and_then(|day| Some(Edtf::between(Point::on(day.plus(-1))?, Point::on(day)?)));
        range.unwrap_or(end)
    }

    /// The kind of a noun's event. A meeting without a closer name takes it from who meets.
    pub fn kind_of(
        &self,
        hit: Hit,
        phrase: &Range<usize>,
        date: Option<Edtf>,
        sentence: usize,
        context: &Context,
    ) -> (EventKind, Family) {
        let noun = hit.noun;
        match noun.family {
            Family::Meeting => {
                let all = &self.document.sentences[sentence].tokens;
                let wide =
                    all.start.max(phrase.start.saturating_sub(WINDOW))..all.end.min(phrase.end + WINDOW);
                let leaders = self
                    .group(&wide, &["staatshoofden en regeringsleiders", "heads of state and government"]);
                let contact = self.hit_of(phrase, &[Family::Council]).is_some();
                match (contact, leaders, context.summit) {
                    (true, ..) => (EventKind::Session, Family::Council),
                    (_, true, _) => (EventKind::Summit, Family::Summit),
                    (_, _, true) if !self.group(&wide, MINISTERS) => (EventKind::Summit, Family::Meeting),
                    _ => (EventKind::Ministerial, Family::Ministerial),
                }
            }
            Family::Council if self.is_full_council(hit) => {
                let range = date.is_some_and(|date| is_day(date) && date.first() != date.last());
                if range { (EventKind::Ministerial, Family::Ministerial) } else { (noun.kind, noun.family) }
            }
            family => (noun.kind, family),
        }
    }

    /// Whether a council is the North Atlantic Council itself, which also meets as ministers.
    fn is_full_council(&self, hit: Hit) -> bool {
        matches!(
            self.folded(&(hit.start..hit.end)),
            "navo-raad" | "noord-atlantische raad" | "north atlantic council"
        )
    }

    /// Whether one of these groups is named.
    fn group(&self, tokens: &Range<usize>, names: &[&str]) -> bool {
        self.entities(tokens).iter().any(|entity| names.contains(&entity.name))
    }

    /// The event of a clause that a date belongs to.
    fn clause_mention(
        &self,
        date: &FoundDate,
        lead: Lead,
        clause: &Range<usize>,
        sentence: usize,
        taken: &[usize],
        context: &Context,
    ) -> Option<Mention> {
        let all = &self.document.sentences[sentence].tokens;
        let mut mention = Mention {
            kind: EventKind::Other,
            family: Family::Other,
            key: String::new(),
            date: Some((date.value, date.basis)),
            date_tokens: Some(date.tokens.clone()),
            tokens: self.trimmed(clause.clone()),
            clause: clause.clone(),
            borrowed: self.borrowed(clause, all),
            noun: String::new(),
            title: false,
            sentence,
            head: Head::Clause,
            creates: true,
        };
        if let Some(key) = self.summit_city(clause, date.value) {
            mention.key = key.into();
            (mention.kind, mention.family, mention.head) = (EventKind::Summit, Family::Summit, Head::City);
            return Some(mention);
        }
        let verb = self.sense(clause.clone());
        let sense = verb.map(|verb| verb.sense);
        if is_year(date.value) && self.is_budget(date, lead, clause, sense) {
            return None;
        }
        if let Some(hit) = self.clause_noun(clause, mention.borrowed.as_ref(), sense, lead, taken) {
            let phrase = self.phrase(hit, clause);
            (mention.kind, mention.family) = self.kind_of(hit, clause, Some(date.value), sentence, context);
            mention.key = self.key(hit, mention.family, &phrase);
            if mention.family == Family::Motion && mention.key.is_empty() {
                mention.key = self.surname(clause);
            }
            mention.noun = self.noun_word(hit);
            mention.head = Head::Noun(hit);
            if mention.family == Family::Letter && lead == Lead::By && !context.heading {
                mention.kind = EventKind::Letter;
            }
            return Some(mention);
        }
        if let Some(verb) = verb {
            mention.head = Head::Verb(verb);
        }
        (mention.kind, mention.family) = self.kind_of_act(clause, sense, lead);
        if matches!(mention.family, Family::Summit | Family::Ministerial) {
            let city = self.entities(clause).iter().find(|entity| entity.kind == EntityKind::City);
            mention.key = city.map_or_else(String::new, |city| place_key(city.name));
        }
        if mention.family == Family::Accession {
            mention.key = self.states(mention.borrowed.as_ref().unwrap_or(clause));
            if mention.key.is_empty() {
                mention.key = self.states(clause);
            }
        }
        if mention.family == Family::War {
            let mut states = self
                .entities(clause)
                .iter()
                .filter(|entity| entity.kind == EntityKind::State && !entity.adjective);
            mention.key = states.nth(1).map_or_else(String::new, |state| [":", state.name].concat());
        }
        let bare = clause.len() <= date.tokens.len() + 6 && sense.is_none();
        // A date line, or a heading that is only a date.
        (!bare).then_some(mention)
    }

    /// Whether a year is only the one that a sum or a share is for, or one that nothing happens in.
    fn is_budget(&self, date: &FoundDate, lead: Lead, clause: &Range<usize>, sense: Option<Sense>) -> bool {
        let money = clause.clone().any(|token| {
            matches!(
                self.word(token),
                "eur" | "usd" | "gbp" | "€" | "$" | "%" | "procent" | "percent" | "bbp" | "gdp"
            )
        });
        let closer =
            clause.clone().filter_map(|token| self.date_at(token)).any(|other| !is_year(other.value));
        let weak =
            matches!(sense, None | Some(Sense::Plain | Sense::Auxiliary | Sense::Deliver | Sense::Decide));
        let first_since = lead == Lead::From
            && (clause.start..date.tokens.start).any(|token| matches!(self.word(token), "eerste" | "first"));
        first_since
            || match lead {
                Lead::By => money,
                Lead::From => money && weak,
                _ => money || closer || weak,
            }
    }

    /// The surname of the first person of a clause, in small letters.
    fn surname(&self, clause: &Range<usize>) -> String {
        let person = self.entities(clause).iter().find(|entity| entity.kind == EntityKind::Person);
        let name = person.map_or("", |person| person.name).to_lowercase();
        let office = ["de heer ", "mevrouw ", "het lid ", "lid ", "mr ", "ms ", "mrs "];
        let name = office.iter().find_map(|office| name.strip_prefix(office)).unwrap_or(&name);
        name.to_owned()
    }

    /// The states of some tokens, as a key.
    fn states(&self, tokens: &Range<usize>) -> String {
        let states = self.entities(tokens).iter().filter(|entity| entity.kind == EntityKind::State);
        let mut states: Vec<_> = states.map(|entity| entity.name).collect();
        states.sort_unstable();
        states.dedup();
        states.join("+")
    }

    /// The summit whose city stands in a clause with a date that fits.
    fn summit_city(&self, clause: &Range<usize>, date: Edtf) -> Option<&'static str> {
        if is_day(date) {
            return None;
        }
        self.entities(clause).iter().filter(|entity| entity.kind == EntityKind::City).find_map(|entity| {
            let before = self.word(entity.tokens.start.wrapping_sub(1));
            matches!(before, "in" | "te" | "van" | "of" | "at").then_some(())?;
            background::dated(entity.name, date)?;
            background::key(entity.name)
        })
    }

    /// The noun that a dated clause is about: what is held, or where something was said.
    fn clause_noun(
        &self,
        clause: &Range<usize>,
        borrowed: Option<&Range<usize>>,
        sense: Option<Sense>,
        lead: Lead,
        taken: &[usize],
    ) -> Option<Hit> {
        let before = borrowed.map_or(&[][..], |borrowed| self.words.hits(borrowed.clone()));
        let hits = self.words.hits(clause.clone()).iter().chain(before);
        let own =
            || hits.clone().filter(|hit| self.date_at(hit.start).is_none() && !taken.contains(&hit.start));
        // What is done, not what it is done at, after or for.
        let acting = |families: &[Family]| {
            own()
                .find(|hit| families.contains(&hit.noun.family) && self.led(**hit, clause).is_none())
                .copied()
        };
        let any = |families: &[Family]| own().find(|hit| families.contains(&hit.noun.family)).copied();
        let venue = || {
            let met = own().find(|hit| {
                let at = matches!(
                    self.led(**hit, clause),
                    Some("tijdens" | "in" | "bij" | "at" | "during" | "op")
                );
                at && VENUES.contains(&hit.noun.family)
            });
            met.copied().filter(|_| lead != Lead::By)
        };
        if lead == Lead::By {
            let sent = matches!(
                sense,
                Some(Sense::Send | Sense::Receive | Sense::Submit | Sense::Plain | Sense::Auxiliary) | None
            );
            return acting(&[Family::Letter]).filter(|_| sent);
        }
        let found = match sense {
            Some(Sense::Sign) => acting(&[Family::Accession, Family::Truce]),
            Some(Sense::Submit) => acting(&[Family::Motion, Family::Letter]),
            Some(Sense::Send | Sense::Receive) => {
                acting(&[Family::Letter]).or_else(|| any(&[Family::Motion]))
            }
            Some(Sense::Hold | Sense::Begin | Sense::Meet | Sense::Auxiliary) => acting(MEETINGS)
                .or_else(|| if sense == Some(Sense::Begin) { None } else { any(MEETINGS) })
                .or_else(|| acting(&[Family::Letter, Family::Motion])),
            Some(Sense::Announce | Sense::Decide) => acting(&[
                Family::Truce,
                Family::Motion,
                Family::Declaration,
                Family::Accession,
                Family::Letter,
            ]),
            Some(Sense::End) => None,
            Some(Sense::Deliver) => acting(&[Family::Letter, Family::Occasion]),
            Some(Sense::Offer) => acting(&[Family::Motion]),
            _ => acting(&[Family::Motion, Family::Letter, Family::Declaration, Family::Election]),
        };
        found.or_else(venue)
    }

    /// The preposition that leads in the phrase of a noun, if one does.
    fn led(&self, hit: Hit, clause: &Range<usize>) -> Option<&str> {
        let mut start = hit.start;
        while start > clause.start && hit.start - start < 6 && self.qualifies(start - 1) {
            start -= 1;
        }
        while start > clause.start && (self.is(start - 1, Function::Determiner)) {
            start -= 1;
        }
        let before = start.checked_sub(1).filter(|before| *before >= clause.start)?;
        self.is(before, Function::Preposition).then(|| self.word(before))
    }

    /// The kind of an act that has no noun of its own.
    fn kind_of_act(&self, clause: &Range<usize>, sense: Option<Sense>, lead: Lead) -> (EventKind, Family) {
        let to_parliament = || {
            self.entities(clause).iter().any(|entity| {
                matches!(entity.name, "Tweede Kamer" | "Eerste Kamer" | "House of Representatives")
            }) || clause.clone().any(|token| matches!(self.word(token), "u" | "kamer"))
        };
        let member = || {
            clause.clone().any(|token| matches!(self.word(token), "lid" | "lidstaat" | "member"))
                && clause.clone().any(|token| {
                    matches!(
                        self.word(token),
                        "werd" | "werden" | "wordt" | "worden" | "became" | "becomes" | "become"
                    )
                })
        };
        match sense {
            _ if member() => (EventKind::Accession, Family::Accession),
            Some(Sense::Join) => (EventKind::Accession, Family::Accession),
            Some(Sense::Attack) => (EventKind::Conflict, Family::War),
            Some(Sense::Debate) => (EventKind::Debate, Family::Debate),
            Some(Sense::Send) if to_parliament() => {
                let kind = if lead == Lead::By { EventKind::Deadline } else { EventKind::Letter };
                (kind, Family::Letter)
            }
            _ if lead == Lead::By => (EventKind::Deadline, Family::Deadline),
            Some(Sense::Call) => (EventKind::Call, Family::Talk),
            Some(Sense::Visit) => (EventKind::Visit, Family::Visit),
            Some(Sense::Receive) => (EventKind::Visit, Family::Visit),
            Some(Sense::Sign) => (EventKind::Ceremony, Family::Ceremony),
            Some(Sense::Speak) if self.is_committee(clause) => (EventKind::Debate, Family::Debate),
            Some(Sense::Speak | Sense::Meet) => {
                if self.group(clause, &["staatshoofden en regeringsleiders", "heads of state and government"])
                {
                    if sense == Some(Sense::Meet) && !self.dines(clause) {
                        (EventKind::Summit, Family::Summit)
                    } else {
                        (EventKind::Session, Family::Session)
                    }
                } else if self.group(clause, MINISTERS) && sense == Some(Sense::Meet) && !self.dines(clause) {
                    (EventKind::Ministerial, Family::Ministerial)
                } else {
                    (EventKind::Session, Family::Talk)
                }
            }
            Some(Sense::Announce | Sense::Decide) => (EventKind::Declaration, Family::Other),
            Some(Sense::End | Sense::Must) => (EventKind::Deadline, Family::Other),
            _ => (EventKind::Other, Family::Other),
        }
    }

    /// Whether a committee of parliament is named.
    fn is_committee(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|token| matches!(self.word(token), "commissie" | "committee" | "woordvoerders"))
    }

    /// Whether the clause is about a meal.
    fn dines(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|token| {
            matches!(
                self.word(token),
                "dineren" | "dineert" | "dineerde" | "dineerden" | "lunchen" | "dine" | "dined"
            )
        })
    }

    /// A mention of a noun without a date, where the noun is definite and specific, or refers to an
    /// event that was named before.
    fn undated(
        &self,
        hit: Hit,
        clauses: &[Range<usize>],
        sentence: usize,
        context: &Context,
    ) -> Option<Mention> {
        let clause = self.clause_at(clauses, hit.start, sentence);
        let phrase = self.phrase(hit, &clause);
        let (kind, family) = self.kind_of(hit, &phrase, None, sentence, context);
        let key = self.key(hit, family, &phrase);
        let definite = self.definite(hit, &phrase, context.heading);
        let denied = self.denied(clause.clone());
        let day = context.day.filter(|_| !context.heading).map(|index| &self.dates.found[index]);
        let held = matches!(
            self.sense(clause.clone()).map(|verb| verb.sense),
            Some(Sense::Hold | Sense::Meet | Sense::Begin | Sense::Speak | Sense::Auxiliary) | None
        );
        let aside = matches!(
            self.led(hit, &clause),
            Some("vóór" | "voor" | "na" | "aan" | "van" | "before" | "after" | "of" | "for")
        );
        let under_day = day.filter(|_| {
            held && !aside
                && matches!(
                    family,
                    Family::Session | Family::Council | Family::Meal | Family::Forum | Family::Ceremony
                )
        });
        let creates = !denied
            && match family {
                Family::War | Family::Accession => definite && !key.is_empty() && !context.heading,
                Family::Visit => definite && !key.is_empty(),
                Family::Ceremony => !matches!(
                    self.word(hit.end - 1),
                    "verjaardag" | "jubileum" | "ondertekening" | "anniversary" | "signing"
                ),
                Family::Motion => !key.is_empty(),
                Family::Summit => definite && background::key(&key).is_some(),
                Family::Session => !key.is_empty(),
                Family::Debate => definite && self.about(hit, &phrase),
                _ => false,
            };
        let plural = matches!(
            self.word(hit.end - 1),
            "sessies" | "werksessies" | "sessions" | "bijeenkomsten" | "vergaderingen" | "meetings"
        );
        if plural {
            return None;
        }
        let refers = definite || !key.is_empty() || context.title;
        if !creates && !refers && under_day.is_none() {
            return None;
        }
        Some(Mention {
            kind,
            family,
            key,
            date: under_day.map(|day| (day.value, Basis::FromContext)),
            date_tokens: under_day.map(|day| day.tokens.clone()),
            tokens: if context.heading { self.trimmed(clause.clone()) } else { phrase },
            borrowed: None,
            clause,
            noun: self.noun_word(hit),
            title: false,
            sentence,
            head: Head::Noun(hit),
            creates: creates || under_day.is_some(),
        })
    }

    /// Whether a noun phrase is definite: a definite determiner before it, a name in it, or a heading.
    fn definite(&self, hit: Hit, phrase: &Range<usize>, heading: bool) -> bool {
        let determiner = phrase.start.checked_sub(1).map(|token| self.word(token)).unwrap_or_default();
        if (phrase.start..hit.start).any(|token| {
            matches!(self.word(token), "volgende" | "andere" | "next" | "other" | "koude" | "cold")
        }) {
            return false;
        }
        match determiner {
            "de" | "het" | "deze" | "dit" | "die" | "dat" | "the" | "this" | "that" | "their" | "hun" => true,
            "een" | "a" | "an" | "geen" | "no" | "elke" | "every" | "iedere" | "any" => false,
            _ => heading || self.entities(&(phrase.start..hit.start)).iter().any(|entity| entity.adjective),
        }
    }

    /// Whether a noun phrase says what it is about: `het debat over …`.
    fn about(&self, hit: Hit, phrase: &Range<usize>) -> bool {
        (hit.end..phrase.end).any(|token| matches!(self.word(token), "over" | "about" | "on"))
    }

    /// `president Xi en president Poetin elkaar zagen`: a meeting of two persons.
    fn reciprocal(&self, clauses: &[Range<usize>], sentence: usize) -> Option<Mention> {
        let each_other = |token: &usize| matches!(self.word(*token), "elkaar" | "each");
        let tokens = self.document.sentences[sentence].tokens.clone();
        let token = tokens.clone().find(each_other)?;
        let index = clauses.partition_point(|clause| clause.end <= token);
        let clause = clauses.get(index).filter(|clause| clause.len() <= WINDOW)?;
        let persons = self.entities(clause).iter().filter(|entity| entity.kind == EntityKind::Person);
        let verb = self.sense(clause.clone()).filter(|verb| verb.sense == Sense::Meet)?;
        let dated = clause.clone().any(|token| self.date_at(token).is_some());
        (persons.count() >= 2 && !dated).then(|| Mention {
            kind: EventKind::Visit,
            family: Family::Talk,
            key: String::new(),
            date: None,
            date_tokens: None,
            tokens: self.trimmed(clause.clone()),
            clause: clause.clone(),
            borrowed: None,
            noun: String::new(),
            title: false,
            sentence,
            head: Head::Verb(verb),
            creates: true,
        })
    }

    /// The name that tells an event from others of its family.
    fn key(&self, hit: Hit, family: Family, phrase: &Range<usize>) -> String {
        let places = || self.entities(phrase).iter().filter(|entity| entity.kind == EntityKind::City);
        match family {
            Family::Summit | Family::Ministerial | Family::Meeting => {
                let place = places().last().map(|entity| entity.name);
                place.map_or(String::new(), |place| {
                    background::key(place).map_or_else(|| place.to_lowercase(), str::to_owned)
                })
            }
            Family::Session => self.ordinal(hit).map_or(String::new(), super::session::session_key),
            Family::Council => self.entities.at(hit.start).map_or_else(
                || self.folded(&(hit.start..hit.end)).to_owned(),
                |entity| entity.name.to_lowercase(),
            ),
            Family::Meal | Family::Forum => self.folded(&(hit.start..hit.end)).to_owned(),
            Family::Motion => self.submitter(hit, phrase),
            Family::Accession => self.states(phrase),
            Family::War => {
                let entities = self.entities(phrase);
                let target = entities.iter().rev().find(|entity| {
                    matches!(entity.kind, EntityKind::State | EntityKind::Region | EntityKind::City)
                        && entity.tokens.start >= hit.end
                });
                let attacker =
                    entities.iter().find(|entity| entity.kind == EntityKind::State && entity.adjective);
                let act = match self.word(hit.end - 1) {
                    "oorlog" | "inval" | "invasie" | "agressieoorlog" | "war" | "invasion" | "conflict" => "",
                    other => other,
                };
                match (target, attacker) {
                    (Some(target), _) => [act, target.name].join(":"),
                    (None, Some(attacker)) => [act, "by", attacker.name].join(":"),
                    _ if act == "neerhalen" || act == "downing" => act.to_owned(),
                    _ => String::new(),
                }
            }
            Family::Visit => {
                let names = self
                    .entities(phrase)
                    .iter()
                    .filter(|entity| !entity.adjective && entity.tokens.start >= hit.end);
                let names: Vec<_> = names.map(|entity| entity.name).collect();
                if names.len() >= 2 { names.join("+") } else { String::new() }
            }
            _ => String::new(),
        }
    }

    /// The number of a session: `Werksessie 2`, `de tweede sessie`, `de laatste sessie` (0).
    pub fn ordinal(&self, hit: Hit) -> Option<u32> {
        if matches!(self.words.class(hit.end), Class::Number)
            && self.date_at(hit.end).is_none()
            && let Ok(number) = self.word(hit.end).parse::<u32>()
        {
            return (number < 100).then_some(number);
        }
        let before = hit.start.checked_sub(1)?;
        ordinal(self.word(before)).or_else(|| ordinal(self.word(before.checked_sub(1)?)))
    }

    /// The surname of the first submitter of a motion.
    fn submitter(&self, hit: Hit, phrase: &Range<usize>) -> String {
        let word = self.word(hit.start);
        let tail = word.split_once('-').map(|(_, name)| name).unwrap_or_default();
        let end = (hit.end + 14).min(phrase.end.max(hit.end + 6));
        let mut name = String::from(tail);
        let mut token = hit.end;
        let particle =
            |word: &str| matches!(word, "van" | "de" | "der" | "den" | "ten" | "ter" | "el" | "von");
        if name.is_empty() {
            // `motie van het lid Ten Broeke`, `motie Brekelmans c.s.`, `Motie 28 676, nr. 365 – Jansen`.
            while token < end && !(self.capital(token) && !matches!(self.words.class(token), Class::Noun(_)))
            {
                if self.words.verb(token).is_some()
                    || matches!(self.word(token), "over" | "." | "die" | "dat")
                {
                    return name;
                }
                token += 1;
            }
        }
        while token < end.max(hit.end + 3)
            && (particle(&name) || name.is_empty() || particle(name.rsplit(' ').next().unwrap_or_default()))
        {
            let next = self.word(token);
            if next.is_empty() || self.stop(token) || (name.is_empty() && !self.capital(token)) {
                break;
            }
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(next);
            token += 1;
        }
        name
    }

    /// Whether a token may stand before a noun in its phrase as an adjective or a part of the name.
    fn qualifies(&self, token: usize) -> bool {
        self.date_at(token).is_none()
            && match self.words.class(token) {
                _ if self.entities.at(token).is_some_and(|entity| entity.kind != EntityKind::Group) => true,
                // The first word of a sentence has its capital from there.
                Class::Other if self.capital(token) && (token == 0 || self.stop(token - 1)) => {
                    self.word(token).ends_with('e') || self.is_english()
                }
                Class::Other => self.capital(token) || self.word(token).ends_with('e') || self.is_english(),
                Class::Noun(noun) => {
                    self.capital(token) && !matches!(noun.family, Family::Letter | Family::Debate)
                }
                _ => false,
            }
    }

    fn is_english(&self) -> bool {
        self.document.language == crate::model::Language::English
    }

    /// The noun phrase around an event noun, inside `bounds`: adjectives and name before it, and what
    /// prepositions tie to it after it, over a date that stands between.
    pub fn phrase(&self, hit: Hit, bounds: &Range<usize>) -> Range<usize> {
        let mut start = hit.start;
        while start > bounds.start && hit.start - start < 6 && self.qualifies(start - 1) {
            start -= 1;
        }
        let mut end = hit.end;
        let mut dated = false;
        while let Some(next) = self.extend(end, bounds.end.min(hit.end + WINDOW)) {
            // After its date a phrase goes on only with what it is about.
            if dated
                && !matches!(
                    self.word(end),
                    "over" | "ter" | "inzake" | "met" | "voor" | "about" | "on" | "with" | "for" | "in" | "("
                )
            {
                break;
            }
            dated |= (end..next).any(|token| self.date_at(token).is_some());
            end = next;
        }
        start..end
    }

    /// The end of the piece that goes on a noun phrase at `token`: a date, a name, brackets, or a
    /// preposition with its noun phrase.
    pub fn extend(&self, token: usize, end: usize) -> Option<usize> {
        if token >= end {
            return None;
        }
        if let Some(date) = self.date_at(token) {
            return (date.tokens.end <= end).then_some(date.tokens.end);
        }
        if self.word(token) == "(" {
            let close = (token + 1..end.min(token + 8)).find(|close| self.word(*close) == ")")?;
            return Some(close + 1);
        }
        if self.is(token, Function::Preposition) || self.word(token) == "d" {
            if let Some(date) = (token + 1..(token + 4).min(end)).find_map(|next| self.date_at(next)) {
                return (date.tokens.end <= end).then_some(date.tokens.end);
            }
            if matches!(
                self.word(token),
                "na" | "sinds"
                    | "sedert"
                    | "door"
                    | "by"
                    | "since"
                    | "after"
                    | "during"
                    | "tijdens"
                    | "namens"
                    | "via"
                    | "volgens"
            ) {
                return None;
            }
            return self.noun_phrase(token + 1, end);
        }
        if self.capital(token) || (self.word(token) == "c" && self.word(token + 1) == ".") {
            return self.noun_phrase(token, end);
        }
        None
    }

    /// The end of a plain noun phrase at `token`: determiner, adjectives, nouns, names, joined by *en*.
    pub fn noun_phrase(&self, token: usize, end: usize) -> Option<usize> {
        let mut at = token;
        while at < end
            && (self.is(at, Function::Determiner) || self.is(at, Function::Preposition))
            && at < token + 3
        {
            at += 1;
        }
        let first = at;
        while at < end && self.date_at(at).is_none() && !(at > first && self.opens_clause(at)) {
            let part = match self.words.class(at) {
                Class::Other | Class::Noun(_) | Class::Number => true,
                Class::Function(Function::Conjunction) => {
                    at > first
                        && at + 1 < end
                        && matches!(self.word(at), "en" | "and" | "&")
                        && !matches!(self.words.class(at + 1), Class::Verb(_) | Class::Function(_))
                        && self.date_at(at + 1).is_none()
                }
                Class::Mark => !self.stop(at),
                Class::Verb(_) => self.capital(at) && at > first,
                Class::Function(_) => self.capital(at) && at > first,
            };
            if !part {
                break;
            }
            at += 1;
        }
        (at > first).then_some(at)
    }
}

/// What a date in a clause with *is, wordt gehouden, vindt plaats* is the date of.
const MEETINGS: &[Family] = &[
    Family::Summit,
    Family::Ministerial,
    Family::Meeting,
    Family::Session,
    Family::Council,
    Family::Meal,
    Family::Forum,
    Family::Ceremony,
    Family::Debate,
    Family::Visit,
    Family::Talk,
    Family::Election,
    Family::Occasion,
    Family::Truce,
];

/// What something may be said or done at.
const VENUES: &[Family] = &[
    Family::Debate,
    Family::Summit,
    Family::Ministerial,
    Family::Session,
    Family::Council,
    Family::Meal,
    Family::Forum,
    Family::Talk,
    Family::Letter,
];

/// The key of a place: the same for all names of a summit's place.
fn place_key(place: &str) -> String {
    background::key(place).map_or_else(|| place.to_lowercase(), str::to_owned)
}

/// The names of groups of ministers in the entity tables.
const MINISTERS: &[&str] = &[
    "ministers van Buitenlandse Zaken",
    "ministers van Defensie",
    "ministers",
    "foreign ministers",
    "defence ministers",
];

/// Whether a date is a whole year, a month or a season.
fn is_year_or_month(date: Edtf) -> bool {
    use crate::model::Part;
    date.from().is_none_or(|point| matches!(point.part(), Part::Year | Part::Month(_) | Part::Decade))
}

/// Whether the first date lies within the second.
fn within(inner: Edtf, outer: Edtf) -> bool {
    match (inner.first(), inner.last(), outer.first(), outer.last()) {
        (Some(first), Some(last), Some(from), Some(to)) => from <= first && last <= to,
        _ => false,
    }
}

/// An ordinal in words or digits; 0 for the last one.
pub fn ordinal(word: &str) -> Option<u32> {
    Some(match word {
        "eerste" | "1e" | "1ste" | "first" | "1st" | "openings" => 1,
        "tweede" | "2e" | "2de" | "second" | "2nd" => 2,
        "derde" | "3e" | "3de" | "third" | "3rd" => 3,
        "vierde" | "4e" | "4de" | "fourth" | "4th" => 4,
        "vijfde" | "5e" | "5de" | "fifth" | "5th" => 5,
        "zesde" | "sixth" => 6,
        "laatste" | "slot" | "last" | "final" => 0,
        _ => return None,
    })
}

//! Mentions without a date: names, definite phrases that refer to an event, and what a heading dates.

use std::ops::Range;

use super::attach::Lead;
use super::background;
use super::clause::Reader;
use super::mention::{Context, Head, Mention, WINDOW};
use super::words::{Family, Hit, Sense};
use crate::list;
use crate::model::{Basis, EventKind};
use crate::parse::entity::EntityKind;
use crate::text::letters::small;
use crate::text::list::one_of;

/// How many days a session may be away from the report's own day.
const NEAR: i32 = 30;

/// Adds a noun to those of a sentence that a mention has, which are few; `false` where it was one of them.
pub(super) fn take(taken: &mut Vec<usize>, noun: usize) -> bool {
    let new = !taken.contains(&noun);
    taken.push(noun);
    new
}

impl Reader<'_> {
    /// Other sessions, councils and meals that *en* joins to the noun that a clause is about: `de Raad en
    /// de werksessie waren op 3 mei`.
    pub(super) fn coordinated(&self, first: Hit, clause: &Range<usize>) -> Vec<Hit> {
        let part = |hit: &Hit| {
            matches!(hit.noun.family, Family::Session | Family::Council | Family::Meal | Family::Forum)
        };
        if !part(&first) {
            return Vec::new();
        }
        let joined = |hit: &&Hit| {
            let between = first.end.min(hit.end)..first.start.max(hit.start);
            part(hit)
                && hit.start != first.start
                && between.clone().any(|token| self.one_of(token, "en|and"))
                && !between.clone().any(|token| {
                    self.is_verb(token) || self.date_at(token).is_some() || self.opens_clause(token)
                })
                && self.word(hit.start.saturating_sub(1)) != "van"
        };
        self.words.hits(clause.clone()).iter().filter(joined).copied().collect()
    }

    /// A mention of a noun without a date, where the noun is definite and specific, or refers to an
    /// event that was named before.
    pub(super) fn undated(
        &self,
        hit: Hit,
        clauses: &[Range<usize>],
        sentence: usize,
        context: &Context,
    ) -> Option<Mention> {
        let clause = self.clause_at(clauses, hit.start, sentence);
        let phrase = self.phrase(hit, &clause);
        let (kind, family) = self.kind_of(hit, &phrase, None, sentence, context);
        let mut key = self.key(hit, family, &phrase);
        // `Her motion calling for …`.
        let owned =
            phrase.start.checked_sub(1).is_some_and(|owner| self.one_of(owner, list!("her|his|haar|zijn")));
        if family == Family::Motion && key.is_empty() && owned {
            key = self.speaker(sentence, phrase.start);
        }
        // `De volgende top is in Tirana`: none of those that were named before.
        let next = matches!(family, Family::Summit | Family::Ministerial | Family::Meeting)
            && (phrase.start..hit.start).any(|token| self.one_of(token, "volgende|next"))
            && self.day_of(sentence).is_none();
        let city = self.entities(&(hit.end..clause.end)).iter().find(|entity| {
            next && entity.kind == EntityKind::City && self.one_of(entity.tokens.start - 1, "in|at")
        });
        if let Some(city) = city {
            // The summit that the city has seen is none to come.
            let seen = background::nearest(city.name, self.dates.reference).and_then(|summit| summit.days());
            let over = seen.is_some_and(|(first, _)| Some(first) < self.dates.reference);
            key = if over { format!("next {}", city.name) } else { small(city.name) };
        }
        let next = city.is_some();
        let definite = next || self.definite(hit, &phrase, context.heading);
        let denied = || self.denied(clause.clone());
        // In the heading itself a day is that of what follows it.
        let under = |index: &usize| {
            !context.heading || !context.title && self.dates.found[*index].tokens.end <= hit.start
        };
        let heading = context.day.filter(under).map(|index| &self.dates.found[index]);
        let day = heading
            .or_else(|| {
                let day = self.day_before(sentence, hit.start).or_else(|| self.day_of(sentence));
                day.filter(|_| self.introduced(hit, &clause))
            })
            .or_else(|| self.same_day(&clause, sentence, family))
            .or_else(|| {
                self.day_of(sentence).filter(|_| family == Family::Motion && self.submitted(&clause))
            });
        let held = || {
            matches!(
                self.sense(clause.clone()).map(|verb| verb.sense),
                Some(Sense::Hold | Sense::Meet | Sense::Begin | Sense::Speak | Sense::Auxiliary) | None
            )
        };
        let aside = || {
            matches!(
                self.led(hit, &clause),
                Some("vóór" | "voor" | "na" | "aan" | "van" | "before" | "after" | "of" | "for")
            )
        };
        let under_day = day.filter(|_| {
            matches!(
                family,
                Family::Session
                    | Family::Council
                    | Family::Meal
                    | Family::Forum
                    | Family::Ceremony
                    | Family::Motion
            ) && (heading.is_none() || held())
                && !aside()
        });
        // A motion that is not carried out was handed in all the same.
        let creates = (match family {
            _ if next => true,
            // `de Russische oorlog` alone is spoken of, not told.
            Family::War => {
                let told = key.contains(':') && !key.contains(":by:") || self.is_onset(hit);
                definite && !key.is_empty() && told && !context.heading
            }
            Family::Accession => definite && !key.is_empty() && !context.heading,
            Family::Visit => definite && !key.is_empty(),
            Family::Ceremony => {
                let bare = self.one_of(hit.end - 1, "ceremonie|plechtigheid|ceremony");
                (definite || phrase.len() > 1 || !bare)
                    && !self.one_of(hit.end - 1, "verjaardag|jubileum|ondertekening|anniversary|signing")
            }
            Family::Motion => !key.is_empty(),
            Family::Summit => definite && background::key(&key).is_some(),
            Family::Session => !key.is_empty(),
            Family::Debate => definite && self.about(hit, &phrase),
            _ => false,
        }) && (family == Family::Motion || !denied());
        let plural = self
            .one_of(hit.end - 1, list!("sessies|werksessies|sessions|bijeenkomsten|vergaderingen|meetings"));
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
            agreed: false,
            creates: creates || under_day.is_some(),
        })
    }

    /// A heading that is a day and a subject: `Dinsdag 4 april, 15.00 uur: partners en China`. Near the
    /// report's own day it is that of a session.
    pub(super) fn day_heading(&self, sentence: usize) -> Option<Mention> {
        let all = self.document.sentences[sentence].tokens();
        let day = self.day_of(sentence)?;
        let colon =
            (day.tokens.end..all.end.min(day.tokens.end + 8)).find(|token| self.word(*token) == ":")?;
        let subject = self.trimmed(colon + 1..all.end);
        if subject.is_empty() || !self.words.hits(subject.clone()).is_empty() {
            return None;
        }
        let away = day.value.first()?.number() - self.dates.reference?.number();
        let (kind, family) = if away.abs() <= NEAR {
            (EventKind::Session, Family::Forum)
        } else {
            (EventKind::Other, Family::Other)
        };
        Some(
            Mention::of((kind, family), sentence, all.clone(), Head::Phrase(subject.start, subject.end))
                .on(day, day.basis),
        )
    }

    /// Who meets *then*, on the date of the clause before: `in april bestaat zij zeventig jaar; dan komen de
    /// ministers bijeen`.
    pub(super) fn then_told(
        &self,
        clauses: &[Range<usize>],
        sentence: usize,
        taken: &[usize],
        context: &Context,
    ) -> Option<Mention> {
        let pair = clauses.windows(2).find(|pair| {
            let clause = pair[1].clone();
            let dated = |clause: &Range<usize>| clause.clone().any(|token| self.date_at(token).is_some());
            self.one_of(clause.start, list!("dan|then"))
                && clause.len() <= WINDOW
                && !dated(&clause)
                && dated(&pair[0])
                && self.sense(clause).is_some_and(|verb| matches!(verb.sense, Sense::Meet | Sense::Hold))
        })?;
        let date = pair[0].clone().rev().find_map(|token| self.date_at(token))?;
        let mention = self.clause_mention(date, Lead::At, &pair[1], sentence, taken, context)?;
        Some(Mention { date: Some((date.value, Basis::FromContext)), ..mention })
    }

    /// Whether a clause hands something in.
    fn submitted(&self, clause: &Range<usize>) -> bool {
        self.sense(clause.clone()).is_some_and(|verb| verb.sense == Sense::Submit)
    }

    /// Whether a noun of war is one that begins on a day.
    fn is_onset(&self, hit: Hit) -> bool {
        self.one_of(hit.end - 1, "inval|invasie|annexatie|invasion|annexation")
    }

    /// Whether a noun is introduced as held besides what the sentence is about: `begint met een sessie`,
    /// `gevolgd door een diner`, `followed by a session`.
    fn introduced(&self, hit: Hit, clause: &Range<usize>) -> bool {
        let Some(led) = self.led(hit, clause) else { return false };
        let low = clause.start.max(hit.start.saturating_sub(8));
        let follows = (low..hit.start).any(|token| {
            self.one_of(
                token,
                "gevolgd|followed|voorafgegaan|preceded|afgesloten|begint|opent|starts|opens|begins",
            )
        });
        follows && one_of("door|by|met|with", led)
    }

    /// Whether a noun phrase is definite: a definite determiner before it, a name in it, or a heading.
    pub(super) fn definite(&self, hit: Hit, phrase: &Range<usize>, heading: bool) -> bool {
        let determiner = phrase.start.checked_sub(1).map(|token| self.word(token)).unwrap_or_default();
        if (phrase.start..hit.start)
            .any(|token| self.one_of(token, list!("volgende|andere|next|other|koude|cold")))
        {
            return false;
        }
        match determiner {
            "de" | "het" | "deze" | "dit" | "die" | "dat" | "the" | "this" | "that" | "their" | "hun" => true,
            "een" | "a" | "an" | "geen" | "no" | "elke" | "every" | "iedere" | "any" => false,
            _ => heading || self.entities(&(phrase.start..hit.start)).iter().any(|entity| entity.adjective),
        }
    }

    /// Whether a noun phrase says what it is about: `het debat over …`.
    pub(super) fn about(&self, hit: Hit, phrase: &Range<usize>) -> bool {
        (hit.end..phrase.end).any(|token| self.one_of(token, "over|about|on"))
    }

    /// `president Xi en president Poetin elkaar zagen`: a meeting of two persons.
    pub(super) fn reciprocal(&self, clauses: &[Range<usize>], sentence: usize) -> Option<Mention> {
        let each_other = |token: &usize| self.one_of(*token, list!("elkaar|each"));
        let tokens = self.document.sentences[sentence].tokens();
        let token = tokens.clone().find(each_other)?;
        let index = clauses.partition_point(|clause| clause.end <= token);
        let clause = clauses.get(index).filter(|clause| clause.len() <= WINDOW)?;
        let persons = self.entities(clause).iter().filter(|entity| entity.kind == EntityKind::Person);
        let verb = self.sense(clause.clone()).filter(|verb| verb.sense == Sense::Meet)?;
        let dated = clause.clone().any(|token| self.date_at(token).is_some());
        (persons.count() >= 2 && !dated).then(|| {
            Mention::of(
                (EventKind::Visit, Family::Talk),
                sentence,
                self.trimmed(clause.clone()),
                Head::Verb(verb),
            )
            .within(clause.clone())
        })
    }

    /// A dinner that only a verb tells of, on the day that was named before.
    pub(super) fn dined(&self, clause: &Range<usize>, sentence: usize) -> Option<Mention> {
        if clause.len() > WINDOW || !self.dines(clause) {
            return None;
        }
        let day = self.same_day(clause, sentence, Family::Meal)?;
        let verb = self.sense(clause.clone())?;
        Some(
            Mention::of(
                (EventKind::Session, Family::Meal),
                sentence,
                self.trimmed(clause.clone()),
                Head::Verb(verb),
            )
            .on(day, Basis::FromContext)
            .within(clause.clone()),
        )
    }

    /// The summit whose place stands for what was agreed there: `de afspraken van Wales`.
    pub(super) fn agreed_at(&self, clause: &Range<usize>, sentence: usize) -> Option<Mention> {
        let agreed = |token: usize| {
            self.one_of(token, "afspraak|afspraken|besluiten|toezeggingen|commitments|decisions|pledges")
        };
        let city = self.entities(clause).iter().find(|entity| {
            let start = entity.tokens.start;
            entity.kind == EntityKind::City
                && start >= clause.start + 2
                && self.one_of(start - 1, "van|of")
                && agreed(start - 2)
                && background::key(entity.name).is_some()
        })?;
        if self.date_at(city.tokens.end).is_some() || self.date_at(city.tokens.end + 1).is_some() {
            return None;
        }
        let tokens = city.tokens.start - 2..city.tokens.end;
        Some(
            Mention::of((EventKind::Summit, Family::Summit), sentence, tokens, Head::City)
                .named(background::key(city.name)?.to_owned()),
        )
    }
}

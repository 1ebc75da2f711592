//! From an act in a sentence to what it claims: who, what, how much, when, with what status.

use std::ops::Range;

use super::act::{Act, begins, one_of};
use super::amount::{FoundAmount, within};
use super::context::Context;
use super::find::{Found, Tense, find};
use super::guard::{binds, has_infinitive, is_english_infinitive};
use super::kind;
use super::party::{self, Party, PartyKind};
use super::split::{self, Piece};
use super::title;
use super::when::{self, Made, Role};
use crate::model::{Amount, Edtf, Language, PledgeKind, Status};
use crate::text::BlockKind;

/// What one act claims, before claims of the same pledge are brought together.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    /// Its sentence.
    pub sentence: usize,
    /// What the act does.
    pub act: Act,
    /// What is pledged.
    pub title: String,
    /// What sort of pledge.
    pub kind: PledgeKind,
    /// Who is bound.
    pub actor: String,
    /// What has become of it.
    pub status: Status,
    /// How much.
    pub amount: Option<Amount>,
    /// When it was made.
    pub made: Made,
    /// When it is due, and the words that say it.
    pub due: Option<(Edtf, Range<usize>)>,
    /// The words that say it, as bytes of the clean text.
    pub mentions: Vec<Range<usize>>,
    /// The tokens of its clause.
    pub clause: Range<usize>,
    /// The motion it is about, by its name.
    pub motion: Option<String>,
}

/// An act kept, with what stands inside it.
pub(super) struct Kept<'a> {
    /// The act.
    pub found: Found<'a>,
    /// The act of its content: `kondigde aan dat Nederland … levert`.
    pub inner: Option<Found<'a>>,
    /// An act that a participle of the same sentence says of the same thing: `De brief, toegezegd
    /// op …, ontvangt u`.
    pub prior: Option<Found<'a>>,
    /// The end of its clause.
    pub end: usize,
}

/// The claims of a sentence, as an index of the document's sentences.
pub(super) fn claims(context: &Context<'_>, index: usize) -> Vec<Claim> {
    let document = context.document;
    if !matches!(document.kind(index), BlockKind::Paragraph | BlockKind::ListItem) {
        return Vec::new();
    }
    let sentence = document.sentences[index].tokens.clone();
    let kept = keep(context, find(context.acts, document, sentence.clone()), sentence.clone());
    let mut claims = Vec::new();
    if kept.is_empty() {
        return claims;
    }
    let parties = party::parties(document, context.entities, context.acts.words, sentence.clone());
    let mut last: Option<Party> = None;
    for kept in &kept {
        let reader = Reader { context, index, sentence: sentence.clone(), parties: &parties, kept };
        let subject = reader.subject(last.as_ref());
        claims.extend(reader.claims(subject.as_ref()));
        last = subject.or(last);
    }
    claims
}

/// Keeps the acts that stand on their own: one inside the content of another, in a relative clause
/// after it or behind its colon belongs to that one.
fn keep<'a>(context: &Context<'_>, found: Vec<Found<'a>>, sentence: Range<usize>) -> Vec<Kept<'a>> {
    let document = context.document;
    let mut kept: Vec<Kept<'a>> = Vec::new();
    for found in found {
        let end = found.clause.end;
        let Some(last) = kept.last_mut() else {
            kept.push(Kept { found, inner: None, prior: None, end });
            continue;
        };
        let same = found.at < last.end;
        let opened = found.opener.is_some_and(|opener| opener > last.found.at);
        let colon = (last.found.at..found.at).any(|token| document.word(token) == ":");
        let part = last.found.with == Some(found.at);
        if part || same && (opened || colon) {
            let content =
                found.opener.is_some_and(|opener| one_of("dat|that", document.word(opener))) || colon;
            if content && last.inner.is_none() {
                last.inner = Some(found);
            }
            continue;
        }
        // `De brief, toegezegd in het debat van 23 juni, ontvangt u in september.`
        let attribute = last.found.passive && last.found.clause.start == last.found.at;
        if same && attribute && last.prior.is_none() {
            let prior = std::mem::replace(&mut last.found, found);
            last.prior = Some(prior);
            last.end = end;
            continue;
        }
        // The clause of the act before ends where this one begins.
        if same {
            let start = found.clause.start;
            last.end = if start > last.found.at.max(last.found.with.unwrap_or(0)) {
                start
            } else {
                let words = context.acts.words;
                (last.found.at + 1..found.at)
                    .rev()
                    .find(|&token| document.word(token) == "," || one_of(words.joining, document.word(token)))
                    .unwrap_or(found.at)
            };
        }
        kept.push(Kept { found, inner: None, prior: None, end: end.min(sentence.end) });
    }
    kept
}

/// An act of a sentence on its way to claims.
struct Reader<'c, 'a> {
    context: &'c Context<'c>,
    index: usize,
    sentence: Range<usize>,
    parties: &'c [Party],
    kept: &'c Kept<'a>,
}

impl Reader<'_, '_> {
    fn word(&self, token: usize) -> &str {
        self.context.document.word(token)
    }

    fn found(&self) -> &Found<'_> {
        &self.kept.found
    }

    /// The act's clause.
    fn clause(&self) -> Range<usize> {
        let found = self.found();
        found.clause.start.min(found.at)..self.kept.end.max(found.at + 1)
    }

    /// The subject of the act; after a conjunction that of the act before.
    fn subject(&self, last: Option<&Party>) -> Option<Party> {
        let found = self.found();
        let document = self.context.document;
        let clause = self.clause();
        if found.passive {
            let agent = self.parties.iter().find(|party| {
                clause.contains(&party.tokens.start)
                    && party.start > 0
                    && one_of("door|by", document.word(party.start - 1))
            });
            return agent.cloned();
        }
        if clause.start == found.at
            && found.at > self.sentence.start
            && one_of(self.context.acts.words.joining, document.word(found.at - 1))
            && last.is_some()
        {
            return last.cloned();
        }
        let inside = party::subject(self.parties, document, clause.clone(), found.finite);
        let relative = found.opener.filter(|&opener| {
            one_of(self.context.acts.words.relative, document.word(opener))
                || one_of("dat|that", document.word(opener))
        });
        let antecedent = relative.and_then(|opener| {
            let comma = usize::from(opener > 0 && document.word(opener - 1) == ",");
            self.parties.iter().rev().find(|party| party.tokens.end + comma == opener)
        });
        let before = inside.as_ref().is_some_and(|party| party.tokens.start < found.finite);
        if let Some(antecedent) = antecedent.filter(|_| !before) {
            return Some(antecedent.clone());
        }
        // `Bondgenoten die minder uitgeven, zullen …`: the subject stands before its relative clause.
        let front = || {
            let range = self.sentence.start..clause.start;
            self.parties.iter().find(|party| range.contains(&party.tokens.start) && !party.governed).cloned()
        };
        if clause.start == found.finite && found.opener.is_none() && clause.start > self.sentence.start {
            return front().filter(|party| party.start <= self.sentence.start + 1).or(inside);
        }
        inside.or_else(front)
    }

    /// What the act claims.
    fn claims(&self, subject: Option<&Party>) -> Vec<Claim> {
        let context = self.context;
        let found = self.found();
        let clause = self.clause();
        let act = found.verb.act;
        if !binds(context, found, clause.clone(), subject) || !self.is_said(subject) {
            return Vec::new();
        }
        let Some(status) = self.status(subject) else { return Vec::new() };
        let content = self.content();
        let Some(actor) = self.actor(subject, content.start) else { return Vec::new() };
        let kind = kind::kind(context, self.kept, clause.clone(), content.clone(), subject);
        let motion = motion(context, clause.clone());
        let pieces = if matches!(kind, PledgeKind::Parliamentary) && motion.is_none() {
            vec![Piece { tokens: content.clone(), amount: None, extra: false }]
        } else {
            split::pieces(context, clause.clone(), content.clone(), found)
        };
        let made = self.made(content.start);
        let shared_due = self.due(content.start, clause.clone());
        let several = pieces.len() > 1;
        let mut claims = Vec::new();
        let mut tail = None;
        for (number, piece) in pieces.iter().enumerate() {
            let mut made = made.clone();
            let mut status = status;
            let mut due = shared_due.clone();
            if several {
                due = self.due_of_piece(piece, &pieces, number).or(due);
            }
            if piece.extra {
                // `boven op de EUR 500 miljoen van augustus`: given before, with a date of its own.
                status = Status::Fulfilled;
                due = None;
                if let Some(date) = split::date_in(context, piece.tokens.clone()) {
                    made.value = Some(date.value);
                    made.basis = date.basis;
                    made.words = Some(date.range.clone());
                    made.event = None;
                    made.own = true;
                }
            }
            let mut title = self.title(kind, piece, several, motion.as_deref(), subject);
            if let (Some(amount), true) = (&piece.amount, several) {
                tail = tail.or_else(|| split::tail(context, amount, &piece.tokens));
                if let Some(tail) = &tail
                    && split::is_bare(&title)
                {
                    title = format!("{title} {tail}");
                }
            }
            if title.is_empty() {
                continue;
            }
            let tokens = if number == 0 && !piece.extra {
                let end = if several { piece.tokens.end } else { clause.end };
                clause.start..end.max(found.at + 1).min(clause.end.max(piece.tokens.end))
            } else {
                piece.tokens.clone()
            };
            let mut mentions = vec![context.bytes(tokens)];
            if let Some(prior) = &self.kept.prior {
                mentions.insert(0, context.bytes(prior.clause.start..prior.clause.end.min(found.at)));
            }
            claims.push(Claim {
                sentence: self.index,
                act,
                title,
                kind,
                actor: actor.clone(),
                status,
                amount: piece.amount.as_ref().map(|amount| amount.amount.clone()),
                made,
                due,
                mentions,
                clause: clause.clone(),
                motion: motion.clone(),
            });
        }
        claims
    }

    /// Whether the clause says the act and does not only ask, wonder or report routine.
    fn is_said(&self, subject: Option<&Party>) -> bool {
        let found = self.found();
        let document = self.context.document;
        let words = self.context.acts.words;
        let act = found.verb.act;
        let by_parliament = subject.is_some_and(|subject| subject.kind == PartyKind::Parliament);
        let opener = found.opener.map_or("", |opener| document.word(opener));
        if one_of(words.embedded, opener) && act != Act::Carry {
            return false;
        }
        // What members of parliament do binds nobody but in a call.
        if by_parliament && !matches!(act, Act::Call | Act::Receive | Act::Adopt | Act::Carry | Act::Inform) {
            return false;
        }
        let clause = self.clause();
        match act {
            // Told in the past is routine.
            Act::Inform | Act::Send | Act::Receive | Act::Follow if found.tense == Tense::Past => false,
            Act::Receive => clause.clone().any(|token| one_of(words.parliament, self.word(token))),
            Act::Give | Act::Extend | Act::Send => {
                subject.is_some_and(|subject| subject.kind != PartyKind::Parliament)
                    && !clause.clone().any(|token| one_of("sinds|since", self.word(token)))
            }
            Act::Reach => found.tense != Tense::Past && self.reaches(),
            Act::Utter => self.utters().is_some(),
            // `De motie, die oproept tot …`: what the motion asks is its content.
            Act::Call => {
                let before = found.opener.unwrap_or(found.at);
                !(self.sentence.start..before)
                    .rev()
                    .take(4)
                    .any(|token| self.word(token).starts_with("motie") || self.word(token) == "motion")
                    && !clause
                        .clone()
                        .any(|token| begins("vragen|herinnering|beeld|weerstand|questions", self.word(token)))
            }
            _ => true,
        }
    }

    /// Whether a share or sum is to be reached in the future.
    fn reaches(&self) -> bool {
        let clause = self.clause();
        self.found().tense == Tense::Future
            || self.context.dates.of_sentence(self.index).iter().any(|date| {
                clause.contains(&date.tokens.start) && when::is_later(self.context, date.value)
                    || clause.contains(&date.tokens.start)
                        && date.value.first() > self.context.dates.reference.map(|day| day.plus(-1))
            })
    }

    /// What *uitspreken* does: support and readiness bind, an expectation only with a share or sum.
    fn utters(&self) -> Option<Status> {
        let clause = self.clause();
        let any = |nouns: &str| clause.clone().any(|token| one_of(nouns, self.word(token)));
        if any("waardering|zorg|zorgen|dank|medeleven|zorgen|bezorgdheid|teleurstelling") {
            return None;
        }
        let sums = within(self.context.amounts, clause.clone());
        if any("verwachting|hoop|wens") {
            return sums.iter().any(FoundAmount::is_sum).then_some(Status::Proposed);
        }
        any("steun|bereidheid|voornemen|intentie|commitment").then_some(Status::Proposed)
    }

    /// What has become of the pledge; `None` where the act is denied without declining anything.
    fn status(&self, subject: Option<&Party>) -> Option<Status> {
        let found = self.found();
        let clause = self.clause();
        let any = |words: &str| clause.clone().any(|token| one_of(words, self.word(token)));
        if found.negated {
            let declines = match found.verb.act {
                Act::Promise => !any("nog|yet"),
                Act::Carry | Act::Impossible | Act::Consent | Act::Allocate | Act::Extend => true,
                Act::Give | Act::Send => found.tense == Tense::Future,
                _ => false,
            };
            return declines.then_some(Status::Declined);
        }
        Some(match found.verb.act {
            Act::Impossible => return None,
            Act::Promise | Act::Agree if found.tense == Tense::Future => Status::Announced,
            Act::Promise if self.speaks_of_itself() => Status::Fulfilled,
            Act::Consent if any("voorstel|proposal") => Status::Proposed,
            Act::Promise | Act::Agree | Act::Consent | Act::Extend => Status::Made,
            Act::Announce | Act::Reach => Status::Announced,
            Act::Offer | Act::Propose => Status::Proposed,
            Act::Utter => self.utters()?,
            Act::Reaffirm if found.tense == Tense::Future && found.verb.with != "na" => Status::Announced,
            Act::Reaffirm => Status::Reaffirmed,
            Act::Call if self.fulfils() => Status::Fulfilled,
            Act::Call | Act::Adopt => Status::CalledFor,
            Act::Allocate if found.tense == Tense::Past => Status::Made,
            Act::Give if found.tense == Tense::Past => Status::Fulfilled,
            Act::Carry if found.tense == Tense::Future => Status::Announced,
            Act::Carry => Status::Fulfilled,
            Act::Refuse => Status::Declined,
            Act::Inform | Act::Send | Act::Receive | Act::Follow => {
                if !self.speaks_of_itself() {
                    Status::Announced
                } else if any("motie|toezegging|toezeggingen|verzoek|toegezegd|motion") {
                    Status::Fulfilled
                } else {
                    return None;
                }
            }
            Act::Allocate | Act::Give => Status::Announced,
        })
        .filter(|_| subject.is_some() || !matches!(found.verb.act, Act::Give | Act::Extend))
    }

    /// `In dit verslag`, `hierbij`: the report itself does it.
    fn speaks_of_itself(&self) -> bool {
        self.clause().any(|token| {
            one_of("hierbij|hiermee|bijgaand|hereby|herewith", self.word(token))
                || one_of("dit|deze|this", self.word(token))
                    && begins("verslag|brief|kamerbrief|report|letter|agenda", self.word(token + 1))
        })
    }

    /// `conform de toezegging`, `zoals gevraagd in de motie`: the act does what was asked.
    fn fulfils(&self) -> bool {
        self.sentence.clone().any(|token| {
            one_of("conform|overeenkomstig|zoals|uitvoering|lijn", self.word(token))
                && (token..token + 7).any(|token| begins("toezegging|toegezegd|motie", self.word(token)))
        })
    }

    /// Where the content of the act stands: its clause or, where it has none, its object.
    fn content(&self) -> Range<usize> {
        let found = self.found();
        let document = self.context.document;
        let clause = self.clause();
        let after = found.at.max(found.with.filter(|&with| with < clause.end).unwrap_or(0)) + 1;
        let mut from = after.min(clause.end);
        if let Some(opener) = (from..clause.end).find(|&token| one_of("om|dat|that", self.word(token))) {
            let comma = (from..opener).any(|token| self.word(token) == ",");
            let content = self.word(opener) != "om" || has_infinitive(self.context, opener..clause.end);
            if content && !comma {
                return opener + 1..clause.end;
            }
        }
        if document.language == Language::English
            && let Some(to) = (from..clause.end).find(|&token| is_english_infinitive(self.context, token))
        {
            return to + 1..clause.end;
        }
        if document.language == Language::Dutch && has_infinitive(self.context, from..clause.end) {
            while from + 1 < clause.end
                && self.word(from) == "te"
                && one_of("zijn|worden", self.word(from + 1))
            {
                from += 2;
            }
            if self.word(from) == "om" {
                from += 1;
            }
            return from..clause.end;
        }
        // An object: the whole clause but the verb; its place is found with the title.
        let first = if found.finite < found.at { found.finite + 1 } else { found.finite.min(found.at) + 1 };
        first.min(clause.end)..clause.end
    }

    /// Who is bound.
    fn actor(&self, subject: Option<&Party>, content: usize) -> Option<String> {
        let found = self.found();
        let context = self.context;
        let document = context.document;
        let dutch = document.language == Language::Dutch;
        let name = |party: &Party| self.resolve(party);
        let collective = || if dutch { "bondgenoten" } else { "Allies" };
        Some(match found.verb.act {
            Act::Call if self.fulfils() => subject.map_or_else(|| self.government(), name),
            Act::Call => {
                let after = found.finite.min(found.at) + 1;
                let clause = self.clause();
                let with = found.with.unwrap_or(found.at);
                let stop = self.calls_until(content.max(with), clause.end);
                match party::addressee(self.parties, after..stop.max(after), subject) {
                    Some(party) if party.kind == PartyKind::Parliament => {
                        party::name(document, party.start.max(found.at + 1)..party.tokens.end)
                    }
                    Some(party) => name(&party),
                    None => self.called().unwrap_or_else(|| collective().into()),
                }
            }
            Act::Propose | Act::Utter | Act::Consent => {
                self.bound_by_proposal(subject).unwrap_or_else(|| collective().into())
            }
            Act::Adopt => self.government(),
            Act::Receive | Act::Follow => self.government(),
            Act::Inform | Act::Carry | Act::Refuse | Act::Impossible => match subject {
                Some(party) if party.kind != PartyKind::Parliament => name(party),
                _ => self.government(),
            },
            _ => match self.inner_subject() {
                Some(inner) if matches!(found.verb.act, Act::Announce | Act::Promise) => name(&inner),
                _ => match subject {
                    Some(party) => name(party),
                    None if found.passive && self.is_parliamentary() => self.government(),
                    None if matches!(found.verb.act, Act::Agree | Act::Reaffirm) => collective().into(),
                    None if found.verb.act == Act::Reach => {
                        if dutch {
                            "NAVO".into()
                        } else {
                            "NATO".into()
                        }
                    }
                    None if found.verb.act == Act::Allocate && found.passive => self.government(),
                    None => self.unnamed().or_else(|| found.passive.then(|| collective().into()))?,
                },
            },
        })
        .filter(|actor: &String| !actor.is_empty())
    }

    /// Where the party called upon must have been named: before the content.
    fn calls_until(&self, content: usize, end: usize) -> usize {
        let with = self.found().with.unwrap_or(self.found().at);
        // `beroep op de bondgenoten om`, `called on Russia to`: behind the noun or preposition.
        let marked = self.found().verb.with.starts_with("beroep")
            || self.context.document.language == Language::English;
        if marked {
            let stop = (with + 1..end).find(|&token| {
                one_of("om|that|,", self.word(token)) || is_english_infinitive(self.context, token)
            });
            return stop.unwrap_or(end);
        }
        content.min(with.max(self.found().at) + 1)
    }

    /// A called party that is no name: `urged parliaments that …`.
    fn called(&self) -> Option<String> {
        let found = self.found();
        let document = self.context.document;
        if document.language != Language::English {
            return None;
        }
        let first = found.with.unwrap_or(found.at) + 1;
        let stop = (first..self.clause().end.min(first + 6))
            .find(|&token| one_of("that|to|who|which|,", self.word(token)))?;
        let first = first + usize::from(one_of("the|all", self.word(first)));
        (first < stop).then(|| party::name(document, first..stop))
    }

    /// Who a proposal would bind: a state that proposes for itself, else the allies.
    fn bound_by_proposal(&self, subject: Option<&Party>) -> Option<String> {
        let subject = subject?;
        let document = self.context.document;
        if one_of("Secretary|SG", document.written(subject.tokens.start))
            || self.word(subject.tokens.start).contains("sg")
        {
            return None;
        }
        let secretary = begins(
            "secretaris|secretary|sg|stoltenberg|rutte|rasmussen|scheffer",
            self.word(subject.tokens.start),
        );
        let clause = self.clause();
        let consents = self.found().verb.act == Act::Consent
            && clause.clone().any(|token| begins("voorstel|proposal|norm", self.word(token)));
        (!secretary && !consents && subject.kind != PartyKind::Parliament).then(|| self.resolve(subject))
    }

    /// The subject of the content's own verb: `dat Nederland 100 schepen levert`.
    fn inner_subject(&self) -> Option<Party> {
        let document = self.context.document;
        let content = self.content();
        let opener = content.start.checked_sub(1)?;
        if !one_of("dat|that", document.word(opener)) {
            return None;
        }
        self.parties
            .iter()
            .find(|party| party.start == content.start && content.contains(&party.tokens.start))
            .filter(|party| party.kind != PartyKind::Parliament)
            .cloned()
    }

    /// A subject that no table holds: the capitalised words right before or after the verb.
    fn unnamed(&self) -> Option<String> {
        let document = self.context.document;
        let found = self.found();
        let clause = self.clause();
        let capital = |token: usize| {
            document.written(token).chars().next().is_some_and(char::is_uppercase)
                && token != self.sentence.start
        };
        let after = found.finite + 1;
        if clause.contains(&after) && capital(after) {
            let end = (after..clause.end).find(|&token| !capital(token)).unwrap_or(clause.end);
            return Some(party::name(document, after..end));
        }
        let first = (clause.start..found.finite)
            .find(|&token| document.written(token).starts_with(char::is_uppercase))?;
        (found.finite - first <= 3).then(|| party::name(document, first..found.finite))
    }

    /// Whether the act is one towards parliament.
    fn is_parliamentary(&self) -> bool {
        let words = self.context.acts.words;
        self.clause().any(|token| {
            let word = self.word(token);
            one_of(words.parliament, word)
                || word.ends_with("debat")
                || word.ends_with("overleg")
                || word == "lid"
        })
    }

    /// The government by the name that the paragraph has for it.
    fn government(&self) -> String {
        let context = self.context;
        let document = context.document;
        let block = document.sentences[self.index].block;
        let mut index = self.index;
        for _ in 0..6 {
            let tokens = document.sentences[index].tokens.clone();
            let end = if index == self.index { self.found().at } else { tokens.end };
            let named = (tokens.start..end).rev().find(|&token| {
                one_of("kabinet|regering|minister|ik", document.word(token))
                    && (index == self.index || !self.is_governed(token))
            });
            if let Some(token) = named {
                return match document.word(token) {
                    "ik" => context.speaker.clone(),
                    word => word.to_owned(),
                };
            }
            match index.checked_sub(1).filter(|&before| document.sentences[before].block == block) {
                Some(before) => index = before,
                None => break,
            }
        }
        if document.language == Language::Dutch { "kabinet".into() } else { "government".into() }
    }

    fn is_governed(&self, token: usize) -> bool {
        let article = usize::from(token > 0 && one_of("de|het", self.word(token - 1)));
        token > article && one_of(self.context.acts.words.prepositions, self.word(token - 1 - article))
    }

    /// The name of a party; of a pronoun that of whom it stands for.
    fn resolve(&self, party: &Party) -> String {
        let document = self.context.document;
        match party.kind {
            PartyKind::One | PartyKind::Many => party::name(document, party.tokens.clone()),
            PartyKind::Speaker => self.context.speaker.clone(),
            PartyKind::We if kind::tells_parliament(self.context, self.kept, self.clause()) => {
                self.government()
            }
            PartyKind::We if document.language == Language::Dutch => "Nederland".into(),
            PartyKind::We => "Allies".into(),
            PartyKind::It => self.named_before(party.tokens.start, &[PartyKind::One]),
            PartyKind::They => self.named_before(party.tokens.start, &[PartyKind::Many, PartyKind::One]),
            PartyKind::Parliament => party::name(document, party.tokens.clone()),
        }
    }

    /// The party that a pronoun stands for: the nearest of the right number named before it.
    fn named_before(&self, token: usize, kinds: &[PartyKind]) -> String {
        let context = self.context;
        let document = context.document;
        for wanted in kinds {
            let mut index = self.index;
            for _ in 0..3 {
                let sentence = document.sentences[index].tokens.clone();
                let parties = party::parties(document, context.entities, context.acts.words, sentence);
                let named =
                    parties.iter().rev().filter(|party| party.kind == *wanted && party.tokens.end <= token);
                let named = named.clone().find(|party| !party.governed).or_else(|| named.clone().next());
                if let Some(named) = named {
                    return party::name(document, named.tokens.clone());
                }
                match index.checked_sub(1) {
                    Some(before) => index = before,
                    None => break,
                }
            }
        }
        if document.language == Language::Dutch { "bondgenoten".into() } else { "Allies".into() }
    }

    /// When the act was done.
    fn made(&self, content: usize) -> Made {
        let context = self.context;
        let found = self.found();
        let clause = self.clause();
        let dates = context.dates.of_sentence(self.index);
        let done = self.kept.prior.as_ref().map_or(found, |prior| prior);
        let range = match &self.kept.prior {
            Some(prior) => prior.clause.start..prior.clause.end.min(found.at),
            None => clause.clone(),
        };
        let inside = |date: &&crate::parse::date::FoundDate| range.contains(&date.tokens.start);
        let content = if self.kept.prior.is_some() {
            range.end
        } else {
            content.max(found.finite.max(found.at.min(content)))
        };
        let roles =
            || dates.iter().filter(inside).map(|date| (when::role(context, done, content, date), date));
        let own = roles().find(|(role, _)| *role == Role::Made).or_else(|| {
            // `toegezegd in het debat van 23 juni`, `zoals gemeld in de Voorjaarsnota van 20 mei`.
            roles().find(|(role, date)| {
                *role == Role::Noun
                    && (date.tokens.start < content || self.kept.prior.is_some() || self.as_told(date))
                    && !self.dates_motion(date.tokens.start)
                    && (done.tense == Tense::Past || self.as_told(date))
            })
        });
        if let Some((_, date)) = own {
            let event = when::event_on(context, self.index, date.value);
            return Made {
                value: Some(date.value),
                basis: date.basis,
                words: Some(date.range.clone()),
                event,
                own: true,
            };
        }
        when::default_made(context, found, self.index)
    }

    /// Whether a date belongs to a paper that told of it: `zoals gemeld in de Voorjaarsnota van`.
    fn as_told(&self, date: &crate::parse::date::FoundDate) -> bool {
        (self.clause().start..date.tokens.start)
            .rev()
            .take(8)
            .any(|token| one_of("zoals|as", self.word(token)))
    }

    /// Whether a date is that of a motion or a letter named in the clause.
    fn dates_motion(&self, token: usize) -> bool {
        (self.clause().start..token)
            .rev()
            .take(6)
            .any(|token| begins("motie|brief|resolutie|motion", self.word(token)))
    }

    /// The deadline that the clause names.
    fn due(&self, content: usize, clause: Range<usize>) -> Option<(Edtf, Range<usize>)> {
        let context = self.context;
        let found = self.found();
        let dates = context.dates.of_sentence(self.index);
        let all = || {
            dates.iter().filter(|date| {
                clause.contains(&date.tokens.start) && when::role(context, found, content, date) == Role::Due
            })
        };
        all().next_back().map(|date| (when::deadline(date.value), date.range.clone()))
    }

    /// The deadline of one of several amounts: the nearest behind it before the next amount.
    fn due_of_piece(&self, piece: &Piece, pieces: &[Piece], number: usize) -> Option<(Edtf, Range<usize>)> {
        let next = pieces.get(number + 1).map_or(self.clause().end, |next| next.tokens.start);
        self.due(piece.tokens.start, piece.tokens.start..next)
    }

    /// The title of a piece of what is pledged.
    fn title(
        &self,
        kind: PledgeKind,
        piece: &Piece,
        several: bool,
        motion: Option<&str>,
        subject: Option<&Party>,
    ) -> String {
        let context = self.context;
        let found = self.found();
        let document = context.document;
        let clause = self.clause();
        let leave = |token: usize| self.leaves(token, subject);
        if let Some(motion) = motion
            && matches!(
                found.verb.act,
                Act::Carry | Act::Refuse | Act::Adopt | Act::Send | Act::Inform | Act::Receive | Act::Call
            )
        {
            return self.motion_title(motion);
        }
        if matches!(found.verb.act, Act::Refuse | Act::Carry) {
            let asked = clause
                .clone()
                .find(|&token| begins("verzoek|toezegging|voorstel|wens|request", self.word(token)));
            if let Some(asked) = asked {
                return title::phrase(context, asked..clause.end, |token| {
                    leave(token)
                        || one_of("niet|geen|not", self.word(token))
                        || title::is_recipient(context, token)
                });
            }
        }
        if kind == PledgeKind::Parliamentary && !several {
            let paper = || title::paper(context, clause.clone(), &leave);
            let informs = found.verb.act == Act::Inform
                || self.kept.inner.as_ref().is_some_and(|inner| inner.verb.act == Act::Inform)
                || piece.tokens.clone().any(|token| one_of("informeren|inform", self.word(token)));
            if informs && self.word(found.with.unwrap_or(usize::MAX)) != "orde" {
                return self.inform_title(clause.clone(), subject);
            }
            if matches!(found.verb.act, Act::Send | Act::Receive | Act::Follow) || !self.has_clause() {
                if let Some(title) = paper() {
                    return title;
                }
            }
        }
        let mut title = title::phrase(context, piece.tokens.clone(), leave);
        if title.is_empty() || self.says_little(&title) {
            // The object stands in front: `Die bijdrage verlengt Nederland`.
            let front = title::phrase(context, clause.start..found.finite.max(clause.start), leave);
            if !front.is_empty() && !self.starts_with_preposition(clause.start) && !several {
                title = front;
            }
        }
        if let Some(inner) = &self.kept.inner
            && inner.at < piece.tokens.end
            && let Some(infinitive) = context.acts.infinitive(document.word(inner.at))
            && !title.to_lowercase().contains(infinitive)
            && piece.amount.as_ref().is_none_or(|amount| amount.is_sum())
            && title.chars().count() + infinitive.len() < 60
            && !several
        {
            title.push(' ');
            title.push_str(infinitive);
        }
        self.explain(title)
    }

    /// Adds the section to a title that only points: `Bijdragen` (`hieraan`).
    fn explain(&self, title: String) -> String {
        let context = self.context;
        let document = context.document;
        let section = document.sentences[self.index].section;
        let heading = section.and_then(|section| document.headings.get(usize::from(section.0)));
        if !self.says_little(&title) {
            return title;
        }
        let verb = self.found().at;
        let infinitive = context.acts.infinitive(document.word(verb)).unwrap_or_default();
        let with = self.found().with.map(|with| document.word(with)).unwrap_or_default();
        let base = match (title.is_empty(), infinitive.is_empty()) {
            (false, _) => title,
            (true, false) => title::sentence_case(&format!("{with}{infinitive}")),
            (true, true) => return title,
        };
        match heading.map(|heading| heading.title.as_str()) {
            Some(heading) if base.chars().count() + heading.chars().count() < 66 => {
                format!("{base} ({heading})")
            }
            _ => base,
        }
    }

    /// Whether a title is only a word or two that do not name a thing.
    fn says_little(&self, title: &str) -> bool {
        title.is_empty()
            || title.chars().count() < 8 && !title.chars().any(|letter| letter.is_ascii_digit())
            || title.split(' ').count() == 1
                && begins(
                    "bijdrag|steun|informeren|hier|daar|it|this|support|uitgevoerd",
                    &title.to_lowercase(),
                )
    }

    fn starts_with_preposition(&self, token: usize) -> bool {
        one_of(self.context.acts.words.prepositions, self.word(token))
    }

    /// Whether the content is a clause.
    fn has_clause(&self) -> bool {
        has_infinitive(self.context, self.found().at + 1..self.clause().end)
    }

    /// `Motie-Dassen: Europese veiligheidsraad oprichten`.
    fn motion_title(&self, motion: &str) -> String {
        let context = self.context;
        let clause = self.sentence.clone();
        let asks = (clause.start..clause.end).find(|&token| {
            one_of("om|oproept|verzocht|vraagt|verzoekt|over|asks|calls", self.word(token))
                && (clause.start..token)
                    .any(|token| self.word(token).starts_with("motie") || self.word(token) == "motion")
        });
        let Some(asks) = asks else { return motion.to_owned() };
        let verb = self.found().at;
        let stop = (asks + 1..clause.end)
            .find(|&token| self.word(token) == "," || token == verb || token == self.found().finite)
            .unwrap_or(clause.end);
        let content = title::phrase(context, asks + 1..stop, |token| self.in_date(token));
        let whole = if content.is_empty() {
            motion.to_owned()
        } else {
            format!("{motion}: {}", lower_first(&content))
        };
        if whole.chars().count() <= 90 { whole } else { motion.to_owned() }
    }

    /// `Kamer informeren over …`.
    fn inform_title(&self, clause: Range<usize>, subject: Option<&Party>) -> String {
        let context = self.context;
        let dutch = context.document.language == Language::Dutch;
        let base = if dutch { "Kamer informeren" } else { "Inform parliament" };
        let about = clause.clone().find(|&token| {
            one_of("over|about|on", self.word(token))
                && !one_of("hier|daar|er", self.word(token.wrapping_sub(1)))
                && !context.acts.verbs(self.word(token + 1)).any(|_| true)
                && self.word(token - 1) != "nader"
        });
        let Some(about) = about else { return self.explain_informing(base) };
        let topic = title::phrase(context, about + 1..clause.end, |token| self.leaves(token, subject));
        if topic.is_empty() {
            return self.explain_informing(base);
        }
        let preposition = if dutch { "over" } else { "about" };
        let title = format!("{base} {preposition} {}", lower_first(&topic));
        if title.chars().count() <= 74 {
            title
        } else {
            format!("{} {topic}", if dutch { "Over" } else { "About" })
        }
    }

    fn explain_informing(&self, base: &str) -> String {
        let document = self.context.document;
        let section = document.sentences[self.index].section;
        let heading = section.and_then(|section| document.headings.get(usize::from(section.0)));
        match heading {
            Some(heading) if heading.title.chars().count() < 50 => {
                let about = if document.language == Language::Dutch { "over" } else { "about" };
                format!("{base} {about} {}", lower_first(&heading.title))
            }
            _ => base.to_owned(),
        }
    }

    fn in_date(&self, token: usize) -> bool {
        let dates = self.context.dates.of_sentence(self.index);
        dates.iter().any(|date| date.tokens.contains(&token))
    }

    /// Whether a token is left out of a title: who, when, the verb of the act.
    fn leaves(&self, token: usize, subject: Option<&Party>) -> bool {
        let context = self.context;
        let found = self.found();
        let words = context.acts.words;
        let word = self.word(token);
        let is_verb = token == found.at || Some(token) == found.with || token == found.finite;
        let by_verb = found.passive && one_of(words.passive, word);
        let in_subject = |party: &Party| (party.start..party.tokens.end).contains(&token);
        let addressed = found.verb.act == Act::Call
            && token < found.with.unwrap_or(found.at).max(found.at)
            && self.parties.iter().any(in_subject);
        let of_date = self.in_date(token)
            || (one_of(words.prepositions, word) || one_of(words.until, word)) && self.in_date(token + 1)
            || one_of("uiterlijk|de|het|the|dd", word)
                && (self.in_date(token + 1)
                    || self.in_date(token + 2) && one_of(words.prepositions, self.word(token + 1)));
        let inner = self.kept.inner.as_ref();
        is_verb
            || by_verb
            || addressed
            || of_date
            || subject.is_some_and(in_subject)
            || inner.is_some_and(|inner| token == inner.at && context.document.language == Language::Dutch)
            || self.inner_subject().as_ref().is_some_and(in_subject)
            || found.negated && one_of(words.negation, word)
    }
}

/// A title in the middle of another: its first letter small, unless the word has more capitals.
fn lower_first(title: &str) -> String {
    let first = title.split(' ').next().unwrap_or_default();
    let capitals = first.chars().filter(|letter| letter.is_uppercase()).count();
    let mut letters = title.chars();
    match letters.next() {
        Some(letter)
            if capitals == 1
                && ["Een", "De", "Het", "Uitvoering", "Veiligheidsgaranties"].contains(&first) =>
        {
            letter.to_lowercase().chain(letters).collect()
        }
        _ => title.to_owned(),
    }
}

/// The name of the motion that some tokens speak of: `Motie-Dassen`, `Motie-Brekelmans`.
pub(super) fn motion(context: &Context<'_>, tokens: Range<usize>) -> Option<String> {
    let document = context.document;
    let at = tokens
        .clone()
        .find(|&token| document.word(token).starts_with("motie") || document.word(token) == "motion")?;
    if let Some((_, name)) = document.written(at).split_once('-')
        && !name.is_empty()
    {
        let mut end = at + 1;
        // `motie-Peters/Van Velzen`, `motie-Ten Broeke`.
        while end < tokens.end
            && (document.word(end) == "/"
                || document.written(end).starts_with(char::is_uppercase)
                    && (document.word(end - 1) == "/"
                        || one_of("ten|van|de|der|den|el|van|ter", last_part(document.word(end - 1)))))
        {
            end += 1;
        }
        return Some(title::sentence_case(&party::name(document, at..end)));
    }
    let name = (at + 1..tokens.end.min(at + 9)).find(|&token| {
        document.written(token).starts_with(char::is_uppercase)
            && document.tokens[token].kind == crate::parse::document::TokenKind::Word
            || [",", ";"].contains(&document.word(token))
    })?;
    if !document.written(name).starts_with(char::is_uppercase) {
        return None;
    }
    let mut end = name + 1;
    while end < tokens.end && document.written(end).starts_with(char::is_uppercase) {
        end += 1;
    }
    Some(format!("Motie-{}", party::name(document, name..end)))
}

/// The last part of a word with hyphens.
fn last_part(word: &str) -> &str {
    word.rsplit('-').next().unwrap_or(word)
}

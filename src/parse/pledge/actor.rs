//! Who is bound by an act: its subject, the party it calls upon, or whom a pronoun stands for.

use super::act::{Act, begins, one_of};
use super::amount::within;
use super::called;
use super::claim::Reader;
use super::kind;
use super::party::{self, Party, PartyKind};
use crate::model::Language;
use crate::parse::document::TokenKind;
use crate::parse::entity::EntityKind;

impl Reader<'_, '_> {
    /// The subject of the act; after a conjunction that of the act before.
    pub(super) fn subject(&self, last: Option<&Party>) -> Option<Party> {
        let found = self.found();
        let document = self.context.document;
        let clause = self.clause();
        if one_of("onverkort|overeind|op", found.verb.with.split('|').next().unwrap_or_default())
            && matches!(found.verb.act, Act::Reaffirm | Act::Allocate)
        {
            // A norm holds or a sum grows of itself.
            return None;
        }
        if let Some(mij) = clause.clone().find(|&token| self.word(token) == "mij").filter(|_| found.passive)
            && self.word(mij - 1) == "door"
        {
            let tokens = mij..mij + 1;
            return Some(Party { tokens, start: mij, kind: PartyKind::Speaker, governed: false });
        }
        // `krijgt van Nederland acht tanks`: who gives stands behind the preposition.
        // `Responsibility passes to Italy`: who takes it over does so too.
        let passes = found.verb.needs.starts_with("responsibility");
        if (one_of("van|from", found.verb.with) || passes) && found.verb.act == Act::Give {
            let with = found.with?;
            // `krijgt van ons een plan`.
            if one_of("ons|onze|us", self.word(with + 1)) {
                let tokens = with + 1..with + 2;
                return Some(Party { tokens, start: with + 1, kind: PartyKind::We, governed: false });
            }
            let giver = |party: &&Party| party.start == with + 1 && party.kind != PartyKind::Parliament;
            // `comes from Oslo`: no place.
            let capital = || {
                let tokens = with + 1..with + 2;
                party::is_capital(self.word(with + 1)).then_some(Party {
                    tokens,
                    start: with + 1,
                    kind: PartyKind::One,
                    governed: false,
                })
            };
            return self.parties.iter().find(giver).cloned().or_else(capital);
        }
        // `Estonia is committed to spending 5%`: who is bound stands before.
        let bound = self.word(found.at) == "committed" && self.word(found.at + 1) == "to";
        if found.passive && !bound {
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
        let before = found.finite.wrapping_sub(1);
        if document.language == Language::Dutch && clause.contains(&before) && document.word(before) == "het"
        {
            // `het roept Rusland op`: the one named before.
            return Some(Party {
                tokens: before..before + 1,
                start: before,
                kind: PartyKind::It,
                governed: false,
            });
        }
        // `Aan het fonds draagt het jaarlijks EUR 60 miljoen bij`.
        let after = found.finite + 1;
        let pronoun = || {
            let words = self.context.acts.words;
            let next = self.word(after + 1);
            one_of(words.prepositions, next)
                || one_of("jaarlijks|ook|zich|daarnaast|tevens|bovendien|nog|zijn|haar", next)
        };
        if document.language == Language::Dutch
            && one_of("het|deze", self.word(after))
            && !self.word(found.finite).ends_with('n')
            && clause.contains(&after)
            && pronoun()
        {
            return Some(Party {
                tokens: after..after + 1,
                start: after,
                kind: PartyKind::It,
                governed: false,
            });
        }
        let put_in = self.put_in();
        let parties: Vec<Party> =
            self.parties.iter().filter(|party| !put_in.contains(&party.tokens.start)).cloned().collect();
        let inside = party::subject(&parties, document, clause.clone(), found.finite);
        // In English no object is a subject: `The Hague will host Leaders`.
        let behind = inside.as_ref().is_none_or(|party| party.tokens.start > found.finite);
        if behind && let Some(owner) = self.owner_before() {
            return Some(owner);
        }
        if behind
            && document.language == Language::English
            && found.opener.is_none()
            && let Some(tokens) = self.unnamed_before()
        {
            return Some(Party { start: tokens.start, tokens, kind: PartyKind::One, governed: false });
        }
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
        // `he said, calling on Russia to accept`: who speaks calls.
        if document.language == Language::English
            && found.finite == found.at
            && self.word(found.at).ends_with("ing")
        {
            return self
                .parties
                .iter()
                .rev()
                .find(|party| party.tokens.end <= found.at && !party.governed)
                .cloned();
        }
        // `Bondgenoten die minder uitgeven, zullen …`: the subject stands before its relative clause.
        let semicolon = (self.sentence.start..clause.start).rev().find(|&token| self.word(token) == ";");
        let first = semicolon.map_or(self.sentence.start, |semicolon| semicolon + 1);
        let front = || {
            let range = first..clause.start;
            self.parties.iter().find(|party| range.contains(&party.tokens.start) && !party.governed).cloned()
        };
        if clause.start == found.finite && found.opener.is_none() && clause.start > self.sentence.start {
            // `Hoewel de Kamer erom vroeg, ziet het kabinet af van`: a clause stands before, and not who acts.
            let opens = one_of(self.context.acts.words.embedded, self.word(first))
                || one_of("nu|terwijl|toen|ofschoon|als|mocht|sinds|though|although|while", self.word(first));
            return front().filter(|party| !opens && party.start <= first + 1).or(inside);
        }
        let subject = inside.or_else(front);
        // `Namens Nederland heb ik toegezegd`.
        let speaks =
            subject.as_ref().is_some_and(|party| matches!(party.kind, PartyKind::Speaker | PartyKind::We));
        let for_whom = |party: &&Party| {
            party.start > 0
                && self.word(party.start - 1) == "namens"
                && clause.start <= party.start
                && party.tokens.end <= clause.end
        };
        self.parties.iter().find(for_whom).filter(|_| speaks).cloned().or(subject)
    }

    /// Who is bound.
    pub(super) fn actor(&self, subject: Option<&Party>, content: usize) -> Option<String> {
        let found = self.found();
        let context = self.context;
        let document = context.document;
        let dutch = document.language == Language::Dutch;
        let name = |party: &Party| self.resolve(party);
        if let Some(side) = self.side().filter(|_| found.verb.act != Act::Call) {
            return Some(side);
        }
        Some(match found.verb.act {
            // `Allies must`, `have until July to`: who is spoken of is who is called upon.
            Act::Call if one_of("must|have|has", self.word(found.at)) => name(subject?),
            Act::Call if self.fulfils() => subject.map_or_else(|| self.government(), name),
            Act::Call if found.passive && self.asked_of().is_some() => name(self.asked_of()?),
            // `The Military Committee was invited to`.
            Act::Call if found.passive && !dutch && self.unnamed_before().is_some() => {
                party::name(document, self.unnamed_before()?)
            }
            Act::Call => {
                // `De slotverklaring riep Rusland op`: a paper calls, and no party.
                let subject = subject.filter(|party| !dutch || !self.is_called_by_paper(party));
                let after = found.finite.min(found.at) + 1;
                let clause = self.clause();
                let with = found.with.unwrap_or(found.at);
                let stop = self.calls_until(content.max(with), clause.end);
                match party::addressee(self.parties, after..stop.max(after), subject) {
                    Some(party) if party.kind == PartyKind::Parliament => {
                        party::name(document, party.start.max(found.at + 1)..party.tokens.end)
                    }
                    Some(party) => name(&party),
                    None if self.inner_subject().is_some() => name(self.inner_subject()?),
                    None => {
                        self.called().or_else(|| self.called_upon()).unwrap_or_else(|| party::all(document))
                    }
                }
            }
            // `We task the Council to report`.
            Act::Agree if !found.passive && found.verb.present.starts_with("task") => {
                party::addressee(self.parties, found.at + 1..self.clause().end.min(found.at + 5), subject)
                    .as_ref()
                    .or(subject)
                    .map_or_else(|| party::all(document), name)
            }
            // `The Secretary General is tasked to report`.
            Act::Agree if found.passive && found.verb.present.starts_with("task") => {
                self.asked_of().map_or_else(|| party::all(document), name)
            }
            Act::Utter if self.asks_by_motion() => self.government(),
            Act::Propose | Act::Utter | Act::Consent => {
                self.bound_by_proposal(subject).unwrap_or_else(|| party::all(document))
            }
            Act::Receive | Act::Follow => self.government(),
            // `Van uitstel is geen sprake`: who has it in hand is not told.
            Act::Refuse if found.verb.needs == "@none" => subject.map_or_else(|| self.bearer(), name),
            Act::Inform => match subject {
                Some(party) if party.kind != PartyKind::Parliament => name(party),
                _ if !dutch && !found.passive && self.unnamed_before().is_some() => self.unnamed()?,
                _ => self.government(),
            },
            // `The Prime Minister committed the United Kingdom to spending 2.5%`.
            Act::Promise if self.committed().is_some() => name(self.committed()?),
            _ => match self.inner_subject().cloned() {
                // `hebben verzekerd dat zij blijven`: who promises says it of himself.
                Some(inner)
                    if found.verb.act == Act::Promise
                        && dutch
                        && matches!(inner.kind, PartyKind::It | PartyKind::They)
                        && subject.is_some() =>
                {
                    name(subject?)
                }
                Some(inner)
                    if matches!(found.verb.act, Act::Announce | Act::Promise)
                        || found.verb.act == Act::Reaffirm
                            && inner.kind == PartyKind::One
                            && !self.admits()
                        || found.verb.act == Act::Agree && subject.is_none() =>
                {
                    name(&inner)
                }
                _ => match subject {
                    Some(party) => name(party),
                    None if (found.passive || found.verb.act == Act::Send)
                        && (self.is_parliamentary()
                            || kind::tells_parliament(context, self.kept, self.clause())) =>
                    {
                        self.government()
                    }
                    None if self.agent().is_some() => self.agent()?,
                    // `Canada – Van de toegezegde EUR 9 miljard is alles uitgegeven`.
                    None if found.passive && party::lead(context, self.index).is_some() => {
                        party::lead(context, self.index)?
                    }
                    // `In het regeerakkoord is afgesproken`.
                    None if found.verb.act == Act::Agree
                        && self.has(self.clause(), "hoofdlijnenakkoord|coalitieakkoord|regeerakkoord") =>
                    {
                        "coalitie".into()
                    }
                    None if matches!(found.verb.act, Act::Agree | Act::Reaffirm) => party::all(document),
                    None if found.verb.act == Act::Allocate && self.adjective().is_some() => {
                        self.adjective()?.to_owned()
                    }
                    None if found.verb.act == Act::Allocate
                        && found.verb.with == "op"
                        && !self
                            .clause()
                            .any(|token| begins("defensiebudget|begroting", self.word(token))) =>
                    {
                        party::all(document)
                    }
                    None if found.verb.act == Act::Reaffirm && found.verb.with.starts_with("beschikbaar") => {
                        self.bearer()
                    }
                    // `Onze bijdrage verdubbelt naar EUR 20 miljoen`.
                    None if found.verb.act == Act::Allocate && !found.passive && self.is_share() => {
                        self.bearer()
                    }
                    None if matches!(found.verb.act, Act::Reach | Act::Allocate)
                        && self.spender().is_some() =>
                    {
                        self.spender()?
                    }
                    // `De defensiebegroting groeit`: whose it is sets it.
                    None if found.verb.act == Act::Reach && self.grows_budget() => self.government(),
                    None if found.verb.act == Act::Reach => {
                        if dutch {
                            "NAVO".into()
                        } else {
                            "NATO".into()
                        }
                    }
                    None if found.verb.act == Act::Allocate
                        && one_of("naar|to", found.verb.with)
                        && within(context.amounts, self.clause()).iter().any(|sum| sum.is_share()) =>
                    {
                        party::all(document)
                    }
                    None if found.verb.act == Act::Allocate && found.passive && self.is_common() => {
                        party::all(document)
                    }
                    None if found.verb.act == Act::Allocate
                        && (found.passive
                            || found.verb.present.starts_with("zit")
                            || found.verb.with == "naar"
                            || found.verb.is_predicate()
                            || self.word(found.at) == "komt") =>
                    {
                        self.government()
                    }
                    None if (found.passive || self.moves())
                        && (matches!(found.verb.act, Act::Give | Act::Extend | Act::Do)
                            || found.verb.act == Act::Send && self.moves()) =>
                    {
                        self.bearer()
                    }
                    // `has been offered a Danish company`.
                    None if found.passive && self.theirs().is_some() => self.theirs()?,
                    None => self.unnamed().or_else(|| found.passive.then(|| party::all(document)))?,
                },
            },
        })
        .filter(|actor: &String| !actor.is_empty())
    }

    /// The states of whose side something is done: `van Franse en Deense zijde zijn … aangeboden`.
    fn side(&self) -> Option<String> {
        let context = self.context;
        let side = self.clause().find(|&token| one_of("zijde", self.word(token)))?;
        let state = |token: usize| {
            context.entities.at(token).filter(|at| at.adjective && at.kind == EntityKind::State)
        };
        let last = state(side.checked_sub(1)?)?.name;
        let first = side.checked_sub(3).filter(|&first| self.word(first + 1) == "en").and_then(state);
        Some(first.map_or(last.to_owned(), |first| format!("{} en {last}", first.name)))
    }

    /// The subject of the content's own verb: `dat Nederland 100 schepen levert`.
    pub(super) fn inner_subject(&self) -> Option<&Party> {
        self.inner.get_or_init(|| self.read_inner_subject()).as_ref()
    }

    fn read_inner_subject(&self) -> Option<Party> {
        let document = self.context.document;
        let (content, _) = self.content();
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
    pub(super) fn unnamed(&self) -> Option<String> {
        let document = self.context.document;
        let found = self.found();
        let clause = self.clause();
        let points = |token: usize| {
            one_of("daar|er|hier|dat|dit|die|het|deze|there|it|that|this|daarmee|hiermee", self.word(token))
        };
        let capital = |token: usize| {
            document.written(token).chars().next().is_some_and(char::is_uppercase)
                && token != self.sentence.start
        };
        let after = found.finite + 1;
        let after = after + usize::from(one_of("de|het|the", self.word(after)));
        if clause.contains(&after)
            && capital(after)
            && within(self.context.amounts, after..after + 1).is_empty()
        {
            let end = (after..clause.end).find(|&token| !capital(token)).unwrap_or(clause.end);
            return Some(party::name(document, after..end));
        }
        let first = (clause.start..found.finite)
            .find(|&token| document.is_capital(token) && !points(token))
            .filter(|&first| !one_of(self.context.acts.words.prepositions, self.word(first)))
            .filter(|&first| !found.passive || !self.starts_with_preposition(first.wrapping_sub(1)));
        // `Her Danish colleague, Mette Holm, refused`: the name right before the verb.
        let named = || {
            let apart = self.word(found.finite.wrapping_sub(1)) == ",";
            let end = found.finite - usize::from(apart && clause.start == found.finite);
            let first = (self.sentence.start + 1..end).rev().take_while(|&token| capital(token)).last()?;
            Some(first..end)
        };
        let Some(first) = first else {
            let name = named().filter(|name| name.len() <= 4 && clause.start == found.finite)?;
            return Some(party::name(document, name));
        };
        let words = self.context.acts.words;
        let verb = |token: &usize| {
            [words.perfect, words.passive, words.future].iter().any(|list| one_of(*list, self.word(*token)))
        };
        let end = (first + 1..found.finite).find(verb).unwrap_or(found.finite);
        let (first, end) = match named() {
            // `Norway's offer to guard the sky with Patriots was turned down`: by whom is not told.
            Some(_) if end - first > 3 && found.passive && document.language == Language::English => {
                return None;
            }
            Some(name) if end - first > 3 => (name.start, name.end),
            _ => (first, end),
        };
        let sum = !within(self.context.amounts, first..first + 1).is_empty()
            || document.tokens.get(first + 1).is_some_and(|token| token.kind() == TokenKind::Number);
        // A word alone at the beginning is an adverb: `Toen kondigde iemand … aan`.
        let adverb = first == self.sentence.start
            && end == first + 1
            && document.written(first).chars().any(char::is_lowercase);
        (end - first <= 3 && !sum && !adverb).then(|| party::name(document, first..end))
    }

    /// Whether the act is one towards parliament.
    pub(super) fn is_parliamentary(&self) -> bool {
        let words = self.context.acts.words;
        self.clause().any(|token| {
            let word = self.word(token);
            one_of(words.parliament, word)
                || word.ends_with("debat")
                || word.ends_with("overleg")
                || word == "lid"
                || word == "state" && self.word(token.wrapping_sub(1)) == "van"
        })
    }

    /// The government by the name that the paragraph has for it.
    pub(super) fn government(&self) -> String {
        let found = self.found();
        let told = matches!(found.verb.act, Act::Inform | Act::Receive | Act::Follow | Act::Send);
        called::of_government(self.context, self.index, self.sentence.clone(), found.at, told)
    }
}

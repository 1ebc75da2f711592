//! Dutch verbs: split, joined, in a cluster with their auxiliaries.

use super::*;
use crate::list;
use crate::text::list::{begins, one_of, pieces};

impl<'a> Reader<'a, '_> {
    pub(super) fn dutch(&self, verb: &'a Verb, form: Form) -> Option<Found<'a>> {
        let words = self.acts.words;
        let (start, opener) = (self.start, self.opener);
        let previous = self.at.checked_sub(1).map_or("", |token| self.word(token));
        let infinitive = matches!(form, Form::Joined | Form::Present);
        let noun = &self.nouns[usize::from(infinitive)];
        if *noun.get_or_init(|| previous == "te" || self.is_after_te() || self.is_noun(infinitive)) {
            return None;
        }
        // The first person of many verbs is a noun too: `vond plaats`, `de bouw van`.
        let speaks = || *self.speaks.get_or_init(|| self.speaks());
        let noun = || !speaks() || one_of("de|het|een|hun|onze|uw|die|deze", previous);
        if form == Form::Present && self.is_first_person(verb) && noun() {
            return None;
        }
        // `hebben zich verplicht`: the present of some verbs is their participle too.
        let form = match form {
            Form::Present | Form::Past if one_of(verb.participle, self.word(self.at)) => {
                let done = self.auxiliary().is_some_and(|token| {
                    self.is(words.perfect, token) || self.is("wordt|worden|werd|werden|is", token)
                });
                if done { Form::Participle } else { form }
            }
            _ => form,
        };
        let mut found = Found {
            verb,
            at: self.at,
            with: None,
            finite: self.at,
            tense: Tense::Present,
            passive: false,
            negated: false,
            opener,
            clause: start..self.right(),
        };
        match form {
            Form::Present if verb.is_predicate() => {
                // A predicate: `vastberaden te zijn`, `is bereid`, `is van plan`.
                if self.word(self.at) == "plan" && previous != "van" {
                    return None;
                }
                found.finite = self.auxiliary().unwrap_or(self.at);
                // `is EUR 5 miljoen beschikbaar`, not `beschikbaar te stellen`.
                let stands = self.is(words.passive, found.finite) && self.closes(self.at);
                if verb.needs == "@sum" && !(stands && self.word(self.at + 1) != "te") {
                    return None;
                }
                if self.word(self.at + 1) == "te" && self.word(self.at + 2) == "zijn" {
                    // `benadrukten vastberaden te zijn`: said then.
                    found.tense = Tense::Past;
                }
            }
            Form::Present | Form::Past => {
                if form == Form::Past {
                    found.tense = Tense::Past;
                }
                if !verb.with.is_empty() {
                    found.with = Some(self.find_with(verb)?);
                    // `de taak waar zij ons voor stelt`: before its verb the part of one is written with it.
                    if opener.is_some()
                        && !verb.joined.is_empty()
                        && found.with.is_some_and(|with| with + 1 == self.at)
                    {
                        return None;
                    }
                }
                if self.word(self.at).ends_with('n') && form == Form::Present {
                    self.infinitive(&mut found, start, self.at)?;
                }
            }
            Form::Joined => {
                self.infinitive(&mut found, start, self.at)?;
                if found.finite == self.at && opener.is_none() {
                    return None;
                }
            }
            Form::JoinedPast => found.tense = Tense::Past,
            Form::Participle => {
                if !verb.with.is_empty()
                    && !pieces(verb.with, b'|').any(|with| self.word(self.at).starts_with(with))
                {
                    found.with = Some(self.find_with(verb)?);
                }
                self.participle(&mut found, start)?;
            }
        }
        if opener.is_some() {
            // The verb stands last: what follows its comma belongs to the clause around it.
            let ends = |token: &usize| {
                let content = one_of(words.content, self.word(token + 1)) || self.word(token + 1) == "te";
                self.word(*token) == "," && !content || self.word(*token) == ")"
            };
            found.clause.end = (self.at + 1..found.clause.end).find(ends).unwrap_or(found.clause.end);
        }
        let end = match form {
            Form::Present | Form::Past => {
                let stop = |token: &usize| {
                    let word = self.word(*token);
                    word == "," || word == ":" || one_of(words.content, word)
                };
                found
                    .with
                    .filter(|&with| with > self.at && !verb.with.starts_with("zich"))
                    .unwrap_or_else(|| (self.at + 1..self.right()).find(stop).unwrap_or(self.right()))
            }
            _ => self.at,
        };
        let first = match form {
            // The verb stands last, behind what denies it.
            Form::Present | Form::Past if opener.is_some() => start,
            Form::Present | Form::Past => found.finite.min(self.at),
            _ if found.finite < self.at => found.finite,
            _ => start,
        };
        // What an infinitive denies is its own: `herhaalden geen wapens te plaatsen`.
        let content = matches!(form, Form::Present | Form::Past)
            && found.with.is_none()
            && verb.act.is_said()
            && (self.at + 1..found.clause.end).any(|token| self.word(token) == "te");
        let end = if content { self.at } else { end.max(self.at) };
        // `niet te blokkeren`: what an infinitive denies is its own.
        let own = |token: usize| verb.act.is_said() && self.word(token + 1) == "te";
        // `Geen bondgenoot was bereid te leveren`.
        let nobody = opener.is_none() && self.is(list!("geen|niemand"), start);
        found.negated = nobody || (first..end).any(|token| self.is(words.negation, token) && !own(token));
        Some(found)
    }

    /// Whether the word is the stem of a verb whose third person is another form.
    fn is_first_person(&self, verb: &Verb) -> bool {
        let word = self.word(self.at);
        pieces(verb.present, b'|').any(|form| form.strip_suffix('t') == Some(word))
    }

    /// Whether the sentence has a subject of the first person, or one that is spoken to.
    fn speaks(&self) -> bool {
        const NEAR: usize = 40;
        let near = self.left().max(self.at.saturating_sub(NEAR))..self.right().min(self.at + NEAR);
        self.places.speakers.iter().any(|token| near.contains(token))
    }

    /// Whether what may be an infinitive is the object of the verb right after it: `die nieuwe
    /// bijdragen aankondigden`.
    fn is_noun(&self, infinitive: bool) -> bool {
        let noun =
            self.is(list!("besluit|besluiten|bericht|berichten"), self.at) && self.at > self.sentence.start;
        let owned = "zijn|haar|hun|dit|dat|het|de|een|deze|geen|elk|ieder|definitief|nieuw";
        // `Formele besluiten vielen niet`.
        let before = self.word(self.at.wrapping_sub(1));
        let described = before.len() > 4 && before.ends_with('e') && !before.ends_with("ie");
        if noun && (described || self.is(owned, self.at - 1)) {
            return true;
        }
        let infinitive = infinitive && self.word(self.at).ends_with("en");
        // `zes maanden`, `in de komende maanden`: a verb has whom it asks behind it.
        let month = self.word(self.at) == "maanden" && !self.document.is_capital(self.at + 1);
        // `op aandringen van`, `na overleggen van`.
        let governed = infinitive
            && (self.is(self.acts.words.prepositions, self.at.wrapping_sub(1))
                || self.word(self.at.wrapping_sub(1)) == "het")
            && self.word(self.at + 1) == "van";
        // `gaat het erom de zorgen te delen`: a noun with its article.
        let article = infinitive && self.is(list!("de|hun|onze|uw|een"), self.at.wrapping_sub(1));
        // `nieuwe bijdragen aankondigen`.
        let adjective = before.len() > 4 && before.ends_with('e') && self.word(self.at) == "bijdragen";
        month
            || article
            || adjective
            || governed
            || infinitive && self.acts.verbs(self.word(self.at + 1)).any(|(_, form)| form != Form::Present)
    }

    /// Whether the word is an infinitive behind others after *te*: `te laten groeien`, `te zullen
    /// leveren`.
    fn is_after_te(&self) -> bool {
        let verb = |token: usize| {
            one_of(
                list!("laten|blijven|kunnen|zullen|gaan|doen|willen|helpen|moeten|hebben|worden|zijn"),
                self.word(token),
            )
        };
        let first = (self.sentence.start..self.at).rev().take(3).take_while(|&token| verb(token)).last();
        first.is_some_and(|first| first > self.sentence.start && self.word(first - 1) == "te")
    }

    /// Completes a form that may be an infinitive: with *zal* it is the future, with *kan* no act.
    pub(super) fn infinitive(&self, found: &mut Found<'a>, start: usize, at: usize) -> Option<()> {
        let words = self.acts.words;
        let next = at + 1;
        let auxiliary = self
            .auxiliary()
            .or_else(|| (self.is(words.future, next) || self.is(words.modal, next)).then_some(next));
        match auxiliary {
            Some(token) if self.is(words.future, token) => {
                found.tense = Tense::Future;
                found.finite = token;
                Some(())
            }
            Some(token) if self.obliges(token) => {
                found.tense = Tense::Future;
                found.finite = token;
                Some(())
            }
            Some(token) if self.is(words.modal, token) => {
                // `wilde zich niet vastleggen`, `kan geen toezegging doen`: what is denied is declined.
                let will = self.is("wil|willen|wilde|wilden|wenst|wensen|wenste|wensten", token);
                // `kan geen bijdrage leveren`.
                let told = self.is("kan|kunnen", token)
                    && found.verb.act == Act::Promise
                    && [token.wrapping_sub(1), token + 1].into_iter().any(|near| self.is("ik|wij|we", near));
                let able = self.is("kan|kunnen|kon|konden", token)
                    && (matches!(found.verb.act, Act::Promise | Act::Consent | Act::Refuse)
                        || matches!(found.verb.act, Act::Give | Act::Allocate)
                            && (start..at).any(|token| self.is("geen", token)));
                let denied = (start..at).any(|token| self.is(words.negation, token));
                let acts = matches!(
                    found.verb.act,
                    Act::Promise
                        | Act::Agree
                        | Act::Consent
                        | Act::Give
                        | Act::Allocate
                        | Act::Send
                        | Act::Do
                        | Act::Refuse
                );
                found.finite = token;
                // `kunt u tegemoetzien`.
                // `Ik kan u toezeggen`: said so it is done.
                ((will || able) && denied && acts
                    || told
                    || found.verb.act == Act::Receive
                    || found.verb.act == Act::Consent && self.is("kan|kunnen", token))
                .then_some(())
            }
            // `liet ik mij vervangen door`: others do it.
            None if found.finite == at && (start..at).any(|token| self.is(list!("liet|lieten"), token)) => {
                None
            }
            _ => Some(()),
        }
    }

    /// Whether several are bound by a day to do something: `Uiterlijk 15 oktober moeten alle lidstaten`.
    fn obliges(&self, token: usize) -> bool {
        let clause = || self.start..self.at;
        let any = |words: &str| clause().any(|token| self.is(words, token));
        self.is("moeten|dienen", token) && any("uiterlijk|vóór") && any("bondgenoten|lidstaten|landen")
    }

    /// Completes a participle by its auxiliary: done, passive, or neither.
    pub(super) fn participle(&self, found: &mut Found<'a>, start: usize) -> Option<()> {
        let words = self.acts.words;
        // `heeft toegezegd zijn leger te moderniseren`: no verb but whose it is.
        let owns = |token: usize| {
            self.word(token) == "zijn" && {
                let next = self.document.tokens.get(token + 1);
                next.is_some_and(|next| next.kind() == TokenKind::Word)
                    && self.sentence.contains(&(token + 1))
                    && !self.is(words.joining, token + 1)
                    && !self.is(words.content, token + 1)
                    && !self.begins_phrase(token + 1)
            }
        };
        let near = [self.at + 1, self.at + 2].into_iter().filter(|&token| !owns(token));
        let near: Vec<_> = near.collect();
        let after = near.into_iter().find(|&token| {
            [words.perfect, words.passive, words.modal, words.future]
                .iter()
                .any(|words| self.is(*words, token))
        });
        let mut auxiliary =
            after.filter(|&token| token == self.at + 1).or_else(|| self.auxiliary()).or(after);
        // `In Ramstein zijn 14 tanks toegezegd`: no possessive where the clause has no other verb.
        let verb = |token: usize| {
            self.acts.verbs(self.word(token)).any(|(_, form)| matches!(form, Form::Present | Form::Past))
        };
        auxiliary = auxiliary.or_else(|| {
            let zijn = (start..self.at).rev().find(|&token| self.word(token) == "zijn")?;
            (self.closes(self.at) && !(start..zijn).any(verb)).then_some(zijn)
        });
        // `zal worden toegezegd`, `zou hebben toegezegd`: the finite verb stands before.
        let mut passive = auxiliary.is_some_and(|token| self.is(words.passive, token));
        if let Some(token) = auxiliary
            && one_of(list!("hebben|worden|zijn"), self.word(token))
            && self.is_cluster(token)
        {
            let finite = (start..self.at)
                .rev()
                .filter(|&other| other != token)
                .find(|&other| self.is(words.future, other) || self.is(words.modal, other));
            if self.word(token.wrapping_sub(1)) == "te" {
                return None;
            }
            auxiliary = finite.or(auxiliary);
        }
        found.tense = Tense::Past;
        match auxiliary {
            Some(token) if self.obliges(token) => {
                found.tense = Tense::Future;
                found.finite = token;
                Some(())
            }
            Some(token) if self.is(words.modal, token) => None,
            Some(token) if self.is(words.future, token) => {
                found.tense = Tense::Future;
                found.finite = token;
                found.passive = passive;
                Some(())
            }
            Some(token) => {
                let word = self.word(token);
                // `zijn het eens geworden`, `is overeengekomen`: the perfect of a verb of motion.
                let moves = one_of(
                    "eens|akkoord|overeen|gecommitteerd|naar|verplichting",
                    pieces(found.verb.with, b'|').next().unwrap_or_default(),
                ) && one_of("zijn|is|was|waren", word);
                let reflexive = found.verb.act == Act::Promise && found.verb.with.starts_with("zich");
                passive &= !reflexive && !moves;
                if one_of(list!("wordt|worden"), word) {
                    found.tense = Tense::Present;
                }
                found.finite = token;
                found.passive = passive;
                Some(())
            }
            None => {
                // `De brief, toegezegd aan het lid X, …`: a participle that stands for a clause, as does
                // `De toezegging, gedaan in het debat`.
                let before = self.at.checked_sub(1).map_or("", |token| self.word(token));
                let apart = one_of(",|(", before) && matches!(found.verb.act, Act::Promise | Act::Announce);
                found.passive = true;
                found.clause.start = found.with.map_or(self.at, |with| with.min(self.at));
                apart.then_some(())
            }
        }
    }

    /// Where the separable part of the verb or its noun stands, after the verb or, for a noun, in
    /// its clause.
    pub(super) fn find_with(&self, verb: &Verb) -> Option<usize> {
        if verb.firsts & self.firsts == 0 {
            return None;
        }
        let (start, right) = (self.start, self.right());
        let parts = |tokens: Range<usize>| {
            let from = self.places.parts.partition_point(|&part| part < tokens.start);
            self.places.parts[from..].iter().copied().take_while(move |&part| part < tokens.end)
        };
        if !is_particle(verb.with) {
            let stop = self.stop.get_or_init(|| self.stop(right));
            return parts(self.at + 1..stop.unwrap_or(right))
                .chain(parts(start..self.at))
                .filter(|&token| {
                    // `krijgt vóór het einde van dit jaar van ons`: who gives follows.
                    // `blijft bereid te leveren`: an infinitive is the content of another.
                    if verb.with != "kennen" && self.word(token.wrapping_sub(1)) == "te" {
                        return false;
                    }
                    let giver =
                        |next: usize| self.document.is_capital(next) || self.is("ons|onze|hen|haar|de", next);
                    verb.with != "van" || giver(token + 1)
                })
                .find(|&token| begins(verb.with, self.word(token)) && self.fits(verb.with, token));
        }
        let candidates = || parts(self.at + 1..right).filter(|&token| self.is(verb.with, token));
        // `riepen Rusland op zijn troepen terug te trekken`: no comma before the content, whose own
        // separable verb may have the same part.
        let content = (verb.act.has_content() || matches!(verb.act, Act::Refuse | Act::Consent))
            && self.has_infinitive();
        // `dat er 2% bij komt`: the part stands apart before a verb that stands last.
        let last = self.at.checked_sub(1).filter(|&before| {
            // `kunt u in mei tegemoet zien`.
            let infinitive = || self.word(self.at).ends_with("en") && self.auxiliary().is_some();
            before > start && self.is(verb.with, before) && (self.opener.is_some() || infinitive())
        });
        // `zei dat 2% niet genoeg is en zegde toe`: the part is that of the nearest verb.
        let nearest = |token: usize| {
            let own = |other: usize| {
                self.roles.is(self.document, other, Role::VERB)
                    && self.acts.verbs(self.word(other)).any(|(other, form)| {
                        other.with == verb.with && matches!(form, Form::Present | Form::Past)
                    })
            };
            !(self.at + 1..token).any(own)
        };
        let candidates = || candidates().filter(|&token| nearest(token));
        let closing =
            || candidates().find(|&token| self.closes(token) && !(content && self.word(token + 1) == "te"));
        last.or_else(closing).or_else(|| candidates().next().filter(|_| content))
    }

    /// Whether an infinitive with *te* follows the word in its stretch.
    fn has_infinitive(&self) -> bool {
        let te = |token: usize| self.word(token) == "te";
        *self.infinitive.get_or_init(|| (self.at + 1..self.right()).any(te))
    }

    /// The comma behind the verb that ends its clause: none that puts something in, as in `stelt een aantal
    /// landen, waaronder Noorwegen, schepen ter beschikking`.
    fn stop(&self, right: usize) -> Option<usize> {
        const PUT_IN: usize = 8;
        // `een eigen, onafhankelijk onderzoek`: a comma between adjectives.
        let apart = |token: usize| !self.is(list!("een|de|het|zijn|hun|haar|onze"), token.wrapping_sub(2));
        let comma = |from: usize| {
            (from..right).find(|&token| self.word(token) == "," && right - token > 1 && apart(token))
        };
        let first = comma(self.at + 1)?;
        let puts_in = self.is(list!("waaronder|inclusief|samen|evenals|als|net"), first + 1);
        match comma(first + 1).filter(|&second| puts_in && second - first <= PUT_IN) {
            Some(second) => comma(second + 1),
            None => Some(first),
        }
    }

    /// A noun is met as a whole word; a compound may end in it.
    pub(super) fn fits(&self, with: &str, token: usize) -> bool {
        one_of(with, self.word(token))
            || pieces(with, b'|').any(|noun| noun.len() > 5 && self.word(token).ends_with(noun))
    }

    /// Whether a separable part ends its clause, and is no preposition of what follows.
    pub(super) fn closes(&self, token: usize) -> bool {
        let words = self.acts.words;
        let next = self.word(token + 1);
        next.is_empty()
            || self.document.tokens.get(token + 1).is_none_or(|token| token.kind() == TokenKind::Mark)
            || [words.joining, words.content, words.prepositions, words.relative, words.embedded]
                .iter()
                .any(|words| one_of(*words, next))
            || one_of("te|opnieuw", next)
    }
}

//! English verbs, with what stands between them and their auxiliaries.

use super::super::english::{ADVERBS, SINGULAR, SUBJECTS};
use super::*;
use crate::text::list::one_of;

impl<'a> Reader<'a, '_> {
    pub(super) fn english(&self, verb: &'a Verb, form: Form) -> Option<Found<'a>> {
        let words = self.acts.words;
        let (start, opener) = (self.start, self.opener);
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
        // `are set to meet the target`.
        if self.is("set", self.at) && self.is("to", self.at + 1) {
            return None;
        }
        if verb.is_predicate() {
            return self.predicate(found, start);
        }
        // What stands between an auxiliary and its verb: adverbs, *each*, *not*, *continue to*.
        let near = (start.max(self.at.saturating_sub(5))..self.at).rev();
        let auxiliary = near.clone().find(|&token| {
            let any = [words.future, words.perfect, words.passive, words.modal];
            any.iter().any(|words| self.is(*words, token)) || self.is("do|does|did", token)
        });
        let between = auxiliary.map_or(self.at, |token| token + 1)..self.at;
        let broken = between.clone().any(|token| {
            self.document.tokens[token].kind() != TokenKind::Word && self.word(token) != ","
                || one_of("under|of|with|by|to|the|a|an|and|its|their|our|his|her", self.word(token))
        });
        // `which has no army, will`: a comma alone ends the clause of the auxiliary.
        let ended = between.clone().filter(|&token| self.word(token) == ",").count() == 1;
        let between = if ended { self.at..self.at } else { between };
        let auxiliary = auxiliary.filter(|_| !broken && !ended);
        if !verb.with.is_empty() {
            // A preposition follows at once, a noun or adverb after the object.
            let tight = one_of(words.prepositions, verb.with.split('|').next().unwrap_or_default());
            // `asked every Ally for a plan`.
            let asks = self.is("ask|asks|asked|pressed", self.at);
            let apart =
                if tight && !one_of("from|in|into", verb.with.split('|').next().unwrap_or_default()) && !asks
                {
                    1
                } else {
                    8
                };
            let last = self.right().min(self.at + 1 + apart);
            found.with = Some((self.at + 1..last).find(|&token| self.is(verb.with, token))?);
        }
        // `the Member, who wrote to me in May, will get`: what is put in ends at its comma.
        if opener
            .is_some_and(|opener| self.is(words.relative, opener) && self.word(opener.wrapping_sub(1)) == ",")
        {
            let comma = (self.at..found.clause.end).find(|&token| self.word(token) == ",");
            found.clause.end = comma.unwrap_or(found.clause.end);
        }
        let previous = if self.at > start { self.word(self.at - 1) } else { "" };
        let previous_mark = if self.at > self.sentence.start { self.word(self.at - 1) } else { "" };
        // `has no plans`, `will contribute neither ships nor aircraft`.
        let denies = self.is("no|neither|nothing", self.at + 1)
            || found.with.is_some_and(|with| with > self.at + 1 && self.is("no", with - 1));
        found.negated = denies || between.clone().any(|token| self.is(words.negation, token));
        // `Neither country committed itself`.
        found.negated |= self.is("neither|none", start);
        // `nor will it pay`.
        if let Some(token) = auxiliary.filter(|&token| self.is("nor|neither", token.wrapping_sub(1))) {
            found.negated = true;
            found.clause.start = token.max(found.clause.start);
        }
        // `will act as framework nation and cover half of the costs`: the auxiliary stands before both.
        let shared = form == Form::Present && auxiliary.is_none() && start == self.at && self.is_shared();
        if shared {
            found.tense = Tense::Future;
            return Some(found);
        }
        match (form, auxiliary) {
            // `confirmed that 800 troops would deploy`: the future of what was said.
            (Form::Present, Some(token)) if self.word(token) == "would" && self.is_reported(token) => {
                found.tense = Tense::Future;
                found.finite = token;
            }
            // `I can announce that Britain will send troops`: said so it is done.
            (Form::Present, Some(token))
                if self.is("can", token)
                    && self.is("i|we", token.wrapping_sub(1))
                    && matches!(verb.act, Act::Promise | Act::Announce)
                    && !found.negated =>
            {
                found.finite = token;
            }
            // `she would not commit to a date`.
            (Form::Present, Some(token))
                if self.is("would|could", token)
                    && found.negated
                    && (verb.act == Act::Promise
                        || self.is("would", token)
                            && matches!(verb.act, Act::Agree | Act::Give | Act::Extend)) =>
            {
                found.finite = token;
            }
            (_, Some(token)) if self.is(words.modal, token) => return None,
            // `are considering building`.
            (Form::Joined, _) if previous.ends_with("ing") => return None,
            (Form::Joined, Some(token)) if self.is("is|are|am|we're|i'm|they're|it's|he's|she's", token) => {
                found.finite = token;
            }
            // `said it was reserving`.
            (Form::Joined, Some(token)) if self.is("was|were", token) && self.is_reported(token) => {
                found.finite = token;
            }
            // `we will not be sending troops`.
            (Form::Joined, Some(token))
                if self.is("be", token)
                    && (token.saturating_sub(2)..token).any(|token| self.is(words.future, token)) =>
            {
                found.tense = Tense::Future;
                found.finite = token - 1 - usize::from(!self.is(words.future, token - 1));
                found.negated |= self.is(words.negation, token - 1);
            }
            // `he said, calling on Russia to accept it`.
            (Form::Joined, None)
                if previous_mark == ","
                    && matches!(
                        verb.act,
                        Act::Call | Act::Reaffirm | Act::Promise | Act::Announce | Act::Offer | Act::Allocate
                    ) =>
            {
                found.tense = Tense::Past;
            }
            (Form::Joined, _) => return None,
            (Form::Present, Some(token)) if self.is(words.future, token) => {
                found.tense = Tense::Future;
                found.finite = token;
            }
            // `could have sent`: it did not.
            (Form::Past | Form::Participle, Some(token))
                if self.is(words.perfect, token) && self.is(words.modal, token.wrapping_sub(1)) =>
            {
                return None;
            }
            // `By 2025 Norway will have supplied`.
            (Form::Past | Form::Participle, Some(token))
                if self.is(words.perfect, token) && self.is(words.future, token.wrapping_sub(1)) =>
            {
                found.tense = Tense::Future;
                found.finite = token - 1;
            }
            (Form::Past | Form::Participle, Some(token)) if self.is(words.perfect, token) => {
                found.tense = Tense::Past;
                found.finite = token;
            }
            (Form::Past | Form::Participle, Some(token)) if self.is(words.passive, token) => {
                found.passive = true;
                found.tense = Tense::Past;
                found.finite = token;
                let before = token.checked_sub(1).map_or("", |token| self.word(token));
                let adverb = usize::from(before == "not");
                let before = token.checked_sub(1 + adverb).map_or("", |token| self.word(token));
                if before == "to" && token > 1 && self.is("is|are|was|were", token - 2) {
                    // `is to be submitted`.
                    found.tense = Tense::Future;
                    found.finite = token - 2;
                    return Some(found);
                }
                // `told the House that £2 billion would be provided`.
                // `she would not be pinned down`.
                let will_not = adverb == 1 && verb.act == Act::Refuse;
                if before == "would" && will_not {
                    (found.negated, found.passive) = (true, false);
                    return Some(found);
                }
                if before == "would" && self.is_reported(token) {
                    found.tense = Tense::Future;
                    return Some(found);
                }
                if before == "to" || one_of(words.modal, before) {
                    return None;
                }
                // `No troops will be sent`.
                found.negated |= self.is("no|nothing|nobody|neither|none", start)
                    || opener.is_some() && self.is("no", start + 1);
                if one_of(words.future, before) {
                    found.tense = Tense::Future;
                    found.finite = token - 1 - adverb;
                    found.negated |= adverb == 1;
                }
            }
            (Form::Present, Some(token)) if self.is("do|does", token) => found.finite = token,
            (Form::Present, Some(token)) if self.is("did", token) => {
                found.tense = Tense::Past;
                found.finite = token;
            }
            (Form::Present, Some(_)) => return None,
            // `Increased Defence Spending`: a heading.
            (Form::Past, None) if self.at == self.sentence.start && self.document.is_capital(self.at + 1) => {
                return None;
            }
            // `£70 million raised from the interest`, `Norway, having ruled out a fleet, will`.
            (Form::Past, None) if one_of("the|a|an|to|of|million|billion|having", previous) => return None,
            // `the package adopted at the summit has been`: the participle of what is spoken of.
            (Form::Past, None)
                if self.is("at|in|by|on|during", self.at + 1)
                    && (found.with != Some(self.at + 1) || self.is("what", self.at + 2))
                    && self.goes_on(found.clause.end) =>
            {
                return None;
            }
            // `would like to see it spent`.
            (Form::Past, None)
                if (start.max(self.at.saturating_sub(12))..self.at)
                    .any(|token| self.is(words.modal, token)) =>
            {
                return None;
            }
            // `Finland, invited to join, attended`: who is asked, and not who asks.
            (Form::Past, None)
                if verb.act == Act::Call && verb.with.is_empty() && self.is("to", self.at + 1) =>
            {
                return None;
            }
            // `, a meeting announced last week`.
            (Form::Past, None)
                if (start + 1..self.at)
                    .rev()
                    .take(3)
                    .any(|token| self.is("a|an", token) && self.word(token - 1) == ",")
                    && self.document.written(self.at - 1).starts_with(char::is_lowercase) =>
            {
                return None;
            }
            // `are held under the plans agreed last year`.
            (Form::Past, None) if self.is_attribute(start) => return None,
            (Form::Past, None) => found.tense = Tense::Past,
            // `is to present its report`.
            (Form::Present, None)
                if previous == "to"
                    && self.at > start + 1
                    && self.is("is|are|due|set|scheduled|slated|had|happy|glad", self.at - 2) =>
            {
                let past = self.is("had", self.at - 2);
                found.tense = if past { Tense::Past } else { Tense::Future };
                found.finite = self.at - 2;
            }
            // `is to fight corruption and to reform its courts`.
            (Form::Present, None)
                if previous == "to" && self.is("and", self.at.wrapping_sub(2)) && self.is_to(start) =>
            {
                found.tense = Tense::Future;
                found.finite = self.at - 1;
                found.clause.start = self.at - 1;
            }
            // `Norway to send 20 tanks`: a headline.
            (Form::Present, None) if previous == "to" && self.is_headline(start) => {
                found.tense = Tense::Future;
                found.finite = self.at - 1;
            }
            // `put two tanks at its disposal`: written as the past is.
            (Form::Present, None)
                if self.is("put|set|cut", self.at) && one_of(verb.past, self.word(self.at)) =>
            {
                return None;
            }
            // A form in -s of a verb that is no noun too, and a verb after *and* with its preposition.
            (Form::Present, None) if self.is("has|does", self.at) => {}
            (Form::Present, None)
                if start == self.at
                    && start > self.sentence.start
                    && self.is("and|but", start - 1)
                    && (found.with.is_some_and(|with| with == self.at + 1)
                        || verb.act.is_said()
                            && self.is("it|them|the|all|a|an|our|its|that|to", self.at + 1)) => {}
            // `cannot be released, the department maintains`: nothing follows that is done.
            (Form::Present, None)
                if matches!(verb.act, Act::Extend | Act::Give | Act::Allocate)
                    && self
                        .document
                        .tokens
                        .get(self.at + 1)
                        .is_none_or(|next| next.kind() == TokenKind::Mark) =>
            {
                return None;
            }
            (Form::Present, None) => {
                // A bare form is a verb right after who acts, and else a noun or an infinitive.
                let named = self.document.is_capital(self.at);
                // A subject stands before it: a pronoun, a plural, a name, an adverb.
                let adverb = |token: &usize| {
                    *token > start && (self.is(ADVERBS, *token) || self.word(*token).ends_with("ly"))
                };
                let behind = (start..self.at).rev().find(|token| !adverb(token)).unwrap_or(start);
                let before = if self.at > start { self.document.written(behind) } else { "" };
                let owner = before.ends_with("'s") || before.ends_with("’s");
                let subject = self.is("i|we|they|you|also|each|all|and|,", behind)
                    || (before.ends_with('s') || before.starts_with(char::is_uppercase)) && !owner
                    || self.at > start && self.is(SUBJECTS, behind)
                    || self.at > start && self.is(SINGULAR, self.at) && self.may_act(behind);
                // `the Wales pledge, the trend`: a noun with its name.
                let named_noun = self.is("pledge|promise|offer|plan|call|budget|order", self.at)
                    && (self.is("of", self.at + 1)
                        || self.at > start + 1
                            && self.is("a|an|another|the|this", self.at - 2)
                            && !before.ends_with('s')
                        || self
                            .document
                            .tokens
                            .get(self.at + 1)
                            .is_none_or(|next| next.kind() == TokenKind::Mark)
                        || self.is(words.passive, self.at + 1));
                let noun = named_noun
                    || previous.is_empty()
                    || named
                    || !subject
                    || one_of("the|a|an|to|of|their|its|new|this", previous)
                    || one_of(words.prepositions, previous);
                if noun {
                    return None;
                }
            }
            _ => return None,
        }
        Some(found)
    }

    /// The auxiliary of the future that the verb before *and* has, for the verb right behind it.
    fn is_shared(&self) -> bool {
        const NEAR: usize = 16;
        let words = self.acts.words;
        let before = self.at.saturating_sub(1);
        if before <= self.left() {
            return false;
        }
        let finite = |token: &usize| {
            [words.future, words.perfect, words.passive, words.modal]
                .iter()
                .any(|words| self.is(*words, *token))
        };
        let Some(token) = (self.left()..before).rev().take(NEAR).find(finite) else { return false };
        let apart = (token..before).any(|token| one_of(";|:|that|to", self.word(token)));
        self.is("and|but", before) && self.is(words.future, token) && !apart
    }

    /// Completes what is said with *to be*: `are determined to`, `is not in a position to`.
    fn predicate(&self, mut found: Found<'a>, start: usize) -> Option<Found<'a>> {
        const CLOSE: usize = 5;
        let words = self.acts.words;
        let near = start.max(self.at.saturating_sub(CLOSE))..self.at;
        let finite = near.clone().rev().find(|&token| self.is(words.passive, token));
        // `would be prepared to host`: an offer with a condition; `could be ready to`: none.
        let would = |token: usize| self.is("would", token) && self.acts_ready();
        let open = near.clone().any(|token| self.is(words.modal, token) && !would(token));
        found.finite = finite.unwrap_or(self.at);
        found.negated = near.into_iter().any(|token| self.is(words.negation, token));
        if self.is("was|were", found.finite) {
            found.tense = Tense::Past;
        }
        let to =
            self.is("to", self.at + 1) || found.verb.act == Act::Reach && self.is("for|towards", self.at + 1);
        (to && !open).then_some(found)
    }

    /// Whether the predicate says that somebody is ready for something.
    fn acts_ready(&self) -> bool {
        self.is("willing|prepared|ready|happy|glad", self.at)
    }

    /// Whether a word may be the noun of who acts.
    fn may_act(&self, token: usize) -> bool {
        let words = self.acts.words;
        self.document.tokens[token].kind() == TokenKind::Word
            && !self.is("the|a|an|to|this|that|which|who|not|its|their|our", token)
            && ![words.prepositions, words.joining, words.embedded].iter().any(|list| self.is(*list, token))
    }

    /// Whether *is to* stands before in the clause.
    fn is_to(&self, start: usize) -> bool {
        (start + 1..self.at - 1).any(|token| self.is("to", token) && self.is("is|are", token - 1))
    }

    /// Whether nothing but a name stands before *to*, at the beginning of the sentence.
    fn is_headline(&self, start: usize) -> bool {
        const LONGEST: usize = 6;
        let to = self.at - 1;
        let name = |token: usize| self.document.is_capital(token) || self.is("and|the|,", token);
        start == self.sentence.start
            && to > start
            && to - start <= LONGEST
            && self.document.is_capital(to - 1)
            && (start..to).all(name)
            && !(start..self.right()).any(|token| self.roles.is(self.document, token, Role::AUXILIARY))
    }

    /// Whether a participle only says of the noun of a preposition what was done with it, in a clause
    /// that has its finite verb.
    fn is_attribute(&self, start: usize) -> bool {
        let words = self.acts.words;
        let near = start.max(self.at.saturating_sub(3))..self.at;
        let finite = (start..near.start)
            .any(|token| [words.passive, words.perfect].iter().any(|words| self.is(*words, token)));
        let noun = self.at > start && self.document.written(self.at - 1).starts_with(char::is_lowercase);
        finite
            && noun
            && (near.clone().any(|token| self.is(words.prepositions, token))
                || self.is("at|in|by|on|during", self.at + 1))
            && !near.into_iter().any(|token| self.is("and|but|or|,", token))
    }

    /// Whether a finite auxiliary follows before the next mark.
    fn goes_on(&self, end: usize) -> bool {
        let words = self.acts.words;
        (self.at + 1..end).take_while(|&token| !one_of(",|;|:", self.word(token))).any(|token| {
            [words.perfect, words.passive, words.future].iter().any(|words| self.is(*words, token))
        })
    }

    /// Whether the clause of a token tells what somebody said.
    fn is_reported(&self, token: usize) -> bool {
        // `Croatia would reach 2% this year, its minister said`.
        let said = |token: &usize| self.is("said|promised|added|announced|confirmed", *token);
        let last = (token + 1..self.right()).rev().find(|&token| !self.is(".|”|\"", token));
        if last.is_some_and(|last| said(&last) && (token..last).any(|token| self.is(",", token))) {
            return true;
        }
        (self.left()..token)
            .rev()
            .take(30)
            .any(|token| self.is("said|confirmed|announced|told|stated|reported|added|declared|indicated|signalled|explained|noted|that", token))
    }
}

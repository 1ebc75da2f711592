//! What an act pledges, as a title.

use std::ops::Range;

use super::act::{Act, begins, one_of};
use super::claim::Reader;
use super::guard::has_infinitive;
use super::party::Party;
use super::split::Piece;
use super::title;
use crate::model::{Language, PledgeKind};
use crate::text::letters::{small, uncapitalized};

impl Reader<'_, '_> {
    /// The title of a piece of what is pledged.
    pub(super) fn title(
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
            && !small(&title).contains(infinitive)
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
    pub(super) fn explain(&self, title: String) -> String {
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
    pub(super) fn says_little(&self, title: &str) -> bool {
        title.is_empty()
            || title.chars().count() < 8 && !title.chars().any(|letter| letter.is_ascii_digit())
            || title.split(' ').count() == 1
                && begins("bijdrag|steun|informeren|hier|daar|it|this|support|uitgevoerd", &small(title))
    }

    pub(super) fn starts_with_preposition(&self, token: usize) -> bool {
        one_of(self.context.acts.words.prepositions, self.word(token))
    }

    /// Whether the content is a clause.
    pub(super) fn has_clause(&self) -> bool {
        has_infinitive(self.context, self.found().at + 1..self.clause().end)
    }

    /// `Motie-Dassen: Europese veiligheidsraad oprichten`.
    pub(super) fn motion_title(&self, motion: &str) -> String {
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
    pub(super) fn inform_title(&self, clause: Range<usize>, subject: Option<&Party>) -> String {
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

    pub(super) fn explain_informing(&self, base: &str) -> String {
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

    pub(super) fn in_date(&self, token: usize) -> bool {
        let dates = self.context.dates.of_sentence(self.index);
        dates.iter().any(|date| date.tokens.contains(&token))
    }

    /// Whether a token is left out of a title: who, when, the verb of the act.
    pub(super) fn leaves(&self, token: usize, subject: Option<&Party>) -> bool {
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
    if capitals == 1 && ["Een", "De", "Het", "Uitvoering", "Veiligheidsgaranties"].contains(&first) {
        uncapitalized(title)
    } else {
        title.to_owned()
    }
}

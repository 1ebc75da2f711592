//! What a clause borrows from the sentence before it: the noun of a relative clause, the subject that
//! goes on behind *en*, the noun that a participle is said of.

use std::ops::Range;

use super::clause::Reader;
use super::words::{Class, Function, Sense};
use crate::model::Language;
use crate::parse::entity::EntityKind;
use crate::text::list::one_of;

impl Reader<'_> {
    /// The noun phrase that a clause has its subject or object from, where it stands before the clause:
    /// the one that a relative clause belongs to, or the one that goes on after an insertion.
    pub fn borrowed(&self, clause: &Range<usize>, sentence: &Range<usize>) -> Option<Range<usize>> {
        let before = clause.start.checked_sub(1).filter(|before| *before >= sentence.start)?;
        let first = self.word(clause.start);
        let relative =
            one_of("die|dat|which|who|whose|that|waarover|waarmee|waarin|waarvan|waarbij|waaraan", first);
        if relative && self.word(before) != ";" {
            let end = if self.word(before) == "," { before } else { before + 1 };
            // `de vergadering (FMM), die …`: brackets stand between.
            let low = sentence.start.max(end.saturating_sub(8));
            let open = (low..end).rev().find(|token| self.word(*token) == "(");
            let open = open.filter(|_| end > 0 && self.word(end - 1) == ")");
            return self.antecedent(open.unwrap_or(end), sentence.start);
        }
        // `… een motie in; deze is op 3 mei aangenomen`.
        let aside = self.word(before) == ";" && one_of("they|zij", first);
        let aside = aside || self.word(before) == ";" && first == "dat";
        if (aside || one_of("deze|dit|it|this", first)) && self.is_verb(clause.start + 1) {
            let low = sentence.start.max(clause.start.saturating_sub(60));
            let hit = self.words.hits(low..clause.start).last().map(|hit| hit.start..hit.end);
            // `agreed on a study; it will be delivered …`: what was brought in with an indefinite article.
            return hit.or_else(|| {
                let article = (low..before).rev().find(|token| self.one_of(*token, "een|a|an"))?;
                self.noun_phrase(article, before).map(|end| article..end)
            });
        }
        // `de ministers bezochten Kyiv en reisden daarna naar Praag`, `… en dinsdag verworpen`.
        let joined = self.is(clause.start, Function::Conjunction);
        let next = self.date_at(clause.start + 1).map_or(clause.start + 1, |date| date.tokens.end);
        if joined && next < clause.end && self.is_verb(next) {
            return self.subject_before(clause.start, sentence.start);
        }
        // `de brexit, nu voorzien op 31 januari`, `Crimea, annexed in 2014`, `te beginnen in 2021`.
        if self.word(before) == "," && self.is_apposed(clause) {
            return self.antecedent(before, sentence.start);
        }
        if self.word(before) == "," && self.is_verb(clause.start) {
            let low = sentence.start.max(clause.start.saturating_sub(80));
            let end = (low..before).find(|token| self.word(*token) == "," || self.opens_clause(*token))?;
            return (low < end && !self.has_verb(low..end)).then_some(low..end);
        }
        None
    }

    /// Whether a clause is a participle or infinitive that is said of the noun before the comma.
    pub(super) fn is_apposed(&self, clause: &Range<usize>) -> bool {
        let adverb = |token: &usize| !self.is(*token, Function::Adverb);
        let Some(first) = clause.clone().find(adverb) else { return false };
        let word = self.word(first);
        let participle = self.is_verb(first)
            && match self.document.language {
                Language::English => word.ends_with("ed"),
                Language::Dutch => is_participle(word),
            };
        participle || word == "te" && self.is_verb(first + 1)
    }

    /// The part of an English clause that a participle behind its noun makes: of `he praised the package
    /// unveiled on Tuesday` the package with what is said of it.
    pub(super) fn reduced(&self, lead: usize, end: usize, clause: &Range<usize>) -> Option<Range<usize>> {
        if !self.is_english() {
            return None;
        }
        // `The treaties with France, concluded in London on 2 May, complement this`: between two commas.
        let near = clause.start.max(lead.saturating_sub(6)) + 1..lead;
        let aside = near.rev().find(|token| self.word(token - 1) == "," && self.is_verb(*token));
        let aside = aside.filter(|verb| self.word(end) == "," && self.word(*verb).ends_with("ed"));
        if let Some(phrase) = aside.and_then(|verb| self.antecedent(verb - 1, clause.start)) {
            return Some(phrase.start..end);
        }
        let verb = lead.checked_sub(1).filter(|verb| *verb > clause.start)?;
        let noun = verb - 1;
        let plain = matches!(self.words.class(noun), Class::Other | Class::Noun(_))
            && self.entities.at(noun).is_none_or(|entity| entity.adjective);
        let participle = self.is_verb(verb) && (self.word(verb).ends_with("ed") || self.word(verb) == "made");
        let phrase = self.antecedent(verb, clause.start).filter(|_| plain && participle)?;
        let told = self.has_verb(clause.start..phrase.start);
        (told
            && !self
                .words
                .verb(phrase.start.wrapping_sub(1))
                .is_some_and(|verb| verb.sense == Sense::Auxiliary))
        .then_some(phrase.start..end)
    }

    /// The noun phrase before the first verb of the sentence that ends at `end`, back to its beginning
    /// where that is near.
    fn subject_before(&self, end: usize, low: usize) -> Option<Range<usize>> {
        let low = low.max(end.saturating_sub(40));
        let verb = (low..end).find(|token| self.is_verb(*token))?;
        let plain = verb - low <= 10
            && !self.is(low, Function::Preposition)
            && !(low..verb).any(|token| self.date_at(token).is_some());
        // `minister Mattis, who took office and had commanded …`: the subject of the relative clause.
        let relative = (verb..end)
            .rev()
            .find(|token| self.one_of(*token, "who|which|die|dat") && self.word(token - 1) == ",");
        if let Some(relative) = relative.filter(|_| self.word(end - 1) != ",") {
            return self.antecedent(relative - 1, low);
        }
        let first = (low..verb).find(|token| self.word(*token) == ",").unwrap_or(verb);
        if plain && low < first { Some(low..first) } else { self.antecedent(verb, low) }
    }

    /// The noun phrase that ends at `end`, back to a verb, a mark or a preposition that is no *van*.
    pub(super) fn antecedent(&self, end: usize, low: usize) -> Option<Range<usize>> {
        // `de raadpleging van 4 mei, aangevraagd door …`: over the date.
        let end = match end.checked_sub(1).and_then(|last| self.date_at(last)) {
            Some(date) if date.tokens.start > low => {
                let lead = date.tokens.start - 1;
                if self.is(lead, Function::Preposition) { lead } else { date.tokens.start }
            }
            _ => end,
        };
        let low = low.max(end.saturating_sub(16));
        let mut start = end;
        while start > low {
            let token = start - 1;
            let part = match self.words.class(token) {
                Class::Other | Class::Noun(_) | Class::Number => self.date_at(token).is_none(),
                Class::Function(Function::Determiner) => true,
                Class::Function(Function::Preposition) => {
                    // `de evacuatie uit Kaboel`: what ties a name to a noun.
                    let noun = token.checked_sub(1).is_some_and(|noun| {
                        let name = self.entities.at(noun);
                        matches!(self.words.class(noun), Class::Other | Class::Noun(_))
                            && name.is_none_or(|name| name.kind == EntityKind::Institution)
                    });
                    // `het memorandum over gevangenen`.
                    let about = matches!(self.words.class(token.wrapping_sub(1)), Class::Noun(_))
                        && self.one_of(token, "over|inzake|about");
                    let tie = about || self.one_of(token, "van|of|voor|for|op|on");
                    let within =
                        self.one_of(token, "uit|naar|tegen|tussen|tot|met|from|to|against|between|with");
                    // `de centrale in Enerhodar`.
                    let place = self.word(token) == "in" && self.capital(start);
                    start < end && (tie || noun && (within || place))
                }
                Class::Function(Function::Conjunction) => self.one_of(token, "en|and") && self.capital(start),
                Class::Mark => !self.stop(token),
                _ => false,
            };
            // `in Amman | een kantoor`: what has an article begins with it.
            let noun = matches!(self.words.class(token), Class::Other | Class::Noun(_) | Class::Number);
            if !part || noun && start < end && self.is(start, Function::Determiner) {
                break;
            }
            start = token;
        }
        while start < end
            && matches!(
                self.words.class(start),
                Class::Function(Function::Preposition | Function::Conjunction)
            )
        {
            start += 1;
        }
        (start < end).then_some(start..end)
    }
}

/// Whether a verb form is a participle, which stands at the end of its clause.
pub(super) fn is_participle(word: &str) -> bool {
    let finite = one_of("geeft|geven|geldt|gelden|gebeurt|gebruikt|gelooft", word)
        || word.ends_with("tten")
        || word.ends_with("dden");
    !finite
        && (word.contains("ge") || word.starts_with("ver") || word.starts_with("voorzien"))
        && (word.ends_with('d') || word.ends_with('t') || word.ends_with("en"))
}

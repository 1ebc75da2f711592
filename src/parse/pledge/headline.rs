//! The title of a pledge: what is pledged where that reads as a title, else the clause of its act.

use super::act::{Act, begins, one_of};
use super::amount::What;
use super::claim::Reader;
use super::find::Tense;
use super::guard::has_goods;
use super::party::{Party, PartyKind};
use super::split::Piece;
use super::title;
use crate::list;
use crate::model::{Language, PledgeKind};
use crate::parse::gate;
use crate::text::letters::small;
use crate::text::list::List;

impl Reader<'_, '_> {
    /// The title of a piece of what is pledged.
    pub(super) fn title(
        &self,
        kind: PledgeKind,
        piece: &Piece,
        several: bool,
        clausal: bool,
        motion: Option<&str>,
        subject: Option<&Party>,
    ) -> String {
        let title = self.object(kind, piece, several, clausal, motion, subject);
        let share = piece.amount.as_ref().is_some_and(|amount| amount.what == What::PercentOfGdp);
        let title = if share { title::with_base(&title, self.context.document.language) } else { title };
        // Of a verb that no row has the clause tells what is done.
        let open = self.found().verb.is_open();
        if title.is_empty()
            && self.found().verb.act != Act::Refuse
            && !open
            && self.explain(String::new()).is_empty()
        {
            return title;
        }
        if !self.is_weak(&title) {
            // `will join Canada in Latvia`: what is done says more than with whom.
            let done = self.does(piece, several, clausal) && !title.ends_with("en");
            let deed = subject.filter(|_| done).and_then(|subject| self.deed(subject));
            return deed.unwrap_or_else(|| self.explain(title));
        }
        // `sprak steun uit voor de missie`: what is uttered stands on both sides of the particle.
        if let (Act::Utter, Some(particle)) = (self.found().verb.act, self.found().with)
            && self.starts_with_preposition(particle + 1)
        {
            let whole = title::phrase(self.context, particle - 1..self.clause().end, |token| {
                token == particle || self.of_date(token)
            });
            if !self.is_weak(&whole) {
                return whole;
            }
        }
        // What one says of oneself is told by what is done.
        if let Some(own) = subject.filter(|party| matches!(party.kind, PartyKind::Speaker | PartyKind::We))
            && let Some(deed) = self.deed(own)
        {
            return deed;
        }
        let headline = self.headline(subject);
        // Who acts, a verb and what it does.
        let named = subject.map_or(1, |party| party.tokens.len());
        let language = self.context.document.language;
        // `Overzicht` says to whom at least.
        let told = self.clause().any(|token| title::is_recipient(self.context, token));
        let paper = self.context.acts.words.is_paper(&small(&title))
            && (told || begins("brief|verslag|letter|report", &small(&title)));
        if kind == PledgeKind::Parliamentary && paper && !title.contains(' ') && !self.found().negated {
            return title + if language == Language::Dutch { " aan de Kamer" } else { " to parliament" };
        }
        if !several && headline.split(' ').count() > 1 + named.max(1) && gate::reads(&headline, language) {
            return headline;
        }
        // `draagt bij aan het fonds`.
        let part = self.found().verb.with == "bij" && title.starts_with("Aan ");
        let title = if part { format!("Bijdrage {}", title::uncased(&title)) } else { self.explain(title) };
        if gate::reads(&title, language) {
            return title;
        }
        subject.map_or_else(|| headline.clone(), |party| gate::pledge(&self.resolve(party), language))
    }

    /// Whether what is pledged is a deed and no thing: `zal het plan uitwerken`, `will share intelligence`.
    fn does(&self, piece: &Piece, several: bool, clausal: bool) -> bool {
        let found = self.found();
        let english = self.context.document.language == Language::English;
        let deed = match found.verb.act {
            Act::Do => true,
            Act::Give => {
                english
                    && found.tense == Tense::Future
                    && !has_goods(self.context, found.at..self.clause().end)
            }
            Act::Agree => self.word(found.at) == "aansluiten",
            _ => false,
        };
        deed && !several && !clausal && !found.passive && piece.amount.is_none()
    }

    /// Whether a title does not say what is pledged: it does not read as one, is one word, says only where
    /// or how, or the opposite of what was said.
    fn is_weak(&self, title: &str) -> bool {
        let language = self.context.document.language;
        let one = !title.contains([' ', '-', '%']) && !title.chars().any(|letter| letter.is_ascii_digit());
        // `blijft opgeschort`: what is said of it is the pledge.
        let stays = self.found().verb.with.starts_with("opgeschort");
        let refused = self.found().verb.act == Act::Refuse || self.found().negated;
        let told = || title.split(' ').any(|word| one_of("geen|no|niet|not|nooit|never", &small(word)));
        let motion = title.starts_with("Motie") || title.starts_with("Motion");
        // `Support it`: of what only a pronoun is told.
        let pointing = title.split_once(' ').is_some_and(|(_, rest)| one_of("it|them|there|so", rest));
        let base = one_of(list!("Kamer informeren|Inform parliament"), title) || title == "Zich blijven";
        !motion
            && (one
                || pointing
                || base
                || !gate::reads(title, language)
                || gate::is_bare(title, language)
                || gate::is_governed(title, language)
                    && !(self.content().1 && title.split(' ').any(|word| word.ends_with("en")))
                || stays
                || refused && !told())
    }

    /// The clause of the act as a headline: who, the verb, what, in the words of the text.
    fn headline(&self, subject: Option<&Party>) -> String {
        let mut clause = self.clause();
        // What others give without a verb of their own is no part of it.
        if let Some(gap) = self.gaps().first() {
            clause.end = clause.end.min(gap.tokens.start.saturating_sub(1)).max(clause.start);
        }
        let finite = self.found().finite;
        let language = self.context.document.language;
        // `aankondigden` would have to be taken apart.
        let joined = |verb: &str| {
            let apart =
                |part: &str| gate::is_particle(part, language) || one_of("rond|terug|weg|bijeen", part);
            (2..=6).any(|end| verb.get(..end).is_some_and(apart)) && !gate::is_finite(verb, language)
        };
        let ties = |token: usize| {
            let word = self.word(token);
            self.dated(token)
                || gate::is_idle(word, language)
                || one_of(self.context.acts.words.joining, word)
        };
        let aside = |token: usize| {
            let comma = self.word(token) == ",";
            let close = (token + 1..clause.end.min(token + 8)).find(|&token| self.word(token) == ",");
            close.filter(|_| comma).map_or(token, |close| close + 1)
        };
        let where_or_how = |token: usize| self.starts_with_preposition(token);
        let runs = match subject {
            // `Het plan werd door Hongarije geblokkeerd`: a passive stays as it is.
            Some(party)
                if self.found().passive
                    && party.start > 0
                    && one_of("door|by", self.word(party.start - 1)) =>
            {
                [clause, 0..0, 0..0, 0..0]
            }
            // `In mei leverde Nederland …`: what stood before the verb is only when, where or how.
            Some(party)
                if party.start > finite
                    && clause.contains(&party.start)
                    && ((clause.start..finite.max(clause.start)).all(ties) || where_or_how(clause.start)) =>
            {
                let rest = aside(party.tokens.end)..clause.end;
                [party.start..party.tokens.end, finite..party.start, rest, 0..0]
            }
            // `De norm neemt Nederland niet over`: what stands before the verb is what it does it to.
            Some(party)
                if party.start > finite
                    && clause.contains(&party.start)
                    && clause.start < finite
                    && language == Language::Dutch
                    && party.kind != PartyKind::Parliament
                    && !one_of("naast|besides", self.word(clause.start)) =>
            {
                let rest = aside(party.tokens.end)..clause.end;
                [party.start..party.tokens.end, finite..party.start, clause.start..finite, rest]
            }
            // `dat het kabinet over de groei | besluit`: the verb of a headline follows who acts.
            Some(party)
                if party.start < finite
                    && clause.contains(&party.start)
                    && self.found().opener.is_some()
                    && language == Language::Dutch
                    && !joined(self.word(finite)) =>
            {
                let name = party.start..party.tokens.end;
                [name, finite..finite + 1, party.tokens.end..finite, finite + 1..clause.end]
            }
            Some(party) if party.start < finite && clause.contains(&party.start) => {
                // `No ally was willing`, `Geen enkel land wilde`.
                let none = |token: &usize| one_of("geen|no", self.word(*token));
                let low = clause.start.max(party.start.saturating_sub(2));
                let from = (low..party.start).find(none).unwrap_or(party.start);
                [from..clause.end, 0..0, 0..0, 0..0]
            }
            // `Bondgenoten die minder uitgeven, | zullen …`.
            Some(party) if !clause.contains(&party.start) && clause.start == finite => {
                [party.start..party.tokens.end, clause, 0..0, 0..0]
            }
            _ => [clause, 0..0, 0..0, 0..0],
        };
        // A pronoun is told by whom it stands for.
        let pronoun = subject.filter(|party| matches!(party.kind, PartyKind::It | PartyKind::They));
        let pronoun = pronoun.filter(|party| runs[0].start == party.start);
        let name = pronoun.map(|party| self.resolve(party)).unwrap_or_default();
        title::headline(self.context, &name, &runs, |token| {
            self.dated(token) || pronoun.is_some_and(|party| party.tokens.contains(&token))
        })
    }

    /// Whether a token is part of a date or of the words that lead it in.
    pub(super) fn dated(&self, token: usize) -> bool {
        let leads = |token: usize| {
            let words = self.context.acts.words;
            one_of(words.prepositions, self.word(token)) || one_of(words.until, self.word(token))
        };
        let article = |token: usize| one_of("de|het|the", self.word(token));
        let entry = |token: usize| self.word(token) == "ingang";
        if entry(token) || entry(token + 1) {
            return true;
        }
        if !self.context.dates.touch(token..token + 6) {
            return false;
        }
        self.of_date(token)
            || (leads(token) || article(token)) && self.in_date(token + 1)
            || leads(token) && (leads(token + 1) || article(token + 1)) && self.in_date(token + 2)
    }

    /// Whether a token belongs to a date or leads it in.
    pub(super) fn of_date(&self, token: usize) -> bool {
        // All that leads a date in stands near it.
        if !self.context.dates.touch(token..token + 6) {
            return false;
        }
        let words = self.context.acts.words;
        let word = self.word(token);
        // `tot en met 2024`.
        let through = |token: usize| {
            (token.saturating_sub(1)..=token).any(|first| {
                self.word(first) == "tot"
                    && self.word(first + 1) == "en"
                    && self.word(first + 2) == "met"
                    && (self.in_date(first + 3) || self.in_date(first + 4))
            })
        };
        // `voor de periode 2022-2024`.
        let period = |token: usize| {
            let noun = (token..token + 3).find(|&token| one_of(list!("periode|period"), self.word(token)));
            noun.is_some_and(|noun| {
                let leads = |token: usize| {
                    one_of(words.prepositions, self.word(token)) || one_of("de|the", self.word(token))
                };
                self.in_date(noun + 1) && (token..noun).all(leads)
            })
        };
        // `in de week na`, `ten minste tot`, `no later than`.
        const LEADS: &List =
            list!("de|het|the|week|loop|course|einde|end|ten|minste|at|least|no|later|than|begin");
        let leads = |token: usize| {
            let governs =
                [words.prepositions, words.until].iter().any(|list| one_of(*list, self.word(token)));
            one_of(LEADS, self.word(token))
                || governs && (one_of(LEADS, self.word(token + 1)) || self.in_date(token + 1))
        };
        let led = (token..token + 5).take_while(|&token| leads(token)).last();
        self.in_date(token)
            || led.is_some_and(|last| self.in_date(last + 1))
            || through(token)
            || period(token)
            || (one_of(words.prepositions, word) || one_of(words.until, word)) && self.in_date(token + 1)
            || one_of(words.prepositions, word)
                && one_of("de|het|the", self.word(token + 1))
                && self.in_date(token + 2)
            || one_of("uiterlijk|de|het|the|dd", word)
                && (self.in_date(token + 1)
                    || self.in_date(token + 2) && one_of(words.prepositions, self.word(token + 1)))
    }
}

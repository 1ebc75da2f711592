//! What an act pledges, as a title.

use std::ops::Range;

use super::act::{Act, begins, one_of};
use super::amount::FoundAmount;
use super::claim::Reader;
use super::guard::has_infinitive;
use super::party::Party;
use super::split::Piece;
use super::title;
use crate::list;
use crate::model::{Language, PledgeKind};
use crate::parse::document::TokenKind;
use crate::parse::entity::EntityKind;
use crate::text::letters::small;

impl Reader<'_, '_> {
    /// What is pledged: the object of the act, or its content.
    pub(super) fn object(
        &self,
        kind: PledgeKind,
        piece: &Piece,
        several: bool,
        clausal: bool,
        motion: Option<&str>,
        subject: Option<&Party>,
    ) -> String {
        let context = self.context;
        let found = self.found();
        let document = context.document;
        let clause = self.clause();
        // `beloofde het lid Jansen na te gaan of …`: to whom it is promised is shown apart.
        let first = piece.tokens.start;
        let first = first + usize::from(one_of("de|het", self.word(first)));
        let told = context.entities.at(first).filter(|entity| {
            found.verb.act == Act::Promise
                && entity.kind == EntityKind::Person
                && entity.tokens.end + 1 < piece.tokens.end
        });
        let leave = |token: usize| {
            self.leaves(token, subject) || told.is_some_and(|told| told.tokens.contains(&token))
        };
        if let Some(motion) = motion
            && matches!(found.verb.act, Act::Send | Act::Inform | Act::Receive | Act::Call)
        {
            return self.motion_title(motion);
        }
        // `De nota, die ik het lid Jansen in het vooruitzicht stelde`.
        let relative = found.opener.is_some_and(|opener| self.word(opener) == "die");
        if relative && found.verb.act.is_said() && !found.passive && piece.amount.is_none() {
            let before = self.antecedent(subject);
            if !before.is_empty() {
                return before;
            }
        }
        if kind == PledgeKind::Parliamentary && !several {
            // `De brief, toegezegd in het debat, ontvangt u`: the paper stands before both.
            // `het overzicht van tekorten dat in mei is toegezegd`: before what is said of it.
            let comes = matches!(found.verb.act, Act::Send | Act::Receive | Act::Follow);
            let (first, end) = match found.opener.filter(|_| found.passive || comes) {
                _ if self.kept.prior.is_some() => (self.sentence.start, clause.end),
                Some(opener) if opener == clause.start => {
                    (opener.saturating_sub(5).max(self.sentence.start), opener)
                }
                _ => (clause.start, clause.end),
            };
            let paper = || title::paper(context, first..end, leave);
            let informs = found.verb.act == Act::Inform
                || self.kept.inner.as_ref().is_some_and(|inner| inner.verb.act == Act::Inform)
                || self.has(piece.tokens.clone(), list!("informeren|inform"));
            if informs && self.word(found.with.unwrap_or(usize::MAX)) != "orde" {
                return self.inform_title(clause.clone(), subject);
            }
            if (comes || !self.has_clause())
                && let Some(title) = paper()
            {
                return title;
            }
        }
        // `de uitgaven te laten groeien naar 2%`: the sum is where the act goes to.
        let aim = piece.amount.as_ref().is_some_and(|amount| {
            clausal
                && piece.tokens.start + 2 < amount.tokens().start
                && one_of("naar|tot|to", self.word(amount.tokens().start - 1))
        });
        // `krijgt van ons een pakket`: what is got stands behind the giver.
        let got = subject.filter(|subject| {
            found.verb.act == Act::Give
                && one_of("van|from", found.verb.with)
                && subject.tokens.start > found.at
                && subject.tokens.end < clause.end
        });
        let mut title = match &piece.amount {
            None if got.is_some() => {
                title::phrase(context, got.map_or(0, |giver| giver.tokens.end)..clause.end, leave)
            }
            Some(_) if aim => title::phrase(context, piece.tokens.clone(), leave),
            Some(amount) if (!clausal || several) && !self.is_value(amount) => {
                title::phrase(context, self.sum(amount, piece, leave)..piece.tokens.end, leave)
            }
            None if !(clausal && found.verb.act.is_said()) && self.object_in_front(subject) => {
                title::phrase(context, self.before_verb(), leave)
            }
            None if matches!(found.verb.act, Act::Consent) => {
                let with =
                    piece.tokens.clone().rev().find(|&token| one_of(list!("met|to"), self.word(token)));
                title::phrase(
                    context,
                    with.map_or(piece.tokens.start, |with| with + 1)..piece.tokens.end,
                    leave,
                )
            }
            None if self.recipient(piece, subject).is_some() => {
                let (party, to) = self.recipient(piece, subject).unwrap_or_default();
                let title = title::phrase(context, to..piece.tokens.end, leave);
                match title.is_empty() || found.verb.act == Act::Call {
                    true => title,
                    false if document.language == Language::Dutch => format!("{title} aan {party}"),
                    false => format!("{title} to {party}"),
                }
            }
            _ if !clausal && (found.verb.act.is_said() || found.verb.act == Act::Refuse) => {
                let start = title::start(context, piece.tokens.clone(), leave);
                title::bare(context, start..piece.tokens.end, leave)
            }
            _ => {
                let start = title::start(context, piece.tokens.clone(), leave);
                title::phrase(context, start..piece.tokens.end, leave)
            }
        };
        if title::is_sum(&title) && !several && !clausal {
            // `verhoogt zijn bijdrage met EUR 3 miljoen`: the object says more.
            let start = title::start(context, piece.tokens.clone(), leave);
            let whole = title::bare(context, start..piece.tokens.end, leave);
            if whole.chars().any(|letter| letter.is_ascii_digit()) {
                title = whole;
            }
        }
        if self.says_little(&title) && !several && !self.starts_with_preposition(clause.start) {
            // `Die bijdrage verlengt Nederland`; or what a relative clause speaks of.
            let front = title::phrase(context, clause.start..found.finite.max(clause.start), leave);
            title = [front, self.antecedent(subject)]
                .into_iter()
                .find(|front| !self.says_little(front))
                .unwrap_or(title);
        }
        if title.is_empty() && found.verb.act == Act::Refuse {
            // `To the request for a frigate the Minister answered in the negative.`
            let start = clause.start + usize::from(self.starts_with_preposition(clause.start));
            title = title::phrase(context, start..found.finite, leave);
        }
        if let Some(inner) = &self.kept.inner
            && inner.at < piece.tokens.end
            && let Some(infinitive) = context.acts.infinitive(document.word(inner.at))
            && infinitive != "hebben"
            && !small(&title).contains(infinitive)
            && piece.amount.as_ref().is_none_or(|amount| amount.is_sum())
            && title.chars().count() + infinitive.len() < 60
            && !several
        {
            match title.rsplit_once(' ').filter(|_| infinitive == "blijven") {
                Some((rest, last)) if last.ends_with("en") => title = format!("{rest} {infinitive} {last}"),
                _ => title = format!("{title} {infinitive}"),
            }
        }
        self.with_deed(title, piece, several, clausal)
    }

    /// Where the noun phrase of a sum or number begins: `een aanvullende bijdrage van EUR 75 miljoen`.
    fn sum(&self, amount: &FoundAmount, piece: &Piece, leave: impl Fn(usize) -> bool) -> usize {
        let words = self.context.acts.words;
        let first = self.clause().start.max(amount.tokens().start.saturating_sub(6));
        let of = |token: usize| one_of("van|of", self.word(token));
        let dutch = self.context.document.language == Language::Dutch;
        let mut start = amount.tokens().start;
        while start > first {
            let before = start - 1;
            let word = self.word(before);
            let mark = self.context.document.tokens[before].kind() != TokenKind::Word;
            // A preposition begins another phrase, but for *van* behind the noun of what is given.
            let noun = of(before) && before > first && !one_of(words.prepositions, self.word(before - 1));
            let noun_of = one_of("van|of", self.word(start));
            // `ter vergadering EUR 10 miljoen`, `naar verwachting EUR 2 miljard`.
            let plain = dutch
                && !noun_of
                && !of(before)
                && !word.ends_with('e')
                && !one_of(
                    "een|extra|minstens|minste|ten|maximaal|structureel|nog|zijn|hun|haar|ruim|circa|tot|eenmalig",
                    word,
                );
            // `krijgt Oekraïne 8.000 granaten`: who gets it.
            let party = |party: &Party| party.tokens.contains(&before) && !party.governed;
            // `voor de rotatie twee fregatten`: what stands behind its own preposition.
            let apart = before > first + 1
                && start == amount.tokens().start
                && one_of("de|het|the", self.word(before - 1))
                && one_of("voor|op|in|tijdens|during", self.word(before - 2));
            let stops = mark
                || apart
                || self.parties.iter().any(party)
                || plain
                || leave(before)
                || one_of(words.joining, word)
                || one_of(words.content, word)
                || one_of(words.relative, word)
                || one_of(words.prepositions, word) && !noun && self.word(start) != "least"
                || one_of(list!("jaar|jaren|maanden|weken|year|years|months"), word)
                || one_of("te|waarvan", word);
            if stops {
                break;
            }
            start = before;
        }
        start.max(piece.tokens.start.min(amount.tokens().start))
    }

    /// Whether a sum is the worth of what is given: `met een totale waarde van EUR 400 miljoen`.
    fn is_value(&self, amount: &FoundAmount) -> bool {
        (self.clause().start..amount.tokens().start)
            .rev()
            .take(3)
            .any(|token| one_of("waarde|value|worth", self.word(token)))
    }

    /// What stands before the verb, words put in between left out: `Het protocol, getekend op 19 mei,
    /// wordt …`.
    fn before_verb(&self) -> Range<usize> {
        let found = self.found();
        let start = self.clause().start;
        if start < found.finite || found.opener.is_some() {
            let first = start + usize::from(found.opener == Some(start));
            // `At the request of Spain, the operation has been extended`.
            let english = self.context.document.language == Language::English;
            let comma = (first..found.finite).rev().find(|&token| self.word(token) == ",");
            let first = match comma.filter(|_| english && self.starts_with_preposition(first)) {
                Some(comma) => comma + 1,
                None => first,
            };
            return first.min(found.finite)..found.finite;
        }
        let comma = |token: &usize| self.word(*token) == ",";
        let end = (self.sentence.start..start.saturating_sub(1)).rev().find(comma).unwrap_or(start);
        let first = (self.sentence.start..end).rev().find(|&token| one_of(";|:", self.word(token)));
        first.map_or(self.sentence.start, |first| first + 1)..end
    }

    /// What a relative clause speaks of: `in het plan van Nederland, dat ik u zal toezenden`.
    fn antecedent(&self, subject: Option<&Party>) -> String {
        let found = self.found();
        let Some(opener) = found.opener.filter(|&opener| one_of("die|dat|which|that", self.word(opener)))
        else {
            return String::new();
        };
        let end = opener - usize::from(opener > 0 && self.word(opener - 1) == ",");
        let first = self.sentence.start.max(end.saturating_sub(8));
        let stop = |token: &usize| one_of(",|;|:", self.word(*token));
        let start = (first..end).rev().find(stop).map_or(first, |stop| stop + 1);
        // `het overzicht dat in mei is toegezegd`.
        let passive = found.passive && subject.is_none();
        if !passive && subject.is_none_or(|subject| subject.tokens.start < opener) {
            return String::new();
        }
        let start = start + usize::from(self.starts_with_preposition(start));
        title::bare(self.context, start..end, |token| self.in_date(token))
    }

    /// Whether what is pledged stands before the verb: in the passive, or where who acts follows.
    fn object_in_front(&self, subject: Option<&Party>) -> bool {
        let found = self.found();
        let clause = self.clause();
        let front = if found.passive { self.before_verb() } else { clause.start..found.finite };
        let own = subject.is_some_and(|subject| front.contains(&subject.tokens.start));
        let begins = title::start(self.context, front.clone(), |token| self.in_date(token));
        let bare = front.contains(&begins)
            && !self.starts_with_preposition(begins)
            && !one_of("zoals|daarom|dat|die|als|toen|er|as|there|this|it", self.word(begins));
        let clausal = found.verb.act.is_said() && !found.passive;
        bare && !own && !clausal && (found.passive || subject.is_some())
    }

    /// Adds the section to a title that only points: `Bijdragen` (`hieraan`).
    pub(super) fn explain(&self, title: String) -> String {
        let context = self.context;
        let document = context.document;
        if title::is_sum(&title) || !self.says_little(&title) {
            return title;
        }
        let heading = title::topic(context, self.index);
        let verb = self.found().at;
        // `The mission will end`: an English verb alone names nothing where nobody is named before it.
        let front = self.clause().start..self.found().finite;
        let told = || self.parties.iter().any(|party| party.tokens.end <= front.end && !party.governed);
        let named = || front.clone().skip(1).any(|token| document.is_capital(token));
        let goods = || self.found().verb.act == Act::Give && self.moves();
        let names = document.language == Language::Dutch
            || self.found().opener.is_none() && (told() || named() || goods());
        let infinitive = context.acts.infinitive(document.word(verb)).filter(|_| names).unwrap_or_default();
        let with = self.found().with.map(|with| document.word(with)).unwrap_or_default();
        let base = match (title.is_empty(), infinitive.is_empty()) {
            (false, _) => title,
            (true, false) => title::sentence_case(&format!("{with}{infinitive}")),
            (true, true) => return title,
        };
        match heading {
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
            || !title.contains(' ')
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
            one_of(list!("om|oproept|verzocht|vraagt|verzoekt|over|asks|calls"), self.word(token))
                && (clause.start..token)
                    .any(|token| self.word(token).starts_with("motie") || self.word(token) == "motion")
        });
        let Some(asks) = asks else { return motion.to_owned() };
        let verb = self.found().at;
        let stop = (asks + 1..clause.end)
            .find(|&token| self.word(token) == "," || token == verb || token == self.found().finite)
            .unwrap_or(clause.end);
        let content = title::bare(context, asks + 1..stop, |token| self.in_date(token));
        if content.is_empty() {
            return motion.to_owned();
        }
        title::of_motion(motion, &content, context.document.language)
    }

    pub(super) fn in_date(&self, token: usize) -> bool {
        self.context.in_date(token)
    }

    /// Whether a token is left out of a title: who, when, the verb of the act.
    pub(super) fn leaves(&self, token: usize, subject: Option<&Party>) -> bool {
        let context = self.context;
        let found = self.found();
        let words = context.acts.words;
        let word = self.word(token);
        // A noun that belongs to the verb names what is pledged.
        let noun = || {
            begins(
                "toezegging|belofte|bijdrage|commitment|assurance|undertaking|promise|contribution|intention|steun|solidariteit|uitspraak|mededeling",
                word,
            )
        };
        // `naar het fonds`, `the running costs`: what belongs to the verb and also to its object.
        let joins = || {
            word == "naar" && self.context.document.language == Language::Dutch
                || word == "into"
                || one_of("cost|costs", word) && !one_of("the|its|all", self.word(token - 1))
        };
        let is_verb =
            token == found.at || Some(token) == found.with && !noun() && !joins() || token == found.finite;
        let told = || {
            found.verb.act.has_content()
                && token > found.at
                && self.word(token - 1) != "te"
                && (one_of(list!("komt|volgt|ligt"), word)
                    || word != "zijn"
                        && [words.future, words.passive].iter().any(|words| one_of(*words, word)))
        };
        let belongs = || found.with == Some(token + 1) && one_of("ter|tot", word);
        let by_verb = || found.passive && one_of(words.passive, word);
        let in_subject = |party: &Party| (party.start..party.tokens.end).contains(&token);
        let addressed = || {
            found.verb.act == Act::Call
                && token < found.with.unwrap_or(found.at).max(found.at)
                && self.parties.iter().any(in_subject)
        };
        let inner = self.kept.inner.as_ref();
        // `Namens Nederland heb ik`.
        let speaks = || token == found.finite + 1 && one_of("ik|wij", word);
        is_verb
            || speaks()
            || by_verb()
            || told()
            || belongs()
            || addressed()
            || self.of_date(token)
            || subject.is_some_and(in_subject)
            || inner.is_some_and(|inner| token == inner.at && context.document.language == Language::Dutch)
            || self.inner_subject().is_some_and(in_subject)
            || found.negated && one_of(words.negation, word) && !one_of("geen|no", word)
    }
}

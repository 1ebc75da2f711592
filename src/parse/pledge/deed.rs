//! What a deed is: its title, an infinitive with its object, who gets what is given, and what is none.

use std::ops::Range;

use super::act::{Act, begins, one_of};
use super::amount::within;
use super::claim::Reader;
use super::find::Tense;
use super::guard::has_goods;
use super::party::{Party, PartyKind};
use super::split::Piece;
use super::title;
use crate::list;
use crate::model::Language;
use crate::parse::gate;
use crate::text::letters::small;
use crate::text::list::List;

/// What one does to be somewhere.
const PRESENCE: &List =
    list!("aanwezig|bij te wonen|bijwonen|wonen|reizen|af te reizen|bezoeken|attend|travel|visit|fly");

impl Reader<'_, '_> {
    /// Whether the clause tells what somebody would like to see: `hoopt dat de missie wordt verlengd`.
    pub(super) fn is_hoped(&self) -> bool {
        const NEAR: usize = 3;
        let opener = self.found().opener.filter(|&opener| one_of("dat|that", self.word(opener)));
        opener.is_some_and(|opener| {
            let hopes = list!("zien|hoopt|hopen|hoopte|wenselijk|belangrijk|nodig|noodzakelijk|hope|hopes|hoped|important|essential|vital");
            self.has(self.sentence.start.max(opener.saturating_sub(NEAR))..opener, hopes)
        })
    }

    /// Whether the act is what another wants: `wil dat de bondgenoten toezeggen`.
    pub(super) fn is_wanted(&self) -> bool {
        const NEAR: usize = 4;
        let opener = self.found().opener.filter(|&opener| one_of("dat|that", self.word(opener)));
        opener.is_some_and(|opener| {
            self.has(
                self.sentence.start.max(opener.saturating_sub(NEAR))..opener,
                "wil|wilde|willen|wants|wanted",
            )
        })
    }

    /// Whether one is only ready for what is no act: `we're ready to fight`, `any state in a position to`.
    pub(super) fn is_able(&self) -> bool {
        let (content, clausal) = self.content();
        let acts = || self.context.acts.verbs(self.word(content.start)).next().is_some();
        let bare = || self.word(self.found().at) == "position" && self.found().finite == self.found().at;
        one_of("ready|prepared|position|happy|glad|pleased", self.word(self.found().at))
            && clausal
            && !self.found().negated
            && (bare() || !acts())
    }

    /// Whether what is intended is to be at a meeting: `is voornemens deel te nemen`, `intends to attend`.
    pub(super) fn attends(&self) -> bool {
        let (content, clausal) = self.content();
        let joins = || {
            let part =
                content.clone().any(|token| one_of("deel", self.word(token)) && self.word(token + 1) == "te");
            part && !self.has(content.clone(), "aan")
        };
        clausal
            && self.found().verb.is_predicate()
                | one_of("intend|plan", self.found().verb.present.split('|').next().unwrap_or_default())
            && (joins() || self.has(content.clone(), PRESENCE))
    }

    /// Whether the sentence begins with a condition: `Indien dat gebeurt, stuurt …`.
    pub(super) fn is_conditional(&self) -> bool {
        let first = self.sentence.start;
        let next = self.context.document.written(first + 1);
        let clause = one_of(list!("de|het|er|een|dat|wij|we|zij"), self.word(first + 1))
            || next.starts_with(char::is_uppercase);
        let opens = one_of(list!("indien|mocht|mochten|tenzij|if|unless|should"), self.word(first))
            || self.word(first) == "als" && clause;
        opens && (first..self.found().at).any(|token| self.word(token) == ",")
    }

    /// Whether people or goods are what moves, and who sends them is said by no name or an adjective: `A
    /// Danish battalion will deploy`, `Nederlandse mariniers nemen deel`.
    pub(super) fn moves(&self) -> bool {
        let found = self.found();
        let clause = self.clause();
        let front = clause.start.min(found.finite)..found.finite;
        let coming = found.tense == Tense::Future
            || self
                .context
                .dates_in(clause.clone())
                .iter()
                .any(|date| date.value.first() > self.context.dates.reference);
        // `In Roemenië komt een compagnie`, `Er komen 200 militairen`.
        let comes =
            one_of("komt|komen|gaat|gaan|vertrekt|vertrekken", self.word(found.at)) && found.opener.is_none();
        let counts = || !within(self.context.amounts, found.at..clause.end).is_empty();
        if comes && found.verb.act == Act::Give && (has_goods(self.context, found.at..clause.end) || counts())
        {
            return true;
        }
        // `The plan is to station 4,000 soldiers`.
        let plans = || {
            one_of(
                list!("plan|plans|intention|aim|goal|idea|objective|ambition"),
                self.word(found.finite.wrapping_sub(1)),
            )
        };
        if found.tense == Tense::Future && found.at == found.finite + 2 && !front.is_empty() && plans() {
            return true;
        }
        coming
            && !front.is_empty()
            && matches!(found.verb.act, Act::Give | Act::Do)
            && (has_goods(self.context, front.clone()) || !within(self.context.amounts, front).is_empty())
    }

    /// What one does, as an infinitive: `In mei leg ik de NAVO een plan voor` → `De NAVO een plan voorleggen`,
    /// `I will write to the Committee` → `Write to the Committee`.
    pub(super) fn deed(&self, subject: &Party) -> Option<String> {
        let context = self.context;
        let found = self.found();
        let clause = self.clause();
        let language = context.document.language;
        // What one says that others do is told by them, and two deeds are no one.
        let (_, tells) = self.content();
        // What stands behind the comma of an infinitive is another clause.
        let comma = (found.at + 1..clause.end).find(|&token| self.word(token) == ",");
        let clause = clause.start..comma.filter(|_| found.finite < found.at).unwrap_or(clause.end);
        let joined = self.has(clause.start..found.at, context.acts.words.joining);
        if tells || joined || !clause.contains(&subject.tokens.start) {
            return None;
        }
        let infinitive = found.verb.infinitive_of(self.word(found.at), language)?;
        let with = found
            .with
            .filter(|&with| language == Language::Dutch && gate::is_particle(self.word(with), language));
        let verbal = |token: usize| token == found.at || token == found.finite || Some(token) == with;
        // `De diensten van beide landen zullen`: whose they are belongs to who acts.
        let end = subject.tokens.end;
        let owned = end < found.finite && self.word(end) == "van";
        let end = if owned { found.finite } else { end };
        let leave = |token: usize| {
            verbal(token)
                || (subject.start..end).contains(&token)
                || self.dated(token)
                || one_of("mij|mijzelf|me|zich|hem|u|wel|nu|graag|gaarne|daarin|er", self.word(token))
        };
        let title = match language {
            Language::Dutch => {
                let part = with.map_or("", |with| self.word(with));
                let rest = title::headline(context, "", std::slice::from_ref(&clause), leave);
                (!rest.contains(['…', ',']) && rest.contains(' '))
                    .then(|| format!("{rest} {part}{infinitive}"))?
            }
            Language::English => {
                let not = if found.negated { "not " } else { "" };
                let first = title::sentence_case(&format!("{not}{infinitive}"));
                let rest = found.at + 1..clause.end;
                title::headline(context, &first, std::slice::from_ref(&rest), |token| self.dated(token))
            }
        };
        gate::reads(&title, language).then_some(title)
    }

    /// A title with what is done with it: `Presence in Latvia` → `Double presence in Latvia`, `Inzet met een
    /// jaar` → `Inzet met een jaar verlengen`.
    pub(super) fn with_deed(&self, title: String, piece: &Piece, several: bool, clausal: bool) -> String {
        let found = self.found();
        let document = self.context.document;
        let changes = match found.verb.act {
            Act::Extend => true,
            Act::Allocate => begins("verhoog|double", found.verb.present),
            _ => false,
        };
        // `met 60 militairen vergroot`: the number is not what is widened.
        let measure = piece.amount.as_ref().is_some_and(|amount| {
            one_of("met|by|tot|to|naar", self.word(amount.tokens().start.wrapping_sub(1)))
                && title.starts_with(|letter: char| letter.is_ascii_digit())
        });
        let fits = !title.is_empty() && title.chars().count() < 56;
        if !changes || measure || clausal || several || !fits {
            return title;
        }
        let Some(infinitive) = found.verb.infinitive_of(self.word(found.at), document.language) else {
            return title;
        };
        let part = found.with.map_or("", |with| document.word(with));
        match document.language {
            Language::Dutch => format!("{title} {part}{infinitive}"),
            Language::English => {
                let space = if part.is_empty() { "" } else { " " };
                let object = self.inside(&title, self.clause());
                title::sentence_case(&format!("{infinitive}{space}{part} {object}"))
            }
        }
    }

    /// A title in the middle of another: its first letter as the report has it.
    pub(super) fn inside(&self, title: &str, mut tokens: Range<usize>) -> String {
        let document = self.context.document;
        let first = title.split(' ').next().unwrap_or_default();
        // The capital of a sentence's first word is none of its own.
        let lower = |token: usize| {
            let opens = token == self.sentence.start && self.context.entities.at(token).is_none();
            opens || document.written(token).starts_with(char::is_lowercase)
        };
        let same = |token: usize| document.word(token) == small(first);
        match tokens.find(|&token| same(token)) {
            Some(token) if lower(token) => title::uncased(title),
            _ => title.to_owned(),
        }
    }

    /// Who gets what is given, named right before it, and where that begins: `Oekraïne | drie systemen`,
    /// `de bondgenoten | hun voorraden aan te vullen`.
    pub(super) fn recipient(&self, piece: &Piece, subject: Option<&Party>) -> Option<(String, usize)> {
        const GIVEN: &str = "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|dertig|vijftig|honderd|tientallen|hun|zijn|haar|het|de|a|an|two|three|four|five|\
            six|seven|eight|nine|ten|their|its|the|more|meer|extra";
        let content = &piece.tokens;
        if content.start > 0 && one_of("dat|that", self.word(content.start - 1)) {
            return None;
        }
        let party =
            self.parties.iter().find(|party| content.contains(&party.tokens.start) && !party.governed)?;
        let between = content.start..party.start.max(content.start);
        let first = between
            .into_iter()
            .all(|token| self.leaves(token, subject) || one_of("de|het|the", self.word(token)));
        let other = subject.is_none_or(|subject| subject.tokens != party.tokens);
        let gives = matches!(party.kind, PartyKind::One | PartyKind::Many)
            && one_of(GIVEN, self.word(party.tokens.end));
        (first && other && gives && party.tokens.end < content.end)
            .then(|| (self.resolve(party), party.tokens.end))
    }

    /// `Kamer informeren over …`.
    pub(super) fn inform_title(&self, clause: Range<usize>, subject: Option<&Party>) -> String {
        let context = self.context;
        let dutch = context.document.language == Language::Dutch;
        let base = if dutch { "Kamer informeren" } else { "Inform parliament" };
        let about = clause.clone().find(|&token| {
            one_of(list!("over|about|on"), self.word(token))
                && !one_of("hier|daar|er", self.word(token.wrapping_sub(1)))
                && !context.acts.verbs(self.word(token + 1)).any(|_| true)
                && self.word(token - 1) != "nader"
                && !one_of("wijze|manier|way", self.word(token + 2))
        });
        let Some(about) = about else {
            // `wordt uw Kamer geïnformeerd hoe …`.
            let how = (self.found().at + 1..clause.end)
                .find(|&token| one_of("hoe|wanneer|waarom|how|when|why", self.word(token)));
            let Some(how) = how.filter(|&how| how < self.found().at + 4) else {
                return self.explain_informing(base);
            };
            return title::headline(context, base, std::slice::from_ref(&(how..clause.end)), |_| false);
        };
        let end = Some(self.found().finite).filter(|finite| about < *finite && *finite < clause.end);
        let topic =
            title::phrase(context, about + 1..end.unwrap_or(clause.end), |token| self.leaves(token, subject));
        let topic = self.inside(&topic, about + 1..clause.end);
        if topic.is_empty() {
            return self.explain_informing(base);
        }
        let preposition = if dutch { "over" } else { "about" };
        let article = self.word(about + 1);
        let article =
            if one_of("de|het|een|the|a|an", article) { format!("{article} ") } else { String::new() };
        let title = format!("{base} {preposition} {article}{topic}");
        if title.chars().count() <= 74 { title } else { title::sentence_case(&topic) }
    }

    pub(super) fn explain_informing(&self, base: &str) -> String {
        match title::topic(self.context, self.index) {
            Some(heading) if heading.chars().count() < 50 => {
                let about = if self.context.document.language == Language::Dutch { "over" } else { "about" };
                format!("{base} {about} {}", title::lower_first(heading))
            }
            _ => base.to_owned(),
        }
    }
}

//! From an act in a sentence to what it claims: who, what, how much, when, with what status.

use std::cell::OnceCell;
use std::ops::Range;

use super::act::{Act, begins, one_of, word};
use super::context::Context;
use super::find::{Found, Tense, find};
use super::guard::{binds, has_infinitive, is_english_infinitive};
use super::keep;
use super::kind;
use super::motion;
use super::party::{self, Party, PartyKind};
use super::split::{self, Piece};
use super::when::Made;
use crate::list;
use crate::model::{Amount, Diagnostic, Doubt, Edtf, Language, PledgeKind, Status};
use crate::parse::gate;
use crate::text::list::Words;

/// What one act claims, before claims of the same pledge are brought together.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    /// Its sentence.
    pub sentence: usize,
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
    /// Whether it only says of the claim before it when that was made: `deze werd in mei beloofd`.
    pub refers: bool,
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

/// The claims of a part of a sentence, given by its index and tokens.
pub(super) fn claims(
    context: &Context<'_>,
    index: usize,
    sentence: Range<usize>,
    doubts: &mut Vec<Diagnostic>,
) -> Vec<Claim> {
    let document = context.document;
    let kept = keep::keep(context, find(context, sentence.clone()), sentence.clone());
    let mut claims = Vec::new();
    if kept.is_empty() {
        return claims;
    }
    let parties = party::parties(context, sentence.clone());
    let mut last: Option<Party> = None;
    for kept in &kept {
        let reader = Reader {
            context,
            index,
            sentence: sentence.clone(),
            parties: &parties,
            kept,
            inner: OnceCell::new(),
        };
        let subject = reader.subject(last.as_ref());
        match reader.claims(subject.as_ref()) {
            Ok(found) => claims.extend(found),
            Err(Unread) => doubts.push(Diagnostic {
                span: document.text.span(context.bytes(reader.clause())),
                doubt: Doubt::PledgeWithoutObject,
            }),
        }
        last = subject.or(last);
    }
    claims
}

/// A binding act of which no party or object could be read.
struct Unread;

/// An act of a sentence on its way to claims.
pub(super) struct Reader<'c, 'a> {
    pub context: &'c Context<'c>,
    pub index: usize,
    pub sentence: Range<usize>,
    pub parties: &'c [Party],
    pub kept: &'c Kept<'a>,
    /// The subject of the content, once it was asked for.
    pub inner: OnceCell<Option<Party>>,
}

impl Reader<'_, '_> {
    pub(super) fn word(&self, token: usize) -> &str {
        word(self.context.document, token)
    }

    /// Whether a word of a list stands in some tokens.
    pub(super) fn has(&self, tokens: Range<usize>, list: impl Words + Copy) -> bool {
        self.context.document.has(tokens, list)
    }

    /// Whether a word that begins as one of a list stands in some tokens.
    pub(super) fn has_beginning(&self, tokens: Range<usize>, list: impl Words + Copy) -> bool {
        self.context.document.has_beginning(tokens, list)
    }

    pub(super) fn found(&self) -> &Found<'_> {
        &self.kept.found
    }

    /// The act's clause.
    pub(super) fn clause(&self) -> Range<usize> {
        let found = self.found();
        found.clause.start.min(found.at)..self.kept.end.max(found.at + 1)
    }

    /// What the act claims: nothing where it does not bind.
    fn claims(&self, subject: Option<&Party>) -> Result<Vec<Claim>, Unread> {
        let context = self.context;
        let found = self.found();
        let clause = self.clause();
        if !binds(context, self.kept, clause.clone(), subject) || !self.is_said(subject) {
            return Ok(Vec::new());
        }
        let Some(status) = self.status(subject) else { return Ok(Vec::new()) };
        let (content, clausal) = self.content();
        let Some(actor) = self.actor(subject, content.start) else { return Err(Unread) };
        let kind = kind::kind(context, self.kept, clause.clone(), content.clone());
        let motion = motion::motion(context, clause.clone());
        let pieces = if matches!(kind, PledgeKind::Parliamentary) && motion.is_none() {
            vec![Piece { tokens: content.clone(), amount: None, extra: false }]
        } else {
            split::pieces(context, clause.clone(), content.clone(), found)
        };
        // What others give without a verb of their own is no part of it.
        let gaps = self.gaps();
        let mut pieces = pieces;
        if let Some(gap) = gaps.first() {
            for piece in &mut pieces {
                piece.tokens.end =
                    piece.tokens.end.min(gap.tokens.start.saturating_sub(1)).max(piece.tokens.start);
            }
            pieces.retain(|piece| !piece.tokens.is_empty());
        }
        let boundary = if clausal { content.start } else { self.boundary() };
        let there = kind != PledgeKind::Parliamentary && self.at_meeting(subject);
        let made = self.made(boundary, there);
        let shared_due = self.due(boundary, clause.clone(), &made);
        let several = pieces.len() > 1;
        let refers = self.refers() && !clausal;
        let mut claims = Vec::new();
        let mut tail = None;
        let owners: Vec<_> = pieces.iter().map(|piece| self.owner(piece.amount.as_ref()?)).collect();
        for (number, piece) in pieces.iter().enumerate() {
            // `Canada CAD 200 miljoen en | Ierland EUR 25 miljoen`.
            let mut piece = piece.clone();
            if let Some(Some(next)) = owners.get(number + 1) {
                piece.tokens.end = piece.tokens.end.min(next.start).max(piece.tokens.start);
            }
            if piece.tokens.is_empty() {
                continue;
            }
            let piece = &piece;
            let mut made = made.clone();
            let mut status = status;
            let mut due = shared_due.clone();
            if several {
                due = self.due_of_piece(piece, &pieces, number, &made).or(due);
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
            let owner = owners[number];
            let actor = owner.map_or_else(|| actor.clone(), |owner| self.resolve(owner));
            let mut title = self.title(kind, piece, several, clausal, motion.as_deref(), owner.or(subject));
            if let (Some(amount), true) = (&piece.amount, several) {
                let own = found.with.is_none_or(|with| with != amount.tokens().end);
                tail = tail.or_else(|| own.then(|| split::tail(context, amount, &piece.tokens)).flatten());
                if let Some(tail) = &tail
                    && split::is_bare(&title)
                    && !title.contains(tail.as_str())
                {
                    title = format!("{title} {tail}");
                    let closed = gate::closed(&title, context.document.language).len();
                    title.truncate(closed);
                }
            }
            if title.is_empty() && !refers {
                continue;
            }
            let tokens = if number == 0 && !piece.extra {
                let end = if several || !gaps.is_empty() { piece.tokens.end } else { clause.end };
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
                title,
                kind,
                actor,
                status,
                amount: piece.amount.as_ref().map(|amount| amount.amount(context.document)),
                made,
                due,
                mentions,
                clause: clause.clone(),
                motion: motion.clone(),
                refers,
            });
        }
        if let Some(first) = claims.first() {
            claims.extend(gaps.iter().map(|gap| self.gapped(gap, first)).collect::<Vec<_>>());
        }
        if claims.is_empty() { Err(Unread) } else { Ok(claims) }
    }

    /// Whether the act was done at the meeting that is told of: what others do or say they will, and what
    /// several do together.
    fn at_meeting(&self, subject: Option<&Party>) -> bool {
        let Some(subject) = subject else { return false };
        let own =
            || one_of("nederland|kabinet|regering|minister|government", self.word(subject.tokens.end - 1));
        match subject.kind {
            PartyKind::Many | PartyKind::They => self.found().tense != Tense::Future,
            PartyKind::One | PartyKind::It => !own(),
            _ => false,
        }
    }

    /// Where the content of the act stands, its clause or, where it has none, its object; and whether
    /// it is a clause.
    pub(super) fn content(&self) -> (Range<usize>, bool) {
        let found = self.found();
        let document = self.context.document;
        let clause = self.clause();
        let after = found.at.max(found.with.filter(|&with| with < clause.end).unwrap_or(0)) + 1;
        let mut from = after.min(clause.end);
        // `stelt u in kennis van haar besluit de missie te verlengen`.
        if let Some(decision) = self.decision() {
            from = decision + 1;
        }
        let english = document.language == Language::English;
        let near = if english { clause.end.min(from + 4) } else { clause.end };
        if let Some(opener) = (from..near).find(|&token| one_of(list!("om|dat|that"), self.word(token)))
            && !(english && (from..opener).any(|token| is_english_infinitive(self.context, token)))
        {
            let as_long = opener > 0 && one_of("als|zolang|as", self.word(opener - 1));
            let apart = as_long || self.has(from..opener, list!(",|te"));
            let content = self.word(opener) != "om" || has_infinitive(self.context, opener..clause.end);
            if content && !apart {
                return (opener + 1..clause.end, true);
            }
        }
        if document.language == Language::English
            && let Some(to) = (from..clause.end).find(|&token| is_english_infinitive(self.context, token))
        {
            // `promised not to block`.
            let start = if self.word(to - 1) == "not" { to - 1 } else { to + 1 };
            return (start..clause.end, true);
        }
        // `zijn het in Tirana eens geworden over een schild`.
        if begins("eens|overeenstemming", found.verb.with)
            && let Some(over) = clause.clone().find(|&token| self.word(token) == "over")
            && !has_infinitive(self.context, from..clause.end)
        {
            return (over + 1..clause.end, false);
        }
        if document.language == Language::Dutch && has_infinitive(self.context, from..clause.end) {
            while from + 1 < clause.end
                && self.word(from) == "te"
                && one_of("zijn|worden", self.word(from + 1))
            {
                from += 2;
            }
            while one_of("om|verklaard|getoond", self.word(from)) {
                from += 1;
            }
            return (from..clause.end, true);
        }
        if document.language == Language::Dutch
            && let Some(opener) = found.opener
            && clause.end <= found.at + 3
        {
            // The verb stands last: `die nieuwe bijdragen aankondigden`.
            return (opener + 1..clause.end, false);
        }
        if let Some(with) = found.with.filter(|&with| with > found.at)
            && found.verb.act.is_said()
            && one_of("tot|op|aan|voor|to|for|on|met", self.word(with + 1))
        {
            // `riep Nederland, conform de toezegging, op tot meer samenwerking`.
            return (with + 1..clause.end, false);
        }
        // `asked every Ally for a plan`.
        if let Some(with) = found.with.filter(|&with| found.verb.act == Act::Call && self.word(with) == "for")
        {
            return (with + 1..clause.end, false);
        }
        // An object: the whole clause but the verb; its place is found with the title.
        let first = if found.finite < found.at { found.finite + 1 } else { found.finite.min(found.at) + 1 };
        (first.min(clause.end)..clause.end, false)
    }
}

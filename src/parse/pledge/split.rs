//! Several pledges in one sentence, told apart by their amounts: `3,5% aan defensie en 1,5% aan
//! bredere veiligheid`, `2% … met daarvan 20%`, `EUR 90 miljoen, boven op de EUR 500 miljoen van
//! augustus`.

use std::ops::Range;

use super::act::{Form, begins, one_of};
use super::amount::{FoundAmount, within};
use super::context::Context;
use super::find::Found;
use super::given::given;
use super::title;
use crate::list;
use crate::model::Language;
use crate::parse::date::FoundDate;
use crate::parse::document::TokenKind;

/// A part of what an act pledges.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// Where it stands.
    pub tokens: Range<usize>,
    /// How much.
    pub amount: Option<FoundAmount>,
    /// Whether it was given before: `boven op de …`.
    pub extra: bool,
}

/// The pieces of what the act in `clause` pledges with `content`; one at least.
pub(super) fn pieces(
    context: &Context<'_>,
    clause: Range<usize>,
    content: Range<usize>,
    found: &Found<'_>,
) -> Vec<Piece> {
    let document = context.document;
    let sums: Vec<&FoundAmount> = within(context.amounts, clause.clone())
        .iter()
        .filter(|amount| amount.is_sum() && counts(context, amount, clause.clone(), found))
        .collect();
    let object = |amount: Option<FoundAmount>| Piece { tokens: content.clone(), amount, extra: false };
    if sums.is_empty() {
        let example = |amount: &FoundAmount| {
            let before = (clause.start..amount.tokens().start).rev().take(6);
            before.map(|token| document.word(token)).any(|word| one_of("waaronder|including", word))
        };
        // `reiterated that A would be invited and that B should`.
        let that = |token: &usize| {
            one_of("dat|that", document.word(*token)) && one_of("en|and", document.word(token - 1))
        };
        if content.start > clause.start
            && one_of("dat|that", document.word(content.start - 1))
            && let Some(second) = (content.start + 1..content.end).find(that)
        {
            let piece = |tokens: Range<usize>| Piece {
                amount: within(context.amounts, tokens.clone()).first().copied(),
                tokens,
                extra: false,
            };
            let both = [piece(content.start..second - 1), piece(second + 1..content.end)];
            let binds = |piece: &Piece| {
                document.has(piece.tokens.clone(), context.acts.words.future)
                    || document.has(piece.tokens.clone(), "would|should|zou|zouden")
            };
            if both.iter().all(binds) {
                return both.to_vec();
            }
        }
        // `volunteered to finance a hospital and to train 40 deminers`: two deeds.
        if found.verb.act.has_content()
            && content.start > clause.start
            && let Some(second) = second_deed(context, &content)
        {
            let piece = |tokens: Range<usize>| Piece {
                amount: within(context.amounts, tokens.clone()).first().copied(),
                tokens,
                extra: false,
            };
            return vec![piece(content.start..second - 2), piece(second..content.end)];
        }
        let mut counts = within(context.amounts, clause.clone()).iter().filter(|amount| !amount.is_sum());
        let count = counts.find(|amount| !example(amount));
        return vec![object(count.cloned())];
    }
    let mut pieces: Vec<Piece> = Vec::new();
    for (index, sum) in sums.iter().enumerate() {
        let from = if index == 0 {
            content.start.min(sum.tokens().start)
        } else {
            start_of(context, sum, sums[index - 1].tokens().end)
        };
        let to = match sums.get(index + 1) {
            Some(next) => start_of(context, next, sum.tokens().end),
            None => content.end.max(sum.tokens().end),
        };
        let first = if index > 0 { sums[0].tokens().end } else { clause.start };
        let extra = (index > 0 || sums.len() > 1)
            && (first..sum.tokens().start).any(|token| {
                one_of(list!("bovenop|naast"), document.word(token))
                    || document.word(token) == "boven" && document.word(token + 1) == "op"
                    || document.word(token) == "on" && document.word(token + 1) == "top"
            });
        pieces.push(Piece { tokens: from..to, amount: Some(**sum), extra });
    }
    pieces = with_counts(context, clause, pieces);
    if let Some(first) = pieces.first_mut()
        && let Some(apart) = infinitive_apart(context, first)
    {
        let own =
            Piece { tokens: apart.end + 1..first.tokens.end, amount: first.amount.take(), extra: false };
        first.tokens.end = apart.end;
        pieces.insert(1, own);
    }
    if let [only] = pieces.as_slice()
        && let Some(second) = second_infinitive(context, only)
    {
        let other = Piece { tokens: second.clone(), amount: None, extra: false };
        pieces[0].tokens.end = second.start - 1;
        pieces.push(other);
    }
    pieces
}

/// The pieces with those of people and goods that *and* joins to a sum: `600 troops and | EUR 5 million`.
fn with_counts(context: &Context<'_>, clause: Range<usize>, pieces: Vec<Piece>) -> Vec<Piece> {
    let document = context.document;
    let and = |token: usize| token > clause.start && one_of("and|en", document.word(token - 1));
    let counts = within(context.amounts, clause.clone()).iter().filter(|amount| !amount.is_sum());
    let mut pieces = pieces;
    for count in counts {
        let (start, end) = (count.tokens().start, count.tokens().end);
        let Some(place) = pieces.iter().position(|piece| piece.tokens.contains(&start)) else { continue };
        let Some(sum) = pieces[place].amount.as_ref().filter(|sum| sum.is_sum()).map(|sum| sum.tokens())
        else {
            continue;
        };
        if start > sum.end && and(start) {
            let tokens = start..pieces[place].tokens.end;
            pieces[place].tokens.end = start - 1;
            pieces.insert(place + 1, Piece { tokens, amount: Some(*count), extra: false });
        } else if end < sum.start && and(sum.start) {
            let tokens = pieces[place].tokens.start..sum.start - 1;
            pieces[place].tokens.start = sum.start;
            pieces.insert(place, Piece { tokens, amount: Some(*count), extra: false });
        }
    }
    pieces
}

/// The second infinitive of a piece whose sum stands in the first: `to spend 2% and to submit plans`, `2% te
/// besteden en plannen in te dienen`.
fn second_infinitive(context: &Context<'_>, piece: &Piece) -> Option<Range<usize>> {
    let document = context.document;
    let sum = piece.amount.as_ref()?.tokens().end;
    let and = |token: &usize| one_of("and|en", document.word(*token));
    let second = match document.language {
        Language::English => {
            let and = (sum..piece.tokens.end).find(|token| and(token) && document.word(token + 1) == "to")?;
            and + 2
        }
        Language::Dutch => {
            let te = (sum..piece.tokens.end).find(|&token| document.word(token) == "te")?;
            let and = (te + 2..piece.tokens.end.min(te + 4)).find(and)?;
            (and + 1..piece.tokens.end).find(|&token| document.word(token) == "te")?;
            and + 1
        }
    };
    Some(second..piece.tokens.end)
}

/// Where the second infinitive clause of a content begins: `finance a hospital and to | train 40 deminers`.
fn second_deed(context: &Context<'_>, content: &Range<usize>) -> Option<usize> {
    let document = context.document;
    if document.language != Language::English || document.word(content.start - 1) != "to" {
        return None;
    }
    let and = (content.start + 1..content.end.saturating_sub(2))
        .take_while(|&token| !one_of(";|:|.|that", document.word(token)))
        .find(|&token| {
            document.word(token) == "and" && super::guard::is_english_infinitive(context, token + 1)
        })?;
    Some(and + 2)
}

/// Whether a sum is one that is pledged: not a comparison (`minder dan 2%`), a total, a part that
/// is paid now, an estimate of costs, the sum in another currency, or the level started from.
fn counts(context: &Context<'_>, amount: &FoundAmount, clause: Range<usize>, found: &Found<'_>) -> bool {
    let document = context.document;
    let start = amount.tokens().start;
    let before = |most: usize| (clause.start..start).rev().take(most).map(|token| document.word(token));
    let is_money = amount.is_money();
    if amount.is_share() && amount.thousandths >= 100_000 {
        return false;
    }
    let compared = before(3).any(|word| one_of("minder|onder|less|below|under", word)) && start < found.at;
    let total = before(3).any(|word| one_of("totale|total", word))
        && before(5).all(|word| !one_of("waarde|value", word));
    let part =
        is_money && before(6).take_while(|word| *word != ",").any(|word| one_of("waarvan|daarvan", word));
    // `De kosten, EUR 200 miljoen, worden betaald`.
    let paid =
        one_of("gefinancierd|betaald|bekostigd|gedragen|funded|paid|financed", document.word(found.at));
    let cost =
        !paid && before(3).any(|word| begins("geraamd|kost|raming|begroot|estimated|cost|vergt", word));
    let bracket = (is_money && before(2).any(|word| one_of("(|ofwel|oftewel", word))
        || before(1).any(|word| word == "or"))
        && within(context.amounts, clause.start..start).iter().any(FoundAmount::is_sum);
    // `from 1.3% of GDP today to 2%`.
    let far = if amount.is_share() { 7 } else { 3 };
    let level = before(1).any(|word| one_of("van|from", word))
        && within(context.amounts, amount.tokens().end..amount.tokens().end + far).first().is_some_and(
            |next| next.tokens().start > 0 && one_of("naar|tot|to", document.word(next.tokens().start - 1)),
        );
    let before_now = given(context, amount, clause.end).is_some();
    !(compared || total || part || cost || bracket || level || before_now)
}

/// Where the words that belong to a later sum begin: its article and preposition.
fn start_of(context: &Context<'_>, sum: &FoundAmount, from: usize) -> usize {
    let document = context.document;
    let words = context.acts.words;
    let mut start = sum.tokens().start;
    while start > from
        && document.tokens[start - 1].kind() == TokenKind::Word
        && !one_of(words.prepositions, document.word(start - 1))
        && !one_of(words.joining, document.word(start - 1))
        && sum.tokens().start - start < 5
    {
        start -= 1;
    }
    start
}

/// The first infinitive clause of a piece whose sum stands in a second one: `de daling te stoppen en
/// … naar 2% toe te groeien`.
fn infinitive_apart(context: &Context<'_>, piece: &Piece) -> Option<Range<usize>> {
    let document = context.document;
    let sum = piece.amount.as_ref()?.tokens().start;
    if document.language == Language::English {
        // `to stop the cuts and to move towards 2%`.
        let and = (piece.tokens.start..sum)
            .find(|&token| document.word(token) == "and" && document.word(token + 1) == "to")?;
        return Some(piece.tokens.start..and);
    }
    let te = (piece.tokens.start..sum).find(|&token| document.word(token) == "te")?;
    let end = (te + 2..sum).find(|&token| document.word(token) == "en" && token <= te + 3)?;
    (te > piece.tokens.start + 1).then_some(piece.tokens.start..end)
}

/// Whether a clause of its own follows a token: `, en we staan op`, `and asked for`.
pub(super) fn goes_on(context: &Context<'_>, token: usize) -> bool {
    let document = context.document;
    let joins = |token: usize| one_of(context.acts.words.joining, document.word(token));
    let subject = "we|wij|hij|zij|ze|het|er|dat|daar|they|he|she|it|that|there";
    let comma = document.word(token) == "," && joins(token + 1) && one_of(subject, document.word(token + 2));
    let next = document.word(token + 1);
    // `, recalling the promise of 2014`: told beside the act.
    let beside = document.language == Language::English
        && document.word(token) == ","
        && one_of("recalling|noting|stressing|citing|underlining|welcoming|reminding|warning|saying", next);
    let past = document.language == Language::English
        && joins(token)
        && next.len() > 4
        && next.ends_with("ed")
        && !document.word(token - 1).ends_with("ed");
    // `and Iceland will pay`, `en IJsland betaalt`.
    let named = joins(token)
        && context.document.is_capital(token + 1)
        && (context.acts.words.ends_clause(document.word(token + 2))
            || document.language == Language::Dutch
                && context.acts.verbs(document.word(token + 2)).any(|(_, form)| form == Form::Present));
    // `, zodat de leiders er in december kennis van nemen`: what it is for.
    let purpose = document.word(token) == "," && one_of("zodat|opdat|omdat|want|aangezien|because", next);
    comma || past || named || beside || purpose
}

/// The first date of some tokens.
pub(super) fn date_in<'c>(context: &Context<'c>, tokens: Range<usize>) -> Option<&'c FoundDate> {
    context.dates.within(tokens).first()
}

/// What the first of several sums is for: the words behind it, for titles of the others.
pub(super) fn tail(context: &Context<'_>, amount: &FoundAmount, piece: &Range<usize>) -> Option<String> {
    let document = context.document;
    let words = context.acts.words;
    let first = amount.tokens().end;
    if first >= piece.end
        || !one_of(words.prepositions, document.word(first))
        || one_of("van|of", document.word(first))
        || date_in(context, first..first + 3).is_some()
    {
        return None;
    }
    let end = (first + 1..piece.end)
        .find(|&token| {
            let noun =
                one_of("de|het|een|the|a|an|its|his|zijn|dat|this|this|extra", document.word(token - 1));
            document.tokens[token].kind() == TokenKind::Mark
                || !noun && context.acts.verbs(document.word(token)).next().is_some()
        })
        .unwrap_or(piece.end);
    (end - first <= 8).then(|| super::party::name(document, first..end))
}

/// Whether a title is an amount and no more.
pub(super) fn is_bare(title: &str) -> bool {
    title.split(' ').count() <= 3
        && title.chars().any(|letter| letter.is_ascii_digit())
        && !title::sentence_case(title).contains(" aan ")
}

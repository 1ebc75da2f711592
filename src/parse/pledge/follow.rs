//! What the words after a pledge say of its deadline: `zet een coalitie op; de training moet in
//! augustus beginnen`, `De eerste worden begin volgend jaar geleverd`.

use std::ops::Range;

use super::act::one_of;
use super::claim::Claim;
use super::context::Context;
use super::when;
use crate::list;
use crate::model::Status;
use crate::text::list::List;

/// Words that a sentence going on about the same thing begins with.
const AGAIN: &List = list!(
    "eerste|deze|die|dit|zij|ze|dat|daarvan|first|it|they|these|this|its|training|levering|leveringen|delivery|deliveries",
);
/// Words that say that something is to come.
const COMING: &List = list!(
    "volgt|volgen|verschijnt|verschijnen|arriveert|arriveren|vertrekt|vertrekken|follow|follows|arrive|moet|moeten|zal|zullen|wordt|worden|begint|beginnen|gaat|gaan|start|starten|should|must|will|due|\
     begins|starts|expected",
);

/// How many tokens ahead a deadline is looked for.
const AHEAD: usize = 60;

/// Gives the claims without a deadline the one that the words right after them name.
pub(super) fn deadlines(context: &Context<'_>, claims: &mut [Claim]) {
    let document = context.document;
    for index in 0..claims.len() {
        let claim = &claims[index];
        let open = matches!(claim.status, Status::Made | Status::Announced | Status::Proposed);
        if claim.due.is_some() || !open {
            continue;
        }
        let sentence = document.sentences[claim.sentence].tokens();
        let sentence = sentence.start..sentence.end.min(claim.clause.end + AHEAD);
        let next = claims.get(index + 1);
        let free = |range: &Range<usize>| next.is_none_or(|next| next.clause.start >= range.end);
        let behind = (claim.clause.start..sentence.end)
            .skip_while(|&token| token < claim.clause.end.saturating_sub(1))
            .find(|&token| document.word(token) == ";")
            .map(|stop| stop + 1..sentence.end);
        let after = document.sentences.get(claim.sentence + 1).filter(|after| {
            after.block() == document.sentences[claim.sentence].block()
                && after.tokens().take(2).any(|token| one_of(AGAIN, document.word(token)))
        });
        let found = [
            behind,
            after.map(|after| after.tokens().start..after.tokens().end.min(after.tokens().start + AHEAD)),
        ]
        .into_iter()
        .flatten()
        .filter(free)
        .find_map(|range| Some((due(context, range.clone())?, range)));
        if let Some((due, range)) = found {
            claims[index].mentions.push(context.bytes(range));
            claims[index].due = Some(due);
        }
    }
}

/// The date to come of some tokens that say that something is to happen on it.
fn due(context: &Context<'_>, tokens: Range<usize>) -> Option<(crate::model::Edtf, Range<usize>)> {
    let document = context.document;
    let coming = document.has(tokens.clone(), COMING);
    let date = context.dates.within(tokens).iter().find(|date| when::is_later(context, date.value))?;
    coming.then(|| (when::deadline(date.value), date.range.clone()))
}

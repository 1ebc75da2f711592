//! What became of a motion, a request or an undertaking: `voert het kabinet niet uit`, `beschouw ik
//! hiermee als afgedaan`, `werd ontraden en verworpen`, `The motion was carried`.
//!
//! Found by the noun and the word of its outcome in one stretch between semicolons and colons,
//! whatever the verb; a stretch without the noun goes on about what the one before it asked.
//!
//! | form | status |
//! | --- | --- |
//! | `voldaan aan het verzoek`, `geeft gevolg aan de motie`, `lost de belofte in` | fulfilled |
//! | `conform de motie heeft Nederland gepleit`, `op verzoek van het lid X heb ik gevraagd` | fulfilled |
//! | the same denied; `ontraden`, `verworpen`, `wijst de motie af` | declined |
//! | `zal worden uitgevoerd`, `wordt in mei uitgevoerd` | announced |
//! | `aangenomen`, `kreeg een meerderheid` | called for |

use std::ops::Range;

use super::act::{Form, one_of};
use super::amount::within;
use super::called;
use super::claim::Claim;
use super::context::Context;
use super::guard::has_goods;
use super::motion;
use super::outcome::{DUTCH, ENGLISH, Outcome, Outcomes, outcome};
use super::party;
use super::role::Role;
use super::title;
use super::when::{self, Made};
use crate::list;
use crate::model::{Basis, Edtf, Language, PledgeKind, Status};
use crate::parse::entity::EntityKind;

/// How many sentences back the motion that is only called *de motie* is named.
const BACK: usize = 3;

/// What is asked.
#[derive(Clone)]
pub(super) struct Asked {
    pub tokens: Range<usize>,
    pub sentence: usize,
    pub undertaking: bool,
    /// Whether others than parliament ask.
    pub others: bool,
}

/// The claims of a sentence on motions, requests and undertakings, beside those that its acts make.
pub(super) fn claims(
    context: &Context<'_>,
    index: usize,
    sentence: Range<usize>,
    taken: &[Claim],
) -> Vec<Claim> {
    let document = context.document;
    // Most sentences neither ask nor answer.
    let tells = |tokens: &Range<usize>| tokens.clone().any(|token| context.is(token, Role::ANSWER));
    if !tells(&sentence) || document.asks(&sentence) {
        return Vec::new();
    }
    let outcomes = outcomes(document.language);
    let mut claims = Vec::new();
    let mut before: Option<Range<usize>> = None;
    for stretch in stretches(context, sentence.clone()) {
        if !tells(&stretch) {
            before = Some(stretch);
            continue;
        }
        let known = taken.iter().any(|claim| {
            (claim.kind == PledgeKind::Parliamentary
                || matches!(claim.status, Status::Declined | Status::Reaffirmed | Status::Fulfilled))
                && claim.clause.start < stretch.end
                && stretch.start < claim.clause.end
        });
        let asked = asked(context, outcomes, index, stretch.clone())
            .or_else(|| pointed(context, outcomes, index, stretch.clone(), before.clone()));
        if let Some(asked) = asked.filter(|_| !known)
            && let Some(outcome) = outcome(context, outcomes, &asked, stretch.clone())
        {
            claims.extend(claim(context, outcomes, index, stretch.clone(), &asked, &outcome));
        }
        before = Some(stretch);
    }
    claims
}

fn outcomes(language: Language) -> &'static Outcomes {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

/// Whether a word may ask or answer.
pub(super) fn tells(language: Language, word: &str) -> bool {
    let outcomes = outcomes(language);
    one_of(outcomes.carried, word)
        || one_of(outcomes.refused, word)
        || one_of(outcomes.asked, word)
        || one_of(outcomes.nouns, word)
        || word.starts_with("motie-")
}

/// The stretches of a sentence between its semicolons and colons.
fn stretches(context: &Context<'_>, sentence: Range<usize>) -> Vec<Range<usize>> {
    let mut stretches = Vec::new();
    let mut start = sentence.start;
    for token in sentence.clone() {
        if matches!(context.document.word(token), ";" | ":") {
            stretches.push(start..token);
            start = token + 1;
        }
    }
    stretches.push(start..sentence.end);
    stretches
}

/// What a stretch says is asked: a motion, a request of parliament, an undertaking.
fn asked(context: &Context<'_>, outcomes: &Outcomes, index: usize, stretch: Range<usize>) -> Option<Asked> {
    let document = context.document;
    stretch.clone().find_map(|token| {
        let word = document.word(token);
        let motion = one_of(outcomes.motions, word) || word.starts_with("motie-");
        // What allies promised each other is no undertaking to parliament.
        let among_allies = || document.has(stretch.clone(), "bondgenoten|landen|lidstaten|allies|countries");
        // `Finland is zijn belofte nagekomen`: nor is what a state keeps of its own.
        let of_state = || {
            let state = |token| context.entities.at(token).is_some_and(|at| at.kind == EntityKind::State);
            let owned = token > stretch.start && one_of("zijn|haar|hun|its|their", document.word(token - 1));
            // `De belofte van Athene is ingelost`.
            let of = one_of("van|of|by", document.word(token + 1))
                && (state(token + 2) || party::is_capital(document.word(token + 2)));
            of || owned && (stretch.start..token).any(state)
        };
        let undertaking = one_of(outcomes.undertakings, word) && !among_allies() && !of_state();
        let of_member = || {
            let after = (token + 1..stretch.end.min(token + 7)).any(|next| {
                let word = document.word(next);
                one_of(outcomes.members, word) || word.ends_with("-fractie")
            });
            let owner = |token: usize| document.word(token).trim_end_matches("'s").to_owned();
            let after = after || token > stretch.start && one_of(outcomes.members, &owner(token - 1));
            let pointed = token > stretch.start && one_of(outcomes.pointing, document.word(token - 1));
            let yours = token > stretch.start && document.word(token - 1) == "uw";
            after || yours || pointed && asks_before(context, outcomes, index)
        };
        let request = one_of(outcomes.requests, word) && of_member();
        let points = token > stretch.start && one_of(list!("dat|dit|that|this"), document.word(token - 1));
        let told = before(context, index).filter(|_| request && points).and_then(|before| {
            let tokens = context.end_of(before);
            let at = tokens.clone().find(|&token| one_of(outcomes.asked, document.word(token)))?;
            Some(Asked { tokens: at..tokens.end, sentence: before, undertaking: false, others: false })
        });
        // `Een verzoek van Vilnius om luchtverdediging`.
        let others = !request
            && one_of(outcomes.requests, word)
            && !one_of("vraag|wens|oproep", word)
            && (token + 1..stretch.end.min(token + 5)).any(|next| one_of("om|for|to", document.word(next)));
        let here = Asked { tokens: token..stretch.end, sentence: index, undertaking, others };
        (motion || undertaking || request || others).then(|| told.unwrap_or(here))
    })
}

/// Whether the sentence before asks something.
fn asks_before(context: &Context<'_>, outcomes: &Outcomes, index: usize) -> bool {
    before(context, index).is_some_and(|before| {
        let tokens = context.end_of(before);
        tokens.into_iter().any(|token| one_of(outcomes.asked, context.document.word(token)))
    })
}

/// The sentence before in the same paragraph.
fn before(context: &Context<'_>, index: usize) -> Option<usize> {
    let sentences = &context.document.sentences;
    index.checked_sub(1).filter(|&before| sentences[before].block() == sentences[index].block())
}

/// What a stretch without a noun of its own points back at.
fn pointed(
    context: &Context<'_>,
    outcomes: &Outcomes,
    index: usize,
    stretch: Range<usize>,
    before_it: Option<Range<usize>>,
) -> Option<Asked> {
    let document = context.document;
    // `De minister ontraadt haar`.
    let refused = |token: usize| one_of(outcomes.refused, document.word(token));
    let points = document.has(stretch.clone(), outcomes.pointing)
        || stretch.clone().any(|token| refused(token) && one_of("haar|hem|ze|it", document.word(token + 1)));
    let (sentence, tokens) = match before_it {
        Some(tokens) => (index, tokens),
        None => {
            let before = before(context, index)?;
            (before, context.end_of(before))
        }
    };
    let at = tokens.clone().find(|&token| one_of(outcomes.asked, document.word(token)))?;
    points.then_some(Asked { tokens: at..tokens.end, sentence, undertaking: false, others: false })
}

/// The claim that an outcome makes.
fn claim(
    context: &Context<'_>,
    outcomes: &Outcomes,
    index: usize,
    stretch: Range<usize>,
    asked: &Asked,
    outcome: &Outcome,
) -> Option<Claim> {
    let document = context.document;
    let motion = named(context, asked);
    let title = titled(context, outcomes, asked, motion.as_deref(), outcome.at);
    if title.is_empty() {
        return None;
    }
    let money = within(context.amounts, stretch.clone()).iter().find(|amount| amount.is_money());
    if asked.others && outcome.status == Status::CalledFor {
        return None;
    }
    let goods = money.is_some() || asked.others && has_goods(context, stretch.clone());
    let kind = match asked.others {
        _ if goods => PledgeKind::Contribution,
        true => PledgeKind::Political,
        false => PledgeKind::Parliamentary,
    };
    let (made, due) = dated(context, index, stretch.clone(), asked, outcome);
    let mut mentions = vec![context.bytes(stretch.clone())];
    if asked.tokens.start < stretch.start {
        mentions.insert(0, context.bytes(asked.tokens.clone()));
    }
    Some(Claim {
        sentence: index,
        title,
        kind,
        actor: match (outcome.status, document.language) {
            (Status::CalledFor, Language::Dutch) => "kabinet".into(),
            (Status::CalledFor, Language::English) => "government".into(),
            // `Een verzoek om grondtroepen vond geen gehoor`: with any of those who were asked.
            _ if asked.others && one_of("gehoor|steun|bijval|support", document.word(outcome.at)) => {
                party::all(document)
            }
            (_, Language::Dutch) if asked.others && !document.has(stretch.clone(), "ik") => {
                "Nederland".into()
            }
            (_, Language::English) if asked.others && !context.is_spoken => "Allies".into(),
            _ => called::of_government(context, index, stretch.clone(), outcome.at, true),
        },
        status: outcome.status,
        amount: money.map(|amount| amount.amount(context.document)),
        made,
        due,
        mentions,
        clause: stretch,
        motion,
        refers: false,
    })
}

/// The name of the motion that is asked about, here or a few sentences before.
fn named(context: &Context<'_>, asked: &Asked) -> Option<String> {
    let document = context.document;
    let word = document.word(asked.tokens.start);
    if !(word.starts_with("motie") || word == "motion") {
        // `verzocht bij motie-Jansen om`.
        let near = asked.tokens.start..asked.tokens.end.min(asked.tokens.start + 4);
        return motion::motion(context, near);
    }
    let mut tokens = asked.tokens.clone();
    let mut index = asked.sentence;
    for _ in 0..=BACK {
        if let Some(name) = motion::motion(context, tokens) {
            return Some(name);
        }
        index = before(context, index)?;
        tokens = context.end_of(index);
    }
    None
}

/// The title: the motion and what it asks, or what is asked.
fn titled(
    context: &Context<'_>,
    outcomes: &Outcomes,
    asked: &Asked,
    motion: Option<&str>,
    outcome: usize,
) -> String {
    let document = context.document;
    let tokens = asked.tokens.clone();
    let in_date = |token: usize| context.in_date(token);
    let opener = (tokens.start + 1..tokens.end).find(|&token| {
        // `over de wijze waarop de Kamer wordt geïnformeerd over …`: the second tells.
        one_of(outcomes.content, document.word(token))
            && !one_of("wijze|manier|way", document.word(token + 2))
    });
    let content = opener.map(|opener| {
        // It ends with the verb of the outcome: `om de taak op te geven | geef ik geen gevolg`.
        let end = if outcome > opener + 1 { tokens.end.min(outcome) } else { tokens.end };
        let ends = |token: &usize| {
            let word = document.word(*token);
            let infinitive = one_of("te|to", document.word(token - 1));
            let verb =
                context.acts.verbs(word).any(|(_, form)| form == Form::Present) && !word.ends_with("en");
            !infinitive
                && (context.acts.words.ends_topic(word) || verb && document.language == Language::Dutch)
        };
        let stop = (opener + 1..end).find(ends);
        let skip = usize::from(document.word(opener + 1) == "om");
        let content = opener + 1 + skip..stop.unwrap_or(end);
        let phrase = title::phrase(context, content.clone(), in_date);
        let first = content
            .into_iter()
            .find(|&token| phrase.starts_with(&title::sentence_case(document.written(token))));
        let lower = first.is_some_and(|token| document.written(token).starts_with(char::is_lowercase));
        if lower && motion.is_some() { title::uncased(&phrase) } else { phrase }
    });
    let content = content.filter(|content| content.chars().count() > 3);
    match (motion, content) {
        (Some(motion), Some(content)) => title::of_motion(motion, &content, document.language),
        (Some(motion), None) => motion.to_owned(),
        (None, Some(content)) if document.word(tokens.start) == "motie" => {
            format!("Motie over {}", title::uncased(&content))
        }
        (None, Some(content)) if document.word(tokens.start) == "motion" => {
            format!("Motion on {}", title::uncased(&content))
        }
        (None, Some(content)) => content,
        (None, None) => {
            let near = tokens.start..tokens.end.min(tokens.start + 8);
            let ends =
                |token: &usize| context.acts.words.ends_topic(document.word(*token)) && !in_date(*token);
            let stop = near.clone().skip(1).find(ends).unwrap_or(near.end);
            title::phrase(context, near.start..stop, in_date)
        }
    }
}

/// When it was asked or decided, and when it is due.
fn dated(
    context: &Context<'_>,
    index: usize,
    stretch: Range<usize>,
    asked: &Asked,
    outcome: &Outcome,
) -> (Made, Option<(Edtf, Range<usize>)>) {
    let document = context.document;
    let mut made = Made {
        value: context.dates.reference.and_then(Edtf::on),
        basis: Basis::FromContext,
        words: None,
        event: context.meeting.map(|event| event.id.clone()),
        own: false,
    };
    let mut due = None;
    if let Some(debate) = when::undertaken_at(context, index).filter(|_| asked.undertaking) {
        made = when::at_event(debate, true);
    }
    for date in context.dates_in(stretch) {
        let start = date.tokens.start;
        let later = when::is_later(context, date.value) && date.value.first() > context.dates.reference;
        if later && outcome.status == Status::Announced {
            due = Some((date.value, date.range.clone()));
        } else if !later {
            let previous = start.checked_sub(1).map_or("", |token| document.word(token));
            let of_noun = one_of("van|uit|(|,|dd|of|.", previous);
            // An undertaking was made on the date that it carries; a motion is older than its outcome.
            if asked.undertaking || !of_noun {
                made.value = Some(date.value);
                made.basis = date.basis;
                made.words = Some(date.range.clone());
                made.event = when::event_on(context, index, date.value);
                made.own = true;
                if asked.undertaking {
                    break;
                }
            }
        }
    }
    (made, due)
}

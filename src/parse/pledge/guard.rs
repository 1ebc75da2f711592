//! What must stand with a verb for its act to bind.

use std::ops::Range;

use super::act::{begins, one_of};
use super::amount::within;
use super::claim::Kept;
use super::context::Context;
use super::find::{Found, Tense, counts};
use super::party::{Party, PartyKind};
use super::role::Role;
use super::unit::is_numeral;
use super::when::is_later;
use crate::list;
use crate::model::Language;
use crate::parse::document::TokenKind;
use crate::parse::entity::EntityKind;
use crate::text::list::{List, pieces};

/// Whether a clause, given as tokens, holds what the verb needs.
pub(super) fn binds(
    context: &Context<'_>,
    kept: &Kept<'_>,
    clause: Range<usize>,
    subject: Option<&Party>,
) -> bool {
    let needs = kept.found.verb.needs;
    needs.is_empty()
        || pieces(needs, b'|').any(|need| {
            pieces(need, b'&')
                .all(|need| holds(context, &kept.found, clause.clone(), subject, kept.inner.is_some(), need))
        })
}

/// Whether an act may bind, as far as its widest clause tells: `Some(true)` where it does, `Some(false)` where
/// that hangs on the subject or on what stands inside it, which are not known yet.
pub(super) fn may_bind(context: &Context<'_>, found: &Found<'_>) -> Option<bool> {
    const LATER: &str = "@inner|@party|@asks|@speaker|@duty";
    let needs = found.verb.needs;
    let clause = found.clause.start.min(found.at)..found.clause.end.max(found.at + 1);
    let mut later = needs.is_empty().then_some(true);
    for alternative in pieces(needs, b'|') {
        let mut now = true;
        let may = pieces(alternative, b'&').all(|need| {
            let held = holds(context, found, clause.clone(), None, false, need);
            now &= held;
            held || one_of(LATER, need)
        });
        if may && now {
            return Some(true);
        }
        later = later.or(may.then_some(false));
    }
    later
}

/// Whether one need is met.
fn holds(
    context: &Context<'_>,
    found: &Found<'_>,
    clause: Range<usize>,
    subject: Option<&Party>,
    inner: bool,
    need: &str,
) -> bool {
    let document = context.document;
    if !need.starts_with('@') {
        return clause.into_iter().any(|token| {
            let word = document.word(token);
            // A compound is what its last part is: `opleidingsmissie`.
            word.len() >= need.len()
                && (word.starts_with(need)
                    || need.len() > 5 && word.contains(need) && !word.ends_with("commissie"))
        });
    }
    let words = context.acts.words;
    let amounts = || within(context.amounts, clause.clone());
    let any = |token: &mut dyn FnMut(&str) -> bool| clause.clone().any(|at| token(document.word(at)));
    match need {
        "@sum" => amounts().iter().any(|amount| amount.is_sum()),
        // `Er komt een fonds van EUR 40 miljoen`, `Er komen 200 man`: what comes follows at once.
        "@there" => {
            const COMES: &List = list!("vertegenwoordiging|fonds|wapenembargo|belasting|hotline");
            let near = found.at + 1..clause.end.min(found.at + 6);
            let sum = within(context.amounts, near.clone()).iter().any(|amount| amount.is_sum());
            let governs = |token: &usize| one_of(words.prepositions, document.word(*token));
            let near = near.start..near.clone().find(governs).unwrap_or(near.end);
            let comes = |token: usize| context.is(token, Role::GOODS) || COMES.names(document.word(token));
            document.word(clause.start) == "er"
                && found.at == clause.start + 1
                && (sum || document.word(near.start) == "een" && near.into_iter().any(comes))
        }
        "@share" => amounts().iter().any(|amount| amount.is_share()),
        "@money" => amounts().iter().any(|amount| amount.is_money()),
        "@amount" => !amounts().is_empty(),
        "@date" => has_later_date(context, clause),
        "@later" => found.tense == Tense::Future || has_later_date(context, clause),
        "@to" | "@te" => has_infinitive(context, found.at.max(found.with.unwrap_or(0)) + 1..clause.end),
        "@gift" => {
            !amounts().is_empty()
                || clause.clone().any(|token| context.is(token, Role::GIFT))
                || has_goods(context, clause.clone())
                || has_content(context, found, clause)
        }
        "@given" => {
            let new = document.has_beginning(clause.clone(), words.new);
            match found.tense {
                Tense::Past => {
                    // `has sent 200 soldiers`; a number in the simple past is history.
                    let done = one_of(words.perfect, document.word(found.finite));
                    // A number before what is given that no table of numbers counts.
                    let counted = done
                        && has_goods(context, clause.clone())
                        && clause.clone().any(|token| is_numeral(document.word(token)));
                    counted
                        || done && counts_things(context, clause.clone())
                        || done && hands_over(context, found, clause.clone())
                        || document.language == Language::English
                            && !amounts().is_empty()
                            && has_recent_date(context, clause.clone())
                        || amounts().iter().any(|amount| done || amount.is_money())
                }
                Tense::Future => true,
                Tense::Present => {
                    !amounts().is_empty()
                        || new
                        || has_later_date(context, clause.clone())
                        || has_goods(context, clause.clone())
                        || counts_things(context, clause)
                }
            }
        }
        // `liet weten dertig tanks te zullen leveren`: what is said is that something will be given.
        "@gives" => {
            let denied = document.has(found.at..clause.end, words.negation);
            // `mee te zullen doen`: the part of the verb says that it takes part.
            let joins = (found.at..clause.end).any(|token| {
                one_of("mee|deel|bij", document.word(token)) && document.word(token + 1) == "te"
            });
            has_infinitive(context, found.at..clause.end)
                && (denied || joins || !amounts().is_empty() || has_goods(context, clause))
        }
        "@goods" => {
            !amounts().is_empty() || has_goods(context, clause.clone()) || counts_things(context, clause)
        }
        "@counted" => found.tense != Tense::Past && amounts().iter().any(|amount| !amount.is_sum()),
        // What is decided is told by a clause with a verb of its own.
        "@inner" => inner,
        "@passive" => found.passive,
        "@perfect" => one_of(words.perfect, document.word(found.finite)),
        // `verwacht van de bondgenoten`: whom it is asked of follows.
        "@of" if document.word(clause.start) == "van" && found.passive => true,
        "@of" => (found.at + 1..clause.end.min(found.at + 4)).any(|token| document.word(token) == "van"),
        "@whom" => document.word(found.at + 1) != "to",
        "@ongoing" => document.word(found.at).ends_with("ing"),
        // `commit to ensure`: the preposition of the verb is that of an infinitive.
        "@inf" => is_english_infinitive(context, found.at + 1),
        "@ing" => document.word(found.at + 2).ends_with("ing"),
        // `insisted that Belgrade hand over the suspects`: what is to be done, in the bare form.
        "@bare" => {
            let that =
                (found.at + 1..clause.end.min(found.at + 3)).find(|&token| document.word(token) == "that");
            let name = that.map(|that| (that + 1..clause.end).find(|&token| !document.is_capital(token)));
            name.flatten().is_some_and(|verb| {
                let word = document.word(verb);
                document.is_capital(verb - 1)
                    && !word.ends_with('s')
                    && !word.ends_with("ed")
                    && document.tokens[verb].kind() == TokenKind::Word
                    && !words.ends_clause(word)
                    && ![words.prepositions, words.joining, words.relative]
                        .iter()
                        .any(|list| one_of(*list, word))
            })
        }
        "@that" => document.has(found.at..clause.end, "dat|that"),
        "@toe" => any(&mut |word| begins("toe|daartoe|hiertoe|tot", word)),
        "@denied" => found.negated,
        // `is geen sprake`, `niet aan de orde`.
        "@none" if one_of("plannen|voornemen|intentie", document.word(found.at)) => {
            document.word(found.at.wrapping_sub(1)) == "geen" && document.word(found.at + 1) == "om"
        }
        "@none" if one_of("daar|daarvan|hiervan|er", document.word(clause.start)) => false,
        "@none" => document.has(clause.start.max(found.at.saturating_sub(4))..found.at, words.negation),
        "@not" => found.negated && found.tense == Tense::Future,
        "@kamer" => clause.clone().any(|token| context.is(token, Role::TOLD)),
        "@paper" => any(&mut |word| words.is_paper(word)),
        "@party" => subject.is_some_and(|subject| subject.kind != PartyKind::Parliament),
        "@asks" => {
            let told = (clause.start..found.at).any(|token| context.is(token, Role::TOLD));
            let asks = !told
                && match subject {
                    Some(subject) => asks(context, subject),
                    None => found.passive && !clause.clone().any(|token| context.is(token, Role::TOLD)),
                };
            let content = amounts().iter().any(|amount| amount.is_sum())
                || has_infinitive(context, found.at.max(found.with.unwrap_or(0)) + 1..clause.end);
            // `vraagt of de minister bereid is`: no call.
            let whether = (found.at + 1..clause.end.min(found.at + 6))
                .any(|token| one_of("of|wat|hoe|waarom|wanneer|welke|what|how|why", document.word(token)));
            asks && content && !whether
        }
        // `Allies must ramp up production`: others than who speaks, by what binds them or as a call.
        "@duty" => {
            const IDLE: &List = list!(
                "be|have|remain|continue|do|also|learn|understand|realise|recognise|know|keep|stay|see|become|take|first|now"
            );
            let opener = found.opener.map_or("", |opener| document.word(opener));
            let bound = || {
                document.has_beginning(
                    clause.start.saturating_sub(10)..clause.end,
                    "agreement|treaty|memorandum|resolution|protocol",
                )
            };
            let named = |party: &Party| {
                party.tokens.end == found.at
                    && matches!(party.kind, PartyKind::One | PartyKind::Many)
                    && !one_of(
                        "nato|alliance|europe|union|government|minister",
                        document.word(party.tokens.end - 1),
                    )
            };
            subject.is_some_and(named)
                && !one_of(IDLE, document.word(found.at + 1))
                && (opener.is_empty() || bound())
        }
        "@shall" => found.tense == Tense::Future,
        "@refuses" => found.negated && has_infinitive(context, found.at + 1..clause.end),
        "@speaker" => subject.is_some_and(|subject| {
            matches!(subject.kind, PartyKind::Speaker | PartyKind::We)
                || one_of(
                    "minister|kabinet|regering|staatssecretaris|government|nederland",
                    document.word(subject.tokens.start),
                )
        }),
        "@asked" => {
            let first = clause.start.saturating_sub(60);
            found.negated
                && has_infinitive(context, found.at + 1..clause.end)
                && document.has_beginning(first..clause.end, "verzoek|motie|gevraagd|kamer|toezegging")
        }
        _ => false,
    }
}

/// Whether a party asks other parties and not its own advisers or the government: no member of
/// parliament, no office at home.
fn asks(context: &Context<'_>, party: &Party) -> bool {
    const HOME: &List = list!("minister|kabinet|regering|staatssecretaris|government|leden|members|fractie");
    matches!(party.kind, PartyKind::One | PartyKind::Many | PartyKind::It | PartyKind::They)
        && !one_of(HOME, context.document.word(party.tokens.start))
}

/// Whether goods or people that states give stand in some tokens.
pub(super) fn has_goods(context: &Context<'_>, mut tokens: Range<usize>) -> bool {
    tokens.any(|token| context.is(token, Role::GOODS))
}

/// Whether something was handed over to a state: `heeft in april beademingsapparatuur aan Spanje geleverd`.
pub(super) fn hands_over(context: &Context<'_>, found: &Found<'_>, clause: Range<usize>) -> bool {
    let document = context.document;
    const HANDED: &List = list!(
        "geleverd|gedoneerd|geschonken|overgedragen|overhandigd|delivered|donated|supplied|transferred|given",
    );
    let state = |token: usize| {
        context.entities.at(token).is_some_and(|at| at.kind == EntityKind::State && !at.adjective)
    };
    one_of(HANDED, document.word(found.at))
        && (has_goods(context, clause.clone()) || !context.dates_in(clause.clone()).is_empty())
        && clause.clone().any(|token| one_of("aan|to", document.word(token)) && state(token + 1))
}

/// Whether an act names its content as a clause: *dat*, *om*, *that*, an infinitive.
fn has_content(context: &Context<'_>, found: &Found<'_>, clause: Range<usize>) -> bool {
    let document = context.document;
    let from = found.at.max(found.with.unwrap_or(0)) + 1;
    // The content follows at once, or after who it is said to.
    let opens = document.has(from..clause.end.min(from + 4), "dat|om|that");
    opens || has_infinitive(context, from..clause.end)
}

/// Whether an infinitive with *te* or *to* stands in some tokens.
pub(super) fn has_infinitive(context: &Context<'_>, tokens: Range<usize>) -> bool {
    let document = context.document;
    match document.language {
        Language::Dutch => tokens.into_iter().any(|token| document.word(token) == "te"),
        Language::English => tokens.into_iter().any(|token| is_english_infinitive(context, token)),
    }
}

/// Whether *to* at a token is that of an infinitive: no article, name or number follows.
pub(super) fn is_english_infinitive(context: &Context<'_>, token: usize) -> bool {
    let document = context.document;
    let next = document.word(token + 1);
    document.word(token) == "to"
        && !one_of("the|a|an|this|that|these|their|its|our|all|both|each|any|nato|eur|usd", next)
        && next.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        && context.document.written(token + 1).starts_with(char::is_lowercase)
}

/// Whether a date in the weeks before the report's day stands in some tokens.
fn has_recent_date(context: &Context<'_>, tokens: Range<usize>) -> bool {
    const RECENT: i32 = 45;
    let Some(reference) = context.dates.reference else { return false };
    context.dates.within(tokens).iter().any(|date| {
        let days = date.value.first().zip(date.value.last());
        days.is_some_and(|(first, last)| last <= reference && reference.number() - first.number() <= RECENT)
    })
}

/// Whether some tokens of a Dutch clause count things that no list has: `twintig reservisten`.
fn counts_things(context: &Context<'_>, mut tokens: Range<usize>) -> bool {
    context.document.language == Language::Dutch && tokens.any(|token| counts(context, token))
}

/// Whether a date on or after the report's day stands in some tokens.
fn has_later_date(context: &Context<'_>, tokens: Range<usize>) -> bool {
    context.dates.within(tokens).iter().any(|date| is_later(context, date.value))
}

//! Commitments that a noun names with whose it is and what it holds, whatever the verb says of it.
//!
//! | form | status |
//! | --- | --- |
//! | `de toezegging van Noorwegen om tien generatoren te leveren`, `Norway's pledge to fund a hospital` | made |
//! | `het Deense aanbod van vijftig tanks`, `the offer by Greece to host a battalion` | proposed |
//! | `het Nederlandse voornemen om mariniers te sturen` | announced |
//! | `Het aandeel van ons land is EUR 67 miljoen`, `The Danish contribution will be EUR 5 million` | announced |

use std::ops::Range;

use super::act::one_of;
use super::amount::within;
use super::called;
use super::claim::Claim;
use super::context::Context;
use super::given;
use super::guard::{has_goods, is_english_infinitive};
use super::kind;
use super::offered;
use super::party::{self, Party, PartyKind};
use super::role::Role;
use super::tagged;
use super::title;
use super::when::{self, Made};
use crate::list;
use crate::model::{Basis, Edtf, Language, PledgeKind, Status};
use crate::parse::entity::EntityKind;
use crate::text::list::List;

/// Nouns of what a party has bound itself to.
const MADE: &List = list!(
    "toezegging|toezeggingen|belofte|beloften|verbintenis|besluit|besluiten|pledge|pledges|promise|promises|commitment|commitments|undertaking|undertakings|decision|decisions|agreement|consensus"
);
/// Nouns of what somebody is told that will hold.
const ASSURED: &List =
    list!("verzekering|garantie|toezegging|belofte|assurance|assurances|guarantee|guarantees|promise|pledge");
/// Nouns of what it would do.
const PROPOSED: &List = list!("aanbod|voorstel|bereidverklaring|bereidheid|offer|offers|proposal|proposals");
/// Nouns of what it is going to do.
const ANNOUNCED: &List = list!("voornemen|aankondiging|announcement|intention");
/// Nouns of what it is called upon to do.
const CALLED: &List = list!("oproep|beroep|verzoek|appel|call|calls|appeal|appeals|request|requests");
/// Nouns of its part in what is given.
const SHARES: &List = list!("aandeel|bijdrage|inleg|share|contribution");
/// How long a content is looked at.
const CONTENT: usize = 40;

/// Whether a word is such a noun.
pub(super) fn may_name(word: &str) -> bool {
    [MADE, PROPOSED, ANNOUNCED, SHARES, ASSURED, CALLED, tagged::OPENERS]
        .iter()
        .any(|nouns| one_of(*nouns, word))
}

/// The claims of such nouns in a sentence, beside those of its verbs.
pub(super) fn claims(
    context: &Context<'_>,
    index: usize,
    sentence: Range<usize>,
    taken: &[Claim],
) -> Vec<Claim> {
    let document = context.document;
    let word = |token: usize| document.word(token);
    let mut claims = Vec::new();
    if sentence.is_empty() || document.asks(&sentence) {
        return claims;
    }
    claims.extend(with_sums(context, index, sentence.clone(), taken));
    if !context.roles_in(sentence.clone()).is(Role::COMMITMENT) {
        return claims;
    }
    for noun in sentence.clone().filter(|&token| context.is(token, Role::COMMITMENT)) {
        let status = match word(noun) {
            named if one_of(MADE, named) || one_of(ASSURED, named) => Status::Made,
            named if one_of(PROPOSED, named) => Status::Proposed,
            named if one_of(CALLED, named) => Status::CalledFor,
            named if one_of(ANNOUNCED, named) || one_of(SHARES, named) => Status::Announced,
            _ => {
                claims.extend(tagged::claim(context, index, sentence.clone(), noun, taken));
                continue;
            }
        };
        let denied = noun > sentence.start && one_of(context.acts.words.negation, word(noun - 1));
        if denied || taken.iter().any(|claim| claim.clause.contains(&noun)) {
            continue;
        }
        if let Some(content) = assured(context, sentence.clone(), noun) {
            // What a member of parliament is assured of the government keeps.
            let member =
                (sentence.start..noun).any(|token| one_of("heer|mevrouw|lid|kamer|fractie", word(token)));
            let who = if member {
                called::of_government(context, index, sentence.clone(), noun, true)
            } else {
                party::all(document)
            };
            claims.extend(claim(context, index, noun, who, Status::Made, content));
            continue;
        }
        // `Het belangrijkste besluit betreft de stationering van vier bataljons`.
        if status == Status::Made && one_of("betreft|behelst|omvat|concerns", word(noun + 1)) {
            let content = noun + 2..end_of(context, noun + 2..sentence.end);
            if context.held.is_some() && has_goods(context, content.clone()) {
                claims.extend(claim(context, index, noun, party::all(document), status, content));
            }
            continue;
        }
        let parties = party::parties(context, sentence.clone());
        let whose = match status {
            Status::CalledFor => called(context, &parties, noun),
            _ => holder(context, &parties, noun, sentence.start)
                .or_else(|| offered::holder(context, &parties, noun, sentence.start)),
        };
        let Some((actor, after)) = whose else { continue };
        let rest = after..sentence.end.min(after + CONTENT);
        let content = match one_of(SHARES, word(noun)) {
            true => measure(context, rest.clone()).or_else(|| money(context, rest.clone())).or_else(|| {
                object(context, rest).filter(|content| !within(context.amounts, content.clone()).is_empty())
            }),
            false if status == Status::CalledFor => infinitive(context, rest),
            false => infinitive(context, rest.clone())
                .or_else(|| object(context, rest.clone()))
                .or_else(|| measure(context, rest).filter(|_| status == Status::Made)),
        };
        // `De belofte om tanks te leveren is ingelost`, `werd ingetrokken`.
        let end = content.as_ref().map_or(after, |content| content.end);
        let status = match status {
            Status::Made | Status::Proposed if given::has_come(context, end..sentence.end) => {
                Status::Fulfilled
            }
            Status::Made | Status::Proposed if is_withdrawn(context, end..sentence.end) => Status::Declined,
            status => status,
        };
        for content in content.map(|content| apart(context, content)).into_iter().flatten() {
            claims.extend(claim(context, index, noun.min(content.start), actor.clone(), status, content));
        }
    }
    claims
}

/// Whether what stands behind a commitment says that it was taken back.
fn is_withdrawn(context: &Context<'_>, rest: Range<usize>) -> bool {
    const BACK: &List =
        list!("ingetrokken|herroepen|teruggetrokken|afgewezen|withdrawn|revoked|rejected|retracted");
    let document = context.document;
    let finite = rest.clone().find(|&token| context.acts.words.ends_clause(document.word(token)));
    finite.is_some_and(|finite| document.has(finite..rest.end.min(finite + 8), BACK))
}

/// Sums that parties are named with and no verb: `Noorwegen met omgerekend EUR 14 miljoen, Nederland met EUR
/// 10 miljoen`.
fn with_sums(context: &Context<'_>, index: usize, sentence: Range<usize>, taken: &[Claim]) -> Vec<Claim> {
    let document = context.document;
    let mut claims = Vec::new();
    for amount in within(context.amounts, sentence.clone()) {
        let start = amount.tokens().start;
        // `Voor België gaat het om een bedrag van EUR 8 miljoen`.
        let about = |token: usize| document.word(token) == "gaat" && document.word(token + 1) == "het";
        let with = (start.saturating_sub(2)..start)
            .find(|&token| one_of("met|with", document.word(token)))
            .or_else(|| (sentence.start.max(start.saturating_sub(6))..start).find(|&token| about(token)));
        let Some(with) = with.filter(|_| amount.is_money()) else { continue };
        let stated = taken.iter().any(|claim| claim.clause.contains(&start) && claim.amount.is_some());
        let name = with.checked_sub(1).filter(|&name| name >= sentence.start && document.is_capital(name));
        if stated || name.is_none() {
            continue;
        }
        let parties = party::parties(context, sentence.clone());
        let party = parties.iter().find(|party| {
            party.tokens.end == with
                && (!party.governed || about(with))
                && matches!(party.kind, PartyKind::One | PartyKind::Many)
        });
        let Some(party) = party else { continue };
        let content = start..end_of(context, amount.tokens().end..sentence.end);
        let actor = party::name(document, party.tokens.clone());
        claims.extend(claim(context, index, party.tokens.start, actor, Status::Made, content));
    }
    claims
}

/// Whom a noun calls upon: `de oproep aan Rusland om`, `the call on Russia to`; no government at home.
fn called(context: &Context<'_>, parties: &[Party], noun: usize) -> Option<(String, usize)> {
    let document = context.document;
    const HOME: &List = list!("minister|kabinet|regering|staatssecretaris|government|kamer|nederland");
    // `A call went out to Allies`, `een verzoek gericht aan Belgrado`.
    let out = (noun + 2..noun + 5).find(|&token| {
        one_of("out|made|issued|addressed|directed|gedaan|gericht|gestuurd", document.word(token))
    });
    let to = out.unwrap_or(noun) + 1;
    one_of("aan|op|on|to|upon", document.word(to)).then_some(())?;
    let party = parties.iter().find(|party| {
        matches!(party.kind, PartyKind::One | PartyKind::Many)
            && (party.start == to + 1 || party.tokens.start == to + 1)
            && !party.tokens.clone().any(|token| one_of(HOME, document.word(token)))
    })?;
    Some((party::name(document, party.tokens.clone()), party.tokens.end))
}

/// Whose noun it is, and where what it holds may begin: `van Noorwegen`, `Norway's`, `Noorse`, `ons`.
fn holder(context: &Context<'_>, parties: &[Party], noun: usize, first: usize) -> Option<(String, usize)> {
    let document = context.document;
    let word = |token: usize| document.word(token);
    let dutch = document.language == Language::Dutch;
    let bound = |party: &&Party| matches!(party.kind, PartyKind::One | PartyKind::Many);
    let own = |name: String| match name.as_str() {
        "land" | "country" if dutch => "Nederland".to_owned(),
        _ => name,
    };
    // `the decision of the Warsaw Summit`: all who met there.
    let meeting = (noun + 1..noun + 5).take_while(|&token| {
        one_of("van|of|by|de|the|at|in|op|te", word(token)) || document.is_capital(token)
    });
    if let Some(last) = meeting
        .last()
        .filter(|&last| one_of("summit|top", word(last)) || one_of("summit|top", word(last + 1)))
    {
        let after = last + 1 + usize::from(!one_of("summit|top", word(last)));
        return Some((party::all(document), after));
    }
    if one_of("van|by|from|of", word(noun + 1))
        && let Some(party) = parties.iter().filter(bound).find(|party| {
            party.start == noun + 2
                || party.tokens.start == noun + 2
                || word(noun + 2) == "ons" && party.tokens.start == noun + 3
        })
    {
        return Some((own(party::name(document, party.tokens.clone())), party.tokens.end));
    }
    let before = noun.checked_sub(1).filter(|&before| before >= first)?;
    if let Some(state) = context.entities.at(before).filter(|at| at.adjective && at.kind == EntityKind::State)
    {
        return Some((state.name.trim_start_matches("the ").to_owned(), noun + 1));
    }
    let owner = parties.iter().filter(bound).find(|party| party.tokens.end == noun);
    if let Some(owner) =
        owner.filter(|_| document.written(before).ends_with("'s") || document.written(before).ends_with("’s"))
    {
        let name = party::name(document, owner.tokens.clone());
        return Some((name.trim_end_matches("'s").trim_end_matches("’s").to_owned(), noun + 1));
    }
    // `the European Union's decision`: a name of several words, or one that no table holds.
    let possessive = document.written(before).ends_with("'s") || document.written(before).ends_with("’s");
    if possessive && document.is_capital(before) {
        let start =
            (first..before).rev().take_while(|&token| document.is_capital(token)).last().unwrap_or(before);
        let name = party::name(document, start..before + 1);
        return Some((name.trim_end_matches("'s").trim_end_matches("’s").to_owned(), noun + 1));
    }
    // `Russia has yet to honour the commitment to`.
    let kept =
        list!("honour|honor|fulfil|fulfill|implement|meet|keep|honoured|honored|fulfilled|implemented|kept");
    if one_of("the|this|that", word(before)) && before > first && one_of(kept, word(before - 1)) {
        let named = parties.iter().filter(bound).find(|party| party.tokens.end < before && !party.governed);
        return named.map(|party| (party::name(document, party.tokens.clone()), noun + 1));
    }
    // `thanked Turkey for its pledge to lead the mission`.
    if one_of("its|their|hun|haar|zijn", word(before)) {
        let named = parties.iter().rev().filter(bound).find(|party| party.tokens.end <= before);
        return named.map(|party| (party::name(document, party.tokens.clone()), noun + 1));
    }
    // `ons aandeel`, `our own share`.
    let own = (before.saturating_sub(1)..noun).any(|token| one_of("ons|onze|our", word(token)));
    let name = match dutch {
        true => "Nederland".to_owned(),
        false if context.is_spoken => "government".to_owned(),
        false => party::all(document),
    };
    own.then(|| (name, noun + 1))
}

/// What somebody was assured of: `kreeg de verzekering dat de deur open blijft`.
fn assured(context: &Context<'_>, sentence: Range<usize>, noun: usize) -> Option<Range<usize>> {
    let document = context.document;
    let word = |token: usize| document.word(token);
    let got = |token: usize| {
        one_of(
            list!("kreeg|kregen|ontving|ontvingen|krijgt|krijgen|gekregen|got|received|given|obtained"),
            word(token),
        )
    };
    let opens = one_of(ASSURED, word(noun)) && one_of("dat|that", word(noun + 1));
    let end = noun + 2..sentence.end.min(noun + CONTENT);
    let stop =
        end.clone().find(|&token| one_of(",|;|:|.", super::act::word(document, token))).unwrap_or(end.end);
    (opens && (sentence.start..noun).any(got)).then_some(noun + 2..stop)
}

/// The infinitive clause that follows: `om tien generatoren te leveren`, `to fund a hospital`.
fn infinitive(context: &Context<'_>, rest: Range<usize>) -> Option<Range<usize>> {
    let document = context.document;
    let word = |token: usize| document.word(token);
    // `the commitment, entered into at Oslo, to withdraw`: what is put in ends at its comma.
    let put_in = (rest.start + 1..rest.end.min(rest.start + 14)).find(|&token| word(token) == ",");
    let start = put_in.filter(|_| word(rest.start) == ",").unwrap_or(rest.start);
    let near = start..rest.end.min(start + 4);
    if document.language == Language::English {
        let to = near.clone().find(|&token| is_english_infinitive(context, token))?;
        return Some(to + 1..end_of(context, to + 1..rest.end));
    }
    // `zijn belofte tijdens het debat van 2 december om`: what stands between is no clause.
    let far = rest.start..rest.end.min(rest.start + 14);
    let om = far
        .take_while(|&token| !one_of(",|;|:", word(token)) && !context.acts.words.ends_clause(word(token)))
        .find(|&token| word(token) == "om")?;
    let te = (om + 1..rest.end)
        .take_while(|&token| !one_of(";|:|.", super::act::word(document, token)))
        .find(|&token| word(token) == "te")?;
    // `te blijven steunen`: the infinitives behind it belong to it.
    let verb =
        |token: &usize| word(*token).ends_with("en") && context.acts.verbs(word(*token)).next().is_some();
    let more = (te + 2..rest.end.min(te + 4)).take_while(verb).count();
    let end = te + 2 + more;
    // `te leveren aan Oekraïne`, where no verb follows.
    let tail = end_of(context, end..rest.end);
    Some(om + 1..if one_of(context.acts.words.prepositions, word(end)) { tail } else { end })
}

/// An infinitive clause in the two that *and to* joins: `to fund a hospital | and to train 40 medics`.
fn apart(context: &Context<'_>, content: Range<usize>) -> Vec<Range<usize>> {
    let joins =
        |&token: &usize| context.document.word(token) == "and" && is_english_infinitive(context, token + 1);
    match content.clone().find(joins) {
        Some(and) if and > content.start => vec![content.start..and, and + 2..content.end],
        _ => vec![content],
    }
}

/// What follows *van*, *of*: an amount or goods.
fn object(context: &Context<'_>, rest: Range<usize>) -> Option<Range<usize>> {
    let document = context.document;
    // `the announcement of 17 September on missile defence`: of a day and of nothing given.
    let dated = context.in_date(rest.start + 1);
    (one_of("van|of|voor|for", document.word(rest.start)) && !dated).then_some(())?;
    let content = rest.start + 1..end_of(context, rest.start + 1..rest.end);
    let sum = !within(context.amounts, content.clone()).is_empty();
    (sum || has_goods(context, content.clone())).then_some(content)
}

/// The money that a contribution is of: `Japan's contribution of USD 1.4 billion`.
fn money(context: &Context<'_>, rest: Range<usize>) -> Option<Range<usize>> {
    one_of("van|of", context.document.word(rest.start)).then_some(())?;
    let sum = within(context.amounts, rest.start + 1..rest.end.min(rest.start + 4))
        .first()
        .filter(|sum| sum.is_money())?;
    Some(sum.tokens().start..end_of(context, sum.tokens().end..rest.end))
}

/// The sum that a share is said to be, right behind its verb.
fn measure(context: &Context<'_>, rest: Range<usize>) -> Option<Range<usize>> {
    let document = context.document;
    let verb = (rest.start..rest.end.min(rest.start + 8)).find(|&token| {
        one_of(list!("is|wordt|bedraagt|bedragen|beloopt|bestaat|omvat|comprises|consists|komt|zal|will|amounts|comes|totals|stands|amount|total|stand|reach|reached|totalled"), document.word(token))
    })?;
    // `bestaat uit 200 militairen`: what it is made of is counted.
    let counted = one_of("bestaat|omvat|comprises|consists", document.word(verb));
    let sum = within(context.amounts, verb + 1..rest.end.min(verb + 4))
        .first()
        .filter(|sum| if counted { !sum.is_sum() } else { sum.is_sum() && !sum.is_share() })?;
    Some(sum.tokens().start..end_of(context, sum.tokens().end..rest.end))
}

/// Where what some tokens are about ends.
fn end_of(context: &Context<'_>, tokens: Range<usize>) -> usize {
    let document = context.document;
    let words = context.acts.words;
    let stop = |token: &usize| {
        let word = super::act::word(document, *token);
        one_of(",|;|:|(|)|.", word)
            || words.ends_clause(word)
            || one_of(words.relative, word)
            || crate::parse::gate::is_finite(word, document.language)
    };
    tokens.clone().find(stop).unwrap_or(tokens.end)
}

/// The claim of a noun with its content.
pub(super) fn claim(
    context: &Context<'_>,
    index: usize,
    noun: usize,
    actor: String,
    status: Status,
    content: Range<usize>,
) -> Option<Claim> {
    let amounts = within(context.amounts, content.clone());
    let amount = amounts.iter().find(|amount| amount.is_sum()).or(amounts.first());
    let kind = match amount {
        Some(amount) if amount.is_share() => PledgeKind::Spending,
        Some(_) => PledgeKind::Contribution,
        None if has_goods(context, content.clone()) || kind::gives(context, content.clone()) => {
            PledgeKind::Contribution
        }
        None => PledgeKind::Political,
    };
    let title = title::phrase(context, content.clone(), |token| context.in_date(token));
    let dates = context.dates_in(content.clone());
    let due = dates.iter().rfind(|date| when::is_later(context, date.value));
    let told = |date: &&crate::parse::date::FoundDate| !when::is_later(context, date.value);
    let made = context.dates_in(noun.saturating_sub(2)..content.start).iter().find(told);
    Some(Claim {
        sentence: index,
        title,
        kind,
        actor,
        status,
        amount: amount.map(|amount| amount.amount(context.document)),
        made: Made {
            value: made
                .map(|date| date.value)
                .or(context.held)
                .or_else(|| context.dates.reference.and_then(Edtf::on)),
            basis: made.map_or(Basis::FromContext, |date| date.basis),
            words: made.map(|date| date.range.clone()),
            event: context.meeting.filter(|_| made.is_none()).map(|event| event.id.clone()),
            own: made.is_some(),
        },
        due: due.map(|date| (when::deadline(date.value), date.range.clone())),
        mentions: vec![context.bytes(noun..content.end)],
        clause: noun..content.end,
        motion: None,
        refers: false,
    })
    .filter(|claim| !claim.title.is_empty())
}

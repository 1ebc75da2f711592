//! What sort of pledge it is: towards parliament, of spending, of giving, or political.

use std::ops::Range;

use super::act::{Act, begins, one_of};
use super::amount::within;
use super::claim::Kept;
use super::context::Context;
use super::find::{Found, Tense};
use super::guard::{has_goods, has_infinitive};
use super::role::Role;
use super::unit::is_numeral;
use crate::list;
use crate::model::{Language, PledgeKind};
use crate::parse::document::TokenKind;
use crate::parse::entity::EntityKind;
use crate::text::list::List;

/// Words of what is spent on defence, by their beginnings.
const SPENDING: &List = list!(
    "budget|budgets|defensie-uitgaven|defensie-investering|defensiebudget|defensiebegroting|uitgaven|begroting|\
     voorjaarsnota|miljoenennota|defence-spending|spending|bbp|gdp|norm|2%-norm|percentage|expenditure|guideline",
);
/// Nouns of what is given, by their beginnings.
const GIVEN: &List = list!(
    "bijdrage|trustfonds|fonds|hulpgoederen|pakket|steunpakket|reinforcement|soldiers|troops|troepen|\
     headquarters|hoofdkwartier|brigade|bataljon|instructeurs|militairen|munitie|luchtverdedigingssyste|contribution|\
     package|fund|battalion|battlegroup|shipment|delivery|deliveries|aandeel|eenheid|eenheden|materieel|equipment|ammunition",
);
/// Verbs of giving inside the content of an act.
const GIVING: &List = list!(
    "bij|levert|stuurt|zendt|doneert|delivers|sends|provides|contributes|supplies|leveren|sturen|zenden|financieren|kopen|aanschaffen|trainen|doneren|stationeren|send|provide|\
     deliver|contribute|supply|donate|deploy|train|finance|fund|overdragen|dragen|afstaan|verkopen|inzetten|uitzenden|\
     opleiden|schenkt|transfer|lend|lease|match",
);

/// Verbs of taking away.
const REMOVING: &List = list!(
    "remove|removing|dismantle|scrap|withdraw|vacate|abandon|destroy|verwijderen|ontmantelen|vernietigen|weghalen|heffen|opheffen|beëindigen|afschaffen"
);

/// The kind of the pledge that an act in `clause` makes with `content`.
pub(super) fn kind(
    context: &Context<'_>,
    kept: &Kept<'_>,
    clause: Range<usize>,
    content: Range<usize>,
) -> PledgeKind {
    let found = &kept.found;
    let document = context.document;
    let act = found.verb.act;
    let any = |starts: &str, tokens: Range<usize>| {
        tokens.into_iter().any(|token| begins(starts, document.word(token)))
    };
    let among = |list: &List, tokens: Range<usize>| document.has_beginning(tokens, list);
    // `to table plans when leaders visit the headquarters`: what it is done at is not what is given.
    let when = |token: &usize| one_of(list!("when|wanneer|zodra|once|totdat|voordat"), document.word(*token));
    let content = content.start..content.clone().skip(1).find(when).unwrap_or(content.end);
    let pledged = if found.passive { clause.clone() } else { content.clone() };
    let amounts = within(context.amounts, clause.clone());
    let share = amounts.iter().any(|amount| amount.is_share());
    let money = amounts.iter().any(|amount| amount.is_money());
    if tells_parliament(context, kept, clause.clone())
        || act == Act::Call && fulfils_motion(context, clause.clone())
    {
        return PledgeKind::Parliamentary;
    }
    // What committees of parliament recommend is answered.
    if matches!(act, Act::Agree | Act::Refuse | Act::Consent)
        && among(list!("recommendation|amendment|aanbeveling"), clause.clone())
    {
        return PledgeKind::Parliamentary;
    }
    // `Dat zeg ik toe`: what is pointed at was asked for in parliament.
    let pointed = || {
        let has = |words: &str| clause.clone().any(|token| one_of(words, document.word(token)));
        has("dat|dit|die|that|this") && has("ik|minister|staatssecretaris|i|we") && amounts.is_empty()
    };
    if act == Act::Promise && clause.len() < 9 && pointed() {
        return PledgeKind::Parliamentary;
    }
    let pledge = clause.clone().any(|token| {
        let next = document.word(token + 1);
        document.word(token) == "investment" && next == "pledge"
            || one_of(list!("defence|defense|military"), document.word(token)) && next == "spending"
    });
    // Shares of other things than money: `emissions by 45 percent`.
    if share && any("emission|uitstoot|co2|greenhouse|broeikas", clause.clone()) {
        return PledgeKind::Political;
    }
    if share || pledge || act == Act::Reach {
        return PledgeKind::Spending;
    }
    // `Every Ally shall submit a credible path`, `kon geen jaartal toezeggen`, where shares are spoken of.
    if !money
        && amounts.is_empty()
        && document.has(content.clone(), list!("path|pad|pace|jaartal|percentage|figure|niveau|level"))
        && near_share(context, found.at)
        && !any("lidmaatschap|membership", content.clone())
    {
        return PledgeKind::Spending;
    }
    // To refrain from something, or to go on as long as it takes, costs nothing that is counted.
    let refrains = document.has(content.clone(), list!("geen|nooit|no|never"));
    if refrains && !money || any("zolang", content.clone()) || is_as_long(context, content.clone()) {
        return PledgeKind::Political;
    }
    match act {
        Act::Allocate if money && any("armed|krijgsmacht|leger|landmacht|marine", clause.clone()) => {
            PledgeKind::Spending
        }
        Act::Allocate if aids(context, kept.found.at, clause.clone()) => PledgeKind::Contribution,
        Act::Allocate
            if money && any("kabinet|regering|government|nederland|wij|ik", clause.clone())
                || among(SPENDING, clause.clone())
                || any("defensie|defence|defense", clause.clone()) =>
        {
            PledgeKind::Spending
        }
        Act::Allocate => PledgeKind::Contribution,
        Act::Give if found.verb.with == "in" && any("plan", clause.clone()) => PledgeKind::Spending,
        Act::Give
            if !money && found.verb.present.starts_with("steunen") || found.verb.with.starts_with("up") =>
        {
            PledgeKind::Political
        }
        Act::Give
            if found.verb.present.contains("host")
                && any("summit|meeting|conference|leaders|ministers", content.clone()) =>
        {
            PledgeKind::Political
        }
        // `bereid dit bij zijn ambtgenoot aan te kaarten`: a deed and no gift.
        Act::Offer
            if found.verb.is_predicate()
                && amounts.is_empty()
                && !document.has(content.clone(), list!("available|beschikbaar"))
                && !gives(context, content.clone())
                && !has_goods(context, content.clone())
                && !among(GIVEN, content.clone()) =>
        {
            PledgeKind::Political
        }
        Act::Give | Act::Extend | Act::Send | Act::Offer
            if !any(
                "plan|verklaring|voorstel|programme|role|overeenkomst|corridor|report|review|proposal|initiati|cooperation|samenwerking|dialo|scheme|strategy|strategie|fight|reform|effort|rules|non-paper|assessment|advice|draft|findings|recommendation|result|eindresultaat|concept|path|pad",
                if found.passive { clause.clone() } else { content.clone() },
            ) && (found.verb.with != "terug" || counts(context, clause.clone())) =>
        {
            PledgeKind::Contribution
        }
        // Not to support what others want gives nothing.
        Act::Refuse if begins("support|steun", found.verb.present) => PledgeKind::Political,
        Act::Utter => PledgeKind::Political,
        // What the military authorities are tasked with costs nothing yet.
        _ if found.verb.with == "opdracht" || found.verb.present.starts_with("task") => PledgeKind::Political,
        // `pledge our full support for the UN`.
        Act::Promise if amounts.is_empty() && only_support(context, content.clone()) => PledgeKind::Political,
        _ if among(SPENDING, content.clone()) || any("defensie-uitgaven|norm|uitgaven", clause.clone()) => {
            PledgeKind::Spending
        }
        // The plans of the states, where shares are spoken of.
        _ if any("plannen", content.clone()) && near_share(context, found.at) => PledgeKind::Spending,
        Act::Call if !gives(context, content.clone()) && in_spending(context, found.at, content.clone()) => {
            PledgeKind::Spending
        }
        _ if money || !amounts.is_empty() => PledgeKind::Contribution,
        // `to remove the warheads`: what is taken away is not given.
        Act::Promise | Act::Announce | Act::Propose | Act::Agree
            if document.has(content.clone(), REMOVING) =>
        {
            PledgeKind::Political
        }
        _ if gives(context, content.clone()) => PledgeKind::Contribution,
        Act::Promise | Act::Announce | Act::Propose | Act::Agree if keeps_up(context, content.clone()) => {
            PledgeKind::Contribution
        }
        Act::Call => PledgeKind::Political,
        _ if among(GIVEN, content.clone()) => PledgeKind::Contribution,
        Act::Reaffirm
            if any("offer|aanbod", clause.clone()) || found.verb.with.starts_with("beschikbaar") =>
        {
            PledgeKind::Contribution
        }
        Act::Agree
            if any(
                "inzet|mandaat|levering|uitzending|stationering|delivery|deliveries|deployment",
                content.clone(),
            ) =>
        {
            PledgeKind::Contribution
        }
        // `A battery was pledged by Germany`: what is pledged stands before the verb.
        Act::Announce | Act::Promise | Act::Propose
            if has_goods(context, pledged.clone()) || counts(context, pledged.clone()) =>
        {
            PledgeKind::Contribution
        }
        _ if kept.inner.as_ref().is_some_and(|inner| matches!(inner.verb.act, Act::Give | Act::Extend)) => {
            PledgeKind::Contribution
        }
        _ => PledgeKind::Political,
    }
}

/// Whether an infinitive goes on with what is given or takes it on: `to prolong the operation`, `to double its share`.
fn keeps_up(context: &Context<'_>, content: Range<usize>) -> bool {
    const VERBS: &List = list!(
        "prolong|extend|keep|maintain|continue|assume|take|lead|host|man|staff|equip|double|triple|raise|increase|boost|rotate|station|assign|pay|open|build|relieve|replace|protect|secure|patrol|guard|escort|train"
    );
    const NOUNS: &List = list!("operation|share|contingent|police|policing|sum");
    const TALKS: &List = list!("summit|meeting|conference|talks|door|dialogue|programme|reform");
    let document = context.document;
    one_of(VERBS, document.word(content.start))
        && (has_goods(context, content.clone()) || document.has(content.clone(), NOUNS))
        && !document.has_beginning(content, TALKS)
}

/// `as long as it takes`, `zo lang als dat nodig is`.
fn is_as_long(context: &Context<'_>, mut content: Range<usize>) -> bool {
    let word = |token: usize| context.document.word(token);
    content.any(|token| one_of(list!("long|lang"), word(token)) && one_of(list!("as|als"), word(token + 1)))
}

/// Whether nothing but support is given, and not of arms.
fn only_support(context: &Context<'_>, content: Range<usize>) -> bool {
    let document = context.document;
    let support = |token: usize| one_of("steun|support", document.word(token));
    let goods = |token: usize| context.is(token, Role::GOODS) && !support(token);
    content.clone().any(support)
        && !content.clone().any(goods)
        && !document.has_beginning(content, "militaire|military|financ|extra|additional|nieuw|new")
}

/// Whether money goes to others: the clause or the heading names whom or what it helps.
fn aids(context: &Context<'_>, at: usize, clause: Range<usize>) -> bool {
    const AID: &List = list!(
        "steun|oekra|wederopbouw|humanit|fonds|trustfonds|pakket|package|bijdrage|hulp|missie|munitie|afghan|ukrain|support|aid|mission|fund|\
         trust|contribution|ammunition|assistance",
    );
    let document = context.document;
    let sentence = document.sentences.partition_point(|sentence| sentence.tokens().end <= at);
    let heading = document
        .sentences
        .get(sentence)
        .and_then(|sentence| sentence.section())
        .and_then(|section| context.heading(section))
        .map_or(0..0, |heading| document.sentences[heading].tokens());
    clause.chain(heading).any(|token| begins(AID, document.word(token)))
}

/// Whether the content counts what is given: `twaalf pantserhouwitsers`, `een tweede SAMP/T`.
fn counts(context: &Context<'_>, mut content: Range<usize>) -> bool {
    const ORDINALS: &str = "tweede|derde|vierde|second|third|fourth|honderd|hundred|dozen";
    content.any(|token| {
        let number = context.document.tokens[token].kind() == TokenKind::Number
            || is_numeral(context.document.word(token));
        !context.in_date(token) && (number || one_of(ORDINALS, context.document.word(token)))
    })
}

/// Whether the content has a verb of giving.
pub(super) fn gives(context: &Context<'_>, content: Range<usize>) -> bool {
    let document = context.document;
    content.into_iter().any(|token| {
        let word = document.word(token);
        let joined = match word {
            "bij" => document.word(token + 1) == "te",
            // `zich blijven inzetten`: who does his best gives nothing.
            "inzetten" => !document.has(token.saturating_sub(8)..token, "zich|ons|mij"),
            _ => true,
        };
        // `af te staan`: the particle stands apart.
        let apart = || {
            let whole = [document.word(token.saturating_sub(2)), word].concat();
            token > 1 && document.word(token - 1) == "te" && one_of(GIVING, &whole)
        };
        one_of(GIVING, word) && joined || apart()
    })
}

/// `sneller te groeien` in a paragraph on shares is about spending.
fn in_spending(context: &Context<'_>, at: usize, content: Range<usize>) -> bool {
    let document = context.document;
    let grows = content.into_iter().any(|token| {
        begins(list!("groei|toegroei|investeren|besteden|uitgeven|grow|invest|spend"), document.word(token))
    });
    grows && near_share(context, at)
}

/// Whether a share was spoken of shortly before a token.
fn near_share(context: &Context<'_>, at: usize) -> bool {
    within(context.amounts, at.saturating_sub(150)..at).iter().any(|amount| amount.is_share())
}

/// Whether a call does what a motion or an undertaking asked.
fn fulfils_motion(context: &Context<'_>, clause: Range<usize>) -> bool {
    let document = context.document;
    document.has(clause.clone(), list!("conform|overeenkomstig|zoals"))
        && document.has_beginning(clause.clone(), "toezegging|motie|toegezegd")
}

/// The decision that parliament is told of: `stelt u in kennis van haar besluit de missie te verlengen`.
pub(super) fn told_decision(
    context: &Context<'_>,
    found: &Found<'_>,
    clause: &Range<usize>,
) -> Option<usize> {
    let from = found.with.filter(|_| found.verb.with == "kennis")?.max(found.at);
    let near = from..clause.end.min(from + 6);
    let decision = near.into_iter().find(|&token| context.document.word(token) == "besluit")?;
    has_infinitive(context, decision..clause.end).then_some(decision)
}

/// Whether an act is an undertaking to parliament or an answer to what it asked.
pub(super) fn tells_parliament(context: &Context<'_>, kept: &Kept<'_>, clause: Range<usize>) -> bool {
    let document = context.document;
    let found = &kept.found;
    let foreign = |token: usize| one_of("europese", document.word(token.wrapping_sub(1)));
    let told = clause.clone().any(|token| context.is(token, Role::TOLD) && !foreign(token));
    // `het overzicht dat in mei is toegezegd`: the paper stands before what is said of it.
    let before =
        found.opener.filter(|_| found.passive).map_or(clause.start, |opener| opener.saturating_sub(4));
    let paper = (before.min(clause.start)..clause.end).any(|token| context.is(token, Role::PAPER));
    match found.verb.act {
        // `in kennis van het besluit de missie te verlengen`: what was decided is pledged.
        Act::Inform if told_decision(context, found, &clause).is_some() => false,
        // What others report in English is told to the Alliance.
        Act::Inform | Act::Receive => {
            let own = context.is_spoken && document.has(clause.clone(), list!("i|we|government"));
            // What the Council is told is told to the Alliance.
            let council = document.has(found.at..clause.end, list!("council|allies|leaders|alliance|nato"));
            let paper =
                !council && clause.clone().any(|token| token != found.at && context.is(token, Role::PAPER));
            let own = own
                || (clause.start..found.at)
                    .any(|token| document.word(token) == "government" && document.is_capital(token));
            told || paper || own || document.language == Language::Dutch
        }
        // What a body abroad presents is told to its members.
        Act::Send if !told && of_others(context, found, &clause) => false,
        Act::Follow => told || paper || document.language == Language::English,
        Act::Give => {
            let others = document.has(clause.clone(), list!("bondgenoten|lidstaten|landen"));
            // `zal een overzicht geven`.
            if paper
                && one_of("geef|geeft|geven|verstrekken", document.word(found.at))
                && at_home(context, &clause)
            {
                return true;
            }
            let library = clause.clone().any(|token| document.word(token) == "library");
            library || found.verb.with == "in" && paper && document.language == Language::Dutch && !others
        }
        Act::Send => {
            let bill = document.has(clause.clone(), list!("bill|legislation"));
            told || bill
                || (paper || is_for_approval(context, clause.clone())) && document.language == Language::Dutch
        }
        Act::Offer => told || paper && (found.tense == Tense::Future || sends(context, clause)),
        // `voornemens een planning aan uw Kamer te sturen`.
        Act::Announce => told && (found.verb.with == "vooruitzicht" || sends(context, clause)),
        // What one promised parliament is kept.
        Act::Reaffirm if found.verb.with == "gestand" => true,
        Act::Promise => {
            let debate = clause.clone().any(|token| {
                let word = document.word(token);
                word.ends_with("debat") || word.ends_with("overleg")
            });
            let written = document.has(clause.clone(), list!("written|oral"));
            let stands = clause.clone().any(|token| document.word(token) == "gestand");
            told || debate
                || answers(context, found.at, &clause)
                || stands
                || written && paper
                || paper
                    && document.language == Language::Dutch
                    && (found.passive || at_home(context, &clause) || sends(context, clause.clone()))
                || context.is_spoken && sends(context, clause.clone())
                || kept.inner.as_ref().is_some_and(|inner| match inner.verb.act {
                    Act::Send => paper,
                    act => act == Act::Inform,
                })
        }
        Act::Agree if answers(context, found.at, &clause) => true,
        _ => {
            let informs = kept.inner.as_ref().is_some_and(|inner| inner.verb.act == Act::Inform);
            informs && (told || document.language == Language::Dutch)
        }
    }
}

/// Whether who acts in a Dutch clause is named first and is no one at home.
fn of_others(context: &Context<'_>, found: &Found<'_>, clause: &Range<usize>) -> bool {
    let document = context.document;
    let first = clause.start + usize::from(one_of("de|het", document.word(clause.start)));
    let named = context.entities.at(first).is_some_and(|at| {
        matches!(at.kind, EntityKind::State | EntityKind::Institution | EntityKind::Group)
            || document.word(first).starts_with("secretaris-generaal")
            || document.word(first) == "hoge"
    });
    document.language == Language::Dutch
        && first < found.finite
        && named
        && !one_of("nederland|kabinet|kamer|regering|ministers", document.word(first))
}

/// Whether a member of the government is named.
fn at_home(context: &Context<'_>, clause: &Range<usize>) -> bool {
    context.document.has(clause.clone(), list!("minister|staatssecretaris|bewindspersoon|bewindslieden|ik"))
}

/// Whether a minister or department promises figures, papers or a meeting where somebody of parliament is named:
/// `Pressed by the Chair, the Minister gave an assurance that the figures would be made public`.
fn answers(context: &Context<'_>, at: usize, clause: &Range<usize>) -> bool {
    const HOME: &List = list!("minister|secretary|under-secretary|government|department|ministry|i|treasury");
    const ASKED: &List = list!("hon|chair|chairman|mr|mrs|ms|lord|lady|baroness|questions");
    const TOLD: &List = list!(
        "figures|note|write|writing|answer|answers|publish|published|breakdown|public|return|report|meet|debate|vote|statement|data|\
         update|details|information|paper|papers|list|costs|look",
    );
    let document = context.document;
    if document.language != Language::English {
        return false;
    }
    let index = document.sentences.partition_point(|sentence| sentence.tokens().end <= at);
    let Some(sentence) = document.sentences.get(index).map(|sentence| sentence.tokens()) else {
        return false;
    };
    let first = sentence.start.max(at.saturating_sub(24));
    let asked = |token: usize| one_of(ASKED, document.word(token)) || context.is(token, Role::TOLD);
    // `An answer in writing was promised to Mr Wadephul`.
    let passive = || document.has(first..at, list!("is|was|were|are|been|be"));
    (document.has(first..at, HOME) || passive())
        && (document.has(at..clause.end, TOLD) || passive() && document.has(first..at, TOLD))
        && (first..clause.end).any(asked)
}

/// Whether something is sent or told.
fn sends(context: &Context<'_>, clause: Range<usize>) -> bool {
    const VERBS: &List = list!(
        "sturen|zenden|toesturen|toezenden|aanbieden|komen|informeren|voorleggen|rapporteren|write|report|inform|publish",
    );
    context.document.has(clause, VERBS)
}

/// `ter goedkeuring`: what is laid before parliament.
fn is_for_approval(context: &Context<'_>, clause: Range<usize>) -> bool {
    context.document.has(clause, list!("goedkeuring|instemming|bekrachtiging"))
}

//! Verbs that no row has: whatever a party will do is announced, but for what is no deed.

use std::ops::Range;

use super::super::act::{Act, one_of};
use super::super::amount::within;
use super::super::context::Context;
use super::super::role::Role;
use crate::list;
use crate::model::Language;
use crate::parse::document::TokenKind;
use crate::text::list::List;

/// What is done by nobody's will, or binds nobody: to be, to have, to meet, to speak, to go; what binds only
/// with a particle or an object, which rows have: to take, to put; and adverbs behind *will*.
const ENGLISH: &List = list!(
    "be|have|meet|discuss|address|speak|visit|travel|attend|gather|convene|become|hold|last|depend|need|require|face|benefit|see|find|\
     know|come|go|arrive|begin|start|happen|occur|look|welcome|debate|focus|include|involve|cost|rise|fall|get|play|show|prove|\
     mean|want|like|enjoy|suffer|appear|seem|feel|think|believe|hope|mark|celebrate|observe|sit|rest|lie|live|die|vote|decide|elect|\
     employ|house|contain|consist|serve|say|tell|ask|hear|talk|consider|examine|explore|study|assess|weigh|determine|change|affect|differ|lose|win|fight|attack|\
     invade|try|turn|expire|elapse|apply|count|matter|emerge|follow|take|make|put|give|set|run|bring|hand|draw|stand|work|press|seek|not|\
     also|now|then|soon|again|further|still|therefore|each|all|both|only|never|always|it|he|she|we|they|i|this|that|the|a|there|no|nor",
);
/// How far before *would* it may stand who said it.
const REPORT: usize = 20;
/// The same in Dutch.
const DUTCH: &List = list!(
    "zijn|worden|hebben|blijven|gaan|komen|staan|liggen|zitten|bespreken|bezoeken|bijeenkomen|samenkomen|ontmoeten|spreken|\
     vergaderen|plaatsvinden|beginnen|eindigen|duren|gelden|profiteren|behoeven|vergen|kosten|bedragen|bestaan|ontstaan|toenemen|\
     afnemen|stijgen|dalen|groeien|veranderen|verschillen|afhangen|moeten|kunnen|mogen|willen|laten|doen|maken|nemen|geven|\
     brengen|zien|kijken|vinden|denken|weten|zeggen|vertellen|horen|vragen|overleggen|stilstaan|terugkijken|vooruitkijken|vieren|\
     herdenken|houden|leven|sterven|wonen|verblijven|aankomen|vertrekken|reizen|afreizen|optreden|spelen|lijken|blijken|verlopen|\
     verstrijken|aflopen|aanvangen|ingaan|doorgaan|voortduren|aanhouden|uitkomen|meevallen|tegenvallen|slagen|mislukken|bevatten|\
     omvatten|beslaan|vormen|betekenen|beslissen|besluiten|stemmen|kiezen|winnen|verliezen|vechten|aanvallen|wachten|afwachten|\
     bezien|nagaan|onderzoeken|verkennen|overwegen|vallen|lopen|raken|krijgen|vereisen|ondervinden|merken|leren|volgen|landen|\
     bijwonen|toespreken|ontvangen|dineren|lunchen|terugkeren|voorzitten|dienen|verdwijnen|verschijnen|hangen|werken|zoeken",
);

/// Whether a word may be a verb that no row has, wherever it stands.
pub(in super::super) fn may_be_other(language: Language, word: &str) -> bool {
    match language {
        Language::English => !one_of(ENGLISH, word) || word.ends_with("ed"),
        Language::Dutch => word.ends_with("en") && !one_of(DUTCH, word),
    }
}

/// Whether a word that [`may_be_other`] is a verb that no row may have, of what will be done: `will acquire
/// six radars`, `zal twee brigades aanwijzen`.
pub(super) fn is_other(context: &Context<'_>, sentence: &Range<usize>, token: usize) -> bool {
    let document = context.document;
    if token < sentence.start + 2 || document.tokens[token].kind() != TokenKind::Word {
        return false;
    }
    match document.language {
        Language::English => is_english(context, token),
        Language::Dutch => is_dutch(context, sentence, token),
    }
}

/// What is done with money or goods and gives nothing: what one has, gets, loses, counts, says or asks, what it
/// costs, and what is done in war.
const IDLE: &List = list!(
    "received|cost|estimated|counted|saved|owed|earned|collected|exceeded|totalled|totaled|reached|amounted|valued|priced|reported|\
     noted|recalled|mentioned|stated|claimed|imported|exported|requested|asked|needed|wanted|demanded|required|seized|captured|destroyed|fired|\
     launched|killed|wounded|injured|evacuated|welcomed|discussed|considered|debated|expected|predicted|projected|calculated|used|\
     wasted|absorbed|consumed|faced|missed|underspent|overspent|cancelled|canceled|borrowed|inherited|enjoyed|linked|compared|\
     criticised|criticized|questioned|concerned|covered|included|contained|involved|affected|suffered|averaged|dropped|\
     declined|decreased|owned|operated|possessed|attracted|feared|witnessed|hailed|praised|thanked|applauded|urged|said|\
     warned|argued|explained|described|stressed|underlined|highlighted|recorded|registered|measured|intercepted|downed|attacked|\
     hit|struck|lacked|rejected|refused|opposed|blocked|delayed|postponed|suspended|halted|frozen|reduced|halved|slashed|trimmed|withheld|failed|tried|hoped|\
     wished|liked|planned|visited|attended|hosted|called|examined|reviewed|audited|checked|found|learned|showed|proved|lasted|started|ended|passed|appeared|seemed|sought|worked|fought|mobilised|mobilized|concluded|noticed|observed|assessed|consisted|remained|stayed|stood|agreed|decided",
);

/// Whether a word is the past of a verb that no row has, behind who acts or *has* and with money, or in the perfect
/// anything that is counted, as its object: `pooled EUR 35 million`, `has furnished 12 radars`.
pub(super) fn is_done(context: &Context<'_>, sentence: &Range<usize>, token: usize) -> bool {
    const NEAR: usize = 6;
    let document = context.document;
    let word = document.word(token);
    if document.language != Language::English
        || word.len() < 5
        || !word.ends_with("ed")
        || token <= sentence.start
        || document.is_capital(token)
        || one_of(IDLE, word)
    {
        return false;
    }
    let end = sentence.end.min(token + 1 + NEAR);
    let end = (token + 1..end).find(|&next| one_of(",|;|:|.|(|by|at|to", document.word(next))).unwrap_or(end);
    let objects = within(context.amounts, token + 1..end);
    let perfect = |token: usize| one_of(context.acts.words.perfect, document.word(token));
    let adverb = usize::from(
        document.word(token - 1).ends_with("ly")
            || one_of("also|already|together|jointly", document.word(token - 1)),
    );
    let before = token - 1 - adverb.min(token - 1 - sentence.start);
    // `will be topped up with EUR 100 million by Norway`.
    let by = |next: usize| {
        document.word(next) == "by" && (document.is_capital(next + 1) || document.is_capital(next + 2))
    };
    if one_of("be|been|is|are|was|were", document.word(before)) {
        let rest = token + 1..sentence.end.min(token + 2 * NEAR);
        let near = sentence.start.max(token.saturating_sub(2 * NEAR))..rest.end;
        let sums = within(context.amounts, near);
        return rest.clone().any(by) && sums.iter().any(|sum| sum.is_money());
    }
    let acts = document.is_capital(before)
        || perfect(before)
        || context.is(before, Role::PARTY)
        || one_of("and", document.word(before));
    let money = objects.first().is_some_and(|object| object.is_money());
    acts && !objects.is_empty() && (money || perfect(before))
}

/// Whether a word is a Dutch verb of giving or doing whose row asks for more than that it will be done.
pub(super) fn gives(context: &Context<'_>, token: usize) -> bool {
    let mut rows = context.acts.verbs(context.document.word(token));
    context.document.language == Language::Dutch
        && rows.all(|(verb, _)| matches!(verb.act, Act::Give | Act::Do | Act::Extend))
}

/// Right behind *will* or its adverb, or *would* of what was said.
fn is_english(context: &Context<'_>, token: usize) -> bool {
    const ADVERBS: &str = "also|now|then|soon|again|further|therefore|each|all|both|not";
    let word = |token: usize| context.document.word(token);
    let will = |word: &str| one_of("will|shall", word);
    // `told the Council that Oslo would cover the shortfall`.
    let told =
        |word: &str| one_of("said|told|announced|confirmed|promised|declared|indicated|reported", word);
    let would = || {
        let first = token.saturating_sub(REPORT);
        word(token - 1) == "would"
            && (first..token)
                .rev()
                .take_while(|&token| word(token) != ".")
                .any(|at| word(at) == "that" && (first..at).any(|token| told(word(token))))
    };
    // `is to start work on it`.
    let is = |token: usize| word(token) == "to" && one_of("is|are", word(token - 1));
    let and = || {
        let first = token.saturating_sub(REPORT).max(1);
        word(token - 2) == "and"
            && (first..token - 2).rev().take_while(|&token| !one_of(".|;|that", word(token))).any(is)
    };
    let is_to = word(token - 1) == "to" && (one_of("is|are", word(token - 2)) || and());
    (is_to || will(word(token - 1)) || one_of(ADVERBS, word(token - 1)) && will(word(token - 2)) || would())
        && !one_of(ENGLISH, word(token))
}

/// Last in its clause, behind *zal* and with no verb that is known between them.
fn is_dutch(context: &Context<'_>, sentence: &Range<usize>, token: usize) -> bool {
    const NEAR: usize = 25;
    let document = context.document;
    let word = |token: usize| document.word(token);
    let last = token + 1 >= sentence.end || one_of(list!(".|,|;|:|en|maar"), word(token + 1));
    // `zal bijdragen aan de kosten`: a noun has its article, number or preposition.
    let before = word(token - 1);
    let noun = one_of(context.acts.words.prepositions, before)
        || one_of(list!("de|het|een|deze|die|hun|zijn|haar|en|of|te|alle|meer|extra|geen"), before)
        || before.ends_with("se")
        || before.ends_with("ige")
        || before.ends_with("ieke")
        || document.tokens[token - 1].kind() == TokenKind::Number
        || document.is_capital(token);
    if !last || noun {
        return false;
    }
    // `zal zich blijven inzetten`.
    let token = token - usize::from(one_of("blijven|helpen|gaan", before));
    // `hun plannen indienen`: a noun with whose it is.
    let owned = |token: usize| one_of("de|het|een|hun|zijn|haar|nieuwe|extra", word(token - 1));
    let stops = |token: &usize| {
        one_of(";|:|.|dat|die|of|om|te", word(*token)) || context.is(*token, Role::VERB) && !owned(*token)
    };
    let low = sentence.start.max(token.saturating_sub(NEAR));
    let will = (low..token).rev().find(|&token| one_of(list!("zal|zullen"), word(token)));
    will.is_some_and(|will| !(will + 1..token).any(|token| stops(&token)))
}

//! What a state does now by a Dutch verb that no row has: `Lissabon detacheert vijf technici`, `Als blijk van
//! steun posteert Frankrijk een compagnie in Tapa`, `en herbouwt twee bruggen`, `meldde dat hij in mei een
//! voorstel rondstuurt`.
//!
//! Who has, gets, loses, counts or tells something does nothing that binds ([`STATES`]).

use std::ops::Range;

use super::super::act::{Act, Form, Verb, Words, one_of};
use super::super::amount::within;
use super::super::context::Context;
use super::super::party;
use super::super::role::Role;
use super::super::unit::is_numeral;
use crate::list;
use crate::model::Language;
use crate::parse::document::TokenKind;
use crate::parse::entity::EntityKind;
use crate::text::list::List;

/// What is no deed, by its stem: to be, to have, to get, to lose, to count, to cost, to say, to think, to fight,
/// and words that end as a verb and are none.
const STATES: &List = list!(
    "is|stopt|stoppen|blijft|blijven|heeft|hebben|krijgt|krijgen|ontvangt|ontvangen|verliest|verliezen|wint|winnen|telt|tellen|kost|kosten|bedraagt|\
     bedragen|beloopt|omvat|omvatten|bevat|bevatten|beslaat|behelst|betreft|betreffen|bezit|bezitten|beschikt|beschikken|kent|\
     kennen|vergt|vergen|vereist|vereisen|behoeft|vormt|vormen|bestaat|bestaan|lijdt|lijden|herbergt|herbergen|ligt|liggen|\
     staat|staan|zit|zitten|heet|heten|lijkt|lijken|blijkt|blijken|schijnt|geldt|gelden|duurt|duren|weegt|meet|verdient|\
     verdienen|bespaart|besparen|geniet|genieten|profiteert|profiteren|behoort|behoren|hoort|grenst|grenzen|verschilt|\
     verschillen|ontbreekt|ontbreken|mist|missen|zoekt|zoeken|zegt|zeggen|meldt|melden|noemt|noemen|schrijft|schrijven|vertelt|\
     vertellen|antwoordt|reageert|reageren|spreekt|spreken|praat|praten|stelt|stellen|vindt|vinden|denkt|denken|gelooft|\
     meent|menen|acht|achten|schat|schatten|raamt|ramen|rekent|rekenen|begroot|begroten|verwacht|verwachten|vreest|vrezen|\
     hoopt|hopen|wenst|wensen|vermoedt|weet|weten|herinnert|beseft|ervaart|ervaren|merkt|voelt|ziet|zien|hoort|horen|kijkt|\
     kijken|leest|toont|tonen|laat|laten|vraagt|vragen|eist|eisen|wijst|wijzen|dreigt|dreigen|waarschuwt|waarschuwen|\
     veroordeelt|veroordelen|verwelkomt|verwelkomen|prijst|prijzen|bedankt|bedanken|dankt|benadrukt|benadrukken|bespreekt|\
     bespreken|bezoekt|bezoeken|ontmoet|ontmoeten|herdenkt|herdenken|viert|vieren|vergadert|vergaderen|debatteert|overlegt|\
     overleggen|stemt|stemmen|kiest|kiezen|overweegt|overwegen|onderzoekt|onderzoeken|verkent|verkennen|bestudeert|bekijkt|\
     vecht|vechten|strijdt|valt|vallen|verslaat|verovert|bezet|bezetten|beschiet|beschieten|vernietigt|vernietigen|doodt|doden|\
     verwondt|raakt|raken|arresteert|ontslaat|evacueert|exporteert|importeert|fabriceert|oogst|groeit|groeien|daalt|dalen|\
     stijgt|stijgen|krimpt|verandert|veranderen|wordt|worden|zijn|gaat|gaan|komt|komen|keert|keren|begint|beginnen|eindigt|\
     eindigen|moet|moeten|dient|dienen|hoeft|mag|kan|wil|zal|zullen|doet|doen|maakt|maken|houdt|houden|geeft|geven|neemt|nemen|\
     brengt|brengen|speelt|spelen|verliep|wacht|wachten|overtreft|overschrijdt|overschrijden|passeert|evenaart|\
     vertegenwoordigt|vertegenwoordigen|bereikt|bereiken|voldoet|voldoen|wekt|wordt|treft|vertrouwt|leert|leren|draait|\
     draaien|leunt|steunt|steunen|beschouwt|beschouwen|erkent|erkennen|bevestigt|bevestigen|herhaalt|herhalen|kan|mag|onderscheidt|\
     het|niet|met|dat|tot|uit|want|wat|sint|opdat|zodat|omdat|ongeacht|alles|inzet|dienst|recht|macht|kracht|luchtmacht|\
     krijgsmacht|zeemacht|landmacht|overmacht|slagkracht|markt|vlucht|lucht|kust|front|opdracht|bericht|besluit|verdrag|\
     president|minister-president|agent|luitenant|sergeant|commandant|adjudant|soldaat|kabinet|parlement|instituut|contact|\
     project|budget|document|concept|punt|kant|oost|west|bondgenootschap|lidmaatschap|mannen|vrouwen|kinderen|mensen|landen|\
     staten|weken|maanden|jaren|dagen|zaken|leden|burgers|samen|tussen|binnen|buiten|boven|tegen|tijdens|onderling|eigen|alleen|\
     inzake|eveneens|zeven|negen|tien|ten|meesten|beiden|velen|anderen|eerst|laatst|minst|meest|best|ooit|nooit|haast|reeds|juist|\
     vast|toekomst|herfst|oktober|vorst|rest|post|lijst|dienst|kunst|winst|oogst|angst|gast|last|test|text",
);
/// What moves, happens or begins, verbs with a particle by their last part.
const MOVES: &List = list!(
    "vindt|plaatsvindt|bijwoont|afreist|reist|terugkeert|begint|start|loopt|spreekt|toespreekt|denkt|blijft|hangt|ingaat|uitgaat|\
     doorgaat|komt|aankomt|uitkomt|bijeenkomt|samenkomt|voorzit|valt|aftreedt|aantreedt|vertrekt|verschijnt|verstrijkt|afloopt|meedoet",
);
/// Between a conjunction and what is done: what begins an object.
const FIRST: &List = list!(
    "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|dertig|vijftig|honderd|de|het|zijn|haar|hun|die|deze|extra|\
     ook|daarnaast|bovendien|tevens|nog|alle|in|voor|vanaf|per|tot|er|eur|euro",
);
/// Who is at war does much that binds nobody.
const AT_WAR: &List = list!("oekraïne|kyiv|kiev|hamas|hezbollah|taliban|isis|isaf|eu-top|navo-top");

/// Whether a word may be such a verb, wherever it stands.
pub(in super::super) fn may_be_now(words: &Words, language: Language, word: &str) -> bool {
    let ends = word.ends_with('t') || word.ends_with("en");
    language == Language::Dutch
        && ends
        && word.len() >= 4
        && !one_of(STATES, word)
        && !words.ends_clause(word)
}

/// The verb of a deed of now at a word that [`may_be_now`], if there is one.
pub(super) fn now<'a>(context: &Context<'a>, sentence: &Range<usize>, token: usize) -> Option<&'a Verb> {
    const NEAR: usize = 40;
    let document = context.document;
    let word = document.word(token);
    if document.tokens[token].kind() != TokenKind::Word
        || document.is_capital(token)
        || context.is(token, Role::GOODS)
    {
        return None;
    }
    // A row that asks for more than there is tells what the verb is; what is put or laid with a particle is not
    // told without.
    let gives = |verb: &Verb| {
        let acts = matches!(verb.act, Act::Give | Act::Allocate | Act::Extend | Act::Do | Act::Send);
        acts && (verb.with.is_empty() || one_of("biedt|bieden", word))
    };
    let several = word.ends_with('n');
    let rows = || context.acts.verbs(word);
    // `stapt in het fonds`, not `stapt uit`: another verb, whose part is not there.
    let near = token..sentence.end.min(token + NEAR);
    let elsewhere = |verb: &Verb| !verb.with.is_empty() && !document.has(near.clone(), verb.with);
    let other = rows().all(|(verb, _)| verb.act == Act::Refuse && elsewhere(verb));
    // Of several the past looks like the present: `kwamen`, `benadrukten`.
    let unknown = other && (!several || word.ends_with("eren"));
    if !unknown && !rows().any(|(verb, form)| form == Form::Present && gives(verb)) {
        return None;
    }
    if let Some(verb) = last(context, sentence, token) {
        return Some(verb);
    }
    let clause = clause(context, sentence, token);
    let object = token + 1..clause.end.min(token + NEAR);
    let given = |object: Range<usize>| object.clone().any(|token| gives_at(context, object.start, token));
    if !given(object.clone()) {
        return None;
    }
    let joined = || !several && clause.start == token && goes_on(context, sentence, token);
    let from = match before(context, &clause, token, several) {
        true => object.start,
        false => after(context, &clause, token).or_else(|| joined().then_some(object.start))?,
    };
    given(from..object.end).then_some(&context.acts.gives)
}

/// The verb of what somebody says that a party does, which stands last: `meldde dat Polen 20 wagens uitleent`.
/// Of what is said, a time to come tells that it will be done.
fn last<'a>(context: &Context<'a>, sentence: &Range<usize>, token: usize) -> Option<&'a Verb> {
    const REACH: usize = 30;
    const SAID: &List = list!(
        "zei|zeiden|zegt|meldde|meldden|meldt|gemeld|verklaarde|verklaarden|verklaart|verklaard|aan|weten|bekend|kennen|mee|\
         antwoordde|antwoordt|geantwoord|stelde|herhaalde|herhaalden|herhaalt|bevestigde|bevestigden|bevestigt|bevestigd|geldt|\
         verzekerde|verzekerden|verzekerd|toe|toegezegd|besloten|besloot|afgesproken|af|vast|vastgelegd|onthulde|mededeelde",
    );
    let document = context.document;
    let word = |token: usize| super::super::act::word(document, token);
    let ends = token + 1 >= sentence.end || one_of(".|,|;|:|)|en|maar", word(token + 1));
    if !ends || one_of(MOVES, word(token)) || MOVES.names(word(token)) {
        return None;
    }
    let low = sentence.start.max(token.saturating_sub(REACH));
    let dat = (low + 1..token).rev().find(|&token| one_of("dat|;|:|die|of|om|en", word(token)))?;
    let said =
        one_of(SAID, word(dat - 1)) || word(dat - 1) == "," && one_of(SAID, word(dat.saturating_sub(2)));
    if word(dat) != "dat"
        || !said
        || (dat + 1..token).any(|token| context.acts.words.ends_clause(word(token)) && word(token) != "zijn")
    {
        return None;
    }
    let parties = party::parties(context, dat + 1..token);
    let subject = parties.first().filter(|subject| subject.start == dat + 1)?;
    let pronoun = matches!(
        subject.kind,
        party::PartyKind::It | party::PartyKind::They | party::PartyKind::We | party::PartyKind::Speaker
    );
    if !pronoun && !acts(context, subject, word(token).ends_with('n')) {
        return None;
    }
    let between = subject.tokens.end..token;
    if between.clone().any(|token| gives_at(context, between.start, token)) {
        return Some(&context.acts.gives);
    }
    let dates = context.dates_in(between.clone());
    let later = dates.iter().any(|date| date.value.first() > context.dates.reference)
        || document.has(between, list!("vóór|uiterlijk|voortaan|spoedig|binnenkort"));
    later.then_some(&context.acts.does)
}

/// Whether something given is named at a token of what stands behind the verb: a sum, a number of things, goods.
/// What a preposition governs is only spoken of: `twijfelt over de levering van raketten`.
fn gives_at(context: &Context<'_>, first: usize, token: usize) -> bool {
    let document = context.document;
    let word = |token: usize| document.word(token);
    let sum = within(context.amounts, token..token + 1).first();
    let goods =
        context.is(token, Role::GOODS) && !(word(token).ends_with("en") && context.is(token, Role::VERB));
    if !(sum.is_some() || goods || counts(context, token)) {
        return false;
    }
    let described = |token: &usize| {
        let word = word(*token);
        one_of("de|het|een|extra|meer|nog|ruim|circa|ongeveer|minstens|maximaal|zo'n|eigen|en", word)
            || word.len() > 4 && word.ends_with('e')
            || goods
                && (is_numeral(word)
                    || document.tokens[*token].kind() != TokenKind::Mark && document.is_capital(*token))
    };
    let start = (first..token).rev().take_while(described).last().unwrap_or(token);
    let before = if start > first { word(start - 1) } else { "" };
    match sum {
        // `klimt naar 2,6%`: a share alone is a figure.
        Some(sum) if sum.is_share() => one_of("naar|tot", before),
        Some(_) => !one_of("van|over|op|bij|uit|na|tegen|door", before),
        None => before == "met" || !one_of(context.acts.words.prepositions, before),
    }
}

/// Whether a number counts things: `twee bruggen`, `600 bunkers`; no times, shares or parties.
pub(in super::super) fn counts(context: &Context<'_>, token: usize) -> bool {
    const OTHER: &List = list!(
        "jaar|jaren|maand|maanden|weken|dagen|uur|uren|keer|maal|procent|procentpunt|landen|bondgenoten|lidstaten|partners|partijen|\
         staten|ministers|leiders|stemmen|zetels|inwoners|doden|gewonden|kilometer|meter|kilometers|graden|punten|plaatsen|\
         prioriteiten|thema's|vragen|redenen|kansen|opties|scenario's|uitdagingen|doelen|dingen|zaken|kernen|niveaus|pijlers|lijnen|\
         van|of|en|tot|de|het",
    );
    let document = context.document;
    let number = document.tokens[token].kind() == TokenKind::Number || is_numeral(document.word(token));
    let noun = if number { document.written(token + 1) } else { "" };
    number
        && !context.in_date(token)
        && !one_of("top|artikel|resolutie|nr|fase|paragraaf", document.word(token.wrapping_sub(1)))
        && noun.len() > 2
        && noun.starts_with(char::is_lowercase)
        && !one_of(OTHER, document.word(token + 1))
}

/// The clause of a main verb: from the mark or conjunction before it to the mark behind it.
fn clause(context: &Context<'_>, sentence: &Range<usize>, token: usize) -> Range<usize> {
    const REACH: usize = 30;
    let word = |token: usize| super::super::act::word(context.document, token);
    let mark = |token: &usize| one_of(",|;|:|(|)|–|—|\"|”|„", word(*token));
    let low = sentence.start.max(token.saturating_sub(REACH));
    let starts = |token: &usize| mark(token) || one_of("en|maar|want|of", word(*token));
    let start = (low..token).rev().find(mark).map_or(low, |mark| mark + 1);
    let joined = token > start && starts(&(token - 1));
    let end = (token + 1..sentence.end).find(mark).unwrap_or(sentence.end);
    if joined { token..end } else { start..end }
}

/// Whether the subject stands right before the verb and begins its clause.
fn before(context: &Context<'_>, clause: &Range<usize>, token: usize, several: bool) -> bool {
    const LONGEST: usize = 10;
    if token == clause.start || token - clause.start > LONGEST {
        return false;
    }
    let document = context.document;
    let parties = party::parties(context, clause.start..token);
    let Some(last) = parties.last().filter(|last| last.tokens.end == token && !last.governed) else {
        return false;
    };
    let first =
        clause.start + usize::from(one_of("ook|zelfs|alleen|en|maar|want", document.word(clause.start)));
    last.start <= first && acts(context, last, several)
}

/// Where the object begins if the subject stands right behind the verb, of which one phrase stands before.
fn after(context: &Context<'_>, clause: &Range<usize>, token: usize) -> Option<usize> {
    let document = context.document;
    let word = |token: usize| document.word(token);
    let words = context.acts.words;
    if token == clause.start {
        return None;
    }
    let before = word(token - 1);
    let noun = one_of("de|het|een|deze|die|dit|dat|hun|zijn|haar|onze|ons|uw|geen|elke|elk|ieder", before)
        || one_of(words.prepositions, before)
        || before.len() > 4 && before.ends_with('e') && !document.is_capital(token - 1);
    // Another verb is that of the clause, and a subordinate one has its verb last.
    let other = |token: usize| {
        words.ends_clause(word(token))
            || one_of("dat|die|of|als|om|toen|zodra|nadat|terwijl|omdat|doordat|hoewel", word(token))
            || one_of(words.embedded, word(token))
            || one_of(words.relative, word(token))
            || word(token) != "te" && context.is(token, Role::VERB) && !document.is_capital(token)
    };
    if noun || (clause.start..token).any(other) {
        return None;
    }
    let near = token + 1..clause.end.min(token + 8);
    let parties = party::parties(context, near);
    let first = parties.first().filter(|first| first.start == token + 1)?;
    acts(context, first, word(token).ends_with('n')).then_some(first.tokens.end)
}

/// Whether a verb goes on behind a conjunction with what a party at the beginning of the sentence does.
fn goes_on(context: &Context<'_>, sentence: &Range<usize>, token: usize) -> bool {
    const NEAR: usize = 30;
    let document = context.document;
    let object = one_of(FIRST, document.word(token + 1))
        || document.tokens.get(token + 1).is_some_and(|next| next.kind() == TokenKind::Number);
    if !object || !one_of("en|maar", document.word(token - 1)) || token - sentence.start > NEAR {
        return false;
    }
    let parties = party::parties(context, sentence.start..token);
    parties.first().is_some_and(|first| {
        let verb = document.word(first.tokens.end);
        first.start == sentence.start && acts(context, first, false) && verb.ends_with('t')
    })
}

/// Whether a party is one that does things: a state, its capital, its forces, a group of them.
fn acts(context: &Context<'_>, party: &party::Party, several: bool) -> bool {
    let document = context.document;
    let last = party.tokens.end - 1;
    let many = party.kind == party::PartyKind::Many;
    let kind = matches!(party.kind, party::PartyKind::One | party::PartyKind::Many);
    let person = context.entities.at(party.tokens.start).is_some_and(|entity| {
        matches!(entity.kind, EntityKind::Person | EntityKind::Office | EntityKind::Region)
    });
    kind && many == several
        && !person
        && !party.tokens.clone().any(|token| one_of(AT_WAR, document.word(token)))
        && !one_of(
            "minister|ministers|top|commissie|leiders|regeringsleiders|congres|ministerraad|ambtgenoten|collega's|bewindslieden|deelnemers|aanwezigen",
            document.word(last),
        )
}

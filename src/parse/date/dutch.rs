//! Dutch dates: the words, the numbers, and the verbs that tell past from future.

use super::feast::Feast;
use super::sense::{
    Meetings, Name, Papers, Pick, Present, Sense, Table, Tongue, Toward, Unit, numbered, rows,
};
use super::tense::Tense;
use crate::list;
use crate::model::{Season, Stretch};
use crate::parse::lexicon::Rows;
use crate::text::list::{List, one_of, pieces};

/// What Dutch brings to the reader of dates.
pub static TONGUE: Tongue = Tongue {
    words,
    compound,
    papers: PAPERS,
    month_first: false,
    in_counts: false,
    tenses: TENSES,
    counted: "keer|maal|verjaardag|editie|plaats|lid|lidstaat|bondgenoot|land|sessie|ronde|zitting|sanctiepakket|pakket|\
              brigade|divisie|deelnemer|bijeenkomst|vergadering|top",
    again: (
        "zien|ziet|komen|komt|treffen|treft|spreken|spreekt|ontmoeten|vergaderen|vergadert|keren|keert",
        "weer|opnieuw|nogmaals|wederom",
    ),
    promises: (PROMISES, "dat|om|te|toe|aan|af|bekend"),
    prefixes: (PREFIXES, "gaven|lagen|waren|komen|was|had"),
    present: Some(Present {
        inverted: "ik|wij|we",
        before_nouns: "het|een|van|in|op|bij|tot|voor|met|over|aan|mijn|ons|hun|uw",
        nouns: "cht|aat|eit|ent|est|ant",
        particles: "aan|af|door|in|mee|op|open|plaats|samen|terug|toe|uit|voort|weer",
        others: "dat|die|en|of|maar|als|zoals|omdat|hoewel|waar|waarin|waarover|heb|hebben|ben|zijn",
    }),
    tense,
};

const PROMISES: &List = list!(
    "zegde|zegden|zegt|zeggen|zeiden|toegezegd|toezegde|toezegden|beloofde|beloofden|belooft|beloven|beloofd|kondigde|\
     kondigden|kondigt|aangekondigd|aankondigde|bood|boden|biedt|bieden|aangeboden|aanbood|besloot|besloten|spraken|\
     afgesproken|maakte|maakten|gaf|gaven|gevraagd|verzocht|verzochten|opgeroepen|riep|riepen|opgedragen|vroeg|vroegen",
);

const PAPERS: Papers = Papers {
    issued: "datum|vastgesteld|gepubliceerd|bijgewerkt|gewijzigd|aangepast|nieuwsbericht|persbericht",
    debated: "debat|overleg",
    reports: "communiqué|verklaring|verslag|terugkoppeling|uitkomsten",
    told: "verslag|appreciatie|uitkomsten|bijgewoond|deelgenomen|nam ik deel|vertegenwoordigd|overleg gevoerd|\
           debat gevoerd|gedachten gewisseld|gesproken met de|gesproken met mevrouw|gesproken met minister|\
           afgegeven door|vastgesteld door|aangenomen door",
    others: "schriftelijk overleg|geannoteerde agenda|inbreng|kamervragen|jaarverslag|lijst van vragen",
    meetings: Meetings {
        councils: "top|toppen|bijeenkomst|vergadering|raad|ministeriële|conferentie|beraad|ministers|regeringsleiders|\
                   leiders|staatshoofden|summit|meeting|ministerial",
        debates: "overleg|debat|commissie|commissies",
        meets: "bijeen|samen|vergaderde|vergaderden|vergaderd|bijeenkwamen|samenkwamen|troffen",
        held: "gehouden|plaatsgehad|plaatshad|plaatshadden|plaatsvonden|plaatsvond|plaatsgevonden|plaats|bijeenkwam|bijeenkwamen|gevoerd",
        relatives: "die|dat|welke",
        openers: "wie|waar|waarin|waarbij|waarop|waarmee|toen|nadat|sinds|sedert|na|voordat|omdat|terwijl|\
                  wiens|waarvan|zoals|gedaan",
        others: "bezoek|toetreding|ondertekening|brief|motie|aanval|aanslag|inval|invasie|verkiezingen|referendum|\
                 aantreden|aantrad|benoeming|toezegging|protocol|besluit|verklaring|agenda|jubileum|herdenking|\
                 vragen|ratificatie|lid|uitspraak|annexatie",
    },
    changed: "bijgewerkt|gewijzigd|aangepast|per|peildatum",
    dated: "motie|amendement|brief|kamerbrief|debat|commissiedebat|overleg|verslag|resolutie|verklaring",
};
const MONTHS: &str =
    "januari;februari;maart;april;mei;juni;juli;augustus;september;oktober;november;december";
const SHORT_MONTHS: &str = "jan;feb|febr;mrt;apr;;jun;jul;aug;sep|sept;okt;nov;dec";
const WEEKDAYS: &str = "maandag;dinsdag;woensdag;donderdag;vrijdag;zaterdag;zondag";
const SHORT_WEEKDAYS: &str = "ma;di;wo;do;vr;za;zo";
const PARTS_OF_DAY: &str = "ochtend|morgen|middag|avond|nacht";

const UNITS: &str = "\
     nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|\
     zeventien|achttien|negentien";
const ORDINALS: &str =
    "nulde|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde";
const TENS: &str = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig";

const WORDS: Table = &[
    (Sense::Unit(Unit::Day, false), "dag"),
    (Sense::Unit(Unit::Day, true), "dagen"),
    (Sense::Unit(Unit::Weekend, false), "weekend|weekeinde"),
    (Sense::Unit(Unit::Week, false), "week"),
    (Sense::Unit(Unit::Week, true), "weken"),
    (Sense::Unit(Unit::Month, false), "maand"),
    (Sense::Unit(Unit::Month, true), "maanden"),
    (Sense::Unit(Unit::Quarter, false), "kwartaal"),
    (Sense::Unit(Unit::Quarter, true), "kwartalen"),
    (Sense::Unit(Unit::Year, false), "jaar|kalenderjaar|begrotingsjaar|vergaderjaar"),
    (Sense::Unit(Unit::Year, true), "jaren"),
    (Sense::Unit(Unit::Decade, false), "decennium"),
    (Sense::Season(Season::Spring), "voorjaar|lente"),
    (Sense::Season(Season::Summer), "zomer"),
    (Sense::Season(Season::Autumn), "najaar|herfst"),
    (Sense::Season(Season::Winter), "winter"),
    (Sense::Quarter(1), "q1|k1"),
    (Sense::Quarter(2), "q2|k2"),
    (Sense::Quarter(3), "q3|k3"),
    (Sense::Quarter(4), "q4|k4"),
    (Sense::HalfYear(1), "h1"),
    (Sense::HalfYear(2), "h2"),
    (Sense::Half(false), "helft"),
    (Sense::Half(true), "halfjaar"),
    (Sense::Final, "laatste"),
    (Sense::Today(0), "vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|vannacht|hedenochtend|hedenmorgen|hedenmiddag|hedenavond|
         hedennacht"),
    (Sense::Today(-1), "gisteren|gisterochtend|gistermorgen|gistermiddag|gisteravond|gisternacht"),
    (Sense::Today(-2), "eergisteren"),
    (Sense::Today(1), "morgen|morgenochtend|morgenmiddag|morgenavond"),
    (Sense::Today(2), "overmorgen"),
    (Sense::Nothing, "vandaag de dag|goede morgen|dag van vandaag|dag en nacht"),
    (Sense::Pick(Pick::This), "dit|deze|huidig|huidige|lopende"),
    (Sense::Pick(Pick::Last), "vorig|vorige|verleden|voorgaand|voorgaande|voorafgaand|voorafgaande"),
    (Sense::Pick(Pick::Past), "afgelopen|voorbije"),
    (Sense::Pick(Pick::Next), "volgend|volgende"),
    (Sense::Pick(Pick::Following), "daaropvolgend|daaropvolgende|daarop volgende|eropvolgende"),
    (Sense::Pick(Pick::Coming), "komend|komende|aankomend|aankomende|eerstkomende"),
    (Sense::Toward(Toward::Past), "jl|jl .|jls .|j . l .|jongstleden|laatstleden|ll ."),
    (Sense::Toward(Toward::Future), "a . s .|a . s|aanstaande|eerstvolgende"),
    (Sense::Ago, "geleden"),
    (Sense::Back, "terug"),
    (Sense::Ahead, "over"),
    (Sense::After, "later|erna|daarna|nadien|erop|daarop"),
    (Sense::Before, "eerder|ervoor|daarvoor|tevoren"),
    (
        Sense::DayAway(-1, false),
        "daags ervoor|daags daarvoor|daags tevoren|daags vooraf|dag ervoor|dag daarvoor|avond ervoor|avond daarvoor",
    ),
    (
        Sense::DayAway(1, false),
        "daags erna|daags daarna|daags nadien|daags erop|dag erna|dag daarna|dag daarop|dag erop|ochtend erna",
    ),
    (Sense::That, "die|dat|diezelfde|datzelfde|dezelfde|hetzelfde"),
    (Sense::Relative, "waarop|als|toen"),
    (Sense::PartOfDay, "ochtend|middag|avond|nacht"),
    (Sense::Approximately(Stretch::Early), "begin|begin van|start van"),
    (Sense::Approximately(Stretch::Middle), "medio|half|midden|halverwege"),
    (Sense::Approximately(Stretch::End), "eind|eind van|einde|einde van|ultimo"),
    (Sense::Article, "de|het|den"),
    (Sense::Of, "van"),
    (Sense::In, "in"),
    (Sense::On, "op"),
    (
        Sense::Lead,
        "uit|sinds|vanaf|binnen|per|rond|omstreeks|tijdens|gedurende|tegen|naar|bij|sedert|t . o . v .|\
         ten opzichte van|richting|periode|jaarverslag|begroting|vanuit|door|ook|al|reeds|pas|nog|\
         zowel|dan|zoals|eerst|kalenderjaren|jaargang|begrotingsjaren|met ingang van|kort voor|kort vóór|kort na|
         vlak voor|vlak vóór|vlak na",
    ),
    (Sense::By, "uiterlijk|vóór|voor|uiterlijk op|uiterlijk in|nog voor|nog vóór|niet later dan"),
    (Sense::Behind, "na"),
    (Sense::Between, "tussen"),
    (Sense::And, "en|alsmede|alsook"),
    (Sense::Or, "of"),
    (Sense::Until, "tot|tot en met|t / m|tm|tot aan"),
    (Sense::Dated, "dd|dd .|d . d .|gedateerd|datum|datum :|dagtekening"),
    (
        Sense::Numbered,
        "nr|nr .|nrs|nrs .|no|no .|nos .|nummer|nummers|kamerstuk|kamerstukken|kst|dossier|artikel|artikelen|art|\
         art .|artt .|resolutie|resoluties|verordening|richtlijn|besluit|pagina|pag .|blz|blz .|p .|pp .|\
         paragraaf|par .|hoofdstuk|bijlage|tabel|figuur|grafiek|noot|voetnoot|bladzijde|§|stcrt .|stb .|trb .|\
         tel .|telefoon|postbus|kamer|zaaknummer|kenmerk|vraag|vragen|punt|aanbeveling|protocol|vlucht|deel|\
         hfst .|nummering|versie|agendapunt|motienummer|isbn|bic|iban",
    ),
    (Sense::Currency, "eur|euro|€|usd|gbp|$|£|dollar|dollars|us$"),
    (
        Sense::Measure,
        "miljoen|miljard|biljoen|mln|mln .|mld|mld .|procent|procentpunt|%|promille|‰|km|kilometer|meter|\
         graden|°|uur|uren|minuten|seconden|kilo|kg|ton|liter|megawatt|mw|kwh|pk|°c|ha|hectare|m|m²|km²|keer|maal",
    ),
    (
        Sense::Roughly,
        "ruim|circa|ca|ca .|ongeveer|bijna|zo'n|zo’n|ruwweg|minstens|tenminste|maximaal|minimaal|meer dan|\
         minder dan|ten minste|ten hoogste|totaal|alle|hoogstens|slechts|enkele",
    ),
    (Sense::Every, "elk|elke|ieder|iedere|menig|menige|jaarlijks|jaarlijkse"),
    (Sense::Named, "agenda|navo|horizon|visie|vision|agenda's|doelen|programma"),
    (
        Sense::Small,
        "is|was|zijn|waren|wordt|worden|werd|werden|zal|zullen|zou|zouden|heeft|hebben|had|hadden|kan|kunnen|kon|\
         moet|moeten|moest|mag|mogen|gaat|gaan|ging|komt|komen|kwam|kwamen|vond|vonden|vindt|vinden|blijft|bleef|\
         dat|waar|waarin|waarbij|hierover|daarover|dan|om|maar|want|niet|geen|weer|wel|zich|\
         te|er|hij|zij|ze|wij|we|ik|u|men|hun|haar|onze|elk|aan|door|onder|zonder|plaats|volgens|wat|wie|\
         hoe|omdat|terwijl|hoewel|zodat|leidde|bestond|sprak|spraken|gaf|zo|toe|af|uit",
    ),
    (Sense::Feast(Feast::Nth(9, 3, 1)), "prinsjesdag"),
    (Sense::Feast(Feast::Fixed(4, 27)), "koningsdag"),
    (Sense::Feast(Feast::Fixed(5, 5)), "bevrijdingsdag"),
    (Sense::Feast(Feast::Fixed(5, 4)), "dodenherdenking"),
    (Sense::Feast(Feast::Nth(6, 5, 5)), "veteranendag"),
    (Sense::Feast(Feast::Fixed(5, 9)), "europadag"),
    (Sense::Feast(Feast::Fixed(12, 5)), "sinterklaas|pakjesavond"),
    (Sense::Feast(Feast::Fixed(12, 25)), "kerst|kerstmis|eerste kerstdag"),
    (Sense::Feast(Feast::Fixed(12, 26)), "tweede kerstdag"),
    (Sense::Feast(Feast::Fixed(12, 24)), "kerstavond"),
    (Sense::Feast(Feast::Fixed(12, 31)), "oudjaarsdag|oudejaarsdag|oudejaarsavond|jaarwisseling"),
    (Sense::Feast(Feast::Fixed(1, 1)), "nieuwjaarsdag"),
    (Sense::Feast(Feast::Fixed(2, 14)), "valentijnsdag"),
    (Sense::Feast(Feast::Easter(-2)), "goede vrijdag"),
    (Sense::Feast(Feast::Easter(0)), "pasen|eerste paasdag|paaszondag"),
    (Sense::Feast(Feast::Easter(1)), "tweede paasdag|paasmaandag"),
    (Sense::Feast(Feast::Easter(39)), "hemelvaartsdag|hemelvaart"),
    (Sense::Feast(Feast::Easter(49)), "pinksteren|eerste pinksterdag"),
    (Sense::Feast(Feast::Easter(50)), "tweede pinksterdag|pinkstermaandag"),
];

/// Verbs and other words by the time that they give a clause.
const TENSES: &[(Tense, &str)] = &[
    (
        Tense::Past,
        "was|waren|werd|werden|had|hadden|heeft|hebben|kon|konden|moest|moesten|zou|zouden|sprak|\
         spraken|kwam|kwamen|ging|gingen|gaf|gaven|vond|vonden|kreeg|kregen|nam|namen|zei|zeiden|zegde|zegden|\
         deed|deden|bleef|bleven|stond|stonden|sloot|sloten|riep|riepen|hield|hielden|bleek|bleken|trad|traden|\
         bracht|brachten|schreef|schreven|koos|kozen|verzocht|verscheen|verschenen|begon|begonnen|liet|lieten|\
         zag|zagen|viel|vielen|trok|trokken|won|wonnen|stuurde|maakte|maakten|inmiddels|reeds|eerder|eerdere|\
         sinds|jl|geleden|lag|lagen|ontving|ontvingen|overleed|tekende|tekenden|zat|zaten|brak|braken|dreef|dreven|greep|grepen|schoot|schoten|vocht|vochten|\
         wist|wisten|dacht|dachten|zocht|zochten|kocht|kochten|mocht|mochten|liep|liepen|steeg|stegen|dwong|dwongen|zond|\
         zonden|leek|leken|stierf|stierven|verloor|verloren|verdween|verdwenen|trof|troffen|schoven|stelde|stelden|vroeg|vroegen|\
         bood|boden|droeg|droegen|wees|wezen|gehouden|gesproken|genomen|gegeven|gekomen|besproken|besloten|gekozen|getroffen|\
         geschreven|verliep|verliet|vertrok|vertrokken|ving|vingen|schoof|wierp|hielp|hielpen|sloeg|ontstond|binnenviel|aanvaard|aanvaardde|erkend|erkende",
    ),
    (
        Tense::Future,
        "zal|zullen|gaat|gaan|wordt|worden|komt|komen|volgt|volgen|moet|moeten|verwachting|verwacht|voorzien|\
         uiterlijk|aanstaande|komende|komend|aankomende|streeft|streven|hoopt|hopen|voornemens|gepland|vindt|\
         vinden|start|begint|beginnen|eindigt|ontvangt|ontvangen|stuurt|sturen|informeer|informeren|vergadert|\
         vergaderen|binnenkort|straks|vóór|verschijnt|levert|leveren|toezenden|zend|\
         zendt|eerstvolgende|toekomstige|bespreken|bespreekt|dient|dienen|toekomen|tegemoetzien|geagendeerd|dineren|dineert|\
         plaatsvinden|plaatsvindt|reist|reizen|ontvang|eindigen",
    ),
];

/// All Dutch words.
fn words() -> Rows<Sense> {
    let mut all = rows(WORDS);
    numbered(&mut all, MONTHS, 1, |month| Sense::Month(month, Name::Sure));
    numbered(&mut all, SHORT_MONTHS, 1, |month| Sense::Month(month, Name::Short));
    numbered(&mut all, WEEKDAYS, 0, Sense::Weekday);
    numbered(&mut all, SHORT_WEEKDAYS, 0, Sense::ShortWeekday);
    for (day, weekday) in (0..).zip(WEEKDAYS.split(';')) {
        for part in PARTS_OF_DAY.split('|') {
            all.add_form(format!("{weekday}{part}"), Sense::Weekday(day));
        }
    }
    all.add("één", Sense::Cardinal(1));
    let mut ordinals = ORDINALS.split('|');
    for (number, word) in (0..).zip(UNITS.split('|')) {
        all.add(word, Sense::Cardinal(number.into()));
        let ordinal = ordinals.next().map_or_else(|| format!("{word}de"), str::to_owned);
        all.add_form(ordinal, Sense::Ordinal(number, false));
    }
    for (ten, word) in (2..).zip(TENS.split('|')) {
        let number = ten * 10;
        all.add(word, Sense::Cardinal(number.into()));
        all.add_form(format!("{word}ste"), Sense::Ordinal(number, false));
        for (unit, first) in (0..10).zip(UNITS.split('|')).skip(1) {
            let and = if first.ends_with('e') { "ën" } else { "en" };
            all.add_form(format!("{first}{and}{word}"), Sense::Cardinal((number + unit).into()));
            all.add_form(format!("{first}{and}{word}ste"), Sense::Ordinal(number + unit, false));
        }
    }
    all.add("honderd", Sense::Cardinal(100));
    all.add("duizend", Sense::Cardinal(1000));
    all.add("tweeduizend", Sense::Cardinal(2000));
    all
}

/// Numbers and years in one word, and ordinals in digits.
///
/// `17de`, `8ste`, `17e`; `negentienachtenzeventig`, `tweeduizendachttien`.
fn compound(word: &str) -> Option<Sense> {
    let letters = word.trim_start_matches(|c: char| c.is_ascii_digit());
    if letters.len() < word.len() {
        let number = word[..word.len() - letters.len()].parse().ok()?;
        return one_of("e|de|ste", letters).then_some(Sense::Ordinal(number, true));
    }
    if word.len() < 12 {
        return None;
    }
    let below_hundred = |word: &str| {
        let unit = UNITS.split('|').position(|unit| unit == word);
        let ten = || {
            let (at, ten) = TENS.split('|').enumerate().find(|(_, ten)| word.ends_with(ten))?;
            let rest = &word[..word.len() - ten.len()];
            let first = rest.strip_suffix("en").or_else(|| rest.strip_suffix("ën")).unwrap_or(rest);
            let unit = UNITS.split('|').position(|unit| unit == first).filter(|unit| (1..10).contains(unit));
            (rest.is_empty() || unit.is_some()).then_some(10 * (at + 2) + unit.unwrap_or(0))
        };
        unit.or_else(ten)
    };
    for (century, hundreds) in [(20, "tweeduizend"), (19, "negentien"), (18, "achttien"), (17, "zeventien")] {
        if let Some(rest) = word.strip_prefix(hundreds) {
            let rest = rest.strip_prefix("honderd").unwrap_or(rest);
            let rest = rest.strip_prefix("en").filter(|rest| below_hundred(rest).is_some()).unwrap_or(rest);
            return below_hundred(rest).map(|rest| Sense::Cardinal(century * 100 + rest as u16));
        }
    }
    None
}

/// Prefixes that stay with their verb, or stand before it at the end of a clause: `besprak`, `onderschreef`,
/// `terugtrok`.
const PREFIXES: &str = "be|ver|ont|her|onder|over|weer|aan|af|bijeen|bij|deel|door|in|mee|op|plaats|terug|toe|uit|vast|voor|voort";

/// What a participle begins with before its `ge`.
const SEPARABLE: &str =
    "aan|af|bij|bijeen|deel|door|in|mee|op|over|overeen|plaats|terug|toe|uit|vast|voor|voort";

/// How weak pasts end: `werkte`, `leverde`, `steunden`.
const WEAK: &str =
    "kte|pte|fte|chte|tte|dde|lde|gde|mde|erde|oerde|unde|kende|gden|mden|dden|erden|oerden|kenden|unden";

/// How verbs end in the present that look like participles. A participle ends in `t` behind a hard sound only,
/// and not behind the long vowel of a strong verb: `verlengt`, `bestaat`, `verstrijkt`, `ontbreekt`.
const PRESENT: &str = "nt|lt|mt|rt|gt|wt|at|ijkt|ijpt|ijft|ijst|eekt|eept|eest|eeft|iest|ieft|oopt|ookt|ooft";

/// Guesses the time of a verb: participles and weak pasts tell of what is done (`geïnformeerd`,
/// `toegezegd`, `vastgesteld`, `ondertekend`, `werkte`); an infinitive with `te` tells of what is meant to be.
fn tense(word: &str) -> Option<Tense> {
    if word == "te" {
        return Some(Tense::Future);
    }
    if word.len() < 6 {
        return None;
    }
    let ends = |endings: &str| pieces(endings, b'|').any(|end| word.ends_with(end));
    let weak = ends(WEAK);
    let parted = || {
        pieces(SEPARABLE, b'|')
            .any(|prefix| word.strip_prefix(prefix).is_some_and(|rest| rest.starts_with("ge")))
    };
    let whole = || ["ge", "be", "ver", "ont", "her", "onder"].iter().any(|prefix| word.starts_with(prefix));
    let past = match word.as_bytes().last() {
        Some(b'd' | b't') => (!ends(PRESENT) || word.contains("ge")) && (whole() || parted()),
        Some(b'n') if !weak => parted(),
        _ => weak,
    };
    past.then_some(Tense::Past)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_by_their_form() {
        for (word, time) in [
            ("stemden", Some(Tense::Past)),
            ("steunde", Some(Tense::Past)),
            ("herinnerden", Some(Tense::Past)),
            ("verlengd", Some(Tense::Past)),
            ("versterkt", Some(Tense::Past)),
            ("teruggebracht", Some(Tense::Past)),
            ("bestaat", None),
            ("verstrijkt", None),
            ("ontbreekt", None),
            ("verlengt", None),
            ("landen", None),
            ("maanden", None),
        ] {
            assert_eq!(tense(word), time, "{word}");
        }
    }

    #[test]
    fn numbers_in_one_word() {
        for (word, sense) in [
            ("17de", Some(Sense::Ordinal(17, true))),
            ("3e", Some(Sense::Ordinal(3, true))),
            ("negentienachtenzeventig", Some(Sense::Cardinal(1978))),
            ("zeventienhonderdnegenentachtig", Some(Sense::Cardinal(1789))),
            ("tweeduizendtweeëntwintig", Some(Sense::Cardinal(2022))),
            ("negentienhonderd", None),
            ("zeventiendaags", None),
            ("15-jarige", None),
            ("17x", None),
        ] {
            assert_eq!(compound(word), sense, "{word}");
        }
    }
}

//! Dutch: event nouns, verbs and small words, as data.

use super::vocabulary::{Cue, Family, Function, Noun, Sense, Verb, Vocabulary};
use crate::list;
use crate::model::EventKind as Kind;
use crate::text::list::{List, begins, one_of};

/// The Dutch words.
pub static WORDS: Vocabulary = Vocabulary {
    nouns: NOUNS,
    verbs: VERBS,
    functions: FUNCTIONS,
    verbal: participle,
    telling: TELLING,
    cues: &CUES,
};

/// Whether a word looks like a participle or an infinitive: `gebouwd`, `opgericht`, `versterkt`,
/// `vervangen`.
fn participle(word: &str) -> bool {
    let weak = word.ends_with(['d', 't']);
    let strong =
        word.len() >= 8 && word.ends_with("en") && !word.ends_with("ingen") && !word.ends_with("eiten");
    // `duurde`, `bezette`.
    let past = word.len() >= 6 && (word.ends_with("de") || word.ends_with("te")) && word.is_ascii();
    if past && !word.ends_with("ende") && !word.ends_with("ste") && !one_of(NO_PASTS, word) {
        return true;
    }
    // `beëdigd`, `geïnstalleerd`.
    let plain =
        word.chars().all(|letter| letter.is_ascii() || one_of("ë|ï", letter.encode_utf8(&mut [0; 4])));
    if !(weak || strong) || !plain {
        return false;
    }
    if separated(word).is_some() {
        return true;
    }
    let own = |stem: &str| weak && stem.len() >= 5 && stem.starts_with("ge");
    // `uitgegeven`, but `voorgesprekken`.
    let strong_own = |stem: &str| {
        let noun = stem.ends_with("heden") || stem.ends_with("ken");
        strong && stem.len() >= 6 && stem.starts_with("ge") && !noun
    };
    let parted = |(at, _)| {
        let (particle, stem) = word.split_at(at);
        one_of(PARTICLES, particle) && (own(stem) || strong_own(stem))
    };
    let shaped =
        || word.len() >= 7 && ["ver", "be", "ont", "her"].iter().any(|prefix| word.starts_with(prefix));
    (own(word) || word.match_indices("ge").any(parted) || shaped()) && !one_of(NO_PARTICIPLES, word)
}

/// Whether a word is the part of a separable verb and no noun.
pub fn is_separable(word: &str) -> bool {
    one_of(PARTICLES, word)
}

/// Whether a word may be a separable verb with its part before it: `aankondigde`.
pub fn may_split(word: &str) -> bool {
    begins(PARTICLES, word)
}

/// The particle and the verb of a separable verb that stands at the end of its clause: `plaatsvond`,
/// `binnentrok`.
pub fn separated(word: &str) -> Option<(&str, &str)> {
    let cuts = word.char_indices().skip(2).map(|(at, _)| word.split_at(at));
    let mut cuts = cuts.filter(|(particle, stem)| one_of(PARTICLES, particle) && one_of(STEMS, stem));
    cuts.next()
}

/// Past and present forms of the verbs that most particles go with.
const STEMS: &List = list!(
    "trok|trekt|viel|vielen|valt|vond|vonden|vindt|kwam|kwamen|komt|ging|gingen|gaat|trad|traden|treedt|nam|namen|neemt|gaf|gaven|geeft|stelde|stelden|stelt|zette|zetten|bood|boden|biedt|droeg|droegen|draagt|legde|legden|legt|sloot|sloten|riep|riepen|liep|liepen|bracht|brachten|brengt|hield|hielden|houdt|maakte|maakten|drong|drongen|trof|troffen",
);

/// What separable verbs begin with.
const PARTICLES: &List = list!(
    "aan|achter|af|bekend|bij|binnen|deel|door|goed|in|klaar|mede|mee|na|neer|om|onder|op|over|plaats|samen|stil|tegemoet|tegen|terug|toe|uit|vast|voor|voort|vrij|weg|overeen",
);

/// Nouns and numerals that only look like past forms.
const NO_PASTS: &List = list!(
    "waarde|periode|methode|schade|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|afgelopen|ruimte|hoogte|lengte|breedte|diepte|behoefte|gemeente|route|minute|sterkte|grootte|belofte|gedachte|gezamenlijke|afspraakte|gebruikte|gerichte|beperkte|bepaalde|bekende|verwachte|verlengde|versterkte|vereiste|geplande|genoemde|beoogde|gewenste|gemaakte|gevraagde|huidige|einde|stabiele|episode|synode|vloerbreedte",
);

/// Nouns and adjectives that only look like participles.
const NO_PARTICIPLES: &List = list!(
    "gereed|gebied|gezicht|geweld|gevecht|gewicht|geluid|gerecht|geding|gezant|geduld|gebod|gebed|genocide|gebrek|bestand|verband|verbond|besluit|bericht|bestuurd|verdriet|verbod|beleid|bericht|verstand|overheid|oproep|afstand|toestand|opstand|invloed|inhoud|voorraad|voortgang|aandacht|opdracht|uitkomst|herkomst|bekend|beperkt|verplicht|gericht|verbaast|bestaat|ontstaat|bedraagt|betekent|begint|vertrekt|verwacht|verzoekt|bevat|verschilt|verdragen|bedragen|bezoeken|belangen|besluiten|berichten|verschillen|verzoeken|beloften|verbanden|bestanden|bewijzen|besturen|beroepen|begrippen|beelden|verhalen|verliezen",
);

const fn noun(forms: &'static str, kind: Kind, family: Family) -> Noun {
    Noun { forms, kind, family }
}

const fn verb(forms: &'static str, sense: Sense, noun: &'static str) -> Verb {
    Verb { forms, sense, noun, parts: &[] }
}

/// A verb whose meaning hangs on a particle: the particles with what they make of it.
const fn parted(forms: &'static str, sense: Sense, parts: &'static [(&'static str, Verb)]) -> Verb {
    Verb { forms, sense, noun: "", parts }
}

/// The same for a verb that has a noun of its own.
const fn parted_act(
    forms: &'static str,
    sense: Sense,
    noun: &'static str,
    parts: &'static [(&'static str, Verb)],
) -> Verb {
    Verb { forms, sense, noun, parts }
}

const fn part(sense: Sense, noun: &'static str) -> Verb {
    verb("", sense, noun)
}

#[rustfmt::skip]
static NOUNS: &[Noun] = &[
    noun("top|videotop|vredestop|minitop|topoverleg|leiderstop|topconferentie|topontmoeting|topbijeenkomst|~-top|~-topontmoeting|~-topconferentie|~-topbijeenkomst", Kind::Summit, Family::Summit),
    noun("ministeriële|ministeriele|fmm|dmm|ndm|defensie ministeriële|ministeriële bijeenkomst|ministeriële vergadering|ministeriële raad|ministersbijeenkomst|ministersvergadering|ministersconferentie|~-ministeriële|~-fmm|~-dmm|raad buitenlandse zaken defensie|raad buitenlandse zaken|rbz defensie|rbz|raad algemene zaken|jbz-raad|ecofin", Kind::Ministerial, Family::Ministerial),
    noun("bijeenkomst|vergadering|samenkomst|beraad|treffen|top-overleg|~bijeenkomst|~vergadering|~beraad", Kind::Other, Family::Meeting),
    noun("bijeenkomsten|vergaderingen|samenkomsten", Kind::Other, Family::Meeting),
    noun("sessie|werksessie|~sessie|zitting|zittingen|openingszitting|slotzitting|~zitting|sessies|werksessies|~sessies", Kind::Session, Family::Session),
    noun("navo-raad|noord-atlantische raad|navo-oekraïne raad|navo-oekraïneraad|navo-oekraïne-raad|navo-rusland raad|navo-ruslandraad|navo-rusland-raad|navo-oekraïne commissie|navo-oekraïne-commissie|navo-georgië commissie|navo-georgië-commissie|nucleaire planninggroep|nucleaire planningsgroep|nucleaire planning groep|npg|nuc|nrc|nar|contactgroep|udcg|euro-atlantische partnerschapsraad|militair comité|ramstein-groep|coalition of the willing", Kind::Session, Family::Council),
    noun("europese raad|eurotop|europese top", Kind::Summit, Family::Council),
    noun("receptie|ontvangst|galadiner|borrel|diner|lunch|werklunch|werkdiner|ontbijt|werkontbijt|~diner|~lunch|galadiner|diners", Kind::Session, Family::Meal),
    noun("forum|conferentie|seminar|symposium|persconferentie|congres|ronde tafel|rondetafel|~conferentie|~forum|~congres|~seminar", Kind::Session, Family::Forum),
    noun("ceremonie|plechtigheid|herdenking|jubileum|viering|inhuldiging|onthulling|vlaghijsing|kranslegging|zestigjarig bestaan|vijftigjarig bestaan|zeventigjarig bestaan|vijfenzeventigjarig bestaan|75-jarig bestaan|70-jarig bestaan|60-jarig bestaan|50-jarig bestaan|verjaardag|ambtsoverdracht|commando-overdracht|commandowisseling|commando-wisseling|bevelsoverdracht|overdracht van het commando|vlagvertoon|vlaggenparade|parade|militaire parade|defilé|scheepsdoop|kiellegging|tewaterlating|eedaflegging|eeuwfeest|huldiging|inzegening|jubileumbijeenkomst|herdenkingsbijeenkomst|staatsbegrafenis|saluut|beëdigingsceremonie|medaille-uitreiking|prijsuitreiking|uitreiking|ondertekening|ambtsaanvaarding|~ceremonie|~plechtigheid|~herdenking|~jubileum|ingebruikname|ingebruikneming", Kind::Ceremony, Family::Ceremony),
    noun("eerste termijn|tweede termijn|debat|vao|ao|nao|vso|overleg|gedachtewisseling|eerste lezing|tweede lezing|mondeling overleg|algemeen overleg|commissiedebat|schriftelijk overleg|notaoverleg|wetgevingsoverleg|rondetafelgesprek|hoorzitting|regeling van werkzaamheden|vragenuur|interpellatie|nota-overleg|commissievergadering|procedurevergadering|technische briefing|tweeminutendebat|begrotingsbehandeling|behandeling van de begroting|behandeling van de defensiebegroting|plenaire behandeling|plenair debat|kamerbehandeling|stemming|stemmingen|mondelinge vragen|interpellatie|verantwoordingsdag|algemene politieke beschouwingen|politieke beschouwingen|algemene beschouwingen|behandeling van het wetsvoorstel|~debat", Kind::Debate, Family::Debate),
    noun("brief|kamerbrief|notitie|nota|voorjaarsnota|najaarsnota|miljoenennota|defensienota|verslag|rapport|reflectierapport|rapportage|geannoteerde agenda|appreciatie|beantwoording|jaarrekening|schrijven|advies|~advies|beleidsreactie|ambtsbericht|feitenrelaas|witboek|beleidsnota|antwoorden|verzending|toezending|schriftelijke reactie|schriftelijke beantwoording|kabinetsreactie|overzicht|~brief|~notitie|~verslag|~rapportage|~rapport|defensievisie|jaarverslag|kamerstuk|terugkoppeling", Kind::Letter, Family::Letter),
    noun("motie|amendement", Kind::Motion, Family::Motion),
    noun("bezoek|werkbezoek|staatsbezoek|~bezoek|dienstreis|rondreis|rondgang|bliksembezoek", Kind::Visit, Family::Visit),
    noun("gesprek|telefoongesprek|telefonisch onderhoud|telefonisch overleg|videoverbinding|videooverleg|belronde|onderhoud|videogesprek|videoconferentie|belafspraak|~gesprek", Kind::Call, Family::Talk),
    noun("ontmoeting|kennismaking", Kind::Visit, Family::Talk),
    noun("verklaring|verklaringen|akkoorden|besluiten|verdragen|akte|stichtingsakte|slotakte|handvest|protocol|strategie|convenant|conclusies|raadsconclusies|richtlijn|doctrine|defensiestrategie|veiligheidsstrategie|~strategie|~akte|~akkoorden|~verdragen|intentieverklaring|aanbevelingen|aanbeveling|topverklaring|slotverklaring|communiqué|slotcommuniqué|resolutie|concept|strategisch concept|strategische concept|memorandum|verdrag|akkoord|overeenkomst|besluit|kabinetsbesluit|actieplan|actieagenda|pledge|defence investment pledge|aankondiging|afkondiging|uitspraak|afspraak|mandaat|onafhankelijkheidsverklaring|onafhankelijkheid|routekaart|~verklaring|~akkoord|~besluit|~resolutie|~verdrag|~overeenkomst", Kind::Declaration, Family::Declaration),
    noun("toetreding|~toetreding|accessieprotocol|accessie|toetredingsprotocol|toetredingsprotocollen|toetredingsakte|akte van toetreding|toetredingsverzoek|lidmaatschapsaanvraag|toetredingsaanvraag|toetredingsuitnodiging|ratificatie|~ratificatie", Kind::Accession, Family::Accession),
    noun("oorlog|inval|invasie|aanval|annexatie|bezetting|bombardement|aanslag|aanslagen|neerhalen|offensief|tegenoffensief|staatsgreep|gijzeling|conflict|agressieoorlog|grensconflict|burgeroorlog|gevechten|beschieting|beschietingen|explosie|explosies|raketaanvallen|luchtaanvallen|droneaanvallen|inname|verovering|inlijving|belegering|sabotage|opmars|militaire operatie|vuurgevecht|bloedbad|opstand|muiterij|mobilisatie|blokkade|machtsgreep|coup|couppoging|machtsovername|schermutselingen|vijandelijkheden|~aanval|~aanvallen|~beschieting|~beschietingen|~bombardement|~bombardementen|~oorlog|~invasie|~offensief|~conflict", Kind::Conflict, Family::War),
    noun("wapenstilstand|staakt-het-vuren|bestand|gevechtspauze", Kind::Other, Family::Truce),
    noun("verkiezingen|verkiezing|referendum|presidentsverkiezingen|parlementsverkiezingen|~verkiezingen|~verkiezing|volksraadpleging", Kind::Other, Family::Election),
    noun("ministerraad|prinsjesdag|rijksministerraad|aantreden|aftreden|benoeming|val van de muur|troonrede|oefening|vlootoefening|navo-oefening|beëdiging|terugtrekking|ontplooiing|overdracht|lancering|opening|~oefening|evaluatie|tussentijdse evaluatie|tussentijdse toetsing|uitzetting|sluiting|inwerkingtreding|inauguratie|installatie|brexit|aardbeving|overstroming|evacuatie|ongeregeldheden|rellen|~ramp|~aardbeving", Kind::Other, Family::Occasion),
    noun("aanbod|voorstel|verzoek|uitnodiging|~verzoek|~voorstel|toezegging|mededeling|kamervragen|schriftelijke vragen", Kind::Other, Family::Offer),
    noun("termijn|deadline|streefdatum|einddatum|uiterste datum", Kind::Deadline, Family::Deadline),
];

#[rustfmt::skip]
static VERBS: &[Verb] = &[
    verb("bijeenkomen|bijeenkwam|bijeenkwamen|bijeenkomt|bijeengekomen|samenkomen|samenkwamen|samenkomt|samengekomen|vergadert|vergaderen|vergaderde|vergaderden|vergaderd|trof|troffen|ontmoeten|ontmoet|ontmoette|ontmoetten|overlegt|overlegde|overlegden|overleggen|overlegd|dineert|dineren|dineerde|dineerden|lunchen|luncht|bijeen|samen|zagen", Sense::Meet, "Bijeenkomst"),
    verb("volgt|volgde|volgen|volgden|gehouden|houdt|houden|hield|hielden|plaats|plaatsvindt|plaatsvinden|plaatsvond|plaatsgevonden|vindt|vond|vinden|georganiseerd|organiseert|gastland|gastheer|gepland|ingepland|geprogrammeerd|voorzien|bijwonen|voltrok|voltrokken|voltrekt|afspeelde|afspeelden|afspeelt|voordeed|voordeden|bijgewoond|woonde|woonden|woont|bijwoonde", Sense::Hold, ""),
    verb("discussieert|discussieerde|discussieerden|gediscussieerd|gesproken|praat|praten|praatte|praatten|gepraat|onderhandelt|onderhandelen|onderhandelde|onderhandelden|onderhandeld|in het teken|gewijd|toespreken|toesprak|besprak|bespraken|besproken|bespreken|bespreekt|stilgestaan", Sense::Speak, "Gesprek"),
    verb("debatteert|debatteren|debatteerde|debatteerden|gedebatteerd", Sense::Debate, "Debat"),
    verb("stuur|stuurt|sturen|stuurde|stuurden|gestuurd|verstuurd|toesturen|toegestuurd|toestuurt|zend|zendt|zenden|zond|zonden|gezonden|toezenden|toegezonden|informeer|informeert|informeren|informeerde|informeerden|geïnformeerd|schreef|schrijft|schrijven|geschreven|ontvangt|toegekomen|bericht|toegegaan|meldt|meldde|gemeld|verzonden|verzond|toekomen|bereikt u|bereikt uw kamer|rapporteert|rapporteren|gerapporteerd", Sense::Send, ""),
    verb("indienen|ingediend|aanbieden|indient", Sense::Submit, "Indiening"),
    verb("toetreden|toegetreden|toetreedt|toetrad|toetraden", Sense::Join, "Toetreding"),
    verb("binnenviel|binnenvielen|binnenvalt|binnenvallen|binnengevallen|binnen te vallen", Sense::Attack, "Inval"),
    verb("aanviel|aanvielen|aanvallen|aangevallen", Sense::Attack, "Aanval"),
    verb("neergehaald|neergeschoten", Sense::Attack, "Neerhalen"),
    verb("bezette|bezetten|bezet", Sense::Attack, "Bezetting"),
    parted_act("tekenen|tekende|tekenden|tekent|getekend|ondertekenen|ondertekent|ondertekende|ondertekenden|ondertekend", Sense::Sign, "Ondertekening", &[("ervoor", part(Sense::Offer, ""))]),
    verb("bombardeerde|bombardeerden|gebombardeerd|bestookte|bestookten", Sense::Attack, "Bombardement"),
    verb("veroverde|veroverden|veroverd|veroveren|heroverde|heroverden|heroverd", Sense::Attack, "Verovering"),
    verb("ingenomen|innam|innamen", Sense::Attack, "Inname"),
    verb("verwoestte|verwoestten|verwoest|vernietigde|vernietigden|vernietigd|opgeblazen|opblies", Sense::Attack, "Vernietiging"),
    verb("beschoot|beschoten|beschieten|beschiet", Sense::Attack, "Beschieting"),
    verb("binnenrolde|binnenrolden", Sense::Attack, "Inval"),
    verb("saboteerde|saboteerden|gesaboteerd", Sense::Attack, "Sabotage"),
    verb("gehesen|hesen|hees", Sense::Act, ""),
    verb("viert|vieren|vierde|vierden|gevierd", Sense::Sign, "Viering"),
    verb("herdenkt|herdenken|herdacht|herdachten", Sense::Sign, "Herdenking"),
    verb("vastgesteld|vaststelde|vaststelden|vaststellen", Sense::Decide, "Vaststelling"),
    verb("aannemen|aangenomen|aannam|aannamen|aanneemt", Sense::Decide, "Aanneming"),
    verb("bekrachtigde|bekrachtigden|bekrachtigd|bekrachtigen|bekrachtigt", Sense::Decide, "Bekrachtiging"),
    verb("besloot|besloten|besluit|besluiten|beslist|beslissen|besliste", Sense::Decide, "Besluit"),
    verb("goedgekeurd|goedkeuren|goedkeurde", Sense::Decide, "Goedkeuring"),
    verb("instemde|instemden|instemmen|ingestemd", Sense::Decide, "Instemming"),
    verb("onderschreef|onderschreven|bevestigde|bevestigden|bevestigd", Sense::Decide, "Bevestiging"),
    verb("geratificeerd|ratificeren|ratificeerde|ratificeerden", Sense::Decide, "Ratificatie"),
    verb("afgesproken|afspraken|overeengekomen|overeenkwamen", Sense::Decide, "Afspraak"),
    verb("opgeroepen|opriep", Sense::Plain, ""),
    verb("aangekondigd|aankondigde|aankondigden|aankondigen|kondigde|kondigden|kondigt|afgekondigd|afkondigde|afkondigen", Sense::Announce, "Aankondiging"),
    verb("bekendgemaakt|bekendmaken|bekendmaakte|bekendmaakten|verklaarde|verklaarden|verklaard", Sense::Announce, ""),
    verb("uitgeroepen|uitriep|uitriepen", Sense::Announce, "Afkondiging"),
    verb("aangeboden|aanbood|aanboden", Sense::Offer, "Aanbod"),
    verb("voorgesteld|voorstelde|voorstelden|voorstellen", Sense::Offer, "Voorstel"),
    verb("toegezegd|toezegde|toezegden|beloofde|beloofden|beloofd", Sense::Offer, "Toezegging"),
    verb("uitgenodigd|uitnodigde|uitnodigden|nodigde|nodigden", Sense::Offer, "Uitnodiging"),
    verb("gevraagd|verzocht|verzochten|aangedrongen", Sense::Offer, "Verzoek"),
    verb("vroeg|vroegen", Sense::Plain, ""),
    verb("begint|beginnen|begon|begonnen|start|starten|startte|startten|gestart|aanvangt|aanving|aangevangen|ingaan|ingegaan|ingaat|inging|hervat|hervatten|gelanceerd|lanceerde", Sense::Begin, "Start"),
    verb("opent|opende|openen|geopend", Sense::Begin, "Opening"),
    verb("arriveert|arriveren|arriveerde|arriveerden|aankomt|aankomen|aankwam|aankwamen|aangekomen", Sense::Begin, "Aankomst"),
    verb("eindigt|eindigen|eindigde|eindigden|geëindigd|beëindigd|beëindigen|beëindigt|afloopt|afliep|verstrijkt|vervalt|ophoudt|stopt|stopte|gestopt", Sense::End, "Einde"),
    verb("afgerond|afronden|voltooid|voltooien", Sense::End, "Afronding"),
    verb("beëdigd|beëdigde|beëdigden", Sense::Begin, "Beëdiging"),
    parted("schoof|schoven|schuift|schuiven", Sense::Plain, &[("aan", part(Sense::Meet, "Bijeenkomst"))]),
    parted("stroomt|stromen|stroomde|stroomden", Sense::Plain, &[("in", part(Sense::Begin, "Instroom"))]),
    verb("gesloten", Sense::End, "Sluiting"),
    verb("aftreedt|aftrad|afgetreden", Sense::End, "Aftreden"),
    verb("vertrekt", Sense::End, "Vertrek"),
    verb("gedood|gesneuveld|omgekomen|overleden|vermoord", Sense::Begin, "Dood"),
    verb("teruggetrokken|terugtrok|terugtrokken|terugtrekt", Sense::End, "Terugtrekking"),
    verb("levert|leveren|leverde|leverden|geleverd|overgedragen|overdraagt|overgemaakt|uitgekeerd", Sense::Deliver, "Levering"),
    verb("bezoekt|bezoeken|bezocht|bezochten|reist|reizen|reisde|reisden|afreist|afgereisd", Sense::Visit, "Bezoek"),
    verb("telefonisch|belt|bellen|belde|belden|gebeld|telefoneerde|telefoneren|getelefoneerd|videobelde", Sense::Call, "Telefoongesprek"),
    verb("ontving|ontvingen|ontvangen|ontvangst", Sense::Receive, "Ontvangst"),
    verb("moet|moeten|moest|moesten|dienen|verwacht|verwachten", Sense::Must, ""),
    verb("is|was|waren|wordt|worden|werd|werden|geworden|heeft|heb|hebben|had|hadden|zal|zullen|zou|zouden|kan|kunnen|kon|konden|mag|mogen|wil|willen|wilde|wilden|ben|bent|kunt|zult|wilt|geweest|gehad|blijft|blijven|bleef|bleven|zijn", Sense::Auxiliary, ""),
    verb("zei|zeiden|belooft|beloven|bevestigt|herhaalt|herhaalde|herhaalden|achtte|achten|adviseert|antwoordt|antwoordde|begrijpt|behoudt|benadrukt|benadrukte|benadrukten|benoemd|benoemt|bereikt|bereiken|betreft|betrof|bevindt|bindt|brengt|brengen|bracht|brachten|constateert|constateren|constateerden|memoreren|daalt|doen|doet|deed|deden|deelt|dringt|erkent|erkenden|erkennen|geeft|geven|gaf|gaven|gegeven|geldt|gelden|gemaakt|gevormd|groeit|groeien|haalt|haalde|handhaaft|herbevestigen|herinnert|herinneren|hoopt|hopen|hoorde|keert|keerden|kijkt|kijken|koopt|kopen|krijgt|kreeg|kregen|leest|lezen|leidt|leidde|leiden|ligt|lag|lost|maken|meent|nemen|noemt|noemde|noemden|onderstreepte|onderstreept|opgenomen|pleit|pleitte|regelt|rekent|ruilt|schetst|staan|staat|stond|stonden|steunt|steunde|stijgt|streef|streeft|stuit|toonde|uitgesproken|uitgevoerd|uitte|veranderde|verdedigt|vergt|vervangt|verlaat|verliet|verliep|verschijnt|verschijnen|verscheen|vestigen|vestigt|verwelkomden|verwelkomde|verwelkomt|verzoekt|verzoeken|vormen|vormt|vraagt|vragen|weet|weigert|werkt|werken|zetten|zoekt|dreigt|beschikt|sprong|toelicht|toegelicht|onderstreepten|ondersteunt|draait|draaide|draaiden|oefent|oefenen|stationeert|plaatst|plaatste", Sense::Plain, ""),
    parted("stelde|stelden|stelt", Sense::Plain, &[("vast", part(Sense::Decide, "Vaststelling")), ("voor", part(Sense::Offer, "Voorstel"))]),
    parted("nam|namen|neem|neemt|nemen", Sense::Plain, &[("aan", part(Sense::Decide, "Aanneming")), ("deel", part(Sense::Act, ""))]),
    parted("zeg|zegde|zegden|zegt|zeggen", Sense::Plain, &[("toe", part(Sense::Offer, "Toezegging"))]),
    parted_act("sprak|spraken|spreek|spreekt|spreken", Sense::Speak, "Gesprek", &[("af", part(Sense::Decide, "Afspraak")), ("uit", part(Sense::Plain, ""))]),
    parted("stemde|stemden|stemt|stemmen", Sense::Plain, &[("in", part(Sense::Decide, "Instemming"))]),
    parted("keurde|keurden|keurt|keuren", Sense::Plain, &[("goed", part(Sense::Decide, "Goedkeuring"))]),
    parted("diende|dienden|dien|dient", Sense::Plain, &[("in", part(Sense::Submit, "Indiening"))]),
    parted("trad|traden|treedt|treden", Sense::Plain, &[("toe", part(Sense::Join, "Toetreding")), ("af", part(Sense::End, "Aftreden")), ("aan", part(Sense::Begin, "Aantreden"))]),
    parted("sloot|sloten|sluit", Sense::Plain, &[("af", part(Sense::End, "Afsluiting"))]),
    parted("loopt|liep|lopen|liepen", Sense::Plain, &[("af", part(Sense::End, "Einde")), ("door", part(Sense::End, "Einde")), ("tot", part(Sense::End, "Einde"))]),
    parted("viel|vielen|valt|vallen", Sense::Plain, &[("aan", part(Sense::Attack, "Aanval")), ("binnen", part(Sense::Attack, "Inval"))]),
    parted("riep|riepen|roept|roepen", Sense::Plain, &[("uit", part(Sense::Announce, "Afkondiging"))]),
    parted("droeg|droegen|draagt|dragen", Sense::Plain, &[("over", part(Sense::Deliver, "Overdracht"))]),
    parted("richtte|richtten|richt|richten", Sense::Plain, &[("op", part(Sense::Begin, "Oprichting"))]),
    parted("voert|voerde|voerden|voeren", Sense::Plain, &[("in", part(Sense::Begin, "Invoering"))]),
    parted("zet|zette|zetten", Sense::Plain, &[("op", part(Sense::Begin, "Oprichting")), ("stop", part(Sense::End, "Stopzetting"))]),
    parted("trok|trekt|trekken|trokken", Sense::Plain, &[("terug", part(Sense::End, "Terugtrekking")), ("samen", part(Sense::Attack, "Samentrekking")), ("binnen", part(Sense::Begin, "Intocht")), ("in", part(Sense::End, "Intrekking"))]),
    parted("ging|gingen|ga|gaat|gaan", Sense::Auxiliary, &[("in", part(Sense::Begin, "Start")), ("door", part(Sense::Hold, ""))]),
    parted("kwam|kwamen|kom|komt|komen", Sense::Auxiliary, &[("overeen", part(Sense::Decide, "Afspraak"))]),
    parted("legde|legden|leg|legt|leggen", Sense::Plain, &[("vast", part(Sense::Decide, "Vastlegging"))]),
    parted("wees|wezen|wijst|wijzen", Sense::Plain, &[("af", part(Sense::Decide, "Afwijzing"))]),
    parted("bood|boden|bied|biedt|bieden", Sense::Offer, &[]),
    parted("maakte|maakten|maak|maakt", Sense::Plain, &[("bekend", part(Sense::Announce, "Bekendmaking"))]),
    verb("annexeerde|annexeerden|geannexeerd|annexeren", Sense::Attack, "Annexatie"),
    verb("treffen|treft", Sense::Meet, "Bijeenkomst"),
    verb("aantreedt|aantrad|aantraden|aangetreden", Sense::Begin, "Aantreden"),
    verb("verlengt|verlengde|verlengden|verlengd|verlengen", Sense::Decide, "Verlenging"),
    verb("ten einde|ten val", Sense::End, "Einde"),
    verb("bij elkaar", Sense::Meet, "Bijeenkomst"),
    verb("op het programma|op de agenda|op de rol", Sense::Hold, ""),
    verb("van start", Sense::Begin, "Start"),
    verb("in gebruik", Sense::Begin, "Ingebruikname"),
    parted("duurt|duren|duurde|duurden", Sense::Plain, &[("tot", part(Sense::End, "Einde"))]),
    parted("ziet|zien|zag", Sense::Plain, &[("elkaar", part(Sense::Meet, "Bijeenkomst"))]),
    verb("genomen|gekomen|gegaan|gebleven|gezien|bekend", Sense::Plain, ""),
    verb("gedaan|gebeurd|gebeurde|gebeurden|gebeurt|gebeuren|geschied|geschiedt", Sense::Auxiliary, ""),
    verb("in werking", Sense::Begin, "Inwerkingtreding"),
    verb("opgericht|oprichten|oprichtte|oprichtten|ingesteld|instelde", Sense::Begin, "Oprichting"),
    verb("betaalt|betaalde|betaalden|betalen|raakt|raakte|raakten|vliegt|vliegen|vloog|vlogen|verschenen|steunden|eist|eiste|eisten|reageerde|reageerden|reageert|besteedt|besteedde|besteedden|bedraagt|bedroeg|bedroegen|bestaat|bestond|bestonden|betroffen|bleken|vertrok|vertrokken|overleed|ontstond|ontstonden|verlieten|wint|won|wonnen|verliest|verloor|sloeg|sloegen|brak|braken|breekt|zochten|vochten|vocht|landde|landden|dekte|kiest|kiezen|heb|hebt|ging ten onder|blijkt|bleek|leek|lijkt|legt|lag|luidt|luidde|wist|wisten|vergde|steeg|stegen|daalde|daalden|gold|golden|hangt|hing|kende|kenden|kent|mocht|mochten|wenst|wenste|werkte|werkten|bouwt|bouwde|bouwden|toont|tonen|toonden|vormde|vormden|volgden|geniet|wacht|wachten|dekt|deelde|deelden|koos|kozen|kocht|kochten|schenkt|schonk|schonken|beschouw|beschouwt|beschouwen|beschouwde|beschouwden|hielp|hielpen|helpt|verzorgt|verzorgde|vertegenwoordigde|vertegenwoordigt", Sense::Plain, ""),
];

#[rustfmt::skip]
static FUNCTIONS: &[(&str, Function)] = &[
    ("van|in|op|over|voor|met|aan|bij|tijdens|na|naar|door|uit|om|vanuit|richting|vanwege|dankzij|langs|achter|naast|tot|sinds|sedert|vanaf|per|tegen|onder|boven|zonder|rond|rondom|namens|gedurende|vóór|voorafgaand|wegens|ondanks|binnen|te|ter|ten|jegens|inzake|betreffende|aangaande|volgens|via|d.d|dd|uiterlijk|omtrent|tussen", Function::Preposition),
    ("de|het|een|deze|dit|die|dat|zo'n|onze|ons|hun|haar|mijn|uw|diens|elke|ieder|iedere|alle|enkele|geen|beide|welke", Function::Determiner),
    ("hij|zij|ze|ik|wij|we|u|men|er|hier|daar|daarbij|hierbij|waarbij|hierover|daarover|zich|elkaar|deze|wie|wat|hen|hem|zijne", Function::Pronoun),
    ("en|of|maar|want|noch|alsmede|evenals", Function::Conjunction),
    ("totdat|waaruit|waartoe|waarvoor|waarin|waarop|waarbij|waarvan|waarover|waarna|waarmee|waaraan|waardoor|terwijl|nadat|voordat|omdat|zodat|toen|indien|mits|wanneer|waar|hoewel|aangezien|zoals|doordat|opdat|hoe", Function::Subordinator),
    ("precies|juist|zelfs|ook|nog|al|reeds|niet|wel|dan|daarna|daarnaast|verder|voorts|tevens|bovendien|eveneens|opnieuw|inmiddels|recent|recentelijk|onlangs|eerder|later|thans|nu|momenteel|formeel|informeel|vertrouwelijk|schriftelijk|mede|elk|vervolgens|slot|vast|vrij|terug|mee|uiteen|neer|toe|af|heen|weg|overeen|aansluitend|tegelijkertijd|hiermee|daarmee|daarom|dus|toch|zeer|meer|meest|waarschijnlijk|mogelijk|graag|alsnog|jaarlijks|weer|steeds|sindsdien|hiervoor|daarvoor|daarin|hierin|hieraan|daaraan|daartoe|hiertoe|ertoe|daarop|hierop|daaruit|hieruit|daardoor|hierdoor|daarvan|hiervan|ervan|zo|overal|elders|telkens|wekelijks|maandelijks|eenmalig|destijds|ditmaal|vooral|slechts|gezamenlijk|gisteren|vandaag|morgen|jl|a.s|ongeveer|circa|ruim|naar|verwachting|onder|andere|onder|meer", Function::Adverb),
];

#[rustfmt::skip]
static CUES: [(Cue, &List); super::vocabulary::CUES] = [
    (Cue::Day, list!("dag|topdag|vergaderdag|werkdag|conferentiedag")),
    (Cue::LastDay, list!("slotdag")),
    (Cue::Now, list!("heden|vanochtend|vanmorgen|vanmiddag|vanavond")),
    (Cue::PartOfDay, list!("ochtend|middag|avond")),
    (Cue::Night, list!("avond|nacht")),
    (Cue::Since, list!("van|uit|sinds|na|in|waarop|dat|met")),
    (Cue::Meeting, list!("top|navo-top|bijeenkomst|vergadering|conferentie|ministeriële|navo-bijeenkomst")),
    (Cue::Aside, list!("vooravond|marge|marges|rande|zijlijn|wandelgangen|dag")),
    (Cue::Than, list!("dan")),
    (Cue::Like, list!("zoals|evenals|net als")),
    (Cue::Member, list!("bondgenoot|lid|lidstaat|bondgenoten|leden")),
    (Cue::Parliament, list!("kamer|commissie|parlement|senaat|woordvoerders|bondsdag|congres|lagerhuis")),
    (Cue::Rest, list!("overige|andere|rest|resterende")),
    (Cue::When, list!("toen")),
];

#[rustfmt::skip]
static TELLING: &[(Kind, &List)] = &[
    (Kind::Ceremony, list!("gedenksteen|plaquette|krans|kransen|kranslegging|vaandel|vaandelopschrift|draaginsigne|medaille|medailles|onderscheiding|onderscheidingen|lintje|lintjes|erewacht|saluutschoten|vlaghijsing|opgespeld|onthuld|onthulde|onthulden|monument|standbeeld|volkslied|eerbetoon|ontstoken|geloofsbrieven|petitie")),
    (Kind::Call, list!("telefoon|telefoontje|belronde|hotline|videoverbinding|videolink")),
    (Kind::Motion, list!("motie|moties|wantrouwen")),
    (Kind::Accession, list!("accessieprotocol|lidmaatschap|lidmaatschapsactieplan|kandidaat-lid|kandidaat-lidmaatschap|verdragspartij|toetredingsproces")),
    (Kind::Conflict, list!("doden|gedood|gedode|gewonden|slachtoffers|beschietingen|artilleriebeschietingen|bombardementen|gevechten|gijzelaars|rebellen|milities|belegerd|luchtlandingstroepen|bezetter|invasiemacht|geweld|sneuvelden|sneuvelde|vermoord|vermoordden|afgeslacht")),
    (Kind::Debate, list!("interpellatie|kamervragen|kamerlid|kamerleden|senator|senatoren|fractievoorzitter|fractievoorzitters")),
    (Kind::Visit, list!("rondreis|rondgang|rondleiding|bezichtigde|bezichtigden|landde|landden|tussenstop|gast")),
    (Kind::Letter, list!("jaarrekening|advies|antwoorden|beantwoord")),
    (Kind::Summit, list!("staatshoofden|regeringsleiders|wereldleiders|g7-leiders|eu-leiders|navo-leiders")),
    (Kind::Ministerial, list!("eu-ministers|navo-ministers|defensieministers")),
    (Kind::Session, list!("overleg|beraad|ambassadeurs|contactgroep|koppen")),
];

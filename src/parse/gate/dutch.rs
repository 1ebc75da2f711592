//! The Dutch words that the gate goes by.

use super::Words;
use crate::list;
use crate::model::EventKind;

/// Nouns that only look like verb forms.
pub(super) const NOUNS: &str = "besluit|bericht|bestand|verdrag|verbod|verzoek|bezoek|gesprek|beraad|beleid|verkiezingen|\
    bevel|gevecht|gevechten|verslag|beëdiging|benoeming|gebied|geweld|geld|verbond|verband|gevechtspauze";

pub(super) const WORDS: Words = Words {
    open: list!(
        "betrekking|de|het|een|van|voor|met|tot|bij|door|in|naar|tegen|onder|tussen|op|over|uit|aan|namens|via|tijdens|zonder|\
        volgens|binnen|conform|jegens|rond|om|per|sinds|als|te|ter|ten|en|of|maar|dat|die|dan|hoe|deze|dit|waarop|\
        waarvan|waarmee|waarbij|waaraan|hun|haar|mijn|inzake|vanaf|zowel|zoals|ook|zich|daartoe|wordt|worden|werd|\
        werden|zou|zal|jl|a.s|dd|d.d|er|onze|uw|elk|elke|ieder|iedere|meest|zeer|vanuit|richting|na|waarin|vóór|ruim|\
        waartoe|waarvoor|waarover|waardoor|waarna|mij|hem|hen|wiens|huidige|lopende|vorige|volgende|komende|bestaande|nieuwe",
    ),
    particles: list!(
        "voor|tot|bij|door|in|tegen|onder|op|over|uit|aan|om|af|mee|toe|na|wordt|worden|werd|werden|zal|zou",
    ),
    pointing: list!(
        "zie|te|onze|waar|waarom|weer|opnieuw|zullen|kunnen|mogen|hebben|waarop|waarvan|waarmee|waarbij|waaraan|waarin|waarvoor|waarover|waardoor|waarna|daarvan|daarop|daarmee|\
        daarbij|daaraan|daarin|daarvoor|daarover|daardoor|daartoe|daarna|daarnaast|hiervan|hierop|hiermee|hierbij|hieraan|\
        hierin|hiervoor|hierover|hiertoe|ingang|hij|zij|ze|het|er|deze|dit|dat|die|en|of|maar|want|dus|dan|terwijl|omdat|zodat|\
        nadat|voordat|indien|mits|wanneer|hoewel|aangezien|zoals|doordat|opdat|hoe|wie|wat|welke|ook|wel|niet|toen|\
        daar|hier|zijn|hun|haar|onze|der|des|eveneens|tevens|echter|immers|namelijk|conform|mede|elkaar|u|ons|hen|hem|ervan|eraan|erop|hieruit|daaruit|zo|als",
    ),
    determining: list!("zijn|hun|haar|onze|het|deze|dit|dat|die|zo|welke|ons|niet"),
    relative: list!("die"),
    wanting: list!(
        "is|was|waren|heeft|had|hadden|wordt|werd|werden|staat|stond|stonden|zal|zou|zouden|kan|kon|konden|moet|\
        moesten|mag|wil|wilde|gaat|ging|gingen|zet|zetten|zette|ligt|lag|blijft|bleef|houdt|hield|hielden|doet|deed|deden|geeft|\
        gaf|gaven|neemt|nam|namen|maakt|maakte|maakten|vindt|vond|vonden|krijgt|kreeg|kregen|stelt|stelde|stelden|legt|legde|\
        brengt|bracht|brachten|vroeg|vroegen|vraagt|plaatsvond|plaatsvindt|plaatsvonden|zegt|zei|trekt|trok|trokken|draagt|\
        kondigde|kondigt|verlengt|verlengde|verlengden|gemaakt",
    ),
    speakers: list!("ik|wij|we|u"),
    finite: list!(
        "ga|is|was|waren|wordt|werd|werden|heeft|had|hadden|zal|zou|zouden|kan|kon|konden|moet|moest|moesten|mag|mocht|\
        wil|wilde|wilden|gaat|ging|gingen|komt|kwam|kwamen|staat|stond|stonden|ligt|lag|blijft|bleef|bleven|houdt|hield|\
        hielden|doet|deed|deden|geeft|gaf|gaven|neemt|nam|namen|maakt|maakte|maakten|vindt|vond|ziet|zag|zagen|zegt|zei|\
        zegde|zegden|sprak|spraken|spreekt|stemt|stemde|krijgt|kreeg|kregen|loopt|liep|volgt|volgde|begint|begon|begonnen|\
        eindigt|eindigde|kondigt|kondigde|kondigden|stelt|stelde|stelden|riep|riepen|roept|leidt|leidde|levert|leverde|\
        leverden|stuurt|stuurde|zendt|zond|trekt|trok|trokken|draagt|droeg|legt|legde|brengt|bracht|brachten|beloofde|\
        beloofden|belooft|bevestigt|bevestigde|bevestigden|herhaalde|herhaalden|heb|ben|geldt|gold|duurt|duurde",
    ),
    participles: list!("gekomen"),
    joining: list!(
        "en|of|maar|dat|die|want|om|terwijl|omdat|zodat|nadat|voordat|indien|mits|wanneer|hoewel|zoals|toen|als|wat|\
        hoe|wie|waar|waarin|waarop|waarbij|waarvan|waarmee|waarover|–|-",
    ),
    articles: list!("de|het|een"),
    prepositions: list!(
        "van|voor|met|bij|door|naar|tegen|onder|tussen|op|over|namens|tijdens|volgens|conform|rond|sinds|inzake",
    ),
    idle: list!(
        "ook|nog|al|reeds|wel|dan|daarna|daarnaast|verder|voorts|tevens|bovendien|eveneens|inmiddels|recent|recentelijk|\
        onlangs|eerder|later|thans|nu|momenteel|mede|vervolgens|aansluitend|tegelijkertijd|hiermee|daarmee|daarom|dus|toch|\
        alsnog|sindsdien|hiervoor|daarvoor|daarin|hierin|hieraan|daaraan|hiertoe|daartoe|gisteren|vandaag|morgen|jl|a.s|\
        daarbij|hierbij|daarover|hierover|echter|namelijk|immers|ervoor|erna",
    ),
    months: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    kinds,
    dated: ("van", "in"),
    leading: "naar|naast|met|boven|na|onder|op|bij|ten aanzien|tijdens|in|tot|door|uit|via|binnen|volgens|over|aan|van|voor|per|vanaf|namens",
    pledge: ("Toezegging", " van "),
    bare: list!(
        "bestand|staakt-het-vuren|gevechtspauze|ao|aantal|informeren|bevestigen|beloven|voorstel|verklaring|inzet|start|einde|ingang|afspraak|pledge|besluit|aankondiging|afkondiging|vaststelling|lunch|diner|werklunch|debat|\
        overleg|brief|verslag|nota|notitie|rapport|motie|bezoek|gesprek|ontmoeting|telefoongesprek|verklaring|akkoord|\
        overeenkomst|verdrag|bijeenkomst|vergadering|zitting|sessie|conferentie|ceremonie|plechtigheid|oorlog|aanval|\
        wapenstilstand|verkiezingen|oefening|evaluatie|aanbod|voorstel|verzoek|uitnodiging|toezegging|termijn|geld|plannen|\
        plan|bijdrage|bijdragen|steun|norm|artikel|middelen|wetsvoorstel|behandeling|percentage|maatregelen|levering|opening|\
        verlenging|ondertekening|uitbreiding|toetreding|instemming|beantwoording|percentages|eenheden|troepen|functies|ervan",
    ),
};

fn kinds(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Summit => "NAVO-top",
        EventKind::Ministerial => "Ministeriële bijeenkomst",
        EventKind::Session => "Bijeenkomst",
        EventKind::Ceremony => "Plechtigheid",
        EventKind::Debate => "Debat in de Tweede Kamer",
        EventKind::Letter => "Brief aan de Kamer",
        EventKind::Motion => "Motie",
        EventKind::Visit => "Bezoek",
        EventKind::Call => "Gesprek",
        EventKind::Declaration => "Verklaring",
        EventKind::Accession => "Toetreding",
        EventKind::Conflict => "Gevechten",
        EventKind::Deadline => "Uiterste datum",
        EventKind::Other => "Gebeurtenis",
    }
}

//! The acts of Dutch.

use super::act::{Act, Row, Words};
use Act::*;

/// What is confirmed, repeated or kept when that binds.
const COMMITMENTS: &str = "afspra|toezegging|belofte|verklaring|pledge|norm|2%-norm|commitment|besluit|artikel|\
     steun|engagement|doelstelling|capaciteitsdoelstelling|verplichting|ondergrens|bijdrage|bereidheid|inzet|@te";
/// What is given when giving binds.
const GIFTS: &str = "bijdrage|steun|pakket|steunpakket|hulp|hulppakket|fonds|trustfonds|coalitie|missie|operatie|\
     eenheid|eenheden|brigade|bataljon|middelen|geld|munitie|training|materieel|troepen|inzet|programma|\
     initiatief|maatregel|sanctie|@amount";
/// What a party extends or widens.
const EFFORTS: &str = "bijdrage|steun|inzet|missie|deelname|mandaat|operatie|maatregel|aanwezigheid|training|eenheid|\
     toezegging|programma|samenwerking|stationering|presentie|budget|uitgaven|@sum";
/// What parliament asks with.
const REQUESTS: &str = "motie|moties|verzoek|toezegging|toezeggingen|amendement|wens|vraag|voorstel";

/// The rows: act, with, present, past, participle, joined, joined past, needs.
#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    // Promises.
    (Promise, "toe", "zeg|zegt|zeggen", "zegde|zegden|zei|zeiden", "toegezegd", "toezeg|toezegt|toezeggen", "toezegde|toezegden", ""),
    (Promise, "", "beloof|belooft|beloven", "beloofde|beloofden", "beloofd", "", "", ""),
    (Promise, "zich|ons|mij|me", "verplicht|verplichten", "verplichtte|verplichtten", "verplicht", "", "", ""),
    (Promise, "zich|ons|mij|me", "bind|bindt|binden", "bond|bonden", "gebonden", "", "", ""),
    (Promise, "zich|ons|mij|me", "committeer|committeert|committeren", "committeerde|committeerden", "gecommitteerd", "", "", ""),
    (Promise, "toezegging|toezeggingen|belofte|beloften", "doe|doet|doen|geef|geeft|geven", "deed|deden|gaf|gaven", "gedaan|gegeven", "", "", ""),
    (Promise, "vooruitzicht", "stel|stelt|stellen", "stelde|stelden", "gesteld", "", "", ""),
    // Announcements.
    (Announce, "aan", "kondig|kondigt|kondigen", "kondigde|kondigden", "aangekondigd", "aankondig|aankondigt|aankondigen", "aankondigde|aankondigden", "@gift"),
    (Announce, "bekend", "maak|maakt|maken", "maakte|maakten", "bekendgemaakt", "bekendmaak|bekendmaakt|bekendmaken", "bekendmaakte|bekendmaakten", "@gift"),
    (Announce, "", "voornemens", "", "", "", "", "@te"),
    // Offers and proposals.
    (Offer, "aan", "bied|biedt|bieden", "bood|boden", "aangeboden", "aanbied|aanbiedt|aanbieden", "aanbood|aanboden", ""),
    (Offer, "", "bereid", "", "", "", "", "@te"),
    (Propose, "voor", "stel|stelt|stellen", "stelde|stelden", "voorgesteld", "voorstelt|voorstellen", "voorstelde|voorstelden", ""),
    // Agreements.
    (Agree, "af", "spreek|spreekt|spreken", "sprak|spraken", "afgesproken", "afspreekt|afspreken", "afsprak", ""),
    (Agree, "overeen", "kom|komt|komen", "kwam|kwamen", "overeengekomen", "overeenkomt|overeenkomen", "overeenkwam|overeenkwamen", ""),
    (Agree, "afspraak|afspraken", "maak|maakt|maken", "maakte|maakten", "gemaakt", "", "", "@te|@sum"),
    (Agree, "", "", "", "geaccepteerd|aanvaard", "", "", "doelstelling|deze|taak|taken|verplichting|norm"),
    (Agree, "", "", "besloot|besloten", "besloten", "", "", "@te"),
    (Agree, "besluit", "neem|neemt|nemen", "", "", "", "", "@date"),
    (Consent, "in", "stem|stemt|stemmen", "stemde|stemden", "ingestemd", "instemt|instemmen", "instemde|instemden", "voorstel|norm|verhoging|bijdrage|@sum"),
    // Commitments said again.
    (Reaffirm, "", "bevestig|bevestigt|bevestigen|herbevestig|herbevestigt|herbevestigen", "bevestigde|bevestigden|herbevestigde|herbevestigden", "bevestigd|herbevestigd", "", "", COMMITMENTS),
    (Reaffirm, "", "herhaal|herhaalt|herhalen", "herhaalde|herhaalden", "herhaald", "", "", COMMITMENTS),
    (Reaffirm, "", "onderschrijf|onderschrijft|onderschrijven", "onderschreef|onderschreven", "onderschreven", "", "", "verklaring|norm|2%-norm|pledge|afspra|doelstelling|besluit|toezegging|commitment|ondergrens|@sum"),
    (Reaffirm, "", "bekrachtig|bekrachtigt|bekrachtigen", "bekrachtigde|bekrachtigden", "bekrachtigd", "", "", COMMITMENTS),
    (Reaffirm, "", "handhaaf|handhaaft|handhaven", "handhaafde|handhaafden", "gehandhaafd", "", "", COMMITMENTS),
    (Reaffirm, "na", "kom|komt|komen", "", "", "nakomt|nakomen", "", "afspra|toezegging|belofte|verplichting|norm"),
    (Reaffirm, "vast", "houd|houdt|houden", "hield|hielden", "vastgehouden", "vasthoudt|vasthouden", "", "afspra|toezegging|norm|doelstelling|@sum"),
    (Reaffirm, "", "vastberaden|vastbesloten", "", "", "", "", "@te"),
    (Reaffirm, "steunen|ondersteunen|bijstaan|financieren|bijdragen|leveren|trainen|helpen", "blijf|blijft|blijven", "", "", "", "", "@party"),
    (Utter, "uit", "spreek|spreekt|spreken", "sprak|spraken", "uitgesproken", "uitspreekt|uitspreken", "uitsprak", ""),
    // Calls.
    (Call, "op", "roep|roept|roepen", "riep|riepen", "opgeroepen", "oproept|oproepen", "opriep|opriepen", ""),
    (Call, "beroep|oproep", "doe|doet|doen", "deed|deden", "gedaan", "", "", ""),
    (Call, "aan", "dring|dringt|dringen", "drong|drongen", "aangedrongen", "aandringt|aandringen", "aandrong|aandrongen", ""),
    (Call, "aan", "spoor|spoort|sporen", "spoorde|spoorden", "aangespoord", "aanspoort|aansporen", "aanspoorde|aanspoorden", ""),
    (Call, "", "verzoekt|verzoeken", "verzochten", "", "", "", "@request"),
    // Money.
    (Allocate, "uit", "trek|trekt|trekken", "trok|trokken", "uitgetrokken", "uittrekt|uittrekken", "uittrok|uittrokken", "@sum|geld|middelen"),
    (Allocate, "vrij", "maak|maakt|maken", "maakte|maakten", "vrijgemaakt", "vrijmaakt|vrijmaken", "vrijmaakte|vrijmaakten", ""),
    (Allocate, "beschikbaar|beschikking", "stel|stelt|stellen", "stelde|stelden", "gesteld|beschikbaargesteld", "", "", ""),
    (Allocate, "", "reserveer|reserveert|reserveren", "reserveerde|reserveerden", "gereserveerd", "", "", "@sum|geld|middelen"),
    (Allocate, "voorjaarsnota|begroting|miljoenennota|najaarsnota|defensienota|coalitieakkoord|regeerakkoord|hoofdlijnenakkoord", "", "", "opgenomen|begroot|vastgelegd", "", "", "@sum"),
    (Allocate, "naar", "haal|haalt|halen", "haalde|haalden", "gehaald", "", "", "@money"),
    (Allocate, "", "investeer|investeert|investeren", "investeerde|investeerden", "geïnvesteerd", "", "", "@sum"),
    (Allocate, "", "besteed|besteedt|besteden", "", "", "", "", "@sum"),
    (Allocate, "", "verhoog|verhoogt|verhogen|verdubbel|verdubbelt|verdubbelen", "verhoogde|verhoogden|verdubbelde|verdubbelden", "verhoogd|verdubbeld", "", "", "bijdrage|steun|budget|uitgaven|defensie-uitgaven|begroting|inzet|aantal|@sum"),
    // What is asked of papers and plans, before the bare verbs that share a form.
    (Give, "in", "lever|levert|leveren|dien|dient|dienen", "", "", "inlevert|inleveren|indient|indienen", "", "@date"),
    (Send, "toe", "stuur|stuurt|sturen|zend|zendt|zenden", "", "toegestuurd|toegezonden", "toestuurt|toesturen|toezend|toezendt|toezenden|toestuur", "", ""),
    (Send, "voor", "leg|legt|leggen", "", "voorgelegd", "voorlegt|voorleggen", "", "@kamer"),
    (Send, "toekomen", "doe|doet|doen", "", "", "", "", "@kamer"),
    (Send, "appreciatie|reactie", "voorzie|voorziet|voorzien", "", "", "", "", ""),
    (Inform, "", "informeer|informeert|informeren", "", "geïnformeerd", "", "", "@kamer"),
    (Inform, "in", "licht|lichten", "", "ingelicht", "inlicht|inlichten", "", "@kamer"),
    (Inform, "", "rapporteer|rapporteert|rapporteren|bericht|berichten", "", "gerapporteerd|bericht", "", "", "@kamer"),
    (Inform, "terug", "kom|komt|komen|kom", "", "", "terugkom|terugkomt|terugkomen", "", "@kamer|brief|kamerbrief|verslag|@speaker"),
    (Inform, "orde", "stel|stelt|stellen", "", "", "", "", "@later"),
    (Receive, "", "ontvang|ontvangt|ontvangen", "", "", "", "", "@paper"),
    (Receive, "tegemoet", "zie|ziet|zien", "", "", "", "", "@paper"),
    (Follow, "", "volg|volgt|volgen", "", "", "", "", "@paper"),
    // Gifts.
    (Give, "bij", "draag|draagt|dragen", "droeg|droegen", "bijgedragen", "bijdraagt|bijdragen", "bijdroeg|bijdroegen", "@given"),
    (Give, "bijdrage", "lever|levert|leveren", "leverde|leverden", "geleverd", "", "", "@given"),
    (Give, "gereed|paraat|beschikbaar", "houd|houdt|houden", "", "", "", "", "@given"),
    (Give, "op", "zet|zetten|richt|richten", "", "", "oprichten|opricht", "", "coalitie|fonds|trustfonds|missie|programma|eenheid|brigade|centrum|hoofdkwartier|taskforce"),
    (Give, "over", "ga|gaat|gaan", "", "", "", "", "@amount"),
    (Give, "deel", "neem|neemt|nemen", "", "", "deelneemt|deelnemen", "", "@later"),
    (Give, "", "lever|levert|leveren|doneer|doneert|doneren|schenk|schenkt|schenken|verschaf|verschaft|verschaffen|verstrekt|verstrekken", "leverde|leverden|doneerde|doneerden|schonk|schonken", "geleverd|gedoneerd|geschonken|verstrekt|overgemaakt", "", "", "@given"),
    (Give, "", "koop|koopt|kopen|bestel|bestelt|bestellen|train|traint|trainen|financier|financiert|financieren|bouw|bouwt|bouwen", "", "", "", "", "@given"),
    (Give, "aan", "schaf|schaft|schaffen", "", "", "aanschaft|aanschaffen", "", "@given"),
    (Give, "", "vestig|vestigt|vestigen|stationeer|stationeert|stationeren|ontplooi|ontplooit|ontplooien", "", "", "", "", ""),
    (Give, "", "steunen|ondersteunen|bijstaan", "", "", "", "", "@later"),
    (Send, "", "stuur|stuurt|sturen|zend|zendt|zenden", "", "", "", "", "@kamer|@paper|@given"),
    (Extend, "", "verleng|verlengt|verlengen|continueer|continueert|continueren|intensiveer|intensiveert|intensiveren", "verlengde|verlengden", "verlengd", "", "", EFFORTS),
    (Extend, "voort", "zet|zetten", "", "", "voortzet|voortzetten", "", EFFORTS),
    (Extend, "uit", "breid|breidt|breiden", "", "", "uitbreidt|uitbreiden", "", EFFORTS),
    // Shares and sums reached.
    (Reach, "", "bereik|bereikt|bereiken|groei|groeit|groeien|stijg|stijgt|stijgen|toegroeien", "", "", "", "", "@sum"),
    (Reach, "uit", "kom|komt|komen|geef|geeft|geven", "", "", "uitkomt|uitkomen", "", "@sum"),
    // What became of motions and requests.
    (Carry, "uit", "voer|voert|voeren", "voerde|voerden", "uitgevoerd", "uitvoert|uitvoeren", "", REQUESTS),
    (Carry, "uitvoering|opvolging|invulling|gevolg|gehoor", "geef|geeft|geven", "gaf|gaven", "gegeven", "", "", REQUESTS),
    (Carry, "", "voldoe|voldoet|voldoen", "voldeed|voldeden", "voldaan", "", "", "motie|verzoek|toezegging|wens|daar"),
    (Carry, "over", "neem|neemt|nemen", "nam|namen", "overgenomen", "overneemt|overnemen", "", REQUESTS),
    (Refuse, "af", "wijs|wijst|wijzen", "wees|wezen", "afgewezen", "afwijst|afwijzen", "", REQUESTS),
    (Refuse, "", "ontraad|ontraadt|ontraden", "ontraadde", "ontraden", "", "", REQUESTS),
    (Impossible, "", "mogelijk", "", "", "", "", "@asked"),
    (Adopt, "meerderheid|steun", "krijg|krijgt|krijgen", "kreeg|kregen", "gekregen", "", "", "motie"),
    (Adopt, "", "", "", "aangenomen", "", "", "motie"),
];

/// What is given, for the test `@gift`.
pub(super) const GIFT: &str = GIFTS;

/// The small words.
pub(super) const WORDS: Words = Words {
    future: "zal|zullen|zult|gaat|gaan",
    perfect: "heeft|hebben|heb|had|hadden",
    passive: "wordt|worden|werd|werden|is|zijn|was|waren|ben",
    modal: "zou|zouden|kan|kunnen|kon|konden|mag|mogen|moet|moeten|moest|moesten|wil|willen|wilde|wilden|hoopt|hopen|\
            dient|dienen|hoeft|wenst|vraagt|vragen|vroeg|vroegen|overweegt|overwegen",
    negation: "niet|geen|niets|nimmer",
    content: "dat|om",
    embedded: "hoe|waarop|wanneer|indien|waarom|nadat|voordat|omdat|aangezien|hoewel",
    relative: "die|waarmee|waarvan|waarbij|waarin|waarvoor|waarover|waaronder|wat|wie",
    joining: "en|maar|of|dan",
    prepositions: "aan|van|voor|met|tot|bij|door|in|naar|tegen|onder|tussen|op|over|uit|namens|via|samen|tijdens|zonder|\
                   volgens|binnen|waaronder|inclusief|conform|jegens|rond|richting|mede|om|per|sinds|net",
    parliament: "kamer|kamers|u|parlement|staten-generaal|kamerleden|tweede kamer",
    papers: "brief|kamerbrief|verslag|nota|notitie|overzicht|rapportage|evaluatie|reactie|appreciatie|agenda|antwoord|\
             wetsvoorstel|goedkeuringswet|analyse|rapport|visie|plan|update|artikel-100|stand|terugkoppeling|bericht|\
             tijdlijn|actieplan|voorstel|verzamelbrief|beantwoording",
    new: "extra|aanvullend|nieuw|additionele|tweede|derde|permanent|bijkomend|verder|eerste|volgend",
    until: "uiterlijk|vóór|voor|tot|vanaf|per|binnen|ultimo|eind|medio|t/m",
};

//! The acts of Dutch.

use super::act::{Act, Row, Words};
use crate::list;
use crate::text::list::List;
use Act::*;

/// What is confirmed, repeated or kept when that binds.
const COMMITMENTS: &str = "afspra|toezegging|belofte|verklaring|pledge|norm|2%-norm|commitment|besluit|artikel|\
     steun|engagement|doelstelling|capaciteitsdoelstelling|verplichting|ondergrens|bijdrage|bereidheid|inzet|aanbod|\
     streven|ambitie|intentie|voornemen|overeenkomst|akkoord|compact|geen|nooit|@te|@amount|@inner";
/// What is given when giving binds.
const GIFTS: &str = "bijdrage|steun|pakket|steunpakket|hulp|hulppakket|fonds|trustfonds|coalitie|missie|operatie|\
     eenheid|eenheden|brigade|bataljon|middelen|geld|munitie|training|materieel|troepen|inzet|aandeel|programma|\
     initiatief|maatregel|sanctie|sluiting|verhoging|uitbreiding|verlenging|oprichting|levering|@amount|@goods";
/// What a party extends or widens.
const EFFORTS: &str = "bijdrage|steun|inzet|missie|deelname|mandaat|operatie|maatregel|aanwezigheid|training|eenheid|bewaking|\
     toezegging|programma|samenwerking|stationering|presentie|budget|financiering|uitgaven|hulp|bataljon|detachement|sancti|\
     overeenkomst|eenheden|troepen|resolute support|kfor|isaf|enhanced|luchtbewaking|patrouille|die|dit|deze|@sum|@goods|@gift";
/// The same for confirming, which also states facts.
const CONFIRMED: &str = "afspra|toezegging|belofte|verklaring|pledge|norm|2%-norm|commitment|besluit|artikel|\
     steun|engagement|doelstelling|capaciteitsdoelstelling|verplichting|ondergrens|bijdrage|bereidheid|inzet|aanbod|\
     streven|ambitie|intentie|voornemen|overeenkomst|akkoord|compact|geen|nooit|blijft|blijven|@te|@amount|@inner|niet";
/// What a plan, norm or package is called that several adopt.
const ADOPTED: &str = "doelstelling|capaciteitsdoelstelling|deze|taak|taken|verplichting|norm|pakket|steunpakket|\
     hulppakket|afspra|pledge|@amount";

/// The lists that rows name as what they need.
pub(super) const LISTS: &[(&str, &str)] =
    &[("@commitments", COMMITMENTS), ("@efforts", EFFORTS), ("@confirmed", CONFIRMED), ("@adopted", ADOPTED)];

/// The rows: the act, then with, present, past, participle, joined, joined past and needs, divided by `;`.
#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    // Promises.
    (Promise, "toe;zeg|zegt|zeggen;zegde|zegden|zei|zeiden;toegezegd;toezeg|toezegt|toezeggen;toezegde|toezegden;"),
    (Promise, ";beloof|belooft|beloven|garandeer|garandeert|garanderen;beloofde|beloofden|garandeerde|garandeerden;beloofd|gegarandeerd;;;"),
    (Promise, "zich|ons|mij|me;verplicht|verplichten;verplichtte|verplichtten;verplicht;;;"),
    (Promise, "zich|ons|mij|me;bind|bindt|binden|verbind|verbindt|verbinden;bond|bonden|verbond|verbonden;gebonden|verbonden;;;aan|@te"),
    (Promise, "zich|ons|mij|me;committeer|committeert|committeren;committeerde|committeerden;gecommitteerd;;;"),
    (Promise, ";verzeker|verzekert|verzekeren|zweer|zweert|zweren|bezweer|bezweert|bezweren;verzekerde|verzekerden|zwoer|zwoeren|bezwoer|bezwoeren;verzekerd|gezworen|bezworen;;;@te|@inner|@date|@that&zal|@that&zullen|@that&blijf"),
    (Promise, "woord;geef|geeft|geven;gaf|gaven;gegeven;;;@te|@inner|@that&zal|@that&zullen"),
    (Promise, "aan;meld|meldt|melden;meldde|meldden;aangemeld;aanmeldt|aanmelden;;@goods"),
    (Promise, "zich|ons|mij|me;leg|legt|leggen;legde|legden;vastgelegd;vastlegt|vastleggen;vastlegde|vastlegden;zich&vast|ons&vast|mij&vast|me&vast"),
    (Promise, "toezegging|toezeggingen|belofte|beloften|verzekering|verzekeringen|garantie|garanties;doe|doet|doen|geef|geeft|geven;deed|deden|gaf|gaven;gedaan|gegeven;;;"),
    (Promise, "zich;neem|neemt|nemen;nam|namen;genomen;;;op"),
    (Promise, "verplichting|verplichtingen|verbintenis|verbintenissen;ga|gaat|gaan;ging|gingen;aangegaan;aangaan;;"),
    (Promise, "garant|borg;sta|staat|staan|stel|stelt|stellen;stond|stonden|stelde|stelden;gesteld;;;"),
    (Promise, "in;schrijf|schrijft|schrijven|tekent|tekenen;schreef|schreven|tekende|tekenden;ingeschreven|ingetekend;inschrijft|inschrijven|intekent|intekenen;;@goods|@sum"),
    // Announcements.
    (Announce, "aan;kondig|kondigt|kondigen;kondigde|kondigden;aangekondigd;aankondig|aankondigt|aankondigen;aankondigde|aankondigden;@gift"),
    (Announce, "bekend;maak|maakt|maken;maakte|maakten;bekendgemaakt;bekendmaak|bekendmaakt|bekendmaken;bekendmaakte|bekendmaakten;@gift"),
    (Announce, "vooruitzicht;stel|stelt|stellen;stelde|stelden;gesteld;;;"),
    (Announce, "melding|kond;maak|maakt|maken|doe|doet|doen;maakte|maakten|deed|deden;gemaakt|gedaan;;;@gift"),
    (Announce, "weten;laat|laten;liet|lieten;laten;;;@gives"),
    (Announce, "aan;geef|geeft|geven;gaf|gaven;aangegeven;aangeeft;aangaf|aangaven;@gives"),
    (Announce, ";meld|meldt|melden;meldde|meldden;gemeld;;;@gives"),
    (Announce, "kennen;geef|geeft|geven;gaf|gaven;gegeven;;;@gives"),
    (Announce, "mee;deelt|delen;deelde|deelden;meegedeeld|medegedeeld;meedelen|mededelen;;@gives"),
    (Announce, "voor;neem|neemt|nemen;nam|namen;voorgenomen;voorneemt;;@te&zich|@te&ons|@te&mij"),
    (Announce, "ernaar|naar;streef|streeft|streven;streefde|streefden;;;;@te&@share|@te&norm|@te&gemiddelde|@share"),
    (Announce, ";zegt|zeggen;zei|zeiden;;;;@te&zullen"),
    (Announce, ";mik|mikt|mikken;mikte|mikten;gemikt;;;@share|@sum"),
    (Announce, ";verwacht|verwachten;verwachtte|verwachtten;;;;@te&@share|@te&@goods"),
    (Announce, ";onthul|onthult|onthullen|presenteer|presenteert|presenteren;onthulde|onthulden|presenteerde|presenteerden;onthuld|gepresenteerd;;;@sum|pakket|steunpakket|hulppakket"),
    (Announce, ";plan;;;;;@te"),
    (Announce, ";voornemens;;;;;@te"),
    // Offers and proposals.
    (Offer, "aan;bied|biedt|bieden;bood|boden;aangeboden;aanbied|aanbiedt|aanbieden;aanbood|aanboden;"),
    (Offer, ";bereid;;;;;@te"),
    (Offer, "klaar|gereed;sta|staat|staan;stond|stonden;;;;@te"),
    (Offer, "tafel;leg|legt|leggen;legde|legden;gelegd;;;@sum|@goods"),
    (Propose, ";opper|oppert|opperen|suggereer|suggereert|suggereren;opperde|opperden|suggereerde|suggereerden;geopperd|gesuggereerd;;;@te|@sum|@inner"),
    (Propose, "voor;stel|stelt|stellen;stelde|stelden;voorgesteld;voorstelt|voorstellen;voorstelde|voorstelden;"),
    (Propose, "voorstel;doe|doet|doen|lig|ligt;deed|deden|lag;gedaan;;;@te|@sum"),
    // Agreements.
    (Agree, "af;spreek|spreekt|spreken;sprak|spraken;afgesproken;afspreekt|afspreken;afsprak;"),
    (Agree, "overeen;kom|komt|komen;kwam|kwamen;overeengekomen;overeenkomt|overeenkomen;overeenkwam|overeenkwamen;"),
    (Agree, "afspraak|afspraken;maak|maakt|maken;maakte|maakten;gemaakt;;;@te|@sum|over"),
    (Agree, "eens;word|wordt|worden;werd|werden;geworden;;;@te|over"),
    (Agree, "overeenstemming|akkoord;bereik|bereikt|bereiken;bereikte|bereikten;bereikt;;;@te|@sum|over"),
    (Agree, "vast;stel|stelt|stellen;stelde|stelden;vastgesteld;vaststelt|vaststellen;vaststelde|vaststelden;@sum|actieplan|doelstelling|pakket"),
    (Agree, "goedkeuring|instemming|fiat;hecht|hechten|geef|geeft|geven|verleent|verlenen;hechtte|hechtten|gaf|gaven|verleende|verleenden;gehecht|gegeven|verleend;;;aan|voor|@te"),
    (Agree, "akkoord;ga|gaat|gaan;ging|gingen;gegaan;;;"),
    (Agree, ";accepteer|accepteert|accepteren|aanvaardt|aanvaarden;accepteerde|accepteerden|aanvaardde|aanvaardden;geaccepteerd|aanvaard;;;@adopted"),
    (Agree, "goed;keur|keurt|keuren;keurde|keurden;goedgekeurd;goedkeurt|goedkeuren;goedkeurde|goedkeurden;@sum|pakket|steunpakket|hulppakket|levering|uitzending|inzet|verhoging|norm|doelstelling|plan|missie|bijdrage|verkoop|aankoop"),
    (Agree, "aan;neem|neemt|nemen;nam|namen;aangenomen;aanneemt|aannemen;;actieplan|pakket|steunpakket|strategie|richtlijn|doelstelling"),
    (Agree, "opdracht;krijgt|krijgen;kreeg|kregen;gekregen;;;@te"),
    (Agree, "startsein;geef|geeft|geven;gaf|gaven;gegeven;;;voor|tot"),
    (Agree, "varen;laat|laten;liet|lieten;laten;;;blokkade|verzet|veto|bezwaar|bezwaren"),
    (Agree, "licht;geef|geeft|geven;gaf|gaven;gegeven;;;groen"),
    (Agree, "doel|doelen;stel|stelt|stellen;stelde|stelden;gesteld;;;@te|@sum"),
    (Agree, "opdracht;geef|geeft|geven|verleent|verlenen;gaf|gaven|verleende|verleenden;gegeven|verleend;;;@te|tot|voor"),
    (Agree, "overeenkomst|akkoord|pact|contract|convenant|memorandum|verklaring|intentieverklaring|samenwerkingsovereenkomst;sluit|sluiten|teken|tekent|tekenen|onderteken|ondertekent|ondertekenen;sloot|sloten|tekende|tekenden|ondertekende|ondertekenden;gesloten|getekend|ondertekend;;;@te|@sum|over|voor|tot|@later"),
    (Agree, "zich|ons;sluit|sluiten|voeg|voegt|voegen;sloot|sloten|voegde|voegden;aangesloten|gevoegd;aansluit|aansluiten;;coalitie|initiatief|programma|project|consortium|operatie|missie|verklaring|bij|daarbij|hierbij"),
    (Agree, ";beslis|beslist|beslissen;besliste|beslisten;;;;@te|@inner"),
    (Agree, ";besluit|besluiten;besloot|besloten;besloten;;;@te|@that|@toe"),
    (Agree, ";;;bepaald|vastgelegd;;;@that"),
    (Agree, "over;neem|neemt|nemen;nam|namen;overgenomen;overneemt|overnemen;;doelstelling|taak|taken|aanbeveling"),
    (Agree, "op;geef|geeft|geven;gaf|gaven;opgegeven;opgeeft|opgeven;;verzet|blokkade|veto|weerstand"),
    (Agree, "op;schort|schorten;schortte|schortten;opgeschort;opschort|opschorten;;samenwerking|verdrag|deelname"),
    (Agree, ";;bestelde|bestelden;besteld;;;@amount"),
    (Agree, "handtekening|handtekeningen;zet|zetten;zette|zetten;gezet;;;onder"),
    (Agree, ";tekent|tekenen;tekende|tekenden;getekend;;;@sum"),
    (Agree, "besluit;neem|neemt|nemen;;;;;@date|@shall"),
    (Agree, "besluit;;nam|namen;genomen;;;@te"),
    (Consent, "in;stem|stemt|stemmen;stemde|stemden;ingestemd;instemt|instemmen;;@counted|toetreding|project|plan|actieplan|plannen|verdedigingsplan|concept|oprichting|uitzending|inzet|deelname|voorstel|norm|verhoging|bijdrage|pakket|hulppakket|steunpakket|verlenging|uitbreiding|uitnodiging|overdracht|verzoek|verkoop|@sum"),
    // Commitments said again.
    (Reaffirm, ";bevestig|bevestigt|bevestigen|herbevestig|herbevestigt|herbevestigen;bevestigde|bevestigden|herbevestigde|herbevestigden;bevestigd|herbevestigd;;;@confirmed"),
    (Reaffirm, "steun|solidariteit;betuig|betuigt|betuigen;betuigde|betuigden;betuigd;;;"),
    (Reaffirm, ";herhaal|herhaalt|herhalen;herhaalde|herhaalden;herhaald;;;@commitments"),
    (Reaffirm, ";herhaal|herhaalt|herhalen|bevestigt|bevestigen;herhaalde|herhaalden|bevestigde|bevestigden;herhaald|bevestigd;;;@that&zal|@that&zullen"),
    (Reaffirm, "lid;herhaal|herhaalt|herhalen|bevestigt|bevestigen;herhaalde|herhaalden|bevestigde|bevestigden;herhaald|bevestigd;;;@that&wordt"),
    (Reaffirm, ";onderschrijf|onderschrijft|onderschrijven;onderschreef|onderschreven;onderschreven;;;verklaring|norm|2%-norm|pledge|afspra|doelstelling|besluit|toezegging|commitment|ondergrens|compact|overeenkomst|akkoord|@sum"),
    (Reaffirm, ";bekrachtig|bekrachtigt|bekrachtigen;bekrachtigde|bekrachtigden;bekrachtigd;;;@commitments"),
    (Reaffirm, ";hernieuw|hernieuwt|hernieuwen;hernieuwde|hernieuwden;hernieuwd;;;@commitments"),
    (Reaffirm, ";handhaaf|handhaaft|handhaven;handhaafde|handhaafden;gehandhaafd;;;@commitments"),
    (Reaffirm, "na;kom|komt|komen;kwam|kwamen;nagekomen;nakomt|nakomen;nakwam|nakwamen;afspra|toezegging|belofte|verplichting|norm"),
    (Reaffirm, "gestand;doe|doet|doen;;;;;"),
    (Reaffirm, "vast;houd|houdt|houden;hield|hielden;vastgehouden;vasthoudt|vasthouden;;aan|eraan|daaraan|hieraan"),
    (Reaffirm, "waar;maak|maakt|maken;maakte|maakten;waargemaakt;waarmaakt|waarmaken;;belofte|toezegging|afspra"),
    (Reaffirm, "vasthouden;blijf|blijft|blijven;bleef|bleven;;;;aan|eraan"),
    (Reaffirm, "opgeschort|bevroren|gesloten|open;blijf|blijft|blijven;bleef|bleven;;;;samenwerking|betrekking|sanctie|deur"),
    (Reaffirm, "pal;sta|staat|staan;stond|stonden;gestaan;;;voor|achter"),
    (Reaffirm, "achter;sta|staat|staan|blijf|blijft|blijven;;;;;afspra|norm|toezegging|pledge|doelstelling|belofte|@sum"),
    (Reaffirm, "onverkort|onverminderd;geldt|gelden|blijft|blijven;gold;;;;afspra|norm|toezegging|pledge|doelstelling|belofte|@sum"),
    (Reaffirm, "overeind|kracht;blijf|blijft|blijven|sta|staat|staan;bleef|bleven;gebleven;;;afspra|norm|toezegging|pledge|doelstelling|belofte|boodschap|besluit|aanbod|steun|@sum"),
    (Reaffirm, "zich|ons;schaar|schaart|scharen;schaarde|schaarden;geschaard;;;achter"),
    (Reaffirm, "zich|ons;houd|houdt|houden;hield|hielden;gehouden;;;afspra|norm|toezegging|verplichting|belofte"),
    (Reaffirm, "trouw;blijf|blijft|blijven;bleef|bleven;gebleven;;;afspra|norm|toezegging|verplichting|belofte"),
    (Reaffirm, "beschikbaar|gestationeerd|aanwezig|actief|paraat;blijf|blijft|blijven;;;;;@sum|@later"),
    (Reaffirm, "gecommitteerd|gebonden|verbonden;blijf|blijft|blijven;bleef|bleven;gebleven;;;"),
    (Reaffirm, "gecommitteerd;is|zijn|ben;was|waren;;;;norm|2%-norm|@sum|afspra|doelstelling"),
    (Reaffirm, ";vastberaden|vastbesloten;;;;;@te"),
    (Reaffirm, "steunen|ondersteunen|bijstaan|financieren|bijdragen|leveren|trainen|helpen|deelnemen|meedoen|opleiden|investeren|geven|sturen|verstrekken|verlenen|versterken|verdedigen|bewaken|besteden|beschermen|begeleiden|adviseren;blijf|blijft|blijven;;;;;@party"),
    (Reaffirm, ";;;gehouden;;;afspra"),
    (Utter, "uit;spreek|spreekt|spreken;sprak|spraken;uitgesproken;uitspreekt|uitspreken;uitsprak;verwachting|hoop|wens|steun|bereidheid|voornemen|intentie|commitment|@te"),
    // Calls.
    (Call, "op;roep|roept|roepen;riep|riepen;opgeroepen;oproept|oproepen;opriep|opriepen;"),
    (Call, "beroep|oproep;doe|doet|doen;deed|deden;gedaan;;;"),
    (Call, "aan;dring|dringt|dringen;drong|drongen;aangedrongen;aandringt|aandringen;aandrong|aandrongen;"),
    (Call, "aan;spoor|spoort|sporen;spoorde|spoorden;aangespoord;aanspoort|aansporen;aanspoorde|aanspoorden;"),
    (Call, "aan;spreek|spreekt|spreken;sprak|spraken;aangesproken;aanspreekt|aanspreken;;op|daarop|hierop|hierover|daarover|@te"),
    (Call, "aan;moedig|moedigt|moedigen;moedigde|moedigden;aangemoedigd;aanmoedigt|aanmoedigen;;@te|tot"),
    (Call, "uit;nodig|nodigt|nodigen;nodigde|nodigden;uitgenodigd;uitnodigt|uitnodigen;;@te"),
    (Call, ";verwacht|verwachten;verwachtte|verwachtten;verwacht;;;@of&@that|@of&@te|@of&@sum|@of&bijdrage"),
    (Call, ";waarschuw|waarschuwt|waarschuwen;waarschuwde|waarschuwden;gewaarschuwd;;;niet&@te"),
    (Call, "hart;druk|drukt|drukken;drukte|drukten;gedrukt;;;@te|@inner"),
    (Call, "oproep|verzoek|beroep|appel;richt|richten;richtte|richtten;gericht;;;@te|om|tot"),
    (Call, "op;draag|draagt|dragen;droeg|droegen;opgedragen;;;@te"),
    (Call, ";verlang|verlangt|verlangen;verlangde|verlangden;verlangd;;;@te|@inner|@that|van"),
    (Call, ";sommeer|sommeert|sommeren|smeek|smeekt|smeken;sommeerde|sommeerden|smeekte|smeekten;gesommeerd;;;@te|om"),
    (Call, ";vraagt|vragen|verzoekt|verzoeken;vroeg|vroegen|verzocht|verzochten;gevraagd|verzocht;;;@asks"),
    (Call, ";maan|maant|manen;maande|maanden;gemaand|aangemaand;;;@te|tot"),
    (Call, ";bepleit|bepleiten;bepleitte|bepleitten;bepleit;;;@te|@sum|@goods|programma"),
    (Call, ";eist|eisen;eiste|eisten;geëist;;;"),
    // Money.
    (Allocate, "uit;trek|trekt|trekken;trok|trokken;uitgetrokken;uittrekt|uittrekken;uittrok|uittrokken;@sum|geld|middelen"),
    (Allocate, "vrij;maak|maakt|maken;maakte|maakten;vrijgemaakt;vrijmaakt|vrijmaken;vrijmaakte|vrijmaakten;"),
    (Allocate, "beschikbaar|beschikking;stel|stelt|stellen;stelde|stelden;gesteld|beschikbaargesteld;;;"),
    (Allocate, ";reserveer|reserveert|reserveren;reserveerde|reserveerden;gereserveerd|bestemd;;;@sum|geld|middelen"),
    (Allocate, "voorjaarsnota|begroting|miljoenennota|najaarsnota|defensienota|coalitieakkoord|regeerakkoord|hoofdlijnenakkoord;;;opgenomen|begroot|vastgelegd|gezet;;;@sum"),
    (Allocate, "naar;haal|haalt|halen;haalde|haalden;gehaald;;;@money"),
    (Allocate, "toe;voeg|voegt|voegen|ken|kent|kennen;voegde|voegden|kende|kenden;toegevoegd|toegekend;toevoegt|toevoegen|toekent|toekennen;toevoegde|toevoegden;@sum"),
    (Allocate, "in;leg|legt|leggen;legde|legden;ingelegd;inlegt|inleggen;inlegde|inlegden;@sum"),
    (Allocate, "bij;leg|legt|leggen|pas|past|passen;legde|legden;bijgelegd;bijlegt|bijleggen;;@sum"),
    (Allocate, "rekening;neem|neemt|nemen;nam|namen;genomen;;;"),
    (Allocate, "tegenover|naast;stel|stelt|stellen;stelde|stelden;gesteld;;;@sum|@goods"),
    (Allocate, "bijeen|op;breng|brengt|brengen;bracht|brachten;bijeengebracht|opgebracht;opbrengt|opbrengen;opbracht|opbrachten|bijeenbracht|bijeenbrachten;@sum"),
    (Allocate, ";komt;;;;;@money&extra"),
    (Allocate, ";zit|zitten;;;;;@money&begroting|@money&jaarsnota|@money&miljoenennota|@money&akkoord"),
    (Allocate, "uit;geef|geeft|geven;gaf|gaven;uitgegeven;uitgeeft|uitgeven;;@money"),
    (Allocate, ";beschikbaar;;;;;@sum"),
    (Allocate, "over;maak|maakt|maken;maakte|maakten;overgemaakt;overmaakt|overmaken;;@sum"),
    (Allocate, ";investeer|investeert|investeren|stort|storten;investeerde|investeerden|stortte|stortten;geïnvesteerd|gestort;;;@sum"),
    (Allocate, ";besteed|besteedt|besteden|betaal|betaalt|betalen;;;;;@sum|@goods"),
    (Allocate, ";steek|steekt|steken;betaalde|betaalden|stak|staken;gefinancierd|bekostigd|gestoken;;;@money"),
    (Allocate, "klaarstaan|klaarliggen;heeft|hebben;;;;;@money"),
    (Allocate, "met;kom|komt|komen;kwam|kwamen;gekomen;;;@money|pakket|steunpakket|hulppakket"),
    (Allocate, "zeker|veilig;stel|stelt|stellen;stelde|stelden;gesteld;;;@money|financiering"),
    (Allocate, "opzij|apart;zet|zetten|leg|legt|leggen;zette|zetten|legde|legden;gezet|gelegd|opzijgezet|opzijgelegd;;;@sum|geld|middelen"),
    (Allocate, "bij;doe|doet|doen|kom|komt|komen;deed|deden|kwam|kwamen;bijgedaan|bijgekomen;bijkomt|bijkomen;;@money"),
    (Allocate, "voor;schiet|schieten;schoot|schoten;voorgeschoten;voorschiet|voorschieten;;@money"),
    (Allocate, "uit;keer|keert|keren;keerde|keerden;uitgekeerd;uitkeert|uitkeren;;@money"),
    (Allocate, "kosten|lasten;draag|draagt|dragen|vergoed|vergoedt|vergoeden|dek|dekt|dekken;;gedragen|vergoed|gedekt;;;@later|@money"),
    (Allocate, "aandeel|bijdrage|inleg;bedraagt|bedragen|beloopt|belopen;;;;;@money"),
    (Allocate, ";;;betaald|uitbetaald|overgemaakt;;;@money"),
    (Allocate, ";spendeer|spendeert|spenderen|subsidieer|subsidieert|subsidiëren;spendeerde|spendeerden|subsidieerde|subsidieerden;gespendeerd|gesubsidieerd;;;@sum"),
    (Allocate, "op;trek|trekt|trekken|hoog|hoogt|hogen;trok|trokken;opgetrokken|opgehoogd;optrekt|optrekken|ophoogt|ophogen;;@sum"),
    (Allocate, ";verhoog|verhoogt|verhogen|verdubbel|verdubbelt|verdubbelen|verdrievoudig|verdrievoudigt|verdrievoudigen;verhoogde|verhoogden|verdubbelde|verdubbelden|verdrievoudigde|verdrievoudigden;verhoogd|verdubbeld|verdrievoudigd;;;bijdrage|steun|budget|uitgaven|defensie-uitgaven|begroting|inzet|aantal|aanwezigheid|presentie|productie|hulp|@sum|@goods"),
    (Allocate, "naar;gaat|gaan|vloeit|vloeien;ging|gingen;gegaan;;;@sum"),
    (Allocate, "op;loop|loopt|lopen;liep|liepen;opgelopen;oploopt|oplopen;;toezegging"),
    // What is asked of papers and plans, before the bare verbs that share a form.
    (Give, "in;lever|levert|leveren|dien|dient|dienen;;ingeleverd|ingediend;inlevert|inleveren|indient|indienen;;@date"),
    (Send, "toe;stuur|stuurt|sturen|zend|zendt|zenden;;toegestuurd|toegezonden;toestuurt|toesturen|toezend|toezendt|toezenden|toestuur;;"),
    (Send, "voor;leg|legt|leggen;;voorgelegd;voorlegt|voorleggen;;@kamer|goedkeuring|plan|@paper|@date"),
    (Follow, "toe;ga|gaat|gaan|kom|komt|komen;;;toegaan|toegaat;;@kamer"),
    (Send, "toekomen;doe|doet|doen;;;;;@kamer"),
    (Send, "appreciatie|reactie;voorzie|voorziet|voorzien;;;;;"),
    (Inform, "verslag;doe|doet|doen|breng|brengt|brengen;;gedaan|uitgebracht;;;@kamer|@shall&van|@shall&over"),
    (Inform, ";informeer|informeert|informeren;;geïnformeerd;;;@kamer"),
    (Inform, "in;ga|gaat|gaan;;ingegaan;ingaat|ingaan;;toegezegd|toezegging|motie|verzoek|verzocht|gevraagd"),
    (Inform, ";beantwoorden;;;;;@shall&vraag|@shall&vragen"),
    (Inform, "bij;praat|praten;;bijgepraat;bijpraat|bijpraten;;@kamer"),
    (Inform, "in;licht|lichten;;ingelicht;inlicht|inlichten;;@kamer"),
    (Inform, "kennis;stel|stelt|stellen|geef|geeft|geven;;gesteld|gegeven;;;@kamer"),
    (Inform, "weten;laat|laten;;;;;@kamer"),
    (Inform, "briefing|technische|toelichting|uitsluitsel|inzage|inzicht;geef|geeft|geven|verschaf|verschaft|verschaffen|verzorg|verzorgt|verzorgen|organiseer|organiseert|organiseren;;gegeven|verschaft|verzorgd|georganiseerd;;;@kamer"),
    (Inform, "verantwoording;leg|legt|leggen;;afgelegd;;;@kamer"),
    (Inform, ";deelt|delen|bericht|berichten|raadpleeg|raadpleegt|raadplegen;;gedeeld|medegedeeld|meegedeeld|geraadpleegd;;;@kamer|@shall&@speaker"),
    (Send, ";publiceer|publiceert|publiceren|presenteer|presenteert|presenteren;;gepubliceerd;;;@paper&@later|defensienota&@later"),
    (Send, "openbaar;maak|maakt|maken;;gemaakt;;;@paper&@later"),
    (Send, "met;kom|komt|komen;;;;;@paper&@later"),
    (Inform, "ernaar;streef|streeft|streven;;;;;@te&@kamer"),
    (Send, "naar;kom|komt|komen|gaat|gaan;;;;;@kamer|@paper&raad&state|wet&raad&state"),
    (Inform, ";rapporteer|rapporteert|rapporteren|bericht|berichten;;gerapporteerd|bericht;;;@kamer|schriftelijk&@date"),
    (Inform, "hoogte;houd|houdt|houden|stel|stelt|stellen|breng|brengt|brengen;;gehouden|gesteld|gebracht;;;@kamer"),
    (Inform, "terug;kom|komt|komen;;;terugkom|terugkomt|terugkomen;;@kamer|brief|kamerbrief|verslag|@speaker|@date"),
    (Inform, "orde;stel|stelt|stellen;;;;;@later"),
    (Receive, ";ontvang|ontvangt|ontvangen|krijg|krijgt|krijgen|bereikt|bereiken;;;;;@paper&@kamer|@date&@kamer"),
    (Receive, "aan;tref|treft|treffen;;aangetroffen;aantreft|aantreffen;;@paper|bijgaand|bijlage|gevraagd"),
    (Receive, ";verwachten;;;;;@paper&u"),
    (Receive, "tegemoet;zie|ziet|zien;;;tegemoetziet|tegemoetzien;;@paper"),
    (Follow, "er|kant;kom|komt|komen;;;;;@paper"),
    (Follow, ";volg|volgt|volgen|verschijnt;;;;;@paper|aanbod|voorstel"),
    // Gifts.
    (Give, "bij;draag|draagt|dragen;droeg|droegen;bijgedragen;bijdraagt|bijdragen;bijdroeg|bijdroegen;@given"),
    (Give, "bijdrage;lever|levert|leveren;leverde|leverden;geleverd;;;@given"),
    (Give, "gereed|paraat|beschikbaar|stand-by|stand;houd|houdt|houden;;;;;@given"),
    (Give, "aan;houd|houdt|houden;;;aanhoudt|aanhouden;;@given"),
    (Give, "van;krijg|krijgt|krijgen|ontvang|ontvangt|ontvangen;kreeg|kregen|ontving|ontvingen;gekregen|ontvangen;;;@given"),
    (Give, "met;volg|volgt|volgen;volgde|volgden;;;;@money"),
    (Give, "op;zet|zetten|richt|richten;;opgezet|opgericht;oprichten|opricht|opzet|opzetten;;@goods|coalitie|trustfonds|programma|opleiding|taskforce|academie|school|werkgroep"),
    (Give, "over;ga|gaat|gaan;;;;;@amount"),
    (Give, "naar;gaat|gaan|vertrekt|vertrekken;;;;;@counted"),
    (Give, ";leidt|leiden;;;;;@date&@goods"),
    (Give, ";meebetalen|meefinancieren;;;;;@shall"),
    (Give, "over;draag|draagt|dragen|neem|neemt|nemen;;;overdraagt|overdragen|overneemt|overnemen;;@goods|coördinatie&@later"),
    (Give, "steun|hulp|bijstand|onderdak|assistentie|begeleiding|bescherming;verleen|verleent|verlenen|bied|biedt|bieden;;verleend|geboden;;;@given"),
    (Give, "leiding|bevel|commando|voorzitterschap|coördinatie;neem|neemt|nemen|voer|voert|voeren|krijg|krijgt|krijgen;;;;;@later|zich"),
    (Give, "terug;keer|keert|keren;;;terugkeert|terugkeren;;@later|@counted"),
    (Give, "mee;doe|doet|doen|werk|werkt|werken;;;meedoet|meedoen|meewerkt|meewerken;;@later|@sum"),
    (Give, "vertrekken|deelnemen;gaat|gaan;;;;;@counted"),
    (Give, "deel;neem|neemt|nemen;;;deelneemt|deelnemen;;@later|@sum"),
    (Give, "in;zet|zetten;;;inzet|inzetten;;@goods"),
    (Give, "in;breng|brengt|brengen;bracht|brachten;ingebracht;inbrengt|inbrengen;;@goods|@sum"),
    (Give, ";;;gesteund|ondersteund;;;@counted|@sum"),
    (Give, "open;stel|stelt|stellen;stelde|stelden;opengesteld;openstelt|openstellen;;@goods|haven|luchtruim|grens|vliegveld|markt"),
    (Give, "voortouw;neem|neemt|nemen;nam|namen;genomen;;;bij|met|in"),
    (Give, "begin|aanvang|start;maak|maakt|maken;;gemaakt;;;@later"),
    (Give, "af;sta|staat|staan;;;afstaat|afstaan;;@goods"),
    (Give, "af;los|lost|lossen;;afgelost;aflost|aflossen;;@later"),
    (Give, "op;leid|leidt|leiden|vang|vangt|vangen;;;opleidt|opleiden|opvangt|opvangen;;@given"),
    (Give, "uit;zend|zendt|zenden;;uitgezonden;uitzendt|uitzenden;;@given"),
    (Give, "aan;schaf|schaft|schaffen;;;aanschaft|aanschaffen;;@given"),
    (Reach, "uit;kom|komt|komen|geef|geeft|geven;;;uitkomt|uitkomen|uitgeeft|uitgeven;;@share"),
    (Reach, "toe;groei|groeit|groeien;;;toegroeit|toegroeien;;@sum"),
    (Give, ";lever|levert|leveren|doneer|doneert|doneren|schenk|schenkt|schenken|verschaf|verschaft|verschaffen|verstrekt|verstrekken|geef|geeft|geven;leverde|leverden|doneerde|doneerden|schonk|schonken|gaf|gaven;geleverd|gedoneerd|geschonken|verstrekt|overgemaakt|gegeven|uitgegeven;;;@given"),
    (Give, ";overhandig|overhandigt|overhandigen|verkoop|verkoopt|verkopen|leen|leent|lenen|verscheep|verscheept|verschepen|repareer|repareert|repareren|vervang|vervangt|vervangen|bewapen|bewapent|bewapenen|produceer|produceert|produceren;;;;;@given"),
    (Give, ";koop|koopt|kopen|bestel|bestelt|bestellen|ontwikkel|ontwikkelt|ontwikkelen|vergoed|vergoedt|vergoeden|legeren|legert|train|traint|trainen|financier|financiert|financieren|bouw|bouwt|bouwen|bekostig|bekostigt|bekostigen;;;;;@given"),
    (Give, "leiding|bevel|commando|gastheerschap;teken|tekent|tekenen;tekende|tekenden;getekend;;;voor"),
    (Give, ";vestig|vestigt|vestigen|stationeer|stationeert|stationeren|ontplooi|ontplooit|ontplooien|huisvest|huisvesten|open|opent|openen|plaatst|plaatsen|verplaats|verplaatst|verplaatsen;;gestationeerd|ontplooid|gevestigd|gehuisvest;;;@goods"),
    (Give, ";bemant|bemannen|vul|vult|vullen|detacheer|detacheert|detacheren|beschermt|beschermen|bewaakt|bewaken;;;;;@goods"),
    (Give, ";houd|houdt|houden;;;;;@counted|aanwezigheid|presentie"),
    (Give, ";komen|vertrekken|blijven|arriveren;;;;;@counted"),
    (Give, ";komt|blijf|blijft|vertrekt;;;;;@counted&@later|@counted&@goods"),
    (Give, ";steunen|ondersteunen|bijstaan|verankert|verankeren;;;;;@later"),
    (Send, ";stuur|stuurt|sturen|zend|zendt|zenden;;;;;@kamer|@paper|@given"),
    (Extend, ";verleng|verlengt|verlengen|continueer|continueert|continueren|intensiveer|intensiveert|intensiveren;verlengde|verlengden;verlengd|gecontinueerd|geïntensiveerd;;;@efforts"),
    (Extend, ";vergroot|vergroten|versterk|versterkt|versterken;;vergroot|versterkt;;;@later|@counted"),
    (Extend, "op;voer|voert|voeren|schroef|schroeft|schroeven;voerde|voerden|schroefde|schroefden;opgevoerd|opgeschroefd;opvoert|opvoeren|opschroeft|opschroeven;;@efforts"),
    (Extend, "staan|achter|gestationeerd|zitten|blijven;laat|laten;liet|lieten;;;;@goods&@date"),
    (Extend, ";vertrek|vertrekt|vertrekken|verlaat|verlaten;;;;;@denied"),
    (Extend, "terug;trek|trekt|trekken;;;terugtrekt|terugtrekken;;@denied"),
    (Extend, "steun|hulp|bijstand|medewerking;onthoudt|onthouden;onthield|onthielden;onthouden;;;@denied"),
    (Extend, "voort;zet|zetten;;voortgezet;voortzet|voortzetten;;@efforts"),
    (Extend, "uit;breid|breidt|breiden;;uitgebreid;uitbreidt|uitbreiden;;@efforts"),
    // Deeds that are no gift.
    (Do, ";beëindig|beëindigt|beëindigen|staak|staakt|staken|verminder|vermindert|verminderen|halveer|halveert|halveren;;beëindigd|gestaakt|verminderd|gehalveerd;;;@later|deelname|bijdrage|inzet|missie|steun"),
    (Do, "terug;trek|trekt|trekken;;teruggetrokken;terugtrekt|terugtrekken;;@later|@counted|missie|operatie"),
    (Do, "met;stop|stopt;stopte|stopten;gestopt;;;missie|operatie|deelname|training|uitzending"),
    (Do, "toe;treed|treedt|treden;;;toetreedt|toetreden;;@later|coalitie|programma"),
    (Do, "op;leg|legt|leggen|hef|heft|heffen|schort|schorten;;opgelegd|opgeheven|opgeschort;oplegt|opleggen|opheft|opheffen|opschort|opschorten;;@later"),
    (Do, "aan;vul|vult|vullen|scherp|scherpt|scherpen|pas|past|passen;;aangevuld|aangescherpt|aangepast;aanvult|aanvullen|aanscherpt|aanscherpen|aanpast|aanpassen;;@later"),
    (Do, ";ratificeer|ratificeert|ratificeren|moderniseer|moderniseert|moderniseren|ontmantel|ontmantelt|ontmantelen;;geratificeerd|gemoderniseerd|ontmanteld;;;@later"),
    (Do, ";ontwikkelen|ondertekenen|erkennen|steunen|ondersteunen|bevorderen|zorgen|zorgdragen|toezien|versnellen|verkorten|verbeteren|vereenvoudigen|coördineren|opzetten|starten|schrappen|afschaffen|verbieden|toestaan|toelaten|betrekken|tegenhouden|blokkeren|afronden|voltooien|voorbereiden|nakomen|naleven|herstellen|hervatten|intrekken|bezuinigen|opruimen|vrijgeven|aanleggen|vernieuwen|bestrijden|delen|antwoorden|waarmaken|reageren|optreden|ingrijpen|samenwerken|uitwisselen|verdedigen|eerbiedigen|respecteren|herzien|actualiseren|patrouilleren|begeleiden|escorteren|roteren|herbevoorraden|overnemen|beschermen|uitwerken|opstellen|invoeren|oefenen;;;;;@shall"),
    (Do, ";aankaarten|agenderen|inbrengen|opbrengen|overbrengen|uitspreken|bezien|onderzoeken|nagaan|uitzoeken|inspannen|bepleiten|pleiten|opnemen|toelichten|overleggen;;;;;@shall&@speaker"),
    (Do, "sprake|orde|agenda|aandacht;breng|brengt|brengen|zetten|plaatsen|stellen;;gebracht|gezet|geplaatst;;;@shall&@speaker"),
    (Do, ";;;hervat|heropend|ingetrokken|stopgezet|ingevoerd|ingesteld;;;@shall|@denied"),
    (Do, "uit;werk|werkt|werken;;uitgewerkt;uitwerkt|uitwerken;;@later"),
    (Refuse, "mee|deel;doe|doet|doen|neem|neemt|nemen;deed|deden|nam|namen;;;;@denied"),
    (Do, "verrichten|uitvoeren|opstellen|instellen;laat|laten;;;;;@speaker"),
    (Do, ";herzie|herziet|herzien|herijk|herijkt|herijken;;herzien|herijkt;;;@shall"),
    (Extend, "door;loop|loopt|lopen;;;doorloopt|doorlopen;;@date"),
    (Reaffirm, ";verklaar|verklaart|verklaren|onderstreep|onderstreept|onderstrepen;verklaarde|verklaarden|onderstreepte|onderstreepten;verklaard|onderstreept;;;@that&onomkeerbaar|@that&nooit"),
    (Refuse, ";wens|wenst|wensen;wenste|wensten;;;;@refuses"),
    (Agree, "op;hef|heft|heffen;hief|hieven;opgeheven;;;veto|blokkade|bezwaar|bezwaren"),
    (Refuse, "nee;zeg|zegt|zeggen;zei|zeiden;gezegd;;;tegen|op"),
    (Refuse, "boot;houd|houdt|houden;hield|hielden;gehouden;;;af"),
    (Refuse, "afwijzend|negatief|ontkennend;reageer|reageert|reageren|antwoord|antwoordt|antwoorden|beslis|beslist;reageerde|reageerden|antwoordde|antwoordden|besliste|beslisten;gereageerd|geantwoord|beslist;;;"),
    (Refuse, ";blokkeer|blokkeert;blokkeerde|blokkeerden;geblokkeerd;;;plan|voorstel|besluit|toetreding|verklaring|steun|levering"),
    (Refuse, "hand;wijs|wijst|wijzen;wees|wezen;gewezen;;;van"),
    (Refuse, ";plannen|voornemen|intentie;;;;;@none"),
    (Refuse, ";sprake|orde;;;;;@none"),
    (Refuse, "vooruit;loop|loopt|lopen;liep|liepen;vooruitgelopen;vooruitloopt|vooruitlopen;;@denied&op"),
    (Refuse, ";voel|voelt|voelen;voelde|voelden;;;;@denied&voor"),
    (Refuse, "aanleiding|noodzaak|reden|ruimte|grond|heil;zie|ziet|zien;zag|zagen;gezien;;;@denied&@te|@denied&in|@denied&voor"),
    (Refuse, "nodig|wenselijk|opportuun|verstandig|zinvol|aangewezen|noodzakelijk|raadzaam|passend;acht|achten;achtte|achtten;geacht;;;@denied&@te"),
    (Refuse, "verder;gaat|gaan;ging|gingen;gegaan;;;@denied&@share|@denied&dan"),
    (Refuse, "af;wijk|wijkt|wijken;week|weken;afgeweken;afwijkt|afwijken;;@denied&van"),
    (Refuse, ";;bedankte|bedankten;;;;eer|voor"),
    (Refuse, ";steun|steunt|steunen;steunde|steunden;gesteund;;;@denied"),
    (Refuse, "over;neem|neemt|nemen;nam|namen;overgenomen;overneemt|overnemen;;@denied&voorstel|@denied&aanbeveling|@denied&suggestie"),
    (Refuse, ";weiger|weigert|weigeren;weigerde|weigerden;geweigerd;;;@te"),
    (Refuse, "vastpinnen|vastleggen;laat|laten;liet|lieten;;;;@denied"),
    (Refuse, "zich|ons;onthoud|onthoudt|onthouden;onthield|onthielden;onthouden;;;van|aan"),
    (Refuse, "af;zie|ziet|zien;zag|zagen;afgezien;afziet|afzien;;van"),
    (Refuse, "uit;sluit|sluiten;sloot|sloten;uitgesloten;uitsluit|uitsluiten;;"),
    (Refuse, "in;ga|gaat|gaan;ging|gingen;ingegaan;ingaat|ingaan;;@denied&op|@denied&daar|@denied&hier"),
    (Refuse, "mededeling|mededelingen|uitspraak|uitspraken;doe|doet|doen;deed|deden;;;;@denied"),
    (Refuse, "af;wijs|wijst|wijzen;wees|wezen;afgewezen;afwijst|afwijzen;;"),
    // Shares and sums reached.
    (Reach, ";voldoe|voldoet|voldoen;;;;;@sum|norm|navo-norm|2%-norm|bbp-norm|ondergrens|drempel|afspra"),
    (Reach, ";bereik|bereikt|bereiken|groei|groeit|groeien|stijg|stijgt|stijgen|toegroeien|haal|haalt|halen;;;;;@sum|norm|2%-norm|bbp-norm|ondergrens|drempel"),
];

/// What is given, for the test `@gift`.
pub(super) const GIFT: &List = list!(GIFTS);

/// Goods and people that states give, for the test `@goods`; a compound counts by its end.
pub(super) const GOODS: &List = list!(
    "gevechtsgroep|vlootgroep|flitsmacht|taakgroep|vlootverband|satelliet|satellieten|sensoren|ijsbreker|ijsbrekers|lanceerinstallatie|lanceerinstallaties|mig-29's|vliegtuig|helikopter|tank|voertuig|raket|drone|toestel|houwitser|fregat|fregatten|schip|schepen|marineschip|mijnenjager|mijnenjagers|onderzeeboot|onderzeeboten|\
     bataljon|bataljons|compagnie|compagnieën|brigade|brigades|eskader|eskaders|peloton|divisie|eenheid|eenheden|\
     detachement|militairen|troepen|soldaten|manschappen|instructeurs|adviseurs|trainers|officieren|stafofficieren|\
     functies|mariniers|tanks|voertuigen|raketten|kernraketten|systeem|systemen|munitie|granaten|drones|houwitsers|toestellen|\
     vliegtuigen|jachtvliegtuigen|helikopters|f-16's|f-35's|patriots|batterij|batterijen|radar|radars|hoofdkwartier|centrum|\
     kantoor|liaisonkantoor|bureau|training|trainingen|trainingsmissie|missie|bevel|leiding|commando|personeel|bijdrage|steun|\
     hulp|hulpgoederen|pakket|fonds|generatoren|winterkleding|uitrusting|middelen|capaciteiten|materieel|wapens|\
     kernwapens|veldhospitaal|veldhospitalen|team|norm|mijnenveger|mijnenvegers|bergingsvoertuig|pantser|pantserhouwitser|kanon|kanonnen|verdedigingslinie|vliegbasis|kazerne|depot|depots|munitiefabriek|contingent|contingenten|munitiedepot|geschut|vuurmond|vuurmonden|\
     ambulance|ambulances|apaches|leopards|chinooks|cougars|transportvliegtuig|gevechtsvliegtuig|flottielje|onderzeebootjager|tanker|vlieger|vliegers|piloten|genisten|genie|\
     artsen|medici|staf|luchtafweer|luchtverdediging|kruisraket|kruisraketten|brandstof|noodaggregaten|transformatoren|prothesen|brug|bruggen",
);

/// The small words.
pub(super) const WORDS: Words = Words {
    future: list!("zal|zullen|zult|gaat|gaan"),
    perfect: list!("heeft|hebben|heb|had|hadden"),
    passive: list!("wordt|worden|werd|werden|is|zijn|was|waren|ben"),
    modal: list!(
        "zou|zouden|kan|kunt|kunnen|kon|konden|mag|mogen|moet|moeten|moest|moesten|wil|willen|wilde|wilden|hoopt|hopen|\
            dient|dienen|hoeft|wenst|vraagt|vragen|vroeg|vroegen|overweegt|overwegen",
    ),
    negation: list!("niet|geen|niets|nimmer|noch|evenmin"),
    content: list!("dat|om"),
    embedded: list!(
        "zodra|tenzij|mits|totdat|zoals|hoe|hoeveel|waarop|wanneer|indien|waarom|nadat|voordat|omdat|aangezien|hoewel",
    ),
    relative: list!("die|hetgeen|waarmee|waarvan|waarbij|waarin|waarvoor|waarover|waaronder|wat|wie"),
    joining: list!("en|maar|of|dan"),
    prepositions: list!(
        "aan|van|voor|met|tot|bij|door|in|naar|tegen|boven|onder|tussen|op|over|uit|namens|via|samen|tijdens|zonder|\
                   volgens|binnen|waaronder|inclusief|conform|jegens|rond|richting|mede|om|per|sinds|net|vanuit|dankzij|ondanks|omtrent|rondom|naast|behalve",
    ),
    ends: list!(",|;|:|(|)|.|voert|voldoet|beschouw|beschouwt|geef|geeft|neemt|komt|wijst|hiermee"),
    parliament: list!(
        "kamer|kamers|u|parlement|staten-generaal|kamerleden|commissie|lid|kamerlid|kamercommissie",
    ),
    papers: list!(
        "brief|kamerbrief|verslag|nota|notitie|overzicht|lijst|rapportage|evaluatie|reactie|appreciatie|agenda|antwoord|\
             wetsvoorstel|goedkeuringswet|analyse|rapport|visie|plan|update|artikel-100|stand|terugkoppeling|bericht|\
             tijdlijn|actieplan|briefing|afschrift|voorstel|verzamelbrief|beantwoording|inzage",
    ),
    new: list!("extra|aanvullend|nieuw|additionele|tweede|derde|permanent|bijkomend|verder|eerste|volgend",),
    until: list!("nog|uiterlijk|vóór|voor|tot|vanaf|per|binnen|ultimo|eind|medio|t/m"),
};

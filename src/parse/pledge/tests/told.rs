//! What is told of as pledged: in a clause at the end, before its noun, behind a sum, of a state whose name
//! leads the paragraph.

use super::check;
use crate::model::Language;

const NL: &[(&str, &[&str])] = &[
    (
        "Nederland leverde vorige week zes tanks, zoals toegezegd in maart.",
        &["fulfilled contribution Nederland: Nederland leverde zes tanks; 6 tanks @2018-03"],
    ),
    (
        "De brigade is eind dit jaar op volle sterkte, zo herhaalde minister Von der Leyen tijdens haar bezoek.",
        &["reaffirmed contribution minister Von der Leyen: Brigade is op volle sterkte →2018~"],
    ),
    (
        "Besteedde in 2017 1,8% van het bbp, zoals beloofd.",
        &["fulfilled spending bondgenoten: Besteedde 1,8% van het bbp; 1.8 %BBP"],
    ),
    ("De trainers blijven niet, zoals eerder besloten.", &[]),
    ("Het was druk, zoals verwacht.", &[]),
    ("De zitting liep uit, zoals de minister had beloofd.", &[]),
    (
        "De in Wales aangekondigde aankoop van acht extra F-35's is rond.",
        &["fulfilled contribution bondgenoten: Aankoop van acht extra F-35's; 8 f-35's"],
    ),
    (
        "De op 4 april aangekondigde EUR 70 miljoen voor het fonds is geheel voldaan.",
        &["fulfilled contribution bondgenoten: EUR 70 miljoen voor het fonds; 70000000 EUR @2018-04-04"],
    ),
    (
        "De in maart beloofde EUR 20 miljoen is nog niet overgemaakt.",
        &["made contribution bondgenoten: EUR 20 miljoen; 20000000 EUR @2018-03"],
    ),
    (
        "Canada – Van de in maart toegezegde EUR 9 miljard is alles uitgegeven.",
        &["fulfilled contribution Canada: EUR 9 miljard; 9000000000 EUR @2018-03"],
    ),
    (
        "Hongarije – Draagt niet bij aan het fonds.",
        &["declined contribution Hongarije: Bijdrage aan het fonds"],
    ),
    (
        "De overdracht van acht tanks aan Oekraïne is voorzien voor het najaar.",
        &["announced contribution bondgenoten: Acht tanks aan Oekraïne; 8 tanks →2018-23"],
    ),
    ("De levering van de vlag is voorzien voor het najaar.", &[]),
    (
        "De minister heeft zich niet tot een jaartal verbonden.",
        &["declined political minister: Minister heeft zich niet tot een jaartal verbonden"],
    ),
    (
        "De minister verzekerde dat Nederlandse troepen onder geen beding de grens overgaan.",
        &["made political minister: Nederlandse troepen onder geen beding de grens overgaan"],
    ),
    (
        "Rome legde het Amerikaanse verzoek naast zich neer.",
        &["declined political Rome: Rome legde het Amerikaanse verzoek naast zich neer"],
    ),
    (
        "Een Deense radareenheid blijft tot en met het najaar in Letland.",
        &["announced contribution Denemarken: Deense radareenheid blijft in Letland →2018-23"],
    ),
    (
        "De afspraak van Wales staat niet ter discussie.",
        &["reaffirmed political bondgenoten: Afspraak van Wales staat niet ter discussie"],
    ),
    ("Het verslag staat niet ter discussie.", &[]),
    (
        "Noorwegen zal met 80 tot 100 militairen deel uitmaken van de brigade.",
        &["announced contribution Noorwegen: 80 tot 100 militairen van de brigade; 80 militairen"],
    ),
    ("Nederland maakt deel uit van de kopgroep.", &[]),
    (
        "Vanaf volgende maand laat de NAVO patrouillevliegtuigen boven de Oostzee vliegen.",
        &["announced contribution NAVO: NAVO laat patrouillevliegtuigen boven de Oostzee vliegen →2018-08"],
    ),
    (
        "In Brussel viel het besluit de missie in Kosovo ook in 2019 voort te zetten.",
        &["made political bondgenoten: Missie in Kosovo voortzetten →2019"],
    ),
    (
        "Het kabinet beslist volgend jaar over de fregatten, waarvoor EUR 90 miljoen is vrijgemaakt.",
        &["made contribution kabinet: EUR 90 miljoen; 90000000 EUR"],
    ),
    (
        "Ik zegde het lid Jansen toe na te gaan of de bouw van ziekenhuizen meetelt voor de 2%.",
        &["made parliamentary minister: Nagaan of de bouw van ziekenhuizen meetelt voor de 2%"],
    ),
    (
        "Frankrijk en België hielden de planning tegen. De secretaris-generaal riep hen vorige week op hun verzet te staken.",
        &["called-for political Frankrijk en België: Verzet staken @2018-06-25/2018-07-01"],
    ),
    (
        "De slotverklaring riep Rusland op de afspraken van Minsk na te leven.",
        &["called-for political Rusland: Afspraken van Minsk naleven"],
    ),
    (
        "Geen steun kreeg een Turks verzoek om meer schepen te sturen.",
        &["declined contribution bondgenoten: Meer schepen sturen"],
    ),
    (
        "De vijfde rapportage, die u vóór 1 september toekomt, gaat hierop in.",
        &["announced parliamentary kabinet: Rapportage aan de Kamer →2018-09-01"],
    ),
    (
        "De premier zegde zijn ambtgenoot toe dat Nederland verband en tenten levert.",
        &["made contribution Nederland: Verband en tenten levert"],
    ),
    ("In Ramstein zijn 14 tanks toegezegd.", &["made contribution bondgenoten: 14 tanks; 14 tanks"]),
    (
        "De premier heeft zijn extra vliegtuigen aangeboden.",
        &["proposed contribution premier: Extra vliegtuigen"],
    ),
    (
        "Van Noorse en Deense zijde zijn tien tanks aangeboden.",
        &["proposed contribution Noorwegen en Denemarken: Tien tanks; 10 tanks"],
    ),
    ("Aan de andere zijde stond een tank.", &[]),
    (
        "Het belangrijkste besluit betreft de stationering van vier bataljons in Polen.",
        &["made contribution bondgenoten: Stationering van vier bataljons in Polen; 4 bataljons"],
    ),
    ("Het besluit betreft de begroting.", &[]),
    (
        "Voor Nederland gaat het om een bedrag van EUR 20 miljoen per jaar.",
        &["made contribution Nederland: EUR 20 miljoen per jaar; 20000000 EUR"],
    ),
    ("Daarbij gaat het om EUR 20 miljoen.", &[]),
    (
        "Hongarije draagt niet bij aan PURL en heeft ook deelname aan de missie afgewezen.",
        &[
            "declined contribution Hongarije: Hongarije draagt niet bij aan PURL",
            "declined political Hongarije: Hongarije heeft deelname aan de missie afgewezen",
        ],
    ),
    ("Dit draagt niet bij aan de stabiliteit.", &[]),
    ("De ministers spraken donderdag met de landen die aan de missie bijdragen.", &[]),
    (
        "De top in Wales was op 4 en 5 september 2014. De in Wales toegezegde EUR 5 miljoen is overgemaakt.",
        &["fulfilled contribution kabinet: EUR 5 miljoen; 5000000 EUR @2014-09-04/2014-09-05"],
    ),
    (
        "Het kabinet stuurde op 7 mei een brief. Daarin belooft de minister twee fregatten te sturen.",
        &["made contribution minister: Twee fregatten sturen; 2 fregatten @2018-05-07"],
    ),
    ("De stoelen die in Wales stonden, zijn weg.", &[]),
];
const EN: &[(&str, &[&str])] = &[
    (
        "The office in Riga has been open since May, as promised to President Levits in 2016.",
        &["fulfilled contribution Allies: Office in Riga has been open @2016"],
    ),
    (
        "The mission will come down to 800 troops in January, as Ministers resolved in April.",
        &["made contribution Ministers: Mission will come down to 800 troops; 800 troops @2018-04 →2019-01"],
    ),
    (
        "The brigade will be at full strength next year, as Germany announced in May.",
        &["announced contribution Germany: Brigade will be at full strength @2018-05 →2019"],
    ),
    ("As agreed, the ministers met again in the evening.", &[]),
    ("The room was full, as the minister announced.", &[]),
    ("The mission may come down to 800 troops in January, as Ministers agreed.", &[]),
    (
        "The USD 4 million pledged by Belgium in the spring has arrived.",
        &["fulfilled contribution Belgium: USD 4 million; 4000000 USD @2018-21"],
    ),
    (
        "The USD 4 million pledged by Belgium has not been paid.",
        &["made contribution Belgium: USD 4 million; 4000000 USD @"],
    ),
    (
        "Ministers reiterated that Georgia would be invited and that its accession should take effect by April 2020.",
        &[
            "reaffirmed political Georgia: Commitment by Ministers →2020-04",
            "reaffirmed political Georgia: Accession should take effect →2020-04",
        ],
    ),
    (
        "France and Italy proposed that a second team be sent at once; this was turned down.",
        &["declined contribution France and Italy: Second team"],
    ),
    (
        "Denmark confirmed that it will join the new command as soon as that is complete.",
        &["reaffirmed contribution Denmark: Join the new command as soon as that is complete"],
    ),
    ("Denmark confirmed that it joined the new command.", &[]),
    (
        "Norway will put USD 12 million into demining this year.",
        &["announced contribution Norway: USD 12 million into demining; 12000000 USD →2018"],
    ),
    (
        "Iceland made clear that its lead in the mission will end on 1 August 2019.",
        &["announced contribution Iceland: Lead in the mission end →2019-08-01"],
    ),
    ("The thinking behind the announcement by Iceland of 17 May on missile defence was explained.", &[]),
    (
        "The Afghan authorities were urged to act firmly against smuggling.",
        &["called-for political authorities: Act firmly against smuggling"],
    ),
    (
        "President Aliyev promised to remove the missiles from the border.",
        &["made political President Aliyev: Remove the missiles from the border"],
    ),
];

#[test]
fn dutch_pledges_told_of() {
    check(Language::Dutch, NL);
}

#[test]
fn english_pledges_told_of() {
    check(Language::English, EN);
}

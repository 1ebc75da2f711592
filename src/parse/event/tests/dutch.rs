//! Dutch sentences of our own, with the events that a reader expects of each.

use super::check;

#[test]
fn meetings_by_noun_and_by_verb() {
    check(&[
        (
            "De NAVO-top in Praag op {21 en 22 november 2002=2002-11-21/2002-11-22} nodigde zeven landen uit.",
            &["summit 2002-11-21/2002-11-22 NAVO-top in Praag"],
        ),
        (
            "De ministers van Defensie kwamen op {15 juni 2022=2022-06-15} bijeen in Brussel.",
            &["ministerial 2022-06-15 Bijeenkomst van de ministers van Defensie in Brussel"],
        ),
        (
            "De staatshoofden en regeringsleiders kwamen op {24 maart 2022=2022-03-24} in Brussel bijeen.",
            &["summit 2022-03-24 Bijeenkomst van de staatshoofden en regeringsleiders in Brussel"],
        ),
        ("In {juni 2021=2021-06} vond in Brussel een top plaats.", &["summit 2021-06 Top in Brussel"]),
        (
            "Op {3 mei=2023-05-03} vergaderde de NAVO-Oekraïne Raad over de luchtverdediging.",
            &["session 2023-05-03 NAVO-Oekraïne Raad over de luchtverdediging"],
        ),
        (
            "De ministers spraken {gisteren=2023-05-09} tijdens het diner over China.",
            &["session 2023-05-09 Diner over China"],
        ),
        (
            "Op {2 mei=2023-05-02} is er een seminar over cyberveiligheid in Tallinn.",
            &["session 2023-05-02 Seminar over cyberveiligheid in Tallinn"],
        ),
        (
            "Minister Bos sprak op {8 mei=2023-05-08} met minister Baerbock over munitie.",
            &["call 2023-05-08 Gesprek met minister Baerbock"],
        ),
        (
            "Premier Maas belde op {7 mei=2023-05-07} met president Zelensky.",
            &["call 2023-05-07 Telefoongesprek met president Zelensky"],
        ),
        (
            "Minister Bos bezocht op {6 mei=2023-05-06} de troepen in Litouwen.",
            &["visit 2023-05-06 Bezoek van Minister Bos aan de troepen"],
        ),
        (
            "De vlaggenceremonie vond op {9 mei=2023-05-09} plaats bij het hoofdkwartier.",
            &["ceremony 2023-05-09 Vlaggenceremonie van 9 mei"],
        ),
    ]);
}

#[test]
fn parliament_and_its_papers() {
    check(&[
        (
            "Tijdens het commissiedebat van {22 maart 2023=2023-03-22} vroeg de heer Sjoerdsma hiernaar.",
            &["debate 2023-03-22 Commissiedebat van 22 maart 2023"],
        ),
        (
            "De Tweede Kamer debatteerde op {19 april=2023-04-19} over de begroting.",
            &["debate 2023-04-19 Debat over de begroting"],
        ),
        (
            "Bij brief van {3 maart 2023=2023-03-03} over de F-16 is de Kamer geïnformeerd.",
            &["letter 2023-03-03 Brief over de F-16"],
        ),
        (
            "De motie van het lid Van Wijngaarden c.s. over munitie is op {4 april=2023-04-04} aangenomen.",
            &["motion 2023-04-04 Motie-Van Wijngaarden c.s. over munitie"],
        ),
        (
            "De motie-Boswijk ({14 februari jl.=2023-02-14}) wordt uitgevoerd.",
            &["motion 2023-02-14 Motie-Boswijk"],
        ),
        (
            "De Kamer wordt vóór {1 juli=2023-07-01} geïnformeerd over de kosten van de missie.",
            &["deadline 2023-07-01 Brief aan de Kamer over de kosten van de missie"],
        ),
        (
            "In het {derde kwartaal van 2023=2023-35} ontvangt de Kamer een brief over de reservisten.",
            &["letter 2023-35 Brief over de reservisten"],
        ),
        (
            "De Kamer is hierover bij brief (Kamerstuk 29 521, nr. 451, d.d. {6 april 2023=2023-04-06}) geïnformeerd.",
            &["letter 2023-04-06 Brief aan de Kamer"],
        ),
    ]);
}

#[test]
fn acts_and_their_parties() {
    check(&[
        (
            "Op {18 mei 2022=2022-05-18} dienden Finland en Zweden een verzoek in.",
            &["other 2022-05-18 Indiening van een verzoek door Finland en Zweden"],
        ),
        (
            "Noord-Macedonië trad op {27 maart 2020=2020-03-27} toe tot de NAVO.",
            &["accession 2020-03-27 Toetreding van Noord-Macedonië"],
        ),
        ("Spanje werd in {1982=1982} lid van de NAVO.", &["accession 1982 Toetreding van Spanje"]),
        (
            "Rusland viel Georgië op {8 augustus 2008=2008-08-08} aan.",
            &["conflict 2008-08-08 Aanval op Georgië door Rusland"],
        ),
        (
            "Rusland viel Georgië op {8 augustus 2008=2008-08-08} binnen.",
            &["conflict 2008-08-08 Inval van Rusland in Georgië"],
        ),
        (
            "Een raket trof op {8 juli 2024=2024-07-08} een ziekenhuis in Kyiv.",
            &["conflict 2024-07-08 Raket trof een ziekenhuis in Kyiv"],
        ),
        (
            "Op {22 juni 2012=2012-06-22} werd een Turks toestel neergeschoten.",
            &["conflict 2012-06-22 Neerhalen van een Turks toestel"],
        ),
        (
            "Het kabinet kondigde op {5 april=2023-04-05} de levering van radars aan.",
            &["declaration 2023-04-05 Aankondiging van de levering van radars door het kabinet"],
        ),
        (
            "Zij stelden op {29 juni 2022=2022-06-29} een nieuw plan vast.",
            &["declaration 2022-06-29 Vaststelling van een nieuw plan"],
        ),
        ("De missie eindigt op {31 december 2023=2023-12-31}.", &["deadline 2023-12-31 Einde van de missie"]),
        ("De opleiding begint in {september=2023-09}.", &["other 2023-09 Start van de opleiding"]),
        ("Het fonds werd in {2021=2021} opgericht.", &["other 2021 Oprichting van het fonds"]),
        (
            "Nederland tekende op {3 mei=2023-05-03} een verdrag met Polen.",
            &["ceremony 2023-05-03 Ondertekening van een verdrag door Nederland"],
        ),
        (
            "Frankrijk levert {eind 2023=2023~} twaalf houwitsers aan Oekraïne.",
            &["other 2023~ Levering van twaalf houwitsers door Frankrijk aan Oekraïne"],
        ),
        (
            "Bondgenoten moeten uiterlijk {1 juni=2023-06-01} hun plannen indienen.",
            &["deadline 2023-06-01 Indiening van hun plannen door bondgenoten"],
        ),
        (
            "De illegale annexatie van de Krim in {maart 2014=2014-03} veranderde Europa.",
            &["conflict 2014-03 Illegale annexatie van de Krim"],
        ),
    ]);
}

#[test]
fn dates_that_are_no_event() {
    check(&[
        ("Den Haag, {4 mei 2023=2023-05-04}", &[]),
        ("Voor {2024=2024} is EUR 50 miljoen beschikbaar.", &[]),
        ("In {2022=2022} was dat 1,6% van het bbp.", &[]),
        ("De samenstelling, stand per {1 mei 2023=2023-05-01}, staat op de website.", &[]),
        ("Het kabinet acht dat {dit jaar=2023} niet wenselijk.", &[]),
        ("Nederland steunt Oekraïne.", &[]),
        ("", &[]),
    ]);
}

//! The examples in the documentation of the recognisers, and sentences and reports that test the
//! stages together.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::model::Language;
use crate::text::CleanText;

/// The words and values of the dates of a text.
fn read(text: &str, language: Language, reference: Option<Day>) -> Vec<(String, String)> {
    let text = CleanText::new(text);
    let mut document = Document::new(&text);
    document.language = language;
    let dates = dates(&document, reference);
    let words = |date: &FoundDate| document.slice(date.range.clone()).to_owned();
    dates.found.iter().map(|date| (words(date), date.value.to_string())).collect()
}

/// The values of the dates of a Dutch text, divided by blanks.
fn values(text: &str, reference: Option<Day>) -> String {
    let found = read(text, Language::Dutch, reference);
    found.into_iter().map(|(_, value)| value).collect::<Vec<_>>().join(" ")
}

fn day(text: &str) -> Option<Day> {
    text.parse::<Edtf>().ok().and_then(Edtf::first)
}

/// Every row `| language | words | values |` in the documentation of a recogniser: all dates of the words
/// give the values in order, and where there is one value, the marked words are its expression.
#[test]
fn the_documented_forms_are_read() {
    let files = [
        include_str!("form/counted.rs"),
        include_str!("form/day.rs"),
        include_str!("form/numeric.rs"),
        include_str!("form/part.rs"),
        include_str!("form/period.rs"),
        include_str!("form/weekday.rs"),
        include_str!("form/year.rs"),
    ];
    let mut wrong = Vec::new();
    let mut rows = 0;
    for line in files.iter().flat_map(|file| file.lines()) {
        let (language, row) = match (line.strip_prefix("/// | nl | "), line.strip_prefix("/// | en | ")) {
            (Some(row), _) => (Language::Dutch, row),
            (_, Some(row)) => (Language::English, row),
            _ => continue,
        };
        let (words, values) = row.strip_suffix('|').unwrap().rsplit_once(" | ").unwrap();
        let found = read(&words.replace('`', ""), language, day("2023-04-05"));
        let values: Vec<_> = values.split_whitespace().collect();
        let same = found.iter().map(|(_, value)| value).eq(&values);
        let marked = words.split('`').nth(1).filter(|_| values.len() == 1);
        let spans = marked.is_none_or(|marked| found.iter().any(|(words, _)| words == marked));
        rows += 1;
        if !same || !spans {
            wrong.push(format!("{words}: {values:?}, but read {found:?}"));
        }
    }
    assert!(rows > 200, "only {rows} rows");
    assert!(wrong.is_empty(), "{} of {rows} rows:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_only_looks_like_a_date_is_none() {
    for text in [
        "Kamerstuk 28 676, nr. 430, en Kamerstuk 36 200 V, nr. 73.",
        "De reflectiegroep NAVO 2030 en de Agenda 2030 gaan over Horizon 2020.",
        "Een groei van 2% naar 20%, een 360-graden benadering en de 2%-norm.",
        "Het kost EUR 2014 miljoen, of 2024 miljoen euro, of $ 2015.",
        "De VN-Veiligheidsraad nam resolutie 1973 aan, na artikel 5 en artikelen 4 en 6.",
        "Ruim 2000 militairen en 1990 soldaten, van wie er zo velen bleven.",
        "De Tweede Kamer en de Eerste Kamer vergaderen om 14.00 uur en om 15:30 uur.",
        "Vijf jaar lang, drie maanden, de afgelopen tien jaar en de komende weken.",
        "De F-16, de MH17, de A400M en de Leopard 2A6 zijn 25 jaar oud.",
        "Mijn ma en ik zien dat de zon schijnt; zo do je dat, wo of geen wo.",
        "Zie blz. 2014, paragraaf 3.2, bijlage 4 en tabel 12.",
        "Bel 070-3486486 of 06-12345678, postbus 20061.",
        "Verordening (EU) 2016/679, Besluit 2014/512/GBVB en richtlijn 2009/81/EG.",
        "In de 21ste eeuw, op de 17de vergadering, voor de derde keer.",
        "Elke dinsdag en iedere vrijdag, vandaag de dag.",
        "De eerste helft van de begroting en het einde van de Koude Oorlog.",
        "Het verhaal gaat over drie landen, verdeeld over vijf jaar.",
    ] {
        assert_eq!(read(text, Language::Dutch, day("2023-04-05")), [], "{text}");
    }
    for text in [
        "They may march on and fall, or spring to action in the second half.",
        "NATO 2030, Vision 2025, resolution 1325 and article 5.",
        "EUR 2014 million, $2014, 2 percent, 2,000 soldiers and 2014 tanks.",
        "For five years, within three weeks, at 9 a.m., aged 65.",
        "The Second World War, the 20th century, the first quarter of the field.",
        "Regulation (EU) 2016/679, room 2014, phone +32 2 707 41 11.",
        "Every Wednesday, day after day, for the first time in ten years.",
    ] {
        assert_eq!(read(text, Language::English, day("2023-04-05")), [], "{text}");
    }
}

#[test]
fn ranges_lists_and_what_belongs_to_them() {
    for (text, expected) in [
        ("VERGADERING VAN 4 EN\n5 APRIL 2023", "2023-04-04/2023-04-05"),
        ("Zij kwamen van 28 tot en\nmet 30 juni jl. bijeen", "2022-06-28/2022-06-30"),
        ("Op 30 mei 2023 t/m 2 juni 2023", "2023-05-30/2023-06-02"),
        ("Van 30 december tot en met 2 januari 2023", "2022-12-30/2023-01-02"),
        ("Van 20 december 2022 tot 3 januari", "2022-12-20/2023-01-03"),
        ("Op 31 mei en 1 juni 2023", "2023-05-31/2023-06-01"),
        ("Op 31 mei en 4 juni 2023", "2023-05-31 2023-06-04"),
        ("In 2024 en 2025, en in 2027 en 2030", "2024/2025 2027 2030"),
        ("Tussen 2014 en 2024", "2014/2024"),
        ("Op 25 februari, 24 maart en 16 juni 2020", "2020-02-25 2020-03-24 2020-06-16"),
        ("Op 20 december, en 3 januari 2024", "2023-12-20 2024-01-03"),
        ("Van 2% in 2014 naar 5% in 2035", "2014 2035"),
        ("In april en mei van dit jaar", "2023-04/2023-05"),
        ("Van maandag tot en met woensdag", "2023-04-03/2023-04-05"),
        ("Eén op 4 april en twee op 5 april", "2023-04-04 2023-04-05"),
        ("Op 11 maart jl. en 13 juni a.s.", "2023-03-11 2023-06-13"),
        ("De brief van 5 april jl., van 6 april jl.", "2023-04-05 2022-04-06"),
        ("Van 5 tot 3 april 2023", "2023-04-03"),
    ] {
        assert_eq!(values(text, day("2023-04-05")), expected, "{text}");
    }
}

#[test]
fn a_day_of_a_period_or_of_what_was_signed_has_its_year() {
    let text = "Het kabinet herinnerde aan de top van zes maanden geleden, op 28 mei.";
    assert_eq!(values(text, day("2002-11-22")), "2002-05 2002-05-28");
    let english = read(
        "Ministers called on parliament to ratify the treaty, signed in Prague on 8 April.",
        Language::English,
        day("2002-11-22"),
    );
    assert_eq!(english.last().map(|(_, value)| value.as_str()), Some("2002-04-08"));
}

#[test]
fn the_year_comes_from_the_tense_and_from_what_stands_near() {
    for (reference, text, expected) in [
        // The report's own year, unless another one is much nearer.
        ("2026-02-02", "De motie van 4 december behandel ik later", "2025-12-04"),
        ("2026-02-02", "De motie van 4 maart behandel ik later", "2026-03-04"),
        ("2007-12-04", "Voor het debat van 18 december komt een brief", "2007-12-18"),
        // The tense.
        ("2008-12-03", "De ministers zullen in maart vergaderen", "2009-03"),
        ("2019-12-04", "Het protocol is op 6 februari ondertekend", "2019-02-06"),
        ("2019-12-04", "Hij sprak in februari met zijn collega", "2019-02"),
        ("2022-12-01", "De wet moet uiterlijk 1 februari in werking treden", "2023-02-01"),
        // What is promised is to come; when it was promised, is not.
        ("2024-12-04", "Estland en Letland zeiden toe vanaf januari elk een schip te sturen", "2025-01"),
        ("2024-12-04", "Hij zegde toe in het voorjaar met een plan te komen", "2025-21"),
        ("2024-12-04", "Kroatië kondigde in maart aan dat het een schip zou sturen", "2024-03"),
        ("2024-12-04", "De ministers besloten in februari tot een missie", "2024-02"),
        ("2024-12-04", "De ministers spraken af om in februari opnieuw te vergaderen", "2025-02"),
        ("2024-12-04", "Hij vroeg aandacht voor wat er in maart was gebeurd", "2024-03"),
        (
            "2024-12-04",
            "De eerstvolgende zitting is in april, een informele in Riga medio mei",
            "2025-04 2025-05~",
        ),
        ("2024-12-04", "De koning was in juni in Rome. Op de 4e was hij te gast", "2024-06 2024-12-04"),
        ("2023-04-05", "Op de avond van de 4de dineerden de leiders met de president", "2023-04-04"),
        ("2019-06-26", "Hij heeft het verdrag uit 1987 in februari opgezegd", "1987 2019-02"),
        ("2015-11-20", "Het land, dat zijn troepen in januari terugtrok, levert niets", "2015-01"),
        ("2018-12-14", "De ministers stemden op 7 juni in met het plan: uiterlijk in 2020 is het af", "2018-06-07 2020"),
        ("2024-12-04", "Zij leveren vanaf januari schepen. Wij sloten ons aan, gedurende het tweede kwartaal", "2025-01 2025-34"),
        ("2024-12-04", "In mei spraken zij. Gedurende het tweede kwartaal bleef het stil", "2024-05 2024-34"),
        ("2024-12-04", "Op de tweede vraag en in het tweede geval volgt een antwoord", ""),
        ("2019-06-14", "Nederland zette vorig jaar, na het debat van 6 september, meer troepen in", "2018 2018-09-06"),
        ("2025-07-09", "In 2026 in Turkije, op 7 en 8 juli", "2026 2026-07-07/2026-07-08"),
        ("2025-07-09", "De norm geldt vanaf 2026; op 7 juli sprak de Kamer", "2026 2025-07-07"),
        ("2019-11-08", "Het huidige mandaat verstrijkt op 31 december", "2019-12-31"),
        ("2024-02-01", "Wel blijven tot 1 december twee batterijen in Polen", "2024-12-01"),
        ("2024-02-01", "De twee batterijen tot 1 december, en niet langer", "2024-12-01"),
        ("2024-02-01", "Over het debat op 3 december is geschreven", "2023-12-03"),
        // The present tells of what is to come.
        ("2018-12-14", "In april bestaat de NAVO zeventig jaar", "2019-04"),
        ("2018-12-14", "De zaak is rond; in mei opent het centrum", "2019-05"),
        ("2023-10-27", "Wel stuur ik u in januari een overzicht van varianten", "2024-01"),
        ("2023-10-27", "In februari doe ik u een voorstel", "2024-02"),
        ("2023-10-27", "In februari liet hij dat weten", "2023-02"),
        ("2023-10-27", "Over de uitgaven van januari is gesproken", "2023-01"),
        ("2019-04-13", "In november 2018 zei hij het, en een week later zij ook", "2018-11"),
        // The sentence, and the sentence before it where both tell of long ago.
        ("2023-04-05", "Op 11 september 2001 en op 7 oktober sloegen zij toe", "2001-09-11 2001-10-07"),
        (
            "2023-04-05",
            "Zij vielen op 11 september 2001 aan. Op 4 oktober sloeg men terug",
            "2001-09-11 2001-10-04",
        ),
        (
            "2023-04-05",
            "Dat werd op 4 april 1949 getekend. Op 8 maart sprak de Kamer",
            "1949-04-04 2023-03-08",
        ),
        (
            "2024-07-10",
            "In de zaal waar het op 4 april 1949 werd getekend, vergaderden zij op woensdag (10 juli)",
            "1949-04-04 2024-07-10 2024-07-10",
        ),
        ("2023-04-05", "De motie van 20 december 2022 is op 17 januari besproken", "2022-12-20 2023-01-17"),
        // Weekdays.
        ("2023-04-05", "Vorige week maandag en dinsdag waren zij er", "2023-03-27/2023-03-28"),
        ("2023-04-05", "Zij zullen op donderdag en vrijdag spreken", "2023-04-06/2023-04-07"),
        ("2023-04-05", "De minister zal vrijdag spreken", "2023-04-07"),
        ("2023-04-05", "De motie kreeg vrijdag een meerderheid", "2023-03-31"),
        ("2023-04-05", "Woensdag a.s. is er een debat", "2023-04-12"),
        // A day of the month alone.
        ("2023-04-05", "De top is op 12 mei; op de 13de is er niets", "2023-05-12 2023-05-13"),
        (
            "2023-04-05",
            "De top (3 mei) is op 12 juni; op de 13de is er niets",
            "2023-05-03 2023-06-12 2023-06-13",
        ),
        // Counted from what was said.
        ("2023-04-05", "Het begon in 2014. Twee jaar later was het af", "2014 2016"),
        ("2023-04-05", "Op 28 juni 2022 tekenden zij. Een dag later ging men", "2022-06-28 2022-06-29"),
    ] {
        assert_eq!(values(text, day(reference)), expected, "{text}");
    }
}

#[test]
fn what_stands_before_dates_what_says_only_a_part() {
    for (reference, text, expected) in [
        // The days of the meeting that an agenda looks ahead to.
        (
            "2024-06-28",
            "De top is op 9 en 10 juli. Over een begroting wordt nog gesproken. Dinsdag is er een diner; op de 10e volgt een raad",
            "2024-07-09/2024-07-10 2024-07-09 2024-07-10",
        ),
        (
            "2021-06-01",
            "De ministers komen op 13 en 14 juni a.s. bijeen. Zondag staat een diner op het programma. In april is de brief \
             verzonden. Op de 14e volgen drie sessies",
            "2021-06-13/2021-06-14 2021-06-13 2021-04 2021-06-14",
        ),
        // What has been is not of that meeting.
        (
            "2024-06-28",
            "De top is op 9 en 10 juli. Dinsdag sprak de Kamer daarover",
            "2024-07-09/2024-07-10 2024-06-25",
        ),
        // What an ordinal counts is no day.
        (
            "2024-06-28",
            "De top is op 9 en 10 juli. Het is voor de 9e maal dat dit gebeurt",
            "2024-07-09/2024-07-10",
        ),
        (
            "2024-06-28",
            "De top is op 23 en 24 juli, op de 23ste verjaardag van het pact",
            "2024-07-23/2024-07-24",
        ),
        ("2023-04-05", "Zij kwamen voor de 23ste keer bijeen, in het 25e jaar, als het 31e lid", ""),
        // A part of the year that was just named.
        ("2024-03-01", "Dat gebeurt in de loop van 2025, uiterlijk in het vierde kwartaal", "2025 2025-36"),
        ("2024-03-01", "Het plan is in 2026 gereed, naar verwachting in het voorjaar", "2026 2026-21"),
        ("2024-03-01", "De oorlog begon in 2014, toen in maart de Krim werd ingenomen", "2014 2014-03"),
        ("2024-03-01", "Sinds 2014 geldt de norm; in mei volgt een brief", "2014 2024-05"),
        // The next time.
        ("2019-11-20", "De leiders zien elkaar weer op 3 en 4 december", "2019-12-03/2019-12-04"),
        ("2019-12-20", "De ministers komen op 11 en 12 februari opnieuw bijeen", "2020-02-11/2020-02-12"),
        // A day of the month named just before.
        ("2024-06-28", "In mei spraken zij elkaar al, namelijk op de 16e", "2024-05 2024-05-16"),
        ("2024-06-28", "Voor oktober is een zitting voorzien, die op de 16e begint", "2024-10 2024-10-16"),
        // The day of the last paper of the same sort.
        (
            "2023-04-05",
            "De motie van 4 maart en de brief van 20 maart zijn besproken. De andere motie van dezelfde dag is aangehouden",
            "2023-03-04 2023-03-20 2023-03-04",
        ),
        (
            "2023-04-05",
            "De raad was op 20 maart. De minister vertrok op dezelfde dag",
            "2023-03-20 2023-03-20",
        ),
        ("2023-04-05", "Volgende week is er een debat", "2023-04-10/2023-04-16"),
        // What stands in brackets counts for its own sentence.
        (
            "2023-04-05",
            "De raad was op 3 maart. De motie (14 maart) is een week later verworpen. Twee dagen later was er een debat",
            "2023-03-03 2023-03-14 2023-03-21 2023-03-23",
        ),
        // What goes on behind a semicolon has a time of its own; a participle has that of its auxiliary.
        ("2023-02-07", "De zaal is vorig jaar verbouwd; de opening is in juni", "2022 2023-06"),
        ("2023-02-07", "Daar zullen in juni besluiten worden genomen", "2023-06"),
    ] {
        assert_eq!(values(text, day(reference)), expected, "{text}");
    }
    let english = |text: &str, reference: &str| {
        let found = read(text, Language::English, day(reference));
        found.into_iter().map(|(_, value)| value).collect::<Vec<_>>().join(" ")
    };
    for (reference, text, expected) in [
        (
            "2024-06-28",
            "The summit is on 9 and 10 July. A dinner is planned for Tuesday",
            "2024-07-09/2024-07-10 2024-07-09",
        ),
        ("2024-06-28", "They met on 9 and 10 May, for the 9th time", "2024-05-09/2024-05-10"),
        ("2023-12-20", "Ministers meet again on 14 and 15 February", "2024-02-14/2024-02-15"),
        ("2023-12-20", "The plan is due in 2025, in the second quarter", "2025 2025-34"),
        ("2021-10-22", "On Thursday, ministers endorsed an overarching plan to defend the territory", "2021-10-21"),
        ("2024-04-04", "The agenda of 2021 will be reviewed by the autumn", "2021 2024-23"),
        ("2024-04-04", "The term, extended in July 2023, runs out on 1 October", "2023-07 2024-10-01"),
        (
            "2004-06-28",
            "The operation, launched on 26 October 2001, was extended to the whole sea in March",
            "2001-10-26 2004-03",
        ),
        ("2010-11-22", "They will lead in 2014, a target set at the conference of 20 July", "2014 2010-07-20"),
    ] {
        assert_eq!(english(text, reference), expected, "{text}");
    }
}

#[test]
fn what_is_counted_in_another_part_starts_from_the_meeting() {
    let text = "Verslag\n\nOp 17 en 18 oktober 2024 kwamen de ministers van Defensie in Brussel bijeen, voor het eerst onder \
                leiding van de nieuwe secretaris-generaal, en zij spraken over veel.\n\n\
                # Middelen\n\nDe top is op 24 juni 2025.\n\n\
                # Raad\n\nDe minister lichtte het plan toe dat de president een dag eerder had gepresenteerd. De op dezelfde \
                dag gestuurde brief is ontvangen.\n\n\
                # Commissie\n\nDe volgende ochtend vergaderde de commissie.\n\n\
                # Moties\n\nDe op dezelfde dag ingediende motie is ontraden.\n";

    assert_eq!(
        values(text, day("2024-10-18")),
        "2024-10-17/2024-10-18 2025-06-24 2024-10-16 2024-10-16 2024-10-18"
    );
}

#[test]
fn a_heading_dates_what_stands_under_it() {
    let text = "Verslag over de jaren\n\nDe Kamer ontvangt hierbij een overzicht van alle vergaderingen die er in de \
                afgelopen jaren zijn geweest, met een korte samenvatting van wat er is besproken.\n\n\
                # Bijeenkomst van 3 oktober 2019\n\nZij troffen elkaar weer op 5 november.\n\n\
                # Bijeenkomst van 3 maart 2021\n\nZij troffen elkaar weer op 5 mei.\n";

    assert_eq!(values(text, day("2023-04-05")), "2019-10-03 2019-11-05 2021-03-03 2021-05-05");
}

#[test]
fn a_report_tells_its_own_date() {
    let body = "Dit is een alinea die lang genoeg is om geen deel van de kop te zijn, over de vergadering van de ministers, \
                zonder een datum erin.";
    for (expected, text) in [
        // The last day of the meeting in the title, over the letterhead.
        ("2023-04-05", format!("Verslag van de bijeenkomst van 4 en 5 april 2023\n\nDen Haag, 20 april 2023\n\n{body}")),
        ("2023-04-05", format!("Den Haag, 20 april 2023\n\nBetreft: verslag bijeenkomst 4 en 5 april\n\n{body}")),
        ("2014-09-05", format!("VERSLAG VAN DE TOP\n\n4–5 SEPTEMBER 2014\n\n{body}")),
        // That of the first sentence.
        (
            "2007-12-04",
            "VERSLAG VAN EEN OVERLEG\n\nVastgesteld 21 januari 2008\n\nOp 4 december 2007 sprak de vaste commissie \
             met de minister over de agenda van de raad van 6 en 7 december 2007 en over andere zaken."
                .into(),
        ),
        (
            "2022-11-30",
            "Statement laid on 6 December 2022\n\nI represented the United Kingdom at the meeting of Foreign Ministers \
             which was held in Bucharest on 29 and 30 November, and this is what I said to them."
                .into(),
        ),
        // The letterhead.
        ("2026-02-02", format!("Geannoteerde agenda 12 februari 2026\n\nDen Haag, 2 februari 2026\n\n{body}")),
        ("2025-05-06", format!("VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 6 mei 2025\n\n{body}")),
        ("2023-07-06", format!("De top begint\n\nNieuwsbericht | 06-07-2023\n\n{body}")),
        // The newest full date that is not announced as coming.
        (
            "2022-05-20",
            format!("{body} Op 3 mei 2021 sprak hij. Op 20 mei 2022 sprak hij weer. Op 9 juni 2022 zal hij zwijgen."),
        ),
    ] {
        let text = CleanText::new(&text);
        let reference = dates(&Document::new(&text), None).reference;
        assert_eq!(reference.map(|day| day.to_string()).as_deref(), Some(expected), "{}", text.as_str());
    }
    let text = CleanText::new("Er is geen datum. In 2014 wel een jaar.");
    assert_eq!(dates(&Document::new(&text), None).reference, None);
}

#[test]
fn basis_and_doubts_are_told() {
    let text = CleanText::new(
        "Op 31 februari niet, op 4 mei 2021 wel, op 5 april ook, en gisteren en op 8 maart jl. Op 20 december zag hij haar.",
    );
    let document = Document::new(&text);
    let dates = dates(&document, day("2023-04-05"));
    let bases: Vec<_> = dates.found.iter().map(|date| date.basis).collect();
    let expected =
        [Basis::Stated, Basis::YearInferred, Basis::Relative, Basis::Relative, Basis::YearInferred];
    assert_eq!(bases, expected);
    let doubts: Vec<_> =
        dates.diagnostics.iter().map(|doubt| (document.slice(text.range(doubt.span)), doubt.doubt)).collect();
    assert_eq!(doubts, [("31 februari", Doubt::ImpossibleDate), ("20 december", Doubt::YearFromAfar)]);
}

/// Words that dates are made of, to be thrown together.
const PIECES: [&str; 40] = [
    "4",
    "31",
    "2023",
    "1949",
    "april",
    "mei",
    "dec.",
    "dinsdag",
    "de",
    "17de",
    "eerste",
    "derde",
    "twee",
    "en",
    "tot",
    "tot en met",
    "t/m",
    "van",
    "in",
    "op",
    "jl.",
    "a.s.",
    "eind",
    "begin",
    "kwartaal",
    "helft",
    "jaar",
    "maanden",
    "week",
    "geleden",
    "later",
    "vorig",
    "volgende",
    "jaren",
    "negentig",
    "zomer",
    "-",
    "/",
    ",",
    "(",
];

proptest! {
    #[test]
    fn dates_lie_in_order_in_the_text(
        pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40),
        joint in prop::sample::select(&[" ", "", "\n"][..]),
    ) {
        let source = pieces.join(joint);
        let text = CleanText::new(&source);
        let document = Document::new(&text);
        let dates = dates(&document, day("2023-04-05"));
        let mut end = 0;
        for date in &dates.found {
            prop_assert!(end <= date.range.start && date.range.start < date.range.end);
            prop_assert!(text.as_str().get(date.range.clone()).is_some());
            prop_assert!(date.value.first() <= date.value.last());
            end = date.range.end;
        }
    }
}

//! The examples in the documentation of the recognisers, and sentences and reports that test the
//! stages together.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::model::Language;
use crate::text::CleanText;

/// The words and values of the dates of a text.
pub(super) fn read(text: &str, language: Language, reference: Option<Day>) -> Vec<(String, String)> {
    let text = CleanText::new(text);
    let mut document = Document::new(&text);
    document.language = language;
    let dates = dates(&document, reference);
    let words = |date: &FoundDate| document.slice(date.range.clone()).to_owned();
    dates.found.iter().map(|date| (words(date), date.value.to_string())).collect()
}

/// The values of the dates of a Dutch text, divided by blanks.
pub(super) fn values(text: &str, reference: Option<Day>) -> String {
    let found = read(text, Language::Dutch, reference);
    found.into_iter().map(|(_, value)| value).collect::<Vec<_>>().join(" ")
}

pub(super) fn day(text: &str) -> Option<Day> {
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

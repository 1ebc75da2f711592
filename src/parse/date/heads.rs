//! Heads of papers with the date that each tells of itself.

use crate::parse::document::Document;
use crate::text::CleanText;

/// A paragraph that is no part of a head, without a date.
const BODY: &str = "De deelnemers spraken uitvoerig over de stand van zaken, over de verdeling van de lasten en over wat er \
                    in het komende jaar nog moet gebeuren.";
const TALKS: &str = "The participants spoke at length about the state of affairs, about how burdens are shared and \
                     about what remains to be done in the months ahead.";

fn check(rows: &[(&str, String)]) {
    let mut wrong = Vec::new();
    for (expected, text) in rows {
        let clean = CleanText::new(text);
        let found = super::dates(&Document::new(&clean), None).reference;
        let found = found.map_or_else(|| "none".to_owned(), |day| day.to_string());
        if found != *expected {
            wrong.push(format!("{expected}, but {found}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} wrong:\n{}", wrong.len(), rows.len(), wrong.join("\n\n"));
}

#[test]
fn dutch_heads() {
    check(&[
        // The meeting that title and first sentence name.
        (
            "2021-03-24",
            format!("Verslag NAVO-ministeriële 23 en 24 maart 2021\n\nDen Haag, 9 april 2021\n\n{BODY}"),
        ),
        (
            "2019-04-04",
            format!(
                "Verslag van de NAVO-bijeenkomst in Washington\n\nDen Haag, 18 april 2019\n\nOp 3 en 4 april jl. kwamen de \
                 ministers van Buitenlandse Zaken in Washington bijeen, waar zij ook het jubileum vierden. {BODY}"
            ),
        ),
        (
            "2022-03-24",
            format!(
                "Datum: 29 maart 2022\nBetreft: Appreciatie ingelaste NAVO-top\n\nGeachte Voorzitter,\n\nHierbij ontvangt u \
                 een appreciatie van de top die op 24 maart jl. in Brussel is gehouden. {BODY}"
            ),
        ),
        (
            "2020-06-18",
            format!(
                "Terugkoppeling NAVO Defensie Ministeriële\n\nDen Haag, 26 juni 2020\n\nDe ministers van Defensie hebben op \
                 17 en 18 juni jl. per videoconferentie vergaderd. {BODY}"
            ),
        ),
        // Minutes of a debate, adopted weeks later.
        (
            "2016-06-30",
            format!(
                "28 676 NAVO\n\nNr. 250 VERSLAG VAN EEN ALGEMEEN OVERLEG\n\nVastgesteld 19 augustus 2016\n\nDe vaste commissie \
                 voor Defensie heeft op 30 juni 2016 overleg gevoerd met de minister over de brief van 17 juni 2016. {BODY}"
            ),
        ),
        // Adopted long after; written with fields in one block; a paper that says so before it reports.
        (
            "2023-06-29",
            format!(
                "Commissiedebat NAVO-top\n\n(Dit verslag is vastgesteld op 31 augustus 2023)\n\nDe vaste commissie voor \
                 Defensie heeft op 29 juni 2023 overleg gevoerd met de minister over de top van 11 en 12 juli 2023. {BODY}"
            ),
        ),
        (
            "2026-02-10",
            format!(
                "28 676 NAVO\nNr. 561 VERSLAG VAN EEN COMMISSIEDEBAT\nVastgesteld 9 maart 2026\n\nDe vaste commissie voor \
                 Defensie heeft op 10 februari 2026 overleg gevoerd met de minister. {BODY}"
            ),
        ),
        (
            "2017-02-03",
            format!(
                "Datum: 3 februari 2017\nBetreft: Geannoteerde agenda NAVO-bijeenkomst van ministers op 15 en 16 februari \
                 2017\n\nGeachte Voorzitter,\n\nOp 15 en 16 februari a.s. komen zij bijeen. {BODY}"
            ),
        ),
        (
            "2024-07-04",
            format!(
                "Datum 4 juli 2024\nBetreft Inzet NAVO-top\n\nGeachte voorzitter,\n\nVan 9 tot en met 11 juli komen de \
                 leiders bijeen. Het verslag van de bijeenkomst van ministers op 13 en 14 juni is u toegegaan. {BODY}"
            ),
        ),
        (
            "2006-11-29",
            format!(
                "Datum: 13 december 2006\n\nOnderwerp: Top te Riga\n\nHierbij bied ik u het verslag aan van de top van Riga, \
                 die op 28 en 29 november jl. plaatshad. {BODY}"
            ),
        ),
        (
            "2019-02-14",
            format!(
                "Brief van de minister\n\nDen Haag, 1 maart 2019\n\nHierbij ontvangt u het verslag van de bijeenkomst van \
                 de NAVO-ministers van Defensie van 13 en 14 februari 2019. {BODY}"
            ),
        ),
        (
            "2023-04-26",
            format!(
                "Factsheet Nederland in de NAVO\n\nNederland was op 4 april 1949 een van de twaalf landen. Dit overzicht geeft \
                 de situatie op 26 april 2023 weer. {BODY}"
            ),
        ),
        // A debate on a meeting to come.
        (
            "2023-06-07",
            format!(
                "Verslag van een commissiedebat\n\nNAVO-vergadering van ministers van Defensie, 15 en 16 juni 2023\n\nDe vaste \
                 commissie voor Defensie heeft op 7 juni 2023 overleg gevoerd met de minister over de agenda. {BODY}"
            ),
        ),
        (
            "2023-06-07",
            format!(
                "Commissiedebat NAVO-ministeriële 15 en 16 juni 2023\n\nVastgesteld 3 juli 2023\n\nDe vaste commissie voor \
                 Defensie heeft op 7 juni 2023 gesproken met de minister over de agenda. {BODY}"
            ),
        ),
        (
            "2023-06-07",
            format!(
                "Verslag van een commissiedebat over de NAVO-ministeriële van 15 en 16 juni 2023\n\nVastgesteld d.d. 3 \
                 juli 2023\n\nDe vaste commissie voor Defensie heeft op 7 juni 2023 overleg gevoerd met de minister. {BODY}"
            ),
        ),
        // The sentence that leads in a list is short and no part of the head.
        (
            "2006-02-07",
            format!(
                "VERSLAG VAN EEN ALGEMEEN OVERLEG\n\nVastgesteld 9 maart 2006\n\nDe vaste commissie voor Defensie heeft op \
                 7 februari 2006 overleg gevoerd over:\n\n– de brief van 30 januari 2006 over de top van 3 maart 2006.\n\n{BODY}"
            ),
        ),
        // The page was changed later.
        (
            "2021-10-22",
            format!(
                "Ministers bijeen\n\nNieuwsbericht | 22-10-2021\nLaatst bijgewerkt op: 25-10-2021 | 09:12\n\n{BODY}"
            ),
        ),
        (
            "2021-10-22",
            format!("Bijgewerkt: 25 oktober 2021\n\nDen Haag, 22 oktober 2021\n\nMinisters bijeen\n\n{BODY}"),
        ),
        // What stands beside the meeting has a date of its own.
        (
            "2024-05-31",
            format!(
                "Verslag informele NAVO-bijeenkomst Praag\n\nDen Haag, 31 mei 2024\n\nHet was de eerste bijeenkomst sinds de \
                 toetreding van Zweden op 7 maart, en de ministers keken vooruit naar de top. {BODY}"
            ),
        ),
        (
            "2021-10-29",
            format!(
                "Verslag NAVO Defensie Ministeriële\n\nDen Haag, 29 oktober 2021\n\nNederland werd vertegenwoordigd door \
                 minister Kamp, die op 17 september aantrad. {BODY}"
            ),
        ),
        (
            "2023-10-20",
            format!(
                "Verslag NAVO-vergadering\n\nDen Haag, 20 oktober 2023\n\nOp 4 oktober bracht de secretaris-generaal een \
                 bezoek aan Kyiv, dat in de vergadering is besproken. {BODY}"
            ),
        ),
        (
            "2018-02-20",
            format!(
                "Verslag NAVO Defensie Ministeriële\n\nDen Haag, 20 februari 2018\n\nMet dit verslag kom ik de toezegging na, \
                 gedaan in het debat van 8 februari jl. {BODY}"
            ),
        ),
        // Papers on what is to come keep their own date, though the title has that of the meeting.
        (
            "2019-06-14",
            format!("Geannoteerde agenda NAVO-top, 26 juni 2019\n\nDen Haag, 14 juni 2019\n\n{BODY}"),
        ),
        (
            "2019-06-14",
            format!(
                "Geannoteerde agenda NAVO-bijeenkomst van 26 en 27 juni 2019\n\n{BODY} Op 14 juni 2019 is dit in de \
                 ministerraad besproken. Van 26 tot en met 27 juni 2019 is er ruimte voor gesprekken."
            ),
        ),
        (
            "2019-06-14",
            format!(
                "Geannoteerde agenda NAVO-bijeenkomst\n\nBrussel, 26-27 juni 2019\n\nDeze stukken zijn op 14-06-2019 \
                 aangeboden. {BODY}"
            ),
        ),
        (
            "2024-06-28",
            format!(
                "Aan de Voorzitter van de Tweede Kamer\n\nDen Haag, 28 juni 2024\n\nBetreft: Inzet NAVO-top Washington\n\nOp 9, \
                 10 en 11 juli komen de regeringsleiders bijeen; het verslag van hun vergadering van 14 juni ontving u al. {BODY}"
            ),
        ),
        (
            "2022-06-21",
            format!(
                "LIJST VAN VRAGEN EN ANTWOORDEN\n\nVastgesteld 21 juni 2022\n\nDe commissie heeft vragen gesteld over het \
                 verslag van de bijeenkomst van de NAVO-ministers op 15 en 16 juni 2022. {BODY}"
            ),
        ),
        // A letter that is no report and tells of long ago.
        (
            "2023-11-17",
            format!(
                "Den Haag, 17 november 2023\n\nBetreft: Steun aan Oekraïne\n\nIn het verslag van de NAVO-top die op 12 juli \
                 jl. is gehouden, is u een overzicht beloofd. {BODY}"
            ),
        ),
        // News with weekdays alone.
        (
            "2018-04-27",
            format!(
                "NAVO-ministers bijeen in Brussel\n\nNieuwsbericht | 27-04-2018\n\nDe ministers van Buitenlandse Zaken kwamen \
                 vrijdag bijeen in Brussel, voor het eerst sinds Pompeo op 26 april werd beëdigd. {BODY}"
            ),
        ),
    ]);
}

#[test]
fn english_heads() {
    check(&[
        (
            "2024-04-04",
            format!(
                "04 Apr. 2024\n\nForeign Ministers mark 75 years of the Alliance\n\nTwo days of talks among Foreign Ministers \
                 came to an end on Thursday, the first since Sweden acceded to the Treaty on 7 March. {TALKS}"
            ),
        ),
        (
            "2019-02-14",
            format!(
                "14 Feb. 2019 - | Last updated: 15 Feb. 2019 10:01\n\nDefence Ministers close their meeting\n\nThe report of the \
                 Secretary General was discussed on Thursday. North Macedonia, whose accession protocol was signed on 6 \
                 February, attended. {TALKS}"
            ),
        ),
        (
            "2008-12-03",
            format!(
                "3 December 2008\n\nStatement on the meeting of Foreign Ministers\n\nMinisters attended a session that dealt \
                 with the attacks of 26 November in Mumbai. {TALKS}"
            ),
        ),
        (
            "2021-12-01",
            format!(
                "Foreign Office\n\nNATO Foreign Ministers' Meeting, Riga\n\nHCWS440, laid 09/12/2021\n\nI represented the United \
                 Kingdom at the meeting of Foreign Ministers held in Riga on 30 November and 1 December. {TALKS}"
            ),
        ),
        (
            "2017-03-31",
            format!(
                "Report on the meeting of NATO Foreign Ministers\n\nLondon, 5 April 2017\n\nNATO Foreign Ministers met in \
                 Brussels on 31 March, in the week after the attack of 22 March. {TALKS}"
            ),
        ),
        (
            "2002-11-21",
            format!(
                "DECLARATION\n\nissued by the leaders of the Alliance at the meeting of the North Atlantic Council in \
                 Prague on 21 November 2002, and made public the same day in that city\n\n1. The next elections are those \
                 of 12 January 2003. {TALKS}"
            ),
        ),
        (
            "2021-10-22",
            format!("Ministers endorse plan\n\n22 Oct. 2021\nLast updated: 25 Oct. 2021 09:12\n\n{TALKS}"),
        ),
        // Who met today met on the day of the paper.
        (
            "2004-06-28",
            format!(
                "SUMMIT\n\nStatement by the leaders participating in the meeting of the Council\n\n28 June 2004\n\n1. We met \
                 in Istanbul today. The nations invited at the Prague Summit became members on 29 March. {TALKS}"
            ),
        ),
        (
            "2004-06-28",
            format!(
                "Statement by the leaders of the Alliance\n\n28 June 2004\n\n1. The nations invited at the Prague Summit \
                 have been members since 29 March. {TALKS}"
            ),
        ),
        (
            "2015-05-06",
            format!("Annotated agenda, meeting of 13 May 2015\n\nThe Hague, 6 May 2015\n\n{TALKS}"),
        ),
        (
            "2022-06-09",
            format!(
                "The Hague, 9 June 2022\n\nRe: Madrid summit\n\nOn 29 and 30 June the leaders meet in Madrid; you will have \
                 a report of the meeting of ministers on 16 May. {TALKS}"
            ),
        ),
    ]);
}

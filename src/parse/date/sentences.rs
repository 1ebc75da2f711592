//! Sentences with dates that say only a part, each with the report's date and the values.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::tests::{day, read, values};
use crate::model::Language;

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
        (
            "2018-12-14",
            "De ministers stemden op 7 juni in met het plan: uiterlijk in 2020 is het af",
            "2018-06-07 2020",
        ),
        (
            "2024-12-04",
            "Zij leveren vanaf januari schepen. Wij sloten ons aan, gedurende het tweede kwartaal",
            "2025-01 2025-34",
        ),
        ("2024-12-04", "In mei spraken zij. Gedurende het tweede kwartaal bleef het stil", "2024-05 2024-34"),
        ("2024-12-04", "Op de tweede vraag en in het tweede geval volgt een antwoord", ""),
        (
            "2019-06-14",
            "Nederland zette vorig jaar, na het debat van 6 september, meer troepen in",
            "2018 2018-09-06",
        ),
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
        ("2024-06-05", "De overeenkomst loopt af op 31 december", "2024-12-31"),
        (
            "2024-06-05",
            "Het plan treedt op 1 oktober in werking; de wet treedt in op 1 november",
            "2024-10-01 2024-11-01",
        ),
        ("2024-06-05", "Het contract, in januari door het agentschap gegund, wordt toegelicht", "2024-01"),
        ("2024-06-05", "De order, in december door de raad geplaatst, zal groeien", "2023-12"),
        ("2024-06-05", "Kort voor Kerst besloot de raad tot steun", "2023-12-25"),
        (
            "2024-06-05",
            "Twee weken terug en in het weekend spraken zij elkaar",
            "2024-05-22 2024-06-01/2024-06-02",
        ),
        (
            "2024-06-05",
            "De missie werd in oktober 2023 versterkt nadat er op 24 september was gevochten",
            "2023-10 2023-09-24",
        ),
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
        // What a clause on the past names lies ahead only where it is near.
        ("2023-05-20", "Na de aanval van 15 november kwamen zij bijeen", "2022-11-15"),
        ("2023-05-20", "Zij spraken over de top van 11 juli", "2023-07-11"),
        // Weekdays.
        ("2023-04-05", "De premier zei maandag dat de uitgaven zullen stijgen", "2023-04-03"),
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
        // Those of the meeting that a report tells of come before.
        (
            "2018-06-08",
            "De ministers vergaderden op 7 en 8 juni. De top is op 11 en 12 juli. Zie mijn bijdrage van donderdag",
            "2018-06-07/2018-06-08 2018-07-11/2018-07-12 2018-06-07",
        ),
        // What something lasts until is no day that another is counted back from.
        (
            "2018-06-08",
            "Op 8 juni werd de steun verlengd tot en met 2024. Men verwelkomde het bestand dat een dag eerder inging",
            "2018-06-08 2024 2018-06-07",
        ),
        ("2018-06-08", "In mei kwam er een fonds, waarover een week eerder was beslist", "2018-05"),
        // What has been so since a day began on the last such day.
        ("2002-05-15", "Acht maanden zijn voorbij sinds de aanslagen van 11 september", "2001-09-11"),
        (
            "2002-05-15",
            "De toestellen die sinds half oktober boven zee vliegen, keren deze week terug",
            "2001-10~ 2002-05-13/2002-05-19",
        ),
        ("2002-05-15", "Zij zijn er sinds de top, die op 11 september begint", "2002-09-11"),
        // The number of a paper.
        ("2002-05-15", "Persbericht M-NAC-1(2002)58 is van vandaag", "2002-05-15"),
        // What has been is not of that meeting.
        (
            "2024-06-28",
            "De top is op 9 en 10 juli. Dinsdag sprak de Kamer daarover",
            "2024-07-09/2024-07-10 2024-06-25",
        ),
        // A day soon after one of the same sentence.
        (
            "2021-06-08",
            "Op 15 juni spreekt hij met de EU; op de 16e treft hij Poetin",
            "2021-06-15 2021-06-16",
        ),
        ("2021-06-08", "Op 15 juni spreekt hij met de EU over het 16e pakket", "2021-06-15"),
        // The same day is the last one that was named.
        (
            "2012-05-21",
            "De toezegging van 9 mei wordt in de tweede helft van oktober ingelost. Op dezelfde dag sprak hij",
            "2012-05-09 2012-10-16/2012-10-31 2012-05-09",
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
        ("2024-06-05", "The ministers spoke over the weekend", "2024-06-01/2024-06-02"),
        ("2024-06-05", "The ministers will speak over the weekend", "2024-06-08/2024-06-09"),
        ("2024-06-05", "A report will follow before the summer recess", ""),
        ("2024-06-05", "It fell on 3 May, a day after the attacks", "2024-05-03"),
        ("2023-12-20", "Ministers meet again on 14 and 15 February", "2024-02-14/2024-02-15"),
        ("2023-12-20", "The plan is due in 2025, in the second quarter", "2025 2025-34"),
        (
            "2021-10-22",
            "On Thursday, ministers endorsed an overarching plan to defend the territory",
            "2021-10-21",
        ),
        ("2024-04-04", "The agenda of 2021 will be reviewed by the autumn", "2021 2024-23"),
        ("2024-04-04", "The term, extended in July 2023, runs out on 1 October", "2023-07 2024-10-01"),
        (
            "2004-06-28",
            "The operation, launched on 26 October 2001, was extended to the whole sea in March",
            "2001-10-26 2004-03",
        ),
        (
            "2010-11-22",
            "They will lead in 2014, a target set at the conference of 20 July",
            "2014 2010-07-20",
        ),
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

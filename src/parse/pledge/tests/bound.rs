//! Dutch commitments by their nouns, refusals without an object, counted things, what is due and who is meant.

use super::check;
use crate::model::Language;

#[test]
fn commitments_kept_taken_back_and_given_by_others() {
    check(
        Language::Dutch,
        &[
            (
                "Met de toezegging van Canada om zijn aanwezigheid tot 2.200 militairen uit te bouwen, groeit het bataljon.",
                &["made contribution Canada: Aanwezigheid tot 2.200 militairen uitbouwen; 2200 militairen"],
            ),
            (
                "De belofte van Noorwegen om tanks te leveren is ingelost.",
                &["fulfilled contribution Noorwegen: Tanks leveren"],
            ),
            (
                "Een bereidverklaring van Slowakije om houwitsers te leveren werd ingetrokken.",
                &["declined contribution Slowakije: Houwitsers leveren"],
            ),
            (
                "Het in mei toegezegde bataljon is aangekomen.",
                &["fulfilled contribution bondgenoten: Bataljon @2018-05"],
            ),
            (
                "Portugal kwam zijn belofte na.",
                &["fulfilled political Portugal: Portugal kwam zijn belofte na"],
            ),
        ],
    );
}

#[test]
fn refusals_without_an_object() {
    check(
        Language::Dutch,
        &[
            ("Oostenrijk haakt af.", &["declined political Oostenrijk: Oostenrijk haakt af"]),
            ("Malta laat het afweten.", &["declined political Malta: Malta laat het afweten"]),
            (
                "Hongarije stelt zijn veto tegen het plan.",
                &["declined political Hongarije: Hongarije stelt zijn veto tegen het plan"],
            ),
            (
                "Slowakije trekt zich terug uit het programma.",
                &["declined political Slowakije: Slowakije trekt zich terug uit het programma"],
            ),
            (
                "Frankrijk ziet niets in dat voorstel.",
                &["declined political Frankrijk: Frankrijk ziet niets in dat voorstel"],
            ),
            ("Spanje zal de norm niet halen.", &["declined spending Spanje: Spanje zal de norm niet halen"]),
        ],
    );
}

#[test]
fn things_are_counted_by_any_noun() {
    check(
        Language::Dutch,
        &[
            ("Polen zet 200 reservisten in.", &["announced contribution Polen: 200 reservisten"]),
            ("Tsjechië levert twaalf mijnploegen.", &["announced contribution Tsjechië: Twaalf mijnploegen"]),
            (
                "Oslo zet drie mijnenjagers in, Sofia één en Ankara twee.",
                &[
                    "announced contribution Oslo: Drie mijnenjagers",
                    "announced contribution Sofia: Één mijnenjagers; 1 mijnenjagers",
                    "announced contribution Ankara: Twee mijnenjagers; 2 mijnenjagers",
                ],
            ),
        ],
    );
}

#[test]
fn who_is_told_and_who_is_meant() {
    check(
        Language::Dutch,
        &[
            (
                "De minister antwoordt dat hij de Kamer vóór 1 september een brief stuurt.",
                &["announced parliamentary minister: Kamer een brief →2018-09-01"],
            ),
            (
                "De minister zal de commissie in september, achter gesloten deuren, bijpraten over de inzet.",
                &["announced parliamentary minister: Kamer informeren over de inzet →2018-09"],
            ),
            (
                "De bewindslieden komen hier in het notaoverleg van 24 september op terug.",
                &[
                    "announced parliamentary bewindslieden: Bewindslieden komen hier in het notaoverleg op terug →2018-09-24",
                ],
            ),
            (
                "De minister zal een appreciatie van het rapport geven.",
                &["announced parliamentary minister: Appreciatie van het rapport"],
            ),
            (
                "Wij, de staatshoofden en regeringsleiders, bevestigen onze steun aan artikel 5.",
                &["reaffirmed political staatshoofden en regeringsleiders: Steun aan artikel 5"],
            ),
            (
                "In het regeerakkoord is afgesproken de norm in de wet vast te leggen.",
                &["made spending coalitie: Norm in de wet vastleggen"],
            ),
            (
                "De Verenigde Staten hebben de bondgenoten verzekerd dat zij hun troepen niet terugtrekken.",
                &["made contribution Verenigde Staten: Troepen niet terugtrekken"],
            ),
            (
                "Nederland en negen bondgenoten tekenden een memorandum over luchtverdediging.",
                &[
                    "made political Nederland en negen bondgenoten: Nederland en negen bondgenoten tekenden een memorandum over luchtverdediging",
                ],
            ),
        ],
    );
}

#[test]
fn what_a_chamber_says_and_what_binds_all() {
    check(
        Language::Dutch,
        &[
            (
                "De Kamer sprak op 3 juli uit dat de steun niet mag worden verlaagd.",
                &["called-for political kabinet: Steun niet @2018-07-03"],
            ),
            (
                "De bondgenoten moeten uiterlijk in 2020 aan de norm voldoen.",
                &["made spending bondgenoten: Bondgenoten moeten aan de norm voldoen →2020"],
            ),
            ("De bondgenoten moeten meer doen.", &[]),
            (
                "Nederland zal pleiten voor een snelle toetreding.",
                &["announced political Nederland: Nederland zal pleiten voor een snelle toetreding"],
            ),
            (
                "De deelnemers hebben zich opnieuw gecommitteerd aan de norm.",
                &["reaffirmed spending deelnemers: Deelnemers hebben zich opnieuw gecommitteerd aan de norm"],
            ),
        ],
    );
}

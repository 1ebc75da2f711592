//! Frames that hold for many verbs and nouns: whose a noun is, who gets what, what is put in between, and
//! undertakings kept as tables or labelled lines.

use super::{check, report, row};
use crate::model::Language;

#[test]
fn nouns_name_their_holder_and_content() {
    check(
        Language::Dutch,
        &[
            (
                "De toezegging van IJsland om twee reddingsboten te leveren werd met dank aanvaard.",
                &["made contribution IJsland: Twee reddingsboten leveren"],
            ),
            (
                "Het Portugese aanbod van acht vrachtwagens voor de brigade staat nog open.",
                &["proposed contribution Portugal: Acht vrachtwagens voor de brigade"],
            ),
            (
                "Het aandeel van België bedraagt EUR 12 miljoen.",
                &["announced contribution België: EUR 12 miljoen; 12000000 EUR"],
            ),
            (
                "Het verzoek werd besproken; Kroatië kwam met EUR 2 miljoen, Slovenië met EUR 1 miljoen.",
                &[
                    "made contribution Kroatië: EUR 2 miljoen; 2000000 EUR",
                    "made contribution Slovenië: EUR 1 miljoen; 1000000 EUR",
                ],
            ),
            ("Een toezegging van Albanië bleef uit.", &[]),
        ],
    );
    check(
        Language::English,
        &[
            (
                "The promise by Slovenia to send six doctors was noted.",
                &["made contribution Slovenia: Send six doctors"],
            ),
            (
                "Norway's offer to lend two aircraft was accepted.",
                &["proposed contribution Norway: Lend two aircraft; 2 aircraft"],
            ),
            (
                "The Danish contribution will be EUR 4 million.",
                &["announced contribution Denmark: EUR 4 million; 4000000 EUR"],
            ),
            ("Ministers discussed the pledge by Albania.", &[]),
        ],
    );
}

#[test]
fn who_gives_and_who_is_asked() {
    check(
        Language::Dutch,
        &[
            (
                "Georgië krijgt van Nederland tien voertuigen.",
                &["announced contribution Nederland: Tien voertuigen; 10 voertuigen"],
            ),
            (
                "Op Tsjechië werd een beroep gedaan om munitie te leveren.",
                &["called-for contribution Tsjechië: Munitie leveren"],
            ),
            (
                "De Letse premier zei dat zijn land vijftig drones levert.",
                &["announced contribution Letland: Vijftig drones; 50 drones"],
            ),
            (
                "Finland zegde Moldavië tien ambulances toe.",
                &["made contribution Finland: Tien ambulances aan Moldavië"],
            ),
        ],
    );
    check(
        Language::English,
        &[
            (
                "Georgia will receive ten vehicles from the Netherlands.",
                &["announced contribution Netherlands: Ten vehicles; 10 vehicles"],
            ),
            (
                "The Secretary General is tasked to draw up plans by October.",
                &["made political Secretary General: Draw up plans →2018-10"],
            ),
            (
                "Canada, for its part, has undertaken to train 300 soldiers.",
                &["made contribution Canada: Train 300 soldiers; 300 soldiers"],
            ),
            (
                "Spain, we regret to say, refused to send its frigates.",
                &["declined contribution Spain: Spain refused to send its frigates"],
            ),
        ],
    );
}

#[test]
fn what_is_denied_is_declined_and_what_is_open_is_nothing() {
    check(
        Language::Dutch,
        &[
            (
                "Spanje liet weten niet aan de missie mee te doen.",
                &["declined contribution Spanje: Spanje liet weten niet aan de missie mee te doen"],
            ),
            (
                "Hongarije verbond zich ertoe het besluit niet te blokkeren.",
                &["made political Hongarije: Besluit niet blokkeren"],
            ),
            (
                "Bulgarije ging daar niet op in.",
                &["declined political Bulgarije: Bulgarije ging daar niet op in"],
            ),
            ("Het is onzeker of Kroatië tien tanks zal leveren.", &[]),
            ("Ik meld u wat ik in Brussel namens Nederland heb aangeboden.", &[]),
            ("De missie kan op aandringen van Bagdad naar 900 militairen groeien.", &[]),
        ],
    );
    check(
        Language::English,
        &[
            (
                "Portugal was not in a position to name a date.",
                &["declined political Portugal: Portugal was not in a position to name a date"],
            ),
            ("Should the talks fail, Norway stands ready to send a frigate.", &[]),
            ("It is unclear whether Croatia will deliver ten tanks.", &[]),
            ("Leaders meet in the new headquarters in May, a gathering announced last week.", &[]),
        ],
    );
}

#[test]
fn a_verb_is_read_past_what_stands_between() {
    check(
        Language::Dutch,
        &[
            (
                "Nederland wil dat het klimaat aandacht krijgt en zal daartoe in het najaar EUR 2 miljoen uittrekken.",
                &["announced contribution Nederland: EUR 2 miljoen; 2000000 EUR →2018-23"],
            ),
            (
                "De Kamer wordt vóór het reces, dat op 12 juli begint, over de kosten geïnformeerd.",
                &["announced parliamentary kabinet: Kamer informeren over de kosten →2018-07-12"],
            ),
            (
                "Nederland doet mee: het kabinet trekt EUR 3 miljoen uit voor mijnenjagers.",
                &["announced spending kabinet: EUR 3 miljoen voor mijnenjagers; 3000000 EUR"],
            ),
        ],
    );
}

/// The pledges of some lines.
fn listed(text: &str) -> Vec<String> {
    report(Language::Dutch, text).pledges.iter().map(row).collect()
}

#[test]
fn rows_and_labelled_lines_are_pledges() {
    assert_eq!(
        listed(
            "Maatregel | Bedrag (EUR) | Planning\nRadars voor Estland | 20 mln. | gereed begin 2019\nFregat voor Litouwen | – | niet gehonoreerd"
        ),
        [
            "announced contribution Nederland: Radars voor Estland; 20000000 EUR →2019~",
            "declined contribution Nederland: Fregat voor Litouwen",
        ]
    );
    assert_eq!(
        listed(
            "Toegezegd aan: De Vries (D66), debat van 9 mei 2018\n\nInhoud: overzicht van oefeningen in de Oostzee.\n\nStand: Het overzicht is nog niet gereed. Nieuwe datum: 1 september 2018."
        ),
        ["made parliamentary kabinet: Overzicht van oefeningen in de Oostzee @2018-05-09 →2018-09-01"]
    );
    assert_eq!(
        listed(
            "| Indiener | Aangenomen | Strekking | Uitvoering |\n| --- | --- | --- | --- |\n\n| Jansen | 15-5-2018 | mijnenvrije zones | Niet uitgevoerd. |\n\n| De Boer c.s. | 16-5-2018 | hulp aan Moldavië | Uitgevoerd met de brief van 3 juni. |"
        ),
        [
            "declined parliamentary kabinet: Motie-Jansen: mijnenvrije zones @2018-05-15",
            "fulfilled parliamentary kabinet: Motie-De Boer c.s.: hulp aan Moldavië @2018-05-16",
        ]
    );
}

//! The classes of verbs and wordings beyond the common ones: refusals, lists, answers, goods that move.

use super::{check, report, row};
use crate::model::Language;

#[test]
fn dutch_wordings() {
    check(
        Language::Dutch,
        &[
            (
                "Finland trekt EUR 90 miljoen uit voor granaten, Noorwegen doneert acht houwitsers en IJsland betaalt EUR 3 miljoen voor een veldhospitaal.",
                &[
                    "announced contribution Finland: EUR 90 miljoen voor granaten; 90000000 EUR",
                    "announced contribution Noorwegen: Acht houwitsers; 8 houwitsers",
                    "announced contribution IJsland: EUR 3 miljoen voor een veldhospitaal; 3000000 EUR",
                ],
            ),
            (
                "Litouwen stelt EUR 41 miljoen beschikbaar en Estland twee veldhospitalen.",
                &[
                    "announced contribution Litouwen: EUR 41 miljoen; 41000000 EUR",
                    "announced contribution Estland: Twee veldhospitalen",
                ],
            ),
            (
                "Nederlandse mariniers nemen vanaf september deel aan de oefening.",
                &[
                    "announced contribution Nederland: Nederlandse mariniers nemen deel aan de oefening →2018-09",
                ],
            ),
            (
                "België is niet bereid extra tanks te leveren.",
                &["declined contribution België: België is niet bereid extra tanks te leveren"],
            ),
            (
                "De Spaanse minister wilde zich niet op een jaartal vastleggen.",
                &["declined political Spanje: Spaanse minister wilde zich niet op een jaartal vastleggen"],
            ),
            (
                "Griekenland wil geen luchtverdediging afstaan.",
                &["declined political Griekenland: Geen luchtverdediging"],
            ),
            (
                "Aan de achterblijvers is verzocht vóór de winter een beter plan in te dienen.",
                &["called-for political achterblijvers: Beter plan indienen →2018-24"],
            ),
            (
                "Belarus werd gemaand zich niet met de oorlog te bemoeien.",
                &["called-for political Belarus: Zich niet met de oorlog bemoeien"],
            ),
            (
                "Een verzoek van Letland om een tweede bataljon is niet ingewilligd.",
                &["declined contribution Nederland: Tweede bataljon"],
            ),
            (
                "Duitsland gaf groen licht voor de levering van Leopard-tanks.",
                &["made contribution Duitsland: Leopard-tanks"],
            ),
            (
                "Tsjechië sloot zich bij het initiatief aan.",
                &["made political Tsjechië: Tsjechië sloot zich bij het initiatief aan"],
            ),
            (
                "Polen schaarde zich achter de nieuwe norm.",
                &["reaffirmed spending Polen: Achter de nieuwe norm"],
            ),
            (
                "Slowakije verzekerde de overeenkomst na te komen.",
                &["made political Slowakije: Overeenkomst nakomen"],
            ),
            (
                "Italië heeft zich vastgelegd op 2% van het bbp in 2026.",
                &["made spending Italië: 2% van het bbp; 2 %BBP →2026"],
            ),
            (
                "Noorwegen komt met een steunpakket van NOK 1 miljard.",
                &["announced contribution Noorwegen: Steunpakket van NOK 1 miljard; 1000000000 NOK"],
            ),
            (
                "De leiders gaven SACEUR opdracht plannen uit te werken.",
                &["made political leiders: Plannen uitwerken"],
            ),
            (
                "Nederland keert met ingang van 1 september in KFOR terug met vier functies.",
                &["announced contribution Nederland: Vier functies; 4 functies →2018-09-01"],
            ),
            (
                "De resultaten worden in het najaar met uw Kamer gedeeld.",
                &["announced parliamentary kabinet: Resultaten worden met uw Kamer gedeeld →2018-23"],
            ),
            (
                "Ik streef ernaar de Kamer voor 1 oktober te berichten.",
                &["announced parliamentary minister: Ik streef ernaar de Kamer te berichten →2018-10-01"],
            ),
            ("Turkije hief zijn veto op.", &["made political Turkije: Turkije hief zijn veto op"]),
            (
                "Spanje zei nee tegen een hogere bijdrage.",
                &["declined contribution Spanje: Spanje zei nee tegen een hogere bijdrage"],
            ),
            (
                "Zoals verzocht door de commissie zend ik u hierbij het overzicht.",
                &["fulfilled parliamentary minister: Overzicht aan de Kamer"],
            ),
            (
                "Bulgarije voldoet volgend jaar aan de norm.",
                &["announced spending Bulgarije: Bulgarije voldoet aan de norm →2019"],
            ),
            (
                "Duitsland, de Verenigde Staten en Roemenië sturen elk een Patriot-systeem.",
                &["announced contribution Duitsland, de Verenigde Staten en Roemenië: Patriot-systeem"],
            ),
            (
                "Is het kabinet bereid nog een Patriot-systeem af te staan? Nee.",
                &["declined contribution kabinet: Patriot-systeem afstaan"],
            ),
            (
                "Wordt de Kamer over de gesprekken ingelicht? Nee.",
                &["declined parliamentary kabinet: Kamer over de gesprekken ingelicht"],
            ),
            (
                "De Kamer wordt daarvan onverwijld in kennis gesteld.",
                &["announced parliamentary kabinet: Kamer wordt daarvan onverwijld in kennis gesteld"],
            ),
        ],
    );
}

#[test]
fn english_wordings() {
    check(
        Language::English,
        &[
            (
                "Finland is sending a further EUR 90 million worth of shells, Norway is handing over eight howitzers and Iceland will pay EUR 3 million.",
                &[
                    "announced contribution Finland: Further EUR 90 million worth of shells; 90000000 EUR",
                    "announced contribution Norway: Eight howitzers; 8 howitzers",
                    "announced contribution Iceland: EUR 3 million; 3000000 EUR",
                ],
            ),
            (
                "Norwegian marines will take part in the exercise from September.",
                &["announced contribution Norway: Norwegian marines will take part in the exercise →2018-09"],
            ),
            (
                "Italy was not prepared to raise its contribution.",
                &["declined contribution Italy: Italy was not prepared to raise its contribution"],
            ),
            (
                "The Minister is not in a position to publish the targets.",
                &["declined political Minister: Minister is not in a position to publish the targets"],
            ),
            (
                "Belgrade was urged to reduce its forces along the boundary line.",
                &["called-for political Belgrade: Reduce its forces along the boundary line"],
            ),
            (
                "Turkey was called upon to complete ratification.",
                &["called-for political Turkey: Complete ratification"],
            ),
            (
                "Belarus was warned not to meddle in the war.",
                &["called-for political Belarus: Belarus was warned not to meddle in the war"],
            ),
            (
                "Germany has cleared the delivery of Leopard tanks.",
                &["made contribution Germany: Delivery of Leopard tanks"],
            ),
            ("Czechia joined the coalition.", &["made political Czechia: Czechia joined the coalition"]),
            (
                "Poland threw its weight behind the new target.",
                &["reaffirmed political Poland: Behind the new target"],
            ),
            (
                "Slovakia gave its word to reach 2% of GDP by 2026.",
                &["made spending Slovakia: Reach 2% of GDP; 2 %BBP →2026"],
            ),
            (
                "Norway came forward with a further NOK 1 billion.",
                &["made contribution Norway: Further NOK 1 billion; 1000000000 NOK"],
            ),
            (
                "Ministers tasked the military authorities with drawing up new plans by October.",
                &["made political Ministers: Military authorities with drawing up new plans →2018-10"],
            ),
            (
                "The committee will be briefed orally on 1 November.",
                &["announced parliamentary government: Committee will be briefed orally →2018-11-01"],
            ),
            (
                "A Bill will be introduced in the autumn.",
                &["announced parliamentary government: Bill will be introduced →2018-23"],
            ),
            (
                "A copy of the plan will be placed in the Library of the House.",
                &["announced parliamentary government: Plan to parliament"],
            ),
            (
                "The Government will respond to the report before Christmas.",
                &["announced parliamentary Government: Government will respond to the report →2018-12-25"],
            ),
            ("Turkey lifted its veto.", &["made political Turkey: Turkey lifted its veto"]),
            (
                "Denmark said it would double its presence in Latvia next year.",
                &["announced contribution Denmark: Double presence in Latvia →2019"],
            ),
            (
                "Patrols in the Baltic Sea are to be stepped up by Denmark.",
                &["made contribution Denmark: Step up patrols in the Baltic Sea"],
            ),
            (
                "Belgium is setting aside EUR 30 million for ammunition.",
                &["announced contribution Belgium: EUR 30 million for ammunition; 30000000 EUR"],
            ),
            (
                "Belgium will make F-16s available as of 2025.",
                &["announced contribution Belgium: F-16s →2025"],
            ),
            (
                "The Hague will host the next summit.",
                &["announced political The Hague: Host the next summit"],
            ),
            (
                "Germany, the United States and Romania are each sending a Patriot battery.",
                &["announced contribution Germany, the United States and Romania: Patriot battery"],
            ),
            (
                "The United Kingdom has since dispatched 200 soldiers.",
                &["fulfilled contribution United Kingdom: 200 soldiers; 200 soldiers"],
            ),
            (
                "Is the Government willing to send more tanks? No.",
                &["declined contribution government: Send more tanks"],
            ),
        ],
    );
}

/// The pledges of a list.
fn listed(language: Language, text: &str) -> Vec<String> {
    report(language, text).pledges.iter().map(row).collect()
}

#[test]
fn a_list_under_a_colon_is_pledged_item_by_item() {
    assert_eq!(
        listed(
            Language::English,
            "The United States will:\n\n- keep an additional brigade in Romania;\n- send two squadrons to Spain by 2020.",
        ),
        [
            "announced contribution United States: Keep an additional brigade in Romania",
            "announced contribution United States: Send two squadrons to Spain; 2 squadrons →2020",
        ]
    );
    assert_eq!(
        listed(
            Language::Dutch,
            "De volgende landen deden een toezegging:\n\n- Denemarken: EUR 200 miljoen voor munitie;\n- Luxemburg: twintig voertuigen.",
        ),
        [
            "made contribution Denemarken: EUR 200 miljoen voor munitie; 200000000 EUR",
            "made contribution Luxemburg: Twintig voertuigen; 20 voertuigen",
        ]
    );
    assert_eq!(
        listed(Language::Dutch, "De ministers bespraken de volgende onderwerpen:\n\n- munitie;\n- Kosovo."),
        [""; 0]
    );
}

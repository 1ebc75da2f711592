//! More verbs and frames: ways to give, ask and decline, money of other states, whom a sentence binds that
//! names its party in passing.

use super::{check, report, row};
use crate::model::Language;

#[test]
fn dutch_ways_to_give_ask_and_decline() {
    check(
        Language::Dutch,
        &[
            (
                "Zweden heeft voor de rotatie twee fregatten ingeschreven.",
                &["made contribution Zweden: Twee fregatten; 2 fregatten"],
            ),
            (
                "Nederland zal zich bij het initiatief aansluiten, mits de kosten beperkt blijven.",
                &["announced political Nederland: Bij het initiatief aansluiten"],
            ),
            (
                "De SG verwacht van de bondgenoten dat zij hun voorraden aanvullen.",
                &["called-for political bondgenoten: Voorraden aanvullen"],
            ),
            (
                "Nederland zal Hongarije aanspreken op de gemaakte afspraken.",
                &[
                    "called-for political Hongarije: Nederland zal Hongarije aanspreken op de gemaakte afspraken",
                ],
            ),
            (
                "Noorwegen trekt 3 miljard kroon uit voor de marine.",
                &["announced spending Noorwegen: 3 miljard kroon voor de marine; 3000000000 NOK"],
            ),
            (
                "Canada trekt 3 miljard zloty uit voor de marine.",
                &["announced spending Canada: 3 miljard zloty voor de marine; 3000000000 PLN"],
            ),
            (
                "Polen trekt 3 miljard zloty uit voor de marine.",
                &["announced spending Polen: 3 miljard zloty voor de marine; 3000000000 PLN"],
            ),
            (
                "Canada geeft 300 miljoen Canadese dollar aan het fonds.",
                &["announced contribution Canada: 300 miljoen Canadese dollar aan het fonds; 300000000 CAD"],
            ),
            (
                "Nederland trekt 2,5 miljard uit voor munitie.",
                &["announced contribution Nederland: 2,5 miljard voor munitie; 2500000000 EUR"],
            ),
            (
                "Moldavië krijgt van ons twintig ambulances.",
                &["announced contribution Nederland: Twintig ambulances"],
            ),
            (
                "Het kabinet ziet geen aanleiding om de dienstplicht te activeren.",
                &["declined political kabinet: Kabinet ziet geen aanleiding om de dienstplicht te activeren"],
            ),
            (
                "De minister wijst het voorstel van de hand.",
                &["declined political minister: Minister wijst het voorstel van de hand"],
            ),
            (
                "Een verlenging van de missie is niet aan de orde.",
                &["declined political bondgenoten: Verlenging van de missie is niet aan de orde"],
            ),
            (
                "Van uitstel van de brief is geen sprake.",
                &["declined political bondgenoten: Van uitstel van de brief is geen sprake"],
            ),
            (
                "Het kabinet heeft besloten niet deel te nemen aan de missie.",
                &["declined political kabinet: Kabinet heeft besloten niet deel te nemen aan de missie"],
            ),
            ("Nederland zei dat het geen troepen levert.", &["declined political Nederland: Geen troepen"]),
            (
                "Portugal bleef vasthouden aan het besluit van 2016.",
                &["reaffirmed political Portugal: Portugal bleef vasthouden aan het besluit"],
            ),
            (
                "De praktische samenwerking met Rusland blijft opgeschort.",
                &["reaffirmed political bondgenoten: Praktische samenwerking met Rusland blijft opgeschort"],
            ),
            (
                "Duitsland zegde EUR 20 miljoen toe en IJsland, als partner, EUR 2 miljoen.",
                &[
                    "made contribution Duitsland: EUR 20 miljoen; 20000000 EUR",
                    "made contribution IJsland: EUR 2 miljoen; 2000000 EUR",
                ],
            ),
            (
                "Finland gaf te kennen mee te willen doen.",
                &["announced political Finland: Finland gaf te kennen mee te willen doen"],
            ),
            (
                "Eind dit jaar sturen wij uw Kamer een evaluatie van de missie.",
                &["announced parliamentary kabinet: Evaluatie van de missie →2018~"],
            ),
            (
                "De minister van Defensie praat de Kamer op 20 september bij over de uitkomsten.",
                &[
                    "announced parliamentary minister van Defensie: Kamer informeren over de uitkomsten →2018-09-20",
                ],
            ),
            (
                "U kunt het verslag in september tegemoet zien.",
                &["announced parliamentary kabinet: Verslag aan de Kamer →2018-09"],
            ),
            (
                "Een aantal landen, waaronder Spanje, stelt schepen ter beschikking.",
                &["announced contribution landen: Aantal landen stelt schepen ter beschikking"],
            ),
            (
                "De ministers werden het in Brussel eens over een schild tegen drones.",
                &["made political ministers: Schild tegen drones"],
            ),
            (
                "Frankrijk ontwikkelt een nieuwe raket en Polen huisvest het centrum.",
                &[
                    "announced contribution Frankrijk: Nieuwe raket",
                    "announced contribution Polen: Polen huisvest het centrum",
                ],
            ),
            (
                "De Deense premier zei dat Denemarken niet verder gaat dan 2%.",
                &["declined spending Denemarken: Denemarken gaat niet verder dan 2% van het bbp; 2 %BBP"],
            ),
            ("Aan België is gevraagd een deel te dragen.", &["called-for contribution België: Deel dragen"]),
            (
                "De minister nodigde de partners uit mee te betalen.",
                &["called-for political partners: Minister nodigde de partners uit mee te betalen"],
            ),
            (
                "Namens Nederland heb ik EUR 2 miljoen toegezegd.",
                &["made contribution Nederland: EUR 2 miljoen; 2000000 EUR"],
            ),
            (
                "Oekraïne heeft toegezegd zijn leger te moderniseren.",
                &["made political Oekraïne: Leger moderniseren"],
            ),
            (
                "De bestuurders beloofden EUR 10 miljoen, iets meer dan dit jaar.",
                &["made contribution bestuurders: EUR 10 miljoen; 10000000 EUR"],
            ),
        ],
    );
}

#[test]
fn english_ways_to_give_ask_and_decline() {
    check(
        Language::English,
        &[
            (
                "Norway will act as framework nation and cover half of the running costs.",
                &[
                    "announced contribution Norway: Act as framework nation",
                    "announced contribution Norway: Half of the running costs",
                ],
            ),
            (
                "Denmark will hold a referendum and reach 2% of GDP by 2030.",
                &["announced spending Denmark: 2% of GDP; 2 %BBP →2030"],
            ),
            (
                "The ministers recalled the decision of the Warsaw Summit to station four battalions in the east.",
                &["made contribution Allies: Station four battalions in the east; 4 battalions"],
            ),
            (
                "Romania's contribution of EUR 3 million was welcomed.",
                &["announced contribution Romania: EUR 3 million; 3000000 EUR"],
            ),
            (
                "The Secretary General thanked Turkey for its pledge to lead the mission.",
                &["made contribution Turkey: Lead the mission"],
            ),
            (
                "The Secretary General welcomed the announcement by Germany that it will send a brigade to Lithuania.",
                &["announced contribution Germany: Brigade to Lithuania"],
            ),
            (
                "We condemn the attack and call on Iran to release the ship.",
                &["called-for political Iran: Release the ship"],
            ),
            (
                "Ministers demanded that Russia withdraw its troops.",
                &["called-for political Russia: Withdraw its troops"],
            ),
            (
                "Denmark and Canada have committed to contributing six icebreakers.",
                &["made contribution Denmark and Canada: Contributing six icebreakers"],
            ),
            (
                "Spain will contribute neither ships nor aircraft.",
                &["declined contribution Spain: Spain will contribute neither ships nor aircraft"],
            ),
            (
                "To the request for a frigate, Denmark had to answer in the negative.",
                &["declined political Denmark: Denmark had to answer in the negative"],
            ),
            (
                "The Allies agreed that ten per cent of the budget should go to innovation.",
                &["made spending Allies: Ten per cent of the budget should go to innovation; 10 %"],
            ),
            (
                "The motion on energy exports has been acted upon.",
                &["fulfilled parliamentary government: Motion on energy exports"],
            ),
            (
                "The Prime Minister assured Allies that no Greek troops will be sent.",
                &["made political Prime Minister: No Greek troops"],
            ),
            (
                "Nations have put up USD 900 million a year for the Afghan forces.",
                &["made contribution Nations: USD 900 million a year for the Afghan forces; 900000000 USD"],
            ),
            (
                "Poland gave assurances that it would send soldiers, while Italy undertook to deploy aircraft.",
                &["made contribution Poland: Send soldiers", "made contribution Italy: Deploy aircraft"],
            ),
            (
                "We'll send two frigates to the Baltic Sea.",
                &["announced contribution Allies: Two frigates to the Baltic Sea; 2 frigates"],
            ),
            (
                "Each Ally will contribute its fair share.",
                &["announced contribution Ally: Contribute its fair share"],
            ),
        ],
    );
}

#[test]
fn dutch_ways_to_agree_and_refuse() {
    check(
        Language::Dutch,
        &[
            (
                "De minister wil niet op de uitkomst vooruitlopen.",
                &["declined political minister: Minister wil niet op de uitkomst vooruitlopen"],
            ),
            (
                "De ministers zijn akkoord gegaan met een nieuw hoofdkwartier.",
                &["made contribution ministers: Ministers zijn akkoord gegaan met een nieuw hoofdkwartier"],
            ),
            (
                "Het plan werd door Hongarije geblokkeerd.",
                &["declined political Hongarije: Plan werd door Hongarije geblokkeerd"],
            ),
            (
                "Er komt 750 miljoen euro extra voor munitie.",
                &["announced contribution kabinet: 750 miljoen euro extra voor munitie; 750000000 EUR"],
            ),
            (
                "Canada maakte zijn belofte waar.",
                &["fulfilled political Canada: Canada maakte zijn belofte waar"],
            ),
            (
                "Duitsland neemt het voortouw bij de luchtverdediging.",
                &["announced contribution Duitsland: Duitsland neemt het voortouw bij de luchtverdediging"],
            ),
            (
                "De minister doet geen uitspraak over een verlenging.",
                &["declined political minister: Geen uitspraak over een verlenging"],
            ),
            (
                "Uw Kamer wordt na afloop zoals gebruikelijk met een verslag geïnformeerd.",
                &[
                    "announced parliamentary kabinet: Kamer wordt na afloop zoals gebruikelijk met een verslag geïnformeerd",
                ],
            ),
            (
                "Wordt de Kamer over de kosten geïnformeerd? Daartoe is de minister niet bereid.",
                &["declined parliamentary kabinet: Kamer over de kosten geïnformeerd"],
            ),
        ],
    );
}

#[test]
fn english_ways_to_agree_and_refuse() {
    check(
        Language::English,
        &[
            (
                "We welcome the decisions of Belgium and Spain to contribute additional forces.",
                &["made contribution Belgium and Spain: Contribute additional forces"],
            ),
            (
                "Albania and Croatia are invited to begin accession talks.",
                &["made political Allies: Begin accession talks"],
            ),
            (
                "Ministers approved the reinforcement of the mission with 700 troops.",
                &["made contribution Ministers: 700 troops; 700 troops"],
            ),
            (
                "Germany committed three helicopters.",
                &["made contribution Germany: Three helicopters; 3 helicopters"],
            ),
            ("France lifted its caveats.", &["made political France: France lifted its caveats"]),
            ("Turkey blocked the plan.", &["declined political Turkey: Turkey blocked the plan"]),
            (
                "Ministers decided against an extension.",
                &["declined political Ministers: Ministers decided against an extension"],
            ),
            (
                "Greece will stay away from the exercise.",
                &["declined political Greece: Greece will stay away from the exercise"],
            ),
            (
                "The mandate of the mission will be renewed for a year.",
                &["made contribution Allies: Renew mandate of the mission"],
            ),
            (
                "Canada delivered on its promise of 200 trainers.",
                &["fulfilled contribution Canada: Promise of 200 trainers; 200 trainers"],
            ),
            (
                "We condemn Russia's attack and urge it to stop the war.",
                &["called-for political Russia: Stop the war"],
            ),
        ],
    );
}

#[test]
fn a_heading_that_names_what_is_given_leads_its_list() {
    let rows = |text: &str| report(Language::Dutch, text).pledges.iter().map(row).collect::<Vec<_>>();
    assert_eq!(
        rows(
            "Nieuwe leveringen\n\nDit kwam erbij.\n\n- dertig pantservoertuigen;\n- EUR 3 miljoen voor munitie."
        ),
        [
            "made contribution Nederland: Dertig pantservoertuigen; 30 pantservoertuigen",
            "made contribution Nederland: EUR 3 miljoen voor munitie; 3000000 EUR",
        ]
    );
    assert_eq!(
        rows(
            "Toezeggingen\n\n- Een besloten briefing over kabels na 1 oktober 2018.\n- De motie-Jansen is aangehouden."
        ),
        ["made parliamentary kabinet: Besloten briefing over kabels →2018-10-01"]
    );
    assert_eq!(rows("Samenstelling\n\n- dertig pantservoertuigen;\n- EUR 3 miljoen."), [""; 0]);
}

//! Sentences that pledge nothing: wishes, stress, questions, conditions, hearsay, costs, history.

use super::report;
use crate::model::Language;

/// Every sentence that yields a pledge.
fn read(language: Language, sentences: &[&str]) -> Vec<String> {
    let pledges = |sentence: &&&str| !report(language, sentence).pledges.is_empty();
    sentences.iter().filter(pledges).map(|sentence| (*sentence).to_owned()).collect()
}

#[test]
fn dutch_wishes_questions_conditions_and_figures() {
    let none: [String; 0] = [];
    let found = read(
        Language::Dutch,
        &[
            "Nederland wil graag een grotere rol spelen.",
            "De ministers spraken over een mogelijke verhoging naar 3% van het bbp.",
            "Het kabinet onderzoekt of het EUR 10 miljoen kan vrijmaken.",
            "Nederland draagt al sinds 2015 met 200 militairen bij aan de missie.",
            "De Kamer vroeg de minister om EUR 5 miljoen extra uit te trekken.",
            "Zij bespraken de uitdagingen waar China het bondgenootschap voor stelt.",
            "Als Rusland zich terugtrekt, zal Nederland de sancties opheffen.",
            "De minister zou EUR 40 miljoen hebben toegezegd.",
            "De kosten van de top zijn geraamd op EUR 90 miljoen.",
            "Kan de minister toezeggen dat Nederland 2% besteedt?",
            "Nederland gaf in 2016 1,2% van het bbp aan defensie uit.",
            "De ministers benadrukten het belang van een eerlijke verdeling van lasten.",
            "Nederland en België overwegen samen fregatten te bouwen.",
            "De minister wil onderzoeken of EUR 20 miljoen nodig is.",
            "Het belang van 2% van het bbp werd door alle sprekers onderstreept.",
            "Rusland dreigde 500 raketten te plaatsen.",
            "In Mali dienen 250 Nederlandse militairen.",
            "De uitgaven aan defensie stegen vorig jaar met 3%.",
            "De minister sprak zijn waardering uit voor de bijdrage van Noorwegen.",
            "De minister gaf aan dat er nog geen besluit is genomen.",
            "Hoe denkt het kabinet de norm van 2% te halen?",
            "De leden van de VVD-fractie vragen of de minister EUR 5 miljoen kan toezeggen.",
            "Nederland zou 100 militairen kunnen leveren.",
            "De motie-Jansen vraagt de regering om 2% van het bbp aan defensie te besteden.",
            "De top in 2014 was een succes.",
            "Oekraïne verzocht om meer luchtverdediging.",
            "De premier benadrukte dat een bijdrage van EUR 3 miljoen welkom is.",
            "De secretaris-generaal wees op het belang van munitie.",
            "Indien de situatie verslechtert, stuurt Nederland extra troepen.",
            "De kosten worden geraamd op EUR 50 miljoen.",
            "De ministers stonden stil bij de situatie in Kosovo.",
            "De Amerikaanse minister legde uit dat China zijn kernwapenarsenaal uitbreidt.",
            "Duitsland leverde een constructieve bijdrage aan de discussie.",
            "Polen grenst aan Belarus en heeft de grootste landmacht.",
            "De vergadering nam kennis van het rapport over de munitievoorraden.",
            "Rusland weigert zijn troepen terug te trekken.",
            "Er werd geen overeenstemming bereikt over de opvolging van de secretaris-generaal.",
            "De inzet van drones neemt toe.",
            "Zweden nam voor het eerst deel aan de vergadering.",
            "Formele besluiten vielen er niet.",
            "Nederland onderstreepte dat dit niet ten koste mag gaan van de zorgen van anderen.",
            "De minister van Buitenlandse Zaken zal deelnemen aan de vergadering.",
            "Nederland zegt dat de schulden van anderen 3 miljoen levens kosten.",
            "Noorwegen verwacht een goede vergadering.",
            "De orde van de dag werd vastgesteld.",
            "Het kabinet acht het voorstel nuttig.",
            "De kroon van Noorwegen daalde.",
            "Zweden mag lid worden als het wapens levert.",
            "De heer Jansen vraagt of de minister bereid is een bijdrage te leveren.",
            "De bondgenoten zullen besluiten of de missie wordt uitgebreid.",
            "Daar kan geen sprake van zijn.",
            "De commissie vroeg de minister de cijfers toe te lichten.",
            "Volgens de secretaris-generaal besteden dit jaar acht landen 2% van het bbp aan defensie.",
            "Het plan om een hoofdkwartier te vestigen werd besproken.",
            "Verschillende landen toonden belangstelling voor deelname.",
        ],
    );
    assert_eq!(found, none);
}

#[test]
fn english_wishes_questions_conditions_and_figures() {
    let none: [String; 0] = [];
    let found = read(
        Language::English,
        &[
            "Ministers discussed a possible increase to 3% of GDP.",
            "The government hopes to spend 2% by 2024.",
            "Poland wants a permanent base.",
            "The cost of the headquarters is estimated at EUR 1 billion.",
            "If Russia withdraws, Allies will lift the sanctions.",
            "Should the Netherlands commit to 3.5%?",
            "The minister stressed the importance of fair burden-sharing.",
            "Last year European Allies spent 1.7% of GDP on defence.",
            "Sweden could contribute 500 troops.",
            "NATO has no plans to station nuclear weapons in new member states.",
            "The Netherlands and Belgium are considering building frigates together.",
            "The minister would like to see EUR 20 million spent.",
            "All speakers underlined the importance of 2% of GDP.",
            "Russia threatened to deploy 500 missiles.",
            "Some 250 Dutch soldiers are serving in Mali.",
            "Defence spending rose by 3% last year.",
            "Ministers welcomed the contribution of Norway.",
            "No decision has been taken on the mission.",
            "Will the government reach 2% of GDP by 2024?",
            "Members asked whether the minister could pledge EUR 5 million.",
            "Germany might send 30 tanks next year.",
            "The motion calls on the government to spend 2% of GDP.",
            "Ukraine asked for more air defence.",
            "The Prime Minister said that a contribution of EUR 3 million would be welcome.",
            "If the situation worsens, Denmark will send extra troops.",
            "The costs are put at EUR 50 million.",
            "Allies noted the report on burden-sharing.",
            "Denmark has not yet made a commitment.",
            "Ministers took stock of the situation in Kosovo.",
            "The US Secretary explained that China is expanding its nuclear arsenal.",
            "Germany gave a presentation on logistics.",
            "Russia refuses to withdraw its troops.",
            "No agreement was reached on the succession of the Secretary General.",
            "The Prime Minister met the President and will meet him again in August.",
            "British soldiers train in Estonia.",
            "The exercise involves 12,000 troops from ten countries.",
            "Denmark hosted the previous meeting.",
            "More than 500,000 troops are held ready under the plans agreed last year.",
            "Talks will continue in the autumn.",
            "Georgia and Finland, invited to join in June, attended as guests.",
            "The Council held a meeting on the price of oil.",
            "Ministers expect a difficult winter.",
            "The package was funded by £70 million raised from the interest.",
            "Estonia already spends 2.1% of GDP.",
            "The race on the course was won by Norway.",
            "The Secretary General briefed ministers on the state of play.",
            "Ministers will discuss the plans in October.",
        ],
    );
    assert_eq!(found, none);
}

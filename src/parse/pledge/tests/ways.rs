//! Ways of saying that stand apart from the verbs of promising: who stays, what is not supported, what was
//! handed over, where and when it was said.

use super::{check, report, row};
use crate::model::Language;

#[test]
fn dutch_ways_of_staying_paying_and_not_supporting() {
    check(
        Language::Dutch,
        &[
            (
                "Portugal laat zijn fregat tot eind 2019 achter.",
                &["made contribution Portugal: Portugal laat zijn fregat achter →2019~"],
            ),
            (
                "Canada trekt zich niet terug uit Letland.",
                &["made political Canada: Canada trekt zich niet terug uit Letland"],
            ),
            (
                "Een nieuw hoofdkwartier steunt Denemarken niet.",
                &["declined political Denemarken: Denemarken steunt een nieuw hoofdkwartier niet"],
            ),
            (
                "Het kabinet kan aan de operatie geen bijdrage leveren.",
                &["declined political kabinet: Geen bijdrage"],
            ),
            (
                "Denemarken betaalde EUR 4 miljoen aan het trustfonds.",
                &["fulfilled contribution Denemarken: EUR 4 miljoen aan het trustfonds; 4000000 EUR"],
            ),
            (
                "Noorwegen heeft in mei winterkleding aan Letland geschonken.",
                &["fulfilled contribution Noorwegen: Winterkleding aan Letland @2018-05"],
            ),
            (
                "België neemt voor EUR 30 miljoen deel aan het project.",
                &["announced contribution België: EUR 30 miljoen aan het project; 30000000 EUR"],
            ),
            (
                "Ik zal de bijgewerkte lijst aan u doen toekomen.",
                &["announced parliamentary minister: Bijgewerkte lijst aan toekomen doen"],
            ),
            (
                "De bondgenoten herhaalden dat Oekraïne lid zal worden.",
                &["reaffirmed political bondgenoten: Lid zal worden"],
            ),
            (
                "Nederland heeft EUR 5 miljoen klaarstaan en wij blijven steunen zolang dat nodig is.",
                &[
                    "announced spending Nederland: EUR 5 miljoen; 5000000 EUR",
                    "reaffirmed political Nederland: Steunen zolang dat nodig is",
                ],
            ),
        ],
    );
}

#[test]
fn english_ways_of_keeping_reviewing_and_not_supporting() {
    check(
        Language::English,
        &[
            (
                "Defence Ministers will review the structure in February 2019.",
                &[
                    "announced political Defence Ministers: Defence Ministers will review the structure →2019-02",
                ],
            ),
            (
                "Until the talks are over, we will not ratify the treaty.",
                &["declined political Allies: We will not ratify the treaty"],
            ),
            (
                "Norway does not support a new headquarters.",
                &["declined political Norway: Norway does not support a new headquarters"],
            ),
            ("Denmark has kept its promise.", &["fulfilled political Denmark: Denmark has kept its promise"]),
            ("Poland handed over 12 tanks.", &["fulfilled contribution Poland: 12 tanks; 12 tanks"]),
            (
                "The Allies repeated that Ukraine will become a member.",
                &["reaffirmed political Allies: Become a member"],
            ),
        ],
    );
}

#[test]
fn who_is_there_or_sorry_and_what_took_place_is_nothing() {
    for sentence in [
        "De minister is voornemens deel te nemen.",
        "De minister is van plan bij de ceremonie aanwezig te zijn.",
        "De voorzitter bood de Canadese ambassadeur zijn excuses aan.",
        "Op 4 juli vond de parade van de troepen plaats.",
        "De bouw van het hoofdkwartier duurt lang.",
    ] {
        assert!(report(Language::Dutch, sentence).pledges.is_empty(), "{sentence}");
    }
    for sentence in [
        "The minister intends to attend.",
        "I offer my condolences to the families.",
        "The meeting of the troops took place on 4 July.",
    ] {
        assert!(report(Language::English, sentence).pledges.is_empty(), "{sentence}");
    }
}

#[test]
fn a_pledge_was_made_where_and_when_the_text_says() {
    check(
        Language::Dutch,
        &[
            (
                "Op 1 en 2 februari 2018 was er een top in Londen.\n\nIn Londen heeft Spanje EUR 7 miljoen toegezegd.",
                &["made contribution Spanje: EUR 7 miljoen; 7000000 EUR @2018-02-01/2018-02-02"],
            ),
            (
                "Spanje besloot op 17 maart 2018 acht tanks over te dragen.",
                &["made contribution Spanje: Acht tanks overdragen; 8 tanks @2018-03-17"],
            ),
        ],
    );
    let debate = "Op 12 juni 2018 was er een commissiedebat. Met dit verslag geef ik invulling aan mijn toezegging uit \
                  het commissiedebat van 12 juni 2018.";
    let found: Vec<_> = report(Language::Dutch, debate).pledges.iter().map(row).collect();
    assert!(found.iter().all(|row| row.ends_with("@2018-06-12")) && found.len() == 1, "{found:?}");
}

#[test]
fn dutch_sentences_hold_several_and_name_them_before_their_verb() {
    check(
        Language::Dutch,
        &[
            (
                "Noorwegen levert 300 militairen, Denemarken 150 en IJsland 20.",
                &[
                    "announced contribution Noorwegen: 300 militairen; 300 militairen",
                    "announced contribution Denemarken: 150 militairen; 150 militairen",
                    "announced contribution IJsland: 20 militairen; 20 militairen",
                ],
            ),
            (
                "De SG riep de bondgenoten op 2% te besteden en vóór 2020 een plan in te dienen.",
                &[
                    "called-for spending bondgenoten: 2% van het bbp besteden; 2 %BBP →2020",
                    "called-for spending bondgenoten: Plan indienen →2020",
                ],
            ),
            (
                "De leiders spraken af 2% van het bbp te besteden, waarvan een vijfde aan materieel.",
                &[
                    "made spending leiders: 2% van het bbp besteden; 2 %BBP",
                    "made spending leiders: Vijfde aan materieel; 20 %",
                ],
            ),
            (
                "Zij bespraken de in Riga (2006) overeengekomen groei naar 2% van het bbp in 2024.",
                &["made spending bondgenoten: Groei naar 2% van het bbp; 2 %BBP @2006 →2024"],
            ),
            (
                "Dat staat in de tijdens het debat van 6 juni 2018 beloofde notitie over drones.",
                &["made parliamentary kabinet: Notitie over drones @2018-06-06"],
            ),
            (
                "De kosten, EUR 40 miljoen, worden gemeenschappelijk gefinancierd.",
                &["announced contribution bondgenoten: EUR 40 miljoen; 40000000 EUR"],
            ),
            (
                "De oproep aan Servië om de gevangenen vrij te laten werd herhaald.",
                &["called-for political Servië: Gevangenen vrijlaten"],
            ),
            (
                "Onze bijdrage aan het fonds verdubbelt naar EUR 20 miljoen.",
                &["announced contribution Nederland: EUR 20 miljoen verdubbelen; 20000000 EUR"],
            ),
            (
                "De samenwerking met Wit-Rusland zal niet worden hervat.",
                &["declined political bondgenoten: Samenwerking met Wit-Rusland zal niet worden hervat"],
            ),
            (
                "Griekenland heeft zijn verzet laten varen.",
                &["made political Griekenland: Griekenland heeft zijn verzet laten varen"],
            ),
            (
                "Ik kan u toezeggen dat de notitie er in oktober is.",
                &["made parliamentary minister: Notitie aan de Kamer →2018-10"],
            ),
            (
                "De gevraagde toezegging doet de minister niet: Nederland heeft voorgesteld om drones samen te kopen.",
                &[
                    "proposed contribution Nederland: Drones samen kopen",
                    "declined political minister: Minister doet de gevraagde toezegging niet",
                ],
            ),
        ],
    );
}

#[test]
fn english_sentences_hold_several_and_say_them_beside_another() {
    check(
        Language::English,
        &[
            (
                "She urged all Allies to spend 2% of GDP on defence by 2024 and to submit plans before the end of 2018.",
                &[
                    "called-for spending all Allies: Spend 2% of GDP on defence; 2 %BBP →2024",
                    "called-for spending all Allies: Submit plans →2018~",
                ],
            ),
            (
                "Denmark pledged 90 soldiers, Norway 60.",
                &[
                    "made contribution Denmark: 90 soldiers; 90 soldiers",
                    "made contribution Norway: 60 soldiers; 60 soldiers",
                ],
            ),
            (
                "We welcome the European Union's decision to send a mission of 300 soldiers.",
                &["made contribution European Union: Send a mission of 300 soldiers; 300 soldiers"],
            ),
            (
                "The offer stands, the Secretary General said, calling on Belarus to release all prisoners.",
                &["called-for political Belarus: Release all prisoners"],
            ),
            (
                "Hungary has withdrawn its objection.",
                &["made political Hungary: Hungary has withdrawn its objection"],
            ),
            (
                "The House will receive the report in October.",
                &["announced parliamentary government: Report to parliament →2018-10"],
            ),
            (
                "Canada promised CAD 4 million in March.",
                &["made contribution Canada: CAD 4 million; 4000000 CAD @2018-03"],
            ),
        ],
    );
}

#[test]
fn what_is_asked_in_general_or_not_agreed_is_nothing() {
    for sentence in [
        "De toegezegde brief was kort.",
        "Een vijfde deel van de troepen is vertrokken.",
        "De oproep aan het kabinet om te handelen kwam van de oppositie.",
        "De leiders wezen op de afgesproken aanpak.",
        "De missie wordt wellicht verlengd.",
        "De vraag is of de missie wordt verlengd.",
        "Spanje zou graag zien dat de missie wordt verlengd.",
        "De fracties vragen hoeveel tanks Duitsland levert.",
    ] {
        assert!(report(Language::Dutch, sentence).pledges.is_empty(), "{sentence}");
    }
    for sentence in [
        "Nothing was agreed on Kosovo.",
        "The promised report was discussed.",
        "Their call on Turkey went unanswered.",
        "He could announce a package of EUR 4 million.",
    ] {
        assert!(report(Language::English, sentence).pledges.is_empty(), "{sentence}");
    }
}

#[test]
fn what_a_pledge_is_of_tells_its_kind() {
    check(
        Language::English,
        &[
            (
                "Allies pledged their full support for the UN.",
                &["made political Allies: Full support for the UN"],
            ),
            (
                "We task the Council to report on the delivery of aid at our next meeting.",
                &["made political Council: Report on the delivery of aid at our next meeting"],
            ),
        ],
    );
    check(
        Language::Dutch,
        &[
            (
                "De norm is 2% van het bbp. Canada kon geen jaartal toezeggen.",
                &["declined spending Canada: Geen jaartal"],
            ),
            (
                "Er gaan 70 mariniers naar Noorwegen.",
                &["announced contribution bondgenoten: 70 mariniers naar Noorwegen; 70 mariniers"],
            ),
            (
                "Zweden kreeg de opdracht een voorstel uit te werken.",
                &["made political Zweden: Voorstel uitwerken"],
            ),
            (
                "De heer Smit herinnert aan het overzicht van tekorten dat op 8 mei 2018 in het debat is toegezegd. De \
                 Kamer ontvangt het overzicht vóór 1 oktober 2018.",
                &["made parliamentary kabinet: Overzicht van tekorten @2018-05-08 →2018-10-01"],
            ),
            (
                "Volgens Stoltenberg hebben bondgenoten 90.000 militairen aangemeld.",
                &["made contribution bondgenoten: 90.000 militairen; 90000 militairen"],
            ),
        ],
    );
}

#[test]
fn english_participles_pledge_beside_what_was_done_and_meetings_do_not() {
    check(
        Language::English,
        &[
            (
                "Belgium backed the plan, pledging EUR 6 million for the fund.",
                &["made contribution Belgium: EUR 6 million for the fund; 6000000 EUR"],
            ),
            (
                "Allies met in Kyiv, reaffirming their commitment to Georgia.",
                &["reaffirmed political Allies: Commitment to Georgia"],
            ),
            (
                "Nine Allies signed up to the Fund, committing EUR 2 billion to technology.",
                &["made contribution Allies: EUR 2 billion to technology; 2000000000 EUR"],
            ),
            (
                "We’re sending 30 instructors.",
                &["announced contribution Allies: 30 instructors; 30 instructors"],
            ),
        ],
    );
    for sentence in [
        "The Summit will provide an opportunity to strengthen the order.",
        "President Obama will participate in the summit in Warsaw.",
        "This will ensure that Allies can respond.",
        "We're ready to fight across every domain.",
        "The treaty is open to any state in a position to further its principles.",
        "Increased Defence Spending",
        "The Prime Minister will fly to Washington.",
        "Allies agreed on the importance of unity.",
        "The Secretary General will chair the meeting.",
    ] {
        assert!(report(Language::English, sentence).pledges.is_empty(), "{sentence}");
    }
}

#[test]
fn english_aims_orders_and_what_follows() {
    check(
        Language::English,
        &[
            (
                "Those who spend less will aim to move towards 2% of GDP by 2024.",
                &["announced spending Allies: Move towards 2% of GDP; 2 %BBP →2024"],
            ),
            ("Norway has ordered 54 tanks.", &["made contribution Norway: 54 tanks; 54 tanks"]),
            (
                "Another EUR 30 million will follow in 2019.",
                &["announced contribution Allies: EUR 30 million; 30000000 EUR →2019"],
            ),
            (
                "Denmark's contribution to the fund stands at EUR 4 million.",
                &["announced contribution Denmark: EUR 4 million; 4000000 EUR"],
            ),
            (
                "The Prime Minister told the House that £2 billion would be provided.",
                &["announced contribution Prime Minister: £2 billion would be provided; 2000000000 GBP"],
            ),
        ],
    );
}

/// What another party gives without a verb of its own may leave nothing of what the act gives; and the first
/// word of a text has none before it that could be asked for.
#[test]
fn no_pledge_is_made_of_no_words() {
    for text in ["2%verhoogt toestellen en Litouwen 4, 2%", "Een toezegging is gedaan."] {
        let read = crate::parse::parse(text);
        assert!(!read.pledges.is_empty(), "{text}");
        let mut mentions = read.pledges.iter().flat_map(|pledge| &pledge.mentions);
        assert!(mentions.all(|span| !span.is_empty()), "{text}");
    }
}

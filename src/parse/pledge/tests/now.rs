//! What a party does now or later by verbs that no row has, who acts for a state, and what a clause at the end
//! says was decided.

use super::check;
use crate::model::Language;

#[test]
fn dutch_deeds_of_now_by_any_verb() {
    check(
        Language::Dutch,
        &[
            (
                "Oslo posteert drie radartechnici in Letland.",
                &["announced contribution Oslo: Drie radartechnici in Letland"],
            ),
            (
                "Vanaf september herplaatst Denemarken een bataljon in Estland.",
                &[
                    "announced contribution Denemarken: Denemarken herplaatst een bataljon in Estland →2018-09",
                ],
            ),
            (
                "Athene schaart zich achter het plan en herbouwt twee bruggen.",
                &[
                    "reaffirmed political Athene: Achter het plan",
                    "announced contribution Athene: Twee bruggen",
                ],
            ),
            (
                "Slovenië klimt naar 1,5 procent van het bbp in 2022.",
                &["announced spending Slovenië: 1,5 procent van het bbp; 1.5 %BBP →2022"],
            ),
            (
                "Als blijk van steun laat Spanje een compagnie in Letland achter.",
                &["made contribution Spanje: Compagnie in Letland"],
            ),
            (
                "De premier meldde dat Polen in augustus 20 wagens uitleent.",
                &["announced contribution Polen: 20 wagens →2018-08"],
            ),
            (
                "De secretaris-generaal gaf aan dat hij vóór de zomer een voorstel rondstuurt.",
                &[
                    "announced political secretaris-generaal: Secretaris-generaal een voorstel rondstuurt →2018-22",
                ],
            ),
            (
                "Onverminderd geldt dat Noorwegen een compagnie in Litouwen handhaaft.",
                &["reaffirmed political Noorwegen: Compagnie in Litouwen handhaven"],
            ),
            ("Estland herbergt 1.000 Britse militairen.", &[]),
            ("Portugal bespaart 20 miljoen euro.", &[]),
            ("Duitsland twijfelt over de levering van raketten.", &[]),
            ("Oekraïne vernietigt 20 tanks.", &[]),
            ("Vorige week kwamen de ministers samen op het hoofdkwartier.", &[]),
            ("De landen benadrukten het belang van tanks en raketten.", &[]),
            ("De minister zei dat Estland 200 tanks bezit.", &[]),
        ],
    );
}

#[test]
fn dutch_bodies_and_peoples_act() {
    check(
        Language::Dutch,
        &[
            (
                "Het Noorse parlement stemde in met deelname aan de missie, voor maximaal 24 militairen.",
                &["made contribution Noorse parlement: Maximaal 24 militairen; 24 militairen"],
            ),
            (
                "De inlichtingendiensten van beide landen zullen voortaan gegevens delen.",
                &["announced political inlichtingendiensten: Voortaan gegevens delen"],
            ),
            (
                "De Zweedse strijdkrachten nemen vanaf 2019 met een bataljon deel aan de missie.",
                &[
                    "announced contribution Zweedse strijdkrachten: Zweedse strijdkrachten nemen met een bataljon deel aan de missie →2019",
                ],
            ),
            (
                "De Deense premier zegde tien tanks toe.",
                &["made contribution Denemarken: Tien tanks; 10 tanks"],
            ),
            (
                "De Britten leveren een fregat.",
                &["announced contribution Britten: Britten leveren een fregat"],
            ),
            (
                "Afgesproken is dat de stafofficieren in september een ontwerp voorleggen.",
                &["made political stafofficieren: Ontwerp voorleggen →2018-09"],
            ),
            (
                "De Britse marine stuurt twee fregatten naar de Oostzee.",
                &["announced contribution Britse marine: Twee fregatten naar de Oostzee; 2 fregatten"],
            ),
            (
                "De Europese Commissie zal met een voorstel komen.",
                &["announced political Europese Commissie: Europese Commissie zal met een voorstel komen"],
            ),
        ],
    );
}

#[test]
fn dutch_clauses_at_the_end_say_what_was_decided() {
    check(
        Language::Dutch,
        &[
            (
                "Er komt een permanente vertegenwoordiging in Skopje, zo besloten de ministers.",
                &["made political ministers: Permanente vertegenwoordiging in Skopje"],
            ),
            (
                "Rusland moet de blokkade opheffen, eisten de bondgenoten.",
                &["called-for political Rusland: Rusland moet de blokkade opheffen"],
            ),
            (
                "Noorwegen stuurt 200 militairen, zo besloot de regering in juni.",
                &["made contribution Noorwegen: 200 militairen; 200 militairen @2018-06"],
            ),
            (
                "De sancties blijven van kracht, zo kwamen de ministers overeen.",
                &["made political ministers: Sancties blijven van kracht"],
            ),
            ("De top was een succes, vonden de bondgenoten.", &[]),
            ("De toestand is ernstig, waarschuwde de secretaris-generaal.", &[]),
        ],
    );
}

#[test]
fn dutch_papers_arrivals_and_refusals() {
    check(
        Language::Dutch,
        &[
            (
                "Er wordt een nieuw hoofdkwartier opgericht.",
                &["announced contribution bondgenoten: Nieuw hoofdkwartier"],
            ),
            (
                "Er komt een fonds van 40 miljoen euro.",
                &["announced contribution bondgenoten: Fonds van 40 miljoen euro; 40000000 EUR"],
            ),
            ("Er komt kritiek op de missie.", &[]),
            (
                "De Spaanse bijdrage bestaat uit 200 militairen.",
                &["announced contribution Spanje: 200 militairen; 200 militairen"],
            ),
            (
                "België neemt met vier F-16's deel aan de operatie.",
                &["announced contribution België: Vier F-16's aan de operatie; 4 f-16's"],
            ),
            (
                "Hoewel de Kamer erom vroeg, ziet het kabinet af van een onderzoek.",
                &["declined political kabinet: Kabinet ziet af van een onderzoek"],
            ),
            (
                "Denemarken ziet ervan af de tanks terug te vragen.",
                &["declined political Denemarken: Denemarken ziet ervan af de tanks terug te vragen"],
            ),
            ("De minister zegde een brief toe.", &["made parliamentary minister: Brief aan de Kamer"]),
            (
                "De vraag zal schriftelijk worden beantwoord.",
                &["announced parliamentary kabinet: Vraag zal schriftelijk worden beantwoord"],
            ),
            (
                "De evaluatie wordt na de zomer aan de Kamer gezonden.",
                &["announced parliamentary kabinet: Evaluatie aan de Kamer →2018-22"],
            ),
            (
                "Polen blijft zich inspannen voor vrede.",
                &["reaffirmed political Polen: Polen blijft zich inspannen voor vrede"],
            ),
            (
                "Griekenland weigerde raketten af te staan.",
                &["declined contribution Griekenland: Griekenland weigerde raketten af te staan"],
            ),
            (
                "Italië legt 20 miljoen euro op tafel.",
                &["announced contribution Italië: 20 miljoen euro; 20000000 EUR"],
            ),
            (
                "De leiders stemden ermee in jaarlijks een gezamenlijke oefening te houden.",
                &["made political leiders: Gezamenlijke oefening houden"],
            ),
            ("De Turkse delegatie wilde dat niet bevestigen.", &[]),
        ],
    );
}

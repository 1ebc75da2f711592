//! Dutch sentences that pledge something.

use super::check;
use crate::model::Language;

#[test]
fn parliament_is_told_answered_and_refused() {
    check(
        Language::Dutch,
        &[
            (
                "De Minister zegde de Kamer toe voor het einde van het jaar met een evaluatie te komen.",
                &["made parliamentary Minister: Met een evaluatie komen →2018~"],
            ),
            (
                "Ik zal uw Kamer hierover voor het zomerreces informeren.",
                &["announced parliamentary minister: Kamer voor het zomerreces informeren"],
            ),
            (
                "U ontvangt binnen drie weken een brief over de lessen van de missie.",
                &["announced parliamentary kabinet: Brief over de lessen van de missie"],
            ),
            (
                "Het lid Karabulut verzocht om een debat; dat verzoek is afgewezen.",
                &["declined parliamentary kabinet: Debat"],
            ),
            (
                "Met deze brief voldoe ik aan het verzoek van de commissie.",
                &["fulfilled parliamentary minister: Verzoek van de commissie"],
            ),
            (
                "De motie-Van Ojik over ontwapening is verworpen.",
                &["declined parliamentary kabinet: Motie-Van Ojik: ontwapening"],
            ),
            (
                "Aan de motie-Knops wordt uitvoering gegeven door een gesprek met de VS.",
                &["fulfilled parliamentary kabinet: Motie-Knops"],
            ),
            (
                "De bewindslieden hebben toegezegd de Kamer per kwartaal te rapporteren.",
                &["made parliamentary bewindslieden: Kamer per kwartaal rapporteren"],
            ),
            (
                "De minister zegde de Kamer tijdens het debat van 14 juni toe haar voor de zomer te informeren over de kosten.",
                &["made parliamentary minister: Kamer informeren over de kosten @2018-06-14 →2018-22"],
            ),
            (
                "In het debat van 14 juni is toegezegd dat het kabinet een brief stuurt over de kosten.",
                &["made parliamentary kabinet: Brief over de kosten @2018-06-14"],
            ),
            (
                "Op het verzoek van het lid De Vries om openbaarmaking ga ik niet in; ik wijs dit verzoek af.",
                &["declined parliamentary minister: Openbaarmaking"],
            ),
            (
                "Het verslag van de top gaat uw Kamer uiterlijk 19 juli toe.",
                &["announced parliamentary kabinet: Verslag van de top →2018-07-19"],
            ),
        ],
    );
}

#[test]
fn several_pledges_of_one_sentence_are_told_apart() {
    check(
        Language::Dutch,
        &[
            (
                "Bondgenoten zegden EUR 5 miljard toe, waarvan EUR 200 miljoen door Nederland.",
                &["made contribution bondgenoten: EUR 5 miljard; 5000000000 EUR"],
            ),
            // Two pairs after a comma are one party.
            (
                "Nederland, Duitsland en Frankrijk en België zegden EUR 5 miljoen toe.",
                &[
                    "made contribution Nederland, Duitsland en Frankrijk en België: EUR 5 miljoen; 5000000 EUR",
                ],
            ),
            (
                "Nederland levert dit jaar tien tanks en trekt EUR 20 miljoen uit voor munitie.",
                &[
                    "announced contribution Nederland: Tien tanks; 10 tanks →2018",
                    "announced contribution Nederland: EUR 20 miljoen voor munitie; 20000000 EUR",
                ],
            ),
            (
                "De leiders spraken af 3,5% van het bbp aan defensie en 1,5% van het bbp aan weerbaarheid te besteden, uiterlijk in 2035.",
                &[
                    "made spending leiders: 3,5% van het bbp aan defensie; 3.5 %BBP →2035",
                    "made spending leiders: 1,5% van het bbp aan weerbaarheid besteden; 1.5 %BBP →2035",
                ],
            ),
            (
                "Nederland maakte EUR 10 miljoen over aan het fonds, boven op de EUR 25 miljoen van maart 2017.",
                &[
                    "fulfilled contribution Nederland: EUR 25 miljoen; 25000000 EUR @2017-03",
                    "fulfilled contribution Nederland: EUR 10 miljoen aan het fonds; 10000000 EUR",
                ],
            ),
        ],
    );
}

#[test]
fn calls_offers_and_refusals() {
    check(
        Language::Dutch,
        &[
            (
                "Duitsland sloot een hogere bijdrage uit.",
                &["declined contribution Duitsland: Duitsland sloot een hogere bijdrage uit"],
            ),
            (
                "Frankrijk weigerde zijn troepen onder bevel van de NAVO te plaatsen.",
                &[
                    "declined contribution Frankrijk: Frankrijk weigerde zijn troepen onder bevel van de NAVO te plaatsen",
                ],
            ),
            (
                "De Raad besloot de missie in Libië te beëindigen.",
                &["made political bondgenoten: Missie in Libië beëindigen"],
            ),
            (
                "De bondgenoten riepen Rusland op zich aan het verdrag te houden.",
                &["called-for political Rusland: Zich aan het verdrag houden"],
            ),
            (
                "Turkije bood aan een hoofdkwartier te huisvesten.",
                &["proposed contribution Turkije: Hoofdkwartier huisvesten"],
            ),
            (
                "De NAVO zal geen kernwapens plaatsen op het grondgebied van nieuwe leden.",
                &["declined political NAVO: Geen kernwapens op het grondgebied van nieuwe leden"],
            ),
            (
                "Het kabinet ziet af van deelname aan de operatie.",
                &["declined political kabinet: Kabinet ziet af van deelname aan de operatie"],
            ),
            (
                "Het kabinet besloot in mei om EUR 30 miljoen beschikbaar te stellen voor het trustfonds.",
                &[
                    "made contribution kabinet: EUR 30 miljoen beschikbaar stellen voor het trustfonds; 30000000 EUR @2018-05",
                ],
            ),
            (
                "De Duitse minister bood aan de kosten van het hoofdkwartier te dragen.",
                &["proposed contribution Duitsland: Kosten van het hoofdkwartier dragen"],
            ),
        ],
    );
}

#[test]
fn commitments_and_their_renewal() {
    check(
        Language::Dutch,
        &[
            (
                "Spanje zegde toe de luchtverdediging van Turkije met een jaar te verlengen.",
                &["made contribution Spanje: Luchtverdediging van Turkije met een jaar verlengen"],
            ),
            (
                "De leiders kwamen overeen de gezamenlijke begroting in 2030 te verdubbelen.",
                &["made spending leiders: Gezamenlijke begroting verdubbelen →2030"],
            ),
            (
                "De regering stemt in met de uitzending van 100 mariniers naar Noorwegen.",
                &["made contribution regering: Uitzending van 100 mariniers naar Noorwegen; 100 mariniers"],
            ),
            (
                "Letland en Litouwen beloven in 2018 aan de norm te voldoen.",
                &["made spending Letland en Litouwen: Aan de norm voldoen →2018"],
            ),
            (
                "Het kabinet handhaaft het streefcijfer van 2% in 2024.",
                &["reaffirmed spending kabinet: Streefcijfer van 2% van het bbp; 2 %BBP →2024"],
            ),
            (
                "Tsjechië kondigde aan zijn defensiebudget in 2024 tot 2% te verhogen.",
                &["announced spending Tsjechië: Defensiebudget tot 2% van het bbp verhogen; 2 %BBP →2024"],
            ),
            (
                "Frankrijk zegde toe twee schepen te sturen, mits de VN daarmee instemt.",
                &["made contribution Frankrijk: Twee schepen sturen; 2 schepen"],
            ),
            (
                "De NAVO blijft Oekraïne steunen zolang als dat nodig is.",
                &["reaffirmed political NAVO: Oekraïne steunen zolang als dat nodig is"],
            ),
            (
                "Met Noorwegen kwam Nederland op 4 juli overeen samen onderzeeboten te kopen.",
                &["made contribution Nederland: Samen onderzeeboten kopen @2018-07-04"],
            ),
        ],
    );
}

#[test]
fn what_states_give_extend_and_set_aside() {
    check(
        Language::Dutch,
        &[
            (
                "Noorwegen stelt twee schepen ter beschikking voor de vloot in de Oostzee.",
                &["announced contribution Noorwegen: Twee schepen voor de vloot in de Oostzee; 2 schepen"],
            ),
            (
                "Het Verenigd Koninkrijk neemt vanaf 2019 de leiding van de missie over.",
                &["announced contribution Verenigd Koninkrijk: Leiding van de missie →2019"],
            ),
            (
                "België verhoogt zijn bijdrage aan het fonds met EUR 3 miljoen.",
                &[
                    "announced contribution België: Bijdrage aan het fonds met EUR 3 miljoen verhogen; 3000000 EUR",
                ],
            ),
            (
                "Nederland zal vier F-35's stationeren in Estland.",
                &["announced contribution Nederland: Vier F-35's in Estland; 4 f-35's"],
            ),
            (
                "Polen koopt 250 tanks, Roemenië twee fregatten.",
                &[
                    "announced contribution Polen: 250 tanks; 250 tanks",
                    "announced contribution Roemenië: Twee fregatten; 2 fregatten",
                ],
            ),
            (
                "Canada zet de leiding van de brigade in Letland voort tot 2023.",
                &["made contribution Canada: Leiding van de brigade in Letland voortzetten →2023"],
            ),
            (
                "Nederland investeert de komende vier jaar EUR 1,5 miljard in cyber.",
                &["announced spending Nederland: EUR 1,5 miljard in cyber; 1500000000 EUR"],
            ),
            (
                "De Verenigde Staten trekken USD 3,4 miljard uit voor de aanwezigheid in Europa.",
                &[
                    "announced contribution Verenigde Staten: USD 3,4 miljard voor de aanwezigheid in Europa; 3400000000 USD",
                ],
            ),
            (
                "Denemarken stuurt een fregat naar de Rode Zee.",
                &["announced contribution Denemarken: Fregat naar de Rode Zee"],
            ),
            (
                "De bijdrage aan KFOR wordt met zes maanden verlengd.",
                &["made contribution Nederland: Bijdrage aan KFOR verlengen"],
            ),
            (
                "Italië houdt 800 militairen in Kosovo.",
                &["announced contribution Italië: 800 militairen in Kosovo; 800 militairen"],
            ),
            (
                "België liet weten dertig tanks te zullen overdragen.",
                &["announced contribution België: Dertig tanks overdragen; 30 tanks"],
            ),
            (
                "Duitsland gaf aan een derde radar af te staan.",
                &["announced contribution Duitsland: Derde radar afstaan"],
            ),
            (
                "Noorwegen zal vanaf 2025 een extra patrouillevliegtuig inzetten.",
                &["announced contribution Noorwegen: Extra patrouillevliegtuig →2025"],
            ),
            (
                "De norm van 2%, die in 2014 in Wales werd afgesproken, bleef buiten beschouwing.",
                &["made spending bondgenoten: 2% van het bbp; 2 %BBP @2014"],
            ),
        ],
    );
}

#[test]
fn what_will_be_done_is_announced_whatever_the_verb() {
    check(
        Language::Dutch,
        &[
            (
                "Noorwegen zal de oefening uitstellen.",
                &["announced political Noorwegen: Noorwegen zal de oefening uitstellen"],
            ),
            (
                "Noorwegen zal de mijnen uitfaseren.",
                &["announced political Noorwegen: Noorwegen zal de mijnen uitfaseren"],
            ),
            ("Noorwegen zal de kwestie in mei bespreken.", &[]),
            ("De oefening zal twee weken duren.", &[]),
            ("Noorwegen zal van het programma profiteren.", &[]),
        ],
    );
}

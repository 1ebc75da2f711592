//! Turns of phrase around an act: relative clauses before the verb, answers without a verb of answering, decisions
//! that parliament is told of, names in apposition, and what only looks like an act.

use super::check;
use crate::model::Language;

#[test]
fn dutch_turns() {
    check(
        Language::Dutch,
        &[
            (
                "De garantie die mevrouw Vos vraagt, kan ik niet geven.",
                &["declined political minister: Ik kan de garantie die mevrouw Vos vraagt, niet geven"],
            ),
            (
                "De bezwaren die Polen noemt, zal Nederland niet overnemen.",
                &["declined political Nederland: Nederland zal de bezwaren die Polen noemt, niet overnemen"],
            ),
            (
                "Portugal laat zich niet op een jaartal vastpinnen.",
                &["declined political Portugal: Portugal laat zich niet op een jaartal vastpinnen"],
            ),
            (
                "Van grondoperaties blijft Nederland zich onthouden.",
                &["declined political Nederland: Grondoperaties"],
            ),
            (
                "Aan de missie werd gewerkt; op 1 augustus vertrekt een team van 25 duikers.",
                &["announced contribution bondgenoten: Team van 25 duikers; 25 duikers →2018-08-01"],
            ),
            (
                "De inzet van vier helikopters wordt gecontinueerd.",
                &["made contribution Nederland: Vier helikopters continueren; 4 helikopters"],
            ),
            (
                "Zr.Ms. Tromp wordt in september afgelost door Zr.Ms. Evertsen.",
                &["announced contribution Nederland: Zr.Ms. Tromp →2018-09"],
            ),
            (
                "Duitsland vermindert zijn bijdrage per 1 oktober.",
                &["announced contribution Duitsland: Duitsland vermindert zijn bijdrage →2018-10-01"],
            ),
            (
                "Het verslag kunt u uiterlijk 20 juli verwachten.",
                &["announced parliamentary kabinet: Verslag aan de Kamer →2018-07-20"],
            ),
            (
                "In de Voorjaarsnota, die op 1 september uitkomt, zit EUR 2,1 miljard voor luchtverdediging.",
                &[
                    "announced spending kabinet: EUR 2,1 miljard voor luchtverdediging; 2100000000 EUR →2018-09-01",
                ],
            ),
            (
                "Ik wees op de EUR 800 miljoen die het kabinet uittrekt, zoals neergelegd in het regeerakkoord van 10 oktober 2017.",
                &["made spending kabinet: EUR 800 miljoen; 800000000 EUR @2017-10-10"],
            ),
            (
                "In het beraad werd een nieuw fonds overeengekomen: Denemarken zegde USD 20 miljoen toe en Polen stelde EUR 30 miljoen beschikbaar.",
                &[
                    "made contribution bondgenoten: Nieuw fonds",
                    "made contribution Denemarken: USD 20 miljoen; 20000000 USD",
                    "made contribution Polen: EUR 30 miljoen; 30000000 EUR",
                ],
            ),
            (
                "De regering stelt u in kennis van haar besluit de bijdrage aan de missie in Mali met een jaar te verlengen.",
                &["made contribution regering: Bijdrage aan de missie in Mali met een jaar verlengen"],
            ),
            (
                "Deze brief is tevens het antwoord op het verzoek dat uw commissie op 9 juni heeft gedaan.",
                &["fulfilled parliamentary kabinet: Verzoek dat uw commissie op 9 juni @2018-06-09"],
            ),
            (
                "Uw verzoek om de cijfers per kazerne openbaar te maken, kan ik niet inwilligen.",
                &["declined parliamentary minister: Cijfers per kazerne openbaar maken"],
            ),
            (
                "De wens van het lid Vos om vooraf te worden gehoord moet onvervuld blijven.",
                &["declined parliamentary kabinet: Vooraf worden gehoord"],
            ),
            (
                "Het lid Vos diende een motie in over mijnen. De minister ontraadt haar.",
                &["declined parliamentary minister: Motie over mijnen"],
            ),
            (
                "De uitleg van het mandaat, die ik het lid Vos in het debat van 24 april in het vooruitzicht stelde, zend ik u in augustus toe.",
                &["announced parliamentary minister: Uitleg van het mandaat @2018-04-24 →2018-08"],
            ),
            (
                "In 2014 werd in Wales afgesproken om binnen een decennium 2% van het bbp aan defensie uit te geven.",
                &["made spending bondgenoten: 2% van het bbp aan defensie uitgeven; 2 %BBP @2014 →2024"],
            ),
            (
                "Het jubileum is op 4 april jl. gevierd; bij die gelegenheid hernieuwden de bondgenoten hun belofte om elkaar te verdedigen.",
                &[
                    "reaffirmed political bondgenoten: Bondgenoten hernieuwden hun belofte om elkaar te verdedigen @2018-04-04",
                ],
            ),
            (
                "De Verenigde Staten eisten dat ieder land voor het einde van het jaar met een plan voor 2024 komt.",
                &["called-for political land: Land met een plan komen →2018~"],
            ),
            (
                "De ministers verlengden de financiering van de Iraakse politie tot en met 2022.",
                &["made contribution ministers: Financiering van de Iraakse politie verlengen →2022"],
            ),
            (
                "Nederland heeft f 40 mln. voor het fonds uitgetrokken.",
                &["made contribution Nederland: F 40 mln. voor het fonds; 40000000 NLG"],
            ),
            ("Mevrouw Vos vraagt wat er is geworden van de toezegging om 40 studenten op te vangen.", &[]),
            (
                "De secretaris-generaal meldde de stand: tien landen zitten al boven de 2%, zes steken nog onder de 1,5%.",
                &[],
            ),
            ("Wegens het debat liet ik mij die tweede dag vervangen door de directeur.", &[]),
            (
                "Wel vertrekt op 1 augustus een ploeg van 30 duikers.",
                &["announced contribution bondgenoten: Ploeg van 30 duikers; 30 duikers →2018-08-01"],
            ),
            (
                "De minister van Defensie antwoordde. Desgevraagd geeft deze zijn woord dat er geen mijnen zullen worden gelegd.",
                &["made political minister van Defensie: Geen mijnen gelegd"],
            ),
            (
                "Portugal laat zich, als voorheen, niet op een jaartal vastpinnen.",
                &[
                    "declined political Portugal: Portugal laat zich, als voorheen, niet op een jaartal vastpinnen",
                ],
            ),
            ("Italië kan er geen fregat voor vrijmaken.", &["declined political Italië: Geen fregat"]),
            (
                "Ik hoop uw Kamer in augustus te informeren over de uitkomst.",
                &["announced parliamentary minister: Kamer informeren over de uitkomst →2018-08"],
            ),
            (
                "De minister antwoordde. De garantie die de heer Vos vraagt, kan hij niet geven.",
                &["declined political minister: Minister kan de garantie die de heer Vos vraagt, niet geven"],
            ),
            ("Ik hoop dat uw Kamer in augustus begrijpt wat er is gebeurd.", &[]),
        ],
    );
}

#[test]
fn english_turns() {
    check(
        Language::English,
        &[
            (
                "Our ground forces will stay in the Baltic region.",
                &["announced contribution Allies: Ground forces will stay in the Baltic region"],
            ),
            (
                "Allies will devote a larger share of their defence budgets to air defence.",
                &["announced spending Allies: Air defence"],
            ),
            (
                "KFOR will comprise some 4,000 troops by the end of the year.",
                &["announced contribution KFOR: Some 4,000 troops; 4000 troops →2018~"],
            ),
            (
                "At the request of Spain, the operation has been prolonged until 26 October.",
                &["made contribution Allies: Prolong operation →2018-10-26"],
            ),
            (
                "Until then we will not proceed with ratification of the treaty.",
                &["declined political Allies: We will not proceed with ratification of the treaty"],
            ),
            (
                "Invitations to join the Alliance will be issued in September.",
                &["announced political Allies: Invitations to join the Alliance →2018-09"],
            ),
            (
                "A proposal to merge the two commands was not accepted.",
                &["declined contribution Allies: Merge the two commands"],
            ),
            (
                "An appeal by Tirana for a visit has gone unanswered so far.",
                &["declined political Allies: Visit"],
            ),
            (
                "Her Danish colleague, Mette Holm, refused to sign up to any timetable.",
                &[
                    "declined political Denmark: Danish colleague, Mette Holm, refused to sign up to any timetable",
                ],
            ),
            (
                "Wednesday brought agreement on more exercises in the Baltic Sea.",
                &["made political Allies: More exercises in the Baltic Sea @2018-07-04"],
            ),
            (
                "Norway, having ruled out a joint fleet last summer, will now send a frigate.",
                &["announced contribution Norway: Norway will send a frigate"],
            ),
            (
                "A concept for air defence is to be submitted by our Military Authorities.",
                &["announced political Military Authorities: Concept for air defence"],
            ),
            (
                "The Secretary General undertook to put national plans on the table when leaders visit the new headquarters on 25 August.",
                &[
                    "made political Secretary General: Put national plans on the table when leaders visit the new headquarters →2018-08-25",
                ],
            ),
            ("Ministers travel on to Munich, where the Security Conference opens tomorrow.", &[]),
            (
                "Denmark leads the group. Our naval forces will stay in the Baltic Sea.",
                &["announced contribution Allies: Naval forces will stay in the Baltic Sea"],
            ),
            (
                "Serbia has yet to honour the commitment, entered into at Rome in November 2009, to withdraw its forces by the end of 2019.",
                &["made contribution Serbia: Withdraw its forces @2009-11 →2019~"],
            ),
            (
                "The German minister, Ms Huber, spoke next. She would not be pinned down on a year.",
                &["declined political Ms Huber: Ms Huber would not be pinned down on a year"],
            ),
            (
                "The Spanish minister would not commit to a date.",
                &["declined political Spain: Spanish minister would not commit to a date"],
            ),
            (
                "Funding of the Iraqi forces had already been secured until the end of 2020.",
                &["made contribution Allies: Funding of the Iraqi forces →2020~"],
            ),
            (
                "The plan is ready; Norway, having ruled out a joint fleet, will now send a frigate.",
                &["announced contribution Norway: Norway will send a frigate"],
            ),
            (
                "The Secretary General noted that European Allies had stepped up spending by 4% last year.",
                &[],
            ),
            (
                "Ministers heard General Ray repeat what he had told the Senate: he is a few thousand trainers short.",
                &[],
            ),
        ],
    );
}

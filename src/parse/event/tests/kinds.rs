//! Sentences in which the kind of an event hangs on more than its noun.

use super::check;

#[test]
fn dutch_kinds() {
    check(&[
        (
            "Rusland trok in {maart=2023-03} troepen samen bij de grens.",
            &["conflict 2023-03 Samentrekking van troepen door Rusland"],
        ),
        (
            "Een tweede brief over de kosten volgt uiterlijk {1 juni=2023-06-01}.",
            &["letter 2023-06-01 Tweede brief over de kosten"],
        ),
        (
            "De volgende top in Praag vindt uiterlijk in {2024=2024} plaats.",
            &["summit 2024 Volgende top in Praag"],
        ),
        (
            "Noorwegen ondertekende op {4 mei=2023-05-04} het toetredingsprotocol van Zweden.",
            &["ceremony 2023-05-04 Ondertekening van het toetredingsprotocol van Zweden door Noorwegen"],
        ),
        (
            "De premier en de president hebben het plan op {3 mei=2023-05-03} aan de telefoon besproken.",
            &["call 2023-05-03 Premier en de president hebben het plan aan de telefoon besproken"],
        ),
        (
            "De heer Jansen nam op {5 mei=2023-05-05} de troepen in ogenschouw.",
            &["other 2023-05-05 Heer Jansen nam de troepen in ogenschouw"],
        ),
    ]);
}

#[test]
fn english_kinds() {
    check(&[
        (
            "The new START treaty was signed in Prague in {April=2010-04}.",
            &["ceremony 2010-04 Signing of the new START treaty"],
        ),
        (
            "I wrote to the Chair of the Defence Committee on {12 April=2023-04-12}.",
            &["letter 2023-04-12 I wrote to the Chair of the Defence Committee"],
        ),
        (
            "Sweden became the 32nd Ally on {7 March=2024-03-07}.",
            &["accession 2024-03-07 Accession of Sweden"],
        ),
        (
            "The treaties with France, concluded in London on {2 May=2023-05-02}, complement this.",
            &["ceremony 2023-05-02 Treaties with France, concluded in London"],
        ),
        (
            "Issued by the Heads of State and Government at the meeting of the North Atlantic Council in Prague on {8 May=2023-05-08}.",
            &["summit 2023-05-08 North Atlantic Council in Prague"],
        ),
    ]);
}

#[test]
fn dutch_words_that_open_no_clause() {
    check(&[
        (
            "De Raad stemde op {1 mei=2023-05-01} in; de ministers van Defensie bevestigden dat {een dag later=2023-05-02}.",
            &[
                "declaration 2023-05-01 Instemming door de Raad",
                "declaration 2023-05-02 Verklaring van 2 mei",
            ],
        ),
        (
            "Voor {2029=2029} is toen een evaluatie van de missie voorzien.",
            &["other 2029 Evaluatie van de missie"],
        ),
        ("Voor {2029=2029} is EUR 3 miljoen begroot.", &[]),
        (
            "De uitleg van het mandaat hoop ik u in {juni=2023-06} te doen toekomen.",
            &["letter 2023-06 Brief aan de Kamer"],
        ),
        (
            "Mijn Noorse collega komt op {19 mei=2023-05-19} naar Den Haag.",
            &["visit 2023-05-19 Noorse collega komt naar Den Haag"],
        ),
        (
            "In Berlijn kwamen de ministers van Defensie op {4 mei=2023-05-04} overeen de druk vol te houden totdat de troepen zijn teruggetrokken.",
            &[
                "ministerial 2023-05-04 Ministers van Defensie kwamen overeen de druk vol te houden in Berlijn",
            ],
        ),
        (
            "Aan de motie-Vos1 is gevolg gegeven.\n\n1 Kamerstuk 28 676, nr. 288, ingediend tijdens het debat van {3 mei=2023-05-03}.",
            &["motion 2023-05-03 Motie-Vos", "debate 2023-05-03 Debat in de Tweede Kamer"],
        ),
        (
            "De motie-Vos1 is besproken.\n\n1 Kamerstuk 28 676, nr. 288. Zie het debat van {3 mei=2023-05-03}.",
            &["debate 2023-05-03 Debat in de Tweede Kamer", "motion - Motie-Vos"],
        ),
    ]);
}

#[test]
fn english_words_that_open_no_clause() {
    check(&[
        (
            "The Netherlands will take over as lead nation from Germany on {26 May=2023-05-26}.",
            &["other 2023-05-26 Netherlands will take over as lead nation from Germany"],
        ),
        ("As the minister said on {3 May=2023-05-03}, the mission will go on.", &[]),
        (
            "The Danish lower house votes on {26 May=2023-05-26}.",
            &["debate 2023-05-26 Danish lower house votes"],
        ),
        (
            "Mr Blinken calls at the headquarters on {26 May=2023-05-26}.",
            &["visit 2023-05-26 Visit of Mr Blinken to the headquarters"],
        ),
    ]);
}

#[test]
fn what_its_words_tell_only_together() {
    check(&[
        (
            "In {de winter van 2021=2021-24} veroverde het leger de vallei.",
            &["conflict 2021-24 Verovering van de vallei door het leger"],
        ),
        ("De overval vond plaats op {3 mei=2023-05-03}.", &["other 2023-05-03 Overval vond plaats"]),
        ("De beschieting vond plaats op {3 mei=2023-05-03}.", &["conflict 2023-05-03 Beschieting van 3 mei"]),
        (
            "Bij de droneaanval op de haven vielen op {6 mei=2023-05-06} negen gewonden.",
            &["conflict 2023-05-06 Droneaanval op de haven"],
        ),
        (
            "Op {4 april=2023-04-04} werd in Brussel de Finse vlag gehesen.",
            &["ceremony 2023-04-04 Finse vlag werd in Brussel gehesen"],
        ),
        (
            "Estland is sinds {29 maart 2004=2004-03-29} lid.",
            &["accession 2004-03-29 Toetreding van Estland"],
        ),
        (
            "Het parlement van Slowakije stemde op {27 september=2022-09-27} in met de toetreding.",
            &["accession 2022-09-27 Instemming met de toetreding"],
        ),
        (
            "De Europese Raad van {29 en 30 juni=2023-06-29/2023-06-30} bespreekt dit.",
            &["summit 2023-06-29/2023-06-30 Europese Raad"],
        ),
        (
            "De vergadering van de stafchefs is op {16 mei=2023-05-16}.",
            &["session 2023-05-16 Vergadering van de stafchefs"],
        ),
        (
            "Albanian troops crossed the river on {3 May=2023-05-03}.",
            &["other 2023-05-03 Albanian troops crossed the river"],
        ),
        (
            "Serbian tanks rolled across the border on {3 May=2023-05-03}.",
            &["conflict 2023-05-03 Serbian tanks rolled across the border"],
        ),
        (
            "The bridge was destroyed on {8 October=2022-10-08}.",
            &["conflict 2022-10-08 Destruction of the bridge"],
        ),
        (
            "A wreath was laid in Mons on {4 May=2023-05-04}.",
            &["ceremony 2023-05-04 Wreath was laid in Mons"],
        ),
        (
            "Four crates were laid in Mons on {4 May=2023-05-04}.",
            &["other 2023-05-04 Four crates were laid in Mons"],
        ),
        ("Spain entered the Alliance on {30 May=1982-05-30}.", &["accession 1982-05-30 Accession of Spain"]),
        (
            "Chinese ships entered NATO waters on {3 May=2023-05-03}.",
            &["other 2023-05-03 Chinese ships entered NATO waters"],
        ),
        (
            "Two frigates joined the maritime group on {3 May=2023-05-03}.",
            &["other 2023-05-03 Two frigates joined the maritime group"],
        ),
        ("The joint meeting on {3 May=2023-05-03} was short.", &["session 2023-05-03 Joint meeting"]),
        (
            "The new ministers were sworn in on {3 May=2023-05-03}.",
            &["ceremony 2023-05-03 New ministers were sworn"],
        ),
        (
            "Slowakije, sinds {29 maart 2004=2004-03-29} bondgenoot, levert niets.",
            &["accession 2004-03-29 Toetreding van Slowakije"],
        ),
        (
            "De leden spraken op {3 mei=2023-05-03} in besloten kring.",
            &["session 2023-05-03 Leden spraken in besloten kring"],
        ),
        ("The fleet has grown every year since {2015=2015}.", &[]),
        (
            "Greece deposited its instrument of accession with Washington on {18 February 1952=1952-02-18}.",
            &["accession 1952-02-18 Deposit of its instrument of accession by Greece"],
        ),
    ]);
}

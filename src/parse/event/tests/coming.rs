//! What is to come, what is told of it in a list or beside another clause, and who meets.

use super::check;

#[test]
fn what_a_verb_tells_of_a_year_to_come() {
    check(&[
        ("De eerste schepen stromen in {2028=2028} in.", &["other 2028 Instroom van de eerste schepen"]),
        (
            "Noorwegen neemt in {2026=2026} de leiding van de brigade op zich.",
            &["other 2026 Leiding van de brigade in 2026"],
        ),
        ("Zweden staat in {2026=2026} bereid.", &[]),
        ("In {2026=2026} bedraagt de begroting 10 miljard euro.", &[]),
        (
            "Een formeel besluit volgt nog {deze maand=2023-05}.",
            &["declaration 2023-05 Formeel besluit volgt"],
        ),
        ("Het kabinet geeft {deze maand=2023-05} uitvoering aan het plan.", &[]),
        (
            "The elections, which are foreseen for {September=2023-09}, will be monitored.",
            &["other 2023-09 Elections of September 2023"],
        ),
        ("De schepen gaan na {de zomer=2023-22} over.", &["other 2023-22 Schepen gaan over"]),
    ]);
}

#[test]
fn what_is_listed_has_one_day() {
    check(&[
        (
            "Het programma bestond uit een werksessie, een NAVO-Oekraïne Raad en een diner op {3 mei=2023-05-03}, gevolgd \
             door een tweede werksessie op {4 mei=2023-05-04}.",
            &[
                "session 2023-05-03 Werksessie 1",
                "session 2023-05-03 NAVO-Oekraïne Raad",
                "session 2023-05-03 Diner van 3 mei",
                "session 2023-05-04 Werksessie 2",
            ],
        ),
        (
            "Er is een lunch op {3 mei=2023-05-03} en een diner op {4 mei=2023-05-04}.",
            &["session 2023-05-03 Lunch van 3 mei", "session 2023-05-04 Diner van 4 mei"],
        ),
    ]);
}

#[test]
fn what_goes_on_beside_another_clause_or_line() {
    check(&[
        (
            "In {juni=2023-06} bestaat de NAVO tien jaar; dan komen in Oslo de ministers van Defensie bijeen.",
            &[
                "other 2023-06 NAVO bestaat tien jaar",
                "ministerial 2023-06 Bijeenkomst van de ministers van Defensie in Oslo",
            ],
        ),
        (
            "Programma van de bijeenkomst\n\n{Dinsdag 16 mei=2023-05-16}\n\n13.00 uur: werklunch\n15.00 uur: uitbreiding\n\
             16.30 uur: Zwarte Zee, met partners\n",
            &[
                "session 2023-05-16 Werklunch van dinsdag 16 mei",
                "session 2023-05-16 Sessie over uitbreiding",
                "session 2023-05-16 Zwarte Zee",
            ],
        ),
        (
            "Mevrouw Jansen (D66) is bezorgd. Zij wijst op de motie die zij op {2 mei=2023-05-02} heeft ingediend. De \
             motie van mevrouw Jansen is ontraden.",
            &["motion 2023-05-02 Motie-Jansen"],
        ),
        (
            "Het kabinet is in {maart=2023-03} bij motie gevraagd om een plan.",
            &["motion 2023-03 Motie van maart 2023"],
        ),
        (
            "Sinds het einde van het INF-verdrag ({2 augustus 2019=2019-08-02}) is er niets.",
            &["deadline 2019-08-02 Einde van het INF-verdrag"],
        ),
        (
            "De premier heeft mij bij zijn bezoek aan Den Haag op {3 mei=2023-05-03} van steun verzekerd.",
            &["visit 2023-05-03 Bezoek aan Den Haag"],
        ),
        (
            "Aan de motie-Smit (Kamerstuk 28 676, nr. 416) kan geen gevolg worden gegeven.",
            &["motion - Motie-Smit"],
        ),
        ("There was a ceremony.", &[]),
        (
            "Vijf dagen na de inval, op {1 maart 2022=2022-03-01}, kwam de Kamer bijeen.",
            &["session 2022-03-01 Vijf dagen na de inval kwam de Kamer bijeen"],
        ),
        (
            "Moscow announced {yesterday=2023-05-09} that it would leave the treaty.",
            &["declaration 2023-05-09 Moscow announced that it would leave the treaty"],
        ),
        ("Allies have added 260 billion dollars since {2014=2014}.", &[]),
    ]);
}

#[test]
fn ministers_who_take_something_up() {
    check(&[
        (
            "De ministers van Defensie buigen zich in {juni=2023-06} over het verzoek.",
            &["ministerial 2023-06 Ministers van Defensie buigen zich over het verzoek"],
        ),
        (
            "De plannen worden op {13 en 14 juni=2023-06-13/2023-06-14} door de ministers van Defensie besproken.",
            &["ministerial 2023-06-13/2023-06-14 Plannen worden door de ministers van Defensie besproken"],
        ),
        (
            "A report will be presented to Foreign Ministers in Riga on {30 and 31 May=2023-05-30/2023-05-31}.",
            &["ministerial 2023-05-30/2023-05-31 Report will be presented to Foreign Ministers in Riga"],
        ),
        (
            "De minister van Defensie buigt zich in {juni=2023-06} over het verzoek.",
            &["other 2023-06 Minister van Defensie buigt zich over het verzoek"],
        ),
        (
            "De SG heeft een bijeenkomst van regeringsleiders aangekondigd voor {eind 2023=2023~}.",
            &["summit 2023~ Bijeenkomst van regeringsleiders"],
        ),
    ]);
}

#[test]
fn who_was_where_and_who_was_on_the_phone() {
    check(&[
        (
            "Premier Kallas was op {3 mei=2023-05-03} in Kyiv.",
            &["visit 2023-05-03 Premier Kallas was in Kyiv"],
        ),
        (
            "Secretary Austin, who had been in Kyiv on {3 May=2023-05-03}, was firm.",
            &["visit 2023-05-03 Secretary Austin had been in Kyiv"],
        ),
        (
            "Dat heb ik president Duda op {3 mei=2023-05-03} aan de telefoon ook gezegd.",
            &["call 2023-05-03 Telefoongesprek met president Duda"],
        ),
        (
            "Het akkoord, dat in {maart=2023-03} met Kabul is gesloten, geldt.",
            &["ceremony 2023-03 Akkoord is met Kabul gesloten"],
        ),
        (
            "The commitments that we made at Prague on {21 and 22 November 2002=2002-11-21/2002-11-22} are being met.",
            &["summit 2002-11-21/2002-11-22 Prague Summit"],
        ),
    ]);
}

#[test]
fn the_next_meeting_and_what_was_never_so_before() {
    check(&[
        ("De volgende top is in Praag.", &["summit - Volgende top in Praag"]),
        ("De volgende top is een kans.", &[]),
        (
            "De leden constateren dat de operatie op {31 maart=2023-03-31} van start ging.",
            &["other 2023-03-31 Start van de operatie"],
        ),
        (
            "Het verdrag, waaruit Rusland zich in {2007=2007} terugtrok, is dood.",
            &["other 2007 Terugtrekking van Rusland"],
        ),
        ("De leider werd op {2 mei=2023-05-02} gedood.", &["other 2023-05-02 Dood van de leider"]),
        ("Voor het eerst sinds {2009=2009} nemen de uitgaven weer toe.", &[]),
        ("For the first time since {2009=2009} budgets are growing.", &[]),
    ]);
}

#[test]
fn lines_of_a_programme() {
    check(&[
        (
            "De planning:\n- {3 juni=2023-06-03}: verzending van de Kamerbrief\n- {4 juni=2023-06-04}: commissiedebat NAVO\n\
             - uiterlijk {19 juni=2023-06-19}: terugkoppeling\n",
            &[
                "letter 2023-06-03 Verzending van de Kamerbrief",
                "debate 2023-06-04 Commissiedebat NAVO",
                "letter 2023-06-19 Terugkoppeling van 19 juni",
            ],
        ),
        (
            "{9 juni=2023-06-09} – ontvangst door de koning\n{10 juni=2023-06-10} – werksessie over Libië\n",
            &["visit 2023-06-09 Ontvangst door de koning", "session 2023-06-10 Werksessie over Libië"],
        ),
        (
            "Tijdlijn\n{1991=1991} – Onafhankelijkheid van Oekraïne\n{2014=2014}: Annexatie van de Krim\n",
            &["declaration 1991 Onafhankelijkheid van Oekraïne", "conflict 2014 Annexatie van de Krim"],
        ),
        (
            "{10 juni=2023-06-10} – Noord-Atlantische Raad; galadiner\n",
            &["session 2023-06-10 Noord-Atlantische Raad", "session 2023-06-10 Galadiner van 10 juni"],
        ),
        ("Over het besluit is geen sprake in {juli=2023-07}.", &[]),
        // A year in front of a sum is no line of a programme.
        ("{2024=2024}: 3 miljard euro; {2025=2025}: 4 miljard euro.", &[]),
    ]);
}

#[test]
fn a_noun_behind_a_number_and_an_aside() {
    check(&[
        (
            "Mons, 2 May 2023\n\nThe visit to Oslo took place on {3 May=2023-05-03}.",
            &["visit 2023-05-03 Visit to Oslo"],
        ),
        (
            "Minister Wallace's visit to Oslo, originally planned for {March=2023-03}, took place on {3 May=2023-05-03}.",
            &["visit 2023-05-03 Minister Wallace's visit to Oslo"],
        ),
        ("The visit, long delayed, took place on {3 May=2023-05-03}.", &["visit 2023-05-03 Visit of 3 May"]),
        (
            "Kort voor {Pasen=2023-04-09} besloot de commissie tot een hoorzitting.",
            &["declaration 2023-04-09 Besluit van de commissie"],
        ),
    ]);
}

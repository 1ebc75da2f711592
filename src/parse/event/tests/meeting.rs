//! What happens in the course of a meeting: its days, its sessions, their order and hours.

use super::check;

#[test]
fn days_of_the_meeting_date_what_happens_on_them() {
    check(&[
        (
            "De ministers van Defensie vergaderden op {9 en 10 mei=2023-05-09/2023-05-10} in Brussel. Op de tweede dag tekenden zij een verdrag.",
            &[
                "ministerial 2023-05-09/2023-05-10 Bijeenkomst van de ministers van Defensie in Brussel",
                "ceremony 2023-05-10 Ondertekening van een verdrag",
            ],
        ),
        (
            "Defence ministers met in Oslo on {9 and 10 May=2023-05-09/2023-05-10}. On the first day of the war nobody knew. On the final day they adopted a plan.",
            &[
                "ministerial 2023-05-09/2023-05-10 Meeting of defence ministers in Oslo",
                "declaration 2023-05-10 Adoption of a plan",
            ],
        ),
    ]);
}

#[test]
fn sessions_of_a_programme() {
    check(&[
        (
            "Programma\n\n{Dinsdag 16 mei=2023-05-16}\n14.00 uur – Werkzitting I: ruimtevaart\n19.30 uur – Transatlantisch diner: China\n\n{Woensdag 17 mei=2023-05-17}\n09.00 uur – Werkzitting II: Kosovo\n\nWij hopen op succes.\n",
            &[
                "session 2023-05-16 Werkzitting I: ruimtevaart",
                "session 2023-05-16 Transatlantisch diner van dinsdag 16 mei",
                "session 2023-05-17 Werkzitting II: Kosovo",
            ],
        ),
        (
            "Op de virtuele NAVO-top spraken de leiders over Oekraïne.",
            &["summit 2022-02-25 Virtuele NAVO-top"],
        ),
    ]);
}

#[test]
fn sessions_by_order_hour_and_list() {
    check(&[
        (
            "De ministers vergaderden op {9 en 10 mei=2023-05-09/2023-05-10}. Er waren drie sessies: de eerste op de eerste dag, de overige op de slotdag.",
            &[
                "ministerial 2023-05-09/2023-05-10 Bijeenkomst van de ministers",
                "session 2023-05-09 Sessie 1",
                "session 2023-05-10 Sessie 2",
                "session 2023-05-10 Sessie 3",
            ],
        ),
        (
            "Op {dinsdag=2023-05-09} waren er sessies over cyber, munitie en de Zwarte Zee.",
            &[
                "session 2023-05-09 Sessie over cyber",
                "session 2023-05-09 Sessie over munitie",
                "session 2023-05-09 Zwarte Zee",
            ],
        ),
        (
            "The drill opened on {9 May=2023-05-09}. In the afternoon session, experts discussed radars.",
            &["other 2023-05-09 Opening of the drill", "session 2023-05-09 Afternoon session"],
        ),
        (
            "The first session dealt with radars; the second was devoted to fuel.",
            &["session - Session 1", "session - Session 2"],
        ),
    ]);
}

#[test]
fn who_meets_and_who_joins_decides_the_kind() {
    check(&[
        (
            "Estland is op {20 en 21 mei=2023-05-20/2023-05-21} gastheer van de ministers van Defensie.",
            &["ministerial 2023-05-20/2023-05-21 Estland is gastheer van de ministers van Defensie"],
        ),
        (
            "De volgende ontmoeting van de ministers van Defensie is op {20 mei=2023-05-20}.",
            &["ministerial 2023-05-20 Volgende ontmoeting van de ministers van Defensie"],
        ),
        (
            "This goes to Defence Ministers, who convene in Riga on {20 May=2023-05-20}.",
            &["ministerial 2023-05-20 Meeting of defence ministers in Riga"],
        ),
        (
            "De raketaanvallen van {9 mei=2023-05-09} zijn veroordeeld.",
            &["conflict 2023-05-09 Raketaanvallen van 9 mei"],
        ),
        (
            "President Maas, who joined by telephone on {2 May=2023-05-02}, asked for jets.",
            &["session 2023-05-02 President Maas joined by telephone"],
        ),
        (
            "Dit was voor Finland, bondgenoot sinds {4 april=2023-04-04}, nieuw.",
            &["accession 2023-04-04 Toetreding van Finland"],
        ),
        (
            "The House takes up the report on {12 May=2023-05-12}.",
            &["debate 2023-05-12 House takes up the report"],
        ),
        (
            "De nota is op {2 mei=2023-05-02} met uw Kamer besproken.",
            &["debate 2023-05-02 Nota is met de Kamer besproken"],
        ),
    ]);
}

#[test]
fn what_tells_no_event() {
    check(&[
        ("Dit werd op {3 mei=2023-05-03} gedaan.", &[]),
        ("This was confirmed {last week=2023-05-01/2023-05-07}.", &[]),
        ("Zoals {vorig jaar=2022} vaker gebeurde, waren er vragen.", &[]),
        ("It is the largest drill since {1988=1988}.", &[]),
        ("Some twenty Allies meet the guideline {this year=2023}, compared with 3 in {2014=2014}.", &[]),
        ("Bent u bekend met het bericht \"Vloot te klein\" van {3 mei=2023-05-03}?", &[]),
        ("{Today=2023-05-05}, the Alliance is stronger than it was.", &[]),
        ("De NAVO is {vandaag=2023-05-05} sterker dan ooit.", &[]),
        ("Zo hoog was het niet eerder dan in {1999=1999}.", &[]),
    ]);
}

#[test]
fn participles_beside_their_noun_tell_its_own_act() {
    check(&[
        (
            "The minister praised the package unveiled on {2 May=2023-05-02}.",
            &["declaration 2023-05-02 Unveiling of the package"],
        ),
        (
            "The mandate of the mission, renewed in {June 2022=2022-06}, expires in {March 2026=2026-03}.",
            &[
                "declaration 2022-06 Mandate of the mission",
                "deadline 2026-03 End of the mandate of the mission",
            ],
        ),
        (
            "Het in {april=2023-04} gesloten akkoord houdt stand.",
            &["declaration 2023-04 Akkoord van april 2023"],
        ),
    ]);
}

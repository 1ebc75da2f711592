//! Titles of clauses and phrases that are easily cut in the wrong place.

use super::check;

#[test]
fn the_subject_ends_where_its_clause_goes_on() {
    check(&[
        ("In {juni=2023-06} bestaat de NAVO zeventig jaar.", &["other 2023-06 NAVO bestaat zeventig jaar"]),
        (
            "Op {3 mei=2023-05-03} stonden de leiders stil bij het verlies.",
            &["other 2023-05-03 Leiders stonden stil bij het verlies"],
        ),
        (
            "Vóór {1 juni=2023-06-01} beschikt de NAVO over dertig bataljons.",
            &["deadline 2023-06-01 NAVO beschikt over dertig bataljons"],
        ),
        (
            "Samen met de Verenigde Staten, Italië en Polen zegde Noorwegen {dinsdag=2023-05-09} extra munitie toe.",
            &["other 2023-05-09 Toezegging van extra munitie door Noorwegen"],
        ),
        (
            "Noorwegen, dat sinds {3 mei=2023-05-03} leiding geeft aan de missie in Irak, blijft.",
            &["other 2023-05-03 Noorwegen geeft leiding aan de missie in Irak"],
        ),
        (
            "Dat gat vullen wij niet, maar de EU heeft op {3 mei=2023-05-03} 50 miljard euro toegezegd.",
            &["other 2023-05-03 Toezegging van 50 miljard euro door de EU"],
        ),
        (
            "Vastgelegd is dat elk land vóór {1 juni=2023-06-01} een plan indient.",
            &["deadline 2023-06-01 Indiening van een plan door elk land"],
        ),
        (
            "Nederland, dat zijn Patriots in {januari=2023-01} terugtrok, levert niets.",
            &["other 2023-01 Terugtrekking van Patriots door Nederland"],
        ),
        (
            "President Biden maakte op {3 mei=2023-05-03} bekend dat 9.800 militairen blijven.",
            &["declaration 2023-05-03 President Biden maakte bekend dat 9.800 militairen blijven"],
        ),
        ("The Council last convened in {July 2019=2019-07}.", &["session 2019-07 Meeting of the Council"]),
        (
            "Italy confirmed that it will take over command from Denmark in {June=2023-06}.",
            &["other 2023-06 Italy confirmed that it will take over command from Denmark"],
        ),
        (
            "Our invitation to Russia was issued on {3 May=2023-05-03}.",
            &["other 2023-05-03 Invitation to Russia was issued"],
        ),
    ]);
}

#[test]
fn nouns_and_what_belongs_to_them() {
    check(&[
        (
            "De partners hielpen na de aardbeving van {3 mei=2023-05-03}.",
            &["other 2023-05-03 Aardbeving van 3 mei"],
        ),
        (
            "After the violence of {17 and 18 March=2023-03-17/2023-03-18} in Kosovo we stay.",
            &["conflict 2023-03-17/2023-03-18 Violence in Kosovo"],
        ),
        (
            "Op grond van de doelstellingen uit {juni 2017=2017-06} stelt het kabinet prioriteiten.",
            &["other 2017-06 Doelstellingen van juni 2017"],
        ),
        (
            "Alle landen voeren resolutie 2375 van {11 september=2022-09-11} uit.",
            &["declaration 2022-09-11 Resolutie 2375 van 11 september"],
        ),
        (
            "We look to him for a free and fair election on {31 October=2023-10-31}.",
            &["other 2023-10-31 Election of 31 October"],
        ),
        (
            "De motie-Bruins Slot c.s. van {3 mei=2023-05-03} over steun beschouw ik als afgedaan.",
            &["motion 2023-05-03 Motie-Bruins Slot c.s. over steun"],
        ),
        (
            "Het kabinet neemt in {de eerste helft van 2024=2024-01/2024-06} een besluit.",
            &["declaration 2024-01/2024-06 Besluit in 2024"],
        ),
        (
            "De vergadering van de ministers van Defensie, op {3 en 4 mei=2023-05-03/2023-05-04} te Brussel gehouden, \
             verliep rustig.",
            &["ministerial 2023-05-03/2023-05-04 Vergadering van de ministers van Defensie in Brussel"],
        ),
        (
            "Hierbij het verslag van de NAVO-top die op {19 en 20 november 2010=2010-11-19/2010-11-20} in Lissabon plaatsvond.",
            &["summit 2010-11-19/2010-11-20 NAVO-top in Lissabon"],
        ),
    ]);
}

#[test]
fn names_of_ships_persons_and_what_a_day_sees() {
    check(&[
        (
            "Op {3 mei=2023-05-03} werd de Zr.Ms. Evertsen uitgezonden.",
            &["other 2023-05-03 Zr.Ms. Evertsen werd uitgezonden"],
        ),
        (
            "Minister Bruins Slot bezocht op {3 mei=2023-05-03} Oslo.",
            &["visit 2023-05-03 Bezoek van Minister Bruins Slot aan Oslo"],
        ),
        (
            "Op {3 mei=2023-05-03} voerde Frankrijk verkenningen uit boven zee.",
            &["other 2023-05-03 Frankrijk voerde verkenningen uit boven zee"],
        ),
        (
            "{Next week=2023-05-15/2023-05-21} sees the signing of the treaty in Oslo.",
            &["ceremony 2023-05-15/2023-05-21 Signing of the treaty in Oslo"],
        ),
        (
            "Petr Pavel was inaugurated on {9 March=2023-03-09}.",
            &["other 2023-03-09 Inauguration of Petr Pavel"],
        ),
        ("De motie-Jansen is op {3 mei=2023-05-03} ingetrokken.", &["motion 2023-05-03 Motie-Jansen"]),
    ]);
}

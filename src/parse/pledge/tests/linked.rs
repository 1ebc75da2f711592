//! Pledges of which several sentences speak.

use super::{check, report};
use crate::model::{Language, Status};

#[test]
fn what_follows_belongs_to_the_pledge_before_it() {
    check(
        Language::Dutch,
        &[
            (
                "De motie-De Wit/Bakker vraagt om een plan voor munitie. De motie is in mei uitgevoerd.",
                &["fulfilled parliamentary kabinet: Motie-De Wit/Bakker @2018-05"],
            ),
            (
                "Noorwegen stuurt een radar naar Litouwen. Deze werd in mei 2018 beloofd.",
                &["announced contribution Noorwegen: Radar naar Litouwen @2018-05"],
            ),
            (
                "Nederland zet een opleiding op voor Oekraïense piloten; de training moet in september beginnen.",
                &["announced contribution Nederland: Opleiding voor Oekraïense piloten →2018-09"],
            ),
            (
                "Denemarken koopt drie fregatten. De eerste daarvan worden in 2021 geleverd.",
                &["announced contribution Denemarken: Drie fregatten; 3 fregatten →2021"],
            ),
            (
                "In mei 2017 spraken de bondgenoten af 2% van het bbp aan defensie te besteden. In Brussel bevestigden zij de norm van 2% van het bbp.",
                &[
                    "made spending bondgenoten: 2% van het bbp aan defensie besteden; 2 %BBP @2017-05",
                    "reaffirmed spending bondgenoten: Norm van 2% van het bbp; 2 %BBP",
                ],
            ),
            (
                "De minister zegde in mei toe een brief over de onderzeeboten te sturen. De brief over de onderzeeboten ontvangt u in september.",
                &["made parliamentary minister: Brief over de onderzeeboten sturen @2018-05 →2018-09"],
            ),
            (
                "De heer Smit vroeg om openheid over de kosten. Aan dat verzoek kan het kabinet geen gehoor geven.",
                &["declined parliamentary kabinet: Openheid over de kosten"],
            ),
            (
                "Het lid Kok vroeg om een toezegging over de kernwapens. Die doe ik niet.",
                &["declined parliamentary minister: Toezegging over de kernwapens"],
            ),
        ],
    );
}

#[test]
fn in_a_debate_the_one_whose_turn_it_is_says_i() {
    let text = "De heer Smit (VVD): Ik zal de minister EUR 5 miljoen toezeggen.\n\nMinister Bos: Ik stuur u in \
                september een brief over de kosten.\n\nMinister De Vries: Ik zeg toe uw Kamer te informeren over munitie.";
    let actors: Vec<_> =
        report(Language::Dutch, text).pledges.into_iter().map(|pledge| pledge.actor).collect();
    assert_eq!(actors, ["Minister Bos", "Minister De Vries"]);
}

#[test]
fn a_renewal_names_what_it_renews() {
    let text = "In mei 2017 spraken de bondgenoten af 2% van het bbp aan defensie te besteden. In Brussel bevestigden \
                zij de norm van 2% van het bbp.";
    let pledges = report(Language::Dutch, text).pledges;
    let made = pledges.iter().find(|pledge| pledge.status == Status::Made);
    let renewed = pledges.iter().find(|pledge| pledge.status == Status::Reaffirmed);
    assert!(made.is_some());
    assert_eq!(renewed.and_then(|pledge| pledge.renews.clone()), made.map(|pledge| pledge.id.clone()));
}

#[test]
fn what_nobody_does_is_declined_and_said_so() {
    check(
        Language::Dutch,
        &[
            (
                "Geen bondgenoot was bereid de ontbrekende schepen te leveren.",
                &[
                    "declined contribution bondgenoot: Geen bondgenoot was bereid de ontbrekende schepen te leveren",
                ],
            ),
            (
                "Geen enkele bondgenoot wilde zich op een jaartal vastleggen.",
                &[
                    "declined political bondgenoot: Geen enkele bondgenoot wilde zich op een jaartal vastleggen",
                ],
            ),
        ],
    );
    check(
        Language::English,
        &[(
            "No ally was willing to offer the missing frigates.",
            &["declined contribution ally: No ally was willing to offer the missing frigates"],
        )],
    );
}

#[test]
fn who_is_committed_is_bound() {
    check(
        Language::English,
        &[
            (
                "Estonia is committed to spending 5% of GDP on defence.",
                &["made spending Estonia: Spending 5% of GDP on defence; 5 %BBP"],
            ),
            (
                "Norway reconfirmed its commitment to the mission.",
                &["reaffirmed political Norway: Commitment to the mission"],
            ),
        ],
    );
}

#[test]
fn plans_are_of_spending_where_shares_are_spoken_of() {
    check(
        Language::Dutch,
        &[(
            "Bondgenoten spraken af dat de plannen gereed zijn.",
            &["made political bondgenoten: Plannen gereed"],
        )],
    );
}

#[test]
fn what_calls_need_be_no_party() {
    check(
        Language::Dutch,
        &[
            (
                "De slotverklaring riep Rusland op de akkoorden uit te voeren.",
                &["called-for political Rusland: Akkoorden uitvoeren"],
            ),
            (
                "De Servische autoriteiten werden opgeroepen de daders over te dragen.",
                &["called-for contribution autoriteiten: Daders overdragen"],
            ),
        ],
    );
}

#[test]
fn what_is_taken_away_is_not_given() {
    check(
        Language::English,
        &[(
            "Poland pledged to remove the warheads from its missiles.",
            &["made political Poland: Remove the warheads from its missiles"],
        )],
    );
}

#[test]
fn what_becomes_of_a_pledge_and_what_is_only_answered() {
    check(
        Language::Dutch,
        &[
            (
                "De toezegging aan het lid Dassen om het advies te sturen is gestand gedaan.",
                &["fulfilled parliamentary kabinet: Advies sturen"],
            ),
            ("Op de vraag van het lid Dassen antwoordde de minister dat niets is besloten.", &[]),
            (
                "De bondgenoten herhaalden dat Georgië lid wordt van de NAVO.",
                &[
                    "reaffirmed political bondgenoten: Bondgenoten herhaalden dat Georgië lid wordt van de NAVO",
                ],
            ),
            ("De minister bevestigde dat het lid Dassen aanwezig is.", &[]),
            (
                "Nederland breidt zijn bijdrage uit van 60 naar 100 militairen.",
                &["made contribution Nederland: 100 militairen; 100 militairen"],
            ),
        ],
    );
}

#[test]
fn what_a_minister_grants_in_a_debate_is_owed_to_parliament() {
    check(
        Language::Dutch,
        &[
            ("Dat zeg ik toe.", &["made parliamentary minister: Ik zeg dat toe"]),
            ("Dat kan ik niet toezeggen.", &["declined parliamentary minister: Ik kan dat niet toezeggen"]),
            (
                "Daar komt de minister schriftelijk op terug.",
                &["announced parliamentary minister: Minister komt daar schriftelijk op terug"],
            ),
        ],
    );
}

//! English sentences: who speaks for a state, several deeds of one sentence, what holds, what parliament is told.

use super::check;
use crate::model::Language;

#[test]
fn who_speaks_for_a_state() {
    check(
        Language::English,
        &[
            (
                "The Norwegian defence minister met his Ukrainian colleague. He promised ten more launchers.",
                &["made contribution defence minister: Ten more launchers; 10 launchers"],
            ),
            (
                "The head of the Swiss delegation ruled out a transfer.",
                &[
                    "declined contribution head of the Swiss delegation: Head of the Swiss delegation ruled out a transfer",
                ],
            ),
            (
                "The Greek side made clear that it would not part with its systems.",
                &[
                    "declined contribution Greece: Greek side made clear that it would not part with its systems",
                ],
            ),
            (
                "Despite pressure from Washington, Budapest would not lift its veto.",
                &["declined political Budapest: Budapest would not lift its veto"],
            ),
            (
                "Slovakia's new government has stopped military aid.",
                &["declined political Slovakia: Slovakia's new government has stopped military aid"],
            ),
            (
                "A Canadian pledge to train 50 pilots was welcomed.",
                &["made contribution Canada: Train 50 pilots; 50 pilots"],
            ),
            (
                "KFOR's reserve forces will be kept there for as long as needed.",
                &["made political KFOR: KFOR's reserve forces"],
            ),
        ],
    );
}

#[test]
fn one_sentence_several_deeds() {
    check(
        Language::English,
        &[
            (
                "Iceland volunteered to finance a field hospital and to train 40 deminers.",
                &[
                    "proposed contribution Iceland: Finance a field hospital",
                    "proposed contribution Iceland: Train 40 deminers; 40 deminers",
                ],
            ),
            (
                "Finland offered 600 troops for Latvia and EUR 5 million for the fund.",
                &[
                    "proposed contribution Finland: 600 troops for Latvia; 600 troops",
                    "proposed contribution Finland: EUR 5 million for the fund; 5000000 EUR",
                ],
            ),
            (
                "Finland gave EUR 5 million for 600 troops and their families.",
                &[
                    "fulfilled contribution Finland: EUR 5 million for 600 troops and their families; 5000000 EUR",
                ],
            ),
            (
                "Ministers launched a programme, to which Germany contributes EUR 60 million.",
                &["announced contribution Germany: EUR 60 million; 60000000 EUR"],
            ),
            (
                "Ukraine is to fight corruption and to reform its courts.",
                &["announced political Ukraine: Ukraine to reform its courts"],
            ),
            (
                "The UK announced EUR 50 million, or 1% of its budget.",
                &["announced spending UK: EUR 50 million; 50000000 EUR"],
            ),
        ],
    );
}

#[test]
fn held_again_given_up_and_left() {
    check(
        Language::English,
        &[
            ("The Polish offer still stands.", &["reaffirmed contribution Poland: Polish offer stands"]),
            (
                "Our commitment to Article 5 is ironclad.",
                &["reaffirmed political Allies: Commitment to Article 5"],
            ),
            (
                "The Allies remain steadfast in their support.",
                &["reaffirmed political Allies: Allies remain steadfast in their support"],
            ),
            (
                "Romania has lived up to its commitment on the centre.",
                &["fulfilled political Romania: Commitment on the centre"],
            ),
            (
                "Washington made clear that it had no intention of sending troops.",
                &["declined political Washington: No intention of sending troops"],
            ),
            (
                "Spain said no to the 5% target.",
                &["declined spending Spain: Spain said no to the 5% target; 5 %BBP"],
            ),
            ("Malta kept out of the scheme.", &["declined political Malta: Malta kept out of the scheme"]),
            ("The objection was withdrawn.", &[]),
        ],
    );
}

#[test]
fn money_and_growth_by_whoever() {
    check(
        Language::English,
        &[
            (
                "The fund will be topped up with EUR 100 million by Norway.",
                &["announced contribution Norway: Up with EUR 100 million; 100000000 EUR"],
            ),
            (
                "A fresh tranche of EUR 50 million has been wired to the fund by Tokyo.",
                &["made contribution Tokyo: EUR 50 million; 50000000 EUR"],
            ),
            (
                "Responsibility for air policing passes to Italy in September.",
                &["announced contribution Italy: Responsibility for air policing →2018-09"],
            ),
            (
                "The deployment of the battery is planned for 2020.",
                &["announced political Allies: Deployment of the battery →2020"],
            ),
            (
                "The four battlegroups promised in 2016 are now operational.",
                &["made contribution Allies: Four battlegroups; 4 battlegroups @2016"],
            ),
            ("Inflation in Poland will rise to 5%.", &[]),
            (
                "Ottawa's pledge of CAD 76 million came on top of the CAD 40 million announced in February.",
                &[
                    "announced contribution Ottawa: CAD 40 million; 40000000 CAD @2018-02",
                    "made contribution Ottawa: CAD 76 million; 76000000 CAD",
                ],
            ),
        ],
    );
}

#[test]
fn answers_to_parliament() {
    check(
        Language::English,
        &[
            (
                "Pressed by the Chair, the Minister gave an assurance that the cost figures would be made public.",
                &[
                    "made parliamentary Minister: Minister gave an assurance that the cost figures would be made public",
                ],
            ),
            (
                "In reply to Mr Kerr, the Minister promised figures by October.",
                &["made parliamentary Minister: Minister promised figures →2018-10"],
            ),
            (
                "The Government accepts recommendation 7 in full; it does not accept recommendation 12.",
                &[
                    "made parliamentary Government: Recommendation 7 in full",
                    "declined parliamentary Government: Government does not accept recommendation 12",
                ],
            ),
            (
                "A White Paper is to follow in the autumn.",
                &["announced parliamentary government: White Paper →2018-23"],
            ),
            (
                "The Military Committee was invited to give its advice by September.",
                &["called-for political Military Committee: Give its advice →2018-09"],
            ),
            ("The Minister was asked to explain the delay.", &[]),
            (
                "The Minister could not commit to a date.",
                &["declined political Minister: Minister could not commit to a date"],
            ),
        ],
    );
}

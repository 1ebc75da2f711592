//! English sentences that pledge something.

use super::check;
use crate::model::Language;

#[test]
fn parliament_is_told_and_answered() {
    check(
        Language::English,
        &[
            (
                "I will write to the Committee with the figures before Christmas.",
                &["announced parliamentary minister: Write to the Committee with the figures →2018-12-25"],
            ),
            ("The motion was rejected by the House.", &["declined parliamentary government: Motion"]),
            (
                "The Government has met the request of the Committee to publish the figures.",
                &["fulfilled parliamentary government: Publish the figures"],
            ),
            (
                "The minister promised the House to report on the costs before the summer.",
                &["made parliamentary minister: Report on the costs →2018-22"],
            ),
        ],
    );
}

#[test]
fn several_pledges_of_one_sentence_are_told_apart() {
    check(
        Language::English,
        &[
            (
                "Allies committed to spend at least 2% of GDP on defence by 2024, of which 20% on major equipment.",
                &[
                    "made spending Allies: Spend at least 2% of GDP on defence; 2 %BBP →2024",
                    "made spending Allies: 20% on major equipment; 20 % →2024",
                ],
            ),
            (
                "Leaders agreed to invest 3.5% of GDP in defence and 1.5% of GDP in resilience by 2035.",
                &[
                    "made spending Leaders: Invest 3.5% of GDP in defence; 3.5 %BBP →2035",
                    "made spending Leaders: 1.5% of GDP in resilience; 1.5 %BBP →2035",
                ],
            ),
            (
                "Norway gave NOK 10 million to the fund, on top of the NOK 25 million of March 2017.",
                &[
                    "fulfilled contribution Norway: NOK 25 million to the fund; 25000000 NOK @2017-03",
                    "fulfilled contribution Norway: NOK 10 million to the fund; 10000000 NOK",
                ],
            ),
        ],
    );
}

#[test]
fn calls_offers_and_refusals() {
    check(
        Language::English,
        &[
            (
                "Ministers called for an immediate ceasefire.",
                &["called-for political Allies: Immediate ceasefire"],
            ),
            (
                "The Secretary General urged Allies to replenish their ammunition stocks before the winter.",
                &["called-for political Allies: Replenish their ammunition stocks →2018-24"],
            ),
            (
                "Denmark has offered to lead the training mission in Iraq.",
                &["proposed contribution Denmark: Lead the training mission in Iraq"],
            ),
            (
                "Germany ruled out a larger contribution.",
                &["declined contribution Germany: Germany ruled out a larger contribution"],
            ),
            (
                "Turkey refused to ratify the protocols.",
                &["declined political Turkey: Turkey refused to ratify the protocols"],
            ),
            (
                "France did not make any commitment on troop numbers.",
                &["declined political France: France did not make any commitment on troop numbers"],
            ),
            (
                "Poland offered USD 2 billion for a permanent base.",
                &["proposed contribution Poland: USD 2 billion for a permanent base; 2000000000 USD"],
            ),
        ],
    );
}

#[test]
fn commitments_and_their_renewal() {
    check(
        Language::English,
        &[
            (
                "Spain agreed to keep its Patriot battery in Turkey for another year.",
                &["made contribution Spain: Keep its Patriot battery in Turkey for another year"],
            ),
            (
                "The Netherlands announced a contribution of EUR 5 million to the trust fund.",
                &[
                    "announced contribution Netherlands: Contribution of EUR 5 million to the trust fund; 5000000 EUR",
                ],
            ),
            (
                "Leaders adopted a package of EUR 30 billion for Ukraine.",
                &["made contribution Leaders: Package of EUR 30 billion for Ukraine; 30000000000 EUR"],
            ),
            (
                "Canada pledged CAD 500 million in military aid.",
                &["made contribution Canada: CAD 500 million in military aid; 500000000 CAD"],
            ),
            (
                "Allies reaffirmed their support for Georgia's territorial integrity.",
                &["reaffirmed political Allies: Support for Georgia's territorial integrity"],
            ),
            (
                "Lithuania intends to reach 2.5% of GDP in 2026.",
                &["announced spending Lithuania: Reach 2.5% of GDP; 2.5 %BBP →2026"],
            ),
            (
                "The Alliance remains committed to the open door policy.",
                &["reaffirmed political Alliance: Open door policy"],
            ),
            (
                "Estonia and Latvia signed up to provide 200 soldiers each.",
                &[
                    "made contribution Estonia and Latvia: Estonia and Latvia signed up to provide 200 soldiers; 200 soldiers",
                ],
            ),
            (
                "Hungary promised not to block the decision.",
                &["made political Hungary: Hungary promised not to block the decision"],
            ),
            (
                "The government decided in May to set aside GBP 30 million for the trust fund.",
                &[
                    "made contribution government: Set aside GBP 30 million for the trust fund; 30000000 GBP @2018-05",
                ],
            ),
            (
                "Italy has agreed to extend its air policing mission until October.",
                &["made contribution Italy: Extend its air policing mission →2018-10"],
            ),
            (
                "Latvia and Lithuania have undertaken to meet the 2% guideline by 2020.",
                &["made spending Latvia and Lithuania: Meet the 2% guideline; 2 %BBP →2020"],
            ),
        ],
    );
}

#[test]
fn what_states_give_extend_and_set_aside() {
    check(
        Language::English,
        &[
            (
                "Norway will make two ships available for the Baltic fleet.",
                &["announced contribution Norway: Two ships for the Baltic fleet; 2 ships"],
            ),
            (
                "The United Kingdom takes over the lead of the mission in 2019.",
                &["announced contribution United Kingdom: Lead of the mission →2019"],
            ),
            (
                "President Biden said the United States would send 31 tanks.",
                &["announced contribution United States: 31 tanks; 31 tanks"],
            ),
            (
                "The Netherlands extends its mission in Mali until 2021.",
                &["made contribution Netherlands: Extend mission in Mali →2021"],
            ),
            (
                "Canada will keep 540 troops in Latvia until 2023 and add six helicopters.",
                &[
                    "announced contribution Canada: 540 troops in Latvia; 540 troops →2023",
                    "announced contribution Canada: Six helicopters; 6 helicopters",
                ],
            ),
            (
                "The United Kingdom is doubling its contribution to 1,100 troops.",
                &["announced contribution United Kingdom: 1,100 troops; 1100 troops"],
            ),
            (
                "The Netherlands withdrew its offer to host the meeting.",
                &["declined political Netherlands: Netherlands withdrew its offer to host the meeting"],
            ),
            (
                "He reminded ministers of the pledge made in Wales in 2014 to move towards 2% by 2024.",
                &["made spending Allies: 2% of GDP by 2024; 2 %BBP @2014 →2024"],
            ),
            (
                "Germany will provide 120 staff and has volunteered to host the headquarters in Ulm.",
                &[
                    "announced contribution Germany: 120 staff",
                    "proposed contribution Germany: Host the headquarters in Ulm",
                ],
            ),
        ],
    );
}

#[test]
fn what_will_be_done_is_announced_whatever_the_verb() {
    check(
        Language::English,
        &[
            ("Norway will acquire six radars.", &["announced contribution Norway: Six radars; 6 radars"]),
            (
                "Norway will halve its contingent.",
                &["announced political Norway: Norway will halve its contingent"],
            ),
            ("Norway will face new challenges.", &[]),
            ("Norway will be ready.", &[]),
            ("Ministers will discuss the matter in May.", &[]),
            ("The exercise will last two weeks.", &[]),
        ],
    );
}

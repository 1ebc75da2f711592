//! English sentences whose party, verb or noun no narrow list has: whose the acting noun is, what is done with
//! money, offers with a condition, calls in the passive, nouns of offers, lines and brackets.

use super::check;
use crate::model::Language;

#[test]
fn whose_the_acting_noun_is() {
    check(
        Language::English,
        &[
            (
                "Norway's parliament voted to send ten tanks.",
                &["made contribution Norway: Send ten tanks; 10 tanks"],
            ),
            (
                "Latvia's budget for 2020, adopted in May, raises defence spending to EUR 600 million.",
                &["made spending Latvia: Raises defence spending to EUR 600 million; 600000000 EUR @2018-05"],
            ),
            (
                "New Zealand's contribution to the trust fund will be transferred by 30 September.",
                &[
                    "announced contribution New Zealand: New Zealand's contribution to the trust fund →2018-09-30",
                ],
            ),
            (
                "A Danish battalion will arrive in September.",
                &["announced contribution Denmark: Danish battalion will arrive →2018-09"],
            ),
            (
                "Defence spending in Poland will rise to 4% of GDP.",
                &["announced spending Poland: 4% of GDP; 4 %BBP"],
            ),
            (
                "The cabinet has assured Kyiv that the deliveries will continue.",
                &["made contribution cabinet: Deliveries continue"],
            ),
            (
                "In 2020 Spain will deliver six ships.",
                &["announced contribution Spain: Six ships; 6 ships →2020"],
            ),
            ("British soldiers train in Estonia.", &[]),
        ],
    );
}

#[test]
fn undertakings_offers_and_plans() {
    check(
        Language::English,
        &[
            (
                "Turkey has taken it upon itself to train 200 pilots.",
                &["made contribution Turkey: Train 200 pilots; 200 pilots"],
            ),
            (
                "Greece bound itself to hand over the systems by October.",
                &["made contribution Greece: Hand over the systems →2018-10"],
            ),
            ("Denmark would be ready to send a frigate.", &["proposed contribution Denmark: Send a frigate"]),
            ("Denmark could be ready to send a frigate.", &[]),
            (
                "Lithuania held out the prospect of a second battalion.",
                &["proposed contribution Lithuania: Lithuania held out the prospect of a second battalion"],
            ),
            (
                "Hungary went along with the plan to raise spending to 2% of GDP.",
                &["made spending Hungary: Raise spending to 2% of GDP; 2 %BBP"],
            ),
            (
                "Norway to send 20 tanks to Iraq",
                &["announced contribution Norway: 20 tanks to Iraq; 20 tanks"],
            ),
            (
                "The plan is to station 4,000 soldiers in Latvia by 2020.",
                &["announced contribution Allies: 4,000 soldiers in Latvia; 4000 soldiers →2020"],
            ),
            (
                "By 2020 Norway will have delivered six ships.",
                &["announced contribution Norway: Six ships; 6 ships →2020"],
            ),
            ("Norway could have sent 20 tanks.", &[]),
            (
                "Croatia would reach 2% by 2020, its minister said.",
                &["announced spending Croatia: 2% of GDP; 2 %BBP →2020"],
            ),
            (
                "Portugal now expects to hit the 2% mark in 2023.",
                &["announced spending Portugal: Hit the 2% mark; 2 %BBP →2023"],
            ),
        ],
    );
}

#[test]
fn what_is_done_with_money() {
    check(
        Language::English,
        &[
            (
                "Greece and Portugal pooled EUR 35 million for the training of pilots.",
                &[
                    "made contribution Greece and Portugal: EUR 35 million for the training of pilots; 35000000 EUR",
                ],
            ),
            (
                "Italy has pencilled in EUR 50 million for the hospital.",
                &["made contribution Italy: EUR 50 million for the hospital; 50000000 EUR"],
            ),
            (
                "Germany has rushed 40 vehicles to Iraq.",
                &["made contribution Germany: 40 vehicles to Iraq; 40 vehicles"],
            ),
            (
                "A further EUR 20 million comes from Oslo.",
                &["announced contribution Oslo: EUR 20 million; 20000000 EUR"],
            ),
            ("The repairs cost EUR 5 million.", &[]),
            ("Poland lost 20 tanks.", &[]),
            ("Norway estimated the damage at EUR 5 million.", &[]),
        ],
    );
}

#[test]
fn calls_in_the_passive_and_duties() {
    check(
        Language::English,
        &[
            (
                "Allies were requested to submit their plans by 1 October.",
                &["called-for political Allies: Submit their plans →2018-10-01"],
            ),
            (
                "Belgrade was enjoined to hand over the suspects.",
                &["called-for political Belgrade: Hand over the suspects"],
            ),
            (
                "Allies insisted that Belgrade hand over the suspects.",
                &["called-for political Belgrade: Hand over the suspects"],
            ),
            ("Allies insisted that Kosovo had delivered.", &[]),
            (
                "Stoltenberg: all Allies must ramp up production",
                &["called-for political all Allies: Ramp up production"],
            ),
            ("The minister stressed that Allies must spend more.", &[]),
            ("NATO must adapt.", &[]),
            (
                "Allies have until 1 October to submit their plans.",
                &["called-for political Allies: Submit their plans →2018-10-01"],
            ),
            ("Finland, invited to join the meeting, attended.", &[]),
            ("A call went out to Allies to fill the gaps.", &["called-for political Allies: Fill the gaps"]),
        ],
    );
}

#[test]
fn nouns_of_offers_and_promises() {
    check(
        Language::English,
        &[
            (
                "The letter from Norway contains a promise to send ten tanks.",
                &["made contribution Norway: Send ten tanks; 10 tanks"],
            ),
            (
                "Denmark's answer was an offer to train pilots.",
                &["proposed contribution Denmark: Train pilots"],
            ),
            (
                "The Dutch delegation came with an offer to host the talks.",
                &["proposed political Netherlands: Host the talks"],
            ),
            (
                "A promise was made by Norway to double its aid and to send two ships.",
                &[
                    "made contribution Norway: Double its aid",
                    "made contribution Norway: Send two ships; 2 ships",
                ],
            ),
            ("The Dutch paper did not contain an offer to host the base.", &[]),
            ("Poland would welcome an offer to host the base.", &[]),
            (
                "The systems pledged by Germany and Spain have arrived.",
                &["fulfilled contribution Germany and Spain: Systems"],
            ),
            ("The text agreed by Allies was published.", &[]),
            (
                "There was agreement to open an office in Amman.",
                &["made contribution Allies: Open an office in Amman"],
            ),
            (
                "Commitments by Allies now total USD 41 billion.",
                &["made contribution Allies: USD 41 billion; 41000000000 USD"],
            ),
            ("A decade on from the Wales pledge, the trend is up.", &[]),
        ],
    );
}

#[test]
fn lines_brackets_and_growth() {
    check(
        Language::English,
        &[
            (
                "Italy: second SAMP/T system, delivery in the autumn",
                &["announced contribution Italy: Second SAMP/T system →2018-23"],
            ),
            ("Romania: decision on one Patriot system still pending", &[]),
            (
                "Contributions announced in the margins: Norway (EUR 5 million for munitions), Iceland (ISK 300 million) and Ireland (humanitarian demining).",
                &[
                    "announced contribution Norway: EUR 5 million for munitions; 5000000 EUR",
                    "announced contribution Iceland: ISK 300 million; 300000000 ISK",
                    "announced contribution Ireland: Humanitarian demining",
                ],
            ),
            (
                "The following pledges were made: Norway EUR 5 million, Denmark EUR 6 million and Finland two hospitals.",
                &[
                    "made contribution Norway: EUR 5 million; 5000000 EUR",
                    "made contribution Denmark: EUR 6 million; 6000000 EUR",
                    "made contribution Finland: Two hospitals",
                ],
            ),
            (
                "Croatia's plan: from 1.8% of GDP today to 2% in 2024.",
                &["announced spending Croatia: From 1.8% of GDP to 2% in 2024; 2 %BBP →2024"],
            ),
            (
                "Belgium will go from 1.3% of GDP to 2% by 2024.",
                &["announced spending Belgium: 1.3% of GDP to 2%; 2 %BBP →2024"],
            ),
            ("Germany (EUR 7 billion) is the largest donor.", &[]),
        ],
    );
}

//! English sentences of our own, with the events that a reader expects of each.

use super::check;

#[test]
fn meetings_by_noun_and_by_verb() {
    check(&[
        (
            "Leaders agreed this at the Riga Summit in {November 2006=2006-11}.",
            &["summit 2006-11 Riga Summit"],
        ),
        (
            "Defence ministers will meet in Brussels on {15 June=2023-06-15}.",
            &["ministerial 2023-06-15 Meeting of defence ministers in Brussels"],
        ),
        (
            "The North Atlantic Council met on {3 May 2023=2023-05-03} to discuss the attack.",
            &["session 2023-05-03 North Atlantic Council"],
        ),
        (
            "The Secretary General visited Kyiv on {20 April=2023-04-20}.",
            &["visit 2023-04-20 Visit of the Secretary General to Kyiv"],
        ),
        (
            "The next meeting of the Nuclear Planning Group is on {16 June=2023-06-16}.",
            &["session 2023-06-16 Next meeting of the Nuclear Planning Group"],
        ),
        ("A ceremony was held in Oslo on {4 April=2023-04-04}.", &["ceremony 2023-04-04 Ceremony in Oslo"]),
        (
            "General Miller chaired a conference in Prague on {5 May=2023-05-05}.",
            &["session 2023-05-05 Conference in Prague"],
        ),
    ]);
}

#[test]
fn acts_and_their_parties() {
    check(&[
        (
            "Montenegro joined the Alliance on {5 June 2017=2017-06-05}.",
            &["accession 2017-06-05 Accession of Montenegro"],
        ),
        (
            "The Alliance said that Russia invaded Ukraine on {24 February 2022=2022-02-24}.",
            &["conflict 2022-02-24 Invasion of Ukraine by Russia"],
        ),
        (
            "The Alliance recalled that Hamas attacked Israel on {7 October 2023=2023-10-07}.",
            &["conflict 2023-10-07 Attack on Israel by Hamas"],
        ),
        (
            "Fighting broke out in Sudan in {April 2023=2023-04}.",
            &["conflict 2023-04 Fighting broke out in Sudan"],
        ),
        (
            "Türkiye ratified the protocol on {30 March=2023-03-30}.",
            &["declaration 2023-03-30 Ratification of the protocol by Türkiye"],
        ),
        (
            "Allies signed the treaty on {4 April 1949=1949-04-04}.",
            &["ceremony 1949-04-04 Signing of the treaty by Allies"],
        ),
        (
            "Norway announced on {6 March=2023-03-06} that it would send tanks.",
            &["declaration 2023-03-06 Norway announced that it would send tanks"],
        ),
        (
            "Exercise Defender will end on {22 June=2023-06-22}.",
            &["deadline 2023-06-22 End of exercise Defender"],
        ),
        (
            "We asked for a study on missile defence; it will be delivered by {mid-2025=2025~}.",
            &["deadline 2025~ Delivery of a study"],
        ),
        (
            "The force shall be complete as soon as possible, but not later than {October 2025=2025-10}.",
            &["deadline 2025-10 Completion of the force"],
        ),
        ("A trust fund was established in {2016=2016}.", &["other 2016 Establishment of a trust fund"]),
        (
            "Poland delivered the first jets in {April 2023=2023-04}.",
            &["other 2023-04 Delivery of the first jets by Poland"],
        ),
        ("The brigade must be ready by {the end of 2025=2025~}.", &["deadline 2025~ Brigade must be ready"]),
        (
            "The presidential elections will be held in {May=2023-05}.",
            &["other 2023-05 Presidential elections"],
        ),
        (
            "In a letter of {2 May=2023-05-02}, Estonia asked for more ships.",
            &["letter 2023-05-02 Letter of 2 May"],
        ),
    ]);
}

#[test]
fn dates_that_are_no_event() {
    check(&[
        ("Brussels, {4 May 2023=2023-05-04}", &[]),
        ("In {2022=2022}, spending rose by 2% of GDP.", &[]),
        ("Allies pledged EUR 5 billion for {2025=2025}.", &[]),
        ("The Allies support Ukraine.", &[]),
        ("The figures as of {1 May 2023=2023-05-01} are provisional.", &[]),
    ]);
}

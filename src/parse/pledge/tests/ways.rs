//! Ways of saying that stand apart from the verbs of promising: who stays, what is not supported, what was
//! handed over, where and when it was said.

use super::{check, report, row};
use crate::model::Language;

#[test]
fn dutch_ways_of_staying_paying_and_not_supporting() {
    check(
        Language::Dutch,
        &[
            (
                "Portugal laat zijn fregat tot eind 2019 achter.",
                &["made contribution Portugal: Portugal laat zijn fregat achter →2019~"],
            ),
            (
                "Canada trekt zich niet terug uit Letland.",
                &["made political Canada: Canada trekt zich niet terug uit Letland"],
            ),
            (
                "Een nieuw hoofdkwartier steunt Denemarken niet.",
                &["declined political Denemarken: Denemarken steunt een nieuw hoofdkwartier niet"],
            ),
            (
                "Het kabinet kan aan de operatie geen bijdrage leveren.",
                &["declined political kabinet: Geen bijdrage"],
            ),
            (
                "Denemarken betaalde EUR 4 miljoen aan het trustfonds.",
                &["fulfilled contribution Denemarken: EUR 4 miljoen aan het trustfonds; 4000000 EUR"],
            ),
            (
                "Noorwegen heeft in mei winterkleding aan Letland geschonken.",
                &["fulfilled contribution Noorwegen: Winterkleding aan Letland @2018-05"],
            ),
            (
                "België neemt voor EUR 30 miljoen deel aan het project.",
                &["announced contribution België: EUR 30 miljoen aan het project; 30000000 EUR"],
            ),
            (
                "Ik zal de bijgewerkte lijst aan u doen toekomen.",
                &["announced parliamentary minister: Bijgewerkte lijst aan toekomen doen"],
            ),
            (
                "De bondgenoten herhaalden dat Oekraïne lid zal worden.",
                &["reaffirmed political bondgenoten: Lid zal worden"],
            ),
            (
                "Nederland heeft EUR 5 miljoen klaarstaan en wij blijven steunen zolang dat nodig is.",
                &[
                    "announced spending Nederland: EUR 5 miljoen; 5000000 EUR",
                    "reaffirmed political Nederland: Steunen zolang dat nodig is",
                ],
            ),
        ],
    );
}

#[test]
fn english_ways_of_keeping_reviewing_and_not_supporting() {
    check(
        Language::English,
        &[
            (
                "Defence Ministers will review the structure in February 2019.",
                &[
                    "announced political Defence Ministers: Defence Ministers will review the structure →2019-02",
                ],
            ),
            (
                "Until the talks are over, we will not ratify the treaty.",
                &["declined political Allies: We will not ratify the treaty"],
            ),
            (
                "Norway does not support a new headquarters.",
                &["declined political Norway: Norway does not support a new headquarters"],
            ),
            ("Denmark has kept its promise.", &["fulfilled political Denmark: Denmark has kept its promise"]),
            ("Poland handed over 12 tanks.", &["fulfilled contribution Poland: 12 tanks; 12 tanks"]),
            (
                "The Allies repeated that Ukraine will become a member.",
                &["reaffirmed political Allies: Become a member"],
            ),
        ],
    );
}

#[test]
fn who_is_there_or_sorry_and_what_took_place_is_nothing() {
    for sentence in [
        "De minister is voornemens deel te nemen.",
        "De minister is van plan bij de ceremonie aanwezig te zijn.",
        "De voorzitter bood de Canadese ambassadeur zijn excuses aan.",
        "Op 4 juli vond de parade van de troepen plaats.",
        "De bouw van het hoofdkwartier duurt lang.",
    ] {
        assert!(report(Language::Dutch, sentence).pledges.is_empty(), "{sentence}");
    }
    for sentence in [
        "The minister intends to attend.",
        "I offer my condolences to the families.",
        "The meeting of the troops took place on 4 July.",
    ] {
        assert!(report(Language::English, sentence).pledges.is_empty(), "{sentence}");
    }
}

#[test]
fn a_pledge_was_made_where_and_when_the_text_says() {
    check(
        Language::Dutch,
        &[
            (
                "Op 1 en 2 februari 2018 was er een top in Londen.\n\nIn Londen heeft Spanje EUR 7 miljoen toegezegd.",
                &["made contribution Spanje: EUR 7 miljoen; 7000000 EUR @2018-02-01/2018-02-02"],
            ),
            (
                "Spanje besloot op 17 maart 2018 acht tanks over te dragen.",
                &["made contribution Spanje: Acht tanks overdragen; 8 tanks @2018-03-17"],
            ),
        ],
    );
    let debate = "Op 12 juni 2018 was er een commissiedebat. Met dit verslag geef ik invulling aan mijn toezegging uit \
                  het commissiedebat van 12 juni 2018.";
    let found: Vec<_> = report(Language::Dutch, debate).pledges.iter().map(row).collect();
    assert!(found.iter().all(|row| row.ends_with("@2018-06-12")) && found.len() == 1, "{found:?}");
}

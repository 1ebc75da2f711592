//! One event with many mentions, and events that must stay apart.

use super::{events_of, lines};

/// Each event as its value and the number of its mentions.
fn counts(marked: &str) -> Vec<(String, usize)> {
    let value =
        |date: Option<crate::model::Edtf>| date.map_or_else(|| "-".to_owned(), |date| date.to_string());
    events_of(marked).iter().map(|event| (value(event.date), event.mentions.len())).collect()
}

#[test]
fn mentions_of_one_event_are_joined() {
    for (marked, expected) in [
        // By city.
        (
            "De top in Riga was in {2006=2006}. Daarna volgde niets. De afspraak van de top in Riga staat nog.",
            vec![("2006", 2)],
        ),
        // By definite reference.
        (
            "De NAVO-top in Vilnius is op {11 en 12 juli 2023=2023-07-11/2023-07-12}. Op de Top komt Oekraïne aan bod. Zweden hoopt op deze bijeenkomst.",
            vec![("2023-07-11/2023-07-12", 3)],
        ),
        // By date.
        (
            "Het debat van {3 mei 2023=2023-05-03} ging over munitie. In het commissiedebat van {3 mei jl.=2023-05-03} is dat gevraagd.",
            vec![("2023-05-03", 2)],
        ),
        // By submitter, whatever is done with the motion.
        (
            "De motie-De Roon van {2 maart=2023-03-02} vraagt dat. De motie-De Roon wordt uitgevoerd.",
            vec![("2023-03-02", 2)],
        ),
        // By a closer date.
        (
            "De top in Madrid was in {2022=2022}. De top in Madrid op {28 juni 2022=2022-06-28} sprak daarover.",
            vec![("2022-06-28", 2)],
        ),
        // In English.
        (
            "The Wales Summit was held in {September 2014=2014-09}. Much has changed since the Wales Summit.",
            vec![("2014-09", 2)],
        ),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(value, count)| (value.to_owned(), count)).collect();
        assert_eq!(counts(marked), expected, "{marked}");
    }
}

#[test]
fn events_that_differ_stay_apart() {
    for (marked, count) in [
        ("De brief van {3 mei=2023-05-03} en de brief van {4 mei=2023-05-04} gaan over munitie.", 2),
        ("De top in Riga ({2006=2006}) en de top in Chicago ({2012=2012}) gingen over geld.", 2),
        ("De motie-Bos van {3 mei=2023-05-03} en de motie-Kok van {3 mei=2023-05-03} zijn aangenomen.", 2),
        ("Op {3 mei=2023-05-03} was er een debat. Op {4 mei=2023-05-04} was er een debat.", 2),
    ] {
        assert_eq!(events_of(marked).len(), count, "{marked}");
    }
}

#[test]
fn sessions_are_counted_out_over_days() {
    assert_eq!(
        lines(
            "De bijeenkomst bestond uit drie sessies: één op {3 mei=2023-05-03} en twee op {4 mei=2023-05-04}. Tijdens de tweede sessie ging het over China."
        ),
        ["session 2023-05-03 Sessie 1", "session 2023-05-04 Sessie 2", "session 2023-05-04 Sessie 3"]
    );
}

#[test]
fn a_summit_without_a_date_is_dated_from_the_table() {
    let events = events_of("De afspraken van de top in Warschau gelden nog.");
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].basis, crate::model::Basis::Background);
    assert_eq!(events[0].date.unwrap().to_string(), "2016-07-08/2016-07-09");
}

#[test]
fn what_has_no_date_is_kept() {
    assert_eq!(
        lines("Een voorbeeld is het bezoek van president Halonen aan Tbilisi."),
        ["visit - Bezoek van president Halonen aan Tbilisi"]
    );
}

#[test]
fn ids_tell_what_the_event_says() {
    let before = "Het debat van {3 mei 2023=2023-05-03} ging over munitie.";
    let after = ["De missie eindigt op {1 juni 2023=2023-06-01}. ", before].concat();
    let (before, after) = (events_of(before), events_of(&after));
    assert_eq!(before.len(), 1);
    assert!(after.iter().any(|event| event.id == before[0].id));
}

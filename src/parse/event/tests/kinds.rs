//! Sentences in which the kind of an event hangs on more than its noun.

use super::check;

#[test]
fn dutch_kinds() {
    check(&[
        (
            "Rusland trok in {maart=2023-03} troepen samen bij de grens.",
            &["conflict 2023-03 Samentrekking van troepen door Rusland"],
        ),
        (
            "Een tweede brief over de kosten volgt uiterlijk {1 juni=2023-06-01}.",
            &["letter 2023-06-01 Tweede brief over de kosten"],
        ),
        (
            "De volgende top in Praag vindt uiterlijk in {2024=2024} plaats.",
            &["summit 2024 Volgende top in Praag"],
        ),
        (
            "Noorwegen ondertekende op {4 mei=2023-05-04} het toetredingsprotocol van Zweden.",
            &["ceremony 2023-05-04 Ondertekening van het toetredingsprotocol van Zweden door Noorwegen"],
        ),
        (
            "De premier en de president hebben het plan op {3 mei=2023-05-03} aan de telefoon besproken.",
            &["call 2023-05-03 Premier en de president hebben het plan aan de telefoon besproken"],
        ),
        (
            "De heer Jansen nam op {5 mei=2023-05-05} de troepen in ogenschouw.",
            &["other 2023-05-05 Heer Jansen nam de troepen in ogenschouw"],
        ),
    ]);
}

#[test]
fn english_kinds() {
    check(&[
        (
            "The new START treaty was signed in Prague in {April=2010-04}.",
            &["ceremony 2010-04 Signing of the new START treaty"],
        ),
        (
            "I wrote to the Chair of the Defence Committee on {12 April=2023-04-12}.",
            &["letter 2023-04-12 I wrote to the Chair of the Defence Committee"],
        ),
        (
            "Sweden became the 32nd Ally on {7 March=2024-03-07}.",
            &["accession 2024-03-07 Accession of Sweden"],
        ),
        (
            "The treaties with France, concluded in London on {2 May=2023-05-02}, complement this.",
            &["ceremony 2023-05-02 Treaties with France, concluded in London"],
        ),
        (
            "Issued by the Heads of State and Government at the meeting of the North Atlantic Council in Prague on {8 May=2023-05-08}.",
            &["summit 2023-05-08 North Atlantic Council in Prague"],
        ),
    ]);
}

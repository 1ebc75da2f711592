//! The clean text of small sources, block by block.

use nato_timeline::text::{BlockKind, CleanText};

/// The blocks of a source, a line each: what it is, then its words. A footnote mark is shown as
/// `^number` where it stood.
fn blocks(source: &str) -> Vec<String> {
    let clean = CleanText::new(source);
    let words = |range: std::ops::Range<usize>| {
        let mut words = clean.as_str()[range.clone()].to_owned();
        for mark in clean.marks().iter().rev().filter(|mark| range.contains(&mark.at) || mark.at == range.end)
        {
            words.insert_str(mark.at - range.start, &format!("^{}", mark.number));
        }
        words
    };
    clean
        .blocks()
        .iter()
        .map(|block| {
            let kind = match block.kind {
                BlockKind::Heading => "heading".to_owned(),
                BlockKind::Paragraph => "paragraph".to_owned(),
                BlockKind::ListItem => "item".to_owned(),
                BlockKind::Footnote { number } => format!("note {number}"),
            };
            format!("{kind}: {}", words(block.range()))
        })
        .collect()
}

#[test]
fn sources_become_blocks() {
    for (source, expected) in [
        ("", &[][..]),
        (" \n\n\t\n", &[]),
        (
            "De ministers spraken over Oekraïne en over de\nsteun die het land nodig heeft.\n\nDaarna volgde een lunch met de\npartners uit het oosten.",
            &[
                "paragraph: De ministers spraken over Oekraïne en over de steun die het land nodig heeft.",
                "paragraph: Daarna volgde een lunch met de partners uit het oosten.",
            ],
        ),
        (
            "Werksessie 1: Oekraïne\n\nDe sessie begon met een verklaring van de gastheer.",
            &[
                "heading: Werksessie 1: Oekraïne",
                "paragraph: De sessie begon met een verklaring van de gastheer.",
            ],
        ),
        (
            "De leiders besloten:\n- een fonds op te richten;\n- meer te oefenen.",
            &["paragraph: De leiders besloten:", "item: een fonds op te richten;", "item: meer te oefenen."],
        ),
        (
            "De leden van het verdrag kozen samen voor:\n- een fonds voor herstel;\n- meer oefeningen op de\n  oostflank;\n- een vast overleg.",
            &[
                "paragraph: De leden van het verdrag kozen samen voor:",
                "item: een fonds voor herstel;",
                "item: meer oefeningen op de oostflank;",
                "item: een vast overleg.",
            ],
        ),
        (
            "Het kabinet heeft de Kamer eerder geïnfor-\nmeerd over de defensie-\nuitgaven van de NAVO-\nbondgenoten in de periode 2014–\n2024 en over lucht-\nen raketverdediging.",
            &[
                "paragraph: Het kabinet heeft de Kamer eerder geïnformeerd over de defensieuitgaven van de NAVO-bondgenoten in de periode 2014–2024 en over lucht- en raketverdediging.",
            ],
        ),
        (
            "De brief over China.1 is verstuurd, zo meldde de minister\nvan Buitenlandse Zaken2 aan de\nKamer.\n\n1 Kamerstuk 35 207, nr. 12\n2 Kamerstuk 28 676, nr. 99",
            &[
                "paragraph: De brief over China.^1 is verstuurd, zo meldde de minister van Buitenlandse Zaken^2 aan de Kamer.",
                "note 1: Kamerstuk 35 207, nr. 12",
                "note 2: Kamerstuk 28 676, nr. 99",
            ],
        ),
        (
            "De bondgenoten1 bespraken de\n\n1 Zie de brief van maart.\n\nPagina 2 van 5\n\u{c}toestand aan de grens en maakten afspraken.",
            &[
                "paragraph: De bondgenoten^1 bespraken de toestand aan de grens en maakten afspraken.",
                "note 1: Zie de brief van maart.",
            ],
        ),
        (
            "Het bezoek aan Kyiv\u{a0}duurde twee\u{2009}dagen\u{200b} en\u{ad} eindigde\t met een gesprek.\r\n",
            &["paragraph: Het bezoek aan Kyiv duurde twee dagen en eindigde met een gesprek."],
        ),
    ] {
        assert_eq!(blocks(source), expected, "{source:?}");
    }
}

#[test]
fn the_way_back_leads_over_what_was_taken_out() {
    let source = "é De NAVO-\nbondgenoten1 zegden\n\n1 Zie elders.\n\nPagina 1 van 2\n\u{c}steun toe.";
    let clean = CleanText::new(source);
    let points: Vec<char> = source.chars().collect();
    for (words, expected) in [
        ("NAVO-bondgenoten", "NAVO-\nbondgenoten"),
        ("bondgenoten zegden", "bondgenoten1 zegden"),
        ("zegden steun toe", "zegden\n\n1 Zie elders.\n\nPagina 1 van 2\n\u{c}steun toe"),
        ("Zie elders", "Zie elders"),
    ] {
        let Some(at) = clean.as_str().find(words) else { panic!("{words} is not in {:?}", clean.as_str()) };
        let range = at..at + words.len();
        let span = clean.span(range.clone());
        let said: String = points[span.start() as usize..span.end() as usize].iter().collect();
        assert_eq!(said, expected);
        assert_eq!(clean.range(span).start, range.start);
    }
}

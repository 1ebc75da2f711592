//! Texts, dates and reports to try things on.

use nato_timeline::model::{
    Amount, Basis, Edtf, Event, EventKind, ItemId, Language, Pledge, PledgeKind, Report, Status, Unit,
};
use nato_timeline::text::Span;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Fragments that the cleaning and the reading have rules for, and some that look like them.
const FRAGMENTS: &[&str] = &[
    "Verslag van de NAVO-top",
    "De bondgenoten spraken af 2% van het bbp uit te geven.",
    "Nederland zegde EUR 75 miljoen toe",
    "The Allies agreed to spend",
    "op 4 en 5 april 2023",
    "on 11–12 July 2023",
    "4–\n5 april",
    "22 maart jl.5",
    "China.1",
    "overeen-\nstemming",
    "NAVO-\nbondgenoten",
    "eind 2024",
    "nr. 430",
    "dhr. Rutte",
    "Minister-\nPresident",
    "\n\n",
    "\n",
    "\r\n",
    "\u{c}",
    "\n1 Kamerstuk 28 676, nr. 73\n",
    "\n2 ",
    "\n• ",
    "\nWerksessie 1: Oekraïne\n",
    "\n         Pagina 2 van 9\n",
    "29-06-2022",
    "31 februari 2023",
    "99999999999999999999",
    "“",
    "((((",
    "----",
    "\u{ad}",
    "\u{200f}",
    "\u{202e}",
    "e\u{301}\u{302}\u{303}",
    "\0",
    "\u{feff}",
    "\u{10ffff}",
    "😀",
    "</script>",
    "<!--",
    "<img src=x onerror=alert(1)>",
    "]]>",
    "=1+1",
    "\"; DROP",
];

/// A text: fragments, words and characters of any sort, with and without spaces between.
pub fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => select(FRAGMENTS).prop_map(str::to_owned),
        3 => "[a-zà-ÿ]{1,9}",
        1 => "[0-9]{1,4}",
        1 => "\\PC{0,8}",
        1 => ".{0,4}",
    ];
    vec((piece, select(&["", " ", " ", "\n", ". "][..])), 0..40)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(piece, gap)| [piece, gap.to_owned()]).collect())
}

/// Reports whose words are mixed with each other: runs of a few words from anywhere in real ones.
const REPORTS: [&str; 4] = [
    include_str!("../../www/verslag-navo-fmm-2023-04.txt"),
    include_str!("../corpus/docs/verslag-navo-top-wales-2014-09.txt"),
    include_str!("../corpus/docs/schriftelijk-overleg-navo-fmm-2025-05.txt"),
    include_str!("../corpus/docs/en-nato-news-fmm-2008-12.txt"),
];

/// A text of runs of words of real reports, which the rules half know.
pub fn mixed() -> impl Strategy<Value = String> {
    let run = |(report, from, count): (&str, Index, usize)| {
        let words: Vec<&str> = report.split_inclusive(char::is_whitespace).collect();
        words.iter().cycle().skip(from.index(words.len())).take(count).copied().collect::<String>()
    };
    vec((select(&REPORTS[..]), any::<Index>(), 1..9_usize).prop_map(run), 1..60)
        .prop_map(|runs| runs.concat())
}

/// A date of any form and precision, mostly within a few years, as reports crowd.
pub fn date() -> impl Strategy<Value = Edtf> {
    let year = prop_oneof![4 => 2021..2025_i32, 1 => 1950..2060_i32];
    let point = (year, 1..=12_u8, 1..=28_u8, 0..8_u8, select(&["", "", "", "~"][..])).prop_map(
        |(year, month, day, form, mark)| match form {
            0 => format!("{}X", year / 10),
            1 | 2 => format!("{year}{mark}"),
            3 => format!("{year}-{}{mark}", 21 + month % 4),
            4 => format!("{year}-{month:02}{mark}"),
            _ => format!("{year}-{month:02}-{day:02}{mark}"),
        },
    );
    (point.clone(), point, 0..8_u8)
        .prop_map(|(from, to, form)| match form {
            0 => format!("{from}/{to}"),
            1 => format!("{from}/.."),
            2 => format!("../{to}"),
            _ => from,
        })
        .prop_filter_map("no such date", |text| text.parse().ok())
}

fn words() -> impl Strategy<Value = String> {
    vec(select(&["Top", "in", "Wales", "bondgenoten", "defensie-uitgaven", "€ 75", "é", "<b>"][..]), 1..9)
        .prop_map(|words| words.join(" "))
}

fn span() -> impl Strategy<Value = Span> {
    (0..9000_u32, 1..400_u32).prop_map(|(start, length)| Span::new(start, start + length))
}

fn event() -> impl Strategy<Value = Event> {
    let date = proptest::option::weighted(0.9, date());
    (words(), select(&EventKind::ALL[..]), date, proptest::option::of(words()), vec(span(), 0..3)).prop_map(
        |(title, kind, date, place, mentions)| Event {
            id: ItemId::new(""),
            title,
            kind,
            date,
            basis: if date.is_some() { Basis::YearInferred } else { Basis::Stated },
            date_span: None,
            actors: place.iter().cloned().collect(),
            place,
            mentions,
            section: None,
        },
    )
}

fn pledge() -> impl Strategy<Value = Pledge> {
    let date = || proptest::option::weighted(0.8, date());
    let amount = proptest::option::of(
        (-5_000_000..5_000_000_000_i64)
            .prop_map(|thousandths| Amount { thousandths, unit: Unit::PercentOfGdp }),
    );
    let forms = (select(&PledgeKind::ALL[..]), select(&Status::ALL[..]));
    (words(), forms, date(), date(), amount, vec(span(), 0..3)).prop_map(
        |(title, (kind, status), made, due, amount, mentions)| Pledge {
            id: ItemId::new(""),
            actor: title.clone(),
            title,
            kind,
            status,
            amount,
            made,
            basis: Basis::Background,
            due,
            date_span: None,
            event: None,
            renews: None,
            mentions,
            section: None,
        },
    )
}

/// A report of up to `most` events and half as many pledges, without its text. Every other pledge
/// was made at an event, every third renews the one before.
pub fn report(most: usize) -> impl Strategy<Value = Report> {
    (vec(event(), 0..=most), vec(pledge(), 0..=most / 2)).prop_map(|(mut events, mut pledges)| {
        for (place, event) in events.iter_mut().enumerate() {
            event.id = ItemId::new(format!("e{place}"));
        }
        let count = events.len();
        for (place, pledge) in pledges.iter_mut().enumerate() {
            pledge.id = ItemId::new(format!("p{place}"));
            pledge.event = (place % 2 == 0 && count > 0).then(|| ItemId::new(format!("e{}", place % count)));
            pledge.renews = (place % 3 == 1).then(|| ItemId::new(format!("p{}", place - 1)));
        }
        let title = "Verslag".to_owned();
        Report { title, language: Language::Dutch, events, pledges, ..Report::default() }
    })
}

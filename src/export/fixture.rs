//! A small report for the tests of the exports, with words that try to be markup or a formula.

use crate::model::{
    Amount, Basis, Event, EventKind, ItemId, Language, Pledge, PledgeKind, Report, Status, Unit,
};

fn event(title: &str, kind: EventKind, date: Option<&str>, place: Option<&str>) -> Event {
    Event {
        id: ItemId::of('e', &[title]),
        title: title.into(),
        kind,
        date: date.and_then(|date| date.parse().ok()),
        basis: Basis::Stated,
        date_span: None,
        place: place.map(Into::into),
        actors: Vec::new(),
        mentions: Vec::new(),
        section: None,
    }
}

/// A summit with markup in its title, a visit without a date, and a pledge.
pub(super) fn report() -> Report {
    Report {
        title: "Verslag".into(),
        language: Language::Dutch,
        events: vec![
            event(
                "Top <b>\"Vilnius\", & meer",
                EventKind::Summit,
                Some("2023-07-11/2023-07-12"),
                Some("Vilnius"),
            ),
            event("=Bezoek", EventKind::Visit, None, None),
        ],
        pledges: vec![Pledge {
            id: ItemId::of('p', &["2%"]),
            title: "2% van het bbp".into(),
            kind: PledgeKind::Spending,
            actor: "bondgenoten".into(),
            status: Status::Made,
            amount: Some(Amount { thousandths: 2000, unit: Unit::PercentOfGdp }),
            made: "2014".parse().ok(),
            basis: Basis::Stated,
            due: "2024~".parse().ok(),
            date_span: None,
            event: None,
            renews: None,
            mentions: Vec::new(),
            section: None,
        }],
        ..Report::default()
    }
}

//! The public JSON read back into a report: for pages that publish a reading once checked, without
//! the text it was read from.

use std::fmt;

use serde::Deserialize;

use super::SCHEMA;
use crate::model::{
    Amount, Basis, DateMention, Day, Edtf, Event, EventKind, ItemId, Language, Pledge, PledgeKind, Point,
    Report, Section, Status, Unit,
};
use crate::text::Span;

/// The public JSON as it comes: its shape is right, its words are not yet checked.
#[derive(Debug, Deserialize)]
pub struct StoredTimeline {
    schema: String,
    report: Head,
    #[serde(default)]
    dates: Vec<StoredDate>,
    #[serde(default)]
    events: Vec<StoredEvent>,
    #[serde(default)]
    pledges: Vec<StoredPledge>,
}

#[derive(Debug, Deserialize)]
struct Head {
    title: String,
    language: Language,
    #[serde(default)]
    reference_date: Option<String>,
    #[serde(default)]
    sections: Vec<StoredSection>,
}

#[derive(Debug, Deserialize)]
struct StoredSection {
    title: String,
    span: Span,
}

#[derive(Debug, Deserialize)]
struct StoredDate {
    span: Span,
    value: String,
    basis: Basis,
}

#[derive(Debug, Deserialize)]
struct StoredEvent {
    id: String,
    title: String,
    kind: EventKind,
    value: Option<String>,
    #[serde(default)]
    basis: Basis,
    #[serde(default)]
    place: Option<String>,
    #[serde(default)]
    actors: Vec<String>,
    #[serde(default)]
    mentions: Vec<Span>,
}

#[derive(Debug, Deserialize)]
struct StoredAmount {
    value: f64,
    unit: String,
}

#[derive(Debug, Deserialize)]
struct StoredPledge {
    id: String,
    title: String,
    kind: PledgeKind,
    actor: String,
    status: Status,
    #[serde(default)]
    amount: Option<StoredAmount>,
    #[serde(default)]
    made: Option<String>,
    #[serde(default)]
    due: Option<String>,
    #[serde(default)]
    basis: Basis,
    #[serde(default)]
    event: Option<String>,
    #[serde(default)]
    renews: Option<String>,
    #[serde(default)]
    mentions: Vec<Span>,
}

/// Why a JSON document of the right shape is no timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvalidTimeline {
    /// Its `schema` is another one; holds the word found.
    Schema(String),
    /// A value is no EDTF date; holds the word found.
    Date(String),
    /// Two items have the same id; holds it.
    Id(String),
}

impl fmt::Display for InvalidTimeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Schema(found) => write!(f, "\"schema\" is \"{found}\" and should be \"{SCHEMA}\""),
            Self::Date(found) => write!(f, "\"{found}\" is no EDTF date"),
            Self::Id(found) => write!(f, "the id \"{found}\" is used twice"),
        }
    }
}

fn date(text: String) -> Result<Edtf, InvalidTimeline> {
    text.parse().map_err(|_| InvalidTimeline::Date(text))
}

fn day(text: String) -> Result<Day, InvalidTimeline> {
    text.parse().map(Point::first).map_err(|_| InvalidTimeline::Date(text))
}

fn event(stored: StoredEvent) -> Result<Event, InvalidTimeline> {
    Ok(Event {
        id: ItemId::new(stored.id),
        title: stored.title,
        kind: stored.kind,
        date: stored.value.map(date).transpose()?,
        basis: stored.basis,
        date_span: None,
        place: stored.place,
        actors: stored.actors,
        mentions: stored.mentions,
        section: None,
    })
}

fn pledge(stored: StoredPledge) -> Result<Pledge, InvalidTimeline> {
    Ok(Pledge {
        id: ItemId::new(stored.id),
        title: stored.title,
        kind: stored.kind,
        actor: stored.actor,
        status: stored.status,
        amount: stored.amount.map(|amount| Amount {
            // Rounded to the thousandths an amount keeps; `as` saturates where it is absurd.
            thousandths: (amount.value * 1000.0).round() as i64,
            unit: Unit::from_word(&amount.unit),
        }),
        made: stored.made.map(date).transpose()?,
        basis: stored.basis,
        due: stored.due.map(date).transpose()?,
        date_span: None,
        event: stored.event.map(ItemId::new),
        renews: stored.renews.map(ItemId::new),
        mentions: stored.mentions,
        section: None,
    })
}

impl TryFrom<StoredTimeline> for Report {
    type Error = InvalidTimeline;

    /// The report that the JSON tells of, without its text.
    ///
    /// # Errors
    /// Another schema, a value that is no date, an id used twice.
    fn try_from(stored: StoredTimeline) -> Result<Self, InvalidTimeline> {
        if stored.schema != SCHEMA {
            return Err(InvalidTimeline::Schema(stored.schema));
        }
        let report = Self {
            title: stored.report.title,
            language: stored.report.language,
            reference_date: stored.report.reference_date.map(day).transpose()?,
            sections: stored
                .report
                .sections
                .into_iter()
                .map(|section| Section { title: section.title, span: section.span })
                .collect(),
            dates: stored
                .dates
                .into_iter()
                .map(|found| {
                    Ok(DateMention { span: found.span, value: date(found.value)?, basis: found.basis })
                })
                .collect::<Result<_, _>>()?,
            events: stored.events.into_iter().map(event).collect::<Result<_, _>>()?,
            pledges: stored.pledges.into_iter().map(pledge).collect::<Result<_, _>>()?,
            ..Self::default()
        };
        let mut ids: Vec<_> = report.items().iter().map(|item| item.id().clone()).collect();
        ids.sort();
        match ids.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(InvalidTimeline::Id(pair[0].to_string())),
            None => Ok(report),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Report, InvalidTimeline> {
        Report::try_from(serde_json::from_str::<StoredTimeline>(json).unwrap())
    }

    const WHOLE: &str = r#"{
      "schema": "nato-timeline/1",
      "report": {"title": "Verslag", "language": "nl", "reference_date": "2023-04-05",
                 "sections": [{"title": "Slot", "span": [10, 20]}]},
      "dates": [{"span": [3, 7], "value": "2024", "basis": "stated"}],
      "events": [{"id": "e1", "title": "Top", "kind": "summit", "value": null, "basis": "background",
                  "place": "Vilnius", "actors": ["NAVO"], "mentions": [[1, 5]]}],
      "pledges": [{"id": "p1", "title": "Norm", "kind": "spending", "actor": "bondgenoten", "status": "called-for",
                   "amount": {"value": 3.5, "unit": "%BBP"}, "made": "2014", "due": "2024~", "basis": "stated",
                   "event": "e1", "mentions": []}]
    }"#;

    #[test]
    fn what_is_read_is_written_again() {
        let report = read(WHOLE).unwrap();
        assert_eq!(report.pledges[0].amount, Some(Amount { thousandths: 3500, unit: Unit::PercentOfGdp }));
        let written = serde_json::to_value(crate::export::json::Timeline::from(&report)).unwrap();
        assert_eq!(written, serde_json::from_str::<serde_json::Value>(WHOLE).unwrap());
    }

    #[test]
    fn errors_say_what_is_wrong() {
        for (from, to, sentence) in [
            (
                "timeline/1",
                "timeline/9",
                "\"schema\" is \"nato-timeline/9\" and should be \"nato-timeline/1\"",
            ),
            ("2024~", "in 2024", "\"in 2024\" is no EDTF date"),
            ("2023-04-05", "2023-02-30", "\"2023-02-30\" is no EDTF date"),
            ("\"p1\"", "\"e1\"", "the id \"e1\" is used twice"),
        ] {
            let error = read(&WHOLE.replace(from, to)).unwrap_err();
            assert_eq!(error.to_string(), sentence);
        }
    }
}

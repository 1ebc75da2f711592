//! A report written as the public JSON.

use serde::Serialize;

use super::SCHEMA;
use crate::model::{Amount, Basis, EventKind, PledgeKind, Report, Status};
use crate::text::Span;

/// A report as the public JSON has it. Borrowed, because it is only ever written.
#[derive(Debug, Serialize)]
pub struct Timeline<'a> {
    schema: &'static str,
    report: Head<'a>,
    dates: Vec<Date>,
    events: Vec<Event<'a>>,
    pledges: Vec<Pledge<'a>>,
}

#[derive(Debug, Serialize)]
struct Head<'a> {
    title: &'a str,
    language: &'static str,
    reference_date: Option<String>,
    sections: Vec<Section<'a>>,
}

#[derive(Debug, Serialize)]
struct Section<'a> {
    title: &'a str,
    span: Span,
}

#[derive(Debug, Serialize)]
struct Date {
    span: Span,
    value: String,
    basis: Basis,
}

#[derive(Debug, Serialize)]
struct Event<'a> {
    id: &'a str,
    title: &'a str,
    kind: EventKind,
    value: Option<String>,
    basis: Basis,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
    actors: &'a [String],
    mentions: &'a [Span],
}

#[derive(Debug, Serialize)]
struct Pledge<'a> {
    id: &'a str,
    title: &'a str,
    kind: PledgeKind,
    actor: &'a str,
    status: Status,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<&'a Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    made: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    basis: Basis,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    renews: Option<&'a str>,
    mentions: &'a [Span],
}

impl<'a> From<&'a Report> for Timeline<'a> {
    fn from(report: &'a Report) -> Self {
        let text = |date: &Option<crate::model::Edtf>| date.map(|date| date.to_string());
        Self {
            schema: SCHEMA,
            report: Head {
                title: &report.title,
                language: report.language.tag(),
                reference_date: report.reference_date.map(|day| day.to_string()),
                sections: report
                    .sections
                    .iter()
                    .map(|section| Section { title: &section.title, span: section.span })
                    .collect(),
            },
            dates: report
                .dates
                .iter()
                .map(|date| Date { span: date.span, value: date.value.to_string(), basis: date.basis })
                .collect(),
            events: report
                .events
                .iter()
                .map(|event| Event {
                    id: event.id.as_str(),
                    title: &event.title,
                    kind: event.kind,
                    value: text(&event.date),
                    basis: event.basis,
                    place: event.place.as_deref(),
                    actors: &event.actors,
                    mentions: &event.mentions,
                })
                .collect(),
            pledges: report
                .pledges
                .iter()
                .map(|pledge| Pledge {
                    id: pledge.id.as_str(),
                    title: &pledge.title,
                    kind: pledge.kind,
                    actor: &pledge.actor,
                    status: pledge.status,
                    amount: pledge.amount.as_ref(),
                    made: text(&pledge.made),
                    due: text(&pledge.due),
                    basis: pledge.basis,
                    event: pledge.event.as_ref().map(|id| id.as_str()),
                    renews: pledge.renews.as_ref().map(|id| id.as_str()),
                    mentions: &pledge.mentions,
                })
                .collect(),
        }
    }
}

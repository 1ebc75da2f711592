//! A report written as the public JSON.

use std::borrow::Cow;

use super::{Json, SCHEMA};
use crate::model::{Amount, DateMention, Edtf, Event, ItemId, Pledge, Report, Section};
use crate::text::Span;

/// A report as the public JSON has it.
pub fn timeline(report: &Report) -> Json {
    let mut head = Object::default();
    head.text("title", &report.title);
    head.text("language", report.language.tag());
    let day = report.reference_date.map(|day| Json::text(day.to_string()));
    head.add("reference_date", day.unwrap_or(Json::Null));
    head.list("sections", &report.sections, section);

    let mut timeline = Object::default();
    timeline.text("schema", SCHEMA);
    timeline.add("report", head.into_json());
    timeline.list("dates", &report.dates, date);
    timeline.list("events", &report.events, event);
    timeline.list("pledges", &report.pledges, pledge);
    timeline.into_json()
}

/// The members of an object.
#[derive(Default)]
struct Object(Vec<(Cow<'static, str>, Json)>);

impl Object {
    fn add(&mut self, name: &'static str, value: Json) {
        self.0.push((name.into(), value));
    }

    fn text(&mut self, name: &'static str, text: &str) {
        self.add(name, Json::text(text));
    }

    /// A member that is left out where there is nothing to say.
    fn text_if(&mut self, name: &'static str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }

    fn list<T>(&mut self, name: &'static str, items: &[T], json: fn(&T) -> Json) {
        self.add(name, Json::List(items.iter().map(json).collect()));
    }

    fn into_json(self) -> Json {
        Json::Object(self.0)
    }
}

fn span(span: &Span) -> Json {
    Json::List([span.start(), span.end()].map(|point| Json::Number(i64::from(point) * 1000)).into())
}

fn section(section: &Section) -> Json {
    let mut object = Object::default();
    object.text("title", &section.title);
    object.add("span", span(&section.span));
    object.into_json()
}

fn date(date: &DateMention) -> Json {
    let mut object = Object::default();
    object.add("span", span(&date.span));
    object.text("value", &date.value.to_string());
    object.text("basis", date.basis.as_str());
    object.into_json()
}

fn written(date: Option<Edtf>) -> Option<String> {
    date.map(|date| date.to_string())
}

fn event(event: &Event) -> Json {
    let mut object = Object::default();
    object.text("id", event.id.as_str());
    object.text("title", &event.title);
    object.text("kind", event.kind.as_str());
    object.add("value", written(event.date).map_or(Json::Null, Json::Text));
    object.text("basis", event.basis.as_str());
    object.text_if("place", event.place.as_deref());
    object.list("actors", &event.actors, |actor| Json::text(actor.as_str()));
    object.list("mentions", &event.mentions, span);
    object.into_json()
}

fn amount(amount: &Amount) -> Json {
    let mut object = Object::default();
    object.add("value", Json::Number(amount.thousandths));
    object.text("unit", amount.unit.as_str());
    object.into_json()
}

fn pledge(pledge: &Pledge) -> Json {
    let mut object = Object::default();
    object.text("id", pledge.id.as_str());
    object.text("title", &pledge.title);
    object.text("kind", pledge.kind.as_str());
    object.text("actor", &pledge.actor);
    object.text("status", pledge.status.as_str());
    if let Some(sum) = &pledge.amount {
        object.add("amount", amount(sum));
    }
    object.text_if("made", written(pledge.made).as_deref());
    object.text_if("due", written(pledge.due).as_deref());
    object.text("basis", pledge.basis.as_str());
    object.text_if("event", pledge.event.as_ref().map(ItemId::as_str));
    object.text_if("renews", pledge.renews.as_ref().map(ItemId::as_str));
    object.list("mentions", &pledge.mentions, span);
    object.into_json()
}

//! The public JSON read back into a report: for pages that publish a reading once checked, without
//! the text it was read from.

use std::fmt;

use super::{Json, SCHEMA, timelinejs};
use crate::model::{
    Amount, Basis, DateMention, Edtf, Event, EventKind, ItemId, Language, Pledge, PledgeKind, Point, Report,
    Section, Status, Unit,
};
use crate::order;
use crate::text::Span;

/// Why a JSON document is no timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvalidTimeline {
    /// Its `schema` is another one; holds the word found.
    Schema(String),
    /// A member is missing or has another type; holds its name.
    Member(&'static str),
    /// A value is no EDTF date; holds the word found.
    Date(String),
    /// Two items have the same id; holds it.
    Id(String),
}

impl fmt::Display for InvalidTimeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Schema(found) => write!(f, "\"schema\" is \"{found}\" and should be \"{SCHEMA}\""),
            Self::Member(name) => write!(f, "\"{name}\" is missing or not of its type"),
            Self::Date(found) => write!(f, "\"{found}\" is no EDTF date"),
            Self::Id(found) => write!(f, "the id \"{found}\" is used twice"),
        }
    }
}

pub(super) type Read<T> = Result<T, InvalidTimeline>;

/// The report that the JSON tells of, in our form or in TimelineJS's. Ours comes without its text.
/// Members that it does not know it passes over.
///
/// # Errors
/// Another schema, a member that is missing or of another type, a value that is no date, an id
/// used twice.
pub fn report(json: &Json) -> Read<Report> {
    if timelinejs::is_its_form(json) {
        return timelinejs::report(json);
    }
    let schema = text(json, "schema")?;
    if schema != SCHEMA {
        return Err(InvalidTimeline::Schema(schema));
    }
    let head = json.member("report");
    with_ids_once(Report {
        title: text(head, "title")?,
        language: word(head, "language", &[Language::Dutch, Language::English], Language::tag)?,
        reference_date: read_if(head, "reference_date", |json, name| {
            let day = text(json, name)?;
            day.parse().map(Point::first).map_err(|_| InvalidTimeline::Date(day))
        })?,
        sections: list(head, "sections", section)?,
        dates: list(json, "dates", found_date)?,
        events: list(json, "events", event)?,
        pledges: list(json, "pledges", pledge)?,
        ..Report::default()
    })
}

/// The report, unless two of its items have the same id.
pub(super) fn with_ids_once(report: Report) -> Read<Report> {
    let mut ids: Vec<_> = report.items().iter().map(|item| item.id().clone()).collect();
    order::sort(&mut ids);
    match ids.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(InvalidTimeline::Id(pair[0].to_string())),
        None => Ok(report),
    }
}

pub(super) fn text(json: &Json, name: &'static str) -> Read<String> {
    json.member(name).as_text().map(str::to_owned).ok_or(InvalidTimeline::Member(name))
}

/// What may be left out, or be `null`.
pub(super) fn read_if<T>(
    json: &Json,
    name: &'static str,
    read: fn(&Json, &'static str) -> Read<T>,
) -> Read<Option<T>> {
    if *json.member(name) == Json::Null { Ok(None) } else { read(json, name).map(Some) }
}

/// One of a few words.
fn word<T: Copy>(json: &Json, name: &'static str, all: &[T], as_str: fn(T) -> &'static str) -> Read<T> {
    let word = text(json, name)?;
    all.iter().copied().find(|value| as_str(*value) == word).ok_or(InvalidTimeline::Member(name))
}

/// The elements of an array; none where it is left out.
fn list<T>(json: &Json, name: &'static str, read: fn(&Json) -> Read<T>) -> Read<Vec<T>> {
    match json.member(name) {
        Json::List(elements) => elements.iter().map(read).collect(),
        Json::Null => Ok(Vec::new()),
        _ => Err(InvalidTimeline::Member(name)),
    }
}

fn date(json: &Json, name: &'static str) -> Read<Edtf> {
    let text = text(json, name)?;
    text.parse().map_err(|_| InvalidTimeline::Date(text))
}

fn basis(json: &Json, name: &'static str) -> Read<Basis> {
    word(json, name, &Basis::ALL, Basis::as_str)
}

fn id(json: &Json, name: &'static str) -> Read<ItemId> {
    text(json, name).map(ItemId::new)
}

fn span(json: &Json) -> Read<Span> {
    let point = |json: &Json| match json {
        Json::Number(thousandths) if thousandths % 1000 == 0 => u32::try_from(thousandths / 1000).ok(),
        _ => None,
    };
    let span = match json.elements() {
        [start, end] => point(start).zip(point(end)),
        _ => None,
    };
    span.map(|(start, end)| Span::new(start, end)).ok_or(InvalidTimeline::Member("span"))
}

fn section(json: &Json) -> Read<Section> {
    Ok(Section { title: text(json, "title")?, span: span(json.member("span"))? })
}

fn found_date(json: &Json) -> Read<DateMention> {
    Ok(DateMention {
        span: span(json.member("span"))?,
        value: date(json, "value")?,
        basis: basis(json, "basis")?,
    })
}

fn event(json: &Json) -> Read<Event> {
    Ok(Event {
        id: id(json, "id")?,
        title: text(json, "title")?,
        kind: word(json, "kind", &EventKind::ALL, EventKind::as_str)?,
        date: read_if(json, "value", date)?,
        basis: read_if(json, "basis", basis)?.unwrap_or_default(),
        date_span: None,
        place: read_if(json, "place", text)?,
        actors: list(json, "actors", |actor| {
            actor.as_text().map(str::to_owned).ok_or(InvalidTimeline::Member("actors"))
        })?,
        mentions: list(json, "mentions", span)?,
        section: None,
    })
}

fn amount(json: &Json, name: &'static str) -> Read<Amount> {
    let amount = json.member(name);
    let Json::Number(thousandths) = *amount.member("value") else {
        return Err(InvalidTimeline::Member(name));
    };
    Ok(Amount { thousandths, unit: Unit::from_word(&text(amount, "unit")?) })
}

fn pledge(json: &Json) -> Read<Pledge> {
    Ok(Pledge {
        id: id(json, "id")?,
        title: text(json, "title")?,
        kind: word(json, "kind", &PledgeKind::ALL, PledgeKind::as_str)?,
        actor: text(json, "actor")?,
        status: word(json, "status", &Status::ALL, Status::as_str)?,
        amount: read_if(json, "amount", amount)?,
        made: read_if(json, "made", date)?,
        basis: read_if(json, "basis", basis)?.unwrap_or_default(),
        due: read_if(json, "due", date)?,
        date_span: None,
        event: read_if(json, "event", id)?,
        renews: read_if(json, "renews", id)?,
        mentions: list(json, "mentions", span)?,
        section: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Report, InvalidTimeline> {
        report(&Json::parse(json).unwrap())
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
        assert_eq!(crate::export::json::timeline(&report), Json::parse(WHOLE).unwrap());
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
            ("[3, 7]", "[3.5, 7]", "\"span\" is missing or not of its type"),
            ("[[1, 5]]", "[[1, 5, 9]]", "\"span\" is missing or not of its type"),
            ("[[1, 5]]", "5", "\"mentions\" is missing or not of its type"),
            ("called-for", "wished", "\"status\" is missing or not of its type"),
            ("\"title\": \"Norm\",", "", "\"title\" is missing or not of its type"),
            ("\"Vilnius\"", "7", "\"place\" is missing or not of its type"),
        ] {
            let error = read(&WHOLE.replace(from, to)).unwrap_err();
            assert_eq!(error.to_string(), sentence);
        }
    }
}

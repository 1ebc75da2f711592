//! TimelineJS's JSON read into a report, so that a page with such a timeline needs no other file.
//!
//! Slides become events, eras events with a beginning and an end, groups sections. A date is as
//! precise as the slide gives it. The words of the slides become the text of the report, so that each
//! event leads to its words as in any other report.

use super::Json;
use super::read::{InvalidTimeline, Read, read_if, text, with_ids_once};
use crate::model::{Edtf, Event, EventKind, ItemId, Part, Point, Report, Section, SectionId};
use crate::order;
use crate::text::{CleanText, Span};

/// Whether this is TimelineJS's form: it names no schema and its events have a `start_date`.
pub(super) fn is_its_form(json: &Json) -> bool {
    let first = json.member("events").elements().first();
    *json.member("schema") == Json::Null
        && first.is_some_and(|slide| *slide.member("start_date") != Json::Null)
}

/// The report that the slides tell.
///
/// # Errors
/// A date that is none, a member of another type, an id used twice.
pub(super) fn report(json: &Json) -> Read<Report> {
    let mut slides = Vec::new();
    for slide in ["events", "eras"].into_iter().flat_map(|name| json.member(name).elements()) {
        slides.push(Slide::read(slide)?);
    }
    // What stands on no slide and what is said twice is no event.
    slides.retain(|slide: &Slide| !slide.event.title.is_empty());
    let mut source = Source::default();
    let title = words(json.member("title"), "headline");
    source.paragraph(&title);
    source.paragraph(&words(json.member("title"), "text"));
    // Those of one group stand together, the groups in the order in which they begin.
    let mut groups: Vec<String> = Vec::new();
    for slide in &slides {
        if !groups.contains(&slide.group) {
            groups.push(slide.group.clone());
        }
    }
    let (mut sections, mut events) = (Vec::new(), Vec::<Event>::new());
    for group in groups {
        let start = source.points;
        source.paragraph(&group);
        let section = u16::try_from(sections.len()).ok().filter(|_| !group.is_empty()).map(SectionId);
        for Slide { event, text, .. } in slides.iter().filter(|slide| slide.group == group) {
            let said = [source.paragraph(&event.title), source.paragraph(text)];
            let mentions = said.into_iter().rfind(|span| !span.is_empty()).into_iter().collect();
            events.push(Event { mentions, section, ..event.clone() });
        }
        if section.is_some() {
            sections.push(Section { title: group, span: Span::new(start, source.points) });
        }
    }
    order::sort_by_key(&mut events, |event| event.date.and_then(Edtf::first));
    let text = CleanText::new(&source.text);
    with_ids_once(Report { title, sections, events, text, ..Report::default() })
}

/// A slide or an era: its event, still without its place in the text.
struct Slide {
    event: Event,
    group: String,
    text: String,
}

impl Slide {
    fn read(json: &Json) -> Read<Self> {
        let (headline, said) = (words(json, "headline"), words(json, "text"));
        let date = date(json)?;
        let title = if headline.is_empty() { said.clone() } else { headline };
        let id = read_if(json, "unique_id", text)?.filter(|id| !id.is_empty());
        let event = Event {
            id: id.map_or_else(|| ItemId::of('e', &[&title, &date.to_string(), &said]), ItemId::new),
            kind: EventKind::Other,
            date: Some(date),
            basis: Default::default(),
            date_span: None,
            place: None,
            actors: Vec::new(),
            mentions: Vec::new(),
            section: None,
            title,
        };
        let group = read_if(json, "group", text)?.map(|group| without_tags(&group)).unwrap_or_default();
        let text = if said == event.title { String::new() } else { said };
        Ok(Self { event, group, text })
    }
}

/// What is told in the text of a slide under a name; nothing where there is none.
fn words(slide: &Json, name: &str) -> String {
    without_tags(slide.member("text").member(name).as_text().unwrap_or_default())
}

/// From the beginning to the end of a slide; one date alone where it has no end.
fn date(slide: &Json) -> Read<Edtf> {
    let from = point(slide.member("start_date"))?;
    let date = match slide.member("end_date") {
        Json::Null => Edtf::At(from),
        end => Edtf::between(from, point(end)?),
    };
    if date.first() <= date.last() { Ok(date) } else { Err(InvalidTimeline::Date(date.to_string())) }
}

/// A date in parts: without a day a month, without a month a year.
fn point(date: &Json) -> Read<Point> {
    let given = ["year", "month", "day"].map(|name| match date.member(name) {
        Json::Text(digits) => digits.trim().to_owned(),
        Json::Number(thousandths) if thousandths % 1000 == 0 => (thousandths / 1000).to_string(),
        _ => String::new(),
    });
    let [year, month, day] = &given;
    let number = |digits: &String| digits.parse().ok();
    let part = match (month.is_empty(), day.is_empty()) {
        (true, _) => Some(Part::Year),
        (false, true) => number(month).map(Part::Month),
        (false, false) => number(month).zip(number(day)).map(|(month, day)| Part::Day(month, day)),
    };
    let point = year.parse().ok().zip(part).and_then(|(year, part)| Point::new(year, part));
    point.ok_or_else(|| InvalidTimeline::Date(given.join("-").trim_matches('-').to_owned()))
}

/// The words of HTML as plain text. A tag that begins a line or a paragraph begins one; what only
/// looks like a tag stays.
fn without_tags(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(if rest.starts_with('<') { '>' } else { ';' });
        let (inside, behind) = end.map_or(("", ""), |end| (&rest[1..end], &rest[end + 1..]));
        let plain = if rest.starts_with('<') { tag(inside) } else { reference(inside) };
        match plain {
            Some(plain) => {
                out.push_str(plain);
                rest = behind;
            }
            None => {
                out.push_str(&rest[..1]);
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out.trim().to_owned()
}

/// What a tag means for the words around it.
fn tag(inside: &str) -> Option<&'static str> {
    let name = inside.strip_prefix('/').unwrap_or(inside);
    let name = name.split(|character: char| !character.is_ascii_alphanumeric()).next().unwrap_or_default();
    let apart = ["p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "blockquote"];
    match () {
        () if !name.starts_with(|first: char| first.is_ascii_alphabetic()) => None,
        () if apart.iter().any(|block| name.eq_ignore_ascii_case(block)) => Some("\n\n"),
        () => Some(""),
    }
}

/// The character of the references that spreadsheets and editors write.
fn reference(name: &str) -> Option<&'static str> {
    let known = [("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'"), ("nbsp", "\u{a0}")];
    known.into_iter().find(|(known, _)| *known == name).map(|(_, character)| character)
}

/// The text of a report as it is put together.
#[derive(Default)]
struct Source {
    text: String,
    /// Its length in code points.
    points: u32,
}

impl Source {
    /// Appends a paragraph, and tells where it stands.
    fn paragraph(&mut self, words: &str) -> Span {
        let start = self.points;
        let end = start + words.chars().count() as u32;
        if !words.is_empty() {
            self.text.push_str(words);
            self.text.push_str("\n\n");
            self.points = end + 2;
        }
        Span::new(start, end)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]
mod tests {
    use super::*;

    fn read(json: &str) -> Read<Report> {
        super::super::report(&Json::parse(json).unwrap())
    }

    const WHOLE: &str = r#"{
      "title": {"text": {"headline": "Tien jaar <em>twee procent</em>", "text": "<p>Een overzicht.</p>"}},
      "events": [
        {"start_date": {"year": "2023", "month": "7", "day": "11"}, "end_date": {"year": 2023, "month": 7, "day": 12},
         "text": {"headline": "Top in Vilnius", "text": "<p>De norm is een <b>onder</b>grens.</p><p>Punt &amp; uit: 1 < 2.</p>"},
         "group": "Toppen", "unique_id": "vilnius", "media": {"url": "https://example.org/x.jpg"}},
        {"start_date": {"year": "2014", "month": ""}, "text": {"headline": "Top in Wales", "text": ""}, "group": "Toppen"},
        {"start_date": {"year": "2022", "month": "02"}, "text": {"text": "Rusland valt Oekraïne binnen."}},
        {"start_date": {"year": "2022"}, "media": {"url": "https://example.org/y.jpg"}}
      ],
      "eras": [{"start_date": {"year": "2014"}, "end_date": {"year": "2024"}, "text": {"headline": "Wales-afspraak"}}],
      "scale": "human"
    }"#;

    #[test]
    fn slides_are_events_as_precise_as_their_dates() {
        let report = read(WHOLE).unwrap();
        assert_eq!(report.title, "Tien jaar twee procent");
        let told: Vec<_> = report
            .events
            .iter()
            .map(|event| {
                (
                    &*event.title,
                    event.date.unwrap().to_string(),
                    report.quote(event.mentions[0]),
                    event.section,
                )
            })
            .collect();
        let tops = Some(SectionId(0));
        let valt = "Rusland valt Oekraïne binnen.";
        assert_eq!(
            told,
            [
                ("Top in Wales", "2014".into(), "Top in Wales", tops),
                ("Wales-afspraak", "2014/2024".into(), "Wales-afspraak", None),
                (valt, "2022-02".into(), valt, None),
                (
                    "Top in Vilnius",
                    "2023-07-11/2023-07-12".into(),
                    "De norm is een ondergrens.\nPunt & uit: 1 < 2.",
                    tops
                ),
            ]
        );
        assert_eq!(report.events[3].id, ItemId::new("vilnius"));
        assert_eq!(report.sections[0].title, "Toppen");
    }

    #[test]
    fn markup_never_survives_and_text_never_vanishes() {
        for (html, words) in [
            ("<img src=x onerror=alert(1)>Top", "Top"),
            ("<script>alert(1)</script>", "alert(1)"),
            ("a<br>b", "a\n\nb"),
            ("1 < 2 en 3 > 2", "1 < 2 en 3 > 2"),
            ("<3 <", "<3 <"),
            ("R&D; &amp;lt; &#39;", "R&D; &lt; '"),
            ("<b", "<b"),
        ] {
            assert_eq!(without_tags(html), words, "{html}");
        }
    }

    #[test]
    fn errors_say_what_is_wrong() {
        for (from, to, sentence) in [
            ("\"month\": \"02\"", "\"month\": \"13\"", "\"2022-13\" is no EDTF date"),
            ("\"year\": \"2024\"", "\"year\": \"2004\"", "\"2014/2004\" is no EDTF date"),
            ("\"year\": \"2024\"", "\"year\": \"ooit\"", "\"ooit\" is no EDTF date"),
            ("\"vilnius\"", "7", "\"unique_id\" is missing or not of its type"),
            ("\"group\": \"Toppen\"}", "\"unique_id\": \"vilnius\"}", "the id \"vilnius\" is used twice"),
        ] {
            let error = read(&WHOLE.replace(from, to)).unwrap_err();
            assert_eq!(error.to_string(), sentence);
        }
    }
}

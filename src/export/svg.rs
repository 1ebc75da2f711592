//! A scene as an SVG picture: for a page without script, for print, and for a person who wants to
//! see what the layout did.

use super::words;
use crate::layout::{
    Due, End, Extent, Key, Label, Lane, LinkKind, Mark, Scene, Shape, Side, TickLabel, Timeline, Today,
    tenths,
};
use crate::model::{Item, Language, Pledge, Status};

/// The picture of a scene of a timeline, in words of a language. Text is escaped; the picture holds
/// no script and asks for nothing.
pub fn svg(scene: &Scene, timeline: &Timeline, language: Language) -> String {
    let mut picture = Picture { svg: String::new(), language };
    picture.open(scene);
    picture.axis(scene);
    for lane in &scene.lanes {
        let y = lane.y + lane.height;
        picture.line((0.0, y), (scene.width, y), "rule");
        picture.text((0.0, lane.y + 21.0), lane_name(lane.lane, language), lane.lane.as_str(), "start");
    }
    if let Today::At(x) = scene.axis.today {
        picture.line((x, scene.axis.y), (x, scene.height), "today");
    }
    for link in &scene.links {
        let class = if link.kind == LinkKind::MadeAt { "link" } else { "link renews" };
        picture.line(link.from, link.to, class);
    }
    for mark in &scene.marks {
        picture.mark(mark, timeline);
    }
    for label in &scene.labels {
        picture.label(label, timeline);
    }
    for cluster in &scene.clusters {
        picture.push("<g class=\"count ");
        picture.push(cluster.lane.as_str());
        picture.push("\">");
        for &x in &cluster.ticks {
            picture.line((x, cluster.y - 4.0), (x, cluster.y - 1.0), "tick");
        }
        picture.rect(cluster.extent, cluster.y, cluster.height, cluster.height / 2.0, "pill");
        let mut count = String::from("+");
        count.push_str(&cluster.keys.len().to_string());
        picture.text((cluster.extent.middle(), cluster.y + cluster.height / 2.0 + 4.0), &count, "", "middle");
        picture.push("</g>\n");
    }
    picture.overview(scene);
    picture.undated(scene, timeline);
    picture.push("</svg>\n");
    picture.svg
}

/// Colours that differ in lightness as well as in hue.
const STYLE: &str = "text{font:13px 'Liberation Sans',Arial,system-ui,sans-serif;fill:#16181d}\
.strong{font-weight:600}.quiet{fill:#5d6470}.rule{stroke:#dfe2e8}.axis{stroke:#4a505c}\
.break{stroke:#4a505c}.today{stroke:#b3261e;stroke-dasharray:3 3}.link{stroke:#4a505c;stroke-dasharray:2 3}\
.meetings{color:#1d4f91}.parliament{color:#0f7268}.pledges{color:#a8510b}.world{color:#5b4a8a}\
text.meetings,text.parliament,text.pledges,text.world{fill:currentColor;font-weight:600}\
.full{fill:currentColor}.pale{fill:currentColor;fill-opacity:.16;stroke:currentColor;stroke-dasharray:2 2}\
.soft{fill:currentColor;fill-opacity:.3}.hollow{fill:#fff;stroke:currentColor;stroke-width:1.5}\
.dashed{fill:#fff;stroke:currentColor;stroke-width:1.5;stroke-dasharray:2 2}\
.pill{fill:currentColor;fill-opacity:.14}.count text{fill:currentColor;font-weight:600}\
.tick{stroke:currentColor}.chosen{fill:none;stroke:#16181d;stroke-width:2}\
.bin{fill:#8a919e}.window{fill:#1d4f91;fill-opacity:.1;stroke:#1d4f91}";

struct Picture {
    svg: String,
    language: Language,
}

impl Picture {
    fn push(&mut self, text: &str) {
        self.svg.push_str(text);
    }

    fn number(&mut self, value: f64) {
        self.push(&tenths(value));
    }

    fn attribute(&mut self, name: &str, value: f64) {
        self.svg.push(' ');
        self.push(name);
        self.push("=\"");
        self.number(value);
        self.svg.push('"');
    }

    fn class(&mut self, class: &str) {
        if !class.is_empty() {
            self.push(" class=\"");
            self.push(class);
            self.svg.push('"');
        }
    }

    fn escaped(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.push("&amp;"),
                '<' => self.push("&lt;"),
                '>' => self.push("&gt;"),
                '"' => self.push("&quot;"),
                // What XML does not allow at all.
                '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
                _ => self.svg.push(character),
            }
        }
    }

    fn open(&mut self, scene: &Scene) {
        let below = 40.0 + if scene.undated.is_empty() { 0.0 } else { 24.0 };
        self.push("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        self.attribute("width", scene.width);
        self.attribute("height", scene.height + below);
        self.push("><style>");
        self.push(STYLE);
        self.push("</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        self.push("<defs><linearGradient id=\"fade\"><stop stop-color=\"#a8510b\"/>");
        self.push("<stop offset=\"1\" stop-color=\"#a8510b\" stop-opacity=\"0\"/></linearGradient></defs>\n");
    }

    fn line(&mut self, from: (f64, f64), to: (f64, f64), class: &str) {
        self.push("<line");
        for (name, value) in [("x1", from.0), ("y1", from.1), ("x2", to.0), ("y2", to.1)] {
            self.attribute(name, value);
        }
        self.class(class);
        self.push("/>\n");
    }

    fn rect(&mut self, extent: Extent, y: f64, height: f64, radius: f64, class: &str) {
        self.push("<rect");
        for (name, value) in
            [("x", extent.x0), ("y", y), ("width", extent.width()), ("height", height), ("rx", radius)]
        {
            self.attribute(name, value);
        }
        self.class(class);
        self.push("/>");
    }

    fn text(&mut self, at: (f64, f64), text: &str, class: &str, anchor: &str) {
        self.push("<text");
        self.attribute("x", at.0);
        self.attribute("y", at.1);
        self.class(class);
        if anchor != "start" {
            self.push(" text-anchor=\"");
            self.push(anchor);
            self.svg.push('"');
        }
        self.svg.push('>');
        self.escaped(text);
        self.push("</text>\n");
    }

    fn axis(&mut self, scene: &Scene) {
        let y = scene.axis.y;
        self.line((scene.plot.x0, y), (scene.plot.x1, y), "axis");
        for tick in &scene.axis.ticks {
            let words = tick_words(tick.label, self.language);
            self.text((tick.x, y - 8.0), &words, if tick.busy { "strong" } else { "quiet" }, "middle");
            let middle = tick.period.middle();
            self.line((middle, y), (middle, y + 4.0), "axis");
        }
        for change in &scene.axis.breaks {
            for x in [change.x - 2.0, change.x + 2.0] {
                self.line((x - 1.5, y + 4.0), (x + 1.5, y - 4.0), "break");
            }
        }
    }

    fn mark(&mut self, mark: &Mark, timeline: &Timeline) {
        self.push("<g class=\"");
        self.push(mark.lane.as_str());
        self.push("\"><title>");
        self.escaped(timeline.item(mark.key).title());
        self.push("</title>");
        let Mark { extent, y, height, .. } = *mark;
        match mark.shape {
            Shape::Dot if mark.lane == Lane::Parliament => {
                self.rect(extent, y + 1.0, height - 2.0, 1.0, "full");
            }
            Shape::Dot | Shape::Bar => self.rect(extent, y, height, height / 2.0, "full"),
            Shape::Band => self.rect(extent, y, height, height / 2.0, "pale"),
            Shape::Pledge => self.pledge(mark),
        }
        for (end, x, turn) in [(mark.start, extent.x0, 1.0), (mark.end, extent.x1, -1.0)] {
            if end == End::Arrow {
                let middle = y + height / 2.0;
                self.path(
                    &[(x, middle), (x + 6.0 * turn, middle - 5.0), (x + 6.0 * turn, middle + 5.0)],
                    "full",
                );
            }
        }
        if mark.selected {
            let around = Extent { x0: extent.x0 - 3.0, x1: extent.x1 + 3.0 };
            self.rect(around, y - 3.0, height + 6.0, height / 2.0 + 3.0, "chosen");
        }
        self.push("</g>\n");
    }

    fn pledge(&mut self, mark: &Mark) {
        let middle = mark.y + mark.height / 2.0;
        let (y, height) = (middle - 1.5, 3.0);
        if mark.end == End::Fade {
            self.rect(Extent { x0: mark.at, x1: mark.extent.x1 }, y, height, 0.0, "");
            let tail = self.svg.len() - 2;
            self.svg.insert_str(tail, " fill=\"url(#fade)\"");
        } else {
            self.rect(mark.extent, y, height, 1.5, "soft");
            self.rect(mark.firm, y, height, 0.0, "full");
        }
        if mark.standing.is_some_and(|standing| standing.due == Due::Passed) {
            let last = Extent { x0: mark.extent.x1 - 3.0, x1: mark.extent.x1 };
            self.rect(last, mark.y, mark.height, 0.0, "full");
        }
        let (Some(x), Some(standing)) = (mark.diamond, mark.standing) else { return };
        let half = mark.height / 2.0;
        let class = match standing.status {
            Status::Made | Status::Announced | Status::Reaffirmed | Status::Fulfilled => "full",
            Status::CalledFor | Status::Declined => "hollow",
            Status::Proposed => "dashed",
        };
        self.path(&[(x - half, middle), (x, mark.y), (x + half, middle), (x, middle + half)], class);
        if standing.status == Status::Declined {
            self.line((x - half, middle + half), (x + half, middle - half), "tick");
        }
    }

    fn path(&mut self, points: &[(f64, f64)], class: &str) {
        self.push("<polygon points=\"");
        for &(x, y) in points {
            self.number(x);
            self.svg.push(',');
            self.number(y);
            self.svg.push(' ');
        }
        self.svg.push('"');
        self.class(class);
        self.push("/>");
    }

    fn label(&mut self, label: &Label, timeline: &Timeline) {
        let (x, anchor) = match label.side {
            Side::Right | Side::BelowLeft | Side::Above => (label.extent.x0, "start"),
            Side::Left => (label.extent.x1, "end"),
            Side::Below => (label.extent.middle(), "middle"),
        };
        for (place, line) in label.lines.iter().enumerate() {
            let y = label.y + label.line_height * (place as f64 + 0.76);
            self.text((x, y), line, if label.strong { "strong" } else { "" }, anchor);
        }
        if let (Some(extent), Item::Pledge(Pledge { due: Some(due), .. })) =
            (label.due, timeline.item(label.key))
        {
            let mut words = String::from(match self.language {
                Language::Dutch => "uiterlijk ",
                Language::English => "by ",
            });
            words.push_str(&words::date(*due, self.language));
            let y = label.y + label.line_height * (label.lines.len() as f64 - 0.24);
            self.text((extent.x1, y), &words, "quiet", "end");
        }
    }

    fn overview(&mut self, scene: &Scene) {
        let (y, height) = (scene.height + 10.0, 24.0);
        let most = f64::from(scene.overview.bins.iter().copied().max().unwrap_or(1).max(1));
        let column = scene.plot.width() / scene.overview.bins.len().max(1) as f64;
        for (place, &count) in scene.overview.bins.iter().enumerate().filter(|(_, count)| **count > 0) {
            let x0 = scene.plot.x0 + place as f64 * column;
            let tall = height * f64::from(count) / most;
            self.rect(Extent { x0, x1: x0 + column - 1.0 }, y + height - tall, tall, 0.0, "bin");
        }
        self.rect(scene.overview.window, y, height, 2.0, "window");
    }

    fn undated(&mut self, scene: &Scene, timeline: &Timeline) {
        if scene.undated.is_empty() {
            return;
        }
        let mut words = String::from(match self.language {
            Language::Dutch => "Zonder datum: ",
            Language::English => "Undated: ",
        });
        let title = |&key: &Key| timeline.item(key).title();
        words.push_str(&scene.undated.iter().map(title).collect::<Vec<_>>().join(" · "));
        self.text((0.0, scene.height + 56.0), &words, "quiet", "start");
    }
}

fn lane_name(lane: Lane, language: Language) -> &'static str {
    match (lane, language) {
        (Lane::Meetings, Language::Dutch) => "Bijeenkomsten",
        (Lane::Meetings, Language::English) => "Meetings",
        (Lane::Parliament, Language::Dutch) => "Parlement",
        (Lane::Parliament, Language::English) => "Parliament",
        (Lane::Pledges, Language::Dutch) => "Toezeggingen",
        (Lane::Pledges, Language::English) => "Pledges",
        (Lane::World, Language::Dutch) => "Wereld",
        (Lane::World, Language::English) => "World",
    }
}

fn tick_words(label: TickLabel, language: Language) -> String {
    let (year, month, day) = match label {
        TickLabel::Year(year) => (Some(year), None, None),
        TickLabel::Month { year, month, with_year } => (with_year.then_some(year), Some(month), None),
        TickLabel::Day { year, month, day, with_month, with_year } => {
            (with_year.then_some(year), (with_month || with_year).then_some(month), Some(day))
        }
    };
    let mut words = Vec::new();
    words.extend(day.map(|day| day.to_string()));
    words.extend(month.map(|month| short_month(month, language).to_owned()));
    words.extend(year.map(|year| year.to_string()));
    words.join(" ")
}

/// The month as an axis has it: three letters, which in both languages tell the months apart.
fn short_month(month: u8, language: Language) -> &'static str {
    match words::month(month, language) {
        "maart" => "mrt",
        name => name.get(..3).unwrap_or(name),
    }
}

//! What the view asks of the browser: `Intl` for words, a canvas for their widths.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement};

use crate::layout::TextStyle;
use crate::model::{Day, Language};
use crate::view::{DayStyle, Environment, TimeUnit};

const DAY: f64 = 86_400_000.0;

/// Titles in the plot, as a share of the host's text size; the style sheet has the same number.
const PLOT_TEXT: f64 = 0.8125;

/// The text size where the page does not tell one.
const TEXT_SIZE: f64 = 16.0;

/// The browser, speaking one language. Formatters are made when first asked for, because making
/// one costs as much as using it a hundred times.
pub struct Browser {
    locale: &'static str,
    container: Element,
    days: [OnceCell<Function>; DayStyle::COUNT],
    distances: OnceCell<Intl::RelativeTimeFormat>,
    numbers: OnceCell<Function>,
    canvas: OnceCell<Option<CanvasRenderingContext2d>>,
    font: RefCell<Option<Font>>,
    /// The font that the canvas is set to.
    measured_in: RefCell<String>,
    /// The widths of texts, of plain and of strong ones.
    widths: RefCell<[HashMap<Box<str>, f64>; 2]>,
}

#[derive(Clone, PartialEq)]
struct Font {
    family: String,
    size: f64,
    /// The width of some letters in it: another one after a font has come.
    probe: f64,
}

impl Browser {
    /// The browser for a widget in `container`.
    pub fn new(language: Language, container: Element) -> Self {
        Self {
            // British English, because it writes the day before the month, as the reports do.
            locale: if language == Language::Dutch { "nl-NL" } else { "en-GB" },
            container,
            days: Default::default(),
            distances: OnceCell::new(),
            numbers: OnceCell::new(),
            canvas: OnceCell::new(),
            font: RefCell::default(),
            measured_in: RefCell::default(),
            widths: RefCell::default(),
        }
    }

    /// Today by the browser's clock and time zone.
    pub fn today() -> Option<Day> {
        let now = js_sys::Date::new_0();
        Day::from_ymd(now.get_full_year() as i32, now.get_month() as u8 + 1, now.get_date() as u8)
    }

    fn font(&self) -> Font {
        self.font.borrow_mut().get_or_insert_with(|| self.read_font()).clone()
    }

    fn read_font(&self) -> Font {
        let style =
            web_sys::window().and_then(|window| window.get_computed_style(&self.container).ok().flatten());
        let property = |name| style.as_ref().and_then(|style| style.get_property_value(name).ok());
        // JavaScript's own reader of numbers, which passes over the unit behind them.
        let size = property("font-size").map(|size| js_sys::parse_float(&size));
        let family = property("font-family").filter(|family| !family.is_empty());
        let mut font = Font {
            family: family.unwrap_or("sans-serif".into()),
            size: size.filter(|size| size.is_finite()).unwrap_or(TEXT_SIZE),
            probe: 0.0,
        };
        font.probe = self.measure("Hamburgefonstiv 0123", false, &font);
        font
    }

    fn measure(&self, text: &str, strong: bool, font: &Font) -> f64 {
        let Some(canvas) = self.canvas() else { return font.size * 0.5 * text.chars().count() as f64 };
        let weight = if strong { 600 } else { 400 };
        let size = (font.size * PLOT_TEXT * 1000.0).round() as i32;
        let name = format!("{weight} {}.{:03}px {}", size / 1000, size % 1000, font.family);
        // To set a font costs more than to measure a word in it.
        if self.measured_in.replace(name.clone()) != name {
            canvas.set_font(&name);
        }
        canvas.measure_text(text).map_or(0.0, |metrics| metrics.width())
    }

    fn canvas(&self) -> Option<&CanvasRenderingContext2d> {
        self.canvas
            .get_or_init(|| {
                let document = web_sys::window()?.document()?;
                let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
                canvas.get_context("2d").ok()??.dyn_into().ok()
            })
            .as_ref()
    }

    fn locales(&self) -> Array {
        Array::of1(&self.locale.into())
    }
}

/// A plain object of options.
fn options(entries: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in entries {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}

fn parts(style: DayStyle) -> &'static [(&'static str, &'static str)] {
    match style {
        DayStyle::Long => &[("day", "numeric"), ("month", "long"), ("year", "numeric")],
        DayStyle::Short => &[("day", "numeric"), ("month", "short"), ("year", "numeric")],
        DayStyle::DayMonth => &[("day", "numeric"), ("month", "long")],
        DayStyle::DayMonthShort => &[("day", "numeric"), ("month", "short")],
        DayStyle::MonthYear => &[("month", "long"), ("year", "numeric")],
        DayStyle::MonthYearShort => &[("month", "short"), ("year", "numeric")],
        DayStyle::MonthShort => &[("month", "short")],
    }
}

impl Environment for Browser {
    fn day(&self, day: Day, style: DayStyle) -> String {
        let formatter = self.days[style as usize].get_or_init(|| {
            let options = options(parts(style));
            let _ = Reflect::set(&options, &"timeZone".into(), &"UTC".into());
            Intl::DateTimeFormat::new(&self.locales(), &options).format()
        });
        call(formatter, f64::from(day.number()) * DAY)
    }

    fn distance(&self, amount: i32, unit: TimeUnit) -> String {
        let formatter = self
            .distances
            .get_or_init(|| Intl::RelativeTimeFormat::new(&self.locales(), &options(&[("numeric", "auto")])));
        formatter.format(f64::from(amount), unit.as_str()).into()
    }

    fn number(&self, thousandths: i64) -> String {
        let formatter =
            self.numbers.get_or_init(|| Intl::NumberFormat::new(&self.locales(), &Object::new()).format());
        call(formatter, thousandths as f64 / 1000.0)
    }

    fn width(&self, text: &str, style: TextStyle) -> f64 {
        let strong = style == TextStyle::Strong;
        if let Some(&width) = self.widths.borrow()[usize::from(strong)].get(text) {
            return width;
        }
        let width = self.measure(text, strong, &self.font());
        self.widths.borrow_mut()[usize::from(strong)].insert(text.into(), width);
        width
    }

    fn may_move(&self) -> bool {
        let query = "(prefers-reduced-motion: no-preference)";
        let answer = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
        answer.is_some_and(|answer| answer.matches())
    }

    fn text_size(&self) -> f64 {
        self.font().size
    }

    fn look_again(&self) -> bool {
        // The same name may stand for a font that has come since.
        self.measured_in.take();
        let font = self.read_font();
        let before = self.font.replace(Some(font.clone()));
        let changed = before.is_some_and(|before| before != font);
        if changed {
            self.widths.take();
        }
        changed
    }
}

fn call(formatter: &Function, value: f64) -> String {
    let text = formatter.call1(&JsValue::UNDEFINED, &value.into());
    text.ok().and_then(|text| text.as_string()).unwrap_or_default()
}

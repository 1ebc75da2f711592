//! Dates in words, Dutch or English, for exports that no browser words by its own `Intl`.

use crate::model::{Bound, Edtf, Language, Part, Point, Stretch};

const MONTHS: [[&str; 12]; 2] = [
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];

const SEASONS: [[&str; 4]; 2] =
    [["voorjaar", "zomer", "najaar", "winter"], ["spring", "summer", "autumn", "winter"]];

const ORDINALS: [[&str; 4]; 2] =
    [["eerste", "tweede", "derde", "vierde"], ["first", "second", "third", "fourth"]];

/// One date in words: `11–12 juli 2023`, `spring 2024`, `around 2024`, `from 2017`.
pub fn date(date: Edtf, language: Language) -> String {
    let dutch = language == Language::Dutch;
    match date {
        Edtf::At(at) => point(at, language),
        Edtf::Interval(Bound::At(from), Bound::At(to)) => range(from, to, language),
        Edtf::Interval(Bound::At(from), Bound::Open) => {
            format!("{} {}", if dutch { "vanaf" } else { "from" }, point(from, language))
        }
        Edtf::Interval(Bound::Open, Bound::At(to)) => {
            format!("{} {}", if dutch { "tot en met" } else { "until" }, point(to, language))
        }
        Edtf::Interval(Bound::Open, Bound::Open) => if dutch { "onbekend" } else { "unknown" }.into(),
    }
}

/// A range, its month and year said once where both ends share them.
fn range(from: Point, to: Point, language: Language) -> String {
    let exact = !from.is_approximate() && !to.is_approximate();
    if let (Part::Day(from_month, day), Part::Day(to_month, _)) = (from.part(), to.part())
        && exact
        && from.year() == to.year()
    {
        return if from_month == to_month {
            format!("{day}–{}", point(to, language))
        } else {
            format!("{day} {} – {}", month(from_month, language), point(to, language))
        };
    }
    if let (Part::Month(from_month), Part::Month(_)) = (from.part(), to.part())
        && exact
        && from.year() == to.year()
    {
        return format!("{}–{}", month(from_month, language), point(to, language));
    }
    let dash =
        if matches!((from.part(), to.part()), (Part::Year, Part::Year)) && exact { "–" } else { " – " };
    format!("{}{dash}{}", point(from, language), point(to, language))
}

pub(super) fn month(month: u8, language: Language) -> &'static str {
    MONTHS[language as usize].get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}

fn point(point: Point, language: Language) -> String {
    let dutch = language == Language::Dutch;
    let year = point.year();
    let words = match point.part() {
        Part::Decade if dutch => format!("jaren {year}"),
        Part::Decade => format!("the {year}s"),
        Part::Year => year.to_string(),
        Part::Season(season) => format!("{} {year}", SEASONS[language as usize][season as usize]),
        Part::Quarter(quarter) => {
            let ordinal =
                ORDINALS[language as usize].get(usize::from(quarter) - 1).copied().unwrap_or_default();
            format!("{ordinal} {} {year}", if dutch { "kwartaal" } else { "quarter of" })
        }
        Part::Month(number) => format!("{} {year}", month(number, language)),
        Part::Day(number, day) => format!("{day} {} {year}", month(number, language)),
    };
    if !point.is_approximate() {
        return words;
    }
    [about(point.stretch(), language), &words].concat()
}

/// What makes a date approximate, up to the date itself: `eind `, `mid-`, and where no stretch is known
/// `around `.
pub fn about(stretch: Option<Stretch>, language: Language) -> &'static str {
    let [dutch, english] = match stretch {
        Some(Stretch::Early) => ["begin ", "early "],
        Some(Stretch::Middle) => ["medio ", "mid-"],
        Some(Stretch::Late) => ["eind ", "late "],
        Some(Stretch::End) => ["eind ", "end of "],
        None => ["rond ", "around "],
    };
    if language == Language::Dutch { dutch } else { english }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_said_as_people_say_them() {
        for (value, dutch, english) in [
            ("2014", "2014", "2014"),
            ("2023-04", "april 2023", "April 2023"),
            ("2023-04-05", "5 april 2023", "5 April 2023"),
            ("2023-07-11/2023-07-12", "11–12 juli 2023", "11–12 July 2023"),
            ("2023-06-30/2023-07-01", "30 juni – 1 juli 2023", "30 June – 1 July 2023"),
            (
                "2023-12-31/2024-01-01",
                "31 december 2023 – 1 januari 2024",
                "31 December 2023 – 1 January 2024",
            ),
            ("2008-01/2008-02", "januari–februari 2008", "January–February 2008"),
            ("2008/2012", "2008–2012", "2008–2012"),
            ("2024-21", "voorjaar 2024", "spring 2024"),
            ("2024-34", "tweede kwartaal 2024", "second quarter of 2024"),
            ("199X", "jaren 1990", "the 1990s"),
            ("2024~", "rond 2024", "around 2024"),
            ("2017/..", "vanaf 2017", "from 2017"),
            ("../2024", "tot en met 2024", "until 2024"),
        ] {
            let edtf = value.parse().unwrap();
            let said = [Language::Dutch, Language::English].map(|language| date(edtf, language));
            assert_eq!(said, [dutch, english], "{value}");
        }
    }

    #[test]
    fn the_stretch_of_a_year_is_said_where_a_report_said_it() {
        for (text, dutch, english) in [
            ("Eind 2024 is er een top.", "eind 2024", "end of 2024"),
            ("Begin juni 2024 is er een top.", "begin juni 2024", "early June 2024"),
            ("De ministers komen medio 2024 bijeen.", "medio 2024", "mid-2024"),
            ("The ministers will meet in late 2024.", "eind 2024", "late 2024"),
        ] {
            let edtf = crate::parse::parse(text).dates[0].value;
            let said = [Language::Dutch, Language::English].map(|language| date(edtf, language));
            assert_eq!(said, [dutch, english], "{text}");
            // A file does not say it.
            assert_eq!(edtf.to_string().parse(), Ok(edtf));
        }
    }
}

//! What a reader of reports on NATO knows: its summits.
//!
//! Source: *NATO summits*, the list of meetings of heads of state and government kept by NATO
//! (<https://www.nato.int/cps/en/natohq/topics_50115.htm>), with the dates as NATO gives them.

use crate::model::{Basis, Day, Edtf, Point};
use crate::text::letters::small;
use crate::text::list::one_of;

/// A meeting of NATO's heads of state and government.
#[derive(Debug)]
pub struct Summit {
    /// The names of the place by which reports call it, in Dutch and English, in small letters,
    /// divided by `|`; the first one is its key.
    places: &'static str,
    /// Year, month, first and last day.
    date: (i32, u8, u8, u8),
}

const fn summit(places: &'static str, year: i32, month: u8, first: u8, last: u8) -> Summit {
    Summit { places, date: (year, month, first, last) }
}

/// Every summit since the first one.
#[rustfmt::skip]
static SUMMITS: &[Summit] = &[
    summit("parijs|paris", 1957, 12, 16, 19),
    summit("brussel|brussels", 1974, 6, 26, 26),
    summit("brussel|brussels", 1975, 5, 29, 30),
    summit("londen|london", 1977, 5, 10, 11),
    summit("washington", 1978, 5, 30, 31),
    summit("bonn", 1982, 6, 10, 10),
    summit("brussel|brussels", 1985, 11, 21, 21),
    summit("brussel|brussels", 1988, 3, 2, 3),
    summit("brussel|brussels", 1989, 5, 29, 30),
    summit("brussel|brussels", 1989, 12, 4, 4),
    summit("londen|london", 1990, 7, 5, 6),
    summit("rome", 1991, 11, 7, 8),
    summit("brussel|brussels", 1994, 1, 10, 11),
    summit("parijs|paris", 1997, 5, 27, 27),
    summit("madrid", 1997, 7, 8, 9),
    summit("washington", 1999, 4, 23, 24),
    summit("brussel|brussels", 2001, 6, 13, 13),
    summit("rome", 2002, 5, 28, 28),
    summit("praag|prague", 2002, 11, 21, 22),
    summit("istanbul|istanboel", 2004, 6, 28, 29),
    summit("brussel|brussels", 2005, 2, 22, 22),
    summit("riga", 2006, 11, 28, 29),
    summit("boekarest|bucharest", 2008, 4, 2, 4),
    summit("straatsburg/kehl|strasbourg/kehl|straatsburg|strasbourg|kehl|straatsburg-kehl|strasbourg-kehl", 2009, 4, 3, 4),
    summit("lissabon|lisbon", 2010, 11, 19, 20),
    summit("chicago", 2012, 5, 20, 21),
    summit("wales|newport", 2014, 9, 4, 5),
    summit("warschau|warsaw", 2016, 7, 8, 9),
    summit("brussel|brussels", 2017, 5, 25, 25),
    summit("brussel|brussels", 2018, 7, 11, 12),
    summit("londen|london|watford", 2019, 12, 3, 4),
    summit("brussel|brussels", 2021, 6, 14, 14),
    summit("virtueel|virtual", 2022, 2, 25, 25),
    summit("brussel|brussels", 2022, 3, 24, 24),
    summit("madrid", 2022, 6, 28, 30),
    summit("vilnius", 2023, 7, 11, 12),
    summit("washington", 2024, 7, 9, 11),
    summit("den haag|the hague", 2025, 6, 24, 25),
    summit("ankara", 2026, 7, 7, 8),
];

impl Summit {
    /// The days on which it was held.
    pub fn days(&self) -> Option<(Day, Day)> {
        let (year, month, first, last) = self.date;
        Some((Day::from_ymd(year, month, first)?, Day::from_ymd(year, month, last)?))
    }

    /// Its date.
    pub fn date(&self) -> Option<(Edtf, Basis)> {
        let (first, last) = self.days()?;
        Some((Edtf::between(Point::on(first)?, Point::on(last)?), Basis::Background))
    }
}

/// The summits of a place by any of its names.
fn of_place(place: &str) -> impl Iterator<Item = &'static Summit> {
    let place = small(place);
    let one = !place.contains('|');
    SUMMITS.iter().filter(move |summit| one && one_of(summit.places, &place))
}

/// The key of a place of summits: the same for `Wales` and `Newport`.
pub fn key(place: &str) -> Option<&'static str> {
    of_place(place).next().and_then(|summit| summit.places.split('|').next())
}

/// The summit at a place that a date of the report means: the date lies around it or within it.
pub fn dated(place: &str, date: Edtf) -> Option<&'static Summit> {
    let (first, last) = (date.first()?, date.last()?);
    of_place(place).find(|summit| summit.days().is_some_and(|(from, to)| first <= to && from <= last))
}

/// The summit at a place that is nearest to a day: the one a report of that day means when it
/// names the place alone.
pub fn nearest(place: &str, day: Option<Day>) -> Option<&'static Summit> {
    let distance = |summit: &&Summit| match (day, summit.days()) {
        (Some(day), Some((first, _))) => day.number().abs_diff(first.number()),
        _ => 0,
    };
    of_place(place).min_by_key(distance)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn a_place_leads_to_its_summit() {
        let date = |summit: &Summit| summit.date().unwrap().0.to_string();
        assert_eq!(key("Newport"), key("Wales"));
        assert_eq!(key("Apeldoorn"), None);
        assert_eq!(date(dated("Brussels", "2018".parse().unwrap()).unwrap()), "2018-07-11/2018-07-12");
        assert!(dated("Brussels", "2016".parse().unwrap()).is_none());
        assert_eq!(date(nearest("Madrid", Day::from_ymd(1998, 1, 1)).unwrap()), "1997-07-08/1997-07-09");
        assert_eq!(date(nearest("madrid", Day::from_ymd(2024, 1, 1)).unwrap()), "2022-06-28/2022-06-30");
    }

    #[test]
    fn every_summit_has_days_in_order() {
        let mut before = Day::from_ymd(1949, 4, 4).unwrap();
        for summit in SUMMITS {
            let (first, last) = summit.days().unwrap();
            assert!(before < first && first <= last, "{summit:?}");
            before = last;
        }
    }
}

//! Days of feast and of state that have a name, by how their date is found.

use crate::model::Day;

/// A named day of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feast {
    /// The same month and day every year.
    Fixed(u8, u8),
    /// So many days after Easter Sunday, before it where negative.
    Easter(i8),
    /// The nth such weekday of a month, 5 for the last: month, n, weekday from Monday 0.
    Nth(u8, u8, u8),
}

impl Feast {
    /// Its day in a year.
    pub fn day(self, year: i32) -> Option<Day> {
        match self {
            Self::Fixed(month, day) => Day::from_ymd(year, month, day),
            Self::Easter(days) => easter(year).map(|easter| easter.plus(days.into())),
            Self::Nth(month, nth, weekday) => nth_weekday(year, month, nth, weekday),
        }
    }
}

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm of Meeus, *Astronomical
/// Algorithms*, chapter 8.
fn easter(year: i32) -> Option<Day> {
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let moon = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    let offset = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let correction = (golden + 11 * epact + 22 * offset) / 451;
    let sum = epact + offset - 7 * correction + 114;
    Day::from_ymd(year, (sum / 31) as u8, (sum % 31 + 1) as u8)
}

/// The nth such weekday of a month; 5 is the last one.
pub fn nth_weekday(year: i32, month: u8, nth: u8, weekday: u8) -> Option<Day> {
    let first = Day::from_ymd(year, month, 1)?;
    let ahead = (7 + i32::from(weekday) - i32::from(first.weekday())) % 7;
    let day = first.plus(ahead + 7 * (i32::from(nth) - 1));
    Some(if day.ymd().1 == month { day } else { day.plus(-7) })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn days_of_feast() {
        for (feast, year, day) in [
            (Feast::Easter(0), 2024, "2024-03-31"),
            (Feast::Easter(0), 2025, "2025-04-20"),
            (Feast::Easter(0), 2038, "2038-04-25"),
            (Feast::Easter(39), 2023, "2023-05-18"),
            (Feast::Nth(9, 3, 1), 2014, "2014-09-16"),
            (Feast::Nth(3, 5, 6), 2014, "2014-03-30"),
            (Feast::Nth(2, 5, 3), 2024, "2024-02-29"),
            (Feast::Fixed(5, 5), 2020, "2020-05-05"),
        ] {
            assert_eq!(feast.day(year).unwrap().to_string(), day);
        }
    }
}

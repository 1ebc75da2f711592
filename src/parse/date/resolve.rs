//! From what is said to a value: implied parts are filled in from the report's date, from dates said
//! before, and from the calendar.

use super::feast::nth_weekday;
use super::said::{Count, Meaning, Origin, Said, Which, Within};
use super::sense::{Toward, Unit};
use super::tense::Tense;
use crate::model::{Basis, Bound, Day, Edtf, Part, Point};

/// What a date is resolved against.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context {
    /// The report's own date.
    pub reference: Option<Day>,
    /// The date said last before this one.
    pub earlier: Option<Edtf>,
    /// Whether that one stands in the same sentence.
    pub near: bool,
    /// The days of the meeting to come that the report is about.
    pub coming: Option<(Day, Day)>,
    /// The days of the meeting that the report tells of.
    pub held: Option<(Day, Day)>,
    /// The year that the text ties the date to.
    pub tied: Option<i32>,
    /// The time of its clause.
    pub tense: Option<Tense>,
    /// Whether it belongs to a noun in a clause that tells of what has been.
    pub told_of: bool,
}

/// What leaving the report's own year costs, in days, when the likeliest year is sought.
const OTHER_YEAR: i32 = 120;
/// What lying on the side that the tense speaks against costs.
const AGAINST_TENSE: i32 = 240;
/// The most days of a meeting that its days are told of.
pub const LONGEST_MEETING: i32 = 7;
/// How many days, up to the report's own, its meeting has most often.
const MEETING: i32 = 3;
/// How many years ahead of the report's own a decade without its century may begin.
const COMING: i32 = 12;
/// What it costs more where the clause tells of what has been: `kwamen na de aanval van 15 november bijeen`.
const TOLD_OF: i32 = 60;
/// What lying ahead costs where the tense says nothing: reports look back.
const AHEAD: i32 = 90;

/// The value of a date and how it was found; `None` where the calendar or the text has none.
pub fn resolve(meaning: &Meaning, context: &Context) -> Option<(Edtf, Basis)> {
    match meaning {
        Meaning::One(said) => Some((one(said, context)?, basis(said))),
        Meaning::Range(from, to) => range(from, to, context),
    }
}

fn basis(said: &Said) -> Basis {
    match said.within {
        Within::Year(_) => Basis::Stated,
        Within::Counted(_) => Basis::Relative,
        Within::Implied if matches!(said.which, Which::DecadeOf(_)) => Basis::Stated,
        Within::Implied if said.toward.is_some() || matches!(said.which, Which::Weekday(_)) => {
            Basis::Relative
        }
        Within::Implied => Basis::YearInferred,
    }
}

fn range(from: &Said, to: &Said, context: &Context) -> Option<(Edtf, Basis)> {
    // The end that says its year tells that of the other.
    let (first, last) = match (from.lacks_year(), to.lacks_year()) {
        (true, false) => {
            let last = one(to, context)?;
            (before(from, last, context)?, last)
        }
        (false, true) => {
            let first = one(from, context)?;
            (first, after(to, first, context)?)
        }
        (true, true) if matches!(to.which, Which::DecadeOf(_)) => (one(from, context)?, one(to, context)?),
        (true, true) if from.toward.is_some() || to.toward.is_some() => {
            let last = one(to, context)?;
            (before(from, last, context)?, last)
        }
        _ => {
            let first = one(from, context)?;
            (first, if to.lacks_year() { after(to, first, context)? } else { one(to, context)? })
        }
    };
    let mut value = between(first, last);
    // Two decades are the years from the first to the last of them.
    if matches!(to.which, Which::DecadeOf(_) | Which::Decade) {
        let year = |day: Day| Point::new(day.ymd().0, Part::Year);
        value = Edtf::between(year(value.first()?)?, year(value.last()?)?);
    }
    let ordered = value.first() <= value.last();
    ordered.then(|| (value, if to.lacks_year() && !from.lacks_year() { basis(from) } else { basis(to) }))
}

/// From the first point of one value to the last of another.
fn between(first: Edtf, last: Edtf) -> Edtf {
    match (first, last) {
        (
            Edtf::At(from) | Edtf::Interval(Bound::At(from), _),
            Edtf::At(to) | Edtf::Interval(_, Bound::At(to)),
        ) => Edtf::between(from, to),
        _ => first,
    }
}

/// The undated start of a range whose end is known: the last such date up to it.
fn before(said: &Said, end: Edtf, context: &Context) -> Option<Edtf> {
    let end = end.last()?;
    if let Which::Weekday(_) | Which::DayOfMonth(_) = said.which {
        return one(
            &Said { toward: Some(Toward::Past), ..*said },
            &Context { reference: Some(end), ..*context },
        );
    }
    let year = end.ymd().0;
    let same = in_year(said, year)?;
    if same.first() <= Some(end) { Some(same) } else { in_year(said, year - 1) }
}

/// The undated end of a range whose start is known: the first such date from it on.
fn after(said: &Said, start: Edtf, context: &Context) -> Option<Edtf> {
    let start = start.first()?;
    if let Which::Weekday(_) | Which::DayOfMonth(_) = said.which {
        return one(
            &Said { toward: Some(Toward::Future), ..*said },
            &Context { reference: Some(start), ..*context },
        );
    }
    let year = start.ymd().0;
    let same = in_year(said, year)?;
    if same.last() >= Some(start) { Some(same) } else { in_year(said, year + 1) }
}

/// The value of a single date.
fn one(said: &Said, context: &Context) -> Option<Edtf> {
    match said.within {
        Within::Year(year) => in_year(said, year),
        Within::Counted(count) => in_period(said, count, context),
        Within::Implied => implied(said, context),
    }
}

/// A single point, approximate where that is said.
fn point(said: &Said, point: Option<Point>) -> Option<Edtf> {
    let point = point?;
    Some(Edtf::At(said.stretch.map_or(point, |stretch| point.in_its(stretch))))
}

/// From one point to another.
fn interval(said: &Said, from: Option<Point>, to: Option<Point>) -> Option<Edtf> {
    let ends = [from?, to?].map(|point| said.stretch.map_or(point, |stretch| point.in_its(stretch)));
    Some(Edtf::between(ends[0], ends[1]))
}

/// A part of a year that is known.
pub fn in_year(said: &Said, year: i32) -> Option<Edtf> {
    let new = |part| Point::new(year, part);
    let week = |monday: Day| interval(said, Point::on(monday), Point::on(monday.plus(6)));
    match said.which {
        Which::Whole => point(said, Point::year_of(year)),
        Which::Decade => point(said, new(Part::Decade)),
        Which::DecadeHalf(half) => {
            let start = year + if half == 1 { 0 } else { 5 };
            interval(said, Point::year_of(start), Point::year_of(start + 4))
        }
        Which::Season(season) => point(said, new(Part::Season(season))),
        Which::Quarter(quarter) => point(said, new(Part::Quarter(quarter))),
        Which::Months(from, to) => interval(said, Point::month_of(year, from), Point::month_of(year, to)),
        Which::Month(month) => point(said, Point::month_of(year, month)),
        Which::MonthDays(month, from, to) => {
            let last = Point::month_of(year, month)?.last().ymd().2;
            interval(said, new(Part::Day(month, from)), new(Part::Day(month, to.min(last))))
        }
        Which::Day(month, day) => point(said, new(Part::Day(month, day))),
        Which::NthWeekday(month, nth, weekday) if month > 0 => {
            point(said, Point::on(nth_weekday(year, month, nth, weekday)?))
        }
        Which::Week(month, number) => {
            week(monday(Day::from_ymd(year, month, 4)?).plus(7 * (i32::from(number) - 1)))
        }
        Which::WeekOf(month, day) => week(monday(Day::from_ymd(year, month, day)?)),
        Which::Feast(feast) => point(said, Point::on(feast.day(year)?)),
        Which::DayOfMonth(_)
        | Which::Weekday(_)
        | Which::NthWeekday(..)
        | Which::DecadeOf(_)
        | Which::DayOfSpan(_) => None,
    }
}

fn monday(day: Day) -> Day {
    day.plus(-i32::from(day.weekday()))
}

/// A part of a period that is found by counting.
fn in_period(said: &Said, count: Count, context: &Context) -> Option<Edtf> {
    let base = match count.origin {
        Origin::Reference => context.reference?,
        Origin::Earlier => earlier(count, context)?,
    };
    let mut day = shift(base, count)?;
    // `agreed over the weekend`: the last one, where this week's is still to come.
    if said.is_own_weekend() && context.tense == Some(Tense::Past) && monday(day).plus(5) > base {
        day = day.plus(-7);
    }
    let (year, month, _) = day.ymd();
    match said.which {
        Which::Whole => whole(said, day, count.unit),
        Which::Weekday(weekday) => point(said, Point::on(monday(day).plus(weekday.into()))),
        Which::DayOfMonth(day) => point(said, Point::new(year, Part::Day(month, day))),
        Which::NthWeekday(0, nth, weekday) => point(said, Point::on(nth_weekday(year, month, nth, weekday)?)),
        _ => in_year(said, year),
    }
}

/// The day that a count from the text starts from.
fn earlier(count: Count, context: &Context) -> Option<Day> {
    let said = context.earlier.and_then(|date| {
        let exact = !matches!(count.unit, Unit::Day | Unit::Week) || date.is_exact();
        let back = count.months < 0 || count.days < 0;
        if exact { if back { date.first() } else { date.last() } } else { None }
    });
    // `die dag` needs a day; `een week later` than some time in a month is no day that is known.
    let vague = matches!(count.unit, Unit::Day | Unit::Week) && context.earlier.is_some();
    if vague || count.months == 0 && count.days == 0 { said } else { said.or(context.reference) }
}

/// A day moved by months, then by days.
fn shift(base: Day, count: Count) -> Option<Day> {
    let (year, month, day) = base.ymd();
    let months = year.checked_mul(12)? + i32::from(month) - 1 + count.months;
    let (year, month) = (months.div_euclid(12), months.rem_euclid(12) as u8 + 1);
    let last = Point::month_of(year, month)?.last().ymd().2;
    Some(Day::from_ymd(year, month, day.min(last))?.plus(count.days))
}

/// The whole of the unit that a day lies in.
fn whole(said: &Said, day: Day, unit: Unit) -> Option<Edtf> {
    let (year, month, _) = day.ymd();
    let monday = monday(day);
    match unit {
        Unit::Day => point(said, Point::on(day)),
        Unit::Weekend => interval(said, Point::on(monday.plus(5)), Point::on(monday.plus(6))),
        Unit::Week => interval(said, Point::on(monday), Point::on(monday.plus(6))),
        Unit::Month => point(said, Point::month_of(year, month)),
        Unit::Quarter => point(said, Point::new(year, Part::Quarter(month.div_ceil(3)))),
        Unit::Year => point(said, Point::year_of(year)),
        Unit::Decade => point(said, Point::new(year - year.rem_euclid(10), Part::Decade)),
    }
}

/// A date without a year.
fn implied(said: &Said, context: &Context) -> Option<Edtf> {
    match said.which {
        Which::Whole => {
            point(said, Point::year_of(context.tied.or(context.reference.map(|day| day.ymd().0))?))
        }
        Which::Weekday(weekday) => weekday_near(said, weekday, context),
        Which::DayOfMonth(day) => day_near(said, day, context),
        Which::DayOfSpan(day) => {
            let meant = |found: Day| found.ymd().2 == day;
            // A month named in the same sentence is as good as a meeting.
            let month = |span: &Edtf| {
                context.near && matches!(span, Edtf::At(point) if matches!(point.part(), Part::Month(_)))
            };
            let longest = if context.earlier.as_ref().is_some_and(month) { 31 } else { LONGEST_MEETING };
            let span = context.earlier.filter(|span| span.is_exact() || month(span));
            let of_span = span.and_then(|span| {
                let (first, last) = (span.first()?, span.last()?);
                let days = (0..longest).map(|step| first.plus(step)).take_while(|day| *day <= last);
                days.into_iter().find(|day| meant(*day))
            });
            // `op 15 juni; op de 16e`: a day soon after one of the same sentence.
            let soon = context.earlier.filter(|day| context.near && day.is_exact()).and_then(Edtf::last);
            let soon = || {
                let day = soon?;
                (1..LONGEST_MEETING).map(|step| day.plus(step)).find(|day| meant(*day))
            };
            let of_span = of_span.or_else(soon);
            let met = || met(context, meant);
            point(said, Point::on(of_span.or_else(|| of_meeting(context, meant)).or_else(met)?))
        }
        Which::DecadeOf(tens) => {
            // The one of this century, unless it lies too far ahead.
            let now = context.reference.map_or(0, |day| day.ymd().0);
            let ours = 2000 + i32::from(tens);
            let far = ours > now + COMING;
            point(said, Point::new(if far { ours - 100 } else { ours }, Part::Decade))
        }
        _ if said.toward.is_some() => toward(said, context.reference?),
        _ => {
            let year = match context.tied {
                Some(year) => year,
                None => likeliest(said, context)?,
            };
            in_year(said, year)
        }
    }
}

/// The last such date up to the report's, or the first one from it on.
fn toward(said: &Said, reference: Day) -> Option<Edtf> {
    let year = reference.ymd().0;
    let in_years = |years: [i32; 3]| years.into_iter().filter_map(|step| in_year(said, year + step));
    // A month that is going on is not over; a day of it is, and so may be its beginning.
    let begun = said.stretch.is_some() || matches!(said.which, Which::Day(..) | Which::Feast(_));
    match said.toward? {
        Toward::Past => in_years([1, 0, -1])
            .find(|date| if begun { date.first() <= Some(reference) } else { date.last() < Some(reference) }),
        Toward::Future => in_years([-1, 0, 1]).find(|date| date.first() >= Some(reference)),
    }
}

/// The weekday nearest to the report's date, on the side that the tense tells.
fn weekday_near(said: &Said, weekday: u8, context: &Context) -> Option<Edtf> {
    let reference = context.reference?;
    let meant = |day: Day| day.weekday() == weekday;
    if said.toward.is_none()
        && let Some(day) = of_held(context, meant).or_else(|| of_meeting(context, meant))
    {
        return point(said, Point::on(day));
    }
    let ahead = (7 + i32::from(weekday) - i32::from(reference.weekday())) % 7;
    let back = (7 - ahead) % 7;
    let days = match (said.toward, context.tense) {
        (Some(Toward::Past), _) => ahead - 7,
        (Some(Toward::Future), _) if ahead == 0 => 7,
        (Some(Toward::Future), _) | (None, Some(Tense::Future)) => ahead,
        (None, Some(Tense::Past)) => -back,
        (None, None) => {
            if ahead < back {
                ahead
            } else {
                -back
            }
        }
    };
    point(said, Point::on(reference.plus(days)))
}

/// The day of the meeting that the report tells of which fits, unless the clause tells of what is to come.
fn of_held(context: &Context, fits: impl Fn(Day) -> bool) -> Option<Day> {
    let (first, last) = context.held.filter(|_| context.tense != Some(Tense::Future))?;
    (0..=last.number() - first.number()).map(|step| first.plus(step)).find(|day| fits(*day))
}

/// The day of the meeting to come that fits, unless the clause tells of what has been.
fn of_meeting(context: &Context, fits: impl Fn(Day) -> bool) -> Option<Day> {
    let (first, last) = context.coming.filter(|_| context.tense != Some(Tense::Past))?;
    (0..=last.number() - first.number()).map(|step| first.plus(step)).find(|day| fits(*day))
}

/// The day of the meeting that the report tells of which fits, unless the clause tells of what is to come.
fn met(context: &Context, fits: impl Fn(Day) -> bool) -> Option<Day> {
    let reference = context.reference.filter(|_| context.tense != Some(Tense::Future))?;
    (0..MEETING).map(|back| reference.plus(-back)).find(|day| fits(*day))
}

/// A day of a month that is not said: the month of the date before it in the text, or of the report;
/// with a weekday, the nearest month in which the two agree.
fn day_near(said: &Said, day: u8, context: &Context) -> Option<Edtf> {
    let meant = |meant: Day| meant.ymd().2 == day && said.weekday.is_none_or(|own| own == meant.weekday());
    if said.toward.is_none()
        && !context.near
        && let Some(day) = of_meeting(context, meant)
    {
        return point(said, Point::on(day));
    }
    if said.toward.is_none()
        && !context.near
        && let Some(day) = met(context, meant)
    {
        return point(said, Point::on(day));
    }
    // The month of the date before it, unless the tense speaks against it.
    let own = context.reference.map(|day| day.ymd());
    let earlier = context.earlier.and_then(|date| date.from()).filter(|from| {
        matches!(from.part(), Part::Day(..) | Part::Month(_))
            && said.weekday.is_none()
            && said.toward.is_none()
    });
    let earlier_month = earlier.map(|from| from.first().ymd()).filter(|&(year, month, _)| {
        match (context.tense, Day::from_ymd(year, month, day), context.reference) {
            _ if context.near => true,
            (Some(Tense::Past), Some(found), Some(reference)) => found <= reference,
            (Some(Tense::Future), Some(found), Some(reference)) => found >= reference,
            _ => true,
        }
    });
    let (year, month, _) = earlier_month.or(own)?;
    let months = year * 12 + i32::from(month) - 1;
    let in_month = |step: i32| {
        let months = months + step;
        Day::from_ymd(months.div_euclid(12), months.rem_euclid(12) as u8 + 1, day)
    };
    let known = earlier_month.is_some() || said.weekday.is_some();
    let side = said.toward.or(match context.tense.filter(|_| !known) {
        Some(Tense::Past) => Some(Toward::Past),
        Some(Tense::Future) => Some(Toward::Future),
        None => None,
    });
    let steps: &[i32] = match side {
        Some(Toward::Past) => &[0, -1, -2],
        Some(Toward::Future) => &[0, 1, 2],
        None => &[0, -1, 1, -2, 2],
    };
    let fits = |day: &Day| {
        said.weekday.is_none_or(|weekday| weekday == day.weekday())
            && match side {
                Some(Toward::Past) => Some(*day) <= context.reference,
                Some(Toward::Future) => Some(*day) >= context.reference,
                None => true,
            }
    };
    let found = steps.iter().filter_map(|step| in_month(*step)).find(fits);
    point(said, Point::on(found.or_else(|| in_month(0))?))
}

/// The year in which a date without one lies most likely: near the report's date, in the same year,
/// on the side that the tense tells.
fn likeliest(said: &Said, context: &Context) -> Option<i32> {
    let reference = context.reference?;
    let year = reference.ymd().0;
    let cost = |candidate: i32| {
        let date = in_year(said, candidate)?;
        let (first, last) = (date.first()?.number(), date.last()?.number());
        let (ahead, back) = (first - reference.number(), reference.number() - last);
        let side = match (context.tense, ahead > 0, back > 0) {
            (Some(Tense::Past), true, _) | (Some(Tense::Future), _, true) => AGAINST_TENSE,
            (None, true, _) if matches!(said.which, Which::Day(..) | Which::Month(_) | Which::Feast(_)) => {
                AHEAD + if context.told_of { TOLD_OF } else { 0 }
            }
            _ => 0,
        };
        Some(ahead.max(back).max(0) + side + if candidate == year { 0 } else { OTHER_YEAR })
    };
    [year, year - 1, year + 1]
        .into_iter()
        .filter_map(|year| Some((cost(year)?, year)))
        .min_by_key(|(cost, _)| *cost)
        .map(|(_, year)| year)
}

//! A slow second opinion: it walks hour by hour and day by day, over an almanac of its own.
//!
//! It shares nothing with the crate but the names of the questions: not its dates, not its zone, not its
//! holidays (these come from the other list). The only rule of the clock that it knows is the one of the
//! European Union since 1996: an hour forward on the last Sunday of March, back on the last of October.

use std::sync::LazyLock;

use calendar::{Counting, Period};

use crate::holidays_compared::theirs;

/// The days from 2000 to 2035, in order.
pub(crate) static ALMANAC: LazyLock<Vec<Day>> = LazyLock::new(almanac);

/// The days that are equated with a holiday for the Dutch act only, within the almanac.
const EQUATED: [(i16, i8, i8); 17] = [
    (2017, 4, 28),
    (2017, 5, 26),
    (2018, 5, 11),
    (2018, 12, 24),
    (2018, 12, 31),
    (2019, 5, 31),
    (2019, 12, 27),
    (2023, 4, 28),
    (2023, 5, 19),
    (2024, 5, 10),
    (2024, 12, 27),
    (2025, 5, 30),
    (2026, 1, 2),
    (2026, 5, 15),
    (2027, 5, 7),
    (2028, 4, 28),
    (2028, 5, 26),
];

pub(crate) struct Day {
    pub(crate) year: i16,
    pub(crate) month: i8,
    pub(crate) day: i8,
    off: bool,
    off_in_dutch_act: bool,
    /// The clocks go forward, or back, at night.
    pub(crate) forward: bool,
    pub(crate) back: bool,
    /// Summer time at its end.
    summer: bool,
}

/// A moment on a clock on the wall. `day` is a place in the almanac.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wall {
    pub(crate) day: usize,
    pub(crate) hour: i8,
    pub(crate) minute: i8,
    pub(crate) second: i8,
    pub(crate) summer: bool,
}

/// An answer: a moment, or the end of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Due {
    At(Wall),
    EndOf(usize),
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum From {
    Moment(Wall),
    Day(usize),
}

pub(crate) fn count(from: From, period: Period, counting: Counting) -> Due {
    let from = match from {
        From::Moment(wall) => wall,
        From::Day(day) => return count_from_day(day, period, counting),
    };
    let day = from.day;
    match (counting, period) {
        (Counting::Eu1182 | Counting::Eu1182TwoWorkingDays, Period::Hours(hours)) => {
            eu_hours(next_full_hour(from), hours, counting)
        }
        (Counting::DoraNoon, Period::Hours(hours)) => noon_if_off(Due::At(hours_later(from, hours))),
        (_, Period::Hours(hours)) => Due::At(hours_later(from, hours)),
        (_, Period::WorkingDays(number)) => Due::EndOf(nth_working_day(day, number, counting)),
        (Counting::Clock, _) => Due::At(on_the_clock(Wall { day: days_later(day, period), ..from })),
        (Counting::DoraNoon, _) => noon_if_off(Due::EndOf(days_later(day, period))),
        (Counting::Eu1182 | Counting::Eu1182TwoWorkingDays, _) => {
            let least = if matches!(period, Period::Days(1)) { 0 } else { 2 };
            Due::EndOf(extended(day, days_later(day, period), least, counting))
        }
        (Counting::NlTermijnenwet, _) => {
            let last = days_later(day, period);
            let (covered, least) = match period {
                Period::Days(days) => (days <= 90, if days >= 3 { 2 } else { 0 }),
                Period::Weeks(weeks) => (weeks <= 12, 2),
                Period::Months(months) => (months <= 3, 2),
                _ => (false, 0),
            };
            Due::EndOf(if covered { extended(day, last, least, counting) } else { last })
        }
    }
}

/// With the hour unknown: the first of all the answers that an hour of that day can give, and of the answer
/// that leaves no hour out.
fn count_from_day(day: usize, period: Period, counting: Counting) -> Due {
    let midnight = Wall { day, hour: 0, minute: 0, second: 0, summer: summer_at_start(day) };
    let mut answers = match (counting, period) {
        (Counting::Eu1182 | Counting::Eu1182TwoWorkingDays, Period::Hours(hours)) => {
            vec![eu_hours(midnight, hours, counting)]
        }
        _ => Vec::new(),
    };
    let mut hour = midnight;
    while hour.day == day {
        answers.push(count(From::Moment(hour), period, counting));
        hour = tick(hour);
    }
    answers.into_iter().min_by_key(order).unwrap()
}

/// A number that is larger for a later answer.
fn order(due: &Due) -> (usize, i8, bool, i8, i8) {
    match due {
        Due::EndOf(day) => (*day, 24, false, 0, 0),
        // In the hour that comes twice, summer time is first.
        Due::At(wall) => (wall.day, wall.hour, !wall.summer, wall.minute, wall.second),
    }
}

fn eu_hours(start: Wall, hours: u32, counting: Counting) -> Due {
    let mut now = start;
    let mut days_seen = Vec::new();
    for _ in 0..hours {
        if !days_seen.contains(&now.day) {
            days_seen.push(now.day);
        }
        now = tick(now);
    }
    if counting == Counting::Eu1182 || hours < 48 {
        return Due::At(now);
    }
    let mut working = days_seen.iter().filter(|day| is_working(**day, counting)).count();
    if working >= 2 {
        return Due::At(now);
    }
    let mut last = *days_seen.last().unwrap();
    while working < 2 {
        last += 1;
        working += usize::from(is_working(last, counting));
    }
    Due::EndOf(last)
}

fn next_full_hour(mut now: Wall) -> Wall {
    (now.minute, now.second) = (0, 0);
    tick(now)
}

fn hours_later(mut now: Wall, hours: u32) -> Wall {
    for _ in 0..hours {
        now = tick(now);
    }
    now
}

/// One hour of time passes.
pub(crate) fn tick(mut now: Wall) -> Wall {
    now.hour += 1;
    if now.hour == 24 {
        (now.day, now.hour) = (now.day + 1, 0);
    }
    let today = &ALMANAC[now.day];
    if today.forward && now.hour == 2 && !now.summer {
        (now.hour, now.summer) = (3, true);
    }
    if today.back && now.hour == 3 && now.summer {
        (now.hour, now.summer) = (2, false);
    }
    now
}

/// The clock on the wall set to a wanted time: what does not exist is an hour later, of two the first.
fn on_the_clock(wanted: Wall) -> Wall {
    let today = &ALMANAC[wanted.day];
    let hour = if today.forward && wanted.hour == 2 { 3 } else { wanted.hour };
    let summer = match (today.forward, today.back) {
        (true, _) => hour >= 3,
        (_, true) => hour <= 2,
        _ => today.summer,
    };
    Wall { hour, summer, ..wanted }
}

pub(crate) fn summer_at_start(day: usize) -> bool {
    if ALMANAC[day].forward || ALMANAC[day].back { ALMANAC[day].back } else { ALMANAC[day].summer }
}

fn noon_if_off(due: Due) -> Due {
    let (Due::At(Wall { day, .. }) | Due::EndOf(day)) = due;
    if is_working(day, Counting::DoraNoon) {
        return due;
    }
    let day = nth_working_day(day, 1, Counting::DoraNoon);
    Due::At(Wall { day, hour: 12, minute: 0, second: 0, summer: ALMANAC[day].summer })
}

/// Walks on until the last day is a working day, and there are enough of them after the event.
fn extended(event: usize, mut last: usize, least: usize, counting: Counting) -> usize {
    let enough = |last| (event + 1..=last).filter(|day| is_working(*day, counting)).count() >= least;
    while !is_working(last, counting) || !enough(last) {
        last += 1;
    }
    last
}

fn nth_working_day(mut day: usize, number: u32, counting: Counting) -> usize {
    let mut left = number;
    while left > 0 {
        day += 1;
        left -= u32::from(is_working(day, counting));
    }
    day
}

fn is_working(day: usize, counting: Counting) -> bool {
    let day = &ALMANAC[day];
    !(day.off || counting == Counting::NlTermijnenwet && day.off_in_dutch_act)
}

fn days_later(day: usize, period: Period) -> usize {
    match period {
        Period::Days(days) => day + days as usize,
        Period::Weeks(weeks) => day + 7 * weeks as usize,
        Period::Months(months) => months_later(day, months),
        Period::Years(years) => months_later(day, 12 * years),
        Period::Hours(_) | Period::WorkingDays(_) => unreachable!(),
    }
}

/// Walks past so many firsts of a month, and then to the date, or as far as that month goes.
fn months_later(event: usize, months: u32) -> usize {
    let wanted = ALMANAC[event].day;
    let mut day = event;
    for _ in 0..months {
        day += 1;
        while ALMANAC[day].day != 1 {
            day += 1;
        }
    }
    while ALMANAC[day].day != wanted && ALMANAC[day + 1].day != 1 {
        day += 1;
    }
    day
}

fn almanac() -> Vec<Day> {
    let holidays: Vec<(i16, i8, i8)> =
        theirs().map(|(date, _)| (date.year(), date.month(), date.day())).collect();
    let mut days = Vec::new();
    // The first of January 2000 was a Saturday; weekdays count from Monday, 0.
    let (mut year, mut month, mut day, mut weekday, mut summer) = (2000, 1, 1, 5, false);
    while year < 2036 {
        let last_sunday = weekday == 6 && day + 7 > 31;
        let (forward, back) = (month == 3 && last_sunday, month == 10 && last_sunday);
        summer = (summer || forward) && !back;
        let off = weekday >= 5 || holidays.contains(&(year, month, day));
        let off_in_dutch_act = EQUATED.contains(&(year, month, day));
        days.push(Day { year, month, day, off, off_in_dutch_act, forward, back, summer });
        weekday = (weekday + 1) % 7;
        day += 1;
        if day > length(year, month) {
            (month, day) = (month + 1, 1);
        }
        if month > 12 {
            (year, month) = (year + 1, 1);
        }
    }
    days
}

fn length(year: i16, month: i8) -> i8 {
    match month {
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

//! The counts, held against published vectors, tables, another list of holidays and a slow oracle.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

mod clock_table;
mod edges;
mod eu_vectors;
mod holidays_compared;
mod law_vectors;
mod oracle;
mod oracle_agrees;
mod reading;
mod steps;

use std::sync::LazyLock;

use calendar::{Calendar, Counting, Deadline, Period, Start, deadline};
use jiff::civil::DateTime;

/// The Dutch calendar as it is shipped.
static DUTCH: LazyLock<Calendar> =
    LazyLock::new(|| Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap());

/// A moment on the wall clock in Amsterdam ("2026-11-20 15:30"), or a day whose hour is unknown.
fn start(text: &str) -> Start {
    if !text.contains(':') {
        return Start::Day(text.parse().unwrap());
    }
    let wall: DateTime = text.parse().unwrap();
    Start::Moment(DUTCH.zone().to_ambiguous_timestamp(wall).unambiguous().unwrap())
}

fn due(from: &str, period: &str, counting: Counting) -> Deadline {
    deadline(start(from), period.parse::<Period>().unwrap(), counting, &DUTCH).unwrap()
}

/// The last moment in time, on the wall clock in Amsterdam.
fn wall(deadline: &Deadline) -> DateTime {
    DUTCH.zone().to_datetime(deadline.at())
}

/// `"2026-11-21 15:30"`, or `"end of 2026-12-28"` for a whole day.
fn shown(deadline: &Deadline) -> String {
    match deadline.end_of_day() {
        Some(day) => {
            assert_eq!(wall(deadline), day.at(23, 59, 59, 0));
            format!("end of {day}")
        }
        None if wall(deadline).second() == 0 => wall(deadline).strftime("%Y-%m-%d %H:%M").to_string(),
        None => wall(deadline).strftime("%Y-%m-%d %H:%M:%S").to_string(),
    }
}

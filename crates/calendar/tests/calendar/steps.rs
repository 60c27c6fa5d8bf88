//! Every answer says how it was counted.

use calendar::{Counting, DayOff, Step};
use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::offset;

use crate::due;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[track_caller]
fn check(from: &str, period: &str, counting: Counting, expected: &[Step]) {
    assert_eq!(due(from, period, counting).steps(), expected);
}

#[test]
fn plain_hours_say_from_where_and_how_many() {
    let from = at("2026-11-17T10:00+01:00");
    check("2026-11-17 10:00", "24 hours", Counting::Clock, &[Step::ClockHours { from, hours: 24 }]);
}

#[test]
fn hours_over_a_clock_change_and_into_a_weekend_say_so() {
    let counted_from = at("2026-10-24T13:00+02:00");
    check(
        "2026-10-24 12:10",
        "24 hours",
        Counting::Eu1182,
        &[
            Step::HourOfEventLeftOut { counted_from },
            Step::ClockHours { from: counted_from, hours: 24 },
            Step::ClockChange { from_offset: offset(2), to_offset: offset(1) },
            Step::HoursNotExtended { date: date(2026, 10, 25), off: DayOff::Sunday },
        ],
    );
}

#[test]
fn an_unknown_hour_is_told_and_no_hour_is_left_out() {
    let day = date(2026, 11, 17);
    let from = at("2026-11-17T00:00+01:00");
    for counting in [Counting::Clock, Counting::Eu1182, Counting::Eu1182TwoWorkingDays, Counting::DoraNoon] {
        check(
            "2026-11-17",
            "48 hours",
            counting,
            &[Step::HourUnknown { day }, Step::ClockHours { from, hours: 48 }],
        );
    }
}

#[test]
fn an_unknown_hour_that_ends_sooner_when_it_is_late_says_which_hour_it_took() {
    let day = date(2026, 11, 21);
    let from = at("2026-11-21T20:00+01:00");
    check(
        "2026-11-21",
        "28 hours",
        Counting::DoraNoon,
        &[Step::HourUnknown { day }, Step::ClockHours { from, hours: 28 }],
    );
}

#[test]
fn two_days_from_a_friday_tell_both_extensions() {
    check(
        "2026-11-20 17:45",
        "2 days",
        Counting::Eu1182,
        &[
            Step::DayOfEventLeftOut { first_day: date(2026, 11, 21) },
            Step::DaysAdded { days: 2, to: date(2026, 11, 22) },
            Step::LastDayOff { date: date(2026, 11, 22), off: DayOff::Sunday },
            Step::MovedTo { date: date(2026, 11, 23) },
            Step::TwoWorkingDays { found: 1, moved_to: date(2026, 11, 24) },
        ],
    );
}

#[test]
fn a_month_that_is_too_short_is_told() {
    check(
        "2027-01-31",
        "1 month",
        Counting::NlTermijnenwet,
        &[
            Step::MonthsAdded { months: 1, to: date(2027, 2, 28) },
            Step::MonthClamped { wanted_day: 31, to: date(2027, 2, 28) },
            Step::LastDayOff { date: date(2027, 2, 28), off: DayOff::Sunday },
            Step::MovedTo { date: date(2027, 3, 1) },
        ],
    );
}

#[test]
fn a_long_period_under_the_dutch_act_says_that_it_is_not_extended() {
    check(
        "2026-06-26",
        "6 months",
        Counting::NlTermijnenwet,
        &[
            Step::MonthsAdded { months: 6, to: date(2026, 12, 26) },
            Step::LongPeriodNotExtended {
                date: date(2026, 12, 26),
                off: DayOff::Holiday("Tweede kerstdag".into()),
            },
        ],
    );
}

#[test]
fn noon_of_the_next_working_day_names_the_day_and_what_was_off() {
    let from = at("2026-08-05T13:00+02:00");
    check(
        "2026-08-05 13:00",
        "72 hours",
        Counting::DoraNoon,
        &[
            Step::ClockHours { from, hours: 72 },
            Step::LastDayOff { date: date(2026, 8, 8), off: DayOff::Saturday },
            Step::NoonOfNextWorkingDay { date: date(2026, 8, 10) },
        ],
    );
}

#[test]
fn a_wall_clock_time_that_the_night_skips_is_told() {
    let to = at("2026-03-29T03:30+02:00");
    check(
        "2026-03-28 02:30",
        "1 day",
        Counting::Clock,
        &[
            Step::DaysAdded { days: 1, to: date(2026, 3, 29) },
            Step::WallTimeSkipped { wanted: date(2026, 3, 29).at(2, 30, 0, 0), to },
            Step::ClockChange { from_offset: offset(1), to_offset: offset(2) },
        ],
    );
}

#[test]
fn working_days_are_counted_one_by_one() {
    check(
        "2026-04-01",
        "2 working-days",
        Counting::Eu1182,
        &[
            Step::DayOfEventLeftOut { first_day: date(2026, 4, 2) },
            Step::WorkingDaysAdded { working_days: 2, to: date(2026, 4, 7) },
        ],
    );
}

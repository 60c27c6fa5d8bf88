//! The ends of time, and numbers that no law has.

use calendar::{Counting, DeadlineProblem, Period, Start, deadline};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::DUTCH;

const UNITS: [fn(u32) -> Period; 6] =
    [Period::Hours, Period::Days, Period::WorkingDays, Period::Weeks, Period::Months, Period::Years];

#[test]
fn no_number_and_no_moment_makes_a_count_panic() {
    let starts = [
        Start::Moment(Timestamp::MIN),
        Start::Moment(Timestamp::MAX),
        Start::Moment(Timestamp::UNIX_EPOCH),
        Start::Moment(Timestamp::new(-1, -999_999_999).unwrap()),
        Start::Day(Date::MIN),
        Start::Day(Date::MAX),
        Start::Day(Date::constant(9999, 12, 29)),
        Start::Day(Date::constant(2026, 11, 21)),
    ];
    for (start, unit, counting) in starts
        .iter()
        .flat_map(|start| UNITS.iter().flat_map(move |unit| Counting::ALL.map(|one| (start, unit, one))))
    {
        for number in [0, 1, 2, 47, 48, 90, 10_000, u32::MAX] {
            if let Ok(due) = deadline(*start, unit(number), counting, &DUTCH) {
                assert!(due.at() <= due.ends());
            }
        }
    }
}

#[test]
fn a_count_that_leaves_the_years_there_are_is_refused() {
    let start = Start::Day(Date::constant(2026, 11, 21));
    for unit in UNITS {
        for counting in Counting::ALL {
            let refused = deadline(start, unit(u32::MAX), counting, &DUTCH);
            assert_eq!(refused, Err(DeadlineProblem::OutOfRange));
        }
    }
}

#[test]
fn a_fraction_of_a_second_is_left_out_before_1970_as_well() {
    let due = |moment: &str| {
        deadline(Start::Moment(moment.parse().unwrap()), Period::Hours(1), Counting::Clock, &DUTCH).unwrap()
    };
    assert_eq!(due("1969-12-31T10:00:00.9Z").at(), "1969-12-31T11:00:00Z".parse().unwrap());
    assert_eq!(due("2026-11-21T10:00:00.9Z").at(), "2026-11-21T11:00:00Z".parse().unwrap());
    assert!(!due("1969-12-31T10:00:00Z").is_past("1969-12-31T11:00:00.9Z".parse().unwrap()));
}

#[test]
fn of_two_deadlines_at_the_same_moment_the_first_is_taken() {
    let start = Start::Day(Date::constant(2026, 11, 23));
    let day = deadline(start, Period::Days(1), Counting::Clock, &DUTCH).unwrap();
    let hours = deadline(start, Period::Hours(24), Counting::Clock, &DUTCH).unwrap();
    assert_eq!(day.at(), hours.at());
    assert_ne!(day, hours, "the steps differ");
    assert_eq!(day.clone().earlier(hours.clone()), day);
    assert_eq!(hours.clone().earlier(day), hours);
}

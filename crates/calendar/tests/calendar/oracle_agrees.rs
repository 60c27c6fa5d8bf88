//! Whatever the start, the period and the counting: the fast count and the slow one agree.

use calendar::{Counting, Deadline, Period, Start, Step, deadline};
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::DUTCH;
use crate::oracle::{self, ALMANAC, Due, From, Wall};

/// Days of all kinds, with more than their share of clock changes, turns of the month and holidays in a row.
fn day() -> impl Strategy<Value = usize> {
    // Long periods may still run to the end of the almanac.
    let last = ALMANAC.iter().position(|day| day.year == 2031).unwrap();
    let those = |wanted: fn(&oracle::Day) -> bool| -> Vec<usize> {
        (5..last).filter(|place| wanted(&ALMANAC[*place])).collect()
    };
    let changes = those(|day| day.forward || day.back);
    let month_ends = those(|day| day.day >= 28);
    let feasts = those(|day| day.month == 12 && day.day >= 20 || day.month == 4 || day.month == 5);
    prop_oneof![
        2 => 0..last,
        3 => (prop::sample::select(changes), 0_usize..4).prop_map(|(change, before)| change - before),
        1 => prop::sample::select(month_ends),
        2 => prop::sample::select(feasts),
    ]
}

/// A moment that exists on the wall; in the hour that comes twice, either of the two.
fn wall() -> impl Strategy<Value = Wall> {
    let time = prop_oneof![
        3 => (0_i8..24, 0_i8..60, 0_i8..60),
        1 => (0_i8..24, Just(0), Just(0)),
        2 => (Just(2), 0_i8..60, Just(0)),
    ];
    (day(), time, any::<bool>()).prop_map(|(day, (hour, minute, second), first)| {
        let today = &ALMANAC[day];
        let hour = if today.forward && hour == 2 { 3 } else { hour };
        let summer = match hour {
            2 if today.back => first,
            _ if today.forward => hour >= 3,
            _ if today.back => hour < 2,
            _ => oracle::summer_at_start(day),
        };
        Wall { day, hour, minute, second, summer }
    })
}

fn from() -> impl Strategy<Value = From> {
    prop_oneof![4 => wall().prop_map(From::Moment), 1 => day().prop_map(From::Day)]
}

fn period() -> impl Strategy<Value = Period> {
    prop_oneof![
        4 => prop_oneof![4 => 1_u32..120, 1 => 1_u32..9000].prop_map(Period::Hours),
        3 => prop_oneof![4 => 1_u32..10, 1 => 80_u32..100, 1 => 1_u32..700].prop_map(Period::Days),
        2 => prop_oneof![4 => 1_u32..10, 1 => 1_u32..300].prop_map(Period::WorkingDays),
        1 => (1_u32..30).prop_map(Period::Weeks),
        2 => (1_u32..30).prop_map(Period::Months),
        1 => (1_u32..4).prop_map(Period::Years),
    ]
}

fn counting() -> impl Strategy<Value = Counting> {
    prop::sample::select(Counting::ALL.to_vec())
}

fn date(place: usize) -> Date {
    let day = &ALMANAC[place];
    Date::new(day.year, day.month, day.day).unwrap()
}

fn start(from: From) -> Start {
    match from {
        From::Day(place) => Start::Day(date(place)),
        From::Moment(wall) => {
            let offset = Offset::constant(if wall.summer { 2 } else { 1 });
            let wall = date(wall.day).at(wall.hour, wall.minute, wall.second, 0);
            Start::Moment(offset.to_timestamp(wall).unwrap())
        }
    }
}

fn fast(from: From, period: Period, counting: Counting) -> Deadline {
    deadline(start(from), period, counting, &DUTCH).unwrap()
}

/// An answer in a form that both can be brought to: the wall clock, its offset, and whether a whole day ends.
type Shown = (DateTime, Offset, bool);

fn shown_fast(due: &Deadline) -> Shown {
    let zone: &TimeZone = DUTCH.zone();
    assert!(due.ends() >= due.at());
    (zone.to_datetime(due.at()), zone.to_offset(due.at()), due.end_of_day().is_some())
}

fn shown_slow(due: Due) -> Shown {
    let (wall, whole) = match due {
        Due::At(wall) => (wall, false),
        Due::EndOf(day) => {
            let summer = oracle::summer_at_start(day + 1);
            (Wall { day, hour: 23, minute: 59, second: 59, summer }, true)
        }
    };
    let offset = Offset::constant(if wall.summer { 2 } else { 1 });
    (date(wall.day).at(wall.hour, wall.minute, wall.second, 0), offset, whole)
}

fn settings(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(settings(3000))]

    #[test]
    fn the_fast_count_and_the_slow_one_agree(from in from(), period in period(), counting in counting()) {
        let slow = oracle::count(from, period, counting);
        prop_assert_eq!(shown_fast(&fast(from, period, counting)), shown_slow(slow), "{:?} {}", start(from), counting);
    }

    #[test]
    fn an_hour_that_is_not_known_never_lengthens_a_period(
        wall in wall(), period in period(), counting in counting(),
    ) {
        let known = fast(From::Moment(wall), period, counting);
        let unknown = fast(From::Day(wall.day), period, counting);
        prop_assert!(unknown.at() <= known.at(), "{:?} {} {}", start(From::Moment(wall)), period, counting);
    }

    #[test]
    fn seventy_two_hours_are_never_more_and_never_less(wall in wall(), hours in 1_u32..2000) {
        let Start::Moment(start) = start(From::Moment(wall)) else { unreachable!() };
        let seconds = |due: Deadline| due.at().as_second() - start.as_second();
        let hours_in_seconds = i64::from(hours) * 3600;
        for counting in [Counting::Clock, Counting::NlTermijnenwet] {
            prop_assert_eq!(seconds(fast(From::Moment(wall), Period::Hours(hours), counting)), hours_in_seconds);
        }
        let eu = seconds(fast(From::Moment(wall), Period::Hours(hours), Counting::Eu1182));
        prop_assert!(eu > hours_in_seconds && eu <= hours_in_seconds + 3600);
    }
}

#[test]
fn the_generator_meets_every_kind_of_clock_change_and_every_rule() {
    let mut runner = TestRunner::deterministic();
    let questions = (from(), period(), counting());
    let mut seen = [0_usize; 9];
    for _ in 0..3000 {
        let (from, period, counting) = questions.new_tree(&mut runner).unwrap().current();
        for step in fast(from, period, counting).steps() {
            let kind = match step {
                Step::ClockChange { from_offset, to_offset } if to_offset > from_offset => 0,
                Step::ClockChange { .. } => 1,
                Step::WallTimeSkipped { .. } => 2,
                Step::TwoWorkingDays { .. } => 3,
                Step::MonthClamped { .. } => 4,
                Step::NoonOfNextWorkingDay { .. } => 5,
                Step::LongPeriodNotExtended { .. } => 6,
                Step::HoursNotExtended { .. } => 7,
                Step::HourUnknown { .. } => 8,
                _ => continue,
            };
            seen[kind] += 1;
        }
    }
    assert!(seen.iter().all(|times| *times > 0), "{seen:?}");
    assert!(seen[0] > 100 && seen[1] > 100, "{seen:?}");
}

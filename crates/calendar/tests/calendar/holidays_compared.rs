//! Our holidays, year by year, against a list that somebody else keeps.

use std::collections::BTreeSet;

use calendar::Counting;
use jiff::civil::{Date, Weekday};

use crate::DUTCH;

const LIST: &str = include_str!("../holidays-nl-2000-2035.csv");

/// The two Sundays that the other list names and the act does not.
const SUNDAYS: [&str; 2] = ["eerste paasdag", "eerste pinksterdag"];

/// Every date and name of the other list; two holidays on one day become two.
pub(crate) fn theirs() -> impl Iterator<Item = (Date, String)> {
    let rows = LIST.lines().filter(|line| line.starts_with("20"));
    let rows = rows.map(|line| line.split_once(',').unwrap());
    rows.flat_map(|(day, names)| {
        names.split("; ").map(move |name| (day.parse().unwrap(), name.to_lowercase()))
    })
}

#[test]
fn every_year_from_2000_to_2035_has_the_same_holidays_on_both_lists() {
    for year in 2000..=2035 {
        let ours: BTreeSet<(Date, String)> = DUTCH
            .holidays_of(year)
            .into_iter()
            .filter(|(_, holiday)| holiday.counts_for(Counting::Eu1182))
            .map(|(day, holiday)| (day, holiday.name().to_lowercase()))
            .collect();
        let theirs: BTreeSet<(Date, String)> =
            theirs().filter(|(day, name)| day.year() == year && !SUNDAYS.contains(&name.as_str())).collect();
        assert_eq!(ours.len(), 9, "{year}: {ours:?}");
        assert_eq!(ours, theirs, "{year}");
    }
}

#[test]
fn what_the_other_list_has_more_is_a_sunday() {
    let sundays: Vec<Date> =
        theirs().filter(|(_, name)| SUNDAYS.contains(&name.as_str())).map(|(day, _)| day).collect();
    assert_eq!(sundays.len(), 2 * 36);
    assert!(sundays.iter().all(|day| day.weekday() == Weekday::Sunday));
}

#[test]
fn a_day_is_a_holiday_if_and_only_if_its_year_lists_it() {
    let mut day = Date::constant(2000, 1, 1);
    while day.year() <= 2035 {
        let all = DUTCH.holidays_of(day.year());
        for counting in Counting::ALL {
            let listed = all.iter().any(|(date, holiday)| *date == day && holiday.counts_for(counting));
            let off = DUTCH.day_off_for(day, counting);
            let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
            assert_eq!(off.is_some(), listed || weekend, "{day} {counting}");
            assert_eq!(DUTCH.is_working_day_for(day, counting), off.is_none(), "{day} {counting}");
        }
        assert_eq!(DUTCH.day_off(day), DUTCH.day_off_for(day, Counting::Clock));
        day = day.tomorrow().unwrap();
    }
}

#[test]
fn a_royal_decree_equates_bridge_days_for_the_dutch_act_only() {
    let days: Vec<Date> = (2000..=2035)
        .flat_map(|year| DUTCH.holidays_of(year))
        .filter(|(_, holiday)| !holiday.counts_for(Counting::Eu1182))
        .map(|(day, holiday)| {
            assert!(holiday.counts_for(Counting::NlTermijnenwet) && !holiday.is_verified());
            day
        })
        .collect();
    assert_eq!(days.len(), 17);
    // A bridge: a Monday before, or a Friday after, a holiday.
    for day in days {
        let neighbour = match day.weekday() {
            Weekday::Monday => day.tomorrow().unwrap(),
            Weekday::Friday => day.yesterday().unwrap(),
            other => panic!("{day} is a {other:?}"),
        };
        assert!(DUTCH.holiday(neighbour).is_some(), "{day}");
    }
}

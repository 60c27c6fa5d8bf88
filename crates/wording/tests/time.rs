//! Moments and lengths of time, as people say them.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

use calendar::{Calendar, Counting, Period, Start, deadline};
use expect_test::{Expect, expect};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use wording::{Lang, Wording};

const DUTCH_CALENDAR: &str = include_str!("../../../rules/calendars/nl.toml");

fn amsterdam() -> TimeZone {
    TimeZone::get("Europe/Amsterdam").unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[test]
fn a_moment_is_told_on_the_clock_of_the_zone() {
    let told = |text| Lang::ALL.map(|lang| Wording::new(lang).moment(at(text), &amsterdam()));
    assert_eq!(told("2021-07-02T16:30:00Z"), ["vr 2 juli 2021, 18:30", "Fri 2 July 2021, 18:30"]);
    assert_eq!(told("2026-12-31T23:59:59Z"), ["vr 1 januari 2027, 00:59", "Fri 1 January 2027, 00:59"]);
}

#[test]
fn a_time_that_comes_twice_says_which_of_the_two_it_is() {
    let told = |text| Wording::new(Lang::Nl).moment(at(text), &amsterdam());
    assert_eq!(told("2026-10-25T00:30:00Z"), "zo 25 oktober 2026, 02:30 (UTC+02)");
    assert_eq!(told("2026-10-25T01:30:00Z"), "zo 25 oktober 2026, 02:30 (UTC+01)");
    assert_eq!(told("2026-10-25T02:30:00Z"), "zo 25 oktober 2026, 03:30");
}

#[test]
fn what_is_left_is_rounded_down_and_what_is_late_too() {
    let nl = Wording::new(Lang::Nl);
    let en = Wording::new(Lang::En);
    let seconds = SignedDuration::from_secs;
    assert_eq!(nl.left(seconds(109_800)), "nog 30,5 uur");
    assert_eq!(en.left(seconds(109_800)), "30.5 hours left");
    assert_eq!(nl.left(seconds(109_799)), "nog 30 uur");
    assert_eq!(nl.left(seconds(72 * 3600)), "nog 72 uur");
    assert_eq!(nl.left(seconds(96 * 3600 - 1)), "nog 3 dagen");
    assert_eq!(nl.left(seconds(3600)), "nog 1 uur");
    assert_eq!(nl.left(seconds(119)), "nog 1 minuut");
    assert_eq!(nl.left(seconds(59)), "nog minder dan een minuut");
    assert_eq!(nl.late(seconds(22 * 86_400 + 5)), "22 dagen te laat");
    assert_eq!(en.late(seconds(3600)), "1 hour late");
    assert_eq!(nl.ago(seconds(4 * 86_400)), "4 dagen geleden");
    assert_eq!(nl.age(seconds(109_800)), "30 uur en 30 minuten");
    assert_eq!(nl.age(seconds(22 * 86_400 + 5 * 3600)), "22 dagen en 5 uur");
    assert_eq!(en.age(seconds(7200)), "2 hours");
}

fn counted(start: &str, period: Period, counting: Counting, lang: Lang, expected: &Expect) {
    let calendar = Calendar::parse(DUTCH_CALENDAR).unwrap();
    let start = match start.parse() {
        Ok(moment) => Start::Moment(moment),
        Err(_) => Start::Day(start.parse().unwrap()),
    };
    let due = deadline(start, period, counting, &calendar).unwrap();
    let wording = Wording::new(lang);
    let mut told = wording.steps(due.steps(), calendar.zone());
    told.push(wording.deadline(&due, calendar.zone()));
    expected.assert_eq(&told.join("\n"));
}

#[test]
fn a_month_that_ends_at_christmas_is_told_step_by_step() {
    counted(
        "2026-11-25T10:00:00+01:00",
        Period::Months(1),
        Counting::NlTermijnenwet,
        Lang::Nl,
        &expect![[r#"
            1 maand verder is het vr 25 december 2026.
            De laatste dag, vr 25 december 2026, is een vrije dag (Eerste kerstdag).
            De termijn eindigt daarom op ma 28 december 2026.
            ma 28 december 2026, tot het einde van de dag"#]],
    );
}

#[test]
fn hours_across_the_end_of_winter_time_are_told_in_english() {
    counted(
        "2026-03-27T18:10:00+01:00",
        Period::Hours(72),
        Counting::Eu1182,
        Lang::En,
        &expect![[r#"
            The hour of the event does not count. We count from Fri 27 March 2026, 19:00.
            From Fri 27 March 2026, 19:00 we count 72 hours on the clock.
            Summer time begins: the clock jumps ahead. That does not make the term shorter.
            Mon 30 March 2026, 20:00"#]],
    );
}

#[test]
fn an_hour_that_nobody_noted_is_counted_from_midnight() {
    counted(
        "2026-11-21",
        Period::Hours(72),
        Counting::Clock,
        Lang::Nl,
        &expect![[r#"
            Het uur is niet bekend. We tellen vanaf 00:00 uur op za 21 november 2026: dat is de strengste lezing.
            Vanaf za 21 november 2026, 00:00 tellen we 72 klokuren.
            di 24 november 2026, 00:00"#]],
    );
}

#[test]
fn every_kind_of_step_has_a_sentence_of_its_own() {
    use calendar::{DayOff, Step};
    let day = jiff::civil::date(2026, 11, 21);
    let offset = jiff::tz::offset;
    let moment = at("2026-11-21T10:00:00Z");
    let steps = [
        Step::HourUnknown { day },
        Step::HourOfEventLeftOut { counted_from: moment },
        Step::DayOfEventLeftOut { first_day: day },
        Step::ClockHours { from: moment, hours: 72 },
        Step::DaysAdded { days: 14, to: day },
        Step::WorkingDaysAdded { working_days: 1, to: day },
        Step::WeeksAdded { weeks: 2, to: day },
        Step::MonthsAdded { months: 1, to: day },
        Step::YearsAdded { years: 1, to: day },
        Step::MonthClamped { wanted_day: 31, to: day },
        Step::WallTimeSkipped { wanted: day.at(2, 30, 0, 0), to: moment },
        Step::ClockChange { from_offset: offset(1), to_offset: offset(2) },
        Step::ClockChange { from_offset: offset(2), to_offset: offset(1) },
        Step::HoursNotExtended { date: day, off: DayOff::Saturday },
        Step::LongPeriodNotExtended { date: day, off: DayOff::Sunday },
        Step::LastDayOff { date: day, off: DayOff::Holiday("Koningsdag".into()) },
        Step::MovedTo { date: day },
        Step::TwoWorkingDays { found: 0, moved_to: day },
        Step::TwoWorkingDays { found: 1, moved_to: day },
        Step::NoonOfNextWorkingDay { date: day },
    ];
    for lang in Lang::ALL {
        let told = Wording::new(lang).steps(&steps, &amsterdam());
        let distinct: std::collections::BTreeSet<_> = told.iter().collect();
        assert_eq!(distinct.len(), steps.len());
        assert!(told.iter().all(|sentence| sentence.ends_with('.') && !sentence.contains('{')), "{told:?}");
    }
}

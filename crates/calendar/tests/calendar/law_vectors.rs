//! Worked examples from the instruments, from decisions of the Dutch authority and from its practice.

use calendar::{Calendar, Counting};

use crate::{due, shown};

const CLOCK: Counting = Counting::Clock;
const EU: Counting = Counting::Eu1182;
const NL: Counting = Counting::NlTermijnenwet;
const DORA: Counting = Counting::DoraNoon;

#[track_caller]
fn check(from: &str, period: &str, counting: Counting, expected: &str) {
    assert_eq!(shown(&due(from, period, counting)), expected, "{from}, {period}, {counting}");
}

#[test]
fn the_dutch_authority_runs_72_hours_through_the_weekend() {
    // PVV Overijssel ("uiterlijk 14 januari") and Booking.com ("16 januari").
    check("2019-01-11 15:00", "72 hours", CLOCK, "2019-01-14 15:00");
    check("2019-01-13 10:18", "72 hours", CLOCK, "2019-01-16 10:18");
}

#[test]
fn an_hour_of_christmas_is_an_hour() {
    check("2026-12-24 16:00", "72 hours", CLOCK, "2026-12-27 16:00");
    check("2026-12-24 16:00", "72 hours", EU, "2026-12-27 17:00");
}

#[test]
fn the_two_working_days_of_article_3_5_would_run_past_christmas() {
    check("2026-12-24 16:00", "72 hours", Counting::Eu1182TwoWorkingDays, "end of 2026-12-28");
    // Forty-seven hours are less than two days.
    check("2026-12-24 16:00", "47 hours", Counting::Eu1182TwoWorkingDays, "2026-12-26 16:00");
    // From Friday to Monday there are two.
    check("2026-11-20 16:00", "72 hours", Counting::Eu1182TwoWorkingDays, "2026-11-23 17:00");
}

#[test]
fn seventy_two_hours_survive_both_clock_changes() {
    check("2026-10-24 12:00", "72 hours", CLOCK, "2026-10-27 11:00");
    check("2027-03-26 10:00", "72 hours", CLOCK, "2027-03-29 11:00");
}

#[test]
fn the_early_warning_and_report_of_the_cbw_are_clock_hours() {
    for counting in [CLOCK, NL] {
        check("2026-11-20 15:30", "24 hours", counting, "2026-11-21 15:30");
        check("2026-11-20 15:30", "72 hours", counting, "2026-11-23 15:30");
    }
}

#[test]
fn the_final_report_of_the_cbw_is_due_at_the_end_of_a_working_day() {
    check("2026-11-23 09:00", "1 month", NL, "end of 2026-12-23");
    check("2026-11-25 09:00", "1 month", NL, "end of 2026-12-28");
}

#[test]
fn a_month_from_31_january_ends_on_the_last_day_of_february_or_the_working_day_after() {
    check("2027-01-31 09:00", "1 month", NL, "end of 2027-03-01");
    check("2028-01-31 09:00", "1 month", NL, "end of 2028-02-29");
}

#[test]
fn the_first_report_of_dora_is_due_by_the_earlier_of_two_clocks() {
    let initial = |classified: &str, aware: &str| {
        shown(&due(classified, "4 hours", CLOCK).earlier(due(aware, "24 hours", CLOCK)))
    };
    assert_eq!(initial("2026-08-03 10:00", "2026-08-03 08:00"), "2026-08-03 14:00");
    assert_eq!(initial("2026-08-04 06:00", "2026-08-03 08:00"), "2026-08-04 08:00");
    // Classified after those 24 hours, only the four hours count (RTS 2025/301, art. 5(2)).
    check("2026-08-04 09:00", "4 hours", CLOCK, "2026-08-04 13:00");
}

#[test]
fn an_insurer_may_report_on_monday_noon_and_a_bank_may_not() {
    check("2026-08-05 13:00", "72 hours", DORA, "2026-08-10 12:00");
    check("2026-08-05 13:00", "72 hours", CLOCK, "2026-08-08 13:00");
}

#[test]
fn the_cyber_resilience_act_counts_hours_and_days_each_in_its_own_way() {
    check("2026-11-20 09:00", "24 hours", CLOCK, "2026-11-21 09:00");
    check("2026-11-20 09:00", "72 hours", CLOCK, "2026-11-23 09:00");
    check("2026-12-01", "14 days", EU, "end of 2026-12-15");
}

#[test]
fn two_days_for_a_device_hold_two_working_days() {
    check("2026-11-20", "2 days", EU, "end of 2026-11-24");
    check("2026-11-20 17:45", "2 days", EU, "end of 2026-11-24");
}

#[test]
fn seventy_two_hours_end_where_these_known_cases_say() {
    for (aware, expected) in [
        ("2019-01-13 09:00", "2019-01-16 09:00"),
        ("2019-12-23 19:00", "2019-12-26 19:00"),
        ("2021-04-05 06:00", "2021-04-08 06:00"),
        ("2021-07-02 18:30", "2021-07-05 18:30"),
        ("2023-03-24 10:00", "2023-03-27 11:00"),
        ("2026-10-23 10:00", "2026-10-26 09:00"),
        ("2024-02-28 12:00", "2024-03-02 12:00"),
        ("2026-05-22 16:30", "2026-05-25 16:30"),
        ("2025-08-06 12:00", "2025-08-09 12:00"),
    ] {
        check(aware, "72 hours", CLOCK, expected);
    }
}

#[test]
fn another_place_has_its_own_zone_and_days_off() {
    let somewhere = Calendar::parse(
        r#"
        zone = "America/New_York"
        weekend = ["sunday"]
        known_from = 2020-01-01
        source = { act = "a", article = "1", url = "u", checked_on = 2026-11-21 }
        "#,
    )
    .unwrap();
    let from = calendar::Start::Day(jiff::civil::date(2026, 11, 20));
    let due = calendar::deadline(from, calendar::Period::Days(1), EU, &somewhere).unwrap();
    // Saturday is a working day there, and its end is five o'clock in the morning in Greenwich.
    assert_eq!(due.ends(), "2026-11-22T05:00Z".parse().unwrap());
}

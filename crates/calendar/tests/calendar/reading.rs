//! What a text may say, and what is answered when it is wrong.

use calendar::{Calendar, CalendarProblem, Counting, EntryProblem, Period, PeriodProblem, UnknownCounting};

const HEAD: &str = r#"zone = "Europe/Amsterdam"
weekend = ["saturday", "sunday"]
known_from = 2000-01-01
source = { act = "a", article = "1", url = "u", checked_on = 2026-11-21 }
"#;

fn calendar_with(entry: &str) -> Result<Calendar, CalendarProblem> {
    Calendar::parse(&format!("{HEAD}\n[[holiday]]\nname = \"Feest\"\ncitation = \"c\"\n{entry}\n"))
}

#[track_caller]
fn wrong_entry(entry: &str, expected: EntryProblem) {
    let problem = CalendarProblem::Entry { line: 6, name: "Feest".to_owned(), problem: expected };
    assert_eq!(calendar_with(entry).unwrap_err(), problem, "{entry}");
}

#[test]
fn a_period_is_written_back_as_it_was_read() {
    for text in
        ["72 hours", "1 hour", "1 month", "14 days", "2 working-days", "1 year", "1 week", "4294967295 days"]
    {
        assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
    }
    assert_eq!("1 hours".parse::<Period>().unwrap().to_string(), "1 hour");
}

#[test]
fn a_text_that_is_no_period_says_what_is_wrong_with_it() {
    let problem = |text: &str| text.parse::<Period>().unwrap_err();
    assert_eq!(problem(""), PeriodProblem::Form(String::new()));
    assert_eq!(problem("72"), PeriodProblem::Form("72".to_owned()));
    assert_eq!(problem("hours 72"), PeriodProblem::Unit("72".to_owned()));
    assert_eq!(problem("72  hours"), PeriodProblem::Unit(" hours".to_owned()));
    assert_eq!(problem("72 Hours"), PeriodProblem::Unit("Hours".to_owned()));
    for number in ["", "-1", "+1", "1.5", "٣", "4294967296"] {
        assert_eq!(problem(&format!("{number} days")), PeriodProblem::Number(number.to_owned()));
    }
    assert_eq!(problem("0 months"), PeriodProblem::Zero);
}

#[test]
fn a_counting_that_does_not_exist_is_named() {
    assert_eq!("us-federal".parse::<Counting>(), Err(UnknownCounting("us-federal".to_owned())));
    assert_eq!(Counting::DoraNoon.to_string(), "dora-noon");
}

#[test]
fn a_calendar_with_an_unknown_key_or_a_missing_one_is_refused_with_its_line() {
    let line = |text: &str| match Calendar::parse(text).unwrap_err() {
        CalendarProblem::Form { line, .. } => line,
        other => panic!("{other:?}"),
    };
    assert_eq!(line(&format!("{HEAD}\ncolour = 1")), 6);
    assert_eq!(line(&format!("{HEAD}\n[[holiday]]\nname = 1")), 7);
    assert_eq!(line(&HEAD.replace("saturday", "friday")), 2);
    assert_eq!(line("zone = \"Europe/Amsterdam\""), 1);
    assert_eq!(line("zone"), 1);
}

#[test]
fn a_zone_or_a_date_that_does_not_exist_is_refused_with_its_line() {
    let zone = "Europe/Atlantis".to_owned();
    let text = HEAD.replace("Europe/Amsterdam", &zone);
    assert_eq!(Calendar::parse(&text).unwrap_err(), CalendarProblem::UnknownZone { line: 1, zone });
    assert!(matches!(
        calendar_with("month = 1\nday = 1\nfrom = 2023-02-29"),
        Err(CalendarProblem::Form { .. } | CalendarProblem::NoSuchDate { .. })
    ));
}

#[test]
fn a_holiday_that_cannot_be_placed_is_refused_with_its_line_and_name() {
    wrong_entry("", EntryProblem::NotFixedInOneWay);
    wrong_entry("month = 1", EntryProblem::NotFixedInOneWay);
    wrong_entry("month = 1\nday = 1\neaster_days = 1", EntryProblem::NotFixedInOneWay);
    wrong_entry("dates = [2026-01-02]\nmonth = 1", EntryProblem::NotFixedInOneWay);
    wrong_entry("dates = [2026-01-02]\nif_sunday_days = 1", EntryProblem::NotFixedInOneWay);
    wrong_entry("month = 4\nday = 31", EntryProblem::NoSuchDay);
    wrong_entry("month = 13\nday = 1", EntryProblem::NoSuchDay);
    wrong_entry("easter_days = 2000000000", EntryProblem::TooFar);
    wrong_entry("month = 1\nday = 1\nif_sunday_days = 7", EntryProblem::TooFar);
    wrong_entry("month = 1\nday = 1\nfrom = 2020-01-02\nuntil = 2020-01-02", EntryProblem::UntilBeforeFrom);
    let unknown = EntryProblem::UnknownCounting("us".to_owned());
    wrong_entry("month = 1\nday = 1\nonly_for = [\"us\"]", unknown);
}

#[test]
fn a_holiday_may_move_over_the_turn_of_the_year_or_exist_in_leap_years_only() {
    // The first of January 2023 was a Sunday.
    let moved = calendar_with("month = 1\nday = 1\nif_sunday_days = -1").unwrap();
    let new_years_eve = jiff::civil::date(2022, 12, 31);
    assert_eq!(moved.holiday(new_years_eve).unwrap().name(), "Feest");
    assert_eq!(moved.holidays_of(2022).len(), 2);
    assert_eq!(moved.holidays_of(2023).len(), 0);
    assert_eq!(moved.holiday(jiff::civil::date(2023, 1, 1)), None);

    let leap = calendar_with("month = 2\nday = 29").unwrap();
    assert_eq!(leap.holidays_of(2024).len(), 1);
    assert_eq!(leap.holidays_of(2025).len(), 0);
}

//! The stories of `stories/`, as situations.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use incident::picture::{Options, Picture, Warning, picture};
use incident::situation::Situation;
use jiff::SignedDuration;
use jiff::civil::date;
use law::{Due, Standing};
use testkit::repository::{self, rulebook};
use testkit::{rule_cases, situations};

fn story(name: &str) -> (Situation, Picture<'static>) {
    let situation = situations::toml(&repository::read(&format!("stories/{name}.toml")));
    let picture = picture(rulebook(), &situation, Options::default());
    (situation, picture)
}

fn deadline<'a>(picture: &'a Picture<'_>, rule: &str) -> &'a calendar::Deadline {
    match &picture.obligation(rule).expect(rule).due {
        Due::Dated(deadline) => deadline,
        other => panic!("{rule} is not dated but {other:?}"),
    }
}

#[test]
fn on_sunday_noon_van_loon_has_thirty_and_a_half_hours_left() {
    let (situation, picture) = story("01-vrijdagavond");
    let left = deadline(&picture, "avg-33-1").at().duration_since(situation.at);
    assert_eq!(left, SignedDuration::from_mins(30 * 60 + 30));
    assert_eq!(picture.obligation("avg-33-1").unwrap().standing, Standing::Open);
    assert_eq!(rule_cases::standing(&picture, "avg-34-1"), "possible");
    assert_eq!(picture.questions.first().map(|question| question.before.is_some()), Some(true));
}

#[test]
fn kamerplein_filed_twenty_two_days_late() {
    let (_, picture) = story("03-kamerplein");
    let obligation = picture.obligation("avg-33-1").unwrap();
    assert_eq!(obligation.standing, Standing::Met);
    assert_eq!(obligation.late, Some(SignedDuration::from_hours(22 * 24)));
    assert_eq!(rule_cases::standing(&picture, "avg-33-1-delay"), "open");
}

#[test]
fn awareness_after_a_recorded_signal_warns_for_each_signal() {
    let (_, picture) = story("03-kamerplein-na-onderzoek");
    let signals: Vec<_> = picture
        .warnings
        .iter()
        .filter_map(|warning| match warning {
            Warning::AwareAfterSignal { signal, .. } => Some(rulebook().day_of(*signal)),
            _ => None,
        })
        .collect();
    assert_eq!(signals, [date(2019, 1, 9), date(2019, 1, 13)]);
    // Counted from the end of the investigation the filing would even be in time.
    assert_eq!(picture.obligation("avg-33-1").unwrap().late, None);
}

#[test]
fn at_christmas_the_seventy_two_hours_end_on_boxing_day_and_count() {
    let (_, picture) = story("10-kerst");
    let deadline = deadline(&picture, "avg-33-1");
    assert_eq!(deadline.at(), "2019-12-26T19:00:00+01:00".parse().unwrap());
    let not_extended = |step: &calendar::Step| matches!(step, calendar::Step::HoursNotExtended { .. });
    assert!(deadline.steps().iter().any(not_extended), "{:?}", deadline.steps());
}

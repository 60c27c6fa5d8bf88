//! What the Digital Omnibus would change, and that it changes nothing today.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use incident::picture::{Change, Compared, Options, compare};
use law::{Because, Rulebook};
use std::sync::LazyLock;
use testkit::repository::rulebook;
use testkit::situations;

static PROPOSED: LazyLock<Rulebook> = LazyLock::new(|| rulebook().as_proposed());

fn compared(risk: &str) -> Compared<'static> {
    let situation = situations::toml(&format!(
        r#"
        at = "2026-11-21T12:00:00+01:00"
        profile = {{ country = "NL" }}
        facts = {{ dimensions = ["C"], data_categories = ["health"] }}
        times = {{ aware = "2026-11-20T09:00:00+01:00" }}
        decided = {{ risk = "{risk}" }}
        "#
    ));
    compare(rulebook(), &PROPOSED, &situation, Options::default())
}

fn ids(compared: &Compared<'_>) -> (Vec<String>, Vec<String>) {
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    for change in compared.changes() {
        match change {
            Change::Gone { duty, .. } => gone.push(duty.rule.id.clone()),
            Change::New(duty) => new.push(duty.rule.id.clone()),
            Change::Other { today, .. } => panic!("{} changes", today.rule.id),
        }
    }
    (gone, new)
}

#[test]
fn a_breach_with_a_risk_that_is_not_high_would_no_longer_be_reported() {
    let compared = compared("risk");
    let (gone, new) = ids(&compared);
    assert!(gone.contains(&"avg-33-1".to_owned()) && new.is_empty(), "{gone:?} {new:?}");
    assert_eq!(compared.proposed.not_applicable("avg-33-1"), Some(Because::Displaced("omnibus-avg-33")));
    assert!(compared.today.is_due("avg-33-1"));
    assert!(compared.proposed.is_due("avg-33-5"), "the register stays");
}

#[test]
fn a_high_risk_would_be_reported_within_96_hours_at_the_single_entry_point() {
    let compared = compared("high");
    let (gone, new) = ids(&compared);
    assert!(gone.contains(&"avg-33-1".to_owned()), "{gone:?}");
    assert_eq!(new, ["omnibus-avg-33-1"]);
    let law::Due::Dated(deadline) = &compared.proposed.obligation("omnibus-avg-33-1").unwrap().due else {
        panic!("no date")
    };
    assert_eq!(deadline.at(), "2026-11-24T09:00:00+01:00".parse().unwrap());
    assert_eq!(
        compared.proposed.obligation("omnibus-avg-33-1").unwrap().rule.to,
        law::Recipient::SingleEntryPoint
    );
    assert!(compared.proposed.is_due("avg-34-1"), "people are told as today");
}

#[test]
fn the_law_of_today_does_not_know_the_proposal() {
    let today = compared("high").today;
    assert!(
        today.obligation("omnibus-avg-33-1").is_none() && today.not_applicable("omnibus-avg-33-1").is_none()
    );
    assert!(rulebook().proposals().any(|provision| provision.id == "omnibus-avg-33-1"));
}

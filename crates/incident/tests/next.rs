//! What asks for action comes in the order in which it does, and duties part by what they ask now.

use incident::circumstances::Ground;
use incident::fact::FactKey;
use incident::picture::{Next, Options, picture};
use law::{Condition, Obligation, Truth};
use testkit::repository::rulebook;
use testkit::situations;

/// Ransomware at De Linde, of which most is known; the rest varies.
fn given(rest: &str) -> String {
    format!(
        r#"
        at = "2026-11-21T12:00:00+01:00"
        profile = {{ role = "controller", country = "NL" }}
        [facts]
        dimensions = ["C", "A"]
        data_categories = ["basic", "contact"]
        malicious = true
        {rest}
        "#
    )
}

/// The steps, each by its kind and the rule that it comes from.
fn steps(rest: &str) -> Vec<String> {
    let situation = situations::toml(&given(rest));
    let picture = picture(rulebook(), &situation, Options::default());
    let named = |next: &Next<'_>| match next {
        Next::BecomeAware(duties) => format!("aware for {}", duties[0].rule.id),
        Next::Missed(duty) => format!("missed {}", duty.rule.id),
        Next::Dated(duty) => format!("dated {}", duty.rule.id),
        Next::Undated(duty) => format!("undated {}", duty.rule.id),
        Next::DecideRisk(proposed) => format!("decide {:?}", proposed.map(law::RiskLevel::as_str)),
        Next::Qualify(condition, proposed) => format!("{}? {}", condition.as_str(), proposed.as_str()),
        Next::Ask(ground) => {
            assert_ne!(*ground, Ground::Fact(FactKey::Aware), "awareness has a step of its own");
            "ask".to_owned()
        }
    };
    picture.next(&situation, Options::default()).iter().map(named).collect()
}

#[test]
fn without_the_moment_of_awareness_that_comes_first() {
    assert_eq!(steps("[decided]\nrisk = \"risk\"")[0], "aware for avg-33-1");
}

#[test]
fn what_is_late_comes_before_everything_and_says_there_why() {
    let late = steps("[times]\naware = \"2026-11-01T09:00:00+01:00\"\n[decided]\nrisk = \"high\"");
    assert_eq!(late[0], "missed avg-33-1");
    assert_eq!(late[1], "undated avg-34-1");
    assert!(!late.contains(&"undated avg-33-1-delay".to_owned()), "{late:?}");
    assert_eq!(late.last().map(String::as_str), Some("undated avg-33-5"));
}

#[test]
fn a_decision_that_duties_wait_for_comes_before_the_question() {
    let steps = steps("[times]\naware = \"2026-11-20T09:00:00+01:00\"");
    let at = |step: &str| steps.iter().position(|found| found.starts_with(step));
    assert!(at("decide").is_some() && at("decide") < at("ask"), "{steps:?}");
}

#[test]
fn whether_it_is_significant_or_major_is_decided_before_the_question_and_an_estimate_will_do() {
    let entity = |entity: &str| {
        let text = format!(
            "at = \"2026-11-21T12:00:00+01:00\"\nprofile = {{ country = \"NL\" }}\n\
             facts = {{ entity = \"{entity}\", essential_or_important = true, unavailable_minutes = 20 }}\n\
             times = {{ aware = \"2026-11-21T09:00:00+01:00\" }}"
        );
        let situation = situations::toml(&text);
        let picture = picture(rulebook(), &situation, Options::default());
        let next = picture.next(&situation, Options::default());
        next.iter()
            .filter_map(|next| match next {
                Next::Qualify(condition, proposed) => Some((*condition, *proposed)),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(entity("msp"), [(Condition::SignificantIncident, Truth::No)]);
    assert_eq!(entity("energy_large"), [(Condition::SignificantIncident, Truth::Unknown)]);
    // DORA goes before the Cbw (Cbw art. 31).
    assert_eq!(entity("insurer"), [(Condition::MajorIncident, Truth::No)]);
}

fn ids<'a>(duties: &[&'a Obligation<'a>]) -> Vec<&'a str> {
    duties.iter().map(|duty| duty.rule.id.as_str()).collect()
}

#[test]
fn what_may_follow_a_report_that_was_not_made_yet_stands_in_no_bucket() {
    let text = given("[times]\naware = \"2026-11-20T09:00:00+01:00\"\n[decided]\nrisk = \"high\"");
    let situation = situations::toml(&text);
    let picture = picture(rulebook(), &situation, Options::default());
    let buckets = picture.buckets();
    assert_eq!(ids(&buckets.dated), ["avg-33-1"]);
    assert_eq!(ids(&buckets.undated), ["avg-33-5", "avg-34-1"]);
    assert!(picture.obligation("avg-33-4").is_some());
    assert!(buckets.pending.is_empty() && !ids(&buckets.possible).contains(&"avg-33-4"));
}

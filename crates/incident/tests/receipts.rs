//! Every receipt names the text that it rests on: the rule, its version, and since when that holds.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::collections::BTreeSet;

use incident::differences::differences;
use incident::event::{Event, RuleText};
use incident::picture::Picture;
use law::{Force, Provision};
use testkit::repository::rulebook;
use testkit::rule_cases;

/// The texts that a receipt names.
fn texts(receipt: &Event) -> Vec<RuleText> {
    match receipt {
        Event::ObligationArose(it) => {
            let (rule, version) = (it.rule.clone(), it.version.clone());
            vec![RuleText { rule, version, since: it.since.unwrap() }]
        }
        Event::ObligationChanged(it) => vec![it.text.clone().unwrap()],
        Event::ObligationLapsed(it) => vec![it.text.clone().unwrap()],
        Event::DeadlineMoved(it) => vec![it.text.clone().unwrap()],
        Event::RiskProposed(it) => {
            assert_eq!(it.because.len(), it.texts.len());
            it.texts.clone()
        }
        other => panic!("{other:?} is no receipt of a picture"),
    }
}

fn provisions() -> impl Iterator<Item = &'static Provision> {
    let rules = rulebook().rules().map(|rule| &rule.provision);
    rules.chain(rulebook().indicators().map(|indicator| &indicator.provision))
}

/// The receipts for going from one picture to another, each checked against the pages.
fn check(before: Option<&Picture<'_>>, after: &Picture<'_>, seen: &mut BTreeSet<String>) {
    for receipt in differences(before, after) {
        for text in texts(&receipt) {
            let found = provisions().any(|it| RuleText::of(it) == text);
            assert!(found, "{receipt:?} rests on a text that no page has");
            seen.insert(text.rule);
        }
        let written = serde_json::to_string(&receipt).unwrap();
        assert_eq!(serde_json::from_str::<Event>(&written).unwrap(), receipt);
    }
}

#[test]
fn whatever_is_concluded_over_all_pages_names_the_rule_its_version_and_since_when() {
    let cases = rule_cases::all();
    let pictures: Vec<Picture<'_>> = cases.iter().map(rule_cases::picture_of).collect();
    let mut seen = BTreeSet::new();
    for (number, picture) in pictures.iter().enumerate() {
        check(None, picture, &mut seen);
        // From one case to the next duties arise, lapse, change and move.
        let next = &pictures[(number + 1) % pictures.len()];
        check(Some(picture), next, &mut seen);
    }
    for rule in rulebook().rules().filter(|rule| rule.force == Force::Law) {
        assert!(seen.contains(&rule.id), "no receipt of {}", rule.id);
    }
}

#[test]
fn what_makes_no_duty_names_a_rule_with_its_version_too() {
    for case in rule_cases::all() {
        let picture = rule_cases::picture_of(&case);
        for not in &picture.assessment.not_applicable {
            let text = RuleText::of(not.rule);
            assert_eq!((text.rule.as_str(), text.version.len()), (not.rule.id.as_str(), 64));
        }
    }
}

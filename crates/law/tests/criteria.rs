//! Thresholds and criteria, on made-up provisions.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::{load, page, page_from, rule, yes};
use jiff::civil::date;
use law::{
    Bound, Circumstances, Condition, FactSet, Finding, Measure, Measured, Qualification, Rulebook, Truth,
    What, qualify,
};

const CLIENTS: u8 = 1;
const HOURS: u8 = 2;
const PLANNED: u8 = 3;

/// Two thresholds of which both must be crossed, unless it was planned.
const BOTH: &str = r#"
```toml threshold
id = "wvb-clients"
of = "clients"
more_than = 24
words = ["24 uur"]
```

```toml threshold
id = "wvb-hours"
of = "duration-hours"
at_least = 4
words = ["24 uur"]
```

```toml criteria
id = "wvb-major"
settles = "major-incident"
all = ["wvb-clients", "wvb-hours"]
unless = ["planned-maintenance"]
words = ["24 uur"]
```
"#;

fn rulebook(blocks: &str) -> Rulebook {
    load(&[("wvb.md", &page(&format!("{blocks}\n{}", rule("wvb-1", ""))))])
        .unwrap_or_else(|p| panic!("{p:?}"))
}

fn number(circumstances: &mut Circumstances, measure: Measure, least: f64, most: f64, fact: u8) {
    let facts = FactSet::of(fact);
    circumstances.hold(facts);
    circumstances.measure(measure, |_| Measured { range: Some((least, most)), facts, spoken: true });
}

/// What is asked for while nobody said it.
fn unsaid(circumstances: &mut Circumstances, measure: Measure, fact: u8) {
    circumstances.measure(measure, |_| Measured { range: None, facts: FactSet::of(fact), spoken: false });
}

fn major<'a>(rulebook: &'a Rulebook, circumstances: &Circumstances) -> Qualification<'a> {
    let mut found = qualify(rulebook, circumstances, date(2026, 11, 21));
    assert_eq!(found.len(), 1);
    found.remove(0)
}

fn known(clients: f64, hours: f64) -> Circumstances {
    let mut circumstances = Circumstances::unknown();
    number(&mut circumstances, Measure::Clients, clients, clients, CLIENTS);
    number(&mut circumstances, Measure::DurationHours, hours, hours, HOURS);
    circumstances
}

#[test]
fn more_than_leaves_the_number_itself_below_and_at_least_does_not() {
    let rulebook = rulebook(BOTH);
    for (clients, hours, expected) in
        [(25.0, 4.0, Truth::Yes), (24.0, 4.0, Truth::No), (25.0, 3.9, Truth::No), (24.1, 9.0, Truth::Yes)]
    {
        let found = major(&rulebook, &known(clients, hours));
        assert_eq!(found.finding.truth, expected, "{clients} {hours}");
        assert_eq!(found.proposed, expected);
    }
    assert_eq!(Bound::LessThan(3.0).crossed_by(exactly(3.0)).truth, Truth::No);
    assert_eq!(Bound::AtMost(3.0).crossed_by(exactly(3.0)).truth, Truth::Yes);
}

fn exactly(number: f64) -> Measured {
    Measured { range: Some((number, number)), facts: FactSet::EMPTY, spoken: true }
}

#[test]
fn a_range_across_the_threshold_leaves_it_unknown_also_for_the_proposal() {
    let rulebook = rulebook(BOTH);
    let mut circumstances = known(30.0, 9.0);
    number(&mut circumstances, Measure::Clients, 20.0, 30.0, CLIENTS);
    let found = major(&rulebook, &circumstances);
    assert_eq!((found.finding.truth, found.proposed), (Truth::Unknown, Truth::Unknown));
    assert!(found.awaits.contains(CLIENTS));
    number(&mut circumstances, Measure::Clients, 25.0, 30.0, CLIENTS);
    assert_eq!(major(&rulebook, &circumstances).finding.truth, Truth::Yes);
}

#[test]
fn what_nobody_spoke_of_leaves_it_unknown_but_does_not_count_for_the_proposal() {
    let rulebook = rulebook(BOTH);
    let mut circumstances = Circumstances::unknown();
    unsaid(&mut circumstances, Measure::Clients, CLIENTS);
    unsaid(&mut circumstances, Measure::DurationHours, HOURS);
    // When nobody said anything at all, there is nothing to propose.
    assert_eq!(major(&rulebook, &circumstances).proposed, Truth::Unknown);
    number(&mut circumstances, Measure::DurationHours, 9.0, 9.0, HOURS);
    let found = major(&rulebook, &circumstances);
    assert_eq!((found.finding.truth, found.proposed), (Truth::Unknown, Truth::No));
    assert!(found.awaits.contains(CLIENTS) && !found.awaits.contains(HOURS));
}

#[test]
fn what_takes_it_away_counts_only_when_established_and_is_named_while_it_is_open() {
    let rulebook = rulebook(BOTH);
    let mut circumstances = known(30.0, 9.0);
    let planned = |truth| Finding::new(truth, FactSet::of(PLANNED));
    circumstances.state(Condition::PlannedMaintenance, |_| planned(Truth::Unknown));
    let found = major(&rulebook, &circumstances);
    assert_eq!((found.finding.truth, found.could_undo), (Truth::Yes, vec![Condition::PlannedMaintenance]));
    circumstances.state(Condition::PlannedMaintenance, |_| planned(Truth::Yes));
    let found = major(&rulebook, &circumstances);
    assert_eq!((found.finding.truth, found.proposed), (Truth::No, Truth::No));
    assert!(found.finding.facts.contains(PLANNED));
    circumstances.state(Condition::PlannedMaintenance, |_| planned(Truth::No));
    assert!(major(&rulebook, &circumstances).could_undo.is_empty());
}

#[test]
fn two_of_three_are_enough_and_stand_on_their_own_grounds() {
    let blocks = BOTH.replace(
        "all = [\"wvb-clients\", \"wvb-hours\"]",
        "needs = 2\nof = [\"wvb-clients\", \"wvb-hours\", \"reputation-hit\"]",
    );
    let rulebook = rulebook(&blocks);
    assert_eq!(major(&rulebook, &known(30.0, 9.0)).finding.truth, Truth::Yes);
    let one = known(30.0, 1.0);
    assert_eq!(major(&rulebook, &one).finding.truth, Truth::Unknown);
    assert_eq!(major(&rulebook, &one).proposed, Truth::No);
    assert_eq!(major(&rulebook, &known(3.0, 1.0)).finding.truth, Truth::No);
    let mut with_reputation = known(30.0, 1.0);
    with_reputation.state(Condition::ReputationHit, |_| Finding::new(Truth::Yes, FactSet::of(9)));
    let found = major(&rulebook, &with_reputation);
    assert_eq!(found.finding.truth, Truth::Yes);
    assert!(found.finding.facts.contains(9) && !found.finding.facts.contains(HOURS));
}

#[test]
fn criteria_for_another_kind_of_entity_rule_nothing_out() {
    let blocks = BOTH.replace("settles", "for = [\"dns-provider\"]\nsettles");
    let rulebook = rulebook(&blocks);
    let mut circumstances = known(3.0, 1.0);
    circumstances.state(Condition::DnsProvider, |_| yes());
    assert_eq!(major(&rulebook, &circumstances).finding.truth, Truth::No);
    circumstances.state(Condition::DnsProvider, |_| Finding::new(Truth::No, FactSet::EMPTY));
    let found = major(&rulebook, &circumstances);
    assert_eq!((found.finding.truth, found.proposed), (Truth::Unknown, Truth::Unknown));
}

#[test]
fn criteria_of_other_days_and_of_proposals_of_law_settle_nothing() {
    for page in [page_from("2027-01-01", "", "law", BOTH), page_from("2020-01-01", "", "proposed", BOTH)] {
        let rulebook = load(&[("wvb.md", &page)]).unwrap();
        assert!(qualify(&rulebook, &known(30.0, 9.0), date(2026, 11, 21)).is_empty());
    }
}

/// The only problem of a page with these blocks.
fn problem(blocks: &str) -> What {
    let mut problems = load(&[("wvb.md", &page(blocks))]).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems.remove(0).what
}

#[test]
fn a_threshold_has_one_number_and_its_words_stand_in_the_article() {
    assert!(matches!(problem(&BOTH.replace("at_least = 4", "")), What::NotOneOf { .. }));
    assert!(matches!(
        problem(&BOTH.replace("at_least = 4", "at_least = 4\nat_most = 9")),
        What::NotOneOf { .. }
    ));
    let unpinned = BOTH.replacen("words = [\"24 uur\"]", "words = [\"48 uur\"]", 1);
    assert!(matches!(problem(&unpinned), What::WordsNotQuoted { .. }));
    let unknown = BOTH.replace("of = \"clients\"", "of = \"klients\"");
    assert!(
        matches!(problem(&unknown), What::UnknownValue { key: "of", nearest: Some(found), .. } if found == "clients")
    );
}

#[test]
fn criteria_name_what_exists_in_one_list_and_not_themselves() {
    let list = "all = [\"wvb-clients\", \"wvb-hours\"]";
    let with = |other: &str| problem(&BOTH.replace(list, other));
    assert!(matches!(with("all = [\"wvb-clients\"]\nany = [\"wvb-hours\"]"), What::NotOneOf { .. }));
    assert!(matches!(with("needs = 3\nof = [\"wvb-clients\"]"), What::NotOneOf { .. }));
    assert!(matches!(with("all = []"), What::NotOneOf { .. }));
    assert!(matches!(with("all = [\"wvb-klients\"]"), What::UnknownRule { nearest: Some(_), .. }));
    assert!(matches!(with("all = [\"wvb-major\"]"), What::MadeOfItself { .. }));
}

#[test]
fn a_term_that_changes_nothing_or_belongs_to_no_rule_is_refused() {
    let base = rule("wvb-1", "due = { within = \"4 hours\", after = \"aware\" }");
    let term = |rest: &str| {
        problem(&format!("{base}```toml term\nid = \"wvb-t\"\nwords = [\"24 uur\"]\n{rest}\n```\n"))
    };
    assert!(matches!(term("of = \"wvb-1\""), What::NotOneOf { .. }));
    assert!(matches!(term("of = \"wvb-2\"\ncounted = \"dora-noon\""), What::UnknownRule { .. }));
    let foreign = rule("wvb-1", "due = { within = \"4 hours\", after = \"aware\", calendar = \"be\" }");
    assert!(matches!(problem(&foreign), What::UnknownValue { key: "calendar", .. }));
}

use incident::stakeholder::event::{Necessity, Stakeholder, StakeholderKind};
use incident::stakeholder::propose::Ground;
use readiness::agreement::event::Relation;
use readiness::contact::event::ContactKind;
use readiness::prepared::Prepared;
use serde_json::json;

use super::{contract, data_set, fact, hit, opened, prepared, proposal, system};

#[test]
fn whoever_processes_for_others_must_tell_each_of_them() {
    let prepared = prepared(vec![contract(Relation::Controller, None), contract(Relation::Customer, None)]);
    let told =
        opened("processor").when(fact("personal_data", json!(true))).when(fact("exfiltration", json!(true)));
    let one = Stakeholder::one(StakeholderKind::Controllers, "contract/1");
    let row = proposal(&told, &prepared, &one).expect("the controller of the contract");
    assert_eq!(row.necessity, Some(Necessity::Must));
    assert_eq!(row.grounds, [Ground::Duty { rule: "avg-33-2".to_owned() }]);
    let customer = Stakeholder::one(StakeholderKind::Customers, "contract/2");
    assert_eq!(proposal(&told, &prepared, &customer), None, "a contract without a clause asks nothing");
    // As controller there is nobody to tell by that article.
    let told = opened("controller").when(fact("personal_data", json!(true)));
    assert_eq!(proposal(&told, &prepared, &one), None);
}

#[test]
fn a_duty_that_was_waived_proposes_nobody_by_the_law() {
    let prepared = prepared(vec![contract(Relation::Controller, None)]);
    let told = opened("processor")
        .when(fact("personal_data", json!(true)))
        .when(fact("exfiltration", json!(true)))
        .when(json!({ "command": "waive-duty", "rule": "avg-33-2", "ground": "Zij waren erbij." }));
    let one = Stakeholder::one(StakeholderKind::Controllers, "contract/1");
    assert_eq!(proposal(&told, &prepared, &one), None);
}

/// Scenario 2: while nobody knows whether the risk is high, data subjects are to be found out about.
#[test]
fn while_facts_are_missing_it_must_be_found_out_whether_data_subjects_are_told() {
    let told = opened("controller").when(fact("personal_data", json!(true)));
    let who = Stakeholder::all(StakeholderKind::DataSubjects);
    let row = proposal(&told, &Prepared::default(), &who).expect("a row");
    assert_eq!(row.necessity, None);
    assert!(row.grounds.contains(&Ground::NotKnown { rule: "avg-34-1".to_owned() }), "{row:?}");
}

#[test]
fn a_clause_by_which_we_tell_makes_its_party_a_must() {
    let prepared = prepared(vec![contract(Relation::Customer, Some(24))]);
    let one = Stakeholder::one(StakeholderKind::Customers, "contract/1");
    let row = proposal(&opened("controller"), &prepared, &one).expect("a row");
    assert_eq!((row.necessity, row.grounds), (Some(Necessity::Must), vec![Ground::Clause { contract: 1 }]));
}

/// Scenario 8: the data of whoever left are kept for years.
#[test]
fn former_customers_are_proposed_when_data_are_kept_longer_than_contracts() {
    let kept = |months| prepared(vec![data_set(&[ContactKind::Customer], months), system(&[1])]);
    let who = Stakeholder::all(StakeholderKind::FormerCustomers);
    let told = opened("controller").when(hit());
    let row = proposal(&told, &kept(Some(24)), &who).expect("a row");
    assert_eq!(row.grounds, [Ground::KeptLonger { data_set: 1, months: 24 }]);
    assert_eq!(proposal(&told, &kept(None), &who), None, "nothing is kept");
    assert_eq!(proposal(&opened("controller"), &kept(Some(24)), &who), None, "nothing is hit");
}

/// Scenario 9: the same people twice, as who can do something and as whose data are hit.
#[test]
fn staff_whose_own_data_are_hit_stand_in_it_twice() {
    let prepared = prepared(vec![data_set(&[ContactKind::Staff], None), system(&[1])]);
    let told = opened("controller").when(hit());
    for kind in [StakeholderKind::Staff, StakeholderKind::StaffVictims] {
        assert!(proposal(&told, &prepared, &Stakeholder::all(kind)).is_some(), "{kind:?}");
    }
    let victims = Stakeholder::all(StakeholderKind::StaffVictims);
    assert_eq!(proposal(&opened("controller"), &prepared, &victims), None);
}

#[test]
fn a_high_risk_proposes_the_press_the_board_and_everybody() {
    let told = opened("controller")
        .when(fact("personal_data", json!(true)))
        .when(json!({ "command": "decide-risk", "level": "high", "reason": "BSN en paspoorten" }));
    for kind in [StakeholderKind::Press, StakeholderKind::Board, StakeholderKind::Public] {
        let row = proposal(&told, &Prepared::default(), &Stakeholder::all(kind)).expect("a row");
        assert!(
            row.grounds.contains(&Ground::HighRisk) && row.necessity == Some(Necessity::Should),
            "{row:?}"
        );
    }
}

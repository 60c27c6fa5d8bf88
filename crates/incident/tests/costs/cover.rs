//! Why a line is paid, in part, on a condition, or not at all.

use incident::cost::cover::{Days, End, Item, Reason};
use incident::cost::event::CostStage;
use jiff::civil::date;
use readiness::agreement::event::{Cover, CoverLine, Covered, Policy};
use serde_json::json;

use super::{DAYS, cost, line, opened, parts, policy, row, settled, settled_by, why, with};

fn forensics(euros: u64) -> testkit::story::Told {
    opened().when(cost(line("forensics", euros)))
}

fn response() -> Policy {
    policy(&[Cover::IncidentResponse])
}

#[test]
fn what_nobody_looked_up_is_not_paid_and_says_so() {
    let settled = settled(&forensics(100), &[policy(&[])]);
    assert_eq!((why(row(&settled, 1)), parts(row(&settled, 1))), (vec!["not-looked-up"], (0, 0, 10_000)));
    assert_eq!(row(&settled, 1).cover, Some(Cover::IncidentResponse), "the one that would pay");
}

#[test]
fn without_a_policy_or_with_one_that_ended_nothing_is_paid() {
    let none = settled(&forensics(100), &[]);
    assert_eq!(why(row(&none, 1)), ["no-policy"]);
    let ended = Policy { ends_on: Some(date(2026, 7, 2)), ..response() };
    assert_eq!(why(row(&settled(&forensics(100), &[ended]), 1)), ["no-policy"]);
    let last_day = Policy { ends_on: Some(date(2026, 7, 3)), ..response() };
    assert_eq!(parts(row(&settled(&forensics(100), &[last_day]), 1)), (10_000, 0, 0));
}

#[test]
fn what_happened_before_the_day_from_which_a_policy_counts_is_not_paid() {
    let policy = Policy { retroactive_from: Some(date(2026, 1, 1)), ..response() };
    let on = |day| Days { happened_on: Some(day), ..DAYS };
    let told = forensics(100);
    let before = settled_by(&told, std::slice::from_ref(&policy), on(date(2025, 12, 31)), End::High);
    assert_eq!(why(row(&before, 1)), ["before-retroactive"]);
    for days in [on(date(2026, 1, 1)), DAYS] {
        let settled = settled_by(&told, std::slice::from_ref(&policy), days, End::High);
        assert_eq!(parts(row(&settled, 1)), (10_000, 0, 0));
    }
}

#[test]
fn an_incident_is_found_with_the_first_signal_of_it_and_happened_when_somebody_says_so() {
    let days = |told: &testkit::story::Told| Days::of(&told.state, testkit::repository::rulebook());
    assert_eq!(days(&opened()), DAYS);
    let told = opened()
        .when(json!({ "command": "record-signal", "what": "zwart scherm", "source": "helpdesk", "at": "2026-07-01T22:30:00Z" }))
        .when(json!({ "command": "record-moment", "moment": "occurred", "at": "2026-05-30", "source": "IT" }));
    let found_on = date(2026, 7, 2);
    assert_eq!(days(&told), Days { found_on, happened_on: Some(date(2026, 5, 30)) }, "on our own clock");
}

#[test]
fn an_exclusion_goes_before_everything_else() {
    let excluded = with(line("forensics", 100), "excluded", json!("Stroomuitval"));
    let excluded = with(excluded, "is_improvement", json!(true));
    let settled = settled(&opened().when(cost(excluded)), &[response()]);
    assert_eq!(row(&settled, 1).reasons, [Reason::Excluded("Stroomuitval".to_owned())]);
    assert_eq!(parts(row(&settled, 1)), (0, 0, 10_000));
}

#[test]
fn the_trade_name_secrets_and_customers_who_stay_away_are_paid_by_nobody() {
    for head in ["trade-name", "secrets", "lost-customers"] {
        let told = opened().when(cost(line(head, 100)));
        let settled = settled(&told, &[response()]);
        assert_eq!((row(&settled, 1).cover, why(row(&settled, 1))), (None, vec!["no-cover"]), "{head}");
    }
}

#[test]
fn improvement_is_paid_only_by_a_policy_that_says_so() {
    let told = opened().when(cost(with(line("restoration", 100), "is_improvement", json!(true))));
    let restoration = policy(&[Cover::Restoration, Cover::IncidentResponse]);
    assert_eq!(why(row(&settled(&told, &[restoration]), 1)), ["not-looked-up"]);
    let pays = settled(&told, &[policy(&[Cover::Improvement])]);
    assert_eq!(parts(row(&pays, 1)), (10_000, 0, 0));
    // What was no improvement does not slip in under that cover.
    let plain = opened().when(cost(line("restoration", 100)));
    assert_eq!(parts(row(&settled(&plain, &[policy(&[Cover::Improvement])]), 1)), (0, 0, 10_000));
}

#[test]
fn a_sub_limit_is_shared_by_all_lines_under_its_cover() {
    let told = forensics(300).when(cost(line("communication", 300))).when(cost(line("notices", 300)));
    let mut policy = response();
    policy.covers[0].limit_cents = Some(50_000);
    let settled = settled(&told, &[policy]);
    assert_eq!(parts(row(&settled, 1)), (30_000, 0, 0));
    assert_eq!(parts(row(&settled, 2)), (20_000, 0, 10_000));
    assert_eq!(row(&settled, 2).reasons, [Reason::SubLimit { cents: 10_000 }]);
    assert_eq!(parts(row(&settled, 3)), (0, 0, 30_000));
    assert_eq!(settled.policies[&1].covers[&Cover::IncidentResponse], Some(0));
    assert_eq!(settled.policies[&1].limit_cents, Some(100_000_000 - 50_000));
}

#[test]
fn the_limit_of_the_policy_is_shared_by_all_covers() {
    let told = forensics(300).when(cost(with(line("legal", 300), "cover", json!("liability"))));
    let mut policy = policy(&[Cover::IncidentResponse, Cover::Liability]);
    policy.limit_cents = Some(40_000);
    let settled = settled(&told, &[policy]);
    assert_eq!(row(&settled, 2).reasons, [Reason::Limit { cents: 20_000 }]);
    assert_eq!((parts(row(&settled, 2)), settled.total.covered_cents), ((10_000, 0, 20_000), 40_000));
}

#[test]
fn what_was_paid_comes_before_what_was_ordered_and_that_before_what_is_estimated() {
    let estimated = with(line("forensics", 100), "stage", json!("estimated"));
    let paid = with(line("forensics", 100), "stage", json!("paid"));
    let told = opened().when(cost(estimated)).when(cost(line("forensics", 100))).when(cost(paid));
    let policy = Policy { limit_cents: Some(15_000), ..response() };
    let settled = settled(&told, &[policy]);
    let covered: Vec<u64> = (1..=3).map(|number| row(&settled, number).shares.covered_cents).collect();
    assert_eq!(covered, [0, 5_000, 10_000]);
    assert_eq!(settled.rows[0].item, Item::Cost(3));
    assert_eq!(settled.by_stage[&CostStage::Paid].covered_cents, 10_000);
}

#[test]
fn the_deductible_counts_once_whatever_the_number_of_lines() {
    let told = forensics(100).when(cost(line("notices", 100))).when(cost(line("communication", 100)));
    let settled = settled(&told, &[Policy { deductible_cents: Some(15_000), ..response() }]);
    let own: Vec<u64> = (1..=3).map(|number| row(&settled, number).shares.deductible_cents).collect();
    assert_eq!(own, [10_000, 5_000, 0]);
    assert_eq!(settled.policies[&1].deductible_cents, Some(0));
}

#[test]
fn a_cover_with_a_deductible_of_its_own_leaves_that_of_the_policy_to_the_others() {
    let told = forensics(100).when(cost(with(line("legal", 100), "cover", json!("liability"))));
    let mut policy = policy(&[Cover::IncidentResponse, Cover::Liability]);
    policy.deductible_cents = Some(3_000);
    policy.covers[1].deductible_cents = Some(7_500);
    let settled = settled(&told, &[policy]);
    assert_eq!((parts(row(&settled, 1)), parts(row(&settled, 2))), ((7_000, 3_000, 0), (2_500, 7_500, 0)));
}

#[test]
fn limits_and_deductibles_that_nobody_looked_up_are_said_to_be_missing() {
    let policy = Policy { limit_cents: None, deductible_cents: None, ..response() };
    let left = &settled(&forensics(100), &[policy]).policies[&1];
    assert_eq!((left.limit_cents, left.deductible_cents), (None, None));
}

#[test]
fn what_depends_on_a_condition_is_counted_apart() {
    let mut policy = response();
    policy.covers[0].covered = Covered::OnCondition;
    policy.covers[0].condition = "MFA staat aan".to_owned();
    let settled = settled(&forensics(100), &[policy]);
    assert_eq!(row(&settled, 1).reasons, [Reason::OnCondition("MFA staat aan".to_owned())]);
    assert_eq!((settled.total.covered_cents, settled.total.conditional_cents), (10_000, 10_000));
}

#[test]
fn a_fine_is_covered_only_as_far_as_the_law_lets_it() {
    let settled = settled(&opened().when(cost(line("fines", 100))), &[policy(&[Cover::Fines])]);
    assert_eq!((why(row(&settled, 1)), settled.total.conditional_cents), (vec!["law"], 10_000));
}

#[test]
fn a_cover_that_pays_a_part_of_the_head_waits_for_somebody_to_say_that_it_is_that_part() {
    let told = opened().when(cost(line("legal", 100)));
    let settled = settled(&told, &[policy(&[Cover::Liability])]);
    assert_eq!((why(row(&settled, 1)), settled.total.conditional_cents), (vec!["part-of-head"], 10_000));
    let decided = opened().when(cost(with(line("legal", 100), "cover", json!("liability"))));
    let settled = super::settled(&decided, &[policy(&[Cover::Liability])]);
    assert_eq!((why(row(&settled, 1)), settled.total.conditional_cents), (vec![], 0));
}

#[test]
fn of_two_policies_the_one_that_pays_for_certain_goes_first_unless_somebody_named_the_other() {
    let mut first = response();
    first.covers[0].condition = "MFA staat aan".to_owned();
    let policies = [first, response()];
    assert_eq!(row(&settled(&forensics(100), &policies), 1).policy, Some(2));
    let named = opened().when(cost(with(line("forensics", 100), "policy", json!(1))));
    assert_eq!(row(&settled(&named, &policies), 1).policy, Some(1));
    let gone = opened().when(cost(with(line("forensics", 100), "policy", json!(9))));
    assert_eq!(why(row(&settled(&gone, &policies), 1)), ["not-in-force"]);
}

#[test]
fn of_two_policies_that_do_not_pay_the_reason_shows_about_which_one_can_do_something() {
    let no = CoverLine { cover: Cover::IncidentResponse, covered: Covered::No, ..CoverLine::default() };
    let refuses = Policy { covers: vec![no], ..response() };
    let settled = settled(&forensics(100), &[refuses, policy(&[])]);
    assert_eq!(why(row(&settled, 1)), ["not-looked-up"]);
}

#[test]
fn a_standstill_without_a_margin_costs_nothing_yet_and_says_why() {
    let told = opened().at("2026-07-04T12:00:00+02:00").when(json!({
        "command": "state-interruption", "what": "planning", "from": "2026-07-03T16:00:00Z"
    }));
    let settled = settled(&told, &[policy(&[Cover::Interruption])]);
    let row = settled.row(Item::Interruption(1)).unwrap();
    assert_eq!((row.shares.total_cents, why(row), row.stage), (0, vec!["no-margin"], CostStage::Estimated));
}

#[test]
fn a_standstill_that_lasts_costs_more_each_hour_and_waits_once_for_each() {
    let state = |what: &str, from: &str| {
        json!({ "command": "state-interruption", "what": what, "from": from,
                "margin_cents_per_hour": 10_000, "basis": "marge" })
    };
    let told = opened()
        .at("2026-07-04T12:00:00+02:00")
        .when(state("planning", "2026-07-04T00:00:00+02:00"))
        .when(state("webwinkel", "2026-07-04T06:00:00+02:00"));
    let policy = Policy { waiting_hours: Some(8), ..policy(&[Cover::Interruption]) };
    let settled = settled(&told, std::slice::from_ref(&policy));
    assert_eq!(parts(settled.row(Item::Interruption(1)).unwrap()), (40_000, 0, 80_000));
    assert_eq!(parts(settled.row(Item::Interruption(2)).unwrap()), (0, 0, 60_000));
    let later = told.at("2026-07-04T13:00:00+02:00");
    let settled = super::settled(&later, &[policy]);
    assert_eq!(parts(settled.row(Item::Interruption(1)).unwrap()), (50_000, 0, 80_000));
}

#[test]
fn an_excluded_standstill_is_not_paid_and_the_waiting_time_does_not_matter() {
    let told = opened().when(json!({
        "command": "state-interruption", "what": "planning", "from": "2026-07-03T10:00:00Z",
        "until": "2026-07-03T14:00:00Z", "margin_cents_per_hour": 10_000, "basis": "marge",
        "excluded": "Storing bij de provider"
    }));
    let settled = settled(&told, &[Policy { waiting_hours: Some(8), ..policy(&[Cover::Interruption]) }]);
    assert_eq!(why(settled.row(Item::Interruption(1)).unwrap()), ["excluded"]);
}

#[test]
fn a_range_counts_by_its_least_and_by_its_most() {
    let range = json!({ "kind": "range", "low_cents": 1_000_000, "high_cents": 2_500_000 });
    let range = with(with(line("forensics", 0), "amount", range), "basis", json!("offerte"));
    let told = opened().when(cost(with(range, "stage", json!("estimated")))).when(cost(line("notices", 100)));
    let policies = [response()];
    let total = |end| settled_by(&told, &policies, DAYS, end).total.total_cents;
    assert_eq!((total(End::Low), total(End::High)), (1_010_000, 2_510_000));
}

//! The numbers of the acceptance scenarios.

use incident::cost::cover::{Item, Reason};
use incident::cost::event::CostStage;
use readiness::agreement::event::{Cover, CoverLine, Covered, Policy};
use serde_json::{Value, json};

use super::{cost, line, opened, parts, policy, row, settled, why, with};

fn interruption(from: &str, until: &str, margin_cents: u64) -> Value {
    json!({ "command": "state-interruption", "what": "orders en planning", "from": from, "until": until,
            "margin_cents_per_hour": margin_cents, "basis": "brutomarge van vorig kwartaal" })
}

/// Scenario 1: an installer. Forensics of six days, two hundred people for sixteen hours, hardware, and a better firewall.
#[test]
fn at_the_installer_forensics_is_covered_own_hours_and_improvement_are_not_and_all_of_it_reconciles() {
    let hours = json!({ "kind": "hours", "minutes": 200 * 16 * 60, "cents_per_hour": 4_500 });
    let own = with(with(line("restoration", 0), "amount", hours), "is_own_staff", json!(true));
    let hardware = with(line("restoration", 60_000), "cover", json!("hardware"));
    let better = with(line("restoration", 12_000), "is_improvement", json!(true));
    let told = opened()
        .when(cost(line("forensics", 6 * 4_000)))
        .when(cost(own))
        .when(cost(hardware))
        .when(cost(better));
    let mut policy = policy(&[Cover::IncidentResponse, Cover::Restoration, Cover::Hardware]);
    policy.covers.push(CoverLine { cover: Cover::Improvement, covered: Covered::No, ..CoverLine::default() });
    policy.deductible_cents = Some(2_500_000);
    policy.waiting_hours = Some(8);
    let settled = settled(&told, &[policy.clone()]);
    assert_eq!(row(&settled, 1).cover, Some(Cover::IncidentResponse));
    assert_eq!(parts(row(&settled, 1)), (0, 2_400_000, 0));
    assert_eq!(
        (row(&settled, 2).shares.total_cents, parts(row(&settled, 2))),
        (14_400_000, (0, 0, 14_400_000))
    );
    assert_eq!(why(row(&settled, 2)), ["own-staff"]);
    assert_eq!(parts(row(&settled, 3)), (5_900_000, 100_000, 0));
    assert_eq!((why(row(&settled, 4)), parts(row(&settled, 4))), (vec!["improvement"], (0, 0, 1_200_000)));
    let total = settled.total;
    assert_eq!(total.total_cents, 24_000_000);
    assert_eq!(
        (total.covered_cents, total.deductible_cents, total.uncovered_cents()),
        (5_900_000, 2_500_000, 15_600_000)
    );
    assert_eq!(settled.by_cover[&Some(Cover::Hardware)].covered_cents, 5_900_000);
    assert_eq!(settled.by_cover.values().map(|shares| shares.total_cents).sum::<u64>(), total.total_cents);

    // The policy may say that own hours are paid as extra costs.
    policy.pays_own_staff = Some(true);
    let settled = super::settled(&told, &[policy]);
    assert_eq!(parts(row(&settled, 2)), (14_300_000, 100_000, 0));
}

/// Scenario 2: a haulier that stood still from Monday morning to Sunday evening.
#[test]
fn of_158_hours_of_standstill_the_waiting_time_takes_eight_and_150_are_paid() {
    let told = opened().at("2026-04-12T12:00:00+02:00").when(interruption(
        "2026-04-05T06:00:00+02:00",
        "2026-04-11T20:00:00+02:00",
        125_000,
    ));
    let policy = Policy { waiting_hours: Some(8), ..policy(&[Cover::Interruption]) };
    let settled = settled(&told, &[policy]);
    let row = settled.row(Item::Interruption(1)).unwrap();
    assert_eq!(told.state.costs.interruption(1).unwrap().seconds(told.now), 158 * 3600);
    assert_eq!(row.shares.total_cents, 158 * 125_000);
    assert_eq!(parts(row), (150 * 125_000, 0, 8 * 125_000));
    assert_eq!(row.reasons, [Reason::Waiting { seconds: 8 * 3600, cents: 1_000_000 }]);
    assert_eq!((row.cover, row.stage), (Some(Cover::Interruption), CostStage::Committed));
}

/// Scenario 19: a web shop that could not be reached on Black Friday.
#[test]
fn four_and_a_half_hours_are_less_than_the_waiting_time_so_nothing_is_paid() {
    let told = opened().at("2026-11-28T09:00:00+01:00").when(interruption(
        "2026-11-27T19:00:00+01:00",
        "2026-11-27T23:30:00+01:00",
        310_000,
    ));
    let policy = Policy { waiting_hours: Some(8), ..policy(&[Cover::Interruption]) };
    let settled = settled(&told, &[policy]);
    let row = settled.row(Item::Interruption(1)).unwrap();
    assert_eq!(parts(row), (0, 0, 1_395_000));
    assert_eq!(row.reasons, [Reason::Waiting { seconds: 4 * 3600 + 1800, cents: 1_395_000 }]);
}

/// Scenario 21: strangers called over the exchange during a long weekend. It is none of the eleven heads.
#[test]
fn calls_of_strangers_over_the_exchange_are_paid_by_the_cover_that_is_named_for_it() {
    let calls = json!({ "stage": "paid", "amount": { "kind": "sum", "cents": 670_000 }, "vat": "excluded",
                        "what": "gesprekken naar betaalnummers", "cover": "phone-hacking" });
    let told = opened().when(cost(calls.clone()));
    let policy = Policy { deductible_cents: Some(100_000), ..policy(&[Cover::PhoneHacking]) };
    let settled = settled(&told, &[policy]);
    assert_eq!((row(&settled, 1).head, parts(row(&settled, 1))), (None, (570_000, 100_000, 0)));
    let without = super::settled(&told, &[super::policy(&[Cover::IncidentResponse])]);
    assert_eq!((why(row(&without, 1)), parts(row(&without, 1))), (vec!["not-looked-up"], (0, 0, 670_000)));
}

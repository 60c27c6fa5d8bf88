//! Writing costs down: what is asked, what is refused, and that nothing is ever lost.

use incident::cost::event::{Amount, CostStage};
use incident::event::{Because, Event};
use incident::refusal::{Refusal, Thing};
use serde_json::{Value, json};

use super::{cost, line, opened, with};

fn amount(amount: Value) -> Value {
    with(line("forensics", 0), "amount", amount)
}

fn revise(number: u32, line: Value) -> Value {
    let mut command = json!({ "command": "revise-cost", "cost": number, "reason": "de factuur kwam" });
    command["line"] = line;
    command
}

#[test]
fn time_at_a_rate_is_rounded_to_the_nearest_cent_and_half_a_cent_goes_up() {
    let at = |minutes, cents_per_hour| Amount::Hours { minutes, cents_per_hour }.low();
    assert_eq!((at(60, 4_500), at(192_000, 4_500)), (4_500, 14_400_000));
    assert_eq!((at(1, 29), at(1, 30), at(1, 31)), (0, 1, 1));
    assert_eq!((at(7, 12_345), at(u64::MAX, u64::MAX)), (1_440, u64::MAX));
}

#[test]
fn a_cost_that_changes_keeps_what_it_was_with_who_changed_it_and_why() {
    let paid = with(line("forensics", 26_000), "stage", json!("paid"));
    let told = opened().when(cost(line("forensics", 24_000))).by("Bram").when(revise(1, paid));
    let kept = told.state.costs.get(1).unwrap();
    assert_eq!((kept.line().stage, kept.line().amount.high()), (CostStage::Paid, 2_600_000));
    let earlier: Vec<_> =
        kept.earlier().map(|(kept, why)| (kept.by.as_str(), kept.said.amount.high(), why)).collect();
    assert_eq!(earlier, [("Sanne", 2_400_000, "de factuur kwam")]);
}

#[test]
fn a_cost_that_was_withdrawn_counts_no_more_and_stays_to_be_read() {
    let withdraw = json!({ "command": "withdraw-cost", "cost": 1, "reason": "stond er al" });
    let told = opened().when(cost(line("forensics", 100))).when(withdraw.clone());
    assert_eq!((told.state.costs.standing().count(), told.state.costs.all().count()), (0, 1));
    let ended = Refusal::Ended { what: Thing::Cost, id: "1".to_owned() };
    assert_eq!(told.refusal_of(withdraw), ended);
    assert_eq!(told.refusal_of(revise(1, line("forensics", 200))), ended);
    // Its number is not given away again.
    assert!(told.when(cost(line("notices", 100))).state.costs.get(2).is_some());
}

#[test]
fn what_is_not_there_is_neither_changed_nor_withdrawn() {
    let none = Refusal::NoSuch { what: Thing::Cost, id: "4".to_owned() };
    assert_eq!(opened().refusal_of(revise(4, line("legal", 1))), none);
    let told = opened().when(cost(line("legal", 1)));
    let Refusal::NothingNew { .. } = told.refusal_of(revise(1, line("legal", 1))) else { panic!() };
    assert!(matches!(
        told.refusal_of(with(cost(line("legal", 1)), "cost", json!(1))),
        Refusal::Exists { .. }
    ));
    let empty = told.refusal_of(with(revise(1, line("legal", 2)), "reason", json!(" ")));
    assert_eq!(empty, Refusal::Empty { field: "reason" });
}

#[test]
fn what_is_none_of_the_eleven_heads_names_its_cover() {
    let ransom = json!({ "stage": "paid", "amount": { "kind": "sum", "cents": 100 }, "vat": "not-charged",
                         "what": "losgeld" });
    assert_eq!(opened().refusal_of(cost(ransom.clone())), Refusal::Empty { field: "head" });
    opened().when(cost(with(ransom, "cover", json!("extortion"))));
}

#[test]
fn a_range_is_only_for_what_is_estimated_and_says_on_what_it_rests() {
    let range = |low: u64, high: u64| {
        let range = json!({ "kind": "range", "low_cents": low, "high_cents": high });
        with(with(amount(range), "stage", json!("estimated")), "basis", json!("offerte"))
    };
    opened().when(cost(range(100, 200))).when(cost(range(100, 100)));
    let refused = |line: Value| opened().refusal_of(cost(line));
    assert_eq!(refused(range(201, 200)), Refusal::Backwards { field: "high_cents" });
    assert_eq!(refused(with(range(1, 2), "basis", json!(""))), Refusal::Empty { field: "basis" });
    for stage in ["committed", "paid"] {
        assert_eq!(refused(with(range(1, 2), "stage", json!(stage))), Refusal::OnlyEstimated);
    }
}

#[test]
fn no_line_costs_more_than_there_is_money_and_no_sum_overflows() {
    let most = incident::cost::MOST_CENTS;
    let sum = |cents: u64| cost(amount(json!({ "kind": "sum", "cents": cents })));
    let hours = |minutes: u64, rate: u64| {
        cost(amount(json!({ "kind": "hours", "minutes": minutes, "cents_per_hour": rate })))
    };
    opened().when(sum(most)).when(hours(60, most));
    for (command, field) in [
        (sum(most + 1), "amount"),
        (sum(u64::MAX), "amount"),
        (hours(61, most), "amount"),
        (hours(1, u64::MAX), "amount"),
        (hours(u64::MAX, 1), "minutes"),
    ] {
        assert_eq!(opened().refusal_of(command), Refusal::TooMuch { field });
    }
}

#[test]
fn a_payment_was_not_made_tomorrow_but_an_order_may_be_for_then() {
    let at = |stage: &str| {
        cost(with(with(line("forensics", 1), "at", json!("2026-07-10")), "stage", json!(stage)))
    };
    assert_eq!(opened().refusal_of(at("paid")), Refusal::InTheFuture { field: "at" });
    opened().when(at("committed")).when(at("estimated"));
}

#[test]
fn what_shows_a_cost_is_evidence_that_is_kept() {
    let shown = |ids: Value| cost(with(line("forensics", 1), "evidence", ids));
    let bill = json!({ "command": "keep-evidence", "evidence": "factuur", "name": "factuur.pdf",
                       "digest": "0".repeat(64), "bytes": 9 });
    let Refusal::Unknown { field: "evidence", .. } = opened().refusal_of(shown(json!(["factuur"]))) else {
        panic!()
    };
    let told = opened().when(bill).when(shown(json!(["factuur", "factuur"])));
    assert_eq!(told.state.costs.get(1).unwrap().line().evidence, ["factuur"]);
}

#[test]
fn bills_come_after_the_incident_was_closed() {
    let mut told = opened();
    told.record(Event::IncidentClosed(Because { reason: "klaar".to_owned(), at: None }));
    let told = told.when(cost(line("legal", 1)));
    assert!(told.state.closed_at.is_some() && told.state.costs.get(1).is_some());
    let note = json!({ "command": "write-note", "text": "nog iets" });
    assert_eq!(told.refusal_of(note), Refusal::Closed);
}

#[test]
fn a_standstill_is_stated_anew_with_a_reason_and_keeps_what_it_was() {
    let state = |until: Value| {
        json!({ "command": "state-interruption", "interruption": 1, "what": "planning",
                "from": "2026-07-03T10:00:00Z", "until": until })
    };
    let told = opened().when(state(json!(null)));
    let ended = state(json!("2026-07-03T12:00:00Z"));
    assert_eq!(told.refusal_of(ended.clone()), Refusal::Empty { field: "reason" });
    let told = told.when(with(ended, "reason", json!("weer aan")));
    let held = told.state.costs.interruption(1).unwrap();
    assert_eq!((held.seconds(told.now), held.earlier().count()), (7_200, 1));
    let withdraw = json!({ "command": "withdraw-interruption", "interruption": 1, "reason": "gepland" });
    let told = told.when(withdraw.clone());
    let gone = Refusal::Ended { what: Thing::Interruption, id: "1".to_owned() };
    assert_eq!(told.refusal_of(withdraw), gone);
    assert_eq!(told.refusal_of(with(state(json!(null)), "reason", json!("toch"))), gone);
}

#[test]
fn a_standstill_ends_after_it_began_lies_not_in_the_future_and_says_where_its_margin_comes_from() {
    let state =
        json!({ "command": "state-interruption", "what": "planning", "from": "2026-07-03T10:00:00Z" });
    let refused = |key: &str, value: Value| opened().refusal_of(with(state.clone(), key, value));
    assert_eq!(refused("until", json!("2026-07-03T09:59:59Z")), Refusal::Backwards { field: "until" });
    assert_eq!(refused("until", json!("2026-07-03T16:30:01Z")), Refusal::InTheFuture { field: "until" });
    assert_eq!(refused("from", json!("2026-07-03T16:30:01Z")), Refusal::InTheFuture { field: "from" });
    assert_eq!(refused("margin_cents_per_hour", json!(1)), Refusal::Empty { field: "basis" });
    let refused = refused("margin_cents_per_hour", json!(u64::MAX));
    assert_eq!(refused, Refusal::TooMuch { field: "margin_cents_per_hour" });
}

//! What an incident costs, and what a policy would pay of it, to the cent.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod consent;
mod cover;
mod damage;
mod properties;
mod record;
mod scenarios;

use std::collections::BTreeMap;

use incident::cost::cover::{Days, End, Item, Row, Settlement, settle};
use jiff::civil::date;
use readiness::agreement::event::{Cover, CoverLine, Covered, Policy};
use serde_json::{Value, json};
use testkit::story::{Told, given};

/// Friday evening at Van Loon Techniek.
fn opened() -> Told {
    given().at("2026-07-03T18:30:00+02:00").when(json!({
        "command": "open-incident", "code_name": "KOMPAS", "kind": "incident", "profile": { "country": "NL" }
    }))
}

/// An order at the forensic investigators, without anything that may be left out.
fn line(head: &str, euros: u64) -> Value {
    json!({ "head": head, "stage": "committed", "amount": { "kind": "sum", "cents": euros * 100 },
            "vat": "excluded", "what": head })
}

fn cost(line: Value) -> Value {
    let mut command = json!({ "command": "record-cost" });
    command["line"] = line;
    command
}

fn with(mut value: Value, key: &str, to: Value) -> Value {
    value[key] = to;
    value
}

/// A policy that covers these, with a million, no deductible and no waiting time.
fn policy(covers: &[Cover]) -> Policy {
    let line = |cover: &Cover| CoverLine { cover: *cover, covered: Covered::Yes, ..CoverLine::default() };
    Policy {
        insurer: "Noordzee Verzekeringen".to_owned(),
        limit_cents: Some(100_000_000),
        deductible_cents: Some(0),
        waiting_hours: Some(0),
        needs_consent: Some(false),
        covers: covers.iter().map(line).collect(),
        ..Policy::default()
    }
}

const DAYS: Days = Days { found_on: date(2026, 7, 3), happened_on: None };

fn settled(told: &Told, policies: &[Policy]) -> Settlement {
    settled_by(told, policies, DAYS, End::High)
}

fn settled_by(told: &Told, policies: &[Policy], days: Days, end: End) -> Settlement {
    let numbered: BTreeMap<u32, &Policy> = (1..).zip(policies).collect();
    settle(&told.state.costs, &numbered, days, end, told.now)
}

fn row(settled: &Settlement, number: u32) -> &Row {
    settled.row(Item::Cost(number)).unwrap()
}

/// What is covered, what we pay ourselves, and what is not covered, in euro cents.
fn parts(row: &Row) -> (u64, u64, u64) {
    (row.shares.covered_cents, row.shares.deductible_cents, row.shares.uncovered_cents())
}

/// Why, by the ids of the reasons, in order.
fn why(row: &Row) -> Vec<&'static str> {
    row.reasons.iter().map(incident::cost::cover::Reason::id).collect()
}

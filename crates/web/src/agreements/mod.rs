//! What was agreed: contracts with their notice clauses, insurances, and what nobody pays.

use std::collections::BTreeMap;

use axum::response::Response;
use readiness::agreement::event::{Contract, Policy, Relation};
use readiness::agreement::insured::{Insured, Payer, Row, insured, is_in_force};
use readiness::agreement::watertight::{Found, TheirNotice, clauses, their_notice};
use readiness::event::{Sheet, SheetKind};

use crate::contacts::number_in_words;
use crate::failure::Failure;
use crate::prepare::{Entry, Group, Link, Listing, Table};
use crate::preparing::Preparing;
use crate::sheets;

/// `GET /prepare/agreements`.
pub(crate) async fn agreements(preparing: Preparing) -> Result<Response, Failure> {
    let (w, prepared) = (preparing.wording(), &preparing.prepared);
    let mut listing = Listing::new(preparing.frame("/prepare/agreements"), w.text("prepare-nav-agreements"));
    listing.lead = vec![w.text("agreements-lead")];
    listing.groups.push(Group {
        heading: w.text("agreements-policies"),
        lead: String::new(),
        entries: prepared.policies().map(|(id, policy)| of_policy(&preparing, id, policy)).collect(),
        empty: w.text("agreements-no-policies"),
        add: vec![Link::new("/sheets/policy/new", w.text("agreements-add-policy"))],
    });
    listing.groups.push(Group {
        heading: w.text("agreements-contracts"),
        lead: w.text("agreements-contracts-lead"),
        entries: prepared.contracts().map(|(id, contract)| of_contract(&preparing, id, contract)).collect(),
        empty: w.text("agreements-no-contracts"),
        add: vec![Link::new("/sheets/contract/new", w.text("agreements-add-contract"))],
    });
    listing.table = Some(heads(&preparing));
    Ok(listing.shown())
}

fn of_policy(preparing: &Preparing, id: u32, policy: &Policy) -> Entry {
    let w = preparing.wording();
    let title = w.sheet_title(&Sheet::Policy(policy.clone()), &preparing.prepared);
    let alarm = number_in_words(&policy.alarm_number, preparing.country());
    let ended = !is_in_force(policy, preparing.today);
    let hours = |key: &str, hours: Option<u32>| {
        hours.map(|hours| w.format(key, [("n", f64::from(hours).into())])).unwrap_or_default()
    };
    let answer = |key: &str, answer: Option<bool>| match answer {
        Some(true) => w.text(key),
        _ => String::new(),
    };
    let mut entry = Entry::new(title, sheets::at((SheetKind::Policy, id)));
    if !alarm.is_empty() {
        entry = entry.line(w.format("policy-alarm", [("number", alarm.into())]));
    }
    if !policy.number.is_empty() {
        entry = entry.line(w.format("policy-number", [("number", policy.number.clone().into())]));
    }
    entry
        .line(hours("policy-notice", policy.notice_hours))
        .line(hours("policy-waiting", policy.waiting_hours))
        .line(answer("policy-consent", policy.needs_consent))
        .line(answer("policy-panel", policy.has_panel))
        .warn(policy.alarm_number.is_empty().then(|| w.text("policy-no-alarm")))
        .warn(ended.then(|| w.text("policy-ended")))
}

fn of_contract(preparing: &Preparing, id: u32, contract: &Contract) -> Entry {
    let w = preparing.wording();
    let title = w.sheet_title(&Sheet::Contract(contract.clone()), &preparing.prepared);
    let mut entry = Entry::new(title, sheets::at((SheetKind::Contract, id))).line(w.word(contract.relation));
    for notice in &contract.notices {
        entry = entry.line(w.notice(notice));
    }
    let is_processor = contract.relation == Relation::Processor;
    let slow = is_processor && !matches!(their_notice(contract), TheirNotice::InTime(_));
    entry = entry.warn(slow.then(|| w.text("contract-slow")));
    let required = clauses(contract);
    let of = |found: Found| -> Vec<String> {
        required.iter().filter(|clause| clause.found == found).map(|clause| w.word(clause.clause)).collect()
    };
    let listed = |key: &str, words: Vec<String>| {
        (!words.is_empty()).then(|| w.format(key, [("clauses", words.join(", ").into())]))
    };
    entry
        .warn(listed("contract-missing", of(Found::Missing)))
        .line(listed("contract-unread", of(Found::NotLookedUp)).unwrap_or_default())
}

/// Heads of costs and whether anybody pays for them.
fn heads(preparing: &Preparing) -> Table {
    let w = preparing.wording();
    let policies: BTreeMap<u32, &Policy> = preparing.prepared.policies().collect();
    let payer = |payer: &Payer| {
        let policy = policies.get(&payer.policy);
        let insurer =
            policy.map(|policy| w.sheet_title(&Sheet::Policy((*policy).clone()), &preparing.prepared));
        let mut words = vec![w.word(payer.cover), insurer.unwrap_or_default()];
        words.extend(
            payer.limit_cents.map(|cents| w.format("head-limit", [("limit", w.euros(cents).into())])),
        );
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let row = |row: &Row| {
        let payers: Vec<String> = row.payers.iter().map(payer).collect();
        vec![w.word(row.head), w.insured(&row.insured), payers.join("; ")]
    };
    let rows = insured(&policies, preparing.today);
    let bare = rows.iter().filter(|row| matches!(row.insured, Insured::No(_))).count();
    Table {
        heading: w.text("heads-title"),
        lead: w.format("heads-lead", [("n", (bare as f64).into())]),
        columns: ["heads-head", "heads-insured", "heads-payers"].map(|key| w.text(key)).to_vec(),
        rows: rows.iter().map(row).collect(),
    }
}

//! Copies on paper: what they show, when they are old, what takes their place; and who calls whom.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use std::collections::BTreeSet;

use common::garage::{BRAM, garage, printed_copy};
use common::{Called as _, TODAY, Told, given, keep, person, remove, rewrite};
use jiff::civil::date;
use proptest::prelude::*;
use readiness::command::Command;
use readiness::event::{Confirmation, SheetKind};
use readiness::paper::event::{PrintKind, PrintedCopy};
use readiness::paper::{MOST_CALLS, call_tree, trust_until};
use readiness::prepared::ONLY;
use readiness::refusal::Refusal;
use readiness::reviews::{Why, reviews};
use readiness::runbook::event::IncidentForm;
use readiness::team::event::{Holding, Plan, Role, RoleKind};

fn changed(told: &Told) -> usize {
    told.prepared.copy(1).unwrap().changed
}

#[test]
fn a_copy_is_old_once_something_that_stands_on_it_changed() {
    assert_eq!(changed(&garage()), 0);
    let bram = || person("Bram Visser").called("+31612345699");
    assert_eq!(changed(&garage().when(rewrite(BRAM, bram()))), 1);
    assert_eq!(changed(&garage().when(keep(person("Ada Smit").called("+31612345688")))), 1);
    assert_eq!(changed(&garage().when(Command::OrderCalls { contacts: vec![BRAM] })), 1);
    // Whatever the call list does not show does not make it old.
    assert_eq!(changed(&garage().keeps(Plan { room: "De kantine".to_owned(), ..Plan::default() })), 0);
}

#[test]
fn finding_a_number_right_again_makes_no_paper_old() {
    let found = garage().when(Command::Confirm { contact: BRAM, how: Confirmation::Call });
    assert_eq!(changed(&found), 0);
}

#[test]
fn blank_sheets_never_become_old() {
    let blank = PrintedCopy { prints: vec![PrintKind::LogSheets, PrintKind::FourSteps], ..printed_copy() };
    let told = garage().when(rewrite(1, blank)).when(remove(SheetKind::Contact, BRAM));
    assert_eq!(changed(&told), 0);
}

#[test]
fn a_copy_shows_what_held_when_it_was_printed_however_often_it_is_printed_again() {
    let before = garage();
    let version = before.prepared.copy(1).unwrap().version;
    let then = before.prepared.contact(BRAM).unwrap().clone();
    let after = before
        .when(rewrite(BRAM, person("Bram Visser").called("+31612345699")))
        .when(Command::OrderCalls { contacts: vec![BRAM] })
        .when(remove(SheetKind::Plan, ONLY));
    let as_of = after.prepared.as_of(version);
    assert_eq!(as_of.contact(BRAM), Some(&then));
    assert!(as_of.call_order.is_empty() && as_of.plan(ONLY).is_some());
    // The wish to print is written anew when the copy is destroyed; its version stays that of the first.
    let destroyed = after.when(rewrite(1, PrintedCopy { destroyed_on: Some(TODAY), ..printed_copy() }));
    assert_eq!(destroyed.prepared.copy(1).unwrap().version, version);
    assert!(destroyed.prepared.copies().is_empty());
}

#[test]
fn a_new_copy_takes_the_place_of_the_one_in_the_same_place_and_names_old_ones_elsewhere() {
    let at = |place: &str| PrintedCopy { place: place.to_owned(), ..printed_copy() };
    let numbers = |told: &Told, new| -> Vec<u32> {
        told.prepared.replaced_by(new).iter().map(|copy| copy.number).collect()
    };
    let again = garage().keeps(at(" de KLUIS "));
    assert_eq!(numbers(&again, 2), [1]);
    let elsewhere = garage().keeps(at("Thuis bij Sanne"));
    assert_eq!(numbers(&elsewhere, 2), [0; 0]);
    assert!(elsewhere.prepared.old_elsewhere(2).is_empty());
    let moved = garage().when(rewrite(BRAM, person("Bram Visser").called("+31612345699"))).keeps(at("Thuis"));
    assert_eq!(numbers(&moved, 2), [0; 0]);
    assert_eq!(moved.prepared.old_elsewhere(2)[0].number, 1);
    let other = PrintedCopy { prints: vec![PrintKind::Poster], ..printed_copy() };
    assert_eq!(numbers(&garage().keeps(other), 2), [0; 0]);
    let runbooks =
        || PrintedCopy { prints: Vec::new(), runbooks: vec![IncidentForm::Extortion], ..printed_copy() };
    assert_eq!(numbers(&garage().keeps(runbooks()).keeps(runbooks()), 3), [2]);
}

#[test]
fn a_copy_holds_something_and_is_somewhere() {
    let refused = |copy: PrintedCopy, field: &'static str| {
        assert_eq!(garage().refusal_of(keep(copy)), Refusal::Empty { field });
    };
    refused(PrintedCopy { prints: Vec::new(), ..printed_copy() }, "prints");
    refused(PrintedCopy { place: "  ".to_owned(), ..printed_copy() }, "place");
    let tomorrow = TODAY.tomorrow().ok();
    assert_eq!(
        garage().refusal_of(keep(PrintedCopy { printed_on: tomorrow, ..printed_copy() })),
        Refusal::InTheFuture { field: "printed_on" }
    );
}

#[test]
fn paper_is_printed_again_after_a_year_as_long_as_it_is_there() {
    let year = TODAY.checked_add(jiff::ToSpan::years(1)).unwrap();
    let reprints = |told: &Told| -> Vec<_> {
        reviews(&told.prepared).into_iter().filter(|(_, why, _)| *why == Why::Reprint).collect()
    };
    assert_eq!(reprints(&garage()), [(year, Why::Reprint, (SheetKind::PrintedCopy, 1))]);
    let destroyed = PrintedCopy { destroyed_on: Some(TODAY), ..printed_copy() };
    assert!(reprints(&garage().when(rewrite(1, destroyed))).is_empty());
}

#[test]
fn paper_is_to_be_trusted_until_its_first_number_is_a_year_old() {
    let checked = |on| {
        let contact = readiness::contact::event::Contact { verified_on: on, ..person("Bram Visser") };
        trust_until(&given().keeps(contact).prepared, date(2026, 11, 20))
    };
    assert_eq!(checked(None), date(2027, 11, 20));
    assert_eq!(checked(Some(date(2026, 3, 1))), date(2027, 3, 1));
    // What is old already is marked as such, and does not make the whole of it old.
    assert_eq!(checked(Some(date(2025, 3, 1))), date(2027, 11, 20));
}

/// A team in which `lead` chairs, with so many staff.
fn team(staff: u32) -> Told {
    (0..staff).fold(given(), |told, number| told.keeps(person(&format!("Medewerker {number}"))))
}

fn role(kind: RoleKind, person: u32, called_by: Option<u32>) -> Role {
    let held = vec![Holding { person: Some(person), ..Holding::default() }];
    Role { role: kind, held, called_by, ..Role::default() }
}

#[test]
fn whoever_chairs_calls_first_and_a_role_is_called_by_the_role_that_it_names() {
    let told = team(4)
        .keeps(role(RoleKind::Lead, 3, None))
        .keeps(role(RoleKind::TechnicalLead, 1, Some(1)))
        .keeps(role(RoleKind::Logger, 2, Some(2)));
    let tree = call_tree(&told.prepared);
    assert_eq!(tree.calls[0].caller, 3);
    assert_eq!(tree.called_by(3), [1, 4]);
    assert_eq!(tree.called_by(1), [2]);
}

#[test]
fn roles_that_call_each_other_out_in_a_circle_are_called_all_the_same() {
    let told = team(3)
        .keeps(role(RoleKind::Lead, 3, None))
        .keeps(role(RoleKind::TechnicalLead, 1, None))
        .keeps(role(RoleKind::Logger, 2, Some(2)))
        .when(rewrite(2, role(RoleKind::TechnicalLead, 1, Some(3))));
    let tree = call_tree(&told.prepared);
    assert_eq!((tree.called_by(3), tree.called_by(2)), ([2].as_slice(), [1].as_slice()));
}

#[test]
fn without_anybody_there_is_no_tree() {
    assert!(call_tree(&given().prepared).calls.is_empty());
}

proptest! {
    #[test]
    fn everybody_is_called_once_and_nobody_calls_too_many(staff in 1u32..200, bound in prop::collection::vec((1u32..200, 1u32..6), 0..5)) {
        let mut told = team(staff).keeps(role(RoleKind::Lead, 1, None));
        for (person, by) in bound {
            if person <= staff && told.prepared.role(by).is_some() {
                told = told.keeps(role(RoleKind::Information, person, Some(by)));
            }
        }
        let tree = call_tree(&told.prepared);
        let called: Vec<u32> = tree.calls.iter().flat_map(|call| call.called.clone()).collect();
        let once: BTreeSet<u32> = called.iter().copied().collect();
        prop_assert_eq!(called.len(), once.len());
        prop_assert_eq!(once, (2..=staff).collect::<BTreeSet<u32>>());
        prop_assert!(tree.calls.iter().all(|call| call.called.len() <= MOST_CALLS));
    }
}

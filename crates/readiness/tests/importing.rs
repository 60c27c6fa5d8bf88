//! Contacts from elsewhere come in together, and go back together.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::{Called as _, Told, given, person, remove, rewrite, somebody_at};
use readiness::command::{Command, MOST_IMPORTED};
use readiness::contact::event::{Contact, ContactKind};
use readiness::contact::merged;
use readiness::event::{Confirmation, SheetKind};
use readiness::refusal::Refusal;

fn import(name: &str, contacts: Vec<(Option<u32>, Contact)>) -> Command {
    Command::Import { import: name.to_owned(), contacts }
}

fn undo(name: &str) -> Command {
    Command::UndoImport { import: name.to_owned() }
}

fn new(names: &[&str]) -> Vec<(Option<u32>, Contact)> {
    names.iter().map(|name| (None, person(name))).collect()
}

/// Who is in the call list, by number.
fn listed(told: &Told) -> Vec<(u32, &str)> {
    told.prepared.contacts().map(|(id, contact)| (id, contact.title())).collect()
}

/// Sanne and Bram are there, and a list completes Bram and brings Noor and Piet.
fn imported() -> Told {
    let bram = somebody_at("Bram Visser", "Polder IT").called("+31612345678");
    given().keeps(person("Sanne de Wit")).keeps(person("Bram Visser")).by("sanne").when(import(
        "lijst",
        vec![(None, person("Noor Bakker")), (Some(2), bram), (None, person("Piet Smit"))],
    ))
}

#[test]
fn contacts_come_in_with_numbers_in_the_order_of_the_file() {
    let told = imported();
    let expected = [(1, "Sanne de Wit"), (2, "Bram Visser"), (3, "Noor Bakker"), (4, "Piet Smit")];
    assert_eq!(listed(&told), expected);
    assert_eq!(told.contact("Bram Visser").organisation, "Polder IT");
    let version = told.prepared.version((SheetKind::Contact, 3)).unwrap();
    assert_eq!((version.by.as_str(), version.import.as_deref()), ("sanne", Some("lijst")));
}

#[test]
fn all_of_them_come_in_or_none() {
    let mut told = imported();
    let before = told.prepared.clone();
    let own_kind = Contact { kind: ContactKind::Other, ..person("x") };
    for (bad, refusal) in [
        ((None, person("")), Refusal::Empty { field: "name" }),
        ((None, own_kind), Refusal::Empty { field: "own_kind" }),
        ((Some(9), person("x")), Refusal::Gone),
        ((None, Contact { deputy: Some(9), ..person("x") }), Refusal::NoSuchSheet { field: "deputy" }),
        ((Some(1), Contact { deputy: Some(1), ..person("x") }), Refusal::Circle { field: "deputy" }),
    ] {
        let mut contacts = new(&["Kees", "Joke"]);
        contacts.insert(1, bad);
        assert_eq!(told.attempt(&import("tweede", contacts)), Err(refusal));
        assert_eq!(told.prepared, before);
    }
}

#[test]
fn an_import_brings_something_and_not_more_than_anybody_has() {
    assert_eq!(given().refusal_of(import("x", Vec::new())), Refusal::Empty { field: "contacts" });
    let many = |count: usize| import("x", vec![(None, person("x")); count]);
    assert_eq!(given().refusal_of(many(MOST_IMPORTED + 1)), Refusal::TooMany { limit: MOST_IMPORTED });
    assert_eq!(given().when(many(MOST_IMPORTED)).prepared.contacts().count(), MOST_IMPORTED);
}

#[test]
fn whoever_presses_twice_brings_it_in_once() {
    let told = imported();
    assert_eq!(told.refusal_of(import("lijst", new(&["Noor Bakker"]))), Refusal::NothingNew);
    let told = told.when(undo("lijst"));
    assert_eq!(told.refusal_of(import("lijst", new(&["Noor Bakker"]))), Refusal::NothingNew);
}

#[test]
fn what_a_contact_says_already_is_not_written_again() {
    let told = imported();
    let bram = told.contact("Bram Visser").clone();
    assert_eq!(told.refusal_of(import("tweede", vec![(Some(2), bram.clone())])), Refusal::NothingNew);
    let told = told.when(import("tweede", vec![(Some(2), bram), (None, person("Kees"))]));
    assert_eq!(told.prepared.history((SheetKind::Contact, 2)).len(), 2);
}

#[test]
fn several_rows_about_one_contact_are_all_taken_over() {
    let told = given().keeps(person("Bram Visser").called("+31600000001"));
    let held = told.contact("Bram Visser").clone();
    let row = |number: &str| (Some(1), merged(&held, &person("Bram Visser").called(number)));
    let told = told
        .clone()
        .when(import("lijst", vec![row("+31600000002"), row("+31600000003"), row("+31600000002")]));
    assert_eq!(told.numbers("Bram Visser"), ["+31600000001", "+31600000002", "+31600000003"]);
    assert_eq!(told.clone().when(undo("lijst")).contact("Bram Visser"), &held, "and all are taken back");
}

#[test]
fn a_deputy_who_left_does_not_stand_in_the_way_of_a_whole_list() {
    let told = given()
        .keeps(person("Sanne de Wit"))
        .keeps(Contact { deputy: Some(1), ..person("Bram Visser") })
        .when(remove(SheetKind::Contact, 1));
    let bram = Contact { function: "Beheerder".to_owned(), ..told.contact("Bram Visser").clone() };
    let told = told.when(import("lijst", vec![(None, person("Noor Bakker")), (Some(2), bram)]));
    assert_eq!(told.contact("Bram Visser").deputy, None);
}

#[test]
fn undoing_brings_back_exactly_what_was() {
    let before = given().keeps(person("Sanne de Wit")).keeps(person("Bram Visser"));
    let told = imported().when(undo("lijst"));
    assert_eq!(listed(&told), [(1, "Sanne de Wit"), (2, "Bram Visser")]);
    assert_eq!(told.prepared.contact(2), before.prepared.contact(2));
    assert_eq!(told.refusal_of(undo("lijst")), Refusal::NothingToUndo);
    let told = told.keeps(person("Kees"));
    assert_eq!(told.id("Kees"), 5, "numbers that were given out are not given out again");
}

#[test]
fn undoing_leaves_alone_what_somebody_wrote_since() {
    let confirm = Command::Confirm { contact: 4, how: Confirmation::Call };
    let told = imported().when(rewrite(3, person("Noor Bakker-Smit"))).when(confirm).when(undo("lijst"));
    let expected = [(1, "Sanne de Wit"), (2, "Bram Visser"), (3, "Noor Bakker-Smit"), (4, "Piet Smit")];
    assert_eq!(listed(&told), expected);
    assert_eq!(told.contact("Bram Visser").organisation, "");
    assert_eq!(told.refusal_of(undo("lijst")), Refusal::NothingToUndo);
}

#[test]
fn an_import_that_never_was_cannot_be_undone() {
    assert_eq!(imported().refusal_of(undo("andere")), Refusal::NothingToUndo);
    assert_eq!(given().refusal_of(undo("")), Refusal::NothingToUndo);
    let gone =
        [1, 2, 3, 4].into_iter().fold(imported(), |told, id| told.when(remove(SheetKind::Contact, id)));
    assert_eq!(gone.refusal_of(undo("lijst")), Refusal::NothingToUndo);
}

#[test]
fn two_imports_are_undone_in_the_order_in_which_people_think_of_them() {
    let completed = |told: &Told| {
        let noor = person("Noor Bakker").called("+31612345678");
        told.clone().when(import("tweede", vec![(Some(3), noor), (None, person("Kees"))]))
    };
    let last_first = completed(&imported()).when(undo("tweede"));
    assert_eq!(last_first.numbers("Noor Bakker"), [""; 0]);
    let last_first = last_first.when(undo("lijst"));
    assert_eq!(listed(&last_first), [(1, "Sanne de Wit"), (2, "Bram Visser")]);
    let first_first = completed(&imported()).when(undo("lijst"));
    let expected = [(1, "Sanne de Wit"), (2, "Bram Visser"), (3, "Noor Bakker"), (5, "Kees")];
    assert_eq!(listed(&first_first), expected, "the second list wrote Noor since");
    let first_first = first_first.when(undo("tweede"));
    assert_eq!(first_first.prepared.contact(3), Some(&person("Noor Bakker")));
}

#[test]
fn undoing_brings_back_no_deputy_who_left_meanwhile() {
    let told = given()
        .keeps(person("Sanne de Wit"))
        .keeps(Contact { deputy: Some(1), ..person("Bram Visser") })
        .when(import("lijst", vec![(Some(2), person("Bram Visser").called("+31612345678"))]))
        .when(remove(SheetKind::Contact, 1))
        .when(undo("lijst"));
    assert_eq!(told.contact("Bram Visser"), &person("Bram Visser"));
}

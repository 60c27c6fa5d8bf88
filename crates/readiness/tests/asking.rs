//! Somebody looks at their own entry of the call list by a personal link.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::{Called as _, TODAY, Told, given, person, remove, rewrite};
use jiff::SignedDuration;
use jiff::civil::date;
use journal::Hash;
use readiness::command::{ASKING_LASTS, Command};
use readiness::contact::event::{Contact, ContactKind, Reference, ReferenceOf};
use readiness::event::{Confirmation, SheetKind};
use readiness::refusal::Refusal;

const BRAM: u32 = 1;

fn link() -> Hash {
    Hash::of(b"secret")
}

fn bram() -> Contact {
    Contact {
        organisation: "Polder IT".to_owned(),
        kind: ContactKind::ItOffice,
        references: vec![Reference { of: ReferenceOf::Customer, number: "K-1".to_owned() }],
        note: "Belt niet graag.".to_owned(),
        call_for: "Servers".to_owned(),
        around_the_clock: Some(true),
        ..person("Bram Visser").called("+31612345678")
    }
}

fn ask() -> Command {
    Command::Ask { contact: BRAM, link: link() }
}

fn answer(contact: Contact) -> Command {
    Command::AnswerAsked { link: link(), contact }
}

/// Bram was asked by a link at noon.
fn asked() -> Told {
    given().keeps(bram()).when(ask())
}

#[test]
fn a_link_is_used_once() {
    let told = asked();
    assert_eq!(told.prepared.asked(&link(), told.now), Ok((BRAM, bram())));
    let told = told.by("contact:1").when(answer(bram()));
    assert_eq!(told.prepared.asked(&link(), told.now), Err(Refusal::LinkDead));
    assert_eq!(told.refusal_of(answer(bram())), Refusal::LinkDead);
}

#[test]
fn a_link_works_for_thirty_days() {
    let told = asked();
    let last = told.now + ASKING_LASTS - SignedDuration::from_nanos(1);
    assert!(told.prepared.asked(&link(), last).is_ok());
    assert_eq!(told.prepared.asked(&link(), told.now + ASKING_LASTS), Err(Refusal::LinkDead));
    let late = told.at("2026-12-22T12:00:00Z");
    assert_eq!(late.refusal_of(answer(bram())), Refusal::LinkDead);
    late.at("2026-12-22T11:59:59Z").when(answer(bram()));
}

#[test]
fn a_link_that_nobody_made_does_not_work() {
    assert_eq!(given().refusal_of(answer(bram())), Refusal::LinkDead);
    assert_eq!(given().refusal_of(ask()), Refusal::Gone);
}

#[test]
fn a_link_is_never_made_twice() {
    let told = asked().keeps(person("Sanne de Wit"));
    let again = Command::Ask { contact: 2, link: link() };
    assert_eq!(told.refusal_of(again.clone()), Refusal::LinkDead);
    assert_eq!(told.by("contact:1").when(answer(bram())).refusal_of(again), Refusal::LinkDead);
}

#[test]
fn the_link_of_somebody_who_was_taken_out_is_dead() {
    let told = asked().when(remove(SheetKind::Contact, BRAM));
    assert_eq!(told.prepared.asked(&link(), told.now), Err(Refusal::LinkDead));
    assert_eq!(told.refusal_of(answer(bram())), Refusal::LinkDead);
}

#[test]
fn somebody_changes_how_they_are_reached_and_not_what_they_are_to_us() {
    let sent = Contact {
        name: "Bram de Visser".to_owned(),
        function: "Beheerder".to_owned(),
        organisation: "Zuidbank".to_owned(),
        kind: ContactKind::Bank,
        own_kind: "x".to_owned(),
        hours: "ma-vr".to_owned(),
        references: Vec::new(),
        technical: "x".to_owned(),
        call_for: String::new(),
        source: "x".to_owned(),
        note: String::new(),
        around_the_clock: None,
        deputy: Some(BRAM),
        verified_on: Some(date(2020, 1, 1)),
        ..Contact::default()
    };
    let told =
        asked().by("contact:1").when(answer(sent.called("+31687654321").mailed("bram@polder.example")));
    let expected = Contact {
        name: "Bram de Visser".to_owned(),
        function: "Beheerder".to_owned(),
        hours: "ma-vr".to_owned(),
        numbers: person("x").called("+31687654321").numbers,
        mails: person("x").mailed("bram@polder.example").mails,
        verified_on: Some(TODAY),
        ..bram()
    };
    assert_eq!(told.prepared.contact(BRAM), Some(&expected));
    let history = told.prepared.history((SheetKind::Contact, BRAM));
    assert_eq!(history.last().unwrap().by, "contact:1");
}

#[test]
fn whoever_finds_their_entry_right_only_gives_it_a_day() {
    let told = asked().at("2026-12-01T08:00:00Z").when(answer(bram()));
    let expected = Contact { verified_on: Some(date(2026, 12, 1)), ..bram() };
    assert_eq!(told.prepared.contact(BRAM), Some(&expected));
    assert_eq!(told.recorded.len(), 3, "kept, asked, confirmed");
}

#[test]
fn an_answer_that_cannot_be_kept_leaves_the_link_as_it_was() {
    let told = asked();
    let unshowable = answer(Contact { function: "x\u{0}".to_owned(), ..bram() });
    assert!(matches!(told.refusal_of(unshowable), Refusal::Unshowable { .. }));
    assert!(told.prepared.asked(&link(), told.now).is_ok());
}

#[test]
fn a_deputy_who_left_does_not_stand_in_the_way_of_an_answer() {
    let told = asked()
        .keeps(person("Noor Bakker"))
        .when(rewrite(BRAM, Contact { deputy: Some(2), ..bram() }))
        .when(remove(SheetKind::Contact, 2))
        .when(answer(bram().called("+31687654321")));
    let contact = told.prepared.contact(BRAM).unwrap();
    assert_eq!((contact.numbers.len(), contact.deputy), (2, None));
}

#[test]
fn somebody_may_be_asked_again_and_either_link_works() {
    let second = Hash::of(b"second");
    let told = asked().when(Command::Ask { contact: BRAM, link: second });
    let told = told.when(answer(bram()));
    assert!(told.prepared.asked(&second, told.now).is_ok());
}

#[test]
fn an_entry_that_was_found_right_some_other_way_gets_its_day_too() {
    let confirm = |contact: u32| Command::Confirm { contact, how: Confirmation::Call };
    let told = given().keeps(bram()).by("sanne").when(confirm(BRAM));
    assert_eq!(told.prepared.contact(BRAM).unwrap().verified_on, Some(TODAY));
    let history = told.prepared.history((SheetKind::Contact, BRAM));
    assert_eq!((history.len(), history[1].by.as_str()), (2, "sanne"));
    assert_eq!(told.refusal_of(confirm(9)), Refusal::Gone);
}

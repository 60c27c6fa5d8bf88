//! Private numbers: whoever does not see them cannot lose, open, learn or move them, whatever they try.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::{Called as _, Told, given, keep, person, remove, rewrite, shown};
use journal::Hash;
use readiness::access::FOUNDER;
use readiness::command::{Command, Place};
use readiness::contact::event::{Contact, Number};
use readiness::event::SheetKind;
use readiness::prepared::Prepared;
use readiness::refusal::Refusal;
use readiness::team::event::{Plan, RoleKind};

const NOOR: u32 = 1;
const HOME: &str = "+31201112222";
const WORK: &str = "+31612345678";

fn noor() -> Contact {
    person("Noor Bakker").called_at_home(HOME).called(WORK).mailed("noor@vanloon.example")
}

/// Noor has a private number, which only Sanne and the founder may see. Now Bram speaks.
fn house() -> Told {
    given().keeps(noor()).readers(&["sanne"]).by("bram")
}

/// What Bram sees of somebody.
fn seen(told: &Told, title: &str) -> Contact {
    told.contact(title).without_private()
}

/// Every private number that stands in the preparation.
fn private(prepared: &Prepared) -> Vec<&str> {
    let numbers = prepared.contacts().flat_map(|(_, contact)| &contact.numbers);
    numbers.filter(|number| number.is_private).map(|number| number.number.as_str()).collect()
}

#[test]
fn private_numbers_are_seen_by_whose_role_needs_them_and_by_nobody_else() {
    let told = given().keeps(noor()).gives("bram", &[RoleKind::Spokesperson]).readers(&["sanne"]);
    assert!(told.prepared.sees_private("sanne") && !told.prepared.sees_private("bram"));
    assert!(!told.prepared.sees_private("nobody"), "whoever has no role");
    assert!(told.prepared.sees_private(FOUNDER), "whoever founded it leads");
}

#[test]
fn what_is_shown_without_private_numbers_holds_nothing_private() {
    let mut contact = noor().mailed("noor@thuis.example");
    contact.mails[1].is_private = true;
    assert!(contact.has_private());
    let shown_to_all = contact.without_private();
    assert_eq!(shown(&shown_to_all), [WORK, "noor@vanloon.example"]);
    assert!(!shown_to_all.has_private());
    let json = serde_json::to_string(&shown_to_all).unwrap();
    assert!(!json.contains(HOME) && !json.contains("thuis"));
}

#[test]
fn hidden_numbers_survive_whoever_writes_the_contact_anew_and_keep_their_place() {
    let told = house();
    let renamed = Contact { name: "Noor Bakker-Smit".to_owned(), ..seen(&told, "Noor Bakker") };
    let told = told.when(rewrite(NOOR, renamed));
    let expected = [format!("{HOME}*"), WORK.to_owned(), "noor@vanloon.example".to_owned()];
    assert_eq!(told.numbers("Noor Bakker-Smit"), expected, "the number to call first stays the first");
    let told = told.when(rewrite(NOOR, person("Noor")));
    assert_eq!(told.numbers("Noor"), [format!("{HOME}*")]);
}

#[test]
fn whoever_does_not_see_a_number_and_changes_nothing_writes_nothing() {
    let told = house();
    let same = seen(&told, "Noor Bakker");
    assert_eq!(told.refusal_of(rewrite(NOOR, same)), Refusal::NothingNew);
}

#[test]
fn whoever_sees_private_numbers_takes_them_out_and_opens_them() {
    let told = house().by("sanne").when(rewrite(NOOR, person("Noor Bakker").called(HOME)));
    assert_eq!(told.numbers("Noor Bakker"), [HOME]);
}

#[test]
fn a_hidden_number_that_is_typed_again_stays_private_and_stands_there_once() {
    let typed = seen(&house(), "Noor Bakker").called(HOME);
    let told = house().when(rewrite(NOOR, Contact { note: "thuis".to_owned(), ..typed }));
    let expected = [format!("{HOME}*"), WORK.to_owned(), "noor@vanloon.example".to_owned()];
    assert_eq!(told.numbers("Noor Bakker"), expected);
}

#[test]
fn a_hidden_address_is_the_same_in_capitals() {
    let mut hidden = person("Noor Bakker").mailed("noor@thuis.example");
    hidden.mails[0].is_private = true;
    let told = given().keeps(hidden).readers(&["sanne"]).by("bram");
    let told = told.when(rewrite(NOOR, person("Noor Smit").mailed("Noor@Thuis.example")));
    assert_eq!(told.numbers("Noor Smit"), ["noor@thuis.example*"]);
}

#[test]
fn an_import_that_takes_the_place_of_a_contact_leaves_its_hidden_numbers() {
    let completed = seen(&house(), "Noor Bakker").called("+31687654321").called(HOME);
    let import = Command::Import { import: "lijst-1".to_owned(), contacts: vec![(Some(NOOR), completed)] };
    let told = house().when(import);
    let expected =
        [format!("{HOME}*"), WORK.to_owned(), "+31687654321".to_owned(), "noor@vanloon.example".to_owned()];
    assert_eq!(told.numbers("Noor Bakker"), expected);
}

#[test]
fn giving_somebody_a_role_neither_doubles_nor_opens_their_hidden_number() {
    let appoint = |contact: Contact| Command::Appoint { role: RoleKind::Lead, place: Place::Holder, contact };
    let told = house()
        .when(appoint(person("Noor Bakker")))
        .when(appoint(person("Noor Bakker").called(HOME).called("+31600000001")));
    assert_eq!(told.refusal_of(appoint(person("Noor Bakker").called(HOME))), Refusal::NothingNew);
    let expected =
        [format!("{HOME}*"), WORK.to_owned(), "+31600000001".to_owned(), "noor@vanloon.example".to_owned()];
    assert_eq!(told.numbers("Noor Bakker"), expected);
    assert_eq!(told.prepared.contacts().count(), 1);
}

#[test]
fn an_old_version_in_which_a_number_was_open_does_not_open_it_again() {
    let open = person("Noor Bakker").called(HOME);
    let told = given()
        .keeps(open.clone())
        .when(rewrite(NOOR, person("Noor Bakker").called_at_home(HOME)))
        .readers(&["sanne"])
        .by("bram");
    assert_eq!(told.refusal_of(rewrite(NOOR, open.clone())), Refusal::NothingNew);
    let told = told.when(rewrite(NOOR, Contact { name: "Noor".to_owned(), ..open }));
    assert_eq!(told.numbers("Noor"), [format!("{HOME}*")]);
}

#[test]
fn taking_a_contact_out_and_putting_it_back_does_not_lose_hidden_numbers() {
    let told = house();
    let without = seen(&told, "Noor Bakker");
    let told = told.when(remove(SheetKind::Contact, NOOR)).when(rewrite(NOOR, without));
    assert_eq!(private(&told.prepared), [HOME]);
    let told = told.when(remove(SheetKind::Contact, NOOR)).when(rewrite(NOOR, person("Noor").called(HOME)));
    assert_eq!(told.numbers("Noor"), [format!("{HOME}*")], "nor open them");
}

#[test]
fn a_number_that_somebody_with_sight_took_out_does_not_come_back_by_itself() {
    let told = house()
        .by("sanne")
        .when(rewrite(NOOR, person("Noor Bakker").called(WORK)))
        .by("bram")
        .when(remove(SheetKind::Contact, NOOR))
        .when(rewrite(NOOR, person("Noor Bakker").called(WORK)));
    assert_eq!(told.numbers("Noor Bakker"), [WORK]);
}

#[test]
fn two_contacts_that_become_one_keep_private_what_was_private_in_either() {
    let merge = |into: u32, from: u32| Command::Merge { into, from, reason: "dubbel".to_owned() };
    let told = house().keeps(person("Noor Bakker").called(HOME).mailed("noor@thuis.example"));
    assert_eq!(told.clone().when(merge(2, NOOR)).numbers("Noor Bakker")[0], format!("{HOME}*"));
    let one = told.when(merge(NOOR, 2));
    let expected = [format!("{HOME}*"), WORK.to_owned()];
    assert_eq!(one.numbers("Noor Bakker")[..2], expected);
    let mut hidden = person("Noor").mailed("noor@thuis.example");
    hidden.mails[0].is_private = true;
    let told = given().keeps(person("Noor").mailed("Noor@thuis.example")).keeps(hidden).when(merge(1, 2));
    assert_eq!(told.numbers("Noor"), ["Noor@thuis.example*"]);
}

#[test]
fn undoing_an_import_does_not_open_what_is_private_by_now() {
    let import = Command::Import {
        import: "lijst-1".to_owned(),
        contacts: vec![(Some(NOOR), person("Noor Bakker").called_at_home(HOME))],
    };
    let told = given().keeps(person("Noor Bakker").called(HOME)).when(import).readers(&["sanne"]);
    let undo = Command::UndoImport { import: "lijst-1".to_owned() };
    let by_bram = told.clone().by("bram").when(undo.clone());
    assert_eq!(by_bram.numbers("Noor Bakker"), [format!("{HOME}*")]);
    let by_sanne = told.by("sanne").when(undo);
    assert_eq!(by_sanne.numbers("Noor Bakker"), [HOME], "whoever sees it may");
}

/// Somebody is asked by a link to look at their own entry.
fn ask(contact: u32, link: &[u8]) -> Command {
    Command::Ask { contact, link: Hash::of(link) }
}

#[test]
fn a_personal_link_shows_no_more_than_whoever_made_it_may_see() {
    let told = house().when(ask(NOOR, b"bram"));
    let (_, asked) = told.prepared.asked(&Hash::of(b"bram"), told.now).unwrap();
    assert_eq!(shown(&asked), [WORK, "noor@vanloon.example"], "Bram can open the link himself");
    let told = told.by("sanne").when(ask(NOOR, b"sanne"));
    let (_, asked) = told.prepared.asked(&Hash::of(b"sanne"), told.now).unwrap();
    assert_eq!(shown(&asked)[0], format!("{HOME}*"));
}

#[test]
fn an_answer_by_such_a_link_neither_loses_nor_opens_hidden_numbers() {
    let answer = |contact: Contact| Command::AnswerAsked { link: Hash::of(b"bram"), contact };
    let asked = house().when(ask(NOOR, b"bram"));
    let told = asked.clone().by("contact:1").when(answer(person("Noor Bakker").called("+31687654321")));
    assert_eq!(told.numbers("Noor Bakker"), [format!("{HOME}*"), "+31687654321".to_owned()]);
    let told = asked.by("contact:1").when(answer(person("Noor Bakker").called(HOME)));
    assert_eq!(told.numbers("Noor Bakker"), [format!("{HOME}*")]);
}

#[test]
fn whoever_has_a_link_to_their_own_entry_does_not_move_the_number_of_another_there() {
    let told = house().by(FOUNDER).keeps(person("Bram Visser")).when(ask(2, b"own")).by("bram");
    let told = told.when(Command::Merge { into: 2, from: NOOR, reason: "dubbel".to_owned() });
    assert_eq!(told.prepared.asked(&Hash::of(b"own"), told.now), Err(Refusal::LinkDead));
    let told = told.when(ask(2, b"new"));
    let (_, asked) = told.prepared.asked(&Hash::of(b"new"), told.now).unwrap();
    assert!(!asked.has_private());
}

#[test]
fn whatever_somebody_without_sight_tries_the_private_number_stays_and_stays_private() {
    let open = || person("Noor Bakker").called(HOME).called(WORK);
    let import = |id: Option<u32>, contact: Contact| Command::Import {
        import: "x".to_owned(),
        contacts: vec![(id, contact)],
    };
    let attempts = [
        rewrite(NOOR, open()),
        rewrite(NOOR, Contact { numbers: vec![Number::default()], ..open() }),
        import(Some(NOOR), open()),
        import(None, open()),
        Command::UndoImport { import: "x".to_owned() },
        Command::Appoint { role: RoleKind::Logger, place: Place::Deputy, contact: open() },
        keep(open()),
        Command::Merge { into: 2, from: NOOR, reason: "x".to_owned() },
        Command::Merge { into: NOOR, from: 2, reason: "x".to_owned() },
        ask(NOOR, b"x"),
        Command::AnswerAsked { link: Hash::of(b"x"), contact: open() },
        keep(Plan { private_readers: vec!["bram".to_owned()], ..Plan::default() }),
    ];
    for first in &attempts {
        for second in &attempts {
            let mut told = house();
            _ = told.attempt(first);
            _ = told.attempt(second);
            assert!(private(&told.prepared).contains(&HOME), "{first:?}, then {second:?}");
            assert!(!told.prepared.sees_private("bram"));
            let id = if told.prepared.contact(NOOR).is_some() { NOOR } else { 2 };
            let theirs = shown(&told.prepared.contact(id).unwrap().without_private());
            assert!(!theirs.contains(&HOME.to_owned()), "{first:?}, then {second:?}");
        }
    }
}

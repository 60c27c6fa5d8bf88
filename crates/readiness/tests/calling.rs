//! Whom to call first, how long an entry is believed, and which two entries are one.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::{Called as _, TODAY, Told, desk, given, keep, person, remove, rewrite, somebody_at};
use jiff::civil::{Date, date};
use readiness::agreement::event::{Contract, Policy};
use readiness::command::Command;
use readiness::contact::event::{Contact, ContactKind, Reference, ReferenceOf};
use readiness::contact::{Found, Group, call_list, duplicates_of, is_stale, merged, pairs};
use readiness::event::{SheetKind, Word as _};
use readiness::inventory::event::{Service, System};
use readiness::refusal::Refusal;
use readiness::team::event::{Holding, Plan, Role, RoleKind};

fn titles(told: &Told) -> Vec<&str> {
    call_list(&told.prepared).into_iter().map(|(_, _, contact)| contact.title()).collect()
}

fn order(contacts: &[u32]) -> Command {
    Command::OrderCalls { contacts: contacts.to_vec() }
}

/// The bank, the insurer and Polder IT, in the order in which they were written down, and Sanne.
fn four() -> Told {
    given()
        .keeps(desk("Zuidbank", ContactKind::Bank))
        .keeps(desk("Noordzee Verzekeringen", ContactKind::Insurer))
        .keeps(desk("Polder IT", ContactKind::ItOffice))
        .keeps(person("Sanne de Wit"))
}

#[test]
fn who_pays_for_help_is_called_before_who_gives_it_and_both_before_the_bank() {
    assert_eq!(titles(&four()), ["Noordzee Verzekeringen", "Polder IT", "Zuidbank", "Sanne de Wit"]);
}

#[test]
fn every_kind_of_contact_has_a_group_and_nobody_is_in_the_team_by_their_kind() {
    for kind in ContactKind::ALL {
        assert_ne!(Group::of(*kind), Group::Team, "{}", kind.id());
    }
    let mut ids: Vec<&str> = Group::ALL.map(Group::id).to_vec();
    ids.dedup();
    assert_eq!(ids.len(), Group::ALL.len());
    assert!(Group::ALL.is_sorted());
}

#[test]
fn the_team_is_called_first_in_the_order_of_its_roles_and_the_board_hears_it_from_the_chair() {
    let holds = |role: RoleKind, person: u32, deputy: Option<u32>| Role {
        role,
        held: vec![Holding { person: Some(person), deputy, ..Holding::default() }],
        ..Role::default()
    };
    let told = four()
        .keeps(person("Bram Visser"))
        .keeps(person("Noor Bakker"))
        .keeps(holds(RoleKind::Board, 6, None))
        .keeps(holds(RoleKind::TechnicalLead, 3, Some(4)))
        .keeps(holds(RoleKind::Lead, 5, Some(4)));
    let expected =
        ["Bram Visser", "Sanne de Wit", "Polder IT", "Noor Bakker", "Noordzee Verzekeringen", "Zuidbank"];
    assert_eq!(titles(&told), expected);
    let groups: Vec<Group> = call_list(&told.prepared).into_iter().map(|(group, ..)| group).collect();
    assert_eq!(groups[..4], [Group::Team; 4], "also whoever works elsewhere");
}

#[test]
fn people_set_the_order_and_who_is_new_falls_in_behind_their_group() {
    let told = four().when(order(&[1, 4, 3, 2]));
    assert_eq!(titles(&told), ["Zuidbank", "Sanne de Wit", "Polder IT", "Noordzee Verzekeringen"]);
    let told =
        told.keeps(desk("Veiligweb", ContactKind::ItWebsite)).keeps(desk("Sterkbank", ContactKind::Bank));
    let expected =
        ["Zuidbank", "Sanne de Wit", "Polder IT", "Noordzee Verzekeringen", "Veiligweb", "Sterkbank"];
    assert_eq!(titles(&told), expected, "behind the last who is called no later than they");
}

#[test]
fn whoever_is_called_before_everybody_in_the_order_comes_on_top() {
    let told = four().when(order(&[1])).keeps(desk("Kluis", ContactKind::Insurer));
    let expected = ["Noordzee Verzekeringen", "Kluis", "Polder IT", "Zuidbank", "Sanne de Wit"];
    assert_eq!(titles(&told), expected);
}

#[test]
fn an_order_that_names_some_leaves_the_others_behind_their_groups() {
    let told = four().when(order(&[4, 3]));
    assert_eq!(titles(&told), ["Noordzee Verzekeringen", "Sanne de Wit", "Polder IT", "Zuidbank"]);
}

#[test]
fn the_order_survives_who_is_taken_out_and_who_comes_back() {
    let told = four().when(order(&[1, 4, 3, 2])).when(remove(SheetKind::Contact, 4));
    assert_eq!(titles(&told), ["Zuidbank", "Polder IT", "Noordzee Verzekeringen"]);
    let told = told.when(rewrite(4, person("Sanne de Wit")));
    assert_eq!(titles(&told), ["Zuidbank", "Sanne de Wit", "Polder IT", "Noordzee Verzekeringen"]);
}

#[test]
fn an_order_names_people_who_are_there_and_is_not_set_twice() {
    let told = four().when(order(&[1, 4, 3, 2]));
    assert_eq!(told.refusal_of(order(&[1, 4, 3, 2])), Refusal::NothingNew);
    assert_eq!(told.refusal_of(order(&[1, 9])), Refusal::Gone);
    let told = told.when(remove(SheetKind::Contact, 4));
    assert_eq!(told.refusal_of(order(&[4, 1])), Refusal::Gone);
    let told = told.when(order(&[]));
    assert_eq!(titles(&told), ["Noordzee Verzekeringen", "Polder IT", "Zuidbank"]);
}

#[test]
fn nobody_is_lost_or_doubled_by_any_order() {
    for contacts in [vec![], vec![2], vec![3, 3, 1], vec![4, 2, 1, 3]] {
        let mut told = four();
        _ = told.attempt(&order(&contacts));
        let mut ids: Vec<u32> = call_list(&told.prepared).into_iter().map(|(_, id, _)| id).collect();
        ids.sort_unstable();
        assert_eq!(ids, [1, 2, 3, 4], "{contacts:?}");
    }
}

#[test]
fn an_entry_is_believed_for_a_year_and_not_a_day_longer() {
    let stale =
        |on: Option<Date>, today: Date| is_stale(&Contact { verified_on: on, ..person("Sanne") }, today);
    assert!(!stale(Some(TODAY), TODAY));
    assert!(!stale(Some(date(2025, 11, 22)), TODAY), "on the day itself it still holds");
    assert!(stale(Some(date(2025, 11, 21)), TODAY));
    assert!(stale(None, TODAY), "nobody ever found it right");
    assert!(!stale(Some(date(2024, 2, 29)), date(2025, 2, 28)));
    assert!(stale(Some(date(2024, 2, 29)), date(2025, 3, 1)));
}

/// Why two contacts seem to be one, if they do.
fn found(one: Contact, other: Contact) -> Option<Found> {
    let told = given().keeps(one.clone()).keeps(other.clone());
    let pair = pairs(&told.prepared).first().map(|(.., found)| *found);
    let as_new = duplicates_of(&given().keeps(one).prepared, &[other]);
    assert_eq!(as_new[0], pair.map(|found| (1, found)), "seen from both sides");
    pair
}

#[test]
fn the_same_address_for_mail_is_the_same_person_however_it_is_written() {
    let one = person("Sanne de Wit").mailed("Sanne@VanLoon.example");
    let other = somebody_at("Sanne de Wit", "Van Loon Techniek").mailed("sanne@vanloon.example ");
    assert_eq!(found(one, other), Some(Found::Mail));
}

#[test]
fn colleagues_who_share_a_mailbox_or_a_switchboard_are_two() {
    let at = |name: &str| somebody_at(name, "Polder IT").called("+31201234567").mailed("info@polder.example");
    assert_eq!(found(at("Bram Visser"), at("Noor Bakker")), None);
    assert_eq!(found(at("Bram Visser"), at("Bram Visser")), Some(Found::Mail));
}

#[test]
fn the_same_number_is_the_same_person_when_names_and_organisations_agree() {
    let called = |contact: Contact| contact.called("+31612345678");
    let sanne = || called(person("Sanne de Wit"));
    assert_eq!(found(sanne(), called(somebody_at("Sanne de Wit", "Van Loon"))), Some(Found::Number));
    let elsewhere = called(somebody_at("Sanne de Wit", "De Linde"));
    assert_eq!(found(called(somebody_at("Sanne de Wit", "Van Loon")), elsewhere), None);
    assert_eq!(found(called(desk("Polder IT", ContactKind::ItOffice)), sanne()), Some(Found::Number));
}

#[test]
fn nearly_the_same_name_is_the_same_person_at_the_same_organisation() {
    let linde = |name: &str| somebody_at(name, "Ziekenhuis De Linde");
    assert_eq!(found(linde("Sanne de Wit"), linde("Sanne de Witt")), Some(Found::Name));
    assert_eq!(found(linde("Sanne de Wit"), linde("sanne DE WIT")), Some(Found::Name));
    assert_eq!(found(linde("Sanne de Wit"), linde("S. de Wit")), None);
    assert_eq!(found(linde("Sanne de Wit"), linde("Bram Visser")), None);
    assert_eq!(found(linde("Sanne de Wit"), somebody_at("Sanne de Wit", "Polder IT")), None);
    assert_eq!(found(person("Jan"), person("Jam")), None, "short names are alike by chance");
}

#[test]
fn accents_make_no_difference_however_they_are_written() {
    for (one, other) in [
        ("José Peréz", "Jose Perez"),
        ("Zoë Çelik", "Zoe Celik"),
        ("Zoe\u{308} Renes", "Zoë Renes"),
        ("Łukasz Świątek", "Lukasz Swiatek"),
        ("Søren Groß", "Soren Gross"),
    ] {
        assert_eq!(found(person(one), person(other)), Some(Found::Name), "{one} and {other}");
    }
}

#[test]
fn desks_that_differ_by_a_number_are_two() {
    let at = |name: &str| somebody_at(name, "De Linde");
    assert_eq!(found(at("Balie 1"), at("Balie 2")), None);
    assert_eq!(found(at("Balie 1"), at("Balie 12")), None);
    assert_eq!(found(at("Balie 1"), at("balie  1")), Some(Found::Name));
    assert_eq!(found(desk("Filiaal 1", ContactKind::Bank), desk("Filiaal 2", ContactKind::Bank)), None);
}

#[test]
fn two_desks_of_an_organisation_are_one_when_they_are_of_a_kind() {
    let bank = || desk("Zuidbank", ContactKind::Bank);
    assert_eq!(found(bank(), bank()), Some(Found::Name));
    assert_eq!(found(bank(), desk("Zuidbank", ContactKind::Insurer)), None);
    assert_eq!(found(bank(), somebody_at("Noor Bakker", "Zuidbank")), None, "a person is no desk");
}

#[test]
fn of_several_that_seem_to_be_one_the_surest_is_named() {
    let told = given()
        .keeps(somebody_at("Bram Visser", "Polder IT"))
        .keeps(person("Bram Visser").called("+31612345678"))
        .keeps(person("Bram Visser").mailed("bram@polder.example"));
    let surest = |contact: Contact| duplicates_of(&told.prepared, &[contact])[0];
    let bram = || somebody_at("Bram Visser", "Polder IT");
    assert_eq!(surest(bram().mailed("bram@polder.example")), Some((3, Found::Mail)));
    assert_eq!(surest(bram().called("+31612345678")), Some((2, Found::Number)));
    assert_eq!(surest(bram()), Some((1, Found::Name)));
    assert_eq!(surest(person("Noor Bakker")), None);
}

#[test]
fn of_two_with_a_name_the_one_at_the_same_organisation_is_named() {
    let told = given().keeps(person("Bram Visser")).keeps(somebody_at("Bram Visser", "Polder IT"));
    let named = |contact: Contact| duplicates_of(&told.prepared, &[contact])[0];
    assert_eq!(named(somebody_at("Bram Visser", "Polder IT")), Some((2, Found::Name)));
    assert_eq!(named(person("Bram Visser")), Some((1, Found::Name)));
}

fn merge(into: u32, from: u32) -> Command {
    Command::Merge { into, from, reason: "dubbel".to_owned() }
}

#[test]
fn one_contact_of_two_says_what_the_first_says_and_what_it_left_open() {
    let reference = |of: ReferenceOf, number: &str| Reference { of, number: number.to_owned() };
    let stays = Contact {
        function: "Beheerder".to_owned(),
        references: vec![reference(ReferenceOf::Customer, "K-1")],
        ..somebody_at("Bram Visser", "Polder IT").called("+31612345678").mailed("bram@polder.example")
    };
    let goes = Contact {
        function: "Directeur".to_owned(),
        hours: "dag en nacht".to_owned(),
        around_the_clock: Some(true),
        verified_on: Some(TODAY),
        references: vec![reference(ReferenceOf::Customer, "K-1"), reference(ReferenceOf::Contract, "C-7")],
        ..person("B. Visser").called("+31201234567").called("+31612345678").mailed("BRAM@polder.example")
    };
    let one = merged(&stays, &goes);
    let expected = ["+31612345678", "+31201234567", "bram@polder.example"];
    assert_eq!(common::shown(&one), expected);
    assert_eq!((one.name.as_str(), one.function.as_str()), ("Bram Visser", "Beheerder"));
    assert_eq!((one.hours.as_str(), one.around_the_clock), ("dag en nacht", Some(true)));
    assert_eq!(one.references.len(), 2);
    assert_eq!(one.verified_on, None, "that another entry was found right says nothing about this one");
}

#[test]
fn a_kind_of_ones_own_does_not_stick_to_another_kind() {
    let own = Contact { kind: ContactKind::Other, own_kind: "Dakdekker".to_owned(), ..person("Bram") };
    let bank = desk("Zuidbank", ContactKind::Bank);
    assert_eq!(merged(&bank, &own).own_kind, "");
    let blank = Contact { own_kind: String::new(), ..own.clone() };
    assert_eq!(merged(&blank, &own).own_kind, "Dakdekker");
}

#[test]
fn what_pointed_to_the_one_that_goes_points_to_the_one_that_stays() {
    let name = || "x".to_owned();
    let told = given()
        .keeps(person("Bram Visser"))
        .keeps(person("B. Visser"))
        .keeps(Contact { deputy: Some(2), ..person("Sanne de Wit") })
        .keeps(Plan { responsible: Some(2), ..Plan::default() })
        .keeps(Contract { party: name(), contact: Some(2), ..Contract::default() })
        .keeps(Policy { insurer: name(), contact: Some(2), ..Policy::default() })
        .keeps(Service { name: name(), contacts: vec![2, 3, 1], ..Service::default() })
        .keeps(System { name: name(), supplier: Some(2), ..System::default() })
        .keeps(System { name: name(), supplier: Some(3), ..System::default() })
        .when(merge(1, 2));
    let prepared = &told.prepared;
    assert_eq!(prepared.contact(2), None);
    assert_eq!(prepared.contact(3).unwrap().deputy, Some(1));
    assert_eq!(prepared.plan(1).unwrap().responsible, Some(1));
    assert_eq!(prepared.contract(1).unwrap().contact, Some(1));
    assert_eq!(prepared.policy(1).unwrap().contact, Some(1));
    assert_eq!(prepared.service(1).unwrap().contacts, [1, 3], "nobody is named twice");
    assert_eq!(prepared.system(1).unwrap().supplier, Some(1));
    assert_eq!(prepared.history((SheetKind::System, 2)).len(), 1, "what did not point there is not written");
}

#[test]
fn what_is_pointed_elsewhere_lets_go_of_who_left() {
    let service = Service { name: "Afspraken".to_owned(), contacts: vec![2, 3], ..Service::default() };
    let told = given()
        .keeps(person("Bram Visser"))
        .keeps(person("B. Visser"))
        .keeps(person("Sanne de Wit"))
        .keeps(service)
        .when(remove(SheetKind::Contact, 3))
        .when(merge(1, 2));
    assert_eq!(told.prepared.service(1).unwrap().contacts, [1]);
}

#[test]
fn nobody_stands_in_for_themselves_once_two_are_one() {
    let held = Holding { person: Some(1), deputy: Some(2), ..Holding::default() };
    let other = Holding { person: Some(3), deputy: Some(2), ..Holding::default() };
    let told = given()
        .keeps(person("Bram Visser"))
        .keeps(person("B. Visser"))
        .keeps(person("Sanne de Wit"))
        .when(rewrite(1, Contact { deputy: Some(2), ..person("Bram Visser") }))
        .when(rewrite(2, Contact { deputy: Some(3), ..person("B. Visser") }))
        .keeps(Role { role: RoleKind::Lead, held: vec![held, other], ..Role::default() })
        .when(merge(1, 2));
    let held = &told.role(RoleKind::Lead).held;
    assert_eq!((held[0].person, held[0].deputy), (Some(1), None));
    assert_eq!((held[1].person, held[1].deputy), (Some(3), Some(1)));
    assert_eq!(told.prepared.contact(1).unwrap().deputy, Some(3), "the other had a deputy, too");
}

#[test]
fn the_one_that_stays_takes_the_turn_of_the_one_that_goes() {
    let told = four().when(order(&[1, 4, 3, 2])).keeps(person("Sanne")).when(merge(5, 4));
    assert_eq!(titles(&told), ["Zuidbank", "Sanne", "Polder IT", "Noordzee Verzekeringen"]);
    let told = four().when(order(&[1, 4, 3, 2])).when(merge(4, 3));
    assert_eq!(titles(&told), ["Zuidbank", "Sanne de Wit", "Noordzee Verzekeringen"], "or keeps its own");
}

#[test]
fn two_that_are_one_or_gone_cannot_become_one() {
    let told = four();
    assert_eq!(told.refusal_of(merge(1, 1)), Refusal::Circle { field: "from" });
    assert_eq!(told.refusal_of(merge(1, 9)), Refusal::Gone);
    assert_eq!(told.refusal_of(merge(9, 1)), Refusal::Gone);
    let without_reason = Command::Merge { into: 1, from: 2, reason: " ".to_owned() };
    assert_eq!(told.refusal_of(without_reason), Refusal::Empty { field: "reason" });
    let many = |from: u32| (0..150).fold(person("x"), |it, at| it.called(&format!("+31{from}{at:08}")));
    let told = given().keeps(many(1)).keeps(many(2));
    assert_eq!(told.refusal_of(merge(1, 2)), Refusal::TooMany { limit: 200 });
    let told = four().when(merge(3, 4));
    assert_eq!(told.refusal_of(keep(Contact { deputy: Some(4), ..person("x") })).field(), "deputy");
}

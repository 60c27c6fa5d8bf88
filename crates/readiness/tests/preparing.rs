//! Sheets are written, written anew, taken out and put back, and nothing of it is lost.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::{Called as _, given, keep, person, remove, rewrite};
use readiness::command::Command;
use readiness::contact::event::Contact;
use readiness::event::{Sheet, SheetKind};
use readiness::inventory::event::{DataSet, Service, System};
use readiness::prepared::ONLY;
use readiness::refusal::Refusal;
use readiness::team::event::{Plan, Profile, Role, RoleKind};

const SANNE: u32 = 1;
const BRAM: u32 = 2;

fn sanne() -> Contact {
    person("Sanne de Wit").called("+31612345678")
}

fn set(name: &str) -> DataSet {
    DataSet { name: name.to_owned(), ..DataSet::default() }
}

fn plan(room: &str) -> Plan {
    Plan { room: room.to_owned(), ..Plan::default() }
}

/// The same as if a form had been shown at this entry.
fn having_seen(seen: u64, command: Command) -> Command {
    match command {
        Command::Keep { id, sheet, .. } => Command::Keep { id, sheet, seen: Some(seen) },
        Command::Remove { id, reason, .. } => Command::Remove { id, reason, seen: Some(seen) },
        other => other,
    }
}

#[test]
fn a_new_sheet_gets_the_next_number_of_its_kind() {
    let told = given().keeps(sanne()).keeps(set("Klanten")).keeps(person("Bram Visser"));
    let contacts: Vec<(u32, &str)> =
        told.prepared.contacts().map(|(id, contact)| (id, contact.title())).collect();
    assert_eq!(contacts, [(SANNE, "Sanne de Wit"), (BRAM, "Bram Visser")]);
    assert_eq!(told.prepared.data_set(1).unwrap().name, "Klanten");
    assert_eq!(told.prepared.data_set(2), None);
}

#[test]
fn what_a_sheet_says_already_is_not_written_again() {
    let told = given().keeps(sanne()).keeps(plan("De kantine"));
    assert_eq!(told.refusal_of(rewrite(SANNE, sanne())), Refusal::NothingNew);
    assert_eq!(told.refusal_of(keep(plan("De kantine"))), Refusal::NothingNew);
    let told = told.when(keep(sanne()));
    assert_eq!(told.prepared.contacts().count(), 2, "a second sheet may say the same as the first");
}

#[test]
fn there_is_one_profile_and_one_plan_whatever_number_somebody_gives() {
    let told = given()
        .keeps(plan("De kantine"))
        .when(rewrite(7, plan("De hal")))
        .keeps(Profile { employees: Some(8), ..Profile::default() })
        .keeps(Profile { employees: Some(9), ..Profile::default() });
    assert_eq!(told.prepared.plans().count(), 1);
    assert_eq!(told.prepared.plan(ONLY).unwrap().room, "De hal");
    assert_eq!(told.prepared.profiles().collect::<Vec<_>>().len(), 1);
    assert_eq!(told.prepared.profile(ONLY).unwrap().employees, Some(9));
}

#[test]
fn whoever_looked_before_somebody_else_wrote_is_told_so() {
    let told = given().keeps(sanne());
    let seen = told.prepared.last_entry((SheetKind::Contact, SANNE));
    let renamed = rewrite(SANNE, person("Sanne de Wit-Bakker"));
    let told = told.when(having_seen(seen, renamed));
    let entry = told.prepared.last_entry((SheetKind::Contact, SANNE));
    let again = rewrite(SANNE, person("Sanne Bakker"));
    assert_eq!(told.refusal_of(having_seen(seen, again.clone())), Refusal::Overtaken { entry });
    let removal = having_seen(seen, remove(SheetKind::Contact, SANNE));
    assert_eq!(told.refusal_of(removal), Refusal::Overtaken { entry });
    told.when(having_seen(entry, again));
}

#[test]
fn whoever_saw_no_plan_is_told_when_there_is_one_by_now() {
    let told = given().when(having_seen(0, keep(plan("De kantine"))));
    let refusal = told.refusal_of(having_seen(0, keep(plan("De hal"))));
    assert_eq!(refusal, Refusal::Overtaken { entry: 1 });
}

#[test]
fn whoever_looked_before_a_sheet_was_taken_out_does_not_bring_it_back_by_accident() {
    let told = given().keeps(sanne()).when(remove(SheetKind::Contact, SANNE));
    let refusal = told.refusal_of(having_seen(1, rewrite(SANNE, person("Sanne"))));
    assert_eq!(refusal, Refusal::Overtaken { entry: 2 });
}

#[test]
fn what_was_never_there_or_was_taken_out_is_gone() {
    let told = given().keeps(sanne()).when(remove(SheetKind::Contact, SANNE));
    assert_eq!(told.refusal_of(remove(SheetKind::Contact, SANNE)), Refusal::Gone);
    assert_eq!(told.refusal_of(remove(SheetKind::System, 1)), Refusal::Gone);
    assert_eq!(told.refusal_of(remove(SheetKind::Plan, ONLY)), Refusal::Gone);
    assert_eq!(told.refusal_of(rewrite(5, sanne())), Refusal::Gone);
    assert_eq!(told.refusal_of(rewrite(u32::MAX, set("Klanten"))), Refusal::Gone);
    assert_eq!(told.refusal_of(rewrite(SANNE, set("Klanten"))), Refusal::Gone, "of another kind");
}

#[test]
fn a_sheet_is_taken_out_for_a_reason_that_people_can_read() {
    let told = given().keeps(sanne());
    let removal = |reason: &str| Command::Remove {
        id: (SheetKind::Contact, SANNE),
        reason: reason.to_owned(),
        seen: None,
    };
    assert_eq!(told.refusal_of(removal(" \n")), Refusal::Empty { field: "reason" });
    assert!(matches!(told.refusal_of(removal("weg\u{7}")), Refusal::Unshowable { .. }));
    assert!(matches!(told.refusal_of(removal(&"x".repeat(4_001))), Refusal::TooLong { .. }));
    let told = told.when(removal("werkt hier niet meer"));
    assert_eq!(told.prepared.contact(SANNE), None);
}

#[test]
fn every_version_stays_with_who_wrote_it_and_since_when_it_holds() {
    let id = (SheetKind::Contact, SANNE);
    let told = given()
        .by("sanne")
        .at("2026-01-05T09:00:00Z")
        .keeps(sanne())
        .by("bram")
        .at("2026-02-05T09:00:00Z")
        .when(rewrite(SANNE, person("Sanne Bakker")))
        .by("noor")
        .at("2026-03-05T09:00:00Z")
        .when(remove(SheetKind::Contact, SANNE));
    let history: Vec<String> = (told.prepared.history(id).iter())
        .map(|version| {
            let title = match version.sheet.as_deref() {
                Some(Sheet::Contact(contact)) => contact.title(),
                _ => "-",
            };
            format!("{} {} {} {title}", version.entry, version.by, version.since)
        })
        .collect();
    let expected = [
        "1 sanne 2026-01-05T09:00:00Z Sanne de Wit",
        "2 bram 2026-02-05T09:00:00Z Sanne Bakker",
        "3 noor 2026-03-05T09:00:00Z -",
    ];
    assert_eq!(history, expected);
    assert_eq!(told.prepared.last_entry(id), 3);
    assert_eq!(told.prepared.version(id), None);
}

#[test]
fn what_a_sheet_said_at_a_moment_can_be_looked_up() {
    let told = given()
        .at("2026-01-05T09:00:00Z")
        .keeps(plan("De kantine"))
        .at("2026-02-05T09:00:00Z")
        .keeps(plan("De hal"))
        .at("2026-03-05T09:00:00Z")
        .when(remove(SheetKind::Plan, ONLY));
    let room = |moment: &str| match told.prepared.at((SheetKind::Plan, ONLY), moment.parse().unwrap()) {
        Some(Sheet::Plan(plan)) => plan.room.clone(),
        _ => "-".to_owned(),
    };
    assert_eq!(room("2026-01-05T08:59:59Z"), "-");
    assert_eq!(room("2026-01-05T09:00:00Z"), "De kantine");
    assert_eq!(room("2026-02-05T08:59:59Z"), "De kantine");
    assert_eq!(room("2026-02-05T09:00:00Z"), "De hal");
    assert_eq!(room("2026-03-05T09:00:00Z"), "-");
}

#[test]
fn an_old_version_is_put_back_also_when_the_sheet_was_taken_out() {
    let id = (SheetKind::Contact, SANNE);
    let told = given().keeps(sanne()).when(rewrite(SANNE, person("Sanne Bakker")));
    let first = told.prepared.history(id)[0].sheet.as_deref().cloned().unwrap();
    let told = told.when(rewrite(SANNE, first.clone()));
    assert_eq!(told.prepared.get(id), Some(&first));
    let told = told.when(remove(SheetKind::Contact, SANNE)).when(rewrite(SANNE, first.clone()));
    assert_eq!(told.prepared.get(id), Some(&first));
    assert_eq!(told.prepared.history(id).len(), 5);
}

#[test]
fn an_old_version_comes_back_without_what_was_taken_out_meanwhile() {
    let service = Service { name: "Afspraken".to_owned(), ..Service::default() };
    let system = System {
        name: "Agenda".to_owned(),
        supplier: Some(SANNE),
        services: vec![1, 2],
        ..System::default()
    };
    let told = given()
        .keeps(sanne())
        .keeps(service.clone())
        .keeps(service)
        .keeps(system.clone())
        .when(rewrite(1, System { services: Vec::new(), ..system.clone() }))
        .when(remove(SheetKind::Contact, SANNE))
        .when(remove(SheetKind::Service, 1))
        .when(rewrite(1, system.clone()));
    let expected = System { supplier: None, services: vec![2], ..system };
    assert_eq!(told.prepared.system(1), Some(&expected));
}

#[test]
fn the_number_of_a_sheet_that_was_taken_out_is_never_given_out_again() {
    let told = given()
        .keeps(sanne())
        .keeps(person("Bram Visser"))
        .when(remove(SheetKind::Contact, BRAM))
        .keeps(person("Noor Bakker"));
    assert_eq!(told.id("Noor Bakker"), 3);
    assert_eq!(told.prepared.contact(BRAM), None);
}

#[test]
fn several_new_sheets_come_in_together_or_not_at_all() {
    let mut told = given();
    let sheets =
        vec![Sheet::DataSet(set("Klanten")), Sheet::DataSet(set("")), Sheet::DataSet(set("Werknemers"))];
    let before = told.prepared.clone();
    assert_eq!(told.attempt(&Command::Begin { sheets }), Err(Refusal::Empty { field: "name" }));
    assert_eq!(told.prepared, before);
    let system = System { name: "Agenda".to_owned(), data_sets: vec![1, 2], ..System::default() };
    let sheets =
        vec![Sheet::DataSet(set("Klanten")), Sheet::DataSet(set("Werknemers")), Sheet::System(system)];
    let told = told.when(Command::Begin { sheets });
    assert_eq!((told.prepared.data_sets().count(), told.prepared.systems().count()), (2, 1));
}

#[test]
fn a_beginning_that_brings_nothing_new_is_refused() {
    let begin = |sheets: Vec<Sheet>| Command::Begin { sheets };
    assert_eq!(given().refusal_of(begin(Vec::new())), Refusal::NothingNew);
    let told = given().keeps(plan("De kantine"));
    let same = begin(vec![Sheet::Plan(plan("De kantine"))]);
    assert_eq!(told.refusal_of(same), Refusal::NothingNew);
    let both = vec![Sheet::Plan(plan("De kantine")), Sheet::DataSet(set("Klanten"))];
    let told = told.when(begin(both));
    assert_eq!(told.prepared.history((SheetKind::Plan, ONLY)).len(), 1);
}

#[test]
fn a_link_to_what_was_taken_out_does_not_stand_in_the_way_of_something_else() {
    let role = |duties: &str, informs: Vec<u32>| Role {
        role: RoleKind::Privacy,
        duties: duties.to_owned(),
        informs,
        ..Role::default()
    };
    let told = given()
        .keeps(Role { role: RoleKind::Lead, ..Role::default() })
        .keeps(role("Beoordeelt het lek.", vec![1]))
        .when(remove(SheetKind::Role, 1))
        .when(rewrite(2, role("Beoordeelt het lek met de FG.", vec![1])));
    assert_eq!(told.prepared.role(2).unwrap().informs, [0; 0]);
    let refusal = told.refusal_of(rewrite(2, role("Beoordeelt het lek.", vec![3])));
    assert_eq!(refusal, Refusal::NoSuchSheet { field: "informs" }, "this one was never there");
}

#[test]
fn a_proposal_that_was_put_aside_stays_aside() {
    let dismiss = |name: &str| Command::Dismiss { name: name.to_owned() };
    let told = given().when(dismiss("Polder IT"));
    assert!(told.prepared.dismissed.contains("Polder IT"));
    assert_eq!(told.refusal_of(dismiss("")), Refusal::Empty { field: "name" });
    assert_eq!(told.refusal_of(dismiss(" ")), Refusal::Empty { field: "name" });
    assert!(matches!(told.refusal_of(dismiss("Polder\u{0}IT")), Refusal::Unshowable { .. }));
}

//! Two organisations that are well prepared: garage Van Loon Techniek with eight people, and a garage of one.

use jiff::civil::date;
use readiness::agreement::event::{Contract, Direction, NoticeClause, Policy, Relation, Term};
use readiness::contact::event::{Contact, ContactKind};
use readiness::inventory::event::{DataSet, Service, System};
use readiness::paper::event::{PrintKind, PrintedCopy};
use readiness::prevention::event::{Measure, Risk, Training};
use readiness::runbook::event::{IncidentForm, Runbook, RunbookStep};
use readiness::team::event::{Act, Holding, Mandate, Plan, Profile, Role, RoleKind};

use super::{Called as _, TODAY, Told, desk, given, person, somebody_at};

pub(crate) const SANNE: u32 = 1;
pub(crate) const BRAM: u32 = 2;
pub(crate) const NOOR: u32 = 3;
pub(crate) const POLDER_IT: u32 = 4;
pub(crate) const NOORDZEE: u32 = 5;

/// Everybody of the garage and around it, each with a number that was found right.
fn call_list() -> Vec<Contact> {
    let people = [
        person("Sanne de Wit"),
        person("Bram Visser"),
        person("Noor Bakker"),
        desk("Polder IT", ContactKind::ItOffice),
        desk("Noordzee Verzekeringen", ContactKind::Insurer),
        desk("Zuidbank", ContactKind::Bank),
        Contact { kind: ContactKind::Lawyer, ..somebody_at("Piet Smit", "Smit Advocaten") },
        desk("Autoriteit Persoonsgegevens", ContactKind::DataProtectionAuthority),
        desk("Politie", ContactKind::Police),
    ];
    let called = |(contact, at): (Contact, u32)| {
        let contact = Contact { verified_on: Some(TODAY), ..contact };
        contact.called(&format!("+3161234560{at}"))
    };
    people.into_iter().zip(1..).map(called).collect()
}

fn holding(person: u32, deputy: u32) -> Holding {
    Holding { person: Some(person), deputy: Some(deputy), ..Holding::default() }
}

fn role(role: RoleKind, reports_to: Option<u32>, held: Holding, acts: &[Act]) -> Role {
    let limit = |act: &Act| (*act == Act::Spend).then_some(2_500_000);
    let mandate = |act: &Act| Mandate { act: *act, limit_cents: limit(act), ..Mandate::default() };
    Role {
        role,
        reports_to,
        held: vec![held],
        mandates: acts.iter().map(mandate).collect(),
        ..Role::default()
    }
}

/// Roles in the order of their numbers.
pub(crate) fn roles() -> [Role; 7] {
    use RoleKind as Kind;
    let speaker = Holding {
        trained_on: Some(date(2026, 3, 1)),
        credible_because: "Staat al jaren aan de balie.".to_owned(),
        ..holding(SANNE, NOOR)
    };
    [
        role(Kind::Board, None, holding(SANNE, NOOR), &[Act::Ransom]),
        role(Kind::Lead, Some(1), holding(SANNE, BRAM), &[Act::Disconnect, Act::Spend]),
        role(Kind::Logger, Some(2), holding(NOOR, BRAM), &[]),
        role(Kind::Communication, Some(2), holding(NOOR, SANNE), &[]),
        role(Kind::Spokesperson, Some(2), speaker, &[Act::Press]),
        role(Kind::TechnicalLead, Some(2), holding(BRAM, POLDER_IT), &[]),
        role(Kind::Privacy, Some(2), holding(BRAM, NOOR), &[Act::File]),
    ]
}

pub(crate) fn profile(employees: u32) -> Profile {
    Profile {
        country: "NL".to_owned(),
        role: "controller".to_owned(),
        employees: Some(employees),
        is_insured: Some(true),
        ..Profile::default()
    }
}

pub(crate) fn plan() -> Plan {
    Plan {
        responsible: Some(SANNE),
        criteria: "De planning ligt stil.".to_owned(),
        room: "De kantine".to_owned(),
        channel: "Signal-groep op eigen telefoons".to_owned(),
        paper: "In de kluis".to_owned(),
        ..Plan::default()
    }
}

pub(crate) fn policy() -> Policy {
    Policy {
        insurer: "Noordzee Verzekeringen".to_owned(),
        contact: Some(NOORDZEE),
        alarm_number: "+31800123456".to_owned(),
        starts_on: Some(date(2026, 1, 1)),
        ends_on: Some(date(2026, 12, 31)),
        ..Policy::default()
    }
}

pub(crate) fn contract() -> Contract {
    let notice = NoticeClause {
        direction: Direction::TheyTell,
        term: Term::Hours,
        amount: Some(24),
        ..NoticeClause::default()
    };
    Contract {
        party: "Polder IT".to_owned(),
        contact: Some(POLDER_IT),
        relation: Relation::Processor,
        notices: vec![notice],
        data_sets: vec![1],
        review_on: Some(date(2027, 1, 1)),
        ..Contract::default()
    }
}

pub(crate) fn data_set() -> DataSet {
    DataSet { name: "Klanten".to_owned(), retention_months: Some(84), ..DataSet::default() }
}

pub(crate) fn system() -> System {
    System {
        name: "Werkplaatsplanning".to_owned(),
        supplier: Some(POLDER_IT),
        services: vec![1],
        data_sets: vec![1],
        is_backup_offline: Some(true),
        restored_on: Some(date(2026, 10, 1)),
        ..System::default()
    }
}

pub(crate) fn training() -> Training {
    let held_on = Some(date(2026, 6, 1));
    Training {
        title: "Oefening gijzeling".to_owned(),
        held_on,
        repeat_months: Some(12),
        ..Training::default()
    }
}

/// What there is besides people and roles.
fn with_the_rest(told: Told) -> Told {
    let step = RunbookStep { what: "Trek de netwerkkabel eruit.".to_owned(), ..RunbookStep::default() };
    let runbook = Runbook {
        forms: vec![IncidentForm::Extortion, IncidentForm::Malware],
        title: "Bestanden op slot".to_owned(),
        steps: vec![step],
        ..Runbook::default()
    };
    let service = Service { name: "Afspraken".to_owned(), data_sets: vec![1], ..Service::default() };
    told.keeps(plan())
        .keeps(data_set())
        .keeps(service)
        .keeps(system())
        .keeps(contract())
        .keeps(policy())
        .keeps(runbook)
        .keeps(Measure { listed: "X04".to_owned(), level: 3, ..Measure::default() })
        .keeps(Risk { title: "Gijzeling".to_owned(), systems: vec![1], ..Risk::default() })
        .keeps(training())
        .keeps(printed_copy())
}

/// A call list in the safe.
pub(crate) fn printed_copy() -> PrintedCopy {
    PrintedCopy {
        prints: vec![PrintKind::CallList],
        place: "De kluis".to_owned(),
        printed_on: Some(TODAY),
        ..PrintedCopy::default()
    }
}

/// Garage Van Loon Techniek, with eight people.
pub(crate) fn garage() -> Told {
    let told = call_list().into_iter().fold(given().keeps(profile(8)), Told::keeps);
    with_the_rest(roles().into_iter().fold(told, Told::keeps))
}

/// A garage of one person: Sanne holds every role, and nobody stands in.
pub(crate) fn garage_of_one() -> Told {
    let others = call_list().into_iter().filter(|contact| contact.kind != ContactKind::Staff);
    let sanne = Contact { verified_on: Some(TODAY), ..person("Sanne de Wit").called("+31612345601") };
    let told = given().keeps(profile(1)).keeps(sanne);
    // Nobody comes between, so that the others keep their numbers.
    let told = told.keeps(person("x")).keeps(person("y"));
    let told = others.fold(told, Told::keeps);
    let told = told
        .when(super::remove(readiness::event::SheetKind::Contact, BRAM))
        .when(super::remove(readiness::event::SheetKind::Contact, NOOR));
    let alone = |role: Role| {
        let held = role.held.into_iter();
        let held = held.map(|held| Holding { person: Some(SANNE), deputy: None, ..held }).collect();
        Role { held, ..role }
    };
    with_the_rest(roles().into_iter().map(alone).fold(told, Told::keeps))
}

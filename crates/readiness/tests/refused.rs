//! What a sheet cannot say, and how the house says no to it.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::{Called as _, IsSheet, TODAY, given, keep, person, remove, rewrite};
use jiff::ToSpan as _;
use jiff::civil::Date;
use readiness::agreement::event::{Contract, Policy};
use readiness::contact::event::{Contact, ContactKind};
use readiness::event::{Sheet, SheetKind, Word as _};
use readiness::inventory::event::{DataSet, Service, System};
use readiness::prevention::event::{Measure, Risk, Training};
use readiness::refusal::Refusal;
use readiness::runbook::event::{Runbook, RunbookStep};
use readiness::team::event::{Holding, Plan, Profile, Role, RoleKind};

fn refusal(sheet: impl IsSheet) -> Refusal {
    given().refusal_of(keep(sheet))
}

fn noted(note: &str) -> Contact {
    Contact { note: note.to_owned(), ..person("Sanne de Wit") }
}

fn risk(likelihood: Option<u8>, impact: Option<u8>) -> Risk {
    Risk { title: "Brand".to_owned(), likelihood, impact, ..Risk::default() }
}

fn measure(level: u8) -> Measure {
    Measure { title: "Twee sloten".to_owned(), level, ..Measure::default() }
}

#[test]
fn a_text_may_be_four_thousand_characters_long_and_no_longer() {
    given().keeps(noted(&"é".repeat(4_000)));
    let too_long = Refusal::TooLong { limit: 4_000, begin: "é".repeat(40) };
    assert_eq!(refusal(noted(&"é".repeat(4_001))), too_long);
}

#[test]
fn a_text_may_have_several_lines_and_no_other_control_characters() {
    given().keeps(noted("Ma-vr\nza"));
    for sign in ['\0', '\t', '\r', '\u{7}', '\u{1b}', '\u{7f}', '\u{9f}'] {
        let unshowable = Refusal::Unshowable { text: "Ma-vrza".to_owned() };
        assert_eq!(refusal(noted(&format!("Ma-vr{sign}za"))), unshowable, "{sign:?}");
    }
}

#[test]
fn texts_deep_within_a_sheet_are_looked_at_too() {
    let step = RunbookStep { what: "Trek de stekker eruit.\u{0}".to_owned(), ..RunbookStep::default() };
    let runbook = Runbook { title: "Gijzeling".to_owned(), steps: vec![step], ..Runbook::default() };
    assert!(matches!(refusal(runbook), Refusal::Unshowable { .. }));
    assert!(matches!(refusal(person("Sanne").called("06\u{7}")), Refusal::Unshowable { .. }));
}

#[test]
fn a_list_may_have_two_hundred_rows_and_no_more() {
    let with = |count: usize| (0..count).fold(person("Sanne"), |it, at| it.called(&format!("+31{at:09}")));
    given().keeps(with(200));
    assert_eq!(refusal(with(201)), Refusal::TooMany { limit: 200 });
}

#[test]
fn nothing_is_kept_without_its_name() {
    let own_kind = Contact { kind: ContactKind::Other, ..person("Sanne") };
    let own_role = Role { role: RoleKind::Other, ..Role::default() };
    let untitled = Runbook { steps: vec![RunbookStep::default()], ..Runbook::default() };
    let without_steps = Runbook { title: "Gijzeling".to_owned(), ..Runbook::default() };
    let missing: [(Sheet, &str); 14] = [
        (Contact::default().sheet(), "name"),
        (own_kind.sheet(), "own_kind"),
        (own_role.sheet(), "own_role"),
        (untitled.sheet(), "title"),
        (without_steps.sheet(), "steps"),
        (Contract::default().sheet(), "party"),
        (Policy::default().sheet(), "insurer"),
        (DataSet::default().sheet(), "name"),
        (Service::default().sheet(), "name"),
        (System::default().sheet(), "name"),
        (Measure::default().sheet(), "title"),
        (Risk::default().sheet(), "title"),
        (Training::default().sheet(), "title"),
        (Contact { name: " \n ".to_owned(), ..Contact::default() }.sheet(), "name"),
    ];
    for (sheet, field) in missing {
        assert_eq!(refusal(sheet.clone()), Refusal::Empty { field }, "{sheet:?}");
    }
    for blank in [SheetKind::Profile, SheetKind::Plan, SheetKind::Role] {
        given().keeps(Sheet::blank(blank));
    }
}

#[test]
fn spaces_are_no_name() {
    let named = |text: &str| -> [Sheet; 6] {
        let text = text.to_owned();
        [
            Policy { insurer: text.clone(), ..Policy::default() }.sheet(),
            DataSet { name: text.clone(), ..DataSet::default() }.sheet(),
            System { name: text.clone(), ..System::default() }.sheet(),
            Measure { title: text.clone(), ..Measure::default() }.sheet(),
            Training { title: text.clone(), ..Training::default() }.sheet(),
            Role { role: RoleKind::Other, own_role: text, ..Role::default() }.sheet(),
        ]
    };
    for sheet in named("  ") {
        assert!(matches!(refusal(sheet.clone()), Refusal::Empty { .. }), "{sheet:?}");
    }
    for sheet in named(" x ") {
        given().keeps(sheet);
    }
}

#[test]
fn an_agreement_may_be_with_somebody_of_the_call_list_instead_of_a_name() {
    let told = given().keeps(person("Sanne"));
    let told = told.keeps(Contract { contact: Some(1), ..Contract::default() });
    told.keeps(Policy { contact: Some(1), ..Policy::default() });
}

#[test]
fn likelihood_and_impact_go_from_one_to_five_and_a_level_to_four() {
    for number in [1, 5] {
        given().keeps(risk(Some(number), Some(number)));
    }
    for number in [0, 6, u8::MAX] {
        assert_eq!(refusal(risk(Some(number), Some(3))), Refusal::OutOfBounds { field: "likelihood" });
        assert_eq!(refusal(risk(None, Some(number))), Refusal::OutOfBounds { field: "impact" });
    }
    given().keeps(measure(0)).keeps(measure(4));
    assert_eq!(refusal(measure(5)), Refusal::OutOfBounds { field: "level" });
}

#[test]
fn what_was_done_was_not_done_tomorrow() {
    let sheets = |day: Date| -> [(Sheet, &'static str); 7] {
        let day = Some(day);
        let held = Holding { trained_on: day, ..Holding::default() };
        [
            (Contact { verified_on: day, ..person("Sanne") }.sheet(), "verified_on"),
            (Role { held: vec![Holding::default(), held], ..Role::default() }.sheet(), "held"),
            (DataSet { name: "x".to_owned(), cleaned_on: day, ..DataSet::default() }.sheet(), "cleaned_on"),
            (System { name: "x".to_owned(), restored_on: day, ..System::default() }.sheet(), "restored_on"),
            (Measure { evidence_on: day, ..measure(1) }.sheet(), "evidence_on"),
            (Risk { assessed_on: day, ..risk(None, None) }.sheet(), "assessed_on"),
            (Training { title: "x".to_owned(), held_on: day, ..Training::default() }.sheet(), "held_on"),
        ]
    };
    for (sheet, _) in sheets(TODAY) {
        given().keeps(sheet);
    }
    for (sheet, field) in sheets(TODAY.tomorrow().unwrap()) {
        assert_eq!(refusal(sheet), Refusal::InTheFuture { field });
    }
}

#[test]
fn what_is_planned_may_lie_ahead() {
    let next_year = Some(TODAY.saturating_add(1.year()));
    given()
        .keeps(Training { title: "Oefening".to_owned(), planned_on: next_year, ..Training::default() })
        .keeps(Risk { review_on: next_year, ..risk(None, None) })
        .keeps(Policy {
            insurer: "Noordzee Verzekeringen".to_owned(),
            starts_on: next_year,
            ..Policy::default()
        });
}

#[test]
fn nothing_ends_before_it_begins() {
    let ends_before = Refusal::EndsBeforeItBegins { field: "ends_on" };
    let dated = |starts_on: Option<Date>, ends_on: Option<Date>| {
        let contract = Contract { party: "Polder IT".to_owned(), starts_on, ends_on, ..Contract::default() };
        let insurer = "Noordzee Verzekeringen".to_owned();
        [contract.sheet(), Policy { insurer, starts_on, ends_on, ..Policy::default() }.sheet()]
    };
    for sheet in dated(Some(TODAY), TODAY.yesterday().ok()) {
        assert_eq!(refusal(sheet), ends_before);
    }
    for (starts, ends) in [(Some(TODAY), Some(TODAY)), (None, Some(TODAY)), (Some(TODAY), None)] {
        for sheet in dated(starts, ends) {
            given().keeps(sheet);
        }
    }
}

#[test]
fn nothing_points_to_what_is_not_there() {
    let (name, nobody) = (|| "x".to_owned(), 9_u32);
    let held = |holding: Holding| Role { held: vec![holding], ..Role::default() };
    let sheets: Vec<(Sheet, &str)> = vec![
        (Plan { responsible: Some(nobody), ..Plan::default() }.sheet(), "responsible"),
        (Contact { deputy: Some(nobody), ..person("Sanne") }.sheet(), "deputy"),
        (held(Holding { person: Some(nobody), ..Holding::default() }).sheet(), "held"),
        (held(Holding { deputy: Some(nobody), ..Holding::default() }).sheet(), "held"),
        (Role { reports_to: Some(nobody), ..Role::default() }.sheet(), "reports_to"),
        (Role { informs: vec![nobody], ..Role::default() }.sheet(), "informs"),
        (Role { called_by: Some(nobody), ..Role::default() }.sheet(), "called_by"),
        (Contract { party: name(), contact: Some(nobody), ..Contract::default() }.sheet(), "contact"),
        (Contract { party: name(), data_sets: vec![nobody], ..Contract::default() }.sheet(), "data_sets"),
        (Policy { insurer: name(), contact: Some(nobody), ..Policy::default() }.sheet(), "contact"),
        (Service { name: name(), contacts: vec![nobody], ..Service::default() }.sheet(), "contacts"),
        (Service { name: name(), data_sets: vec![nobody], ..Service::default() }.sheet(), "data_sets"),
        (System { name: name(), supplier: Some(nobody), ..System::default() }.sheet(), "supplier"),
        (System { name: name(), services: vec![nobody], ..System::default() }.sheet(), "services"),
        (System { name: name(), data_sets: vec![nobody], ..System::default() }.sheet(), "data_sets"),
        (Risk { systems: vec![nobody], ..risk(None, None) }.sheet(), "systems"),
    ];
    for (sheet, field) in sheets {
        assert_eq!(refusal(sheet.clone()), Refusal::NoSuchSheet { field }, "{sheet:?}");
    }
    let told = given().keeps(person("Sanne")).when(remove(SheetKind::Contact, 1));
    let plan = Plan { responsible: Some(1), ..Plan::default() };
    assert_eq!(told.refusal_of(keep(plan)), Refusal::NoSuchSheet { field: "responsible" });
}

#[test]
fn nothing_points_to_itself() {
    let told = given().keeps(person("Sanne")).keeps(Role::default());
    let own = Contact { deputy: Some(1), ..person("Sanne") };
    assert_eq!(told.refusal_of(rewrite(1, own)), Refusal::Circle { field: "deputy" });
    for (role, field) in [
        (Role { reports_to: Some(1), ..Role::default() }, "reports_to"),
        (Role { informs: vec![1], ..Role::default() }, "informs"),
        (Role { called_by: Some(1), ..Role::default() }, "called_by"),
    ] {
        assert_eq!(told.refusal_of(rewrite(1, role)), Refusal::Circle { field });
    }
}

#[test]
fn two_people_may_stand_in_for_each_other() {
    let told = given().keeps(person("Sanne")).keeps(Contact { deputy: Some(1), ..person("Bram") });
    told.when(rewrite(1, Contact { deputy: Some(2), ..person("Sanne") }));
}

#[test]
fn roles_do_not_report_in_a_circle() {
    let circle = Refusal::Circle { field: "reports_to" };
    let role = |role: RoleKind, reports_to: Option<u32>| Role { role, reports_to, ..Role::default() };
    let two = given().keeps(role(RoleKind::Lead, None)).keeps(role(RoleKind::Logger, Some(1)));
    assert_eq!(two.refusal_of(rewrite(1, role(RoleKind::Lead, Some(2)))), circle);
    let three = two.keeps(role(RoleKind::Privacy, Some(2)));
    assert_eq!(three.refusal_of(rewrite(1, role(RoleKind::Lead, Some(3)))), circle);
    assert_eq!(three.refusal_of(rewrite(2, role(RoleKind::Logger, Some(3)))), circle, "the middle one");
    three.when(rewrite(3, role(RoleKind::Privacy, Some(1))));
}

#[test]
fn a_role_that_was_taken_out_does_not_come_back_into_a_circle() {
    let role = |role: RoleKind, reports_to: Option<u32>| Role { role, reports_to, ..Role::default() };
    let told = given()
        .keeps(role(RoleKind::Lead, None))
        .keeps(role(RoleKind::Logger, Some(1)))
        .keeps(role(RoleKind::Privacy, Some(2)))
        .when(remove(SheetKind::Role, 1));
    let back = rewrite(1, role(RoleKind::Lead, Some(3)));
    assert_eq!(told.refusal_of(back), Refusal::Circle { field: "reports_to" });
}

#[test]
fn a_refusal_says_to_which_field_it_belongs() {
    assert_eq!(refusal(Contact::default()).field(), "name");
    assert_eq!(refusal(Contact::default()).id(), "empty");
    assert_eq!(Refusal::Gone.field(), "");
    assert_eq!(refusal(measure(9)).id(), "out-of-bounds");
}

#[test]
fn a_blank_sheet_of_every_kind_is_of_that_kind() {
    for kind in SheetKind::ALL {
        assert_eq!(Sheet::blank(*kind).kind(), *kind);
    }
    assert_eq!(Sheet::blank(SheetKind::Profile), Profile::default().sheet());
}

//! What does not hold in a crisis team: each doubt arises where it should, and nowhere else.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::garage::{BRAM, NOOR, POLDER_IT, SANNE, garage, garage_of_one, plan, profile, roles};
use common::{Told, given, person, remove, rewrite};
use expect_test::{Expect, expect};
use readiness::contact::event::{Contact, Number};
use readiness::event::{SheetKind, Word as _};
use readiness::runbook::event::IncidentForm;
use readiness::team::event::{Act, Holding, Mandate, Plan, Role, RoleKind};
use readiness::team::{Doubt, Weight, doubts};

const BOARD: u32 = 1;
const LEAD: u32 = 2;
const LOGGER: u32 = 3;
const SPOKESPERSON: u32 = 5;
const TECHNICAL: u32 = 6;
const PRIVACY: u32 = 7;

fn all(told: &Told) -> Vec<Doubt> {
    doubts(&told.prepared).into_iter().map(|(_, doubt)| doubt).collect()
}

/// A role of the garage with something changed.
fn with(id: u32, change: impl FnOnce(&mut Role)) -> Told {
    let mut role = roles()[id as usize - 1].clone();
    change(&mut role);
    garage().when(rewrite(id, role))
}

/// The garage doubts nothing; with this change it doubts this and nothing else.
fn arises(told: &Told, doubt: Doubt) {
    assert_eq!(all(told), [doubt]);
}

#[test]
fn a_team_that_holds_leaves_no_doubt() {
    assert_eq!(all(&garage()), []);
}

#[test]
fn somebody_must_hold_the_roles_without_which_there_is_no_team() {
    let nobody = |role: &mut Role| role.held[0] = Holding::default();
    arises(&with(LEAD, nobody), Doubt::NobodyIs(RoleKind::Lead));
    arises(&with(TECHNICAL, nobody), Doubt::NobodyIs(RoleKind::TechnicalLead));
    assert_eq!(all(&with(PRIVACY, nobody)), [], "a garage can do without");
    let for_some = |role: &mut Role| role.held[0].forms = vec![IncidentForm::Ddos];
    arises(&with(LOGGER, for_some), Doubt::NobodyIs(RoleKind::Logger));
}

#[test]
fn whoever_left_holds_no_role_and_stands_in_for_nobody() {
    let told = garage().when(remove(SheetKind::Contact, BRAM));
    let expected = [
        Doubt::NobodyIs(RoleKind::TechnicalLead),
        Doubt::NoDeputy(RoleKind::Lead),
        Doubt::NoDeputy(RoleKind::Logger),
    ];
    assert_eq!(all(&told), expected);
}

#[test]
fn somebody_else_stands_in_for_each_role_that_is_held() {
    arises(&with(LEAD, |role| role.held[0].deputy = None), Doubt::NoDeputy(RoleKind::Lead));
    arises(&with(PRIVACY, |role| role.held[0].deputy = Some(BRAM)), Doubt::OwnDeputy(RoleKind::Privacy));
}

#[test]
fn nobody_does_two_things_that_cannot_be_done_at_once() {
    let by_sanne = |role: &mut Role| role.held[0].person = Some(SANNE);
    arises(&with(LOGGER, by_sanne), Doubt::Both(RoleKind::Lead, RoleKind::Logger));
    arises(&with(TECHNICAL, by_sanne), Doubt::Both(RoleKind::Lead, RoleKind::TechnicalLead));
    assert_eq!(all(&with(PRIVACY, by_sanne)), []);
}

#[test]
fn a_role_is_written_down_once_unless_it_is_one_of_ones_own() {
    let again = || Role { reports_to: Some(LEAD), ..Role::default() };
    let logger = Role { role: RoleKind::Logger, ..again() };
    let told = garage().keeps(logger.clone()).keeps(logger);
    arises(&told, Doubt::Twice(RoleKind::Logger));
    let own = Role { role: RoleKind::Other, own_role: "Sleutels".to_owned(), ..again() };
    assert_eq!(all(&garage().keeps(own.clone()).keeps(own)), []);
}

#[test]
fn whoever_holds_a_role_has_a_number_that_works_when_our_own_telephony_does_not() {
    let called = |numbers: Vec<Number>| {
        let noor = Contact { numbers, ..person("Noor Bakker") };
        all(&garage().when(rewrite(NOOR, noor)))
    };
    let expected =
        [Doubt::Unreachable(RoleKind::Logger, NOOR), Doubt::Unreachable(RoleKind::Communication, NOOR)];
    let line = |number: &str, is_own| Number { number: number.to_owned(), is_own, ..Number::default() };
    assert_eq!(called(Vec::new()), expected);
    assert_eq!(called(vec![line("+31201234567", true)]), expected);
    assert_eq!(called(vec![line("", false)]), expected, "an empty row is no number");
    assert_eq!(called(vec![line("+31201234567", true), line("+31612345678", false)]), []);
}

#[test]
fn one_role_stands_above_all() {
    let loose = |role: &mut Role| role.reports_to = None;
    arises(&with(PRIVACY, loose), Doubt::ReportsToNobody(RoleKind::Privacy));
    let two = garage().keeps(Role { role: RoleKind::Legal, ..Role::default() });
    assert_eq!(all(&two), [Doubt::ReportsToNobody(RoleKind::Legal)]);
    let told = given()
        .keeps(Role { role: RoleKind::Lead, ..Role::default() })
        .keeps(Role { role: RoleKind::Logger, ..Role::default() });
    assert!(all(&told).contains(&Doubt::ManyTops(2)), "without a board nobody knows who is the top");
    let told = told.when(rewrite(2, Role { role: RoleKind::Logger, reports_to: Some(1), ..Role::default() }));
    assert!(!all(&told).contains(&Doubt::ManyTops(2)));
    let removed = garage().when(remove(SheetKind::Role, LEAD));
    let loose = all(&removed).into_iter().filter(|doubt| matches!(doubt, Doubt::ReportsToNobody(_)));
    assert_eq!(loose.count(), 5, "a role whose superior was taken out reports to nobody");
}

#[test]
fn somebody_may_do_each_thing_that_cannot_wait() {
    for (id, act) in [
        (LEAD, Act::Disconnect),
        (LEAD, Act::Spend),
        (SPOKESPERSON, Act::Press),
        (PRIVACY, Act::File),
        (BOARD, Act::Ransom),
    ] {
        let told = with(id, |role| role.mandates.retain(|mandate| mandate.act != act));
        arises(&told, Doubt::NoMandate(act));
    }
    let asked: Vec<Act> = Act::ALL.to_vec();
    assert_eq!(asked.len(), 5, "a new act is asked for, too");
    let without_roles = all(&given());
    assert!(!without_roles.iter().any(|doubt| matches!(doubt, Doubt::NoMandate(_))), "first there are roles");
}

#[test]
fn whoever_may_spend_knows_how_much() {
    let unlimited = |role: &mut Role| role.mandates.iter_mut().for_each(|it| it.limit_cents = None);
    arises(&with(LEAD, unlimited), Doubt::NoLimit(RoleKind::Lead));
    assert_eq!(all(&garage()), [], "a filing costs nothing, and has no limit");
}

#[test]
fn a_ransom_is_for_the_board_to_decide() {
    let ransom = |role: &mut Role| role.mandates.push(Mandate { act: Act::Ransom, ..Mandate::default() });
    arises(&with(LEAD, ransom), Doubt::RansomBelowBoard(RoleKind::Lead));
    assert_eq!(all(&with(BOARD, ransom)), []);
}

#[test]
fn whoever_speaks_to_the_press_was_trained_and_is_believed() {
    arises(&with(SPOKESPERSON, |role| role.held[0].trained_on = None), Doubt::Untrained);
    let unknown = |role: &mut Role| role.held[0].credible_because = String::new();
    arises(&with(SPOKESPERSON, unknown), Doubt::NotCredible);
    let nobody = |role: &mut Role| role.held = Vec::new();
    assert_eq!(all(&with(SPOKESPERSON, nobody)), [], "nobody speaks, so nobody need be trained");
}

#[test]
fn somebody_is_finally_responsible() {
    let told = garage().keeps(Plan { responsible: None, ..plan() });
    arises(&told, Doubt::NobodyResponsible);
    let told = garage().keeps(Plan { responsible: Some(POLDER_IT), ..plan() });
    assert_eq!(all(&told), []);
    let told = told.when(remove(SheetKind::Contact, POLDER_IT));
    assert!(all(&told).contains(&Doubt::NobodyResponsible), "who left is not");
}

fn shown(told: &Told) -> String {
    let line = |(weight, doubt): (Weight, Doubt)| format!("{} {doubt:?}\n", weight.id());
    doubts(&told.prepared).into_iter().map(line).collect()
}

fn check(told: &Told, expected: &Expect) {
    expected.assert_eq(&shown(told));
}

#[test]
fn the_gravest_doubts_come_first() {
    check(
        &given(),
        &expect![[r#"
        error NobodyIs(Lead)
        error NobodyResponsible
        warning NobodyIs(Logger)
        warning NobodyIs(Communication)
        warning NobodyIs(TechnicalLead)
    "#]],
    );
    let sanne = Holding { person: Some(1), ..Holding::default() };
    let role = |role: RoleKind| Role { role, held: vec![sanne.clone()], ..Role::default() };
    let told = given()
        .keeps(person("Sanne de Wit"))
        .keeps(role(RoleKind::Lead))
        .keeps(role(RoleKind::Logger))
        .keeps(role(RoleKind::Spokesperson));
    check(
        &told,
        &expect![[r#"
        error Both(Lead, Logger)
        error Unreachable(Lead, 1)
        error Unreachable(Logger, 1)
        error Unreachable(Spokesperson, 1)
        error NobodyResponsible
        warning NobodyIs(Communication)
        warning NobodyIs(TechnicalLead)
        warning NoDeputy(Lead)
        warning NoDeputy(Logger)
        warning NoDeputy(Spokesperson)
        warning ManyTops(3)
        warning NoMandate(Disconnect)
        warning NoMandate(Spend)
        warning NoMandate(Press)
        warning NoMandate(File)
        warning NoMandate(Ransom)
        advice Untrained
        advice NotCredible
    "#]],
    );
}

#[test]
fn for_a_single_person_everything_is_advice() {
    check(
        &garage_of_one(),
        &expect![[r#"
        advice Both(Lead, Logger)
        advice Both(Lead, TechnicalLead)
        advice NoDeputy(Board)
        advice NoDeputy(Lead)
        advice NoDeputy(Logger)
        advice NoDeputy(Communication)
        advice NoDeputy(Spokesperson)
        advice NoDeputy(TechnicalLead)
        advice NoDeputy(Privacy)
    "#]],
    );
    let told = garage_of_one().keeps(profile(2));
    assert!(doubts(&told.prepared).iter().any(|(weight, _)| *weight != Weight::Advice));
}

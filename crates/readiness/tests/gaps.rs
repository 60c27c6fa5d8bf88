//! What is missing: each gap shows where it should and nowhere else, and what costs most on the night comes first.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::garage::{
    BRAM, NOORDZEE, POLDER_IT, contract, data_set, garage, garage_of_one, plan, policy, printed_copy,
    profile, system, training,
};
use common::{Called as _, TODAY, Told, desk, given, person, remove, rewrite};
use expect_test::{Expect, expect};
use jiff::civil::{Date, date};
use readiness::agreement::event::{Contract, Direction, NoticeClause, Policy, Relation, Term};
use readiness::contact::event::{Contact, ContactKind, Number};
use readiness::event::{SheetKind, Word as _};
use readiness::gaps::{Call, Gap, gaps};
use readiness::inventory::event::{DataSet, System};
use readiness::paper::event::{PrintKind, PrintedCopy};
use readiness::prevention::event::{Risk, Training};
use readiness::runbook::event::{IncidentForm, Runbook, RunbookStep};
use readiness::team::Doubt;
use readiness::team::event::{Plan, Profile, RoleKind};

/// How many kinds of incidents there are steps for that come with the program.
const FORMS: usize = 2;

/// What is missing. That the paper of the garage says something else by now is for the tests of paper.
fn all(told: &Told) -> Vec<Gap> {
    let all = gaps(&told.prepared, told.today(), FORMS).into_iter();
    all.filter(|gap| !matches!(gap, Gap::CopiesOld(_))).collect()
}

/// The garage lacks nothing; so it lacks this, and nothing else.
fn shows(told: &Told, gap: Gap) {
    assert_eq!(all(told), [gap]);
}

fn holds(told: &Told) {
    assert_eq!(all(told), []);
}

/// The garage without its first sheet of a kind.
fn without(kind: SheetKind) -> Told {
    garage().when(remove(kind, 1))
}

fn shown(told: &Told) -> String {
    let line = |gap: &Gap| match gap {
        Gap::Team(doubt) => format!("team {}\n", doubt.id()),
        Gap::NobodyToCall(call) => format!("nobody-to-call {}\n", call.id()),
        gap => format!("{}\n", gap.id()),
    };
    all(told).iter().map(line).collect()
}

fn check(told: &Told, expected: &Expect) {
    expected.assert_eq(&shown(told));
}

#[test]
fn a_garage_that_is_well_prepared_lacks_nothing() {
    check(&garage(), &expect![[""]]);
}

#[test]
fn a_garage_of_one_lacks_only_what_one_person_cannot_be() {
    check(
        &garage_of_one(),
        &expect![[r#"
            nobody-helps
        "#]],
    );
}

#[test]
fn whoever_prepared_nothing_reads_first_what_costs_most() {
    check(
        &given(),
        &expect![[r#"
            team nobody-is
            nobody-to-call it
            nobody-to-call incident-response
            team nobody-is
            insurance-unknown
            no-channel
            nothing-printed
            no-paper
            nobody-to-call law
            team nobody-is
            team nobody-is
            no-systems
            no-data-sets
            team nobody-responsible
            nobody-to-call bank
            no-criteria
            no-room
            default-runbooks
            never-practised
            no-profile
            nobody-to-call authority
            nobody-to-call police
            no-measures
            no-risks
        "#]],
    );
    let position = |gap: &Gap| all(&given()).iter().position(|other| other == gap).unwrap();
    assert_eq!(
        position(&Gap::Team(Doubt::NobodyIs(RoleKind::Lead))),
        0,
        "without somebody who leads nothing begins"
    );
}

#[test]
fn the_order_is_by_what_it_costs_and_not_by_when_it_was_found() {
    let system = |name: &str, is_backup_offline: Option<bool>, restored_on: Option<Date>| System {
        name: name.to_owned(),
        is_backup_offline,
        restored_on,
        ..System::default()
    };
    let told = garage()
        .keeps(system("Kassa", Some(true), None))
        .keeps(system("Brug", Some(false), None))
        .when(remove(SheetKind::Contact, NOORDZEE + 1))
        .keeps(Plan { room: String::new(), channel: String::new(), ..plan() });
    let expected = [
        Gap::BackupInReach(3),
        Gap::NoChannel,
        Gap::NeverRestored(2),
        Gap::NobodyToCall(Call::Bank),
        Gap::NoRoom,
    ];
    assert_eq!(all(&told), expected);
}

#[test]
fn a_doubt_about_the_team_is_a_gap() {
    let told = garage().keeps(Plan { responsible: None, ..plan() });
    shows(&told, Gap::Team(Doubt::NobodyResponsible));
}

#[test]
fn somebody_of_each_kind_can_be_called() {
    for (id, call) in [
        (POLDER_IT + 2, Call::Bank),
        (POLDER_IT + 3, Call::Law),
        (POLDER_IT + 4, Call::Authority),
        (POLDER_IT + 5, Call::Police),
    ] {
        let told = garage().when(remove(SheetKind::Contact, id));
        shows(&told, Gap::NobodyToCall(call));
        for kind in call.kinds() {
            let contact = Contact { verified_on: Some(TODAY), ..desk("Iemand", *kind) };
            holds(&told.clone().keeps(contact.called("+31201234567")));
        }
    }
    let none: Vec<Gap> = all(&given());
    for call in [Call::It, Call::IncidentResponse] {
        assert!(none.contains(&Gap::NobodyToCall(call)), "{}", call.id());
        for kind in call.kinds() {
            let told = given().keeps(desk("Iemand", *kind));
            assert!(!all(&told).contains(&Gap::NobodyToCall(call)), "{}", kind.id());
        }
    }
}

#[test]
fn somebody_said_whether_it_is_insured() {
    let insured = |is_insured: Option<bool>| Profile { is_insured, ..profile(8) };
    let told = |is_insured| without(SheetKind::Policy).keeps(insured(is_insured));
    shows(&told(None), Gap::InsuranceUnknown);
    holds(&told(Some(false)));
    shows(&without(SheetKind::Policy), Gap::NoPolicy);
    holds(&garage().keeps(insured(None)));
}

#[test]
fn a_policy_has_a_number_to_call_and_has_not_ended() {
    let changed = |policy: Policy| garage().when(rewrite(1, policy));
    shows(&changed(Policy { alarm_number: String::new(), ..policy() }), Gap::NoAlarmNumber(1));
    let ends = |ends_on: Date| changed(Policy { ends_on: Some(ends_on), ..policy() });
    shows(&ends(date(2026, 11, 21)), Gap::PolicyEnded(1));
    holds(&ends(TODAY));
    holds(&changed(Policy { ends_on: None, ..policy() }));
}

#[test]
fn the_plan_says_how_to_speak_where_to_meet_by_what_one_sees_it_and_where_the_paper_is() {
    let changed = |plan: Plan| garage().keeps(plan);
    shows(&changed(Plan { channel: String::new(), ..plan() }), Gap::NoChannel);
    shows(&changed(Plan { room: String::new(), ..plan() }), Gap::NoRoom);
    shows(&changed(Plan { criteria: String::new(), ..plan() }), Gap::NoCriteria);
    // A copy that somebody keeps says where it is.
    let silent = changed(Plan { paper: String::new(), ..plan() });
    holds(&silent);
    assert_eq!(all(&silent.when(remove(SheetKind::PrintedCopy, 1))), [Gap::NothingPrinted, Gap::NoPaper]);
}

#[test]
fn a_call_list_on_paper_is_missed_and_so_is_one_that_says_something_old() {
    shows(&without(SheetKind::PrintedCopy), Gap::NothingPrinted);
    let destroyed = PrintedCopy { destroyed_on: Some(TODAY), ..printed_copy() };
    shows(&garage().when(rewrite(1, destroyed)), Gap::NothingPrinted);
    let blank = PrintedCopy { prints: vec![PrintKind::LogSheets], ..printed_copy() };
    shows(&garage().when(rewrite(1, blank)), Gap::NothingPrinted);
    let moved = garage().when(rewrite(BRAM, person("Bram Visser").called("+31612345699")));
    assert!(gaps(&moved.prepared, moved.today(), FORMS).contains(&Gap::CopiesOld(1)));
}

#[test]
fn somebody_said_what_the_organisation_is() {
    shows(&without(SheetKind::Profile), Gap::NoProfile);
}

#[test]
fn systems_and_information_are_written_down() {
    assert!(all(&without(SheetKind::System)).contains(&Gap::NoSystems));
    assert!(all(&without(SheetKind::DataSet)).contains(&Gap::NoDataSets));
}

#[test]
fn a_back_up_is_out_of_reach_and_was_put_back_once() {
    let changed = |system: System| garage().when(rewrite(1, system));
    for reach in [None, Some(false)] {
        let told = changed(System { is_backup_offline: reach, restored_on: None, ..system() });
        shows(&told, Gap::BackupInReach(1));
    }
    shows(&changed(System { restored_on: None, ..system() }), Gap::NeverRestored(1));
}

#[test]
fn whoever_processes_our_data_tells_us_within_a_day() {
    let told = |relation: Relation, term: Term, amount: Option<u32>| {
        let notice = NoticeClause { direction: Direction::TheyTell, term, amount, ..NoticeClause::default() };
        garage().when(rewrite(1, Contract { relation, notices: vec![notice], ..contract() }))
    };
    shows(&told(Relation::Processor, Term::Hours, Some(25)), Gap::SlowNotice(1));
    shows(&told(Relation::Processor, Term::Hours, None), Gap::SlowNotice(1));
    shows(&told(Relation::Processor, Term::Days, Some(1)), Gap::SlowNotice(1));
    holds(&told(Relation::Processor, Term::Immediately, None));
    holds(&told(Relation::Supplier, Term::Days, Some(30)));
    let silent = Contract { notices: Vec::new(), ..contract() };
    shows(&garage().when(rewrite(1, silent)), Gap::SlowNotice(1));
}

#[test]
fn it_is_known_how_long_information_is_kept() {
    let unknown = DataSet { retention_months: None, ..data_set() };
    shows(&garage().when(rewrite(1, unknown)), Gap::RetentionUnknown(1));
}

#[test]
fn everybody_in_the_call_list_has_a_number_unless_they_are_a_crowd() {
    let verified = |kind: ContactKind| Contact { verified_on: Some(TODAY), ..desk("Iedereen", kind) };
    shows(&garage().keeps(verified(ContactKind::ItCloud)), Gap::NoNumber(10));
    // Who is called late is counted: twenty thousand customers must not bury what matters.
    shows(&garage().keeps(verified(ContactKind::Customer)), Gap::NoNumbers(1));
    holds(&garage().keeps(verified(ContactKind::FormerCustomer)));
    let empty = Contact { numbers: vec![Number::default()], ..verified(ContactKind::Customer) };
    shows(&garage().keeps(empty), Gap::NoNumbers(1));
    holds(&garage().keeps(verified(ContactKind::Customer).called("+31201234567")));
}

#[test]
fn entries_that_nobody_found_right_for_a_year_are_counted() {
    let bram = |verified_on: Option<Date>| {
        garage().when(rewrite(BRAM, Contact { verified_on, ..person("Bram Visser").called("+31612345602") }))
    };
    shows(&bram(None), Gap::Stale(1));
    shows(&bram(Some(date(2025, 11, 21))), Gap::Stale(1));
    holds(&bram(Some(date(2025, 11, 22))));
    let later = garage().at("2027-11-23T12:00:00Z");
    assert!(all(&later).contains(&Gap::Stale(9)));
}

#[test]
fn pairs_that_seem_to_be_one_are_counted() {
    let again = Contact { verified_on: Some(TODAY), ..person("Bram Visser") };
    shows(&garage().keeps(again.called("+31687654321")), Gap::Duplicates(1));
}

#[test]
fn a_sheet_that_points_to_what_is_gone_is_named() {
    let told = garage().when(remove(SheetKind::Service, 1));
    shows(&told, Gap::Dangling((SheetKind::System, 1)));
    holds(&told.when(rewrite(1, System { services: Vec::new(), ..system() })));
}

#[test]
fn a_sheet_is_looked_at_again_on_its_day_and_not_much_later() {
    let risk = |review_on: Date| {
        garage().when(rewrite(
            1,
            Risk { title: "Brand".to_owned(), review_on: Some(review_on), ..Risk::default() },
        ))
    };
    let yesterday = date(2026, 11, 21);
    shows(&risk(yesterday), Gap::ReviewDue((SheetKind::Risk, 1), yesterday));
    holds(&risk(TODAY));
    let ended = Contract { ends_on: Some(yesterday), review_on: Some(TODAY), ..contract() };
    let told = garage().when(rewrite(1, ended));
    shows(&told, Gap::ReviewDue((SheetKind::Contract, 1), yesterday));
}

#[test]
fn steps_of_ones_own_take_the_place_of_those_that_come_with_the_program() {
    let forms = |forms: &[IncidentForm]| Runbook {
        forms: forms.to_vec(),
        title: "Stappen".to_owned(),
        steps: vec![RunbookStep::default()],
        ..Runbook::default()
    };
    let own = garage().when(rewrite(1, forms(&[IncidentForm::Extortion])));
    shows(&own, Gap::DefaultRunbooks(1));
    holds(&own.keeps(forms(&[IncidentForm::Ddos])));
    shows(&without(SheetKind::Runbook), Gap::DefaultRunbooks(FORMS));
    assert_eq!(gaps(&garage().prepared, TODAY, 0), []);
}

#[test]
fn measures_were_looked_at_risks_assessed_and_something_practised() {
    shows(&without(SheetKind::Measure), Gap::NoMeasures);
    shows(&without(SheetKind::Risk), Gap::NoRisks);
    shows(&without(SheetKind::Training), Gap::NeverPractised);
    let planned = |planned_on: Date| {
        garage().when(rewrite(1, Training { held_on: None, planned_on: Some(planned_on), ..training() }))
    };
    shows(&planned(date(2026, 12, 1)), Gap::NeverPractised);
    let missed = planned(date(2026, 11, 21));
    assert_eq!(all(&missed), [Gap::NeverPractised, Gap::TrainingMissed(1)]);
}

#[test]
fn a_training_happens_on_its_day_and_again_when_it_should() {
    let held = |held_on: Date| garage().when(rewrite(1, Training { held_on: Some(held_on), ..training() }));
    holds(&held(date(2025, 11, 22)));
    shows(&held(date(2025, 11, 21)), Gap::TrainingMissed(1));
}

//! Roles, who reports to whom, and who holds them.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::{Called as _, TODAY, Told, desk, given, keep, person, remove, rewrite, somebody_at};
use readiness::command::{Command, Place};
use readiness::contact::event::{Contact, ContactKind};
use readiness::event::{Event, Sheet, SheetKept, SheetKind};
use readiness::refusal::Refusal;
use readiness::runbook::event::IncidentForm;
use readiness::team::event::{Act, Holding, Mandate, Profile, Role, RoleKind};
use readiness::team::{Branch, missing_roles, tree};

fn role(role: RoleKind, reports_to: Option<u32>) -> Role {
    Role { role, reports_to, ..Role::default() }
}

fn held(role: RoleKind, held: Vec<Holding>) -> Role {
    Role { role, held, ..Role::default() }
}

fn by(person: u32) -> Holding {
    Holding { person: Some(person), ..Holding::default() }
}

fn appoint(role: RoleKind, contact: Contact) -> Command {
    Command::Appoint { role, place: Place::Holder, contact }
}

fn appoint_deputy(role: RoleKind, contact: Contact) -> Command {
    Command::Appoint { role, place: Place::Deputy, contact }
}

/// Who holds a role, and who stands in, by name.
fn holders(told: &Told, kind: RoleKind) -> (&str, &str) {
    let holding = told.role(kind).holder(None).unwrap();
    let name = |id: Option<u32>| id.and_then(|id| told.prepared.contact(id)).map_or("", Contact::title);
    (name(holding.person), name(holding.deputy))
}

/// Each role with the one above it.
fn lines(told: &Told) -> Vec<(RoleKind, Option<RoleKind>)> {
    let above = |role: &Role| Some(told.prepared.role(role.reports_to?)?.role);
    told.prepared.roles().map(|(_, role)| (role.role, above(role))).collect()
}

#[test]
fn a_team_begins_with_the_roles_that_every_team_needs() {
    use RoleKind as Kind;
    assert_eq!(missing_roles(&given().prepared).len(), 7);
    let told = given().when(Command::BeginTeam);
    let expected = [
        (Kind::Board, None),
        (Kind::Lead, Some(Kind::Board)),
        (Kind::Logger, Some(Kind::Lead)),
        (Kind::Communication, Some(Kind::Lead)),
        (Kind::Spokesperson, Some(Kind::Lead)),
        (Kind::TechnicalLead, Some(Kind::Lead)),
        (Kind::Privacy, Some(Kind::Lead)),
    ];
    assert_eq!(lines(&told), expected);
    assert_eq!(missing_roles(&told.prepared), []);
    assert_eq!(told.refusal_of(Command::BeginTeam), Refusal::NothingNew);
}

#[test]
fn a_beginning_fills_what_is_missing_and_doubles_nothing() {
    let lead = Role { duties: "Zit voor.".to_owned(), ..role(RoleKind::Lead, None) };
    let told = given().keeps(role(RoleKind::Privacy, None)).keeps(lead.clone()).when(Command::BeginTeam);
    assert_eq!(told.prepared.roles().count(), 7);
    assert_eq!(told.role(RoleKind::Lead), &lead, "what somebody wrote stays");
    assert_eq!(told.role(RoleKind::Logger).reports_to, Some(told.role_id(RoleKind::Lead)));
    let told = told.when(remove(SheetKind::Role, 1));
    assert_eq!(missing_roles(&told.prepared), [RoleKind::Privacy]);
    assert_eq!(told.when(Command::BeginTeam).prepared.roles().count(), 7);
}

#[test]
fn whoever_gets_a_role_comes_into_the_call_list_and_the_role_into_the_team() {
    let told = given().when(appoint(RoleKind::Logger, person("Noor Bakker").called("+31612345678")));
    assert_eq!(told.numbers("Noor Bakker"), ["+31612345678"]);
    assert_eq!(holders(&told, RoleKind::Logger), ("Noor Bakker", ""));
    let expected = [
        (RoleKind::Board, None),
        (RoleKind::Lead, Some(RoleKind::Board)),
        (RoleKind::Logger, Some(RoleKind::Lead)),
    ];
    assert_eq!(lines(&told), expected, "with those above it");
    let told = told.when(appoint(RoleKind::Finance, person("Piet Smit")));
    assert_eq!(lines(&told)[3], (RoleKind::Finance, Some(RoleKind::Lead)));
}

#[test]
fn whoever_is_in_the_call_list_already_is_found_there_and_gets_the_new_number() {
    let sanne = Contact { verified_on: Some(TODAY), ..person("Sanne de Wit").called("+31612345678") };
    let told = given()
        .keeps(sanne)
        .when(appoint(RoleKind::Lead, person("sanne de wit").called("+31687654321")))
        .when(appoint_deputy(RoleKind::Logger, person("Sanne de Wit")));
    assert_eq!(told.prepared.contacts().count(), 1);
    assert_eq!(told.numbers("Sanne de Wit"), ["+31612345678", "+31687654321"]);
    assert_eq!(holders(&told, RoleKind::Lead), ("Sanne de Wit", ""));
    assert_eq!(holders(&told, RoleKind::Logger), ("", "Sanne de Wit"));
}

#[test]
fn giving_the_same_role_to_the_same_person_again_changes_nothing() {
    let sanne = || person("Sanne de Wit").called("+31612345678");
    let told = given().when(appoint(RoleKind::Lead, sanne()));
    assert_eq!(told.refusal_of(appoint(RoleKind::Lead, sanne())), Refusal::NothingNew);
    assert_eq!(told.refusal_of(appoint(RoleKind::Lead, person(" "))), Refusal::Empty { field: "name" });
}

#[test]
fn two_people_of_the_same_name_at_different_organisations_are_two() {
    let told = given()
        .keeps(somebody_at("Jan Bakker", "Polder IT"))
        .when(appoint(RoleKind::Lead, somebody_at("Jan Bakker", "De Linde")));
    assert_eq!(told.prepared.contacts().count(), 2);
    assert_eq!(told.role(RoleKind::Lead).held[0].person, Some(2));
    let told = told.when(appoint(RoleKind::TechnicalLead, somebody_at("Jan Bakker", "Polder IT")));
    assert_eq!(told.role(RoleKind::TechnicalLead).held[0].person, Some(1));
}

#[test]
fn a_name_alone_finds_the_only_one_who_has_it_or_the_one_of_our_own() {
    let other = || somebody_at("Jan Bakker", "Polder IT");
    let jan = || appoint(RoleKind::Lead, person("Jan Bakker"));
    let holder = |told: &Told| told.role(RoleKind::Lead).held[0].person;
    assert_eq!(holder(&given().keeps(other()).when(jan())), Some(1));
    let own = given().keeps(other()).keeps(person("Jan Bakker")).when(jan());
    assert_eq!(holder(&own), Some(2));
    let doubtful = given().keeps(other()).keeps(somebody_at("Jan Bakker", "De Linde")).when(jan());
    assert_eq!(holder(&doubtful), Some(3), "of two who could be meant nobody is guessed");
    let twice = given().keeps(person("Jan Bakker")).keeps(person("Jan Bakker")).when(jan());
    assert_eq!(holder(&twice), Some(1), "and no third is made of what is there twice");
}

#[test]
fn a_name_that_is_nearly_the_same_is_not_enough_for_a_role() {
    let mark = somebody_at("Mark de Vries", "Van Loon Techniek").called("+31201234567");
    let mart = somebody_at("Mart de Vries", "Van Loon Techniek").called("+31201234567");
    let told = given().keeps(mark).when(appoint(RoleKind::Lead, mart));
    assert_eq!(holders(&told, RoleKind::Lead), ("Mart de Vries", ""));
    assert_eq!(told.prepared.contacts().count(), 2);
}

#[test]
fn a_person_is_not_the_desk_whose_number_they_have() {
    let told = given().keeps(desk("Polder IT", ContactKind::ItOffice).called("+31201234567")).when(appoint(
        RoleKind::TechnicalLead,
        somebody_at("Bram Visser", "Polder IT").called("+31201234567"),
    ));
    assert_eq!(told.prepared.contact(1).unwrap().name, "");
    assert_eq!(holders(&told, RoleKind::TechnicalLead), ("Bram Visser", ""));
    let told = told.when(appoint_deputy(RoleKind::TechnicalLead, desk("Polder IT", ContactKind::Staff)));
    assert_eq!(told.role(RoleKind::TechnicalLead).held[0].deputy, Some(1), "a desk may stand in");
}

#[test]
fn whoever_takes_over_a_role_was_not_trained_by_the_one_before() {
    let trained = Holding {
        trained_on: Some(TODAY),
        credible_because: "Kent de pers.".to_owned(),
        deputy: Some(2),
        ..by(1)
    };
    let told = given()
        .keeps(person("Sanne de Wit"))
        .keeps(person("Bram Visser"))
        .keeps(held(RoleKind::Spokesperson, vec![trained.clone()]));
    let same = told.clone().when(appoint(RoleKind::Spokesperson, person("Sanne de Wit").called("112")));
    assert_eq!(same.role(RoleKind::Spokesperson).held, [trained]);
    let told = told.when(appoint(RoleKind::Spokesperson, person("Noor Bakker")));
    assert_eq!(told.role(RoleKind::Spokesperson).held, [Holding { deputy: Some(2), ..by(3) }]);
}

#[test]
fn a_role_is_given_for_all_incidents_and_leaves_alone_who_holds_it_for_some() {
    let extortion = Holding { forms: vec![IncidentForm::Extortion], ..by(1) };
    let told = given()
        .keeps(person("Sanne de Wit"))
        .keeps(person("Bram Visser"))
        .keeps(held(RoleKind::Lead, vec![extortion.clone(), Holding { deputy: Some(1), ..by(2) }]))
        .when(appoint(RoleKind::Lead, person("Noor Bakker")));
    let expected = [extortion, Holding { deputy: Some(1), ..by(3) }];
    assert_eq!(told.role(RoleKind::Lead).held, expected);
}

#[test]
fn whoever_is_named_for_a_kind_of_incident_holds_the_role_in_it() {
    let ddos = Holding { forms: vec![IncidentForm::Ddos], ..by(2) };
    let lead = held(RoleKind::Lead, vec![by(1), ddos]);
    let holder = |form: Option<IncidentForm>| lead.holder(form).and_then(|holding| holding.person);
    assert_eq!(holder(Some(IncidentForm::Ddos)), Some(2));
    assert_eq!(holder(Some(IncidentForm::Extortion)), Some(1));
    assert_eq!(holder(None), Some(1));
    let only = held(RoleKind::Lead, vec![Holding { forms: vec![IncidentForm::Ddos], ..by(2) }]);
    assert_eq!(only.holder(None), None);
}

#[test]
fn what_was_taken_out_does_not_stand_in_the_way_of_giving_a_role() {
    let told = given()
        .keeps(person("Sanne de Wit"))
        .keeps(Contact { deputy: Some(1), ..person("Bram Visser") })
        .keeps(role(RoleKind::Observer, None))
        .keeps(Role { informs: vec![1], ..held(RoleKind::Lead, vec![Holding { deputy: Some(2), ..by(1) }]) })
        .when(remove(SheetKind::Contact, 1))
        .when(remove(SheetKind::Role, 1))
        .when(appoint(RoleKind::Lead, person("Noor Bakker")));
    assert_eq!(told.role(RoleKind::Lead).informs, [0; 0]);
    assert_eq!(holders(&told, RoleKind::Lead), ("Noor Bakker", "Bram Visser"));
    let told = told.when(appoint(RoleKind::Lead, person("Bram Visser").called("112")));
    assert_eq!(told.contact("Bram Visser").deputy, None);
}

#[test]
fn members_of_the_team_are_those_who_hold_a_role_or_stand_in_each_once() {
    let told = given()
        .keeps(person("Sanne de Wit"))
        .keeps(person("Bram Visser"))
        .keeps(person("Noor Bakker"))
        .keeps(person("Piet Smit"))
        .keeps(held(RoleKind::Board, vec![by(4)]))
        .keeps(held(RoleKind::Logger, vec![Holding { deputy: Some(2), ..by(3) }]))
        .keeps(held(RoleKind::Lead, vec![Holding { deputy: Some(1), ..by(2) }]));
    assert_eq!(told.prepared.team_members(), [2, 1, 3, 4]);
    assert_eq!(told.when(remove(SheetKind::Contact, 2)).prepared.team_members(), [1, 3, 4]);
}

#[test]
fn a_role_may_do_what_its_mandates_say() {
    let mandate = Mandate { act: Act::Disconnect, ..Mandate::default() };
    let lead = Role { mandates: vec![mandate], ..role(RoleKind::Lead, None) };
    assert!(lead.may(Act::Disconnect) && !lead.may(Act::Spend));
}

#[test]
fn an_organisation_is_one_person_or_insured_when_somebody_said_so() {
    let profile = |employees: Option<u32>, is_insured: Option<bool>| {
        given()
            .keeps(Profile { employees, is_insured, country: "NL".to_owned(), ..Profile::default() })
            .prepared
    };
    assert!(profile(Some(1), None).is_one_person());
    assert!(!profile(Some(2), None).is_one_person() && !profile(None, None).is_one_person());
    assert!(!given().prepared.is_one_person());
    assert_eq!(profile(None, Some(false)).is_insured(), Some(false));
    assert_eq!(given().prepared.is_insured(), None);
    let policy = readiness::agreement::event::Policy { insurer: "Noordzee".to_owned(), ..Default::default() };
    assert_eq!(given().keeps(policy).prepared.is_insured(), Some(true));
}

/// A tree on one line: `board(lead(logger privacy))`.
fn drawn(branches: &[Branch<'_>]) -> String {
    let one = |branch: &Branch<'_>| {
        let id = readiness::event::Word::id(branch.role.role);
        if branch.below.is_empty() { id.to_owned() } else { format!("{id}({})", drawn(&branch.below)) }
    };
    branches.iter().map(one).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_tree_shows_who_reports_to_whom_in_the_order_of_roles() {
    let told = given()
        .keeps(role(RoleKind::Lead, None))
        .keeps(role(RoleKind::Privacy, Some(1)))
        .keeps(role(RoleKind::Logger, Some(1)))
        .keeps(role(RoleKind::Legal, Some(2)))
        .keeps(role(RoleKind::Board, None))
        .when(rewrite(1, role(RoleKind::Lead, Some(5))));
    assert_eq!(drawn(&tree(&told.prepared)), "board(lead(logger privacy(legal)))");
}

#[test]
fn a_role_whose_superior_was_taken_out_stands_at_the_top() {
    let told = given()
        .keeps(role(RoleKind::Board, None))
        .keeps(role(RoleKind::Lead, Some(1)))
        .keeps(role(RoleKind::Logger, Some(2)))
        .when(remove(SheetKind::Role, 2));
    assert_eq!(drawn(&tree(&told.prepared)), "board logger");
}

#[test]
fn a_circle_loses_no_role() {
    let mut told = given().keeps(role(RoleKind::Board, None));
    let circle = [(2, RoleKind::Lead, 3), (3, RoleKind::Logger, 4), (4, RoleKind::Privacy, 2)];
    for (id, kind, above) in circle {
        let sheet = Sheet::Role(role(kind, Some(above)));
        told.happens(Event::SheetKept(SheetKept { id, sheet, import: None }));
    }
    assert_eq!(drawn(&tree(&told.prepared)), "board lead(privacy(logger))");
    let told = told.when(rewrite(2, role(RoleKind::Lead, Some(1))));
    assert_eq!(drawn(&tree(&told.prepared)), "board(lead(privacy(logger)))");
    assert_eq!(told.refusal_of(keep(role(RoleKind::Other, None))), Refusal::Empty { field: "own_role" });
}

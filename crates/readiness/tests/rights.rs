//! What people may do: by their roles, as guests, and who may give it.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::{Told, given, person, rewrite};
use jiff::{SignedDuration, Timestamp};
use readiness::access::{Denied, FOUNDER, Right, Rights, rights_of, rights_of_administrator};
use readiness::command::{Command, Place};
use readiness::event::{
    AccessEnded, Event, GuestAdmitted, GuestKind, Part, RolesGiven, Sheet, SheetKind, Word as _,
};
use readiness::refusal::Refusal;
use readiness::team::event::{Holding, Role, RoleKind};

/// What each role gives, written down by hand: a change of it is a change here.
const BY_ROLE: [(RoleKind, &str); 14] = [
    (RoleKind::Board, "read decide approve see-personal read-counsel export"),
    (RoleKind::Lead, "read draft decide approve send file see-personal read-counsel export prepare"),
    (RoleKind::Logger, "read draft see-personal"),
    (RoleKind::Communication, "read draft send"),
    (RoleKind::Spokesperson, "read draft send"),
    (RoleKind::TechnicalLead, "read draft export prepare"),
    (RoleKind::Information, "read draft send export"),
    (RoleKind::Privacy, "read draft decide approve file see-personal export prepare"),
    (RoleKind::Legal, "read draft approve file see-personal read-counsel export"),
    (RoleKind::Operations, "read draft"),
    (RoleKind::Staff, "read draft see-personal"),
    (RoleKind::Finance, "read draft"),
    (RoleKind::Observer, "read"),
    (RoleKind::Other, "read draft"),
];

fn words(rights: Rights) -> String {
    rights.each().map(Right::id).collect::<Vec<_>>().join(" ")
}

#[test]
fn each_role_gives_what_the_list_says_and_only_that() {
    assert_eq!(BY_ROLE.len(), RoleKind::ALL.len());
    for (role, expected) in BY_ROLE {
        assert_eq!(words(rights_of(role)), expected, "{role:?}");
    }
    assert_eq!(words(rights_of_administrator()), "read prepare administer");
    assert!(Right::ALL.iter().all(|right| Rights::all().has(*right)));
    assert!(!Right::ALL.iter().any(|right| Rights::NONE.has(*right)));
}

#[test]
fn whoever_founds_it_may_do_everything_until_somebody_says_otherwise() {
    let told = given();
    assert_eq!(told.prepared.rights(FOUNDER), Rights::all());
    let told = told.gives(FOUNDER, &[RoleKind::Observer]);
    assert_eq!(words(told.prepared.rights(FOUNDER)), "read");
    assert_eq!(told.prepared.rights("nobody"), Rights::NONE);
}

/// Noor is contact 1 and leads; Bram is contact 2 and stands in for her.
fn team() -> Told {
    let held = vec![Holding { person: Some(1), deputy: Some(2), ..Holding::default() }];
    given().keeps(person("Noor Bakker")).keeps(person("Bram Visser")).keeps(Role {
        role: RoleKind::Lead,
        held,
        ..Role::default()
    })
}

fn known_as(told: Told, person: &str, contact: u32) -> Told {
    let mut told = told.gives(person, &[]);
    let contact = Some(contact);
    told.happens(Event::RolesGiven(RolesGiven {
        person: person.to_owned(),
        contact,
        ..RolesGiven::default()
    }));
    told
}

#[test]
fn what_somebody_holds_or_stands_in_for_in_the_team_is_theirs_as_long_as_they_do() {
    let told = known_as(known_as(team(), "noor", 1), "bram", 2);
    for who in ["noor", "bram"] {
        assert_eq!(told.prepared.rights(who), rights_of(RoleKind::Lead), "{who}");
    }
    let held = vec![Holding { person: Some(1), ..Holding::default() }];
    let changed = Sheet::Role(Role { role: RoleKind::Lead, held, ..Role::default() });
    let told = told.when(Command::Keep { id: Some(1), sheet: changed, seen: None });
    assert_eq!(told.prepared.rights("bram"), Rights::NONE);
    assert_eq!(told.prepared.who_may(Right::File), ["noor"]);
}

#[test]
fn only_who_administers_says_who_holds_a_role() {
    let told = known_as(team(), "noor", 1);
    let by = |command: Command, rights: Rights| {
        let desk = readiness::command::Desk { actor: "bram", now: told.now, today: told.today() };
        command.decide_with(rights, &told.prepared, desk)
    };
    let preparer: Rights = [Right::Read, Right::Prepare].into_iter().collect();
    let both = preparer.and(rights_of_administrator());
    let not = |right| Err(Refusal::NotYours { right });
    let mine = vec![Holding { person: Some(2), ..Holding::default() }];
    let role = |held| {
        Sheet::Role(Role { role: RoleKind::Lead, held, duties: "Leidt.".to_owned(), ..Role::default() })
    };
    let keep = |id, sheet| Command::Keep { id, sheet, seen: None };
    let grabs = [
        keep(Some(1), role(mine.clone())),
        keep(None, role(mine.clone())),
        Command::Begin { sheets: vec![role(mine)] },
        Command::Appoint { role: RoleKind::Lead, place: Place::Holder, contact: person("Bram Visser") },
        Command::Merge { into: 2, from: 1, reason: "dubbel".to_owned() },
        Command::Remove { id: (SheetKind::Role, 1), reason: "weg".to_owned(), seen: None },
    ];
    for grab in grabs {
        assert_eq!(by(grab.clone(), preparer), not(Right::Administer), "{grab:?}");
        assert!(by(grab.clone(), both).is_ok(), "{grab:?}");
        assert_eq!(by(grab, Rights::NONE), not(Right::Prepare));
    }
    let held = told.role(RoleKind::Lead).held.clone();
    assert!(
        by(keep(Some(1), role(held)), preparer).is_ok(),
        "what the role does may be written by whoever prepares"
    );
    assert!(by(rewrite(1, person("Noor Bakker-Smit")), preparer).is_ok());
}

fn lawyer(until: Timestamp) -> GuestAdmitted {
    GuestAdmitted {
        person: "smit".to_owned(),
        kind: GuestKind::Lawyer,
        from: "Smit Advocaten".to_owned(),
        incident: "reiger".to_owned(),
        parts: vec![Part::Facts, Part::Counsel],
        writes: false,
        until,
    }
}

#[test]
fn a_guest_may_nothing_in_the_house_and_what_was_opened_in_one_incident_until_it_ends() {
    let told = given().gives("smit", &[]);
    let until = told.now + SignedDuration::from_hours(24);
    let admitted = told.prepared.admit(&lawyer(until), told.now).unwrap();
    let mut told = told;
    admitted.into_iter().for_each(|event| told.happens(event));
    assert_eq!(told.prepared.rights("smit"), Rights::NONE);
    let guest = told.prepared.guest("smit", told.now).unwrap();
    assert_eq!(words(guest.rights(Part::Facts)), "read read-counsel");
    assert_eq!(guest.rights(Part::Log), Rights::NONE);
    let writes = GuestAdmitted { writes: true, parts: vec![Part::Evidence], ..lawyer(until) };
    assert_eq!(words(writes.rights(Part::Evidence)), "read draft see-personal");
    assert_eq!(told.prepared.guest("smit", until), None, "the end is the end");
    assert!(told.prepared.who_may(Right::Read).is_empty(), "a guest is nobody's colleague");
}

#[test]
fn a_guest_who_gets_a_role_is_no_guest_any_more_and_nobody_with_a_role_becomes_one() {
    let told = given().gives("smit", &[]).gives("bram", &[RoleKind::Observer]);
    let until = told.now + SignedDuration::from_hours(24);
    let guest = |person: &str| GuestAdmitted { person: person.to_owned(), ..lawyer(until) };
    let admit = |guest: &GuestAdmitted| told.prepared.admit(guest, told.now);
    assert_eq!(admit(&guest("bram")), Err(Denied::HasRoles));
    assert_eq!(admit(&guest("nobody")), Err(Denied::NoSuchPerson));
    assert_eq!(admit(&GuestAdmitted { parts: Vec::new(), ..guest("smit") }), Err(Denied::NoParts));
    assert_eq!(admit(&GuestAdmitted { until: told.now, ..guest("smit") }), Err(Denied::EndsTooSoon));
    let mut told = told.clone();
    told.happens(Event::GuestAdmitted(guest("smit")));
    let told = told.gives("smit", &[RoleKind::Legal]);
    assert!(!told.prepared.is_guest("smit"));
    // The role that says nothing, which whoever came in without one has, is no reason to refuse.
    let told = told.gives("karel", &[RoleKind::Other]);
    let mut told = told.clone();
    for event in told.prepared.admit(&guest("karel"), told.now).unwrap() {
        told.happens(event);
    }
    assert_eq!(told.prepared.rights("karel"), Rights::NONE);
    let told = told.gives("karel", &[RoleKind::Other, RoleKind::Finance]);
    assert_eq!(told.prepared.admit(&guest("karel"), told.now), Err(Denied::HasRoles));
}

#[test]
fn somebody_who_administers_is_always_left() {
    let told = given().gives(FOUNDER, &[]).gives("sanne", &[RoleKind::Lead]);
    let mut told = told;
    let gives = |person: &str, administers| RolesGiven {
        person: person.to_owned(),
        administers,
        ..RolesGiven::default()
    };
    told.happens(Event::RolesGiven(gives("sanne", true)));
    let ended = AccessEnded { person: "sanne".to_owned(), reason: "Uit dienst.".to_owned() };
    assert_eq!(told.prepared.give(&gives("sanne", false)), Err(Denied::NobodyLeft));
    assert_eq!(told.prepared.end_access(&ended), Err(Denied::NobodyLeft));
    told.happens(Event::RolesGiven(gives(FOUNDER, true)));
    assert!(told.prepared.end_access(&ended).is_ok());
    assert_eq!(
        told.prepared.end_access(&AccessEnded { reason: " ".to_owned(), ..ended }),
        Err(Denied::NoReason)
    );
    assert_eq!(told.prepared.give(&gives("sanne", false)).unwrap().len(), 1);
    assert_eq!(told.prepared.give(&gives(FOUNDER, true)), Ok(Vec::new()), "they have it already");
}

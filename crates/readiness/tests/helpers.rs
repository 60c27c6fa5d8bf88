//! People of another organisation who come in to help: what they may do follows from what the house says of that.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use jiff::{SignedDuration, Timestamp};
use journal::Hash;
use readiness::access::{Access, Denied, LinkUse, Right, Rights, Secondee, rights_of};
use readiness::event::{Event, HelperAdmitted, HelperDismissed, PersonNamed, RolesGiven};
use readiness::prepared::Prepared;
use readiness::team::event::RoleKind;

const BRAM: Secondee<'_> = Secondee { organisation: "van-loon", person: "bram-visser", name: "Bram Visser" };
const ID: &str = "bram-visser@van-loon";

#[derive(Default)]
struct House {
    prepared: Prepared,
    access: Access,
    number: u64,
}

impl House {
    fn happen(&mut self, events: Vec<Event>, at: Timestamp) {
        for event in events {
            self.number += 1;
            self.prepared.happen(self.number, "sanne", at, event.clone());
            self.access.happen(event);
        }
    }

    fn admits(&mut self, roles: &[RoleKind]) {
        let events = self.prepared.admit_helper(&admitted(roles)).unwrap();
        self.happen(events, now());
    }
}

fn now() -> Timestamp {
    "2026-11-28T02:00:00Z".parse().unwrap()
}

fn admitted(roles: &[RoleKind]) -> HelperAdmitted {
    let (organisation, name) = ("van-loon".to_owned(), "Van Loon Techniek".to_owned());
    HelperAdmitted { organisation, name, roles: roles.to_vec(), administers: false }
}

fn dismissed() -> HelperDismissed {
    HelperDismissed { organisation: "van-loon".to_owned(), reason: "klaar".to_owned() }
}

#[test]
fn a_helper_has_what_was_said_of_their_organisation_at_every_moment() {
    let mut house = House::default();
    assert_eq!(house.prepared.rights(ID), Rights::NONE);
    house.admits(&[RoleKind::TechnicalLead]);
    assert_eq!(house.prepared.rights(ID), rights_of(RoleKind::TechnicalLead));
    assert_eq!(house.prepared.rights("bram-visser@bakker"), Rights::NONE, "of another organisation");
    assert_eq!(house.prepared.rights("bram-visser"), Rights::NONE, "somebody of the house is not them");
    house.admits(&[RoleKind::Observer]);
    assert_eq!(house.prepared.rights(ID), rights_of(RoleKind::Observer));
    let events = house.prepared.dismiss_helper(&dismissed()).unwrap();
    house.happen(events, now());
    assert_eq!(house.prepared.rights(ID), Rights::NONE);
    assert_eq!(house.prepared.dismiss_helper(&dismissed()), Err(Denied::NoSuchHelper));
}

#[test]
fn a_dismissal_ends_sessions_and_links_and_a_new_admission_does_not_revive_them() {
    let mut house = House::default();
    house.admits(&[RoleKind::TechnicalLead]);
    let (link, unused, session) = (Hash::of(b"link"), Hash::of(b"unused"), Hash::of(b"session"));
    for link in [link, unused] {
        let events = house.prepared.helper_enters(&house.access, BRAM, &link, now()).unwrap();
        house.happen(events, now());
    }
    assert_eq!(house.access.name(ID), "Bram Visser (Van Loon Techniek)");
    let late = now() + SignedDuration::from_mins(1);
    assert_eq!(house.access.link(&link, late), Err(Denied::LinkExpired), "a minute");
    let events = house.access.enter(&link, &session, None, &LinkUse::default(), now()).unwrap();
    house.happen(events, now());
    assert_eq!(house.access.person_of(&session, now()), Some(ID));
    let events = house.prepared.dismiss_helper(&dismissed()).unwrap();
    house.happen(events, now());
    house.admits(&[RoleKind::TechnicalLead]);
    assert_eq!(house.access.person_of(&session, now()), None);
    assert_eq!(house.access.link(&unused, now()), Err(Denied::NoSuchLink));
}

#[test]
fn a_look_is_written_down_once_an_hour_for_each_person() {
    let mut house = House::default();
    assert_eq!(house.prepared.helper_looks(&house.access, BRAM, now()), Err(Denied::NoSuchHelper));
    house.admits(&[RoleKind::Observer]);
    let looks = |house: &House, helper, minutes| {
        let at = now() + SignedDuration::from_mins(minutes);
        house.prepared.helper_looks(&house.access, helper, at).unwrap()
    };
    let events = looks(&house, BRAM, 0);
    assert!(matches!(events.as_slice(), [Event::PersonNamed(_), Event::HelperLooked(_)]), "{events:?}");
    house.happen(events, now());
    assert!(looks(&house, BRAM, 59).is_empty());
    assert!(matches!(looks(&house, BRAM, 60).as_slice(), [Event::HelperLooked(_)]));
    let noor = Secondee { person: "noor-bakker", name: "Noor Bakker", ..BRAM };
    assert_eq!(looks(&house, noor, 1).len(), 2);
}

#[test]
fn nobody_of_another_organisation_gets_more_than_was_said_of_it() {
    let mut house = House::default();
    let named = |person: &str| {
        Event::PersonNamed(PersonNamed { person: person.to_owned(), name: "Bram Visser".to_owned() })
    };
    house.happen(vec![named(ID), named("bram")], now());
    house.admits(&[RoleKind::Observer]);
    let roles = RolesGiven { person: ID.to_owned(), roles: vec![RoleKind::Lead], ..RolesGiven::default() };
    assert_eq!(house.prepared.give(&roles), Err(Denied::NoSuchPerson));
    house.happen(vec![Event::RolesGiven(roles)], now());
    assert!(!house.prepared.rights(ID).has(Right::Decide));
    assert_eq!(house.access.person_named("Bram Visser"), Some("bram"), "a name means somebody of the house");
}

#[test]
fn a_helper_who_administers_is_not_the_last_who_does() {
    let mut house = House::default();
    let named = PersonNamed { person: "sanne".to_owned(), name: "Sanne de Wit".to_owned() };
    let administers =
        |yes| RolesGiven { person: "sanne".to_owned(), administers: yes, ..RolesGiven::default() };
    house.happen(vec![Event::PersonNamed(named), Event::RolesGiven(administers(true))], now());
    let all = HelperAdmitted { administers: true, ..admitted(&[]) };
    let events = house.prepared.admit_helper(&all).unwrap();
    house.happen(events, now());
    let named = PersonNamed { person: ID.to_owned(), name: "Bram".to_owned() };
    house.happen(vec![Event::PersonNamed(named)], now());
    assert!(house.prepared.rights(ID).has(Right::Administer));
    assert_eq!(house.prepared.give(&administers(false)), Err(Denied::NobodyLeft));
}

#[test]
fn an_admission_names_an_organisation_and_gives_something() {
    let house = House::default();
    let with = |organisation: &str, name: &str, roles: &[RoleKind]| {
        let admitted = HelperAdmitted {
            organisation: organisation.to_owned(),
            name: name.to_owned(),
            ..admitted(roles)
        };
        house.prepared.admit_helper(&admitted).map(|events| events.len())
    };
    assert_eq!(with("van-loon", "Van Loon", &[RoleKind::Other]), Ok(1), "whether it exists or not");
    assert_eq!(with("van-loon", "Van Loon", &[]), Err(Denied::NoRoles));
    assert_eq!(with("van-loon", " ", &[RoleKind::Other]), Err(Denied::BadName));
    for wrong in ["", "Van Loon", "a@b", "../x", "van\nloon"] {
        assert_eq!(with(wrong, "Van Loon", &[RoleKind::Other]), Err(Denied::NoSuchHelper), "{wrong}");
    }
}

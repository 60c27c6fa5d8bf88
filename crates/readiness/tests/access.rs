//! Who may enter, and who may not.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use jiff::{SignedDuration, Timestamp};
use journal::Hash;
use readiness::access::{Access, Denied, FOUNDER, LINK_LASTS, LinkUse, SESSION_LASTS};
use readiness::event::Event;

fn now() -> Timestamp {
    "2021-07-02T16:30:00Z".parse().unwrap()
}

fn happen(access: &mut Access, decide: impl FnOnce(&Access) -> Result<Vec<Event>, Denied>) {
    decide(access).unwrap().into_iter().for_each(|event| access.happen(event));
}

#[test]
fn whoever_founds_it_says_their_name_and_enters_once() {
    let (link, session) = (Hash::of(b"link"), Hash::of(b"session"));
    let mut access = Access::default();
    assert!(access.is_empty());
    access.happen(Access::issue_to_founder(&link, now()));
    assert!(access.is_empty(), "an issued link lets nobody in yet");
    assert_eq!(access.link(&link, now()), Ok(FOUNDER));
    assert_eq!(access.enter(&link, &session, None, &LinkUse::default(), now()), Err(Denied::BadName));
    assert_eq!(access.enter(&link, &session, Some(" \t "), &LinkUse::default(), now()), Err(Denied::BadName));
    happen(&mut access, |access| {
        access.enter(&link, &session, Some(" Sanne de Wit "), &LinkUse::default(), now())
    });
    assert_eq!(access.person_of(&session, now()), Some(FOUNDER));
    assert_eq!(access.name(FOUNDER), "Sanne de Wit");
    assert!(!access.is_empty());
    assert_eq!(access.enter(&link, &session, None, &LinkUse::default(), now()), Err(Denied::LinkUsed));
    assert_eq!(access.person_of(&Hash::of(b"other"), now()), None);
}

#[test]
fn links_and_sessions_end() {
    let (link, session) = (Hash::of(b"link"), Hash::of(b"session"));
    let mut access = Access::default();
    happen(&mut access, |access| access.issue("Jan", &link, now()));
    let last = now() + LINK_LASTS - SignedDuration::from_secs(1);
    assert!(access.link(&link, last).is_ok());
    assert_eq!(access.link(&link, now() + LINK_LASTS), Err(Denied::LinkExpired));
    assert_eq!(access.link(&Hash::of(b"none"), now()), Err(Denied::NoSuchLink));
    happen(&mut access, |access| access.enter(&link, &session, None, &LinkUse::default(), now()));
    let last = now() + SESSION_LASTS - SignedDuration::from_secs(1);
    assert_eq!(access.person_of(&session, last), Some("jan"));
    assert_eq!(access.person_of(&session, now() + SESSION_LASTS), None);
    access.happen(Event::SessionEnded(readiness::event::SessionEnded { session: session.to_string() }));
    assert_eq!(access.person_of(&session, now()), None);
}

#[test]
fn the_same_name_is_the_same_person_and_another_name_is_another() {
    let mut access = Access::default();
    for (name, link) in
        [("Sanne de Wit", "1"), ("Sanne  de wit", "2"), ("Sanne de Wit", "3"), ("Paraat", "4")]
    {
        happen(&mut access, |access| access.issue(name, &Hash::of(link.as_bytes()), now()));
    }
    let person = |link: &str| access.link(&Hash::of(link.as_bytes()), now()).unwrap();
    assert_eq!((person("1"), person("2"), person("3")), ("sanne-de-wit", "sanne-de-wit", "sanne-de-wit"));
    assert_eq!(person("4"), "person");
    assert_eq!(access.person_named("  sanne DE  wit"), Some("sanne-de-wit"));
    assert_eq!(access.person_named("Sanne"), None);
    assert_eq!(access.issue("", &Hash::NONE, now()), Err(Denied::BadName));
    assert_eq!(access.issue(&"x".repeat(81), &Hash::NONE, now()), Err(Denied::BadName));
}

#[test]
fn one_founder_is_enough_and_no_link_is_issued_twice() {
    let (first, second, session) = (Hash::of(b"1"), Hash::of(b"2"), Hash::of(b"session"));
    let mut access = Access::default();
    access.happen(Access::issue_to_founder(&first, now()));
    access.happen(Access::issue_to_founder(&second, now()));
    happen(&mut access, |access| access.enter(&second, &session, Some("Sanne"), &LinkUse::default(), now()));
    assert_eq!(access.link(&first, now()), Err(Denied::NoSuchLink), "an older start printed it");
    assert_eq!(access.issue("Eve", &second, now()), Err(Denied::LinkUsed));
}

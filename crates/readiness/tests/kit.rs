//! What is known of kits, and of the code in the envelope.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use jiff::{SignedDuration, Timestamp};
use journal::Hash;
use readiness::access::{Access, Denied, LINK_LASTS, LinkUse, Rights, SEALED, SEALED_SESSION_LASTS};
use readiness::event::{
    ConfirmationAsked, Event, KitBy, KitFailed, KitFailure, KitRestored, KitWritten, RolesGiven, Sheet,
    SheetKept, SheetKind,
};
use readiness::kit::{Kit, OLD_AFTER, Opening};
use readiness::prepared::Prepared;
use readiness::refusal::Refusal;

fn now() -> Timestamp {
    "2026-11-28T02:00:00Z".parse().unwrap()
}

fn hours(n: i64) -> SignedDuration {
    SignedDuration::from_hours(n)
}

fn written(made_at: Timestamp, by: KitBy) -> KitWritten {
    KitWritten { made_at, bytes: 1, digest: format!("{made_at} {by:?}"), by, recipients: 1, sealed: false }
}

fn restored() -> Event {
    Event::KitRestored(KitRestored { made_at: now(), program: "0.1.0".to_owned(), left_out: 0 })
}

fn happen(kit: &mut Kit, events: impl IntoIterator<Item = Event>) {
    events.into_iter().for_each(|event| kit.happen("founder", now(), event));
}

#[test]
fn the_last_kit_is_the_one_of_the_latest_moment_and_old_after_two_days() {
    let mut kit = Kit::default();
    assert!(kit.is_old(now()), "there is none");
    let (night, command) = (written(now(), KitBy::Nightly), written(now() - hours(5), KitBy::Command));
    happen(&mut kit, [Event::KitWritten(night.clone()), Event::KitWritten(command.clone())]);
    assert_eq!((&kit.last, &kit.last_nightly), (&Some(night.clone()), &Some(night.clone())));
    assert!(kit.knows(&night) && !kit.knows(&command));
    assert!(!kit.is_old(now() + OLD_AFTER));
    assert!(kit.is_old(now() + OLD_AFTER + SignedDuration::from_secs(1)));
}

#[test]
fn a_night_that_failed_is_known_until_a_night_succeeds() {
    let mut kit = Kit::default();
    happen(&mut kit, [Event::KitFailed(KitFailed { why: KitFailure::DiskFull })]);
    happen(&mut kit, [Event::KitWritten(written(now(), KitBy::Command))]);
    assert_eq!(kit.failed, Some((now(), KitFailure::DiskFull)), "somebody's own kit is another one");
    happen(&mut kit, [Event::KitWritten(written(now(), KitBy::Nightly))]);
    assert_eq!(kit.failed, None);
}

#[test]
fn the_sealed_code_of_now_lets_in_for_a_day_and_every_time_is_known() {
    let session = Hash::of(b"session");
    let mut kit = Kit::default();
    assert_eq!(kit.open("age1een", &session, Opening::default(), now()), Err(Denied::NotTheSeal));
    happen(&mut kit, Kit::issue("age1een", " kluis "));
    let opened = kit.open("age1een", &session, Opening::default(), now()).unwrap();
    let mut access = Access::default();
    opened.iter().cloned().for_each(|event| access.happen(event));
    happen(&mut kit, opened.clone());
    happen(&mut kit, opened);
    let seal = kit.seal.as_ref().unwrap();
    assert_eq!((seal.place.as_str(), seal.by.as_str(), seal.opened.len()), ("kluis", "founder", 2));
    let last = now() + SEALED_SESSION_LASTS - SignedDuration::from_secs(1);
    assert_eq!(access.person_of(&session, last), Some(SEALED));
    assert_eq!(access.person_of(&session, now() + SEALED_SESSION_LASTS), None);
    happen(&mut kit, Kit::issue("age1twee", "notaris"));
    assert_eq!(kit.open("age1een", &session, Opening::default(), now()), Err(Denied::NotTheSeal));
    assert!(kit.seal.as_ref().unwrap().opened.is_empty(), "of the new one nobody knows yet");
    assert!(access.is_empty(), "whoever opens an envelope founds nothing");
}

#[test]
fn a_sealed_code_lies_somewhere() {
    assert_eq!(Kit::issue("age1een", " \t"), Err(Refusal::Empty { field: "place" }));
    assert!(matches!(Kit::issue("age1een", "a\u{7}"), Err(Refusal::Unshowable { .. })));
    assert!(matches!(Kit::issue("age1een", &"x".repeat(100_000)), Err(Refusal::TooLong { .. })));
}

#[test]
fn whoever_has_the_sealed_code_sees_private_numbers_for_nobody_else_is_there() {
    let mut prepared = Prepared::default();
    assert!(prepared.sees_private(SEALED) && !prepared.sees_private("bob"));
    assert_eq!(prepared.rights(SEALED), Rights::all());
    let given = RolesGiven { person: SEALED.to_owned(), ..RolesGiven::default() };
    prepared.happen(1, "founder", now(), Event::RolesGiven(given));
    assert_eq!(prepared.rights(SEALED), Rights::all(), "nobody can take that away from the envelope");
}

#[test]
fn nobody_can_be_named_like_whoever_has_the_sealed_code() {
    let mut access = Access::default();
    let link = Hash::of(b"link");
    access.issue("Sealed code", &link, now()).unwrap().into_iter().for_each(|event| access.happen(event));
    assert_eq!(access.link(&link, now()), Ok("sealed-code-2"));
}

#[test]
fn after_a_restore_no_session_no_link_and_no_personal_link_works() {
    let (used, open, session) = (Hash::of(b"used"), Hash::of(b"open"), Hash::of(b"session"));
    let mut access = Access::default();
    for link in [&used, &open] {
        access.issue("Sanne", link, now()).unwrap().into_iter().for_each(|event| access.happen(event));
    }
    access
        .enter(&used, &session, None, &LinkUse::default(), now())
        .unwrap()
        .into_iter()
        .for_each(|event| access.happen(event));
    let mut prepared = Prepared::default();
    let sheet = Sheet::blank(SheetKind::Contact);
    let asked = ConfirmationAsked { contact: 1, link: open.to_string(), expires_at: now() + LINK_LASTS };
    let events =
        [Event::SheetKept(SheetKept { id: 1, sheet, import: None }), Event::ConfirmationAsked(asked)];
    events.into_iter().for_each(|event| prepared.happen(1, "sanne", now(), event));
    assert!(prepared.asked(&open, now()).is_ok());
    access.happen(restored());
    prepared.happen(2, "paraat", now(), restored());
    assert_eq!(access.person_of(&session, now()), None);
    assert_eq!(access.link(&open, now()), Err(Denied::NoSuchLink));
    assert_eq!(access.link(&used, now()), Err(Denied::LinkUsed));
    assert!(!access.is_empty(), "somebody has entered once, so nobody founds it anew");
    assert_eq!(prepared.asked(&open, now()), Err(Refusal::LinkDead));
}

//! How people prove who they are, and what may be done with it.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use jiff::{SignedDuration, Timestamp};
use journal::{Entry, Hash, Payload, Visibility};
use readiness::access::credential::event::{Began, Browser, BrowserKind, Hidden, SystemKind};
use readiness::access::credential::{MOST_PASSKEYS, NewPasskey, Refused};
use readiness::access::{Access, LinkUse, PROOF_LASTS, SEALED, Way};
use readiness::event::{Event, KitRestored, LinkUsed, Said, SealOpened};
use readiness::kit::{Kit, Opening};

fn now() -> Timestamp {
    "2021-07-02T16:30:00Z".parse().unwrap()
}

fn hash(text: &str) -> Hash {
    Hash::of(text.as_bytes())
}

/// Records events, as the journal gives them back.
fn record(access: &mut Access, at: Timestamp, events: Vec<Event>) {
    for event in events {
        let event = serde_json::to_string(&Said { subjects: Vec::new(), event }).unwrap();
        let payload = Some(Payload { salt: [0; 16], event });
        let entry = Entry {
            organisation: "organisation".to_owned(),
            stream: readiness::STREAM.to_owned(),
            number: access.number + 1,
            actor: "somebody".to_owned(),
            visibility: Visibility::Stream,
            recorded_at: at,
            payload_hash: Hash::NONE,
            previous: Hash::NONE,
            hash: Hash::NONE,
            payload,
        };
        access.apply(&entry).unwrap();
    }
}

/// Somebody entered by a link.
fn entered(name: &str) -> (Access, Hash) {
    let mut access = Access::default();
    enter(&mut access, name, "session");
    (access, hash("session"))
}

fn enter(access: &mut Access, name: &str, session: &str) {
    let link = hash(&format!("link of {session}"));
    let issued = access.issue(name, &link, now()).unwrap();
    record(access, now(), issued);
    let used = access.enter(&link, &hash(session), None, &LinkUse::default(), now()).unwrap();
    record(access, now(), used);
}

fn passkey(credential: &str) -> NewPasskey {
    NewPasskey {
        name: "Laptop".to_owned(),
        host: "localhost".to_owned(),
        handle: Hidden("handle".to_owned()),
        credential: Hidden(credential.to_owned()),
        key: Hidden("key".to_owned()),
    }
}

fn began(session: &str) -> Began {
    Began {
        session: hash(session).to_string(),
        expires_at: now() + SignedDuration::from_hours(24),
        browser: Some(Browser { kind: BrowserKind::Firefox, system: SystemKind::Linux }),
        device: Some(hash("device").to_string()),
    }
}

fn set_password(access: &mut Access, session: &Hash, at: Timestamp) {
    let (password, codes) = (Hidden("phc".to_owned()), Hidden("codes".to_owned()));
    let recovery = vec![Hidden("one".to_owned()), Hidden("two".to_owned())];
    let events = access.set_password(session, password, codes, 100, recovery, at).unwrap();
    record(access, at, events);
}

#[test]
fn whoever_came_in_by_a_link_sets_the_first_and_proves_themselves_for_the_next() {
    let (mut access, session) = entered("Sanne de Wit");
    let later = now() + SignedDuration::from_hours(5);
    let added = access.add_passkey(&session, passkey("a"), later).unwrap();
    record(&mut access, later, added);
    assert_eq!(access.add_passkey(&session, passkey("b"), later), Err(Refused::NotProved));
    assert_eq!(access.remove_passkey(&session, 1, later), Err(Refused::NotProved));
    let used = access.use_passkey("a", None, began("fresh")).unwrap();
    record(&mut access, later, used);
    let last = later + PROOF_LASTS - SignedDuration::from_secs(1);
    assert!(access.add_passkey(&hash("fresh"), passkey("b"), last).is_ok());
    assert_eq!(
        access.add_passkey(&hash("fresh"), passkey("b"), later + PROOF_LASTS),
        Err(Refused::NotProved)
    );
    assert_eq!(access.held("sanne-de-wit").unwrap().passkeys[&1].used_at, Some(later));
}

#[test]
fn a_passkey_of_another_cannot_be_added_or_removed_and_numbers_never_return() {
    let (mut access, session) = entered("Sanne de Wit");
    enter(&mut access, "Bram Visser", "bram");
    let added = access.add_passkey(&session, passkey("a"), now()).unwrap();
    record(&mut access, now(), added);
    assert_eq!(access.add_passkey(&hash("bram"), passkey("a"), now()), Err(Refused::NotAccepted));
    assert_eq!(access.remove_passkey(&hash("bram"), 1, now()), Err(Refused::NoSuchPasskey));
    let removed = access.remove_passkey(&session, 1, now()).unwrap();
    record(&mut access, now(), removed);
    assert_eq!(access.use_passkey("a", None, began("x")), Err(Refused::NoSuchPasskey));
    let added = access.add_passkey(&session, passkey("c"), now()).unwrap();
    record(&mut access, now(), added);
    assert_eq!(access.holder_of("c").map(|(person, number, _)| (person, number)), Some(("sanne-de-wit", 2)));
    for name in ["", "  ", "a\u{7}", &"x".repeat(81)] {
        let named = NewPasskey { name: name.to_owned(), ..passkey("d") };
        assert_eq!(access.add_passkey(&session, named, now()), Err(Refused::BadName));
    }
    for number in 1..MOST_PASSKEYS {
        let added = access.add_passkey(&session, passkey(&format!("n{number}")), now()).unwrap();
        record(&mut access, now(), added);
    }
    assert_eq!(access.add_passkey(&session, passkey("z"), now()), Err(Refused::TooMany));
}

#[test]
fn a_password_ends_other_sessions_and_each_code_counts_once() {
    let (mut access, session) = entered("Sanne de Wit");
    enter(&mut access, "Sanne de Wit", "telephone");
    enter(&mut access, "Bram Visser", "bram");
    set_password(&mut access, &session, now());
    assert_eq!(access.person_of(&hash("telephone"), now()), None);
    assert!(access.person_of(&session, now()).is_some() && access.person_of(&hash("bram"), now()).is_some());
    let phc = Hidden("phc".to_owned());
    let with = |step| access.use_password("sanne-de-wit", &phc, step, began("s"));
    assert_eq!(with(100), Err(Refused::WrongCode), "the code that set it up is spent");
    assert_eq!(with(99), Err(Refused::WrongCode));
    let other = Hidden("other".to_owned());
    assert_eq!(access.use_password("sanne-de-wit", &other, 101, began("s")), Err(Refused::NoPassword));
    assert_eq!(access.use_password("bram-visser", &phc, 101, began("s")), Err(Refused::NoPassword));
    let used = with(101).unwrap();
    record(&mut access, now(), used);
    assert_eq!(
        access.use_password("sanne-de-wit", &phc, 101, began("t")),
        Err(Refused::WrongCode),
        "nobody who saw it can use it"
    );
    assert_eq!(access.session(&hash("s"), now()).unwrap().way, Way::Password);
    assert!(access.held("sanne-de-wit").unwrap().knows_device(&hash("device").to_string()));
    assert!(access.held("bram-visser").is_none_or(|held| !held.knows_device(&hash("device").to_string())));
}

#[test]
fn a_recovery_code_counts_once_and_new_ones_end_the_old() {
    let (mut access, session) = entered("Sanne de Wit");
    set_password(&mut access, &session, now());
    let (phc, one, two) = (Hidden("phc".to_owned()), Hidden("one".to_owned()), Hidden("two".to_owned()));
    let used = access.use_recovery_code("sanne-de-wit", &phc, &one, began("s")).unwrap();
    record(&mut access, now(), used);
    let again = access.use_recovery_code("sanne-de-wit", &phc, &one, began("t"));
    assert_eq!(again, Err(Refused::WrongCode));
    let held = access.held("sanne-de-wit").unwrap();
    assert_eq!((held.recovery.left.len(), held.recovery.used_at), (1, Some(now())));
    let made = access.make_recovery_codes(&session, vec![Hidden("three".to_owned())], now()).unwrap();
    record(&mut access, now(), made);
    assert_eq!(access.use_recovery_code("sanne-de-wit", &phc, &two, began("t")), Err(Refused::WrongCode));
    let removed = access.remove_password(&session, now()).unwrap();
    record(&mut access, now(), removed);
    let three = Hidden("three".to_owned());
    assert_eq!(access.use_recovery_code("sanne-de-wit", &phc, &three, began("t")), Err(Refused::NoPassword));
}

#[test]
fn whoever_has_the_sealed_code_has_nothing_to_set() {
    let mut kit = Kit::default();
    kit.happen("founder", now(), Kit::issue("age1een", "kluis").unwrap());
    let opening = Opening { typed: "Sanne de Wit", browser: None };
    let mut access = Access::default();
    let opened = kit.open("age1een", &hash("sealed"), opening, now()).unwrap();
    record(&mut access, now(), opened);
    let session = access.session(&hash("sealed"), now()).unwrap();
    assert_eq!(
        (session.person.as_str(), session.way, session.is_proved(now())),
        (SEALED, Way::Sealed, false)
    );
    assert_eq!(access.add_passkey(&hash("sealed"), passkey("a"), now()), Err(Refused::Sealed));
    let (one, two) = (Hidden(String::new()), Hidden(String::new()));
    assert_eq!(access.set_password(&hash("sealed"), one, two, 1, Vec::new(), now()), Err(Refused::Sealed));
}

#[test]
fn sessions_are_ended_by_their_own_person_only() {
    let (mut access, session) = entered("Sanne de Wit");
    enter(&mut access, "Bram Visser", "bram");
    assert!(access.end("sanne-de-wit", &hash("bram").to_string(), now()).is_empty());
    assert_eq!(access.end("bram-visser", &hash("bram").to_string(), now()).len(), 1);
    assert_eq!(access.end_of_browser(Some(&session), now()).len(), 1);
    assert!(access.end_of_browser(Some(&hash("guessed")), now()).is_empty());
    assert_eq!(access.sessions_of("sanne-de-wit", now()).len(), 1);
    assert!(access.sessions_of("sanne-de-wit", now() + SignedDuration::from_hours(24 * 31)).is_empty());
}

#[test]
fn what_comes_out_of_a_kit_keeps_how_people_prove_themselves_and_knows_no_browser() {
    let (mut access, session) = entered("Sanne de Wit");
    set_password(&mut access, &session, now());
    let used = access.use_password("sanne-de-wit", &Hidden("phc".to_owned()), 101, began("s")).unwrap();
    record(&mut access, now(), used);
    let restored = KitRestored { made_at: now(), program: "0.1.0".to_owned(), left_out: 0 };
    record(&mut access, now(), vec![Event::KitRestored(restored)]);
    assert_eq!(access.person_of(&hash("s"), now()), None);
    let held = access.held("sanne-de-wit").unwrap();
    assert!(held.can_return() && !held.knows_device(&hash("device").to_string()));
}

#[test]
fn nothing_secret_is_in_what_a_programmer_prints() {
    let (mut access, session) = entered("Sanne de Wit");
    let secret = |text: &str| Hidden(format!("geheim-{text}"));
    let new = NewPasskey {
        handle: secret("handle"),
        credential: secret("credential"),
        key: secret("key"),
        ..passkey("a")
    };
    let added = access.add_passkey(&session, new, now()).unwrap();
    let (password, codes) = (secret("hash"), secret("codes"));
    let set = access.set_password(&session, password, codes, 1, vec![secret("recovery")], now()).unwrap();
    for events in [added, set] {
        assert!(!format!("{events:?}").contains("geheim"), "{events:?}");
        record(&mut access, now(), events);
    }
    assert!(!format!("{access:?}").contains("geheim"), "{access:?}");
}

#[test]
fn older_entries_without_a_browser_and_newer_ones_with_it_decode() {
    let used = r#"{"link":"a","session":"b","expires_at":"2021-08-01T16:30:00Z","browser":{"kind":"safari","system":"ios"},"device":"c"}"#;
    let used: LinkUsed = serde_json::from_str(used).unwrap();
    assert_eq!(used.browser, Some(Browser { kind: BrowserKind::Safari, system: SystemKind::Ios }));
    let opened = r#"{"recipient":"age1","session":"b","expires_at":"2021-08-01T16:30:00Z","typed":"Sanne"}"#;
    let opened: SealOpened = serde_json::from_str(opened).unwrap();
    assert_eq!(opened.typed.as_deref(), Some("Sanne"));
}

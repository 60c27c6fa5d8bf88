//! Somebody who came in is erased: nothing says any more when and with what, and the chain is whole.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::path::{Path, PathBuf};

use app::{App, Arrival, NotLetIn, NotSignedIn, PROGRAM, Secret, Typed};
use incident::command::Command;
use jiff::{SignedDuration, Timestamp};
use journal::{Eyes, People, Visibility};
use readiness::access::credential::event::{Browser, BrowserKind, SystemKind};
use readiness::access::{Actor, Denied, Right, Rights};
use readiness::event::{Event, RolesGiven, Word as _};
use readiness::team::event::RoleKind;
use serde_json::json;
use testkit::repository::rule_files;
use totp_rs::Builder;

const NOOR: &str = "noor-bakker";
const PASSWORD: &str = "paarse olifant op zolder";
const STREAM: &str = "incident/linde";

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let folder =
            Folder(std::env::temp_dir().join(format!("paraat-erasing-{}-{name}", std::process::id())));
        std::fs::create_dir_all(&folder.0).unwrap();
        folder
    }

    fn data(&self) -> PathBuf {
        self.0.join("data")
    }

    fn open(&self) -> App {
        App::open(&self.data(), "organisation", &rule_files()).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

fn now() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

fn later(minutes: i64) -> Timestamp {
    now() + SignedDuration::from_mins(minutes)
}

fn sanne() -> Actor<'static> {
    Actor::entered("founder", Rights::all())
}

/// A browser of hers.
fn at_home() -> Arrival {
    let browser = Some(Browser { kind: BrowserKind::Firefox, system: SystemKind::Linux });
    Arrival { browser, address: Some("198.51.100.7".parse().unwrap()), ..Arrival::default() }
}

fn enters(app: &App, name: &str, arrival: &Arrival) -> Secret {
    let link = Secret::new().unwrap();
    app.issue_link(sanne(), name, &link.hash(), now()).unwrap();
    app.enter(&link, None, arrival, now()).unwrap().session
}

fn code(secret: &str, at: Timestamp) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret).unwrap();
    let codes = Builder::new().with_secret(secret).build().unwrap();
    codes.generate(u64::try_from(at.as_second()).unwrap()).to_string()
}

async fn signs_in(app: &App, password: &str, code: &str, at: Timestamp) -> Result<Secret, NotSignedIn> {
    let turn = app.turn("Noor Bakker", &at_home()).await.unwrap().unwrap();
    let typed = Typed { name: "noor bakker", password, code };
    app.sign_in(&turn, typed, &at_home(), at).map(|entered| entered.session)
}

/// Sanne founds the house, and Noor comes in by every way but a passkey, mistypes, and looks around.
async fn house(folder: &Folder) -> (App, String) {
    let app = folder.open();
    let link = app.issue_to_founder(now()).unwrap().unwrap();
    app.enter(&link, Some("Sanne de Wit"), &Arrival::default(), now()).unwrap();
    let session = enters(&app, "Noor Bakker", &at_home());
    let given = RolesGiven { person: NOOR.to_owned(), roles: vec![RoleKind::Lead], ..RolesGiven::default() };
    app.give_roles(sanne(), &given, now()).unwrap();
    let secret = app.codes_to_set(&session, now()).unwrap().secret;
    let turn = app.turn("Noor Bakker", &at_home()).await.unwrap().unwrap();
    let recovery = app.set_password(&turn, &session, PASSWORD, &code(&secret, now()), now()).unwrap();
    drop(turn);
    app.make_calendar(&session, later(1)).unwrap();
    let second = signs_in(&app, PASSWORD, &code(&secret, later(2)), later(2)).await.unwrap();
    signs_in(&app, PASSWORD, &recovery[0].reveal(), later(3)).await.unwrap();
    for _ in 0..6 {
        if let Err(NotSignedIn::Denied { slowed }) = signs_in(&app, "verkeerd", "000000", later(4)).await {
            app.record_slowed(slowed, later(4)).unwrap();
        }
    }
    app.end_session(NOOR, &second, later(5)).unwrap();
    (app, secret)
}

/// Everything that the organisation's own stream says, as far as it can be read.
fn said(app: &App) -> String {
    let entries = app.entries(readiness::STREAM, 0).unwrap();
    let payloads = entries.iter().filter_map(|entry| entry.payload.as_ref());
    payloads.map(|payload| format!("{}\n", payload.event)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_somebody_who_was_erased_nothing_says_when_and_with_what_they_came_in() {
    let folder = Folder::new("colleague");
    let (app, secret) = house(&folder).await;
    let before = said(&app);
    for kind in
        ["link-issued", "link-used", "password-used", "recovery-code-used", "sign-in-slowed", "session-ended"]
    {
        assert!(before.contains(&format!("\"type\":\"{kind}\"")), "{kind} is in {before}");
    }
    let database = folder.data().join("paraat.sqlite");
    drop(app);
    std::fs::copy(&database, folder.0.join("raw.sqlite")).unwrap();
    let app = folder.open();
    let count = app.erase_colleague(sanne(), NOOR, "uit dienst, op verzoek", later(10)).unwrap();
    assert!(count > 10, "{count}");
    let after = said(&app);
    let left: Vec<&str> = after.lines().filter(|line| line.to_lowercase().contains("noor")).collect();
    assert!(
        matches!(left[..], [line] if line.contains("access-ended") && !line.contains("Noor")),
        "her id stays taken, and nothing else: {left:?}"
    );
    for word in ["firefox", "recovery", "argon2", "sign-in-slowed"] {
        assert!(!after.contains(word), "{word}: {after}");
    }
    assert!(matches!(
        signs_in(&app, PASSWORD, &code(&secret, later(12)), later(12)).await,
        Err(NotSignedIn::Denied { .. })
    ));
    // The envelopes cannot be erased: none of them says that it was she who came in.
    let entries = app.entries(readiness::STREAM, 0).unwrap();
    assert!(entries.iter().all(|entry| entry.actor != NOOR), "{entries:?}");
    assert!(entries.iter().any(|entry| entry.actor == PROGRAM && entry.payload.is_none()));
    drop(app);
    old_rows_say_nothing(&folder, &database);
    assert!(app::verify(&folder.data(), &[]).unwrap().findings.is_empty(), "the chain is whole");
}

/// Old rows that somebody kept are put back beside the keys of now.
fn old_rows_say_nothing(folder: &Folder, database: &Path) {
    let db = rusqlite::Connection::open(database).unwrap();
    db.execute("ATTACH ? AS raw", [folder.0.join("raw.sqlite").to_str().unwrap()]).unwrap();
    let put_back = "UPDATE journal SET payload = (SELECT payload FROM raw.journal AS old WHERE old.stream = \
                    journal.stream AND old.number = journal.number) WHERE payload IS NULL AND stream = ?1";
    assert!(db.execute(put_back, [readiness::STREAM]).unwrap() > 10);
    drop(db);
    let app = folder.open();
    let said = said(&app);
    for word in ["Noor", "firefox", "link-used\",\"link", "session-ended", "password-used"] {
        let theirs = said.lines().filter(|line| line.contains(word) && !line.contains("founder"));
        assert_eq!(theirs.count(), 0, "{word}: {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gets_the_id_of_somebody_who_was_erased_nor_what_was_for_them_alone() {
    let folder = Folder::new("again");
    let (app, _) = house(&folder).await;
    let only = Visibility::Only(People::new([NOOR.to_owned()]).unwrap());
    for (visibility, command) in [
        (
            Visibility::Stream,
            json!({ "command": "open-incident", "code_name": "LINDE", "kind": "incident", "profile": { "country": "NL" } }),
        ),
        (only, json!({ "command": "write-note", "text": "Alleen voor Noor." })),
    ] {
        let command: Command = serde_json::from_value(command).unwrap();
        let (stream, subjects, seen) = (STREAM, &[][..], None);
        let actor = Actor::on_the_machine("terminal");
        let request =
            app::Request { stream, actor, command: &command, subjects, visibility, seen, now: now() };
        app.record(&request).unwrap();
    }
    app.erase_colleague(sanne(), NOOR, "op verzoek", later(10)).unwrap();
    enters(&app, "Noor Bakker", &Arrival::default());
    let access = app.access().unwrap();
    assert_eq!(access.person_named("Noor Bakker"), Some("noor-bakker-2"), "another one of that name");
    assert!(access.is_erased(NOOR) && !access.is_erased("noor-bakker-2"));
    let eyes = Eyes::Of { person: "noor-bakker-2".to_owned(), reads_counsel: false };
    assert!(app.seen_by(eyes).is_partial(STREAM).unwrap());
    assert_eq!(app.prepared().unwrap().rights(NOOR), Rights::NONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_administers_erases_and_never_the_last_of_them() {
    let folder = Folder::new("denied");
    let (app, _) = house(&folder).await;
    let number = app.prepared().unwrap().number;
    let all_but: Rights = Right::ALL.iter().copied().filter(|right| *right != Right::Administer).collect();
    for (actor, person, reason, expected) in [
        (Actor::entered("founder", all_but), NOOR, "verzoek", Denied::NotYours),
        (sanne(), "niemand", "verzoek", Denied::NoSuchPerson),
        (sanne(), NOOR, " ", Denied::NoReason),
        (sanne(), "founder", "verzoek", Denied::NobodyLeft),
    ] {
        let outcome = app.erase_colleague(actor, person, reason, later(10));
        assert!(matches!(outcome, Err(NotLetIn::Denied(denied)) if denied == expected), "{outcome:?}");
    }
    assert_eq!(app.prepared().unwrap().number, number, "nothing was recorded");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_before_entries_were_marked_goes_too() {
    let folder = Folder::new("unmarked");
    let (app, _) = house(&folder).await;
    let mut entries = app.entries(readiness::STREAM, 0).unwrap();
    // As earlier versions wrote them: of links and of sessions that ended nobody was marked as being in them.
    for payload in entries.iter_mut().filter_map(|entry| entry.payload.as_mut()) {
        let mut said: serde_json::Value = serde_json::from_str(&payload.event).unwrap();
        if ["link-issued", "link-used", "session-ended"].contains(&said["type"].as_str().unwrap()) {
            said["subjects"] = json!([]);
            payload.event = said.to_string();
        }
    }
    let about = readiness::access::about(&entries, NOOR);
    for entry in entries.iter().filter(|entry| !about.contains(&entry.number)) {
        let event = &entry.payload.as_ref().unwrap().event;
        let said: readiness::event::Said = serde_json::from_str(event).unwrap();
        let is_of_the_founder = event.contains("founder") || entry.number <= 4;
        let is_hers = matches!(said.event, Event::LinkUsed(_) | Event::SessionEnded(_)) && !is_of_the_founder;
        assert!(!event.contains(NOOR) && !is_hers, "{event}");
    }
}

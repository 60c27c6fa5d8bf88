//! Entering with a password: how long it takes, what is kept of it, and what goes with its person.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::path::PathBuf;
use std::time::{Duration, Instant};

use app::{App, Arrival, NotSignedIn, Secret, Typed};
use jiff::{SignedDuration, Timestamp};
use readiness::access::Access;
use testkit::repository::rule_files;
use totp_rs::Builder;

const PASSWORD: &str = "paarse olifant op zolder";

/// A house in a folder that goes away with the test, with a person who has a password.
struct House {
    folder: PathBuf,
    app: App,
    session: Secret,
    secret: String,
}

fn now() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

impl House {
    async fn new(name: &str) -> House {
        let folder = std::env::temp_dir().join(format!("paraat-signing-{}-{name}", std::process::id()));
        let app = App::open(&folder, "organisation", &rule_files()).unwrap();
        let link = app.issue_to_founder(now()).unwrap().unwrap();
        let entered = app.enter(&link, Some("Sanne de Wit"), &Arrival::default(), now()).unwrap();
        let secret = app.codes_to_set(&entered.session, now()).unwrap().secret;
        let house = House { folder, app, session: entered.session, secret };
        let turn = house.app.turn("Sanne de Wit", &Arrival::default()).await.unwrap().unwrap();
        let code = house.code(now());
        let made = house.app.set_password(&turn, &house.session, PASSWORD, &code, now()).unwrap();
        assert_eq!(made.len(), 10);
        house
    }

    fn code(&self, at: Timestamp) -> String {
        let secret = totp_rs::Secret::try_from_base32(&self.secret).unwrap();
        let codes = Builder::new().with_secret(secret).build().unwrap();
        codes.generate(u64::try_from(at.as_second()).unwrap()).to_string()
    }

    /// Tries to enter, and says how long that took.
    async fn tries(&self, name: &str, password: &str, at: Timestamp) -> (bool, Duration) {
        let turn = self.app.turn(name, &Arrival::default()).await.unwrap().unwrap();
        let code = self.code(at);
        let (typed, began) = (Typed { name, password, code: &code }, Instant::now());
        let entered = self.app.sign_in(&turn, typed, &Arrival::default(), at);
        assert!(!matches!(entered, Err(NotSignedIn::Failed(_))));
        (entered.is_ok(), began.elapsed())
    }

    fn journal(&self) -> String {
        let entries = self.app.entries(readiness::STREAM, 0).unwrap();
        entries.iter().filter_map(|it| it.payload.as_ref()).map(|it| format!("{}\n", it.event)).collect()
    }
}

impl Drop for House {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Checking a password takes nearly all of the time, so that what differs beside it drowns. The middle of many is compared,
/// taken in turns: one pause of a busy machine changes nothing. It allows for much; `password_checks` is counted exactly.
#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_nobody_has_takes_as_long_as_one_that_somebody_has() {
    let house = House::new("time").await;
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for turn in 0..11 {
        // Each on a day of its own, so that nobody has to wait.
        let at = now() + SignedDuration::from_hours(48 * (turn + 1));
        known.push(house.tries("Sanne de Wit", "verkeerd", at).await.1);
        unknown.push(house.tries("Niemand Nergens", "verkeerd", at).await.1);
    }
    known.sort();
    unknown.sort();
    let (known, unknown) = (known[5], unknown[5]);
    assert!(known < unknown * 2 && unknown < known * 2, "{known:?} and {unknown:?}");
    assert_eq!(house.app.password_checks(), 22);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_holds_neither_the_password_nor_a_code() {
    let house = House::new("journal").await;
    let at = now() + SignedDuration::from_mins(1);
    assert!(house.tries("Sanne de Wit", PASSWORD, at).await.0);
    let journal = house.journal();
    assert!(journal.contains("$argon2id$v=19$m=47104,t=2,p=1$"), "at least what OWASP asks");
    assert!(!journal.contains(PASSWORD) && !journal.contains(&house.code(at)));
    assert!(!journal.contains(house.session.reveal()));
}

#[tokio::test(flavor = "multi_thread")]
async fn so_many_wait_and_no_more_and_a_known_browser_does_not_wait_for_strangers() {
    let house = House::new("queue").await;
    let stranger = Arrival::default();
    let mut turns = Vec::new();
    for _ in 0..2 {
        turns.push(house.app.turn("Sanne de Wit", &stranger).await.unwrap().unwrap());
    }
    let mut waiting: Vec<_> = (0..30).map(|_| Box::pin(house.app.turn("Sanne de Wit", &stranger))).collect();
    for turn in &mut waiting {
        assert!(tokio::time::timeout(Duration::from_millis(1), turn).await.is_err(), "two at once");
    }
    assert!(
        house.app.turn("Sanne de Wit", &stranger).await.unwrap().is_none(),
        "who comes now is told to come back"
    );
    let link = Secret::new().unwrap();
    let actor = readiness::access::Actor::on_the_machine("terminal");
    house.app.issue_link(actor, "Sanne de Wit", &link.hash(), now()).unwrap();
    let entered = house.app.enter(&link, None, &stranger, now()).unwrap();
    let known = Arrival { device: entered.device, ..Arrival::default() };
    assert!(house.app.turn("Sanne de Wit", &known).await.unwrap().is_some());
    assert!(house.app.turn("Bram Visser", &known).await.unwrap().is_none(), "it is known of her alone");
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_proves_who_somebody_is_goes_with_them() {
    let house = House::new("erased").await;
    let at = now() + SignedDuration::from_mins(1);
    assert!(house.tries("Sanne de Wit", PASSWORD, at).await.0);
    house.app.make_recovery_codes(&house.session, now()).unwrap();
    // Payloads that name her are erased; what is folded from the rest knows nothing of how she came in.
    let mut access = Access::default();
    for mut entry in house.app.entries(readiness::STREAM, 0).unwrap() {
        let names_her = |it: &journal::Payload| it.event.starts_with("{\"subjects\":[\"founder\"]");
        if entry.payload.as_ref().is_some_and(names_her) {
            entry.payload = None;
        }
        access.apply(&entry).unwrap();
    }
    assert!(access.held("founder").is_none_or(|held| !held.can_return() && held.recovery.left.is_empty()));
    assert!(!format!("{access:?}").contains("argon2"));
}

//! A whole incident is erased: when that may be, who may, and what is left.

use axum::http::StatusCode;
use incident::refusal::Refusal;
use journal::Visibility;
use readiness::access::Actor;
use readiness::team::event::RoleKind;
use serde_json::{Value, json};

use crate::browser::{Browser, House};

fn command(value: Value) -> incident::command::Command {
    serde_json::from_value(value).unwrap()
}

const SURE: [(&str, &str); 2] = [("reason", "De bewaartermijn is voorbij."), ("sure", "yes")];

/// An incident that was closed in July 2021.
async fn closed() -> (House, Browser, String) {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let asked = ["what", "since", "whose", "many"].map(|question| (question, "dont-know"));
    let at = sanne.post("/start", &[&[("step", "whose")][..], &asked[..]].concat()).await.location();
    for value in [
        json!({ "command": "record-fact", "fact": "personal_data", "value": false, "source": "De Linde" }),
        json!({ "command": "write-note", "text": "De kwikstaart belde." }),
    ] {
        house.record(&at, &command(value), Visibility::Stream);
    }
    (house, sanne, at)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_incident_and_one_that_must_be_kept_are_not_erased() {
    let (house, mut sanne, at) = closed().await;
    let stream = at.replacen("/incidents/", "incident/", 1);
    let page = sanne.post(&format!("{at}/erasure"), &SURE).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "it is open: {}", page.body);
    let exercise =
        sanne.post("/exercises/begin", &[("scenario", "ddos"), ("with", "alone"), ("pace", "1")]).await;
    let drill = exercise.location().replace("/exercise", "");
    assert_eq!(sanne.post(&format!("{drill}/erasure"), &SURE).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let app = house.site.app();
    let close =
        command(json!({ "command": "end-exercise", "how": "Klaar.", "real": "2021-07-02T17:00:00Z" }));
    house.record(&drill, &close, Visibility::Stream);
    let of_another = Actor::entered("bram", readiness::access::Rights::NONE);
    let not =
        app.erase_incident(&drill.replacen("/incidents/", "incident/", 1), of_another, "x", house.site.now());
    assert!(matches!(not, Err(app::NotRecorded::Refused(why)) if matches!(*why, Refusal::NotYours { .. })));
    let unsure = sanne.post(&format!("{drill}/erasure"), &SURE[..1]).await;
    assert!(
        unsure.status == StatusCode::UNPROCESSABLE_ENTITY && unsure.body.contains("sure-error"),
        "{}",
        unsure.body
    );
    let silent = sanne.post(&format!("{drill}/erasure"), &SURE[1..]).await;
    assert!(silent.body.contains("reason-error"), "{}", silent.body);
    assert!(
        sanne.get(&format!("{drill}/exercise")).await.body.contains("/erasure"),
        "an exercise that is over may go"
    );
    assert_eq!(sanne.post(&format!("{drill}/erasure"), &SURE).await.location(), "/exercises");
    assert_eq!(sanne.get(&drill).await.status, StatusCode::NOT_FOUND);
    assert!(app.state(&stream).unwrap().opened.is_some(), "its neighbour stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_past_its_time_is_erased_with_all_that_it_said_and_the_chain_is_whole() {
    let (house, mut sanne, at) = closed().await;
    let (app, stream) = (house.site.app(), at.replacen("/incidents/", "incident/", 1));
    house.record(&at, &command(json!({ "command": "close", "reason": "Klaar." })), Visibility::Stream);
    let page = sanne.post(&format!("{at}/erasure"), &SURE).await;
    assert!(page.body.contains("2 juli 2026"), "five years after closing: {}", page.body);
    let entries = app.state(&stream).unwrap().number;
    house.set_clock("2026-07-03T08:00:00Z");
    let mut sanne = house.person("Sanne de Wit").await;
    let mut bram = house.newcomer("Bram Visser").await;
    house.gives_only("Bram Visser", RoleKind::Observer);
    let link = format!("{at}/erasure");
    assert!(sanne.get("/register?state=past&others=yes").await.body.contains(&link));
    assert!(
        !bram.get("/register?state=past&others=yes").await.body.contains(&link),
        "only who manages access"
    );
    assert_eq!(sanne.post(&link, &SURE).await.location(), "/register");
    let register = sanne.get("/register?done=incident-erased").await.body;
    assert!(register.contains("Het incident is gewist."), "it says so: {register}");
    for path in [at.clone(), format!("{at}/log"), format!("{at}/timeline")] {
        assert_eq!(sanne.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!sanne.get("/search?q=kwikstaart").await.body.contains("belde"));
    assert!(!sanne.get("/").await.body.contains(&at));
    let left = app.whole().entries(&stream, 0).unwrap();
    assert_eq!(left.len() as u64, entries + 1);
    assert_eq!(left.iter().filter(|entry| entry.payload.is_some()).count(), 1, "only the entry that says so");
    let again =
        command(json!({ "command": "open-incident", "code_name": "X", "kind": "incident", "profile": {} }));
    let reopened = app.record(&app::Request {
        stream: &stream,
        actor: Actor::on_the_machine("sanne"),
        command: &again,
        subjects: &[],
        visibility: Visibility::Stream,
        seen: None,
        now: house.site.now(),
    });
    assert!(reopened.is_err(), "nothing begins where something was erased");
}

//! Terms in people's own calendars: at an address that says little, that nobody can guess, and that ends.

use axum::http::{StatusCode, header};
use readiness::event::AccessEnded;
use serde_json::{Value, json};

use web::ROUTES;

use crate::browser::{Browser, House, filled};

fn told(house: &House, at: &str, value: Value) {
    let command: incident::command::Command = serde_json::from_value(value).unwrap();
    house.record(at, &command, journal::Visibility::Stream);
}

/// An incident whose awareness was set, so that the authority must hear of it by a moment.
async fn aware(house: &House, browser: &mut Browser) -> String {
    let at = house.incident(browser).await;
    told(
        house,
        &at,
        json!({ "command": "set-awareness", "regime": "avg", "at": "2021-07-02T16:00:00Z", "reason": "gebeld" }),
    );
    told(house, &at, json!({ "command": "decide-risk", "level": "high", "reason": "Namen en nummers." }));
    at
}

/// Makes an address; gives its path.
async fn address(browser: &mut Browser) -> String {
    let page = browser.post("/account/calendar", &[]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let address = page.body.split("<code class=\"link\">").nth(1).unwrap().split('<').next().unwrap();
    format!("/calendar/{}", address.split("/calendar/").nth(1).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_calendar_reads_terms_without_a_cookie_and_no_more_than_it_needs() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let at = aware(&house, &mut sanne).await;
    told(&house, &at, json!({ "command": "write-note", "text": "De directeur is ziek." }));
    let calendar = address(&mut sanne).await;
    let read = house.stranger().get(&calendar).await;
    assert_eq!(read.status, StatusCode::OK);
    assert!(read.headers[header::CONTENT_TYPE].to_str().unwrap().starts_with("text/calendar"));
    // 72 hours after Friday 16:00 UTC.
    assert!(read.body.contains("DTSTART:20210705T160000Z\r\n"), "{}", read.body);
    assert!(read.body.contains("melding aan AP") && read.body.contains("BEGIN:VALARM"), "{}", read.body);
    for secret in ["ziek", "Namen", "Sanne", "http"] {
        assert!(!read.body.contains(secret), "{secret}: {}", read.body);
    }
    // What has no date is in no calendar: telling the people themselves has no term.
    assert_eq!(read.body.matches("BEGIN:VEVENT").count(), read.body.matches("DTSTART:").count());
    told(
        &house,
        &at,
        json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2021-07-02T16:20:00Z", "channel": "website", "content": "Alles." }),
    );
    let after = house.stranger().get(&calendar).await;
    assert!(!after.body.contains("avg-33-1@"), "{}", after.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_none_or_no_more_is_answered_alike() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let mut bram = house.person("Bram Visser").await;
    aware(&house, &mut sanne).await;
    let (old, ended, new) = (address(&mut bram).await, address(&mut sanne).await, address(&mut sanne).await);
    let mut stranger = house.stranger();
    assert_eq!(stranger.get(&new).await.status, StatusCode::OK);
    let access = house.site.app().access().unwrap();
    let person = access.people.iter().find(|(_, name)| *name == "Bram Visser").unwrap().0.clone();
    let actor = readiness::access::Actor::on_the_machine("terminal");
    let left = AccessEnded { person, reason: "werkt hier niet meer".to_owned() };
    assert_eq!(stranger.get(&old).await.status, StatusCode::OK);
    house.site.app().end_access(actor, &left, house.site.now()).unwrap();
    let guess = format!("/calendar/{}.ics", "0".repeat(32));
    let nothing = stranger.get(&guess).await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
    for path in
        [old.as_str(), ended.as_str(), "/calendar/x", "/calendar/%00.ics", new.trim_end_matches(".ics")]
    {
        let answer = stranger.get(path).await;
        assert_eq!((answer.status, answer.body), (nothing.status, nothing.body.clone()), "{path}");
    }
    let done = sanne.post("/account/calendar", &[("end", "yes")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert_eq!(stranger.get(&new).await.body, nothing.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_read_here_has_no_calendar_and_nobody_sees_an_address_twice() {
    let house = House::new();
    let mut newcomer = house.newcomer("Noor Bakker").await;
    let asked = newcomer.post("/account/calendar", &[]).await;
    assert!(asked.status.is_client_error() && !asked.body.contains("/calendar/"), "{}", asked.body);
    assert!(!newcomer.get("/account").await.body.contains("/account/calendar"));
    let mut sanne = house.person("Sanne de Wit").await;
    aware(&house, &mut sanne).await;
    let calendar = address(&mut sanne).await;
    let secret = calendar.trim_start_matches("/calendar/").trim_end_matches(".ics");
    assert!(!sanne.get("/account").await.body.contains(secret));
    assert!(!sanne.get("/prepare/log").await.body.contains(secret));
}

/// Every page that can be asked for, over the incident with this address.
async fn with_a_clock(browser: &mut Browser, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    for route in ROUTES.iter().filter(|route| route.method == "get" && !route.path.ends_with("/live")) {
        let path = filled(route.path, at);
        if browser.get(&path).await.body.contains("data-due=\"") {
            found.push(path);
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_shows_a_clock_that_nobody_wound() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let at = "/incidents/stil".to_owned();
    for value in [
        json!({ "command": "open-incident", "code_name": "STIL", "kind": "incident", "profile": { "role": "controller", "country": "NL" } }),
        json!({ "command": "record-fact", "fact": "personal_data_breach", "value": true, "source": "het lab" }),
        json!({ "command": "decide-risk", "level": "high", "reason": "Namen en nummers." }),
    ] {
        told(&house, &at, value);
    }
    assert_eq!(with_a_clock(&mut sanne, &at).await, Vec::<String>::new());
    let calendar = address(&mut sanne).await;
    assert!(!house.stranger().get(&calendar).await.body.contains("BEGIN:VEVENT"));
    told(
        &house,
        &at,
        json!({ "command": "set-awareness", "regime": "avg", "at": "2021-07-02T16:00:00Z", "reason": "gebeld" }),
    );
    let found = with_a_clock(&mut sanne, &at).await;
    for page in ["/", "/incidents/stil", "/incidents/stil/duties"] {
        assert!(found.iter().any(|path| path == page), "{page}: {found:?}");
    }
}

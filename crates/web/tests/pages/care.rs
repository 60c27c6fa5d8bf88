//! Mistakes that tired people make: nothing of it may become a wrong conclusion, or get lost.

use axum::http::{StatusCode, header};
use incident::fact::{Certainty, FactKey};

use crate::browser::House;

fn stream(incident: &str) -> String {
    incident.replacen("/incidents/", "incident/", 1)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_sent_twice_opens_one_incident() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let answers = [
        ("step", "whose"),
        ("once", "0123456789abcdef"),
        ("what", "locked"),
        ("since", "now"),
        ("whose", "customers"),
        ("many", "few"),
    ];
    let (one, two) = (sanne.post("/start", &answers).await, sanne.post("/start", &answers).await);
    assert_eq!(one.location(), two.location());
    let other = house.incident(&mut sanne).await;
    assert_ne!(other, one.location());
}

#[tokio::test(flavor = "multi_thread")]
async fn just_now_is_when_it_was_said_and_nobody_knows_becomes_no_signal() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let second = sanne.post("/start", &[("step", "since"), ("what", "locked"), ("since", "now")]).await.body;
    let said = second.split("name=\"now-at\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    house.set_clock("2021-07-02T20:00:00Z");
    let answers = |since, at| {
        [("step", "whose"), ("what", "locked"), ("since", since), ("now-at", at), ("whose", "customers")]
    };
    let incident = sanne.post("/start", &answers("now", &said)).await.location();
    let state = house.site.app().state(&stream(&incident)).unwrap();
    let half_past_six = calendar::Start::Moment("2021-07-02T16:30:00Z".parse().unwrap());
    assert_eq!(state.awareness["avg"].at, half_past_six);
    let later = sanne.post("/start", &answers("now", "2030-01-01T00:00:00Z")).await.location();
    let state = house.site.app().state(&stream(&later)).unwrap();
    assert_eq!(state.awareness["avg"].at, calendar::Start::Moment(house.site.now()), "never in the future");
    let unknown = sanne.post("/start", &answers("dont-know", "")).await.location();
    let state = house.site.app().state(&stream(&unknown)).unwrap();
    assert!(state.awareness.is_empty() && state.signals.is_empty());
    let both = [("step", "since"), ("what", "locked"), ("since", "now"), ("at-time", "12:00")];
    assert!(sanne.post("/start", &both).await.body.contains("Kies wat klopt"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspicion_that_nobody_is_hit_takes_no_duty_away() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let open = |whose: &'static str, also: &'static str| {
        [("step", "whose"), ("what", "locked"), ("since", "now"), ("whose", whose), ("whose", also)]
    };
    let incident = sanne.post("/start", &open("none", "none")).await.location();
    assert!(sanne.get(&incident).await.body.contains("duty-avg-33-1"), "it may still apply");
    // Whoever keeps data for others keeps some of its own, and "I don't know" beside an answer takes nothing back.
    let incident = sanne.post("/start", &open("clients-of-others", "dont-know")).await.location();
    let state = house.site.app().state(&stream(&incident)).unwrap();
    assert_eq!(state.profile.role.as_deref(), Some("controller_and_processor"));
    assert!(state.facts.contains_key(&FactKey::PersonalData));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_and_refuted_is_not_a_yes_and_not_knowing_does_not_leave_a_yes_standing() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let key_safe = format!("{incident}/facts/key_safe");
    let say = |value, certainty| [("value", value), ("certainty", certainty), ("source", "Sanne de Wit")];
    let page = sanne.post(&key_safe, &say("false", "refuted")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("betekent samen ja"));
    assert_eq!(sanne.post(&key_safe, &say("true", "confirmed")).await.status, StatusCode::SEE_OTHER);
    let page = sanne.post(&key_safe, &say("dont-know", "confirmed")).await;
    assert!(
        page.status == StatusCode::UNPROCESSABLE_ENTITY && page.body.contains("trek het dan"),
        "{}",
        page.body
    );
    let state = house.site.app().state(&stream(&incident)).unwrap();
    let entry = state.facts[&FactKey::KeySafe].of_source("Sanne de Wit").unwrap().number.to_string();
    let withdrawal = format!("{key_safe}/withdrawal");
    let page = sanne.post(&withdrawal, &[("entry", &entry), ("reason", "weet ik toch niet")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    // The old page is still open, and its statement is gone: it can be made again.
    let mut again = say("true", "likely").to_vec();
    again.push(("seen", &entry));
    assert_eq!(sanne.post(&key_safe, &again).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn at_least_is_not_exactly_and_a_thousand_is_not_one() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let persons = format!("{incident}/facts/persons");
    let say = |field, value| [(field, value), ("certainty", "confirmed"), ("source", "SOC")];
    assert_eq!(sanne.post(&persons, &say("value-min", "15")).await.status, StatusCode::SEE_OTHER);
    let state = house.site.app().state(&stream(&incident)).unwrap();
    let held = state.facts[&FactKey::Persons].of_source("SOC").unwrap();
    assert_eq!(held.value, incident::fact::Value::Number { min: 15.0, max: f64::INFINITY });
    assert_eq!(held.certainty, Certainty::Confirmed);
    for wrong in ["100,000", "1.5", "veel"] {
        let page = sanne.post(&persons, &say("value-exact", wrong)).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(
            page.body.contains(&format!("value=\"{wrong}\"")) && page.headers.get(header::LOCATION).is_none()
        );
    }
    let both = [("value-exact", "5"), ("value-max", "9"), ("certainty", "likely"), ("source", "IT")];
    assert!(sanne.post(&persons, &both).await.body.contains("Niet allebei"));
}

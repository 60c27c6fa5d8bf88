//! Exercises through their pages: who knows what, on whose clock, and what stays out of it.

use axum::http::StatusCode;
use incident::exercise::read;
use readiness::event::SheetKind;
use readiness::team::event::RoleKind;

use crate::browser::{Browser, House};

const SATURDAY: &str = "2026-11-28T08:00:00Z";

/// A house on a Saturday morning, and Sanne.
async fn house() -> (House, Browser) {
    let house = House::new();
    house.set_clock(SATURDAY);
    let sanne = house.person("Sanne de Wit").await;
    (house, sanne)
}

/// Begins an exercise; gives the address of its incident.
async fn begun(sanne: &mut Browser, scenario: &str, fields: &[(&str, &str)]) -> String {
    let page = sanne.post("/exercises/begin", &[&[("scenario", scenario)], fields].concat()).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    page.location().replace("/exercise", "")
}

const ALONE: [(&str, &str); 2] = [("with", "alone"), ("pace", "6")];

#[tokio::test(flavor = "multi_thread")]
async fn what_is_recorded_in_an_exercise_carries_its_own_moment_and_nothing_waits_outside_it() {
    let (house, mut sanne) = house().await;
    let at = begun(&mut sanne, "stolen-laptop", &ALONE).await;
    let stream = at.replacen("/incidents/", "incident/", 1);
    let entries = house.site.app().whole().recorded(&stream, 0).unwrap();
    assert!(
        entries.iter().all(|entry| entry.recorded_at.to_string() == "2026-11-25T07:20:00Z"),
        "{entries:?}"
    );
    // Ten minutes on the wall are an hour in the story.
    house.set_clock("2026-11-28T08:10:00Z");
    sanne.post(&format!("{at}/log"), &[("text", "Iris wordt gebeld.")]).await;
    let last = house.site.app().whole().recorded(&stream, 0).unwrap().pop().unwrap();
    assert_eq!(last.recorded_at.to_string(), "2026-11-25T08:20:00Z");
    let page = sanne.get(&format!("{at}/exercise")).await.body;
    assert!(page.contains("wo 25 november 2026, 09:20") && page.contains("data-pace=\"6\""), "{page}");
    assert!(
        page.contains("Bij deze weet ik het niet zeker"),
        "forty minutes after the beginning it came in: {page}"
    );
    assert!(page.contains("data-comes="), "the page knows when something comes in");
    let terms = house.site.app().whole().running_terms(house.site.now()).unwrap();
    assert!(terms.is_empty(), "no calendar shows a term of a story");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_plays_knows_nothing_ahead_and_does_not_set_the_clock() {
    let (house, mut sanne) = house().await;
    let mut bram = house.newcomer("Bram Visser").await;
    house.gives("Bram Visser", RoleKind::TechnicalLead);
    let team = [("with", "team"), ("pace", "1"), ("players", "Bram Visser: technisch leider")];
    let at = begun(&mut sanne, "ceo-fraud", &team).await;
    let ahead = sanne.get(&format!("{at}/exercise")).await.body;
    assert!(ahead.contains("Wat nog komt") && ahead.contains("Wat verwacht wordt"), "{ahead}");
    assert_eq!(sanne.get(&format!("{at}/exercise/file")).await.status, StatusCode::OK);
    let page = bram.get(&format!("{at}/exercise")).await.body;
    assert!(page.contains("Ik heb vanmiddag 48.000 euro"), "{page}");
    for secret in ["Wat nog komt", "Wat verwacht wordt", "fraudedesk", "/exercise/end", "Zet de klok stil"] {
        assert!(!page.contains(secret), "{secret}: {page}");
    }
    for path in [
        "/search?q=fraudedesk".to_owned(),
        format!("{at}/log/2"),
        format!("{at}/log"),
        format!("{at}/timeline"),
    ] {
        let body = bram.get(&path).await.body.replace("value=\"fraudedesk\"", "");
        assert!(!body.contains("Wij proberen het terug te halen"), "{path}: {body}");
    }
    // Whoever may take the timeline along gets it without what is still to come, unless they lead.
    let mut noor = house.newcomer("Noor Bakker").await;
    house.gives("Noor Bakker", RoleKind::Lead);
    let file = format!("{at}/timeline/export/json?receipts=1");
    let taken = noor.get(&file).await;
    assert_eq!(taken.status, StatusCode::OK);
    assert!(
        taken.body.contains("\"exercise-begun\"") || taken.body.contains("\"number\":2"),
        "{}",
        taken.body
    );
    assert!(!taken.body.contains("Wij proberen het terug te halen"), "{}", taken.body);
    assert!(
        sanne.get(&file).await.body.contains("Wij proberen het terug te halen"),
        "its leader takes all of it"
    );
    let found = bram.get("/search?q=directeur").await.body;
    assert!(found.contains("/log/2"), "that it began is found: {found}");
    assert_eq!(bram.get(&format!("{at}/exercise/file")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(bram.get(&format!("{at}/exercise/observations/new")).await.status, StatusCode::NOT_FOUND);
    let page = bram.post(&format!("{at}/exercise/clock"), &[("act", "next")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Vraag het aan Sanne de Wit"), "{}", page.body);
    let page = bram.post(&format!("{at}/exercise/end"), &[("how", "Klaar.")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.body);
    let ended = sanne.post(&format!("{at}/exercise/end"), &[("how", "Goed geoefend.")]).await;
    assert_eq!(ended.location(), format!("{at}/exercise"));
    let page = bram.get(&format!("{at}/exercise")).await.body;
    assert!(
        page.contains("Wat verwacht wordt") && page.contains("Goed geoefend."),
        "afterwards everybody reads it"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_is_written_with_the_training_that_was_planned() {
    let (house, mut sanne) = house().await;
    let planned = [
        ("title", "Oefening najaar"),
        ("kind", "exercise"),
        ("planned_on", "2026-11-28"),
        ("repeat_months", "6"),
        ("seen", "0"),
    ];
    sanne.post("/sheets/training/new", &planned).await;
    let prepared = house.site.app().prepared().unwrap();
    let (id, _) = prepared.trainings().next().expect("a training that is planned");
    let number = id.to_string();
    let page = sanne.get("/exercises/scenarios/ddos").await.body;
    assert!(page.contains("Oefening najaar"), "{page}");
    let fields = [&ALONE[..], &[("training", number.as_str())]].concat();
    let at = begun(&mut sanne, "ddos", &fields).await;
    sanne.post(&format!("{at}/exercise/end"), &[("how", "Kort.")]).await;
    let prepared = house.site.app().prepared().unwrap();
    assert_eq!(prepared.of(SheetKind::Training).count(), 1);
    let training = prepared.training(id).unwrap();
    assert_eq!(training.held_on.unwrap().to_string(), "2026-11-28");
    assert_eq!((training.repeat_months, training.attendees), (Some(6), Some(1)), "what was planned stays");
    assert!(training.result.contains("gelukt"), "{}", training.result);
    let begun_again = begun(&mut sanne, "ddos", &ALONE).await;
    sanne.post(&format!("{begun_again}/exercise/end"), &[("how", "Nog eens.")]).await;
    assert_eq!(
        house.site.app().prepared().unwrap().of(SheetKind::Training).count(),
        2,
        "a new one when none was planned"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_a_beginning_stands_at_its_field_and_nothing_is_opened() {
    let (house, mut sanne) = house().await;
    for (fields, says) in [
        (vec![("pace", "1")], "with-error"),
        (vec![("with", "team"), ("pace", "1"), ("players", " ")], "players-error"),
        (vec![("with", "team"), ("pace", "1"), ("players", "Bram: tovenaar")], "players-error"),
        (vec![("with", "team"), ("pace", "1"), ("players", "Bram\nbram ")], "players-error"),
        (vec![("with", "alone"), ("pace", "x")], "pace-error"),
        (vec![("with", "alone"), ("pace", "99999")], "pace-error"),
    ] {
        let page = sanne.post("/exercises/begin", &[&[("scenario", "ddos")][..], &fields].concat()).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert!(page.body.contains(says), "{fields:?}: {}", page.body);
    }
    let unknown = sanne.post("/exercises/begin", &[("scenario", "x"), ("with", "alone")]).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    assert!(house.site.app().incidents(house.site.now()).unwrap().is_empty());
    assert_eq!(sanne.get("/exercises/scenarios/x").await.status, StatusCode::NOT_FOUND);
    let incident = house.incident(&mut sanne).await;
    assert_eq!(sanne.get(&format!("{incident}/exercise")).await.status, StatusCode::NOT_FOUND);
    let again = incident.replacen("/incidents/", "/exercises/again/", 1);
    assert_eq!(sanne.get(&again).await.status, StatusCode::NOT_FOUND, "an incident is no exercise");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scenario_of_ones_own_stays_text_whatever_it_says() {
    let (_house, mut sanne) = house().await;
    let (_, file) = &wording::scenarios()[0];
    let evil = "<script>alert(1)</script>";
    let own = file
        .replace("De verkeerde bijlage", evil)
        .replace("Fleur, administratie", evil)
        .replace("misdirected-mail", "own");
    assert!(read(&own).is_ok());
    let fields =
        [("text", own.as_str()), ("with", "team"), ("pace", "1"), ("players", evil), ("observers", evil)];
    let page = sanne.post("/exercises/begin", &fields).await;
    let at = page.location().replace("/exercise", "");
    for path in [format!("{at}/exercise"), at.clone(), format!("{at}/log"), "/exercises".to_owned()] {
        let body = sanne.get(&path).await.body;
        assert!(!body.contains(evil) && body.contains("&#60;script&#62;"), "{path}: {body}");
    }
    let note = [("text", evil), ("expectation", evil), ("verdict", evil)];
    let page = sanne.post(&format!("{at}/exercise/observations/new"), &note).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!page.body.contains(evil), "{}", page.body);
    let again = at.replacen("/incidents/", "/exercises/again/", 1);
    assert!(
        sanne.get(&again).await.body.contains("name=\"text\""),
        "its file goes along to be exercised once more"
    );
    let broken =
        sanne.post("/exercises/begin", &[("text", "id = 3"), ("with", "alone"), ("pace", "1")]).await;
    assert_eq!(broken.status, StatusCode::BAD_REQUEST);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_leaves_an_exercise_says_so() {
    let (_house, mut sanne) = house().await;
    let at = begun(&mut sanne, "ddos", &ALONE).await;
    for (path, word) in
        [("/timeline/export/csv", "OEFENING-"), ("/picture", "OEFENING-"), ("/costs/export/csv", "OEFENING-")]
    {
        let page = sanne.get(&format!("{at}{path}")).await;
        let name = page.headers.get("content-disposition").map(|name| name.to_str().unwrap().to_owned());
        assert!(name.is_some_and(|name| name.contains(&format!("''{word}"))), "{path}: {:?}", page.headers);
    }
    for path in ["", "/facts", "/duties", "/log", "/tasks", "/messages", "/exercise"] {
        let body = sanne.get(&format!("{at}{path}")).await.body;
        assert!(body.contains("data-drill=\"OEFENING\""), "{path}: a watermark");
    }
    let mut english = sanne;
    english.post("/language", &[("lang", "en"), ("back", "/")]).await;
    assert!(english.get(&at).await.body.contains("data-drill=\"EXERCISE\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_people_send_by_hand_says_that_it_is_not_real() {
    let mut crisis = crate::meetings::Crisis::new().await;
    crate::messages::ready(&mut crisis, "public", "website").await;
    let line = "OEFENING (EXERCISE). Dit is niet echt.";
    assert!(!crisis.get("/messages/1/sending").await.contains(line));
    crisis.incident = begun(&mut crisis.sanne, "ddos", &ALONE).await;
    crate::messages::ready(&mut crisis, "public", "website").await;
    assert!(crisis.get("/messages/1/sending").await.contains(line));
}

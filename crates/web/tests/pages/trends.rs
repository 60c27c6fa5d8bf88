//! Trends over all incidents: what each reader may count, beside what others counted, and a file without names.

use axum::http::{StatusCode, header};
use journal::{People, Visibility};
use readiness::team::event::RoleKind;
use serde_json::{Value, json};

use crate::browser::{Browser, House};

fn command(value: Value) -> incident::command::Command {
    serde_json::from_value(value).unwrap()
}

/// A house with an attack of which it is known what it costs, and an exercise.
async fn linde() -> (House, Browser, String) {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let at = house.incident(&mut sanne).await;
    for value in [
        json!({ "command": "record-signal", "what": "Alles op slot.", "source": "Joris Bos van IT", "at": "2021-07-02T15:45:00Z" }),
        json!({ "command": "record-fact", "fact": "incident_type", "value": "ransomware", "source": "Joris Bos van IT" }),
        json!({ "command": "record-fact", "fact": "persons", "value": { "min": 400, "max": 485 }, "source": "het lab" }),
        json!({ "command": "record-cost", "line": { "head": "forensics", "stage": "paid", "amount": { "kind": "sum", "cents": 1_234_550 }, "vat": "excluded", "what": "Onderzoek door De Speurder", "supplier": "De Speurder" } }),
        json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2021-07-02T16:20:00Z", "channel": "website", "content": "Alles." }),
    ] {
        house.record(&at, &command(value), Visibility::Stream);
    }
    let drill =
        json!({ "command": "open-incident", "code_name": "OEFENING", "kind": "exercise", "profile": {} });
    house.record("/incidents/oefening", &command(drill), Visibility::Stream);
    (house, sanne, at)
}

#[tokio::test(flavor = "multi_thread")]
async fn each_picture_has_a_table_that_says_the_same_and_exercises_do_not_count() {
    let (_house, mut sanne, _) = linde().await;
    let shown = sanne.get("/trends").await.body;
    for said in
        ["2021: één incident", "€ 12.345,50", "Hack, malware of phishing", "CBS 2024", "41%", "72 uur"]
    {
        assert!(shown.contains(said), "{said} is missing in {shown}");
    }
    assert_eq!(shown.matches("role=\"img\"").count(), 4);
    for id in ["kinds", "beside", "duties", "costs"] {
        assert!(shown.contains(&format!("<caption id=\"{id}-table\">")), "{id}");
        assert!(shown.contains(&format!("<title id=\"{id}-title\">")), "{id}");
    }
    assert!(shown.contains("Dan zegt een aandeel nog niets"), "{shown}");
    assert!(!shown.contains("OEFENING") && !shown.contains("style="));
    assert!(sanne.get("/").await.body.contains("href=\"/trends\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_first_incident_stands_what_will_stand_there_and_what_others_counted() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let shown = sanne.get("/trends").await.body;
    assert!(shown.contains("Er is nog geen incident.") && shown.contains("CBS 2024"), "{shown}");
    assert!(!shown.contains("/trends/export"), "there is nothing to take along");
    let empty: Value = serde_json::from_str(&sanne.get("/trends/export/veris").await.body).unwrap();
    assert_eq!(empty, json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn years_that_are_no_years_pick_nothing_out_and_what_is_picked_is_what_goes_along() {
    let (_house, mut sanne, _) = linde().await;
    for (query, is_there) in [
        ("", true),
        ("?from=2021&until=2021&step=quarter", true),
        ("?from=2022&until=2020", true),
        ("?from=2022", false),
        ("?until=2020", false),
        ("?from=99999999999999&until=-0", false),
        ("?from=%3Cscript%3E&until=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E&step=%27", true),
        ("?from=&until=&step=&from=2030", true),
    ] {
        let page = sanne.get(&format!("/trends{query}")).await;
        assert_eq!(page.status, StatusCode::OK, "{query}");
        assert_eq!(page.body.contains("12.345,50"), is_there, "{query}: {}", page.body);
        assert!(!page.body.contains("<script>alert") && !page.body.contains("<img src=x"), "{query}");
        let file = sanne.get(&format!("/trends/export/veris{query}")).await;
        let incidents: Value = serde_json::from_str(&file.body).unwrap();
        assert_eq!(incidents.as_array().unwrap().len(), usize::from(is_there), "{query}");
    }
    let quarter = sanne.get("/trends?step=quarter").await.body;
    assert!(quarter.contains("2021, kwartaal 3: één incident"), "{quarter}");
    assert_eq!(sanne.get("/trends/export/csv").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_holds_no_name_and_no_text_that_somebody_typed() {
    let (_house, mut sanne, at) = linde().await;
    let file = sanne.get("/trends/export/veris").await;
    assert!(file.headers[header::CONTENT_DISPOSITION].to_str().unwrap().starts_with("attachment"));
    for name in ["Sanne", "Joris", "Speurder", "Van Loon", "slot", "het lab"] {
        assert!(!file.body.contains(name), "{name} leaves with {}", file.body);
    }
    let all: Value = serde_json::from_str(&file.body).unwrap();
    assert_eq!(all[0]["action"]["malware"]["variety"], json!(["Ransomware"]));
    assert_eq!(all[0]["impact"]["loss"], json!([{ "variety": "Response and recovery", "amount": 12_345.5 }]));
    let own = sanne.get(&format!("{at}/evaluation/export/veris")).await;
    assert_eq!(serde_json::from_str::<Value>(&own.body).unwrap(), all[0]);
    assert!(sanne.get(&format!("{at}/evaluation")).await.body.contains("/evaluation/export/veris"));
    assert!(!sanne.get("/incidents/oefening/evaluation").await.body.contains("/export/veris"));
    let drill = sanne.get("/incidents/oefening/evaluation/export/veris").await;
    assert_eq!(drill.status, StatusCode::NOT_FOUND, "nothing happened to anybody");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_for_a_few_people_is_in_no_number_of_others() {
    let (house, mut sanne, at) = linde().await;
    let few = || Visibility::Only(People::new(["niemand-anders".to_owned()]).unwrap());
    for secret in [
        json!({ "command": "record-cost", "line": { "head": "fines", "stage": "paid", "amount": { "kind": "sum", "cents": 98_765_400 }, "vat": "excluded", "what": "Boete" } }),
        json!({ "command": "record-fact", "fact": "exfiltration", "value": true, "source": "de jurist" }),
    ] {
        house.record(&at, &command(secret), few());
    }
    let mut bram = house.newcomer("Bram Visser").await;
    house.gives_only("Bram Visser", RoleKind::Privacy);
    for browser in [&mut sanne, &mut bram] {
        let shown = browser.get("/trends").await.body;
        assert!(
            shown.contains("12.345,50") && !shown.contains("999.") && !shown.contains("987.654"),
            "{shown}"
        );
        assert!(shown.contains("Van één incident ziet u niet alles"), "{shown}");
        for path in ["/trends/export/veris".to_owned(), format!("{at}/evaluation/export/veris")] {
            let file = browser.get(&path).await.body;
            assert!(!file.contains("Legal and regulatory") && !file.contains("987654"), "{file}");
            assert!(file.contains("\"data_disclosure\": \"Unknown\""), "{file}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_take_files_along_sees_no_link_and_gets_none() {
    let (house, _sanne, _) = linde().await;
    let mut noor = house.newcomer("Noor Bakker").await;
    house.gives_only("Noor Bakker", RoleKind::Staff);
    let shown = noor.get("/trends").await;
    assert!(shown.status == StatusCode::OK && !shown.body.contains("/trends/export"), "{}", shown.body);
    assert_eq!(noor.get("/trends/export/veris").await.status, StatusCode::FORBIDDEN);
}

//! The register of breaches: one row for each, drawn from what was recorded, and no more than its reader may see.

use axum::http::{StatusCode, header};
use journal::{People, Visibility};
use readiness::team::event::RoleKind;
use serde_json::{Value, json};

use crate::browser::{Browser, House};

fn command(value: Value) -> incident::command::Command {
    serde_json::from_value(value).unwrap()
}

/// A house with a breach of which much is known.
async fn linde() -> (House, Browser, String) {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let at = house.incident(&mut sanne).await;
    for value in [
        json!({ "command": "record-moment", "moment": "occurred", "at": "2021-07-02T15:00:00Z", "source": "IT" }),
        json!({ "command": "record-fact", "fact": "data_categories", "value": ["name", "iban"], "source": "het lab" }),
        json!({ "command": "record-fact", "fact": "dimensions", "value": ["C"], "source": "het lab" }),
        json!({ "command": "decide-risk", "level": "risk", "reason": "=HYPERLINK(\"https://kwaad.example\")" }),
        json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2021-07-02T16:20:00Z", "channel": "website", "reference": "AP-77", "content": "Alles." }),
        json!({ "command": "waive-duty", "rule": "avg-34-1", "ground": "Geen hoog risico voor mensen." }),
    ] {
        house.record(&at, &command(value), Visibility::Stream);
    }
    (house, sanne, at)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_breach_stands_in_the_register_with_all_that_the_law_asks_to_write_down() {
    let (_house, mut sanne, at) = linde().await;
    let shown = sanne.get("/register").await.body;
    for said in [at.as_str(), "AP-77", "IBAN", "Geen hoog risico voor mensen.", "Besloten door", "17:00"] {
        assert!(shown.to_lowercase().contains(&said.to_lowercase()), "{said} is missing in {shown}");
    }
    assert!(sanne.get("/").await.body.contains("href=\"/register\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_picked_on_the_page_is_what_goes_along() {
    let (_house, mut sanne, _) = linde().await;
    for (query, is_there) in [
        ("", true),
        ("?year=2021&reported=yes&state=open", true),
        ("?text=ap-77%20IBAN", true),
        ("?year=2020", false),
        ("?reported=no", false),
        ("?state=closed", false),
        ("?state=past", false),
        ("?text=olifant", false),
        ("?kind=lost_paper", false),
        // What cannot be read picks nothing out.
        ("?year=%3Cscript%3E&state=%22%3E", true),
    ] {
        assert_eq!(sanne.get(&format!("/register{query}")).await.body.contains("AP-77"), is_there, "{query}");
        let csv = sanne.get(&format!("/register/export/csv{query}")).await;
        assert_eq!(csv.body.contains("AP-77"), is_there, "{query}: {}", csv.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_hold_no_formula_and_the_json_speaks_the_words_of_dpv() {
    let (_house, mut sanne, _) = linde().await;
    let csv = sanne.get("/register/export/csv").await;
    assert!(!csv.body.contains("\"=") && !csv.body.contains(";="), "{}", csv.body);
    for (format, kind) in
        [("pdf", "application/pdf"), ("xlsx", "application/vnd"), ("json", "application/ld+json")]
    {
        let file = sanne.get(&format!("/register/export/{format}")).await;
        let said = file.headers[header::CONTENT_TYPE].to_str().unwrap().to_owned();
        assert!(file.status == StatusCode::OK && said.starts_with(kind), "{format}: {said}");
    }
    let json: Value = serde_json::from_str(&sanne.get("/register/export/json").await.body).unwrap();
    assert_eq!(json["@type"], "eu-gdpr:DataBreachRegister");
    let breach = &json["dct:hasPart"][0];
    let types = breach["@type"].as_array().unwrap();
    assert!(types.contains(&json!("eu-gdpr:DataBreach")), "{types:?}");
    assert!(types.contains(&json!("eu-gdpr:ConfidentialityBreach")), "{types:?}");
    assert_eq!(breach["paraat:toAuthority"]["dpv:hasNotificationStatus"]["@id"], "dpv:NotificationCompleted");
    assert_eq!(
        breach["paraat:toDataSubjects"]["dpv:hasNotificationStatus"]["@id"],
        "dpv:NotificationNotNeeded"
    );
    assert_eq!(sanne.get("/register/export/exe").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_for_a_few_people_is_in_no_row_of_others() {
    let (house, mut sanne, at) = linde().await;
    let secret = json!({ "command": "record-fact", "fact": "persons", "value": 4321, "source": "de jurist" });
    let few = Visibility::Only(People::new(["niemand-anders".to_owned()]).unwrap());
    house.record(&at, &command(secret), few);
    let mut bram = house.newcomer("Bram Visser").await;
    house.gives_only("Bram Visser", RoleKind::Privacy);
    for browser in [&mut sanne, &mut bram] {
        for path in ["/register", "/register/export/csv", "/register/export/json", "/register?text=4.321"] {
            let shown = browser.get(path).await.body;
            assert!(!shown.contains("4.321") || path.contains("text"), "{path}: {shown}");
            assert!(!shown.contains("4321"), "{path}: {shown}");
        }
        assert!(browser.get("/register").await.body.contains("deels afgeschermd"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exercise_and_what_is_no_breach_stay_out_until_somebody_asks() {
    let (house, mut sanne, at) = linde().await;
    for (id, kind) in [("geen-lek", "incident"), ("oefening", "exercise")] {
        let opening = json!({ "command": "open-incident", "code_name": id.to_uppercase(), "kind": kind, "profile": {} });
        house.record(&format!("/incidents/{id}"), &command(opening), Visibility::Stream);
    }
    let second = "/incidents/geen-lek".to_owned();
    let none =
        json!({ "command": "record-fact", "fact": "personal_data", "value": false, "source": "het lab" });
    house.record(&second, &command(none), Visibility::Stream);
    let shown = sanne.get("/register").await.body;
    assert!(shown.contains(&at) && !shown.contains(&second), "{shown}");
    let all = sanne.get("/register?others=yes").await.body;
    assert!(
        all.contains(&second) && !shown.contains("OEFENING") && !all.contains("/incidents/oefening"),
        "{all}"
    );
}

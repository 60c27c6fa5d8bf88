//! Saturday morning: who is still at work, who goes on, and what the board reads on its phone.

use axum::http::StatusCode;

use crate::browser::{Browser, House};

const EVENING: &str = "2021-07-02T16:30:00Z";

struct Night {
    house: House,
    sanne: Browser,
    incident: String,
}

impl Night {
    async fn new() -> Night {
        let house = House::at(EVENING, web::Transport::Loopback);
        let mut sanne = house.person("Sanne de Wit").await;
        let incident = house.incident(&mut sanne).await;
        Night { house, sanne, incident }
    }

    async fn get(&mut self, rest: &str) -> String {
        let page = self.sanne.get(&format!("{}{rest}", self.incident)).await;
        assert_eq!(page.status, StatusCode::OK, "{rest}");
        page.body
    }

    async fn post(&mut self, rest: &str, fields: &[(&str, &str)]) -> (StatusCode, String) {
        let page = self.sanne.post(&format!("{}{rest}", self.incident), fields).await;
        (page.status, page.body)
    }

    async fn at_work(&mut self, person: &str) {
        let fields = [("person", "Sanne de Wit"), ("other", person), ("shift", "at-work"), ("now", "yes")];
        assert_eq!(self.post("/shifts", &fields).await.0, StatusCode::SEE_OTHER);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_works_longer_than_ten_hours_is_to_be_relieved_and_nobody_before() {
    let mut night = Night::new().await;
    assert!(night.get("/shifts").await.contains("Er is nog niets genoteerd"));
    night.at_work("Teun").await;
    night.house.set_clock("2021-07-03T02:30:00Z");
    assert!(!night.get("/shifts").await.contains("Te lang"));
    night.house.set_clock("2021-07-03T02:31:00Z");
    let page = night.get("/shifts").await;
    assert!(page.contains("Te lang: zorg voor aflossing."), "{page}");
    assert!(page.contains("sinds vr 2 juli 2021, 18:30, 10 uur en 1 minuut"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn how_somebody_is_may_stay_unsaid_and_is_shown_when_it_was_said() {
    let mut night = Night::new().await;
    let fields = [("person", "Sanne de Wit"), ("shift", "on-call"), ("now", "yes"), ("wellbeing", "tired")];
    assert_eq!(night.post("/shifts", &fields).await.0, StatusCode::SEE_OTHER);
    let page = night.get("/shifts").await;
    assert!(page.contains("Zelf gezegd: Moe") && page.contains("Oproepbaar"), "{page}");
    let silent = [("person", "Sanne de Wit"), ("shift", "off"), ("now", "yes"), ("wellbeing", "")];
    night.post("/shifts", &silent).await;
    assert!(!night.get("/shifts").await.contains("Zelf gezegd"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_without_a_choice_or_a_day_comes_back_with_what_was_typed() {
    let mut night = Night::new().await;
    let fields = [("person", "Sanne de Wit"), ("shift", "asleep"), ("note", "eet <b>eerst</b>")];
    let (status, body) = night.post("/shifts", &fields).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(body.contains("eet &#60;b&#62;eerst&#60;/b&#62;"), "{body}");
    assert!(body.contains("id=\"shift-0\"") && body.contains("id=\"at-date\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handover_holds_what_is_known_and_is_done_when_both_signed() {
    let mut night = Night::new().await;
    night.at_work("Teun").await;
    let task = [("title", "Logboeken veiligstellen"), ("assignee", "Teun")];
    assert_eq!(night.post("/tasks", &task).await.0, StatusCode::SEE_OTHER);
    let draft = night.get("/handovers/draft").await;
    assert!(draft.contains("Taak 1: Logboeken veiligstellen (Teun)"), "{draft}");
    assert!(draft.contains("Teun: aan het werk"), "{draft}");
    let fields = [
        ("role", "Techniek"),
        ("from", "Sanne de Wit"),
        ("other_to", "Fleur"),
        ("tasks", "Taak 1: Logboeken veiligstellen (Teun)"),
        ("added", "De airco van de serverruimte lekt."),
    ];
    let page = night.sanne.post(&format!("{}/handovers", night.incident), &fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let shown = night.get("/handovers/1").await;
    assert!(shown.contains("De airco van de serverruimte lekt."));
    assert!(shown.contains("Nog niet getekend door Fleur"));
    assert!(shown.contains("Ik ben Sanne de Wit en ik teken"), "{shown}");
    assert!(
        !shown.contains("Ik ben Fleur en ik teken"),
        "whoever is one of the two signs for themselves: {shown}"
    );
    let sign = |by: &'static str| [("by", by)];
    assert_eq!(night.post("/handovers/1/signature", &sign("Sanne de Wit")).await.0, StatusCode::SEE_OTHER);
    let (status, body) = night.post("/handovers/1/signature", &sign("Bram")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(body.contains("Deze overdracht tekenen alleen Sanne de Wit en Fleur."), "{body}");
    night.post("/handovers/1/signature", &sign("Fleur")).await;
    assert!(night.get("/handovers").await.contains("Door allebei getekend"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_hands_over_to_themselves_and_what_was_typed_stays() {
    let mut night = Night::new().await;
    let fields =
        [("role", "Techniek"), ("from", "Sanne de Wit"), ("to", "Sanne de Wit"), ("added", "let op")];
    let (status, body) = night.post("/handovers", &fields).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        body.contains("Wie weggaat en wie doorgaat, zijn dezelfde.") && body.contains("let op"),
        "{body}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_board_reads_what_is_new_since_it_last_looked() {
    let mut night = Night::new().await;
    let first = night.get("/board").await;
    assert!(first.contains("U kijkt hier voor het eerst."), "{first}");
    assert!(night.get("/board").await.contains("Er is niets nieuws"));
    let note = [("text", "De reservekopie is schoon.")];
    assert_eq!(night.post("/log", &note).await.0, StatusCode::SEE_OTHER);
    let page = night.get("/board").await;
    assert!(page.contains("Nieuw voor u") && page.contains("De reservekopie is schoon."), "{page}");
    night.house.set_clock("2021-07-02T18:30:00Z");
    assert!(night.get("/board").await.contains("Er is niets nieuws"), "that was another look");
}

//! Meetings: they ask first whether what was decided works, nothing that is typed gets lost, and they end as minutes.

use std::sync::Arc;

use axum::http::{StatusCode, header};
use incident::command::Command;
use incident::decision::event::Effect;
use incident::state::State;
use journal::Visibility;
use readiness::access::Actor;
use serde_json::{Value, json};

use crate::browser::{Browser, House, Page};
use crate::preparing::{contact, keep};
use crate::sitreps::learn;

/// A crisis at Van Loon Techniek, with Sanne and Bram.
pub(crate) struct Crisis {
    pub(crate) house: House,
    pub(crate) sanne: Browser,
    pub(crate) bram: Browser,
    pub(crate) incident: String,
}

impl Crisis {
    pub(crate) async fn new() -> Crisis {
        Crisis::within(House::new()).await
    }

    pub(crate) async fn within(house: House) -> Crisis {
        let (mut sanne, bram) = (house.person("Sanne de Wit").await, house.person("Bram Visser").await);
        let incident = house.incident(&mut sanne).await;
        Crisis { house, sanne, bram, incident }
    }

    pub(crate) fn stream(&self) -> String {
        self.incident.replacen("/incidents/", "incident/", 1)
    }

    pub(crate) fn state(&self) -> Arc<State> {
        self.house.site.app().state(&self.stream()).unwrap()
    }

    /// Something that people do elsewhere; it must be recorded.
    pub(crate) fn told(&self, command: Value) {
        let command: Command = serde_json::from_value(command).unwrap();
        let request = app::Request {
            stream: &self.stream(),
            actor: Actor::on_the_machine("noor-bakker"),
            command: &command,
            subjects: &[],
            visibility: Visibility::Stream,
            seen: None,
            now: self.house.site.now(),
        };
        self.house.site.app().record(&request).unwrap();
    }

    pub(crate) async fn get(&mut self, rest: &str) -> String {
        let page = self.sanne.get(&format!("{}{rest}", self.incident)).await;
        assert_eq!(page.status, StatusCode::OK, "{rest}");
        page.body
    }

    pub(crate) async fn send(&mut self, rest: &str, fields: &[(&str, &str)]) -> Page {
        self.sanne.post(&format!("{}{rest}", self.incident), fields).await
    }

    /// Sends a form that must be taken; gives where it leads.
    pub(crate) async fn take(&mut self, rest: &str, fields: &[(&str, &str)]) -> String {
        let page = self.send(rest, fields).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{rest} {}", page.body);
        page.headers[header::LOCATION].to_str().unwrap().replace(&self.incident, "")
    }

    /// Sends a form that must not be taken.
    pub(crate) async fn refuse(&mut self, rest: &str, fields: &[(&str, &str)]) -> String {
        let page = self.send(rest, fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{rest}");
        page.body
    }

    async fn open(&mut self) -> String {
        self.take("/meetings", &OPENING).await
    }

    /// A first meeting in which it was decided to switch everything off.
    async fn after_a_decision() -> Crisis {
        let mut crisis = Crisis::new().await;
        crisis.open().await;
        crisis.take("/meetings/1/decisions", &DECISION).await;
        crisis.take("/meetings/1/end", &IN_TWO_HOURS).await;
        crisis
    }
}

pub(crate) const OPENING: [(&str, &str); 5] = [
    ("chair", "Sanne de Wit"),
    ("logger", "Bram Visser"),
    ("others", "Noor Bakker\n\nJoost Smit"),
    ("at-date", "2021-07-02"),
    ("at-time", "18:30"),
];

const DECISION: [(&str, &str); 7] = [
    ("what", "Alles gaat van het netwerk."),
    ("alternative-1-what", "Alleen het hoofdkantoor"),
    ("alternative-1-drawbacks", "Het kan zich verspreiden."),
    ("alternative-2-what", ""),
    ("reasons", "Niemand weet waar hij zit."),
    ("mandate", "Sanne, volgens het plan"),
    ("dissent", "Joost: de planning valt stil"),
];

const IN_TWO_HOURS: [(&str, &str); 2] = [("next_at-date", "2021-07-02"), ("next_at-time", "20:30")];

/// What stands at a field as an error.
pub(crate) fn error_at(body: &str, id: &str) -> String {
    let start = format!("id=\"{id}-error\">");
    let after = body.split(&start).nth(1).unwrap_or_else(|| panic!("no error at {id} in {body}"));
    after.split("</p>").next().unwrap().replace("<span aria-hidden=\"true\">!</span> ", "")
}

/// What a form carries without showing it.
pub(crate) fn hidden(body: &str, action: &str, name: &str) -> String {
    let leads = |form: &&str| form.split('>').next().is_some_and(|tag| tag.contains(action));
    let form = body.split("<form ").find(leads).unwrap_or_else(|| panic!("no form for {action}"));
    let field = format!("name=\"{name}\" value=\"");
    form.split(&field).nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_goes_through_its_five_parts_and_ends_as_its_minutes() {
    let mut crisis = Crisis::new().await;
    let list = crisis.get("/meetings").await;
    assert!(list.contains("Er is nog niet overlegd.") && list.contains("value=\"Sanne de Wit\""), "{list}");
    assert_eq!(crisis.open().await, "/meetings/1?done=meeting");
    let page = crisis.get("/meetings/1").await;
    let parts = ["Controle", "Beeld", "Oordeel", "Besluit", "Acties"];
    let places = parts.map(|part| page.find(&format!("{part}</h2>")).unwrap_or_else(|| panic!("{part}")));
    assert!(places.is_sorted(), "{places:?}");
    let step = |page: &str| {
        let after = page.split("<p class=\"step\">").nth(1).unwrap();
        after.split("</p>").next().unwrap().to_owned()
    };
    assert!(step(&page).starts_with("Loop het beeld na."), "{}", step(&page));
    let point = |kind: &'static str, text: &'static str| [("kind", kind), ("text", text)];
    crisis.take("/meetings/1/points", &point("assumption", "Hij kwam binnen via een leverancier.")).await;
    assert_eq!(step(&crisis.get("/meetings/1").await), "Wat staat in de weg?");
    crisis.take("/meetings/1/points", &point("knot", "Er is geen telefoonlijst.")).await;
    assert!(step(&crisis.get("/meetings/1").await).starts_with("Hoe kan het verder gaan?"));
    crisis.take("/meetings/1/points", &point("worst-case", "Maandag ligt alles nog stil.")).await;
    assert!(step(&crisis.get("/meetings/1").await).starts_with("Wat besluit u?"));
    assert_eq!(crisis.take("/meetings/1/decisions", &DECISION).await, "/meetings/1?done=decision#decision");
    assert!(step(&crisis.get("/meetings/1").await).starts_with("Wie doet wat"));
    let task = [
        ("title", "Bel de verzekeraar"),
        ("assignee", "Noor Bakker"),
        ("track", "notification"),
        ("due_at-date", "2021-07-02"),
        ("due_at-time", "19:30"),
    ];
    crisis.take("/meetings/1/tasks", &task).await;
    assert_eq!(crisis.state().tasks["1"].meeting, Some(1));
    assert!(step(&crisis.get("/meetings/1").await).starts_with("Sluit het overleg"));
    crisis.take("/meetings/1/end", &IN_TWO_HOURS).await;
    let minutes = crisis.get("/meetings/1").await;
    for said in [
        "Verslag van overleg 1",
        "Noor Bakker, Joost Smit",
        "Hij kwam binnen via een leverancier.",
        "Er is geen telefoonlijst.",
        "Maandag ligt alles nog stil.",
        "Alles gaat van het netwerk.",
        "Alleen het hoofdkantoor",
        "Het kan zich verspreiden.",
        "Joost: de planning valt stil",
        "Bel de verzekeraar",
        "vr 2 juli 2021, 20:30",
    ] {
        assert!(minutes.contains(said), "{said} is missing in {minutes}");
    }
    assert!(!minutes.contains("<textarea"), "what ended takes nothing more");
    let list = crisis.get("/meetings").await;
    assert!(list.contains("Alles gaat van het netwerk.") && list.contains("over 2 uur"), "{list}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_meeting_asks_first_what_a_decision_did_and_does_not_end_without() {
    let mut crisis = Crisis::after_a_decision().await;
    crisis.open().await;
    let page = crisis.get("/meetings/2").await;
    assert!(page.contains("Vraag of besluit 1 werkt.") && page.contains("href=\"#control-1\""), "{page}");
    let why = [("no_next_because", "Alles draait weer.")];
    let page = crisis.refuse("/meetings/2/end", &why).await;
    assert!(page.contains("Zeg eerst van elk eerder besluit of het werkt: 1."), "{page}");
    assert!(page.contains("<a href=\"#control-1\">Vraag wat besluit 1 deed</a>"), "{page}");
    assert!(page.contains("value=\"Alles draait weer.\""), "what was typed stays");
    // A page that was not taken is kept fresh under its own address.
    assert!(crisis.get("/meetings/2/end").await.contains("Vraag of besluit 1 werkt."));
    let review = [("decision", "1"), ("effect", "too-early"), ("text", "")];
    assert_eq!(crisis.take("/meetings/2/controls", &review).await, "/meetings/2?done=control#control");
    crisis.take("/meetings/2/end", &why).await;
    assert!(crisis.get("/meetings/2").await.contains("Te vroeg om te zeggen"));
    crisis.open().await;
    assert!(crisis.get("/meetings/3").await.contains("Vraag of besluit 1 werkt."), "it is asked again");
    crisis.take("/meetings/3/controls", &[("decision", "1"), ("effect", "works"), ("text", "")]).await;
    crisis.take("/meetings/3/end", &why).await;
    crisis.open().await;
    assert!(crisis.get("/meetings/4").await.contains("Er is geen eerder besluit"));
    assert_eq!(crisis.state().decisions.get(1).unwrap().effect(), Some(Effect::Works));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_work_is_asked_in_words_at_its_own_decision() {
    let mut crisis = Crisis::after_a_decision().await;
    crisis.open().await;
    let page =
        crisis.refuse("/meetings/2/controls", &[("decision", "1"), ("effect", "fails"), ("text", " ")]).await;
    assert_eq!(error_at(&page, "control-1-text"), "Vul dit in.");
    let page =
        crisis.refuse("/meetings/2/controls", &[("decision", "1"), ("text", "De planning ligt stil.")]).await;
    assert_eq!(error_at(&page, "control-1-text"), "Kies een van de antwoorden.");
    assert!(page.contains(">De planning ligt stil.</textarea>"), "{page}");
    let gone = crisis.send("/meetings/2/controls", &[("decision", "x")]).await;
    assert_eq!(gone.status, StatusCode::BAD_REQUEST);
    let page = crisis.refuse("/meetings/2/controls", &[("decision", "7"), ("effect", "works")]).await;
    assert!(page.contains("Dit is er niet: besluit 7."), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_people_who_answer_for_the_same_decision_the_second_sees_what_the_first_said() {
    let mut crisis = Crisis::after_a_decision().await;
    crisis.open().await;
    let page = crisis.get("/meetings/2").await;
    let seen = hidden(&page, "/meetings/2/controls", "seen");
    let review = |effect: &'static str, text: &'static str| {
        vec![("decision", "1"), ("effect", effect), ("text", text), ("seen", seen.as_str())]
    };
    let path = format!("{}/meetings/2/controls", crisis.incident);
    let first = crisis.bram.post(&path, &review("works", "")).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let page = crisis.refuse("/meetings/2/controls", &review("fails", "De telefoons vielen ook uit.")).await;
    assert!(page.contains("Iemand anders was u net voor") && page.contains("Het werkt"), "{page}");
    assert!(page.contains(">De telefoons vielen ook uit.</textarea>"));
    let newer = hidden(&page, "/meetings/2/controls", "seen");
    let mut again = review("fails", "De telefoons vielen ook uit.");
    again.retain(|(name, _)| *name != "seen");
    again.push(("seen", &newer));
    crisis.take("/meetings/2/controls", &again).await;
    assert_eq!(crisis.state().decisions.get(1).unwrap().reviews.len(), 2, "both are kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_writes_in_a_meeting_that_a_colleague_closed_keeps_their_text() {
    let mut crisis = Crisis::new().await;
    crisis.open().await;
    let path = format!("{}/meetings/1/end", crisis.incident);
    assert_eq!(crisis.bram.post(&path, &IN_TWO_HOURS).await.status, StatusCode::SEE_OTHER);
    let point = [("kind", "fact"), ("text", "De back-up van donderdag is schoon.")];
    let page = crisis.refuse("/meetings/1/points", &point).await;
    assert!(page.contains("Dit is al afgerond: overleg 1."), "{page}");
    assert!(page.contains(">De back-up van donderdag is schoon.</textarea>"), "{page}");
    let decision =
        crisis.refuse("/meetings/1/points", &[("kind", "knot"), ("text", "<b>Geen sleutel</b>")]).await;
    assert!(decision.contains("&#60;b&#62;Geen sleutel"), "{decision}");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_one_meeting_goes_on_and_whoever_opens_a_second_one_is_led_to_it() {
    let mut crisis = Crisis::new().await;
    crisis.open().await;
    let list = crisis.get("/meetings").await;
    assert!(list.contains("Overleg 1 is bezig.") && !list.contains("name=\"chair\""), "{list}");
    let page = crisis.refuse("/meetings", &OPENING).await;
    assert!(page.contains("Overleg 1 is nog niet gesloten."), "{page}");
    assert!(
        page.contains(">Noor Bakker\n\nJoost Smit</textarea>") && page.contains("/meetings/1\""),
        "{page}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_without_an_alternative_says_so_at_its_place_and_keeps_every_word() {
    let mut crisis = Crisis::new().await;
    crisis.open().await;
    let mut alone: Vec<(&str, &str)> =
        DECISION.into_iter().filter(|(name, _)| !name.starts_with("alternative")).collect();
    let page = crisis.refuse("/meetings/1/decisions", &alone).await;
    let group = page.split("id=\"decision-alternatives\"").nth(1).unwrap();
    assert!(group.split("</fieldset>").next().unwrap().contains("ten minste 1"), "{page}");
    assert!(page.contains("<details class=\"more\" id=\"decide\" open>"), "{page}");
    for typed in [">Alles gaat van het netwerk.</textarea>", "value=\"Joost: de planning valt stil\""] {
        assert!(page.contains(typed), "{typed}");
    }
    assert!(
        page.contains("Nog niemand zei wat in de weg staat."),
        "a team that jumps to the choice is told so"
    );
    alone.push(("none_because", "De stroom viel uit."));
    crisis.take("/meetings/1/decisions", &alone).await;
    let page = crisis.refuse("/meetings/1/decisions", &[("what", "Nog iets")]).await;
    assert!(page.contains(">Nog iets</textarea>"));
    let mut nobody = DECISION.to_vec();
    nobody.retain(|(name, _)| *name != "mandate");
    let page = crisis.refuse("/meetings/1/decisions", &nobody).await;
    assert_eq!(error_at(&page, "decision-mandate"), "Vul dit in.");
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_with_a_mandate_are_offered_and_the_leader_chairs() {
    let mut crisis = Crisis::new().await;
    keep(&mut crisis.sanne, "/sheets/contact/new", &contact("Noor Bakker", "06 12345678")).await;
    let role =
        [("role", "lead"), ("held-rows", "1"), ("held-0-person", "1"), ("mandates-disconnect-may", "yes")];
    keep(&mut crisis.sanne, "/sheets/role/new", &role).await;
    crisis.told(
        json!({ "command": "set-direction", "aim": "Maandag werkt iedereen", "leader": "Noor Bakker" }),
    );
    assert!(crisis.get("/meetings").await.contains("name=\"chair\" value=\"Noor Bakker\""));
    crisis.open().await;
    let page = crisis.get("/meetings/1").await;
    assert!(page.contains("Maandag werkt iedereen"), "the aim stands where people judge");
    let option =
        page.split("<option value=\"").skip(1).find(|option| option.contains("Noor Bakker")).unwrap();
    assert!(option.contains(": "), "{option}");
    let value = option.split('"').next().unwrap().to_owned();
    let mut decision = DECISION.to_vec();
    decision.retain(|(name, _)| *name != "mandate");
    decision.push(("mandate_of", &value));
    crisis.take("/meetings/1/decisions", &decision).await;
    assert_eq!(crisis.state().decisions.get(1).unwrap().taken.said.mandate, value);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_answered_the_call_is_ticked_and_whoever_is_not_there_is_taken_out() {
    let mut crisis = Crisis::new().await;
    crisis.told(json!({ "command": "begin-callout", "deputy_after_minutes": 15,
                        "first_meeting_at": "2021-07-02T16:00:00Z" }));
    for (person, name) in [("contact/1", "Noor Bakker"), ("contact/2", "Joost Smit")] {
        crisis.told(json!({ "command": "summon-person", "person": person, "name": name }));
    }
    crisis.told(json!({ "command": "record-call", "person": "contact/1", "outcome": "reached",
                        "at": "2021-07-02T16:30:00Z", "by": "Sanne" }));
    let list = crisis.get("/meetings").await;
    assert!(
        list.contains("Het overleg van vr 2 juli 2021, 18:00 had 30 minuten geleden moeten beginnen."),
        "{list}"
    );
    assert!(list.contains("value=\"Noor Bakker\" checked") && !list.contains("Joost Smit"), "{list}");
    let fields = [("chair", "Sanne"), ("others", "Bram"), ("at-date", "2021-07-02"), ("at-time", "18:30")];
    crisis.take("/meetings", &fields).await;
    assert_eq!(crisis.state().meetings.get(1).unwrap().opened.said.present, ["Bram"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn open_work_is_done_or_goes_on_and_the_minutes_say_which() {
    let mut crisis = Crisis::new().await;
    for title in ["Nieuwe wachtwoorden", "Bel de bank"] {
        crisis.told(json!({ "command": "add-task", "title": title, "assignee": "Joost Smit" }));
    }
    crisis.open().await;
    let page = crisis.get("/meetings/1").await;
    assert!(page.contains("Vraag hoe het gaat met: Nieuwe wachtwoorden"), "{page}");
    let runs = [("task", "1"), ("answer", "runs"), ("result", "15.000 van 23.500")];
    crisis.take("/meetings/1/actions", &runs).await;
    let page =
        crisis.refuse("/meetings/1/actions", &[("task", "2"), ("answer", "done"), ("result", "")]).await;
    assert_eq!(error_at(&page, "action-2-result"), "Vul dit in.");
    crisis
        .take("/meetings/1/actions", &[("task", "2"), ("answer", "done"), ("result", "Passen zijn dicht.")])
        .await;
    let page = crisis
        .refuse("/meetings/1/actions", &[("task", "2"), ("answer", "done"), ("result", "Nog eens")])
        .await;
    assert!(page.contains(">Nog eens</textarea>"), "{page}");
    crisis.take("/meetings/1/end", &IN_TWO_HOURS).await;
    let minutes = crisis.get("/meetings/1").await;
    assert!(
        minutes.contains("15.000 van 23.500") && minutes.contains("Klaar: Passen zijn dicht."),
        "{minutes}"
    );
    assert!(crisis.state().tasks["1"].is_open());
    let log = crisis.get("/log").await;
    assert!(log.contains("Overleg 1, taak 1: 15.000 van 23.500."), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_picture_says_what_changed_since_the_last_meeting() {
    let mut crisis = Crisis::after_a_decision().await;
    learn(&crisis, 485_000);
    crisis.open().await;
    assert!(crisis.get("/meetings/2").await.contains("Nieuw: aantal personen: 485.000 (bevestigd)"));
    crisis.take("/meetings/2/controls", &[("decision", "1"), ("effect", "works")]).await;
    crisis.take("/meetings/2/end", &IN_TWO_HOURS).await;
    learn(&crisis, 715_000);
    crisis.open().await;
    let page = crisis.get("/meetings/3").await;
    assert!(page.contains("aantal personen: 485.000 → 715.000 (bevestigd), volgens het lab"), "{page}");
    assert!(
        page.contains("aantal personen: 715.000 ● bevestigd"),
        "what is established stands as a sentence"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_decided_outside_a_meeting_has_its_page_and_its_reviews() {
    let mut crisis = Crisis::new().await;
    assert!(crisis.get("/decisions").await.contains("Er is nog niets besloten."));
    assert_eq!(crisis.take("/decisions", &DECISION).await, "/decisions?done=decision");
    let list = crisis.get("/decisions").await;
    for said in ["Besluit 1", "nog niet nagekeken", "Alleen het hoofdkantoor", "Sanne, volgens het plan"] {
        assert!(list.contains(said), "{said} is missing in {list}");
    }
    let page = crisis.refuse("/decisions/1", &[("effect", "partly")]).await;
    assert_eq!(error_at(&page, "text"), "Vul dit in.");
    crisis.take("/decisions/1", &[("effect", "partly"), ("text", "De kassa doet het nog.")]).await;
    let page = crisis.get("/decisions/1").await;
    assert!(page.contains("Het werkt deels") && page.contains("De kassa doet het nog."), "{page}");
    assert_eq!(
        crisis.sanne.get(&format!("{}/decisions/2", crisis.incident)).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        crisis.sanne.get(&format!("{}/meetings/2", crisis.incident)).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_incident_shows_its_rooms_and_takes_nothing() {
    let mut crisis = Crisis::new().await;
    "/incidents/stil".clone_into(&mut crisis.incident);
    crisis
        .told(json!({ "command": "open-incident", "code_name": "STIL", "kind": "incident", "profile": {} }));
    crisis.open().await;
    crisis.take("/meetings/1/decisions", &DECISION).await;
    for rest in ["/meetings/1", "/decisions", "/decisions/1", "/ransom", "/situation-reports/new"] {
        assert!(crisis.get(rest).await.contains("<textarea"), "{rest}");
    }
    crisis.told(json!({ "command": "record-fact", "fact": "personal_data", "value": false, "source": "IT" }));
    crisis.told(json!({ "command": "close", "reason": "vals alarm" }));
    for rest in ["/meetings", "/meetings/1", "/decisions", "/decisions/1", "/situation-reports", "/ransom"] {
        assert!(!crisis.get(rest).await.contains("<textarea"), "{rest}");
    }
    let page = crisis.refuse("/situation-reports/new", &[("summary", "Nog iets"), ("tlp", "amber")]).await;
    assert!(page.contains("gesloten") && page.contains(">Nog iets</textarea>"), "{page}");
}

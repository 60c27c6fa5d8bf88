//! Finding what was recorded and prepared, and quickly to somewhere.

use app::Request;
use axum::http::StatusCode;
use incident::command::Command;
use journal::{People, Visibility};
use readiness::access::Actor;
use readiness::contact::event::{Contact, Number};
use readiness::event::Sheet;
use readiness::team::event::RoleKind;
use serde_json::{Value, json};

use crate::browser::{Browser, House, encoded};

struct Office {
    house: House,
    sanne: Browser,
    incident: String,
}

impl Office {
    async fn new() -> Office {
        let house = House::new();
        let mut sanne = house.person("Sanne de Wit").await;
        let incident = house.incident(&mut sanne).await;
        Office { house, sanne, incident }
    }

    fn record(&self, incident: &str, command: Value, visibility: Visibility) {
        let command: Command = serde_json::from_value(command).unwrap();
        let stream = incident.replacen("/incidents/", "incident/", 1);
        let now = self.house.site.now();
        let (command, subjects) = (&command, &[]);
        let request = Request {
            stream: &stream,
            actor: Actor::on_the_machine("bram"),
            command,
            subjects,
            visibility,
            seen: None,
            now,
        };
        self.house.site.app().record(&request).unwrap();
    }

    fn note(&self, incident: &str, text: &str) {
        self.record(incident, json!({ "command": "write-note", "text": text }), Visibility::Stream);
    }

    fn keep(&self, sheet: Sheet) {
        let id = matches!(sheet, Sheet::Plan(_)).then_some(1);
        let command = readiness::command::Command::Keep { id, sheet, seen: None };
        self.house
            .site
            .app()
            .prepare(Actor::on_the_machine("founder"), &command, self.house.site.now())
            .unwrap();
    }

    /// From now on Sanne does not see private numbers.
    fn blinds_sanne(&self) {
        self.house.gives("Sanne de Wit", RoleKind::TechnicalLead);
    }

    fn id(&self) -> &str {
        self.incident.trim_start_matches("/incidents/")
    }

    async fn get(&mut self, path: &str, fields: &[(&str, &str)]) -> String {
        let page = self.sanne.get(&format!("{path}?{}", encoded(fields))).await;
        assert_eq!(page.status, StatusCode::OK, "{path} {fields:?}");
        page.body
    }

    async fn search(&mut self, text: &str) -> String {
        self.get("/search", &[("q", text)]).await
    }
}

fn contact(name: &str, number: &str, is_private: bool) -> Sheet {
    let number = Number { number: number.to_owned(), is_private, ..Number::default() };
    Sheet::Contact(Contact { name: name.to_owned(), numbers: vec![number], ..Contact::default() })
}

/// The headings of what was found, and where each hit leads.
fn found(body: &str) -> (Vec<String>, Vec<String>) {
    let main = body.split("<main").nth(1).unwrap();
    let headings = main.split("<section aria-label=\"").skip(1);
    let links = main.split("<h3><a href=\"").skip(1);
    let until_quote = |rest: &str| rest.split('"').next().unwrap().to_owned();
    (headings.map(until_quote).collect(), links.map(until_quote).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn this_incident_comes_first_then_others_then_the_preparation() {
    let mut office = Office::new().await;
    let other = office.house.incident(&mut office.sanne.clone()).await;
    office.note(&office.incident, "De planningsserver is zwart.");
    office.note(&other, "Ook hier een planningsserver.");
    office.keep(contact("Planning en beheer", "+31612345678", false));
    let shown = office.search("planning").await;
    let (headings, links) = found(&shown);
    assert_eq!(headings, ["In incidenten: 2 gevonden", "In de voorbereiding: 1 gevonden"]);
    assert_eq!(links.last().unwrap(), "/prepare/contacts/1");
    let id = office.id().to_owned();
    let shown = office.get("/search", &[("q", "planning"), ("in", &id)]).await;
    let (headings, links) = found(&shown);
    assert_eq!(headings.len(), 3);
    assert!(headings[0].ends_with(": 1 gevonden") && headings[1] == "In andere incidenten: 1 gevonden");
    assert!(links[0].starts_with(&office.incident) && links[1].starts_with(&other), "{links:?}");
    assert!(shown.contains("De <mark>planningsserver</mark> is zwart."), "{shown}");
    assert!(shown.contains("aantekening · vr 2 juli 2021, 18:30 · bram"), "{shown}");
    let page = office.sanne.get(&links[0]).await;
    assert!(page.body.contains("De planningsserver is zwart."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_field_in_the_bar_of_every_page_leads_there_without_a_script() {
    let mut office = Office::new().await;
    for path in ["/".to_owned(), "/prepare".to_owned(), office.incident.clone(), "/not/there".to_owned()] {
        let shown = office.sanne.get(&path).await.body;
        let form = shown.split("<form class=\"find\"").nth(1).unwrap_or_else(|| panic!("{path}"));
        let form = form.split("</form>").next().unwrap();
        assert!(form.contains("action=\"/search\"") && form.contains("for=\"find\""), "{form}");
        assert_eq!(form.contains(&format!("value=\"{}\"", office.id())), path == office.incident);
    }
    assert!(!office.house.stranger().get("/").await.body.contains("class=\"find\""));
    assert!(!office.search("x").await.contains("class=\"find\""), "that page has one of its own");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_found_says_what_can_be_found() {
    let mut office = Office::new().await;
    for text in ["", "olifant", "\"", "* NEAR( AND", "-", "💥", "\u{0}"] {
        let shown = office.search(text).await;
        assert!(shown.contains("U vindt wat mensen bij een incident vastlegden"), "{text:?}");
        assert!(found(&shown).1.is_empty(), "{text:?}");
    }
    let page = office.sanne.get("/search?page=x&in=..%2F..&q=a&q=b&page=99999999999999999999").await;
    assert_eq!(page.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_by_an_attacker_is_found_as_text() {
    let mut office = Office::new().await;
    office.note(&office.incident, "<script>alert('lek')</script> \u{2}lek\u{3}");
    let shown = office.search("<script>alert lek").await;
    assert!(shown.contains("&#60;<mark>script&#62;alert</mark>") || shown.contains("<mark>"), "{shown}");
    assert!(!shown.contains("<script>alert"), "{shown}");
    assert_eq!(found(&shown).1.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_stand_on_a_page_and_none_is_missed() {
    let mut office = Office::new().await;
    for number in 0..45 {
        office.note(&office.incident, &format!("gebeld met nummer {number}"));
    }
    let id = office.id().to_owned();
    let mut all = Vec::new();
    for (page, count) in [("1", 20), ("2", 20), ("3", 5)] {
        let shown = office.get("/search", &[("q", "gebeld"), ("in", &id), ("page", page)]).await;
        let links = found(&shown).1;
        assert_eq!(links.len(), count);
        assert!(shown.contains(&format!("Pagina {page} van 3")));
        assert_eq!(shown.contains("Volgende pagina"), page != "3");
        all.extend(links);
    }
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 45);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_may_not_see_is_not_found_and_not_even_counted() {
    let mut office = Office::new().await;
    let only = People::new(["counsel".to_owned()]).map(Visibility::Only).unwrap();
    office.record(
        &office.incident,
        json!({ "command": "write-note", "text": "Advies van de advocaat." }),
        only,
    );
    office.keep(contact("Teun Bos", "+31687654321", true));
    for text in ["advocaat", "vocaa"] {
        assert!(found(&office.search(text).await).1.is_empty(), "{text}");
    }
    assert_eq!(found(&office.search("0687654321").await).1.len(), 1, "a lead sees it");
    office.blinds_sanne();
    let shown = office.search("0687654321").await;
    assert!(found(&shown).1.is_empty() && !shown.contains("1 gevonden"), "{shown}");
    assert!(found(&office.search("687654").await).1.is_empty());
    assert_eq!(found(&office.search("Teun").await).1.len(), 1, "the rest of it is found, once");
}

/// What the palette offers: names and addresses.
fn offers(body: &str) -> Vec<(String, String)> {
    let options = body.split("<a role=\"option\"").skip(1);
    options
        .map(|rest| {
            let href = rest.split("href=\"").nth(1).unwrap().split('"').next().unwrap();
            let name = rest.split("<span>").nth(1).unwrap().split("</span>").next().unwrap();
            (name.to_owned(), href.to_owned())
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_palette_offers_what_one_can_do_here_as_one_types() {
    let mut office = Office::new().await;
    let from = format!("{}/log", office.incident);
    let here = offers(&office.get("/palette", &[("q", ""), ("from", &from)]).await);
    assert_eq!(here[0], ("Feit vastleggen".to_owned(), format!("{}/facts", office.incident)));
    let task = ("Taak toevoegen".to_owned(), format!("{}/tasks", office.incident));
    for typed in ["taak", "TAAK t", "actie"] {
        let offered = offers(&office.get("/palette", &[("q", typed), ("from", &from)]).await);
        assert_eq!(offered[0], task, "{typed}");
    }
    let elsewhere = offers(&office.get("/palette", &[("q", "taak"), ("from", "/prepare")]).await);
    assert!(elsewhere.iter().all(|(_, href)| !href.ends_with("/tasks")), "no incident: {elsewhere:?}");
    for nowhere in ["/incidents/../x", "/incidents/%00", "https://kwaad.example/incidents/1"] {
        let offered = offers(&office.get("/palette", &[("q", "taak"), ("from", nowhere)]).await);
        assert!(
            offered.iter().all(|(_, href)| !href.contains("kwaad") && !href.contains("..")),
            "{offered:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_palette_finds_incidents_people_to_call_and_what_was_written() {
    let mut office = Office::new().await;
    office.note(&office.incident, "Teun belde de verzekeraar.");
    office.keep(contact("Teun Bos", "+31687654321", false));
    let offered = offers(&office.get("/palette", &[("q", "teun"), ("from", "/")]).await);
    assert_eq!(offered[0], ("Bel Teun Bos".to_owned(), "tel:+31687654321".to_owned()));
    assert!(offered.iter().any(|(_, href)| *href == "/prepare/contacts/1"));
    assert!(offered.iter().any(|(_, href)| href.starts_with(&format!("{}/log/", office.incident))));
    let stream = office.incident.replacen("/incidents/", "incident/", 1);
    let name = office.house.site.app().state(&stream).unwrap().opened.as_ref().unwrap().code_name.clone();
    let offered = offers(&office.get("/palette", &[("q", &name.to_lowercase()), ("from", "/prepare")]).await);
    assert_eq!(offered[0], (name, office.incident.clone()));
    for text in ["\"><img src=x onerror=alert(1)>", "* AND (", "\u{0}\u{2}"] {
        let body = office.get("/palette", &[("q", text), ("from", text)]).await;
        assert!(!body.contains("<img"), "{body}");
    }
    let none = office.get("/palette", &[("q", "olifant"), ("from", "/")]).await;
    assert!(none.contains("data-said=\"Niets gevonden\""), "{none}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_palette_shows_private_numbers_to_whoever_may_see_them_only() {
    let mut office = Office::new().await;
    office.keep(contact("Teun Bos", "+31687654321", true));
    let typed = [("q", "teun"), ("from", "/")];
    assert!(office.get("/palette", &typed).await.contains("tel:+31687654321"));
    office.blinds_sanne();
    let offered = office.get("/palette", &typed).await;
    assert!(!offered.contains("87654321"), "{offered}");
}

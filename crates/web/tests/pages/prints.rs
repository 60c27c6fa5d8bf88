//! What is on paper: it stays as it was printed, says when it is old, and shows nobody what they may not see.

use app::{Document, Request};
use axum::http::{StatusCode, header};
use incident::command::Command;
use incident::event::{IncidentOpened, Kind, Profile};
use journal::Visibility;
use readiness::access::Actor;
use readiness::event::{SheetKind, Word as _};
use readiness::paper::event::PrintKind;
use readiness::runbook::event::IncidentForm;
use wording::Lang;

use crate::browser::{Browser, House};
use crate::preparing::{contact, keep};

const SAFE: [(&str, &str); 5] = [
    ("prints", "call-list"),
    ("prints", "log-sheets"),
    ("place", "De kluis"),
    ("printed_on", "2021-07-02"),
    ("language", "nl"),
];

/// All that a document is made from, without the spaces that part numbers in groups.
fn made_from(document: &Document) -> String {
    format!("{document:?}").replace([' ', '-'], "")
}

impl House {
    fn copy(&self, reader: &str, number: u32) -> Document {
        self.site.app().print_copy(reader, number, self.site.now()).unwrap().unwrap()
    }

    fn last(&self, kind: SheetKind, id: u32) -> String {
        self.prepared().last_entry((kind, id)).to_string()
    }
}

/// Writes the number of the first contact anew.
async fn renumber(house: &House, browser: &mut Browser, number: &str) {
    let seen = house.last(SheetKind::Contact, 1);
    let mut fields = contact("Noor Bakker", number);
    fields.push(("seen", &seen));
    keep(browser, "/sheets/contact/1", &fields).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_that_is_printed_again_says_what_it_said_then_and_the_page_says_that_it_is_old() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    assert!(sanne.get("/prepare/paper").await.body.contains("/sheets/printed-copy/new?name=De%20kluis"));
    let form = sanne.get("/sheets/printed-copy/new?name=De%20kluis").await.body;
    assert!(form.contains("value=\"De kluis\"") && form.contains("value=\"2021-07-02\""), "{form}");
    assert_eq!(form.matches(" checked").count(), 6, "five prints and a language");
    keep(&mut sanne, "/sheets/contact/new", &contact("Noor Bakker", "06 12345678")).await;
    let kept = keep(&mut sanne, "/sheets/printed-copy/new", &SAFE).await;
    let next = sanne.get(kept.headers[header::LOCATION].to_str().unwrap()).await.body;
    assert!(next.contains("Print nu dit: Exemplaar 1: De kluis"), "{next}");
    assert!(sanne.get("/prepare/paper").await.body.contains("Klopt nog"));

    renumber(&house, &mut sanne, "06 87654321").await;
    let page = sanne.get("/prepare/paper").await.body;
    assert!(page.contains("Sindsdien is 1 ding veranderd") && page.contains("new?of=1"), "{page}");
    let old = made_from(&house.copy("sanne-de-wit", 1));
    assert!(old.contains("12345678") && !old.contains("87654321"), "{old}");
    let trial = house.site.app().trial("sanne-de-wit", PrintKind::CallList, Lang::Nl, house.site.now());
    assert!(made_from(&trial.unwrap()).contains("87654321"));
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_new_copy_the_page_names_the_old_paper_until_it_is_destroyed() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    keep(&mut sanne, "/sheets/contact/new", &contact("Noor Bakker", "06 12345678")).await;
    keep(&mut sanne, "/sheets/printed-copy/new", &SAFE).await;
    let stale = house.last(SheetKind::PrintedCopy, 1);
    let again = sanne.get("/sheets/printed-copy/new?of=1").await.body;
    assert!(again.contains("value=\"De kluis\"") && again.matches(" checked").count() == 3, "{again}");
    keep(&mut sanne, "/sheets/printed-copy/new", &SAFE).await;
    let page = sanne.get("/prepare/paper").await.body;
    assert!(page.contains("Exemplaar 2 is nieuwer. Vernietig het oude papier: Exemplaar 1: De kluis"));

    // Somebody moved it meanwhile: whoever destroys it learns where it went.
    let mut moved = SAFE.to_vec();
    moved[2] = ("place", "De auto");
    moved.push(("seen", &stale));
    keep(&mut sanne, "/sheets/printed-copy/1", &moved).await;
    let destruction = "/prepare/paper/copies/1/destruction";
    let page = sanne.post(destruction, &[("seen", &stale)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(house.prepared().printed_copy(1).unwrap().destroyed_on.is_none());
    let seen = house.last(SheetKind::PrintedCopy, 1);
    keep(&mut sanne, destruction, &[("seen", &seen)]).await;
    assert_eq!(house.prepared().printed_copy(1).unwrap().destroyed_on.unwrap().to_string(), "2021-07-02");
    keep(&mut sanne, destruction, &[("seen", &seen)]).await;
    let page = sanne.get("/prepare/paper").await.body;
    assert!(page.contains("1 vernietigd exemplaar") && !page.contains("id=\"copy-1\""), "{page}");
    assert!(page.contains("Wat op papier ligt, klopt nog"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_print_opens_in_the_browser_under_a_plain_name() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    keep(&mut sanne, "/sheets/printed-copy/new", &SAFE).await;
    let incident = house.incident(&mut sanne).await;
    for (path, name) in [
        ("/prepare/paper/copies/1".to_owned(), "exemplaar-1.pdf"),
        ("/prepare/paper/trial/four-steps".to_owned(), "proef-four-steps.pdf"),
        ("/prepare/paper/trial/runbook/extortion".to_owned(), "proef-extortion.pdf"),
        (format!("{incident}/picture"), "beeld.pdf"),
    ] {
        let page = sanne.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(page.headers[header::CONTENT_TYPE], "application/pdf");
        let disposition = page.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
        assert_eq!(disposition, format!("inline; filename*=UTF-8''{name}"));
        assert_eq!(page.headers[header::CACHE_CONTROL], "no-store", "{path}");
        assert!(page.body.starts_with("%PDF"), "{path}");
    }
    for path in ["copies/2", "copies/x", "trial/nothing", "trial/runbook/nothing", "trial/../x"] {
        let page = sanne.get(&format!("/prepare/paper/{path}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_see_private_numbers_prints_none_also_where_the_mark_came_later() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    house.blind("Bram Visser").await;
    keep(&mut sanne, "/sheets/contact/new", &contact("Noor Bakker", "06 12345678")).await;
    let mut all: Vec<(&str, &str)> = PrintKind::ALL.iter().map(|print| ("prints", print.id())).collect();
    all.extend(IncidentForm::ALL.iter().map(|form| ("runbooks", form.id())));
    all.extend([("place", "De kluis"), ("language", "nl")]);
    keep(&mut sanne, "/sheets/printed-copy/new", &all).await;
    let seen = house.last(SheetKind::Contact, 1);
    let mut marked = contact("Noor Bakker", "06 12345678");
    marked.extend([("numbers-0-is_private", "yes"), ("seen", seen.as_str())]);
    keep(&mut sanne, "/sheets/contact/1", &marked).await;

    assert!(made_from(&house.copy("sanne-de-wit", 1)).contains("12345678"), "who may see it does");
    let copy = made_from(&house.copy("bram-visser", 1));
    assert!(!copy.contains("12345678") && copy.contains("Zonderprivénummers"), "{copy}");
    let (app, now) = (house.site.app(), house.site.now());
    for print in PrintKind::ALL {
        let trial = app.trial("bram-visser", *print, Lang::Nl, now).unwrap();
        assert!(!made_from(&trial).contains("12345678"), "{print:?}");
    }
    for form in IncidentForm::ALL {
        let trial = app.trial_runbook("bram-visser", *form, Lang::En, now).unwrap();
        assert!(!made_from(&trial).contains("12345678"), "{form:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_says_where_the_others_are_and_a_trial_that_it_is_none() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    keep(&mut sanne, "/sheets/contact/new", &contact("Noor Bakker", "06 12345678")).await;
    keep(&mut sanne, "/sheets/printed-copy/new", &SAFE).await;
    for _ in 0..12 {
        let away =
            [("prints", "call-list"), ("holder", "1"), ("printed_on", "2021-07-02"), ("language", "en")];
        keep(&mut sanne, "/sheets/printed-copy/new", &away).await;
    }
    let said = format!("{:?}", house.copy("sanne-de-wit", 1));
    assert!(
        said.contains("Ook op papier: 2 Noor Bakker; 3 Noor Bakker") && said.contains("; en nog "),
        "{said}"
    );
    assert!(said.contains("Exemplaar 1, versie 6 van vr 2 juli 2021"), "{said}");
    assert!(format!("{:?}", house.copy("sanne-de-wit", 2)).contains("Also on paper: 1 De kluis; 3 Noor"));
    let trial = house.site.app().trial("sanne-de-wit", PrintKind::LogSheets, Lang::Nl, house.site.now());
    assert!(format!("{:?}", trial.unwrap()).contains("Proef, geen exemplaar"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_incident_stays_one_page_however_much_there_is() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let picture = |lang| {
        let stream = incident.replacen("/incidents/", "incident/", 1);
        house.site.app().whole().incident_picture(&stream, lang, house.site.now()).unwrap().unwrap()
    };
    assert!(sanne.get(&incident).await.body.contains("Beeld op één bladzijde (PDF)"));
    assert_eq!(picture(Lang::Nl).lay_out().unwrap().count(), 1);
    let long = "De productie ligt stil en niemand weet waarom. ".repeat(40);
    for number in 0..60 {
        let title = format!("{number} {long}");
        keep(&mut sanne, &format!("{incident}/tasks"), &[("title", &title), ("assignee", &long[..200])])
            .await;
    }
    for fact in ["malicious", "data_categories"] {
        let sources = (0..20).map(|number| format!("Bron {number} {long}"));
        for source in sources {
            let value = if fact == "malicious" { "true" } else { "health" };
            let fields = [("value", value), ("certainty", "likely"), ("source", &source)];
            sanne.post(&format!("{incident}/facts/{fact}"), &fields).await;
        }
    }
    keep(&mut sanne, &format!("{incident}/course/escalate"), &[("criteria", &long), ("reason", &long)]).await;
    for lang in Lang::ALL {
        let picture = picture(lang);
        assert_eq!(picture.lay_out().unwrap().count(), 1, "{}", lang.as_str());
        picture.pdf().unwrap();
    }
    let told = format!("{:?}", picture(Lang::Nl));
    assert!(told.contains("zie Paraat") && told.contains("crisis, sinds"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_picture_of_an_exercise_says_so_and_hostile_names_stay_text() {
    let house = House::new();
    let code_name = "#panic() ] $x$ \u{202e}<script>".to_owned();
    let opened = IncidentOpened { code_name, kind: Kind::Exercise, profile: Profile::default() };
    let (app, stream) = (house.site.app(), "incident/drill");
    let request = Request {
        stream,
        actor: Actor::on_the_machine("sanne-de-wit"),
        command: &Command::OpenIncident(opened),
        subjects: &[],
        visibility: Visibility::Stream,
        seen: None,
        now: house.site.now(),
    };
    app.record_with(&request, &[]).unwrap();
    for (lang, word) in [(Lang::Nl, "OEFENING"), (Lang::En, "EXERCISE")] {
        let picture = app.whole().incident_picture(stream, lang, house.site.now()).unwrap().unwrap();
        assert!(format!("{picture:?}").contains(word), "{}", lang.as_str());
        let pages = picture.lay_out().unwrap();
        assert_eq!(pages.count(), 1);
        let pdf = pages.pdf().unwrap();
        if let Ok(dir) = std::env::var("PRINTS") {
            std::fs::write(format!("{dir}/drill-{}.pdf", lang.as_str()), pdf).unwrap();
        }
    }
    assert!(app.whole().incident_picture("incident/none", Lang::Nl, house.site.now()).unwrap().is_none());
}

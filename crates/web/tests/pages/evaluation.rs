//! Looking back: from closing an incident to the question whether what was agreed worked; who may read what; and what was
//! known when.

use axum::http::{StatusCode, header};
use incident::evaluation::digest;
use journal::{People, Visibility};
use readiness::access::Actor;
use readiness::command::Command;
use readiness::event::Sheet;
use readiness::prevention::event::Measure;
use readiness::team::event::RoleKind;
use serde_json::json;

use crate::meetings::{Crisis, error_at, hidden};

const PLAN: [(&str, &str); 6] = [
    ("at-date", "2021-07-20"),
    ("at-time", "10:00"),
    ("chair", "Bram Visser"),
    ("management", "Pieter van Loon"),
    ("team", "Sanne de Wit\nBram Visser"),
    ("agenda", "Wat ging goed?\nWat niet?"),
];

const LESSON: [(&str, &str); 3] = [
    ("kind", "went-badly"),
    ("text", "De bellijst stond op de schijf die op slot zat."),
    ("entries", "2 en 3"),
];

const IMPROVEMENT: [(&str, &str); 6] = [
    ("what", "De bellijst hangt op papier in de werkplaats."),
    ("lessons", "1"),
    ("assignee", "Sanne de Wit"),
    ("due_on", "2021-09-01"),
    ("improves", "measure"),
    ("sheet", "measure/1"),
];

/// An incident that is closed: it turned out to be about no personal data.
async fn closed() -> Crisis {
    let mut crisis = unknown().await;
    let keep = Command::Keep { id: None, sheet: Sheet::Measure(measure()), seen: None };
    let now = crisis.house.site.now();
    crisis.house.site.app().prepare(Actor::on_the_machine("terminal"), &keep, now).unwrap();
    crisis.told(json!({ "command": "record-fact", "fact": "personal_data", "value": false, "source": "IT" }));
    let to = crisis.take("/course/close", &[("reason", "Er waren geen persoonsgegevens.")]).await;
    assert_eq!(to, "/evaluation?done=closed");
    crisis
}

/// An incident about which nobody knows anything yet.
async fn unknown() -> Crisis {
    let mut crisis = Crisis::new().await;
    let asked = ["what", "since", "whose", "many"].map(|question| (question, "dont-know"));
    let answers = [&[("step", "whose")][..], &asked[..]].concat();
    crisis.incident = crisis.sanne.post("/start", &answers).await.location();
    crisis
}

/// It is later, and nobody is signed in any more.
async fn later(crisis: &mut Crisis, moment: &str) {
    crisis.house.set_clock(moment);
    crisis.sanne = crisis.house.person("Sanne de Wit").await;
}

fn measure() -> Measure {
    Measure { title: "Bellijst op papier".to_owned(), ..Measure::default() }
}

fn with<'a>(fields: &[(&'a str, &'a str)], name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields = fields.to_vec();
    fields.retain(|(key, _)| *key != name);
    fields.push((name, value));
    fields
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_closes_an_incident_is_led_through_looking_back_step_by_step() {
    let mut crisis = closed().await;
    let page = crisis.get("/evaluation").await;
    assert!(page.contains("maar er is nog geen evaluatie gepland"), "{page}");
    assert!(crisis.get("").await.contains("Plan de evaluatie"), "the first page asks it too");
    let page = crisis.refuse("/evaluation/plan", &with(&PLAN, "management", "")).await;
    assert!(
        !error_at(&page, "management").is_empty() && page.contains("Bram Visser"),
        "what was typed stays"
    );
    crisis.take("/evaluation/plan", &PLAN).await;
    let page = crisis.get("/evaluation").await;
    assert!(page.contains("Vul vóór die tijd de vragenlijst in"), "{page}");
    later(&mut crisis, "2021-07-20T12:00:00Z").await;
    assert!(crisis.get("/evaluation").await.contains("Begin met wat goed ging."));
    crisis.take("/evaluation/lessons/new", &LESSON).await;
    assert!(crisis.get("/evaluation").await.contains("Spreek af wat beter wordt"));
    crisis.take("/evaluation/improvements/new", &IMPROVEMENT).await;
    let page = crisis.get("/evaluation").await;
    assert!(page.contains("Lees het verslag en teken het.") && page.contains("Bellijst op papier"), "{page}");
    let page = crisis.get("/evaluation/signature").await;
    let digest = hidden(&page, "/evaluation/signature", "digest");
    crisis.take("/evaluation/signature", &[("role", "chair"), ("digest", &digest)]).await;
    let page = crisis.get("/evaluation").await;
    assert!(page.contains("<td>Voorzitter</td>") && page.contains("<td>Ja</td>"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_improvement_is_late_then_done_and_later_somebody_says_whether_it_worked() {
    let mut crisis = closed().await;
    crisis.take("/evaluation/plan", &PLAN).await;
    crisis.take("/evaluation/lessons/new", &LESSON).await;
    let other = with(&IMPROVEMENT, "improves", "runbook");
    let page = crisis.refuse("/evaluation/improvements/new", &other).await;
    assert!(error_at(&page, "sheet").contains("dezelfde soort"), "{page}");
    crisis.take("/evaluation/improvements/new", &IMPROVEMENT).await;
    later(&mut crisis, "2021-09-02T08:00:00Z").await;
    let page = crisis.sanne.get("/improvements").await.body;
    assert!(page.contains("Had klaar moeten zijn</h2>") && page.contains("improvements/1/end"), "{page}");
    assert!(crisis.get("").await.contains("Zeg hoe het staat"));
    let sheet = crisis.sanne.get("/sheets/measure/1").await.body;
    assert!(sheet.contains("/evaluation#improvement-1\">Verbeterd na"), "{sheet}");
    let end = [("end", "done"), ("text", "Hangt er."), ("at-date", "2021-09-01")];
    crisis.take("/evaluation/improvements/1/end", &end).await;
    let page = crisis.refuse("/evaluation/improvements/1/end", &end).await;
    assert!(page.contains("Dit is al afgerond: verbetering 1."), "{page}");
    assert!(crisis.get("/evaluation").await.contains("vragen wij vanaf wo 1 december 2021"));
    later(&mut crisis, "2021-12-01T08:00:00Z").await;
    let page = crisis.sanne.get("/improvements").await.body;
    assert!(page.contains("Werkte het?</h2>"), "{page}");
    let early = [("worked", "too-early"), ("text", "Nog niet nodig."), ("ask_on", "")];
    let page = crisis.refuse("/evaluation/improvements/1/effect", &early).await;
    assert!(!error_at(&page, "ask_on").is_empty());
    crisis.take("/evaluation/improvements/1/effect", &with(&early, "ask_on", "2022-03-01")).await;
    let yes = [("worked", "yes"), ("text", "Bij de oefening had iedereen de lijst.")];
    crisis.take("/evaluation/improvements/1/effect", &yes).await;
    let page = crisis.sanne.get("/improvements").await.body;
    assert!(page.contains("Gedaan, en het werkte") && page.contains("(Sanne de Wit)"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_signs_what_changed_while_they_read() {
    let mut crisis = closed().await;
    crisis.take("/evaluation/plan", &PLAN).await;
    let page = crisis.get("/evaluation/signature").await;
    let old = hidden(&page, "/evaluation/signature", "digest");
    crisis.take("/evaluation/lessons/new", &LESSON).await;
    let page = crisis.refuse("/evaluation/signature", &[("role", "chair"), ("digest", &old)]).await;
    assert!(
        page.contains("De tekst veranderde terwijl u las.") && page.contains("De bellijst stond"),
        "{page}"
    );
    let new = hidden(&page, "/evaluation/signature", "digest");
    crisis.take("/evaluation/signature", &[("role", "chair"), ("digest", &new)]).await;
    let signed = crisis.sanne.get(&format!("{}/evaluation/export/signed", crisis.incident)).await;
    assert_eq!(digest(&signed.body), new, "the file holds the very words");
    crisis.take("/evaluation/lessons/new", &with(&LESSON, "text", "Nog een les.")).await;
    let page = crisis.get("/evaluation").await;
    assert!(page.contains("Nee, de tekst veranderde sindsdien"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_and_care_are_for_the_chair_unless_somebody_chooses_otherwise() {
    let mut crisis = closed().await;
    crisis.take("/evaluation/plan", &PLAN).await;
    let form = crisis.get("/evaluation/questions").await;
    let chosen = "name=\"seen_by\" value=\"only\" checked";
    assert!(form.contains(chosen) && form.contains("value=\"bram-visser\" checked"), "{form}");
    let only = [("seen_by", "only"), ("seen_by_people", "bram-visser")];
    let answers = [("person", "Sanne de Wit"), ("went-rest", "badly"), ("text-burden", "Ik slaap slecht.")];
    crisis.take("/evaluation/questions", &[&answers[..], &only[..]].concat()).await;
    let care = [("person", "Sanne de Wit"), ("needs", "Twee dagen vrij."), ("assignee", "Bram Visser")];
    crisis.take("/evaluation/care/new", &[&care[..], &only[..]].concat()).await;
    let mut noor = crisis.house.person("Noor Bakker").await;
    let incident = crisis.incident.clone();
    let at = |rest: &str| format!("{incident}{rest}");
    let hers = noor.get(&at("/evaluation")).await.body;
    let his = crisis.bram.get(&at("/evaluation")).await.body;
    for words in ["Ik slaap slecht.", "Twee dagen vrij."] {
        assert!(his.contains(words), "the chair reads {words}");
        assert!(!hers.contains(words), "{words}");
        for format in ["md", "html", "signed"] {
            let path = at(&format!("/evaluation/export/{format}"));
            assert!(!noor.get(&path).await.body.contains(words), "{format}");
        }
        let signed = crisis.bram.get(&at("/evaluation/export/signed")).await.body;
        assert!(!signed.contains(words), "what is signed holds nothing that not all may see");
    }
    let markdown = crisis.bram.get(&at("/evaluation/export/md")).await.body;
    assert!(
        markdown.contains("Ik slaap slecht.") && markdown.contains("wat niet iedereen mag zien"),
        "{markdown}"
    );
    assert_eq!(noor.get(&at("/evaluation/care/1")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_is_the_same_as_page_text_and_print_and_runs_no_script() {
    let mut crisis = closed().await;
    crisis.take("/evaluation/plan", &PLAN).await;
    let text = "Een <script>alert(1)</script> | en # dit.";
    crisis.take("/evaluation/lessons/new", &with(&LESSON, "text", text)).await;
    let incident = crisis.incident.clone();
    let at = |format: &str| format!("{incident}/evaluation/export/{format}");
    let html = crisis.sanne.get(&at("html")).await;
    assert!(html.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("attachment"));
    assert!(
        !html.body.contains("<script") && html.body.contains("default-src &#39;none&#39;"),
        "{}",
        html.body
    );
    let markdown = crisis.sanne.get(&at("md")).await.body;
    assert!(markdown.contains("Een \\<script\\>alert(1)\\</script\\> \\| en \\# dit."), "{markdown}");
    for heading in ["Het gesprek", "In cijfers", "Wat wij leerden", "Wat beter wordt", "Getekend"] {
        assert!(html.body.contains(&format!("<h2>{heading}</h2>")), "{heading}");
        assert!(markdown.contains(&format!("## {heading}\n")), "{heading}");
    }
    let pdf = crisis.sanne.get(&at("pdf")).await;
    assert_eq!(pdf.status, StatusCode::OK);
    assert_eq!(crisis.sanne.get(&at("exe")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_known_on_a_moment_stands_beside_what_is_known_now() {
    let mut crisis = unknown().await;
    let persons = |count: u64, known: &str, seen: u64| {
        json!({ "command": "record-fact", "fact": "persons", "value": count, "source": "IT", "known_at": known,
                "seen": seen })
    };
    later(&mut crisis, "2021-07-02T17:00:00Z").await;
    crisis.told(json!({ "command": "record-fact", "fact": "persons", "value": 485, "source": "IT",
                        "known_at": "2021-07-02T16:40:00Z" }));
    let seen = crisis.state().facts[&incident::fact::FactKey::Persons].last_number();
    later(&mut crisis, "2021-07-03T10:00:00Z").await;
    crisis.told(persons(941, "2021-07-02T18:00:00Z", seen));
    let at = |time: &str, by: &str| format!("/as-of?at-date=2021-07-02&at-time={time}&by={by}");
    let page = crisis.get(&at("20:30", "recorded")).await;
    assert!(page.contains("485") && page.contains("Nu: 941"), "{page}");
    let page = crisis.get(&at("20:30", "learnt")).await;
    assert!(!page.contains("485 ●") && page.contains("941"), "{page}");
    let page = crisis.get(&at("18:50", "recorded")).await;
    assert!(page.contains("onbekend"), "nobody had typed it in: {page}");
    let future = format!("{}/as-of?at-date=2031-07-02", crisis.incident);
    let page = crisis.sanne.get(&future).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!error_at(&page.body, "at").is_empty());
    assert!(crisis.get("/as-of").await.contains("Wat wisten wij toen?"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_may_not_see_was_not_known_for_them_then_either() {
    let mut crisis = Crisis::new().await;
    let hidden = People::new(["bram-visser".to_owned()]).map(Visibility::Only).unwrap();
    let fact = json!({ "command": "record-fact", "fact": "persons", "value": 4_711, "source": "advocaat" });
    crisis.house.record(&crisis.incident, &serde_json::from_value(fact).unwrap(), hidden);
    crisis.house.gives_only("Sanne de Wit", RoleKind::Lead);
    let path = format!("{}/as-of?at-date=2021-07-02&by=recorded", crisis.incident);
    let hers = crisis.sanne.get(&path).await.body;
    assert!(!hers.contains("4.711") && hers.contains("mag u niet alles zien"), "{hers}");
    assert!(crisis.bram.get(&path).await.body.contains("4.711"));
}

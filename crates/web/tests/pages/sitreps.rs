//! Situation reports: drawn up from what was recorded, frozen when they are issued, and never at the cost of a text.

use app::Document;
use axum::http::{StatusCode, header};
use incident::fact::FactKey;
use incident::sitrep::event::{SitrepPart, Tlp};
use incident::state::Statements;
use readiness::event::Word as _;
use serde_json::json;

use crate::browser::{Browser, House};
use crate::meetings::{Crisis, error_at, hidden};
use crate::preparing::{contact, keep};

const NEW: &str = "/situation-reports/new";

const REPORT: [(&str, &str); 5] = [
    ("summary", "Alles ligt stil.\nPolder IT is onderweg.\nMorgen om 7 uur weten we meer."),
    ("asked", "Akkoord voor overwerk"),
    ("tlp", "amber"),
    ("to", "directie@vanloon.example\nNoor Bakker\n"),
    ("next_at-date", ""),
];

/// The lab says how many people it is about; what somebody guessed at the start is taken back.
pub(crate) fn learn(crisis: &Crisis, persons: u32) {
    const LAB: &str = "het lab";
    let state = crisis.state();
    let said = state.facts.get(&FactKey::Persons);
    for guess in said.into_iter().flat_map(Statements::current).filter(|said| said.source != LAB) {
        crisis
            .told(json!({ "command": "withdraw-fact", "entry": guess.number, "reason": "dat was een gok" }));
    }
    let seen = said.and_then(|said| said.of_source(LAB)).map(|said| said.number);
    crisis.told(
        json!({ "command": "record-fact", "fact": "persons", "value": persons, "source": LAB, "seen": seen }),
    );
}

/// The text of a field for several lines.
fn text(body: &str, id: &str) -> String {
    let field = body.split(&format!("<textarea id=\"{id}\"")).nth(1).unwrap_or_else(|| panic!("no {id}"));
    field.split_once('>').unwrap().1.split("</textarea>").next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_proposed_written_issued_and_stays_as_it_was() {
    let mut crisis = Crisis::new().await;
    learn(&crisis, 485_000);
    crisis.told(json!({ "command": "add-task", "title": "Bel de bank", "assignee": "Joost Smit" }));
    let list = crisis.get("/situation-reports").await;
    assert!(list.contains("Er is nog geen situatierapport.") && list.contains(NEW), "{list}");
    let draft = crisis.get(NEW).await;
    assert!(text(&draft, "happened").contains("aantal personen: 485.000"), "{draft}");
    assert!(text(&draft, "actions").contains("Bel de bank (Joost Smit)"));
    assert!(text(&draft, "filings").contains("Meld dit bij de AP"));
    assert_eq!((text(&draft, "summary"), text(&draft, "communication")), (String::new(), String::new()));
    assert!(draft.contains("value=\"amber\" checked"), "{draft}");
    let through: u64 = hidden(&draft, NEW, "through").parse().unwrap();
    assert_eq!(through, crisis.state().number);
    let seen = through.to_string();
    let mut fields = REPORT.to_vec();
    fields.extend([("happened", "485.000 mensen"), ("seen", &seen), ("through", &seen)]);
    assert_eq!(crisis.take(NEW, &fields).await, "/situation-reports/1?done=situation-report");
    let state = crisis.state();
    let issued = &state.situation_reports.get(1).unwrap().said;
    assert_eq!((issued.through, issued.tlp, issued.next_at), (through, Tlp::Amber, None));
    assert_eq!(issued.to, ["directie@vanloon.example", "Noor Bakker"]);
    let parts: Vec<SitrepPart> = issued.parts.iter().map(|part| part.part).collect();
    assert_eq!(
        parts,
        [SitrepPart::Summary, SitrepPart::Happened, SitrepPart::Asked],
        "what is empty is left out"
    );
    let page = crisis.get("/situation-reports/1").await;
    for said in
        ["TLP:AMBER", "Polder IT is onderweg.", "485.000 mensen", "Akkoord voor overwerk", "Sanne de Wit"]
    {
        assert!(page.contains(said), "{said} is missing in {page}");
    }
    learn(&crisis, 715_000);
    let page = crisis.get("/situation-reports/1").await;
    let report = page.split("<article").nth(1).unwrap().split("</article>").next().unwrap();
    assert!(report.contains("485.000") && !report.contains("715.000"), "it stays as it was: {report}");
    let list = crisis.get("/situation-reports").await;
    assert!(list.contains("TLP:AMBER") && list.contains("directie@vanloon.example, Noor Bakker"), "{list}");
    let next = crisis.get(NEW).await;
    assert!(text(&next, "changes").contains("aantal personen: 485.000 → 715.000 (bevestigd)"), "{next}");
    let none = crisis.sanne.get(&format!("{}/situation-reports/9", crisis.incident)).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_changed_while_somebody_wrote_is_shown_before_and_costs_no_word() {
    let mut crisis = Crisis::new().await;
    learn(&crisis, 485_000);
    let seen = crisis.state().number.to_string();
    crisis.told(json!({ "command": "write-note", "text": "Koffie is op." }));
    let mut fields = REPORT.to_vec();
    fields.extend([("happened", "Het zijn er <485.000>"), ("seen", &seen), ("through", &seen)]);
    crisis.take(NEW, &fields).await;
    // A note changes nothing that a report tells. A number does.
    let seen = crisis.state().number.to_string();
    learn(&crisis, 715_000);
    let mut fields = REPORT.to_vec();
    fields.extend([("happened", "Het zijn er <485.000>"), ("seen", &seen), ("through", &seen)]);
    let page = crisis.refuse(NEW, &fields).await;
    assert!(page.contains("Intussen is er meer veranderd"), "{page}");
    assert!(page.contains("aantal personen: 485.000 → 715.000"), "{page}");
    assert_eq!(text(&page, "happened"), "Het zijn er &#60;485.000&#62;");
    assert!(text(&page, "summary").contains("Polder IT is onderweg."));
    let (newer, through) = (hidden(&page, NEW, "seen"), hidden(&page, NEW, "through"));
    assert_eq!(through, seen, "the next report tells again what this one did not know");
    let mut again = REPORT.to_vec();
    again.extend([("happened", "Het zijn er 715.000"), ("seen", &newer), ("through", &through)]);
    crisis.take(NEW, &again).await;
    assert_eq!(crisis.state().situation_reports.get(2).unwrap().said.through.to_string(), seen);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_summary_or_with_too_many_lines_it_is_said_at_that_part() {
    let mut crisis = Crisis::new().await;
    let mut silent = REPORT.to_vec();
    silent[0].1 = "  ";
    let page = crisis.refuse(NEW, &silent).await;
    assert_eq!(error_at(&page, "summary"), "Vul dit in.");
    assert_eq!(text(&page, "asked"), "Akkoord voor overwerk");
    let many = "regel\n".repeat(13);
    let mut long = REPORT.to_vec();
    long.extend([("measures", many.as_str()), ("tlp", "mauve")]);
    long.retain(|(name, value)| *name != "tlp" || *value == "mauve");
    let page = crisis.refuse(NEW, &long).await;
    assert!(error_at(&page, "measures").contains("12"), "{page}");
    assert_eq!(error_at(&page, "tlp"), "Kies een van de antwoorden.");
    let mut back = REPORT.to_vec();
    back[4].1 = "2021-07-01";
    let page = crisis.refuse(NEW, &back).await;
    assert!(error_at(&page, "next_at").contains("vóór het begin"), "{page}");
    assert_eq!(crisis.state().situation_reports.all().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_people_who_issue_a_report_at_once_the_second_sees_the_first() {
    let mut crisis = Crisis::new().await;
    let seen = crisis.state().number.to_string();
    let mut fields = REPORT.to_vec();
    fields.extend([("seen", seen.as_str()), ("through", seen.as_str())]);
    let path = format!("{}{NEW}", crisis.incident);
    assert_eq!(crisis.bram.post(&path, &fields).await.status, StatusCode::SEE_OTHER);
    let page = crisis.refuse(NEW, &fields).await;
    assert!(page.contains("Iemand anders was u net voor") && page.contains("Situatierapport 1"), "{page}");
    assert!(text(&page, "summary").contains("Polder IT is onderweg."));
}

/// A contact with an address for mail.
async fn member(browser: &mut Browser, name: &str, address: &str, is_private: bool) {
    let mut fields = contact(name, "06 12345678");
    fields.extend([("mails-rows", "1"), ("mails-0-address", address)]);
    if is_private {
        fields.push(("mails-0-mail_is_private", "yes"));
    }
    keep(browser, "/sheets/contact/new", &fields).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn people_of_the_team_with_an_address_are_offered_and_no_private_address_is() {
    let mut crisis = Crisis::new().await;
    member(&mut crisis.sanne, "Noor Bakker", "noor@vanloon.example", false).await;
    member(&mut crisis.sanne, "Joost Smit", "joost@thuis.example", true).await;
    let role = |role, person| vec![("role", role), ("held-rows", "1"), ("held-0-person", person)];
    keep(&mut crisis.sanne, "/sheets/role/new", &role("board", "1")).await;
    keep(&mut crisis.sanne, "/sheets/role/new", &role("lead", "2")).await;
    let draft = crisis.get(NEW).await;
    assert!(draft.contains("Noor Bakker, noor@vanloon.example"), "{draft}");
    assert!(!draft.contains("thuis.example"), "what everybody will read holds nothing private");
    let mut fields = REPORT.to_vec();
    fields.push(("team", "Noor Bakker <noor@vanloon.example>"));
    crisis.take(NEW, &fields).await;
    let to = crisis.state().situation_reports.get(1).unwrap().said.to.clone();
    assert_eq!(to[0], "Noor Bakker <noor@vanloon.example>");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_paper_a_report_is_one_page_however_much_it_says() {
    let mut crisis = Crisis::new().await;
    let line = "Een lange regel over wat er is gebeurd en wat wij daaraan doen. ".repeat(30);
    let lines = format!("{line}\n").repeat(12);
    let mut fields = REPORT.to_vec();
    for part in SitrepPart::ALL.iter().filter(|part| !matches!(part, SitrepPart::Summary | SitrepPart::Asked))
    {
        fields.push((readiness::event::Word::id(*part), &lines));
    }
    crisis.take(NEW, &fields).await;
    let page = crisis.sanne.get(&format!("{}/situation-reports/1/pdf", crisis.incident)).await;
    assert_eq!(
        (page.status, &page.headers[header::CONTENT_TYPE]),
        (StatusCode::OK, &"application/pdf".parse().unwrap())
    );
    assert!(page.body.starts_with("%PDF-"));
    let document = report(&crisis.house, &crisis.stream(), 1).unwrap();
    assert_eq!(document.lay_out().unwrap().count(), 1);
    assert!(format!("{document:?}").contains("zie Paraat"), "what is cut is counted");
    assert!(report(&crisis.house, &crisis.stream(), 2).is_none());
    let none = crisis.sanne.get(&format!("{}/situation-reports/2/pdf", crisis.incident)).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

fn report(house: &House, stream: &str, number: u32) -> Option<Document> {
    house.site.app().whole().situation_report(stream, number).unwrap()
}

/// A crisis in a house that sends mail, with Noor on the call list.
async fn with_mail() -> Crisis {
    let mut crisis = Crisis::within(House::with_relay()).await;
    member(&mut crisis.sanne, "Noor Bakker", "noor@vanloon.example", false).await;
    crisis
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_goes_by_mail_to_everybody_on_its_list_and_what_became_of_it_stands_with_it() {
    let mut crisis = with_mail().await;
    let mut fields = REPORT.to_vec();
    fields.retain(|(name, _)| *name != "to");
    fields.extend([("to", "Noor Bakker\ndirectie@vanloon.example\nde portier"), ("mail", "yes")]);
    let page = crisis.refuse(NEW, &fields).await;
    assert!(error_at(&page, "looked").contains("Kijk eerst"), "{page}");
    assert!(text(&page, "to").contains("de portier"));
    fields.push(("looked", "yes"));
    crisis.take(NEW, &fields).await;
    let waiting = crisis.house.site.app().letters_waiting(&crisis.stream()).unwrap();
    let to: Vec<&str> = waiting.iter().map(|letter| letter.to.as_str()).collect();
    assert_eq!(to, ["noor@vanloon.example", "directie@vanloon.example"]);
    let page = crisis.get("/situation-reports/1").await;
    assert!(page.contains("Mail aan noor@vanloon.example ligt klaar."), "{page}");
    assert!(page.contains("Mail aan de portier:") && page.contains("Bel zelf."), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_everybody_may_read_is_mailed_without_a_second_look_and_nothing_is_mailed_unasked() {
    let mut crisis = with_mail().await;
    crisis.take(NEW, &REPORT).await;
    assert!(crisis.house.site.app().letters_waiting(&crisis.stream()).unwrap().is_empty());
    let mut fields = REPORT.to_vec();
    fields.retain(|(name, _)| *name != "tlp");
    fields.extend([("tlp", "clear"), ("mail", "yes")]);
    crisis.take(NEW, &fields).await;
    assert_eq!(crisis.house.site.app().letters_waiting(&crisis.stream()).unwrap().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_relay_nobody_is_asked_about_mail() {
    let mut crisis = Crisis::new().await;
    assert!(!crisis.get(NEW).await.contains("name=\"mail\""));
}

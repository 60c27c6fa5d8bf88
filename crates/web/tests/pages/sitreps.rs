//! Situation reports: drawn up from what was recorded, frozen when they are issued, and never at the cost of a text.

use app::Document;
use axum::http::{StatusCode, header};
use incident::sitrep::event::SitrepPart;
use readiness::event::Word as _;

use crate::browser::{Browser, House};
use crate::meetings::{Crisis, error_at};
use crate::preparing::{contact, keep};

const NEW: &str = "/situation-reports/new";

const REPORT: [(&str, &str); 5] = [
    ("summary", "Alles ligt stil.\nPolder IT is onderweg.\nMorgen om 7 uur weten we meer."),
    ("asked", "Akkoord voor overwerk"),
    ("tlp", "amber"),
    ("to", "directie@vanloon.example\nNoor Bakker\n"),
    ("next_at-date", ""),
];

/// The text of a field for several lines.
fn text(body: &str, id: &str) -> String {
    let field = body.split(&format!("<textarea id=\"{id}\"")).nth(1).unwrap_or_else(|| panic!("no {id}"));
    field.split_once('>').unwrap().1.split("</textarea>").next().unwrap().to_owned()
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
    house.site.app().situation_report(stream, number).unwrap()
}

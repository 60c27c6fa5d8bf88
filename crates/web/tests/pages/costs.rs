//! What an incident costs: typed in as people write, laid beside the policy, and taken along.

use axum::http::{StatusCode, header};
use incident::cost::event::{Amount, CostStage};
use readiness::access::Actor;
use readiness::agreement::event::{Cover, CoverLine, Covered, Policy};
use readiness::command::Command;
use readiness::event::Sheet;
use serde_json::json;

use crate::meetings::{Crisis, error_at};

/// A policy as the installer has one: help and standstill, € 25,000 of our own, eight hours, and consent first.
fn policy() -> Policy {
    let line = |cover| CoverLine { cover, covered: Covered::Yes, ..CoverLine::default() };
    Policy {
        insurer: "Noordzee Verzekeringen".to_owned(),
        limit_cents: Some(100_000_000),
        deductible_cents: Some(2_500_000),
        waiting_hours: Some(8),
        needs_consent: Some(true),
        covers: [Cover::IncidentResponse, Cover::Interruption].map(line).to_vec(),
        ..Policy::default()
    }
}

async fn insured() -> Crisis {
    let crisis = Crisis::new().await;
    let keep = Command::Keep { id: None, sheet: Sheet::Policy(policy()), seen: None };
    let now = crisis.house.site.now();
    crisis.house.site.app().prepare(Actor::on_the_machine("terminal"), &keep, now).unwrap();
    crisis
}

/// Six days of forensics, ordered.
fn forensics<'a>(amount: &'a str, supplier: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("what", "Zes dagen onderzoek"),
        ("head", "forensics"),
        ("stage", "committed"),
        ("amount", amount),
        ("vat", "excluded"),
        ("supplier", supplier),
    ]
}

fn with<'a>(mut fields: Vec<(&'a str, &'a str)>, name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    fields.retain(|(key, _)| *key != name);
    fields.push((name, value));
    fields
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cost_stands_beside_what_the_policy_pays_of_it_with_the_reason() {
    let mut crisis = insured().await;
    assert!(crisis.get("/costs").await.contains("Er zijn nog geen kosten opgeschreven."));
    crisis.take("/costs/new", &forensics("30.000,50", "")).await;
    assert_eq!(crisis.state().costs.get(1).unwrap().line().amount, Amount::Sum { cents: 3_000_050 });
    let page = crisis.get("/costs").await;
    for said in [
        "€ 30.000,50",
        "Hulp bij een incident, Noordzee Verzekeringen",
        "€ 5.000,50",
        "Eigen risico: € 25.000",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let hours = [
        ("what", "Werkplekken inrichten"),
        ("head", "restoration"),
        ("stage", "paid"),
        ("minutes", "3200"),
        ("cents_per_hour", "45"),
        ("vat", "not-charged"),
        ("own", "staff"),
    ];
    crisis.take("/costs/new", &hours).await;
    let page = crisis.get("/costs").await;
    assert!(page.contains("3.200 uur à € 45, samen € 144.000"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_hired_without_the_insurer_unless_somebody_says_why() {
    let mut crisis = insured().await;
    let page = crisis.refuse("/costs/new", &forensics("24000", "De Speurder")).await;
    assert!(error_at(&page, "without_consent").contains("nog niet akkoord met De Speurder"), "{page}");
    assert!(page.contains("Zes dagen onderzoek"), "what was typed stays");
    assert!(crisis.state().costs.is_empty());
    let because = with(forensics("24000", "De Speurder"), "without_consent", "Het alarmnummer nam niet op.");
    crisis.take("/costs/new", &because).await;
    let page = crisis.get("/costs").await;
    assert!(
        page.contains("Waarom het niet kon wachten: Het alarmnummer nam niet op.")
            && page.contains("Eén keer is iemand ingehuurd"),
        "{page}"
    );
    let agreed = [
        ("supplier", "de speurder"),
        ("consent", "given"),
        ("by", "Noordzee"),
        ("at-date", "2021-07-02"),
        ("reference", "NZ-1"),
    ];
    crisis.take("/costs/consent", &agreed).await;
    let page = crisis.get("/costs").await;
    assert!(!page.contains("Eén keer is iemand ingehuurd") && page.contains("NZ-1"), "{page}");
    crisis.take("/costs/new", &forensics("1000", "De Speurder")).await;
    // An estimate waits for nobody.
    crisis.take("/costs/new", &with(forensics("1000", "Een ander"), "stage", "estimated")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_is_changed_and_withdrawn_with_a_reason_and_whoever_was_overtaken_sees_it() {
    let mut crisis = insured().await;
    crisis.take("/costs/new", &forensics("24000", "")).await;
    let seen = crisis.state().number.to_string();
    let paid = with(with(forensics("26000", ""), "stage", "paid"), "seen", &seen);
    let page = crisis.refuse("/costs/1", &paid).await;
    assert!(!error_at(&page, "reason").is_empty());
    assert_eq!(crisis.state().costs.get(1).unwrap().line().stage, CostStage::Committed);
    crisis.take("/costs/1", &with(paid.clone(), "reason", "De factuur kwam.")).await;
    let page = crisis.get("/costs").await;
    assert!(page.contains("€ 24.000 (Komt vast). Reden: De factuur kwam."), "{page}");
    let late = with(with(forensics("1", ""), "seen", &seen), "reason", "Tikfout.");
    let page = crisis.refuse("/costs/1", &late).await;
    assert!(page.contains("De factuur kwam."), "what the other said stands beside it: {page}");
    crisis.take("/costs/1/withdrawal", &[("reason", "Stond er al.")]).await;
    let page = crisis.get("/costs").await;
    assert!(page.contains("<del>Kosten 1") && page.contains("Stond er al."), "{page}");
    let gone = crisis.send("/costs/9", &[("reason", "x")]).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn standstill_is_counted_in_hours_and_the_waiting_time_comes_off() {
    let mut crisis = insured().await;
    let still = [
        ("what", "Planning"),
        ("from-date", "2021-06-25"),
        ("from-time", "06:00"),
        ("until-date", "2021-07-01"),
        ("until-time", "20:00"),
        ("margin_cents_per_hour", "1250"),
        ("basis", "brutomarge"),
    ];
    let page = crisis.refuse("/costs/standstill", &with(still.to_vec(), "from-time", "")).await;
    assert!(error_at(&page, "from").contains("wachttijd"), "{page}");
    crisis.take("/costs/standstill", &still).await;
    let page = crisis.get("/costs").await;
    for said in ["158", "€ 197.500", "Wachttijd: over 8 uur betaalt de polis niets (€ 10.000).", "€ 162.500"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    let page = crisis.refuse("/costs/standstill/1", &still).await;
    assert!(!error_at(&page, "reason").is_empty());
    crisis.take("/costs/standstill/1/withdrawal", &[("reason", "Gepland.")]).await;
    assert!(crisis.get("/costs").await.contains("<del>Stilstand 1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_amount_that_cannot_be_read_says_so_at_its_field() {
    let mut crisis = insured().await;
    for (name, value, at) in [
        ("amount", "veel", "amount"),
        ("amount", "", "amount"),
        ("minutes", "16", "cents_per_hour"),
        ("cents_per_hour", "45", "minutes"),
        ("minutes", "16:75", "minutes"),
        ("high_cents", "9", "high_cents"),
        ("amount", "99999999999999999", "amount"),
        ("stage", "sure", "stage"),
    ] {
        let page = crisis.refuse("/costs/new", &with(forensics("24000", ""), name, value)).await;
        assert!(!error_at(&page, at).is_empty(), "{name}={value}: {page}");
    }
    let range = with(with(forensics("1000", ""), "high_cents", "2000"), "stage", "estimated");
    crisis.take("/costs/new", &with(range, "basis", "offerte")).await;
    assert!(crisis.get("/costs").await.contains("€ 1.000 tot € 2.000"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_claim_file_is_taken_along_as_a_table_and_as_a_document() {
    let mut crisis = insured().await;
    crisis.take("/costs/new", &with(forensics("24000", ""), "what", "=1+1")).await;
    let csv = crisis.get("/costs/export/csv").await;
    assert!(csv.contains("24000.00") && !csv.contains(",=1") && !csv.contains(";=1"), "{csv}");
    let address = format!("{}/costs/export/pdf", crisis.incident);
    let pdf = crisis.sanne.get(&address).await;
    assert_eq!(
        (pdf.status, pdf.headers[header::CONTENT_TYPE].to_str().ok()),
        (StatusCode::OK, Some("application/pdf"))
    );
    let none = crisis.sanne.get(&format!("{}/costs/export/doc", crisis.incident)).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cost_of_the_counsel_lane_is_not_there_for_who_may_not_read_it() {
    let mut crisis = insured().await;
    crisis.take("/costs/new", &with(forensics("24000", ""), "seen_by", "only")).await;
    let address = format!("{}/costs", crisis.incident);
    let page = crisis.bram.get(&address).await;
    assert!(!page.body.contains("Zes dagen onderzoek") && !page.body.contains("24.000"), "{}", page.body);
    let page = crisis.bram.get(&format!("{address}/1")).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    // What is said of it later is as restricted.
    let paid = with(with(forensics("26000", ""), "stage", "paid"), "reason", "Betaald.");
    crisis.take("/costs/1", &paid).await;
    assert!(!crisis.bram.get(&address).await.body.contains("26.000"));
    assert!(crisis.get("/costs").await.contains("26.000"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_claim_file_goes_along_with_the_files_that_prove_it() {
    let mut crisis = insured().await;
    let app = crisis.house.site.app();
    let file = app.keep_file(&crisis.stream(), &b"zes dagen, 24.000 euro"[..]).unwrap();
    crisis.told(json!({ "command": "keep-evidence", "name": "../factuur <juli>.pdf",
                        "digest": file.digest.to_string(), "bytes": file.bytes }));
    let evidence = crisis.state().evidence.keys().next().unwrap().clone();
    crisis.take("/costs/new", &with(forensics("24000", ""), "evidence", &evidence)).await;
    let zip = crisis.sanne.get(&format!("{}/costs/export/zip", crisis.incident)).await;
    assert_eq!(zip.headers[header::CONTENT_TYPE], "application/zip");
    // Files stand in it as they are, under names that lead nowhere.
    let inside = &zip.body;
    for part in ["schadedossier-", ".pdf", ".csv", "zes dagen, 24.000 euro", "_factuur _juli_.pdf"] {
        assert!(inside.contains(part), "{part}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_filed_under_a_policy_counts_as_telling_the_insurer() {
    let mut crisis = Crisis::new().await;
    let policy = Policy { notice_hours: Some(48), ..policy() };
    let keep = Command::Keep { id: None, sheet: Sheet::Policy(policy), seen: None };
    let now = crisis.house.site.now();
    crisis.house.site.app().prepare(Actor::on_the_machine("terminal"), &keep, now).unwrap();
    assert!(!crisis.get("/costs").await.contains("NV-2021-77"));
    let filed = [
        ("at-date", "2021-07-02"),
        ("at-time", "18:25"),
        ("channel", "telefoon"),
        ("reference", "NV-2021-77"),
        ("content", "Gebeld: schade gemeld."),
        ("seen", "0"),
    ];
    crisis.take("/duties/policy-1/filing", &filed).await;
    let page = crisis.get("/costs").await;
    assert!(page.contains("NV-2021-77"), "{page}");
}

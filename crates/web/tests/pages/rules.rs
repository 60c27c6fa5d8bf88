//! Which rules apply to the organisation.

use axum::http::StatusCode;
use readiness::scope::event::ScopeQuestion;
use readiness::scope::{ScopeStep, steps};

use crate::browser::House;

#[tokio::test(flavor = "multi_thread")]
async fn answers_about_the_rules_say_which_apply_and_an_incident_begins_with_them() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let page = sanne.get("/prepare/rules").await;
    assert!(page.body.contains("/prepare/rules/1"), "{}", page.body);
    let page = sanne.get("/prepare/rules/1").await;
    assert!(
        page.body.contains("Vraag 1 van 23") && page.body.contains("Dat weet ik nog niet"),
        "{}",
        page.body
    );
    let page = sanne.post(&question(ScopeQuestion::DigitalProducts), &[("reply", "yes")]).await;
    assert!(page.location().starts_with("/prepare/rules"), "{}", page.location());
    sanne.post(&question(ScopeQuestion::Listed), &[("reply", "unknown")]).await;
    sanne.post(&question(ScopeQuestion::PoliceData), &[("reply", "no")]).await;
    let page = sanne.get("/prepare/rules").await.body;
    let [binds, open, not] = ["Dit geldt voor u", "Dit weten we nog niet", "Dit geldt niet voor u"]
        .map(|heading| page.find(heading).expect(heading));
    let at = |words: &str| page.find(words).expect(words);
    assert!((binds..open).contains(&at("CRA art. 14")), "{page}");
    assert!((open..not).contains(&at("MAR art. 17")), "{page}");
    assert!(at("Wpg art. 33a") > not, "{page}");
    let profile = incident::scope::profile_of(&house.prepared());
    assert_eq!(profile.capacities, ["product-manufacturer"]);
    assert_eq!((profile.not_capacities.len(), profile.open_capacities.len()), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_size_of_the_group_is_kept_in_whole_euros_and_a_question_that_is_not_there_is_not_found() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let size = steps().position(|step| step == ScopeStep::Size).unwrap() + 1;
    let typed =
        [("group_employees", "60"), ("group_turnover_cents", "12000000"), ("group_balance_cents", "")];
    sanne.post(&format!("/prepare/rules/{size}"), &typed).await;
    let prepared = house.prepared();
    let profile = prepared.profile(readiness::prepared::ONLY).unwrap();
    assert_eq!(profile.group_employees, Some(60));
    assert_eq!(profile.group_turnover_cents, Some(1_200_000_000));
    assert_eq!(profile.group_balance_cents, None);
    let page = sanne.post(&format!("/prepare/rules/{size}"), &[("group_employees", "veel")]).await;
    assert!(page.body.contains("group_employees"), "what was typed is asked again");
    assert_eq!(sanne.get("/prepare/rules/0").await.status, StatusCode::NOT_FOUND);
    assert_eq!(sanne.get("/prepare/rules/24").await.status, StatusCode::NOT_FOUND);
}

fn question(question: ScopeQuestion) -> String {
    let at = steps().position(|step| step == ScopeStep::Question(question)).unwrap();
    format!("/prepare/rules/{}", at + 1)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_incident_of_a_listed_house_knows_it_and_asks_for_the_moment_of_publication() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let before = house.incident(&mut sanne).await;
    assert!(!sanne.get(&format!("{before}/duties")).await.body.contains("duty-mar-17-1"));
    sanne.post(&question(ScopeQuestion::Listed), &[("reply", "yes")]).await;
    let incident = house.incident(&mut sanne).await;
    assert!(sanne.get(&format!("{incident}/duties")).await.body.contains("duty-mar-17-1"));
    let moments = sanne.get(&format!("{incident}/moments")).await.body;
    assert!(moments.contains("de publicatie van de voorwetenschap"), "{moments}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_organisation_is_can_be_mended_for_one_incident() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let page = sanne.get(&format!("{incident}/profile")).await.body;
    assert!(page.contains("Wat bent u ook?") && page.contains("issuer"), "{page}");
    let seen = page.split("name=\"seen\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let ticked =
        [("seen", seen), ("country", "NL"), ("capacities", "issuer"), ("not_capacities", "policyholder")];
    let page = sanne.post(&format!("{incident}/profile"), &ticked).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    assert!(sanne.get(&format!("{incident}/duties")).await.body.contains("duty-mar-17-1"));
    let wrong = [("seen", seen), ("capacities", "keizer")];
    let page = sanne.post(&format!("{incident}/profile"), &wrong).await;
    assert_ne!(page.status, StatusCode::SEE_OTHER, "an unknown word is refused");
}

/// From the question under "prepare" to the term of the law: 2 July 2021 lies before DORA, so the clock is put in 2026.
#[tokio::test(flavor = "multi_thread")]
async fn a_bank_has_duties_of_dora_as_soon_as_somebody_decides_that_it_is_major() {
    let house = House::at("2026-11-24T09:00:00Z", web::Transport::Loopback);
    let mut sanne = house.person("Sanne de Wit").await;
    let before = house.incident(&mut sanne).await;
    assert!(!sanne.get(&format!("{before}/duties")).await.body.contains("duty-dora-19-4-a"));
    sanne.post(&question(ScopeQuestion::Bank), &[("reply", "yes")]).await;
    let incident = house.incident(&mut sanne).await;
    let duties = sanne.get(&format!("{incident}/duties")).await.body;
    assert!(duties.contains("duty-dora-19-4-a"), "it may be major, so the duty is shown: {duties}");
    let asks = sanne.get(&format!("{incident}/significance")).await.body;
    assert!(asks.contains("value=\"major\""), "{asks}");
    let classified = [("what", "major"), ("holds", "yes"), ("reason", "Betalen kan niet."), ("seen", "99")];
    let page = sanne.post(&format!("{incident}/significance"), &classified).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let classified =
        [("moment", "classified"), ("at-date", "2026-11-24"), ("at-time", "10:00"), ("source", "ik")];
    let page = sanne.post(&format!("{incident}/moments"), &classified).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let stream = incident.replace("/incidents/", "incident/");
    let past = house.site.app().present(&stream, house.site.now()).unwrap();
    let picture = past.picture();
    let duty = picture.assessment.obligations.iter().find(|it| it.rule.id == "dora-19-4-a").unwrap();
    assert_eq!(duty.standing, law::Standing::Open);
    let law::Due::Dated(due) = &duty.due else { panic!("{:?}", duty.due) };
    assert_eq!(due.at().to_string(), "2026-11-24T13:00:00Z", "four hours after it was classified");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_law_that_asks_for_other_knowledge_gets_a_moment_of_its_own_and_its_duty_leads_there() {
    let house = House::at("2026-11-24T09:00:00Z", web::Transport::Loopback);
    let mut sanne = house.person("Sanne de Wit").await;
    let before = house.incident(&mut sanne).await;
    let plain = sanne.get(&format!("{before}/awareness")).await.body;
    assert!(!plain.contains("name=\"regime\""), "who is bound by one law is asked nothing more: {plain}");
    sanne.post(&question(ScopeQuestion::Bank), &[("reply", "yes")]).await;
    let incident = house.incident(&mut sanne).await;
    let duty = sanne.get(&format!("{incident}/duties/dora-19-4-a")).await.body;
    assert!(duty.contains("/awareness?regime=dora"), "{duty}");
    let asked = sanne.get(&format!("{incident}/awareness?regime=dora")).await.body;
    assert!(asked.contains("value=\"dora\" checked") && asked.contains("Alleen voor DORA"), "{asked}");
    let set = |regime, time| {
        [("regime", regime), ("at-date", "2026-11-24"), ("at-time", time), ("reason", "x"), ("seen", "99")]
    };
    for (regime, time) in [("avg", "09:00"), ("dora", "06:00")] {
        let page = sanne.post(&format!("{incident}/awareness"), &set(regime, time)).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    }
    let stream = incident.replace("/incidents/", "incident/");
    let past = house.site.app().present(&stream, house.site.now()).unwrap();
    let picture = past.picture();
    let law::Due::Dated(due) = &picture.obligation("dora-19-4-a").unwrap().due else { panic!("no term") };
    assert_eq!(due.at().to_string(), "2026-11-25T05:00:00Z", "24 hours after what DORA asks about was known");
    let asked = sanne.get(&format!("{incident}/awareness")).await.body;
    assert!(asked.contains("value=\"avg\" checked") && asked.contains("06:00"), "{asked}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rulebook_is_there_for_a_lawyer_as_pdf() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    assert!(sanne.get("/prepare/rules").await.body.contains("href=\"/prepare/rules/lawbook\""));
    let page = sanne.get("/prepare/rules/lawbook").await;
    assert_eq!(page.headers["content-type"], "application/pdf");
    assert!(page.headers["content-disposition"].to_str().unwrap().contains("regelboek.pdf"));
}

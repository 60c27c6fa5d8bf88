//! From duty to receipt, as people see it: a sheet that fills itself, the filing that went, and what came after.

use axum::http::StatusCode;

use crate::browser::{Browser, House};

const AP: &str = "duties/avg-33-1/sheets/ap";

async fn sheet(browser: &mut Browser, incident: &str) -> String {
    browser.get(&format!("{incident}/{AP}")).await.body
}

/// The answers that stood on the page and wait for a person.
fn seen(body: &str) -> Vec<(String, String)> {
    let unescaped = |text: &str| text.replace("&#39;", "'").replace("&amp;", "&").replace("&#38;", "&");
    let pieces = body.split("<input type=\"hidden\" name=\"seen-").skip(1);
    pieces
        .map(|piece| {
            let (field, rest) = piece.split_once("\" value=\"").unwrap();
            (format!("seen-{field}"), unescaped(rest.split_once('"').unwrap().0))
        })
        .collect()
}

async fn confirm(browser: &mut Browser, incident: &str, seen: &[(String, String)]) -> StatusCode {
    let fields: Vec<(&str, &str)> =
        seen.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(&format!("{incident}/{AP}"), &fields).await.status
}

async fn say(browser: &mut Browser, incident: &str, field: &str, answer: &str) -> StatusCode {
    browser.post(&format!("{incident}/{AP}/{field}"), &[("answer", answer)]).await.status
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_of_the_authority_fills_itself_and_a_person_confirms_what_stood_there() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let page = sanne.get(&format!("{incident}/duties/avg-33-1")).await.body;
    assert!(page.contains("Meldformulier datalekken van de AP"), "{page}");
    let page = sheet(&mut sanne, &incident).await;
    assert!(
        page.contains("Paraat meldt niets") && page.contains("Niet woord voor woord vergeleken"),
        "{page}"
    );
    assert!(
        page.contains("Hacking, malware (ransomware) of phishing") && page.contains("100-1000"),
        "{page}"
    );
    let before = seen(&page);
    assert!(before.len() > 5, "{before:?}");
    // Whatever became otherwise after the page was made was not looked at.
    let stale: Vec<(String, String)> =
        before.iter().map(|(name, _)| (name.clone(), "iets anders".to_owned())).collect();
    assert_eq!(confirm(&mut sanne, &incident, &stale).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(confirm(&mut sanne, &incident, &before).await, StatusCode::SEE_OTHER);
    let page = sheet(&mut sanne, &incident).await;
    assert!(seen(&page).is_empty() && page.contains("Ingevuld door een mens"), "{page}");
    assert!(page.contains("Wat nog ontbreekt"), "what nobody knows still blocks: {page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_cannot_be_read_stays_typed_and_says_how_it_is_written() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    for (field, wrong, says, right) in [
        ("7.3", "ongeveer 500", ": 400-600.", "400-600"),
        ("4.1.1", "gisteren", "02-07-2021 18:30", "01-07-2021 22:15"),
    ] {
        let page = sanne.post(&format!("{incident}/{AP}/{field}"), &[("answer", wrong)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(
            page.body.contains(&format!("value=\"{wrong}\"")) && page.body.contains(says),
            "{}",
            page.body
        );
        assert_eq!(say(&mut sanne, &incident, field, right).await, StatusCode::SEE_OTHER, "{field}");
    }
    assert_eq!(sanne.get(&format!("{incident}/{AP}/99")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        sanne.get(&format!("{incident}/duties/avg-33-5/sheets/ap")).await.status,
        StatusCode::NOT_FOUND
    );
    // An option that is none is no answer.
    assert_eq!(say(&mut sanne, &incident, "5.2", "verzonnen").await, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filing_keeps_its_sheet_shows_what_moved_since_and_is_added_to() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    say(&mut sanne, &incident, "4.3", "Een monteur zag het.").await;
    let form = sanne.get(&format!("{incident}/duties/avg-33-1/filing?sheet=ap")).await.body;
    assert!(form.contains("4.3 Hoe ontdekte u de inbreuk? Een monteur zag het."), "{form}");
    assert!(form.contains("datalekken.autoriteitpersoonsgegevens.nl"), "{form}");
    let filing = |extra: &[(&'static str, String)]| {
        let mut fields = vec![
            ("at-date", "2021-07-02".to_owned()),
            ("at-time", "18:30".to_owned()),
            ("channel", "formulier".to_owned()),
            ("content", "Alles zoals het er stond.".to_owned()),
            ("reference", "D-1".to_owned()),
            ("sheet", "ap".to_owned()),
        ];
        fields.extend_from_slice(extra);
        fields
    };
    let at = format!("{incident}/duties/avg-33-1/filing");
    let post = async |sanne: &mut Browser, fields: Vec<(&'static str, String)>| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        sanne.post(&at, &fields).await
    };
    let page = post(&mut sanne, filing(&[])).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let stream = incident.replacen("/incidents/", "incident/", 1);
    let state = house.site.app().state(&stream).unwrap();
    let (first, sheet) = (state.filings[0].number, state.filings[0].sheet.clone().unwrap());
    assert_eq!((sheet.0.as_str(), sheet.1["4.3"].as_str()), ("ap", "Een monteur zag het."));
    let page = sanne.get(&format!("{incident}/filings/{first}")).await.body;
    assert!(page.contains("Alles zoals het er stond.") && page.contains("Op tijd"), "{page}");
    assert!(!page.contains("Wat sindsdien veranderde"), "{page}");
    let seen = state.facts[&incident::fact::FactKey::Persons].last_number().to_string();
    let fields = [
        ("value-min", "941"),
        ("value-max", "941"),
        ("certainty", "likely"),
        ("source", "Sanne de Wit"),
        ("seen", &seen),
    ];
    assert_eq!(sanne.post(&format!("{incident}/facts/persons"), &fields).await.status, StatusCode::SEE_OTHER);
    let page = sanne.get(&format!("{incident}/duties/avg-33-1")).await.body;
    assert!(page.contains("Na uw melding is veranderd: aantal personen"), "{page}");
    let page = sanne.get(&format!("{incident}/filings/{first}")).await.body;
    assert!(page.contains("<del>100-1000</del>") && page.contains("<ins>941</ins>"), "{page}");
    let page = post(&mut sanne, filing(&[("supersedes", first.to_string())])).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let page = sanne.get(&format!("{incident}/filings/{first}")).await.body;
    assert!(page.contains("De aanvulling hierop") && !page.contains("<del>"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_of_the_authority_a_withdrawal_and_a_delay_stand_where_people_look() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let page =
        sanne.post(&format!("{incident}/duties/avg-33-1/delay"), &[("reason", "De tolk komt morgen.")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let page = sanne.get(&format!("{incident}/duties/avg-33-1")).await.body;
    assert!(page.contains("vooraf gezegd") && page.contains("De tolk komt morgen."), "{page}");
    let filing =
        [("at-date", "2021-07-02"), ("at-time", "18:30"), ("channel", "formulier"), ("content", "x")];
    sanne.post(&format!("{incident}/duties/avg-33-1/filing"), &filing).await;
    let stream = incident.replacen("/incidents/", "incident/", 1);
    let number = house.site.app().state(&stream).unwrap().filings[0].number;
    let at = format!("{incident}/filings/{number}");
    let said = [
        ("at-date", "2021-07-02"),
        ("at-time", "18:30"),
        ("by", "AP"),
        ("text", "Wij hebben vragen."),
        ("reference", "z-7"),
    ];
    let page = sanne.post(&format!("{at}/answer"), &said).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let page = sanne.get(&at).await.body;
    assert!(page.contains("AP antwoordde op") && page.contains("Wij hebben vragen."), "{page}");
    let withdrawn = [
        ("at-date", "2021-07-02"),
        ("at-time", "18:30"),
        ("channel", "formulier"),
        ("reason", "verkeerde KvK"),
    ];
    let page = sanne.post(&format!("{at}/withdrawal"), &withdrawn).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let page = sanne.get(&at).await.body;
    assert!(page.contains("Ingetrokken op") && page.contains("verkeerde KvK"), "{page}");
    let page = sanne.get(&format!("{incident}/duties/avg-33-1")).await.body;
    assert!(page.contains("nog 72 uur"), "the duty is there again: {page}");
}

const EDPB: &str = "duties/avg-33-1/sheets/edpb";

#[tokio::test(flavor = "multi_thread")]
async fn the_draft_of_the_board_is_a_second_choice_that_says_what_it_is_and_leaves_as_a_file() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let duty = sanne.get(&format!("{incident}/duties/avg-33-1")).await.body;
    let (form, draft) =
        (duty.find("Meldformulier datalekken").unwrap(), duty.find("EDPB-model (concept)").unwrap());
    assert!(form < draft, "the form in use comes first: {duty}");
    let page = sheet(&mut sanne, &incident).await;
    assert!(page.contains(EDPB) && page.contains("Of vul een ander formulier in"), "{page}");
    assert!(!page.contains("Het is geen formulier van de AP"), "{page}");
    let page = sanne.get(&format!("{incident}/{EDPB}")).await.body;
    assert!(
        page.contains("Dit is een concept") && page.contains("Het is geen formulier van de AP"),
        "{page}"
    );
    let file = sanne.get(&format!("{incident}/{EDPB}/file/json")).await.body;
    let file: serde_json::Value = serde_json::from_str(&file).unwrap();
    assert_eq!((&file["field_3"], &file["field_68"]), (&"a".into(), &1000.into()));
    assert_eq!(sanne.get(&format!("{incident}/{AP}/file/json")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_may_be_chosen_only_where_it_goes_with_the_others_and_what_has_no_place_is_named() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let say = async |sanne: &mut Browser, field: &str, answer: &str| {
        sanne.post(&format!("{incident}/{EDPB}/{field}"), &[("answer", answer)]).await.status
    };
    let form = sanne.get(&format!("{incident}/{EDPB}/89")).await.body;
    assert!(!form.contains("Er is meer informatie nodig"), "nobody said that it is incomplete: {form}");
    say(&mut sanne, "4", "b").await;
    let form = sanne.get(&format!("{incident}/{EDPB}/89")).await.body;
    assert!(form.contains("Er is meer informatie nodig"), "{form}");
    assert_eq!(say(&mut sanne, "89", "d").await, StatusCode::SEE_OTHER);
    let page = sanne.get(&format!("{incident}/{EDPB}")).await.body;
    assert!(page.contains("geen plaats voor: vraag 89"), "{page}");
    say(&mut sanne, "4", "a").await;
    let page = sanne.get(&format!("{incident}/{EDPB}")).await.body;
    assert!(page.contains("gaat niet samen met uw antwoord op vraag 4"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_sheet_knows_yet_is_recorded_once_as_a_fact_and_answers_every_form() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let page = sheet(&mut sanne, &incident).await;
    assert!(page.contains("Leg vast als feit") && page.contains("/facts/account\""), "{page}");
    let form = sanne.get(&format!("{incident}/facts/account")).await.body;
    assert!(form.contains("<textarea"), "{form}");
    let told = "Iemand deed zich voor als beheerder. Daarna was het bestand weg.";
    let fields = [("value", told), ("certainty", "confirmed"), ("source", "Bram Visser")];
    assert_eq!(sanne.post(&format!("{incident}/facts/account"), &fields).await.status, StatusCode::SEE_OTHER);
    let page = sheet(&mut sanne, &incident).await;
    assert!(page.contains(told) && !page.contains("/facts/account\""), "{page}");
    assert!(sanne.get(&format!("{incident}/{EDPB}")).await.body.contains(told));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_not_to_act_names_who_approved_it_and_says_why_the_duty_came_back() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let at = format!("{incident}/duties/avg-33-1");
    let form = sanne.get(&format!("{at}/waiver")).await.body;
    assert!(form.contains("Wie keurde dit goed?") && form.contains("name=\"reopen_when\""), "{form}");
    let fields = [
        ("ground", "Alles was versleuteld."),
        ("approved_by", "Anna de Boer, directeur"),
        ("reopen_when", "exfiltration"),
        ("seen", "99"),
    ];
    let page = sanne.post(&format!("{at}/waiver"), &fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let duty = sanne.get(&at).await.body;
    for told in [
        "Besloten om dit niet te doen: Alles was versleuteld. (Sanne de Wit,",
        "Goedgekeurd door Anna de Boer, directeur.",
        "Komt terug als dit verandert:",
    ] {
        assert!(duty.contains(told), "{told}: {duty}");
    }
    assert!(!duty.contains("Deze plicht is weer open"));
    assert!(sanne.get(&format!("{incident}/duties")).await.body.contains("avg-33-1"), "it stays in sight");
    let fact = [("value", "true"), ("certainty", "confirmed"), ("source", "SOC")];
    let page = sanne.post(&format!("{incident}/facts/exfiltration"), &fact).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let duties = sanne.get(&format!("{incident}/duties")).await.body;
    assert!(duties.contains("Deze plicht is weer open: na het besluit veranderde"), "{duties}");
    let log = sanne.get(&format!("{incident}/log")).await.body;
    assert!(log.contains("Goedgekeurd door Anna de Boer, directeur."), "{log}");
}

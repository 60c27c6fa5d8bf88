//! The preparation as people fill it in.

use axum::http::StatusCode;
use readiness::event::{Sheet, SheetKind, Word as _};

use crate::browser::{Browser, House, Page};

impl House {
    /// What is prepared now.
    pub(crate) fn prepared(&self) -> std::sync::Arc<readiness::prepared::Prepared> {
        self.site.app().prepared().unwrap()
    }
}

/// The rows of a list of a sheet, for a form that has some.
pub(crate) fn contact<'a>(name: &'a str, number: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("name", name),
        ("kind", "staff"),
        ("numbers-rows", "1"),
        ("numbers-0-number", number),
        ("numbers-0-line", "mobile"),
    ]
}

/// Sends a form that must be taken.
pub(crate) async fn keep(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let page = browser.post(path, fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{path} {}", page.body);
    page
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_answers_of_the_first_hour_become_a_preparation() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    assert!(sanne.get("/prepare").await.body.contains("/prepare/first-hour/1"));
    let person = |name, number| vec![("name", name), ("number", number)];
    for (question, answers) in [
        (1, vec![("country", "nl"), ("employees", "8")]),
        (2, person("Sanne de Wit", "06 12345678")),
        (3, person("Bram Visser", "06-87654321")),
        (4, person("Noor Bakker", "")),
        (5, person("Joost Smit", "0612121212")),
        (6, vec![("organisation", "Polder IT"), ("number", "088 1234567"), ("customer_number", "K-7")]),
        (7, vec![("is_insured", "yes"), ("insurer", "Noordzee"), ("alarm_number", "020 1234567")]),
        (8, vec![("who_may", "2"), ("limit_cents", "2.500")]),
        (9, vec![("room", "De kantine"), ("channel", "Signal")]),
        (
            10,
            vec![("set", "Klanten"), ("of_whom", "customer"), ("name", "Kassa"), ("is_backup_offline", "no")],
        ),
    ] {
        keep(&mut sanne, &format!("/prepare/first-hour/{question}"), &answers).await;
    }
    let prepared = house.prepared();
    assert_eq!(prepared.contacts().count(), 5);
    assert_eq!(prepared.contact(1).unwrap().numbers[0].number, "+31612345678");
    assert_eq!(prepared.roles().count(), 4, "the board comes with who reports to it");
    assert_eq!(prepared.policies().count(), 1);
    assert_eq!(prepared.system(1).unwrap().data_sets, [1]);
    let role = prepared.role(2).unwrap();
    assert_eq!(role.mandates[1].limit_cents, Some(250_000));
    let page = sanne.get("/prepare").await;
    assert!(!page.body.contains("/prepare/first-hour/2\""), "the first hour is over");
    assert!(page.body.contains("Kassa"), "what costs most stands on top: a back-up in reach");
    assert!(sanne.get("/prepare/team").await.body.contains("tot € 2.500"));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_know_goes_on_and_nothing_is_kept() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let page = sanne.post("/prepare/first-hour/2", &[("go", "back")]).await;
    assert_eq!(page.location(), "/prepare/first-hour/3");
    assert_eq!(house.prepared().contacts().count(), 0);
    let page = sanne.post("/prepare/first-hour/2", &[("name", ""), ("number", "06 12345678")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("06 12345678"), "what was typed stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_answer_of_the_first_hour_is_lost_because_another_is_missing() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    for (question, answers, typed) in [
        (7, vec![("insurer", ""), ("alarm_number", "020 1234567")], "020 123 4567"),
        (8, vec![("who_may", ""), ("limit_cents", "2500")], "2.500"),
        (10, vec![("set", ""), ("of_whom", "customer"), ("name", "")], "customer"),
        (10, vec![("set", ""), ("name", ""), ("is_backup_offline", "no")], "value=\"no\" checked"),
    ] {
        let page = sanne.post(&format!("/prepare/first-hour/{question}"), &answers).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "question {question}");
        assert!(page.body.contains(typed), "question {question} lost {typed}");
    }
    for question in [9, 10] {
        let page = sanne.post(&format!("/prepare/first-hour/{question}"), &[]).await;
        let to = page.headers[axum::http::header::LOCATION].to_str().unwrap().to_owned();
        assert!(!to.contains("done="), "nothing was answered, so nothing is said to be kept: {to}");
    }
    assert_eq!(house.prepared().ids().count(), 0);
    // Who mends a number means the same person, and the wrong one is gone.
    for number in ["06 12345679", "06 12345678"] {
        keep(&mut sanne, "/prepare/first-hour/2", &[("name", "Sanne de Wit"), ("number", number)]).await;
    }
    keep(&mut sanne, "/prepare/first-hour/2", &[("name", "Sanne de Witte"), ("number", "06 12345678")]).await;
    let prepared = house.prepared();
    assert_eq!(prepared.contacts().count(), 1);
    let contact = prepared.contact(1).unwrap();
    assert_eq!((contact.name.as_str(), contact.numbers.len()), ("Sanne de Witte", 1));
    // Who answers anew with another keeps the one before in the call list.
    keep(&mut sanne, "/prepare/first-hour/2", &[("name", "Bram Visser"), ("number", "06 87654321")]).await;
    assert_eq!(house.prepared().contacts().count(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_out_is_found_put_back_and_can_be_erased() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    keep(&mut sanne, "/sheets/contact/new", &contact("Bram Visser", "06 12345678")).await;
    keep(&mut sanne, "/sheets/contact/1/removal", &[("reason", "Werkt elders")]).await;
    let page = sanne.get("/prepare/removed").await;
    assert!(page.body.contains("Bram Visser") && page.body.contains("/prepare/contacts/1/erasure"));
    let first = house.prepared().history((SheetKind::Contact, 1))[0].entry.to_string();
    keep(&mut sanne, "/sheets/contact/1/history", &[("entry", &first)]).await;
    assert!(sanne.get("/prepare/contacts").await.body.contains("Bram Visser"));
    keep(&mut sanne, "/sheets/contact/1/removal", &[("reason", "Werkt elders")]).await;
    keep(&mut sanne, "/prepare/contacts/1/erasure", &[("reason", "Op verzoek")]).await;
    assert!(!sanne.get("/prepare/removed").await.body.contains("Bram"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_sheet_is_written_changed_looked_back_on_and_taken_out() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    for kind in SheetKind::ALL {
        let id = kind.id();
        let is_only = matches!(kind, SheetKind::Profile | SheetKind::Plan);
        let at = if is_only { format!("/sheets/{id}/1") } else { format!("/sheets/{id}/new") };
        assert_eq!(sanne.get(&at).await.status, StatusCode::OK, "{id}");
        let said = |text| {
            let mut fields: Vec<(&str, &str)> =
                ["name", "title", "party", "insurer", "own_role", "room", "address", "place"]
                    .into_iter()
                    .map(|field| (field, text))
                    .collect();
            fields.extend([
                ("role", "other"),
                ("steps-rows", "1"),
                ("steps-0-what", "Bel"),
                ("steps-0-track", "containment"),
            ]);
            fields.extend([("steps-0-step_role", "lead"), ("level", "2"), ("classification", "internal")]);
            fields.extend([
                ("prints", "call-list"),
                ("language", "nl"),
                ("relation", "supplier"),
                ("prints", "log-sheets"),
                ("language", "nl"),
                ("treatment", "reduce"),
                ("kind", if *kind == SheetKind::Training { "exercise" } else { "staff" }),
            ]);
            fields
        };
        let fields = |text| {
            let mut fields = said(text);
            if *kind == SheetKind::Profile {
                fields.retain(|(name, _)| *name != "role");
            }
            fields
        };
        keep(&mut sanne, &at, &fields("Eerste tekst")).await;
        let at = format!("/sheets/{id}/1");
        let mut again = fields("Tweede tekst");
        let seen = house.prepared().last_entry((*kind, 1)).to_string();
        again.push(("seen", &seen));
        keep(&mut sanne, &at, &again).await;
        let page = sanne.get(&format!("{at}/history")).await;
        assert!(page.body.contains("Eerste tekst") && page.body.contains("Tweede tekst"), "{id}");
        let first = house.prepared().history((*kind, 1))[0].entry.to_string();
        keep(&mut sanne, &format!("{at}/history"), &[("entry", &first)]).await;
        assert_eq!(house.prepared().history((*kind, 1)).len(), 3, "{id}");
        assert!(sanne.get(&at).await.body.contains("Eerste tekst"), "{id}");
        if !is_only {
            keep(&mut sanne, &format!("{at}/removal"), &[("reason", "Niet meer nodig")]).await;
            assert_eq!(sanne.get(&at).await.status, StatusCode::NOT_FOUND, "{id}");
            assert!(sanne.get(&format!("{at}/history")).await.body.contains("Eerste tekst"), "{id}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_overtaken_sees_both_texts_and_loses_nothing() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let mut bram = house.person("Bram Visser").await;
    keep(&mut sanne, "/sheets/plan/1", &[("room", "De kantine"), ("seen", "0")]).await;
    let seen = house.prepared().last_entry((SheetKind::Plan, 1)).to_string();
    keep(&mut sanne, "/sheets/plan/1", &[("room", "De hal"), ("seen", &seen)]).await;
    let page = bram.post("/sheets/plan/1", &[("room", "De zolder"), ("seen", &seen)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("De zolder") && page.body.contains("Sanne de Wit"), "{}", page.body);
    assert!(
        page.body.contains("<del>De kantine</del>") && page.body.contains("<ins>De hal</ins>"),
        "both texts"
    );
    let now = house.prepared().last_entry((SheetKind::Plan, 1)).to_string();
    assert!(page.body.contains(&format!("name=\"seen\" value=\"{now}\"")));
    keep(&mut bram, "/sheets/plan/1", &[("room", "De zolder"), ("seen", &now)]).await;
    assert_eq!(house.prepared().plan(1).unwrap().room, "De zolder");
}

#[tokio::test(flavor = "multi_thread")]
async fn more_rows_keep_what_was_typed_and_nothing_is_kept_yet() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let mut fields = contact("Bram Visser", "06 12345678");
    fields.push(("more", "numbers"));
    let page = sanne.post("/sheets/contact/new", &fields).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Bram Visser") && page.body.contains("06 12345678"));
    assert!(
        page.body.contains("name=\"numbers-3-number\"")
            && page.body.contains("name=\"numbers-rows\" value=\"4\"")
    );
    assert_eq!(house.prepared().contacts().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mistake_is_told_at_its_field_and_what_was_typed_stays() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    for (path, fields, shown) in [
        ("/sheets/contact/new", contact("Bram", "bel mij"), "bel mij"),
        ("/sheets/contact/new", contact("", "06 12345678"), "06 12345678"),
        ("/sheets/profile/1", vec![("employees", "veel"), ("country", "NL")], "veel"),
        ("/sheets/policy/new", vec![("insurer", "Noordzee"), ("starts_on", "2021-13-40")], "2021-13-40"),
        ("/sheets/risk/new", vec![("title", "Brand"), ("likelihood", "9"), ("treatment", "reduce")], "Brand"),
        (
            "/sheets/contract/new",
            vec![
                ("party", "Polder"),
                ("relation", "partner"),
                ("notices-rows", "1"),
                ("notices-0-term", "hours"),
                ("notices-0-article", "artikel 7"),
                ("starts_on", ""),
            ],
            "artikel 7",
        ),
    ] {
        let page = sanne.post(path, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {fields:?}");
        assert!(page.body.contains(shown), "{path} lost {shown}");
        assert!(page.body.contains("class=\"errors\""), "{path}");
    }
    assert_eq!(house.prepared().ids().count(), 0, "nothing was kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_personal_link_shows_one_entry_and_works_once_without_entering() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    keep(&mut sanne, "/sheets/contact/new", &contact("Bram Visser", "06 12345678")).await;
    keep(&mut sanne, "/sheets/contact/new", &contact("Noor Bakker", "06 87654321")).await;
    let page = sanne.post("/prepare/contacts/1/asking", &[]).await;
    let secret = page.body.split("/confirm/").nth(1).unwrap().get(..32).unwrap().to_owned();
    let link = format!("/confirm/{secret}");
    let mut bram = house.stranger();
    let page = bram.get(&link).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Bram Visser") && !page.body.contains("Noor") && !page.body.contains("8765"));
    let mut fields = contact("Bram Visser", "06 11112222");
    fields.push(("kind", "insurer"));
    let page = bram.post_as_it_is(&link, &fields).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let prepared = house.prepared();
    let contact = prepared.contact(1).unwrap();
    assert_eq!(contact.numbers[0].number, "+31611112222");
    assert_eq!(contact.kind.id(), "staff", "what somebody is to us they do not say themselves");
    assert_eq!(contact.verified_on.unwrap().to_string(), "2021-07-02");
    assert_eq!(bram.get(&link).await.status, StatusCode::FORBIDDEN, "it was used");
    assert_eq!(bram.post_as_it_is(&link, &fields).await.status, StatusCode::FORBIDDEN);
    assert!(sanne.get("/prepare/log").await.body.contains("met een persoonlijke link"));
    assert_eq!(bram.get("/prepare/contacts").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erased_person_is_on_no_page() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    keep(&mut sanne, "/sheets/contact/new", &contact("Bram Visser", "06 12345678")).await;
    let page = sanne.post("/prepare/contacts/1/erasure", &[("reason", "")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is needed");
    keep(&mut sanne, "/prepare/contacts/1/erasure", &[("reason", "Op eigen verzoek")]).await;
    for path in
        ["/prepare/contacts", "/prepare/log", "/sheets/contact/1/history", "/prepare/contacts/export/csv"]
    {
        let page = sanne.get(path).await;
        assert!(!page.body.contains("Bram") && !page.body.contains("12345678"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_has_a_day_is_reminded_of_on_pages_and_in_peoples_own_calendars() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let policy = [("insurer", "Noordzee"), ("starts_on", "2020-07-20"), ("ends_on", "2021-07-20")];
    keep(&mut sanne, "/sheets/policy/new", &policy).await;
    keep(
        &mut sanne,
        "/sheets/risk/new",
        &[("title", "Brand"), ("treatment", "accept"), ("review_on", "2021-06-01")],
    )
    .await;
    house.incident(&mut sanne).await;
    for path in ["/", "/prepare"] {
        assert!(sanne.get(path).await.body.contains("2 dingen zijn deze maand aan de beurt"), "{path}");
    }
    let page = sanne.get("/prepare/reviews").await;
    let (late, coming) = page.body.split_once("Komt eraan").unwrap();
    assert!(late.contains("Brand") && coming.contains("Noordzee"), "{}", page.body);
    let page = sanne.get("/prepare/reviews/calendar").await;
    assert!(page.body.contains("DTSTART;VALUE=DATE:20210720") && page.body.contains("Noordzee: loopt af"));
    house.set_clock("2021-08-01T10:00:00Z");
    assert!(sanne.get("/prepare").await.body.contains("Deze polis is afgelopen: Noordzee"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_incident_begins_with_what_the_organisation_is() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    keep(
        &mut sanne,
        "/sheets/profile/1",
        &[("country", "BE"), ("employees", "12"), ("sector", "bank"), ("role", "")],
    )
    .await;
    let incident = house.incident(&mut sanne).await;
    let state = house.site.app().state(&incident.replacen("/incidents/", "incident/", 1)).unwrap();
    assert_eq!(state.profile.country.as_deref(), Some("BE"));
    assert_eq!(state.profile.employees, Some(12));
}

#[tokio::test(flavor = "multi_thread")]
async fn names_of_an_incident_are_proposed_for_the_call_list_until_somebody_decides() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let task = [("title", "Bel"), ("assignee", "Noordwest Forensisch")];
    keep(&mut sanne, &format!("{incident}/tasks"), &task).await;
    let page = sanne.get("/prepare/proposals").await;
    assert!(page.body.contains("Noordwest Forensisch"), "{}", page.body);
    assert!(!page.body.contains("<h2>Sanne de Wit"), "who has entered is known");
    assert!(
        sanne
            .get("/sheets/contact/new?name=Noordwest%20Forensisch")
            .await
            .body
            .contains("value=\"Noordwest Forensisch\"")
    );
    keep(&mut sanne, "/prepare/proposals", &[("go", "dismiss"), ("name", "Noordwest Forensisch")]).await;
    assert!(!sanne.get("/prepare/proposals").await.body.contains("Noordwest"));
    keep(&mut sanne, "/prepare/proposals", &[("go", "profile")]).await;
    assert_eq!(house.prepared().profile(1).unwrap().country, "NL");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_runbook_is_taken_over_and_its_steps_move() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let page = sanne.post("/prepare/runbooks/lost-laptop", &[]).await;
    assert_eq!(page.location(), "/prepare/runbooks/own/1");
    let prepared = house.prepared();
    let steps = &prepared.runbook(1).unwrap().steps;
    assert!(steps.len() > 5);
    assert_eq!(prepared.runbook(1).unwrap().review_on.unwrap().to_string(), "2022-07-02");
    let steps = |places: [&'static str; 3]| {
        let mut fields = vec![("title", "Laptop kwijt"), ("steps-rows", "3"), ("seen", "")];
        for (row, (what, place)) in [("Een", 0), ("Twee", 1), ("Drie", 2)].into_iter().enumerate() {
            let names = [
                ["steps-0-what", "steps-0-place", "steps-0-track", "steps-0-step_role"],
                ["steps-1-what", "steps-1-place", "steps-1-track", "steps-1-step_role"],
                ["steps-2-what", "steps-2-place", "steps-2-track", "steps-2-step_role"],
            ][row];
            fields.extend([
                (names[0], what),
                (names[1], places[place]),
                (names[2], "containment"),
                (names[3], "lead"),
            ]);
        }
        fields
    };
    keep(&mut sanne, "/sheets/runbook/1", &steps(["1", "2", "1"])).await;
    let prepared = house.prepared();
    let order: Vec<&str> = prepared.runbook(1).unwrap().steps.iter().map(|step| step.what.as_str()).collect();
    assert_eq!(order, ["Drie", "Een", "Twee"]);
    let is_sheet = matches!(prepared.get((SheetKind::Runbook, 1)), Some(Sheet::Runbook(_)));
    assert!(is_sheet);
}

//! The door with the sealed code.

use app::SealedCode;
use axum::http::{StatusCode, header};
use readiness::event::{Event, KitBy, KitFailure, KitRestored, KitWritten};

use crate::browser::House;

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_the_code_is_in_and_everybody_sees_it_until_there_is_another() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    house.incident(&mut sanne).await;
    let code =
        house.site.app().issue_seal("sanne-de-wit", "kluis van de directie", house.site.now()).unwrap();
    let mut stranger = house.stranger();
    assert!(stranger.get("/").await.body.contains("href=\"/sealed\""));
    assert!(
        stranger.get("/start").await.body.contains("href=\"/sealed\""),
        "the closed door leads there too"
    );
    let form = stranger.get("/sealed").await.body;
    assert!(form.contains("<form method=\"post\" action=\"/sealed\">"), "no browser keeps the code: {form}");
    let typed = code.reveal().to_lowercase().replace('-', " ");
    let page = stranger.post("/sealed", &[("code", &typed), ("who", "Noor Bakker")]).await;
    assert_eq!((page.status, page.location().as_str()), (StatusCode::SEE_OTHER, "/"));
    let cookie = page.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("Max-Age=86400"), "{cookie}");
    for path in ["/", "/prepare"] {
        for browser in [&mut sanne, &mut stranger] {
            assert!(browser.get(path).await.body.contains("Iemand kwam binnen met de noodcode"), "{path}");
        }
    }
    let log = sanne.get("/prepare/log").await.body;
    assert!(
        log.contains("Wie de noodcode heeft: Kwam binnen met de noodcode, en typte als naam: Noor Bakker."),
        "{log}"
    );
    assert!(log.contains("kluis van de directie") && !log.contains(&code.reveal()));
    house.site.app().issue_seal("sanne-de-wit", "notaris", house.site.now()).unwrap();
    assert!(!sanne.get("/prepare").await.body.contains("Iemand kwam binnen met de noodcode"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_code_and_no_code_at_all_get_the_same_answer_and_a_typing_error_another() {
    let house = House::new();
    let wrong = SealedCode::from_bytes([7; 16]).reveal();
    let mut stranger = house.stranger();
    let without = stranger.post("/sealed", &[("code", &wrong), ("who", "Noor Bakker")]).await;
    house.site.app().issue_seal("founder", "kluis", house.site.now()).unwrap();
    let with = stranger.post("/sealed", &[("code", &wrong), ("who", "Noor Bakker")]).await;
    assert_eq!((without.status, with.status), (StatusCode::FORBIDDEN, StatusCode::FORBIDDEN));
    assert_eq!(without.body, with.body);
    assert!(with.headers.get(header::SET_COOKIE).is_none());
    let mistyped = wrong.replacen(&wrong[..1], if wrong.starts_with('0') { "1" } else { "0" }, 1);
    for (typed, says) in
        [(mistyped.as_str(), "typefout"), ("", "28 tekens"), ("U", "komt in geen enkele code voor")]
    {
        let page = stranger.post("/sealed", &[("code", typed)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(page.body.contains(says), "{typed}: {}", page.body);
    }
    let nobody = stranger.post("/sealed", &[("code", &wrong), ("who", " ")]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nobody.body.contains("Vul in wie u bent"), "{}", nobody.body);
    assert_eq!(stranger.get("/prepare").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_the_code_sees_it_on_every_page_and_is_nobody_in_particular() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let code = house.site.app().issue_seal("sanne-de-wit", "kluis", house.site.now()).unwrap().reveal();
    let mut night = house.stranger();
    night.post("/sealed", &[("code", &code), ("who", "Noor Bakker")]).await;
    for path in ["/", "/prepare", "/account", &incident, &format!("{incident}/log")] {
        let body = night.get(path).await.body;
        assert!(body.contains("U bent binnen met de noodcode, tot za 3 juli 2021, 18:30"), "{path} {body}");
    }
    assert!(!sanne.get(&incident).await.body.contains("U bent binnen met de noodcode"));
    night.post(&format!("{incident}/log"), &[("text", "Ik ben er.")]).await;
    let stream = incident.replacen("/incidents/", "incident/", 1);
    let last = house.site.app().recorded(&stream, 0).unwrap().pop().unwrap();
    assert_eq!(last.actor, "sealed-code");
    let account = night.get("/account").await.body;
    assert!(account.contains("Daarbij horen geen passkey en geen wachtwoord"), "{account}");
    assert!(!account.contains("/account/password") && !account.contains("Maak een passkey</button>"));
    assert_eq!(night.get("/account/password").await.location(), "/account");
    let set =
        [("password", "paarse olifant op zolder"), ("again", "paarse olifant op zolder"), ("code", "000000")];
    night.post("/account/password", &set).await;
    assert!(house.site.app().access().unwrap().held("sealed-code").is_none());
    // Who opened it later does not end the session of who opened it first.
    let mut other = house.stranger();
    other.post("/sealed", &[("code", &code), ("who", "Joost Smit")]).await;
    other.post("/account/sessions", &[("end", "others")]).await;
    assert_eq!(night.get("/prepare").await.status, StatusCode::OK);
    house.set_clock("2021-07-03T16:30:00Z");
    assert_eq!(night.get("/prepare").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kit_that_is_old_or_failed_or_was_restored_is_told_on_the_first_pages() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let (app, now) = (house.site.app(), house.site.now());
    let written = |hours: i64, by| KitWritten {
        made_at: now - jiff::SignedDuration::from_hours(hours),
        bytes: 1_500_000,
        digest: format!("{hours}"),
        by,
        recipients: 1,
        sealed: true,
    };
    let calm = sanne.get("/prepare").await.body;
    assert!(!calm.contains("noodpakket"), "who has none is not nagged here");
    app.record_kit("terminal", &written(49, KitBy::Command), now).unwrap();
    assert!(sanne.get("/prepare").await.body.contains("De laatste noodpakket is van"));
    app.record_kit("paraat", &written(1, KitBy::Nightly), now).unwrap();
    assert!(!sanne.get("/prepare").await.body.contains("De laatste noodpakket is van"));
    app.record_kit_failure(KitFailure::NoFolder, now).unwrap();
    assert!(sanne.get("/prepare").await.body.contains("Zit de stick erin?"));
    let log = sanne.get("/prepare/log").await.body;
    for says in ["1,5 MB", "vanzelf", "met de noodcode", "Zit de stick erin?"] {
        assert!(log.contains(says), "{says}: {log}");
    }
    let restored = Event::KitRestored(KitRestored { made_at: now, program: "0.1.0".to_owned(), left_out: 2 });
    let line = wording::Wording::new(wording::Lang::En).own_line(
        &restored,
        &app.prepared().unwrap(),
        app.law().calendar().zone(),
    );
    assert!(line.ends_with("2 entries were left out, for they were not for everybody."), "{line}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sheet_for_the_envelope_is_made_once_and_says_where_it_will_be() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let nowhere = sanne.post("/prepare/paper/seal", &[("place", "  ")]).await;
    assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(house.site.app().kit().unwrap().seal.is_none(), "nothing was issued");
    let sheet = sanne.post("/prepare/paper/seal", &[("place", "De kluis")]).await;
    assert_eq!(
        (sheet.status, &sheet.headers[header::CONTENT_TYPE]),
        (StatusCode::OK, &"application/pdf".parse().unwrap())
    );
    assert!(sheet.headers[header::CONTENT_DISPOSITION].to_str().unwrap().starts_with("attachment"));
    assert!(sheet.body.starts_with("%PDF-"));
    let seal = house.site.app().kit().unwrap().seal.clone().unwrap();
    assert_eq!(seal.place, "De kluis");
    let page = sanne.get("/prepare/paper").await.body;
    assert!(page.contains("De envelop ligt hier: De kluis"), "{page}");
    // Nothing of the code is anywhere but on that sheet: another one is another code.
    sanne.post("/prepare/paper/seal", &[("place", "De kluis")]).await;
    assert_ne!(house.site.app().kit().unwrap().seal.clone().unwrap().recipient, seal.recipient);
    assert!(sanne.get("/prepare/paper/seal").await.body.contains("Een nieuwe maakt die ongeldig"));
}

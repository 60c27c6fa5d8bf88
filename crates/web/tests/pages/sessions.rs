//! Sessions: begun anew at every door, seen, and ended. And invitations on paper.

use axum::http::{StatusCode, header};
use readiness::access::Actor;
use web::Transport;

use crate::browser::{Browser, House};
use crate::passwords::{PASSWORD, code, secret_on, set, sign_in};

fn session_of(browser: &Browser) -> Option<String> {
    browser.cookies.iter().find(|(name, _)| name.ends_with("paraat")).map(|(_, value)| value.clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_that_somebody_planted_never_becomes_a_session() {
    let house = House::new();
    let (secret, _) = set(&house, &mut house.person("Sanne de Wit").await).await;
    let planted = "0123456789abcdef0123456789abcdef".to_owned();
    let link = app::Secret::new().unwrap();
    house
        .site
        .app()
        .issue_link(Actor::on_the_machine("terminal"), "Bram Visser", &link.hash(), house.site.now())
        .unwrap();
    let seal = house.site.app().issue_seal("sanne-de-wit", "kluis", house.site.now()).unwrap().reveal();
    house.set_clock("2021-07-02T16:31:00Z");
    let code = code(&house, &secret);
    let doors = [
        (
            "/sign-in".to_owned(),
            vec![("name", "Sanne de Wit"), ("password", PASSWORD), ("code", code.as_str())],
        ),
        (format!("/link/{}", link.reveal()), vec![]),
        ("/sealed".to_owned(), vec![("code", seal.as_str()), ("who", "Noor Bakker")]),
    ];
    for (door, fields) in doors {
        let mut victim = house.stranger();
        victim.cookies.push(("paraat".to_owned(), planted.clone()));
        victim.cookies.push(("paraat-device".to_owned(), planted.clone()));
        let page = victim.post_as_it_is(&door, &fields).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{door} {}", page.body);
        assert_ne!(session_of(&victim), Some(planted.clone()), "{door}");
        let device = victim.cookies.iter().find(|(name, _)| name == "paraat-device").unwrap();
        assert!(door == "/sealed" || device.1 != planted, "{door}: what we did not make is not known again");
        let mut eve = house.stranger();
        eve.cookies.push(("paraat".to_owned(), planted.clone()));
        assert_eq!(eve.get("/prepare").await.status, StatusCode::UNAUTHORIZED, "{door}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn entering_again_ends_the_session_that_the_browser_had() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let (secret, _) = set(&house, &mut sanne).await;
    let old = sanne.clone();
    house.set_clock("2021-07-02T16:31:00Z");
    let code = code(&house, &secret);
    assert_eq!(sign_in(&mut sanne, "Sanne de Wit", PASSWORD, &code).await.status, StatusCode::SEE_OTHER);
    assert_eq!(old.clone().get("/prepare").await.status, StatusCode::UNAUTHORIZED);
    // Also when somebody else enters at the same desk.
    let desk = sanne.clone();
    let link = app::Secret::new().unwrap();
    house
        .site
        .app()
        .issue_link(Actor::on_the_machine("terminal"), "Bram Visser", &link.hash(), house.site.now())
        .unwrap();
    sanne.post(&format!("/link/{}", link.reveal()), &[]).await;
    assert_eq!(desk.clone().get("/prepare").await.status, StatusCode::UNAUTHORIZED);
    assert!(sanne.get("/account").await.body.contains("Bram Visser"));
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_sees_their_own_sessions_and_ends_no_others() {
    let house = House::new();
    let (mut sanne, mut phone) = (house.person("Sanne de Wit").await, house.person("Sanne de Wit").await);
    let mut bram = house.person("Bram Visser").await;
    phone.get("/prepare").await;
    let page = sanne.get("/account").await.body;
    assert_eq!(page.matches("met een link of een code op papier").count(), 2, "{page}");
    assert_eq!(page.matches("Dit is deze browser.").count(), 1);
    assert!(page.contains("Het laatst gezien op vr 2 juli 2021, 18:30"), "{page}");
    let hash =
        |browser: &Browser| app::Secret::shown(&session_of(browser).unwrap()).unwrap().hash().to_string();
    let stolen = sanne.post("/account/sessions", &[("end", &hash(&bram)), ("person", "bram-visser")]).await;
    assert_eq!(stolen.status, StatusCode::NOT_FOUND);
    assert_eq!(bram.get("/prepare").await.status, StatusCode::OK);
    let ended = sanne.post("/account/sessions", &[("end", &hash(&phone))]).await;
    assert_eq!(ended.location(), "/account");
    assert_eq!(phone.get("/prepare").await.status, StatusCode::UNAUTHORIZED);
    let mut laptop = house.person("Sanne de Wit").await;
    sanne.post("/account/sessions", &[("end", "others")]).await;
    assert_eq!(laptop.get("/prepare").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        (sanne.get("/prepare").await.status, bram.get("/prepare").await.status),
        (StatusCode::OK, StatusCode::OK)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn setting_a_password_ends_what_somebody_else_may_have_open_and_names_no_other_person() {
    let house = House::new();
    let (mut sanne, mut left_open) = (house.person("Sanne de Wit").await, house.person("Sanne de Wit").await);
    let mut bram = house.person("Bram Visser").await;
    let secret = secret_on(&bram.get("/account/password").await.body);
    let now = code(&house, &secret);
    let fields =
        [("password", PASSWORD), ("again", PASSWORD), ("code", now.as_str()), ("person", "sanne-de-wit")];
    assert_eq!(bram.post("/account/password", &fields).await.status, StatusCode::OK);
    let access = house.site.app().access().unwrap();
    assert!(access.held("sanne-de-wit").is_none_or(|held| held.password.is_none()));
    assert!(access.held("bram-visser").unwrap().password.is_some());
    set(&house, &mut sanne).await;
    assert_eq!(left_open.get("/prepare").await.status, StatusCode::UNAUTHORIZED);
    sanne.post("/account/password/removal", &[("person", "bram-visser")]).await;
    let access = house.site.app().access().unwrap();
    assert!(access.held("sanne-de-wit").unwrap().password.is_none());
    assert!(access.held("bram-visser").unwrap().password.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn over_a_network_a_link_lasts_twelve_hours_and_says_how_to_come_back() {
    for transport in [Transport::Tls, Transport::Plain] {
        let house = House::at("2021-07-02T16:30:00Z", transport);
        let mut sanne = house.person("Sanne de Wit").await;
        let incident = house.incident(&mut sanne).await;
        for path in ["/", "/prepare", &incident] {
            let page = sanne.get(path).await;
            assert!(
                page.status == StatusCode::OK && page.body.contains("Zo komt u straks weer binnen"),
                "{path}"
            );
        }
        house.set_clock("2021-07-03T04:29:59Z");
        assert_eq!(sanne.get("/prepare").await.status, StatusCode::OK);
        house.set_clock("2021-07-03T04:30:00Z");
        assert_eq!(sanne.get("/prepare").await.status, StatusCode::UNAUTHORIZED);
        let mut back = house.person("Sanne de Wit").await;
        let secret = secret_on(&back.get("/account/password").await.body);
        let now = code(&house, &secret);
        back.post("/account/password", &[("password", PASSWORD), ("again", PASSWORD), ("code", &now)]).await;
        assert!(!back.get("/prepare").await.body.contains("Zo komt u straks weer binnen"));
    }
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    assert!(!sanne.get("/prepare").await.body.contains("Zo komt u straks weer binnen"));
    house.set_clock("2021-08-01T16:29:59Z");
    assert_eq!(
        sanne.get("/prepare").await.status,
        StatusCode::OK,
        "on the machine itself a link lasts thirty days"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_one_secret_as_a_link_or_as_a_code_from_paper() {
    let house = House::new();
    house.person("Sanne de Wit").await;
    let now = house.site.now();
    let invitation = house.site.app().invite(Actor::on_the_machine("terminal"), "Bram Visser", now).unwrap();
    let mut bram = house.stranger();
    let typed = invitation.code.reveal().to_lowercase().replace('-', " ").replace('0', "o");
    let page = bram.post("/invitation", &[("invitation", &typed)]).await;
    assert_eq!(page.location(), format!("/link/{}", invitation.link.reveal()));
    assert!(bram.get(&page.location()).await.body.contains("Welkom, Bram Visser"));
    assert_eq!(bram.post(&page.location(), &[]).await.status, StatusCode::SEE_OTHER);
    let again = house.stranger().post(&format!("/link/{}", invitation.link.reveal()), &[]).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    let wrong = if invitation.code.reveal().starts_with('Z') { "Y" } else { "Z" };
    let mistyped = invitation.code.reveal().replacen(char::is_alphanumeric, wrong, 1);
    for (typed, says) in [(mistyped.as_str(), "typefout"), ("abc", "20 tekens"), ("", "20 tekens")] {
        let page = house.stranger().post("/invitation", &[("invitation", typed)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains(says), "{typed} {}", page.body);
    }
    let journal = house.site.app().entries("organisation", 0).unwrap();
    let text: String =
        journal.iter().filter_map(|it| it.payload.as_ref()).map(|it| it.event.clone()).collect();
    assert!(!text.contains(&invitation.code.reveal()) && !text.contains(invitation.link.reveal()));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_uses_a_link_names_themselves_and_not_the_organisation() {
    let house = House::new();
    let link = house.site.app().issue_to_founder(house.site.now()).unwrap().unwrap();
    let fields = [("name", "Sanne de Wit"), ("organisation", "De Linde")];
    house.stranger().post(&format!("/link/{}", link.reveal()), &fields).await;
    let link = app::Secret::new().unwrap();
    house
        .site
        .app()
        .issue_link(Actor::on_the_machine("terminal"), "Bram Visser", &link.hash(), house.site.now())
        .unwrap();
    let fields = [("organisation", "Van Bram"), ("person", "founder"), ("name", "Sanne de Wit")];
    house.stranger().post(&format!("/link/{}", link.reveal()), &fields).await;
    let access = house.site.app().access().unwrap();
    assert_eq!(access.organisation.as_deref(), Some("De Linde"));
    assert_eq!(access.name("bram-visser"), "Bram Visser");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_door_gives_cookies_that_no_script_reads() {
    let house = House::at("2021-07-02T16:30:00Z", Transport::Tls);
    let link = app::Secret::new().unwrap();
    house
        .site
        .app()
        .issue_link(Actor::on_the_machine("terminal"), "Sanne de Wit", &link.hash(), house.site.now())
        .unwrap();
    let page = house.stranger().post(&format!("/link/{}", link.reveal()), &[]).await;
    let cookies: Vec<&str> =
        page.headers.get_all(header::SET_COOKIE).iter().map(|cookie| cookie.to_str().unwrap()).collect();
    assert_eq!(cookies.len(), 2, "{cookies:?}");
    for cookie in cookies {
        for part in ["__Host-paraat", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{cookie}");
        }
    }
}

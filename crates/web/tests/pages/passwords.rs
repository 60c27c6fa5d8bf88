//! Passwords with codes, as their person uses them and as an attacker tries them.

use std::net::SocketAddr;

use axum::http::StatusCode;
use totp_rs::{Builder, Secret};

use crate::browser::{Browser, House, Page};

pub(crate) const PASSWORD: &str = "paarse olifant op zolder";

/// The code of a secret at the moment of the house.
pub(crate) fn code(house: &House, secret: &str) -> String {
    let secret = Secret::try_from_base32(secret).unwrap();
    let codes = Builder::new().with_secret(secret).build().unwrap();
    codes.generate(u64::try_from(house.site.now().as_second()).unwrap()).to_string()
}

/// The secret that a page shows to whoever sets a password.
pub(crate) fn secret_on(page: &str) -> String {
    let after = page.split("Typ deze sleutel in de app: <code>").nth(1).unwrap();
    after.split('<').next().unwrap().replace(' ', "")
}

/// Sets a password, and gives the secret of the codes and the recovery codes.
pub(crate) async fn set(house: &House, browser: &mut Browser) -> (String, Vec<String>) {
    let secret = secret_on(&browser.get("/account/password").await.body);
    let now = code(house, &secret);
    let fields = [("password", PASSWORD), ("again", PASSWORD), ("code", now.as_str())];
    let page = browser.post("/account/password", &fields).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let codes = page.body.split("<li><code>").skip(1).map(|it| it.split('<').next().unwrap().to_owned());
    (secret, codes.collect())
}

pub(crate) async fn sign_in(browser: &mut Browser, name: &str, password: &str, code: &str) -> Page {
    browser.post("/sign-in", &[("name", name), ("password", password), ("code", code)]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_sets_a_password_with_codes_and_comes_back() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let (secret, recovery) = set(&house, &mut sanne).await;
    assert_eq!(recovery.len(), 10);
    sanne.post("/session/end", &[]).await;
    house.set_clock("2021-07-02T16:31:00Z");
    let page = sign_in(&mut sanne, " sanne  DE wit ", PASSWORD, &code(&house, &secret)).await;
    assert_eq!((page.status, page.location().as_str()), (StatusCode::SEE_OTHER, "/"));
    assert_eq!(sanne.get("/prepare").await.status, StatusCode::OK);
    assert!(sanne.get("/account").await.body.contains("met een wachtwoord en een code"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_failure_gets_one_answer_and_costs_one_check() {
    let house = House::new();
    let (secret, _) = set(&house, &mut house.person("Sanne de Wit").await).await;
    house.person("Bram Visser").await;
    let spent = code(&house, &secret);
    house.set_clock("2021-07-02T16:32:00Z");
    let good = code(&house, &secret);
    let checks = || house.site.app().password_checks();
    let mut answers = Vec::new();
    let long = "x".repeat(100_000);
    for (name, password, code) in [
        ("Niemand Nergens", PASSWORD, good.as_str()),
        ("Bram Visser", PASSWORD, good.as_str()),
        ("Sanne de Wit", "verkeerd", good.as_str()),
        ("Sanne de Wit", PASSWORD, "000000"),
        ("Sanne de Wit", PASSWORD, spent.as_str()),
        ("Sanne de Wit", PASSWORD, ""),
        ("Sanne de Wit", PASSWORD, long.as_str()),
        ("founder", PASSWORD, good.as_str()),
        ("wie de noodcode heeft", PASSWORD, good.as_str()),
        (".", "", ""),
        // By now she must wait, and even what is right is refused.
        ("Sanne de Wit", PASSWORD, good.as_str()),
        ("Sanne de Wit", PASSWORD, good.as_str()),
    ] {
        for _ in 0..2 {
            let before = checks();
            let mut page = sign_in(&mut house.stranger(), name, password, code).await;
            // The name that was typed stands in its field again, whoever has it.
            page.headers.remove("content-length");
            assert_eq!(checks() - before, 1, "{name} {code}");
            let body = page.body.replace(&format!("value=\"{name}\""), "value=\"NAME\"");
            answers.push((page.status, page.headers, body));
        }
    }
    for answer in &answers {
        assert_eq!(answer, &answers[0]);
        assert_eq!(answer.0, StatusCode::FORBIDDEN);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_somebody_read_over_a_shoulder_is_spent() {
    let house = House::new();
    let (secret, _) = set(&house, &mut house.person("Sanne de Wit").await).await;
    let shown = code(&house, &secret);
    let page = sign_in(&mut house.stranger(), "Sanne de Wit", PASSWORD, &shown).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "it set the password up");
    house.set_clock("2021-07-02T16:31:00Z");
    let next = code(&house, &secret);
    assert_eq!(
        sign_in(&mut house.stranger(), "Sanne de Wit", PASSWORD, &next).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        sign_in(&mut house.stranger(), "Sanne de Wit", PASSWORD, &next).await.status,
        StatusCode::FORBIDDEN
    );
    house.set_clock("2021-07-02T16:31:20Z");
    assert_eq!(
        sign_in(&mut house.stranger(), "Sanne de Wit", PASSWORD, &next).await.status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_that_show_the_same_code_at_once_one_is_let_in() {
    let house = House::new();
    let (secret, _) = set(&house, &mut house.person("Sanne de Wit").await).await;
    house.set_clock("2021-07-02T16:31:00Z");
    let next = code(&house, &secret);
    let (mut one, mut two) = (house.stranger(), house.stranger());
    let (one, two) = tokio::join!(
        sign_in(&mut one, "Sanne de Wit", PASSWORD, &next),
        sign_in(&mut two, "Sanne de Wit", PASSWORD, &next)
    );
    let mut both = [one.status, two.status];
    both.sort();
    assert_eq!(both, [StatusCode::SEE_OTHER, StatusCode::FORBIDDEN]);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_can_lock_the_crisis_lead_out_on_the_night() {
    let house = House::new();
    let mut lead = house.person("Sanne de Wit").await;
    let (secret, _) = set(&house, &mut lead).await;
    lead.post("/session/end", &[]).await;
    house.set_clock("2021-07-02T16:40:00Z");
    for number in 0_u8..40 {
        let mut eve = house.stranger();
        eve.from = Some(SocketAddr::from(([203, 0, 113, number], 4000)));
        assert_eq!(
            sign_in(&mut eve, "Sanne de Wit", "geraden", "123456").await.status,
            StatusCode::FORBIDDEN
        );
    }
    let now = code(&house, &secret);
    let elsewhere = sign_in(&mut house.stranger(), "Sanne de Wit", PASSWORD, &now).await;
    assert_eq!(elsewhere.status, StatusCode::FORBIDDEN, "a browser that nobody knows waits");
    assert_eq!(
        sign_in(&mut lead, "Sanne de Wit", PASSWORD, &now).await.status,
        StatusCode::SEE_OTHER,
        "hers does not"
    );
    // What is known of her browser opens nothing for another name, and no link or sealed code waits.
    let code = house.site.app().issue_seal("sanne-de-wit", "kluis", house.site.now()).unwrap().reveal();
    let sealed = house.stranger().post("/sealed", &[("code", &code), ("who", "Noor Bakker")]).await;
    assert_eq!(sealed.status, StatusCode::SEE_OTHER);
    house.person("Sanne de Wit").await;
    // It is told once, not forty times.
    let mut log = String::new();
    for _ in 0..50 {
        log = lead.get("/prepare/log").await.body;
        if log.contains("binnen te komen op de naam van") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert_eq!(log.matches("binnen te komen op de naam van sanne-de-wit").count(), 1, "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wait_ends_by_itself() {
    let house = House::new();
    let (secret, _) = set(&house, &mut house.person("Sanne de Wit").await).await;
    house.set_clock("2021-07-02T16:40:00Z");
    for _ in 0..6 {
        sign_in(&mut house.stranger(), "Sanne de Wit", "geraden", "123456").await;
    }
    house.set_clock("2021-07-02T16:40:29Z");
    let page = sign_in(&mut house.stranger(), "Sanne de Wit", PASSWORD, &code(&house, &secret)).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    house.set_clock("2021-07-02T16:40:31Z");
    let page = sign_in(&mut house.stranger(), "Sanne de Wit", PASSWORD, &code(&house, &secret)).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_weak_password_or_a_wrong_code_sets_nothing_and_says_why() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let secret = secret_on(&sanne.get("/account/password").await.body);
    let now = code(&house, &secret);
    for (password, again, typed, says) in [
        ("kort", "kort", now.as_str(), "te kort"),
        ("Welkom2026!!", "Welkom2026!!", now.as_str(), "probeert iemand het eerst"),
        ("SannedeWit2026", "SannedeWit2026", now.as_str(), "vooral een naam"),
        (PASSWORD, "iets anders", now.as_str(), "niet hetzelfde"),
        (PASSWORD, PASSWORD, "000000", "Deze code klopt niet"),
        (PASSWORD, PASSWORD, "", "Deze code klopt niet"),
    ] {
        let fields = [("password", password), ("again", again), ("code", typed)];
        let page = sanne.post("/account/password", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{password}");
        assert!(page.body.contains(says), "{password}: {}", page.body);
        assert!(!page.body.contains(&format!("value=\"{password}\"")), "no page gives a password back");
    }
    assert!(
        house.site.app().access().unwrap().held("sanne-de-wit").is_none_or(|held| held.password.is_none())
    );
    assert_eq!(
        secret_on(&sanne.get("/account/password").await.body),
        secret,
        "the app was not scanned in vain"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recovery_code_works_once_and_its_person_sees_that_it_was_used() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let (_, codes) = set(&house, &mut sanne).await;
    let mut home = house.stranger();
    let typed = codes[3].to_lowercase().replace('-', " ");
    assert_eq!(sign_in(&mut home, "Sanne de Wit", PASSWORD, &typed).await.status, StatusCode::SEE_OTHER);
    for browser in [&mut home, &mut sanne] {
        assert!(
            browser.get("/prepare").await.body.contains("U hebt er nog 9"),
            "everywhere, at the next page"
        );
    }
    assert_eq!(
        sign_in(&mut house.stranger(), "Sanne de Wit", PASSWORD, &typed).await.status,
        StatusCode::FORBIDDEN
    );
    assert!(sanne.get("/prepare/log").await.body.contains("met een wachtwoord en een herstelcode"));
    let made = sanne.post("/account/recovery-codes", &[]).await;
    assert_eq!(made.body.matches("<li><code>").count(), 10);
    let old = sign_in(&mut house.stranger(), "Sanne de Wit", PASSWORD, &codes[4]).await;
    assert_eq!(old.status, StatusCode::FORBIDDEN);
    assert!(!home.get("/prepare").await.body.contains("U hebt er nog"));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_and_no_file_shows_what_proves_who_somebody_is() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let (secret, codes) = set(&house, &mut sanne).await;
    let access = house.site.app().access().unwrap();
    let held = access.held("sanne-de-wit").unwrap();
    let password = held.password.as_ref().unwrap();
    let mut secrets = vec![password.hash.0.clone(), "$argon2".to_owned(), secret];
    secrets.extend(held.recovery.left.iter().map(|code| code.0.clone()));
    secrets.extend(codes);
    for route in web::ROUTES.iter().filter(|it| it.method == "get" && !it.path.ends_with("/live")) {
        // The page on which another secret is shown to be scanned shows that one only.
        let page = sanne.get(&crate::browser::filled(route.path, &incident)).await;
        for secret in &secrets {
            assert!(!page.body.contains(secret.as_str()), "{} shows {secret}", route.path);
        }
    }
    assert!(!format!("{access:?}").contains(&password.codes.0));
}

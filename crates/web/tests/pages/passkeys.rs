//! Passkeys: made, shown, replayed, copied, taken away.

use axum::http::StatusCode;
use readiness::access::Way;

use crate::authenticator::Authenticator;
use crate::browser::{Browser, House, NAME};

const ORIGIN: &str = "http://localhost:7272";

/// Somebody who entered by a link, at a name.
async fn person(house: &House, name: &str) -> Browser {
    let mut browser = house.person(name).await;
    browser.host = NAME;
    browser
}

fn stranger(house: &House) -> Browser {
    let mut browser = house.stranger();
    browser.host = NAME;
    browser
}

/// Makes a passkey.
async fn make(browser: &mut Browser, key: &mut Authenticator) {
    let question = browser.post("/account/passkeys/question", &[]).await;
    assert_eq!(question.status, StatusCode::OK, "{}", question.body);
    let answer = key.make(&question.body, ORIGIN);
    let kept = browser.post("/account/passkeys", &[("name", "Laptop"), ("answer", &answer)]).await;
    assert_eq!((kept.status, kept.location().as_str()), (StatusCode::SEE_OTHER, "/account"), "{}", kept.body);
}

/// Enters with it. Gives what was sent.
async fn show(browser: &mut Browser, key: &mut Authenticator) -> (StatusCode, String) {
    let question = browser.post("/passkey/question", &[]).await;
    assert_eq!(question.status, StatusCode::OK);
    let answer = key.show(&question.body, ORIGIN);
    (browser.post("/passkey", &[("answer", &answer)]).await.status, answer)
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_made_a_passkey_comes_back_without_typing_a_name() {
    let house = House::new();
    let (mut sanne, mut key) = (person(&house, "Sanne de Wit").await, Authenticator::new(7));
    make(&mut sanne, &mut key).await;
    let account = sanne.get("/account").await.body;
    assert!(account.contains("<h3>Laptop</h3>") && account.contains("voor localhost"), "{account}");
    sanne.post("/session/end", &[]).await;
    assert_eq!(sanne.get("/prepare").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(show(&mut sanne, &mut key).await.0, StatusCode::SEE_OTHER);
    let account = sanne.get("/account").await.body;
    assert!(account.contains("met een passkey") && account.contains("Het laatst gebruikt op"), "{account}");
    let access = house.site.app().access().unwrap();
    let sessions = access.sessions_of("sanne-de-wit", house.site.now());
    assert_eq!(sessions.iter().map(|it| it.1.way).collect::<Vec<_>>(), [Way::Passkey]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_counts_once_and_only_from_the_browser_that_was_asked() {
    let house = House::new();
    let (mut sanne, mut key) = (person(&house, "Sanne de Wit").await, Authenticator::new(7));
    make(&mut sanne, &mut key).await;
    let mut home = stranger(&house);
    let (status, answer) = show(&mut home, &mut key).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    // Whoever listened in sends the same again, without and with a question of their own.
    let mut eve = stranger(&house);
    assert_eq!(eve.post("/passkey", &[("answer", &answer)]).await.status, StatusCode::FORBIDDEN);
    eve.post("/passkey/question", &[]).await;
    let replayed = eve.post("/passkey", &[("answer", &answer)]).await;
    assert_eq!(replayed.status, StatusCode::FORBIDDEN);
    assert!(replayed.body.contains("Deze passkey is niet geaccepteerd"));
    assert!(!eve.cookies.iter().any(|(name, value)| name == "paraat" && !value.is_empty()));
    // A question that was answered is gone, also for a good answer.
    let mut twice = stranger(&house);
    let question = twice.post("/passkey/question", &[]).await;
    let ticket = twice.cookies.clone();
    let good = key.show(&question.body, ORIGIN);
    assert_eq!(twice.post("/passkey", &[("answer", "{}")]).await.status, StatusCode::FORBIDDEN);
    twice.cookies = ticket;
    assert_eq!(twice.post("/passkey", &[("answer", &good)]).await.status, StatusCode::FORBIDDEN);
    // And one that nobody answered within five minutes too.
    let mut late = stranger(&house);
    let question = late.post("/passkey/question", &[]).await;
    let answer = key.show(&question.body, ORIGIN);
    house.set_clock("2021-07-02T16:35:00Z");
    assert_eq!(late.post("/passkey", &[("answer", &answer)]).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_that_counts_backwards_is_refused_and_everybody_can_read_it() {
    let house = House::new();
    let (mut sanne, mut key) = (person(&house, "Sanne de Wit").await, Authenticator::new(7));
    make(&mut sanne, &mut key).await;
    for _ in 0..3 {
        assert_eq!(show(&mut stranger(&house), &mut key).await.0, StatusCode::SEE_OTHER);
    }
    key.counter = 1;
    assert_eq!(show(&mut stranger(&house), &mut key).await.0, StatusCode::FORBIDDEN);
    assert!(sanne.get("/prepare/log").await.body.contains("Een passkey is geweigerd: de teller liep terug"));
    assert!(sanne.get("/account").await.body.contains("Misschien is deze passkey gekopieerd"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_somebody_else_gets_nothing_out_of_a_passkey() {
    let house = House::new();
    let (mut sanne, mut key) = (person(&house, "Sanne de Wit").await, Authenticator::new(7));
    make(&mut sanne, &mut key).await;
    let mut phished = stranger(&house);
    for origin in ["https://localhost.kwaad.example", "http://localhost:9999", "https://kwaad.example"] {
        let question = phished.post("/passkey/question", &[]).await;
        let answer = key.show(&question.body, origin);
        assert_eq!(
            phished.post("/passkey", &[("answer", &answer)]).await.status,
            StatusCode::FORBIDDEN,
            "{origin}"
        );
    }
    // Somebody else's authenticator that claims the same id signs with another key.
    let mut forged = Authenticator::new(8);
    let question = stranger(&house).post("/account/passkeys/question", &[]).await;
    assert_eq!(question.status, StatusCode::UNAUTHORIZED, "nobody makes one outside a session");
    assert_eq!(show_with_handle_of(&mut stranger(&house), &mut forged, &key).await, StatusCode::FORBIDDEN);
}

async fn show_with_handle_of(
    browser: &mut Browser,
    forged: &mut Authenticator,
    of: &Authenticator,
) -> StatusCode {
    forged.pretend(of);
    show(browser, forged).await.0
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_session_was_asked_makes_no_passkey_in_another() {
    let house = House::new();
    let (mut sanne, mut bram) = (person(&house, "Sanne de Wit").await, person(&house, "Bram Visser").await);
    let mut key = Authenticator::new(7);
    let question = sanne.post("/account/passkeys/question", &[]).await;
    let answer = key.make(&question.body, ORIGIN);
    // Bram is lured into keeping the passkey of Sanne, with her ticket and a person in the form.
    let ticket = sanne.cookies.iter().find(|(name, _)| name == "paraat-passkey").unwrap().clone();
    bram.cookies.push(ticket);
    let fields = [("name", "x"), ("answer", answer.as_str()), ("person", "sanne-de-wit")];
    let kept = bram.post("/account/passkeys", &fields).await;
    assert_eq!(kept.status, StatusCode::UNPROCESSABLE_ENTITY);
    let access = house.site.app().access().unwrap();
    assert!(access.held("bram-visser").is_none_or(|held| held.passkeys.is_empty()));
    assert!(access.held("sanne-de-wit").is_none_or(|held| held.passkeys.is_empty()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_that_was_removed_opens_nothing_and_other_sessions_end() {
    let house = House::new();
    let (mut sanne, mut key) = (person(&house, "Sanne de Wit").await, Authenticator::new(7));
    make(&mut sanne, &mut key).await;
    let mut other = stranger(&house);
    assert_eq!(show(&mut other, &mut key).await.0, StatusCode::SEE_OTHER);
    let mut bram = person(&house, "Bram Visser").await;
    assert_eq!(bram.get("/account/passkeys/1/removal").await.status, StatusCode::NOT_FOUND);
    bram.post("/account/passkeys/1/removal", &[("person", "sanne-de-wit")]).await;
    assert_eq!(house.site.app().access().unwrap().held("sanne-de-wit").unwrap().passkeys.len(), 1);
    let removed = sanne.post("/account/passkeys/1/removal", &[]).await;
    assert_eq!(removed.location(), "/account");
    assert_eq!(other.get("/prepare").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(show(&mut stranger(&house), &mut key).await.0, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_minutes_later_somebody_shows_again_who_they_are() {
    let house = House::new();
    let (mut sanne, mut key) = (person(&house, "Sanne de Wit").await, Authenticator::new(7));
    make(&mut sanne, &mut key).await;
    house.set_clock("2021-07-02T16:40:00Z");
    for path in
        ["/account/passkeys", "/account/passkeys/1/removal", "/account/password", "/account/recovery-codes"]
    {
        let turned = sanne.post(path, &[("password", "x"), ("again", "x")]).await;
        assert_eq!(turned.location(), "/account/again", "{path}");
    }
    assert_eq!(sanne.get("/account/password").await.location(), "/account/again");
    assert_eq!(sanne.post("/account/passkeys/question", &[]).await.status, StatusCode::NO_CONTENT);
    assert!(
        sanne.get("/account/again?to=//kwaad.example").await.body.contains("name=\"to\" value=\"/account\"")
    );
    let question = sanne.post("/passkey/question", &[]).await;
    let answer = key.show(&question.body, ORIGIN);
    let old = sanne.clone();
    let again = sanne.post("/passkey", &[("answer", &answer), ("to", "/account/password")]).await;
    assert_eq!(again.location(), "/account/password");
    assert_eq!(sanne.get("/account/password").await.status, StatusCode::OK);
    assert_eq!(old.clone().get("/account").await.status, StatusCode::UNAUTHORIZED, "the old secret is dead");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_of_digits_says_that_passkeys_need_a_name() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    for page in [sanne.get("/account").await.body, house.stranger().get("/sign-in").await.body] {
        assert!(page.contains("Een passkey werkt hier niet") && !page.contains("data-passkey"), "{page}");
    }
    assert_eq!(sanne.post("/account/passkeys/question", &[]).await.status, StatusCode::NOT_FOUND);
    let at_name = stranger(&house).get("/sign-in").await.body;
    assert!(at_name.contains("data-passkey=\"/passkey/question\"") && at_name.contains("JavaScript"));
}

//! Passwords go over TLS, to whom they are meant for, and show nowhere.

use mail::{Answer, Delay, Login, Mistake, Password, Relay, Security, Settings};

use crate::scripted::{DATA, FROM, GREETING, HELLO, Scripted, Step, TO, Then};
use crate::{letter, sent, settings};

const STARTTLS: Step = ("EHLO", Then::Say("250-relay.example\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS"));
const AUTH: Step = ("AUTH PLAIN", Then::Say("235 2.7.0 welcome"));
const TAKEN: Step = (".", Then::Say("250 taken"));

/// A certificate for `localhost`, as the relay has it and as who trusts it has it.
fn certificate() -> (rustls::ServerConfig, Vec<u8>) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    (config, made.cert.pem().into_bytes())
}

fn login() -> Option<Login> {
    Some(Login { user: "paraat".to_owned(), password: Password::new("geheim wachtwoord".to_owned()) })
}

fn secured(port: u16, security: Security, roots: Option<Vec<u8>>) -> Settings {
    Settings { host: "localhost".to_owned(), security, login: login(), roots, ..settings(port) }
}

#[test]
fn over_tls_from_the_beginning_or_after_a_word_the_password_is_given_and_the_letter_taken() {
    let begun = ("", Then::Encrypt);
    let upgraded = ("STARTTLS", Then::Encrypt);
    for (security, before) in
        [(Security::Tls, vec![begun, GREETING]), (Security::StartTls, vec![GREETING, STARTTLS, upgraded])]
    {
        let (config, pem) = certificate();
        let steps: Vec<Step> = before.into_iter().chain([HELLO, AUTH, FROM, TO, DATA, TAKEN]).collect();
        let scripted = Scripted::play_with(&steps, Some(config));
        let relay = Relay::new(secured(scripted.port, security, Some(pem))).unwrap();
        let (answer, _) = sent(&relay, &letter("teun@vanloon.example"));
        assert_eq!(answer, Answer::Sent, "{security:?}");
        assert!(
            scripted.heard().iter().any(|line| line == "AUTH PLAIN AHBhcmFhdABnZWhlaW0gd2FjaHR3b29yZA==")
        );
    }
}

#[test]
fn a_relay_that_cannot_show_who_it_is_gets_neither_password_nor_letter() {
    for roots in [None, Some(certificate().1)] {
        let (config, _) = certificate();
        let scripted =
            Scripted::play_with(&[GREETING, STARTTLS, ("STARTTLS", Then::Encrypt), HELLO], Some(config));
        let relay = Relay::new(secured(scripted.port, Security::StartTls, roots)).unwrap();
        let (answer, did_go) = sent(&relay, &letter("teun@vanloon.example"));
        assert!(matches!(answer, Answer::Later { delay: Delay::Away, .. }) && !did_go, "{answer:?}");
        assert!(scripted.heard().iter().all(|line| !line.starts_with("AUTH")));
    }
}

#[test]
fn whoever_takes_the_offer_of_tls_away_gets_nothing() {
    let scripted = Scripted::play(&[GREETING, HELLO, ("", Then::Hang)]);
    let relay = Relay::new(secured(scripted.port, Security::StartTls, None)).unwrap();
    let (answer, did_go) = sent(&relay, &letter("teun@vanloon.example"));
    assert!(matches!(answer, Answer::Later { delay: Delay::Away, .. }) && !did_go, "{answer:?}");
    drop(relay);
    assert!(scripted.heard().iter().all(|line| line.starts_with("EHLO") || line == "QUIT"));
}

#[test]
fn a_wrong_password_makes_letters_wait_and_is_not_told() {
    let (config, pem) = certificate();
    let wrong = ("AUTH PLAIN", Then::Say("535 5.7.8 wrong"));
    let scripted = Scripted::play_with(&[("", Then::Encrypt), GREETING, HELLO, wrong], Some(config));
    let relay = Relay::new(secured(scripted.port, Security::Tls, Some(pem))).unwrap();
    let (answer, _) = sent(&relay, &letter("teun@vanloon.example"));
    assert_eq!(answer, Answer::Later { delay: Delay::Away, text: "535 5.7.8 wrong".to_owned() });
    assert!(!format!("{relay:?}").contains("geheim"), "{relay:?}");
}

#[test]
fn settings_that_would_give_something_away_are_refused() {
    let mistake = |change: &dyn Fn(&mut Settings)| {
        let mut settings = settings(25);
        change(&mut settings);
        Relay::new(settings).err()
    };
    let elsewhere = |it: &mut Settings| "smtp.vanloon.example".clone_into(&mut it.host);
    assert_eq!(mistake(&|_| {}), None);
    assert_eq!(mistake(&elsewhere), Some(Mistake::NotPrivate));
    let asked = |it: &mut Settings| {
        elsewhere(it);
        it.security = Security::ReadableByOthers;
    };
    assert_eq!(mistake(&asked), None);
    assert_eq!(
        mistake(&|it| {
            asked(it);
            it.login = login();
        }),
        Some(Mistake::PasswordInTheClear)
    );
    assert_eq!(mistake(&|it| "niemand".clone_into(&mut it.sender)), Some(Mistake::Sender));
    assert_eq!(mistake(&|it| it.host.clear()), Some(Mistake::Host));
    assert_eq!(
        mistake(&|it| {
            it.security = Security::Tls;
            it.roots = Some(b"-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n".to_vec());
        }),
        Some(Mistake::Roots)
    );
}

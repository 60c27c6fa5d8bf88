//! The forms of messages and calls.

use axum::http::StatusCode;

use crate::browser::House;
use crate::meetings::Crisis;

type Forms<'a> = Vec<(String, Vec<(&'a str, &'a str)>)>;

/// The forms in which people write to others, from the first word to sending it.
pub(super) fn messages(text: &str) -> Forms<'_> {
    let begun = vec![("own", text), ("template", "own-text"), ("channel", "mail"), ("lang", "nl")];
    let strange = vec![
        ("stakeholder", text),
        ("template", text),
        ("channel", text),
        ("lang", text),
        ("corrects", text),
    ];
    let written = vec![
        ("subject", text),
        ("body", text),
        ("channel", "mail"),
        ("phone", text),
        ("contact", text),
        ("place", text),
        ("next_at-date", "2021-07-05"),
    ];
    let mut checked = written.clone();
    checked.push(("go", "check"));
    let inserted = vec![("body", text), ("insert", text), ("next_at-date", text)];
    let at = |rest: &str| format!("/messages/1{rest}");
    vec![
        ("/messages/new".into(), begun),
        ("/messages/new".into(), strange),
        (at(""), checked),
        (at(""), inserted),
        (at(""), written),
        (at("/overruling"), vec![("check", text), ("quote", text), ("by", text), ("reason", text)]),
        (at("/asking"), vec![("of", text), ("deputy", text), ("version", text)]),
        (at("/approval"), vec![("decision", "approve"), ("digest", text), ("because", text)]),
        (at("/approval"), vec![("decision", "refuse"), ("digest", text), ("reason", text)]),
        (
            at("/sending"),
            vec![
                ("how", "hand"),
                ("known", text),
                ("to", text),
                ("channel", "letter"),
                ("place", text),
                ("reached", text),
                ("at-date", "2021-07-02"),
                ("because", text),
            ],
        ),
        (at("/sending"), vec![("how", text), ("channel", text), ("at-date", text), ("next_at-date", text)]),
    ]
}

/// The forms in which calls are shared out and reported.
pub(super) fn calls(text: &str) -> Forms<'_> {
    vec![
        ("/messages/1/calls".into(), vec![("list", text), ("callers", text)]),
        (
            "/calls/1".into(),
            vec![("result", "told"), ("said", text), ("fact", text), ("value", text), ("rumour", text)],
        ),
        ("/calls/1".into(), vec![("result", text), ("said", text), ("fact", "minors"), ("value", text)]),
        ("/messages/1/dropping".into(), vec![("reason", text)]),
    ]
}

/// A text that is taken goes the whole way: approved by another, shared out as calls, and sent by mail.
#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_text_stays_text_from_the_first_word_to_the_mail() {
    for text in super::HOSTILE.iter().filter(|text| !text.contains(['{', '\0'])) {
        let mut crisis = Crisis::within(House::with_relay()).await;
        crisis
            .take(
                "/messages/new",
                &[("own", text), ("template", "own-text"), ("channel", "mail"), ("lang", "nl")],
            )
            .await;
        crisis.take("/messages/1", &[("subject", text), ("body", text), ("channel", "mail")]).await;
        let version = crisis.state().messages.get(1).unwrap().now().number.to_string();
        crisis.take("/messages/1/asking", &[("of", text), ("deputy", text), ("version", &version)]).await;
        let digest = crisis.state().messages.get(1).unwrap().asked().unwrap().said.digest.clone();
        let approval = format!("{}/messages/1/approval", crisis.incident);
        let fields = [("decision", "approve"), ("digest", digest.as_str()), ("because", text)];
        assert_eq!(crisis.bram.post(&approval, &fields).await.status, StatusCode::SEE_OTHER, "{text}");
        let call = format!("{text} x;{text};{text}").replace('\u{202e}', "");
        crisis.take("/messages/1/calls", &[("list", &call)]).await;
        crisis.take("/calls/1", &[("result", "told"), ("said", text), ("rumour", "yes")]).await;
        let sent = [
            ("how", "mail"),
            ("to", text),
            ("place", text),
            ("digest", &digest),
            ("because", text),
            ("seen", "999999"),
        ];
        crisis.take("/messages/1/sending", &sent).await;
        for rest in [
            "/messages",
            "/messages/1",
            "/messages/1/approval",
            "/messages/1/asking",
            "/messages/1/sending",
            "/messages/website",
            "/calls",
            "/calls/1",
            "/log",
            "/steer",
        ] {
            super::expect_text(&crisis.get(rest).await, rest, text);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_field_begins_another_line_in_the_head_of_a_mail() {
    let mut crisis = Crisis::within(House::with_relay()).await;
    let injected = "Nieuws\r\nBcc: iedereen@kwaad.example";
    crisis
        .take(
            "/messages/new",
            &[("stakeholder", "customers"), ("template", "own-text"), ("channel", "mail"), ("lang", "nl")],
        )
        .await;
    let page = crisis.refuse("/messages/1", &[("subject", injected), ("body", "Hallo.")]).await;
    assert!(page.contains("id=\"subject-error\""), "{page}");
    crisis.take("/messages/1", &[("subject", "Nieuws"), ("body", "Hallo."), ("channel", "mail")]).await;
    let version = crisis.state().messages.get(1).unwrap().now().number.to_string();
    crisis.take("/messages/1/asking", &[("of", "Bram Visser"), ("version", &version)]).await;
    let digest = crisis.state().messages.get(1).unwrap().asked().unwrap().said.digest.clone();
    let approval = format!("{}/messages/1/approval", crisis.incident);
    let fields = [("decision", "approve"), ("digest", digest.as_str())];
    assert_eq!(crisis.bram.post(&approval, &fields).await.status, StatusCode::SEE_OTHER);
    let to = "klant@polder.example\r\nBcc: iedereen@kwaad.example\nx@polder.example, y@kwaad.example";
    let sent = [("how", "mail"), ("to", to), ("digest", &digest), ("seen", "999999")];
    crisis.take("/messages/1/sending", &sent).await;
    let waiting = crisis.house.site.app().letters_waiting(&crisis.stream()).unwrap();
    let to: Vec<&str> = waiting.iter().map(|letter| letter.to.as_str()).collect();
    assert_eq!(to, ["klant@polder.example"], "what is no address goes nowhere");
    let page = crisis.get("/messages/1").await;
    assert!(page.contains("Mail aan Bcc: iedereen@kwaad.example:"), "and that is said: {page}");
}

//! Each letter goes once, or it is said that nobody knows.

use app::{Answer, App, Attached, Delay, Letter};
use incident::event::Event;
use incident::letter::event::LetterFailure;
use jiff::SignedDuration;
use readiness::team::event::RoleKind;
use serde_json::json;
use store::{Append, Journal as _, OutboxRow};

use crate::house::{
    Does, Folder, NOW, Relay, STREAM, attempt, contact, letter, moment, note_to, open, said, somebody,
};

const TEUN: &str = "teun@vanloon.example";

fn refused() -> Answer {
    Answer::Refused { code: 550, text: "550 <teun@thuis.example> nobody".to_owned() }
}

fn later(delay: Delay) -> Does {
    Does::Answers(Answer::Later { delay, text: "450 later".to_owned() })
}

fn began() -> (Folder, App) {
    let folder = Folder::new();
    let app = folder.open();
    open(&app, STREAM, "KOMPAS", "incident");
    (folder, app)
}

fn send(app: &App, relay: &Relay, now: &str) {
    app.send_waiting(relay, moment(now)).unwrap();
}

/// How letters ended: to whom, and why not.
fn ended(app: &App) -> Vec<(String, Option<LetterFailure>)> {
    let state = app.state(STREAM).unwrap();
    let entries = 1..=state.number;
    let all = entries.flat_map(|entry| {
        let of = state.letters.of(entry);
        of.map(|ended| (ended.to().to_owned(), ended.failure())).collect::<Vec<_>>()
    });
    all.collect()
}

fn waiting(app: &App) -> usize {
    app.letters_waiting(STREAM).unwrap().len()
}

#[test]
fn a_letter_goes_once_with_all_that_is_in_it_and_the_journal_says_so() {
    let (folder, app) = began();
    let relay = Relay::default();
    let written = Letter {
        attachments: vec![Attached {
            name: "kaart.pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            bytes: vec![0, 10, 255],
        }],
        ..letter(TEUN)
    };
    let note = json!({ "command": "write-note", "text": "Gebeld." });
    let entry = attempt(&app, STREAM, NOW, note, std::slice::from_ref(&written)).unwrap();
    assert_eq!(app.letters_waiting(STREAM).unwrap()[0].entry, entry);
    let sending = app.send_waiting(&relay, moment(NOW)).unwrap();
    assert_eq!((sending.sent, sending.failed, sending.has_more), (1, 0, false));
    send(&app, &relay, "2026-11-27T18:30:00Z");
    assert_eq!(relay.asked(), [written]);
    let Event::LetterSent(sent) = said(&app, STREAM).remove(0) else { panic!() };
    assert_eq!((sent.entry, sent.to.as_str()), (entry, TEUN));
    assert_eq!(sent.letter, relay.asked.lock().unwrap()[0].1, "it stands in the letter too");
    assert_eq!((waiting(&app), said(&app, STREAM).len()), (0, 1));
    drop(app);
    assert!(folder.is_whole());
}

#[test]
fn what_is_refused_sends_nothing_and_without_a_relay_nothing_waits() {
    let (_folder, app) = began();
    let empty = json!({ "command": "write-note", "text": " " });
    attempt(&app, STREAM, NOW, empty, &[letter(TEUN)]).unwrap_err();
    assert_eq!(waiting(&app), 0);

    let folder = Folder::new();
    let app = folder.without_relay();
    open(&app, STREAM, "KOMPAS", "incident");
    note_to(&app, TEUN);
    assert!(!app.sends_letters());
    assert_eq!((waiting(&app), ended(&app).len()), (0, 0));
}

#[test]
fn a_letter_that_was_recorded_before_a_crash_goes_after_it() {
    let (folder, app) = began();
    note_to(&app, TEUN);
    drop(app);
    let app = folder.open();
    let relay = Relay::that([Does::DiesBeforeText]);
    let died = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| send(&app, &relay, NOW)));
    assert!(died.is_err());
    drop(app);
    let app = folder.open();
    send(&app, &relay, NOW);
    assert_eq!(relay.asked().len(), 2, "the relay had not had the text");
    assert_eq!(ended(&app), [(TEUN.to_owned(), None)]);
}

#[test]
fn a_letter_whose_text_was_going_when_the_power_failed_never_goes_again_and_that_is_said() {
    let (folder, app) = began();
    note_to(&app, TEUN);
    let relay = Relay::that([Does::DiesInText]);
    let died = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| send(&app, &relay, NOW)));
    assert!(died.is_err());
    drop(app);
    for _ in 0..2 {
        let app = folder.open();
        send(&app, &relay, "2026-11-27T17:35:00Z");
        assert_eq!(ended(&app), [(TEUN.to_owned(), Some(LetterFailure::Unknown))]);
        assert_eq!(waiting(&app), 0);
    }
    assert_eq!(relay.asked().len(), 1);
    assert!(folder.is_whole());
}

#[test]
fn a_row_that_was_not_removed_before_a_crash_sends_nothing_again() {
    let (folder, app) = began();
    note_to(&app, TEUN);
    let row = app.store().outbox().unwrap().remove(0);
    let relay = Relay::default();
    send(&app, &relay, NOW);
    let draft = journal::Draft {
        actor: "sanne".to_owned(),
        visibility: journal::Visibility::Stream,
        recorded_at: moment(NOW),
        event: r#"{"type":"note-written","text":"x"}"#.to_owned(),
        subjects: Vec::new(),
    };
    let append = Append {
        stream: STREAM.to_owned(),
        expected: app.state(STREAM).unwrap().number,
        drafts: vec![draft],
        outbox: vec![OutboxRow { ..row.row }],
    };
    app.store().append(append).unwrap();
    drop(app);
    let app = folder.open();
    send(&app, &relay, NOW);
    assert_eq!((relay.asked().len(), waiting(&app), ended(&app).len()), (1, 0, 1));
}

#[test]
fn a_letter_that_must_wait_waits_longer_each_time_and_holds_up_no_other() {
    let (_folder, app) = began();
    let relay = Relay::that([later(Delay::Asked), Does::Answers(Answer::Sent), later(Delay::Asked)]);
    note_to(&app, TEUN);
    note_to(&app, "noor@vanloon.example");
    send(&app, &relay, NOW);
    assert_eq!(ended(&app), [("noor@vanloon.example".to_owned(), None)]);
    for (now, asked) in [
        ("2026-11-27T17:30:29Z", 2),
        ("2026-11-27T17:30:30Z", 3),
        ("2026-11-27T17:31:29Z", 3),
        ("2026-11-27T17:31:30Z", 4),
    ] {
        send(&app, &relay, now);
        assert_eq!(relay.asked().len(), asked, "{now}");
    }
    assert_eq!(ended(&app).len(), 2);
    let ids: Vec<String> = relay.asked.lock().unwrap().iter().map(|(_, id)| id.clone()).collect();
    assert!(ids[0] == ids[2] && ids[0] == ids[3] && ids[0] != ids[1], "a second copy is recognised: {ids:?}");
}

#[test]
fn while_the_relay_is_away_nobody_is_asked_again_and_again() {
    let (_folder, app) = began();
    let relay = Relay::that([later(Delay::Away), later(Delay::Away)]);
    for number in 0..5 {
        note_to(&app, &format!("nr{number}@vanloon.example"));
    }
    let sending = app.send_waiting(&relay, moment(NOW)).unwrap();
    assert_eq!(sending.away.as_deref(), Some("450 later"));
    assert_eq!(relay.asked().len(), 1, "the others need not find out");
    for (now, asked) in
        [("2026-11-27T17:30:04Z", 1), ("2026-11-27T17:30:05Z", 2), ("2026-11-27T17:30:14Z", 2)]
    {
        send(&app, &relay, now);
        assert_eq!(relay.asked().len(), asked, "{now}");
    }
    send(&app, &relay, "2026-11-27T17:30:15Z");
    assert_eq!((relay.asked().len(), ended(&app).len()), (7, 5));
}

#[test]
fn after_a_day_nobody_tries_any_more() {
    let (folder, app) = began();
    note_to(&app, TEUN);
    let away = (0..3000).map(|_| later(Delay::Away));
    let relay = Relay::that(away);
    let mut now = moment(NOW);
    while now < moment("2026-11-28T17:29:59Z") {
        app.send_waiting(&relay, now).unwrap();
        now += SignedDuration::from_mins(1);
    }
    let tried = relay.asked().len();
    assert!((200..500).contains(&tried), "{tried}");
    assert_eq!((waiting(&app), ended(&app).len()), (1, 0));
    drop(app);
    let app = folder.open();
    send(&app, &relay, "2026-11-28T17:30:00Z");
    assert_eq!(ended(&app), [(TEUN.to_owned(), Some(LetterFailure::GaveUp))]);
    assert_eq!((relay.asked().len(), waiting(&app)), (tried, 0));
}

#[test]
fn a_refusal_is_for_ever_and_tells_no_private_address() {
    let (folder, app) = began();
    somebody(&app, contact("Teun Bakker", "teun@thuis.example", true), None);
    let relay = Relay::that([Does::Answers(refused())]);
    note_to(&app, "Teun@thuis.example");
    send(&app, &relay, NOW);
    send(&app, &relay, "2026-11-27T19:30:00Z");
    let Event::LetterFailed(failed) = said(&app, STREAM).remove(0) else { panic!() };
    assert_eq!((failed.to.as_str(), failed.why), ("Teun Bakker", LetterFailure::Refused));
    assert_eq!(failed.text, "550 <Teun Bakker> nobody");
    assert_eq!(relay.asked().len(), 1);
    assert!(folder.is_whole());
}

#[test]
fn what_cannot_be_an_address_is_said_at_once() {
    let (_folder, app) = began();
    note_to(&app, "Teun");
    assert_eq!(ended(&app), [("Teun".to_owned(), Some(LetterFailure::NoAddress))]);
    assert_eq!(waiting(&app), 0);
}

#[test]
fn an_exercise_reaches_nobody_but_the_team_and_says_what_it_is() {
    let folder = Folder::new();
    let app = folder.open();
    open(&app, STREAM, "LINDE", "exercise");
    somebody(&app, contact("Noor Bakker", "Noor@vanloon.example", false), Some(RoleKind::Lead));
    somebody(&app, contact("Klant", "klant@zuidwold.example", false), None);
    for to in ["noor@vanloon.example", "klant@zuidwold.example", "krant@zuidwold.example"] {
        note_to(&app, to);
    }
    let relay = Relay::default();
    send(&app, &relay, NOW);
    let asked = relay.asked();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].subject, "OEFENING (EXERCISE): Overleg");
    assert!(asked[0].text.starts_with("OEFENING (EXERCISE). Dit is niet echt.\n\nOm zeven uur"));
    let mut said = ended(&app);
    said.sort();
    let kept_back = Some(LetterFailure::Exercise);
    assert_eq!(
        said,
        [
            ("klant@zuidwold.example".to_owned(), kept_back),
            ("krant@zuidwold.example".to_owned(), kept_back),
            ("noor@vanloon.example".to_owned(), None),
        ]
    );
}

#[test]
fn whoever_is_erased_gets_no_letter_and_is_in_none() {
    let (folder, app) = began();
    somebody(&app, contact("Teun Bakker", "teun@elders.example", false), None);
    note_to(&app, "teun@elders.example");
    let relay = Relay::that([Does::Answers(Answer::Sent)]);
    send(&app, &relay, NOW);
    note_to(&app, "teun@elders.example");
    // It is held in memory too, as it had to wait.
    send(&app, &Relay::that([later(Delay::Away)]), NOW);
    let erased = app.erase_person(STREAM, "sanne", "contact/1", "verzoek", moment(NOW)).unwrap();
    assert_eq!(erased.count, 1, "the entry that says that it went");
    assert_eq!(waiting(&app), 0);
    send(&app, &relay, "2026-11-27T18:30:00Z");
    assert_eq!(relay.asked().len(), 1);
    drop(app);
    assert!(folder.is_whole() && !folder.holds("Om zeven uur in de hal"));
}

#[test]
fn an_outbox_of_hundreds_is_sent_to_the_last() {
    let (_folder, app) = began();
    let all: Vec<Letter> = (0..600).map(|number| letter(&format!("nr{number}@vanloon.example"))).collect();
    let note = json!({ "command": "write-note", "text": "Aan allen." });
    attempt(&app, STREAM, NOW, note, &all).unwrap();
    let relay = Relay::default();
    let mut rounds = 0;
    while waiting(&app) > 0 {
        send(&app, &relay, NOW);
        rounds += 1;
        assert!(rounds < 100);
    }
    assert_eq!((relay.asked().len(), ended(&app).len()), (600, 600));
}

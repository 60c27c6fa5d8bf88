//! What is late goes to the deputy, once, and both hear of it.

use app::App;
use incident::event::Event;
use readiness::team::event::RoleKind;
use serde_json::{Value, json};

use crate::house::{Folder, NOW, Relay, STREAM, attempt, close, contact, moment, open, record, somebody};

/// A minute after the tasks are due.
const LATE: &str = "2026-11-27T19:01:00Z";

fn task(title: &str) -> Value {
    json!({ "command": "add-task", "title": title, "assignee": "Bram Visser", "deputy": "Noor Bakker",
            "due_at": "2026-11-27T19:00:00Z" })
}

fn began(app: &App) {
    open(app, STREAM, "KOMPAS", "incident");
    somebody(app, contact("Bram Visser", "bram@vanloon.example", false), None);
    somebody(app, contact("noor bakker", "noor@vanloon.example", false), Some(RoleKind::Lead));
    record(app, task("Zet de logboeken veilig"));
}

fn passed(app: &App, stream: &str) -> usize {
    let recorded = app.recorded(stream, 0).unwrap();
    recorded.iter().filter(|recorded| matches!(recorded.event, Event::TaskPassedOn(_))).count()
}

#[test]
fn a_late_task_goes_to_the_deputy_once_and_both_are_told() {
    let folder = Folder::new();
    let app = folder.open();
    began(&app);
    assert_eq!(app.pass_on_overdue(moment("2026-11-27T19:00:00Z")).unwrap(), 0, "it is due, and not late");
    assert_eq!(app.pass_on_overdue(moment(LATE)).unwrap(), 1);
    assert_eq!(app.pass_on_overdue(moment(LATE)).unwrap(), 0);
    let state = app.state(STREAM).unwrap();
    let recorded = app.recorded(STREAM, 0).unwrap();
    let entry = recorded.iter().find(|it| matches!(it.event, Event::TaskPassedOn(_))).unwrap();
    assert_eq!((entry.actor.as_str(), state.tasks["1"].in_hands_of()), ("paraat", "Noor Bakker"));
    let relay = Relay::default();
    app.send_waiting(&relay, moment(LATE)).unwrap();
    let [to_noor, to_bram] = relay.asked().try_into().unwrap();
    assert_eq!(to_noor.to, "noor@vanloon.example");
    assert_eq!(to_noor.subject, "Taak 1 gaat naar de plaatsvervanger (KOMPAS)");
    assert_eq!(
        to_noor.text,
        "Dag Noor Bakker,\n\nDeze taak is nu voor u: Zet de logboeken veilig\n\nDe taak was van Bram Visser en moest \
         klaar zijn op vr 27 november 2026, 20:00. Dat is niet gelukt. U bent de plaatsvervanger.\n\nDe taak hoort bij \
         KOMPAS.\n\nKijk in Paraat: https://paraat.vanloon.example/incidents/1/tasks/1\n\nDeze mail komt van het \
         programma Paraat. Niemand leest uw antwoord."
    );
    assert_eq!(to_bram.to, "bram@vanloon.example");
    assert!(
        to_bram.text.contains("Deze taak is nu voor Noor Bakker: Zet de logboeken veilig"),
        "{}",
        to_bram.text
    );
    assert_eq!(app.state(STREAM).unwrap().letters.of(entry.number).count(), 2);
}

#[test]
fn when_the_attacker_may_read_mail_it_says_only_where_to_look() {
    let folder = Folder::new();
    let app = folder.open();
    began(&app);
    record(
        &app,
        json!({ "command": "judge-channel", "channel": "mail", "trust": "doubted", "reason": "niemand keek" }),
    );
    app.pass_on_overdue(moment(LATE)).unwrap();
    let relay = Relay::default();
    app.send_waiting(&relay, moment(LATE)).unwrap();
    for letter in relay.asked() {
        assert_eq!(letter.subject, "Kijk in Paraat (KOMPAS)");
        assert!(letter.text.contains("\n\nKijk in Paraat, taak 1.\n\n"), "{}", letter.text);
        for secret in ["logboeken", "https", "plaatsvervanger", "20:00"] {
            assert!(!letter.text.contains(secret), "{secret}: {}", letter.text);
        }
    }
    assert_eq!(relay.asked().len(), 2);
}

#[test]
fn two_who_pass_on_at_the_same_moment_do_it_once() {
    let folder = Folder::new();
    let app = folder.open();
    began(&app);
    for number in 0..20 {
        record(&app, task(&format!("taak {number}")));
    }
    let passed_by_each: Vec<usize> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..4).map(|_| scope.spawn(|| app.pass_on_overdue(moment(LATE)).unwrap())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(passed_by_each.iter().sum::<usize>(), 21);
    assert_eq!(passed(&app, STREAM), 21);
    assert_eq!(app.letters_waiting(STREAM).unwrap().len(), 42);
    drop(app);
    assert!(folder.is_whole());
}

#[test]
fn without_a_relay_or_an_address_it_is_passed_on_all_the_same() {
    let folder = Folder::new();
    let app = folder.without_relay();
    began(&app);
    assert_eq!(app.pass_on_overdue(moment(LATE)).unwrap(), 1);
    assert_eq!(app.letters_waiting(STREAM).unwrap(), []);

    let folder = Folder::new();
    let app = folder.open();
    open(&app, STREAM, "KOMPAS", "incident");
    record(&app, task("Bel de leverancier"));
    assert_eq!(app.pass_on_overdue(moment(LATE)).unwrap(), 1);
    assert_eq!(app.letters_waiting(STREAM).unwrap(), []);
}

#[test]
fn nothing_is_passed_on_in_an_incident_that_is_closed_nor_what_is_done() {
    let folder = Folder::new();
    let app = folder.open();
    began(&app);
    record(&app, json!({ "command": "finish-task", "task": "1", "result": "klaar" }));
    assert_eq!(app.pass_on_overdue(moment(LATE)).unwrap(), 0);
    record(&app, task("Nog een"));
    close(&app, STREAM);
    assert_eq!(app.pass_on_overdue(moment(LATE)).unwrap(), 0);
    drop(app);
    assert_eq!(folder.open().pass_on_overdue(moment(LATE)).unwrap(), 0);
}

#[test]
fn an_exercise_is_passed_on_within_the_team_only() {
    let folder = Folder::new();
    let app = folder.open();
    open(&app, STREAM, "LINDE", "exercise");
    somebody(&app, contact("Noor Bakker", "noor@vanloon.example", false), Some(RoleKind::Lead));
    somebody(&app, contact("Bram Visser", "bram@elders.example", false), None);
    record(&app, task("Oefen dit"));
    assert_eq!(app.pass_on_overdue(moment(LATE)).unwrap(), 1);
    let waiting = app.letters_waiting(STREAM).unwrap();
    assert_eq!(waiting.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), ["noor@vanloon.example"]);
    assert!(attempt(&app, STREAM, NOW, json!({ "command": "write-note", "text": "x" }), &[]).is_ok());
}

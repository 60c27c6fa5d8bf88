//! Reminders: each at most once, to who does it, then to the deputy, and of nothing that waits.

use app::{App, Request, RunningTerm};
use incident::channel::event::ChannelKind;
use incident::event::{DutyReminded, Event};
use journal::{Entry, People, Visibility};
use readiness::access::Actor;
use readiness::team::event::RoleKind;
use serde_json::{Value, json};

use crate::house::{Folder, NOW, Relay, STREAM, contact, moment, open, record, somebody};

/// Aware on Friday at half past six: by Monday at half past six the authority must know.
fn aware(app: &App) {
    open(app, STREAM, "LINDE", "incident");
    record(
        app,
        json!({ "command": "record-fact", "fact": "personal_data_breach", "value": true, "source": "het lab" }),
    );
    record(app, json!({ "command": "decide-risk", "level": "risk", "reason": "namen" }));
    record(app, json!({ "command": "set-awareness", "regime": "avg", "at": NOW, "reason": "gebeld" }));
}

fn reminded(app: &App) -> Vec<DutyReminded> {
    let recorded = app.recorded(STREAM, 0).unwrap().into_iter();
    recorded
        .filter_map(|recorded| match recorded.event {
            Event::DutyReminded(reminded) if reminded.rule == "avg-33-1" => Some(reminded),
            _ => None,
        })
        .collect()
}

fn task(app: &App) {
    record(
        app,
        json!({ "command": "add-task", "title": "Meld het", "assignee": "Bram Visser", "deputy": "Noor Bakker", "rule": "avg-33-1" }),
    );
}

#[test]
fn each_of_the_five_moments_reminds_once_and_the_deputy_hears_it_in_the_last_hours() {
    let folder = Folder::new();
    let app = folder.open();
    aware(&app);
    task(&app);
    somebody(&app, contact("Bram Visser", "bram@vanloon.example", false), Some(RoleKind::Lead));
    somebody(&app, contact("Noor Bakker", "noor@vanloon.example", false), Some(RoleKind::Logger));
    let relay = Relay::default();
    for (now, count) in [
        ("2026-11-29T17:29:00Z", 0),
        ("2026-11-29T17:30:00Z", 1),
        ("2026-11-29T17:31:00Z", 1),
        ("2026-11-30T05:30:00Z", 2),
        ("2026-11-30T13:30:00Z", 3),
        ("2026-11-30T15:30:00Z", 4),
        ("2026-11-30T16:30:00Z", 5),
        ("2026-11-30T17:00:00Z", 5),
        // The term ended.
        ("2026-11-30T18:00:00Z", 5),
    ] {
        for _ in 0..2 {
            app.remind_of_duties(moment(now)).unwrap();
        }
        assert_eq!(reminded(&app).len(), count, "{now}");
        // The mail goes at once: what waits for a day is given up.
        while app.send_waiting(&relay, moment(now)).unwrap().has_more {}
    }
    let to: Vec<usize> = reminded(&app).iter().map(|reminded| reminded.to.len()).collect();
    assert_eq!(to, [1, 1, 2, 2, 2]);
    let hours: Vec<u32> = reminded(&app).iter().map(|reminded| reminded.hours).collect();
    assert_eq!(hours, [24, 12, 4, 2, 1]);
    let sent = relay.asked();
    assert_eq!(sent.iter().filter(|letter| letter.to.contains("bram@")).count(), 5);
    assert_eq!(sent.iter().filter(|letter| letter.to.contains("noor@")).count(), 3);
    assert!(
        sent[0].text.contains("https://paraat.vanloon.example/incidents/1/duties/avg-33-1"),
        "{}",
        sent[0].text
    );
    assert!(folder.is_whole());
}

#[test]
fn a_program_that_starts_again_reminds_nobody_twice() {
    let folder = Folder::new();
    let late = moment("2026-11-30T16:00:00Z");
    {
        let app = folder.open();
        aware(&app);
        task(&app);
        app.remind_of_duties(late).unwrap();
    }
    let app = folder.open();
    app.remind_of_duties(late).unwrap();
    // Earlier moments that were missed are not made up for: there is one, for now.
    assert_eq!(reminded(&app).iter().map(|reminded| reminded.hours).collect::<Vec<_>>(), [2]);
}

#[test]
fn nobody_is_reminded_of_what_waits_may_be_was_waived_or_is_done() {
    let late = moment("2026-11-30T16:00:00Z");
    let waived = json!({ "command": "waive-duty", "rule": "avg-33-1", "ground": "Het moederbedrijf meldt." });
    let filed = json!({ "command": "submit-filing", "rule": "avg-33-1", "at": NOW, "channel": "website", "content": "Alles." });
    for done in [waived, filed, json!({ "command": "withdraw-nothing" })] {
        let folder = Folder::new();
        let app = folder.open();
        if done["command"] == "withdraw-nothing" {
            // Nobody set when they became aware: the term runs from nothing.
            open(&app, STREAM, "LINDE", "incident");
            record(
                &app,
                json!({ "command": "record-fact", "fact": "personal_data_breach", "value": true, "source": "het lab" }),
            );
            record(&app, json!({ "command": "decide-risk", "level": "high", "reason": "namen" }));
        } else {
            aware(&app);
            record(&app, done.clone());
        }
        task(&app);
        app.remind_of_duties(late).unwrap();
        assert_eq!(reminded(&app), [], "{done}");
        assert!(
            app.whole().running_terms(late).unwrap().iter().all(|term| term.rule != "avg-33-1"),
            "{done}"
        );
    }
}

#[test]
fn without_a_task_whoever_leads_is_reminded_and_nobody_when_nobody_does() {
    let folder = Folder::new();
    let app = folder.open();
    aware(&app);
    let late = moment("2026-11-30T16:00:00Z");
    app.remind_of_duties(late).unwrap();
    assert_eq!(reminded(&app), []);
    somebody(&app, contact("Fleur Mol", "fleur@vanloon.example", false), Some(RoleKind::Lead));
    let later = moment("2026-11-30T16:40:00Z");
    app.remind_of_duties(later).unwrap();
    assert_eq!(reminded(&app)[0].to, ["Fleur Mol"]);
    let theirs = |name: &str| -> Vec<RunningTerm> { app.whole().terms_of(name, later).unwrap() };
    assert!(
        theirs("fleur mol").iter().any(|term| term.rule == "avg-33-1") && theirs("Bram Visser").is_empty()
    );
}

#[test]
fn when_the_attacker_may_read_mail_a_reminder_says_only_where_to_look() {
    let folder = Folder::new();
    let app = folder.open();
    aware(&app);
    task(&app);
    somebody(&app, contact("Bram Visser", "bram@vanloon.example", false), Some(RoleKind::Lead));
    let mail = readiness::event::Word::id(ChannelKind::Mail);
    record(
        &app,
        json!({ "command": "judge-channel", "channel": mail, "trust": "untrusted", "reason": "Zij lezen mee." }),
    );
    app.remind_of_duties(moment("2026-11-30T16:00:00Z")).unwrap();
    let relay = Relay::default();
    app.send_waiting(&relay, moment("2026-11-30T16:00:00Z")).unwrap();
    let letter = relay.asked().remove(0);
    assert!(
        letter.text.contains("bij de plichten")
            && !letter.text.contains("AP")
            && !letter.text.contains("http"),
        "{}",
        letter.text
    );
}

/// Who may see that somebody was reminded of the report to the authority.
fn told(app: &App) -> Vec<Visibility> {
    let entries = app.entries(STREAM, 0).unwrap().into_iter();
    let reminds = |entry: &Entry| {
        let event = &entry.payload.as_ref().unwrap().event;
        event.contains("\"duty-reminded\"") && event.contains("avg-33-1")
    };
    entries.filter(reminds).map(|entry| entry.visibility).collect()
}

#[test]
fn that_somebody_is_reminded_is_shown_to_nobody_who_may_not_see_the_task_or_why_there_is_a_duty() {
    let late = moment("2026-11-30T16:00:00Z");
    let only = Visibility::Only(People::new(["noor".to_owned()]).unwrap());
    let work =
        json!({ "command": "add-task", "title": "Meld het", "assignee": "Mr. B. Smit", "rule": "avg-33-1" });
    let aware = json!({ "command": "set-awareness", "regime": "avg", "at": NOW, "reason": "gebeld" });
    for (of_work, of_term, expected) in [
        (Visibility::Stream, Visibility::Stream, Visibility::Stream),
        (Visibility::Counsel, Visibility::Stream, Visibility::Counsel),
        (Visibility::Stream, only.clone(), only.clone()),
        (only.clone(), only.clone(), only.clone()),
        // Nobody is known to read both.
        (only.clone(), Visibility::Counsel, Visibility::Counsel),
    ] {
        let folder = Folder::new();
        let app = folder.open();
        open(&app, STREAM, "LINDE", "incident");
        record(&app, json!({ "command": "decide-risk", "level": "risk", "reason": "namen" }));
        record(
            &app,
            json!({ "command": "record-fact", "fact": "personal_data_breach", "value": true, "source": "het lab" }),
        );
        record_for(&app, &of_term, aware.clone());
        record_for(&app, &of_work, work.clone());
        app.remind_of_duties(late).unwrap();
        assert_eq!(told(&app), [expected], "{of_work:?} {of_term:?}");
        app.remind_of_duties(late).unwrap();
        assert_eq!(told(&app).len(), 1, "once");
    }
}

/// Records something for those who may see it.
fn record_for(app: &App, visibility: &Visibility, command: Value) {
    let command = serde_json::from_value(command).unwrap();
    let request = Request {
        stream: STREAM,
        actor: Actor::on_the_machine("sanne"),
        command: &command,
        subjects: &[],
        visibility: visibility.clone(),
        seen: None,
        now: moment(NOW),
    };
    app.record(&request).unwrap();
}

//! A house with a relay that does as it is told.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

use app::{Answer, App, Delay, Letter, NotRecorded, Post, Request, Sends};
use incident::command::Command;
use incident::event::Event;
use jiff::Timestamp;
use journal::Visibility;
use readiness::access::Actor;
use readiness::command::{Command as Prepare, Place};
use readiness::contact::event::{Contact, Mail};
use readiness::event::Sheet;
use readiness::team::event::RoleKind;
use serde_json::{Value, json};
use testkit::repository::rule_files;
use wording::Lang;

pub(crate) const STREAM: &str = "incident/1";

/// A folder that goes away with the test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Folder {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        Folder(std::env::temp_dir().join(format!("paraat-post-{}-{number}", std::process::id())))
    }

    /// A program without a relay.
    pub(crate) fn without_relay(&self) -> App {
        App::open(&self.0, "van-loon", &rule_files()).unwrap()
    }

    /// A program with one, found at an address.
    pub(crate) fn open(&self) -> App {
        self.without_relay()
            .with_post(Post::new(Lang::Nl, Some("https://paraat.vanloon.example/".to_owned())))
    }

    pub(crate) fn is_whole(&self) -> bool {
        app::verify(&self.0, &[]).unwrap().findings.is_empty()
    }

    /// Whether any file in it holds these words.
    pub(crate) fn holds(&self, words: &str) -> bool {
        let files = std::fs::read_dir(&self.0).unwrap().map(|file| file.unwrap().path());
        files.filter(|path| path.is_file()).any(|path| {
            let bytes = std::fs::read(path).unwrap();
            bytes.windows(words.len()).any(|window| window == words.as_bytes())
        })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What a relay does with the next letter.
#[derive(Clone)]
pub(crate) enum Does {
    Answers(Answer),
    /// The power fails when it has the address, and not the text.
    DiesBeforeText,
    /// The power fails while the text goes.
    DiesInText,
}

/// A relay that does as it is told, and then takes everything.
#[derive(Default)]
pub(crate) struct Relay {
    does: Mutex<VecDeque<Does>>,
    /// What it was asked, with the id of each.
    pub(crate) asked: Mutex<Vec<(Letter, String)>>,
}

impl Relay {
    pub(crate) fn that(does: impl IntoIterator<Item = Does>) -> Relay {
        Relay { does: Mutex::new(does.into_iter().collect()), asked: Mutex::default() }
    }

    pub(crate) fn asked(&self) -> Vec<Letter> {
        self.asked.lock().unwrap().iter().map(|(letter, _)| letter.clone()).collect()
    }
}

impl Sends for Relay {
    fn send(&self, letter: &Letter, id: &str, _: Timestamp, before_text: &mut dyn FnMut() -> bool) -> Answer {
        self.asked.lock().unwrap().push((letter.clone(), id.to_owned()));
        let does = self.does.lock().unwrap().pop_front().unwrap_or(Does::Answers(Answer::Sent));
        match does {
            Does::DiesBeforeText => panic!("the power fails"),
            Does::DiesInText => {
                assert!(before_text());
                panic!("the power fails")
            }
            Does::Answers(answer) => {
                let is_before = matches!(answer, Answer::Later { delay: Delay::Away, .. });
                assert!(is_before || before_text());
                answer
            }
        }
    }
}

pub(crate) fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Friday evening, half past six.
pub(crate) const NOW: &str = "2026-11-27T17:30:00Z";

pub(crate) fn command(command: Value) -> Command {
    serde_json::from_value(command).unwrap()
}

pub(crate) fn attempt(
    app: &App,
    stream: &str,
    now: &str,
    value: Value,
    letters: &[Letter],
) -> Result<u64, NotRecorded> {
    let command = command(value);
    let request = Request {
        stream,
        actor: Actor::on_the_machine("sanne"),
        command: &command,
        subjects: &[],
        visibility: Visibility::Stream,
        seen: None,
        now: moment(now),
    };
    app.record_with_letters(&request, &[], letters).map(|entries| entries[0].number)
}

pub(crate) fn record(app: &App, value: Value) -> u64 {
    attempt(app, STREAM, NOW, value, &[]).unwrap()
}

pub(crate) fn open(app: &App, stream: &str, code_name: &str, kind: &str) {
    let opening = json!({ "command": "open-incident", "code_name": code_name, "kind": kind, "profile": {} });
    attempt(app, stream, NOW, opening, &[]).unwrap();
}

/// Nothing was the matter: every duty is settled, and the incident closed.
pub(crate) fn close(app: &App, stream: &str) {
    for command in [
        json!({ "command": "decide-risk", "level": "unlikely", "reason": "loos alarm" }),
        json!({ "command": "waive-duty", "rule": "avg-33-5", "ground": "loos alarm" }),
        json!({ "command": "close", "reason": "loos alarm" }),
    ] {
        attempt(app, stream, NOW, command, &[]).unwrap();
    }
}

/// A note, with a letter about it; the number of its entry.
pub(crate) fn note_to(app: &App, to: &str) -> u64 {
    let note = json!({ "command": "write-note", "text": "Gebeld." });
    attempt(app, STREAM, NOW, note, &[letter(to)]).unwrap()
}

pub(crate) fn letter(to: &str) -> Letter {
    let (subject, text) = ("Overleg".to_owned(), "Om zeven uur in de hal.".to_owned());
    Letter { to: to.to_owned(), subject, text, attachments: Vec::new() }
}

pub(crate) fn contact(name: &str, address: &str, is_private: bool) -> Contact {
    let mails = vec![Mail { address: address.to_owned(), is_private }];
    Contact { name: name.to_owned(), mails, ..Contact::default() }
}

/// Somebody in the call list, and in the team if they have a role.
pub(crate) fn somebody(app: &App, contact: Contact, role: Option<RoleKind>) {
    let keep = match role {
        Some(role) => Prepare::Appoint { role, place: Place::Holder, contact },
        None => Prepare::Keep { id: None, sheet: Sheet::Contact(contact), seen: None },
    };
    app.prepare(Actor::on_the_machine("sanne"), &keep, moment(NOW)).unwrap();
}

/// What is written in the journal about letters.
pub(crate) fn said(app: &App, stream: &str) -> Vec<Event> {
    let recorded = app.recorded(stream, 0).unwrap().into_iter().map(|recorded| recorded.event);
    recorded.filter(|event| matches!(event, Event::LetterSent(_) | Event::LetterFailed(_))).collect()
}

//! Letters to real relays: Debian's `smtp-sink`, and a scripted one for what that cannot do.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod letters;
mod private;
mod refusals;
mod scripted;
mod sink;

use std::time::Duration;

use mail::{Answer, Letter, Relay, Security, Settings, Timeouts};

/// A moment on Friday evening.
const AT: &str = "2026-11-27T17:30:00Z";

fn settings(port: u16) -> Settings {
    let short = Duration::from_millis(700);
    Settings {
        host: "127.0.0.1".to_owned(),
        port: Some(port),
        security: Security::Loopback,
        login: None,
        sender: "Paraat <paraat@vanloon.example>".to_owned(),
        roots: None,
        timeouts: Timeouts { connect: Duration::from_secs(5), command: short, text: short },
    }
}

fn relay(port: u16) -> Relay {
    Relay::new(settings(port)).unwrap()
}

fn letter(to: &str) -> Letter {
    Letter {
        to: to.to_owned(),
        subject: "Taak 3".to_owned(),
        text: "Kijk in Paraat.".to_owned(),
        ..Letter::default()
    }
}

/// Hands a letter over, and says whether the text was about to go.
fn sent(relay: &Relay, letter: &Letter) -> (Answer, bool) {
    let mut went = false;
    let answer = relay.send(letter, "00ff", AT.parse().unwrap(), &mut || {
        went = true;
        true
    });
    (answer, went)
}

//! For whom a kit opens, and what opens one: given, or asked in the window.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anyhow::anyhow;
use app::{App, Key, KitProblem, Lock, Recipient};
use wording::Wording;

use super::arguments::{KeyAsked, Kit};
use super::{told, words};
use crate::folder::failed;
use crate::input::unreadable;
use crate::layout::printable;

/// Holds a passphrase, or a sealed code, for where nobody can type one.
const VARIABLE: &str = "PARAAT_PASSPHRASE";

/// A passphrase with fewer letters can be guessed by whoever finds the file.
const SHORT: usize = 16;

/// What the kit is locked with: those who are named, else the sealed code, else a passphrase.
pub(super) fn lock(asked: &Kit, app: &App, wording: &Wording) -> anyhow::Result<Lock> {
    let mut recipients = recipients(&asked.to, wording)?;
    if let Some(path) = &asked.to_file {
        let text = fs::read_to_string(path).map_err(|error| anyhow!(unreadable(path, &error, wording)))?;
        let read = Lock::read_recipients(&text).map_err(|problem| told(&problem.into(), path, wording))?;
        if read.is_empty() {
            return Err(told(&app::Problem::NoRecipient.into(), path, wording));
        }
        recipients.extend(read);
    }
    if !recipients.is_empty() {
        return Ok(Lock::Recipients(recipients));
    }
    match sealed(app, wording)? {
        Some(recipient) if !asked.passphrase => Ok(Lock::Recipients(vec![recipient])),
        _ => match given() {
            Some(passphrase) => passphrase_lock(&passphrase, &asked.out, wording),
            None => asked_lock(&asked.out, wording),
        },
    }
}

/// Those who are named.
pub(super) fn recipients(named: &[String], wording: &Wording) -> anyhow::Result<Vec<Recipient>> {
    let read = |text: &String| {
        text.parse().map_err(|problem: app::Problem| anyhow!(printable(&words::bare(&problem, wording))))
    };
    named.iter().map(read).collect()
}

/// For whom a kit is made so that the sealed code of now opens it.
pub(super) fn sealed(app: &App, wording: &Wording) -> anyhow::Result<Option<Recipient>> {
    let kit = app.kit().map_err(|problem| failed(&problem, wording))?;
    Ok(kit.seal.as_ref().and_then(|seal| seal.recipient.parse().ok()))
}

/// What stands in the environment.
pub(super) fn given() -> Option<String> {
    std::env::var(VARIABLE).ok()
}

/// A lock with a passphrase. A short one is warned of, and never refused.
pub(super) fn passphrase_lock(passphrase: &str, out: &Path, wording: &Wording) -> anyhow::Result<Lock> {
    let lock = Lock::passphrase(passphrase).map_err(|problem| told(&problem.into(), out, wording))?;
    if passphrase.chars().count() < SHORT {
        writeln!(io::stderr().lock(), "{}", wording.text("kit-short-passphrase"))?;
    }
    Ok(lock)
}

fn asked_lock(out: &Path, wording: &Wording) -> anyhow::Result<Lock> {
    let ask = |key| ask(&wording.text(key)).map_err(|_| anyhow!(wording.text("kit-no-terminal")));
    let passphrase = ask("kit-ask-passphrase")?;
    let lock = passphrase_lock(&passphrase, out, wording)?;
    match ask("kit-ask-again")? == passphrase {
        true => Ok(lock),
        false => Err(anyhow!(wording.text("kit-not-the-same"))),
    }
}

/// What opens a kit: a file with keys, what stands in the environment, else what somebody types.
pub(super) fn key(asked: &KeyAsked, kit: &Path, wording: &Wording) -> anyhow::Result<Key> {
    if let Some(path) = &asked.identity {
        let text = fs::read_to_string(path).map_err(|error| anyhow!(unreadable(path, &error, wording)))?;
        return Key::read_identities(&text).map_err(|problem| told(&KitProblem::Kit(problem), path, wording));
    }
    if let Some(given) = given().filter(|_| !asked.code) {
        return Ok(Key::typed(&given));
    }
    // A name that was mistyped is found out before anybody types a passphrase.
    fs::metadata(kit).map_err(|error| anyhow!(unreadable(kit, &error, wording)))?;
    let file = kit.display().to_string();
    let prompt = match asked.code {
        true => wording.text("kit-ask-code"),
        false => printable(&wording.format("kit-ask-key", [("file", file.into())])),
    };
    ask(&prompt).map(|typed| Key::typed(&typed)).map_err(|_| anyhow!(wording.text("kit-no-key-terminal")))
}

fn ask(prompt: &str) -> io::Result<String> {
    rpassword::prompt_password(format!("{prompt} "))
}

//! Data at rest: where their key comes from, `paraat keys`, `paraat journal` and `paraat organisation`.

pub(crate) mod arguments;
pub(crate) mod journal;
pub(crate) mod organisation;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::anyhow;
use app::{App, KeySource, KeysKept, MasterKey, StoreProblem};
use jiff::Timestamp;
use store::Store;
use wording::Wording;

use self::arguments::{KeyAt, Keys, KeysWhat, Rotate};
use crate::arguments::Folder;
use crate::folder::{wording_of, words};
use crate::layout::printable;

/// The key itself, the file in which it is, what opens that, and what the next one is locked with.
const KEY: &str = "PARAAT_KEY";
const KEY_FILE: &str = "PARAAT_KEY_FILE";
const PASSPHRASE: &str = "PARAAT_KEY_PASSPHRASE";
const NEW_PASSPHRASE: &str = "PARAAT_NEW_KEY_PASSPHRASE";

/// Where the key of a folder comes from, with the passphrase that opens it. Asks for one where it is wanted.
pub(crate) fn source(asked: &KeyAt, data: &Path, wording: &Wording) -> anyhow::Result<KeySource> {
    let source = place(asked).map_err(|problem| told(&problem, wording))?;
    let source = match given(PASSPHRASE) {
        Some(passphrase) => source.with_passphrase(passphrase),
        None => source,
    };
    let Some(path) = source.path(data).filter(|_| source.wants_passphrase(data)) else { return Ok(source) };
    let gaps = [("path", path.display().to_string().into())];
    let typed = ask(&printable(&wording.format("key-ask-passphrase", gaps)));
    let typed = typed.map_err(|_| told(&StoreProblem::KeyLocked { path }, wording))?;
    Ok(source.with_passphrase(typed))
}

fn place(asked: &KeyAt) -> Result<KeySource, StoreProblem> {
    if let Some(path) = &asked.key_file {
        return Ok(KeySource::file(path.clone()));
    }
    if let Some(text) = given(KEY) {
        let unreadable = || StoreProblem::KeyUnreadable { place: KEY.to_owned() };
        return MasterKey::read(&text).map(|key| KeySource::given(key, KEY)).ok_or_else(unreadable);
    }
    Ok(given(KEY_FILE).map_or_else(KeySource::in_folder, |path| KeySource::file(PathBuf::from(path))))
}

fn given(variable: &str) -> Option<String> {
    std::env::var(variable).ok().filter(|text| !text.is_empty())
}

fn ask(prompt: &str) -> io::Result<String> {
    rpassword::prompt_password(format!("{prompt} "))
}

/// What the program says of its key when it starts.
pub(crate) fn said(app: &App, data: &Path, wording: &Wording) -> anyhow::Result<String> {
    let kept = app.store().store().keys().map_err(|problem| told(&problem, wording))?;
    let Some(path) = kept.file else { return Ok(wording.text("serve-key-given")) };
    let path = ("path", path.display().to_string().into());
    Ok(match kept.is_beside {
        true => wording.format("serve-key-beside", [path, ("data", data.display().to_string().into())]),
        false => wording.format("serve-key-elsewhere", [path]),
    })
}

/// `paraat keys`.
pub(crate) fn keys(asked: &Keys, now: Timestamp) -> anyhow::Result<ExitCode> {
    match &asked.what {
        KeysWhat::Show(folder) => show(folder),
        KeysWhat::Rotate(asked) => rotate(asked, now),
    }
}

fn show(folder: &Folder) -> anyhow::Result<ExitCode> {
    let wording = wording_of(folder);
    let key = source(&folder.key, &folder.data, &wording)?;
    let kept = Store::open_to_read_with(&folder.data, &key).and_then(|store| store.keys());
    say(&lines(&kept.map_err(|problem| told(&problem, &wording))?, &wording))
}

fn lines(kept: &KeysKept, wording: &Wording) -> Vec<String> {
    let place = kept.file.as_ref().map(|path| [("path", path.display().to_string().into())]);
    let mut lines = vec![match place {
        Some(path) => wording.format("keys-file", path),
        None => wording.text("keys-given"),
    }];
    lines.extend(kept.is_beside.then(|| wording.text("keys-beside")));
    lines.push(wording.format("keys-streams", [("n", (kept.streams as f64).into())]));
    lines.push(wording.format("keys-subjects", [("n", (kept.subjects as f64).into())]));
    lines.push(match &kept.rotated_at {
        Some(at) => wording.format("keys-rotated", [("at", at.clone().into())]),
        None => wording.text("keys-never-rotated"),
    });
    lines
}

fn rotate(asked: &Rotate, now: Timestamp) -> anyhow::Result<ExitCode> {
    let (folder, wording) = (&asked.folder, wording_of(&asked.folder));
    let key = source(&folder.key, &folder.data, &wording)?;
    let store = Store::open_existing_with(&folder.data, &key).map_err(|problem| told(&problem, &wording))?;
    let to = asked.new_key_file.clone().map(KeySource::file);
    let to = match to {
        Some(to) if asked.passphrase => Some(to.with_passphrase(new_passphrase(&wording)?)),
        to => to,
    };
    store.rotate(to.as_ref(), now).map_err(|problem| told(&problem, &wording))?;
    let path = to.as_ref().unwrap_or(&key).path(&folder.data).unwrap_or_default();
    let mut lines = vec![wording.format("keys-were-rotated", [("path", path.display().to_string().into())])];
    let old = key.path(&folder.data).filter(|old| *old != path && old.exists());
    lines
        .extend(old.map(|old| wording.format("keys-old-file", [("path", old.display().to_string().into())])));
    say(&lines)
}

fn new_passphrase(wording: &Wording) -> anyhow::Result<String> {
    if let Some(passphrase) = given(NEW_PASSPHRASE) {
        return Ok(passphrase);
    }
    let ask = |key| ask(&wording.text(key)).map_err(|_| anyhow!(wording.text("kit-no-terminal")));
    let passphrase = ask("key-ask-new-passphrase")?;
    match !passphrase.trim().is_empty() && ask("key-ask-again")? == passphrase {
        true => Ok(passphrase),
        false => Err(anyhow!(wording.text("key-not-the-same"))),
    }
}

fn told(problem: &StoreProblem, wording: &Wording) -> anyhow::Error {
    anyhow!(words::store_problem(problem, wording))
}

fn say(lines: &[String]) -> anyhow::Result<ExitCode> {
    let mut out = io::stdout().lock();
    lines.iter().try_for_each(|line| writeln!(out, "{}", printable(line)))?;
    Ok(ExitCode::SUCCESS)
}

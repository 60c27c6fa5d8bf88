//! Where the relay is, as a file says it. The password stands in another file, or in a variable of the environment: never
//! in this one, for settings are copied, shown and sent to whoever helps.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::anyhow;
use mail::{Login, Password, Security, Settings, Timeouts};
use serde::Deserialize;
use wording::Wording;

use crate::input::unreadable;
use crate::layout::printable;

/// The file as it is written; `docs/operating.md` says what each line means.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    host: String,
    port: Option<u16>,
    #[serde(default)]
    security: Way,
    #[serde(default)]
    readable_by_others: bool,
    user: Option<String>,
    password_file: Option<PathBuf>,
    password_variable: Option<String>,
    sender: String,
    roots_file: Option<PathBuf>,
    address: Option<String>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Way {
    None,
    #[default]
    StartTls,
    Tls,
}

/// Reads settings, and the address at which people find the program.
pub(super) fn read(file: &Path, wording: &Wording) -> anyhow::Result<(Settings, Option<String>)> {
    let text = fs::read_to_string(file).map_err(|error| anyhow!(unreadable(file, &error, wording)))?;
    // The whole message of the reader shows the line, and somebody may have typed a password there.
    let written: Written = toml::from_str(&text).map_err(|error| {
        let gaps =
            [("file", file.display().to_string().into()), ("message", error.message().to_owned().into())];
        anyhow!(printable(&wording.format("mail-settings-unreadable", gaps)))
    })?;
    let beside = |name: &Path| file.parent().unwrap_or(Path::new("")).join(name);
    let roots = written
        .roots_file
        .as_deref()
        .map(beside)
        .map(|path| fs::read(&path).map_err(|error| anyhow!(unreadable(&path, &error, wording))));
    let security = match (written.security, written.readable_by_others) {
        (Way::None, false) => Security::Loopback,
        (Way::None, true) => Security::ReadableByOthers,
        (Way::StartTls, _) => Security::StartTls,
        (Way::Tls, _) => Security::Tls,
    };
    let settings = Settings {
        login: login(&written, beside, wording)?,
        host: written.host,
        port: written.port,
        security,
        sender: written.sender,
        roots: roots.transpose()?,
        timeouts: Timeouts::default(),
    };
    Ok((settings, written.address))
}

fn login(
    written: &Written,
    beside: impl Fn(&Path) -> PathBuf,
    wording: &Wording,
) -> anyhow::Result<Option<Login>> {
    let Some(user) = written.user.clone() else { return Ok(None) };
    let password = match (&written.password_file, &written.password_variable) {
        (Some(file), None) => {
            let path = beside(file);
            fs::read_to_string(&path).map_err(|error| anyhow!(unreadable(&path, &error, wording)))?
        }
        (None, Some(variable)) => std::env::var(variable).map_err(|_| {
            let gaps = [("variable", variable.clone().into())];
            anyhow!(printable(&wording.format("mail-no-variable", gaps)))
        })?,
        _ => return Err(anyhow!(wording.text("mail-one-password"))),
    };
    // An editor ends a file with a line of its own.
    let password = Password::new(password.trim_end_matches(['\r', '\n']).to_owned());
    Ok(Some(Login { user, password }))
}

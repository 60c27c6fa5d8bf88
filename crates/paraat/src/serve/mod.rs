//! `paraat serve` and `paraat link`: the program for browsers, and one-time links to enter it.

mod clock;
mod invitations;
mod listen;
mod place;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow};
use app::{App, Invitation};
use jiff::Timestamp;
use tokio::runtime::Runtime;
use web::Site;
use wording::Wording;

use crate::arguments::{Link, Serve};
use crate::at_rest;
use crate::folder::words;
use crate::kit::nights::{Nightly, nights};
use crate::kit::note;
use crate::post::{self, Mail};
use crate::rulebook;

/// How often we look whether a command left word.
const LOOK: Duration = Duration::from_millis(500);

/// Starts, and stays until Ctrl-C.
pub(crate) fn run(asked: &Serve) -> anyhow::Result<ExitCode> {
    let wording = Wording::new(asked.common.lang.into());
    let data = place::data(asked.data.as_deref());
    let files = rulebook::files(asked.common.rules.as_deref(), &wording)?;
    let listener = listen::bind(asked, &wording)?;
    let key = at_rest::source(&asked.key, &data, &wording)?;
    let app = App::open_with(&data, &key, &asked.organisation, &files)
        .map_err(|problem| anyhow!(words::app_problem(&problem, &wording)))?;
    let mail = Mail::asked(asked.mail.as_deref(), &wording)?;
    let app = match &mail {
        Some(mail) => mail.with(app, asked.common.lang.into()),
        None => app,
    };
    let nightly = Nightly::asked(&asked.nights, &app, asked.common.lang.into(), &wording)?;
    let (transport, tls) = listen::transport(asked, &wording)?;
    let address = listener.local_addr()?;
    let url = listen::url(address, transport, &asked.host);
    let clock = clock::clock();
    let hosts = listen::hosts(address, &asked.host);
    let site = Arc::new(Site::new(app, clock, hosts, transport));
    let runtime = Runtime::new().context("tokio")?;
    // Without it `paraat link` only shows another address.
    let _ = place::write_address(&data, &url);
    take_notes(&data, &site);
    // Before anybody knows that it runs, it can be stopped.
    let stop = runtime.block_on(async { listen::Stop::new() }).context("signals")?;
    let kept = at_rest::said(site.app(), &data, &wording)?;
    let own = std::iter::once(kept).chain(nightly.iter().map(|nightly| nightly.said(&wording)));
    let own: Vec<String> = own.chain(mail.iter().map(|mail| mail.said(&wording))).collect();
    greet(&site, &url, &data, own, &wording)?;
    let served = runtime.block_on(async {
        let looking = tokio::spawn(look(data.clone(), Arc::clone(&site)));
        if let Some(nightly) = nightly {
            tokio::spawn(nights(nightly, Arc::clone(&site), Wording::new(asked.common.lang.into())));
        }
        tokio::spawn(post::pass_on(Arc::clone(&site)));
        if let Some(mail) = mail {
            tokio::spawn(post::send(mail, Arc::clone(&site), Wording::new(asked.common.lang.into())));
        }
        let served = listen::serve(listener, web::router(&site), tls, Arc::clone(&site), stop).await;
        looking.abort();
        served
    });
    place::forget_address(&data);
    // Whoever still reads gets no more than a moment.
    runtime.shutdown_timeout(Duration::from_secs(2));
    served?;
    writeln!(io::stderr().lock(), "{}", wording.text("serve-stopped"))?;
    Ok(ExitCode::SUCCESS)
}

/// Records what commands left word of: whom `paraat link` invites, what `paraat kit` wrote.
fn take_notes(data: &Path, site: &Site) {
    invitations::take(data, site.app(), site.now());
    note::take(data, site.app(), site.now());
}

/// Takes notes while we run.
async fn look(data: std::path::PathBuf, site: Arc<Site>) {
    loop {
        tokio::time::sleep(LOOK).await;
        let (data, site) = (data.clone(), Arc::clone(&site));
        // When the disk fails, the next look tries again.
        let _ = tokio::task::spawn_blocking(move || take_notes(&data, &site)).await;
    }
}

/// Says where we are, how to enter, and what we do by ourselves.
fn greet(site: &Site, url: &str, data: &Path, own: Vec<String>, wording: &Wording) -> anyhow::Result<()> {
    let failed = |problem: app::AppProblem| anyhow!(words::app_problem(&problem, wording));
    let founder = site.app().issue_to_founder(site.now()).map_err(failed)?;
    let arguments = [("url", url.to_owned().into()), ("data", data.display().to_string().into())];
    let mut lines = vec![wording.format("serve-runs", arguments)];
    match founder {
        Some(secret) => {
            lines.push(wording.text("serve-founder"));
            lines.push(format!("\n  {url}/link/{}\n", secret.reveal()));
        }
        None => lines.push(wording.format("serve-open", [("url", url.to_owned().into())])),
    }
    lines.extend(own);
    lines.push(wording.text("serve-stop"));
    // That nobody reads it is no reason not to run.
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{}", lines.join("\n")).and_then(|()| out.flush());
    Ok(())
}

/// Makes a link, also while the program runs.
pub(crate) fn link(asked: &Link, now: Timestamp) -> anyhow::Result<ExitCode> {
    let wording = Wording::new(asked.lang.into());
    let data = place::data(asked.data.as_deref());
    if readiness::access::Access::default().issue(&asked.name, &journal::Hash::NONE, now).is_err() {
        return Err(anyhow!(wording.text("link-bad-name")));
    }
    let made = Invitation::new().map_err(|problem| anyhow!(words::app_problem(&problem, &wording)))?;
    let invitation = invitations::Invitation {
        name: asked.name.clone(),
        roles: asked.role.clone(),
        administers: asked.administers,
    };
    invitations::leave(&data, &invitation, &made.link.hash())
        .map_err(|error| anyhow!(crate::input::unreadable(&data, &error, &wording)))?;
    let mut out = io::stdout().lock();
    let running = place::address(&data);
    let url = running.clone().unwrap_or_else(|| listen::DEFAULT_URL.to_owned());
    writeln!(out, "{url}/link/{}", made.link.reveal())?;
    let code = [("code", made.code.reveal().into()), ("url", url.into())];
    writeln!(io::stderr().lock(), "{}", wording.format("link-code", code))?;
    let key = if running.is_some() { "link-made" } else { "link-made-not-running" };
    writeln!(io::stderr().lock(), "{}", wording.format(key, [("name", asked.name.clone().into())]))?;
    Ok(ExitCode::SUCCESS)
}

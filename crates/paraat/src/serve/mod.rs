//! `paraat serve` and `paraat link`: the program for browsers, and one-time links to enter it.

mod clock;
mod invitations;
mod listen;
mod organisations;
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
use web::Installation;
use wording::Wording;

use crate::arguments::{Link, Serve};
use crate::at_rest;
use crate::folder::words;
use crate::kit::note;
use crate::layout::printable;
use crate::post::Mail;
use crate::rulebook;

use invitations::Rank;
use organisations::Served;

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
    let mail = Mail::asked(asked.mail.as_deref(), &wording)?.map(Arc::new);
    let app = match &mail {
        Some(mail) => mail.with(app, asked.common.lang.into()),
        None => app,
    };
    let (transport, tls) = listen::transport(asked, &wording)?;
    let served = organisations::served(asked, app, (listener.local_addr()?, transport), &wording)?;
    let installation = Installation::new(served.iter().map(|one| Arc::clone(&one.site)).collect());
    let runtime = Runtime::new().context("tokio")?;
    // Without it `paraat link` only shows another address.
    let _ = place::write_addresses(&data, &organisations::addresses(&served));
    take_notes(&data, &installation);
    // Before anybody knows that it runs, it can be stopped.
    let stop = runtime.block_on(async { listen::Stop::new() }).context("signals")?;
    let own = mail.iter().map(|mail| mail.said(&wording)).collect();
    greet(&served, &data, own, &wording)?;
    let ended = runtime.block_on(async {
        let looking = tokio::spawn(look(data.clone(), Arc::clone(&installation)));
        let lang = asked.common.lang.into();
        served.into_iter().for_each(|one| one.begin(mail.as_ref(), lang));
        let router = installation.router();
        let ended = listen::serve(listener, router, tls, installation, stop).await;
        looking.abort();
        ended
    });
    place::forget_address(&data);
    // Whoever still reads gets no more than a moment.
    runtime.shutdown_timeout(Duration::from_secs(2));
    ended?;
    writeln!(io::stderr().lock(), "{}", wording.text("serve-stopped"))?;
    Ok(ExitCode::SUCCESS)
}

/// Records what commands left word of: whom `paraat link` invites, what `paraat kit` wrote.
fn take_notes(data: &Path, installation: &Installation) {
    let ranks = std::iter::once(Rank::First).chain(std::iter::repeat(Rank::Beside));
    for (site, rank) in installation.sites().iter().zip(ranks) {
        invitations::take(data, site.app(), rank, site.now());
        note::take(data, site.app(), site.now());
    }
}

/// Takes notes while we run.
async fn look(data: std::path::PathBuf, installation: Arc<Installation>) {
    loop {
        tokio::time::sleep(LOOK).await;
        let (data, installation) = (data.clone(), Arc::clone(&installation));
        // When the disk fails, the next look tries again.
        let _ = tokio::task::spawn_blocking(move || take_notes(&data, &installation)).await;
    }
}

/// Says where we are, how to enter, and what we do by ourselves.
fn greet(served: &[Served], data: &Path, own: Vec<String>, wording: &Wording) -> anyhow::Result<()> {
    let Some((first, others)) = served.split_first() else { return Ok(()) };
    let arguments = [("url", first.url.clone().into()), ("data", data.display().to_string().into())];
    let mut lines = vec![wording.format("serve-runs", arguments)];
    lines.extend(first.door(wording)?);
    for other in others {
        let gaps =
            [("organisation", other.organisation().to_owned().into()), ("url", other.url.clone().into())];
        lines.push(wording.format("serve-also", gaps));
        lines.extend(other.door(wording)?);
    }
    for one in served {
        let refused = one.site.app().refused_pages();
        if !refused.is_empty() {
            lines.push(wording.text("serve-pages-refused"));
            lines.extend(refused.iter().map(|problem| printable(&wording.page_problem(problem))));
        }
    }
    lines.push(at_rest::said(first.site.app(), data, wording)?);
    lines.extend(served.iter().filter_map(|one| one.nightly.as_ref()).map(|nightly| nightly.said(wording)));
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
        organisation: asked.organisation.clone(),
    };
    invitations::leave(&data, &invitation, &made.link.hash())
        .map_err(|error| anyhow!(crate::input::unreadable(&data, &error, &wording)))?;
    let mut out = io::stdout().lock();
    let running = place::address(&data, asked.organisation.as_deref());
    let url = running.clone().unwrap_or_else(|| listen::DEFAULT_URL.to_owned());
    writeln!(out, "{url}/link/{}", made.link.reveal())?;
    let code = [("code", made.code.reveal().into()), ("url", url.into())];
    writeln!(io::stderr().lock(), "{}", wording.format("link-code", code))?;
    let key = if running.is_some() { "link-made" } else { "link-made-not-running" };
    writeln!(io::stderr().lock(), "{}", wording.format(key, [("name", asked.name.clone().into())]))?;
    Ok(ExitCode::SUCCESS)
}

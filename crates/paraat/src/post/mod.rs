//! What the running program does by itself for the people in a crisis: it passes on what is late, and sends letters.

mod settings;

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::anyhow;
use app::{App, Post, Relay, Sending};
use web::Site;
use wording::{Lang, Wording};

use crate::layout::printable;

/// How often we look, when nothing is written meanwhile.
const LOOK: Duration = Duration::from_secs(3);

/// After something was written, more often follows at once: we look when that is over.
const SETTLE: Duration = Duration::from_millis(300);

/// The relay that was asked for.
pub(crate) struct Mail {
    relay: Relay,
    host: String,
    sender: String,
    address: Option<String>,
}

impl Mail {
    /// The relay of the file that was named, if one was.
    pub(crate) fn asked(file: Option<&Path>, wording: &Wording) -> anyhow::Result<Option<Mail>> {
        let Some(file) = file else { return Ok(None) };
        let (settings, address) = settings::read(file, wording)?;
        let (host, sender) = (settings.host.clone(), settings.sender.clone());
        let relay = Relay::new(settings).map_err(|mistake| {
            let gaps = [("file", file.display().to_string().into()), ("host", host.clone().into())];
            anyhow!(printable(&wording.format(&format!("mail-mistake-{}", mistake.id()), gaps)))
        })?;
        Ok(Some(Mail { relay, host, sender, address }))
    }

    /// The use cases with letters.
    pub(crate) fn with(&self, app: App, lang: Lang) -> App {
        app.with_post(Post::new(lang, self.address.clone()))
    }

    /// What is said of it at the start.
    pub(crate) fn said(&self, wording: &Wording) -> String {
        let gaps = [("host", self.host.clone().into()), ("sender", self.sender.clone().into())];
        printable(&wording.format("mail-runs", gaps))
    }
}

/// Gives what is late to its deputy, and reminds people of terms that end soon, until it is stopped.
pub(crate) async fn pass_on(site: Arc<Site>) {
    let mut rings = site.app().listen_to_all();
    loop {
        rings.mark_unchanged();
        let passing = Arc::clone(&site);
        // When the disk fails, the next look tries again.
        let round = move || {
            let now = passing.now();
            let _ = passing.app().pass_on_overdue(now);
            let _ = passing.app().remind_of_duties(now);
        };
        let _ = tokio::task::spawn_blocking(round).await;
        look(&mut rings).await;
    }
}

/// Sends what waits, until it is stopped.
pub(crate) async fn send(mail: Arc<Mail>, site: Arc<Site>, wording: Wording) {
    let wording = Arc::new(wording);
    let mut rings = site.app().listen_to_all();
    let mut is_away = false;
    loop {
        rings.mark_unchanged();
        let (mail, sending) = (Arc::clone(&mail), Arc::clone(&site));
        let round =
            tokio::task::spawn_blocking(move || sending.app().send_waiting(&mail.relay, sending.now()));
        // When the disk fails, the next look tries again.
        let Ok(Ok(round)) = round.await else {
            look(&mut rings).await;
            continue;
        };
        say(&round, &mut is_away, &wording);
        if !round.has_more {
            look(&mut rings).await;
        }
    }
}

/// Says once that the relay is away, and once that it is back.
fn say(round: &Sending, is_away: &mut bool, wording: &Wording) {
    let said = match &round.away {
        Some(why) if !*is_away => wording.format("mail-away", [("why", why.clone().into())]),
        None if *is_away && round.sent > 0 => wording.text("mail-back"),
        _ => return,
    };
    *is_away = round.away.is_some();
    // That nobody reads it is no reason to stop.
    let _ = writeln!(io::stderr().lock(), "paraat: {}", printable(&said));
}

/// Waits until something was written, or for a while.
async fn look(rings: &mut app::Rings) {
    tokio::select! {
        () = tokio::time::sleep(LOOK) => {}
        _ = rings.changed() => tokio::time::sleep(SETTLE).await,
    }
}

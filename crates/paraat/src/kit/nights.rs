//! The kit of every night: a running program writes it at three, and sooner when the last night has none.

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::anyhow;
use app::{App, KitOrder, KitProblem, Lock, PROGRAM, Problem, Recipient};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use readiness::event::{KitBy, KitFailure};
use readiness::kit::Kit;
use web::Site;
use wording::{Lang, Wording};

use super::arguments::Nights;
use super::{PROGRAM as VERSION, keys, words};
use crate::layout::printable;

/// The hour of the night, on the clock of the house. No change of the clock skips it.
const HOUR: i8 = 3;

/// How often we look whether it is time: a machine that slept through the night writes its kit when it wakes.
const LOOK: Duration = Duration::from_secs(1);

/// How long we wait after a night that failed.
const AGAIN: SignedDuration = SignedDuration::from_hours(1);

/// The kit that is written every night.
pub(crate) struct Nightly {
    out: PathBuf,
    to: Vec<Recipient>,
    passphrase: Option<Lock>,
    lang: Lang,
}

impl Nightly {
    /// The kit that was asked for, if one was; refused when it would open for nobody. An organisation beside the first has a
    /// file of its own.
    pub(crate) fn asked(
        asked: &Nights,
        app: &App,
        beside: Option<&str>,
        lang: Lang,
        wording: &Wording,
    ) -> anyhow::Result<Option<Nightly>> {
        let Some(out) = asked.kit.as_ref() else { return Ok(None) };
        let out = match beside {
            Some(organisation) => beside_the_first(out, organisation),
            None => out.clone(),
        };
        let to = keys::recipients(&asked.kit_to, wording)?;
        let passphrase = match keys::given().filter(|_| to.is_empty()) {
            Some(passphrase) => Some(keys::passphrase_lock(&passphrase, &out, wording)?),
            None => None,
        };
        let nightly = Nightly { out, to, passphrase, lang };
        match nightly.lock(app) {
            Ok(_) => Ok(Some(nightly)),
            Err(KitProblem::App(problem)) => Err(crate::folder::failed(&problem, wording)),
            Err(_) => Err(anyhow!(wording.text("kit-nightly-nobody"))),
        }
    }

    /// What is said of it at the start.
    pub(crate) fn said(&self, wording: &Wording) -> String {
        printable(&wording.format("kit-nightly", [("file", self.out.display().to_string().into())]))
    }

    /// Writes it when it is time. A night that fails stops nothing: it is in the log and on the pages.
    fn look(&self, app: &App, now: Timestamp) -> Result<(), KitProblem> {
        let night = last_night(now, app.law().calendar().zone());
        let kit = app.kit()?;
        if self.is_written(&kit, night) && self.out.exists() {
            return Ok(());
        }
        let made = self.write(app, now);
        if let Err(problem) = &made {
            let is_said = kit.failed.is_some_and(|(at, _)| at >= night);
            if !is_said {
                // When not even this can be recorded, the window says it, and the pages that the last kit is old.
                let _ = app.record_kit_failure(why(problem), now);
            }
        }
        made
    }

    /// Whether there is a kit since that night. A sealed code that was printed since then wants a kit that it opens.
    fn is_written(&self, kit: &Kit, night: Timestamp) -> bool {
        let seal = kit.seal.as_ref().filter(|_| self.to.is_empty()).map_or(night, |seal| seal.at.max(night));
        kit.last_nightly.as_ref().is_some_and(|last| last.made_at >= seal)
    }

    fn write(&self, app: &App, now: Timestamp) -> Result<(), KitProblem> {
        let lock = self.lock(app)?;
        let (out, by, lang) = (self.out.as_path(), KitBy::Nightly, self.lang);
        let made = app.write_kit(&KitOrder { out, lock: &lock, by, lang, program: VERSION, now })?;
        app.record_kit(PROGRAM, &made.written, now)?;
        Ok(())
    }

    /// Those who were named, else the sealed code of now, else the passphrase.
    fn lock(&self, app: &App) -> Result<Lock, KitProblem> {
        if !self.to.is_empty() {
            return Ok(Lock::Recipients(self.to.clone()));
        }
        let seal = app.kit()?.seal.as_ref().and_then(|seal| seal.recipient.parse().ok());
        let lock =
            seal.map(|recipient| Lock::Recipients(vec![recipient])).or_else(|| self.passphrase.clone());
        lock.ok_or(KitProblem::Kit(Problem::NoRecipient))
    }
}

/// The file of another organisation: `kit.age` becomes `kit-garage.age`.
fn beside_the_first(out: &Path, organisation: &str) -> PathBuf {
    let stem = out.file_stem().unwrap_or_default().to_string_lossy();
    let name = match out.extension() {
        Some(extension) => format!("{stem}-{organisation}.{}", extension.to_string_lossy()),
        None => format!("{stem}-{organisation}"),
    };
    out.with_file_name(name)
}

/// Looks again and again whether it is time, until it is stopped.
pub(crate) async fn nights(nightly: Nightly, site: Arc<Site>, wording: Wording) {
    let (nightly, wording) = (Arc::new(nightly), Arc::new(wording));
    let mut failed_at: Option<Timestamp> = None;
    loop {
        let now = site.now();
        if failed_at.is_none_or(|at| now.duration_since(at) >= AGAIN) {
            let (nightly, site, wording) = (Arc::clone(&nightly), Arc::clone(&site), Arc::clone(&wording));
            let looked = tokio::task::spawn_blocking(move || {
                let looked = nightly.look(site.app(), now);
                looked.inspect_err(|problem| {
                    let why = words::problem(problem, &nightly.out, &wording);
                    let said = wording.format("kit-nightly-failed", [("why", why.into())]);
                    // That nobody reads it is no reason to stop.
                    let _ = writeln!(io::stderr().lock(), "paraat: {}", printable(&said));
                })
            });
            failed_at = match looked.await {
                Ok(Ok(())) => None,
                Ok(Err(_)) | Err(_) => Some(now),
            };
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// The last time that it was the hour of the night.
fn last_night(now: Timestamp, zone: &TimeZone) -> Timestamp {
    let today = now.to_zoned(zone.clone()).date();
    let night =
        |day: jiff::civil::Date| day.at(HOUR, 0, 0, 0).to_zoned(zone.clone()).map(|night| night.timestamp());
    let tonight = night(today).ok().filter(|tonight| *tonight <= now);
    let before = || today.checked_sub(1.day()).and_then(night).ok();
    tonight.or_else(before).unwrap_or(now)
}

fn why(problem: &KitProblem) -> KitFailure {
    match problem {
        KitProblem::Kit(Problem::NoRecipient) => KitFailure::NoRecipient,
        KitProblem::Damaged { .. } => KitFailure::Damaged,
        KitProblem::Kit(Problem::Io { kind, .. }) => match kind {
            ErrorKind::NotFound => KitFailure::NoFolder,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => KitFailure::NoPermission,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => KitFailure::DiskFull,
            _ => KitFailure::Other,
        },
        _ => KitFailure::Other,
    }
}

#[cfg(test)]
mod tests {
    use readiness::event::{Event, KitWritten};

    use super::*;

    #[test]
    fn a_kit_is_due_after_a_night_and_after_a_new_sealed_code() {
        let night: Timestamp = "2026-11-28T02:00:00Z".parse().unwrap();
        let minutes = SignedDuration::from_mins;
        let written = |made_at, by| {
            Event::KitWritten(KitWritten {
                made_at,
                bytes: 1,
                digest: String::new(),
                by,
                recipients: 1,
                sealed: true,
            })
        };
        let to = |named: &[&str]| Nightly {
            out: PathBuf::new(),
            to: named.iter().map(|text| text.parse().unwrap()).collect(),
            passphrase: None,
            lang: Lang::Nl,
        };
        let sealed = to(&[]);
        let named = to(&["age1gmz8hy2258wymu78z3tzneyzhns4vv8przcg2w09aajsmgt8ss3qw6ny6v"]);
        let mut kit = Kit::default();
        assert!(!sealed.is_written(&kit, night));
        kit.happen("terminal", night, written(night + minutes(9), KitBy::Command));
        assert!(!sealed.is_written(&kit, night), "somebody's own kit is another one");
        kit.happen(PROGRAM, night, written(night - minutes(1), KitBy::Nightly));
        assert!(!sealed.is_written(&kit, night));
        kit.happen(PROGRAM, night, written(night, KitBy::Nightly));
        assert!(sealed.is_written(&kit, night));
        kit.happen("sanne", night + minutes(5), Kit::issue("age1een", "kluis").unwrap());
        assert!(!sealed.is_written(&kit, night) && named.is_written(&kit, night));
    }

    #[test]
    fn each_organisation_has_a_kit_of_its_own() {
        let beside = |out: &str| beside_the_first(Path::new(out), "garage");
        assert_eq!(beside("/stick/kit.age"), Path::new("/stick/kit-garage.age"));
        assert_eq!(beside("kit"), Path::new("kit-garage"));
    }

    #[test]
    fn the_night_is_at_three_on_the_clock_of_the_house() {
        let zone = TimeZone::get("Europe/Amsterdam").unwrap();
        for (now, night) in [
            ("2026-11-28T01:59:59Z", "2026-11-27T02:00:00Z"),
            ("2026-11-28T02:00:00Z", "2026-11-28T02:00:00Z"),
            ("2026-11-28T22:59:59Z", "2026-11-28T02:00:00Z"),
            // The clock went forward from two to three, and back from three to two.
            ("2026-03-29T01:00:00Z", "2026-03-29T01:00:00Z"),
            ("2026-03-29T00:59:59Z", "2026-03-28T02:00:00Z"),
            ("2026-10-25T01:59:59Z", "2026-10-24T01:00:00Z"),
            ("2026-10-25T02:00:00Z", "2026-10-25T02:00:00Z"),
        ] {
            assert_eq!(last_night(now.parse().unwrap(), &zone), night.parse().unwrap(), "{now}");
        }
    }
}

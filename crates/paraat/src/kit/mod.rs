//! `paraat kit`, `paraat restore` and `paraat rehearse`: the emergency kit, on the command line.

pub(crate) mod arguments;
mod keys;
pub(crate) mod nights;
pub(crate) mod note;
mod words;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::anyhow;
use app::{KitOrder, KitProblem, Made, Rehearsed, Restored};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use readiness::event::KitBy;
use wording::{Value, Wording};

use self::arguments::{Kit, Rehearse, Restore};
use crate::folder::{failed, open_to_read, wording_of};
use crate::layout::printable;
use crate::rulebook;

/// The version of this program.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// Writes a kit, also beside a running program.
pub(crate) fn write(asked: &Kit, now: Timestamp) -> anyhow::Result<ExitCode> {
    let wording = wording_of(&asked.folder);
    let app = open_to_read(&asked.folder, &wording)?;
    let lock = keys::lock(asked, &app, &wording)?;
    let lang = asked.folder.common.lang.into();
    let order = KitOrder { out: &asked.out, lock: &lock, by: KitBy::Command, lang, program: PROGRAM, now };
    let made = app.write_kit(&order).map_err(|problem| told(&problem, &asked.out, &wording))?;
    say(&made_lines(&made, &asked.out, &wording))?;
    if let Err(error) = note::leave(&asked.folder, &made.written) {
        let folder = asked.folder.data.display().to_string();
        let gaps = [("folder", folder.into()), ("message", error.to_string().into())];
        writeln!(io::stderr().lock(), "{}", printable(&wording.format("kit-no-note", gaps)))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn made_lines(made: &Made, out: &Path, wording: &Wording) -> Vec<String> {
    let file = out.display().to_string();
    let count = |key: &str, n: u64| (n > 0).then(|| wording.format(key, [("n", number(n))]));
    let written = [
        ("file", file.clone().into()),
        ("size", wording.size(made.written.bytes).into()),
        ("opens", wording.kit_opens(&made.written).into()),
    ];
    let attachments = [("attachments", number(made.attachments as u64))];
    let mut lines = vec![wording.format("kit-written", written), wording.format("kit-holds", attachments)];
    lines.extend(count("kit-holds-prints", made.pages as u64));
    lines.push(wording.format("kit-left-out", [("entries", number(made.left_out.entries))]));
    lines.extend(count("kit-left-out-attachments", made.left_out.attachments));
    lines.extend(count("kit-left-out-damaged", made.left_out.damaged));
    lines.push(wording.format("kit-try-it", [("file", file.into())]));
    lines
}

/// Makes a working folder of a kit. Exit code 1 when the kit is not as it was written.
pub(crate) fn restore(asked: &Restore, now: Timestamp) -> anyhow::Result<ExitCode> {
    let wording = Wording::new(asked.common.lang.into());
    let zone = zone(&asked.common, &wording)?;
    let key = keys::key(&asked.key, &asked.kit, &wording)?;
    let begun = Instant::now();
    match app::restore(&asked.kit, &key, &asked.data, now) {
        Ok(restored) => {
            let seconds = begun.elapsed().as_secs_f64();
            say(&restored_lines(&restored, &asked.data, seconds, &zone, &wording))?;
            Ok(ExitCode::SUCCESS)
        }
        Err(problem) => not_so(&problem, &asked.kit, &wording),
    }
}

fn restored_lines(
    restored: &Restored,
    data: &Path,
    seconds: f64,
    zone: &TimeZone,
    wording: &Wording,
) -> Vec<String> {
    let data = data.display().to_string();
    let name = restored.manifest.name.clone();
    let key = if name.is_empty() { "kit-restored-unnamed" } else { "kit-restored" };
    let at = wording.moment(restored.made_at, zone);
    let verified = [
        ("entries", number(restored.verified.entries)),
        ("attachments", number(restored.verified.attachments)),
    ];
    let mut lines = vec![
        wording.format(key, [("name", name.into()), ("at", at.into()), ("seconds", tenths(seconds))]),
        wording.format("kit-restored-verified", verified),
        wording.format("kit-left-out", [("entries", number(restored.manifest.left_out.entries))]),
    ];
    if let Some(pages) = &restored.pages {
        lines.push(wording.format("kit-restored-pages", [("folder", pages.display().to_string().into())]));
    }
    lines.push(wording.format("kit-restored-next", [("data", data.clone().into())]));
    lines.push(wording.format("kit-restored-enter", [("data", data.into())]));
    if restored.has_seal {
        lines.push(wording.text("kit-restored-sealed"));
    }
    lines
}

/// Proves that a kit works. Exit code 1 when it does not.
pub(crate) fn rehearse(asked: &Rehearse, now: Timestamp) -> anyhow::Result<ExitCode> {
    let wording = Wording::new(asked.common.lang.into());
    let zone = zone(&asked.common, &wording)?;
    let files = rulebook::files(asked.common.rules.as_deref(), &wording)?;
    let key = keys::key(&asked.key, &asked.kit, &wording)?;
    let begun = Instant::now();
    match app::rehearse(&asked.kit, &key, &files, now) {
        Ok(rehearsed) => {
            let seconds = begun.elapsed().as_secs_f64();
            say(&rehearsed_lines(&rehearsed, seconds, now, &zone, &wording))?;
            Ok(ExitCode::SUCCESS)
        }
        Err(problem) => not_so(&problem, &asked.kit, &wording),
    }
}

fn rehearsed_lines(
    rehearsed: &Rehearsed,
    seconds: f64,
    now: Timestamp,
    zone: &TimeZone,
    wording: &Wording,
) -> Vec<String> {
    let restored = &rehearsed.restored;
    let age = now.duration_since(restored.made_at);
    let works = [
        ("at", wording.moment(restored.made_at, zone).into()),
        ("age", wording.age(age.max(jiff::SignedDuration::ZERO)).into()),
        ("seconds", tenths(seconds)),
    ];
    let pages = restored.manifest.members.iter().filter(|member| !member.name.starts_with("data/")).count();
    let holds = [
        ("entries", number(restored.verified.entries)),
        ("incidents", number(rehearsed.incidents as u64)),
        ("contacts", number(rehearsed.contacts as u64)),
        ("attachments", number(restored.verified.attachments)),
        ("pages", number(pages as u64)),
    ];
    let mut lines = vec![
        wording.format("kit-rehearsed", works),
        wording.format("kit-rehearsed-holds", holds),
        wording.format("kit-left-out", [("entries", number(restored.manifest.left_out.entries))]),
        wording.text(if rehearsed.first.is_empty() { "kit-rehearsed-nobody" } else { "kit-rehearsed-first" }),
    ];
    lines.extend(rehearsed.first.iter().enumerate().map(|(at, (name, telephone))| {
        let telephone = telephone.clone().unwrap_or_else(|| wording.text("kit-rehearsed-no-number"));
        format!("  {}. {} · {}", at + 1, one_line(name), one_line(&telephone))
    }));
    if age > readiness::kit::OLD_AFTER {
        lines.push(wording.text("kit-rehearsed-old"));
    }
    lines.push(wording.text("kit-rehearsed-unchanged"));
    lines
}

/// A kit that is not as it should be is an answer, with exit code 1; a world that fails is exit code 2.
fn not_so(problem: &KitProblem, file: &Path, wording: &Wording) -> anyhow::Result<ExitCode> {
    let problem_told = told(problem, file, wording);
    if !words::is_answer(problem) {
        return Err(problem_told);
    }
    writeln!(io::stderr().lock(), "paraat: {problem_told}")?;
    Ok(ExitCode::FAILURE)
}

fn told(problem: &KitProblem, file: &Path, wording: &Wording) -> anyhow::Error {
    match problem {
        KitProblem::App(problem) => failed(problem, wording),
        problem => anyhow!(printable(&words::problem(problem, file, wording))),
    }
}

/// The zone in which moments are told.
fn zone(common: &crate::arguments::Common, wording: &Wording) -> anyhow::Result<TimeZone> {
    let loaded = rulebook::load(common.rules.as_deref(), wording)?;
    Ok(loaded.map_or(TimeZone::UTC, |rulebook| rulebook.calendar().zone().clone()))
}

fn say(lines: &[String]) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    lines.iter().try_for_each(|line| writeln!(out, "{}", printable(line)))?;
    Ok(())
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn number(n: u64) -> Value<'static> {
    (n as f64).into()
}

/// Seconds, rounded up: nothing takes no time at all.
fn tenths(seconds: f64) -> Value<'static> {
    ((seconds * 10.0).ceil() / 10.0).into()
}

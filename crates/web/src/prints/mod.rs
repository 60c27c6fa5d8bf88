//! On paper: which copies there are and whether they still hold, what to do about it, and every print to look at first.

mod kit;
mod pdf;
mod seal;
mod step;

pub(crate) use pdf::{copy, trial, trial_runbook};
pub(crate) use pdf::{pdf, shown};
pub(crate) use seal::{issue, seal};

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use readiness::command::Command;
use readiness::event::{Sheet, SheetKind, Word as _};
use readiness::paper::Standing;
use readiness::paper::event::{PrintKind, PrintedCopy};
use readiness::runbook::event::IncidentForm;

use crate::failure::Failure;
use crate::form::{Form, Posted};
use crate::frame::{Frame, page};
use crate::prepare::Link;
use crate::preparing::{Numbered, Preparing};
use crate::sheets;
use kit::KitCard;
use step::Step;
pub(crate) use step::{after_keeping, beginning};

/// Where the page is.
pub(crate) const PAGE: &str = "/prepare/paper";

#[derive(Template)]
#[template(path = "prints/page.html")]
struct PaperPage<'a> {
    page: Frame<'a>,
    title: String,
    next: Step,
    copies: Vec<Copy>,
    /// What was destroyed, and when.
    gone: Vec<Link>,
    trials: Vec<Trial>,
    runbooks: Vec<Link>,
    sees_private: bool,
    kit: KitCard,
}

/// A copy on a card.
struct Copy {
    number: u32,
    title: String,
    href: String,
    lines: Vec<String>,
    /// What is no longer right in it; nothing while it is.
    doubts: Vec<String>,
    /// Which older ones it takes the place of, in words.
    replaces: String,
    /// What a form about it has seen.
    seen: u64,
}

/// A print to look at.
struct Trial {
    href: String,
    title: String,
    hint: String,
}

/// What the address says was just set down.
#[derive(serde::Deserialize)]
pub(crate) struct Kept {
    kept: Option<u32>,
}

/// `GET /prepare/paper`.
pub(crate) async fn prints(preparing: Preparing, Query(kept): Query<Kept>) -> Result<Response, Failure> {
    let w = preparing.wording();
    let copies = preparing.prepared.copies();
    let kept = kept.kept.and_then(|number| copies.iter().find(|copy| copy.number == number));
    let trial = |print: &PrintKind| Trial {
        href: format!("{PAGE}/trial/{}", print.id()),
        title: w.word(*print),
        hint: w.word_hint(*print).unwrap_or_default(),
    };
    let runbook =
        |form: &IncidentForm| Link::new(format!("{PAGE}/trial/runbook/{}", form.id()), w.word(*form));
    let view = PaperPage {
        title: w.text("prints-title"),
        next: step::next(&preparing, &copies, kept),
        copies: copies.iter().rev().map(|standing| card(&preparing, standing)).collect(),
        gone: gone(&preparing),
        trials: PrintKind::ALL.iter().map(trial).collect(),
        runbooks: IncidentForm::ALL.iter().map(runbook).collect(),
        sees_private: preparing.sees_private(),
        kit: kit::card(&preparing)?,
        page: preparing.frame(PAGE),
    };
    Ok(page(&view))
}

fn card(preparing: &Preparing, standing: &Standing<'_>) -> Copy {
    let (w, number) = (preparing.wording(), standing.number);
    let replaced = preparing.prepared.replaced_by(number);
    Copy {
        number,
        title: titled(preparing, number, standing.copy),
        href: sheets::at((SheetKind::PrintedCopy, number)),
        lines: vec![printed(preparing, standing), contents(preparing, standing.copy)],
        doubts: doubts(preparing, standing),
        replaces: match replaced.as_slice() {
            [] => String::new(),
            older => w.format("prints-replaces", [("copies", named(preparing, older).into())]),
        },
        seen: preparing.prepared.last_entry((SheetKind::PrintedCopy, number)),
    }
}

/// Which copy, and where it is: `Exemplaar 12: De kluis, Sanne de Wit`.
fn titled(preparing: &Preparing, number: u32, copy: &PrintedCopy) -> String {
    let holder = copy.holder.and_then(|id| preparing.prepared.contact(id)).map(|contact| contact.title());
    let places = [copy.place.as_str(), holder.unwrap_or_default()];
    let places: Vec<&str> = places.into_iter().filter(|place| !place.is_empty()).collect();
    let gaps = [("copy", number.to_string().into()), ("place", places.join(", ").into())];
    preparing.wording().format("prints-copy-at", gaps)
}

/// Copies by name, each with where it is.
fn named(preparing: &Preparing, copies: &[Standing<'_>]) -> String {
    let names: Vec<String> =
        copies.iter().map(|standing| titled(preparing, standing.number, standing.copy)).collect();
    names.join("; ")
}

/// When a copy was printed, from which version, and in which language.
fn printed(preparing: &Preparing, standing: &Standing<'_>) -> String {
    let (w, copy) = (preparing.wording(), standing.copy);
    let gaps = [
        ("version", standing.version.to_string().into()),
        ("language", w.word(copy.language).into()),
        ("day", copy.printed_on.map(|on| w.day(on)).unwrap_or_default().into()),
    ];
    w.format(if copy.printed_on.is_some() { "prints-printed-on" } else { "prints-not-printed" }, gaps)
}

/// What is in a copy.
fn contents(preparing: &Preparing, copy: &PrintedCopy) -> String {
    let w = preparing.wording();
    let prints = copy.prints.iter().map(|print| w.word(*print));
    let runbooks =
        copy.runbooks.iter().map(|form| w.format("prints-runbook", [("form", w.word(*form).into())]));
    let all: Vec<String> = prints.chain(runbooks).collect();
    w.format("prints-contents", [("contents", all.join("; ").into())])
}

/// What is no longer right in a copy.
fn doubts(preparing: &Preparing, standing: &Standing<'_>) -> Vec<String> {
    let w = preparing.wording();
    let changed =
        (standing.changed > 0).then(|| w.format("prints-changed", [("n", (standing.changed as f64).into())]));
    let is_old = standing.check_before.is_some_and(|before| before <= preparing.today);
    changed.into_iter().chain(is_old.then(|| w.text("prints-year-old"))).collect()
}

/// The copies that were destroyed, the last one first.
fn gone(preparing: &Preparing) -> Vec<Link> {
    let w = preparing.wording();
    let gone = preparing.prepared.printed_copies().filter_map(|(number, copy)| {
        let gaps =
            [("copy", titled(preparing, number, copy).into()), ("day", w.day(copy.destroyed_on?).into())];
        Some(Link::new(sheets::at((SheetKind::PrintedCopy, number)), w.format("prints-gone-on", gaps)))
    });
    let mut gone: Vec<Link> = gone.collect();
    gone.reverse();
    gone
}

/// `POST /prepare/paper/copies/{copy}/destruction`: the paper is gone.
pub(crate) async fn destroy(
    preparing: Preparing,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let copy = preparing.prepared.printed_copy(number).ok_or(Failure::NotFound)?;
    let w = preparing.wording();
    if copy.destroyed_on.is_some() {
        return Ok(preparing.done(PAGE, "destroyed"));
    }
    let form = Form::new(
        titled(&preparing, number, copy),
        format!("{PAGE}/copies/{number}/destruction"),
        w.text("prints-destroy"),
        PAGE.to_owned(),
    );
    let sheet = Sheet::PrintedCopy(PrintedCopy { destroyed_on: Some(preparing.today), ..copy.clone() });
    match preparing.prepare(&Command::Keep { id: Some(number), sheet, seen: posted.number("seen") }) {
        Ok(()) => Ok(preparing.done(PAGE, "destroyed")),
        Err(not) => preparing.show_refused(PAGE, form, not),
    }
}

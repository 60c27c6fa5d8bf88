//! Runbooks: the organisation's own, and ours where it has none.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use readiness::command::Command;
use readiness::event::{Sheet, SheetKind, Word as _};
use readiness::prepared::Prepared;
use readiness::runbook::event::{IncidentForm, Runbook, RunbookStep};

use crate::failure::Failure;
use crate::form::Posted;
use crate::frame::{Frame, page, redirect};
use crate::prepare::{Entry, Group, Link, Listing};
use crate::preparing::{Numbered, Preparing};
use crate::sheets;

/// Months until somebody looks again at a runbook that was taken over.
const REVIEW_MONTHS: i32 = 12;

/// `GET /prepare/runbooks`.
pub(crate) async fn runbooks(preparing: Preparing) -> Result<Response, Failure> {
    let w = preparing.wording();
    let mut listing = Listing::new(preparing.frame("/prepare/runbooks"), w.text("prepare-nav-runbooks"));
    listing.lead = vec![w.text("runbooks-lead")];
    let own = preparing.prepared.runbooks().map(|(id, runbook)| entry(&preparing, id, runbook)).collect();
    listing.groups.push(Group {
        heading: w.text("runbooks-own"),
        lead: String::new(),
        entries: own,
        empty: w.text("runbooks-none"),
        add: vec![Link::new("/sheets/runbook/new", w.text("runbooks-add"))],
    });
    let is_own = |form: IncidentForm| preparing.prepared.runbooks().any(|(_, own)| own.forms.contains(&form));
    let ours = IncidentForm::ALL.iter().filter(|form| !is_own(**form)).map(|form| {
        let runbook = w.default_runbook(*form);
        Entry::new(runbook.title.clone(), format!("/prepare/runbooks/{}", form.id())).line(runbook.when)
    });
    listing.groups.push(Group {
        heading: w.text("runbooks-defaults"),
        lead: w.text("runbooks-defaults-lead"),
        entries: ours.collect(),
        empty: w.text("runbooks-all-own"),
        add: Vec::new(),
    });
    Ok(listing.shown())
}

fn entry(preparing: &Preparing, id: u32, runbook: &Runbook) -> Entry {
    let w = preparing.wording();
    let forms: Vec<String> = runbook.forms.iter().map(|form| w.word(*form)).collect();
    let steps = w.format("runbooks-steps", [("n", (runbook.steps.len() as f64).into())]);
    let due = runbook.review_on.filter(|on| *on < preparing.today);
    Entry::new(runbook.title.clone(), format!("/prepare/runbooks/own/{id}"))
        .line(forms.join(", "))
        .line(steps)
        .warn(due.map(|on| w.format("prepare-review-due", [("on", w.day(on).into())])))
}

#[derive(Template)]
#[template(path = "runbooks/runbook.html")]
struct RunbookPage<'a> {
    page: Frame<'a>,
    title: String,
    when: String,
    forms: String,
    tracks: Vec<String>,
    steps: Vec<Shown>,
    /// Where it is taken over, while it is ours.
    adopt: Option<String>,
    /// Where it is changed, once it is their own.
    edit: Option<String>,
    reviewed: String,
}

/// A step as people read it.
struct Shown {
    number: usize,
    what: String,
    track: String,
    who: String,
    within: String,
    notes: Vec<String>,
    lists: Vec<(String, Vec<String>)>,
    calls: Vec<Link>,
}

/// `GET /prepare/runbooks/{form}`: ours.
pub(crate) async fn default(preparing: Preparing, Path(form): Path<String>) -> Result<Response, Failure> {
    let form = IncidentForm::from_id(&form).ok_or(Failure::NotFound)?;
    let runbook = preparing.wording().default_runbook(form);
    let adopt = Some(format!("/prepare/runbooks/{}", form.id()));
    Ok(shown(&preparing, &runbook, adopt, None))
}

/// `GET /prepare/runbooks/own/{id}`.
pub(crate) async fn own(preparing: Preparing, Numbered(id): Numbered) -> Result<Response, Failure> {
    let runbook = preparing.prepared.runbook(id).ok_or(Failure::NotFound)?;
    Ok(shown(&preparing, runbook, None, Some(sheets::at((SheetKind::Runbook, id)))))
}

/// `POST /prepare/runbooks/{form}`: takes ours over, to be changed.
pub(crate) async fn adopt(
    preparing: Preparing,
    Path(form): Path<String>,
    _: Posted,
) -> Result<Response, Failure> {
    let form = IncidentForm::from_id(&form).ok_or(Failure::NotFound)?;
    let own = |prepared: &Prepared| {
        prepared.runbooks().find(|(_, runbook)| runbook.forms.contains(&form)).map(|(id, _)| id)
    };
    // Pressed twice it is taken over once.
    if let Some(id) = own(&preparing.prepared) {
        return Ok(redirect(&format!("/prepare/runbooks/own/{id}")));
    }
    let mut runbook = preparing.wording().default_runbook(form);
    runbook.review_on = preparing.today.checked_add(jiff::Span::new().months(REVIEW_MONTHS)).ok();
    let command = Command::Keep { id: None, sheet: Sheet::Runbook(runbook), seen: None };
    match preparing.prepare(&command) {
        Ok(()) => {}
        Err(app::NotPrepared::Refused(_)) => return Err(Failure::BadForm),
        Err(app::NotPrepared::Failed(problem)) => return Err(problem.into()),
    }
    let id = own(&*preparing.site.app.prepared()?).unwrap_or_default();
    Ok(preparing.done(&format!("/prepare/runbooks/own/{id}"), "adopted"))
}

fn shown(preparing: &Preparing, runbook: &Runbook, adopt: Option<String>, edit: Option<String>) -> Response {
    let w = preparing.wording();
    let forms: Vec<String> = runbook.forms.iter().map(|form| w.word(*form)).collect();
    let steps = runbook.steps.iter().enumerate();
    let reviewed = match (runbook.review_on, adopt.is_some()) {
        (_, true) => w.text("runbook-not-reviewed"),
        (Some(on), false) => w.format("runbook-review-on", [("on", w.day(on).into())]),
        (None, false) => w.text("runbook-no-review"),
    };
    let view = RunbookPage {
        title: runbook.title.clone(),
        when: runbook.when.clone(),
        forms: forms.join(", "),
        tracks: readiness::runbook::event::Track::ALL.iter().map(|track| w.word(*track)).collect(),
        steps: steps.map(|(at, step)| shown_step(preparing, at + 1, step)).collect(),
        adopt,
        edit,
        reviewed,
        page: preparing.frame("/prepare/runbooks"),
    };
    page(&view)
}

fn shown_step(preparing: &Preparing, number: usize, step: &RunbookStep) -> Shown {
    let (w, prepared) = (preparing.wording(), &preparing.prepared);
    let role = prepared.role_of(step.role).map(|(_, role)| role);
    let holder = role.and_then(|role| prepared.contact(role.holder(None)?.person?));
    let who = match holder {
        Some(contact) => format!("{}: {}", w.word(step.role), contact.title()),
        None => w.word(step.role),
    };
    Shown {
        number,
        what: step.what.clone(),
        track: w.word(step.track),
        who,
        within: step.within_minutes.map(|minutes| w.within(minutes)).unwrap_or_default(),
        notes: w.step_notes(step, prepared),
        lists: w.step_lists(step, preparing.site.app.law(), preparing.country()),
        calls: calls(preparing, step),
    }
}

/// Whom a step calls: those of the call list, else the kind.
fn calls(preparing: &Preparing, step: &RunbookStep) -> Vec<Link> {
    let w = preparing.wording();
    let mut calls = Vec::new();
    for kind in &step.calls {
        let known: Vec<Link> = preparing
            .prepared
            .contacts()
            .filter(|(_, contact)| contact.kind == *kind)
            .map(|(id, contact)| Link::new(format!("/prepare/contacts/{id}"), contact.title().to_owned()))
            .collect();
        if known.is_empty() {
            let text = w.format("runbook-call-nobody", [("kind", w.word(*kind).into())]);
            calls.push(Link::new(format!("/sheets/contact/new?of={}", kind.id()), text));
        }
        calls.extend(known);
    }
    calls
}

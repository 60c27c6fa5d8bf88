//! The sheets of the preparation: each is shown as the form that changes it, with every version it ever had.

mod ask;
mod asker;
mod history;
mod links;
mod special;

pub(crate) use ask::ask_own;
pub(crate) use asker::Asker;
use history::changes;
pub(crate) use history::{history, put_back};

use std::sync::Arc;

use app::NotPrepared;
use axum::extract::{Path, Query};
use axum::response::Response;
use jiff::ToSpan as _;
use readiness::command::Command;
use readiness::event::{Sheet, SheetKind, Word};
use readiness::prepared::{ONLY, SheetId};
use readiness::prevention::listed::ListedMeasure;
use readiness::refusal::Refusal;

use crate::failure::Failure;
use crate::form::{Form, Posted, Theirs, reason};
use crate::improvements;
use crate::preparing::Preparing;
use crate::prints;

/// What stands in an address for a sheet that is not there yet.
const NEW: &str = "new";

/// A measure of one's own is looked at again after so many months, unless somebody says otherwise.
const MEASURE_MONTHS: i32 = 12;

/// What the address of a new sheet may bring along.
#[derive(Default, serde::Deserialize)]
pub(crate) struct Brought {
    /// A name to begin with.
    name: Option<String>,
    /// A word to begin with: what kind of contact, which role, which measure, for which kind of incident,
    /// which print, or the copy that is printed again.
    of: Option<String>,
}

/// A sheet that the path names: its kind, and its number unless it is new.
fn named(kind: &str, id: &str) -> Result<(SheetKind, Option<u32>), Failure> {
    let kind = SheetKind::from_id(kind).ok_or(Failure::NotFound)?;
    let id = if id == NEW { None } else { Some(id.parse().map_err(|_| Failure::NotFound)?) };
    let is_only = matches!(kind, SheetKind::Profile | SheetKind::Plan);
    match (is_only, id) {
        (true, None | Some(ONLY)) => Ok((kind, Some(ONLY))),
        (true, _) => Err(Failure::NotFound),
        (false, id) => Ok((kind, id)),
    }
}

/// The address of a sheet.
pub(crate) fn at(id: SheetId) -> String {
    format!("/sheets/{}/{}", id.0.id(), id.1)
}

/// The address of the part in which sheets of a kind stand.
pub(crate) fn part(kind: SheetKind) -> &'static str {
    match kind {
        SheetKind::Profile => "/prepare",
        SheetKind::Plan | SheetKind::Role => "/prepare/team",
        SheetKind::Contact => "/prepare/contacts",
        SheetKind::Runbook => "/prepare/runbooks",
        SheetKind::Contract | SheetKind::Policy => "/prepare/agreements",
        SheetKind::DataSet | SheetKind::Service | SheetKind::System => "/prepare/inventory",
        SheetKind::Measure | SheetKind::Risk | SheetKind::Training => "/prepare/prevention",
        SheetKind::PrintedCopy => "/prepare/paper",
    }
}

/// What a sheet says to this visitor, or what a new one begins with.
fn begun(
    preparing: &Preparing,
    kind: SheetKind,
    id: Option<u32>,
    brought: &Brought,
) -> Result<Sheet, Failure> {
    let held = id.and_then(|id| preparing.prepared.get((kind, id)));
    match (held, id) {
        (Some(Sheet::Contact(contact)), _) if !preparing.sees_private() => {
            Ok(Sheet::Contact(contact.without_private()))
        }
        (Some(sheet), _) => Ok(sheet.clone()),
        (None, Some(_)) if !matches!(kind, SheetKind::Profile | SheetKind::Plan) => Err(Failure::NotFound),
        (None, _) => Ok(beginning(preparing, kind, brought)),
    }
}

/// A new sheet with what its address brought along.
fn beginning(preparing: &Preparing, kind: SheetKind, brought: &Brought) -> Sheet {
    let today = preparing.today;
    let mut sheet = Sheet::blank(kind);
    let (name, of) = (brought.name.clone().unwrap_or_default(), brought.of.as_deref().unwrap_or_default());
    match &mut sheet {
        Sheet::Contact(contact) => {
            contact.name = name;
            contact.kind = Word::from_id(of).unwrap_or_default();
        }
        Sheet::Role(role) => role.role = Word::from_id(of).unwrap_or_default(),
        Sheet::Runbook(runbook) => {
            runbook.title = name;
            runbook.forms = Word::from_id(of).into_iter().collect();
        }
        Sheet::Measure(measure) => {
            // Without a day on which somebody looks again a level would hold for ever.
            let listed = ListedMeasure::find(of);
            measure.listed = listed.map(|listed| listed.id.to_owned()).unwrap_or_default();
            let year = today.checked_add(MEASURE_MONTHS.months()).ok();
            measure.review_on = listed.and_then(|listed| listed.review_on(today)).or(year);
        }
        Sheet::Contract(contract) => contract.party = name,
        Sheet::Policy(policy) => policy.insurer = name,
        Sheet::PrintedCopy(copy) => *copy = prints::beginning(preparing, &name, of, today),
        _ => {}
    }
    sheet
}

/// The form of a sheet, with what was sent read into it.
fn form(preparing: &Preparing, id: Option<u32>, sheet: &mut Sheet, posted: Option<&Posted>) -> Form {
    let (w, kind) = (preparing.wording(), sheet.kind());
    let heading = match id {
        Some(id) if preparing.prepared.version((kind, id)).is_some() => {
            w.sheet_title(sheet, &preparing.prepared)
        }
        _ => w.text(&format!("sheet-new-{}", kind.id())),
    };
    let mut asker = Asker::new(preparing, kind, posted);
    ask::ask(&mut asker, sheet);
    let action = id.map_or(format!("/sheets/{}/{NEW}", kind.id()), |id| at((kind, id)));
    let mut form = Form::new(heading, action, w.text("sheet-submit"), part(kind).to_owned());
    let lead = w.find(&format!("sheet-lead-{}", kind.id()), []);
    form.lead.extend(lead);
    form.fields = asker.fields;
    form.hidden = asker.counters;
    if let Some(id) = id {
        let seen = posted.and_then(|posted| posted.number("seen"));
        form = form.hide("seen", seen.unwrap_or_else(|| preparing.prepared.last_entry((kind, id))));
        form.beside = beside(preparing, (kind, id));
    }
    form
}

/// Since when a sheet holds, and what else one can do with it.
fn beside(preparing: &Preparing, id: SheetId) -> Vec<(String, String)> {
    let w = preparing.wording();
    let Some(version) = preparing.prepared.version(id) else { return Vec::new() };
    let count = preparing.prepared.history(id).len();
    let gaps = [
        ("since", w.moment(version.since, preparing.site.zone()).into()),
        ("who", preparing.name(&version.by).into()),
        ("n", (count as f64).into()),
    ];
    let mut beside = vec![(format!("{}/history", at(id)), w.format("sheet-since", gaps))];
    beside.extend(improvements::of_sheet(preparing, id));
    if id.0 == SheetKind::Contact {
        beside.push((format!("/prepare/contacts/{}", id.1), w.text("contact-look")));
    }
    if !matches!(id.0, SheetKind::Profile | SheetKind::Plan) {
        beside.push((format!("{}/removal", at(id)), w.text("sheet-remove")));
    }
    beside
}

/// `GET /sheets/{kind}/{id}`.
pub(crate) async fn sheet(
    preparing: Preparing,
    Path((kind, id)): Path<(String, String)>,
    Query(brought): Query<Brought>,
) -> Result<Response, Failure> {
    let (kind, id) = named(&kind, &id)?;
    let mut sheet = begun(&preparing, kind, id, &brought)?;
    let form = form(&preparing, id, &mut sheet, None);
    Ok(preparing.show(part(kind), form))
}

/// `POST /sheets/{kind}/{id}`.
pub(crate) async fn keep(
    preparing: Preparing,
    Path((kind, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let (kind, id) = named(&kind, &id)?;
    let mut sheet = begun(&preparing, kind, id, &Brought::default())?;
    let seen = posted.number("seen").filter(|_| id.is_some());
    let form = form(&preparing, id, &mut sheet, Some(&posted));
    if !posted.get("more").is_empty() {
        return Ok(preparing.show(part(kind), form.without_errors()));
    }
    if form.has_errors() {
        return Ok(preparing.show(part(kind), form));
    }
    let is_copy = id.is_none() && kind == SheetKind::PrintedCopy;
    match preparing.prepare(&Command::Keep { id, sheet: sheet.clone(), seen }) {
        Ok(()) if is_copy => Ok(preparing.done(part(kind), &prints::after_keeping(&preparing, &sheet)?)),
        Ok(()) => Ok(preparing.done(part(kind), "sheet")),
        Err(NotPrepared::Refused(Refusal::Overtaken { entry })) => {
            overtaken(&preparing, (kind, id), seen, entry, form)
        }
        Err(not) => preparing.show_refused(part(kind), form, not),
    }
}

/// Somebody else wrote the sheet since the form was shown: what they changed stands beside what was typed.
fn overtaken(
    preparing: &Preparing,
    (kind, id): (SheetKind, Option<u32>),
    seen: Option<u64>,
    entry: u64,
    mut form: Form,
) -> Result<Response, Failure> {
    let fresh = Preparing::enter(Arc::clone(&preparing.site), preparing.visitor.clone())?;
    let id = (kind, id.unwrap_or(ONLY));
    let version = |number| fresh.prepared.history(id).iter().find(|version| version.entry == number);
    let sheet = |number| version(number).and_then(|version| version.sheet.clone());
    let (before, after) = (seen.and_then(sheet), sheet(entry));
    let changes = changes(&fresh, id, before.as_deref(), after.as_deref());
    let w = preparing.wording();
    let who = version(entry).map(|version| fresh.name(&version.by)).unwrap_or_default();
    let what = after.as_deref().map(|sheet| w.sheet_title(sheet, &fresh.prepared)).unwrap_or_default();
    let text = w.format("log-by", [("who", who.into()), ("what", what.into())]);
    form.theirs = Some(Theirs { changes, ..Theirs::overtaken(w, text, format!("{}/history", at(id))) });
    // Sent again as it is, it is recorded in the knowledge of what somebody else recorded.
    form.hidden.retain(|(name, _)| name != "seen");
    Ok(preparing.show(part(kind), form.hide("seen", entry)))
}

/// `GET /sheets/{kind}/{id}/removal`.
pub(crate) async fn removal(
    preparing: Preparing,
    Path((kind, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let id = there(&preparing, &kind, &id)?;
    Ok(preparing.show(part(id.0), removing(&preparing, id, "")))
}

/// `POST /sheets/{kind}/{id}/removal`.
pub(crate) async fn remove(
    preparing: Preparing,
    Path((kind, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let id = there(&preparing, &kind, &id)?;
    let reason = posted.get("reason").to_owned();
    let form = removing(&preparing, id, &reason);
    match preparing.prepare(&Command::Remove { id, reason, seen: posted.number("seen") }) {
        Ok(()) => Ok(preparing.done(part(id.0), "removed")),
        Err(not) => preparing.show_refused(part(id.0), form, not),
    }
}

/// A sheet that can be taken out.
fn there(preparing: &Preparing, kind: &str, id: &str) -> Result<SheetId, Failure> {
    let (kind, id) = named(kind, id)?;
    let id = (kind, id.ok_or(Failure::NotFound)?);
    preparing.prepared.version(id).map(|_| id).ok_or(Failure::NotFound)
}

fn removing(preparing: &Preparing, id: SheetId, typed: &str) -> Form {
    let w = preparing.wording();
    let title = preparing.prepared.get(id).map(|sheet| w.sheet_title(sheet, &preparing.prepared));
    let heading = w.format("sheet-removal-title", [("title", title.unwrap_or_default().into())]);
    Form::new(heading, format!("{}/removal", at(id)), w.text("sheet-remove"), at(id))
        .lead(w.text("sheet-removal-lead"))
        .hide("seen", preparing.prepared.last_entry(id))
        .field(reason(w, typed))
}

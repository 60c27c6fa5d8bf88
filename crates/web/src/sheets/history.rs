//! Every version of a sheet, with what changed, and the way back to it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use readiness::command::Command;
use readiness::event::Sheet;
use readiness::prepared::{SheetId, Version};

use super::special::in_words;
use super::{Asker, ask, at, named, part};
use crate::failure::Failure;
use crate::form::{Form, Kind, Posted};
use crate::frame::{Frame, page};
use crate::preparing::Preparing;

#[derive(Template)]
#[template(path = "sheets/history.html")]
struct HistoryPage<'a> {
    page: Frame<'a>,
    title: String,
    versions: Vec<Then>,
    at: String,
    back: String,
    /// The entry that holds now.
    seen: u64,
}

/// A version as people read it.
struct Then {
    entry: u64,
    heading: String,
    is_removal: bool,
    /// What it says otherwise than the one before: the field, what stood there, what stands there.
    changes: Vec<(String, String, String)>,
    /// Whether one can go back to it.
    is_older: bool,
}

/// `GET /sheets/{kind}/{id}/history`.
pub(crate) async fn history(
    preparing: Preparing,
    Path((kind, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let (kind, id) = named(&kind, &id)?;
    let id = (kind, id.ok_or(Failure::NotFound)?);
    let versions = preparing.prepared.history(id);
    let last = versions.iter().rev().find_map(|version| version.sheet.as_deref()).ok_or(Failure::NotFound)?;
    let w = preparing.wording();
    let title = w.format("sheet-history-title", [("title", w.sheet_title(last, &preparing.prepared).into())]);
    let mut shown: Vec<Then> = Vec::new();
    let mut before: Option<&Version> = None;
    for (number, version) in versions.iter().enumerate() {
        let sheet = |version: Option<&'_ Version>| version.and_then(|version| version.sheet.clone());
        let (old, new) = (sheet(before), sheet(Some(version)));
        let changes = changes(&preparing, id, old.as_deref(), new.as_deref());
        shown.push(then(&preparing, number + 1, version, changes, number + 1 < versions.len()));
        before = Some(version);
    }
    shown.reverse();
    let view = HistoryPage {
        title,
        versions: shown,
        at: at(id),
        seen: preparing.prepared.last_entry(id),
        back: part(kind).to_owned(),
        page: preparing.frame(part(kind)),
    };
    Ok(page(&view))
}

/// A version in words.
fn then(
    preparing: &Preparing,
    number: usize,
    version: &Version,
    changes: Vec<Change>,
    is_older: bool,
) -> Then {
    let w = preparing.wording();
    let gaps = [
        ("n", (number as f64).into()),
        ("since", w.moment(version.since, preparing.site.zone()).into()),
        ("who", preparing.name(&version.by).into()),
    ];
    let is_removal = version.sheet.is_none();
    Then {
        entry: version.entry,
        heading: w.format("sheet-version", gaps),
        is_removal,
        changes: if is_removal { Vec::new() } else { changes },
        is_older: is_older && !is_removal,
    }
}

/// A field, what stood there, and what stands there.
pub(crate) type Change = (String, String, String);

/// What a sheet says otherwise than an older version of it, as far as this visitor may see it.
pub(crate) fn changes(
    preparing: &Preparing,
    id: SheetId,
    before: Option<&Sheet>,
    after: Option<&Sheet>,
) -> Vec<Change> {
    let hidden = hidden(preparing, id);
    let said = |sheet: Option<&Sheet>| sheet.map(|sheet| said(preparing, sheet, &hidden)).unwrap_or_default();
    let (old, new) = (said(before), said(after));
    let text_of = |all: &[(String, String, String)], name: &str| {
        all.iter().find(|(known, ..)| known == name).map(|(_, _, text)| text.clone()).unwrap_or_default()
    };
    let mut changes = Vec::new();
    for (name, label, text) in &new {
        let was = text_of(&old, name);
        if was != *text {
            changes.push((label.clone(), was, text.clone()));
        }
    }
    let gone =
        old.iter().filter(|(name, _, text)| !text.is_empty() && new.iter().all(|(known, ..)| known != name));
    changes.extend(gone.map(|(_, label, text)| (label.clone(), text.clone(), String::new())));
    changes
}

/// Numbers and addresses of a contact that this visitor may not see: those that are private in any of its versions, for
/// a mark that was forgotten once opens nothing afterwards.
fn hidden(preparing: &Preparing, id: SheetId) -> Vec<String> {
    if preparing.sees_private() {
        return Vec::new();
    }
    let versions = preparing.prepared.history(id).iter().filter_map(|version| version.sheet.as_deref());
    let mut hidden = Vec::new();
    for sheet in versions {
        let Sheet::Contact(contact) = sheet else { continue };
        hidden.extend(contact.numbers.iter().filter(|it| it.is_private).map(|it| it.number.clone()));
        hidden.extend(contact.mails.iter().filter(|it| it.is_private).map(|it| it.address.clone()));
    }
    hidden
}

/// What a sheet says: the name of each field, its label, and its words.
fn said(preparing: &Preparing, sheet: &Sheet, hidden: &[String]) -> Vec<(String, String, String)> {
    let mut sheet = sheet.clone();
    if let Sheet::Contact(contact) = &mut sheet {
        contact.numbers.retain(|number| !hidden.contains(&number.number));
        contact.mails.retain(|mail| !hidden.contains(&mail.address));
    }
    let mut asker = Asker::telling(preparing, sheet.kind());
    ask::ask(&mut asker, &mut sheet);
    let mut group = String::new();
    let mut all = Vec::new();
    for field in &asker.fields {
        match field.kind {
            Kind::Open { .. } => field.label.clone_into(&mut group),
            Kind::Close { .. } => group.clear(),
            _ => {
                let label =
                    if group.is_empty() { field.label.clone() } else { format!("{group}, {}", field.label) };
                all.push((field.name.clone(), label, in_words(field)));
            }
        }
    }
    all
}

/// `POST /sheets/{kind}/{id}/history`: what an older version says holds again.
pub(crate) async fn put_back(
    preparing: Preparing,
    Path((kind, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let (kind, number) = named(&kind, &id)?;
    let id: SheetId = (kind, number.ok_or(Failure::NotFound)?);
    let entry = posted.number("entry");
    let older = preparing.prepared.history(id).iter().find(|version| Some(version.entry) == entry);
    let sheet = older.and_then(|version| version.sheet.as_deref()).ok_or(Failure::NotFound)?;
    let seen = posted.number("seen");
    match preparing.prepare(&Command::Keep { id: Some(id.1), sheet: sheet.clone(), seen }) {
        Ok(()) => Ok(preparing.done(part(kind), "put-back")),
        Err(not) => {
            let w = preparing.wording();
            let form = Form::new(
                w.text("sheet-put-back"),
                format!("{}/history", at(id)),
                w.text("sheet-put-back"),
                at(id),
            );
            preparing.show_refused(part(kind), form.hide("entry", entry.unwrap_or_default()), not)
        }
    }
}

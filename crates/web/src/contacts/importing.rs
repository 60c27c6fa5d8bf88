//! Contacts from a file: looked at first, then taken over whole, and undone whole.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, MutexGuard, PoisonError};

use app::Secret;
use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::response::Response;
use exchange::Table;
use jiff::{SignedDuration, Timestamp};
use readiness::command::Command;
use readiness::contact::columns::{BadCell, Column, Reader, read as read_row};
use readiness::contact::event::{Contact, ContactKind};
use readiness::contact::{Found, duplicates_of, merged};
use readiness::event::{Sheet, SheetKind, Word as _};

use super::contents::{Rows, limit, rows};
use super::{dialled, number_in_words};
use crate::failure::Failure;
use crate::files::one_file;
use crate::form::{Answer, Field, Form, Kind, Posted};
use crate::frame::{Frame, page_with, redirect};
use crate::preparing::Preparing;
use crate::site::Site;

/// A file that was read waits so long to be taken over.
const WAITS: SignedDuration = SignedDuration::from_hours(2);

/// So many files wait at most, for all people together.
const MOST_WAITING: usize = 8;

/// So many rows are shown before they are taken over; of those with a mistake all are, as far as anybody reads.
const SHOWN: usize = 20;
const MISTAKES_SHOWN: usize = 200;

/// A file that was read and not taken over yet. It is nowhere on the disk: it may hold numbers that are taken back.
#[derive(Clone)]
pub(crate) struct Waiting {
    person: String,
    at: Timestamp,
    file: String,
    rows: Arc<Rows>,
}

/// Files that wait, by the number in their address.
pub(crate) type WaitingFiles = BTreeMap<String, Waiting>;

fn waiting(site: &Site) -> MutexGuard<'_, WaitingFiles> {
    site.waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

/// `GET /prepare/contacts/import`.
pub(crate) async fn import(preparing: Preparing) -> Result<Response, Failure> {
    let form = asking_for_file(&preparing);
    Ok(preparing.show("/prepare/contacts", form))
}

fn asking_for_file(preparing: &Preparing) -> Form {
    let w = preparing.wording();
    let mut form = Form::new(
        w.text("contacts-import"),
        "/prepare/contacts/import".to_owned(),
        w.text("import-read"),
        "/prepare/contacts".to_owned(),
    )
    .lead(w.text("import-lead"));
    form.has_file = true;
    form.field(Field::new("file", w.text("files-file"), Kind::File).hint(w.text("import-hint")))
}

/// `POST /prepare/contacts/import`: reads a file, and takes nothing over yet.
pub(crate) async fn read(preparing: Preparing, mut sent: Multipart) -> Result<Response, Failure> {
    let file = one_file(&mut sent, &preparing.visitor).await?;
    let w = preparing.wording();
    let mut form = asking_for_file(&preparing);
    let Some((name, bytes)) = file else {
        form.err("file", w.text("files-none-chosen"));
        return Ok(preparing.show("/prepare/contacts", form));
    };
    let country = preparing.country().to_owned();
    let named = name.clone();
    let rows = tokio::task::spawn_blocking(move || rows(&bytes, &named, &country)).await;
    match rows.map_err(|_| Failure::BadForm)? {
        Ok(rows) => {
            let id = wait(&preparing, &name, rows)?;
            Ok(redirect(&format!("/prepare/contacts/imports/{id}")))
        }
        Err(problem) => {
            form.err("file", w.import_problem(problem.id(), &limit(&problem, w)));
            Ok(preparing.show("/prepare/contacts", form))
        }
    }
}

fn wait(preparing: &Preparing, file: &str, rows: Rows) -> Result<String, Failure> {
    let id = Secret::new()?.reveal().to_owned();
    let mut waiting = waiting(&preparing.site);
    // Who sends another file has done with the one before.
    let person = &preparing.visitor.person;
    waiting.retain(|_, file| preparing.now.duration_since(file.at) < WAITS && file.person != *person);
    while waiting.len() >= MOST_WAITING {
        let oldest = waiting.iter().min_by_key(|(_, file)| file.at).map(|(id, _)| id.clone());
        oldest.and_then(|id| waiting.remove(&id));
    }
    let file = file.chars().filter(|c| !c.is_control()).take(120).collect();
    let person = preparing.visitor.person.clone();
    waiting.insert(id.clone(), Waiting { person, at: preparing.now, file, rows: Arc::new(rows) });
    Ok(id)
}

/// What becomes of rows that seem to be there already.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// What is there is kept, and what it leaves open is filled in.
    Complete,
    /// They are left out.
    Skip,
    /// They come in all the same.
    Add,
}

impl Known {
    const ALL: [(Known, &'static str); 3] =
        [(Known::Complete, "complete"), (Known::Skip, "skip"), (Known::Add, "add")];
}

/// How somebody wants a file to be taken over.
struct Choices {
    columns: Vec<Column>,
    known: Known,
    leaves_out: bool,
}

/// A good row: its number, what it says, and what it seems to be.
type Good = (usize, Contact, Option<(u32, Found)>);

/// A file as it would be taken over.
struct Reading {
    good: Vec<Good>,
    /// Others: the number, and what is wrong.
    bad: Vec<(usize, String)>,
}

#[derive(Template)]
#[template(path = "contacts/preview.html")]
struct PreviewPage<'a> {
    page: Frame<'a>,
    title: String,
    file: String,
    good: usize,
    known: usize,
    bad: Vec<(usize, String)>,
    bad_hidden: usize,
    shown: Vec<Vec<String>>,
    form: Form,
}

/// `GET /prepare/contacts/imports/{import}`.
pub(crate) async fn preview(preparing: Preparing, Path(import): Path<String>) -> Result<Response, Failure> {
    let is_there = waiting(&preparing.site).contains_key(&import);
    if !is_there {
        return Ok(gone(&preparing));
    }
    shown(&preparing, &import, None, None)
}

/// `POST /prepare/contacts/imports/{import}`: looks again with other columns, or takes over.
pub(crate) async fn take_over(
    preparing: Preparing,
    Path(import): Path<String>,
    posted: Posted,
) -> Result<Response, Failure> {
    if posted.get("go") == "again" {
        return shown(&preparing, &import, Some(&posted), None);
    }
    let (reading, choices) = reading(&preparing, &import, Some(&posted))?;
    let w = preparing.wording();
    if !reading.bad.is_empty() && !choices.leaves_out {
        return shown(&preparing, &import, Some(&posted), Some(w.text("import-has-mistakes")));
    }
    let contacts: Vec<(Option<u32>, Contact)> = reading
        .good
        .into_iter()
        .filter_map(|(_, contact, found)| match (found, choices.known) {
            (Some(_), Known::Skip) => None,
            (Some((id, _)), Known::Complete) => {
                let held = preparing.prepared.contact(id)?;
                let one = merged(held, &contact);
                (one != *held).then_some((Some(id), one))
            }
            _ => Some((None, contact)),
        })
        .collect();
    if contacts.is_empty() {
        return shown(&preparing, &import, Some(&posted), Some(w.text("import-nothing-new")));
    }
    match preparing.prepare(&Command::Import { import: import.clone(), contacts }) {
        Ok(()) => {
            waiting(&preparing.site).remove(&import);
            Ok(preparing.done("/prepare/contacts", "imported"))
        }
        Err(app::NotPrepared::Refused(refusal)) => {
            shown(&preparing, &import, Some(&posted), Some(w.not_prepared(&refusal)))
        }
        Err(app::NotPrepared::Failed(problem)) => Err(problem.into()),
    }
}

/// A file waits in memory for some hours, and no longer.
fn gone(preparing: &Preparing) -> Response {
    let mut form = asking_for_file(preparing);
    form.err("file", preparing.wording().text("import-gone"));
    preparing.show("/prepare/contacts", form)
}

/// Reads what waits, as somebody chose.
fn reading(
    preparing: &Preparing,
    import: &str,
    posted: Option<&Posted>,
) -> Result<(Reading, Choices), Failure> {
    let file = tokio::task::block_in_place(|| waiting(&preparing.site).get(import).cloned());
    let file = file.filter(|file| file.person == preparing.visitor.person).ok_or(Failure::NotFound)?;
    let choices = choices(&file, posted);
    let (good, mut bad) = match &*file.rows {
        Rows::Table(table) => of_table(preparing, table, &choices.columns),
        Rows::Cards(contacts, broken) => {
            let w = preparing.wording();
            let words = broken.iter().map(|(number, id)| (*number, w.text(&format!("import-card-{id}"))));
            (contacts.clone(), words.collect())
        }
    };
    let good: Vec<(usize, Contact)> = good
        .into_iter()
        .filter(|(number, contact)| match fits(preparing, contact) {
            Ok(()) => true,
            Err(problem) => {
                bad.push((*number, problem));
                false
            }
        })
        .collect();
    bad.sort();
    let contacts: Vec<Contact> = good.iter().map(|(_, contact)| contact.clone()).collect();
    let found = tokio::task::block_in_place(|| duplicates_of(&preparing.seen(), &contacts));
    let source = file.file.clone();
    let with_source = |(number, mut contact): (usize, Contact)| {
        if contact.source.is_empty() {
            contact.source.clone_from(&source);
        }
        (number, contact)
    };
    let good = good.into_iter().map(with_source).zip(found);
    let good = good.map(|((number, contact), found)| (number, contact, found)).collect();
    Ok((Reading { good, bad }, choices))
}

/// Whether a contact of a file could be kept as it is.
fn fits(preparing: &Preparing, contact: &Contact) -> Result<(), String> {
    let sheet = Sheet::Contact(contact.clone());
    let checked = sheet.check(None, &preparing.prepared, preparing.today);
    checked.map_err(|refusal| preparing.wording().not_prepared(&refusal))
}

fn choices(file: &Waiting, posted: Option<&Posted>) -> Choices {
    let guessed: Vec<Column> = match &*file.rows {
        Rows::Table(table) => table.columns.iter().map(|name| Column::guess(name)).collect(),
        Rows::Cards(..) => Vec::new(),
    };
    let Some(posted) = posted else {
        return Choices { columns: guessed, known: Known::Complete, leaves_out: false };
    };
    let chosen = |(at, guessed): (usize, &Column)| {
        Column::from_id(posted.get(&format!("column-{at}"))).unwrap_or(*guessed)
    };
    let known = Known::ALL.iter().find(|(_, id)| *id == posted.get("known"));
    Choices {
        columns: guessed.iter().enumerate().map(chosen).collect(),
        known: known.map_or(Known::Complete, |(known, _)| *known),
        leaves_out: posted.has("leaves_out", "yes"),
    }
}

type Read = (Vec<(usize, Contact)>, Vec<(usize, String)>);

fn of_table(preparing: &Preparing, table: &Table, columns: &[Column]) -> Read {
    let w = preparing.wording();
    let kinds: BTreeMap<String, ContactKind> =
        ContactKind::ALL.iter().map(|kind| (w.word(*kind).to_lowercase(), *kind)).collect();
    let phone = |text: &str| dialled(text, preparing.country());
    let kind = |text: &str| kinds.get(text).copied();
    let reader = Reader { phone: &phone, kind: &kind };
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    for problem in &table.problems {
        bad.push((problem.row, w.row_problem(problem.what.id(), problem.column.as_deref())));
    }
    let broken: BTreeSet<usize> = table.problems.iter().map(|problem| problem.row).collect();
    for row in &table.rows {
        let is_broken = broken.contains(&row.number);
        match read_row(&row.cells, columns, reader) {
            Ok(_) if is_broken => {}
            Ok(contact) => good.push((row.number, contact)),
            Err(cells) => bad.extend(cells.iter().map(|cell| (row.number, in_words(preparing, table, cell)))),
        }
    }
    bad.sort();
    (good, bad)
}

fn in_words(preparing: &Preparing, table: &Table, cell: &BadCell) -> String {
    let column = table.columns.get(cell.column).cloned().unwrap_or_default();
    let gaps = [("column", column.into()), ("text", cell.text.clone().into())];
    preparing.wording().format(&format!("import-bad-{}", cell.wanted.id()), gaps)
}

fn shown(
    preparing: &Preparing,
    import: &str,
    posted: Option<&Posted>,
    problem: Option<String>,
) -> Result<Response, Failure> {
    let (mut reading, choices) = reading(preparing, import, posted)?;
    let w = preparing.wording();
    let mut form = form(preparing, import, &choices, reading.bad.len());
    form.problem = problem;
    let cells = |(number, contact, found): &Good| {
        let numbers: Vec<String> = contact
            .numbers
            .iter()
            .map(|number| number_in_words(&number.number, preparing.country()))
            .collect();
        let mails: Vec<&str> = contact.mails.iter().map(|mail| mail.address.as_str()).collect();
        let known = found.and_then(|(id, found)| {
            let title = preparing.prepared.contact(id)?.title().to_owned();
            Some(w.format(&format!("found-{}", found.id()), [("title", title.into())]))
        });
        vec![
            number.to_string(),
            contact.name.clone(),
            contact.organisation.clone(),
            numbers.join(", "),
            mails.join(", "),
            known.unwrap_or_default(),
        ]
    };
    let bad_hidden = reading.bad.len().saturating_sub(MISTAKES_SHOWN);
    reading.bad.truncate(MISTAKES_SHOWN);
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = PreviewPage {
        title: w.text("import-preview"),
        file: waiting(&preparing.site).get(import).map(|file| file.file.clone()).unwrap_or_default(),
        good: reading.good.len(),
        known: reading.good.iter().filter(|(.., found)| found.is_some()).count(),
        shown: reading.good.iter().take(SHOWN).map(cells).collect(),
        bad: reading.bad,
        bad_hidden,
        form,
        page: preparing.frame("/prepare/contacts"),
    };
    Ok(page_with(status, &view))
}

fn form(preparing: &Preparing, import: &str, choices: &Choices, mistakes: usize) -> Form {
    let w = preparing.wording();
    let mut form = Form::new(
        w.text("import-how"),
        format!("/prepare/contacts/imports/{import}"),
        w.text("import-take-over"),
        "/prepare/contacts/import".to_owned(),
    );
    let known = Known::ALL
        .iter()
        .map(|(known, id)| Answer::new(id, w.text(&format!("import-known-{id}")), *known == choices.known));
    form = form.field(Field::new("known", w.text("import-known"), Kind::Radios(known.collect())));
    if mistakes > 0 {
        let answer = Answer::new("yes", w.text("import-leave-out"), choices.leaves_out);
        form = form.field(Field::new("leaves_out", w.text("import-mistakes"), Kind::Checks(vec![answer])));
    }
    let waiting = waiting(&preparing.site);
    if let Some(Rows::Table(table)) = waiting.get(import).map(|file| &*file.rows) {
        for (at, (name, chosen)) in table.columns.iter().zip(&choices.columns).enumerate() {
            let answers = Column::all().map(|column| {
                Answer::new(column.id(), w.text(&format!("column-{}", column.id())), column == *chosen)
            });
            let label = w.format("import-column", [("name", name.clone().into())]);
            form = form.field(Field::new(format!("column-{at}"), label, Kind::Select(answers.collect())));
        }
        form.again = Some(w.text("import-again"));
    }
    form
}

/// Imports that can be undone: the number in their address, and what they brought, in words; the last on top.
pub(super) fn undoable(preparing: &Preparing) -> Vec<(String, String)> {
    let w = preparing.wording();
    let mut imports: BTreeMap<String, (u64, usize, Timestamp, String)> = BTreeMap::new();
    for (id, _) in preparing.prepared.contacts() {
        let Some(version) = preparing.prepared.version((SheetKind::Contact, id)) else { continue };
        let Some(import) = &version.import else { continue };
        let known =
            imports.entry(import.clone()).or_insert((version.entry, 0, version.since, version.by.clone()));
        known.1 += 1;
    }
    let mut imports: Vec<_> = imports.into_iter().collect();
    imports.sort_by_key(|(_, (entry, ..))| std::cmp::Reverse(*entry));
    let in_words = |(import, (_, count, at, by)): (String, (u64, usize, Timestamp, String))| {
        let gaps = [
            ("n", (count as f64).into()),
            ("at", w.moment(at, preparing.site.zone()).into()),
            ("who", preparing.name(&by).into()),
        ];
        (import, w.format("import-brought", gaps))
    };
    imports.into_iter().map(in_words).collect()
}

/// `POST /prepare/contacts/imports/{import}/undo`.
pub(crate) async fn undo(
    preparing: Preparing,
    Path(import): Path<String>,
    _: Posted,
) -> Result<Response, Failure> {
    match preparing.prepare(&Command::UndoImport { import }) {
        Ok(()) => Ok(preparing.done("/prepare/contacts", "import-undone")),
        Err(app::NotPrepared::Refused(_)) => Err(Failure::NotFound),
        Err(app::NotPrepared::Failed(problem)) => Err(problem.into()),
    }
}

//! Numbers of many at once: a table that is pasted, or read from a file and then looked at.

use askama::Template;
use axum::extract::Multipart;
use axum::http::StatusCode;
use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::controller::event::{ControllerCount, ControllersCounted};
use incident::event::When;
use incident::fact::{Certainty, FactKey};
use serde_json::Value;

use super::REST;
use super::read::{Strangers, as_pasted, kept, table};
use crate::facts::{typed_value, value_field};
use crate::failure::Failure;
use crate::files::one_file;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, needed_moment, refused};
use crate::frame::{Frame, page_with};
use crate::room::Room;

#[derive(Template)]
#[template(path = "controllers/counting.html")]
struct CountingPage<'a> {
    page: Frame<'a>,
    title: String,
    form: Form,
    file: Form,
}

/// `GET /incidents/{id}/controllers/numbers`, and the same where a file was read: what was read stands nowhere.
pub(crate) async fn counting(room: Room) -> Result<Response, Failure> {
    let form = form(&room, None, "");
    show(&room, form, file_form(&room))
}

/// `POST /incidents/{id}/controllers/numbers`.
pub(crate) async fn count(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, Some(&posted), "");
    let Some(counted) = read(&room, &mut form, &posted)? else { return show(&room, form, file_form(&room)) };
    match room.record(&Command::CountControllers(counted), posted.number("seen")) {
        Ok(()) => Ok(room.done(REST, "controllers-counted")),
        Err(not) => show(&room, refused(&room, form, not)?, file_form(&room)),
    }
}

/// `POST /incidents/{id}/controllers/numbers/import`: reads a file into the table, and records nothing yet.
pub(crate) async fn import(room: Room, mut sent: Multipart) -> Result<Response, Failure> {
    let file = one_file(&mut sent, &room.visitor).await?;
    let w = room.wording();
    let mut asking = file_form(&room);
    let Some((name, bytes)) = file else {
        asking.err("file", w.text("files-none-chosen"));
        return show(&room, form(&room, None, ""), asking);
    };
    let read = tokio::task::spawn_blocking(move || exchange::read_table(&bytes, &name)).await;
    match read.map_err(|_| Failure::BadForm)? {
        Ok(table) => show(&room, form(&room, None, &as_pasted(&table.columns, &table.rows)), asking),
        Err(problem) => {
            asking.err("file", w.import_problem(problem.id(), &crate::contacts::limit(&problem, w)));
            show(&room, form(&room, None, ""), asking)
        }
    }
}

fn rest() -> String {
    format!("{REST}/numbers")
}

fn show(room: &Room, form: Form, file: Form) -> Result<Response, Failure> {
    let is_wrong = form.has_errors() || file.has_errors();
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = room.frame(&room.picture(), &rest())?;
    Ok(page_with(status, &CountingPage { page, title: form.heading.clone(), form, file }))
}

fn read(room: &Room, form: &mut Form, posted: &Posted) -> Result<Option<ControllersCounted>, Failure> {
    let prepared = room.site.app.prepared()?;
    let strangers = if posted.has("strangers", "yes") { Strangers::Added } else { Strangers::Refused };
    let rows = table(room, &prepared, posted.get("rows"), strangers);
    let rows = rows.map_err(|why| form.err("rows", why));
    let meta = about(room, form, posted);
    let (Ok(rows), Some(meta)) = (rows, meta) else { return Ok(None) };
    let rows: Vec<ControllerCount> = rows.into_iter().map(|row| with_kinds(row, &meta.kinds)).collect();
    Ok(Some(meta.counted(rows)))
}

fn with_kinds(row: ControllerCount, kinds: &[String]) -> ControllerCount {
    if kinds.is_empty() { row } else { ControllerCount { categories: kinds.to_vec(), ..row } }
}

/// What is said of all rows alike.
pub(super) struct About {
    known_at: When,
    source: String,
    certainty: String,
    reason: String,
    pub(super) kinds: Vec<String>,
}

impl About {
    pub(super) fn counted(self, rows: Vec<ControllerCount>) -> ControllersCounted {
        let About { known_at, source, certainty, reason, kinds: _ } = self;
        ControllersCounted { source, certainty, known_at, reason, rows }
    }
}

/// What was typed of all rows alike; what cannot be read is said at its field.
pub(super) fn about(room: &Room, form: &mut Form, posted: &Posted) -> Option<About> {
    let known_at = needed_moment(room, form, posted, "known_at");
    let kinds = typed_value(room, FactKey::DataCategories, form, posted);
    let kinds = match kinds.ok()? {
        Value::Array(all) => all.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let typed = |name: &str| posted.get(name).to_owned();
    Some(About {
        known_at: known_at?,
        source: typed("source"),
        certainty: typed("certainty"),
        reason: typed("reason"),
        kinds,
    })
}

/// The fields for it.
pub(super) fn about_fields(room: &Room, form: Form, posted: Option<&Posted>, is_again: Again) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let sure = posted.map_or(Certainty::Confirmed.as_str(), |posted| posted.get("certainty"));
    let certainties = Certainty::ALL.iter().filter(|it| **it != Certainty::Refuted).map(|it| {
        let label = format!("{} {}", w.certainty_mark(*it), w.certainty(*it));
        Answer::new(it.as_str(), label, it.as_str() == sure)
    });
    let source = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("source"));
    let now = When(Start::Moment(room.now));
    let form = form
        .field(Field::new("certainty", w.text("stating-certainty"), Kind::Radios(certainties.collect())))
        .field(Field::line("source", w.text("stating-source"), source).hint(w.text("stating-source-hint")))
        .field(moment_field(room, posted, "known_at", w.text("controllers-known-at"), Some(now)))
        .field(
            value_field(room, FactKey::DataCategories, posted, None).hint(w.text("controllers-kinds-hint")),
        );
    match is_again {
        Again::Yes => form.field(
            Field::area("reason", w.text("controllers-reason"), typed("reason"))
                .hint(w.text("controllers-reason-hint")),
        ),
        Again::No => form,
    }
}

/// Whether there are numbers already, so that new ones need a reason.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Again {
    Yes,
    No,
}

fn form(room: &Room, posted: Option<&Posted>, table: &str) -> Form {
    let w = room.wording();
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let typed = posted.map_or(table, |posted| posted.get("rows"));
    let is_added = posted.is_some_and(|posted| posted.has("strangers", "yes"));
    let strangers = vec![Answer::new("yes", w.text("controllers-strangers-yes"), is_added)];
    let is_again = if room.state.controllers.all().next().is_some() { Again::Yes } else { Again::No };
    let form = Form::new(
        w.text("controllers-numbers"),
        room.at(&rest()),
        w.text("controllers-submit"),
        room.at(REST),
    )
    .lead(w.text("controllers-numbers-lead"))
    .hide("seen", seen)
    .field(Field::area("rows", w.text("controllers-rows"), typed).hint(w.text("controllers-rows-hint")))
    .field(
        Field::new("strangers", w.text("controllers-strangers"), Kind::Checks(strangers))
            .hint(w.text("controllers-strangers-hint")),
    );
    let mut form = about_fields(room, form, posted, is_again);
    form.is_filled_in = !table.is_empty();
    form
}

fn file_form(room: &Room) -> Form {
    let w = room.wording();
    let action = room.at(&format!("{}/import", rest()));
    let mut form = Form::new(w.text("controllers-file"), action, w.text("import-read"), String::new());
    form.has_file = true;
    form.field(Field::new("file", w.text("files-file"), Kind::File).hint(w.text("controllers-file-hint")))
        .apart("file-")
}

/// The numbers of one, as they are kept beside what was left out.
pub(super) fn one(room: &Room, row: ControllerCount, about: About) -> ControllersCounted {
    let row = with_kinds(kept(room, row), &about.kinds);
    about.counted(vec![row])
}

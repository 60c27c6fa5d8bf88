//! One fact: what each source says, and a form to say it, or to say it otherwise.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use incident::circumstances::Ground;
use incident::command::{Command, RecordFact};
use incident::event::{FactWithdrawn, When};
use incident::fact::{Certainty, FactKey};

use super::value::{DONT_KNOW, typed_value, value_field};
use super::{Said, said};
use crate::failure::Failure;
use crate::form::{
    self, Answer, Field, Form, Kind, Posted, moment_field, reason_field, seen_by, seen_by_fields, some_moment,
};
use crate::frame::{Frame, page_with};
use crate::now::where_stated;
use crate::room::Room;

#[derive(Template)]
#[template(path = "facts/fact.html")]
struct FactPage<'a> {
    page: Frame<'a>,
    title: String,
    says: Vec<Said>,
    form: Form,
    withdrawals: Vec<Form>,
}

/// `GET /incidents/{id}/facts/{fact}`, with the entry that is revised as `?revises=12`.
pub(crate) async fn fact(
    room: Room,
    Path((_, fact)): Path<(String, String)>,
    Query(revised): Query<Revised>,
) -> Result<Response, Failure> {
    let key = FactKey::parse(&fact).ok_or(Failure::NotFound)?;
    if key.recorded_by().is_some() {
        return Ok(crate::frame::redirect(&where_stated(&room, key)));
    }
    // Whoever said something of it before says it otherwise now.
    let own = room.state.facts.get(&key).and_then(|statements| statements.of_source(&room.visitor.name));
    let form = form(&room, key, None, revised.revises.or(own.map(|own| own.number)));
    shown(&room, key, form)
}

/// Which statement a form revises.
#[derive(serde::Deserialize)]
pub(crate) struct Revised {
    revises: Option<u64>,
}

/// `POST /incidents/{id}/facts/{fact}`.
pub(crate) async fn state_it(
    room: Room,
    Path((_, fact)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let key = FactKey::parse(&fact).ok_or(Failure::NotFound)?;
    let seen = posted.number("seen");
    let mut form = form(&room, key, Some(&posted), seen);
    let source = posted.get("source");
    let statements = room.state.facts.get(&key);
    if posted.get("value") == DONT_KNOW {
        if statements.is_none_or(|statements| statements.of_source(source).is_none()) {
            return Ok(room.done("", "unknown"));
        }
        // What was said before counts until it is withdrawn.
        form.err("value", room.wording().text("stating-dont-know-held"));
        return shown(&room, key, form);
    }
    let Ok(value) = typed_value(&room, key, &mut form, &posted) else { return shown(&room, key, form) };
    let known_at = some_moment(&room, &mut form, &posted, "known_at");
    let happened_at = some_moment(&room, &mut form, &posted, "happened_at");
    let (Ok(known_at), Ok(happened_at)) = (known_at, happened_at) else {
        return shown(&room, key, form);
    };
    // "No" and "refuted" together are a yes: somebody who checked means the opposite.
    if value == false && posted.get("certainty") == Certainty::Refuted.as_str() {
        form.err("certainty", room.wording().text("stating-no-and-refuted"));
        return shown(&room, key, form);
    }
    // Whoever writes another source makes a statement of their own, and so does who saw one that was withdrawn.
    let revises = seen.filter(|entry| {
        let mut current = statements.into_iter().flat_map(|statements| statements.current());
        current.any(|statement| statement.number == *entry && statement.source == source)
    });
    let command = Command::RecordFact(RecordFact {
        fact: key.as_str().to_owned(),
        value,
        certainty: Some(posted.get("certainty").to_owned()),
        source: source.to_owned(),
        evidence: posted.some("evidence"),
        happened_at,
        known_at,
        seen: revises,
    });
    match room.record_for(seen_by(&room, &posted), &command, &[], None) {
        Ok(()) => Ok(room.done("", "fact")),
        Err(not) => form::show_refused(&room, &rest(key), form, not),
    }
}

/// `POST /incidents/{id}/facts/{fact}/withdrawal`.
pub(crate) async fn withdraw(
    room: Room,
    Path((_, fact)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let key = FactKey::parse(&fact).ok_or(Failure::NotFound)?;
    let entry = posted.number("entry").ok_or(Failure::BadForm)?;
    let command = Command::WithdrawFact(FactWithdrawn { entry, reason: posted.get("reason").to_owned() });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done("/facts", "withdrawn")),
        Err(not) => {
            let form = withdrawal(&room, key, entry, "", posted.get("reason"));
            form::show_refused(&room, &rest(key), form, not)
        }
    }
}

fn rest(key: FactKey) -> String {
    format!("/facts/{}", key.as_str())
}

fn shown(room: &Room, key: FactKey, form: Form) -> Result<Response, Failure> {
    let frame = room.frame(&room.picture(), &rest(key))?;
    let statements = room.state.facts.get(&key);
    let says: Vec<Said> =
        statements.iter().flat_map(|it| it.current()).map(|statement| said(room, key, statement)).collect();
    let withdrawals = says.iter().map(|said| {
        let form = withdrawal(room, key, said.entry, &said.source, "");
        form.apart(&format!("withdrawal-{}-", said.entry))
    });
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view =
        FactPage { title: form.heading.clone(), withdrawals: withdrawals.collect(), says, form, page: frame };
    Ok(page_with(status, &view))
}

fn form(room: &Room, key: FactKey, posted: Option<&Posted>, revises: Option<u64>) -> Form {
    let w = room.wording();
    let statements = room.state.facts.get(&key);
    let held = revises.and_then(|entry| statements?.of_entry(entry));
    let typed = |name: &str| posted.map(|posted| posted.get(name).to_owned());
    let source =
        typed("source").or(held.map(|held| held.source.clone())).unwrap_or(room.visitor.name.clone());
    let certainty = typed("certainty")
        .or(held.map(|held| held.certainty.as_str().to_owned()))
        .unwrap_or_else(|| Certainty::Likely.as_str().to_owned());
    let certainties = Certainty::ALL.map(|it| {
        let label = format!("{} {}", w.certainty_mark(it), w.certainty(it));
        let mut answer = Answer::new(it.as_str(), label, it.as_str() == certainty);
        answer.hint = w.text(&format!("stating-sure-{}", it.as_str()));
        answer
    });
    let value = value_field(room, key, posted, held.map(|held| &held.value));
    let known_at = moment_field(room, posted, "known_at", w.text("stating-known-at"), None);
    let happened = held.and_then(|held| held.happened_at).map(When);
    let happened_at = moment_field(room, posted, "happened_at", w.text("stating-happened-at"), happened);
    let mut form = Form::new(
        w.question(Ground::Fact(key)),
        room.at(&rest(key)),
        w.text("stating-submit"),
        room.at("/facts"),
    )
    .field(value)
    .field(Field::new("certainty", w.text("stating-certainty"), Kind::Radios(certainties.into())))
    .field(Field::line("source", w.text("stating-source"), &source).hint(w.text("stating-source-hint")))
    .field(known_at.hint(w.text("stating-known-at-hint")))
    .field(happened_at.hint(w.text("stating-happened-at-hint")));
    if !room.state.evidence.is_empty() {
        let chosen = typed("evidence").or(held.and_then(|held| held.evidence.clone()));
        form = form.field(evidence(room, &chosen.unwrap_or_default()));
    }
    form = form.fields(seen_by_fields(room, posted));
    match revises {
        Some(entry) => form.hide("seen", entry),
        None => form,
    }
}

fn evidence(room: &Room, chosen: &str) -> Field {
    let w = room.wording();
    let none = Answer::new("", w.text("stating-no-evidence"), chosen.is_empty());
    let files = room.state.evidence.iter().map(|(id, file)| Answer::new(id, file.name.clone(), id == chosen));
    let answers = std::iter::once(none).chain(files).collect();
    Field::new("evidence", w.text("stating-evidence"), Kind::Radios(answers))
}

fn withdrawal(room: &Room, key: FactKey, entry: u64, source: &str, reason: &str) -> Form {
    let w = room.wording();
    let heading = w.format("stating-withdraw", [("source", source.to_owned().into())]);
    let action = room.at(&format!("{}/withdrawal", rest(key)));
    Form::new(heading, action, w.text("stating-withdraw-submit"), String::new())
        .hide("entry", entry)
        .field(reason_field(room, reason))
}

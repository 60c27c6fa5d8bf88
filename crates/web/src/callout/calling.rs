//! One call: what came of it, with more words than one tap says.

use axum::extract::Query;
use axum::response::Response;
use calendar::Start;
use incident::callout::Summoned;
use incident::callout::event::CallOutcome;
use incident::command::Command;
use incident::event::{CallMade, When};
use readiness::event::Word as _;

use super::person::Reading;
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, show, show_refused, some_moment};
use crate::room::Room;
use crate::steer::{Holders, short};

const REST: &str = "/callout/calls";

/// Who was called.
#[derive(serde::Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    person: String,
}

/// `GET /incidents/{id}/callout/calls`.
pub(crate) async fn calling(room: Room, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let form = form(&room, &asked.person, None)?;
    show(&room, REST, form)
}

/// `POST /incidents/{id}/callout/calls`: one tap says what came of it; the rest may be said.
pub(crate) async fn record(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, posted.get("person"), Some(&posted))?;
    let Some(call) = read(&room, &mut form, &posted) else { return show(&room, REST, form) };
    match room.record(&Command::RecordCall(call), None) {
        Ok(()) => Ok(room.done("/callout", "call")),
        Err(not) => show_refused(&room, REST, form, not),
    }
}

fn read(room: &Room, form: &mut Form, posted: &Posted) -> Option<CallMade> {
    let w = room.wording();
    let outcome = CallOutcome::from_id(posted.get("outcome"));
    let taken_over_by = posted.get("taken_over_by").to_owned();
    if outcome.is_none() {
        form.err("outcome", w.text("form-unknown"));
    } else if outcome != Some(CallOutcome::TakenOver) && !taken_over_by.is_empty() {
        form.err("outcome", w.text("callout-over-but-not"));
    }
    let at = some_moment(room, form, posted, "at").ok()?;
    if form.has_errors() {
        return None;
    }
    Some(CallMade {
        person: posted.get("person").to_owned(),
        name: String::new(),
        outcome: outcome?,
        at: at.unwrap_or(When(Start::Moment(room.now))),
        by: posted.some("by").unwrap_or_else(|| short(&room.visitor.name)),
        taken_over_by,
        note: posted.get("note").to_owned(),
    })
}

fn form(room: &Room, id: &str, posted: Option<&Posted>) -> Result<Form, Failure> {
    let callout = room.state.callout.as_ref().ok_or(Failure::NotFound)?;
    let person = callout.person(id).ok_or(Failure::NotFound)?;
    let holders = Holders::of(room)?;
    let reading = Reading { room, holders: &holders, callout };
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let mut form = Form::new(
        w.format("callout-call-of", [("name", person.name().to_owned().into())]),
        room.at(REST),
        w.text("callout-call-submit"),
        room.at("/callout"),
    )
    .hide("person", id)
    // What was typed and not sent comes back with this person only.
    .hide("entry", id);
    form.lead = person.calls.iter().map(|call| reading.call_in_words(person, call)).collect();
    let outcomes = CallOutcome::ALL
        .iter()
        .map(|outcome| Answer::new(outcome.id(), w.word(*outcome), typed("outcome") == outcome.id()));
    let by = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("by"));
    let now = When(Start::Moment(room.now));
    Ok(form
        .field(Field::new("outcome", w.text("callout-outcome"), Kind::Radios(outcomes.collect())))
        .field(over_field(&reading, person, typed("taken_over_by")))
        .field(Field::line("by", w.text("callout-by"), by))
        .field(moment_field(room, posted, "at", w.text("callout-at"), Some(now)))
        .field(Field::area("note", w.text("callout-note-field"), typed("note"))))
}

/// Who took over; whoever stands in is named, for that is whom one looks for.
fn over_field(reading: &Reading<'_>, person: &Summoned, typed: &str) -> Field {
    let w = reading.room.wording();
    let field = Field::line("taken_over_by", w.text("callout-over"), typed);
    match reading.deputy(person) {
        Some(deputy) => field.hint(w.format("callout-over-deputy", [("deputy", deputy.into())])),
        None => field,
    }
}

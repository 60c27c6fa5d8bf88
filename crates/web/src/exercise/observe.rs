//! What somebody saw who watches, and whether what was expected happened.

use axum::extract::Query;
use axum::response::Response;
use incident::command::Command;
use incident::event::ObservationNoted;
use incident::exercise::event::Verdict;
use readiness::event::Word as _;

use super::{REST, exercise};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, show, show_refused};
use crate::room::Room;

/// What the address asks about.
#[derive(serde::Deserialize)]
pub(crate) struct About {
    #[serde(default)]
    expectation: String,
}

/// `GET /incidents/{id}/exercise/observations/new`.
pub(crate) async fn observing(room: Room, Query(about): Query<About>) -> Result<Response, Failure> {
    let form = form(&room, &about.expectation, None)?;
    show(&room, &rest(), form)
}

/// `POST /incidents/{id}/exercise/observations/new`.
pub(crate) async fn observe(room: Room, posted: Posted) -> Result<Response, Failure> {
    let form = form(&room, posted.get("expectation"), Some(&posted))?;
    let noted = ObservationNoted {
        by: room.visitor.name.clone(),
        text: posted.get("text").to_owned(),
        expectation: posted.get("expectation").to_owned(),
        verdict: Verdict::from_id(posted.get("verdict")),
    };
    match room.record(&Command::NoteObservation(noted), None) {
        Ok(()) => Ok(room.done(REST, "observation")),
        Err(not) => show_refused(&room, &rest(), form, not),
    }
}

fn rest() -> String {
    format!("{REST}/observations/new")
}

/// Who plays does not read what is expected; whoever leads, watches, or played to the end does.
fn form(room: &Room, expectation: &str, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, held) = (room.wording(), exercise(room)?);
    if held.ended.is_none() && !held.knows_ahead(&room.visitor.name) {
        return Err(Failure::NotFound);
    }
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let mut answers = vec![Answer::new("", w.text("observation-about-none"), expectation.is_empty())];
    answers.extend(held.begun.said.scenario.expectations.iter().map(|expected| {
        Answer::new(&expected.id, w.of_scenario(&expected.text).to_owned(), expected.id == expectation)
    }));
    let verdict =
        |verdict: &Verdict| Answer::new(verdict.id(), w.word(*verdict), typed("verdict") == verdict.id());
    let verdicts = Verdict::ALL.iter().map(verdict).collect();
    Ok(Form::new(w.text("observation-add"), room.at(&rest()), w.text("observation-submit"), room.at(REST))
        .lead(w.text("observation-lead"))
        .field(Field::new("expectation", w.text("observation-about"), Kind::Select(answers)))
        .field(
            Field::new("verdict", w.text("observation-verdict"), Kind::Radios(verdicts))
                .hint(w.text("observation-verdict-hint")),
        )
        .field(Field::area("text", w.text("observation-text"), typed("text"))))
}

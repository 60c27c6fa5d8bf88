//! Whether the incident is significant (Cbw) or major (DORA): proposed by the criteria of the pages, decided by a person.

use axum::response::Response;
use incident::circumstances::Ground;
use incident::command::Command;
use incident::event::SignificanceDecided;
use law::{Condition, Qualification};

use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, reason_field, show, show_refused};
use crate::room::Room;

/// What can be decided, with the condition that it settles.
const WHAT: [(&str, Condition); 2] =
    [("significant", Condition::SignificantIncident), ("major", Condition::MajorIncident)];

/// So many facts are named.
const FEW: usize = 5;

/// `GET /incidents/{id}/significance`.
pub(crate) async fn significance(room: Room) -> Result<Response, Failure> {
    let seen = room.state.number;
    show(&room, "/significance", form(&room, None).hide("seen", seen))
}

/// `POST /incidents/{id}/significance`.
pub(crate) async fn qualify(room: Room, posted: Posted) -> Result<Response, Failure> {
    let seen = posted.number("seen");
    let holds = posted.get("holds");
    if !matches!(holds, "yes" | "no") {
        let form = form(&room, Some(&posted)).hide("seen", seen.unwrap_or_default());
        return show(&room, "/significance", form);
    }
    let command = Command::DecideSignificance(SignificanceDecided {
        what: posted.get("what").to_owned(),
        holds: holds == "yes",
        reason: posted.get("reason").to_owned(),
    });
    match room.record(&command, seen) {
        Ok(()) => Ok(room.done("", "significance")),
        Err(not) => {
            let form = form(&room, Some(&posted)).hide("seen", seen.unwrap_or_default());
            show_refused(&room, "/significance", form, not)
        }
    }
}

fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let (w, picture) = (room.wording(), room.picture());
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let mut form = Form::new(
        w.text("significance-title"),
        room.at("/significance"),
        w.text("significance-submit"),
        room.at(""),
    );
    form = form.lead(w.text("significance-lead"));
    for qualification in &picture.qualified {
        if WHAT.iter().any(|(_, condition)| *condition == qualification.condition) {
            form = proposed(room, form, qualification);
        }
    }
    let what = WHAT.map(|(what, condition)| Answer {
        hint: w.text(&format!("significance-hint-{what}")),
        ..Answer::new(what, w.condition(condition), typed("what") == what)
    });
    let holds = ["yes", "no"]
        .map(|holds| Answer::new(holds, w.text(&format!("significance-{holds}")), typed("holds") == holds));
    form.field(Field::new("what", w.text("significance-what"), Kind::Radios(what.into())))
        .field(Field::new("holds", w.text("significance-holds"), Kind::Radios(holds.into())))
        .field(reason_field(room, typed("reason")))
}

/// What the criteria propose, on which places, and what could still change it.
fn proposed(room: &Room, form: Form, qualification: &Qualification<'_>) -> Form {
    let w = room.wording();
    let gaps = [
        ("condition", w.condition(qualification.condition).into()),
        ("truth", w.truth(qualification.proposed).into()),
    ];
    let mut form = form.lead(w.format("significance-proposed", gaps));
    for (criteria, _) in &qualification.because {
        form = form.lead(format!("— {}", w.cited(&criteria.citation, &criteria.checked)));
    }
    let awaited: Vec<String> =
        Ground::all_in(qualification.awaits).into_iter().take(FEW).map(|ground| w.ground(ground)).collect();
    if !awaited.is_empty() {
        form = form.lead(w.format("risk-could-change", [("facts", awaited.join(", ").into())]));
    }
    form
}

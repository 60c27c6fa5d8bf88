//! The decision on a ransom: only when every ground is known, and between two things at least.

use app::NotRecorded;
use axum::response::Response;
use incident::command::Command;
use incident::event::RansomDecided;
use incident::ransom::event::{RansomChoice, RansomGround};
use incident::refusal::Refusal;
use incident::state::Kept;
use readiness::event::Word as _;

use super::REST;
use super::page::{Slot, show};
use crate::decided::alternatives::{self, Other, told};
use crate::decided::{mandate_fields, mandate_of};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, refused};
use crate::room::Room;

/// Who pays, and who does not, chooses between two things at least.
const LEAST: usize = 2;

/// What was decided.
pub(super) struct Taken {
    pub(super) choice: String,
    pub(super) when: String,
    pub(super) alternatives: Vec<Other>,
    pub(super) reasons: String,
    pub(super) mandate: String,
    pub(super) dissent: String,
}

/// `POST /incidents/{id}/ransom/decision`.
pub(crate) async fn decide(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, Some(&posted));
    let Some(choice) = RansomChoice::from_id(posted.get("choice")) else {
        form.err("choice", room.wording().text("form-unknown"));
        return show(&room, Some((Slot::Decision, form)));
    };
    let command = Command::DecideRansom(RansomDecided {
        choice,
        alternatives: alternatives::read(&posted),
        reasons: posted.get("reasons").to_owned(),
        mandate: mandate_of(&posted),
        dissent: posted.get("dissent").to_owned(),
    });
    match room.record(&command, posted.number("seen")) {
        Ok(()) => Ok(room.done(REST, "ransom")),
        Err(not) => {
            form.places = places(&room, &not);
            show(&room, Some((Slot::Decision, refused(&room, form, not)?)))
        }
    }
}

/// The grounds that stand in the way.
fn places(room: &Room, not: &NotRecorded) -> Vec<(String, String)> {
    let NotRecorded::Refused(refusal) = not else { return Vec::new() };
    match &**refusal {
        Refusal::DossierIncomplete { grounds } | Refusal::GroundObjects { grounds } => {
            grounds.iter().map(|ground| place(room, *ground)).collect()
        }
        _ => Vec::new(),
    }
}

/// Where a ground stands on the page.
pub(super) fn place(room: &Room, ground: RansomGround) -> (String, String) {
    (format!("#ground-{}", ground.id()), room.wording().word(ground))
}

pub(super) fn taken(room: &Room, kept: &Kept<RansomDecided>) -> Taken {
    let (w, said) = (room.wording(), &kept.said);
    let at = w.moment(kept.recorded_at, room.site.zone());
    Taken {
        choice: w.word(said.choice),
        when: w.format("decided-by", [("at", at.into()), ("who", room.name(&kept.by).into())]),
        alternatives: told(w, &said.alternatives),
        reasons: said.reasons.clone(),
        mandate: said.mandate.clone(),
        dissent: said.dissent.clone(),
    }
}

pub(super) fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let answers = RansomChoice::ALL
        .iter()
        .map(|choice| Answer::new(choice.id(), w.word(*choice), typed("choice") == choice.id()));
    let mut form = Form::new(
        w.text("ransom-decide"),
        room.at(&format!("{REST}/decision")),
        w.text("ransom-submit"),
        String::new(),
    )
    .hide("seen", seen);
    form.fields.extend(alternatives::fields(w, posted, LEAST, w.text("ransom-alternatives-hint")));
    form = form
        .field(Field::new("choice", w.text("ransom-choice"), Kind::Radios(answers.collect())))
        .field(Field::area("reasons", w.text("decided-reasons"), typed("reasons")));
    form.fields.extend(mandate_fields(room, posted));
    form.field(
        Field::line("dissent", w.text("decided-dissent"), typed("dissent"))
            .hint(w.text("decided-dissent-hint")),
    )
    .apart("ransom-")
}

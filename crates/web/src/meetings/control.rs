//! Control: of each earlier decision somebody asks what it did. Without that nobody learns whether it worked.

use axum::response::Response;
use incident::command::Command;

use super::page::{Slot, Slots, show};
use super::{done, not_recorded, rest};
use crate::decided::{Shown, review_form, review_of, shown};
use crate::failure::Failure;
use crate::form::{Form, Posted};
use crate::preparing::Numbered;
use crate::room::Room;

/// An earlier decision, with what was said of it in this meeting, and the form that asks.
pub(super) struct Asked {
    pub(super) number: u32,
    pub(super) decision: Shown,
    /// What was said here: a shape, a word, and more words.
    pub(super) answers: Vec<(char, String, String)>,
    pub(super) form: Form,
}

/// `POST /incidents/{id}/meetings/{number}/controls`.
pub(crate) async fn control(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let decision: u32 = posted.get("decision").parse().map_err(|_| Failure::BadForm)?;
    let mut form = form(&room, number, decision, Some(&posted));
    let Some(reviewed) = review_of(&room, &mut form, &posted, decision, Some(number)) else {
        return show(&room, number, Some((Slot::Control(decision), form)));
    };
    match room.record(&Command::ReviewDecision(reviewed), posted.number("seen")) {
        Ok(()) => Ok(done(&room, number, "control", "control")),
        Err(not) => not_recorded(&room, number, Slot::Control(decision), form, not),
    }
}

/// Every decision that must be asked about here, and those of which somebody asked.
pub(super) fn asked(room: &Room, meeting: u32, slots: &mut Slots) -> Vec<Asked> {
    let missing = room.state.not_controlled(meeting);
    let mut asked = Vec::new();
    for (number, decision) in room.state.decisions.all() {
        let here = decision.reviews.iter().filter(|review| review.said.meeting == Some(meeting));
        let answers: Vec<(char, String, String)> = here
            .map(|review| {
                let (mark, word) = crate::decided::effect(room, Some(review.said.effect));
                (mark, word, review.said.text.clone())
            })
            .collect();
        if answers.is_empty() && !missing.contains(&number) {
            continue;
        }
        let form = slots.take(&Slot::Control(number), || form(room, meeting, number, None));
        asked.push(Asked { number, decision: shown(room, number, decision), answers, form });
    }
    asked
}

fn form(room: &Room, meeting: u32, decision: u32, posted: Option<&Posted>) -> Form {
    let mut form = review_form(room, decision, posted)
        .hide("decision", decision)
        // What is typed here and not sent belongs to this decision.
        .hide("entry", decision)
        .apart(&format!("control-{decision}-"));
    form.action = room.at(&format!("{}/controls", rest(meeting)));
    form
}

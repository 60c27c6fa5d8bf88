//! The next step of a meeting: the first thing that is empty, in the order of its parts. And what teams forget.

use incident::meeting::Meeting;
use incident::meeting::event::PointKind;

use super::following::Followed;
use super::points::{JUDGEMENT, PICTURE, has};
use crate::now::Step;
use crate::room::Room;

/// What a meeting asks for now.
pub(super) fn step(room: &Room, number: u32, meeting: &Meeting, followed: &[Followed]) -> Step {
    let w = room.wording();
    let here = |key: &str, href: &str| Step {
        text: w.text(key),
        href: href.to_owned(),
        verb: w.text("meeting-to-part"),
    };
    if let Some(decision) = room.state.not_controlled(number).first() {
        let text = w.format("meeting-step-control", [("number", decision.to_string().into())]);
        return Step { text, ..here("meeting-step-control", &format!("#control-{decision}")) };
    }
    if let Some(task) = followed.iter().find(|task| task.said.is_empty()) {
        let text = w.format("meeting-step-action", [("title", task.title.clone().into())]);
        return Step { text, ..here("meeting-step-action", "#actions-control") };
    }
    let is_done = |key: &'static str, href: &'static str, is_done: bool| (!is_done).then(|| here(key, href));
    let decided = room.state.decisions.all().any(|(_, one)| one.taken.said.meeting == Some(number));
    let given = room.state.tasks.values().any(|task| task.meeting == Some(number));
    let steps = [
        is_done("meeting-step-picture", "#picture", PICTURE.iter().any(|kind| has(meeting, *kind))),
        is_done("meeting-step-knot", "#judgement", has(meeting, PointKind::Knot)),
        is_done("meeting-step-cases", "#judgement", looks_ahead(meeting)),
        is_done("meeting-step-decision", "#decision", decided || given),
        is_done("meeting-step-task", "#actions", given),
    ];
    steps.into_iter().flatten().next().unwrap_or_else(|| here("meeting-step-end", "#end"))
}

/// What a team skips when it jumps from the picture to the choice, as sentences.
pub(super) fn skipped(room: &Room, meeting: &Meeting) -> Vec<String> {
    let w = room.wording();
    let has_judgement = JUDGEMENT.iter().any(|kind| has(meeting, *kind));
    match (has_judgement, looks_ahead(meeting)) {
        (false, _) => vec![w.text("meeting-skipped-judgement")],
        (true, false) => vec![w.text("meeting-skipped-ahead")],
        (true, true) => Vec::new(),
    }
}

/// Whether anybody said how it may go on: teams look back at the source, and not ahead at whom it will hit.
pub(super) fn looks_ahead(meeting: &Meeting) -> bool {
    [PointKind::BestCase, PointKind::LikelyCase, PointKind::WorstCase].iter().any(|kind| has(meeting, *kind))
}

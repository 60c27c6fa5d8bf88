//! How grave it is, and how that changed.

use incident::steering::StageChange;
use incident::steering::event::Stage;

use super::Card;
use crate::now::Ask;
use crate::room::Room;

/// How grave it is, since when, by what one sees it, and what it was before.
pub(super) fn card(room: &Room) -> Option<Card> {
    let (w, stages) = (room.wording(), &room.state.steering.stages);
    let last = stages.last()?;
    let mut lines = vec![format!("{}.", w.incident_phase(&room.state, room.site.zone()))];
    if !last.criteria.is_empty() {
        lines.push(w.format("stage-criteria", [("criteria", last.criteria.join("; ").into())]));
    }
    // A direction says it itself.
    if !last.leader.is_empty() && room.state.steering.direction.is_none() {
        lines.push(w.format("stage-leader", [("leader", last.leader.clone().into())]));
    }
    Some(Card {
        title: w.text("stage-title"),
        lines,
        history: stages.iter().rev().map(|change| line(room, change)).collect(),
        links: links(room),
        ..Card::default()
    })
}

fn links(room: &Room) -> Vec<Ask> {
    let w = room.wording();
    let link = |step: &str| Ask {
        href: room.at(&format!("/course/{step}")),
        text: w.text(&format!("course-{step}")),
    };
    match (room.state.is_open(), room.state.steering.stage()) {
        (false, _) => Vec::new(),
        (true, Stage::Crisis) => vec![link("deescalate")],
        (true, Stage::Disruption | Stage::Incident) => vec![link("escalate"), link("stage")],
    }
}

/// One change: when, what, by what one saw it, why, and who said so.
fn line(room: &Room, change: &StageChange) -> String {
    let w = room.wording();
    let said = w.format(
        "stage-change",
        [
            ("at", w.start(change.at, room.site.zone()).into()),
            ("stage", w.word(change.stage).into()),
            ("who", room.name(&change.by).into()),
        ],
    );
    let criteria = (!change.criteria.is_empty())
        .then(|| w.format("stage-criteria", [("criteria", change.criteria.join("; ").into())]));
    let reason = (!change.reason.is_empty())
        .then(|| w.format("stage-reason", [("reason", change.reason.clone().into())]));
    std::iter::once(said).chain(criteria).chain(reason).collect::<Vec<_>>().join(" ")
}

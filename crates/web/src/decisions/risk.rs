//! How high the risk for people is: proposed with its reasons, decided by a person.

use axum::response::Response;
use incident::circumstances::Ground;
use incident::command::Command;
use incident::event::RiskDecided;
use incident::picture::Picture;
use law::RiskLevel;

use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, reason_field, show, show_refused};
use crate::room::Room;

const LEVELS: [RiskLevel; 3] = [RiskLevel::Unlikely, RiskLevel::Risk, RiskLevel::High];

/// So many facts are named.
const FEW: usize = 5;

/// `GET /incidents/{id}/risk`.
pub(crate) async fn risk(room: Room) -> Result<Response, Failure> {
    let seen = room.state.number;
    show(&room, "/risk", form(&room, None).hide("seen", seen))
}

/// `POST /incidents/{id}/risk`.
pub(crate) async fn decide(room: Room, posted: Posted) -> Result<Response, Failure> {
    let seen = posted.number("seen");
    let level = posted.get("level").to_owned();
    let command = Command::DecideRisk(RiskDecided { level, reason: posted.get("reason").to_owned() });
    match room.record(&command, seen) {
        Ok(()) => Ok(room.done("", "risk")),
        Err(not) => {
            let form = form(&room, Some(&posted)).hide("seen", seen.unwrap_or_default());
            show_refused(&room, "/risk", form, not)
        }
    }
}

fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let (w, picture) = (room.wording(), room.picture());
    let held = room.state.risk.as_ref();
    let chosen = match posted {
        Some(posted) => posted.get("level").to_owned(),
        None => held.map_or(String::new(), |held| held.level.as_str().to_owned()),
    };
    let levels = LEVELS.map(|level| {
        let mut answer = Answer::new(level.as_str(), w.risk(Some(level)), level.as_str() == chosen);
        answer.hint = w.text(&format!("risk-hint-{}", level.as_str()));
        answer
    });
    let proposal = &picture.risk.proposal;
    let mut form = Form::new(w.text("risk-title"), room.at("/risk"), w.text("risk-submit"), room.at(""));
    form = form.lead(match proposal.level {
        Some(level) => w.format("risk-is-proposed", [("proposed", w.risk(Some(level)).into())]),
        None => w.text("now-risk-undetermined"),
    });
    for (indicator, _) in &proposal.because {
        let cited = w.cited(&indicator.citation, &indicator.checked);
        form = form.lead(format!("— {} ({cited})", w.conditions(&indicator.when)));
    }
    if let Some(facts) = could_change(room, &picture) {
        form = form.lead(w.format("risk-could-change", [("facts", facts.into())]));
    }
    form.field(Field::new("level", w.text("risk-level"), Kind::Radios(levels.into())))
        .field(reason_field(room, posted.map_or("", |posted| posted.get("reason"))))
}

/// What could still change the proposal, most useful first; more than a few are only counted.
fn could_change(room: &Room, picture: &Picture<'_>) -> Option<String> {
    let w = room.wording();
    let awaited = Ground::all_in(picture.risk.proposal.awaits);
    let rank = |ground: &Ground| picture.questions.iter().position(|asked| asked.ground == *ground);
    let mut ranked: Vec<(Option<usize>, Ground)> = awaited.into_iter().map(|it| (rank(&it), it)).collect();
    ranked.sort_by_key(|(rank, _)| rank.unwrap_or(usize::MAX));
    let facts: Vec<String> = ranked.iter().take(FEW).map(|(_, ground)| w.ground(*ground)).collect();
    let rest = ranked.len().saturating_sub(FEW);
    match (facts.is_empty(), rest) {
        (true, _) => None,
        (false, 0) => Some(facts.join(", ")),
        (false, rest) => {
            let facts = facts.join(", ");
            Some(w.format("risk-and-more", [("facts", facts.into()), ("n", rest.into())]))
        }
    }
}

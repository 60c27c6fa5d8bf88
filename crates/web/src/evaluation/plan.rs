//! Planning when management and the team sit down together.

use axum::response::Response;
use incident::command::Command;
use incident::event::EvaluationPlanned;
use readiness::access::Right;

use super::{REST, seen};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, moment_field, needed_moment, reason_field, show, show_refused};
use crate::room::Room;
use crate::shifts::known_people;

/// `GET /incidents/{id}/evaluation/plan`.
pub(crate) async fn planning(room: Room) -> Result<Response, Failure> {
    let form = form(&room, None)?;
    show(&room, &rest(), form)
}

/// `POST /incidents/{id}/evaluation/plan`.
pub(crate) async fn plan(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, Some(&posted))?;
    let Some(at) = needed_moment(&room, &mut form, &posted, "at") else { return show(&room, &rest(), form) };
    let lines = |name: &str| posted.get(name).lines().map(str::to_owned).collect();
    let planned = EvaluationPlanned {
        at,
        place: posted.get("place").to_owned(),
        chair: posted.get("chair").to_owned(),
        management: lines("management"),
        team: lines("team"),
        agenda: lines("agenda"),
        reason: posted.get("reason").to_owned(),
    };
    match room.record(&Command::PlanEvaluation(planned), posted.number("seen")) {
        Ok(()) => Ok(room.done(REST, "evaluation-planned")),
        Err(not) => show_refused(&room, &rest(), form, not),
    }
}

fn rest() -> String {
    format!("{REST}/plan")
}

fn form(room: &Room, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, held) = (room.wording(), room.state.evaluation.plan().map(|kept| &kept.said));
    let typed = |name: &str, held: String| posted.map_or(held, |posted| posted.get(name).to_owned());
    let chair = held.map_or_else(|| room.visitor.name.clone(), |held| held.chair.clone());
    let management = match held {
        Some(held) => held.management.join("\n"),
        None => leading(room)?.join("\n"),
    };
    let team = held.map_or_else(|| known_people(room).join("\n"), |held| held.team.join("\n"));
    let agenda = held.map_or_else(|| w.text("evaluation-agenda-begin"), |held| held.agenda.join("\n"));
    let place = held.map(|held| held.place.clone()).unwrap_or_default();
    let area =
        |name: &'static str, key: &str, held: String| Field::area(name, w.text(key), &typed(name, held));
    let title = if held.is_some() { "evaluation-replan" } else { "evaluation-plan" };
    let form = Form::new(w.text(title), room.at(&rest()), w.text("evaluation-plan-submit"), room.at(REST))
        .lead(w.text("evaluation-plan-lead"))
        .hide("seen", seen(room, posted))
        .field(moment_field(room, posted, "at", w.text("evaluation-at"), held.map(|held| held.at)))
        .field(Field::line("place", w.text("evaluation-place"), &typed("place", place)))
        .field(
            Field::line("chair", w.text("evaluation-chair"), &typed("chair", chair))
                .hint(w.text("evaluation-chair-hint")),
        )
        .field(
            area("management", "evaluation-management", management)
                .hint(w.text("evaluation-management-hint")),
        )
        .field(area("team", "evaluation-team", team).hint(w.text("evaluation-team-hint")))
        .field(area("agenda", "evaluation-agenda", agenda).hint(w.text("evaluation-agenda-hint")));
    let reason = posted.map_or("", |posted| posted.get("reason"));
    Ok(if held.is_some() { form.field(reason_field(room, reason)) } else { form })
}

/// The names of those who decide here.
fn leading(room: &Room) -> Result<Vec<String>, Failure> {
    let prepared = room.site.app().prepared()?;
    let who = prepared.who_may(Right::Decide);
    Ok(who.into_iter().map(|person| prepared.person_name(person).to_owned()).collect())
}

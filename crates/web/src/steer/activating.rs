//! "This is a crisis": one act that says by what one sees it, calls the team out and begins the runbook.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{DirectionSet, IncidentEscalated, When};
use readiness::team::event::RoleKind;

use super::begun;
use super::{Holders, short};
use crate::callout;
use crate::failure::Failure;
use crate::form::{
    Answer, Field, Form, Kind, Posted, moment_field, reason_field, show, show_refused, some_moment,
};
use crate::room::Room;

const REST: &str = "/course/escalate";

/// By what one sees that it is a crisis, for who prepared nothing: the keys of the sentences.
const CRITERIA: [&str; 5] = [
    "crisis-criterion-work",
    "crisis-criterion-people",
    "crisis-criterion-threat",
    "crisis-criterion-known",
    "crisis-criterion-board",
];

/// `GET /incidents/{id}/course/escalate`.
pub(crate) async fn activation(room: Room) -> Result<Response, Failure> {
    let holders = Holders::of(&room)?;
    show(&room, REST, form(&room, &holders, None))
}

/// `POST /incidents/{id}/course/escalate`: all of it is recorded, or nothing.
pub(crate) async fn activate(room: Room, posted: Posted) -> Result<Response, Failure> {
    let holders = Holders::of(&room)?;
    let mut form = form(&room, &holders, Some(&posted));
    let Some((escalate, following)) = read(&room, &holders, &mut form, &posted) else {
        return show(&room, REST, form);
    };
    match room.record_with(&escalate, &following, None) {
        Ok(()) => Ok(room.done("", "crisis")),
        Err(not) => show_refused(&room, REST, form, not),
    }
}

/// What was asked for, as commands; what cannot be is said at its field.
fn read(room: &Room, holders: &Holders, form: &mut Form, posted: &Posted) -> Option<(Command, Vec<Command>)> {
    let at = some_moment(room, form, posted, "at");
    let callout = callout::read(room, form, posted);
    let runbook = begun::chosen(room, posted.get("runbook"));
    if runbook.is_err() {
        form.err("runbook", room.wording().text("form-unknown"));
    }
    // Who leaves the name as it was proposed may leave it out; who takes it away is asked for another.
    let leader = posted.all("leader").next().map_or_else(|| leader(room, holders), |it| it.trim().to_owned());
    if leader.is_empty() {
        form.err("leader", room.wording().text("form-empty"));
    }
    if form.has_errors() {
        return None;
    }
    let at = at.ok()?;
    let mut following = vec![Command::BeginCallout(callout?)];
    following.extend(callout::commands(room, holders));
    if let Some(runbook) = runbook.ok()? {
        following.extend(begun::commands(room, holders, &runbook, at, &leader));
    }
    following.extend(direction(room, posted.get("aim"), &leader).map(Command::SetDirection));
    let (criteria, reason) = (criteria(posted), posted.get("reason").to_owned());
    Some((Command::Escalate(IncidentEscalated { criteria, reason, at, leader }), following))
}

/// What is aimed at, if it was said; the rest is said later. A direction that was set before gets another leader when
/// another one was named.
fn direction(room: &Room, aim: &str, leader: &str) -> Option<DirectionSet> {
    let leader = leader.to_owned();
    if let Some(held) = &room.state.steering.direction {
        let deputy = Some(held.said.deputy.clone()).filter(|deputy| *deputy != leader).unwrap_or_default();
        let is_other = held.said.leader != leader;
        return is_other.then(|| DirectionSet { leader, deputy, ..held.said.clone() });
    }
    let (approach, deputy, management) = (String::new(), String::new(), String::new());
    let (aim, priorities) = (aim.to_owned(), Vec::new());
    (!aim.is_empty()).then_some(DirectionSet { aim, leader, approach, deputy, management, priorities })
}

fn criteria(posted: &Posted) -> Vec<String> {
    let own = posted.get("criteria_other").lines();
    let said = posted.all("criteria").chain(own).map(str::trim);
    said.filter(|criterion| !criterion.is_empty()).map(str::to_owned).collect()
}

fn form(room: &Room, holders: &Holders, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let leader = posted.map_or_else(|| leader(room, holders), |posted| posted.get("leader").to_owned());
    let now = When(Start::Moment(room.now));
    let mut form =
        Form::new(w.text("course-escalate"), room.at(REST), w.text("course-escalate"), room.at(""))
            .lead(w.text("crisis-lead"))
            .lead(callout::who_is_called(room, holders))
            .field(criteria_field(room, holders, posted))
            .field(
                Field::area("criteria_other", w.text("crisis-criteria-other"), typed("criteria_other"))
                    .hint(w.text("crisis-criteria-other-hint")),
            )
            .field(reason_field(room, typed("reason")))
            .field(moment_field(room, posted, "at", w.text("crisis-since"), Some(now)))
            .field(Field::line("leader", w.text("crisis-leader"), &leader));
    if room.state.steering.direction.is_none() {
        let aim = Field::line("aim", w.text("crisis-aim"), typed("aim"));
        form = form.field(aim.hint(w.text("crisis-aim-hint")));
    }
    let runbooks = begun::answers(room, posted.map(|posted| posted.get("runbook")));
    form = form
        .field(
            Field::new("runbook", w.text("crisis-runbook"), Kind::Select(runbooks))
                .hint(w.text("crisis-runbook-hint")),
        )
        .field(Field::new("callout", w.text("crisis-callout"), Kind::Open { is_folded: false }));
    form.fields.extend(callout::fields(room, holders, posted));
    form.field(Field::new("callout-end", String::new(), Kind::Close { is_folded: false }))
}

/// Who leads: as was said here, else whoever was prepared for it, else whoever fills in the form.
pub(super) fn leader(room: &Room, holders: &Holders) -> String {
    let said = room.state.steering.leader().map(str::to_owned);
    let prepared = || holders.holder(RoleKind::Lead).or_else(|| holders.deputy(RoleKind::Lead));
    said.or_else(prepared).unwrap_or_else(|| short(&room.visitor.name))
}

/// Each criterion as it was prepared, else our own; what was ticked stays, whatever changed since.
fn criteria_field(room: &Room, holders: &Holders, posted: Option<&Posted>) -> Field {
    let w = room.wording();
    let lines = holders.plan().map_or("", |plan| &plan.criteria).lines().map(short);
    let mut all: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    if all.is_empty() {
        all = CRITERIA.map(|key| w.text(key)).into();
    }
    let ticked: Vec<&str> = posted.into_iter().flat_map(|posted| posted.all("criteria")).collect();
    for gone in ticked.iter().filter(|ticked| !ticked.trim().is_empty()) {
        if !all.iter().any(|known| known == gone) {
            all.push((*gone).to_owned());
        }
    }
    let answers = all.iter().map(|line| Answer::new(line, line.clone(), ticked.contains(&line.as_str())));
    Field::new("criteria", w.text("crisis-criteria"), Kind::Checks(answers.collect()))
}

//! Writing down what is done to a system, with its price: what stops working, and which traces go.

use axum::extract::Query;
use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::containment::event::{ContainmentAct, ContainmentTaken};
use incident::event::When;
use incident::impact::event::{Hit, ImpactOn};
use readiness::event::Word as _;
use readiness::inventory::event::System;
use readiness::prepared::Prepared;
use readiness::team::event::{Act, Role};

use crate::failure::Failure;
use crate::form::{self, Answer, Field, Form, Kind, Posted, moment_field, needed_moment, some_moment};
use crate::room::Room;

const REST: &str = "/containment/new";

/// To which system: the number of its sheet, or a name.
#[derive(Default, serde::Deserialize)]
pub(crate) struct Asked {
    system: Option<u32>,
    name: Option<String>,
}

/// `GET /incidents/{id}/containment/new`.
pub(crate) async fn taking(room: Room, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let prepared = prepared(&room)?;
    let form = form(&room, &prepared, None, &asked);
    form::show(&room, REST, form)
}

/// `POST /incidents/{id}/containment/new`.
pub(crate) async fn take(room: Room, posted: Posted) -> Result<Response, Failure> {
    let prepared = prepared(&room)?;
    let mut form = form(&room, &prepared, Some(&posted), &Asked::default());
    if posted.get("go") == "again" {
        return form::show(&room, REST, form);
    }
    let Some(taken) = read(&room, &prepared, &mut form, &posted) else {
        return form::show(&room, REST, form);
    };
    match room.record(&Command::TakeContainment(taken), None) {
        Ok(()) => Ok(room.done("/containment", "containment")),
        Err(not) => form::show_refused(&room, REST, form, not),
    }
}

fn prepared(room: &Room) -> Result<std::sync::Arc<Prepared>, Failure> {
    Ok(tokio::task::block_in_place(|| room.site.app.prepared())?)
}

/// What was typed; what cannot be read is said at its field.
fn read(room: &Room, prepared: &Prepared, form: &mut Form, posted: &Posted) -> Option<ContainmentTaken> {
    let w = room.wording();
    let chosen = posted.get("sheet").parse::<u32>().ok();
    let sheet = chosen.and_then(|id| Some((id, prepared.system(id)?)));
    let system = sheet.map_or(posted.get("system"), |(_, system)| system.name.as_str());
    let act = ContainmentAct::from_id(posted.get("act"));
    if act.is_none() {
        form.err("act", w.text("form-unknown"));
    }
    let from = needed_moment(room, form, posted, "from");
    let until = some_moment(room, form, posted, "until");
    Some(ContainmentTaken {
        containment: 0,
        system: system.to_owned(),
        sheet: sheet.map(|(id, _)| id),
        act: act?,
        what: posted.get("what").to_owned(),
        mandate: posted.get("mandate").to_owned(),
        by: posted.get("by").to_owned(),
        from: from?,
        until: until.ok()?,
        service_effect: posted.get("service_effect").to_owned(),
        evidence_effect: posted.get("evidence_effect").to_owned(),
    })
}

fn form(room: &Room, prepared: &Prepared, posted: Option<&Posted>, asked: &Asked) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let or = |name: &str, proposed: String| posted.map_or(proposed, |posted| posted.get(name).to_owned());
    let chosen = posted.map_or(asked.system, |posted| posted.get("sheet").parse().ok());
    let system = chosen.and_then(|id| prepared.system(id));
    let own = or("system", asked.name.clone().unwrap_or_default());
    let now = When(Start::Moment(room.now));
    let mut form =
        Form::new(w.text("contain-add"), room.at(REST), w.text("contain-submit"), room.at("/containment"));
    if prepared.systems().next().is_some() {
        form = form.field(systems(room, prepared, chosen).hint(w.text("contain-sheet-hint")));
        form.again = Some(w.text("contain-look-up"));
    }
    form.field(Field::line("system", w.text("contain-system"), &own).hint(w.text("contain-system-hint")))
        .field(acts(room, typed("act")))
        .field(Field::line("what", w.text("contain-what"), typed("what")).hint(w.text("contain-what-hint")))
        .field(
            Field::line("mandate", w.text("contain-mandate"), &or("mandate", mandate(room, prepared)))
                .hint(w.text("contain-mandate-hint")),
        )
        .field(Field::line("by", w.text("contain-by"), &or("by", room.visitor.name.clone())))
        .field(moment_field(room, posted, "from", w.text("contain-from"), Some(now)))
        .field(
            moment_field(room, posted, "until", w.text("contain-until"), None)
                .hint(w.text("contain-until-hint")),
        )
        .field(
            Field::area("service_effect", w.text("contain-service"), &service_effect(posted, system))
                .hint(w.text("contain-service-hint")),
        )
        .field(
            Field::area("evidence_effect", w.text("contain-evidence"), typed("evidence_effect"))
                .hint(w.text("contain-evidence-hint")),
        )
}

/// What was typed, else what the sheet of the system says.
fn service_effect(posted: Option<&Posted>, system: Option<&System>) -> String {
    let typed = posted.map_or("", |posted| posted.get("service_effect"));
    if typed.is_empty() {
        system.map_or_else(String::new, |it| it.when_disconnected.clone())
    } else {
        typed.to_owned()
    }
}

/// The systems of the inventory, those that are hit first.
fn systems(room: &Room, prepared: &Prepared, chosen: Option<u32>) -> Field {
    let w = room.wording();
    let is_hit = |id: u32| {
        let said = room.state.impacts.of(ImpactOn::System, &id.to_string());
        said.is_some_and(|kept| kept.said.hit != Hit::Unaffected)
    };
    let mut systems: Vec<(u32, &System)> = prepared.systems().collect();
    systems.sort_by_key(|(id, system)| (!is_hit(*id), system.name.to_lowercase()));
    let none = Answer::new("", w.text("contain-sheet-none"), chosen.is_none());
    let answers = systems.into_iter().map(|(id, system)| {
        let hit = if is_hit(id) { w.word(Hit::Affected) } else { String::new() };
        let label = if hit.is_empty() { system.name.clone() } else { format!("{} ({hit})", system.name) };
        Answer::new(&id.to_string(), label, chosen == Some(id))
    });
    let answers = std::iter::once(none).chain(answers).collect();
    Field::new("sheet", w.text("contain-sheet"), Kind::Select(answers))
}

/// What can be done, each with what to know of it. Two of them can do harm.
fn acts(room: &Room, chosen: &str) -> Field {
    let w = room.wording();
    let answers = ContainmentAct::ALL.iter().map(|act| {
        let mut answer = Answer::new(act.id(), w.word(*act), act.id() == chosen);
        let hint = w.word_hint(*act).unwrap_or_default();
        answer.hint = match act {
            ContainmentAct::SwitchOff | ContainmentAct::ResetPasswords => {
                w.format("contain-warns", [("hint", hint.into())])
            }
            _ => hint,
        };
        answer
    });
    Field::new("act", w.text("contain-act"), Kind::Radios(answers.collect()))
}

/// Who may disconnect without asking, as the team says; else the plan.
fn mandate(room: &Room, prepared: &Prepared) -> String {
    let w = room.wording();
    let role = prepared.roles().map(|(_, role)| role).find(|role| role.may(Act::Disconnect));
    let Some(role) = role else { return w.text("contain-mandate-plan") };
    let title = w.role_title(role);
    match holder(prepared, role) {
        Some(who) => w.format("contain-mandate-role", [("role", title.into()), ("who", who.into())]),
        None => title,
    }
}

fn holder<'a>(prepared: &'a Prepared, role: &Role) -> Option<&'a str> {
    let held = role.holder(None).or_else(|| role.held.first())?;
    Some(prepared.contact(held.person?)?.title())
}

//! Deciding about a rumour: how much it weighs, what is done, why, with which answer and by whom.

use axum::response::Response;
use incident::command::Command;
use incident::event::RumourJudged;
use incident::rumour::Rumour;
use incident::rumour::event::RumourAct;
use readiness::contact::event::ContactKind;
use readiness::event::Word as _;

use super::hear::{weight, weight_field};
use super::shown::named;
use super::{REST, get, tasks};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, show, show_refused, some_moment};
use crate::preparing::Numbered;
use crate::questions::offered;
use crate::room::Room;
use crate::tasks::{Asked, is_same, people, person, person_fields};

/// `GET /incidents/{id}/rumours/{rumour}/decision`.
pub(crate) async fn deciding(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let form = form(&room, number, None)?;
    show(&room, &rest(number), form)
}

/// `POST /incidents/{id}/rumours/{rumour}/decision`: the decision and its task, or neither.
pub(crate) async fn decide(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let rumour = get(&room, number)?;
    let mut form = form(&room, number, Some(&posted))?;
    let due_at = some_moment(&room, &mut form, &posted, "due_at");
    let act = RumourAct::from_id(posted.get("act"));
    if act.is_none() {
        form.err("act", room.wording().text("form-unknown"));
    }
    let line = posted.some("line").map(|line| line.parse::<u32>());
    if matches!(line, Some(Err(_))) {
        form.err("line", room.wording().text("form-unknown"));
    }
    let (Some(act), Ok(due_at), false) = (act, due_at, form.has_errors()) else {
        return show(&room, &rest(number), form);
    };
    let judged = RumourJudged {
        rumour: number,
        reach: weight(&posted, "reach"),
        harm: weight(&posted, "harm"),
        act,
        reason: posted.get("reason").to_owned(),
        line: line.and_then(Result::ok),
        assignee: person(&posted, "person", "assignee"),
    };
    // Whoever has to agree with a partner has to call them: that is work.
    let wants_task = act == RumourAct::Align || posted.has("task", "yes");
    let task = wants_task.then(|| tasks::of_decision(&room, number, rumour, &judged, due_at));
    let following: Vec<Command> = task.into_iter().map(Command::AddTask).collect();
    match room.record_with(&Command::JudgeRumour(judged), &following, posted.number("seen")) {
        Ok(()) => Ok(room.done(&format!("{REST}/{number}"), "rumour-decision")),
        Err(not) => show_refused(&room, &rest(number), form, not),
    }
}

fn rest(number: u32) -> String {
    format!("{REST}/{number}/decision")
}

fn form(room: &Room, number: u32, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, rumour) = (room.wording(), get(room, number)?);
    let last = rumour.judged.last().map(|kept| &kept.said);
    let typed = |name: &str, held: String| posted.map_or(held, |posted| posted.get(name).to_owned());
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let (reach, harm) =
        last.map_or((rumour.heard.said.reach, rumour.heard.said.harm), |judged| (judged.reach, judged.harm));
    let held = match last {
        Some(judged) => Some(judged.act),
        None => is_of_partner(room, rumour)?.then_some(RumourAct::Align),
    };
    let act = typed("act", held.map(|act| act.id().to_owned()).unwrap_or_default());
    let acts = RumourAct::ALL.iter().map(|one| {
        let hint = w.word_hint(*one).unwrap_or_default();
        Answer { hint, ..Answer::new(one.id(), w.word(*one), one.id() == act) }
    });
    let own = last.map_or_else(|| room.visitor.name.clone(), |judged| judged.assignee.clone());
    let mut form = Form::new(
        named(room, number, rumour),
        room.at(&rest(number)),
        w.text("rumour-decide-submit"),
        room.at(&format!("{REST}/{number}")),
    );
    if room.state.is_of_attacker(&rumour.heard.said.text) {
        form = form.lead(w.text("rumour-attacker"));
    }
    let mut act = Field::new("act", w.text("rumour-act"), Kind::Radios(acts.collect()));
    if held == Some(RumourAct::Align) && last.is_none() {
        act = act.hint(w.text("rumour-partner"));
    }
    let form = form
        .hide("seen", seen)
        .field(weight_field(room, "reach", &typed("reach", reach.to_string())))
        .field(weight_field(room, "harm", &typed("harm", harm.to_string())))
        .field(act)
        .field(Field::area("reason", w.text("rumour-why"), &typed("reason", String::new())))
        .field(line_field(room, &typed("line", line_of(last))));
    let label = w.text("rumour-assignee");
    let asked = Asked { list: "person", line: "assignee", label, nobody: None, chosen: &own };
    let is_ticked = posted.is_some_and(|posted| posted.has("task", "yes"));
    let tick = vec![Answer::new("yes", w.text("rumour-task-yes"), is_ticked)];
    let form = person_fields(room, form, &people(room)?, asked, posted)
        .field(Field::new("task", w.text("rumour-task"), Kind::Checks(tick)).hint(w.text("rumour-task-hint")))
        .field(moment_field(room, posted, "due_at", w.text("rumour-due"), None));
    Ok(form)
}

fn line_of(last: Option<&RumourJudged>) -> String {
    last.and_then(|judged| judged.line).map(|line| line.to_string()).unwrap_or_default()
}

/// Answers to choose from: those that may be given, and none.
fn line_field(room: &Room, chosen: &str) -> Field {
    let w = room.wording();
    let none = Answer::new("", w.text("rumour-no-line"), chosen.is_empty());
    let lines = offered(room).into_iter().map(|line| {
        let number = line.number.to_string();
        Answer::new(&number, format!("{number}. {}", line.question), number == chosen)
    });
    let answers = std::iter::once(none).chain(lines).collect();
    Field::new("line", w.text("rumour-line"), Kind::Select(answers)).hint(w.text("rumour-pattern"))
}

/// Whether it comes from somebody whom we have as a contact or a contract: they are called, not contradicted in public.
fn is_of_partner(room: &Room, rumour: &Rumour) -> Result<bool, Failure> {
    let source = &rumour.heard.said.source;
    if source.is_empty() {
        return Ok(false);
    }
    let prepared = room.site.app.prepared()?;
    let is_contact = prepared
        .contacts()
        .any(|(_, contact)| contact.kind != ContactKind::Staff && is_same(contact.title(), source));
    Ok(is_contact || prepared.contracts().any(|(_, contract)| is_same(&contract.party, source)))
}

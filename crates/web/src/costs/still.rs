//! Saying since when and until when something stood still, and taking that back.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{InterruptionStated, InterruptionWithdrawn, When};
use jiff::Timestamp;

use super::{REST, cents, evidence_field, policy_field, ticked, typed_euros};
use crate::failure::Failure;
use crate::form::{
    Field, Form, Kind, Posted, moment_field, reason_field, seen_by, seen_by_fields, show, show_refused,
    some_moment,
};
use crate::preparing::Numbered;
use crate::room::Room;

/// `GET /incidents/{id}/costs/standstill`.
pub(crate) async fn stopping(room: Room) -> Result<Response, Failure> {
    let form = form(&room, None, None)?;
    show(&room, &rest(None), form)
}

/// `POST /incidents/{id}/costs/standstill`.
pub(crate) async fn stop(room: Room, posted: Posted) -> Result<Response, Failure> {
    keep(&room, None, &posted)
}

/// `GET /incidents/{id}/costs/standstill/{standstill}`.
pub(crate) async fn restating(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let form = form(&room, Some(number), None)?;
    show(&room, &rest(Some(number)), form)
}

/// `POST /incidents/{id}/costs/standstill/{standstill}`.
pub(crate) async fn restate(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    keep(&room, Some(number), &posted)
}

/// `GET /incidents/{id}/costs/standstill/{standstill}/withdrawal`.
pub(crate) async fn undoing(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let form = withdrawal(&room, number, None)?;
    show(&room, &format!("{}/withdrawal", rest(Some(number))), form)
}

/// `POST /incidents/{id}/costs/standstill/{standstill}/withdrawal`.
pub(crate) async fn undo(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let form = withdrawal(&room, number, Some(&posted))?;
    let reason = posted.get("reason").to_owned();
    let command = Command::WithdrawInterruption(InterruptionWithdrawn { interruption: number, reason });
    match room.record(&command, posted.number("seen")) {
        Ok(()) => Ok(room.done(REST, "standstill-withdrawn")),
        Err(not) => show_refused(&room, &format!("{}/withdrawal", rest(Some(number))), form, not),
    }
}

fn rest(number: Option<u32>) -> String {
    let behind = number.map(|number| format!("/{number}")).unwrap_or_default();
    format!("{REST}/standstill{behind}")
}

fn keep(room: &Room, number: Option<u32>, posted: &Posted) -> Result<Response, Failure> {
    let mut form = form(room, number, Some(posted))?;
    let Some(stated) = read(room, &mut form, posted, number) else { return show(room, &rest(number), form) };
    let command = Command::StateInterruption(stated);
    let recorded = match number {
        None => room.record_for(seen_by(room, posted), &command, &[], None),
        Some(_) => room.record(&command, posted.number("seen")),
    };
    match recorded {
        Ok(()) => Ok(room.done(REST, "standstill")),
        Err(not) => show_refused(room, &rest(number), form, not),
    }
}

fn held(room: &Room, number: Option<u32>) -> Result<Option<&InterruptionStated>, Failure> {
    let held = |number| room.state.costs.interruption(number).ok_or(Failure::NotFound);
    Ok(number.map(held).transpose()?.map(|held| &held.now().said))
}

fn form(room: &Room, number: Option<u32>, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, held) = (room.wording(), held(room, number)?);
    let text = |name: &'static str, key: &str, held: Option<&String>| {
        let held = held.map_or("", String::as_str);
        Field::line(name, w.text(key), posted.map_or(held, |posted| posted.get(name)))
    };
    let margin = held.and_then(|held| held.margin_cents_per_hour).map(|cents| typed_euros(room, cents));
    let margin =
        posted.map_or(margin.unwrap_or_default(), |posted| posted.get("margin_cents_per_hour").into());
    let policy = match posted {
        Some(posted) => posted.get("policy").parse().ok(),
        None => held.and_then(|held| held.policy),
    };
    let when = |at: Option<Timestamp>| at.map(|at| When(Start::Moment(at)));
    let from = when(Some(held.map_or(room.now, |held| held.from)));
    let until = when(held.and_then(|held| held.until));
    let title = match number {
        None => w.text("standstill-add"),
        Some(number) => w.format("standstill-revise", [("number", number.to_string().into())]),
    };
    let kind = Kind::Line { value: margin, keyboard: "decimal" };
    let mut form = Form::new(title, room.at(&rest(number)), w.text("standstill-submit"), room.at(REST))
        .lead(w.text("standstill-lead"))
        .field(text("what", "standstill-what", held.map(|held| &held.what)))
        .field(moment_field(room, posted, "from", w.text("standstill-from"), from))
        .field(
            moment_field(room, posted, "until", w.text("standstill-until"), until)
                .hint(w.text("standstill-until-hint")),
        )
        .field(
            Field::new("margin_cents_per_hour", w.text("standstill-margin"), kind)
                .hint(w.text("standstill-margin-hint")),
        )
        .field(
            text("basis", "cost-basis", held.map(|held| &held.basis)).hint(w.text("standstill-basis-hint")),
        );
    form = form.fields(policy_field(room, policy)?.into_iter().collect());
    form = form.field(
        text("excluded", "cost-excluded", held.map(|held| &held.excluded)).hint(w.text("cost-excluded-hint")),
    );
    let evidence = posted.map_or_else(
        || held.map(|held| held.evidence.clone()).unwrap_or_default(),
        |posted| ticked(posted, "evidence"),
    );
    form = form.fields(evidence_field(room, &evidence).into_iter().collect());
    if number.is_none() {
        return Ok(form.fields(seen_by_fields(room, posted)));
    }
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let reason = posted.map_or("", |posted| posted.get("reason"));
    Ok(form.hide("seen", seen).field(reason_field(room, reason)))
}

fn withdrawal(room: &Room, number: u32, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let what = held(room, Some(number))?.map(|held| held.what.clone()).unwrap_or_default();
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let title = w.format("standstill-withdrawing", [("number", number.to_string().into())]);
    let action = room.at(&format!("{}/withdrawal", rest(Some(number))));
    let form = Form::new(title, action, w.text("cost-withdraw"), room.at(REST));
    let form = form.lead(what).lead(w.text("cost-withdraw-lead")).hide("seen", seen);
    Ok(form.field(reason_field(room, posted.map_or("", |posted| posted.get("reason")))))
}

fn read(room: &Room, form: &mut Form, posted: &Posted, number: Option<u32>) -> Option<InterruptionStated> {
    let (from, until) = (moment(room, form, posted, "from"), moment(room, form, posted, "until"));
    let margin = cents(room, posted.get("margin_cents_per_hour"));
    if margin.is_err() {
        form.err("margin_cents_per_hour", room.wording().text("form-no-number"));
    }
    let from = from?;
    if from.is_none() {
        form.err("from", room.wording().text("form-moment-no-day"));
    }
    let typed = |name: &str| posted.get(name).to_owned();
    Some(InterruptionStated {
        interruption: number.unwrap_or_default(),
        what: typed("what"),
        from: from?,
        until: until?,
        margin_cents_per_hour: margin.ok()?,
        basis: typed("basis"),
        policy: posted.get("policy").parse().ok(),
        excluded: typed("excluded"),
        evidence: ticked(posted, "evidence"),
        reason: typed("reason"),
    })
}

/// A moment to the minute: a day alone says nothing about how long it lasted.
fn moment(room: &Room, form: &mut Form, posted: &Posted, name: &'static str) -> Option<Option<Timestamp>> {
    match some_moment(room, form, posted, name).ok()? {
        None => Some(None),
        Some(When(Start::Moment(at))) => Some(Some(at)),
        Some(When(Start::Day(_))) => {
            form.err(name, room.wording().text("standstill-hour-needed"));
            None
        }
    }
}

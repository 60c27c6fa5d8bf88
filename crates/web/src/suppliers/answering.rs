//! Typing in what a supplier answered: their words stay as they said them, and what they mean becomes a fact of theirs in the
//! same act.

use axum::extract::Path;
use axum::response::Response;
use calendar::Start;
use incident::command::{Command, RecordFact};
use incident::event::{SupplierAnswered, TaskFinished, When};
use incident::fact::{Certainty, FactKey};
use incident::refusal::Refusal;
use incident::stakeholder::event::Stakeholder;
use incident::supplier::Supplier;
use incident::supplier::event::Reply;
use readiness::event::Word as _;
use serde_json::Value;
use wording::suppliers::{Held, SupplierQuestion, supplier_question};

use super::asking::open_task;
use super::{Named, called, get, rest_of};
use crate::facts::{DONT_KNOW, typed_value, value_field};
use crate::failure::Failure;
use crate::files::encoded;
use crate::form::{
    Answer, Field, Form, Kind, Posted, moment_field, needed_moment, refused, show, some_moment,
};
use crate::room::Room;

/// The names of an address: the incident, the supplier, the question.
type Names = Path<(String, String, String)>;

/// `GET /incidents/{id}/suppliers/{supplier}/answers/{topic}`.
pub(crate) async fn answering(
    room: Room,
    Named(who): Named,
    Path((_, _, topic)): Names,
) -> Result<Response, Failure> {
    let asked = supplier_question(&topic).ok_or(Failure::NotFound)?;
    let form = form(&room, &who, asked, None)?;
    show(&room, &rest(&who, asked), form)
}

/// `POST /incidents/{id}/suppliers/{supplier}/answers/{topic}`.
pub(crate) async fn answer(
    room: Room,
    Named(who): Named,
    Path((_, _, topic)): Names,
    posted: Posted,
) -> Result<Response, Failure> {
    let asked = supplier_question(&topic).ok_or(Failure::NotFound)?;
    let mut form = form(&room, &who, asked, Some(&posted))?;
    let Some((answered, mut following)) = read(&room, &mut form, &who, asked, &posted)? else {
        return show(&room, &rest(&who, asked), form);
    };
    following.extend(finished(&room, &who, &answered)?);
    match room.record_with(&Command::AnswerForSupplier(answered), &following, posted.number("seen")) {
        Ok(()) => Ok(room.done(&rest_of(&who), "supplier-answered")),
        Err(not) => {
            let form = not_taken(&room, form, &posted, not)?;
            show(&room, &rest(&who, asked), form)
        }
    }
}

fn rest(who: &Stakeholder, asked: &SupplierQuestion) -> String {
    format!("{}/answers/{}", rest_of(who), encoded(&asked.key))
}

/// The answer, and the fact that it means, if somebody says what that is.
fn read(
    room: &Room,
    form: &mut Form,
    who: &Stakeholder,
    asked: &SupplierQuestion,
    posted: &Posted,
) -> Result<Option<(SupplierAnswered, Vec<Command>)>, Failure> {
    let w = room.wording();
    let at = needed_moment(room, form, posted, "at");
    let next_at = some_moment(room, form, posted, "next_at");
    let aware_at = match asked.moment {
        Some(Held::Aware) => some_moment(room, form, posted, "aware_at"),
        None => Ok(None),
    };
    let outcome = Reply::from_id(posted.get("outcome"));
    if outcome.is_none() {
        form.err("outcome", w.text("form-unknown"));
    }
    let value = match asked.fact() {
        Some(key) if posted.get("value") != DONT_KNOW => typed_value(room, key, form, posted),
        _ => Ok(Value::Null),
    };
    let (Some(at), Ok(next_at), Ok(aware_at), Some(outcome), Ok(value)) =
        (at, next_at, aware_at, outcome, value)
    else {
        return Ok(None);
    };
    let source = called(&*room.site.app.prepared()?, who);
    let stated = asked.fact().filter(|_| !value.is_null());
    if value == false && posted.get("certainty") == Certainty::Refuted.as_str() {
        form.err("certainty", w.text("stating-no-and-refuted"));
        return Ok(None);
    }
    let answered = SupplierAnswered {
        supplier: who.clone(),
        topic: asked.key.clone(),
        outcome,
        text: posted.get("text").replace("\r\n", "\n"),
        at,
        by: posted.get("by").to_owned(),
        aware_at,
        next_at,
        fact: stated.map(|key| key.as_str().to_owned()),
    };
    let fact = stated.map(|key| fact(room, key, value, source, at, posted));
    Ok(Some((answered, fact.into_iter().collect())))
}

/// What it means is a statement of that source, known since they said it.
fn fact(room: &Room, key: FactKey, value: Value, source: String, at: When, posted: &Posted) -> Command {
    let current = room.state.facts.get(&key).and_then(|statements| statements.of_source(&source));
    let seen = posted.number("fact_seen").filter(|seen| current.is_some_and(|held| held.number == *seen));
    Command::RecordFact(RecordFact {
        fact: key.as_str().to_owned(),
        value,
        certainty: posted.some("certainty"),
        source,
        evidence: None,
        happened_at: None,
        known_at: Some(at),
        seen,
    })
}

/// Nothing stays out any more: nobody needs to ask again.
fn finished(room: &Room, who: &Stakeholder, answered: &SupplierAnswered) -> Result<Option<Command>, Failure> {
    let out = get(room, who)?.unanswered();
    let is_last = answered.outcome == Reply::Full && out.iter().all(|topic| *topic == answered.topic);
    let task = open_task(room, who).filter(|_| is_last).map(|(id, _)| id.to_owned());
    let result = || room.wording().text("supplier-task-answered");
    Ok(task.map(|task| Command::FinishTask(TaskFinished { task, result: result() })))
}

/// The form with why nothing was recorded; whoever states the fact otherwise has seen it then.
fn not_taken(room: &Room, form: Form, posted: &Posted, not: app::NotRecorded) -> Result<Form, Failure> {
    let revised = match &not {
        app::NotRecorded::Refused(refusal) => match &**refusal {
            Refusal::Revised { entry, .. } => Some(*entry),
            _ => None,
        },
        app::NotRecorded::Failed(_) => None,
    };
    let mut form = refused(room, form, not)?;
    if let Some(entry) = revised {
        form.hidden.retain(|(name, _)| name != "seen" && name != "fact_seen");
        form = form.hide("seen", posted.number("seen").unwrap_or_default()).hide("fact_seen", entry);
    }
    Ok(form)
}

fn form(
    room: &Room,
    who: &Stakeholder,
    asked: &SupplierQuestion,
    posted: Option<&Posted>,
) -> Result<Form, Failure> {
    let (w, supplier, prepared) = (room.wording(), get(room, who)?, room.site.app.prepared()?);
    let name = called(&prepared, who);
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let seen = posted.and_then(|posted| posted.number("seen"));
    let seen = seen.unwrap_or_else(|| supplier.answer(&asked.key).map_or(0, |kept| kept.number));
    let outcomes = Reply::ALL
        .iter()
        .map(|reply| Answer::new(reply.id(), w.word(*reply), reply.id() == typed("outcome")));
    let by = posted.map_or_else(|| last_by(supplier), |posted| posted.get("by").to_owned());
    let title = w.format("supplier-answering", [("who", name.clone().into())]);
    let mut form = Form::new(
        title,
        room.at(&rest(who, asked)),
        w.text("supplier-answer-submit"),
        room.at(&rest_of(who)),
    )
    .lead(w.supplier_asks(&asked.key))
    .hide("seen", seen)
    .field(
        Field::area("text", w.text("supplier-answer-text"), typed("text"))
            .hint(w.text("supplier-answer-text-hint")),
    )
    .field(Field::new("outcome", w.text("supplier-outcome"), Kind::Radios(outcomes.collect())));
    if asked.moment == Some(Held::Aware) {
        form = form.field(
            moment_field(room, posted, "aware_at", w.text("supplier-aware"), None)
                .hint(w.text("supplier-aware-hint")),
        );
    }
    if let Some(key) = asked.fact() {
        form = with_fact(room, form, key, &name, posted);
    }
    let now = When(Start::Moment(room.now));
    Ok(form
        .field(moment_field(room, posted, "at", w.text("supplier-answer-at"), Some(now)))
        .field(Field::line("by", w.text("supplier-answer-who"), &by))
        .field(
            moment_field(room, posted, "next_at", w.text("supplier-next"), None)
                .hint(w.text("supplier-next-hint")),
        ))
}

/// Who of them answered last, or told us.
fn last_by(supplier: &Supplier) -> String {
    let last = supplier.answered().last().map(|kept| kept.said.by.clone());
    last.unwrap_or_else(|| supplier.now().said.told_by.clone())
}

/// What the answer means, as a fact of that source.
fn with_fact(room: &Room, form: Form, key: FactKey, source: &str, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let held = room.state.facts.get(&key).and_then(|statements| statements.of_source(source));
    let seen = match posted {
        Some(posted) => posted.number("fact_seen"),
        None => held.map(|held| held.number),
    };
    let sure = posted.map_or(Certainty::Likely.as_str(), |posted| posted.get("certainty"));
    let certainties = Certainty::ALL.map(|it| {
        let label = format!("{} {}", w.certainty_mark(it), w.certainty(it));
        Answer::new(it.as_str(), label, it.as_str() == sure)
    });
    let field = value_field(room, key, posted, held.map(|held| &held.value));
    let hint = format!("{} {}", w.text("supplier-fact-hint"), field.hint);
    let form = form.field(field.hint(hint.trim().to_owned())).field(
        Field::new("certainty", w.text("stating-certainty"), Kind::Radios(certainties.into()))
            .hint(w.text("supplier-certainty-hint")),
    );
    match seen {
        Some(seen) => form.hide("fact_seen", seen),
        None => form,
    }
}

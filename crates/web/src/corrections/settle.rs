//! Saying what is done about an old value: it was put right, by a message that went or in words, or that is not needed.

use app::NotRecorded;
use axum::response::Response;
use incident::command::Command;
use incident::correction::Outdated;
use incident::correction::event::Settlement;
use incident::event::CorrectionSettled;
use incident::message::Stage;
use incident::refusal::{Refusal, Thing};
use readiness::event::Word as _;

use super::{REST, show};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, refused};
use crate::room::Room;

/// `POST /incidents/{id}/corrections`.
pub(crate) async fn settle(room: Room, posted: Posted) -> Result<Response, Failure> {
    let w = room.wording();
    let entry = posted.number("entry").unwrap_or_default();
    let fact = posted.get("fact").to_owned();
    let old = room.state.outdated();
    let old = old.iter().find(|old| old.entry == entry && old.fact.as_str() == fact);
    let mut form = match old {
        Some(old) => form(&room, old, Some(&posted)),
        None => stray(&room, &posted),
    };
    let settlement = Settlement::from_id(posted.get("settlement"));
    if settlement.is_none() {
        form.err("because", w.text("form-unknown"));
    }
    let message = posted.some("message").map(|number| number.parse().ok());
    if message == Some(None) {
        form.err("message", w.text("form-unknown"));
    }
    let (Some(settlement), false) = (settlement, form.has_errors()) else {
        return show(&room, Some((entry, fact, form)));
    };
    let command = Command::SettleCorrection(CorrectionSettled {
        entry,
        fact: fact.clone(),
        through: posted.number("through").unwrap_or_default(),
        settlement,
        // Who need not be told is told with no message.
        message: message.flatten().filter(|_| settlement == Settlement::Corrected),
        because: posted.get("because").to_owned(),
    });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done(REST, "settled")),
        Err(not) => {
            let is_not_sent = matches!(&not, NotRecorded::Refused(refusal)
                if matches!(**refusal, Refusal::NoSuch { what: Thing::Message, .. }));
            let mut form = refused(&room, form, not)?;
            if is_not_sent {
                form.problem = None;
                form.err("message", w.text("corrections-not-sent"));
            }
            show(&room, Some((entry, fact, form)))
        }
    }
}

/// The form for an old value.
pub(super) fn form(room: &Room, old: &Outdated, posted: Option<&Posted>) -> Form {
    let posted =
        posted.filter(|it| it.number("entry") == Some(old.entry) && it.get("fact") == old.fact.as_str());
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let because = Field::area("because", w.text("corrections-because"), typed("because"));
    let mut form = Form::new(w.text("corrections-settle"), room.at(REST), String::new(), String::new())
        .hide("entry", old.entry)
        .hide("fact", old.fact.as_str())
        // Whoever sends it again has read what is so now.
        .hide("through", old.through);
    if let Some(field) = message_field(room, old.entry, typed("message")) {
        form = form.field(field);
    }
    form = form.field(because.hint(w.text("corrections-because-hint")));
    let form =
        Settlement::ALL.iter().fold(form, |form, one| form.answer("settlement", one.id(), w.word(*one)));
    form.apart(&format!("settle-{}-{}-", old.entry, old.fact.as_str()))
}

/// The messages that went after it.
fn message_field(room: &Room, entry: u64, chosen: &str) -> Option<Field> {
    let w = room.wording();
    let went = room.state.messages.all().filter(|(_, message)| {
        message.stage() == Stage::Sent && message.sent.last().is_some_and(|sent| sent.number > entry)
    });
    let name = |number: u32| w.format("people-heard-message", [("number", number.to_string().into())]);
    let mut answers: Vec<Answer> = went
        .map(|(number, message)| {
            let label = format!("{}: {}", name(number), w.stakeholder(message.stakeholder()));
            Answer::new(&number.to_string(), label, chosen == number.to_string())
        })
        .collect();
    if answers.is_empty() {
        return None;
    }
    answers.insert(0, Answer::new("", w.text("corrections-no-message"), chosen.is_empty()));
    Some(Field::new("message", w.text("corrections-message"), Kind::Select(answers)))
}

/// What was typed about a line that is no longer there: somebody settled it meanwhile, or the fact is as it was.
fn stray(room: &Room, posted: &Posted) -> Form {
    let w = room.wording();
    let because = Field::area("because", w.text("corrections-because"), posted.get("because"));
    let mut form = Form::new(w.text("corrections-settle"), room.at(REST), String::new(), room.at(REST))
        .hide("entry", posted.get("entry"))
        .hide("fact", posted.get("fact"))
        .hide("through", posted.get("through"))
        .field(because);
    form.err("", w.refusal(&Refusal::NoSuchEntry { entry: posted.number("entry").unwrap_or_default() }));
    form.apart("stray-")
}

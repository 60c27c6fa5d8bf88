//! Writing down whether the insurer agrees to hire somebody.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::cost::event::Consent;
use incident::event::{ConsentStated, When};
use readiness::event::Word as _;

use super::line::{contacts, supplier};
use super::{REST, one_of, policy_field};
use crate::failure::Failure;
use crate::form::{
    Answer, Field, Form, Kind, Posted, moment_field, needed_moment, seen_by, seen_by_fields, show,
    show_refused,
};
use crate::room::Room;

/// `GET /incidents/{id}/costs/consent`.
pub(crate) async fn asking(room: Room) -> Result<Response, Failure> {
    let form = form(&room, None)?;
    show(&room, &rest(), form)
}

/// `POST /incidents/{id}/costs/consent`.
pub(crate) async fn ask(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, Some(&posted))?;
    let at = needed_moment(&room, &mut form, &posted, "at");
    let consent = Consent::from_id(posted.get("consent"));
    if consent.is_none() {
        form.err("consent", room.wording().text("form-unknown"));
    }
    let (Some(at), Some(consent)) = (at, consent) else { return show(&room, &rest(), form) };
    let stated = ConsentStated {
        supplier: supplier(&room, &posted),
        contact: posted.get("contact").parse().ok(),
        policy: posted.get("policy").parse().ok(),
        consent,
        by: posted.get("by").to_owned(),
        at,
        reference: posted.get("reference").to_owned(),
        text: posted.get("text").to_owned(),
    };
    match room.record_for(seen_by(&room, &posted), &Command::StateConsent(stated), &[], None) {
        Ok(()) => Ok(room.done(REST, "consent")),
        Err(not) => show_refused(&room, &rest(), form, not),
    }
}

fn rest() -> String {
    format!("{REST}/consent")
}

fn form(room: &Room, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let chosen = |name: &str| typed(name).parse().ok();
    let now = Some(When(Start::Moment(room.now)));
    let answer =
        |consent: &Consent| Answer::new(consent.id(), w.word(*consent), typed("consent") == consent.id());
    let contact = one_of(w.text("cost-contact-none"), contacts(room)?, chosen("contact"));
    Ok(Form::new(w.text("consent-add"), room.at(&rest()), w.text("consent-submit"), room.at(REST))
        .lead(w.text("consent-lead"))
        .field(
            Field::line("supplier", w.text("consent-supplier"), typed("supplier"))
                .hint(w.text("cost-supplier-hint")),
        )
        .field(Field::new("contact", w.text("cost-contact"), contact))
        .fields(policy_field(room, chosen("policy"))?.into_iter().collect())
        .field(Field::new(
            "consent",
            w.text("consent-how"),
            Kind::Radios(Consent::ALL.iter().map(answer).collect()),
        ))
        .field(Field::line("by", w.text("consent-by"), typed("by")).hint(w.text("consent-by-hint")))
        .field(moment_field(room, posted, "at", w.text("consent-at"), now))
        .field(Field::line("reference", w.text("consent-reference"), typed("reference")))
        .field(Field::area("text", w.text("consent-text"), typed("text")).hint(w.text("consent-text-hint")))
        .fields(seen_by_fields(room, posted)))
}

//! The dossier on one page: advice first, then what they ask, what must be known, what was said, and the decision.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::ransom::event::RansomGround;
use readiness::contact::event::ContactKind;

use super::REST;
use super::contact::{self, Contact, contacts};
use super::decision::{self, Taken, place, taken};
use super::demand::{self, Demand};
use super::grounds::{Stated, grounds};
use crate::beside::{Card, beside};
use crate::contacts::{Dial, country, dials};
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::{Frame, page_with};
use crate::now::Step;
use crate::room::Room;

/// Whom to call before anybody answers: the kinds of contacts, in this order.
const FIRST_CALLS: [ContactKind; 4] =
    [ContactKind::Police, ContactKind::Insurer, ContactKind::Lawyer, ContactKind::IncidentResponse];

/// A form on the page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    Demand,
    Ground(RansomGround),
    Contact,
    Decision,
}

/// The one form that was sent and not taken: it stands in its place, with what was typed.
#[derive(Default)]
pub(super) struct Slots {
    refused: Option<(Slot, Form)>,
}

impl Slots {
    /// The form of a slot: the one that was not taken, else a fresh one.
    pub(super) fn take(&mut self, slot: Slot, make: impl FnOnce() -> Form) -> Form {
        match self.refused.take_if(|(refused, _)| *refused == slot) {
            Some((_, form)) => form,
            None => make(),
        }
    }
}

#[derive(Template)]
#[template(path = "ransom/page.html")]
struct RansomPage<'a> {
    page: Frame<'a>,
    title: String,
    is_open: bool,
    next: Option<Step>,
    /// Whom to call first, as far as they are prepared.
    calls: Vec<Call>,
    demands: Vec<Demand>,
    demand_form: Form,
    grounds: Vec<Stated>,
    contacts: Vec<Contact>,
    contact_form: Form,
    /// What is missing before anybody can decide.
    missing: Vec<(String, String)>,
    taken: Vec<Taken>,
    decision_form: Form,
    beside: Vec<Card>,
}

/// Somebody to call before anybody answers the attacker.
struct Call {
    who: String,
    href: String,
    numbers: Vec<Dial>,
}

impl RansomPage<'_> {
    /// The form that was not taken.
    fn refused(&self) -> Option<&Form> {
        let grounds = self.grounds.iter().map(|ground| &ground.form);
        let mut all = grounds.chain([&self.demand_form, &self.contact_form, &self.decision_form]);
        all.find(|form| form.has_errors())
    }

    /// Whether somebody can decide, or tried to.
    fn decides(&self) -> bool {
        self.missing.is_empty() || self.decision_form.has_errors()
    }
}

/// `GET /incidents/{id}/ransom`.
pub(crate) async fn ransom(room: Room) -> Result<Response, Failure> {
    show(&room, None)
}

/// The dossier, with the form that was not taken in its place.
pub(super) fn show(room: &Room, refused: Option<(Slot, Form)>) -> Result<Response, Failure> {
    let (w, ransom) = (room.wording(), &room.state.ransom);
    let mut slots = Slots { refused };
    let view = RansomPage {
        title: w.text("ransom-title"),
        is_open: room.state.is_open(),
        next: next(room),
        calls: calls(room),
        demands: ransom.demands.iter().rev().map(|kept| demand::demand(room, kept)).collect(),
        demand_form: slots.take(Slot::Demand, || demand::form(room, None)),
        grounds: grounds(room, &mut slots),
        contacts: contacts(room),
        contact_form: slots.take(Slot::Contact, || contact::form(room, None)),
        missing: ransom.missing().into_iter().map(|ground| place(room, ground)).collect(),
        taken: ransom.decided.iter().rev().map(|kept| taken(room, kept)).collect(),
        decision_form: slots.take(Slot::Decision, || decision::form(room, None)),
        beside: beside(room, REST),
        page: room.frame(&room.picture(), REST)?,
    };
    let status = match view.refused() {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    Ok(page_with(status, &view))
}

/// What the dossier asks for now: the demand, then each ground, then the decision. Nothing once it was decided.
fn next(room: &Room) -> Option<Step> {
    let (w, ransom) = (room.wording(), &room.state.ransom);
    if !room.state.is_open() || !ransom.decided.is_empty() {
        return None;
    }
    let verb = w.text("meeting-to-part");
    if ransom.demands.is_empty() {
        return Some(Step { text: w.text("ransom-step-demand"), href: "#demand".to_owned(), verb });
    }
    Some(match ransom.missing().first() {
        Some(ground) => {
            let (href, name) = place(room, *ground);
            Step { text: w.format("ransom-step-ground", [("ground", name.into())]), href, verb }
        }
        None => Step { text: w.text("ransom-step-decide"), href: "#ransom-decision".to_owned(), verb },
    })
}

/// Whom to call first, as the preparation has them, with the numbers that the visitor may see.
fn calls(room: &Room) -> Vec<Call> {
    let Ok(prepared) = room.site.app.prepared() else { return Vec::new() };
    let (w, country) = (room.wording(), country(&prepared));
    let sees_private = prepared.sees_private(&room.visitor.person);
    let of = |kind: ContactKind| {
        let contacts = prepared.contacts().filter(move |(_, contact)| contact.kind == kind);
        contacts.map(|(id, contact)| Call {
            who: format!("{}: {}", w.word(contact.kind), contact.title()),
            href: format!("/prepare/contacts/{id}"),
            numbers: dials(w, contact, country, sees_private),
        })
    };
    FIRST_CALLS.into_iter().flat_map(of).collect()
}

//! What was said with the attacker, word for word, apart from everything else: it is never offered to a message.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{AttackerContactLogged, When};
use incident::ransom::event::ContactDirection;
use readiness::event::Word as _;

use super::REST;
use super::page::{Slot, show};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, needed_moment, refused};
use crate::room::Room;

/// Something that was said.
pub(super) struct Contact {
    pub(super) direction: String,
    /// When, through what, and who read it or wrote it.
    pub(super) how: String,
    pub(super) text: String,
    pub(super) is_theirs: bool,
}

/// `POST /incidents/{id}/ransom/contacts`.
pub(crate) async fn log(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, Some(&posted));
    let Some(at) = needed_moment(&room, &mut form, &posted, "at") else {
        return show(&room, Some((Slot::Contact, form)));
    };
    let Some(direction) = ContactDirection::from_id(posted.get("direction")) else {
        form.err("direction", room.wording().text("form-unknown"));
        return show(&room, Some((Slot::Contact, form)));
    };
    let typed = |name: &str| posted.get(name).to_owned();
    let (channel, by, text) = (typed("channel"), typed("by"), typed("text"));
    let command = Command::LogAttackerContact(AttackerContactLogged { at, direction, channel, by, text });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done(REST, "ransom")),
        Err(not) => show(&room, Some((Slot::Contact, refused(&room, form, not)?))),
    }
}

/// Everything that was said, newest first.
pub(super) fn contacts(room: &Room) -> Vec<Contact> {
    let (w, zone) = (room.wording(), room.site.zone());
    let mut kept: Vec<_> = room.state.ransom.contacts.iter().collect();
    kept.sort_by_key(|kept| (room.rulebook().moment_of(kept.said.at.0), kept.number));
    let contact = |said: &AttackerContactLogged| Contact {
        direction: w.word(said.direction),
        how: [w.start(said.at.0, zone), said.channel.clone(), said.by.clone()].join(" · "),
        text: said.text.clone(),
        is_theirs: said.direction == ContactDirection::FromThem,
    };
    kept.into_iter().rev().map(|kept| contact(&kept.said)).collect()
}

pub(super) fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let by = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("by"));
    let now = Some(When(Start::Moment(room.now)));
    let answers = ContactDirection::ALL.iter().map(|direction| {
        Answer::new(direction.id(), w.word(*direction), typed("direction") == direction.id())
    });
    Form::new(
        w.text("contacted-add"),
        room.at(&format!("{REST}/contacts")),
        w.text("contacted-submit"),
        String::new(),
    )
    .field(Field::new("direction", w.text("contacted-who"), Kind::Radios(answers.collect())))
    .field(Field::area("text", w.text("contacted-text"), typed("text")).hint(w.text("contacted-text-hint")))
    .field(Field::line("channel", w.text("contacted-channel"), typed("channel")))
    .field(Field::line("by", w.text("contacted-by"), by))
    .field(moment_field(room, posted, "at", w.text("contacted-at"), now))
    .apart("contact-")
}

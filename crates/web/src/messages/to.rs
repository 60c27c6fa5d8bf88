//! To whom a mail goes: people who are known by an address that is not private, and whoever else is named.

use readiness::contact::event::Contact;
use readiness::prepared::Prepared;

use crate::failure::Failure;
use crate::form::{Answer, Field, Kind, Posted};
use crate::room::Room;

/// So many people are shown; the others are folded away.
const SHOWN: usize = 8;

/// The fields that ask to whom.
pub(super) fn fields(room: &Room, posted: Option<&Posted>) -> Result<Vec<Field>, Failure> {
    let w = room.wording();
    let known = known(room, posted)?;
    let mut fields = Vec::new();
    if !known.is_empty() {
        fields.push(Field::folded("known", w.text("message-to-known"), Kind::Checks(known), SHOWN));
    }
    let typed = posted.map_or("", |posted| posted.get("to"));
    fields.push(Field::area("to", w.text("message-to"), typed).hint(w.text("message-to-hint")));
    Ok(fields)
}

/// Everybody who was ticked or typed, each once.
pub(super) fn read(posted: &Posted) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for one in posted.all("known").chain(posted.get("to").lines()).map(str::trim) {
        if !one.is_empty() && all.iter().all(|known| known != one) {
            all.push(one.to_owned());
        }
    }
    all
}

/// The same as everybody may read it: a private address is the name of whoever has it.
pub(super) fn shown(prepared: &Prepared, to: &[String]) -> Vec<String> {
    let shown = |one: &String| {
        let of = |contact: &Contact| {
            let mut private = contact.mails.iter().filter(|mail| mail.is_private);
            private.any(|mail| holds(one, &mail.address))
        };
        let owner = prepared.contacts().find(|(_, contact)| of(contact));
        owner.map_or_else(|| one.clone(), |(_, contact)| crate::steer::short(contact.title()))
    };
    to.iter().map(shown).collect()
}

/// Whether a text holds an address, however that is written.
fn holds(text: &str, address: &str) -> bool {
    let address = address.trim().to_lowercase();
    !address.is_empty() && text.to_lowercase().contains(&address)
}

/// People who are known by an address that is not private. What was ticked stays, whatever changed since.
fn known(room: &Room, posted: Option<&Posted>) -> Result<Vec<Answer>, Failure> {
    let prepared = room.site.app.prepared()?;
    let is_ticked = |value: &str| posted.is_some_and(|posted| posted.has("known", value));
    let mut answers: Vec<Answer> = Vec::new();
    for (_, contact) in prepared.contacts() {
        let mails = contact.mails.iter().filter(|mail| !mail.is_private && !mail.address.is_empty());
        for mail in mails {
            let value = format!("{} <{}>", crate::steer::short(contact.title()), mail.address);
            let label = format!("{}, {}", contact.title(), mail.address);
            answers.push(Answer {
                hint: contact.organisation.clone(),
                ..Answer::new(&value, label, is_ticked(&value))
            });
        }
    }
    let gone = posted.into_iter().flat_map(|posted| posted.all("known")).filter(|value| !value.is_empty());
    for value in gone {
        if answers.iter().all(|answer| answer.value != value) {
            answers.push(Answer::new(value, value.to_owned(), true));
        }
    }
    answers.sort_by_key(|answer| !answer.is_chosen);
    Ok(answers)
}

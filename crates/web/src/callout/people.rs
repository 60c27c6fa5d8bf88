//! Somebody who is called out and stands in no list.

use axum::response::Response;
use incident::command::Command;
use incident::event::PersonSummoned;

use super::summons::person_id;
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, show, show_refused};
use crate::room::Room;

const REST: &str = "/callout/people";

/// `GET /incidents/{id}/callout/people`.
pub(crate) async fn person(room: Room) -> Result<Response, Failure> {
    show(&room, REST, form(&room, None))
}

/// `POST /incidents/{id}/callout/people`.
pub(crate) async fn summon(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, Some(&posted));
    let (name, stands_in_for) = (posted.get("name").to_owned(), posted.some("stands_in_for"));
    let is_known = |id: &String| room.state.callout.iter().any(|callout| callout.person(id).is_some());
    if !stands_in_for.iter().all(is_known) {
        form.err("stands_in_for", room.wording().text("form-unknown"));
        return show(&room, REST, form);
    }
    let command = Command::SummonPerson(PersonSummoned {
        person: id(&room, &name),
        name,
        role: posted.get("role").to_owned(),
        called_by: None,
        stands_in_for,
    });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done("/callout", "person")),
        Err(not) => show_refused(&room, REST, form, not),
    }
}

/// Whoever has this name in the call list, so that there is a number to call; else somebody new, without their name in
/// the id: it must be possible to erase it.
fn id(room: &Room, name: &str) -> String {
    let prepared = room.site.app.prepared().unwrap_or_default();
    let wanted = name.to_lowercase();
    let mut named = prepared.contacts().filter(|(_, contact)| contact.title().to_lowercase() == wanted);
    match (named.next(), named.next()) {
        (Some((contact, _)), None) => person_id(contact),
        _ => format!("person/{}", room.state.number + 1),
    }
}

fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let chosen = typed("stands_in_for");
    let none = Answer::new("", w.text("callout-stands-in-for-nobody"), chosen.is_empty());
    let people = room.state.callout.iter().flat_map(|callout| callout.first_choices());
    let people =
        people.map(|person| Answer::new(person.id(), person.name().to_owned(), person.id() == chosen));
    let people = std::iter::once(none).chain(people).collect();
    Form::new(w.text("callout-add"), room.at(REST), w.text("callout-add-submit"), room.at("/callout"))
        .lead(w.text("callout-add-lead"))
        .field(Field::line("name", w.text("callout-name"), typed("name")))
        .field(Field::line("role", w.text("callout-role"), typed("role")).hint(w.text("callout-role-hint")))
        .field(Field::new("stands_in_for", w.text("callout-stands-in-for"), Kind::Select(people)))
}

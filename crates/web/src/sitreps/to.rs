//! To whom a report goes: people of the team who have an address for mail, the board, and whoever else is named.

use readiness::prepared::Prepared;
use readiness::team::event::RoleKind;

use crate::form::{Answer, Field, Kind, Posted};
use crate::room::Room;

/// The fields that ask to whom: people to be ticked, if any have an address, and lines for the rest.
pub(super) fn fields(room: &Room, posted: Option<&Posted>) -> Vec<Field> {
    let w = room.wording();
    let typed = posted.map_or("", |posted| posted.get("to"));
    let team = offered(room, posted);
    let mut fields = Vec::new();
    if !team.is_empty() {
        fields.push(Field::new("team", w.text("sitrep-to-team"), Kind::Checks(team)));
    }
    fields.push(Field::area("to", w.text("sitrep-to-others"), typed).hint(w.text("sitrep-to-hint")));
    fields
}

/// Everybody who was ticked or typed, each once.
pub(super) fn read(posted: &Posted) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for one in posted.all("team").chain(posted.get("to").lines()).map(str::trim) {
        if !one.is_empty() && all.iter().all(|known| known != one) {
            all.push(one.to_owned());
        }
    }
    all
}

/// People of the team with an address, and the board. A private address is not among them: what a report says of itself
/// everybody reads. What was ticked stays, whatever changed since.
fn offered(room: &Room, posted: Option<&Posted>) -> Vec<Answer> {
    let Ok(prepared) = room.site.app.prepared() else { return Vec::new() };
    let is_ticked = |value: &str| posted.is_some_and(|posted| posted.has("team", value));
    let mut answers: Vec<Answer> = Vec::new();
    for id in prepared.team_members() {
        let Some(contact) = prepared.contact(id) else { continue };
        let mails = contact.mails.iter().filter(|mail| !mail.is_private);
        for mail in mails.filter(|mail| !mail.address.is_empty()) {
            let value = format!("{} <{}>", contact.title(), mail.address);
            let label = format!("{}, {}", contact.title(), mail.address);
            let answer =
                Answer { hint: roles(room, &prepared, id), ..Answer::new(&value, label, is_ticked(&value)) };
            answers.push(answer);
        }
    }
    let gone = posted.into_iter().flat_map(|posted| posted.all("team")).filter(|value| !value.is_empty());
    for value in gone {
        if answers.iter().all(|answer| answer.value != value) {
            answers.push(Answer::new(value, value.to_owned(), true));
        }
    }
    answers
}

/// What somebody does in the team, the board by its name.
fn roles(room: &Room, prepared: &Prepared, contact: u32) -> String {
    let w = room.wording();
    let holds = |role: &readiness::team::event::Role| {
        role.held.iter().any(|held| held.person == Some(contact) || held.deputy == Some(contact))
    };
    let held = prepared.roles().filter(|(_, role)| holds(role));
    let mut names: Vec<String> = held.map(|(_, role)| w.role_title(role)).collect();
    // The board reads a report before anybody else does.
    let board = w.word(RoleKind::Board);
    names.sort_by_key(|name| *name != board);
    names.join(", ")
}

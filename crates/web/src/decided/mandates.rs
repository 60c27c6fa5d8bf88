//! On whose word something is decided: the roles that may do something without asking, or somebody else.

use readiness::prepared::Prepared;
use readiness::team::event::Role;
use wording::Wording;

use crate::form::{Answer, Field, Kind, Posted};
use crate::room::Room;

/// The fields that ask on whose word: a list of the roles with a mandate, if the team has any, and a line for the rest.
pub(crate) fn mandate_fields(room: &Room, posted: Option<&Posted>) -> Vec<Field> {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let offered = offered(room, typed("mandate_of"));
    let mut fields = Vec::new();
    let mut line = Field::line("mandate", w.text("mandate-line"), typed("mandate"));
    if offered.is_empty() {
        line = line.hint(w.text("mandate-line-hint"));
    } else {
        let none = Answer::new("", w.text("mandate-none"), typed("mandate_of").is_empty());
        let answers = std::iter::once(none).chain(offered).collect();
        fields.push(Field::new("mandate_of", w.text("mandate-of"), Kind::Select(answers)));
        line = line.hint(w.text("mandate-more-hint"));
    }
    fields.push(line);
    fields
}

/// On whose word, as it was chosen and typed.
pub(crate) fn mandate_of(posted: &Posted) -> String {
    let said = [posted.get("mandate_of"), posted.get("mandate")];
    said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": ")
}

/// The roles that may do something without asking, each with who holds it and what they may do. What was chosen stays,
/// whatever changed since.
fn offered(room: &Room, chosen: &str) -> Vec<Answer> {
    let Ok(prepared) = room.site.app.prepared() else { return Vec::new() };
    let w = room.wording();
    let roles = prepared.roles().filter(|(_, role)| !role.mandates.is_empty());
    let mut answers: Vec<Answer> = roles.map(|(_, role)| answer(w, &prepared, role, chosen)).collect();
    if !chosen.is_empty() && answers.iter().all(|answer| answer.value != chosen) {
        answers.push(Answer::new(chosen, chosen.to_owned(), true));
    }
    answers
}

fn answer(w: &Wording, prepared: &Prepared, role: &Role, chosen: &str) -> Answer {
    let title = w.role_title(role);
    let holder = role.holder(None).and_then(|holding| prepared.contact(holding.person?));
    let who = match holder {
        Some(contact) => format!("{title} ({})", contact.title()),
        None => title,
    };
    let may: Vec<String> = role.mandates.iter().map(|mandate| w.mandate(mandate)).collect();
    Answer::new(&who, format!("{who}: {}", may.join("; ")), who == chosen)
}

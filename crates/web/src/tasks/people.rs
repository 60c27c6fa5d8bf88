//! Whom work can be given to: whoever asks, who is at work or was called, and the team; anybody else by name.

use super::item::is_same;
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted};
use crate::room::Room;
use crate::shifts::known_people;

/// Names to choose from: the visitor, who is known in this incident, then the team in the order in which it is called.
pub(crate) fn people(room: &Room) -> Result<Vec<String>, Failure> {
    let prepared = room.site.app.prepared()?;
    let mut names = known_people(room);
    for contact in prepared.team_members().into_iter().filter_map(|id| prepared.contact(id)) {
        if !names.iter().any(|name| is_same(name, contact.title())) {
            names.push(contact.title().to_owned());
        }
    }
    Ok(names)
}

/// How one person is asked for: a list, and a line for whoever is not in it.
pub(crate) struct Asked<'a> {
    /// The name of the list.
    pub(crate) list: &'static str,
    /// The name of the line, as the domain knows the field.
    pub(crate) line: &'static str,
    pub(crate) label: String,
    /// What the first choice of the list says when it is nobody; without it somebody is chosen.
    pub(crate) nobody: Option<String>,
    /// Who it is now.
    pub(crate) chosen: &'a str,
}

/// Adds a list of people and a line for anybody else. Where there is nobody to choose from, the line is enough.
pub(crate) fn person_fields(
    room: &Room,
    form: Form,
    names: &[String],
    asked: Asked<'_>,
    posted: Option<&Posted>,
) -> Form {
    let w = room.wording();
    let Asked { list, line, label, nobody, chosen } = asked;
    let typed = |name: &str| posted.map(|posted| posted.get(name));
    if names.len() < 2 {
        return form.field(Field::line(line, label, typed(line).unwrap_or(chosen)));
    }
    let is_known = names.iter().any(|name| name == chosen);
    let at = typed(list).unwrap_or(if is_known { chosen } else { "" });
    let first = nobody.unwrap_or_else(|| w.text("tasks-somebody-else"));
    let none = Answer::new("", first, at.is_empty());
    let all = names.iter().map(|name| Answer::new(name, name.clone(), name == at));
    let answers: Vec<Answer> =
        if at.is_empty() { std::iter::once(none).chain(all).collect() } else { all.chain([none]).collect() };
    let other = typed(line).unwrap_or(if is_known { "" } else { chosen });
    form.field(Field::new(list, label, Kind::Select(answers))).field(Field::line(
        line,
        w.text("tasks-other-name"),
        other,
    ))
}

/// Who was named: whoever was typed, else whoever was chosen.
pub(crate) fn person(posted: &Posted, list: &str, line: &str) -> String {
    posted.some(line).unwrap_or_else(|| posted.get(list).to_owned())
}

//! One question of a fill-in sheet, and the answer of a person.

use axum::extract::Path;
use axum::response::Response;
use wording::filing::{FieldKind, Filled, Sheet};

use super::find;
use super::sheet::{anchor, answered, at, fill, of};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, show, show_refused};
use crate::room::Room;

/// `GET /incidents/{id}/duties/{rule}/sheets/{fillin}/{field}`.
pub(crate) async fn field(
    room: Room,
    Path((_, rule, sheet, field)): Path<(String, String, String, String)>,
) -> Result<Response, Failure> {
    let (found, sheet) = (find(&room, &rule)?, of(&rule, &sheet)?);
    let filled = fill(&room, found, sheet)?;
    let asked = filled.fields().find(|filled| filled.field.id == field).ok_or(Failure::NotFound)?;
    let values = asked.answer.as_ref().map(|answer| answer.values.clone()).unwrap_or_default();
    show(&room, &at(&rule, sheet), form(&room, &rule, sheet, asked, &values))
}

/// `POST /incidents/{id}/duties/{rule}/sheets/{fillin}/{field}`: the answer of a person, which stands above what follows.
pub(crate) async fn answer(
    room: Room,
    Path((_, rule, sheet, field)): Path<(String, String, String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let (found, sheet) = (find(&room, &rule)?, of(&rule, &sheet)?);
    let filled = fill(&room, found, sheet)?;
    let asked = filled.question(&field).ok_or(Failure::NotFound)?;
    let question = asked.field;
    let values: Vec<String> = match question.kind {
        FieldKind::Choice | FieldKind::Choices => posted
            .all("answer")
            .filter(|value| asked.offered.iter().any(|option| option.id == *value))
            .map(str::to_owned)
            .collect(),
        _ => posted.some("answer").map(|text| text.trim().to_owned()).into_iter().collect(),
    };
    let mut form = form(&room, &rule, sheet, asked, &values);
    if let Some(text) = values.first()
        && let Some(key) = wording::filing::misread(question.kind, text)
    {
        form.err("answer", room.wording().text(key));
        return show(&room, &at(&rule, sheet), form);
    }
    match room.record(&answered(sheet, question, values), None) {
        Ok(()) => Ok(room.done(&format!("{}#{}", at(&rule, sheet), anchor(&field)), "sheet-answer")),
        Err(not) => show_refused(&room, &at(&rule, sheet), form, not),
    }
}

fn form(room: &Room, rule: &str, sheet: &Sheet, asked: &Filled, values: &[String]) -> Form {
    let (w, question) = (room.wording(), asked.field);
    let lang = w.lang();
    let option = |option: &wording::filing::Choice| {
        let is_chosen = values.contains(&option.id);
        Answer::new(&option.id, option.label.in_language(lang).to_owned(), is_chosen)
    };
    let options: Vec<Answer> = asked.offered.iter().copied().map(option).collect();
    let typed = values.first().map_or("", String::as_str);
    let label = w.text("sheet-answer");
    let field = match question.kind {
        FieldKind::Choice => Field::new("answer", label, Kind::Radios(options)),
        FieldKind::Choices => Field::new("answer", label, Kind::Checks(options)),
        FieldKind::Long => Field::area("answer", label, typed),
        _ => Field::line("answer", label, typed),
    };
    let hint = question.hint.as_ref().map(|hint| hint.in_language(lang).to_owned());
    let hint = hint.or_else(|| match question.kind {
        FieldKind::Number => Some(w.text("sheet-number-hint")),
        FieldKind::Moment => Some(w.text("sheet-moment-hint")),
        FieldKind::Day => Some(w.text("sheet-day-hint")),
        FieldKind::Duration => Some(w.text("sheet-duration-hint")),
        FieldKind::Phone => Some(w.text("sheet-phone-hint")),
        _ => None,
    });
    let field = match hint {
        Some(hint) => field.hint(hint),
        None => field,
    };
    let heading = format!("{} {}", question.id, question.label.in_language(lang));
    let back = format!("{}#{}", room.at(&at(rule, sheet)), anchor(&question.id));
    Form::new(heading, room.at(&format!("{}/{}", at(rule, sheet), question.id)), w.text("sheet-save"), back)
        .field(field)
}

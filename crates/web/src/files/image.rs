//! Writing down that an image was made: an exact copy, so that the original can go, or rest.

use axum::extract::Path;
use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{ImageMade, When};

use super::rest;
use crate::failure::Failure;
use crate::form::{self, Answer, Field, Form, Kind, Posted, moment_field, needed_moment};
use crate::frame::redirect;
use crate::room::Room;

/// `GET /incidents/{id}/files/{evidence}/image`.
pub(crate) async fn imaging(
    room: Room,
    Path((_, evidence)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let form = form(&room, &evidence, None)?;
    form::show(&room, &rest(&evidence, "image"), form)
}

/// `POST /incidents/{id}/files/{evidence}/image`.
pub(crate) async fn image(
    room: Room,
    Path((_, evidence)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let mut form = form(&room, &evidence, Some(&posted))?;
    let Some(at) = needed_moment(&room, &mut form, &posted, "at") else {
        return form::show(&room, &rest(&evidence, "image"), form);
    };
    let text = |name: &str| posted.get(name).to_owned();
    let made = ImageMade {
        evidence: evidence.clone(),
        image: posted.some("image"),
        by: text("by"),
        at,
        how: text("how"),
        digest: text("digest"),
        original: text("original"),
    };
    match room.record(&Command::RecordImage(made), None) {
        Ok(()) => Ok(redirect(&format!("{}?done=image", room.at(&rest(&evidence, "chain"))))),
        Err(not) => form::show_refused(&room, &rest(&evidence, "image"), form, not),
    }
}

fn form(room: &Room, id: &str, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let evidence = room.state.evidence.get(id).ok_or(Failure::NotFound)?;
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let or = |name: &str, proposed: &str| posted.map_or(proposed, |posted| posted.get(name)).to_owned();
    let none = Answer::new("", w.text("files-image-elsewhere"), typed("image").is_empty());
    let kept = room.state.evidence.iter().filter(|(other, file)| file.is_file() && *other != id);
    let kept = kept
        .map(|(other, file)| Answer::new(other, format!("{other}: {}", file.name), typed("image") == other));
    let files = std::iter::once(none).chain(kept).collect();
    let place = evidence.place(room.rulebook()).unwrap_or_default();
    let now = When(Start::Moment(room.now));
    let heading = w.format("files-image-title", [("name", evidence.name.clone().into())]);
    Ok(Form::new(
        heading,
        room.at(&rest(id, "image")),
        w.text("files-image-submit"),
        room.at(&rest(id, "chain")),
    )
    .lead(w.text("files-image-lead"))
    .field(Field::line("by", w.text("files-image-by"), &or("by", "")))
    .field(moment_field(room, posted, "at", w.text("files-at"), Some(now)))
    .field(Field::area("how", w.text("files-image-how"), typed("how")).hint(w.text("files-image-how-hint")))
    .field(
        Field::new("image", w.text("files-image-file"), Kind::Select(files))
            .hint(w.text("files-image-file-hint")),
    )
    .field(
        Field::line("digest", w.text("files-image-digest"), typed("digest"))
            .hint(w.text("files-image-digest-hint")),
    )
    .field(
        Field::line("original", w.text("files-original"), &or("original", place))
            .hint(w.text("files-original-hint")),
    ))
}

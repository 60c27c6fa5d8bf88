//! A photo of a sheet: kept once, as evidence, for all its lines.

use axum::extract::Multipart;
use axum::response::Response;
use incident::command::Command;
use incident::event::PaperPhotoAttached;
use incident::paper::sheet_named;
use journal::Visibility;

use super::line::{self, Proposed};
use super::{done, show};
use crate::failure::Failure;
use crate::files::{keep_as_evidence, receive};
use crate::form::{Field, Form, Kind, refused};
use crate::room::Room;

pub(super) fn form(room: &Room, sheet: &str) -> Form {
    let w = room.wording();
    let (heading, submit) = (w.text("paper-photo-title"), w.text("paper-photo-submit"));
    let mut form = Form::new(heading, room.at("/paper/photos"), submit, String::new());
    form.has_file = true;
    form.field(Field::line("sheet", w.text("paper-sheet"), sheet).hint(w.text("paper-sheet-hint")))
        .field(Field::new("file", w.text("paper-photo-file"), Kind::File).hint(w.text("files-hint")))
        .apart("photo-")
}

/// `POST /incidents/{id}/paper/photos`.
pub(crate) async fn attach(room: Room, sent: Multipart) -> Result<Response, Failure> {
    let received = receive(&room, sent).await?;
    let written = received.posted.get("sheet");
    let mut photo = form(&room, written);
    let sheet = sheet_named(written).ok();
    let not = match &received.file {
        None => {
            photo.err("file", room.wording().text("files-none-chosen"));
            None
        }
        Some(file) => {
            let attached = |evidence: &str| {
                let (sheet, evidence) = (written.to_owned(), evidence.to_owned());
                vec![Command::AttachPaperPhoto(PaperPhotoAttached { sheet, evidence })]
            };
            match keep_as_evidence(&room, file, &Visibility::Stream, attached) {
                Ok(()) => return Ok(done(&room, written, "photo")),
                Err(not) => Some(not),
            }
        }
    };
    if let Some(not) = not {
        photo = refused(&room, photo, not)?;
    }
    let line = line::form(&room, &Proposed::for_sheet(&room, sheet.as_deref()));
    show(&room, sheet.as_deref(), line, photo)
}

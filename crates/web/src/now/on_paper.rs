//! The incident on one page, to be printed or passed round.

use axum::response::Response;

use crate::failure::Failure;
use crate::prints::{pdf, shown};
use crate::room::Room;

/// `GET /incidents/{id}/picture`.
pub(crate) async fn on_paper(room: Room) -> Result<Response, Failure> {
    let bytes = pdf(|| room.seen().incident_picture(&room.stream(), room.visitor.lang, room.now))?;
    Ok(shown(&room.wording().text("now-picture-file"), bytes))
}

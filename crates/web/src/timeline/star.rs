//! A star on a line: it is for the summary.

use app::NotRecorded;
use axum::extract::Query;
use axum::response::Response;
use incident::command::Command;
use incident::event::{EntryStarred, EntryUnstarred};

use super::picked::Filter;
use super::{Asked, at_entry};
use crate::failure::Failure;
use crate::form::Posted;
use crate::frame::redirect;
use crate::room::Room;

/// `POST /incidents/{id}/timeline/star`: sets a star, or takes it away, and goes back to the line.
pub(crate) async fn star(room: Room, Query(asked): Asked, posted: Posted) -> Result<Response, Failure> {
    let (set, taken) = (posted.number("star"), posted.number("unstar"));
    let entry = set.or(taken).ok_or(Failure::BadForm)?;
    let command = match set {
        Some(entry) => Command::StarEntry(EntryStarred { entry }),
        None => Command::UnstarEntry(EntryUnstarred { entry }),
    };
    match room.record(&command, None) {
        // Somebody else was first, or closed the incident: the page shows how it is.
        Ok(()) | Err(NotRecorded::Refused(_)) => Ok(redirect(&at_entry(&room, &Filter::read(&asked), entry))),
        Err(NotRecorded::Failed(problem)) => Err(problem.into()),
    }
}

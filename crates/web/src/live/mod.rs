//! Live pages: browsers hear a number when something is recorded, and fetch their own page again with their own
//! session. Nothing of what was recorded goes over this line.

mod presence;

pub(crate) use presence::{Here, Presence};

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use app::Rings;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use tokio::sync::watch;

use crate::failure::Failure;
use crate::room::Room;

/// A line that was silent for so long gets a sign of life, so that a lost connection is noticed.
const SIGN_OF_LIFE: Duration = Duration::from_secs(10);

/// What an open line listens to. While it exists, its person is here.
struct Line {
    rings: Rings,
    presence: watch::Receiver<u64>,
    stops: watch::Receiver<bool>,
    /// Whether the number of now has been told.
    has_told: bool,
    _here: Here,
}

/// `GET /incidents/{id}/live`.
pub(crate) async fn live(room: Room) -> Result<Response, Failure> {
    let site = Arc::clone(&room.site);
    let stream = room.stream();
    let rings = site.app.listen(&stream);
    // Only after we listen: what is recorded in between is told twice rather than never.
    let number = site.app.state(&stream)?.number;
    let here = Presence::arrive(&site, &stream, &room.visitor.person);
    let presence = site.presence.changes(&stream);
    let line = Line { rings, presence, stops: site.stops(), has_told: false, _here: here };
    let events = stream::unfold((line, number), |(mut line, number)| async move {
        let told = next(&mut line, number).await?;
        Some((Ok::<_, Infallible>(Event::default().event("changed").data(told.to_string())), (line, told)))
    });
    let keep_alive = KeepAlive::new().interval(SIGN_OF_LIFE).event(Event::default().event("alive").data(""));
    Ok(Sse::new(events).keep_alive(keep_alive).into_response())
}

/// Waits until there is something to look at, and gives the number of the last entry; nothing when we stop.
async fn next(line: &mut Line, number: u64) -> Option<u64> {
    if *line.stops.borrow() {
        return None;
    }
    if !std::mem::replace(&mut line.has_told, true) {
        return Some(number);
    }
    tokio::select! {
        changed = line.rings.changed() => changed.ok().map(|()| *line.rings.borrow_and_update()),
        changed = line.presence.changed() => changed.ok().map(|()| number),
        _ = line.stops.changed() => None,
    }
}

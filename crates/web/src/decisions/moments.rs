//! Signals and other moments of the incident.

use std::collections::BTreeSet;

use axum::response::Response;
use incident::command::Command;
use incident::event::{MomentRecorded, SignalRecorded, When};
use law::Anchor;

use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, needed_moment, show, show_refused};
use crate::room::Room;

/// What can be recorded here: a signal, or a moment that terms may run from or that forms ask.
const KINDS: [&str; 9] = [
    "signal",
    "occurred",
    "event:ended",
    "detected",
    "investigated",
    "asked",
    "classified",
    "event:activities-recovered",
    "event:incident-handled",
];

/// `GET /incidents/{id}/moments`.
pub(crate) async fn moments(room: Room) -> Result<Response, Failure> {
    let seen = room.state.number;
    show(&room, "/moments", form(&room, None).hide("seen", seen))
}

/// `POST /incidents/{id}/moments`.
pub(crate) async fn record(room: Room, posted: Posted) -> Result<Response, Failure> {
    let seen = posted.number("seen");
    let mut form = form(&room, Some(&posted)).hide("seen", seen.unwrap_or_default());
    let Some(at) = needed_moment(&room, &mut form, &posted, "at") else {
        return show(&room, "/moments", form);
    };
    let (moment, source) = (posted.get("moment").to_owned(), posted.get("source").to_owned());
    let command = if moment == "signal" {
        Command::RecordSignal(SignalRecorded { what: posted.get("what").to_owned(), source, at })
    } else {
        Command::RecordMoment(MomentRecorded { moment, at, source })
    };
    match room.record(&command, seen) {
        Ok(()) => Ok(room.done("", "moment")),
        Err(not) => show_refused(&room, "/moments", form, not),
    }
}

fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let chosen = posted.map_or("signal", |posted| posted.get("moment"));
    let answer = |kind: &str, words: String| {
        let held = room.state.moments.get(kind).map(|(_, at)| w.start(*at, room.site.zone()));
        let mut answer = Answer::new(kind, words, kind == chosen);
        answer.hint = held.map_or(String::new(), |held| w.format("moment-is-now", [("at", held.into())]));
        answer
    };
    let key = |kind: &str| format!("moment-kind-{}", kind.trim_start_matches("event:"));
    let own = KINDS.map(|kind| answer(kind, w.text(&key(kind))));
    let awaited: Vec<(String, String)> =
        awaited(room).iter().map(|name| (format!("event:{name}"), w.happening(name))).collect();
    let others = awaited.into_iter().filter(|(kind, _)| !KINDS.contains(&kind.as_str()));
    let events = others.map(|(kind, words)| answer(&kind, words));
    let kinds: Vec<Answer> = own.into_iter().chain(events).collect();
    let now = When(calendar::Start::Moment(room.now));
    let source = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("source"));
    Form::new(w.text("moments-title"), room.at("/moments"), w.text("moments-submit"), room.at("/facts"))
        .field(Field::new("moment", w.text("moments-kind"), Kind::Radios(kinds)))
        .field(Field::line("what", w.text("moments-what"), typed("what")).hint(w.text("moments-what-hint")))
        .field(moment_field(room, posted, "at", w.text("moments-at"), Some(now)))
        .field(Field::line("source", w.text("stating-source"), source).hint(w.text("stating-source-hint")))
}

/// What may not have happened yet, and from which a term of a duty here runs.
fn awaited(room: &Room) -> BTreeSet<String> {
    let picture = room.picture();
    let anchors = picture.assessment.obligations.iter().filter_map(|duty| duty.rule.after.as_ref());
    let named = anchors.filter_map(|anchor| match anchor {
        Anchor::Event(name) => Some(name.clone()),
        _ => None,
    });
    named.collect()
}

//! "What did we know on Tuesday at 14:00?": the facts, the duties and who had been told what, as they stood at a moment, with
//! what is otherwise now.

mod shown;

use app::Past;
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use calendar::Start;
use incident::evaluation::as_of::KnownBy;
use jiff::{SignedDuration, Timestamp};
use readiness::event::Word as _;

use self::shown::{Row, duties, facts, told};
use crate::failure::Failure;
use crate::form::{Answer, Field, Kind, Posted, moment_kind};
use crate::frame::{Frame, page_with};
use crate::now::Ask;
use crate::room::Room;

const REST: &str = "/as-of";

#[derive(Template)]
#[template(path = "as_of/page.html")]
struct AsOfPage<'a> {
    page: Frame<'a>,
    title: String,
    action: String,
    fields: Vec<Field>,
    /// Absent until somebody asked, or when what they asked cannot be read.
    found: Option<Found>,
    back: String,
}

/// What was known.
struct Found {
    /// At which moment, and by which clock.
    asked: String,
    /// What to know of it.
    notes: Vec<String>,
    facts: Vec<Row>,
    duties: Vec<Row>,
    told: Vec<Ask>,
}

/// `GET /incidents/{id}/as-of`.
pub(crate) async fn as_of(
    room: Room,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let is_asked = asked.iter().any(|(name, _)| name == "at-date");
    let posted = Posted::of(asked);
    let by = KnownBy::from_id(posted.get("by")).unwrap_or_default();
    let mut fields = fields(&room, is_asked.then_some(&posted), by);
    let at = if is_asked { moment(&room, &posted) } else { Ok(None) };
    if let (Err(key), Some(field)) = (&at, fields.first_mut()) {
        field.error = Some(room.wording().text(key));
    }
    let found = match at.ok().flatten() {
        Some(at) => Some(tokio::task::block_in_place(|| found(&room, at, by))?),
        None => None,
    };
    let has_errors = fields.iter().any(|field| field.error.is_some());
    let view = AsOfPage {
        title: room.wording().text("as-of-title"),
        action: room.at(REST),
        fields,
        found,
        back: room.at("/evaluation"),
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page_with(if has_errors { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, &view))
}

fn fields(room: &Room, posted: Option<&Posted>, by: KnownBy) -> Vec<Field> {
    let w = room.wording();
    let answer = |word: &KnownBy| Answer {
        hint: w.word_hint(*word).unwrap_or_default(),
        ..Answer::new(word.id(), w.word(*word), *word == by)
    };
    let at = moment_kind(room.site.zone(), posted, "at", None);
    vec![
        Field::new("at", w.text("as-of-at"), at).hint(w.text("as-of-at-hint")),
        Field::new("by", w.text("as-of-by"), Kind::Radios(KnownBy::ALL.iter().map(answer).collect())),
    ]
}

/// The moment that was asked: a day without an hour is asked at its end. Else the key of what is wrong.
fn moment(room: &Room, posted: &Posted) -> Result<Option<Timestamp>, &'static str> {
    let at = match posted.moment("at", room.site.zone()).map_err(crate::form::MomentError::key)? {
        None => return Err("form-moment-no-day"),
        Some(when) => when.0,
    };
    let end = match at {
        Start::Moment(at) => at,
        // The first moment of the next day is no part of it.
        Start::Day(_) => {
            room.rulebook().end_of(at).saturating_sub(SignedDuration::from_secs(1)).unwrap_or(room.now)
        }
    };
    match at {
        Start::Moment(at) if at > room.now => Err("form-in-the-future"),
        Start::Day(_) if room.rulebook().moment_of(at) > room.now => Err("form-in-the-future"),
        _ => Ok(Some(end.min(room.now))),
    }
}

fn found(room: &Room, at: Timestamp, by: KnownBy) -> Result<Found, Failure> {
    let (w, zone) = (room.wording(), room.site.zone());
    let then: Past = room.seen().known(&room.stream(), at, by)?;
    let gaps = [("at", w.moment(at, zone).into()), ("by", w.word(by).into())];
    let mut notes = Vec::new();
    if then.state.opened.is_none() {
        notes.push(w.text("as-of-not-opened"));
    }
    if room.seen().is_partial(&room.stream())? {
        notes.push(w.text("as-of-partial"));
    }
    Ok(Found {
        asked: w.format("as-of-asked", gaps),
        notes,
        facts: facts(room, &then),
        // Before it was opened no page showed a duty.
        duties: if then.state.opened.is_some() { duties(room, &then) } else { Vec::new() },
        told: told(room, &then)?,
    })
}

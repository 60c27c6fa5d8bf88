//! Indicators as a file: a table for people, and STIX 2.1 for the programs of others.

use app::{STIX_MEDIA_TYPE, StixOrder};
use axum::body::Body;
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use incident::indicator::Indicator;
use incident::sitrep::event::Tlp;
use readiness::event::Word as _;

use super::seen;
use crate::failure::Failure;
use crate::files::as_download;
use crate::frame::Frame;
use crate::room::Room;

/// How it leaves.
#[derive(serde::Deserialize)]
pub(crate) struct Asked {
    tlp: Option<String>,
    notes: Option<String>,
}

/// `GET /incidents/{id}/indicators/export/{format}`.
pub(crate) async fn export(
    room: Room,
    Path((_, format)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let (bytes, kind, ending) = match format.as_str() {
        "csv" => (table(&room), "text/csv; charset=utf-8", "csv"),
        "stix" => {
            // Without a word for how far it may go, nothing goes.
            let tlp = asked.tlp.as_deref().and_then(Tlp::from_id).ok_or(Failure::NotFound)?;
            let order = StixOrder { tlp, with_notes: asked.notes.is_some() };
            (stix(&room, order)?, STIX_MEDIA_TYPE, "json")
        }
        _ => return Err(Failure::NotFound),
    };
    let code_name = room.state.opened.as_ref().map_or("", |opened| &opened.code_name);
    let name = format!("{code_name}-{}.{ending}", room.wording().text("indicators-file"));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, as_download(&name)),
    ];
    Ok((headers, Body::from(bytes)).into_response())
}

fn stix(room: &Room, order: StixOrder) -> Result<Vec<u8>, Failure> {
    let organisation = Frame::new(&room.site, room.visitor.lang, None, "/").organisation;
    let bundle =
        tokio::task::block_in_place(|| room.seen().indicators_as_stix(&room.stream(), &organisation, order))?;
    Ok(bundle.ok_or(Failure::NotFound)?.to_json())
}

const COLUMNS: [&str; 7] = [
    "indicators-number",
    "indicators-kind",
    "indicators-value",
    "indicators-seen",
    "indicators-source",
    "indicators-note",
    "indicators-state",
];

/// Values as they are, for whoever puts them in a program that blocks them.
fn table(room: &Room) -> Vec<u8> {
    let columns = COLUMNS.map(|key| room.wording().text(key));
    let all = room.state.indicators.all();
    let rows: Vec<Vec<String>> = all.map(|(number, indicator)| cells(room, number, indicator)).collect();
    exchange::write_csv(&columns, &rows)
}

fn cells(room: &Room, number: u32, indicator: &Indicator) -> Vec<String> {
    let (w, said) = (room.wording(), &indicator.recorded.said);
    let state = match &indicator.withdrawn {
        None => w.text("indicators-stands"),
        Some(kept) => w.format("indicators-taken-back", [("reason", kept.said.reason.clone().into())]),
    };
    vec![
        number.to_string(),
        w.word(said.kind),
        said.value.clone(),
        seen(room, said),
        said.source.clone(),
        said.note.clone(),
        state,
    ]
}

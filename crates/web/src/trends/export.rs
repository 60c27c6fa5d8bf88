//! Incidents in VERIS as a file, for whoever counts those of many organisations together.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::Value;

use super::{Asked, Trends};
use crate::failure::Failure;
use crate::files::as_download;
use crate::site::Site;
use crate::visitor::Visitor;

/// `GET /trends/export/{format}`: exactly the incidents that are picked.
pub(crate) async fn export(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<String>,
    Query(asked): Asked,
) -> Result<Response, Failure> {
    if format != "veris" {
        return Err(Failure::NotFound);
    }
    let trends = Trends::of(site, visitor, &asked)?;
    let streams = trends.picked().map(|incident| incident.stream.as_str());
    let seen = trends.site.app.seen_by(trends.visitor.eyes());
    let incidents = tokio::task::block_in_place(|| seen.incidents_as_veris(streams, trends.now))?;
    let w = trends.site.wording(trends.visitor.lang);
    let name = format!("{}-{}.json", w.text("trends-file"), trends.site.app.today(trends.now));
    Ok(veris(&Value::Array(incidents), &name))
}

/// A file of VERIS.
pub(crate) fn veris(value: &Value, name: &str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8")),
        (header::CONTENT_DISPOSITION, as_download(name)),
    ];
    (headers, Body::from(format!("{value:#}\n"))).into_response()
}

//! What was written in the organisation's own stream, newest first.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;

use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::preparing::Preparing;

/// So many entries stand on one page.
const ON_A_PAGE: u64 = 100;

/// Where a page begins.
#[derive(serde::Deserialize)]
pub(crate) struct Through {
    through: Option<u64>,
}

#[derive(Template)]
#[template(path = "prepare/log.html")]
struct LogPage<'a> {
    page: Frame<'a>,
    title: String,
    lines: Vec<(u64, String, String)>,
    older: Option<u64>,
    newest: bool,
}

/// `GET /prepare/log`.
pub(crate) async fn log(preparing: Preparing, Query(from): Query<Through>) -> Result<Response, Failure> {
    let w = preparing.wording();
    let last = preparing.prepared.number;
    let through = from.through.unwrap_or(last).min(last);
    let entries = tokio::task::block_in_place(|| preparing.site.app.own_entries(through, ON_A_PAGE))?;
    let line = |entry: &app::OwnEntry| {
        let what =
            entry.event.as_ref().map(|event| w.own_line(event, &preparing.prepared, preparing.site.zone()));
        let what = what.unwrap_or_else(|| w.text("log-erased"));
        let who = preparing.name(&entry.actor);
        let text = w.format("log-by", [("who", who.into()), ("what", what.into())]);
        (entry.number, w.moment(entry.at, preparing.site.zone()), text)
    };
    let view = LogPage {
        title: w.text("prepare-nav-log"),
        lines: entries.iter().map(line).collect(),
        older: through.checked_sub(ON_A_PAGE).filter(|older| *older > 0),
        newest: through == last,
        page: preparing.frame("/prepare/log"),
    };
    Ok(page(&view))
}

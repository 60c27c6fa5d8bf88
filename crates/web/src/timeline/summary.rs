//! The lines with a star, in order, as a text to copy.

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;

use super::picked::{Filter, Picked};
use super::{Asked, at};
use crate::failure::Failure;
use crate::frame::{Frame, page_with};
use crate::log::{Line, Lines};
use crate::room::Room;

/// A longer text scrolls in its field.
const MOST_ROWS: usize = 40;

#[derive(Template)]
#[template(path = "timeline/summary.html")]
struct SummaryPage<'a> {
    page: Frame<'a>,
    title: String,
    words: Vec<String>,
    text: String,
    /// How many lines of the page the text takes.
    rows: usize,
    count: usize,
    back: String,
}

/// `GET /incidents/{id}/timeline/summary`.
pub(crate) async fn summary(room: Room, Query(asked): Asked) -> Result<Response, Failure> {
    let filter = Filter { is_starred: true, at: None, ..Filter::read(&asked) };
    let picked = Picked::of(&room, &filter)?;
    let entries = room.seen().entries_of(&room.stream(), &picked.numbers)?;
    let lines = Lines::new(&room);
    let told = entries.iter().map(|entry| told(&room, &lines.line(entry, filter.order())));
    let mut text: Vec<String> = vec![heading(&room, room.now)];
    text.extend(told);
    let view = SummaryPage {
        title: room.wording().text("timeline-summary"),
        words: Filter { is_starred: false, ..filter.clone() }.in_words(&room),
        rows: (text.len() * 2 + 1).min(MOST_ROWS),
        text: text.join("\n"),
        count: entries.len(),
        back: at(&room, "", &Filter { is_starred: false, ..filter }),
        page: room.frame(&room.picture(), "/timeline/summary")?,
    };
    Ok(page_with(StatusCode::OK, &view))
}

fn heading(room: &Room, now: Timestamp) -> String {
    let name = room.state.opened.as_ref().map(|opened| opened.code_name.clone()).unwrap_or_default();
    let w = room.wording();
    w.format(
        "timeline-summary-heading",
        [("name", name.into()), ("at", w.moment(now, room.site.zone()).into())],
    )
}

/// A line of the summary. What was corrected or withdrawn says so: a summary must not spread what is wrong.
fn told(room: &Room, line: &Line) -> String {
    let w = room.wording();
    let gaps = [
        ("at", line.at.clone().into()),
        ("what", line.what.clone().into()),
        ("who", line.who.clone().into()),
        ("number", line.number.to_string().into()),
    ];
    let mut text = w.format("timeline-summary-line", gaps);
    for (key, number) in [("log-corrected-by", line.corrected_by), ("log-withdrawn-by", line.withdrawn_by)] {
        if let Some(number) = number {
            text.push_str(&format!(" {} {number}.", w.text(key)));
        }
    }
    text
}

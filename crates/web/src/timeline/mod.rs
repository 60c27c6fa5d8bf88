//! The timeline of an incident: all that people recorded, drawn and line by line, with filters that stay in every link
//! and every download.

mod export;
mod graph;
mod picked;
mod star;
mod summary;

pub(crate) use export::export;
pub(crate) use star::star;
pub(crate) use summary::summary;

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use readiness::event::Word as _;
use readiness::runbook::event::Track;

use self::graph::Graph;
use self::picked::{Filter, Picked, track_word};
use crate::failure::Failure;
use crate::form::Answer;
use crate::frame::{Frame, page_with};
use crate::log::{Line, Lines};
use crate::room::Room;

/// So many lines stand on a page.
const PAGE: usize = 100;

/// The end of an address as it came.
pub(crate) type Asked = Query<Vec<(String, String)>>;

#[derive(Template)]
#[template(path = "timeline/page.html")]
struct TimelinePage<'a> {
    page: Frame<'a>,
    title: String,
    form: FilterForm,
    /// What is picked out, in words.
    words: Vec<String>,
    unreadable: Vec<String>,
    restricted: usize,
    graph: Option<Graph>,
    rows: Vec<Row>,
    /// Whether stars can be set.
    is_open: bool,
    /// Which lines these are, in words, and of how many.
    shown: String,
    earlier: Option<String>,
    later: Option<String>,
    orders: [(String, String, bool); 2],
    links: Links,
}

/// A line with its star.
struct Row {
    line: Line,
    is_starred: bool,
    star: String,
}

/// The filters as a form.
struct FilterForm {
    action: String,
    person: String,
    people: Vec<String>,
    tracks: Vec<Answer>,
    kinds: Vec<Answer>,
    from: String,
    until: String,
    is_starred: bool,
    has_asides: bool,
    by_recording: bool,
}

/// Where else to go with the same filters.
struct Links {
    log: String,
    all: String,
    summary: String,
    star: String,
    csv: String,
    json: String,
    pdf: String,
}

/// `GET /incidents/{id}/timeline`.
pub(crate) async fn timeline(room: Room, Query(asked): Asked) -> Result<Response, Failure> {
    let filter = Filter::read(&asked);
    let picked = Picked::of(&room, &filter)?;
    let picture = room.picture();
    let (first, last) = part(&picked, &filter);
    let entries = room.seen().entries_of(&room.stream(), &picked.numbers[first..last])?;
    let (w, lines) = (room.wording(), Lines::new(&room));
    let rows = entries.iter().map(|entry| row(&room, lines.line(entry, filter.order())));
    let counts = [("from", first + 1), ("to", last), ("of", picked.numbers.len())];
    let on_page = |at: usize| at_entry(&room, &filter, picked.numbers[at]);
    let view = TimelinePage {
        title: w.text("timeline-title"),
        form: filter_form(&room, &filter, &picked),
        words: filter.in_words(&room),
        unreadable: filter.unreadable.iter().map(|typed| unreadable(&room, typed)).collect(),
        restricted: picked.restricted,
        graph: graph::graph(&room, &picked, &picture),
        rows: rows.collect(),
        is_open: room.state.is_open(),
        shown: w.format("timeline-shown", counts.map(|(gap, number)| (gap, (number as f64).into()))),
        earlier: (first > 0).then(|| on_page(first.saturating_sub(PAGE))),
        later: (last < picked.numbers.len()).then(|| on_page(last)),
        orders: orders(&room, &filter),
        links: links(&room, &filter),
        page: room.frame(&picture, "/timeline")?,
    };
    Ok(page_with(StatusCode::OK, &view))
}

fn unreadable(room: &Room, typed: &str) -> String {
    room.wording().format("timeline-unreadable-day", [("day", typed.to_owned().into())])
}

/// Which of the picked entries stand on the page: the one that holds the entry that was asked for, else the first.
fn part(picked: &Picked<'_>, filter: &Filter) -> (usize, usize) {
    let place = filter.at.and_then(|at| picked.numbers.iter().position(|number| *number == at));
    let first = place.unwrap_or(0) / PAGE * PAGE;
    (first, (first + PAGE).min(picked.numbers.len()))
}

fn row(room: &Room, line: Line) -> Row {
    let is_starred = room.state.starred.contains(&line.number);
    let key = if is_starred { "timeline-unstar" } else { "timeline-star" };
    let star = room.wording().format(key, [("number", line.number.to_string().into())]);
    Row { line, is_starred, star }
}

/// The address of a part of the timeline, with the same filters.
fn at(room: &Room, rest: &str, filter: &Filter) -> String {
    let query = filter.query();
    room.at(&format!("/timeline{rest}{}{query}", if query.is_empty() { "" } else { "?" }))
}

/// The address of an entry in the timeline, with the same filters.
pub(super) fn at_entry(room: &Room, filter: &Filter, number: u64) -> String {
    let query = filter.query();
    let and = if query.is_empty() { "" } else { "&" };
    room.at(&format!("/timeline?{query}{and}at={number}#entry-{number}"))
}

fn orders(room: &Room, filter: &Filter) -> [(String, String, bool); 2] {
    let order = |by_recording: bool, key: &str| {
        let href = at(room, "", &Filter { by_recording, ..filter.clone() });
        (href, room.wording().text(key), filter.by_recording == by_recording)
    };
    [order(false, "log-order-happened"), order(true, "log-order-recorded")]
}

fn links(room: &Room, filter: &Filter) -> Links {
    Links {
        log: room.at("/log"),
        all: room.at("/timeline"),
        summary: at(room, "/summary", filter),
        star: at(room, "/star", filter),
        csv: at(room, "/export/csv", filter),
        json: at(room, "/export/json", filter),
        pdf: at(room, "/export/pdf", filter),
    }
}

fn filter_form(room: &Room, filter: &Filter, picked: &Picked<'_>) -> FilterForm {
    let w = room.wording();
    let any = |key: &str, is_chosen: bool| Answer::new("", w.text(key), is_chosen);
    let tracks = Track::ALL.iter().copied().map(Some).chain([None]);
    let tracks = tracks.map(|track| {
        let is_chosen = filter.track == Some(track);
        Answer::new(track_word(track), graph::lane_name(room, track), is_chosen)
    });
    let kinds = wording::LOG_KINDS
        .iter()
        .map(|kind| Answer::new(kind, w.log_kind_word(kind), filter.kind == Some(*kind)));
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    FilterForm {
        action: room.at("/timeline"),
        person: filter.person.clone(),
        people: picked.people.iter().cloned().collect(),
        tracks: std::iter::once(any("timeline-any-track", filter.track.is_none())).chain(tracks).collect(),
        kinds: std::iter::once(any("timeline-any-kind", filter.kind.is_none())).chain(kinds).collect(),
        from: day(filter.from),
        until: day(filter.until),
        is_starred: filter.is_starred,
        has_asides: filter.has_asides,
        by_recording: filter.by_recording,
    }
}

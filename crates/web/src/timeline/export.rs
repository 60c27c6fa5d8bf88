//! The timeline as a file: exactly the lines that the filters pick, in their order.

use app::AppProblem;
use axum::body::Body;
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use calendar::Start;
use incident::event::Event;
use incident::fact::Certainty;
use journal::Entry;
use readiness::event::Word as _;
use readiness::runbook::event::Track;
use serde_json::{Value, json};

use super::Asked;
use super::graph::lane_name;
use super::picked::{Filter, Picked};
use crate::exercise;
use crate::failure::Failure;
use crate::files::as_download;
use crate::log::{Happened, Line, Lines};
use crate::prints::{pdf, shown};
use crate::room::Room;

/// The format of the JSON. A greater number means something else.
const FORMAT: &str = "paraat-timeline/1";

/// An entry on its way out.
struct Row<'a> {
    entry: &'a Entry,
    line: Line,
    event: Option<Event>,
    happened: Option<Happened>,
    track: Option<Track>,
    is_starred: bool,
}

/// `GET /incidents/{id}/timeline/export/{format}`.
pub(crate) async fn export(
    room: Room,
    Path((_, format)): Path<(String, String)>,
    Query(asked): Asked,
) -> Result<Response, Failure> {
    let filter = Filter::read(&asked);
    let name = file_name(&room);
    match format.as_str() {
        "csv" => {
            let bytes = tokio::task::block_in_place(|| csv(&room, &filter))?;
            Ok(download(bytes, "text/csv; charset=utf-8", &format!("{name}.csv")))
        }
        "json" => {
            let bytes = tokio::task::block_in_place(|| json_file(&room, &filter))?;
            Ok(download(bytes, "application/json; charset=utf-8", &format!("{name}.json")))
        }
        "pdf" => Ok(shown(&name, pdf(|| printed(&room, &filter).map(Some))?)),
        _ => Err(Failure::NotFound),
    }
}

/// A name that every disk takes: letters, digits and hyphens.
fn file_name(room: &Room) -> String {
    let code_name = room.state.opened.as_ref().map_or("", |opened| opened.code_name.as_str());
    let safe: String = code_name
        .chars()
        .map(|letter| if letter.is_alphanumeric() { letter } else { '-' })
        .take(40)
        .collect();
    let day = room.site.app.today(room.now);
    format!("{}-{}-{day}", room.wording().text("timeline-file"), safe.trim_matches('-').to_lowercase())
}

fn download(bytes: Vec<u8>, kind: &'static str, name: &str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, as_download(name)),
    ];
    (headers, Body::from(bytes)).into_response()
}

/// Every entry that the filter picks, as a row.
fn rows<T>(room: &Room, filter: &Filter, each: impl Fn(Row<'_>) -> T) -> Result<Vec<T>, AppProblem> {
    let picked = Picked::of(room, filter)?;
    let entries = room.seen().entries_of(&room.stream(), &picked.numbers)?;
    let lines = Lines::new(room);
    let row = |entry: &Entry| {
        let event = lines.event(entry);
        let tracked = picked.happening.entry(entry.number).map(|dated| &dated.tracked);
        each(Row {
            entry,
            line: lines.line(entry, filter.order()),
            happened: event.as_ref().and_then(|event| lines.happened(entry, event)),
            event,
            track: tracked.and_then(|tracked| room.state.track(tracked)),
            is_starred: room.state.starred.contains(&entry.number),
        })
    };
    Ok(entries.iter().map(row).collect())
}

/// The columns, in their order.
const COLUMNS: [&str; 13] = [
    "timeline-column-number",
    "timeline-column-happened",
    "timeline-column-until",
    "timeline-column-recorded",
    "timeline-column-person",
    "timeline-column-kind",
    "timeline-column-track",
    "timeline-column-paper",
    "timeline-column-starred",
    "timeline-column-text",
    "timeline-column-corrected",
    "timeline-column-withdrawn",
    "timeline-column-hash",
];

fn csv(room: &Room, filter: &Filter) -> Result<Vec<u8>, AppProblem> {
    let w = room.wording();
    let zone = room.site.zone().iana_name().unwrap_or("UTC");
    let columns: Vec<String> =
        COLUMNS.iter().map(|key| w.format(key, [("zone", zone.to_owned().into())])).collect();
    let yes = |is: bool| w.text(if is { "stating-yes" } else { "stating-no" });
    let number = |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
    let cells = |row: Row<'_>| {
        let Row { entry, line, happened, track, is_starred, .. } = row;
        vec![
            line.number.to_string(),
            happened.map(|happened| on_the_clock(room, happened.from)).unwrap_or_default(),
            happened.and_then(|it| it.until).map(|until| on_the_clock(room, until)).unwrap_or_default(),
            on_the_clock(room, Start::Moment(entry.recorded_at)),
            line.who,
            line.kind,
            track.map(|track| w.word(track)).unwrap_or_default(),
            yes(line.is_paper),
            yes(is_starred),
            line.what,
            number(line.corrected_by),
            number(line.withdrawn_by),
            entry.hash.to_string(),
        ]
    };
    Ok(exchange::write_csv(&columns, &rows(room, filter, cells)?))
}

/// A moment as a spreadsheet sorts it, on the clock of the house; where that shows an hour twice, with the offset.
fn on_the_clock(room: &Room, start: Start) -> String {
    let zone = room.site.zone();
    match start {
        Start::Day(day) => day.to_string(),
        Start::Moment(at) => {
            let local = zone.to_datetime(at);
            let plain = local.strftime("%F %H:%M:%S").to_string();
            let is_twice = zone.to_ambiguous_timestamp(local).is_ambiguous();
            if is_twice { format!("{plain} {}", zone.to_offset(at)) } else { plain }
        }
    }
}

fn json_file(room: &Room, filter: &Filter) -> Result<Vec<u8>, AppProblem> {
    let opened = room.state.opened.as_ref();
    let file = json!({
        "format": FORMAT,
        "incident": room.id,
        "code_name": opened.map(|opened| &opened.code_name),
        "exercise": opened.is_some_and(|opened| opened.kind == incident::event::Kind::Exercise),
        "made_at": room.now.to_string(),
        "zone": room.site.zone().iana_name().unwrap_or("UTC"),
        "order": if filter.by_recording { "recorded" } else { "happened" },
        "filters": filters(filter),
        "filters_in_words": filter.in_words(room),
        "entries": rows(room, filter, |row| in_json(room, &row))?,
    });
    let mut bytes = file.to_string().into_bytes();
    bytes.push(b'\n');
    Ok(bytes)
}

fn filters(filter: &Filter) -> Value {
    json!({
        "person": Some(&filter.person).filter(|person| !person.is_empty()),
        "track": filter.track.map(super::track_word),
        "kind": filter.kind,
        "starred": filter.is_starred,
        "from": filter.from.map(|day| day.to_string()),
        "until": filter.until.map(|day| day.to_string()),
        "receipts": filter.has_asides,
    })
}

/// An entry with everything that its hash rests on, so that whoever gets the file can check the chain.
fn in_json(room: &Room, row: &Row<'_>) -> Value {
    let Row { entry, line, event, happened, track, is_starred } = row;
    // What the visitor may not read is not among what was picked. At which number somebody can be called stays in the house,
    // and what is still to come in an exercise stays with who leads it: the chain can be checked without it, as without
    // what was erased.
    let is_kept_back = match event {
        Some(Event::CallShared(_)) => true,
        Some(Event::ExerciseBegun(_)) => exercise::is_kept_back(room),
        _ => false,
    };
    let payload = entry.payload.as_ref().filter(|_| !is_kept_back);
    let salt =
        payload.map(|payload| payload.salt.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
    json!({
        "number": line.number,
        "happened": happened.map(|happened| in_utc(happened.from)),
        "happened_until": happened.and_then(|happened| happened.until).map(in_utc),
        "lasting": happened.is_some_and(|happened| happened.is_lasting),
        "recorded": in_utc(Start::Moment(entry.recorded_at)),
        "person": line.who,
        "kind": event.as_ref().map(wording::log_kind),
        "track": track.map(Track::id),
        "from_paper": line.is_paper,
        "starred": is_starred,
        "text": line.what,
        "corrected_by": line.corrected_by,
        "withdrawn_by": line.withdrawn_by,
        "event": payload.and_then(|payload| serde_json::from_str::<Value>(&payload.event).ok()),
        "chain": {
            "organisation": entry.organisation,
            "stream": room.stream(),
            "number": entry.number,
            "actor": entry.actor,
            "visibility": entry.visibility.to_text(),
            "recorded_at": format!("{:.6}", entry.recorded_at),
            "event": payload.map(|payload| &payload.event),
            "salt": salt,
            "payload_hash": entry.payload_hash.to_string(),
            "previous": entry.previous.to_string(),
            "hash": entry.hash.to_string(),
        },
    })
}

fn in_utc(start: Start) -> String {
    match start {
        Start::Moment(at) => at.to_string(),
        Start::Day(day) => day.to_string(),
    }
}

fn printed(room: &Room, filter: &Filter) -> Result<app::Document, AppProblem> {
    let lines = rows(room, filter, |row| in_print(room, row))?;
    room.site.app.print_timeline(app::Timeline {
        wording: room.wording(),
        state: &room.state,
        filters: filter.in_words(room),
        order: room.wording().text(if filter.by_recording {
            "log-order-recorded"
        } else {
            "log-order-happened"
        }),
        lines,
        now: room.now,
    })
}

/// A line on paper, with both its times.
fn in_print(room: &Room, row: Row<'_>) -> app::TimelineLine {
    let (w, zone) = (room.wording(), room.site.zone());
    let Row { entry, line, happened, track, is_starred, .. } = row;
    let recorded = w.moment(entry.recorded_at, zone);
    let happened = happened.map(|happened| match happened.until {
        Some(until) => w.stretch(happened.from, until, zone),
        None if happened.is_lasting => w.lasting(happened.from, zone),
        None => w.start(happened.from, zone),
    });
    let note = |key: &str, number: Option<u64>| number.map(|number| format!("{} {number}.", w.text(key)));
    let notes = [note("log-corrected-by", line.corrected_by), note("log-withdrawn-by", line.withdrawn_by)];
    app::TimelineLine {
        number: line.number,
        happened: happened.filter(|happened| *happened != recorded).unwrap_or_default(),
        recorded,
        who: line.who,
        kind: line.kind,
        track: track.map(|_| lane_name(room, track)).unwrap_or_default(),
        is_starred,
        text: without_marks(room, &line.what),
        notes: notes.into_iter().flatten().collect(),
    }
}

/// A line without the signs of certainty, which the letters of prints do not have; the words stand beside them.
fn without_marks(room: &Room, text: &str) -> String {
    let marks = Certainty::ALL.into_iter().map(|certainty| room.wording().certainty_mark(certainty));
    marks.fold(text.to_owned(), |text, mark| text.replace(&format!(" {mark} "), ", "))
}

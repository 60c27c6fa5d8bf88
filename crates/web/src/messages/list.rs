//! Every message: what waits first, then what is being written, what may go, what went and what does not go.

use askama::Template;
use axum::response::Response;
use incident::message::{Message, Stage};

use super::{REST, at_text, rest, stale, title, waits};
use crate::beside;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::now::Step;
use crate::room::Room;

#[derive(Template)]
#[template(path = "messages/list.html")]
struct ListPage<'a> {
    page: Frame<'a>,
    title: String,
    lead: String,
    is_closed: bool,
    next: Option<Step>,
    /// The heading of each part, with its messages.
    parts: Vec<(String, Vec<Row>)>,
    /// How long approvals took.
    mean: Option<String>,
    begin: String,
    website: String,
    calls: String,
}

/// A message in the list.
struct Row {
    title: String,
    href: String,
    subject: String,
    /// How it stands, in a few sentences.
    lines: Vec<String>,
    warning: Option<String>,
}

/// In which order the parts stand, and the keys of their headings.
const PARTS: [(Stage, &str); 5] = [
    (Stage::Asked, "messages-asked"),
    (Stage::Draft, "messages-drafts"),
    (Stage::Approved, "messages-ready"),
    (Stage::Sent, "messages-sent"),
    (Stage::Dropped, "messages-dropped"),
];

/// `GET /incidents/{id}/messages`.
pub(crate) async fn messages(room: Room) -> Result<Response, Failure> {
    let w = room.wording();
    let of_stage = |stage: Stage| {
        let mut all: Vec<(u32, &Message)> =
            room.state.messages.all().filter(|(_, message)| message.stage() == stage).collect();
        all.sort_by_key(|(number, message)| match stage {
            // Whoever waits longest stands first; of what went, the last.
            Stage::Asked => message.asked().map_or(0, |asked| asked.number),
            Stage::Sent => u64::MAX - message.sent.last().map_or(0, |sent| sent.number),
            _ => u64::from(*number),
        });
        all
    };
    let part = |(stage, key): (Stage, &str)| {
        let rows: Vec<Row> =
            of_stage(stage).into_iter().map(|(number, message)| row(&room, number, message)).collect();
        (w.text(key), rows)
    };
    let view = ListPage {
        title: w.text("messages-title"),
        lead: w.text("messages-lead"),
        is_closed: !room.state.is_open(),
        next: next(&room),
        parts: PARTS.into_iter().map(part).filter(|(_, rows)| !rows.is_empty()).collect(),
        mean: super::mean_wait(&room),
        begin: room.at(&format!("{REST}/new")),
        website: room.at(&format!("{REST}/website")),
        calls: room.at("/calls"),
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page(&view))
}

/// How the messages stand, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> beside::Card {
    let w = room.wording();
    let count = |stage| room.state.messages.all().filter(|(_, message)| message.stage() == stage).count();
    let gaps =
        [("waiting", (count(Stage::Asked) as f64).into()), ("sent", (count(Stage::Sent) as f64).into())];
    let is_none = room.state.messages.last().is_none();
    let sentence = if is_none { w.text("messages-card-none") } else { w.format("messages-card", gaps) };
    beside::Card { title: w.text("messages-title"), sentence, href: room.at(REST) }
}

/// What to do first: whoever waits, then what may go, then what was begun.
fn next(room: &Room) -> Option<Step> {
    if !room.state.is_open() {
        return None;
    }
    let w = room.wording();
    let first = |stage: Stage| {
        let mut all = room.state.messages.all().filter(move |(_, message)| message.stage() == stage);
        all.next()
    };
    let step = |key: &str, number: u32, message: &Message, href: String| {
        let day = message.asked().map(|asked| waits(room, asked)).unwrap_or_default();
        let of = message.asked().map(|asked| asked.said.of.clone()).unwrap_or_default();
        let gaps = [("message", title(room, number, message).into()), ("day", day.into()), ("of", of.into())];
        Step {
            text: w.format(&format!("messages-next-{key}"), gaps),
            href,
            verb: w.text(&format!("messages-verb-{key}")),
        }
    };
    let waiting = room.state.messages.all().filter(|(_, message)| message.stage() == Stage::Asked);
    let longest = waiting.min_by_key(|(_, message)| message.asked().map_or(0, |asked| asked.number));
    let moved = [Stage::Asked, Stage::Approved]
        .into_iter()
        .flat_map(|stage| room.state.messages.all().filter(move |(_, message)| message.stage() == stage));
    if let Some((number, message)) = moved.into_iter().find(|(_, message)| stale(room, message).is_some()) {
        return Some(step("stale", number, message, room.at(&rest(number))));
    }
    if let Some((number, message)) = longest {
        return Some(step("asked", number, message, room.at(&format!("{}/approval", rest(number)))));
    }
    if let Some((number, message)) = first(Stage::Approved) {
        return Some(step("ready", number, message, room.at(&format!("{}/sending", rest(number)))));
    }
    if let Some((number, message)) = first(Stage::Draft) {
        return Some(step("draft", number, message, room.at(&rest(number))));
    }
    let key = if room.state.messages.last().is_none() { "messages-next-first" } else { "messages-next-more" };
    let verb = w.text("messages-begin");
    Some(Step { text: w.text(key), href: room.at(&format!("{REST}/new")), verb })
}

fn row(room: &Room, number: u32, message: &Message) -> Row {
    let w = room.wording();
    let moved = stale(room, message);
    let key = if message.stage() == Stage::Sent { "message-stale-sent" } else { "message-stale-asked" };
    Row {
        title: title(room, number, message),
        href: room.at(&rest(number)),
        subject: heading(message),
        lines: lines(room, message),
        warning: moved
            .filter(|_| message.stage() != Stage::Dropped && message.stage() != Stage::Draft)
            .map(|facts| w.format(key, [("facts", facts.into())])),
    }
}

/// The subject of what was approved or went, else as it is written; without one its first line.
fn heading(message: &Message) -> String {
    let asked = message.asked().map(|asked| (&asked.said.subject, &asked.said.body));
    let now = &message.now().said;
    let (subject, body) = asked.unwrap_or((&now.subject, &now.body));
    let first = if subject.is_empty() { body.lines().next().unwrap_or_default() } else { subject };
    wording::cut_short(first, 120)
}

fn lines(room: &Room, message: &Message) -> Vec<String> {
    let w = room.wording();
    let now = message.now();
    let mut lines = vec![w.word(now.said.channel)];
    if let (Stage::Asked, Some(asked)) = (message.stage(), message.asked()) {
        let gaps = [("of", asked.said.of.clone().into()), ("day", waits(room, asked).into())];
        lines.push(w.format("message-waits-for", gaps));
    }
    if let Some(refused) = message.refusals.last().filter(|refused| refused.number > now.number) {
        let gaps = [("by", refused.said.by.clone().into()), ("reason", refused.said.reason.clone().into())];
        lines.push(w.format("message-refused", gaps));
    }
    for sent in &message.sent {
        let gaps = [
            ("at", at_text(room, sent.said.at.0).into()),
            ("by", sent.said.by.clone().into()),
            ("channel", w.word(sent.said.channel).into()),
        ];
        lines.push(w.format("message-went", gaps));
    }
    if let (Stage::Dropped, Some(dropped)) = (message.stage(), &message.dropped) {
        lines.push(w.format("message-does-not-go", [("reason", dropped.said.reason.clone().into())]));
    }
    lines
}

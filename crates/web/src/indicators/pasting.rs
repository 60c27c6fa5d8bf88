//! Many indicators at once, as a list brings them: one on each line. What cannot be read stays, with its line.

use std::collections::BTreeSet;

use axum::response::Response;
use incident::command::Command;
use incident::event::IndicatorRecorded;
use incident::indicator::event::IndicatorKind;
use incident::indicator::{cleaned, guess};
use readiness::event::Word as _;
use wording::cut_short;

use super::adding::kinds;
use crate::failure::Failure;
use crate::form::{self, Field, Form, Posted};
use crate::frame::redirect;
use crate::room::Room;

const REST: &str = "/indicators/paste";

/// So many are recorded at a time; the others stay in the field.
const AT_ONCE: usize = 1_000;

/// So many lines that cannot be read are named, each with so many letters.
const NAMED: usize = 20;
const LETTERS: usize = 60;

/// A list that was read.
struct Read<'a> {
    new: Vec<(IndicatorKind, String)>,
    /// How many of them stood there already.
    known: usize,
    /// What cannot be read, with the number of its line.
    unread: Vec<(usize, &'a str)>,
    /// What is more than is recorded at a time.
    rest: Vec<&'a str>,
}

/// `GET /incidents/{id}/indicators/paste`.
pub(crate) async fn pasting(room: Room) -> Result<Response, Failure> {
    form::show(&room, REST, form(&room, None, ""))
}

/// `POST /incidents/{id}/indicators/paste`.
pub(crate) async fn paste(room: Room, posted: Posted) -> Result<Response, Failure> {
    let text = posted.get("lines");
    let chosen = posted.get("kind");
    let kind = IndicatorKind::from_id(chosen);
    let mut whole = form(&room, Some(&posted), text);
    if text.is_empty() {
        whole.err("lines", room.wording().text("form-empty"));
    } else if kind.is_none() && !chosen.is_empty() {
        whole.err("kind", room.wording().text("form-unknown"));
    }
    if whole.has_errors() {
        return form::show(&room, REST, whole);
    }
    let read = read(&room, text, kind);
    let mut commands = read.new.iter().map(|(kind, value)| command(&posted, *kind, value));
    if let Some(first) = commands.next() {
        let following: Vec<Command> = commands.collect();
        if let Err(not) = room.record_with(&first, &following, None) {
            return form::show_refused(&room, REST, whole, not);
        }
    }
    if read.unread.is_empty() && read.rest.is_empty() {
        return Ok(redirect(&room.at("/indicators?done=indicator")));
    }
    form::show(&room, REST, left(&room, &posted, &read))
}

fn command(posted: &Posted, kind: IndicatorKind, value: &str) -> Command {
    Command::RecordIndicator(IndicatorRecorded {
        indicator: 0,
        kind,
        value: value.to_owned(),
        seen_at: None,
        last_seen_at: None,
        source: posted.get("source").to_owned(),
        note: posted.get("note").to_owned(),
    })
}

/// Reads a list line by line. What stands there already, or twice in the list, is counted once.
fn read<'a>(room: &Room, text: &'a str, kind: Option<IndicatorKind>) -> Read<'a> {
    let standing = room.state.indicators.standing();
    let mut there: BTreeSet<(IndicatorKind, String)> =
        standing.map(|(_, one)| (one.recorded.said.kind, one.recorded.said.value.clone())).collect();
    let mut read = Read { new: Vec::new(), known: 0, unread: Vec::new(), rest: Vec::new() };
    for (number, line) in (1..).zip(text.lines().map(str::trim)) {
        let found = match kind {
            Some(kind) => cleaned(kind, line).map(|value| (kind, value)),
            None => guess(line),
        };
        match found {
            None if line.is_empty() => {}
            None => read.unread.push((number, line)),
            Some(_) if read.new.len() == AT_ONCE => read.rest.push(line),
            Some(one) if there.insert(one.clone()) => read.new.push(one),
            Some(_) => read.known += 1,
        }
    }
    read
}

/// The form with what is left of the list: nothing of it is lost.
fn left(room: &Room, posted: &Posted, read: &Read<'_>) -> Form {
    let w = room.wording();
    let unread = read.unread.iter().map(|(_, line)| *line);
    let lines: Vec<&str> = read.rest.iter().copied().chain(unread).collect();
    let mut form = form(room, Some(posted), &lines.join("\n"));
    form.lead =
        vec![w.format("indicators-pasted", [("n", read.new.len().into()), ("known", read.known.into())])];
    if !read.rest.is_empty() {
        form = form.lead(w.format("indicators-rest", [("n", read.rest.len().into())]));
    }
    if !read.unread.is_empty() {
        form.err("lines", unread_in_words(room, &read.unread));
    }
    form
}

fn unread_in_words(room: &Room, unread: &[(usize, &str)]) -> String {
    let w = room.wording();
    let named = unread.iter().take(NAMED).map(|(number, line)| {
        let line = cut_short(line, LETTERS);
        w.format("indicators-line", [("number", number.to_string().into()), ("line", line.into())])
    });
    let lines = named.collect::<Vec<_>>().join(", ");
    let more = unread.len().saturating_sub(NAMED);
    let told = w.format("indicators-unread", [("lines", lines.into())]);
    if more == 0 {
        told
    } else {
        format!("{told} {}", w.format("indicators-unread-more", [("n", more.into())]))
    }
}

fn form(room: &Room, posted: Option<&Posted>, lines: &str) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let source = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("source"));
    Form::new(w.text("indicators-paste"), room.at(REST), w.text("indicators-submit"), room.at("/indicators"))
        .field(Field::area("lines", w.text("indicators-lines"), lines).hint(w.text("indicators-lines-hint")))
        .field(kinds(room, typed("kind"), "indicators-kind-each").hint(w.text("indicators-kind-hint")))
        .field(Field::line("source", w.text("stating-source"), source).hint(w.text("stating-source-hint")))
        .field(
            Field::area("note", w.text("indicators-note"), typed("note"))
                .hint(w.text("indicators-note-hint")),
        )
}

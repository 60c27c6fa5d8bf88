//! Who waits for words: nobody heard anything for a week, or a moment that was promised has passed. Quiet lines on the first
//! page of the incident.

use incident::picture::Picture;

use super::{REST, proposing};
use crate::corrections;
use crate::failure::Failure;
use crate::now::Ask;
use crate::room::Room;

/// So many names are enough for a line.
const NAMES: usize = 4;

/// What the first page says of words to others: the warning, where to look, and the words for it.
pub(crate) fn waiting(room: &Room, picture: &Picture<'_>) -> Result<Vec<(String, Ask)>, Failure> {
    if !room.state.is_open() {
        return Ok(Vec::new());
    }
    let (w, prepared) = (room.wording(), room.site.app.prepared()?);
    let (book, opened_at) = (room.rulebook(), room.state.opened.as_ref().map_or(room.now, |it| it.at));
    let from = proposing(room, picture, &prepared);
    let rows = from.rows();
    let look = || Ask { text: w.text("people-now-look"), href: room.at(REST) };
    let named =
        |row: &incident::stakeholder::matrix::Row<'_>| w.stakeholder_named(&row.stakeholder, &prepared);
    let silent: Vec<String> =
        rows.iter().filter(|row| row.silent_for(book, opened_at, room.now).is_some()).map(named).collect();
    let promised: Vec<String> =
        rows.iter().filter(|row| row.broken_promise(book, room.now).is_some()).map(named).collect();
    let mut lines = Vec::new();
    if !promised.is_empty() {
        lines.push((w.format("people-now-promise", [("who", listed(&promised).into())]), look()));
    }
    if !silent.is_empty() {
        let gaps = [("n", (silent.len() as f64).into()), ("who", listed(&silent).into())];
        lines.push((w.format("people-now-silent", gaps), look()));
    }
    let old = room.state.outdated().len();
    if old > 0 {
        let text = w.text("people-now-outdated-look");
        let href = room.at(corrections::REST);
        lines.push((w.format("people-now-outdated", [("n", (old as f64).into())]), Ask { text, href }));
    }
    Ok(lines)
}

fn listed(names: &[String]) -> String {
    let more = if names.len() > NAMES { " …" } else { "" };
    format!("{}{more}", names[..names.len().min(NAMES)].join(", "))
}

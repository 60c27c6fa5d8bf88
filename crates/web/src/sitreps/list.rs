//! Every report that was issued: its number, its label, to whom it went, and when the next one comes.

use askama::Template;
use axum::response::Response;
use incident::event::SituationReportIssued;
use incident::state::Kept;

use super::REST;
use crate::beside::{Card, beside};
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::now::Step;
use crate::room::Room;

#[derive(Template)]
#[template(path = "sitreps/list.html")]
struct ListPage<'a> {
    page: Frame<'a>,
    title: String,
    lead: String,
    /// The next report; absent when the incident is closed.
    next: Option<Step>,
    reports: Vec<Row>,
    beside: Vec<Card>,
}

/// A report in the list.
struct Row {
    title: String,
    href: String,
    pdf: String,
    tlp: String,
    at: String,
    to: String,
    /// The first line of its summary.
    summary: String,
}

/// `GET /incidents/{id}/situation-reports`.
pub(crate) async fn reports(room: Room) -> Result<Response, Failure> {
    let w = room.wording();
    let all = room.state.situation_reports.all().rev();
    let view = ListPage {
        title: w.text("sitreps-title"),
        lead: w.text("sitreps-lead"),
        next: next(&room),
        reports: all.map(|(number, kept)| row(&room, number, kept)).collect(),
        beside: beside(&room, REST),
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page(&view))
}

/// How the reports stand, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let sentence = due(room).unwrap_or_else(|| match room.state.situation_reports.last() {
        Some((number, kept)) => {
            let at = w.start(kept.said.at.0, room.site.zone());
            w.format("sitreps-last", [("number", number.to_string().into()), ("at", at.into())])
        }
        None => w.text("sitreps-none"),
    });
    Card { title: w.text("sitreps-title"), sentence, href: room.at(REST) }
}

/// When the next report comes, as the last one said; late is said so.
fn due(room: &Room) -> Option<String> {
    let w = room.wording();
    let start = room.state.situation_reports.last()?.1.said.next_at?.0;
    if !room.state.is_open() {
        return None;
    }
    let at = room.rulebook().moment_of(start);
    let is_late = at < room.now;
    let span =
        if is_late { w.ago(room.now.duration_since(at)) } else { w.ahead(at.duration_since(room.now)) };
    let key = if is_late { "sitreps-late" } else { "sitreps-next" };
    Some(w.format(key, [("at", w.start(start, room.site.zone()).into()), ("span", span.into())]))
}

fn next(room: &Room) -> Option<Step> {
    if !room.state.is_open() {
        return None;
    }
    let w = room.wording();
    let number = room.state.situation_reports.next().to_string();
    let write = w.format("sitreps-write", [("number", number.into())]);
    let text = due(room).unwrap_or_else(|| w.text("sitreps-step"));
    Some(Step { text, href: room.at(&format!("{REST}/new")), verb: write })
}

fn row(room: &Room, number: u32, kept: &Kept<SituationReportIssued>) -> Row {
    let (w, said) = (room.wording(), &kept.said);
    let href = room.at(&format!("{REST}/{number}"));
    let summary = said.parts.first().and_then(|part| part.lines.first());
    Row {
        title: w.format("sitrep-named", [("number", number.to_string().into())]),
        pdf: format!("{href}/pdf"),
        href,
        tlp: w.word(said.tlp),
        at: w.start(said.at.0, room.site.zone()),
        to: if said.to.is_empty() { w.text("sitrep-to-nobody") } else { said.to.join(", ") },
        summary: summary.cloned().unwrap_or_default(),
    }
}

//! The matrix on a page: one next step, then the rows in five groups.

use std::collections::BTreeSet;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::picture::{Options, Picture, picture};
use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use incident::stakeholder::matrix::{Group, Row};
use incident::state::{Recorded, State};
use jiff::Timestamp;
use readiness::prepared::Prepared;

use super::shown::{Shown, by_when, shown};
use super::{REST, adding, doors, grounds, proposing, rest_of};
use crate::beside::Card;
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::{Frame, page_with};
use crate::now::Step;
use crate::room::Room;

#[derive(Template)]
#[template(path = "stakeholders/matrix.html")]
struct MatrixPage<'a> {
    page: Frame<'a>,
    title: String,
    lead: String,
    is_closed: bool,
    next: Option<Step>,
    groups: Vec<GroupShown>,
    /// Absent when the incident is closed.
    form: Option<Form>,
    doors: Vec<Card>,
}

/// Rows under a heading.
struct GroupShown {
    id: &'static str,
    heading: String,
    /// How many, in words.
    count: String,
    /// Whether nobody needs to see them now.
    is_folded: bool,
    rows: Vec<Shown>,
}

/// `GET /incidents/{id}/stakeholders`.
pub(crate) async fn stakeholders(room: Room) -> Result<Response, Failure> {
    let form = adding::form(&room, None);
    show(&room, form)
}

pub(super) fn show(room: &Room, form: Form) -> Result<Response, Failure> {
    let (w, picture, prepared) = (room.wording(), room.picture(), room.site.app.prepared()?);
    let from = proposing(room, &picture, &prepared);
    let rows = in_order(room, &picture, &prepared, from.rows());
    let again = asked_again(room, &prepared, &rows)?;
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let group = |group: Group| {
        let of_it = rows.iter().filter(|row| row.group() == group);
        let rows: Vec<Shown> = of_it
            .map(|row| shown(room, &picture, &prepared, row, again.contains(&row.stakeholder)))
            .collect();
        GroupShown {
            id: group.id(),
            heading: w.text(&format!("people-group-{}", group.id())),
            count: w.format("people-count", [("n", (rows.len() as f64).into())]),
            is_folded: matches!(group, Group::May | Group::Not)
                && rows.iter().all(|row| row.warnings.is_empty()),
            rows,
        }
    };
    let view = MatrixPage {
        title: w.text("nav-people"),
        lead: w.text("people-lead"),
        is_closed: !room.state.is_open(),
        next: next(room, &picture, &prepared, &rows),
        groups: Group::ALL.into_iter().map(group).filter(|group| !group.rows.is_empty()).collect(),
        form: room.state.is_open().then_some(form),
        doors: doors::doors(room),
        page: room.frame(&picture, REST)?,
    };
    Ok(page_with(status, &view))
}

/// Those whom nobody told first. For whom we process data comes before everybody else (AVG art. 33(2): their own hours run
/// from what we say), then by the moment, then in the order of the list.
fn in_order<'a>(
    room: &Room,
    picture: &Picture<'_>,
    prepared: &Prepared,
    mut rows: Vec<Row<'a>>,
) -> Vec<Row<'a>> {
    rows.sort_by_cached_key(|row| {
        let waits = row.stakeholder.kind == StakeholderKind::Controllers && row.asked_by_law().is_some();
        let at = by_when(room, picture, prepared, row).unwrap_or(Timestamp::MAX);
        (row.group(), row.is_told(), !waits, at, row.stakeholder.clone())
    });
    rows
}

/// The most urgent one whom nobody told yet. Who may be told is nobody's next step.
fn next(room: &Room, picture: &Picture<'_>, prepared: &Prepared, rows: &[Row<'_>]) -> Option<Step> {
    if !room.state.is_open() {
        return None;
    }
    let w = room.wording();
    let wanted = |row: &&Row<'_>| !row.is_told() && row.group() <= Group::Should;
    let Some(row) = rows.iter().find(wanted) else { return Some(after_all(room, prepared, rows)) };
    let who = w.stakeholder_named(&row.stakeholder, prepared);
    let is_open = row.group() == Group::FindOut;
    let key = if is_open { "people-to-find-out" } else { "people-to-tell" };
    let mut text = w.format(key, [("who", who.into())]);
    if let Some(at) = by_when(room, picture, prepared, row) {
        let at = w.moment(at, room.site.zone());
        text = format!("{text} {}", w.format("people-by-when", [("at", at.into())]));
    }
    let is_filed = row.stakeholder.kind == StakeholderKind::Authority;
    let (verb, href) = match grounds::duty(room, row).filter(|_| is_filed || is_open) {
        Some(duty) if is_open => ("people-next-find-out", duty),
        Some(duty) => ("people-next-duty", duty),
        None => ("people-next-tell", room.at(&rest_of(&row.stakeholder))),
    };
    Some(Step { text, href, verb: w.text(verb) })
}

/// What is next once everybody heard: who waits for more, then what is no longer so.
fn after_all(room: &Room, prepared: &Prepared, rows: &[Row<'_>]) -> Step {
    let (w, book) = (room.wording(), room.rulebook());
    let opened_at = room.state.opened.as_ref().map_or(room.now, |opened| opened.at);
    let waits = |row: &&Row<'_>| {
        row.broken_promise(book, room.now).is_some() || row.silent_for(book, opened_at, room.now).is_some()
    };
    if let Some(row) = rows.iter().find(waits) {
        let who = w.stakeholder_named(&row.stakeholder, prepared);
        let text = w.format("people-to-tell-again", [("who", who.into())]);
        let href = room.at(&rest_of(&row.stakeholder));
        return Step { text, href, verb: w.text("people-next-tell") };
    }
    let old = room.state.outdated().len();
    if old > 0 {
        let text = w.format("people-now-outdated", [("n", (old as f64).into())]);
        let href = room.at(crate::corrections::REST);
        return Step { text, href, verb: w.text("people-now-outdated-look") };
    }
    Step { text: w.text("people-nothing-open"), href: room.at("/log"), verb: w.text("nav-log") }
}

/// Of whom what is proposed became stronger since people decided: the law asks more than that, or facts came in after it.
pub(super) fn asked_again(
    room: &Room,
    prepared: &Prepared,
    rows: &[Row<'_>],
) -> Result<BTreeSet<Stakeholder>, Failure> {
    let mut again = BTreeSet::new();
    let mut doubtful = Vec::new();
    for row in rows.iter().filter(|row| row.is_stronger_now()) {
        match (row.asked_by_law(), row.weighed) {
            (None, Some(kept)) => doubtful.push((kept.number, row)),
            _ => drop(again.insert(row.stakeholder.clone())),
        }
    }
    if doubtful.is_empty() {
        return Ok(again);
    }
    doubtful.sort_by_key(|(number, _)| *number);
    let recorded = room.seen().recorded(&room.stream(), 0)?;
    let (mut state, mut from) = (State::default(), 0);
    for (number, row) in doubtful {
        let upto = recorded.partition_point(|it| it.number <= number);
        recorded[from..upto].iter().for_each(|it: &Recorded| state.apply(it));
        from = upto;
        if !was_so(room, &state, prepared, row) {
            again.insert(row.stakeholder.clone());
        }
    }
    Ok(again)
}

/// Whether the same was proposed when people decided.
fn was_so(room: &Room, state: &State, prepared: &Prepared, row: &Row<'_>) -> bool {
    let situation = state.situation(room.now);
    let then = picture(room.rulebook(), &situation, Options::default());
    let from = incident::stakeholder::propose::Proposing { state, picture: &then, prepared };
    let rows = from.rows();
    let then = rows.iter().find(|held| held.stakeholder == row.stakeholder).and_then(Row::proposed_group);
    // What was not proposed then at all is stronger now.
    then.is_some_and(|then| Some(then) <= row.proposed_group())
}

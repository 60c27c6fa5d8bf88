//! Indicators of compromise: by what others can see whether the same attacker was with them. They are shown so that nobody
//! clicks, and leave as they are.

mod adding;
mod exporting;
mod pasting;
mod withdrawing;

pub(crate) use adding::{add, adding};
pub(crate) use exporting::export;
pub(crate) use pasting::{paste, pasting};
pub(crate) use withdrawing::{withdraw, withdrawing};

use askama::Template;
use axum::response::Response;
use incident::indicator::event::IndicatorRecorded;
use incident::indicator::{Indicator, harmless};
use incident::sitrep::event::Tlp;
use readiness::event::Word as _;

use crate::beside::Card;
use crate::failure::Failure;
use crate::form::Answer;
use crate::frame::{Frame, page};
use crate::room::Room;

#[derive(Template)]
#[template(path = "indicators/page.html")]
struct IndicatorsPage<'a> {
    page: Frame<'a>,
    title: String,
    standing: Vec<Row>,
    withdrawn: Vec<Row>,
    add: String,
    paste: String,
    csv: String,
    stix: String,
    /// How far what leaves may go.
    levels: Vec<Answer>,
}

/// An indicator in the list.
struct Row {
    number: u32,
    kind: String,
    value: String,
    seen: String,
    source: String,
    note: String,
    /// Why it is none, if it is not.
    reason: String,
    href: String,
}

/// `GET /incidents/{id}/indicators`.
pub(crate) async fn indicators(room: Room) -> Result<Response, Failure> {
    let w = room.wording();
    let (mut standing, mut withdrawn) = (Vec::new(), Vec::new());
    for (number, indicator) in room.state.indicators.all().rev() {
        let list = if indicator.withdrawn.is_some() { &mut withdrawn } else { &mut standing };
        list.push(row(&room, number, indicator));
    }
    let level = |tlp: &Tlp| {
        let mut answer = Answer::new(tlp.id(), w.word(*tlp), *tlp == Tlp::Amber);
        answer.hint = w.word_hint(*tlp).unwrap_or_default();
        answer
    };
    let view = IndicatorsPage {
        title: w.text("indicators-title"),
        standing,
        withdrawn,
        add: room.at("/indicators/new"),
        paste: room.at("/indicators/paste"),
        csv: room.at("/indicators/export/csv"),
        stix: room.at("/indicators/export/stix"),
        levels: Tlp::ALL.iter().map(level).collect(),
        page: room.frame(&room.picture(), "/indicators")?,
    };
    Ok(page(&view))
}

/// How it stands, for whoever comes from another room.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let sentence = match room.state.indicators.standing().count() {
        0 => w.text("indicators-card-none"),
        n => w.format("indicators-card", [("n", n.into())]),
    };
    Card { title: w.text("indicators-title"), sentence, href: room.at("/indicators") }
}

fn row(room: &Room, number: u32, indicator: &Indicator) -> Row {
    let (w, said) = (room.wording(), &indicator.recorded.said);
    Row {
        number,
        kind: w.word(said.kind),
        value: harmless(said.kind, &said.value),
        seen: seen(room, said),
        source: said.source.clone(),
        note: said.note.clone(),
        reason: indicator.withdrawn.as_ref().map(|kept| kept.said.reason.clone()).unwrap_or_default(),
        href: room.at(&format!("/indicators/{number}")),
    }
}

/// When it was seen, first and last; empty when nobody said.
fn seen(room: &Room, said: &IndicatorRecorded) -> String {
    let (w, zone) = (room.wording(), room.site.zone());
    let moments = [said.seen_at, said.last_seen_at].into_iter().flatten();
    moments.map(|when| w.start(when.0, zone)).collect::<Vec<_>>().join(" – ")
}

//! What is hit: systems first, and from them what the inventory says that they lead to. It proposes; people confirm one by
//! one, and what they said stays, whatever becomes of the inventory.

mod board;
mod inventory;
mod stating;

pub(crate) use stating::{state_it, statement};

use std::collections::BTreeSet;

use askama::Template;
use axum::response::Response;
use readiness::prepared::Prepared;

use self::board::Column;
use self::inventory::Reached;
use crate::beside::Card;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::room::Room;

#[derive(Template)]
#[template(path = "impact/page.html")]
struct ImpactPage<'a> {
    page: Frame<'a>,
    title: String,
    /// How many things nobody looked at yet, in words; nothing when everything was.
    waiting: Option<String>,
    /// Where the first of them is.
    first: String,
    /// That nothing was prepared.
    has_inventory: bool,
    columns: Vec<Column>,
    persons: String,
    /// Agreements about what is hit.
    agreements: Option<Column>,
    /// Where one-tap answers go.
    action: String,
    containment: String,
}

/// Kinds of information that are hit or may be, for whoever asks whose contracts are about them.
pub(crate) fn reached_data_sets(room: &Room, prepared: &Prepared) -> BTreeSet<u32> {
    Reached::of(room, prepared).data_sets(room)
}

/// `GET /incidents/{id}/impact`.
pub(crate) async fn impact(room: Room) -> Result<Response, Failure> {
    let w = room.wording();
    let prepared = tokio::task::block_in_place(|| room.site.app.prepared())?;
    let reached = Reached::of(&room, &prepared);
    let columns = board::columns(&room, &reached);
    // What is proposed because of a hit comes after the systems.
    let first = columns.iter().skip(1).find(|column| !column.open.is_empty());
    let view = ImpactPage {
        title: w.text("impact-title"),
        waiting: waiting(&room, &reached),
        first: first.map(|column| format!("#open-{}", column.id)).unwrap_or_default(),
        has_inventory: prepared.systems().next().is_some(),
        columns,
        persons: board::persons(&room, &reached),
        agreements: board::agreements(&room, &reached),
        action: room.at("/impact"),
        containment: room.at("/containment"),
        page: room.frame(&room.picture(), "/impact")?,
    };
    Ok(page(&view))
}

/// What is proposed and nobody looked at, in words.
fn waiting(room: &Room, reached: &Reached<'_>) -> Option<String> {
    let waiting = board::waiting(room, reached);
    (waiting > 0).then(|| room.wording().format("impact-waiting", [("n", waiting.into())]))
}

/// How it stands, for whoever comes from another room.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let hit = board::hit(room);
    let said =
        if hit == 0 { w.text("impact-card-none") } else { w.format("impact-card", [("n", hit.into())]) };
    // What is not read now is said on the page itself.
    let prepared = tokio::task::block_in_place(|| room.site.app.prepared()).ok();
    let waiting = prepared.and_then(|prepared| waiting(room, &Reached::of(room, &prepared)));
    let sentence = [Some(said), waiting].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Card { title: w.text("impact-title"), sentence, href: room.at("/impact") }
}

//! Evidence: files and things, in whose hands they are, and the images that were made of them. Files come from whoever,
//! so they are only ever given back as downloads.

mod download;
mod image;
mod object;
mod piece;
mod receive;

pub(crate) use download::{as_download, begin_name, encoded, file, to_open};
pub(crate) use image::{image, imaging};
pub(crate) use object::{secure, securing};
pub(crate) use piece::{chain, on_paper, pass};
pub(crate) use receive::{keep_as_evidence, one_file, receive};

use askama::Template;
use axum::extract::Multipart;
use axum::http::StatusCode;
use axum::response::Response;
use incident::evidence::Evidence;

use crate::beside::Card;
use crate::failure::Failure;
use crate::form::{self, Field, Form, Kind, Posted, seen_by, seen_by_fields};
use crate::frame::{Frame, page_with};
use crate::room::Room;

#[derive(Template)]
#[template(path = "files/page.html")]
struct FilesPage<'a> {
    page: Frame<'a>,
    title: String,
    pieces: Vec<Item>,
    form: Form,
    /// Where a thing is written down that is no file.
    object: String,
}

/// A piece of evidence in the list.
struct Item {
    name: String,
    /// Its number, and what it is.
    kind: String,
    holder: String,
    place: String,
    /// Where nobody said how it went from hand to hand.
    gaps: Vec<String>,
    href: String,
    /// Where the file is, if it is one.
    download: Option<String>,
}

/// `GET /incidents/{id}/files`.
pub(crate) async fn files(room: Room) -> Result<Response, Failure> {
    let form = form(&room, None);
    shown(&room, form)
}

fn shown(room: &Room, form: Form) -> Result<Response, Failure> {
    let w = room.wording();
    let mut pieces: Vec<(&String, &Evidence)> = room.state.evidence.iter().collect();
    pieces.sort_by_key(|(_, evidence)| std::cmp::Reverse(evidence.number));
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = FilesPage {
        title: w.text("files-title"),
        pieces: pieces.into_iter().map(|(id, evidence)| item(room, id, evidence)).collect(),
        form,
        object: room.at("/objects"),
        page: room.frame(&room.picture(), "/files")?,
    };
    Ok(page_with(status, &view))
}

/// How it stands, for whoever comes from another room.
pub(crate) fn card(room: &Room) -> Card {
    let (w, all) = (room.wording(), &room.state.evidence);
    let broken = all.values().filter(|evidence| !gaps(room, evidence).is_empty()).count();
    let sentence = match (all.len(), broken) {
        (0, _) => w.text("files-card-none"),
        (n, 0) => w.format("files-card", [("n", n.into())]),
        (n, broken) => w.format("files-card-gaps", [("n", n.into()), ("broken", broken.into())]),
    };
    Card { title: w.text("files-title"), sentence, href: room.at("/files") }
}

fn item(room: &Room, id: &str, evidence: &Evidence) -> Item {
    let w = room.wording();
    let keeper = room.name(&evidence.by);
    let kind = if evidence.is_file() { w.size(evidence.bytes) } else { w.text("files-object") };
    Item {
        name: evidence.name.clone(),
        kind: w.format("files-piece", [("id", id.to_owned().into()), ("kind", kind.into())]),
        holder: evidence.chain(room.rulebook(), &keeper).holder().to_owned(),
        place: evidence.place(room.rulebook()).unwrap_or_default().to_owned(),
        gaps: gaps(room, evidence),
        href: address(room, id),
        download: evidence.is_file().then(|| room.at(&format!("/files/{}", encoded(id)))),
    }
}

/// Where the chain breaks, in words.
fn gaps(room: &Room, evidence: &Evidence) -> Vec<String> {
    let keeper = room.name(&evidence.by);
    let chain = evidence.chain(room.rulebook(), &keeper);
    let gaps = chain.gaps().map(|(held, gave)| gap(room, held, gave));
    gaps.collect()
}

/// Between which hands nobody said how it went.
fn gap(room: &Room, held: &str, gave: &str) -> String {
    room.wording().format("custody-gap", [("from", held.to_owned().into()), ("to", gave.to_owned().into())])
}

/// The page of a piece.
fn address(room: &Room, id: &str) -> String {
    room.at(&rest(id, "chain"))
}

/// An address about a piece, within the incident.
fn rest(id: &str, what: &str) -> String {
    format!("/files/{}/{what}", encoded(id))
}

fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let mut form = Form::new(w.text("files-add"), room.at("/files"), w.text("files-submit"), String::new());
    form.has_file = true;
    // The file comes last: what is typed beside it must be known before it arrives.
    form.fields(seen_by_fields(room, posted))
        .field(Field::new("file", w.text("files-file"), Kind::File).hint(w.text("files-hint")))
}

/// `POST /incidents/{id}/files`.
pub(crate) async fn keep(room: Room, sent: Multipart) -> Result<Response, Failure> {
    let received = receive(&room, sent).await?;
    let (posted, file) = (received.posted, received.file);
    let Some(file) = file else {
        let mut form = form(&room, Some(&posted));
        form.err("file", room.wording().text("files-none-chosen"));
        return shown(&room, form);
    };
    match keep_as_evidence(&room, &file, &seen_by(&room, &posted), |_| Vec::new()) {
        Ok(()) => Ok(room.done("/files", "file")),
        Err(not) => {
            let form = form::refused(&room, form(&room, Some(&posted)), not)?;
            shown(&room, form)
        }
    }
}

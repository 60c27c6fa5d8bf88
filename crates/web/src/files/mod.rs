//! Files that are kept as evidence. They come from whoever, so they are only ever given back as downloads.

use std::io::{self, Read};
use std::sync::Arc;

use app::NotRecorded;
use askama::Template;
use axum::body::{Body, Bytes};
use axum::extract::{Multipart, Path};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use incident::command::Command;
use incident::event::EvidenceKept;
use incident::refusal::Refusal;
use journal::Hash;
use tokio::sync::mpsc;

use crate::failure::Failure;
use crate::form::{self, Field, Form, Kind};
use crate::frame::{Frame, page_with};
use crate::room::Room;

/// How much of a file is given at a time.
const PIECE: usize = 64 << 10;

/// So many numbers are tried.
const NUMBERS: u64 = 50;

/// A longer name is cut.
const LONGEST_NAME: usize = 200;

#[derive(Template)]
#[template(path = "files/page.html")]
struct FilesPage<'a> {
    page: Frame<'a>,
    title: String,
    files: Vec<Item>,
    form: Form,
}

/// A file in the list.
struct Item {
    name: String,
    size: String,
    digest: String,
    href: String,
}

/// `GET /incidents/{id}/files`.
pub(crate) async fn files(room: Room) -> Result<Response, Failure> {
    let frame = room.frame(&room.picture(), "/files")?;
    let w = room.wording();
    let files = room.state.evidence.iter().map(|(id, file)| Item {
        name: file.name.clone(),
        size: w.format("files-size", [("kb", file.bytes.div_ceil(1000).into())]),
        digest: file.digest.clone(),
        href: room.at(&format!("/files/{id}")),
    });
    let view =
        FilesPage { title: w.text("files-title"), files: files.collect(), form: form(&room), page: frame };
    Ok(page_with(StatusCode::OK, &view))
}

fn form(room: &Room) -> Form {
    let w = room.wording();
    let mut form =
        Form::new(w.text("files-add"), room.at("/files"), w.text("files-submit"), room.at("/facts"));
    form.has_file = true;
    form.field(Field::new("file", w.text("files-file"), Kind::File).hint(w.text("files-hint")))
}

/// `POST /incidents/{id}/files`.
pub(crate) async fn keep(room: Room, mut sent: Multipart) -> Result<Response, Failure> {
    let mut is_ours = false;
    while let Some(mut part) = sent.next_field().await.map_err(|_| Failure::BadForm)? {
        if part.name() == Some("token") {
            is_ours = part.text().await.map_err(|_| Failure::BadForm)? == room.visitor.form_token();
            continue;
        }
        if !is_ours {
            return Err(Failure::Foreign);
        }
        let Some(name) = part.file_name().map(plain_name).filter(|name| !name.is_empty()) else { continue };
        let (pieces, rest) = mpsc::channel::<io::Result<Option<Bytes>>>(4);
        let at = Arc::clone(&room.site);
        let kept =
            tokio::task::spawn_blocking(move || at.app.keep_file(Arriving { rest, piece: Bytes::new() }));
        loop {
            let piece = match part.chunk().await {
                Ok(piece) => Ok(piece),
                Err(_) => Err(io::ErrorKind::ConnectionAborted.into()),
            };
            let is_last = !matches!(piece, Ok(Some(_)));
            if pieces.send(piece).await.is_err() || is_last {
                break;
            }
        }
        drop(pieces);
        let kept = kept.await.map_err(|_| Failure::BadForm)?;
        let kept = kept.map_err(|problem| Failure::World(app::AppProblem::Store(problem)))?;
        return record(&room, &name, &kept);
    }
    let mut form = form(&room);
    form.err("file", room.wording().text("files-none-chosen"));
    form::show(&room, "/files", form)
}

/// Names a file that was kept in the incident, under the first number that is free.
fn record(room: &Room, name: &str, kept: &app::Attachment) -> Result<Response, Failure> {
    // Somebody else may have taken the number while the file came in.
    let state = room.site.app.state(&room.stream())?;
    let next = state.evidence.len() as u64 + 1;
    for number in next..next + NUMBERS {
        let command = Command::KeepEvidence(EvidenceKept {
            evidence: number.to_string(),
            name: name.to_owned(),
            digest: kept.digest.to_string(),
            bytes: kept.bytes,
        });
        match room.record(&command, None) {
            Ok(()) => return Ok(room.done("/files", "file")),
            Err(NotRecorded::Refused(refusal)) if matches!(*refusal, Refusal::EvidenceExists { .. }) => {}
            Err(not) => return form::show_refused(room, "/files", form(room), not),
        }
    }
    Err(Failure::BadForm)
}

/// A file as it comes in, for whoever reads it from another thread.
struct Arriving {
    rest: mpsc::Receiver<io::Result<Option<Bytes>>>,
    piece: Bytes,
}

impl Read for Arriving {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.piece.is_empty() {
            match self.rest.blocking_recv() {
                Some(Ok(Some(piece))) => self.piece = piece,
                Some(Ok(None)) => return Ok(0),
                Some(Err(error)) => return Err(error),
                // Whoever sent it went away: half a file is no file.
                None => return Err(io::ErrorKind::ConnectionAborted.into()),
            }
        }
        let count = into.len().min(self.piece.len());
        into[..count].copy_from_slice(&self.piece.split_to(count));
        Ok(count)
    }
}

/// The name of a file without where it was, and without what could steer anything.
fn plain_name(sent: &str) -> String {
    let name = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = name.chars().filter(|c| !c.is_control() && !is_direction(*c));
    name.take(LONGEST_NAME).collect::<String>().trim().to_owned()
}

/// Marks that turn the direction of writing make `fdp.exe` look like `exe.pdf`.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `GET /incidents/{id}/files/{evidence}`.
pub(crate) async fn file(
    room: Room,
    Path((_, evidence)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let kept = room.state.evidence.get(&evidence).ok_or(Failure::NotFound)?;
    let digest = Hash::parse(&kept.digest).ok_or(Failure::NotFound)?;
    let file =
        room.site.app.file(digest).map_err(|problem| Failure::World(app::AppProblem::Store(problem)))?;
    let pieces = stream::unfold(file, |mut file| async move {
        let read = tokio::task::spawn_blocking(move || {
            let mut piece = vec![0; PIECE];
            let count = file.read(&mut piece);
            (file, count.map(|count| piece[..count].to_vec()))
        });
        match read.await {
            Ok((_, Ok(piece))) if piece.is_empty() => None,
            Ok((file, piece)) => Some((piece, file)),
            Err(_) => None,
        }
    });
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream")),
        (header::CONTENT_DISPOSITION, as_download(&kept.name)),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
    ];
    Ok((headers, Body::from_stream(pieces)).into_response())
}

/// A name in the notation of RFC 8187, in which no letter can end the header or the name.
pub(crate) fn as_download(name: &str) -> HeaderValue {
    let value = HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{}", encoded(name)));
    value.unwrap_or(HeaderValue::from_static("attachment"))
}

/// A name for an address or a header: whatever could mean something there is a number.
pub(crate) fn encoded(name: &str) -> String {
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_') {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::{as_download, plain_name};

    #[test]
    fn a_name_is_a_name_and_steers_nothing() {
        assert_eq!(plain_name("C:\\temp\\..\\log\u{202e}fdp.exe"), "logfdp.exe");
        assert_eq!(plain_name("../../etc/passwd\r\nX: y"), "passwdX: y");
        assert_eq!(plain_name("map/"), "");
        assert_eq!(as_download("é\".txt"), "attachment; filename*=UTF-8''%C3%A9%22.txt");
    }
}

//! Files that are kept as evidence. They come from whoever, so they are only ever given back as downloads.

mod receive;

pub(crate) use receive::{keep_as_evidence, receive};

use std::io::Read;

use askama::Template;
use axum::body::Body;
use axum::extract::{Multipart, Path};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use journal::Hash;

use crate::failure::Failure;
use crate::form::{self, Field, Form, Kind};
use crate::frame::{Frame, page_with};
use crate::room::Room;

/// How much of a file is given at a time.
const PIECE: usize = 64 << 10;

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
pub(crate) async fn keep(room: Room, sent: Multipart) -> Result<Response, Failure> {
    let Some(file) = receive(&room, sent).await?.file else {
        let mut form = form(&room);
        form.err("file", room.wording().text("files-none-chosen"));
        return form::show(&room, "/files", form);
    };
    match keep_as_evidence(&room, &file, |_| Vec::new()) {
        Ok(()) => Ok(room.done("/files", "file")),
        Err(not) => form::show_refused(&room, "/files", form(&room), not),
    }
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

/// The same for what the browser opens itself: something that we made.
pub(crate) fn to_open(name: &str) -> HeaderValue {
    let value = HeaderValue::from_str(&format!("inline; filename*=UTF-8''{}", encoded(name)));
    value.unwrap_or(HeaderValue::from_static("inline"))
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
    use super::as_download;

    #[test]
    fn the_name_of_a_download_ends_no_header() {
        assert_eq!(as_download("é\".txt"), "attachment; filename*=UTF-8''%C3%A9%22.txt");
    }
}

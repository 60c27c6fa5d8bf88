//! A file as it is given back: a download, never anything that a browser opens.

use std::io::Read;

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use journal::Hash;

use crate::failure::Failure;
use crate::room::Room;

/// How much of a file is given at a time.
const PIECE: usize = 64 << 10;

/// `GET /incidents/{id}/files/{evidence}`.
pub(crate) async fn file(
    room: Room,
    Path((_, evidence)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let kept = room.state.evidence.get(&evidence).ok_or(Failure::NotFound)?;
    let digest = Hash::parse(&kept.digest).ok_or(Failure::NotFound)?;
    let file = room.site.app.file(&room.stream(), digest);
    let file = file.map_err(|problem| Failure::World(app::AppProblem::Store(problem)))?;
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

/// Puts a word before the name of what a response lets people keep, if it is a file.
pub(crate) fn begin_name(headers: &mut HeaderMap, word: &str) {
    const NAME: &str = "filename*=UTF-8''";
    let held = headers.get(header::CONTENT_DISPOSITION).and_then(|value| value.to_str().ok());
    let named = held.map(|held| held.replacen(NAME, &format!("{NAME}{}-", encoded(word)), 1));
    if let Some(value) = named.and_then(|named| HeaderValue::from_str(&named).ok()) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
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
    use axum::http::{HeaderMap, header};

    use super::{as_download, begin_name};

    #[test]
    fn a_word_comes_before_the_name_of_a_file_and_of_nothing_else() {
        let mut headers = HeaderMap::new();
        begin_name(&mut headers, "OEFENING");
        assert!(headers.is_empty());
        headers.insert(header::CONTENT_DISPOSITION, as_download("ap.json"));
        begin_name(&mut headers, "OEFENING");
        assert_eq!(headers[header::CONTENT_DISPOSITION], "attachment; filename*=UTF-8''OEFENING-ap.json");
    }

    #[test]
    fn the_name_of_a_download_ends_no_header() {
        assert_eq!(as_download("é\".txt"), "attachment; filename*=UTF-8''%C3%A9%22.txt");
    }
}

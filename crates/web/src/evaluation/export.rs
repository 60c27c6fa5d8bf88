//! The report as a file: as its reader may see it, and as it is signed.

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};

use crate::failure::Failure;
use crate::files::as_download;
use crate::prints::{pdf, shown};
use crate::room::Room;
use crate::trends::veris;

/// `GET /incidents/{id}/evaluation/export/{format}`.
pub(crate) async fn export(
    room: Room,
    Path((_, format)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let (app, w, stream) = (room.site.app(), room.wording(), room.stream());
    let own = || room.seen().evaluation_report(&stream, w, room.now);
    let name = format!("{}-{}", w.text("evaluation-file"), app.today(room.now));
    match format.as_str() {
        "pdf" => {
            let make = || own().and_then(|report| app.print_evaluation(w, &report, room.now).map(Some));
            Ok(shown(&name, pdf(make)?))
        }
        "html" => {
            let make = || own().and_then(|report| app.evaluation_page(w, &report, room.now));
            Ok(download(
                tokio::task::block_in_place(make)?,
                "text/html; charset=utf-8",
                &format!("{name}.html"),
            ))
        }
        "md" => {
            let text = tokio::task::block_in_place(own)?.markdown();
            Ok(download(text, MARKDOWN, &format!("{name}.md")))
        }
        // Its SHA-256 is what signatures name.
        "signed" => {
            let make = || app.report_to_sign(&stream, w, room.now);
            let text = tokio::task::block_in_place(make)?.signed_text();
            Ok(download(text, MARKDOWN, &format!("{name}-{}.md", w.text("evaluation-file-signed"))))
        }
        // Counted with those of others, without names.
        "veris" => {
            let make = || room.seen().incident_as_veris(&stream, room.now);
            let incident = tokio::task::block_in_place(make)?.ok_or(Failure::NotFound)?;
            Ok(veris(&incident, &format!("{}-{}.json", w.text("trends-file"), app.today(room.now))))
        }
        _ => Err(Failure::NotFound),
    }
}

const MARKDOWN: &str = "text/markdown; charset=utf-8";

fn download(text: String, kind: &'static str, name: &str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, as_download(name)),
    ];
    (headers, Body::from(text)).into_response()
}

//! Scenarios from files, and to files.

use std::sync::Arc;

use axum::extract::{Multipart, Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use incident::exercise::read;

use super::{PATH, begin};
use crate::failure::Failure;
use crate::files::{as_download, one_file};
use crate::form::{Field, Form, Kind};
use crate::preparing::Preparing;
use crate::site::Site;

/// No scenario is longer.
const MOST_BYTES: usize = 256 << 10;

/// `GET /exercises/scenarios/{scenario}/file`: whoever leads prepares with it, or makes one of their own from it.
pub(crate) async fn file(
    State(_): State<Arc<Site>>,
    Path(scenario): Path<String>,
) -> Result<Response, Failure> {
    let found = wording::scenarios().iter().find(|(one, _)| one.id == scenario);
    let (found, text) = found.ok_or(Failure::NotFound)?;
    Ok(toml(&found.id, (*text).to_owned()))
}

/// A scenario as a file to keep.
pub(crate) fn toml(id: &str, text: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/toml; charset=utf-8")),
        (header::CONTENT_DISPOSITION, as_download(&format!("{id}.toml"))),
    ];
    (headers, text).into_response()
}

/// `GET /exercises/import`.
pub(crate) async fn importing(preparing: Preparing) -> Response {
    preparing.show(PATH, form(&preparing))
}

/// `POST /exercises/import`: reads a file, and asks who takes part. Nothing is kept of it until the exercise begins.
pub(crate) async fn import(preparing: Preparing, mut sent: Multipart) -> Result<Response, Failure> {
    let w = preparing.wording();
    let mut form = form(&preparing);
    let Some((_, bytes)) = one_file(&mut sent, &preparing.visitor).await? else {
        form.err("file", w.text("files-none-chosen"));
        return Ok(preparing.show(PATH, form));
    };
    let text = Some(bytes.as_ref()).filter(|bytes| bytes.len() <= MOST_BYTES);
    let Some(text) = text.and_then(|bytes| std::str::from_utf8(bytes).ok()) else {
        form.err("file", w.text("exercise-no-text"));
        return Ok(preparing.show(PATH, form));
    };
    match read(text) {
        Ok(scenario) => Ok(preparing.show(PATH, begin::form(&preparing, &scenario, Some(text), None))),
        Err(fault) => {
            form.err("file", w.scenario_fault(&fault));
            Ok(preparing.show(PATH, form))
        }
    }
}

fn form(preparing: &Preparing) -> Form {
    let w = preparing.wording();
    let mut form = Form::new(
        w.text("exercise-import"),
        format!("{PATH}/import"),
        w.text("import-read"),
        PATH.to_owned(),
    )
    .lead(w.text("exercise-import-lead"));
    form.has_file = true;
    form.field(Field::new("file", w.text("files-file"), Kind::File).hint(w.text("exercise-import-hint")))
}

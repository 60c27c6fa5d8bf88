//! Prints as PDF. They open in the browser, from where people print them.

use app::{AppProblem, Document};
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use readiness::event::Word as _;
use readiness::paper::event::PrintKind;
use readiness::runbook::event::IncidentForm;

use crate::failure::Failure;
use crate::files::to_open;
use crate::preparing::{Numbered, Preparing};

/// `GET /prepare/paper/copies/{copy}`: a copy, as it was set down.
pub(crate) async fn copy(preparing: Preparing, Numbered(number): Numbered) -> Result<Response, Failure> {
    let Preparing { site, visitor, now, .. } = &preparing;
    let name = format!("{}-{number}", preparing.wording().text("prints-file-copy"));
    pdf(|| site.app.print_copy(&visitor.person, number, *now)).map(|bytes| shown(&name, bytes))
}

/// `GET /prepare/paper/trial/{print}`: a print to look at first.
pub(crate) async fn trial(preparing: Preparing, Path(print): Path<String>) -> Result<Response, Failure> {
    let print = PrintKind::from_id(&print).ok_or(Failure::NotFound)?;
    let Preparing { site, visitor, now, .. } = &preparing;
    let name = trial_name(&preparing, print.id());
    pdf(|| site.app.trial(&visitor.person, print, visitor.lang, *now).map(Some))
        .map(|bytes| shown(&name, bytes))
}

/// `GET /prepare/paper/trial/runbook/{form}`: a runbook to look at first.
pub(crate) async fn trial_runbook(
    preparing: Preparing,
    Path(form): Path<String>,
) -> Result<Response, Failure> {
    let form = IncidentForm::from_id(&form).ok_or(Failure::NotFound)?;
    let Preparing { site, visitor, now, .. } = &preparing;
    let name = trial_name(&preparing, form.id());
    pdf(|| site.app.trial_runbook(&visitor.person, form, visitor.lang, *now).map(Some))
        .map(|bytes| shown(&name, bytes))
}

fn trial_name(preparing: &Preparing, id: &str) -> String {
    format!("{}-{id}", preparing.wording().text("prints-file-trial"))
}

/// Makes a document and lays it out, which takes long enough to leave other requests to other threads.
pub(crate) fn pdf(make: impl FnOnce() -> Result<Option<Document>, AppProblem>) -> Result<Vec<u8>, Failure> {
    tokio::task::block_in_place(|| {
        let document = make()?.ok_or(Failure::NotFound)?;
        Ok(document.pdf().map_err(AppProblem::from)?)
    })
}

/// A PDF as a browser opens it, with the name under which people keep it.
pub(crate) fn shown(name: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (header::CONTENT_DISPOSITION, to_open(&format!("{name}.pdf"))),
    ];
    (headers, Body::from(bytes)).into_response()
}

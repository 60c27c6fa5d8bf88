//! Reading the report as everybody may read it, and signing exactly that.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::evaluation::digest;
use incident::evaluation::event::SignedAs;
use incident::event::EvaluationSigned;
use wording::EvaluationReport;

use super::{REST, chosen, radios};
use crate::failure::Failure;
use crate::form::{Form, Posted, refused};
use crate::frame::{Frame, page_with};
use crate::room::Room;

#[derive(Template)]
#[template(path = "evaluation/sign.html")]
struct SignPage<'a> {
    page: Frame<'a>,
    title: String,
    report: EvaluationReport,
    /// The digest of what stands here.
    digest: String,
    form: Form,
}

/// `GET /incidents/{id}/evaluation/signature`.
pub(crate) async fn signing(room: Room) -> Result<Response, Failure> {
    let (report, digest) = read(&room)?;
    shown(&room, report, &digest, form(&room, &digest, None))
}

/// `POST /incidents/{id}/evaluation/signature`.
pub(crate) async fn sign(room: Room, posted: Posted) -> Result<Response, Failure> {
    let (report, digest) = read(&room)?;
    let mut form = form(&room, &digest, Some(&posted));
    let Some(role) = chosen::<SignedAs>(&room, &mut form, &posted, "role") else {
        return shown(&room, report, &digest, form);
    };
    // Somebody changed what stands here since it was read: nobody signs what they did not see.
    if posted.get("digest") != digest {
        form.err("", room.wording().text("evaluation-changed"));
        return shown(&room, report, &digest, form);
    }
    let lang = room.wording().lang().as_str().to_owned();
    let signed = EvaluationSigned { role, by: room.visitor.name.clone(), digest: digest.clone(), lang };
    match room.record(&Command::SignEvaluation(signed), None) {
        Ok(()) => Ok(room.done(REST, "evaluation-signed")),
        Err(not) => {
            let form = refused(&room, form, not)?;
            shown(&room, report, &digest, form)
        }
    }
}

fn read(room: &Room) -> Result<(EvaluationReport, String), Failure> {
    let make = || room.site.app().report_to_sign(&room.stream(), room.wording(), room.now);
    let report = tokio::task::block_in_place(make)?;
    let digest = digest(&report.signed_text());
    Ok((report, digest))
}

fn form(room: &Room, digest: &str, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let role = posted.map_or("", |posted| posted.get("role"));
    let action = room.at(&format!("{REST}/signature"));
    Form::new(w.text("evaluation-sign"), action, w.text("evaluation-sign-submit"), room.at(REST))
        .hide("digest", digest)
        .field(radios::<SignedAs>(room, "role", w.text("evaluation-sign-as"), role))
}

fn shown(room: &Room, report: EvaluationReport, digest: &str, form: Form) -> Result<Response, Failure> {
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = SignPage {
        title: room.wording().text("evaluation-sign"),
        report,
        digest: digest.to_owned(),
        form,
        page: room.frame(&room.picture(), &format!("{REST}/signature"))?,
    };
    Ok(page_with(status, &view))
}

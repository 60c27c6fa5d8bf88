//! The register as a file: exactly the rows that are picked.

use std::sync::Arc;

use app::Breach;
use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};

use super::{Asked, Register};
use crate::failure::Failure;
use crate::files::as_download;
use crate::prints::{pdf, shown};
use crate::site::Site;
use crate::visitor::Visitor;

/// `GET /register/export/{format}`.
pub(crate) async fn export(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(format): Path<String>,
    Query(asked): Asked,
) -> Result<Response, Failure> {
    let register = Register::of(site, visitor, &asked)?;
    let w = register.site.wording(register.visitor.lang);
    let name = format!("{}-{}", w.text("register-file"), register.today);
    let picked = register.picked();
    let rows = || -> Vec<Vec<String>> { picked.iter().map(|breach| register.row(breach).to_vec()).collect() };
    let (bytes, kind) = match format.as_str() {
        "csv" => (exchange::write_csv(&register.columns(), &rows()), "text/csv; charset=utf-8"),
        "xlsx" => {
            let sheet = w.text("register-file");
            let written = exchange::write_xlsx(&register.columns(), &rows(), &sheet);
            let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            (written.map_err(|_| Failure::BadForm)?, kind)
        }
        "json" => (json(&register, &picked)?, "application/ld+json"),
        "pdf" => return Ok(shown(&name, pdf(|| printed(&register, rows()).map(Some))?)),
        _ => return Err(Failure::NotFound),
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, as_download(&format!("{name}.{format}"))),
    ];
    Ok((headers, Body::from(bytes)).into_response())
}

fn json(register: &Register, picked: &[&Breach]) -> Result<Vec<u8>, Failure> {
    let organisation = register.site.app.access()?.organisation.clone().unwrap_or_default();
    let breaches: Vec<Breach> = picked.iter().map(|breach| (*breach).clone()).collect();
    let mut bytes =
        app::breach_register_json(&organisation, &breaches, register.now).to_string().into_bytes();
    bytes.push(b'\n');
    Ok(bytes)
}

fn printed(register: &Register, rows: Vec<Vec<String>>) -> Result<app::Document, app::AppProblem> {
    register.site.app.print_register(app::PrintedRegister {
        wording: register.site.wording(register.visitor.lang),
        filters: register.filter.in_words(register),
        columns: register.columns(),
        rows,
        now: register.now,
    })
}

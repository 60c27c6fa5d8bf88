//! The door for the night on which nobody can let anybody in: the sealed code.

use std::sync::Arc;

use app::{NotLetIn, SealedCode};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use readiness::access::{Denied, SEALED_SESSION_LASTS};
use wording::Wording;

use crate::entry::set_cookie;
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, show_outside, show_outside_with};
use crate::frame::{Frame, redirect};
use crate::guard::cookie_name;
use crate::site::Site;
use crate::visitor::{Reads, Visitor};

/// `GET /sealed`: asks for the code, whether there is one or not.
pub(crate) async fn ask(
    State(site): State<Arc<Site>>,
    Reads(lang): Reads,
    visitor: Option<Visitor>,
) -> Result<Response, Failure> {
    let frame = Frame::new(&site, lang, visitor.as_ref(), "/sealed");
    Ok(show_outside(frame, asking(site.wording(lang), "")))
}

fn asking(wording: &Wording, typed: &str) -> Form {
    let (title, submit) = (wording.text("sealed-title"), wording.text("sealed-submit"));
    let code = Field::line("code", wording.text("sealed-code"), typed).hint(wording.text("sealed-code-hint"));
    Form::new(title, "/sealed".to_owned(), submit, "/".to_owned())
        .lead(wording.text("sealed-lead"))
        .field(code)
        .secret()
}

/// `POST /sealed`: enters. A typing error is told apart; a code that is whole gets one answer, whether it is another one
/// or there is none.
pub(crate) async fn enter(
    State(site): State<Arc<Site>>,
    Reads(lang): Reads,
    visitor: Option<Visitor>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, Failure> {
    let (wording, typed) = (site.wording(lang), posted.get("code"));
    let again = |status, error| {
        let mut form = asking(wording, typed);
        form.err("code", error);
        Ok(show_outside_with(status, Frame::new(&site, lang, visitor.as_ref(), "/sealed"), form))
    };
    let code = match SealedCode::parse(typed) {
        Ok(code) => code,
        Err(why) => return again(StatusCode::UNPROCESSABLE_ENTITY, app::words::mistyped(why, wording)),
    };
    match tokio::task::block_in_place(|| site.app.enter_sealed(&code, site.now())) {
        Ok(session) => {
            let mut response = redirect("/");
            let (name, lasts) = (cookie_name(site.transport), SEALED_SESSION_LASTS.as_secs());
            let cookie = set_cookie(&site, &headers, name, session.reveal(), lasts);
            response.headers_mut().append(header::SET_COOKIE, cookie);
            Ok(response)
        }
        Err(NotLetIn::Denied(_)) => {
            again(StatusCode::FORBIDDEN, wording.text(&format!("denied-{}", Denied::NotTheSeal.id())))
        }
        Err(NotLetIn::Failed(problem)) => Err(problem.into()),
    }
}

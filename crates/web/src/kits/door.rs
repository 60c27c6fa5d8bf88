//! The door for the night on which nobody can let anybody in: the sealed code.

use std::sync::Arc;

use app::{Entered, NotLetIn, SealedCode};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use readiness::access::{Denied, SEALED_SESSION_LASTS};
use wording::Wording;

use crate::entry::Arriving;
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, show_outside, show_outside_with};
use crate::frame::Frame;
use crate::site::Site;
use crate::visitor::{Reads, Visitor};

/// `GET /sealed`: asks for the code, whether there is one or not.
pub(crate) async fn ask(
    State(site): State<Arc<Site>>,
    Reads(lang): Reads,
    visitor: Option<Visitor>,
) -> Result<Response, Failure> {
    let frame = Frame::new(&site, lang, visitor.as_ref(), "/sealed");
    Ok(show_outside(frame, asking(site.wording(lang), "", "")))
}

fn asking(wording: &Wording, typed: &str, who: &str) -> Form {
    let (title, submit) = (wording.text("sealed-title"), wording.text("sealed-submit"));
    let code = Field::line("code", wording.text("sealed-code"), typed).hint(wording.text("sealed-code-hint"));
    let who = Field::line("who", wording.text("sealed-who"), who).hint(wording.text("sealed-who-hint"));
    Form::new(title, "/sealed".to_owned(), submit, "/".to_owned())
        .lead(wording.text("sealed-lead"))
        .field(code)
        .field(who)
        .secret()
}

/// `POST /sealed`: enters. A typing error is told apart; a code that is whole gets one answer, whether it is another one
/// or there is none.
pub(crate) async fn enter(
    State(site): State<Arc<Site>>,
    Reads(lang): Reads,
    visitor: Option<Visitor>,
    arriving: Arriving,
    posted: Posted,
) -> Result<Response, Failure> {
    let (wording, typed, who) = (site.wording(lang), posted.get("code"), posted.get("who"));
    let again = |status, name: &str, error| {
        let mut form = asking(wording, typed, who);
        form.err(name, error);
        Ok(show_outside_with(status, Frame::new(&site, lang, visitor.as_ref(), "/sealed"), form))
    };
    let code = match SealedCode::parse(typed) {
        Ok(code) => code,
        Err(why) => {
            let why = app::words::mistyped(why, wording);
            return again(StatusCode::UNPROCESSABLE_ENTITY, "code", why);
        }
    };
    if who.is_empty() || who.chars().count() > 80 || who.chars().any(char::is_control) {
        return again(StatusCode::UNPROCESSABLE_ENTITY, "who", wording.text("sealed-who-missing"));
    }
    let entered =
        tokio::task::block_in_place(|| site.app.enter_sealed(&code, who, &arriving.arrival, site.now()));
    match entered {
        Ok(session) => {
            let entered = Entered { session, device: None, lasts: SEALED_SESSION_LASTS };
            Ok(arriving.let_in(&site, &entered, "/"))
        }
        Err(NotLetIn::Denied(_)) => {
            let not = wording.text(&format!("denied-{}", Denied::NotTheSeal.id()));
            again(StatusCode::FORBIDDEN, "code", not)
        }
        Err(NotLetIn::Failed(problem)) => Err(problem.into()),
    }
}

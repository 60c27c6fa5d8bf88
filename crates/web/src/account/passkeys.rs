//! Making a passkey, and taking one away.

use std::sync::Arc;

use app::NotKept;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use readiness::access::credential::Refused;

use super::{Turned, shown, why};
use crate::entry::{Arriving, asked};
use crate::failure::Failure;
use crate::form::{Form, Posted, show_outside};
use crate::frame::{Frame, redirect};
use crate::site::Site;
use crate::visitor::Visitor;

/// `POST /account/passkeys/question`: what the authenticator of this browser is asked.
pub(crate) async fn question(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    arriving: Arriving,
    _: Posted,
) -> Result<Response, Failure> {
    let host = arriving.passkey.as_ref().ok_or(Failure::NotFound)?;
    match site.app.ask_new_passkey(&visitor.session, host, site.now()) {
        Ok(question) => Ok(asked(&site, &arriving, &question)),
        Err(NotKept::Failed(problem)) => Err(problem.into()),
        // The script then sends the form without an answer, which leads to where they show again who they are.
        Err(_) => Ok(StatusCode::NO_CONTENT.into_response()),
    }
}

/// `POST /account/passkeys`: keeps what it made.
pub(crate) async fn keep(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    arriving: Arriving,
    posted: Posted,
) -> Result<Response, Failure> {
    let host = arriving.passkey.as_ref().ok_or(Failure::NotFound)?;
    let may = site.app.access()?.may_add(&visitor.session.hash(), site.now()).map(drop);
    let kept = match (may, &arriving.ticket) {
        (Err(refused), _) => Err(NotKept::Refused(refused)),
        (Ok(()), None) => Err(NotKept::Refused(Refused::NotAccepted)),
        (Ok(()), Some(ticket)) => tokio::task::block_in_place(|| {
            let (name, answer) = (posted.get("name"), posted.get("answer"));
            site.app.keep_new_passkey(&visitor.session, host, ticket, name, answer, site.now())
        }),
    };
    let mut response = match kept {
        Ok(()) => redirect("/account?done=passkey-kept"),
        Err(not) => match why(not, site.wording(visitor.lang), "/account") {
            Ok(problem) => shown(&site, &visitor, &arriving, None, Some(problem))?,
            Err(turned) => turned.answer()?,
        },
    };
    arriving.forget_ticket(&site, &mut response);
    Ok(response)
}

/// `GET /account/passkeys/{passkey}/removal`.
pub(crate) async fn removing(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(passkey): Path<u32>,
) -> Result<Response, Failure> {
    removal(&site, &visitor, passkey, None)
}

/// `POST /account/passkeys/{passkey}/removal`.
pub(crate) async fn remove(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(passkey): Path<u32>,
    _: Posted,
) -> Result<Response, Failure> {
    let removed =
        tokio::task::block_in_place(|| site.app.remove_passkey(&visitor.session, passkey, site.now()));
    match removed {
        Ok(()) => Ok(redirect("/account?done=passkey-removed")),
        Err(not) => match why(not, site.wording(visitor.lang), "/account") {
            Ok(problem) => removal(&site, &visitor, passkey, Some(problem)),
            Err(turned) => Turned::answer(*turned),
        },
    }
}

fn removal(
    site: &Site,
    visitor: &Visitor,
    passkey: u32,
    problem: Option<String>,
) -> Result<Response, Failure> {
    let access = site.app.access()?;
    let held = access.held(&visitor.person).ok_or(Failure::NotFound)?;
    let known = held.passkeys.get(&passkey).ok_or(Failure::NotFound)?;
    let w = site.wording(visitor.lang);
    let heading = w.format("account-passkey-removing", [("name", known.name.clone().into())]);
    let action = format!("/account/passkeys/{passkey}/removal");
    let mut form = Form::new(heading, action, w.text("account-passkey-remove"), "/account".to_owned())
        .lead(w.text("account-passkey-removing-lead"));
    form.problem = problem;
    Ok(show_outside(Frame::new(site, visitor.lang, Some(visitor), "/account"), form))
}

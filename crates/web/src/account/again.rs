//! Showing again who one is, before changing how one comes in.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use readiness::access::SEALED;

use crate::entry::{Arriving, Asking, afterwards, password_form};
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::{Frame, page, redirect};
use crate::site::Site;
use crate::visitor::Visitor;

/// The page on which somebody shows again who they are.
#[derive(Template)]
#[template(path = "account/again.html")]
struct Again<'a> {
    page: Frame<'a>,
    title: String,
    passkey: Asking,
    form: Form,
    has_password: bool,
    has_passkey: bool,
}

/// Where they want to go.
#[derive(serde::Deserialize)]
pub(crate) struct To {
    #[serde(default)]
    to: String,
}

/// `GET /account/again`.
pub(crate) async fn again(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(To { to }): Query<To>,
    arriving: Arriving,
) -> Result<Response, Failure> {
    let access = site.app.access()?;
    let held = access.held(&visitor.person);
    if visitor.person == SEALED {
        return Ok(redirect("/account"));
    }
    let to = match afterwards(&to) {
        "/" => "/account",
        to => to,
    };
    let frame = Frame::new(&site, visitor.lang, Some(&visitor), "/account");
    let again = Again {
        title: frame.t("again-title"),
        passkey: Asking::entering(&arriving, to),
        form: password_form(frame.wording, access.name(&visitor.person), Some(to)),
        has_password: held.is_some_and(|held| held.password.is_some()),
        has_passkey: held.is_some_and(|held| !held.passkeys.is_empty()),
        page: frame,
    };
    Ok(page(&again))
}

//! Ending sessions of one's own.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;

use crate::failure::Failure;
use crate::form::Posted;
use crate::frame::redirect;
use crate::site::Site;
use crate::visitor::Visitor;

/// `POST /account/sessions`: ends one, by its hash, or all others. A hash of somebody else's session ends nothing.
pub(crate) async fn end(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    posted: Posted,
) -> Result<Response, Failure> {
    let (app, person, now) = (&site.app, &visitor.person, site.now());
    match posted.get("end") {
        // Several people may have come in with the sealed code; each ends their own session only.
        "others" if visitor.person != readiness::access::SEALED => {
            tokio::task::block_in_place(|| app.end_others(person, &visitor.session, now))?;
            Ok(redirect("/account?done=sessions-ended"))
        }
        hash if visitor.person != readiness::access::SEALED => {
            let ended = tokio::task::block_in_place(|| app.end_one(person, hash, now))?;
            if ended { Ok(redirect("/account?done=session-ended")) } else { Err(Failure::NotFound) }
        }
        _ => Err(Failure::NotFound),
    }
}

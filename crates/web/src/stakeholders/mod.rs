//! Whom we owe words to: who is proposed and why, what people decided about each, who was told what, and who waits for words.

mod adding;
mod dismissal;
mod doors;
mod grounds;
mod matrix;
mod one;
mod shown;
mod tell;
mod watch;
mod weigh;

pub(crate) use adding::add;
pub(crate) use dismissal::{dismiss, dismissing};
pub(crate) use matrix::stakeholders;
pub(crate) use one::stakeholder;
pub(crate) use tell::tell;
pub(crate) use watch::waiting;
pub(crate) use weigh::weigh;

use std::sync::Arc;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use incident::picture::Picture;
use incident::stakeholder::event::Stakeholder;
use incident::stakeholder::propose::Proposing;
use readiness::prepared::Prepared;

use crate::failure::Failure;
use crate::files::encoded;
use crate::room::Room;
use crate::site::Site;

/// The matrix.
pub(crate) const REST: &str = "/stakeholders";

/// The one whom an address names. Its key is one part of the address, in which a slash is written as a number.
pub(crate) struct Named(pub(crate) Stakeholder);

impl FromRequestParts<Arc<Site>> for Named {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Named, Failure> {
        let names = RawPathParams::from_request_parts(parts, site).await.map_err(|_| Failure::NotFound)?;
        let key = names.iter().find(|(name, _)| *name == "stakeholder").ok_or(Failure::NotFound)?.1;
        Stakeholder::from_key(key).map(Named).ok_or(Failure::NotFound)
    }
}

/// Where the page of one of them is, within the incident.
pub(crate) fn rest_of(stakeholder: &Stakeholder) -> String {
    format!("{REST}/{}", encoded(&stakeholder.key()))
}

/// What rows are made from.
fn proposing<'a>(room: &'a Room, picture: &'a Picture<'a>, prepared: &'a Prepared) -> Proposing<'a> {
    Proposing { state: &room.state, picture, prepared }
}

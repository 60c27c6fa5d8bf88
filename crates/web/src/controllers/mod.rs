//! We process data for others and are hit: each of them is told by its own contract and with its own numbers, however many
//! they are.

mod counting;
mod list;
mod one;
mod paper;
mod read;
mod telling;
mod words;

pub(crate) use counting::{count, counting, import};
pub(crate) use list::{card, controllers, steps};
pub(crate) use one::{controller, revise};
pub(crate) use paper::pdf;
pub(crate) use telling::{tell, telling};

use std::sync::Arc;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use incident::controller::rows::Row;
use incident::picture::Picture;
use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use incident::stakeholder::propose::Proposing;
use readiness::prepared::Prepared;

use crate::failure::Failure;
use crate::files::encoded;
use crate::room::Room;
use crate::site::Site;

const REST: &str = "/controllers";

/// The one whom an address names: its key is one part of the address.
pub(crate) struct Named(pub(crate) Stakeholder);

impl FromRequestParts<Arc<Site>> for Named {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Named, Failure> {
        let names = RawPathParams::from_request_parts(parts, site).await.map_err(|_| Failure::NotFound)?;
        let key = names.iter().find(|(name, _)| *name == "controller").ok_or(Failure::NotFound)?.1;
        let who = Stakeholder::from_key(key).ok_or(Failure::NotFound)?;
        let is_one = who.kind == StakeholderKind::Controllers && !who.of.is_empty();
        if is_one { Ok(Named(who)) } else { Err(Failure::NotFound) }
    }
}

/// Where the page of one of them is, within the incident.
fn rest_of(who: &Stakeholder) -> String {
    format!("{REST}/{}", encoded(&who.key()))
}

/// What rows are made from.
fn proposing<'a>(room: &'a Room, picture: &'a Picture<'a>, prepared: &'a Prepared) -> Proposing<'a> {
    Proposing { state: &room.state, picture, prepared }
}

/// The row of somebody.
fn row<'a>(rows: &'a [Row<'a>], who: &Stakeholder) -> Result<&'a Row<'a>, Failure> {
    rows.iter().find(|row| row.controller == *who).ok_or(Failure::NotFound)
}

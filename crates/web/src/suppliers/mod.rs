//! A supplier of ours is hit: what was agreed and whether they kept to it, what we ask, what they answer, and what stays out.

mod answering;
mod asking;
mod clock;
mod list;
mod naming;
mod one;
mod own;
mod proposed;

pub(crate) use answering::{answer, answering};
pub(crate) use asking::{ask, asking};
pub(crate) use list::{add, card, steps, suppliers};
pub(crate) use naming::{rename, renaming};
pub(crate) use one::supplier;
pub(crate) use own::own;

use std::sync::Arc;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use incident::stakeholder::event::Stakeholder;
use incident::supplier::Supplier;
use incident::supplier::clock::TheirClock;
use readiness::agreement::event::Contract;
use readiness::prepared::Prepared;

use crate::failure::Failure;
use crate::files::encoded;
use crate::room::Room;
use crate::site::Site;

const REST: &str = "/suppliers";

/// The formal notice of default, by its template.
const FORMAL_NOTICE: &str = "formal-notice";
/// The letter with our questions.
const QUESTIONS: &str = "supplier-questions";

/// The one whom an address names: its key is one part of the address.
pub(crate) struct Named(pub(crate) Stakeholder);

impl FromRequestParts<Arc<Site>> for Named {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Named, Failure> {
        let names = RawPathParams::from_request_parts(parts, site).await.map_err(|_| Failure::NotFound)?;
        let key = names.iter().find(|(name, _)| *name == "supplier").ok_or(Failure::NotFound)?.1;
        Stakeholder::from_key(key).map(Named).ok_or(Failure::NotFound)
    }
}

fn get<'a>(room: &'a Room, who: &Stakeholder) -> Result<&'a Supplier, Failure> {
    room.state.suppliers.get(who).ok_or(Failure::NotFound)
}

/// Where the page of one of them is, within the incident.
fn rest_of(who: &Stakeholder) -> String {
    format!("{REST}/{}", encoded(&who.key()))
}

/// The contract with somebody, if they are named by its sheet.
fn contract<'a>(prepared: &'a Prepared, who: &Stakeholder) -> Option<&'a Contract> {
    prepared.contract(who.of.strip_prefix("contract/")?.parse().ok()?)
}

/// What people call somebody: the party of the contract, else the name that was given.
pub(crate) fn called(prepared: &Prepared, who: &Stakeholder) -> String {
    let party = contract(prepared, who).map(|contract| contract.party.trim()).filter(|it| !it.is_empty());
    crate::steer::short(party.unwrap_or(&who.of))
}

fn clock_of(room: &Room, prepared: &Prepared, who: &Stakeholder, supplier: &Supplier) -> TheirClock {
    TheirClock::of(supplier, contract(prepared, who), room.rulebook(), room.now)
}

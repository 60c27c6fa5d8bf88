//! What an organisation has ready before anything happens. Everything is an event in the organisation's own stream,
//! folded into state.
//!
//! It holds who may enter, the emergency kits, and the preparation: whom to call, who does what, what to do, what was
//! agreed, what there is, what prevents, what is kept on paper, and which laws bind it. Each of these is a sheet; every version of every sheet is
//! kept, with who wrote it and since when it
//! holds.

pub mod access;
pub mod agreement;
pub mod command;
pub mod contact;
mod draft;
pub mod event;
pub mod gaps;
pub mod inventory;
pub mod kit;
pub mod paper;
pub mod prepared;
pub mod prevention;
pub mod refusal;
pub mod reviews;
pub mod runbook;
pub mod scope;
pub mod sheet;
pub mod team;

/// The stream of the organisation itself, beside those of its incidents.
pub const STREAM: &str = "organisation";

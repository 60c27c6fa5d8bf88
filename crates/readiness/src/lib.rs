//! What an organisation has ready before anything happens. Everything is an event in the organisation's own stream,
//! folded into state.
//!
//! So far it holds who may enter: people, their one-time links, and their sessions.

pub mod access;
pub mod event;

/// The stream of the organisation itself, beside those of its incidents.
pub const STREAM: &str = "organisation";

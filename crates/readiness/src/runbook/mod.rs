//! See the event file.
pub mod event;

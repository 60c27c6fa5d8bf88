//! What the organisation has, and how far a hit on a system reaches.

pub mod event;
pub mod reach;

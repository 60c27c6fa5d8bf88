//! What prevents and limits: the list of known measures, how far each is, and what is due.

pub mod event;
pub mod framework;
pub mod level;
pub mod listed;

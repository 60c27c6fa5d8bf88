//! The crisis itself: facts with a certainty, and the picture that follows from them.
//!
//! A [`situation::Situation`] holds what is known; [`picture::picture`] derives everything else: the
//! risk that is proposed, the obligations, the questions worth asking. Nothing in between is kept.
//! Nothing here reads a clock, a file or the environment.

pub mod circumstances;
pub mod command;
pub mod differences;
pub mod event;
pub mod fact;
pub mod paper;
pub mod picture;
pub mod refusal;
pub mod severity;
pub mod situation;
pub mod state;
pub mod story;
pub mod timeline;

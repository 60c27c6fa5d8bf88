//! Tables, cards and telephone numbers as people have them, and as somebody would make them who wants to do harm.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod card;
mod hostile;
mod made;
mod ods;
mod phone;
mod round;
mod text;
mod write;
mod xlsx;

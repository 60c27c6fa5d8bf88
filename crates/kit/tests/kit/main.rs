//! Kits, made and opened; and files that only look like kits.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod code;
mod hostile;
mod made;
mod round;

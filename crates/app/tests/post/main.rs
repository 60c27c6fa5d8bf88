//! Letters, and passing on what is late, on a real folder and with a relay that does as it is told.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod house;
mod late;
mod letters;
mod mine;
mod remind;
mod reports;

//! The pages, asked for as a browser does, without a network.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod browser;
mod care;
mod contain;
mod doors;
mod hostile;
mod incident;
mod lists;
mod paper;
mod preparing;
mod prints;
mod private;
mod sealed;
mod time;

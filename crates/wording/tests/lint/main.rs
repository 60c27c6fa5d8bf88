//! Texts as people write them, held against the rules.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot read its own data should stop"
)]

mod facts;
mod hostile;
mod letters;
mod places;
mod surroundings;
mod templates;
#[path = "../message/world.rs"]
#[allow(dead_code, reason = "its own tests use more of it")]
mod told;
mod world;

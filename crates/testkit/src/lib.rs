//! For tests only: the rulebook of the repository, situations, published cases, stories.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up must stop")]

pub mod bench;
pub mod cases;
pub mod fuzz;
pub mod repository;
pub mod rule_cases;
pub mod situations;
pub mod story;
pub mod yardstick;

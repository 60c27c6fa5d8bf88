//! Tables as people have them.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod made;
mod ods;
mod round;
mod text;
mod write;
mod xls;
mod xlsx;

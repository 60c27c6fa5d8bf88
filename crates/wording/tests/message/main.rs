//! Texts bound to facts, and the templates that everybody begins with.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

mod binding;
mod hostile;
mod letters;
#[path = "../measure/mod.rs"]
mod measure;
mod properties;
mod readable;
mod templates;
mod world;

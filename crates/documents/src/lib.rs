//! Prints: what is on paper when nothing else works.

mod engine;

pub use engine::{Document, Pages, Part, Unprintable};

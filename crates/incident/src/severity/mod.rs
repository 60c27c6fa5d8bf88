//! Published methods for the severity of a breach, with their inputs.

mod enisa;

pub use enisa::{Band, Enisa, Quarters, Score, score};

//! The emergency kit: what goes into it, what stays out, and a working folder made of it again.
//!
//! A kit is made of a copy of the data folder from which everything that only some people may see was taken. The prints
//! are made of that copy too, so what is not in the data is not on them either.

mod copy;
mod pages;
mod problem;
mod record;
mod rehearse;
mod restore;
mod scratch;
mod write;

pub use self::problem::KitProblem;
pub use self::rehearse::{Rehearsed, rehearse};
pub use self::restore::{Restored, restore};
pub use self::write::{KitOrder, Made};
pub use ::kit::{Key, LeftOut, Lock, Manifest, Mistyped, Problem, Recipient, SealedCode, ShortCode};

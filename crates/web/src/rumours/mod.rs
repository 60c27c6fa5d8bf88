//! Rumours: what others say, which of it comes first, what we do about it, and what follows when it is true.

mod decide;
mod follow;
mod hear;
mod list;
mod one;
mod settle;
mod shown;
mod tasks;

pub(crate) use decide::{decide, deciding};
pub(crate) use follow::{follow, following};
pub(crate) use hear::{hear, hearing};
pub(crate) use list::{card, rumours};
pub(crate) use one::rumour;
pub(crate) use settle::{settle, settling};
pub(crate) use shown::urgent;

use incident::rumour::Rumour;

use crate::failure::Failure;
use crate::room::Room;

const REST: &str = "/rumours";

/// The rumour with a number.
fn get(room: &Room, number: u32) -> Result<&Rumour, Failure> {
    room.state.rumours.get(number).ok_or(Failure::NotFound)
}

//! The rooms behind the matrix. A room that is about words to others adds its card here.

use crate::beside::Card;
use crate::room::Room;
use crate::{corrections, messages, questions, rumours, speaking};

/// In the order in which they stand.
const DOORS: &[fn(&Room) -> Card] =
    &[messages::card, corrections::card, rumours::card, questions::card, speaking::card];

/// How each of them stands.
pub(super) fn doors(room: &Room) -> Vec<Card> {
    DOORS.iter().map(|door| door(room)).collect()
}

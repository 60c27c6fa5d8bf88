//! What stands on the page from which the team steers: a card for each room. A room that has one adds its function here.

use super::{direction, stage};
use crate::now::Ask;
use crate::room::Room;
use crate::{callout, channels};

/// The cards, in the order in which they stand; a room that has nothing to say now gives none.
const CARDS: &[fn(&Room) -> Option<Card>] = &[stage::card, direction::card, callout::card, channels::card];

/// How a room stands, and where to go.
#[derive(Default)]
pub(crate) struct Card {
    pub(crate) title: String,
    /// How it stands, in a few sentences.
    pub(crate) lines: Vec<String>,
    /// What cannot wait.
    pub(crate) warning: Option<String>,
    /// How it went before, the last first.
    pub(crate) history: Vec<String>,
    /// Where to go, and the words for it.
    pub(crate) links: Vec<Ask>,
}

/// All cards that have something to say.
pub(super) fn cards(room: &Room) -> Vec<Card> {
    CARDS.iter().filter_map(|card| card(room)).collect()
}

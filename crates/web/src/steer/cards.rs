//! What stands on the page from which the team steers: a card for each room. A room that has one adds its function here.

use super::{direction, stage};
use crate::now::Ask;
use crate::room::Room;
use crate::{
    beside, board, callout, channels, containment, costs, decided, evaluation, files, handovers, impact,
    indicators, joint, meetings, ransom, shifts, sitreps,
};

/// The cards, in the order in which they stand; a room that has nothing to say now gives none.
const CARDS: &[fn(&Room) -> Option<Card>] = &[stage::card, direction::card, callout::card, channels::card];

/// Rooms that stand below them with one sentence.
const DOORS: &[fn(&Room) -> beside::Card] = &[
    containment::card,
    impact::card,
    files::card,
    indicators::card,
    meetings::card,
    decided::card,
    sitreps::card,
    ransom::card,
    costs::card,
    shifts::card,
    handovers::card,
    board::card,
];

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
    let doors = DOORS.iter().map(|door| door(room)).chain(joint::card(room)).chain(evaluation::card(room));
    let doors = doors.map(|door| Card::behind(room, door));
    CARDS.iter().filter_map(|card| card(room)).chain(doors).collect()
}

impl Card {
    /// A room that says how it stands in one sentence.
    fn behind(room: &Room, door: beside::Card) -> Card {
        let text = room.wording().format("steer-open", [("title", door.title.clone().into())]);
        let links = vec![Ask { href: door.href, text }];
        Card { title: door.title, lines: vec![door.sentence], links, ..Card::default() }
    }
}

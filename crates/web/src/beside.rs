//! The rooms in which a team meets, decides and reports, each in a sentence: for whoever comes from another one.

use crate::room::Room;
use crate::{decided, meetings, ransom, sitreps};

/// A room, with how it stands there.
pub(crate) struct Card {
    pub(crate) title: String,
    pub(crate) sentence: String,
    pub(crate) href: String,
}

/// The rooms beside one, each with how it stands there; `own` is the address of that one within the incident.
pub(crate) fn beside(room: &Room, own: &str) -> Vec<Card> {
    let own = room.at(own);
    let all = [meetings::card(room), decided::card(room), sitreps::card(room), ransom::card(room)];
    all.into_iter().filter(|card| card.href != own).collect()
}

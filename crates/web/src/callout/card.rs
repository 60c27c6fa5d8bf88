//! The callout on the page from which the team steers.

use super::told;
use crate::now::Ask;
use crate::room::Room;
use crate::steer::Card;

pub(crate) fn card(room: &Room) -> Option<Card> {
    let w = room.wording();
    let (lines, verb) = match &room.state.callout {
        Some(callout) => {
            let mut lines = told::count(room, callout);
            let calls = callout.to_call(room.now).len();
            lines.extend((calls > 0).then(|| w.format("steer-call", [("n", calls.into())])));
            (lines, if calls > 0 { "steer-verb-call" } else { "callout-look" })
        }
        None => (vec![w.text("callout-none")], "callout-begin"),
    };
    let links = vec![Ask { href: room.at("/callout"), text: w.text(verb) }];
    Some(Card { title: w.text("callout-title"), lines, links, ..Card::default() })
}

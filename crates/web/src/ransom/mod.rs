//! What an attacker wants, what was said with them, and what must be known before anybody decides. The moment that they
//! name is theirs: it stands in no list of terms and counts down nowhere.

mod contact;
mod decision;
mod demand;
mod grounds;
mod page;

pub(crate) use contact::log;
pub(crate) use decision::decide;
pub(crate) use demand::record;
pub(crate) use grounds::state;
pub(crate) use page::ransom;

use incident::ransom::event::RansomGround;
use readiness::event::Word as _;

use crate::beside::Card;
use crate::room::Room;

const REST: &str = "/ransom";

/// How the dossier stands, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> Card {
    let (w, ransom) = (room.wording(), &room.state.ransom);
    let missing = ransom.missing().len();
    let sentence = match (ransom.decided.last(), ransom.is_empty()) {
        (Some(kept), _) => w.format("ransom-is-decided", [("choice", w.word(kept.said.choice).into())]),
        (None, true) => w.text("ransom-none"),
        (None, false) if missing == 0 => w.text("ransom-complete"),
        (None, false) => {
            let all = RansomGround::ALL.len();
            let gaps = [("n", missing.to_string().into()), ("of", all.to_string().into())];
            w.format("ransom-missing", gaps)
        }
    };
    Card { title: w.text("ransom-title"), sentence, href: room.at(REST) }
}

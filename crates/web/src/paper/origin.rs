//! Where an entry of the logbook comes from, when that is paper.

use incident::event::Event;
use incident::paper::{Mark, sheet_named};

use super::list::{address, photos};
use crate::room::Room;

/// The sheet and the line, and the photos of the sheet.
pub(crate) struct Origin {
    pub(crate) place: String,
    /// Where the whole sheet is.
    pub(crate) href: String,
    /// The address and the name of each.
    pub(crate) photos: Vec<(String, String)>,
    /// Whether its writer held it for a fact, which it is not here by that.
    pub(crate) is_fact: bool,
}

/// Where an event was written, if it was on paper.
pub(crate) fn origin(room: &Room, event: &Event) -> Option<Origin> {
    let w = room.wording();
    let (sheet, place, is_fact) = match event {
        Event::PaperLineEntered(line) => {
            let is_fact = line.mark == Mark::Fact.as_str();
            (&line.sheet, w.paper_place(&line.sheet, line.line), is_fact)
        }
        Event::PaperPhotoAttached(photo) => {
            let place = w.format("paper-of-sheet", [("sheet", photo.sheet.as_str().into())]);
            (&photo.sheet, place, false)
        }
        _ => return None,
    };
    let known = sheet_named(sheet).ok().and_then(|sheet| room.state.paper.get(&sheet));
    let photos = known.map(|sheet| photos(room, sheet)).unwrap_or_default();
    Some(Origin { place, href: address(room, sheet), photos, is_fact })
}

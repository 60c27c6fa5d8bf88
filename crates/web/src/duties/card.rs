//! A duty on a card.

use incident::picture::Picture;
use law::{Obligation, Standing};

use super::explanation::{Piece, pieces};
use crate::now::Ask;
use crate::room::{ClockFace, Room};

/// A duty on a card.
pub(crate) struct Card {
    /// The rule.
    pub(crate) rule: String,
    /// What it asks, as an order.
    pub(crate) order: String,
    /// Where it stands.
    pub(crate) cited: String,
    pub(crate) clock: Option<ClockFace>,
    /// By when, where the law gives no date; what was done, where it was.
    pub(crate) by_when: String,
    pub(crate) reasons: Vec<String>,
    /// The words of the article that count, paragraph by paragraph.
    pub(crate) words: Vec<Vec<Piece>>,
    pub(crate) href: String,
    /// Why it is open again, although people had decided to leave it.
    pub(crate) reopened: Option<String>,
    /// What to do about it.
    pub(crate) act: Option<Ask>,
}

/// Duties as cards.
pub(crate) fn cards(room: &Room, picture: &Picture<'_>, duties: &[&Obligation<'_>]) -> Vec<Card> {
    duties.iter().map(|obligation| card(room, picture, obligation)).collect()
}

pub(super) fn card(room: &Room, picture: &Picture<'_>, obligation: &Obligation<'_>) -> Card {
    let (w, rule, book) = (room.wording(), obligation.rule, room.rulebook());
    let at = room.at(&format!("/duties/{}", rule.id));
    let asks = matches!(obligation.standing, Standing::Open | Standing::Missed) && room.state.is_open();
    let is_done = matches!(obligation.standing, Standing::Met | Standing::Waived);
    let words = wording::pinned_paragraphs(book, rule);
    Card {
        rule: rule.id.clone(),
        order: w.order(book, rule, room.situation.country.as_deref()),
        cited: w.cited(&rule.citation, &rule.checked),
        clock: if is_done { None } else { room.clock(obligation) },
        by_when: w.by_when(book, obligation, room.now),
        reasons: w.duty_reasons(book, picture, obligation),
        words: words.iter().map(|paragraph| pieces(paragraph)).collect(),
        act: asks.then(|| Ask { text: w.text("duty-act"), href: format!("{at}/filing") }),
        reopened: super::waiver::reopened(room, &rule.id),
        href: at,
    }
}

//! A decision as people read it.

use incident::decision::Decision;
use incident::decision::event::Effect;

use super::alternatives::{Other, told};
use crate::room::Room;

/// A decision with everything that belongs to it.
pub(crate) struct Shown {
    /// Its number, as a word: `Besluit 3`.
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) what: String,
    /// When it was taken, and by whom it was written down.
    pub(crate) taken: String,
    /// The meeting in which it was taken: the address and the words.
    pub(crate) meeting: Option<(String, String)>,
    pub(crate) alternatives: Vec<Other>,
    pub(crate) none_because: String,
    pub(crate) reasons: String,
    pub(crate) mandate: String,
    pub(crate) dissent: String,
    /// When somebody looks at what it did; empty when nobody said so.
    pub(crate) review_at: String,
    /// What it did: a shape and a word.
    pub(crate) effect: (char, String),
    /// Everything that was said of what it did, the last first.
    pub(crate) reviews: Vec<Review>,
}

/// What somebody said of what a decision did.
pub(crate) struct Review {
    pub(crate) mark: char,
    pub(crate) effect: String,
    pub(crate) text: String,
    pub(crate) when: String,
}

/// A decision as it is shown.
pub(crate) fn shown(room: &Room, number: u32, decision: &Decision) -> Shown {
    let (w, zone) = (room.wording(), room.site.zone());
    let said = &decision.taken.said;
    let by = |at: jiff::Timestamp, person: &str| {
        w.format("decided-by", [("at", w.moment(at, zone).into()), ("who", room.name(person).into())])
    };
    let meeting = said.meeting.map(|number| {
        let words = w.format("meeting-named", [("number", number.to_string().into())]);
        (room.at(&format!("/meetings/{number}")), words)
    });
    let reviews = decision.reviews.iter().rev().map(|kept| Review {
        mark: mark(kept.said.effect),
        effect: w.word(kept.said.effect),
        text: kept.said.text.clone(),
        when: by(kept.recorded_at, &kept.by),
    });
    Shown {
        title: w.format("decided-named", [("number", number.to_string().into())]),
        href: room.at(&format!("/decisions/{number}")),
        what: said.what.clone(),
        taken: by(decision.taken.recorded_at, &decision.taken.by),
        meeting,
        alternatives: told(w, &said.alternatives),
        none_because: said.none_because.clone(),
        reasons: said.reasons.clone(),
        mandate: said.mandate.clone(),
        dissent: said.dissent.clone(),
        review_at: said.review_at.map(|when| w.start(when.0, zone)).unwrap_or_default(),
        effect: effect(room, decision.effect()),
        reviews: reviews.collect(),
    }
}

/// What a decision did, as a shape and a word.
pub(crate) fn effect(room: &Room, effect: Option<Effect>) -> (char, String) {
    match effect {
        Some(effect) => (mark(effect), room.wording().word(effect)),
        None => ('○', room.wording().text("decision-not-reviewed")),
    }
}

fn mark(effect: Effect) -> char {
    match effect {
        Effect::Works => '✓',
        Effect::Partly => '◐',
        Effect::Fails => '✕',
        Effect::TooEarly => '…',
    }
}

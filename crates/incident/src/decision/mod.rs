//! Decisions: what, instead of what, why, on whose word, and what it did.

pub(crate) mod decide;
pub mod event;

use self::event::{DecisionReviewed, DecisionTaken, Effect};
use crate::event::Event;
use crate::state::{Kept, Numbered, Recorded};

/// A decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// How it was taken.
    pub taken: Kept<DecisionTaken>,
    /// What it did, each time that somebody looked.
    pub reviews: Vec<Kept<DecisionReviewed>>,
}

impl Decision {
    /// What it did, as far as somebody last looked.
    pub fn effect(&self) -> Option<Effect> {
        self.reviews.last().map(|review| review.said.effect)
    }

    /// Whether a meeting must still ask what it did: it is not known to have worked, and nobody asked there.
    pub fn asks(&self, meeting: u32) -> bool {
        let asked = self.reviews.iter().any(|review| review.said.meeting == Some(meeting));
        !asked && self.effect() != Some(Effect::Works)
    }
}

/// All of them, by number.
pub type Decisions = Numbered<Decision>;

impl Numbered<Decision> {
    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::DecisionTaken(e) => {
                let taken = Kept::new(recorded, e);
                self.put(e.decision, Decision { taken, reviews: Vec::new() });
            }
            Event::DecisionReviewed(e) => {
                self.change(e.decision, |decision| decision.reviews.push(Kept::new(recorded, e)));
            }
            _ => {}
        }
    }
}

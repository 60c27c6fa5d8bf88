//! Who speaks with press and public, what is said every time, and in which tone.

pub(crate) mod decide;
pub mod event;

use self::event::{Responsibility, SpeakingSet};
use crate::state::{Kept, State};

impl State {
    /// How much we could have done against it, as somebody judged; whoever marked what makes it preventable said so.
    pub fn responsibility(&self) -> Option<Responsibility> {
        let said: &SpeakingSet = &self.speaking.as_ref()?.said;
        Some(if said.preventable.is_empty() { said.responsibility } else { Responsibility::Preventable })
    }
}

/// What was last said about speaking.
pub type Speaking = Option<Kept<SpeakingSet>>;

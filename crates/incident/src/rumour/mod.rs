//! Rumours: what others say, how far it goes, what we do about it, and whether it turned out to be true.

mod attacker;
pub(crate) mod decide;
pub mod event;
mod turn;

pub use turn::URGENT;

use self::event::{RumourFollowed, RumourHeard, RumourJudged, RumourSettled};
use crate::event::Event;
use crate::state::{Kept, Numbered, Recorded};

/// A rumour.
#[derive(Clone, Debug, PartialEq)]
pub struct Rumour {
    /// What is said.
    pub heard: Kept<RumourHeard>,
    /// What was decided about it, oldest first.
    pub judged: Vec<Kept<RumourJudged>>,
    /// Whether it is true, as far as anybody found out.
    pub settled: Option<Kept<RumourSettled>>,
    /// What it did.
    pub followed: Vec<Kept<RumourFollowed>>,
}

impl Rumour {
    /// Reach times harm, from 1 to 25.
    pub fn priority(&self) -> u32 {
        let (reach, harm) =
            self.judged.last().map_or((self.heard.said.reach, self.heard.said.harm), |judged| {
                (judged.said.reach, judged.said.harm)
            });
        u32::from(reach) * u32::from(harm)
    }
}

/// All of them, by number.
pub type Rumours = Numbered<Rumour>;

impl Numbered<Rumour> {
    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::RumourHeard(e) => {
                let heard = Kept::new(recorded, e);
                let rumour = Rumour { heard, judged: Vec::new(), settled: None, followed: Vec::new() };
                self.put(e.rumour, rumour);
            }
            Event::RumourJudged(e) => {
                self.change(e.rumour, |rumour| rumour.judged.push(Kept::new(recorded, e)));
            }
            Event::RumourSettled(e) => {
                self.change(e.rumour, |rumour| rumour.settled = Some(Kept::new(recorded, e)));
            }
            Event::RumourFollowed(e) => {
                self.change(e.rumour, |rumour| rumour.followed.push(Kept::new(recorded, e)));
            }
            _ => {}
        }
    }
}

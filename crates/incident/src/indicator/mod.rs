//! Indicators of compromise: values by which others can see whether the same attacker was with them.

pub(crate) mod decide;
pub mod event;
mod guess;
mod value;

pub use guess::guess;
pub use value::{cleaned, harmless};

use self::event::{IndicatorRecorded, IndicatorWithdrawn};
use crate::event::Event;
use crate::state::{Kept, Numbered, Recorded};

/// An indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// What it is.
    pub recorded: Kept<IndicatorRecorded>,
    /// Why it is none, if it is not.
    pub withdrawn: Option<Kept<IndicatorWithdrawn>>,
}

/// All of them, by number.
pub type Indicators = Numbered<Indicator>;

impl Numbered<Indicator> {
    /// Those that stand.
    pub fn standing(&self) -> impl Iterator<Item = (u32, &Indicator)> {
        self.all().filter(|(_, indicator)| indicator.withdrawn.is_none())
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::IndicatorRecorded(e) => {
                let indicator = Indicator { recorded: Kept::new(recorded, e), withdrawn: None };
                self.put(e.indicator, indicator);
            }
            Event::IndicatorWithdrawn(e) => {
                self.change(e.indicator, |one| one.withdrawn = Some(Kept::new(recorded, e)));
            }
            _ => {}
        }
    }
}

//! What is done to limit the harm: to which system, on whose word, until when, and what it costs.

pub(crate) mod decide;
pub mod event;

use self::event::{ContainmentLifted, ContainmentTaken};
use crate::event::Event;
use crate::state::{Kept, Numbered, Recorded};

/// Something that was done to a system.
#[derive(Clone, Debug, PartialEq)]
pub struct Containment {
    /// What was done.
    pub taken: Kept<ContainmentTaken>,
    /// How it ended, if it did.
    pub lifted: Option<Kept<ContainmentLifted>>,
}

/// All of them, by number.
pub type Containments = Numbered<Containment>;

impl Numbered<Containment> {
    /// What still lasts.
    pub fn lasting(&self) -> impl Iterator<Item = (u32, &Containment)> {
        self.all().filter(|(_, containment)| containment.lifted.is_none())
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::ContainmentTaken(e) => {
                let taken = Containment { taken: Kept::new(recorded, e), lifted: None };
                self.put(e.containment, taken);
            }
            Event::ContainmentLifted(e) => {
                self.change(e.containment, |one| one.lifted = Some(Kept::new(recorded, e)));
            }
            _ => {}
        }
    }
}

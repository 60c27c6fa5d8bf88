//! Those for whom we process data, each with numbers of their own: how many people and records, since when that is known, and
//! what they were told before it changed. Nothing is overwritten.

pub(crate) mod decide;
pub mod event;
pub mod rows;

pub use decide::ROWS;

use std::collections::BTreeMap;

use calendar::Start;
use jiff::Timestamp;

use self::event::{Between, ControllerCount, ControllersCounted};
use crate::event::Event;
use crate::stakeholder::event::Stakeholder;
use crate::state::Recorded;

/// The numbers of one of them, as they were counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// The number of the entry.
    pub number: u64,
    /// Who recorded it.
    pub by: String,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// Who or what says so.
    pub source: String,
    /// How sure.
    pub certainty: String,
    /// Since when it is known.
    pub known_at: Start,
    /// Why the numbers became others.
    pub reason: String,
    /// The numbers.
    pub count: ControllerCount,
}

/// Everything that was counted of each, oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Controllers(BTreeMap<Stakeholder, Vec<Counted>>);

impl Controllers {
    /// Those that were counted.
    pub fn all(&self) -> impl Iterator<Item = (&Stakeholder, &[Counted])> {
        self.0.iter().map(|(who, counts)| (who, counts.as_slice()))
    }

    /// Everything that was counted of one, oldest first.
    pub fn history(&self, who: &Stakeholder) -> &[Counted] {
        self.0.get(who).map_or(&[], Vec::as_slice)
    }

    /// What holds of one now.
    pub fn now(&self, who: &Stakeholder) -> Option<&Counted> {
        self.history(who).last()
    }

    /// What held of one when an entry was recorded.
    pub fn as_of(&self, who: &Stakeholder, entry: u64) -> Option<&Counted> {
        self.history(who).iter().rev().find(|counted| counted.number <= entry)
    }

    /// The people of all who were counted together, where each of them is counted; who was not may add to it.
    pub fn people(&self) -> Option<Between> {
        let counts = self.0.values().filter_map(|counts| counts.last()?.count.people);
        counts.reduce(|sum, one| Between {
            least: sum.least.saturating_add(one.least),
            most: sum.most.saturating_add(one.most),
        })
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        if let Event::ControllersCounted(e) = &recorded.event {
            for count in &e.rows {
                let counts = self.0.entry(count.controller.clone()).or_default();
                counts.push(counted(recorded, e, count));
            }
        }
    }
}

fn counted(recorded: &Recorded, said: &ControllersCounted, count: &ControllerCount) -> Counted {
    Counted {
        number: recorded.number,
        by: recorded.actor.clone(),
        recorded_at: recorded.recorded_at,
        source: said.source.clone(),
        certainty: said.certainty.clone(),
        known_at: said.known_at.0,
        reason: said.reason.clone(),
        count: count.clone(),
    }
}

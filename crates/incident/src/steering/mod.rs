//! Where the team is steering: how grave it is, what it wants to reach and who leads.

pub(crate) mod decide;
pub mod event;
pub mod next;

use calendar::Start;

use self::event::{DirectionSet, RunbookStarted, Stage};
use crate::event::{Event, When};
use crate::state::{Kept, Recorded};

/// Where the team is steering, as its events leave it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Steering {
    /// How grave it was said to be, in the order in which it was said.
    pub stages: Vec<StageChange>,
    /// What the team wants to reach, and who leads.
    pub direction: Option<Kept<DirectionSet>>,
    /// What it wanted before, the first first.
    pub earlier_directions: Vec<Kept<DirectionSet>>,
    /// The runbooks that were begun.
    pub runbooks: Vec<Kept<RunbookStarted>>,
}

/// How grave it is from a moment on.
#[derive(Clone, Debug, PartialEq)]
pub struct StageChange {
    /// How grave.
    pub stage: Stage,
    /// Since when.
    pub at: Start,
    /// The criteria that were met, for a crisis.
    pub criteria: Vec<String>,
    /// Why; nothing for the opening.
    pub reason: String,
    /// Who leads from then on, as far as it was said.
    pub leader: String,
    /// Who said so.
    pub by: String,
    /// The number of its entry.
    pub number: u64,
}

impl Steering {
    /// How grave it is.
    pub fn stage(&self) -> Stage {
        self.stages.last().map_or(Stage::Incident, |change| change.stage)
    }

    /// Since when it is so grave.
    pub fn since(&self) -> Option<Start> {
        self.stages.last().map(|change| change.at)
    }

    /// Who leads: as the direction says, else as was said when it became a crisis.
    pub fn leader(&self) -> Option<&str> {
        let directed = self.direction.as_ref().map(|kept| kept.said.leader.as_str());
        let said = self.stages.iter().rev().map(|change| change.leader.as_str());
        directed.or_else(|| said.into_iter().find(|leader| !leader.is_empty()))
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::IncidentOpened(_) => self.change(recorded, Stage::Incident, None, ""),
            Event::StageSet(e) => self.change(recorded, e.stage, e.at, &e.reason),
            Event::IncidentEscalated(e) => {
                self.change(recorded, Stage::Crisis, e.at, &e.reason);
                if let Some(change) = self.stages.last_mut() {
                    (change.criteria, change.leader) = (e.criteria.clone(), e.leader.clone());
                }
            }
            Event::IncidentDeescalated(e) => self.change(recorded, Stage::Incident, e.at, &e.reason),
            Event::DirectionSet(e) => {
                self.earlier_directions.extend(self.direction.replace(Kept::new(recorded, e)));
            }
            Event::RunbookStarted(e) => self.runbooks.push(Kept::new(recorded, e)),
            _ => {}
        }
    }

    fn change(&mut self, recorded: &Recorded, stage: Stage, at: Option<When>, why: &str) {
        self.stages.push(StageChange {
            stage,
            at: at.map_or(Start::Moment(recorded.recorded_at), |when| when.0),
            criteria: Vec::new(),
            reason: why.to_owned(),
            leader: String::new(),
            by: recorded.actor.clone(),
            number: recorded.number,
        });
    }
}

//! Where the team is steering: how grave it is, what it wants to reach and who leads.

pub(crate) mod decide;
pub mod event;
pub mod next;

use calendar::Start;

use self::event::{DirectionSet, RunbookStarted, Stage};
use crate::event::Event;
use crate::state::{Kept, Recorded};

/// Where the team is steering, as its events leave it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Steering {
    /// How grave it was said to be, in the order in which it was said.
    pub stages: Vec<StageChange>,
    /// What the team wants to reach, and who leads.
    pub direction: Option<Kept<DirectionSet>>,
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

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::IncidentOpened(_) => self.change(recorded, Stage::Incident, None, &[], ""),
            Event::StageSet(e) => self.change(recorded, e.stage, e.at.map(|when| when.0), &[], &e.reason),
            Event::IncidentEscalated(e) => {
                self.change(recorded, Stage::Crisis, e.at.map(|when| when.0), &e.criteria, &e.reason);
            }
            Event::IncidentDeescalated(e) => {
                self.change(recorded, Stage::Incident, e.at.map(|when| when.0), &[], &e.reason);
            }
            Event::DirectionSet(e) => self.direction = Some(Kept::new(recorded, e)),
            Event::RunbookStarted(e) => self.runbooks.push(Kept::new(recorded, e)),
            _ => {}
        }
    }

    fn change(
        &mut self,
        recorded: &Recorded,
        stage: Stage,
        at: Option<Start>,
        criteria: &[String],
        why: &str,
    ) {
        self.stages.push(StageChange {
            stage,
            at: at.unwrap_or(Start::Moment(recorded.recorded_at)),
            criteria: criteria.to_vec(),
            reason: why.to_owned(),
            by: recorded.actor.clone(),
            number: recorded.number,
        });
    }
}

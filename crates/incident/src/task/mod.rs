//! Work: what is to be done in which track, by whom, by when, what it waits for, and what came of it.

pub(crate) mod decide;
pub mod event;

use std::collections::{BTreeMap, BTreeSet};

use calendar::Start;
use jiff::Timestamp;
use law::Rulebook;
use readiness::runbook::event::Track;

use self::event::{ExpertService, RunbookPlace, ServiceProgressed, ServiceStage, TaskAdded, TaskPassedOn};
use crate::command::free_id;
use crate::event::{Event, When};
use crate::state::{Kept, Recorded, State};

/// Work with an assignee.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// What is to be done.
    pub title: String,
    /// Who does it.
    pub assignee: String,
    /// Who does it when the assignee is late.
    pub deputy: Option<String>,
    /// By when.
    pub due_at: Option<Start>,
    /// In which track.
    pub track: Option<Track>,
    /// Tasks that must be done before it, by id.
    pub blocked_by: Vec<String>,
    /// What belongs to it, one on each line.
    pub details: String,
    /// The rule whose duty it serves.
    pub rule: Option<String>,
    /// The step of the runbook that it comes from.
    pub runbook: Option<RunbookPlace>,
    /// The meeting that gave it.
    pub meeting: Option<u32>,
    /// What is asked of experts with it.
    pub service: Option<ExpertService>,
    /// How far that is, in the order in which it went.
    pub progress: Vec<Kept<ServiceProgressed>>,
    /// What came of it, once it is done.
    pub result: Option<String>,
    /// When it was done or dropped.
    pub ended_at: Option<Timestamp>,
    /// Why nobody needs to do it.
    pub dropped: Option<String>,
    /// The deputy to whom it went when it was late.
    pub passed_to: Option<String>,
    /// When it went to them.
    pub passed_at: Option<Timestamp>,
    /// When it was added.
    pub added_at: Timestamp,
    /// The number of the entry that added it.
    pub number: u64,
    /// The number of the last entry about it.
    pub last: u64,
    /// The numbers of all entries about it, in order.
    pub entries: Vec<u64>,
}

/// Of what kind of experts a service is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expertise {
    /// Lawyers, who advise.
    Law,
    /// Engineers.
    Technique,
    /// Our bank, which asks nothing for it.
    Bank,
}

impl ExpertService {
    /// Of whom it is asked.
    pub fn expertise(self) -> Expertise {
        match self {
            ExpertService::AdviseOnAuthority
            | ExpertService::AdviseOnRelations
            | ExpertService::AdviseOnLiability
            | ExpertService::AdviseOnDisclosure => Expertise::Law,
            ExpertService::RemoveCause
            | ExpertService::RestoreFiles
            | ExpertService::CheckBackup
            | ExpertService::SecureInformation => Expertise::Technique,
            ExpertService::BankCards
            | ExpertService::BankAccess
            | ExpertService::BankRecall
            | ExpertService::BankWatch => Expertise::Bank,
        }
    }
}

impl Task {
    /// Whether somebody must still do it.
    pub fn is_open(&self) -> bool {
        self.result.is_none() && self.dropped.is_none()
    }

    /// Who does it now: the deputy, once it went to them.
    pub fn in_hands_of(&self) -> &str {
        self.passed_to.as_deref().unwrap_or(&self.assignee)
    }

    /// Whether it should have been done. A day counts as its end.
    pub fn is_late(&self, rulebook: &Rulebook, now: Timestamp) -> bool {
        self.is_open() && self.due_at.is_some_and(|due| rulebook.end_of(due) < now)
    }

    /// How far the service of experts is, if one is asked with it.
    pub fn stage(&self) -> Option<ServiceStage> {
        self.progress.last().map(|kept| kept.said.stage)
    }

    fn new(recorded: &Recorded, added: &TaskAdded) -> Task {
        Task {
            title: added.title.clone(),
            assignee: added.assignee.clone(),
            deputy: added.deputy.clone(),
            due_at: added.due_at.map(|when| when.0),
            track: added.track,
            blocked_by: added.blocked_by.clone(),
            details: added.details.clone(),
            rule: added.rule.clone(),
            runbook: added.runbook.clone(),
            meeting: added.meeting,
            service: added.service,
            progress: Vec::new(),
            result: None,
            ended_at: None,
            dropped: None,
            passed_to: None,
            passed_at: None,
            added_at: recorded.recorded_at,
            number: recorded.number,
            last: recorded.number,
            entries: vec![recorded.number],
        }
    }

    /// Another entry is about it.
    fn touch(&mut self, recorded: &Recorded) {
        self.last = recorded.number;
        self.entries.push(recorded.number);
    }

    fn end(&mut self, recorded: &Recorded) {
        self.ended_at = Some(recorded.recorded_at);
        self.touch(recorded);
    }
}

impl State {
    /// Tasks that must be done before one can begin, and are not done.
    pub fn waits_for(&self, task: &Task) -> Vec<(&str, &Task)> {
        let known = task.blocked_by.iter().filter_map(|id| self.tasks.get_key_value(id));
        known.filter(|(_, blocker)| blocker.is_open()).map(|(id, blocker)| (id.as_str(), blocker)).collect()
    }

    /// The id that the next task gets when it has no name of its own.
    pub fn next_task(&self) -> String {
        free_id("", &self.tasks)
    }

    /// Tasks that are late, have a deputy, and did not go to them yet.
    pub fn to_pass_on(&self, rulebook: &Rulebook, now: Timestamp) -> Vec<TaskPassedOn> {
        let passes = |task: &&Task| task.passed_to.is_none() && task.is_late(rulebook, now);
        let tasks = self.tasks.iter().filter(|(_, task)| passes(task));
        tasks
            .filter_map(|(id, task)| {
                let to = task.deputy.clone().filter(|deputy| *deputy != task.assignee)?;
                Some(TaskPassedOn { task: id.clone(), to, was_due_at: When(task.due_at?) })
            })
            .collect()
    }

    pub(crate) fn apply_task(&mut self, recorded: &Recorded) {
        let tasks = &mut self.tasks;
        match &recorded.event {
            Event::TaskAdded(e) => drop(tasks.insert(e.task.clone(), Task::new(recorded, e))),
            Event::TaskFinished(e) => with(tasks, &e.task, |task| {
                task.result = Some(e.result.clone());
                task.end(recorded);
            }),
            Event::TaskDropped(e) => with(tasks, &e.task, |task| {
                task.dropped = Some(e.reason.clone());
                task.end(recorded);
            }),
            Event::TaskRevised(e) => with(tasks, &e.task, |task| {
                let due_at = e.due_at.map(|when| when.0);
                // Whoever gives it to somebody, or gives more time, starts it again.
                if task.assignee != e.assignee || task.due_at != due_at {
                    (task.passed_to, task.passed_at) = (None, None);
                }
                (task.title, task.assignee) = (e.title.clone(), e.assignee.clone());
                (task.deputy, task.due_at) = (e.deputy.clone(), due_at);
                (task.track, task.blocked_by) = (e.track, e.blocked_by.clone());
                task.touch(recorded);
            }),
            Event::TaskPassedOn(e) => with(tasks, &e.task, |task| {
                (task.passed_to, task.passed_at) = (Some(e.to.clone()), Some(recorded.recorded_at));
                task.touch(recorded);
            }),
            Event::ServiceProgressed(e) => with(tasks, &e.task, |task| {
                task.progress.push(Kept::new(recorded, e));
                task.touch(recorded);
            }),
            _ => {}
        }
    }
}

fn with(tasks: &mut BTreeMap<String, Task>, id: &str, change: impl FnOnce(&mut Task)) {
    if let Some(task) = tasks.get_mut(id) {
        change(task);
    }
}

/// Whether a task would wait for itself, by way of others.
pub(crate) fn is_circle(tasks: &BTreeMap<String, Task>, task: &str, blocked_by: &[String]) -> bool {
    let mut seen = BTreeSet::new();
    let mut next: Vec<&str> = blocked_by.iter().map(String::as_str).collect();
    while let Some(id) = next.pop() {
        if id == task {
            return true;
        }
        if seen.insert(id) {
            next.extend(
                tasks.get(id).into_iter().flat_map(|task| task.blocked_by.iter().map(String::as_str)),
            );
        }
    }
    false
}

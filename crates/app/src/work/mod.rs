//! Open work over all incidents: a projection in memory, so that whoever looks for their own tasks, or for what is late,
//! folds nothing. It follows the journal by the number of each stream's last entry.

mod letters;
mod pass_on;
mod remind;

pub(crate) use remind::Watched;

use std::collections::BTreeMap;
use std::sync::{Arc, MutexGuard, PoisonError};

use calendar::Start;
use incident::event::Kind;
use incident::state::State;
use incident::task::Task;
use jiff::Timestamp;
use law::Rulebook;
use store::Journal as _;

use crate::incidents::INCIDENT;
use crate::{App, AppProblem, View};

/// The open tasks of one incident.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// Its stream.
    pub stream: String,
    /// Its code name.
    pub code_name: String,
    /// Whether it is real.
    pub kind: Kind,
    /// Its open tasks, by id; none when it is closed.
    pub tasks: Vec<OpenTask>,
    /// The number of the last entry that this takes into account.
    number: u64,
}

/// A task that somebody must still do.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenTask {
    /// Its id.
    pub task: String,
    /// What is to be done.
    pub title: String,
    /// Who should do it.
    pub assignee: String,
    /// Since when it is in the hands of the deputy, if it is.
    pub passed_at: Option<Timestamp>,
    /// By when.
    pub due_at: Option<Start>,
    /// From when on it is late.
    pub late_after: Option<Timestamp>,
    /// For how many other tasks it waits.
    pub waits_for: usize,
    /// Who does it now.
    holder: Name,
    /// From when on it goes to the deputy.
    passes_after: Option<Timestamp>,
}

/// A name as it is compared: people write theirs with and without capitals.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Name(String);

impl Name {
    fn new(name: &str) -> Name {
        Name(name.trim().to_lowercase())
    }
}

impl OpenTask {
    /// Whether it should have been done.
    pub fn is_late(&self, now: Timestamp) -> bool {
        self.late_after.is_some_and(|at| at < now)
    }

    fn passes(&self, now: Timestamp) -> bool {
        self.passes_after.is_some_and(|at| at < now)
    }

    fn new(state: &State, id: &str, task: &Task, rulebook: &Rulebook) -> OpenTask {
        let late_after = task.due_at.map(|due| rulebook.end_of(due));
        let has_deputy = task.deputy.as_ref().is_some_and(|deputy| *deputy != task.assignee);
        OpenTask {
            task: id.to_owned(),
            title: task.title.clone(),
            assignee: task.assignee.clone(),
            passed_at: task.passed_at,
            due_at: task.due_at,
            late_after,
            waits_for: state.waits_for(task).len(),
            holder: Name::new(task.in_hands_of()),
            passes_after: late_after.filter(|_| has_deputy && task.passed_to.is_none()),
        }
    }
}

impl Work {
    fn of(stream: &str, state: &State, number: u64, rulebook: &Rulebook) -> Work {
        let opened = state.opened.as_ref().filter(|_| state.is_open());
        let tasks = state.tasks.iter().filter(|(_, task)| opened.is_some() && task.is_open());
        Work {
            stream: stream.to_owned(),
            code_name: opened.map(|opened| opened.code_name.clone()).unwrap_or_default(),
            kind: opened.map_or(Kind::Incident, |opened| opened.kind),
            tasks: tasks.map(|(id, task)| OpenTask::new(state, id, task, rulebook)).collect(),
            number,
        }
    }

    fn closed(stream: &str, number: u64) -> Work {
        let (stream, code_name) = (stream.to_owned(), String::new());
        Work { stream, code_name, kind: Kind::Incident, tasks: Vec::new(), number }
    }
}

impl View<'_> {
    /// The open tasks in the hands of somebody, by name, each with the incident that it belongs to.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn tasks_of(&self, name: &str) -> Result<Vec<(Arc<Work>, OpenTask)>, AppProblem> {
        let name = Name::new(name);
        self.with_work(|work| {
            let theirs = work.flat_map(|work| work.tasks.iter().map(move |task| (work, task)));
            let theirs = theirs.filter(|(_, task)| task.holder == name);
            theirs.map(|(work, task)| (Arc::clone(work), task.clone())).collect()
        })
    }

    /// How many open tasks are in the hands of somebody.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn count_tasks_of(&self, name: &str) -> Result<usize, AppProblem> {
        let name = Name::new(name);
        self.with_work(|work| work.flat_map(|work| &work.tasks).filter(|task| task.holder == name).count())
    }

    /// Goes through the open work of every incident, as far as it may be seen.
    fn with_work<T>(
        &self,
        take: impl FnOnce(&mut dyn Iterator<Item = &Arc<Work>>) -> T,
    ) -> Result<T, AppProblem> {
        let mut all = self.app.open_work()?;
        for work in &mut all {
            if self.is_partial(&work.stream)? {
                let state = self.state(&work.stream)?;
                *work = Arc::new(Work::of(&work.stream, &state, state.number, &self.app.rulebook()));
            }
        }
        Ok(take(&mut all.iter()))
    }
}

impl App {
    /// The open tasks of every incident that is open and has any.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn open_work(&self) -> Result<Vec<Arc<Work>>, AppProblem> {
        self.with_work(|work| work.cloned().collect())
    }

    fn with_work<T>(
        &self,
        take: impl FnOnce(&mut dyn Iterator<Item = &Arc<Work>>) -> T,
    ) -> Result<T, AppProblem> {
        self.follow_work()?;
        let work = self.work();
        Ok(take(&mut work.values().filter(|work| !work.tasks.is_empty())))
    }

    /// Takes into account what was written since the last time.
    fn follow_work(&self) -> Result<(), AppProblem> {
        for head in self.store.streams()? {
            if !head.stream.starts_with(INCIDENT) {
                continue;
            }
            let number = head.head.number;
            if self.work().get(&head.stream).is_some_and(|work| work.number == number) {
                continue;
            }
            let work = if self.is_known_closed(&head.stream, number) {
                Work::closed(&head.stream, number)
            } else {
                let state = self.state(&head.stream)?;
                Work::of(&head.stream, &state, state.number, &self.rulebook())
            };
            self.work().insert(head.stream, Arc::new(work));
        }
        Ok(())
    }

    pub(crate) fn work(&self) -> MutexGuard<'_, BTreeMap<String, Arc<Work>>> {
        // A thread that panicked left at worst a projection that is behind.
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

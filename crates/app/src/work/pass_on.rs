//! Passing on what is late: the program gives it to the deputy, once, and tells both.

use incident::event::{Event, TaskPassedOn};
use incident::state::State;
use jiff::Timestamp;

use super::letters::letters;
use crate::post::Writes;
use crate::record::draft;
use crate::{App, AppProblem, NotRecorded, PROGRAM};

impl App {
    /// Gives every task that is late to its deputy, and writes letters about it to whom we have an address of. How many
    /// that were. Whoever else does the same at the same moment finds it done.
    ///
    /// # Errors
    ///
    /// The world fails; what could be passed on was.
    pub fn pass_on_overdue(&self, now: Timestamp) -> Result<usize, AppProblem> {
        let (mut passed, mut failed) = (0, None);
        for work in self.open_work()? {
            if work.tasks.iter().any(|task| task.passes(now)) {
                match self.pass_on(&work.stream, now) {
                    Ok(count) => passed += count,
                    // One incident that cannot be written keeps no other from its deputy.
                    Err(problem) => failed = failed.or(Some(problem)),
                }
            }
        }
        failed.map_or(Ok(passed), Err)
    }

    fn pass_on(&self, stream: &str, now: Timestamp) -> Result<usize, AppProblem> {
        let appended = self.append_all(stream, |state| {
            let now = state.clock(now);
            let tasks = if state.is_open() { state.to_pass_on(&self.rulebook(), now) } else { Vec::new() };
            Ok(self.passed(stream, state, tasks, now)?)
        });
        match appended {
            Ok(entries) => {
                let passed = |event: &str| event.contains("\"task-passed-on\"");
                let said = entries.iter().filter_map(|entry| entry.payload.as_ref());
                Ok(said.filter(|payload| passed(&payload.event)).count())
            }
            Err(NotRecorded::Failed(problem)) => Err(problem),
            Err(NotRecorded::Refused(_)) => Err(AppProblem::Busy),
        }
    }

    /// The entries, and the letters about them.
    fn passed(
        &self,
        stream: &str,
        state: &State,
        tasks: Vec<TaskPassedOn>,
        now: Timestamp,
    ) -> Result<Writes, AppProblem> {
        let mut writes = Writes::default();
        let prepared = self.prepared()?;
        let kind = state.opened.as_ref().map(|opened| opened.kind);
        let mut numbered = Vec::new();
        for (number, passed) in (state.number + 1..).zip(tasks) {
            // Whoever may not see a task learns nothing of it by its being late.
            let added = state.tasks.get(&passed.task).map_or(0, |task| task.number);
            let seen_by = self.visibility_of(stream, added)?.unwrap_or_default();
            writes.drafts.push(draft(PROGRAM, &seen_by, now, &[], Event::TaskPassedOn(passed.clone())));
            numbered.push((number, passed, seen_by));
        }
        for (number, passed, seen_by) in &numbered {
            let writing = self.writing(&prepared, kind, seen_by, now);
            if let (Some(writing), Some(post)) = (writing, &self.post) {
                for letter in letters(post, state, stream, passed, &prepared, self.law().calendar().zone()) {
                    writing.put(&mut writes, *number, &letter)?;
                }
            }
        }
        Ok(writes)
    }
}

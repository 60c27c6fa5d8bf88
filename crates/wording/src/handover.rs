//! What somebody who goes on must know, drawn from what is there; whoever leaves adds to it.

use incident::decision::event::DecisionTaken;
use incident::handover::event::{HandoverLines, HandoverPart, Shift};
use incident::picture::Picture;
use incident::situation::Situation;
use incident::state::State;
use incident::task::Task;
use jiff::{SignedDuration, Timestamp};
use law::{Due, Rulebook};

use crate::Wording;
use crate::held::cut_short;

/// More lines of a part are not taken in by somebody who just woke up.
const MOST_LINES: usize = 10;
/// A line that is longer says where to look.
const MOST_LETTERS: usize = 200;
/// Without an earlier handover, what was done in so many hours was done in this shift.
const SHIFT: SignedDuration = SignedDuration::from_hours(10);

/// What a handover is drawn from.
#[derive(Clone, Copy)]
pub struct HandoverView<'a> {
    /// The incident.
    pub state: &'a State,
    /// What follows from it.
    pub picture: &'a Picture<'a>,
    /// What is known of it.
    pub situation: &'a Situation,
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// The moment.
    pub now: Timestamp,
}

impl Wording {
    /// Every part that is drawn from what is there, in their order; what whoever leaves adds is not among them.
    pub fn handover(&self, view: &HandoverView<'_>) -> Vec<HandoverLines> {
        let parts = [
            (HandoverPart::Direction, self.handed_direction(view)),
            (HandoverPart::Picture, self.handed_picture(view)),
            (HandoverPart::Done, self.handed_done(view)),
            (HandoverPart::Decisions, self.handed_decisions(view)),
            (HandoverPart::Tasks, self.handed_tasks(view)),
            (HandoverPart::Deadlines, self.handed_deadlines(view)),
            (HandoverPart::People, self.handed_people(view)),
        ];
        let lines = |(part, lines): (HandoverPart, Vec<String>)| {
            let lines = lines.into_iter().take(MOST_LINES).map(|line| cut_short(&line, MOST_LETTERS));
            HandoverLines { part, lines: lines.collect() }
        };
        parts.into_iter().map(lines).collect()
    }

    fn handed_direction(&self, view: &HandoverView<'_>) -> Vec<String> {
        let Some(kept) = &view.state.steering.direction else { return Vec::new() };
        let leader = self.format("handover-leader", [("leader", kept.said.leader.clone().into())]);
        let first = kept.said.priorities.iter().enumerate();
        let first = first.map(|(at, priority)| format!("{}. {priority}", at + 1));
        [kept.said.aim.clone(), leader].into_iter().chain(first).collect()
    }

    /// What is known, and what sources contradict each other about.
    fn handed_picture(&self, view: &HandoverView<'_>) -> Vec<String> {
        let zone = view.rulebook.calendar().zone();
        let facts = view.situation.facts.iter();
        let facts = facts.map(|(key, fact)| self.fact_line(key, Some(fact), zone));
        let conflicts = view
            .state
            .conflicts()
            .into_iter()
            .map(|conflict| self.format("now-conflict", [("fact", self.fact(conflict.fact).into())]));
        let conflicts: Vec<String> = conflicts.collect();
        conflicts.into_iter().chain(facts).collect()
    }

    /// Tasks that ended since the work last went over, newest first.
    fn handed_done(&self, view: &HandoverView<'_>) -> Vec<String> {
        let last = view.state.handovers.last().map(|(_, handover)| handover.drawn_up.recorded_at);
        let since = last.unwrap_or_else(|| view.now.saturating_sub(SHIFT).unwrap_or(Timestamp::MIN));
        let mut ended: Vec<(&String, &Task)> =
            view.state.tasks.iter().filter(|(_, task)| task.ended_at.is_some_and(|at| at > since)).collect();
        ended.sort_by_key(|(_, task)| std::cmp::Reverse(task.ended_at));
        let line = |(_, task): (&String, &Task)| {
            let result = task.result.as_ref().or(task.dropped.as_ref());
            format!("{}: {}", task.title, result.map_or("", String::as_str))
        };
        ended.into_iter().map(line).collect()
    }

    /// Decisions with what they did, the last one first.
    fn handed_decisions(&self, view: &HandoverView<'_>) -> Vec<String> {
        let all = view.state.decisions.all().rev();
        let line = |(number, decision): (u32, &incident::decision::Decision)| {
            let DecisionTaken { what, .. } = &decision.taken.said;
            let effect = decision
                .effect()
                .map_or_else(|| self.text("handover-not-looked"), |effect| self.word(effect));
            format!("{number}. {what} ({effect})")
        };
        all.map(line).collect()
    }

    /// Open tasks, the late ones first, then by their term.
    fn handed_tasks(&self, view: &HandoverView<'_>) -> Vec<String> {
        let mut open: Vec<(&String, &Task)> =
            view.state.tasks.iter().filter(|(_, task)| task.is_open()).collect();
        open.sort_by_key(|(id, task)| {
            let due = task.due_at.map_or(Timestamp::MAX, |due| view.rulebook.end_of(due));
            (due, (*id).clone())
        });
        let line = |(id, task): (&String, &Task)| {
            let due = task.due_at.map(|due| self.start(due, view.rulebook.calendar().zone()));
            let key = match (task.is_late(view.rulebook, view.now), due.is_some()) {
                (true, _) => "handover-task-late",
                (false, true) => "handover-task-due",
                (false, false) => "handover-task",
            };
            let gaps = [
                ("task", id.clone().into()),
                ("title", task.title.clone().into()),
                ("who", task.in_hands_of().to_owned().into()),
                ("due", due.unwrap_or_default().into()),
            ];
            self.format(key, gaps)
        };
        open.into_iter().map(line).collect()
    }

    /// What the law wants by when, and when the team meets.
    fn handed_deadlines(&self, view: &HandoverView<'_>) -> Vec<String> {
        let zone = view.rulebook.calendar().zone();
        let country = view.situation.country.as_deref();
        let dated = view.picture.buckets().dated.into_iter().filter_map(|obligation| {
            let Due::Dated(deadline) = &obligation.due else { return None };
            let order = self.order(view.rulebook, obligation.rule, country);
            let due = self.deadline(deadline, zone);
            Some(self.format("handover-deadline", [("duty", order.into()), ("due", due.into())]))
        });
        let meeting = view
            .state
            .next_meeting_at()
            .map(|at| self.format("handover-meeting", [("at", self.start(at, zone).into())]));
        let dated: Vec<String> = dated.collect();
        dated.into_iter().chain(meeting).collect()
    }

    /// Who is at work and since when, and who comes when they are called.
    fn handed_people(&self, view: &HandoverView<'_>) -> Vec<String> {
        let people = view.state.shifts.people();
        let line = |person: &str, shift: Shift| match shift {
            Shift::Off => None,
            Shift::OnCall => Some(self.format("handover-on-call", [("person", person.to_owned().into())])),
            Shift::AtWork => {
                let long = view.state.shifts.at_work_for(person, view.rulebook, view.now)?;
                let gaps = [("person", person.to_owned().into()), ("long", self.age(long).into())];
                Some(self.format("handover-at-work", gaps))
            }
        };
        people.filter_map(|(person, kept)| line(person, kept.said.shift)).collect()
    }
}

//! What stands in the picture of an incident, in the words that its pages use.

use incident::circumstances::Ground;
use incident::picture::{Options, Picture};
use incident::task::Task;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use law::{Due, Obligation, Standing, Truth};
use serde::Serialize;
use wording::cut_short;

use super::Incident;

/// The parts of a picture in words.
pub(super) struct Told<'a> {
    pub(super) incident: &'a Incident<'a>,
    pub(super) picture: &'a Picture<'a>,
    /// How many letters of a text there is room for.
    pub(super) letters: usize,
}

/// The first of several things, and how many more there are.
#[derive(Serialize)]
pub(super) struct List<T> {
    shown: Vec<T>,
    more: String,
}

/// A fact, with its certainty as a word and as the name of a shape.
#[derive(Serialize)]
pub(super) struct Known {
    shape: &'static str,
    certainty: String,
    text: String,
}

/// A duty, with its term and how it stands; when it was done says that it was.
#[derive(Serialize)]
pub(super) struct Owed {
    order: String,
    by_when: String,
    standing: String,
    is_late: bool,
}

impl Told<'_> {
    pub(super) fn zone(&self) -> &TimeZone {
        self.incident.rulebook.calendar().zone()
    }

    /// The beginning of a text.
    pub(super) fn cut(&self, text: &str) -> String {
        cut_short(text, self.letters)
    }

    /// As many texts as there is room for.
    pub(super) fn list(&self, all: Vec<String>, most: usize) -> List<String> {
        let all = all.into_iter().map(|text| self.cut(&text)).collect();
        self.first(all, most)
    }

    fn first<T>(&self, mut all: Vec<T>, most: usize) -> List<T> {
        let hidden = all.len().saturating_sub(most);
        all.truncate(most);
        let more = || self.incident.wording.format("print-picture-more", [("n", (hidden as f64).into())]);
        List { shown: all, more: if hidden > 0 { more() } else { String::new() } }
    }

    /// What to look out for.
    pub(super) fn warnings(&self) -> Vec<String> {
        let w = self.incident.wording;
        let conflicts = self.incident.state.conflicts();
        let conflicts = conflicts
            .iter()
            .map(|conflict| w.format("now-conflict", [("fact", w.fact(conflict.fact).into())]));
        conflicts.chain(w.picture_warnings(self.picture, self.zone())).collect()
    }

    /// What sources say, what is established first.
    pub(super) fn known(&self, most: usize) -> List<Known> {
        let w = self.incident.wording;
        let said = self
            .incident
            .state
            .facts
            .iter()
            .flat_map(|(key, statements)| statements.current().map(move |statement| (*key, statement)));
        let mut said: Vec<_> = said.collect();
        said.sort_by_key(|(key, statement)| {
            let order = ["confirmed", "likely", "unconfirmed", "not_excludable", "refuted"];
            (order.iter().position(|known| *known == statement.certainty.as_str()), *key)
        });
        let known = said.into_iter().map(|(key, statement)| {
            let value = w.value(key, &statement.value, self.zone());
            Known {
                shape: statement.certainty.as_str(),
                certainty: w.certainty(statement.certainty),
                text: self.cut(&format!("{}: {value}", w.fact(key))),
            }
        });
        self.first(known.collect(), most)
    }

    /// What is worth finding out, most useful first. What is held without being sure stands among what is known.
    pub(super) fn unknown(&self) -> Vec<String> {
        let facts = &self.incident.situation.facts;
        let is_held = |ground| matches!(ground, Ground::Fact(key) if facts.get(key).is_some());
        let open = self.picture.questions.iter().map(|question| question.ground);
        open.filter(|ground| !is_held(*ground)).map(|ground| self.incident.wording.question(ground)).collect()
    }

    /// How the risk for people stands, unless there is certainly no breach.
    pub(super) fn risk(&self) -> String {
        if self.picture.conditions.personal_data_breach.truth == Truth::No {
            return String::new();
        }
        self.incident.wording.risk_held(&self.picture.risk)
    }

    /// The duties: what is dated first, what is done last.
    pub(super) fn duties(&self, most: usize) -> List<Owed> {
        let buckets = self.picture.buckets();
        let all = [
            &buckets.dated,
            &buckets.undated,
            &buckets.pending,
            &buckets.possible,
            &buckets.met,
            &buckets.waived,
        ];
        let owed = all.into_iter().flatten().map(|obligation| self.owed(obligation)).collect();
        self.first(owed, most)
    }

    fn owed(&self, obligation: &Obligation<'_>) -> Owed {
        let Incident { wording: w, rulebook, situation, .. } = self.incident;
        // On paper there is no "in five hours": the hour on it is right for as long as the paper lies there.
        let by_when = match &obligation.due {
            _ if obligation.filed.is_some() => w.by_when(rulebook, obligation, situation.at),
            Due::Dated(deadline) => w.deadline(deadline, self.zone()),
            Due::WithoutUndueDelay { .. } => w.text("due-undated"),
            Due::Pending(_) => w.by_when(rulebook, obligation, situation.at),
        };
        Owed {
            order: self.cut(&w.order(rulebook, obligation.rule, situation.country.as_deref())),
            by_when: self.cut(&by_when),
            standing: if obligation.filed.is_some() {
                String::new()
            } else {
                w.standing(obligation.standing)
            },
            is_late: obligation.standing == Standing::Missed,
        }
    }

    /// What to do, in order. A closed incident asks nothing.
    pub(super) fn steps(&self) -> Vec<String> {
        let Incident { wording: w, rulebook, situation, state, .. } = self.incident;
        if state.closed_at.is_some() {
            return Vec::new();
        }
        let next = self.picture.next(situation, Options::default());
        next.iter().map(|next| w.next_step(rulebook, situation, next)).collect()
    }

    /// The tasks that are open, the soonest first.
    pub(super) fn tasks(&self) -> Vec<String> {
        let Incident { wording: w, rulebook, state, .. } = self.incident;
        let mut open: Vec<&Task> = state.tasks.values().filter(|task| task.is_open()).collect();
        let due = |task: &Task| task.due_at.map_or(Timestamp::MAX, |due| rulebook.moment_of(due));
        open.sort_by_key(|task| (due(task), task.title.clone()));
        let told = |task: &&Task| {
            let due = task.due_at.map(|due| w.start(due, self.zone()));
            // The title gives way, so that who does it and by when is always there.
            let rest = [Some(cut_short(&task.assignee, self.letters / 2)), due].into_iter().flatten();
            let rest: Vec<String> = rest.filter(|part| !part.is_empty()).collect();
            let title = cut_short(&task.title, self.letters / 2);
            if rest.is_empty() { title } else { format!("{title} ({})", rest.join(", ")) }
        };
        open.iter().map(told).collect()
    }
}

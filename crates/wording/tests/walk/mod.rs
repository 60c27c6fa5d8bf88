//! An incident is opened, and the steps of a runbook are walked until it can be closed.
//!
//! What happened and what people answer stands in `stories/runbooks/`. Every step is finished at the last moment that
//! the runbook gives it, so that whoever follows it slowly is tried too.

use std::collections::{BTreeMap, BTreeSet};

use incident::event::Event;
use incident::refusal::Refusal;
use jiff::{SignedDuration, Timestamp};
use law::Standing;
use readiness::event::Word;
use readiness::runbook::event::{IncidentForm, Runbook, RunbookStep, Track};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use testkit::repository;
use testkit::story::{Told, given};

/// A story, as its file tells it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Story {
    /// Who was hit by what, in a sentence.
    pub(crate) title: String,
    /// When the incident was opened: the beginning, from which the minutes of the steps count.
    opened_at: Timestamp,
    /// Who writes everything down.
    by: String,
    /// What the incident is opened with, besides its kind.
    opens: Map<String, Value>,
    /// Where awareness is written down.
    aware: Aware,
    /// The step that secures the evidence which putting back and wiping would destroy. Steps count from one.
    pub(crate) secures: usize,
    /// The first step that puts back or wipes something, if any does.
    pub(crate) recovers: Option<usize>,
    /// What is found out, and how many minutes after the beginning.
    learns: Vec<Learnt>,
    /// What people record and decide when a step asks them to judge.
    #[serde(default)]
    judges: Vec<Value>,
    /// What they do about a duty, by its rule. Rule and moment are filled in.
    answers: BTreeMap<String, Map<String, Value>>,
    /// How the rules stand at the end, in the words of the cases beside the rules.
    pub(crate) ends: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Aware {
    step: usize,
    at: Timestamp,
    reason: String,
}

#[derive(Clone, Debug, Deserialize)]
struct Learnt {
    after: u32,
    #[serde(flatten)]
    does: Map<String, Value>,
}

/// How a runbook is followed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    /// Whether the organisation is insured.
    pub(crate) is_insured: bool,
    /// How many hours the report to the authority comes after the last moment that the runbook gives it.
    pub(crate) hours_late: i64,
}

/// An incident that was walked to the point where somebody wants to close it.
pub(crate) struct Walked {
    pub(crate) told: Told,
    /// Why it could not be closed, if so.
    pub(crate) refused: Option<Refusal>,
}

/// The story for a form.
pub(crate) fn story(form: IncidentForm) -> Story {
    let path = format!("stories/runbooks/{}.toml", form.id());
    toml::from_str(&repository::read(&path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

impl Story {
    /// The step by which somebody writes down since when they know.
    pub(crate) fn aware_step(&self) -> usize {
        self.aware.step
    }

    /// When the incident is opened.
    pub(crate) fn opened_at(&self) -> Timestamp {
        self.opened_at
    }
}

/// Opens the incident, walks the steps in order, and tries to close.
pub(crate) fn walk(story: &Story, runbook: &Runbook, pace: Pace) -> Walked {
    let steps: Vec<(usize, &RunbookStep)> =
        (1..).zip(&runbook.steps).filter(|(_, step)| pace.is_insured || !step.when_insured).collect();
    let mut walker = Walker::begin(story, pace);
    for (number, step) in &steps {
        walker.add_task(*number, step);
    }
    for (number, step) in &steps {
        walker.take(*number, step);
    }
    assert_eq!(
        walker.learnt,
        story.learns.len(),
        "{}: something is found out after the last step",
        story.title
    );
    let mut told = walker.told;
    let close = json!({ "command": "close", "reason": "Alle stappen van het draaiboek zijn gedaan." });
    let close = serde_json::from_value(close).expect("a command");
    let refused = told.attempt(&close).err();
    Walked { told, refused }
}

struct Walker<'a> {
    story: &'a Story,
    pace: Pace,
    told: Told,
    learnt: usize,
}

impl<'a> Walker<'a> {
    fn begin(story: &'a Story, pace: Pace) -> Walker<'a> {
        let mut open = story.opens.clone();
        open.insert("command".to_owned(), json!("open-incident"));
        open.insert("kind".to_owned(), json!("incident"));
        let told = given().by(&story.by).at(&story.opened_at.to_string()).when(Value::Object(open));
        Walker { story, pace, told, learnt: 0 }
    }

    fn after(&self, minutes: u32) -> Timestamp {
        self.story.opened_at + SignedDuration::from_mins(minutes.into())
    }

    fn tell(&mut self, command: Value) {
        self.told = self.told.clone().when(command);
    }

    /// Every step is a task for its role from the beginning.
    fn add_task(&mut self, number: usize, step: &RunbookStep) {
        let mut task = json!({
            "command": "add-task", "task": format!("S{number}"), "title": step.what, "assignee": step.role.id(),
        });
        if let Some(minutes) = step.within_minutes {
            task["due_at"] = json!(self.after(minutes).to_string());
        }
        if let Some(rule) = step.filings.first() {
            task["rule"] = json!(rule);
        }
        self.tell(task);
    }

    /// Takes a step at the last moment that is in time for it, after whatever is found out until then.
    fn take(&mut self, number: usize, step: &RunbookStep) {
        let until = step.within_minutes.map_or(self.told.now, |minutes| self.after(minutes));
        let is_report =
            step.track == Track::Notification && step.filings.iter().any(|rule| rule == "avg-33-1");
        let late = SignedDuration::from_hours(if is_report { self.pace.hours_late } else { 0 });
        self.learn(until);
        self.told.now = self.told.now.max(until + late);
        if number == self.story.aware.step {
            let Aware { at, reason, .. } = &self.story.aware;
            self.tell(json!({ "command": "set-awareness", "regime": "avg", "at": at.to_string(), "reason": reason }));
        }
        match step.track {
            Track::Assessment if !step.filings.is_empty() => {
                self.story.judges.iter().for_each(|judged| self.tell(judged.clone()));
            }
            Track::Notification => step.filings.iter().for_each(|rule| self.answer(rule)),
            _ => {}
        }
        self.tell(json!({ "command": "finish-task", "task": format!("S{number}"), "result": "gedaan" }));
    }

    fn learn(&mut self, until: Timestamp) {
        for Learnt { after, does } in &self.story.learns[self.learnt..] {
            let at = self.after(*after);
            if at > until {
                break;
            }
            self.told.now = self.told.now.max(at);
            self.tell(Value::Object(does.clone()));
            self.learnt += 1;
        }
    }

    /// Does what the story says about a duty, while it is there and undecided.
    fn answer(&mut self, rule: &str) {
        let undecided = |standing| matches!(standing, Standing::Open | Standing::Missed | Standing::Possible);
        let picture = self.told.picture();
        if !picture.obligation(rule).is_some_and(|obligation| undecided(obligation.standing)) {
            return;
        }
        let mut answer = match self.story.answers.get(rule) {
            Some(answer) => answer.clone(),
            None if rule == "avg-33-1-delay" => reasons(),
            None => panic!("{}: the story does not say what is done about {rule}", self.story.title),
        };
        answer.insert("rule".to_owned(), json!(rule));
        if answer["command"] == "submit-filing" {
            answer.insert("at".to_owned(), json!(self.told.now.to_string()));
            if self.pace.hours_late > 0 {
                answer.insert("delay_reason".to_owned(), json!("Niemand had dienst."));
            }
        }
        self.tell(Value::Object(answer));
    }
}

fn reasons() -> Map<String, Value> {
    let reasons =
        json!({ "command": "submit-filing", "channel": "AP-formulier", "content": "Niemand had dienst." });
    reasons.as_object().expect("an object").clone()
}

impl Walked {
    /// The rules of which a duty arose, or may have arisen, at some moment.
    pub(crate) fn arisen(&self) -> BTreeSet<String> {
        let arisen = |event: &&Event| match event {
            Event::ObligationArose(arose) => Some(arose.rule.clone()),
            _ => None,
        };
        self.told.receipts().iter().filter_map(arisen).collect()
    }
}

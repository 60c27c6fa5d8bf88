//! Given, when, then: an incident told by commands, without a database.

use std::fmt::Write as _;

use incident::command::{Command, Desk};
use incident::differences::differences;
use incident::event::Event;
use incident::picture::{Options, Picture, picture};
use incident::refusal::Refusal;
use incident::state::{Recorded, State};
use jiff::Timestamp;
use law::Due;

use crate::repository::rulebook;
use crate::rule_cases::standing;

/// An incident as far as it was told.
#[derive(Clone, Debug)]
pub struct Told {
    /// Everything that was recorded.
    pub recorded: Vec<Recorded>,
    /// The state that it leaves.
    pub state: State,
    /// The moment of the last step.
    pub now: Timestamp,
    by: String,
}

/// An incident of which nothing was told yet.
pub fn given() -> Told {
    Told {
        recorded: Vec::new(),
        state: State::default(),
        now: crate::situations::now(),
        by: "Sanne".to_owned(),
    }
}

impl Told {
    /// The next step is taken at this moment.
    pub fn at(mut self, moment: &str) -> Told {
        self.now = moment.parse().expect("a moment with an offset");
        self
    }

    /// The next step is taken by this person.
    pub fn by(mut self, person: &str) -> Told {
        person.clone_into(&mut self.by);
        self
    }

    /// Somebody does something that must not be refused. The command is JSON.
    pub fn when(mut self, command: serde_json::Value) -> Told {
        let shown = command.to_string();
        self.attempt(&read(command)).unwrap_or_else(|refusal| panic!("{shown} is refused: {refusal:?}"));
        self
    }

    /// Somebody tries something that must be refused.
    pub fn refusal_of(&self, command: serde_json::Value) -> Refusal {
        let shown = command.to_string();
        match self.clone().attempt(&read(command)) {
            Err(refusal) => refusal,
            Ok(events) => panic!("{shown} is not refused but becomes {events:?}"),
        }
    }

    /// Decides a command, and records what it becomes, receipts included.
    pub fn attempt(&mut self, command: &Command) -> Result<Vec<Event>, Refusal> {
        let desk = Desk { rulebook: rulebook(), actor: &self.by, now: self.now };
        let events = command.decide(&self.state, desk)?;
        let before = self.state.opened.is_some().then(|| self.picture());
        let receipts_of = |after: &Picture<'_>| differences(before.as_ref(), after);
        let mut then = self.clone();
        events.iter().for_each(|event| then.record(event.clone()));
        for receipt in receipts_of(&then.picture()) {
            then.record(receipt);
        }
        *self = then;
        Ok(events)
    }

    /// Records what the program itself does.
    pub fn record(&mut self, event: Event) {
        let recorded =
            Recorded { number: self.state.number + 1, actor: self.by.clone(), recorded_at: self.now, event };
        self.state.apply(&recorded);
        self.recorded.push(recorded);
    }

    /// The picture at the moment of the last step.
    pub fn picture(&self) -> Picture<'static> {
        picture(rulebook(), &self.state.situation(self.now), Options::default())
    }

    /// The receipts, in the order in which they were recorded.
    pub fn receipts(&self) -> Vec<&Event> {
        self.recorded.iter().map(|recorded| &recorded.event).filter(|event| event.is_receipt()).collect()
    }
}

fn read(command: serde_json::Value) -> Command {
    serde_json::from_value(command).expect("a command")
}

/// How a rule stands, and by when: `open 2021-07-05T18:30:00+02:00`.
pub fn stands(picture: &Picture<'_>, rule: &str) -> String {
    let standing = standing(picture, rule);
    match picture.obligation(rule).map(|obligation| &obligation.due) {
        Some(Due::Dated(deadline)) => {
            let zoned = deadline.at().to_zoned(rulebook().calendar().zone().clone());
            format!("{standing} {}", zoned.strftime("%Y-%m-%dT%H:%M:%S%:z"))
        }
        _ => standing,
    }
}

/// The single place that prints a picture for a test: each duty, what it rests on and awaits, then the risk.
pub fn check(picture: &Picture<'_>, expected: &expect_test::Expect) {
    use incident::circumstances::Ground;
    let mut shown = String::new();
    for obligation in &picture.assessment.obligations {
        let names = |facts| Ground::all_in(facts).iter().map(|g| g.as_str()).collect::<Vec<_>>().join(", ");
        let awaits: Vec<&str> = obligation.awaits.iter().map(|condition| condition.as_str()).collect();
        let _ = writeln!(
            shown,
            "{:<12} {}\n    because {}\n    awaits  {}",
            obligation.rule.id,
            stands(picture, &obligation.rule.id),
            names(obligation.because),
            awaits.join(", ")
        );
    }
    let proposal = picture.risk.proposal.level.map_or("undetermined", |level| level.as_str());
    let decided = picture.risk.decided.map_or("undecided", |level| level.as_str());
    let _ = writeln!(
        shown,
        "risk         {proposal} proposed, {decided}{}",
        if picture.risk.stale { ", stale" } else { "" }
    );
    expected.assert_eq(&shown);
}

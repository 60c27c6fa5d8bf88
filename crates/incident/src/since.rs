//! What changed since an entry: for whoever was not there, and for the report that follows another one.
//!
//! Only the difference counts. What was stated and taken back in between changed nothing, and of a number that was revised
//! twice only the first and the last are told.

use std::collections::BTreeMap;

use crate::containment::Containment;
use crate::decision::Decision;
use crate::event::{Event, ImpactStated, RansomDecided, When};
use crate::fact::FactKey;
use crate::state::{Filing, Kept, Recorded, RiskDecision, State, Statement, Statements, Waiver};
use crate::steering::StageChange;
use crate::task::Task;

/// Something that changed, with the number of the entry that changed it last.
#[derive(Clone, Debug, PartialEq)]
pub struct Change<'a> {
    /// The number of the entry.
    pub number: u64,
    /// What changed.
    pub what: Changed<'a>,
}

/// What can change.
#[derive(Clone, Debug, PartialEq)]
pub enum Changed<'a> {
    /// How grave it is.
    Stage(&'a StageChange),
    /// What a source says of a fact: before, if it said anything, and now, unless it was withdrawn.
    Fact(FactKey, Option<&'a Statement>, Option<&'a Statement>),
    /// A duty, by its rule.
    Duty(&'a str, DutyChange),
    /// A duty was done.
    Filed(&'a Filing),
    /// A duty is not acted on, by its rule.
    Waived(&'a str, &'a Waiver),
    /// The risk was decided.
    Risk(&'a RiskDecision),
    /// Something was decided.
    Decided(u32, &'a Decision),
    /// Somebody looked at what a decision did.
    Reviewed(u32, &'a Decision),
    /// It was decided what is done with a demand.
    Ransom(&'a Kept<RansomDecided>),
    /// Something was done to a system.
    Contained(u32, &'a Containment),
    /// That ended.
    Lifted(u32, &'a Containment),
    /// Something is hit, may be, or is not.
    Impact(&'a Kept<ImpactStated>),
    /// Work was done, or nobody needs to do it, by its id.
    TaskEnded(&'a str, &'a Task),
}

/// What became of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DutyChange {
    /// It applies now, by a moment if it has one.
    Arose(Option<When>),
    /// It may apply now.
    MayApply,
    /// It has another term.
    Moved {
        /// What it was, if it had a date.
        from: Option<When>,
        /// What it is, if it has a date.
        to: Option<When>,
    },
    /// Its term passed.
    Missed,
    /// It does not apply any more.
    Lapsed,
}

/// What changed after an entry. `recorded` holds what was recorded after it; of that only receipts are read, for the
/// state knows the rest.
pub fn changes<'a>(state: &'a State, recorded: &'a [Recorded], after: u64) -> Vec<Change<'a>> {
    let mut changes = Vec::new();
    let mut add = |number: u64, what: Changed<'a>| {
        if number > after {
            changes.push(Change { number, what });
        }
    };
    // The opening says nothing new to whoever knows that there is an incident.
    let stages = state.steering.stages.iter().skip(1);
    stages.for_each(|change| add(change.number, Changed::Stage(change)));
    for (key, statements) in &state.facts {
        facts(state, *key, statements, after).into_iter().for_each(|(number, what)| add(number, what));
    }
    duties(recorded, after).into_iter().for_each(|(number, what)| add(number, what));
    state.filings.iter().for_each(|filing| add(filing.number, Changed::Filed(filing)));
    state.waivers.iter().for_each(|(rule, waiver)| add(waiver.number, Changed::Waived(rule, waiver)));
    state.risk.iter().for_each(|risk| add(risk.number, Changed::Risk(risk)));
    for (number, decision) in state.decisions.all() {
        // Of a new decision what it did stands with it.
        match decision.reviews.last().filter(|_| decision.taken.number <= after) {
            Some(review) => add(review.number, Changed::Reviewed(number, decision)),
            None => add(decision.taken.number, Changed::Decided(number, decision)),
        }
    }
    state.ransom.decided.iter().for_each(|kept| add(kept.number, Changed::Ransom(kept)));
    for (number, containment) in state.containments.all() {
        match &containment.lifted {
            Some(lifted) => add(lifted.number, Changed::Lifted(number, containment)),
            None => add(containment.taken.number, Changed::Contained(number, containment)),
        }
    }
    state.impacts.stated().for_each(|kept| add(kept.number, Changed::Impact(kept)));
    let ended = state.tasks.iter().filter(|(_, task)| !task.is_open());
    ended.for_each(|(id, task)| add(task.last, Changed::TaskEnded(id, task)));
    changes
}

/// What each source says otherwise of a fact than it said at an entry.
fn facts<'a>(state: &State, key: FactKey, statements: &'a Statements, after: u64) -> Vec<(u64, Changed<'a>)> {
    let mut sources: Vec<&str> = Vec::new();
    for statement in statements.history() {
        if !sources.contains(&statement.source.as_str()) {
            sources.push(&statement.source);
        }
    }
    let withdrawn_at = |statement: &Statement| state.withdrawals.get(&statement.number).copied();
    let changed = |source: &&'a str| {
        let before = statements.history().iter().rev().find(|it| it.source == **source && it.number <= after);
        let before = before.filter(|it| withdrawn_at(it).is_none_or(|at| at > after));
        let now = statements.of_source(source);
        match (before, now) {
            (Some(before), Some(now)) if says_the_same(before, now) => None,
            (_, Some(now)) => Some((now.number, Changed::Fact(key, before, Some(now)))),
            (Some(before), None) => {
                withdrawn_at(before).map(|at| (at, Changed::Fact(key, Some(before), None)))
            }
            (None, None) => None,
        }
    };
    sources.iter().filter_map(changed).collect()
}

fn says_the_same(one: &Statement, other: &Statement) -> bool {
    (&one.value, one.certainty) == (&other.value, other.certainty)
}

/// How a duty stood before and stands now, as far as receipts say: nothing when it did not apply.
#[derive(Default)]
struct Course<'a> {
    number: u64,
    /// Whether the first receipt made it.
    is_new: bool,
    was: Option<&'a str>,
    is: Option<&'a str>,
    was_due: Option<When>,
    is_due: Option<When>,
    /// Whether its term changed.
    moved: bool,
    lapsed: bool,
}

/// What became of each duty, by the receipts of what was concluded.
fn duties(recorded: &[Recorded], after: u64) -> Vec<(u64, Changed<'_>)> {
    let mut courses: BTreeMap<&str, Course<'_>> = BTreeMap::new();
    for one in recorded.iter().filter(|one| one.number > after) {
        let Some(rule) = rule_of(&one.event) else { continue };
        let is_first = !courses.contains_key(rule);
        let course = courses.entry(rule).or_default();
        course.number = one.number;
        course.follow(&one.event, is_first);
    }
    let told = courses.into_iter().filter_map(|(rule, course)| {
        course.told().map(|change| (course.number, Changed::Duty(rule, change)))
    });
    told.collect()
}

fn rule_of(event: &Event) -> Option<&str> {
    match event {
        Event::ObligationArose(it) => Some(&it.rule),
        Event::ObligationChanged(it) => Some(&it.rule),
        Event::ObligationLapsed(it) => Some(&it.rule),
        Event::DeadlineMoved(it) => Some(&it.rule),
        _ => None,
    }
}

impl<'a> Course<'a> {
    fn follow(&mut self, event: &'a Event, is_first: bool) {
        match event {
            Event::ObligationArose(it) => {
                self.is_new |= is_first;
                (self.is, self.is_due, self.lapsed) = (Some(it.standing.as_str()), it.due, false);
            }
            Event::ObligationChanged(it) => {
                if self.was.is_none() && !self.is_new {
                    self.was = Some(&it.from);
                }
                self.is = Some(&it.to);
            }
            Event::DeadlineMoved(it) => {
                if !self.moved {
                    self.was_due = it.from;
                }
                (self.moved, self.is_due) = (true, it.to);
            }
            Event::ObligationLapsed(_) => self.lapsed = true,
            _ => {}
        }
    }

    /// What became of it; nothing when it is as it was, or was done, which its filing tells.
    fn told(&self) -> Option<DutyChange> {
        let applies = |standing: &str| matches!(standing, "open" | "missed");
        let applied = self.was.is_some_and(applies);
        match self.is {
            _ if self.lapsed && self.is_new => None,
            _ if self.lapsed => Some(DutyChange::Lapsed),
            Some("missed") => Some(DutyChange::Missed),
            Some("open") if !applied => Some(DutyChange::Arose(self.is_due)),
            Some("possible") if self.is_new => Some(DutyChange::MayApply),
            _ if self.moved && self.was_due != self.is_due => {
                Some(DutyChange::Moved { from: self.was_due, to: self.is_due })
            }
            _ => None,
        }
    }
}

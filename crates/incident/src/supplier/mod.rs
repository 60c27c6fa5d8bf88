//! Suppliers that are hit: what we asked them and how often, what they answered, and whether they told us in time. What is
//! asked is data (`wording/suppliers/`); here a question is known by its key.

pub mod clock;
pub(crate) mod decide;
pub mod event;

use std::collections::{BTreeMap, BTreeSet};

use calendar::Start;
use jiff::{SignedDuration, Timestamp};
use law::Rulebook;

use self::event::{Reply, SupplierAnswered, SupplierAsked, SupplierNamed};
use crate::event::Event;
use crate::impact::event::Hit;
use crate::stakeholder::event::Stakeholder;
use crate::state::{Kept, Recorded, State};

/// A question without a moment for its answer is asked again after so many hours: two of the three days that AVG art. 33(1)
/// gives us are left then.
pub const ASK_AGAIN_HOURS: i64 = 24;

/// A supplier, with everything that we asked and they said.
#[derive(Clone, Debug, PartialEq)]
pub struct Supplier {
    named: Vec<Kept<SupplierNamed>>,
    asked: Vec<Kept<SupplierAsked>>,
    answered: Vec<Kept<SupplierAnswered>>,
}

/// Questions that should be asked again.
#[derive(Clone, Debug, PartialEq)]
pub struct AskAgain<'a> {
    /// Whom.
    pub supplier: &'a Stakeholder,
    /// Which questions, by their keys.
    pub topics: Vec<&'a str>,
    /// From when on.
    pub from: Timestamp,
    /// How often that was asked already: the most of any of them.
    pub times: usize,
}

impl Supplier {
    /// What was last said of them.
    ///
    /// # Panics
    ///
    /// Never: a supplier exists because somebody named them.
    pub fn now(&self) -> &Kept<SupplierNamed> {
        self.named.last().expect("a supplier was named")
    }

    /// Each time that they were asked, oldest first.
    pub fn asked(&self) -> &[Kept<SupplierAsked>] {
        &self.asked
    }

    /// Everything that they answered, oldest first.
    pub fn answered(&self) -> &[Kept<SupplierAnswered>] {
        &self.answered
    }

    /// What they last answered to a question.
    pub fn answer(&self, topic: &str) -> Option<&Kept<SupplierAnswered>> {
        self.answered.iter().rev().find(|kept| kept.said.topic == topic)
    }

    /// How often a question was asked.
    pub fn times(&self, topic: &str) -> usize {
        self.asked.iter().filter(|kept| kept.said.topics.iter().any(|asked| asked == topic)).count()
    }

    /// The questions that were asked and not answered in full, in the order of their keys.
    pub fn unanswered(&self) -> Vec<&str> {
        let asked: BTreeSet<&str> =
            self.asked.iter().flat_map(|kept| kept.said.topics.iter().map(String::as_str)).collect();
        let stays_out = |topic: &&str| self.answer(topic).is_none_or(|kept| kept.said.outcome != Reply::Full);
        asked.into_iter().filter(stays_out).collect()
    }

    /// Whether they are hit, or may be.
    pub fn is_hit(&self) -> bool {
        self.now().said.hit != Hit::Unaffected
    }

    /// When they became aware, as they last said.
    pub fn aware_at(&self) -> Option<Start> {
        self.answered.iter().rev().find_map(|kept| kept.said.aware_at).map(|at| at.0)
    }

    /// When they told us.
    pub fn told_at(&self) -> Option<Start> {
        self.now().said.told_at.map(|at| at.0)
    }

    /// The questions to ask again, and from when on: what was said when it was asked, or what they promised since, whichever
    /// is later; else a day. What they refuse is not asked the same way once more.
    pub fn ask_again(&self, rulebook: &Rulebook) -> Option<(Vec<&str>, Timestamp)> {
        let refused =
            |topic: &&str| self.answer(topic).is_some_and(|kept| kept.said.outcome == Reply::Refused);
        let topics: Vec<&str> = self.unanswered().into_iter().filter(|topic| !refused(topic)).collect();
        let is_about = |kept: &&Kept<SupplierAsked>| {
            kept.said.topics.iter().any(|asked| topics.contains(&asked.as_str()))
        };
        let last = self.asked.iter().rev().find(is_about)?;
        let a_day = || {
            let asked = rulebook.moment_of(last.said.at.0);
            asked.checked_add(SignedDuration::from_hours(ASK_AGAIN_HOURS)).unwrap_or(Timestamp::MAX)
        };
        let wanted = last.said.answer_by.map_or_else(a_day, |by| rulebook.end_of(by.0));
        let promised = topics.iter().filter_map(|topic| {
            let answer = self.answer(topic).filter(|answer| answer.number > last.number)?;
            answer.said.next_at.map(|next| rulebook.end_of(next.0))
        });
        Some((topics.clone(), promised.fold(wanted, Timestamp::max)))
    }

    /// Whether a formal notice of default has its place: something stays out, and either what we asked for or what the
    /// contract asks of them was not there in time.
    pub fn is_in_default(&self, rulebook: &Rulebook, clock: &clock::TheirClock, now: Timestamp) -> bool {
        let is_late = self.ask_again(rulebook).is_none_or(|(_, from)| from <= now) || clock.is_late();
        self.is_hit() && !self.unanswered().is_empty() && is_late
    }
}

/// All suppliers that somebody named.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suppliers(BTreeMap<Stakeholder, Supplier>);

impl Suppliers {
    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = (&Stakeholder, &Supplier)> {
        self.0.iter()
    }

    /// One of them.
    pub fn get(&self, who: &Stakeholder) -> Option<&Supplier> {
        self.0.get(who)
    }

    /// Whether nobody named any.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::SupplierNamed(e) => {
                let new = || Supplier { named: Vec::new(), asked: Vec::new(), answered: Vec::new() };
                let supplier = self.0.entry(e.supplier.clone()).or_insert_with(new);
                supplier.named.push(Kept::new(recorded, e));
            }
            Event::SupplierAsked(e) => {
                self.change(&e.supplier, |it| it.asked.push(Kept::new(recorded, e)));
            }
            Event::SupplierAnswered(e) => {
                self.change(&e.supplier, |it| it.answered.push(Kept::new(recorded, e)));
            }
            _ => {}
        }
    }

    /// What is about nobody that was named, as when that is not for whoever reads, changes nothing.
    fn change(&mut self, who: &Stakeholder, change: impl FnOnce(&mut Supplier)) {
        if let Some(supplier) = self.0.get_mut(who) {
            change(supplier);
        }
    }
}

impl State {
    /// What should be asked again now, the longest overdue first. Of a closed incident nothing is asked.
    pub fn to_ask_again(&self, rulebook: &Rulebook, now: Timestamp) -> Vec<AskAgain<'_>> {
        if !self.is_open() {
            return Vec::new();
        }
        let hit = self.suppliers.all().filter(|(_, supplier)| supplier.is_hit());
        let due = hit.filter_map(|(who, supplier)| {
            let (topics, from) = supplier.ask_again(rulebook).filter(|(_, from)| *from <= now)?;
            let times = topics.iter().map(|topic| supplier.times(topic)).max().unwrap_or_default();
            Some(AskAgain { supplier: who, topics, from, times })
        });
        let mut due: Vec<AskAgain<'_>> = due.collect();
        due.sort_by_key(|ask| ask.from);
        due
    }
}

//! What was said: what had to be put right, which rumours were true, and how long texts waited.

use std::collections::BTreeSet;

use jiff::SignedDuration;

use crate::fact::FactKey;
use crate::rumour::event::RumourTruth;
use crate::state::State;

/// Old values that went out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Corrections {
    /// The facts that became others after somebody was told.
    pub facts: Vec<FactKey>,
    /// The entries with which old values went out, in order.
    pub entries: Vec<u64>,
    /// How many people heard an old value, as far as it was counted; those of two messages are counted twice.
    pub people: u64,
    /// With how many of those entries nobody counted the people.
    pub uncounted: usize,
    /// How many old values were settled: put right, or found not to need it.
    pub settled: usize,
    /// How many nobody settled.
    pub open: usize,
}

/// Rumours, by what became of them; the entries that settled them, or of those that are open the entries in which they
/// were heard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RumourCount {
    /// They were true.
    pub proved_true: Vec<u64>,
    /// Some of it was true.
    pub partly: Vec<u64>,
    /// They were not.
    pub proved_false: Vec<u64>,
    /// Nobody found out.
    pub open: Vec<u64>,
}

/// How long a text waited for approval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The message, by number.
    pub message: u32,
    /// The entry with which approval was asked.
    pub asked: u64,
    /// The entry with which it was given.
    pub approved: u64,
    /// How long that took.
    pub waited: SignedDuration,
}

/// How long texts waited for approval.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Approvals {
    /// Every text that was approved, the shortest wait first.
    pub waits: Vec<Wait>,
    /// The entries in which approval was asked of texts that still wait.
    pub waiting: Vec<u64>,
}

impl RumourCount {
    /// How many rumours there were.
    pub fn total(&self) -> usize {
        self.proved_true.len() + self.partly.len() + self.proved_false.len() + self.open.len()
    }
}

impl Approvals {
    /// Half of the texts waited no longer; of an even number the mean of the two in the middle.
    pub fn median(&self) -> Option<SignedDuration> {
        let (count, half) = (self.waits.len(), self.waits.len() / 2);
        let middle = self.waits.get(half)?.waited;
        if count % 2 == 1 {
            return Some(middle);
        }
        Some((self.waits.get(half.checked_sub(1)?)?.waited + middle) / 2)
    }

    /// The text that waited longest.
    pub fn longest(&self) -> Option<&Wait> {
        self.waits.last()
    }
}

pub(super) fn corrections(state: &State) -> Corrections {
    let outdated = state.every_outdated();
    let facts: BTreeSet<FactKey> = outdated.iter().map(|old| old.fact).collect();
    let entries: BTreeSet<u64> = outdated.iter().map(|old| old.entry).collect();
    let told = state.told();
    let reached = |entry: &u64| told.iter().find(|told| told.entry == *entry).and_then(|told| told.reached);
    let counted: Vec<u64> = entries.iter().filter_map(reached).collect();
    let settled = outdated.iter().filter(|old| state.settlement(old).is_some()).count();
    Corrections {
        facts: facts.into_iter().collect(),
        people: counted.iter().sum(),
        uncounted: entries.len() - counted.len(),
        settled,
        open: outdated.len() - settled,
        entries: entries.into_iter().collect(),
    }
}

pub(super) fn rumours(state: &State) -> RumourCount {
    let mut count = RumourCount::default();
    for (_, rumour) in state.rumours.all() {
        let Some(settled) = &rumour.settled else {
            count.open.push(rumour.heard.number);
            continue;
        };
        let of = match settled.said.truth {
            RumourTruth::True => &mut count.proved_true,
            RumourTruth::Partly => &mut count.partly,
            RumourTruth::False => &mut count.proved_false,
        };
        of.push(settled.number);
    }
    count
}

pub(super) fn approvals(state: &State) -> Approvals {
    let mut all = Approvals::default();
    for (number, message) in state.messages.all() {
        all.waits.extend(message.waits().map(|(asked, approved)| Wait {
            message: number,
            asked: asked.number,
            approved: approved.number,
            waited: approved.recorded_at.duration_since(asked.recorded_at),
        }));
        let waits = message.asked().filter(|_| !message.is_approved() && message.dropped.is_none());
        all.waiting.extend(waits.map(|asked| asked.number));
    }
    all.waits.sort_by_key(|wait| (wait.waited, wait.asked));
    all
}

//! What an incident shows in numbers: how long it took, what had to be put right, what was late. All of it is derived from
//! entries, and each number names those that it rests on. A moment that nobody recorded leaves a number unknown.

mod course;
mod spoken;

pub use course::{Course, Elapsed, FirstWord, Hearer, Mark};
pub use spoken::{Approvals, Corrections, RumourCount, Wait};

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use law::{Due, Rulebook, Standing};

use crate::cost::cover::{Item, Settlement};
use crate::picture::{Options, picture};
use crate::state::{Recorded, State};

/// The numbers of one incident.
#[derive(Clone, Debug, PartialEq)]
pub struct Metrics {
    /// From the signal to the first words.
    pub course: Course,
    /// Old values that went out.
    pub corrections: Corrections,
    /// Rumours, and what became of them.
    pub rumours: RumourCount,
    /// How long texts waited for approval.
    pub approvals: Approvals,
    /// Duties, and whether they were done in time.
    pub terms: Vec<Term>,
}

/// A duty, and how it was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its rule.
    pub rule: String,
    /// By when, if that is dated.
    pub due_at: Option<Timestamp>,
    /// How it was done.
    pub outcome: TermOutcome,
    /// The entry of the filing, or of the decision not to act on it.
    pub entry: Option<u64>,
}

/// How a duty was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermOutcome {
    /// Within its term.
    InTime,
    /// So much too late.
    Late(SignedDuration),
    /// Done, where the law names no term or none ran.
    Done,
    /// Its term passed, and it is not done.
    Missed,
    /// It must still be done.
    Open,
    /// People decided not to act on it.
    Waived,
}

impl TermOutcome {
    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            TermOutcome::InTime => "in-time",
            TermOutcome::Late(_) => "late",
            TermOutcome::Done => "done",
            TermOutcome::Missed => "missed",
            TermOutcome::Open => "open",
            TermOutcome::Waived => "waived",
        }
    }
}

/// The numbers of an incident at a moment. `recorded` holds everything that the state was folded from.
pub fn metrics(state: &State, recorded: &[Recorded], rulebook: &Rulebook, now: Timestamp) -> Metrics {
    Metrics {
        course: course::course(state, recorded, rulebook),
        corrections: spoken::corrections(state),
        rumours: spoken::rumours(state),
        approvals: spoken::approvals(state),
        terms: terms(state, rulebook, now),
    }
}

/// Duties that apply, in the order of their rules. What may apply is no duty yet.
fn terms(state: &State, rulebook: &Rulebook, now: Timestamp) -> Vec<Term> {
    let picture = picture(rulebook, &state.situation(now), Options::default());
    let obligations = picture.assessment.obligations.iter();
    let terms = obligations.filter_map(|obligation| {
        let due_at = match &obligation.due {
            Due::Dated(deadline) => Some(deadline.at()),
            Due::Pending(_) | Due::WithoutUndueDelay { .. } => None,
        };
        let outcome = match (obligation.standing, obligation.late) {
            (Standing::Possible, _) => return None,
            (Standing::Open, _) => TermOutcome::Open,
            (Standing::Missed, _) => TermOutcome::Missed,
            (Standing::Waived, _) => TermOutcome::Waived,
            (Standing::Met, Some(late)) => TermOutcome::Late(late),
            (Standing::Met, None) if due_at.is_some() => TermOutcome::InTime,
            (Standing::Met, None) => TermOutcome::Done,
        };
        let rule = obligation.rule.id.clone();
        let entry = match outcome {
            TermOutcome::Waived => state.waivers.get(&rule).map(|waiver| waiver.number),
            TermOutcome::Open | TermOutcome::Missed => None,
            // Of several submissions the first counts, as with the term itself.
            _ => state.filings_of(&rule).find(|filing| filing.withdrawn.is_none()).map(|it| it.number),
        };
        Some(Term { rule, due_at, outcome, entry })
    });
    terms.collect()
}

/// What it costs beside what policies would pay, in euro cents: at least and at most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Money {
    /// All of it.
    pub total_cents: (u64, u64),
    /// What policies would pay of it.
    pub covered_cents: (u64, u64),
    /// The entries of the lines and standstills that count, in order.
    pub entries: Vec<u64>,
}

/// The money of an incident, as it was settled with the least and with the most of each estimate.
pub fn money(state: &State, low: &Settlement, high: &Settlement) -> Money {
    let entry = |item: Item| match item {
        Item::Cost(number) => state.costs.get(number).map(|cost| cost.now().number),
        Item::Interruption(number) => state.costs.interruption(number).map(|still| still.now().number),
    };
    let entries: BTreeSet<u64> = high.rows.iter().filter_map(|row| entry(row.item)).collect();
    Money {
        total_cents: (low.total.total_cents, high.total.total_cents),
        covered_cents: (low.total.covered_cents, high.total.covered_cents),
        entries: entries.into_iter().collect(),
    }
}

//! What cannot both be so.

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::DateTime;
use law::Truth;

use super::kinds::{Cause, Counted, DataKind};
use super::{Claim, Said};
use crate::Wording;

/// Two statements that contradict each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// In what.
    pub kind: ContradictionKind,
    /// Where in the new text.
    pub new: Range<usize>,
    /// Where in the old one.
    pub old: Range<usize>,
}

/// In what two statements contradict each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContradictionKind {
    /// Numbers that exclude each other.
    Number,
    /// Two moments of one happening.
    Moment,
    /// A kind of data that leaked here and did not there.
    Data,
    /// Certain here and uncertain there.
    Certainty,
    /// Causes that exclude each other.
    Cause,
}

impl Wording {
    /// What two statements that stand side by side disagree about, in a sentence.
    pub fn contradiction(&self, kind: ContradictionKind) -> String {
        self.text(match kind {
            ContradictionKind::Number => "contradiction-number",
            ContradictionKind::Moment => "contradiction-moment",
            ContradictionKind::Data => "contradiction-data",
            ContradictionKind::Certainty => "contradiction-certainty",
            ContradictionKind::Cause => "contradiction-cause",
        })
    }
}

/// What a new text says otherwise than an old one, in the order of the new text. For each claim one place is named that
/// cannot be so when it is, and before that perhaps one that is only less sure, or surer.
pub fn contradictions(new: &[Claim], old: &[Claim]) -> Vec<Contradiction> {
    let causes = [causes(new), causes(old)];
    let mut found = Vec::new();
    for claim in new {
        let mut is_doubted = false;
        for other in old {
            let Some(kind) = disagree(claim, other, &causes) else { continue };
            let is_doubt = kind == ContradictionKind::Certainty;
            if !(is_doubt && is_doubted) {
                found.push(Contradiction { kind, new: claim.span.clone(), old: other.span.clone() });
            }
            is_doubted |= is_doubt;
            if !is_doubt {
                break;
            }
        }
    }
    found
}

/// The causes that a text gives.
pub(super) fn causes(claims: &[Claim]) -> BTreeSet<Cause> {
    let held = claims.iter().filter_map(|claim| match claim.said {
        Said::Cause { cause, holds: true } => Some(cause),
        _ => None,
    });
    held.collect()
}

/// In what two claims disagree, if they do. The causes are those of the whole texts.
pub(super) fn disagree(
    new: &Claim,
    old: &Claim,
    [new_causes, old_causes]: &[BTreeSet<Cause>; 2],
) -> Option<ContradictionKind> {
    let unlike = new.is_certain != old.is_certain;
    let certainty = unlike.then_some(ContradictionKind::Certainty);
    match (&new.said, &old.said) {
        (Said::Number { counted, min, max }, Said::Number { counted: other, min: low, max: high }) => {
            let is_apart = match (counted == other, *counted, *other) {
                (true, ..) => max < low || high < min,
                // A part cannot be more than the whole.
                (false, Counted::People, Counted::Staff | Counted::Former) => max < low,
                (false, Counted::Staff | Counted::Former, Counted::People) => high < min,
                _ => return None,
            };
            let same = counted == other;
            is_apart.then_some(ContradictionKind::Number).or(certainty.filter(|_| same))
        }
        (Said::Moment { of, from, until }, Said::Moment { of: other, from: first, until: last }) => {
            let is_apart = is_long_before(*until, *first) || is_long_before(*last, *from);
            (of == other && is_apart).then_some(ContradictionKind::Moment)
        }
        (
            Said::Data { kind, leaked, taken },
            Said::Data { kind: other, leaked: before, taken: was_taken },
        ) => leaks_apart((*kind, *leaked, *taken), (*other, *before, *was_taken))
            .then_some(ContradictionKind::Data)
            .or(certainty.filter(|_| kind == other)),
        (Said::Cause { cause, holds }, Said::Cause { cause: other, holds: held }) => {
            let is_denied = cause == other && holds != held;
            // A text that gives both causes contradicts neither.
            let excludes = *holds && *held && cause.excludes(*other);
            let is_apart = excludes && !new_causes.contains(other) && !old_causes.contains(cause);
            (is_denied || is_apart)
                .then_some(ContradictionKind::Cause)
                .or(certainty.filter(|_| cause == other))
        }
        _ => None,
    }
}

/// Whether a moment is so long before another that no two clocks explain it, nor an "around" that was not said.
fn is_long_before(one: DateTime, other: DateTime) -> bool {
    one < other && one.checked_add(30.minutes()).is_ok_and(|one| one < other)
}

/// A kind leaked here and did not there. That nothing was taken is contradicted by any kind that was.
fn leaks_apart((kind, leaked, taken): Leak, (other, before, was_taken): Leak) -> bool {
    match (leaked, before) {
        (Truth::Yes, Truth::No) => kind == other || (other == DataKind::Any && taken),
        (Truth::No, Truth::Yes) => kind == other || (kind == DataKind::Any && was_taken),
        _ => false,
    }
}

/// A kind of data, whether it leaked, and whether somebody has it.
type Leak = (DataKind, Truth, bool);

//! What would change if the proposals were law.

use law::{Because, Obligation, Rulebook};

use super::{Options, Picture, due_at, picture};
use crate::situation::Situation;

/// One incident under the law of today, and as it would be under what is proposed.
#[derive(Clone, Debug)]
pub struct Compared<'a> {
    /// What holds.
    pub today: Picture<'a>,
    /// What would hold. Nobody may act on it.
    pub proposed: Picture<'a>,
}

/// One difference.
#[derive(Clone, Copy, Debug)]
pub enum Change<'c> {
    /// A duty of today that would be gone, and why; without a reason where the rule itself would be.
    Gone {
        /// The duty.
        duty: &'c Obligation<'c>,
        /// What would take it away.
        because: Option<Because<'c>>,
    },
    /// A duty that would be new.
    New(&'c Obligation<'c>),
    /// A duty that would stand otherwise, or have another term.
    Other {
        /// As it stands.
        today: &'c Obligation<'c>,
        /// As it would stand.
        proposed: &'c Obligation<'c>,
    },
}

/// Assesses one situation twice. `proposed` is what [`Rulebook::as_proposed`] made of `rulebook`.
pub fn compare<'a>(
    rulebook: &'a Rulebook,
    proposed: &'a Rulebook,
    situation: &Situation,
    options: Options<'_>,
) -> Compared<'a> {
    Compared { today: picture(rulebook, situation, options), proposed: picture(proposed, situation, options) }
}

impl Compared<'_> {
    /// What would change.
    pub fn changes(&self) -> Vec<Change<'_>> {
        changes(&self.today, &self.proposed)
    }
}

/// What would change from one picture to the other: first what would be gone or stand otherwise, then what would be
/// new.
pub fn changes<'c>(today: &'c Picture<'c>, proposed: &'c Picture<'c>) -> Vec<Change<'c>> {
    let changed =
        today.assessment.obligations.iter().filter_map(|held| match proposed.obligation(&held.rule.id) {
            None => Some(Change::Gone { duty: held, because: proposed.not_applicable(&held.rule.id) }),
            Some(other) if is_same(held, other) => None,
            Some(other) => Some(Change::Other { today: held, proposed: other }),
        });
    let new = proposed.assessment.obligations.iter().filter(|duty| today.obligation(&duty.rule.id).is_none());
    changed.chain(new.map(Change::New)).collect()
}

fn is_same(one: &Obligation<'_>, other: &Obligation<'_>) -> bool {
    one.standing == other.standing && due_at(one) == due_at(other)
}

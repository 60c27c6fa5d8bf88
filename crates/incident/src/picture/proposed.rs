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
    /// What would change: first what would be gone or stand otherwise, then what would be new.
    pub fn changes(&self) -> Vec<Change<'_>> {
        let today = self.today.assessment.obligations.iter();
        let changed = today.filter_map(|today| match self.proposed.obligation(&today.rule.id) {
            None => {
                let because = self.proposed.not_applicable(&today.rule.id);
                Some(Change::Gone { duty: today, because })
            }
            Some(proposed) if is_same(today, proposed) => None,
            Some(proposed) => Some(Change::Other { today, proposed }),
        });
        let proposed = self.proposed.assessment.obligations.iter();
        let new = proposed.filter(|duty| self.today.obligation(&duty.rule.id).is_none()).map(Change::New);
        changed.chain(new).collect()
    }
}

fn is_same(one: &Obligation<'_>, other: &Obligation<'_>) -> bool {
    one.standing == other.standing && due_at(one) == due_at(other)
}

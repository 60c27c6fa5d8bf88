//! What incidents cost, in euro cents, by how certain that is.

use crate::cost::cover::Settlement;
use crate::cost::event::CostStage;

/// An amount that lies between two bounds, in euro cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Within {
    /// At least.
    pub low_cents: u64,
    /// At most.
    pub high_cents: u64,
}

impl Within {
    /// Both together.
    #[must_use]
    pub fn plus(self, other: Within) -> Within {
        Within {
            low_cents: self.low_cents.saturating_add(other.low_cents),
            high_cents: self.high_cents.saturating_add(other.high_cents),
        }
    }
}

/// What it costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    /// What somebody thinks that it will cost.
    pub estimated: Within,
    /// What was ordered, agreed or lost.
    pub committed: Within,
    /// What was paid.
    pub paid: Within,
    /// What policies would pay of all that.
    pub covered: Within,
}

impl Spent {
    /// The costs of one incident, settled with the least and the most of each estimate.
    pub fn of(low: &Settlement, high: &Settlement) -> Spent {
        let of = |stage: CostStage| {
            let total = |settled: &Settlement| settled.by_stage.get(&stage).map_or(0, |it| it.total_cents);
            Within { low_cents: total(low), high_cents: total(high) }
        };
        let covered = Within { low_cents: low.total.covered_cents, high_cents: high.total.covered_cents };
        Spent {
            estimated: of(CostStage::Estimated),
            committed: of(CostStage::Committed),
            paid: of(CostStage::Paid),
            covered,
        }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Spent) -> Spent {
        Spent {
            estimated: self.estimated.plus(other.estimated),
            committed: self.committed.plus(other.committed),
            paid: self.paid.plus(other.paid),
            covered: self.covered.plus(other.covered),
        }
    }

    /// All of it, whoever pays.
    pub fn total(self) -> Within {
        self.estimated.plus(self.committed).plus(self.paid)
    }
}

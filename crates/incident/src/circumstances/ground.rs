//! What an answer can rest on: a fact, the country, a decision.

use law::FactSet;

use crate::fact::FactKey;

/// Something that a finding rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// A fact.
    Fact(FactKey),
    /// The country whose law governs.
    Country,
    /// A stated capacity.
    Capacities,
    /// The decision on the risk.
    RiskDecision,
    /// What was said of what is hit.
    Impact,
}

/// Numbers from here on are not facts.
const APART: u8 = 250;

impl Ground {
    /// The number by which the law carries it along.
    pub(crate) fn number(self) -> u8 {
        match self {
            Ground::Fact(key) => key as u8,
            Ground::Country => APART,
            Ground::Capacities => APART + 1,
            Ground::RiskDecision => APART + 2,
            Ground::Impact => APART + 3,
        }
    }

    /// What a number stands for.
    pub fn from_number(number: u8) -> Option<Ground> {
        match number {
            number if number == Ground::Country.number() => Some(Ground::Country),
            number if number == Ground::Capacities.number() => Some(Ground::Capacities),
            number if number == Ground::RiskDecision.number() => Some(Ground::RiskDecision),
            number if number == Ground::Impact.number() => Some(Ground::Impact),
            number => FactKey::ALL.get(number as usize).copied().map(Ground::Fact),
        }
    }

    /// The set that holds this alone.
    pub(crate) fn set(self) -> FactSet {
        FactSet::of(self.number())
    }

    /// Its name in files: that of the fact, or the path of the key.
    pub fn as_str(self) -> &'static str {
        match self {
            Ground::Fact(key) => key.as_str(),
            Ground::Country => "country",
            Ground::Capacities => "capacities",
            Ground::RiskDecision => "decided.risk",
            Ground::Impact => "agreements",
        }
    }

    /// Everything in a set, in the order of names.
    pub fn all_in(facts: FactSet) -> Vec<Ground> {
        facts.iter().filter_map(Ground::from_number).collect()
    }
}

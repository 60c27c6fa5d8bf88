//! What an incident costs: line by line under the eleven heads, with what stood still and what the insurer allowed.
//! What a policy would pay of it is computed in `cover`, and kept nowhere.

pub mod consent;
pub mod cover;
pub mod damage;
pub(crate) mod decide;
pub mod event;
pub mod group;
pub mod notice;

pub use decide::MOST_CENTS;

use jiff::Timestamp;

use self::event::{
    Amount, ConsentStated, CostLine, CostStage, CostWithdrawn, InterruptionStated, InterruptionWithdrawn, Vat,
};
use crate::event::Event;
use crate::state::{Kept, Numbered, Recorded};

/// Everything about costs that was recorded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Costs {
    lines: Numbered<Cost>,
    interruptions: Numbered<Interruption>,
    consents: Vec<Kept<ConsentStated>>,
}

/// A cost, with all that it was before.
#[derive(Clone, Debug, PartialEq)]
pub struct Cost {
    /// What it said, oldest first; never empty.
    versions: Vec<Kept<CostLine>>,
    /// Why it became another, in the same order, without the first.
    reasons: Vec<String>,
    /// That it does not count any more.
    pub withdrawn: Option<Kept<CostWithdrawn>>,
}

/// A time in which something stood still.
#[derive(Clone, Debug, PartialEq)]
pub struct Interruption {
    /// What it said, oldest first; never empty.
    versions: Vec<Kept<InterruptionStated>>,
    /// That it does not count any more.
    pub withdrawn: Option<Kept<InterruptionWithdrawn>>,
}

impl Amount {
    /// The least that it is, in euro cents.
    pub fn low(self) -> u64 {
        match self {
            Amount::Sum { cents } => cents,
            Amount::Hours { minutes, cents_per_hour } => at_rate(minutes, cents_per_hour, 60),
            Amount::Range { low_cents, .. } => low_cents,
        }
    }

    /// The most that it is, in euro cents.
    pub fn high(self) -> u64 {
        match self {
            Amount::Range { high_cents, .. } => high_cents,
            other => other.low(),
        }
    }
}

/// Time at a rate of an hour of so many units, an even number, to the nearest cent; half a cent goes up.
pub(crate) fn at_rate(units: u64, cents_per_hour: u64, units_of_an_hour: u64) -> u64 {
    let (units, rate, hour) = (u128::from(units), u128::from(cents_per_hour), u128::from(units_of_an_hour));
    u64::try_from((units * rate + hour / 2) / hour).unwrap_or(u64::MAX)
}

impl Cost {
    /// What it says now, with who said so.
    pub fn now(&self) -> &Kept<CostLine> {
        self.versions.last().expect("a cost begins with what it says")
    }

    /// What it says now.
    pub fn line(&self) -> &CostLine {
        &self.now().said
    }

    /// What it said before, oldest first, each with why it became another.
    pub fn earlier(&self) -> impl Iterator<Item = (&Kept<CostLine>, &str)> {
        self.versions.iter().zip(self.reasons.iter().map(String::as_str))
    }

    /// The last entry about it.
    pub fn last(&self) -> u64 {
        self.withdrawn.as_ref().map_or_else(|| self.now().number, |kept| kept.number)
    }
}

impl Interruption {
    /// What it says now, with who said so.
    pub fn now(&self) -> &Kept<InterruptionStated> {
        self.versions.last().expect("an interruption begins with what it says")
    }

    /// What it said before, oldest first.
    pub fn earlier(&self) -> impl Iterator<Item = &Kept<InterruptionStated>> {
        self.versions.iter().take(self.versions.len().saturating_sub(1))
    }

    /// The last entry about it.
    pub fn last(&self) -> u64 {
        self.withdrawn.as_ref().map_or_else(|| self.now().number, |kept| kept.number)
    }

    /// How long it lasted or lasts, in seconds.
    pub fn seconds(&self, now: Timestamp) -> u64 {
        let said = &self.now().said;
        let lasted = said.until.unwrap_or(now).as_second() - said.from.as_second();
        u64::try_from(lasted).unwrap_or_default()
    }

    /// How certain it is: what is over was lost, what lasts can only be estimated.
    pub fn stage(&self) -> CostStage {
        if self.now().said.until.is_some() { CostStage::Committed } else { CostStage::Estimated }
    }
}

impl Costs {
    /// All costs, also those that were withdrawn, by number.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = (u32, &Cost)> {
        self.lines.all()
    }

    /// Those that count, by number.
    pub fn standing(&self) -> impl Iterator<Item = (u32, &Cost)> {
        self.all().filter(|(_, cost)| cost.withdrawn.is_none())
    }

    /// The one with a number.
    pub fn get(&self, cost: u32) -> Option<&Cost> {
        self.lines.get(cost)
    }

    /// The number of the next one.
    pub fn next(&self) -> u32 {
        self.lines.next()
    }

    /// All times in which something stood still, also those that were withdrawn, by number.
    pub fn interruptions(&self) -> impl Iterator<Item = (u32, &Interruption)> {
        self.interruptions.all()
    }

    /// The one with a number.
    pub fn interruption(&self, interruption: u32) -> Option<&Interruption> {
        self.interruptions.get(interruption)
    }

    /// The number of the next one.
    pub fn next_interruption(&self) -> u32 {
        self.interruptions.next()
    }

    /// What insurers said of hiring people, in the order in which it was recorded.
    pub fn consents(&self) -> &[Kept<ConsentStated>] {
        &self.consents
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.lines.last().is_none() && self.interruptions.last().is_none() && self.consents.is_empty()
    }

    /// Whether of the lines that count some are with value added tax and others without, so that their sum is neither.
    pub fn mixes_vat(&self) -> bool {
        let has = |vat| self.standing().any(|(_, cost)| cost.line().vat == vat);
        has(Vat::Included) && has(Vat::Excluded)
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::CostRecorded(e) => {
                let versions = vec![Kept::new(recorded, &e.line)];
                self.lines.put(e.cost, Cost { versions, reasons: Vec::new(), withdrawn: None });
            }
            Event::CostRevised(e) => self.lines.change(e.cost, |cost| {
                cost.versions.push(Kept::new(recorded, &e.line));
                cost.reasons.push(e.reason.clone());
            }),
            Event::CostWithdrawn(e) => {
                self.lines.change(e.cost, |cost| cost.withdrawn = Some(Kept::new(recorded, e)));
            }
            Event::InterruptionStated(e) => {
                let kept = Kept::new(recorded, e);
                if self.interruptions.has(e.interruption) {
                    self.interruptions.change(e.interruption, |held| held.versions.push(kept));
                } else {
                    let versions = vec![kept];
                    self.interruptions.put(e.interruption, Interruption { versions, withdrawn: None });
                }
            }
            Event::InterruptionWithdrawn(e) => {
                let kept = Kept::new(recorded, e);
                self.interruptions.change(e.interruption, |held| held.withdrawn = Some(kept));
            }
            Event::ConsentStated(e) => self.consents.push(Kept::new(recorded, e)),
            _ => {}
        }
    }
}

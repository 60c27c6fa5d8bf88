//! The numbers that thresholds are set on.
//!
//! A page says which number counts from where; which facts make up the number is for whoever tells the
//! circumstances, for a range and a missing part have to stay a range and a missing part.

use crate::vocabulary::vocabulary;
use crate::{FactSet, Finding, Truth};

vocabulary! {
    /// One number about an incident. Its unit is the last word of its id.
    Measure {
        // DORA: RTS 2024/1772.
        /// Clients hit, as a share of all that use the service (art. 9(1)(a)).
        ClientsPct = "clients-pct",
        /// Clients hit (art. 9(1)(b)).
        Clients = "clients",
        /// Financial counterparts hit, as a share of all (art. 9(1)(c)).
        CounterpartsPct = "counterparts-pct",
        /// Transactions hit, as a share of the daily average number (art. 9(1)(d)).
        TransactionsPct = "transactions-pct",
        /// The value of transactions hit, as a share of the daily average (art. 9(1)(e)).
        TransactionValuePct = "transaction-value-pct",
        /// How long the incident lasted (art. 9(3)(a)); for CIR 2024/2690 how long responses were slow.
        DurationHours = "duration-hours",
        /// How long the service was down (art. 9(3)(b)).
        DowntimeHours = "downtime-hours",
        /// Member States in which there are effects (art. 9(4)).
        MemberStates = "member-states",
        /// Costs and losses, recoveries aside (art. 7 and 9(6)).
        CostEur = "cost-eur",
        /// Months between incidents with one cause (art. 8(2)(a); CIR 2024/2690 art. 4(a)).
        MonthsBetween = "months-between",

        // Cbw: CIR 2024/2690.
        /// Direct financial loss of the worst incident (art. 3(1)(a)).
        LossEur = "loss-eur",
        /// That loss, as a share of annual turnover (art. 3(1)(a)).
        LossPct = "loss-pct",
        /// Direct financial loss of all incidents together (art. 4(c)).
        TotalLossEur = "total-loss-eur",
        /// That loss, as a share of annual turnover (art. 4(c)).
        TotalLossPct = "total-loss-pct",
        /// How many incidents with one cause there were (art. 4(a)).
        Occurrences = "occurrences",
        /// How long the service was completely unavailable.
        OutageMinutes = "outage-minutes",
        /// The same, in hours.
        OutageHours = "outage-hours",
        /// How long the service was unavailable in one calendar week (art. 14(b)).
        WeekOutageHours = "week-outage-hours",
        /// How long availability was limited.
        LimitedHours = "limited-hours",
        /// Users in the Union for whom the service was away altogether, as a share.
        UnavailableUsersPct = "unavailable-users-pct",
        /// Their number.
        UnavailableUsers = "unavailable-users",
        /// Users in the Union for whom availability was limited, as a share.
        LimitedUsersPct = "limited-users-pct",
        /// Their number.
        LimitedUsers = "limited-users",
        /// Users in the Union hit by a compromise of data, as a share.
        CompromisedUsersPct = "compromised-users-pct",
        /// Their number.
        CompromisedUsers = "compromised-users",
        /// The average time of a response to a DNS request (art. 5(b) and 6(b)).
        ResponseSeconds = "response-seconds",
        /// Domain names with wrong data (art. 5(c)).
        Domains = "domains",
        /// The same, as a share (art. 5(c)).
        DomainsPct = "domains-pct",

        // Cbw: the ministerial regulation for public bodies.
        /// People who died or were seriously injured.
        Casualties = "casualties",

        // Wwke.
        /// Whole months since the designation as a critical entity (art. 17(7)).
        DesignatedMonths = "designated-months",
    }
}

/// A number as far as it is known, with the facts that it was made of or waits for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// The least and the most that it can be; `None` when nothing is known.
    pub range: Option<(f64, f64)>,
    /// What it rests on, or what it waits for.
    pub facts: FactSet,
    /// Whether somebody said anything about it, even if that does not settle it.
    pub spoken: bool,
}

impl Measured {
    /// Nobody said anything, and no fact is known that would settle it.
    pub const OPEN: Measured = Measured { range: None, facts: FactSet::EMPTY, spoken: false };
}

/// On which side of a number the threshold lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// "Meer dan", "hoger dan", "langer dan": the number itself is below it.
    MoreThan(f64),
    /// "Ten minste", "of meer": the number itself is enough.
    AtLeast(f64),
    /// "Minder dan": the number itself is above it.
    LessThan(f64),
    /// "Niet meer dan", "binnen": the number itself is within it.
    AtMost(f64),
}

impl Bound {
    /// Whether a number lies on the side that counts.
    fn holds(self, number: f64) -> bool {
        match self {
            Bound::MoreThan(bound) => number > bound,
            Bound::AtLeast(bound) => number >= bound,
            Bound::LessThan(bound) => number < bound,
            Bound::AtMost(bound) => number <= bound,
        }
    }

    /// The number that the page names.
    pub fn number(self) -> f64 {
        let (Bound::MoreThan(bound) | Bound::AtLeast(bound) | Bound::LessThan(bound) | Bound::AtMost(bound)) =
            self;
        bound
    }

    /// Whether a measured number is across: a range that lies on both sides leaves it unknown.
    pub fn crossed_by(self, measured: Measured) -> Finding {
        let truth = match measured.range.map(|(least, most)| (self.holds(least), self.holds(most))) {
            Some((true, true)) => Truth::Yes,
            Some((false, false)) => Truth::No,
            Some(_) | None => Truth::Unknown,
        };
        Finding::new(truth, measured.facts)
    }
}

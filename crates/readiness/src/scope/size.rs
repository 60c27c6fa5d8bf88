//! How large an enterprise is (Recommendation 2003/361/EC, annex, article 2); partner and linked enterprises count.

use law::{Finding, Truth};

use super::{Asked, ScopeGround};

/// From so many people on an enterprise is not small (art. 2(2): "fewer than 50 persons").
const SMALL_EMPLOYEES: u32 = 50;
/// Above this in both turnover and balance sheet an enterprise is not small (art. 2(2): "does not exceed EUR 10 million").
const SMALL_CENTS: u64 = 10_000_000 * 100;
/// From so many people on an enterprise is large (art. 2(1): "fewer than 250 persons").
const MEDIUM_EMPLOYEES: u32 = 250;
/// Above this in turnover, and ...
const MEDIUM_TURNOVER_CENTS: u64 = 50_000_000 * 100;
/// ... above this in balance sheet, an enterprise is large (art. 2(1): "not exceeding EUR 50 million, and/or … 43 million").
const MEDIUM_BALANCE_CENTS: u64 = 43_000_000 * 100;

impl Asked<'_> {
    /// Medium-sized or larger.
    pub(super) fn at_least_medium(&self) -> Finding {
        self.exceeds(SMALL_EMPLOYEES, SMALL_CENTS, SMALL_CENTS)
    }

    /// Larger than medium-sized.
    pub(super) fn above_medium(&self) -> Finding {
        self.exceeds(MEDIUM_EMPLOYEES, MEDIUM_TURNOVER_CENTS, MEDIUM_BALANCE_CENTS)
    }

    /// Enough people; or more money than the ceilings, in turnover and balance sheet both, for one of the two may be
    /// exceeded.
    fn exceeds(&self, employees: u32, turnover_cents: u64, balance_cents: u64) -> Finding {
        let people = match (self.profile.group_employees, self.profile.employees) {
            (Some(group), _) => Truth::from_bool(group >= employees),
            // The group is no smaller than the organisation itself; it may be larger.
            (None, Some(own)) if own >= employees => Truth::Yes,
            (None, _) => Truth::Unknown,
        };
        let above = |cents: Option<u64>, ceiling| {
            cents.map_or(Truth::Unknown, |cents| Truth::from_bool(cents > ceiling))
        };
        let turnover = above(self.profile.group_turnover_cents, turnover_cents);
        let balance = above(self.profile.group_balance_cents, balance_cents);
        let money = Finding::new(turnover, ScopeGround::GroupTurnover.set())
            .and(Finding::new(balance, ScopeGround::GroupBalance.set()));
        Finding::new(people, ScopeGround::GroupEmployees.set()).or(money)
    }
}

//! What came out: row by row, and added up in three ways.

use std::collections::BTreeMap;

use readiness::agreement::event::{CostHead, Cover};

use crate::cost::event::CostStage;

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// A cost, by number.
    Cost(u32),
    /// A time in which something stood still, by number.
    Interruption(u32),
}

/// Why a row is paid in part, on a condition, or not at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// An exclusion applies, in its words.
    Excluded(String),
    /// It makes things better than they were, and the policy does not pay for that.
    Improvement,
    /// No policy is in force.
    NoPolicy,
    /// The policy that somebody named is not in force.
    NotInForce,
    /// It happened before the day from which the policy counts.
    BeforeRetroactive,
    /// No cover pays for it.
    NoCover,
    /// Nobody looked up whether the policy pays for it.
    NotLookedUp,
    /// The policy does not pay for hours of our own people, or nobody looked up that it does.
    OwnStaff,
    /// The insurer did not agree to whom was hired.
    Consent,
    /// Nobody computed what an hour costs.
    NoMargin,
    /// It is paid only if this holds, in the words of the policy; it may say no more than that there is a condition.
    OnCondition(String),
    /// It is paid only as far as the law lets it be insured.
    Law,
    /// The cover that its head proposes pays for a part of that head only: somebody decides whether it is that part.
    PartOfHead,
    /// So much falls in the waiting time.
    Waiting {
        /// How long, in seconds.
        seconds: u64,
        /// What they cost, in euro cents.
        cents: u64,
    },
    /// So much is above what is left of the limit of the cover.
    SubLimit {
        /// In euro cents.
        cents: u64,
    },
    /// So much is above what is left of the limit of the policy.
    Limit {
        /// In euro cents.
        cents: u64,
    },
    /// So much we pay ourselves.
    Deductible {
        /// In euro cents.
        cents: u64,
    },
}

impl Reason {
    /// How near a policy came to paying: the reason that somebody can still do something about stands above the others.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Reason::Consent => 4,
            Reason::OwnStaff => 3,
            Reason::NotLookedUp => 2,
            Reason::BeforeRetroactive => 0,
            _ => 1,
        }
    }

    /// Its id in kebab-case, for sentences and files.
    pub fn id(&self) -> &'static str {
        match self {
            Reason::Excluded(_) => "excluded",
            Reason::Improvement => "improvement",
            Reason::NoPolicy => "no-policy",
            Reason::NotInForce => "not-in-force",
            Reason::BeforeRetroactive => "before-retroactive",
            Reason::NoCover => "no-cover",
            Reason::NotLookedUp => "not-looked-up",
            Reason::OwnStaff => "own-staff",
            Reason::Consent => "consent",
            Reason::NoMargin => "no-margin",
            Reason::OnCondition(_) => "on-condition",
            Reason::Law => "law",
            Reason::PartOfHead => "part-of-head",
            Reason::Waiting { .. } => "waiting",
            Reason::SubLimit { .. } => "sub-limit",
            Reason::Limit { .. } => "limit",
            Reason::Deductible { .. } => "deductible",
        }
    }
}

/// How an amount falls apart, in euro cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shares {
    /// All of it: what is covered, what we pay ourselves once, and what is not covered.
    pub total_cents: u64,
    /// What the policy would pay.
    pub covered_cents: u64,
    /// What of that depends on a condition.
    pub conditional_cents: u64,
    /// What we pay ourselves of what is covered.
    pub deductible_cents: u64,
}

impl Shares {
    /// What no policy pays, without what we pay ourselves of what is covered.
    pub fn uncovered_cents(self) -> u64 {
        self.total_cents - self.covered_cents - self.deductible_cents
    }

    fn add(&mut self, other: Shares) {
        self.total_cents += other.total_cents;
        self.covered_cents += other.covered_cents;
        self.conditional_cents += other.conditional_cents;
        self.deductible_cents += other.deductible_cents;
    }
}

/// One cost or standstill against the policies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub item: Item,
    /// Under which head.
    pub head: Option<CostHead>,
    /// How certain it is.
    pub stage: CostStage,
    /// The policy that pays.
    pub policy: Option<u32>,
    /// The cover under which it falls, or would.
    pub cover: Option<Cover>,
    /// How it falls apart.
    pub shares: Shares,
    /// Whether what is covered depends on something.
    pub is_conditional: bool,
    /// Why, in the order in which it was computed.
    pub reasons: Vec<Reason>,
}

impl Row {
    pub(super) fn new(item: Item, head: Option<CostHead>, stage: CostStage, total_cents: u64) -> Row {
        let shares = Shares { total_cents, ..Shares::default() };
        let (policy, cover, is_conditional, reasons) = (None, None, false, Vec::new());
        Row { item, head, stage, policy, cover, shares, is_conditional, reasons }
    }
}

/// What is left of a policy after all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyLeft {
    /// Of its limit, in euro cents; absent when nobody looked that up.
    pub limit_cents: Option<u64>,
    /// Of its deductible, in euro cents; absent when nobody looked that up.
    pub deductible_cents: Option<u64>,
    /// Of the limits of the covers that were used; absent when a cover has none of its own.
    pub covers: BTreeMap<Cover, Option<u64>>,
    /// Whether it happened before the day from which the policy counts.
    pub is_before_retroactive: bool,
}

/// What policies would pay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settlement {
    /// Row by row, in the order in which limits went to them.
    pub rows: Vec<Row>,
    /// All of it.
    pub total: Shares,
    /// By head.
    pub by_head: BTreeMap<Option<CostHead>, Shares>,
    /// By cover: the one that pays, or that would.
    pub by_cover: BTreeMap<Option<Cover>, Shares>,
    /// By how certain it is.
    pub by_stage: BTreeMap<CostStage, Shares>,
    /// What is left of the policies in force, by number.
    pub policies: BTreeMap<u32, PolicyLeft>,
}

impl Settlement {
    pub(super) fn new(rows: Vec<Row>, policies: BTreeMap<u32, PolicyLeft>) -> Settlement {
        let mut settled = Settlement { policies, ..Settlement::default() };
        for row in &rows {
            settled.total.add(row.shares);
            settled.by_head.entry(row.head).or_default().add(row.shares);
            settled.by_cover.entry(row.cover).or_default().add(row.shares);
            settled.by_stage.entry(row.stage).or_default().add(row.shares);
        }
        settled.rows = rows;
        settled
    }

    /// The row about something.
    pub fn row(&self, item: Item) -> Option<&Row> {
        self.rows.iter().find(|row| row.item == item)
    }
}

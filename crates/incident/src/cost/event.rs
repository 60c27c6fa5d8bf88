//! What an incident costs, when something stood still, and what insurers allowed, as events.

use jiff::Timestamp;
use readiness::agreement::event::{CostHead, Cover};
use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

words! {
    /// How certain it is that something is paid.
    CostStage "cost-stage" {
        /// Somebody thinks that it will cost this.
        Estimated "estimated",
        /// It was ordered or agreed, so it will come; or it was lost.
        Committed "committed",
        /// It was paid.
        Paid "paid",
    }
}

words! {
    /// Whether an amount holds value added tax.
    Vat "vat" {
        /// It is without.
        Excluded "excluded",
        /// It is with.
        Included "included",
        /// There is none, as on one's own hours, fines and damages.
        NotCharged "not-charged",
    }
}

/// How much something costs, in euro cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Amount {
    /// So much.
    Sum {
        /// In euro cents.
        cents: u64,
    },
    /// Time at a rate: rounded to the nearest cent, half a cent up.
    Hours {
        /// The time of all of them together, in minutes.
        minutes: u64,
        /// The rate of an hour, in euro cents.
        cents_per_hour: u64,
    },
    /// Somewhere between these two, for what is estimated.
    Range {
        /// At least, in euro cents.
        low_cents: u64,
        /// At most, in euro cents.
        high_cents: u64,
    },
}

impl Default for Amount {
    fn default() -> Amount {
        Amount::Sum { cents: 0 }
    }
}

/// What something costs, under which head, and who might pay.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostLine {
    /// Under which of the eleven heads; absent for what is none of them, such as a ransom or damages of others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<CostHead>,
    /// How certain it is.
    pub stage: CostStage,
    /// How much.
    pub amount: Amount,
    /// Whether that holds value added tax.
    pub vat: Vat,
    /// For what.
    pub what: String,
    /// When it was done, ordered or paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<When>,
    /// Who is paid, by name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub supplier: String,
    /// The same as a contact, if they are in the call list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<u32>,
    /// Under which cover it falls, as somebody decided; absent when nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<Cover>,
    /// Of which policy; absent when nobody decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<u32>,
    /// Whether these are hours of our own people.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_own_staff: bool,
    /// Whether it makes things better than they were.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_improvement: bool,
    /// Which exclusion of the policy applies, in its words, as somebody decided; empty when none does.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub excluded: String,
    /// What an estimate rests on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub basis: String,
    /// Why somebody was hired before the insurer agreed, if they were.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub without_consent: String,
    /// What shows it: bills, orders, time sheets, by the id of the evidence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
}

/// See [`Event::CostRecorded`](crate::event::Event::CostRecorded).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostRecorded {
    /// Its number in this incident; in a command 0 for the next one.
    #[serde(default)]
    pub cost: u32,
    /// What it says.
    pub line: CostLine,
}

/// See [`Event::CostRevised`](crate::event::Event::CostRevised).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostRevised {
    /// Its number.
    pub cost: u32,
    /// What it says from now on.
    pub line: CostLine,
    /// Why it became another.
    pub reason: String,
}

/// See [`Event::CostWithdrawn`](crate::event::Event::CostWithdrawn).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostWithdrawn {
    /// Its number.
    pub cost: u32,
    /// Why it does not count any more.
    pub reason: String,
}

/// See [`Event::InterruptionStated`](crate::event::Event::InterruptionStated).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterruptionStated {
    /// Its number in this incident; in a command 0 for the next one. One that is there is stated anew.
    #[serde(default)]
    pub interruption: u32,
    /// What stood still.
    pub what: String,
    /// Since when.
    pub from: Timestamp,
    /// Until when; absent while it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// The margin that each hour of it costs, in euro cents; absent while nobody computed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub margin_cents_per_hour: Option<u64>,
    /// From what that margin was computed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub basis: String,
    /// Of which policy; absent when nobody decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<u32>,
    /// Which exclusion of the policy applies, in its words, as somebody decided; empty when none does.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub excluded: String,
    /// What shows it, by the id of the evidence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    /// Why it is stated anew.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// See [`Event::InterruptionWithdrawn`](crate::event::Event::InterruptionWithdrawn).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterruptionWithdrawn {
    /// Its number.
    pub interruption: u32,
    /// Why it does not count any more.
    pub reason: String,
}

words! {
    /// What an insurer says of hiring somebody.
    Consent "consent" {
        /// It was asked, and they did not answer yet.
        Asked "asked",
        /// They agree.
        Given "given",
        /// They do not.
        Refused "refused",
    }
}

/// See [`Event::ConsentStated`](crate::event::Event::ConsentStated).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentStated {
    /// Whom it is about, by name.
    pub supplier: String,
    /// The same as a contact, if they are in the call list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<u32>,
    /// Of which policy; absent for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<u32>,
    /// How it stands.
    pub consent: Consent,
    /// Who asked, or who of the insurer answered.
    pub by: String,
    /// When.
    pub at: When,
    /// Under which reference.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reference: String,
    /// What they said, such as up to which amount.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

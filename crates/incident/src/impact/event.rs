//! What is hit, confirmed one by one, as events.

use readiness::words;
use serde::{Deserialize, Serialize};

words! {
    /// What can be hit.
    ImpactOn "impact-on" {
        /// A system.
        System "system",
        /// What is done for others by means of systems.
        Service "service",
        /// A kind of information.
        DataSet "data-set",
        /// People or organisations that notice, or whose data it is.
        Stakeholder "stakeholder",
        /// What an agreement is about, so that its clauses ask something of us.
        Agreement "agreement",
    }
}

words! {
    /// Whether something is hit.
    Hit "hit" {
        /// It is.
        Affected "affected",
        /// It may be.
        Suspected "suspected",
        /// It is not, and somebody looked.
        Unaffected "unaffected",
    }
}

/// See [`Event::ImpactStated`](crate::event::Event::ImpactStated).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImpactStated {
    /// What kind of thing.
    pub on: ImpactOn,
    /// Which one: the number of its sheet, the id of a kind of people, what rules call an agreement, or `own:` and a name.
    pub key: String,
    /// What people call it.
    pub name: String,
    /// Whether it is hit.
    pub hit: Hit,
    /// Who or what says so.
    pub source: String,
    /// By what it shows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
}

//! What is done to limit the harm, as events.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

words! {
    /// What is done to a system to limit the harm.
    ContainmentAct "containment-act" {
        /// Take it off the network; it stays on.
        Disconnect "disconnect",
        /// Switch it off.
        SwitchOff "switch-off",
        /// Block accounts.
        BlockAccount "block-account",
        /// Set new passwords or keys.
        ResetPasswords "reset-passwords",
        /// Block traffic: addresses, ports, countries.
        BlockTraffic "block-traffic",
        /// Take a website or service off the air.
        TakeOffline "take-offline",
        /// Leave it as it is and watch it.
        Watch "watch",
        /// Something else.
        Other "other",
    }
}

/// See [`Event::ContainmentTaken`](crate::event::Event::ContainmentTaken).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContainmentTaken {
    /// Its number in this incident; in a command 0 for the next one.
    #[serde(default)]
    pub containment: u32,
    /// To which system.
    pub system: String,
    /// The number of its sheet in the preparation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<u32>,
    /// What is done.
    pub act: ContainmentAct,
    /// What exactly.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// Who allowed it, or on what ground.
    pub mandate: String,
    /// Who does it.
    pub by: String,
    /// Since when.
    pub from: When,
    /// Until when it is meant to last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<When>,
    /// What stops working by it.
    pub service_effect: String,
    /// What it does to traces.
    pub evidence_effect: String,
}

/// See [`Event::ContainmentLifted`](crate::event::Event::ContainmentLifted).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContainmentLifted {
    /// Its number.
    pub containment: u32,
    /// When.
    pub at: When,
    /// Why it could end.
    pub reason: String,
}

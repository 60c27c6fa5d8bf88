//! Indicators of compromise: what a visit of this attacker can be known by, as events.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

words! {
    /// What a value is, by the types of STIX 2.1 that it becomes.
    IndicatorKind "indicator-kind" {
        /// An address of version 4, or a range of them.
        Ipv4 "ipv4",
        /// An address of version 6, or a range of them.
        Ipv6 "ipv6",
        /// A name of a domain.
        Domain "domain",
        /// An address on the web.
        Url "url",
        /// An address for mail.
        Email "email",
        /// SHA-256 of a file.
        Sha256 "sha256",
        /// SHA-1 of a file.
        Sha1 "sha1",
        /// MD5 of a file.
        Md5 "md5",
        /// The name of a file.
        FileName "file-name",
        /// The name of an account.
        Account "account",
        /// A key of the registry of Windows.
        RegistryKey "registry-key",
        /// A mutex.
        Mutex "mutex",
    }
}

/// See [`Event::IndicatorRecorded`](crate::event::Event::IndicatorRecorded).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorRecorded {
    /// Its number in this incident; in a command 0 for the next one.
    #[serde(default)]
    pub indicator: u32,
    /// What the value is.
    pub kind: IndicatorKind,
    /// The value.
    pub value: String,
    /// When it was first seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_at: Option<When>,
    /// When it was last seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_seen_at: Option<When>,
    /// Who or what says so.
    pub source: String,
    /// Where it was seen, and what it does.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// See [`Event::IndicatorWithdrawn`](crate::event::Event::IndicatorWithdrawn).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorWithdrawn {
    /// Its number.
    pub indicator: u32,
    /// What was wrong about it.
    pub reason: String,
}

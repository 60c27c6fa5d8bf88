//! What became of letters that went out because of an entry, as events. The program records them.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

/// See [`Event::LetterSent`](crate::event::Event::LetterSent).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterSent {
    /// The number of the entry because of which it was written.
    pub entry: u64,
    /// Its id, which stands in it too.
    pub letter: String,
    /// To whom: an address, or a name where the address is private.
    pub to: String,
    /// When the relay took it.
    pub at: When,
}

words! {
    /// Why a letter did not go, or may not have gone.
    LetterFailure "letter-failure" {
        /// The relay will never take it.
        Refused "refused",
        /// It went, and no answer came: it may have arrived.
        Unknown "unknown",
        /// The relay did not take it in a day.
        GaveUp "gave-up",
        /// There is no address to which it can go.
        NoAddress "no-address",
        /// An exercise reaches nobody but the team.
        Exercise "exercise",
    }
}

/// See [`Event::LetterFailed`](crate::event::Event::LetterFailed).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterFailed {
    /// The number of the entry because of which it was written.
    pub entry: u64,
    /// Its id.
    pub letter: String,
    /// To whom: an address, or a name where the address is private.
    pub to: String,
    /// Why.
    pub why: LetterFailure,
    /// What the relay said, or what happened to the connection.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

//! What an attacker wants, and what the organisation does with that, as events.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::decision::event::Alternative;
use crate::event::When;

/// See [`Event::ExtortionRecorded`](crate::event::Event::ExtortionRecorded).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtortionRecorded {
    /// What they ask.
    pub demand: String,
    /// What they say will happen otherwise.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub threat: String,
    /// The moment that they name. It is theirs: no law follows from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline_at: Option<When>,
    /// From what it is known.
    pub source: String,
    /// When it was found or heard.
    pub at: When,
}

words! {
    /// Who spoke.
    ContactDirection "contact-direction" {
        /// The attacker.
        FromThem "from-them",
        /// Somebody for us.
        FromUs "from-us",
    }
}

/// See [`Event::AttackerContactLogged`](crate::event::Event::AttackerContactLogged).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttackerContactLogged {
    /// When.
    pub at: When,
    /// Who spoke.
    pub direction: ContactDirection,
    /// Through what.
    pub channel: String,
    /// Who of us read it or wrote it.
    pub by: String,
    /// What was said, word for word where it can be.
    pub text: String,
}

words! {
    /// What must be known before anybody decides on a ransom.
    RansomGround "ransom-ground" {
        /// The board gave a mandate to decide.
        Mandate "mandate",
        /// The police were spoken with.
        Police "police",
        /// The insurer consents.
        Insurer "insurer",
        /// Nobody on a list of sanctions gets the money.
        Sanctions "sanctions",
        /// What else could be done was looked at.
        Alternatives "alternatives",
    }
}

words! {
    /// How a ground stands.
    GroundAnswer "ground-answer" {
        /// It is there, and nothing is in the way.
        Clear "clear",
        /// Something is in the way of paying.
        Objection "objection",
        /// There is nothing to ask, for a reason.
        NotApplicable "not-applicable",
    }
}

/// See [`Event::RansomGroundStated`](crate::event::Event::RansomGroundStated).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RansomGroundStated {
    /// Which one.
    pub ground: RansomGround,
    /// How it stands.
    pub answer: GroundAnswer,
    /// What it rests on.
    pub text: String,
    /// Who said so.
    pub by: String,
    /// When.
    pub at: When,
}

words! {
    /// What is done with a demand.
    RansomChoice "ransom-choice" {
        /// Nothing is paid.
        DoNotPay "do-not-pay",
        /// It is paid.
        Pay "pay",
        /// Somebody speaks with them first.
        Negotiate "negotiate",
    }
}

/// See [`Event::RansomDecided`](crate::event::Event::RansomDecided).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RansomDecided {
    /// What is done.
    pub choice: RansomChoice,
    /// What could be done: two at least.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Alternative>,
    /// Why this.
    pub reasons: String,
    /// Who decided.
    pub mandate: String,
    /// Who was against it, and why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub dissent: String,
}

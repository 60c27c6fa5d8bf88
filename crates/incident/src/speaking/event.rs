//! Who speaks, what is said every time and what never, and in which tone, as events.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

words! {
    /// How much we could have done against it: the clusters of Coombs' situational crisis communication theory. They decide in
    /// which tone we speak.
    Responsibility "responsibility" {
        /// It befell us.
        Victim "victim",
        /// We made a mistake, or something failed.
        Accidental "accidental",
        /// We could have prevented it.
        Preventable "preventable",
    }
}

words! {
    /// What makes an incident preventable.
    Preventable "preventable" {
        /// A password that was easy to guess, or that others had too.
        WeakPassword "weak-password",
        /// Signing in without a second factor.
        NoSecondFactor "no-second-factor",
        /// A known hole that was not mended.
        Unpatched "unpatched",
        /// Something that could be reached from outside, and need not have been.
        Exposed "exposed",
        /// Everything in one network.
        NoSegmentation "no-segmentation",
        /// A back-up that the attacker could reach, or that nobody had tested.
        NoBackup "no-backup",
        /// Data kept longer than was needed or promised.
        KeptTooLong "kept-too-long",
        /// Told late.
        ToldLate "told-late",
        /// Warned before.
        Warned "warned",
    }
}

/// See [`Event::SpeakingSet`](crate::event::Event::SpeakingSet).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpeakingSet {
    /// Who speaks with press and public.
    pub spokesperson: String,
    /// Who does when they cannot.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub deputy: String,
    /// Until when they are on duty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<When>,
    /// What we say every time, in three sentences at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub core: Vec<String>,
    /// What nobody says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_to_say: Vec<String>,
    /// How much we could have done against it.
    pub responsibility: Responsibility,
    /// What makes it preventable.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preventable: Vec<Preventable>,
    /// Why we judge it so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
}

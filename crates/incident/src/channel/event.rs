//! Which channels the attacker may read or use, as events.

use readiness::words;
use serde::{Deserialize, Serialize};

words! {
    /// Ways of speaking and signing in that an attacker may have got hold of.
    ChannelKind "channel-kind" {
        /// Mail.
        Mail "mail",
        /// Chat and video of the organisation.
        Chat "chat",
        /// The accounts with which people sign in.
        SignIn "sign-in",
        /// The telephone system.
        Telephony "telephony",
        /// Shared files.
        Files "files",
        /// Access from outside.
        RemoteAccess "remote-access",
        /// The website.
        Website "website",
        /// Another one, with a name of its own.
        Other "other",
    }
}

words! {
    /// May the attacker read it?
    ChannelTrust "channel-trust" {
        /// They can, or may well.
        Untrusted "untrusted",
        /// Nobody knows.
        Doubted "doubted",
        /// They cannot, and somebody looked.
        Trusted "trusted",
    }
}

/// See [`Event::ChannelJudged`](crate::event::Event::ChannelJudged).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelJudged {
    /// Which channel.
    pub channel: ChannelKind,
    /// Which one, where there are several, or its own name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// May the attacker read it?
    pub trust: ChannelTrust,
    /// What this rests on.
    pub reason: String,
    /// Who or what says so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

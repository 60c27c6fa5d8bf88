//! Which channels the attacker may read: whoever plans the recovery over a mail box that is read gives it away.

pub(crate) mod decide;
pub mod event;

use std::collections::BTreeMap;

use self::event::{ChannelJudged, ChannelKind, ChannelTrust};
use crate::state::{Kept, Recorded};

/// What was last judged of each channel.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Channels {
    judged: BTreeMap<(ChannelKind, String), Kept<ChannelJudged>>,
}

impl Channels {
    /// What was last judged of each channel, by kind and name.
    pub fn judged(&self) -> impl Iterator<Item = &Kept<ChannelJudged>> {
        self.judged.values()
    }

    /// What was last judged of a channel.
    pub fn last(&self, kind: ChannelKind, name: &str) -> Option<&Kept<ChannelJudged>> {
        self.judged.get(&(kind, name.trim().to_owned()))
    }

    /// How far channels of a kind are trusted: as the one that is trusted least. Nothing when nobody looked.
    pub fn trust(&self, kind: ChannelKind) -> Option<ChannelTrust> {
        self.judged().filter(|kept| kept.said.channel == kind).map(|kept| kept.said.trust).min()
    }

    /// Whether nobody may plan or send anything over a kind of channel without thinking: the attacker may read it, or
    /// nobody knows.
    pub fn is_red(&self, kind: ChannelKind) -> bool {
        matches!(self.trust(kind), Some(ChannelTrust::Untrusted | ChannelTrust::Doubted))
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded, judged: &ChannelJudged) {
        let key = (judged.channel, judged.name.clone());
        self.judged.insert(key, Kept::new(recorded, judged));
    }
}

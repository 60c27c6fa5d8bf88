//! A warning where somebody is about to use a channel that the attacker may read.

use incident::channel::event::{ChannelKind, ChannelTrust};

use super::{instead, kind_in_a_sentence};
use crate::room::Room;

/// What to know before using a kind of channel: the attacker may read it, or nobody knows. Nothing when it is trusted, or
/// nobody looked.
///
/// A page shows it with `{% include "channels/mark.html" %}`, which prints the variables `mark` (this) and `channels`
/// (the address of the page where channels are judged).
pub(crate) fn mark(room: &Room, kind: ChannelKind) -> Option<String> {
    let w = room.wording();
    let key = match room.state.channels.trust(kind)? {
        ChannelTrust::Untrusted => "channel-mark-untrusted",
        ChannelTrust::Doubted => "channel-mark-doubted",
        ChannelTrust::Trusted => return None,
    };
    let said = w.format(key, [("channel", kind_in_a_sentence(w, kind).into())]);
    Some([Some(said), instead(room)].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

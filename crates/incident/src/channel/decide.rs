//! Judging a channel.

use super::event::{ChannelJudged, ChannelKind};
use crate::command::{LONG, NAME, optional, readable};
use crate::event::Event;
use crate::refusal::Refusal;

/// Nobody trusts or distrusts a channel without saying on what ground.
pub(crate) fn judge(judged: &ChannelJudged) -> Result<Event, Refusal> {
    match judged.channel {
        ChannelKind::Other => readable("name", &judged.name, NAME)?,
        _ => optional("name", &judged.name, NAME)?,
    }
    readable("reason", &judged.reason, LONG)?;
    optional("source", &judged.source, NAME)?;
    let name = judged.name.trim().to_owned();
    Ok(Event::ChannelJudged(ChannelJudged { name, ..judged.clone() }))
}

//! What the team should do next to steer, in the order in which it matters. What the law asks stands in the picture.

use calendar::Start;
use jiff::Timestamp;
use law::Rulebook;

use super::event::Stage;
use crate::channel::event::ChannelKind;
use crate::state::State;

/// Something that whoever steers should do.
#[derive(Clone, Debug, PartialEq)]
pub enum Steer {
    /// Find out whether the attacker may read along. Until then nobody knows over what to speak.
    JudgeChannels(Vec<ChannelKind>),
    /// Call so many people.
    Call(usize),
    /// Say what the team wants to reach, and who leads.
    SetDirection,
    /// Meet: the moment, and whether it has passed.
    Meet(Timestamp, bool),
    /// Write down what the meeting that is going on decided, and when the next one is.
    CloseMeeting(u32),
    /// Note who leads now: whoever does has been at work too long.
    Relieve(String),
}

/// Channels that a team wants to use in its first hour.
pub const FIRST_CHANNELS: [ChannelKind; 3] = [ChannelKind::Mail, ChannelKind::Chat, ChannelKind::SignIn];

/// What to do next, the first thing first. Outside a crisis only what somebody began is asked for.
pub fn steer(state: &State, rulebook: &Rulebook, now: Timestamp) -> Vec<Steer> {
    let mut steps = Vec::new();
    if !state.is_open() {
        return steps;
    }
    let is_crisis = state.steering.stage() == Stage::Crisis;
    let unjudged: Vec<ChannelKind> =
        FIRST_CHANNELS.into_iter().filter(|kind| state.channels.trust(*kind).is_none()).collect();
    if is_crisis && !unjudged.is_empty() {
        steps.push(Steer::JudgeChannels(unjudged));
    }
    let calls = state.callout.as_ref().map_or(0, |callout| callout.to_call(now).len());
    if calls > 0 {
        steps.push(Steer::Call(calls));
    }
    if is_crisis && state.steering.direction.is_none() {
        steps.push(Steer::SetDirection);
    }
    steps.extend(meeting(state, rulebook, now));
    let weary = state.steering.leader().filter(|leader| state.shifts.is_too_long(leader, rulebook, now));
    steps.extend(weary.map(|leader| Steer::Relieve(leader.to_owned())));
    steps
}

/// The meeting that is going on, else the next one.
fn meeting(state: &State, rulebook: &Rulebook, now: Timestamp) -> Option<Steer> {
    if let Some((number, _)) = state.meetings.open() {
        return Some(Steer::CloseMeeting(number));
    }
    let at = rulebook.moment_of(state.next_meeting_at()?);
    Some(Steer::Meet(at, at < now))
}

impl State {
    /// When the team meets next, as far as somebody said: after the last meeting, else as the callout says.
    pub fn next_meeting_at(&self) -> Option<Start> {
        let first = self.callout.as_ref().and_then(|callout| callout.begun.said.first_meeting_at);
        match self.meetings.last() {
            Some((_, meeting)) => meeting.closed.as_ref().and_then(|closed| closed.said.next_at),
            None => first,
        }
        .map(|when| when.0)
    }
}

//! Meetings by BOB: picture, judgement, decision, after control of what was decided before.

pub(crate) mod decide;
pub mod event;

use self::event::{MeetingClosed, MeetingOpened, MeetingPointNoted};
use crate::event::Event;
use crate::state::{Kept, Numbered, Recorded, State};

/// A meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    /// How it began.
    pub opened: Kept<MeetingOpened>,
    /// What was said, in order.
    pub points: Vec<Kept<MeetingPointNoted>>,
    /// How it ended, if it did.
    pub closed: Option<Kept<MeetingClosed>>,
}

/// All of them, by number.
pub type Meetings = Numbered<Meeting>;

impl Numbered<Meeting> {
    /// The one that is going on.
    pub fn open(&self) -> Option<(u32, &Meeting)> {
        self.all().find(|(_, meeting)| meeting.closed.is_none())
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::MeetingOpened(e) => {
                let opened = Kept::new(recorded, e);
                self.put(e.meeting, Meeting { opened, points: Vec::new(), closed: None });
            }
            Event::MeetingPointNoted(e) => {
                self.change(e.meeting, |meeting| meeting.points.push(Kept::new(recorded, e)));
            }
            Event::MeetingClosed(e) => {
                self.change(e.meeting, |meeting| meeting.closed = Some(Kept::new(recorded, e)));
            }
            _ => {}
        }
    }
}

impl State {
    /// Decisions that were taken before a meeting, and of which nobody asked in it what they did. A decision that did
    /// what it was meant to do, or was taken in the meeting itself, is not asked about again.
    pub fn not_controlled(&self, meeting: u32) -> Vec<u32> {
        let Some(opened) = self.meetings.get(meeting).map(|meeting| meeting.opened.number) else {
            return Vec::new();
        };
        let before = self.decisions.all().filter(|(_, decision)| decision.taken.number < opened);
        before.filter(|(_, decision)| decision.asks(meeting)).map(|(number, _)| number).collect()
    }
}

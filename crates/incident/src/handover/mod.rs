//! Who is at work and since when, and how work goes from one to another.

pub(crate) mod decide;
pub mod event;

use std::collections::BTreeMap;

use calendar::Start;
use jiff::{SignedDuration, Timestamp};
use law::Rulebook;

use self::event::{HandoverDrawnUp, HandoverSigned, Shift, ShiftNoted};
use crate::event::Event;
use crate::state::{Kept, Numbered, Recorded};

/// Whoever works longer makes mistakes: so many hours.
pub const LONGEST_SHIFT_HOURS: i64 = 10;

/// Who is at work, is on call, or rests: every change, by person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shifts {
    people: BTreeMap<String, Vec<Kept<ShiftNoted>>>,
}

impl Shifts {
    /// Everybody of whom something was noted, with the last of it.
    pub fn people(&self) -> impl Iterator<Item = (&str, &Kept<ShiftNoted>)> {
        self.people.iter().filter_map(|(person, noted)| Some((person.as_str(), noted.last()?)))
    }

    /// Since when somebody is at work without a rest; nothing when they are not.
    pub fn at_work_since(&self, person: &str) -> Option<Start> {
        let noted = self.people.get(person)?;
        let stretch = noted.iter().rev().take_while(|kept| kept.said.shift == Shift::AtWork);
        stretch.last().map(|kept| kept.said.at.0)
    }

    /// How long somebody is at work without a rest.
    pub fn at_work_for(&self, person: &str, rulebook: &Rulebook, now: Timestamp) -> Option<SignedDuration> {
        let since = rulebook.moment_of(self.at_work_since(person)?);
        Some(now.duration_since(since).max(SignedDuration::ZERO))
    }

    /// Whether somebody is at work longer than is good.
    pub fn is_too_long(&self, person: &str, rulebook: &Rulebook, now: Timestamp) -> bool {
        let most = SignedDuration::from_hours(LONGEST_SHIFT_HOURS);
        self.at_work_for(person, rulebook, now).is_some_and(|long| long > most)
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded, noted: &ShiftNoted) {
        self.people.entry(noted.person.clone()).or_default().push(Kept::new(recorded, noted));
    }
}

/// A handover of work.
#[derive(Clone, Debug, PartialEq)]
pub struct Handover {
    /// What it says.
    pub drawn_up: Kept<HandoverDrawnUp>,
    /// Who signed.
    pub signed: Vec<Kept<HandoverSigned>>,
}

impl Handover {
    /// Whether somebody signed.
    pub fn has_signed(&self, person: &str) -> bool {
        self.signed.iter().any(|kept| kept.said.by == person)
    }

    /// Whether both signed: from then on the work is with whoever goes on.
    pub fn is_done(&self) -> bool {
        self.has_signed(&self.drawn_up.said.from) && self.has_signed(&self.drawn_up.said.to)
    }
}

/// All of them, by number.
pub type Handovers = Numbered<Handover>;

impl Numbered<Handover> {
    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::HandoverDrawnUp(e) => {
                let drawn_up = Kept::new(recorded, e);
                self.put(e.handover, Handover { drawn_up, signed: Vec::new() });
            }
            Event::HandoverSigned(e) => {
                self.change(e.handover, |handover| handover.signed.push(Kept::new(recorded, e)));
            }
            _ => {}
        }
    }
}

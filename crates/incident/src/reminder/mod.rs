//! Reminding people of duties before their terms end: at five moments, each at most once for a rule and a term. Only of a duty
//! that must be done and has a date: of what is possible, pending, waived or done nobody is reminded.

pub mod event;

use calendar::Start;
use jiff::{SignedDuration, Timestamp};
use law::{Due, Rulebook, Standing};

use self::event::DutyReminded;
use crate::event::Event;
use crate::picture::{Options, picture};
use crate::state::{Kept, Recorded, State};

/// So many hours before a term people are reminded, the last one first.
pub const REMINDER_HOURS: [u32; 5] = [1, 2, 4, 12, 24];

/// From so many hours on the deputy hears it too, for until then nobody did it.
pub const DEPUTY_HOURS: u32 = 4;

/// Who was reminded of what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reminders {
    all: Vec<Kept<DutyReminded>>,
}

/// A duty of which somebody should be reminded now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The rule that asks it.
    pub rule: String,
    /// By when it must be done.
    pub due_at: Timestamp,
    /// At most so many hours before that.
    pub hours: u32,
}

impl Reminders {
    /// All of them, in the order in which they were recorded.
    pub fn all(&self) -> &[Kept<DutyReminded>] {
        &self.all
    }

    /// Whether somebody was reminded of a rule with a term, so many hours before it or later.
    fn has(&self, rule: &str, due_at: Timestamp, hours: u32) -> bool {
        let of = |kept: &&Kept<DutyReminded>| {
            kept.said.rule == rule && kept.said.due_at.0 == Start::Moment(due_at)
        };
        self.all.iter().filter(of).any(|kept| kept.said.hours <= hours)
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        if let Event::DutyReminded(e) = &recorded.event {
            self.all.push(Kept::new(recorded, e));
        }
    }
}

/// The last of the five moments that came, if one did and the term did not end.
pub fn hours_before(due_at: Timestamp, now: Timestamp) -> Option<u32> {
    let left = due_at.duration_since(now);
    let came = |hours: &u32| left <= SignedDuration::from_hours(i64::from(*hours));
    REMINDER_HOURS.into_iter().find(came).filter(|_| left.is_positive())
}

/// The next of the five moments.
fn next_before(due_at: Timestamp, now: Timestamp) -> Option<Timestamp> {
    let at = |hours: u32| due_at.checked_sub(SignedDuration::from_hours(i64::from(hours))).ok();
    REMINDER_HOURS.into_iter().filter_map(at).filter(|at| *at > now).min()
}

impl State {
    /// The duties of which somebody should be reminded now.
    pub fn to_remind(&self, rulebook: &Rulebook, now: Timestamp) -> Vec<Reminder> {
        let mut reminders = Vec::new();
        for (rule, due_at) in self.open_terms(rulebook, now) {
            if let Some(hours) = hours_before(due_at, now)
                && !self.reminders.has(&rule, due_at, hours)
            {
                reminders.push(Reminder { rule, due_at, hours });
            }
        }
        reminders
    }

    /// When somebody should next be reminded of something, after a moment.
    pub fn next_reminder(&self, rulebook: &Rulebook, now: Timestamp) -> Option<Timestamp> {
        self.open_terms(rulebook, now).into_iter().filter_map(|(_, due_at)| next_before(due_at, now)).min()
    }

    /// The duties that must be done and have a date that has not passed.
    fn open_terms(&self, rulebook: &Rulebook, now: Timestamp) -> Vec<(String, Timestamp)> {
        if !self.is_open() {
            return Vec::new();
        }
        let situation = self.situation(now);
        let picture = picture(rulebook, &situation, Options::default());
        let open = picture.buckets().dated.into_iter().filter(|duty| duty.standing == Standing::Open);
        let dated = open.filter_map(|duty| match &duty.due {
            Due::Dated(deadline) => Some((duty.rule.id.as_str().to_owned(), deadline.at())),
            Due::Pending(_) | Due::WithoutUndueDelay { .. } => None,
        });
        dated.collect()
    }
}

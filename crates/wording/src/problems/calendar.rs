//! What is wrong with a calendar of working days and holidays.

use calendar::{CalendarProblem, EntryProblem};

use super::one_line;
use crate::{Value, Wording};

impl Wording {
    /// What is wrong, with its line in the calendar, and the hint.
    pub fn calendar_problem(&self, problem: &CalendarProblem) -> (String, String) {
        match problem {
            CalendarProblem::Form { line, message } => {
                let arguments = [("line", (*line).into()), ("message", one_line(message).into())];
                (self.format("calendar-form", arguments), self.text("calendar-form-hint"))
            }
            CalendarProblem::UnknownZone { line, zone } => {
                let arguments = [("line", (*line).into()), ("zone", zone.as_str().into())];
                (self.format("calendar-unknown-zone", arguments), self.text("calendar-unknown-zone-hint"))
            }
            CalendarProblem::NoSuchDate { line } => (
                self.format("calendar-no-such-date", [("line", (*line).into())]),
                self.text("calendar-no-such-date-hint"),
            ),
            CalendarProblem::Entry { line, name, problem } => {
                let (what, hint) = self.entry_problem(problem);
                let arguments: [(&'static str, Value<'_>); 3] =
                    [("line", (*line).into()), ("name", name.as_str().into()), ("what", what.into())];
                (self.format("calendar-entry", arguments), hint)
            }
        }
    }

    fn entry_problem(&self, problem: &EntryProblem) -> (String, String) {
        match problem {
            EntryProblem::NotFixedInOneWay => self.mistake("calendar-not-fixed", "calendar-not-fixed-hint"),
            EntryProblem::NoSuchDay => self.mistake("calendar-no-such-day", "calendar-no-such-day-hint"),
            EntryProblem::TooFar => self.mistake("calendar-too-far", "calendar-too-far-hint"),
            EntryProblem::UntilBeforeFrom => {
                self.mistake("calendar-until-before-from", "calendar-until-before-from-hint")
            }
            EntryProblem::UnknownCounting(counting) => (
                self.format("calendar-unknown-counting", [("counting", counting.as_str().into())]),
                self.text("calendar-unknown-counting-hint"),
            ),
        }
    }
}

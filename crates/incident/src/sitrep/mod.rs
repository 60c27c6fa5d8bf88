//! Situation reports: numbered, one page, what changed since the last. What was issued stays as it was.

pub(crate) mod decide;
pub mod event;

use self::event::SituationReportIssued;
use crate::state::{Kept, Numbered, Recorded};

/// All of them, by number.
pub type SituationReports = Numbered<Kept<SituationReportIssued>>;

impl Numbered<Kept<SituationReportIssued>> {
    pub(crate) fn apply(&mut self, recorded: &Recorded, issued: &SituationReportIssued) {
        self.put(issued.report, Kept::new(recorded, issued));
    }
}

//! What a situation report may say: a few lines for each part, drawn up from what was recorded. Whoever writes the report
//! chooses among them, and writes the summary.

mod told;

use incident::picture::Picture;
use incident::since::changes;
use incident::sitrep::event::{Part, SitrepPart};
use incident::situation::Situation;
use incident::state::{Recorded, State};
use law::Rulebook;
use readiness::event::Word as _;

use self::told::Told;
use crate::Wording;

/// So many lines of a part are proposed; the last of them says how many more there are.
const MOST: usize = 6;

/// What a situation report is drawn up from.
#[derive(Clone, Copy)]
pub struct ReportGround<'a> {
    /// What was recorded.
    pub state: &'a State,
    /// The same at the moment of the report.
    pub situation: &'a Situation,
    /// What follows from it.
    pub picture: &'a Picture<'a>,
    /// The rules that it follows from.
    pub rulebook: &'a Rulebook,
    /// What was recorded after the last entry that the report before it knew of; nothing for the first report.
    pub since: &'a [Recorded],
    /// The entries that somebody marked for the summary.
    pub starred: &'a [Recorded],
}

impl Wording {
    /// The lines that each part of a situation report may hold, in the order of the parts. The summary, what is said
    /// outside and what is asked of management are for people: they stay empty.
    pub fn situation_report(&self, ground: &ReportGround<'_>) -> Vec<Part> {
        let told = Told { wording: self, ground };
        let part = |part: &SitrepPart| {
            let lines = match part {
                SitrepPart::Summary | SitrepPart::Communication | SitrepPart::Asked => Vec::new(),
                SitrepPart::Changes => self.changes_since(ground),
                SitrepPart::Happened => told.happened(),
                SitrepPart::Unknown => told.unknown(),
                SitrepPart::Affected => told.affected(),
                SitrepPart::Measures => told.measures(),
                SitrepPart::Actions => told.actions(),
                SitrepPart::Filings => told.filings(),
                SitrepPart::Outlook => told.outlook(),
            };
            Part { part: *part, lines: self.a_few(lines) }
        };
        SitrepPart::ALL.iter().map(part).collect()
    }

    /// What changed since the report before this one; nothing when there is none.
    fn changes_since(&self, ground: &ReportGround<'_>) -> Vec<String> {
        let Some((_, last)) = ground.state.situation_reports.last() else { return Vec::new() };
        let country = ground.situation.country.as_deref();
        let changes = changes(ground.state, ground.since, last.said.through);
        changes.iter().map(|change| self.change(ground.rulebook, country, change)).collect()
    }

    /// As many lines as are read, and how many more there are.
    fn a_few(&self, mut lines: Vec<String>) -> Vec<String> {
        if lines.len() > MOST {
            let more = lines.len() - (MOST - 1);
            lines.truncate(MOST - 1);
            lines.push(self.format("sitrep-more", [("n", (more as f64).into())]));
        }
        lines
    }
}

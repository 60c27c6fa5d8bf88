//! Issuing a situation report.

use super::event::{Part, SitrepPart, SituationReportIssued};
use crate::command::{Desk, LONG, NAME, in_order, lines_of, not_in_the_future, numbered, one_of, readable};
use crate::event::Event;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// More lines of a part do not fit on a page.
const MOST_LINES: usize = 12;

/// It needs a summary: whoever reads three lines must know what it says. Numbers run on without gaps.
pub(crate) fn issue(state: &State, issued: &SituationReportIssued, desk: Desk<'_>) -> Result<Event, Refusal> {
    let next = state.situation_reports.next();
    let report = numbered(issued.report, next);
    if report != next {
        return Err(Refusal::Exists { what: Thing::SituationReport, id: report.to_string() });
    }
    not_in_the_future("at", issued.at, desk)?;
    one_of("lang", &issued.lang, &["nl", "en"])?;
    if issued.through > state.number {
        return Err(Refusal::NoSuchEntry { entry: issued.through });
    }
    issued.next_at.map_or(Ok(()), |next_at| in_order("next_at", issued.at, next_at, desk))?;
    let to = lines_of(&issued.to);
    to.iter().try_for_each(|whom| readable("to", whom, NAME))?;
    let parts = parts(&issued.parts)?;
    if !parts.iter().any(|part| part.part == SitrepPart::Summary) {
        return Err(Refusal::Empty { field: "summary" });
    }
    Ok(Event::SituationReportIssued(SituationReportIssued { report, to, parts, ..issued.clone() }))
}

/// Parts that say something, each once.
fn parts(all: &[Part]) -> Result<Vec<Part>, Refusal> {
    let mut said: Vec<Part> = Vec::new();
    for part in all {
        let lines = lines_of(&part.lines);
        if lines.len() > MOST_LINES {
            return Err(Refusal::TooMany { field: "parts", limit: MOST_LINES });
        }
        lines.iter().try_for_each(|line| readable("parts", line, LONG))?;
        if !lines.is_empty() && !said.iter().any(|earlier| earlier.part == part.part) {
            said.push(Part { part: part.part, lines });
        }
    }
    said.sort_by_key(|part| part.part);
    Ok(said)
}

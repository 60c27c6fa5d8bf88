//! What was written on paper is entered afterwards, line by line, with a photo of the sheet.

use super::{Desk, known_evidence, needed, not_in_the_future, one_of};
use crate::event::{Event, PaperLineEntered, PaperPhotoAttached};
use crate::paper::{LAST_LINE, Mark, sheet_named};
use crate::refusal::Refusal;
use crate::state::State;

/// Nobody writes more on a line.
const LONGEST_TEXT: usize = 4_000;
/// A name, or two.
const LONGEST_NAME: usize = 200;

/// A line of a sheet is entered once: what stands there already is shown to whoever types it again.
pub(super) fn enter(state: &State, entered: &PaperLineEntered, desk: Desk<'_>) -> Result<Event, Refusal> {
    let sheet = sheet_named(&entered.sheet)?;
    if entered.line == 0 || entered.line > LAST_LINE {
        return Err(Refusal::OutOfBounds { field: "line", from: 1, to: LAST_LINE });
    }
    readable("text", &entered.text, LONGEST_TEXT)?;
    readable("by", &entered.by, LONGEST_NAME)?;
    one_of("mark", &entered.mark, &Mark::ALL.map(Mark::as_str))?;
    entered.happened_at.map_or(Ok(()), |when| not_in_the_future("happened_at", when, desk))?;
    let there = state.paper.get(&sheet).and_then(|sheet| sheet.lines.get(&entered.line));
    if let Some(there) = there {
        return Err(Refusal::LineEntered { sheet, line: entered.line, entry: there.number });
    }
    Ok(Event::PaperLineEntered(PaperLineEntered {
        sheet,
        line: entered.line,
        happened_at: entered.happened_at,
        by: entered.by.trim().to_owned(),
        text: entered.text.trim().to_owned(),
        mark: entered.mark.clone(),
    }))
}

/// A photo is of a whole sheet: it is there for lines that were typed in before as well as after.
pub(super) fn attach(state: &State, attached: &PaperPhotoAttached) -> Result<Event, Refusal> {
    let sheet = sheet_named(&attached.sheet)?;
    known_evidence(state, &attached.evidence)?;
    Ok(Event::PaperPhotoAttached(PaperPhotoAttached { sheet, evidence: attached.evidence.clone() }))
}

/// A text that must say something that can be read.
fn readable(field: &'static str, text: &str, limit: usize) -> Result<(), Refusal> {
    needed(field, text)?;
    if text.chars().count() > limit {
        Err(Refusal::TooLong { field, limit })
    } else if text.chars().any(|c| c.is_control() && c != '\n') {
        Err(Refusal::Unreadable { field })
    } else {
        Ok(())
    }
}

//! What was written on paper is entered afterwards, line by line, with a photo of the sheet.

use super::{Desk, LONG, NAME, known_evidence, not_in_the_future, one_of, readable};
use crate::event::{Event, PaperLineEntered, PaperPhotoAttached};
use crate::paper::{LAST_LINE, Mark, sheet_named};
use crate::refusal::Refusal;
use crate::state::State;

/// A line of a sheet is entered once: what stands there already is shown to whoever types it again.
pub(super) fn enter(state: &State, entered: &PaperLineEntered, desk: Desk<'_>) -> Result<Event, Refusal> {
    let sheet = sheet_named(&entered.sheet)?;
    if entered.line == 0 || entered.line > LAST_LINE {
        return Err(Refusal::OutOfBounds { field: "line", from: 1, to: LAST_LINE });
    }
    readable("text", &entered.text, LONG)?;
    readable("by", &entered.by, NAME)?;
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

//! What was typed in, sheet by sheet: the lines in the order of the sheet, what is missing, and whether there is a photo.

use std::ops::RangeInclusive;

use incident::event::Event;
use incident::paper::{Mark, PaperLine, PaperSheet};
use incident::state::Recorded;

use crate::failure::Failure;
use crate::files::encoded;
use crate::room::Room;

/// The sheet that is being typed in.
pub(super) struct Typed {
    pub(super) heading: String,
    /// The line that was typed in last.
    pub(super) last: Option<Row>,
    pub(super) rows: Vec<Row>,
    /// The photos of it: the address and the name of each.
    pub(super) photos: Vec<(String, String)>,
    /// Whether somebody held one of its lines for a fact.
    pub(super) has_facts: bool,
}

/// A line, and what is missing above it.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) missing: Option<String>,
    pub(super) place: String,
    pub(super) at: String,
    pub(super) by: String,
    pub(super) mark: String,
    pub(super) text: String,
    pub(super) href: String,
    pub(super) corrected_by: Option<u64>,
}

/// Another sheet, in short.
pub(super) struct Other {
    pub(super) name: String,
    pub(super) href: String,
    pub(super) count: String,
    pub(super) missing: Vec<String>,
    pub(super) has_photo: bool,
}

/// A sheet as far as it was typed in; nothing when it was not.
pub(super) fn typed(room: &Room, name: &str) -> Result<Option<Typed>, Failure> {
    let Some(sheet) = room.state.paper.get(name) else { return Ok(None) };
    let numbers: Vec<u64> = sheet.lines.values().map(|line| line.number).collect();
    let entries = room.seen().entries_of(&room.stream(), &numbers)?;
    let texts = entries.iter().map(|entry| match Recorded::read(entry) {
        Ok(Some(Recorded { event: Event::PaperLineEntered(entered), .. })) => entered.text,
        _ => String::new(),
    });
    let mut missing = sheet.missing().into_iter().peekable();
    let rows: Vec<Row> = sheet
        .lines
        .iter()
        .zip(texts)
        .map(|((number, line), text)| {
            let gap = missing.next_if(|gap| gap.end() < number);
            row(room, *number, line, text, gap)
        })
        .collect();
    let last = sheet.last_entered().and_then(|(number, _)| sheet.lines.keys().position(|it| *it == number));
    Ok(Some(Typed {
        heading: room.wording().format("paper-of-sheet", [("sheet", name.into())]),
        last: last.and_then(|at| rows.get(at)).cloned(),
        rows,
        photos: photos(room, sheet),
        has_facts: sheet.lines.values().any(|line| line.mark == Mark::Fact),
    }))
}

fn row(room: &Room, number: u32, line: &PaperLine, text: String, gap: Option<RangeInclusive<u32>>) -> Row {
    let w = room.wording();
    let at = line
        .happened_at
        .map_or_else(|| w.text("paper-without-time"), |start| w.start(start, room.site.zone()));
    Row {
        missing: gap.map(|gap| missing(room, &gap)),
        place: w.format("paper-line-number", [("line", number.to_string().into())]),
        at,
        by: line.by.clone(),
        mark: w.paper_mark(line.mark),
        text,
        href: room.at(&format!("/log/{}", line.number)),
        corrected_by: room.state.corrections.get(&line.number).copied(),
    }
}

/// Every sheet but one.
pub(super) fn others(room: &Room, but: Option<&str>) -> Vec<Other> {
    let w = room.wording();
    let others = room.state.paper.iter().filter(|(name, _)| but != Some(name.as_str()));
    others
        .map(|(name, sheet)| Other {
            name: w.format("paper-of-sheet", [("sheet", name.as_str().into())]),
            href: address(room, name),
            count: w.format("paper-count", [("n", sheet.lines.len().into())]),
            missing: sheet.missing().iter().map(|gap| missing(room, gap)).collect(),
            has_photo: !sheet.photos.is_empty(),
        })
        .collect()
}

/// Where a sheet is typed in.
pub(super) fn address(room: &Room, sheet: &str) -> String {
    room.at(&format!("/paper?sheet={}", encoded(sheet)))
}

/// The photos of a sheet: the address and the name of each.
pub(super) fn photos(room: &Room, sheet: &PaperSheet) -> Vec<(String, String)> {
    let kept = |id: &String| {
        room.state
            .evidence
            .get(id)
            .map(|file| (room.at(&format!("/files/{}", encoded(id))), file.name.clone()))
    };
    sheet.photos.values().filter_map(kept).collect()
}

/// Lines that are missing, named: one, two or a range of them.
fn missing(room: &Room, gap: &RangeInclusive<u32>) -> String {
    let (from, to) = (*gap.start(), *gap.end());
    let key = match to - from {
        0 => "paper-missing-one",
        1 => "paper-missing-two",
        _ => "paper-missing-many",
    };
    room.wording().format(key, [("from", from.to_string().into()), ("to", to.to_string().into())])
}

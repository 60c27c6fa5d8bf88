//! Tables in plain text: lines of cells with a sign between them.

mod encoding;
mod records;
mod separator;

pub(crate) use encoding::{Decoded, decode, likely};
use records::Records;

use crate::table::{Assembly, Cell, Draft};
use crate::{Problem, RowWhat, Table};

/// How files begin that are text, or look like it, and are no table.
const OTHER_KINDS: &[&str] =
    &["%PDF-", "{\\rtf", "<?xml", "<!DOCTYPE", "<html", "<table", "BEGIN:VCARD", "BEGIN:VCALENDAR"];

/// Reads a table from text.
pub(crate) fn read(bytes: &[u8], file_name: &str) -> Result<Table, Problem> {
    let Decoded { text, lost } = decode(bytes);
    if text.trim().is_empty() {
        return Err(Problem::Empty);
    }
    if is_something_else(&text) {
        return Err(Problem::NotATable);
    }
    let (separator, body) = separator::find(&text, file_name);
    let mut records = Records::new(body, separator);
    let mut assembly = Assembly::new();
    while let Some(number) = records.next_number() {
        let mut draft = Draft::new(number);
        let closed = records.read(|column, text| {
            draft.put(column, if lost { Cell::damaged(text) } else { Cell::text(text) })
        })?;
        if !closed {
            draft.note(RowWhat::QuoteNotClosed);
        }
        assembly.add(draft)?;
    }
    assembly.finish()
}

/// Whether it is no table: it begins as something else does, or has more control characters than a text has.
fn is_something_else(text: &str) -> bool {
    let start = text.trim_start();
    let begins = |with: &&str| start.get(..with.len()).is_some_and(|it| it.eq_ignore_ascii_case(with));
    let sample = || text.chars().take(4096);
    let strange = sample().filter(|sign| sign.is_control() && !"\t\r\n".contains(*sign)).count();
    OTHER_KINDS.iter().any(begins) || strange * 10 > sample().count()
}

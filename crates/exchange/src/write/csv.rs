//! A table as text that every spreadsheet opens.

use crate::clean::{clean, guard};

/// Writes a table as text: UTF-8 with a mark at the start, without which Excel takes it for Windows-1252,
/// semicolons, which Dutch and most European spreadsheets expect, and CRLF. Every cell stands in quotation marks.
/// One that a spreadsheet would take for a formula gets an apostrophe before it, which [`read_table`] takes off.
///
/// [`read_table`]: crate::read_table
pub fn write_csv(columns: &[impl AsRef<str>], rows: &[impl AsRef<[String]>]) -> Vec<u8> {
    let mut text = String::from('\u{FEFF}');
    line(&mut text, columns.iter().map(AsRef::as_ref));
    for row in rows {
        line(&mut text, row.as_ref().iter().map(String::as_str));
    }
    text.into_bytes()
}

fn line<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (column, cell) in cells.enumerate() {
        if column > 0 {
            text.push(';');
        }
        text.push('"');
        text.push_str(&guard(clean(cell)).replace('"', "\"\""));
        text.push('"');
    }
    text.push_str("\r\n");
}

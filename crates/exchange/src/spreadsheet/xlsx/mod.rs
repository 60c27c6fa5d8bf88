//! Workbooks of Excel since 2007 (ECMA-376), which most programs write today.

mod book;
mod cells;
mod strings;
mod styles;

use book::Book;
use strings::Strings;

use super::archive::Archive;
use crate::{Problem, Table};

/// Reads the first sheet that has anything in it.
pub(super) fn read(archive: &mut Archive) -> Result<Table, Problem> {
    let book = Book::read(archive)?;
    let strings = match &book.strings {
        Some(name) if archive.has(name) => Strings::read(archive.part(name)?)?,
        _ => Strings::default(),
    };
    let shapes = match &book.styles {
        Some(name) if archive.has(name) => styles::read(archive.part(name)?)?,
        _ => Vec::new(),
    };
    for sheet in &book.sheets {
        match cells::read(archive.part(sheet)?, &strings, &shapes, book.epoch) {
            Err(Problem::Empty) => {}
            read => return read,
        }
    }
    Err(Problem::Empty)
}

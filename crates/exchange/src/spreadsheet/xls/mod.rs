//! Workbooks of Excel 97 to 2003 (\[MS-XLS\], the format that is called BIFF8), which older programs still export.

mod book;
mod compound;
mod records;
mod sheet;
mod strings;

use book::Book;
use compound::Compound;

use crate::{Problem, Table};

/// How many sheets we look into: a list may name the same long sheet a million times.
const SHEETS: usize = 256;

/// Reads the first sheet that has anything in it.
pub(super) fn read(bytes: &[u8]) -> Result<Table, Problem> {
    let compound = Compound::open(bytes)?;
    // A packed workbook with a password is kept inside a compound file.
    if compound.has("EncryptedPackage") {
        return Err(Problem::Protected);
    }
    let stream = compound.stream("Workbook")?.ok_or(Problem::NotATable)?;
    let book = Book::read(&stream)?;
    for &start in book.sheets.iter().take(SHEETS) {
        let sheet = stream.get(start..).ok_or(Problem::Unreadable)?;
        match sheet::read(sheet, &book) {
            Err(Problem::Empty) => {}
            read => return read,
        }
    }
    Err(Problem::Empty)
}

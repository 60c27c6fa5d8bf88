//! What holds for a whole workbook: its sheets, its formats, its shared texts.

use std::collections::BTreeMap;

use super::compound::{u16_at, u32_at};
use super::records::{self, Record, Records};
use super::strings::Pieces;
use crate::Problem;
use crate::spreadsheet::value::{Epoch, Shape, shape_of_code, shape_of_number};

/// The version that Excel writes since 1997. What is older keeps its texts otherwise, and is refused.
const BIFF8: u16 = 0x0600;

/// What the cells of a workbook refer to.
pub(super) struct Book {
    /// Where the sheets with cells begin, in their order, the hidden ones last.
    pub(super) sheets: Vec<usize>,
    /// The shared texts.
    pub(super) strings: Vec<String>,
    /// How each style of cell means a number.
    pub(super) shapes: Vec<Shape>,
    /// From which day it counts.
    pub(super) epoch: Epoch,
}

impl Book {
    pub(super) fn read(stream: &[u8]) -> Result<Book, Problem> {
        let mut all = Records::new(stream);
        let first = all.next()?;
        if first.kind != records::BOF || u16_at(first.bytes, 0)? != BIFF8 {
            return Err(Problem::Unreadable);
        }
        let mut book =
            Book { sheets: Vec::new(), strings: Vec::new(), shapes: Vec::new(), epoch: Epoch::Y1900 };
        let (mut hidden, mut formats, mut styles) = (Vec::new(), BTreeMap::new(), Vec::new());
        loop {
            let record = all.next()?;
            match record.kind {
                records::FILE_PASS => return Err(Problem::Protected),
                records::DATE_1904 if u16_at(record.bytes, 0)? == 1 => book.epoch = Epoch::Y1904,
                records::BOUND_SHEET => {
                    let (start, is_shown) = sheet(&record)?;
                    let list = if is_shown { &mut book.sheets } else { &mut hidden };
                    list.extend(start);
                }
                records::FORMAT => {
                    let mut pieces = Pieces::new(record.pieces());
                    pieces.skip(2)?;
                    formats.insert(u16_at(record.bytes, 0)?, shape_of_code(&pieces.text()?));
                }
                records::XF => styles.push(u16_at(record.bytes, 2)?),
                records::SST => book.strings = strings(&record)?,
                records::EOF => break,
                _ => {}
            }
        }
        let shape = |format| formats.get(&format).copied().unwrap_or_else(|| shape_of_number(format.into()));
        book.shapes = styles.into_iter().map(shape).collect();
        book.sheets.append(&mut hidden);
        Ok(book)
    }
}

/// Where a sheet begins, when it has cells, and whether people see it.
fn sheet(record: &Record) -> Result<(Option<usize>, bool), Problem> {
    let start = u32_at(record.bytes, 0)? as usize;
    let [state, kind] = u16_at(record.bytes, 4)?.to_le_bytes();
    Ok(((kind == 0).then_some(start), state & 3 == 0))
}

/// The shared texts; what the file says about their number is not needed.
fn strings(record: &Record) -> Result<Vec<String>, Problem> {
    let mut pieces = Pieces::new(record.pieces());
    pieces.skip(8)?;
    let mut strings = Vec::new();
    while !pieces.is_empty() {
        strings.push(pieces.text()?);
    }
    Ok(strings)
}
